#pragma once

#include "base/result.h"
#include "inventory/inventory.h"
#include "netseatctl/command_line.h"

#include <optional>

namespace netseat::ctl {

/// The client named by its name, its MAC or its number.
Result<Client> findClient(const Inventory &inventory, const QString &wanted);
/// The image named by its name or its number.
Result<Image> findImage(const Inventory &inventory, const QString &wanted);

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
    void onOff(const char *option, bool &target);

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
