#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The same sources under every kernel: same.py HYPO_BINARY SOURCE_DIR.

Each program of programs/ gives the same output and the same status under every
kernel that offers the calls it makes, chosen by --kernel alone.  Addresses are
not compared: libraries differ in size.
"""
import os
import re
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from common import GUEST_STATUS, ROOT, check, finish, hypo

ALL = ("system-call", "time-slice", "io-wait", "standard", "nested", "xv6",
       "linux", "messages", "signals")
CLOCKS = tuple(kernel for kernel in ALL if kernel not in ("system-call", "xv6"))
LINES = tuple(kernel for kernel in ALL if kernel not in ALL[:2])
FILES = tuple(kernel for kernel in ALL if kernel not in ALL[:3])
OTHERS = tuple(kernel for kernel in FILES if kernel != "xv6")
NUMBERS = ALL[:5]  # where the code of `si` is the number of the call
KEYS = ("--keys", "3000000:sort\\n", "--keys", "4000000:none\\n")

# Program, its argument, the kernels that offer its calls, exit status.
PROGRAMS = (
    ("alarm-clock", 2, CLOCKS, 0),
    ("arguments", 78, ALL, 0),
    ("consumer", 1, OTHERS, 0),
    ("deadline", 1, CLOCKS, GUEST_STATUS),
    ("divide-by-zero", 0, ALL, GUEST_STATUS),
    ("echo", 0, LINES, 0),
    ("example-2.4", 0, NUMBERS, 0),
    ("hello", 0, ALL, 0),
    ("io-bound", 0, ALL, 0),
    ("open-read", 0, FILES, 0),
    ("parameters", 0, ALL, 0),
    ("printf", 78, ALL, 0),
    ("privileged", 0, ALL, GUEST_STATUS),
    # Under xv6 every error is -1.
    ("protection", 0, tuple(k for k in ALL if k != "xv6"), GUEST_STATUS),
    ("producer", 2, OTHERS, 0),
    ("registers", 0, NUMBERS, 0),
    ("reset-nmi", 0, ALL, 0),
    ("rounds", 1, tuple(k for k in ALL if k != "system-call"), 0),
    ("shell", 0, OTHERS, 0),
    ("sieve", 30, ALL, 0),
    ("sort", 0, ALL, 0),
    ("steady", 20, NUMBERS[1:], 0),
    ("yield", 0, CLOCKS, 0),
)
# Those of which no two kernels are to show the same, and why.
OTHERWISE = {
    "endless": "it does not end",
    "example-2.3": "it makes no call and prints nothing",
    "overlap": "it prints how far it has counted while a device was at work",
}
BESIDE = {"consumer": ("programs/producer.asm:1",),
          "shell": ("programs/sort.asm",)}


def run_program(folder, name, argument, kernel):
    disk = folder / f"{name}-{kernel}"
    notes = folder / "notes"
    check(hypo("mkdisk", disk, notes).returncode == 0, f"{disk}: made")
    run = hypo("run", "--kernel", kernel, "--disk", f"{disk},rw", *KEYS,
               f"programs/{name}.asm:{argument}", *BESIDE.get(name, ()))
    text = re.sub(r"0x[0-9a-f]{8}", "ADDRESS", run.stdout)
    if name in BESIDE:  # who is first is another matter
        text = "\n".join(sorted(text.splitlines()))
    return text, run.returncode, run.stderr


def check_program(pool, folder, row):
    name, argument, kernels, status = row
    runs = list(pool.map(lambda kernel: run_program(folder, name, argument,
                                                    kernel), kernels))
    expected = runs[0][0]
    check(expected, f"{name}: prints something", runs[0][2])
    for kernel, (text, ended, errors) in zip(kernels, runs):
        check(text == expected and ended == status,
              f"{name} under {kernel} as under {kernels[0]}",
              f"{text}{errors}\nnot\n{expected}")


def main():
    found = {path.stem for path in (ROOT / "programs").glob("*.asm")}
    told = {row[0] for row in PROGRAMS} | set(OTHERWISE)
    check(found == told, "each program is here", str(found ^ told))
    with tempfile.TemporaryDirectory() as name, \
            ThreadPoolExecutor(os.cpu_count()) as pool:
        (Path(name) / "notes").write_text("some notes\n")
        for row in PROGRAMS:
            check_program(pool, Path(name), row)
    return finish()


sys.exit(main())
