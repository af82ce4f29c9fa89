#include "clients/filter_sidebar.h"

#include "icons/icons.h"
#include "models/clients_model.h"
#include "texts/choice_text.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowMargin = 8;
constexpr int kUsualWidth = 176; ///< pixels at 96 dpi
constexpr int kLeastWidth = 120;

int countOf(const ClientCounts &counts, std::optional<ClientState> state)
{
    if (!state)
        return counts.all + counts.fresh;
    switch (*state) {
    case ClientState::New:
        return counts.fresh;
    case ClientState::Failed:
        return counts.failed;
    case ClientState::Booting:
        return counts.booting;
    case ClientState::Up:
        return counts.up;
    case ClientState::Off:
        return counts.off;
    }
    Q_UNREACHABLE();
}

std::vector<ClientId> clientsIn(const QMimeData *data)
{
    std::vector<ClientId> clients;
    const auto ids = QString::fromLatin1(data->data(QString::fromLatin1(kClientsMime)));
    for (const auto &id : ids.split(u',', Qt::SkipEmptyParts))
        clients.push_back({id.toLongLong()});
    return clients;
}

/// The name at the reading side, the count at the other.
class ChoiceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem whole = option;
        initStyleOption(&whole, index);
        const auto name = whole.text;
        const auto count = QString::number(index.data(ChoiceList::kCountRole).toInt());
        const auto *style = option.widget ? option.widget->style() : QApplication::style();
        whole.text.clear();
        style->drawControl(QStyle::CE_ItemViewItem, &whole, painter, option.widget);
        const auto group = (option.state & QStyle::State_Active) != 0 ? QPalette::Active : QPalette::Inactive;
        const bool selected = (option.state & QStyle::State_Selected) != 0;
        QColor colour = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
        const auto &metrics = whole.fontMetrics;
        const int countWidth = metrics.horizontalAdvance(count);
        const QRect inner = option.rect.adjusted(whole.icon.isNull() ? 6 : 28, 0, -6, 0);
        const auto draw = [&](const QRect &logical, const QString &text, Qt::Alignment side) {
            painter->drawText(QStyle::visualRect(option.direction, option.rect, logical),
                static_cast<int>(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter)), text);
        };
        painter->setFont(whole.font);
        painter->setPen(colour);
        const QRect nameRect = inner.adjusted(0, 0, -countWidth - 6, 0);
        draw(nameRect, metrics.elidedText(name, Qt::ElideRight, nameRect.width()), Qt::AlignLeft);
        colour.setAlphaF(0.65F);
        painter->setPen(colour);
        draw(inner, count, Qt::AlignRight);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), qMax(size.height(), option.fontMetrics.height() + kRowMargin)};
    }
};

QLabel *heading(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setBuddy(buddy);
    label->setContentsMargins(4, 2, 4, 2);
    return label;
}

} // namespace

ChoiceList::ChoiceList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new ChoiceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setIconSize({14, 14});
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(item->data(kKeyRole));
    });
}

QListWidgetItem *ChoiceList::choice(const QVariant &key) const
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(kKeyRole) == key)
            return item(row);
    return nullptr;
}

void ChoiceList::setChoice(int row, const QVariant &key, const QIcon &icon, const QString &name, int clients)
{
    auto *item = row < count() ? this->item(row) : new QListWidgetItem(this);
    item->setIcon(icon);
    item->setText(name);
    item->setData(kCountRole, clients);
    item->setData(kKeyRole, key);
    item->setToolTip(name); // it may be cut off
    //: a filter and how many clients it shows: "Failed: 2"
    item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(name).arg(clients));
}

QSize ChoiceList::sizeHint() const
{
    const int row = count() > 0 ? sizeHintForRow(0) : 0;
    return {kUsualWidth, row * count() + 2 * frameWidth()};
}

QListWidgetItem *ChoiceList::takerAt(const QDropEvent &event) const
{
    auto *item = event.mimeData()->hasFormat(QString::fromLatin1(kClientsMime)) ? itemAt(event.position().toPoint())
                                                                                : nullptr;
    return item && item->data(kTakesRole).toBool() ? item : nullptr;
}

void ChoiceList::mark(QListWidgetItem *item)
{
    if (m_marked == item)
        return;
    const auto setBold = [](QListWidgetItem *of, bool bold) {
        QFont font = of->font();
        font.setBold(bold);
        of->setFont(font);
    };
    if (m_marked)
        setBold(m_marked, false);
    m_marked = item;
    if (m_marked)
        setBold(m_marked, true);
}

void ChoiceList::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(QString::fromLatin1(kClientsMime)))
        event->acceptProposedAction();
}

void ChoiceList::dragMoveEvent(QDragMoveEvent *event)
{
    auto *item = takerAt(*event);
    mark(item);
    if (item)
        event->acceptProposedAction();
    else
        event->ignore();
}

void ChoiceList::dragLeaveEvent(QDragLeaveEvent *)
{
    mark(nullptr);
}

void ChoiceList::dropEvent(QDropEvent *event)
{
    auto *item = takerAt(*event);
    mark(nullptr);
    if (!item)
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(item->data(kKeyRole), clientsIn(event->mimeData()));
}

FilterSidebar::FilterSidebar(QWidget *parent)
    : QWidget(parent)
    , m_states(new ChoiceList)
    , m_groups(new ChoiceList)
    , m_noGroups(new QLabel(tr("No groups yet. Select clients in the table and put them into one.")))
{
    m_states->setAccessibleName(tr("Filter by state"));
    m_groups->setAccessibleName(tr("Filter by group"));
    m_states->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_states->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_groups->setAcceptDrops(true);
    m_groups->setContextMenuPolicy(Qt::CustomContextMenu);
    m_noGroups->setWordWrap(true);
    m_noGroups->setEnabled(false);
    m_noGroups->setContentsMargins(6, 2, 4, 2);
    setMinimumWidth(kLeastWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(heading(tr("&State"), m_states));
    column->addWidget(m_states);
    column->addSpacing(8);
    column->addWidget(heading(tr("Gr&oup"), m_groups));
    column->addWidget(m_noGroups);
    column->addWidget(m_groups, 1);
    column->addStretch(0);
    setCounts({});
    setGroups({});
    choose({});
    chooseGroup({});
    connect(m_states, &ChoiceList::chosen, this, [this](const QVariant &key) {
        Q_EMIT stateChosen(key.isValid() ? std::optional(static_cast<ClientState>(key.toInt())) : std::nullopt);
    });
    connect(m_groups, &ChoiceList::chosen, this, [this](const QVariant &key) {
        Q_EMIT groupChosen(key.isValid() ? std::optional(key.toString()) : std::nullopt);
    });
    connect(m_groups, &ChoiceList::dropped, this, [this](const QVariant &key, const std::vector<ClientId> &clients) {
        Q_EMIT clientsDropped(clients, key.toString());
    });
    connect(m_groups, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const auto *item = m_groups->itemAt(at);
        if (const auto name = item ? item->data(ChoiceList::kKeyRole).toString() : QString(); !name.isEmpty())
            Q_EMIT groupMenuWanted(name, m_groups->viewport()->mapToGlobal(at));
    });
}

void FilterSidebar::setCounts(const ClientCounts &counts)
{
    m_states->setChoice(0, {}, icon(u"clients"_s), tr("All"), countOf(counts, {}));
    int row = 0;
    for (const auto state :
        {ClientState::Up, ClientState::Booting, ClientState::Failed, ClientState::Off, ClientState::New})
        m_states->setChoice(++row, static_cast<int>(state), stateIcon(state), text(state), countOf(counts, state));
    m_states->setFixedHeight(m_states->sizeHint().height());
}

void FilterSidebar::setGroups(const std::vector<GroupCount> &groups)
{
    const auto *current = m_groups->currentItem();
    const auto chosen = current ? current->data(ChoiceList::kKeyRole) : QVariant();
    const QSignalBlocker quiet(m_groups); // rows change what they stand for; the choice is made again below
    int all = 0;
    for (const GroupCount &group : groups)
        all += group.clients;
    m_groups->setChoice(0, {}, icon(u"clients"_s), tr("All groups"), all);
    int row = 0;
    for (const GroupCount &group : groups) {
        const auto name = group.name.isEmpty() ? tr("No group") : group.name;
        m_groups->setChoice(++row, QVariant(group.name), icon(group.isGroup ? u"groups"_s : u"label"_s), name, group.clients);
        auto *item = m_groups->item(row);
        item->setData(ChoiceList::kTakesRole, true);
        if (!group.isGroup && !group.name.isEmpty())
            item->setToolTip(tr("%1: only a label, without settings of its own").arg(group.name));
    }
    while (m_groups->count() > row + 1)
        delete m_groups->takeItem(m_groups->count() - 1);
    const bool some = groups.size() > 1;
    m_groups->setVisible(some);
    m_noGroups->setVisible(!some);
    auto *again = m_groups->choice(chosen);
    m_groups->setCurrentItem(again ? again : m_groups->item(0));
    if (!again)
        Q_EMIT groupChosen(std::nullopt);
}

void FilterSidebar::choose(std::optional<ClientState> state)
{
    m_states->setCurrentItem(m_states->choice(state ? QVariant(static_cast<int>(*state)) : QVariant()));
}

void FilterSidebar::chooseGroup(const std::optional<QString> &group)
{
    auto *item = m_groups->choice(group ? QVariant(*group) : QVariant());
    m_groups->setCurrentItem(item ? item : m_groups->item(0));
}

QSize FilterSidebar::sizeHint() const
{
    return {kUsualWidth, m_states->sizeHint().height() + m_groups->sizeHint().height() + 60};
}

} // namespace netseat::ui
