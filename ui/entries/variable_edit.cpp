#include "entries/variable_edit.h"

#include "entries/entry_text.h"
#include "inventory/check.h"
#include "texts/convert.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace netseat::ui {

using namespace Qt::StringLiterals;

VariableEdit::VariableEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
{
    auto *model = new QStandardItemModel(m_completer);
    for (const auto &name : kEntryVariables) {
        auto *item = new QStandardItem(u"${%1}: %2"_s.arg(toQString(name), variableText(name)));
        item->setData(toQString(name), Qt::UserRole);
        model->appendRow(item);
    }
    m_completer->setModel(model);
    m_completer->setCompletionRole(Qt::UserRole);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &VariableEdit::insertVariable);
    connect(this, &QLineEdit::textEdited, this, &VariableEdit::offer);
}

qsizetype VariableEdit::opening() const
{
    const auto before = text().left(cursorPosition());
    const auto open = before.lastIndexOf(u"${"_s);
    return open < 0 || before.indexOf(u'}', open) >= 0 ? -1 : open;
}

void VariableEdit::insertVariable(const QString &name)
{
    const auto open = opening();
    if (open >= 0)
        setSelection(static_cast<int>(open), cursorPosition() - static_cast<int>(open));
    insert(u"${%1}"_s.arg(name)); // in place of what is selected; can be undone
}

void VariableEdit::offer()
{
    const auto open = opening();
    if (open < 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(text().mid(open + 2, cursorPosition() - open - 2));
    if (m_completer->completionCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void VariableEdit::keyPressEvent(QKeyEvent *event)
{
    // Enter takes the offer; it must not press the dialog's button.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_completer->popup()->isVisible()) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace netseat::ui
