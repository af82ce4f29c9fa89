#include "clients/client_dialog.h"
#include "ui_test.h"
#include "widgets/fold_button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

template <typename Widget>
Widget *named(QWidget &parent, const QString &accessibleName)
{
    for (auto *widget : parent.findChildren<Widget *>())
        if (widget->accessibleName() == accessibleName)
            return widget;
    return nullptr;
}

QString hintsOf(const QDialog &dialog)
{
    QStringList shown;
    for (const auto *hint : dialog.findChildren<FieldHint *>())
        if (!hint->isHidden())
            shown << hint->text();
    return shown.join(u'\n');
}

/// Puts the tab in front on which the widget lies.
void showTabOf(QDialog &dialog, QWidget *widget)
{
    auto *tabs = dialog.findChild<QTabWidget *>();
    for (int i = 0; i < tabs->count(); ++i)
        if (tabs->widget(i)->isAncestorOf(widget))
            tabs->setCurrentIndex(i);
}

/// demoInventory() with a CD-ROM image, number 9.
std::shared_ptr<Inventory> withCdrom()
{
    auto inventory = std::make_shared<Inventory>(demoInventory());
    auto iso = inventory->images[0];
    iso.id = {9};
    iso.name = "installer";
    iso.format = ImageFormat::Iso;
    inventory->images.push_back(iso);
    return inventory;
}

/// demoInventory() with a boot entry, number 4.
std::shared_ptr<Inventory> withEntry()
{
    auto inventory = std::make_shared<Inventory>(demoInventory());
    inventory->entries = {{.id = {4}, .name = "Memory test", .kernel = "memtest"}};
    inventory->network.menuSeconds = 7;
    return inventory;
}

bool canSave(const QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->isEnabled();
}

} // namespace

class TestClientDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatItStartsByItself()
    {
        const auto inventory = withEntry();
        ClientDialog dialog(inventory, inventory->clients[0]);
        dialog.show();
        auto *starts = named<QComboBox>(dialog, u"Starts"_s);
        QCOMPARE(starts->count(), 2);
        QCOMPARE(starts->currentText(), u"Its disk"_s);
        QVERIFY(dialog.draft() == inventory->clients[0]); // nothing is changed unasked
        starts->setCurrentIndex(1);
        QVERIFY(dialog.draft().entry == BootEntryId{4} && !dialog.draft().menu);
        showTabOf(dialog, starts);
        QVERIFY(hintsOf(dialog).contains(u"In place of its disk"_s));
        for (auto *box : dialog.findChildren<QCheckBox *>())
            if (box->text().contains(u"boot menu"_s))
                box->click();
        QVERIFY(dialog.draft().menu);
        QVERIFY(hintsOf(dialog).contains(u"after 7 s"_s));
        QVERIFY(canSave(dialog));
        auto without = std::make_shared<Inventory>(*inventory);
        without->entries.clear();
        dialog.setInventory(without); // removed by somebody else
        QVERIFY(!dialog.draft().entry && dialog.draft().menu);
        auto client = inventory->clients[0];
        client.entry = BootEntryId{4};
        client.menu = true;
        const ClientDialog stored(inventory, client);
        QVERIFY(stored.draft() == client);
    }
    void roundTrip()
    {
        const auto inventory = withCdrom();
        Client full = inventory->clients[1];
        full.group = "Room 1";
        full.address = Ipv4Address::parse("192.168.10.50");
        full.mode = DiskMode::Keep;
        full.loader = Loader::Snponly;
        full.boot = BootWay::RootPath;
        full.chapUser = "user";
        full.chapSecret = "twelve-chars";
        full.notes = "two\nlines";
        full.access = DiskAccess::Shared;
        full.cdrom = ImageId{9};
        full.mutualUser = "server";
        full.mutualSecret = "another-secret";
        full.portal = PortalAddress::parse("192.168.10.9:3261");
        const ClientDialog dialog(inventory, full);
        QVERIFY(dialog.draft() == full);
        const ClientDialog plain(inventory, inventory->clients[1]);
        QVERIFY(plain.draft() == inventory->clients[1]);
    }

    void versionIsAskedWhereThereIsAChoice()
    {
        const auto inventory = std::make_shared<const Inventory>(demoInventory());
        ClientDialog dialog(inventory, inventory->clients[3]); // windows
        dialog.show();
        auto *version = named<QComboBox>(dialog, u"Which version"_s);
        auto *image = named<QComboBox>(dialog, u"Image"_s);
        QVERIFY(version->isVisible());
        QCOMPARE(version->count(), 3);
        QVERIFY(version->itemText(0).contains(u"now 1"_s));
        QVERIFY(!dialog.draft().version);
        QTest::keyClick(version, Qt::Key_End);
        QCOMPARE(dialog.draft().version, VersionId{5});
        QVERIFY(hintsOf(dialog).contains(u"test seat"_s));
        image->setCurrentIndex(image->findText(u"debian-12-desktop"_s));
        QVERIFY(!dialog.draft().version); // that one was of the other image
        QCOMPARE(version->count(), 3); // nobody is told to stay on a draft
        image->setCurrentIndex(image->findText(u"memtest"_s));
        QVERIFY(!version->isVisible());
    }

    void aTestSeatKeepsItsVersion()
    {
        auto inventory = std::make_shared<Inventory>(demoInventory());
        inventory->clients[1].version = VersionId{1};
        const ClientDialog dialog(inventory, inventory->clients[1]);
        QVERIFY(dialog.draft() == inventory->clients[1]);
    }

    void moreIsFoldedUnlessUsed()
    {
        const auto inventory = std::make_shared<const Inventory>(demoInventory());
        Client plain = inventory->clients[1];
        plain.group.clear();
        ClientDialog folded(inventory, plain);
        QVERIFY(!folded.findChild<FoldButton *>()->isOpen());
        folded.show();
        QTest::mouseClick(folded.findChild<FoldButton *>(), Qt::LeftButton);
        QVERIFY(named<QComboBox>(folded, u"Changes"_s)->isVisible());
        plain.mode = DiskMode::Keep;
        const ClientDialog open(inventory, plain);
        QVERIFY(open.findChild<FoldButton *>()->isOpen());
    }

    void errors_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("hint"); // a part of it; empty: none
        QTest::addColumn<bool>("saves");
        QTest::newRow("a good name") << u"Name"_s << u"desk-7"_s << QString() << true;
        QTest::newRow("no name") << u"Name"_s << QString() << u"Enter a name."_s << false;
        QTest::newRow("a name with a blank") << u"Name"_s << u"desk 7"_s << u"Use letters"_s << false;
        QTest::newRow("a name that is taken") << u"Name"_s << u"pc-02"_s << u"taken"_s << false;
        QTest::newRow("a MAC of another client")
            << u"MAC address"_s << u"52:54:00:9a:00:02"_s << u"Another client"_s << false;
        QTest::newRow("half a MAC") << u"MAC address"_s << u"52:54:00"_s << u"six pairs"_s << false;
        QTest::newRow("a multicast MAC") << u"MAC address"_s << u"01:00:5e:00:00:01"_s << u"six pairs"_s << false;
        QTest::newRow("a good address") << u"Fixed address"_s << u"192.168.10.77"_s << QString() << true;
        QTest::newRow("an address outside") << u"Fixed address"_s << u"10.0.0.1"_s << u"outside"_s << false;
        QTest::newRow("no address at all") << u"Fixed address"_s << u"192.168.10"_s << u"no address"_s << false;
        QTest::newRow("an address that is leased to another")
            << u"Fixed address"_s << u"192.168.10.102"_s << u"Leased"_s << true;
        QTest::newRow("a user without secret") << u"CHAP user"_s << u"joe"_s << u"both"_s << false;
        QTest::newRow("a short secret") << u"CHAP secret"_s << u"short"_s << u"both"_s << false;
        QTest::newRow("a server's user without secret") << u"Mutual CHAP user"_s << u"srv"_s << u"both"_s << false;
        QTest::newRow("a portal") << u"Served by"_s << u"192.168.10.9"_s << QString() << true;
        QTest::newRow("a portal with a port") << u"Served by"_s << u"192.168.10.9:3261"_s << QString() << true;
        QTest::newRow("a portal that is none") << u"Served by"_s << u"server"_s << u"no address"_s << false;
    }

    void errors()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, hint);
        QFETCH(bool, saves);
        const auto inventory = std::make_shared<const Inventory>(demoInventory());
        ClientDialog dialog(inventory, inventory->clients[0]);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(hintsOf(dialog).contains(u"Enter"_s), false);
        auto *edit = named<QLineEdit>(dialog, field);
        QVERIFY(edit);
        showTabOf(dialog, edit);
        edit->setFocus();
        edit->selectAll();
        if (typed.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        else
            QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Tab); // a half-typed value is judged when the field is left
        QVERIFY2(hint.isEmpty() || hintsOf(dialog).contains(hint), qPrintable(hintsOf(dialog)));
        QCOMPARE(canSave(dialog), saves);
        if (!hint.isEmpty())
            QVERIFY(edit->accessibleDescription().contains(hint) || field.contains(u"CHAP"_s));
        const auto *tabs = dialog.findChild<QTabWidget *>(); // a problem is seen from another tab, too
        if (tabs->currentWidget()->isAncestorOf(edit))
            QCOMPARE(tabs->tabIcon(tabs->currentIndex()).isNull(), saves);
    }

    void anUntouchedFormDoesNotScold()
    {
        const auto inventory = std::make_shared<const Inventory>(Inventory{});
        const ClientDialog dialog(inventory, {});
        QVERIFY(!hintsOf(dialog).contains(u"Enter"_s));
        QVERIFY(!hintsOf(dialog).contains(u"six pairs"_s));
        QVERIFY(!canSave(dialog));
    }

    void theImageIsChosenAmongDisksAndTheCdromAmongDiscs()
    {
        const auto inventory = withCdrom();
        ClientDialog dialog(inventory, inventory->clients[0]);
        const auto namesIn = [](const QComboBox *combo) {
            QStringList names;
            for (int i = 0; i < combo->count(); ++i)
                names << combo->itemText(i);
            return names;
        };
        auto *cdrom = named<QComboBox>(dialog, u"CD-ROM"_s);
        QVERIFY(!namesIn(named<QComboBox>(dialog, u"Image"_s)).contains(u"installer"_s));
        QCOMPARE(namesIn(cdrom), (QStringList{u"None"_s, u"installer"_s}));
        cdrom->setCurrentIndex(1);
        QVERIFY(dialog.draft().cdrom == ImageId{9});
        const auto without = std::make_shared<const Inventory>(demoInventory());
        ClientDialog other(without, without->clients[0]);
        QVERIFY(!named<QComboBox>(other, u"CD-ROM"_s)->isEnabled());
        QVERIFY(hintsOf(other).contains(u"Import a CD-ROM"_s));
    }

    void sharingIsWarnedOfAndCanBeSaved()
    {
        const auto inventory = withCdrom();
        ClientDialog dialog(inventory, inventory->clients[0]);
        QVERIFY(hintsOf(dialog).contains(u"A new login ends"_s));
        auto *access = named<QComboBox>(dialog, u"Used by"_s);
        access->setCurrentIndex(1);
        QVERIFY(hintsOf(dialog).contains(u"does not survive two computers"_s));
        QVERIFY(canSave(dialog));
        QVERIFY(dialog.draft().access == DiskAccess::Shared);
        auto *mode = named<QComboBox>(dialog, u"Changes"_s);
        mode->setCurrentIndex(mode->findText(u"Read-only"_s));
        QVERIFY(!hintsOf(dialog).contains(u"does not survive"_s)); // nobody writes
        QVERIFY(hintsOf(dialog).contains(u"next login"_s));
    }

    void storedSecretsAreNotShownAndStay()
    {
        const auto inventory = withCdrom();
        auto client = inventory->clients[0];
        client.chapUser = "user";
        client.chapSecret = "twelve-chars";
        client.mutualUser = "server";
        client.mutualSecret = "another-secret";
        ClientDialog dialog(inventory, client);
        for (const auto *edit : dialog.findChildren<QLineEdit *>())
            QVERIFY(!edit->text().contains(u"secret"_s) && edit->text() != u"twelve-chars"_s);
        QVERIFY(dialog.draft() == client);
        named<QLineEdit>(dialog, u"Mutual CHAP secret"_s)->setText(u"twelve-chars"_s);
        QVERIFY(hintsOf(dialog).contains(u"another one"_s) || !canSave(dialog)); // the same in both directions
        QVERIFY(!canSave(dialog));
        named<QLineEdit>(dialog, u"Mutual CHAP secret"_s)->setText(u"a-third-secret"_s);
        QCOMPARE(dialog.draft().mutualSecret, std::string("a-third-secret"));
        named<QLineEdit>(dialog, u"Mutual CHAP secret"_s)->clear();
        named<QLineEdit>(dialog, u"Mutual CHAP user"_s)->clear(); // the way to take it away
        QVERIFY(dialog.draft().mutualSecret.empty() && dialog.draft().chapSecret == client.chapSecret);
        QVERIFY(canSave(dialog));
    }

    void firmwareIsToldDifferently()
    {
        const auto inventory = withCdrom();
        ClientDialog dialog(inventory, inventory->clients[0]);
        dialog.show();
        auto *keep = dialog.findChild<QCheckBox *>();
        for (auto *box : dialog.findChildren<QCheckBox *>())
            if (box->text().remove(u'&').startsWith(u"Stays attached"_s))
                keep = box;
        QVERIFY(!keep->isVisible());
        dialog.showKeepDisk();
        QVERIFY(keep->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(keep->hasFocus(), kPatience);
        QTest::keyClick(keep, Qt::Key_Space);
        auto *program = named<QLineEdit>(dialog, u"EFI program"_s);
        QTest::keyClicks(program, u"\\EFI\\x.efi"_s);
        named<QSpinBox>(dialog, u"Repeats a disk command"_s)->setValue(20);
        auto *identifier = named<QLineEdit>(dialog, u"Client identifier"_s);
        QTest::keyClicks(identifier, u"01:52-54:00"_s);
        for (auto *box : dialog.findChildren<QCheckBox *>())
            if (box->isVisible() && box != keep)
                box->click();
        const auto draft = dialog.draft();
        const FirmwareOptions expected{.withoutVendorOptions = true,
            .withoutRouter = true,
            .keepSan = true,
            .sanFilename = "\\EFI\\x.efi",
            .sanRetries = 20};
        QVERIFY(draft.firmware == expected);
        QCOMPARE(draft.clientIdentifier, std::string("01525400"));
        QVERIFY(canSave(dialog));
        ClientDialog again(inventory, draft); // it is shown as it is stored, and something is under "More"
        QVERIFY(again.draft() == draft);
        QVERIFY(again.findChild<FoldButton *>()->isOpen());
        identifier->setText(u"xyz"_s);
        QTest::keyClicks(identifier, u"z"_s);
        QVERIFY(!canSave(dialog));
        QVERIFY2(hintsOf(dialog).contains(u"Pairs of hex digits"_s), qPrintable(hintsOf(dialog)));
    }

    void theDialogFitsASmallScreen()
    {
        const auto inventory = withCdrom();
        auto client = inventory->clients[0];
        client.access = DiskAccess::Shared;
        client.chapUser = "user"; // a problem below most fields
        client.mutualUser = "server";
        ClientDialog dialog(inventory, client);
        dialog.show();
        showTabOf(dialog, named<QComboBox>(dialog, u"Used by"_s));
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY2(dialog.minimumSizeHint().height() <= 560 && dialog.minimumSizeHint().width() <= 780,
            qPrintable(QString::number(dialog.minimumSizeHint().height())));
    }

    void secretIsHiddenUntilAsked()
    {
        const auto inventory = std::make_shared<const Inventory>(demoInventory());
        ClientDialog dialog(inventory, inventory->clients[0]);
        auto *secret = named<QLineEdit>(dialog, u"CHAP secret"_s);
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
    }
};

QTEST_MAIN(TestClientDialog)
#include "test_client_dialog.moc"
