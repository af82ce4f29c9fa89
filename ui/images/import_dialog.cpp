#include "images/import_dialog.h"

#include "texts/finding_text.h"
#include "widgets/least_width.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(Snapshot inventory, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_inventory(std::move(inventory))
    , m_file(new QLineEdit(QDir::toNativeSeparators(file)))
    , m_name(new QLineEdit)
    , m_fileHint(new FieldHint(m_file))
    , m_nameHint(new FieldHint(m_name))
    , m_refusal(new QLabel)
{
    setWindowTitle(tr("Import image"));
    m_file->setPlaceholderText(tr("A disk image (qcow2, raw, VMDK, VHD, VHDX, VDI) or a CD-ROM image (ISO)"));
    m_file->setAccessibleName(tr("File"));
    m_name->setAccessibleName(tr("Name"));
    auto *browseButton = new QPushButton(tr("&Browse …"));
    auto *fileRow = new QWidget;
    auto *row = new QHBoxLayout(fileRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_file, 1);
    row->addWidget(browseButton);
    leadFocus(fileRow, m_file);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&File:"), withHint(fileRow, m_fileHint));
    form->addRow(tr("&Name:"), withHint(m_name, m_nameHint));
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_refusal);
    column->addStretch();
    column->addWidget(buttons);

    connect(browseButton, &QPushButton::clicked, this, &ImportDialog::browse);
    connect(m_file, &QLineEdit::textChanged, this, &ImportDialog::proposeName);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameTyped = true; });
    connect(m_name, &QLineEdit::textChanged, this, &ImportDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT importRequested(this->file(), name()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setLeastWidth(*this, 480);
    proposeName();
    refresh();
}

QString ImportDialog::file() const
{
    return QDir::fromNativeSeparators(m_file->text().trimmed());
}

QString ImportDialog::name() const
{
    return m_name->text().trimmed();
}

void ImportDialog::browse()
{
    auto *chooser = new QFileDialog(this, tr("Choose a disk image"), QFileInfo(file()).path());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Disk images (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi *.iso)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this,
        [this](const QString &chosen) { m_file->setText(QDir::toNativeSeparators(chosen)); });
    chooser->open();
}

void ImportDialog::proposeName()
{
    if (!m_nameTyped) {
        auto name = QFileInfo(file()).completeBaseName();
        name.replace(QRegularExpression(u"[^A-Za-z0-9.-]+"_s), u"-"_s);
        m_name->setText(name.left(63));
    }
    refresh();
}

void ImportDialog::refresh()
{
    Image draft;
    draft.name = name().toStdString();
    draft.file = file().toStdString();
    auto findings = check(draft, *m_inventory);
    const bool relative = !file().isEmpty() && !QDir::isAbsolutePath(file());
    m_import->setEnabled(!isFatal(findings) && !relative);
    const auto nameFound = std::ranges::find_if(findings,
        [](const Finding &finding) { return finding.field == Field::Name && finding.problem != Problem::Empty; });
    if (nameFound == findings.end())
        m_nameHint->setHint(FieldHint::Kind::Help, tr("As it appears in the lists."));
    else
        m_nameHint->setHint(FieldHint::Kind::Problem, text(*nameFound));
    if (relative)
        m_fileHint->setHint(FieldHint::Kind::Problem, tr("Enter the whole path, from '/' on."));
    else
        m_fileHint->setHint(FieldHint::Kind::Help,
            tr("It is copied into Netseat's data folder; the file itself stays as it is. A disk that is not in use "
               "works too, like "
               "/dev/sdb, where the services may read it."));
    m_refusal->hide();
}

void ImportDialog::showRefusal(const QString &message)
{
    m_refusal->setText(message);
    m_refusal->show();
}

} // namespace netseat::ui
