#include "clients/import/list_change.h"

namespace netseat::ui {

PerformChange performIn(EditHistory &history)
{
    return [&history](const ListChange &change, QObject *context, ServerBridge::Done done) {
        Edit edit{.text = change.text, .added = change.added};
        for (std::size_t i = 0; i < change.after.size(); ++i)
            edit.changed.push_back({change.before[i], change.after[i]});
        history.perform(std::move(edit), context, std::move(done));
    };
}

} // namespace netseat::ui
