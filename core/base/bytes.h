#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace netseat {

using Bytes = std::span<const std::byte>;
using MutableBytes = std::span<std::byte>;
using ByteVector = std::vector<std::byte>;

inline Bytes bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text.data(), text.size()));
}

inline std::string_view textOf(Bytes bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

/// Big-endian integers at a place known to exist (the caller checked the size).
template <typename T>
constexpr T loadBe(const std::byte *at)
{
    T value = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i)
        value = static_cast<T>(static_cast<T>(sizeof(T) > 1 ? value << 8 : 0) | std::to_integer<T>(at[i]));
    return value;
}

template <typename T>
constexpr void storeBe(std::byte *at, T value)
{
    for (std::size_t i = 0; i < sizeof(T); ++i)
        at[i] = static_cast<std::byte>(value >> (8 * (sizeof(T) - 1 - i)));
}

/// Reads network-order fields one after the other. Fails stickily: after the first short read
/// every further read yields zeros, so one ok() at the end is the only check needed.
class ByteReader {
public:
    explicit ByteReader(Bytes data)
        : m_rest(data)
    {
    }

    std::uint8_t u8() { return read<std::uint8_t>(); }
    std::uint16_t u16() { return read<std::uint16_t>(); }
    std::uint32_t u32() { return read<std::uint32_t>(); }
    std::uint64_t u64() { return read<std::uint64_t>(); }

    /// The next `count` bytes, or an empty span when there are fewer.
    Bytes bytes(std::size_t count)
    {
        if (count > m_rest.size()) {
            m_ok = false;
            m_rest = {};
            return {};
        }
        const auto taken = m_rest.first(count);
        m_rest = m_rest.subspan(count);
        return taken;
    }

    template <std::size_t N>
    std::array<std::uint8_t, N> array()
    {
        std::array<std::uint8_t, N> values {};
        const auto taken = bytes(N);
        for (std::size_t i = 0; i < taken.size(); ++i)
            values[i] = std::to_integer<std::uint8_t>(taken[i]);
        return values;
    }

    Bytes rest() const { return m_rest; }
    std::size_t remaining() const { return m_rest.size(); }
    bool ok() const { return m_ok; }

private:
    template <typename T>
    T read()
    {
        const auto taken = bytes(sizeof(T));
        return taken.empty() ? T {0} : loadBe<T>(taken.data());
    }

    Bytes m_rest;
    bool m_ok = true;
};

/// Appends network-order fields to a buffer it owns.
class ByteWriter {
public:
    void u8(std::uint8_t value) { append(value); }
    void u16(std::uint16_t value) { append(value); }
    void u32(std::uint32_t value) { append(value); }
    void u64(std::uint64_t value) { append(value); }
    void bytes(Bytes data) { m_data.insert(m_data.end(), data.begin(), data.end()); }
    void text(std::string_view text) { bytes(bytesOf(text)); }
    void zeros(std::size_t count) { m_data.resize(m_data.size() + count); }

    template <std::size_t N>
    void array(const std::array<std::uint8_t, N> &values)
    {
        bytes(std::as_bytes(std::span(values)));
    }

    std::size_t size() const { return m_data.size(); }
    const ByteVector &data() const { return m_data; }
    ByteVector take() { return std::move(m_data); }

private:
    template <typename T>
    void append(T value)
    {
        const auto at = m_data.size();
        m_data.resize(at + sizeof(T));
        storeBe<T>(m_data.data() + at, value);
    }

    ByteVector m_data;
};

} // namespace netseat
