#include "widgets/field_hint.h"

#include "icons/icons.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace netseat::ui {

FieldHint::FieldHint(QWidget *field)
    : m_field(field)
    , m_icon(new QLabel)
    , m_text(new QLabel)
{
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 2);
    row->setSpacing(5);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void FieldHint::setHint(Kind kind, const QString &text)
{
    m_kind = kind;
    setVisible(!text.isEmpty());
    m_text->setText(text);
    m_field->setAccessibleDescription(text);
    m_icon->setVisible(kind != Kind::Help);
    if (kind != Kind::Help)
        m_icon->setPixmap(severityIcon(kind == Kind::Problem ? Severity::Error : Severity::Warning).pixmap(14, 14));
    m_text->setForegroundRole(kind == Kind::Help ? QPalette::PlaceholderText : QPalette::WindowText);
}

void leadFocus(QWidget *whole, QWidget *field)
{
    whole->setFocusPolicy(Qt::StrongFocus); // before there is a proxy, which would get it too
    whole->setFocusProxy(field);
}

QWidget *withHint(QWidget *field, FieldHint *hint)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(field);
    column->addWidget(hint);
    leadFocus(cell, field);
    return cell;
}

} // namespace netseat::ui
