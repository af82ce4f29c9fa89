#pragma once

#include "widgets/command_dialog.h"
#include "widgets/field_hint.h"

class QComboBox;
class QDateTimeEdit;

namespace netseat::ui {

/// A client becomes the test seat of a version.
class TryDialog : public CommandDialog {
    Q_OBJECT
public:
    TryDialog(ServerBridge &server, const ImageVersion &version, QWidget *parent = nullptr);
    server::Command command() const override;

private:
    void refresh();
    const Client *client() const;

    ImageVersion m_version;
    QComboBox *m_client;
    FieldHint *m_hint;
};

/// From when on clients boot a version.
class DefaultLaterDialog : public CommandDialog {
    Q_OBJECT
public:
    DefaultLaterDialog(ServerBridge &server, const ImageVersion &version, QWidget *parent = nullptr);
    server::Command command() const override;

private:
    VersionId m_version;
    QDateTimeEdit *m_at;
};

} // namespace netseat::ui
