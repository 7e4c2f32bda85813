#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""cmake --install into a folder: the program finds its kernels and libraries
from anywhere, and a C program can embed the core through pkg-config.

usage: install.py BUILD_DIR SOURCE_DIR CC [FLAGS...]"""
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

passed = failed = 0


def check(name, command, expected, **options):
    global passed, failed
    result = subprocess.run(command, capture_output=True, text=True, **options)
    good = result.returncode == 0 and expected in result.stdout
    passed += good
    failed += not good
    if not good:
        print(f"FAIL {name}: {result.returncode}\n{result.stdout}"
              f"{result.stderr}")
    return result.stdout


def main(build, source, compiler, *flags):
    with tempfile.TemporaryDirectory() as folder:
        prefix, elsewhere = Path(folder) / "usr", Path(folder) / "elsewhere"
        elsewhere.mkdir()
        check("install", ["cmake", "--install", build, "--prefix", prefix], "")
        clean = {"PATH": f"{prefix}/bin:/usr/bin:/bin"}
        shutil.copy(Path(source) / "programs/hello.asm", elsewhere)
        check("hypo run", ["hypo", "run", "hello.asm"], "Hello, world!",
              cwd=elsewhere, env=clean)
        check("a named kernel",
              ["hypo", "run", "--kernel", "interrupt",
               prefix / "share/hypo/programs/example-2.3.asm"], "I/O done",
              cwd=elsewhere, env=clean)
        pc = next(prefix.rglob("hypo.pc")).parent
        words = check("pkg-config",
                      ["pkg-config", "--cflags", "--libs", "hypo"], "-lhypo",
                      env={**os.environ, "PKG_CONFIG_PATH": str(pc)}).split()
        check("compile", [compiler, *flags, f"{source}/tests/install/embed.c",
                          *words, "-o", elsewhere / "embed"], "")
        check("embed", [elsewhere / "embed"], "1 7")
        check("manual page", ["cat", *prefix.rglob("hypo.1")], ".Nm hypo")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main(*sys.argv[1:]))
