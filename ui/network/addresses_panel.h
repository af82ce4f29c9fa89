#pragma once

#include "network/addresses_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QAction;
class QGridLayout;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace netseat::ui {

class EmptyState;

/// Sorts addresses as numbers and names naturally; shows what contains a text.
class AddressesFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    AddressesFilter(AddressesModel &model, QObject *parent);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    AddressesModel &m_model;
    QString m_text;
};

/// Who has which address, and how full the pools are.
class AddressesPanel : public QWidget {
    Q_OBJECT
public:
    explicit AddressesPanel(ServerBridge &server, QWidget *parent = nullptr);
    void focusSearch();

Q_SIGNALS:
    void problem(const QString &text);
    void notice(const QString &text);

private:
    void buildTable();
    void showPools();
    void updateActions();
    void reserve();
    void copy() const;
    std::vector<int> selectedRows() const; ///< of the model

    ServerBridge &m_server;
    AddressesModel m_model;
    AddressesFilter *m_filter;
    QTreeView *m_table;
    QLineEdit *m_search;
    QWidget *m_pools;
    QGridLayout *m_poolGrid;
    std::vector<PoolUse> m_shownPools;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QAction *m_reserve;
    QAction *m_copy;
};

} // namespace netseat::ui
