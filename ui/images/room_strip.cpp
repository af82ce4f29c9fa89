#include "images/room_strip.h"

#include "icons/icons.h"
#include "texts/format.h"
#include "texts/room_text.h"
#include "widgets/elided_label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace netseat::ui {

namespace {
constexpr int kThousand = 1000; ///< a bar counts in int, disks do not fit
} // namespace

RoomStrip::RoomStrip(ServerBridge &server, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_sign(new QLabel)
    , m_text(new ElidedLabel)
    , m_bar(new QProgressBar)
{
    m_bar->setRange(0, kThousand);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(10);
    m_bar->setMinimumWidth(80);
    m_bar->setAccessibleName(tr("Room for disks in use"));
    auto *settings = new QPushButton(tr("St&orage settings …"));
    settings->setFlat(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sign);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(settings);
    connect(settings, &QPushButton::clicked, this, &RoomStrip::settingsWanted);
    connect(&server, &ServerBridge::statusChanged, this, &RoomStrip::apply);
    connect(&server, &ServerBridge::inventoryChanged, this, &RoomStrip::apply);
    apply();
}

void RoomStrip::apply()
{
    const auto &space = m_server.status().space;
    const bool known = space.total > 0;
    const bool isShort = isRoomShort(space, *m_server.inventory());
    m_text->setText(known ? roomText(space) : tr("How much room there is for disks is not known yet."));
    m_sign->setVisible(isShort);
    if (isShort)
        m_sign->setPixmap(
            severityIcon(m_server.inventory()->noRoom ? Severity::Error : Severity::Warning).pixmap(16, 16));
    m_bar->setVisible(known);
    if (!known)
        return;
    const auto used =
        static_cast<double>(space.total - std::min(space.free, space.total)) / static_cast<double>(space.total);
    m_bar->setValue(static_cast<int>(used * kThousand));
    m_bar->setToolTip(tr("%1 in use, %2 kept in reserve")
                          .arg(formatOctets(space.total - std::min(space.free, space.total)),
                              formatOctets(m_server.inventory()->storage.reserve)));
}

RoomBanner::RoomBanner(ServerBridge &server, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_text(new QLabel)
{
    setAccessibleName(tr("New boots wait for room"));
    m_text->setWordWrap(true);
    auto *sign = new QLabel;
    sign->setPixmap(severityIcon(Severity::Error).pixmap(18, 18));
    auto *images = new QPushButton(tr("Show images"));
    auto *settings = new QPushButton(tr("Storage settings …"));
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(images);
    buttons->addWidget(settings);
    row->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(frame);
    connect(images, &QPushButton::clicked, this, &RoomBanner::imagesWanted);
    connect(settings, &QPushButton::clicked, this, &RoomBanner::settingsWanted);
    connect(&server, &ServerBridge::inventoryChanged, this, &RoomBanner::apply);
    connect(&server, &ServerBridge::statusChanged, this, &RoomBanner::apply);
    apply();
}

void RoomBanner::apply()
{
    const Inventory &inventory = *m_server.inventory();
    setVisible(inventory.noRoom);
    if (!inventory.noRoom)
        return;
    m_text->setText(noRoomText(m_server.status().space, inventory.storage));
    setAccessibleDescription(m_text->text());
}

} // namespace netseat::ui
