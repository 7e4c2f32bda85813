#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the cases of the command line: cases.py HYPO SOURCE_DIR [FILE...].

Each *.cases file beside this one holds cases such as

    == an image is run
    uses halt.asm
    $ hypo asm halt.asm -o halt.hypo
    $ hypo run halt.hypo -D STATUS=3
    status 2
    --- stderr
    hypo: halted with status 3; {{.*}}

A case runs in a temporary folder of its own, with a clean environment.

    == TITLE             begins a case; all that follows belongs to it
    uses NAME...         copies these from the folder guests; a name with a /
                         is a path in the source tree
    unprivileged         the commands run without the rights of root
    --- file NAME        the lines that follow are a file of that name
    --- bytes NAME       ... are a Python expression that gives its bytes
    $ COMMAND            a line for the shell
    $tty COMMAND         the same on a terminal: no stdout and stderr, but screen
    $int COMMAND         as $; it gets SIGINT when it has a handler for it
    $ttyint COMMAND      as $tty; the same
    status N             what it must exit with, 0 if this line is missing
    --- stdin            what it reads, or on a terminal, what is typed (a line
                         ^D ends the input); nothing if it is missing
    --- stdout           what it must write (expect.py says how it is compared);
    --- stderr           nothing if it is missing
    --- screen

A section ends where the next thing begins, blank lines before that left out.
Within one, a backslash in front of a line is taken off, so that "\\" is a blank
line; and a last line "\\no newline" takes the newline in front of it away.
"""
import concurrent.futures
import os
import pathlib
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import termios
import time

from expect import difference, matches

HERE = pathlib.Path(__file__).resolve().parent
TIME_LIMIT = 60  # seconds, for one command
NOBODY = 65534
NO_NEWLINE = "\\no newline"
KEPT = ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS", "LD_LIBRARY_PATH",
        "GCOV_PREFIX", "GCOV_PREFIX_STRIP")


class Step:
    """One command of a case."""

    def __init__(self, kind, command):
        self.kind = kind  # "", "tty", "int" or "ttyint"
        self.command = command
        self.status = 0
        self.texts = {}


class Case:
    def __init__(self, name):
        self.name = name
        self.uses = []
        self.unprivileged = False
        self.files = {}  # name: bytes
        self.steps = []


def fail(path, number, message):
    sys.exit(f"{path}:{number}: {message}")


def text_of(lines):
    while lines and lines[-1] == "":
        lines.pop()
    newline = True
    if lines and lines[-1] == NO_NEWLINE:
        lines.pop()
        newline = False
    lines = [line[1:] if line.startswith("\\") else line for line in lines]
    return "\n".join(lines) + ("\n" if lines and newline else "")


def begins(line):
    return re.match(r"(== |--- |\$(tty|int|ttyint)? )", line)


def take_section(case, header, lines):
    kind, _, name = header.partition(" ")
    text = text_of(lines)
    if kind == "file":
        case.files[name] = text.encode("utf-8")
    elif kind == "bytes":
        case.files[name] = eval(f"({text})", {})  # pylint: disable=eval-used
    elif kind in ("stdin", "stdout", "stderr", "screen") and case.steps:
        case.steps[-1].texts[kind] = text
    else:
        return False
    return True


def take_line(case, line):
    word, _, rest = line.partition(" ")
    if word in ("$", "$tty", "$int", "$ttyint"):
        case.steps.append(Step(word[1:], rest))
    elif word == "uses":
        case.uses += rest.split()
    elif line == "unprivileged":
        case.unprivileged = True
    elif word == "status" and case.steps:
        case.steps[-1].status = int(rest)
    else:
        return False
    return True


def parse(path):
    """The cases of a file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    cases = []
    number = 0
    while number < len(lines):
        line = lines[number]
        number += 1
        if line == "" or (line.startswith("#") and not cases):
            continue
        if line.startswith("== "):
            cases.append(Case(line[3:]))
        elif not cases:
            fail(path, number, "a case begins with ==")
        elif line.startswith("--- "):
            end = number
            while end < len(lines) and not begins(lines[end]):
                end += 1
            if not take_section(cases[-1], line[4:], lines[number:end]):
                fail(path, number, f"what is '{line}'?")
            number = end
        elif not take_line(cases[-1], line):
            fail(path, number, f"what is '{line}'?")
    for case in cases:
        if not case.steps:
            fail(path, len(lines), f"no command in '{case.name}'")
    return cases


class Runner:
    def __init__(self, hypo, source, scratch):
        self.source = source
        self.scratch = scratch
        self.bin = scratch / "bin"
        self.bin.mkdir()
        shutil.copy(hypo, self.bin / "hypo")
        for folder in (scratch, self.bin):
            folder.chmod(0o755)

    def environment(self, folder):
        kept = {name: os.environ[name] for name in KEPT if name in os.environ}
        return kept | {
            "PATH": f"{self.bin}:/usr/bin:/bin",
            "HOME": str(folder),
            "HYPO_ASM": str(self.source / "asm"),
            "LC_ALL": "C.UTF-8",
            "TERM": "xterm",
            "TZ": "UTC",
        }

    def prepare(self, case):
        folder = pathlib.Path(tempfile.mkdtemp(dir=self.scratch))
        folder.chmod(0o777)
        for name in case.uses:
            origin = self.source if "/" in name else HERE / "guests"
            shutil.copy(origin / name, folder)
        for name, content in case.files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        return folder

    def start(self, case, step, folder, **streams):
        rights = {}
        if case.unprivileged and os.geteuid() == 0:
            rights = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
        command = step.command if step.kind == "" else "exec " + step.command
        return subprocess.Popen(
            ["/bin/sh", "-c", command], cwd=folder, env=self.environment(folder),
            start_new_session=True, **rights, **streams)

    def run(self, case):
        """What went wrong, as text; empty if nothing."""
        folder = self.prepare(case)
        try:
            for step in case.steps:
                problem = self.run_step(case, step, folder)
                if problem:
                    return f"$ {step.command}\n{problem}"
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        return ""

    def run_step(self, case, step, folder):
        on_terminal = step.kind.startswith("tty")
        execute = run_on_terminal if on_terminal else run_with_pipes
        try:
            status, written = execute(self, case, step, folder)
        except subprocess.TimeoutExpired:
            return f"no end after {TIME_LIMIT} s\n"
        problem = ""
        if status != step.status:
            problem += f"status {status}, expected {step.status}\n"
        for name, actual in written.items():
            expected = step.texts.get(name, "")
            if not matches(expected, actual):
                problem += f"{name}:\n{difference(expected, actual)}"
        return problem


def end_group(process):
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()


def handles_sigint(process):
    """Linux only: whether it has a handler for SIGINT by now.  Between fork and
    exec it is still Python, which has one of its own."""
    try:
        if os.path.samefile(f"/proc/{process.pid}/exe", "/proc/self/exe"):
            return False
        status = pathlib.Path(f"/proc/{process.pid}/status").read_text("ascii")
    except OSError:
        return True
    caught = int(re.search(r"SigCgt:\s*([0-9a-f]+)", status).group(1), 16)
    return caught >> (signal.SIGINT - 1) & 1 == 1


def interrupt(process):
    # Twice in a row: in the middle of exec the file is the new one already, and
    # the handlers are still the old ones.
    end = time.monotonic() + TIME_LIMIT
    seen = 0
    while time.monotonic() < end and seen < 2:
        seen = seen + 1 if handles_sigint(process) else 0
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)


def decode(data):
    return data.decode("utf-8", "surrogateescape")


def run_with_pipes(runner, case, step, folder):
    typed = step.texts.get("stdin")
    process = runner.start(
        case, step, folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL if typed is None else subprocess.PIPE)
    try:
        if step.kind == "int":
            interrupt(process)
        out, err = process.communicate(
            None if typed is None else typed.encode("utf-8"), timeout=TIME_LIMIT)
    finally:
        end_group(process)
    return process.returncode, {"stdout": decode(out), "stderr": decode(err)}


def open_terminal():
    """A terminal that neither echoes nor changes what is written to it."""
    master, slave = os.openpty()
    how = termios.tcgetattr(slave)
    how[1] &= ~termios.OPOST
    how[3] &= ~termios.ECHO
    termios.tcsetattr(slave, termios.TCSANOW, how)
    return master, slave


def read_terminal(master, process):
    """All that is written until the process has ended."""
    data = b""
    end = time.monotonic() + TIME_LIMIT
    while time.monotonic() < end:
        ended = process.poll() is not None
        ready = select.select([master], [], [], 0 if ended else 0.05)[0]
        if ready:
            try:
                block = os.read(master, 65536)
            except OSError:
                block = b""
            data += block
        if ended and not (ready and block):
            return data
    raise subprocess.TimeoutExpired("", TIME_LIMIT)


def run_on_terminal(runner, case, step, folder):
    master, slave = open_terminal()
    typed = step.texts.get("stdin", "").replace("^D\n", "\x04")
    os.write(master, typed.encode("utf-8"))
    process = runner.start(case, step, folder, stdin=slave, stdout=slave,
                           stderr=slave)
    try:
        if step.kind == "ttyint":
            interrupt(process)
        data = read_terminal(master, process)
    finally:
        end_group(process)
        os.close(slave)
        os.close(master)
    return process.returncode, {"screen": decode(data)}


def run_all(hypo, source, paths):
    failed = 0
    cases = [(path, case) for path in paths for case in parse(path)]
    with tempfile.TemporaryDirectory(prefix="hypo-cli-") as scratch:
        runner = Runner(hypo, source, pathlib.Path(scratch))
        workers = (os.cpu_count() or 1) + 1
        with concurrent.futures.ThreadPoolExecutor(workers) as pool:
            problems = pool.map(runner.run, [case for _, case in cases])
            for (path, case), problem in zip(cases, problems):
                if problem:
                    failed += 1
                    print(f"FAILED {path.name}: {case.name}\n{problem}")
    print(f"{len(cases) - failed} passed, {failed} failed")
    return 0 if cases and failed == 0 else 1


def main():
    if len(sys.argv) < 3:
        sys.exit("usage: cases.py HYPO SOURCE_DIR [FILE...]")
    hypo, source = (pathlib.Path(word).resolve() for word in sys.argv[1:3])
    paths = [pathlib.Path(word) for word in sys.argv[3:]]
    return run_all(hypo, source, paths or sorted(HERE.glob("*.cases")))


if __name__ == "__main__":
    sys.exit(main())
