#include "texts/makers.h"

#include <QFile>
#include <QMutex>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <memory>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

std::uint32_t numberOf(const MacAddress &mac)
{
    return static_cast<std::uint32_t>(mac.octets[0] << 16 | mac.octets[1] << 8 | mac.octets[2]);
}

/// Those that stand in no list, and what is met where there is no list.
QString wellKnown(std::uint32_t number)
{
    struct Known {
        std::uint32_t number;
        const char *name;
    };
    static constexpr std::array<Known, 7> kKnown{{{0x525400, "QEMU/KVM"}, {0x080027, "VirtualBox"}, {0x000c29, "VMware"},
        {0x005056, "VMware"}, {0x00155d, "Hyper-V"}, {0xb827eb, "Raspberry Pi"}, {0xdca632, "Raspberry Pi"}}};
    const auto found = std::ranges::find(kKnown, number, &Known::number);
    return found == kKnown.end() ? QString() : QString::fromLatin1(found->name);
}

} // namespace

/// Where the thread that reads leaves the table. It may well end after the program's last window.
struct Makers::Mailbox {
    QMutex mutex;
    Makers *owner = nullptr; ///< null when it has gone
};

Makers::Makers(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_mailbox(std::make_shared<Mailbox>())
{
    m_mailbox->owner = this;
}

Makers::~Makers()
{
    const QMutexLocker lock(&m_mailbox->mutex);
    m_mailbox->owner = nullptr;
}

Makers &Makers::shared()
{
    static Makers makers(u"/usr/share/ieee-data/oui.txt"_s);
    return makers;
}

QString Makers::nameOf(const MacAddress &mac)
{
    const auto number = numberOf(mac);
    if (const auto known = wellKnown(number); !known.isEmpty())
        return known;
    if ((mac.octets[0] & 2) != 0) // locally administered: made up by software, no maker's
        return {};
    if (!std::exchange(m_asked, true))
        load();
    const auto found = std::ranges::lower_bound(m_table, number, {}, &Table::value_type::first);
    return found != m_table.end() && found->first == number ? found->second : QString();
}

void Makers::load()
{
    QThreadPool::globalInstance()->start([file = m_file, mailbox = m_mailbox] {
        QFile list(file);
        if (!list.open(QIODevice::ReadOnly))
            return;
        auto table = read(list.readAll());
        const QMutexLocker lock(&mailbox->mutex);
        if (auto *owner = mailbox->owner)
            QMetaObject::invokeMethod(
                owner,
                [owner, table = std::move(table)]() mutable {
                    owner->m_table = std::move(table);
                    Q_EMIT owner->loaded();
                },
                Qt::QueuedConnection);
    });
}

/// An entry begins with a line such as "28-6F-B9   (hex)\t\tNokia Shanghai Bell Co., Ltd.".
Makers::Table Makers::read(const QByteArray &text)
{
    Table table;
    for (qsizetype at = 0; at < text.size();) {
        const auto end = text.indexOf('\n', at);
        const QByteArrayView line = QByteArrayView(text).sliced(at, (end < 0 ? text.size() : end) - at);
        at = end < 0 ? text.size() : end + 1;
        const auto mark = line.indexOf("(hex)");
        if (mark < 8 || line[2] != '-' || line[5] != '-')
            continue;
        const auto number = (line.first(2).toByteArray() + line.sliced(3, 2).toByteArray() + line.sliced(6, 2).toByteArray());
        bool good = false;
        const auto value = number.toUInt(&good, 16);
        const auto name = QString::fromUtf8(line.sliced(mark + 5)).trimmed();
        // Blocks that the IEEE splits among small makers say nothing.
        if (good && !name.isEmpty() && name != u"IEEE Registration Authority"_s)
            table.emplace_back(value, name);
    }
    std::ranges::stable_sort(table, {}, &Table::value_type::first);
    table.shrink_to_fit();
    return table;
}

} // namespace netseat::ui
