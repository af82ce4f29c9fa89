#include "scsi_rig.h"

#include "scsi/provisioning.h"

#include <QTest>

using namespace netseat;
using namespace netseat::scsi;
using namespace netseat::test;
using namespace Qt::StringLiterals;

/// UNMAP parameter list and GET LBA STATUS data (SBC-3).
class TestProvisioning : public QObject {
    Q_OBJECT

    static ByteVector listOf(const std::vector<BlockRange> &ranges)
    {
        ByteWriter out;
        out.u16(static_cast<std::uint16_t>(6 + 16 * ranges.size()));
        out.u16(static_cast<std::uint16_t>(16 * ranges.size()));
        out.u32(0);
        for (const auto &range : ranges) {
            out.u64(range.start.value);
            out.u32(static_cast<std::uint32_t>(range.count.value));
            out.u32(0);
        }
        return out.take();
    }

    static QString resultFor(Bytes list)
    {
        const auto result = decodeUnmapList(list, {1ULL << 32});
        if (const auto *sense = std::get_if<Sense>(&result))
            return resultOf(Outcome::checkCondition(*sense));
        return u"%1 ranges"_s.arg(std::get<std::vector<BlockRange>>(result).size());
    }

private Q_SLOTS:
    void ranges()
    {
        const auto list = listOf({{{5}, {8}}, {{100}, {0}}, {{1ULL << 32}, {0}}, {{(1ULL << 32) - 1}, {1}}});
        const auto result = decodeUnmapList(list, {1ULL << 32});
        const std::vector<BlockRange> expected{{{5}, {8}}, {{(1ULL << 32) - 1}, {1}}};
        QCOMPARE(std::get<std::vector<BlockRange>>(result), expected);
    }

    void lists_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, const ByteVector &list, const QString &result) {
            QTest::newRow(name) << QByteArray(textOf(list).data(), qsizetype(list.size())) << result;
        };
        row("no list", {}, u"0 ranges"_s);
        row("half a header", hex(u"00 06 00 00"_s), u"5/1a/00"_s);
        row("a header alone", listOf({}), u"0 ranges"_s);
        row("a descriptor cut short is ignored", hex(u"00 16 00 18 00 00 00 00 00 00 00 00 00 00 00 05 00 00 00 01"_s),
            u"0 ranges"_s);
        row("a length that lies", hex(u"ff ff ff ff 00 00 00 00"_s), u"0 ranges"_s);
        row("past the end", listOf({{{1ULL << 32}, {1}}}), u"5/21/00"_s);
        row("wrapping around", listOf({{{~std::uint64_t{0}}, {2}}}), u"5/21/00"_s);
        row("an empty range far out", listOf({{{~std::uint64_t{0}}, {0}}}), u"5/21/00"_s);
        row("as many as told in VPD B0h", listOf(std::vector<BlockRange>(256, {{1}, {1}})), u"256 ranges"_s);
        row("one more", listOf(std::vector<BlockRange>(257, {{1}, {1}})), u"5/26/00"_s);
        row("as much as told in VPD B0h", listOf({{{0}, {1024 * 1024 - 1}}, {{0}, {1}}}), u"2 ranges"_s);
        row("one block more", listOf({{{0}, {1024 * 1024 - 1}}, {{0}, {2}}}), u"5/26/00"_s);
    }
    void lists()
    {
        QFETCH(QByteArray, list);
        QFETCH(QString, result);
        QCOMPARE(resultFor(bytesOf({list.constData(), std::size_t(list.size())})), result);
    }

    void lbaStatus()
    {
        const std::vector<LbaStatus> list{{{{7}, {128}}, true}, {{{135}, {1ULL << 33}}, false}};
        QCOMPARE(hexOf(encodeLbaStatus(list, 100)),
            u"00 00 00 24 00 00 00 00 00 00 00 00 00 00 00 07 00 00 00 80 01 00 00 00 "
            u"00 00 00 00 00 00 00 87 ff ff ff ff 00 00 00 00"_s);
        QCOMPARE(encodeLbaStatus(list, 12).size(), 12U);
    }
};

QTEST_GUILESS_MAIN(TestProvisioning)
#include "test_provisioning.moc"
