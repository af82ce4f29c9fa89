#pragma once

#include "download.h"
#include "talk.h"

namespace netseat::sim {

/// One program of a boot: its DHCP, and what it does with the answer.
struct Stage {
    enum class Then {
        Tftp, ///< loads `file` from the server that was named
        Http, ///< loads the URL, which ends in `file`
        Script, ///< fetches its script, and the disk in it is to be the client's
        RootPath, ///< takes the disk from option 17
        Nothing, ///< an operating system: it runs
    };
    Habits habits;
    Then then = Then::Nothing;
    std::string file = {};
    TftpHabits tftp = {};
    bool takesScripts = false; ///< a stage with another `then` that would run a script too, if it is given one
};

/// A machine that is switched on, boots, and is switched off and on again when that fails.
class Machine : public Host {
public:
    Machine(World &world, Servers &servers, MacAddress mac, Segment segment, ClientId client, std::vector<Stage> stages);

    void switchOn();
    void renew(); ///< its system asks for more time (RFC 2131, 4.4.5)

    MacAddress mac() const override { return m_mac; }
    Segment segment() const override { return m_segment; }
    Ipv4Address address() const override;
    void receive(const Datagram &datagram) override;

    bool runs() const { return m_runs; }
    bool renewed() const { return m_renewed; }
    ClientId client() const { return m_client; } ///< 0: nobody registered it
    int boots() const { return m_boots; } ///< how often it was switched on
    const std::vector<std::string> &problems() const { return m_problems; } ///< wrong answers; patience doesn't help

private:
    void beginStage(std::size_t number);
    void onOutcome(std::optional<Outcome> outcome);
    void onScript(const std::string &url);
    void onContent(bool right);
    void fail();
    void problem(const std::string &what);
    void askForMoreTime(int attempt);
    std::string disk() const;

    World &m_world;
    Servers &m_servers;
    MacAddress m_mac;
    Segment m_segment;
    ClientId m_client;
    std::vector<Stage> m_stages;
    std::size_t m_stage = 0;
    std::shared_ptr<Talk> m_talk;
    std::shared_ptr<Download> m_download;
    Ipv4Address m_address; ///< now
    Ipv4Address m_first; ///< the one that it was given first
    dhcp::Packet m_ack; ///< the newest
    int m_boots = 0;
    bool m_runs = false;
    bool m_renewed = false;
    std::vector<std::string> m_problems;
};

} // namespace netseat::sim
