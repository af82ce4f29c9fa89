// The doctor by hand, and for the tests that boot: doctor_tool examine IMAGE | repair LAYER [--install]
// examine prints one line for each finding: code, severity, whether it can be repaired, evidence; with tabs between.

#include "doctor/doctor.h"
#include "storage/image_file.h"
#include "storage/layer_file.h"

#include <cstdio>

using namespace netseat;

namespace {

int fail(const Error &error)
{
    std::fprintf(stderr, "%s\n", error.message.c_str());
    return 1;
}

int examineFile(const std::string &file)
{
    const auto info = storage::probe(file);
    if (!info)
        return fail(info.error());
    const auto disk = storage::openImage(file, info->format);
    if (!disk)
        return fail(disk.error());
    const auto report = doctor::examine(**disk, {});
    if (!report)
        return fail(report.error());
    std::printf("system\t%s\nkernel\t%s\nbios\t%d\nuefi\t%d\n", report->system.c_str(), report->kernel.c_str(),
        report->bootsBios, report->bootsUefi);
    for (const auto &finding : report->findings)
        std::printf("%s\t%s\t%s\t%s\n", finding.code.c_str(), std::string(doctor::name(finding.severity)).c_str(),
            finding.repairable ? "repairable" : "-", finding.evidence.c_str());
    return 0;
}

int repairFile(const std::string &file, bool install)
{
    const auto repaired = doctor::repair({file, install}, {});
    if (!repaired)
        return fail(repaired.error());
    for (const auto &sentence : repaired->done)
        std::printf("done\t%s\n", sentence.c_str());
    for (const auto &sentence : repaired->notDone)
        std::printf("not-done\t%s\n", sentence.c_str());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() == 2 && words[0] == "examine")
        return examineFile(words[1]);
    const bool install = words.size() == 3 && words[2] == "--install";
    if ((words.size() == 2 || install) && words[0] == "repair")
        return repairFile(words[1], install);
    std::fprintf(stderr, "usage: doctor_tool examine IMAGE | repair LAYER [--install]\n");
    return 2;
}
