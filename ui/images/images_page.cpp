#include "images/images_page.h"

#include "images/doctor_dialog.h"
#include "images/import_dialog.h"
#include "images/install_dialog.h"
#include "images/jobs_panel.h"
#include "images/room_strip.h"
#include "images/seat_dialogs.h"
#include "images/storage_dialog.h"
#include "images/version_details.h"
#include "images/version_dialogs.h"
#include "images/version_rules.h"
#include "texts/convert.h"
#include "texts/format.h"
#include "widgets/empty_state.h"
#include "widgets/message_bar.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace netseat::ui {

using namespace Qt::StringLiterals;

ImagesPage::ImagesPage(ServerBridge &server, QWidget *parent)
    : Page(parent)
    , m_server(server)
    , m_model(server)
    , m_rows(m_model)
    , m_search(new QLineEdit)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_table(new QTreeView)
    , m_details(new VersionDetails)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_jobs(new JobsPanel(server))
    , m_damage(new MessageBar)
{
    setAcceptDrops(true);
    buildActions();
    buildTable();
    m_search->setPlaceholderText(tr("Search images …"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search images"));
    auto *top = new QHBoxLayout;
    top->addStretch(1);
    top->addWidget(m_search, 1);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({400, 12 * fontMetrics().lineSpacing()});
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_empty->setContent(u"images"_s, tr("No images yet"),
        tr("An image is a disk with an operating system, made in a virtual machine or downloaded as a cloud image. "
           "Import one (qcow2, raw, VMDK, VHD, VHDX, VDI), or drop its file here. Changes are made as new versions: "
           "going back to an older one is always possible. Or install a system here from its CD: Image, Install a "
           "system."),
        tr("Import image …"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    auto *room = new RoomStrip(server);
    connect(room, &RoomStrip::settingsWanted, this, &ImagesPage::openStorageSettings);
    column->addLayout(top);
    column->addWidget(m_damage);
    column->addWidget(m_stack, 1);
    column->addWidget(m_jobs);
    column->addWidget(room);
    connectAll();
    updateActions();
    updateEmptyState();
    tellDamage();
}

void ImagesPage::connectAll()
{
    connect(m_actions.newDisk, &QAction::triggered, this, &ImagesPage::newDisk);
    connect(m_actions.install, &QAction::triggered, this, [this] { installSystem({}); });
    connect(m_actions.doctor, &QAction::triggered, this, &ImagesPage::examine);
    connect(m_actions.storage, &QAction::triggered, this, &ImagesPage::openStorageSettings);
    connect(m_actions.tryOn, &QAction::triggered, this, [this] {
        if (const auto *version = selectedVersion())
            tryVersion(version->id);
    });
    connect(m_actions.defaultLater, &QAction::triggered, this, [this] {
        if (const auto *version = selectedVersion())
            (new DefaultLaterDialog(m_server, *version, this))->open();
    });
    connect(m_actions.import, &QAction::triggered, this, [this] { importFile({}); });
    connect(m_actions.exporting, &QAction::triggered, this, &ImagesPage::exportVersion);
    connect(m_actions.maintenance, &QAction::triggered, this, &ImagesPage::startMaintenance);
    connect(m_actions.publish, &QAction::triggered, this, &ImagesPage::publishDraft);
    connect(m_actions.discard, &QAction::triggered, this, &ImagesPage::discardDraft);
    connect(m_actions.makeDefault, &QAction::triggered, this, &ImagesPage::makeDefault);
    connect(m_actions.note, &QAction::triggered, this, &ImagesPage::editNote);
    connect(m_actions.verify, &QAction::triggered, this, [this] {
        if (const auto *version = meantVersion())
            m_server.submit(server::VerifyVersion{version->id});
    });
    connect(m_actions.flatten, &QAction::triggered, this, [this] {
        if (const auto *version = meantVersion())
            m_server.submit(server::FlattenVersion{version->id});
    });
    connect(m_actions.remove, &QAction::triggered, this, &ImagesPage::remove);
    connect(m_empty, &EmptyState::clicked, this, [this] { importFile({}); });
    connect(m_search, &QLineEdit::textChanged, &m_rows, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImagesPage::updateActions);
    connect(&m_server, &ServerBridge::inventoryChanged, this, &ImagesPage::updateActions);
    connect(&m_server, &ServerBridge::inventoryChanged, this, &ImagesPage::tellDamage);
    connect(&m_server, &ServerBridge::statusChanged, this, &ImagesPage::updateActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImagesPage::updateDetails);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ImagesPage::updateDetails);
    connect(&m_rows, &QAbstractItemModel::rowsInserted, this, &ImagesPage::expand);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &ImagesPage::updateEmptyState);
}

void ImagesPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ImagesPage::updateEmptyState()
{
    const bool empty = m_model.rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_splitter);
}

void ImagesPage::updateDetails()
{
    const auto selected = m_table->selectionModel()->selectedRows();
    const bool one = selected.size() == 1;
    m_details->setRow(one ? &m_rows.imageAt(selected.front()) : nullptr, one ? m_rows.versionAt(selected.front()) : nullptr);
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

std::set<ClientId> ImagesPage::attached() const
{
    std::set<ClientId> clients;
    for (const auto &[client, boot] : m_server.status().boots)
        if (boot.attached)
            clients.insert(client);
    return clients;
}

const ImageRow *ImagesPage::selectedImage() const
{
    const auto selected = m_table->selectionModel()->selectedRows();
    return selected.size() == 1 ? &m_rows.imageAt(selected.front()) : nullptr;
}

const ImageVersion *ImagesPage::selectedVersion() const
{
    const auto selected = m_table->selectionModel()->selectedRows();
    const auto *row = selected.size() == 1 ? m_rows.versionAt(selected.front()) : nullptr;
    return row ? &row->version : nullptr;
}

const ImageVersion *ImagesPage::meantVersion() const
{
    const auto *image = selectedImage();
    if (const auto *version = selectedVersion())
        return version;
    return image ? m_server.inventory()->version(image->image.current) : nullptr;
}

const ImageVersion *ImagesPage::selectedDraft() const
{
    const auto *image = selectedImage();
    return image ? m_server.inventory()->draftOf(image->image.id) : nullptr;
}

void ImagesPage::exportVersion()
{
    if (const auto *version = meantVersion())
        (new ExportDialog(m_server, *version, this))->open();
}

void ImagesPage::newDisk()
{
    auto *dialog = new NewDiskDialog(m_server, this);
    connect(dialog, &CommandDialog::done, this, [this, dialog](const server::Reply &reply) {
        if (dialog->installWanted())
            installSystem(ImageId{reply.id});
    });
    dialog->open();
}

void ImagesPage::installSystem(std::optional<ImageId> disk)
{
    auto *dialog = new InstallDialog(m_server, disk, this);
    connect(dialog, &InstallDialog::importWanted, this, [this] { importFile({}); });
    connect(dialog, &CommandDialog::done, this, [this, dialog] {
        Q_EMIT notice(
            tr("Turn %1 on: it starts from the CD. When the system is installed, shut it down and publish the "
               "draft here.")
                .arg(dialog->clientName()));
    });
    dialog->open();
}

void ImagesPage::examine()
{
    const auto *version = meantVersion();
    if (!version)
        return;
    for (auto *open : findChildren<DoctorDialog *>()) {
        if (open->version() == version->id) {
            open->raise();
            open->activateWindow();
            return;
        }
    }
    auto *dialog = new DoctorDialog(m_server, *version, this);
    connect(dialog, &DoctorDialog::tryWanted, this, &ImagesPage::tryVersion);
    dialog->show();
}

void ImagesPage::tryVersion(VersionId version)
{
    if (const auto *found = m_server.inventory()->version(version))
        (new TryDialog(m_server, *found, this))->open();
}

void ImagesPage::openStorageSettings()
{
    (new StorageDialog(m_server, this))->open();
}

/// A damaged version is told until it is gone or whole; what has been read and put away comes back only with news.
void ImagesPage::tellDamage()
{
    QStringList lines;
    const Inventory &inventory = *m_server.inventory();
    for (const ImageVersion &version : inventory.versions)
        if (const auto *image = version.damage.empty() ? nullptr : inventory.image(version.image))
            lines << tr("%1, version %2 is damaged: %3")
                         .arg(toQString(image->name))
                         .arg(version.number)
                         .arg(toQString(version.damage));
    const auto told = lines.join(u'\n');
    if (told == m_damageTold)
        return;
    m_damageTold = told;
    if (lines.isEmpty())
        m_damage->hide();
    else
        m_damage->showMessage(MessageBar::Kind::Problem,
            told + u'\n'
                + tr("Clients that read there get wrong data. Make a version that is whole the default one, and bring "
                     "the "
                     "damaged one back from a copy."));
}

void ImagesPage::startMaintenance()
{
    const auto *image = selectedImage();
    if (!image)
        return;
    auto *dialog = new MaintenanceDialog(m_server, image->image, attached(), this);
    connect(dialog, &CommandDialog::done, this, [this] {
        Q_EMIT notice(tr("The maintenance begins: start that client and change what you like. Then shut it down and "
                         "publish the draft here."));
    });
    dialog->open();
}

void ImagesPage::publishDraft()
{
    if (const auto *draft = selectedDraft())
        (new PublishDialog(m_server, *draft, this))->open();
}

void ImagesPage::discardDraft()
{
    if (const auto *draft = selectedDraft())
        (new DiscardDialog(m_server, *draft, this))->open();
}

void ImagesPage::makeDefault()
{
    const auto *image = selectedImage();
    const auto *version = selectedVersion();
    if (!image || !version)
        return;
    const auto *before = m_server.inventory()->version(image->image.current);
    const auto name = toQString(image->image.name);
    const auto said = before && before->id != version->id
        ? tr("Clients boot version %1 of %2 from their next start on. To undo this, go back to version %3 here.")
              .arg(version->number)
              .arg(name)
              .arg(before->number)
        : tr("Version %1 of %2 stays the default one.").arg(version->number).arg(name);
    m_server.submit(server::SetDefaultVersion{version->id, {}}, this, [this, said](const Result<server::Reply> &reply) {
        if (reply)
            Q_EMIT notice(said);
        else
            Q_EMIT problem(toQString(reply.error().message));
    });
}

void ImagesPage::editNote()
{
    const auto selected = m_table->selectionModel()->selectedRows(ImagesModel::NoteColumn);
    if (selected.size() == 1)
        m_table->edit(selected.front());
}

void ImagesPage::remove()
{
    if (const auto *version = selectedVersion())
        removeVersion(*version);
    else if (const auto *image = selectedImage())
        removeImage(image->image);
}

void ImagesPage::removeImage(const Image &image)
{
    ask(tr("Remove image"), tr("Remove %1?").arg(toQString(image.name)),
        tr("All its versions in the data folder are deleted. The file that it was imported from stays."),
        server::RemoveImage{image.id});
}

void ImagesPage::removeVersion(const ImageVersion &version)
{
    const auto *image = m_server.inventory()->image(version.image);
    ask(tr("Remove version"),
        tr("Remove version %1 of %2?").arg(version.number).arg(image ? toQString(image->name) : QString()),
        tr("Its file is deleted: nobody can go back to this version any more."), server::RemoveVersion{version.id});
}

void ImagesPage::ask(
    const QString &title, const QString &question, const QString &detail, const server::Command &command)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, question, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(detail);
    auto *yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, command] { m_server.submit(command); });
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
    settings.setValue(u"images/splitter"_s, m_splitter->saveState());
}

void ImagesPage::restoreState(QSettings &settings)
{
    m_table->header()->restoreState(settings.value(u"images/header"_s).toByteArray());
    m_splitter->restoreState(settings.value(u"images/splitter"_s).toByteArray());
}

} // namespace netseat::ui
