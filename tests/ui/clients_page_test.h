#pragma once

#include "clients/clients_page.h"
#include "ui_test.h"

#include <QTreeView>

namespace netseat::ui {

/// The page on its own, shown.
struct PageUnderTest {
    explicit PageUnderTest(Inventory inventory = demoInventory(), QSize size = {1100, 700})
        : desk(std::move(inventory))
        , model(desk.bridge)
        , page(desk.bridge, model)
    {
        page.resize(size);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("The page does not become active.");
        table = page.findChild<QTreeView *>(QStringLiteral("clients"));
    }

    QModelIndex cell(const QString &name, int column = ClientsModel::NameColumn) const
    {
        const auto found = table->model()->match(
            table->model()->index(0, ClientsModel::NameColumn), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        return found.isEmpty() ? QModelIndex() : found.front().siblingAtColumn(column);
    }

    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, table->visualRect(index).center());
    }

    Desk desk;
    ClientsModel model;
    ClientsPage page;
    QTreeView *table;
};

} // namespace netseat::ui
