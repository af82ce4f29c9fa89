#pragma once

#include "clients/details/boots_model.h"
#include "clients/timeline_model.h"

#include <QWidget>

class QComboBox;
class QTreeView;

namespace netseat::ui {

class VerdictBar;

/// One boot of the client, stage by stage: the present one, or one chosen among those of the log.
class TimelineTab : public QWidget {
    Q_OBJECT
public:
    explicit TimelineTab(BootsModel &boots, QWidget *parent = nullptr);

    /// As rows of BootsModel; the newest is 0, and stays chosen when another one begins.
    void choose(int row);
    int chosen() const;
    TimelineModel &timeline() { return m_timeline; }

Q_SIGNALS:
    void remedyWanted(netseat::Remedy remedy);
    void codeWanted(const QString &code);

private:
    QWidget *buildTop();
    void buildTree();
    void showChosen();
    void spanLines(const QModelIndex &parent, int first, int last);

    BootsModel &m_boots;
    TimelineModel m_timeline;
    QComboBox *m_choice;
    VerdictBar *m_verdict;
    QTreeView *m_tree;
    bool m_newest = true;
};

} // namespace netseat::ui
