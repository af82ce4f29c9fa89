#include "clients/client_details.h"

#include "clients/details/disk_tab.h"
#include "clients/details/history_tab.h"
#include "clients/details/log_tab.h"
#include "clients/details/network_tab.h"
#include "clients/details/notes_tab.h"
#include "clients/details/timeline_tab.h"
#include "clients/moved_bar.h"
#include "help/code_dialog.h"
#include "icons/icons.h"
#include "images/doctor_dialog.h"
#include "texts/choice_text.h"
#include "texts/convert.h"
#include "texts/format.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace netseat::ui {

using namespace Qt::StringLiterals;

ClientDetails::ClientDetails(ServerBridge &server, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_history(server)
    , m_boots(m_history)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_summary(new QLabel)
    , m_turn(new QToolButton)
    , m_moved(new MovedBar)
    , m_tabs(new QTabWidget)
    , m_timeline(new ui::TimelineTab(m_boots))
    , m_log(new ui::LogTab(m_history))
    , m_disk(new ui::DiskTab(server))
    , m_network(new ui::NetworkTab(server, m_history, m_boots))
    , m_past(new ui::HistoryTab(m_boots))
    , m_notes(new ui::NotesTab(server))
    , m_preview(new QPlainTextEdit)
{
    buildTabs();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(buildHead());
    column->addWidget(m_tabs);
    connectTabs();
    setRow({});
}

ClientDetails::~ClientDetails()
{
    // Before the models that they show, which are members.
    delete m_tabs;
}

QWidget *ClientDetails::buildHead()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_turn->setAutoRaise(true);
    m_turn->setIcon(icon(u"details"_s));
    connect(m_turn, &QToolButton::clicked, this, &ClientDetails::turn);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_icon);
    row->addWidget(m_title);
    row->addWidget(m_summary, 1);
    row->addWidget(m_turn);
    return head;
}

void ClientDetails::buildTabs()
{
    m_preview->setReadOnly(true);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setAccessibleName(tr("What this client would get now"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(m_timeline, tr("&Timeline"));
    m_tabs->addTab(m_log, tr("&Log"));
    m_tabs->addTab(buildDiskTab(), tr("Dis&k"));
    m_tabs->addTab(m_network, tr("Net&work"));
    m_tabs->addTab(m_past, tr("Histor&y"));
    m_tabs->addTab(m_notes, tr("N&otes"));
    m_tabs->addTab(m_preview, tr("What it would &get now"));
    m_tabs->setMinimumHeight(fontMetrics().height() * 9);
}

/// What is to be decided about the disk stands where the disk is; the tab has a sign of it.
QWidget *ClientDetails::buildDiskTab()
{
    auto *tab = new QWidget;
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_moved);
    column->addWidget(m_disk, 1);
    return tab;
}

void ClientDetails::connectTabs()
{
    connect(m_moved, &MovedBar::freshWanted, this, [this] { Q_EMIT freshWanted(m_row->client); });
    connect(m_moved, &MovedBar::keepWanted, this, [this] { Q_EMIT keepWanted(m_row->client); });
    connect(m_disk, &ui::DiskTab::resetWanted, this, [this] { Q_EMIT resetWanted(m_row->client); });
    connect(m_timeline, &ui::TimelineTab::remedyWanted, this, &ClientDetails::follow);
    connect(m_timeline, &ui::TimelineTab::codeWanted, this, &ClientDetails::explainCode);
    connect(m_past, &ui::HistoryTab::bootChosen, this, [this](int row) {
        m_timeline->choose(row);
        showTab(BootTab);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &ClientDetails::askPreview);
    connect(&m_server, &ServerBridge::inventoryChanged, this, &ClientDetails::askPreview);
    connect(&m_server, &ServerBridge::statusChanged, this, [this] {
        if (isVisible() && m_row) { // what a disk takes up, and what is moved, are no part of the row
            m_disk->setRow(m_row);
            m_network->setRow(m_row);
        }
    });
}

void ClientDetails::setRow(const std::optional<ClientRow> &row)
{
    const auto idOf = [](const std::optional<ClientRow> &of) {
        return of && !of->isNew() ? std::optional(of->client.id) : std::nullopt;
    };
    const bool other = row.has_value() != m_row.has_value() || idOf(row) != idOf(m_row);
    m_row = row;
    if (other)
        m_boots.setLive({}, ClientState::Off);
    m_history.setClient(idOf(row));
    m_boots.setLive(row ? row->boot : std::nullopt, row ? row->state : ClientState::Off);
    m_moved->setRow(row);
    const bool moved = row && row->hasMovedOn();
    m_tabs->setTabIcon(DiskTab, moved ? severityIcon(Severity::Info) : QIcon());
    m_tabs->setTabToolTip(DiskTab, moved ? m_moved->accessibleName() : QString());
    m_disk->setRow(row);
    m_network->setRow(row);
    m_notes->setClient(idOf(row));
    m_tabs->setEnabled(idOf(row).has_value());
    updateHeader();
    if (!other)
        return;
    m_preview->clear();
    askPreview();
}

void ClientDetails::updateHeader()
{
    m_icon->setVisible(m_row.has_value());
    if (!m_row) {
        m_title->clear();
        m_summary->setText(tr("Select a client to see how it boots."));
        return;
    }
    m_icon->setPixmap(stateIcon(m_row->state).pixmap(16, 16));
    if (m_row->isNew()) {
        m_title->setText(toQString(m_row->client.mac.toString()));
        m_summary->setText(
            tr("New machine: %1. Register it to give it a disk.")
                .arg(toQString(m_row->newcomer.hardware).section(u", "_s, 0, 0)));
        m_summary->setToolTip(toQString(m_row->newcomer.hardware));
        return;
    }
    m_title->setText(toQString(m_row->client.name));
    m_summary->setText(summary().join(u" · "_s));
    m_summary->setToolTip(m_row->problem);
}

QStringList ClientDetails::summary() const
{
    QStringList parts{text(m_row->state)};
    if (!m_row->image.isEmpty())
        parts << (m_row->version > 0 ? tr("%1, version %2").arg(m_row->image).arg(m_row->version) : m_row->image);
    if (m_row->maintenance)
        parts << tr("maintenance");
    else if (m_row->stays)
        parts << tr("stays on it");
    if (!m_row->cdrom.isEmpty())
        parts << tr("CD-ROM: %1").arg(m_row->cdrom);
    if (m_row->client.access == DiskAccess::Shared)
        parts << tr("shared");
    if (m_row->client.portal)
        parts << tr("served by %1").arg(toQString(m_row->client.portal->toString()));
    if (!m_row->address.isEmpty())
        parts << m_row->address;
    if (m_row->boot)
        parts << tr("switched on at %1").arg(formatWhen(m_row->boot->started, WallTime::now()));
    if (!m_row->problem.isEmpty())
        parts << m_row->problem;
    return parts;
}

void ClientDetails::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

/// Below the list, or beside it. The splitter that both stand in remembers it with its sizes.
void ClientDetails::turn()
{
    auto *splitter = qobject_cast<QSplitter *>(parentWidget());
    if (!splitter)
        return;
    const bool below = splitter->orientation() == Qt::Vertical;
    splitter->setOrientation(below ? Qt::Horizontal : Qt::Vertical);
    const int room = below ? splitter->width() : splitter->height();
    splitter->setSizes({room * 3 / 5, room * 2 / 5});
    updateTurn();
}

void ClientDetails::updateTurn()
{
    const auto *splitter = qobject_cast<QSplitter *>(parentWidget());
    const bool below = !splitter || splitter->orientation() == Qt::Vertical;
    m_turn->setVisible(splitter != nullptr);
    m_turn->setToolTip(below ? tr("Show the details beside the list") : tr("Show the details below the list"));
    m_turn->setAccessibleName(m_turn->toolTip());
}

void ClientDetails::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateTurn(); // its place may have been restored since
}

void ClientDetails::follow(Remedy remedy)
{
    switch (remedy) {
    case Remedy::EditClient:
    case Remedy::ChooseLoader:
        Q_EMIT editWanted(m_row->client);
        break;
    case Remedy::KeepDisk:
        Q_EMIT keepDiskWanted(m_row->client);
        break;
    case Remedy::ExamineImage:
        examineImage();
        break;
    case Remedy::NetworkSettings:
    case Remedy::CheckFirewall:
        Q_EMIT networkWanted();
        break;
    case Remedy::MakeRoom:
        Q_EMIT imagesWanted();
        break;
    case Remedy::None:
        break;
    }
}

/// The version that the boot ran from, or what the client would get now.
void ClientDetails::examineImage()
{
    const Inventory &inventory = *m_server.inventory();
    const auto choice = diskOf(inventory, m_row->client);
    const auto *version = m_row->client.booted ? inventory.version(m_row->client.booted->version) : nullptr;
    if (!version && choice)
        version = inventory.version(choice->version);
    if (!version) {
        Q_EMIT imagesWanted();
        return;
    }
    auto *dialog = new DoctorDialog(m_server, *version, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void ClientDetails::explainCode(const QString &code)
{
    auto *dialog = new CodeDialog(window());
    dialog->setCode(code);
    dialog->show();
}

QString ClientDetails::previewText() const
{
    return m_preview->toPlainText();
}

void ClientDetails::askPreview()
{
    if (m_tabs->currentIndex() != PreviewTab || !m_row || m_row->isNew())
        return;
    const auto id = m_row->client.id;
    m_server.submit(
        server::PreviewClient{id}, this, [this, id](const Result<server::Reply> &reply) { setPreview(id, reply); });
}

void ClientDetails::setPreview(ClientId client, const Result<server::Reply> &reply)
{
    if (!m_row || m_row->client.id != client)
        return; // somebody else has been selected meanwhile
    const auto shown = toQString(reply ? reply->text : reply.error().message);
    if (shown != m_preview->toPlainText())
        m_preview->setPlainText(shown);
}

} // namespace netseat::ui
