#include "network/rule_dialog.h"

#include "network/subnets_model.h"
#include "texts/convert.h"
#include "texts/finding_text.h"
#include "texts/plain_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

LoaderRule ruleFor(const Newcomer &machine)
{
    LoaderRule rule;
    rule.mac = machine.mac.toString().substr(0, 8); // the maker's part
    static const QRegularExpression architecture(u"Arch:(\\d{5})"_s);
    if (const auto found = architecture.match(toQString(machine.hardware)); found.hasMatch())
        rule.architecture = static_cast<std::uint16_t>(found.captured(1).toUInt());
    return rule;
}

RuleDialog::RuleDialog(ServerBridge &server, std::optional<std::size_t> at, QWidget *parent)
    : CommandDialog(server, at ? tr("Which boot program") : tr("Add a rule"), at ? tr("&Save") : tr("&Add"), Kind::Plain,
        parent)
    , m_at(at)
    , m_before(server.inventory()->network)
    , m_machine(new QComboBox)
    , m_mac(new QLineEdit)
    , m_macHint(new FieldHint(m_mac))
    , m_class(new QLineEdit)
    , m_classHint(new FieldHint(m_class))
    , m_architecture(new QComboBox)
    , m_file(new QComboBox)
    , m_fileHint(new FieldHint(m_file))
{
    addText(tr("Machines for which all of this is true are told to boot the program below. The first rule that fits "
               "counts; a boot program chosen for a client alone goes before all rules."));
    const Inventory &inventory = *server.inventory();
    m_machine->addItem(tr("Choose a new machine …"));
    for (const Newcomer &machine : inventory.newcomers)
        m_machine->addItem(
            tr("%1: %2").arg(toQString(machine.mac.toString()), toQString(machine.hardware)), toQString(machine.mac.toString()));
    m_machine->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_machine->setMinimumContentsLength(24);
    m_architecture->addItem(tr("Any"), -1);
    for (const auto code : usualArchitectures())
        m_architecture->addItem(architectureText(code), int{code});
    m_file->setEditable(true);
    m_file->addItems({u"undionly.kpxe"_s, u"snponly.efi"_s, u"ipxe.efi"_s, u"ipxe.pxe"_s, u"ipxe-arm64.efi"_s});
    m_mac->setPlaceholderText(u"b8:27:eb"_s);
    m_class->setPlaceholderText(u"PXEClient:Arch:00007"_s);
    const auto add = [this](const QString &label, QWidget *field, FieldHint *hint) {
        field->setAccessibleName(plainLabel(label));
        auto *buddy = new QLabel(label);
        buddy->setBuddy(field);
        form()->addRow(buddy, hint ? withHint(field, hint) : field);
    };
    add(tr("As that &of:"), m_machine, nullptr);
    add(tr("&MAC begins with:"), m_mac, m_macHint);
    add(tr("Calls &itself:"), m_class, m_classHint);
    add(tr("&Firmware:"), m_architecture, nullptr);
    add(tr("&Boot program:"), m_file, m_fileHint);
    m_file->lineEdit()->setAccessibleName(m_file->accessibleName());
    form()->setRowVisible(m_machine, !inventory.newcomers.empty());
    const auto &rules = inventory.network.loaderRules;
    fill(at && *at < rules.size() ? rules[*at] : LoaderRule{});
    connect(m_machine, &QComboBox::activated, this, [this](int row) {
        const auto &machines = this->server().inventory()->newcomers;
        const auto mac = m_machine->itemData(row).toString();
        const auto found = std::ranges::find_if(
            machines, [&](const Newcomer &machine) { return toQString(machine.mac.toString()) == mac; });
        if (found == machines.end())
            return;
        auto rule = ruleFor(*found);
        rule.file = m_file->currentText().toStdString();
        fill(rule);
        refresh();
    });
    for (auto *edit : {m_mac, m_class})
        connect(edit, &QLineEdit::textChanged, this, &RuleDialog::refresh);
    connect(m_architecture, &QComboBox::currentIndexChanged, this, &RuleDialog::refresh);
    connect(m_file, &QComboBox::currentTextChanged, this, &RuleDialog::refresh);
    refresh();
}

void RuleDialog::fill(const LoaderRule &rule)
{
    m_mac->setText(toQString(rule.mac));
    m_class->setText(toQString(rule.vendorClass));
    const int code = rule.architecture ? int{*rule.architecture} : -1;
    if (m_architecture->findData(code) < 0)
        m_architecture->addItem(architectureText(*rule.architecture), code);
    m_architecture->setCurrentIndex(m_architecture->findData(code));
    m_file->setEditText(toQString(rule.file));
}

LoaderRule RuleDialog::rule() const
{
    LoaderRule rule;
    rule.mac = m_mac->text().trimmed().toLower().replace(u'-', u':').toStdString();
    rule.vendorClass = m_class->text().trimmed().toStdString();
    if (const int code = m_architecture->currentData().toInt(); code >= 0)
        rule.architecture = static_cast<std::uint16_t>(code);
    rule.file = m_file->currentText().trimmed().toStdString();
    return rule;
}

NetworkSettings RuleDialog::settings() const
{
    auto network = m_before;
    if (m_at && *m_at < network.loaderRules.size())
        network.loaderRules[*m_at] = rule();
    else
        network.loaderRules.push_back(rule());
    return network;
}

std::optional<Edit> RuleDialog::edit() const
{
    return Edit{.text = m_at ? tr("Edit rule %1").arg(*m_at + 1) : tr("Add a rule for boot programs"),
        .network = server::Change<NetworkSettings>{m_before, settings()}};
}

server::Command RuleDialog::command() const
{
    return server::SetNetwork{settings()};
}

void RuleDialog::refresh()
{
    m_macHint->clear();
    m_classHint->setHint(FieldHint::Kind::Help, tr("How its vendor class (DHCP option 60) begins. Empty: any."));
    m_fileHint->setHint(FieldHint::Kind::Help, tr("A file among the boot loaders of this system, or in your own folder of them."));
    NetworkSettings alone;
    alone.loaderRules = {rule()};
    const auto findings = check(alone);
    for (const Finding &finding : findings) {
        auto *hint = finding.problem == Problem::RuleWithoutCondition || finding.problem == Problem::RuleMacMalformed
            ? m_macHint
            : m_fileHint;
        hint->setHint(FieldHint::Kind::Problem, text(finding));
    }
    setReady(!isFatal(findings));
}

} // namespace netseat::ui
