#include "texts/event_text.h"

#include "texts/convert.h"
#include "texts/format.h"

#include <QCoreApplication>

// One line per value reads as the table that it is.
// clang-format off

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

/// The sentence of a code: %s is its subject, %a its address, %n its amount of octets, %c a plain count.
const char *sentence(EventCode code)
{
    switch (code) { // no default: a new code without a sentence does not compile (-Werror=switch)
    case EventCode::DiscoverSeen: return QT_TRANSLATE_NOOP("EventText", "Asks for an address");
    case EventCode::OfferSent: return QT_TRANSLATE_NOOP("EventText", "Is offered %a");
    case EventCode::AddressGiven: return QT_TRANSLATE_NOOP("EventText", "Has address %a");
    case EventCode::LoaderGiven: return QT_TRANSLATE_NOOP("EventText", "Is told to load %s");
    case EventCode::LoaderProbed: return QT_TRANSLATE_NOOP("EventText", "Asked for the size of %s (a normal probe)");
    case EventCode::LoaderFetched: return QT_TRANSLATE_NOOP("EventText", "Fetched %s (%n)");
    case EventCode::IpxeUp: return QT_TRANSLATE_NOOP("EventText", "Runs iPXE");
    case EventCode::ScriptServed: return QT_TRANSLATE_NOOP("EventText", "Fetched its boot script");
    case EventCode::RootPathGiven: return QT_TRANSLATE_NOOP("EventText", "Is told its disk %s");
    case EventCode::StageReported: return QT_TRANSLATE_NOOP("EventText", "Reports: %s");
    case EventCode::FirmwareLogin: return QT_TRANSLATE_NOOP("EventText", "iPXE attached the disk");
    case EventCode::FirstRead: return QT_TRANSLATE_NOOP("EventText", "Reads from the disk");
    case EventCode::SystemLogin: return QT_TRANSLATE_NOOP("EventText", "The operating system attached the disk");
    case EventCode::DiskActivity: return QT_TRANSLATE_NOOP("EventText", "Moved %n");
    case EventCode::UnknownMachine: return QT_TRANSLATE_NOOP("EventText", "Is not registered");
    case EventCode::AddressRefused: return QT_TRANSLATE_NOOP("EventText", "Was refused the address %a");
    case EventCode::AddressReleased: return QT_TRANSLATE_NOOP("EventText", "Gave back %a");
    case EventCode::AddressDeclined: return QT_TRANSLATE_NOOP("EventText", "Says that %a is used by another machine");
    case EventCode::PoolExhausted: return QT_TRANSLATE_NOOP("EventText", "Gets no address: the pool is used up");
    case EventCode::RouterAnswered: return QT_TRANSLATE_NOOP("EventText", "Was told that there is no IPv6 router");
    case EventCode::WaitingScreen: return QT_TRANSLATE_NOOP("EventText", "Waits to be registered");
    case EventCode::FileServed: return QT_TRANSLATE_NOOP("EventText", "Fetched %s (%n)");
    case EventCode::FileMissing: return QT_TRANSLATE_NOOP("EventText", "Asked for %s, which does not exist");
    case EventCode::TransferFailed: return QT_TRANSLATE_NOOP("EventText", "Did not get %s");
    case EventCode::RequestRefused: return QT_TRANSLATE_NOOP("EventText", "Request refused: %s");
    case EventCode::PacketMalformed: return QT_TRANSLATE_NOOP("EventText", "Sent a packet that can't be read");
    case EventCode::LoginRefused: return QT_TRANSLATE_NOOP("EventText", "Disk login of %s refused");
    case EventCode::SessionEnded: return QT_TRANSLATE_NOOP("EventText", "Detached the disk (%n moved)");
    case EventCode::SessionReplaced: return QT_TRANSLATE_NOOP("EventText", "Attached again; its older session gave way");
    case EventCode::SecondWriterRefused: return QT_TRANSLATE_NOOP("EventText", "%s wanted a disk that is in use");
    case EventCode::LayerCreated: return QT_TRANSLATE_NOOP("EventText", "Starts on a fresh disk %s");
    case EventCode::LayerKept: return QT_TRANSLATE_NOOP("EventText", "Goes on with its disk %s");
    case EventCode::LayerDiscarded: return QT_TRANSLATE_NOOP("EventText", "Old disk %s removed");
    case EventCode::DiskFailed: return QT_TRANSLATE_NOOP("EventText", "Disk %s failed");
    case EventCode::DiskFull: return QT_TRANSLATE_NOOP("EventText", "No room left for %s");
    case EventCode::RoomAgain: return QT_TRANSLATE_NOOP("EventText", "There is room for disks again");
    case EventCode::ImageMissing: return QT_TRANSLATE_NOOP("EventText", "Image %s can't be opened");
    case EventCode::ImageDamaged: return QT_TRANSLATE_NOOP("EventText", "Image %s is damaged");
    case EventCode::ServiceStarted: return QT_TRANSLATE_NOOP("EventText", "Started on %s");
    case EventCode::ServiceStopped: return QT_TRANSLATE_NOOP("EventText", "Stopped");
    case EventCode::ServiceFailed: return QT_TRANSLATE_NOOP("EventText", "Failed");
    case EventCode::InventoryChanged: return QT_TRANSLATE_NOOP("EventText", "%s changed");
    case EventCode::JobStarted: return QT_TRANSLATE_NOOP("EventText", "%s started");
    case EventCode::JobFinished: return QT_TRANSLATE_NOOP("EventText", "%s finished");
    case EventCode::JobFailed: return QT_TRANSLATE_NOOP("EventText", "%s failed");
    case EventCode::EventsSuppressed:
        return QT_TRANSLATE_NOOP("EventText", "%c events came too fast and are not shown");
    case EventCode::OtherServerFound:
        return QT_TRANSLATE_NOOP("EventText", "Another DHCP server answers on %s: %a");
    case EventCode::OtherServerGone:
        return QT_TRANSLATE_NOOP("EventText", "The other DHCP server %a does not answer any more");
    case EventCode::AddressInUse: return QT_TRANSLATE_NOOP("EventText", "Somebody without a lease uses %a");
    case EventCode::WakeSent: return QT_TRANSLATE_NOOP("EventText", "Was sent a wake-up packet");
    case EventCode::WakeAnswered:
        return QT_TRANSLATE_NOOP("EventText", "Woke up: it asked for an address %c ms after the packet");
    case EventCode::WakeUnanswered: return QT_TRANSLATE_NOOP("EventText", "Did not wake up");
    case EventCode::HardwareReported: return QT_TRANSLATE_NOOP("EventText", "Is a %s");
    case EventCode::SystemLost:
        return QT_TRANSLATE_NOOP("EventText", "Lost its disk while it ran, and has not come back");
    }
    Q_UNREACHABLE();
}

/// Fills the placeholders in one pass, so that a '%' in a name from the network is never taken for one.
QString fill(const QString &pattern, const Event &event)
{
    QString line;
    line.reserve(pattern.size() + 64);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar next = i + 1 < pattern.size() ? pattern.at(i + 1) : QChar();
        if (pattern.at(i) != u'%' || next.isNull()) {
            line += pattern.at(i);
            continue;
        }
        ++i;
        if (next == u's')
            line += event.subject.empty() ? u"?"_s : toQString(event.subject);
        else if (next == u'a')
            line += event.address ? toQString(event.address->toString()) : u"?"_s;
        else if (next == u'n')
            line += formatOctets(event.amount);
        else
            line += QString::number(event.amount);
    }
    return line;
}

} // namespace

QString text(const Event &event)
{
    QString line = fill(QCoreApplication::translate("EventText", sentence(event.code)), event);
    if (!event.detail.empty()) {
        //: an event, then its detail: "Failed: port 67 is taken"
        line = QCoreApplication::translate("EventText", "%1: %2").arg(line, toQString(event.detail));
    }
    return line;
}

} // namespace netseat::ui
