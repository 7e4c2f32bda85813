#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a call of the standard kernel costs, its whole path: kernel_call.py HYPO
[--rounds N].

A program of three instructions a round makes the call `getpid` (si 20) under
kernel 05, the kernel that boots when none is named.  Figures are those of a run
less those of one with few calls, its share of time slices included.  Host
instructions are counted by callgrind, where it is installed, and are for the
three instructions and the call together.
"""
import argparse
import os
import re
import shutil
import statistics
import subprocess
import tempfile

import rounds

FEW, COUNTED, MANY = 1000, 21000, 1_000_000
PROGRAM = """
start:  lui     r4, {count} / 65536
        lli     r4, {count} % 65536
again:  si      20
        dec     r4
        bgt     again
        clr     r1
        si      1                       ; exit
"""


def command(hypo, folder, count):
    with open(os.path.join(folder, "p.asm"), "w", encoding="ascii") as file:
        file.write(PROGRAM.format(count=count))
    return [hypo, "run", "--max-ticks", "4G", "p.asm"]


def ticks(hypo, folder, count):
    done = subprocess.run(command(hypo, folder, count), cwd=folder, check=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True)
    return int(re.search(r"(\d+) ticks", done.stdout.replace(",", ""))[1])


def host_instructions(hypo, folder, count):
    done = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
         *command(hypo, folder, count)], cwd=folder, check=True, text=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    return int(re.search(r"Collected : (\d+)", done.stderr)[1])


def each(measured, hypo, folder, most):
    """Of one call."""
    return (measured(hypo, folder, most) -
            measured(hypo, folder, FEW)) / (most - FEW)


def seconds(hypo, folder, count):
    return rounds.cpu_seconds(command(hypo, folder, count), folder)


def measure(hypo, turns):
    with tempfile.TemporaryDirectory() as folder:
        times = [each(seconds, hypo, folder, MANY) for _ in range(turns)]
        found = {"ticks": each(ticks, hypo, folder, COUNTED),
                 "rate": 1 / statistics.median(times),
                 "least": 1 / max(times), "most": 1 / min(times)}
        if shutil.which("valgrind"):
            found["host_instructions"] = each(host_instructions, hypo, folder,
                                              COUNTED)
    return found


def markdown(found):
    host = found.get("host_instructions")
    return ["| `si 20` (getpid) of kernel 05 | million calls/s | ticks | "
            "host instructions |", "| --- | ---: | ---: | ---: |",
            f"| hypo | {found['rate'] / 1e6:.2f} ({found['least'] / 1e6:.2f} - "
            f"{found['most'] / 1e6:.2f}) | {found['ticks']:.1f} | "
            + (f"{host:.0f} |" if host else "not counted |")]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("hypo")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    print("\n".join(markdown(measure(os.path.abspath(options.hypo),
                                     options.rounds))))


if __name__ == "__main__":
    main()
