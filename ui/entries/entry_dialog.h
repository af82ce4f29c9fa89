#pragma once

#include "entries/entry_presets.h"
#include "inventory/check.h"
#include "widgets/command_dialog.h"
#include "widgets/field_hint.h"

#include <map>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace netseat::ui {

class VariableEdit;

/// Something that PCs can start beside their disk. What is wrong is said below the field.
class EntryDialog : public CommandDialog {
    Q_OBJECT
public:
    /// `entry`: id 0 for a new one.
    EntryDialog(ServerBridge &server, const BootEntry &entry, QWidget *parent = nullptr);
    server::Command command() const override;
    std::optional<Edit> edit() const override;
    BootEntry entry() const;

private:
    void build();
    void add(Field field, const QString &label, QWidget *editor);
    QWidget *withVariables(VariableEdit *edit);
    void fill(const BootEntry &entry);
    void fillIsos();
    void refresh();

    BootEntry m_initial;
    std::map<Field, FieldHint *> m_hints;
    QLineEdit *m_name;
    QComboBox *m_kind;
    FieldHint *m_kindHint;
    QComboBox *m_iso;
    QLineEdit *m_kernel;
    QPlainTextEdit *m_initrds;
    VariableEdit *m_arguments;
    VariableEdit *m_url;
    QCheckBox *m_inMenu;
};

} // namespace netseat::ui
