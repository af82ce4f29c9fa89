#pragma once

#include "base/ipv4.h"
#include "base/lba.h"
#include "base/unique_fd.h"
#include "iscsi/chap.h"
#include "iscsi/out_queue.h"
#include "iscsi/pdu_reader.h"
#include "iscsi/pdu_target.h"
#include "iscsi/text.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace netseat::iscsi::test {

/// A small initiator on a blocking socket: one command at a time, immediate data only.
class Initiator {
public:
    Initiator(std::uint16_t port, const Isid &isid, const char *name, const char *from)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
        , m_isid(isid)
        , m_name(name)
    {
        const timeval limit{30, 0};
        ::setsockopt(m_socket.get(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = ::inet_addr(from);
        if (::bind(m_socket.get(), reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            m_broken = true;
        address.sin_addr.s_addr = ::inet_addr("127.0.0.1");
        address.sin_port = htons(port);
        if (::connect(m_socket.get(), reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            m_broken = true;
        m_reader->setMaxDataLength(0xffffff);
    }

    /// On a socket that is connected already.
    Initiator(UniqueFd socket, const Isid &isid, std::string name)
        : m_socket(std::move(socket))
        , m_isid(isid)
        , m_name(std::move(name))
    {
        m_reader->setMaxDataLength(0xffffff);
    }

    /// Status of the login; -1 when the connection breaks.
    int login(const std::string &target) { return request(1, 3, names(target) + operational()); }

    int loginWithChap(const std::string &target, const std::string &user, const std::string &secret)
    {
        std::string text = names(target);
        appendKey(text, "AuthMethod", "CHAP,None");
        if (const int status = request(0, 1, text); status != 0)
            return status;
        text.clear();
        appendKey(text, "CHAP_A", "7,5");
        if (const int status = request(0, -1, text); status != 0)
            return status;
        int identifier = 0;
        ByteVector challenge;
        int algorithm = 0;
        const auto keys = parseText(textOf(m_data));
        for (const auto &pair : *keys) {
            if (pair.key == "CHAP_I")
                identifier = std::stoi(pair.value);
            if (pair.key == "CHAP_A")
                algorithm = std::stoi(pair.value);
            if (pair.key == "CHAP_C")
                challenge = *parseBinary(pair.value);
        }
        text.clear();
        appendKey(text, "CHAP_N", user);
        appendKey(text, "CHAP_R",
            hexValue(chap::respond(chap::Algorithm{static_cast<std::uint8_t>(algorithm)},
                static_cast<std::uint8_t>(identifier), secret, challenge)));
        if (const int status = request(0, 1, text); status != 0)
            return status;
        return request(1, 3, operational());
    }

    /// SCSI status; -1 when the connection breaks.
    int write(std::uint32_t lba, const ByteVector &data)
    {
        return command(0x2a, lba, static_cast<std::uint16_t>(data.size() / kBlockSize), data, 0);
    }
    ByteVector read(std::uint32_t lba, std::uint16_t blocks)
    {
        const auto octets = static_cast<std::uint32_t>(BlockCount{blocks}.bytes());
        return command(0x28, lba, blocks, {}, octets) == 0 ? m_dataIn : ByteVector{};
    }
    /// Of the commands from now on.
    void setLun(unsigned lun) { m_lun = static_cast<std::uint64_t>(lun) << 48U; }
    /// READ(10) of a CD-ROM drive, whose blocks have 2048 octets.
    ByteVector readDisc(std::uint32_t block, std::uint16_t blocks)
    {
        return command(0x28, block, blocks, {}, blocks * 2048U) == 0 ? m_dataIn : ByteVector{};
    }
    /// PERSISTENT RESERVE OUT (SPC-4, 6.16): REGISTER and so on by its service action.
    int reserve(int action, std::uint8_t type, std::uint64_t key, std::uint64_t newKey, bool aptpl = false)
    {
        ByteVector parameters(24);
        storeBe(parameters.data(), key);
        storeBe(parameters.data() + 8, newKey);
        parameters[20] = std::byte{aptpl ? std::uint8_t{1} : std::uint8_t{0}};
        m_actionOfNext = action;
        return command(0x5f, static_cast<std::uint32_t>(type) << 24U, 24, parameters, 0);
    }
    int flush() { return command(0x35, 0, 0, {}, 0); }
    void clearAttentions()
    {
        for (int i = 0; i < 3 && command(0, 0, 0, {}, 0) != 0; ++i) { }
    }
    void logout()
    {
        LogoutRequest pdu;
        pdu.cmdSn = m_cmdSn++;
        send(encode(pdu), {});
        (void)receive();
    }
    /// The target has closed it (waits a moment for that).
    bool isClosed()
    {
        if (m_broken)
            return true;
        pollfd wait{m_socket.get(), POLLIN, 0};
        char octet = 0;
        return ::poll(&wait, 1, 100) == 1 && ::recv(m_socket.get(), &octet, 1, MSG_PEEK | MSG_DONTWAIT) <= 0;
    }
    bool sawAsync() { return receive() && opcodeOf(m_header) == Opcode::Async; }

private:
    std::string names(const std::string &target) const
    {
        std::string text;
        appendKey(text, "InitiatorName", m_name);
        appendKey(text, "TargetName", target);
        return text;
    }
    static std::string operational()
    {
        std::string text;
        appendKey(text, "InitialR2T", "No");
        appendKey(text, "ImmediateData", "Yes");
        appendKey(text, "MaxRecvDataSegmentLength", "65536");
        return text;
    }

    int request(int stage, int next, const std::string &text)
    {
        LoginRequest pdu;
        pdu.transit = next >= 0;
        pdu.currentStage = static_cast<std::uint8_t>(stage);
        pdu.nextStage = static_cast<std::uint8_t>(next >= 0 ? next : 0);
        pdu.isid = m_isid;
        pdu.cmdSn = m_cmdSn;
        if (!send(encode(pdu), bytesOf(text)) || !receive() || opcodeOf(m_header) != Opcode::LoginResponse)
            return -1;
        return decode<LoginResponse>(m_header).status;
    }

    int command(int opcode, std::uint32_t lba, std::uint16_t blocks, const ByteVector &dataOut, std::uint32_t dataIn)
    {
        ScsiCommand pdu;
        pdu.lun = m_lun;
        pdu.cdb[0] = static_cast<std::byte>(opcode);
        pdu.cdb[1] = static_cast<std::byte>(std::exchange(m_actionOfNext, 0));
        storeBe(pdu.cdb.data() + 2, lba);
        storeBe(pdu.cdb.data() + 7, blocks);
        pdu.initiatorTag = m_tag++;
        pdu.cmdSn = m_cmdSn++;
        pdu.write = !dataOut.empty();
        pdu.read = dataIn > 0;
        pdu.expectedLength = pdu.write ? static_cast<std::uint32_t>(dataOut.size()) : dataIn;
        m_dataIn.assign(dataIn, std::byte{0});
        if (!send(encode(pdu), dataOut))
            return -1;
        for (;;) {
            if (!receive())
                return -1;
            if (opcodeOf(m_header) == Opcode::ScsiResponse)
                return decode<ScsiResponse>(m_header).status;
            if (opcodeOf(m_header) != Opcode::DataIn)
                return -1;
            const auto data = decode<DataIn>(m_header);
            if (data.bufferOffset + m_data.size() > m_dataIn.size())
                return -1;
            std::memcpy(m_dataIn.data() + data.bufferOffset, m_data.data(), m_data.size());
            if (data.hasStatus)
                return data.status;
        }
    }

    bool send(const RawHeader &header, Bytes data)
    {
        OutQueue queue;
        queue.push(header, Slice::copyOf(data));
        while (!queue.empty() && !m_broken) {
            std::array<Bytes, 1> piece;
            (void)queue.gather(piece);
            const auto sent = ::send(m_socket.get(), piece[0].data(), piece[0].size(), MSG_NOSIGNAL);
            if (sent <= 0)
                m_broken = true;
            else
                queue.consumed(static_cast<std::size_t>(sent));
        }
        return !m_broken;
    }

    bool receive()
    {
        while (!m_broken) {
            Bytes input = m_input;
            const auto step = m_reader->next(input);
            const bool whole = step == PduReader::Step::Pdu;
            if (whole) {
                m_header = m_reader->header();
                m_data.assign(m_reader->data().begin(), m_reader->data().end());
            }
            m_input = ByteVector(input.begin(), input.end());
            if (whole)
                return true;
            if (step != PduReader::Step::NeedMore)
                continue;
            m_input.resize(65536);
            const auto got = ::recv(m_socket.get(), m_input.data(), m_input.size(), 0);
            m_broken = got <= 0;
            m_input.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
        }
        return false;
    }

    UniqueFd m_socket;
    Isid m_isid;
    std::string m_name;
    std::unique_ptr<PduReader> m_reader = std::make_unique<PduReader>();
    ByteVector m_input;
    RawHeader m_header{};
    ByteVector m_data;
    ByteVector m_dataIn;
    std::uint32_t m_cmdSn = 1;
    std::uint64_t m_lun = 0;
    int m_actionOfNext = 0; // service action
    std::uint32_t m_tag = 1;
    bool m_broken = false;
};

} // namespace netseat::iscsi::test
