#include "iscsi/chap.h"

#include "iscsi/text.h"

#include <nettle/md5.h>
#include <nettle/memops.h>
#include <nettle/sha2.h>

namespace netseat::iscsi::chap {

namespace {
const std::uint8_t *octets(Bytes data)
{
    return reinterpret_cast<const std::uint8_t *>(data.data());
}
std::uint8_t *octets(ByteVector &data)
{
    return reinterpret_cast<std::uint8_t *>(data.data());
}
} // namespace

std::optional<Algorithm> choose(std::string_view offered)
{
    for (const auto item : splitList(offered)) {
        const auto number = parseNumber(item);
        if (number == static_cast<unsigned>(Algorithm::Md5))
            return Algorithm::Md5;
        if (number == static_cast<unsigned>(Algorithm::Sha256))
            return Algorithm::Sha256;
    }
    return std::nullopt;
}

ByteVector respond(Algorithm algorithm, std::uint8_t identifier, std::string_view secret, Bytes challenge)
{
    if (algorithm == Algorithm::Md5) {
        ByteVector digest(MD5_DIGEST_SIZE);
        md5_ctx context;
        md5_init(&context);
        md5_update(&context, 1, &identifier);
        md5_update(&context, secret.size(), octets(bytesOf(secret)));
        md5_update(&context, challenge.size(), octets(challenge));
        md5_digest(&context, digest.size(), octets(digest));
        return digest;
    }
    ByteVector digest(SHA256_DIGEST_SIZE);
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, 1, &identifier);
    sha256_update(&context, secret.size(), octets(bytesOf(secret)));
    sha256_update(&context, challenge.size(), octets(challenge));
    sha256_digest(&context, digest.size(), octets(digest));
    return digest;
}

bool equal(Bytes a, Bytes b)
{
    return a.size() == b.size() && memeql_sec(a.data(), b.data(), a.size()) != 0;
}

} // namespace netseat::iscsi::chap
