#include "server/import_job.h"

#include <QTemporaryDir>
#include <QtTest>

#include <future>

using namespace netseat;
using namespace netseat::server;
using namespace Qt::StringLiterals;

class TestImportJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"images"_s));
        m_request = {.source = m_folder->filePath(u"source.img"_s).toStdString(),
                     .dataFolder = m_folder->path().toStdString(), .name = "debian"};
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

    void endingTheObjectCancelsAndWaits()
    {
        QFile source(m_folder->filePath(u"source.img"_s));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write(QByteArray(64 * 1024 * 1024, 'x'));
        source.close();
        std::promise<Result<Image>> ended;
        {
            std::promise<void> begun;
            std::once_flag once;
            std::atomic<bool> go {false};
            ImportJob job(
                m_request,
                [&](std::uint64_t, std::uint64_t) {
                    std::call_once(once, [&] { begun.set_value(); });
                    while (!go)
                        std::this_thread::yield();
                },
                [&](const Result<Image> &draft) {
                    std::call_once(once, [&] { begun.set_value(); }); // a copy in one stroke has no progress to tell
                    ended.set_value(draft);
                });
            begun.get_future().wait();
            job.cancel();
            go = true;
        }
        const auto draft = ended.get_future().get();
        if (draft)
            return; // done before it could be cancelled
        QVERIFY(draft.error().code == Error::Code::Cancelled);
        QVERIFY(QDir(m_folder->filePath(u"images"_s)).isEmpty());
    }

private:
    Result<Image> run()
    {
        std::promise<Result<Image>> ended;
        ImportJob job(m_request, [](std::uint64_t, std::uint64_t) {},
                      [&](const Result<Image> &draft) { ended.set_value(draft); });
        return ended.get_future().get();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ImportJob::Request m_request;
};

QTEST_GUILESS_MAIN(TestImportJob)
#include "test_import_job.moc"
