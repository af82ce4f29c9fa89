#include "clients/import/numbering.h"

#include "texts/convert.h"

#include <algorithm>
#include <set>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostDigits = 6;
} // namespace

QString NumberPattern::nameOf(int number) const
{
    return before + QString::number(number).rightJustified(digits, u'0') + after;
}

std::optional<NumberPattern> NumberPattern::parse(const QString &text)
{
    const auto typed = text.trimmed();
    const auto first = typed.indexOf(u'#');
    if (first < 0)
        return NumberPattern{typed, 1, {}};
    const auto last = typed.lastIndexOf(u'#');
    const auto marks = typed.mid(first, last - first + 1);
    if (marks.count(u'#') != marks.size() || marks.size() > kMostDigits)
        return std::nullopt;
    return NumberPattern{typed.left(first), static_cast<int>(marks.size()), typed.mid(last + 1)};
}

std::vector<Newcomer> inOrder(std::vector<Newcomer> machines, NumberOrder order)
{
    std::ranges::sort(machines, {}, &Newcomer::mac);
    if (order == NumberOrder::FirstSeen)
        std::ranges::stable_sort(machines, {}, &Newcomer::firstSeen);
    return machines;
}

std::vector<Client> numberMachines(const std::vector<Newcomer> &machines, const NumberPattern &pattern, int start,
    const NumberedDraft &draft, const Inventory &inventory)
{
    std::set<std::string> taken;
    for (const Client &client : inventory.clients)
        taken.insert(client.name);
    std::vector<Client> drafts;
    int number = start;
    for (const Newcomer &machine : machines) {
        Client client;
        client.mac = machine.mac;
        do
            client.name = pattern.nameOf(number++).toStdString();
        while (taken.contains(client.name));
        client.group = draft.group.trimmed().toStdString();
        client.followsGroup = inventory.groupByName(client.group) != nullptr;
        client.image = draft.image;
        drafts.push_back(withGroup(client, inventory));
    }
    return drafts;
}

QString patternInUse(const Inventory &inventory)
{
    for (auto client = inventory.clients.rbegin(); client != inventory.clients.rend(); ++client) {
        const auto name = toQString(client->name);
        auto end = name.size();
        while (end > 0 && name[end - 1].isDigit())
            --end;
        const auto digits = name.size() - end;
        if (end > 0 && digits > 0 && digits <= kMostDigits)
            return name.left(end) + QString(digits, u'#');
    }
    return u"pc-##"_s;
}

} // namespace netseat::ui
