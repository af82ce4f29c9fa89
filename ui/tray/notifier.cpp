#include "tray/notifier.h"

#include "settings/preferences.h"

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kNamed = 5;

QString few(const QStringList &names)
{
    return names.size() <= kNamed ? names.join(u", "_s) : names.mid(0, kNamed).join(u", "_s) + u" …"_s;
}
} // namespace

Notifier::Notifier(ClientsModel &clients, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Notifier::tell);
    connect(&clients, &ClientsModel::machineAppeared, this, [this](const QString &mac) {
        if (isMuted() || !wantsNotice(NoticeKind::NewMachine))
            return;
        m_machines << mac;
        schedule();
    });
    connect(&clients, &ClientsModel::bootFailed, this, [this](const QString &name, const QString &problem) {
        if (isMuted() || !wantsNotice(NoticeKind::BootFailed))
            return;
        if (!m_failed.contains(name))
            m_failed << name;
        m_lastProblem = problem;
        schedule();
    });
}

void Notifier::setTimes(milliseconds gather, milliseconds pause)
{
    m_gather = gather;
    m_pause = pause;
}

void Notifier::schedule()
{
    if (m_timer.isActive())
        return;
    auto wait = m_gather;
    if (m_sinceTold.isValid())
        wait = std::max(wait, m_pause - milliseconds(m_sinceTold.elapsed()));
    m_timer.start(wait);
}

void Notifier::tell()
{
    m_sinceTold.start();
    if (!m_failed.isEmpty()) {
        const auto count = static_cast<int>(m_failed.size());
        const auto title =
            count == 1 ? tr("%1 does not boot").arg(m_failed.front()) : tr("%n clients do not boot", nullptr, count);
        Q_EMIT notice(title, count == 1 ? m_lastProblem : few(m_failed), ClientState::Failed);
    }
    if (!m_machines.isEmpty()) {
        const auto count = static_cast<int>(m_machines.size());
        Q_EMIT notice(tr("%n new machines", nullptr, count), few(m_machines), ClientState::New);
    }
    m_failed.clear();
    m_machines.clear();
}

} // namespace netseat::ui
