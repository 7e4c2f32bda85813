# SPDX-License-Identifier: MIT
"""What headers tell one to try, as commands with expectations.

In the header of a kernel or program, each in a comment of its own:

    ; try: hypo ARGUMENTS       the command, run in the root of the tree
    ; expect: TEXT              a line of standard output; all of them in order,
    ; expect: ...               but this one stands for any number of lines
    ; status: NUMBER            the exit status, if it is not 0
    ; verdict: TEXT             standard error contains it
"""
import re
import shlex
from dataclasses import dataclass, field


@dataclass
class Try:
    where: str
    command: str
    expected: list = field(default_factory=list)
    status: int = 0
    verdicts: list = field(default_factory=list)

    def arguments(self):
        words = shlex.split(self.command)
        if not words or words[0] != "hypo":
            raise ValueError(f"{self.where}: not hypo: {self.command}")
        return words[1:]


def header_tries(text, where):
    tries = []
    for number, line in enumerate(text.splitlines(), 1):
        found = re.match(r"; (try|expect|status|verdict): ?(.*)", line)
        if not found:
            continue
        key, value = found.groups()
        if key == "try":
            tries.append(Try(f"{where}:{number}", value))
        elif not tries:
            raise ValueError(f"{where}:{number}: {key} without a try before it")
        elif key == "expect":
            tries[-1].expected.append(value)
        elif key == "status":
            tries[-1].status = int(value)
        else:
            tries[-1].verdicts.append(value)
    return tries


def lines_match(expected, actual):
    """Whether the lines are the expected ones; "..." is any number of them."""
    if not expected:
        return not actual
    if expected[0] == "...":
        return any(lines_match(expected[1:], actual[i:])
                   for i in range(len(actual) + 1))
    return (bool(actual) and expected[0] == actual[0]
            and lines_match(expected[1:], actual[1:]))
