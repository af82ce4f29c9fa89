#pragma once

#include <QString>

namespace netseat::ui {

/// "Start at login", as the desktops agree on it (XDG autostart): a file in the person's autostart folder.
class Autostart {
public:
    /// `folder`: for tests; empty: the person's own.
    explicit Autostart(QString folder = {});

    QString file() const;
    /// An entry is there, and nobody has switched it off in it.
    bool isOn() const;
    /// Writes or removes the entry. Empty, or why it could not.
    QString set(bool on, bool inTray) const;
    /// The command in the entry; empty where there is none.
    QString command() const;

private:
    QString value(const QString &key) const;
    QString m_folder;
};

/// A path as an argument in the Exec line of a desktop entry, quoted where it must be.
QString execQuoted(const QString &argument);

} // namespace netseat::ui
