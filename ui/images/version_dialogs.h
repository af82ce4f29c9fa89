#pragma once

#include "widgets/command_dialog.h"
#include "widgets/field_hint.h"

#include <set>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace netseat::ui {

/// An empty disk to install a system on.
class NewDiskDialog : public CommandDialog {
    Q_OBJECT
public:
    explicit NewDiskDialog(ServerBridge &server, QWidget *parent = nullptr);
    server::Command command() const override;
    bool installWanted() const; ///< a system is to be installed on it next

private:
    void refresh();

    QLineEdit *m_name;
    FieldHint *m_nameHint;
    QSpinBox *m_size;
    QCheckBox *m_install;
};

/// On which client an image is worked on.
class MaintenanceDialog : public CommandDialog {
    Q_OBJECT
public:
    MaintenanceDialog(
        ServerBridge &server, const Image &image, const std::set<ClientId> &attached, QWidget *parent = nullptr);
    server::Command command() const override;

private:
    ImageId m_image;
    QComboBox *m_client;
};

/// A draft becomes a version: what was done, and from when on clients boot it.
class PublishDialog : public CommandDialog {
    Q_OBJECT
public:
    PublishDialog(ServerBridge &server, const ImageVersion &draft, QWidget *parent = nullptr);
    server::Command command() const override;

private:
    void refresh();

    ImageId m_image;
    QLineEdit *m_note;
    QRadioButton *m_now;
    QRadioButton *m_later;
    QRadioButton *m_notYet;
    QDateTimeEdit *m_at;
    FieldHint *m_hint;
};

/// Says what is lost with a draft.
class DiscardDialog : public CommandDialog {
    Q_OBJECT
public:
    DiscardDialog(ServerBridge &server, const ImageVersion &draft, QWidget *parent = nullptr);
    server::Command command() const override { return server::DiscardDraft{m_image}; }

private:
    ImageId m_image;
};

/// Where a version is written to, and for which program.
class ExportDialog : public CommandDialog {
    Q_OBJECT
public:
    ExportDialog(ServerBridge &server, const ImageVersion &version, QWidget *parent = nullptr);
    server::Command command() const override;

private:
    void browse();
    void follow();
    void refresh();

    VersionId m_version;
    QComboBox *m_format;
    QLineEdit *m_file;
    FieldHint *m_hint;
};

} // namespace netseat::ui
