#pragma once

#include "entries/entry_presets.h"

#include <QString>

namespace netseat::ui {

QString text(EntryKind kind);
QString explanation(EntryKind kind);
/// What a preset is called in menus, and what it needs. English of its own where it is not known here.
QString meaningOf(const EntryPreset &preset);
/// What a variable stands for, by its name without "${}"; empty for an unknown one.
QString variableText(std::string_view name);
/// What the entry starts: "live/vmlinuz from debian-live", an address, or the disk of the machine.
QString startsText(const BootEntry &entry, const Inventory &inventory);
/// Who starts it by itself: names of clients and groups.
QStringList startersOf(const BootEntry &entry, const Inventory &inventory);

} // namespace netseat::ui
