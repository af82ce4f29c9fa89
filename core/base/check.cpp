#include "base/check.h"

#include <cstdio>
#include <cstdlib>

namespace netseat {

void checkFailed(const char *condition, const char *file, int line)
{
    std::fprintf(stderr, "netseat: broken invariant `%s` at %s:%d. This is a bug, please report it.\n", condition,
                 file, line);
    std::abort();
}

} // namespace netseat
