#include "clients/import/numbering_dialog.h"

#include "clients/registration.h"
#include "inventory/check.h"
#include "texts/convert.h"
#include "texts/finding_text.h"
#include "widgets/field_hint.h"
#include "widgets/message_bar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeView>
#include <QVBoxLayout>

#include <set>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kLargestStart = 999'999;
} // namespace

NumberingDialog::NumberingDialog(ServerBridge &server, PerformChange perform, QWidget *parent)
    : QDialog(parent)
    , m_server(server)
    , m_perform(std::move(perform))
    , m_pattern(new QLineEdit)
    , m_start(new QSpinBox)
    , m_order(new QComboBox)
    , m_group(new QComboBox)
    , m_image(new QComboBox)
    , m_view(new QTreeView(this))
    , m_message(new MessageBar)
{
    setWindowTitle(tr("Register all new machines"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildTable();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_register = buttons->addButton(tr("&Register"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildForm());
    column->addWidget(m_view, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    m_register->setDefault(true);
    resize(640, 520);
    fillChoices();
    m_pattern->setText(patternInUse(*server.inventory()));
    m_pattern->selectAll();
    for (auto *choice : {m_order, m_group, m_image})
        connect(choice, &QComboBox::currentIndexChanged, this, &NumberingDialog::reload);
    connect(m_group, &QComboBox::editTextChanged, this, &NumberingDialog::plan);
    connect(m_pattern, &QLineEdit::textChanged, this, &NumberingDialog::plan);
    connect(m_start, &QSpinBox::valueChanged, this, &NumberingDialog::plan);
    connect(&m_model, &NumberingModel::choiceChanged, this, &NumberingDialog::plan);
    connect(&server, &ServerBridge::inventoryChanged, this, &NumberingDialog::reload);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_register, &QPushButton::clicked, this, &NumberingDialog::registerAll);
    reload();
}

QWidget *NumberingDialog::buildForm()
{
    m_hint = new FieldHint(m_pattern);
    m_pattern->setAccessibleName(tr("Pattern of the names"));
    m_start->setRange(0, kLargestStart);
    m_start->setValue(1);
    m_start->setAccessibleName(tr("Number of the first machine"));
    m_order->addItem(tr("in which they were switched on"));
    m_order->addItem(tr("of their MAC addresses"));
    m_group->setEditable(true);
    m_group->lineEdit()->setPlaceholderText(tr("none"));
    auto *inside = new QWidget;
    auto *form = new QFormLayout(inside);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *name = withHint(m_pattern, m_hint);
    form->addRow(tr("&Names"), name);
    form->addRow(tr("&First number"), m_start);
    form->addRow(tr("In the &order"), m_order);
    form->addRow(tr("&Group"), m_group);
    form->addRow(tr("&Image"), m_image);
    return inside;
}

void NumberingDialog::buildTable()
{
    m_view->setModel(&m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setAccessibleName(tr("New machines and their names"));
    m_view->header()->setStretchLastSection(true);
    const QFontMetrics metrics(font());
    m_view->header()->resizeSection(NumberingModel::MacColumn, metrics.horizontalAdvance(u"00:00:00:00:00:00"_s) + 50);
    m_view->header()->resizeSection(NumberingModel::NameColumn, metrics.horizontalAdvance(u"classroom-01"_s) + 30);
    m_view->header()->resizeSection(NumberingModel::SeenColumn, metrics.horizontalAdvance(u"26.11.2026 00:00"_s) + 20);
}

void NumberingDialog::fillChoices()
{
    const Inventory &inventory = *m_server.inventory();
    std::set<std::string> groups;
    for (const Group &group : inventory.groups)
        groups.insert(group.name);
    for (const Client &client : inventory.clients)
        if (!client.group.empty())
            groups.insert(client.group);
    m_group->addItem(QString());
    for (const auto &group : groups)
        m_group->addItem(toQString(group));
    m_image->addItem(tr("none yet"));
    const auto proposed = proposeClient({}, inventory).image;
    for (const Image &image : inventory.images) {
        if (image.format == ImageFormat::Iso)
            continue;
        m_image->addItem(toQString(image.name), static_cast<qlonglong>(image.id.value));
        if (proposed == image.id)
            m_image->setCurrentIndex(m_image->count() - 1);
    }
}

QString NumberingDialog::message() const
{
    return m_message->text();
}

void NumberingDialog::reload()
{
    const auto order = m_order->currentIndex() == 0 ? NumberOrder::FirstSeen : NumberOrder::Mac;
    m_model.setMachines(inOrder(m_server.inventory()->newcomers, order));
    plan();
}

void NumberingDialog::plan()
{
    const Inventory &inventory = *m_server.inventory();
    const auto pattern = NumberPattern::parse(m_pattern->text());
    const auto *group = inventory.groupByName(m_group->currentText().trimmed().toStdString());
    m_image->setEnabled(!group);
    m_image->setToolTip(group ? tr("The group says which image its clients have.") : QString());
    NumberedDraft draft;
    draft.group = m_group->currentText();
    if (const auto image = m_image->currentData().toLongLong(); image != 0)
        draft.image = ImageId{image};
    m_drafts = pattern ? numberMachines(m_model.chosen(), *pattern, m_start->value(), draft, inventory)
                       : std::vector<Client>();
    m_model.setDrafts(m_drafts);
    QString wrong = pattern ? QString() : tr("The # must stand together, at most six of them.");
    for (const Client &client : m_drafts)
        for (const Finding &finding : check(client, inventory))
            if (finding.fatal && wrong.isEmpty())
                wrong = tr("%1: %2").arg(toQString(client.name), ui::text(finding));
    if (wrong.isEmpty())
        m_hint->setHint(
            FieldHint::Kind::Help, tr("Each # is a digit: \"pc-##\" gives pc-01, pc-02 … Names in use are skipped."));
    else
        m_hint->setHint(FieldHint::Kind::Problem, wrong);
    m_register->setText(
        m_drafts.empty() ? tr("&Register") : tr("&Register %n machines", nullptr, static_cast<int>(m_drafts.size())));
    m_register->setEnabled(!m_sent && wrong.isEmpty() && !m_drafts.empty());
}

void NumberingDialog::registerAll()
{
    const auto count = static_cast<int>(m_drafts.size());
    const auto first = toQString(m_drafts.front().name);
    ListChange change;
    change.text = tr("Register %n machines", nullptr, count);
    change.added = m_drafts;
    m_sent = true;
    m_register->setEnabled(false);
    m_message->hide();
    m_perform(change, this, [this, count, first](const Result<server::Reply> &reply) {
        if (reply) {
            Q_EMIT registered(tr("%n machines registered, from %1 on.", nullptr, count).arg(first));
            accept();
            return;
        }
        m_sent = false;
        plan();
        m_message->showMessage(MessageBar::Kind::Problem, toQString(reply.error().message));
    });
}

} // namespace netseat::ui
