#include "activity/activity_page.h"

#include "activity/log_details.h"
#include "activity/log_export.h"
#include "charts/charts_view.h"
#include "icons/icons.h"
#include "texts/choice_text.h"
#include "texts/convert.h"
#include "widgets/empty_state.h"
#include "widgets/log_view.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

ActivityPage::ActivityPage(ServerBridge &server, LogModel &log, QWidget *parent)
    : Page(parent)
    , m_server(server)
    , m_log(log)
    , m_lines(log)
    , m_export(new QAction(icon(u"export"_s), tr("E&xport log …"), this))
    , m_onlyClient(new QAction(icon(u"filter"_s), tr("&Only this client"), this))
    , m_showClient(new QAction(icon(u"clients"_s), tr("&Show the client"), this))
    , m_client(new QComboBox)
    , m_service(new QComboBox)
    , m_severity(new QComboBox)
    , m_text(new QLineEdit)
    , m_follow(new QToolButton)
    , m_view(new LogView(m_lines))
    , m_details(new LogDetails(server))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_shown(new QLabel)
    , m_older(new QToolButton)
    , m_tabs(new QTabBar)
    , m_views(new QStackedWidget)
{
    m_export->setIconText(tr("Export log"));
    m_view->setAccessibleName(tr("Log"));
    m_tabs->setAccessibleName(tr("Views"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Lo&g"));
    m_tabs->addTab(tr("Cha&rts"));
    m_views->addWidget(buildLogPane());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->addWidget(m_tabs);
    column->addWidget(m_views, 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    m_update.setSingleShot(true);
    m_update.setInterval(100);
    buildContextMenu();
    connectAll();
    updateClients();
    updateFooter();
}

QWidget *ActivityPage::buildLogPane()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildFilters());
    column->addWidget(buildLog(), 1);
    column->addWidget(buildFooter());
    return pane;
}

void ActivityPage::buildCharts()
{
    m_charts = new ChartsView(m_server);
    if (m_range >= 0)
        m_charts->setRange(static_cast<ChartRange>(m_range));
    m_views->addWidget(m_charts);
    connect(m_charts, &ChartsView::clientWanted, this, &ActivityPage::clientWanted);
    connect(m_charts, &ChartsView::notice, this, &ActivityPage::notice);
    connect(m_charts, &ChartsView::problem, this, &ActivityPage::problem);
}

void ActivityPage::updateView()
{
    if (view() == Charts && !m_charts) {
        if (!isVisible())
            return;
        buildCharts();
    }
    m_views->setCurrentIndex(view());
}

void ActivityPage::showView(View view)
{
    m_tabs->setCurrentIndex(view);
}

ActivityPage::View ActivityPage::view() const
{
    return static_cast<View>(m_tabs->currentIndex());
}

void ActivityPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    updateView();
}

QWidget *ActivityPage::buildLog()
{
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({500, 120});
    m_details->setMinimumHeight(60);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    return m_stack;
}

void ActivityPage::fillChoices()
{
    m_service->addItem(tr("All services"));
    for (const auto origin : {Origin::Server, Origin::Dhcp, Origin::Tftp, Origin::Http, Origin::Iscsi, Origin::Storage})
        m_service->addItem(text(origin), static_cast<int>(origin));
    m_severity->addItem(tr("Everything"), static_cast<int>(Severity::Debug));
    m_severity->addItem(tr("Information and worse"), static_cast<int>(Severity::Info));
    m_severity->addItem(
        severityIcon(Severity::Warning), tr("Warnings and errors"), static_cast<int>(Severity::Warning));
    m_severity->addItem(severityIcon(Severity::Error), tr("Errors"), static_cast<int>(Severity::Error));
    m_severity->setCurrentIndex(1);
    m_client->setAccessibleName(tr("Client"));
    m_service->setAccessibleName(tr("Service"));
    m_severity->setAccessibleName(tr("Severity"));
    for (auto *combo : {m_client, m_service, m_severity})
        combo->setMinimumContentsLength(8); // as little is enough where room is short
    m_client->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

QWidget *ActivityPage::buildFilters()
{
    fillChoices();
    m_text->setPlaceholderText(tr("Search the log …"));
    m_text->setAccessibleName(tr("Search the log"));
    m_text->setClearButtonEnabled(true);
    m_follow->setIcon(icon(u"follow"_s));
    m_follow->setText(tr("Follo&w"));
    m_follow->setToolTip(tr("Keep the newest line in view"));
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    auto *copy = new QToolButton;
    copy->setIcon(icon(u"copy"_s));
    copy->setToolTip(tr("Copy the selected lines, or all shown ones"));
    copy->setAccessibleName(tr("Copy"));
    connect(copy, &QToolButton::clicked, m_view, &LogView::copySelected);
    auto *save = new QToolButton;
    save->setDefaultAction(m_export);
    save->setToolButtonStyle(Qt::ToolButtonIconOnly);
    save->setToolTip(tr("Save the shown lines to a file"));

    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_client);
    row->addWidget(m_service);
    row->addWidget(m_severity);
    row->addWidget(m_text, 1);
    row->addWidget(m_follow);
    row->addWidget(copy);
    row->addWidget(save);
    applyFilters();
    return filters;
}

QWidget *ActivityPage::buildFooter()
{
    m_older->setText(tr("Ol&der lines"));
    m_older->setToolTip(tr("Fetch older lines from the stored log; scrolling to the top does it too"));
    m_older->setAutoRaise(true);
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(2, 0, 2, 0);
    row->addWidget(m_shown, 1);
    row->addWidget(m_older);
    return footer;
}

void ActivityPage::buildContextMenu()
{
    m_view->addActions({m_onlyClient, m_showClient, m_export});
    const auto current = [this]() -> std::optional<ClientId> {
        const auto index = m_view->currentIndex();
        return index.isValid() ? m_lines.at(index.row()).client : std::nullopt;
    };
    const auto update = [this, current] {
        m_onlyClient->setEnabled(current().has_value());
        m_showClient->setEnabled(current().has_value());
    };
    connect(m_view, &LogView::currentLineChanged, this, update);
    update();
    connect(m_onlyClient, &QAction::triggered, this, [this, current] {
        if (const auto client = current())
            showClient(*client);
    });
    connect(m_showClient, &QAction::triggered, this, [this, current] {
        if (const auto client = current())
            Q_EMIT clientWanted(*client);
    });
}

void ActivityPage::connectAll()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &ActivityPage::updateView);
    connect(&m_typing, &QTimer::timeout, this, &ActivityPage::applyFilters);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    for (auto *combo : {m_client, m_service, m_severity})
        connect(combo, &QComboBox::currentIndexChanged, this, &ActivityPage::applyFilters);
    connect(m_follow, &QToolButton::toggled, m_view, &LogView::setFollow);
    connect(m_view, &LogView::followChanged, m_follow, &QToolButton::setChecked);
    connect(m_view, &LogView::currentLineChanged, this, [this](int row) {
        m_details->setEvent(row < 0 ? std::nullopt : std::optional(m_lines.at(row)));
    });
    connect(m_details, &LogDetails::clientWanted, this, &ActivityPage::clientWanted);
    connect(m_details, &LogDetails::onlyClientWanted, this, &ActivityPage::showClient);
    connect(m_export, &QAction::triggered, this, &ActivityPage::askForFile);
    connect(m_older, &QToolButton::clicked, this, [this] {
        m_lines.fetchOlder();
        updateLater();
    });
    connect(m_empty, &EmptyState::clicked, this, &ActivityPage::clearFilters);
    connect(&m_update, &QTimer::timeout, this, &ActivityPage::updateFooter);
    for (auto *model : std::initializer_list<QAbstractItemModel *>{&m_lines, &m_log}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &ActivityPage::updateLater);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &ActivityPage::updateLater);
    }
    connect(&m_lines, &LogFilter::searched, this, &ActivityPage::updateLater);
    connect(&m_lines, &LogFilter::olderFetched, this, &ActivityPage::updateLater);
    connect(&m_server, &ServerBridge::inventoryChanged, this, &ActivityPage::updateClients);
}

void ActivityPage::updateLater()
{
    if (!m_update.isActive())
        m_update.start();
}

void ActivityPage::updateFooter()
{
    const QLocale locale;
    const int shown = m_lines.rowCount();
    const int all = m_log.rowCount();
    QString state;
    if (m_lines.isSearching())
        state = tr("Searching …");
    else if (m_lines.isFetching())
        state = tr("Fetching older lines …");
    else
        state = shown == all ? tr("%n lines", nullptr, all)
                             : tr("%1 of %2 lines").arg(locale.toString(shown), locale.toString(all));
    m_shown->setText(state);
    m_older->setEnabled(m_lines.canFetchOlder() && !m_lines.isFetching() && !m_lines.isSearching());
    const bool nothing = shown == 0 && !m_lines.isSearching();
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    if (!nothing)
        return;
    if (all == 0)
        m_empty->setContent(u"activity"_s, tr("Nothing has happened yet"),
            tr("As soon as the services run and a PC is turned on, every step of its boot is listed here."), {});
    else
        m_empty->setContent(u"filter"_s, tr("No line fits the filters"),
            tr("There are lines, but none that you chose to see. Older ones may be in the stored log."),
            tr("Show all lines"));
}

void ActivityPage::updateClients()
{
    struct Choice {
        QString name;
        qlonglong id;
    };
    std::vector<Choice> wanted;
    for (const Client &client : m_server.inventory()->clients)
        wanted.push_back({toQString(client.name), client.id.value});
    std::ranges::sort(wanted, {}, &Choice::name);
    const bool same = m_client->count() == static_cast<int>(wanted.size()) + 1
        && std::ranges::all_of(wanted, [&, i = 1](const Choice &choice) mutable {
               const int at = i++;
               return m_client->itemText(at) == choice.name && m_client->itemData(at).toLongLong() == choice.id;
           });
    if (same)
        return;
    const auto chosen = m_client->currentData();
    {
        const QSignalBlocker quiet(m_client);
        m_client->clear();
        m_client->addItem(tr("All clients"));
        for (const Choice &choice : wanted)
            m_client->addItem(choice.name, choice.id);
        m_client->setCurrentIndex(chosen.isValid() ? qMax(0, m_client->findData(chosen)) : 0);
    }
    applyFilters();
}

void ActivityPage::applyFilters()
{
    LogFilter::Wanted wanted;
    if (const auto client = m_client->currentData(); client.isValid())
        wanted.client = ClientId{client.toLongLong()};
    if (const auto service = m_service->currentData(); service.isValid())
        wanted.service = static_cast<Origin>(service.toInt());
    wanted.atLeast = static_cast<Severity>(m_severity->currentData().toInt());
    wanted.text = m_text->text().trimmed();
    m_lines.setWanted(wanted);
    updateLater();
}

void ActivityPage::showClient(ClientId client)
{
    showView(Log);
    clearFilters();
    m_client->setCurrentIndex(qMax(0, m_client->findData(static_cast<qlonglong>(client.value))));
}

void ActivityPage::clearFilters()
{
    {
        const QSignalBlocker one(m_client), two(m_service), three(m_severity), four(m_text);
        m_client->setCurrentIndex(0);
        m_service->setCurrentIndex(0);
        m_severity->setCurrentIndex(0);
        m_text->clear();
    }
    applyFilters();
}

void ActivityPage::find()
{
    showView(Log);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void ActivityPage::askForFile()
{
    auto *chooser = new QFileDialog(this, tr("Export log"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({tr("Text (*.log *.txt)"), tr("Table for spreadsheets (*.csv)"),
        tr("JSON, one event a line (*.jsonl)"), tr("All files (*)")});
    const auto useEnding = [chooser] {
        const auto filter = chooser->selectedNameFilter();
        chooser->setDefaultSuffix(filter.contains(u"*.csv"_s) ? u"csv"_s
                : filter.contains(u"*.jsonl"_s)               ? u"jsonl"_s
                                                              : u"log"_s);
    };
    connect(chooser, &QFileDialog::filterSelected, chooser, useEnding);
    useEnding();
    chooser->selectFile(u"netseat"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &ActivityPage::exportTo);
    chooser->open();
}

void ActivityPage::exportTo(const QString &file)
{
    // Making 100,000 lines takes a second, and a slow disk longer: not in the window's thread.
    const auto write = [page = QPointer<ActivityPage>(this), file, events = m_lines.events(),
                           inventory = m_server.inventory()] {
        const auto why = writeLog(file, events, *inventory);
        QMetaObject::invokeMethod(qApp, [page, file, why] {
            if (page)
                page->onExported(file, why);
        });
    };
    QThreadPool::globalInstance()->start(write);
}

void ActivityPage::onExported(const QString &file, const QString &why)
{
    if (why.isEmpty())
        Q_EMIT notice(tr("Log saved to %1.").arg(file));
    else
        Q_EMIT problem(tr("The log could not be saved to %1: %2").arg(file, why));
}

void ActivityPage::saveState(QSettings &settings) const
{
    settings.setValue(u"activity/charts"_s, view() == Charts);
    settings.setValue(u"activity/range"_s, m_charts ? static_cast<int>(m_charts->range()) : m_range);
    settings.setValue(u"activity/splitter"_s, m_splitter->saveState());
    settings.setValue(u"activity/columns"_s, m_view->horizontalHeader()->saveState());
    settings.setValue(u"activity/severity"_s, m_severity->currentData());
    settings.setValue(u"activity/service"_s, m_service->currentData());
}

void ActivityPage::restoreState(QSettings &settings)
{
    const int range = settings.value(u"activity/range"_s, -1).toInt();
    m_range = range > static_cast<int>(ChartRange::Week) ? -1 : range;
    showView(settings.value(u"activity/charts"_s).toBool() ? Charts : Log);
    m_splitter->restoreState(settings.value(u"activity/splitter"_s).toByteArray());
    m_view->horizontalHeader()->restoreState(settings.value(u"activity/columns"_s).toByteArray());
    if (const int found = m_severity->findData(settings.value(u"activity/severity"_s)); found >= 0)
        m_severity->setCurrentIndex(found);
    if (const auto service = settings.value(u"activity/service"_s); service.isValid())
        m_service->setCurrentIndex(qMax(0, m_service->findData(service.toInt())));
}

} // namespace netseat::ui
