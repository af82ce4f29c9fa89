#include "images/jobs_panel.h"

#include "icons/icons.h"
#include "texts/convert.h"
#include "texts/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t kMostSteps = 1000; ///< a job that counts in steps has fewer, no disk is that small

} // namespace

QString JobsPanel::amountOf(const server::JobStatus &job)
{
    if (job.all <= kMostSteps)
        return tr("step %1 of %2").arg(std::min(job.done + 1, job.all)).arg(job.all);
    //: how much of a long job is done: "1.2 GiB of 8.0 GiB"
    return tr("%1 of %2").arg(formatOctets(job.done), formatOctets(job.all));
}

JobsPanel::JobsPanel(ServerBridge &server, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Running jobs"));
    connect(&server, &ServerBridge::statusChanged, this, &JobsPanel::apply);
    apply(server.status());
}

void JobsPanel::apply(const server::Status &status)
{
    for (auto line = m_lines.begin(); line != m_lines.end();) {
        const bool runs = std::ranges::any_of(status.jobs, [&](const auto &job) { return job.id == line->first; });
        if (!runs)
            line->second.widget->deleteLater();
        line = runs ? std::next(line) : m_lines.erase(line);
    }
    for (const server::JobStatus &job : status.jobs) {
        auto found = m_lines.find(job.id);
        if (found == m_lines.end())
            found = m_lines.emplace(job.id, makeLine(job)).first;
        const bool known = job.all > 0;
        // In thousandths: a progress bar counts in int, disks do not fit.
        found->second.bar->setRange(0, known ? 1000 : 0);
        if (known) {
            const auto part = static_cast<double>(std::min(job.done, job.all)) / static_cast<double>(job.all);
            found->second.bar->setValue(static_cast<int>(part * 1000.0));
            found->second.label->setText(amountOf(job));
        } else {
            found->second.label->setText(job.done > kMostSteps ? formatOctets(job.done) : QString());
        }
    }
    setVisible(!m_lines.empty());
}

JobsPanel::Line JobsPanel::makeLine(const server::JobStatus &job)
{
    Line line{new QWidget, new QLabel, new QProgressBar};
    const auto what = toQString(job.what);
    auto *name = new QLabel(what);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel %1").arg(what));
    line.bar->setAccessibleName(what);
    line.bar->setMinimumWidth(120);
    auto *row = new QHBoxLayout(line.widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(name);
    row->addWidget(line.bar, 1);
    row->addWidget(line.label);
    row->addWidget(cancel);
    m_column->addWidget(line.widget);
    connect(cancel, &QPushButton::clicked, this, [this, cancel, id = job.id] {
        cancel->setEnabled(false); // stopping takes a moment
        m_server.submit(server::CancelJob{id});
    });
    return line;
}

} // namespace netseat::ui
