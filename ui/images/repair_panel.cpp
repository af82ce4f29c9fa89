#include "images/repair_panel.h"

#include "texts/convert.h"
#include "widgets/field_hint.h"
#include "widgets/message_bar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace netseat::ui {

RepairPanel::RepairPanel(ServerBridge &server, ImageId image, QWidget *parent)
    : QFrame(parent)
    , m_server(server)
    , m_image(image)
    , m_job(server)
    , m_text(new QLabel)
    , m_question(new QWidget)
    , m_install(new QCheckBox(tr("&Fetch missing packages, like open-iscsi")))
    , m_start(new QPushButton(tr("&Start repair")))
    , m_running(new QWidget)
    , m_bar(new QProgressBar)
    , m_result(new QWidget)
    , m_examine(new QPushButton)
    , m_try(new QPushButton(tr("&Try on a client …")))
    , m_default(new QPushButton(tr("Make &default")))
    , m_message(new MessageBar)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Repair"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    buildQuestion();
    auto *cancel = new QPushButton(tr("&Cancel repair"));
    cancel->setAutoDefault(false);
    m_bar->setAccessibleName(tr("Progress of the repair"));
    auto *row = new QHBoxLayout(m_running);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    buildResult();
    auto *column = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_message, m_text, m_question, m_running, m_result})
        column->addWidget(part);
    connect(m_start, &QPushButton::clicked, this, &RepairPanel::start);
    connect(cancel, &QPushButton::clicked, &m_job, &JobWatch::cancel);
    connect(&m_job, &JobWatch::progressed, this, &RepairPanel::showProgress);
    connect(&m_job, &JobWatch::finished, this, &RepairPanel::showEnd);
    connect(&m_job, &JobWatch::failed, this, &RepairPanel::showFailure);
    connect(&server, &ServerBridge::inventoryChanged, this, &RepairPanel::showNext);
    hide();
}

void RepairPanel::buildQuestion()
{
    auto *help = new FieldHint(m_install);
    help->setHint(FieldHint::Kind::Help,
        tr("The image's own system installs them in a virtual PC, through this computer's network. Without this, the "
           "virtual PC has no network."));
    m_start->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_question);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(withHint(m_install, help), 1);
    auto *notNow = new QPushButton(tr("&Not now"));
    notNow->setAutoDefault(false);
    row->addWidget(notNow, 0, Qt::AlignBottom);
    row->addWidget(m_start, 0, Qt::AlignBottom);
    connect(notNow, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT changed();
    });
}

void RepairPanel::buildResult()
{
    auto *row = new QHBoxLayout(m_result);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    for (auto *button : {m_examine, m_try, m_default}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_examine, &QPushButton::clicked, this, [this] { Q_EMIT examineWanted(*m_made); });
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT tryWanted(*m_made); });
    connect(m_default, &QPushButton::clicked, this, &RepairPanel::makeDefault);
}

void RepairPanel::ask()
{
    const auto *image = m_server.inventory()->image(m_image);
    const auto *current = image ? m_server.inventory()->version(image->current) : nullptr;
    m_message->hide();
    m_ended = false;
    m_made.reset();
    m_text->setText(
        tr("The repair makes a new version; version %1 stays as it is, and clients go on booting it. What can "
           "be put right in files is put right there. Then the image's own system prepares its start for "
           "iSCSI, in a virtual PC: that takes some minutes.")
            .arg(current ? current->number : 1));
    m_question->show();
    m_running->hide();
    m_result->hide();
    show();
    m_install->setFocus();
    Q_EMIT changed();
}

std::set<VersionId> RepairPanel::readyVersions() const
{
    std::set<VersionId> ids;
    for (const ImageVersion &version : m_server.inventory()->versions)
        if (version.image == m_image && version.state == VersionState::Ready)
            ids.insert(version.id);
    return ids;
}

void RepairPanel::start()
{
    m_before = readyVersions();
    m_question->hide();
    m_message->hide();
    m_bar->setRange(0, 0);
    m_running->show();
    m_text->setText(tr("The repair runs. It goes on when this window is closed; the images page shows it then."));
    m_job.start(server::RepairImage{m_image, m_install->isChecked()});
    Q_EMIT changed();
}

void RepairPanel::showProgress(quint64 done, quint64 all)
{
    m_bar->setRange(0, static_cast<int>(all));
    m_bar->setValue(static_cast<int>(std::min(done, all)));
    //: a repair's progress: "Step 2 of 4"
    m_bar->setFormat(tr("Step %1 of %2").arg(std::min(done + 1, all)).arg(all));
}

void RepairPanel::showEnd(const QString &detail)
{
    m_running->hide();
    m_ended = true;
    m_text->setText(detail);
    showNext();
    Q_EMIT changed();
}

/// The new version may be known before or after the end of the job is.
void RepairPanel::showNext()
{
    if (!m_ended)
        return;
    const Inventory &inventory = *m_server.inventory();
    for (const VersionId id : readyVersions())
        if (!m_before.contains(id) && !m_made)
            m_made = id;
    const auto *made = m_made ? inventory.version(*m_made) : nullptr;
    const auto *image = inventory.image(m_image);
    m_result->setVisible(made && image);
    if (!made || !image)
        return;
    m_examine->setText(tr("&Examine version %1").arg(made->number));
    const bool used = std::ranges::any_of(inventory.clients, [&](const Client &c) { return c.image == m_image; });
    m_try->setEnabled(used);
    m_try->setToolTip(used ? QString() : tr("No client has this image."));
    m_default->setEnabled(image->current != made->id);
    m_default->setToolTip(image->current != made->id ? QString() : tr("It is the default version already."));
}

void RepairPanel::showFailure(const QString &why)
{
    ask();
    if (why.isEmpty())
        m_message->showMessage(MessageBar::Kind::Notice, tr("The repair was cancelled. Nothing was changed."));
    else
        m_message->showMessage(MessageBar::Kind::Problem, why);
}

void RepairPanel::makeDefault()
{
    const auto *made = m_server.inventory()->version(*m_made);
    if (!made)
        return;
    const auto said = tr("Clients boot version %1 from their next start on.").arg(made->number);
    m_server.submit(server::SetDefaultVersion{made->id, {}}, this, [this, said](const Result<server::Reply> &reply) {
        if (reply)
            m_message->showMessage(MessageBar::Kind::Notice, said);
        else
            m_message->showMessage(MessageBar::Kind::Problem, toQString(reply.error().message));
    });
}

} // namespace netseat::ui
