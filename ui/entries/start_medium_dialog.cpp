#include "entries/start_medium_dialog.h"

#include "texts/convert.h"
#include "widgets/field_hint.h"
#include "widgets/least_width.h"
#include "widgets/message_bar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace netseat::ui {

using namespace Qt::StringLiterals;

StartMediumDialog::StartMediumDialog(ServerBridge &server, QWidget *parent)
    : QDialog(parent)
    , m_server(server)
    , m_watch(server)
    , m_kind(new QComboBox)
    , m_kindHint(new FieldHint(m_kind))
    , m_file(new QLineEdit)
    , m_fileHint(new FieldHint(m_file))
    , m_progress(new QProgressBar)
    , m_done(new QLabel)
    , m_refusal(new MessageBar)
{
    setWindowTitle(tr("Make a start medium"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    setLeastWidth(*this, 520);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StartMediumDialog::follow);
    connect(m_file, &QLineEdit::textChanged, this, &StartMediumDialog::refresh);
    connect(m_make, &QPushButton::clicked, this, &StartMediumDialog::make);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_watch.runs())
            m_watch.cancel();
        else
            reject();
    });
    connect(this, &QDialog::rejected, this, [this] { m_watch.cancel(); });
    connect(&m_watch, &JobWatch::progressed, this, [this](quint64 done, quint64 all) {
        m_progress->setRange(0, all > 0 ? 1000 : 0);
        m_progress->setValue(all > 0 ? static_cast<int>(done * 1000 / all) : 0);
    });
    connect(&m_watch, &JobWatch::finished, this, &StartMediumDialog::finished);
    connect(&m_watch, &JobWatch::failed, this, [this](const QString &why) {
        if (!why.isEmpty())
            m_refusal->showMessage(MessageBar::Kind::Problem, why);
        refresh();
    });
    follow();
    m_kind->setFocus();
}

void StartMediumDialog::build()
{
    auto *text = new QLabel(tr("PCs whose network card can't start from the network start from this medium instead, and go on "
                               "over the network. It holds no system and nothing of a client: one is enough for all PCs."));
    text->setWordWrap(true);
    m_kind->addItem(tr("Image of a USB stick"), u"usb"_s);
    m_kind->addItem(tr("Image of a CD"), u"iso"_s);
    m_kind->setAccessibleName(tr("Kind"));
    m_file->setAccessibleName(tr("File"));
    m_file->setText(QDir::toNativeSeparators(QDir::home().filePath(u"netseat-start.img"_s)));
    m_done->setWordWrap(true);
    m_done->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setAccessibleName(tr("Progress"));
    auto *browseButton = new QPushButton(tr("&Browse …"));
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &StartMediumDialog::browse);
    auto *row = new QWidget;
    auto *cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->addWidget(m_file, 1);
    cells->addWidget(browseButton);
    leadFocus(row, m_file);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Kind:"), withHint(m_kind, m_kindHint));
    form->addRow(tr("&File:"), withHint(row, m_fileHint));
    auto *buttons = new QDialogButtonBox;
    m_make = buttons->addButton(tr("&Make it"), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(tr("&Close"), QDialogButtonBox::ActionRole);
    m_close->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(m_progress);
    column->addWidget(m_done);
    column->addWidget(m_refusal);
    column->addStretch();
    column->addWidget(buttons);
    m_make->setDefault(true);
    m_progress->hide();
    m_done->hide();
}

QString StartMediumDialog::file() const
{
    return QDir::fromNativeSeparators(m_file->text().trimmed());
}

/// The ending follows the kind, where it is the ending of one.
void StartMediumDialog::follow()
{
    const bool usb = m_kind->currentData() == u"usb"_s;
    const QFileInfo at(m_file->text().trimmed());
    if (at.suffix() == u"img"_s || at.suffix() == u"iso"_s)
        m_file->setText(
            QDir::toNativeSeparators(at.path() + u'/' + at.completeBaseName() + (usb ? u".img"_s : u".iso"_s)));
    m_kindHint->setHint(FieldHint::Kind::Help,
        usb ? tr("With a file system on which the boot script can be edited.")
            : tr("To be burned, or given to a virtual machine. Written to a stick it starts from that, too."));
    refresh();
}

void StartMediumDialog::browse()
{
    auto *chooser = new QFileDialog(this, tr("Make a start medium"), QFileInfo(file()).path());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setOption(QFileDialog::DontConfirmOverwrite); // it is refused
    chooser->selectFile(QFileInfo(file()).fileName());
    connect(chooser, &QFileDialog::fileSelected, this,
        [this](const QString &chosen) { m_file->setText(QDir::toNativeSeparators(chosen)); });
    chooser->open();
}

void StartMediumDialog::make()
{
    m_refusal->hide();
    m_done->hide();
    m_progress->setRange(0, 0);
    m_watch.start(server::WriteStartMedium{file().toStdString(), m_kind->currentData().toString().toStdString()});
    refresh();
}

void StartMediumDialog::refresh()
{
    const bool whole = QDir::isAbsolutePath(file());
    if (!whole)
        m_fileHint->setHint(FieldHint::Kind::Problem, tr("Enter the whole path, from '/' on."));
    else
        m_fileHint->setHint(
            FieldHint::Kind::Help, tr("A new file on the computer that runs the services, written by them."));
    const bool runs = m_watch.runs();
    m_make->setEnabled(whole && !runs);
    m_progress->setVisible(runs);
    m_kind->setEnabled(!runs);
    m_file->setEnabled(!runs);
    m_close->setText(runs ? tr("&Cancel") : tr("&Close"));
}

void StartMediumDialog::finished()
{
    refresh();
    m_done->setText(tr("It is made. To put it onto a stick, where sdX is the stick and everything on it is lost:\n"
                       "sudo dd if=%1 of=/dev/sdX bs=1M conv=fsync")
                        .arg(file()));
    m_done->show();
    m_close->setFocus();
}

} // namespace netseat::ui
