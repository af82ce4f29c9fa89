#include "clients/details/history_tab.h"

#include "clients/details/boot_chart.h"
#include "texts/format.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

HistoryTab::HistoryTab(BootsModel &boots, QWidget *parent)
    : QWidget(parent)
    , m_boots(boots)
    , m_chart(new BootChart(boots))
    , m_summary(new QLabel)
    , m_table(new QTreeView)
{
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setModel(&boots);
    m_table->setColumnHidden(BootsModel::ChoiceColumn, true);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAlternatingRowColors(true);
    m_table->setAccessibleName(tr("Boots of this client"));
    m_table->setToolTip(tr("A double click shows the boot stage by stage."));
    auto *header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(BootsModel::OutcomeColumn, QHeaderView::Stretch);
    const QFontMetrics metrics(font());
    for (const int column :
        {BootsModel::WhenColumn, BootsModel::LoginColumn, BootsModel::UpColumn, BootsModel::MovedColumn}) {
        const auto title = boots.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const auto sample = column == BootsModel::WhenColumn ? u"26.11.2026 00:00 "_s : u"00 min 00 s"_s;
        header->resizeSection(column, qMax(metrics.horizontalAdvance(title), metrics.horizontalAdvance(sample)) + 34);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 0);
    column->addWidget(m_summary);
    column->addWidget(m_chart);
    column->addWidget(m_table, 1);
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex &index) { Q_EMIT bootChosen(index.row()); });
    connect(m_chart, &BootChart::chosen, this, &HistoryTab::bootChosen);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&boots, signal, this, &HistoryTab::updateSummary);
    connect(&boots, &QAbstractItemModel::dataChanged, this, &HistoryTab::updateSummary);
    updateSummary();
}

void HistoryTab::updateSummary()
{
    int failed = 0;
    milliseconds up(0);
    for (const BootSummary &boot : m_boots.rows()) {
        failed += boot.state == ClientState::Failed ? 1 : 0;
        up += boot.upFor.value_or(milliseconds(0));
    }
    if (m_boots.rowCount() == 0)
        return m_summary->setText(tr("This client has not booted since its log begins."));
    QStringList parts{tr("%n boots", nullptr, m_boots.rowCount())};
    if (failed > 0)
        parts << tr("%n failed", nullptr, failed);
    if (up.count() > 0)
        parts << tr("up for %1 in all").arg(formatDuration(up));
    m_summary->setText(parts.join(u" · "_s));
}

} // namespace netseat::ui
