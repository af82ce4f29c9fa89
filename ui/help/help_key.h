#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QDialog;

namespace netseat::ui {

class HelpWindow;

/// F1, wherever it is pressed: each dialog opens the help at its own section. The help has no window above it, so that a dialog
/// that waits for an answer does not keep people from reading.
class HelpKey : public QObject {
    Q_OBJECT
public:
    explicit HelpKey(QObject *parent = nullptr);
    ~HelpKey() override;

    void show(const QString &topic);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<HelpWindow> m_window;
};

/// The section of the help on this dialog, as HelpWindow::showTopic() takes it. Empty where there is none of its own.
QString topicOf(const QDialog &dialog);
/// The same by the name of its class, without namespaces.
QString topicOf(const QString &className);

} // namespace netseat::ui
