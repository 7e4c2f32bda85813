#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Random guests through every machine-readable output, each read by a parser of
another make: random_outputs.py HYPO SOURCE_DIR.

The guests display random bytes and run random instructions; files, programs,
symbols, titles, hints and monitors have names made to break a format: quotes,
control characters, bytes that are no UTF-8, line separators of Unicode, markup,
formulas, names of 200 bytes.  What the parsers accept must also have as many
submissions, rows and cases as were given, so that no name makes one more.

About 60 outputs, times HYPO_TEST_SCALE but no more than 10,000;
HYPO_TEST_SEED repeats a run.
"""
import concurrent.futures
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time

import strict

HYPO, ROOT = (pathlib.Path(word).resolve() for word in sys.argv[1:3])
SEED = int(os.environ.get("HYPO_TEST_SEED") or time.time())
SCALE = float(os.environ.get("HYPO_TEST_SCALE") or 1)
COUNT = 10_000 if SCALE >= 20 else max(40, round(60 * SCALE))
KERNELS = ("interrupt", "time-slice", "io-wait", "standard", "nested")
ATOMS = (
    b'"', b"'", b"\\", b"\\\"", b"\\u", b"%s%n", b"{", b"}", b"[", b",", b";",
    b"$end", b"$enddefinitions $end", b" ", b"#", b"#0", b"=1+1", b"@", b"-2",
    b"<", b"&", b"&#0;", b"</script>", b'"onload="', b"]]>", b"<!--", b"-->",
    b"\t", b"\x01", b"\x1b[2J", b"\x1b]52;c;eA==\x07", b"\x7f", b"\xc2\x9b",
    b"\xff", b"\xc0\xaf", b"\xe2\x82", b"\xed\xa0\x80", b"\xf4\x90\x80\x80",
    b"\xe2\x80\xa8", b"\xe2\x80\xa9", b"\xe2\x80\xae", b"\xef\xbb\xbf",
    b"\xef\xbf\xbe", b"\xef\xbf\xbf", b"\xf0\x9f\x98\x80", b"\xc3\xa4",
    b"NaN", b"null", b"0", b"x", b"not ok 9 - ", b"1..9",
)
FILE_BYTES = 200     # of a name, with the ending at most 255
NAME_BYTES = 15      # of a program
LINES = (
    "addi r{a}, r{b}, {small}", "li r{a}, {small}", "lw r{a}, {text}",
    "sw r{a}, {text}", "mul r{a}, r{b}, r{c}", "div r{a}, r{b}, r{c}", "nop",
    "si {byte}", "lw r{a}, {small}(r{b})", "tio r{a}, r4", "sio r4, {block}",
    "call {loop}", "sb r{a}, {text}",
)


# --- What is made by chance -------------------------------------------------

def hostile(chance, most, without=b"/\0\n\r"):
    """At least one byte, at most so many, none of those."""
    result = b""
    for _ in range(chance.choice((1, 2, 5, 12, 80))):
        result += (chance.choice(ATOMS) if chance.random() < 0.7 else
                   bytes([chance.randrange(256)]))
    if chance.random() < 0.1:
        result *= 1 + most // len(result)
    return bytes(byte for byte in result if byte not in without)[:most] or b"x"


def utf8(chance, most=400):
    """The same for files that must be UTF-8: escapes for what is not."""
    text = hostile(chance, most, b"\0\n\r\\;").decode("utf-8", "ignore")
    return text.strip() or "x"


def file_name(chance):
    """Of a file that no option can be taken for."""
    name = hostile(chance, FILE_BYTES)
    return b"_" + name if name[:1] in (b"-", b".") else name


def literal(content):
    return "".join(f"\\x{byte:02x}" for byte in content)


def body(chance, loop, block, text):
    """Random instructions, some of which start a device."""
    lines = []
    for _ in range(chance.randrange(1, 12)):
        a, b, c = (chance.randrange(4) for _ in range(3))
        lines.append(" " + chance.choice(LINES).format(
            a=a, b=b, c=c, small=chance.randrange(-300, 300),
            byte=chance.randrange(8), loop=loop, block=block, text=text))
    return "\n".join(lines)


def symbol(chance):
    """What the assembler takes for a name, and formats perhaps for their own."""
    start = chance.choice(("$end", "$var", ".s", "_", "NaN", "null", "x"))
    more = chance.choice((1, 5, 30, 300))
    return start + "".join(chance.choices("aZ_$.9", k=more))


def source(chance, is_kernel):
    shown = hostile(chance, 200, b"")
    loop, block, text = {symbol(chance) + str(i) for i in range(3)}
    show = (f" li r4, 2\n sio r4, {block}\n1: tio r5, r4\n bb 1b\n"
            if is_kernel else f" la r1, {text}\n call print\n")
    end = " halt r1\n" if is_kernel else ' b exit\n .include "io.inc"\n'
    head = " .org 0x600\n" if is_kernel else ""
    if not is_kernel and chance.random() < 0.7:
        name = hostile(chance, NAME_BYTES, bytes(range(32)) + b"\x7f")
        head = f' .name "{literal(name)}"\n'
    return (f"{head}start:\n{show} li r9, 3\n{loop}:\n"
            f"{body(chance, loop, block, text)}\n dec r9\n bgt {loop}\n{end}"
            f" .align 4\n{block}: .word 2, {text}, {len(shown)}, 0, 0, 0, 0, 0\n"
            f'{text}: .asciz "{literal(shown)}"\n')


def wants(good, what):
    if not good:
        raise ValueError(what)


def run(folder, *arguments):
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(folder),
                   "HYPO_ASM": str(ROOT / "asm"), "LC_ALL": "C.UTF-8",
                   "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "")}
    done = subprocess.run([HYPO, *arguments], cwd=folder, env=environment,
                          stdin=subprocess.DEVNULL, capture_output=True,
                          timeout=120, check=False)
    if done.returncode < 0 or b"Sanitizer" in done.stderr:
        raise ValueError(f"ends with {done.returncode}\n{done.stderr[-2000:]}")
    return done


class Guest:
    """A folder with a kernel alone, or with programs for one of Hypo's."""

    def __init__(self, chance, folder):
        self.chance = chance
        self.folder = folder
        self.programs = chance.randrange(4)  # none: the kernel alone
        self.kernel = chance.choice(KERNELS) if self.programs else None
        self.files = []
        while len(self.files) < max(1, self.programs):
            self.add()
        self.machine = [b"--max-ticks=20000"]
        if self.kernel:
            self.machine.append(b"--kernel=" + self.kernel.encode())
        outside = []
        if chance.random() < 0.5:
            outside += [b"--interrupt=timer@300", b"--interrupt=nmi@700"]
        if chance.random() < 0.3:
            outside.append(b"--keys=500:" + hostile(chance, 40, b"\0\\"))
        self.arguments = [*self.machine, *outside, b"--", *self.files]

    def add(self):
        """A source, or an image, under a name that no other has."""
        name = file_name(self.chance)
        path = self.folder / os.fsdecode(name)
        if path.exists():
            return
        path.write_text(source(self.chance, not self.programs))
        made = run(self.folder, "asm", "-o", "image", "--", name)
        wants(made.returncode == 0, f"does not assemble: {made.stderr[:400]}")
        if self.chance.random() < 0.5:
            (self.folder / "image").rename(path)
        self.files.append(name)

    def expectations(self):
        """Of three checks; a text to display that may be there or not."""
        first, second = (utf8(self.chance).replace('"', '\\"')
                         for _ in range(2))
        (self.folder / "x.expect").write_text(
            f"[output]\ncontains={first}\nlacks={second}\n[end]\nstatus=7\n"
            f"[machine]\nmax-ticks=20000\n"
            f"{f'kernel={self.kernel}' if self.kernel else ''}\n"
            f"[hint a]\noutput.lacks=x\nsay={utf8(self.chance)}\n")
        return 3

    def assignment(self):
        """Cases that end up in each result."""
        cases = {f"{i}{utf8(self.chance, 60)}" for i in range(1, 3)}
        cases = [re.sub(r"[][\s]|[^\w.$ -]", "_", case) for case in cases]
        (self.folder / "a.assignment").write_text(
            f"[assignment]\ntitle={utf8(self.chance)}\n" + "".join(
                f"[case {case}]\nexpect=x.expect\n" for case in cases))
        self.expectations()
        return cases


# --- Outputs: each gives the outputs read, and raises ValueError ------------

def last_line(done):
    """The object behind the warnings."""
    *_, line, rest = [b"", *done.stderr.split(b"\n")]
    wants(not rest, "the last line does not end")
    return strict.read_json(line)


def verdict(guest):
    done = run(guest.folder, "run", "--json", *guest.arguments)
    wants("stop" in last_line(done), "no verdict")


def state(guest):
    run(guest.folder, "run", "-q", "--state=state", *guest.arguments)
    found = strict.read_json((guest.folder / "state").read_bytes())
    wants(len(found["registers"]) == 16, "registers")


def traced(guest, form):
    done = run(guest.folder, "trace", "-q", form, *guest.arguments)
    wants(done.stdout, f"no output: {done.returncode} {done.stderr[:400]}")
    return done.stdout


def events(guest):
    stream = strict.read_json_lines(traced(guest, "--jsonl"))
    wants(all(event["v"] == 1 and event["event"] and event["tick"] >= 0
              for event in stream), "an event without its head")
    placed = [event for event in stream if event["event"] == "program"]
    wants(len(placed) == guest.programs, f"{len(placed)} programs")


def perfetto(guest):
    trace = strict.read_json(traced(guest, "--perfetto"))["traceEvents"]
    wants(all({"ph", "pid", "name"} <= event.keys() or event["ph"] in "sf"
              for event in trace), "an event without its head")


def vcd(guest):
    wants(strict.read_vcd(traced(guest, "--vcd")) > 0, "no change")


def drawing(guest):
    wants(strict.read_xml(traced(guest, "--svg")).tag.endswith("svg"), "no SVG")


def checked(guest):
    count = guest.expectations()
    done = run(guest.folder, "check", "--json", "--expect=x.expect",
               *guest.arguments)
    found = last_line(done)
    wants(len(found["checks"]) == count, f"{len(found['checks'])} checks")


def explored(guest):
    promise = utf8(guest.chance, 40).replace(":", "_")
    done = run(guest.folder, "explore", "--json", "--bound=1", "--table=1M",
               "--max-instructions=20000", f"--monitor={promise}: psw.m >= 0",
               *guest.machine, "--", *guest.files)
    wants("end" in last_line(done), "no end")


def graded(guest, form, students):
    """What is graded, the submissions and the cases."""
    cases = guest.assignment()
    done = run(guest.folder, "grade", "-q", "-j", "1", "-f", form, "a.assignment",
               "--", *guest.files[:students])
    wants(done.returncode == 0, f"{done.returncode}: {done.stderr[:400]}")
    return done.stdout, len(guest.files[:students]), len(cases)


def grade_json(guest):
    content, students, cases = graded(guest, "json", 4)
    marks = strict.read_json(content)["submissions"]
    wants([len(mark["cases"]) for mark in marks] == [cases] * students, "cases")


def grade_csv(guest):
    content, students, cases = graded(guest, "csv", 4)
    rows = strict.read_csv(content)
    wants([len(row) for row in rows] == [3 + cases] * (1 + students), rows)


def grade_junit(guest):
    content, students, cases = graded(guest, "junit", 4)
    suites = strict.read_xml(content).findall("testsuite")
    wants([len(suite.findall("testcase")) for suite in suites]
          == [cases] * students, "test cases")


def grade_tap(guest):
    content, students, cases = graded(guest, "tap", 4)
    wants(len(strict.read_tap(content)) == students * cases, "tests")


def grade_gradescope(guest):
    content, _, cases = graded(guest, "gradescope", 1)
    wants(len(strict.read_json(content)["tests"]) == cases, "tests")


FORMS = (verdict, state, events, perfetto, vcd, drawing, checked, explored,
         grade_json, grade_csv, grade_junit, grade_tap, grade_gradescope)


def problems_of(number):
    """What is wrong with the outputs of one guest."""
    problems = []
    with tempfile.TemporaryDirectory(prefix="hypo-random-") as top:
        guest = Guest(random.Random(f"{SEED} {number}"), pathlib.Path(top))
        for form in FORMS:
            try:
                form(guest)
            except (ValueError, LookupError) as problem:
                problems.append(f"guest {number}, {form.__name__}: {problem!r}")
    return problems


def main():
    print(f"HYPO_TEST_SEED={SEED}")
    guests = -(-COUNT // len(FORMS))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        problems = sum(pool.map(problems_of, range(guests)), [])
    for text in problems:
        print(f"FAILED {text[:3000]}")
    print(f"{guests * len(FORMS)} outputs of {guests} guests, "
          f"{len(problems)} failed")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
