#include "images/images_page.h"

#include "icons/icons.h"
#include "images/import_dialog.h"
#include "images/jobs_panel.h"
#include "texts/convert.h"
#include "texts/format.h"
#include "widgets/empty_state.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace netseat::ui {

using namespace Qt::StringLiterals;

ImagesPage::ImagesPage(ServerBridge &server, QWidget *parent)
    : Page(parent)
    , m_server(server)
    , m_model(server)
    , m_search(new QLineEdit)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_table(new QTreeView)
    , m_jobs(new JobsPanel(server))
{
    setAcceptDrops(true);
    m_actions.import = new QAction(icon(u"import"_s), tr("&Import image …"), this);
    m_actions.import->setObjectName(u"importImage"_s);
    m_actions.import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_actions.remove = new QAction(icon(u"remove"_s), tr("&Remove image …"), this);
    m_actions.remove->setShortcut(QKeySequence::Delete);
    m_actions.remove->setShortcutContext(Qt::WidgetShortcut);
    m_actions.import->setIconText(tr("Import image"));
    m_actions.remove->setIconText(tr("Remove image"));
    m_search->setPlaceholderText(tr("Search images …"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search images"));
    buildTable();

    auto *top = new QHBoxLayout;
    top->addStretch(1);
    top->addWidget(m_search, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_empty->setContent(u"images"_s, tr("No images yet"),
        tr("An image is a disk with an operating system, made in a virtual machine or downloaded as a cloud image. "
           "Import a raw or qcow2 file, or drop one here."),
        tr("Import image …"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    column->addWidget(m_jobs);

    connect(m_actions.import, &QAction::triggered, this, [this] { importFile({}); });
    connect(m_actions.remove, &QAction::triggered, this, &ImagesPage::removeImage);
    connect(m_empty, &EmptyState::clicked, this, [this] { importFile({}); });
    connect(m_search, &QLineEdit::textChanged, &m_rows, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImagesPage::updateActions);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &ImagesPage::updateEmptyState);
    updateActions();
    updateEmptyState();
}

void ImagesPage::buildTable()
{
    m_rows.setSourceModel(&m_model);
    m_rows.setSortRole(ImagesModel::SortRole);
    m_rows.setSortCaseSensitivity(Qt::CaseInsensitive);
    m_rows.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_rows.setFilterKeyColumn(-1);
    m_table->setModel(&m_rows);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSortingEnabled(true);
    m_table->setAccessibleName(tr("Images"));
    m_table->sortByColumn(ImagesModel::NameColumn, Qt::AscendingOrder);
    m_table->addAction(m_actions.remove);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *header = m_table->header();
    const auto width = [this](const QString &sample) { return fontMetrics().horizontalAdvance(sample) + 24; };
    header->resizeSection(ImagesModel::NameColumn, width(u"windows-11-classroom  "_s));
    header->resizeSection(ImagesModel::FormatColumn, width(u"Format  "_s));
    header->resizeSection(ImagesModel::SizeColumn, width(u"1023.9 GiB"_s));
    header->resizeSection(ImagesModel::UsedByColumn, width(u"classroom-01, classroom-02"_s));
    header->resizeSection(ImagesModel::AddedColumn, width(formatWhen(WallTime{1'798'671'538'000}, WallTime::now())));
}

void ImagesPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ImagesPage::updateActions()
{
    m_actions.remove->setEnabled(m_table->selectionModel()->hasSelection());
}

void ImagesPage::updateEmptyState()
{
    const bool empty = m_model.rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
}

void ImagesPage::importFile(const QString &file)
{
    auto *dialog = new ImportDialog(m_server.inventory(), file, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::importRequested, dialog, [this, dialog](const QString &source, const QString &name) {
        const server::ImportImage command{source.toStdString(), name.toStdString()};
        m_server.submit(command, dialog, [dialog](const Result<server::Reply> &reply) {
            if (reply)
                dialog->accept();
            else
                dialog->showRefusal(toQString(reply.error().message));
        });
    });
    dialog->open();
}

void ImagesPage::removeImage()
{
    const auto selected = m_table->selectionModel()->selectedRows();
    if (selected.size() != 1)
        return;
    const ImageRow row = m_model.at(m_rows.mapToSource(selected.front()));
    const auto name = toQString(row.image.name);
    if (!row.usedBy.isEmpty()) {
        Q_EMIT problem(tr("%1 is used by %2. Give them another image first.").arg(name, row.usedBy.join(u", "_s)));
        return;
    }
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Remove image"), tr("Remove %1?").arg(name), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Its copy in the data folder is deleted. The file that it was imported from stays."));
    auto *yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, id = row.image.id] { m_server.submit(server::RemoveImage{id}); });
    box->open();
}

void ImagesPage::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void ImagesPage::dropEvent(QDropEvent *event)
{
    importFile(event->mimeData()->urls().value(0).toLocalFile());
    event->acceptProposedAction();
}

void ImagesPage::saveState(QSettings &settings) const
{
    settings.setValue(u"images/header"_s, m_table->header()->saveState());
}

void ImagesPage::restoreState(QSettings &settings)
{
    m_table->header()->restoreState(settings.value(u"images/header"_s).toByteArray());
}

} // namespace netseat::ui
