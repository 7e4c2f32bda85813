#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tests of what kernel 08 has otherwise than kernel 05: linux.py HYPO_BINARY
SOURCE_DIR [KERNEL], where KERNEL is another one with the same calls.  The way in
and out, every number, jiffies, time slices, alarms.  (standard.py runs the
tests of kernel 05's calls, same.py the programs.)
HYPO_TEST_SCALE scales the number of interrupts.
"""
import os
import re
import sys
from concurrent.futures import ThreadPoolExecutor

from common import (ASYNCHRONOUS, GUEST_STATUS, HERE, PROGRAMS_MAX, check,
                    check_start, hypo, finish, outcome, psw_rows, strided,
                    user_boundaries)

NAME = sys.argv[3] if len(sys.argv) > 3 else "linux"
KERNEL = ("--kernel", NAME)
CASES = HERE + "linux/"
JIFFY = 10000  # ticks
SLICE = 6  # jiffies
EPOCH = 1767225600
# What the calls return for parameters of all ones, but for -38.
REFUSED = {3: -9, 4: -9, 5: -19, 6: -9, 7: -10, 11: -14, 13: EPOCH, 19: -9,
           20: 1, 27: -22, 37: -3, 43: -14, 64: 0, 77: -22, 78: EPOCH, 158: 0,
           162: -22, 240: -14, 241: -14}
# Of kernel 10 besides.
SIGNALS = {26: -3, 37: -22, 48: -22, 73: -14, 126: -14}


def check_numbers():
    run = hypo("run", *KERNEL,
               f"{CASES}numbers.asm:{int(NAME == 'signals')}")
    found = {int(number): int(result) for number, result in
             (line.split() for line in run.stdout.splitlines())}
    expected = REFUSED if NAME == "linux" else {**REFUSED, **SIGNALS}
    check(found == expected and run.returncode == 0,
          "every number", run.stdout + run.stderr)
    for other, number in ((0, 4), (1, 129)):
        run = hypo("run", *KERNEL, f"{CASES}other-si.asm:{other}")
        check("other-si: " in run.stdout and run.returncode == GUEST_STATUS,
              f"SI {number} ends the program", run.stdout + run.stderr)


def check_calls():
    run = hypo("run", *KERNEL, "--keys", "450000:x\\n", CASES + "calls.asm")
    check(run.stdout == "line\nline\ndone\n" and run.returncode == 0,
          "parameters, results, jiffies", run.stdout + run.stderr)


def check_slices():
    """Jiffies are over every 10000 ticks; of two programs that compute each has
    the CPU for six of them."""
    endless = "programs/endless.asm"
    rows = [row for row in psw_rows(*KERNEL, "--max-ticks", "1M", endless,
                                    endless)
            if row["what"].startswith("before timer")]
    ticks = [int(row["tick"]) for row in rows]
    check(len(ticks) > 50 and all(0 <= tick % JIFFY < 500 for tick in ticks)
          and [tick // JIFFY for tick in ticks]
          == list(range(ticks[0] // JIFFY, ticks[-1] // JIFFY + 1)),
          "a timer interrupt each jiffy", str(ticks))
    bases = [row["base"] for row in rows if row["m"] == "1"][:-SLICE]
    turns = [len(turn[0]) // 6 for turn in
             re.finditer(r"((?:008000)+|(?:009000)+)", "".join(bases))]
    check(len(set(bases)) == 2 and set(turns[1:-1]) == {SLICE},
          "time slices of six jiffies", str(turns))


def check_alarms():
    run = hypo("run", "--json", *KERNEL, HERE + "pauses.asm")
    check("idle" in run.stderr, "the timer is stopped while nobody waits for "
          "it: idle forever is seen", run.stderr)
    rows = [row for row in psw_rows(*KERNEL, "programs/deadline.asm")
            if row["what"].startswith("before timer")]
    check(len(rows) >= 100 and 0 <= int(rows[-1]["tick"]) - 100 * JIFFY
          < 3 * JIFFY, "an alarm is due after a hundred jiffies",
          str(rows[-1:]))
    many = ["programs/alarm-clock.asm"] * PROGRAMS_MAX
    run = hypo("run", *KERNEL, *many)
    check(run.returncode == 0
          and len(run.stdout.splitlines()) % PROGRAMS_MAX == 0,
          "as many alarms as programs", run.stdout + run.stderr)


def check_interrupted(pool, program):
    """An interrupt at any boundary changes nothing that is printed."""
    plain = outcome(hypo("run", *KERNEL, program))

    def run(what):
        return what, hypo("run", *KERNEL, "--interrupt", what, program)

    ticks = strided(user_boundaries(psw_rows(*KERNEL, program)), 60)
    whats = [f"{kind}@{tick}" for tick in ticks for kind in ASYNCHRONOUS]
    check(len(whats) >= len(ASYNCHRONOUS), f"{program}: boundaries",
          str(len(ticks)))
    bad = [what for what, done in pool.map(run, whats)
           if outcome(done) != plain]
    check(not bad, f"{program}: interrupts change nothing", str(bad[:20]))


def main():
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        check_start(NAME)
        check_numbers()
        check_calls()
        check_slices()
        check_alarms()
        for program in ("programs/sieve.asm", "programs/sort.asm"):
            check_interrupted(pool, program)
    return finish()


sys.exit(main())
