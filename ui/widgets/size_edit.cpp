#include "widgets/size_edit.h"

#include "widgets/field_hint.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

#include <cmath>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMost = 9.2e18; ///< just below 8 EiB: what the server counts in

std::uint64_t unitOf(const QComboBox *combo)
{
    return combo->currentData().toULongLong();
}

/// As Qt tells sizes in this language: "MiB", in French "Mio".
QString unitName(int shift)
{
    const QLocale locale;
    auto one = locale.formattedDataSize(qint64{1} << shift, 0, QLocale::DataSizeIecFormat);
    return one.remove(locale.toString(1)).trimmed();
}

/// With the person's decimal sign, or with a point as programs write it.
std::optional<double> numberIn(const QString &text)
{
    bool ok = false;
    double number = QLocale().toDouble(text, &ok);
    if (!ok)
        number = QLocale::c().toDouble(text, &ok);
    return ok && std::isfinite(number) && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

SizeEdit::SizeEdit(const QString &none, QWidget *parent)
    : QWidget(parent)
    , m_number(new QLineEdit)
    , m_unit(new QComboBox)
{
    for (const int shift : {20, 30, 40})
        m_unit->addItem(unitName(shift), qulonglong{1} << shift);
    m_number->setPlaceholderText(none);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_number, 1);
    row->addWidget(m_unit);
    leadFocus(this, m_number);
    setSize(0);
    connect(m_number, &QLineEdit::textChanged, this, &SizeEdit::onEdited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &SizeEdit::onEdited);
}

void SizeEdit::setNames(const QString &number, const QString &unit)
{
    m_number->setAccessibleName(number);
    m_unit->setAccessibleName(unit);
    setAccessibleName(number);
}

void SizeEdit::setSize(std::uint64_t octets)
{
    if (size() == octets && !m_number->text().isEmpty())
        return; // what is being typed stays as it is typed
    m_filling = true;
    m_octets = octets;
    m_edited = false;
    int unit = octets == 0 ? 1 : 0; // whoever sets one thinks of gigabytes
    for (int i = m_unit->count() - 1; octets > 0 && i > 0; --i) {
        if (octets >= m_unit->itemData(i).toULongLong()) {
            unit = i;
            break;
        }
    }
    m_unit->setCurrentIndex(unit);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const auto amount = std::round(static_cast<double>(octets) / static_cast<double>(unitOf(m_unit)) * 1000.0) / 1000.0;
    m_number->setText(octets == 0 ? QString() : locale.toString(amount, 'g', 10));
    m_filling = false;
}

std::optional<std::uint64_t> SizeEdit::size() const
{
    if (!m_edited)
        return m_octets;
    const auto text = m_number->text().trimmed();
    if (text.isEmpty())
        return 0;
    const auto number = numberIn(text);
    const auto octets = number.value_or(-1.0) * static_cast<double>(unitOf(m_unit));
    if (octets < 0 || octets > kMost)
        return std::nullopt;
    return static_cast<std::uint64_t>(octets);
}

void SizeEdit::onEdited()
{
    if (m_filling)
        return;
    m_edited = true;
    Q_EMIT changed();
}

} // namespace netseat::ui
