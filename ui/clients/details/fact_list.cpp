#include "clients/details/fact_list.h"

#include <QGridLayout>
#include <QLabel>

namespace netseat::ui {

namespace {
constexpr int kBelowAll = 1000; ///< a row that takes what room is left
} // namespace

FactList::FactList(QWidget *parent)
    : QScrollArea(parent)
    , m_grid(nullptr)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    m_grid = new QGridLayout(inside);
    m_grid->setContentsMargins(8, 6, 8, 6);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(kBelowAll, 1);
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
    const int row = m_grid->count(); // more than there are rows, which costs nothing
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
    m_names.insert(value, label);
}

void FactList::addWidget(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->count(), 0, 1, 2);
}

void FactList::setFact(QLabel *value, const QString &text)
{
    if (value->text() != text)
        value->setText(text);
    setRowShown(value, !text.isEmpty());
}

void FactList::setRowShown(QWidget *value, bool shown)
{
    value->setVisible(shown);
    m_names.value(value)->setVisible(shown);
}

} // namespace netseat::ui
