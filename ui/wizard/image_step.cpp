#include "wizard/image_step.h"

#include "inventory/check.h"
#include "texts/convert.h"
#include "texts/finding_text.h"
#include "widgets/field_hint.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIndent = 24;
constexpr int kUsualGiB = 64;
constexpr int kMostGiB = 65'536; ///< 64 TiB
constexpr std::uint64_t kGiB = 1ULL << 30;

QString pathOf(const QLineEdit *edit)
{
    return QDir::fromNativeSeparators(edit->text().trimmed());
}

/// A name for lists, from that of a file.
QString nameFor(const QString &file)
{
    auto name = QFileInfo(file).completeBaseName();
    name.replace(QRegularExpression(u"[^A-Za-z0-9.-]+"_s), u"-"_s);
    return name.left(63);
}

} // namespace

ImageStep::ImageStep(ServerBridge &server, SetupState &state, QWidget *parent)
    : SetupStep(parent)
    , m_server(server)
    , m_state(state)
    , m_existing(new QComboBox)
    , m_file(new QLineEdit)
    , m_fileHint(new FieldHint(m_file))
    , m_name(new QLineEdit)
    , m_nameHint(new FieldHint(m_name))
    , m_diskName(new QLineEdit)
    , m_diskHint(new FieldHint(m_diskName))
    , m_size(new QSpinBox)
    , m_installer(new QComboBox)
    , m_iso(new QLineEdit)
    , m_isoHint(new FieldHint(m_iso))
{
    build();
    connect(m_file, &QLineEdit::textChanged, this, [this] {
        if (!m_name->isModified())
            m_name->setText(nameFor(pathOf(m_file)));
    });
    for (auto *edit : {m_file, m_name, m_diskName, m_iso})
        connect(edit, &QLineEdit::textChanged, this, &ImageStep::refresh);
    connect(m_installer, &QComboBox::currentIndexChanged, this, &ImageStep::refresh);
    for (const auto &[each, button] : m_ways) {
        connect(button, &QRadioButton::clicked, this, [this] { m_touched = true; });
        connect(button, &QRadioButton::toggled, this, &ImageStep::refresh);
    }
    connect(&server, &ServerBridge::inventoryChanged, this, &ImageStep::fill);
    connect(&state, &SetupState::copyStarted, this, [this] {
        if (std::exchange(m_waiting, false))
            Q_EMIT committed();
    });
    connect(&state, &SetupState::copyRefused, this, [this](const QString &why) {
        if (std::exchange(m_waiting, false))
            Q_EMIT refused(why);
    });
    m_ways.at(Way::Import)->setChecked(true);
    fill();
}

void ImageStep::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_existing->setAccessibleName(tr("Image"));
    const auto add = [&](Way way, const QString &text, QWidget *part) {
        auto *button = new QRadioButton(text);
        column->addWidget(button);
        m_ways[way] = button;
        if (!part)
            return;
        auto *indented = new QWidget;
        auto *cell = new QHBoxLayout(indented);
        cell->setContentsMargins(kIndent, 0, 0, 6);
        cell->addWidget(part);
        column->addWidget(indented);
        m_parts[way] = indented;
    };
    add(Way::Existing, tr("An ima&ge that is here already"), m_existing);
    add(Way::Import, tr("A &disk image from a file"), buildImport());
    add(Way::Install, tr("A new s&ystem, installed by the first PC"), buildInstall());
    add(Way::Later, tr("I'll choose that &later"), nullptr);
    column->addStretch();
}

QWidget *ImageStep::fileRow(QLineEdit *edit, const QString &title, const QString &filter)
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    auto *browse = new QPushButton(tr("Browse …"));
    browse->setAccessibleName(title);
    row->addWidget(edit, 1);
    row->addWidget(browse);
    leadFocus(whole, edit);
    connect(browse, &QPushButton::clicked, this, [this, edit, title, filter] {
        auto *chooser = new QFileDialog(this, title, QFileInfo(pathOf(edit)).path());
        chooser->setAttribute(Qt::WA_DeleteOnClose);
        chooser->setFileMode(QFileDialog::ExistingFile);
        chooser->setNameFilters({filter, tr("All files (*)")});
        connect(chooser, &QFileDialog::fileSelected, this,
            [edit](const QString &file) { edit->setText(QDir::toNativeSeparators(file)); });
        chooser->open();
    });
    return whole;
}

QWidget *ImageStep::buildImport()
{
    auto *part = new QWidget;
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_file->setAccessibleName(tr("File"));
    m_name->setAccessibleName(tr("Name"));
    m_file->setPlaceholderText(tr("qcow2, raw, VMDK, VHD, VHDX or VDI"));
    auto *file = fileRow(m_file, tr("Choose a disk image"),
        tr("Disk images (*.qcow2 *.qcow *.img *.raw *.vmdk *.vhd *.vhdx *.vdi)"));
    form->addRow(tr("File:"), withHint(file, m_fileHint));
    form->addRow(tr("Name:"), withHint(m_name, m_nameHint));
    return part;
}

QWidget *ImageStep::buildInstall()
{
    auto *part = new QWidget;
    m_installForm = new QFormLayout(part);
    m_installForm->setContentsMargins(0, 0, 0, 0);
    m_installForm->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_diskName->setAccessibleName(tr("Name of the disk"));
    m_size->setAccessibleName(tr("Size"));
    m_installer->setAccessibleName(tr("Installer"));
    m_iso->setAccessibleName(tr("ISO file"));
    m_size->setRange(1, kMostGiB);
    m_size->setValue(kUsualGiB);
    m_size->setSuffix(tr(" GiB"));
    auto *disk = new QWidget;
    auto *row = new QHBoxLayout(disk);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_diskName, 1);
    row->addWidget(m_size);
    leadFocus(disk, m_diskName);
    m_isoRow = withHint(fileRow(m_iso, tr("Choose an installer"), tr("CD-ROM images (*.iso)")), m_isoHint);
    m_installForm->addRow(tr("Empty disk:"), withHint(disk, m_diskHint));
    m_installForm->addRow(tr("Installer:"), m_installer);
    m_installForm->addRow(tr("ISO file:"), m_isoRow);
    return part;
}

/// The lists as they are now; what is chosen stays.
void ImageStep::fill()
{
    const auto existing = m_existing->currentData();
    const auto installer = m_installer->currentData();
    const QSignalBlocker quiet[] = {QSignalBlocker(m_existing), QSignalBlocker(m_installer)};
    m_existing->clear();
    m_installer->clear();
    for (const Image &image : m_server.inventory()->images)
        (image.format == ImageFormat::Iso ? m_installer : m_existing)
            ->addItem(toQString(image.name), qlonglong{image.id.value});
    m_installer->addItem(tr("From a file"), qlonglong{0});
    m_existing->setCurrentIndex(qMax(0, m_existing->findData(existing)));
    m_installer->setCurrentIndex(qMax(0, m_installer->findData(installer)));
    refresh();
}

void ImageStep::enter()
{
    fill();
    if (!m_touched && m_existing->count() > 0)
        m_ways.at(Way::Existing)->setChecked(true);
    m_ways.at(way())->setFocus();
}

ImageStep::Way ImageStep::way() const
{
    for (const auto &[each, button] : m_ways)
        if (button->isChecked())
            return each;
    return Way::Later;
}

QString ImageStep::nameProblem(const QString &name) const
{
    Image draft;
    draft.name = name.toStdString();
    draft.file = "new";
    for (const Finding &finding : check(draft, *m_server.inventory()))
        if (finding.field == Field::Name && finding.fatal)
            return text(finding);
    return {};
}

bool ImageStep::checkImport()
{
    const auto file = pathOf(m_file);
    const bool relative = !file.isEmpty() && !QDir::isAbsolutePath(file);
    const auto problem = nameProblem(m_name->text().trimmed());
    if (relative)
        m_fileHint->setHint(FieldHint::Kind::Problem, tr("Enter the whole path, from '/' on."));
    else
        m_fileHint->setHint(FieldHint::Kind::Help,
            tr("It is copied; the setup goes on meanwhile. The system on it must be able to start over the network: the "
               "doctor on the page Images looks after that."));
    m_nameHint->setHint(FieldHint::Kind::Problem, file.isEmpty() ? QString() : problem);
    return !relative && !file.isEmpty() && problem.isEmpty();
}

bool ImageStep::checkInstall()
{
    const auto iso = pathOf(m_iso);
    const bool fromFile = m_installer->currentData().toLongLong() == 0;
    m_installer->parentWidget()->setEnabled(true);
    m_installForm->setRowVisible(m_isoRow, fromFile);
    m_installForm->setRowVisible(m_installer, m_installer->count() > 1);
    const auto name = m_diskName->text().trimmed();
    const auto problem = m_made ? QString() : nameProblem(name);
    m_diskName->setEnabled(!m_made);
    m_size->setEnabled(!m_made);
    if (!name.isEmpty() && !problem.isEmpty())
        m_diskHint->setHint(FieldHint::Kind::Problem, problem);
    else
        m_diskHint->setHint(FieldHint::Kind::Help,
            tr("It takes little room at first. The first PC starts from the installer's CD and installs onto it."));
    const bool relative = fromFile && !iso.isEmpty() && !QDir::isAbsolutePath(iso);
    m_isoHint->setHint(FieldHint::Kind::Problem, relative ? tr("Enter the whole path, from '/' on.") : QString());
    return problem.isEmpty() && !relative && (!fromFile || !iso.isEmpty());
}

void ImageStep::refresh()
{
    const bool any = m_existing->count() > 0;
    m_ways.at(Way::Existing)->setVisible(any);
    for (const auto &[each, part] : m_parts)
        part->setVisible(each == way() && (each != Way::Existing || any));
    const bool import = checkImport();
    const bool installing = checkInstall();
    switch (way()) {
    case Way::Existing:
        m_ready = any;
        break;
    case Way::Import:
        m_ready = import;
        break;
    case Way::Install:
        m_ready = installing;
        break;
    case Way::Later:
        m_ready = true;
        break;
    }
    Q_EMIT changed();
}

void ImageStep::commit()
{
    switch (way()) {
    case Way::Existing:
        m_state.setImage(ImageId{m_existing->currentData().toLongLong()});
        Q_EMIT committed();
        return;
    case Way::Import:
        m_waiting = true;
        m_state.importImage(pathOf(m_file), m_name->text().trimmed());
        return;
    case Way::Install:
        install();
        return;
    case Way::Later:
        m_state.setImage({});
        Q_EMIT committed();
        return;
    }
}

void ImageStep::install()
{
    if (m_made)
        return installOnto(*m_made);
    const auto size = static_cast<std::uint64_t>(m_size->value()) * kGiB;
    m_server.submit(server::CreateImage{m_diskName->text().trimmed().toStdString(), size}, this,
        [this](const Result<server::Reply> &reply) {
            if (!reply) {
                Q_EMIT refused(toQString(reply.error().message));
                return;
            }
            m_made = ImageId{reply->id};
            installOnto(*m_made);
        });
}

void ImageStep::installOnto(ImageId disk)
{
    const ImageId installer{m_installer->currentData().toLongLong()};
    if (installer.isNull()) {
        m_waiting = true;
        m_state.installFromFile(disk, pathOf(m_iso), nameFor(pathOf(m_iso)));
        return;
    }
    m_state.install(disk, installer);
    Q_EMIT committed();
}

} // namespace netseat::ui
