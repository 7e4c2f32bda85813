# SPDX-License-Identifier: MIT
"""What the tests of `hypo explore` share; called with the hypo binary and the
root of the source tree."""
import json
import os
import subprocess
import sys
import time
from pathlib import Path

HYPO = Path(sys.argv[1]).resolve()
ROOT = Path(sys.argv[2]).resolve()
SCALE = float(os.environ.get("HYPO_TEST_SCALE", "1"))
HERE = "tests/explore/"
OK, VIOLATION, UNFINISHED, USAGE, DATA = 0, 1, 8, 64, 65

passed = 0
failures = []


def check(good, name, detail=""):
    global passed
    if good:
        passed += 1
    else:
        failures.append(name)
        print(f"FAILED {name}\n{detail}")


def hypo(*arguments, folder=ROOT, limit=300):
    environment = dict(os.environ, HYPO_ASM=str(ROOT / "asm"), NO_COLOR="1")
    return subprocess.run(
        [HYPO, *map(str, arguments)], cwd=folder, env=environment,
        timeout=limit, stdin=subprocess.DEVNULL, capture_output=True,
        encoding="utf-8", errors="replace")


def explore(folder, *arguments):
    """Runs it; gives the run and its JSON."""
    schedule = Path(folder) / "found.schedule"
    run = hypo("explore", "--json", "--schedule-out", schedule, *arguments)
    lines = run.stderr.splitlines()
    found = json.loads(lines[-1]) if lines and lines[-1][:1] == "{" else None
    return run, found


class Bug:
    """A kernel with a mistake: tests/explore/bugs/README tells the format."""

    def __init__(self, path):
        head, *hunks = path.read_text().split("\n@@\n")
        fields = dict(line.split(": ", 1) for line in head.splitlines()
                      if ": " in line and not line.startswith(";"))
        self.name = path.stem
        self.kernel = fields["kernel"]
        self.run = fields["run"].split()
        self.verdict = fields["verdict"]
        self.bound = fields["bound"]
        self.text = (ROOT / self.kernel).read_text()
        for hunk in hunks:
            self.apply(hunk.rstrip("\n").split("\n"))

    def apply(self, lines):
        old = "".join(line[1:] + "\n" for line in lines if line[:1] != "+")
        new = "".join(line[1:] + "\n" for line in lines if line[:1] != "-")
        if self.text.count(old) != 1:
            raise ValueError(f"{self.name}: stands {self.text.count(old)} "
                             f"times in {self.kernel}:\n{old}")
        self.text = self.text.replace(old, new)

    def write(self, folder):
        path = Path(folder) / f"{self.name}.asm"
        path.write_text(self.text)
        return path


def finish():
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures else 0
