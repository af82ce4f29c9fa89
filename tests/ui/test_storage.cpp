#include "clients/clients_page.h"
#include "images/images_page.h"
#include "images/room_strip.h"
#include "images/storage_dialog.h"
#include "main_window.h"
#include "texts/room_text.h"
#include "ui_test.h"
#include "widgets/message_bar.h"
#include "widgets/size_edit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QToolButton>
#include <QTreeView>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t kGiB = 1ULL << 30;

server::Status withSpace(server::Status status, std::optional<std::int64_t> secondsLeft)
{
    status.space = {312 * kGiB, 931 * kGiB, 0, secondsLeft};
    return status;
}

} // namespace

/// Room for the disks, the settings of storage, and what a check has found.
class TestStorage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void amounts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("unit"); // MiB, GiB, TiB
        QTest::addColumn<qint64>("octets"); // -1: no amount
        QTest::newRow("none") << QString() << 1 << qint64{0};
        QTest::newRow("whole") << u"20"_s << 1 << (qint64{20} << 30);
        QTest::newRow("half") << u"0.5"_s << 2 << (qint64{1} << 39);
        QTest::newRow("small") << u"1"_s << 0 << (qint64{1} << 20);
        QTest::newRow("blanks") << u" 3 "_s << 1 << (qint64{3} << 30);
        QTest::newRow("words") << u"much"_s << 1 << qint64{-1};
        QTest::newRow("negative") << u"-1"_s << 1 << qint64{-1};
        QTest::newRow("too much") << u"99999999999"_s << 2 << qint64{-1};
    }

    void amounts()
    {
        QFETCH(QString, typed);
        QFETCH(int, unit);
        QFETCH(qint64, octets);
        SizeEdit edit(u"None"_s);
        edit.findChild<QComboBox *>()->setCurrentIndex(unit);
        edit.setSize(kGiB);
        edit.findChild<QComboBox *>()->setCurrentIndex(unit);
        edit.findChild<QLineEdit *>()->setText(typed);
        QCOMPARE(edit.size().has_value(), octets >= 0);
        if (octets >= 0)
            QCOMPARE(*edit.size(), static_cast<std::uint64_t>(octets));
    }

    void whatIsNotEditedStaysExact()
    {
        SizeEdit edit(u"None"_s);
        for (const std::uint64_t octets :
            std::initializer_list<std::uint64_t>{1, 20 * kGiB, 20'000'000'001, 3 * (kGiB << 10), 0}) {
            edit.setSize(octets);
            QCOMPARE(edit.size(), octets);
        }
        edit.setSize(20 * kGiB);
        QCOMPARE(edit.findChild<QLineEdit *>()->text(), u"20"_s);
        QCOMPARE(edit.findChild<QComboBox *>()->currentText(), u"GiB"_s);
    }

    void unitsAreTheLanguages_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("units");
        QTest::newRow("English") << QLocale(QLocale::English) << u"MiB GiB TiB"_s;
        QTest::newRow("French") << QLocale(QLocale::French) << u"Mio Gio Tio"_s;
        QTest::newRow("Russian") << QLocale(QLocale::Russian) << u"MiB GiB TiB"_s;
    }

    void unitsAreTheLanguages()
    {
        QFETCH(QLocale, locale);
        const auto before = QLocale();
        QLocale::setDefault(locale);
        const SizeEdit edit(u"None"_s);
        QLocale::setDefault(before);
        const auto *unit = edit.findChild<QComboBox *>();
        QTEST((QStringList{unit->itemText(0), unit->itemText(1), unit->itemText(2)}.join(u' ')), "units");
    }

    void room_data()
    {
        QTest::addColumn<qint64>("secondsLeft"); // -1: it does not shrink
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isShort");
        const auto free = u"312.0 GiB free of 931.0 GiB"_s;
        QTest::newRow("steady") << qint64{-1} << free << false;
        QTest::newRow("none left") << qint64{0} << free + u" · only the reserve is left"_s << true;
        QTest::newRow("minutes") << qint64{40 * 60} << free + u" · full in about 40 min at this rate"_s << true;
        QTest::newRow("hours") << qint64{2 * 3600} << free + u" · full in about 2 h at this rate"_s << true;
        QTest::newRow("a day") << qint64{26 * 3600} << free + u" · full in about 26 h at this rate"_s << false;
        QTest::newRow("days") << qint64{5 * 86400} << free + u" · full in about 5 days at this rate"_s << false;
        QTest::newRow("so far off that nobody knows") << qint64{400LL * 86400} << free << false;
    }

    void room()
    {
        QFETCH(qint64, secondsLeft);
        QFETCH(QString, text);
        QFETCH(bool, isShort);
        const auto left = secondsLeft < 0 ? std::nullopt : std::optional<std::int64_t>(secondsLeft);
        const auto space = withSpace({}, left).space;
        QCOMPARE(roomText(space), text);
        QCOMPARE(isRoomShort(space, Inventory{}), isShort);
    }

    void theStripFollows()
    {
        Desk desk;
        RoomStrip strip(desk.bridge);
        strip.show();
        auto *bar = strip.findChild<QProgressBar *>();
        QVERIFY(!bar->isVisible()); // nobody has looked yet
        desk.link.setStatus(withSpace(desk.link.status(), 7200));
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->value(), (931 - 312) * 1000 / 931);
        QVERIFY(std::ranges::any_of(strip.findChildren<QLabel *>(),
            [](const QLabel *label) { return label->text().contains(u"full in about 2 h"_s); }));
    }

    void thatBootsWaitIsSaidOnEveryPage()
    {
        auto inventory = demoInventory();
        inventory.noRoom = true;
        Desk desk(inventory);
        desk.link.setStatus(withSpace(desk.link.status(), 0));
        MainWindow window(desk.bridge, demoInterfaces);
        window.show();
        auto *banner = window.findChild<RoomBanner *>();
        for (const auto page : {MainWindow::Clients, MainWindow::Images, MainWindow::Activity, MainWindow::Network}) {
            window.showPage(page);
            QVERIFY(banner->isVisible());
        }
        QVERIFY(banner->accessibleDescription().contains(u"1.0 GiB are kept in reserve"_s));
        auto *light = window.statusBar()->findChild<QToolButton *>();
        for (auto *each : window.statusBar()->findChildren<QToolButton *>())
            if (each->accessibleName().startsWith(u"Room for disks"_s))
                light = each;
        QVERIFY(light->isVisible());
        light->click();
        QCOMPARE(window.page(), MainWindow::Images);
        button(*banner, u"Storage settings …"_s)->click();
        QVERIFY(window.findChild<StorageDialog *>());
        inventory.noRoom = false;
        desk.link.setInventory(inventory);
        desk.link.setStatus(withSpace(desk.link.status(), {}));
        QVERIFY(!banner->isVisible());
        QVERIFY(!light->isVisible());
    }

    void settingsAreSaved()
    {
        Desk desk;
        auto *dialog = new StorageDialog(desk.bridge);
        dialog->show();
        auto *reserve = named<QLineEdit>(*dialog, u"Reserve"_s);
        QCOMPARE(reserve->text(), u"1"_s);
        reserve->setText(u"much"_s);
        QVERIFY(!button(*dialog, u"Save"_s)->isEnabled());
        reserve->setText(u"10"_s);
        named<QSpinBox>(*dialog, u"Check versions every"_s)->setValue(0);
        QVERIFY(!named<QComboBox>(*dialog, u"Begin the check at"_s)->isEnabled());
        named<QSpinBox>(*dialog, u"Check versions every"_s)->setValue(2);
        named<QComboBox>(*dialog, u"Begin the check at"_s)->setCurrentIndex(22);
        named<QSpinBox>(*dialog, u"Flatten beyond"_s)->setValue(0);
        button(*dialog, u"Save"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.link.inventory()->storage.maxChain == 0, kPatience);
        const auto wanted = StorageSettings{10 * kGiB, 2, 22, 0};
        QVERIFY(desk.link.inventory()->storage == wanted);
    }

    void whatIsNotTouchedStaysAsItIs()
    {
        auto inventory = demoInventory();
        inventory.storage = {12'345'678'901ULL, 30, 23, 9};
        Desk desk(inventory);
        const StorageDialog dialog(desk.bridge);
        QVERIFY(std::get<server::SetStorage>(dialog.command()).storage == inventory.storage);
    }

    void checksAndDamageAreSeen()
    {
        auto inventory = demoInventory();
        Desk desk(inventory);
        ImagesPage page(desk.bridge);
        page.show();
        ImagesModel model(desk.bridge);
        const auto cell = [&](int version) {
            return model.indexOf({version}).siblingAtColumn(ImagesModel::CheckColumn);
        };
        auto *bar = page.findChild<MessageBar *>();
        QVERIFY(cell(2).data().toString().startsWith(u"In order, "_s));
        QCOMPARE(cell(3).data().toString(), u"Not yet"_s);
        QCOMPARE(cell(6).data().toString(), QString()); // a draft
        QVERIFY(!bar->isVisible());
        inventory.versions[1].damage = "octets 4194304 to 8388607 are not what was published.";
        desk.link.setInventory(inventory);
        QCOMPARE(cell(2).data().toString(), u"Damaged"_s);
        QVERIFY(!cell(2).data(Qt::DecorationRole).value<QIcon>().isNull());
        QCOMPARE(cell(2).siblingAtColumn(ImagesModel::StateColumn).data().toString(), u"Default · damaged"_s);
        QVERIFY(cell(2).data(Qt::ToolTipRole).toString().contains(u"4194304"_s));
        QCOMPARE(model.index(0, ImagesModel::CheckColumn).data().toString(), u"Damaged: v2"_s);
        QVERIFY(bar->text().contains(u"debian-12-desktop, version 2 is damaged: octets 4194304"_s));
        bar->hide(); // read and put away
        desk.link.setInventory(inventory);
        QVERIFY(!bar->isVisible());
        inventory.versions[1].damage.clear();
        desk.link.setInventory(inventory);
        inventory.versions[1].damage = "octets 0 to 4194303 are not what was published.";
        desk.link.setInventory(inventory);
        QVERIFY(bar->isVisible()); // news
    }
};

QTEST_MAIN(TestStorage)
#include "test_storage.moc"
