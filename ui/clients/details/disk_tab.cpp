#include "clients/details/disk_tab.h"

#include "clients/details/fact_list.h"
#include "icons/icons.h"
#include "texts/choice_text.h"
#include "texts/convert.h"
#include "texts/format.h"
#include "widgets/fold_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kThousand = 1000; ///< a bar counts in int, disks do not fit

QString versionText(const Inventory &inventory, VersionId id)
{
    const auto *version = inventory.version(id);
    if (!version)
        return {};
    const auto *image = inventory.image(version->image);
    const auto note = toQString(version->note);
    const auto base =
        DiskTab::tr("%1, version %2").arg(image ? toQString(image->name) : QString()).arg(version->number);
    //: an image with its version, and the note on that
    return note.isEmpty() ? base : DiskTab::tr("%1 (%2)").arg(base, note);
}

} // namespace

DiskTab::DiskTab(ServerBridge &server, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_facts(new FactList)
    , m_bar(new QProgressBar)
    , m_target(new QLabel)
    , m_more(new FoldButton(tr("&More"), m_target))
    , m_reset(new QPushButton(icon(u"reset"_s), tr("Reset &disk …")))
{
    buildFacts();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->addWidget(m_facts, 1);
    column->addLayout(buttons);
    connect(m_reset, &QPushButton::clicked, this, &DiskTab::resetWanted);
}

void DiskTab::buildFacts()
{
    m_image = m_facts->addFact(tr("Starts from"));
    m_next = m_facts->addFact(tr("At its next boot"));
    m_mode = m_facts->addFact(tr("Its changes"));
    m_size = m_facts->addFact(tr("Own disk"));
    m_limit = m_facts->addFact(tr("Limit"));
    m_bar->setRange(0, kThousand);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(10);
    m_bar->setMaximumWidth(320);
    m_bar->setAccessibleName(tr("How much of its limit the client's own disk takes up"));
    m_facts->addRow(tr("Used of it"), m_bar);
    m_created = m_facts->addFact(tr("Made"));
    m_cdrom = m_facts->addFact(tr("CD-ROM"));
    m_config = m_facts->addFact(tr("Config disk"));
    m_entry = m_facts->addFact(tr("Starts instead"));
    m_shared = m_facts->addFact(tr("Access"));
    m_target->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_target->setWordWrap(true);
    m_target->setAccessibleName(tr("Address of the disk"));
    m_facts->addWidget(m_more);
    m_facts->addWidget(m_target);
    m_more->setOpen(false);
}

void DiskTab::setRow(const std::optional<ClientRow> &row)
{
    const bool runs = row && row->isAttached();
    m_reset->setEnabled(row && !row->isNew() && !runs && row->client.mode != DiskMode::ReadOnly);
    m_reset->setToolTip(runs ? tr("It runs from this disk: shut it down first.")
                             : tr("Throws the client's changes away: it starts fresh at its next boot."));
    if (!row || row->isNew())
        return;
    showImage(*row);
    showLayer(*row);
    showMore(*row);
}

void DiskTab::showImage(const ClientRow &row)
{
    const Inventory &inventory = *m_server.inventory();
    const auto choice = diskOf(inventory, row.client);
    const auto next = choice ? versionText(inventory, choice->version) : QString();
    const auto &booted = row.client.booted;
    const auto now = booted && row.isAttached() ? versionText(inventory, booted->version) : QString();
    m_facts->setFact(m_image, now.isEmpty() ? (next.isEmpty() ? tr("no image is chosen") : next) : now);
    m_facts->setFact(m_next, now.isEmpty() || now == next ? QString() : next);
    auto mode = row.maintenance ? tr("Maintenance: it writes to the draft of the next version") : text(row.client.mode);
    if (row.client.followsGroup)
        mode = tr("%1, as its group %2 says").arg(mode, toQString(row.client.group));
    m_facts->setFact(m_mode, mode);
    const auto *cdrom = row.client.cdrom ? inventory.image(*row.client.cdrom) : nullptr;
    m_facts->setFact(m_cdrom, cdrom ? toQString(cdrom->name) : QString());
    m_facts->setFact(m_config, row.client.configDisk ? tr("its name and identity, beside its disk") : QString());
    const auto *entry = row.client.entry ? inventory.entry(*row.client.entry) : nullptr;
    m_facts->setFact(m_entry, entry ? toQString(entry->name) : QString());
    m_facts->setFact(m_shared, row.client.access == DiskAccess::Shared ? text(row.client.access) : QString());
}

void DiskTab::showLayer(const ClientRow &row)
{
    const Inventory &inventory = *m_server.inventory();
    const auto &disks = m_server.status().disks;
    const auto use = disks.find(row.client.id);
    QString size;
    if (use != disks.end()) {
        size = formatOctets(use->second.octets);
        if (use->second.perHour > 0)
            //: how much a disk takes up, and by how much it grows
            size =
                tr("%1, grows by %2 an hour").arg(size, formatOctets(static_cast<std::uint64_t>(use->second.perHour)));
    }
    m_facts->setFact(m_size, size);
    const auto limit = row.client.diskLimit;
    m_facts->setFact(m_limit, limit > 0 ? formatOctets(limit) : QString());
    const bool both = limit > 0 && use != disks.end();
    m_facts->setRowShown(m_bar, both);
    if (both) {
        const double part = static_cast<double>(use->second.octets) / static_cast<double>(limit);
        m_bar->setValue(std::min(kThousand, static_cast<int>(part * kThousand)));
        m_bar->setAccessibleDescription(tr("%1 of %2").arg(formatOctets(use->second.octets), formatOctets(limit)));
        m_bar->setToolTip(m_bar->accessibleDescription());
    }
    const auto *kept = inventory.keptDisk(row.client);
    m_facts->setFact(m_created, kept ? formatWhen(kept->created, WallTime::now()) : QString());
}

/// For those who look at it with other tools.
void DiskTab::showMore(const ClientRow &row)
{
    QStringList lines{tr("Target: %1").arg(toQString(targetName(row.client.id)))};
    if (row.client.portal)
        lines << tr("Served by: %1").arg(toQString(row.client.portal->toString()));
    if (const auto *kept = m_server.inventory()->keptDisk(row.client))
        lines << tr("File: %1").arg(toQString(kept->file));
    m_target->setText(lines.join(u'\n'));
}

} // namespace netseat::ui
