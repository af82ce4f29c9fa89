#pragma once

#include "base/unique_fd.h"
#include "iscsi/io_pool.h"
#include "iscsi/seat_host.h"

#include <future>

namespace netseat::iscsi {

class Worker;

/// What all workers have in common; outlives them.
struct WorkerShared {
    Registry &registry;
    EventHub &events;
    Layers &layers;
    IoPool &pool;
    std::filesystem::path dataFolder;
    std::vector<std::unique_ptr<Worker>> workers;
    std::atomic<std::uint64_t> nextConnection{1};

    /// Who owns this client's disk.
    Worker &ownerOf(ClientId client) const;
};

/// One thread with its own epoll: its connections, and the disks of the clients that are its own. A connection logs in on
/// any worker and then moves to the one that owns its client's disk, so data needs no lock.
///
/// Others reach it by post(), which is served before sockets are: what was posted first is known to every login that
/// comes after it.
class Worker final : public SeatContext {
public:
    static Result<std::unique_ptr<Worker>> create(WorkerShared &shared);
    ~Worker() override;

    void start();
    /// Closes every connection and every disk. The thread ends when that is done.
    void stop();
    void join();

    // Any thread.
    void post(std::function<void()> work) override;
    void accept(UniqueFd socket, Ipv4Address peer, Portal portal);
    void bootBegins(ClientId client);
    void disconnect(ClientId client);
    void inventoryChanged();

    // This worker's thread.
    void run(std::function<void()> work) override { m_shared.pool.run(std::move(work)); }
    Connection *connection(std::uint64_t id) override;
    void endConnection(std::uint64_t id, const std::string &why) override;
    void touched(std::uint64_t id) override
    {
        if (m_touched.empty() || m_touched.back() != id)
            m_touched.push_back(id);
    }
    void publish(Event event) override { m_shared.events.publish(std::move(event)); }
    Snapshot snapshot() const override { return m_shared.registry.snapshot(); }

private:
    struct Peer;
    Worker(WorkerShared &shared, UniqueFd epoll, UniqueFd wake);

    void loop();
    void runPosts();
    bool hasPosts();
    void adopt(std::unique_ptr<Peer> peer);
    void serve(Peer &peer, std::uint32_t events, TimePoint now);
    void receive(Peer &peer, TimePoint now);
    void send(Peer &peer);
    void settle(std::uint64_t id, TimePoint now);
    void settleTouched(TimePoint now);
    void seek(Peer &peer);
    void attach(std::uint64_t id);
    void watch(Peer &peer);
    void remove(std::uint64_t id, TimePoint now);
    void tellRefusal(const Connection &connection);
    void tick(TimePoint now);
    void beginStop();
    bool isStopped() const;
    SeatHost &seat(ClientId client);

    WorkerShared &m_shared;
    UniqueFd m_epoll;
    UniqueFd m_wake;
    std::thread m_thread;
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_posts;
    std::vector<std::function<void()>> m_running; // taken off m_posts
    std::unordered_map<std::uint64_t, std::unique_ptr<Peer>> m_peers;
    std::map<ClientId, std::unique_ptr<SeatHost>> m_seats;
    std::vector<std::uint64_t> m_touched; // connections with something new to send
    ByteVector m_scratch; // where sockets are read into; shared by all, for it is empty between two of them
    TimePoint m_lastTick;
    bool m_stopping = false;
};

} // namespace netseat::iscsi
