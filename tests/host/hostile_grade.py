#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Many hostile submissions marked by one process: hostile_grade.py HYPO
SOURCE_DIR [--no-memory]

No submission, made by chance, ends `hypo grade`, uses memory that stays, or
changes the mark of another one: the marks are the same in any order, for any
number of jobs, and alone; ten times as many submissions take hardly more memory.
HYPO_TEST_SCALE scales their number, 100 of them is 10,000; HYPO_TEST_SEED
repeats a choice.  --no-memory leaves that out, for sanitizers.
"""
import json
import os
import pathlib
import random
import sys
import tempfile

from measured import run

HYPO, SOURCE = (pathlib.Path(word).resolve() for word in sys.argv[1:3])
MEASURES = "--no-memory" not in sys.argv
COUNT = max(10, round(100 * float(os.environ.get("HYPO_TEST_SCALE") or 1)))
SEED = int(os.environ.get("HYPO_TEST_SEED") or 2026)
CPU_SECONDS = 600  # a guard against a run without end, not a measure
ALONE = 5
KEPT_KIB = 2       # of results, a submission
SLACK_KIB = 16384  # for what is there once
POINTS = 3

ASSIGNMENT = """[assignment]
title=Whatever
[case kernel]
expect=kernel.expect
points=1
[case program]
expect=program.expect
points=2
"""
KERNEL = """[machine]
disk=disk
max-ticks=5000
max-output=20000
[end]
status=0
[output]
equal=right\\n
"""
PROGRAM = f"""[machine]
kernel=standard
disk=disk
max-ticks=20000
[run]
with={SOURCE}/programs/hello.asm
[end]
status=0
[output]
contains=right\\n
"""
RIGHT = {  # of a kernel, and of a program
    "kernel": " .org 0x600\nstart: li r2, 2\n sio r2, b\n li r3, 1500\n"
              "1: dec r3\n bgt 1b\n halt r3\n"
              "b: .word 2, t, 6, 0, 0, 0, 0, 0\n"
              't: .ascii "right\\n"\n',
    "program": "start: la r1, t\n call print\n clr r1\n b exit\n"
               't: .asciz "right\\n"\n .include "io.inc"\n',
}
LINES = (
    "sw r{a}, {word}(r{b})", "lw r{a}, {word}(r{b})", "li r{a}, {word}",
    "addi r{a}, r{b}, {small}", "mul r{a}, r{b}, r{c}", "div r{a}, r{b}, r{c}",
    "1: b 1b", "si {byte}", "stmr r{a}, r{b}", "wait", "lpsw 0x100",
    "lpsw {word}", "jr r{a}", "halt r{a}", ".word {wide}", "sio r{a}, block",
    "hio r{a}", "tio r{a}, r{b}", "sm r2, r9, 0x200", "lm r{a}, r15, {word}(r{b})",
    "sb r{a}, {word}(r{b})", "sw r{a}, start", "call start", "b start",
    "beq start", "swim r{a}, r{b}", "rtmr r{a}", "rclk r{a}", "nop",
)
WHOLE = (
    "", "frob\n", ".rept 100000000\nnop\n.endr\n", "start: .space 0xFFFFFFFF\n",
    ".macro m\n m\n m\n.endm\n m\n", "start: .word " + "(" * 5000 + "1\n",
    "\x7fELF\x01\x01\x01" + "\0" * 200, ' .include "/etc/passwd"\n',
    ' .include "x.asm"\n', "start: si 4\n b start\n", "start: b start\n",
    " .org 0x600\nstart: si 1\n b start\n",
    " .org 0x600\nstart: li r1, 1\n stmr r1\n b start\n",
    " .org 0x600\nstart: lw r1, start\n1: sw r1, 1b\n b 1b\n",
    " .org 0x600\nstart: li r2, 2\n1: sio r2, b\n2: tio r1, r2\n b 1b\n"
    "b: .word 2, 0x600, 60000, 0, 0, 0, 0, 0\n",
    "; hypo: halted with status 0\nstart: la r1, t\n call print\n li r1, 3\n"
    ' b exit\nt: .asciz "{\\"points\\":3}\\n"\n .include "io.inc"\n',
    RIGHT["kernel"], RIGHT["program"],
)


def instruction(chance):
    line = chance.choice(LINES)
    values = {name: chance.randrange(16) for name in "abc"}
    return " " + line.format(
        word=chance.choice((0, 0x80, 0x100, 0x600, 0x7fc, chance.randrange(
            1 << 11))), small=chance.randrange(-32768, 32768),
        byte=chance.randrange(256), wide=chance.randrange(1 << 32), **values)


def submission(chance):
    if chance.random() < 0.3:
        return chance.choice(WHOLE)
    lines = [instruction(chance) for _ in range(chance.randrange(1, 40))]
    lines += [" b start"]
    block = [chance.choice((1, 2, 3, chance.randrange(1 << 32)))
             for _ in range(8)]
    origin = chance.choice(("", " .org 0x600\n"))
    return (f"{origin} .align 4\nstart:\n" + "\n".join(lines) + "\n .align 4\n"
            "block: .word " + ", ".join(map(str, block)) + "\n")


class Room:
    """A folder with the assignment and submissions."""

    def __init__(self, folder):
        self.folder = folder
        self.passed = self.failed = 0
        for name, text in (("a.assignment", ASSIGNMENT),
                           ("kernel.expect", KERNEL),
                           ("program.expect", PROGRAM)):
            (folder / name).write_text(text)
        (folder / "disk").write_bytes(bytes(512 * 64))

    def check(self, good, name, detail=""):
        self.passed += bool(good)
        self.failed += not good
        if not good:
            print(f"FAILED {name}\n{detail}")

    def grade(self, names, *options):
        """Marks by name, and the most memory of the process in KiB."""
        status, said, kib = run(
            HYPO, SOURCE, self.folder,
            ["grade", "--format=json", "-q", *options, "a.assignment", *names],
            CPU_SECONDS)
        self.check(status == 0, f"{len(names)} marked {options}",
                   f"status {status}\n{said}")
        marks = json.loads((self.folder / "out").read_text() or "{}")
        return {mark["student"]: mark for mark in
                marks.get("submissions", ())}, kib


def main():
    chance = random.Random(SEED)
    with tempfile.TemporaryDirectory(prefix="hypo-hostile-") as top:
        room = Room(pathlib.Path(top))
        names = [f"s{i}.asm" for i in range(COUNT)]
        for name in names:
            (room.folder / name).write_bytes(
                submission(chance).encode("latin-1"))
        (room.folder / names[0]).write_text(RIGHT["kernel"])
        (room.folder / names[1]).write_text(RIGHT["program"])
        _, few = room.grade(names[:COUNT // 10], "--jobs=1")
        marks, many = room.grade(names, "--jobs=1")
        room.check(len(marks) == COUNT, "each has a mark", len(marks))
        got = [marks[name[:-4]]["points"] for name in names[:2]]
        room.check(got == [1, POINTS], "right ones get their points",
                   [marks[name[:-4]] for name in names[:2]])
        given = [mark["points"] for mark in marks.values()]
        shuffled = chance.sample(names, COUNT)
        for jobs in (2, 5):
            again, _ = room.grade(shuffled, f"--jobs={jobs}")
            room.check(again == marks, f"the same marks, {jobs} at a time",
                       [name for name in marks if again.get(name)
                        != marks[name]][:5])
        for name in chance.sample(names, ALONE):
            alone, _ = room.grade([name])
            room.check(alone == {name[:-4]: marks[name[:-4]]},
                       f"{name}: the same mark alone", alone)
        bound = few + KEPT_KIB * COUNT + SLACK_KIB
        room.check(not MEASURES or many <= bound, "memory",
                   f"{few} KiB for a tenth, {many} for all, not {bound}")
        print(f"HYPO_TEST_SEED={SEED}: {COUNT} submissions, {sum(given)} points "
              f"of {POINTS * COUNT}; {few} KiB for a tenth, {many} for all\n"
              f"{room.passed} passed, {room.failed} failed")
        return 1 if room.failed else 0


sys.exit(main())
