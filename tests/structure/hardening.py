#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How the program was hardened (SECURITY.md), read from it: hardening.py HYPO.
Position-independent, relocations read-only before it starts, no executable
stack, stack protector, fortified functions; and it calls nothing that starts
another program or writes without a bound.  Which libraries it needs."""
import re
import subprocess
import sys

FORBIDDEN = re.compile(
    r"^(system|popen|exec[lv]\w*|fexecve|posix_spawnp?|fork|vfork|gets|strcpy|"
    r"stpcpy|strcat|sprintf|vsprintf|mktemp|tmpnam|tempnam|g_spawn_\w+|"
    r"g_subprocess_\w+|dlopen|wordexp|scanf|vscanf)$")

# `hypo grade --isolate` starts this program again; tests/structure/structure.py
# sees to it that nothing else does.
ALLOWED = {"g_spawn_sync"}


def readelf(option, path):
    return subprocess.run(["readelf", "-W", option, path], check=True,
                          capture_output=True, text=True).stdout


def main(path):
    header, segments, dynamic, symbols = (
        readelf(option, path) for option in ("-h", "-l", "-d", "--dyn-syms"))
    calls = set(re.findall(r"UND (\w+)", symbols))
    stack = re.search(r"GNU_STACK.* (\S+) +0x\w+$", segments, re.M)
    checks = {
        "position-independent (PIE)": re.search(r"Type: +DYN", header)
        and re.search(r"FLAGS_1.*\bPIE\b", dynamic),
        "relocations read-only (RELRO)": "GNU_RELRO" in segments,
        "bound at the start (BIND_NOW)": re.search(r"FLAGS.*\bBIND_NOW\b|"
                                                   r"FLAGS_1.*\bNOW\b", dynamic),
        "a stack that is no code": stack and "E" not in stack.group(1),
        "stack protector": "__stack_chk_fail" in calls,
        "fortified functions": any(name.endswith("_chk") for name in calls),
        "no library but a few, as each is mapped at each start": all(
            re.match(r"(lib(c|m|elf|glib-2\.0|readline)|ld-linux.*)\.so", name)
            for name in re.findall(r"NEEDED.*\[(.*)\]", dynamic)),
        "no search path for libraries": not re.search(r"R(UN)?PATH", dynamic),
    }
    faults = [f"missing: {name}" for name, good in checks.items() if not good]
    faults += [f"calls {name}" for name in sorted(calls)
               if FORBIDDEN.match(name) and name not in ALLOWED]
    for fault in faults:
        print(fault)
    print(f"{len(checks) + 1 - len(faults)} passed, {len(faults)} failed")
    return 1 if faults else 0


sys.exit(main(sys.argv[1]))
