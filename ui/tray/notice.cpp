#include "tray/notice.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

QString more(std::size_t count, std::size_t named)
{
    return count > named ? Words::tr("%n more", nullptr, static_cast<int>(count - named)) : QString();
}

/// "pc-01, pc-02 …, 12 more": who it is, where what happened is the same for all.
QString namesOf(const std::vector<NoticeItem> &items)
{
    QStringList names;
    for (std::size_t i = 0; i < items.size() && i < kNamedInNotice; ++i)
        names << items[i].name;
    if (const auto rest = more(items.size(), kNamedInNotice); !rest.isEmpty())
        names << rest;
    return names.join(u", "_s);
}

/// A line for each, where each has something of its own.
QString linesOf(const std::vector<NoticeItem> &items)
{
    QStringList lines;
    for (std::size_t i = 0; i < items.size() && i < kNamedInNotice; ++i) {
        const NoticeItem &item = items[i];
        //: somebody, then what happened: "pc-01: Its disk is in use."
        lines << (item.text.isEmpty() ? item.name : Words::tr("%1: %2").arg(item.name, item.text));
    }
    if (const auto rest = more(items.size(), kNamedInNotice); !rest.isEmpty())
        lines << rest;
    return lines.join(u'\n');
}

void fillMachines(Notice &notice)
{
    const auto count = static_cast<int>(notice.items.size());
    const NoticeItem &item = notice.items.front();
    notice.title = Words::tr("%n new machines", nullptr, count);
    notice.text = count > 1 ? namesOf(notice.items)
        : item.text.isEmpty() ? item.name
                              : u"%1 (%2)"_s.arg(item.name, item.text);
    notice.actions = {NoticeAction::Show, NoticeAction::Register, NoticeAction::Ignore};
}

void fillClients(Notice &notice, bool lost)
{
    const auto count = static_cast<int>(notice.items.size());
    const auto &name = notice.items.front().name;
    if (lost)
        notice.title = count == 1 ? Words::tr("%1 has lost its disk").arg(name)
                                  : Words::tr("%n clients have lost their disks", nullptr, count);
    else
        notice.title = count == 1 ? Words::tr("%1 does not boot").arg(name)
                                  : Words::tr("%n clients do not boot", nullptr, count);
    if (count == 1)
        notice.text = notice.items.front().text;
    else
        notice.text = lost ? namesOf(notice.items) : linesOf(notice.items);
    notice.urgency = lost ? Urgency::Critical : Urgency::Normal;
}

void fillService(Notice &notice)
{
    const auto count = static_cast<int>(notice.items.size());
    const NoticeItem &newest = notice.items.back();
    notice.urgency = Urgency::Critical;
    if (!newest.service) { // all of them: the process that runs them is gone
        notice.title = Words::tr("The services can't be reached");
        notice.text = newest.text;
        return;
    }
    notice.title = count == 1 ? Words::tr("%1 has failed").arg(newest.name)
                              : Words::tr("%n services have failed", nullptr, count);
    notice.text = count == 1 ? newest.text : linesOf(notice.items);
    notice.actions = {NoticeAction::Show, NoticeAction::StartServices};
}

void fillJobs(Notice &notice)
{
    const auto count = static_cast<int>(notice.items.size());
    const bool isBad = std::ranges::any_of(notice.items, &NoticeItem::isBad);
    if (count > 1)
        notice.title = Words::tr("%n jobs have ended", nullptr, count);
    else
        notice.title = isBad ? Words::tr("A job has failed") : Words::tr("A job is done");
    QStringList lines;
    for (std::size_t i = 0; i < notice.items.size() && i < kNamedInNotice; ++i)
        lines << notice.items[i].text;
    if (const auto rest = more(notice.items.size(), kNamedInNotice); !rest.isEmpty())
        lines << rest;
    notice.text = lines.join(u'\n');
    notice.urgency = isBad ? Urgency::Normal : Urgency::Low;
}

} // namespace

Notice noticeOf(NoticeKind kind, std::vector<NoticeItem> items)
{
    Notice notice;
    notice.kind = kind;
    notice.items = std::move(items);
    notice.actions = {NoticeAction::Show};
    const NoticeItem &newest = notice.items.back();
    switch (kind) {
    case NoticeKind::NewMachine:
        fillMachines(notice);
        break;
    case NoticeKind::BootFailed:
    case NoticeKind::ClientLost:
        fillClients(notice, kind == NoticeKind::ClientLost);
        break;
    case NoticeKind::RoomLow:
        notice.title = newest.isBad ? Words::tr("No room: new boots wait") : Words::tr("Room for disks runs out");
        notice.text = newest.text;
        notice.urgency = newest.isBad ? Urgency::Critical : Urgency::Normal;
        break;
    case NoticeKind::OtherServer:
        notice.title = Words::tr("Another DHCP server answers");
        notice.text = linesOf(notice.items);
        break;
    case NoticeKind::ServiceFailed:
        fillService(notice);
        break;
    case NoticeKind::JobDone:
        fillJobs(notice);
        break;
    }
    return notice;
}

QString text(NoticeAction action, NoticeKind kind)
{
    switch (action) {
    case NoticeAction::Show:
        switch (kind) {
        case NoticeKind::RoomLow:
        case NoticeKind::JobDone:
            return Words::tr("Show images");
        case NoticeKind::OtherServer:
        case NoticeKind::ServiceFailed:
            return Words::tr("Show network");
        default:
            return Words::tr("Show");
        }
    case NoticeAction::Register:
        return Words::tr("Register");
    case NoticeAction::Ignore:
        return Words::tr("Ignore");
    case NoticeAction::StartServices:
        return Words::tr("Start again");
    }
    Q_UNREACHABLE();
}

} // namespace netseat::ui
