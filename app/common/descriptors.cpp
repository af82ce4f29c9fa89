#include "common/descriptors.h"

#include <sys/resource.h>

namespace netseat::app {

void raiseDescriptorLimit()
{
    rlimit limit {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    (void)::setrlimit(RLIMIT_NOFILE, &limit); // without it, there is room for fewer clients
}

} // namespace netseat::app
