#include "clients/loss_text.h"

#include "texts/convert.h"
#include "texts/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

struct LossText {
    Q_DECLARE_TR_FUNCTIONS(LossText)
};

constexpr std::size_t kNamed = 6; ///< a question that names more is not read

QString namesOf(const std::vector<Client> &clients)
{
    QStringList names;
    for (std::size_t i = 0; i < qMin(clients.size(), kNamed); ++i)
        names << toQString(clients[i].name);
    if (clients.size() > kNamed)
        names << LossText::tr("%n more", nullptr, static_cast<int>(clients.size() - kNamed));
    return names.join(u", "_s);
}

QString keptDisks(const std::vector<Client> &clients, const Inventory &inventory)
{
    QStringList lines;
    for (const Disk &disk : inventory.disks) {
        const auto found = std::ranges::find(clients, disk.client, &Client::id);
        if (found != clients.end() && disk.mode != DiskMode::Reset)
            lines << LossText::tr("the disk of %1 with everything saved on it since %2")
                         .arg(toQString(found->name), formatWhen(disk.created, WallTime::now()));
    }
    if (lines.size() > static_cast<qsizetype>(kNamed)) {
        const auto more = static_cast<int>(lines.size()) - static_cast<int>(kNamed);
        lines.resize(static_cast<qsizetype>(kNamed));
        lines << LossText::tr("%n more disks", nullptr, more);
    }
    return lines.join(u"\n• "_s);
}

bool allReadOnly(const std::vector<Client> &clients)
{
    return std::ranges::all_of(clients, [](const Client &client) { return client.mode == DiskMode::ReadOnly; });
}

} // namespace

bool hasKeptDisk(ClientId client, const Inventory &inventory)
{
    return std::ranges::any_of(
        inventory.disks, [&](const Disk &disk) { return disk.client == client && disk.mode != DiskMode::Reset; });
}

LossQuestion removalQuestion(const std::vector<Client> &clients, const Inventory &inventory, int attached)
{
    LossQuestion question;
    question.title = LossText::tr("Remove client");
    question.text = LossText::tr("Remove %1?").arg(namesOf(clients));
    if (const auto kept = keptDisks(clients, inventory); !kept.isEmpty())
        question.detail = LossText::tr("This is lost for good:") + u"\n• "_s + kept;
    else if (allReadOnly(clients))
        question.detail = LossText::tr("There is nothing to lose: the disk of these clients is read-only.");
    else
        question.detail = LossText::tr("No disk is lost: the changes of these clients are thrown away at every boot.");
    question.detail += u"\n\n"_s + LossText::tr("Undo brings their settings back, but no disk.");
    if (attached > 0)
        question.detail += u"\n\n"_s
            + LossText::tr("%n of them run now: their disk is taken away from the running system.", nullptr, attached);
    question.button = LossText::tr("Remove");
    return question;
}

LossQuestion disconnectQuestion(const std::vector<Client> &clients)
{
    LossQuestion question;
    question.title = LossText::tr("Disconnect");
    question.text = LossText::tr("Disconnect %1?").arg(namesOf(clients));
    question.detail = LossText::tr(
        "The disk is taken away from the running system, which loses what it has not written yet. A client that still "
        "runs may attach its disk again at once; one that was switched off, or hangs, is let go of.");
    question.button = LossText::tr("Disconnect");
    return question;
}

LossQuestion resetQuestion(const std::vector<Client> &clients, const Inventory &inventory)
{
    LossQuestion question;
    question.title = LossText::tr("Reset disk");
    question.text = LossText::tr("Reset the disk of %1?").arg(namesOf(clients));
    const auto kept = keptDisks(clients, inventory);
    question.detail = allReadOnly(clients)
        ? LossText::tr("There is nothing to lose: the disk of these clients is read-only.")
        : LossText::tr("The next boot starts fresh from the image.");
    if (!kept.isEmpty())
        question.detail += u"\n\n"_s + LossText::tr("This is lost for good:") + u"\n• "_s + kept;
    question.button = LossText::tr("Reset");
    return question;
}

} // namespace netseat::ui
