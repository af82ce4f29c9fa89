#include "help/help_key.h"

#include "help/help_window.h"

#include <QCoreApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QMetaObject>

#include <array>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    const char *dialog;
    const char *topic;
};

constexpr std::array kRows{
    Row{"BulkDialog", "clients#change-many-at-once"},
    Row{"ClientDialog", "disks#how-clients-use-it"},
    Row{"CodeDialog", "clients#see-why-a-pc-does-not-boot"},
    Row{"DefaultLaterDialog", "disks#change-it-maintenance"},
    Row{"DiscardDialog", "disks#change-it-maintenance"},
    Row{"DoctorDialog", "disks#is-the-image-fit-for-it"},
    Row{"EntryDialog", "network#what-machines-can-start-beside-their-disk"},
    Row{"ExportDialog", "disks#keep-it-tidy"},
    Row{"GroupsDialog", "disks#a-room-at-a-time-groups"},
    Row{"ImportDialog", "disks#bring-one-in"},
    Row{"InstallDialog", "disks#a-blank-disk-and-an-installers-iso"},
    Row{"ListDialog", "clients#bring-in-a-list-of-pcs"},
    Row{"MaintenanceDialog", "disks#change-it-maintenance"},
    Row{"NewDiskDialog", "disks#a-blank-disk-and-an-installers-iso"},
    Row{"NumberingDialog", "clients#register-a-whole-room"},
    Row{"PublishDialog", "disks#change-it-maintenance"},
    Row{"RuleDialog", "network#firmware-with-quirks-of-its-own"},
    Row{"SettingsDialog", "desktop#notices"},
    Row{"ShortcutsDialog", "desktop#keys"},
    Row{"StartMediumDialog", "network#start-media"},
    Row{"StorageDialog", "disks#space"},
    Row{"SubnetDialog", "network#several-networks-and-relays"},
    Row{"TryDialog", "disks#change-it-maintenance"},
};

QDialog *dialogOf(QObject *watched)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    return widget ? qobject_cast<QDialog *>(widget->window()) : nullptr;
}

} // namespace

QString topicOf(const QString &className)
{
    for (const Row &row : kRows)
        if (className == QLatin1StringView(row.dialog))
            return QString::fromLatin1(row.topic);
    return {};
}

QString topicOf(const QDialog &dialog)
{
    return topicOf(QString::fromLatin1(dialog.metaObject()->className()).section(u"::"_s, -1));
}

HelpKey::HelpKey(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

HelpKey::~HelpKey()
{
    delete m_window;
}

void HelpKey::show(const QString &topic)
{
    if (!m_window) {
        m_window = new HelpWindow;
        m_window->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_window->showTopic(topic);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    const auto *dialog = dialogOf(watched);
    const auto topic = dialog ? topicOf(*dialog) : QString();
    if (topic.isEmpty())
        return false;
    show(topic);
    return true;
}

} // namespace netseat::ui
