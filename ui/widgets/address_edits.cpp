#include "widgets/address_edits.h"

#include "texts/convert.h"

#include <QRegularExpression>
#include <QRegularExpressionValidator>

namespace netseat::ui {

using namespace Qt::StringLiterals;

MacEdit::MacEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(u"52:54:00:aa:88:2a"_s);
    setMaxLength(40); // room for pasted text with spaces around it
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto value = mac())
            setMac(*value);
    });
}

std::optional<MacAddress> MacEdit::mac() const
{
    return MacAddress::parse(text().trimmed().toStdString());
}

void MacEdit::setMac(const MacAddress &mac)
{
    setText(toQString(mac.toString()));
}

Ipv4Edit::Ipv4Edit(QWidget *parent)
    : QLineEdit(parent)
{
    setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9. ]{0,20}"_s), this));
}

std::optional<Ipv4Address> Ipv4Edit::address() const
{
    return Ipv4Address::parse(text().trimmed().toStdString());
}

void Ipv4Edit::setAddress(const std::optional<Ipv4Address> &address)
{
    setText(address ? toQString(address->toString()) : QString());
}

bool Ipv4Edit::isMalformed() const
{
    return !text().trimmed().isEmpty() && !address();
}

} // namespace netseat::ui
