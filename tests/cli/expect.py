# SPDX-License-Identifier: MIT
"""What a command is expected to write, and how it is compared.

A line that is only "..." stands for any number of lines and, where patterns are
allowed, {{...}} is a regular expression within its line.  All else is literal.
"""
import difflib
import re

ANY_LINES = "..."


def _line_pattern(line, patterns):
    if not patterns:
        return re.escape(line)
    parts = re.split(r"\{\{(.*?)\}\}", line)
    return "".join(
        f"(?:{part})" if number % 2 else re.escape(part)
        for number, part in enumerate(parts)
    )


def matches(expected, actual, patterns=True):
    """Whether `actual` is what `expected` describes."""
    pattern = ""
    for line in expected.splitlines(keepends=True):
        if line.rstrip("\n") == ANY_LINES:
            pattern += r"(?:[^\n]*\n)*?"
        else:
            pattern += _line_pattern(line, patterns)
    return re.fullmatch(pattern, actual) is not None


def visible(text):
    """`text` with control bytes and what is not UTF-8 as \\xNN."""
    return "".join(
        c if c == "\n" or c.isprintable() else c.encode("utf-8", "surrogateescape")
        .decode("latin-1").encode("unicode_escape").decode() if ord(c) < 0x100
        or 0xDC80 <= ord(c) <= 0xDCFF else c
        for c in text
    )


def difference(expected, actual):
    """The lines of a unified diff, as one text."""

    def lines(text):
        result = visible(text).splitlines(keepends=True)
        if result and not result[-1].endswith("\n"):
            result[-1] += "\n\\ no newline at the end\n"
        return result

    return "".join(
        difflib.unified_diff(lines(expected), lines(actual), "expected", "actual")
    )
