#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Marks the exercises' own files: exercises.py HYPO SOURCE_DIR.

Each folder docs/exercises/NN-name must have a task with hints in steps, notes,
a starter that earns nothing, a solution that earns everything, and at least
three wrong answers, each of which falls short and gets the hint it is called
after.  A case that the solution passes must fail for the starter, so that no
case holds for everybody."""
import json
import os
import pathlib
import re
import subprocess
import sys

EXERCISES = 15
WRONG = 3
HINTS = 3


class Tally:
    def __init__(self):
        self.passed = 0
        self.faults = []

    def check(self, good, message):
        if good:
            self.passed += 1
        else:
            self.faults.append(message)


def grade(hypo, source, folder, names):
    """The marks of these files of an exercise, by name."""
    environment = dict(os.environ, HYPO_ASM=str(source / "asm"))
    done = subprocess.run(
        [hypo, "grade", folder / "exercise.assignment", "-f", "json",
         *(folder / name for name in names)],
        env=environment, capture_output=True, timeout=120, check=False)
    if done.returncode != 0 or done.stderr:
        sys.exit(f"{folder.name}: status {done.returncode}\n"
                 f"{done.stderr.decode()}")
    result = json.loads(done.stdout)
    return result["of"], {mark["student"]: mark
                          for mark in result["submissions"]}


def hint_of(mark):
    hints = [case["hint_name"] for case in mark["cases"] if case["hint_name"]]
    return hints[0] if hints else None


def check_texts(tally, folder):
    task = (folder / "README.md").read_text(encoding="utf-8")
    _, _, hints = task.partition("## Hints")
    steps = re.findall(r"^\d\. ", hints, re.M)
    tally.check(len(steps) >= HINTS, f"{folder.name}: {len(steps)} hints")
    notes = (folder / "TEACHER.md").read_text(encoding="utf-8")
    tally.check(len(notes.split()) > 60, f"{folder.name}: no notes")
    index = (folder.parent / "README.md").read_text(encoding="utf-8")
    tally.check(f"({folder.name}/README.md)" in index,
                f"{folder.name}: not in the index")


def check_marks(tally, hypo, source, folder):
    wrong = sorted(path.stem for path in (folder / "wrong").glob("*.asm"))
    tally.check(len(wrong) >= WRONG, f"{folder.name}: {len(wrong)} wrong ones")
    files = ["starter.asm", "solution.asm"]
    most, marks = grade(hypo, source, folder,
                        files + [f"wrong/{name}.asm" for name in wrong])
    tally.check(marks["solution"]["points"] == most,
                f"{folder.name}: the solution earns {marks['solution']}")
    tally.check(not any(c["passed"] for c in marks["starter"]["cases"]),
                f"{folder.name}: the starter passes {marks['starter']}")
    for name in wrong:
        mark = marks[name]
        tally.check(mark["points"] < most, f"{folder.name}: {name} is right")
        tally.check(hint_of(mark) == name,
                    f"{folder.name}: {name} gets the hint {hint_of(mark)}: "
                    f"{[case['why'] for case in mark['cases']]}")


def main():
    hypo, source = (pathlib.Path(word).resolve() for word in sys.argv[1:3])
    tally = Tally()
    folders = sorted((source / "docs/exercises").glob("[0-9][0-9]-*"))
    tally.check(len(folders) >= EXERCISES, f"{len(folders)} exercises")
    for folder in folders:
        check_texts(tally, folder)
        check_marks(tally, hypo, source, folder)
    print(*tally.faults, sep="\n")
    print(f"{tally.passed} passed, {len(tally.faults)} failed")
    return 1 if tally.faults else 0


sys.exit(main())
