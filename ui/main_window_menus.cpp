// The window's menus and tool bar: the actions are the pages', here they get their places.
#include "main_window.h"

#include "activity/activity_page.h"
#include "clients/clients_page.h"
#include "help/help_key.h"
#include "help/shortcuts_dialog.h"
#include "clients/import/list_tools.h"
#include "help/code_dialog.h"
#include "icons/icons.h"
#include "images/images_page.h"
#include "network/network_page.h"
#include "settings/settings_dialog.h"
#include "widgets/page.h"

#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QToolBar>

#include <array>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

void fillClientMenu(QMenu &menu, ClientsPage &page)
{
    const auto &client = page.actions();
    menu.addActions({client.registerNew, client.registerAll, client.forget});
    menu.addSeparator();
    menu.addActions(
        {client.edit, client.rename, client.preview, page.groupMenu()->menuAction(), client.groups});
    menu.addSeparator();
    menu.addActions({client.wake, page.wakeMenu()->menuAction(), client.maintenance});
    menu.addSeparator();
    menu.addActions({client.reset, client.disconnect, client.remove});
}

} // namespace

void MainWindow::buildMenus()
{
    const auto &client = m_clients->actions();
    const auto &image = m_images->actions();
    const auto &services = m_network->actions();

    auto *file = menuBar()->addMenu(tr("&File"));
    file->addActions({client.add, image.import, m_activity->exportAction()});
    file->addSeparator();
    auto *settings = file->addAction(icon(u"settings"_s), tr("&Settings …"), this, &MainWindow::showSettings);
    settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    auto *setup = file->addAction(icon(u"setup"_s), tr("Set &up …"), this, &MainWindow::showSetup);
    setup->setObjectName(u"setup"_s);
    file->addSeparator();
    file->addActions({m_clients->lists().importAction(), m_clients->lists().exportAction()});
    file->addSeparator();
    auto *closeAction = file->addAction(icon(u"close"_s), tr("&Close window"), this, &QWidget::close);
    closeAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    auto *quitAction = file->addAction(icon(u"quit"_s), tr("&Quit"), this, &MainWindow::quit);
    quitAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quitAction->setMenuRole(QAction::QuitRole);

    auto *editMenu = menuBar()->addMenu(tr("&Edit"));
    editMenu->addActions({m_clients->history().undoAction(), m_clients->history().redoAction()});

    fillClientMenu(*menuBar()->addMenu(tr("&Client")), *m_clients);

    auto *imageMenu = menuBar()->addMenu(tr("&Image"));
    m_images->fillMenu(*imageMenu);
    imageMenu->addSeparator();
    imageMenu->addAction(image.storage);

    auto *servicesMenu = menuBar()->addMenu(tr("&Services"));
    servicesMenu->addActions({services.start, services.stop});
    servicesMenu->addSeparator();
    servicesMenu->addActions({services.probe, services.bootMenu, services.startMedium});

    auto *view = menuBar()->addMenu(tr("&View"));
    const QStringList names{tr("&Clients"), tr("&Images"), tr("&Activity"), tr("&Network")};
    const QStringList icons{u"clients"_s, u"images"_s, u"activity"_s, u"network"_s};
    for (int page = 0; page < PageCount; ++page) {
        auto *action = view->addAction(
            icon(icons.at(page)), names.at(page), this, [this, page] { showPage(static_cast<PageNumber>(page)); });
        QList<QKeySequence> keys{QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_1 + page))};
        if (page == Activity)
            keys << QKeySequence(Qt::CTRL | Qt::Key_L);
        action->setShortcuts(keys);
    }
    view->addSeparator();
    auto *find = view->addAction(icon(u"search"_s), tr("&Find"), this, [this] { currentPage()->find(); });
    find->setShortcut(QKeySequence::Find);
    view->addActions({client.sidebar, client.details, m_clients->columnMenu()->menuAction()});

    auto *help = menuBar()->addMenu(tr("&Help"));
    auto *contents = help->addAction(icon(u"help"_s), tr("&Help for this page"), this, &MainWindow::showHelp);
    contents->setShortcut(QKeySequence(Qt::Key_F1));
    help->addAction(icon(u"keyboard"_s), tr("&Keyboard shortcuts"), this,
        [this] { (new ShortcutsDialog(*menuBar(), this))->open(); });
    help->addAction(icon(u"unknown"_s), tr("What does this &code mean?"), this, [this] { (new CodeDialog(this))->show(); })
        ->setObjectName(u"codeHelp"_s);
    help->addSeparator();
    help->addAction(icon(u"netseat"_s), tr("&About Netseat"), this, &MainWindow::about);
}

void MainWindow::showSettings()
{
    if (auto *open = findChild<SettingsDialog *>()) {
        open->raise();
        return;
    }
    auto *dialog = new SettingsDialog(Autostart(), this);
    connect(dialog, &SettingsDialog::storageWanted, this, [this, dialog] {
        dialog->close();
        m_images->openStorageSettings();
    });
    dialog->open();
}

void MainWindow::showHelp()
{
    static constexpr std::array topics{"clients", "publish", "clients#see-why-a-pc-does-not-boot", "network",
        "quick-start"}; // of each page, by number; the setup is the last
    static_assert(topics.size() == PageCount + 1);
    m_help->show(QString::fromLatin1(topics.at(static_cast<std::size_t>(page()))));
}

void MainWindow::buildToolBar()
{
    auto *bar = addToolBar(tr("Tool bar"));
    bar->setObjectName(u"toolbar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({20, 20});
    // Only what acts on what is in view: a "Remove" that means a client on a page that is not shown would be a trap.
    const auto fill = [this, bar] {
        bar->clear();
        bar->addActions({m_network->actions().start, m_network->actions().stop});
        const auto tools = currentPage()->tools();
        if (!tools.isEmpty())
            bar->addSeparator();
        bar->addActions(tools);
    };
    connect(m_stack, &QStackedWidget::currentChanged, bar, fill);
    fill();
}

} // namespace netseat::ui
