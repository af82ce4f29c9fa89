#include "widgets/command_dialog.h"

#include "texts/convert.h"
#include "widgets/least_width.h"
#include "widgets/message_bar.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace netseat::ui {

namespace {
constexpr int kWidth = 460; ///< pixels at 96 dpi; fits a window 800 wide
} // namespace

CommandDialog::CommandDialog(
    ServerBridge &server, const QString &title, const QString &verb, Kind kind, QWidget *parent)
    : QDialog(parent)
    , m_server(server)
    , m_refusal(new MessageBar)
    , m_form(new QFormLayout)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    const bool destroys = kind == Kind::Destructive;
    m_button = buttons->addButton(verb, destroys ? QDialogButtonBox::DestructiveRole : QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    setLeastWidth(*this, kWidth);
    column->addLayout(m_form);
    column->addWidget(m_refusal);
    column->addStretch();
    column->addWidget(buttons);
    // Only now: a dialog takes no default button that is not inside it yet.
    if (destroys) {
        m_button->setAutoDefault(false);
        buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
        buttons->button(QDialogButtonBox::Cancel)->setFocus();
    } else {
        m_button->setDefault(true);
    }
    connect(m_button, &QPushButton::clicked, this, &CommandDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&server, &ServerBridge::commandFailed, this, [this](const QString &why) {
        if (m_waiting) // there is no connection: nobody else will answer
            refuse(why);
    });
}

QString CommandDialog::refusal() const
{
    return m_refusal->text();
}

void CommandDialog::addText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    m_form->addRow(label);
}

void CommandDialog::setReady(bool ready)
{
    m_ready = ready;
    m_button->setEnabled(m_ready && !m_waiting);
}

void CommandDialog::refuse(const QString &why)
{
    m_waiting = false;
    m_button->setEnabled(m_ready);
    m_refusal->showMessage(MessageBar::Kind::Problem, why);
}

void CommandDialog::send()
{
    m_refusal->hide();
    m_waiting = true;
    m_button->setEnabled(false); // once is enough
    if (auto step = edit())
        m_server.edits().perform(std::move(*step), this, [this](const Result<server::Reply> &reply) { take(reply); });
    else
        submit(command());
}

void CommandDialog::take(const Result<server::Reply> &reply)
{
    if (!reply)
        return refuse(toQString(reply.error().message));
    Q_EMIT done(*reply);
    accept();
}

void CommandDialog::submit(const server::Command &command)
{
    m_server.submit(command, this, [this, command](const Result<server::Reply> &reply) {
        const auto more = reply ? next(command, *reply) : std::nullopt;
        if (more)
            submit(*more);
        else
            take(reply);
    });
}

} // namespace netseat::ui
