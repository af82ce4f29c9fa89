#include "boot/shell_words.h"

#include <QTest>

using namespace netseat::boot;

class TestShellWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sayableIsOnePlainWord()
    {
        QCOMPARE(sayable("pc-07.lab_a:1"), std::string("pc-07.lab_a:1"));
        QCOMPARE(sayable("a b\n${c}|;#\\\xff"), std::string("a_b___c______"));
        QCOMPARE(sayable(std::string(100'000, 'x')).size(), std::size_t(63));
    }
    void titles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("title");
        QTest::newRow("words stay words") << QByteArray("Debian 12 (live)") << QByteArray("Debian 12 (live)");
        QTest::newRow("white space is one space") << QByteArray(" a \t b ") << QByteArray("a b");
        QTest::newRow("operators") << QByteArray("a || b && c ; d # e") << QByteArray("a __ b __ c _ d _ e");
        QTest::newRow("a setting") << QByteArray("${password}") << QByteArray("__password_");
        QTest::newRow("a line end") << QByteArray("a\nshell") << QByteArray("a_shell");
        QTest::newRow("nothing") << QByteArray("  ") << QByteArray("_");
        QTest::newRow("too long") << QByteArray(200, 'x') << QByteArray(72, 'x');
    }
    void titles()
    {
        QFETCH(QByteArray, text);
        QTEST(QByteArray::fromStdString(sayableText(text.toStdString())), "title");
    }
    void paths()
    {
        QCOMPARE(urlPath("live/vm linuz~1.0"), std::string("live/vm%20linuz~1.0"));
        QCOMPARE(urlPath("${x}?#%\xe9;"), std::string("%24%7Bx%7D%3F%23%25%E9%3B"));
    }
    void problems_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("harmless");
        QTest::addColumn<bool>("fine");
        const auto row = [](const char *name, QByteArray words, QByteArray harmless, bool fine) {
            QTest::newRow(name) << words << harmless << fine;
        };
        row("a kernel's arguments", "root=/dev/ram0 a=\"b c\" --- x#y z||", "root=/dev/ram0 a=\"b c\" --- x#y z||", true);
        row("or", "a || shell", "a _| shell", false);
        row("and", "a && shell", "a _& shell", false);
        row("then", "a ; shell", "a _ shell", false);
        row("a comment", "a #b", "a _b", false);
        row("a line end", "a\nshell", "a_shell", false);
        row("NUL", QByteArray("a\0b", 3), "a_b", false);
        row("not ASCII", "\xc3\xa9", "__", false);
    }
    void problems()
    {
        QFETCH(QByteArray, words);
        QFETCH(bool, fine);
        QCOMPARE(shellProblem(words.toStdString(), "They").empty(), fine);
        QTEST(QByteArray::fromStdString(harmlessWords(words.toStdString())), "harmless");
    }
    void whatOnlyHarmlessWordsLooksAt()
    {
        QCOMPARE(harmlessWords("a ${b} $ {c} d\\"), std::string("a _{b} $ {c} d_"));
        QCOMPARE(harmlessWords("a\x01 b", '\x01'), std::string("a\x01 b"));
    }
    void hexadecimal() { QCOMPARE(hex("a\xff\n"), std::string("61:ff:0a")); }
};

QTEST_APPLESS_MAIN(TestShellWords)
#include "test_shell_words.moc"
