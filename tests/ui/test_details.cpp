#include "clients/client_details.h"
#include "clients/details/timeline_tab.h"
#include "clients/details/verdict_bar.h"
#include "help/code_dialog.h"
#include "images/doctor_dialog.h"
#include "ui_test.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

using enum EventCode;

struct DetailsUnderTest {
    explicit DetailsUnderTest(Inventory inventory = demoInventory())
        : desk(std::move(inventory))
        , model(desk.bridge)
        , details(new ClientDetails(desk.bridge))
    {
        splitter.setOrientation(Qt::Vertical);
        splitter.addWidget(new QWidget);
        splitter.addWidget(details);
        splitter.resize(900, 600);
        splitter.show();
        // As the page does: what the model says of the one that is selected.
        QObject::connect(&model, &QAbstractItemModel::dataChanged, details, [this] { select(client); });
    }
    void select(int id)
    {
        client = id;
        details->setRow(model.at(model.indexOf(ClientId{id})));
    }
    /// The value of a row of facts.
    QString fact(const QString &name) const
    {
        const auto *label = named<QLabel>(*details, name);
        return label && !label->isHidden() ? label->text() : QString();
    }

    Desk desk;
    ClientsModel model;
    QSplitter splitter;
    ClientDetails *details;
    int client = 2;
};

Event ago(int secondsAgo, EventCode code, int client, const char *subject = "")
{
    Event made;
    made.time = WallTime::now() + -seconds(secondsAgo);
    made.code = code;
    made.client = ClientId{client};
    made.subject = subject;
    return made;
}

} // namespace

class TestDetails : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFailedBootIsExplained()
    {
        DetailsUnderTest t;
        t.select(2);
        t.desk.link.play(
            {ago(900, IpxeUp, 2), ago(899, ScriptServed, 2), ago(898, FirmwareLogin, 2), ago(897, FirstRead, 2)});
        auto *bar = t.details->findChild<VerdictBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), kPatience);
        QVERIFY(bar->accessibleDescription().contains(u"does not find its disk"_s));
        QVERIFY(bar->accessibleDescription().contains(u"doctor"_s));
        QTest::mouseClick(button(*bar, u"ISCSI-03"_s), Qt::LeftButton);
        auto *help = t.splitter.findChild<CodeDialog *>();
        QVERIFY(help && help->shownTitle().startsWith(u"ISCSI-03"_s));
        QTest::mouseClick(button(*bar, u"Open the doctor …"_s), Qt::LeftButton);
        auto *doctor = t.splitter.findChild<DoctorDialog *>();
        QVERIFY(doctor);
        QCOMPARE(doctor->version(), VersionId{2});
    }

    void earlierBootsCanBeChosen()
    {
        DetailsUnderTest t;
        t.desk.link.stored = {ago(9000, IpxeUp, 2), ago(8999, ScriptServed, 2), ago(8990, SystemLogin, 2),
            ago(8000, SessionEnded, 2), ago(900, IpxeUp, 2), ago(890, SystemLogin, 2)};
        t.select(2);
        auto *choice = named<QComboBox>(*t.details, u"Which boot is shown"_s);
        QTRY_COMPARE_WITH_TIMEOUT(choice->count(), 2, kPatience);
        auto *tab = t.details->findChild<TimelineTab *>();
        auto *tree = named<QTreeView>(*t.details, u"Boot of this client, stage by stage"_s);
        const auto system = tab->timeline().index(static_cast<int>(Stage::SystemLogin), 0);
        QCOMPARE(tab->timeline().rowCount(system), 1);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(tab->timeline().rowCount(system), 2); // with the end of its session
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(system).center());
        QVERIFY(tree->isExpanded(system));

        t.desk.link.play({ago(5, IpxeUp, 2)}); // another one begins; what was chosen stays
        QTRY_COMPARE_WITH_TIMEOUT(choice->count(), 3, kPatience);
        QCOMPARE(choice->currentIndex(), 2);
        tab->choose(0);
        t.desk.link.play({ago(4, SystemLogin, 2), ago(1, IpxeUp, 2)});
        QTRY_COMPARE_WITH_TIMEOUT(choice->count(), 4, kPatience);
        QCOMPARE(choice->currentIndex(), 0); // the newest is followed
    }

    void theDiskIsTold()
    {
        auto inventory = demoInventory();
        inventory.clients[2].diskLimit = 4ULL << 30;
        DetailsUnderTest t(inventory);
        t.details->showTab(ClientDetails::DiskTab);
        auto status = t.desk.link.status();
        status.disks[ClientId{3}] = {1ULL << 30, 256LL << 20};
        t.desk.link.setStatus(status);
        t.select(3);
        QCOMPARE(t.fact(u"Starts from"_s), u"debian-12-desktop, version 1 (As imported)"_s);
        QVERIFY(t.fact(u"Own disk"_s).contains(u"1.0 GiB"_s) && t.fact(u"Own disk"_s).contains(u"256.0 MiB"_s));
        QVERIFY(t.fact(u"Limit"_s).contains(u"4.0 GiB"_s));
        const auto *target = named<QLabel>(*t.details, u"Address of the disk"_s);
        QVERIFY(!target->isVisible()); // only for those who ask
        QVERIFY(target->text().contains(QString::fromStdString(targetName(ClientId{3}))));
        QVERIFY(button(*t.details, u"Keep version 1"_s)->isVisible());
        const QSignalSpy reset(t.details, &ClientDetails::resetWanted);
        QTest::mouseClick(button(*t.details, u"Reset disk …"_s), Qt::LeftButton);
        QCOMPARE(reset.count(), 1);
        t.select(2);
        QVERIFY(t.fact(u"Own disk"_s).isEmpty());
    }

    void everyFactHasRoom()
    {
        DetailsUnderTest t;
        t.select(1); // while another tab is in front
        t.select(2);
        t.details->showTab(ClientDetails::DiskTab);
        const auto *fact = named<QLabel>(*t.details, u"Starts from"_s);
        QVERIFY(fact->isVisible() && !fact->text().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(fact->height() >= fact->fontMetrics().height(), kPatience);
    }

    void theNetworkIsTold()
    {
        DetailsUnderTest t;
        auto hardware = ago(99, HardwareReported, 2, "LENOVO 20L5");
        hardware.detail = "serial number X1; 8192 MiB of memory";
        t.desk.link.stored = {ago(100, IpxeUp, 2), hardware};
        t.details->showTab(ClientDetails::NetworkTab);
        t.select(2);
        QCOMPARE(t.fact(u"Address"_s), u"192.168.10.102, of the pool"_s);
        QTRY_COMPARE_WITH_TIMEOUT(t.fact(u"Made by"_s), u"QEMU/KVM"_s, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(t.fact(u"Machine"_s), u"LENOVO 20L5"_s, kPatience);
        QVERIFY(t.fact(u"Hardware"_s).contains(u"8192 MiB"_s));
        QTest::mouseClick(button(*t.details, u"Wake up"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(t.desk.last<server::WakeClients>()->clients, std::vector{ClientId{2}}, kPatience);
        t.select(1);
        QCOMPARE(t.fact(u"Address"_s), u"192.168.10.20, fixed"_s);
    }

    void notesAreSavedByThemselves()
    {
        DetailsUnderTest t;
        t.details->showTab(ClientDetails::NotesTab);
        t.select(3);
        auto *notes = named<QPlainTextEdit>(*t.details, u"Notes on this client"_s);
        QCOMPARE(notes->toPlainText(), u"The teacher's seat"_s);
        notes->moveCursor(QTextCursor::End);
        QTest::keyClicks(notes, u"!"_s);
        const auto stored = [&](int id) { return t.desk.bridge.inventory()->client(ClientId{id})->notes; };
        QTRY_COMPARE_WITH_TIMEOUT(stored(3), std::string("The teacher's seat!"), kPatience); // after a pause
        QTest::keyClick(notes, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(notes->toPlainText(), u"The teacher's seat"_s);
        QTest::keyClicks(notes, u"?"_s);
        t.select(2); // before anything else is shown
        QTRY_COMPARE_WITH_TIMEOUT(stored(3), std::string("The teacher's seat?"), kPatience);
        QCOMPARE(notes->toPlainText(), QString());
        QCOMPARE(stored(2), std::string());
    }

    void itStandsBelowOrBeside()
    {
        DetailsUnderTest t;
        t.select(2);
        QToolButton *turn = nullptr;
        for (auto *found : t.details->findChildren<QToolButton *>())
            if (found->toolTip() == u"Show the details beside the list"_s)
                turn = found;
        QVERIFY(turn);
        QTest::mouseClick(turn, Qt::LeftButton);
        QCOMPARE(t.splitter.orientation(), Qt::Horizontal);
        QCOMPARE(turn->toolTip(), u"Show the details below the list"_s);
    }

    void aNewMachineHasNoTabs()
    {
        DetailsUnderTest t;
        t.details->setRow(t.model.at(t.model.index(0, 0)));
        QVERIFY(!t.details->findChild<QTabWidget *>()->isEnabled());
        t.details->setRow({});
        QVERIFY(!t.details->findChild<QTabWidget *>()->isEnabled());
    }
};

QTEST_MAIN(TestDetails)
#include "test_details.moc"
