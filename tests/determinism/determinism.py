#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The same input gives the same ticks, state and exit status with every build,
locale, time zone and folder, and wherever the process lies in memory: runs each
scenario with every HYPO given and compares the final state, the output, the
status, and each event on the way.  And what a run with a small budget writes,
one with a larger budget writes too.  Where the host lacks the sources of locales
(package locales), or keeps its memory layout, it says so and goes on without.

usage: determinism.py SOURCE_DIR HYPO..."""
import hashlib
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
    ["--kernel", "io-wait", "--keys", "500:abc", "--fault",
     "display:short@700", "--fault", "keyboard:twice@400",
     "programs/hello.asm", "programs/echo.asm"],
    ["--disk", "disk", "programs/open-read.asm"],
    ["--kernel", "nested", "programs/io-bound.asm", "programs/steady.asm"],
    ["--kernel", "xv6", "programs/xv6/pipe.asm"],
]

# Ends in the middle of what is written.
BUDGETS = ["2k", "3k", "5k", "8k", "13k", "1M"]

TURKISH = "tr_TR.UTF-8"
FIXED = ["setarch", "-R"]  # no address space layout randomisation


def environments(folder):
    """(what stands before the command, variables): the first one is plain."""
    rows = [([], {"LANG": "C"})]
    elsewhere = {"TZ": "Asia/Kathmandu"}
    made = subprocess.run(["localedef", "-i", "tr_TR", "-f", "UTF-8",
                           f"{folder}/{TURKISH}"], capture_output=True)
    if made.returncode == 0:
        elsewhere |= {"LOCPATH": folder, "LC_ALL": TURKISH}
    else:
        print(f"determinism: without the locale {TURKISH}")
    rows.append(([], elsewhere))
    if subprocess.run([*FIXED, "true"], stderr=subprocess.DEVNULL).returncode:
        print("determinism: without setarch -R")
    else:
        rows.append((FIXED, {"LANG": "C"}))
    return rows


def call(hypo, command, words, environment, folder, work):
    files = [str(folder / word) if word.endswith(".asm") else word
             for word in words]
    before, variables = environment
    return subprocess.run(
        [*before, hypo, command, *files], cwd=work, stdin=subprocess.DEVNULL,
        capture_output=True, timeout=120,
        env={"PATH": os.environ["PATH"], "HYPO_ASM": str(folder / "asm"),
             **variables})


def run(hypo, scenario, environment, folder):
    """All that can be seen of a scenario; None if there is no final state."""
    with tempfile.TemporaryDirectory() as work:
        (Path(work) / "notes").write_text("a line of notes\n")
        call(hypo, "mkdisk", ["disk", "notes"], environment, folder, work)
        result = call(hypo, "run", ["--state", "state.json", "--json",
                                    *scenario], environment, folder, work)
        events = call(hypo, "trace", ["--jsonl", *scenario], environment,
                      folder, work)
        state = Path(work) / "state.json"
        if not state.exists() or not events.stdout:
            return None
        return (result.returncode, result.stdout, result.stderr,
                state.read_text(), events.returncode,
                hashlib.sha256(events.stdout).hexdigest())


def compare(scenario, programs, settings, folder):
    """True for each run that is as the first one is."""
    first = None
    for hypo in programs:
        for environment in settings:
            seen = run(hypo, scenario, environment, folder)
            first = first or seen
            good = seen is not None and seen == first
            if not good:
                print(f"FAIL {' '.join(scenario)}: {hypo} {environment}")
                print(f"  {first}\n  {seen}")
            yield good


def prefixes(scenario, hypo, folder):
    """True for each budget whose output begins as that of the one before."""
    written = b""
    with tempfile.TemporaryDirectory() as work:
        for budget in BUDGETS:
            more = call(hypo, "run", ["--max-ticks", budget, *scenario],
                        ([], {}), folder, work).stdout
            good = more.startswith(written)
            if not good:
                print(f"FAIL {' '.join(scenario)}: {budget}: {written} {more}")
            yield good
            written = more
    yield len(written) > 0


def main(folder, programs):
    folder = Path(folder).resolve()
    programs = [os.path.abspath(hypo) for hypo in programs]
    results = []
    with tempfile.TemporaryDirectory() as locales:
        settings = environments(locales)
        for scenario in SCENARIOS:
            results += compare(scenario, programs, settings, folder)
    for program in ["printf", "io-bound", "arguments"]:
        results += prefixes([f"programs/{program}.asm"], programs[0], folder)
    failed = results.count(False)
    print(f"{len(results) - failed} passed, {failed} failed")
    return 1 if failed or not results else 0


sys.exit(main(sys.argv[1], sys.argv[2:]))
