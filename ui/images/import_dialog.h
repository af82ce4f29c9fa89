#pragma once

#include "inventory/check.h"
#include "widgets/field_hint.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace netseat::ui {

/// Which file becomes an image, and under which name.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Snapshot inventory, const QString &file, QWidget *parent = nullptr);

    QString file() const;
    QString name() const;
    void showRefusal(const QString &message);

Q_SIGNALS:
    void importRequested(const QString &file, const QString &name);

private:
    void browse();
    void proposeName();
    void refresh();

    Snapshot m_inventory;
    QLineEdit *m_file;
    QLineEdit *m_name;
    FieldHint *m_fileHint;
    FieldHint *m_nameHint;
    QPushButton *m_import;
    QLabel *m_refusal;
    bool m_nameTyped = false;
};

} // namespace netseat::ui
