#include "images/images_page.h"
#include "images/import_dialog.h"
#include "images/install_dialog.h"
#include "images/seat_dialogs.h"
#include "images/version_dialogs.h"
#include "ui_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeView>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

void choose(QComboBox *combo, const QString &text)
{
    QVERIFY2(combo->findText(text) >= 0, qPrintable(text));
    combo->setCurrentIndex(combo->findText(text));
}

QString shownTexts(const QWidget &parent)
{
    QStringList texts;
    for (const auto *label : parent.findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(u'\n');
}

/// The names of the commands that the desktop sent, in their order.
QString kinds(const FakeLink &link)
{
    QStringList names;
    for (const auto &command : link.commands)
        names << (std::holds_alternative<server::CreateImage>(command)      ? u"create"_s
                : std::holds_alternative<server::UpdateClient>(command)     ? u"update"_s
                : std::holds_alternative<server::StartMaintenance>(command) ? u"maintain"_s
                                                                            : u"other"_s);
    return names.join(u' ');
}

struct InstallUnderTest {
    explicit InstallUnderTest(Inventory inventory = demoWithInstaller(), std::optional<ImageId> disk = {})
        : desk(std::move(inventory))
        , dialog(new InstallDialog(desk.bridge, disk))
    {
        dialog->show();
        if (!QTest::qWaitForWindowExposed(dialog))
            qFatal("The dialog does not appear.");
    }
    ~InstallUnderTest() { delete dialog.data(); }

    Desk desk;
    QPointer<InstallDialog> dialog;
};

} // namespace

/// A system from its installer, test seats, and defaults that come later.
class TestInstall : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void aNewDiskIsMadeGivenAndWorkedOn()
    {
        InstallUnderTest t;
        auto *begin = button(*t.dialog, u"Begin"_s);
        QVERIFY(!begin->isEnabled()); // no name yet
        named<QLineEdit>(*t.dialog, u"Name"_s)->setText(u"fresh"_s);
        QCOMPARE(named<QComboBox>(*t.dialog, u"Client"_s)->currentText(), u"pc-11"_s); // it has no image to lose
        named<QSpinBox>(*t.dialog, u"Size"_s)->setValue(20);
        choose(named<QComboBox>(*t.dialog, u"Client"_s), u"pc-05"_s);
        QVERIFY(shownTexts(*t.dialog).contains(u"Turn pc-05 on. It starts from the CD"_s));
        begin->click();
        QTRY_VERIFY_WITH_TIMEOUT(!t.dialog, kPatience);
        QCOMPARE(kinds(t.desk.link), u"create update maintain"_s);
        const Inventory &inventory = *t.desk.link.inventory();
        const auto *image = inventory.imageByName("fresh");
        QVERIFY(image);
        QCOMPARE(image->size, std::uint64_t{20} << 30);
        const auto &client = *inventory.clientByName("pc-05");
        QVERIFY(client.image == image->id);
        QVERIFY(client.cdrom == ImageId{9});
        QVERIFY(inventory.draftOn(client.id));
    }

    void aDiskThatIsThereIsOffered()
    {
        InstallUnderTest t(demoWithInstaller(), ImageId{3});
        QVERIFY(named<QLineEdit>(*t.dialog, u"Name"_s)->isVisible());
        auto *disks = named<QComboBox>(*t.dialog, u"Disk"_s);
        QCOMPARE(
            disks->currentIndex(), disks->findText(u"A new empty disk"_s)); // memtest is raw: nothing to install on
        auto inventory = demoWithInstaller();
        inventory.images[2].format = ImageFormat::Qcow2;
        t.desk.link.setInventory(inventory);
        choose(disks, u"memtest"_s);
        QVERIFY(!named<QLineEdit>(*t.dialog, u"Name"_s)->isVisible());
        button(*t.dialog, u"Begin"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!t.dialog, kPatience);
        QCOMPARE(kinds(t.desk.link), u"update maintain"_s);
    }

    void whatIsDoneIsNotDoneTwice()
    {
        InstallUnderTest t;
        named<QLineEdit>(*t.dialog, u"Name"_s)->setText(u"fresh"_s);
        t.desk.link.refuse = [](const server::Command &command) {
            return std::holds_alternative<server::StartMaintenance>(command)
                ? std::optional(Error{Error::Code::Conflict, "It works on another draft."})
                : std::nullopt;
        };
        button(*t.dialog, u"Begin"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(t.dialog->refusal(), u"It works on another draft."_s, kPatience);
        QVERIFY(!named<QComboBox>(*t.dialog, u"Disk"_s)->isEnabled()); // it is made
        t.desk.link.refuse = {};
        choose(named<QComboBox>(*t.dialog, u"Client"_s), u"pc-06"_s);
        button(*t.dialog, u"Begin"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!t.dialog, kPatience);
        QCOMPARE(kinds(t.desk.link), u"create update maintain update maintain"_s);
        QVERIFY(t.desk.link.inventory()->draftOn({6}));
    }

    void followersAndOwnDisksAreTakenCareOf()
    {
        auto inventory = demoWithInstaller();
        auto &client = inventory.clients[4];
        client.followsGroup = true;
        client.mode = DiskMode::Own;
        inventory.groups = {{{1}, client.group, client.image, {}, DiskMode::Own}};
        InstallUnderTest t(inventory);
        named<QLineEdit>(*t.dialog, u"Name"_s)->setText(u"fresh"_s);
        choose(named<QComboBox>(*t.dialog, u"Client"_s), u"pc-05"_s);
        button(*t.dialog, u"Begin"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!t.dialog, kPatience);
        const auto &now = *t.desk.link.inventory()->client({5});
        QVERIFY(!now.followsGroup);
        QVERIFY(now.mode != DiskMode::Own); // the empty disk would be copied
    }

    void aKeptDiskIsSpokenOf()
    {
        auto inventory = demoWithInstaller();
        inventory.clients[10].image = ImageId{1};
        InstallUnderTest t(inventory);
        named<QLineEdit>(*t.dialog, u"Name"_s)->setText(u"fresh"_s);
        QVERIFY(!button(*t.dialog, u"Begin"_s)->isEnabled()); // nobody is taken without being chosen
        choose(named<QComboBox>(*t.dialog, u"Client"_s), u"pc-03"_s);
        QVERIFY(button(*t.dialog, u"Begin"_s)->isEnabled());
        QVERIFY(shownTexts(*t.dialog).contains(u"disk of its own over debian-12-desktop"_s));
    }

    void withoutInstallerItSaysWhatToDo()
    {
        InstallUnderTest t(demoInventory());
        named<QLineEdit>(*t.dialog, u"Name"_s)->setText(u"fresh"_s);
        QVERIFY(!button(*t.dialog, u"Begin"_s)->isEnabled());
        QVERIFY(shownTexts(*t.dialog).contains(u"Import its ISO file"_s));
        const QSignalSpy imports(t.dialog, &InstallDialog::importWanted);
        button(*t.dialog, u"Import …"_s)->click();
        QCOMPARE(imports.count(), 1);
        t.desk.link.setInventory(demoWithInstaller()); // the import has ended
        QCOMPARE(named<QComboBox>(*t.dialog, u"Installer"_s)->currentText(), u"debian-13-netinst"_s);
        QVERIFY(button(*t.dialog, u"Begin"_s)->isEnabled());
        QCOMPARE(named<QLineEdit>(*t.dialog, u"Name"_s)->text(), u"fresh"_s);
    }

    void runningClientsAreNotOffered()
    {
        Desk desk(demoWithInstaller());
        playDemo(desk.link);
        const InstallDialog dialog(desk.bridge, {});
        auto *clients = named<QComboBox>(const_cast<InstallDialog &>(dialog), u"Client"_s);
        QCOMPARE(clients->findText(u"pc-01"_s), -1); // up
        QCOMPARE(clients->findText(u"pc-07"_s), -1); // in maintenance
        QVERIFY(clients->findText(u"pc-10"_s) >= 0);
    }

    void anEmptyDiskLeadsToTheInstallation()
    {
        Desk desk(demoWithInstaller());
        ImagesPage page(desk.bridge);
        page.show();
        for (const bool wanted : {false, true}) {
            page.actions().newDisk->trigger();
            auto *dialog = page.findChild<NewDiskDialog *>();
            named<QLineEdit>(*dialog, u"Name"_s)->setText(wanted ? u"second"_s : u"first"_s);
            QVERIFY(dialog->installWanted());
            if (!wanted)
                dialog->findChild<QCheckBox *>()->click();
            button(*dialog, u"Create"_s)->click();
            QTRY_VERIFY_WITH_TIMEOUT(!page.findChild<NewDiskDialog *>(), kPatience);
            QCOMPARE(page.findChild<InstallDialog *>() != nullptr, wanted);
        }
        QCOMPARE(named<QComboBox>(*page.findChild<InstallDialog *>(), u"Disk"_s)->currentText(), u"second"_s);
        button(*page.findChild<InstallDialog *>(), u"Import …"_s)->click();
        QVERIFY(page.findChild<ImportDialog *>());
        const QSignalSpy notices(&page, &Page::notice);
        button(*page.findChild<InstallDialog *>(), u"Begin"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(notices.count(), 1, kPatience);
        QVERIFY(notices.front().front().toString().startsWith(u"Turn pc-11 on"_s));
    }

    void aVersionIsTriedOnAClient_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("warning");
        QTest::newRow("a usual one") << u"pc-02"_s << QString();
        QTest::newRow("a follower") << u"pc-05"_s << u"It follows its group now"_s;
        QTest::newRow("one with a kept disk") << u"pc-03"_s << u"must start fresh"_s;
    }

    void aVersionIsTriedOnAClient()
    {
        QFETCH(QString, client);
        QFETCH(QString, warning);
        auto inventory = demoInventory();
        inventory.groups = {{{1}, "Room 12", ImageId{1}}};
        inventory.clients[4].followsGroup = true;
        Desk desk(inventory);
        QPointer<TryDialog> dialog = new TryDialog(desk.bridge, inventory.versions[0]);
        dialog->show();
        auto *clients = named<QComboBox>(*dialog, u"Client"_s);
        QCOMPARE(clients->findText(u"pc-04"_s), -1); // another image
        choose(clients, client);
        QVERIFY(shownTexts(*dialog).contains(warning));
        button(*dialog, u"Try it"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, kPatience);
        const auto *now = desk.link.inventory()->clientByName(client.toStdString());
        QVERIFY(now->version == VersionId{1});
        QVERIFY(!now->followsGroup);
    }

    void aDefaultComesLater()
    {
        Desk desk;
        ImagesPage page(desk.bridge);
        page.show();
        auto *table = page.findChild<QTreeView *>(u"images"_s);
        table->setCurrentIndex(table->model()->index(2, 0, table->model()->index(0, 0))); // version 1
        page.actions().defaultLater->trigger();
        auto *dialog = page.findChild<DefaultLaterDialog *>();
        QVERIFY(dialog);
        const auto at = QDateTime::currentDateTime().addDays(3);
        dialog->findChild<QDateTimeEdit *>()->setDateTime(at);
        button(*dialog, u"Set"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.last<server::SetDefaultVersion>(), kPatience);
        QCOMPARE(desk.last<server::SetDefaultVersion>()->version, VersionId{1});
        QVERIFY(qAbs(desk.last<server::SetDefaultVersion>()->at.msecs - at.toMSecsSinceEpoch()) < 60'000);
    }
};

QTEST_MAIN(TestInstall)
#include "test_install.moc"
