#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tests of kernel 07: xv6.py HYPO_BINARY SOURCE_DIR.

Every call and what it refuses (xv6/xv6.asm), also with interrupts from outside at
random places; the samples with an interrupt at many boundaries; the programs of
the other kernels; its end.
HYPO_TEST_SCALE scales the number of interrupts.
"""
import os
import re
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
XV6_TICK = 10_000  # ticks of the machine in one of the clock
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


def check_sleepers():
    """More sleepers of one program than images fit into a tick all wake up."""
    for count in (12, 33):
        run = hypo("run", *KERNEL, "--max-ticks", "10M",
                   f"{HERE}xv6/sleepers.asm:{count}")
        got = [int(word) for word in run.stdout.split()]
        check(len(got) == 2 and got[0] <= count // 2
              and got[1] <= 10 + 3 * count, f"{count} sleepers",
              run.stdout + run.stderr)


def check_large():
    """Who gets the CPU goes on, however long it takes to bring it in."""
    run = hypo("run", *KERNEL, "--max-ticks", "10M", f"{HERE}xv6/large.asm")
    check(run.returncode == 0, "two processes of a large program", run.stderr)


def check_clock(name, program, outputs, keys):
    """`uptime` says exactly how often the timer has run out, which it does each
    10,000 ticks: it is not late after the times at which the CPU was idle."""
    options = (*KERNEL, "--max-ticks", "10G",
               *(word for key in keys for word in ("--keys", key)), program)
    run, traced = hypo("run", *options), hypo("trace", "--psw", *options)
    asked = [int(tick) for tick in re.findall(
        r"^ *(\d+)  after SI 64 +\w+ uptime\+8 ", traced.stdout, re.MULTILINE)]
    phases = {int(tick) % XV6_TICK for tick in re.findall(
        r"^ *(\d+)  before timer interrupt +\w+ idle\+8 ", traced.stdout,
        re.MULTILINE)}
    check(len(phases) == 1, f"{name}: the timer keeps its phase", str(phases))
    expected = [(tick - 1 - max(phases)) // XV6_TICK for tick in asked]
    check(run.stdout == outputs.format(*expected),
          f"{name}: the clock", f"{expected}\n{run.stdout}")


def check_idle():
    check_clock("hours of idle", f"{HERE}xv6/idle.asm:5",
                "10 at {}\n128 at {}\n63 at {}\n2 at {}\n3 at {}\n0 at {}\n",
                (f"2600000000:{200 * 'a'}\\n", "2609995000:x\\n",
                 "9300000000:yz\\n"))
    check_clock("many idle times", f"{HERE}xv6/naps.asm:200", "{}\n",
                [f"{tick}:\\n" for tick in range(100_000, 25_000_000, 123_457)])


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
    check_sleepers()
    check_large()
    check_idle()
    check_no_disk()
    check_others()
    check_surroundings()
    return finish()


sys.exit(main())
