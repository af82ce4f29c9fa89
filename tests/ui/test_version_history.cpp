#include "images/images_page.h"
#include "images/version_details.h"
#include "models/version_lanes.h"
#include "ui_test.h"

#include <QLabel>
#include <QTextDocumentFragment>
#include <QTreeView>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

ImageVersion version(int number, int parent)
{
    ImageVersion made;
    made.id = VersionId{number};
    made.number = number;
    if (parent > 0)
        made.parent = VersionId{parent};
    return made;
}

/// "3:0 |1 <0,1 v": the number, the dot's lane, lanes that pass, lanes that join, a line down.
QString drawn(const ImageVersion &version, const LaneRow &row)
{
    const auto numbers = [](const std::vector<int> &lanes) {
        QStringList words;
        for (const int lane : lanes)
            words << QString::number(lane);
        return words.join(u',');
    };
    QString text = u"%1:%2"_s.arg(version.number).arg(row.lane);
    if (!row.passing.empty())
        text += u" |"_s + numbers(row.passing);
    if (!row.joining.empty())
        text += u" <"_s + numbers(row.joining);
    return row.goesOn ? text + u" v"_s : text;
}

/// What a person reads in it.
QString textOf(const QWidget &widget)
{
    return QTextDocumentFragment::fromHtml(widget.findChild<QLabel *>()->text()).toPlainText();
}

} // namespace

class TestVersionHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void lanes_data()
    {
        using Parents = QList<QPair<int, int>>; // number, parent (0: none); newest first
        QTest::addColumn<Parents>("versions");
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<int>("width");
        QTest::newRow("none") << Parents{} << QStringList{} << 0;
        QTest::newRow("one") << Parents{{1, 0}} << QStringList{u"1:0"_s} << 1;
        QTest::newRow("a line") << Parents{{3, 2}, {2, 1}, {1, 0}}
                                << QStringList{u"3:0 v"_s, u"2:0 <0 v"_s, u"1:0 <0"_s} << 1;
        QTest::newRow("a removed parent") << Parents{{3, 2}, {1, 0}} << QStringList{u"3:0"_s, u"1:0"_s} << 1;
        QTest::newRow("back to an old one, and on from there")
            << Parents{{4, 1}, {3, 2}, {2, 1}, {1, 0}}
            << QStringList{u"4:0 v"_s, u"3:1 |0 v"_s, u"2:1 |0 <1 v"_s, u"1:0 <0,1"_s} << 2;
        QTest::newRow("a lane is used again") << Parents{{6, 5}, {5, 4}, {4, 1}, {3, 1}, {2, 1}, {1, 0}}
                                              << QStringList{u"6:0 v"_s, u"5:0 <0 v"_s, u"4:0 <0 v"_s, u"3:1 |0 v"_s,
                                                     u"2:2 |0,1 v"_s, u"1:0 <0,1,2"_s}
                                              << 3;
        QTest::newRow("two histories") << Parents{{4, 3}, {3, 0}, {2, 1}, {1, 0}}
                                       << QStringList{u"4:0 v"_s, u"3:0 <0"_s, u"2:0 v"_s, u"1:0 <0"_s} << 1;
    }

    void lanes()
    {
        using Parents = QList<QPair<int, int>>;
        QFETCH(Parents, versions);
        QFETCH(QStringList, rows);
        QFETCH(int, width);
        std::vector<ImageVersion> made;
        for (const auto &[number, parent] : versions)
            made.push_back(version(number, parent));
        std::vector<const ImageVersion *> newestFirst;
        for (const ImageVersion &one : made)
            newestFirst.push_back(&one);
        const auto lanes = versionLanes(newestFirst);
        QCOMPARE(lanes.size(), made.size());
        QStringList drawing;
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            drawing << drawn(made[i], lanes[i]);
            QCOMPARE(lanes[i].width, width);
        }
        QCOMPARE(drawing, rows);
    }

    void aVersionThatComesMovesTheOthersLines()
    {
        Desk desk;
        ImagesModel model(desk.bridge);
        auto inventory = demoInventory();
        QCOMPARE(model.versionAt(model.indexOf({2}))->history.width, 1);
        auto next = version(7, 1);
        next.image = ImageId{1};
        inventory.versions.push_back(next); // made over version 1: beside version 2
        desk.link.setInventory(inventory);
        QCOMPARE(model.versionAt(model.indexOf({7}))->history.lane, 0);
        QCOMPARE(model.versionAt(model.indexOf({2}))->history.lane, 1);
        QCOMPARE(model.versionAt(model.indexOf({1}))->history.joining, (std::vector<int>{0, 1}));
    }

    void detailsNameTheUsers()
    {
        Desk desk;
        ImagesPage page(desk.bridge);
        page.resize(1000, 700);
        page.show();
        auto *table = page.findChild<QTreeView *>(u"images"_s);
        auto *details = page.findChild<VersionDetails *>();
        QVERIFY(textOf(*details).contains(u"Choose an image"_s));
        const auto debian = table->model()->index(0, 0);
        table->setCurrentIndex(debian);
        QVERIFY(textOf(*details).startsWith(u"debian-12-desktop\n"_s));
        table->setCurrentIndex(table->model()->index(1, 0, debian));
        const auto text = textOf(*details);
        QVERIFY(text.startsWith(u"debian-12-desktop, version 2: Default\n"_s));
        QVERIFY2(text.contains(u"pc-01, pc-02, pc-05, pc-06, pc-09, pc-10"_s), qPrintable(text));
        QVERIFY(text.contains(u"over version 1"_s));

        auto inventory = demoInventory(); // news of the version that is shown
        inventory.versions[1].note = "<b>not bold</b>";
        desk.link.setInventory(inventory);
        QVERIFY(textOf(*details).contains(u"<b>not bold</b>"_s));
    }
};

QTEST_MAIN(TestVersionHistory)
#include "test_version_history.moc"
