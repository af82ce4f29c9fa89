#include "tftp/packet.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace netseat::tftp {

namespace {

enum class Opcode : std::uint16_t { ReadRequest = 1, WriteRequest, Data, Ack, Error, OptionAck };

constexpr std::size_t kMaxBlock = 65464; // RFC 2348

/// The text up to the next NUL, which is taken too. Nothing where there is no NUL: RFC 1350, 5 ends each with one.
std::optional<std::string> takeText(Bytes &rest)
{
    const auto end = std::ranges::find(rest, std::byte{0});
    if (end == rest.end())
        return std::nullopt;
    const auto length = static_cast<std::size_t>(end - rest.begin());
    std::string text(textOf(rest.first(length)));
    rest = rest.subspan(length + 1);
    return text;
}

std::string lower(std::string text)
{
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

template <typename T>
void setOption(std::optional<T> &option, std::string_view text, std::uint64_t least, std::uint64_t most)
{
    if (option) // RFC 2347: an option may be given once; the first counts
        return;
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc() && end == text.data() + text.size() && value >= least && value <= most)
        option = static_cast<T>(value);
}

Options takeOptions(Bytes rest)
{
    Options options;
    while (!rest.empty()) {
        const auto name = takeText(rest);
        const auto value = name ? takeText(rest) : std::nullopt;
        if (!value)
            break; // cut off, or padding behind the last one
        const auto option = lower(*name);
        if (option == "blksize")
            setOption(options.blockSize, *value, 8, kMaxBlock);
        else if (option == "tsize")
            setOption(options.transferSize, *value, 0, std::numeric_limits<std::uint64_t>::max());
        else if (option == "timeout")
            setOption(options.timeout, *value, 1, 255);
        else if (option == "windowsize")
            setOption(options.windowSize, *value, 1, 65535);
    }
    return options;
}

Error malformed(const char *what)
{
    return Error{Error::Code::Malformed, what};
}

Result<Packet> decodeRequest(Opcode opcode, Bytes rest)
{
    auto file = takeText(rest);
    const auto mode = file ? takeText(rest) : std::nullopt;
    if (!mode)
        return malformed("A TFTP request without file name and mode.");
    if (opcode == Opcode::WriteRequest)
        return Packet(WriteRequest{std::move(*file)});
    const auto name = lower(*mode);
    if (name != "octet" && name != "netascii")
        return Error{Error::Code::Unsupported, "A TFTP transfer mode other than octet and netascii."};
    return Packet(ReadRequest{std::move(*file), name == "octet" ? Mode::Octet : Mode::Netascii, takeOptions(rest)});
}

void writeOption(ByteWriter &out, std::string_view name, std::uint64_t value)
{
    out.text(name);
    out.u8(0);
    out.text(std::to_string(value));
    out.u8(0);
}

void writeOptions(ByteWriter &out, const Options &options)
{
    if (options.blockSize)
        writeOption(out, "blksize", *options.blockSize);
    if (options.transferSize)
        writeOption(out, "tsize", *options.transferSize);
    if (options.timeout)
        writeOption(out, "timeout", *options.timeout);
    if (options.windowSize)
        writeOption(out, "windowsize", *options.windowSize);
}

void writeText(ByteWriter &out, std::string_view text)
{
    out.text(text.substr(0, text.find('\0')));
    out.u8(0);
}

struct Encoder {
    ByteWriter &out;

    void opcode(Opcode value) const { out.u16(static_cast<std::uint16_t>(value)); }
    void operator()(const ReadRequest &packet) const
    {
        opcode(Opcode::ReadRequest);
        writeText(out, packet.file);
        writeText(out, packet.mode == Mode::Octet ? "octet" : "netascii");
        writeOptions(out, packet.options);
    }
    void operator()(const WriteRequest &packet) const
    {
        opcode(Opcode::WriteRequest);
        writeText(out, packet.file);
        writeText(out, "octet");
    }
    void operator()(const Data &packet) const
    {
        opcode(Opcode::Data);
        out.u16(packet.block);
        out.bytes(packet.payload);
    }
    void operator()(const Ack &packet) const
    {
        opcode(Opcode::Ack);
        out.u16(packet.block);
    }
    void operator()(const ErrorPacket &packet) const
    {
        opcode(Opcode::Error);
        out.u16(static_cast<std::uint16_t>(packet.code));
        writeText(out, packet.message);
    }
    void operator()(const OptionAck &packet) const
    {
        opcode(Opcode::OptionAck);
        writeOptions(out, packet.options);
    }
};

} // namespace

Result<Packet> decode(Bytes datagram)
{
    ByteReader in(datagram);
    const auto opcode = Opcode{in.u16()};
    switch (opcode) {
    case Opcode::ReadRequest:
    case Opcode::WriteRequest:
        return decodeRequest(opcode, in.rest());
    case Opcode::Data: {
        const auto block = in.u16();
        const auto payload = in.rest();
        if (!in.ok() || payload.size() > kMaxBlock)
            return malformed("A TFTP data packet of impossible length.");
        return Packet(Data{block, ByteVector(payload.begin(), payload.end())});
    }
    case Opcode::Ack: {
        const auto block = in.u16(); // octets behind it: some clients pad
        return in.ok() ? Result<Packet>(Packet(Ack{block})) : malformed("A TFTP acknowledgement that is cut short.");
    }
    case Opcode::Error: {
        const auto code = ErrorCode{in.u16()};
        auto rest = in.rest();
        if (!in.ok())
            return malformed("A TFTP error packet that is cut short.");
        const auto message = takeText(rest); // some clients forget the NUL
        return Packet(ErrorPacket{code, message ? *message : std::string(textOf(rest))});
    }
    case Opcode::OptionAck:
        return Packet(OptionAck{takeOptions(in.rest())});
    }
    return malformed(in.ok() ? "A TFTP packet with an unknown opcode." : "A TFTP packet without an opcode.");
}

ByteVector encode(const Packet &packet)
{
    ByteWriter out;
    std::visit(Encoder{out}, packet);
    return out.take();
}

bool isRequest(Bytes datagram)
{
    ByteReader in(datagram);
    const auto opcode = Opcode{in.u16()};
    return opcode == Opcode::ReadRequest || opcode == Opcode::WriteRequest;
}

} // namespace netseat::tftp
