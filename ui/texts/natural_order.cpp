#include "texts/natural_order.h"

namespace netseat::ui {

namespace {

bool isDigit(const QString &text, qsizetype at)
{
    return at < text.size() && text.at(at) >= u'0' && text.at(at) <= u'9';
}

/// The run of digits, or of anything else, that begins at `from`.
QStringView runAt(const QString &text, qsizetype from)
{
    auto to = from;
    while (to < text.size() && isDigit(text, to) == isDigit(text, from))
        ++to;
    return QStringView(text).sliced(from, to - from);
}

/// Numbers of any length, by value.
int compareNumbers(QStringView a, QStringView b)
{
    while (a.size() > 1 && a.front() == u'0')
        a = a.sliced(1);
    while (b.size() > 1 && b.front() == u'0')
        b = b.sliced(1);
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

} // namespace

int compareNaturally(const QString &a, const QString &b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        const auto x = runAt(a, i);
        const auto y = runAt(b, j);
        const bool numbers = isDigit(a, i) && isDigit(b, j);
        const int order = numbers
            ? compareNumbers(x, y)
            : QString::localeAwareCompare(x.toString().toCaseFolded(), y.toString().toCaseFolded());
        if (order != 0)
            return order;
        i += x.size();
        j += y.size();
    }
    if (i < a.size() || j < b.size())
        return i < a.size() ? 1 : -1;
    return 0;
}

} // namespace netseat::ui
