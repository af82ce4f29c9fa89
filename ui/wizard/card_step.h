#pragma once

#include "wizard/machine_models.h"
#include "wizard/setup_state.h"
#include "wizard/setup_step.h"

#include <QTimer>

class QLabel;
class QTreeView;

namespace netseat::ui {

/// Which network card the PCs are on. What else answers there is looked at as soon as one is chosen.
class CardStep : public SetupStep {
    Q_OBJECT
public:
    CardStep(ServerBridge &server, SetupState &state, InterfaceSource interfaces, QWidget *parent = nullptr);
    QString title() const override { return tr("Which network card are your PCs connected to?"); }
    QString shortTitle() const override { return tr("Network card"); }
    void enter() override;
    bool isReady() const override;
    void commit() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    const InterfaceInfo *chosen() const;
    void cardChosen();
    void refresh();

    ServerBridge &m_server;
    SetupState &m_state;
    CardsModel m_model;
    QTimer m_timer; ///< while it is in view: cables are put in
    QTreeView *m_table;
    QLabel *m_icon;
    QLabel *m_verdict;
    QLabel *m_found;
};

} // namespace netseat::ui
