#include "inventory/check.h"

#include <QTest>

using namespace netseat;

namespace {

struct Row {
    const char *name;
    std::function<void(BootEntry &)> change;
    std::vector<Finding> expected;
};

BootEntry good()
{
    return {.name = "Live", .kernel = "live/vmlinuz", .initrds = {"live/initrd"}, .arguments = "quiet ip=dhcp"};
}

Inventory inventory()
{
    Inventory value;
    Image iso;
    iso.id = {1};
    iso.format = ImageFormat::Iso;
    Image disk;
    disk.id = {2};
    value.images = {iso, disk};
    value.entries = {{.id = {7}, .name = "Taken", .kind = EntryKind::LocalDisk}};
    return value;
}

} // namespace

class TestCheckEntry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void entries()
    {
        using enum Problem;
        const std::vector<Row> rows{
            {"as it should be", [](BootEntry &) {}, {}},
            {"no name", [](BootEntry &e) { e.name.clear(); }, {{Field::Name, Empty}}},
            {"a long name", [](BootEntry &e) { e.name = std::string(64, 'a'); }, {{Field::Name, TooLong}}},
            {"a name with a line end", [](BootEntry &e) { e.name = "a\nb"; }, {{Field::Name, ControlCharacters}}},
            {"a name in use", [](BootEntry &e) { e.name = "Taken"; }, {{Field::Name, NameTaken}}},
            {"its own name", [](BootEntry &e) { e.name = "Taken", e.id = {7}; }, {}},
            {"no kernel", [](BootEntry &e) { e.kernel.clear(); }, {{Field::Kernel, Empty}}},
            {"a kernel above the folder", [](BootEntry &e) { e.kernel = "../vmlinuz"; },
                {{Field::Kernel, PathLeavesFolder}}},
            {"dots that are a name", [](BootEntry &e) { e.kernel = "..a/vmlinuz.."; }, {}},
            {"a RAM disk above the folder", [](BootEntry &e) { e.initrds = {"a", "a/../../b"}; },
                {{Field::Initrd, PathLeavesFolder}}},
            {"a kernel with spaces, which the script encodes", [](BootEntry &e) { e.kernel = "Rescue CD/vm linuz"; }, {}},
            {"a kernel by a URL with a space", [](BootEntry &e) { e.kernel = "http://a/b c"; },
                {{Field::Kernel, ControlCharacters}}},
            {"a kernel below files/ with a space", [](BootEntry &e) { e.kernel = "${files}/b c"; },
                {{Field::Kernel, ControlCharacters}}},
            {"arguments of two lines", [](BootEntry &e) { e.arguments = "a\nb"; },
                {{Field::Arguments, ControlCharacters}}},
            {"arguments without end", [](BootEntry &e) { e.arguments = std::string(2049, 'a'); },
                {{Field::Arguments, TooLong}}},
            {"known variables", [](BootEntry &e) { e.arguments = "url=${iso} host=${name} ${mac}"; }, {}},
            {"an unknown variable", [](BootEntry &e) { e.arguments = "url=${iso} ${net0/mac}"; },
                {{Field::Arguments, UnknownVariable}}},
            {"a variable without end", [](BootEntry &e) { e.arguments = "url=${iso"; },
                {{Field::Arguments, UnknownVariable}}},
            {"from an ISO", [](BootEntry &e) { e.iso = ImageId{1}; }, {}},
            {"from a disk", [](BootEntry &e) { e.iso = ImageId{2}; }, {{Field::Iso, NotACdrom}}},
            {"from nothing", [](BootEntry &e) { e.iso = ImageId{3}; }, {{Field::Iso, NoSuchImage}}},
            {"a chain", [](BootEntry &e) { e = {.name = "x", .kind = EntryKind::Chain, .url = "http://a/b"}; }, {}},
            {"a chain from here", [](BootEntry &e) { e = {.name = "x", .kind = EntryKind::Chain, .url = "${http}/b"}; },
                {}},
            {"a chain to nowhere", [](BootEntry &e) { e = {.name = "x", .kind = EntryKind::Chain}; },
                {{Field::Url, UrlMalformed}}},
            {"a chain with a space", [](BootEntry &e) { e = {.name = "x", .kind = EntryKind::Chain, .url = "http://a b"}; },
                {{Field::Url, UrlMalformed}}},
            {"the local disk", [](BootEntry &e) { e = {.name = "x", .kind = EntryKind::LocalDisk}; }, {}},
        };
        for (const auto &row : rows) {
            auto draft = good();
            row.change(draft);
            QVERIFY2(check(draft, inventory()) == row.expected, row.name);
        }
    }

    void everyFindingHasASentence()
    {
        for (int field = 0; field <= static_cast<int>(Field::Iso); ++field)
            for (int problem = 0; problem <= static_cast<int>(Problem::UrlMalformed); ++problem) {
                const auto text = describe({static_cast<Field>(field), static_cast<Problem>(problem)});
                QVERIFY2(!text.ends_with("is wrong."), text.c_str());
            }
    }
};

QTEST_GUILESS_MAIN(TestCheckEntry)
#include "test_check_entry.moc"
