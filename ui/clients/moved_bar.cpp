#include "clients/moved_bar.h"

#include "icons/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace netseat::ui {

MovedBar::MovedBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_fresh(new QPushButton(tr("Start &fresh …")))
    , m_keep(new QPushButton)
{
    setAccessibleName(tr("The image has moved on"));
    m_text->setWordWrap(true);
    m_icon->setPixmap(severityIcon(Severity::Info).pixmap(16, 16));
    m_fresh->setToolTip(tr("Throws the client's own disk away: its next boot is from the default version."));
    m_keep->setToolTip(tr("The client stays on the version that its disk was made over."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_fresh);
    row->addWidget(m_keep);
    connect(m_fresh, &QPushButton::clicked, this, &MovedBar::freshWanted);
    connect(m_keep, &QPushButton::clicked, this, &MovedBar::keepWanted);
    hide();
}

void MovedBar::setRow(const std::optional<ClientRow> &row)
{
    const bool moved = row && row->hasMovedOn();
    setVisible(moved);
    if (!moved)
        return;
    m_text->setText(tr("The image has moved on: v%1 → v%2. This client's own disk is still over version %1.")
                        .arg(row->version)
                        .arg(row->movedTo));
    m_keep->setText(tr("&Keep version %1").arg(row->version));
    setAccessibleDescription(m_text->text());
}

} // namespace netseat::ui
