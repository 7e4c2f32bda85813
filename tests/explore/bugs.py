#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Seeded kernel bugs: bugs.py HYPO_BINARY SOURCE_DIR.

Each file of tests/explore/bugs is a kernel, a mistake in it, the promise that
must fall and the least number of unforced interrupts with which it does.  The
kernel without the mistake keeps its promises.  The schedule of each
counterexample is replayed by `hypo debug`, which stops before the cause.
"""
import sys
import tempfile

from common import (HERE, OK, ROOT, SCALE, VIOLATION, Bug, check, explore,
                    finish, replay)

WORK_MOST = 12_000_000  # instructions searched through, each: half a second
NESTING_WORK = 100_000  # for a kernel without care for nesting: below 50 ms
NESTING = ("01-same-class-nests", "02-own-class-open")


def work(found):
    return sum(bound["instructions"] for bound in found["bounds"])


def check_bug(path, folder):
    bug = Bug(path)
    kernel = bug.write(folder)
    run, found = explore(folder, *kernel, *bug.run)
    check(run.returncode == VIOLATION, f"{bug.name}: found",
          run.stdout + run.stderr)
    if run.returncode != VIOLATION:
        return
    fallen = found["violation"]
    check(fallen["promise"] == bug.verdict,
          f"{bug.name}: {bug.verdict} falls", run.stdout)
    check(fallen["unforced"] == int(bug.bound),
          f"{bug.name}: with {bug.bound} unforced", run.stdout)
    most = NESTING_WORK if bug.name in NESTING else WORK_MOST
    check(work(found) <= most, f"{bug.name}: in {most} instructions",
          f"{work(found)} instructions")
    if int(bug.bound) > 0:
        below, _ = explore(folder, *kernel, *bug.run, "--bound",
                           int(bug.bound) - 1)
        check(below.returncode == OK, f"{bug.name}: not with fewer",
              below.stdout)
        check(0 < fallen["failing"] <= fallen["places"],
              f"{bug.name}: a window", run.stdout)
    wrong = replay(run, found, folder, *kernel, *bug.run)
    check(not wrong, f"{bug.name}: replays", wrong)


def check_without(paths, folder):
    """The same kernels and programs without the mistakes."""
    done = set()
    for path in paths:
        bug = Bug(path)
        if (bug.kernel, *bug.run) in done:
            continue
        done.add((bug.kernel, *bug.run))
        run, _ = explore(folder, *bug.without(), *bug.run, "--bound",
                         2 if SCALE >= 1 else 1)
        check(run.returncode == OK, f"{bug.kernel} {bug.run}: no mistake",
              run.stdout + run.stderr)


def main():
    paths = sorted((ROOT / HERE / "bugs").glob("*.bug"))
    check(len(paths) == 30, "30 bugs", str(len(paths)))
    with tempfile.TemporaryDirectory() as folder:
        for path in paths:
            check_bug(path, folder)
        check_without(paths, folder)
    return finish()


sys.exit(main())
