#pragma once

// For the parts of InventoryStore only.
#include "inventory/inventory_store.h"

namespace netseat {

/// For an edit of one row that must be there.
inline Result<void> mustChange(const Result<QSqlQuery> &done, const char *what)
{
    if (!done)
        return done.error();
    if (done->numRowsAffected() == 0)
        return Error {Error::Code::NotFound, std::string("There is no such ") + what + "."};
    return {};
}

template <typename Edit>
auto InventoryStore::inTransaction(Edit edit) -> decltype(edit())
{
    if (m_depth > 0)
        return edit(); // the outer one commits, or takes it back
    auto transaction = sql::Transaction::begin(m_connection.database());
    if (!transaction)
        return transaction.error();
    ++m_depth;
    auto done = edit();
    --m_depth;
    if (!done)
        return done;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    ++m_revision;
    return done;
}

} // namespace netseat
