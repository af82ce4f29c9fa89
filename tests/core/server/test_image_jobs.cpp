#include "server/image_jobs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>


using namespace netseat;
using namespace netseat::server;
using namespace Qt::StringLiterals;

class TestImageJobs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"images"_s));
    }

    void makesARowOfARawImage()
    {
        QFile source(m_folder->filePath(u"source.img"_s));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write(QByteArray(1024 * 1024, 'x'));
        source.close();
        const auto draft = run();
        QVERIFY2(draft, draft ? "" : draft.error().message.c_str());
        QCOMPARE(draft->name, "debian");
        QCOMPARE(draft->size, 1024u * 1024);
        QVERIFY(draft->format == ImageFormat::Raw);
        QVERIFY(draft->file.starts_with("images/debian"));
        QVERIFY(!draft->stamp.empty());
        QVERIFY(QFile::exists(m_folder->filePath(QString::fromStdString(draft->file))));
    }

    void recognisesACdromImageByItsContent_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("at"); // of "CD001"
        QTest::addColumn<bool>("iso");
        QTest::newRow("ISO 9660 (ECMA-119, 8.1.2)") << 65536 << 32769 << true;
        QTest::newRow("the word somewhere else") << 65536 << 32768 << false;
        QTest::newRow("too short for it") << 32768 << 100 << false;
    }
    void recognisesACdromImageByItsContent()
    {
        QFETCH(int, size);
        QFETCH(int, at);
        QFETCH(bool, iso);
        QByteArray content(size, '\0');
        content.replace(at, 5, "CD001");
        QFile source(m_folder->filePath(u"source.img"_s));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write(content);
        source.close();
        const auto draft = run();
        QVERIFY2(draft, draft ? "" : draft.error().message.c_str());
        QVERIFY(draft->format == (iso ? ImageFormat::Iso : ImageFormat::Raw));
    }

    void aSourceThatIsNotThereIsAnError()
    {
        const auto draft = run();
        QVERIFY(!draft);
        QVERIFY(QDir(m_folder->filePath(u"images"_s)).isEmpty());
    }

    void aCancelledImportLeavesNothing()
    {
        makeSource(QByteArray(8 * 1024 * 1024, 'x'));
        const auto image = importAsImage(source(), folder(), "debian", [](std::uint64_t, std::uint64_t) { return false; });
        QVERIFY(!image && image.error().code == Error::Code::Cancelled);
        QVERIFY(QDir(m_folder->filePath(u"images"_s)).isEmpty());
    }

    void damageIsNamed()
    {
        makeSource(QByteArray(8 * 1024 * 1024, 'x'));
        const auto image = run();
        QVERIFY(image);
        const auto file = folder() / image->file;
        const auto whole = verifyImage(file, {});
        QVERIFY2(whole && whole->text.find("SHA-256") != std::string::npos, whole ? "" : whole.error().message.c_str());
        QVERIFY(whole->damage.empty());
        std::filesystem::permissions(file, std::filesystem::perms::owner_all);
        QFile damaged(QString::fromStdString(file.string()));
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(5 * 1024 * 1024) && damaged.putChar('y'));
        damaged.close();
        const auto found = verifyImage(file, {});
        QVERIFY2(found && found->damage.find("4,194,304") != std::string::npos, found ? found->damage.c_str() : "");
        QVERIFY(found->text.find("is damaged in " + found->damage) != std::string::npos);
    }

    void aFileWithoutChecksumsGetsThem()
    {
        makeSource(QByteArray(1024 * 1024, 'x'));
        const auto image = run();
        const auto file = folder() / image->file;
        QVERIFY(std::filesystem::remove(storage::checksumPath(file)));
        QVERIFY(verifyImage(file, {}));
        QVERIFY(std::filesystem::exists(storage::checksumPath(file)));
    }

    void anEmptyDiskIsAnImage()
    {
        const auto image = createAsImage(folder(), "blank", 5ULL << 30);
        QVERIFY2(image, image ? "" : image.error().message.c_str());
        QCOMPARE(image->size, 5ULL << 30);
        QCOMPARE(image->file, "images/blank.qcow2");
        QVERIFY(std::filesystem::exists(storage::checksumPath(folder() / image->file)));
        QVERIFY(!createAsImage(folder(), "odd", 1000));
    }

private:
    std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    std::filesystem::path source() const { return folder() / "source.img"; }
    void makeSource(const QByteArray &content) const
    {
        QFile file(QString::fromStdString(source().string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    Result<Image> run() const { return importAsImage(source(), folder(), "debian", {}); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestImageJobs)
#include "test_image_jobs.moc"
