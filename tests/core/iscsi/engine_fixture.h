#pragma once

#include "iscsi/connection.h"
#include "memory_disk.h"
#include "scsi/logical_unit.h"

#include <QtGlobal>

#include <functional>

namespace netseat::iscsi::test {

/// A policy that lets everybody in, to client 7.
class OpenPolicy : public LoginPolicy {
public:
    Verdict judge(const Knock &knock) const override
    {
        Verdict verdict;
        if (knock.target)
            verdict.client = ClientId{7};
        return verdict;
    }
    std::optional<Credentials> credentials(std::optional<ClientId>, const std::string &) const override { return {}; }
    std::vector<ClientId> visibleTo(const Knock &) const override { return visible; }
    void random(MutableBytes into) const override { std::fill(into.begin(), into.end(), std::byte{1}); }
    std::vector<ClientId> visible{{7}};
};

/// A disk in memory whose work is done when the test says so.
class TestDisk : public Disk {
public:
    explicit TestDisk(BlockCount size = {16384})
        : device(size)
        , m_unit({"netseat-7", 7, "iqn.target"}, size, false)
    {
    }
    scsi::Unit &unit() override { return m_unit; }
    std::optional<scsi::Outcome> read(const Ticket &ticket, Lba start, const Slice &into) override
    {
        if (!deferReads)
            return device.tryRead(start, into.bytes()) ? scsi::Outcome::good() : failed();
        work.push_back({ticket,
            [this, start, into] { return device.read(start, into.bytes()) ? scsi::Outcome::good() : failed(); }});
        return std::nullopt;
    }
    std::optional<scsi::Outcome> perform(const Ticket &ticket, scsi::MediaOp op, const Slice &dataOut) override
    {
        if (writesAtOnce && op.kind == scsi::MediaOp::Kind::Write)
            return scsi::perform(op, device, dataOut.bytes());
        work.push_back(
            {ticket, [this, op = std::move(op), dataOut] { return scsi::perform(op, device, dataOut.bytes()); }});
        return std::nullopt;
    }
    bool cancel(const Ticket &ticket) override
    {
        if (running)
            return false;
        return std::erase_if(work, [&](const auto &piece) { return piece.ticket == ticket; }) > 0;
    }
    void abortOthers(scsi::NexusId, const std::vector<scsi::NexusId> &) override { ++othersAborted; }

    /// Does what was asked for so far.
    void doWork(Connection &connection)
    {
        while (!work.empty()) {
            auto piece = std::move(work.front());
            work.pop_front();
            connection.diskDone(piece.ticket.task, piece.run());
        }
    }

    struct Piece {
        Ticket ticket;
        std::function<scsi::Outcome()> run;
    };
    netseat::test::MemoryDisk device;
    std::deque<Piece> work;
    bool deferReads = false;
    bool writesAtOnce = false;
    bool running = false; // work can't be cancelled
    int othersAborted = 0;

private:
    static scsi::Outcome failed() { return scsi::mediumError({Error::Code::Io, "bad"}, false); }
    scsi::LogicalUnit m_unit;
};

/// What a connection has sent: a header and its data.
struct Sent {
    RawHeader header;
    ByteVector data;
    Opcode opcode() const { return opcodeOf(header); }
    template <typename Pdu>
    Pdu as() const
    {
        return decode<Pdu>(header);
    }
};

/// A connection with the peer's end of it.
class Session {
public:
    explicit Session(std::string keys = {}, bool discovery = false, BlockCount size = {16384})
        : disk(size)
        , connection({1, {}, {*Ipv4Address::parse("10.0.0.1"), 3260}}, policy, now)
    {
        disk.unit().nexusAttached({1});
        // The unit attention of a new session is none of these tests' business.
        std::array<std::byte, 16> testUnitReady{};
        for (int i = 0; i < 3; ++i)
            (void)disk.unit().begin({1}, testUnitReady);
        std::string text;
        appendKey(text, "InitiatorName", "iqn.x");
        if (discovery)
            appendKey(text, "SessionType", "Discovery");
        else
            appendKey(text, "TargetName", "iqn.2026-11.net.netseat:7");
        std::replace(keys.begin(), keys.end(), '|', '\0');
        text += keys;
        LoginRequest login;
        login.transit = true;
        login.currentStage = 1;
        login.nextStage = 3;
        login.isid = {0, 2, 0x3d, 0, 0, 1};
        login.cmdSn = cmdSn;
        send(login, bytesOf(text));
        if (connection.state() == Connection::State::AwaitingSeat)
            connection.granted({&disk}, {1}, 5);
        loginAnswer = take();
    }

    template <typename Pdu>
    void send(const Pdu &pdu, Bytes data = {})
    {
        OutQueue queue;
        queue.setDigests(headerDigest, dataDigest);
        queue.push(encode(pdu), Slice::copyOf(data));
        std::array<Bytes, 8> pieces;
        ByteVector wire;
        const auto count = queue.gather(pieces);
        for (std::size_t i = 0; i < count; ++i)
            wire.insert(wire.end(), pieces[i].begin(), pieces[i].end());
        connection.received(0, wire, now);
    }

    /// The next command, with its number.
    ScsiCommand command(std::uint32_t tag, std::initializer_list<int> cdb)
    {
        ScsiCommand pdu;
        pdu.initiatorTag = tag;
        pdu.cmdSn = cmdSn++;
        std::size_t at = 0;
        for (const int octet : cdb)
            pdu.cdb[at++] = static_cast<std::byte>(octet);
        return pdu;
    }
    ScsiCommand read10(std::uint32_t tag, std::uint8_t lba, std::uint16_t blocks, std::uint32_t expected)
    {
        auto pdu = command(tag, {0x28, 0, 0, 0, 0, lba, 0, blocks >> 8, blocks & 255});
        pdu.read = true;
        pdu.expectedLength = expected;
        return pdu;
    }
    ScsiCommand write10(std::uint32_t tag, std::uint8_t lba, std::uint16_t blocks, std::uint32_t expected)
    {
        auto pdu = command(tag, {0x2a, 0, 0, 0, 0, lba, 0, blocks >> 8, blocks & 255});
        pdu.write = true;
        pdu.expectedLength = expected;
        return pdu;
    }

    /// Everything it has sent since the last call.
    std::vector<Sent> takeAll(std::size_t most = std::size_t(-1))
    {
        std::vector<Sent> all;
        while (!connection.out().empty() && most > 0) {
            std::array<Bytes, 16> pieces;
            const auto count = connection.out().gather(pieces);
            std::size_t taken = 0;
            for (std::size_t i = 0; i < count && taken < most; ++i) {
                auto piece = pieces[i].first(std::min(most - taken, pieces[i].size()));
                taken += piece.size();
                for (;;) {
                    const auto step = m_reader.next(piece);
                    if (step == PduReader::Step::NeedMore)
                        break;
                    if (step == PduReader::Step::Pdu)
                        all.push_back({m_reader.header(), {m_reader.data().begin(), m_reader.data().end()}});
                    else if (step != PduReader::Step::Header)
                        qFatal("The connection sends what can't be read.");
                }
            }
            connection.out().consumed(taken);
            most -= taken;
            connection.sent();
        }
        return all;
    }
    /// The one PDU that it has sent; of opcode Reject with reason 0 if it was not one.
    Sent take()
    {
        m_reader.setMaxDataLength(0xffffff);
        auto all = takeAll();
        if (all.size() != 1)
            return {encode(Reject{}), {}};
        if (all[0].opcode() == Opcode::LoginResponse) {
            const auto text = std::string(textOf(all[0].data));
            headerDigest = text.find("HeaderDigest=CRC32C") != std::string::npos;
            dataDigest = text.find("DataDigest=CRC32C") != std::string::npos;
            m_reader.setDigests(headerDigest, dataDigest);
        }
        return all[0];
    }

    TimePoint now{};
    OpenPolicy policy;
    TestDisk disk;
    Connection connection;
    Sent loginAnswer;
    std::uint32_t cmdSn = 100;
    bool headerDigest = false;
    bool dataDigest = false;

private:
    PduReader m_reader;
};

inline std::string keysOf(std::initializer_list<const char *> pairs)
{
    std::string text;
    for (const auto *pair : pairs)
        text.append(pair).append(1, '\0');
    return text;
}

} // namespace netseat::iscsi::test
