// The table of the images page and its actions: what is built once. What happens then is in images_page.cpp.
#include "icons/icons.h"
#include "images/history_delegate.h"
#include "images/images_page.h"
#include "images/version_rules.h"
#include "texts/format.h"
#include "texts/plain_label.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTreeView>

namespace netseat::ui {

using namespace Qt::StringLiterals;

void ImagesPage::buildActions()
{
    const auto make = [this](const QString &iconName, const QString &text, const QKeySequence &key) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setShortcut(key);
        action->setIconText(plainLabel(text));
        return action;
    };
    m_actions.newDisk = make(u"disk"_s, tr("&New empty disk …"), {});
    m_actions.import = make(u"import"_s, tr("I&mport image …"), QKeySequence(Qt::CTRL | Qt::Key_I));
    m_actions.import->setObjectName(u"importImage"_s);
    m_actions.install = make(u"install"_s, tr("&Install a system …"), {});
    m_actions.exporting = make(u"export"_s, tr("E&xport …"), {});
    m_actions.maintenance = make(u"maintenance"_s, tr("&Start maintenance …"), QKeySequence(Qt::CTRL | Qt::Key_M));
    m_actions.maintenance->setIconText(tr("Maintenance"));
    m_actions.publish = make(u"publish"_s, tr("&Publish draft …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_actions.publish->setIconText(tr("Publish"));
    m_actions.discard = make(u"close"_s, tr("Dis&card draft …"), {});
    m_actions.makeDefault = make(u"apply"_s, tr("Make &default"), QKeySequence(Qt::CTRL | Qt::Key_D));
    m_actions.defaultLater = make(u"scheduled"_s, tr("Make default &later …"), {});
    m_actions.tryOn = make(u"clients"_s, tr("&Try on a client …"), {});
    m_actions.doctor = make(u"doctor"_s, tr("Doct&or"), {});
    m_actions.storage = make(u"disk"_s, tr("Stora&ge settings …"), {});
    m_actions.note = make(u"edit"_s, tr("Edit not&e"), QKeySequence(Qt::Key_F2));
    m_actions.verify = make(u"verify"_s, tr("&Verify"), {});
    m_actions.flatten = make(u"images"_s, tr("&Flatten"), {});
    m_actions.remove = make(u"remove"_s, tr("&Remove …"), QKeySequence::Delete);
    // In the menu of the window too, but not to be pressed by accident while another page is shown.
    for (auto *action : {m_actions.maintenance, m_actions.publish, m_actions.makeDefault}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    // F2 and Del mean the list, and only while it has the focus: in a text field they are the field's.
    for (auto *action : {m_actions.note, m_actions.remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
}

void ImagesPage::fillMenu(QMenu &menu) const
{
    menu.addActions({m_actions.import, m_actions.newDisk, m_actions.install, m_actions.exporting});
    menu.addSeparator();
    menu.addActions({m_actions.maintenance, m_actions.publish, m_actions.discard});
    menu.addSeparator();
    menu.addActions({m_actions.makeDefault, m_actions.defaultLater, m_actions.tryOn, m_actions.note});
    menu.addSeparator();
    menu.addActions({m_actions.doctor, m_actions.verify, m_actions.flatten, m_actions.remove});
    menu.setToolTipsVisible(true); // they say why something can't be done now
}

void ImagesPage::buildTable()
{
    m_table->setModel(&m_rows);
    m_table->setItemDelegateForColumn(ImagesModel::NameColumn, new HistoryDelegate(m_rows, m_table));
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSortingEnabled(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers); // F2 by its action
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setObjectName(u"images"_s);
    m_table->setAccessibleName(tr("Images"));
    m_table->sortByColumn(ImagesModel::NameColumn, Qt::AscendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *header = m_table->header();
    const auto width = [this](const QString &sample) { return fontMetrics().horizontalAdvance(sample) + 24; };
    const auto size = [&](int column, const QString &sample) {
        const auto title = m_rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        header->resizeSection(column, qMax(width(sample), width(title)));
    };
    size(ImagesModel::NameColumn, u"windows-11-23h2 "_s + QString(12, u' '));
    size(ImagesModel::StateColumn,
        ImagesModel::tr("Default from %1").arg(formatWhen(WallTime{1'798'671'538'000}, WallTime::now())) + u"    "_s);
    size(ImagesModel::NoteColumn, u"Firefox 128, printers of room 12"_s);
    size(ImagesModel::UsedByColumn, tr("8 boot it, 1 disk"));
    size(ImagesModel::CheckColumn,
        ImagesModel::tr("In order, %1").arg(formatWhen(WallTime{1'798'671'538'000}, WallTime::now())) + u"    "_s);
    size(ImagesModel::SizeColumn, u"1023.9 GiB"_s);
    size(ImagesModel::AddedColumn, formatWhen(WallTime{1'798'671'538'000}, WallTime::now()));
    size(ImagesModel::FormatColumn, u"qcow2"_s);
    expand({}, 0, m_rows.rowCount() - 1);

    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (m_table->indexAt(at).isValid())
            fillMenu(*menu);
        else
            menu->addActions({m_actions.import, m_actions.newDisk, m_actions.install, m_actions.storage});
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
}

/// Images with more than one version show them: what is going on must be seen without a click.
void ImagesPage::expand(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid()) {
        m_table->expand(parent.siblingAtColumn(0)); // a version has come
        return;
    }
    for (int row = first; row <= last; ++row)
        if (const auto index = m_rows.index(row, 0); m_rows.rowCount(index) > 1)
            m_table->expand(index);
}

void ImagesPage::updateActions()
{
    const auto *image = selectedImage();
    const auto *version = selectedVersion();
    const auto why = obstaclesOf(*m_server.inventory(), attached(), image ? &image->image : nullptr, version);
    const auto set = [](QAction *action, const QString &obstacle, const QString &help) {
        action->setEnabled(obstacle.isEmpty());
        action->setToolTip(obstacle.isEmpty() ? help : obstacle);
    };
    set(m_actions.exporting, why.exporting, tr("Writes the version as a file for other programs."));
    set(m_actions.maintenance, why.maintenance, tr("One client boots a draft of the image that it may change."));
    set(m_actions.publish, why.draft, tr("The draft becomes a version that clients boot."));
    set(m_actions.discard, why.draft, tr("Throws away what was changed in the draft."));
    set(m_actions.makeDefault, why.makeDefault, tr("Clients boot this version from their next start on."));
    set(m_actions.defaultLater, why.makeDefault, tr("Clients boot this version from a time on that you choose."));
    set(m_actions.tryOn, why.tryOn, tr("One client boots this version, whatever the default is."));
    set(m_actions.doctor, why.doctor, tr("Looks whether clients can boot from it, without booting it."));
    set(m_actions.note, why.note, tr("What is special about this version."));
    set(m_actions.verify, why.verify, tr("Compares the file with the checksums of when it was published."));
    set(m_actions.flatten, why.flatten, tr("Gives the version a file that stands alone, so that older ones can go."));
    set(m_actions.remove, why.remove, tr("Deletes the file."));

    const auto *current = image ? m_server.inventory()->version(image->image.current) : nullptr;
    const bool back = version && current && version->number < current->number;
    const bool stays = version && current && version->id == current->id;
    if (back)
        m_actions.makeDefault->setText(tr("Go &back to this version"));
    else if (stays && image->image.next)
        m_actions.makeDefault->setText(tr("&Don't change the default later"));
    else
        m_actions.makeDefault->setText(tr("Make &default"));
    m_actions.makeDefault->setIconText(back ? tr("Go back to it") : tr("Make default"));
}

} // namespace netseat::ui
