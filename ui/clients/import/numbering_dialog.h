#pragma once

#include "clients/import/list_change.h"
#include "clients/import/numbering_model.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeView;

namespace netseat::ui {

class FieldHint;
class MessageBar;

/// Registers many new machines at once: names by a pattern, group and image. Stays up to date while more are switched on.
class NumberingDialog : public QDialog {
    Q_OBJECT
public:
    NumberingDialog(ServerBridge &server, PerformChange perform, QWidget *parent = nullptr);

    QString message() const;

Q_SIGNALS:
    void registered(const QString &said);

private:
    QWidget *buildForm();
    void buildTable();
    void fillChoices();
    void reload();
    void plan();
    void registerAll();

    ServerBridge &m_server;
    PerformChange m_perform;
    NumberingModel m_model;
    std::vector<Client> m_drafts;
    QLineEdit *m_pattern;
    FieldHint *m_hint = nullptr;
    QSpinBox *m_start;
    QComboBox *m_order;
    QComboBox *m_group;
    QComboBox *m_image;
    QTreeView *m_view;
    MessageBar *m_message;
    QPushButton *m_register = nullptr;
    bool m_sent = false;
};

} // namespace netseat::ui
