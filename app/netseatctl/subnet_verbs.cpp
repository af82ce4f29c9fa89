// Further networks, and rules for loaders: lists in the network settings.
#include "netseatctl/output.h"
#include "netseatctl/values.h"
#include "netseatctl/verbs.h"
#include "server/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace netseat::ctl {

namespace {

int store(Session &session, const NetworkSettings &network)
{
    return reported(session.submit(server::SetNetwork {network}));
}

std::string poolText(const Subnet &subnet)
{
    return subnet.poolFirst && subnet.poolLast ? subnet.poolFirst->toString() + "-" + subnet.poolLast->toString() : "-";
}

std::string orDash(const std::string &text)
{
    return text.empty() ? "-" : text;
}

} // namespace

int subnetSet(Context &context)
{
    return withSession(context, [&](Session &session) {
        auto network = session.inventory().network;
        const auto name = context.arguments.positional.front().toStdString();
        auto found = std::ranges::find(network.subnets, name, &Subnet::name);
        if (found == network.subnets.end())
            found = network.subnets.insert(found, Subnet {.name = name});
        OptionReader reader(context.arguments);
        std::string prefix;
        reader.text("network", prefix);
        if (!prefix.empty()) {
            const auto value = Ipv4Prefix::parse(prefix);
            if (!value)
                return misused(u"--network can't be \"%1\": an example is 10.1.0.0/24."_s.arg(
                    QString::fromStdString(prefix)));
            found->network = *value;
        } else if (found->network.length == 0) {
            return misused(u"A new network needs --network, like 10.1.0.0/24."_s);
        }
        reader.text("interface", found->interface);
        if (found->interface == "none")
            found->interface.clear();
        reader.address("address", found->address);
        reader.choice("dhcp", found->dhcp, dhcpModeFromName);
        reader.pool("pool", found->poolFirst, found->poolLast);
        reader.address("router", found->router);
        reader.addresses("dns", found->dns);
        reader.seconds("lease", found->leaseSeconds);
        return reader.problem().isEmpty() ? store(session, network) : misused(reader.problem());
    });
}

int subnetRemove(Context &context)
{
    return withSession(context, [&](Session &session) {
        auto network = session.inventory().network;
        const auto name = context.arguments.positional.front().toStdString();
        if (std::erase_if(network.subnets, [&](const Subnet &subnet) { return subnet.name == name; }) == 0)
            return failed({Error::Code::NotFound, "There is no further network " + name + "."});
        return store(session, network);
    });
}

int subnetList(Context &context)
{
    return withSession(context, [&](Session &session) {
        const auto &subnets = session.inventory().network.subnets;
        if (context.json()) {
            print(server::json::arrayOf(subnets));
            return kDone;
        }
        std::vector<std::vector<std::string>> rows;
        for (const Subnet &subnet : subnets)
            rows.push_back({subnet.name, subnet.network.toString(),
                subnet.interface.empty() ? "relays" : subnet.interface, std::string(name(subnet.dhcp)), poolText(subnet),
                subnet.router ? subnet.router->toString() : "-"});
        printTable({"NAME", "NETWORK", "THROUGH", "DHCP", "POOL", "ROUTER"}, rows);
        return kDone;
    });
}

int ruleAdd(Context &context)
{
    return withSession(context, [&](Session &session) {
        auto network = session.inventory().network;
        LoaderRule rule {.file = context.arguments.positional.front().toStdString()};
        OptionReader reader(context.arguments);
        reader.text("mac", rule.mac);
        std::ranges::transform(rule.mac, rule.mac.begin(), [](char c) {
            return c == '-' ? ':' : c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
        });
        reader.text("vendor-class", rule.vendorClass);
        if (context.arguments.has("architecture")) {
            int code = 0;
            reader.count("architecture", code, 0xffff);
            rule.architecture = static_cast<std::uint16_t>(code);
        }
        if (!reader.problem().isEmpty())
            return misused(reader.problem());
        network.loaderRules.push_back(rule);
        return store(session, network);
    });
}

int ruleRemove(Context &context)
{
    return withSession(context, [&](Session &session) {
        auto network = session.inventory().network;
        bool ok = false;
        const auto number = context.arguments.positional.front().toULongLong(&ok);
        if (!ok || number < 1 || number > network.loaderRules.size())
            return failed({Error::Code::NotFound, "There is no such rule: \"rule list\" numbers them."});
        network.loaderRules.erase(network.loaderRules.begin() + static_cast<std::ptrdiff_t>(number) - 1);
        return store(session, network);
    });
}

int ruleList(Context &context)
{
    return withSession(context, [&](Session &session) {
        const auto &rules = session.inventory().network.loaderRules;
        if (context.json()) {
            print(server::json::arrayOf(rules));
            return kDone;
        }
        std::vector<std::vector<std::string>> rows;
        for (const LoaderRule &rule : rules)
            rows.push_back({std::to_string(rows.size() + 1), orDash(rule.mac), orDash(rule.vendorClass),
                rule.architecture ? std::to_string(*rule.architecture) : "-", rule.file});
        printTable({"NUMBER", "MAC", "VENDOR CLASS", "ARCHITECTURE", "LOADER"}, rows);
        return kDone;
    });
}

} // namespace netseat::ctl
