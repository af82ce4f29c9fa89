#include "bridge/edit_history.h"
#include "clients/bulk_dialog.h"
#include "clients/client_dialog.h"
#include "clients/import/list_dialog.h"
#include "clients/import/numbering_dialog.h"
#include "demo.h"
#include "fake_link.h"
#include "help/code_dialog.h"
#include "images/storage_dialog.h"
#include "pictures.h"
#include "settings/settings_dialog.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTranslator>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

/// Dialogs that stand by themselves, in each language that differs in length or script.
class TestPicturesDialogs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QGuiApplication::platformName() == u"offscreen"_s)
            QSKIP("needs a display");
        QStandardPaths::setTestModeEnabled(true);
        m_folder = qEnvironmentVariable("NETSEAT_PICTURES", QDir::current().filePath(u"pictures"_s));
        QVERIFY(QDir().mkpath(m_folder));
    }

    void cleanup() { QApplication::setPalette(QPalette()); }

    void dialogs_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << false << u"en"_s;
        QTest::newRow("dark") << true << u"en"_s;
        for (const auto *language : {"de", "es", "fr", "pt", "ru", "zh"})
            QTest::newRow(language) << false << QString::fromLatin1(language);
    }

    void dialogs()
    {
        QFETCH(bool, dark);
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/netseat_%1.qm"_s.arg(language)));
        QApplication::installTranslator(&translator);
        if (dark)
            QApplication::setPalette(darkPalette());
        FakeLink link(demoInventory());
        ServerBridge bridge(link, ServerBridge::Place::ThisProcess);
        EditHistory history(bridge);
        const auto &clients = link.inventory()->clients;

        BulkDialog bulk(bridge, {clients[0], clients[2], clients[3]});
        save(bulk, u"dialog-bulk"_s);
        ListDialog list(bridge, performIn(history));
        list.setContent("name;mac;group;image\nnew-1;525400000040;Room 12;memtest\nseat-2;52:54:00:9a:00:02;;\n"
                        "pc-01;52:54:00:9a:00:01;;\nbad;52:54;;\n",
            u"room.csv"_s);
        save(list, u"dialog-list"_s);
        NumberingDialog numbering(bridge, performIn(history));
        save(numbering, u"dialog-numbering"_s);
        CodeDialog codes;
        codes.findChild<QLineEdit *>()->setText(u"PXE-E32"_s);
        save(codes, u"dialog-code"_s);
        SettingsDialog settings;
        save(settings, u"dialog-settings"_s);
        ClientDialog client(link.inventory(), clients[0]);
        client.showKeepDisk();
        save(client, u"dialog-firmware"_s);
        StorageDialog storage(bridge);
        save(storage, u"dialog-storage"_s);
    }

private:
    void save(QWidget &dialog, const QString &name)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCoreApplication::processEvents();
        storePicture(m_folder, name, dialog.grab().toImage());
        dialog.hide();
    }

    QString m_folder;
};

QTEST_MAIN(TestPicturesDialogs)
#include "test_pictures_dialogs.moc"
