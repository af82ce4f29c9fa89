// Many clients at once, through a link.

#include "server_rig.h"

using namespace netseat;
using namespace netseat::server;
using namespace netseat::test;
using namespace Qt::StringLiterals;

class TestCoordinatorBatches : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ServerRig>();
        QVERIFY2(m_rig->open(), m_rig->problem.c_str());
    }
    void cleanup() { m_rig.reset(); }

    void allAreAddedOrNone()
    {
        auto drafts = room(3);
        drafts[2].name = "pc-1";
        const auto refused = send(AddClients {drafts});
        QVERIFY(!refused && refused.error().code == Error::Code::Conflict);
        QVERIFY(inventory().clients.empty());
        drafts[2].name = "pc-3";
        const auto added = send(AddClients {drafts});
        QVERIFY(added);
        QCOMPARE(added->id, 1);
        QVERIFY(added->text.find("pc-1, pc-2 and pc-3: The image") != std::string::npos);
        QCOMPARE(inventory().clients.size(), 3u);
        QCOMPARE(inventory().clients[2].name, "pc-3");
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->count(EventCode::InventoryChanged), 1u, kLimit);
        QCOMPARE(m_rig->events.back().subject, "3 clients");
        QVERIFY(m_rig->events.back().detail.find("pc-1, pc-2, pc-3") != std::string::npos);
    }

    void theNumberIsBounded()
    {
        QVERIFY(send(AddClients {}).error().code == Error::Code::Invalid);
        QVERIFY(send(UpdateClients {}).error().code == Error::Code::Invalid);
        QVERIFY(send(RemoveClients {}).error().code == Error::Code::Invalid);
        QVERIFY(send(AddClients {std::vector<Client>(kMostClients + 1)}).error().code == Error::Code::LimitReached);
    }

    void aThousandAreAddedChangedAndRemoved()
    {
        QElapsedTimer clock;
        clock.start();
        QVERIFY(send(AddClients {room(1000)}));
        const auto added = clock.restart();
        auto clients = inventory().clients;
        QCOMPARE(clients.size(), 1000u);
        for (Client &client : clients)
            client.notes = "moved";
        QVERIFY(send(UpdateClients {clients}));
        const auto changed = clock.restart();
        QVERIFY(std::ranges::all_of(inventory().clients, [](const Client &client) { return client.notes == "moved"; }));
        RemoveClients all;
        for (const Client &client : clients)
            all.clients.push_back(client.id);
        QVERIFY(send(all));
        QVERIFY(inventory().clients.empty());
        qInfo("added in %lld ms, changed in %lld ms, removed in %lld ms", added, changed, clock.elapsed());
    }

    void namesAndAddressesAreExchanged()
    {
        QVERIFY(send(AddClients {room(2)}));
        auto clients = inventory().clients;
        std::swap(clients[0].id, clients[1].id);
        QVERIFY(send(UpdateClients {clients}));
        QCOMPARE(inventory().clients[0].name, "pc-2");
        QVERIFY(inventory().clients[0].mac == mac(2));
        QCOMPARE(inventory().clients[1].name, "pc-1");
        QVERIFY(inventory().clients[1].address == Ipv4Address {0x0a000001});
    }

    void aChangeThatIsRefusedChangesNone()
    {
        QVERIFY(send(AddClients {room(3)}));
        auto clients = inventory().clients;
        for (Client &client : clients)
            client.notes = "new";
        clients[1].name = "no name";
        const auto refused = send(UpdateClients {clients});
        QVERIFY(!refused && refused.error().message.find("no name") != std::string::npos
                && refused.error().message.find("The name may have") != std::string::npos);
        clients[1].name = "pc-2";
        clients[2].id = {99};
        QVERIFY(send(UpdateClients {clients}).error().code == Error::Code::NotFound);
        QVERIFY(std::ranges::all_of(inventory().clients, [](const Client &client) { return client.notes.empty(); }));
    }

    void aChangeOfAttachedClientsSaysWhenItCounts()
    {
        QVERIFY(send(AddClients {room(2)}));
        auto clients = inventory().clients;
        clients[0].mode = clients[1].mode = DiskMode::ReadOnly;
        m_rig->stage->setSeats({{.client = {2}, .attached = true, .sessions = 1}});
        const auto changed = send(UpdateClients {clients});
        QVERIFY(changed);
        QVERIFY2(changed->text.find("pc-2: attached now") != std::string::npos, changed->text.c_str());
    }

    void clientsOfAGroupGetWhatItSays()
    {
        QVERIFY(send(SetGroup {{.id = {}, .name = "lab", .mode = DiskMode::Keep}}));
        auto drafts = room(2);
        drafts[1].group = "lab";
        drafts[1].followsGroup = true;
        QVERIFY(send(AddClients {drafts}));
        QVERIFY(inventory().clients[0].mode == DiskMode::Reset);
        QVERIFY(inventory().clients[1].mode == DiskMode::Keep);
        auto clients = inventory().clients;
        clients[1].mode = DiskMode::Reset; // which is the group's
        QVERIFY(send(UpdateClients {clients}).error().message.find("pc-2") != std::string::npos);
        clients[0].group = "lab";
        clients[0].followsGroup = true;
        clients[1].mode = DiskMode::Keep;
        QVERIFY(send(UpdateClients {clients}));
        QVERIFY(inventory().clients[0].mode == DiskMode::Keep);
    }

    void whatStandsInTheWayOfOneKeepsAll_data()
    {
        QTest::addColumn<bool>("attached");
        QTest::addColumn<bool>("kept");
        QTest::newRow("attached") << true << false;
        QTest::newRow("with a kept disk") << false << true;
    }
    void whatStandsInTheWayOfOneKeepsAll()
    {
        QFETCH(bool, attached);
        QFETCH(bool, kept);
        QVERIFY(send(AddClients {room(3)}));
        const auto disk = "disks/client-2-version-1.keep.qcow2";
        if (kept)
            QVERIFY(m_rig->makeFile(disk));
        if (attached)
            m_rig->stage->setSeats({{.client = {2}, .attached = true, .sessions = 1}});
        const RemoveClients all {{{1}, {2}, {3}}, false, false};
        const auto refused = send(all);
        QVERIFY(!refused && refused.error().code == Error::Code::Conflict);
        QVERIFY(refused.error().message.find("pc-2") != std::string::npos);
        QCOMPARE(inventory().clients.size(), 3u);
        QVERIFY(send(RemoveClients {{{1}, {99}}, true, true}).error().code == Error::Code::NotFound);
        QCOMPARE(inventory().clients.size(), 3u);
        QVERIFY(send(RemoveClients {{{1}, {2}, {3}, {2}}, kept, attached}));
        QVERIFY(inventory().clients.empty());
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(m_rig->path(disk)), kLimit);
    }

    void theDisksOfManyGoOneAfterTheOther()
    {
        QVERIFY(send(AddClients {room(200)}));
        RemoveClients all {{}, true, false};
        for (const Client &client : inventory().clients) {
            all.clients.push_back(client.id);
            QVERIFY(m_rig->makeFile(
                ("disks/client-" + std::to_string(client.id.value) + "-version-1.keep.qcow2").c_str()));
        }
        QVERIFY(send(all));
        QTRY_VERIFY_WITH_TIMEOUT(QDir(m_rig->path("disks")).entryList(QDir::Files).isEmpty(), kLimit);
        m_rig->close();
        QVERIFY(m_rig->open()); // nothing is pending: a file of that name would be left alone
        QVERIFY(inventory().clients.empty());
    }

private:
    static std::vector<Client> room(unsigned count)
    {
        std::vector<Client> drafts;
        for (unsigned number = 1; number <= count; ++number) {
            drafts.push_back(clientDraft(number));
            drafts.back().address = Ipv4Address {0x0a000000 + number};
        }
        return drafts;
    }
    Result<Reply> send(const Command &command) { return ask(*m_rig->link, command); }
    const Inventory &inventory() { return *m_rig->link->inventory(); }
    std::unique_ptr<ServerRig> m_rig;
};

QTEST_GUILESS_MAIN(TestCoordinatorBatches)
#include "test_coordinator_batches.moc"
