#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Guards the speed of the fast engine without a clock: host instructions for
# each guest instruction, counted by callgrind, which repeat exactly.
#
#   instructions.py HYPO FOLDER
#
# Each program is run to two tick limits, so that start-up drops out.  The
# limits below lie about a quarter above what gcc 12 at -O3 makes of it.
import re
import subprocess
import sys

SHORT, LONG = 100_000, 350_000
MOST = {"loop": 17, "sieve": 17.5, "sort": 19.5, "matrix": 18.5, "fib": 21,
        "calls": 77}


def host_instructions(hypo, program, ticks):
    done = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
         hypo, "run", "-q", "--max-ticks", str(ticks), program],
        stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    found = re.search(r"Collected : (\d+)", done.stderr)
    if not found:
        sys.exit(f"callgrind counted nothing:\n{done.stderr}")
    return int(found.group(1))


def main():
    hypo, folder = sys.argv[1:]
    slow = 0
    for name, most in MOST.items():
        program = f"{folder}/{name}.asm"
        each = (host_instructions(hypo, program, LONG) -
                host_instructions(hypo, program, SHORT)) / (LONG - SHORT)
        print(f"{name:7} {each:6.2f} host instructions each, at most {most}")
        slow += each > most
    return slow > 0


if __name__ == "__main__":
    sys.exit(main())
