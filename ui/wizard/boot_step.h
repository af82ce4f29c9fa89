#pragma once

#include "clients/timeline_model.h"
#include "wizard/setup_state.h"
#include "wizard/setup_step.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QTreeView;

namespace netseat::ui {

/// How a boot went, in a sentence: how far it is, how long it took, or where it stopped and what to do.
QString bootVerdict(const QString &name, const std::optional<Boot> &boot, WallTime now);

/// Eight segments that fill while a client boots.
class BootBar : public QWidget {
    Q_OBJECT
public:
    explicit BootBar(QWidget *parent = nullptr);
    void setBoot(const std::optional<Boot> &boot, ClientState state);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Boot> m_boot;
    ClientState m_state = ClientState::Off;
};

/// The first client boots: stage by stage.
class BootStep : public SetupStep {
    Q_OBJECT
public:
    BootStep(ServerBridge &server, SetupState &state, QWidget *parent = nullptr);
    QString title() const override { return tr("Watch it boot"); }
    QString shortTitle() const override { return tr("First boot"); }
    QString verb() const override { return tr("&Finish"); }
    void enter() override;
    bool isReady() const override { return true; }
    void commit() override { Q_EMIT committed(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void wakeUp();

    ServerBridge &m_server;
    SetupState &m_state;
    TimelineModel m_model;
    QTimer m_tick; ///< a boot stops by being silent
    BootBar *m_bar;
    QLabel *m_verdict;
    QTreeView *m_table;
    QPushButton *m_wake;
};

} // namespace netseat::ui
