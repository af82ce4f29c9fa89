#include "entries/entries_panel.h"

#include "bridge/edit_history.h"
#include "entries/entry_dialog.h"
#include "entries/entry_text.h"
#include "entries/start_medium_dialog.h"
#include "icons/icons.h"
#include "texts/convert.h"
#include "widgets/confirm_dialog.h"
#include "widgets/empty_state.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace netseat::ui {

using namespace Qt::StringLiterals;

EntriesPanel::EntriesPanel(ServerBridge &server, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_model(server)
    , m_table(new QTreeView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_menu(new QMenu(this))
    , m_add(new QToolButton)
    , m_edit(new QPushButton(tr("&Edit …")))
    , m_remove(new QPushButton(tr("&Remove")))
    , m_up(new QPushButton(tr("Move &up")))
    , m_down(new QPushButton(tr("Move do&wn")))
    , m_seconds(new QSpinBox)
    , m_medium(new QAction(icon(u"medium"_s), tr("&Make a start medium …"), this))
{
    buildTable();
    auto *text = new QLabel(tr("What PCs can start in place of their disk: from a menu, or by themselves. Both are chosen in the "
                               "settings of a client or a group."));
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    m_add->setText(tr("&Add"));
    m_add->setMenu(m_menu);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::TabFocus);
    m_add->setMinimumHeight(m_edit->sizeHint().height());
    m_seconds->setRange(0, static_cast<int>(NetworkSettings::kMaxMenuSeconds));
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setSpecialValueText(tr("No menu"));
    m_seconds->setAccessibleName(tr("The menu goes on after"));
    auto *label = new QLabel(tr("The menu &goes on after:"));
    label->setBuddy(m_seconds);
    auto *medium = new QPushButton(m_medium->icon(), m_medium->text());
    auto *buttons = new QHBoxLayout;
    for (QWidget *button : std::initializer_list<QWidget *>{m_add, m_edit, m_remove, m_up, m_down})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *more = new QHBoxLayout;
    more->addWidget(label);
    more->addWidget(m_seconds);
    more->addStretch();
    more->addWidget(medium);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    column->addLayout(more);
    connect(m_edit, &QPushButton::clicked, this, &EntriesPanel::edit);
    connect(m_remove, &QPushButton::clicked, this, &EntriesPanel::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_empty, &EmptyState::clicked, m_add, &QToolButton::showMenu);
    connect(m_seconds, &QSpinBox::editingFinished, this, &EntriesPanel::saveSeconds);
    connect(m_seconds, &QSpinBox::valueChanged, this, [this] {
        if (!m_seconds->hasFocus())
            saveSeconds(); // by the wheel
    });
    connect(medium, &QPushButton::clicked, m_medium, &QAction::trigger);
    connect(m_medium, &QAction::triggered, this, [this] { (new StartMediumDialog(m_server, window()))->open(); });
    connect(&m_model, &EntriesModel::refused, this, &EntriesPanel::problem);
    connect(&server, &ServerBridge::inventoryChanged, this, &EntriesPanel::takeInventory);
    buildMenu();
    takeInventory();
}

/// A field that loses the focus would still speak to us.
EntriesPanel::~EntriesPanel()
{
    m_seconds->disconnect(this);
}

void EntriesPanel::buildTable()
{
    m_table->setObjectName(u"entries"_s);
    m_table->setAccessibleName(tr("Boot entries"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setModel(&m_model);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDefaultDropAction(Qt::MoveAction);
    m_table->setDropIndicatorShown(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_empty->setContent(u"menu"_s, tr("PCs start their disk, and nothing else"),
        tr("Add what they can start beside it: a live system from its CD-ROM image, an installer, a memory test, another "
           "boot server."),
        tr("&Add …"));
    for (const auto &[column, width] : {std::pair<int, int>{EntriesModel::NameColumn, 150}, {EntriesModel::MenuColumn, 90},
             {EntriesModel::KindColumn, 150}, {EntriesModel::StartsColumn, 190}})
        m_table->setColumnWidth(column, width);
    connect(m_table, &QTreeView::activated, this, &EntriesPanel::edit);
    auto *removing = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(removing, &QShortcut::activated, this, &EntriesPanel::remove);
    for (const auto &[key, by] : {std::pair{Qt::Key_Up, -1}, {Qt::Key_Down, 1}}) {
        auto *moving = new QShortcut(QKeySequence(Qt::ALT | key), m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(moving, &QShortcut::activated, this, [this, step = by] { move(step); });
    }
    for (const auto &[button, keys] : {std::pair{m_up, Qt::ALT | Qt::Key_Up}, {m_down, Qt::ALT | Qt::Key_Down}})
        button->setToolTip(QKeySequence(keys).toString(QKeySequence::NativeText));
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &EntriesPanel::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EntriesPanel::refresh);
}

void EntriesPanel::setPresets(EntryPresets presets)
{
    m_presets = std::move(presets);
    buildMenu();
}

void EntriesPanel::buildMenu()
{
    m_menu->clear();
    for (const EntryPreset &preset : m_presets.all)
        m_menu->addAction(meaningOf(preset), this, [this, preset] { begin(preset); });
    if (!m_presets.all.empty())
        m_menu->addSeparator();
    m_menu->addAction(tr("Something else …"), this, [this] { open({}); });
}

/// A preset that needs files of this computer gets them first: without them there is nothing to start.
void EntriesPanel::begin(const EntryPreset &preset)
{
    auto entry = preset.entry;
    if (preset.needsIso)
        for (const Image &image : m_server.inventory()->images)
            if (image.format == ImageFormat::Iso && !entry.iso)
                entry.iso = image.id;
    if (preset.needsIso && !entry.iso) {
        Q_EMIT problem(tr("This starts from a CD-ROM image: import its ISO file on the page Images first."));
        return;
    }
    for (int number = 2; m_server.inventory()->entryByName(entry.name); ++number)
        entry.name = preset.entry.name + " " + std::to_string(number);
    if (!preset.needsFiles || !m_presets.prepare) {
        open(entry);
        return;
    }
    QThreadPool::globalInstance()->start(
        [prepare = m_presets.prepare, id = preset.id, entry, panel = QPointer<EntriesPanel>(this), app = qApp] {
            const auto ready = prepare(id);
            QMetaObject::invokeMethod(
                app,
                [panel, ready, entry] {
                    if (!panel)
                        return;
                    if (ready)
                        panel->open(entry);
                    else
                        Q_EMIT panel->problem(toQString(ready.error().message));
                },
                Qt::QueuedConnection);
        });
}

void EntriesPanel::open(const BootEntry &entry)
{
    (new EntryDialog(m_server, entry, window()))->open();
}

int EntriesPanel::current() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void EntriesPanel::edit()
{
    if (current() >= 0)
        open(m_model.at(current()).entry);
}

void EntriesPanel::remove()
{
    if (current() < 0)
        return;
    const EntryRow row = m_model.at(current());
    if (!row.starters.isEmpty()) {
        Q_EMIT problem(tr("%1 start “%2” by themselves: give them another one first.")
                           .arg(row.starters.join(u", "_s), toQString(row.entry.name)));
        return;
    }
    (new ConfirmDialog(m_server, tr("Remove %1").arg(toQString(row.entry.name)),
         tr("It is in no menu any more. Files and CD-ROM images stay."), tr("&Remove entry"),
         Edit{.text = tr("Remove boot entry %1").arg(toQString(row.entry.name)), .entries = {{row.entry, {}}}}, window()))
        ->open();
}

/// The row goes along, and can be moved on.
void EntriesPanel::move(int by)
{
    if (current() >= 0)
        m_model.move(current(), current() + by);
}

void EntriesPanel::saveSeconds()
{
    const auto &before = m_server.inventory()->network;
    auto network = before;
    const auto seconds = static_cast<std::uint32_t>(m_seconds->value());
    if (network.menuSeconds == seconds)
        return;
    network.menuSeconds = seconds;
    Edit edit{.text = tr("Time of the boot menu"), .network = server::Change<NetworkSettings>{before, network}};
    m_server.edits().perform(std::move(edit), this, [this](const Result<server::Reply> &reply) {
        if (!reply)
            Q_EMIT problem(toQString(reply.error().message));
    });
}

void EntriesPanel::takeInventory()
{
    if (!m_seconds->hasFocus()) {
        const QSignalBlocker quiet(m_seconds);
        m_seconds->setValue(static_cast<int>(m_server.inventory()->network.menuSeconds));
    }
    refresh();
}

void EntriesPanel::refresh()
{
    const bool any = m_model.rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    for (auto *button : {m_edit, m_remove}) {
        button->setVisible(any);
        button->setEnabled(current() >= 0);
    }
    for (auto *button : {m_up, m_down})
        button->setVisible(m_model.rowCount() > 1);
    m_up->setEnabled(current() > 0);
    m_down->setEnabled(current() >= 0 && current() + 1 < m_model.rowCount());
}

} // namespace netseat::ui
