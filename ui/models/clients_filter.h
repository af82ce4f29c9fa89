#pragma once

#include "models/clients_model.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace netseat::ui {

/// Which clients are shown and in which order. New machines stay on top whatever is sorted by: they wait for somebody.
class ClientsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ClientsFilter(ClientsModel &model, QObject *parent = nullptr);

    /// Text to be found in name, MAC (with or without colons), address, image, group or notes.
    void setText(const QString &text);
    void setState(std::optional<ClientState> state);
    std::optional<ClientState> state() const { return m_state; }
    const ClientRow &at(const QModelIndex &index) const { return m_model.at(mapToSource(index)); }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    ClientsModel &m_model;
    QString m_text;
    std::optional<ClientState> m_state;
};

} // namespace netseat::ui
