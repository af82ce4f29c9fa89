#pragma once

#include "tftp/netascii.h"
#include "tftp/packet.h"

#include "../core/tftp/memory_source.h"

#include <string>

namespace netseat::test {

/// A datagram, and the same octets as a file that is sent as netascii. Says what is wrong, if anything is.
inline std::string fuzzTftpPacket(Bytes input)
{
    if (const auto packet = tftp::decode(input)) {
        const auto written = tftp::encode(*packet);
        const auto again = tftp::decode(written);
        if (!again || *again != *packet)
            return "A packet is not what was written.";
        if (written.size() > 2 * input.size() + 200)
            return "A packet grows."; // options are written out in full
        const auto *read = std::get_if<tftp::ReadRequest>(&*packet);
        if (read && (!tftp::isRequest(input) || read->file.size() > input.size()))
            return "A request is none.";
    }
    const auto source = [&] { return std::make_unique<tftp::MemorySource>(textOf(input)); };
    std::string text; // one octet after the other, the plain way
    for (const char c : textOf(input))
        text += c == '\n' ? "\r\n" : c == '\r' ? std::string("\r\0", 2) : std::string(1, c);
    tftp::NetasciiSource whole(source());
    tftp::NetasciiSource pieces(source());
    ByteVector buffer(text.size() + 1);
    const auto all = whole.read(0, buffer);
    if (!all || textOf(Bytes(buffer).first(*all)) != text)
        return "Netascii is not what it should be.";
    const std::size_t step = input.empty() ? 1 : 1 + std::to_integer<std::size_t>(input.front()) % 7;
    for (std::size_t at = 0, round = 0; at < text.size() && round < 4000; ++round) {
        const auto back = round % 5 == 4 ? at - std::min<std::size_t>(at, 3 * step) : at; // blocks get lost
        const auto count = pieces.read(back, MutableBytes(buffer).first(std::min(step, text.size() - back)));
        if (!count || textOf(Bytes(buffer).first(*count)) != std::string_view(text).substr(back, step))
            return "Netascii in pieces differs.";
        at = std::max(at, back + *count);
    }
    return {};
}

} // namespace netseat::test
