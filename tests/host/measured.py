# SPDX-License-Identifier: MIT
"""A run of hypo, and the memory that it took, for the tests of hostile inputs."""
import os
import resource
import subprocess


def run(hypo, source, folder, arguments, cpu_seconds):
    """Runs it in the folder, with the tree's asm, and with so much processor
    time as a guard against a run without end.  Standard output goes to the file
    `out`.  Gives the status, the end of what it says on standard error, and its
    most memory in KiB."""
    def limit():
        resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    with open(folder / "out", "wb") as out, open(folder / "err", "wb") as err:
        process = subprocess.Popen(
            [hypo, *arguments], cwd=folder, stdin=subprocess.DEVNULL,
            stdout=out, stderr=err, preexec_fn=limit,
            env=os.environ | {"HYPO_ASM": str(source / "asm")})
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    said = (folder / "err").read_bytes()[-2000:].decode("utf-8", "replace")
    return process.returncode, said, usage.ru_maxrss
