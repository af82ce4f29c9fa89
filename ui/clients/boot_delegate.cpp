#include "clients/boot_delegate.h"

#include "widgets/stage_bar.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace netseat::ui {

namespace {
constexpr int kBarWidth = 86;
constexpr int kMargin = 6;
} // namespace

BootDelegate::BootDelegate(const ClientsFilter &rows, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rows(rows)
{
}

QRect BootDelegate::buttonRect(const QStyleOptionViewItem &option) const
{
    const int width = qMin(option.fontMetrics.horizontalAdvance(tr("Register")) + 28, option.rect.width() - 4);
    const QRect logical(option.rect.left() + 3, option.rect.top() + 1, width, option.rect.height() - 2);
    return QStyle::visualRect(option.direction, option.rect, logical);
}

void BootDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    const QString text = background.text;
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    const ClientRow &row = m_rows.at(index);
    if (row.isNew())
        paintButton(painter, option);
    else if (row.boot && row.boot->reached())
        paintBoot(painter, option, row, text);
}

void BootDelegate::paintBoot(
    QPainter *painter, const QStyleOptionViewItem &option, const ClientRow &row, const QString &text) const
{
    const QRect cell = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    const QRect bar(cell.left(), cell.top(), qMin(kBarWidth, cell.width()), cell.height());
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    if (selected) { // the bar keeps its colours: give it the ground they were chosen for
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.base());
        painter->drawRoundedRect(QStyle::visualRect(option.direction, cell, bar).adjusted(-3, 3, 3, -3), 3, 3);
    }
    paintStageBar(*painter, QStyle::visualRect(option.direction, cell, bar), *row.boot, row.state, option.palette,
        option.direction);
    const QRect rest = cell.adjusted(kBarWidth + 8, 0, 0, 0);
    if (rest.width() < 20)
        return;
    const auto group = (option.state & QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(QStyle::visualRect(option.direction, cell, rest),
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        option.fontMetrics.elidedText(text, Qt::ElideRight, rest.width()));
}

void BootDelegate::paintButton(QPainter *painter, const QStyleOptionViewItem &option) const
{
    QStyleOptionButton button;
    button.rect = buttonRect(option);
    button.text = tr("Register");
    button.palette = option.palette;
    button.direction = option.direction;
    button.fontMetrics = option.fontMetrics;
    button.state = QStyle::State_Enabled | (option.state & QStyle::State_Active);
    if (m_pressed.isValid())
        button.state |= QStyle::State_Sunken;
    else
        button.state |= QStyle::State_Raised;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_PushButton, &button, painter, option.widget);
}

QSize BootDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + kBarWidth + 2 * kMargin, qMax(size.height(), option.fontMetrics.height() + 10)};
}

bool BootDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool press = event->type() == QEvent::MouseButtonPress;
    const bool release = event->type() == QEvent::MouseButtonRelease;
    if (!m_rows.at(index).isNew() || (!press && !release))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const bool inside = mouse->button() == Qt::LeftButton && buttonRect(option).contains(mouse->position().toPoint());
    const QPersistentModelIndex pressed = m_pressed;
    m_pressed = press && inside ? QPersistentModelIndex(index) : QPersistentModelIndex();
    if (release && inside && pressed == index)
        Q_EMIT registerClicked(index);
    return inside;
}

} // namespace netseat::ui
