#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""CPU time from start to end of small programs: start.py HYPO [OTHER...]
[--runs N].

`hypo run` of two programs and `hypo --version`, which maps and relocates the
libraries and does little else, next to `true`, which is the system's share; of
each other hypo, one built before a change, the same.  All take turns, run by
run.
"""
import argparse
import os
import shutil
import statistics

import rounds

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")
ARGUMENTS = (["--version"], ["run", "-q", "programs/example-2.3.asm"],
             ["run", "-q", "programs/hello.asm"])


def measure(commands, runs):
    """Milliseconds, a list for each command."""
    times = [[] for _ in commands]
    for _ in range(runs):
        for command, found in zip(commands, times):
            found.append(1000 * rounds.cpu_seconds(command, ROOT))
    return times


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("hypo", nargs="+")
    parser.add_argument("--runs", type=int, default=60)
    options = parser.parse_args()
    commands = [[shutil.which("true")]]
    for hypo in options.hypo:
        commands += [[os.path.abspath(hypo), *line] for line in ARGUMENTS]
    os.environ["HYPO_ASM"] = os.path.join(ROOT, "asm")
    print("| | ms, median | least |\n| --- | ---: | ---: |")
    for command, found in zip(commands, measure(commands, options.runs)):
        print(f"| `{' '.join(command)}` | {statistics.median(found):.2f} | "
              f"{min(found):.2f} |")


if __name__ == "__main__":
    main()
