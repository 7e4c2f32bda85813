#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tests of the kernels that let several programs run at a time:
scheduling.py HYPO_BINARY SOURCE_DIR.

Transparency: an interrupt at any boundary; the timer's expiration and what
devices do, moved to any boundary; what each program writes stays the same, and
it looks at its own registers.  Time slices, accounting, alarms, aborts, calls that wait.
HYPO_TEST_SCALE scales the number of boundaries.
"""
import os
import random
import re
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from common import (CALL_RESULTS, FAULTS, GUEST_STATUS, HERE, KERNEL_CODE,
                    PROGRAMS_MAX, SCALE, check, check_start, difference, finish,
                    hypo, outcome, psw_rows, shared, ticks_of, user_boundaries)

KERNELS = ("time-slice", "io-wait", "standard")
WAITING_KERNELS = ("io-wait", "standard", "nested")
SPARSER = {"standard": 4}  # mostly kernel 04's way in and out: fewer boundaries
SLICE = 1000
STEADY = "programs/steady.asm"
ROUNDS = "programs/rounds.asm"
ACCOUNTING = HERE + "accounting.asm"
ENDLESS = "programs/endless.asm"
# What runs together, and the share of its boundaries to which the timer is
# moved: one of so many, HYPO_TEST_SCALE times as many.
TOGETHER = (
    ((f"{STEADY}:20", f"{STEADY}:40"), 13),
    ((f"{STEADY}:90", f"{ROUNDS}:1", f"{STEADY}:60"), 71),
    (("programs/yield.asm", f"{HERE}faults.asm:6", f"{STEADY}:30",
      "programs/yield.asm"), 17),
    (("programs/sieve.asm:20",), 11),
)
CLASSES = ("io:1", "io:2", "io:4", "external", "nmi")
# Under kernel 04, with devices at work: completions are moved as well, to each
# tick of the run, those of the kernel included.
WAITS = HERE + "waits.asm"
WAITING = (
    ((WAITS,), 17),
    ((WAITS, f"{STEADY}:60", WAITS), 41),
    ((WAITS, f"{HERE}faults.asm:3", "programs/io-bound.asm",
      "programs/hello.asm"), 97),
)
INPUT = [word for tick in (1500, 4000, 4001, 9000)
         for word in ("--keys", f"{tick}:line\\n")]


def lines_and_status(run):
    """What the programs of a run write, whoever comes first."""
    return sorted(run.stdout.splitlines()), run.returncode


def goes_on_where_it_was(rows):
    """Faults of a trace: a program (told by its area) is not given the CPU as
    it lost it: PC, CC, M, MPI and IM, the results of calls are in registers."""
    faults, lost = [], {}
    fields = ("pc", "cc", "m", "base", "size", "im")
    for row in rows:
        if row["m"] != "1":
            continue
        if row["what"].startswith(("before ", "after ", "at ")):
            lost[row["base"]] = row
        elif row["what"].startswith("C lpsw") and row["base"] in lost:
            before = lost[row["base"]]
            if any(row[name] != before[name] for name in fields):
                faults.append(f"{before}\n{row}")
    return faults


def images_of(folder, kernel, programs):
    """Assembled once, for many runs."""
    images = ["--kernel", kernel]
    for program in programs:
        source, _, argument = program.partition(":")
        image = Path(folder) / Path(source).stem
        if not image.exists():
            check(hypo("asm", source, "-o", image).returncode == 0,
                  f"{source}: assembles")
        images.append(f"{image}:{argument}" if argument else str(image))
    return images


def try_lines(pool, folder, options, name, wanted):
    """Each line alone, as a schedule: what programs write stays the same."""
    expected = lines_and_status(hypo("run", *options))

    def run_with(line):
        schedule = Path(folder) / line.replace(" ", "-")
        schedule.write_text(line + "\n")
        run = hypo("run", "-q", "--schedule", schedule, *options)
        schedule.unlink()
        return line, run

    bad = [line for line, run in pool.map(run_with, wanted)
           if lines_and_status(run) != expected]
    check(not bad, f"{name}: an interrupt at any boundary changes nothing",
          f"{len(bad)} of {len(wanted)}: {bad[:20]}")


def try_storms(pool, folder, options, name, ticks):
    """Interrupts of all kinds, one after the other, through all of a run."""
    expected = lines_and_status(hypo("run", *options))
    kinds = ("interrupt timer", "expire", "complete 1", "complete 2",
             "interrupt io:2", "interrupt io:4", "interrupt external",
             "interrupt nmi")

    def storm(period):
        lines = [f"{what}@{tick}" for number, what in enumerate(kinds)
                 for tick in range(17 * number, 20 * ticks, period)]
        schedule = Path(folder) / f"storm-{period}"
        schedule.write_text("\n".join(lines) + "\n")
        return (period, hypo("run", "--schedule", schedule, *options),
                goes_on_where_it_was(psw_rows("--schedule", schedule,
                                              *options)))

    periods = (331, 457, 1009)
    for period, run, faults in pool.map(storm,
                                        periods[:max(1, round(3 * SCALE))]):
        check(lines_and_status(run) == expected,
              f"{name}: storm of period {period}", run.stdout + run.stderr)
        check(not faults, f"{name}: PSW in a storm of period {period}",
              "\n".join(faults[:3]))


def name_of(kernel, programs):
    return f"{kernel}, {' '.join(Path(program).name for program in programs)}"


def check_transparency(pool, folder, kernel, programs, stride):
    name = name_of(kernel, programs)
    images = images_of(folder, kernel, programs)
    rows = psw_rows(*images)
    faults = goes_on_where_it_was(rows)
    check(not faults, f"{name}: PSW", "\n".join(faults[:3]))
    boundaries = user_boundaries(rows)
    check(len(boundaries) > 100, f"{name}: runs in user mode")
    wanted = [f"{what}@{tick}" for what in ("interrupt timer", "expire")
              for tick in shared(boundaries, stride)]
    wanted += [f"interrupt {what}@{tick}" for number, what in enumerate(CLASSES)
               for tick in shared(boundaries[number:], 13 * stride)]
    try_lines(pool, folder, images, name, wanted)
    try_storms(pool, folder, images, name,
               ticks_of(hypo("run", "--json", *images)))


def check_waiting(pool, folder, programs, stride):
    """Kernel 04, with input: what devices do, moved to each tick of the run."""
    name = name_of("io-wait", programs)
    options = INPUT + images_of(folder, "io-wait", programs)
    plain = hypo("run", "--json", *options)
    ticks = ticks_of(plain)
    faults = goes_on_where_it_was(psw_rows(*options))
    check(not faults, f"{name}: PSW", "\n".join(faults[:3]))
    wanted = [f"{what}@{tick}" for number, (what, share) in enumerate((
                  ("complete 2", 1), ("interrupt timer", 2), ("complete 1", 3),
                  ("expire", 3), ("interrupt io:2", 3), ("interrupt io:1", 9),
                  ("interrupt io:7", 20), ("interrupt nmi", 9),
                  ("interrupt external", 20)))
              for tick in shared(range(number, ticks), share * stride)]
    try_lines(pool, folder, options, name, wanted)
    try_storms(pool, folder, options, name, ticks)


def check_slices(kernel):
    """Each program has the CPU for SLICE ticks of its own, in turn."""
    rows = psw_rows("--kernel", kernel, "--max-ticks", "60k", ENDLESS, ENDLESS,
                    ENDLESS)
    turns = []
    for begun, ended in zip(rows, rows[1:]):
        if begun["what"].startswith("C lpsw"):
            ticks = int(ended["tick"]) - int(begun["tick"])
            if turns and turns[-1][0] == begun["base"]:
                turns[-1][1] += ticks
            else:
                turns.append([begun["base"], ticks])
    settled = turns[9:-1]
    check(len(settled) > 20 and all(ticks == SLICE for _, ticks in settled)
          and all(one[0] == other[0] for one, other in
                  zip(settled, settled[3:]))
          and len({base for base, _ in settled}) == 3,
          f"{kernel}: time slices", str(turns))


def check_time_calls(pool, kernel):
    run = hypo("run", "--kernel", kernel, HERE + "clocks.asm")
    check(run.returncode == 0, f"{kernel}: calls that have to do with time",
          run.stdout + run.stderr)
    run = hypo("run", "--kernel", kernel, HERE + "clocks.asm",
               "programs/alarm-clock.asm:4", "programs/deadline.asm:1",
               "programs/deadline.asm:3")
    ticks = int(run.stderr.split("; ")[1].split()[0])
    check(run.stdout.count("ring") == 4 and 4_000_000 < ticks < 4_020_000,
          f"{kernel}: several alarms", run.stdout + run.stderr)
    run = hypo("run", "--kernel", kernel, HERE + "clocks.asm",
               "programs/alarm-clock.asm:4", "programs/alarm-clock.asm:1")
    check(run.returncode == 0, f"{kernel}: calls, among others",
          run.stdout + run.stderr)
    for seconds in (1, 3, 5):
        run = hypo("run", "--kernel", kernel, HERE + "clocks.asm",
                   f"{HERE}pauses.asm:{seconds}", HERE + "pauses.asm:4")
        ticks = int(run.stderr.split("; ")[1].split()[0])
        least = 1_000_000 * max(5, seconds + 1)
        check(not run.stdout and least < ticks < least + 10_000
              and "halted with status 1;" in run.stderr,
              f"{kernel}: alarms while nobody is ready, {seconds} s",
              run.stdout + run.stderr)
        run = hypo("run", "--kernel", kernel, HERE + "clocks.asm",
                   f"{HERE}pauses.asm:{10 + seconds}", HERE + "pauses.asm:14")
        check(run.returncode == 0, f"{kernel}: none of them is late",
              run.stdout + run.stderr)
    run = hypo("run", "--kernel", kernel, "--max-ticks", "1M",
               HERE + "asks.asm", STEADY)
    check("B: steady" in run.stdout, f"{kernel}: calls do not renew a slice",
          run.stderr)

    def counted(period):
        lines = [word for tick in range(1000, 60000, period)
                 for word in ("--interrupt", f"timer@{tick}")]
        return hypo("run", "--kernel", kernel, *lines, f"{ACCOUNTING}:20",
                    STEADY, f"{ACCOUNTING}:15")

    for run in pool.map(counted, (211, 307, 1013)):
        check(run.returncode == 0, f"{kernel}: ticks are counted exactly",
              run.stdout + run.stderr)


def check_aborts(kernel):
    """Each exception aborts its program; the others do not notice."""
    for kind, (cause, offset) in enumerate(FAULTS):
        pc = KERNEL_CODE if offset is None else 0x9000 + offset
        run = hypo("run", "--kernel", kernel, f"{STEADY}:200",
                   f"{HERE}faults.asm:{kind}", f"{STEADY}:100")
        wanted = sorted([f"faults: {cause} at 0x{pc:08x}", "A: steady",
                         "C: steady"])
        check(lines_and_status(run) == (wanted, GUEST_STATUS)
              and "status 1;" in run.stderr,
              f"{kernel}: abort of {kind}, among others",
              run.stdout + run.stderr)
    files, wanted = ["programs/hello.asm"], ["Hello, world!"]
    for kind, (cause, offset) in enumerate(FAULTS):
        start = 0x9000 + 0x1000 * kind
        pc = KERNEL_CODE if offset is None else start + offset
        files.append(f"{HERE}faults.asm:{kind}")
        wanted.append(f"faults: {cause} at 0x{pc:08x}")
    run = hypo("run", "--kernel", kernel, *files)
    check(lines_and_status(run) == (sorted(wanted), GUEST_STATUS),
          f"{kernel}: all aborts at a time", run.stdout + run.stderr)
    run = hypo("run", "--kernel", kernel, "--latency", "display=60000",
               f"{HERE}leaves.asm:3")
    check("division by zero at 0x00008" in run.stdout
          and run.stdout.endswith("\n"),
          f"{kernel}: an alarm during the line of an abort", run.stdout)
    run = hypo("run", "--kernel", kernel, "programs/deadline.asm",
               "programs/divide-by-zero.asm", f"{STEADY}:10",
               "programs/alarm-clock.asm:2")
    check(run.stdout.splitlines()[-3:] == ["C: steady", "1 s: ring",
                                           "2 s: ring"]
          and "status 1;" in run.stderr, f"{kernel}: alarms and aborts",
          run.stdout + run.stderr)


def check_ends(kernel):
    """How a run ends; memory, and what lies in it at the start."""
    check(hypo("run", "--kernel", kernel).returncode == 0,
          f"{kernel}: no program")
    pauses = HERE + "pauses.asm"
    for programs in ((pauses,), (pauses, "programs/hello.asm", pauses),
                     (STEADY, "programs/alarm-clock.asm", pauses)):
        run = hypo("run", "--kernel", kernel, *programs)
        check("idle for ever" in run.stderr or "idle forever" in run.stderr,
              f"{kernel}: {programs}: nothing can happen any more", run.stderr)
    programs = [f"{STEADY}:{10 * k + 3}" for k in range(PROGRAMS_MAX)]
    plain = hypo("run", "--kernel", kernel, *programs)
    check(plain.returncode == 0 and len(plain.stdout.splitlines())
          == PROGRAMS_MAX, f"{kernel}: 30 programs", plain.stdout)
    run = hypo("run", "--kernel", kernel, *programs[1:],
               "programs/divide-by-zero.asm")
    check("status 1;" in run.stderr, f"{kernel}: the last of 30 fails",
          run.stderr)
    pair = (f"{STEADY}:300", f"{ROUNDS}:1")
    plain = hypo("run", "--kernel", kernel, *pair)
    for option, value in (("--memory", "64k"), ("--memory", "256M"),
                          ("--fill", "poison"), ("--fill", "7"),
                          ("--epoch", "1970-01-01T00:00:00"),
                          ("--epoch", "2026-08-05T12:29:05")):
        run = hypo("run", "--kernel", kernel, option, value, *pair)
        check(outcome(run) == outcome(plain), f"{kernel}: {option} {value}",
              run.stdout + run.stderr)
    for tick in range(0, 6000, 371):
        run = hypo("run", "--kernel", kernel, "--interrupt", f"reset@{tick}",
                   *pair)
        check(run.returncode == 0, f"{kernel}: reset@{tick}", run.stderr)
    run = hypo("run", "--kernel", kernel, "--interrupt", "nmi:1@900", *pair)
    check("halted with status 255;" in run.stderr,
          f"{kernel}: machine check of a masked program interrupt", run.stderr)


# --- Calls that wait ----------------------------------------------------------

ECHO = "programs/echo.asm"


def check_calls():
    for kernel in KERNELS:
        run = hypo("run", "--kernel", kernel, HERE + "calls.asm")
        check(outcome(run) == (CALL_RESULTS, 0), f"{kernel}: results of write",
              difference(CALL_RESULTS.splitlines(), run.stdout.splitlines()))
        run = hypo("run", "--kernel", kernel, "programs/registers.asm")
        check(run.returncode == 0, f"{kernel}: registers", run.stderr)
        for fault, output in (("fail", "-5\n"), ("short", "ab2\n"),
                              ("twice", "abc\n4\n")):
            run = hypo("run", "--kernel", kernel, "--fault",
                       f"display:{fault}@0", HERE + "device.asm")
            check(outcome(run) == (output, 0),
                  f"{kernel}: display with fault {fault}",
                  run.stdout + run.stderr)


def check_blocks(kernel):
    run = hypo("run", "--kernel", kernel, HERE + "blocks.asm")
    check(run.returncode == 0, f"{kernel}: init_io and await_io", run.stderr)
    run = hypo("run", "--kernel", kernel, "--fault", "keyboard:fail@0", ECHO)
    check(outcome(run) == ("? \n", 0), f"{kernel}: the keyboard fails",
          run.stdout + run.stderr)


def check_input(kernel):
    """Whose the lines are; what a program that ends leaves behind."""
    keys = [word for number in range(1, 7)
            for word in ("--keys", f"{20000 * number}:{number}\\n")]
    run = hypo("run", "--kernel", kernel, *keys, ECHO, f"{STEADY}:900", ECHO)
    got = [character for character in run.stdout if character in "123456"]
    check(run.returncode == 0 and got == list("123456"),
          f"{kernel}: two programs read in turn", run.stdout + run.stderr)
    late = ("--keys", "2000000:abc\\n")
    for kind in range(3):
        for programs in ((f"{HERE}leaves.asm:{kind}", ECHO),
                         (ECHO, f"{HERE}leaves.asm:{kind}"),
                         (f"{HERE}leaves.asm:{kind}", ECHO,
                          f"{HERE}leaves.asm:{kind}")):
            run = hypo("run", "--kernel", kernel, *late, *programs)
            check("abc\n? \n" in run.stdout
                  and run.returncode == (GUEST_STATUS if kind else 0),
                  f"{kernel}: input after {programs}", run.stdout + run.stderr)


def check_overlap(kernel):
    """The CPU computes while a device works, and is idle when it cannot."""
    programs = ("programs/io-bound.asm", f"{ROUNDS}:4")
    plain = hypo("run", "--kernel", "time-slice", "--json", *programs)
    run = hypo("run", "--kernel", kernel, "--json", *programs)
    check(ticks_of(run) < 0.75 * ticks_of(plain), f"{kernel}: saves time",
          run.stderr + plain.stderr)
    for seconds in (1, 9):
        run = hypo("run", "--kernel", kernel,
                   f"programs/alarm-clock.asm:{seconds}")
        words = run.stderr.split()
        check(run.returncode == 0 and int(words[words.index("ticks,") + 1])
              < 1000 * (seconds + 3), f"{kernel}: idle between alarms",
              run.stderr)
    schedule = [word for tick in range(700, 30000, 7)
                for word in ("--interrupt", f"io:{tick % 5}@{tick}")]
    run = hypo("run", "--kernel", kernel, *schedule, f"{ACCOUNTING}:4", WAITS)
    check(run.returncode == 0, f"{kernel}: ticks are counted exactly",
          run.stdout + run.stderr)


def charged(events):
    """Of a trace: the ticks of each program, and those in which the CPU waited,
    the `wait` instruction included."""
    used, waited, begun = {}, 0, None
    for tick, what in re.findall(r"(?m)^ *(\d+)  (.*)$", events):
        got = re.match(r"(\S+) gets the CPU,", what)
        ended = re.search(r"ends the wait after (\d+) tick", what)
        if got:
            begun = got[1], int(tick)
        elif ended:
            waited += int(ended[1]) + 1
        elif ": step 1 sets IC" in what and begun:
            used[begun[0]] = used.get(begun[0], 0) + int(tick) - begun[1]
            begun = None
    return used, waited


def check_accounting(pool, kernel, classes):
    """What the kernel notes in its table is what the trace says: the ticks of
    each program and of the idle CPU; the rest is the kernel's own."""
    names = ("io-bound", "rounds", "divide-by-zero", "overlap")
    programs = [f"programs/{name}.asm" for name in names]
    looks = [word for number in range(len(names)) for word in
             ("-e", f"x/1 program_table+PT_TICKS+{number}*PT_BYTES")]

    def run_with(seed):
        chosen = random.Random(seed)
        outside = [word for _ in range(300 if seed else 0) for word in
                   ("--interrupt", f"{chosen.choice(classes)}@"
                                   f"{chosen.randrange(40000)}")]
        options = ("--kernel", kernel, *outside, *programs)
        used, waited = charged(hypo("trace", "--events", *options).stdout)
        run = hypo("debug", "-q", "--plain", *options, "-e", "continue",
                   *looks, "-e", "x/1 idle_entry+PT_TICKS")
        noted = [int(word, 16) for word in
                 re.findall(r"(?m)^\w+ \w+\+\d+: (0x\w+)$", run.stdout)]
        return seed, [used.get(name) for name in names] + [waited], noted

    for seed, expected, noted in pool.map(run_with, range(round(4 * SCALE) + 2)):
        check(noted == expected and min(noted) > 0,
              f"{kernel}: accounting, interrupts of seed {seed}",
              f"{noted}, not {expected}")


def main():
    with tempfile.TemporaryDirectory() as folder, \
            ThreadPoolExecutor(os.cpu_count()) as pool:
        for kernel in KERNELS[0 if SCALE >= 1 else -1:]:
            check_start(kernel)
            check_slices(kernel)
            check_time_calls(pool, kernel)
            check_aborts(kernel)
            check_ends(kernel)
            for programs, stride in TOGETHER:
                check_transparency(pool, folder, kernel, programs,
                                   stride * SPARSER.get(kernel, 1))
        for check_it in (check_slices, check_aborts, check_ends):
            check_it("nested")
        check_time_calls(pool, "nested")
        check_calls()
        for kernel in WAITING_KERNELS:
            check_blocks(kernel)
            check_input(kernel)
            check_overlap(kernel)
        check_accounting(pool, "standard", ("timer", "io:2", "io:3", "io:4"))
        check_accounting(pool, "nested",
                         ("timer", "io:2", "io:3", "io:4", "external"))
        for programs, stride in WAITING:
            check_waiting(pool, folder, programs, stride)
    return finish()


sys.exit(main())
