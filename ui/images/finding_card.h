#pragma once

#include "images/doctor_report.h"

#include <QFrame>
#include <QIcon>

namespace netseat::ui {

QIcon severityIcon(DoctorFinding::Severity severity);

/// One finding: how bad, what was looked at, what was seen, what it means and what to do. Reached by Tab, so that it is read
/// out and scrolled to.
class FindingCard : public QFrame {
    Q_OBJECT
public:
    explicit FindingCard(const DoctorFinding &finding, QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace netseat::ui
