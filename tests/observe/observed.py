# SPDX-License-Identifier: MIT
"""What the tests of the event stream share.  Each is called with the hypo binary
and the root of the source tree; HYPO_TEST_SCALE below 1 leaves out runs."""
import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

HYPO = Path(sys.argv[1]).resolve()
ROOT = Path(sys.argv[2]).resolve()
SCALE = float(os.environ.get("HYPO_TEST_SCALE", "1"))
MASKABLE = 0x3C  # bits of IM: program, timer, I/O, external
CLASSES = ["reset", "machine", "program", "timer", "io", "external"]
KERNELS = sorted(p.name for p in (ROOT / "asm/kernels").iterdir()
                 if not (p / "lib").exists())  # those have calls of their own
PROGRAMS = sorted(str(p.relative_to(ROOT))
                  for p in (ROOT / "programs").glob("*.asm"))
OWN_PROGRAMS = [  # those that only one kernel can run, with it
    (kernel.name, str(program.relative_to(ROOT)))
    for kernel in sorted((ROOT / "asm/kernels").iterdir())
    for program in sorted(
        (ROOT / "programs" / kernel.name.split("-", 1)[1]).glob("*.asm"))]

passed = 0
failures = []


def check(good, name, detail=""):
    global passed
    if good:
        passed += 1
    else:
        failures.append(name)
        print(f"FAILED {name}\n{str(detail)[:2000]}")


def share(runs, stride=0.3):
    """Of many similar runs all, or below a scale of 1 some: one in
    `stride` / SCALE."""
    return list(runs)[::max(1, round(stride / SCALE))]


def finish():
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures else 0


def hypo(*arguments, cwd=ROOT, errors="strict"):
    environment = dict(os.environ, HYPO_ASM=str(ROOT / "asm"), NO_COLOR="1")
    return subprocess.run(
        [HYPO, *map(str, arguments)], cwd=cwd, env=environment, timeout=120,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, check=False, encoding="utf-8",
        errors=errors)


def events(*arguments, cwd=ROOT):
    """The events of a run, as dictionaries, and its verdict."""
    run = hypo("trace", "--jsonl", "--json", *arguments, cwd=cwd)
    return ([json.loads(line) for line in run.stdout.splitlines()],
            json.loads(run.stderr.splitlines()[-1]))


def table(document, mark):
    """The rows of a table of docs/events.md, as lists of cells."""
    text = document.split(f"<!-- {mark}: made by")[1].split("<!-- end")[0]
    lines = text.splitlines()[3:]  # behind the mark and the heading
    return [[cell.strip() for cell in line.strip("|").split(" | ")]
            for line in lines]


def schema():
    """By kind its fields in order; by field its type; from docs/events.md."""
    document = (ROOT / "docs/events.md").read_text()
    names = re.compile(r"`([\w-]+)`")
    kinds = {names.match(row[0])[1]: names.findall(row[2])
             for row in table(document, "events")}
    types = {names.match(row[0])[1]: row[1]
             for row in table(document, "fields")}
    notes = [names.match(row[0])[1] for row in table(document, "notes")]
    return kinds, types, notes


def row_name(event):
    if event["actor"] == "program":
        return event["name"]
    if event["actor"] == "service":
        return CLASSES[event["class"]] + " ISR"
    return event["actor"]


def spans_of(stream):
    """By row the spans, from the events alone."""
    end = stream[-1]["tick"]
    spans, open_since, busy = defaultdict(list), {}, {}
    value = {}

    def change(row, new, tick):
        if value.get(row):
            spans[row].append((open_since[row], tick, value[row]))
        value[row], open_since[row] = new, tick

    def mask(im):
        closed = MASKABLE & ~im
        return 0 if closed == 0 else 2 if closed == MASKABLE else 1

    who = None
    for event in stream:
        tick = event["tick"]
        if event["event"] in ("start", "reset"):
            change("masked", mask(event["after"]["im"]), tick)
        elif event["event"] == "mask":
            change("masked", mask(event["new_mask"]), tick)
        elif event["event"] == "actor":
            if who:
                change(who, 0, tick)
            who = row_name(event)
            change(who, 1, tick)
            change("nested", event["depth"], tick)
        elif event["event"] == "io-start":
            busy[event["name"]] = tick
        elif event["event"] == "io-end":
            spans[event["name"]].append((busy.pop(event["name"]), tick, 1))
        elif event["event"] == "note":
            spans["notes"].append((tick, tick + 1, 1))
    for row in list(value):
        change(row, 0, end)
    for name, begun in busy.items():
        spans[name].append((begun, end, 1))
    merged = {}
    for row, list_ in spans.items():
        result = []
        for start, stop, level in sorted(list_):
            if start == stop:
                continue
            if result and result[-1][1] == start and result[-1][2] == level:
                result[-1] = (result[-1][0], stop, level)
            else:
                result.append((start, stop, level))
        if result:
            merged[row] = result
    return merged


def ticks(spans, begin, end):
    return sum(min(stop, end) - max(start, begin) for start, stop, _ in spans
               if start < end and stop > begin)
