#include "boot/architecture.h"

#include <QTest>

using namespace netseat;
using namespace netseat::boot;

class TestArchitecture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void table_data();
    void table();
    void unknownCodesHaveANameAndNoLoader();
    void loaders_data();
    void loaders();
    void firstNameIsTheOneTold();
    void equivalents_data();
    void equivalents();
    void loaderNames_data();
    void loaderNames();
};

void TestArchitecture::table_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("efi");
    QTest::addColumn<bool>("http");
    // IANA, Processor Architecture Types (RFC 5970, 3.3)
    QTest::newRow("0") << 0 << "x86 BIOS" << false << false;
    QTest::newRow("6") << 6 << "x86 UEFI" << true << false;
    QTest::newRow("7") << 7 << "x86-64 UEFI" << true << false;
    QTest::newRow("9") << 9 << "EBC UEFI" << true << false;
    QTest::newRow("10") << 10 << "ARM 32-bit UEFI" << true << false;
    QTest::newRow("11") << 11 << "ARM 64-bit UEFI" << true << false;
    QTest::newRow("14") << 14 << "POWER OPAL v3" << false << false;
    QTest::newRow("15") << 15 << "x86 UEFI HTTP" << true << true;
    QTest::newRow("16") << 16 << "x86-64 UEFI HTTP" << true << true;
    QTest::newRow("19") << 19 << "ARM 64-bit UEFI HTTP" << true << true;
    QTest::newRow("20") << 20 << "x86 BIOS HTTP" << false << true;
    QTest::newRow("27") << 27 << "RISC-V 64-bit UEFI" << true << false;
    QTest::newRow("28") << 28 << "RISC-V 64-bit UEFI HTTP" << true << true;
    QTest::newRow("39") << 39 << "LoongArch 64-bit UEFI" << true << false;
    QTest::newRow("41") << 41 << "ARM Raspberry Pi boot" << false << false;
}

void TestArchitecture::table()
{
    QFETCH(int, code);
    QFETCH(QString, name);
    const auto *found = architecture(static_cast<std::uint16_t>(code));
    QVERIFY(found);
    QCOMPARE(int(found->code), code);
    QCOMPARE(QString::fromStdString(architectureName(found->code)), name);
    QTEST(found->efi, "efi");
    QTEST(found->http, "http");
}

void TestArchitecture::unknownCodesHaveANameAndNoLoader()
{
    for (const int code : {42, 99, 65535}) {
        const auto value = static_cast<std::uint16_t>(code);
        QVERIFY(!architecture(value));
        QCOMPARE(architectureName(value), "architecture " + std::to_string(code));
        QVERIFY(loaderFiles(value, Loader::Auto).empty());
        QVERIFY(loaderFile(value, Loader::Auto).empty());
    }
}

void TestArchitecture::loaders_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<QString>("first");
    const auto add = [](const char *name, int code, Loader wanted, const char *first) {
        QTest::newRow(name) << code << int(wanted) << QString::fromLatin1(first);
    };
    add("BIOS, auto", 0, Loader::Auto, "undionly.kpxe");
    add("BIOS, undionly", 0, Loader::Undionly, "undionly.kpxe");
    add("BIOS, ipxe", 0, Loader::Ipxe, "ipxe.pxe");
    add("BIOS has no snponly", 0, Loader::Snponly, "");
    add("x86-64, auto", 7, Loader::Auto, "snponly.efi");
    add("x86-64, snponly", 7, Loader::Snponly, "snponly.efi");
    add("x86-64, ipxe", 7, Loader::Ipxe, "ipxe.efi");
    add("x86-64 has no undionly", 7, Loader::Undionly, "");
    add("EBC as x86-64", 9, Loader::Auto, "snponly.efi");
    add("x86-64 by HTTP", 16, Loader::Auto, "snponly.efi");
    add("x86, auto", 6, Loader::Auto, "snponly-i386.efi");
    add("ARM 32, auto", 10, Loader::Auto, "snponly-arm32.efi");
    add("ARM 64, auto", 11, Loader::Auto, "snponly-arm64.efi");
    add("ARM 64 by HTTP, ipxe", 19, Loader::Ipxe, "ipxe-arm64.efi");
    add("RISC-V 64, auto", 27, Loader::Auto, "snponly-riscv64.efi");
    add("LoongArch 64, auto", 39, Loader::Auto, "snponly-loong64.efi");
    add("Raspberry Pi loads its own", 41, Loader::Auto, "bootcode.bin");
    add("no iPXE is made for a Raspberry Pi", 41, Loader::Ipxe, "");
    add("PC-98", 1, Loader::Auto, "");
    add("U-Boot", 22, Loader::Auto, "");
}

void TestArchitecture::loaders()
{
    QFETCH(int, code);
    QFETCH(int, wanted);
    QFETCH(QString, first);
    QCOMPARE(QString::fromStdString(loaderFile(static_cast<std::uint16_t>(code), static_cast<Loader>(wanted))), first);
}

void TestArchitecture::firstNameIsTheOneTold()
{
    for (std::uint16_t code = 0; code < 64; ++code)
        for (const auto wanted : {Loader::Auto, Loader::Undionly, Loader::Snponly, Loader::Ipxe}) {
            const auto files = loaderFiles(code, wanted);
            QCOMPARE(loaderFile(code, wanted), files.empty() ? std::string() : files.front());
            for (const auto &file : files)
                QVERIFY(isLoaderName(file));
        }
}

void TestArchitecture::equivalents_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("others");
    QTest::newRow("names of the same build, then the other build")
        << "snponly.efi"
        << "snponly-amd64.efi ipxe-snponly-x86_64.efi ipxe.efi ipxe-amd64.efi ipxe-x86_64.efi";
    QTest::newRow("asked by another name")
        << "ipxe-amd64.efi"
        << "ipxe.efi ipxe-x86_64.efi snponly.efi snponly-amd64.efi ipxe-snponly-x86_64.efi";
    QTest::newRow("BIOS never gets a UEFI program") << "undionly.kpxe"
                                                    << "undionly.kkpxe ipxe.pxe";
    QTest::newRow("another processor never gets ours")
        << "snponly-loong64.efi"
        << "loong64-efi/snponly.efi ipxe-loong64.efi loong64-efi/ipxe.efi";
    QTest::newRow("any other file has none") << "vmlinuz"
                                             << "";
    QTest::newRow("no name has none") << ""
                                      << "";
}

void TestArchitecture::equivalents()
{
    QFETCH(QString, asked);
    QFETCH(QString, others);
    QStringList got;
    for (const auto &file : equivalentLoaders(asked.toStdString()))
        got << QString::fromStdString(file);
    QCOMPARE(got.join(u' '), others);
}

void TestArchitecture::loaderNames_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("loader");
    for (const auto *name :
        {"undionly.kpxe", "undionly.kkpxe", "SNPONLY.EFI", "ipxe.lkrn", "ipxe.pxe", "pxelinux.0", ".efi"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const auto *name : {"vmlinuz", "initrd.img", "efi", "", "a.efi.bak", "autoexec.ipxe", "config-6.1.0"})
        QTest::newRow(*name ? name : "nothing") << QString::fromLatin1(name) << false;
}

void TestArchitecture::loaderNames()
{
    QFETCH(QString, file);
    QTEST(isLoaderName(file.toStdString()), "loader");
}

QTEST_APPLESS_MAIN(TestArchitecture)
#include "test_architecture.moc"
