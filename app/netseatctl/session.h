#pragma once

#include "netseatctl/command_line.h"
#include "server/attach.h"

#include <QEventLoop>

#include <memory>

namespace netseat::ctl {

/// A way to the inventory for a program that does one thing after the other.
class Session {
public:
    /// Attaches to the server of the folder, or opens the folder itself for a moment.
    static Result<std::unique_ptr<Session>> open(const std::filesystem::path &dataFolder);
    /// The same through a link that is there already.
    explicit Session(server::Attachment attachment);

    Result<server::Reply> submit(const server::Command &command);
    Result<server::EventPage> events(const server::EventQuery &query);

    server::Link &link() { return *m_attachment.link; }
    const Inventory &inventory() const { return *m_attachment.link->inventory(); }
    /// Whether another process serves the folder.
    bool attached() const { return !m_attachment.server; }

private:
    server::Attachment m_attachment;
};

/// What a verb has to work with.
struct Context {
    Arguments arguments;
    std::filesystem::path dataFolder; ///< absolute

    bool json() const { return arguments.has("json"); }
};

inline constexpr int kDone = 0;
inline constexpr int kFailed = 1;
inline constexpr int kUsage = 2;

// Each prints to standard error.
int failed(const Error &error);
int reported(const Result<server::Reply> &reply); ///< a refusal, or done with the warnings there are
int misused(const QString &why);
void warn(const std::string &text);

/// Opens the session of a verb, and works with it.
template <typename Work>
int withSession(Context &context, Work work)
{
    auto session = Session::open(context.dataFolder);
    return session ? work(**session) : failed(session.error());
}

} // namespace netseat::ctl
