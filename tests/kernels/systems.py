#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What a call costs under each kernel: systems.py HYPO_BINARY SOURCE_DIR
[--update].  The table of docs/systems.md must be what is measured; --update
writes it.

A call's cost is the difference between a run with n calls and one with n + 1;
of several n the most frequent one counts, since in some a timer interrupt comes
between.
"""
import json
import re
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

from common import ROOT, check, finish, hypo, psw_rows

PAGE = ROOT / "docs/systems.md"
KERNELS = ("standard", "xv6", "linux", "messages", "signals")
PROGRAM = "tests/kernels/systems/calls.asm"
COUNTS = range(3, 12)
CALLS = {"getpid": 1, "write": -1}
BEGIN = "<!-- what tests/kernels/systems.py measures -->\n"
HEAD = (BEGIN + "| call | kernel | ticks | instructions | in the program | in"
        " servers | in the kernel | mode switches | context switches |\n"
        + 9 * "| --- " + "|\n")


def cost(kernel, argument):
    """Of a run: ticks, instructions in all, in the program, in servers, in the
    kernel; changes of mode; changes of the program that has the CPU."""
    run = hypo("run", "--json", "--kernel", kernel, f"{PROGRAM}:{argument}")
    verdict = json.loads(run.stderr.splitlines()[-1])
    check(verdict["status"] == 0, f"{kernel}: {argument}", run.stderr)
    rows = psw_rows("--kernel", kernel, f"{PROGRAM}:{argument}")
    spans = [(begun["base"], int(ended["tick"]) - int(begun["tick"]))
             for begun, ended in zip(rows, rows[1:])
             if begun["what"].startswith("C lpsw") and begun["m"] == "1"]
    first = min(base for base, _ in spans)  # that of the program
    own = sum(ticks for base, ticks in spans if base == first)
    servers = sum(ticks for base, ticks in spans if base != first)
    switches = sum(a[0] != b[0] for a, b in zip(spans, spans[1:]))
    return (verdict["ticks"], verdict["instructions"], own, servers,
            verdict["instructions"] - own - servers, 2 * len(spans), switches)


def per_call(job):
    kernel, sign = job
    costs = [cost(kernel, sign * count) for count in COUNTS]
    found = Counter(tuple(b - a for a, b in zip(one, more))
                    for one, more in zip(costs, costs[1:]))
    return found.most_common(1)[0]


def main():
    jobs = [(kernel, sign) for sign in CALLS.values() for kernel in KERNELS]
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(per_call, jobs))
    names = {sign: name for name, sign in CALLS.items()}
    table = HEAD
    for (kernel, sign), (figures, times) in zip(jobs, found):
        check(times >= 3, f"{kernel}, {names[sign]}: the same in {times} runs")
        table += (f"| {names[sign]} | {kernel} | "
                  + " | ".join(map(str, figures)) + " |\n")
    page = PAGE.read_text()
    there = re.search(re.escape(BEGIN) + r"(\|.*\n)+", page)
    if "--update" in sys.argv:
        PAGE.write_text(page.replace(there.group(), table))
    else:
        check(there and there.group() == table,
              "the table of docs/systems.md", table)
    return finish()


sys.exit(main())
