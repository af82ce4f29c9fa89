#include "server/json.h"

#include <algorithm>

namespace netseat::server::json {

QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

void Reader::fail(const char *key)
{
    if (m_wrong.empty())
        m_wrong = key;
}

Error Reader::error() const
{
    return {Error::Code::Malformed, "The member \"" + m_wrong + "\" is missing or of the wrong kind."};
}

std::string Reader::string(const char *key)
{
    const auto value = m_object.value(QLatin1StringView(key));
    if (!value.isString())
        fail(key);
    return value.toString().toStdString();
}

bool Reader::boolean(const char *key)
{
    const auto value = m_object.value(QLatin1StringView(key));
    if (!value.isBool())
        fail(key);
    return value.toBool();
}

std::int64_t Reader::integer(const char *key, std::int64_t least, std::int64_t most)
{
    // toInteger() gives its default for numbers with a fraction or too large for it.
    const auto value = m_object.value(QLatin1StringView(key));
    const std::int64_t number = value.toInteger(least);
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1) || number < least || number > most) {
        fail(key);
        return least;
    }
    return number;
}

MacAddress Reader::mac(const char *key)
{
    const auto value = MacAddress::parse(string(key));
    if (!value)
        fail(key);
    return value.value_or(MacAddress {});
}

Ipv4Address Reader::address(const char *key)
{
    const auto value = Ipv4Address::parse(string(key));
    if (!value)
        fail(key);
    return value.value_or(Ipv4Address {});
}

std::optional<Ipv4Address> Reader::optionalAddress(const char *key)
{
    if (!has(key))
        return std::nullopt;
    return address(key);
}

QJsonObject Reader::object(const char *key)
{
    const auto value = m_object.value(QLatin1StringView(key));
    if (!value.isObject())
        fail(key);
    return value.toObject();
}

QJsonArray Reader::array(const char *key)
{
    const auto value = m_object.value(QLatin1StringView(key));
    if (!value.isArray())
        fail(key);
    return value.toArray();
}

} // namespace netseat::server::json
