#pragma once

#include "models/clients_model.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace netseat::ui {

/// "All 12 | Up 5 | Booting 1 | Failed 1 | Off 3 | New 2": counts that are filters.
class StateFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit StateFilterBar(QWidget *parent = nullptr);

    void setCounts(const ClientCounts &counts);
    void choose(std::optional<ClientState> state);

Q_SIGNALS:
    void chosen(std::optional<netseat::ui::ClientState> state);

private:
    struct Choice {
        std::optional<ClientState> state;
        QToolButton *button;
    };
    std::vector<Choice> m_choices;
};

} // namespace netseat::ui
