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
    server::Command command() const override { return m_command; }

private:
    server::Command m_command;
};

} // namespace netseat::ui
