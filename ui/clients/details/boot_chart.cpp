#include "clients/details/boot_chart.h"

#include "texts/format.h"
#include "widgets/stage_bar.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace netseat::ui {

namespace {
constexpr int kBar = 12; ///< pixels from one bar to the next
constexpr int kGap = 3;
constexpr int kHead = 4; ///< above the longest bar
constexpr int kStub = 8; ///< height of a bar whose boot has no duration
} // namespace

BootChart::BootChart(const BootsModel &boots, QWidget *parent)
    : QWidget(parent)
    , m_boots(boots)
{
    setAccessibleName(tr("Durations of the last boots"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    const auto changed = [this] {
        describe();
        update();
    };
    connect(&boots, &QAbstractItemModel::rowsInserted, this, changed);
    connect(&boots, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(&boots, &QAbstractItemModel::dataChanged, this, changed);
}

QSize BootChart::sizeHint() const
{
    return {30 * kBar, 3 * fontMetrics().height() + 12};
}

QSize BootChart::minimumSizeHint() const
{
    return {10 * kBar, sizeHint().height()};
}

int BootChart::shownBars() const
{
    return qMin(m_boots.rowCount(), width() / kBar);
}

milliseconds BootChart::longest() const
{
    milliseconds longest(1);
    for (int row = 0; row < shownBars(); ++row)
        longest = qMax(longest, m_boots.at(row).untilSystem.value_or(milliseconds(0)));
    return longest;
}

QRect BootChart::barRect(int row) const
{
    const int left = (shownBars() - 1 - row) * kBar;
    const int foot = height() - 1;
    const auto &duration = m_boots.at(row).untilSystem;
    const double part =
        duration ? static_cast<double>(duration->count()) / static_cast<double>(longest().count()) : 0.0;
    const int room = foot - kHead - fontMetrics().height();
    const int tall = duration ? qMax(2, qRound(part * room)) : kStub;
    return {left, foot - tall, kBar - kGap, tall};
}

int BootChart::rowAt(QPoint point) const
{
    const QPoint logical = QStyle::visualPos(layoutDirection(), rect(), point);
    if (logical.x() < 0 || logical.x() >= shownBars() * kBar)
        return -1;
    return shownBars() - 1 - logical.x() / kBar;
}

void BootChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    const QRect head(0, 0, width(), line);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    if (m_boots.rowCount() == 0) {
        painter.drawText(rect(), Qt::AlignCenter, tr("No boot is stored yet."));
        return;
    }
    //: the longest bar of the chart stands for this duration
    const auto scale = tr("longest: %1").arg(formatDuration(longest()));
    painter.drawText(head, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), scale);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < shownBars(); ++row) {
        const auto state = m_boots.at(row).state;
        const QColor colour = stateColour(state, palette());
        const QRect bar = QStyle::visualRect(layoutDirection(), rect(), barRect(row));
        if (state == ClientState::Failed) {
            painter.setPen(QPen(colour, 2));
            const QRect cross(bar.left() + 1, height() - 3 - (bar.width() - 2), bar.width() - 2, bar.width() - 2);
            painter.drawLine(cross.topLeft(), cross.bottomRight());
            painter.drawLine(cross.topRight(), cross.bottomLeft());
            if (!m_boots.at(row).untilSystem)
                continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRect(bar);
    }
}

void BootChart::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->pos());
    if (row >= 0)
        Q_EMIT chosen(row);
}

bool BootChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    if (row >= 0)
        QToolTip::showText(
            help->globalPos(), m_boots.index(row, BootsModel::ChoiceColumn).data(Qt::DisplayRole).toString(), this);
    else
        QToolTip::hideText();
    return true;
}

void BootChart::describe()
{
    int failed = 0;
    std::vector<milliseconds> durations;
    for (const BootSummary &boot : m_boots.rows()) {
        failed += boot.state == ClientState::Failed ? 1 : 0;
        if (boot.untilSystem)
            durations.push_back(*boot.untilSystem);
    }
    std::ranges::sort(durations);
    QStringList parts{tr("%n boots", nullptr, m_boots.rowCount())};
    if (failed > 0)
        parts << tr("%n of them failed", nullptr, failed);
    if (!durations.empty())
        parts << tr("half of them took less than %1").arg(formatDuration(durations[durations.size() / 2]));
    setAccessibleDescription(parts.join(tr(", ")));
}

} // namespace netseat::ui
