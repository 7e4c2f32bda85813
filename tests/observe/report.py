#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""hypo report: the page is one file that asks for nothing else, closes what it
opens, and says what the events say; text of a guest stays text.  Where a
Chromium is installed the page's script runs in it."""
import base64
import hashlib
import html.parser
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from observed import (KERNELS, OWN_PROGRAMS, ROOT, SCALE, check, events,
                      finish, hypo, share, spans_of, ticks)

RUNS = {
    **{program: ["--kernel", kernel, program]
       for kernel, program in OWN_PROGRAMS},
    **{kernel: ["--kernel", kernel, "programs/rounds.asm:3",
                "programs/io-bound.asm"] for kernel in KERNELS},
    "notes": ["tests/cli/guests/kernel.asm", "tests/cli/guests/hello.asm:1"],
    "bare": ["--bare", "tests/cli/guests/halt.asm"],
    "nested": ["--kernel", "io-wait", "--interrupt", "nmi@700",
               "programs/rounds.asm:2"],
}
VOID = {"meta", "path", "rect", "circle", "br"}
FIELDS = ("pc", "cc", "m", "base", "size", "im", "ic")


class Node:
    def __init__(self, tag, attributes):
        self.tag, self.attributes = tag, dict(attributes)
        self.children, self.parts = [], []

    def all(self, tag, **wanted):
        for child in self.children:
            if child.tag == tag and all(
                    child.attributes.get(key.rstrip("_")) == value
                    for key, value in wanted.items()):
                yield child
            yield from child.all(tag, **wanted)

    def text(self):
        return "".join(part if isinstance(part, str) else part.text()
                       for part in self.parts)


class Tree(html.parser.HTMLParser):
    """The page as a tree; what is not closed, or leads elsewhere, is a fault."""

    def __init__(self, text):
        super().__init__()
        self.root = Node("", {})
        self.open, self.faults, self.tags = [self.root], [], Counter()
        self.feed(text)
        self.close()
        if len(self.open) != 1:
            self.faults.append([node.tag for node in self.open])

    def handle_starttag(self, tag, attrs):
        node = Node(tag, attrs)
        self.tags[tag] += 1
        self.open[-1].children.append(node)
        self.open[-1].parts.append(node)
        for key, value in attrs:
            if (key in ("src", "href", "action") and
                    not (value or "").startswith("#")) or key.startswith("on"):
                self.faults.append(f"{tag} {key}={value}")
        if tag not in VOID:
            self.open.append(node)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if tag not in VOID and self.open.pop().tag != tag:
            self.faults.append(f"</{tag}>")

    def handle_data(self, data):
        self.open[-1].parts.append(data)


def page_of(*arguments, cwd=ROOT):
    run = hypo("report", "-q", *arguments, cwd=cwd)
    return run.stdout, Tree(run.stdout)


def check_form(name, text, page):
    check(not page.faults, f"{name}: HTML", page.faults[:3])
    ids = [node.attributes["id"] for tag in page.tags
           for node in page.root.all(tag) if "id" in node.attributes]
    check(len(ids) == len(set(ids)), f"{name}: ids differ")
    links = {node.attributes["href"][1:] for node in page.root.all("a")}
    check(links and links <= set(ids), f"{name}: links lead somewhere", links)
    check(not re.search(r"https?://(?!www\.w3\.org/2000/svg)", text),
          f"{name}: names no other place")
    metas = [node.attributes.get("content", "") for node in
             page.root.all("meta")
             if node.attributes.get("http-equiv") == "Content-Security-Policy"]
    script = [node for node in page.root.all("script")
              if "type" not in node.attributes]
    digest = base64.b64encode(hashlib.sha256(
        script[0].text().encode()).digest()).decode()
    check(len(metas) == len(script) == 1 and metas[0] ==
          "default-src 'none'; style-src 'unsafe-inline'; "
          f"script-src 'sha256-{digest}';", f"{name}: policy", metas)


def check_psw(name, row, psw):
    cells = [node.text().rstrip("*") for node in row.all("td")]
    values = [int(cell, 16) for cell in cells[:1] + cells[2:]]
    check(values == [psw[key] for key in FIELDS]
          and cells[1] == (psw["label"] or ""), f"{name}: a PSW",
          f"{cells} {psw}")
    marked = ["c" == node.attributes.get("class") for node in row.all("td")]
    return values, marked[:1] + marked[2:]


def check_actions(name, page, stream):
    steps = [e for e in stream if e["event"] == "interrupt"]
    groups = [steps[i:i + 3] for i in range(0, len(steps), 3)]
    actions = list(page.root.all("details"))
    check(len(actions) == min(len(groups), 400), f"{name}: interrupts")
    place = {id(event): number for number, event in enumerate(stream)}
    returns = []  # (lpsw, name of the program that it is for)
    for event, behind in zip(stream, stream[1:]):
        if event["event"] == "lpsw":
            returns.append((event, behind["name"] if behind["event"]
                            == "dispatch" else None))
    for number, (action, group) in enumerate(zip(actions, groups), 1):
        summary = next(action.all("summary")).text()
        check(action.attributes["id"] == f"i{number}"
              and summary.split()[0] == str(group[0]["tick"])
              and group[0]["cause"] in summary, f"{name}: a line", summary)
        rows = list(next(action.all("tbody")).all("tr"))
        wanted = [group[0]["before"]] + [step["after"] for step in group]
        before = None
        for row, psw in zip(rows, wanted):
            values, marked = check_psw(name, row, psw)
            if before:
                check(marked == [a != b for a, b in zip(values, before)],
                      f"{name}: marks")
            before = values
        resumed = [e for e, program in returns
                   if place[id(e)] > place[id(group[0])]
                   and program == group[0]["name"] and all(e["after"][key] == group[0]["before"][key]
                           for key in ("pc", "base", "m"))]
        check(len(rows) == 4 + bool(resumed) or name == "nested",
              f"{name}: C", summary)
        if len(rows) == 5:
            check_psw(name, rows[4], resumed[0]["after"])
            check(str(resumed[0]["tick"]) in rows[4].text(), f"{name}: C's tick")
        figure = next(action.all("svg"))
        letters = [node.text() for node in figure.all("text", **{"class": "al"})]
        check(letters == list("ABC")[:2 + (len(rows) == 5)],
              f"{name}: arrows", letters)


def check_states(name, page, stream):
    changes = [e for e in stream if e["event"] == "state"]
    section = next(page.root.all("section", **{"aria-labelledby": "states"}))
    rows = list(section.all("tr"))[1:]
    check(len(rows) == len(changes), f"{name}: states")
    for row, change in zip(rows, changes):
        marked = [node.text() for node in row.all("td")
                  if node.attributes.get("class") == "c"]
        wanted = change["new_state"] + (
            f": {change['waits_for']}" if change["waits_for"] else "") + "*"
        check(marked == [wanted] and
              next(row.all("th")).text() == str(change["tick"]),
              f"{name}: a change", f"{marked} {change}")


def check_statistics(name, page, stream):
    section = next(page.root.all("section", **{"aria-labelledby": "statistics"}))
    rows = {next(row.all("th")).text(): [cell.text() for cell in row.all("td")]
            for row in section.all("tr") if next(row.all("td"), None)}
    spans = spans_of(stream)
    check(all(rows[row][0] == str(ticks(list_, 0, 1 << 62))
              for row, list_ in spans.items()), f"{name}: who had the CPU")
    calls = Counter(f"{e['name']}: {e['call_name']} (SI {e['call']})"
                    for e in stream if e["event"] == "call" and e["call_name"])
    check(all(rows[call][0] == str(count) for call, count in calls.items()),
          f"{name}: calls", f"{calls}\n{rows}")
    end = stream[-1]
    check([rows[word][-1] for word in ("reset", "machine", "external")]
          == [str(end["interrupts"][i]) for i in (0, 1, 5)],
          f"{name}: interrupts by class")


def check_data(name, page, stream):
    node = next(page.root.all("script", type="application/json"))
    data = json.loads(node.text())
    spans = spans_of(stream)
    if stream[-1]["tick"] < 8000: # else what is near is one
        check({row["label"]: [tuple(row["spans"][i:i + 3])
                              for i in range(0, len(row["spans"]), 3)]
               for row in data["rows"]} == spans, f"{name}: the script's spans")
    check([action[0] for action in data["actions"]] ==
          [e["tick"] for e in stream if e["event"] == "interrupt"
           and e["step"] == 1][:400], f"{name}: the script's interrupts")


def check_window():
    arguments = ["--kernel", "io-wait", "--from", "2k", "--to", "4k",
                 "programs/rounds.asm:3", "programs/io-bound.asm"]
    _, page = page_of(*arguments)
    stream, _ = events("--kernel", "io-wait", *arguments[6:])
    wanted = [e["tick"] for e in stream if e["event"] == "interrupt"
              and e["step"] == 1 and 2000 <= e["tick"] <= 4000]
    shown = [int(next(node.all("summary")).text().split()[0])
             for node in page.root.all("details")]
    check(wanted and shown == wanted, "--from and --to", shown)


def check_hostile():
    with tempfile.TemporaryDirectory() as folder:
        source = (ROOT / "programs/echo.asm").read_bytes()
        names = [b"<script>1", b"\x1b[2J\xff.asm", b"'\"&.asm"]
        for name in names:
            Path(os.fsdecode(os.path.join(folder.encode(), name))).write_bytes(
                b"; </script><script>alert(1)</script> \x1b[2J \xff\xfe\n"
                + source)
        run = subprocess.run(
            [os.fsencode(Path(sys.argv[1]).resolve()), b"report", b"-q",
             b"--kernel", b"io-wait", b"--keys",
             b"9:</script><script>alert(1)</script>\\x1b\\xff\\n", *names],
            cwd=folder, env=dict(os.environ, HYPO_ASM=str(ROOT / "asm")),
            stdin=subprocess.DEVNULL, capture_output=True, timeout=120,
            check=False)
        text = run.stdout.decode()
        page = Tree(text)
        check(run.returncode == 0 and not page.faults
              and page.tags["script"] == 2 and "alert(1)" not in
              "".join(node.text() for node in page.root.all("script"))
              and not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", text),
              "text of a guest stays text", run.stderr or page.faults)


def check_script():
    """The script runs: it has drawn its own timeline and made its tools."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if not browser or SCALE < 1:
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.html"
        path.write_text(page_of("--kernel", "interrupt",
                                "programs/example-2.3.asm")[0])
        run = subprocess.run(
            [browser, "--headless", "--no-sandbox", "--disable-gpu",
             f"--user-data-dir={folder}/profile", "--dump-dom",
             f"file://{path}#i1"], capture_output=True, timeout=120,
            check=False, encoding="utf-8")
        page = Tree(run.stdout)
        opened = [node.attributes["id"] for node in page.root.all("details")
                  if "open" in node.attributes]
        check(next(page.root.all("svg", id="zoom"), None) is not None
              and opened == ["i1"] and page.tags["button"] >= 7,
              "the script runs in a browser", run.stdout[-500:])


def main():
    for name, arguments in share(RUNS.items()):
        text, page = page_of(*arguments)
        stream, verdict = events(*arguments)
        check_form(name, text, page)
        check_actions(name, page, stream)
        check_states(name, page, stream)
        check_statistics(name, page, stream)
        check_data(name, page, stream)
        sentence = next(page.root.all("p", **{"class": "verdict"})).text()
        check(f"{verdict['ticks']} tick" in sentence, f"{name}: verdict",
              sentence)
        notes = sum(e["event"] == "note" for e in stream)
        check(f"Notes ({notes})" in text, f"{name}: notes")
    check_window()
    check_hostile()
    check_script()
    return finish()


sys.exit(main())
