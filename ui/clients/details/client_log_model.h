#pragma once

#include "clients/details/client_history.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace netseat::ui {

/// The log of one client, oldest line first.
class ClientLogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, SeverityColumn, ServiceColumn, MessageColumn, ColumnCount };

    explicit ClientLogModel(ClientHistory &history, QObject *parent = nullptr);

    const Event &at(int row) const { return m_history.events()[static_cast<std::size_t>(row)]; }
    /// A line of plain text, for the clipboard.
    QString line(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ClientHistory &m_history;
    int m_rows = 0; ///< as told to the views
};

/// Those lines of it that are at least so severe, and have this text in them.
class ClientLogFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ClientLogFilter(ClientLogModel &log, QObject *parent = nullptr);
    void setSeverity(Severity atLeast);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    ClientLogModel &m_log;
    Severity m_atLeast = Severity::Debug;
    QString m_text;
};

} // namespace netseat::ui
