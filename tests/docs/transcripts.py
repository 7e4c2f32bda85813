#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs what the documents show: transcripts.py HYPO SOURCE_DIR [FILE...].

Every ```console block of README.md and of docs/**/*.md holds lines "$ COMMAND",
each followed by what a terminal shows then, standard error included; "..."
alone on a line stands for any number of lines.  A command whose last character
is a backslash goes on in the next line.

Commands run in a folder that looks like the source folder; what they write goes
below out/, which is empty at the beginning of each document.

A command whose program is neither hypo nor one of RUN is skipped; it must be
one of SKIPPED, so that nothing is shown that nobody thought about.
"""
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "cli"))
from expect import difference, matches  # pylint: disable=wrong-import-position

TIME_LIMIT = 120
RUN = {"hypo", "cat", "echo", "printf"}
SKIPPED = {
    "scripts/try", "scripts/test", "scripts/build", "scripts/setup",
    "scripts/generate", "scripts/bench", "scripts/thorough", "scripts/soak",
    "scripts/fuzz", "scripts/coverage", "git", "cd", "cmake", "ctest",
    "readelf", "nm", "size", "man", "sudo", "apt-get", "ninja",
}


class Shown:
    """One command of a document and what it is said to write."""

    def __init__(self, path, number, command):
        self.path = path
        self.number = number
        self.command = command
        self.expected = ""


def documents(source):
    return [source / "README.md"] + sorted((source / "docs").rglob("*.md"))


def shown_in(path):
    """The commands of the document's console blocks."""
    shown = []
    inside = first = False
    for number, line in enumerate(
            path.read_text(encoding="utf-8").splitlines(), 1):
        if not inside:
            inside = first = re.fullmatch(r"\s*```console", line) is not None
        elif line.strip() == "```":
            inside = False
        elif line.startswith("$ "):
            shown.append(Shown(path, number, line[2:]))
            first = False
        elif first:
            sys.exit(f"{path}:{number}: a console block begins with a command")
        elif shown[-1].command.endswith("\\") and not shown[-1].expected:
            shown[-1].command += "\n" + line.removeprefix("> ")
        else:
            shown[-1].expected += line + "\n"
    if inside:
        sys.exit(f"{path}: a console block does not end")
    return shown


def programs(command):
    """The programs of a line of the shell: the first word of each part."""
    words = list(shlex.shlex(command.replace("\\\n", " "), posix=True,
                             punctuation_chars="|;&"))
    starts = [0] + [n + 1 for n, word in enumerate(words)
                    if set(word) <= set("|;&")]
    return [words[n] for n in starts if n < len(words)]


def environment(source, bin_folder):
    kept = {name: os.environ[name] for name in
            ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS", "LD_LIBRARY_PATH")
            if name in os.environ}
    return kept | {
        "PATH": f"{bin_folder}:/usr/bin:/bin",
        "HOME": str(bin_folder),
        "HYPO_ASM": str(source / "asm"),
        "LC_ALL": "C.UTF-8",
        "TERM": "dumb",
        "TZ": "UTC",
    }


def run(shown, folder, env):
    """What differs, as text; empty if nothing."""
    try:
        done = subprocess.run(
            ["/bin/sh", "-c", shown.command], cwd=folder, env=env,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, timeout=TIME_LIMIT, check=False)
    except subprocess.TimeoutExpired:
        return f"no end after {TIME_LIMIT} s\n"
    actual = done.stdout.decode("utf-8", "surrogateescape")
    if actual and not actual.endswith("\n"):
        actual += "\n"
    if matches(shown.expected, actual, patterns=False):
        return ""
    return difference(shown.expected, actual)


def working_folder(source, scratch, name):
    """A folder that looks like the source tree, and may be written."""
    folder = scratch / name
    folder.mkdir()
    for entry in source.iterdir():
        if entry.name not in ("out", "build"):
            (folder / entry.name).symlink_to(entry)
    (folder / "out").mkdir()
    return folder


def check_all(hypo, source, paths, scratch):
    bin_folder = scratch / "bin"
    bin_folder.mkdir()
    (bin_folder / "hypo").symlink_to(hypo)
    env = environment(source, bin_folder)
    passed = failed = 0
    for number, path in enumerate(paths):
        folder = working_folder(source, scratch, str(number))
        for shown in shown_in(path):
            names = programs(shown.command)
            problem = ""
            if set(names) <= RUN:
                problem = run(shown, folder, env)
            elif names[0] in SKIPPED:
                continue
            else:
                problem = f"what is {' '.join(set(names) - RUN)}?\n"
            passed += not problem
            failed += bool(problem)
            if problem:
                where = path.relative_to(source) if source in path.parents else path
                print(f"FAILED {where}:{shown.number}: $ {shown.command}\n{problem}")
        shutil.rmtree(folder)
    print(f"{passed} passed, {failed} failed")
    return 0 if passed and not failed else 1


def main():
    if len(sys.argv) < 3:
        sys.exit("usage: transcripts.py HYPO SOURCE_DIR [FILE...]")
    hypo, source = (pathlib.Path(word).resolve() for word in sys.argv[1:3])
    paths = [pathlib.Path(word).resolve() for word in sys.argv[3:]]
    with tempfile.TemporaryDirectory(prefix="hypo-docs-") as scratch:
        return check_all(hypo, source, paths or documents(source),
                         pathlib.Path(scratch))


if __name__ == "__main__":
    sys.exit(main())
