#include "clients/import/client_list.h"

#include "inventory/check.h"
#include "texts/choice_text.h"
#include "texts/convert.h"
#include "texts/finding_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClientList)
};

constexpr std::array kWritten{ListField::Name, ListField::Mac, ListField::Address, ListField::Group, ListField::Image,
    ListField::Mode, ListField::Notes};

/// What stands above a column, in lower case with nothing but letters and digits. The first is what we write.
QStringList headersOf(ListField field)
{
    switch (field) {
    case ListField::Name:
        return {u"name"_s, u"hostname"_s, u"host"_s, u"client"_s, u"computer"_s, u"computername"_s, u"pc"_s,
            u"rechner"_s, u"rechnername"_s, u"bezeichnung"_s, u"machine"_s};
    case ListField::Mac:
        return {u"mac"_s, u"macaddress"_s, u"macadresse"_s, u"ethernet"_s, u"hardwareaddress"_s, u"hardwareadresse"_s,
            u"hwaddr"_s, u"physicaladdress"_s, u"physischeadresse"_s};
    case ListField::Address:
        return {u"address"_s, u"ip"_s, u"ipaddress"_s, u"ipv4"_s, u"ipadresse"_s, u"adresse"_s, u"fixedaddress"_s,
            u"ipv4address"_s, u"ipv4adresse"_s};
    case ListField::Group:
        return {u"group"_s, u"gruppe"_s, u"room"_s, u"raum"_s, u"location"_s, u"standort"_s, u"abteilung"_s};
    case ListField::Image:
        return {u"image"_s, u"abbild"_s, u"disk"_s, u"vdisk"_s, u"system"_s, u"festplatte"_s, u"systemabbild"_s};
    case ListField::Mode:
        return {u"mode"_s, u"modus"_s, u"changes"_s, u"nderungen"_s, u"aenderungen"_s, u"betriebsart"_s};
    case ListField::Notes:
        return {u"notes"_s, u"note"_s, u"notizen"_s, u"notiz"_s, u"comment"_s, u"kommentar"_s, u"bemerkung"_s,
            u"bemerkungen"_s, u"description"_s, u"beschreibung"_s, u"anmerkung"_s};
    case ListField::Ignored:
        break;
    }
    return {};
}

ListField fieldOfHeader(const QString &header)
{
    static const QRegularExpression others(u"[^a-z0-9]"_s);
    const auto word = header.toLower().remove(others);
    for (const ListField field : kWritten)
        if (headersOf(field).contains(word))
            return field;
    return ListField::Ignored;
}

std::optional<MacAddress> macFrom(const QString &text)
{
    // "52:54:00:aa:88:2a", "52-54-…", "5254.00aa.882a", "525400aa882a" and, as some tools write it, "52 54 00 …".
    return MacAddress::parse(QString(text).remove(u' ').toStdString());
}

std::optional<DiskMode> modeFrom(const QString &text)
{
    const auto word = text.trimmed().toLower();
    if (const auto mode = diskModeFromName(word.toStdString()))
        return mode;
    for (const DiskMode mode : {DiskMode::Reset, DiskMode::Keep, DiskMode::Own, DiskMode::ReadOnly})
        if (ui::text(mode).toLower() == word)
            return mode;
    static const QHash<QString, DiskMode> others{{u"zurücksetzen"_s, DiskMode::Reset}, {u"frisch"_s, DiskMode::Reset},
        {u"behalten"_s, DiskMode::Keep}, {u"eigene"_s, DiskMode::Own}, {u"readonly"_s, DiskMode::ReadOnly},
        {u"nur lesen"_s, DiskMode::ReadOnly}, {u"schreibgeschützt"_s, DiskMode::ReadOnly}};
    const auto found = others.constFind(word);
    return found == others.cend() ? std::nullopt : std::optional(*found);
}

QString imageText(const Client &client, const Inventory &inventory)
{
    const auto *image = client.image ? inventory.image(*client.image) : nullptr;
    if (!image)
        return {};
    const auto *version = client.version ? inventory.version(*client.version) : nullptr;
    return toQString(image->name) + (version ? u"@v%1"_s.arg(version->number) : QString());
}

QString valueOf(const Client &client, ListField field, const Inventory &inventory)
{
    switch (field) {
    case ListField::Name:
        return toQString(client.name);
    case ListField::Mac:
        return toQString(client.mac.toString());
    case ListField::Address:
        return client.address ? toQString(client.address->toString()) : QString();
    case ListField::Group:
        return toQString(client.group);
    case ListField::Image:
        return imageText(client, inventory);
    case ListField::Mode:
        return toQString(name(client.mode));
    case ListField::Notes:
        return toQString(client.notes);
    case ListField::Ignored:
        break;
    }
    return {};
}

/// "debian", "debian@v2", "debian@2". What is wrong with it, or nothing.
QString setImage(Client &client, const QString &value, const Inventory &inventory)
{
    client.image.reset();
    client.version.reset();
    if (value.isEmpty())
        return {};
    const auto *image = inventory.imageByName(value.toStdString());
    const auto at = value.lastIndexOf(u'@');
    const ImageVersion *version = nullptr;
    if (!image && at > 0) {
        image = inventory.imageByName(value.left(at).toStdString());
        auto number = value.mid(at + 1);
        if (number.startsWith(u'v', Qt::CaseInsensitive))
            number.remove(0, 1);
        version = image ? inventory.version(image->id, number.toInt()) : nullptr;
        if (image && !version)
            return Words::tr("The image %1 has no version %2.").arg(toQString(image->name), number);
    }
    if (!image)
        return Words::tr("There is no image \"%1\".").arg(value);
    client.image = image->id;
    if (version)
        client.version = version->id;
    return {};
}

/// Puts one field of the list into the client. What is wrong with it, or nothing.
QString setField(Client &client, ListField field, const QString &value, const Inventory &inventory)
{
    switch (field) {
    case ListField::Name:
        if (!value.isEmpty())
            client.name = value.toStdString();
        return {};
    case ListField::Mac: {
        const auto mac = macFrom(value);
        if (mac)
            client.mac = *mac;
        return mac || value.isEmpty() ? QString() : Words::tr("\"%1\" is no MAC address.").arg(value);
    }
    case ListField::Address:
        client.address = Ipv4Address::parse(value.toStdString());
        return client.address || value.isEmpty() ? QString() : Words::tr("\"%1\" is no IPv4 address.").arg(value);
    case ListField::Group:
        client.group = value.toStdString();
        return {};
    case ListField::Image:
        return setImage(client, value, inventory);
    case ListField::Mode: {
        const auto mode = modeFrom(value);
        if (mode)
            client.mode = *mode;
        return mode || value.isEmpty()
            ? QString()
            : Words::tr("\"%1\" is no mode. There are: reset, keep, own, read-only.").arg(value);
    }
    case ListField::Notes:
        client.notes = value.toStdString();
        return {};
    case ListField::Ignored:
        break;
    }
    return {};
}

/// A client of a group that says what its clients have follows it, unless the list says something else for it.
/// `saysMode`: the list has a mode for it.
void followGroup(Client &client, const Client &before, bool saysMode, const Inventory &inventory)
{
    const bool isNew = client.id.isNull();
    if (!isNew && client.group == before.group)
        return;
    const auto *group = inventory.groupByName(client.group);
    if (!group) {
        client.followsGroup = false;
        return;
    }
    Client follower = client;
    follower.followsGroup = true;
    follower = withGroup(follower, inventory);
    const bool saysOther = (client.image && client.image != follower.image)
        || (client.version && client.version != follower.version) || (saysMode && client.mode != follower.mode);
    client.followsGroup = !saysOther;
    if (client.followsGroup)
        client = follower;
}

QStringList changesBetween(const Client &before, const Client &after, const Inventory &inventory)
{
    QStringList changes;
    for (const ListField field : kWritten) {
        const auto from = valueOf(before, field, inventory);
        const auto to = valueOf(after, field, inventory);
        const auto shown = [](const QString &value) { return value.isEmpty() ? Words::tr("none") : value; };
        if (from != to)
            //: a change of one field: "Group: Room 12 → Library"
            changes << Words::tr("%1: %2 → %3").arg(text(field), shown(from), shown(to));
    }
    if (before.followsGroup != after.followsGroup)
        changes << (after.followsGroup ? Words::tr("follows its group") : Words::tr("no longer follows its group"));
    return changes;
}

/// Reads all rows, and then judges what they would come to together: names and addresses may be exchanged between them.
class Planner {
public:
    Planner(const std::vector<ListField> &fields, const Inventory &inventory)
        : m_fields(fields)
        , m_inventory(inventory)
        , m_stored(inventory.clients.empty() ? 0 : inventory.clients.back().id.value)
    {
    }

    void read(const CsvTable::Row &row)
    {
        ListRow planned;
        planned.line = row.line;
        planned.reason = row.broken ? Words::tr("A quoted field has no end.") : fill(planned, row.fields);
        if (planned.reason.isEmpty()) {
            const bool saysMode = !valueAt(row.fields, ListField::Mode).isEmpty();
            followGroup(planned.after, planned.before, saysMode, m_inventory);
            if (planned.after.id.isNull())
                m_added.push_back(planned.after);
            else
                m_seen << planned.after.id.value;
        }
        m_rows.push_back(std::move(planned));
    }

    std::vector<ListRow> judged()
    {
        std::vector<bool> readable;
        for (const ListRow &row : m_rows)
            readable.push_back(row.reason.isEmpty());
        // A client that is refused keeps what it has, which another row may have counted on.
        for (std::vector<bool> changes = readable; judge(readable, changes);) { }
        for (ListRow &row : m_rows) {
            if (!row.reason.isEmpty())
                continue;
            const bool isNew = row.after.id.isNull();
            row.changes = isNew ? QStringList() : changesBetween(row.before, row.after, m_inventory);
            row.kind = isNew          ? ListRow::Kind::New
                : row.changes.empty() ? ListRow::Kind::Same
                                      : ListRow::Kind::Changed;
        }
        return std::move(m_rows);
    }

private:
    QString valueAt(const QStringList &values, ListField wanted) const
    {
        for (std::size_t i = 0; i < m_fields.size(); ++i)
            if (m_fields[i] == wanted)
                return values.value(static_cast<qsizetype>(i));
        return {};
    }

    /// The client that is meant: by its MAC or, where nobody has that, by its name: it got another network card.
    const Client *meant(const QStringList &values) const
    {
        const auto mac = macFrom(valueAt(values, ListField::Mac));
        const auto name = valueAt(values, ListField::Name).toStdString();
        if (const auto *client = mac ? m_inventory.clientByMac(*mac) : nullptr)
            return client;
        if (const auto found = std::ranges::find_if(m_added, [&](const Client &added) { return added.mac == mac; });
            found != m_added.end())
            return &*found;
        if (name.empty())
            return nullptr;
        if (const auto *client = m_inventory.clientByName(name))
            return client;
        const auto found = std::ranges::find(m_added, name, &Client::name);
        return found != m_added.end() ? &*found : nullptr;
    }

    QString fill(ListRow &planned, const QStringList &values)
    {
        if (const auto *client = meant(values)) {
            if (client->id.isNull() || m_seen.contains(client->id.value))
                return Words::tr("This PC stands in the list twice.");
            planned.before = planned.after = *client;
        }
        QStringList wrong;
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            const auto value = values.value(static_cast<qsizetype>(i)).trimmed();
            const auto why = setField(planned.after, m_fields[i], value, m_inventory);
            if (!why.isEmpty())
                wrong << why;
        }
        return wrong.join(u' ');
    }

    /// One after the other into an inventory from which those that change have been taken. True where one that was to
    /// change is refused: then all are to be judged again, with that one as it is.
    bool judge(const std::vector<bool> &readable, std::vector<bool> &changes)
    {
        Inventory outcome = m_inventory;
        const auto stored = [&outcome](ClientId id) { return std::ranges::find(outcome.clients, id, &Client::id); };
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (changes[i] && !m_rows[i].after.id.isNull())
                *stored(m_rows[i].after.id) = parked(m_rows[i].before);
        bool again = false;
        auto last = m_stored;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            ListRow &row = m_rows[i];
            if (!readable[i] || !changes[i])
                continue;
            const bool isNew = row.after.id.isNull();
            row.reason = refusalOf(row.after, outcome);
            changes[i] = row.reason.isEmpty() || isNew; // a new one may come in the next time
            again = again || !changes[i];
            if (!isNew) {
                *stored(row.after.id) = changes[i] ? row.after : row.before;
            } else if (row.reason.isEmpty()) {
                outcome.clients.push_back(row.after);
                outcome.clients.back().id = {++last}; // behind all that are stored
            }
        }
        return again;
    }

    /// With nothing of its own that another one could want.
    static Client parked(Client client)
    {
        client.name = '/' + std::to_string(client.id.value);
        client.mac = {};
        client.address.reset();
        return client;
    }

    static QString refusalOf(const Client &client, const Inventory &inventory)
    {
        for (const Finding &finding : check(client, inventory))
            if (finding.fatal)
                return ui::text(finding);
        return {};
    }

    const std::vector<ListField> &m_fields;
    const Inventory &m_inventory;
    std::vector<ListRow> m_rows;
    std::vector<Client> m_added; ///< those of the list that are new
    QSet<std::int64_t> m_seen;
    std::int64_t m_stored; ///< the largest id that is stored
};

} // namespace

QString text(ListField field)
{
    switch (field) {
    case ListField::Ignored:
        return Words::tr("(left out)");
    case ListField::Name:
        return Words::tr("Name");
    case ListField::Mac:
        return Words::tr("MAC");
    case ListField::Address:
        return Words::tr("Address");
    case ListField::Group:
        return Words::tr("Group");
    case ListField::Image:
        return Words::tr("Image");
    case ListField::Mode:
        return Words::tr("Mode");
    case ListField::Notes:
        return Words::tr("Notes");
    }
    Q_UNREACHABLE();
}

std::optional<std::vector<ListField>> fieldsOfHeader(const QStringList &header)
{
    std::vector<ListField> fields;
    bool any = false;
    for (const auto &word : header) {
        auto field = fieldOfHeader(word);
        if (std::ranges::find(fields, field) != fields.end())
            field = ListField::Ignored; // the first column of that name counts
        any = any || field != ListField::Ignored;
        fields.push_back(field);
    }
    return any ? std::optional(fields) : std::nullopt;
}

std::vector<ListField> fieldsByContent(const CsvTable &table)
{
    std::vector<ListField> fields(static_cast<std::size_t>(table.columns), ListField::Ignored);
    const auto isAll = [&](int column, auto &&fits) {
        bool any = false;
        for (const auto &row : table.rows) {
            const auto value = row.fields.value(column);
            if (!value.isEmpty() && !fits(value))
                return false;
            any = any || !value.isEmpty();
        }
        return any;
    };
    const auto take = [&](ListField field, auto &&fits) {
        for (int column = 0; column < table.columns; ++column) {
            auto &taken = fields[static_cast<std::size_t>(column)];
            if (taken == ListField::Ignored && isAll(column, fits)) {
                taken = field;
                return;
            }
        }
    };
    take(ListField::Mac, [](const QString &value) { return macFrom(value).has_value(); });
    take(ListField::Address, [](const QString &value) { return Ipv4Address::parse(value.toStdString()).has_value(); });
    take(ListField::Name, [](const QString &) { return true; });
    return fields;
}

std::vector<ListRow> planList(
    const CsvTable &table, const std::vector<ListField> &fields, bool hasHeader, const Inventory &inventory)
{
    Planner planner(fields, inventory);
    for (auto row = table.rows.begin() + (hasHeader && !table.rows.empty() ? 1 : 0); row != table.rows.end(); ++row)
        planner.read(*row);
    return planner.judged();
}

QString listOf(const std::vector<Client> &clients, const Inventory &inventory, QChar separator)
{
    QStringList header;
    for (const ListField field : kWritten)
        header << headersOf(field).front();
    QString all = csvLine(header, separator);
    for (const Client &client : clients) {
        QStringList values;
        for (const ListField field : kWritten)
            values << valueOf(client, field, inventory);
        all += csvLine(values, separator);
    }
    return all;
}

} // namespace netseat::ui
