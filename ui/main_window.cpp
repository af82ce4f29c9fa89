#include "main_window.h"

#include "activity/activity_page.h"
#include "clients/clients_page.h"
#include "entries/entry_presets.h"
#include "clients/import/list_tools.h"
#include "help/help_key.h"
#include "icons/icons.h"
#include "images/images_page.h"
#include "images/room_strip.h"
#include "network/network_page.h"
#include "network/stop_services.h"
#include "settings/preferences.h"
#include "texts/convert.h"
#include "texts/format.h"
#include "texts/room_text.h"
#include "tray/close_policy.h"
#include "widgets/bring_forward.h"
#include "widgets/elided_label.h"
#include "widgets/message_bar.h"
#include "widgets/service_light.h"
#include "wizard/setup_page.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {
/// Below this width the navigation shows icons only: the tables need the room more.
constexpr int kNarrow = 1000;
} // namespace

MainWindow::MainWindow(ServerBridge &server, InterfaceSource interfaces, QWidget *parent)
    : QMainWindow(parent)
    , m_server(server)
    , m_clientsModel(server)
    , m_log(server)
    , m_navigation(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_message(new MessageBar)
    , m_room(new RoomBanner(server))
    , m_roomLight(new QToolButton)
    , m_counts(new ElidedLabel)
    , m_traffic(new QLabel)
    , m_help(new HelpKey(this))
{
    setWindowIcon(icon(u"netseat"_s));
    buildPages(interfaces);
    buildNavigation();
    buildMenus();
    buildToolBar();
    buildStatusBar();
    buildTray();
    connectAll();
    updateStatusBar();
    updateTitle();
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() * 0.95));
    restoreState();
    updateNavigation();
    showPage(Clients);
    if (server.inventory()->revision > 0)
        showFirstPage();
    else // the inventory is still on its way
        connect(&server, &ServerBridge::inventoryChanged, this, &MainWindow::showFirstPage, Qt::SingleShotConnection);
}

/// At the first start nothing works before a network card is chosen: the setup leads through it.
void MainWindow::showFirstPage()
{
    const Inventory &inventory = *m_server.inventory();
    if (inventory.network.interface.empty() && inventory.clients.empty())
        showSetup();
}

void MainWindow::showSetup()
{
    m_navigation->setCurrentRow(-1);
    m_stack->setCurrentWidget(m_setup);
    m_setup->begin();
}

void MainWindow::setPresets(EntryPresets presets)
{
    m_network->setPresets(std::move(presets));
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages(const InterfaceSource &interfaces)
{
    m_clients = new ClientsPage(m_server, m_clientsModel);
    m_clients->lists().acceptDropsOn(this);
    m_images = new ImagesPage(m_server);
    m_activity = new ActivityPage(m_server, m_log);
    m_network = new NetworkPage(m_server, interfaces);
    m_setup = new SetupPage(m_server, interfaces);
    for (auto *page : std::initializer_list<Page *>{m_clients, m_images, m_activity, m_network, m_setup}) {
        m_stack->addWidget(page);
        connect(page, &Page::problem, this,
            [this](const QString &text) { m_message->showMessage(MessageBar::Kind::Problem, text); });
        connect(page, &Page::notice, this,
            [this](const QString &text) { m_message->showMessage(MessageBar::Kind::Notice, text); });
    }
}

void MainWindow::buildNavigation()
{
    m_navigation->setAccessibleName(tr("Pages"));
    m_navigation->setIconSize({22, 22});
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_navigation->setSpacing(2);
    for (const char *name : {"clients", "images", "activity", "network"})
        new QListWidgetItem(icon(QString::fromLatin1(name)), {}, m_navigation);

    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(m_message);
    rightColumn->addWidget(m_room);
    rightColumn->addWidget(m_stack, 1);
    auto *central = new QWidget;
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(right, 1);
    setCentralWidget(central);
}

void MainWindow::updateNavigation()
{
    const QStringList names{tr("Clients"), tr("Images"), tr("Activity"), tr("Network")};
    const bool narrow = width() < kNarrow;
    m_narrow = narrow;
    int widest = 0;
    for (int page = 0; page < PageCount; ++page) {
        auto *item = m_navigation->item(page);
        item->setText(narrow ? QString() : names.at(page));
        item->setToolTip(tr("%1 (Ctrl+%2)").arg(names.at(page)).arg(page + 1));
        item->setData(Qt::AccessibleTextRole, names.at(page));
        item->setSizeHint({0, 38});
        widest = qMax(widest, m_navigation->fontMetrics().horizontalAdvance(names.at(page)));
    }
    m_navigation->setFixedWidth(narrow ? 44 : widest + 76);
}

void MainWindow::buildStatusBar()
{
    for (const auto service : {Origin::Dhcp, Origin::Tftp, Origin::Http, Origin::Iscsi}) {
        auto *light = new ServiceLight(service);
        m_lights.push_back(light);
        statusBar()->addWidget(light);
        connect(light, &QToolButton::clicked, this, [this] { showPage(Network); });
    }
    m_roomLight->setAutoRaise(true);
    m_roomLight->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_roomLight->setIconSize({14, 14});
    connect(m_roomLight, &QToolButton::clicked, this, [this] { showPage(Images); });
    statusBar()->addPermanentWidget(m_roomLight);
    statusBar()->addPermanentWidget(m_traffic);
    statusBar()->addPermanentWidget(m_counts);
    statusBar()->setSizeGripEnabled(false);
    m_counts->setContentsMargins(6, 0, 8, 0);
    m_traffic->setContentsMargins(6, 0, 6, 0);
}

void MainWindow::buildTray()
{
    m_tray = new Tray(m_server, m_clientsModel, m_network->actions().start, m_network->actions().stop, this);
    connect(m_tray, &Tray::windowWanted, this, &MainWindow::raiseWindow);
    connect(m_tray, &Tray::windowToggled, this, [this] {
        if (isVisible() && !isMinimized())
            hide();
        else
            raiseWindow();
    });
    connect(m_tray, &Tray::clientsWanted, this, &MainWindow::showClients);
    connect(m_tray, &Tray::noticeActed, this, &MainWindow::actOnNotice);
    m_tray->notifier().setWindowIsActive([this] { return isVisible() && isActiveWindow(); });
    connect(m_tray, &Tray::settingsWanted, this, [this] {
        raiseWindow();
        showSettings();
    });
    connect(m_tray, &Tray::quitWanted, this, &MainWindow::quit);
    m_trayWatch.setInterval(5000);
    connect(&m_trayWatch, &QTimer::timeout, this, &MainWindow::watchTray);
}

void MainWindow::connectAll()
{
    connect(m_navigation, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_stack, &QStackedWidget::currentChanged, m_message, &MessageBar::dropNotice);
    connect(m_network, &NetworkPage::shown, this, [this] { showPage(Network); });
    connect(m_setup, &SetupPage::left, this, [this] { showPage(Clients); });
    connect(m_clients, &ClientsPage::networkWanted, this, [this] { showPage(Network); });
    connect(m_activity, &ActivityPage::clientWanted, this, [this](ClientId client) {
        showPage(Clients);
        m_clients->showClient(client);
    });
    connect(m_clients, &ClientsPage::imagesWanted, this, [this] { showPage(Images); });
    connect(m_room, &RoomBanner::imagesWanted, this, [this] { showPage(Images); });
    connect(m_room, &RoomBanner::settingsWanted, m_images, &ImagesPage::openStorageSettings);
    connect(&m_server, &ServerBridge::statusChanged, this, &MainWindow::updateStatusBar);
    connect(&m_server, &ServerBridge::inventoryChanged, this, &MainWindow::updateStatusBar);
    connect(&m_clientsModel, &ClientsModel::countsChanged, this, &MainWindow::updateStatusBar);
    connect(&m_server, &ServerBridge::commandFailed, this,
        [this](const QString &text) { m_message->showMessage(MessageBar::Kind::Problem, text); });
    connect(&m_server, &ServerBridge::connectionLost, this, [this](const QString &why) {
        m_message->showMessage(MessageBar::Kind::Problem,
            tr("The connection to the services is lost: %1 It is tried again and again.").arg(why));
    });
    connect(&m_server, &ServerBridge::connectionRestored, this,
        [this] { m_message->showMessage(MessageBar::Kind::Notice, tr("The connection to the services is back.")); });
}

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::showPage(PageNumber page)
{
    if (page == Setup)
        showSetup();
    else
        m_navigation->setCurrentRow(page);
}

MainWindow::PageNumber MainWindow::page() const
{
    return static_cast<PageNumber>(m_stack->currentIndex());
}

void MainWindow::showClients(ClientState state)
{
    raiseWindow();
    showPage(Clients);
    m_clients->showState(state);
}

void MainWindow::raiseWindow()
{
    bringForward(*this);
}

void MainWindow::showTray()
{
    m_tray->show();
    m_trayWatch.start();
}

void MainWindow::updateStatusBar()
{
    for (auto *light : m_lights)
        light->setStatus(m_server.status());
    const auto &space = m_server.status().space;
    const bool isShort = isRoomShort(space, *m_server.inventory());
    m_roomLight->setVisible(isShort);
    if (isShort) {
        m_roomLight->setIcon(severityIcon(m_server.inventory()->noRoom ? Severity::Error : Severity::Warning));
        m_roomLight->setText(tr("%1 free").arg(formatOctets(space.free)));
        m_roomLight->setToolTip(roomText(space));
        m_roomLight->setAccessibleName(tr("Room for disks: %1").arg(roomText(space)));
    }
    m_counts->setText(countsText(m_clientsModel.counts()));
    std::uint64_t traffic = 0;
    for (const auto &[client, rate] : m_server.status().traffic)
        traffic += rate.read + rate.written;
    m_traffic->setText(formatRate(traffic));
    m_traffic->setVisible(traffic > 0);
}

void MainWindow::updateTitle()
{
    const bool daemon = m_server.place() == ServerBridge::Place::Daemon;
    //: window title when another process runs the services
    setWindowTitle(daemon ? tr("Netseat (attached to netseatd)") : u"Netseat"_s);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_narrow != (width() < kNarrow))
        updateNavigation();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateNavigation();
}

void MainWindow::saveState() const
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    for (auto *page : std::initializer_list<Page *>{m_clients, m_images, m_activity, m_network})
        page->saveState(settings);
}

void MainWindow::restoreState()
{
    QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    for (auto *page : std::initializer_list<Page *>{m_clients, m_images, m_activity, m_network})
        page->restoreState(settings);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    if (m_finishing) {
        event->accept();
        return;
    }
    switch (onClose(closesToTray() && Tray::isAvailable() && m_tray->isShown(), m_server.servicesRun(), m_server.place())) {
    case CloseChoice::ToTray:
        closeToTray(event);
        return;
    case CloseChoice::Quit:
        event->accept();
        finish();
        return;
    case CloseChoice::AskQuit:
        event->ignore();
        askQuit();
        return;
    }
}

void MainWindow::closeToTray(QCloseEvent *event)
{
    event->ignore();
    hide();
    QSettings settings;
    if (settings.value(u"tray/told"_s).toBool())
        return;
    settings.setValue(u"tray/told"_s, true);
    m_tray->say(tr("Netseat goes on working"),
        tr("The services run on. A click on this icon shows the window again; Quit in its menu ends Netseat."));
}

/// A hidden window whose tray has vanished could not be reached any more. A panel that starts anew is gone for a moment only.
void MainWindow::watchTray()
{
    m_trayMissed = isVisible() || Tray::isAvailable() ? 0 : m_trayMissed + 1;
    if (m_trayMissed < 2)
        return;
    m_trayMissed = 0;
    raiseWindow();
}

void MainWindow::quit()
{
    const bool attached = !m_server.attachedClients().isEmpty();
    if (onQuit(attached, m_server.servicesRun(), m_server.place()) == CloseChoice::AskQuit)
        askQuit();
    else
        finish();
}

void MainWindow::askQuit()
{
    if (auto *open = findChild<QMessageBox *>(u"askQuit"_s)) {
        open->raise();
        return;
    }
    raiseWindow();
    const auto clients = m_server.attachedClients();
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Quit Netseat"), tr("Stop the services and quit?"), QMessageBox::Cancel, this);
    box->setObjectName(u"askQuit"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    if (clients.isEmpty()) {
        box->setInformativeText(tr("PCs can't boot while Netseat is not running."));
    } else {
        box->setInformativeText(standStillText(clients));
    }
    auto *yes = box->addButton(tr("Stop and quit"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, &MainWindow::finish);
    box->open();
}

void MainWindow::finish()
{
    saveState();
    m_finishing = true;
    Q_EMIT quitConfirmed();
}

void MainWindow::about()
{
    QMessageBox::about(this, tr("About Netseat"),
        tr("<b>Netseat %1</b><p>Runs PCs that have no disk: they boot over the network from the images on this "
           "computer.<p>Free software under the GNU General Public License, version 3 or later.")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace netseat::ui
