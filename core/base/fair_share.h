#pragma once

#include "base/clock.h"
#include "base/ipv4.h"

#include <cstddef>
#include <unordered_map>

namespace netseat {

/// Bounded places for what peers want at the same time, such as connections.
///
/// As many peers may have one address (a room behind NAT), an address may have many places while they are free: up to half
/// of what is left, and always `least`. So one address can never take what the others need: however much it asks for, two
/// thirds of all places stay free for them.
class FairPlaces {
public:
    FairPlaces(std::size_t places, std::size_t least)
        : m_places(places)
        , m_least(least)
    {
    }

    bool take(Ipv4Address address); ///< False: there is none left, or none for this address.
    void giveBack(Ipv4Address address);
    bool isFull() const { return m_taken >= m_places; }
    std::size_t taken() const { return m_taken; }
    std::size_t takenBy(Ipv4Address address) const;

private:
    std::size_t m_places;
    std::size_t m_least;
    std::size_t m_taken = 0;
    std::unordered_map<std::uint32_t, std::size_t> m_byAddress;
};

/// How often each address may do something that costs: `burst` times at once, `perSecond` on and on.
///
/// Bounded: with kMaxAddresses addresses that have lately asked, all further ones share one budget.
class FairRate {
public:
    static constexpr std::size_t kMaxAddresses = 4096;

    FairRate(double burst, double perSecond)
        : m_burst(burst)
        , m_perSecond(perSecond)
        , m_others{burst, {}}
    {
    }

    bool allow(Ipv4Address address, TimePoint now);

private:
    struct Budget {
        double left;
        TimePoint at;
    };
    double leftOf(const Budget &budget, TimePoint now) const;

    double m_burst;
    double m_perSecond;
    std::unordered_map<std::uint32_t, Budget> m_budgets;
    Budget m_others;
    TimePoint m_swept{};
};

} // namespace netseat
