#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What is drawn from the events: the timeline agrees with a second computation
of who had the CPU at each tick, as text, SVG and HTML; parsers of other make
read every form; text of a guest stays text.  With --no-memory, for sanitizers,
that of the host is not measured."""
import csv
import html.parser
import io
import os
import re
import resource
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from pathlib import Path

from observed import (HYPO, KERNELS, OWN_PROGRAMS, ROOT, SCALE, check, events,
                      finish, hypo, row_name, share, spans_of, ticks)

SVG = "{http://www.w3.org/2000/svg}"
CELLS = 56
MEASURES = "--no-memory" not in sys.argv
RUNS = {
    **{program: ["--kernel", kernel, program]
       for kernel, program in OWN_PROGRAMS},
    **{kernel: ["--kernel", kernel, "programs/rounds.asm:4",
                "programs/io-bound.asm", "programs/rounds.asm:2"]
       for kernel in KERNELS},
    "bare": ["--bare", "tests/cli/guests/taken.asm", "--interrupt", "timer@50"],
    "reset": ["--kernel", "io-wait", "--interrupt", "reset@2500",
              "programs/io-bound.asm"],
    "a lost register": ["tests/cli/guests/kernel.asm",
                        "tests/cli/guests/hello.asm:1"],
}


def check_cover(name, stream, spans):
    """Somebody has the CPU at each tick, and nobody else."""
    rows = {row_name(e) for e in stream if e["event"] == "actor"}
    cover = sorted(span for row in rows for span in spans.get(row, []))
    check(all(a[1] == b[0] for a, b in zip(cover, cover[1:]))
          and cover[0][0] == 0 and cover[-1][1] == stream[-1]["tick"],
          f"{name}: the rows cover the run")
    user = Counter()
    mode, since = "kernel", 0
    for event in stream:
        if event["event"] in ("mode", "end"):
            user[mode] += event["tick"] - since
            mode, since = event.get("mode"), event["tick"]
    programs = {e["name"] for e in stream if e["event"] == "actor"
                and e["actor"] == "program"}
    check(sum(ticks(spans.get(p, []), 0, 1 << 62) for p in programs)
          == user["user"], f"{name}: programs have user mode")


def check_text(name, arguments, spans, end):
    run = hypo("trace", "-q", "--timeline", *arguments)
    lines = run.stdout.splitlines()
    rows = {line[:14].strip(): line for line in lines[2:-2] if line.strip()}
    check(set(rows) == set(spans), f"{name}: rows of the text",
          f"{set(rows)}\n{set(spans)}")
    check(all(len(line) <= 80 for line in lines), f"{name}: 80 columns")
    for row, line in rows.items():
        cells, share = line[15:15 + CELLS], line[15 + CELLS:].strip()
        for number, cell in enumerate(cells):
            begin, stop = end * number // CELLS, end * (number + 1) // CELLS
            stop = max(stop, begin + 1)
            share_ = ticks(spans[row], begin, stop)
            good = (cell == ".") == (share_ == 0)
            if row not in ("masked", "nested", "notes"):
                good = good and (cell == "#") == (2 * share_ >= stop - begin
                                                  and share_ > 0)
            check(good, f"{name}: {row}, column {number}", line)
        if row != "notes":
            percent = 100 * ticks(spans[row], 0, end) / end
            check(abs(float(share[:-1]) - percent) <= 0.06,
                  f"{name}: share of {row}", f"{share} {percent}")


def check_svg(name, arguments, spans, end):
    text = hypo("trace", "-q", "--svg", *arguments).stdout
    root = ET.fromstring(text)
    said = defaultdict(int)
    for rect in root.iter(SVG + "rect"):
        title = rect.find(SVG + "title")
        if title is None:
            continue
        match = re.fullmatch(r"(.+?)(?: \d+ deep)?: ticks (\d+) to (\d+)"
                             r"(?:, of these (\d+) in \d+ pieces)?", title.text)
        row, begin, stop = match[1], int(match[2]), int(match[3])
        covered = int(match[4]) if match[4] else stop - begin
        said[row] += covered
        left = 130 + 810 * begin / end
        check(abs(float(rect.get("x")) - left) < 0.02
              and abs(float(rect.get("width"))
                      - max(810 * (stop - begin) / end, 0.6)) < 0.02,
              f"{name}: place of a bar", title.text)
    check(said == {row: ticks(list_, 0, 1 << 62)
                   for row, list_ in spans.items()}, f"{name}: bars", said)
    check(hypo("trace", "-q", "--timeline", "--format", "svg",
               *arguments).stdout == text, f"{name}: --svg is a short form")


class Page(html.parser.HTMLParser):
    """A strict look at a page: what it opens it closes, and nothing in it
    leads elsewhere."""
    VOID = {"meta", "path", "rect", "br", "input", "line", "polygon"}

    def __init__(self, text):
        super().__init__()
        self.open, self.faults, self.tags = [], [], Counter()
        self.cells, self.row = [], None
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags[tag] += 1
        for key, value in attrs:
            if key in ("src", "href") and not (value or "").startswith("#"):
                self.faults.append(f"{tag} {key}={value}")
            if key.startswith("on"):
                self.faults.append(f"{tag} {key}")
        if tag not in self.VOID:
            self.open.append(tag)
        if tag == "tr":
            self.row = []
            self.cells.append(self.row)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in self.VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if tag in self.VOID:
            return
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}>")

    def handle_data(self, data):
        if self.row is not None and self.open and self.open[-1] in ("td", "th"):
            self.row.append(data)


def check_html(name, arguments, spans):
    text = hypo("trace", "-q", "--timeline", "--format", "html",
                *arguments).stdout
    page = Page(text)
    check(not page.faults and not page.open, f"{name}: HTML",
          page.faults or page.open)
    rows = {row[0]: row for row in page.cells[1:]}
    check({row: ticks(list_, 0, 1 << 62) for row, list_ in spans.items()}
          == {row: int(cells[1]) for row, cells in rows.items()},
          f"{name}: the page's table", rows)


def check_part(name, arguments, spans):
    """--from and --to cut."""
    text = hypo("trace", "-q", "--timeline", "--from", "1k", "--to", "2500",
                *arguments).stdout
    lines = text.splitlines()
    check(lines[0].split()[1] == "1000" and lines[0].split()[-1] == "2500",
          f"{name}: scale of a part", lines[0])
    rows = {line[:14].strip(): line[71:].strip() for line in lines[2:-2]
            if line.strip()}
    wanted = {row: 100 * ticks(list_, 1000, 2500) / 1500
              for row, list_ in spans.items() if ticks(list_, 1000, 2500)}
    check(set(rows) == set(wanted)
          and all(abs(float(rows[row][:-1]) - share) <= 0.06
                  for row, share in wanted.items()), f"{name}: a part",
          f"{rows}\n{wanted}")


def check_tables(arguments):
    """The PSW table as CSV and Markdown says what the text says."""
    text = hypo("trace", "-q", *arguments).stdout.splitlines()[1:]
    rows = list(csv.reader(io.StringIO(
        hypo("trace", "-q", "--format", "csv", *arguments).stdout)))
    lines = hypo("trace", "-q", "--format", "md", *arguments).stdout.splitlines()
    check(len(rows) == len(text) + 1 and len(lines) == len(text) + 2,
          "as many rows")
    check({len(row) for row in rows} == {10}, "CSV: columns")
    for plain, row, line in zip(text, rows[1:], lines[2:]):
        cells = [cell.strip().replace("\\", "")
                 for cell in line.strip("|").split("|")]
        if "note: " in plain:
            check(plain[10:] == row[1] == cells[1], "a note", row)
            continue
        check(len(cells) == 10 and int(plain[:8]) == int(row[0])
              == int(cells[0]) and plain[10:35].strip() == row[1] == cells[1]
              and int(plain[36:42], 16) == int(row[2], 16)
              == int(cells[2], 16)
              and (plain[43:].split(" ")[0] == row[3] if len(row[3]) > 11
                   else plain[43:54].strip() == row[3])
              and row[3] == cells[3], "a row",
              f"{plain}\n{row}\n{cells}")


HOSTILE = [b"</script><script>alert(1)", b"\x1b[2J\xff\x9b31m", b"<b>&\"'=1|`"]


def check_hostile(forms):
    """Names and typed text that would act in a page, a terminal or a table."""
    with tempfile.TemporaryDirectory() as folder:
        source = (ROOT / "programs/echo.asm").read_bytes()
        names = [b"<i>&\"'|`.asm", b"\x1b[1m\xff\xc3.asm", b"=1+1.asm"]
        for name in names:
            Path(os.fsdecode(os.path.join(folder.encode(), name))).write_bytes(
                source)
        keys = [x for text in HOSTILE for x in
                (b"--keys", b"400:" + text + b"\\n")]
        for form in forms:
            run = subprocess.run(
                [os.fsencode(HYPO), b"trace", b"-q", b"--kernel", b"io-wait",
                 *[word.encode() for word in form], *keys, *names],
                cwd=folder, env=dict(os.environ, HYPO_ASM=str(ROOT / "asm")),
                stdin=subprocess.DEVNULL, capture_output=True, timeout=120,
                check=False)
            text = run.stdout
            good = run.returncode == 0 and not re.search(
                rb"[\x00-\x08\x0b-\x1f\x7f]", text)
            try:
                decoded = text.decode()
            except UnicodeDecodeError:
                decoded, good = "", False
            check(good and not re.search("[\x80-\x9f]", decoded),
                  f"{form}: no control bytes", text[:300] + run.stderr)
            if "svg" in form[-1]:
                check("script" not in {e.tag.split("}")[1] for e in
                                       ET.fromstring(decoded).iter()},
                      f"{form}: no script")
            elif "html" in form:
                page = Page(decoded)
                check(not page.faults and not page.open
                      and page.tags["script"] == 0 and page.tags["i"] == 0,
                      f"{form}: text stays text", page.faults)
            elif "csv" in form:
                check(all(len(row) == 10 and not re.match(r"[=+@-]", cell)
                          for row in csv.reader(io.StringIO(decoded))
                          for cell in row), f"{form}: no formula")
            elif "--jsonl" in form:
                check("</" not in decoded, f"{form}: within a page")


def check_long():
    """A run with very many spans takes a bounded place, and counts exactly."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "yields.asm"
        source.write_text('        .include "system-calls.inc"\n'
                          "start:  si      SYS_SCHED_YIELD\n"
                          "        bc      15, start\n")
        run = hypo("trace", "-q", "--timeline", "--format", "html",
                   "--max-ticks", f"{10 if SCALE >= 1 else 1}M", "--kernel",
                   "time-slice", source, source)
        rows = {row[0]: row for row in Page(run.stdout).cells[1:]}
        cpu = [rows[name] for name in rows if name not in
               ("masked", "nested", "display")]
        check(sum(int(row[1]) for row in cpu)
              == (10 if SCALE >= 1 else 1) * 1000 * 1000
              and int(rows["program ISR"][3]) > 5000
              and abs(int(rows["yields"][1]) - 2 * int(rows["yields"][3]))
              <= 1, "a long run", rows)
        # KiB, of the largest of all runs so far, this one among them
        most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        check(not MEASURES or most < 64 << 10, "memory of a long run", most)


def main():
    for name, arguments in share(RUNS.items()):
        stream, _ = events(*arguments)
        spans = spans_of(stream)
        check_cover(name, stream, spans)
        check_text(name, arguments, spans, stream[-1]["tick"])
        check_svg(name, arguments, spans, stream[-1]["tick"])
        check_html(name, arguments, spans)
        if stream[-1]["tick"] > 2500:
            check_part(name, arguments, spans)
        check_tables(arguments)
    check_long()
    check_hostile([["--psw"], ["--psw", "--format", "csv"],
                   ["--psw", "--format", "md"], ["--events"], ["--jsonl"],
                   ["--timeline"], ["--svg"], ["--timeline", "--format", "html"],
                   ["--perfetto"], ["--vcd"]])
    return finish()


sys.exit(main())
