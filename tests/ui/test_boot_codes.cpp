#include "help/boot_codes.h"
#include "help/code_dialog.h"
#include "help/code_tables.h"
#include "ui_test.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSet>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

class TestBootCodes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code"); // empty: not known
        QTest::addColumn<QString>("title"); // begins with
        const auto row = [](const char *typed, const char *code, const char *title) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(code) << QString::fromUtf8(title);
        };
        row("PXE-E53", "PXE-E53", "An address, but nothing to boot");
        row("pxe e53", "PXE-E53", "An address");
        row("e53", "PXE-E53", "An address");
        row("PXE-E53: No boot filename received", "PXE-E53", "An address");
        row("  PXE-E18: Server response timeout.", "PXE-E18", "The server did not answer");
        row("PXE-M0F: Exiting Intel Boot Agent.", "PXE-M0F", "The PC gives up");
        row("PXE-E98", "", "");
        row("https://ipxe.org/040ee119", "ipxe.org/040ee119", "iPXE got no address");
        row("No configuration methods succeeded (http://ipxe.org/040ee186)", "ipxe.org/040ee186",
            "iPXE got no address");
        row("2d03e13b", "ipxe.org/2d03e13b", "iPXE was told nothing to boot");
        row("0x4c0a6035", "ipxe.org/4c0a6035", "The server does not answer");
        row("ipxe.org/err/4c0a60", "ipxe.org/4c0a6000", "The server does not answer");
        row("http://ipxe.org/2c048087", "ipxe.org/2c048087", "No device for the program");
        row("http://ipxe.org/2d0c618e", "ipxe.org/2d0c618e", "The file does not exist (HTTP 404)");
        row("http://ipxe.org/0b8080a0", "ipxe.org/0b8080a0", "Nothing to start on the disk");
        row("http://ipxe.org/7f22208e", "ipxe.org/7f22208e", "No boot program on the disk");
        row("http://ipxe.org/7f04819a", "ipxe.org/7f04819a", "Secure Boot forbids");
        row("http://ipxe.org/7f048183", "ipxe.org/7f048183", "The firmware does not load");
        row("http://ipxe.org/2e008081", "ipxe.org/2e008081", "The file is nothing");
        row("http://ipxe.org/3e11623b", "ipxe.org/3e11623b", "No DNS server");
        row("http://ipxe.org/1c0de18f", "ipxe.org/1c0de18f", "Malformed"); // taken apart: TLS
        row("http://ipxe.org/00000000", "", "");
        row("iscsi-03", "ISCSI-03", "The operating system does not find its disk");
        row("Verification failed: (0x1A) Security Violation", "SB-01", "It fetched the loader whole");
        row("", "", "");
        row("hello", "", "");
    }

    void typed()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QFETCH(QString, title);
        const auto meaning = meaningOf(typed);
        QCOMPARE(meaning ? meaning->code : QString(), code);
        if (meaning)
            QVERIFY2(meaning->title.startsWith(title), qPrintable(meaning->title));
    }

    void anUnlistedCodeIsTakenApart()
    {
        const auto meaning = meaningOf(u"ipxe.org/4c106fff"_s);
        QVERIFY(meaning->title.contains(u"DHCP"_s)); // it is listed, whatever its last digits
        const auto other = meaningOf(u"ipxe.org/1d704001"_s);
        QCOMPARE(other->title, u"Input/output error"_s);
        QVERIFY(other->meaning.contains(u"reading from the disk"_s));
    }

    void everyKnownCodeIsFoundAndWhole()
    {
        QSet<QString> seen;
        const auto known = knownCodes();
        QVERIFY(known.size() > 90);
        for (const auto &code : known) {
            QVERIFY2(!seen.contains(code.code), qPrintable(code.code));
            seen << code.code;
            for (const auto &part : {code.title, code.meaning, code.todo, code.source})
                QVERIFY2(!part.isEmpty(), qPrintable(code.code));
            const auto found = meaningOf(code.code);
            QVERIFY2(found && found->title == code.title, qPrintable(code.code));
        }
        for (const auto &row : ipxeRows())
            QCOMPARE(row.number & row.mask, row.number);
    }

    void theDialogExplainsWhatIsTyped()
    {
        CodeDialog dialog;
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *edit = named<QLineEdit>(dialog, u"Code on the PC's screen"_s);
        QTest::keyClicks(edit, u"pxe-e32"_s);
        QVERIFY(dialog.shownTitle().contains(u"The TFTP server does not answer"_s));
        edit->clear();
        QTest::keyClicks(edit, u"zzz"_s);
        QVERIFY(dialog.shownTitle().contains(u"No code is recognised"_s));
        auto *list = named<QListWidget>(dialog, u"Known codes"_s);
        QVERIFY(list->count() > 90);
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.shownTitle().contains(u"PXE-E0"_s), kPatience);
    }
};

QTEST_MAIN(TestBootCodes)
#include "test_boot_codes.moc"
