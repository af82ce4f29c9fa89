#include "iscsi/tasks.h"

#include "iscsi/lun.h"

#include <algorithm>
#include <utility>

namespace netseat::iscsi {

/// 11.5, 11.6. Tasks that the disk is working on are waited for: after the answer, nothing of them changes the disk.
void Tasks::manage(const TaskManagement &pdu)
{
    ManagementAnswer answer;
    answer.pdu.initiatorTag = pdu.initiatorTag;
    answer.pdu.response = static_cast<std::uint8_t>(carryOut(pdu, answer.waitFor));
    if (answer.waitFor.empty())
        return m_sender.status(answer.pdu);
    m_answers.push_back(std::move(answer));
}

TaskResponse Tasks::carryOut(const TaskManagement &pdu, std::vector<std::uint32_t> &waitFor)
{
    const auto function = TaskFunction{pdu.function};
    switch (function) {
    case TaskFunction::AbortTask: {
        auto *task = byTag(pdu.referencedTag);
        if (task == nullptr)
            return TaskResponse::NoSuchTask;
        if (task->lun != pdu.lun)
            return TaskResponse::NoSuchTask;
        abort(*task, waitFor);
        return TaskResponse::Complete;
    }
    case TaskFunction::AbortTaskSet:
    case TaskFunction::ClearTaskSet:
    case TaskFunction::LogicalUnitReset:
        return carryOutOnUnit(function, pdu.lun, waitFor);
    case TaskFunction::TargetWarmReset:
    case TaskFunction::TargetColdReset:
        abortAll(nullptr, waitFor);
        for (auto *disk : m_units) {
            disk->abortOthers(m_nexus, {});
            disk->unit().reset(m_nexus);
        }
        return TaskResponse::Complete;
    case TaskFunction::TaskReassign: // needs error recovery level 2
        return TaskResponse::ReassignNotSupported;
    case TaskFunction::ClearAca: // NormACA is 0 (SPC-4, 6.4.2)
        return TaskResponse::NotSupported;
    }
    return TaskResponse::NotSupported;
}

TaskResponse Tasks::carryOutOnUnit(TaskFunction function, std::uint64_t lun, std::vector<std::uint32_t> &waitFor)
{
    auto *disk = unitAt(lun);
    if (disk == nullptr)
        return TaskResponse::NoSuchUnit;
    abortAll(disk, waitFor);
    if (function != TaskFunction::AbortTaskSet) // the others reach every session's tasks (TST is 0)
        disk->abortOthers(m_nexus, {});
    if (function == TaskFunction::LogicalUnitReset)
        disk->unit().reset(m_nexus);
    return TaskResponse::Complete;
}

void Tasks::abortAll(const Disk *of, std::vector<std::uint32_t> &waitFor)
{
    std::vector<Task *> all;
    for (const auto &[serial, task] : m_tasks)
        if (of == nullptr || task->disk == of)
            all.push_back(task.get());
    // Or ending one would ask for the data of the next.
    std::erase_if(m_waiting, [&](std::uint32_t serial) {
        const auto found = m_tasks.find(serial);
        return of == nullptr || found == m_tasks.end() || found->second->disk == of;
    });
    const auto advancing = std::exchange(m_advancing, true); // nor may ending one start, and so end, another
    for (auto *task : all)
        abort(*task, waitFor);
    m_advancing = advancing;
    advanceLine();
}

void Tasks::abort(Task &task, std::vector<std::uint32_t> &waitFor)
{
    if (task.atDisk && !task.disk->cancel(ticket(task))) {
        task.aborted = true;
        waitFor.push_back(task.serial);
        return;
    }
    drop(task);
}

/// Ends a task that gets no answer.
void Tasks::drop(Task &task)
{
    m_readers.erase(std::remove(m_readers.begin(), m_readers.end(), task.serial), m_readers.end());
    m_sender.window().finished();
    remove(task);
}

void Tasks::settleManagement(std::uint32_t serial)
{
    for (std::size_t i = 0; i < m_answers.size();) {
        auto &waitFor = m_answers[i].waitFor;
        const auto had = waitFor.size();
        std::erase(waitFor, serial);
        if (had == waitFor.size() || !waitFor.empty()) {
            ++i;
            continue;
        }
        m_sender.status(m_answers[i].pdu);
        m_answers.erase(m_answers.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

void Tasks::endAll(const Disk *of)
{
    std::vector<std::uint32_t> ignored;
    abortAll(of, ignored);
}

void Tasks::abandon()
{
    m_answers.clear();
    m_readers.clear();
    m_waiting.clear();
    m_line.clear();
    m_ordered = 0;
    for (const auto &[serial, task] : m_tasks)
        if (task->atDisk)
            task->disk->cancel(ticket(*task));
    m_byTag.clear();
    m_tasks.clear();
}

} // namespace netseat::iscsi
