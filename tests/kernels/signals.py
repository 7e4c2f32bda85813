#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tests of kernel 10: signals.py HYPO_BINARY SOURCE_DIR.

The calls about signals and what they refuse, how programs end by signals, what a
debugger may do (signals/*.asm), also with interrupts from outside at random
places; the samples with an interrupt at many boundaries; a handler that runs at
any instruction of the program.  (standard.py and linux.py run the tests of the
other calls.)
HYPO_TEST_SCALE scales the number of interrupts.
"""
import os
import re
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from common import (ASYNCHRONOUS, HERE, check, check_under_interrupts, finish,
                    hypo, outcome, psw_rows, strided, user_boundaries)

KERNEL = ("--kernel", "signals")
CASES = HERE + "signals/"
JIFFIES = 101  # more than a second
SAMPLES = "programs/signals/"
ABORTED = "victim: division by zero\n" * 4 + \
    "victim: memory protection violation\n" * 4 + \
    "victim: unknown program interrupt\n"
DEBUGGED = "debugger.asm", "debuggee.asm"


def printed(run):
    return re.sub(r" at 0x\w+", "", run.stdout)


def check_cases(pool):
    limit = ("--max-ticks", "30M")
    check_under_interrupts(
        pool, "calls", (*KERNEL, *limit, "--keys", "9000000:x\\n",
                        CASES + "calls.asm"), 2_000_000,
        lambda run: run.stdout == "done\n" and run.returncode == 0)
    check_under_interrupts(
        pool, "ends", (*KERNEL, *limit, "--keys", "29000000:x\\n",
                       CASES + "ends.asm", CASES + "victim.asm"), 1_600_000,
        lambda run: printed(run) == ABORTED + "done\n")
    check_under_interrupts(
        pool, "trace", (*KERNEL, *limit, CASES + "trace.asm",
                        CASES + "traced.asm", CASES + "tracer.asm"), 180_000,
        lambda run: printed(run) == "traced: division by zero\ndone\n")


def check_interrupted(pool, name, sources):
    """An interrupt at any boundary changes nothing that is printed."""
    programs = [SAMPLES + source for source in sources]
    plain = outcome(hypo("run", *KERNEL, *programs))
    check(plain[1] == 0 and plain[0], f"{name}: runs", str(plain))

    def run(what):
        return what, hypo("run", *KERNEL, "--interrupt", what, *programs)

    ticks = strided(user_boundaries(psw_rows(*KERNEL, *programs)), 120)
    bad = [what for what, done in
           pool.map(run, [f"{kind}@{tick}" for tick in ticks
                          for kind in ASYNCHRONOUS])
           if outcome(done) != plain]
    check(ticks and not bad, f"{name}: interrupts change nothing",
          str(bad[:20]))


def check_handler_anywhere(pool, folder):
    """`anywhere` starts with an alarm that is due at the next timer interrupt;
    wherever that comes, the handler runs there, and nothing else changes."""
    image = Path(folder) / "anywhere"
    check(hypo("asm", "-I", "asm/kernels/10-signals/lib",
               CASES + "anywhere.asm", "-o", image).returncode == 0,
          "anywhere: assembles")
    ticks = user_boundaries(psw_rows(*KERNEL, image))

    def run(tick):
        second = ("--interrupt", f"timer@{tick}") * JIFFIES
        return tick, hypo("run", *KERNEL, *second, image)

    results = [(tick, done.stdout) for tick, done in
               pool.map(run, strided(ticks, 11))]
    bad = [result for result in results if result[1] not in ("kept 0\n",
                                                             "kept 1\n")]
    ran = sum(text == "kept 1\n" for _, text in results)
    check(not bad and ran > len(results) // 2,
          "a handler at any instruction changes nothing",
          f"{ran} of {len(results)}; {bad[:10]}")


def main():
    with tempfile.TemporaryDirectory() as folder, \
            ThreadPoolExecutor(os.cpu_count()) as pool:
        check_cases(pool)
        for name, sources in (("survives", ["survives.asm"]),
                              ("debugger", DEBUGGED)):
            check_interrupted(pool, name, sources)
        check_handler_anywhere(pool, folder)
    return finish()


sys.exit(main())
