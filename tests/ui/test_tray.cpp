#include "icons/icons.h"
#include "main_window.h"
#include "ui_test.h"

#include <QPainter>
#include <QSignalSpy>

#include <cmath>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

const QStringList kIcons{u"tray-stopped"_s, u"tray-idle"_s, u"tray-serving"_s, u"tray-attention"_s};
const QList<QColor> kPanels{QColor(0xf0, 0xf0, 0xf0), QColor(0x20, 0x23, 0x26)};

QImage onPanel(const QString &name, int size, const QColor &panel)
{
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(panel);
    QPainter painter(&image);
    icon(name).paint(&painter, QRect(0, 0, size, size));
    painter.end();
    return image;
}

/// How far apart two pictures are in their grey levels, 0 to 1, as a root of the mean of squares.
double greyDistance(const QImage &one, const QImage &other)
{
    double sum = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const double difference = (qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) / 255.0;
            sum += difference * difference;
        }
    return std::sqrt(sum / (one.width() * one.height()));
}

} // namespace

/// The icon in the tray and its menu.
class TestTray : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { useOwnSettings(); }

    void statesAreToldApartWithoutColour_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {16, 22, 24, 32, 48, 64})
            QTest::addRow("%d", size) << size;
    }

    void statesAreToldApartWithoutColour()
    {
        QFETCH(int, size);
        for (const auto &panel : kPanels) {
            const QImage empty = [&] {
                QImage image(size, size, QImage::Format_RGB32);
                image.fill(panel);
                return image;
            }();
            for (int one = 0; one < kIcons.size(); ++one) {
                const auto picture = onPanel(kIcons[one], size, panel);
                QVERIFY2(greyDistance(picture, empty) > 0.25, qPrintable(kIcons[one])); // it stands out from the panel
                for (int other = one + 1; other < kIcons.size(); ++other) {
                    const auto distance = greyDistance(picture, onPanel(kIcons[other], size, panel));
                    const auto pair = u"%1, %2: %3"_s.arg(kIcons[one], kIcons[other]).arg(distance);
                    QVERIFY2(distance > 0.15, qPrintable(pair));
                }
            }
        }
    }

    /// Laid out to be looked at, where somebody wants to: light and dark, in colour and in grey.
    void sheet()
    {
        const auto folder = qEnvironmentVariable("NETSEAT_PICTURES");
        if (folder.isEmpty())
            QSKIP("NETSEAT_PICTURES names no folder");
        QVERIFY(QDir().mkpath(folder));
        const QList<int> sizes{16, 22, 24, 32, 48, 64};
        constexpr int kCell = 72;
        QImage sheet(kCell * static_cast<int>(sizes.size() * kIcons.size()), kCell * 2, QImage::Format_RGB32);
        QPainter painter(&sheet);
        for (int row = 0; row < 2; ++row) {
            painter.fillRect(0, row * kCell, sheet.width(), kCell, kPanels[row]);
            int x = 0;
            for (const auto &name : kIcons)
                for (const int size : sizes) {
                    const int margin = (kCell - size) / 2;
                    icon(name).paint(&painter, QRect(x + margin, row * kCell + margin, size, size));
                    x += kCell;
                }
        }
        painter.end();
        QVERIFY(sheet.save(folder + u"/tray.png"_s));
        QVERIFY(sheet.convertToFormat(QImage::Format_Grayscale8).save(folder + u"/tray-grey.png"_s));
    }

    void theMenuCountsAndLeadsThere()
    {
        Desk desk;
        ClientsModel model(desk.bridge);
        QAction start;
        QAction stop;
        Tray tray(desk.bridge, model, &start, &stop);
        const auto shown = [&] {
            QStringList texts;
            for (const auto *action : tray.menu().actions())
                if (action->isVisible() && !action->isSeparator())
                    texts << action->text();
            return texts;
        };
        QVERIFY2(shown().contains(u"No client is on"_s), qPrintable(shown().join(u'|')));
        playDemo(desk.link);
        const QStringList counts{u"5 up"_s, u"2 booting"_s, u"2 failed"_s, u"&New machines (2) …"_s};
        for (const auto &count : counts)
            QVERIFY2(shown().contains(count), qPrintable(shown().join(u'|')));
        QVERIFY(!shown().contains(u"No client is on"_s));
        std::vector<ClientState> wanted;
        connect(&tray, &Tray::clientsWanted, this, [&](ClientState state) { wanted.push_back(state); });
        for (const auto &count : counts)
            for (auto *action : tray.menu().actions())
                if (action->text() == count)
                    action->trigger();
        QCOMPARE(wanted,
            (std::vector{ClientState::Up, ClientState::Booting, ClientState::Failed, ClientState::New}));
    }
};

QTEST_MAIN(TestTray)
#include "test_tray.moc"
