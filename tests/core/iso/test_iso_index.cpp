#include "iso/iso_index.h"

#include "made_iso.h"

#include <random>

using namespace netseat;
using namespace netseat::iso;
namespace fs = std::filesystem;

class TestIsoIndex : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsFilesWhereTheyLie_data();
    void findsFilesWhereTheyLie();
    void whatIsNotThere();
    void linksAreFollowed();
    void compressedFilesAreLeftOut();
    void noSuchImages_data();
    void noSuchImages();
    void damagedImagesEndInNothingWorse();

private:
    Result<IsoIndex> readMade(const QStringList &options)
    {
        m_file = m_made.make(options);
        return IsoIndex::read(opened(m_file).get());
    }
    /// The content of a file, as who is served would get it.
    std::string served(const IsoIndex &index, std::string_view path) const
    {
        const auto *extent = index.find(path);
        return extent ? contentOf(m_file).substr(extent->offset, extent->size) : "(none)";
    }
    void damaged(const std::string &image);

    MadeIso m_made;
    fs::path m_file;
    const std::string m_long = std::string(5000, 'k') + "end";
};

void TestIsoIndex::initTestCase()
{
    QVERIFY2(m_made.xorriso({QStringLiteral("-version")}), "package xorriso is not installed");
    m_made.write("live/VMLinuz", m_long);
    m_made.write("live/a rather long name of a file.squashfs", "squash");
    m_made.write("empty", "");
    m_made.write("one/two/three/four/five/six/deep", "deep");
    m_made.write("dists/bookworm/Release", "release");
}

void TestIsoIndex::findsFilesWhereTheyLie_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("longName");
    const auto name = QStringLiteral("live/a rather long name of a file.squashfs");
    QTest::newRow("Rock Ridge") << QStringList{QStringLiteral("-R")} << name;
    QTest::newRow("Joliet") << QStringList{QStringLiteral("-J")} << name;
    QTest::newRow("both") << QStringList{QStringLiteral("-R"), QStringLiteral("-J")} << name;
    QTest::newRow("files of several extents (level 3)")
        << QStringList{QStringLiteral("-R"), QStringLiteral("-iso-level"), QStringLiteral("3")} << name;
}

void TestIsoIndex::findsFilesWhereTheyLie()
{
    QFETCH(QStringList, options);
    QFETCH(QString, longName);
    const auto index = readMade(options);
    QVERIFY2(index, index ? "" : index.error().message.c_str());
    QCOMPARE(served(*index, "live/VMLinuz"), m_long);
    QCOMPARE(served(*index, "/live//./VMLinuz"), m_long);
    QCOMPARE(served(*index, "LIVE/vmlinuz"), m_long); // another case
    QCOMPARE(served(*index, longName.toStdString()), std::string("squash"));
    QCOMPARE(served(*index, "one/two/three/four/five/six/deep"), std::string("deep"));
    QCOMPARE(served(*index, "empty"), std::string());
    QCOMPARE(index->size(), std::size_t(5));
}

void TestIsoIndex::whatIsNotThere()
{
    const auto index = readMade({QStringLiteral("-R")});
    QVERIFY(index);
    for (const auto *path : {"", "/", "live", "live/", "live/vmlinuz2", "live/VMLinuz/x", "../../etc/passwd", "etc/passwd"})
        QVERIFY2(!index->find(path), path);
    QVERIFY(!index->find(std::string(1'000'000, '/') + "x"));
}

void TestIsoIndex::linksAreFollowed()
{
    const auto link = [&](const char *to, const char *from) { fs::create_symlink(to, m_made.tree() / from); };
    link("bookworm", "dists/stable");
    link("/live/VMLinuz", "kernel");
    link("loop2", "loop1");
    link("loop1", "loop2");
    link("../../../../etc/passwd", "out");
    const auto index = readMade({QStringLiteral("-R")});
    for (const auto *name : {"dists/stable", "kernel", "loop1", "loop2", "out"})
        fs::remove(m_made.tree() / name);
    QVERIFY(index);
    QCOMPARE(served(*index, "dists/stable/Release"), std::string("release"));
    QCOMPARE(served(*index, "kernel"), m_long);
    QVERIFY(!index->find("loop1"));
    QVERIFY(!index->find("out")); // etc/passwd of the image, of which it has none
}

void TestIsoIndex::compressedFilesAreLeftOut()
{
    const auto file = m_made.root() / "compressed.iso";
    fs::remove(file);
    QVERIFY(m_made.xorriso({QStringLiteral("-outdev"), MadeIso::text(file), QStringLiteral("-zisofs"),
        QStringLiteral("default"), QStringLiteral("-map"), MadeIso::text(m_made.tree()), QStringLiteral("/"),
        QStringLiteral("-set_filter_r"), QStringLiteral("--zisofs"), QStringLiteral("/"), QStringLiteral("--")}));
    const auto index = IsoIndex::read(opened(file).get());
    QVERIFY(index);
    QVERIFY(!index->find("live/VMLinuz")); // it is nowhere in the image as it is
    QVERIFY(index->find("live/a rather long name of a file.squashfs")); // too small to be compressed
}

void TestIsoIndex::noSuchImages_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("something else") << QByteArray(100'000, 'x');
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    auto empty = QByteArray(16 * 2048, '\0') + QByteArray("\1CD001\1");
    QTest::newRow("a descriptor that ends") << empty;
    QTest::newRow("a descriptor of nothing") << empty + QByteArray(2041, '\0');
    QTest::newRow("a descriptor of rubbish") << empty + QByteArray(20'000, '\xff');
}

void TestIsoIndex::noSuchImages()
{
    QFETCH(QByteArray, content);
    const auto file = m_made.root() / "other";
    std::ofstream(file, std::ios::binary) << content.toStdString();
    const auto index = IsoIndex::read(opened(file).get());
    QVERIFY(!index);
    QVERIFY(index.error().code == Error::Code::Malformed);
    QVERIFY(!IsoIndex::read(opened(m_made.root()).get())); // a folder
}

/// Reading it ends, and nothing of what it finds lies outside the image.
void TestIsoIndex::damaged(const std::string &image)
{
    const auto file = m_made.root() / "damaged";
    std::ofstream(file, std::ios::binary) << image;
    const auto index = IsoIndex::read(opened(file).get());
    if (!index)
        return;
    for (const auto *path : {"live/VMLinuz", "empty", "one/two/three/four/five/six/deep", "dists/bookworm/Release"})
        if (const auto *extent = index->find(path))
            QVERIFY(extent->offset <= image.size() && extent->size <= image.size() - extent->offset);
}

void TestIsoIndex::damagedImagesEndInNothingWorse()
{
    const auto whole = contentOf(m_made.make({QStringLiteral("-R"), QStringLiteral("-J")}));
    QVERIFY(whole.size() > 30 * 2048);
    for (std::size_t size = 0; size < whole.size(); size += 1024)
        damaged(whole.substr(0, size));
    std::mt19937 random(1); // the same each time
    for (int round = 0; round < 500; ++round) {
        auto image = whole;
        for (int i = 0; i < 20; ++i) // where descriptors and folders are
            image[16 * 2048 + random() % (40 * 2048)] = static_cast<char>(random());
        damaged(image);
    }
}

QTEST_GUILESS_MAIN(TestIsoIndex)
#include "test_iso_index.moc"
