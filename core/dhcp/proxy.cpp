// ProxyDHCP (PXE 2.1): another server gives the addresses, we name the boot program only.
#include "dhcp/exchange.h"

namespace netseat::dhcp {

/// Port 67 in proxy mode. Only what boots is answered, and no address is ever given, confirmed or refused.
void Engine::onProxyMode(Exchange &exchange)
{
    if (!exchange.boots())
        return;
    const auto type = exchange.request.type();
    if (type == MessageType::Request) {
        // A boot server discovery by broadcast names a boot item; all other REQUESTs are for the other server.
        if (bootItem(exchange.request))
            answerBootRequest(exchange);
        return;
    }
    if (type != MessageType::Discover)
        return;
    reportFirmware(exchange);
    if (exchange.gets(boot::Plan::Action::Silence) || exchange.gets(boot::Plan::Action::AddressOnly))
        return;

    // RFC 2131 has no such offer: yiaddr 0, and neither lease time nor mask nor router (PXE 2.1).
    const auto by = answerer(exchange, false);
    auto reply = replyTo(exchange.request, MessageType::Offer, by);
    addBoot(reply, exchange.request, exchange.who, exchange.plan, by);
    addEchoes(reply, exchange.request);
    sendToClient(exchange, reply);
    report(exchange, EventCode::OfferSent).detail = "Another server gives the address. " + exchange.plan.reason;
    reportLoader(exchange); // iPXE and EDK2 load what the offer names, and ask no more
}

/// Port 4011, in full mode too: EDK2 asks there whenever it took an offer for a BINL server's.
void Engine::onProxyPort(Exchange &exchange)
{
    const auto type = exchange.request.type();
    if (type == MessageType::Request || type == MessageType::Inform)
        answerBootRequest(exchange);
}

void Engine::answerBootRequest(Exchange &exchange)
{
    const auto asker = exchange.who.asker;
    const bool pxe = asker == boot::Asker::Firmware || asker == boot::Asker::Ipxe;
    if (!pxe || exchange.gets(boot::Plan::Action::Silence) || exchange.gets(boot::Plan::Action::AddressOnly))
        return;
    const auto by = answerer(exchange, false);
    auto reply = replyTo(exchange.request, MessageType::Ack, by);
    addBoot(reply, exchange.request, exchange.who, exchange.plan, by);
    addEchoes(reply, exchange.request);

    const auto &arrival = exchange.arrival;
    if (arrival.socket == Socket::Server)
        sendToClient(exchange, reply);
    else // EDK2 asks from port 4011, ROMs from 68: the answer goes where the question came from
        send(exchange, reply, arrival.source.isAny() ? kBroadcast : arrival.source, arrival.sourcePort);
    reportLoader(exchange);
}

} // namespace netseat::dhcp
