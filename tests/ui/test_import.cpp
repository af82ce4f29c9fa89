#include "clients/import/client_list.h"
#include "clients/import/list_dialog.h"
#include "clients/import/list_tools.h"
#include "ui_test.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTreeView>
#include <QUrl>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

using Kind = ListRow::Kind;

std::vector<ListRow> planOf(const QString &text, const Inventory &inventory = demoInventory())
{
    const auto table = parseCsv(text, guessSeparator(text));
    const auto named = table.rows.empty() ? std::nullopt : fieldsOfHeader(table.rows.front().fields);
    return planList(table, named ? *named : fieldsByContent(table), named.has_value(), inventory);
}

} // namespace

class TestImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void csv_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cells"); // rows by '/', fields by '|'
        const auto row = [](const char *name, const char *text, const char *cells) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(cells);
        };
        row("commas", "a,b\nc,d\n", "a|b/c|d");
        row("semicolons", "a;b,x\nc;d\n", "a|b,x/c|d");
        row("tabs and no last line end", "a\tb\nc\td", "a|b/c|d");
        row("line ends of Windows", "a,b\r\nc,d\r\n", "a|b/c|d");
        row("line ends of old Macs", "a,b\rc,d\r", "a|b/c|d");
        row("quotes", "\"a,1\",\"b\"\"2\"\"\"\n c , d \n", "a,1|b\"2\"/c|d");
        row("a line end in quotes", "\"a\nb\",c\nd,e\n", "a\nb|c/d|e");
        row("empty lines are no rows", "\n\na,b\n,\n\nc,d\n", "a|b/c|d");
        row("rows of different lengths", "a,b,c\nd\n", "a|b|c/d");
        row("nothing", "", "");
    }

    void csv()
    {
        QFETCH(QString, text);
        QFETCH(QString, cells);
        const auto table = parseCsv(text, guessSeparator(text));
        QStringList rows;
        for (const auto &row : table.rows)
            rows << row.fields.join(u'|');
        QCOMPARE(rows.join(u'/'), cells);
    }

    void linesAreCounted()
    {
        const auto table = parseCsv(u"\na,\"b\nc\"\nd,e\n\"open"_s, u',');
        QCOMPARE(table.rows.at(0).line, 2);
        QCOMPARE(table.rows.at(1).line, 4);
        QVERIFY(table.rows.at(2).broken);
        QVERIFY(!table.rows.at(1).broken);
    }

    void encodings()
    {
        QCOMPARE(guessEncoding("R\xC3\xA4ume"), CsvEncoding::Utf8);
        QCOMPARE(guessEncoding("R\xE4ume"), CsvEncoding::Latin1);
        QCOMPARE(decodeCsv("\xEF\xBB\xBFname", CsvEncoding::Utf8), u"name"_s);
        QCOMPARE(decodeCsv("R\xE4ume", CsvEncoding::Latin1), u"Räume"_s);
    }

    void whatIsWrittenIsReadAgain()
    {
        const QStringList fields{u"a"_s, u"b,c"_s, u"d\"e\""_s, u"f\ng"_s, u" h"_s, QString()};
        const auto line = csvLine(fields, u',');
        QCOMPARE(parseCsv(line, u',').rows.front().fields, fields);
    }

    void headers()
    {
        using enum ListField;
        QCOMPARE(*fieldsOfHeader({u"Name"_s, u"MAC-Adresse"_s, u"IP"_s, u"Raum"_s, u"Farbe"_s}),
            (std::vector{Name, Mac, ListField::Address, ListField::Group, Ignored}));
        QCOMPARE(*fieldsOfHeader({u"Rechnername"_s, u"Hardware address"_s, u"Bemerkungen"_s, u"Abbild"_s, u"Modus"_s}),
            (std::vector{Name, Mac, Notes, ListField::Image, Mode}));
        QCOMPARE(*fieldsOfHeader({u"mac"_s, u"MAC"_s}), (std::vector{Mac, Ignored}));
        QVERIFY(!fieldsOfHeader({u"pc-20"_s, u"52:54:00:12:34:56"_s}));
        const auto table = parseCsv(u"x;pc-20;525400123456;10.0.0.9\nx;pc-21;52-54-00-12-34-57;\n"_s, u';');
        QCOMPARE(fieldsByContent(table), (std::vector{Name, Ignored, Mac, ListField::Address}));
    }

    void rows_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says"); // in its changes or reason
        const auto row = [](const char *name, const char *line, Kind kind, const char *says = "") {
            QTest::newRow(name) << QString::fromUtf8(line) << static_cast<int>(kind) << QString::fromUtf8(says);
        };
        row("a new PC", "pc-40,52:54:00:00:00:40,,Room 12,,,", Kind::New);
        row("a MAC as Windows writes it", "pc-40,52-54-00-00-00-40,,,,,", Kind::New);
        row("a MAC as switches write it", "pc-40,5254.0000.0040,,,,,", Kind::New);
        row("a MAC of twelve digits", "pc-40,525400000040,,,,,", Kind::New);
        row("a MAC with spaces", "pc-40,52 54 00 00 00 40,,,,,", Kind::New);
        row("another name", "seat-2,52:54:00:9a:00:02,,Room 12,debian-12-desktop,reset,", Kind::Changed,
            "Name: pc-02 → seat-2");
        row("another group and image", "pc-02,52:54:00:9a:00:02,,Library,windows-11-23h2,keep,", Kind::Changed,
            "Group: Room 12 → Library; Image: debian-12-desktop → windows-11-23h2; Mode: reset → keep");
        row("another network card", "pc-02,52:54:00:00:00:41,,Room 12,debian-12-desktop,reset,", Kind::Changed,
            "MAC: 52:54:00:9a:00:02 → 52:54:00:00:00:41");
        row("an empty field empties", "pc-01,52:54:00:9a:00:01,,Room 12,debian-12-desktop,reset,", Kind::Changed,
            "Address: 192.168.10.20 → none");
        row("a version to stay on", "pc-02,52:54:00:9a:00:02,,Room 12,debian-12-desktop@v1,reset,", Kind::Changed,
            "debian-12-desktop@v1");
        row("the same", "pc-02,52:54:00:9a:00:02,,Room 12,debian-12-desktop,reset,", Kind::Same);
        row("known by its name", "pc-02,,,Room 12,debian-12-desktop,reset,", Kind::Same);
        row("no MAC", "pc-40,,,,,,", Kind::Refused, "");
        row("a malformed MAC", "pc-40,52:54:00,,,,,", Kind::Refused, "\"52:54:00\" is no MAC address");
        row("a name that is taken", "pc-02,52:54:00:9a:00:01,,Room 12,,reset,", Kind::Refused, "");
        row("a malformed address", "pc-40,525400000040,10.0.0,,,,", Kind::Refused, "\"10.0.0\" is no IPv4 address");
        row("no such image", "pc-40,525400000040,,,beos,,", Kind::Refused, "no image \"beos\"");
        row("no such version", "pc-40,525400000040,,,debian-12-desktop@v9,,", Kind::Refused, "no version 9");
        row("no such mode", "pc-40,525400000040,,,,never,", Kind::Refused, "\"never\" is no mode");
        row("a name that is none", "pc 40!,525400000040,,,,,", Kind::Refused, "");
    }

    void rows()
    {
        QFETCH(QString, line);
        QFETCH(int, kind);
        QFETCH(QString, says);
        const auto planned = planOf(u"name,mac,address,group,image,mode,notes\n"_s + line + u'\n');
        QCOMPARE(planned.size(), std::size_t(1));
        QCOMPARE(planned[0].line, 2);
        const auto said = planned[0].kind == Kind::Refused ? planned[0].reason : planned[0].changes.join(u"; "_s);
        QVERIFY2(static_cast<int>(planned[0].kind) == kind, qPrintable(said));
        QVERIFY2(said.contains(says), qPrintable(said));
        QCOMPARE(said.isEmpty(), planned[0].kind == Kind::New || planned[0].kind == Kind::Same);
    }

    void rowsAreCheckedWithThoseBeforeThem()
    {
        const auto rows = planOf(u"name,mac\nnew-1,525400000040\nnew-1,525400000041\nnew-2,525400000040\n"
                                 "pc-02,52:54:00:9a:00:02\npc-02,52:54:00:9a:00:02\n"_s);
        QCOMPARE(rows[0].kind, Kind::New);
        QCOMPARE(rows[1].kind, Kind::Refused);
        QCOMPARE(rows[2].kind, Kind::Refused);
        QCOMPARE(rows[3].kind, Kind::Same);
        QCOMPARE(rows[4].kind, Kind::Refused);
    }

    void rowsMayExchangeWhatTheyHave_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("kinds"); // C, S, N, R: changed, same, new, refused
        const auto row = [](const char *name, const char *list, const char *kinds) {
            QTest::newRow(name) << QString::fromUtf8(list) << QString::fromUtf8(kinds);
        };
        row("two names", "pc-03,52:54:00:9a:00:02,\npc-02,52:54:00:9a:00:03,\n", "CC");
        row("three names in a ring",
            "pc-03,52:54:00:9a:00:02,\npc-04,52:54:00:9a:00:03,\npc-02,52:54:00:9a:00:04,\n", "CCC");
        row("addresses", "pc-01,52:54:00:9a:00:01,\npc-02,52:54:00:9a:00:02,192.168.10.20\n", "CC");
        row("a new PC takes what becomes free", 
            "new-1,525400000040,192.168.10.20\npc-01,52:54:00:9a:00:01,\n", "NC");
        row("one wants the name of one that is not in the list", "pc-03,52:54:00:9a:00:02,\n", "R");
        row("one who is refused keeps its name", "pc-03,52:54:00:9a:00:02,\nno good!,52:54:00:9a:00:03,\n", "RR");
        row("and so does whoever counted on that",
            "pc-03,52:54:00:9a:00:02,\npc-04,52:54:00:9a:00:03,\nno good!,52:54:00:9a:00:04,\n", "RRR");
        row("two want one name", "x-1,52:54:00:9a:00:02,\nx-1,52:54:00:9a:00:03,\n", "CR");
    }

    void rowsMayExchangeWhatTheyHave()
    {
        QFETCH(QString, list);
        QString kinds;
        for (const auto &row : planOf(u"name,mac,address\n"_s + list)) {
            kinds += row.kind == Kind::New ? u'N'
                : row.kind == Kind::Changed ? u'C'
                : row.kind == Kind::Same    ? u'S'
                                            : u'R';
            QCOMPARE(row.reason.isEmpty(), row.kind != Kind::Refused);
        }
        QTEST(kinds, "kinds");
    }

    void aGroupGivesWhatItHasUnlessTheListSaysOther()
    {
        auto inventory = demoInventory();
        inventory.groups = {{{1}, "Lab", ImageId{2}, {}, DiskMode::Keep}};
        const auto rows = planOf(u"name;mac;group;image;mode\na;525400000040;Lab;;\nb;525400000041;Lab;;reset\n"
                                 "c;525400000042;Lab;debian-12-desktop;\n"_s,
            inventory);
        QVERIFY(rows[0].after.followsGroup);
        QCOMPARE(rows[0].after.image, std::optional(ImageId{2}));
        QCOMPARE(rows[0].after.mode, DiskMode::Keep);
        QVERIFY(!rows[1].after.followsGroup);
        QVERIFY(!rows[2].after.followsGroup);
        QCOMPARE(rows[2].after.image, std::optional(ImageId{1}));
    }

    void whatIsExportedImportsUnchanged()
    {
        auto inventory = demoInventory();
        inventory.clients[4].notes = "by the \"window\", left\nsecond line";
        inventory.clients[5].version = VersionId{1};
        for (const QChar separator : {u',', u';', u'\t'}) {
            const auto rows = planOf(listOf(inventory.clients, inventory, separator), inventory);
            QCOMPARE(rows.size(), inventory.clients.size());
            for (const auto &row : rows)
                QVERIFY2(row.kind == Kind::Same, qPrintable(row.reason + row.changes.join(u' ')));
        }
    }

    void theDialogShowsAndImports()
    {
        Desk desk;
        EditHistory history(desk.bridge);
        ListDialog dialog(desk.bridge, performIn(history));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const QAbstractItemModelTester tester(named<QTreeView>(dialog, u"What the list would do"_s)->model());
        dialog.show();
        QVERIFY(!button(dialog, u"Import"_s)->isEnabled());
        dialog.setContent(
            "name;mac;room\nnew-1;525400000040;Attic\npc-02;52:54:00:9a:00:02;Attic\nbad;xx;\n", u"x.csv"_s);
        QCOMPARE(dialog.model().count(Kind::New), 1);
        QCOMPARE(dialog.model().count(Kind::Changed), 1);
        QCOMPARE(dialog.model().count(Kind::Refused), 1);
        const QSignalSpy imported(&dialog, &ListDialog::imported);
        QTest::mouseClick(button(dialog, u"Import"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, kPatience);
        QCOMPARE(desk.link.commands.size(), std::size_t(1)); // all of it, or nothing
        QCOMPARE(desk.last<server::AddClients>()->drafts.size(), std::size_t(1));
        QCOMPARE(desk.last<server::UpdateClients>()->clients.front().group, std::string("Attic"));
        QVERIFY(desk.bridge.inventory()->clientByName("new-1"));
    }

    void aColumnCanBeChosenByHand()
    {
        Desk desk;
        EditHistory history(desk.bridge);
        ListDialog dialog(desk.bridge, performIn(history));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.setContent("name;mac;colour\nnew-1;525400000040;blue\n", u"x.csv"_s);
        QVERIFY(dialog.model().rows().front().after.notes.empty());
        auto *choice = named<QComboBox>(dialog, u"What \"colour\" is"_s);
        QVERIFY(choice);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_End); // Notes
        QCOMPARE(dialog.model().rows().front().after.notes, std::string("blue"));
    }

    void aRefusalStaysInTheDialog()
    {
        Desk desk;
        EditHistory history(desk.bridge);
        ListDialog dialog(desk.bridge, performIn(history));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.setContent("name;mac\nnew-1;525400000040\nseat-2;52:54:00:9a:00:02\n", u"x.csv"_s);
        desk.link.refuse = [](const server::Command &command) {
            return std::holds_alternative<server::ApplyEdit>(command)
                ? std::optional(Error{Error::Code::Conflict, "Not now."})
                : std::nullopt;
        };
        QTest::mouseClick(button(dialog, u"Import"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.message().contains(u"Not now."_s), kPatience);
        QVERIFY(!desk.bridge.inventory()->clientByName("seat-2")); // all of it, or nothing
        QVERIFY(!history.undoAction()->isEnabled());
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.open(u"/does/not/exist.csv"_s));
    }

    void theListIsWrittenAndADroppedFileIsBroughtIn()
    {
        Desk desk;
        QWidget window;
        EditHistory history(desk.bridge);
        ListTools tools(desk.bridge, history, &window, [&] { return std::vector{desk.bridge.inventory()->clients[2]}; });
        tools.acceptDropsOn(&window);
        QTemporaryDir folder;
        const auto path = folder.filePath(u"list.csv"_s);
        QVERIFY(tools.writeList(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto written = file.readAll();
        QVERIFY(written.startsWith("\xEF\xBB\xBFname,mac,"));
        QCOMPARE(written.count('\n'), 2);
        QVERIFY(!tools.writeList(folder.filePath(u"no/such/folder.csv"_s)));

        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        window.show();
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &drop);
        auto *dialog = window.findChild<ListDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->model().count(Kind::Same), 1);
        QMimeData picture;
        picture.setUrls({QUrl::fromLocalFile(folder.filePath(u"a.png"_s))});
        QDragEnterEvent strange({5, 5}, Qt::CopyAction, &picture, Qt::LeftButton, Qt::NoModifier);
        strange.ignore();
        QCoreApplication::sendEvent(&window, &strange);
        QVERIFY(!strange.isAccepted());
        QDropEvent other({5, 5}, Qt::CopyAction, &picture, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &other);
        QCOMPARE(window.findChildren<ListDialog *>().size(), 1);
    }
};

QTEST_MAIN(TestImport)
#include "test_import.moc"
