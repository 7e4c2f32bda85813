#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tests of kernel 09: messages.py HYPO_BINARY SOURCE_DIR.

The primitives with what they refuse, and every order of a meeting; the samples
print what they print under kernel 05; servers that crash, wherever they are, are
started again; a folder `servers` beside a kernel.  (standard.py runs the tests of
kernel 05's calls.)
HYPO_TEST_SCALE scales the number of interrupts.
"""
import json
import os
import re
import shutil
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from common import (HERE, PROGRAMS_MAX, ROOT, check, check_under_interrupts,
                    finish, hypo, psw_rows)

NAME = "messages"
KERNEL = ("--kernel", NAME)
CASES = HERE + "messages/"
SERVERS = ("clock-server", "display-server", "file-server", "input-server")
SAMPLES = ("hello", "sieve:30", "sort", "divide-by-zero", "privileged",
           "protection", "alarm-clock", "deadline", "echo", "open-read",
           "printf", "rounds", "yield", "shell", "steady")
CRASHED = re.compile(
    r"([-\w]+): memory protection violation at 0x\w+; started again")


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
    program = CASES + "line.asm"
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
    for tick, done in pool.map(run, ticks[::2]):
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


def check_primitives():
    for arguments, lines in (
            ((CASES + "refused.asm",), ["45 checks"]),
            (("--keys", "400000:a line\\n", *(CASES + "ends.asm",) * 3),
             ["input-server: ended; started again", "program 1: 6 steps",
              "program 3: 3 steps"]),
            ((CASES + "rendezvous.asm",) * 3,
             ["program 3: 3 steps", "program 1: 17 steps",
              "program 2: 30 steps"])):
        run = hypo("run", *KERNEL, "--max-ticks", "3M", *arguments)
        check(run.stdout.splitlines() == lines and "--max" not in run.stderr,
              f"{arguments[-1]}", run.stdout + run.stderr)


def check_exchange(pool):
    """A client and a server of one's own, interrupted at random."""
    check_under_interrupts(
        pool, "ask", (*KERNEL, "programs/messages/ask.asm:9",
                      "programs/messages/square.asm"), 60_000,
        lambda run: run.stdout == "1 4 9 16 25 36 49 64 81 \n"
        and run.returncode == 0)


def check_restarts():
    """Eight times, then no more; who waits for the dead server is told."""
    for times, again, refused in ((1, 1, 0), (8, 8, 0), (10, 8, 1)):
        run = hypo("run", *KERNEL, "--keys", "1:ab\\n",
                   f"{CASES}kills.asm:{times}")
        lines = run.stdout.splitlines()
        gone = "input-server: ended; not started again"
        check(lines.count("input-server: ended; started again") == again
              and lines.count(gone) == refused
              and lines.count("0") == times - max(0, refused * (times - 9))
              and lines[-1] == ("-3" if refused else "3"),
              f"the keyboard server ends {times} times", run.stdout)


def check_boot(folder):
    """Servers come from the kernel's folder, and the kernel wants them."""
    own = folder / "own"
    shutil.copytree(ROOT / "asm/kernels/09-messages", own / "09-messages")
    shutil.copytree(ROOT / "asm/kernels/05-standard", own / "05-standard")
    shutil.copytree(ROOT / "asm/kernels/08-linux", own / "08-linux")
    kernel = own / "09-messages/kernel.asm"
    there = ("-I", own, "--kernel", kernel, "programs/hello.asm")
    run = hypo("run", *there)
    check(run.stdout == "Hello, world!\n", "a kernel in another place",
          run.stderr)
    image = folder / "kernel"
    check(hypo("asm", "-I", own, kernel, "-o", image).returncode == 0, "the kernel alone")
    for count in (1, 4):
        run = hypo("run", image, *["programs/hello.asm"] * count)
        check("halted with status 255;" in run.stderr,
              f"no servers, but {count} programs", run.stdout + run.stderr)
    server = own / "09-messages/servers/display.asm"
    server.write_text("        .org 0x9000\n" + server.read_text())
    run = hypo("run", *there)
    check(run.returncode == 64 and "a server is a relocatable program"
          in run.stderr, "an absolute server", run.stderr)
    programs = ["programs/hello.asm"] * (PROGRAMS_MAX - len(SERVERS))
    run = hypo("run", *KERNEL, *programs)
    check(run.stdout == "Hello, world!\n" * len(programs),
          "as many programs as there is room for", run.stderr)
    run = hypo("run", *KERNEL, *programs, "programs/hello.asm")
    check(run.returncode == 64 and "more than 30 programs" in run.stderr,
          "one program more", run.stderr)


def main():
    with tempfile.TemporaryDirectory() as name, \
            ThreadPoolExecutor(os.cpu_count()) as pool:
        check_primitives()
        check_exchange(pool)
        check_samples()
        check_restarts()
        check_crashes(pool)
        check_boot(Path(name))
    return finish()


sys.exit(main())
