#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The notes: each is raised by a kernel with the one mistake that it is about,
made from kernel 04 by changing a line, or by a guest; and none by any kernel of
the tree with any program, whatever interrupts occur."""
import concurrent.futures
import json
import sys
import tempfile
from pathlib import Path

from observed import (KERNELS, OWN_PROGRAMS, PROGRAMS, ROOT, check, finish,
                      hypo, schema, share)

KERNEL = (ROOT / "asm/kernels/04-io-wait/kernel.asm").read_text()
STEADY = ["programs/rounds.asm:3", "programs/io-bound.asm"]
BEFORE_LPSW = "        lm      r1, r15, PT_R1(r15)     ; since"
LINES = {  # note: (line of the kernel, what stands there instead, programs)
    "register-lost": ("        sm      r1, r14, PT_R1(r15)\n"
                      "        lw      r1, program_r15\n"
                      "        sw      r1, PT_SP(r15)\n"
                      "        lm      r1, r8, SAVED_TIMER",
                      "        sm      r2, r14, PT_R1+4(r15)\n"
                      "        lw      r1, program_r15\n"
                      "        sw      r1, PT_SP(r15)\n"
                      "        lm      r1, r8, SAVED_TIMER", STEADY),
    "cc-lost": (BEFORE_LPSW, "        sw      r0, exit_psw+PSW_CC\n"
                + BEFORE_LPSW, STEADY),
    "mask-closed": ("        lw      r1, PT_ID(r15)\n",
                    "        li      r1, IM_PROGRAM\n"
                    "        sw      r1, PT_PSW+PSW_IM(r15)\n"
                    "        lw      r1, PT_ID(r15)\n", STEADY[:1]),
    "foreign-area": (BEFORE_LPSW,
                     "        sw      r0, exit_psw+PSW_BASE\n"
                     "        lui     r1, 0x10\n"
                     "        sw      r1, exit_psw+PSW_SIZE\n" + BEFORE_LPSW,
                     STEADY),
    "kernel-mode": (BEFORE_LPSW, "        sw      r0, exit_psw+PSW_M\n"
                    + BEFORE_LPSW, STEADY),
    "saved-psw-overwritten": (
        "        lm      r1, r8, SAVED_PROGRAM", "        lm      r1, r8, exit_psw",
        STEADY),
    "buffer": ("        call    inside                  ; the device does not "
               "look at MPI, so we\n        bne     1f ", "        nop\n        nop ",
               ["tests/kernels/calls.asm"]),
}
ASYNCHRONOUS = ("timer", "io:2", "io:4", "external", "nmi")


def notes(*arguments):
    run = hypo("trace", "--jsonl", "-q", "--max-ticks", "25k", *arguments)
    check(run.stdout.startswith('{"v":1,'), f"a run of {arguments}", run.stderr)
    return [json.loads(line) for line in run.stdout.splitlines()
            if '"event":"note"' in line]


def check_mutants(folder):
    for note, (line, instead, programs) in LINES.items():
        check(KERNEL.count(line) == 1, f"{note}: the line is there once",
              KERNEL.count(line))
        path = Path(folder) / f"{note}.asm"
        path.write_text(KERNEL.replace(line, instead))
        found = notes("--kernel", path, *programs)
        check(any(event["note"] == note for event in found), f"{note} is raised",
              found)
        check(all(event["text"] and event["address"] is not None
                  for event in found), f"{note}: text and place", found)
        names = {event["name"] for event in found if event["note"] == note}
        wanted = {Path(p.split(":")[0]).stem for p in programs}
        check(names and names <= wanted, f"{note}: of which program", names)
        check(not notes("--kernel", "io-wait", *programs),
              f"{note}: not by the kernel itself")


def check_details(folder):
    """What a note says beside its name."""
    found = notes("--kernel", Path(folder) / "register-lost.asm", *STEADY)
    check(found and all((event["note"], event["reg"]) == ("register-lost", 1)
                        and event["expected"] != event["found"]
                        for event in found), "register-lost: r1 alone", found)
    found = notes("--kernel", Path(folder) / "cc-lost.asm", *STEADY)
    check(found and all(event["note"] == "cc-lost" and event["found"] == 0
                        for event in found), "cc-lost alone", found)
    found = notes("--kernel", Path(folder) / "mask-closed.asm", STEADY[0])
    check(all("timer, io, external" in event["text"] for event in found)
          and {event["note"] for event in found} == {"mask-closed"},
          "mask-closed: which classes", found)


def check_guests():
    found = notes("--bare", "tests/cli/guests/storm.asm")
    check([event["note"] for event in found]
          == ["saved-psw-overwritten", "no-progress"], "no-progress", found)
    found = notes("--bare", "--fill", "poison", "-D", "ADDRESS=0x700",
                  "tests/cli/guests/read.asm")
    check([event["note"] for event in found] == ["unwritten"], "unwritten",
          found)


def check_silence():
    """No note where nothing is wrong."""
    guests = sorted(str(p.relative_to(ROOT))
                    for p in (ROOT / "tests/kernels").glob("*.asm"))
    runs = [[kernel, [program]] for kernel in KERNELS
            for program in PROGRAMS + guests]
    runs += [[kernel, PROGRAMS] for kernel in KERNELS]
    runs += [[kernel, [program]] for kernel, program in OWN_PROGRAMS]
    injected = [word for i, what in enumerate(ASYNCHRONOUS) for k in range(4)
                for word in ("--interrupt", f"{what}@{400 + 1117 * k + 97 * i}")]
    chosen = share(runs, 1)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        found = pool.map(lambda run: notes("--kernel", run[0], *injected,
                                           *run[1]), chosen)
    for run, raised in zip(chosen, found):
        check(not raised, f"silence: {run}", raised[:3])


def main():
    _, _, names = schema()
    check(set(names) == set(LINES) | {"no-progress", "unwritten"},
          "every note has a test", names)
    with tempfile.TemporaryDirectory() as folder:
        check_mutants(folder)
        check_details(folder)
    check_guests()
    check_silence()
    return finish()


sys.exit(main())
