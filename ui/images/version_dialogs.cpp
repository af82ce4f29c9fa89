#include "images/version_dialogs.h"

#include "images/version_rules.h"
#include "inventory/check.h"
#include "texts/convert.h"
#include "texts/finding_text.h"
#include "texts/format.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualGiB = 64;
constexpr int kMostGiB = 65'536; ///< 64 TiB
constexpr std::uint64_t kGiB = 1ULL << 30;

QString imageName(const ServerBridge &server, ImageId id)
{
    const auto *image = server.inventory()->image(id);
    return image ? toQString(image->name) : QString();
}

QString seatName(const ServerBridge &server, const ImageVersion &draft)
{
    const auto *seat = draft.client ? server.inventory()->client(*draft.client) : nullptr;
    return seat ? toQString(seat->name) : QString();
}

} // namespace

NewDiskDialog::NewDiskDialog(ServerBridge &server, QWidget *parent)
    : CommandDialog(server, tr("New empty disk"), tr("&Create"), Kind::Plain, parent)
    , m_name(new QLineEdit)
    , m_nameHint(new FieldHint(m_name))
    , m_size(new QSpinBox)
    , m_install(new QCheckBox(tr("Then &install a system on it, from a CD")))
{
    addText(tr("An image to install a system on."));
    m_name->setAccessibleName(tr("Name"));
    m_size->setAccessibleName(tr("Size"));
    m_size->setRange(1, kMostGiB);
    m_size->setValue(kUsualGiB);
    m_size->setSuffix(tr(" GiB"));
    auto *sizeHint = new FieldHint(m_size);
    sizeHint->setHint(FieldHint::Kind::Help, tr("It takes little room at first and grows with what is written."));
    form()->addRow(tr("&Name:"), withHint(m_name, m_nameHint));
    form()->addRow(tr("&Size:"), withHint(m_size, sizeHint));
    m_install->setChecked(true);
    auto *installHint = new FieldHint(m_install);
    installHint->setHint(FieldHint::Kind::Help, tr("Asks for the installer and for the client that runs it."));
    form()->addRow(QString(), withHint(m_install, installHint));
    connect(m_name, &QLineEdit::textChanged, this, &NewDiskDialog::refresh);
    refresh();
    m_name->setFocus();
}

bool NewDiskDialog::installWanted() const
{
    return m_install->isChecked();
}

server::Command NewDiskDialog::command() const
{
    return server::CreateImage{
        m_name->text().trimmed().toStdString(), static_cast<std::uint64_t>(m_size->value()) * kGiB};
}

void NewDiskDialog::refresh()
{
    Image draft;
    draft.name = m_name->text().trimmed().toStdString();
    draft.file = "new";
    const auto findings = check(draft, *server().inventory());
    setReady(!isFatal(findings));
    const auto found =
        std::ranges::find_if(findings, [](const Finding &finding) { return finding.problem != Problem::Empty; });
    if (found == findings.end())
        m_nameHint->setHint(FieldHint::Kind::Help, tr("As it appears in the lists."));
    else
        m_nameHint->setHint(FieldHint::Kind::Problem, text(*found));
}

MaintenanceDialog::MaintenanceDialog(
    ServerBridge &server, const Image &image, const std::set<ClientId> &attached, QWidget *parent)
    : CommandDialog(
        server, tr("Maintenance of %1").arg(toQString(image.name)), tr("&Start maintenance"), Kind::Plain, parent)
    , m_image(image.id)
    , m_client(new QComboBox)
{
    const auto *current = server.inventory()->version(image.current);
    addText(tr("One client boots a draft of the image that it may change: install and update there as on any PC. All "
               "others go on with version %1. Publish the draft when you are done, or discard it.")
                .arg(current ? current->number : 1));
    const auto seats = maintenanceSeats(*server.inventory(), attached, image.id);
    for (const Client &client : seats)
        m_client->addItem(toQString(client.name), qlonglong{client.id.value});
    m_client->setAccessibleName(tr("Client"));
    auto *hint = new FieldHint(m_client);
    const auto all = std::ranges::count_if(
        server.inventory()->clients, [&](const Client &client) { return client.image == image.id; });
    const auto running = static_cast<int>(all - static_cast<std::ptrdiff_t>(seats.size()));
    auto help = tr("It boots the draft from its next start on.");
    if (running > 0)
        help += u' ' + tr("%n are not offered: they run now or are in maintenance.", nullptr, running);
    hint->setHint(FieldHint::Kind::Help, help);
    form()->addRow(tr("&Client:"), withHint(m_client, hint));
    setReady(!seats.empty());
    m_client->setFocus();
}

server::Command MaintenanceDialog::command() const
{
    return server::StartMaintenance{m_image, ClientId{m_client->currentData().toLongLong()}};
}

PublishDialog::PublishDialog(ServerBridge &server, const ImageVersion &draft, QWidget *parent)
    : CommandDialog(
        server, tr("Publish a draft of %1").arg(imageName(server, draft.image)), tr("&Publish"), Kind::Plain, parent)
    , m_image(draft.image)
    , m_note(new QLineEdit)
    , m_now(new QRadioButton(tr("&At their next start")))
    , m_later(new QRadioButton(tr("&From this time on:")))
    , m_notYet(new QRadioButton(tr("Not ye&t: only test seats that are told to")))
    , m_at(new QDateTimeEdit(QDateTime::currentDateTime().addDays(1)))
    , m_hint(new FieldHint(m_at))
{
    const auto *parentVersion = draft.parent ? server.inventory()->version(*draft.parent) : nullptr;
    addText(tr("The draft was made on %1 over version %2, begun at %3. It becomes version %4.")
                .arg(seatName(server, draft))
                .arg(parentVersion ? parentVersion->number : 0)
                .arg(formatWhen(draft.made, WallTime::now()))
                .arg(draft.number));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What has changed"));
    m_now->setChecked(true);
    m_at->setAccessibleName(tr("From this time on"));
    m_at->setCalendarPopup(true);
    m_at->setMinimumDateTime(QDateTime::currentDateTime());
    auto *later = new QWidget;
    auto *row = new QHBoxLayout(later);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_later);
    row->addWidget(m_at, 1);
    form()->addRow(tr("&Note:"), m_note);
    form()->addRow(tr("Clients boot it:"), m_now);
    form()->addRow(QString(), later);
    form()->addRow(QString(), m_notYet);
    form()->addRow(QString(), m_hint);
    auto *choices = new QButtonGroup(this); // they lie in different widgets
    for (auto *choice : {m_now, m_later, m_notYet})
        choices->addButton(choice);
    for (auto *choice : {m_now, m_later, m_notYet})
        connect(choice, &QRadioButton::toggled, this, &PublishDialog::refresh);
    setTabOrder(m_later, m_at);
    setTabOrder(m_at, m_notYet);
    refresh();
    m_note->setFocus();
}

server::Command PublishDialog::command() const
{
    server::PublishDraft command{m_image, m_note->text().trimmed().toStdString(), m_now->isChecked(), {}};
    if (m_later->isChecked())
        command.defaultAt = {m_at->dateTime().toMSecsSinceEpoch()};
    return command;
}

void PublishDialog::refresh()
{
    m_at->setEnabled(m_later->isChecked());
    if (m_notYet->isChecked())
        m_hint->setHint(FieldHint::Kind::Help, tr("Make it the default version whenever you like."));
    else
        m_hint->setHint(FieldHint::Kind::Help,
            tr("Clients that run stay as they are until they start again. Going back to an older version is one "
               "click."));
}

DiscardDialog::DiscardDialog(ServerBridge &server, const ImageVersion &draft, QWidget *parent)
    : CommandDialog(server, tr("Discard a draft of %1").arg(imageName(server, draft.image)), tr("&Discard draft"),
        Kind::Destructive, parent)
    , m_image(draft.image)
{
    addText(
        tr("Everything that was installed and changed on %1 since %2 is lost for good. The published versions of %3 "
           "stay as they are.")
            .arg(seatName(server, draft), formatWhen(draft.made, WallTime::now()), imageName(server, draft.image)));
}

ExportDialog::ExportDialog(ServerBridge &server, const ImageVersion &version, QWidget *parent)
    : CommandDialog(server, tr("Export version %1 of %2").arg(version.number).arg(imageName(server, version.image)),
        tr("&Export"), Kind::Plain, parent)
    , m_version(version.id)
    , m_format(new QComboBox)
    , m_file(new QLineEdit)
    , m_hint(new FieldHint(m_file))
{
    m_format->addItem(tr("qcow2 (QEMU, KVM, Netseat)"), u"qcow2"_s);
    m_format->addItem(tr("raw (a plain copy of the disk)"), u"raw"_s);
    m_format->addItem(u"VMDK (VMware)"_s, u"vmdk"_s);
    m_format->addItem(u"VHD (Hyper-V, Azure)"_s, u"vhd"_s);
    m_format->addItem(u"VHDX (Hyper-V)"_s, u"vhdx"_s);
    m_format->addItem(u"VDI (VirtualBox)"_s, u"vdi"_s);
    m_format->setAccessibleName(tr("Format"));
    m_file->setAccessibleName(tr("File"));
    const auto name = u"%1-v%2.qcow2"_s.arg(imageName(server, version.image)).arg(version.number);
    m_file->setText(QDir::toNativeSeparators(QDir::home().filePath(name)));
    auto *browseButton = new QPushButton(tr("&Browse …"));
    browseButton->setAutoDefault(false);
    auto *fileRow = new QWidget;
    auto *row = new QHBoxLayout(fileRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_file, 1);
    row->addWidget(browseButton);
    leadFocus(fileRow, m_file);
    form()->addRow(tr("F&ormat:"), m_format);
    form()->addRow(tr("&File:"), withHint(fileRow, m_hint));
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    refresh();
}

server::Command ExportDialog::command() const
{
    return server::ExportVersion{m_version, QDir::fromNativeSeparators(m_file->text().trimmed()).toStdString(),
        m_format->currentData().toString().toStdString()};
}

/// The ending follows the format, where it is the ending of one.
void ExportDialog::follow()
{
    const QFileInfo file(m_file->text().trimmed());
    if (m_format->findData(file.suffix()) >= 0)
        m_file->setText(QDir::toNativeSeparators(
            file.path() + u'/' + file.completeBaseName() + u'.' + m_format->currentData().toString()));
}

void ExportDialog::browse()
{
    auto *chooser = new QFileDialog(this, tr("Export to"), QFileInfo(m_file->text()).path());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setOption(QFileDialog::DontConfirmOverwrite); // it is refused
    chooser->selectFile(QFileInfo(m_file->text()).fileName());
    connect(chooser, &QFileDialog::fileSelected, this,
        [this](const QString &chosen) { m_file->setText(QDir::toNativeSeparators(chosen)); });
    chooser->open();
}

void ExportDialog::refresh()
{
    const auto file = m_file->text().trimmed();
    const bool whole = QDir::isAbsolutePath(file);
    setReady(whole);
    if (!whole)
        m_hint->setHint(FieldHint::Kind::Problem, tr("Enter the whole path, from '/' on."));
    else
        m_hint->setHint(FieldHint::Kind::Help,
            tr("A new file that stands alone, on the computer that runs the services and written by them."));
}

} // namespace netseat::ui
