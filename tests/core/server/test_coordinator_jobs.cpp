// Long jobs on images, and what is left of them after a crash.

#include "server_rig.h"

#include "inventory/inventory_store.h"

using namespace netseat;
using namespace netseat::server;
using namespace netseat::test;
using namespace Qt::StringLiterals;

class TestCoordinatorJobs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_ended = 0;
        m_rig = std::make_unique<ServerRig>();
        QVERIFY2(m_rig->open(), m_rig->problem.c_str());
        QVERIFY(m_rig->makeFile("source.img", 1024 * 1024));
        QVERIFY(send(ImportImage {m_rig->path("source.img").toStdString(), "debian"}));
        ended();
    }
    void cleanup() { m_rig.reset(); }

    void aVersionIsChecked()
    {
        QVERIFY(send(VerifyVersion {{1}}));
        QVERIFY(ended().code == EventCode::JobFinished);
        const auto file = m_rig->folder.filePath(QString::fromStdString(inventory().images[0].file));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(512) && damaged.putChar('y'));
        damaged.close();
        QVERIFY(send(VerifyVersion {{1}}));
        const auto end = ended();
        QVERIFY(end.code == EventCode::JobFailed && end.severity == Severity::Error);
        QVERIFY2(end.detail.find("damaged in octets 0 to") != std::string::npos, end.detail.c_str());
        QVERIFY(send(VerifyVersion {{9}}).error().code == Error::Code::NotFound);
    }

    void aVersionIsExported_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"raw", "qcow2", "vmdk", "vhdx"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void aVersionIsExported()
    {
        QFETCH(QString, format);
        const auto target = m_rig->path("exported");
        QVERIFY(send(ExportVersion {{1}, target.toStdString(), format.toStdString()}));
        const auto end = ended();
        QVERIFY2(end.code == EventCode::JobFinished, end.detail.c_str());
        QVERIFY(QFile::exists(target));
        QVERIFY(!send(ExportVersion {{1}, target.toStdString(), format.toStdString()})); // it exists now
    }

    void anExportThatCanNotBeIsRefused()
    {
        QVERIFY(send(ExportVersion {{1}, "/nowhere/x.raw", "zip"}).error().code == Error::Code::Invalid);
        QVERIFY(!send(ExportVersion {{1}, "relative.raw", "raw"}));
        QVERIFY(send(ExportVersion {{9}, "/nowhere/x.raw", "raw"}).error().code == Error::Code::NotFound);
        QVERIFY(send(ExportVersion {{1}, "/nowhere/x.raw", "raw"}));
        QVERIFY(ended().code == EventCode::JobFailed);
    }

    void whatAJobWasMakingWhenTheServiceDiedIsNamedAndRemoved()
    {
        m_rig->close();
        {
            auto store = InventoryStore::open(m_rig->path("inventory.sqlite").toStdString());
            QVERIFY(store);
            QVERIFY((*store)->addPendingFile("images/half.qcow2.part"));
            QVERIFY((*store)->addPendingFile("images/never-begun.qcow2"));
            QVERIFY((*store)->addPendingFile("images/debian.raw")); // of a version: it came to its end after all
        }
        QVERIFY(m_rig->makeFile("images/half.qcow2.part"));
        QVERIFY(m_rig->makeFile("images/mine.qcow2"));
        QVERIFY(m_rig->open());
        const auto end = ended();
        QVERIFY(end.code == EventCode::JobFailed);
        QCOMPARE(end.subject, "images/half.qcow2.part");
        QVERIFY(!QFile::exists(m_rig->path("images/half.qcow2.part")));
        QVERIFY(QFile::exists(m_rig->path("images/mine.qcow2"))); // somebody's own
        QVERIFY(QFile::exists(m_rig->path("images/debian.raw")));
        m_rig->close();
        auto store = InventoryStore::open(m_rig->path("inventory.sqlite").toStdString());
        QVERIFY((*store)->pendingFiles()->empty());
    }

private:
    Result<Reply> send(const Command &command) { return ask(*m_rig->link, command); }
    Inventory inventory() const { return *m_rig->link->inventory(); }
    /// The end of the newest job, once it has come.
    Event ended()
    {
        Event end;
        const auto isEnd = [](const Event &event) {
            return event.code == EventCode::JobFinished || event.code == EventCode::JobFailed;
        };
        const auto look = [&] {
            const auto page = askEvents(*m_rig->link, {.client = {}, .before = 0, .limit = 100});
            if (!page || !m_rig->link->status().jobs.empty())
                return false;
            const auto count = std::ranges::count_if(page->events, isEnd);
            if (count <= m_ended)
                return false;
            m_ended = count;
            for (const Event &event : page->events)
                if (isEnd(event))
                    end = event;
            return true;
        };
        if (!QTest::qWaitFor(look, kLimit))
            qWarning("No job has ended.");
        return end;
    }

    std::unique_ptr<ServerRig> m_rig;
    std::ptrdiff_t m_ended = 0;
};

QTEST_GUILESS_MAIN(TestCoordinatorJobs)
#include "test_coordinator_jobs.moc"
