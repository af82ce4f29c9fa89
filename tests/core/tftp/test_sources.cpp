#include "memory_source.h"

#include "tftp/file_source.h"
#include "tftp/netascii.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace netseat;
using namespace netseat::tftp;

class TestSources : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fileIsReadInSlices();
    void largeFilesAreReadInParts();
    void transfersShareOneOpenFile();
    void textIsASourceToo();
    void netascii_data();
    void netascii();
    void netasciiGoesBackAndForth();
};

void TestSources::fileIsReadInSlices()
{
    QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "file";
    std::ofstream(path, std::ios::binary) << "0123456789";
    auto opened = boot::openServed(path);
    QVERIFY(opened);
    FileSource file(std::make_shared<SharedFile>(std::move(*opened)));
    QCOMPARE(file.size(), std::optional<std::uint64_t>(10));
    std::array<std::byte, 4> four{};
    QCOMPARE(*file.read(3, four), std::size_t{4});
    QCOMPARE(textOf(four), std::string_view("3456"));
    QCOMPARE(*file.read(8, four), std::size_t{2});
    QCOMPARE(*file.read(10, four), std::size_t{0});
    QCOMPARE(*file.read(1'000'000, four), std::size_t{0});
}

void TestSources::largeFilesAreReadInParts()
{
    QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "file";
    const std::size_t size = SharedFile::kPart * (SharedFile::kParts + 5) + 100; // more than is kept
    ByteVector octets(size);
    for (std::size_t i = 0; i < size; ++i)
        octets[i] = static_cast<std::byte>((i * 2654435761U) >> 13);
    std::ofstream(path, std::ios::binary).write(reinterpret_cast<const char *>(octets.data()), std::streamsize(size));
    SharedFile file(std::move(*boot::openServed(path)));
    ByteVector got(100'000);
    for (const std::size_t offset : {std::size_t{0}, SharedFile::kPart - 1, SharedFile::kPart * 3, size - 100'001,
             size - 50, size, std::size_t{7}, SharedFile::kPart * 60, std::size_t{1}}) {
        const auto count = file.read(offset, got);
        QVERIFY(count);
        QCOMPARE(*count, std::min(got.size(), size - offset));
        QVERIFY(std::equal(got.begin(), got.begin() + std::ptrdiff_t(*count), octets.begin() + std::ptrdiff_t(offset)));
    }
    for (std::size_t offset = 0; offset < size; offset += SharedFile::kPart) // twice around: what is dropped comes again
        QVERIFY(*file.read(offset, MutableBytes(got).first(1)) == 1 && got[0] == octets[offset]);
}

void TestSources::transfersShareOneOpenFile()
{
    QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "file";
    std::ofstream(path, std::ios::binary) << "one";
    OpenFiles files;
    auto first = files.share(std::move(*boot::openServed(path)));
    const auto second = files.share(std::move(*boot::openServed(path)));
    QCOMPARE(first.get(), second.get());
    std::array<std::byte, 3> three{};
    QCOMPARE(*first->read(0, three), std::size_t{3});
    std::ofstream(path, std::ios::binary) << "other"; // changed: another file, nothing old of it
    const auto third = files.share(std::move(*boot::openServed(path)));
    QVERIFY(third.get() != first.get());
    std::array<std::byte, 5> five{};
    QCOMPARE(*third->read(0, five), std::size_t{5});
    QCOMPARE(textOf(five), std::string_view("other"));
}

void TestSources::textIsASourceToo()
{
    TextSource text("0123456789");
    QCOMPARE(text.size(), std::optional<std::uint64_t>(10));
    std::array<std::byte, 4> four{};
    QCOMPARE(*text.read(8, four), std::size_t{2});
    QCOMPARE(textOf(four).substr(0, 2), std::string_view("89"));
    QCOMPARE(*text.read(11, four), std::size_t{0});
    QCOMPARE(*text.read(UINT64_MAX, four), std::size_t{0});
}

void TestSources::netascii_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("no line end") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("LF is CR LF") << QByteArray("a\nb\n") << QByteArray("a\r\nb\r\n");
    QTest::newRow("CR is CR NUL") << QByteArray("a\rb") << QByteArray("a\r\0b", 4);
    QTest::newRow("CR LF is CR NUL CR LF") << QByteArray("\r\n") << QByteArray("\r\0\r\n", 4);
    QTest::newRow("only LF") << QByteArray("\n\n\n\n") << QByteArray("\r\n\r\n\r\n\r\n");
    QTest::newRow("long") << QByteArray("line\n").repeated(5000) << QByteArray("line\r\n").repeated(5000);
}

void TestSources::netascii()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, text);
    for (const std::size_t slice : {1U, 2U, 3U, 512U, 100'000U}) { // pairs fall on either side of a slice's end
        if (slice < 3 && file.size() > 100)
            continue;
        NetasciiSource source(
            std::make_unique<MemorySource>(std::string_view(file.constData(), std::size_t(file.size()))));
        QVERIFY(!source.size());
        QByteArray got;
        ByteVector into(slice);
        for (;;) {
            const auto count = source.read(static_cast<std::uint64_t>(got.size()), into);
            QVERIFY(count);
            got += QByteArray(textOf(into).data(), qsizetype(*count));
            if (*count < slice)
                break;
        }
        QCOMPARE(got, text);
    }
}

void TestSources::netasciiGoesBackAndForth()
{
    std::string file;
    for (int i = 0; i < 20'000; ++i)
        file += (i % 7 == 0) ? '\n' : (i % 5 == 0) ? '\r' : static_cast<char>('a' + i % 26);
    const auto open = [&] { return NetasciiSource(std::make_unique<MemorySource>(std::string_view(file))); };
    auto straight = open();
    ByteVector whole(60'000);
    const auto size = *straight.read(0, whole);
    whole.resize(size);

    auto jumping = open();
    ByteVector block(512);
    for (const std::size_t number : {0U, 1U, 2U, 0U, 30U, 29U, 1U, 44U, 3U}) {
        const auto offset = number * block.size();
        const auto count = jumping.read(offset, block);
        QVERIFY(count);
        QCOMPARE(*count, std::min(block.size(), size - std::min(size, offset)));
        QVERIFY(
            std::equal(block.begin(), block.begin() + std::ptrdiff_t(*count), whole.begin() + std::ptrdiff_t(offset)));
    }
    QCOMPARE(*jumping.read(1'000'000, block), std::size_t{0});
}

QTEST_APPLESS_MAIN(TestSources)
#include "test_sources.moc"
