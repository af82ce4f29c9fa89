// Steps over rows of several kinds, through a link: all of a step or nothing, and back.

#include "server_rig.h"

using namespace netseat;
using namespace netseat::server;
using namespace netseat::test;
using namespace Qt::StringLiterals;

namespace {

Client draft(std::uint8_t number)
{
    Client made;
    made.name = "pc-" + std::to_string(number);
    made.mac = mac(number);
    return made;
}

/// What takes it back.
ApplyEdit back(ApplyEdit edit)
{
    const auto turn = [](auto &changes) {
        for (auto &change : changes)
            std::swap(change.before, change.after);
    };
    turn(edit.clients);
    turn(edit.groups);
    turn(edit.entries);
    turn(edit.newcomers);
    if (edit.network)
        std::swap(edit.network->before, edit.network->after);
    return edit;
}

} // namespace

class TestCoordinatorEdits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ServerRig>();
        QVERIFY2(m_rig->open(), m_rig->problem.c_str());
        QVERIFY(send(AddClients {{draft(1), draft(2)}}));
        QVERIFY(send(SetGroup {{.id = {}, .name = "Room", .mode = DiskMode::Keep, .diskLimit = 5 << 20}}));
        auto member = *inventory().clientByName("pc-2");
        member.group = "Room";
        member.followsGroup = true;
        QVERIFY(send(UpdateClient {withGroup(member, inventory())}));
    }
    void cleanup() { m_rig.reset(); }

    void aGroupGoesAndComesBackWithItsFollowers()
    {
        const auto before = inventory();
        ApplyEdit edit;
        edit.groups = {{before.groups[0], {}}};
        auto freed = before.clients[1];
        freed.followsGroup = false;
        edit.clients = {{before.clients[1], freed}};
        QVERIFY(send(edit));
        QVERIFY(inventory().groups.empty() && !inventory().clients[1].followsGroup);
        QCOMPARE(inventory().clients[1].diskLimit, std::uint64_t {5 << 20}); // it keeps what it had
        QVERIFY(send(back(edit)));
        QVERIFY(inventory().groups == before.groups); // under the same id
        QVERIFY(inventory().clients == before.clients);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->count(EventCode::InventoryChanged) > 3, kLimit);
    }

    void nothingIsDoneWhereOneThingIsRefused()
    {
        const auto before = inventory();
        ApplyEdit edit;
        edit.groups = {{{}, Group {.id = {}, .name = "Hall"}}};
        edit.entries = {{{}, BootEntry {.name = "Live", .kernel = "vmlinuz"}}};
        auto network = before.network;
        network.menuSeconds = 3;
        edit.network = Change<NetworkSettings> {before.network, network};
        auto renamed = before.clients[0];
        renamed.name = "pc-2"; // taken
        edit.clients = {{before.clients[0], renamed}};
        const auto refused = send(edit);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.find("pc-2") != std::string::npos, refused.error().message.c_str());
        QVERIFY(inventory().groups == before.groups && inventory().entries.empty());
        QVERIFY(inventory().network == before.network && inventory().clients == before.clients);
        reopen();
        QVERIFY(inventory().groups == before.groups && inventory().entries.empty());
    }

    void aChangeOfAGroupIsCheckedForEachFollower()
    {
        const auto before = inventory();
        auto group = before.groups[0];
        group.image = ImageId {99};
        const auto refused = send(ApplyEdit {.groups = {{before.groups[0], group}}});
        QVERIFY(!refused && inventory().groups == before.groups);
        group.image.reset();
        group.diskLimit = 0;
        QVERIFY(send(ApplyEdit {.groups = {{before.groups[0], group}}}));
        QCOMPARE(inventory().clients[1].diskLimit, std::uint64_t {0});
    }

    void anEntryComesBackToItsPlaceUnderItsId()
    {
        for (const char *name : {"One", "Two", "Three"})
            QVERIFY(send(SetBootEntry {{.name = name, .kernel = "vmlinuz"}}));
        const auto before = inventory();
        const ApplyEdit edit {.entries = {{before.entries[1], {}}}};
        QVERIFY(send(edit));
        QCOMPARE(inventory().entries.size(), 2u);
        QCOMPARE(inventory().entries[1].position, 2);
        QVERIFY(send(back(edit)));
        QVERIFY(inventory().entries == before.entries);
        auto client = before.clients[0];
        client.entry = before.entries[1].id;
        QVERIFY(send(UpdateClient {client}));
        QVERIFY(send(edit).error().message.find("the client pc-1 starts by itself") != std::string::npos);
    }

    void aClientThatGoesWithDisksNeedsToBeAsked()
    {
        const auto before = inventory();
        QVERIFY(m_rig->makeFile("disks/client-1-version-1.keep.qcow2"));
        ApplyEdit edit {.clients = {{before.clients[0], {}}}};
        QVERIFY(send(edit).error().code == Error::Code::Conflict);
        edit.discardDisk = true;
        QVERIFY(send(edit));
        QVERIFY(!QFile::exists(m_rig->path("disks/client-1-version-1.keep.qcow2")));
        QVERIFY(send(back(edit)));
        QVERIFY(inventory().clientByName("pc-1")->id != before.clients[0].id); // its old disks are not the new one's
    }

    void aMachineIsForgottenAndRemembered()
    {
        QVERIFY(send(StartServices {}));
        m_rig->publish(EventCode::UnknownMachine, mac(70), "BIOS");
        QTRY_COMPARE_WITH_TIMEOUT(inventory().newcomers.size(), 1u, kLimit);
        const ApplyEdit edit {.newcomers = {{inventory().newcomers[0], {}}}};
        QVERIFY(send(edit));
        QVERIFY(inventory().newcomers.empty());
        QVERIFY(send(back(edit)));
        QCOMPARE(inventory().newcomers, edit.newcomers[0].before ? std::vector {*edit.newcomers[0].before} : std::vector<Newcomer> {});
    }

    void aRegistrationIsTakenBack()
    {
        QVERIFY(send(StartServices {}));
        m_rig->publish(EventCode::UnknownMachine, mac(70), "BIOS");
        QTRY_COMPARE_WITH_TIMEOUT(inventory().newcomers.size(), 1u, kLimit);
        const auto before = inventory();
        const ApplyEdit edit {.clients = {{{}, draft(70)}}, .newcomers = {{before.newcomers[0], {}}}};
        QVERIFY(send(edit));
        QVERIFY(inventory().newcomers.empty() && inventory().clientByName("pc-70"));
        const auto undone = send(back(edit));
        QVERIFY2(undone, undone ? "" : undone.error().message.c_str());
        QVERIFY(inventory().newcomers == before.newcomers && inventory().clients == before.clients);
    }

    void whatWasChangedMeanwhileIsNotOverwritten()
    {
        const auto before = inventory();
        auto renamed = before.clients[0];
        renamed.name = "desk";
        const ApplyEdit edit {.clients = {{before.clients[0], renamed}}};
        QVERIFY(send(edit));
        renamed.name = "counter";
        QVERIFY(send(UpdateClient {renamed}));
        const auto refused = send(back(edit));
        QVERIFY(!refused && refused.error().code == Error::Code::Conflict);
        QVERIFY(refused.error().message.find("the name of the client counter") != std::string::npos);
        QVERIFY(inventory().clientByName("counter"));
    }

    void theFirstRowThatWasMadeIsTold()
    {
        const auto group = send(ApplyEdit {.groups = {{{}, Group {.id = {}, .name = "Hall"}}}});
        QVERIFY(group && inventory().groupByName("Hall"));
        QCOMPARE(group->id, inventory().groupByName("Hall")->id.value);
        const auto client = send(ApplyEdit {.clients = {{{}, draft(9)}}});
        QVERIFY(client && inventory().clientByName("pc-9"));
        QCOMPARE(client->id, inventory().clientByName("pc-9")->id.value);
    }

private:
    Result<Reply> send(const Command &command) { return ask(*m_rig->link, command); }
    const Inventory &inventory() const { return *m_rig->link->inventory(); }
    void reopen()
    {
        m_rig->close();
        QVERIFY(m_rig->open());
    }

    std::unique_ptr<ServerRig> m_rig;
};

QTEST_GUILESS_MAIN(TestCoordinatorEdits)
#include "test_coordinator_edits.moc"
