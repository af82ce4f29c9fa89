#pragma once

#include "inventory/inventory.h"

#include <QString>

#include <optional>
#include <vector>

namespace netseat::ui {

/// How many machines are named: "pc-##" gives pc-01, pc-02 …; each '#' is a digit, and a number that needs more gets more.
/// Without '#' the number goes to the end.
struct NumberPattern {
    QString before;
    int digits = 1;
    QString after;

    QString nameOf(int number) const;
    /// Nothing where the '#' do not stand together.
    static std::optional<NumberPattern> parse(const QString &text);
    friend bool operator==(const NumberPattern &, const NumberPattern &) = default;
};

enum class NumberOrder { FirstSeen, Mac };

/// The machines in the order in which they get their numbers.
std::vector<Newcomer> inOrder(std::vector<Newcomer> machines, NumberOrder order);

/// What all of them get beside their name.
struct NumberedDraft {
    QString group;
    std::optional<ImageId> image; ///< of its group where that says it
};

/// A draft for each machine, in the same order: the first gets `start`, names in use are skipped.
std::vector<Client> numberMachines(const std::vector<Newcomer> &machines, const NumberPattern &pattern, int start,
    const NumberedDraft &draft, const Inventory &inventory);

/// The pattern that the newest client's name follows: "lab2-###" after "lab2-007"; "pc-##" where there is none.
QString patternInUse(const Inventory &inventory);

} // namespace netseat::ui
