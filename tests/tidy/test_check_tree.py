#!/usr/bin/env python3
"""Every rule of check_tree.py fires on a tree that breaks it, and only then."""

import tempfile
import unittest
from pathlib import Path

import check_tree

LONG_BODY = "    run();\n" * 80


class Rules(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = Path(self.folder.name)
        self.addCleanup(self.folder.cleanup)

    def breaches(self, files) -> str:
        for name, text in files.items():
            file = self.root / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
        return "\n".join(check_tree.breaches(self.root))

    def source(self, name: str, text: str) -> str:
        """Breaches of one source of core that has its test."""
        _, module, file = name.split("/")
        return self.breaches({name: text, f"tests/core/{module}/test_{file.split('.')[0]}.cpp": ""})

    def test_a_good_tree_has_no_breach(self):
        self.assertEqual("", self.breaches({
            "core/dhcp/engine.cpp": '#include "boot/plan.h"\nvoid f()\n{\n}\n',
            "core/dhcp/service.cpp": '#include <QUdpSocket>\n#include "dhcp/engine.h"\n',
            "tests/core/dhcp/test_engine.cpp": "", "tests/core/dhcp/test_service.cpp": ""}))

    def test_a_file_of_501_lines(self):
        self.assertIn("501 lines", self.breaches({"tests/a.h": "\n" * 501}))
        self.assertEqual("", self.breaches({"tests/a.h": "\n" * 500}))

    def test_a_long_function(self):
        for head in ("void f()", "int Class::f(int a) const noexcept", "Class::Class(int a)\n    : m_a(a), m_b()",
                     "auto f() -> Result<int>", "template <typename T>\nvoid f(T a = {})"):
            with self.subTest(head):
                self.assertIn("a function of", self.breaches({"tests/f.cpp": f"namespace n {{\n{head}\n{{\n{LONG_BODY}}}\n}}\n"}))

    def test_a_long_member_function_and_a_long_python_function(self):
        self.assertIn("a function of", self.breaches({"tests/f.h": f"class A : public B {{\n    void f()\n    {{\n{LONG_BODY}    }}\n}};\n"}))
        self.assertIn("p.py:1", self.breaches({"tests/p.py": "def f():\n" + "    g()\n" * 80}))

    def test_long_things_that_are_no_function(self):
        rows = "    {1, 2}, // }\n" * 80
        self.assertEqual("", self.breaches({
            "tests/table.cpp": f"constexpr std::array kRows {{\n{rows}}};\n",
            "tests/class.h": "class A {\n" + "    void f() { g('}', \"{\", 1'000); }\n" * 80 + "};\n",
            "tests/space.cpp": "namespace a::b {\n" + "void f()\n{\n    g();\n}\n" * 30 + "}\n"}))

    def test_qt_where_the_table_has_none(self):
        for name in ("core/base/a.h", "core/storage/a.cpp", "core/dhcp/engine.h", "core/iscsi/login.cpp", "core/inventory/check.cpp"):
            with self.subTest(name):
                self.assertIn("no QString here", self.source(name, "#include <QString>\n"))

    def test_qt_where_the_table_has_it(self):
        for name in ("core/dhcp/service.h", "core/iscsi/worker.cpp", "core/inventory/inventory_store.cpp", "core/server/a.cpp"):
            with self.subTest(name):
                self.assertEqual("", self.source(name, "#include <QString>\n"))

    def test_sockets_in_an_engine(self):
        self.assertIn("no sys/socket.h here", self.source("core/tftp/transfer.cpp", "#include <sys/socket.h>\n"))

    def test_protocols_include_one_another(self):
        self.assertIn("dhcp may not include tftp", self.source("core/dhcp/service.cpp", '#include "tftp/packet.h"\n'))

    def test_storage_knows_no_scsi_and_base_knows_nobody(self):
        self.assertIn("storage may not include scsi", self.source("core/storage/a.h", '#include "scsi/sense.h"\n'))
        self.assertIn("base may not include events", self.source("core/base/a.h", '#include "events/event.h"\n'))

    def test_inventory_is_values_for_others(self):
        self.assertIn("only inventory.h", self.source("core/dhcp/engine.h", '#include "inventory/store.h"\n'))
        self.assertEqual("", self.source("core/dhcp/engine.h", '#include "inventory/inventory.h"\n'))

    def test_the_window_knows_no_protocol(self):
        self.assertIn("ui may not include iscsi", self.breaches({"ui/main_window.cpp": '#include "iscsi/service.h"\n'}))
        self.assertIn("ui may include only", self.breaches({"ui/main_window.cpp": '#include "server/server.h"\n'}))

    def test_a_source_without_a_test(self):
        self.assertIn("no test", self.breaches({"core/base/a.cpp": "", "tests/core/base/test_b.cpp": ""}))
        self.assertEqual("", self.breaches({"tests/core/base/test_b.cpp": '#include "base/a.h"\n'}))

    def test_a_second_source_of_a_tested_header(self):
        self.assertEqual("", self.breaches({"core/dhcp/lease_book.cpp": '#include "dhcp/leases.h"\n',
                                            "tests/core/dhcp/test_leases.cpp": '#include "dhcp/leases.h"\n'}))

    def test_a_mark_without_a_reason(self):
        mark = "TO" + "DO"
        self.assertIn("without a reason", self.breaches({"ui/a.h": f"// {mark}: later\n"}))
        self.assertEqual("", self.breaches({"ui/a.h": f"// {mark}(needs Qt 6.5's API): use it\n"}))


if __name__ == "__main__":
    unittest.main()
