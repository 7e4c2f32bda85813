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
    before = os.times()
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True,
                         check=True, env=dict(os.environ,
                                              HYPO_ASM=str(ROOT / "asm")))
    after = os.times()
    return run, after.children_user - before.children_user


def search():
    command = [HYPO, "explore", "--json", *SCENARIO]
    found, best = None, None
    for _ in range(RUNS):
        run, seconds = seconds_of(command, ROOT)
        found = json.loads(run.stderr.splitlines()[-1])
        best = seconds if best is None else min(best, seconds)
    sums = {key: sum(bound[key] for bound in found["bounds"])
            for key in ("states", "transitions", "instructions")}
    print(RATE.format("hypo explore", sums["states"] / best,
                      sums["transitions"] / best),
          f"{sums['instructions'] / best:>12,.0f} instructions/s")


def spin():
    if not shutil.which("spin") or not shutil.which("cc"):
        print("spin is not installed: apt-get install spin")
        return
    with tempfile.TemporaryDirectory() as folder:
        seconds_of(["spin", "-a", ROOT / "tests/bench/explore.pml"], folder)
        seconds_of(["cc", "-O2", "-w", "-DSAFETY", "-o", "pan", "pan.c"],
                   folder)
        best, states, transitions = None, 0, 0
        for _ in range(RUNS):
            run, seconds = seconds_of(["./pan", "-m1000000"], folder)
            text = run.stdout
            if "errors: 0" not in text:
                sys.exit(f"the model fails:\n{text}")
            states = float(re.search(r"([\d.e+]+) states, stored",
                                     text).group(1))
            transitions = float(re.search(r"([\d.e+]+) transitions",
                                          text).group(1))
            best = seconds if best is None else min(best, seconds)
    print(RATE.format("spin", states / best, transitions / best))


search()
spin()
