#include "activity/activity_page.h"

#include "icons/icons.h"
#include "texts/choice_text.h"
#include "texts/convert.h"
#include "widgets/log_view.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

ActivityPage::ActivityPage(ServerBridge &server, LogModel &log, QWidget *parent)
    : Page(parent)
    , m_server(server)
    , m_lines(log)
    , m_export(new QAction(icon(u"export"_s), tr("E&xport log …"), this))
    , m_client(new QComboBox)
    , m_service(new QComboBox)
    , m_severity(new QComboBox)
    , m_text(new QLineEdit)
    , m_follow(new QToolButton)
    , m_view(new LogView(m_lines))
{
    m_export->setIconText(tr("Export log"));
    m_view->setAccessibleName(tr("Log"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(buildFilters());
    column->addWidget(m_view, 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);

    connect(&m_typing, &QTimer::timeout, this, &ActivityPage::applyFilters);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    for (auto *combo : {m_client, m_service, m_severity})
        connect(combo, &QComboBox::currentIndexChanged, this, &ActivityPage::applyFilters);
    connect(m_follow, &QToolButton::toggled, m_view, &LogView::setFollow);
    connect(m_view, &LogView::followChanged, m_follow, &QToolButton::setChecked);
    connect(m_export, &QAction::triggered, this, &ActivityPage::askForFile);
    connect(&server, &ServerBridge::inventoryChanged, this, &ActivityPage::updateClients);
    updateClients();
}

QWidget *ActivityPage::buildFilters()
{
    m_service->addItem(tr("All services"));
    for (const auto origin : {Origin::Server, Origin::Dhcp, Origin::Tftp, Origin::Http, Origin::Iscsi, Origin::Storage})
        m_service->addItem(text(origin), static_cast<int>(origin));
    m_severity->addItem(tr("Everything"), static_cast<int>(Severity::Debug));
    m_severity->addItem(tr("Information and worse"), static_cast<int>(Severity::Info));
    m_severity->addItem(
        severityIcon(Severity::Warning), tr("Warnings and errors"), static_cast<int>(Severity::Warning));
    m_severity->addItem(severityIcon(Severity::Error), tr("Errors"), static_cast<int>(Severity::Error));
    m_severity->setCurrentIndex(1);
    m_client->setAccessibleName(tr("Client"));
    m_service->setAccessibleName(tr("Service"));
    m_severity->setAccessibleName(tr("Severity"));
    m_client->setMinimumContentsLength(10);
    m_client->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_text->setPlaceholderText(tr("Search the log …"));
    m_text->setAccessibleName(tr("Search the log"));
    m_text->setClearButtonEnabled(true);
    m_follow->setIcon(icon(u"follow"_s));
    m_follow->setText(tr("Follo&w"));
    m_follow->setToolTip(tr("Keep the newest line in view"));
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    auto *copy = new QToolButton;
    copy->setIcon(icon(u"copy"_s));
    copy->setToolTip(tr("Copy the selected lines, or all shown ones"));
    copy->setAccessibleName(tr("Copy"));
    connect(copy, &QToolButton::clicked, m_view, &LogView::copySelected);
    auto *save = new QToolButton;
    save->setDefaultAction(m_export);
    save->setToolButtonStyle(Qt::ToolButtonIconOnly);
    save->setToolTip(tr("Save the shown lines to a file"));

    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_client);
    row->addWidget(m_service);
    row->addWidget(m_severity);
    row->addWidget(m_text, 1);
    row->addWidget(m_follow);
    row->addWidget(copy);
    row->addWidget(save);
    applyFilters();
    return filters;
}

void ActivityPage::updateClients()
{
    struct Choice {
        QString name;
        qlonglong id;
    };
    std::vector<Choice> wanted;
    for (const Client &client : m_server.inventory()->clients)
        wanted.push_back({toQString(client.name), client.id.value});
    std::ranges::sort(wanted, {}, &Choice::name);
    const bool same = m_client->count() == static_cast<int>(wanted.size()) + 1
        && std::ranges::all_of(wanted, [&, i = 1](const Choice &choice) mutable {
               const int at = i++;
               return m_client->itemText(at) == choice.name && m_client->itemData(at).toLongLong() == choice.id;
           });
    if (same)
        return;
    const auto chosen = m_client->currentData();
    {
        const QSignalBlocker quiet(m_client);
        m_client->clear();
        m_client->addItem(tr("All clients"));
        for (const Choice &choice : wanted)
            m_client->addItem(choice.name, choice.id);
        m_client->setCurrentIndex(chosen.isValid() ? qMax(0, m_client->findData(chosen)) : 0);
    }
    applyFilters();
}

void ActivityPage::applyFilters()
{
    LogFilter::Wanted wanted;
    if (const auto client = m_client->currentData(); client.isValid())
        wanted.client = ClientId{client.toLongLong()};
    if (const auto service = m_service->currentData(); service.isValid())
        wanted.service = static_cast<Origin>(service.toInt());
    wanted.atLeast = static_cast<Severity>(m_severity->currentData().toInt());
    wanted.text = m_text->text().trimmed();
    m_lines.setWanted(wanted);
    if (m_view->follows())
        m_view->setFollow(true); // the end has moved
}

void ActivityPage::find()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void ActivityPage::askForFile()
{
    auto *chooser = new QFileDialog(this, tr("Export log"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"log"_s);
    chooser->selectFile(u"netseat.log"_s);
    chooser->setNameFilters({tr("Text (*.log *.txt)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, &ActivityPage::exportTo);
    chooser->open();
}

void ActivityPage::exportTo(const QString &file)
{
    // A slow disk must not hold the window: the writing is done aside.
    const auto write = [page = QPointer<ActivityPage>(this), file, lines = m_view->allText().toUtf8()] {
        QSaveFile out(file);
        const bool saved = out.open(QIODevice::WriteOnly) && out.write(lines) == lines.size() && out.commit();
        const auto why = out.errorString();
        QMetaObject::invokeMethod(qApp, [page, file, saved, why] {
            if (page)
                page->onExported(file, saved, why);
        });
    };
    QThreadPool::globalInstance()->start(write);
}

void ActivityPage::onExported(const QString &file, bool saved, const QString &why)
{
    if (saved)
        Q_EMIT notice(tr("Log saved to %1.").arg(file));
    else
        Q_EMIT problem(tr("The log could not be saved to %1: %2").arg(file, why));
}

} // namespace netseat::ui
