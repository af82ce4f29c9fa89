#include "texts/choice_text.h"

#include <QCoreApplication>

// One line per value reads as the table that it is.
// clang-format off

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {
struct ChoiceText {
    Q_DECLARE_TR_FUNCTIONS(ChoiceText)
};
} // namespace

QString text(DiskMode mode)
{
    switch (mode) {
    case DiskMode::Reset: return ChoiceText::tr("Reset");
    case DiskMode::Keep: return ChoiceText::tr("Keep");
    case DiskMode::ReadOnly: return ChoiceText::tr("Read-only");
    case DiskMode::Own: return ChoiceText::tr("Own disk");
    }
    Q_UNREACHABLE();
}

QString explanation(DiskMode mode)
{
    switch (mode) {
    case DiskMode::Reset: return ChoiceText::tr("Changes are thrown away: every boot starts fresh from the image.");
    case DiskMode::Keep: return ChoiceText::tr("Changes are kept from boot to boot.");
    case DiskMode::ReadOnly: return ChoiceText::tr("The client can't change anything: it gets the image itself, write-protected. Only for systems that run from a disk they can't write to.");
    case DiskMode::Own: return ChoiceText::tr("It gets a full copy of the image, which is its alone. Copying takes a while; it boots when that is done.");
    }
    Q_UNREACHABLE();
}

QString text(DiskAccess access)
{
    switch (access) {
    case DiskAccess::Exclusive: return ChoiceText::tr("One computer at a time");
    case DiskAccess::Shared: return ChoiceText::tr("Several at once (cluster, multipath)");
    }
    Q_UNREACHABLE();
}

QString explanation(DiskAccess access)
{
    switch (access) {
    case DiskAccess::Exclusive: return ChoiceText::tr("A new login ends the older session of this client; any other computer is refused.");
    case DiskAccess::Shared: return ChoiceText::tr("Several computers and several paths of one may use the disk at the same time. A change counts from the next login on.");
    }
    Q_UNREACHABLE();
}

QString text(Loader loader)
{
    switch (loader) {
    case Loader::Auto: return ChoiceText::tr("Automatic, by architecture");
    case Loader::Undionly: return u"undionly.kpxe"_s;
    case Loader::Snponly: return u"snponly.efi"_s;
    case Loader::Ipxe: return u"ipxe.efi / ipxe.pxe"_s;
    }
    Q_UNREACHABLE();
}

QString text(BootWay way)
{
    switch (way) {
    case BootWay::Script: return ChoiceText::tr("Boot script over HTTP");
    case BootWay::RootPath: return ChoiceText::tr("Disk named by DHCP alone");
    }
    Q_UNREACHABLE();
}

QString text(ImageFormat format)
{
    switch (format) {
    case ImageFormat::Raw: return u"raw"_s;
    case ImageFormat::Qcow2: return u"qcow2"_s;
    case ImageFormat::Iso: return ChoiceText::tr("CD-ROM (ISO)");
    }
    Q_UNREACHABLE();
}

QString text(DhcpMode mode)
{
    switch (mode) {
    case DhcpMode::Full: return ChoiceText::tr("Netseat gives out the addresses");
    case DhcpMode::Proxy: return ChoiceText::tr("My router gives out the addresses");
    case DhcpMode::Off: return ChoiceText::tr("No DHCP from Netseat");
    }
    Q_UNREACHABLE();
}

QString explanation(DhcpMode mode)
{
    switch (mode) {
    case DhcpMode::Full: return ChoiceText::tr("Full DHCP server. Only for a network in which no other DHCP server answers.");
    case DhcpMode::Proxy: return ChoiceText::tr("ProxyDHCP: Netseat adds only what is needed for booting. Nothing changes on the router.");
    case DhcpMode::Off: return ChoiceText::tr("Another DHCP server must name the boot file itself.");
    }
    Q_UNREACHABLE();
}

QString text(UnknownPolicy policy)
{
    switch (policy) {
    case UnknownPolicy::AddressOnly: return ChoiceText::tr("Give an address, nothing to boot");
    case UnknownPolicy::Ignore: return ChoiceText::tr("Don't answer");
    case UnknownPolicy::Wait: return ChoiceText::tr("Show a waiting screen until registered");
    }
    Q_UNREACHABLE();
}

QString explanation(UnknownPolicy policy)
{
    switch (policy) {
    case UnknownPolicy::AddressOnly: return ChoiceText::tr("They appear as new and go on to their own disk.");
    case UnknownPolicy::Ignore: return ChoiceText::tr("They appear as new and get nothing from Netseat.");
    case UnknownPolicy::Wait: return ChoiceText::tr("They appear as new and boot by themselves as soon as you register them.");
    }
    Q_UNREACHABLE();
}

QString text(Severity severity)
{
    switch (severity) {
    case Severity::Debug: return ChoiceText::tr("Detail");
    case Severity::Info: return ChoiceText::tr("Info");
    case Severity::Warning: return ChoiceText::tr("Warning");
    case Severity::Error: return ChoiceText::tr("Error");
    }
    Q_UNREACHABLE();
}

QString text(Origin origin)
{
    switch (origin) {
    case Origin::Server: return ChoiceText::tr("Server");
    case Origin::Dhcp: return u"DHCP"_s;
    case Origin::Tftp: return u"TFTP"_s;
    case Origin::Http: return u"HTTP"_s;
    case Origin::Iscsi: return u"iSCSI"_s;
    case Origin::Storage: return ChoiceText::tr("Disks");
    }
    Q_UNREACHABLE();
}

QString text(server::ServiceState state)
{
    switch (state) {
    case server::ServiceState::Stopped: return ChoiceText::tr("Stopped");
    case server::ServiceState::Running: return ChoiceText::tr("Running");
    case server::ServiceState::Failed: return ChoiceText::tr("Failed");
    case server::ServiceState::Off: return ChoiceText::tr("Off");
    }
    Q_UNREACHABLE();
}

QString text(ClientState state)
{
    switch (state) {
    case ClientState::New: return ChoiceText::tr("New");
    case ClientState::Off: return ChoiceText::tr("Off");
    case ClientState::Booting: return ChoiceText::tr("Booting");
    case ClientState::Up: return ChoiceText::tr("Up");
    case ClientState::Failed: return ChoiceText::tr("Failed");
    }
    Q_UNREACHABLE();
}

QString text(Stage stage)
{
    switch (stage) {
    case Stage::Discover: return ChoiceText::tr("Switched on: asks for an address");
    case Stage::Offer: return ChoiceText::tr("Address offered");
    case Stage::Loader: return ChoiceText::tr("Boot loader fetched");
    case Stage::Ipxe: return ChoiceText::tr("iPXE runs");
    case Stage::Script: return ChoiceText::tr("Told which disk to boot");
    case Stage::FirmwareLogin: return ChoiceText::tr("iPXE attached the disk");
    case Stage::FirstRead: return ChoiceText::tr("First read from the disk");
    case Stage::SystemLogin: return ChoiceText::tr("Operating system attached the disk");
    }
    Q_UNREACHABLE();
}

QString shortText(Stage stage)
{
    switch (stage) {
    case Stage::Discover: return ChoiceText::tr("Discover");
    case Stage::Offer: return ChoiceText::tr("Offer");
    case Stage::Loader: return ChoiceText::tr("Loader");
    case Stage::Ipxe: return u"iPXE"_s;
    case Stage::Script: return ChoiceText::tr("Script");
    case Stage::FirmwareLogin: return ChoiceText::tr("Disk");
    case Stage::FirstRead: return ChoiceText::tr("Reading");
    case Stage::SystemLogin: return ChoiceText::tr("System");
    }
    Q_UNREACHABLE();
}

} // namespace netseat::ui
