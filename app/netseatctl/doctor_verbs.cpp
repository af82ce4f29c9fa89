// The image doctor: what it finds, and repairs.
#include "netseatctl/job_watch.h"
#include "netseatctl/output.h"
#include "netseatctl/values.h"
#include "netseatctl/verbs.h"
#include "server/json.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace netseat::ctl {

namespace {

void printReport(const QJsonObject &report)
{
    const auto line = [](const QString &text) { std::puts(text.toUtf8().constData()); };
    const auto system = report.value(u"system"_s).toString();
    line(system.isEmpty() ? u"No system was found."_s : system + u", kernel "_s + report.value(u"kernel"_s).toString());
    line(u"Boots with BIOS: %1, with UEFI: %2"_s.arg(report.value(u"bootsBios"_s).toBool() ? u"yes"_s : u"no"_s,
                                                     report.value(u"bootsUefi"_s).toBool() ? u"yes"_s : u"no"_s));
    for (const auto &value : report.value(u"findings"_s).toArray()) {
        const auto finding = value.toObject();
        const auto text = [&](const char *key) { return finding.value(QLatin1StringView(key)).toString(); };
        line(u"\n%1 %2: %3"_s.arg(text("severity").toUpper(), text("code"), text("evidence")));
        for (const char *more : {"meaning", "advice"})
            if (!text(more).isEmpty())
                line(u"    "_s + text(more));
        if (finding.value(u"repairable"_s).toBool() && text("severity") != u"good"_s)
            line(u"    \"image repair\" can do it."_s);
    }
}

bool hasProblem(const QJsonObject &report)
{
    for (const auto &value : report.value(u"findings"_s).toArray())
        if (value.toObject().value(u"severity"_s) == u"problem"_s)
            return true;
    return false;
}

} // namespace

int imageDoctor(Context &context)
{
    JobWatch watch;
    return withImage(context, [&](Session &session, const Image &image) {
        const auto version = findVersionOrDefault(session.inventory(), image, context.arguments.positional, 1);
        if (!version)
            return failed(version.error());
        if (const auto looked = watch.run(session, server::ExamineVersion {version->id}); !looked)
            return failed(looked.error());
        const auto reply = session.submit(server::DoctorReport {version->id});
        if (!reply)
            return failed(reply.error());
        const auto report = QJsonDocument::fromJson(QByteArray::fromStdString(reply->text)).object();
        if (context.json())
            print(report);
        else
            printReport(report);
        return hasProblem(report) ? kFailed : kDone;
    });
}

int imageRepair(Context &context)
{
    return runJob(
        context,
        [&](Session &session) -> Result<server::Command> {
            const auto image = findImage(session.inventory(), context.arguments.positional.front());
            if (!image)
                return image.error();
            return server::Command(server::RepairImage {image->id, context.arguments.has("install")});
        },
        [](const std::string &said) { std::puts(said.c_str()); });
}

} // namespace netseat::ctl
