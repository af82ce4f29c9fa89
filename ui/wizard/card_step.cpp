#include "wizard/card_step.h"

#include "icons/icons.h"
#include "texts/convert.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kLook = 2000; ///< milliseconds between two looks at the cards
} // namespace

CardStep::CardStep(ServerBridge &server, SetupState &state, InterfaceSource interfaces, QWidget *parent)
    : SetupStep(parent)
    , m_server(server)
    , m_state(state)
    , m_model(std::move(interfaces))
    , m_table(new QTreeView)
    , m_icon(new QLabel)
    , m_verdict(new QLabel)
    , m_found(new QLabel)
{
    m_table->setAccessibleName(tr("Network cards"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setModel(&m_model);
    m_table->setMinimumHeight(120);
    for (const auto &[at, width] : {std::pair<int, int>{CardsModel::NameColumn, 150}, {CardsModel::VerdictColumn, 150},
             {CardsModel::AddressColumn, 190}})
        m_table->setColumnWidth(at, width);
    for (auto *label : {m_verdict, m_found}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_found->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_verdict, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    column->addWidget(m_found);
    m_timer.setInterval(kLook);
    connect(&m_timer, &QTimer::timeout, &m_model, &CardsModel::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CardStep::cardChosen);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &CardStep::cardChosen);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &CardStep::cardChosen);
    connect(&state.probe(), &ServerProbe::changed, this, &CardStep::refresh);
}

void CardStep::enter()
{
    m_model.refresh();
    if (!chosen()) {
        std::vector<InterfaceInfo> cards;
        for (const CardRow &row : m_model.rows())
            cards.push_back(row.card);
        const auto *wanted = cardNamed(cards, m_server.inventory()->network.interface);
        if (!wanted)
            wanted = bestCard(cards);
        for (int row = 0; row < m_model.rowCount(); ++row)
            if (wanted ? m_model.at(row).card.name == wanted->name : row == 0)
                m_table->setCurrentIndex(m_model.index(row, 0));
    }
    cardChosen();
    m_table->setFocus();
}

/// Cards are looked at, and others asked, only while somebody looks: the window may begin in the tray.
void CardStep::showEvent(QShowEvent *event)
{
    SetupStep::showEvent(event);
    m_model.refresh();
    m_timer.start();
    cardChosen();
}

void CardStep::hideEvent(QHideEvent *event)
{
    SetupStep::hideEvent(event);
    m_timer.stop();
}

const InterfaceInfo *CardStep::chosen() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model.at(rows.front().row()).card;
}

void CardStep::cardChosen()
{
    const auto *card = chosen();
    auto &probe = m_state.probe();
    if (card && canServe(verdictOf(*card)) && probe.interface() != card->name && isVisible())
        probe.start(card->name);
    refresh();
}

void CardStep::refresh()
{
    const auto *card = chosen();
    const auto verdict = card ? verdictOf(*card) : CardVerdict::Loopback;
    m_icon->setPixmap(
        severityIcon(card && canServe(verdict) ? Severity::Info : Severity::Warning).pixmap(16, 16));
    m_verdict->setText(card ? text(verdict)
            : m_model.rowCount() == 0 ? tr("This computer has no network card. Put one in; this list follows.")
                                      : tr("Choose a card."));
    const auto &probe = m_state.probe();
    QString found;
    if (card && canServe(verdict) && probe.interface() == card->name) {
        if (probe.runs())
            found = tr("Looking who else gives out addresses there …");
        else if (probe.report())
            found = foundText(*probe.report());
        else
            found = tr("Who else gives out addresses there could not be found out: %1").arg(probe.problem());
        if (!probe.runs() && probe.report())
            for (const auto &server : probe.report()->servers)
                found += u"\n• "_s + text(server);
    }
    m_found->setText(found);
    Q_EMIT changed();
}

bool CardStep::isReady() const
{
    const auto *card = chosen();
    return card && canServe(verdictOf(*card));
}

void CardStep::commit()
{
    const auto &now = m_server.inventory()->network;
    const auto *card = chosen();
    if (!card)
        return;
    const auto wanted = withCard(now, *card);
    if (wanted == now) {
        Q_EMIT committed();
        return;
    }
    m_server.submit(server::SetNetwork{wanted}, this, [this](const Result<server::Reply> &reply) {
        if (reply)
            Q_EMIT committed();
        else
            Q_EMIT refused(toQString(reply.error().message));
    });
}

} // namespace netseat::ui
