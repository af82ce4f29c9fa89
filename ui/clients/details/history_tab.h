#pragma once

#include "clients/details/boots_model.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace netseat::ui {

class BootChart;

/// The boots of the client: how long each took, which failed and where, how long it was up.
class HistoryTab : public QWidget {
    Q_OBJECT
public:
    explicit HistoryTab(BootsModel &boots, QWidget *parent = nullptr);

Q_SIGNALS:
    void bootChosen(int row); ///< of BootsModel: the person wants to see it stage by stage

private:
    void updateSummary();

    BootsModel &m_boots;
    BootChart *m_chart;
    QLabel *m_summary;
    QTreeView *m_table;
};

} // namespace netseat::ui
