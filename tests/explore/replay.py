#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every counterexample replays: replay.py HYPO_BINARY SOURCE_DIR.

Kernels with one instruction lost or doubled are searched; where a promise falls,
the schedule is given to `hypo debug`, whose other engine must stand at the same
place at the tick at which it fell.  HYPO_TEST_SCALE scales how many.
"""
import os
import re
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

from common import HERE, ROOT, SCALE, VIOLATION, check, explore, finish, hypo

MUTANTS = 40  # at scale 1; all at scale 20
WRITES = [HERE + "writes.asm:1", HERE + "writes.asm:1"]
SHORT = [HERE + "writes.asm", HERE + "writes.asm"]
KERNELS = [
    (HERE + "nested.asm", WRITES),
    ("asm/kernels/04-io-wait/kernel.asm", SHORT),
    ("asm/kernels/03-time-slice/kernel.asm", SHORT),
    ("asm/kernels/02-system-call/kernel.asm", SHORT),
]
INSTRUCTION = re.compile(r"^[\w]*:?\s+([a-z]+)\s")
NO_INSTRUCTION = {"equ", "include", "psw", "org", "ifdef", "endif", "macro",
                  "endm", "space", "word", "align", "asciz", "ascii", "assert"}


def mutants():
    """(name, text, programs) of each kernel without, and with twice, each of
    its instructions."""
    for path, programs in KERNELS:
        lines = (ROOT / path).read_text().splitlines()
        for number, line in enumerate(lines):
            match = INSTRUCTION.match(line)
            if not match or match.group(1) in NO_INSTRUCTION:
                continue
            label = re.match(r"^\w*:?", line).group(0)
            for kind, new in (("lost", [label + "        nop"]),
                              ("twice", [line, " " * 8 +
                                         line[len(label):].strip()])):
                text = "\n".join(lines[:number] + new + lines[number + 1:])
                yield f"{path}:{number + 1} {kind}", text + "\n", programs


def check_mutant(name, text, programs, folder):
    kernel = folder / "kernel.asm"
    kernel.write_text(text)
    run, found = explore(folder, kernel, *programs, "--bound", 2,
                            "--seconds", 5)
    if run.returncode != VIOLATION:
        return run.returncode, True, run.stdout + run.stderr
    fallen = found["violation"]
    debug = hypo("debug", kernel, *programs, "--schedule",
                 folder / "found.schedule", "--batch", "-e",
                 f"goto {fallen['tick']}", "-e",
                 f"assert $tick == {fallen['tick']} && $pc == {fallen['pc']}")
    return (run.returncode, debug.returncode == 0,
            run.stdout + debug.stdout + debug.stderr)


def main():
    everything = list(mutants())
    wanted = len(everything) if SCALE >= 20 else MUTANTS * SCALE
    stride = max(1, round(len(everything) / max(1, wanted)))
    chosen = everything[::stride]
    found = 0
    with tempfile.TemporaryDirectory() as folder, \
            ThreadPoolExecutor(os.cpu_count()) as pool:
        def one(item):
            number, (name, text, programs) = item
            own = type(ROOT)(folder) / str(number)
            own.mkdir()
            return name, *check_mutant(name, text, programs, own)

        for name, status, good, detail in pool.map(one, enumerate(chosen)):
            # 65: some instructions cannot be doubled, as the kernels assert.
            check(status in (0, 1, 8, 65), f"{name}: status {status}", detail)
            if status == VIOLATION:
                found += 1
                check(good, f"{name}: replays", detail)
    check(found > len(chosen) / 6, f"{found} of {len(chosen)} are found")
    print(f"{found} counterexamples of {len(chosen)} mutants replayed")
    return finish()


sys.exit(main())
