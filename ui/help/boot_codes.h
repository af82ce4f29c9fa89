#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace netseat::ui {

/// What a code on a PC's screen means, in plain words.
struct CodeMeaning {
    QString code; ///< as it is written there: "PXE-E53", "ipxe.org/4c0a6092", "ISCSI-03"
    QString title;
    QString meaning;
    QString todo;
    QString source; ///< where the code is defined
};

/// The code in what somebody typed or pasted ("pxe e53", "http://ipxe.org/2c048087", a whole line of a screen),
/// explained; nothing where there is none that is known. Everything is in this program: no network is asked.
///
/// Codes of iPXE are taken apart, so that one without an entry of its own is told too: bits 31-24 are the kind of
/// error, 23-13 the part of iPXE, 12-8 the case within it, 7-0 the firmware's own number, which differs between BIOS
/// and UEFI.
std::optional<CodeMeaning> meaningOf(const QString &typed);

/// All that have an entry of their own, to be looked through.
QList<CodeMeaning> knownCodes();

} // namespace netseat::ui
