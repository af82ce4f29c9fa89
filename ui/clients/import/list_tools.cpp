#include "clients/import/list_tools.h"

#include "clients/import/client_list.h"
#include "clients/import/list_dialog.h"
#include "clients/import/numbering_dialog.h"
#include "icons/icons.h"
#include "texts/convert.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QSaveFile>
#include <QUrl>
#include <QWidget>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

/// The one list among what is dropped; empty for anything else.
QString listIn(const QMimeData *data)
{
    if (!data || data->urls().size() != 1 || !data->urls().front().isLocalFile())
        return {};
    const auto file = data->urls().front().toLocalFile();
    const auto kind = QFileInfo(file).suffix().toLower();
    return kind == u"csv"_s || kind == u"tsv"_s ? file : QString();
}

} // namespace

ListTools::ListTools(
    ServerBridge &server, EditHistory &history, QWidget *page, std::function<std::vector<Client>()> selected)
    : QObject(page)
    , m_server(server)
    , m_page(page)
    , m_selected(std::move(selected))
    , m_perform(performIn(history))
    , m_import(new QAction(icon(u"import"_s), tr("Bring in a &list of PCs …"), this))
    , m_export(new QAction(icon(u"export"_s), tr("&Write a list of PCs …"), this))
    , m_number(new QAction(icon(u"register"_s), tr("Register all &new machines …"), this))
{
    m_import->setObjectName(u"importList"_s);
    m_export->setObjectName(u"exportList"_s);
    m_number->setObjectName(u"numberMachines"_s);
    m_export->setToolTip(tr("The selected clients, or all, as a table for a spreadsheet program (CSV)"));
    connect(m_import, &QAction::triggered, this, [this] { import({}); });
    connect(m_export, &QAction::triggered, this, &ListTools::chooseTarget);
    connect(m_number, &QAction::triggered, this, &ListTools::number);
    connect(&server, &ServerBridge::inventoryChanged, this, &ListTools::updateActions);
    updateActions();
}

void ListTools::acceptDropsOn(QWidget *window)
{
    m_window = window;
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void ListTools::updateActions()
{
    m_export->setEnabled(!m_server.inventory()->clients.empty());
    m_number->setEnabled(!m_server.inventory()->newcomers.empty());
}

void ListTools::import(const QString &file)
{
    auto *dialog = new ListDialog(m_server, m_perform, m_page);
    connect(dialog, &ListDialog::imported, this, &ListTools::notice);
    if (!file.isEmpty())
        dialog->open(file);
    dialog->open();
}

void ListTools::number()
{
    auto *dialog = new NumberingDialog(m_server, m_perform, m_page);
    connect(dialog, &NumberingDialog::registered, this, &ListTools::notice);
    dialog->open();
}

void ListTools::chooseTarget()
{
    auto *dialog = new QFileDialog(m_page, tr("Write a list of PCs"), u"netseat-clients.csv"_s, tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ListTools::writeList);
    dialog->open();
}

bool ListTools::writeList(const QString &path)
{
    const Inventory &inventory = *m_server.inventory();
    const auto selected = m_selected ? m_selected() : std::vector<Client>();
    const auto &clients = selected.empty() ? inventory.clients : selected;
    QSaveFile file(path);
    // With a byte order mark: spreadsheet programs take UTF-8 for something else without one.
    const auto octets = "\xEF\xBB\xBF" + listOf(clients, inventory).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size() || !file.commit()) {
        Q_EMIT problem(tr("%1 can't be written: %2").arg(path, file.errorString()));
        return false;
    }
    Q_EMIT notice(tr("%n clients written to %1.", nullptr, static_cast<int>(clients.size())).arg(path));
    return true;
}

bool ListTools::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove)) {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (listIn(drag->mimeData()).isEmpty())
            return false;
        drag->acceptProposedAction();
        return true;
    }
    if (watched == m_window && event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const auto file = listIn(drop->mimeData());
        if (file.isEmpty())
            return false;
        drop->acceptProposedAction();
        import(file);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace netseat::ui
