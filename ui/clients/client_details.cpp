#include "clients/client_details.h"

#include "clients/moved_bar.h"
#include "clients/timeline_delegate.h"
#include "icons/icons.h"
#include "texts/choice_text.h"
#include "texts/convert.h"
#include "texts/format.h"
#include "widgets/log_view.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace netseat::ui {

using namespace Qt::StringLiterals;

ClientDetails::ClientDetails(ServerBridge &server, LogModel &log, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_lines(log)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_summary(new QLabel)
    , m_moved(new MovedBar)
    , m_tabs(new QTabWidget)
    , m_stages(new QTreeView)
    , m_logView(new LogView(m_lines))
    , m_preview(new QPlainTextEdit)
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *top = new QHBoxLayout;
    top->addWidget(m_icon);
    top->addWidget(m_title);
    top->addWidget(m_summary, 1);

    m_preview->setReadOnly(true);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setAccessibleName(tr("What this client would get now"));
    m_logView->setAccessibleName(tr("Log of this client"));
    m_logView->setColumnHidden(LogModel::ClientColumn, true);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildTimeline(), tr("&Boot"));
    m_tabs->addTab(m_logView, tr("&Log"));
    m_tabs->addTab(m_preview, tr("&What it would get now"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addLayout(top);
    column->addWidget(m_moved);
    column->addWidget(m_tabs);
    connect(m_moved, &MovedBar::freshWanted, this, [this] { Q_EMIT freshWanted(m_row->client); });
    connect(m_moved, &MovedBar::keepWanted, this, [this] { Q_EMIT keepWanted(m_row->client); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &ClientDetails::askPreview);
    connect(&server, &ServerBridge::inventoryChanged, this, &ClientDetails::askPreview);
    setRow({});
}

QWidget *ClientDetails::buildTimeline()
{
    m_stages->setModel(&m_timeline);
    m_stages->setItemDelegateForColumn(TimelineModel::BarColumn, new TimelineDelegate(m_stages));
    m_stages->setRootIsDecorated(false);
    m_stages->setUniformRowHeights(true);
    m_stages->setSelectionMode(QAbstractItemView::NoSelection);
    m_stages->setAccessibleName(tr("Boot of this client, stage by stage"));
    auto *header = m_stages->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(TimelineModel::StageColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(TimelineModel::BarColumn, QHeaderView::Stretch);
    for (const int column : {TimelineModel::SinceStartColumn, TimelineModel::StepColumn, TimelineModel::ClockColumn})
        header->resizeSection(column, fontMetrics().horizontalAdvance(u"00:00:00.000 "_s) + 20);
    return m_stages;
}

void ClientDetails::setRow(const std::optional<ClientRow> &row)
{
    const bool other = row.has_value() != m_row.has_value() || (row && row->client.id != m_row->client.id);
    m_row = row;
    m_timeline.setBoot(row ? row->boot : std::nullopt, row ? row->state : ClientState::Off);
    m_moved->setRow(row);
    m_tabs->setEnabled(row && !row->isNew());
    updateHeader();
    if (!other)
        return;
    LogFilter::Wanted wanted;
    wanted.nothing = !row || row->isNew();
    wanted.client = row ? std::optional(row->client.id) : std::nullopt;
    m_lines.setWanted(wanted);
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
            tr("New machine: %1. Register it to give it a disk.").arg(toQString(m_row->newcomer.hardware)));
        return;
    }
    m_title->setText(toQString(m_row->client.name));
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
    m_summary->setText(parts.join(u" · "_s));
    m_summary->setToolTip(m_row->problem);
}

void ClientDetails::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
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
