#pragma once

#include "bridge/edit_history.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;

namespace netseat::ui {

class MessageBar;

/// Asks for what a command needs, sends it, and stays open with the reason where the server refuses.
class CommandDialog : public QDialog {
    Q_OBJECT
public:
    /// `verb`: the button's text. A command that destroys something is not what Enter does.
    enum class Kind { Plain, Destructive };
    CommandDialog(ServerBridge &server, const QString &title, const QString &verb, Kind kind, QWidget *parent);

    virtual server::Command command() const = 0;
    /// The same as a step that can be taken back: then this is sent.
    virtual std::optional<Edit> edit() const { return std::nullopt; }
    /// What comes after a command that was obeyed, where one is not enough.
    virtual std::optional<server::Command> next(const server::Command &, const server::Reply &) { return std::nullopt; }
    QString refusal() const;

Q_SIGNALS:
    void done(const netseat::server::Reply &reply);

protected:
    /// A paragraph above the fields.
    void addText(const QString &text);
    QFormLayout *form() const { return m_form; }
    void setReady(bool ready);
    const ServerBridge &server() const { return m_server; }

private:
    void send();
    void submit(const server::Command &command);
    void take(const Result<server::Reply> &reply);
    void refuse(const QString &why);

    ServerBridge &m_server;
    MessageBar *m_refusal;
    QFormLayout *m_form;
    QPushButton *m_button;
    bool m_ready = true;
    bool m_waiting = false;
};

} // namespace netseat::ui
