// The client dialog's firmware: what this machine must be told differently from others.
#include "clients/client_dialog.h"

#include "texts/convert.h"
#include "widgets/fold_button.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QTabWidget>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

void ClientDialog::buildFirmware(QFormLayout *form)
{
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *keepHelp = new FieldHint(m_keepSan);
    keepHelp->setHint(FieldHint::Kind::Help,
        tr("For installers, and for firmware that does not take the disk over by itself: whatever starts next finds it."));
    form->addRow(tr("Disk:"), withHint(m_keepSan, keepHelp));
    m_sanFilename->setPlaceholderText(u"\\EFI\\BOOT\\BOOTX64.EFI"_s);
    addRow(form, Field::SanFilename, tr("EFI program:"), m_sanFilename);
    m_sanRetries->setRange(0, FirmwareOptions::kMaxSanRetries);
    m_sanRetries->setSpecialValueText(tr("As usual (10 times)"));
    m_sanRetries->setSuffix(tr(" times"));
    m_sanRetries->findChild<QLineEdit *>()->setAccessibleName(tr("Repeats a disk command"));
    addRow(form, Field::SanRetries, tr("Repeats a disk command:"), m_sanRetries);
    m_withoutRouter->setToolTip(
        tr("For Windows, which would send the traffic of its disk through the router, even within one network."));
    m_withoutVendor->setToolTip(
        tr("For firmware that ignores such an offer. It asks a second time then, at port 4011."));
    for (auto *box : {m_withoutRouter, m_withoutVendor})
        box->setAccessibleDescription(box->toolTip());
    form->addRow(tr("Address:"), m_withoutRouter);
    form->addRow(QString(), m_withoutVendor);
    m_sanFilename->setToolTip(tr("The program on the disk that UEFI firmware starts. Empty: the usual one."));
    m_sanRetries->setToolTip(
        tr("More for networks that lose packets; it takes longer then until a lost disk is noticed."));
    m_identifier->setPlaceholderText(tr("Known by its MAC address alone"));
    addRow(form, Field::Identifier, tr("Client identifier:"), m_identifier);
}

void ClientDialog::fillFirmware(const Client &client)
{
    const auto &firmware = client.firmware;
    m_keepSan->setChecked(firmware.keepSan);
    m_sanFilename->setText(toQString(firmware.sanFilename));
    m_sanRetries->setValue(firmware.sanRetries);
    m_withoutRouter->setChecked(firmware.withoutRouter);
    m_withoutVendor->setChecked(firmware.withoutVendorOptions);
    m_identifier->setText(toQString(client.clientIdentifier));
}

void ClientDialog::connectFirmware()
{
    connect(m_sanFilename, &QLineEdit::textEdited, this, [this] { touch(Field::SanFilename); });
    connect(m_identifier, &QLineEdit::textEdited, this, [this] { touch(Field::Identifier); });
    connect(m_sanRetries, &QSpinBox::valueChanged, this, [this] { touch(Field::SanRetries); });
    for (auto *box : {m_keepSan, m_withoutRouter, m_withoutVendor})
        connect(box, &QCheckBox::toggled, this, &ClientDialog::refresh);
}

void ClientDialog::readFirmware(Client &client) const
{
    client.firmware = {.withoutVendorOptions = m_withoutVendor->isChecked(),
        .withoutRouter = m_withoutRouter->isChecked(),
        .keepSan = m_keepSan->isChecked(),
        .sanFilename = m_sanFilename->text().trimmed().toStdString(),
        .sanRetries = m_sanRetries->value()};
    // As people copy it: "01:52:54:00:aa:88:2a", "01-52-…".
    auto identifier = m_identifier->text().trimmed().toLower();
    client.clientIdentifier = identifier.remove(u':').remove(u'-').remove(u' ').toStdString();
}

void ClientDialog::showKeepDisk()
{
    m_more->setOpen(true);
    m_tabs->setCurrentIndex(m_tabs->count() - 1);
    adjustSize();
    growToFit();
    m_keepSan->setFocus(Qt::ShortcutFocusReason);
}

QString ClientDialog::firmwareHelp(Field field) const
{
    return field == Field::Identifier
        ? tr("What it sends as DHCP option 61, in hexadecimal: for a second network card, or a dock.")
        : QString();
}

} // namespace netseat::ui
