#include "help/help_window.h"

#include "icons/icons.h"

#include <QAction>
#include <QDesktopServices>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

const QStringList &pages()
{
    static const QStringList all{u"README"_s, u"quick-start"_s, u"make-an-image"_s, u"publish"_s, u"clients"_s, u"beside-dhcp"_s,
        u"boot-menu"_s, u"start-medium"_s, u"wake"_s, u"backup"_s, u"update"_s, u"desktop"_s, u"keyboard"_s, u"disks"_s,
        u"network"_s, u"iscsi"_s}; // in the order of docs/README.md
    return all;
}

QString markdownOf(const QString &page)
{
    QFile file(u":/help/docs/%1.md"_s.arg(page));
    auto text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    // Qt 6.4 shows a picture once for each line of its description.
    static const QRegularExpression description(uR"(!\[[^\]]*\])"_s);
    qsizetype at = 0;
    for (auto found = description.match(text); found.hasMatch(); found = description.match(text, at)) {
        text.replace(found.capturedStart(), found.capturedLength(), found.captured().replace(u'\n', u' '));
        at = found.capturedEnd();
    }
    return text;
}

struct Heading {
    int level;
    QString text;
};

QList<Heading> headingsOf(const QString &markdown)
{
    QList<Heading> headings;
    bool code = false;
    for (const auto &line : markdown.split(u'\n')) {
        if (line.startsWith(u"```"_s))
            code = !code;
        const auto level = line.indexOf(u' ');
        if (!code && line.startsWith(u'#') && level > 0 && level <= 3)
            headings.push_back({static_cast<int>(level), line.mid(level + 1).remove(u'`')});
    }
    return headings;
}

} // namespace

QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar letter : heading.toLower())
        if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_')
            anchor += letter;
        else if (letter == u' ')
            anchor += u'-';
    return anchor;
}

HelpWindow::HelpWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_contents(new QTreeWidget)
    , m_search(new QLineEdit)
    , m_browser(new QTextBrowser)
{
    setWindowTitle(tr("Netseat help"));
    setWindowIcon(icon(u"netseat"_s));
    m_contents->setHeaderHidden(true);
    m_contents->setAccessibleName(tr("Contents"));
    m_browser->setAccessibleName(tr("Page of the help"));
    m_browser->setOpenLinks(false);
    m_browser->setSearchPaths({u":/help/docs"_s});
    m_browser->document()->setDocumentMargin(14);
    m_search->setPlaceholderText(tr("Search all pages …"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(6, 6, 0, 6);
    column->addWidget(m_search);
    column->addWidget(m_contents);
    auto *split = new QSplitter;
    split->addWidget(left);
    split->addWidget(m_browser);
    split->setSizes({260, 820});
    split->setStretchFactor(1, 1);
    setCentralWidget(split);
    resize(QSize(1080, 700).boundedTo(screen()->availableSize() * 0.95)); // the widest picture fits
    buildContents();

    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            showTopic(item->data(0, Qt::UserRole).toString());
    });
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HelpWindow::openLink);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { search(m_search->text()); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    connect(new QShortcut(QKeySequence::FindNext, this), &QShortcut::activated, this,
        [this] { search(m_search->text()); });
    connect(new QShortcut(QKeySequence::FindPrevious, this), &QShortcut::activated, this,
        [this] { search(m_search->text(), true); });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
}

void HelpWindow::buildContents()
{
    for (const auto &page : pages()) {
        QTreeWidgetItem *above = nullptr;
        QTreeWidgetItem *section = nullptr;
        for (const auto &heading : headingsOf(markdownOf(page))) {
            if (heading.level == 1) {
                above = section = new QTreeWidgetItem(m_contents, {heading.text});
                above->setData(0, Qt::UserRole, page);
                continue;
            }
            auto *item = new QTreeWidgetItem(heading.level == 2 ? above : section, {heading.text});
            item->setData(0, Qt::UserRole, QString(page + u'#' + anchorOf(heading.text)));
            if (heading.level == 2)
                section = item;
        }
    }
}

QTreeWidgetItem *HelpWindow::itemOf(const QString &page) const
{
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i)
        if (m_contents->topLevelItem(i)->data(0, Qt::UserRole).toString() == page)
            return m_contents->topLevelItem(i);
    return nullptr;
}

void HelpWindow::load(const QString &page)
{
    if (page == m_page)
        return;
    m_page = page;
    m_browser->setMarkdown(markdownOf(page));
    if (auto *item = itemOf(page))
        item->setExpanded(true);
}

void HelpWindow::showTopic(const QString &topic)
{
    const auto page = topic.section(u'#', 0, 0);
    if (!pages().contains(page))
        return;
    load(page);
    showHeading(topic.section(u'#', 1));
}

void HelpWindow::showHeading(const QString &anchor)
{
    QTextCursor place(m_browser->document());
    for (auto block = m_browser->document()->begin(); !anchor.isEmpty() && block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 && anchorOf(block.text()) == anchor) {
            place = QTextCursor(block);
            break;
        }
    // From below, so that the heading comes to stand at the top.
    m_browser->moveCursor(QTextCursor::End);
    m_browser->setTextCursor(place);
    m_browser->ensureCursorVisible();
}

void HelpWindow::openLink(const QUrl &link)
{
    if (!link.scheme().isEmpty()) {
        QDesktopServices::openUrl(link);
        return;
    }
    const auto page = link.path().isEmpty() ? m_page : link.path().section(u'/', -1).remove(u".md"_s);
    showTopic(link.fragment().isEmpty() ? page : page + u'#' + link.fragment());
}

bool HelpWindow::search(const QString &words, bool backwards)
{
    if (words.trimmed().isEmpty())
        return false;
    const auto flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_browser->find(words, flags))
        return true;
    const auto at = qMax(qsizetype(0), pages().indexOf(m_page));
    const auto count = pages().size();
    for (qsizetype step = 1; step <= count; ++step) { // the last one is this page again, from its other end
        const auto next = (at + (backwards ? count - step : step)) % count;
        load(pages().at(next));
        m_browser->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
        if (m_browser->find(words, flags))
            return true;
    }
    return false;
}

} // namespace netseat::ui
