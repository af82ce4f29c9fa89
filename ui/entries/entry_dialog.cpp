#include "entries/entry_dialog.h"

#include "entries/entry_text.h"
#include "entries/variable_edit.h"
#include "texts/convert.h"
#include "texts/finding_text.h"
#include "texts/plain_label.h"
#include "widgets/least_width.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

EntryDialog::EntryDialog(ServerBridge &server, const BootEntry &entry, QWidget *parent)
    : CommandDialog(server, entry.id.isNull() ? tr("Add a boot entry") : tr("Boot entry %1").arg(toQString(entry.name)),
        entry.id.isNull() ? tr("&Add") : tr("&Save"), Kind::Plain, parent)
    , m_initial(entry)
    , m_name(new QLineEdit)
    , m_kind(new QComboBox)
    , m_kindHint(new FieldHint(m_kind))
    , m_iso(new QComboBox)
    , m_kernel(new QLineEdit)
    , m_initrds(new QPlainTextEdit)
    , m_arguments(new VariableEdit)
    , m_url(new VariableEdit)
    , m_inMenu(new QCheckBox(tr("Sho&w it in the boot menu")))
{
    setLeastWidth(*this, 560);
    build();
    fill(entry);
    for (auto *edit : std::initializer_list<QLineEdit *>{m_name, m_kernel, m_arguments, m_url})
        connect(edit, &QLineEdit::textChanged, this, &EntryDialog::refresh);
    connect(m_initrds, &QPlainTextEdit::textChanged, this, &EntryDialog::refresh);
    for (auto *combo : {m_kind, m_iso})
        connect(combo, &QComboBox::currentIndexChanged, this, &EntryDialog::refresh);
    connect(&server, &ServerBridge::inventoryChanged, this, &EntryDialog::fillIsos);
    refresh();
    m_name->setFocus();
    m_name->selectAll();
}

void EntryDialog::add(Field field, const QString &label, QWidget *editor)
{
    auto *hint = new FieldHint(editor);
    m_hints[field] = hint;
    editor->setAccessibleName(plainLabel(label));
    auto *buddy = new QLabel(label);
    buddy->setBuddy(editor);
    form()->addRow(buddy, withHint(editor, hint));
}

QWidget *EntryDialog::withVariables(VariableEdit *edit)
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    auto *button = new QToolButton;
    button->setText(u"${…}"_s);
    button->setAccessibleName(tr("Insert a variable"));
    button->setToolTip(tr("Insert a variable. Typing “${” offers them too."));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(button);
    for (const auto &name : kEntryVariables)
        menu->addAction(u"${%1}\t%2"_s.arg(toQString(name), variableText(name)), edit,
            [edit, name] { edit->insertVariable(toQString(name)); });
    button->setMenu(menu);
    row->addWidget(edit, 1);
    row->addWidget(button);
    leadFocus(whole, edit);
    return whole;
}

void EntryDialog::build()
{
    for (const auto kind : {EntryKind::Kernel, EntryKind::Chain, EntryKind::LocalDisk})
        m_kind->addItem(text(kind), static_cast<int>(kind));
    m_initrds->setTabChangesFocus(true);
    m_initrds->setFixedHeight(m_initrds->fontMetrics().lineSpacing() * 3 + 12);
    m_initrds->setPlaceholderText(tr("One in a line, in the order in which they are loaded"));
    m_kernel->setPlaceholderText(u"live/vmlinuz"_s);
    m_url->setPlaceholderText(u"http://boot.netboot.xyz/ipxe/netboot.xyz.${extension}"_s);
    auto *arguments = withVariables(m_arguments);
    auto *url = withVariables(m_url);
    add(Field::Name, tr("&Name:"), m_name);
    m_kind->setAccessibleName(tr("Starts"));
    auto *kindLabel = new QLabel(tr("S&tarts:"));
    kindLabel->setBuddy(m_kind);
    form()->addRow(kindLabel, withHint(m_kind, m_kindHint));
    add(Field::Iso, tr("&CD-ROM image:"), m_iso);
    add(Field::Kernel, tr("&Kernel:"), m_kernel);
    add(Field::Initrd, tr("&RAM disks:"), m_initrds);
    add(Field::Arguments, tr("Ar&guments:"), arguments);
    add(Field::Url, tr("A&ddress:"), url);
    for (auto *edit : {m_arguments, m_url})
        edit->setAccessibleName(edit == m_url ? tr("Address") : tr("Arguments"));
    form()->addRow(QString(), m_inMenu);
}

void EntryDialog::fillIsos()
{
    const auto chosen = m_iso->currentData();
    const QSignalBlocker quiet(m_iso);
    m_iso->clear();
    m_iso->addItem(tr("None: the files are in the folder of files"), qlonglong{0});
    for (const Image &image : server().inventory()->images)
        if (image.format == ImageFormat::Iso)
            m_iso->addItem(toQString(image.name), qlonglong{image.id.value});
    m_iso->setCurrentIndex(qMax(0, m_iso->findData(chosen)));
    refresh();
}

void EntryDialog::fill(const BootEntry &entry)
{
    fillIsos();
    m_name->setText(toQString(entry.name));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(entry.kind)));
    if (entry.iso)
        m_iso->setCurrentIndex(qMax(0, m_iso->findData(qlonglong{entry.iso->value})));
    m_kernel->setText(toQString(entry.kernel));
    QStringList initrds;
    for (const auto &initrd : entry.initrds)
        initrds << toQString(initrd);
    m_initrds->setPlainText(initrds.join(u'\n'));
    m_arguments->setText(toQString(entry.arguments));
    m_url->setText(toQString(entry.url));
    m_inMenu->setChecked(entry.inMenu);
}

BootEntry EntryDialog::entry() const
{
    BootEntry entry;
    entry.id = m_initial.id;
    entry.position = m_initial.position;
    entry.name = m_name->text().trimmed().toStdString();
    entry.kind = static_cast<EntryKind>(m_kind->currentData().toInt());
    entry.inMenu = m_inMenu->isChecked();
    if (entry.kind == EntryKind::Chain)
        entry.url = m_url->text().trimmed().toStdString();
    if (entry.kind != EntryKind::Kernel)
        return entry;
    entry.kernel = m_kernel->text().trimmed().toStdString();
    for (const auto &line : m_initrds->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            entry.initrds.push_back(line.trimmed().toStdString());
    entry.arguments = m_arguments->text().trimmed().toStdString();
    if (const auto iso = m_iso->currentData().toLongLong(); iso != 0)
        entry.iso = ImageId{iso};
    return entry;
}

std::optional<Edit> EntryDialog::edit() const
{
    const auto typed = entry();
    const auto name = toQString(typed.name);
    if (m_initial.id.isNull())
        return Edit{.text = tr("Add boot entry %1").arg(name), .entries = {{{}, typed}}};
    return Edit{.text = tr("Edit boot entry %1").arg(toQString(m_initial.name)), .entries = {{m_initial, typed}}};
}

server::Command EntryDialog::command() const
{
    return server::SetBootEntry{entry()};
}

void EntryDialog::refresh()
{
    const auto typed = entry();
    const bool kernel = typed.kind == EntryKind::Kernel;
    for (const auto field : {Field::Iso, Field::Kernel, Field::Initrd, Field::Arguments})
        form()->setRowVisible(m_hints.at(field)->parentWidget(), kernel);
    form()->setRowVisible(m_hints.at(Field::Url)->parentWidget(), typed.kind == EntryKind::Chain);
    m_kindHint->setHint(FieldHint::Kind::Help, explanation(typed.kind));
    const auto findings = check(typed, *server().inventory());
    for (const auto &[field, hint] : m_hints) {
        const auto found = std::ranges::find(findings, field, &Finding::field);
        const bool bare = found != findings.end() && found->problem == Problem::Empty; // nothing was typed yet
        if (found != findings.end() && !bare)
            hint->setHint(found->fatal ? FieldHint::Kind::Problem : FieldHint::Kind::Warning, text(*found));
        else if (field == Field::Kernel)
            hint->setHint(FieldHint::Kind::Help,
                typed.iso ? tr("A path in the CD-ROM image, or a whole address.")
                          : tr("A path below “files” in the data folder, or a whole address."));
        else if (field == Field::Arguments && !typed.arguments.empty())
            hint->setHint(FieldHint::Kind::Help, tr("${name} and the like are filled in for each client."));
        else if (field == Field::Iso && m_iso->count() == 1)
            hint->setHint(FieldHint::Kind::Help, tr("Import an ISO file on the page Images to start from it."));
        else
            hint->clear();
    }
    setReady(!isFatal(findings));
}

} // namespace netseat::ui
