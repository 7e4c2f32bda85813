#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tests of kernel 07: xv6.py HYPO_BINARY SOURCE_DIR.

Every call and what it refuses (xv6/xv6.asm), also with interrupts from outside at
random places; the samples with an interrupt at many boundaries; the programs of
the other kernels; its end.
HYPO_TEST_SCALE scales the number of interrupts.
"""
import os
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from common import (ASYNCHRONOUS, HERE, check, check_under_interrupts,
                    disk_with, finish, hypo, outcome, psw_rows, strided,
                    user_boundaries)

KERNEL = ("--kernel", "xv6")
SAMPLES = ("programs/xv6/fork.asm", "programs/xv6/pipe.asm")
OTHERS = ("hello", "sieve", "sort", "divide-by-zero", "privileged")
CALLS = (*KERNEL, "--keys", "90000000:x\\n", "--max-ticks", "30M",
         f"{HERE}xv6/xv6.asm", f"{HERE}xv6/xv6-other.asm")
CALLS_TICKS = 700_000
CALLS_OUTPUT = "xv6: misaligned address at 0x"


def is_good(run):
    """A number in the output is that of a check in xv6.asm that failed."""
    lines = run.stdout.splitlines()
    return (len(lines) == 2 and lines[0].startswith(CALLS_OUTPUT)
            and lines[1] == "done" and "halted with status 1;" in run.stderr)


def check_life(disk):
    """Processes that become others, wait, are killed; the ends of tables."""
    life, sleeper = f"{HERE}xv6/life.asm", f"{HERE}xv6/sleeper.asm:3"
    run = hypo("run", *KERNEL, "--disk", disk, "--keys", "90000000:x\\n",
               "--max-ticks", "30M", life, sleeper)
    check(run.stdout == 15 * "who writes this has " + "done\n", "life of processes", run.stdout)
    for memory, status in (("1M", 2), ("64k", 98), ("72k", 98)):
        run = hypo("debug", "-q", "--plain", *KERNEL, "--memory", memory,
                   f"{life}:8", "programs/sieve.asm:9", sleeper,
                   "-e", "continue", "-e", "x/1 program_table+PT_STATUS")
        check(run.stdout.splitlines()[-1].endswith(f": 0x{status:08x}"),
              f"exec with memory {memory}", run.stdout)


def check_idle():
    """The clock goes on while the timer is stopped, for hours."""
    pieces = ((2_600_000_000, 10), (2_600_000_000, 128), (2_600_000_000, 63),
              (2_609_995_000, 2), (5_300_000_000, 3))
    run = hypo("run", *KERNEL, "--max-ticks", "10G", "--keys",
               f"{pieces[0][0]}:{200 * 'a'}\\n", "--keys",
               f"{pieces[3][0]}:x\\n", "--keys", f"{pieces[4][0]}:yz\\n",
               HERE + "xv6/idle.asm:5")
    got = [[int(word) for word in line.split(" at ")]
           for line in run.stdout.splitlines()[:5]]
    check(len(got) == 5 and all(
              bytes_read == count and abs(clock - tick // 10_000) <= 2
              for (bytes_read, clock), (tick, count) in zip(got, pieces)),
          "the clock, after hours of idle", run.stdout)


def check_no_disk():
    run = hypo("run", *CALLS)
    numbers = [line.split(":")[0] for line in run.stdout.splitlines()]
    check(numbers[0] == "26" and numbers[-1] == "done",
          "a disk without directory: open fails", run.stdout)


def check_interrupted(pool, program):
    plain = outcome(hypo("run", *KERNEL, program))

    def run(what):
        return what, hypo("run", *KERNEL, "--interrupt", what, program)

    ticks = strided(user_boundaries(psw_rows(*KERNEL, program)), 40)
    whats = [f"{kind}@{tick}" for tick in ticks for kind in ASYNCHRONOUS]
    check(len(whats) >= len(ASYNCHRONOUS), f"{program}: boundaries", str(len(ticks)))
    for what, done in pool.map(run, whats):
        check(outcome(done) == plain, f"{program}: {what}", done.stdout)


def check_others():
    """They print what they print under the default kernel."""
    for name in OTHERS:
        expected, status = outcome(hypo("run", f"programs/{name}.asm"))
        run = hypo("run", *KERNEL, f"programs/{name}.asm")
        same = [line.split(" at 0x")[0] for line in run.stdout.splitlines()]
        check(same == [line.split(" at 0x")[0]
                       for line in expected.splitlines()]
              and run.returncode == status, f"{name}.asm as elsewhere",
              run.stdout + run.stderr)


def check_surroundings():
    run = hypo("run", *KERNEL)
    check(run.returncode == 0, "no program", run.stderr)
    plain = outcome(hypo("run", *KERNEL, *SAMPLES))
    for options in (("--memory", "256k"), ("--memory", "256M"),
                    ("--fill", "poison"), ("--fill", "7")):
        check(outcome(hypo("run", *KERNEL, *options, *SAMPLES)) == plain,
              f"with {options}")
    for tick in range(0, 20000, 1777):
        run = hypo("run", *KERNEL, "--interrupt", f"reset@{tick}", SAMPLES[1])
        check(run.returncode == 0, f"reset@{tick}", run.stderr)
    run = hypo("run", *KERNEL, "--memory", "68k", SAMPLES[0])
    check("halted with status 1;" in run.stderr,
          "no memory for a slot: fork fails", run.stdout + run.stderr)


def main():
    with tempfile.TemporaryDirectory() as folder, \
            ThreadPoolExecutor(os.cpu_count()) as pool:
        disk = Path(folder) / "disk"
        disk.write_bytes(disk_with((("notes", b"on the disk", 8),), 187))
        check_life(disk)
        check_under_interrupts(pool, "calls", ("--disk", disk, *CALLS),
                               CALLS_TICKS, is_good)
        for program in SAMPLES:
            check_interrupted(pool, program)
    check_idle()
    check_no_disk()
    check_others()
    check_surroundings()
    return finish()


sys.exit(main())
