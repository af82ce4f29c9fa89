#include "network/router_lines.h"

#include "icons/icons.h"
#include "texts/convert.h"

#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace netseat::ui {

using namespace Qt::StringLiterals;

RouterLinesBox::RouterLinesBox(ServerBridge &server, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_kind(new QComboBox)
    , m_copy(new QPushButton(icon(u"copy"_s), tr("Co&py")))
    , m_text(new QPlainTextEdit)
    , m_problem(new QLabel)
{
    m_kind->addItem(tr("dnsmasq (OpenWrt, Pi-hole, libvirt)"), u"dnsmasq"_s);
    m_kind->addItem(u"ISC dhcpd"_s, u"isc"_s);
    m_kind->addItem(u"Kea"_s, u"kea"_s);
    m_kind->addItem(u"Windows Server"_s, u"windows"_s);
    m_kind->addItem(u"MikroTik"_s, u"mikrotik"_s);
    m_kind->addItem(u"OPNsense, pfSense"_s, u"opnsense"_s);
    m_kind->setAccessibleName(tr("Kind of server"));
    m_text->setAccessibleName(tr("Lines"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_problem->setWordWrap(true);
    auto *label = new QLabel(tr("&Kind of server:"));
    label->setBuddy(m_kind);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_kind, 1);
    row->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_text, 1);
    m_problem->hide();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RouterLinesBox::ask);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(&server, &ServerBridge::inventoryChanged, this, [this] {
        if (isVisible())
            ask();
    });
}

QString RouterLinesBox::lines() const
{
    return m_text->toPlainText();
}

void RouterLinesBox::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void RouterLinesBox::ask()
{
    const int question = ++m_asked;
    m_server.submit(server::ShowRouterLines{m_kind->currentData().toString().toStdString()}, this,
        [this, question](const Result<server::Reply> &reply) {
            if (question != m_asked)
                return;
            const auto text = reply ? toQString(reply->text) : QString();
            if (text != m_text->toPlainText()) // what is selected stays
                m_text->setPlainText(text);
            m_problem->setVisible(!reply);
            m_problem->setText(reply ? QString() : toQString(reply.error().message));
            m_copy->setEnabled(!text.isEmpty());
            m_text->setVisible(static_cast<bool>(reply));
        });
}

} // namespace netseat::ui
