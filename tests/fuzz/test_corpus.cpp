#include "dhcp_engine.h"
#include "dhcp_packet.h"
#include "http_routes.h"
#include "iscsi_pdu.h"
#include "iscsi_session.h"
#include "iscsi_text.h"
#include "qcow2_layer.h"
#include "scsi_cdb.h"
#include "tftp_packet.h"
#include "tftp_transfer.h"

#include <QFile>
#include <QTest>

using namespace netseat;

/// What the fuzzers have found so far, once more, without them: one input a line, in hexadecimal.
class TestCorpus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void replay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("PDUs") << "iscsi_pdu";
        QTest::newRow("texts") << "iscsi_text";
        QTest::newRow("sessions") << "iscsi_session";
        QTest::newRow("CDBs") << "scsi_cdb";
        QTest::newRow("DHCP messages") << "dhcp_packet";
        QTest::newRow("DHCP exchanges") << "dhcp_engine";
        QTest::newRow("disk images") << "qcow2_image";
        QTest::newRow("layers, written to") << "qcow2_layer";
        QTest::newRow("TFTP packets") << "tftp_packet";
        QTest::newRow("TFTP transfers") << "tftp_transfer";
        QTest::newRow("HTTP requests") << "http_routes";
    }
    void replay()
    {
        QFETCH(QString, name);
        QFile file(QStringLiteral(NETSEAT_CORPUS "/") + name + QStringLiteral(".hex"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        int inputs = 0;
        std::uint64_t seen = 0;
        while (!file.atEnd()) {
            const auto octets = QByteArray::fromHex(file.readLine().trimmed());
            const auto input = bytesOf({octets.constData(), static_cast<std::size_t>(octets.size())});
            const auto complaint = name == u"iscsi_pdu" ? test::fuzzIscsiPdu(input)
                : name == u"iscsi_text"                 ? test::fuzzIscsiText(input)
                : name == u"iscsi_session"              ? test::fuzzIscsiSession(input, &seen)
                : name == u"dhcp_packet"              ? test::fuzzDhcpPacket(input)
                : name == u"dhcp_engine"              ? test::fuzzDhcpEngine(input)
                : name == u"qcow2_image"                ? test::fuzzQcow2Image(input)
                : name == u"qcow2_layer"                ? test::fuzzQcow2Layer(input)
                : name == u"tftp_packet"                ? test::fuzzTftpPacket(input)
                : name == u"tftp_transfer"              ? test::fuzzTftpTransfer(input)
                : name == u"http_routes"                ? test::fuzzHttpRoutes(input)
                                                        : test::fuzzScsiCdb(input);
            QVERIFY2(complaint.empty(), (complaint + ' ' + octets.toHex().toStdString()).c_str());
            ++inputs;
        }
        QVERIFY(inputs > 0);
        if (name != u"iscsi_session")
            return;
        // The stories go everywhere: each PDU that a target can send was sent.
        for (const int opcode : {0x20, 0x21, 0x22, 0x23, 0x24, 0x25, 0x26, 0x31, 0x32, 0x3f})
            QVERIFY2((seen >> opcode & 1U) != 0, QByteArray::number(opcode, 16).constData());
    }
};

QTEST_APPLESS_MAIN(TestCorpus)
#include "test_corpus.moc"
