#include "scsi/sense.h"

namespace netseat::scsi {

ByteVector Sense::encode() const
{
    constexpr std::uint8_t kInvalidFieldInCdb = 0x24;
    ByteVector out(18);
    const auto put = [&out](std::size_t at, unsigned value) { out[at] = static_cast<std::byte>(value); };
    put(0, information ? 0xf0 : 0x70); // VALID, current error
    put(2, static_cast<unsigned>(key));
    if (information)
        storeBe<std::uint32_t>(out.data() + 3, *information);
    put(7, 10); // octets that follow
    put(12, asc);
    put(13, ascq);
    if (fieldPointer) {
        // SKSV; C/D: the field is in the CDB, or else in the parameter list.
        put(15, asc == kInvalidFieldInCdb ? 0xc0 : 0x80);
        storeBe<std::uint16_t>(out.data() + 16, *fieldPointer);
    }
    return out;
}

} // namespace netseat::scsi
