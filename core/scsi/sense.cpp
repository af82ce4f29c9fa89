#include "scsi/sense.h"

namespace netseat::scsi {

namespace {

constexpr std::uint8_t kInvalidFieldInCdb = 0x24;

} // namespace

ByteVector Sense::encode() const
{
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

ByteVector Sense::encodeDescriptors() const
{
    ByteWriter descriptors;
    if (information) {
        descriptors.u16(0x000a); // Information, 10 octets
        descriptors.u16(0x8000); // VALID
        descriptors.u64(*information);
    }
    if (fieldPointer) {
        descriptors.u16(0x0206); // Sense key specific, 6 octets
        descriptors.u16(0);
        descriptors.u8(asc == kInvalidFieldInCdb ? 0xc0 : 0x80);
        descriptors.u16(*fieldPointer);
        descriptors.u8(0);
    }
    ByteWriter out;
    out.u8(0x72); // current error
    out.u8(static_cast<std::uint8_t>(key));
    out.u8(asc);
    out.u8(ascq);
    out.zeros(3);
    out.u8(static_cast<std::uint8_t>(descriptors.size()));
    out.bytes(descriptors.data());
    return out.take();
}

} // namespace netseat::scsi
