#include "clients/clients_table.h"

#include "clients/boot_delegate.h"
#include "clients/traffic_delegate.h"
#include "icons/icons.h"
#include "models/client_cells.h"

#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSettings>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTitleMargin = 26; ///< beside a title, with the arrow of the order
constexpr int kLeastActivity = 160; ///< below that its sentences say little
constexpr int kNarrowActivity = 110; ///< so narrow it may be where that saves another column from being cut
// Another set of columns would read an older one's widths as its own.
constexpr auto kHeaderKey = "clients/columns2";

/// Pixels that a cell takes up beside its text: margins, and what is drawn in it.
int besideText(int column)
{
    switch (column) {
    case ClientsModel::StateColumn:
    case ClientsModel::ModeColumn:
        return 36; // an icon
    case ClientsModel::NameColumn:
        return 20;
    case ClientsModel::BootColumn:
        return 112; // the bar
    case ClientsModel::TrafficColumn:
        return TrafficDelegate::kPictureWidth + 14;
    default:
        return 14;
    }
}

} // namespace

ClientsTable::ClientsTable(ClientsFilter &rows, QWidget *parent)
    : QTreeView(parent)
    , m_rows(rows)
    , m_bootDelegate(new BootDelegate(rows, this))
    , m_columnMenu(new QMenu(tr("Col&umns"), this))
{
    setObjectName(u"clients"_s);
    setAccessibleName(tr("Clients"));
    setModel(&rows);
    setItemDelegateForColumn(ClientsModel::BootColumn, m_bootDelegate);
    setItemDelegateForColumn(ClientsModel::TrafficColumn, new TrafficDelegate(rows, this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSortingEnabled(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers); // F2 by its action; Enter and double click open
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(40);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    resetColumns();
    m_columnMenu->setIcon(icon(u"columns"_s));
    connect(m_columnMenu, &QMenu::aboutToShow, this, &ClientsTable::fillColumnMenu);
    connect(header(), &QWidget::customContextMenuRequested, this,
        [this](const QPoint &at) { m_columnMenu->popup(header()->mapToGlobal(at)); });
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == ClientsModel::ActivityColumn && !m_fitting)
            m_widthChosen = true;
    });
    connect(m_bootDelegate, &BootDelegate::registerClicked, this, &ClientsTable::registerClicked);
}

/// Wide enough for what is usual in it and for its title, whatever the language.
void ClientsTable::sizeColumns()
{
    const QFontMetrics metrics(font());
    for (int column = 0; column < ClientsModel::ColumnCount; ++column) {
        const auto title = m_rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int widest = metrics.horizontalAdvance(title) + kTitleMargin;
        for (const auto &usual : usualTexts(column))
            widest = qMax(widest, metrics.horizontalAdvance(usual) + besideText(column));
        header()->resizeSection(column, widest);
    }
    header()->resizeSection(ClientsModel::ActivityColumn, kLeastActivity);
}

void ClientsTable::resetColumns()
{
    m_fitting = true;
    for (int column = 0; column < ClientsModel::ColumnCount; ++column) {
        header()->moveSection(header()->visualIndex(column), column);
        setColumnHidden(column, column == ClientsModel::GroupColumn); // the list beside the table shows the groups
    }
    sizeColumns();
    m_fitting = false;
    m_widthChosen = false;
    sortByColumn(ClientsModel::NameColumn, Qt::AscendingOrder);
    fitActivityColumn();
}

void ClientsTable::fillColumnMenu()
{
    m_columnMenu->clear();
    for (int at = 0; at < ClientsModel::ColumnCount; ++at) {
        const int column = header()->logicalIndex(at); // in the order in which they stand
        auto *action = m_columnMenu->addAction(m_rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != ClientsModel::NameColumn); // a list without names helps nobody
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            fitActivityColumn();
        });
    }
    m_columnMenu->addSeparator();
    m_columnMenu->addAction(tr("&As at first"), this, &ClientsTable::resetColumns);
}

/// The activity column takes the room that the others leave, but never less than what its sentences need to make
/// sense: below that the table scrolls sideways. Then it gives way a little to a column that the edge would cut through.
void ClientsTable::fitActivityColumn()
{
    if (m_widthChosen || isColumnHidden(ClientsModel::ActivityColumn))
        return;
    const int others = header()->length() - header()->sectionSize(ClientsModel::ActivityColumn);
    m_fitting = true;
    int width = qMax(kLeastActivity, viewport()->width() - others);
    int end = width - header()->sectionSize(ClientsModel::ActivityColumn); // of the columns as they will be
    for (int at = 0; at < header()->count(); ++at) {
        end += header()->sectionSize(header()->logicalIndex(at));
        const int over = end - viewport()->width();
        if (over <= 0)
            continue;
        const bool after = at > header()->visualIndex(ClientsModel::ActivityColumn);
        width -= after && width - over >= kNarrowActivity ? over : 0;
        break;
    }
    header()->resizeSection(ClientsModel::ActivityColumn, width);
    m_fitting = false;
}

void ClientsTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitActivityColumn();
}

void ClientsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection(); // the view itself would copy one cell
    else
        QTreeView::keyPressEvent(event);
}

void ClientsTable::copySelection() const
{
    auto rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const auto &row : rows) {
        QStringList cells;
        for (int at = 0; at < ClientsModel::ColumnCount; ++at)
            if (const int column = header()->logicalIndex(at); !isColumnHidden(column))
                cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

/// What is dragged is how many clients, and not a picture of a table's rows.
void ClientsTable::startDrag(Qt::DropActions actions)
{
    QModelIndexList rows;
    for (const auto &row : selectionModel()->selectedRows(ClientsModel::NameColumn))
        if ((m_rows.flags(row) & Qt::ItemIsDragEnabled) != 0)
            rows << row;
    if (rows.isEmpty())
        return;
    const auto text = rows.size() == 1 ? rows.front().data().toString()
                                       : tr("%n clients", nullptr, static_cast<int>(rows.size()));
    const QSize size(fontMetrics().horizontalAdvance(text) + 20, fontMetrics().height() + 8);
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().highlight());
    painter.drawRoundedRect(QRectF({}, size), 4, 4);
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.drawText(QRect({}, size), Qt::AlignCenter, text);
    painter.end();
    auto *drag = new QDrag(this);
    drag->setMimeData(m_rows.mimeData(rows));
    drag->setPixmap(picture);
    drag->setHotSpot({-12, -8});
    drag->exec(actions, Qt::CopyAction);
}

void ClientsTable::saveState(QSettings &settings) const
{
    settings.setValue(QString::fromLatin1(kHeaderKey), header()->saveState());
    settings.setValue(u"clients/widthChosen"_s, m_widthChosen);
}

void ClientsTable::restoreState(QSettings &settings)
{
    m_fitting = true;
    header()->restoreState(settings.value(QString::fromLatin1(kHeaderKey)).toByteArray());
    m_fitting = false;
    m_widthChosen = settings.value(u"clients/widthChosen"_s, false).toBool();
    fitActivityColumn();
}

} // namespace netseat::ui
