#pragma once

#include "iscsi_disk.h"
#include "iscsi_output.h"
#include "iscsi_text.h"
#include "iscsi_wire.h"

namespace netseat::test {

/// One connection with tasks over a disk, and a peer who does what the input says: each octet is something to do, with
/// its parameters after it. Sense is easy to make and nonsense possible everywhere.
class SessionStory {
public:
    explicit SessionStory(Bytes input)
        : m_in(input)
    {
        const auto how = m_in.u8();
        m_policy.chap = (how & 1) != 0;
        static constexpr std::array<std::uint16_t, 4> kStatus{0, 0x0101, 0x0203, 0x0301};
        m_policy.status = (how & 2) != 0 ? kStatus[(how >> 2) & 3U] : std::uint16_t{0};
        m_disk.unit().nexusAttached({1});
        for (int i = 0; i < 3; ++i) // most stories are not about the unit attention of a new session
            (void)m_disk.unit().begin({1}, ByteVector(6));
        m_connection.emplace(iscsi::Connection::Setup{1, {}, {}}, m_policy, m_now);
        if ((how & 0x80) != 0)
            quickLogin(how);
    }

    std::string run()
    {
        for (int i = 0; i < 80 && m_in.remaining() > 0 && complaint().empty(); ++i) {
            step();
            check();
        }
        m_output.take(*m_connection, kAll);
        m_connection->abandon();
        m_disk.running = false;
        m_disk.doWork(*m_connection, kAll);
        check();
        return complaint();
    }

    /// Operation codes that it was sent, a bit each.
    std::uint64_t seen() const { return m_output.seen; }

private:
    static constexpr auto kAll = std::size_t(-1);

    std::string complaint() const { return m_complaint.empty() ? m_output.complaint : m_complaint; }

    void check()
    {
        if (m_disk.device.wasLeft)
            m_complaint = "It read or wrote outside the disk.";
        // Twice the limit, what one piece of input can add to it, and the answers to that.
        if (m_connection->out().size() > 4 * iscsi::Tasks::kOutputLimit)
            m_complaint = "It keeps more and more to send.";
        if (auto wrong = checkParameters(m_connection->login().parameters()); !wrong.empty())
            m_complaint = wrong;
    }

    void quickLogin(std::uint8_t how)
    {
        std::string keys;
        iscsi::appendKey(keys, "InitiatorName", "iqn.x");
        if ((how & 4) != 0)
            iscsi::appendKey(keys, "SessionType", "Discovery");
        else
            iscsi::appendKey(keys, "TargetName", "iqn.y");
        iscsi::appendKey(keys, "HeaderDigest", (how & 8) != 0 ? "CRC32C" : "None");
        iscsi::appendKey(keys, "DataDigest", (how & 16) != 0 ? "CRC32C" : "None");
        iscsi::appendKey(keys, "InitialR2T", (how & 32) != 0 ? "Yes" : "No");
        iscsi::appendKey(keys, "FirstBurstLength", (how & 64) != 0 ? "1024" : "65536");
        iscsi::appendKey(keys, "MaxBurstLength", (how & 64) != 0 ? "2048" : "65536");
        iscsi::LoginRequest pdu;
        pdu.transit = true;
        pdu.currentStage = 1;
        pdu.nextStage = 3;
        pdu.cmdSn = m_cmdSn;
        send(encode(pdu), bytesOf(keys));
        grant();
        m_output.take(*m_connection, kAll);
    }

    void step()
    {
        const auto what = m_in.u8();
        switch (what % 16) {
        case 0:
            return login(what);
        case 1:
        case 2:
            return command(what, (what & 1) != 0 ? 0x28 : 0x2a);
        case 3:
            return command(what, -1);
        case 4:
        case 5:
            return solicited(what);
        case 6:
            return dataOut();
        case 7:
            return manage(what);
        case 8:
            return text(what);
        case 9:
            return nop(what);
        case 10:
            return raw();
        case 11:
            m_now += milliseconds(m_in.u16());
            return m_connection->tick(m_now);
        case 12:
            m_disk.deferReads = (what & 0x10) != 0;
            m_disk.running = (what & 0x20) != 0;
            m_disk.writesAtOnce = (what & 0x40) != 0;
            return m_disk.doWork(*m_connection, what >> 6, what >> 6 == 3);
        case 13:
            return m_output.take(*m_connection, (what & 0x10) != 0 ? kAll : m_in.u16());
        case 14:
            m_piece = std::size_t{m_in.u16()} + 1;
            m_useSink = (what & 0x10) != 0;
            m_damage = (what & 0x20) != 0 ? std::optional(m_in.u16()) : std::nullopt;
            m_segments = (what & 0x40) != 0 ? m_in.u8() & 7U : 0;
            return;
        default:
            return rare(what);
        }
    }

    void rare(std::uint8_t what)
    {
        switch (what >> 4) {
        case 0:
            return m_connection->askToLeave("The disk is taken away.");
        case 1:
            return m_connection->endTasks(m_disk);
        case 2:
            m_disk.unit().reset({2});
            return;
        case 3:
            return m_connection->refused(iscsi::login_status::kUnavailable, "Not now.");
        case 4:
            return m_connection->end("The service stops.");
        case 5:
            return m_connection->lost("The cable was pulled.");
        case 6:
            m_disk.device.failReads = Error::Code::Io;
            return;
        case 7:
            m_disk.device.failWrites = Error::Code::NoSpace;
            return;
        case 8:
            return logout();
        case 9:
            ++m_cmdSn; // a gap
            return;
        case 10:
            m_cmdSn -= 3;
            return;
        default:
            return grant();
        }
    }

    void grant()
    {
        if (m_connection->state() == iscsi::Connection::State::AwaitingSeat)
            m_connection->granted({&m_disk}, {1}, 5);
    }

    // What the peer sends.

    void login(std::uint8_t what)
    {
        iscsi::LoginRequest pdu;
        const auto flags = m_in.u8();
        pdu.transit = (flags & 0x80) != 0;
        pdu.more = (flags & 0x40) != 0;
        pdu.currentStage = (flags >> 2) & 3U;
        pdu.nextStage = flags & 3U;
        pdu.cmdSn = m_cmdSn;
        pdu.tsih = (flags & 0x30) == 0x30 ? 1 : 0;
        pdu.versionMin = (flags & 0x30) == 0x20 ? 1 : 0;
        std::string keys;
        for (auto count = what >> 4; count > 0; --count)
            keys += key(m_in.u8());
        send(encode(pdu), bytesOf(keys));
    }

    std::string key(std::uint8_t which)
    {
        static constexpr std::array<const char *, 36> kKeys{"InitiatorName=iqn.x", "TargetName=iqn.y",
            "SessionType=Normal", "SessionType=Discovery", "AuthMethod=CHAP", "AuthMethod=CHAP,None", "AuthMethod=None",
            "CHAP_A=5", "CHAP_A=7,5", "CHAP_N=pc", "CHAP_N=pd", "CHAP_R=0x00", "CHAP_I=5", "CHAP_C=0xaabb",
            "HeaderDigest=CRC32C,None", "DataDigest=CRC32C,None", "HeaderDigest=None", "DataDigest=None",
            "InitialR2T=No", "InitialR2T=Yes", "ImmediateData=No", "ImmediateData=Yes", "MaxBurstLength=512",
            "MaxBurstLength=16777215", "FirstBurstLength=512", "FirstBurstLength=16777215",
            "MaxRecvDataSegmentLength=512", "MaxRecvDataSegmentLength=16777215", "MaxOutstandingR2T=8",
            "DefaultTime2Wait=0", "ErrorRecoveryLevel=2", "TaskReporting=RFC3720", "X-a=1", "SendTargets=All",
            "MaxRecvDataSegmentLength=1", "InitiatorAlias=pc"};
        if (which < kKeys.size())
            return std::string(kKeys[which]) + '\0';
        if (which < 48) // the right answer to our challenge, for either algorithm
            return proof(which % 2 == 0 ? chapAlgorithm::Md5 : chapAlgorithm::Sha256) + '\0';
        if (which < 56)
            return "CHAP_C=" + valueOf("CHAP_C") + '\0'; // reflected
        const auto raw = m_in.bytes(std::min<std::size_t>(which - 56U, m_in.remaining()));
        return std::string(textOf(raw));
    }

    using chapAlgorithm = iscsi::chap::Algorithm;

    std::string proof(chapAlgorithm algorithm) const
    {
        const auto challenge = iscsi::parseBinary(valueOf("CHAP_C")).value_or(ByteVector{});
        const auto identifier = iscsi::parseNumber(valueOf("CHAP_I")).value_or(0);
        return "CHAP_R="
            + iscsi::hexValue(
                iscsi::chap::respond(algorithm, static_cast<std::uint8_t>(identifier), "twelve-octets", challenge));
    }
    std::string valueOf(std::string_view key) const
    {
        if (const auto keys = iscsi::parseText(m_output.loginText))
            for (const auto &pair : *keys)
                if (pair.key == key)
                    return pair.value;
        return {};
    }

    void command(std::uint8_t what, int opcode)
    {
        const auto how = m_in.u8();
        iscsi::ScsiCommand pdu;
        pdu.immediate = (what & 0x10) != 0;
        pdu.final = (what & 0x20) == 0;
        pdu.initiatorTag = how & 0x0f;
        pdu.lun = (how & 0xf0) == 0xf0 ? std::uint64_t{1} << 48U : 0;
        std::uint32_t blocks = m_in.u8();
        if (opcode < 0) {
            const auto cdb = m_in.bytes(std::min<std::size_t>(m_in.remaining(), blocks % 17));
            std::copy(cdb.begin(), cdb.end(), pdu.cdb.begin());
            pdu.read = (how & 0x10) != 0;
            pdu.write = (how & 0x20) != 0;
            pdu.expectedLength = m_in.u16();
        } else {
            pdu.cdb[0] = static_cast<std::byte>(opcode);
            pdu.cdb[5] = static_cast<std::byte>(m_in.u8());
            pdu.cdb[8] = static_cast<std::byte>(blocks);
            pdu.read = opcode == 0x28;
            pdu.write = !pdu.read;
            pdu.expectedLength = blocks * 512 + ((how & 0x10) != 0 ? m_in.u16() - 32768U : 0);
        }
        ByteVector data((what & 0x40) != 0 ? m_in.u16() % 4200 : 0, std::byte{how});
        pdu.cmdSn = number(pdu.immediate);
        m_output.expected[pdu.initiatorTag] = 0xffffffff; // another task may have the tag still
        send(encode(pdu), data);
    }

    /// What one of the last R2Ts asks for, or nearly that.
    void solicited(std::uint8_t what)
    {
        if (m_output.requests.empty())
            return;
        const auto &asked = m_output.requests[(what >> 5) % m_output.requests.size()];
        auto &given = m_given[asked.targetTag];
        const auto missing = asked.desiredLength - std::min(given.octets, asked.desiredLength);
        const auto length = std::min<std::uint32_t>(missing, (what & 0x10) != 0 ? 8192 : m_in.u16());
        iscsi::DataOut pdu;
        pdu.initiatorTag = asked.initiatorTag;
        pdu.targetTag = asked.targetTag;
        pdu.lun = asked.lun;
        pdu.bufferOffset = asked.bufferOffset + given.octets;
        pdu.dataSn = given.dataSn++;
        pdu.final = length == missing;
        given.octets += length;
        send(encode(pdu), ByteVector(length, std::byte{what}));
    }

    void dataOut()
    {
        iscsi::DataOut pdu;
        const auto how = m_in.u8();
        pdu.final = (how & 1) != 0;
        pdu.initiatorTag = how >> 4;
        pdu.targetTag = (how & 2) != 0 ? iscsi::kNoTag : m_in.u8();
        pdu.dataSn = (how & 4) != 0 ? m_in.u8() : 0;
        pdu.bufferOffset = (how & 8) != 0 ? m_in.u32() : m_in.u8() * 512U;
        send(encode(pdu), ByteVector(m_in.u16() % 4200, std::byte{how}));
    }

    void manage(std::uint8_t what)
    {
        iscsi::TaskManagement pdu;
        const auto how = m_in.u8();
        pdu.immediate = (what & 0x10) == 0;
        pdu.function = how & 0x0f;
        pdu.referencedTag = how >> 4;
        pdu.initiatorTag = 0x100U + what;
        pdu.refCmdSn = m_cmdSn - (what >> 5);
        pdu.cmdSn = number(pdu.immediate);
        send(encode(pdu), {});
    }

    void text(std::uint8_t what)
    {
        iscsi::TextRequest pdu;
        pdu.immediate = (what & 0x10) == 0;
        pdu.final = (what & 0x20) == 0;
        pdu.more = (what & 0x40) != 0;
        pdu.targetTag = (what & 0x80) != 0 ? m_output.textTag : iscsi::kNoTag;
        pdu.initiatorTag = 1;
        pdu.cmdSn = number(pdu.immediate);
        std::string keys;
        for (int count = m_in.u8() % 4; count > 0; --count)
            keys += key(m_in.u8());
        send(encode(pdu), bytesOf(keys));
    }

    void nop(std::uint8_t what)
    {
        iscsi::NopOut pdu;
        pdu.immediate = (what & 0x10) == 0;
        pdu.initiatorTag = (what & 0x20) == 0 ? 9 : iscsi::kNoTag;
        pdu.targetTag = (what & 0x40) == 0 ? iscsi::kNoTag : 1;
        pdu.cmdSn = number(pdu.immediate);
        send(encode(pdu), ByteVector((what & 0x80) != 0 ? m_in.u16() % 4200 : 0, std::byte{what}));
    }

    void logout()
    {
        iscsi::LogoutRequest pdu;
        const auto how = m_in.u8();
        pdu.immediate = (how & 4) == 0;
        pdu.reason = how & 3U;
        pdu.connectionId = how >> 7;
        pdu.cmdSn = number(pdu.immediate);
        send(encode(pdu), {});
    }

    void raw()
    {
        const auto octets = m_in.bytes(std::min<std::size_t>(m_in.u8(), m_in.remaining()));
        feed(ByteVector(octets.begin(), octets.end()));
    }

    std::uint32_t number(bool immediate) { return immediate ? m_cmdSn : m_cmdSn++; }

    void send(const iscsi::RawHeader &header, Bytes data)
    {
        const auto &now = m_connection->login().parameters();
        const bool on = m_connection->state() == iscsi::Connection::State::FullFeature;
        WirePdu pdu{header, ByteVector(m_segments * 4, std::byte{1}), {data.begin(), data.end()},
            on && now.headerDigest, on && now.dataDigest};
        auto wire = pdu.wire();
        if (m_damage)
            wire[*m_damage % wire.size()] ^= std::byte{0x55};
        m_damage.reset();
        m_segments = 0;
        feed(wire);
    }

    void feed(const ByteVector &wire)
    {
        for (std::size_t at = 0; at < wire.size() && m_connection->wantsInput();) {
            auto piece = Bytes(wire).subspan(at, std::min(m_piece, wire.size() - at));
            at += piece.size();
            const auto sink = m_connection->sink();
            const auto direct = m_useSink ? std::min(sink.size(), piece.size()) : 0;
            if (direct > 0)
                std::memcpy(sink.data(), piece.data(), direct);
            m_connection->received(direct, piece.subspan(direct), m_now);
        }
    }

    struct Given {
        std::uint32_t octets = 0;
        std::uint32_t dataSn = 0;
    };
    ByteReader m_in;
    EverybodysPolicy m_policy;
    FuzzDisk m_disk;
    TimePoint m_now{};
    std::optional<iscsi::Connection> m_connection;
    OutputCheck m_output;
    std::map<std::uint32_t, Given> m_given; // by target transfer tag
    std::uint32_t m_cmdSn = 100;
    std::size_t m_piece = 1 << 20;
    std::size_t m_segments = 0; // additional header segments of the next PDU
    std::optional<std::uint16_t> m_damage; // where the next PDU is damaged
    bool m_useSink = false;
    std::string m_complaint;
};

inline std::string fuzzIscsiSession(Bytes input, std::uint64_t *seen = nullptr)
{
    SessionStory story(input);
    auto complaint = story.run();
    if (seen != nullptr)
        *seen |= story.seen();
    return complaint;
}

} // namespace netseat::test
