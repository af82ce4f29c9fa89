// The server as a whole: coordinator, gate and local link, with services that only say what was asked of them.

#include "server/local_link.h"
#include "server/server.h"

#include "no_file_grows.h"
#include "server_rig.h"

#include <QThread>

#include <sys/stat.h>

using namespace netseat;
using namespace netseat::server;
using namespace netseat::test;
using namespace Qt::StringLiterals;

class TestServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ServerRig>();
        QVERIFY2(m_rig->open(), m_rig->problem.c_str());
    }
    void cleanup() { m_rig.reset(); }

    void aFolderHasOneServer()
    {
        const auto second = Server::open(m_rig->options());
        QVERIFY(!second);
        QVERIFY(second.error().code == Error::Code::Conflict);
        m_rig->close();
        QVERIFY(m_rig->open());
    }

    void aDamagedInventoryIsToldAndTheFolderGivenBack()
    {
        m_rig->close();
        QVERIFY(m_rig->makeFile("inventory.sqlite", 4096));
        QVERIFY(!m_rig->open());
        QVERIFY2(m_rig->problem.find("no SQLite database") != std::string::npos, m_rig->problem.c_str());
        QVERIFY(QFile::remove(m_rig->path("inventory.sqlite")));
        QVERIFY2(m_rig->open(), m_rig->problem.c_str());
    }

    void whatTheLogCouldNotStoreIsStoredLater()
    {
        QVERIFY(ask(*m_rig->link, StartServices {}));
        const auto mac = *MacAddress::parse("52:54:00:00:00:01");
        const auto texts = [&] {
            std::vector<std::string> found;
            const auto page = askEvents(*m_rig->link);
            for (const auto &event : page ? page->events : EventBatch {})
                if (event.mac == mac)
                    found.push_back(event.detail);
            return found;
        };
        m_rig->publish(EventCode::StageReported, mac, "first");
        QTRY_COMPARE_WITH_TIMEOUT(texts(), std::vector<std::string> {"first"}, kLimit);
        {
            const NoFileGrows full(0);
            m_rig->publish(EventCode::StageReported, mac, "second");
            m_rig->publish(EventCode::StageReported, mac, "third");
            QTRY_COMPARE_WITH_TIMEOUT(m_rig->count(EventCode::DiskFull) + m_rig->count(EventCode::DiskFailed), 1u, kLimit);
            QCOMPARE(texts(), std::vector<std::string> {"first"});
        }
        m_rig->publish(EventCode::StageReported, mac, "fourth");
        const std::vector<std::string> all {"first", "second", "third", "fourth"};
        QTRY_COMPARE_WITH_TIMEOUT(texts(), all, kLimit);
    }

    void everyLinkSeesAnEdit()
    {
        LocalLink other(*m_rig->server);
        int told = 0;
        connect(&other, &Link::inventoryChanged, &other, [&](const Snapshot &) { ++told; });
        QVERIFY(ask(*m_rig->link, AddClient {clientDraft(1)}));
        QCOMPARE(m_rig->link->inventory()->clients.size(), 1u); // before the answer
        QTRY_COMPARE_WITH_TIMEOUT(told, 1, kLimit);
        QCOMPARE(other.inventory()->clients.size(), 1u);
        QVERIFY(m_rig->stage->lastSnapshot()->clients.size() == 1); // and the services
        QCOMPARE(LocalLink(*m_rig->server).inventory()->clients.size(), 1u); // and who comes later
    }

    void aLinkOnAnotherThreadIsToldThere()
    {
        QThread thread;
        thread.start();
        std::atomic<bool> ok {false};
        std::atomic<bool> done {false};
        QObject context;
        context.moveToThread(&thread);
        LocalLink *link = nullptr;
        QMetaObject::invokeMethod(&context, [&] {
            link = new LocalLink(*m_rig->server);
            link->submit(AddClient {clientDraft(2)}, [&](const Result<Reply> &reply) {
                ok = reply && QThread::currentThread() == &thread;
                delete link;
                done = true;
            });
        });
        QTRY_VERIFY_WITH_TIMEOUT(done.load(), kLimit);
        QVERIFY(ok);
        thread.quit();
        thread.wait();
    }

    void aLinkMayGoWithItsAnswerUnderWay()
    {
        bool answered = false;
        {
            LocalLink other(*m_rig->server);
            other.submit(AddClient {clientDraft(3)}, [&](const Result<Reply> &) { answered = true; });
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->link->inventory()->clients.size(), 1u, kLimit);
        QVERIFY(!answered);
    }

    void aLinkMayLiveLongerThanTheServer()
    {
        m_rig->server.reset();
        const auto reply = ask(*m_rig->link, StartServices {});
        QVERIFY(!reply);
        QVERIFY(reply.error().code == Error::Code::Cancelled);
        QVERIFY(!askEvents(*m_rig->link));
    }

    void eventsBecomeLogBootsAndStatus()
    {
        QVERIFY(ask(*m_rig->link, AddClient {clientDraft(1)}));
        QVERIFY(ask(*m_rig->link, StartServices {}));
        m_rig->publish(EventCode::DiscoverSeen, mac(1), "x86 BIOS");
        m_rig->publish(EventCode::OfferSent, mac(1));
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->count(EventCode::OfferSent) == 1, kLimit);
        const auto id = m_rig->link->inventory()->clients[0].id;
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->link->status().boots.contains(id), kLimit);
        QVERIFY(m_rig->link->status().boots.at(id).reached() == Stage::Offer);
        const auto page = askEvents(*m_rig->link, {.client = id, .before = 0, .limit = 10});
        QVERIFY(page);
        QCOMPARE(page->events.size(), 2u);
        QVERIFY(page->events[0].client == id && page->first > 0);

        m_rig->close(); // the boots are in the log
        QVERIFY(m_rig->open());
        QVERIFY(m_rig->link->status().boots.at(id).reached() == Stage::Offer);
    }

    void whatAQueryTellsIsNotToldAgain()
    {
        QVERIFY(ask(*m_rig->link, StartServices {}));
        std::size_t told = 0;
        for (int i = 0; i < 50; ++i)
            m_rig->publish(EventCode::FileServed, mac(1));
        std::size_t inPage = 0;
        m_rig->link->queryEvents({}, [&](const Result<EventPage> &page) {
            inPage = static_cast<std::size_t>(std::ranges::count(page->events, EventCode::FileServed, &Event::code));
            told = m_rig->count(EventCode::FileServed); // all that came before the answer
        });
        QTRY_COMPARE_WITH_TIMEOUT(inPage, 50u, kLimit);
        QCOMPARE(told, 50u);
        m_rig->publish(EventCode::FileServed, mac(1));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->count(EventCode::FileServed), 51u, kLimit);
    }

    void aFloodIsSuppressedAndTold()
    {
        QVERIFY(ask(*m_rig->link, StartServices {}));
        for (std::size_t i = 0; i < 3 * EventHub::kCapacity; ++i)
            m_rig->publish(EventCode::PacketMalformed, mac(1));
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->count(EventCode::EventsSuppressed) >= 1, kLimit);
    }

    void leasesComeIntoTheInventory()
    {
        QVERIFY(ask(*m_rig->link, AddClient {clientDraft(1)}));
        QVERIFY(ask(*m_rig->link, StartServices {}));
        const auto now = WallTime::now();
        const auto changed = m_rig->stage->lastSetup().leaseChanged;
        changed({.mac = mac(1), .address = {5}, .granted = now, .expires = now + seconds(60), .hostName = {}});
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->link->inventory()->lease(mac(1)), kLimit);
        changed({.mac = mac(1), .address = {5}, .granted = now, .expires = now + seconds(-60), .hostName = {}});
        QTRY_VERIFY_WITH_TIMEOUT(!m_rig->link->inventory()->lease(mac(1)), kLimit);
    }

    void aNewcomerIsRememberedUntilRegistered()
    {
        QVERIFY(ask(*m_rig->link, StartServices {}));
        m_rig->publish(EventCode::UnknownMachine, mac(9), "x86-64 UEFI");
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->link->inventory()->newcomers.size(), 1u, kLimit);
        QCOMPARE(m_rig->link->inventory()->newcomers[0].hardware, "x86-64 UEFI");
        QVERIFY(ask(*m_rig->link, AddClient {clientDraft(9)}));
        QVERIFY(m_rig->link->inventory()->newcomers.empty());
    }

    void theDisksTellWhoIsAttachedAndHowBusy()
    {
        QVERIFY(ask(*m_rig->link, AddClient {clientDraft(1)}));
        QVERIFY(ask(*m_rig->link, StartServices {}));
        const auto id = m_rig->link->inventory()->clients[0].id;
        m_rig->publish(EventCode::FirmwareLogin, mac(1));
        m_rig->stage->setSeats({{.client = id, .attached = true, .sessions = 1, .octetsRead = 1000}});
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->link->status().traffic.contains(id), kLimit);
        QVERIFY(m_rig->link->status().traffic.at(id) == Traffic {}); // of what was before nothing is known
        m_rig->stage->setSeats({{.client = id, .attached = true, .sessions = 1, .octetsRead = 5'001'000, .octetsWritten = 700}});
        const auto traffic = [&] { return m_rig->link->status().traffic.at(id); };
        QTRY_VERIFY_WITH_TIMEOUT(traffic().read > 0, kLimit);
        QVERIFY(traffic().read < 5'500'000 && traffic().written > 0 && traffic().written < 800); // by the second
        QVERIFY(m_rig->link->status().boots.at(id).attached);
        m_rig->stage->setSeats({});
        QTRY_VERIFY_WITH_TIMEOUT(!m_rig->link->status().boots.at(id).attached, kLimit);
    }

    void theHistoryOutlivesARestart()
    {
        QVERIFY(ask(*m_rig->link, AddClient {clientDraft(1)}));
        QVERIFY(ask(*m_rig->link, StartServices {}));
        const auto boots = [&] {
            const auto reply = ask(*m_rig->link, ShowHistory {});
            const auto text = reply ? QByteArray::fromStdString(reply->text) : QByteArray();
            return QJsonDocument::fromJson(text).object().value(u"boots"_s).toArray();
        };
        m_rig->publish(EventCode::DiscoverSeen, mac(1));
        m_rig->publish(EventCode::SystemLogin, mac(1));
        QTRY_COMPARE_WITH_TIMEOUT(boots().size(), 1, kLimit); // once, though some of it may be in the log already
        m_rig->publish(EventCode::DiscoverSeen, mac(1));
        m_rig->publish(EventCode::SystemLogin, mac(1));
        QTRY_COMPARE_WITH_TIMEOUT(boots().size(), 2, kLimit);
        m_rig->close();
        QVERIFY(m_rig->open());
        QCOMPARE(boots().size(), 2);
        QCOMPARE(boots()[0].toObject().value(u"name"_s).toString(), u"pc-1"_s);
        QVERIFY(!boots()[0].toObject().value(u"seconds"_s).isNull());
    }

    void whatDisksTakeUpIsTold()
    {
        QVERIFY(ask(*m_rig->link, AddClient {clientDraft(1)}));
        QVERIFY(m_rig->makeFile("disks/client-1-version-1.keep.qcow2", 100'000));
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->link->status().disks.contains({1}), kLimit);
        QVERIFY(m_rig->link->status().disks.at({1}).octets >= 100'000);
    }

    void layersComeIntoTheInventoryAndGo()
    {
        QVERIFY(ask(*m_rig->link, StartServices {}));
        QVERIFY(m_rig->makeFile("source.img", 4096));
        QVERIFY(ask(*m_rig->link, ImportImage {m_rig->path("source.img").toStdString(), "debian"}));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->link->inventory()->images.size(), 1u, kLimit);
        QVERIFY(ask(*m_rig->link, AddClient {clientDraft(1)}));
        const std::string file = "disks/client-1-version-1.keep.qcow2";
        m_rig->publish(EventCode::LayerCreated, mac(1), {}, file);
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->link->inventory()->disks.size(), 1u, kLimit);
        m_rig->publish(EventCode::LayerDiscarded, mac(1), {}, file);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->link->inventory()->disks.empty(), kLimit);

        QVERIFY(m_rig->makeFile(file.c_str())); // made by a server that died before it told
        m_rig->close();
        QVERIFY(m_rig->open());
        QCOMPARE(m_rig->link->inventory()->disks.size(), 1u);
        QVERIFY(QFile::remove(m_rig->path(file.c_str()))); // taken away by a person
        m_rig->close();
        QVERIFY(m_rig->open());
        QVERIFY(m_rig->link->inventory()->disks.empty());
    }

    void aMissingImageIsToldAtTheStart()
    {
        QVERIFY(m_rig->makeFile("source.img", 4096));
        QVERIFY(ask(*m_rig->link, ImportImage {m_rig->path("source.img").toStdString(), "debian"}));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->link->inventory()->images.size(), 1u, kLimit);
        const auto file = QString::fromStdString(m_rig->link->inventory()->images[0].file);
        m_rig->close();
        QVERIFY(QFile::remove(m_rig->folder.filePath(file)));
        QVERIFY(m_rig->open());
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->count(EventCode::ImageMissing) == 1, kLimit);
    }

    void theEndStopsTheServicesAndStoresWhatTheySaidLast()
    {
        QVERIFY(ask(*m_rig->link, StartServices {}));
        m_rig->stage->takeCalls();
        m_rig->close();
        const auto calls = m_rig->stage->takeCalls();
        QCOMPARE(calls.size(), 3u); // DHCP is off
        QCOMPARE(calls.front(), "stop iscsi");
        QVERIFY(m_rig->open());
        const auto page = askEvents(*m_rig->link);
        QCOMPARE(std::ranges::count(page->events, EventCode::ServiceStopped, &Event::code), 2); // iSCSI tells it itself
    }

    void theStatusNamesWhoServes()
    {
        QVERIFY(m_rig->link->status().servedBy.starts_with("test, process "));
        QCOMPARE(m_rig->link->status().services.size(), 4u);
    }

private:
    std::unique_ptr<ServerRig> m_rig;
};

QTEST_GUILESS_MAIN(TestServer)
#include "test_server.moc"
