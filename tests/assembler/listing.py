#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A listing is all of the source and all of the image: listing.py HYPO_BINARY
SOURCE_DIR.

Of each kernel and program of the tree: the lines of its listing are those of the
files, and the addresses and bytes alone, assembled again, give the same memory.
"""
import os
import re
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

HYPO, ROOT = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
LINE = re.compile(r"^(?:([0-9a-f]{8})  ([0-9a-f ]{18})|.{28})  (.*)$")
BYTES = re.compile(r"^[^;\"]*\.(?:byte|ascii|asciz|space|align)\b")
NUMBER = re.compile(r"^(\d+)(\+?)$")
NUMBER_WIDTH, PT_LOAD, ON_A_LINE = 7, 1, 64


def hypo(*arguments):
    run = subprocess.run([HYPO, *map(str, arguments)], cwd=ROOT, check=False,
                         env=dict(os.environ, HYPO_ASM=str(ROOT / "asm")),
                         capture_output=True)
    if run.returncode != 0:
        sys.exit(f"{arguments}:\n{run.stderr.decode()}")
    return run.stdout.decode()


def bytes_of(groups, as_they_lie):
    """Words and halfwords are shown as numbers."""
    for group in groups:
        data = bytes.fromhex(group)
        yield from data if as_they_lie else data[::-1]


def parts(listing):
    """(file, number, is from a macro, text, address, bytes)"""
    file = number = None
    as_they_lie = False
    for line in listing.splitlines():
        if line.startswith("; file "):
            file = line.removeprefix("; file ")
            continue
        address, digits, rest = LINE.match(f"{line:30}").groups()
        number = NUMBER.match(rest[:NUMBER_WIDTH].strip())
        text = rest[NUMBER_WIDTH:]
        if number:
            as_they_lie = BYTES.match(text)
        yield (file, number and int(number[1]), bool(number and number[2]),
               text, address, bytes_of((digits or "").split(), as_they_lie))


def memory(image):
    """Address -> byte, of what is not zero."""
    data = Path(image).read_bytes()
    table, = struct.unpack_from("<I", data, 28)
    size, count = struct.unpack_from("<HH", data, 42)
    found = {}
    for i in range(count):
        kind, offset, address, _, held = struct.unpack_from(
            "<5I", data, table + i * size)
        if kind == PT_LOAD:
            found |= {address + at: byte for at, byte
                      in enumerate(data[offset:offset + held]) if byte}
    return found


def check(path, folder):
    """What is wrong with the listing of that source."""
    image, again = folder / "image", folder / "again"
    rows = list(parts(hypo("asm", path, "-o", image, "--list")))
    for file, number, is_made, text, *_ in rows:
        source = (ROOT / file).read_text().splitlines()
        if number and not is_made and source[number - 1] != text.rstrip("\n"):
            return f"line {number} of {file} is not:{text}"
    placed = {int(address, 16) + at: byte for *_, address, data in rows
              if address for at, byte in enumerate(data)}
    is_kernel = path.name == "kernel.asm"
    lines = ["  .equ start, 0x600", "  .org 0"] if is_kernel else ["start:"]
    data = [str(placed.get(at, 0)) for at in range(max(placed) + 1)]
    lines += [f"  .byte {', '.join(data[at:at + ON_A_LINE])}"
              for at in range(0, len(data), ON_A_LINE)]
    bare = folder / "again.asm"
    bare.write_text("\n".join(lines) + "\n")
    hypo("asm", bare, "-o", again)
    wanted, given = memory(image), memory(again)
    wrong = sorted(at for at in wanted | given
                   if wanted.get(at) != given.get(at))
    return f"another byte at {wrong[0]:#x}" if wrong else ""


def main():
    sources = [*sorted((ROOT / "programs").glob("*.asm")),
               *sorted((ROOT / "asm/kernels").glob("*/kernel.asm"))]
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        for path in sources:
            wrong = check(path.relative_to(ROOT), Path(folder))
            if wrong:
                bad += 1
                print(f"FAILED {path.relative_to(ROOT)}: {wrong}")
    print(f"{len(sources) - bad} passed, {bad} failed")
    return 1 if bad else 0


sys.exit(main())
