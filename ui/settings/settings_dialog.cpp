#include "settings/settings_dialog.h"

#include "settings/preferences.h"
#include "tray/tray.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {
QString noticeText(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::NewMachine:
        return SettingsDialog::tr("A &new machine has appeared");
    case NoticeKind::BootFailed:
        return SettingsDialog::tr("A PC does not &boot");
    case NoticeKind::ClientLost:
        return SettingsDialog::tr("A PC loses its disk &while it runs");
    case NoticeKind::RoomLow:
        return SettingsDialog::tr("&Room for disks runs out");
    case NoticeKind::OtherServer:
        return SettingsDialog::tr("&Another DHCP server answers");
    case NoticeKind::ServiceFailed:
        return SettingsDialog::tr("A ser&vice fails");
    case NoticeKind::JobDone:
        return SettingsDialog::tr("A long &job is done");
    }
    Q_UNREACHABLE();
}
} // namespace

SettingsDialog::SettingsDialog(Autostart autostart, QWidget *parent)
    : QDialog(parent)
    , m_autostart(std::move(autostart))
    , m_atLogin(new QCheckBox(tr("Start when I &log in")))
    , m_inTray(new QCheckBox(tr("… with the icon in the &tray only")))
    , m_closeToTray(new QCheckBox(tr("Closing the window &keeps the services running")))
    , m_language(new QComboBox)
    , m_restart(new QLabel(tr("The language changes when Netseat is started again.")))
    , m_problem(new QLabel)
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *storage = new QPushButton(tr("&Disks and log …"));
    connect(storage, &QPushButton::clicked, this, &SettingsDialog::storageWanted);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(storage, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_restart->hide();
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildStart());
    column->addWidget(buildNotices());
    column->addWidget(buildLanguage());
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
}

QWidget *SettingsDialog::buildStart()
{
    auto *box = new QGroupBox(tr("Starting and closing"));
    m_atLogin->setChecked(m_autostart.isOn());
    m_inTray->setChecked(!m_autostart.isOn() || m_autostart.command().contains(u"--tray"_s));
    m_inTray->setEnabled(m_atLogin->isChecked());
    m_closeToTray->setChecked(closesToTray());
    m_closeToTray->setToolTip(tr("The icon in the tray brings the window back. Without a tray, closing asks."));
    connect(m_atLogin, &QCheckBox::toggled, this, &SettingsDialog::writeAutostart);
    connect(m_inTray, &QCheckBox::toggled, this, &SettingsDialog::writeAutostart);
    connect(m_closeToTray, &QCheckBox::toggled, this, &setClosesToTray);
    auto *indented = new QHBoxLayout;
    indented->addSpacing(22);
    indented->addWidget(m_inTray);
    auto *column = new QVBoxLayout(box);
    column->addWidget(m_atLogin);
    column->addLayout(indented);
    column->addWidget(m_closeToTray);
    if (!Tray::isAvailable()) {
        auto *none = new QLabel(tr("This desktop shows no tray now."));
        none->setEnabled(false);
        column->addWidget(none);
    }
    return box;
}

QWidget *SettingsDialog::buildNotices()
{
    auto *box = new QGroupBox(tr("Tell me when"));
    auto *column = new QVBoxLayout(box);
    for (const auto kind : kNoticeKinds) {
        auto *choice = new QCheckBox(noticeText(kind));
        choice->setChecked(wantsNotice(kind));
        connect(choice, &QCheckBox::toggled, this, [kind](bool yes) { setWantsNotice(kind, yes); });
        column->addWidget(choice);
    }
    const auto ignored = static_cast<int>(ignoredMachines().size());
    auto *again = new QPushButton(tr("Tell of %n &ignored machines again", nullptr, ignored));
    again->setVisible(ignored > 0);
    connect(again, &QPushButton::clicked, again, [again] {
        forgetIgnoredMachines();
        again->hide();
    });
    column->addWidget(again, 0, Qt::AlignLeft);
    return box;
}

QWidget *SettingsDialog::buildLanguage()
{
    auto *box = new QGroupBox(tr("Language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the system"), QString());
    const auto files = QDir(u":/i18n"_s).entryList({u"netseat_*.qm"_s}, QDir::Files, QDir::Name);
    for (const auto &file : files) {
        const auto code = file.mid(8, file.size() - 11);
        auto name = QLocale(code).nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        m_language->addItem(name.isEmpty() ? code : name, code);
    }
    m_language->setCurrentIndex(qMax(0, m_language->findData(chosenLanguage())));
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        setChosenLanguage(m_language->currentData().toString());
        m_restart->show();
    });
    auto *column = new QVBoxLayout(box);
    column->addWidget(m_language);
    column->addWidget(m_restart);
    return box;
}

void SettingsDialog::writeAutostart()
{
    m_inTray->setEnabled(m_atLogin->isChecked());
    const auto why = m_autostart.set(m_atLogin->isChecked(), m_inTray->isChecked());
    m_problem->setVisible(!why.isEmpty());
    m_problem->setText(tr("%1 could not be written: %2").arg(m_autostart.file(), why));
}

} // namespace netseat::ui
