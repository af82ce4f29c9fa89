#include "server/file_use.h"

#include "storage/image_copy.h"
#include "storage/layer_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace netseat;
using namespace netseat::server;
using namespace Qt::StringLiterals;

class TestFileUse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Version 1, version 2 over it, version 3 over a former file of version 2.
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        std::filesystem::create_directory(path("images"));
        std::filesystem::create_directory(path("disks"));
        QVERIFY(storage::createBlankImage(path("images/1.qcow2"), 1 << 20));
        layer("images/2-former.qcow2", "images/1.qcow2");
        layer("images/3.qcow2", "images/2-former.qcow2");
        QVERIFY(storage::flattenImage(path("images/2-former.qcow2"), storage::FileFormat::Qcow2, path("images/2.qcow2"),
                                      true, {}));
        for (const int id : {1, 2, 3})
            m_inventory.versions.push_back({.id = {id}, .image = {1}, .number = id,
                                            .file = "images/" + std::to_string(id) + ".qcow2", .size = 1 << 20});
        m_former = {.version = {2}, .file = "images/2-former.qcow2", .size = 1 << 20, .stamp = {}};
        m_inventory.formerFiles = {m_former};
    }
    void cleanup()
    {
        m_folder.reset();
        m_inventory = {};
    }

    void everyFileOfAChainIsInUse()
    {
        const auto uses = look();
        QVERIFY((versions(uses, "images/1.qcow2") == std::vector<std::int64_t> {1, 3}));
        QVERIFY((versions(uses, "images/2.qcow2") == std::vector<std::int64_t> {2}));
        QVERIFY((versions(uses, "images/2-former.qcow2") == std::vector<std::int64_t> {3}));
        QVERIFY((versions(uses, "images/3.qcow2") == std::vector<std::int64_t> {3}));
        QVERIFY(uses.usersOf(path("images/none.qcow2")).empty());
        QVERIFY(!uses.isFree(m_former));
    }

    void aFormerFileIsFreeWhenNobodyIsLeft()
    {
        QVERIFY(std::filesystem::remove(path("images/3.qcow2")));
        QVERIFY(look().isFree(m_former));
        layer("disks/client-7-version-2.keep.qcow2", "images/2-former.qcow2");
        const auto uses = look();
        QVERIFY(!uses.isFree(m_former));
        const auto &users = uses.usersOf(path("images/1.qcow2")); // below it
        QCOMPARE(users.size(), 2u);
        QVERIFY(users[1].layer && users[1].layer->key.client == ClientId {7});
        QVERIFY(std::filesystem::remove(path("disks/client-7-version-2.keep.qcow2")));
        QVERIFY(look().isFree(m_former));
    }

    void aLayerThatWaitsIsAUser()
    {
        QVERIFY(std::filesystem::remove(path("images/3.qcow2")));
        layer("disks/client-7-version-2.reset.qcow2.next", "images/2-former.qcow2");
        QVERIFY(!look().isFree(m_former));
    }

    void whatCanNotBeReadMayBeAUser_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("free");
        QTest::newRow("a layer over a version of the image") << u"disks/client-7-version-1.keep.qcow2"_s << false;
        QTest::newRow("a layer over who knows what") << u"disks/client-7-version-99.keep.qcow2"_s << false;
        QTest::newRow("a version's file") << u"images/3.qcow2"_s << false;
        QTest::newRow("an own disk, which lies over nothing") << u"disks/client-7-version-2.own.qcow2"_s << true;
        QTest::newRow("somebody's own file") << u"disks/notes.txt"_s << true;
    }
    void whatCanNotBeReadMayBeAUser()
    {
        QFETCH(QString, file);
        QFETCH(bool, free);
        QVERIFY(std::filesystem::remove(path("images/3.qcow2")));
        QFile broken(m_folder->filePath(file));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("QFI\xfb, and then nothing that makes sense") > 0);
        broken.close();
        QCOMPARE(look().isFree(m_former), free);
    }

private:
    FileUses look() const { return {m_inventory, m_folder->path().toStdString()}; }
    std::filesystem::path path(const std::string &file) const
    {
        return std::filesystem::path(m_folder->path().toStdString()) / file;
    }
    void layer(const std::string &file, const std::string &over) const
    {
        const auto stamp = storage::stampOf(path(over));
        const auto made
            = storage::createLayerFile(path(file), {path(over), storage::FileFormat::Qcow2, 1 << 20, *stamp});
        QVERIFY2(made, made ? "" : made.error().message.c_str());
    }
    std::vector<std::int64_t> versions(const FileUses &uses, const std::string &file) const
    {
        std::vector<std::int64_t> ids;
        for (const FileUser &user : uses.usersOf(path(file)))
            ids.push_back(user.version.value);
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Inventory m_inventory;
    FormerFile m_former;
};

QTEST_GUILESS_MAIN(TestFileUse)
#include "test_file_use.moc"
