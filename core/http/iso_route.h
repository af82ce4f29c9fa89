#pragma once

#include "http/routes.h"

#include <string_view>

namespace netseat::http {

inline constexpr std::string_view kIso = "/iso/";

/// A file of a CD-ROM image, "/iso/4/live/vmlinuz" or "/iso/debian-live/live/vmlinuz", or the whole image, "/iso/4" and
/// "/iso/4.iso". Nothing is unpacked: what is sent is a stretch of the image's file.
Answer isoAnswer(const Inventory &inventory, const IsoFiles &isos, const Request &request);

} // namespace netseat::http
