#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The debugger at a terminal, as a person has it: terminal.py HYPO SOURCE_DIR

Types into a pseudo-terminal and looks at what appears: Ctrl-C at each state of
the prompt and while each kind of command runs, Tab, the empty line, history and
its file, the end of input, colour, sizes, `play`, Ctrl-Z, a terminal that goes
away.  No time is measured: Ctrl-C is sent when the command is seen to run, and
counted is that the session goes on.
"""
import fcntl
import os
import pathlib
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time

HYPO, SOURCE = (pathlib.Path(name).resolve() for name in sys.argv[1:3])
PROMPT = "(hypo) "
DEADLINE_SECONDS = 60  # against hanging for ever
ENDLESS = ["--kernel", "system-call", "programs/endless.asm"]
EXAMPLE = ["--kernel", "interrupt", "programs/example-2.3.asm"]
UNSEEN = re.compile("\r|\x1b\\[\\?2004[hl]")  # bracketed paste on and off
CHANGED = "\x1b[1;35m"


class Fault(Exception):
    pass


class Terminal:
    """A session in a terminal of 24 lines of 80 columns."""

    def __init__(self, home, arguments, command=(HYPO, "debug"),
                 **environment):
        names = {"HOME": str(home), "HYPO_ASM": str(SOURCE / "asm"),
                 "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
                 "TERM": "xterm", "INPUTRC": "/dev/null"}
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
            if name in os.environ:
                names[name] = os.environ[name]
        self.seen = ""
        self.process, self.file = pty.fork()
        if self.process == 0:
            os.chdir(SOURCE)
            os.execve(command[0], [*command, *arguments],
                      names | environment)

    def read(self):
        """What has come since; "" at the end."""
        if not select.select([self.file], [], [], DEADLINE_SECONDS)[0]:
            raise Fault(f"nothing comes behind {self.seen[-200:]!r}")
        try:
            return os.read(self.file, 4096).decode("utf-8", "replace")
        except OSError:
            return ""

    def until(self, text):
        """All up to `text`, which is taken as well."""
        while text not in self.seen:
            more = self.read()
            if not more:
                raise Fault(f"{text!r} does not come; {self.seen[-300:]!r}")
            self.seen = UNSEEN.sub("", self.seen + more)
        before, _, self.seen = self.seen.partition(text)
        return before

    def type(self, text):
        os.write(self.file, text.encode())

    def command(self, line):
        """What a command prints, up to the next prompt."""
        self.type(line + "\r")
        self.until(line[-20:])
        return self.until("\n" + PROMPT)

    def end(self):
        """What comes up to the end, and the exit status."""
        rest = self.seen
        while (more := self.read()):
            rest += more
        status = os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])
        os.close(self.file)
        return rest, status


def expect(found, wanted, what):
    if wanted not in found:
        raise Fault(f"{what}: no {wanted!r} in {found[-400:]!r}")


def goes_on(terminal):
    expect(terminal.command("print 6 * 7"), "= 42", "the session goes on")


def control_c_at_the_prompt(home):
    terminal = Terminal(home, ENDLESS)
    terminal.until(PROMPT)
    for typed in ("", "print 5", "print 1 + (", "break stra\t"):
        terminal.type(typed)
        if typed:
            terminal.until(typed.replace("\t", "\a"))
        terminal.type("\x03")
        terminal.until("^C\n" + PROMPT)
        goes_on(terminal)
    terminal.command("break *0x8010")
    terminal.type("commands\r")
    terminal.until("> ")
    terminal.type("print 1\r")
    terminal.until("print 1\n> ")
    terminal.type("\x03")
    terminal.until("^C\n" + PROMPT)
    expect(terminal.command("continue"), "Breakpoint 1, at",
           "a Ctrl-C at the prompt does not stop the next command")
    terminal.command("delete")
    goes_on(terminal)
    terminal.type("quit\r")
    if terminal.end()[1] != 0:
        raise Fault("status")


def control_c_while_it_runs(home):
    terminal = Terminal(home, ENDLESS + ["-e", "goto 40000000"])
    terminal.until(PROMPT)
    for prepare, command in (
            ("", "continue"),
            ("break *0x8014 if $r0", "continue"),
            ("delete", "goto 1000000000000"),
            ("break *0xf000", "reverse-continue"),
            ("watch {0xf000}", "continue"),
            ("delete", "stepi 999999999"),
            ("catch interrupt io", "stepto exit"),
            ("delete", 'expect "never"'),
            ("", "finish"),
            ("", "next 1000000000")):
        if prepare:
            terminal.command(prepare)
        for line in ("define go", "echo it runs", command, "end"):
            terminal.type(line + "\r")
            terminal.until(line)
        terminal.until(PROMPT)
        terminal.type("go\r")
        terminal.until("it runs\n")
        terminal.type("\x03")
        expect(terminal.until(PROMPT), "Interrupted.", command)
        goes_on(terminal)
    terminal.type("quit\r")
    terminal.end()


def completion(home):
    terminal = Terminal(home, EXAMPLE)
    terminal.until(PROMPT)
    for typed, wanted in (("reverse-c\t", "ontinue "), ("info wh\t", "y "),
                          ("break add_\t", "one "), ("print psw.i\t\t", "psw.im"),
                          ("catch interrupt prog\t", "ram "),
                          ("device pri\t", "nter "),
                          ("layout reg\t", "isters "),
                          ("source programs/example-2.4\t", ".asm")):
        terminal.type(typed)
        terminal.until(wanted)
        terminal.type("\x03")
        terminal.until("^C\n" + PROMPT)
    goes_on(terminal)
    terminal.type("quit\r")
    terminal.end()


def history(home):
    terminal = Terminal(home, EXAMPLE)
    terminal.until(PROMPT)
    expect(terminal.command("stepi"), "tick 1,", "stepi")
    terminal.type("\r")
    expect(terminal.until(PROMPT), "tick 2,", "an empty line repeats")
    terminal.command("print 17 + 4")
    terminal.type("\x1b[A\r")  # the arrow upwards
    expect(terminal.until("\n" + PROMPT), "$2 = 21", "the line before")
    terminal.type("\x04")
    rest, status = terminal.end()
    if status != 0:
        raise Fault("the end of input at a terminal is no failure")
    file = home / ".local/state/hypo/history"
    if file.stat().st_mode & 0o777 != 0o600:
        raise Fault("the history is for its owner alone")
    expect(file.read_text(), "print 17 + 4\n", "the history's file")
    terminal = Terminal(home, EXAMPLE)
    terminal.until(PROMPT)
    terminal.type("\x1b[A\r")
    expect(terminal.until("\n" + PROMPT), "= 21", "history of another session")
    terminal.type("quit\r")
    terminal.end()
    other = home / "other"
    other.write_text("print 99\n")
    file.unlink()
    file.symlink_to(other)
    terminal = Terminal(home, EXAMPLE)
    terminal.until(PROMPT)
    terminal.type("\x1b[A")
    goes_on(terminal)
    terminal.type("quit\r")
    terminal.end()
    if other.read_text() != "print 99\n":
        raise Fault("a link in the history's place was followed")


def colour(home):
    for options, environment, wanted in (
            ([], {}, True), ([], {"NO_COLOR": "1"}, False),
            ([], {"NO_COLOR": ""}, True), ([], {"TERM": "dumb"}, False),
            (["--color=never"], {}, False),
            (["--color", "auto"], {"NO_COLOR": "1"}, False),
            (["--color=always"], {"NO_COLOR": "1"}, True)):
        terminal = Terminal(home, EXAMPLE + options, **environment)
        terminal.until(PROMPT)
        found = terminal.command("start")
        if (CHANGED in found) != wanted:
            raise Fault(f"colour with {options} {environment}: {found!r}")
        expect(re.sub(r"\x1b\[[0-9;]*m", "", found), "M 1*", "the marks")
        terminal.type("quit\r")
        terminal.end()
    for color, wanted in (("auto", False), ("always", True)):
        found = subprocess.run(
            [HYPO, "debug", "--color", color, *EXAMPLE, "-e", "start"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, cwd=SOURCE,
            env={"HYPO_ASM": str(SOURCE / "asm"), "TERM": "xterm",
                 "HOME": str(home)}, timeout=DEADLINE_SECONDS).stdout
        if (CHANGED.encode() in found) != wanted:
            raise Fault(f"colour in a pipe, {color}")


def sizes(home):
    """Of 80 columns at any size; it fits."""
    for rows, columns in ((24, 80), (40, 120)):
        terminal = Terminal(home, EXAMPLE)
        fcntl.ioctl(terminal.file, termios.TIOCSWINSZ,
                    struct.pack("HHHH", rows, columns, 0, 0))
        terminal.until(PROMPT)
        lines = re.sub(r"\x1b\[[0-9;]*m", "",
                       terminal.command("stepto interrupt")).split("\n")
        if any(len(line) > 80 for line in lines) or len(lines) >= 24:
            raise Fault(f"at {columns} x {rows}: {lines}")
        terminal.type("quit\r")
        terminal.end()


def play(home):
    terminal = Terminal(home, EXAMPLE + ["-e", "goto 1056"])
    terminal.until(PROMPT)
    terminal.type("play 20\r")
    for step in ("Step 1 of 3", "Step 2 of 3", "Step 3 of 3", "tick 1058"):
        terminal.until("\x1b[H\x1b[J")
        terminal.until(step)
    terminal.until("display  I/O done\n")
    terminal.type(" ")
    terminal.until(PROMPT)
    goes_on(terminal)
    terminal.command("goto 1057")
    terminal.command("tbreak *0x6c4")
    terminal.type("play 20\r")
    terminal.until("breakpoint 1, at 0x6c4")
    terminal.until(PROMPT)
    terminal.type("play 1\r")
    terminal.until("tick 1060")
    terminal.type("\x03")
    terminal.until(PROMPT)
    expect(terminal.command("stepi"), "-- tick 1061", "after Ctrl-C in play")
    terminal.type("quit\r")
    terminal.end()


def open_keyboard(home):
    """A guest that waits for a key gets it."""
    terminal = Terminal(home, ["--kernel", "io-wait", "programs/echo.asm"])
    terminal.until(PROMPT)
    expect(terminal.command("continue"), "aiting for a key", "echo")
    terminal.command("key hello")
    found = terminal.command("continue")
    expect(found, "hello", "echo")
    expect(found, "aiting for a key", "echo")
    terminal.type("quit\r")
    terminal.end()


def control_z(home):
    """The shell gets its terminal as it was, and `fg` gives the line back."""
    terminal = Terminal(home, ["-i"], command=("/bin/sh",), PS1="$ ", ENV="")
    terminal.until("$ ")
    terminal.type(f"'{HYPO}' debug {' '.join(ENDLESS)}\r")
    terminal.until(PROMPT)

    def away_and_back():
        terminal.type("\x1a")
        terminal.until("$ ")
        terminal.type("echo 'is' there\r")
        terminal.until("echo 'is' there\n")  # the terminal shows what is typed
        terminal.until("is there\n$ ")
        terminal.type("fg\r")
        terminal.until("fg\n")
        while os.tcgetpgrp(terminal.file) == terminal.process:
            time.sleep(0.01)  # the shell still has it

    terminal.type("print 6 *")
    terminal.until("print 6 *")
    away_and_back()
    terminal.until(PROMPT + "print 6 *")
    terminal.type(" 7\r")
    terminal.until("= 42")
    terminal.until(PROMPT)
    terminal.type("continue\r")
    terminal.until("continue\n")
    away_and_back()
    terminal.type("\x03")
    terminal.until("Interrupted.")
    terminal.until(PROMPT)
    terminal.type("play 20\r")
    terminal.until("\x1b[H\x1b[J")
    away_and_back()
    terminal.until("\x1b[H\x1b[J")
    terminal.type(" ")  # without Enter
    terminal.until(PROMPT)
    goes_on(terminal)
    terminal.type("quit\r")
    terminal.until("$ ")
    terminal.type("exit\r")
    terminal.end()


def hang_up(home):
    """The terminal goes away: no endless loop."""
    terminal = Terminal(home, EXAMPLE)
    terminal.until(PROMPT)
    os.close(terminal.file)
    status = os.waitpid(terminal.process, 0)[1]
    if not os.WIFEXITED(status) and os.WTERMSIG(status) != signal.SIGHUP:
        raise Fault(f"status {status}")


def main():
    failed = 0
    tests = (control_c_at_the_prompt, control_c_while_it_runs, completion,
             history, colour, sizes, play, open_keyboard,
             control_z, hang_up)
    for test in tests:
        with tempfile.TemporaryDirectory() as folder:
            try:
                test(pathlib.Path(folder))
            except Fault as fault:
                print(f"{test.__name__}: {fault}")
                failed += 1
    print(f"{len(tests) - failed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main())
