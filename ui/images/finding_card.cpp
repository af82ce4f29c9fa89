#include "images/finding_card.h"

#include "icons/icons.h"

#include <QGridLayout>
#include <QLabel>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *paragraph(const QString &text, QPalette::ColorRole role = QPalette::WindowText)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // names of files in an image are not ours to interpret
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setForegroundRole(role);
    return label;
}

} // namespace

QIcon severityIcon(DoctorFinding::Severity severity)
{
    switch (severity) {
    case DoctorFinding::Severity::Problem:
        return severityIcon(netseat::Severity::Error);
    case DoctorFinding::Severity::Advice:
        return severityIcon(netseat::Severity::Warning);
    case DoctorFinding::Severity::Unknown:
        return icon(u"unknown"_s);
    case DoctorFinding::Severity::Good:
        return icon(u"state-up"_s);
    }
    Q_UNREACHABLE();
}

FindingCard::FindingCard(const DoctorFinding &finding, QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *sign = new QLabel;
    sign->setPixmap(severityIcon(finding.severity).pixmap(18, 18));
    auto *title = paragraph(tr("%1: %2", "severity and title").arg(text(finding.severity), titleOf(finding)));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *code = paragraph(finding.code, QPalette::PlaceholderText);
    code->setWordWrap(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 6, 8, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    grid->addWidget(sign, 0, 0, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(code, 0, 2, Qt::AlignTop | Qt::AlignRight);
    QStringList read{finding.code, finding.evidence, finding.meaning};
    int row = 1;
    for (const auto &sentence : {finding.evidence, finding.meaning})
        if (!sentence.isEmpty())
            grid->addWidget(paragraph(sentence), row++, 1, 1, 2);
    if (!finding.advice.isEmpty()) {
        const auto advice = tr("What to do: %1").arg(finding.advice);
        grid->addWidget(paragraph(advice), row++, 1, 1, 2);
        read << advice;
    }
    if (finding.repairable) {
        const auto repair = tr("The repair below can do this.");
        grid->addWidget(paragraph(repair, QPalette::PlaceholderText), row, 1, 1, 2);
        read << repair;
    }
    setAccessibleName(title->text());
    setAccessibleDescription(read.join(u' '));
}

void FindingCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    setFrameStyle(static_cast<int>(QFrame::Panel) | static_cast<int>(QFrame::Plain)); // seen where the focus is
    setLineWidth(2);
}

void FindingCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    setFrameShape(QFrame::StyledPanel);
    setLineWidth(1);
}

} // namespace netseat::ui
