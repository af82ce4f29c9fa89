#include "images/storage_dialog.h"

#include "texts/format.h"
#include "texts/room_text.h"
#include "widgets/size_edit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QTime>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kHours = 24;
constexpr int kLogStep = 10'000;
constexpr std::uint64_t kOctetsOfAnEvent = 280; ///< with what it is searched by
} // namespace

StorageDialog::StorageDialog(ServerBridge &server, QWidget *parent)
    : CommandDialog(server, tr("Storage settings"), tr("&Save"), Kind::Plain, parent)
    , m_initial(server.inventory()->storage)
    , m_reserve(new SizeEdit(tr("None")))
    , m_reserveHint(new FieldHint(m_reserve))
    , m_days(new QSpinBox)
    , m_hour(new QComboBox)
    , m_daysHint(new FieldHint(m_days))
    , m_chain(new QSpinBox)
    , m_chainHint(new FieldHint(m_chain))
    , m_logDays(new QSpinBox)
    , m_logEvents(new QSpinBox)
    , m_logHint(new FieldHint(m_logDays))
{
    if (const auto room = roomText(server.status().space); !room.isEmpty())
        addText(room);
    m_reserve->setNames(tr("Reserve"), tr("Unit of the reserve"));
    m_reserve->setSize(m_initial.reserve);
    m_days->setRange(0, StorageSettings::kMaxVerifyDays);
    m_days->setSpecialValueText(tr("Only on demand"));
    m_days->setSuffix(tr(" days"));
    m_days->setValue(m_initial.verifyDays);
    m_days->setAccessibleName(tr("Check versions every"));
    for (int hour = 0; hour < kHours; ++hour)
        m_hour->addItem(QTime(hour, 0).toString(u"HH:mm"_s));
    m_hour->setCurrentIndex(m_initial.verifyHour);
    m_hour->setAccessibleName(tr("Begin the check at"));
    m_chain->setRange(0, StorageSettings::kMaxChainLimit);
    m_chain->setSpecialValueText(tr("Never by itself"));
    m_chain->setSuffix(tr(" files"));
    m_chain->setValue(m_initial.maxChain);
    m_chain->setAccessibleName(tr("Flatten beyond"));
    auto *when = new QWidget;
    auto *row = new QHBoxLayout(when);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_days, 1);
    auto *from = new QLabel(tr("&from"));
    from->setBuddy(m_hour);
    row->addWidget(from);
    row->addWidget(m_hour);
    leadFocus(when, m_days);
    form()->addRow(tr("&Reserve:"), withHint(m_reserve, m_reserveHint));
    form()->addRow(tr("Check &versions every:"), withHint(when, m_daysHint));
    form()->addRow(tr("F&latten beyond:"), withHint(m_chain, m_chainHint));
    buildLog();
    m_reserve->setFocus();
    connect(m_reserve, &SizeEdit::changed, this, &StorageDialog::refresh);
    for (auto *spin : {m_days, m_chain, m_logDays, m_logEvents})
        connect(spin, &QSpinBox::valueChanged, this, &StorageDialog::refresh);
    refresh();
}

void StorageDialog::buildLog()
{
    m_logDays->setRange(0, StorageSettings::kMaxLogDays);
    m_logDays->setSpecialValueText(tr("Of any age"));
    m_logDays->setSuffix(tr(" days"));
    m_logDays->setValue(m_initial.logDays);
    m_logDays->setAccessibleName(tr("Keep events for"));
    m_logEvents->setRange(
        static_cast<int>(StorageSettings::kLeastLogEvents), static_cast<int>(StorageSettings::kMostLogEvents));
    m_logEvents->setSingleStep(kLogStep);
    m_logEvents->setGroupSeparatorShown(true);
    m_logEvents->setValue(static_cast<int>(m_initial.logEvents));
    m_logEvents->setAccessibleName(tr("Events kept at most"));
    auto *log = new QWidget;
    auto *row = new QHBoxLayout(log);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_logDays, 1);
    auto *most = new QLabel(tr("at &most"));
    most->setBuddy(m_logEvents);
    row->addWidget(most);
    row->addWidget(m_logEvents, 1);
    leadFocus(log, m_logDays);
    form()->addRow(tr("&Keep events for:"), withHint(log, m_logHint));
}

server::Command StorageDialog::command() const
{
    auto settings = m_initial;
    settings.reserve = m_reserve->size().value_or(m_initial.reserve);
    settings.verifyDays = m_days->value();
    settings.verifyHour = m_hour->currentIndex();
    settings.maxChain = m_chain->value();
    settings.logDays = m_logDays->value();
    settings.logEvents = m_logEvents->value();
    return server::SetStorage{settings};
}

void StorageDialog::refresh()
{
    const auto reserve = m_reserve->size();
    setReady(reserve.has_value());
    if (!reserve)
        m_reserveHint->setHint(FieldHint::Kind::Problem, tr("This is no size. An example: 20."));
    else if (*reserve == 0)
        m_reserveHint->setHint(
            FieldHint::Kind::Warning, tr("Without a reserve, running PCs meet a full disk: they get write errors."));
    else
        m_reserveHint->setHint(FieldHint::Kind::Help,
            tr("With less free than this no boot begins that would write. Those that run have it to go on."));
    m_hour->setEnabled(m_days->value() > 0);
    m_daysHint->setHint(FieldHint::Kind::Help,
        m_days->value() > 0
            ? tr("Each version's file is compared with its checksums when that was so long ago, at a quiet hour.")
            : tr("Versions are compared with their checksums only when you ask for it."));
    m_chainHint->setHint(FieldHint::Kind::Help,
        m_chain->value() > 0 ? tr(
            "A published version that lies over more files than this gets a file that stands alone: long chains read "
            "slower.")
                             : tr("Versions stay as they are published, until you flatten one yourself."));
    const auto octets = static_cast<std::uint64_t>(m_logEvents->value()) * kOctetsOfAnEvent;
    m_logHint->setHint(FieldHint::Kind::Help,
        tr("What is older, or beyond that number, is forgotten. So many events take about %1.").arg(formatOctets(octets)));
}

} // namespace netseat::ui
