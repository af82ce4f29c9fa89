#include "images/install_dialog.h"

#include "clients/disk_choices.h"
#include "inventory/check.h"
#include "texts/convert.h"
#include "texts/finding_text.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace netseat::ui {

namespace {

constexpr int kUsualGiB = 64;
constexpr int kMostGiB = 65'536; ///< 64 TiB
constexpr std::uint64_t kGiB = 1ULL << 30;

/// A disk that nobody boots in earnest yet: one version, no draft.
bool isToInstallOn(const Inventory &inventory, const Image &image)
{
    const auto versions = std::ranges::count(inventory.versions, image.id, &ImageVersion::image);
    return image.format == ImageFormat::Qcow2 && versions == 1 && !inventory.draftOf(image.id);
}

bool isAttached(const ServerBridge &server, ClientId client)
{
    const auto boot = server.status().boots.find(client);
    return boot != server.status().boots.end() && boot->second.attached;
}

} // namespace

InstallDialog::InstallDialog(ServerBridge &server, std::optional<ImageId> disk, QWidget *parent)
    : CommandDialog(server, tr("Install a system"), tr("&Begin"), Kind::Plain, parent)
    , m_disk(new QComboBox)
    , m_diskHint(new FieldHint(m_disk))
    , m_new(new QWidget)
    , m_name(new QLineEdit)
    , m_nameHint(new FieldHint(m_name))
    , m_size(new QSpinBox)
    , m_installer(new QComboBox)
    , m_installerHint(new FieldHint(m_installer))
    , m_import(new QPushButton(tr("&Import …")))
    , m_client(new QComboBox)
    , m_clientHint(new FieldHint(m_client))
    , m_steps(new QLabel)
{
    addText(tr("A client installs a system from its CD onto an empty disk here, as any PC does onto its own."));
    buildDisk();
    buildSeat();
    fill();
    chooseImage(m_disk, disk);
    connect(&server, &ServerBridge::inventoryChanged, this, &InstallDialog::fill);
    connect(m_name, &QLineEdit::textChanged, this, &InstallDialog::refresh);
    for (auto *combo : {m_disk, m_installer, m_client})
        connect(combo, &QComboBox::currentIndexChanged, this, &InstallDialog::refresh);
    connect(m_import, &QPushButton::clicked, this, &InstallDialog::importWanted);
    refresh();
    (isNewDisk() ? static_cast<QWidget *>(m_name) : m_installer)->setFocus();
}

void InstallDialog::buildDisk()
{
    m_disk->setAccessibleName(tr("Disk"));
    m_name->setAccessibleName(tr("Name"));
    m_size->setAccessibleName(tr("Size"));
    m_size->setRange(1, kMostGiB);
    m_size->setValue(kUsualGiB);
    m_size->setSuffix(tr(" GiB"));
    auto *row = new QHBoxLayout(m_new);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_name, 1);
    auto *of = new QLabel(tr("&of"));
    of->setBuddy(m_size);
    row->addWidget(of);
    row->addWidget(m_size);
    leadFocus(m_new, m_name);
    form()->addRow(tr("&Disk:"), withHint(m_disk, m_diskHint));
    form()->addRow(tr("&Name:"), withHint(m_new, m_nameHint));
}

void InstallDialog::buildSeat()
{
    m_installer->setAccessibleName(tr("Installer"));
    m_client->setAccessibleName(tr("Client"));
    m_client->setPlaceholderText(tr("Choose a client"));
    m_import->setAutoDefault(false);
    m_import->setToolTip(tr("Imports an installer's ISO file."));
    auto *cd = new QWidget;
    auto *row = new QHBoxLayout(cd);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_installer, 1);
    row->addWidget(m_import);
    leadFocus(cd, m_installer);
    form()->addRow(tr("In&staller:"), withHint(cd, m_installerHint));
    form()->addRow(tr("C&lient:"), withHint(m_client, m_clientHint));
    m_steps->setWordWrap(true);
    m_steps->setTextFormat(Qt::PlainText);
    form()->addRow(m_steps);
}

/// The lists as they are now; what is chosen stays.
void InstallDialog::fill()
{
    const Inventory &inventory = *server().inventory();
    const auto disk = chosenImage(m_disk);
    const auto installer = chosenImage(m_installer);
    const auto client = m_client->currentData();
    const QSignalBlocker quiet[] = {QSignalBlocker(m_disk), QSignalBlocker(m_installer), QSignalBlocker(m_client)};
    m_disk->clear();
    m_disk->addItem(tr("A new empty disk"));
    for (const Image &image : inventory.images)
        if (isToInstallOn(inventory, image) || m_made == image.id)
            m_disk->addItem(toQString(image.name), qlonglong{image.id.value});
    chooseImage(m_disk, m_made ? m_made : disk);
    m_installer->clear();
    for (const Image &image : inventory.images)
        if (image.format == ImageFormat::Iso)
            m_installer->addItem(toQString(image.name), qlonglong{image.id.value});
    chooseImage(m_installer, installer);
    m_client->clear();
    int idle = -1; // the first that has nothing to lose; any other one must be chosen
    for (const Client &each : inventory.clients) {
        if (isAttached(server(), each.id) || inventory.draftOn(each.id))
            continue;
        if (idle < 0 && !each.image)
            idle = m_client->count();
        m_client->addItem(toQString(each.name), qlonglong{each.id.value});
    }
    m_client->setCurrentIndex(client.isValid() ? m_client->findData(client) : idle);
    refresh();
}

bool InstallDialog::isNewDisk() const
{
    return !m_made && !chosenImage(m_disk);
}

Client InstallDialog::seat() const
{
    const auto *found = server().inventory()->client({m_client->currentData().toLongLong()});
    return found ? *found : Client{};
}

QString InstallDialog::clientName() const
{
    return m_seatName.isEmpty() ? m_client->currentText() : m_seatName;
}

server::Command InstallDialog::command() const
{
    if (isNewDisk())
        return server::CreateImage{
            m_name->text().trimmed().toStdString(), static_cast<std::uint64_t>(m_size->value()) * kGiB};
    return giveDisk();
}

server::Command InstallDialog::giveDisk() const
{
    auto changed = seat();
    changed.image = m_made ? m_made : chosenImage(m_disk);
    changed.version.reset();
    changed.cdrom = chosenImage(m_installer);
    changed.followsGroup = false; // its group has another image
    if (changed.mode == DiskMode::Own)
        changed.mode = DiskMode::Reset; // or the empty disk would be copied first
    return server::UpdateClient{changed};
}

std::optional<server::Command> InstallDialog::next(const server::Command &obeyed, const server::Reply &reply)
{
    if (std::holds_alternative<server::CreateImage>(obeyed)) {
        m_made = ImageId{reply.id};
        fill();
        return giveDisk();
    }
    if (const auto *given = std::get_if<server::UpdateClient>(&obeyed)) {
        m_seatName = toQString(given->client.name); // once in maintenance it is offered no more
        return server::StartMaintenance{given->client.image.value_or(ImageId{}), given->client.id};
    }
    return std::nullopt;
}

QString InstallDialog::whyNot() const
{
    if (m_installer->count() == 0)
        return tr("There is no installer yet. Import its ISO file; it appears here when that is done.");
    if (m_client->count() == 0)
        return tr("There is no client that could do it: all of them run, or are in maintenance.");
    return {};
}

QString InstallDialog::whatHappens() const
{
    return tr("What happens then:\n"
              "1. Turn %1 on. It starts from the CD as long as the disk has nothing to start from, and from the disk "
              "afterwards.\n"
              "2. Install onto the disk that the installer finds, as on any PC; restart as often as it asks.\n"
              "3. Shut %1 down and publish the draft here. It becomes version 2, for every client with this image.\n"
              "4. Let the doctor look at it.")
        .arg(m_client->currentText());
}

void InstallDialog::refresh()
{
    const bool isNew = isNewDisk();
    form()->setRowVisible(m_new->parentWidget(), isNew);
    m_disk->setEnabled(!m_made);
    m_diskHint->setHint(FieldHint::Kind::Help,
        isNew ? tr("It takes little room at first and grows with what is written.")
              : tr("The system is installed into a draft over it: version 1 stays empty."));
    std::vector<Finding> findings;
    if (isNew) {
        Image draft;
        draft.name = m_name->text().trimmed().toStdString();
        draft.file = "new";
        findings = check(draft, *server().inventory());
    }
    const auto wrong =
        std::ranges::find_if(findings, [](const Finding &finding) { return finding.problem != Problem::Empty; });
    m_nameHint->setHint(FieldHint::Kind::Problem, wrong == findings.end() ? QString() : text(*wrong));
    m_installerHint->setHint(FieldHint::Kind::Problem, m_installer->count() == 0 ? whyNot() : QString());
    const auto client = seat();
    const auto *had = client.image ? server().inventory()->image(*client.image) : nullptr;
    const bool kept = !client.id.isNull() && server().inventory()->keptDisk(client) != nullptr;
    if (m_client->count() == 0 && m_installer->count() > 0)
        m_clientHint->setHint(FieldHint::Kind::Problem, whyNot());
    else if (kept)
        m_clientHint->setHint(FieldHint::Kind::Warning,
            tr("It has a disk of its own over %1. That waits until it gets %1 again.")
                .arg(toQString(had ? had->name : "")));
    else
        m_clientHint->setHint(FieldHint::Kind::Help,
            had ? tr("It has %1 now, and gets the new disk instead.").arg(toQString(had->name)) : QString());
    m_steps->setVisible(!client.id.isNull());
    m_steps->setText(whatHappens());
    setReady(!isFatal(findings) && whyNot().isEmpty() && !client.id.isNull());
}

} // namespace netseat::ui
