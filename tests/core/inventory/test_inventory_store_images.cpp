#include "inventory/inventory_store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace netseat;
using namespace Qt::StringLiterals;

namespace {
using Files = std::vector<std::string>;
}

/// Drafts, former files, and what is pending: each with the row that it goes with, or not at all.
class TestInventoryStoreImages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = InventoryStore::open(m_folder->filePath(u"inventory.sqlite"_s).toStdString());
        QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
        m_store = std::move(*opened);
        m_image = *m_store->addImage({.id = {}, .name = "debian", .file = "images/debian.qcow2",
                                      .format = ImageFormat::Qcow2, .size = 512, .stamp = "1-2", .added = {5}});
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void anImageComesWithItsChecksums() { QVERIFY(load().versions[0].verified == WallTime {5}); }

    void aDraftsFileIsPendingUntilItIsThere()
    {
        QCOMPARE(*m_store->nextNumber(m_image), 2);
        QVERIFY(m_store->nextNumber({9}).error().code == Error::Code::NotFound);
        const auto id = m_store->addDraft(draft());
        QVERIFY2(id, id ? "" : id.error().message.c_str());
        QCOMPARE(load().version(*id)->number, 2);
        QCOMPARE(*m_store->nextNumber(m_image), 3);
        QVERIFY(pending() == Files {"images/2"});
        QVERIFY(m_store->removePendingFile("images/2"));
        QVERIFY(pending().empty());
        QVERIFY(!m_store->addDraft(draft())); // an image has one at most
        QVERIFY(pending().empty());
    }

    void whatACheckFoundComesBack()
    {
        auto version = load().versions[0];
        version.verified = {77};
        version.damage = "octets 0 to 511";
        QVERIFY(m_store->updateVersion(version));
        QVERIFY(load().versions[0] == version);
    }

    void aFormerFileIsThereUntilItIsRemoved()
    {
        const auto flat = flatten();
        QVERIFY(load().formerFiles == std::vector {m_former});
        QVERIFY(load().versions[0] == flat);
        QVERIFY(m_store->removeFormerFile(m_former.file));
        QVERIFY(load().formerFiles.empty());
        QVERIFY(pending() == Files {m_former.file});
        QVERIFY(m_store->removeFormerFile(m_former.file).error().code == Error::Code::NotFound);
    }

    /// A file that is the former one of something can't become one again: nothing of it is stored then.
    void aSwitchOfFilesIsWholeOrNone()
    {
        const auto flat = flatten();
        auto again = flat;
        again.file = "images/again";
        QVERIFY(m_store->replaceFile(again, m_former).error().code == Error::Code::Conflict);
        QVERIFY(load().versions[0] == flat);
        QVERIFY(load().formerFiles.size() == 1);
    }

    void theFilesOfWhatIsRemovedArePending_data()
    {
        QTest::addColumn<bool>("image");
        QTest::newRow("a version") << false;
        QTest::newRow("an image with all its versions") << true;
    }
    void theFilesOfWhatIsRemovedArePending()
    {
        QFETCH(bool, image);
        const auto second = *m_store->addVersion({.id = {}, .image = m_image, .file = "images/2", .size = 512});
        flatten();
        QVERIFY(m_store->setCurrent(m_image, second));
        QVERIFY(image ? m_store->removeImage(m_image) : m_store->removeVersion(load().versions[0].id));
        QVERIFY((pending() == (image ? Files {"images/1-flat", "images/2", "images/debian.qcow2"}
                                     : Files {"images/1-flat", "images/debian.qcow2"})));
        QCOMPARE(load().versions.size(), image ? 0u : 1u);
        QVERIFY(load().formerFiles.empty());
    }

    void aRemovalThatIsRefusedLeavesNothingPending()
    {
        QVERIFY(m_store->removeVersion({9}).error().code == Error::Code::NotFound);
        Client client;
        client.mac = *MacAddress::parse("52:54:00:00:00:01");
        client.name = "pc-1";
        client.image = m_image;
        QVERIFY(m_store->addClient(client));
        QVERIFY(m_store->removeImage(m_image).error().code == Error::Code::Conflict);
        QVERIFY(m_store->removeClient({9}, {"disks/a"}).error().code == Error::Code::NotFound);
        QVERIFY(pending().empty());
        QVERIFY(m_store->removeClient({1}, {"disks/a", "disks/b"}));
        QVERIFY((pending() == Files {"disks/a", "disks/b"}));
    }

private:
    Inventory load() { return *m_store->load(); }
    Files pending() { return *m_store->pendingFiles(); }
    ImageVersion draft() const
    {
        return {.id = {}, .image = m_image, .state = VersionState::Draft, .file = "images/2", .size = 512};
    }
    /// Version 1 gets the file images/1-flat.
    ImageVersion flatten()
    {
        auto version = load().versions[0];
        m_former = {.version = version.id, .file = version.file, .format = version.format, .size = version.size,
                    .stamp = version.stamp};
        version.file = "images/1-flat";
        version.stamp = "3-4";
        const auto done = m_store->replaceFile(version, m_former);
        if (!done)
            qWarning("%s", done.error().message.c_str());
        return version;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<InventoryStore> m_store;
    ImageId m_image;
    FormerFile m_former;
};

QTEST_GUILESS_MAIN(TestInventoryStoreImages)
#include "test_inventory_store_images.moc"
