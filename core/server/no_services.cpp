#include "server/services.h"

namespace netseat::server {

namespace {

class NoServices : public Services {
public:
    Result<void> start(Origin, const ServiceSetup &, const Snapshot &) override
    {
        return Error {Error::Code::Unsupported, "This program edits the inventory and serves nothing."};
    }
    void stop(Origin) override { }
    void setSnapshot(const Snapshot &) override { }
    void disconnect(ClientId) override { }
    std::vector<iscsi::SeatStatus> seats() const override { return {}; }
};

} // namespace

Result<std::vector<dhcp::ServerAnswer>> Services::probeServers(const std::string &, const std::function<bool()> &)
{
    return Error {Error::Code::Unsupported,
        "This program edits the inventory only: start the service (or the window), which can look for DHCP servers."};
}

std::unique_ptr<Services> makeNoServices()
{
    return std::make_unique<NoServices>();
}

} // namespace netseat::server
