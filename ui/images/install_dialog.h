#pragma once

#include "widgets/command_dialog.h"
#include "widgets/field_hint.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace netseat::ui {

/// A system from its installer's CD: which disk, which CD, which client; then the maintenance begins on it. It stays usable
/// while the inventory changes: an ISO image that is imported meanwhile appears in it.
class InstallDialog : public CommandDialog {
    Q_OBJECT
public:
    /// `disk`: none for a new one.
    InstallDialog(ServerBridge &server, std::optional<ImageId> disk, QWidget *parent = nullptr);
    server::Command command() const override;
    std::optional<server::Command> next(const server::Command &obeyed, const server::Reply &reply) override;

    /// The client that installs it.
    QString clientName() const;

Q_SIGNALS:
    void importWanted(); ///< there is no installer yet

private:
    void buildDisk();
    void buildSeat();
    void fill();
    void refresh();
    bool isNewDisk() const;
    QString whyNot() const;
    Client seat() const;
    QString whatHappens() const;
    server::Command giveDisk() const;

    QString m_seatName; ///< of the client that has disk and CD by now
    std::optional<ImageId> m_made; ///< the disk is there already: only what comes after failed

    QComboBox *m_disk;
    FieldHint *m_diskHint;
    QWidget *m_new;
    QLineEdit *m_name;
    FieldHint *m_nameHint;
    QSpinBox *m_size;
    QComboBox *m_installer;
    FieldHint *m_installerHint;
    QPushButton *m_import;
    QComboBox *m_client;
    FieldHint *m_clientHint;
    QLabel *m_steps;
};

} // namespace netseat::ui
