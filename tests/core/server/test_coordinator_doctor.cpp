// The image doctor as jobs of the server. What it finds is tested with core/doctor.

#include "server_rig.h"

#include "inventory/inventory_store.h"

#include <QJsonDocument>

using namespace netseat;
using namespace netseat::server;
using namespace netseat::test;
using namespace Qt::StringLiterals;

class TestCoordinatorDoctor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ServerRig>();
        QVERIFY2(m_rig->open(), m_rig->problem.c_str());
        QVERIFY(send(CreateImage {"debian", 8 << 20}));
    }
    void cleanup() { m_rig.reset(); }

    void anExaminationIsAJobWithAReport()
    {
        QVERIFY(send(DoctorReport {{1}}).error().code == Error::Code::NotFound);
        const auto job = send(ExamineVersion {{1}});
        QVERIFY(job);
        const auto end = ended(*job);
        QVERIFY2(end.code == EventCode::JobFinished, end.detail.c_str());
        QVERIFY(end.detail.find("no system found") != std::string::npos);
        const auto report = send(DoctorReport {{1}});
        QVERIFY(report);
        const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(report->text)).object();
        QVERIFY(!object.value(u"findings"_s).toArray().isEmpty());
        QVERIFY(!object.value(u"bootsBios"_s).toBool(true));
        QVERIFY(send(ExamineVersion {{9}}).error().code == Error::Code::NotFound);
    }

    void aRepairThatDoesNothingLeavesNoVersion()
    {
        const auto job = send(RepairImage {{1}, false});
        QVERIFY(job);
        (void)ended(*job);
        QCOMPARE(m_rig->link->inventory()->versions.size(), 1u);
        QCOMPARE(QDir(m_rig->path("images")).entryList({u"debian-v*"_s}, QDir::Files), QStringList());
    }

    void theDraftOfARepairThatWasCutOffIsRemoved()
    {
        m_rig->close();
        {
            auto store = InventoryStore::open(m_rig->path("inventory.sqlite").toStdString());
            QVERIFY(store);
            QVERIFY((*store)->addVersion({.id = {}, .image = {1}, .parent = VersionId {1}, .state = VersionState::Draft,
                                          .file = "images/debian-v2.qcow2", .size = 8 << 20}));
        }
        QVERIFY(m_rig->makeFile("images/debian-v2.qcow2"));
        QVERIFY(m_rig->open());
        QCOMPARE(m_rig->link->inventory()->versions.size(), 1u);
        QVERIFY(!QFile::exists(m_rig->path("images/debian-v2.qcow2")));
    }

private:
    Result<Reply> send(const Command &command) { return ask(*m_rig->link, command); }
    Event ended(const Reply &job)
    {
        Event end;
        const auto look = [&] {
            const auto page = askEvents(*m_rig->link, {.client = {}, .before = 0, .limit = 100});
            for (const Event &event : page ? page->events : EventBatch())
                if ((event.code == EventCode::JobFinished || event.code == EventCode::JobFailed)
                    && event.amount == static_cast<std::uint64_t>(job.id)) {
                    end = event;
                    return true;
                }
            return false;
        };
        if (!QTest::qWaitFor(look, kLimit))
            qWarning("The job has not ended.");
        return end;
    }

    std::unique_ptr<ServerRig> m_rig;
};

QTEST_GUILESS_MAIN(TestCoordinatorDoctor)
#include "test_coordinator_doctor.moc"
