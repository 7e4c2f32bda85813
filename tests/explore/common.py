# SPDX-License-Identifier: MIT
"""What the tests of `hypo explore` share; called with the hypo binary and the
root of the source tree."""
import json
import os
import shlex
import shutil
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


def hypo(*arguments, folder=ROOT, limit=600):
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


def told_again(found, folder, arguments):
    """Gives the schedule to `explore`: the same promise must fall at the same
    tick, and each arrival come at its own."""
    schedule = Path(folder) / "found.schedule"
    run = hypo("explore", "--json", "--schedule", schedule, *arguments,
               "--max-ticks", found["violation"]["tick"] + 1_000_000)
    if run.returncode != VIOLATION:
        return f"explore --schedule: status {run.returncode}\n{run.stderr}"
    told = json.loads(run.stderr.splitlines()[-1])
    for key in ("promise", "tick", "pc", "unforced", "arrivals", "cause_tick"):
        if told["violation"][key] != found["violation"][key]:
            return f"explore --schedule: another {key}\n{run.stdout}"
    if told["given"] != told["in_time"]:
        return f"explore --schedule: not in time\n{run.stdout}"
    return ""


def debugged(run, found):
    """Types the line that `explore` printed: the debugger, whose engine is another
    one, must stand before the cause, with nothing of it done, and come to the
    place where the promise fell at its tick."""
    fallen = found["violation"]
    line = next(line for line in run.stdout.splitlines()
                if line.startswith("  hypo debug "))
    debug = hypo(*shlex.split(line)[1:], "--batch",
                 "-e", f"assert $tick == {fallen['cause_tick']}",
                 "-e", "echo the cause", "-e", f"goto {fallen['tick']}",
                 "-e", f"assert $tick == {fallen['tick']}",
                 "-e", f"assert $pc == {fallen['pc']}")
    before = debug.stdout.partition("the cause")[0]
    told = f"{line}\n{debug.stdout}{debug.stderr}"
    if debug.returncode != 0:
        return f"debug: status {debug.returncode}\n{told}"
    if fallen["arrivals"] > 0 and "next: what is due takes effect" not in before:
        return f"debug: not before the cause\n{told}"
    return ""


def replay(run, found, folder, *arguments):
    """What is wrong with a counterexample when it is replayed, or nothing."""
    return told_again(found, folder, arguments) or debugged(run, found)


class Bug:
    """A kernel with a mistake: the head of a
    .bug file names the kernel, the run, the promise that falls and the bound;
    `file`, for a kernel of several files, names the one with the mistake."""

    def __init__(self, path):
        head, *hunks = path.read_text().split("\n@@\n")
        fields = dict(line.split(": ", 1) for line in head.splitlines()
                      if ": " in line and not line.startswith(";"))
        self.name = path.stem
        self.kernel = fields["kernel"]
        self.is_part = "file" in fields
        self.file = fields.get("file", self.kernel)
        self.run = fields["run"].split()
        self.verdict = fields["verdict"]
        self.bound = fields["bound"]
        self.text = (ROOT / self.file).read_text()
        for hunk in hunks:
            self.apply(hunk.rstrip("\n").split("\n"))

    def apply(self, lines):
        old = "".join(line[1:] + "\n" for line in lines if line[:1] != "+")
        new = "".join(line[1:] + "\n" for line in lines if line[:1] != "-")
        if self.text.count(old) != 1:
            raise ValueError(f"{self.name}: stands {self.text.count(old)} "
                             f"times in {self.file}:\n{old}")
        self.text = self.text.replace(old, new)

    def without(self):
        """The arguments for the kernel without the mistake."""
        kernel = ROOT / self.kernel
        return as_kernel(kernel) if self.is_part else [kernel]

    def write(self, folder):
        """Writes the kernel with the mistake; gives the arguments for it."""
        path = Path(folder) / f"{self.name}.asm"
        if self.is_part:
            return write_part(path, self.kernel, self.file, self.text)
        path.write_text(self.text)
        return [path]


def as_kernel(kernel):
    # --kernel, since it may have a library of its own.
    return ["--kernel", kernel, "-I", kernel.parent.parent]


def write_part(folder, kernel, file, text):
    """Writes all kernels to the folder, which must be new, one file with that
    text; gives the arguments for the kernel of which that is a part."""
    shutil.copytree(ROOT / "asm", folder)
    (folder / Path(file).relative_to("asm")).write_text(text)
    return as_kernel(folder / Path(kernel).relative_to("asm"))


def finish():
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures else 0
