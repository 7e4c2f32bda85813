#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs sessions of the debugger: sessions.py HYPO SOURCE_DIR [--update] [FILE...]

Each *.hypo file beside this one holds cases such as

    == stepping over a system call
    $ hypo debug --plain programs/hello.asm
    (hypo) start
    Tick 177, ...
    (hypo) nexti
    ...

    == TITLE             begins a case; all that follows belongs to it
    uses NAME...         copies these from the folder guests here or of tests/cli
    --- file NAME        the lines that follow are a file of that name
    $ hypo debug ...     the command line, without a shell
    (hypo) COMMAND       a command typed into it, and then what it prints
    (hypo!) EXPRESSION   the same; a Python expression gives its bytes
    (more) LINE          a line that belongs to the command before: of a list
    status N             what it must exit with, 0 if this line is missing

Standard output and error come together.  In an expected line {{...}} is a
regular expression; the line {{...}} alone stands for any lines.  A case without
(hypo) lines is compared as a whole, with an empty standard input.  --update
writes what is printed now into the files, to be read before it is kept.
"""
import concurrent.futures
import os
import pathlib
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
TIME_LIMIT = 60
MARK = "@@ end of command {} @@"
ANY = "{{...}}"


class Case:
    def __init__(self, title, where):
        self.title, self.where = title, where
        self.files, self.uses = {}, []
        self.command, self.status = None, 0
        self.first = []  # output before the first command
        self.commands = []  # [source line, bytes, expected lines]


def read_cases(path):
    cases, target = [], None
    for number, line in enumerate(path.read_text().split("\n"), 1):
        case = cases[-1] if cases else None
        if line.startswith("== "):
            cases.append(Case(line[3:], f"{path.name}:{number}"))
            target = None
        elif not case:
            continue
        elif line.startswith("uses "):
            case.uses += line.split()[1:]
        elif line.startswith("--- file "):
            target = case.files[line[9:].strip()] = []
        elif line.startswith("$ hypo "):
            case.command = shlex.split(line[7:])
            target = case.first
        elif re.match(r"status \d+$", line):
            case.status = int(line.split()[1])
        elif line == "(hypo)" or line.startswith("(hypo) "):
            case.commands.append([line, line[7:].encode(), []])
            target = case.commands[-1][2]
        elif line.startswith("(hypo!) "):
            value = eval(line[8:])
            data = value if isinstance(value, bytes) else value.encode()
            case.commands.append([line, data, []])
            target = case.commands[-1][2]
        elif line == "(more)" or line.startswith("(more) "):
            case.commands[-1][0] += "\n" + line
            case.commands[-1][1] += b"\n" + line[7:].encode()
        elif target is not None:
            target.append(line)
    for case in cases:
        for lines in [case.first] + [c[2] for c in case.commands]:
            while lines and not lines[-1].strip():
                lines.pop()
    return cases


def run(case, hypo, source):
    """The output before the first command and after each, and the status."""
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(source / "programs", folder + "/programs")
        os.symlink(source / "asm", folder + "/asm") # names the same anywhere
        for name in case.uses:
            own = HERE / "guests" / name
            other = source / "tests/cli/guests" / name
            shutil.copy(own if own.exists() else other, folder)
        for name, lines in case.files.items():
            pathlib.Path(folder, name).write_text("\n".join(lines) + "\n")
        data = b"".join(
            command + b"\necho " + MARK.format(i).encode() + b"\n"
            for i, (_, command, _) in enumerate(case.commands))
        environment = {"PATH": os.environ["PATH"], "HOME": folder,
                       "HYPO_ASM": "asm", "LC_ALL": "C.UTF-8"}
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
            if name in os.environ:
                environment[name] = os.environ[name]
        done = subprocess.run([hypo, *case.command], input=data, cwd=folder,
                              stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, env=environment,
                              timeout=TIME_LIMIT)
    text = done.stdout.decode("utf-8", "backslashreplace")
    text = text.replace(folder, "FOLDER")
    parts = []
    for i in range(len(case.commands)):
        before, mark, text = text.partition(MARK.format(i) + "\n")
        parts.append(before)
        if not mark:
            break
    else:
        if not case.commands:
            return text, [], done.returncode
        return "", parts, done.returncode
    return "", parts, done.returncode


def line_matches(pattern, line):
    parts = re.split(r"\{\{(.*?)\}\}", pattern)
    regex = "".join(part if i % 2 else re.escape(part)
                    for i, part in enumerate(parts))
    return re.fullmatch(regex, line) is not None


def matches(expected, lines):
    if not expected:
        return not lines
    if expected[0] == ANY:
        return any(matches(expected[1:], lines[i:])
                   for i in range(len(lines) + 1))
    return bool(lines) and line_matches(expected[0], lines[0]) and \
        matches(expected[1:], lines[1:])


def lines_of(text):
    lines = text.split("\n")
    while lines and not lines[-1].strip():
        lines.pop()
    return lines


def check(case, hypo, source):
    """What is wrong with the case, or None."""
    try:
        first, parts, status = run(case, hypo, source)
    except subprocess.TimeoutExpired:
        return "does not end"
    wanted = [("", case.first)] if not case.commands else \
        [(line, expected) for line, _, expected in case.commands]
    found = [first] if not case.commands else parts
    for i, (line, expected) in enumerate(wanted):
        lines = lines_of(found[i]) if i < len(found) else []
        if not matches(expected, lines):
            return "\n".join([line, "  expected:", *("    " + l for l in expected),
                              "  printed:", *("    " + l for l in lines)])
    if status != case.status:
        return f"status {status}, not {case.status}"
    return None


def update(path, cases, hypo, source):
    """Writes the present output where the expected one differs."""
    out = []
    head = path.read_text().split("\n== ")[0].rstrip("\n")
    for case in cases:
        first, parts, status = run(case, hypo, source)
        out += ["", "== " + case.title]
        if case.uses:
            out.append("uses " + " ".join(case.uses))
        for name, lines in case.files.items():
            out += ["--- file " + name, *lines]
        out.append("$ hypo " + shlex.join(case.command))
        if status != 0:
            out.append(f"status {status}")
        if not case.commands:
            keep = matches(case.first, lines_of(first)) and case.first
            out += case.first if keep else lines_of(first)
        for i, (line, _, expected) in enumerate(case.commands):
            lines = lines_of(parts[i]) if i < len(parts) else []
            out += [line, *(expected if matches(expected, lines) else lines)]
    path.write_text(head + "\n" + "\n".join(out) + "\n")


def check_signal(hypo, source):
    """81: Ctrl-C stops a running guest and keeps the session."""
    program = str(source / "programs/endless.asm")
    with subprocess.Popen([hypo, "debug", "--plain", "--kernel", "system-call",
                           program],
                          stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          env=os.environ | {"HYPO_ASM": str(source / "asm")}) as run_:
        faults = []
        for command in (b"continue\n", b"watch {0x9000}\ncontinue\n",
                        b"delete\nbreak 0x9000\nstepi 999999999\n",
                        b"reverse-continue\n"):
            run_.stdin.write(command)
            run_.stdin.flush()
            time.sleep(0.7)
            run_.send_signal(signal.SIGINT)
            begin = time.monotonic()
            while (line := run_.stdout.readline().decode()):
                if line.startswith("Interrupted."):
                    break
                if line.startswith("This is the beginning"):
                    faults.append("reverse-continue was not stopped")
                    break
            if time.monotonic() - begin > 5:
                faults.append(f"{command}: stopped too late")
        rest = run_.communicate(b"print 6 * 7\nquit\n", TIME_LIMIT)[0]
        if b"$1 = 42" not in rest or run_.returncode != 0:
            faults.append("the session did not go on")
    return faults


def check_document(source):
    """The commands that docs/debugger.md does not list."""
    rows = (source / "src/repl/commands.def").read_text()
    text = (source / "docs/debugger.md").read_text()
    return [name for name in re.findall(r'^COMMAND\("([^"]+)"', rows, re.M)
            if not re.search(r"^\| `" + re.escape(name) + r"[ `]", text, re.M)]


def main():
    hypo, source = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    rest = [a for a in sys.argv[3:] if a != "--update"]
    paths = [HERE / name for name in rest] or sorted(HERE.glob("*.hypo"))
    if "--update" in sys.argv:
        for path in paths:
            update(path, read_cases(path), hypo, source)
        return 0
    cases = [case for path in paths for case in read_cases(path)]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda c: check(c, hypo, source), cases))
    for case, fault in zip(cases, results):
        if fault:
            print(f"{case.where}: {case.title}\n{fault}\n")
    missing = check_document(source)
    if missing:
        print("docs/debugger.md does not list:", *missing)
    faults = check_signal(hypo, source)
    for fault in faults:
        print("Ctrl-C:", fault)
    results += [missing, faults]
    cases += [None, None]
    failed = sum(1 for fault in results if fault)
    print(f"{len(cases) - failed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main())
