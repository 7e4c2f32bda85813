#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A host that fails: host.py HYPO SOURCE_DIR FAILING_LIBRARY.

Each scenario is run as often as it takes: with the first open failing, the
second, and so on until none is left to fail; the same for read, write, rename,
fsync, close and fstat.  Then either all is as if nothing had failed, or there
is a message that tells why, an exit status that is documented for it, and
every file is as it was before or as it should be in the end.  A call that does
half of its work, or is interrupted, must change nothing at all.

HYPO_TEST_SCALE below 1 leaves out runs by chance; HYPO_TEST_SEED repeats that.
"""
import concurrent.futures
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

HYPO, SOURCE, LIBRARY = (pathlib.Path(word).resolve() for word in sys.argv[1:])
SCALE = min(1.0, float(os.environ.get("HYPO_TEST_SCALE", "1")))
SEED = int(os.environ.get("HYPO_TEST_SEED", int(time.time())))
TIME_LIMIT = 60
DATA, NO_INPUT, OUTPUT, CHECK = 65, 66, 74, 1
CALLS = ("open", "read", "write", "rename", "fsync", "close", "fstat")
# What a failing call may lead to.  A source that cannot be included is an
# error of the assembly; the debugger's own commands fail with a check.
STATUSES = {
    "open": {DATA, NO_INPUT, OUTPUT, CHECK},
    "read": {DATA, NO_INPUT, OUTPUT, CHECK},
    "fstat": {DATA, NO_INPUT, OUTPUT, CHECK},
    "write": {OUTPUT, CHECK},
    "rename": {OUTPUT, CHECK},
    "fsync": {OUTPUT, CHECK},
    "close": {OUTPUT, CHECK},
}
MODES = [(call, "error") for call in CALLS] + [
    ("read", "half"), ("write", "half"), ("read", "again"), ("write", "again")]
# Where the rest is told though a file could not be read.
PARTIAL = {("grade", NO_INPUT): "out"}
GUESTS = "tests/cli/guests/"
HELLO = "programs/hello.asm"
OLD = b"what was there before\n"

# Name: arguments, files to begin with (path in the tree, or bytes), input.
SCENARIOS = {
    "asm": (["asm", "halt.asm", "-o", "new"], {}),
    "asm over an old image": (["asm", "halt.asm", "-o", "old"], {"old": OLD}),
    "asm into a link": (["asm", "halt.asm", "-o", "link"],
                        {"old": OLD, "link": "old"}),
    "asm to a device": (["asm", "halt.asm", "-o", "/dev/null"], {}),
    "asm, listing and symbols": (
        ["asm", "halt.asm", "--list=list", "--symbols"], {"list": OLD}),
    "asm with an include": (["asm", "print.asm", "-o", "new"],
                            {"message.inc": b' .ascii "hello\\n"\n'}),
    "asm with a library": (["asm", "program.asm", "-o", "new"], {}),
    "dis": (["dis", "halt.asm"], {}),
    "dis into a file": (["dis", "halt.hypo", "-o", "old"], {"old": OLD}),
    "run": (["run", "program.asm"], {}),
    "run an image": (["run", "halt.hypo", "-D", "X"], {}),
    "run from standard input": (["run", "-"], {}, "halt.asm"),
    "run, state and record": (
        ["run", "halt.asm", "--state", "state", "--record", "log"],
        {"state": OLD}),
    "run, printer": (["run", "print.asm", "-D", "DEVICE=4", "--printer", "out"],
                     {"message.inc": b' .ascii "hello\\n"\n', "out": OLD}),
    "run, disk written back": (["run", "disk.asm", "--disk", "disk,rw"],
                               {"disk": b"first\n" + bytes(1018)}),
    "run, input and reader": (
        ["run", "echo.asm", "--input", "keys", "--reader", "cards"],
        {"keys": b"one\ntwo\n", "cards": b"card\n"}),
    "run, schedule": (["run", "taken.asm", "--schedule", "log"],
                      {"log": b"interrupt timer@50\n"}),
    "run, machine file": (["run", "halt.asm", "--machine", "lab"],
                          {"lab": b"[machine]\nmemory=64k\n"}),
    "run, a kernel of the tree": (
        ["run", "--kernel", "time-slice", "program.asm", "program.asm"], {}),
    "trace into a file": (["trace", "taken.asm", "--interrupt", "timer@50",
                           "-o", "out"], {"out": OLD}),
    "trace, events as a page": (
        ["trace", "taken.asm", "--interrupt", "timer@50", "--timeline",
         "--format", "html", "-o", "out"], {"out": OLD}),
    "report": (["report", "taken.asm", "--interrupt", "timer@50", "-o", "out"],
               {"out": OLD}),
    "check": (["check", "program.asm"],
              {"program.expect": b"[output]\ncontains=Hello\n"}),
    "grade": (["grade", "a.assignment", "program.asm", "halt.asm", "-j", "1",
               "-f", "csv", "-o", "out", "--resume", "."],
              {"a.assignment": b"[assignment]\n[case x]\nexpect=x.expect\n",
               "x.expect": b"[output]\ncontains=Hello\n", "out": OLD}),
    "explore": (["explore", "scratch.asm", "si.asm", "--schedule-out", "log"],
                {"log": OLD}),
    "debug, save and restore": (
        ["debug", "--plain", "--batch", "program.asm", "-x", "script"],
        {"script": b"start\nsave saved\nstepi 3\nrestore saved\n"}),
}


def prepare(folder, files):
    for name in ("halt", "print", "disk", "echo", "taken"):
        shutil.copy(SOURCE / GUESTS / f"{name}.asm", folder)
    for name in ("scratch", "si"):
        shutil.copy(SOURCE / f"tests/explore/guests/{name}.asm", folder)
    shutil.copy(SOURCE / HELLO, folder / "program.asm")
    shutil.copy(IMAGE, folder / "halt.hypo")
    for name, content in files.items():
        if isinstance(content, str):
            (folder / name).symlink_to(content)
        else:
            (folder / name).write_bytes(content)


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def run(folder, arguments, stdin, setting):
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(folder),
                   "TMPDIR": str(folder), "HYPO_ASM": str(SOURCE / "asm"),
                   "LC_ALL": "C.UTF-8", **setting}
    options = os.environ.get("ASAN_OPTIONS", "")
    environment["ASAN_OPTIONS"] = f"{options}:verify_asan_link_order=0"
    with open(folder / stdin if stdin else os.devnull, "rb") as source:
        return subprocess.run([HYPO, *arguments], cwd=folder, stdin=source,
                              env=environment, capture_output=True,
                              timeout=TIME_LIMIT)


def as_before_or_after(before, after, found):
    """The names of files that are neither."""
    wrong = [name for name in before.keys() | found.keys()
             if found.get(name) not in (before.get(name), after.get(name))]
    return sorted(wrong)


def judge(name, call, how, good, bad, before, after, found):
    """What is wrong with a run in which a call failed, or an empty text."""
    said = bad.stderr.decode("utf-8", "replace")
    same = (bad.returncode == good.returncode and bad.stdout == good.stdout
            and found == after)
    if same:
        return ""
    if how != "error":
        return f"differs though nothing failed: {bad.returncode}\n{said}"
    if bad.returncode not in STATUSES[call]:
        return f"status {bad.returncode}\n{said}"
    if not said.strip():
        return "no message"
    if not good.stdout.startswith(bad.stdout):
        return "standard output is no beginning of what it should be"
    partial = PARTIAL.get((name, bad.returncode))
    wrong = [path for path in as_before_or_after(before, after, found)
             if path != partial]
    return f"half-written or left over: {wrong}\n{said}" if wrong else ""


class Scenario:
    """One command line, in a folder made anew for each run."""

    def __init__(self, name, top):
        self.name = name
        self.top = pathlib.Path(top)
        self.arguments, self.files, *stdin = SCENARIOS[name]
        self.stdin = stdin[0] if stdin else None
        self.before, self.good, self.after = self.once({})

    def once(self, setting):
        """The files before it, the run, and the files behind it."""
        folder = self.top / "work"
        folder.mkdir()
        prepare(folder, self.files)
        before = contents(folder)
        done = run(folder, self.arguments, self.stdin, setting)
        found = contents(folder)
        shutil.rmtree(folder)
        return before, done, found

    def fail(self, call, how, nth):
        """A problem, an empty text, or None if no call was left to fail."""
        mark = self.top / "mark"
        _, bad, found = self.once({
            "LD_PRELOAD": str(LIBRARY), "HYPO_FAIL_CALL": call,
            "HYPO_FAIL_HOW": how, "HYPO_FAIL_NTH": str(nth),
            "HYPO_FAIL_MARK": str(mark), "HYPO_FAIL_FOLDER": str(self.top)})
        if not mark.exists():
            return None
        mark.unlink()
        problem = judge(self.name, call, how, self.good, bad, self.before,
                        self.after, found)
        return problem and f"{self.name}: {call} {nth} ({how}): {problem}"


def check(name):
    """Lets each call of each kind fail; the kinds, one a run, and problems."""
    chance = random.Random(f"{SEED} {name}")
    kinds, problems = [], []
    with tempfile.TemporaryDirectory(prefix="hypo-host-") as top:
        scenario = Scenario(name, top)
        for call, how in MODES:
            nth = 1 + int(chance.expovariate(SCALE)) if SCALE < 1 else 1
            while (problem := scenario.fail(call, how, nth)) is not None:
                kinds.append(call)
                problems += [problem] if problem else []
                nth += 1 + int(chance.expovariate(SCALE)) if SCALE < 1 else 1
    return kinds, problems


def main():
    global IMAGE
    print(f"HYPO_TEST_SEED={SEED}")
    with tempfile.TemporaryDirectory() as folder:
        IMAGE = pathlib.Path(folder) / "halt.hypo"
        subprocess.run([HYPO, "asm", SOURCE / GUESTS / "halt.asm", "-o", IMAGE],
                       check=True)
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            results = list(pool.map(check, SCENARIOS))
    kinds = [kind for found, _ in results for kind in found]
    problems = [text for _, texts in results for text in texts]
    for text in problems:
        print(f"FAILED {text}")
    print(f"{len(SCENARIOS)} scenarios, {len(kinds)} failures of the host, "
          f"{len(problems)} failed")
    unreached = [] if SCALE < 1 else set(CALLS) - set(kinds)
    if unreached:
        print(f"FAILED no call of: {', '.join(unreached)}")
    return 1 if problems or unreached or not kinds else 0


sys.exit(main())
