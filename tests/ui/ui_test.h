#pragma once

#include "bridge/edit_history.h"
#include "demo.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <type_traits>

namespace netseat::ui {

/// What a step does to clients, as the command that would do that alone; none where it does something else.
template <typename Command>
std::optional<Command> commandIn(const server::ApplyEdit &edit)
{
    std::optional<Command> command;
    for (const auto &change : edit.clients) {
        if constexpr (std::is_same_v<Command, server::AddClients>) {
            if (!change.before)
                (command ? *command : command.emplace()).drafts.push_back(*change.after);
        } else if constexpr (std::is_same_v<Command, server::AddClient>) {
            if (!change.before)
                command = server::AddClient{*change.after};
        } else if constexpr (std::is_same_v<Command, server::UpdateClients>) {
            if (change.before && change.after)
                (command ? *command : command.emplace()).clients.push_back(*change.after);
        } else if constexpr (std::is_same_v<Command, server::UpdateClient>) {
            if (change.before && change.after)
                command = server::UpdateClient{*change.after};
        } else if constexpr (std::is_same_v<Command, server::RemoveClients>) {
            if (!change.after)
                (command ? *command : command.emplace()).clients.push_back(change.before->id);
        }
    }
    if constexpr (std::is_same_v<Command, server::RemoveClients>)
        if (command) {
            command->discardDisk = edit.discardDisk;
            command->disconnect = edit.disconnect;
        }
    return command;
}

/// A server that is none, and the bridge to it: what each test of a page starts with.
struct Desk {
    explicit Desk(Inventory inventory = demoInventory(), ServerBridge::Place place = ServerBridge::Place::ThisProcess)
        : link(std::move(inventory))
        , bridge(link, place)
    {
    }
    /// The last command of this kind that was sent, alone or as a step that can be undone; if any was.
    template <typename Command>
    std::optional<Command> last() const
    {
        for (auto command = link.commands.rbegin(); command != link.commands.rend(); ++command)
        {
            if (const auto *found = std::get_if<Command>(&*command))
                return *found;
            const auto *edit = std::get_if<server::ApplyEdit>(&*command);
            if (auto part = edit ? commandIn<Command>(*edit) : std::nullopt)
                return part;
        }
        return std::nullopt;
    }

    FakeLink link;
    ServerBridge bridge;
};

/// A child by its accessible name, as a screen reader finds it; null for none.
template <typename Widget>
Widget *named(const QWidget &parent, const QString &accessibleName)
{
    for (auto *widget : parent.findChildren<Widget *>())
        if (widget->accessibleName() == accessibleName)
            return widget;
    return nullptr;
}

/// A button by what stands on it; null for none.
inline QPushButton *button(const QWidget &parent, const QString &text)
{
    for (auto *found : parent.findChildren<QPushButton *>())
        if (QString(found->text()).remove(u'&') == text)
            return found;
    return nullptr;
}

/// Generous: a loaded machine is slow, a broken program never answers.
inline constexpr int kPatience = 30'000;

/// Settings of a test are its own and end with it.
inline void useOwnSettings()
{
    static QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("netseat-test"));
    QCoreApplication::setApplicationName(QStringLiteral("netseat"));
    QSettings().clear();
}

} // namespace netseat::ui
