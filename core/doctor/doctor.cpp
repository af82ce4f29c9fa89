#include "doctor/doctor.h"

#include "doctor/checks.h"

#include <algorithm>

namespace netseat::doctor {

namespace {

/// Problems first, then what could not be told, advice, what is good.
int rank(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        return 0;
    case Severity::Unknown:
        return 1;
    case Severity::Advice:
        return 2;
    case Severity::Good:
        return 3;
    }
    return 4;
}

} // namespace

std::string_view name(Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return "good";
    case Severity::Advice:
        return "advice";
    case Severity::Problem:
        return "problem";
    case Severity::Unknown:
        return "unknown";
    }
    return "unknown";
}

Result<Report> examine(storage::BlockDevice &disk, const storage::Progress &progress)
{
    constexpr std::uint64_t kSteps = 4;
    std::uint64_t step = 0;
    const auto goOn = [&] { return !progress || progress(std::min(step++, kSteps), kSteps); };
    if (!goOn())
        return Error{Error::Code::Cancelled, "Cancelled."};
    const auto opened = openImage(disk, goOn);
    if (!opened)
        return opened.error();
    const auto &image = opened->image;
    Report report;
    report.kernel = printable(image.kernel);
    report.bootsBios = bootsBios(image);
    report.bootsUefi = bootsUefi(image);
    if (image.root)
        report.system = printable(valueOf(image.files->read("/etc/os-release").value_or(""), "PRETTY_NAME"));
    for (const auto check :
        {checkSystem, checkPartitions, checkEfi, checkKernel, checkDisks, checkNetwork, checkIdentity})
        check(image, report.findings);
    if (!image.unclean.empty())
        for (auto &finding : report.findings)
            finding.repairable = false;
    std::stable_sort(report.findings.begin(), report.findings.end(),
        [](const Finding &a, const Finding &b) { return rank(a.severity) < rank(b.severity); });
    return report;
}

} // namespace netseat::doctor
