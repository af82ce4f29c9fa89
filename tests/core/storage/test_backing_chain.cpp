// What lies below an image: which names are followed, and that each file still lies over what it was made over
// (backing_chain.cpp).
#include "storage/backing_chain.h"
#include "storage/qcow2_create.h"
#include "support/tools.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <unistd.h>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;
using namespace Qt::StringLiterals;

class TestBackingChain : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    std::filesystem::path at(const QString &name) const
    {
        return std::filesystem::canonical(pathOf(m_folder->path())) / pathOf(name);
    }

    void make(const QString &name, const QString &backing, const QString &format, const std::string &stamp = {})
    {
        NewQcow2 wanted {.size = 1 << 20, .backingFile = backing.toStdString()};
        wanted.backingFormat = format.toStdString();
        wanted.stamp = stamp;
        auto file = PosixFile::create(at(name));
        QVERIFY(file);
        QVERIFY(createQcow2(**file, wanted));
    }

    /// "top" over "middle" over "low" over "bottom" (raw), each with the stamp of the one below.
    void makeVersions()
    {
        writeContents(at(u"bottom"_s), pattern(1 << 20, 3));
        make(u"low"_s, u"bottom"_s, u"raw"_s, *stampOf(at(u"bottom"_s)));
        make(u"middle"_s, u"low"_s, u"qcow2"_s, *stampOf(at(u"low"_s)));
        make(u"top"_s, u"middle"_s, u"qcow2"_s, *stampOf(at(u"middle"_s)));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void everyStampInAChainIsChecked_data()
    {
        QTest::addColumn<QString>("changed");
        QTest::addColumn<QString>("above");
        QTest::newRow("the file below the top") << u"middle"_s << u"top"_s;
        QTest::newRow("a file in the middle") << u"low"_s << u"middle"_s;
        QTest::newRow("the raw file at the bottom") << u"bottom"_s << u"low"_s;
    }
    void everyStampInAChainIsChecked()
    {
        QFETCH(QString, changed);
        QFETCH(QString, above);
        makeVersions();
        {
            const auto disk = openChain(at(u"top"_s), FileFormat::Qcow2);
            QVERIFY(disk);
            QVERIFY(contents(**disk) == pattern(1 << 20, 3));
        }
        const timespec times[2] = {{1'000'000'000, 5}, {1'000'000'000, 5}};
        QCOMPARE(::utimensat(AT_FDCWD, at(changed).c_str(), times, 0), 0);
        const auto disk = openChain(at(u"top"_s), FileFormat::Qcow2);
        QVERIFY(!disk);
        QCOMPARE(int(disk.error().code), int(Error::Code::Conflict));
        for (const auto &name : {changed, above})
            QVERIFY2(disk.error().message.find(at(name).string()) != std::string::npos, disk.error().message.c_str());
    }

    void aChainWithoutStampsIsOpened()
    {
        writeContents(at(u"bottom"_s), pattern(1 << 20, 3));
        make(u"low"_s, u"bottom"_s, u"raw"_s);
        make(u"top"_s, u"./low"_s, u"qcow2"_s);
        QVERIFY(openChain(at(u"top"_s), FileFormat::Qcow2));
    }

    void whatIsNoRegularFileIsNotEvenOpened_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a pipe that nobody writes to") << u"pipe"_s;
        QTest::newRow("a socket") << u"socket"_s;
        QTest::newRow("a device node") << u"device"_s;
        QTest::newRow("a folder") << u"folder"_s;
        QTest::newRow("a link to a pipe") << u"link"_s;
    }
    void whatIsNoRegularFileIsNotEvenOpened()
    {
        QFETCH(QString, name);
        QCOMPARE(::mkfifo(at(u"pipe"_s).c_str(), 0600), 0);
        std::filesystem::create_symlink("pipe", at(u"link"_s));
        std::filesystem::create_directory(at(u"folder"_s));
        const UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        at(u"socket"_s).string().copy(address.sun_path, sizeof address.sun_path - 1);
        QCOMPARE(::bind(socket.get(), reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        if (::mknod(at(u"device"_s).c_str(), S_IFCHR | 0600, makedev(1, 5)) != 0 && name == u"device")
            QSKIP("Device nodes are made by root.");
        make(u"top"_s, name, u"raw"_s);

        const UniqueFd watch(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
        QVERIFY(::inotify_add_watch(watch.get(), at(name).c_str(), IN_OPEN) >= 0);
        const auto disk = openChain(at(u"top"_s), FileFormat::Qcow2);
        QVERIFY(!disk);
        QCOMPARE(int(disk.error().code), int(Error::Code::Unsupported));
        QVERIFY2(disk.error().message.find("\"" + name.toStdString() + "\"") != std::string::npos
                && disk.error().message.starts_with(at(u"top"_s).string()),
            disk.error().message.c_str());
        char event[sizeof(inotify_event) + 256];
        QVERIFY(::read(watch.get(), event, sizeof event) < 0); // nobody opened it
    }

    void hostileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code");
        const auto row = [](const char *title, const QString &name, Error::Code code) {
            QTest::newRow(title) << name << int(code);
        };
        row("up and out", u"../../etc/passwd"_s, Error::Code::NotFound);
        row("absolute", u"/etc/passwd"_s, Error::Code::Unsupported);
        row("a server", u"nbd://10.0.0.1/x"_s, Error::Code::Unsupported);
        row("a server on a local socket", u"nbd+unix:///?socket=/run/x"_s, Error::Code::Unsupported);
        row("JSON", u"json:{\"driver\":\"host_device\",\"filename\":\"/dev/sda\"}"_s, Error::Code::Unsupported);
        row("JSON with a slash before the colon is a name like any other", u"./json:{}"_s, Error::Code::NotFound);
        row("a protocol", u"file:bottom"_s, Error::Code::Unsupported);
        row("QEMU's fat: driver", u"fat:rw:."_s, Error::Code::Unsupported);
        row("an open file of ours", u"/proc/self/fd/0"_s, Error::Code::Unsupported);
        row("a device of ours", u"/dev/null"_s, Error::Code::Unsupported);
        row("links in a circle", u"circle"_s, Error::Code::Io);
        row("1023 octets", u"./"_s + QString(1021, u'x'), Error::Code::Io);
        row("the folder itself", u"."_s, Error::Code::Unsupported);
        row("itself", u"top"_s, Error::Code::Malformed);
        row("a circle of two", u"two"_s, Error::Code::Malformed);
        row("a circle of three", u"three"_s, Error::Code::Malformed);
        row("a file that is another's backing file's link to us", u"back"_s, Error::Code::Malformed);
        row("an end of line", u"a\nb"_s, Error::Code::Malformed);
        row("a terminal's escape", u"\x1b[2J"_s, Error::Code::Malformed);
    }
    void hostileNames()
    {
        QFETCH(QString, name);
        QFETCH(int, code);
        std::filesystem::create_symlink("circle", at(u"circle"_s));
        std::filesystem::create_symlink("top", at(u"back"_s));
        make(u"two"_s, u"top"_s, u"qcow2"_s);
        make(u"three"_s, u"./two"_s, u"qcow2"_s);
        make(u"top"_s, name, u"qcow2"_s);
        const auto disk = openChain(at(u"top"_s), FileFormat::Qcow2);
        QVERIFY(!disk);
        if (name != u"../../etc/passwd"_s || disk.error().code != Error::Code::Unsupported) // there may be such a file
            QCOMPARE(int(disk.error().code), code);
        const auto &says = disk.error().message;
        QVERIFY2(says.find(at(u"top"_s).string()) != std::string::npos, says.c_str());
        QVERIFY(says.size() < 500 && says.find_first_of("\n\x1b") == std::string::npos);
    }

    void aFileOfTheWorstNameIsStillFound()
    {
        const auto name = u"./a:b\"c d%s;$(x)"_s;
        writeContents(at(name), pattern(1 << 20, 9));
        make(u"top"_s, name, u"raw"_s);
        const auto disk = openChain(at(u"top"_s), FileFormat::Qcow2);
        QVERIFY(disk);
        QVERIFY(contents(**disk) == pattern(1 << 20, 9));
    }
};

QTEST_GUILESS_MAIN(TestBackingChain)
#include "test_backing_chain.moc"
