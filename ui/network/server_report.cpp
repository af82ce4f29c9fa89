#include "network/server_report.h"

#include "base/mac_address.h"
#include "texts/convert.h"
#include "texts/makers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

QString bootsText(const OtherServer &server)
{
    const bool bios = server.boots.contains(u"bios"_s);
    const bool uefi = server.boots.contains(u"uefi"_s);
    const auto who = bios && uefi ? ReportText::tr("PCs with BIOS and UEFI")
        : bios                    ? ReportText::tr("PCs with BIOS")
        : uefi                    ? ReportText::tr("PCs with UEFI")
                                  : ReportText::tr("some machines");
    if (server.bootFile.isEmpty())
        return ReportText::tr("tells %1 to boot from %2").arg(who, server.bootServer);
    if (server.bootServer.isEmpty())
        return ReportText::tr("tells %1 to boot %2").arg(who, server.bootFile);
    return ReportText::tr("tells %1 to boot %2 from %3").arg(who, server.bootFile, server.bootServer);
}

} // namespace

std::optional<ServerReport> parseServerReport(const std::string &json)
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
    const auto object = document.object();
    const auto mode = dhcpModeFromName(object.value(u"mode"_s).toString().toStdString());
    if (!document.isObject() || !mode || !object.value(u"servers"_s).isArray())
        return std::nullopt;
    ServerReport report;
    report.interface = object.value(u"interface"_s).toString();
    report.mode = *mode;
    for (const auto &value : object.value(u"servers"_s).toArray()) {
        const auto each = value.toObject();
        OtherServer server;
        server.address = each.value(u"address"_s).toString();
        server.mac = each.value(u"mac"_s).toString();
        server.givesAddresses = each.value(u"givesAddresses"_s).toBool();
        for (const auto &kind : each.value(u"boots"_s).toArray())
            server.boots << kind.toString();
        server.bootServer = each.value(u"bootServer"_s).toString();
        server.bootFile = each.value(u"bootFile"_s).toString();
        report.servers.push_back(server);
    }
    return report;
}

QString text(const OtherServer &server)
{
    auto who = server.address;
    if (const auto mac = MacAddress::parse(server.mac.toStdString())) {
        const auto maker = Makers::shared().nameOf(*mac);
        who += maker.isEmpty() ? u" (%1)"_s.arg(server.mac) : u" (%1, %2)"_s.arg(maker, server.mac);
    }
    const bool boots = !server.boots.isEmpty();
    if (server.givesAddresses && boots)
        return ReportText::tr("%1 gives out addresses and %2.").arg(who, bootsText(server));
    if (server.givesAddresses)
        return ReportText::tr("%1 gives out addresses.").arg(who);
    return boots ? ReportText::tr("%1 %2.").arg(who, bootsText(server)) : ReportText::tr("%1 answers.").arg(who);
}

QString foundText(const ServerReport &report)
{
    if (report.servers.empty())
        return ReportText::tr("No other DHCP server answers on %1.").arg(report.interface);
    return ReportText::tr("%n other DHCP servers answer on %1:", nullptr, static_cast<int>(report.servers.size()))
        .arg(report.interface);
}

QString whyText(const ServerReport &report)
{
    const auto giving = std::ranges::count_if(report.servers, &OtherServer::givesAddresses);
    const bool boots
        = std::ranges::any_of(report.servers, [](const OtherServer &server) { return !server.boots.isEmpty(); });
    QString why;
    if (giving == 0)
        why = ReportText::tr("Nobody else gives out addresses here, so Netseat must.");
    else if (giving == 1)
        why = ReportText::tr("The addresses are given out already. Netseat adds only what PCs boot, and nothing changes "
                             "for anybody else.");
    else
        why = ReportText::tr("The addresses are given out already, by more than one: turn all but one off, or two "
                             "machines get one address sooner or later.");
    if (boots)
        why += u' '
            + ReportText::tr("Another server tells PCs what to boot, too: which answer they follow is chance. Take options "
                             "66 and 67 out there.");
    return why;
}

} // namespace netseat::ui
