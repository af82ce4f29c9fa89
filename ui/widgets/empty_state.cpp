#include "widgets/empty_state.h"

#include "icons/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace netseat::ui {

namespace {
constexpr int kTextWidth = 440; ///< pixels at 96 dpi; fits the page of a window 800 wide
} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_button(new QPushButton)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setBold(true);
    m_title->setFont(font);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(kTextWidth);
    for (auto *label : {m_icon, m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::clicked);
}

void EmptyState::setContent(const QString &iconName, const QString &title, const QString &text, const QString &button)
{
    m_icon->setPixmap(icon(iconName).pixmap(QSize(56, 56), QIcon::Disabled));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setMinimumHeight(m_text->heightForWidth(kTextWidth)); // a centred label would be cut to one line's height
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

QString EmptyState::title() const
{
    return m_title->text();
}

} // namespace netseat::ui
