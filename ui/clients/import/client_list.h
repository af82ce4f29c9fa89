#pragma once

#include "clients/import/csv.h"
#include "inventory/inventory.h"

#include <optional>
#include <vector>

namespace netseat::ui {

/// What a column of a list of PCs says.
enum class ListField { Ignored, Name, Mac, Address, Group, Image, Mode, Notes };
inline constexpr int kListFieldCount = 8;

/// In the person's language, for choosing.
QString text(ListField field);

/// The columns by the words above them, English or German; Ignored for any other. Nothing where no word is known: then
/// it is no header.
std::optional<std::vector<ListField>> fieldsOfHeader(const QStringList &header);
/// The columns of a table without header, by what stands in them: what looks like a MAC is one, then addresses, and the
/// first other column is the name.
std::vector<ListField> fieldsByContent(const CsvTable &table);

/// What becomes of one row.
struct ListRow {
    enum class Kind { New, Changed, Same, Refused };
    int line = 0; ///< of the file
    Kind kind = Kind::Refused;
    Client before = {}; ///< of one that changes, or stays as it is
    Client after = {};
    QStringList changes = {}; ///< "Group: Room 12 → Library"
    QString reason = {}; ///< why it is refused; or a warning
    friend bool operator==(const ListRow &, const ListRow &) = default;
};

/// What a list of PCs would do. A row means the client that has its MAC or, where nobody has that, its name; otherwise it
/// is a new one. Only columns that are there change anything; an empty field empties what may be empty. The rows are
/// judged by what they come to together, as the server does: two PCs may exchange their names. Of two that want the same the
/// first gets it.
std::vector<ListRow> planList(
    const CsvTable &table, const std::vector<ListField> &fields, bool hasHeader, const Inventory &inventory);

/// The clients as a list that planList() finds unchanged, with a header of fixed English words.
QString listOf(const std::vector<Client> &clients, const Inventory &inventory, QChar separator = u',');

} // namespace netseat::ui
