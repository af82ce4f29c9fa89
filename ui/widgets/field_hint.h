#pragma once

#include <QLabel>

namespace netseat::ui {

/// The line below a field that says what is wrong with it, or what it is good for. Takes no room while it is empty.
class FieldHint : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Help, Warning, Problem };

    explicit FieldHint(QWidget *field);

    void setHint(Kind kind, const QString &text);
    void clear() { setHint(Kind::Help, {}); }
    QString text() const { return m_text->text(); }
    Kind kind() const { return m_kind; }

private:
    QWidget *m_field; ///< whose accessible description repeats the hint
    QLabel *m_icon;
    QLabel *m_text;
    Kind m_kind = Kind::Help;
};

/// `whole` hands the focus on to `field`. A label takes nobody for a buddy that can't have the focus: without this its
/// mnemonic would do nothing.
void leadFocus(QWidget *whole, QWidget *field);

/// `field` with its hint below it, as one cell of a form.
QWidget *withHint(QWidget *field, FieldHint *hint);

} // namespace netseat::ui
