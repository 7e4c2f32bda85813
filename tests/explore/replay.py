#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every counterexample replays: replay.py HYPO_BINARY SOURCE_DIR.

Kernels with one instruction lost, doubled or turned round are searched in one of
several ways; where a promise falls, the schedule is given to `hypo explore` and
to `hypo debug`, whose other engine must stand before the cause and at the same
place at the tick at which it fell.  HYPO_TEST_SEED chooses which come first, HYPO_TEST_SCALE how many: 1,000
counterexamples at 20.
"""
import itertools
import os
import random
import re
import shutil
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from common import (DATA, HERE, OK, ROOT, SCALE, UNFINISHED, VIOLATION, check,
                    explore, finish, replay, write_part)

COUNTEREXAMPLES = 50  # at scale 1
IN_ALL = 1000  # at scale 20 and on
BUDGET = "2M"  # instructions of a search; one that is not done then has none
WRITES = [HERE + "writes.asm:1", HERE + "writes.asm:1"]
SHORT = [HERE + "writes.asm", HERE + "writes.asm"]
LINES = [HERE + "lines.asm", HERE + "lines.asm"]
KERNELS = [
    (HERE + "nested.asm", WRITES),
    ("asm/kernels/06-nested/kernel.asm", LINES),
    ("asm/kernels/05-standard/kernel.asm", LINES),
    ("asm/kernels/04-io-wait/kernel.asm", LINES),
    ("asm/kernels/03-time-slice/kernel.asm", SHORT),
    ("asm/kernels/02-system-call/kernel.asm", SHORT),
]
PARTS = [  # kernel, some of its files, programs
    ("asm/kernels/07-xv6/kernel.asm", ("trap.inc", "schedule.inc", "life.inc"),
     [HERE + "forks.asm"]),
    ("asm/kernels/09-messages/kernel.asm", ("boot.inc", "ipc.inc", "end.inc"),
     LINES),
    ("asm/kernels/10-signals/kernel.asm", ("signal.inc", "deliver.inc"),
     [HERE + "handles.asm"]),
]
WAYS = [
    ["--bound", "2"],
    ["--bound", "1", "--from", "1"],
    ["--bound", "all", "--from", "0"],
    ["--bound", "1", "--time", "window:30", "--latency", "display=300"],
    ["--bound", "1", "--attention", "--nmi", "1"],
    ["--bound", "1", "--faults", "fail,short,stuck,lose,twice,spurious"],
    ["--bound", "1", "--input", HERE + "typed.txt"],
    ["--bound", "2", "--quick"],
]
INSTRUCTION = re.compile(r"^[\w]*:?\s+([a-z]+)\s")
NO_INSTRUCTION = {"equ", "include", "psw", "org", "ifdef", "endif", "macro",
                  "endm", "space", "word", "align", "asciz", "ascii", "assert"}


def changed(line):
    """The line without its instruction, with it twice, with another branch."""
    label = re.match(r"^\w*:?", line).group(0)
    own = line[len(label):].strip()
    yield "lost", [label + "        nop"]
    yield "twice", [line, " " * 8 + own]
    for old, new in (("beq", "bne"), ("bne", "beq"), ("blt", "bge")):
        if own.startswith(old + " "):
            yield new, [label + "        " + new + own[len(old):]]


def sources():
    """(kernel, its file with the mistake, programs)"""
    for kernel, programs in KERNELS:
        yield kernel, kernel, programs
    for kernel, files, programs in PARTS:
        for file in files:
            yield kernel, str(Path(kernel).parent / file), programs


def mutants():
    """(name, kernel, file, text, programs, way) of each file with each of its
    instructions changed, searched in one way after the other."""
    for kernel, path, programs in sources():
        lines = (ROOT / path).read_text().splitlines()
        for number, line in enumerate(lines):
            match = INSTRUCTION.match(line)
            if not match or match.group(1) in NO_INSTRUCTION:
                continue
            for kind, new in changed(line):
                text = "\n".join([*lines[:number], *new,
                                  *lines[number + 1:], ""])
                for way in WAYS:
                    name = f"{path}:{number + 1} {kind} {' '.join(way)}"
                    yield name, kernel, path, text, programs, way


def check_mutant(kernel, file, text, programs, way, folder):
    """Its status, and what is wrong with its counterexample."""
    if file == kernel:
        written = [folder / "kernel.asm"]
        written[0].write_text(text)
    else:
        written = write_part(folder / "asm", kernel, file, text)
    arguments = [*written, *programs, *way]
    run, found = explore(folder, *arguments, "--max-ticks", "200k",
                         "--max-instructions", BUDGET)
    # 65: some instructions cannot be doubled, as the kernels assert.
    if run.returncode not in (OK, VIOLATION, UNFINISHED, DATA):
        return run.returncode, f"status {run.returncode}\n{run.stderr}"
    wrong = ""
    if run.returncode == VIOLATION:
        wrong = replay(run, found, folder, *arguments)
    return run.returncode, wrong and f"{wrong}\n{run.stdout}"


def main():
    seed = int(os.environ.get("HYPO_TEST_SEED", "1"))
    wanted = min(IN_ALL, max(4, round(COUNTEREXAMPLES * SCALE)))
    everything = list(mutants())
    random.Random(seed).shuffle(everything)
    found = tried = 0
    with tempfile.TemporaryDirectory() as folder, \
            ThreadPoolExecutor(os.cpu_count()) as pool:
        def one(item):
            number, (name, *what) = item
            own = Path(folder) / str(number)
            own.mkdir()
            found = name, *check_mutant(*what, own)
            shutil.rmtree(own)
            return found

        numbered = iter(enumerate(everything))
        while found < wanted:
            several = list(itertools.islice(numbered, os.cpu_count() * 4))
            check(several, f"{found} of {wanted} counterexamples")
            for name, status, wrong in pool.map(one, several):
                tried += 1
                found += status == VIOLATION
                check(not wrong, f"{name} (HYPO_TEST_SEED={seed})", wrong)
            if not several:
                break
    print(f"{found} counterexamples of {tried} mutants replayed, seed {seed}")
    return finish()


sys.exit(main())
