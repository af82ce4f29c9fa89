#include "images/doctor_dialog.h"

#include "images/finding_card.h"
#include "images/repair_panel.h"
#include "texts/convert.h"
#include "widgets/fold_button.h"
#include "widgets/message_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize kSize(720, 540); ///< fits beside the panels of a screen 800 by 600
} // namespace

DoctorDialog::DoctorDialog(ServerBridge &server, const ImageVersion &version, QWidget *parent)
    : QDialog(parent)
    , m_server(server)
    , m_image(version.image)
    , m_version(version.id)
    , m_job(server)
    , m_sign(new QLabel)
    , m_verdict(new QLabel)
    , m_system(new QLabel)
    , m_running(new QWidget)
    , m_bar(new QProgressBar)
    , m_message(new MessageBar)
    , m_scroll(new QScrollArea)
    , m_repair(new RepairPanel(server, version.image))
    , m_why(new QLabel)
    , m_copy(new QPushButton(tr("&Copy")))
    , m_again(new QPushButton(tr("E&xamine again")))
    , m_repairButton(new QPushButton(tr("&Repair …")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"doctor"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("Findings"));
    m_why->setWordWrap(true);
    m_why->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildHead());
    column->addWidget(m_running);
    column->addWidget(m_message);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_repair);
    column->addWidget(m_why);
    column->addWidget(buildButtons());
    connect(&m_job, &JobWatch::progressed, this, [this](quint64 done, quint64 all) {
        m_bar->setRange(0, static_cast<int>(all));
        m_bar->setValue(static_cast<int>(std::min(done, all)));
    });
    connect(&m_job, &JobWatch::finished, this, &DoctorDialog::askReport);
    connect(&m_job, &JobWatch::failed, this, &DoctorDialog::showFailure);
    connect(m_repair, &RepairPanel::changed, this, &DoctorDialog::updateButtons);
    connect(m_repair, &RepairPanel::tryWanted, this, &DoctorDialog::tryWanted);
    connect(m_repair, &RepairPanel::examineWanted, this, [this](VersionId made) {
        m_repair->hide();
        examine(made);
    });
    connect(&server, &ServerBridge::inventoryChanged, this, &DoctorDialog::updateButtons);
    resize(kSize);
    examine(m_version);
}

DoctorDialog::~DoctorDialog()
{
    if (m_job.runs())
        m_job.cancel();
}

QWidget *DoctorDialog::buildHead()
{
    QFont bold = m_verdict->font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    for (auto *label : {m_verdict, m_system}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *head = new QWidget;
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_verdict);
    texts->addWidget(m_system);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(texts, 1);

    auto *cancel = new QPushButton(tr("&Cancel"));
    cancel->setAutoDefault(false);
    m_bar->setAccessibleName(tr("Progress of the examination"));
    auto *running = new QHBoxLayout(m_running);
    running->setContentsMargins(0, 0, 0, 0);
    running->addWidget(m_bar, 1);
    running->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, &m_job, &JobWatch::cancel);
    return head;
}

QWidget *DoctorDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_copy->setToolTip(tr("Copies the whole report as text."));
    for (auto *button : {m_copy, m_again, m_repairButton})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    for (auto *button : buttons->findChildren<QPushButton *>())
        button->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QApplication::clipboard()->setText(plainText(*m_report, title())); });
    connect(m_again, &QPushButton::clicked, this, [this] { examine(m_version); });
    connect(m_repairButton, &QPushButton::clicked, m_repair, &RepairPanel::ask);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

QString DoctorDialog::title() const
{
    const auto *version = m_server.inventory()->version(m_version);
    const auto *image = m_server.inventory()->image(m_image);
    return version && image ? tr("%1, version %2").arg(toQString(image->name)).arg(version->number) : QString();
}

void DoctorDialog::examine(VersionId version)
{
    m_version = version;
    m_report.reset();
    clearFindings();
    m_message->hide();
    m_sign->hide();
    //: the window's title: an image and its version
    setWindowTitle(tr("Doctor: %1").arg(title()));
    m_verdict->setText(tr("Looking at the disk, without booting it …"));
    m_system->clear();
    m_bar->setRange(0, 0);
    m_running->show();
    m_job.start(server::ExamineVersion{version});
    updateButtons();
}

void DoctorDialog::askReport()
{
    m_server.submit(server::DoctorReport{m_version}, this, [this](const Result<server::Reply> &reply) {
        if (!reply)
            return showFailure(toQString(reply.error().message));
        const auto report = parseReport(reply->text);
        if (report)
            showReport(*report);
        else
            showFailure(tr("The report can't be read: is the service of another version than this window?"));
    });
}

void DoctorDialog::clearFindings()
{
    auto *content = new QWidget;
    m_findings = new QVBoxLayout(content);
    m_findings->setContentsMargins(0, 0, 4, 0);
    m_scroll->setWidget(content); // deletes the one before
    content->show(); // a scroll area that is shown already does not
}

void DoctorDialog::showReport(const ImageReport &report)
{
    using Severity = DoctorFinding::Severity;
    m_report = report;
    m_running->hide();
    const auto worst = report.findings.empty() ? Severity::Unknown : report.findings.front().severity;
    m_sign->setPixmap(severityIcon(worst).pixmap(32, 32));
    m_sign->show();
    m_verdict->setText(verdictOf(report));
    m_system->setText(systemOf(report));
    clearFindings();
    auto *good = new QWidget;
    auto *goodColumn = new QVBoxLayout(good);
    goodColumn->setContentsMargins(0, 0, 0, 0);
    for (const DoctorFinding &finding : report.findings)
        (finding.severity == Severity::Good ? goodColumn : m_findings)->addWidget(new FindingCard(finding));
    if (const int count = report.count(Severity::Good)) {
        auto *fold = new FoldButton(tr("&In order: %1").arg(count), good);
        fold->setOpen(worst == Severity::Good); // then there is nothing else to see
        m_findings->addWidget(fold);
        m_findings->addWidget(good);
    }
    m_findings->addStretch(1);
    QWidget *last = m_scroll; // they came after the buttons, and are read before them
    for (auto *card : m_scroll->widget()->findChildren<QWidget *>()) {
        if (!qobject_cast<FindingCard *>(card) && !qobject_cast<FoldButton *>(card))
            continue;
        setTabOrder(last, card);
        last = card;
    }
    updateButtons();
}

void DoctorDialog::showFailure(const QString &why)
{
    m_running->hide();
    m_verdict->setText(why.isEmpty() ? tr("The examination was cancelled.") : tr("The disk could not be examined."));
    if (!why.isEmpty())
        m_message->showMessage(MessageBar::Kind::Problem, why);
    updateButtons();
}

QString DoctorDialog::whyNoRepair() const
{
    const auto *image = m_server.inventory()->image(m_image);
    const auto *current = image ? m_server.inventory()->version(image->current) : nullptr;
    if (!m_report || !current)
        return {};
    if (!m_report->canRepair())
        return m_report->count(DoctorFinding::Severity::Problem) > 0
            ? tr("The repair can do none of this: it is work for a maintenance.")
            : QString();
    if (m_server.inventory()->draftOf(m_image))
        return tr("Nothing is repaired while the image has a draft: publish or discard that first.");
    if (m_version != current->id)
        return tr("A repair begins with the default version, which is version %1. Make this one the default first.")
            .arg(current->number);
    return {};
}

void DoctorDialog::updateButtons()
{
    const auto why = m_repair->isHidden() ? whyNoRepair() : QString();
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_copy->setEnabled(m_report.has_value());
    m_again->setEnabled(!m_job.runs() && !m_repair->runs());
    m_repairButton->setEnabled(m_report && m_report->canRepair() && why.isEmpty() && m_repair->isHidden());
}

} // namespace netseat::ui
