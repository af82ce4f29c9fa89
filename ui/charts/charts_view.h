#pragma once

#include "bridge/server_bridge.h"
#include "charts/chart_content.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QComboBox;
class QGridLayout;
class QImage;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace netseat::ui {

class ChartPanel;
class EmptyState;

/// What went on in the last hours and days. Asks the server while it is seen, about once a minute, and never else.
class ChartsView : public QWidget {
    Q_OBJECT
public:
    enum class Export { Minutes, Boots, Picture };

    explicit ChartsView(ServerBridge &server, QWidget *parent = nullptr);

    ChartRange range() const;
    void setRange(ChartRange range);
    /// Draws this; `now` is where the charts end.
    void setData(const HistoryData &history, WallTime now);
    /// Writes the charts' values as CSV, or what is seen as a picture (PNG). Told by notice() or problem().
    void exportTo(const QString &file, Export what);

Q_SIGNALS:
    void clientWanted(netseat::ClientId client);
    void notice(const QString &text);
    void problem(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildBar();
    void buildPanels();
    void ask();
    void take(const Result<server::Reply> &reply);
    void draw();
    void arrange();
    void askForFile(Export what);
    QImage picture() const;

    ServerBridge &m_server;
    HistoryData m_data;
    WallTime m_now;
    QTimer m_minute;
    bool m_asking = false;
    bool m_known = false; ///< the server has told something
    QComboBox *m_range;
    QToolButton *m_export;
    QLabel *m_trouble; ///< why there is nothing newer
    std::array<ChartPanel *, 4> m_panels{}; ///< traffic, clients, boots, durations
    QWidget *m_inner;
    QGridLayout *m_grid;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace netseat::ui
