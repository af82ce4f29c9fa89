#pragma once

#include <QHash>
#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace netseat::ui {

/// Names with their values below one another, each to be selected and copied; what is not known takes no room.
class FactList : public QScrollArea {
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

    /// A new last row. Its value is empty at first.
    QLabel *addFact(const QString &name);
    /// A new last row with a widget of another kind.
    void addRow(const QString &name, QWidget *value);
    /// A row across both columns.
    void addWidget(QWidget *widget);
    /// Shows the row of this value, or hides it where there is nothing to show.
    void setFact(QLabel *value, const QString &text);
    void setRowShown(QWidget *value, bool shown);

private:
    /// Not a QFormLayout: Qt 6.4's gives the first row no height when the one below it is hidden.
    QGridLayout *m_grid;
    QHash<const QWidget *, QLabel *> m_names; ///< by value
};

} // namespace netseat::ui
