#pragma once

#include "events/event.h"
#include "inventory/inventory.h"

#include <QSqlQuery>
#include <QVariantList>

#include <utility>

namespace netseat::rows {

// Values ⇄ rows of the database. Reading is by the columns of the lists below, in their order. A row that holds
// what its type can't (somebody edited the file) reads as nothing.

inline constexpr const char *kClientColumns
    = "id, mac, name, label, address, image_id, mode, loader, boot, chap_user, chap_secret, notes, "
      "access, cdrom_id, mutual_user, mutual_secret, portal, version_id, disk_limit, config_disk, "
      "follows_group, booted_id, booted_mode, entry_id, menu, identifier, without_vendor_options, without_router, "
      "keep_san, san_filename, san_retries";
inline constexpr const char *kGroupColumns
    = "id, name, image_id, version_id, mode, disk_limit, config_disk, entry_id, menu";
inline constexpr const char *kEntryColumns = "id, name, kind, kernel, initrds, arguments, iso_id, url, in_menu, position";
inline constexpr const char *kSubnetColumns
    = "name, network, interface, address, dhcp, pool_first, pool_last, router, dns, lease_seconds";
inline constexpr const char *kLoaderRuleColumns = "mac, vendor_class, architecture, file";
inline constexpr const char *kImageColumns
    = "image.id, name, file, format, size, stamp, added, current_id, next_id, next_at";
inline constexpr const char *kVersionColumns
    = "id, image_id, number, parent_id, state, note, file, format, size, stamp, made, client_id, verified, damage";
inline constexpr const char *kFormerFileColumns = "file, version_id, format, size, stamp";
inline constexpr const char *kDiskColumns = "id, client_id, image_id, mode, file, created, version_id";
inline constexpr const char *kLeaseColumns = "mac, address, granted, expires, host_name";
inline constexpr const char *kNewcomerColumns = "mac, first_seen, last_seen, hardware, address";
inline constexpr const char *kEventColumns
    = "time, code, origin, severity, client_id, mac, address, subject, detail, amount";

std::optional<Client> client(const QSqlQuery &row);
std::optional<Group> group(const QSqlQuery &row);
std::optional<BootEntry> entry(const QSqlQuery &row);
std::optional<Subnet> subnet(const QSqlQuery &row);
std::optional<LoaderRule> loaderRule(const QSqlQuery &row);
std::optional<Image> image(const QSqlQuery &row);
std::optional<ImageVersion> version(const QSqlQuery &row);
std::optional<FormerFile> formerFile(const QSqlQuery &row);
std::optional<Disk> disk(const QSqlQuery &row);
std::optional<Lease> lease(const QSqlQuery &row);
std::optional<Newcomer> newcomer(const QSqlQuery &row);
/// `first`: the column where the event's own begin.
std::optional<Event> event(const QSqlQuery &row, int first = 0);

/// All columns but the id, and but what it has booted.
QVariantList values(const Client &client);
/// All columns but the id.
QVariantList values(const Group &group);
/// All columns but the id and the position.
QVariantList values(const BootEntry &entry);
/// All columns but the id.
QVariantList values(const ImageVersion &version);
QVariantList values(const Disk &disk);
/// All columns.
QVariantList values(const Subnet &subnet);
QVariantList values(const LoaderRule &rule);
QVariantList values(const FormerFile &file);
QVariantList values(const Lease &lease);
QVariantList values(const Newcomer &newcomer);
QVariantList values(const Event &event);

/// Settings are kept as key and text, so that a new one needs no migration. Unknown keys and texts are skipped.
using Setting = std::pair<QString, QString>;
std::vector<Setting> settings(const NetworkSettings &network);
void applySetting(NetworkSettings &network, const Setting &setting);
std::vector<Setting> settings(const StorageSettings &storage);
void applySetting(StorageSettings &storage, const Setting &setting);

QString text(const std::string &value);
QVariant text(const std::optional<Ipv4Address> &value);
QString text(const MacAddress &value);

} // namespace netseat::rows
