#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Rules of the tree that a compiler does not check: which folder includes which
(src/LAYERS), how long functions, files and lines are, who uses GLib and stdio,
that each file names its licence, that the library folders keep to theirs."""
import re
import sys
from pathlib import Path

FUNCTION_LINES = 60
FILE_LINES = 500
COLUMNS = 80
CORE = {"base", "isa", "machine", "devices", "assembler", "explore"}
# Headers that the core may ask of the world.
CORE_HEADERS = {"stdbool.h", "stddef.h", "stdint.h", "stdarg.h", "string.h",
                "limits.h", "setjmp.h", "stdalign.h", "stdlib.h", "uthash.h"}
# The dispatch functions, made from isa.def, have no length of their own.
LONG_FUNCTIONS = set()

faults = []
checks = 0


def check(good, message):
    global checks
    checks += 1
    if not good:
        faults.append(message)


def read_layers(root):
    layers = {}
    for line in (root / "src/LAYERS").read_text().splitlines():
        line = line.split("#")[0].strip()
        if line:
            folder, below = line.split(":")
            layers[folder] = set(below.split())
    return layers


def includes(text):
    return re.findall(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]', text, re.M)


def check_layers(root, layers):
    for path in sorted((root / "src").glob("*/*.[ch]")):
        folder = path.parent.name
        where = path.relative_to(root)
        if folder == "tools":
            continue
        check(folder in layers, f"{where}: folder {folder} is not in LAYERS")
        allowed = layers.get(folder, set()) | {folder}
        for kind, name in includes(path.read_text()):
            top = name.split("/")[0]
            if kind == '"':
                check(top in allowed, f"{where}: includes {name}; {folder} may "
                      f"include {' '.join(sorted(allowed))}")
            elif folder in CORE and top != "hypo":
                check(name in CORE_HEADERS, f"{where}: the core includes {name}")


def check_order(layers):
    """The folders form layers: no circle."""
    done = set()
    while True:
        ready = {f for f in layers if f not in done and layers[f] <= done}
        if not ready:
            break
        done |= ready
    check(done == set(layers), f"LAYERS has a circle: {set(layers) - done}")


def functions(lines):
    """(name, first line, number of lines) of each function with Linux braces."""
    start = None
    for number, line in enumerate(lines, 1):
        if line == "{" and number > 1 and start is None:
            start = number
        elif line == "}" and start is not None:
            head = " ".join(lines[max(0, start - 6):start - 1])
            names = re.findall(r"(\w+)\s*\(", head)
            yield (names[-1] if names else "?"), start, number - start - 1
            start = None


def check_budgets(root, path):
    where = path.relative_to(root)
    lines = path.read_text().splitlines()
    table = path.suffix == ".def"
    check(table or len(lines) <= FILE_LINES,
          f"{where}: {len(lines)} lines, at most {FILE_LINES}")
    unformatted = any("clang-format off" in line for line in lines)
    for number, line in enumerate(lines, 1):
        check(table or unformatted or len(line) <= COLUMNS or '"' in line,
              f"{where}:{number}: {len(line)} columns, at most {COLUMNS}")
    if path.suffix == ".c":
        for name, number, length in functions(lines):
            check(length <= FUNCTION_LINES or name in LONG_FUNCTIONS,
                  f"{where}:{number}: {name} has {length} lines, at most "
                  f"{FUNCTION_LINES}")


def check_spawn(root, path):
    """One file starts another process, and that is this program again."""
    where = path.relative_to(root)
    text = path.read_text()
    if where.parts[0] == "src" and "g_spawn_" in text:
        check(where.name == "grade_isolate.c" and
              text.count("g_spawn_") == 1 and
              re.search(r'"/proc/self/exe",\s*"grade"', text),
              f"{where}: starts another process")


def check_licence(root, path):
    where = path.relative_to(root)
    first = path.read_text().split("\n", 3)[:3]
    spdx = [line for line in first if "SPDX-License-Identifier:" in line]
    check(bool(spdx), f"{where}: no SPDX line")
    if not spdx:
        return
    top = where.parts[1] if where.parts[0] == "src" else where.parts[0]
    if top == "tests":
        wanted = ("MIT", "GPL-3.0-or-later") # as what they link
    elif top in CORE | {"include", "asm", "programs"}:
        wanted = ("MIT",)
    else:
        wanted = ("GPL-3.0-or-later",)
    check(any(w in spdx[0] for w in wanted),
          f"{where}: licence is not {' or '.join(wanted)}")


def check_named_paths(root, name):
    """What a document names in the tree is there."""
    named = re.findall(r"`((?:tests|src|scripts|docs|include)/[^` ]+)`",
                       (root / name).read_text())
    check(bool(named), f"{name}: names nothing")
    for path in named:
        check((root / path).exists(), f"{name}: there is no {path}")


def main(root):
    layers = read_layers(root)
    check_layers(root, layers)
    check_order(layers)
    sources = [p for folder in ("src", "include", "tests")
               for p in sorted((root / folder).rglob("*"))
               if p.suffix in (".c", ".h", ".def")]
    check(len(sources) > 50, f"only {len(sources)} sources found")
    for path in sources:
        if path.name == "model.c" and "model" in path.parts:
            # One file by design: shaped as the manual, at most 900 lines.
            check(len(path.read_text().splitlines()) <= 900, "model.c > 900")
        else:
            check_budgets(root, path)
        check_licence(root, path)
        check_spawn(root, path)
    check_named_paths(root, "SECURITY.md")
    check_named_paths(root, "docs/RELIABILITY.md")
    for fault in faults:
        print(fault)
    print(f"{checks - len(faults)} passed, {len(faults)} failed")
    return 1 if faults else 0


sys.exit(main(Path(sys.argv[1])))
