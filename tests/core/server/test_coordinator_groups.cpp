// What clients have in common: changed for all of them, or for none. coordinator_groups and client_edit.

#include "server_rig.h"

#include "server/client_edit.h"

using namespace netseat;
using namespace netseat::server;
using namespace netseat::test;
using namespace Qt::StringLiterals;

class TestCoordinatorGroups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Two images; pc-1 and pc-2 follow the group lab, pc-3 is only labelled so.
    void init()
    {
        m_rig = std::make_unique<ServerRig>();
        QVERIFY2(m_rig->open(), m_rig->problem.c_str());
        QVERIFY(send(CreateImage {"debian", 1 << 20}));
        QVERIFY(send(CreateImage {"other", 1 << 20}));
        const auto made = send(SetGroup {{.id = {}, .name = "lab", .image = ImageId {1}, .diskLimit = 5}});
        QVERIFY2(made, made ? "" : made.error().message.c_str());
        QCOMPARE(made->id, 1);
        for (unsigned number : {1U, 2U, 3U}) {
            auto draft = clientDraft(number);
            draft.group = "lab";
            draft.followsGroup = number < 3;
            QVERIFY(send(AddClient {draft}));
        }
    }
    void cleanup() { m_rig.reset(); }

    void aChangeIsEveryFollowers()
    {
        QVERIFY(client(1).image == ImageId {1} && client(1).diskLimit == 5 && !client(3).image);
        auto group = lab();
        group.mode = DiskMode::ReadOnly;
        group.image = ImageId {2};
        QVERIFY(send(SetGroup {group}));
        for (const int number : {1, 2})
            QVERIFY(client(number).mode == DiskMode::ReadOnly && client(number).image == ImageId {2});
        QVERIFY(client(3).mode == DiskMode::Reset && !client(3).image);
        QVERIFY(diskOf(inventory(), client(2))->readOnly);
    }

    void aNewNameGoesToTheLabels()
    {
        auto group = lab();
        group.name = "room 12";
        QVERIFY(send(SetGroup {group}));
        for (const int number : {1, 2, 3})
            QCOMPARE(client(number).group, "room 12");
        QVERIFY(client(1).followsGroup && client(1).image == ImageId {1});
    }

    /// The same refusals as for the client alone, and nobody is changed.
    void whoCanNotTakeItIsNamedAndNobodyIsChanged()
    {
        QVERIFY(send(StartMaintenance {{1}, {2}}));
        const auto before = inventory();
        auto group = lab();
        group.image = ImageId {2};
        const auto refused = send(SetGroup {group});
        QVERIFY(!refused && refused.error().code == Error::Code::Conflict);
        QVERIFY2(refused.error().message.find("pc-2 works on draft 2 of debian") != std::string::npos,
                 refused.error().message.c_str());
        QVERIFY(inventory() == before);
        group.image = ImageId {1};
        group.mode = DiskMode::Keep;
        QVERIFY(send(SetGroup {group})); // the draft stays what it is
        QVERIFY(inventory().draftOn({2}));
    }

    void whoRunsIsNamed()
    {
        m_rig->stage->setSeats({{.client = {2}, .attached = true, .sessions = 1}});
        auto group = lab();
        group.mode = DiskMode::Keep;
        const auto reply = send(SetGroup {group});
        QVERIFY(reply);
        QVERIFY2(reply->text.find("pc-2 has its disk attached") != std::string::npos, reply->text.c_str());
        QVERIFY(reply->text.find("pc-1") == std::string::npos);
    }

    void isRefused_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, int way, Error::Code code, const QString &says) {
            QTest::newRow(name) << way << static_cast<int>(code) << says;
        };
        row("a name that is taken", 0, Error::Code::Conflict, u"name is taken"_s);
        row("a group that is gone", 1, Error::Code::NotFound, u"no such group"_s);
        row("an image that is gone", 2, Error::Code::Invalid, u"image does not exist"_s);
        row("following what is only a label", 3, Error::Code::Invalid, u"group does not exist"_s);
        row("another mode for a follower alone", 4, Error::Code::Invalid, u"--follow-group off"_s);
        row("removing a group that is gone", 5, Error::Code::NotFound, u"no such group"_s);
        row("removing the group's image", 6, Error::Code::Conflict, u"the group lab"_s);
        row("removing the version that the group names", 7, Error::Code::Conflict, u"the group lab"_s);
        row("a version for a follower's kept disk alone", 8, Error::Code::Invalid, u"keeps its changes"_s);
    }
    void isRefused()
    {
        QFETCH(int, way);
        QFETCH(int, code);
        QFETCH(QString, says);
        QVERIFY(send(SetGroup {{.id = {}, .name = "office"}}));
        auto taken = *inventory().groupByName("office");
        taken.name = "lab";
        auto label = client(3);
        label.group = "nowhere";
        label.followsGroup = true;
        auto alone = client(1);
        alone.mode = DiskMode::Own;
        if (way == 6 || way == 7)
            removeFollowers();
        if (way == 7) {
            auto stays = lab();
            stays.version = VersionId {1};
            QVERIFY(send(SetGroup {stays}));
            QVERIFY(send(AddClient {withImage(7)}));
            QVERIFY(send(StartMaintenance {{1}, inventory().clients.back().id}));
            QVERIFY(send(PublishDraft {{1}, {}, true, {}}));
        }
        const std::vector<Command> commands{SetGroup{taken}, SetGroup{{.id = {9}, .name = "x"}},
            SetGroup{{.id = {}, .name = "x", .image = ImageId{9}}}, UpdateClient{label}, UpdateClient{alone},
            RemoveGroup{{9}}, RemoveImage{{1}}, RemoveVersion{{1}}, RebaseDisk{{1}, false}};
        const auto before = inventory();
        const auto refused = send(commands[static_cast<std::size_t>(way)]);
        QVERIFY(!refused);
        QVERIFY2(static_cast<int>(refused.error().code) == code, refused.error().message.c_str());
        QVERIFY2(
            refused.error().message.find(says.toStdString()) != std::string::npos, refused.error().message.c_str());
        QVERIFY(inventory().clients == before.clients && inventory().groups == before.groups);
    }

    void whoStopsFollowingKeepsWhatItHas()
    {
        auto free = client(1);
        free.followsGroup = false;
        free.mode = DiskMode::Keep; // its own again
        QVERIFY(send(UpdateClient {free}));
        auto group = lab();
        group.diskLimit = 7;
        QVERIFY(send(SetGroup {group}));
        QVERIFY(client(1).mode == DiskMode::Keep && client(1).diskLimit == 5);
        QVERIFY(client(2).diskLimit == 7);

        QVERIFY(send(RemoveGroup {{1}}));
        QVERIFY(inventory().groups.empty());
        QVERIFY(!client(2).followsGroup && client(2).diskLimit == 7 && client(2).group == "lab");
    }

    void aVersionOfAnotherImageIsNoneOfTheGroups()
    {
        auto group = lab();
        group.version = VersionId {2}; // of the other image
        QVERIFY(send(SetGroup {group}));
        QVERIFY(!lab().version && !client(1).version);
        group.version = VersionId {1};
        QVERIFY(send(SetGroup {group}));
        QVERIFY(client(1).version == VersionId {1});
    }

    void anEditIsStoredAsItCounts()
    {
        auto inventory = fullInventory();
        auto client = inventory.clients[1];
        client.group = "lab";
        client.followsGroup = true;
        const auto stored = asStored(client, inventory);
        QVERIFY(stored.image == ImageId {3} && stored.version == VersionId {11} && stored.mode == DiskMode::Keep);
        client.followsGroup = false;
        client.version = VersionId {11}; // of an image that it has not
        QVERIFY(!asStored(client, inventory).version);
        auto before = stored;
        QVERIFY(takesEffect(before, stored).empty());
        before.mode = DiskMode::Own;
        QVERIFY(takesEffect(before, stored).find("next boot") != std::string::npos);
        before = stored;
        before.chapUser = "x";
        QVERIFY(takesEffect(before, stored).find("next login") != std::string::npos);
    }

private:
    Result<Reply> send(const Command &command) { return ask(*m_rig->link, command); }
    Inventory inventory() const { return *m_rig->link->inventory(); }
    Client client(int number) const { return *inventory().client({number}); }
    Group lab() const { return *inventory().group({1}); }
    static Client withImage(unsigned number)
    {
        auto draft = clientDraft(number);
        draft.image = ImageId {1};
        return draft;
    }
    void removeFollowers()
    {
        for (const int number : {1, 2})
            QVERIFY(send(RemoveClient {{number}, true}));
    }

    std::unique_ptr<ServerRig> m_rig;
};

QTEST_GUILESS_MAIN(TestCoordinatorGroups)
#include "test_coordinator_groups.moc"
