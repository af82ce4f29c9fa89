#include "settings/preferences.h"

#include <QSettings>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {
QString keyOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::NewMachine:
        return u"notices/newMachine"_s;
    case NoticeKind::BootFailed:
        return u"notices/bootFailed"_s;
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

QString chosenLanguage()
{
    return QSettings().value(u"language"_s).toString();
}

void setChosenLanguage(const QString &code)
{
    QSettings().setValue(u"language"_s, code);
}

} // namespace netseat::ui
