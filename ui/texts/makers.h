#pragma once

#include "base/mac_address.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace netseat::ui {

/// Who made a network card, by the first three octets of its address: the list of the IEEE, as distributions have it
/// (Debian: package ieee-data). Without that file only virtual
/// machines and a few others are named.
///
/// The file is read when a name is asked for first, on a thread of its own; until `loaded()` there are no names.
class Makers : public QObject {
    Q_OBJECT
public:
    explicit Makers(QString file, QObject *parent = nullptr);
    ~Makers() override;

    /// The one for the whole program: the file where Debian has it.
    static Makers &shared();

    /// "Dell Inc."; empty where it is not known, or not known yet.
    QString nameOf(const MacAddress &mac);

    /// One maker of the list: the three octets as a number, and where its name lies.
    using Table = std::vector<std::pair<std::uint32_t, QString>>;
    /// Reads a list in the form of the IEEE's oui.txt; sorted by number. Lines that are no entry are passed over.
    static Table read(const QByteArray &text);

Q_SIGNALS:
    void loaded();

private:
    void load();
    struct Mailbox;

    QString m_file;
    Table m_table;
    bool m_asked = false;
    std::shared_ptr<Mailbox> m_mailbox; ///< outlives us in the thread that reads
};

} // namespace netseat::ui
