#include "http/stretch.h"

#include "http/byte_range.h"

#include <array>
#include <cstdio>

namespace netseat::http {

namespace {

/// Of the file's number, size and time of change: whoever writes to it, or puts another in its place, changes one of them.
/// Of a part also of where it lies: two files of one image are never taken for one another.
Validators validatorsOf(const boot::ServedFile &file, const Stretch &stretch)
{
    const auto &stamp = file.stamp;
    const auto hex = [](auto number) { return static_cast<unsigned long long>(number); };
    std::array<char, 80> tag{};
    std::snprintf(tag.data(), tag.size(), "\"%llx-%llx-%llx.%llx", hex(stamp.inode), hex(stamp.size),
        hex(stamp.modified), hex(stamp.nanoseconds));
    std::string text = tag.data();
    if (stretch.offset != 0 || stretch.size != file.size) {
        std::snprintf(tag.data(), tag.size(), "-%llx.%llx", hex(stretch.offset), hex(stretch.size));
        text += tag.data();
    }
    return {text + '"', stamp.modified};
}

} // namespace

Answer stretchAnswer(const Request &request, boot::ServedFile file, const Stretch &stretch)
{
    Answer answer;
    const auto validators = validatorsOf(file, stretch);
    answer.entityTag = validators.entityTag;
    if (validators.modified <= request.now) // RFC 9110, 8.8.2.1: never later than the answer
        answer.lastModified = httpDate(validators.modified);
    switch (judge(request.conditions, validators)) {
    case Verdict::Send:
        break;
    case Verdict::NotModified:
        answer.status = 304;
        return answer;
    case Verdict::Failed:
        answer.status = 412;
        answer.body = "The file is not in the state that was asked for.\n";
        return answer;
    }
    // RFC 9110, 14.2: ranges are for GET only.
    const bool whole = request.method != "GET" || !rangeHolds(request.conditions, validators, request.now);
    const auto range = byteRange(whole ? "" : request.range.value_or(""), stretch.size);
    if (range.kind == ByteRange::Kind::Unsatisfiable) {
        answer.status = 416;
        answer.body = "The file is shorter than that.\n";
        answer.contentRange = range.contentRange(stretch.size);
        return answer;
    }
    answer.contentType = "application/octet-stream";
    answer.first = stretch.offset + range.first;
    answer.length = range.length;
    if (range.kind == ByteRange::Kind::Part) {
        answer.status = 206;
        answer.contentRange = range.contentRange(stretch.size);
    }
    answer.file = std::move(file);
    return answer;
}

} // namespace netseat::http
