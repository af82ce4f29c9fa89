#include "widgets/message_bar.h"

#include "icons/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace netseat::ui {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *dismiss = new QToolButton;
    dismiss->setAutoRaise(true);
    dismiss->setText(tr("Dismiss"));
    dismiss->setToolButtonStyle(Qt::ToolButtonTextOnly);
    dismiss->setForegroundRole(QPalette::ToolTipText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(dismiss);
    connect(dismiss, &QToolButton::clicked, this, &QWidget::hide);
    setAccessibleName(tr("Message"));
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text)
{
    m_kind = kind;
    m_icon->setPixmap(severityIcon(kind == Kind::Problem ? Severity::Error : Severity::Info).pixmap(18, 18));
    m_text->setText(text);
    setAccessibleDescription(text);
    show();
}

void MessageBar::dropNotice()
{
    if (m_kind == Kind::Notice)
        hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace netseat::ui
