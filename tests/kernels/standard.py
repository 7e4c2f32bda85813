#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tests of what kernel 05 has beside kernel 04: standard.py HYPO_BINARY
SOURCE_DIR [KERNEL], where KERNEL is another one with the same calls, whose runs
are interrupted at fewer places.  Files on the disk, also on one that fails;
programs that start, wait for and end each other; nanosleep; and that interrupts
change nothing of it.
HYPO_TEST_SCALE scales the number of boundaries."""
import os
import re
import struct
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from common import (BLOCK, FIRST, GUEST_STATUS, HERE, ROOT, check,
                    check_under_interrupts, difference, disk_with, finish,
                    hypo, strided, ticks_of)

NAME = sys.argv[3] if len(sys.argv) > 3 else "standard"
KERNEL = ("--kernel", NAME)
SPARSE = 1 if NAME == "standard" else 5
LIBRARY = [word for folder in ROOT.glob(f"asm/kernels/??-{NAME}/lib")
           for word in ("-I", folder)]  # the kernel's own
# Kernel 09 has no buffers for programs, no init_io, and five pages of servers.
MESSAGES = KERNEL[1] == "messages"
CROWDED = "84k" if MESSAGES else "64k"  # without room for restore copies
WELL = "all is well\n"
STARTS = (HERE + "starts.asm", HERE + "child.asm", "programs/endless.asm")


def files_of(image):
    """Of a disk: for each name its contents."""
    found = {}
    for at in range(BLOCK, FIRST * BLOCK, 32):
        name, first, _, length, flags = struct.unpack_from("<16s4I", image, at)
        if flags & 1:
            found[name.rstrip(b"\0").decode()] = image[
                first * BLOCK:first * BLOCK + length]
    return found


FILES = (("notes", b"n" * 600, 2), ("full", b"f" * BLOCK, 1))


def check_files(folder):
    disk = folder / "disk"
    disk.write_bytes(disk_with(FILES, 8))
    run = hypo("run", *KERNEL, f"--disk={disk},rw", HERE + "files.asm")
    check(run.returncode == 0, "files: the calls", run.stdout + run.stderr)
    found = files_of(disk.read_bytes())
    check(found == {"notes": b"text5", "full": b"f" * 510 + b"te",
                    "made-by-program": b"text5" + made_middle() + b"text5"},
          "files: what is on the disk afterwards", str(found))
    run = hypo("run", *KERNEL, f"{HERE}writer.asm:65")
    check(run.returncode == GUEST_STATUS, "files: no disk", run.stderr)
    for wrong in (b"HDSX", b"HDSK\2"):
        image = disk_with(FILES, 8)
        disk.write_bytes(wrong + image[len(wrong):])
        run = hypo("run", *KERNEL, f"--disk={disk}", f"{HERE}writer.asm:65")
        check(run.returncode == GUEST_STATUS, f"files: a disk with {wrong}",
              run.stderr)


def made_middle():
    """What files.asm writes between two texts: its buffer after it has read
    600 times 'n' to its second byte."""
    return b"\0" + b"n" * 600 + bytes(1024 - 601)


def check_writers(folder, pool):
    """Two programs that write into one block at a time lose nothing, whenever
    they are interrupted."""
    disk = folder / "both"
    disk.write_bytes(disk_with(FILES, 0))
    both = (f"{HERE}writer.asm:65", f"{HERE}writer.asm:66")
    plain = hypo("run", "--json", *KERNEL, f"--disk={disk}", *both)
    kinds = ("interrupt timer", "complete 3", "interrupt io:3", "expire")

    def run_with(tick, what):
        image = folder / f"{what}-{tick}".replace(" ", "-")
        image.write_bytes(disk.read_bytes())
        schedule = image.with_suffix(".schedule")
        schedule.write_text(f"{what}@{tick}\n")
        run = hypo("run", *KERNEL, f"--disk={image},rw", "--schedule", schedule,
                   *both)
        notes = files_of(image.read_bytes())["notes"]
        image.unlink()
        return run.returncode == 0 and notes == b"AB" * 5 + b"n" * 590, tick

    for what in kinds:
        ticks = strided(range(2000, ticks_of(plain)), SPARSE * 1201)
        bad = [tick for good, tick in
               pool.map(lambda tick, what=what: run_with(tick, what), ticks)
               if not good]
        check(not bad, f"files: two writers, {what}", str(bad[:20]))


def check_programs(folder, pool):
    """Whatever interrupts occur: all that starts.asm looks at is well."""
    images = [folder / Path(source).stem for source in STARTS]
    for source, image in zip(STARTS, images):
        check(hypo("asm", *LIBRARY, source, "-o", image).returncode == 0,
              f"{source}: assembles")

    def run_with(line):
        schedule = folder / line.replace(" ", "-")
        schedule.write_text(line + "\n")
        run = hypo("run", "-q", *KERNEL, "--schedule", schedule, *images)
        return run.returncode == GUEST_STATUS and WELL in run.stdout, line

    plain = hypo("run", "--json", *KERNEL, *images)
    check(WELL in plain.stdout, "programs: the calls",
          plain.stdout + plain.stderr)
    wanted = [f"{what}@{tick}" for what in ("interrupt timer", "complete 2",
                                            "interrupt external")
              for tick in strided(range(ticks_of(plain)),
                                                   SPARSE * 1501)]
    bad = [line for good, line in pool.map(run_with, wanted) if not good]
    check(not bad, "programs: the calls, interrupted", str(bad[:20]))
    run = hypo("run", *KERNEL, "--memory", CROWDED, HERE + "crowded.asm",
               HERE + "child.asm")
    check(run.returncode == 0, "programs: no memory for copies",
          run.stdout + run.stderr)
    run = hypo("run", *KERNEL, HERE + "reboots.asm", "programs/endless.asm")
    check(run.returncode == 0 and "halted with status 0" in run.stderr,
          "programs: reboot", run.stdout + run.stderr)
    if MESSAGES:
        return
    disk = folder / "crowded"
    disk.write_bytes(disk_with(FILES, 8))
    run = hypo("run", *KERNEL, "--memory", "64k", f"--disk={disk}",
               HERE + "crowded.asm:1", HERE + "child.asm")
    check(run.returncode == 0, "files: no memory for a buffer",
          run.stdout + run.stderr)


def check_every_call(folder, pool):
    """What each call does and refuses, also with interrupts at random ticks: a
    line of the output is a check of the program that failed."""
    disk = folder / "calls"
    disk.write_bytes(disk_with((("notes", b"on the disk", 8),), 187))
    options = (*KERNEL, f"--disk={disk}")
    check_under_interrupts(
        pool, "files", (*options, f"{HERE}standard/files.asm"), 160_000,
        lambda run: run.stdout == "done\n" and run.returncode == 0)
    check_under_interrupts(
        pool, "life", (*options, "--keys", "90000000:x\\n",
                       f"{HERE}standard/life.asm", f"{HERE}standard/other.asm"),
        200_000,
        lambda run: re.fullmatch(r"other: division by zero at 0x\w+\ndone\n",
                                 run.stdout) is not None)
    check_under_interrupts(
        pool, "sums", (*options, *(f"{HERE}standard/sums.asm:{n}"
                                   for n in range(10))), 900_000,
        lambda run: run.stdout == "right\n" * 10 and run.returncode == 0)


# Of disk.asm: its lines, and for each operation of the disk which line tells
# that it has failed, and how.  The first two are the kernel's at boot.
DISK_LINES = [["opened", 3], ["read", 1300], ["changed", 3], ["appended", 700],
              ["created", 4], ["found", 4], ["truncated", 4], ["found", 4]]
DISK_FAILED = (("read", -5), ("read", 512), ("read", 1024),
               ("changed", -5), ("changed", -5),
               ("appended", -5), ("appended", -5), ("appended", 136),
               ("appended", 136), ("appended", 648), ("appended", 648),
               ("appended", -5), ("created", -5), ("truncated", -5))
NO_DISK = [["opened", -19], ["read", -9], ["changed", -9], ["appended", -9],
           ["created", -19], ["found", -19], ["truncated", -19],
           ["found", -19]]


def check_disk_failures(folder, pool):
    """Each operation of the disk fails, or does only half of its work: the call
    has the right result, and the others theirs."""
    disk = folder / "failing"
    disk.write_bytes(disk_with((("notes", b"n" * 1400, 8),), 24))
    options = (*KERNEL, f"--disk={disk}", HERE + "standard/disk.asm")
    events = hypo("trace", "--events", *options).stdout
    ticks = re.findall(r"(?m)^ *(\d+)  sio starts device 3 ", events)
    check(len(ticks) == 2 + len(DISK_FAILED), "disk: so many operations",
          events)

    def run_with(case):
        number, kind = case
        run = hypo("run", *options, "--fault", f"disk:{kind}@{ticks[number]}")
        return case, run

    for (number, kind), run in pool.map(run_with, [
            (number, kind) for number in range(len(ticks))
            for kind in ("fail", "short", "twice")]):
        expected = [list(line) for line in DISK_LINES]
        if kind != "twice" and number < 2:
            expected = NO_DISK
        elif kind != "twice":
            name, result = DISK_FAILED[number - 2]
            next(line for line in expected if line[0] == name)[1] = result
        lines = "".join(f"{name}: {result}\n" for name, result in expected)
        check(run.stdout == lines and run.returncode == 0,
              f"disk: operation {number} of the run, fault {kind}",
              difference(lines.splitlines(), run.stdout.splitlines()))
    for number, tick in enumerate(ticks):
        run = hypo("run", *options, "programs/hello.asm", "--fault",
                   f"disk:lose@{tick}")
        # At boot the kernel asks by `tio`, and waits for nothing; a server waits.
        at_boot = number < 2 and not MESSAGES
        check("Hello, world!" in run.stdout and at_boot == (
                  run.returncode == 0) and at_boot != (
                  "idle forever" in run.stderr),
              f"disk: operation {number} never interrupts; the others go on",
              run.stdout + run.stderr)


def check_kills(folder, pool):
    """Programs that are ended while they wait for something."""
    disk = folder / "kills"
    disk.write_bytes(disk_with((), 24))
    check_under_interrupts(
        pool, "kills", (*KERNEL, f"--disk={disk}", "--latency", "disk=80000",
                        HERE + "standard/kills.asm",
                        HERE + "standard/waiter.asm", "programs/endless.asm"),
        500_000,
        lambda run: run.stdout.endswith("\ndone\n")
        and "check" not in run.stdout and "nobody" not in run.stdout
        and "halted with status 1;" in run.stderr)


def main():
    with tempfile.TemporaryDirectory() as name, \
            ThreadPoolExecutor(os.cpu_count()) as pool:
        folder = Path(name)
        check_files(folder)
        check_writers(folder, pool)
        check_programs(folder, pool)
        check_every_call(folder, pool)
        check_disk_failures(folder, pool)
        if NAME != "signals":  # there a program ends when it would go on
            if not MESSAGES:
                check_kills(folder, pool)
    return finish()


sys.exit(main())
