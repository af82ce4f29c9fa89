#include "scsi_rig.h"

#include "scsi/transport_id.h"

#include <QTest>

using namespace netseat;
using namespace netseat::scsi;
using namespace netseat::test;
using namespace Qt::StringLiterals;

namespace {

/// A TransportID as it should not always be.
ByteVector made(unsigned format, std::string_view name, std::size_t length)
{
    ByteWriter out;
    out.u8(static_cast<std::uint8_t>(format));
    out.u8(0);
    out.u16(static_cast<std::uint16_t>(length));
    out.text(name);
    out.zeros(length > name.size() ? length - name.size() : 0);
    return out.take();
}

} // namespace

/// iSCSI TransportIDs (SPC-4, 7.6.4.6).
class TestTransportId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decoded_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QString>("ports");
        const auto row = [](const char *name, const ByteVector &octets, const QString &ports) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(octets.data()), qsizetype(octets.size()))
                                << ports;
        };
        const std::string port = "iqn.2026-11.net.example:a,i,0x00023d000001";
        row("a port, format 01b", encodeTransportId(port), QString::fromStdString(port));
        row("letters of either case", encodeTransportId("IQN.2026-11.net.example:A,i,0x00023D000001"),
            QString::fromStdString(port));
        row("a short ISID is filled with zeros", made(0x45, "iqn.a,i,0x1", 20), u"iqn.a,i,0x000000000001"_s);
        row("a device, format 00b", made(0x05, "iqn.2026-11.net.example:a", 28), u"iqn.2026-11.net.example:a,i,0x"_s);
        auto two = encodeTransportId("iqn.b,i,0x000000000001");
        two.insert(two.end(), two.begin(), two.end());
        row("two of them", two, u"iqn.b,i,0x000000000001 iqn.b,i,0x000000000001"_s);
        row("Fibre Channel", made(0x00, "iqn.a,i,0x1", 20), QString());
        row("format 10b is reserved", made(0x85, "iqn.a,i,0x1", 20), QString());
        row("shorter than 20", made(0x45, "iqn.a,i,0x1", 16), QString());
        row("no multiple of four", made(0x45, "iqn.a,i,0x1", 22), QString());
        row("more than there is", {std::byte{0x45}, {}, {}, std::byte{20}, {}}, QString());
        row("cut within its header", {std::byte{0x45}, {}, {}}, QString());
        row("no NUL", made(0x45, "iqn.aaaaaaaa,i,0x123", 20), QString());
        row("a port without an ISID", made(0x45, "iqn.a", 20), QString());
        row("no digits", made(0x45, "iqn.a,i,0x", 20), QString());
        row("13 digits", made(0x45, "iqn.a,i,0x1234567890123", 24), QString());
        row("not hexadecimal", made(0x45, "iqn.a,i,0x12g", 20), QString());
        row("no name", made(0x05, "", 20), QString());
        row("a space in the name", made(0x05, "nexus 1", 20), QString());
        row("a comma in the name", made(0x05, "iqn.a,t,1", 20), QString());
        row("a name of 224 octets (RFC 7143, 4.2.7.1)", made(0x05, std::string(224, 'a'), 228), QString());
    }
    void decoded()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QString, ports);
        QStringList seen;
        for (const auto &id :
            decodeTransportIds(std::as_bytes(std::span(octets.constData(), std::size_t(octets.size())))))
            seen << QString::fromStdString(id.port());
        QCOMPARE(seen.join(u' '), ports);
    }

    void encoded()
    {
        QCOMPARE(hexOf(encodeTransportId("iqn.a,i,0x1")),
            u"45 00 00 14 69 71 6e 2e 61 2c 69 2c 30 78 31 00 00 00 00 00 00 00 00 00"_s);
        QCOMPARE(encodeTransportId(std::string(20, 'a')).size(), std::size_t{28}); // a NUL has to fit
    }
};

QTEST_GUILESS_MAIN(TestTransportId)
#include "test_transport_id.moc"
