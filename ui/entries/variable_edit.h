#pragma once

#include <QLineEdit>

class QCompleter;

namespace netseat::ui {

/// A line that may hold variables: "${" offers those that there are.
class VariableEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit VariableEdit(QWidget *parent = nullptr);
    void insertVariable(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    qsizetype opening() const; ///< where the "${" begins that the cursor is in; -1: nowhere

    QCompleter *m_completer;
};

} // namespace netseat::ui
