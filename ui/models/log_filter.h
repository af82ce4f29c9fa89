#pragma once

#include "models/log_model.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace netseat::ui {

/// Which lines of the log are shown, in the order in which they came.
class LogFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    struct Wanted {
        std::optional<ClientId> client;
        std::optional<Origin> service;
        Severity atLeast = Severity::Debug;
        QString text;
        bool nothing = false; ///< no client is chosen: show none
    };

    explicit LogFilter(LogModel &model, QObject *parent = nullptr);
    void setWanted(const Wanted &wanted);
    const Wanted &wanted() const { return m_wanted; }
    LogModel &log() const { return m_model; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    LogModel &m_model;
    Wanted m_wanted;
};

} // namespace netseat::ui
