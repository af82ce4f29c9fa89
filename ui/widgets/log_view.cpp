#include "widgets/log_view.h"

#include "icons/icons.h"
#include "texts/choice_text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 20; ///< with the room beside it
constexpr int kBesideText = 18; ///< margins

QString titleOf(const LogFilter &lines, int column)
{
    return lines.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

} // namespace

// A table, not a tree: a tree lays out all its rows again for each batch that comes.
LogView::LogView(LogFilter &lines, QWidget *parent)
    : QTableView(parent)
    , m_lines(lines)
    , m_news(new QPushButton(this))
{
    setModel(&lines);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    const QFontMetrics metrics(font());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(4);
    verticalHeader()->setDefaultSectionSize(std::max(metrics.height() + 5, 20));
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setColumnWidth(LogModel::TimeColumn, metrics.horizontalAdvance(u"00:00:00.000"_s) + 20);
    int severity = metrics.horizontalAdvance(titleOf(lines, LogModel::SeverityColumn));
    for (const auto each : {Severity::Debug, Severity::Info, Severity::Warning, Severity::Error})
        severity = std::max(severity, metrics.horizontalAdvance(ui::text(each)) + kIcon);
    int service = metrics.horizontalAdvance(titleOf(lines, LogModel::ServiceColumn));
    for (const auto each : {Origin::Server, Origin::Dhcp, Origin::Tftp, Origin::Http, Origin::Iscsi, Origin::Storage})
        service = std::max(service, metrics.horizontalAdvance(ui::text(each)));
    setColumnWidth(LogModel::SeverityColumn, severity + kBesideText);
    setColumnWidth(LogModel::ServiceColumn, service + kBesideText);
    setColumnWidth(LogModel::ClientColumn, metrics.horizontalAdvance(u"00:00:00:00:00:00"_s) + 18);
    auto *copy = new QAction(icon(u"copy"_s), tr("&Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &LogView::copySelected);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_news->hide();
    m_news->setIcon(icon(u"follow"_s));
    m_news->setToolTip(tr("Go to the newest line and follow"));
    connect(m_news, &QPushButton::clicked, this, [this] { setFollow(true); });

    connect(&lines, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        const int count = last - first + 1;
        if (m_follow)
            scrollLater();
        else if (first == 0 && count < m_lines.rowCount())
            keepPlace(count);
        else if (first > 0)
            countNews(m_newLines + count);
    });
    connect(&lines, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        if (!m_follow && m_lines.rowCount() > 0)
            keepPlace(first - last - 1);
    });
    connect(&lines, &LogFilter::wantedChanged, this, [this] { setFollow(true); }); // what is newest of the new choice
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogView::onScrolled);
}

void LogView::onScrolled(int value)
{
    if (m_scrolling || m_pending || m_lines.rowCount() == 0)
        return;
    const bool atEnd = value == verticalScrollBar()->maximum();
    if (atEnd != m_follow) {
        m_follow = atEnd;
        if (m_follow)
            countNews(0);
        Q_EMIT followChanged(m_follow);
    }
    if (value == verticalScrollBar()->minimum() && !atEnd)
        m_lines.fetchOlder();
}

void LogView::scrollLater()
{
    if (std::exchange(m_pending, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_pending = false;
        const QScopedValueRollback<bool> own(m_scrolling, true);
        scrollToBottom();
    });
}

/// Lines have come or gone above what is looked at, which must not move under the eyes.
void LogView::keepPlace(int rows)
{
    const QScopedValueRollback<bool> own(m_scrolling, true);
    const int before = verticalScrollBar()->value();
    updateGeometries(); // so that the scroll bar knows the new number
    verticalScrollBar()->setValue(std::max(0, before + rows));
}

void LogView::countNews(int lines)
{
    m_newLines = lines;
    m_news->setVisible(lines > 0);
    if (lines == 0)
        return;
    m_news->setText(tr("%n new lines", nullptr, lines));
    placeNews();
}

void LogView::placeNews()
{
    m_news->resize(m_news->sizeHint());
    m_news->move((width() - m_news->width()) / 2, viewport()->geometry().bottom() - m_news->height() - 8);
    m_news->raise();
}

void LogView::setFollow(bool follow)
{
    if (follow) {
        scrollLater();
        countNews(0);
    }
    if (follow == m_follow)
        return;
    m_follow = follow;
    Q_EMIT followChanged(follow);
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeNews();
    if (m_follow)
        scrollLater();
}

void LogView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentLineChanged(current.isValid() ? current.row() : -1);
}

QString LogView::selectedText() const
{
    auto rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QString all;
    for (const auto &row : rows)
        all += m_lines.line(row.row()) + u'\n';
    if (rows.isEmpty())
        for (int row = 0; row < m_lines.rowCount(); ++row)
            all += m_lines.line(row) + u'\n';
    return all;
}

void LogView::copySelected() const
{
    QGuiApplication::clipboard()->setText(selectedText());
}

} // namespace netseat::ui
