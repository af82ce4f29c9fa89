#pragma once

#include "inventory/inventory.h"
#include "server/status.h"

#include <QJsonArray>
#include <QJsonObject>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace netseat::ctl {

/// A listing for people: columns as wide as they need to be.
void printTable(const std::vector<std::string> &headings, const std::vector<std::vector<std::string>> &rows);
/// "name   value" lines.
void printFields(const std::vector<std::pair<std::string, std::string>> &fields);
void print(const QJsonArray &array);
void print(const QJsonObject &object);
/// On one line, at once.
void printLine(const QJsonObject &object);

/// Where a client's disk is served: the running service's address and port, else what the settings say.
std::string portal(const Inventory &inventory, const server::Status &status);

// What --json tells; documented in README.md, so members are added and never renamed.
QJsonObject clientJson(const Client &client, const Inventory &inventory, const server::Status &status,
                       const std::filesystem::path &dataFolder);
QJsonObject imageJson(const Image &image, const Inventory &inventory, const std::filesystem::path &dataFolder);
QJsonObject eventJson(const Event &event, const Inventory &inventory);
QJsonObject statusJson(const Inventory &inventory, const server::Status &status, bool served);

/// "v3", or "draft 4".
std::string versionTitle(const ImageVersion &version);
std::string gibibytes(std::uint64_t octets); ///< "12.34 GiB"
std::string localTime(WallTime time);        ///< "2026-12-01 07:00"
/// What a file takes of the file system, in octets: holes take nothing. 0 for a file that is not there.
std::uint64_t octetsOnDisk(const std::filesystem::path &file);
/// The version of the client's image that it would boot with a fresh disk, when its disk lies over another one; or
/// null. Null for an own disk, which lies over none.
const ImageVersion *movedOn(const Disk &disk, const Inventory &inventory);

/// The address that the client has, fixed or leased.
std::optional<Ipv4Address> addressOf(const Client &client, const Inventory &inventory);
std::string imageName(const Client &client, const Inventory &inventory);
std::string cdromName(const Client &client, const Inventory &inventory);
std::string stageText(const server::Status &status, ClientId client);

} // namespace netseat::ctl
