#pragma once

#include <QWidget>

#include <cstdint>
#include <optional>

class QComboBox;
class QLineEdit;

namespace netseat::ui {

/// An amount of data: a number and its unit. Empty means none.
class SizeEdit : public QWidget {
    Q_OBJECT
public:
    /// `none`: what an empty field means, as its placeholder.
    explicit SizeEdit(const QString &none, QWidget *parent = nullptr);

    /// 0: empty. What is shown may be rounded; what is not edited stays exact.
    void setSize(std::uint64_t octets);
    /// In octets, 0 when empty; nothing where what is typed is no amount, or more than 8 EiB.
    std::optional<std::uint64_t> size() const;
    /// For those who can't see the label.
    void setNames(const QString &number, const QString &unit);

Q_SIGNALS:
    void changed();

private:
    void onEdited();

    QLineEdit *m_number;
    QComboBox *m_unit;
    std::uint64_t m_octets = 0;
    bool m_edited = false;
    bool m_filling = false;
};

} // namespace netseat::ui
