#include "wizard/setup_page.h"

#include "widgets/message_bar.h"
#include "wizard/address_step.h"
#include "wizard/boot_step.h"
#include "wizard/card_step.h"
#include "wizard/client_step.h"
#include "wizard/image_step.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kWidest = 900; ///< pixels: lines longer than that are hard to read
} // namespace

SetupPage::SetupPage(ServerBridge &server, InterfaceSource interfaces, QWidget *parent)
    : Page(parent)
    , m_server(server)
    , m_state(server)
    , m_title(new QLabel)
    , m_stack(new QStackedWidget)
    , m_message(new MessageBar)
    , m_back(new QPushButton(tr("&Back")))
    , m_leave(new QPushButton(tr("Set up la&ter")))
    , m_skip(new QPushButton(tr("Go on &without")))
    , m_next(new QPushButton)
    , m_progress(new QLabel)
{
    for (auto *step : std::initializer_list<SetupStep *>{new CardStep(server, m_state, interfaces),
             new AddressStep(server, m_state, interfaces), new ImageStep(server, m_state),
             new ClientStep(server, m_state), new BootStep(server, m_state)}) {
        m_stack->addWidget(step);
        m_marks.push_back(new QLabel);
        connect(step, &SetupStep::changed, this, &SetupPage::refresh);
        connect(step, &SetupStep::committed, this, [this, step] {
            if (step == current())
                goOn();
        });
        connect(step, &SetupStep::refused, this, &SetupPage::refuse);
    }
    build();
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, &SetupPage::next);
    connect(m_skip, &QPushButton::clicked, this, &SetupPage::goOn);
    connect(m_leave, &QPushButton::clicked, this, &SetupPage::leave);
    connect(&m_state, &SetupState::changed, this, &SetupPage::refresh);
    connect(&m_state, &SetupState::problem, this, &SetupPage::refuse);
    connect(&server, &ServerBridge::commandFailed, this, [this](const QString &why) {
        if (m_waiting) // there is no connection: nobody else will answer
            refuse(why);
    });
    refresh();
}

void SetupPage::build()
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setBold(true);
    m_title->setFont(font);
    m_title->setWordWrap(true);
    auto *marks = new QHBoxLayout;
    for (auto *mark : m_marks)
        marks->addWidget(mark, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_stack);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    m_next->setDefault(true);
    m_next->setAutoDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_leave);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_next);
    auto *inner = new QWidget;
    inner->setMaximumWidth(kWidest);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    column->addLayout(marks);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addStretch();
    page->addWidget(inner, 100);
    page->addStretch();
}

SetupStep *SetupPage::current() const
{
    return static_cast<SetupStep *>(m_stack->currentWidget());
}

int SetupPage::step() const
{
    return m_stack->currentIndex();
}

int SetupPage::stepCount() const
{
    return m_stack->count();
}

void SetupPage::begin()
{
    showStep(step());
}

void SetupPage::showStep(int step)
{
    if (step < 0 || step >= stepCount())
        return;
    m_waiting = false;
    m_message->hide();
    m_skip->hide();
    // Only the page in view counts for how much room there must be.
    for (int i = 0; i < stepCount(); ++i)
        m_stack->widget(i)->setSizePolicy(
            QSizePolicy::Preferred, i == step ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_stack->setCurrentIndex(step);
    current()->enter();
    refresh();
}

void SetupPage::next()
{
    m_message->hide();
    m_waiting = true;
    refresh();
    current()->commit();
}

void SetupPage::goOn()
{
    m_waiting = false;
    if (step() + 1 < stepCount())
        showStep(step() + 1);
    else
        leave();
}

void SetupPage::refuse(const QString &why)
{
    m_waiting = false;
    m_message->showMessage(MessageBar::Kind::Problem, why);
    m_skip->setVisible(current()->canSkip());
    refresh();
}

void SetupPage::leave()
{
    const bool finished = step() + 1 == stepCount();
    Q_EMIT left();
    if (finished)
        m_stack->setCurrentIndex(0);
}

void SetupPage::refresh()
{
    if (!current())
        return;
    const int at = step();
    m_title->setText(current()->title());
    m_title->setAccessibleName(tr("Step %1 of %2: %3").arg(at + 1).arg(stepCount()).arg(current()->title()));
    for (int i = 0; i < stepCount(); ++i) {
        auto *mark = m_marks[static_cast<std::size_t>(i)];
        mark->setText(u"%1  %2"_s.arg(i + 1).arg(static_cast<SetupStep *>(m_stack->widget(i))->shortTitle()));
        QFont font = mark->font();
        font.setBold(i == at);
        mark->setFont(font);
        mark->setForegroundRole(i == at ? QPalette::WindowText : QPalette::PlaceholderText);
    }
    m_back->setEnabled(at > 0 && !m_waiting);
    m_next->setText(current()->verb());
    m_next->setEnabled(current()->isReady() && !m_waiting);
    m_leave->setVisible(at + 1 < stepCount()); // there Finish does the same
    m_progress->setText(m_state.progress());
}

} // namespace netseat::ui
