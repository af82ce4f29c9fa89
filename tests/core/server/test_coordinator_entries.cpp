// What machines start beside their disk. coordinator_entries.

#include "server_rig.h"

using namespace netseat;
using namespace netseat::server;
using namespace netseat::test;

class TestCoordinatorEntries : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ServerRig>();
        QVERIFY2(m_rig->open(), m_rig->problem.c_str());
    }
    void cleanup() { m_rig.reset(); }

    void addedChangedAndRemoved()
    {
        const auto added = send(SetBootEntry{live()});
        QVERIFY2(added, added ? "" : added.error().message.c_str());
        auto entry = live();
        entry.id = {added->id};
        entry.position = 1; // a draft has none
        QVERIFY(inventory().entries == std::vector{entry});
        entry.arguments = "quiet ${name}";
        entry.inMenu = false;
        QVERIFY(send(SetBootEntry{entry}));
        QVERIFY(inventory().entries == std::vector{entry});
        QVERIFY(send(RemoveBootEntry{entry.id}));
        QVERIFY(inventory().entries.empty());
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("one that is gone") << 9 << QStringLiteral("x") << QString() << QStringLiteral("no such boot entry");
        QTest::newRow("a name in use") << 0 << QStringLiteral("live") << QString() << QStringLiteral("is taken");
        QTest::newRow("an unknown variable") << 0 << QStringLiteral("x") << QStringLiteral("${x}") << QStringLiteral("machine-id");
        QTest::newRow("a command of iPXE's") << 0 << QStringLiteral("x") << QStringLiteral("a || b") << QStringLiteral("\"||\"");
    }
    void whatIsRefused()
    {
        QFETCH(int, id);
        QFETCH(QString, name);
        QFETCH(QString, arguments);
        QFETCH(QString, says);
        QVERIFY(send(SetBootEntry{live()}));
        const auto before = inventory();
        auto entry = live();
        entry.id = {id};
        entry.name = name.toStdString();
        entry.arguments = arguments.toStdString();
        const auto refused = send(SetBootEntry{entry});
        QVERIFY(!refused && inventory() == before);
        QVERIFY2(QString::fromStdString(refused.error().message).contains(says), refused.error().message.c_str());
        QVERIFY(!send(RemoveBootEntry{{9}}));
    }

    void oneThatIsStartedStays()
    {
        const BootEntryId entry{send(SetBootEntry{live()})->id};
        auto draft = clientDraft(1);
        draft.entry = entry;
        QVERIFY(send(AddClient{draft}));
        auto refused = send(RemoveBootEntry{entry});
        QVERIFY(!refused && refused.error().code == Error::Code::Conflict);
        QVERIFY(refused.error().message.find("the client pc-1") != std::string::npos);
        QVERIFY(send(SetGroup{{.id = {}, .name = "lab", .entry = entry}}));
        refused = send(RemoveBootEntry{entry});
        QVERIFY(!refused && refused.error().message.find("the group lab") != std::string::npos);
        QCOMPARE(inventory().entries.size(), std::size_t(1));
    }

    void aStartMediumIsAJob()
    {
        const std::filesystem::path folder = m_rig->folder.path().toStdString();
        const auto iso = folder / "start.iso";
        for (const auto &[target, kind] : {std::pair{std::string("start.iso"), "iso"}, std::pair{iso.string(), "dvd"},
                 std::pair{folder.string(), "iso"}})
            QVERIFY(!send(WriteStartMedium{target, kind})); // no full path, no such kind, something there
        const auto job = send(WriteStartMedium{iso.string(), "usb"});
        QVERIFY2(job, job ? "" : job.error().message.c_str());
        QTRY_VERIFY_WITH_TIMEOUT(ended(job->id), 60'000);
        // Debian's ipxe is there or not; either way it ends with a sentence, and a whole file or none.
        const auto end = *ended(job->id);
        QCOMPARE(end.code == EventCode::JobFinished, std::filesystem::exists(iso));
        QVERIFY(end.code == EventCode::JobFinished || end.detail.find("install the package") != std::string::npos);
    }

private:
    static BootEntry live() { return {.id = {}, .name = "live", .kernel = "live/vmlinuz", .arguments = "quiet"}; }
    Result<Reply> send(const Command &command) { return ask(*m_rig->link, command); }
    Inventory inventory() const { return *m_rig->link->inventory(); }
    std::optional<Event> ended(std::int64_t job)
    {
        for (const Event &event : m_rig->events)
            if ((event.code == EventCode::JobFinished || event.code == EventCode::JobFailed)
                && event.amount == static_cast<std::uint64_t>(job))
                return event;
        return std::nullopt;
    }

    std::unique_ptr<ServerRig> m_rig;
};

QTEST_GUILESS_MAIN(TestCoordinatorEntries)
#include "test_coordinator_entries.moc"
