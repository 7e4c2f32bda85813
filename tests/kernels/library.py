#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tests of the library and of programs that need a disk or a person:
library.py HYPO_BINARY SOURCE_DIR.

Every function that prints, at its edges (library.asm), and every one that makes
a call (functions.asm), under each kernel; lines of all lengths; files on a disk
of `hypo mkdisk`; producer and consumer; a conversation with the shell.
"""
import sys
import tempfile
from pathlib import Path

from common import (BUDGET_STATUS, GUEST_STATUS, HERE, check, difference,
                    finish, hypo)

DIGITS = "0123456789" * 7
PRINTED = f"""\
plain
[6]
[0]
0 1 -1 10
[10]
-2147483648 2147483647 -10 1234567890
[38]
0 2147483648 4294967295 4000000000
[35]
0 80000000 ffffffff 9abcdef
[28]
az% .
[6]
%d 7%
[6]
%q %5d 5
[9]
at the end: %[13]
1 2 3 4 0 0
[12]
{DIGITS[:64]}[64]
{DIGITS[:65]}[65]
(plain)()(%%d %d%%
)({DIGITS[:65]})
[88]
%x %x %x %x
[0]
2147483648
0
0xffffffff[10]
007
101
"""
# Of functions.asm: for each kernel which of them it has.
ALL = ("TIME", "IO", "FILES")
FUNCTIONS = {"system-call": (), "time-slice": ALL[:1], "io-wait": ALL[:2],
             "standard": ALL, "nested": ALL, "linux": ALL, "signals": ALL}
RESULTS = {None: """\
ab
print: 3
ab
write: 3
ab
write: 3
write: -9
gettimeofday: 1767225600
""", "TIME": """\
time: 1767225600
getpid: 1
alarm: 0
alarm: 2
pause: -4
alarm: 0
times: -14
ticks: 1
sched_yield: 0
""", "IO": """\
ab
init_io: 0
await_io: 0
init_io: -14
await_io: -14
read: 4
read_line: 3
read: -9
read: 0
read_line: -5
""", "FILES": """\
nanosleep: 0
nanosleep: -22
open: 3
read: 10
lseek: 2
read: 8
write: -9
close: 0
close: -9
open: -2
execve: 2
waitpid: 78
waitpid: -10
kill: -3
"""}
KEPT = "0 lost\n"
LINES = "\nabc\n1234567\n12345678\n0123456789abcdef\nlast"
READ = """\
0 ()
3 (abc)
7 (1234567)
0 ()
7 (1234567)
1 (8)
7 (0123456)
7 (789abcd)
2 (ef)
4 (last)
end of input: -5
"""  # of these lines, into 8 bytes
NOTES = "Some notes,\nwhich are longer than one piece of 32 bytes.\n" * 20
SHELL = "programs/xv6/shell.asm"
START = "2 3 5 7\n"  # the last that the programs write before the first line
CONVERSATION = START + """\
$ $ $ 2 3 5 7 11 13 17 19 23 29 31 37 41 43 47
$ none: there is no such program
$ I shall stop the machine.
privileged: privileged operation at 0x0000b010
privileged: status 134
$ $ 2 3 5 7 11 13 17 19

"""


def expect_output(run, expected, status, name):
    check(run.stdout == expected and run.returncode == status, name,
          difference(expected.splitlines(), run.stdout.splitlines())
          + run.stderr)


def check_printing():
    for kernel in (*FUNCTIONS, "xv6"):
        run = hypo("run", "--kernel", kernel, HERE + "library.asm")
        expect_output(run, PRINTED + KEPT, 0, f"{kernel}: what is printed")
    run = hypo("run", "--kernel", "io-wait", "--fault", "display:fail@0",
               HERE + "library.asm")
    failed = PRINTED.replace("plain\n[6]\n", "[-5]\n", 1)
    expect_output(run, failed + KEPT, 0, "a display that fails once")


def check_functions(folder):
    """Every function that makes a call, under each kernel that has the call."""
    disk, notes = folder / "disk", folder / "notes"
    notes.write_text("some notes")
    hypo("mkdisk", disk, notes)
    for kernel, has in FUNCTIONS.items():
        defines = [word for name in has for word in ("-D", name)]
        child = [HERE + "child.asm"] if "FILES" in has else []
        run = hypo("run", "--kernel", kernel, *defines, "--disk", disk,
                   "--keys", "1500000:one\\n", "--keys", "1600000:two\\n",
                   HERE + "functions.asm", *child)
        expected = "".join(RESULTS[name] for name in (None, *has)) + KEPT
        expect_output(run, expected, GUEST_STATUS if child else 0,
                      f"{kernel}: the functions that make calls")


def check_lines(folder):
    lines = folder / "lines"
    lines.write_text(LINES)
    run = hypo("run", "--kernel", "io-wait", "-D", "READS", "--input", lines,
               HERE + "library.asm")
    expect_output(run, PRINTED + READ + KEPT, 0, "lines that are read")


def check_files(folder):
    disk, notes = folder / "disk", folder / "notes"
    for text in (NOTES, "", "x" * 512, "x" * 513):
        notes.write_text(text)
        check(hypo("mkdisk", disk, notes).returncode == 0, "mkdisk")
        run = hypo("run", "--kernel", "xv6", "--disk", disk,
                   "programs/open-read.asm")
        expect_output(run, text, 0, f"open-read of {len(text)} bytes")
    for count, items in (("", 8), (":1", 1), (":40", 40), (":41", 8)):
        run = hypo("run", "--kernel", "xv6", "--disk", f"{disk},rw",
                   f"programs/xv6/producer.asm{count}")
        expected = "".join(f"got {item + 1}\n" for item in range(items))
        total = items * (items + 1) // 2
        expect_output(run, f"{expected}{items} items, sum {total}\n", 0,
                      f"producer and consumer: {items} items")
        listed = hypo("mkdisk", "--list", disk).stdout.splitlines()
        check(any(line.split()[::3] == ["goods", str(4 * items)]
                  for line in listed),
              f"producer: {items} items are on the disk", "\n".join(listed))
    back = hypo("mkdisk", "--extract", disk, "notes")
    check(back.stdout == "x" * 513, "the other file is as it was", back.stderr)


def lines_of(text, did, numbers):
    """Whether the lines of one of the two programs are these, in order."""
    return [line for line in text.splitlines() if line.startswith(did)] == [
        f"{did} {number}" for number in numbers]


def check_producer(folder, kernel):
    """producer.asm and consumer.asm: whatever the number, and whichever of them
    is loaded first; and the buffer outlives a run."""
    disk = folder / "goods"
    two = [("run", "--kernel", kernel, "--disk", f"{disk},rw",
            f"programs/{name}.asm") for name in ("producer", "consumer")]
    for count in (1, 4, 5, 40):
        for first, second in (("producer", "consumer"),
                              ("consumer", "producer")):
            hypo("mkdisk", disk)
            run = hypo("run", "--kernel", kernel, "--disk", f"{disk},rw",
                       f"programs/{first}.asm:{count}",
                       f"programs/{second}.asm:{count}")
            numbers = range(1, count + 1)
            check(run.returncode == 0 and lines_of(run.stdout, "made", numbers)
                  and lines_of(run.stdout, "took", numbers)
                  and f"{count} items, sum {sum(numbers)}\n" in run.stdout,
                  f"{kernel}: {first} and {second}: {count}",
                  run.stdout + run.stderr)
    run = hypo(*two[0][:-1], "--max-ticks", "400k", two[0][-1] + ":5")
    check(run.stdout == "".join(f"made {n}\n" for n in range(41, 45))
          and run.returncode == BUDGET_STATUS,
          f"{kernel}: four items fill the buffer", run.stdout + run.stderr)
    run = hypo(*two[1][:-1], two[1][-1] + ":4")
    check(lines_of(run.stdout, "took", range(41, 45)),
          f"{kernel}: the buffer outlives a run", run.stdout + run.stderr)
    goods = hypo("mkdisk", "--extract", disk, "goods")
    check(goods.stdout[:8] == "\x2c\0\0\0" * 2,
          f"{kernel}: both counters", goods.stdout)


def converse(lines, *programs):
    keys = [word for number, line in enumerate(lines)
            for word in ("--keys", f"{(number + 1) * 1000000}:{line}\\n")]
    return hypo("run", "--kernel", "xv6", *keys, SHELL, *programs)


def check_shell():
    run = converse(("sieve 10", "", "   ", "sieve", "none", "privileged",
                    "sieve 20&", "exit", "sieve 30"),
                   "programs/sieve.asm:3", "programs/privileged.asm")
    check(run.stdout.endswith(CONVERSATION)
          and run.returncode == GUEST_STATUS, "shell: a conversation",
          difference(CONVERSATION.splitlines(), run.stdout.splitlines()))
    run = converse(("x" * 200, "99999999999999999999 1", "sieve 12"),
                   "programs/sieve.asm:3")
    whole = "".join(line.split(":")[0].removeprefix("$ ")
                    for line in run.stdout.splitlines() if "xx" in line)
    check(whole == "x" * 200 and run.stdout.endswith("$ 2 3 5 7 11\n$ \n"),
          "shell: long lines, long numbers, the end of the input", run.stdout)


def main():
    check_printing()
    check_shell()
    with tempfile.TemporaryDirectory() as name:
        check_functions(Path(name))
        check_lines(Path(name))
        check_files(Path(name))
        for kernel in ("standard", "nested", "linux"):
            check_producer(Path(name), kernel)
    return finish()


sys.exit(main())
