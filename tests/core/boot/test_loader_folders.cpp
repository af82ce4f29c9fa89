#include "boot/loader_folders.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

using namespace netseat;
using namespace netseat::boot;
namespace fs = std::filesystem;

namespace {
void put(const fs::path &file, const std::string &text = "x")
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}
} // namespace

class TestLoaderFolders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void refuses_data();
    void refuses();
    void ownFoldersComeFirst();
    void exactNameBeforeAnotherOfTheSameKind();
    void distributionLinksMayLeadToAnotherOfItsFolders();
    void unreadableFilesAreDenied();
    void noFolderAtAllFindsNothing();
    void onlyRegularFilesAreOpened_data();
    void onlyRegularFilesAreOpened();
    void openFindsAndOpens();
    void ofOtherSpellingsTheExactOneAndThenTheFirst();

private:
    LoaderFolders folders() const
    {
        return LoaderFolders({m_root / "files", m_root / "user"}, {m_root / "ipxe", m_root / "boot"});
    }

    QTemporaryDir m_folder;
    fs::path m_root;
};

void TestLoaderFolders::initTestCase()
{
    m_root = fs::canonical(m_folder.path().toStdString());
    put(m_root / "secret.efi");
    put(m_root / "files/vmlinuz");
    put(m_root / "files/sub/dir/initrd.img");
    put(m_root / "user/undionly.kpxe");
    put(m_root / "ipxe/undionly.kpxe");
    put(m_root / "ipxe/ipxe-amd64.efi");
    put(m_root / "ipxe/README");
    put(m_root / "boot/ipxe.lkrn");
    put(m_root / "boot/initrd.img-6.1");
    put(m_root / "files-of-others/loader.efi"); // has the name of a folder that is served at its start
    fs::create_symlink("vmlinuz", m_root / "files/inside");
    fs::create_symlink("../secret.efi", m_root / "files/outside.efi");
    fs::create_symlink("../files-of-others", m_root / "files/others");
    fs::create_symlink("loop", m_root / "files/loop");
    fs::create_symlink("../boot/ipxe.lkrn", m_root / "ipxe/ipxe.lkrn");
    fs::create_symlink("../secret.efi", m_root / "ipxe/secret.efi");
    QCOMPARE(::mkfifo((m_root / "files/fifo").c_str(), 0600), 0);
}

void TestLoaderFolders::finds_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("file");
    const auto vmlinuz = QByteArray("files/vmlinuz");
    QTest::newRow("a plain name") << QByteArray("vmlinuz") << vmlinuz;
    QTest::newRow("a leading slash is dropped") << QByteArray("/vmlinuz") << vmlinuz;
    QTest::newRow("many leading slashes are dropped") << QByteArray("///vmlinuz") << vmlinuz;
    QTest::newRow("a leading backslash is dropped") << QByteArray("\\vmlinuz") << vmlinuz;
    QTest::newRow("a path inside") << QByteArray("sub/dir/initrd.img") << QByteArray("files/sub/dir/initrd.img");
    QTest::newRow("a path of Windows") << QByteArray("\\sub\\dir\\initrd.img")
                                       << QByteArray("files/sub/dir/initrd.img");
    QTest::newRow("single dots stay where they are")
        << QByteArray("./sub/./dir/initrd.img") << QByteArray("files/sub/dir/initrd.img");
    QTest::newRow("doubled slashes are one")
        << QByteArray("sub//dir//initrd.img") << QByteArray("files/sub/dir/initrd.img");
    QTest::newRow("option 67's end mark read along") << QByteArray("vmlinuz\xff") << vmlinuz;
    QTest::newRow("what follows that mark read along") << QByteArray("vmlinuz\xff\x2b\x06\xff") << vmlinuz;
    QTest::newRow("other letters, as Windows asks") << QByteArray("\\SUB\\Dir\\INITRD.img")
                                                    << QByteArray("files/sub/dir/initrd.img");
    QTest::newRow("a NUL read along") << QByteArray("vmlinuz\0", 8) << vmlinuz;
    QTest::newRow("a line end read along") << QByteArray("vmlinuz\r\n") << vmlinuz;
    QTest::newRow("a symlink that stays inside") << QByteArray("inside") << vmlinuz;
    QTest::newRow("the user's own before the distribution's")
        << QByteArray("undionly.kpxe") << QByteArray("user/undionly.kpxe");
    QTest::newRow("another name for the same loader") << QByteArray("ipxe.efi") << QByteArray("ipxe/ipxe-amd64.efi");
    QTest::newRow("another build for the same firmware")
        << QByteArray("snponly.efi") << QByteArray("ipxe/ipxe-amd64.efi");
    QTest::newRow("a distribution's folder") << QByteArray("ipxe.lkrn") << QByteArray("boot/ipxe.lkrn");
}

void TestLoaderFolders::finds()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, file);
    const auto found = folders().find(std::string_view(asked.constData(), static_cast<std::size_t>(asked.size())));
    QVERIFY2(found, found ? "" : found.error().message.c_str());
    QCOMPARE(found->string(), (m_root / file.toStdString()).string());
}

void TestLoaderFolders::refuses_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<bool>("denied");
    const auto row = [](const char *name, const QByteArray &asked, bool denied) {
        QTest::newRow(name) << asked << denied;
    };
    row("other letters of a link that leaves", "OUTSIDE.efi", true);
    row("other letters, up and out", "SUB/../../secret.efi", true);
    row("other letters of a folder", "SUB", false);
    row("other letters of a distribution's file that is no loader", "readme", false);
    row("nothing", "", false);
    row("only slashes", "///", false);
    row("only a NUL", QByteArray("\0", 1), false);
    row("no such file", "nothing.here", false);
    row("no such folder", "no/vmlinuz", false);
    row("a file as folder", "vmlinuz/x", false);
    row("a folder", "sub", false);
    row("the folder itself", ".", true);
    row("a FIFO", "fifo", false);
    row("a link to itself", "loop", false);
    row("an absolute path of the system is looked up inside", "/etc/passwd", false);
    row("up and out", "../secret.efi", true);
    row("up and out by backslash", "..\\secret.efi", true);
    row("up in the middle", "sub/../vmlinuz", true);
    row("up at the end", "sub/..", true);
    row("up behind slashes", "///../secret.efi", true);
    row("a symlink that leaves", "outside.efi", true);
    row("a symlinked folder that leaves", "others/loader.efi", true);
    row("a distribution's link that leaves", "secret.efi", true);
    row("a NUL inside", QByteArray("vmlinuz\0.efi", 12), true);
    row("a line end inside", "vmlinuz\n.efi", true);
    row("ten thousand octets", QByteArray(10'000, 'a'), true);
    row("ten thousand folders", QByteArray("a/").repeated(10'000), true);
    row("what is no loader stays in the distribution's folders", "initrd.img-6.1", false);
    row("nor a readme", "README", false);
}

void TestLoaderFolders::refuses()
{
    QFETCH(QByteArray, asked);
    QFETCH(bool, denied);
    const auto found = folders().find(std::string_view(asked.constData(), static_cast<std::size_t>(asked.size())));
    QVERIFY2(!found, found ? found->c_str() : "");
    QCOMPARE(found.error().code, denied ? Error::Code::Denied : Error::Code::NotFound);
}

void TestLoaderFolders::ownFoldersComeFirst()
{
    put(m_root / "files/first.efi");
    put(m_root / "user/first.efi");
    put(m_root / "ipxe/first.efi");
    QCOMPARE(folders().find("first.efi")->string(), (m_root / "files/first.efi").string());
    fs::remove(m_root / "files/first.efi");
    QCOMPARE(folders().find("first.efi")->string(), (m_root / "user/first.efi").string());
    fs::remove(m_root / "user/first.efi");
    QCOMPARE(folders().find("first.efi")->string(), (m_root / "ipxe/first.efi").string());
}

void TestLoaderFolders::exactNameBeforeAnotherOfTheSameKind()
{
    put(m_root / "files/ipxe-arm64.efi");
    put(m_root / "boot/snponly-arm64.efi");
    QCOMPARE(folders().find("snponly-arm64.efi")->string(), (m_root / "boot/snponly-arm64.efi").string());
}

void TestLoaderFolders::distributionLinksMayLeadToAnotherOfItsFolders()
{
    const LoaderFolders onlyLinks({}, {m_root / "ipxe", m_root / "boot"});
    QCOMPARE(onlyLinks.find("ipxe.lkrn")->string(), (m_root / "boot/ipxe.lkrn").string());
    const LoaderFolders alone({}, {m_root / "ipxe"});
    QCOMPARE(alone.find("ipxe.lkrn").error().code, Error::Code::Denied);
}

void TestLoaderFolders::unreadableFilesAreDenied()
{
    put(m_root / "files/closed.efi");
    fs::permissions(m_root / "files/closed.efi", fs::perms::none);
    const bool root = ::geteuid() == 0; // root may read everything: be nobody for a moment
    fs::permissions(m_root, fs::perms(0755));
    QVERIFY(!root || ::seteuid(65534) == 0);
    const auto found = folders().find("closed.efi");
    QVERIFY(!root || ::seteuid(0) == 0);
    QCOMPARE(found.error().code, Error::Code::Denied);
}

void TestLoaderFolders::noFolderAtAllFindsNothing()
{
    const auto was = fs::current_path();
    fs::current_path(m_root / "files"); // what a relative or empty folder would mean
    const bool none = !LoaderFolders({}, {}).find("vmlinuz") && !LoaderFolders({""}, {""}).find("vmlinuz")
        && !LoaderFolders({".", "../files"}, {"."}).find("vmlinuz")
        && !LoaderFolders({"/nonexistent"}, {}).find("vmlinuz");
    fs::current_path(was);
    QVERIFY(none);
}

void TestLoaderFolders::onlyRegularFilesAreOpened_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a FIFO, without waiting for its writer") << "fifo";
    QTest::newRow("a folder") << "folder";
    QTest::newRow("a symlink") << "link";
    QTest::newRow("nothing") << "absent";
}

void TestLoaderFolders::onlyRegularFilesAreOpened()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const auto root = fs::path(folder.path().toStdString());
    QCOMPARE(::mkfifo((root / "fifo").c_str(), 0600), 0);
    fs::create_directory(root / "folder");
    std::ofstream(root / "file") << "x";
    fs::create_symlink("file", root / "link");
    QVERIFY(!openServed(root / name.toStdString()));
    QVERIFY(openServed(root / "file"));
}

void TestLoaderFolders::openFindsAndOpens()
{
    const auto file = folders().open("/vmlinuz");
    QVERIFY(file);
    QCOMPARE(file->size, std::uint64_t{1});
    QCOMPARE(file->name, std::string("vmlinuz"));
    QCOMPARE(file->stamp.size, std::uint64_t{1});
    QVERIFY(file->stamp.inode != 0 && file->stamp.modified > 0);
    QVERIFY(folders().open("vmlinuz")->stamp == file->stamp);
    QVERIFY(!(folders().open("sub/dir/initrd.img")->stamp == file->stamp));
    QCOMPARE(folders().open("SUB/dir/initrd.img")->name, std::string("initrd.img"));
    QVERIFY(folders().open("inside")); // a link that stays inside
    fs::remove(m_root / "files/absolute");
    fs::create_symlink(m_root / "files/vmlinuz", m_root / "files/absolute"); // so does this
    QVERIFY(folders().open("absolute"));
    for (const char *outside : {"outside.efi", "others/loader.efi", "OUTSIDE.EFI"})
        QCOMPARE(folders().open(outside).error().code, Error::Code::Denied);
    QCOMPARE(folders().open("../secret.efi").error().code, Error::Code::Denied);
    QCOMPARE(folders().open("fifo").error().code, Error::Code::NotFound);
}

void TestLoaderFolders::ofOtherSpellingsTheExactOneAndThenTheFirst()
{
    QTemporaryDir folder;
    const auto root = fs::canonical(folder.path().toStdString());
    put(root / "BCD");
    put(root / "Bcd");
    put(root / "bcD");
    const LoaderFolders own({root}, {});
    QCOMPARE(own.find("bcD")->filename().string(), std::string("bcD"));
    QCOMPARE(own.find("bcd")->filename().string(), std::string("BCD"));
}

QTEST_APPLESS_MAIN(TestLoaderFolders)
#include "test_loader_folders.moc"
