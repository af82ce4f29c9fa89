#pragma once

#include <QString>
#include <QStringList>

namespace netseat::ui {

/// What the person is told of outside the window.
enum class NoticeKind { NewMachine, BootFailed, ClientLost, RoomLow, OtherServer, ServiceFailed, JobDone };
inline constexpr NoticeKind kNoticeKinds[] = {NoticeKind::NewMachine, NoticeKind::BootFailed, NoticeKind::ClientLost,
    NoticeKind::RoomLow, NoticeKind::OtherServer, NoticeKind::ServiceFailed, NoticeKind::JobDone};

// The person's own choices about this window. Each is stored as soon as it is made and read when it matters, so that there
// is nothing to keep in step. (How the server behaves is in the inventory, not here.)
bool closesToTray();
void setClosesToTray(bool yes);
bool wantsNotice(NoticeKind kind);
void setWantsNotice(NoticeKind kind, bool yes);
/// Machines that are not to be told of again, by MAC. The list is bounded: the oldest ones are forgotten.
QStringList ignoredMachines();
bool isIgnoredMachine(const QString &mac);
void ignoreMachine(const QString &mac);
void forgetIgnoredMachines();
/// A language by its code ("de"); empty: the system's. Counts from the next start on.
QString chosenLanguage();
void setChosenLanguage(const QString &code);

} // namespace netseat::ui
