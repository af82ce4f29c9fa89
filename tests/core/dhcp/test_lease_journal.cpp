#include "dhcp/lease_journal.h"
#include "dhcp_rig.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace netseat;
using namespace netseat::dhcp;
using std::chrono::hours;

namespace {

constexpr WallTime kWall{1'800'000'000'000};
constexpr TimePoint kNow{hours(1000)};
constexpr seconds kLength{3600};

Lease leaseOf(std::uint32_t machine, const char *address, WallTime granted = kWall, std::string name = {})
{
    return {.mac = macOf(machine),
        .address = ip(address),
        .granted = granted,
        .expires = granted + kLength,
        .hostName = std::move(name)};
}

Lease ended(Lease lease, WallTime at)
{
    lease.expires = at;
    return lease;
}

using Leases = std::map<MacAddress, Lease>;

Leases leasesOf(const LeaseJournal &journal)
{
    Leases all;
    for (auto &lease : journal.merged({}))
        all.emplace(lease.mac, lease);
    return all;
}

/// What is said to a journal, one after the other.
struct Word {
    Lease lease;
    WallTime at;
};

/// Files may become this long only, as if the disk were full there.
class Limit {
public:
    explicit Limit(rlim_t octets)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{octets, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~Limit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Limit(const Limit &) = delete;
    Limit &operator=(const Limit &) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int) = nullptr;
};

} // namespace

Q_DECLARE_METATYPE(std::vector<Word>)
Q_DECLARE_METATYPE(std::vector<netseat::Lease>)

class TestLeaseJournal : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    std::filesystem::path folder() const { return m_dir.path().toStdString(); }
    std::filesystem::path file() const { return folder() / LeaseJournal::kFileName; }
    LeaseJournal open(TimePoint now = kNow) const { return LeaseJournal::open(folder(), now); }
    QByteArray content() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    void setContent(const QByteArray &octets) const
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(out.write(octets), qint64(octets.size()));
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_dir.isValid());
        std::filesystem::remove(file());
        std::filesystem::remove(file().string() + ".damaged");
    }

    void replays_data()
    {
        const auto later = kWall + hours(1);
        QTest::addColumn<std::vector<Word>>("said");
        QTest::addColumn<std::vector<Lease>>("left");
        const auto a = leaseOf(1, "10.0.0.1", kWall, "pc-1");
        const auto b = leaseOf(2, "10.0.0.2");
        auto renewed = a;
        renewed.expires = later + kLength;
        const auto row = [](const char *name, std::vector<Word> said, std::vector<Lease> left) {
            QTest::newRow(name) << std::move(said) << std::move(left);
        };
        row("nothing", {}, {});
        row("two machines", {{b, kWall}, {a, kWall}}, {a, b});
        row("renewed", {{a, kWall}, {renewed, later}}, {renewed});
        row("given back", {{a, kWall}, {ended(a, later), later}}, {ended(a, later)});
        row("the same in the other order", {{ended(a, kWall), kWall}, {a, kWall}}, {a});
        row("moved to another address", {{a, kWall}, {leaseOf(1, "10.0.0.9"), later}}, {leaseOf(1, "10.0.0.9")});
        row("one address, two machines: the later one has it", {{a, kWall}, {leaseOf(2, "10.0.0.1", later), later}},
            {leaseOf(2, "10.0.0.1", later)});
        row("an address freed by a move is another's", {{a, kWall}, {leaseOf(1, "10.0.0.9"), later}, {leaseOf(2, "10.0.0.1"), later}},
            {leaseOf(1, "10.0.0.9"), leaseOf(2, "10.0.0.1")});
        row("the longest name", {{leaseOf(1, "10.0.0.1", kWall, std::string(63, 'n')), kWall}},
            {leaseOf(1, "10.0.0.1", kWall, std::string(63, 'n'))});
    }
    void replays()
    {
        QFETCH(std::vector<Word>, said);
        QFETCH(std::vector<Lease>, left);
        {
            auto journal = open();
            QCOMPARE(journal.problem(), std::string());
            for (const auto &word : said) {
                journal.put(word.lease, word.at);
                QVERIFY(journal.commit(kNow));
            }
            QVERIFY(journal.merged({}) == left);
        }
        const auto again = open();
        QCOMPARE(again.problem(), std::string());
        QVERIFY(again.merged({}) == left);
        for (const auto &lease : left)
            QVERIFY(again.isDurable(lease.mac, lease.address, lease.expires + milliseconds(-1)));
    }

    void onlyWhatIsCommittedIsDurable()
    {
        auto journal = open();
        const auto lease = leaseOf(1, "10.0.0.1");
        journal.put(lease, kWall);
        QVERIFY(journal.runs(lease.address, kWall));
        QVERIFY(!journal.runs(lease.address, lease.expires));
        QVERIFY(!journal.runs(ip("10.0.0.2"), kWall));
        QVERIFY(!journal.isDurable(lease.mac, lease.address, kWall));
        QVERIFY(leasesOf(open()).empty());
        QVERIFY(journal.commit(kNow));
        QVERIFY(journal.isDurable(lease.mac, lease.address, kWall));
        QVERIFY(!journal.isDurable(lease.mac, lease.address, lease.expires));
        QVERIFY(!journal.isDurable(lease.mac, ip("10.0.0.2"), kWall));
        QVERIFY(!journal.isDurable(macOf(2), lease.address, kWall));
        QCOMPARE(leasesOf(open()).size(), std::size_t{1});
    }

    /// The requests of one boot after its first.
    void whatIsOnDiskCoversTheNextRequests()
    {
        auto journal = open();
        auto lease = leaseOf(1, "10.0.0.1", kWall, "one");
        QVERIFY(!journal.covers(lease));
        journal.put(LeaseJournal::withSlack(lease, kWall), kWall);
        QVERIFY(!journal.covers(lease)); // not on disk yet
        QVERIFY(journal.commit(kNow));
        const auto slack = std::min<milliseconds>(LeaseJournal::kSlack, milliseconds(kLength) / 8);
        QVERIFY(slack > seconds(60) && slack < kLength);
        for (const auto &[later, covered] : {std::pair(milliseconds(0), true), {slack, true}, {slack + milliseconds(1), false}}) {
            lease.expires = kWall + kLength + later;
            QCOMPARE(journal.covers(lease), covered);
        }
        lease.expires = kWall + kLength;
        auto other = lease;
        other.address = ip("10.0.0.2");
        QVERIFY(!journal.covers(other));
        other = lease;
        other.hostName = "two";
        QVERIFY(journal.covers(other) && !journal.knowsName(other) && journal.knowsName(lease));
        other = lease;
        other.mac = macOf(2);
        QVERIFY(!journal.covers(other));
        // It is not, while something else is on its way to the disk.
        other = leaseOf(1, "10.0.0.2", kWall, "one");
        journal.put(other, kWall);
        QVERIFY(!journal.covers(lease));
        QVERIFY(journal.commit(kNow));
        journal.put(ended(other, kWall), kWall);
        QVERIFY(!journal.covers(other));
        QVERIFY(journal.commit(kNow));
        QVERIFY(!journal.covers(other));
        QVERIFY(LeaseJournal::withSlack(ended(other, kWall), kWall).expires == kWall); // an end is an end
    }

    void quarantineOutlivesARestart()
    {
        {
            auto journal = open();
            journal.putQuarantine(ip("10.0.0.5"), kWall + hours(1));
            journal.putQuarantine(ip("10.0.0.6"), kWall + hours(2));
            journal.putQuarantine(ip("10.0.0.5"), kWall + hours(3));
            QVERIFY(journal.commit(kNow));
        }
        const std::map<Ipv4Address, WallTime> expected{
            {ip("10.0.0.5"), kWall + hours(3)}, {ip("10.0.0.6"), kWall + hours(2)}};
        QVERIFY(open().quarantined() == expected);
        auto journal = open();
        for (std::uint32_t i = 0; i < 2 * LeaseJournal::kMaxQuarantined; ++i)
            journal.putQuarantine({0x0b000000 + i}, kWall + hours(10) + milliseconds(i));
        QCOMPARE(journal.quarantined().size(), LeaseJournal::kMaxQuarantined);
        QVERIFY(!journal.quarantined().contains(ip("10.0.0.5"))); // those that end first make room
    }

    /// Killed between write and sync, or a power cut: of the last batch there is any part, at any octet.
    void tornAnywhereKeepsWhatWasCommitted_data()
    {
        QTest::addColumn<bool>("zeros");
        QTest::newRow("the file ends there") << false;
        QTest::newRow("zeros follow") << true;
    }
    void tornAnywhereKeepsWhatWasCommitted()
    {
        QFETCH(bool, zeros);
        std::vector<std::pair<std::size_t, Leases>> states; // the octets used, and what they hold
        {
            auto journal = open();
            states.emplace_back(journal.octets(), leasesOf(journal));
            for (const auto &lease : {leaseOf(1, "10.0.0.1", kWall, "one"), leaseOf(2, "10.0.0.2"),
                     leaseOf(3, "10.0.0.1", kWall, "three"), ended(leaseOf(2, "10.0.0.2"), kWall)}) {
                journal.put(lease, kWall);
                QVERIFY(journal.commit(kNow));
                states.emplace_back(journal.octets(), leasesOf(journal));
            }
        }
        const auto whole = content().first(qsizetype(states.back().first));
        for (qsizetype cut = 8; cut <= whole.size(); ++cut) {
            setContent(zeros ? whole.first(cut) + QByteArray(100, '\0') : whole.first(cut));
            const auto state = std::find_if(states.rbegin(), states.rend(),
                [cut](const auto &one) { return one.first <= static_cast<std::size_t>(cut); });
            const auto journal = open();
            QVERIFY2(leasesOf(journal) == state->second, qPrintable(QStringLiteral("cut at %1").arg(cut)));
            const bool told = !journal.problem().empty();
            // A part that ends with zeros may look whole where its record begins only.
            QVERIFY2(told == (state->first != static_cast<std::size_t>(cut)), qPrintable(QStringLiteral("cut at %1").arg(cut)));
            const auto mended = open();
            QCOMPARE(mended.problem(), std::string());
            QVERIFY(leasesOf(mended) == state->second);
        }
    }

    void damageCostsOneRecordOnly()
    {
        std::vector<std::size_t> ends;
        {
            auto journal = open();
            ends.push_back(journal.octets());
            for (std::uint32_t i = 1; i <= 3; ++i) {
                journal.put(leaseOf(i, ("10.0.0." + std::to_string(i)).c_str(), kWall, "name"), kWall);
                QVERIFY(journal.commit(kNow));
                ends.push_back(journal.octets());
            }
        }
        const auto whole = content();
        for (auto at = ends[1]; at < ends[2]; ++at) {
            auto damaged = whole;
            damaged[qsizetype(at)] = static_cast<char>(~damaged[qsizetype(at)]);
            setContent(damaged);
            const auto journal = open();
            QVERIFY2(journal.problem().find("damaged") != std::string::npos, journal.problem().c_str());
            const auto left = leasesOf(journal);
            QVERIFY2(left.size() == 2 && left.contains(macOf(1)) && left.contains(macOf(3)),
                qPrintable(QStringLiteral("octet %1").arg(at)));
        }
    }

    void aFileThatIsNoneIsMovedAside()
    {
        setContent("This is a letter.");
        auto journal = open();
        QVERIFY2(journal.problem().find("leases.journal.damaged") != std::string::npos, journal.problem().c_str());
        QVERIFY(std::filesystem::exists(file().string() + ".damaged"));
        journal.put(leaseOf(1, "10.0.0.1"), kWall);
        QVERIFY(journal.commit(kNow));
        QCOMPARE(leasesOf(open()).size(), std::size_t{1});
    }

    void aRoomfulOfMachinesStaysSmall()
    {
        constexpr std::uint32_t kMachines = 65'000;
        std::size_t largest = 0;
        {
            auto journal = open();
            for (std::int64_t round = 0; round < 4; ++round)
                for (std::uint32_t i = 0; i < kMachines; ++i) {
                    Lease lease = leaseOf(i, "0.0.0.0", kWall, "pc-" + std::to_string(i));
                    lease.address.bits = 0x0a000000 + i;
                    lease.expires = kWall + hours(round + 1);
                    journal.put(lease, kWall + hours(round));
                    if (i % 500 == 499)
                        QVERIFY(journal.commit(kNow));
                    largest = std::max(largest, journal.octets());
                }
            QVERIFY(journal.commit(kNow));
            QCOMPARE(journal.machines(), std::size_t{kMachines});
        }
        const auto again = open();
        QCOMPARE(again.problem(), std::string());
        const auto leases = leasesOf(again);
        QCOMPARE(leases.size(), std::size_t{kMachines});
        QVERIFY(std::ranges::all_of(leases, [](const auto &one) { return one.second.expires == kWall + hours(4); }));
        QVERIFY2(largest < 20u << 20, qPrintable(QString::number(largest)));
    }

    void itIsWrittenAnewWhenItHasGrown()
    {
        auto journal = open();
        std::size_t largest = 0;
        const int rounds = 3 * static_cast<int>(LeaseJournal::kWorthwhile / 48);
        for (int i = 0; i < rounds; ++i) {
            journal.put(leaseOf(1, "10.0.0.1", kWall + milliseconds(i)), kWall + milliseconds(i));
            if (i % 100 == 99)
                QVERIFY(journal.commit(kNow));
            largest = std::max(largest, journal.octets());
        }
        QVERIFY(journal.commit(kNow));
        QVERIFY2(largest < LeaseJournal::kWorthwhile + 5000, qPrintable(QString::number(largest)));
        QVERIFY(leasesOf(open()) == leasesOf(journal));
        QVERIFY(!std::filesystem::exists(file().string() + ".part"));
    }

    /// Before it must, while nobody waits; and the file never grows on the way there.
    void itIsTidiedBeforeItIsFull()
    {
        auto journal = open();
        const auto length = std::filesystem::file_size(file());
        QVERIFY(length > LeaseJournal::kWorthwhile);
        int said = 0;
        for (; !journal.isWorthTidying(); ++said) {
            journal.put(leaseOf(1, "10.0.0.1", kWall + milliseconds(said)), kWall + milliseconds(said));
            QVERIFY(said % 100 != 0 || journal.commit(kNow));
        }
        QVERIFY(journal.commit(kNow));
        QVERIFY(journal.octets() > LeaseJournal::kWorthwhile / 2 && journal.octets() < LeaseJournal::kWorthwhile);
        QCOMPARE(std::filesystem::file_size(file()), length);
        journal.tidy();
        QVERIFY(!journal.isWorthTidying());
        QVERIFY2(journal.octets() < 100, qPrintable(QString::number(journal.octets())));
        QCOMPARE(std::filesystem::file_size(file()), length);
        QVERIFY(leasesOf(open()) == leasesOf(journal));
    }

    /// A file of an earlier version, or one that found no room for its zeros.
    void aShortFileIsMadeLongerAtTheStart()
    {
        {
            auto journal = open();
            journal.put(leaseOf(1, "10.0.0.1"), kWall);
            QVERIFY(journal.commit(kNow));
        }
        setContent(content().first(200));
        const auto journal = open();
        QCOMPARE(journal.problem(), std::string());
        QVERIFY(std::filesystem::file_size(file()) > LeaseJournal::kWorthwhile);
        QCOMPARE(leasesOf(open()).size(), std::size_t{1});
    }

    void zerosAreLeftOutWhereThereIsNoRoom()
    {
        const Limit limit(4096);
        auto journal = open();
        QCOMPARE(journal.problem(), std::string());
        journal.put(leaseOf(1, "10.0.0.1"), kWall);
        QVERIFY(journal.commit(kNow));
        QCOMPARE(leasesOf(open()).size(), std::size_t{1});
    }

    void aFullDiskIsToldAndOvercome()
    {
        auto journal = open();
        const auto old = leaseOf(1, "10.0.0.1");
        journal.put(old, kWall);
        QVERIFY(journal.commit(kNow));
        const auto fresh = leaseOf(2, "10.0.0.2");
        auto renewed = old;
        renewed.expires = old.expires + hours(5);
        {
            const Limit limit(16);
            journal.put(fresh, kWall);
            const auto failed = journal.commit(kNow);
            QVERIFY(!failed);
            QVERIFY2(failed.error().message.find("leases.journal") != std::string::npos, failed.error().message.c_str());
            journal.put(renewed, kWall);
            QVERIFY(!journal.commit(kNow + milliseconds(1)));
            QVERIFY(!journal.commit(kNow + LeaseJournal::kRetry));
            QVERIFY(journal.runs(fresh.address, kWall));
            QVERIFY(!journal.isDurable(fresh.mac, fresh.address, kWall));
            QVERIFY(journal.isDurable(old.mac, old.address, old.expires + milliseconds(-1)));
            QVERIFY(!journal.isDurable(old.mac, old.address, old.expires)); // what is on disk says so
        }
        QCOMPARE(leasesOf(open()).size(), std::size_t{1}); // the old file is whole
        QVERIFY(!journal.commit(kNow + LeaseJournal::kRetry + milliseconds(1)));
        QVERIFY(journal.commit(kNow + 2 * LeaseJournal::kRetry));
        QVERIFY(journal.isDurable(fresh.mac, fresh.address, kWall));
        QVERIFY(journal.isDurable(old.mac, old.address, old.expires));
        QVERIFY(leasesOf(open()) == leasesOf(journal));
    }

    void aMissingFolderIsToldAndOvercome()
    {
        const auto missing = folder() / "later";
        auto journal = LeaseJournal::open(missing, kNow);
        QVERIFY2(journal.problem().find("later/leases.journal") != std::string::npos, journal.problem().c_str());
        journal.put(leaseOf(1, "10.0.0.1"), kWall);
        QVERIFY(!journal.commit(kNow));
        std::filesystem::create_directory(missing);
        QVERIFY(journal.commit(kNow + LeaseJournal::kRetry));
        QCOMPARE(leasesOf(LeaseJournal::open(missing, kNow)).size(), std::size_t{1});
    }

    void withoutAFolderItIsMemoryOnly()
    {
        LeaseJournal journal;
        journal.put(leaseOf(1, "10.0.0.1"), kWall);
        QVERIFY(journal.commit(kNow));
        QVERIFY(journal.isDurable(macOf(1), ip("10.0.0.1"), kWall));
    }

    void theLaterOfJournalAndDatabaseCounts_data()
    {
        QTest::addColumn<std::vector<Word>>("said");
        QTest::addColumn<std::vector<Lease>>("stored");
        QTest::addColumn<std::vector<Lease>>("merged");
        const auto later = kWall + hours(1);
        const auto a = leaseOf(1, "10.0.0.1");
        auto renewed = a;
        renewed.expires = a.expires + hours(1);
        const auto row = [](const char *name, std::vector<Word> said, std::vector<Lease> stored, std::vector<Lease> merged) {
            QTest::newRow(name) << std::move(said) << std::move(stored) << std::move(merged);
        };
        row("only the database has it", {}, {a}, {a});
        row("only the journal has it", {{a, kWall}}, {}, {a});
        row("the journal's renewal", {{renewed, later}}, {a}, {renewed});
        row("the database's renewal", {{a, kWall}}, {renewed}, {renewed});
        row("ended in the journal", {{ended(a, later), later}}, {a}, {ended(a, later)});
        row("ended, then granted anew before the journal was lost", {{ended(a, kWall), kWall}},
            {leaseOf(1, "10.0.0.1", later)}, {leaseOf(1, "10.0.0.1", later)});
        row("the address is another's in the journal", {{leaseOf(2, "10.0.0.1", later), later}}, {a},
            {leaseOf(2, "10.0.0.1", later)});
    }
    void theLaterOfJournalAndDatabaseCounts()
    {
        QFETCH(std::vector<Word>, said);
        QFETCH(std::vector<Lease>, stored);
        QFETCH(std::vector<Lease>, merged);
        LeaseJournal journal;
        for (const auto &word : said)
            journal.put(word.lease, word.at);
        QVERIFY(journal.merged(stored) == merged);
    }

    void memoryIsBounded()
    {
        LeaseJournal journal;
        for (std::uint32_t i = 0; i < LeaseJournal::kMaxMachines + 10; ++i) {
            Lease lease = leaseOf(i, "0.0.0.0", kWall + milliseconds(i));
            lease.address.bits = 0x0a000000 + i;
            journal.put(lease, kWall);
        }
        QVERIFY(journal.commit(kNow));
        QVERIFY(journal.machines() <= LeaseJournal::kMaxMachines);
        const auto last = LeaseJournal::kMaxMachines + 9;
        QVERIFY(journal.runs({0x0a000000 + last}, kWall));
    }
};

QTEST_APPLESS_MAIN(TestLeaseJournal)
#include "test_lease_journal.moc"
