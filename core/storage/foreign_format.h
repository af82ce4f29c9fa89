#pragma once

#include "base/bytes.h"

#include <string>

namespace netseat::storage {

/// Names what a file is that looks like something else than a raw disk or a qcow: "a VMware disk (VMDK)",
/// "packed with gzip". Empty when it may be a raw disk.
///
/// @param head  its first octets, 4096 are enough
/// @param tail  its last 512 octets
std::string foreignFormat(Bytes head, Bytes tail);

/// The sentence for the operator, with what to do.
std::string foreignFormatAdvice(const std::string &file, const std::string &format);

} // namespace netseat::storage
