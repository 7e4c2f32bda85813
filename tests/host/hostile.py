#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Inputs made to be too much: hostile.py HYPO SOURCE_DIR [--no-memory]

Whatever the source, image, script, schedule or guest: hypo ends by itself with
a status that is documented, writes no more than --max-output, and uses no more
memory than SECURITY.md promises: the guest's, 64 MiB, five times the text of
the sources, and what --history or --table add.  --no-memory leaves that out, for sanitizers.
HYPO_TEST_SCALE below 1 shortens the runs.
"""
import os
import pathlib
import sys
import tempfile

from measured import run

HYPO, SOURCE = (pathlib.Path(word).resolve() for word in sys.argv[1:3])
MEASURES = "--no-memory" not in sys.argv
MIB = 1 << 20
GUEST_MIB, EXTRA_MIB = 1, 64
TICKS = str(int(3e6 * min(1, float(os.environ.get("HYPO_TEST_SCALE", "1")))))
CPU_SECONDS = 100  # a guard against a run without end, not a measure
STATUSES = set(range(9)) | {64, 65, 66, 74}
DATA = 65


def macro_doubling(depth):
    """Each macro calls the one before twice."""
    text = ".macro m0\n nop\n.endm\n"
    for i in range(depth):
        text += f".macro m{i + 1}\n m{i}\n m{i}\n.endm\n"
    return f"{text}start: m{depth}\n"


def argument_doubling(depth):
    """Each macro doubles the text of its argument."""
    text = ".macro a0 p\n .word \\p\n.endm\n"
    for i in range(depth):
        text += f".macro a{i + 1} p\n a{i} \\p+\\p\n.endm\n"
    return f"{text}start: a{depth} 1\n"


def include_doubling():
    return ' .include "two.inc"\n .include "two.inc"\n'


SOURCES = {
    "rept": ".rept 1000000000\nnop\n.endr\n",
    "rept in rept": ".rept 2000\n.rept 2000\n.rept 2000\nnop\n.endr\n.endr\n"
                    ".endr\n",
    "macros that double": macro_doubling(40),
    "arguments that double": argument_doubling(40),
    "a macro that calls itself": ".macro m\n m\n m\n.endm\n m\n",
    "a macro that defines macros": ".macro m\n.macro n\\@\n m\n.endm\n n\\@\n"
                                   ".endm\n m\n",
    "space": "start: nop\n .space 0xFFFFFFFF\n",
    "align": "start: nop\n .align 0x80000000\n",
    "org": " .org 0xFFFFFFF0\n nop\n",
    "much space": "start: nop\n" + " .space 0x0FFFFFF0\n" * 20,
    "parentheses": "start: .word " + "(" * 100000 + "1\n",
    "signs": "start: .word " + "-~!" * 100000 + "1\n",
    "includes": ' .include "x.asm"\n',
    "includes that double": include_doubling(),
    "ifs": ".if 1\n" * 100000,
    "labels": "".join(f"l{i}:\n" for i in range(300000)) + "nop\n",
    "errors": " frob\n" * 300000,
    "equs that depend": "".join(f".equ e{i}, e{i + 1} + 1\n"
                                for i in range(20000)) + ".word e0\n",
    "a long line": "start: .word " + "1+" * 8000000 + "1\n",
}

GUESTS = {
    "display storm": "start: li r2, 2\n1: sio r2, b\n2: tio r1, r2\n bb 2b\n"
                     " b 1b\nb: .word 2, 0x600, 4096, 0, 0, 0, 0, 0\n",
    "interrupt storm": "start: si 1\n b start\n",
    "timer storm": "start: li r1, 1\n stmr r1\n b start\n",
    "writes its own code": "start: lw r1, start\n1: sw r1, 1b\n b 1b\n",
    "jumps about": "start: li r1, 0x10000\n jr r1\n",
    "waits": "start: wait\n b start\n",
}
# Another line of a session, or several.
SCRIPTS = {
    "a command that calls itself": "define f\nf\nf\nend\nf\n",
    "commands that continue": "break 0x600\ncommands 1\ncontinue\nend\nrun\n",
    "much memory shown": "x/999999999xw 0\nx/65536xb 0\n",
    "a wide number": 'printf "%999999999d\\n", 1\n',
    "many watch points": "".join(f"watch {{{4 * i}}}\n" for i in range(2000)) +
                         "continue\n",
    "many values": "p 1\n" * 50000,
    "a long way back": "continue\nreverse-continue\n",
    "source": "source script\n",
}


class Judge:
    def __init__(self, folder):
        self.folder = folder
        self.passed, self.failed, self.most = 0, 0, 0

    def check(self, name, arguments, *, allowed=STATUSES, extra=0,
              output=2 * MIB):
        status, said, kib = run(HYPO, SOURCE, self.folder, arguments,
                                CPU_SECONDS)
        written, used = (self.folder / "out").stat().st_size, kib / 1024
        bound = GUEST_MIB + EXTRA_MIB + extra
        self.most = max(self.most, used - extra)
        problems = []
        if status not in allowed:
            problems.append(f"status {status}")
        if written > output:
            problems.append(f"{written} bytes of output")
        if MEASURES and used > bound:
            problems.append(f"{used:.0f} MiB of memory, promised {bound}")
        if problems:
            self.failed += 1
            print(f"FAILED {name}: {', '.join(problems)}\n{said}")
        else:
            self.passed += 1


def main():
    with tempfile.TemporaryDirectory(prefix="hypo-hostile-") as top:
        folder = pathlib.Path(top)
        judge = Judge(folder)
        (folder / "two.inc").write_text(include_doubling())
        for name, text in SOURCES.items():
            (folder / "x.asm").write_text(text)
            judge.check(f"source: {name}", ["asm", "x.asm", "-o", "x.hypo"],
                        allowed={0, DATA}, extra=5 * len(text) / MIB)
        for name, text in GUESTS.items():
            (folder / "x.asm").write_text(" .org 0x600\n" + text)
            judge.check(f"guest: {name}", ["run", "x.asm", "--max-ticks", TICKS],
                        output=MIB)
            judge.check(f"guest: {name}, --max-output",
                        ["run", "x.asm", "--max-ticks", TICKS, "--max-output",
                         "1000"], output=1000)
            judge.check(f"guest: {name}, traced",
                        ["trace", "x.asm", "--max-ticks", "20k"])
            judge.check(f"guest: {name}, reported",
                        ["report", "x.asm", "--max-ticks", "20k"])
            judge.check(f"guest: {name}, explored",
                        ["explore", "x.asm", "--max-ticks", "20k", "--bound",
                         "2", "--table", "4M"], extra=4)
        for name, text in SCRIPTS.items():
            (folder / "x.asm").write_text(" .org 0x600\nstart: addi r1, r1, 1\n"
                                          " sw r1, 0x700\n b start\n")
            (folder / "script").write_text(text)
            judge.check(f"script: {name}",
                        ["debug", "--plain", "x.asm", "--history", "8M",
                         "--max-ticks", TICKS, "-x", "script"], extra=8,
                        output=32 * MIB)
    print(f"{judge.passed} passed, {judge.failed} failed; "
          f"at most {judge.most:.0f} MiB")
    return 1 if judge.failed else 0


sys.exit(main())
