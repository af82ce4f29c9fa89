#pragma once

#include "models/clients_filter.h"

#include <QTreeView>

class QMenu;
class QSettings;

namespace netseat::ui {

class BootDelegate;

/// The table of clients: its columns, which of them are shown, and how wide.
class ClientsTable : public QTreeView {
    Q_OBJECT
public:
    explicit ClientsTable(ClientsFilter &rows, QWidget *parent = nullptr);

    /// Which columns are shown: for the View menu and for the header. Filled anew whenever it opens.
    QMenu *columnMenu() const { return m_columnMenu; }
    /// Columns as they were at the first start.
    void resetColumns();
    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void registerClicked(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void sizeColumns();
    void fillColumnMenu();
    void fitActivityColumn();
    /// The selected rows as they are seen, cell after cell with a tab between.
    void copySelection() const;

    ClientsFilter &m_rows;
    BootDelegate *m_bootDelegate;
    QMenu *m_columnMenu;
    bool m_fitting = false;
    bool m_widthChosen = false; ///< the person has set the width of the activity column
};

} // namespace netseat::ui
