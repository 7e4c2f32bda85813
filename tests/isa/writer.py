# SPDX-License-Identifier: MIT
"""Files of cases in the form of isa.inc, for generate.py."""
from definition import M32, MEMORY, State, Trap, word_address

TRAPS = {0x101: "OPERATION", 0x102: "PRIVILEGED", 0x103: "PROTECTION",
         0x104: "ADDRESSING", 0x105: "ALIGNMENT", 0x106: "OVERFLOW",
         0x107: "ZERODIVIDE"}
DEFAULTS = {"m": 1, "base": 0, "size": MEMORY, "im": 0x0C}


class Random:
    """xorshift64*: the same on every Python."""

    def __init__(self, name):
        self.state = 0x9E3779B97F4A7C15
        for byte in name.encode():
            self.state = (self.state ^ byte) * 0x100000001B3 % 2**64
        self.state |= 1

    def word(self):
        x = self.state
        x ^= x >> 12
        x = (x ^ x << 25) % 2**64
        x ^= x >> 27
        self.state = x
        return (x * 0x2545F4914F6CDD1D % 2**64) >> 32

    def below(self, n):
        return self.word() % n


def written(value):
    if isinstance(value, str):
        return value
    value &= M32
    return str(value) if value < 10 else f"{value:#010x}"


def number(value):
    """As a person would name an operand in a comment."""
    if isinstance(value, str):
        return value
    names = {0x7FFFFFFF: "2^31-1", 0x80000000: "-2^31", 0x80000001: "-2^31+1"}
    value &= M32
    if value in names:
        return names[value]
    if value < 0x10000:
        return str(value) if value < 1000 else f"{value:#x}"
    if value > 0xFFFFFC00:
        return str(value - 2**32)
    if value & (value - 1) == 0:
        return f"2^{value.bit_length() - 1}"
    return f"{value:#x}"


def mask(bits):
    return "|".join(f"1<<{n}" for n in bits) or "0"


class Group:
    """Code and its rows.  `run(state, label)` is what the code does; it gives
    the code of the `si` that ends it, or None for the usual 255."""

    def __init__(self, file, label, code, run, ins, outs, min_, mout, options,
                 newpsw, at):
        self.file, self.label, self.code, self.run = file, label, code, run
        self.ins, self.outs, self.min, self.mout = ins, outs, min_, mout
        self.options, self.newpsw, self.at = options, newpsw, at
        self.rows, self.what = [], ""

    def row(self, registers=(), memory=(), cc=None, note=""):
        registers, memory = dict(registers), dict(memory)
        if cc is None:
            cc = self.file.cases % 4
        state = self.fresh()
        before = self.fresh()
        for s in (state, before):
            for n, value in registers.items():
                s.set(n, value)
            for n, value in memory.items():
                s.memory[word_address(n)] = \
                    value if isinstance(value, str) else value & M32
            s.cc = cc
        assert set(registers) <= set(self.ins), (self.label, registers)
        assert set(memory) <= set(self.min), (self.label, memory)
        words = [before.r[n] for n in self.ins]
        words += [before.memory[word_address(n)] for n in self.min]
        words += self.outcome(state, before)
        self.file.cases += 1
        self.rows.append((words, note))

    def fresh(self):
        keys = {k: v for k, v in self.options.items()
                if k in ("m", "base", "size", "im")}
        return State(**keys)

    def outcome(self, state, before):
        trap = code = None
        try:
            code = self.run(state, self.label)
        except Trap as caught:
            trap = caught
            if not trap.fetch:
                state = before
        text = f"CC{before.cc}{state.cc}"
        if trap:
            text += "+" + TRAPS[trap.ic] + ("+FETCH" if trap.fetch else "")
        elif code is not None:
            text += f"+(SI^{code}<<16)"
        if not state.im & 4:
            text += "+MACHINE"
        complete = not trap or trap.fetch
        if self.newpsw and complete:
            text += "+NEWPSW"
        words = [text]
        if trap:
            words.append(trap.ii)
        if self.newpsw and complete:
            words += [state.m, state.base, state.size, state.im]
        self.check_changes(state, before)
        if complete:
            words += [state.r[n] for n in self.outs]
            words += [state.memory[word_address(n)] for n in self.mout]
        return words

    def check_changes(self, state, before):
        for n in range(16):
            assert n in self.outs or state.r[n] == before.r[n], self.label
        for at, value in state.memory.items():
            if value != before.memory[at]:
                assert at in map(word_address, self.mout), (self.label, at)
        if not self.newpsw:
            for field in ("m", "base", "size", "im"):
                assert getattr(state, field) == getattr(before, field)

    def text(self):
        given = [f"{key}={mask(bits)}" for key, bits in
                 (("in", self.ins), ("out", self.outs), ("min", self.min),
                  ("mout", self.mout)) if bits]
        given += [f"{key}={written(value)}"
                  for key, value in self.options.items()
                  if value != DEFAULTS.get(key)]
        lines = ["", f"; {self.what}"] if self.what else [""]
        if self.at:
            head = [f"groupat {self.label}", written(self.at[0]),
                    written(self.at[1])]
        else:
            head = [f"group   {self.label}"]
        lines.append("        " + ", ".join(head + given))
        lines += self.code
        lines.append(f"        rows    {self.label}, {len(self.rows)}")
        for words, note in self.rows:
            line = "        .word   " + ", ".join(map(written, words))
            lines.append(line + (f" ; {note}" if note else ""))
        return lines


class File:
    def __init__(self, folder, name, title):
        self.path = f"{folder}/{name}.asm"
        self.title, self.groups, self.cases = title, [], 0
        self.random = Random(name)

    def group(self, code, run, ins=(), outs=(), min=(), mout=(), what="",
              newpsw=False, at=None, **options):
        """`code`: lines; `{g}` is the label.  The first one gets the label
        unless some line has it; `si 255` is put after the first."""
        label = f"g{len(self.groups) + 1}"
        lines = [line.replace("{g}", label) for line in code]
        if not at and not any(line.startswith(label + ":") for line in lines):
            lines = [f"{label}:     "[:8] + lines[0], "        si      255"] + \
                lines[1:]
        options = {k: v.replace("{g}", label) if isinstance(v, str) else v
                   for k, v in options.items()}
        group = Group(self, label, lines, run, sorted(set(ins)),
                      sorted(set(outs) - {0}), sorted(set(min)),
                      sorted(set(mout)), options, newpsw, at)
        group.what = what
        self.groups.append(group)
        return group

    def text(self):
        groups = [g for g in self.groups if g.rows]
        lines = ["; SPDX-License-Identifier: MIT", ";"]
        lines += [f"; {line}" for line in self.title]
        lines += ["; Made by tests/isa/generate.py: do not edit.", ""]
        users = sum(len(g.rows) for g in groups if g.options.get("m", 1) and
                    g.options.get("im", 0x0C) & 8)
        lines += [f"        .equ    isa_cases, {self.cases}",
                  f"        .equ    isa_users, {users}"]
        lines += ['        .include "isa.inc"']
        for group in groups:
            lines += group.text()
        lines += ["", "        isa_end", ""]
        return "\n".join(lines)
