#include "events/event.h"

#include <QTest>

using namespace netseat;

class TestEvent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNameLeadsBack()
    {
        for (int i = 0; i <= int(EventCode::EventsSuppressed); ++i)
            QCOMPARE(codeFromName(codeName(EventCode(i))), EventCode(i));
        for (int i = 0; i <= int(Origin::Storage); ++i)
            QCOMPARE(originFromName(originName(Origin(i))), Origin(i));
        for (int i = 0; i <= int(Severity::Error); ++i)
            QCOMPARE(severityFromName(severityName(Severity(i))), Severity(i));
        QVERIFY(!codeFromName("no-such-code"));
        QVERIFY(!originFromName(""));
    }

    void describe_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("line");
        QTest::newRow("the subject") << int(EventCode::LoaderGiven) << "is told to load undionly.kpxe";
        QTest::newRow("the address") << int(EventCode::AddressGiven) << "has address 10.0.0.9";
        QTest::newRow("subject and amount") << int(EventCode::LoaderFetched) << "fetched undionly.kpxe (74213 octets)";
    }
    void describe()
    {
        QFETCH(int, code);
        QFETCH(QString, line);
        Event event;
        event.code = EventCode(code);
        event.subject = "undionly.kpxe";
        event.address = Ipv4Address::parse("10.0.0.9");
        event.amount = 74213;
        QCOMPARE(QString::fromStdString(netseat::describe(event)), line);
        event.detail = "why";
        QCOMPARE(QString::fromStdString(netseat::describe(event)), line + ": why");
    }

    void printableText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("clean");
        QTest::newRow("plain") << QByteArray("undionly.kpxe") << QByteArray("undionly.kpxe");
        QTest::newRow("escape codes can't reach a terminal") << QByteArray("a\x1b[2Jb") << QByteArray("a?[2Jb");
        QTest::newRow("line ends can't forge a log line") << QByteArray("a\r\nb") << QByteArray("a??b");
        QTest::newRow("0xFF at the end, as old firmware sends it") << QByteArray("a\xff") << QByteArray("a?");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("a?b");
        QTest::newRow("long text is cut") << QByteArray(300, 'x') << QByteArray(255, 'x');
    }
    void printableText()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, clean);
        QCOMPARE(QByteArray::fromStdString(printable(text.toStdString())), clean);
    }
};

QTEST_APPLESS_MAIN(TestEvent)
#include "test_event.moc"
