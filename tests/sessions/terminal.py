#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The debugger at a terminal, as a person uses it: terminal.py HYPO SOURCE_DIR.

Each test types keys at a pseudo-terminal and waits for what must appear; how
long that takes does not matter.
"""
import os
import pty
import re
import select
import signal
import struct
import sys
import tempfile
import fcntl
import termios
from pathlib import Path

HYPO = Path(sys.argv[1]).resolve()
ROOT = Path(sys.argv[2]).resolve()
PATIENCE = 60  # seconds without a byte: nothing more will come
PROMPT = "(hypo) "
ENDLESS = ("--kernel", "time-slice", "--max-ticks", "1000G",
           "programs/endless.asm")
EXAMPLE = ("--kernel", "interrupt", "programs/example-2.3.asm")

passed = 0
failures = []


def check(good, name, detail=""):
    global passed
    if good:
        passed += 1
    else:
        failures.append(name)
        print(f"FAILED {name}\n{detail!r}")


class Terminal:
    """A person at 80 columns; `seen` is what the screen has got."""

    def __init__(self, home, *arguments, rows=24, columns=80):
        environment = dict(os.environ, HYPO_ASM=str(ROOT / "asm"),
                           XDG_STATE_HOME=str(home), TERM="xterm",
                           INPUTRC="/dev/null")
        environment.pop("NO_COLOR", None)
        self.child, self.fd = pty.fork()
        if self.child == 0:
            os.chdir(ROOT)
            os.execve(HYPO, [str(HYPO), "debug", *arguments], environment)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ,
                    struct.pack("HHHH", rows, columns, 0, 0))
        self.seen = ""
        self.at = 0

    def type(self, keys):
        os.write(self.fd, keys.encode())

    def wait(self, text):
        """Until the text appears behind what was waited for before."""
        while True:
            found = self.seen.find(text, self.at)
            if found >= 0:
                before = self.seen[self.at:found]
                self.at = found + len(text)
                return before
            if not select.select([self.fd], [], [], PATIENCE)[0]:
                raise AssertionError(f"no {text!r} in {self.seen[self.at:]!r}")
            try:
                some = os.read(self.fd, 65536)
            except OSError:  # the other end is closed
                some = b""
            if not some:
                raise AssertionError(f"no {text!r} before the end, but "
                                     f"{self.seen[self.at:]!r}")
            self.seen += some.decode(errors="replace")

    def line(self, command):
        """Types it; gives what is printed up to the next prompt."""
        self.type(command + "\r")
        self.wait("\n")
        return plain(self.wait(PROMPT))

    def end(self):
        self.type("quit\r")
        _, status = os.waitpid(self.child, 0)
        os.close(self.fd)
        return os.waitstatus_to_exitcode(status)


def plain(text):
    return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", text).replace("\r", "")


def test_interrupt(home):
    """Ctrl-C stops the guest and keeps the session, again and again."""
    person = Terminal(home, *ENDLESS)
    person.wait(PROMPT)
    ticks = []
    for _ in range(3):
        person.type("continue\r")
        person.wait("continue\r\n")
        if not ticks:
            person.wait("I shall go on for ever.")
        person.type("\x03")
        stopped = person.wait("Interrupted.")
        person.wait(PROMPT)
        ticks.append(int(re.search(r"= (\d+)", person.line("print $tick"))[1]))
        check("Interrupted" not in stopped, "Ctrl-C stops once")
    check(ticks == sorted(ticks), "the guest goes on after Ctrl-C", ticks)
    there = person.line(f"goto {ticks[0]}")
    check(f"tick {ticks[0]}" in there, "and goes back", there)
    person.type("print 1+")
    person.type("\x03")
    person.wait(PROMPT)
    check("= 6" in person.line("print 2*3"), "Ctrl-C drops what is typed")
    check(person.end() == 0, "quit: status 0")


def test_typing(home):
    """Tab, empty line, history, end of input."""
    person = Terminal(home, *EXAMPLE)
    person.wait(PROMPT)
    person.type("stepto inter\t\r")
    person.wait("next: I/O interrupt 2 (display)")
    person.wait(PROMPT)
    person.type("rever\t\t\t")
    person.wait("reverse-stepi")
    person.wait("rever")
    person.type("\x15")  # kills the line
    person.type("print $p\t\r")
    person.wait("= 32836 (0x8044)")
    person.wait(PROMPT)
    check("step 2" in person.line("ustep"), "ustep")
    check("step 3" in person.line(""), "an empty line repeats ustep")
    person.type("\x1b[A\r")  # arrow up: the last line of the history
    person.wait("Step 3 of 3")
    person.wait(PROMPT)
    check(person.end() == 0, "quit: status 0")

    person = Terminal(home, *EXAMPLE)
    person.wait(PROMPT)
    person.type("\x12stepto\r")  # Ctrl-R searches the history of the session
    person.wait("next: I/O interrupt 2 (display)")  # before
    person.wait(PROMPT)
    person.type("\x04")  # Ctrl-D
    _, status = os.waitpid(person.child, 0)
    check(os.waitstatus_to_exitcode(status) == 0, "Ctrl-D ends it")


def test_look(home):
    """Colour, 80 columns, and `play` until a key is pressed."""
    for size in ((24, 80), (40, 120)):
        person = Terminal(home, *EXAMPLE, rows=size[0], columns=size[1])
        person.wait(PROMPT)
        person.type("stepto interrupt\r")
        person.wait("\n")
        drawn = person.wait(PROMPT)
        check("\x1b[1;35m" in drawn, "what has changed is coloured", drawn)
        wide = [line for line in plain(drawn).split("\n") if len(line) > 80]
        check(not wide, f"at {size[1]} columns: 80 at most", wide)
        check(len(plain(drawn).split("\n")) < 24, "fits on 24 lines")
        check(person.end() == 0, "quit: status 0")

    person = Terminal(home, *EXAMPLE)
    person.wait(PROMPT)
    person.line("stepto interrupt")
    person.type("play 20\r")
    for step in ("Step 1 of 3", "Step 2 of 3", "Step 3 of 3", "tick 1058"):
        person.wait("\x1b[H\x1b[J")
        person.wait(step)
    person.type(" ")
    person.wait(PROMPT)
    tick = person.line("print $tick")
    check(tick == person.line("print $tick").replace("$2", "$1"),
          "a key stops play", tick)
    person.type("play 20\r")
    person.wait("\x1b[H\x1b[J")
    person.type("\x03")
    person.wait(PROMPT)
    check("6" in person.line("print 2*3"), "so does Ctrl-C")
    person.type("play\r")
    person.wait("\x1b[H\x1b[J")
    person.type("\r")
    person.wait(PROMPT)
    check(person.end() == 0, "quit: status 0")


def test_open_keyboard(home):
    """A guest that waits for a key gets it, and Ctrl-C ends the waiting."""
    person = Terminal(home, "--kernel", "io-wait", "programs/echo.asm")
    person.wait(PROMPT)
    person.type("continue\r")
    person.wait("aiting for a key")
    person.wait(PROMPT)
    person.line("key hello")
    person.type("continue\r")
    person.wait("hello")
    person.wait("aiting for a key")
    person.wait(PROMPT)
    check(person.end() == 0, "quit: status 0")


def test_hang_up(home):
    """The terminal goes away: no endless loop."""
    person = Terminal(home, *EXAMPLE)
    person.wait(PROMPT)
    os.close(person.fd)
    _, status = os.waitpid(person.child, 0)
    check(os.WIFEXITED(status) or os.WTERMSIG(status) == signal.SIGHUP,
          "hang-up ends it", status)


def main():
    for test in (test_interrupt, test_typing, test_look, test_open_keyboard,
                 test_hang_up):
        with tempfile.TemporaryDirectory() as home:
            try:
                test(home)
            except AssertionError as error:
                check(False, test.__name__, str(error))
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures else 0


sys.exit(main())
