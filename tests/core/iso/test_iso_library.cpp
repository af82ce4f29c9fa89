#include "iso/iso_library.h"

#include "made_iso.h"

#include <thread>

using namespace netseat;
using namespace netseat::iso;

class TestIsoLibrary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_made.write("a", "content");
        m_file = m_made.make({QStringLiteral("-R")});
        QVERIFY2(!m_file.empty(), "package xorriso is not installed");
    }
    void readsOnce()
    {
        IsoLibrary library;
        const auto first = library.indexOf("cd 1", opened(m_file).get());
        QVERIFY(first && (*first)->find("a"));
        const auto again = library.indexOf("cd 1", -1); // nothing is read
        QVERIFY(again && *again == *first);
        QVERIFY(!library.indexOf("cd 2", -1)); // another stamp is another image
    }
    void isBounded()
    {
        IsoLibrary library;
        for (std::size_t i = 0; i < IsoLibrary::kMaxImages; ++i)
            QVERIFY(library.indexOf("cd " + std::to_string(i), opened(m_file).get()));
        QVERIFY(library.indexOf("cd 0", -1)); // used last now
        QVERIFY(library.indexOf("one more", opened(m_file).get()));
        QVERIFY(library.indexOf("cd 0", -1));
        QVERIFY(!library.indexOf("cd 1", -1)); // the one that nobody has asked for in the longest time
    }
    void manyThreads()
    {
        IsoLibrary library;
        std::vector<std::thread> threads;
        std::atomic<int> good{0};
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&] {
                const auto index = library.indexOf("cd", opened(m_file).get());
                good += index && (*index)->find("a") ? 1 : 0;
            });
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(good.load(), 8);
    }

private:
    MadeIso m_made;
    std::filesystem::path m_file;
};

QTEST_GUILESS_MAIN(TestIsoLibrary)
#include "test_iso_library.moc"
