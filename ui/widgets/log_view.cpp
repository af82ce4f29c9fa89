#include "widgets/log_view.h"

#include "icons/icons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTimer>

namespace netseat::ui {

using namespace Qt::StringLiterals;

LogView::LogView(LogFilter &lines, QWidget *parent)
    : QTreeView(parent)
    , m_lines(lines)
{
    setModel(&lines);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerItem);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(true);
    const QFontMetrics metrics(font());
    setColumnWidth(LogModel::TimeColumn, metrics.horizontalAdvance(u"00:00:00.000"_s) + 20);
    setColumnWidth(LogModel::SeverityColumn, metrics.horizontalAdvance(u"Warnung "_s) + 34);
    setColumnWidth(LogModel::ServiceColumn, metrics.horizontalAdvance(u"Service  "_s) + 20);
    setColumnWidth(LogModel::ClientColumn, metrics.horizontalAdvance(u"00:00:00:00:00:00"_s) + 18);
    auto *copy = new QAction(icon(u"copy"_s), tr("&Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &LogView::copySelected);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(&lines, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_follow)
            scrollLater();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_scrolling || m_pending)
            return;
        const bool atEnd = value == verticalScrollBar()->maximum();
        if (atEnd != m_follow) {
            m_follow = atEnd;
            Q_EMIT followChanged(m_follow);
        }
    });
}

void LogView::scrollLater()
{
    if (std::exchange(m_pending, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_pending = false;
        m_scrolling = true;
        scrollToBottom();
        m_scrolling = false;
    });
}

void LogView::setFollow(bool follow)
{
    if (follow)
        scrollLater();
    if (follow == m_follow)
        return;
    m_follow = follow;
    Q_EMIT followChanged(follow);
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (m_follow)
        scrollLater();
}

QString LogView::selectedText() const
{
    auto rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        return allText();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QString all;
    for (const auto &row : rows)
        all += m_lines.log().line(m_lines.mapToSource(row).row()) + u'\n';
    return all;
}

QString LogView::allText() const
{
    QString all;
    for (int row = 0; row < m_lines.rowCount(); ++row)
        all += m_lines.log().line(m_lines.mapToSource(m_lines.index(row, 0)).row()) + u'\n';
    return all;
}

void LogView::copySelected() const
{
    QGuiApplication::clipboard()->setText(selectedText());
}

} // namespace netseat::ui
