#include "widgets/fold_button.h"

namespace netseat::ui {

FoldButton::FoldButton(const QString &text, QWidget *content)
    : m_content(content)
{
    setText(text);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(this, &QToolButton::clicked, this, [this] {
        setOpen(!m_open);
        Q_EMIT toggledByUser();
    });
    setOpen(false);
}

void FoldButton::setOpen(bool open)
{
    m_open = open;
    setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
}

} // namespace netseat::ui
