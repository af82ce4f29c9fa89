// Long jobs on one version: flattening, verifying, exporting.
#include "netseatctl/job_watch.h"
#include "netseatctl/output.h"
#include "netseatctl/values.h"
#include "netseatctl/verbs.h"
#include "server/json.h"

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace netseat::ctl {

namespace {

constexpr std::array kFormats{"raw", "qcow2", "vmdk", "vhd", "vhdx", "vdi"};

/// What --format or else the name of the file says; null for none that there is.
QString exportFormat(const Arguments &arguments, const std::filesystem::path &file)
{
    auto format = arguments.has("format") ? arguments.value("format")
                                          : server::json::text(file.extension().string()).mid(1).toLower();
    if (format == u"img")
        format = u"raw"_s;
    return std::ranges::any_of(kFormats, [&](const char *one) { return format == QLatin1StringView(one); }) ? format
                                                                                                            : QString();
}

/// "N" and maybe "VERSION".
Result<ImageVersion> wantedVersion(const Context &context, const Inventory &inventory)
{
    const auto &words = context.arguments.positional;
    const auto image = findImage(inventory, words.front());
    if (!image)
        return image.error();
    return findVersionOrDefault(inventory, *image, words, 1);
}

/// "N", or "N@VERSION"; an image's name may have an '@' in it.
Result<ImageVersion> versionAt(const Inventory &inventory, const QString &word)
{
    const auto whole = findImage(inventory, word);
    if (whole)
        return findVersionOrDefault(inventory, *whole, {}, 0);
    const auto at = word.lastIndexOf(u'@');
    if (at < 0)
        return whole.error();
    const auto image = findImage(inventory, word.left(at));
    if (!image)
        return image.error();
    return findVersion(inventory, *image, word.mid(at + 1));
}

} // namespace

int imageFlatten(Context &context)
{
    return runJob(context, [&](Session &session) -> Result<server::Command> {
        const auto version = wantedVersion(context, session.inventory());
        if (!version)
            return version.error();
        return server::Command(server::FlattenVersion{version->id});
    });
}

int imageVerify(Context &context)
{
    JobWatch watch;
    return withSession(context, [&](Session &session) {
        const auto version = wantedVersion(context, session.inventory());
        if (!version)
            return failed(version.error());
        const auto result = watch.run(session, server::VerifyVersion{version->id});
        const bool looked = result || result.error().code == Error::Code::Io; // not refused, not cancelled
        if (context.json() && looked)
            print(QJsonObject{{u"number"_s, version->number}, {u"good"_s, static_cast<bool>(result)},
                {u"text"_s, server::json::text(result ? *result : result.error().message)}});
        else if (result)
            std::puts(result->c_str());
        return result ? kDone : failed(result.error());
    });
}

int imageExport(Context &context)
{
    std::error_code error;
    const auto file = std::filesystem::absolute(context.arguments.positional.at(1).toStdString(), error);
    const auto format = exportFormat(context.arguments, file);
    if (format.isNull())
        return misused(context.arguments.has("format")
                ? u"--format can't be \"%1\"."_s.arg(context.arguments.value("format"))
                : u"The name of the file does not say its format: give --format."_s);
    return runJob(context, [&](Session &session) -> Result<server::Command> {
        const auto version = versionAt(session.inventory(), context.arguments.positional.front());
        if (!version)
            return version.error();
        return server::Command(server::ExportVersion{version->id, file.string(), format.toStdString()});
    });
}

} // namespace netseat::ctl
