# SPDX-License-Identifier: MIT
"""Strict readers of machine-readable outputs, none of them Hypo's: each takes
bytes and raises ValueError (with where and what) at anything that its format
does not allow, also where readers are lenient by habit."""
import csv
import io
import json
import re
import xml.etree.ElementTree

XML_TEXT = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def text_of(content):
    """The text, UTF-8 without control characters but newlines and tabs: no output may
    carry what a terminal would obey."""
    text = content.decode("utf-8")
    found = CONTROL.search(text)
    if found:
        raise ValueError(f"a control character at {found.start()}: "
                         f"{text[max(0, found.start() - 40):][:80]!r}")
    return text


# --- JSON -------------------------------------------------------------------

def _object(pairs):
    result = dict(pairs)
    if len(result) != len(pairs):
        raise ValueError(f"a key twice: {[key for key, _ in pairs]}")
    return result


def _no_constant(word):
    raise ValueError(f"{word} is no JSON")


def _texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)


def read_json(content):
    """A JSON object: no key twice, no NaN, no half of a surrogate pair, and no
    text with a control character but newline and tab once it is decoded."""
    try:
        value = json.loads(text_of(content), object_pairs_hook=_object,
                           parse_constant=_no_constant)
    except json.JSONDecodeError as problem:
        raise ValueError(f"{problem}: {content[:400]!r}") from problem
    if not isinstance(value, dict):
        raise ValueError("no object")
    for text in _texts(value):
        text_of(text.encode("utf-8"))
    return value


def read_json_lines(content):
    """Objects, each in a line that ends."""
    if content and not content.endswith(b"\n"):
        raise ValueError("the last line does not end")
    return [read_json(line) for line in content.split(b"\n")[:-1]]


# --- CSV, XML ---------------------------------------------------------------

def read_csv(content):
    """Rows of RFC 4180, all of the same length, lines ending in CR LF or LF."""
    text = content.decode("utf-8").replace("\r\n", "\n")
    text_of(text.encode("utf-8"))
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    if len({len(row) for row in rows}) > 1:
        raise ValueError(f"rows differ in length: {[len(row) for row in rows]}")
    for row in rows:
        for cell in row:
            if cell[:1] in "=+-@" and cell and not re.fullmatch(r"-?\d+", cell):
                raise ValueError(f"a formula: {cell[:80]!r}")
    return rows


def read_xml(content):
    text = content.decode("utf-8")
    found = XML_TEXT.search(text)
    if found:
        raise ValueError(f"no character of XML: {text[:found.end()][-40:]!r}")
    if re.search(r"<!(?!--)", text.replace("<!DOCTYPE html>", "")):
        raise ValueError("a declaration")
    try:
        return xml.etree.ElementTree.fromstring(content)
    except xml.etree.ElementTree.ParseError as problem:
        raise ValueError(str(problem)) from problem


# --- Test Anything Protocol -------------------------------------------------

def read_tap(content):
    """The number of tests: plan and test lines must agree, and all else be a
    comment."""
    lines = text_of(content).split("\n")
    plan = re.fullmatch(r"1\.\.(\d+)", lines[1])
    if lines[0] != "TAP version 14" or not plan or lines[-1]:
        raise ValueError(f"head or end: {lines[:2]} {lines[-1][:80]!r}")
    tests = [line for line in lines[2:-1] if not line.lstrip().startswith("#")]
    for number, line in enumerate(tests, 1):
        if not re.match(rf"(not )?ok {number} - ", line):
            raise ValueError(f"test {number}: {line[:80]!r}")
    if len(tests) != int(plan[1]):
        raise ValueError(f"{len(tests)} tests, the plan has {plan[1]}")
    return tests


# --- Value change dump (IEEE 1364, 21.7) ------------------------------------

def _declarations(tokens):
    """By code (type, bits, reference) until $enddefinitions."""
    variables, names, depth = {}, set(), 0
    for token in tokens:
        words = []
        for word in tokens:
            if word == "$end":
                break
            words.append(word)
        if token == "$enddefinitions" and not words and depth == 0:
            return variables
        if token == "$scope" and len(words) == 2:
            depth += 1
        elif token == "$upscope" and not words:
            depth -= 1
        elif token == "$var" and len(words) == 4 and depth > 0:
            kind, bits, code, name = words
            if code in variables or name in names:
                raise ValueError(f"declared twice: {words}")
            names.add(name)
            variables[code] = (kind, int(bits), name)
        elif token not in ("$comment", "$date", "$version", "$timescale"):
            raise ValueError(f"a declaration: {token} {words[:4]}")
    raise ValueError("no end of the definitions")


def _change(token, tokens, variables):
    """Reads one change of a value."""
    if token[0] in "01xz":
        value, code = token[0], token[1:]
    else:
        value, code = token, next(tokens, "")
    if code not in variables:
        raise ValueError(f"a code that is not declared: {token[:40]} {code}")
    kind, bits, _ = variables[code]
    good = (value[0] == "s" if kind == "string" else
            re.fullmatch("[01xz]", value) if bits == 1 else
            re.fullmatch(rf"b[01xz]{{1,{bits}}}", value))
    if not good:
        raise ValueError(f"a value of {kind} {bits}: {value[:40]}")


def read_vcd(content):
    """The number of changes.  ASCII alone, as the standard has it."""
    text = content.decode("ascii")
    found = CONTROL.search(text)
    if found:
        raise ValueError(f"a control character at {found.start()}")
    tokens = iter(text.split())
    variables = _declarations(tokens)
    tick, dumping, changes = -1, False, 0
    for token in tokens:
        if token[0] == "#":
            if int(token[1:]) <= tick:
                raise ValueError(f"time goes back: {token}")
            tick = int(token[1:])
        elif token == "$dumpvars" and not dumping:
            dumping = True
        elif token == "$end" and dumping:
            dumping = False
        else:
            _change(token, tokens, variables)
            changes += 1
    if dumping:
        raise ValueError("no end of $dumpvars")
    return changes
