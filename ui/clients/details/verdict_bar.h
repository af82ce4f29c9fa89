#pragma once

#include "events/verdict.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace netseat::ui {

class FoldButton;

/// Why a boot stopped, above its timeline: what happened, why, what to do, and the log lines that show it. Takes no room
/// while there is nothing to say.
class VerdictBar : public QFrame {
    Q_OBJECT
public:
    explicit VerdictBar(QWidget *parent = nullptr);

    void setVerdict(const std::optional<Verdict> &verdict);

Q_SIGNALS:
    void remedyWanted(netseat::Remedy remedy);
    void codeWanted(const QString &code);

private:
    std::optional<Verdict> m_verdict;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_evidence;
    FoldButton *m_fold;
    QPushButton *m_code;
    QPushButton *m_remedy;
};

} // namespace netseat::ui
