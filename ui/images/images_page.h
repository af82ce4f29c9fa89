#pragma once

#include "models/images_model.h"
#include "widgets/page.h"

#include <QSortFilterProxyModel>

class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace netseat::ui {

class EmptyState;
class JobsPanel;

/// The golden images: what there is and who uses it; import with progress; removal.
class ImagesPage : public Page {
    Q_OBJECT
public:
    explicit ImagesPage(ServerBridge &server, QWidget *parent = nullptr);

    struct Actions {
        QAction *import;
        QAction *remove;
    };
    const Actions &actions() const { return m_actions; }

    void find() override;
    QList<QAction *> tools() const override { return {m_actions.import, m_actions.remove}; }
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    void importFile(const QString &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildTable();
    void updateActions();
    void updateEmptyState();
    void removeImage();

    ServerBridge &m_server;
    ImagesModel m_model;
    QSortFilterProxyModel m_rows;
    Actions m_actions{};
    QLineEdit *m_search;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTreeView *m_table;
    JobsPanel *m_jobs;
};

} // namespace netseat::ui
