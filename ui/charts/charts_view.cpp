#include "charts/charts_view.h"

#include "charts/chart_export.h"
#include "charts/chart_panel.h"
#include "charts/chart_texts.h"
#include "icons/icons.h"
#include "texts/convert.h"
#include "widgets/empty_state.h"

#include <QBuffer>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>
#include <QThreadPool>
#include <QToolButton>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMinute = 60'000; ///< milliseconds; a sample comes no oftener
constexpr int kTwoColumns = 72; ///< widths of an M, from which on two charts stand beside one another
} // namespace

ChartsView::ChartsView(ServerBridge &server, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_range(new QComboBox)
    , m_export(new QToolButton)
    , m_trouble(new QLabel)
    , m_inner(new QWidget)
    , m_grid(new QGridLayout(m_inner))
    , m_scroll(new QScrollArea)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_inner);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildBar());
    column->addWidget(m_trouble);
    column->addWidget(m_stack, 1);
    buildPanels();
    m_minute.setParent(this);
    m_minute.setObjectName(u"minute"_s);
    m_minute.setInterval(kMinute);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &ChartsView::ask);
    connect(&m_server, &ServerBridge::connectionRestored, this, [this] {
        if (isVisible())
            ask();
    });
    m_empty->setContent(u"activity"_s, tr("Asking for what was going on …"), tr("The charts of the last hours come in a moment."), {});
}

QWidget *ChartsView::buildBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Time:"));
    label->setBuddy(m_range);
    m_range->setAccessibleName(tr("Time"));
    m_range->addItem(tr("Last hour"), static_cast<int>(ChartRange::Hour));
    m_range->addItem(tr("Last 6 hours"), static_cast<int>(ChartRange::SixHours));
    m_range->addItem(tr("Last 24 hours"), static_cast<int>(ChartRange::Day));
    m_range->addItem(tr("Boots of 7 days"), static_cast<int>(ChartRange::Week));
    connect(m_range, &QComboBox::currentIndexChanged, this, &ChartsView::draw);
    m_export->setIcon(icon(u"export"_s));
    m_export->setText(tr("Ex&port"));
    m_export->setToolTip(tr("Save the charts' values or their picture to a file"));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("&Traffic and clients as a table …"), this, [this] { askForFile(Export::Minutes); });
    menu->addAction(tr("&Boots as a table …"), this, [this] { askForFile(Export::Boots); });
    menu->addAction(tr("&Picture …"), this, [this] { askForFile(Export::Picture); });
    m_export->setMenu(menu);
    row->addWidget(label);
    row->addWidget(m_range);
    row->addStretch(1);
    row->addWidget(m_export);
    return bar;
}

void ChartsView::buildPanels()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    for (auto *&panel : m_panels) {
        panel = new ChartPanel(m_inner);
        connect(panel, &ChartPanel::clientWanted, this, &ChartsView::clientWanted);
    }
    arrange();
}

ChartRange ChartsView::range() const
{
    return static_cast<ChartRange>(m_range->currentData().toInt());
}

void ChartsView::setRange(ChartRange range)
{
    m_range->setCurrentIndex(m_range->findData(static_cast<int>(range)));
}

void ChartsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_known || WallTime::now() - m_now > milliseconds(kMinute))
        ask();
    m_minute.start();
}

void ChartsView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
}

void ChartsView::ask()
{
    if (std::exchange(m_asking, true))
        return;
    m_server.submit(server::ShowHistory{}, this, [this](const Result<server::Reply> &reply) { take(reply); });
}

void ChartsView::take(const Result<server::Reply> &reply)
{
    m_asking = false;
    const auto history = reply ? parseHistory(QByteArray::fromStdString(reply->text)) : std::nullopt;
    m_trouble->setVisible(!history);
    if (history) {
        setData(*history, WallTime::now());
        return;
    }
    const auto why = reply ? tr("It answered in words that this program doesn't know.") : toQString(reply.error().message);
    m_trouble->setText(tr("The server doesn't tell what was going on: %1").arg(why));
    if (!m_known)
        m_empty->setContent(u"activity"_s, tr("Nothing to draw"), tr("It is asked again each minute."), {});
}

void ChartsView::setData(const HistoryData &history, WallTime now)
{
    m_data = history;
    m_now = now;
    m_known = true;
    draw();
}

void ChartsView::draw()
{
    if (!m_known)
        return;
    const bool nothing = m_data.samples.empty() && m_data.boots.empty();
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_scroll);
    m_export->setEnabled(!nothing);
    if (nothing) {
        m_empty->setContent(u"activity"_s, tr("Nothing has happened yet"),
            tr("While the services run, each minute adds a point: the traffic of the disks, and who is up. Each PC that "
               "boots adds how long it took."),
            {});
        return;
    }
    using Make = ChartContent (*)(const HistoryData &, ChartRange, WallTime);
    constexpr std::array<Make, 4> make{trafficChart, clientsChart, bootsChart, durationsChart};
    for (std::size_t i = 0; i < m_panels.size(); ++i)
        if (i > 1 || hasSamples(range()))
            m_panels[i]->setContent(make[i](m_data, range(), m_now));
    arrange();
}

/// In two columns where there is room; what has nothing to say of the range goes away.
void ChartsView::arrange()
{
    const int columns = width() >= kTwoColumns * fontMetrics().horizontalAdvance(u'M') ? 2 : 1;
    int place = 0;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        auto *panel = m_panels[i];
        const bool wanted = i > 1 || hasSamples(range());
        m_grid->removeWidget(panel);
        panel->setVisible(wanted);
        if (!wanted)
            continue;
        m_grid->addWidget(panel, place / columns, place % columns);
        ++place;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void ChartsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChartsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void ChartsView::askForFile(Export what)
{
    const bool picture = what == Export::Picture;
    auto *chooser = new QFileDialog(this, tr("Export charts"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({picture ? tr("Pictures (*.png)") : tr("Table for spreadsheets (*.csv)"), tr("All files (*)")});
    chooser->setDefaultSuffix(picture ? u"png"_s : u"csv"_s);
    chooser->selectFile(what == Export::Boots ? u"netseat-boots"_s
            : picture                         ? u"netseat-charts"_s
                                              : u"netseat-traffic"_s);
    connect(chooser, &QFileDialog::fileSelected, this, [this, what](const QString &file) { exportTo(file, what); });
    chooser->open();
}

void ChartsView::exportTo(const QString &file, Export what)
{
    const auto seen = what == Export::Picture ? picture() : QImage();
    const auto write = [view = QPointer(this), file, what, seen, data = m_data, now = m_now, shown = range()] {
        QByteArray content;
        if (what == Export::Picture) {
            QBuffer buffer(&content);
            seen.save(&buffer, "PNG");
        } else {
            content = what == Export::Boots ? bootsCsv(data, shown, now) : samplesCsv(data, shown, now);
        }
        const auto why = writeWhole(file, content);
        QMetaObject::invokeMethod(qApp, [view, file, why] {
            if (view && why.isEmpty())
                Q_EMIT view->notice(tr("Charts saved to %1.").arg(file));
            else if (view)
                Q_EMIT view->problem(tr("The charts could not be saved to %1: %2").arg(file, why));
        });
    };
    QThreadPool::globalInstance()->start(write);
}

/// All charts, also those that are scrolled away, under a line that says of when they are; twice as fine as on the screen.
QImage ChartsView::picture() const
{
    constexpr int kMargin = 12;
    constexpr int kScale = 2;
    const int head = 2 * fontMetrics().height();
    const QSize size = m_inner->size() + QSize(2 * kMargin, 2 * kMargin + head);
    QImage image(size * kScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kScale);
    image.fill(palette().color(QPalette::Window));
    QPainter painter(&image);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    const auto span = spanOf(range(), m_now);
    const auto when = [](qint64 time) {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time), QLocale::ShortFormat);
    };
    //: heading of a picture of charts: from when to when
    const auto title = tr("Netseat, %1 to %2").arg(when(span.from), when(span.to));
    painter.drawText(QRect(kMargin, kMargin, size.width() - 2 * kMargin, head),
        static_cast<int>(Qt::AlignLeading | Qt::AlignTop), title);
    painter.translate(kMargin, kMargin + head);
    m_inner->render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    return image;
}

} // namespace netseat::ui
