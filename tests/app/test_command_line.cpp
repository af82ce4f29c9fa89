#include "netseatctl/command_line.h"

#include <QTest>

#include <array>

using namespace netseat::ctl;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kAdd {Option {"mac", "M", "address", true}, Option {"name", "N", "name", true},
                           Option {"keep", nullptr, "flag"}};
constexpr std::array kVerbs {
    Verb {"client", "add", nullptr, "Registers a machine.", kAdd, false, nullptr},
    Verb {"client", "list", nullptr, "Lists the clients.", {}, true, nullptr},
    Verb {"client", "show", "N", "Shows one client.", {}, true, nullptr},
    Verb {"image", "verify", "N [VERSION]", "Verifies.", {}, true, nullptr},
    Verb {"image", "note", "N VERSION TEXT", "Notes.", {}, false, nullptr},
    Verb {"status", "", nullptr, "Shows the status.", {}, true, nullptr},
};

std::variant<Wanted, Help> read(const QString &line)
{
    return parse(line.split(u' ', Qt::SkipEmptyParts), kVerbs);
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isMisuse_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << u""_s << u"needs a command"_s;
        QTest::newRow("an unknown command") << u"server add"_s << u"no command \"server\""_s;
        QTest::newRow("an unknown verb") << u"client fly"_s << u"no command \"client fly\""_s;
        QTest::newRow("a group without verb") << u"client"_s << u"client --help"_s;
        QTest::newRow("an unknown option in front") << u"--verbose status"_s << u"no option --verbose"_s;
        QTest::newRow("an unknown option of the verb") << u"client list --mac x"_s << u"no option --mac"_s;
        QTest::newRow("a folder without value") << u"--data-dir"_s << u"needs a value"_s;
        QTest::newRow("an option without value") << u"client add --mac"_s << u"--mac needs a value"_s;
        QTest::newRow("a missing option") << u"client add --mac x"_s << u"needs --name"_s;
        QTest::newRow("an option twice") << u"client add --mac x --mac y --name n"_s << u"given twice"_s;
        QTest::newRow("a flag with a value") << u"client add --mac x --name n --keep=1"_s << u"takes no value"_s;
        QTest::newRow("a missing argument") << u"client show"_s << u"needs N"_s;
        QTest::newRow("an argument too much") << u"client show a b"_s << u"\"b\" is too much"_s;
        QTest::newRow("the second of three arguments missing") << u"image note a"_s << u"needs VERSION"_s;
        QTest::newRow("the third of three arguments missing") << u"image note a 2"_s << u"needs TEXT"_s;
        QTest::newRow("the first missing where the second may be") << u"image verify"_s << u"needs N"_s;
        QTest::newRow("one more than the one that may be missing") << u"image verify a 2 b"_s << u"\"b\" is too much"_s;
        QTest::newRow("JSON where nothing is listed") << u"client add --json"_s << u"no option --json"_s;
    }
    void isMisuse()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const auto got = read(line);
        const auto *help = std::get_if<Help>(&got);
        QVERIFY(help);
        QCOMPARE(help->exitCode, 2);
        QVERIFY2(help->text.contains(says), qPrintable(help->text));
        QVERIFY(help->text.contains(u"--help"));
    }

    void isHelp_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("of everything") << u"--help"_s << u"Exit codes: 0"_s;
        QTest::newRow("of everything, short") << u"-h"_s << u"client add"_s;
        QTest::newRow("of a group") << u"client --help"_s << u"client show N"_s;
        QTest::newRow("of a verb") << u"client add --help"_s << u"--mac M"_s;
        QTest::newRow("of a verb whose options are wrong so far") << u"client add --mac x --help"_s << u"--mac M"_s;
        QTest::newRow("of a group that is its verb") << u"status --help"_s << u"--json"_s;
    }
    void isHelp()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const auto got = read(line);
        const auto *help = std::get_if<Help>(&got);
        QVERIFY(help);
        QCOMPARE(help->exitCode, 0);
        QVERIFY2(help->text.contains(says), qPrintable(help->text));
        for (const auto &one : help->text.split(u'\n'))
            QVERIFY2(one.size() <= 110, qPrintable(one)); // fits a terminal
    }

    void isRead()
    {
        const auto got = read(u"--data-dir /d client add --name=n --keep --mac 52:54"_s);
        const auto *wanted = std::get_if<Wanted>(&got);
        QVERIFY(wanted);
        QCOMPARE(wanted->verb, &kVerbs[0]);
        QCOMPARE(wanted->arguments.dataFolder, u"/d"_s);
        QCOMPARE(wanted->arguments.value("name"), u"n"_s);
        QCOMPARE(wanted->arguments.value("mac"), u"52:54"_s);
        QVERIFY(wanted->arguments.has("keep"));
        QVERIFY(!wanted->arguments.has("json"));
    }

    void argumentsInBracketsMayBeMissing()
    {
        for (const auto &[line, count] : {std::pair(u"image verify a"_s, 1), std::pair(u"image verify a 2"_s, 2),
                                          std::pair(u"image note a 2 b"_s, 3)}) {
            const auto got = read(line);
            const auto *wanted = std::get_if<Wanted>(&got);
            QVERIFY2(wanted, qPrintable(line));
            QCOMPARE(wanted->arguments.positional.size(), count);
        }
    }

    void theFolderMayComeLast()
    {
        const auto got = read(u"client list --json --data-dir=/d"_s);
        const auto *wanted = std::get_if<Wanted>(&got);
        QVERIFY(wanted);
        QCOMPARE(wanted->arguments.dataFolder, u"/d"_s);
        QVERIFY(wanted->arguments.has("json"));
    }

    void afterTwoDashesEverythingIsAnArgument()
    {
        const auto got = read(u"client show -- --json"_s);
        const auto *wanted = std::get_if<Wanted>(&got);
        QVERIFY(wanted);
        QCOMPARE(wanted->arguments.positional, QStringList {u"--json"_s});
    }

    void anEmptyValueIsAValue()
    {
        const auto got = parse({u"client"_s, u"add"_s, u"--mac"_s, u""_s, u"--name"_s, u"--x"_s}, kVerbs);
        const auto *wanted = std::get_if<Wanted>(&got);
        QVERIFY(wanted);
        QVERIFY(wanted->arguments.has("mac"));
        QCOMPARE(wanted->arguments.value("name"), u"--x"_s);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_command_line.moc"
