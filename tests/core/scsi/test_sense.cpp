#include "scsi_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::scsi;
using namespace netseat::test;
using namespace Qt::StringLiterals;

/// Sense data in fixed format (SPC-4, 4.5.3).
class TestSense : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encoded_data()
    {
        QTest::addColumn<QString>("encoded");
        QTest::addColumn<Sense>("sense");
        QTest::newRow("no sense") << u"70 00 00 00 00 00 00 0a 00 00 00 00 00 00 00 00 00 00"_s << Sense{};
        QTest::newRow("unit attention") << u"70 00 06 00 00 00 00 0a 00 00 00 00 29 00 00 00 00 00"_s
                                        << sense::make(SenseKey::UnitAttention, 0x29, 0);
        QTest::newRow("a field of the CDB has C/D set (4.5.2.4.2)")
            << u"70 00 05 00 00 00 00 0a 00 00 00 00 24 00 00 c0 00 08"_s << sense::invalidFieldInCdb(8);
        QTest::newRow("a field of the parameter list has not")
            << u"70 00 05 00 00 00 00 0a 00 00 00 00 26 00 00 80 01 02"_s << sense::invalidFieldInParameters(0x102);
        QTest::newRow("information is marked as valid") << u"f0 00 0e 00 00 02 01 0a 00 00 00 00 1d 00 00 00 00 00"_s
                                                        << Sense{SenseKey::Miscompare, 0x1d, 0, 0x201, {}};
    }
    void encoded()
    {
        QFETCH(QString, encoded);
        QFETCH(Sense, sense);
        QCOMPARE(hexOf(sense.encode()), encoded);
    }

    void descriptors_data()
    {
        QTest::addColumn<QString>("encoded");
        QTest::addColumn<Sense>("sense");
        QTest::newRow("no sense") << u"72 00 00 00 00 00 00 00"_s << Sense{};
        QTest::newRow("a field of the CDB (4.5.2.4)")
            << u"72 05 24 00 00 00 00 08 02 06 00 00 c0 00 08 00"_s << sense::invalidFieldInCdb(8);
        QTest::newRow("information (4.5.2.2)") << u"72 0e 1d 00 00 00 00 0c 00 0a 80 00 00 00 00 00 00 00 02 01"_s
                                               << Sense{SenseKey::Miscompare, 0x1d, 0, 0x201, {}};
    }
    /// Descriptor format (SPC-4, 4.5.2).
    void descriptors()
    {
        QFETCH(QString, encoded);
        QFETCH(Sense, sense);
        QCOMPARE(hexOf(sense.encodeDescriptors()), encoded);
    }
};

QTEST_GUILESS_MAIN(TestSense)
#include "test_sense.moc"
