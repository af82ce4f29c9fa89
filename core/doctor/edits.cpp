#include "doctor/edits.h"

#include "doctor/checks.h"

#include <algorithm>

namespace netseat::doctor {

namespace {

/// Adds the sentence to what was done, or says why it was not.
void note(Repaired &repaired, const Result<void> &result, const std::string &sentence)
{
    if (result)
        repaired.done.push_back(sentence);
    else
        repaired.notDone.push_back(sentence + " Not done: " + result.error().message);
}

/// The text with KEY=value set, in the place of the first line that sets it, commented out or not.
std::string withValue(const std::string &text, const std::string &key, const std::string &value)
{
    std::string result;
    bool set = false;
    for (const auto &line : rawLines(text)) {
        const auto begin = line.find_first_not_of("# \t");
        if (begin != std::string::npos && line.compare(begin, key.size() + 1, key + "=") == 0) {
            if (!set)
                result += key + "=" + value + "\n";
            set = true;
        } else {
            result += line + "\n";
        }
    }
    return set ? result : result + key + "=" + value + "\n";
}

/// dracut's own choice is left alone where NetworkManager sets the network up; elsewhere the module that reads the iBFT
/// is named, for the one of systemd-networkd does not.
std::string dracutConfig(FileTree &files)
{
    // Where Debian's dracut-network is still to be installed, it brings the module.
    const bool legacy = !hasManagerInInitramfs(files)
        && (hasDracutModule(files, "network-legacy")
            || (files.exists("/usr/bin/apt-get") && !hasDracutModule(files, "iscsi")));
    // Debian's iscsid.service runs this first, and dracut does not know of it.
    const bool debian = files.exists("/lib/open-iscsi/startup-checks.sh") || files.exists("/usr/bin/apt-get");
    return std::string("# Root on the iSCSI disk that the firmware names.\nadd_dracutmodules+=\" ")
        + (legacy ? "network-legacy " : "network ")
        + "iscsi \"\nadd_drivers+=\" iscsi_tcp iscsi_ibft \"\n"
          "kernel_cmdline+=\" rd.iscsi.firmware=1 rd.iscsi.ibft=1 rd.neednet=1 \"\nhostonly=\"no\"\n"
        + (debian ? "install_optional_items+=\" /lib/open-iscsi/startup-checks.sh \"\n" : "");
}

/// Replaces devices by UUIDs where there are some.
void nameByUuid(
    FileTree &files, const std::string &file, const PartitionTable &table, std::string_view key, Repaired &repaired)
{
    const auto text = files.read(file);
    if (!text)
        return;
    const auto better = withUuids(*text, table, key);
    if (better != *text)
        note(repaired, files.write(file, better, 0644), printable(file) + " names partitions by UUID.");
}

void forgetIdentity(FileTree &files, Repaired &repaired)
{
    const auto lines = linesOf(files.read("/etc/machine-id").value_or(""));
    // Empty, not "uninitialized": with that, each boot of a disk that is reset would be a first boot to systemd.
    if (!lines.empty() && lines.front() != "uninitialized")
        note(repaired, files.write("/etc/machine-id", "", 0444), "/etc/machine-id is empty: each PC makes its own id.");
    const auto keys = sshHostKeys(files);
    if (keys.empty())
        return;
    const std::string service = "/etc/systemd/system/netseat-ssh-keys.service";
    auto result = files.write(service,
        "[Unit]\nDescription=Make SSH host keys of this PC\nBefore=ssh.service sshd.service ssh.socket\n"
        "ConditionPathExistsGlob=!/etc/ssh/ssh_host_*_key\n\n[Service]\nType=oneshot\nExecStart=/usr/bin/ssh-keygen "
        "-A\n\n"
        "[Install]\nWantedBy=multi-user.target\n",
        0644);
    const std::string wanted = "/etc/systemd/system/multi-user.target.wants/netseat-ssh-keys.service";
    if (result && !files.exists(wanted))
        result = files.link(wanted, service);
    for (const auto &key : keys)
        if (result)
            result = files.remove(key);
    note(repaired, result, "The SSH host keys are removed: each PC makes its own when it boots.");
}

} // namespace

void prepareInitramfs(FileTree &files, bool dracut, Repaired &repaired)
{
    if (dracut) {
        constexpr const char *kFile = "/etc/dracut.conf.d/90-netseat.conf";
        const auto config = dracutConfig(files);
        if (files.read(kFile) != config)
            note(repaired, files.write(kFile, config, 0644), "dracut includes iSCSI and uses the firmware's disk.");
        return;
    }
    const auto config = files.read("/etc/iscsi/iscsi.initramfs").value_or("");
    if (valueOf(config, "ISCSI_AUTO") != "true")
        note(repaired, files.write("/etc/iscsi/iscsi.initramfs", withValue(config, "ISCSI_AUTO", "true"), 0600),
            "/etc/iscsi/iscsi.initramfs has ISCSI_AUTO=true.");
    auto modules = files.read("/etc/initramfs-tools/modules").value_or("");
    const auto present = linesOf(modules);
    bool changed = false;
    for (const auto *module : {"iscsi_tcp", "iscsi_ibft"}) {
        if (std::find(present.begin(), present.end(), module) != present.end())
            continue;
        if (!modules.empty() && !modules.ends_with('\n'))
            modules += '\n';
        modules += std::string(module) + "\n";
        changed = true;
    }
    if (changed)
        note(repaired, files.write("/etc/initramfs-tools/modules", modules, 0644),
            "/etc/initramfs-tools/modules names the iSCSI modules.");
}

void editFiles(FileTree &files, const PartitionTable &table, bool dracut, Repaired &repaired)
{
    for (const auto &fix : networkFixes(files, dracut)) {
        if (fix.write.empty()) {
            repaired.notDone.push_back(fix.evidence + " It has to be changed by hand.");
            continue;
        }
        const bool secret = fix.write.find("/netplan/") != std::string::npos;
        auto done = files.write(fix.write, fix.content, secret ? 0600 : 0644);
        if (done && !fix.wants.empty())
            done = files.link(fix.wants, fix.write);
        note(repaired, done, printable(fix.write) + " keeps the boot interface up.");
    }
    nameByUuid(files, "/etc/fstab", table, {}, repaired);
    for (const auto &file : bootLoaderFiles(files))
        nameByUuid(files, file, table, "root=", repaired);
    prepareInitramfs(files, dracut, repaired);
    forgetIdentity(files, repaired);
}

} // namespace netseat::doctor
