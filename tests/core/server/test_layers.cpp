#include "server/layers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace netseat;
using namespace netseat::server;
using namespace Qt::StringLiterals;

class TestLayers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheNameThatTheStoreGives()
    {
        const storage::LayerStore store("/d");
        for (const bool kept : {false, true}) {
            const storage::LayerKey key {{7}, {3}, kept, {}};
            const auto file = layerFile(store.path(key));
            QVERIFY(file);
            QVERIFY(file->key.client == key.client && file->key.version == key.version && file->key.kept == kept);
            QVERIFY(file->inUse);
        }
    }

    void otherNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("belongs");
        QTest::newRow("a prepared layer belongs to its client and is not in use") << u"client-7-version-3.reset.qcow2.next"_s
                                                                                  << true;
        QTest::newRow("a file of the user's own") << u"backup.qcow2"_s << false;
        QTest::newRow("a number that is none") << u"client-x-version-3.keep.qcow2"_s << false;
        QTest::newRow("a number too large") << u"client-99999999999999999999-version-3.keep.qcow2"_s << false;
        QTest::newRow("number 0, which is no client") << u"client-0-version-3.keep.qcow2"_s << false;
        QTest::newRow("a negative number") << u"client--7-version-3.keep.qcow2"_s << false;
        QTest::newRow("an unknown kind") << u"client-7-version-3.other.qcow2"_s << false;
        QTest::newRow("an empty name") << u""_s << false;
        QTest::newRow("what a kept layer needs after a crash is no leftover") << u"client-7-version-3.keep.qcow2.log"_s << false;
        QTest::newRow("a layer's reservations are no leftover") << u"client-7-version-3.keep.qcow2.state"_s << false;
    }
    void otherNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, belongs);
        const auto file = layerFile(name.toStdString());
        QCOMPARE(file.has_value(), belongs);
        if (file)
            QVERIFY(!file->inUse);
    }

    void listsAFolder()
    {
        const QTemporaryDir folder;
        for (const char *name : {"client-7-version-3.keep.qcow2", "client-8-version-3.reset.qcow2.next", "other"}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(layerFiles(folder.path().toStdString()).size(), 2u);
        QVERIFY(layerFiles("/nonexistent").empty());
    }

    void layersOfTheTimeBeforeVersionsGetTheNamesOfToday()
    {
        const QTemporaryDir folder;
        for (const char *name : {"client-7-image-3.keep.qcow2", "client-7-image-3.keep.qcow2.log", "my-image-3"}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        renameOldLayers(folder.path().toStdString());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name),
                 (QStringList {u"client-7-version-3.keep.qcow2"_s, u"client-7-version-3.keep.qcow2.log"_s,
                               u"my-image-3"_s}));
    }

    void removesWhatBelongsToALayerWithIt()
    {
        const QTemporaryDir folder;
        for (const char *name : {"a.qcow2", "a.qcow2.log", "a.qcow2.state", "b.qcow2.log"}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const auto removed = storage::removeLayerFile(folder.filePath(u"a.qcow2"_s).toStdString());
        QVERIFY(removed && *removed);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {u"b.qcow2.log"_s});
    }

    void aClientsNextLayerFollowsItsImageAndMode()
    {
        Inventory inventory;
        Client client;
        client.id = {7};
        const auto layer = [&] { return layerOf(inventory, client, "/d").string(); };
        QCOMPARE(layer(), "");
        inventory.images = {{.id = {3}, .name = "debian", .file = {}, .stamp = {}, .added = {}, .current = {5}}};
        inventory.versions = {{.id = {4}, .image = {3}}, {.id = {5}, .image = {3}, .number = 2}};
        client.image = ImageId {3};
        QCOMPARE(layer(), "/d/disks/client-7-version-5.reset.qcow2");
        client.version = VersionId {4};
        QCOMPARE(layer(), "/d/disks/client-7-version-4.reset.qcow2");
        client.mode = DiskMode::Keep;
        QCOMPARE(layer(), "/d/disks/client-7-version-4.keep.qcow2");
        inventory.versions.push_back({.id = {6}, .image = {3}, .number = 3, .state = VersionState::Draft,
                                      .file = "images/debian-v3.qcow2", .client = client.id});
        QCOMPARE(layer(), "/d/images/debian-v3.qcow2");
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "test_layers.moc"
