#pragma once

#include <QMainWindow>

class QLineEdit;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace netseat::ui {

/// The operator's pages (docs/*.md, which are built in) with contents and search. It works without a network.
class HelpWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// "disks" or "disks#space": a page, or a heading of it as docs/ links to it.
    void showTopic(const QString &topic);
    /// Looks on in this page, then in the others; false where the words are nowhere.
    bool search(const QString &words, bool backwards = false);
    QString page() const { return m_page; }
    QTextBrowser &browser() const { return *m_browser; }

private:
    void buildContents();
    void load(const QString &page);
    void openLink(const QUrl &link);
    void showHeading(const QString &anchor);
    QTreeWidgetItem *itemOf(const QString &page) const;

    QTreeWidget *m_contents;
    QLineEdit *m_search;
    QTextBrowser *m_browser;
    QString m_page;
};

/// How links name a heading: lower case, without punctuation, spaces as hyphens.
QString anchorOf(const QString &heading);

} // namespace netseat::ui
