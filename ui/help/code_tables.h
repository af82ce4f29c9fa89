#pragma once

#include <QtGlobal>

#include <span>

namespace netseat::ui {

// The codes that firmware and iPXE show, as data. The words are our own, in the context "BootCodes".

/// One of PXE's: BIOS boot agents (PXE 2.1) and UEFI use the same form, for different things.
struct PxeRow {
    const char *code; ///< "E53"
    bool uefi;
    const char *title;
    const char *meaning;
    const char *todo;
};
std::span<const PxeRow> pxeRows();

/// One of iPXE's that deserves words of its own. It fits where `mask` leaves of a code what `number` is.
struct IpxeRow {
    quint32 number;
    quint32 mask;
    const char *title;
    const char *meaning;
    const char *todo;
};
std::span<const IpxeRow> ipxeRows();

/// Bits 31-24 of a code.
struct IpxeKind {
    quint32 kind;
    const char *title;
};
std::span<const IpxeKind> ipxeKinds();

/// Bits 23-13 of a code: the part of iPXE.
inline constexpr quint32 kIpxePartMask = 0x00ffe000;
struct IpxePart {
    quint32 part;
    const char *name;
    const char *todo;
};
std::span<const IpxePart> ipxeParts();

} // namespace netseat::ui
