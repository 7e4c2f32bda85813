#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What other programs read: the trace for Perfetto and the value change dump for
GTKWave say the same as the events.  GTKWave's own vcd2fst reads the dump, where
it is installed."""
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from observed import (KERNELS, OWN_PROGRAMS, ROOT, check, events, finish, hypo,
                      row_name, share, spans_of)

RUNS = {
    **{program: ["--kernel", kernel, program]
       for kernel, program in OWN_PROGRAMS},
    **{kernel: ["--kernel", kernel, "programs/rounds.asm:4",
                "programs/io-bound.asm", "programs/rounds.asm:2"]
       for kernel in KERNELS},
    "reset": ["--kernel", "io-wait", "--interrupt", "reset@2500",
              "programs/io-bound.asm"],
    "bare": ["--bare", "tests/cli/guests/taken.asm", "--interrupt", "timer@50"],
    "a lost register": ["tests/cli/guests/kernel.asm",
                        "tests/cli/guests/hello.asm:1"],
}
CPU, DEVICES, STATES = 1, 2, 3


# --- Perfetto ---------------------------------------------------------------

def slices_by_track(trace):
    names = {(e["pid"], e["tid"]): e["args"]["name"] for e in trace
             if e["ph"] == "M" and e["name"] == "thread_name"}
    tracks = defaultdict(list)
    for event in trace:
        if event["ph"] == "X":
            track = (event["pid"], names[event["pid"], event["tid"]])
            tracks[track].append((event["ts"], event["ts"] + event["dur"],
                                  event["name"]))
    return names, {track: sorted(list_) for track, list_ in tracks.items()}


def check_flows(name, trace, names, tracks, stream):
    """Each flow begins within a slice, ends at the beginning of a service, and
    each has both ends at most."""
    begun, ended = {}, {}
    for event in trace:
        if event["ph"] in "sf":
            (begun if event["ph"] == "s" else ended)[event["id"]] = event
    check(set(ended) <= set(begun), f"{name}: flows begin")
    for event in begun.values():
        track = (event["pid"], names[event["pid"], event["tid"]])
        check(any(start <= event["ts"] <= end
                  for start, end, _ in tracks[track]),
              f"{name}: within a slice", event)
    for event in ended.values():
        track = (event["pid"], names[event["pid"], event["tid"]])
        check(track[1].endswith(" ISR") and begun[event["id"]]["ts"]
              <= event["ts"] and any(start == event["ts"]
                                     for start, _, _ in tracks[track]),
              f"{name}: at a service", event)
    wanted = sum(1 for e in stream if e["event"] == "interrupt"
                 and e["step"] == 3 and e["class"] == 2)
    found = sum(1 for e in ended.values()
                if names[e["pid"], e["tid"]] == "program ISR")
    check(wanted == found, f"{name}: a flow for each program interrupt",
          f"{wanted} {found}")


def check_perfetto(name, arguments, stream):
    text = hypo("trace", "-q", "--perfetto", *arguments).stdout
    trace = json.loads(text)["traceEvents"]
    names, tracks = slices_by_track(trace)
    actors = {row_name(e) for e in stream if e["event"] == "actor"}
    spans = spans_of(stream)
    for row in actors:
        found = [(start, end) for start, end, _ in tracks.get((CPU, row), [])
                 if start < end]
        joined = []
        for start, end in found:
            if joined and joined[-1][1] == start:
                joined[-1] = (joined[-1][0], end)
            else:
                joined.append((start, end))
        check(joined == [(start, end) for start, end, _ in spans.get(row, [])],
              f"{name}: track {row}", f"{joined[:5]}\n{spans.get(row)}")
    for device in {e["name"] for e in stream if e["event"] == "io-start"}:
        check([(a, b) for a, b, _ in tracks[DEVICES, device]]
              == [(a, b) for a, b, _ in spans[device]], f"{name}: {device}")
    for program in {e["name"] for e in stream if e["event"] == "state"}:
        changes = [(e["tick"], e["new_state"]) for e in stream
                   if e["event"] == "state" and e["name"] == program]
        check([(start, state) for start, _, state in tracks[STATES, program]]
              == changes, f"{name}: states of {program}")
    check_flows(name, trace, names, tracks, stream)
    notes = [e["name"] for e in trace if e["ph"] == "i"]
    check(notes == [e["note"] for e in stream if e["event"] == "note"],
          f"{name}: notes", notes)


# --- Value change dump ------------------------------------------------------

def read_vcd(text):
    """By variable its values over time: (tick, value), the last of each tick."""
    head, body = text.split("$enddefinitions $end\n")
    declared = re.findall(r"^\$var (\w+) (\d+) (\S+) (\S+) \$end$", head, re.M)
    codes = {code: (name, kind, int(bits)) for kind, bits, code, name
             in declared}
    check(len(codes) == len(declared) == len({n for n, _, _ in codes.values()}),
          "codes and names differ")
    values, tick, wrong = defaultdict(dict), None, []
    for line in body.splitlines():
        if line.startswith("#"):
            now = int(line[1:])
            if tick is not None and now <= tick:
                wrong.append(line)
            tick = now
        elif line not in ("$dumpvars", "$end"):
            match = re.fullmatch(r"(?:b([01]+) |s(\S+) |([01]))(\S+)", line)
            if not match or match[4] not in codes or tick is None:
                wrong.append(line)
                continue
            name, kind, bits = codes[match[4]]
            right = match[2] if kind == "string" else \
                match[3] if bits == 1 else match[1]
            if right is None:
                wrong.append(line)
                continue
            values[name][tick] = right if kind == "string" else int(right, 2)
    check(not wrong, "lines of the dump", wrong[:3])
    return {name: sorted(list_.items()) for name, list_ in values.items()}


def last_of_ticks(changes):
    """(tick, value) of an ordered list, the last of each tick, changes only."""
    result = []
    for tick, value in dict(changes).items():
        if not result or result[-1][1] != value:
            result.append((tick, value))
    return result


def word(text):
    return re.sub(r"[^!-~]", "_", text)


def check_vcd(name, arguments, stream, folder):
    text = hypo("trace", "-q", "--vcd", *arguments).stdout
    values = read_vcd(text)
    who = [(e["tick"], word(row_name(e))) for e in stream
           if e["event"] == "actor"]
    check(last_of_ticks(values["CPU"]) == last_of_ticks(who), f"{name}: CPU",
          f"{values['CPU'][:5]} {who[:5]}")
    mode = [(0, 0)] + [(e["tick"], int(e["mode"] == "user")) for e in stream
                       if e["event"] == "mode"]
    check(last_of_ticks(values["M"]) == last_of_ticks(mode), f"{name}: M")
    mask = [(0, 0)] + [(e["tick"], e["new_mask"]) for e in stream
                       if e["event"] == "mask"]
    check(last_of_ticks(values["IM"]) == last_of_ticks(mask), f"{name}: IM")
    depth = [(e["tick"], e["depth"]) for e in stream if e["event"] == "actor"]
    check(last_of_ticks(values["nested"]) == last_of_ticks(depth),
          f"{name}: nested")
    for device in {e["name"] for e in stream if e["event"] == "io-start"}:
        busy = [(0, 0)] + [(e["tick"], int(e["event"] == "io-start"))
                           for e in stream if e["event"] in
                           ("io-start", "io-end") and e["name"] == device]
        check(last_of_ticks(values["busy_" + device]) == last_of_ticks(busy),
              f"{name}: {device}")
    placed = {e["name"] for e in stream if e["event"] == "program"}
    for program in placed:
        changes = [(0, "-")] + [(e["tick"], e["new_state"]) for e in stream
                                if e["event"] == "state"
                                and e["name"] == program]
        check(last_of_ticks(values["state_" + word(program)])
              == last_of_ticks(changes), f"{name}: states of {program}")
    others = [(0, "-")] + [(e["tick"], word(f"{e['name']}:{e['new_state']}"))
                           for e in stream if e["event"] == "state"
                           and e["name"] not in placed]
    check(last_of_ticks(values["state_of_others"]) == last_of_ticks(others),
          f"{name}: states of programs that were not placed")
    if shutil.which("vcd2fst"):
        path = Path(folder) / "run.vcd"
        path.write_text(text)
        run = subprocess.run(["vcd2fst", path, path.with_suffix(".fst")],
                             capture_output=True, timeout=60, check=False)
        check(run.returncode == 0 and not run.stderr, f"{name}: vcd2fst",
              run.stderr)


def main():
    with tempfile.TemporaryDirectory() as folder:
        hostile = Path(folder) / "<b>&\"' .asm"
        hostile.write_text((ROOT / "programs/rounds.asm").read_text())
        RUNS["names"] = ["--kernel", "time-slice", str(hostile)]
        for name, arguments in share(RUNS.items()):
            stream, _ = events(*arguments)
            check_perfetto(name, arguments, stream)
            check_vcd(name, arguments, stream, folder)
    return finish()


sys.exit(main())
