#pragma once

#include "base/bytes.h"
#include "base/ipv4.h"
#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netseat::dhcp {

/// Options that we read or write. RFC 2132 unless another is named.
enum class Code : std::uint8_t {
    Pad = 0,
    SubnetMask = 1,
    Router = 3,
    DnsServers = 6,
    HostName = 12,
    RootPath = 17,
    VendorInformation = 43,
    RequestedAddress = 50,
    LeaseTime = 51,
    Overload = 52,
    MessageType = 53,
    ServerIdentifier = 54,
    ParameterList = 55,
    MaximumSize = 57,
    RenewalTime = 58,
    RebindingTime = 59,
    VendorClass = 60,
    ClientIdentifier = 61,
    TftpServer = 66,
    BootFile = 67,
    UserClass = 77, ///< RFC 3004
    RelayAgent = 82, ///< RFC 3046
    Architecture = 93, ///< RFC 4578, 2.1
    MachineIdentifier = 97, ///< RFC 4578, 2.3
    TftpAddresses = 150, ///< RFC 5859
    Ipxe = 175, ///< Etherboot's, with sub-options
    InitiatorName = 203, ///< iPXE's
    End = 255,
};

struct Option {
    Code code = Code::Pad;
    ByteVector value;
    friend bool operator==(const Option &, const Option &) = default;
};

/// The options of one message: each code once, in the order in which they came.
class Options {
public:
    const ByteVector *find(Code code) const;
    bool has(Code code) const { return find(code) != nullptr; }

    /// Values of the right length; nothing where the option is missing or has another length.
    std::optional<std::uint8_t> u8(Code code) const;
    std::optional<std::uint16_t> u16(Code code) const;
    std::optional<std::uint32_t> u32(Code code) const;
    std::optional<Ipv4Address> address(Code code) const;
    /// Text without the NULs that some clients append (RFC 2132, 2). Empty where the option is missing.
    std::string_view text(Code code) const;

    /// Appends, or replaces the value of an option that is there.
    void set(Code code, Bytes value);
    void setU8(Code code, std::uint8_t value);
    void setU32(Code code, std::uint32_t value);
    void setAddress(Code code, Ipv4Address value) { setU32(code, value.bits); }
    void setText(Code code, std::string_view value) { set(code, bytesOf(value)); }
    void erase(Code code);

    /// Adds to the value of an option that was split (RFC 3396, 7), or appends a new one.
    void join(Code code, Bytes value);

    const std::vector<Option> &list() const { return m_list; }
    friend bool operator==(const Options &, const Options &) = default;

private:
    std::vector<Option> m_list; // at most 254, as each code is there once
};

/// Adds the options of one field ("options", or an overloaded "file" or "sname") to `into`, up to the end option.
/// Malformed: an option's length leads out of the field.
Result<void> decodeOptions(Bytes field, Options &into);

/// Sub-options in the same form, as in options 43 (RFC 2132, 8.4), 82 and 175. Nothing for a missing one or bad form.
std::optional<Bytes> subOption(Bytes encapsulated, std::uint8_t code);

} // namespace netseat::dhcp
