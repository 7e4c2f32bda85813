#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A process that is killed: killed.py HYPO SOURCE_DIR FAILING_LIBRARY.

Each scenario is run as often as it takes, killed (SIGKILL) at its first open,
at its second, and so on until it comes to its end; the same for read, write,
rename, fsync, close and fstat.  Where it makes a difference it is killed behind
the call too, or with half of it done.  Then each file is as it was before, as
it should be in the end, or not there if it was not before; what may be left
beside it is a file that was not finished, with the name that SECURITY.md tells.
And the next run, in what was left, does what a run does that nothing disturbed.

HYPO_TEST_SCALE below 10 leaves out runs by chance; HYPO_TEST_SEED repeats that.
"""
import os
import re
import signal
import sys

from scenarios import check_all, contents

ALL_FROM = 10
LEAST = 0.05
SHARE = min(1.0, max(LEAST, float(os.environ.get("HYPO_TEST_SCALE", "1"))
                     / ALL_FROM))
CALLS = ("open", "read", "write", "rename", "fsync", "close", "fstat")
MODES = [(call, "killed before") for call in CALLS] + [
    (call, "killed behind") for call in ("open", "write", "rename")] + [
    ("write", "killed half-way")]
# What is not finished: beside the file, or in the folder for temporary files,
# which in these scenarios is the same one.
UNFINISHED = re.compile(r"\.?hypo-[A-Za-z0-9]{6}")


def split(found):
    """The files without those that are not finished, and the latter's names."""
    left = {name for name in found if UNFINISHED.fullmatch(name)}
    return {name: found[name] for name in found.keys() - left}, left


def judge_next(scenario, again, folder, left):
    """What is wrong with the next run.  It may find the files as the killed one
    found them, or find some replaced by it already."""
    done = scenario.run(folder)
    found, left_then = split(contents(folder))
    good, (second, after_second) = scenario.good, again
    if done.returncode not in (good.returncode, second.returncode):
        said = done.stderr.decode("utf-8", "replace")
        return f"the next run ends with {done.returncode}\n{said}"
    if done.stdout not in (good.stdout, second.stdout):
        return "the next run writes something else"
    if left_then != left:
        return f"the next run leaves {sorted(left_then ^ left)}"
    wrong = sorted(name for name in scenario.after.keys() | found.keys()
                   if found.get(name) not in (scenario.after.get(name),
                                              after_second.get(name)))
    return f"the next run makes other files: {wrong}" if wrong else ""


def check(scenario, call, how, nth):
    again = scenario.second  # before this run has the folder
    with scenario.folder() as folder:
        killed = scenario.disturbed(folder, call, how, nth)
        if killed is None:
            return None
        if killed.returncode != -signal.SIGKILL:
            return f"not killed: {killed.returncode}"
        if not scenario.good.stdout.startswith(killed.stdout):
            return "standard output is no beginning of what it should be"
        found, left = split(contents(folder))
        if wrong := scenario.neither(found):
            return f"half-written: {wrong}"
        if len(left) > 1:
            return f"more than one file is not finished: {sorted(left)}"
        return judge_next(scenario, again, folder, left)


if __name__ == "__main__":
    sys.exit(check_all(check, MODES, SHARE))
