#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that each of the 96 malformed inputs has its test: malformed.py
SOURCE_DIR.

table.txt beside this has rows NUMBER FILE CASE: FILE below tests, CASE the
beginning of the title of a case in it.  A row NUMBER absent COMMAND stands for
a command of hypo that there is not: its test is due with it.
"""
import pathlib
import re
import sys

COUNT = 96
# What stands in front of a case's title, by the kind of file.
MARKS = {
    ".cases": "== ",
    ".hypo": "== ",
    ".asm": ";--- ",
    ".c": r'    {"|START_TEST(',
    ".py": '    """',
}


def has_case(path, title):
    marks = "|".join(re.escape(mark) for mark in MARKS[path.suffix].split("|"))
    pattern = f"^(?:{marks}){re.escape(title)}"
    return re.search(pattern, path.read_text(encoding="utf-8"), re.M)


def problem(source, commands, where, title):
    """What is wrong with a row, or an empty text."""
    if where == "absent":
        return f"hypo {title} is there: name its test" if title in commands \
            else ""
    path = source / "tests" / where
    if path.suffix not in MARKS or not path.is_file():
        return f"no such file of cases: tests/{where}"
    return "" if has_case(path, title) else f"no case '{title}' in tests/{where}"


def main():
    source = pathlib.Path(sys.argv[1])
    rows = (source / "src/cli/commands.def").read_text(encoding="utf-8")
    commands = re.findall(r"^SUBCOMMAND\((\w+)", rows, re.M)
    seen, failed = set(), 0
    table = pathlib.Path(__file__).with_name("table.txt")
    for line in table.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        number, where, title = line.split(maxsplit=2)
        seen.add(int(number))
        wrong = problem(source, commands, where, title)
        if wrong:
            failed += 1
            print(f"FAILED {number}: {wrong}")
    for number in sorted(set(range(1, COUNT + 1)) ^ seen):
        failed += 1
        print(f"FAILED {number}: no row, or not a number of the list")
    print(f"{len(seen)} malformed inputs, {failed} failed")
    return 1 if failed else 0


sys.exit(main())
