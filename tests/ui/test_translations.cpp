#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source;
    QStringList translations;
    bool unfinished = false;
};

QList<Message> messagesOf(const QString &file)
{
    QFile in(file);
    QList<Message> messages;
    if (!in.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&in);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1) {
            messages << Message{};
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().unfinished = xml.attributes().hasAttribute("type"_L1);
            if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
                messages.last().translations << xml.text().toString();
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().translations << xml.readElementText();
        }
    }
    return messages;
}

/// "%1", "%n", "%s" … in order of the alphabet.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%[0-9a-z]"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

} // namespace

/// Each language says everything: a string that was added to the program and not to the translations fails here.
class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void complete_data()
    {
        QTest::addColumn<bool>("pluralsOnly");
        const auto names = QDir(QStringLiteral(TRANSLATIONS)).entryList({u"*.ts"_s}, QDir::Files, QDir::Name);
        QVERIFY(names.contains(u"netseat_en.ts"_s) && names.contains(u"netseat_de.ts"_s));
        for (const auto &name : names) // the English one has plural forms only
            QTest::newRow(qPrintable(name)) << (name == u"netseat_en.ts"_s);
    }

    void complete()
    {
        QFETCH(bool, pluralsOnly);
        const auto name = QString::fromLatin1(QTest::currentDataTag());
        QTemporaryDir folder;
        const auto copy = folder.filePath(name);
        QVERIFY(QFile::copy(QStringLiteral(TRANSLATIONS) + u'/' + name, copy));
        QProcess lupdate;
        QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s};
        if (pluralsOnly)
            arguments << u"-pluralonly"_s;
        lupdate.start(QStringLiteral(LUPDATE), arguments << QStringLiteral(SOURCES) << u"-ts"_s << copy);
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        const auto messages = messagesOf(copy);
        QVERIFY(messages.size() >= (pluralsOnly ? 10 : 300));
        for (const Message &message : messages) {
            QVERIFY2(!message.unfinished && !message.translations.isEmpty(), qPrintable(message.source));
            for (const auto &translation : message.translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
                QCOMPARE(placeholders(translation), placeholders(message.source));
                QVERIFY2(translation.count(u'&') == message.source.count(u'&'), qPrintable(translation));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
