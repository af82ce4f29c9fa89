#pragma once

#include "widgets/command_dialog.h"

namespace netseat::ui {

/// Asks before something is removed that can't be had back by a click.
class ConfirmDialog : public CommandDialog {
    Q_OBJECT
public:
    ConfirmDialog(ServerBridge &server, const QString &title, const QString &text, const QString &verb,
        server::Command command, QWidget *parent)
        : CommandDialog(server, title, verb, Kind::Destructive, parent)
        , m_command(std::move(command))
    {
        addText(text);
    }
    /// The same for what can be taken back.
    ConfirmDialog(ServerBridge &server, const QString &title, const QString &text, const QString &verb, Edit edit,
        QWidget *parent)
        : ConfirmDialog(server, title, text, verb, server::Command {}, parent)
    {
        m_edit = std::move(edit);
    }
    server::Command command() const override { return m_command; }
    std::optional<Edit> edit() const override { return m_edit; }

private:
    server::Command m_command;
    std::optional<Edit> m_edit;
};

} // namespace netseat::ui
