#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How fast `hypo explore` is: explore.py HYPO_BINARY SOURCE_DIR.

Transitions, states and instructions a second of the search, and beside it those
of SPIN (Debian: spin) on a model of the same scenario, written by hand, if it is
installed.  Figures are printed, not judged; that it runs is the test.
"""
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HYPO, ROOT = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
RUNS = 3  # the best counts
SCENARIO = ["tests/explore/nested.asm", "tests/explore/writes.asm:1",
            "tests/explore/writes.asm:1"]
RATE = "{:14} {:>12,.0f} states/s {:>12,.0f} transitions/s"


def seconds_of(command, folder):
    """User time: of a short run more than os.times can tell."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True,
                         check=True, env=dict(os.environ,
                                              HYPO_ASM=str(ROOT / "asm")))
    after = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    return run, after - before


def search():
    """Seconds of one search, and the sums over its bounds."""
    run, seconds = seconds_of([HYPO, "explore", "--json", *SCENARIO], ROOT)
    found = json.loads(run.stderr.splitlines()[-1])
    return seconds, {key: sum(bound[key] for bound in found["bounds"])
                     for key in ("states", "transitions", "instructions")}


def make_model(folder):
    """Whether SPIN has made a searcher of the model in `folder`."""
    if not shutil.which("spin") or not shutil.which("cc"):
        print("spin is not installed: apt-get install spin")
        return False
    seconds_of(["spin", "-a", ROOT / "tests/bench/explore.pml"], folder)
    seconds_of(["cc", "-O2", "-w", "-DSAFETY", "-o", "pan", "pan.c"], folder)
    return True


def search_model(folder):
    run, seconds = seconds_of(["./pan", "-m1000000"], folder)
    if "errors: 0" not in run.stdout:
        sys.exit(f"the model fails:\n{run.stdout}")
    names = {"states": r"([\d.e+]+) states, stored",
             "transitions": r"([\d.e+]+) transitions",
             "bytes": r"State-vector (\d+) byte"}
    return seconds, {key: float(re.search(text, run.stdout).group(1))
                     for key, text in names.items()}


def main():
    with tempfile.TemporaryDirectory() as folder:
        has_model = make_model(folder)
        ours, theirs = [], []
        for _ in range(RUNS):  # in turns: the computer has other work, too
            ours.append(search())
            if has_model:
                theirs.append(search_model(folder))
    seconds, sums = min(ours, key=lambda one: one[0])
    print(RATE.format("hypo explore", sums["states"] / seconds,
                      sums["transitions"] / seconds),
          f"{sums['instructions'] / seconds:>12,.0f} instructions/s")
    if theirs:
        seconds, sums = min(theirs, key=lambda one: one[0])
        print(RATE.format("spin", sums["states"] / seconds,
                          sums["transitions"] / seconds),
              f"{sums['states']:>12,.0f} states of {sums['bytes']:.0f} bytes")


main()
