#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tests of the kernels and sample programs: kernels.py HYPO_BINARY SOURCE_DIR.

What their headers tell one to try (headers.py); the PSW
table of kernel 01; transparency; the calls and the aborts of kernel 02.  Of the
kernels with several programs at a time: scheduling.py.
HYPO_TEST_SCALE scales the number of boundaries that are interrupted.
"""
import os
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from common import (ASYNCHRONOUS, CALL_RESULTS, FAULTS, GUEST_STATUS, HERE,
                    KERNEL_CODE, PROGRAMS_MAX, ROOT, check, check_start,
                    difference, dispatched_as_saved, finish, hypo, outcome,
                    psw_rows, shared, ticks_of, user_boundaries)
from headers import header_tries, lines_match

EXAMPLE = "programs/example-2.3.asm"


# --- What headers say ---------------------------------------------------------

def check_try(item):
    run = hypo(*item.arguments())
    name = f"{item.where}: {item.command}"
    actual = run.stdout.splitlines()
    check(lines_match(item.expected, actual), name,
          difference(item.expected, actual) + "\n" + run.stderr)
    check(run.returncode == item.status, f"{name}: status",
          f"{run.returncode}, not {item.status}\n{run.stderr}")
    for verdict in item.verdicts:
        check(verdict in run.stderr, f"{name}: verdict",
              f"no '{verdict}' in: {run.stderr}")


def check_sources():
    """Tries and house rules of everything that is assembly."""
    for path in sorted([*ROOT.glob("asm/**/*.asm"), *ROOT.glob("asm/**/*.inc"),
                        *ROOT.glob("programs/**/*.asm")]):
        where = str(path.relative_to(ROOT))
        text = path.read_text()
        check(text.startswith("; SPDX-License-Identifier: MIT\n"),
              f"{where}: SPDX line")
        if path.name != "machine.inc":
            wide = [number for number, line in enumerate(text.splitlines(), 1)
                    if len(line) > 80 and not line.startswith(
                        ("; try: ", "; expect: "))]
            check(not wide, f"{where}: lines over 80 columns: {wide}")
            check("\t" not in text, f"{where}: tabs")
        tries = header_tries(text, where)
        is_sample = path.suffix == ".asm"
        check(bool(tries) == is_sample, f"{where}: a try in its header")
        for item in tries:
            check_try(item)


def check_no_warnings():
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted([*ROOT.glob("asm/kernels/*/kernel.asm"),
                            *ROOT.glob("programs/*.asm")]):
            run = hypo("asm", path, "-o", Path(folder) / "image")
            check(run.returncode == 0 and not run.stderr,
                  f"{path.relative_to(ROOT)}: assembles without a word",
                  run.stderr)


# --- The PSW table ------------------------------------------------------------

def check_moved_completion(pool, folder):
    """The display of kernel 01 finishes at any boundary before its time."""
    rows = psw_rows("--kernel", "interrupt", EXAMPLE)
    plain = hypo("run", "--kernel", "interrupt", EXAMPLE)
    due = next(int(row["tick"]) for row in rows if "before io" in row["what"])

    def move(tick):
        schedule = Path(folder) / f"complete-{tick}"
        schedule.write_text(f"complete 2@{tick}\n")
        run = hypo("run", "--kernel", "interrupt", "--schedule", schedule,
                   EXAMPLE)
        return tick, run

    ticks = shared([t for t in user_boundaries(rows) if t < due], 1)
    bad = [tick for tick, run in pool.map(move, ticks)
           if outcome(run) != outcome(plain) or "1 io" not in run.stderr]
    check(not bad, "01: the display finishes at any boundary", str(bad[:20]))


def check_psw_table():
    """Figure 2.8(b)."""
    rows = psw_rows("--kernel", "interrupt", EXAMPLE)
    start = next((i for i, row in enumerate(rows)
                  if row["what"] == "before io interrupt 2"), None)
    check(start is not None, "01: the display interrupts")
    if start is None:
        return
    before, saved, vector, dispatched = rows[start:start + 4]
    fields = ("pc", "cc", "m", "base", "size", "im")
    ddd = {name: before[name] for name in fields}
    check(before["label"] == "ddd", "01: interrupted at ddd", str(before))
    check((before["cc"], before["m"], before["im"]) == ("2", "1", "ff"),
          "01: CC, M and IM of the program", str(before))
    check(saved["what"] == "A PSW saved at 0x180"
          and all(saved[name] == ddd[name] for name in fields)
          and saved["ic"] == "2", "01: A, saved", str(saved))
    check(vector["what"] == "B vector 0x080 loaded"
          and vector["label"] == "bbb" and vector["m"] == "0"
          and vector["im"] == "00" and vector["base"] == "000000"
          and vector["size"] == "100000", "01: B, the vector", str(vector))
    check(dispatched["what"].startswith("C lpsw")
          and dispatched["label"] == "ddd"
          and all(dispatched[name] == ddd[name] for name in fields),
          "01: C, dispatched", str(dispatched))
    check(rows[-1]["label"] == "aaa", "01: the end goes through aaa",
          str(rows[-1]))


# --- Transparency -------------------------------------------------------------

def check_transparency(pool, folder, kernel, program):
    """An interrupt of each class at each boundary, alone; then one at every
    boundary of the run, all together."""
    name = f"{kernel}, {Path(program).stem}"
    images = []
    for source in (f"asm/kernels/{kernel}/kernel.asm", program):
        image = Path(folder) / f"{kernel}-{Path(source).stem}"
        check(hypo("asm", source, "-o", image).returncode == 0,
              f"{source}: assembles")
        images.append(image)
    plain = hypo("run", "--json", *images)
    ticks = ticks_of(plain)
    check(plain.returncode == 0, f"{name}: runs", plain.stderr)

    def inject(what):
        return what, hypo("run", "-q", "--interrupt", what, *images)

    boundaries = user_boundaries(psw_rows(*images))
    check(len(boundaries) > 100, f"{name}: runs in user mode")
    wanted = [f"{what}@{tick}" for number, what in enumerate(ASYNCHRONOUS)
              for tick in shared(boundaries, 4 if number else 1)]
    wanted += [f"{what}@{tick}" for what in ASYNCHRONOUS
               for tick in shared(range(ticks), 50)]
    bad = [what for what, run in pool.map(inject, wanted)
           if outcome(run) != outcome(plain)]
    check(not bad, f"{name}: an interrupt at any boundary changes nothing",
          f"{len(bad)} of {len(wanted)}: {bad[:20]}")

    mixed = [f"interrupt {what}@{tick}" for tick in range(40 * ticks)
             for what in (ASYNCHRONOUS[tick % len(ASYNCHRONOUS)],)]
    schedules = {what: [f"interrupt {what}@{tick}"
                        for tick in range(0, 4 * ticks, 7)]
                 for what in ASYNCHRONOUS}
    schedules["all classes"] = mixed[::11]
    for what, lines in schedules.items():
        schedule = Path(folder) / "schedule"
        schedule.write_text("\n".join(lines) + "\n")
        stormy = hypo("run", "--json", "--schedule", schedule, *images)
        check(outcome(stormy) == outcome(plain), f"{name}: storm of {what}",
              stormy.stderr)
        faults = dispatched_as_saved(psw_rows("--schedule", schedule, *images))
        check(not faults, f"{name}: PSW after a storm of {what}",
              "\n".join(faults[:3]))


# --- Kernel 02 ----------------------------------------------------------------

SYSTEM_CALL = ("run", "--kernel", "system-call")

FAULT_AREA = 0x1000


def check_calls():
    run = hypo(*SYSTEM_CALL, HERE + "calls.asm")
    check(run.stdout == CALL_RESULTS and run.returncode == 0,
          "02: results of calls", difference(CALL_RESULTS.splitlines(),
                                             run.stdout.splitlines()))
    for fault, output in (("fail", "-5\n"), ("short", "ab2\n"),
                          ("lose", "abc\n4\n"), ("twice", "abc\n4\n")):
        run = hypo(*SYSTEM_CALL, "--fault", f"display:{fault}@0",
                   HERE + "device.asm")
        check(outcome(run) == (output, 0), f"02: display with fault {fault}",
              run.stdout + run.stderr)
    run = hypo(*SYSTEM_CALL, HERE + "device.asm:5", "programs/hello.asm")
    check(outcome(run) == ("abc\n4\nHello, world!\n", GUEST_STATUS)
          and "status 1;" in run.stderr, "02: exit(5) makes it 1", run.stderr)


def check_aborts():
    """Each exception aborts its program; those around it print."""
    files, expected = [], []
    for kind, (cause, offset) in enumerate(FAULTS):
        files += [f"{HERE}faults.asm:{kind}", "programs/hello.asm"]
        start = 0x8000 + 2 * FAULT_AREA * kind
        pc = KERNEL_CODE if offset is None else start + offset
        expected += [f"faults: {cause} at 0x{pc:08x}", "Hello, world!"]
    run = hypo(*SYSTEM_CALL, *files)
    check(run.stdout.splitlines() == expected, "02: aborts",
          difference(expected, run.stdout.splitlines()))
    check(run.returncode == GUEST_STATUS and "status 1;" in run.stderr,
          "02: status 1 after an abort", run.stderr)
    run = hypo(*SYSTEM_CALL, f"{HERE}faults.asm:99")
    check(run.returncode == 0, "02: status 0 without", run.stderr)
    files = ["programs/hello.asm", "programs/hello.asm"]
    start = user_boundaries(psw_rows(*SYSTEM_CALL[1:], *files))[3]
    run = hypo(*SYSTEM_CALL, "--interrupt", f"program:300@{start}", *files)
    check(run.stdout.startswith("hello: unknown program interrupt at 0x000080")
          and run.stdout.endswith("\nHello, world!\n"),
          "02: a program interrupt of no exception", run.stdout)


def check_many():
    files = [f"programs/arguments.asm:{k * 1001}" for k in range(PROGRAMS_MAX)]
    run = hypo(*SYSTEM_CALL, *files)
    lines = run.stdout.splitlines()
    good = len(lines) == PROGRAMS_MAX and all(
        line.startswith(f"argument {k * 1001} = 0x{k * 1001:08x}, start "
                        f"0x{0x8000 + 0x1000 * k:08x}, sp ")
        for k, line in enumerate(lines))
    check(good and run.returncode == 0, "02: 30 programs",
          run.stdout + run.stderr)
    run = hypo(*SYSTEM_CALL, *files[:-1], "programs/divide-by-zero.asm")
    check(run.returncode == GUEST_STATUS and "status 1;" in run.stderr,
          "02: the last of 30 programs fails", run.stderr)


def check_surroundings():
    """Memory sizes, memory that is not zero, no program, reset, NMI."""
    for kernel, program in (("interrupt", EXAMPLE), ("system-call", EXAMPLE),
                            ("system-call", "programs/sieve.asm")):
        options = ("run", "--kernel", kernel)
        name = f"{kernel}, {Path(program).stem}"
        plain = hypo(*options, program)
        for memory in ("64k", "2M", "256M"):
            run = hypo(*options, "--memory", memory, program)
            check(outcome(run) == outcome(plain), f"{name}: memory {memory}",
                  run.stderr)
        for fill in ("poison", "7"):
            run = hypo(*options, "--fill", fill, program)
            check(outcome(run) == outcome(plain), f"{name}: fill {fill}",
                  run.stderr)
    for kernel in ("interrupt", "system-call"):
        run = hypo("run", "--kernel", kernel)
        check(run.returncode == 0, f"{kernel}: no program", run.stderr)
        for tick in range(0, 1400, 97):
            run = hypo("run", "--kernel", kernel, "--interrupt",
                       f"reset@{tick}", EXAMPLE)
            check(run.returncode == 0, f"{kernel}: reset@{tick}", run.stderr)
        run = hypo("run", "--kernel", kernel, "--interrupt", "nmi:1@500",
                   EXAMPLE)
        check("halted with status 255;" in run.stderr,
              f"{kernel}: machine check of a masked program interrupt",
              run.stderr)


def check_exceptions_of_01():
    for kind in range(len(FAULTS)):
        run = hypo("run", "--kernel", "interrupt", f"{HERE}faults.asm:{kind}")
        check("halted with status 134;" in run.stderr,
              f"interrupt: exception {kind}", run.stderr)


def main():
    check_no_warnings()
    check_sources()
    check_psw_table()
    for kernel in ("interrupt", "system-call"):
        check_start(kernel)
    with tempfile.TemporaryDirectory() as folder, \
            ThreadPoolExecutor(os.cpu_count()) as pool:
        check_moved_completion(pool, folder)
        check_transparency(pool, folder, "01-interrupt", EXAMPLE)
        check_transparency(pool, folder, "02-system-call", EXAMPLE)
        check_transparency(pool, folder, "02-system-call",
                           "programs/registers.asm")
    check_calls()
    check_aborts()
    check_many()
    check_surroundings()
    check_exceptions_of_01()
    return finish()


sys.exit(main())
