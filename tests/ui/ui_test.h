#pragma once

#include "bridge/server_bridge.h"
#include "demo.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace netseat::ui {

/// A server that is none, and the bridge to it: what each test of a page starts with.
struct Desk {
    explicit Desk(Inventory inventory = demoInventory(), ServerBridge::Place place = ServerBridge::Place::ThisProcess)
        : link(std::move(inventory))
        , bridge(link, place)
    {
    }
    /// The last command of this kind that was sent, if any was.
    template <typename Command>
    std::optional<Command> last() const
    {
        for (auto command = link.commands.rbegin(); command != link.commands.rend(); ++command)
            if (const auto *found = std::get_if<Command>(&*command))
                return *found;
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
