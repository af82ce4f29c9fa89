#include "boot/presets.h"
#include "boot/variables.h"

#include <QTest>

#include <set>

using namespace netseat;
using namespace netseat::boot;

class TestPresets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allAreFit()
    {
        std::set<std::string> names;
        for (const Preset &preset : presets()) {
            auto entry = preset.entry;
            QVERIFY(entry.id.isNull() && !entry.name.empty() && !preset.meaning.empty());
            QVERIFY2(names.insert(entry.name).second, entry.name.c_str()); // they can all be added
            if (preset.needsIso) {
                QVERIFY2(entry.kernel.find("://") == std::string::npos, entry.name.c_str());
                entry.iso = ImageId{1};
            }
            const auto checked = checkTexts(entry);
            QVERIFY2(checked, checked ? "" : checked.error().message.c_str());
            QCOMPARE(presetById(preset.id), &preset);
            for (const auto &file : preset.files)
                QVERIFY(file.from.starts_with('/') && !file.to.starts_with('/') && !preset.package.empty());
        }
        QVERIFY(!presetById("no such preset"));
    }
};

QTEST_APPLESS_MAIN(TestPresets)
#include "test_presets.moc"
