#include "events/verdict.h"

#include <QTest>

#include <set>

using namespace netseat;

namespace {

using enum EventCode;

struct Line {
    int second;
    EventCode code;
    const char *subject = "";
    std::uint64_t amount = 0;
};
using Lines = QList<Line>;

bool isWarning(const Line &line)
{
    switch (line.code) {
    case PoolExhausted:
    case AddressRefused:
    case AddressDeclined:
    case FileMissing:
    case TransferFailed:
    case LoginRefused:
    case SecondWriterRefused:
    case DiskFailed:
    case SystemLost:
    case DiskFull:
    case ImageMissing:
        return true;
    case StageReported:
        return QByteArray(line.subject).contains("failed");
    default:
        return false;
    }
}

BootRecord recordOf(const Lines &lines)
{
    BootHistory history;
    for (const auto &line : lines) {
        Event event;
        event.time = {line.second * 1000};
        event.code = line.code;
        event.subject = line.subject;
        event.amount = line.amount;
        event.severity = isWarning(line) ? Severity::Warning : Severity::Info;
        history.add(event);
    }
    return history.boots().empty() ? BootRecord{} : history.boots().back();
}

const Lines kToOffer{{0, DiscoverSeen}, {0, OfferSent}};
const Lines kToLoader =
    kToOffer + Lines{{1, AddressGiven}, {1, LoaderGiven, "snponly.efi"}, {2, LoaderFetched, "snponly.efi", 181248}};
const Lines kToIpxe = kToLoader + Lines{{3, IpxeUp}, {3, OfferSent}, {3, AddressGiven}};
const Lines kToScript = kToIpxe + Lines{{4, ScriptServed}, {4, StageReported, "attaching-disk"}};
const Lines kToLogin = kToScript + Lines{{5, FirmwareLogin}};
const Lines kToRead = kToLogin + Lines{{6, FirstRead}};
const Lines kUp = kToRead + Lines{{12, SystemLogin}};

} // namespace

class TestVerdict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void causes_data()
    {
        QTest::addColumn<Lines>("lines");
        QTest::addColumn<int>("cause"); // -1: none

        const auto row = [](const char *name, const Lines &lines, Cause cause) {
            QTest::newRow(name) << lines << int(cause);
        };
        const auto fine = [](const char *name, const Lines &lines) { QTest::newRow(name) << lines << -1; };

        fine("no events at all", {});
        fine("it came up", kUp);
        fine("it was switched off", kUp + Lines{{900, SessionEnded, "", 1 << 30}});
        fine("it asked once and went on to its own disk", kToOffer);
        fine("it has an address, and nothing to load: an operating system of its own",
            kToOffer + Lines{{1, AddressGiven}});
        row("DISCOVER after DISCOVER, and nobody takes the offer",
            kToOffer + Lines{{4, DiscoverSeen}, {4, OfferSent}, {12, DiscoverSeen}, {12, OfferSent}},
            Cause::OfferIgnored);
        row("the same where another server gives the addresses",
            Lines{{0, DiscoverSeen}, {0, OfferSent}, {0, LoaderGiven, "undionly.kpxe"}, {4, DiscoverSeen},
                {4, OfferSent}, {12, DiscoverSeen}, {12, OfferSent}},
            Cause::OfferIgnored);
        row("no address left", {{0, DiscoverSeen}, {0, PoolExhausted}}, Cause::NoAddressLeft);
        row("its address is somebody else's", kToOffer + Lines{{1, AddressGiven}, {2, AddressDeclined}},
            Cause::AddressDisputed);
        row("it insists on an address of elsewhere", kToOffer + Lines{{1, AddressRefused}}, Cause::AddressDisputed);
        fine("refused an old address, it asked anew and came up", Lines{{0, DiscoverSeen}, {0, AddressRefused}} + kUp);
        row("told what to load, it never asks for it",
            kToOffer + Lines{{1, AddressGiven}, {1, LoaderGiven, "snponly.efi"}}, Cause::LoaderNotAsked);
        row("the loader does not exist", kToOffer + Lines{{1, AddressGiven}, {2, FileMissing, "pxelinux.0"}},
            Cause::LoaderMissing);
        row("the loader stops on its way", kToOffer + Lines{{1, AddressGiven}, {2, TransferFailed, "snponly.efi"}},
            Cause::TransferBroken);
        row("an EFI loader, then silence", kToLoader, Cause::SecureBoot);
        row("a BIOS loader, then silence", kToOffer + Lines{{2, LoaderFetched, "undionly.kpxe"}}, Cause::LoaderSilent);
        row("a file that need not be there is no cause", kToLoader + Lines{{3, FileMissing, "autoexec.ipxe"}},
            Cause::SecureBoot);
        row("the loader loads itself",
            kToIpxe
                + Lines{{5, LoaderFetched, "snponly.efi"}, {6, IpxeUp}, {7, LoaderFetched, "snponly.efi"}, {8, IpxeUp}},
            Cause::LoaderLoop);
        row("iPXE runs and fetches nothing", kToIpxe, Cause::IpxeSilent);
        row("its disk was named, and it never comes", kToScript, Cause::DiskNotAsked);
        row("iPXE says that it could not attach", kToScript + Lines{{9, StageReported, "disk-failed-4c0a6092"}},
            Cause::DiskNotAsked);
        fine("it starts an entry, not its disk",
            kToIpxe + Lines{{4, ScriptServed}, {5, StageReported, "starting-entry-3"}});
        fine("it was left to its own disk", kToIpxe + Lines{{4, ScriptServed}, {5, StageReported, "left-to-firmware"}});
        row("its entry could not be started",
            kToIpxe
                + Lines{{4, ScriptServed}, {5, StageReported, "starting-entry-3"},
                    {7, StageReported, "entry-failed-2d"}},
            Cause::EntryFailed);
        row("its login was refused", kToScript + Lines{{5, LoginRefused}}, Cause::LoginRefused);
        row("somebody else has its disk", kToScript + Lines{{5, SecondWriterRefused}}, Cause::DiskInUse);
        row("its image is gone", kToScript + Lines{{5, ImageMissing, "a.qcow2"}}, Cause::DiskUnavailable);
        row("no room for its disk", kToScript + Lines{{5, DiskFull}}, Cause::NoRoom);
        fine("a refusal that it got over", kToScript + Lines{{5, LoginRefused}, {6, FirmwareLogin}, {7, SystemLogin}});
        row("attached, and nothing reads", kToLogin, Cause::NothingRead);
        row("a glance at the disk, then it was let go", kToRead + Lines{{7, SessionEnded, "", 5120}},
            Cause::NothingToBoot);
        row("the boot loader read a lot, and no system came", kToRead + Lines{{60, SessionEnded, "", 60 << 20}},
            Cause::SystemSilent);
        row("the same while the firmware still holds the disk", kToRead, Cause::SystemSilent);
        row("its disk failed under it", kUp + Lines{{99, DiskFailed, "disks/1.qcow2"}}, Cause::DiskUnavailable);
        row("the room ran out under it", kUp + Lines{{99, DiskFull}, {99, SessionEnded}}, Cause::NoRoom);
    }

    void causes()
    {
        QFETCH(Lines, lines);
        QFETCH(int, cause);
        const auto record = recordOf(lines);
        const auto verdict = judge(record);
        QCOMPARE(verdict ? int(verdict->cause) : -1, cause);
        if (!verdict)
            return;
        QVERIFY(!verdict->evidence.empty());
        QVERIFY(verdict->evidence.size() <= Verdict::kMaxEvidence);
        QVERIFY(std::ranges::is_sorted(verdict->evidence, {}, &Event::time));
        for (const auto &event : verdict->evidence)
            QVERIFY(std::ranges::find(record.events, event) != record.events.end());
    }

    void aProblemThatFitsNothingIsTold()
    {
        auto record = recordOf(kToOffer);
        record.boot.problem = "something odd";
        record.events.back().severity = Severity::Warning;
        QCOMPARE(judge(record)->cause, Cause::Other);
    }

    void aSystemThatLostItsDiskIsTold()
    {
        const Lines lost = kUp + Lines{{99, SessionEnded}, {119, SystemLost}};
        QCOMPARE(judge(recordOf(lost))->cause, Cause::SystemLost);
        QVERIFY(!judge(recordOf(lost + Lines{{130, SystemLogin}}))); // it is back
        auto record = recordOf(kUp + Lines{{99, SessionEnded}});
        record.boot.problem = "no answer for 120 s";
        QCOMPARE(judge(record)->cause, Cause::SystemLost);
    }

    void whatWasWarnedOfIsEvidence()
    {
        const auto verdict = judge(recordOf(kToScript + Lines{{5, LoginRefused}}));
        QCOMPARE(verdict->evidence.back().code, LoginRefused);
        const auto notAsked = judge(recordOf(kToOffer + Lines{{1, AddressGiven}, {1, LoaderGiven, "snponly.efi"}}));
        QVERIFY(std::ranges::find(notAsked->evidence, LoaderGiven, &Event::code) != notAsked->evidence.end());
    }

    void everyCauseHasACodeOfItsOwn()
    {
        std::set<std::string_view> codes;
        for (int i = 0; i < kCauseCount; ++i) {
            QVERIFY(!causeCode(Cause(i)).empty());
            QVERIFY(codes.insert(causeCode(Cause(i))).second);
        }
        QCOMPARE(remedyFor(Cause::SystemSilent), Remedy::ExamineImage);
        QCOMPARE(remedyFor(Cause::LoginRefused), Remedy::EditClient);
    }
};

QTEST_APPLESS_MAIN(TestVerdict)
#include "test_verdict.moc"
