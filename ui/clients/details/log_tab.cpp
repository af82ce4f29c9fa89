#include "clients/details/log_tab.h"

#include "icons/icons.h"
#include "texts/choice_text.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

LogTab::LogTab(ClientHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_log(history)
    , m_lines(m_log)
    , m_severity(new QComboBox)
    , m_text(new QLineEdit)
    , m_follow(new QCheckBox(tr("F&ollow")))
    , m_table(new QTreeView)
{
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(buildTop());
    column->addWidget(m_table, 1);
}

QWidget *LogTab::buildTop()
{
    m_severity->setAccessibleName(tr("Least severity"));
    for (const Severity severity : {Severity::Debug, Severity::Info, Severity::Warning, Severity::Error})
        m_severity->addItem(severityIcon(severity),
            severity == Severity::Debug ? tr("All lines") : tr("From %1 on").arg(text(severity)),
            static_cast<int>(severity));
    m_text->setPlaceholderText(tr("Search log …"));
    m_text->setAccessibleName(tr("Search the log of this client"));
    m_text->setClearButtonEnabled(true);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Scrolls to each new line."));
    auto *copy = new QToolButton;
    copy->setIcon(icon(u"copy"_s));
    copy->setAutoRaise(true);
    copy->setToolTip(tr("Copies the selected lines, or all that are shown."));
    copy->setAccessibleName(tr("Copy log lines"));
    connect(m_severity, &QComboBox::currentIndexChanged, this,
        [this] { m_lines.setSeverity(static_cast<Severity>(m_severity->currentData().toInt())); });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) { m_lines.setText(text); });
    connect(m_follow, &QCheckBox::clicked, this, [this](bool follow) {
        if (follow)
            scrollLater();
    });
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(selectedText()); });
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(4, 0, 4, 0);
    row->addWidget(m_severity);
    row->addWidget(m_text, 1);
    row->addWidget(m_follow);
    row->addWidget(copy);
    return top;
}

void LogTab::buildTable()
{
    m_table->setModel(&m_lines);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Log of this client"));
    auto *header = m_table->header();
    header->setStretchLastSection(true);
    const QFontMetrics metrics(font());
    header->resizeSection(ClientLogModel::TimeColumn, metrics.horizontalAdvance(u"26.11.2026 00:00"_s) + 24);
    header->resizeSection(ClientLogModel::SeverityColumn, metrics.horizontalAdvance(u"Warnung "_s) + 34);
    header->resizeSection(ClientLogModel::ServiceColumn, metrics.horizontalAdvance(u"Service  "_s) + 20);
    auto *copy = new QAction(icon(u"copy"_s), tr("&Copy"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(selectedText()); });
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(&m_lines, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_follow->isChecked())
            scrollLater();
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_pending)
            m_follow->setChecked(value == m_table->verticalScrollBar()->maximum());
    });
}

void LogTab::scrollLater()
{
    if (std::exchange(m_pending, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_table->scrollToBottom();
        m_pending = false;
    });
}

QString LogTab::selectedText() const
{
    auto rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        for (int row = 0; row < m_lines.rowCount(); ++row)
            rows << m_lines.index(row, 0);
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QString all;
    for (const auto &row : rows)
        all += m_log.line(m_lines.mapToSource(row).row()) + u'\n';
    return all;
}

} // namespace netseat::ui
