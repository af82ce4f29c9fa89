#include "settings/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

Autostart::Autostart(QString folder)
    : m_folder(std::move(folder))
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s;
}

QString Autostart::file() const
{
    return m_folder + u"/net.netseat.Netseat.desktop"_s;
}

QString Autostart::value(const QString &key) const
{
    QFile entry(file());
    if (!entry.open(QIODevice::ReadOnly))
        return {};
    const auto lines = QString::fromUtf8(entry.read(64 * 1024)).split(u'\n');
    for (const auto &line : lines)
        if (line.startsWith(key + u'='))
            return line.mid(key.size() + 1).trimmed();
    return {};
}

QString Autostart::command() const
{
    return value(u"Exec"_s);
}

bool Autostart::isOn() const
{
    // Desktops switch an entry off by these two instead of removing it.
    return !command().isEmpty() && value(u"Hidden"_s) != u"true"_s
        && value(u"X-GNOME-Autostart-enabled"_s) != u"false"_s;
}

QString Autostart::set(bool on, bool inTray) const
{
    if (!on) {
        QFile entry(file());
        return !entry.exists() || entry.remove() ? QString() : entry.errorString();
    }
    // The program as it was started here: the one in PATH, if there is one, may be another.
    const auto exec =
        execQuoted(QCoreApplication::applicationFilePath()) + (inTray ? u" --tray"_s : QString());
    QDir().mkpath(m_folder);
    QSaveFile entry(file());
    const auto text = u"[Desktop Entry]\nType=Application\nName=Netseat\nExec=%1\nIcon=net.netseat.Netseat\n"
                      "Terminal=false\nX-GNOME-Autostart-enabled=true\n"_s.arg(exec).toUtf8();
    const bool written = entry.open(QIODevice::WriteOnly) && entry.write(text) == text.size() && entry.commit();
    return written ? QString() : entry.errorString();
}

QString execQuoted(const QString &argument)
{
    static const QString special = u" \t\n\"'\\><~|&;$*?#()`%"_s;
    if (std::ranges::none_of(argument, [](QChar letter) { return special.contains(letter); }))
        return argument;
    QString quoted;
    for (const QChar letter : argument) {
        if (letter == u'\\')
            quoted += u"\\\\\\"_s; // the value's own escaping doubles what quoting has doubled
        else if (u"\"`$"_s.contains(letter))
            quoted += u"\\\\"_s;
        quoted += letter == u'%' ? u"%%"_s : QString(letter);
    }
    return u'"' + quoted + u'"';
}

} // namespace netseat::ui
