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
import os
import sys

from scenarios import check_all, contents

SCALE = min(1.0, float(os.environ.get("HYPO_TEST_SCALE", "1")))
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


def judge(scenario, call, how, bad, found):
    """What is wrong with a run in which a call failed, or an empty text."""
    good = scenario.good
    said = bad.stderr.decode("utf-8", "replace")
    same = (bad.returncode == good.returncode and bad.stdout == good.stdout
            and found == scenario.after)
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
    partial = PARTIAL.get((scenario.name, bad.returncode))
    wrong = [path for path in scenario.neither(found) if path != partial]
    return f"half-written or left over: {wrong}\n{said}" if wrong else ""


def check(scenario, call, how, nth):
    with scenario.folder() as folder:
        bad = scenario.disturbed(folder, call, how, nth)
        return bad and judge(scenario, call, how, bad, contents(folder))


if __name__ == "__main__":
    sys.exit(check_all(check, MODES, SCALE))
