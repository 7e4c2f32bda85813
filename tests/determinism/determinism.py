#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The same input gives the same ticks, state and exit status with every build,
locale, time zone and folder: runs each scenario with every HYPO given and
compares the final state, the output and the status.

usage: determinism.py SOURCE_DIR HYPO..."""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

SCENARIOS = [
    ["--kernel", "interrupt", "programs/example-2.3.asm"],
    ["programs/example-2.4.asm"],
    ["programs/hello.asm"],
    ["programs/sort.asm", "programs/sieve.asm"],
    ["programs/divide-by-zero.asm", "programs/hello.asm"],
    ["programs/protection.asm"],
    ["programs/registers.asm"],
    ["--max-ticks", "100k", "programs/endless.asm"],
    ["--fill", "7", "programs/hello.asm"],
    ["--interrupt", "io:3@500", "--interrupt", "external:1@700",
     "programs/sort.asm"],
    ["--latency", "display=3", "programs/hello.asm"],
    ["--interrupt", "nmi@600", "programs/hello.asm"],
]

ENVIRONMENTS = [
    {"LANG": "C"},
    {"LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu"},
]


def run(hypo, scenario, environment, folder):
    with tempfile.TemporaryDirectory() as work:
        state = Path(work) / "state.json"
        files = [str(folder / word) if word.endswith(".asm") else word
                 for word in scenario]
        result = subprocess.run(
            [hypo, "run", "--state", str(state), "--json", *files],
            cwd=work, stdin=subprocess.DEVNULL, capture_output=True,
            env={"PATH": os.environ["PATH"], "HYPO_ASM": str(folder / "asm"),
                 **environment}, timeout=120)
        return (result.returncode, result.stdout, result.stderr,
                state.read_text() if state.exists() else None)


def main(folder, programs):
    passed = failed = 0
    for scenario in SCENARIOS:
        first = None
        for hypo in programs:
            for environment in ENVIRONMENTS:
                seen = run(os.path.abspath(hypo), scenario, environment,
                           Path(folder).resolve())
                first = first or seen
                good = seen == first and seen[3] is not None
                passed += good
                failed += not good
                if not good:
                    print(f"FAIL {' '.join(scenario)}: {hypo} {environment}")
                    print(f"  {first}\n  {seen}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


sys.exit(main(sys.argv[1], sys.argv[2:]))
