#include "wizard/boot_step.h"

#include "clients/timeline_delegate.h"
#include "texts/choice_text.h"
#include "texts/convert.h"
#include "texts/format.h"
#include "widgets/stage_bar.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

struct VerdictText {
    Q_DECLARE_TR_FUNCTIONS(VerdictText)
};

constexpr int kBarHeight = 24;
constexpr int kTimeWidth = 110; ///< pixels, of a column that holds a time
constexpr int kTick = 1000;

/// What to do about a boot that stopped behind this stage.
QString adviceAfter(Stage stage)
{
    switch (stage) {
    case Stage::Discover:
        return VerdictText::tr("It asked for an address and took none. Look at the log on the page Activity, and for another "
                               "DHCP server.");
    case Stage::Offer:
        return VerdictText::tr("It was told what to boot and did not fetch it. A firewall on this computer may block TFTP (UDP "
                               "port 69), or another server answered first.");
    case Stage::Loader:
        return VerdictText::tr("It fetched the boot program and did not start it. Switch Secure Boot off in its firmware.");
    case Stage::Ipxe:
        return VerdictText::tr("The boot program runs and got no further. A firewall on this computer may block HTTP.");
    case Stage::Script:
        return VerdictText::tr("It knows its disk and did not attach it. Look whether it has an image, and whether a firewall "
                               "blocks port 3260.");
    case Stage::FirmwareLogin:
        return VerdictText::tr("The disk is attached and nothing was read: there may be nothing on it to start from.");
    case Stage::FirstRead:
        return VerdictText::tr("It started from the disk, but the system did not find the disk again. Let the doctor on the page "
                               "Images look at the image.");
    case Stage::SystemLogin:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString bootVerdict(const QString &name, const std::optional<Boot> &boot, WallTime now)
{
    const auto reached = boot ? boot->reached() : std::nullopt;
    if (!reached)
        return VerdictText::tr("Turn %1 on, or start it again. What it does appears here.").arg(name);
    const auto state = stateOf(boot, now);
    const auto &login = boot->stages[static_cast<std::size_t>(Stage::SystemLogin)];
    if (state == ClientState::Up)
        return login ? VerdictText::tr("%1 is up: its system had its disk after %2.")
                           .arg(name, formatDuration(*login - boot->started))
                     : VerdictText::tr("%1 is up.").arg(name);
    if (state == ClientState::Failed) {
        auto text = VerdictText::tr("%1 stopped after: %2.").arg(name, ui::text(*reached));
        if (!boot->problem.empty())
            text += u' ' + toQString(boot->problem);
        return text + u' ' + adviceAfter(*reached);
    }
    if (state == ClientState::Off && *reached <= Stage::Offer) // elsewhere no failure; here it was to boot
        return VerdictText::tr("%1 stopped after: %2.").arg(name, ui::text(*reached)) + u' ' + adviceAfter(*reached);
    if (state == ClientState::Off)
        return VerdictText::tr("%1 is off again. Its last boot came as far as: %2.").arg(name, ui::text(*reached));
    return VerdictText::tr("%1 boots: %2.").arg(name, ui::text(*reached));
}

BootBar::BootBar(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Stages of the boot"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BootBar::setBoot(const std::optional<Boot> &boot, ClientState state)
{
    m_boot = boot;
    m_state = state;
    const auto reached = boot ? boot->reached() : std::nullopt;
    setAccessibleDescription(reached ? text(*reached) : QString());
    update();
}

QSize BootBar::sizeHint() const
{
    return {400, kBarHeight};
}

void BootBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_boot)
        paintStageBar(painter, rect(), *m_boot, m_state, palette(), layoutDirection());
}

BootStep::BootStep(ServerBridge &server, SetupState &state, QWidget *parent)
    : SetupStep(parent)
    , m_server(server)
    , m_state(state)
    , m_bar(new BootBar)
    , m_verdict(new QLabel)
    , m_table(new QTreeView)
    , m_wake(new QPushButton(tr("&Wake it up")))
{
    QFont font = m_verdict->font();
    font.setPointSizeF(font.pointSizeF() * 1.1);
    m_verdict->setFont(font);
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setAccessibleName(tr("Boot timeline"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(TimelineModel::BarColumn, new TimelineDelegate(m_table));
    auto *header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(TimelineModel::StageColumn, QHeaderView::ResizeToContents); // always the same eight
    header->setSectionResizeMode(TimelineModel::BarColumn, QHeaderView::Stretch);
    for (const int at : {TimelineModel::ClockColumn, TimelineModel::SinceStartColumn, TimelineModel::StepColumn})
        m_table->setColumnWidth(at, kTimeWidth);
    m_wake->setToolTip(tr("Sends a Wake-on-LAN packet. The PC must be set to listen for it."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_verdict);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    column->addWidget(m_wake, 0, Qt::AlignLeft);
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &BootStep::refresh);
    connect(m_wake, &QPushButton::clicked, this, &BootStep::wakeUp);
    connect(&server, &ServerBridge::statusChanged, this, &BootStep::refresh);
    connect(&state, &SetupState::changed, this, &BootStep::refresh);
}

void BootStep::showEvent(QShowEvent *event)
{
    SetupStep::showEvent(event);
    m_tick.start();
    refresh();
}

void BootStep::enter()
{
    refresh();
    m_table->setFocus();
}

void BootStep::refresh()
{
    const auto id = m_state.client();
    const auto *client = id ? m_server.inventory()->client(*id) : nullptr;
    if (!client)
        return;
    const auto &boots = m_server.status().boots;
    const auto found = boots.find(*id);
    const auto boot = found == boots.end() ? std::nullopt : std::optional(found->second);
    const auto now = WallTime::now();
    const auto name = toQString(client->name);
    auto text = bootVerdict(name, boot, now);
    if (m_state.isCopying())
        text += u' ' + tr("Its image is still being copied: it can start from it when that has ended.");
    else if (!client->image)
        text += u' ' + tr("It has no image yet, so it will get an address and no disk.");
    m_verdict->setText(text);
    m_bar->setBoot(boot, stateOf(boot, now));
    m_model.setBoot(boot, stateOf(boot, now));
    m_wake->setEnabled(stateOf(boot, now) != ClientState::Up);
    if (!isVisible())
        m_tick.stop();
}

void BootStep::wakeUp()
{
    if (!m_state.client())
        return;
    m_server.submit(server::WakeClients{{*m_state.client()}}, this, [this](const Result<server::Reply> &reply) {
        if (!reply)
            Q_EMIT refused(toQString(reply.error().message));
    });
}

} // namespace netseat::ui
