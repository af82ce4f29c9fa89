#pragma once

#include "bridge/server_bridge.h"
#include "models/rows_model.h"

namespace netseat::ui {

struct SubnetRow {
    Subnet subnet;
    std::string key() const { return subnet.name; }
    friend bool operator==(const SubnetRow &, const SubnetRow &) = default;
};

/// The further networks, in the order of the settings.
class SubnetsModel : public RowsModel<SubnetRow> {
    Q_OBJECT
public:
    enum Column { NameColumn, NetworkColumn, ThroughColumn, ModeColumn, PoolColumn, RouterColumn, ColumnCount };

    explicit SubnetsModel(ServerBridge &server, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void apply();

    ServerBridge &m_server;
};

struct RuleRow {
    LoaderRule rule;
    int copy = 0; ///< counts rules that are the same
    auto key() const { return std::tuple(rule.mac, rule.vendorClass, rule.architecture, rule.file, copy); }
    friend bool operator==(const RuleRow &, const RuleRow &) = default;
};

/// The rules for boot programs. The first that fits counts, so their order is that of the settings.
class RulesModel : public RowsModel<RuleRow> {
    Q_OBJECT
public:
    enum Column { NumberColumn, MacColumn, ClassColumn, ArchitectureColumn, FileColumn, ColumnCount };

    explicit RulesModel(ServerBridge &server, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void apply();

    ServerBridge &m_server;
};

/// "x86-64 UEFI (7)": what firmware says of itself by a number (RFC 4578 and IANA's list).
QString architectureText(std::uint16_t architecture);
/// Those that are met.
const std::vector<std::uint16_t> &usualArchitectures();

} // namespace netseat::ui
