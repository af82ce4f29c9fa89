#include "settings/preferences.h"

#include <QSettings>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kMostIgnored = 1000;

QString keyOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::NewMachine:
        return u"notices/newMachine"_s;
    case NoticeKind::BootFailed:
        return u"notices/bootFailed"_s;
    case NoticeKind::ClientLost:
        return u"notices/clientLost"_s;
    case NoticeKind::RoomLow:
        return u"notices/roomLow"_s;
    case NoticeKind::OtherServer:
        return u"notices/otherServer"_s;
    case NoticeKind::ServiceFailed:
        return u"notices/serviceFailed"_s;
    case NoticeKind::JobDone:
        return u"notices/jobDone"_s;
    }
    Q_UNREACHABLE();
}
} // namespace

bool closesToTray()
{
    return QSettings().value(u"tray/close"_s, true).toBool();
}

void setClosesToTray(bool yes)
{
    QSettings().setValue(u"tray/close"_s, yes);
}

bool wantsNotice(NoticeKind kind)
{
    return QSettings().value(keyOf(kind), true).toBool();
}

void setWantsNotice(NoticeKind kind, bool yes)
{
    QSettings().setValue(keyOf(kind), yes);
}

QStringList ignoredMachines()
{
    return QSettings().value(u"notices/ignored"_s).toStringList();
}

bool isIgnoredMachine(const QString &mac)
{
    return ignoredMachines().contains(mac, Qt::CaseInsensitive);
}

void ignoreMachine(const QString &mac)
{
    auto all = ignoredMachines();
    all.removeAll(mac);
    all << mac;
    QSettings().setValue(u"notices/ignored"_s, all.mid(qMax(qsizetype(0), all.size() - kMostIgnored)));
}

void forgetIgnoredMachines()
{
    QSettings().remove(u"notices/ignored"_s);
}

QString chosenLanguage()
{
    return QSettings().value(u"language"_s).toString();
}

void setChosenLanguage(const QString &code)
{
    QSettings().setValue(u"language"_s, code);
}

} // namespace netseat::ui
