#pragma once

#include "base/result.h"
#include "inventory/inventory.h"
#include "netseatctl/session.h"

#include <optional>

namespace netseat::ctl {

/// The client named by its name, its MAC or its number.
Result<Client> findClient(const Inventory &inventory, const QString &wanted);
/// The image named by its name or its number.
Result<Image> findImage(const Inventory &inventory, const QString &wanted);
/// The boot entry named by its name or its number.
Result<BootEntry> findEntry(const Inventory &inventory, const QString &wanted);
/// The image's version named by its number: "3" or "v3". The error names those that exist.
Result<ImageVersion> findVersion(const Inventory &inventory, const Image &image, const QString &wanted);
/// The same where the name may be missing: then the default one.
Result<ImageVersion> findVersionOrDefault(const Inventory &inventory, const Image &image, const QStringList &words,
                                          qsizetype index);

// Verbs whose first word names an image or a client: opens the session, finds it, and works with both.
template <typename Work>
int withImage(Context &context, Work work)
{
    return withSession(context, [&](Session &session) {
        const auto image = findImage(session.inventory(), context.arguments.positional.front());
        return image ? work(session, *image) : failed(image.error());
    });
}
template <typename Work>
int withClient(Context &context, Work work)
{
    return withSession(context, [&](Session &session) {
        const auto client = findClient(session.inventory(), context.arguments.positional.front());
        return client ? work(session, *client) : failed(client.error());
    });
}

/// Reads option values one after the other. A value that can't be read is a misuse of the command line: the
/// first one is kept, to be told once at the end.
class OptionReader {
public:
    explicit OptionReader(const Arguments &arguments)
        : m_arguments(arguments)
    {
    }

    // Each leaves the target alone where the option is not given.
    void text(const char *option, std::string &target);
    void textOrNone(const char *option, std::string &target); ///< "none" clears it
    /// From a file, or standard input ("-"), without the end of its first line: other users of the computer can read a
    /// command line. Not both this and the option that has the secret itself.
    void secret(const char *option, const char *fileOption, std::string &target);
    /// "none" clears it.
    void portal(const char *option, std::optional<PortalAddress> &target);
    void mac(const char *option, MacAddress &target);
    void address(const char *option, std::optional<Ipv4Address> &target); ///< "none" clears it
    void addresses(const char *option, std::vector<Ipv4Address> &target); ///< "A,B"; "none" clears it
    void pool(const char *option, std::optional<Ipv4Address> &first, std::optional<Ipv4Address> &last);
    void port(const char *option, std::uint16_t &target);
    void seconds(const char *option, std::uint32_t &target);
    void count(const char *option, int &target, int most); ///< 0 to `most`
    void onOff(const char *option, bool &target);
    void size(const char *option, std::uint64_t &target); ///< octets, or with K, M, G or T for powers of 1024
    void sizeOrNone(const char *option, std::uint64_t &target); ///< "none" is 0
    void pastTime(const char *option, WallTime &target); ///< "2026-12-01 07:00", local time, or "90m", "12h", "7d" ago
    void laterTime(const char *option, WallTime &target); ///< "2026-12-01 07:00", local time, in the future

    template <typename Enum>
    void choice(const char *option, Enum &target, std::optional<Enum> (*fromName)(std::string_view))
    {
        if (!m_arguments.has(option))
            return;
        if (const auto value = fromName(m_arguments.value(option).toStdString()))
            target = *value;
        else
            wrong(option);
    }

    /// What to say about the first wrong value; null when all were right.
    const QString &problem() const { return m_problem; }

private:
    void wrong(const char *option);
    void problem(const QString &what);
    const Arguments &m_arguments;
    QString m_problem;
};

} // namespace netseat::ctl
