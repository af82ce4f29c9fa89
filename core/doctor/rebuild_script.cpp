// What the image's own system runs in the virtual PC, and what it says of it.
#include "doctor/virtual_pc.h"

#include <algorithm>
#include <set>

namespace netseat::doctor {

namespace {

/// step NAME COMMAND: runs it, and leaves its code and what it said of its failure, or last.
constexpr const char *kHead = R"(#!/bin/sh
# Written by Netseat's image doctor, which removes it again.
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
export HOME=/root DEBIAN_FRONTEND=noninteractive LC_ALL=C
mount -o remount,rw /
for one in 'proc /proc' 'sysfs /sys' 'devtmpfs /dev' 'tmpfs /run' 'tmpfs /tmp'; do
    set -- $one
    mountpoint -q $2 || mount -t $1 $1 $2
done
result=/.netseat-doctor-result
step() {
    name=$1
    shift
    echo "NETSEAT-DOCTOR $name"
    "$@" >/tmp/netseat-step 2>&1
    code=$?
    cat /tmp/netseat-step
    words=$(grep -iE '^(E|Err):|error|fail|cannot|unable|not found' /tmp/netseat-step | tail -n 1)
    [ $code != 0 ] && [ -n "$words" ] || words=$(grep . /tmp/netseat-step | tail -n 1)
    echo "$name $code $words" >>$result
    return $code
}
)";

/// User-mode networking of QEMU: fixed addresses, the same everywhere.
constexpr const char *kNetwork = R"(network() {
    modprobe virtio_net
    for second in 1 2 3 4 5 6 7 8 9 10; do
        card=$(ls /sys/class/net | grep -v '^lo$' | head -n 1)
        [ -n "$card" ] && break
        sleep 1
    done
    [ -n "$card" ] || { echo 'the kernel has no driver for the virtual network card (virtio_net)'; return 1; }
    ip link set "$card" up && ip addr add 10.0.2.15/24 dev "$card" && ip route add default via 10.0.2.2
}
there() {
    [ -e "$1" ] || [ -L "$1" ]
}
before() {
    there /etc/resolv.conf && mv /etc/resolv.conf /etc/resolv.conf.netseat
    echo nameserver 10.0.2.3 >/etc/resolv.conf
    [ ! -e /usr/sbin/policy-rc.d ] || return
    policy=1
    printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d
    chmod 755 /usr/sbin/policy-rc.d
}
after() {
    rm -f /etc/resolv.conf
    there /etc/resolv.conf.netseat && mv /etc/resolv.conf.netseat /etc/resolv.conf
    [ -z "$policy" ] || rm -f /usr/sbin/policy-rc.d
}
fetch() {
    if command -v apt-get >/dev/null; then
        options="-q -o Acquire::Retries=2 -o Acquire::http::Timeout=60"
        step update apt-get $options -o APT::Update::Error-Mode=any update &&
            step install apt-get $options -y --no-install-recommends install "$@"
        apt-get clean
    elif command -v dnf >/dev/null; then
        step install dnf -q -y install "$@"
    else
        step install zypper -n -q install "$@"
    fi
}
)";

constexpr const char *kTail = R"(} >/dev/console 2>&1
sync
umount /boot 2>/dev/null
mount -o remount,ro /
echo o >/proc/sysrq-trigger
sleep 60
)";

/// Quoted for a shell; the words come from us, or were looked at before.
std::string quoted(const std::string &word)
{
    return "'" + word + "'";
}

} // namespace

std::string virtualPcScript(const RebuildTask &task)
{
    std::string script = kHead;
    if (!task.install.empty())
        script += kNetwork;
    script += "policy=\n{\n: >$result\n";
    std::string steps;
    if (task.bootApart)
        steps += "    { mountpoint -q /boot || step boot mount /boot; } &&\n";
    if (!task.install.empty()) {
        std::vector<std::string> words;
        std::transform(task.install.begin(), task.install.end(), std::back_inserter(words), quoted);
        steps += "    step network network && { before; fetch " + joined(words, " ")
            + "; fetched=$?; after; [ $fetched = 0 ]; } &&\n";
    }
    steps += task.dracut ? "    step initramfs dracut --force --no-hostonly " + quoted(task.initramfsFile) + " "
            + quoted(task.kernelVersion) + "\n"
                         : "    step initramfs update-initramfs -u -k " + quoted(task.kernelVersion) + "\n";
    return script + steps + kTail;
}

std::string packageMirrors(FileTree &files)
{
    std::vector<std::string> paths{"/etc/apt/sources.list"};
    for (const auto *folder : {"/etc/apt/sources.list.d/", "/etc/yum.repos.d/", "/etc/zypp/repos.d/"})
        for (const auto &name : files.list(folder))
            paths.push_back(folder + name);
    std::set<std::string> hosts;
    for (const auto &path : paths)
        for (const auto &line : linesOf(files.read(path).value_or(""))) {
            const auto scheme = line.find("://");
            if (scheme == std::string::npos || hosts.size() >= 8)
                continue;
            const auto host = line.substr(scheme + 3);
            hosts.insert(printable(host.substr(0, host.find_first_of("/ \t"))));
        }
    return joined({hosts.begin(), hosts.end()});
}

Result<void> judgeResult(
    const std::string &result, const RebuildTask &task, const std::string &mirrors, const std::string &console)
{
    std::string step;
    std::string words;
    for (const auto &line : linesOf(result)) {
        const auto first = line.find(' ');
        const auto second = line.find(' ', first + 1);
        step = line.substr(0, first);
        words = second == std::string::npos ? std::string() : printable(line.substr(second + 1));
        while (words.ends_with('.'))
            words.pop_back();
        if (first != std::string::npos && line.substr(first + 1, second - first - 1) == "0")
            continue;
        const auto packages = joined(task.install);
        const auto *maintenance = " Or do it in maintenance.";
        if (step == "boot")
            return Error{Error::Code::Io, "The image's system could not mount /boot: " + words + "."};
        if (step == "network")
            return Error{Error::Code::Io,
                "To install " + packages + ", the virtual PC needs a network card: " + words + "." + maintenance};
        if (step == "update" || step == "install")
            return Error{Error::Code::Io,
                "The image's package manager could not install " + packages + ": " + words
                    + ". It was asked in a virtual PC, which reaches what this computer reaches without a proxy"
                    + (mirrors.empty() ? "" : ", and looks at " + mirrors)
                    + ". Look whether this computer gets there, and try again." + maintenance};
        return Error{Error::Code::Io, "The image's system could not make its initramfs: " + words + "."};
    }
    if (step == "initramfs")
        return {};
    return Error{Error::Code::Io,
        "The image's system did not come to the end of the work in the virtual PC"
            + (step.empty() ? std::string() : " (" + printable(step) + ")") + ". The last it said: "
            + printable(console.substr(console.size() - std::min<std::size_t>(console.size(), 200)))};
}

} // namespace netseat::doctor
