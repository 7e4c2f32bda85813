#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""hypo asm beside GNU as, in lines a second: assemble.py HYPO [--lines N]
[--rounds N] [--json FILE].

The same generated program, line for line, in our language and in those of the
assemblers that are installed: functions that call each other, branches forward
and backward, loads, stores, constants, words, comments; two labels in sixteen
lines.  Both write an object, a listing and the table of symbols, into memory.
Times are CPU time; hypo runs anew beside each (rounds.py).
"""
import argparse
import json
import os
import shutil
import sys
import tempfile

import rounds

# Sixteen lines; {n} is the number of the block, {b} the one before.
HYPO = """\
; block {n}
F{n}:\tsubi\tsp, sp, 16
\tsw\tlr, 12(sp)
\tli\tr1, {small}
\tadd\tr2, r1, r3
\txor\tr4, r2, r1
\tcmpi\tr4, 77
\tbeq\tG{n}
\tlw\tr6, 8(r2)
\tsub\tr1, r6, r4
\tslli\tr1, r1, 3
\tb\tF{n}
\t.word\t{n}, F{n}
G{n}:\tlw\tlr, 12(sp)
\taddi\tsp, sp, 16
\tcall\tF{b}
"""
RISCV = """\
# block {n}
F{n}:\taddi\tsp, sp, -16
\tsw\tra, 12(sp)
\tli\ta0, {small}
\tadd\ta1, a0, a2
\txor\ta3, a1, a0
\tslti\ta4, a3, 77
\tbeqz\ta4, G{n}
\tlw\ta5, 8(a1)
\tsub\ta0, a5, a3
\tslli\ta0, a0, 3
\tj\tF{n}
\t.word\t{n}, F{n}
G{n}:\tlw\tra, 12(sp)
\taddi\tsp, sp, 16
\tjal\tF{b}
"""
X86 = """\
# block {n}
F{n}:\tsubl\t$16, %esp
\tmovl\t%ebp, 12(%esp)
\tmovl\t${small}, %eax
\taddl\t%ebx, %eax
\txorl\t%eax, %ecx
\tcmpl\t$77, %ecx
\tje\tG{n}
\tmovl\t8(%ebx), %edx
\tsubl\t%ecx, %edx
\tshll\t$3, %edx
\tjmp\tF{n}
\t.long\t{n}, F{n}
G{n}:\tmovl\t12(%esp), %ebp
\taddl\t$16, %esp
\tcall\tF{b}
"""
BLOCK = 16
LINES = 1_000_000
# name, tool, options, source
PEERS = [
    ("GNU as for RISC-V", "riscv64-unknown-elf-as",
     ["-march=rv32i", "-mabi=ilp32", "-mno-relax"], RISCV),
    ("GNU as for x86", "as", ["--32"], X86),
]


def source(block, lines):
    return "".join(block.format(n=n, b=max(n - 1, 0), small=n % 2000)
                   for n in range(lines // BLOCK))


def commands(hypo, lines, folder):
    """Name and command of each assembler there is."""
    def at(name):
        return os.path.join(folder, name)
    with open(at("hypo.asm"), "w", encoding="ascii") as file:
        file.write(source(HYPO, lines))
    found = {"hypo": [hypo, "asm", at("hypo.asm"), "-o", at("hypo.hx"),
                      "--list=" + at("hypo.lst"), "--symbols"]}
    for name, tool, options, block in PEERS:
        if not shutil.which(tool):
            continue
        with open(at(tool + ".s"), "w", encoding="ascii") as file:
            file.write(source(block, lines))
        found[name] = [tool, *options, "-als=" + at(tool + ".lst"),
                       "-o", at(tool + ".o"), at(tool + ".s")]
    return found


def measure(hypo, lines, turns):
    shared = "/dev/shm" if os.path.isdir("/dev/shm") else None
    with tempfile.TemporaryDirectory(dir=shared) as folder:
        def seconds(command):
            """Of one line."""
            with open(os.path.join(folder, "symbols"), "wb") as out:
                return rounds.cpu_seconds(command, output=out) / lines
        found = commands(hypo, lines, folder)
        return {"lines": lines, "assemblers": rounds.beside(
            [(name, None, lambda command=command: seconds(command))
             for name, command in found.items()], turns)}


def markdown(results):
    rows = [f"| assembling {results['lines']:,} lines | million lines/s "
            "| hypo is |", "| --- | ---: | ---: |"]
    rows += [f"| {row['name']} | {row['rate'] / 1e6:.2f} | "
             f"{rounds.spread(row)} |" for row in results["assemblers"]]
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("hypo")
    parser.add_argument("--lines", type=int, default=LINES)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json")
    options = parser.parse_args()
    results = measure(os.path.abspath(options.hypo), options.lines,
                      options.rounds)
    print("\n".join(markdown(results)))
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(results, file, indent=2)
            file.write("\n")


if __name__ == "__main__":
    sys.exit(main())
