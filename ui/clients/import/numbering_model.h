#pragma once

#include "clients/import/numbering.h"

#include <QAbstractTableModel>

#include <set>

namespace netseat::ui {

/// New machines with the names that they would get; each can be left out.
class NumberingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { MacColumn, NameColumn, SeenColumn, HardwareColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setMachines(const std::vector<Newcomer> &machines);
    /// Names for those that are not left out, in their order.
    void setDrafts(const std::vector<Client> &drafts);
    /// Those that are not left out.
    std::vector<Newcomer> chosen() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    struct Row {
        Newcomer machine;
        QString name;
    };
    bool isLeftOut(const Row &row) const { return m_leftOut.contains(row.machine.mac); }

    std::vector<Row> m_rows;
    std::set<MacAddress> m_leftOut; ///< stays so when the list changes
};

} // namespace netseat::ui
