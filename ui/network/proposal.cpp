#include "network/proposal.h"

#include "texts/convert.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

struct ProposalText {
    Q_DECLARE_TR_FUNCTIONS(ProposalText)
};

constexpr int kUsualMegabits = 1000; ///< with less a room of PCs waits for its disks

} // namespace

NetworkSettings withCard(NetworkSettings settings, const InterfaceInfo &card)
{
    const auto name = card.name.toStdString();
    if (settings.interface == name)
        return settings;
    settings.interface = name;
    settings.address.reset(); // of another card
    settings.router.reset();
    settings.poolFirst.reset();
    settings.poolLast.reset();
    settings.netmask.reset();
    settings.dhcp = DhcpMode::Off; // until it is known what fits there
    return settings;
}

NetworkSettings withMode(NetworkSettings settings, DhcpMode mode, const InterfaceInfo *card)
{
    settings.dhcp = mode;
    if (mode != DhcpMode::Full || !card || card->addresses.empty())
        return settings;
    const auto &entry = card->addresses.front();
    const bool fits = settings.poolFirst && settings.poolLast && settings.netmask
        && entry.network.contains(*settings.poolFirst) && entry.network.contains(*settings.poolLast);
    if (const auto pool = proposePool(entry.network, entry.address); pool && !fits) {
        settings.poolFirst = pool->first;
        settings.poolLast = pool->last;
    }
    if (!fits)
        settings.netmask = entry.network.mask();
    return settings;
}

CardVerdict verdictOf(const InterfaceInfo &card)
{
    if (card.kind == InterfaceInfo::Kind::Loopback)
        return CardVerdict::Loopback;
    if (card.kind == InterfaceInfo::Kind::Wireless)
        return CardVerdict::Wireless;
    if (!card.hasLink)
        return CardVerdict::NoLink;
    if (card.addresses.empty())
        return CardVerdict::NoAddress;
    if (card.kind == InterfaceInfo::Kind::Virtual)
        return CardVerdict::Virtual;
    return card.megabits > 0 && card.megabits < kUsualMegabits ? CardVerdict::Slow : CardVerdict::Good;
}

bool canServe(CardVerdict verdict)
{
    return verdict == CardVerdict::Good || verdict == CardVerdict::Slow || verdict == CardVerdict::Virtual;
}

QString text(CardVerdict verdict)
{
    switch (verdict) {
    case CardVerdict::Good:
        return ProposalText::tr("Cable, link and address are there: PCs can boot through it.");
    case CardVerdict::Slow:
        return ProposalText::tr("It works, but slowly: at less than 1 Gbit/s a few PCs at most start at a time. Look at "
                                "the cable and the switch.");
    case CardVerdict::Virtual:
        return ProposalText::tr("A virtual card: only virtual machines are on it, or what it is a bridge to.");
    case CardVerdict::NoLink:
        return ProposalText::tr("No link: put the cable in, at both ends, and turn the switch on. This list follows.");
    case CardVerdict::NoAddress:
        return ProposalText::tr("It has no IPv4 address: give it a fixed one in the network settings of this computer, "
                                "like 192.168.50.1/24. This list follows.");
    case CardVerdict::Wireless:
        return ProposalText::tr("Wi-Fi: the firmware of PCs can't boot over it. Use a card with a cable.");
    case CardVerdict::Loopback:
        return ProposalText::tr("It leads to this computer only.");
    }
    Q_UNREACHABLE();
}

const InterfaceInfo *bestCard(const std::vector<InterfaceInfo> &cards)
{
    const auto best = std::ranges::min_element(cards, {}, &verdictOf);
    return best == cards.end() || !canServe(verdictOf(*best)) ? nullptr : &*best;
}

const InterfaceInfo *cardNamed(const std::vector<InterfaceInfo> &cards, const std::string &name)
{
    const auto found = std::ranges::find(cards, toQString(name), &InterfaceInfo::name);
    return found == cards.end() ? nullptr : &*found;
}

std::optional<std::vector<Ipv4Address>> parseAddresses(const QString &text)
{
    static const QRegularExpression separator(u"[,;\\s]+"_s);
    std::vector<Ipv4Address> addresses;
    for (const QString &part : text.split(separator, Qt::SkipEmptyParts)) {
        const auto address = Ipv4Address::parse(part.toStdString());
        if (!address)
            return std::nullopt;
        addresses.push_back(*address);
    }
    return addresses;
}

QString addressesText(const std::vector<Ipv4Address> &addresses)
{
    QStringList parts;
    for (const Ipv4Address &address : addresses)
        parts << toQString(address.toString());
    return parts.join(u", "_s);
}

} // namespace netseat::ui
