#pragma once

#include "models/client_row.h"

#include <QListWidget>

#include <optional>
#include <vector>

class QLabel;

namespace netseat::ui {

/// One list of the sidebar: each choice with how many clients it has. Where it takes clients, they can be dropped on a
/// choice.
class ChoiceList : public QListWidget {
    Q_OBJECT
public:
    explicit ChoiceList(QWidget *parent = nullptr);

    static constexpr int kCountRole = Qt::UserRole + 1; ///< int
    static constexpr int kKeyRole = Qt::UserRole + 2; ///< what the choice stands for
    static constexpr int kTakesRole = Qt::UserRole + 3; ///< bool: clients may be dropped on it

    /// The choice that stands for `key`; an invalid one: for all.
    QListWidgetItem *choice(const QVariant &key) const;
    void setChoice(int row, const QVariant &key, const QIcon &icon, const QString &name, int count);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QVariant &key);
    void dropped(const QVariant &key, const std::vector<netseat::ClientId> &clients);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QListWidgetItem *takerAt(const QDropEvent &event) const;
    void mark(QListWidgetItem *item); ///< the one that would take what is dragged

    QListWidgetItem *m_marked = nullptr;
};

/// Left of the table: which clients it shows, by state and by group; one choice of each counts.
class FilterSidebar : public QWidget {
    Q_OBJECT
public:
    explicit FilterSidebar(QWidget *parent = nullptr);

    void setCounts(const ClientCounts &counts);
    void setGroups(const std::vector<GroupCount> &groups);
    void choose(std::optional<ClientState> state);
    /// An empty name: those without a group. Nothing: all. One that is gone: all.
    void chooseGroup(const std::optional<QString> &group);
    QSize sizeHint() const override;

Q_SIGNALS:
    void stateChosen(std::optional<netseat::ui::ClientState> state);
    void groupChosen(const std::optional<QString> &group);
    void clientsDropped(const std::vector<netseat::ClientId> &clients, const QString &group);
    /// The right button on a group or a label.
    void groupMenuWanted(const QString &group, const QPoint &global);

private:
    ChoiceList *m_states;
    ChoiceList *m_groups;
    QLabel *m_noGroups;
};

} // namespace netseat::ui
