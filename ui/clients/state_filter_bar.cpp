#include "clients/state_filter_bar.h"

#include "icons/icons.h"
#include "texts/choice_text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

int countOf(const ClientCounts &counts, std::optional<ClientState> state)
{
    if (!state)
        return counts.all + counts.fresh;
    switch (*state) {
    case ClientState::New:
        return counts.fresh;
    case ClientState::Failed:
        return counts.failed;
    case ClientState::Booting:
        return counts.booting;
    case ClientState::Up:
        return counts.up;
    case ClientState::Off:
        return counts.off;
    }
    Q_UNREACHABLE();
}

} // namespace

StateFilterBar::StateFilterBar(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    auto *group = new QButtonGroup(this);
    const auto add = [&](std::optional<ClientState> state) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setIconSize({14, 14});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        if (state)
            button->setIcon(stateIcon(*state));
        group->addButton(button);
        row->addWidget(button);
        m_choices.push_back({state, button});
        connect(button, &QToolButton::clicked, this, [this, state] { Q_EMIT chosen(state); });
    };
    add({});
    for (const auto state :
        {ClientState::Up, ClientState::Booting, ClientState::Failed, ClientState::Off, ClientState::New})
        add(state);
    setCounts({});
    choose({});
}

void StateFilterBar::setCounts(const ClientCounts &counts)
{
    for (const auto &[state, button] : m_choices) {
        const auto word = state ? text(*state) : tr("All");
        const auto count = QString::number(countOf(counts, state));
        button->setText(u"%1 %2"_s.arg(word, count));
        button->setAccessibleName(tr("Show %1: %2").arg(word, count));
    }
}

void StateFilterBar::choose(std::optional<ClientState> state)
{
    for (const auto &choice : m_choices)
        choice.button->setChecked(choice.state == state);
}

} // namespace netseat::ui
