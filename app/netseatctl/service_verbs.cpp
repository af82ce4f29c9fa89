// The services of the server that runs.
#include "netseatctl/verbs.h"

using namespace Qt::StringLiterals;

namespace netseat::ctl {

namespace {

/// Sends the command for all services, or that for the one that is named.
template <typename All, typename One>
int change(Context &context)
{
    std::optional<Origin> service;
    if (!context.arguments.positional.isEmpty()) {
        const auto word = context.arguments.positional.first();
        service = originFromName(word.toStdString());
        if (!service || service == Origin::Server || service == Origin::Storage)
            return misused(u"There is no service \"%1\": dhcp, tftp, http and iscsi are."_s.arg(word));
    }
    return withSession(context, [&](Session &session) {
        if (!session.attached())
            return failed({Error::Code::NotFound,
                "Nobody serves this data folder: start netseatd or the window, which run the services."});
        return reported(service ? session.submit(One {*service}) : session.submit(All {}));
    });
}

} // namespace

int start(Context &context)
{
    return change<server::StartServices, server::StartService>(context);
}

int stop(Context &context)
{
    return change<server::StopServices, server::StopService>(context);
}

} // namespace netseat::ctl
