#include "base/result.h"

#include <cerrno>
#include <system_error>

namespace netseat {

Error systemError(const std::string &what, int errnoValue)
{
    auto code = Error::Code::Io;
    if (errnoValue == EACCES || errnoValue == EPERM || errnoValue == EROFS)
        code = Error::Code::Denied;
    else if (errnoValue == ENOENT)
        code = Error::Code::NotFound;
    else if (errnoValue == ENOSPC || errnoValue == EDQUOT)
        code = Error::Code::NoSpace;
    return Error {code, what + ": " + std::generic_category().message(errnoValue) + "."};
}

} // namespace netseat
