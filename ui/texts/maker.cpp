#include "texts/maker.h"

#include <QFile>
#include <QHash>
#include <QMutex>
#include <QThreadPool>

#include <array>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostOctets = 32LL << 20; ///< of the list; the real one has 4 MB

std::uint32_t prefixOf(const MacAddress &mac)
{
    return static_cast<std::uint32_t>(mac.octets[0]) << 16 | static_cast<std::uint32_t>(mac.octets[1]) << 8
        | mac.octets[2];
}

QString wellKnown(std::uint32_t prefix)
{
    struct Known {
        std::uint32_t prefix;
        const char *name;
    };
    // Locally administered ones that stand in no list, and what tests of virtual machines meet without one.
    static constexpr std::array<Known, 7> kKnown{{{0x525400, "QEMU/KVM"}, {0x080027, "VirtualBox"}, {0x000c29, "VMware"},
        {0x005056, "VMware"}, {0x00155d, "Hyper-V"}, {0xb827eb, "Raspberry Pi"}, {0xdca632, "Raspberry Pi"}}};
    for (const auto &known : kKnown)
        if (known.prefix == prefix)
            return QString::fromLatin1(known.name);
    return {};
}

/// IEEE's list: lines like `1C697A     (base 16)		EliteGroup Computer Systems Co., LTD`.
class Makers {
public:
    Makers()
    {
        m_pool.setMaxThreadCount(1);
        m_pool.start([this] { read(); });
    }
    ~Makers() { m_pool.waitForDone(); }

    QString name(std::uint32_t prefix)
    {
        const QMutexLocker lock(&m_mutex);
        return QString::fromUtf8(m_names.value(prefix));
    }
    void await() { m_pool.waitForDone(); }

private:
    void read()
    {
        QHash<std::uint32_t, QByteArray> names;
        for (const auto &path : {u"/usr/share/ieee-data/oui.txt"_s, u"/var/lib/ieee-data/oui.txt"_s}) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly) || file.size() > kMostOctets)
                continue;
            while (!file.atEnd()) {
                const auto line = file.readLine(512);
                const auto mark = line.indexOf("(base 16)");
                bool ok = false;
                const auto prefix = line.left(6).toUInt(&ok, 16);
                if (mark > 0 && ok)
                    names.insert(prefix, line.mid(mark + 9).trimmed());
            }
            break;
        }
        const QMutexLocker lock(&m_mutex);
        m_names = std::move(names);
    }

    QThreadPool m_pool;
    QMutex m_mutex;
    QHash<std::uint32_t, QByteArray> m_names;
};

Makers &makers()
{
    static Makers all;
    return all;
}

} // namespace

QString makerOf(const MacAddress &mac)
{
    const auto prefix = prefixOf(mac);
    const auto known = wellKnown(prefix);
    return known.isEmpty() ? makers().name(prefix) : known;
}

void awaitMakers()
{
    makers().await();
}

} // namespace netseat::ui
