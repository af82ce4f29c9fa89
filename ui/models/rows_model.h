#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <iterator>
#include <set>
#include <vector>

namespace netseat::ui {

/// A table over a list of values that is made anew whenever something changes. Each `Row` has a key() that says which row it
/// is, and equality. Changes are told as rows that come, go, move or change, never as a reset: that would drop the person's
/// selection and scroll position.
template <typename Row>
class RowsModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    /// The reference holds until the model changes.
    const Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    const std::vector<Row> &rows() const { return m_rows; }

protected:
    using Key = decltype(std::declval<const Row &>().key());

    void setRows(const std::vector<Row> &next)
    {
        std::set<Key> wanted;
        for (const Row &row : next)
            wanted.insert(row.key());
        for (int at = rowCount() - 1; at >= 0; --at)
            if (!wanted.contains(this->at(at).key()))
                removeAt(at);
        std::set<Key> present;
        for (const Row &row : m_rows)
            present.insert(row.key());
        for (std::size_t i = 0; i < next.size(); ++i)
            place(static_cast<int>(i), next[i], present.contains(next[i].key()));
    }

private:
    void removeAt(int at)
    {
        beginRemoveRows({}, at, at);
        m_rows.erase(m_rows.begin() + at);
        endRemoveRows();
    }

    void place(int at, const Row &row, bool present)
    {
        if (!present) {
            beginInsertRows({}, at, at);
            m_rows.insert(m_rows.begin() + at, row);
            endInsertRows();
            return;
        }
        const auto found = std::find_if(
            m_rows.begin() + at, m_rows.end(), [&](const Row &each) { return each.key() == row.key(); });
        if (const auto from = static_cast<int>(std::distance(m_rows.begin(), found)); from != at) {
            beginMoveRows({}, from, from, {}, at);
            std::rotate(m_rows.begin() + at, found, found + 1);
            endMoveRows();
        }
        Row &there = m_rows[static_cast<std::size_t>(at)];
        if (there == row)
            return;
        there = row;
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }

    std::vector<Row> m_rows;
};

} // namespace netseat::ui
