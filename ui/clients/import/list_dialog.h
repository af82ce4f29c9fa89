#pragma once

#include "clients/import/list_change.h"
#include "clients/import/list_model.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QTreeView;

namespace netseat::ui {

class MessageBar;

/// Brings in a list of PCs: shows what it would do before it does it, and lets the person say what each column is.
class ListDialog : public QDialog {
    Q_OBJECT
public:
    ListDialog(ServerBridge &server, PerformChange perform, QWidget *parent = nullptr);

    /// A file that can't be read is told in the dialog; false then.
    bool open(const QString &file);
    void setContent(const QByteArray &octets, const QString &name);
    const ListModel &model() const { return m_model; }
    QString message() const;

    using QDialog::open;

Q_SIGNALS:
    void imported(const QString &said);

private:
    QWidget *buildTop();
    QWidget *buildColumns();
    void buildTable();
    void choose();
    void decode();
    void parse();
    void buildColumnChoices();
    void plan();
    void updateSummary();
    void import();

    ServerBridge &m_server;
    PerformChange m_perform;
    QByteArray m_octets;
    QString m_name;
    QString m_text;
    CsvTable m_table;
    std::vector<ListField> m_fields;
    ListModel m_model;
    ListFilter m_rows;
    QLabel *m_file;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QCheckBox *m_header;
    QScrollArea *m_columns;
    QComboBox *m_kind;
    QTreeView *m_view;
    QLabel *m_summary;
    MessageBar *m_message;
    QPushButton *m_import;
    bool m_filling = false;
};

} // namespace netseat::ui
