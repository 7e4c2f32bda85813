#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What the core asks of the C library: a short list, so that it runs in a
thread, a fuzzer or a browser.  No stdio, no exit, no clock, no globals that
change."""
import subprocess
import sys

ALLOWED = {
    "memchr", "memcmp", "memcpy", "memmove", "memset",
    "strchr", "strcmp", "strlen", "strncmp", "strpbrk", "strspn", "strcspn",
    "strrchr", "strstr", "realloc", "calloc", "free", "_setjmp", "longjmp",
    # What the compiler adds: stack protector, fortified copies, PIC.
    "__stack_chk_fail", "__memcpy_chk", "__memmove_chk", "__memset_chk",
    "__longjmp_chk", "_GLOBAL_OFFSET_TABLE_",
}


def symbols(archive):
    text = subprocess.run(["nm", archive], check=True, text=True,
                          capture_output=True).stdout
    for line in text.splitlines():
        fields = line.split()
        if len(fields) >= 2 and not line.endswith(":"):
            yield fields[-2], fields[-1]


def main(archive):
    undefined, defined = set(), set()
    for kind, name in symbols(archive):
        (undefined if kind == "U" else defined).add(name)
    faults = [f"the core calls {name}"
              for name in sorted(undefined - defined - ALLOWED)]
    # Tables with pointers are in .data.rel.ro: read-only when the program runs.
    text = subprocess.run(["objdump", "-t", archive], check=True, text=True,
                          capture_output=True).stdout
    for line in text.splitlines():
        fields = line.split()
        if len(fields) >= 4 and fields[-3] in (".data", ".bss", "*COM*"):
            if fields[-1] not in (".data", ".bss"):
                faults.append(f"the core has a variable: {fields[-1]}")
    for fault in faults:
        print(fault)
    print(f"{len(defined)} passed, {len(faults)} failed")
    return 1 if faults else 0


sys.exit(main(sys.argv[1]))
