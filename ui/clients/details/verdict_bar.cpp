#include "clients/details/verdict_bar.h"

#include "clients/details/verdict_text.h"
#include "icons/icons.h"
#include "texts/convert.h"
#include "texts/event_text.h"
#include "texts/format.h"
#include "widgets/fold_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *paragraph()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

VerdictBar::VerdictBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_title(paragraph())
    , m_text(paragraph())
    , m_evidence(paragraph())
    , m_fold(new FoldButton(tr("Log lines that show it"), m_evidence))
    , m_code(new QPushButton)
    , m_remedy(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Why it stopped"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_icon->setPixmap(stateIcon(ClientState::Failed).pixmap(16, 16));
    m_code->setFlat(true);
    m_code->setToolTip(tr("Explains this code, and those that stand on the PC's screen."));
    auto *head = new QHBoxLayout;
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(m_code, 0, Qt::AlignTop);
    head->addWidget(m_remedy, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(3);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(m_fold);
    column->addWidget(m_evidence);
    connect(m_remedy, &QPushButton::clicked, this, [this] { Q_EMIT remedyWanted(remedyFor(m_verdict->cause)); });
    connect(m_code, &QPushButton::clicked, this, [this] { Q_EMIT codeWanted(toQString(causeCode(m_verdict->cause))); });
    hide();
}

void VerdictBar::setVerdict(const std::optional<Verdict> &verdict)
{
    if (verdict == m_verdict)
        return;
    m_verdict = verdict;
    setVisible(verdict.has_value());
    if (!verdict)
        return;
    auto words = verdictText(verdict->cause);
    if (verdict->cause == Cause::Other && !verdict->problem.empty())
        words.meaning = toQString(verdict->problem); // better than that there is a log line
    m_title->setText(words.title);
    //: why a boot stopped, and what to do about it
    m_text->setText(tr("%1\nWhat to do: %2").arg(words.meaning, words.todo));
    setAccessibleDescription(words.title + u' ' + m_text->text());
    m_code->setText(toQString(causeCode(verdict->cause)));
    const auto remedy = text(remedyFor(verdict->cause));
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    QStringList lines;
    for (const Event &event : verdict->evidence)
        lines << tr("%1  %2").arg(formatClock(event.time), ui::text(event));
    m_evidence->setText(lines.join(u'\n'));
    m_fold->setVisible(!lines.isEmpty());
    m_fold->setOpen(false);
}

} // namespace netseat::ui
