#include "clients/details/fact_list.h"

#include <QFormLayout>
#include <QLabel>

namespace netseat::ui {

FactList::FactList(QWidget *parent)
    : QScrollArea(parent)
    , m_form(nullptr)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    m_form = new QFormLayout(inside);
    m_form->setContentsMargins(8, 6, 8, 6);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(4);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    setWidget(inside);
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
}

QLabel *FactList::addFact(const QString &name)
{
    auto *value = new QLabel;
    value->setWordWrap(true);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(name);
    addRow(name, value);
    setRowShown(value, false);
    return value;
}

void FactList::addRow(const QString &name, QWidget *value)
{
    //: the name of a value, before it
    auto *label = new QLabel(tr("%1:").arg(name));
    label->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(label, value);
}

void FactList::addWidget(QWidget *widget)
{
    m_form->addRow(widget);
}

void FactList::setFact(QLabel *value, const QString &text)
{
    if (value->text() != text)
        value->setText(text);
    setRowShown(value, !text.isEmpty());
}

void FactList::setRowShown(QWidget *value, bool shown)
{
    m_form->setRowVisible(value, shown);
}

} // namespace netseat::ui
