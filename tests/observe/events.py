#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The event stream: every line has the form that docs/events.md promises, events
agree with each other, with the verdict, with the PSW table and with the
debugger's `info stats`, for every kernel with several programs."""
import json
import sys

from observed import (CLASSES, KERNELS, OWN_PROGRAMS, PROGRAMS, ROOT, SCALE,
                      check, events, finish, hypo, schema, share)

PSW_KEYS = ["pc", "cc", "m", "base", "size", "im", "ic", "label"]
GUESTS = "tests/cli/guests/"
MIXED = ["programs/io-bound.asm", "programs/rounds.asm:3",
         "programs/divide-by-zero.asm"]
OUTSIDE = ["--interrupt", "nmi@900", "--interrupt", "external@950",
           "--interrupt", "timer@1500", "--interrupt", "io:4@1700"]
RUNS = {
    **{program: ["--kernel", kernel, "--keys", r"500:\n", program]
       for kernel, program in OWN_PROGRAMS},
    **{f"{kernel}, three programs": ["--kernel", kernel, *MIXED]
       for kernel in KERNELS},
    **{f"{kernel}, from outside": ["--kernel", kernel, *OUTSIDE, *MIXED]
       for kernel in KERNELS},
    **{f"{kernel}, reset": ["--kernel", kernel, "--interrupt", "reset@1234",
                            *MIXED] for kernel in KERNELS},
    "a keyboard": ["--kernel", "io-wait", "--keys", r"500:a \x1b\xffline\n",
                   "programs/echo.asm"],
    "a fault": ["--kernel", "io-wait", "--fault", "display:twice@0", *MIXED],
    "the stack": ["--saved-area", "stack", "--bare", GUESTS + "taken.asm",
                  "--interrupt", "timer@50"],
    "a machine check": ["--bare", GUESTS + "check.asm"],
    "idle": ["--bare", GUESTS + "idle.asm"],
    "a tick budget": ["--max-ticks", "777", *MIXED],
}
covered = set()


def is_number(value):
    return value is None or (isinstance(value, int) and value >= 0
                             and not isinstance(value, bool))


def is_psw(value):
    return (list(value) == PSW_KEYS
            and all(isinstance(value[key], int) for key in PSW_KEYS[:-1])
            and (value["label"] is None or isinstance(value["label"], str)))


IS = {"number": is_number, "PSW": is_psw,
      "text": lambda value: value is None or isinstance(value, str),
      "list": lambda value: all(isinstance(x, int) for x in value)}


def check_form(name, stream, kinds, types):
    wrong = [event for event in stream
             if list(event) != ["v", "tick", "event",
                                *kinds.get(event["event"], [])]
             or event["v"] != 1
             or any(not IS[types[key]](event[key])
                    for key in kinds.get(event["event"], []))]
    check(not wrong, f"{name}: form", wrong[:1])
    ticks = [event["tick"] for event in stream]
    check(ticks == sorted(ticks), f"{name}: ticks never fall")
    covered.update(event["event"] for event in stream)


def of(stream, kind, **fields):
    return [event for event in stream if event["event"] == kind
            and all(event[key] == value for key, value in fields.items())]


def check_counts(name, arguments, stream, verdict):
    interrupts = of(stream, "interrupt")
    for number, word in enumerate(CLASSES):
        count = len(of(stream, "reset")) if number == 0 else len(
            of(interrupts, "interrupt", step=1, **{"class": number}))
        check(count == verdict["interrupts"][word], f"{name}: {word}")
    end = stream[-1]
    check(end["event"] == "end" and end["tick"] == verdict["ticks"]
          and end["instructions"] == verdict["instructions"]
          and end["stop"] == verdict["stop"]
          and end["status"] == verdict["status"]
          and end["interrupts"] == list(verdict["interrupts"].values()),
          f"{name}: end", f"{end}\n{verdict}")
    run = hypo("run", "--json", *arguments, errors="replace")
    check(verdict == json.loads(run.stderr.splitlines()[-1]), f"{name}: as run",
          run.stderr)


def check_steps(name, stream):
    """Steps come in threes, and each begins with the PSW that the one before
    left; the PSW changes nowhere but where an event says so."""
    steps = of(stream, "interrupt")
    groups = [steps[i:i + 3] for i in range(0, len(steps), 3)]
    check(all([step["step"] for step in group] == [1, 2, 3]
              and group[0]["after"] == group[1]["before"]
              and group[1]["after"] == group[2]["before"]
              and group[0]["after"]["ic"] == group[0]["ic"]
              and len({(step["tick"], step["class"], step["ic"], step["ii"])
                       for step in group}) == 1 for group in groups),
          f"{name}: three steps")
    mode = stream[0]["after"]["m"]
    mask = stream[0]["after"]["im"]
    for event in stream:
        if event["event"] == "mode":
            mode = int(event["mode"] == "user")
        elif event["event"] == "mask":
            check(event["old_mask"] == mask, f"{name}: mask", event)
            mask = event["new_mask"]
        elif event["event"] in ("interrupt", "lpsw", "reset"):
            check((event["before"]["m"], event["before"]["im"])
                  == (mode, mask), f"{name}: M and IM", event)


def check_pairs(name, stream):
    busy, calls, waiting = {}, {}, False
    for event in stream:
        kind = event["event"]
        if kind == "io-start":
            check(event["device"] not in busy, f"{name}: started twice", event)
            busy[event["device"]] = event
        elif kind == "io-end":
            begun = busy.pop(event["device"], None)
            check(begun and event["ticks"] == event["tick"] - begun["tick"]
                  and event["at"] == begun["at"], f"{name}: io-end", event)
        elif kind == "call":
            calls[event["name"]] = event
        elif kind == "result":
            begun = calls.pop(event["name"], None)
            check(begun and begun["call"] == event["call"]
                  and event["ticks"] == event["tick"] - begun["tick"],
                  f"{name}: result", event)
        elif kind in ("wait", "wake"):
            check(waiting == (kind == "wake"), f"{name}: {kind}", event)
            waiting = kind == "wait"


def check_actors(name, stream):
    """Programs have the CPU in user mode and nobody else has; dispatches and
    interrupts say the same as `actor`."""
    actor = None
    for event in stream:
        if event["event"] == "actor":
            actor = event
        elif event["event"] == "interrupt" and event["step"] < 3:
            check(event["actor"] == actor["actor"]
                  and event["name"] == actor["name"]
                  and event["depth"] == actor["depth"]
                  and (event["actor"] == "program")
                  == (event["before"]["m"] == 1),
                  f"{name}: who is interrupted", event)
    dispatched = [event["name"] for event in of(stream, "dispatch")]
    having = [event["name"] for event in of(stream, "actor", actor="program")]
    check(dispatched == having, f"{name}: who is dispatched",
          f"{dispatched}\n{having}")
    check(stream[-1]["tick"] == 0 or actor is not None, f"{name}: an actor")


def check_psw_table(name, arguments, stream):
    rows = hypo("trace", "--psw", "-q", *arguments).stdout.splitlines()[1:]
    wanted = [event["tick"] for event in stream
              if event["event"] in ("start", "reset", "interrupt", "lpsw",
                                    "note")]
    check([int(row[:8]) for row in rows] == wanted, f"{name}: --psw")


def check_debugger(name, arguments, verdict):
    run = hypo("debug", "--batch", "-q", "--plain", "-e", "continue", "-e",
               "info stats", "-e", "quit", *arguments, errors="replace")
    counts = {line.split()[0]: int(line.split()[1])
              for line in run.stdout.splitlines()
              if len(line.split()) == 2 and line.split()[1].isdigit()}
    wanted = {key: count for key, count in verdict["interrupts"].items()
              if count > 0}
    check(counts.get("ticks") == verdict["ticks"]
          and counts.get("instructions") == verdict["instructions"]
          and all(counts.get(key) == count for key, count in wanted.items()),
          f"{name}: info stats", run.stdout[-500:])


def check_sentences(name, arguments, stream):
    lines = hypo("trace", "--events", "-q", *arguments).stdout.splitlines()
    check([int(line[:8]) for line in lines]
          == [event["tick"] for event in stream]
          and all(len(line) > 12 for line in lines), f"{name}: sentences")


def check_keyboard(kinds):
    stream, _ = events(*RUNS["a keyboard"])
    key = of(stream, "outside", what="key")
    check([event["text"] for event in key] == [r"a \x1b\xffline\x0a"],
          "typed bytes are visible", key)


def check_forked():
    """Processes that share an area are told apart, calls by the number in r1
    have names."""
    stream, _ = events("--kernel", "07-xv6", "programs/xv6/fork.asm")
    names = {e["name"] for e in of(stream, "dispatch")}
    calls = {e["call_name"] for e in of(stream, "call", call=64)}
    check(names == {"fork", "fork#2"}, "parent and child", names)
    check({"fork", "wait", "getpid", "write", "exit"} <= calls, "calls", calls)
    check({(e["name"], e["program"]) for e in of(stream, "dispatch")}
          == {("fork", 1), ("fork#2", None)}, "only one was placed")


def check_schema(stream):
    """Every event is as the JSON Schema wants it, where there is a validator;
    and one that lacks a field is not."""
    try:
        import jsonschema  # pylint: disable=import-outside-toplevel
    except ImportError:
        return
    text = (ROOT / "docs/events.schema.json").read_text()
    validator = jsonschema.Draft202012Validator(json.loads(text))
    faults = [error.message for event in stream
              for error in validator.iter_errors(event)]
    check(not faults, "JSON Schema", faults[:3])
    for event in (stream[1], stream[-1]):
        for key in list(event)[:5]:
            lacking = {k: v for k, v in event.items() if k != key}
            check(not validator.is_valid(lacking), f"without {key}", lacking)
        check(not validator.is_valid({**event, "tick": -1}), "a wrong tick")


def check_lies(kinds, types):
    """Symbols of a kernel that lie do not harm who believes them."""
    forms = (["--timeline"], ["--svg"], ["--vcd"], ["--perfetto"],
             ["--events"])
    for lie in range(6):
        arguments = ["--max-ticks", "9k", "--bare", "-D", f"LIE={lie}",
                     "--interrupt", "io:3@300",
                     "tests/observe/guests/lies.asm"]
        stream, verdict = events(*arguments)
        check_form(f"lie {lie}", stream, kinds, types)
        check_counts(f"lie {lie}", arguments, stream, verdict)
        check(len({e["name"] for e in stream if e.get("name")}) <= 300,
              f"lie {lie}: names have a bound")
        for form in forms:
            run = hypo("trace", "-q", *form, *arguments)
            check(run.returncode == 4 and run.stdout and not run.stderr,
                  f"lie {lie} {form}", run.stderr)
        run = hypo("report", "-q", *arguments)
        check(run.returncode == 4 and run.stdout.endswith("</html>\n"),
              f"lie {lie} report", run.stderr)


def main():
    kinds, types, _ = schema()
    check(len(kinds) > 15 and len(types) > 30, "docs/events.md has the schema")
    for name, arguments in share(RUNS.items()):
        stream, verdict = events(*arguments)
        check_form(name, stream, kinds, types)
        check_counts(name, arguments, stream, verdict)
        check_steps(name, stream)
        check_pairs(name, stream)
        check_actors(name, stream)
        check_psw_table(name, arguments, stream)
        check_sentences(name, arguments, stream)
        if "--max-ticks" not in arguments:
            check_debugger(name, arguments, verdict)
    check_keyboard(kinds)
    check_schema(events("--kernel", "io-wait", *MIXED)[0])
    check_forked()
    check_lies(kinds, types)
    check(SCALE < 1 or covered | {"note"} == set(kinds), "every kind occurs",
          set(kinds) - covered)
    check(len(PROGRAMS) > 10, "sample programs")
    return finish()


sys.exit(main())
