#include "media/start_script.h"

#include <QTest>

using namespace netseat::media;

class TestStartScript : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForEver_data()
    {
        QTest::addColumn<QString>("server");
        QTest::newRow("with a server") << QStringLiteral("http://10.0.0.1:8080");
        QTest::newRow("by DHCP alone") << QString();
    }
    void asksForEver()
    {
        QFETCH(QString, server);
        const auto lines = QString::fromStdString(startScript(server.toStdString(), "0x81")).split(u'\n');
        QCOMPARE(lines.front(), QStringLiteral("#!ipxe"));
        QCOMPARE(lines[lines.size() - 2], QStringLiteral("goto again"));
        QVERIFY(lines.contains(QStringLiteral(":again")));
        for (const auto &line : lines) // a line that fails would end it
            QVERIFY2(line.isEmpty() || line.endsWith(u" ||") || line.startsWith(u"echo ") || line.startsWith(u"set ") || line.startsWith(u':')
                    || line.startsWith(u'#') || line == u"goto again",
                qPrintable(line));
        const auto chain = QStringLiteral("chain --timeout 10000 --autofree http://10.0.0.1:8080/boot.ipxe?mac=${netX/mac} ||");
        QVERIFY(lines.indexOf(QStringLiteral("set own-drive 0x81")) < lines.indexOf(QStringLiteral(":again")));
        const auto left = QStringLiteral("isset ${left-to-firmware} && exit 1 ||"); // after each way to a script
        QCOMPARE(lines.count(left), server.isEmpty() ? 1 : 2);
        QCOMPARE(lines.indexOf(left), lines.indexOf(QStringLiteral("autoboot ||")) + 1);
        QCOMPARE(lines.contains(chain), !server.isEmpty());
        QVERIFY(server.isEmpty() || lines.indexOf(QStringLiteral("autoboot ||")) < lines.indexOf(chain)); // DHCP goes first
    }
};

QTEST_APPLESS_MAIN(TestStartScript)
#include "test_start_script.moc"
