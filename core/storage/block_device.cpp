#include "storage/block_device.h"

namespace netseat::storage {

Result<void> BlockDevice::writeAtomic(Lba, Bytes)
{
    return Error {Error::Code::Unsupported, "This disk has no atomic writes."};
}

} // namespace netseat::storage
