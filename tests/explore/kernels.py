#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The kernels keep their promises: kernels.py HYPO_BINARY SOURCE_DIR.

All timings of two programs where that takes seconds, the others with at most two
unforced interrupts; with HYPO_TEST_SCALE of 20, all timings of all.  Reads
docs/explore.md, whose figures must be those found.
"""
import re
import sys
import tempfile

from common import HERE, OK, ROOT, SCALE, check, explore, finish

WRITES = [HERE + "writes.asm", HERE + "writes.asm"]
LINES = [HERE + "lines.asm", HERE + "lines.asm"]
BOTH = [HERE + "writes.asm:1", HERE + "writes.asm:1"]
ROWS = [  # kernel, programs, bound in the first tier
    (["--kernel", "interrupt"], ["programs/example-2.3.asm"], "all"),
    (["--kernel", "system-call"], WRITES, "all"),
    (["--kernel", "time-slice"], WRITES, "all"),
    (["--kernel", "io-wait"], WRITES, "all"),
    (["--kernel", "io-wait"], LINES, "all"),
    (["--kernel", "standard"], WRITES, "all"),
    (["--kernel", "standard"], LINES, "all"),
    (["--kernel", "nested"], WRITES, "2"),
    (["--kernel", "nested"], LINES, "2"),
    (["--kernel", "nested"], [HERE + "overlaps.asm"], "2"),
    (["--kernel", "linux"], WRITES, "3"),
    (["--kernel", "linux"], LINES, "3"),
    (["--kernel", "signals"], WRITES, "3"),
    (["--kernel", "signals"], LINES, "3"),
    (["--kernel", "signals"], [HERE + "handles.asm"], "2"),
    (["--kernel", "xv6"], [HERE + "forks.asm"], "2"),
    (["--kernel", "xv6"], ["programs/hello.asm", "programs/hello.asm"], "1"),
    (["--kernel", "messages"], [HERE + "writes.asm"], "all"),
    (["--kernel", "messages"], WRITES, "1"),
    (["--kernel", "messages"], LINES, "1"),
    ([HERE + "nested.asm"], BOTH, "all"),
    (["--kernel", "io-wait"], [HERE + "writes.asm"] * 3, "2"),
    ([HERE + "nested.asm"], BOTH + [HERE + "writes.asm"], "2"),
]


def figures():
    """docs/explore.md: command -> states of its last bound."""
    text = (ROOT / "docs/explore.md").read_text()
    rows = re.findall(r"^\| `hypo explore ([^`]+)` \| (\w+) \| ([\d,]+) \|",
                      text, re.M)
    return {command: (bound, int(states.replace(",", "")))
            for command, bound, states in rows}


def check_row(kernel, programs, bound, told, folder):
    arguments = [*kernel, *programs]
    if bound != "all":
        arguments += ["--bound", bound]
    name = " ".join(arguments)
    run, found = explore(folder, *arguments)
    check(run.returncode == OK and found["exhaustive"], name,
          run.stdout + run.stderr)
    check(bound != "all" or found["all"], f"{name}: all timings", run.stdout)
    last = found["bounds"][-1]
    check(told.get(name) == (last["bound"], last["states"]),
          f"{name}: as in docs/explore.md",
          f"{told.get(name)}, not {last['bound']}, {last['states']}")


def main():
    told = figures()
    with tempfile.TemporaryDirectory() as folder:
        for kernel, programs, bound in ROWS:
            check_row(kernel, programs, bound, told, folder)
        if SCALE >= 20:
            run, found = explore(folder, "--kernel", "io-wait",
                                    *[HERE + "writes.asm"] * 3, "--table",
                                    "1G")
            check(run.returncode == OK and found["all"],
                  "io-wait, three programs, all timings", run.stdout)
    return finish()


sys.exit(main())
