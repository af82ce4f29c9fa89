#include "images/doctor_report.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;
using Severity = DoctorFinding::Severity;

namespace {

struct DoctorText {
    Q_DECLARE_TR_FUNCTIONS(DoctorText)
};

Severity severityFrom(const QString &name)
{
    if (name == u"problem"_s)
        return Severity::Problem;
    if (name == u"advice"_s)
        return Severity::Advice;
    return name == u"good"_s ? Severity::Good : Severity::Unknown;
}

DoctorFinding findingFrom(const QJsonObject &object)
{
    return {object[u"code"_s].toString(), severityFrom(object[u"severity"_s].toString()),
        object[u"evidence"_s].toString(), object[u"meaning"_s].toString(), object[u"advice"_s].toString(),
        object[u"repairable"_s].toBool()};
}

} // namespace

int ImageReport::count(Severity severity) const
{
    return static_cast<int>(std::ranges::count(findings, severity, &DoctorFinding::severity));
}

bool ImageReport::canRepair() const
{
    return std::ranges::any_of(findings, &DoctorFinding::repairable);
}

std::optional<ImageReport> parseReport(const std::string &json)
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
    const auto object = document.object();
    if (!object[u"findings"_s].isArray())
        return std::nullopt;
    ImageReport report{object[u"system"_s].toString(), object[u"kernel"_s].toString(), object[u"bootsBios"_s].toBool(),
        object[u"bootsUefi"_s].toBool(), {}};
    for (const auto &value : object[u"findings"_s].toArray())
        report.findings.push_back(findingFrom(value.toObject()));
    std::ranges::stable_sort(report.findings, {}, &DoctorFinding::severity);
    return report;
}

QString text(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        return DoctorText::tr("Problem");
    case Severity::Advice:
        return DoctorText::tr("Advice");
    case Severity::Unknown:
        return DoctorText::tr("Not known");
    case Severity::Good:
        return DoctorText::tr("In order");
    }
    Q_UNREACHABLE();
}

QString titleOf(const DoctorFinding &finding)
{
    static constexpr std::pair<const char *, const char *> kTitles[] = {
        {"IMG-CLOUD-INIT", QT_TRANSLATE_NOOP("DoctorText", "cloud-init")},
        {"IMG-DIRTY", QT_TRANSLATE_NOOP("DoctorText", "Last shutdown")},
        {"IMG-DRIVERS", QT_TRANSLATE_NOOP("DoctorText", "Network drivers")},
        {"IMG-EFI", QT_TRANSLATE_NOOP("DoctorText", "Boot loader for UEFI")},
        {"IMG-FSTAB", QT_TRANSLATE_NOOP("DoctorText", "Names of file systems")},
        {"IMG-INITRD", QT_TRANSLATE_NOOP("DoctorText", "iSCSI at start (initramfs)")},
        {"IMG-ISCSI", QT_TRANSLATE_NOOP("DoctorText", "iSCSI programs")},
        {"IMG-KERNEL", QT_TRANSLATE_NOOP("DoctorText", "Kernel")},
        {"IMG-MACHINE-ID", QT_TRANSLATE_NOOP("DoctorText", "Machine id")},
        {"IMG-NET", QT_TRANSLATE_NOOP("DoctorText", "Network settings")},
        {"IMG-PARTS", QT_TRANSLATE_NOOP("DoctorText", "Partition table")},
        {"IMG-ROOT", QT_TRANSLATE_NOOP("DoctorText", "Name of the root file system")},
        {"IMG-SSH-KEYS", QT_TRANSLATE_NOOP("DoctorText", "ssh host keys")},
        {"IMG-SWAP", QT_TRANSLATE_NOOP("DoctorText", "Swap")},
        {"IMG-SYSTEM", QT_TRANSLATE_NOOP("DoctorText", "Operating system")},
    };
    const auto found = std::ranges::find_if(
        kTitles, [&](const auto &title) { return finding.code == QLatin1StringView(title.first); });
    return found == std::end(kTitles) ? finding.code : QCoreApplication::translate("DoctorText", found->second);
}

QString verdictOf(const ImageReport &report)
{
    if (const int problems = report.count(Severity::Problem))
        return DoctorText::tr("%n problems: clients will not boot from it, or not live on it.", nullptr, problems);
    if (const int advice = report.count(Severity::Advice))
        return DoctorText::tr("It boots. %n pieces of advice for later.", nullptr, advice);
    if (report.count(Severity::Unknown) > 0)
        return DoctorText::tr("No problem was found, but not everything could be told. Try it on one client.");
    return DoctorText::tr("Everything is in order.");
}

QString systemOf(const ImageReport &report)
{
    QStringList parts{report.system.isEmpty() ? DoctorText::tr("No operating system was found") : report.system};
    if (!report.kernel.isEmpty())
        parts << DoctorText::tr("kernel %1").arg(report.kernel);
    if (report.bootsBios && report.bootsUefi)
        parts << DoctorText::tr("for PCs with BIOS and with UEFI");
    else if (report.bootsBios)
        parts << DoctorText::tr("for PCs with BIOS only");
    else if (report.bootsUefi)
        parts << DoctorText::tr("for PCs with UEFI only");
    return parts.join(u" · "_s);
}

QString plainText(const ImageReport &report, const QString &title)
{
    QStringList lines{title, systemOf(report), verdictOf(report)};
    for (const DoctorFinding &finding : report.findings) {
        lines << QString() << u"%1 (%2): %3"_s.arg(titleOf(finding), finding.code, text(finding.severity));
        for (const auto &sentence : {finding.evidence, finding.meaning, finding.advice})
            if (!sentence.isEmpty())
                lines << sentence;
    }
    return lines.join(u'\n');
}

} // namespace netseat::ui
