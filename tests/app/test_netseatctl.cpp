// netseatctl as scripts use it: the real program, on a folder of its own.

#include "program_rig.h"

#include <csignal>

using namespace netseat::test;
using namespace Qt::StringLiterals;

class TestNetseatctl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_rig = std::make_unique<ProgramRig>(); }
    void cleanup() { m_rig.reset(); }

    void exitCodes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::newRow("help") << u"--help"_s << 0;
        QTest::newRow("help of a group") << u"client --help"_s << 0;
        QTest::newRow("help of a verb") << u"network set --help"_s << 0;
        QTest::newRow("a listing of nothing") << u"client list"_s << 0;
        QTest::newRow("the status where nobody serves") << u"status"_s << 0;
        QTest::newRow("no command") << u""_s << 2;
        QTest::newRow("an unknown command") << u"fly"_s << 2;
        QTest::newRow("a missing option") << u"client add --name x"_s << 2;
        QTest::newRow("a MAC that is none") << u"client add --name x --mac 52:54"_s << 2;
        QTest::newRow("an address that is none") << u"client add --name x --mac 52:54:00:00:00:01 --ip 10.0.0.256"_s << 2;
        QTest::newRow("a mode that is none") << u"client add --name x --mac 52:54:00:00:00:01 --mode maybe"_s << 2;
        QTest::newRow("a port that is none") << u"network set --http-port 65536"_s << 2;
        QTest::newRow("port 0") << u"network set --http-port 0"_s << 2;
        QTest::newRow("a pool with one end") << u"network set --pool 10.0.0.1"_s << 2;
        QTest::newRow("a switch that is neither") << u"network set --router-solicitations maybe"_s << 2;
        QTest::newRow("a limit that is none") << u"events --limit some"_s << 2;
        QTest::newRow("a rule broken") << u"client add --name under_score --mac 52:54:00:00:00:01"_s << 1;
        QTest::newRow("an image that is not there") << u"client add --name x --mac 52:54:00:00:00:01 --image none"_s << 1;
        QTest::newRow("a client that is not there") << u"client show nobody"_s << 1;
        QTest::newRow("a DHCP server without pool") << u"network set --interface lo --dhcp full"_s << 1;
        QTest::newRow("a file that is not there") << u"image import /nonexistent --name x"_s << 1;
        QTest::newRow("a machine that is not there") << u"newcomer forget 52:54:00:00:00:01"_s << 1;
    }
    void exitCodes()
    {
        QFETCH(QString, line);
        QFETCH(int, code);
        const auto ended = m_rig->ctl(line);
        QCOMPARE(ended.code, code);
        QCOMPARE(ended.err.isEmpty(), code == 0); // why, on standard error
    }

    void theHelpFitsATerminal()
    {
        for (const char *line : {"--help", "client --help", "client set --help", "image --help", "image publish --help", "network set --help", "events --help"})
            for (const auto &one : m_rig->ctl(QString::fromLatin1(line)).out.split('\n'))
                QVERIFY2(one.size() <= 105, one.constData());
    }

    void aClientFromAddToRemove()
    {
        QVERIFY(m_rig->makeImage(u"debian.img"_s));
        QCOMPARE(m_rig->setUp().code, 0);
        const auto imported = m_rig->ctl(u"image import "_s + m_rig->folder.filePath(u"debian.img"_s) + u" --name debian"_s);
        QVERIFY2(imported.code == 0, imported.err.constData());
        const auto added = m_rig->ctl(u"client add --mac 52-54-00-AA-88-2A --name pc-07 --ip 10.0.0.7 --image debian "
                                      "--mode keep --loader snponly --boot root-path --group lab"_s);
        QVERIFY2(added.code == 0, added.err.constData());
        QVERIFY(added.err.isEmpty());

        const auto list = m_rig->json(u"client list"_s).array();
        QCOMPARE(list.size(), 1);
        const auto shown = m_rig->json(u"client show pc-07"_s).object();
        QCOMPARE(list.at(0).toObject(), shown);
        const QJsonObject expected {{u"mac"_s, u"52:54:00:aa:88:2a"_s}, {u"name"_s, u"pc-07"_s},
                                    {u"address"_s, u"10.0.0.7"_s},      {u"image"_s, u"debian"_s},
                                    {u"mode"_s, u"keep"_s},             {u"loader"_s, u"snponly"_s},
                                    {u"boot"_s, u"root-path"_s},        {u"group"_s, u"lab"_s},
                                    {u"lun"_s, 0},                      {u"target"_s, u"iqn.2026-11.net.netseat:1"_s},
                                    {u"portal"_s, u"127.0.0.1:%1"_s.arg(m_rig->iscsi)},
                                    {u"layer"_s, m_rig->data() + u"/disks/client-1-version-1.keep.qcow2"_s}};
        for (const auto &key : expected.keys())
            QCOMPARE(shown.value(key), expected.value(key));
        for (const char *other : {"52:54:00:aa:88:2a", "1"}) // by MAC and by number
            QCOMPARE(m_rig->json(u"client show "_s + QString::fromLatin1(other)).object(), shown);

        QCOMPARE(m_rig->ctl(u"client set pc-07 --no-ip --mode reset --name pc-08 --notes x"_s).code, 0);
        const auto changed = m_rig->json(u"client show pc-08"_s).object();
        QVERIFY(changed.value(u"address"_s).isNull());
        QCOMPARE(changed.value(u"mode"_s).toString(), u"reset"_s);
        QCOMPARE(changed.value(u"loader"_s).toString(), u"snponly"_s); // what is not given stays
        QVERIFY(m_rig->ctl(u"client list"_s).out.contains("pc-08"));
        QVERIFY(m_rig->ctl(u"client preview pc-08"_s).out.contains("iPXE:"));

        QCOMPARE(m_rig->ctl(u"image remove debian"_s).code, 1);
        QCOMPARE(m_rig->ctl(u"client remove pc-08"_s).code, 0);
        QCOMPARE(m_rig->ctl(u"image remove debian"_s).code, 0);
        QVERIFY(m_rig->json(u"client list"_s).array().isEmpty());
        QVERIFY(m_rig->json(u"image list"_s).array().isEmpty());
    }

    void secretsAreNotListed()
    {
        QCOMPARE(m_rig->ctl(u"client add --mac 52:54:00:00:00:01 --name x --chap-user u --chap-secret 123456789012"_s).code,
                 0);
        for (const char *line : {"client show x", "client show x --json", "client list --json", "status --json",
                                 "events --json"})
            QVERIFY2(!m_rig->ctl(QString::fromLatin1(line)).out.contains("123456789012"), line);
        QCOMPARE(m_rig->ctl(u"client set x --mutual-chap-user s --mutual-chap-secret abcdefghijkl"_s).code, 0);
        for (const char *line : {"client show x", "client show x --json", "client list --json"})
            QVERIFY2(!m_rig->ctl(QString::fromLatin1(line)).out.contains("abcdefghijkl"), line);
        // … and stay when something else is changed
        QCOMPARE(m_rig->ctl(u"client set x --notes y"_s).code, 0);
        QCOMPARE(m_rig->ctl(u"client set x --chap-user"_s).code, 2);
    }

    void secretsComeFromAFileOrStandardInput_data()
    {
        QTest::addColumn<QString>("line"); // %1: a file with "123456789012", "%2": one with "short"
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("a file, without the end of its line") << u"--chap-secret-file %1"_s << QByteArray() << 0 << QByteArray();
        QTest::newRow("standard input") << u"--chap-secret-file -"_s << QByteArray("123456789012\r\nmore\n") << 0
                                        << QByteArray();
        QTest::newRow("both secrets") << u"--chap-secret-file %1 --mutual-chap-user s --mutual-chap-secret-file -"_s
                                      << QByteArray("abcdefghijkl") << 0 << QByteArray();
        QTest::newRow("one that is too short") << u"--chap-secret-file %2"_s << QByteArray() << 1
                                               << QByteArray("12 to 16");
        QTest::newRow("the same in both directions")
            << u"--chap-secret-file %1 --mutual-chap-user s --mutual-chap-secret-file %1"_s << QByteArray() << 1
            << QByteArray("another one");
        QTest::newRow("nothing in it") << u"--chap-secret-file -"_s << QByteArray() << 1 << QByteArray("both a user");
        QTest::newRow("a file that is not there") << u"--chap-secret-file /nonexistent"_s << QByteArray() << 2
                                                  << QByteArray("--chap-secret-file");
        QTest::newRow("the secret twice") << u"--chap-secret 123456789012 --chap-secret-file %1"_s << QByteArray() << 2
                                          << QByteArray("exclude");
        QTest::newRow("both from standard input")
            << u"--chap-secret-file - --mutual-chap-user s --mutual-chap-secret-file -"_s << QByteArray("123456789012")
            << 1 << QByteArray("Only one");
    }
    void secretsComeFromAFileOrStandardInput()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, input);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        const auto file = [this](const QString &name, const char *content) {
            QFile made(m_rig->folder.filePath(name));
            return made.open(QIODevice::WriteOnly) && made.write(content) > 0 ? made.fileName() : QString();
        };
        line.replace(u"%1"_s, file(u"good"_s, "123456789012\n")).replace(u"%2"_s, file(u"short"_s, "short\n"));
        const auto ended = m_rig->ctl(u"client add --mac 52:54:00:00:00:01 --name x --chap-user u "_s + line, input);
        QVERIFY2(ended.code == code, ended.err.constData());
        QVERIFY2(ended.err.contains(says), ended.err.constData());
        QCOMPARE(m_rig->json(u"client list"_s).array().size(), code == 0 ? 1 : 0);
    }

    void accessCdromAndPortal()
    {
        QCOMPARE(m_rig->setUp().code, 0);
        QVERIFY(m_rig->makeImage(u"debian.img"_s));
        QFile iso(m_rig->folder.filePath(u"cd.iso"_s));
        QByteArray content(65536, '\0');
        content.replace(32769, 5, "CD001");
        QVERIFY(iso.open(QIODevice::WriteOnly) && iso.write(content) == content.size());
        iso.close();
        QCOMPARE(m_rig->ctl(u"image import "_s + m_rig->folder.filePath(u"debian.img"_s) + u" --name debian"_s).code, 0);
        QCOMPARE(m_rig->ctl(u"image import "_s + iso.fileName() + u" --name cd"_s).code, 0);
        QVERIFY(m_rig->ctl(u"image list"_s).out.contains("iso"));
        const auto added = m_rig->ctl(u"client add --mac 52:54:00:00:00:01 --name x --image debian --access shared "
                                      "--cdrom cd --portal 10.0.0.9:3261"_s);
        QCOMPARE(added.code, 0);
        QVERIFY(added.err.contains("does not survive")); // a warning
        auto shown = m_rig->json(u"client show x"_s).object();
        QCOMPARE(shown.value(u"access"_s).toString(), u"shared"_s);
        QCOMPARE(shown.value(u"cdrom"_s).toString(), u"cd"_s);
        QCOMPARE(shown.value(u"portal"_s).toString(), u"10.0.0.9:3261"_s);
        QCOMPARE(shown.value(u"redirect"_s).toString(), u"10.0.0.9:3261"_s);
        QCOMPARE(m_rig->ctl(u"image remove cd"_s).code, 1);
        QCOMPARE(m_rig->ctl(u"client set x --cdrom debian"_s).code, 1);
        QCOMPARE(m_rig->ctl(u"client set x --image cd"_s).code, 1);
        QCOMPARE(m_rig->ctl(u"client set x --cdrom nothing"_s).code, 1);
        QCOMPARE(m_rig->ctl(u"client set x --access all"_s).code, 2);
        QCOMPARE(m_rig->ctl(u"client set x --portal 10.0.0.9:0"_s).code, 2);
        QCOMPARE(m_rig->ctl(u"client set x --cdrom none --portal none --access exclusive --mode read-only"_s).code, 0);
        shown = m_rig->json(u"client show x"_s).object();
        QVERIFY(shown.value(u"cdrom"_s).isNull() && shown.value(u"redirect"_s).isNull() && shown.value(u"layer"_s).isNull());
        QCOMPARE(shown.value(u"portal"_s).toString(), u"127.0.0.1:%1"_s.arg(m_rig->iscsi));
        QCOMPARE(shown.value(u"mode"_s).toString(), u"read-only"_s);
        QCOMPARE(m_rig->ctl(u"client disconnect x"_s).code, 1); // nothing is attached
        QCOMPARE(m_rig->ctl(u"image remove cd"_s).code, 0);
    }

    void theNetworkIsChangedWhereItIsGiven()
    {
        QCOMPARE(m_rig->ctl(u"network set --interface lo --dhcp full --pool 10.0.0.10-10.0.0.20 --netmask 255.255.255.0 "
                            "--router 10.0.0.1 --dns 10.0.0.1,9.9.9.9 --lease 3600 --unknown wait "
                            "--router-solicitations off --address 10.0.0.1"_s)
                     .code,
                 0);
        QCOMPARE(m_rig->ctl(u"network set --dns none --http-port 8080"_s).code, 0);
        const auto network = m_rig->json(u"network show"_s).object();
        QCOMPARE(network.value(u"poolFirst"_s).toString(), u"10.0.0.10"_s);
        QCOMPARE(network.value(u"unknown"_s).toString(), u"wait"_s);
        QCOMPARE(network.value(u"routerSolicitations"_s).toBool(), false);
        QCOMPARE(network.value(u"leaseSeconds"_s).toInt(), 3600);
        QCOMPARE(network.value(u"httpPort"_s).toInt(), 8080);
        QVERIFY(network.value(u"dns"_s).toArray().isEmpty());
        QVERIFY(m_rig->ctl(u"network show"_s).out.contains("10.0.0.10-10.0.0.20"));
    }

    void everyListingIsJson_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isArray");
        QTest::newRow("clients") << u"client list"_s << true;
        QTest::newRow("images") << u"image list"_s << true;
        QTest::newRow("disks") << u"disk list"_s << true;
        QTest::newRow("newcomers") << u"newcomer list"_s << true;
        QTest::newRow("events") << u"events"_s << true;
        QTest::newRow("network") << u"network show"_s << false;
        QTest::newRow("status") << u"status"_s << false;
    }
    void everyListingIsJson()
    {
        QFETCH(QString, line);
        QFETCH(bool, isArray);
        const auto document = m_rig->json(line);
        QVERIFY(isArray ? document.isArray() : document.isObject());
        QCOMPARE(m_rig->ctl(line).code, 0);
    }

    void manyAtOnceWaitForOneAnother()
    {
        std::vector<std::unique_ptr<QProcess>> all;
        for (int i = 10; i < 30; ++i) {
            all.push_back(std::make_unique<QProcess>());
            all.back()->start(QStringLiteral(NETSEATCTL),
                              {u"--data-dir"_s, m_rig->data(), u"client"_s, u"add"_s, u"--mac"_s,
                               u"52:54:00:00:00:%1"_s.arg(i), u"--name"_s, u"pc-%1"_s.arg(i)});
        }
        for (const auto &process : all) {
            QVERIFY(process->waitForFinished(kLimit));
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
        }
        QCOMPARE(m_rig->json(u"client list"_s).array().size(), 20);
    }

    void aRunningServerSeesAChangeAtOnce()
    {
        QCOMPARE(m_rig->setUp().code, 0);
        const auto server = m_rig->serve();
        QVERIFY(server);
        QCOMPARE(m_rig->ctl(u"client add --mac 52:54:00:00:00:01 --name live"_s).code, 0);
        const auto status = m_rig->json(u"status"_s).object();
        QVERIFY(status.value(u"servedBy"_s).toString().startsWith(u"netseatd, process %1"_s.arg(server->processId())));
        QCOMPARE(status.value(u"clients"_s).toArray().at(0).toObject().value(u"name"_s).toString(), u"live"_s);
        QVERIFY(m_rig->ctl(u"status"_s).out.contains("live"));
        // Asked of HTTP, which has its own snapshot: the script of a client without image is not that of a stranger.
        QTcpSocket http;
        http.connectToHost(QHostAddress::LocalHost, m_rig->http);
        QVERIFY(http.waitForConnected(kLimit));
        http.write("GET /boot.ipxe?mac=52:54:00:00:00:01 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QByteArray heard;
        while (http.waitForReadyRead(kLimit))
            heard += http.readAll();
        QVERIFY2(heard.contains("live"), heard.constData());

        const auto other = ProgramRig::freeTcpPort();
        QCOMPARE(m_rig->ctl(u"network set --http-port %1"_s.arg(other)).code, 0);
        QTcpSocket moved;
        moved.connectToHost(QHostAddress::LocalHost, other);
        QVERIFY(moved.waitForConnected(kLimit));

        QVERIFY(m_rig->makeImage(u"debian.img"_s));
        QCOMPARE(m_rig->ctl(u"image import "_s + m_rig->folder.filePath(u"debian.img"_s) + u" --name debian"_s).code, 0);
        QCOMPARE(m_rig->json(u"image show debian"_s).object().value(u"missing"_s).toBool(), false);
        QCOMPARE(m_rig->ctl(u"image import /nonexistent --name x"_s).code, 1);
        server->terminate();
        QVERIFY(server->waitForFinished(kLimit));
        QVERIFY(m_rig->json(u"status"_s).object().value(u"servedBy"_s).isNull());
    }

    void eventsAreFiltered()
    {
        QCOMPARE(m_rig->setUp().code, 0);
        for (const char *name : {"one", "two"})
            QCOMPARE(m_rig->ctl(u"client add --mac 52:54:00:00:00:0%1 --name %2"_s.arg(name[0] == 'o' ? 1 : 2)
                                    .arg(QString::fromLatin1(name)))
                         .code,
                0);
        const auto count = [&](const QString &options) { return m_rig->json(u"events "_s + options).array().size(); };
        const auto all = count({});
        QVERIFY(all >= 3); // the network, and both clients
        QCOMPARE(count(u"--text 52:54:00:00:00:02"_s), 1);
        QCOMPARE(count(u"--text nobody"_s), 0);
        QCOMPARE(count(u"--severity debug"_s), all);
        QCOMPARE(count(u"--severity error"_s), 0);
        QCOMPARE(count(u"--service server"_s), all);
        QCOMPARE(count(u"--service tftp"_s), 0);
        QCOMPARE(count(u"--since 1h"_s), all);
        QCOMPARE(count(u"--until 1h"_s), 0);
        QCOMPARE(count(u"--since 2020-01-01T00:00 --until 2021-01-01T00:00"_s), 0);
        QCOMPARE(count(u"--limit 1"_s), 1);
        QCOMPARE(count(u"--limit 0"_s), 0);
        for (const char *line : {"events --severity loud", "events --service ntp", "events --since yesterday",
                 "events --until 5w", "events --limit -1"})
            QCOMPARE(m_rig->ctl(QString::fromLatin1(line)).code, 2);
        for (const auto &line : m_rig->ctl(u"events --help"_s).out.split('\n'))
            QVERIFY2(line.size() <= 105, line.constData());
    }

    void theLogIsBoundedBySettings()
    {
        QCOMPARE(m_rig->setUp().code, 0);
        QVERIFY(m_rig->ctl(u"storage show"_s).out.contains("the newest 200000 are kept, for 90 days"));
        QCOMPARE(m_rig->ctl(u"storage set --log-days 7 --log-events 5000"_s).code, 0);
        const auto storage = m_rig->json(u"storage show"_s).object();
        QCOMPARE(storage.value(u"logDays"_s).toInt(), 7);
        QCOMPARE(storage.value(u"logEvents"_s).toInt(), 5000);
        QCOMPARE(m_rig->ctl(u"storage set --log-events 10"_s).code, 1);
        QCOMPARE(m_rig->ctl(u"storage set --log-days many"_s).code, 2);
    }

    void statusTellsTrafficAndRoom()
    {
        QCOMPARE(m_rig->setUp().code, 0);
        QCOMPARE(m_rig->ctl(u"client add --mac 52:54:00:00:00:01 --name one"_s).code, 0);
        const auto status = m_rig->json(u"status"_s).object();
        QVERIFY(status.value(u"space"_s).toObject().value(u"total"_s).toDouble() > 0);
        QCOMPARE(status.value(u"traffic"_s).toObject().value(u"read"_s).toInt(-1), 0);
        const auto client = status.value(u"clients"_s).toArray().at(0).toObject();
        QVERIFY(client.contains(u"traffic"_s) && client.value(u"traffic"_s).isNull()); // it has nothing attached
        QVERIFY(client.contains(u"disk"_s) && client.value(u"disk"_s).isNull());
        QVERIFY(m_rig->ctl(u"status"_s).out.contains("Disks: "));
    }

    void eventsAreFollowed()
    {
        QCOMPARE(m_rig->setUp().code, 0);
        QCOMPARE(m_rig->ctl(u"client add --mac 52:54:00:00:00:01 --name one"_s).code, 0);
        QProcess follower; // started before the server: it waits for one
        follower.start(QStringLiteral(NETSEATCTL),
                       {u"--data-dir"_s, m_rig->data(), u"events"_s, u"--follow"_s, u"--json"_s});
        QVERIFY(follower.waitForStarted(kLimit));
        follower.setReadChannel(QProcess::StandardError);
        QVERIFY(follower.waitForReadyRead(kLimit)); // "Waiting for a server."
        follower.setReadChannel(QProcess::StandardOutput);
        const auto server = m_rig->serve();
        QVERIFY(server);
        QCOMPARE(m_rig->ctl(u"client add --mac 52:54:00:00:00:02 --name two"_s).code, 0);
        QByteArray last;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                while (follower.canReadLine())
                    last = follower.readLine();
                return last.contains("client two");
            }(),
            kLimit);
        const auto event = QJsonDocument::fromJson(last).object();
        QCOMPARE(event.value(u"code"_s).toString(), u"inventory-changed"_s);
        ::kill(static_cast<pid_t>(follower.processId()), SIGINT); // as Ctrl-C
        QVERIFY(follower.waitForFinished(kLimit));
        QCOMPARE(follower.exitCode(), 0);

        QProcess second;
        second.start(QStringLiteral(NETSEATCTL),
                     {u"--data-dir"_s, m_rig->data(), u"events"_s, u"--follow"_s, u"--client"_s, u"one"_s});
        QVERIFY(second.waitForStarted(kLimit));
        // Attached, once its hello is answered; a server that ends is a failure of what follows it.
        QTRY_VERIFY_WITH_TIMEOUT(m_rig->ctl(u"events --limit 1"_s).code == 0, kLimit);
        server->terminate();
        QVERIFY(server->waitForFinished(kLimit));
        if (!second.waitForFinished(2000)) { // it came after the end, and waits for another server
            ::kill(static_cast<pid_t>(second.processId()), SIGTERM);
            QVERIFY(second.waitForFinished(kLimit));
            QCOMPARE(second.exitCode(), 0);
        } else {
            QCOMPARE(second.exitCode(), 1);
        }
        QCOMPARE(m_rig->ctl(u"events --client nobody"_s).code, 1);
        QVERIFY(m_rig->ctl(u"events"_s).out.contains("client two"));
    }

    void anImportIsCancelledByInterrupt()
    {
        QVERIFY(QProcess::execute(u"truncate"_s, {u"-s"_s, u"64M"_s, m_rig->folder.filePath(u"big.img"_s)}) == 0);
        QProcess import;
        import.start(QStringLiteral(NETSEATCTL),
                     {u"--data-dir"_s, m_rig->data(), u"image"_s, u"import"_s, m_rig->folder.filePath(u"big.img"_s),
                      u"--name"_s, u"big"_s});
        QVERIFY(import.waitForStarted(kLimit));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_rig->data() + u"/lock"_s), kLimit);
        ::kill(static_cast<pid_t>(import.processId()), SIGINT);
        QVERIFY(import.waitForFinished(kLimit));
        // Whether it was done by then or not, nothing half is left.
        const auto files = QDir(m_rig->data() + u"/images"_s).entryList(QDir::Files);
        QCOMPARE(files.size(), m_rig->json(u"image list"_s).array().size());
    }

private:
    std::unique_ptr<ProgramRig> m_rig;
};

QTEST_GUILESS_MAIN(TestNetseatctl)
#include "test_netseatctl.moc"
