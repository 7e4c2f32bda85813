#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the instruction files of the ISA suite and the systematic ones among
the files of rules.  What they expect comes from definition.py.

generate.py          writes the files
generate.py --check  fails unless they are as they would be written"""
import sys
from pathlib import Path

import memory_cases as memory
import register_cases as register
import rule_cases

EFFECTS = {
    "bc": "branch if bit (8 >> CC) of the mask is 1",
    "call": "lr = PC; PC = target", "jr": "PC = ra",
    "callr": "t = ra; lr = PC; PC = t", "si": "software interrupt",
    "add": "rd = ra + rb, overflow traps", "addu": "rd = ra + rb mod 2^32",
    "sub": "rd = ra - rb, overflow traps", "subu": "rd = ra - rb mod 2^32",
    "mul": "rd = ra * rb, overflow traps", "mulu": "low half of ra * rb",
    "div": "rd = ra / rb, truncated", "divu": "rd = ra / rb, unsigned",
    "rem": "rd = remainder, sign of ra", "remu": "rd = remainder, unsigned",
    "and": "bitwise and", "or": "bitwise or", "xor": "bitwise xor",
    "sll": "shift left by rb mod 32", "srl": "shift right, zeros move in",
    "sra": "shift right, the sign moves in",
    "addi": "rd = ra + imm, overflow traps",
    "addiu": "rd = ra + imm mod 2^32", "muli": "rd = ra * imm, overflow traps",
    "andi": "and, imm zero-extended", "ori": "or, imm zero-extended",
    "xori": "xor, imm zero-extended", "slli": "shift left by imm",
    "srli": "shift right by imm, zeros move in",
    "srai": "shift right by imm, the sign moves in", "mv": "rd = ra",
    "li": "rd = imm, sign-extended", "lui": "rd = imm << 16",
    "lli": "low half of rd = imm", "cmp": "compare, signed",
    "cmpu": "compare, unsigned", "cmpi": "compare with imm, signed",
    "cmpui": "compare with imm, unsigned", "not": "rd = complement of ra",
    "lw": "rd = word", "lh": "rd = halfword, sign-extended",
    "lhu": "rd = halfword, zero-extended", "lb": "rd = byte, sign-extended",
    "lbu": "rd = byte, zero-extended", "sw": "word = rd",
    "sh": "halfword = low half of rd", "sb": "byte = low byte of rd",
    "la": "rd = effective address", "lpsw": "load the PSW",
    "spsw": "store the PSW", "sio": "start I/O: absent devices, faults",
    "lm": "load registers rd..ra", "sm": "store registers rd..ra",
    "push": "sp = sp - 4; word at sp = rd",
    "pop": "rd = word at sp; sp = sp + 4", "swim": "swap interrupt mask",
    "wait": "privileged", "stmr": "privileged", "halt": "privileged",
    "rtmr": "privileged", "rclk": "privileged",
    "tio": "test I/O: idle and absent devices",
    "hio": "halt I/O: idle and absent devices",
}
MAKERS = [
    ("add addu sub subu mul mulu div divu rem remu and or xor sll srl sra",
     register.three_registers),
    ("addi addiu muli andi ori xori slli srli srai",
     register.register_immediate),
    ("mv not", register.unary), ("li lui lli", register.load_immediate),
    ("cmp cmpu", register.compare), ("cmpi cmpui", register.compare_immediate),
    ("jr callr", register.jump),
    ("swim wait halt stmr rtmr rclk tio hio", register.privileged_file),
    ("push pop", memory.stack),
]


def files():
    yield register.branch(EFFECTS["bc"])
    yield register.call(EFFECTS["call"])
    yield register.software_interrupt(EFFECTS["si"])
    for names, make in MAKERS:
        for op in names.split():
            yield make(op, EFFECTS[op])
    for op in ("lw", "lh", "lhu", "lb", "lbu", "sw", "sh", "sb"):
        yield memory.base_form(op, EFFECTS[op])
        yield memory.relative_form(op, EFFECTS[op])
    for form in ("base", "pc"):
        yield memory.address_of(form, EFFECTS["la"])
        yield memory.load_psw_file(form, EFFECTS["lpsw"])
        yield memory.store_psw(form, EFFECTS["spsw"])
        yield memory.start_io(form, EFFECTS["sio"])
        yield memory.several("lm", form, EFFECTS["lm"])
        yield memory.several("sm", form, EFFECTS["sm"])
    yield register.pseudo()
    yield from rule_cases.files()


def main(check):
    here = Path(__file__).resolve().parent
    good = bad = cases = 0
    made = set()
    for file in files():
        path = here / file.path
        made.add(path)
        text = file.text()
        cases += file.cases
        if not check:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text)
            good += 1
        elif path.exists() and path.read_text() == text:
            good += 1
        else:
            bad += 1
            print(f"{file.path}: not as generate.py makes it")
    for path in sorted(here.glob("*/*.asm")):
        if path not in made and "Made by tests/isa" in path.read_text():
            bad += 1
            print(f"{path.name}: nothing makes it")
    print(f"{cases} cases")
    print(f"{good} passed, {bad} failed")
    return 1 if bad or not good else 0


sys.exit(main(sys.argv[1:] == ["--check"]))
