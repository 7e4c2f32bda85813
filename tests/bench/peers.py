#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sieve, the sort, the matrix product and recursive Fibonacci numbers, the
same work on hypo, SIMH PDP-11 and spim: peers.py HYPO [--rounds N].

Each program repeats its work `count` times and leaves a result that does not
depend on how often: it must be the right one on each.  Figures are repetitions
a second of CPU time, less what the same program takes with one, and in brackets
how many times as fast hypo is beside that peer (rounds.py).
"""
import argparse
import os
import re
import sys
import tempfile

import rounds
from peer_programs import HYPO, PDP11, RESULTS, SPIM

SCALE = 10  # times the repetitions below

TWO = {"mov": 0o010000, "cmp": 0o020000, "movb": 0o110000, "add": 0o060000,
       "sub": 0o160000}
ONE = {"clr": 0o005000, "clrb": 0o105000, "inc": 0o005200, "dec": 0o005300,
       "tstb": 0o105700}
BRANCHES = {"br": 0o000400, "bne": 0o001000, "blt": 0o002400, "bgt": 0o003000,
            "ble": 0o003400, "bcs": 0o103400, "bhis": 0o103000,
            "blo": 0o103400}


def pdp11_operand(text):
    """Mode and register, and the words that follow."""
    number = {f"r{i}": i for i in range(6)} | {"sp": 6}
    if text in number:
        return number[text], []
    if text.startswith("#"):
        return 0o27, [int(text[1:], 8)]
    mode, disp, name, plus = re.fullmatch(
        r"(-?)([0-7]*)\((\w+)\)(\+?)", text).groups()
    kind = 0o40 if mode else 0o60 if disp else 0o20 if plus else 0o10
    return kind | number[name], [int(disp, 8)] if disp else []


def pdp11_words(word, operands, at, labels):
    if word == "halt":
        return [0]
    if word == "rts":
        return [0o207]
    if word == "jsr":  # pc, relative
        return [0o004767, labels.get(operands[0], at) - at - 4 & 0xFFFF]
    if word in BRANCHES:
        distance = (labels.get(operands[0], at) - at - 2) // 2
        return [BRANCHES[word] | distance & 0xFF]
    codes = [pdp11_operand(text) for text in operands]
    more = codes[0][1] + (codes[1][1] if len(codes) > 1 else [])
    if word in ONE:
        return [ONE[word] | codes[0][0], *more]
    if word == "mul":
        return [0o070000 | codes[1][0] << 6 | codes[0][0], *more]
    return [TWO[word] | codes[0][0] << 6 | codes[1][0], *more]


def pdp11_assemble(text):
    labels = {}
    for _ in range(2):  # once for the labels
        words = []
        for line in text.splitlines():
            label, _, rest = line.rpartition(":")
            if label:
                labels[label] = 0o1000 + 2 * len(words)
            if rest.strip():
                word, *operands = rest.replace(",", " ").split()
                words += pdp11_words(word, operands, 0o1000 + 2 * len(words),
                                     labels)
    return words


def hypo_files(name, count):
    return {"p.asm": HYPO[name].format(count=count)}


def spim_files(name, count):
    return {"p.s": SPIM[name].format(count=count)}


def pdp11_files(name, count):
    words = pdp11_assemble(PDP11[name].format(count=f"{count:o}"))
    lines = ["set cpu 11/70", "dep sp 1000"]
    lines += [f"dep {0o1000 + 2 * i:o} {w:o}" for i, w in enumerate(words)]
    return {"p.ini": "\n".join(lines + ["go 1000", "ex r0", "quit", ""])}


# name, tool, files, arguments, repetitions, what shows the result and its base
PEERS = [
    ("hypo", None, hypo_files, ["run", "p.asm", "--max-ticks", "4G"], 400,
     r"status (\d+)", 10),
    ("SIMH PDP-11", "pdp11", pdp11_files, ["p.ini"], 60,
     r"R0:\s*([0-7]+)", 8),
    ("spim", "spim", spim_files, ["-file", "p.s"], 3, r"(\d+)\s*\Z", 10),
]


def run_once(hypo, peer, name, count):
    """CPU seconds; the result must be right, as far as a status shows it."""
    _, tool, files, arguments, _, pattern, base = peer
    with tempfile.TemporaryDirectory() as folder:
        for file, text in files(name, count).items():
            with open(os.path.join(folder, file), "w",
                      encoding="ascii") as out:
                out.write(text)
        with tempfile.TemporaryFile("w+") as output:
            seconds = rounds.cpu_seconds([tool or hypo, *arguments], folder,
                                         output=output, checked=False)
            output.seek(0)
            text = output.read()
    found = re.search(pattern, text)
    if not found or int(found[1], base) % 256 != RESULTS[name] % 256:
        sys.exit(f"{peer[0]}, {name}: not {RESULTS[name]}\n{text}")
    return seconds


def measure(hypo, turns, scale=1):
    """For each program what rounds.beside says of each peer."""
    def seconds(peer, name):
        """Of one repetition."""
        count = 1 + peer[4] * scale
        return (run_once(hypo, peer, name, count) -
                run_once(hypo, peer, name, 1)) / (count - 1)
    return {name: rounds.beside(
        [(peer[0], peer[1], lambda peer=peer, name=name: seconds(peer, name))
         for peer in PEERS], turns) for name in RESULTS}


def markdown(results):
    names = list(results)
    rows = ["| repetitions a second (hypo is) | " + " | ".join(names) + " |",
            "| --- |" + " ---: |" * len(names)]
    for columns in zip(*results.values()):
        cells = ["not installed" if "missing" in row else
                 f"{row['rate']:.0f}" + (f" ({row['hypo_is']:.1f})"
                                         if "hypo_is" in row else "")
                 for row in columns]
        rows.append(f"| {columns[0]['name']} | " + " | ".join(cells) + " |")
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("hypo")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--scale", type=int, default=SCALE)
    options = parser.parse_args()
    print("\n".join(markdown(measure(os.path.abspath(options.hypo),
                                     options.rounds, options.scale))))


if __name__ == "__main__":
    main()
