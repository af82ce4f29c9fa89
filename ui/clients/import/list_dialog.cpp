#include "clients/import/list_dialog.h"

#include "texts/convert.h"
#include "widgets/message_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargest = 8 << 20; ///< octets: 10,000 PCs take up less than 2 MiB
constexpr int kAnyKind = -1;

int kindNumber(ListRow::Kind kind)
{
    return static_cast<int>(kind);
}

} // namespace

ListDialog::ListDialog(ServerBridge &server, PerformChange perform, QWidget *parent)
    : QDialog(parent)
    , m_server(server)
    , m_perform(std::move(perform))
    , m_rows(m_model)
    , m_file(new QLabel)
    , m_encoding(new QComboBox)
    , m_separator(new QComboBox)
    , m_header(new QCheckBox(tr("The &first line names the columns")))
    , m_columns(new QScrollArea)
    , m_kind(new QComboBox)
    , m_view(new QTreeView(this))
    , m_summary(new QLabel)
    , m_message(new MessageBar)
    , m_import(nullptr)
{
    setWindowTitle(tr("Bring in a list of PCs"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildTable();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_summary->setWordWrap(true);
    auto *below = new QHBoxLayout;
    below->addWidget(m_summary, 1);
    below->addWidget(m_kind);
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildTop());
    column->addWidget(buildColumns());
    column->addWidget(m_view, 1);
    column->addLayout(below);
    column->addWidget(m_message);
    column->addWidget(buttons);
    m_import->setDefault(true);
    resize(760, 520);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ListDialog::import);
    // What somebody else changes meanwhile changes what the list would do.
    connect(&server, &ServerBridge::inventoryChanged, this, &ListDialog::plan);
    plan();
}

QWidget *ListDialog::buildTop()
{
    auto *choose = new QPushButton(tr("&Choose file …"));
    connect(choose, &QPushButton::clicked, this, &ListDialog::choose);
    m_file->setText(tr("A table with a line for each PC: its name, its MAC and what else is known (CSV)."));
    m_file->setWordWrap(true);
    m_encoding->addItem(u"UTF-8"_s, static_cast<int>(CsvEncoding::Utf8));
    m_encoding->addItem(u"Latin-1"_s, static_cast<int>(CsvEncoding::Latin1));
    m_encoding->setAccessibleName(tr("Encoding of the file"));
    m_separator->addItem(tr("Comma"), QChar(u','));
    m_separator->addItem(tr("Semicolon"), QChar(u';'));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    m_separator->setAccessibleName(tr("What stands between the columns"));
    connect(m_encoding, &QComboBox::activated, this, &ListDialog::decode);
    connect(m_separator, &QComboBox::activated, this, &ListDialog::parse);
    connect(m_header, &QCheckBox::clicked, this, [this] {
        buildColumnChoices();
        plan();
    });
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    auto *first = new QHBoxLayout;
    first->addWidget(m_file, 1);
    first->addWidget(choose);
    auto *second = new QHBoxLayout;
    second->addWidget(m_header);
    second->addStretch(1);
    second->addWidget(m_separator);
    second->addWidget(m_encoding);
    column->addLayout(first);
    column->addLayout(second);
    return top;
}

QWidget *ListDialog::buildColumns()
{
    m_columns->setWidgetResizable(true);
    m_columns->setFrameShape(QFrame::NoFrame);
    m_columns->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_columns->setAccessibleName(tr("What each column is"));
    m_columns->hide();
    return m_columns;
}

void ListDialog::buildTable()
{
    m_view->setModel(&m_rows);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setAccessibleName(tr("What the list would do"));
    m_view->header()->setStretchLastSection(true);
    const QFontMetrics metrics(font());
    const auto size = [&](int column, const QString &sample) {
        const auto title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_view->header()->resizeSection(
            column, qMax(metrics.horizontalAdvance(sample), metrics.horizontalAdvance(title)) + 28);
    };
    size(ListModel::KindColumn, u"Abgelehnt  "_s);
    size(ListModel::LineColumn, u"1000"_s);
    size(ListModel::NameColumn, u"classroom-01"_s);
    size(ListModel::MacColumn, u"00:00:00:00:00:00"_s);
    size(ListModel::AddressColumn, u"192.168.100.100"_s);
    size(ListModel::GroupColumn, u"Room 12"_s);
    size(ListModel::ImageColumn, u"debian-12-desktop"_s);
    m_kind->setAccessibleName(tr("Which lines are shown"));
    m_kind->addItem(tr("All lines"), kAnyKind);
    m_kind->addItem(tr("New ones"), kindNumber(ListRow::Kind::New));
    m_kind->addItem(tr("Changed ones"), kindNumber(ListRow::Kind::Changed));
    m_kind->addItem(tr("Refused ones"), kindNumber(ListRow::Kind::Refused));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const int kind = m_kind->currentData().toInt();
        m_rows.setKind(kind == kAnyKind ? std::nullopt : std::optional(static_cast<ListRow::Kind>(kind)));
    });
}

QString ListDialog::message() const
{
    return m_message->text();
}

void ListDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("List of PCs"), {}, tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { open(file); });
    dialog->open();
}

bool ListDialog::open(const QString &path)
{
    QFile file(path);
    const auto refuse = [&](const QString &why) {
        m_message->showMessage(MessageBar::Kind::Problem, why);
        return false;
    };
    if (!file.open(QIODevice::ReadOnly))
        return refuse(tr("%1 can't be read: %2").arg(path, file.errorString()));
    if (file.size() > kLargest)
        return refuse(tr("%1 is too large to be a list of PCs.").arg(path));
    setContent(file.readAll(), QFileInfo(path).fileName());
    return true;
}

void ListDialog::setContent(const QByteArray &octets, const QString &name)
{
    m_message->hide();
    m_octets = octets;
    m_name = name;
    m_file->setText(name);
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(guessEncoding(octets))));
    const auto text = decodeCsv(octets, static_cast<CsvEncoding>(m_encoding->currentData().toInt()));
    m_separator->setCurrentIndex(m_separator->findData(guessSeparator(text)));
    decode();
}

void ListDialog::decode()
{
    m_text = decodeCsv(m_octets, static_cast<CsvEncoding>(m_encoding->currentData().toInt()));
    parse();
}

void ListDialog::parse()
{
    m_table = parseCsv(m_text, m_separator->currentData().toChar());
    const auto named = m_table.rows.empty() ? std::nullopt : fieldsOfHeader(m_table.rows.front().fields);
    m_header->setChecked(named.has_value());
    m_fields = named ? *named : fieldsByContent(m_table);
    m_fields.resize(static_cast<std::size_t>(m_table.columns), ListField::Ignored);
    buildColumnChoices();
    plan();
}

/// A choice for each column, below what stands first in it.
void ListDialog::buildColumnChoices()
{
    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    const auto first = m_table.rows.empty() ? QStringList() : m_table.rows.front().fields;
    for (int i = 0; i < m_table.columns; ++i) {
        auto *choice = new QComboBox;
        for (int field = 0; field < kListFieldCount; ++field)
            choice->addItem(text(static_cast<ListField>(field)));
        choice->setCurrentIndex(static_cast<int>(m_fields[static_cast<std::size_t>(i)]));
        const auto title =
            m_header->isChecked() && !first.value(i).isEmpty() ? first.value(i) : tr("Column %1").arg(i + 1);
        choice->setAccessibleName(tr("What \"%1\" is").arg(title));
        connect(choice, &QComboBox::activated, this, [this, i](int field) {
            m_fields[static_cast<std::size_t>(i)] = static_cast<ListField>(field);
            plan();
        });
        auto *label = new QLabel(fontMetrics().elidedText(title, Qt::ElideRight, 160));
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(choice);
        auto *pair = new QVBoxLayout;
        pair->addWidget(label);
        pair->addWidget(choice);
        row->addLayout(pair);
    }
    row->addStretch(1);
    m_columns->setWidget(inside);
    m_columns->setFixedHeight(inside->sizeHint().height() + m_columns->horizontalScrollBar()->sizeHint().height());
    m_columns->setVisible(m_table.columns > 0);
}

void ListDialog::plan()
{
    const auto inventory = m_server.inventory();
    m_model.setRows(planList(m_table, m_fields, m_header->isChecked(), *inventory), inventory);
    m_header->setEnabled(!m_table.rows.empty());
    updateSummary();
}

void ListDialog::updateSummary()
{
    const int fresh = m_model.count(ListRow::Kind::New);
    const int changed = m_model.count(ListRow::Kind::Changed);
    const int same = m_model.count(ListRow::Kind::Same);
    const int refused = m_model.count(ListRow::Kind::Refused);
    QStringList parts;
    if (fresh > 0)
        parts << tr("%n new", nullptr, fresh);
    if (changed > 0)
        parts << tr("%n change", nullptr, changed);
    if (same > 0)
        parts << tr("%n stay as they are", nullptr, same);
    if (refused > 0)
        parts << tr("%n refused and left out", nullptr, refused);
    m_summary->setText(parts.isEmpty() ? tr("Nothing is changed before you choose Import.") : parts.join(u" · "_s));
    const auto most = static_cast<int>(server::kMostClients);
    const bool tooMany = fresh > most || changed > most;
    if (tooMany)
        m_message->showMessage(MessageBar::Kind::Problem, tr("That is more than %n PCs at a time.", nullptr, most));
    m_import->setEnabled(fresh + changed > 0 && !tooMany);
}

void ListDialog::import()
{
    ListChange change;
    change.text = tr("Import of %1").arg(m_name);
    for (const ListRow &row : m_model.rows()) {
        if (row.kind == ListRow::Kind::New)
            change.added.push_back(row.after);
        if (row.kind != ListRow::Kind::Changed)
            continue;
        change.before.push_back(row.before);
        change.after.push_back(row.after);
    }
    m_import->setEnabled(false); // once is enough
    m_message->hide();
    QStringList parts;
    if (!change.added.empty())
        parts << tr("%n PCs added", nullptr, static_cast<int>(change.added.size()));
    if (!change.after.empty())
        parts << tr("%n PCs changed", nullptr, static_cast<int>(change.after.size()));
    //: a file, and what came of it: "room.csv: 12 PCs added, 3 PCs changed."
    const auto said = tr("%1: %2.").arg(m_name, parts.join(u", "_s));
    m_perform(change, this, [this, said](const Result<server::Reply> &reply) {
        if (reply) {
            Q_EMIT imported(said);
            accept();
            return;
        }
        plan();
        m_message->showMessage(MessageBar::Kind::Problem, toQString(reply.error().message));
    });
}

} // namespace netseat::ui
