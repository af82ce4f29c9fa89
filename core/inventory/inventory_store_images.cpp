// Images with their versions, and the files that are being made or removed.
#include "inventory/inventory_store_edit.h"
#include "inventory/rows.h"

using namespace Qt::StringLiterals;

namespace netseat {

Result<ImageId> InventoryStore::addImage(const Image &draft)
{
    return inTransaction([&]() -> Result<ImageId> {
        auto done = sql::run(m_connection.database(),
                             u"INSERT INTO image (name, added, current_id, last_number) VALUES (?, ?, 0, 0)"_s,
                             {rows::text(draft.name), qlonglong {draft.added.msecs}});
        if (!done)
            return done.error();
        const ImageId id {done->lastInsertId().toLongLong()};
        const auto first = insertVersion({.id = {}, .image = id, .file = draft.file, .format = draft.format,
                                          .size = draft.size, .stamp = draft.stamp, .made = draft.added,
                                          .verified = draft.added}); // its checksums came with it
        if (!first)
            return first.error();
        auto chosen = changeCurrent(id, *first);
        return chosen ? Result<ImageId>(id) : chosen.error();
    });
}

Result<VersionId> InventoryStore::insertVersion(ImageVersion draft)
{
    const auto &database = m_connection.database();
    if (auto counted = mustChange(sql::run(database, u"UPDATE image SET last_number = last_number + 1 WHERE id = ?"_s,
                                           {qlonglong {draft.image.value}}),
                                  "image");
        !counted)
        return counted.error();
    auto number = sql::run(database, u"SELECT last_number FROM image WHERE id = ?"_s, {qlonglong {draft.image.value}});
    if (!number)
        return number.error();
    number->next();
    draft.number = number->value(0).toInt();
    number->finish();
    if (auto settled = removePending(draft.file); !settled)
        return settled.error();
    auto done = sql::run(database,
                         u"INSERT INTO version (image_id, number, parent_id, state, note, file, format, size, stamp, "
                         "made, client_id, verified, damage) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         rows::values(draft));
    if (!done)
        return done.error();
    return VersionId {done->lastInsertId().toLongLong()};
}

Result<void> InventoryStore::changeVersion(const ImageVersion &version)
{
    if (auto settled = removePending(version.file); !settled)
        return settled;
    return mustChange(sql::run(m_connection.database(),
                               u"UPDATE version SET image_id = ?, number = ?, parent_id = ?, state = ?, note = ?, "
                               "file = ?, format = ?, size = ?, stamp = ?, made = ?, client_id = ?, verified = ?, "
                               "damage = ? WHERE id = ?"_s,
                               rows::values(version) << qlonglong {version.id.value}),
                      "version");
}

Result<void> InventoryStore::removePending(const std::string &file)
{
    auto done = sql::run(m_connection.database(), u"DELETE FROM pending_file WHERE file = ?"_s, {rows::text(file)});
    return done ? Result<void>() : done.error();
}

Result<void> InventoryStore::addPendingFile(const std::string &file)
{
    return inTransaction([&]() -> Result<void> {
        auto done = sql::run(m_connection.database(), u"INSERT OR IGNORE INTO pending_file (file) VALUES (?)"_s,
                             {rows::text(file)});
        return done ? Result<void>() : done.error();
    });
}

Result<void> InventoryStore::removePendingFile(const std::string &file)
{
    return inTransaction([&] { return removePending(file); });
}

Result<std::vector<std::string>> InventoryStore::pendingFiles()
{
    auto found = sql::run(m_connection.database(), u"SELECT file FROM pending_file ORDER BY file"_s);
    if (!found)
        return found.error();
    std::vector<std::string> files;
    while (found->next())
        files.push_back(found->value(0).toString().toStdString());
    return files;
}

Result<void> InventoryStore::changeCurrent(ImageId image, VersionId version)
{
    return mustChange(sql::run(m_connection.database(),
                               u"UPDATE image SET current_id = ?, next_id = NULL, next_at = 0 WHERE id = ?"_s,
                               {qlonglong {version.value}, qlonglong {image.value}}),
                      "image");
}

Result<VersionId> InventoryStore::addVersion(const ImageVersion &draft)
{
    return inTransaction([&] { return insertVersion(draft); });
}

Result<void> InventoryStore::updateVersion(const ImageVersion &version)
{
    return inTransaction([&] { return changeVersion(version); });
}

Result<void> InventoryStore::publishVersion(const ImageVersion &version, bool makeCurrent)
{
    return inTransaction([&] {
        auto done = changeVersion(version);
        return done && makeCurrent ? changeCurrent(version.image, version.id) : done;
    });
}

Result<void> InventoryStore::removeVersion(VersionId version)
{
    return inTransaction([&]() -> Result<void> {
        const auto &database = m_connection.database();
        const QVariantList id {qlonglong {version.value}};
        for (const char *statement :
             {"INSERT OR IGNORE INTO pending_file SELECT file FROM version WHERE id = ?",
              "INSERT OR IGNORE INTO pending_file SELECT file FROM former_file WHERE version_id = ?",
              "DELETE FROM former_file WHERE version_id = ?"})
            if (auto done = sql::run(database, QString::fromLatin1(statement), id); !done)
                return done.error();
        return mustChange(sql::run(database, u"DELETE FROM version WHERE id = ?"_s, id), "version");
    });
}

Result<void> InventoryStore::replaceFile(const ImageVersion &version, const FormerFile &former)
{
    return inTransaction([&]() -> Result<void> {
        if (auto done = changeVersion(version); !done)
            return done;
        auto done = sql::run(m_connection.database(),
            u"INSERT INTO former_file (file, version_id, format, size, stamp) VALUES (?, ?, ?, ?, ?)"_s,
            rows::values(former));
        return done ? Result<void>() : done.error();
    });
}

Result<void> InventoryStore::removeFormerFile(const std::string &file)
{
    return inTransaction([&]() -> Result<void> {
        auto noted = sql::run(m_connection.database(), u"INSERT OR IGNORE INTO pending_file (file) VALUES (?)"_s,
                              {rows::text(file)});
        if (!noted)
            return noted.error();
        return mustChange(sql::run(m_connection.database(), u"DELETE FROM former_file WHERE file = ?"_s,
                                   {rows::text(file)}),
                          "file");
    });
}

Result<int> InventoryStore::nextNumber(ImageId image)
{
    auto number =
        sql::value(m_connection.database(), u"SELECT max(last_number) + 1 FROM image WHERE id = %1"_s.arg(image.value));
    if (!number)
        return number.error();
    if (number->isNull())
        return Error {Error::Code::NotFound, "There is no such image."};
    return number->toInt();
}

Result<VersionId> InventoryStore::addDraft(const ImageVersion &draft)
{
    return inTransaction([&]() -> Result<VersionId> {
        auto id = insertVersion(draft);
        if (!id)
            return id;
        auto noted = sql::run(m_connection.database(), u"INSERT INTO pending_file (file) VALUES (?)"_s,
                              {rows::text(draft.file)});
        return noted ? id : noted.error();
    });
}

Result<void> InventoryStore::setCurrent(ImageId image, VersionId version)
{
    return inTransaction([&] { return changeCurrent(image, version); });
}

Result<void> InventoryStore::setCurrentAt(ImageId image, VersionId version, WallTime at)
{
    return inTransaction([&] {
        return mustChange(sql::run(m_connection.database(), u"UPDATE image SET next_id = ?, next_at = ? WHERE id = ?"_s,
                                   {qlonglong {version.value}, qlonglong {at.msecs}, qlonglong {image.value}}),
                          "image");
    });
}

Result<void> InventoryStore::removeImage(ImageId image)
{
    const auto &database = m_connection.database();
    return inTransaction([&]() -> Result<void> {
        // Children first: their numbers are larger than their parents'.
        auto versions = sql::run(database, u"SELECT id FROM version WHERE image_id = ? ORDER BY id DESC"_s,
                                 {qlonglong {image.value}});
        if (!versions)
            return versions.error();
        QVariantList ids;
        while (versions->next())
            ids << versions->value(0);
        versions->finish();
        auto freed = sql::run(database, u"UPDATE image SET next_id = NULL WHERE id = ?"_s, {qlonglong {image.value}});
        if (!freed)
            return freed.error();
        for (const auto &id : ids)
            for (const char *statement :
                 {"INSERT OR IGNORE INTO pending_file SELECT file FROM version WHERE id = ?",
                  "INSERT OR IGNORE INTO pending_file SELECT file FROM former_file WHERE version_id = ?",
                  "DELETE FROM former_file WHERE version_id = ?", "DELETE FROM version WHERE id = ?"})
                if (auto gone = sql::run(database, QString::fromLatin1(statement), {id}); !gone)
                    return gone.error();
        return mustChange(sql::run(database, u"DELETE FROM image WHERE id = ?"_s, {qlonglong {image.value}}), "image");
    });
}

} // namespace netseat
