#include "storage/open_images.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace netseat;
using namespace netseat::storage;

namespace {

/// File descriptors of this process that lead to a file.
int openDescriptors(const std::filesystem::path &file)
{
    int count = 0;
    for (const auto &entry : std::filesystem::directory_iterator("/proc/self/fd")) {
        std::error_code gone;
        count += std::filesystem::read_symlink(entry, gone) == std::filesystem::canonical(file) ? 1 : 0;
    }
    return count;
}

} // namespace

/// One image, many users (open_images.cpp).
class TestOpenImages : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path m_file;
    std::string m_stamp;

    void fill(char octet)
    {
        std::ofstream(m_file, std::ios::binary) << std::string(8192, octet);
        m_stamp = *stampOf(m_file);
    }

private Q_SLOTS:
    void init()
    {
        m_file = std::filesystem::path(m_folder.path().toStdString()) / "golden.img";
        fill('a');
    }

    void usersShareOneOpenFile()
    {
        OpenImages images;
        auto first = images.open(m_file, FileFormat::Raw, m_stamp);
        auto second = images.open(m_file, FileFormat::Raw, m_stamp);
        QVERIFY(first && second);
        QCOMPARE(openDescriptors(m_file), 1);
        first->reset();
        ByteVector block(512);
        QVERIFY((*second)->read({3}, block));
        QCOMPARE(block, ByteVector(512, std::byte{'a'}));
        QVERIFY(*(*second)->tryRead({3}, block));
        QCOMPARE((*second)->size().value, std::uint64_t{16});
        QVERIFY((*second)->extent({0}, {16}));
        second->reset();
        QCOMPARE(openDescriptors(m_file), 0); // closed with its last user
    }

    void nobodyWritesToAnImage()
    {
        OpenImages images;
        const auto image = images.open(m_file, FileFormat::Raw, m_stamp);
        QVERIFY(image && (*image)->isReadOnly());
        QVERIFY((*image)->write({0}, ByteVector(512)).error().code == Error::Code::Denied);
        QVERIFY((*image)->zero({0}, {1}, true).error().code == Error::Code::Denied);
        QVERIFY((*image)->flush());
    }

    void anImageThatHasChangedIsRefusedThoughItIsOpen()
    {
        OpenImages images;
        const auto before = m_stamp;
        const auto open = images.open(m_file, FileFormat::Raw, before);
        QVERIFY(open);
        std::ofstream(m_file, std::ios::binary | std::ios::app) << std::string(512, 'b');
        const auto again = images.open(m_file, FileFormat::Raw, before);
        QVERIFY(!again);
        QVERIFY(again.error().code == Error::Code::Conflict);
    }

    void aMissingImageIsNotFound()
    {
        OpenImages images;
        const auto image = images.open(m_file.parent_path() / "none.img", FileFormat::Raw, "x");
        QVERIFY(!image);
        QVERIFY(image.error().code == Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestOpenImages)
#include "test_open_images.moc"
