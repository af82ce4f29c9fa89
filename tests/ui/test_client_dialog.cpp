#include "clients/client_dialog.h"
#include "ui_test.h"
#include "widgets/fold_button.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>

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

bool canSave(const QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->isEnabled();
}

} // namespace

class TestClientDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundTrip()
    {
        const auto inventory = std::make_shared<const Inventory>(demoInventory());
        Client full = inventory->clients[1];
        full.group = "Room 1";
        full.address = Ipv4Address::parse("192.168.10.50");
        full.mode = DiskMode::Keep;
        full.loader = Loader::Snponly;
        full.boot = BootWay::RootPath;
        full.chapUser = "user";
        full.chapSecret = "twelve-chars";
        full.notes = "two\nlines";
        const ClientDialog dialog(inventory, full);
        QVERIFY(dialog.draft() == full);
        const ClientDialog plain(inventory, inventory->clients[1]);
        QVERIFY(plain.draft() == inventory->clients[1]);
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
            QVERIFY(edit->accessibleDescription().contains(hint) || field.startsWith(u"CHAP"_s));
    }

    void anUntouchedFormDoesNotScold()
    {
        const auto inventory = std::make_shared<const Inventory>(Inventory{});
        const ClientDialog dialog(inventory, {});
        QVERIFY(!hintsOf(dialog).contains(u"Enter"_s));
        QVERIFY(!hintsOf(dialog).contains(u"six pairs"_s));
        QVERIFY(!canSave(dialog));
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
