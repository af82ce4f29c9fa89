#include "activity/log_details.h"

#include "models/log_model.h"
#include "texts/choice_text.h"
#include "texts/convert.h"
#include "texts/event_text.h"
#include "texts/format.h"

#include <QDateTime>
#include <QLocale>

namespace netseat::ui {

using namespace Qt::StringLiterals;

LogDetails::LogDetails(ServerBridge &server, QWidget *parent)
    : QTextBrowser(parent)
    , m_server(server)
{
    setOpenLinks(false);
    setAccessibleName(tr("Details of the line"));
    setPlaceholderText(tr("Select a line to read all of it here."));
    setTabChangesFocus(true);
    connect(this, &QTextBrowser::anchorClicked, this, &LogDetails::follow);
}

void LogDetails::setEvent(const std::optional<Event> &event)
{
    if (event == m_event)
        return;
    m_event = event;
    if (!event) {
        clear();
        return;
    }
    QString rows;
    const auto row = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows += u"<tr><td style='padding-right:14px'>%1</td><td>%2</td></tr>"_s.arg(name, value);
    };
    const auto plain = [](const std::string &value) { return toQString(value).toHtmlEscaped(); };
    const auto when = QDateTime::fromMSecsSinceEpoch(event->time.msecs);
    const auto *client = event->client ? m_server.inventory()->client(*event->client) : nullptr;
    row(tr("Time"), QLocale().toString(when.date(), QLocale::ShortFormat) + u' ' + formatClock(event->time));
    row(tr("Severity"), text(event->severity));
    row(tr("Service"), text(event->origin));
    if (client)
        row(tr("Client"),
            u"%1 · <a href='client'>%2</a> · <a href='only'>%3</a>"_s.arg(
                plain(client->name), tr("show"), tr("only its lines")));
    row(tr("MAC address"), event->mac ? plain(event->mac->toString()) : QString());
    row(tr("Address"), event->address ? plain(event->address->toString()) : QString());
    row(tr("About"), plain(event->subject));
    row(tr("Details"), plain(event->detail));
    row(tr("Code"), toQString(codeName(event->code)));
    setHtml(u"<p><b>%1</b></p><table cellspacing='1'>%2</table>"_s.arg(text(*event).toHtmlEscaped(), rows));
}

void LogDetails::follow(const QUrl &link)
{
    if (!m_event || !m_event->client)
        return;
    if (link.path() == u"client"_s)
        Q_EMIT clientWanted(*m_event->client);
    else
        Q_EMIT onlyClientWanted(*m_event->client);
}

} // namespace netseat::ui
