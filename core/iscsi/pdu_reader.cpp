#include "iscsi/pdu_reader.h"

namespace netseat::iscsi {

namespace {
/// Memory kept from one PDU to the next; more is given back, so that an idle session stays small.
constexpr std::size_t kKeptMemory = 4096;
/// Below this, reading straight into its place saves nothing.
constexpr std::size_t kWorthwhile = 4096;

std::size_t paddingOf(std::uint32_t length)
{
    return (4 - length % 4) % 4;
}

template <typename Place>
std::size_t fill(Place &&place, std::size_t already, Bytes &input)
{
    const auto count = std::min(place.size() - already, input.size());
    if (count > 0)
        std::memcpy(place.data() + already, input.data(), count);
    input = input.subspan(count);
    return count;
}
} // namespace

void PduReader::setDigests(bool header, bool data)
{
    m_headerDigest = header;
    m_dataDigest = data;
}

void PduReader::placeData(MutableBytes place)
{
    m_place = place;
    m_placed = true;
}

std::size_t PduReader::tailLength() const
{
    if (m_dataLength == 0)
        return 0; // no data, no digest of it (11.2.3)
    return paddingOf(m_dataLength) + (m_dataDigest ? Digest::kSize : 0);
}

void PduReader::beginPdu()
{
    m_state = State::Header;
    m_headFill = 0;
    m_headLength = kHeaderSize;
    m_extra.clear();
    m_dataLength = 0;
    m_dataFill = 0;
    m_place = {};
    m_placed = false;
    m_discard = false;
    m_data = {};
    m_digest = {};
    m_tailFill = 0;
    m_intact = true;
    if (m_own.capacity() > kKeptMemory)
        m_own = ByteVector(); // not {}, which would keep the memory
}

PduReader::Step PduReader::next(Bytes &input)
{
    if (m_state == State::Done)
        beginPdu();
    if (m_state == State::Header)
        return takeHeader(input);
    return takeData(input);
}

PduReader::Step PduReader::takeHeader(Bytes &input)
{
    if (m_headFill < kHeaderSize) {
        m_headFill += fill(m_header, m_headFill, input);
        if (m_headFill < kHeaderSize)
            return Step::NeedMore;
        m_dataLength = loadBe<std::uint32_t>(m_header.data() + 4) & 0xffffffU;
        if (m_dataLength > m_maxDataLength)
            return Step::TooLong;
        const auto extra = std::to_integer<std::size_t>(m_header[4]) * 4 + (m_headerDigest ? Digest::kSize : 0);
        m_extra.resize(extra);
        m_headLength = kHeaderSize + extra;
    }
    if (m_headFill < m_headLength) {
        m_headFill += fill(m_extra, m_headFill - kHeaderSize, input);
        if (m_headFill < m_headLength)
            return Step::NeedMore;
    }
    if (m_headerDigest) {
        Digest digest;
        digest.add(m_header);
        const auto covered = m_extra.size() - Digest::kSize;
        digest.add(Bytes(m_extra).first(covered));
        if (std::memcmp(digest.value().data(), m_extra.data() + covered, Digest::kSize) != 0)
            return Step::HeaderDigestError;
    }
    m_state = State::Announced;
    return Step::Header;
}

/// The common case: all of a small segment is there already, so it needs no copy.
bool PduReader::takeWhole(Bytes &input)
{
    if (m_placed || m_discard || input.size() < m_dataLength + tailLength())
        return false;
    m_data = input.first(m_dataLength);
    if (m_dataDigest)
        m_digest.add(m_data);
    input = input.subspan(m_dataLength);
    takeTail(input);
    return true;
}

PduReader::Step PduReader::takeData(Bytes &input)
{
    if (m_state == State::Announced) {
        if (m_dataLength == 0 || takeWhole(input)) {
            m_state = State::Done;
            return Step::Pdu;
        }
        if (!m_placed && !m_discard) {
            m_own.resize(m_dataLength);
            m_place = m_own;
        }
        m_state = State::Data;
    }
    if (m_state == State::Data) {
        const auto count = std::min<std::size_t>(m_dataLength - m_dataFill, input.size());
        if (m_dataDigest)
            m_digest.add(input.first(count));
        if (!m_discard && count > 0)
            std::memcpy(m_place.data() + m_dataFill, input.data(), count);
        m_dataFill += count;
        input = input.subspan(count);
        if (m_dataFill < m_dataLength)
            return Step::NeedMore;
        m_data = m_discard ? Bytes{} : Bytes(m_place);
        m_state = State::Tail;
    }
    takeTail(input);
    if (m_tailFill < tailLength())
        return Step::NeedMore;
    m_state = State::Done;
    return Step::Pdu;
}

void PduReader::takeTail(Bytes &input)
{
    const auto length = tailLength();
    m_tailFill += fill(MutableBytes(m_tail).first(length), m_tailFill, input);
    if (m_tailFill < length || !m_dataDigest || length == 0)
        return;
    const auto padding = paddingOf(m_dataLength);
    m_digest.add(Bytes(m_tail).first(padding));
    m_intact = std::memcmp(m_digest.value().data(), m_tail.data() + padding, Digest::kSize) == 0;
}

MutableBytes PduReader::sink() const
{
    if (m_state != State::Data || m_discard || m_dataLength - m_dataFill < kWorthwhile)
        return {};
    return m_place.subspan(m_dataFill);
}

void PduReader::sinkFilled(std::size_t octets)
{
    if (m_dataDigest)
        m_digest.add(m_place.subspan(m_dataFill, octets));
    m_dataFill += octets;
    if (m_dataFill == m_dataLength) {
        m_data = m_place;
        m_state = State::Tail;
    }
}

} // namespace netseat::iscsi
