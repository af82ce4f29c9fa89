#include "scsi/command_table.h"

#include <QTest>

using namespace netseat::scsi;

class TestCommandTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Initiators may search the report (SPC-4, REPORT SUPPORTED OPERATION CODES); the index needs neighbours together.
    void ascending()
    {
        const auto table = commandTable();
        for (std::size_t i = 1; i < table.size(); ++i)
            QVERIFY(std::pair(table[i - 1].opcode, table[i - 1].serviceAction)
                < std::pair(table[i].opcode, table[i].serviceAction));
    }

    /// Numbers lie inside the CDB and only where its bits are in use.
    void fieldsAreInUse()
    {
        for (const auto &row : commandTable()) {
            for (const auto field : {row.lba, row.blocks, row.length}) {
                QVERIFY(field.at + field.size < row.cdbLength); // CONTROL is the last octet
                for (unsigned i = 0; i < field.size; ++i)
                    QVERIFY2(row.usage[field.at + i] != 0, qPrintable(QString::number(row.opcode, 16)));
            }
            QCOMPARE(row.usage[0], row.opcode);
            for (std::size_t i = row.cdbLength - 1U; i < row.usage.size(); ++i)
                QCOMPARE(row.usage[i], 0); // NACA and what lies behind
            if (row.hasServiceAction())
                QCOMPARE(row.usage[1] & 0x1f, 0x1f);
        }
    }

    /// The length of a CDB follows from its group code (SPC-4, 4.2.5).
    void lengthsFollowTheGroupCode()
    {
        for (const auto &row : commandTable()) {
            const int group = row.opcode >> 5;
            const int length = group == 0 ? 6 : (group <= 2 ? 10 : (group == 4 ? 16 : 12));
            QCOMPARE(int(row.cdbLength), length);
        }
    }

    void found()
    {
        QCOMPARE(commandsWith(0x28).size(), 1U);
        QCOMPARE(commandsWith(0x28).front().operation, Operation::Read);
        QCOMPARE(commandsWith(0x5f).size(), 8U);
        QVERIFY(commandsWith(0xff).empty());
        QVERIFY(commandsWith(0x83).empty()); // EXTENDED COPY
        QVERIFY(commandsWith(0x48).empty()); // SANITIZE
    }
};

QTEST_GUILESS_MAIN(TestCommandTable)
#include "test_command_table.moc"
