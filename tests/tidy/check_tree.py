#!/usr/bin/env python3
"""Checks the rules of the tree that a compiler doesn't: who includes whom, where Qt may be, sizes, tests.

    check_tree.py [FOLDER]    prints one line for each breach; exit code 1 when there is one
"""

import ast
import re
import sys
from pathlib import Path

MAX_FILE_LINES = 500
MAX_FUNCTION_LINES = 70
FOLDERS = ("app", "core", "ui", "tests", "cmake", "packaging")
SOURCES = (".cpp", ".h", ".py", ".sh", ".cmake", ".txt")
PROTOCOLS = ("dhcp", "tftp", "http", "iscsi")

# What a module may include of the others ("Who may include whom" in ARCHITECTURE.md).
MAY_INCLUDE = {
    "base": set(),
    "events": {"base"},
    "storage": {"base"},
    "doctor": {"base", "storage"},
    "boot": {"base", "inventory"},
    "iso": {"base"},
    "media": {"base", "storage"},
    "inventory": {"base", "events"},
    "scsi": {"base", "storage"},
    "dhcp": {"base", "events", "inventory", "boot"},
    "tftp": {"base", "events", "inventory", "boot"},
    "http": {"base", "events", "inventory", "boot", "iso"},
    "iscsi": {"base", "events", "inventory", "scsi", "storage"},
    "server": {"base", "events", "inventory", "boot", "iso", "media", "scsi", "storage", "doctor", *PROTOCOLS},
    "ui": {"base", "events", "inventory", "server"},
    "app": {"base", "events", "inventory", "boot", "server", "ui"},
}
# Headers of a module that outsiders may use, where it isn't all of them.
ONLY_HEADERS = {
    ("boot", "inventory"): {"inventory.h", "identity.h"},
    ("dhcp", "inventory"): {"inventory.h"},
    ("tftp", "inventory"): {"inventory.h"},
    ("http", "inventory"): {"inventory.h"},
    ("iscsi", "inventory"): {"inventory.h", "identity.h"},
    ("app", "boot"): {"presets.h", "variables.h"},
    ("ui", "inventory"): {"inventory.h", "check.h"},
    ("ui", "server"): {"command.h", "link.h", "status.h"},
}
# Files of a module (by the start of their names) in which Qt, sockets and libmicrohttpd may be used.
# A module that isn't named may use them everywhere.
OUTSIDE_WORLD = {
    "base": (), "events": (), "boot": (), "iso": (), "media": (), "storage": (), "doctor": (), "scsi": (),
    "inventory": ("inventory_store", "database_file", "database_room", "migrations", "rows", "sql"),
    "dhcp": ("service", "router_advertiser"), "tftp": ("service",), "http": ("service", "listener"), "iscsi": ("service", "worker"),
}
QT = re.compile(r"^Q[A-Za-z]")
SOCKETS = re.compile(r"^(sys/socket|sys/epoll|netinet/|arpa/|net/|linux/(if|netlink|rtnetlink|filter|icmp)|microhttpd)")


def text_of(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace")


def without_comments_and_strings(source: str) -> str:
    """The same lines with comments, literals and preprocessor lines made blank, so that braces can be counted."""
    token = re.compile(r'//[^\n]*|/\*.*?\*/|R"([^(]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|^[ \t]*#(?:\\\n|[^\n])*',
                       re.S | re.M)
    # 1'000: a digit separator is no quote
    source = re.sub(r"(?<=[0-9a-fA-F])'(?=[0-9a-fA-F])", "", source)
    return token.sub(lambda match: re.sub(r"[^\n]", " ", match.group(0)), source)


def cpp_functions(source: str):
    """(first line, length) of every function with a body that is not inside another."""
    code, scopes, head_start = without_comments_and_strings(source), [], 0
    for at, sign in enumerate(code):
        if sign == ";" and (not scopes or scopes[-1][0] == "scope"):
            head_start = at + 1
        elif sign == "{":
            head = code[head_start:at]
            if any(kind != "scope" for kind, _ in scopes):
                kind = "block"
            elif re.search(r"\b(namespace|class|struct|union|enum)\b[^()]*$", head) or re.match(r"\s*extern\s*$", head):
                kind = "scope"
            elif re.search(r"\)[^;={}]*$", head) and not re.search(r"(?<![=!<>+\-*/|&^~])=(?!=)[^()]*$", head.split("(")[0]):
                kind = "function"
            else:
                kind = "block"
            begin = head_start + len(head) - len(head.lstrip())
            scopes.append((kind, begin))
            head_start = at + 1
        elif sign == "}" and scopes:
            kind, begin = scopes.pop()
            if kind == "function":
                yield code.count("\n", 0, begin) + 1, code.count("\n", begin, at) + 1
            if not any(kind != "scope" for kind, _ in scopes):
                head_start = at + 1


def python_functions(source: str):
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.lineno, (node.end_lineno or node.lineno) - node.lineno + 1


def sizes(name: str, text: str):
    lines = text.count("\n")
    if lines > MAX_FILE_LINES:
        yield f"{name}: {lines} lines; a file has at most {MAX_FILE_LINES}"
    functions = cpp_functions(text) if name.endswith((".cpp", ".h")) else python_functions(text) if name.endswith(".py") else ()
    for line, length in functions:
        if length > MAX_FUNCTION_LINES:
            yield f"{name}:{line}: a function of {length} lines; it may have {MAX_FUNCTION_LINES}"


def module_of(name: str):
    parts = name.split("/")
    return parts[1] if parts[0] == "core" and len(parts) > 2 else parts[0] if parts[0] in ("ui", "app") else None


def includes(name: str, text: str):
    """Breaches of the include table and of where Qt and sockets may be."""
    module = module_of(name)
    if module not in MAY_INCLUDE or not name.endswith((".cpp", ".h")):
        return
    stem = name.split("/")[-1].split(".")[0]
    for number, line in enumerate(text.splitlines(), start=1):
        found = re.match(r'\s*#\s*include\s*[<"]([^>"]+)[>"]', line)
        if not found:
            continue
        header = found.group(1)
        other = header.split("/")[0]
        if other in MAY_INCLUDE and "/" in header and other != module:
            allowed = ONLY_HEADERS.get((module, other))
            if other not in MAY_INCLUDE[module]:
                yield f"{name}:{number}: {module} may not include {other} ({header})"
            elif allowed and header.split("/")[-1] not in allowed:
                yield f"{name}:{number}: {module} may include only {', '.join(sorted(allowed))} of {other}, not {header}"
        where = OUTSIDE_WORLD.get(module)
        if where is not None and not stem.startswith(where) and (QT.match(header) or SOCKETS.match(header)):
            yield f"{name}:{number}: no {header} here: in {module} it may be used in {', '.join(where) or 'no file'}"


def unfinished(name: str, text: str):
    marks = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|X" + r"XX|HA" + r"CK)\b(?!\([^)]{8,}\): \S)")
    for number, line in enumerate(text.splitlines(), start=1):
        if marks.search(line):
            yield f"{name}:{number}: a mark without a reason; write it as 'TO" + "DO(what it waits for): what is to be done'"


def untested(root: Path):
    """Sources of core of which no test of their module speaks: by their own name or by the header they implement."""
    for source in sorted(root.glob("core/*/*.cpp")):
        module = source.parent.name
        names = {source.stem}
        own_header = re.search(rf'#include "{module}/(\w+)\.h"', text_of(source))
        if own_header:
            names.add(own_header.group(1))
        tests = sorted((root / "tests/core" / module).glob("test_*.cpp"))
        if not any(test.stem == f"test_{source.stem}" or
                   any(re.search(rf"\b{name}\b", text_of(test)) for name in names) for test in tests):
            yield f"core/{module}/{source.name}: no test in tests/core/{module}/test_* names it"


def breaches(root: Path):
    for folder in FOLDERS:
        for file in sorted((root / folder).rglob("*")):
            name = file.relative_to(root).as_posix()
            if not file.is_file() or file.suffix not in SOURCES or "__pycache__" in name:
                continue
            text = text_of(file)
            yield from sizes(name, text)
            yield from includes(name, text)
            yield from unfinished(name, text)
    yield from untested(root)


if __name__ == "__main__":
    found = list(breaches(Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).resolve().parents[2])))
    print("\n".join(found) or "nothing to tidy")
    sys.exit(1 if found else 0)
