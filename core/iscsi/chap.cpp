#include "iscsi/chap.h"

#include "iscsi/text.h"

#include <nettle/memops.h>
#include <nettle/nettle-meta.h>

namespace netseat::iscsi::chap {

namespace {

const std::uint8_t *octets(Bytes data)
{
    return reinterpret_cast<const std::uint8_t *>(data.data());
}

const nettle_hash &hashOf(Algorithm algorithm)
{
    switch (algorithm) {
    case Algorithm::Sha256:
        return nettle_sha256;
    case Algorithm::Sha3_256:
        return nettle_sha3_256;
    case Algorithm::Md5:
        break;
    }
    return nettle_md5;
}

} // namespace

std::optional<Algorithm> choose(std::string_view offered)
{
    for (const auto item : splitList(offered)) {
        const auto number = parseNumber(item);
        for (const auto algorithm : {Algorithm::Md5, Algorithm::Sha256, Algorithm::Sha3_256})
            if (number == static_cast<unsigned>(algorithm))
                return algorithm;
    }
    return std::nullopt;
}

ByteVector respond(Algorithm algorithm, std::uint8_t identifier, std::string_view secret, Bytes challenge)
{
    const auto &hash = hashOf(algorithm);
    ByteVector context(hash.context_size);
    hash.init(context.data());
    hash.update(context.data(), 1, &identifier);
    hash.update(context.data(), secret.size(), octets(bytesOf(secret)));
    hash.update(context.data(), challenge.size(), octets(challenge));
    ByteVector digest(hash.digest_size);
    hash.digest(context.data(), digest.size(), reinterpret_cast<std::uint8_t *>(digest.data()));
    return digest;
}

bool equal(Bytes a, Bytes b)
{
    return a.size() == b.size() && memeql_sec(a.data(), b.data(), a.size()) != 0;
}

} // namespace netseat::iscsi::chap
