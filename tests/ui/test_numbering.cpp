#include "clients/import/numbering_dialog.h"
#include "ui_test.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTreeView>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

Newcomer machine(int number, int second)
{
    return {macOf(number), {second * 1000}, {second * 1000}, "x86-64 UEFI", {}};
}

QStringList namesOf(const std::vector<Client> &drafts)
{
    QStringList names;
    for (const auto &draft : drafts)
        names << QString::fromStdString(draft.name);
    return names;
}

} // namespace

class TestNumbering : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void patterns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("seventh"); // empty: no pattern
        QTest::newRow("two digits") << u"pc-##"_s << u"pc-07"_s;
        QTest::newRow("one digit") << u"seat#"_s << u"seat7"_s;
        QTest::newRow("in the middle") << u"room1-###-pc"_s << u"room1-007-pc"_s;
        QTest::newRow("without a mark the number goes to the end") << u"lab"_s << u"lab7"_s;
        QTest::newRow("spaces around it") << u" pc-## "_s << u"pc-07"_s;
        QTest::newRow("two places") << u"r#-p#"_s << QString();
        QTest::newRow("too many digits") << u"#######"_s << QString();
    }

    void patterns()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, seventh);
        const auto parsed = NumberPattern::parse(pattern);
        QCOMPARE(parsed ? parsed->nameOf(7) : QString(), seventh);
    }

    void namesInUseAreSkipped()
    {
        Inventory inventory;
        inventory.clients = {demoClient(1, "pc-02")};
        const std::vector machines{machine(10, 1), machine(11, 2), machine(12, 3)};
        const auto pattern = *NumberPattern::parse(u"pc-##"_s);
        QCOMPARE(namesOf(numberMachines(machines, pattern, 1, {}, inventory)),
            (QStringList{u"pc-01"_s, u"pc-03"_s, u"pc-04"_s}));
        QCOMPARE(namesOf(numberMachines(machines, pattern, 99, {}, inventory)),
            (QStringList{u"pc-99"_s, u"pc-100"_s, u"pc-101"_s}));
    }

    void theOrderIsChosen()
    {
        const std::vector machines{machine(3, 10), machine(1, 30), machine(2, 20)};
        QCOMPARE(inOrder(machines, NumberOrder::Mac).front().mac, macOf(1));
        const auto seen = inOrder(machines, NumberOrder::FirstSeen);
        QCOMPARE(seen[0].mac, macOf(3));
        QCOMPARE(seen[2].mac, macOf(1));
    }

    void aGroupGivesItsImage()
    {
        Inventory inventory = demoInventory();
        inventory.groups = {{{1}, "Lab", ImageId{2}, {}, DiskMode::Keep}};
        const auto drafts =
            numberMachines({machine(10, 1)}, *NumberPattern::parse(u"x#"_s), 1, {u"Lab"_s, ImageId{1}}, inventory);
        QVERIFY(drafts[0].followsGroup);
        QCOMPARE(drafts[0].image, std::optional(ImageId{2}));
        QCOMPARE(drafts[0].mode, DiskMode::Keep);
    }

    void thePatternInUseIsProposed()
    {
        QCOMPARE(patternInUse({}), u"pc-##"_s);
        QCOMPARE(patternInUse(demoInventory()), u"pc-##"_s);
        Inventory inventory;
        inventory.clients = {demoClient(1, "lab2-007"), demoClient(2, "teacher")};
        QCOMPARE(patternInUse(inventory), u"lab2-###"_s);
    }

    void theDialogRegistersThoseThatAreTicked()
    {
        auto inventory = demoInventory();
        inventory.newcomers = {machine(0x141, 30), machine(0x142, 10), machine(0x143, 20)};
        Desk desk(inventory);
        EditHistory history(desk.bridge);
        NumberingDialog dialog(desk.bridge, performIn(history));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *view = named<QTreeView>(dialog, u"New machines and their names"_s);
        const QAbstractItemModelTester tester(view->model());
        const auto cell = [&](int row, int column) { return view->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(0, NumberingModel::MacColumn), QString::fromStdString(macOf(0x142).toString())); // seen first
        QCOMPARE(cell(0, NumberingModel::NameColumn), u"pc-12"_s);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(1, 0));
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(cell(1, NumberingModel::NameColumn), u"left out"_s);
        QCOMPARE(cell(2, NumberingModel::NameColumn), u"pc-13"_s);

        // One more is switched on while the dialog is open; what is left out stays so.
        auto more = *desk.link.inventory();
        more.newcomers.push_back(machine(0x144, 5));
        desk.link.setInventory(more);
        QCOMPARE(cell(0, NumberingModel::MacColumn), QString::fromStdString(macOf(0x144).toString()));
        QCOMPARE(cell(2, NumberingModel::NameColumn), u"left out"_s);

        auto *pattern = named<QLineEdit>(dialog, u"Pattern of the names"_s);
        pattern->setText(u"#-#"_s);
        QVERIFY(!button(dialog, u"Register"_s)->isEnabled());
        pattern->selectAll();
        QTest::keyClicks(pattern, u"room1-##"_s);
        const QSignalSpy registered(&dialog, &NumberingDialog::registered);
        QTest::mouseClick(button(dialog, u"Register 3 machines"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(registered.count(), 1, kPatience);
        QCOMPARE(namesOf(desk.last<server::AddClients>()->drafts),
            (QStringList{u"room1-01"_s, u"room1-02"_s, u"room1-03"_s}));
        QCOMPARE(desk.bridge.inventory()->newcomers.size(), std::size_t(1));
    }

    void aRefusalStaysInTheDialog()
    {
        Desk desk;
        EditHistory history(desk.bridge);
        NumberingDialog dialog(desk.bridge, performIn(history));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        desk.link.refuseNext = Error{Error::Code::Conflict, "Not now."};
        QTest::mouseClick(button(dialog, u"Register 2 machines"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(dialog.message(), u"Not now."_s, kPatience);
        QVERIFY(button(dialog, u"Register 2 machines"_s)->isEnabled());
    }
};

QTEST_MAIN(TestNumbering)
#include "test_numbering.moc"
