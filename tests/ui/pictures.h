#pragma once

#include <QImage>
#include <QPalette>
#include <QSet>
#include <QTest>

namespace netseat::ui {

using namespace Qt::StringLiterals;

inline QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2e, 0x33), QColor(0x23, 0x26, 0x2a));
    palette.setColor(QPalette::Base, QColor(0x1d, 0x20, 0x24));
    palette.setColor(QPalette::AlternateBase, QColor(0x24, 0x28, 0x2c));
    palette.setColor(QPalette::Text, QColor(0xe6, 0xe8, 0xea));
    palette.setColor(QPalette::WindowText, QColor(0xe6, 0xe8, 0xea));
    palette.setColor(QPalette::ButtonText, QColor(0xe6, 0xe8, 0xea));
    palette.setColor(QPalette::PlaceholderText, QColor(0x93, 0x99, 0xa0));
    palette.setColor(QPalette::ToolTipBase, QColor(0x33, 0x37, 0x3c));
    palette.setColor(QPalette::ToolTipText, QColor(0xe6, 0xe8, 0xea));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xb5));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x6c, 0xb0, 0xf0));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x7b, 0x80, 0x86));
    return palette;
}

/// Named after the picture and the row of the test; fails where it is blank.
inline void storePicture(const QString &folder, const QString &name, const QImage &picture)
{
    const auto tag = QString::fromLatin1(QTest::currentDataTag() ? QTest::currentDataTag() : "");
    const auto file = folder + u'/' + name + (tag.isEmpty() ? QString() : u'-' + tag) + u".png"_s;
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3)
        for (int x = 0; x < picture.width(); x += 3)
            colours << picture.pixel(x, y);
    QVERIFY2(colours.size() > 50, qPrintable(file + u" is blank"_s));
    QVERIFY(picture.save(file));
}

} // namespace netseat::ui
