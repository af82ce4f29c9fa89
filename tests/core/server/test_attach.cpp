#include "server/attach.h"

#include "server_rig.h"

using namespace netseat;
using namespace netseat::server;
using namespace netseat::test;

class TestAttach : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensTheFolderWhereNobodyServesIt()
    {
        const ServerRig rig;
        auto way = attachOrOpen(rig.options(), milliseconds(0));
        QVERIFY(way);
        QVERIFY(way->server);
        QVERIFY(ask(*way->link, AddClient {clientDraft(1)}));
    }

    void attachesWhereSomebodyDoes()
    {
        ServerRig rig;
        QVERIFY(rig.open());
        auto way = attachOrOpen(rig.options(), milliseconds(0));
        QVERIFY(way);
        QVERIFY(!way->server);
        QVERIFY(ask(*way->link, AddClient {clientDraft(1)}));
    }

    void saysWhoHoldsTheFolderWithoutServingIt()
    {
        const ServerRig rig;
        auto options = rig.options();
        options.listen = false; // as netseatctl does
        const auto holder = Server::open(options);
        QVERIFY(holder);
        const auto way = attachOrOpen(options, milliseconds(50));
        QVERIFY(!way);
        QVERIFY(way.error().code == Error::Code::Conflict);
        QVERIFY(way.error().message.find("test, process") != std::string::npos);
    }

    void waitsForOneThatIsDoneSoon()
    {
        const ServerRig rig;
        auto options = rig.options();
        options.listen = false;
        auto holder = Server::open(options);
        QVERIFY(holder);
        std::atomic<bool> tried {false};
        std::thread ends([&] {
            while (!tried)
                std::this_thread::yield();
            holder->reset();
        });
        tried = true;
        const auto way = attachOrOpen(options, milliseconds(kLimit));
        ends.join();
        QVERIFY2(way, way ? "" : way.error().message.c_str());
        QVERIFY(way->server);
    }
};

QTEST_GUILESS_MAIN(TestAttach)
#include "test_attach.moc"
