// Checks by schedule, what damage means, and long chains that become one file whatever is built on them.
// coordinator_upkeep and coordinator_files.

#include "version_rig.h"

#include "inventory/inventory_store.h"

#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>

using namespace netseat;
using namespace netseat::server;
using namespace netseat::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kHour = 3'600'000;
constexpr std::int64_t kDay = 24 * kHour;
const storage::LayerKey kKeeper {{2}, {2}, true, {}};
const storage::LayerKey kFresh {{1}, {2}, false, {}};

} // namespace

class TestCoordinatorUpkeep : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        ::tzset();
    }
    void init()
    {
        m_rig = std::make_unique<VersionRig>();
        m_day = (WallTime::now().msecs / kDay + 10) * kDay; // midnight, when everything is due
        m_rig->useClock(m_day - 9 * kDay);
        QVERIFY2(m_rig->openWithImage(), m_rig->problem.c_str());
        QVERIFY(m_rig->jobsDone());
    }
    void cleanup() { m_rig.reset(); }

    // --- checks

    void oneAfterTheOtherFromTheHourOn()
    {
        QVERIFY(m_rig->publishOne('a', true));
        QVERIFY(m_rig->jobsDone());
        const auto before = m_rig->told(EventCode::JobStarted);
        at(2, 59);
        QCOMPARE(m_rig->told(EventCode::JobStarted), before);
        at(3, 0);
        QCOMPARE(m_rig->told(EventCode::JobStarted), before + 1);
        QCOMPARE(m_rig->lastOf(EventCode::JobStarted).subject, "check of version 1 of debian");
        QVERIFY(m_rig->jobsDone());
        at(3, 1);
        QVERIFY(m_rig->jobsDone());
        at(3, 2);
        QVERIFY(m_rig->jobsDone());
        QCOMPARE(m_rig->told(EventCode::JobStarted), before + 2); // there are two versions
        QVERIFY(m_rig->version(1).verified == WallTime {m_day + 3 * kHour});
        QVERIFY(m_rig->version(2).verified == WallTime {m_day + 3 * kHour + kHour / 60});
        QVERIFY(m_rig->version(1).damage.empty());
        QVERIFY(m_rig->reopen()); // it is not forgotten
        at(4, 0);
        QVERIFY(m_rig->version(1).verified == WallTime {m_day + 3 * kHour});
    }

    void whoCrashedBeforeTheChecksumsWereMadeGetsThem()
    {
        QVERIFY(m_rig->publishOne('a', true));
        QVERIFY(m_rig->jobsDone());
        m_rig->close();
        {
            auto store = InventoryStore::open(m_rig->file("inventory.sqlite"));
            auto version = *(*store)->load()->version(VersionId {2});
            version.verified = {};
            QVERIFY((*store)->updateVersion(version));
            QVERIFY(std::filesystem::remove(m_rig->file("images/debian-v2.qcow2.sha256")));
        }
        QVERIFY(m_rig->open());
        QVERIFY(m_rig->send(SetStorage {{.verifyDays = 0}}));
        QVERIFY(m_rig->jobsDone());
        QVERIFY(m_rig->exists("images/debian-v2.qcow2.sha256"));
        QVERIFY(m_rig->version(2).verified == WallTime {*m_rig->clock});
    }

    void settingsThatMakeNoSenseAreRefused_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("hour");
        QTest::addColumn<int>("chain");
        QTest::newRow("a day before none") << -1 << 3 << 4;
        QTest::newRow("an hour that no day has") << 7 << 24 << 4;
        QTest::newRow("longer chains than can be opened") << 7 << 3 << 33;
    }
    void settingsThatMakeNoSenseAreRefused()
    {
        QFETCH(int, days);
        QFETCH(int, hour);
        QFETCH(int, chain);
        const auto refused = m_rig->send(SetStorage {{.verifyDays = days, .verifyHour = hour, .maxChain = chain}});
        QVERIFY(!refused && refused.error().code == Error::Code::Invalid);
        QVERIFY(m_rig->inventory().storage == StorageSettings {});
    }

    void checksCanBeSwitchedOff()
    {
        const auto before = m_rig->told(EventCode::JobStarted);
        *m_rig->clock = m_day + 4 * kHour;
        QVERIFY(m_rig->send(SetStorage {{.verifyDays = 0}}));
        QCOMPARE(m_rig->told(EventCode::JobStarted), before);
        QVERIFY(m_rig->send(VerifyVersion {{1}})); // on demand
        QVERIFY(m_rig->jobsDone());
        QVERIFY(m_rig->version(1).verified == WallTime {m_day + 4 * kHour});
    }

    void aMissingFileIsNotLookedForAgainAndAgain()
    {
        QVERIFY(std::filesystem::remove(m_rig->file("images/debian.qcow2")));
        const auto before = m_rig->told(EventCode::JobStarted);
        at(3, 0);
        QVERIFY(m_rig->jobsDone());
        at(3, 59);
        QCOMPARE(m_rig->told(EventCode::JobStarted), before + 1);
        at(4, 0);
        QVERIFY(m_rig->jobsDone());
        QCOMPARE(m_rig->told(EventCode::JobStarted), before + 2);
        QVERIFY(m_rig->version(1).damage.empty()); // a missing file is told as such
    }

    void damageIsToldStoredAndWarnedOfUntilItIsMended()
    {
        QVERIFY(m_rig->publishOne('a', false));
        QVERIFY(m_rig->jobsDone());
        flip("images/debian.qcow2");
        at(3, 0);
        QVERIFY(m_rig->jobsDone());
        QVERIFY2(m_rig->version(1).damage.starts_with("octets 0 to"), m_rig->version(1).damage.c_str());
        const auto told = m_rig->lastOf(EventCode::ImageDamaged);
        QVERIFY(told.severity == Severity::Error);
        QCOMPARE(told.subject, "images/debian.qcow2");
        QVERIFY(told.detail.find(m_rig->version(1).damage) != std::string::npos);
        QVERIFY(m_rig->reopen());
        QVERIFY(!m_rig->version(1).damage.empty());

        for (const std::int64_t id : {1, 2}) { // itself, and what is built on it
            const auto chosen = m_rig->send(SetDefaultVersion {{id}, {}});
            QVERIFY(chosen && chosen->text.find("version 1 of debian is damaged in octets") != std::string::npos);
        }
        const auto published = m_rig->publishOne('b', false);
        QVERIFY(published && published->text.find("is damaged") != std::string::npos);
        QVERIFY(m_rig->jobsDone());
        const auto flattened = m_rig->send(FlattenVersion {{2}}); // would make it good
        QVERIFY(!flattened && flattened.error().code == Error::Code::Conflict);

        flip("images/debian.qcow2"); // brought back
        QVERIFY(m_rig->send(VerifyVersion {{1}}));
        QVERIFY(m_rig->jobsDone());
        QVERIFY(m_rig->version(1).damage.empty());
        QVERIFY(m_rig->lastOf(EventCode::InventoryChanged).detail.find("what it was again") != std::string::npos);
        QVERIFY(m_rig->send(SetDefaultVersion {{1}, {}})->text.empty());
    }

    // --- flattening

    void layersStayOnTheFormerFileAndFreshOnesAreOverTheNew()
    {
        QVERIFY(m_rig->publishOne('a', true));
        QVERIFY(m_rig->write(kKeeper, 2, 7, 'k'));
        QVERIFY(m_rig->jobsDone());
        QVERIFY(m_rig->reopen()); // so that the layer is found
        const auto layer = m_rig->shown("disks/client-2-version-2.keep.qcow2");
        const auto before = m_rig->shown("before.raw");
        QCOMPARE(VersionRig::qemuImg({u"convert"_s, u"-O"_s, u"raw"_s, layer, before}), 0);

        flatten(2);
        QCOMPARE(m_rig->version(2).file, "images/debian-v2-flat.qcow2");
        QVERIFY(!m_rig->version(2).parent);
        QCOMPARE(m_rig->inventory().formerFiles.size(), 1u);
        QCOMPARE(m_rig->inventory().formerFiles[0].file, "images/debian-v2.qcow2");
        QVERIFY(m_rig->exists("images/debian-v2.qcow2"));
        for (int start = 0; start < 2; ++start) {
            QCOMPARE(m_rig->read(kKeeper, 2, 102), 'a');
            QCOMPARE(m_rig->read(kKeeper, 2, 7), 'k');
            QVERIFY(m_rig->reopen());
        }
        QCOMPARE(VersionRig::qemuImg({u"check"_s, u"-q"_s, layer}), 0);
        QCOMPARE(VersionRig::qemuImg({u"compare"_s, u"-q"_s, layer, before}), 0);
        QCOMPARE(VersionRig::qemuImg({u"check"_s, u"-q"_s, m_rig->shown("images/debian-v2-flat.qcow2")}), 0);

        QVERIFY(m_rig->write(kFresh, 2, 7, 'f'));
        QCOMPARE(m_rig->read(kFresh, 2, 102), 'a');
        const auto chain =
            storage::chainFiles(m_rig->file("disks/client-1-version-2.reset.qcow2"), storage::FileFormat::Qcow2);
        QCOMPARE(chain->size(), 2u);
        QVERIFY(chain->at(1).filename() == "debian-v2-flat.qcow2");

        const auto below = m_rig->send(RemoveVersion {{1}}); // the keeper's layer is built on it
        QVERIFY(!below && below.error().message.find("pc-2") != std::string::npos);
        QVERIFY(m_rig->send(ResetDisk {{2}}));
        QVERIFY(m_rig->inventory().formerFiles.empty());
        QVERIFY(!m_rig->exists("images/debian-v2.qcow2") && !m_rig->exists("images/debian-v2.qcow2.sha256"));
        QVERIFY(m_rig->send(RemoveVersion {{1}}));
        QCOMPARE(m_rig->read(2, 102), 'a');
        QVERIFY(m_rig->exists("images/debian-v2-flat.qcow2.sha256"));
    }

    /// The layer of one file is garbage over the other: both are told by name and stamp.
    void aLayerIsNeverOpenedOverTheOtherFile()
    {
        QVERIFY(m_rig->publishOne('a', true));
        QVERIFY(m_rig->write(kKeeper, 2, 7, 'k'));
        QVERIFY(m_rig->jobsDone());
        QVERIFY(m_rig->reopen());
        flatten(2);
        auto only = m_rig->base(2);
        only.former.clear();
        const auto refused = storage::LayerStore(m_rig->file("disks")).open(kKeeper, only);
        QVERIFY(!refused && refused.error().code == Error::Code::Conflict);
        auto changed = m_rig->base(2);
        changed.former[0].stamp = "1-2.3";
        const auto stamped = storage::LayerStore(m_rig->file("disks")).open(kKeeper, changed);
        QVERIFY(!stamped && stamped.error().code == Error::Code::Conflict);
    }

    void draftsAndVersionsStayOnTheFormerFile()
    {
        QVERIFY(m_rig->publishOne('a', true));
        QVERIFY(m_rig->publishOne('b', true));
        QVERIFY(m_rig->send(StartMaintenance {{1}, {1}})); // draft 4 over version 3
        QVERIFY(m_rig->jobsDone());
        flatten(3);
        flatten(2);
        QCOMPARE(m_rig->inventory().formerFiles.size(), 2u); // the draft's and, below it, version 3's
        QVERIFY(m_rig->send(PublishDraft {{1}, {}, true, {}}));
        QVERIFY(m_rig->jobsDone());
        QCOMPARE(m_rig->read(4, 102), 'a');
        QCOMPARE(m_rig->read(4, 103), 'b');
        for (const std::int64_t id : {1, 2, 3}) {
            const auto refused = m_rig->send(RemoveVersion {{id}});
            QVERIFY(!refused && refused.error().message.find("version 4 of debian is built on") != std::string::npos);
        }
        flatten(4);
        QVERIFY(m_rig->inventory().formerFiles.empty());
        for (const std::int64_t id : {3, 1, 2})
            QVERIFY(m_rig->send(RemoveVersion {{id}}));
        QCOMPARE(m_rig->read(4, 103), 'b');
    }

    void aFormerFileThatIsOpenStays()
    {
        QVERIFY(m_rig->publishOne('a', true));
        QVERIFY(m_rig->jobsDone());
        auto reader = storage::openImage(m_rig->file("images/debian-v2.qcow2"), storage::FileFormat::Qcow2);
        QVERIFY(reader);
        flatten(2);
        QVERIFY(m_rig->exists("images/debian-v2.qcow2"));
        QCOMPARE(VersionRig::first(**reader, 102), 'a');
        reader->reset();
        QVERIFY(m_rig->reopen());
        QVERIFY(!m_rig->exists("images/debian-v2.qcow2"));
        QVERIFY(m_rig->inventory().formerFiles.empty());
    }

    /// Somebody may be making a layer over it by what was known before: not at the first look.
    void aFormerFileIsNotRemovedAtOnceWhileDisksAreServed()
    {
        QVERIFY(m_rig->publishOne('a', true));
        QVERIFY(m_rig->jobsDone());
        m_rig->stage->setSeats({{.client = {1}}});
        QVERIFY(m_rig->send(FlattenVersion {{2}}));
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->version(2).file == "images/debian-v2-flat.qcow2", kLimit);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->inventory().formerFiles.empty(), kLimit);
        QVERIFY(!m_rig->exists("images/debian-v2.qcow2"));
    }

    void aLongChainBecomesOneFileByItself()
    {
        QVERIFY(m_rig->send(SetStorage {{.reserve = 0, .maxChain = 2}}));
        QVERIFY(m_rig->publishOne('a', true));
        QVERIFY(m_rig->jobsDone());
        QVERIFY(m_rig->send(SetStorage {{.reserve = 0, .maxChain = 2}}));
        QVERIFY(m_rig->version(2).parent); // two files are not too many
        QVERIFY(m_rig->publishOne('b', true));
        QVERIFY(m_rig->jobsDone()); // its checksums
        QVERIFY(m_rig->send(SetStorage {{.reserve = 0, .maxChain = 2}}));
        QVERIFY(m_rig->jobsDone());
        QCOMPARE(m_rig->version(3).file, "images/debian-v3-flat.qcow2");
        QCOMPARE(m_rig->read(3, 102), 'a');
        QCOMPARE(m_rig->read(3, 103), 'b');
        QVERIFY(m_rig->version(2).parent);
    }

    void withoutRoomALongChainStaysAndThatIsSaid()
    {
        QVERIFY(m_rig->publishOne('a', true));
        QVERIFY(m_rig->jobsDone());
        const StorageSettings all {.reserve = 1ULL << 62, .verifyDays = 0, .maxChain = 1};
        const auto before = m_rig->told(EventCode::JobFailed);
        QVERIFY(m_rig->send(SetStorage {all}));
        QCOMPARE(m_rig->told(EventCode::JobFailed), before + 1);
        const auto told = m_rig->lastOf(EventCode::JobFailed);
        QVERIFY(told.severity == Severity::Warning && told.detail.find("are the reserve") != std::string::npos);
        *m_rig->clock += kHour - 1;
        QVERIFY(m_rig->send(SetStorage {all}));
        QCOMPARE(m_rig->told(EventCode::JobFailed), before + 1); // not again and again
        *m_rig->clock += 1;
        QVERIFY(m_rig->send(SetStorage {{.reserve = 0, .verifyDays = 0, .maxChain = 1}}));
        QVERIFY(m_rig->jobsDone());
        QVERIFY(!m_rig->version(2).parent);
    }

    void aFileOfSomebodysOwnIsNotFlattenedOver()
    {
        QVERIFY(m_rig->publishOne('a', true));
        QVERIFY(m_rig->jobsDone());
        QVERIFY(m_rig->makeFile("images/debian-v2-flat.qcow2"));
        QVERIFY(m_rig->send(FlattenVersion {{2}}).error().code == Error::Code::Conflict);
        QVERIFY(m_rig->exists("images/debian-v2-flat.qcow2"));
    }

private:
    /// It is that time of the day: what is due begins.
    void at(int hour, int minute)
    {
        *m_rig->clock = m_day + hour * kHour + minute * kHour / 60;
        QVERIFY(m_rig->send(SetStorage {}));
    }
    void flip(const std::string &name) const
    {
        std::filesystem::permissions(m_rig->file(name), std::filesystem::perms::owner_all);
        QFile file(m_rig->shown(name));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 1));
        char octet = 0;
        QVERIFY(file.getChar(&octet) && file.seek(file.size() - 1) && file.putChar(static_cast<char>(octet ^ 1)));
        file.close();
        // A bad sector changes no time; and layers know the image by it.
        struct timespec times[2] = {{0, UTIME_OMIT}, stampTime(m_rig->version(1).stamp)};
        QCOMPARE(::utimensat(AT_FDCWD, m_rig->file(name).c_str(), times, 0), 0);
    }
    static struct timespec stampTime(const std::string &stamp)
    {
        const auto dash = stamp.find('-');
        const auto dot = stamp.find('.');
        return {std::stol(stamp.substr(dash + 1, dot - dash - 1)), std::stol(stamp.substr(dot + 1))};
    }
    void flatten(int number)
    {
        const auto begun = m_rig->send(FlattenVersion {m_rig->version(number).id});
        QVERIFY2(begun, begun ? "" : begun.error().message.c_str());
        QVERIFY(m_rig->jobsDone());
        QVERIFY2(!m_rig->version(number).parent, m_rig->lastOf(EventCode::JobFailed).detail.c_str());
    }

    std::unique_ptr<VersionRig> m_rig;
    std::int64_t m_day = 0;
};

QTEST_GUILESS_MAIN(TestCoordinatorUpkeep)
#include "test_coordinator_upkeep.moc"
