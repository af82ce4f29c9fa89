#pragma once

#include "base/ipv4.h"
#include "base/mac_address.h"

#include <QLineEdit>

#include <optional>

namespace netseat::ui {

/// A MAC address. Takes every usual way to write one (also pasted) and shows ours once the field is left.
class MacEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit MacEdit(QWidget *parent = nullptr);
    std::optional<MacAddress> mac() const;
    void setMac(const MacAddress &mac);
};

/// An IPv4 address, or none where that is allowed.
class Ipv4Edit : public QLineEdit {
    Q_OBJECT
public:
    explicit Ipv4Edit(QWidget *parent = nullptr);
    std::optional<Ipv4Address> address() const;
    void setAddress(const std::optional<Ipv4Address> &address);
    /// True for text that is no address.
    bool isMalformed() const;
};

} // namespace netseat::ui
