#pragma once

#include "inventory/check.h"
#include "widgets/command_dialog.h"
#include "widgets/field_hint.h"

class QComboBox;
class QLineEdit;

namespace netseat::ui {

/// What a machine told of itself, as the beginning of a rule for machines like it.
LoaderRule ruleFor(const Newcomer &machine);

/// Which boot program machines of some kind get.
class RuleDialog : public CommandDialog {
    Q_OBJECT
public:
    /// `at`: place of the rule to change; none: a new one, at the end.
    RuleDialog(ServerBridge &server, std::optional<std::size_t> at, QWidget *parent = nullptr);
    server::Command command() const override;
    std::optional<Edit> edit() const override;

private:
    void fill(const LoaderRule &rule);
    void refresh();
    LoaderRule rule() const;
    NetworkSettings settings() const;

    std::optional<std::size_t> m_at;
    NetworkSettings m_before; ///< as all was when the dialog was opened
    QComboBox *m_machine;
    QLineEdit *m_mac;
    FieldHint *m_macHint;
    QLineEdit *m_class;
    FieldHint *m_classHint;
    QComboBox *m_architecture;
    QComboBox *m_file;
    FieldHint *m_fileHint;
};

} // namespace netseat::ui
