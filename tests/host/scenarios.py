# SPDX-License-Identifier: MIT
"""Command lines of hypo and the files that each is given: what host.py lets
fail, and killed.py kills.  The first three arguments of both are HYPO,
SOURCE_DIR and FAILING_LIBRARY.
"""
import concurrent.futures
import contextlib
import functools
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

HYPO, SOURCE, LIBRARY = (pathlib.Path(word).resolve() for word in sys.argv[1:])
SEED = int(os.environ.get("HYPO_TEST_SEED", int(time.time())))
TIME_LIMIT = 60
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
    "mkdisk over an old disk": (["mkdisk", "disk", "halt.asm", "taken.asm"],
                                {"disk": OLD}),
    "debug, save and restore": (
        ["debug", "--plain", "--batch", "program.asm", "-x", "script"],
        {"script": b"start\nsave saved\nstepi 3\nrestore saved\n"}),
}


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()
            if path.is_file()}


class Scenario:
    """One command line, in a folder made anew for each run."""

    def __init__(self, name, top, image):
        self.name = name
        self.top = pathlib.Path(top)
        self.image = image
        self.arguments, self.files, *stdin = SCENARIOS[name]
        self.stdin = stdin[0] if stdin else None
        with self.folder() as folder:
            self.before = contents(folder)
            self.good = self.run(folder)
            self.after = contents(folder)

    @contextlib.contextmanager
    def folder(self):
        """A folder with the files to begin with."""
        folder = self.top / "work"
        folder.mkdir()
        for name in ("halt", "print", "disk", "echo", "taken"):
            shutil.copy(SOURCE / GUESTS / f"{name}.asm", folder)
        for name in ("scratch", "si"):
            shutil.copy(SOURCE / f"tests/explore/guests/{name}.asm", folder)
        shutil.copy(SOURCE / HELLO, folder / "program.asm")
        shutil.copy(self.image, folder / "halt.hypo")
        for name, content in self.files.items():
            if isinstance(content, str):
                (folder / name).symlink_to(content)
            else:
                (folder / name).write_bytes(content)
        yield folder
        shutil.rmtree(folder)

    @functools.cached_property
    def second(self):
        """Another run, in what the first one has left, and what it leaves."""
        with self.folder() as folder:
            self.run(folder)
            return self.run(folder), contents(folder)

    def run(self, folder, setting=()):
        environment = {"PATH": "/usr/bin:/bin", "HOME": str(folder),
                       "TMPDIR": str(folder), "LC_ALL": "C.UTF-8",
                       "HYPO_ASM": str(SOURCE / "asm"), **dict(setting)}
        options = os.environ.get("ASAN_OPTIONS", "")
        environment["ASAN_OPTIONS"] = f"{options}:verify_asan_link_order=0"
        with open(folder / self.stdin if self.stdin else os.devnull,
                  "rb") as source:
            return subprocess.run(
                [HYPO, *self.arguments], cwd=folder, stdin=source,
                env=environment, capture_output=True, timeout=TIME_LIMIT)

    def disturbed(self, folder, call, how, nth):
        """The run whose nth call goes wrong; None if it had fewer calls."""
        mark = self.top / "mark"
        done = self.run(folder, {
            "LD_PRELOAD": str(LIBRARY), "HYPO_FAIL_CALL": call,
            "HYPO_FAIL_HOW": how, "HYPO_FAIL_NTH": str(nth),
            "HYPO_FAIL_MARK": str(mark), "HYPO_FAIL_FOLDER": str(self.top)})
        if not mark.exists():
            return None
        mark.unlink()
        return done

    def neither(self, found):
        """The names of files that are not as before nor as in the end."""
        return sorted(
            name for name in self.before.keys() | found.keys()
            if found.get(name) not in (self.before.get(name),
                                       self.after.get(name)))


def each_call(scenario, modes, share, disturb):
    """Disturbs each call, or this share of them chosen by chance, in each mode
    (call, how).  disturb(call, how, nth) gives a problem, an empty text, or
    None if no call was left.  The kinds of calls, one a run, and problems."""
    chance = random.Random(f"{SEED} {scenario.name}")

    def step():
        return 1 + int(chance.expovariate(share)) if share < 1 else 1

    kinds, problems = [], []
    for call, how in modes:
        nth = step()
        while (problem := disturb(call, how, nth)) is not None:
            kinds.append(call)
            if problem:
                problems.append(
                    f"{scenario.name}: {call} {nth} ({how}): {problem}")
            nth += step()
    return kinds, problems


def check_all(check, modes, share):
    """Calls check(scenario, call, how, nth) for each call of each scenario;
    the exit status of the test."""
    print(f"HYPO_TEST_SEED={SEED}")

    def scenario_check(name):
        with tempfile.TemporaryDirectory(prefix="hypo-host-") as top:
            scenario = Scenario(name, top, image)
            return each_call(scenario, modes, share,
                             lambda *what: check(scenario, *what))

    with tempfile.TemporaryDirectory() as folder:
        image = pathlib.Path(folder) / "halt.hypo"
        subprocess.run([HYPO, "asm", SOURCE / GUESTS / "halt.asm", "-o", image],
                       check=True)
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            results = list(pool.map(scenario_check, SCENARIOS))
    kinds = [kind for found, _ in results for kind in found]
    problems = [text for _, texts in results for text in texts]
    for text in problems:
        print(f"FAILED {text}")
    print(f"{len(SCENARIOS)} scenarios, {len(kinds)} calls disturbed, "
          f"{len(problems)} failed")
    calls = {call for call, _ in modes}
    unreached = [] if share < 1 else sorted(calls - set(kinds))
    if unreached:
        print(f"FAILED no call of: {', '.join(unreached)}")
    return 1 if problems or unreached or not kinds else 0
