#include "clients/client_details.h"
#include "clients/client_dialog.h"
#include "clients/filter_sidebar.h"
#include "clients/import/numbering_dialog.h"
#include "clients/moved_bar.h"
#include "clients_page_test.h"
#include "widgets/empty_state.h"
#include "widgets/fold_button.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

QPushButton *save(QDialog *dialog)
{
    return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
}

} // namespace

class TestClientsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void oneClickRegisters()
    {
        PageUnderTest t;
        const QSignalSpy notices(&t.page, &Page::notice);
        const auto boot = t.table->model()->index(0, ClientsModel::BootColumn);
        const auto rect = t.table->visualRect(boot);
        QTest::mouseClick(t.table->viewport(), Qt::LeftButton, {}, rect.topLeft() + QPoint(20, rect.height() / 2));
        const auto sent = t.desk.last<server::AddClients>();
        QVERIFY(sent && sent->drafts.size() == 1);
        QCOMPARE(sent->drafts.front().name, std::string("pc-12"));
        QCOMPARE(sent->drafts.front().mac, macOf(0x141));
        QTRY_VERIFY_WITH_TIMEOUT(t.cell(u"pc-12"_s).isValid(), kPatience);
        QCOMPARE(t.model.counts().fresh, 1);
        QTRY_COMPARE_WITH_TIMEOUT(notices.count(), 1, kPatience);
        QVERIFY(notices.at(0).at(0).toString().contains(u"pc-12"_s));
        QTRY_COMPARE_WITH_TIMEOUT(t.table->selectionModel()->selectedRows(),
            QModelIndexList{t.cell(u"pc-12"_s, 0)}, kPatience); // what becomes of it is in view
    }

    void whatARegisteredMachineDoesNextIsSaid_data()
    {
        QTest::addColumn<int>("unknown");
        QTest::addColumn<QString>("said");
        QTest::addRow("waiting") << int(UnknownPolicy::Wait) << u"It goes on by itself"_s;
        QTest::addRow("not waiting") << int(UnknownPolicy::AddressOnly) << u"Turn it on again"_s;
    }

    void whatARegisteredMachineDoesNextIsSaid()
    {
        QFETCH(const int, unknown);
        QFETCH(const QString, said);
        auto inventory = demoInventory();
        inventory.network.unknown = static_cast<UnknownPolicy>(unknown);
        for (auto &client : inventory.clients)
            client.image = inventory.images.front().id; // so it is clear what a new one boots
        PageUnderTest t(inventory);
        const QSignalSpy notices(&t.page, &Page::notice);
        t.click(t.table->model()->index(0, ClientsModel::NameColumn));
        t.page.actions().registerNew->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(notices.count(), 1, kPatience);
        QVERIFY2(notices.at(0).at(0).toString().contains(said), qPrintable(notices.at(0).at(0).toString()));
    }

    void onlyADiskThatNobodyRunsFromIsReset()
    {
        PageUnderTest t;
        playDemo(t.desk.link);
        t.click(t.cell(u"pc-03"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!t.page.actions().reset->isEnabled(), kPatience);
        QVERIFY(t.page.actions().reset->toolTip().contains(u"shut it down first"_s));
        t.click(t.cell(u"pc-04"_s), Qt::ControlModifier); // that one is off
        QVERIFY(t.page.actions().reset->isEnabled());
    }

    void aClickBesideTheButtonOnlySelects()
    {
        PageUnderTest t;
        const auto rect = t.table->visualRect(t.table->model()->index(0, ClientsModel::BootColumn));
        QTest::mouseClick(t.table->viewport(), Qt::LeftButton, {}, QPoint(rect.right() - 5, rect.center().y()));
        QVERIFY(t.desk.link.commands.empty());
        QCOMPARE(t.table->currentIndex().row(), 0);
        QVERIFY(t.page.actions().registerNew->isEnabled());
        QVERIFY(!t.page.actions().remove->isEnabled());
    }

    void registerAllNamesEach()
    {
        PageUnderTest t;
        t.page.actions().registerAll->trigger();
        auto *dialog = t.page.findChild<NumberingDialog *>();
        QVERIFY(dialog);
        QTest::mouseClick(button(*dialog, u"Register 2 machines"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(t.model.counts().fresh, 0, kPatience);
        QVERIFY(t.cell(u"pc-12"_s).isValid());
        QVERIFY(t.cell(u"pc-13"_s).isValid());
    }

    void versionsAreTold_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("image");
        QTest::addColumn<QString>("changes");
        QTest::newRow("the default version") << u"pc-01"_s << u"debian-12-desktop@v2"_s << u"Reset"_s;
        QTest::newRow("a kept disk that was left behind") << u"pc-03"_s << u"debian-12-desktop@v1 → v2"_s << u"Keep"_s;
        QTest::newRow("a draft in maintenance") << u"pc-07"_s << u"debian-12-desktop@v3"_s << u"Maintenance"_s;
        QTest::newRow("no image") << u"pc-11"_s << QString() << u"Reset"_s;
    }

    void versionsAreTold()
    {
        QFETCH(QString, client);
        QFETCH(QString, image);
        QFETCH(QString, changes);
        const PageUnderTest t;
        QCOMPARE(t.cell(client, ClientsModel::ImageColumn).data().toString(), image);
        QCOMPARE(t.cell(client, ClientsModel::ModeColumn).data().toString(), changes);
        QCOMPARE(t.cell(client, ClientsModel::ImageColumn).data(Qt::DecorationRole).isValid(), image.contains(u'→'));
    }

    void aDiskThatWasLeftBehindStaysOrGoes()
    {
        PageUnderTest t;
        auto *bar = t.page.findChild<MovedBar *>();
        t.table->setCurrentIndex(t.cell(u"pc-02"_s));
        QVERIFY(!bar->isVisible());
        auto *tabs = t.page.findChild<QTabWidget *>();
        tabs->setCurrentIndex(ClientDetails::DiskTab);
        QVERIFY(!bar->isVisible() && tabs->tabIcon(ClientDetails::DiskTab).isNull());
        t.table->setCurrentIndex(t.cell(u"pc-03"_s));
        QVERIFY(!tabs->tabIcon(ClientDetails::DiskTab).isNull());
        QVERIFY(bar->isVisible());
        QVERIFY(bar->accessibleDescription().contains(u"v1 → v2"_s));
        const auto press = [&](const QString &text) {
            for (auto *button : bar->findChildren<QPushButton *>())
                if (QString(button->text()).remove(u'&') == text)
                    QTest::mouseClick(button, Qt::LeftButton);
        };
        press(u"Start fresh …"_s);
        auto *box = t.page.findChild<QMessageBox *>();
        QVERIFY(box); // something is lost: it is asked
        QVERIFY(box->informativeText().contains(u"disk of pc-03"_s));
        box->reject();
        QVERIFY(!t.desk.last<server::RebaseDisk>());
        const QSignalSpy notices(&t.page, &Page::notice);
        press(u"Keep version 1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), kPatience);
        QVERIFY(!t.desk.last<server::RebaseDisk>()->startFresh);
        QTRY_COMPARE_WITH_TIMEOUT(notices.count(), 1, kPatience);
        QCOMPARE(t.desk.link.inventory()->client({3})->version, VersionId{1});
    }

    void startingFreshFollowsTheImage()
    {
        PageUnderTest t;
        t.table->setCurrentIndex(t.cell(u"pc-03"_s));
        Q_EMIT t.page.findChild<MovedBar *>()->freshWanted();
        auto *box = t.page.findChild<QMessageBox *>();
        for (auto *choice : box->buttons())
            if (box->buttonRole(choice) == QMessageBox::DestructiveRole)
                QTest::mouseClick(choice, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(t.cell(u"pc-03"_s, ClientsModel::ImageColumn).data().toString(),
            u"debian-12-desktop@v2"_s, kPatience);
        QVERIFY(t.desk.last<server::RebaseDisk>()->startFresh);
    }

    void enterRegistersOrEdits()
    {
        PageUnderTest t;
        t.table->setFocus();
        t.table->setCurrentIndex(t.table->model()->index(1, 0));
        QTest::keyClick(t.table, Qt::Key_Return);
        QVERIFY(t.desk.last<server::AddClients>());
        t.table->setCurrentIndex(t.cell(u"pc-05"_s));
        QTest::keyClick(t.table, Qt::Key_Return);
        auto *dialog = t.page.findChild<ClientDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->draft().name, std::string("pc-05"));
    }

    void searchAndFilterByHand()
    {
        PageUnderTest t;
        playDemo(t.desk.link);
        t.page.find();
        auto *search = t.page.findChild<QLineEdit *>();
        QTest::keyClicks(search, u"pc-1"_s);
        QCOMPARE(t.table->model()->rowCount(), 2);
        search->clear();
        auto *states = named<ChoiceList>(t.page, u"Filter by state"_s);
        auto *failed = states->choice(static_cast<int>(ClientState::Failed));
        QCOMPARE(failed->data(Qt::AccessibleTextRole).toString(), u"Failed: 2"_s);
        QTest::mouseClick(states->viewport(), Qt::LeftButton, {}, states->visualItemRect(failed).center());
        QCOMPARE(t.table->model()->rowCount(), 2);
        QTest::keyClicks(search, u"zzz"_s);
        auto *empty = t.page.findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(t.table->model()->rowCount(), 13);
    }

    void deleteAsksAndNamesTheLoss()
    {
        PageUnderTest t;
        t.click(t.cell(u"pc-03"_s));
        QTest::keyClick(t.table, Qt::Key_Delete);
        auto *box = t.page.findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(u"the disk of pc-03"_s));
        QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel)); // Enter must not delete
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!t.page.findChild<QMessageBox *>(), kPatience);
        QVERIFY(t.desk.link.commands.empty());
        t.page.actions().remove->trigger();
        box = t.page.findChild<QMessageBox *>();
        for (auto *button : box->buttons())
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!t.cell(u"pc-03"_s).isValid(), kPatience);
        QVERIFY(t.desk.last<server::RemoveClients>()->discardDisk);
    }

    void disconnectAsksAndIsForThoseThatAreAttached()
    {
        PageUnderTest t;
        playDemo(t.desk.link);
        t.click(t.cell(u"pc-08"_s)); // is off
        QVERIFY(!t.page.actions().disconnect->isEnabled());
        t.click(t.cell(u"pc-01"_s), Qt::ControlModifier);
        QVERIFY(t.page.actions().disconnect->isEnabled());
        t.page.actions().disconnect->trigger();
        auto *box = t.page.findChild<QMessageBox *>();
        QVERIFY(box && box->text().contains(u"pc-01"_s) && !box->text().contains(u"pc-08"_s));
        QVERIFY(box->informativeText().contains(u"running system"_s));
        QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
        for (auto *button : box->buttons())
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(t.desk.link.commands.size(), std::size_t(1), kPatience);
        QVERIFY(t.desk.last<server::DisconnectClient>()->client == ClientId{1});
    }

    void removingOneThatRunsSaysSoAndEndsItsSessions()
    {
        PageUnderTest t;
        playDemo(t.desk.link);
        t.click(t.cell(u"pc-01"_s));
        t.page.actions().remove->trigger();
        auto *box = t.page.findChild<QMessageBox *>();
        QVERIFY(box && box->informativeText().contains(u"taken away"_s));
        for (auto *button : box->buttons())
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!t.cell(u"pc-01"_s).isValid(), kPatience);
        QVERIFY(t.desk.last<server::RemoveClients>()->disconnect);
    }

    void resetAsks()
    {
        PageUnderTest t;
        t.click(t.cell(u"pc-01"_s));
        t.click(t.cell(u"pc-03"_s), Qt::ControlModifier);
        t.page.actions().reset->trigger();
        auto *box = t.page.findChild<QMessageBox *>();
        QVERIFY(box->text().contains(u"pc-01, pc-03"_s) || box->text().contains(u"pc-03, pc-01"_s));
        for (auto *button : box->buttons())
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(t.desk.link.commands.size(), std::size_t(2), kPatience);
    }

    void renameInPlace()
    {
        PageUnderTest t;
        t.table->setFocus();
        t.click(t.cell(u"pc-02"_s));
        t.page.actions().rename->trigger();
        auto *editor = t.table->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"counter"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(t.cell(u"counter"_s).isValid(), kPatience);
    }

    void renameSurvivesLiveChanges()
    {
        PageUnderTest t;
        t.click(t.cell(u"pc-02"_s));
        t.page.actions().rename->trigger();
        playDemo(t.desk.link); // boots change every row while the editor is open
        QVERIFY(t.table->viewport()->findChild<QLineEdit *>());
        QCOMPARE(t.table->currentIndex().siblingAtColumn(ClientsModel::NameColumn).data().toString(), u"pc-02"_s);
    }

    void previewAsksTheServer()
    {
        PageUnderTest t;
        t.click(t.cell(u"pc-02"_s));
        t.page.actions().preview->trigger();
        auto *details = t.page.findChild<ClientDetails *>();
        QTRY_VERIFY_WITH_TIMEOUT(details->previewText().startsWith(u"pc-02 would get"_s), kPatience);
        t.click(t.cell(u"pc-07"_s));
        QTRY_VERIFY_WITH_TIMEOUT(details->previewText().startsWith(u"pc-07 would get"_s), kPatience);
    }

    void emptyStatesTeach()
    {
        PageUnderTest t{Inventory{}};
        auto *empty = t.page.findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY(empty->title().contains(u"network"_s));
        const QSignalSpy wanted(&t.page, &ClientsPage::networkWanted);
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        Inventory chosen;
        chosen.network.interface = "eth0";
        t.desk.link.setInventory(chosen);
        QCOMPARE(empty->title(), u"No clients yet"_s);
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(t.page.findChild<ClientDialog *>());
        t.desk.link.setInventory(demoInventory());
        QVERIFY(t.table->isVisible());
    }

    void addByKeyboard()
    {
        PageUnderTest t;
        t.page.actions().add->trigger();
        auto *dialog = t.page.findChild<ClientDialog *>();
        QVERIFY(dialog);
        auto *mac = dialog->findChild<MacEdit *>();
        mac->setFocus();
        QVERIFY(!save(dialog)->isEnabled());
        QTest::keyClicks(mac, u"52-54-00-AA-88-2A"_s);
        QVERIFY(save(dialog)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(t.cell(u"pc-12"_s).isValid(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!t.page.findChild<ClientDialog *>(), kPatience);
        QCOMPARE(t.desk.last<server::AddClients>()->drafts.front().mac.toString(), std::string("52:54:00:aa:88:2a"));
    }

    void refusalStaysInTheDialog()
    {
        PageUnderTest t;
        t.table->setCurrentIndex(t.cell(u"pc-05"_s));
        t.page.actions().edit->trigger();
        auto *dialog = t.page.findChild<ClientDialog *>();
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"changed"_s);
        t.desk.link.refuseNext = Error{Error::Code::Database, "The disk is full."};
        save(dialog)->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            std::ranges::any_of(dialog->findChildren<QLabel *>(),
                [](const QLabel *label) { return label->isVisible() && label->text() == u"The disk is full."_s; }),
            kPatience);
        QVERIFY(dialog->isVisible());
    }

    void thingsHaveAccessibleNames()
    {
        PageUnderTest t;
        QVERIFY(!t.table->accessibleName().isEmpty());
        for (auto *edit : t.page.findChildren<QLineEdit *>())
            QVERIFY(!edit->accessibleName().isEmpty());
        t.page.actions().add->trigger();
        auto *dialog = t.page.findChild<ClientDialog *>();
        for (auto *edit : dialog->findChildren<QLineEdit *>())
            QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->placeholderText()));
        for (auto *combo : dialog->findChildren<QComboBox *>())
            QVERIFY(!combo->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestClientsPage)
#include "test_clients_page.moc"
