#include "images/doctor_dialog.h"
#include "images/finding_card.h"
#include "images/images_page.h"
#include "images/repair_panel.h"
#include "images/seat_dialogs.h"
#include "ui_test.h"
#include "widgets/fold_button.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(QWidget &parent, const QString &text)
{
    for (auto *found : parent.findChildren<QPushButton *>())
        if (QString(found->text()).remove(u'&') == text)
            return found;
    return nullptr;
}

QString shownTexts(const QWidget &parent)
{
    QStringList texts;
    for (const auto *label : parent.findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(u'\n');
}

/// The doctor at a version of the demonstration's Debian, shown.
struct Practice {
    explicit Practice(Inventory inventory = withoutDraft(), VersionId version = {2})
        : desk(std::move(inventory))
        , dialog(new DoctorDialog(desk.bridge, *desk.bridge.inventory()->version(version)))
    {
        desk.link.report = demoReport();
        dialog->show();
        if (!QTest::qWaitForWindowExposed(dialog))
            qFatal("The dialog does not appear.");
    }
    ~Practice() { delete dialog; }

    static Inventory withoutDraft()
    {
        auto inventory = demoInventory();
        inventory.versions.pop_back();
        return inventory;
    }

    void waitForJob() { QTRY_VERIFY_WITH_TIMEOUT(!desk.link.status().jobs.empty(), kPatience); }
    void examined()
    {
        waitForJob();
        desk.link.endJob(true, "problems: IMG-INITRD");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->findChildren<FindingCard *>().isEmpty(), kPatience);
    }
    RepairPanel *repair() const { return dialog->findChild<RepairPanel *>(); }

    Desk desk;
    DoctorDialog *dialog;
};

} // namespace

/// The doctor: what he says, how it is shown, and what can be done about it.
class TestDoctor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void aReportIsRead()
    {
        const auto report = parseReport(demoReport());
        QVERIFY(report);
        QCOMPARE(report->findings.size(), std::size_t{5});
        QCOMPARE(report->findings.front().code, u"IMG-INITRD"_s); // problems first, whatever their order was
        QCOMPARE(report->findings.back().code, u"IMG-FSTAB"_s);
        QVERIFY(report->canRepair());
        QVERIFY(systemOf(*report).contains(u"6.1.0-27-cloud-amd64"_s));
        QCOMPARE(titleOf(report->findings.front()), u"iSCSI at start (initramfs)"_s);
        QCOMPARE(titleOf(report->findings.at(2)), u"IMG-NEW"_s); // one that this window does not know yet
    }

    void noReportIsNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("findings");
        QTest::newRow("no findings") << QByteArray("{\"system\":\"Debian\"}");
        QTest::newRow("an array") << QByteArray("[]");
    }

    void noReportIsNone()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!parseReport(json.toStdString()));
    }

    void verdicts_data()
    {
        QTest::addColumn<QStringList>("severities");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("a problem") << QStringList{u"advice"_s, u"problem"_s} << u"1 problem"_s;
        QTest::newRow("advice") << QStringList{u"good"_s, u"advice"_s, u"unknown"_s} << u"It boots."_s;
        QTest::newRow("unknown") << QStringList{u"good"_s, u"unknown"_s} << u"not everything could be told"_s;
        QTest::newRow("good") << QStringList{u"good"_s, u"good"_s} << u"in order"_s;
        QTest::newRow("a severity of the future") << QStringList{u"fatal"_s} << u"not everything could be told"_s;
    }

    void verdicts()
    {
        QFETCH(QStringList, severities);
        QFETCH(QString, verdict);
        QStringList findings;
        for (const auto &severity : severities)
            findings << u"{\"code\":\"IMG-X\",\"severity\":\"%1\"}"_s.arg(severity);
        const auto report = parseReport(u"{\"findings\":[%1]}"_s.arg(findings.join(u',')).toStdString());
        QVERIFY(report);
        QVERIFY2(verdictOf(*report).contains(verdict), qPrintable(verdictOf(*report)));
    }

    void findingsAreShownByShapeWordAndCode()
    {
        Practice t;
        QCOMPARE(t.desk.last<server::ExamineVersion>()->version, VersionId{2});
        t.examined();
        const auto cards = t.dialog->findChildren<FindingCard *>();
        QCOMPARE(cards.size(), 5);
        QVERIFY(cards.at(0)->accessibleName().contains(u"Problem"_s));
        QVERIFY(cards.at(0)->accessibleDescription().contains(u"IMG-INITRD"_s));
        QVERIFY(cards.at(0)->accessibleDescription().contains(u"waits for a root disk"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shownTexts(*t.dialog).contains(u"What to do: Let the repair prepare it"_s), kPatience);
        const auto shown = shownTexts(*t.dialog);
        QVERIFY(shown.contains(u"IMG-MACHINE-ID"_s));
        QVERIFY(!shown.contains(u"IMG-FSTAB"_s)); // in order: folded away
        t.dialog->findChild<FoldButton *>()->click();
        QVERIFY(shownTexts(*t.dialog).contains(u"IMG-FSTAB"_s));
        const auto icons = {DoctorFinding::Severity::Problem, DoctorFinding::Severity::Advice,
            DoctorFinding::Severity::Unknown, DoctorFinding::Severity::Good};
        QSet<QByteArray> shapes;
        for (const auto severity : icons) {
            const auto image = severityIcon(severity).pixmap(32, 32).toImage().convertToFormat(QImage::Format_Alpha8);
            shapes << QByteArray::fromRawData(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes())
                          .toBase64();
        }
        QCOMPARE(shapes.size(), 4);
    }

    void theReportCanBeGivenAway()
    {
        Practice t;
        QVERIFY(!button(*t.dialog, u"Copy"_s)->isEnabled());
        t.examined();
        button(*t.dialog, u"Copy"_s)->click();
        const auto copied = QApplication::clipboard()->text();
        QVERIFY(copied.startsWith(u"debian-12-desktop, version 2\nDebian GNU/Linux 12"_s));
        QVERIFY(copied.contains(u"IMG-FSTAB"_s));
    }

    void anExaminationCanBeCancelledAndAgain()
    {
        Practice t;
        t.waitForJob();
        auto status = t.desk.link.status();
        status.jobs.back().done = 3;
        status.jobs.back().all = 12;
        t.desk.link.setStatus(status);
        QCOMPARE(t.dialog->findChild<QProgressBar *>()->maximum(), 12);
        button(*t.dialog, u"Cancel"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(t.desk.last<server::CancelJob>(), kPatience);
        QCOMPARE(t.desk.last<server::CancelJob>()->job, status.jobs.back().id);
        t.desk.link.setStatus(status); // it is still there when its end is told
        t.desk.link.endJob(false, "cancelled", Severity::Info);
        QVERIFY(shownTexts(*t.dialog).contains(u"The examination was cancelled."_s));
        button(*t.dialog, u"Examine again"_s)->click();
        t.examined();
    }

    void aJobMayEndBeforeItHasANumber()
    {
        Desk desk;
        JobWatch watch(desk.bridge);
        const QSignalSpy finished(&watch, &JobWatch::finished);
        const QSignalSpy failed(&watch, &JobWatch::failed);
        desk.link.refuse = [&](const server::Command &) {
            Event end; // of the first job that the fake starts, and of somebody else's
            end.code = EventCode::JobFinished;
            end.detail = "done";
            end.amount = 1001;
            Event other = end;
            other.code = EventCode::JobFailed;
            other.amount = 900;
            desk.link.play({other, end});
            return std::nullopt;
        };
        watch.start(server::ExamineVersion{{2}});
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        QCOMPARE(finished.front().front().toString(), u"done"_s);
        QCOMPARE(failed.count(), 0);
        QVERIFY(!watch.runs());
    }

    void closingCancelsWhatNobodyWaitsFor()
    {
        Practice t;
        t.waitForJob();
        QCoreApplication::processEvents();
        delete std::exchange(t.dialog, nullptr);
        QVERIFY(t.desk.last<server::CancelJob>());
    }

    void refusalsAndFailuresAreShown()
    {
        Practice t;
        t.waitForJob();
        t.desk.link.endJob(false, "The file is damaged.");
        QVERIFY(shownTexts(*t.dialog).contains(u"The file is damaged."_s));
        t.desk.link.refuseNext = Error{Error::Code::Conflict, "A job for the image runs already."};
        button(*t.dialog, u"Examine again"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(shownTexts(*t.dialog).contains(u"runs already"_s), kPatience);
        button(*t.dialog, u"Examine again"_s)->click();
        t.waitForJob();
        t.desk.link.lose(u"The pipe is broken."_s);
        QVERIFY(shownTexts(*t.dialog).contains(u"The pipe is broken."_s));
    }

    void aRepairMakesAVersionAndOffersWhatComesNext()
    {
        Practice t;
        t.examined();
        button(*t.dialog, u"Repair …"_s)->click();
        QVERIFY(t.repair()->isVisible());
        QVERIFY(shownTexts(*t.repair()).contains(u"makes a new version; version 2 stays as it is"_s));
        QVERIFY(!t.desk.last<server::RepairImage>()); // not before it was explained
        t.repair()->findChild<QCheckBox *>()->click();
        button(*t.repair(), u"Start repair"_s)->click();
        t.waitForJob();
        QCOMPARE(t.desk.last<server::RepairImage>()->image, ImageId{1});
        QVERIFY(t.desk.last<server::RepairImage>()->installPackages);
        auto inventory = *t.desk.link.inventory();
        auto made = inventory.versions[1];
        made.id = {20};
        made.number = 3;
        made.parent = VersionId{2};
        inventory.versions.push_back(made);
        t.desk.link.setInventory(inventory);
        QVERIFY(!button(*t.repair(), u"Examine version 3"_s)); // its end was not told yet
        t.desk.link.endJob(true, "version 3 of debian-12-desktop is the repaired one.");
        QVERIFY(shownTexts(*t.repair()).contains(u"is the repaired one"_s));
        const QSignalSpy tries(t.dialog, &DoctorDialog::tryWanted);
        button(*t.repair(), u"Try on a client …"_s)->click();
        QCOMPARE(tries.count(), 1);
        button(*t.repair(), u"Make default"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(t.desk.link.inventory()->image({1})->current, VersionId{20}, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!button(*t.repair(), u"Make default"_s)->isEnabled(), kPatience);
        button(*t.repair(), u"Examine version 3"_s)->click();
        QVERIFY(t.dialog->windowTitle().contains(u"version 3"_s));
        t.waitForJob();
        QCOMPARE(t.desk.last<server::ExamineVersion>()->version, VersionId{20});
    }

    void aRepairThatEndsBadlySaysSo()
    {
        Practice t;
        t.examined();
        button(*t.dialog, u"Repair …"_s)->click();
        button(*t.repair(), u"Start repair"_s)->click();
        t.waitForJob();
        QVERIFY(!t.desk.last<server::RepairImage>()->installPackages);
        t.desk.link.endJob(false, "qemu-system-x86_64 is not installed.");
        QVERIFY(shownTexts(*t.repair()).contains(u"not installed"_s));
        QVERIFY(button(*t.repair(), u"Start repair"_s)->isVisible());
        button(*t.repair(), u"Not now"_s)->click();
        QVERIFY(!t.repair()->isVisible());
        QVERIFY(button(*t.dialog, u"Repair …"_s)->isEnabled());
    }

    void whyNothingCanBeRepaired_data()
    {
        QTest::addColumn<bool>("draft");
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("why");
        QTest::newRow("a draft is there") << true << 2 << u"has a draft"_s;
        QTest::newRow("it is not the default version")
            << false << 1 << u"begins with the default version, which is version 2"_s;
        QTest::newRow("it can") << false << 2 << QString();
    }

    void whyNothingCanBeRepaired()
    {
        QFETCH(bool, draft);
        QFETCH(int, version);
        QFETCH(QString, why);
        Practice t(draft ? demoInventory() : Practice::withoutDraft(), {version});
        t.examined();
        QCOMPARE(button(*t.dialog, u"Repair …"_s)->isEnabled(), why.isEmpty());
        QVERIFY(shownTexts(*t.dialog).contains(why));
    }

    void thePageOpensOneForEachVersion()
    {
        Desk desk;
        ImagesPage page(desk.bridge);
        page.show();
        auto *table = page.findChild<QTreeView *>(u"images"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        page.actions().doctor->trigger();
        page.actions().doctor->trigger();
        QCOMPARE(page.findChildren<DoctorDialog *>().size(), 1);
        auto *dialog = page.findChild<DoctorDialog *>();
        QVERIFY(!dialog->isModal()); // it takes its time, and there is other work
        Q_EMIT dialog->tryWanted({1});
        auto *attempt = page.findChild<TryDialog *>();
        QVERIFY(attempt);
        auto *clients = attempt->findChild<QComboBox *>();
        clients->setCurrentIndex(clients->findText(u"pc-02"_s));
        button(*attempt, u"Try it"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.link.inventory()->client({2})->version, VersionId{1}, kPatience);
    }

    void itFitsASmallScreen()
    {
        Practice t;
        t.examined();
        button(*t.dialog, u"Repair …"_s)->click();
        QCoreApplication::processEvents();
        QVERIFY2(t.dialog->minimumSizeHint().height() <= 560 && t.dialog->minimumSizeHint().width() <= 780,
            qPrintable(QString::number(t.dialog->minimumSizeHint().height())));
    }
};

QTEST_MAIN(TestDoctor)
#include "test_doctor.moc"
