#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Mutants of the machine: mutants.py SOURCE_DIR WORK_DIR COUNT [FILE...]

Changes one small thing in src/isa, src/machine or src/devices (or in the FILEs
named, relative to src), builds the core, and runs tests of it until one falls.
COUNT of all the places where something can be changed are tried, by chance;
HYPO_TEST_SEED repeats a choice.  WORK_DIR gets a copy of the tree.  A mutant
that compiles to the same code as the original is none, nor is one that does not
compile.  Survivors are printed with their line, before and after.
HYPO_MUTANTS=N,N,... tries the mutants of these numbers, of the same tree.
"""
import hashlib
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import time

FOLDERS = ("isa", "machine", "devices")
TARGETS = ("differential-test", "isa-runner", "unit-test")
# Of the quick tests: a mutant may run for ever.  The original takes a tenth.
TIME_LIMIT = 25
LONG_LIMIT = 200
# Fast ones that find most first.
TESTS = (
    ("differential", ["tests/differential/differential-test"],
     {"HYPO_TEST_COUNT": "3000", "HYPO_TEST_SEED": "77"}),
    ("unit", ["tests/unit/unit-test"], {"CK_FORK": "no"}),
    ("isa", ["tests/isa/isa-runner", "{source}/tests/isa"], {}),
    ("isa-timer", ["tests/isa/isa-runner", "--timer", "{source}/tests/isa"],
     {}),
    ("differential, long", ["tests/differential/differential-test"],
     {"HYPO_TEST_COUNT": "30000", "HYPO_TEST_SEED": "7777"}),
)
# What is replaced by what, in code outside comments and texts.
OPERATORS = [
    (r"(?<![<>=!\-])<(?![<=])(?= )", ["<="]), (r"<=", ["<"]),
    (r"(?<![<>=\-])>(?![>=])(?= )", [">="]), (r"(?<!>)>=", [">"]),
    (r"==", ["!="]), (r"!=", ["=="]),
    (r"(?<= )\+(?= )", ["-"]), (r"(?<= )-(?= )", ["+"]),
    (r"&&", ["||"]), (r"\|\|", ["&&"]),
    (r"(?<= )&(?= )", ["|"]), (r"(?<= )\|(?= )", ["&"]),
    (r"<<(?!=)", [">>"]), (r">>(?!=)", ["<<"]),
    (r"\+\+", ["--"]), (r"(?<= )\+=", ["-="]), (r"(?<= )-=", ["+="]),
    (r"&=", ["|="]), (r"\|=", ["&="]),
    (r"\btrue\b", ["false"]), (r"\bfalse\b", ["true"]),
    (r"(?<=[(\s&|])!(?=[A-Za-z_(])", [""]),
    (r"(?<![\w.])0(?![\w.])", ["1"]), (r"(?<![\w.])1(?![\w.])", ["0", "2"]),
    (r"(?<![\w.])([2-9]|[1-9]\d+)(?![\w.])", ["PLUS"]),
]
STATEMENT = re.compile(r"^(\s+)(?!return\b|break\b|continue\b|goto\b|case\b|"
                       r"[\w ]+\*? ?\*?\w+( = |;|\[)[^;]*;?$)[^{}]*;$")


def code_parts(line):
    """The line without comment, and what in it is text, as blanks."""
    line = re.sub(r'"(\\.|[^"\\])*"|\'(\\.|[^\'\\])*\'',
                  lambda m: "~" * len(m.group()), line)
    return line.split("//")[0]


def mutants_of_line(line):
    code = code_parts(line)
    if code.lstrip().startswith("#") or not code.strip():
        return
    for pattern, replacements in OPERATORS:
        for found in re.finditer(pattern, code):
            for new in replacements:
                if new == "PLUS":
                    new = str(int(found.group()) + 1)
                yield line[:found.start()] + new + line[found.end():]
    if STATEMENT.match(code) and code.count("(") == code.count(")"):
        yield re.match(r"\s*", line).group() + ";"


def all_mutants(source, names):
    """(file, line number, new line), in a fixed order."""
    for name in names:
        lines = (source / "src" / name).read_text().split("\n")
        depth = 0
        for number, line in enumerate(lines):
            # Only bodies of functions and tables.
            if depth > 0:
                for new in mutants_of_line(line):
                    yield name, number, new
            depth += code_parts(line).count("{") - code_parts(line).count("}")


class Workshop:
    def __init__(self, source, work):
        self.source, self.work = source, work
        self.build = work / "build/mutants"
        self.log = open(work.parent / "mutants.build.log", "w")

    def prepare(self):
        # With the time of now: what an earlier run left is built anew.
        shutil.copytree(self.source, self.work, dirs_exist_ok=True,
                        copy_function=shutil.copy,
                        ignore=shutil.ignore_patterns("build", ".git", "out"))
        subprocess.run(["cmake", "-S", self.work, "-B", self.build, "-G",
                        "Ninja", "-DCMAKE_BUILD_TYPE=Release"], check=True,
                       stdout=self.log, stderr=self.log)
        if not self.make():
            sys.exit("the original does not build")
        self.original = self.digest()
        fallen = self.falls()
        if fallen:
            sys.exit(f"the original falls: {fallen}")

    def make(self):
        return subprocess.run(
            ["cmake", "--build", self.build, "--target", *TARGETS],
            stdout=self.log, stderr=self.log).returncode == 0

    def digest(self):
        """Of the core's code."""
        text = subprocess.run(
            ["objdump", "-d", "-s", "-j", ".text", "-j", ".rodata", "-j",
             ".data.rel.ro", "-j", ".data.rel.ro.local", "-j", ".rodata.str1.8",
             self.build / "libhypo-core.a"], capture_output=True).stdout
        return hashlib.sha256(text).hexdigest()

    def falls(self):
        """The test that falls, or None."""
        for name, command, setting in TESTS:
            words = [word.format(source=self.work) for word in command]
            try:
                done = subprocess.run(
                    [self.build / words[0], *words[1:]],
                    timeout=LONG_LIMIT if "long" in name else TIME_LIMIT,
                    env=os.environ | setting, stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL)
            except subprocess.TimeoutExpired:
                return f"{name} (no end)"
            if done.returncode != 0:
                return name
        return None

    def judge(self, mutant):
        name, number, new = mutant
        path = self.work / "src" / name
        text = path.read_text()
        lines = text.split("\n")
        lines[number] = new
        path.write_text("\n".join(lines))
        try:
            if not self.make():
                return "does not compile"
            if self.digest() == self.original:
                return "the same code"
            return self.falls() or "SURVIVES"
        finally:
            path.write_text(text)


def main():
    source, work = (pathlib.Path(word).resolve() for word in sys.argv[1:3])
    count = int(sys.argv[3])
    names = sys.argv[4:] or sorted(
        str(path.relative_to(source / "src")) for folder in FOLDERS
        for path in (source / "src" / folder).glob("*.[ch]"))
    seed = int(os.environ.get("HYPO_TEST_SEED", int(time.time())))
    mutants = list(all_mutants(source, names))
    given = os.environ.get("HYPO_MUTANTS")
    chosen = ([int(number) for number in given.split(",")] if given else
              sorted(random.Random(seed).sample(range(len(mutants)),
                                                min(count, len(mutants)))))
    print(f"HYPO_TEST_SEED={seed}: {len(chosen)} of {len(mutants)} mutants",
          flush=True)
    workshop = Workshop(source, work)
    workshop.prepare()
    results = {}
    for index in chosen:
        name, number, new = mutants[index]
        verdict = workshop.judge(mutants[index])
        results.setdefault(verdict, []).append(index)
        old = (source / "src" / name).read_text().split("\n")[number]
        print(f"{index} {name}:{number + 1}: {verdict}", flush=True)
        if verdict == "SURVIVES":
            print(f"    - {old.strip()}\n    + {new.strip()}", flush=True)
    for verdict, found in sorted(results.items()):
        print(f"{len(found):5} {verdict}")
    none = sum(len(results.get(word, []))
               for word in ("does not compile", "the same code"))
    real = len(chosen) - none
    killed = real - len(results.get("SURVIVES", []))
    print(f"{killed} of {real} killed: {100 * killed / max(real, 1):.1f} %")
    return 0


sys.exit(main())
