#include "clients/details/timeline_tab.h"

#include "clients/details/verdict_bar.h"
#include "clients/timeline_delegate.h"
#include "icons/icons.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace netseat::ui {

using namespace Qt::StringLiterals;

TimelineTab::TimelineTab(BootsModel &boots, QWidget *parent)
    : QWidget(parent)
    , m_boots(boots)
    , m_choice(new QComboBox)
    , m_verdict(new VerdictBar)
    , m_tree(new QTreeView)
{
    buildTree();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(buildTop());
    column->addWidget(m_verdict);
    column->addWidget(m_tree, 1);
    connect(m_verdict, &VerdictBar::remedyWanted, this, &TimelineTab::remedyWanted);
    connect(m_verdict, &VerdictBar::codeWanted, this, &TimelineTab::codeWanted);
    connect(m_choice, &QComboBox::activated, this, [this](int row) { m_newest = row == 0; });
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TimelineTab::showChosen);
    connect(&boots, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        if (m_newest && first == 0)
            m_choice->setCurrentIndex(0);
        showChosen();
    });
    connect(&boots, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_boots.rowCount() == 0)
            m_newest = true; // another client
        showChosen();
    });
    connect(&boots, &QAbstractItemModel::dataChanged, this, &TimelineTab::showChosen);
}

QWidget *TimelineTab::buildTop()
{
    m_choice->setModel(&m_boots);
    m_choice->setModelColumn(BootsModel::ChoiceColumn);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(24);
    m_choice->setAccessibleName(tr("Which boot is shown"));
    auto *label = new QLabel(tr("&Boot of"));
    label->setBuddy(m_choice);
    auto *copy = new QToolButton;
    copy->setIcon(icon(u"copy"_s));
    copy->setAutoRaise(true);
    copy->setToolTip(tr("Copies this boot as text, to be sent to somebody."));
    copy->setAccessibleName(tr("Copy this boot as text"));
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_timeline.asText()); });
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(4, 0, 4, 0);
    row->addWidget(label);
    row->addWidget(m_choice, 1);
    row->addWidget(copy);
    return top;
}

void TimelineTab::buildTree()
{
    m_tree->setModel(&m_timeline);
    m_tree->setItemDelegateForColumn(TimelineModel::BarColumn, new TimelineDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false); // a click does
    m_tree->setAccessibleName(tr("Boot of this client, stage by stage"));
    m_tree->setToolTip(tr("A click on a stage shows its log lines."));
    m_tree->setMinimumHeight(m_tree->fontMetrics().height() * 5);
    auto *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(TimelineModel::StageColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(TimelineModel::BarColumn, QHeaderView::Stretch);
    const QFontMetrics metrics(font());
    int widest = 0;
    for (int row = 0; row < m_timeline.rowCount(); ++row)
        widest = qMax(
            widest, metrics.horizontalAdvance(m_timeline.index(row, TimelineModel::StageColumn).data().toString()));
    header->resizeSection(TimelineModel::StageColumn, widest + 60); // its arrow and icon
    for (const int column : {TimelineModel::SinceStartColumn, TimelineModel::StepColumn, TimelineModel::ClockColumn})
        header->resizeSection(column, metrics.horizontalAdvance(u"00:00:00.000 "_s) + 20);
    connect(&m_timeline, &QAbstractItemModel::rowsInserted, this, &TimelineTab::spanLines);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const auto stage = index.siblingAtColumn(0);
        if (!stage.parent().isValid() && m_timeline.rowCount(stage) > 0)
            m_tree->setExpanded(stage, !m_tree->isExpanded(stage));
    });
}

void TimelineTab::spanLines(const QModelIndex &parent, int first, int last)
{
    for (int row = first; parent.isValid() && row <= last; ++row)
        m_tree->setFirstColumnSpanned(row, parent, true);
}

void TimelineTab::choose(int row)
{
    m_newest = row == 0;
    m_choice->setCurrentIndex(row);
    showChosen();
}

int TimelineTab::chosen() const
{
    return m_choice->currentIndex();
}

void TimelineTab::showChosen()
{
    const int row = m_choice->currentIndex();
    m_choice->setEnabled(m_boots.rowCount() > 0);
    if (row < 0 || row >= m_boots.rowCount()) {
        m_timeline.setRecord({}, ClientState::Off);
        m_verdict->setVerdict({});
        return;
    }
    const BootSummary &boot = m_boots.at(row);
    m_timeline.setRecord(m_boots.recordAt(row), boot.state);
    m_verdict->setVerdict(boot.verdict);
}

} // namespace netseat::ui
