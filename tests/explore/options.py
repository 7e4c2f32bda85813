#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The command line of `hypo explore`, and its limits: options.py HYPO_BINARY
SOURCE_DIR."""
import json
import os
import pty
import re
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from common import (DATA, HERE, HYPO, OK, ROOT, UNFINISHED, USAGE, VIOLATION,
                    check, explore, finish, hypo, replay)

NESTED = [HERE + "nested.asm", HERE + "writes.asm:1", HERE + "writes.asm:1"]
THREE = NESTED + [HERE + "writes.asm:1"]
WAIT = ["--kernel", "io-wait", HERE + "writes.asm", HERE + "writes.asm"]
IDLE = HERE + "idle.schedule"
GUESTS = HERE + "guests/"
COUNT = [GUESTS + "count.asm"]
INTERRUPTED, OUTPUT = 130, 74


def check_verdicts(folder):
    """Exit status, a text on standard output, and facts of the JSON object."""
    slow = ["--latency", "display=1000"]
    rows = [
        ([GUESTS + "halt.asm"], OK, "a single timing", {"deterministic": True}),
        ([GUESTS + "loop.asm"], VIOLATION, "(progress)", {}),
        (COUNT + ["--max-ticks", "100k"], UNFINISHED,
         "not exhaustive", {"exhaustive": False}),
        (COUNT + ["--max-instructions", "50k"], UNFINISHED,
         "ended by --max-instructions", {"end": "stopped"}),
        (COUNT + ["--schedule", IDLE, "--max-ticks", "100k"], UNFINISHED,
         "the timing given was given up", {"given": 1, "exhaustive": False}),
        (COUNT + ["--schedule", IDLE, "--max-instructions", "50k"],
         UNFINISHED, "ended by --max-instructions, within", {"given": 1}),
        (COUNT + ["--schedule", IDLE, "--max-ticks", "1G", "--seconds", "1"],
         UNFINISHED,
         "ended by --seconds, within", {"given": 1}),
        (["--kernel", "time-slice", "programs/endless.asm", "--schedule", IDLE],
         OK, "In this timing no promise falls.", {"given": 1}),
        ([GUESTS + "self.asm"], OK, "a single timing", {}),
        ([GUESTS + "scratch.asm", GUESTS + "si.asm"], VIOLATION,
         "no meaning any more: word", {}),
        ([GUESTS + "wait.asm", "--nmi", "1"], VIOLATION, "(idle)", {}),
        ([GUESTS + "wait.asm", "--faults", "spurious"], VIOLATION, "(idle)",
         {}),
        ([GUESTS + "loop.asm", "--nmi", "1"], VIOLATION, "(progress)", {}),
        ([GUESTS + "loop.asm", "--nmi", "1", "--quick"], VIOLATION,
         "(progress)", {}),
        ([GUESTS + "wait.asm", "--attention"], VIOLATION, "(idle)", {}),
        (NESTED + ["--bound", "1"], OK, "at most 1 unforced interrupt.",
         {"all": False, "bound_done": "1"}),
        (NESTED + ["--bound", "0"], OK, "exactly 0 unforced interrupts.", {}),
        (NESTED + ["--bound", "2", "--from", "2"], OK, "at most 2", {}),
        (NESTED, OK, "All timings: no promise falls.", {"all": True}),
        (NESTED + ["--quick"], OK, "(--quick)", {"all": False}),
        (NESTED + ["--bound", "3", "--from", "3", "--table", "1M"], UNFINISHED,
         "the table (--table) is full", {"exhaustive": False, "all": False}),
        (NESTED + ["--status", "3"], VIOLATION, "another status: 0, not 3", {}),
        (NESTED + ["--monitor", "few: {living} == 2"], VIOLATION,
         "does not hold: few", {}),
        (NESTED + ["--monitor", "few finally: {living} == 0", "--bound", "1"],
         OK, "No promise falls", {}),
        (NESTED + ["--monitor", "r always: $im < 0x80 || $m", "--bound", "1"],
         OK, "No promise falls", {}),
        (WAIT + ["--faults", "fail", "--bound", "1"], VIOLATION,
         "device 2 fails", {}),
        (WAIT + ["--faults", "lose", "--bound", "1"], VIOLATION,
         "loses its interrupt", {}),
        (WAIT + ["--faults", "stuck", "--bound", "0"], VIOLATION, "is stuck",
         {}),
        (WAIT + ["--faults", "short", "--bound", "0"], VIOLATION, "ends short",
         {}),
        (WAIT + ["--faults", "twice,spurious", "--bound", "1"], OK,
         "one device fault a path", {}),
        (WAIT + ["--attention", "--nmi", "1", "--bound", "1"], OK,
         "one attention key a path; NMI: 1 a path", {}),
        (WAIT + ["--time", "window:20", *slow], OK, "time window:20",
         {"time": "window:20"}),
        (WAIT + ["--clamp", "PT_SLICE=1", "--bound", "1"], OK,
         "clamped: PT_SLICE=1", {}),
        (WAIT + ["--input", "-", "--bound", "1"], OK, "No promise falls", {}),
        (NESTED + ["-D", "SLIP=8", "--schedule", IDLE], VIOLATION, "(ready)",
         {"given": 1, "in_time": 1, "bounds": []}),
        (NESTED + ["--schedule", IDLE], OK, "In this timing no promise falls.",
         {"given": 1, "in_time": 1}),
        (WAIT + ["--schedule", IDLE], OK,
         "of the 1 arrivals of the schedule 0 came at their tick",
         {"given": 1, "in_time": 0}),
    ]
    objects = []
    for arguments, status, text, facts in rows:
        name = " ".join(arguments)
        run, found = explore(folder, *arguments)
        flat = " ".join(run.stdout.split())
        check(run.returncode == status and text in flat, name,
              f"{run.returncode}\n{run.stdout}{run.stderr}")
        for key, value in facts.items():
            check(found and found[key] == value, f"{name}: {key}", str(found))
        objects.append(found)
    check_schema(objects)


def check_schema(objects):
    """Each result is as docs/explore.schema.json wants it, where there is a
    validator; one that lacks a field or has another is not."""
    try:
        import jsonschema  # pylint: disable=import-outside-toplevel
    except ImportError:
        return
    text = (ROOT / "docs/explore.schema.json").read_text()
    validator = jsonschema.Draft202012Validator(json.loads(text))
    for found in objects:
        faults = [error.message for error in validator.iter_errors(found)]
        check(not faults, "JSON Schema", f"{faults[:3]}\n{found}")
    fallen = next(found for found in objects if found["violation"])
    plain = next(found for found in objects if not found["violation"])
    wrong = [{**fallen, "violation": None},
             {**plain, "violation": fallen["violation"]},
             {**fallen, "all": True}, {**plain, "given": 1},
             {**plain, "more": 0}, {**plain, "bound_done": "16x"}]
    wrong += [{k: v for k, v in plain.items() if k != key} for key in plain]
    wrong += [{**fallen, "violation": {k: v for k, v
                                       in fallen["violation"].items()
                                       if k != key}}
              for key in fallen["violation"]]
    for found in wrong:
        check(not validator.is_valid(found), "JSON Schema: wrong", str(found))


def check_documented():
    """Each option stands in the reference and in the man page."""
    reference = (ROOT / "docs/reference.md").read_text()
    manual = (ROOT / "docs/man/hypo.1").read_text()
    told = hypo("explore", "--help").stdout
    options = re.findall(r"--([a-z-]+)=?", told)
    check(len(options) > 30, "options in --help", told)
    for option in set(options) - {"help"}:
        check(f"--{option}" in reference, f"reference.md: --{option}")
        check(re.search(rf"Fl -{option}\b(?!-)", manual),
              f"hypo.1: --{option}")


def check_errors():
    rows = [
        (["--monitor", "x: nosuch == 1"], USAGE, "monitor x: no symbol"),
        (["--monitor", "x: (1"], USAGE, "has no matching `)`"),
        (["--monitor", "x: 1 2"], USAGE, "what is '2'"),
        (["--monitor", "x"], USAGE, "is not 'NAME: EXPRESSION'"),
        (["--monitor", "x within 3: (1"], USAGE, "monitor x: "),
        (["--monitor", "x within 0: (1"], USAGE, "monitor x within 0: "),
        (["--monitor", "x within: (1"], USAGE, "monitor x within: "),
        (["--clamp", "nosuch=1"], USAGE, "the kernel has no word 'nosuch'"),
        (["--clamp", "living"], USAGE, "is not SYMBOL=N"),
        (["--bound", "16"], USAGE, "is not 0 to 15 or all"),
        (["--bound", "1", "--from", "2"], USAGE, "is not at most --bound"),
        (["--time", "window"], USAGE, "is not any or window:TICKS"),
        (["--faults", "burn"], USAGE, "is not some of fail"),
        (["--max-instructions", "x"], USAGE, "max-instructions"),
        (["--table", "1k"], USAGE, "is not at least 1M"),
        (["--nmi", "-1"], USAGE, "nmi"),
        (["--interrupt", "timer@5"], USAGE, "explore chooses"),
        (["--interrupt", "timer@5", "--schedule", IDLE, "--time", "window:9"],
         USAGE, "the schedule goes with --time any"),
        (["--state", "x"], USAGE, "belong to a single run"),
        (["--buond", "1"], USAGE, "did you mean --bound?"),
        (["--schedule-out", "/dev/full", "--status", "1"], OUTPUT, ""),
    ]
    for arguments, status, text in rows:
        run = hypo("explore", *NESTED, *arguments)
        check(run.returncode == status and text in run.stderr,
              " ".join(arguments), f"{run.returncode}\n{run.stderr}")


FAIR = ("fair within 3: {current} != program_table ||"
        " {program_table+PT_BYTES+PT_STATE} != PS_READY")


def check_found_by(folder):
    """Mistakes that only one option finds."""
    line = "        lw      r7, SAVED_IO+PSW_IC\n"
    source = (ROOT / NESTED[0]).read_text()
    check(source.count(line) == 1, f"nested.asm: {line}")
    deaf = Path(folder) / "deaf.asm"  # to the reader, which nobody uses
    deaf.write_text(source.replace(line, line + "        cmpi    r7, 5\n"
                                   "        bne     4f\n"
                                   "        halt    r7\n4:\n"))
    one = [HERE + "writes.asm"]
    rows = [  # with the mistake, without it, the option, text
        (["-D", "UNFAIR", *NESTED], NESTED, ["--monitor", FAIR],
         "does not hold: fair, at 3 dispatches in a row."),
        ([deaf, *one], [NESTED[0], *one], ["--faults", "spurious"],
         "device 5 interrupts without cause"),
    ]
    for wrong, good, option, text in rows:
        run, _ = explore(folder, *wrong, *option)
        check(run.returncode == VIOLATION
              and text in " ".join(run.stdout.split()), option,
              run.stdout + run.stderr)
        for arguments in (wrong, [*good, *option]):
            run, _ = explore(folder, *arguments, "--bound", "1")
            check(run.returncode == OK, " ".join(map(str, arguments)),
                  run.stdout)


def check_annotations(folder):
    source = (ROOT / (HERE + "nested.asm")).read_text()
    rows = [
        (";@scratch nowhere\n", DATA, "write LABEL or LABEL, n"),
        (";@counter nowhere\n", DATA, "write LABEL"),
        (";@masked fire\n", DATA, "write classes"),
        (";@end\n", DATA, "nothing to end here"),
        (";@assert nosuch\n", DATA, "no symbol 'nosuch'"),
        (";@assert $r1 == 77\n", VIOLATION, "assert $r1 == 77"),
        (";@counter living\n", OK, "the counter living (0x"),
    ]
    for line, status, text in rows:
        kernel = Path(folder) / "kernel.asm"
        kernel.write_text(source.replace("aaa_event:\n", "aaa_event:\n" + line))
        run, _ = explore(folder, kernel, *NESTED[1:], "--bound", "1")
        flat = " ".join((run.stdout + run.stderr).split())
        check(run.returncode == status and text in flat, line,
              f"{run.returncode}\n{run.stdout}{run.stderr}")


def until_told(terminal):
    """What the search tells on its way, up to an estimate of the time left."""
    told = ""
    while not re.search(r"\d+ states, \d+ transitions, \d+ s; about \d+ %, "
                        r"\d+ (s|min) left", told):
        told += os.read(terminal, 4096).decode()
        if len(told) > 100000:
            break
    return told


def check_budget(folder):
    """What bounds a path does not bound the line to replay it."""
    course = Path(folder) / "course.machine"
    course.write_text("[machine]\nmax-ticks=200\n")
    for budget in (["--max-ticks", "200"], ["--machine", course]):
        arguments = ["-D", "SLIP=8", *NESTED, *budget]
        run, found = explore(folder, *arguments)
        check(found["violation"]["tick"] > 200, "a fall after the budget",
              run.stdout)
        wrong = replay(run, found, folder, *arguments)
        check(not wrong, f"{budget[0]}: replay", wrong)


def check_loop(folder):
    """A loop falls again when it is replayed, with what need not come there."""
    arguments = [GUESTS + "loop.asm", "--nmi", "1"]
    wrong = replay(*explore(folder, *arguments), folder, *arguments)
    check(not wrong, "loop.asm: replay", wrong)


def check_lone_fault(folder):
    """A fault in a schedule, without the completion that it befalls, is one
    arrival: the last, or before another one."""
    lone = Path(folder) / "lone.schedule"
    for more in ("", "complete 4@1041\n"):
        lone.write_text("arrivals listed\ntime any\nkey 0:\n"
                        f"complete 3@19\nfault 2:fail@1040\n{more}")
        run, found = explore(folder, "--kernel", "standard", HERE + "writes.asm",
                             "--faults", "fail", "--max-ticks", "300k",
                             "--schedule", lone)
        given = 2 + bool(more)
        check(run.returncode in (OK, VIOLATION)
              and found["given"] == given
              and found["in_time"] <= given, f"a lone fault {more}",
              run.stdout + run.stderr)


def check_interrupt():
    """On a terminal the search tells how far it is; Ctrl-C tells what is covered
    and how to go on."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
            [HYPO, "explore", *THREE], cwd=ROOT, stdout=subprocess.PIPE,
            stderr=theirs, stdin=subprocess.DEVNULL,
            env=dict(os.environ, HYPO_ASM=str(ROOT / "asm")),
            encoding="utf-8") as run:
        os.close(theirs)
        told = until_told(ours)
        run.send_signal(signal.SIGINT)
        output, _ = run.communicate(timeout=60)
    os.close(ours)
    check("left" in told, "progress", told[-200:])
    check(run.returncode == INTERRUPTED and "ended by Ctrl-C" in output
          and "--from" in output, "Ctrl-C", output)
    run = hypo("explore", *THREE, "--seconds", "1")
    check(run.returncode == UNFINISHED and "ended by --seconds" in run.stdout,
          "--seconds", run.stdout)


def main():
    with tempfile.TemporaryDirectory() as folder:
        check_verdicts(folder)
        check_found_by(folder)
        check_annotations(folder)
        check_budget(folder)
        check_loop(folder)
        check_lone_fault(folder)
    check_documented()
    check_errors()
    check_interrupt()
    return finish()


sys.exit(main())
