#pragma once

#include "base/result.h"
#include "doctor/doctor.h"
#include "events/event.h"
#include "inventory/inventory.h"
#include "server/command.h"
#include "server/status.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>
#include <optional>
#include <string>

namespace netseat::server::json {

// Values as JSON and back: for the local socket, and for netseatctl --json. Optional values that are not there
// are null; enums are their names; times are milliseconds since 1970 in UTC.

QJsonObject of(const Client &client);
QJsonObject of(const Group &group);
QJsonObject of(const Image &image);
QJsonObject of(const ImageVersion &version);
QJsonObject of(const FormerFile &file);
QJsonObject of(const Disk &disk);
QJsonObject of(const Lease &lease);
QJsonObject of(const Newcomer &newcomer);
QJsonObject of(const BootEntry &entry);
QJsonObject of(const Subnet &subnet);
QJsonObject of(const LoaderRule &rule);
QJsonObject of(const NetworkSettings &network);
QJsonObject of(const StorageSettings &storage);
QJsonObject of(const Inventory &inventory);
QJsonObject of(const Event &event);
QJsonObject of(const Boot &boot);
QJsonObject of(const ServiceStatus &service);
QJsonObject of(const JobStatus &job);
QJsonObject of(const SpaceStatus &space);
QJsonObject of(const Status &status);
QJsonObject of(const Command &command);
QJsonObject of(const Error &error);
QJsonObject of(const doctor::Report &report);

template <typename Row>
QJsonArray arrayOf(const std::vector<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows)
        array.append(of(row));
    return array;
}

QString text(std::string_view value);
std::string_view name(ServiceState state);

/// Reads the members of one object, one after the other. Fails stickily: after the first member that is missing or
/// of the wrong kind, ok() is false for good and what was read is not to be used.
class Reader {
public:
    explicit Reader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    std::string string(const char *key);
    bool boolean(const char *key);
    std::int64_t integer(const char *key, std::int64_t least = 0,
                         std::int64_t most = std::numeric_limits<std::int64_t>::max());
    WallTime time(const char *key) { return {integer(key, std::numeric_limits<std::int64_t>::min())}; }
    MacAddress mac(const char *key);
    Ipv4Address address(const char *key);
    std::optional<Ipv4Address> optionalAddress(const char *key);
    QJsonObject object(const char *key);
    QJsonArray array(const char *key);

    bool has(const char *key) const { return !m_object.value(QLatin1StringView(key)).isNull()
                                          && m_object.contains(QLatin1StringView(key)); }
    void fail(const char *key);
    bool ok() const { return m_wrong.empty(); }
    /// Malformed, naming the first member that was wrong.
    Error error() const;

    template <typename Enum>
    Enum choice(const char *key, std::optional<Enum> (*fromName)(std::string_view))
    {
        const auto value = fromName(string(key));
        if (!value)
            fail(key);
        return value.value_or(Enum {});
    }

    template <typename Row>
    std::vector<Row> rows(const char *key, Row (*read)(Reader &))
    {
        std::vector<Row> all;
        for (const auto &value : array(key)) {
            Reader inner(value.toObject());
            all.push_back(read(inner));
            if (!inner.ok())
                fail(key);
        }
        return all;
    }

private:
    QJsonObject m_object;
    std::string m_wrong;
};

// Each reads one object; the Reader's ok() says whether the value is one.
Client readClient(Reader &reader);
Group readGroup(Reader &reader);
Image readImage(Reader &reader);
ImageVersion readVersion(Reader &reader);
FormerFile readFormerFile(Reader &reader);
Disk readDisk(Reader &reader);
Lease readLease(Reader &reader);
Newcomer readNewcomer(Reader &reader);
BootEntry readEntry(Reader &reader);
Subnet readSubnet(Reader &reader);
LoaderRule readLoaderRule(Reader &reader);
NetworkSettings readNetwork(Reader &reader);
StorageSettings readStorage(Reader &reader);
Inventory readInventory(Reader &reader);
Event readEvent(Reader &reader);
Boot readBoot(Reader &reader);
ServiceStatus readService(Reader &reader);
JobStatus readJob(Reader &reader);
SpaceStatus readSpace(Reader &reader);
Status readStatus(Reader &reader);
Command readCommand(Reader &reader);
Error readError(Reader &reader);

} // namespace netseat::server::json
