#include "models/log_filter.h"

#include "texts/convert.h"
#include "texts/event_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

/// Whether the stored log can look for this text itself: it holds names, files and addresses, but neither our sentences in
/// the person's language, nor the names of clients, nor numbers as they are written.
bool isStoredAsItIs(const QString &wanted, const Inventory &inventory)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_.:/-]*[A-Za-z_:/-][A-Za-z0-9_.:/-]*$"_s);
    if (!plain.match(wanted).hasMatch())
        return false;
    for (int code = 0; code <= static_cast<int>(EventCode::SystemLost); ++code) {
        Event event;
        event.code = static_cast<EventCode>(code);
        if (text(event).contains(wanted, Qt::CaseInsensitive))
            return false;
    }
    return std::ranges::none_of(inventory.clients,
        [&](const Client &client) { return toQString(client.name).contains(wanted, Qt::CaseInsensitive); });
}

} // namespace

LogFilter::LogFilter(LogModel &model, QObject *parent)
    : QAbstractTableModel(parent)
    , m_model(model)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, [this] { search(kSlice); });
    connect(&model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { takeNew(first, last); });
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int, int last) { dropOldest(last); });
    const auto startOver = [this] {
        ++m_question;
        m_fetching = false;
    };
    connect(&model.server(), &ServerBridge::connectionLost, this, startOver);
    m_unsearched = model.firstSerial() + model.rowCount();
    search(model.rowCount());
}

int LogFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_older.size() + m_lines.size());
}

int LogFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : LogModel::ColumnCount;
}

const Event &LogFilter::at(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return place < m_older.size() ? m_older[place] : m_model.atSerial(m_lines[place - m_older.size()]);
}

QVariant LogFilter::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_model.cell(at(index.row()), index.column(), role);
}

QVariant LogFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_model.headerData(section, orientation, role);
}

EventBatch LogFilter::events() const
{
    EventBatch all(m_older.begin(), m_older.end());
    all.reserve(m_older.size() + m_lines.size());
    for (const auto serial : m_lines)
        all.push_back(m_model.atSerial(serial));
    return all;
}

void LogFilter::setWanted(const Wanted &wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    if (rowCount() > 0) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_older.clear();
        m_lines.clear();
        endRemoveRows();
    }
    ++m_question;
    m_fetching = false;
    m_olderThan.reset();
    m_atStart = false;
    m_unsearched = m_model.firstSerial() + m_model.rowCount();
    m_slices.start();
    search(wanted.text.isEmpty() ? m_model.rowCount() : kSlice);
    Q_EMIT wantedChanged();
}

bool LogFilter::accepts(const Event &event) const
{
    if (m_wanted.nothing || event.severity < m_wanted.atLeast || event.code == EventCode::DiskActivity)
        return false;
    if (m_wanted.client && event.client != *m_wanted.client)
        return false;
    if (m_wanted.service && event.origin != *m_wanted.service)
        return false;
    return m_wanted.text.isEmpty() || text(event).contains(m_wanted.text, Qt::CaseInsensitive)
        || m_model.clientName(event).contains(m_wanted.text, Qt::CaseInsensitive);
}

/// Backwards from where the search stands.
void LogFilter::search(std::int64_t lines)
{
    const auto end = std::max(m_model.firstSerial(), m_unsearched - lines);
    std::vector<std::int64_t> found;
    while (m_unsearched > end)
        if (accepts(m_model.atSerial(--m_unsearched)))
            found.push_back(m_unsearched);
    if (!found.empty()) {
        beginInsertRows({}, 0, static_cast<int>(found.size()) - 1); // older ones are not there before the search ends
        m_lines.insert(m_lines.begin(), found.rbegin(), found.rend());
        endInsertRows();
    }
    if (m_unsearched > m_model.firstSerial())
        return;
    m_slices.stop();
    Q_EMIT searched();
}

void LogFilter::takeNew(int first, int last)
{
    std::vector<std::int64_t> found;
    for (int row = first; row <= last; ++row)
        if (accepts(m_model.at(row)))
            found.push_back(m_model.firstSerial() + row);
    if (found.empty())
        return;
    const int end = rowCount();
    beginInsertRows({}, end, end + static_cast<int>(found.size()) - 1);
    m_lines.insert(m_lines.end(), found.begin(), found.end());
    endInsertRows();
}

void LogFilter::dropOldest(int last)
{
    const auto keep = m_model.firstSerial() + last + 1;
    m_unsearched = std::max(m_unsearched, keep);
    ++m_question;
    m_fetching = false;
    m_olderThan.reset();
    m_atStart = false;
    const auto stay = std::ranges::lower_bound(m_lines, keep);
    const auto gone = (stay - m_lines.begin()) + static_cast<std::ptrdiff_t>(m_older.size());
    if (gone == 0)
        return;
    beginRemoveRows({}, 0, static_cast<int>(gone) - 1);
    m_older.clear(); // they would no longer meet the rest
    m_lines.erase(m_lines.begin(), stay);
    endRemoveRows();
}

bool LogFilter::canFetchOlder() const
{
    return !m_atStart && !m_wanted.nothing && m_model.olderThan() && m_model.server().isConnected();
}

void LogFilter::fetchOlder()
{
    if (m_fetching || isSearching() || !canFetchOlder())
        return;
    m_fetching = true;
    askOlder(0);
}

void LogFilter::askOlder(int fruitless)
{
    server::EventQuery query{.client = m_wanted.client,
        .before = m_olderThan ? *m_olderThan : m_model.olderThan().value_or(0),
        .limit = kOlder,
        .service = m_wanted.service};
    if (m_wanted.atLeast > Severity::Debug)
        query.severity = m_wanted.atLeast;
    if (isStoredAsItIs(m_wanted.text, *m_model.server().inventory()))
        query.text = m_wanted.text.toStdString();
    m_model.server().queryEvents(
        query, this, [this, fruitless, question = m_question](const Result<server::EventPage> &page) {
            if (question == m_question)
                takeOlder(page, fruitless);
        });
}

void LogFilter::takeOlder(const Result<server::EventPage> &page, int fruitless)
{
    EventBatch found;
    if (page) {
        // With filters a page may be empty and the log go on; its end has no number.
        m_atStart = page->first <= 1;
        m_olderThan = page->first;
        std::ranges::copy_if(page->events, std::back_inserter(found),
            [this](const Event &event) { return accepts(event) && !m_model.holds(event); });
    }
    if (page && found.empty() && !m_atStart && fruitless < kFruitless) {
        askOlder(fruitless + 1);
        return;
    }
    if (!found.empty()) {
        beginInsertRows({}, 0, static_cast<int>(found.size()) - 1);
        m_older.insert(m_older.begin(), found.begin(), found.end());
        endInsertRows();
    }
    m_fetching = false;
    Q_EMIT olderFetched();
}

} // namespace netseat::ui
