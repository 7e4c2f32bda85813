#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tests of kernel 09: messages.py HYPO_BINARY SOURCE_DIR.

The samples print what they print under kernel 05; servers that crash, at each
kind of place, are started again.
HYPO_TEST_SCALE scales the number of interrupts.
"""
import json
import os
import re
import sys
from concurrent.futures import ThreadPoolExecutor

from common import HERE, check, finish, hypo, psw_rows, strided

NAME = "messages"
KERNEL = ("--kernel", NAME)
SERVERS = ("clock-server", "display-server", "file-server", "input-server")
SAMPLES = ("hello", "sieve:30", "sort", "divide-by-zero", "privileged",
           "protection", "alarm-clock", "deadline", "echo", "open-read",
           "printf", "rounds", "yield", "shell", "steady")
CRASHED = re.compile(r"([-\w]+): memory protection violation at 0x\w+; started again")


def check_samples():
    """They print what they print under kernel 05, addresses of instructions of
    the library excepted."""
    def lines(kernel, name):
        source, _, argument = name.partition(":")
        run = hypo("run", "--input", "tests/kernels/CMakeLists.txt", "--kernel",
                   kernel, f"programs/{source}.asm"
                   + (":" + argument if argument else ""))
        return re.sub(r" at 0x\w+", "", run.stdout), run.returncode

    for name in SAMPLES:
        here, there = lines(NAME, name), lines("standard", name)
        check(here == there and here[0], f"{name} as under kernel 05",
              f"{here}\n{there}")


def check_crashes(pool):
    """A protection violation of a server, wherever it is: there is one line
    about it; the program's line comes out, and its `write` succeeds, unless the
    display server is at work for it: then `write` fails with -5."""
    program = HERE + "messages/line.asm"
    rows = psw_rows(*KERNEL, program)
    bases = {row["base"] for row in rows if row["m"] == "1"} - {"008000"}
    check(len(bases) == len(SERVERS), "all servers run", str(bases))
    ticks = [tick for begun, ended in zip(rows, rows[1:])
             if begun["what"].startswith("C lpsw") and begun["base"] in bases
             for tick in range(int(begun["tick"]), int(ended["tick"]))]

    def run(tick):
        return tick, hypo("run", "--json", *KERNEL, "--interrupt",
                          f"program:0x103@{tick}", program)

    seen = set()
    for tick, done in pool.map(run, strided(ticks, 2)):
        found = CRASHED.findall(done.stdout)
        written = "line\n" in done.stdout
        rest = CRASHED.sub("", done.stdout).replace("line\n", "")
        status = json.loads(done.stderr.splitlines()[-1])["status"]
        check(len(found) == 1 and rest == "\n"
              and (status == 0 and written
                   or status == 1 and found == ["display-server"]),
              f"a server crashes at {tick}", done.stdout + done.stderr)
        seen.add((*found, status, written))
    check(seen >= {(server, 0, True) for server in SERVERS}
          | {("display-server", 1, False), ("display-server", 1, True)},
          "each server crashes, the display's at each moment", str(seen))


def main():
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        check_samples()
        check_crashes(pool)
    return finish()


sys.exit(main())
