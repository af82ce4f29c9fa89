#include "trace.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace storm {

namespace {

constexpr std::uint8_t kRead10 = 0x28;
constexpr std::uint8_t kWrite10 = 0x2a;
constexpr std::uint8_t kSynchronizeCache10 = 0x35;

void putBe(std::uint8_t *at, std::uint32_t value, int octets)
{
    for (int i = octets - 1; i >= 0; --i, value >>= 8)
        at[i] = static_cast<std::uint8_t>(value);
}

Step transfer(std::istream &line, bool write)
{
    Step step;
    std::uint32_t blocks = 0;
    line >> step.lba >> blocks >> step.depth;
    step.kind = write ? Step::Kind::Write : Step::Kind::Read;
    step.octets = blocks * kBlock;
    step.cdb[0] = write ? kWrite10 : kRead10;
    putBe(&step.cdb[2], step.lba, 4);
    putBe(&step.cdb[7], blocks, 2);
    return step;
}

Step other(std::istream &line)
{
    Step step;
    std::string cdb;
    line >> cdb >> step.octets >> step.depth;
    for (std::size_t i = 0; i + 1 < cdb.size() && i / 2 < step.cdb.size(); i += 2)
        step.cdb[i / 2] = static_cast<std::uint8_t>(std::stoul(cdb.substr(i, 2), nullptr, 16));
    step.mustSucceed = false;
    return step;
}

Step flush(std::istream &line)
{
    Step step;
    line >> step.depth;
    step.cdb[0] = kSynchronizeCache10;
    return step;
}

} // namespace

std::vector<Phase> readTrace(const std::string &file)
{
    std::ifstream in(file);
    std::vector<Phase> phases;
    for (std::string text; std::getline(in, text);) {
        if (text.empty() || text[0] == '#')
            continue;
        std::istringstream line(text);
        std::string word;
        line >> word;
        if (word == "session") {
            line >> word;
            phases.push_back({word == "firmware", {}});
        } else if (phases.empty()) {
            fail(file + " has a command before its first session");
        } else if (word == "r" || word == "w") {
            phases.back().steps.push_back(transfer(line, word == "w"));
        } else if (word == "c") {
            phases.back().steps.push_back(other(line));
        } else if (word == "s") {
            phases.back().steps.push_back(flush(line));
        } else {
            fail(file + " has a line that says nothing: " + text);
        }
        if (!line)
            fail(file + " has a line cut short: " + text);
    }
    if (phases.empty())
        fail("there is no recording in " + file);
    return phases;
}

void fail(const std::string &what)
{
    std::fprintf(stderr, "storm_replay: %s\n", what.c_str());
    std::exit(1);
}

} // namespace storm
