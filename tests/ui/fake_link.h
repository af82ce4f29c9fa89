#pragma once

#include "server/link.h"

#include <deque>
#include <functional>

namespace netseat::ui {

/// A server without services: an inventory in memory that obeys commands as the real one does, with the same
/// check(), and answers later, as the real one does. Tests play the events.
class FakeLink : public server::Link {
    Q_OBJECT
public:
    explicit FakeLink(Inventory inventory = {}, QObject *parent = nullptr);

    Snapshot inventory() const override { return m_inventory; }
    const server::Status &status() const override { return m_status; }
    void submit(const server::Command &command, Callback done) override;
    void queryEvents(const server::EventQuery &query, EventsCallback done) override;

    /// Commands in the order in which they came.
    std::deque<server::Command> commands;
    /// The next command is refused with this.
    std::optional<Error> refuseNext;
    /// Asked for each command: what it is refused with, if it is.
    std::function<std::optional<Error>(const server::Command &)> refuse;
    /// What queryEvents() gives.
    EventBatch stored;
    /// How many rows one question looks through before it answers with what it has; 0: all.
    std::int64_t step = 0;
    /// What was asked of the stored log.
    std::deque<server::EventQuery> queries;
    /// What DoctorReport gives: JSON.
    std::string report;
    /// What OtherServers gives: JSON (see server_report.h).
    std::string servers;
    /// What ShowHistory gives: JSON.
    std::string history = R"({"samples":[],"boots":[]})";

    void setInventory(Inventory inventory);
    void setStatus(server::Status status);
    /// Folds the events into the boots, as the server does, and tells everybody.
    void play(const EventBatch &events);
    /// The last job that was started has come to its end.
    void endJob(bool well, const std::string &detail, Severity severity = Severity::Error);
    void lose(const QString &why) { Q_EMIT lost(why); }

private:
    Result<server::Reply> run(const server::AddClient &command, Inventory &next);
    Result<server::Reply> run(const server::UpdateClient &command, Inventory &next);
    Result<server::Reply> run(const server::RemoveClient &command, Inventory &next);
    Result<server::Reply> run(const server::AddClients &command, Inventory &next);
    Result<server::Reply> run(const server::UpdateClients &command, Inventory &next);
    Result<server::Reply> run(const server::RemoveClients &command, Inventory &next);
    Result<server::Reply> run(const server::WakeClients &command, Inventory &next);
    Result<server::Reply> run(const server::SetGroup &command, Inventory &next);
    Result<server::Reply> run(const server::RemoveGroup &command, Inventory &next);
    Result<server::Reply> run(const server::ResetDisk &command, Inventory &next);
    Result<server::Reply> run(const server::DisconnectClient &command, Inventory &next);
    Result<server::Reply> run(const server::ImportImage &command, Inventory &next);
    Result<server::Reply> run(const server::RemoveImage &command, Inventory &next);
    Result<server::Reply> run(const server::CreateImage &command, Inventory &next);
    Result<server::Reply> run(const server::StartMaintenance &command, Inventory &next);
    Result<server::Reply> run(const server::PublishDraft &command, Inventory &next);
    Result<server::Reply> run(const server::DiscardDraft &command, Inventory &next);
    Result<server::Reply> run(const server::SetDefaultVersion &command, Inventory &next);
    Result<server::Reply> run(const server::SetVersionNote &command, Inventory &next);
    Result<server::Reply> run(const server::RemoveVersion &command, Inventory &next);
    Result<server::Reply> run(const server::FlattenVersion &command, Inventory &next);
    Result<server::Reply> run(const server::VerifyVersion &command, Inventory &next);
    Result<server::Reply> run(const server::ExportVersion &command, Inventory &next);
    Result<server::Reply> run(const server::ExamineVersion &command, Inventory &next);
    Result<server::Reply> run(const server::DoctorReport &command, Inventory &next);
    Result<server::Reply> run(const server::RepairImage &command, Inventory &next);
    Result<server::Reply> run(const server::SetStorage &command, Inventory &next);
    Result<server::Reply> run(const server::RebaseDisk &command, Inventory &next);
    Result<server::Reply> run(const server::CancelJob &command, Inventory &next);
    Result<server::Reply> run(const server::SetNetwork &command, Inventory &next);
    Result<server::Reply> run(const server::ForgetNewcomer &command, Inventory &next);
    Result<server::Reply> run(const server::StartServices &command, Inventory &next);
    Result<server::Reply> run(const server::StopServices &command, Inventory &next);
    Result<server::Reply> run(const server::StartService &command, Inventory &next);
    Result<server::Reply> run(const server::StopService &command, Inventory &next);
    Result<server::Reply> run(const server::SetBootEntry &command, Inventory &next);
    Result<server::Reply> run(const server::RemoveBootEntry &command, Inventory &next);
    Result<server::Reply> run(const server::WriteStartMedium &command, Inventory &next);
    Result<server::Reply> run(const server::ProbeServers &command, Inventory &next);
    Result<server::Reply> run(const server::OtherServers &command, Inventory &next);
    Result<server::Reply> run(const server::ShowRouterLines &command, Inventory &next);
    Result<server::Reply> run(const server::PreviewClient &command, Inventory &next);
    Result<server::Reply> run(const server::ShowHistory &command, Inventory &next);
    Result<server::Reply> run(const server::ApplyEdit &command, Inventory &next);
    /// What the desktop does not send yet.
    template <typename Other>
    Result<server::Reply> run(const Other &, Inventory &)
    {
        return Error{Error::Code::Unsupported, "The fake server doesn't know this command."};
    }
    server::Reply startJob(const std::string &what);
    void setServices(server::ServiceState state);
    Result<server::Reply> setService(Origin service, server::ServiceState state);

    Snapshot m_inventory;
    server::Status m_status;
    std::int64_t m_lastId = 1000;
};

} // namespace netseat::ui
