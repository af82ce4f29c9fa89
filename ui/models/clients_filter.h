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

    /// Words that must all be found: in name, MAC (with or without colons), its maker, address, image, group, notes or
    /// the word for the state.
    void setText(const QString &text);
    void setState(std::optional<ClientState> state);
    std::optional<ClientState> state() const { return m_state; }
    /// Only the clients of this group or label; an empty name: those that have none; nothing: all.
    void setGroup(std::optional<QString> group);
    const std::optional<QString> &group() const { return m_group; }
    const QString &text() const { return m_text; }
    const ClientRow &at(const QModelIndex &index) const { return m_model.at(mapToSource(index)); }
    const TrafficHistory *history(const QModelIndex &index) const { return m_model.history(mapToSource(index)); }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool hasWord(const ClientRow &row, const QString &word) const;

    ClientsModel &m_model;
    QString m_text;
    QStringList m_words;
    std::optional<ClientState> m_state;
    std::optional<QString> m_group;
    std::string m_groupName; ///< the same as the inventory has it
};

} // namespace netseat::ui
