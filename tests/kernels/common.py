# SPDX-License-Identifier: MIT
"""What the tests of the kernels share.  Each is called with the hypo binary and
the root of the source tree; HYPO_TEST_SCALE scales the number of boundaries
that are interrupted."""
import difflib
import json
import os
import random
import struct
import subprocess
import sys
from pathlib import Path

HYPO = Path(sys.argv[1]).resolve()
ROOT = Path(sys.argv[2]).resolve()
SCALE = float(os.environ.get("HYPO_TEST_SCALE", "1"))
HERE = "tests/kernels/"
ASYNCHRONOUS = ("timer", "io:2", "io:4", "external", "nmi")
PROGRAMS_MAX = 30
GUEST_STATUS = 2  # of hypo: the guest halted with another status than 0
BUDGET_STATUS = 4  # of hypo: a budget is spent
FAULTS = [("operation exception", 0x20), ("privileged operation", 0x30),
          ("memory protection violation", 0x40),
          ("memory protection violation", 0x54),
          ("misaligned address", 0x60), ("arithmetic overflow", 0x78),
          ("division by zero", 0x80), ("memory protection violation", None),
          ("misaligned address", 0xA2)]  # of faults.asm: cause, where
KERNEL_CODE = 0x600
BLOCK = 512  # bytes of a block of the disk
FIRST = 5  # its first block behind the directory
CALL_RESULTS = """\
0 -9
1 -9
2 -9
3 -9
x
4 2
x
5 2
6 0
7 0
8 -14
9 -14
10 -14
11 -14
12 -14
13 -14
14 -14
15 -14
16 -14
17 -14
y
18 2
19 -14
20 0
21 -38
22 -38
23 -38
24 -38
"""  # of calls.asm

passed = 0
failures = []


def check(good, name, detail=""):
    global passed
    if good:
        passed += 1
    else:
        failures.append(name)
        print(f"FAILED {name}\n{detail}")


def hypo(*arguments):
    environment = dict(os.environ, HYPO_ASM=str(ROOT / "asm"), NO_COLOR="1")
    return subprocess.run(
        [HYPO, *map(str, arguments)], cwd=ROOT, env=environment, timeout=120,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, encoding="utf-8", errors="replace")


def difference(expected, actual):
    return "\n".join(difflib.unified_diff(expected, actual, "expected",
                                          "actual", lineterm=""))


PSW_COLUMNS = {"tick": (0, 8), "what": (10, 35), "pc": (36, 42),
               "label": (43, 54), "cc": (55, 56), "m": (58, 59),
               "base": (60, 66), "size": (67, 73), "im": (74, 76),
               "ic": (77, 80)}


def psw_rows(*arguments):
    """The rows of `hypo trace --psw`, each a dictionary of its columns."""
    run = hypo("trace", "--psw", *arguments)
    return [{name: line[slice(*columns)].strip()
             for name, columns in PSW_COLUMNS.items()}
            for line in run.stdout.splitlines()[1:]]


def outcome(run):
    return run.stdout, run.returncode


def ticks_of(run):
    return json.loads(run.stderr.splitlines()[-1])["ticks"]


def dispatched_as_saved(rows):
    """Faults of a trace: an interrupt from outside whose `lpsw` does not bring
    back PC, CC, M, MPI and IM.  Interrupts nest (an NMI in the kernel)."""
    faults, open_rows = [], []
    fields = ("pc", "cc", "m", "base", "size", "im")
    for row in rows:
        if row["what"].startswith(("before ", "after ", "at ")):
            open_rows.append(row)
        elif row["what"].startswith("C lpsw") and open_rows:
            begun = open_rows.pop()
            if begun["what"].startswith("before ") and any(
                    row[name] != begun[name] for name in fields):
                faults.append(f"{begun}\n{row}")
    return faults


def user_boundaries(rows):
    """The ticks of a trace at which a program, not the kernel, is next.  In the
    kernel all is masked, so that an interrupt there waits for the first."""
    return [tick for begun, ended in zip(rows, rows[1:])
            if begun["what"].startswith("C lpsw") and begun["m"] == "1"
            for tick in range(int(begun["tick"]), int(ended["tick"]))]


def strided(ticks, stride):
    return ticks[::max(1, round(stride / SCALE))]


def shared(ticks, stride):
    """Fewer of them: each costs a process, and the machine as a library
    interrupts the same kernels at far more (tests/transparency)."""
    return strided(ticks, 6 * stride)


def check_start(kernel):
    """The PSW and the registers with which a program starts, also after a
    reset; all of memory in the vectors."""
    program = f"{HERE}start.asm:1234"
    first = psw_rows("--kernel", kernel, program)[1]
    check(first["label"] == "start" and first["pc"] == "008000"
          and (first["cc"], first["m"], first["im"], first["ic"])
          == ("0", "1", "ff", "0")
          and (first["base"], first["size"]) == ("008000", "000880"),
          f"{kernel}: PSW at the start of a program", str(first))
    run = hypo("run", "--kernel", kernel, program)
    check(run.returncode == 0, f"{kernel}: start of a program", run.stderr)
    for tick in range(0, 1400, 93):
        run = hypo("run", "--kernel", kernel, "--interrupt", f"reset@{tick}",
                   program)
        check(run.returncode == 0, f"{kernel}: start after reset@{tick}",
              run.stderr)
    injected = [word for number, what in enumerate(ASYNCHRONOUS)
                for word in ("--interrupt", f"{what}@{300 + 20 * number}")]
    vectors = [row for row in psw_rows("--kernel", kernel, "--memory", "64k",
                                       *injected, program)
               if row["what"].startswith("B ")]
    check(len(vectors) >= len(ASYNCHRONOUS) + 1
          and all((row["base"], row["size"], row["m"], row["im"])
                  == ("000000", "010000", "0", "00") for row in vectors),
          f"{kernel}: the vectors open all of memory, mask all", str(vectors))


def disk_with(files, free):
    """A disk with a directory; files are (name, contents, capacity)."""
    entries, data, at = b"", b"", FIRST
    for name, contents, capacity in files:
        entries += struct.pack("<16s4I", name.encode(), at, capacity,
                               len(contents), 1)
        data += contents.ljust(capacity * BLOCK, b"\0")
        at += capacity
    head = struct.pack("<4s3I", b"HDSK", 1, 64, at + free)
    return (head.ljust(BLOCK, b"\0") + entries.ljust(4 * BLOCK, b"\0") + data
            + bytes(free * BLOCK))


def check_under_interrupts(pool, name, arguments, ticks, good):
    """The run is as it should be, `good` says, also with interrupts from
    outside at random ticks below `ticks`."""
    def run(seed):
        chosen = random.Random(seed)
        outside = [word for tick in sorted(
                       chosen.randrange(ticks) for _ in range(200))
                   for word in ("--interrupt",
                                f"{chosen.choice(ASYNCHRONOUS)}@{tick}")]
        return seed, hypo("run", *arguments, *(outside if seed else ()))

    for seed, done in pool.map(run, range(round(20 * SCALE) + 2)):
        check(good(done), f"{name}, interrupts of seed {seed}",
              done.stdout + done.stderr)


def finish():
    """The last line, and the exit status."""
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures else 0
