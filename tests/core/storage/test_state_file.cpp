// The small state beside a disk (core/storage/state_file.cpp).
#include "storage/state_file.h"
#include "support/tools.h"

#include <QTemporaryDir>
#include <QTest>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;
using namespace Qt::StringLiterals;

class TestStateFile : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path file() const { return pathOf(m_folder->filePath(u"disk.state"_s)); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void nothingSavedIsEmpty() { QVERIFY(StateFile(file(), "disk").load()->empty()); }

    void whatWasSavedLastIsLoaded()
    {
        for (const std::size_t octets : {std::size_t {100}, std::size_t {0}, StateFile::kMaxOctets, std::size_t {7}}) {
            const auto data = pattern(octets, static_cast<std::uint32_t>(octets));
            QVERIFY(StateFile(file(), "disk").save(data));
            QVERIFY(*StateFile(file(), "disk").load() == data);
        }
        QVERIFY(!std::filesystem::exists(file().string() + ".part"));
    }

    void tooMuchIsRefusedAndTheOldStays()
    {
        StateFile state(file(), "disk");
        QVERIFY(state.save(pattern(10, 1)));
        QCOMPARE(int(state.save(ByteVector(StateFile::kMaxOctets + 1)).error().code), int(Error::Code::LimitReached));
        QVERIFY(*state.load() == pattern(10, 1));
    }

    void anotherDisksStateIsNone()
    {
        QVERIFY(StateFile(file(), "disk").save(pattern(10, 1)));
        QVERIFY(StateFile(file(), "other").load()->empty());
    }

    void aDamagedFileIsMalformed()
    {
        QVERIFY(StateFile(file(), "disk").save(pattern(10, 1)));
        const auto whole = fileContents(file());
        for (std::size_t at = 0; at < whole.size(); ++at) {
            auto damaged = whole;
            damaged[at] ^= std::byte {1};
            writeContents(file(), damaged);
            const auto loaded = StateFile(file(), "disk").load();
            QVERIFY(!loaded && loaded.error().code == Error::Code::Malformed);
        }
        writeContents(file(), Bytes(whole).first(20));
        QVERIFY(!StateFile(file(), "disk").load());
    }

    void aSaveThatFailsLeavesTheOld()
    {
        StateFile state(file(), "disk");
        QVERIFY(state.save(pattern(10, 1)));
        std::filesystem::create_directory(file().string() + ".part");
        QVERIFY(!state.save(pattern(10, 2)));
        QVERIFY(*state.load() == pattern(10, 1));
    }
};

QTEST_GUILESS_MAIN(TestStateFile)
#include "test_state_file.moc"
