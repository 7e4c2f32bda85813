#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""hypo asm beside GNU as, in lines a second: assemble.py HYPO [--lines N]
[--rounds N] [--json FILE].

The same generated program, line for line, in our language and in those of the
assemblers that are installed: functions that call each other, branches forward
and backward, loads, stores, constants, words, comments; two labels in sixteen
lines.  Both write an object, a listing and the table of symbols, into memory.
Times are CPU time, of one run of each in every round.
"""
import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile

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


def cpu_seconds(command, symbols):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(symbols, "wb") as out:
        subprocess.run(command, check=True, stdout=out, timeout=300)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime -
            before.ru_stime)


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


def measure(hypo, lines, rounds):
    shared = "/dev/shm" if os.path.isdir("/dev/shm") else None
    with tempfile.TemporaryDirectory(dir=shared) as folder:
        found = commands(hypo, lines, folder)
        times = {name: [] for name in found}
        for _ in range(rounds):
            for name, command in found.items():
                times[name].append(
                    cpu_seconds(command, os.path.join(folder, "symbols")))
    rates = {name: lines / statistics.median(some)
             for name, some in times.items()}
    return {"lines": lines, "assemblers": [
        {"name": name, "lines_per_second": rate,
         "hypo_is": rates["hypo"] / rate} for name, rate in rates.items()]}


def markdown(results):
    rows = [f"| assembling {results['lines']:,} lines | million lines/s "
            "| hypo is |", "| --- | ---: | ---: |"]
    rows += [f"| {row['name']} | {row['lines_per_second'] / 1e6:.2f} | "
             f"{row['hypo_is']:.2f} times as fast |" for row in results["assemblers"]]
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
