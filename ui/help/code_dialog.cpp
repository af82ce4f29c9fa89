#include "help/code_dialog.h"

#include "help/boot_codes.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCodeRole = Qt::UserRole;

QLabel *paragraph()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

CodeDialog::CodeDialog(QWidget *parent)
    : QDialog(parent)
    , m_edit(new QLineEdit)
    , m_list(new QListWidget)
    , m_title(paragraph())
    , m_meaning(paragraph())
    , m_todo(paragraph())
    , m_source(paragraph())
{
    setWindowTitle(tr("What does this code mean?"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *label = new QLabel(tr("Type the &code that stands on the PC's screen:"));
    label->setBuddy(m_edit);
    m_edit->setPlaceholderText(tr("PXE-E53, ipxe.org/4c0a6092, ISCSI-03 …"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setAccessibleName(tr("Code on the PC's screen"));
    m_list->setAccessibleName(tr("Known codes"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_title->setFont(bold);
    m_source->setForegroundRole(QPalette::PlaceholderText);

    auto *explained = new QWidget;
    auto *texts = new QVBoxLayout(explained);
    texts->setContentsMargins(8, 0, 0, 0);
    for (auto *part : {m_title, m_meaning, m_todo})
        texts->addWidget(part);
    texts->addStretch(1);
    texts->addWidget(m_source);
    auto *halves = new QSplitter;
    halves->addWidget(m_list);
    halves->addWidget(explained);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    halves->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_edit);
    column->addWidget(halves, 1);
    column->addWidget(buttons);
    resize(680, 380);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_edit, &QLineEdit::textChanged, this, &CodeDialog::look);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && m_list->hasFocus())
            setCode(item->data(kCodeRole).toString());
    });
    connect(m_list, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem *item) { setCode(item->data(kCodeRole).toString()); });
    fillList({});
    look({});
    m_edit->setFocus();
}

void CodeDialog::setCode(const QString &typed)
{
    m_edit->setText(typed);
}

QString CodeDialog::shownTitle() const
{
    return m_title->text();
}

/// All codes; the one that is meant is marked, so that its neighbours can be looked at too.
void CodeDialog::fillList(const QString &typed)
{
    if (m_list->count() == 0) {
        for (const CodeMeaning &known : knownCodes()) {
            auto *item = new QListWidgetItem(tr("%1: %2").arg(known.code, known.title), m_list);
            item->setData(kCodeRole, known.code);
            item->setToolTip(item->text());
        }
        return;
    }
    const auto meaning = meaningOf(typed);
    for (int row = 0; meaning && row < m_list->count(); ++row) {
        if (m_list->item(row)->data(kCodeRole).toString() != meaning->code)
            continue;
        m_list->setCurrentRow(row);
        return;
    }
    if (!m_list->hasFocus())
        m_list->setCurrentRow(-1);
}

void CodeDialog::look(const QString &typed)
{
    const auto meaning = meaningOf(typed);
    fillList(typed);
    if (!meaning) {
        const bool empty = typed.trimmed().isEmpty();
        m_title->setText(empty ? tr("Nothing typed yet") : tr("No code is recognised in this"));
        m_meaning->setText(
            tr("BIOS and UEFI firmware show codes such as PXE-E53. iPXE shows an address: of "
               "https://ipxe.org/4c0a6092 the last eight characters are the code. Netseat's own verdicts "
               "have codes such as ISCSI-03."));
        m_todo->setText(
            empty ? QString() : tr("The client's timeline tells how far it came, whatever stands on its screen."));
        m_source->clear();
        return;
    }
    m_title->setText(tr("%1: %2").arg(meaning->code, meaning->title));
    m_meaning->setText(meaning->meaning);
    m_todo->setText(tr("What to do: %1").arg(meaning->todo));
    m_source->setText(tr("Defined by: %1").arg(meaning->source));
}

} // namespace netseat::ui
