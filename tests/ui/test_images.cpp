#include "images/images_page.h"
#include "images/version_dialogs.h"
#include "images/version_rules.h"
#include "ui_test.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTreeView>

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

template <typename Button = QPushButton>
Button *button(QWidget &parent, const QString &text)
{
    for (auto *found : parent.findChildren<Button *>())
        if (QString(found->text()).remove(u'&') == text)
            return found;
    return nullptr;
}

/// The page on its own, shown.
struct PageUnderTest {
    explicit PageUnderTest(Inventory inventory = demoInventory())
        : desk(std::move(inventory))
        , page(desk.bridge)
    {
        page.resize(1100, 700);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("The page does not become active.");
        table = page.findChild<QTreeView *>(u"images"_s);
    }

    QModelIndex image(const QString &name) const
    {
        const auto &model = *table->model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data().toString() == name)
                return model.index(row, 0);
        return {};
    }

    void select(const QString &name, const QString &version = {}) const
    {
        auto index = image(name);
        const auto &model = *table->model();
        for (int row = 0; row < model.rowCount(image(name)); ++row)
            if (model.index(row, 0, image(name)).data().toString() == version)
                index = model.index(row, 0, image(name));
        QVERIFY2(index.data().toString() == (version.isEmpty() ? name : version), "no such row");
        table->setFocus();
        table->setCurrentIndex(index);
    }

    /// The dialog, closed by what the person does with it.
    template <typename Dialog>
    Dialog *dialog() const
    {
        return page.findChild<Dialog *>();
    }

    Desk desk;
    ImagesPage page;
    QTreeView *table;
};

/// What a month of work does to images and versions.
void mutate(Inventory &inventory, std::uint32_t &seed)
{
    const auto next = [&seed](std::size_t limit) {
        seed = seed * 1664525U + 1013904223U;
        return (seed >> 8) % limit;
    };
    auto &images = inventory.images;
    auto &versions = inventory.versions;
    switch (next(6)) {
    case 0: {
        const ImageId id{static_cast<std::int64_t>(next(9)) + 1};
        const auto at = std::ranges::lower_bound(images, id, {}, &Image::id);
        if (at == images.end() || at->id != id) {
            Image image;
            image.id = id;
            image.name = "image-" + std::to_string(id.value);
            images.insert(at, image);
        }
        break;
    }
    case 1:
    case 2: {
        const VersionId id{static_cast<std::int64_t>(next(60)) + 1};
        const auto at = std::ranges::lower_bound(versions, id, {}, &ImageVersion::id);
        if (!images.empty() && (at == versions.end() || at->id != id))
            versions.insert(at, {id, images[next(images.size())].id, static_cast<int>(id.value)});
        break;
    }
    case 3:
        if (!versions.empty())
            versions.erase(versions.begin() + static_cast<std::ptrdiff_t>(next(versions.size())));
        break;
    case 4:
        if (!versions.empty())
            versions[next(versions.size())].note = std::to_string(seed);
        break;
    default:
        if (!images.empty() && next(3) == 0) {
            const auto gone = images[next(images.size())].id;
            std::erase_if(images, [&](const Image &image) { return image.id == gone; });
            std::erase_if(versions, [&](const ImageVersion &version) { return version.image == gone; });
        }
    }
}

} // namespace

/// Images and their versions: the tree, what can be done when, and the dialogs.
class TestImages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void theTreeFollowsTheInventory()
    {
        Desk desk{Inventory{}};
        ImagesModel model(desk.bridge);
        ImagesFilter filter(model);
        filter.sort(ImagesModel::NameColumn);
        filter.setFilterFixedString(u"1"_s);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        Inventory inventory;
        for (std::uint32_t seed = 7, step = 0; step < 400; ++step) {
            mutate(inventory, seed);
            desk.link.setInventory(inventory);
            QCOMPARE(model.rowCount(), static_cast<int>(inventory.images.size()));
            int versions = 0;
            for (int row = 0; row < model.rowCount(); ++row)
                versions += model.rowCount(model.index(row, 0));
            QCOMPARE(versions, static_cast<int>(inventory.versions.size()));
        }
        QCOMPARE(resets.count(), 0);
    }

    void whatAVersionSays_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("users");
        QTest::newRow("an older one with a kept disk") << 1 << u"Older"_s << u"1 boot it, 1 disks"_s;
        QTest::newRow("the default one") << 2 << u"Default"_s << u"6 boot it"_s;
        QTest::newRow("one that becomes it") << 5 << u"Default from"_s << u"Nobody"_s;
        QTest::newRow("a draft") << 6 << u"Draft on pc-07"_s << u"pc-07"_s;
    }

    void whatAVersionSays()
    {
        QFETCH(int, version);
        QFETCH(QString, state);
        QFETCH(QString, users);
        Desk desk;
        ImagesModel model(desk.bridge);
        const auto index = model.indexOf({version});
        QVERIFY(index.siblingAtColumn(ImagesModel::StateColumn).data().toString().startsWith(state));
        QCOMPARE(index.siblingAtColumn(ImagesModel::UsedByColumn).data().toString(), users);
    }

    void whoBootedAnOlderOneHasItUntilTheNextBoot()
    {
        Desk desk;
        ImagesModel model(desk.bridge);
        auto inventory = demoInventory();
        const auto former = inventory.images[0].current;
        inventory.disks.push_back({{2}, {2}, {1}, DiskMode::Reset, "disks/2-1.qcow2", WallTime::now(), former});
        desk.link.setInventory(inventory);
        const auto users = [&](VersionId version) {
            return model.indexOf(version).siblingAtColumn(ImagesModel::UsedByColumn);
        };
        QCOMPARE(users(former).data().toString(), u"6 boot it"_s); // one and the same: said once
        inventory.images[0].current = VersionId{1};
        desk.link.setInventory(inventory);
        QCOMPARE(users(former).data().toString(), u"1 until their next boot"_s);
        QVERIFY(users(former).data(Qt::ToolTipRole).toString().contains(u"until their next boot: pc-02"_s));
    }

    void aTestSeatStays()
    {
        Desk desk;
        ImagesModel model(desk.bridge);
        auto inventory = demoInventory();
        inventory.clients[3].version = VersionId{5};
        desk.link.setInventory(inventory);
        const auto users = model.indexOf({5}).siblingAtColumn(ImagesModel::UsedByColumn);
        QCOMPARE(users.data().toString(), u"1 boot it, 1 stay on it"_s);
        QVERIFY(users.data(Qt::ToolTipRole).toString().contains(u"pc-04"_s));
    }

    void versionsStayNewestFirst()
    {
        PageUnderTest t;
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            t.table->sortByColumn(ImagesModel::NameColumn, order);
            const auto debian = t.image(u"debian-12-desktop"_s);
            QCOMPARE(t.table->model()->index(0, 0, debian).data().toString(), u"v3"_s);
            QCOMPARE(t.table->model()->index(2, 0, debian).data().toString(), u"v1"_s);
            QVERIFY(t.table->isExpanded(debian));
        }
    }

    void obstacles_data()
    {
        QTest::addColumn<int>("image");
        QTest::addColumn<int>("version"); // 0: the image
        QTest::addColumn<QString>("allowed"); // the actions that can be done
        QTest::newRow("nothing selected") << 0 << 0 << QString();
        QTest::newRow("an image with a draft") << 1 << 0 << u"export publish flatten verify"_s;
        QTest::newRow("an image without one") << 2 << 0 << u"export maintenance verify"_s;
        QTest::newRow("an image that nobody has") << 3 << 0 << u"export remove verify"_s;
        QTest::newRow("a version with a disk over it") << 1 << 1 << u"export publish default verify note try"_s;
        QTest::newRow("the default version") << 1 << 2 << u"export publish flatten verify note try"_s;
        QTest::newRow("a draft") << 1 << 6 << u"publish"_s;
        QTest::newRow("a version that becomes the default one")
            << 2 << 5 << u"export maintenance default flatten verify note try"_s;
        QTest::newRow("the default one, while another is going to be it")
            << 2 << 3 << u"export maintenance default verify note try"_s;
    }

    void obstacles()
    {
        QFETCH(int, image);
        QFETCH(int, version);
        QFETCH(QString, allowed);
        const auto inventory = demoInventory();
        const auto why = obstaclesOf(inventory, {}, inventory.image({image}), inventory.version(VersionId{version}));
        QStringList can;
        for (const auto &[name, obstacle] : std::initializer_list<std::pair<QString, QString>>{
                 {u"export"_s, why.exporting}, {u"maintenance"_s, why.maintenance}, {u"publish"_s, why.draft},
                 {u"default"_s, why.makeDefault}, {u"remove"_s, why.remove}, {u"flatten"_s, why.flatten},
                 {u"verify"_s, why.verify}, {u"note"_s, why.note}, {u"try"_s, why.tryOn}})
            if (obstacle.isEmpty())
                can << name;
        QCOMPARE(can.join(u' '), allowed);
    }

    void whatIsDamagedIsNotCopied()
    {
        auto inventory = demoInventory();
        auto &version = inventory.versions[4];
        QVERIFY(obstaclesOf(inventory, {}, inventory.image({2}), &version).flatten.isEmpty());
        version.damage = "octets 0 to 4194303 are not what was published.";
        QVERIFY(obstaclesOf(inventory, {}, inventory.image({2}), &version).flatten.contains(u"damaged"_s));
    }

    void anOwnDiskIsNotInTheWay()
    {
        auto inventory = demoInventory();
        const auto *version = inventory.version(VersionId{1});
        inventory.versions[1].parent.reset();
        QVERIFY(!obstaclesOf(inventory, {}, inventory.image({1}), version).remove.isEmpty());
        inventory.disks[0].mode = DiskMode::Own;
        QCOMPARE(obstaclesOf(inventory, {}, inventory.image({1}), version).remove, QString());
    }

    void theDoctorDoesNotLookIntoCds()
    {
        const auto inventory = demoWithInstaller();
        QVERIFY(obstaclesOf(inventory, {}, inventory.image({9}), nullptr).doctor.contains(u"CD-ROM"_s));
        QVERIFY(obstaclesOf(inventory, {}, inventory.image({1}), nullptr).doctor.isEmpty());
        QVERIFY(!obstaclesOf(inventory, {}, inventory.image({1}), inventory.version(VersionId{6})).doctor.isEmpty());
    }

    void aRunningClientIsInTheWay()
    {
        const auto inventory = demoInventory();
        const auto draft = obstaclesOf(inventory, {{7}}, inventory.image({1}), nullptr).draft;
        QVERIFY(draft.contains(u"pc-07 still runs"_s));
        QVERIFY(obstaclesOf(inventory, {{4}, {8}}, inventory.image({2}), nullptr).maintenance.contains(u"run now"_s));
        QCOMPARE(maintenanceSeats(inventory, {{4}}, {2}).size(), std::size_t{1});
    }

    void disabledActionsSayWhy()
    {
        PageUnderTest t;
        t.select(u"debian-12-desktop"_s, u"v2"_s);
        QVERIFY(!t.page.actions().remove->isEnabled());
        QVERIFY(t.page.actions().remove->toolTip().contains(u"default version"_s));
        QVERIFY(!t.page.actions().maintenance->isEnabled());
        QVERIFY(t.page.actions().maintenance->toolTip().contains(u"pc-07"_s));
        QMenu menu;
        t.page.fillMenu(menu);
        QVERIFY(menu.toolTipsVisible());
        playDemo(t.desk.link); // pc-07 comes up
        QVERIFY(!t.page.actions().publish->isEnabled());
    }

    void goingBackIsOneKeyAndSaysHowToUndo()
    {
        PageUnderTest t;
        const QSignalSpy notices(&t.page, &Page::notice);
        t.select(u"debian-12-desktop"_s, u"v1"_s);
        QCOMPARE(t.page.actions().makeDefault->text(), u"Go &back to this version"_s);
        QTest::keyClick(&t.page, Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(notices.count(), 1, kPatience);
        QCOMPARE(t.desk.last<server::SetDefaultVersion>()->version, VersionId{1});
        QVERIFY(notices.at(0).at(0).toString().contains(u"go back to version 2"_s));
        QCOMPARE(t.desk.link.inventory()->image({1})->current, VersionId{1});
    }

    void aScheduleCanBeCancelled()
    {
        PageUnderTest t;
        t.select(u"windows-11-23h2"_s, u"v1"_s);
        QVERIFY(t.page.actions().makeDefault->text().contains(u"Don't change"_s));
        t.page.actions().makeDefault->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!t.desk.link.inventory()->image({2})->next, kPatience);
    }

    void aRefusalIsShownInPlace()
    {
        PageUnderTest t;
        const QSignalSpy problems(&t.page, &Page::problem);
        t.desk.link.refuseNext = Error{Error::Code::Conflict, "not now"};
        t.select(u"debian-12-desktop"_s, u"v1"_s);
        t.page.actions().makeDefault->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(problems.count(), 1, kPatience);
        QVERIFY(!t.page.findChild<QMessageBox *>());
    }

    void newDiskByKeyboard()
    {
        PageUnderTest t;
        t.page.actions().newDisk->trigger();
        auto *dialog = t.dialog<NewDiskDialog>();
        QVERIFY(!button(*dialog, u"Create"_s)->isEnabled());
        QTest::keyClicks(named<QLineEdit>(*dialog, u"Name"_s), u"memtest"_s);
        QVERIFY(!button(*dialog, u"Create"_s)->isEnabled()); // the name is taken
        QTest::keyClicks(named<QLineEdit>(*dialog, u"Name"_s), u"2"_s);
        t.desk.link.refuseNext = Error{Error::Code::NoSpace, "the data folder is full"};
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->refusal(), u"the data folder is full"_s, kPatience);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(t.image(u"memtest2"_s).isValid(), kPatience);
        QCOMPARE(t.desk.last<server::CreateImage>()->size, std::uint64_t{64} << 30);
        QTRY_VERIFY_WITH_TIMEOUT(!t.dialog<NewDiskDialog>(), kPatience);
    }

    void maintenanceOffersWhoIsOff()
    {
        PageUnderTest t;
        Event login;
        login.time = WallTime::now();
        login.code = EventCode::DiscoverSeen;
        login.client = ClientId{4};
        auto attach = login;
        attach.code = EventCode::FirmwareLogin;
        t.desk.link.play({login, attach});
        const QSignalSpy notices(&t.page, &Page::notice);
        t.select(u"windows-11-23h2"_s);
        QTest::keyClick(&t.page, Qt::Key_M, Qt::ControlModifier);
        auto *dialog = t.dialog<MaintenanceDialog>();
        QVERIFY(dialog);
        auto *client = named<QComboBox>(*dialog, u"Client"_s);
        QCOMPARE(client->count(), 1);
        QCOMPARE(client->currentText(), u"pc-08"_s);
        QTest::mouseClick(button(*dialog, u"Start maintenance"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(notices.count(), 1, kPatience);
        QCOMPARE(t.desk.last<server::StartMaintenance>()->client, ClientId{8});
        QVERIFY(t.desk.link.inventory()->draftOn({8}));
    }

    void publish_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<bool>("makeDefault");
        QTest::addColumn<bool>("scheduled");
        QTest::newRow("clients boot it at their next start") << u"At their next start"_s << true << false;
        QTest::newRow("clients boot it from a time on") << u"From this time on:"_s << false << true;
        QTest::newRow("clients don't boot it yet") << u"Not yet: only test seats that are told to"_s << false << false;
    }

    void publish()
    {
        QFETCH(QString, choice);
        QFETCH(bool, makeDefault);
        QFETCH(bool, scheduled);
        PageUnderTest t;
        t.select(u"debian-12-desktop"_s, u"v3"_s);
        t.page.actions().publish->trigger();
        auto *dialog = t.dialog<PublishDialog>();
        QVERIFY(std::ranges::any_of(dialog->findChildren<QLabel *>(),
            [](const QLabel *label) { return label->text().contains(u"made on pc-07"_s); }));
        QTest::keyClicks(named<QLineEdit>(*dialog, u"Note"_s), u"LibreOffice 24"_s);
        button<QRadioButton>(*dialog, choice)->click();
        QCOMPARE(named<QDateTimeEdit>(*dialog, u"From this time on"_s)->isEnabled(), scheduled);
        QTest::mouseClick(button(*dialog, u"Publish"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!t.desk.link.inventory()->draftOf({1}), kPatience);
        const auto sent = *t.desk.last<server::PublishDraft>();
        QCOMPARE(sent.note, std::string("LibreOffice 24"));
        QCOMPARE(sent.makeDefault, makeDefault);
        QCOMPARE(sent.defaultAt.msecs > WallTime::now().msecs, scheduled);
    }

    void discardIsNotWhatEnterDoes()
    {
        PageUnderTest t;
        t.select(u"debian-12-desktop"_s, u"v3"_s);
        t.page.actions().discard->trigger();
        auto *dialog = t.dialog<DiscardDialog>();
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!t.dialog<DiscardDialog>(), kPatience);
        QVERIFY(t.desk.link.commands.empty());
        t.page.actions().discard->trigger();
        QTest::mouseClick(button(*t.dialog<DiscardDialog>(), u"Discard draft"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!t.desk.link.inventory()->draftOf({1}), kPatience);
    }

    void exportFollowsTheFormat()
    {
        PageUnderTest t;
        t.select(u"debian-12-desktop"_s, u"v1"_s);
        t.page.actions().exporting->trigger();
        auto *dialog = t.dialog<ExportDialog>();
        auto *file = named<QLineEdit>(*dialog, u"File"_s);
        QVERIFY(file->text().endsWith(u"/debian-12-desktop-v1.qcow2"_s));
        named<QComboBox>(*dialog, u"Format"_s)->setCurrentIndex(4);
        QVERIFY(file->text().endsWith(u"/debian-12-desktop-v1.vhdx"_s));
        file->setText(u"here.vhdx"_s);
        QVERIFY(!button(*dialog, u"Export"_s)->isEnabled());
        file->setText(u"/srv/here.vhdx"_s);
        QTest::mouseClick(button(*dialog, u"Export"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(t.desk.last<server::ExportVersion>(), kPatience);
        QCOMPARE(t.desk.last<server::ExportVersion>()->format, std::string("vhdx"));
        QCOMPARE(t.desk.last<server::ExportVersion>()->version, VersionId{1});
    }

    void noteIsEditedInTheTable()
    {
        PageUnderTest t;
        t.select(u"debian-12-desktop"_s, u"v2"_s);
        QTest::keyClick(t.table, Qt::Key_F2);
        auto *edit = t.table->findChild<QLineEdit *>();
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, u"printers"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(t.desk.link.inventory()->version({2})->note, std::string("printers"), kPatience);
    }

    void verifyFlattenAndRemove()
    {
        auto inventory = demoInventory();
        inventory.images[1].next.reset();
        PageUnderTest t(inventory);
        t.select(u"windows-11-23h2"_s, u"v2"_s);
        t.page.actions().verify->trigger();
        QCOMPARE(t.desk.last<server::VerifyVersion>()->version, VersionId{5});
        t.page.actions().flatten->trigger();
        QCOMPARE(t.desk.last<server::FlattenVersion>()->version, VersionId{5});
        QTest::keyClick(t.table, Qt::Key_Delete);
        auto *box = t.page.findChild<QMessageBox *>();
        QVERIFY(box);
        QTest::mouseClick(button(*box, u"Remove"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!t.desk.link.inventory()->version(VersionId{5}), kPatience);
    }
};

QTEST_MAIN(TestImages)
#include "test_images.moc"
