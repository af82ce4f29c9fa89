#include "engine_fixture.h"

#include <QTest>

#include <malloc.h>

using namespace netseat;
using namespace netseat::iscsi;
using namespace netseat::iscsi::test;

namespace {

/// Octets of the heap that are in use, or nothing where the allocator does not tell (sanitizers).
std::size_t heapInUse()
{
    const auto info = ::mallinfo2();
    return info.uordblks + info.hblkhd;
}

} // namespace

/// An idle session is small, whatever it has done before.
class TestSessionMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idleSessions_data()
    {
        QTest::addColumn<bool>("used");
        QTest::newRow("just logged in") << false;
        QTest::newRow("after large reads, writes and texts") << true;
    }
    void idleSessions()
    {
        QFETCH(bool, used);
        if (heapInUse() == 0)
            QSKIP("The allocator does not tell what is in use.");
        constexpr std::size_t kSessions = 50;
        constexpr BlockCount kDisk{1024};
        constexpr std::size_t kBar = 16 * 1024; // ours; sockets and the worker's part come on top (64 KiB in all)
        const ByteVector data(200 * 1024, std::byte{1});
        std::vector<std::unique_ptr<Session>> sessions;
        std::size_t before = 0;
        for (std::size_t i = 0; i <= kSessions; ++i) {
            auto &session = *sessions.emplace_back(std::make_unique<Session>(
                keysOf({"InitialR2T=No", "MaxRecvDataSegmentLength=65536", "FirstBurstLength=262144"}), false, kDisk));
            if (used)
                use(session, data);
            if (i == 0)
                before = heapInUse(); // the first one has filled what is made once
        }
        constexpr auto kDiskItself =
            static_cast<std::ptrdiff_t>(kDisk.bytes() + kDisk.value * sizeof(storage::Presence));
        const auto each =
            static_cast<std::ptrdiff_t>(heapInUse() - before) / static_cast<std::ptrdiff_t>(kSessions) - kDiskItself;
        qInfo("%td octets of heap a session", each);
        QVERIFY(each < static_cast<std::ptrdiff_t>(kBar + sizeof(Session)));
    }

private:
    static void use(Session &session, const ByteVector &data)
    {
        session.send(session.write10(1, 0, 400, static_cast<std::uint32_t>(data.size())), data);
        session.disk.doWork(session.connection);
        for (std::uint32_t tag = 2; tag < 40; ++tag)
            session.send(session.read10(tag, 0, 400, static_cast<std::uint32_t>(data.size())));
        ++session.cmdSn; // one that comes late: the others wait
        for (std::uint32_t tag = 40; tag < 43; ++tag)
            session.send(session.write10(tag, 0, 400, static_cast<std::uint32_t>(data.size())), data);
        auto late = session.read10(50, 0, 1, 512);
        late.cmdSn -= 4;
        session.send(late);
        session.disk.doWork(session.connection);
        TextRequest text;
        text.immediate = true;
        text.initiatorTag = 4;
        std::string keys;
        for (int i = 0; i < 100; ++i)
            appendKey(keys, "X-" + std::to_string(i), std::string(200, 'x'));
        session.send(text, bytesOf(keys));
        (void)session.takeAll();
        session.disk.doWork(session.connection);
        (void)session.takeAll();
        QVERIFY(session.connection.out().empty() && session.disk.work.empty());
    }
};

QTEST_APPLESS_MAIN(TestSessionMemory)
#include "test_session_memory.moc"
