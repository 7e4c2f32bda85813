# SPDX-License-Identifier: MIT
"""The systematic ones among the files of rules: exceptions and their order."""
from definition import (ADDRESSING, ALIGNMENT, HIGH, LOW, M32, MEMORY,
                        OPCODES, OPERATION, OPS, PRIVILEGED, PRIVILEGED_OPS,
                        PROTECTION, Trap, encode, execute)
from register_cases import line
from writer import File

MODES = [(m, im) for m in (1, 0) for im in (0x0C, 0x08)]


def describe(m, im):
    return f"{'user' if m else 'kernel'} mode, class 2 " \
        f"{'open' if im & 4 else 'masked'}"


def trap(ic, ii, fetch=False):
    def run(state, label):
        raise Trap(ic, ii.replace("{g}", label) if isinstance(ii, str) else ii,
                   fetch)
    return run


def fault(file, text, run, registers=(), what="", modes=MODES, cc=None, **more):
    """One faulting instruction in each mode, class 2 open and masked."""
    registers = dict(registers)
    for m, im in modes:
        options = dict(more, m=m, im=im)
        group = file.group([text], run, ins=list(registers),
                           what=f"{what or text}; {describe(m, im)}", **options)
        group.row(registers, cc=cc, note=f"{what or text}, {describe(m, im)}")


def call(op, **fields):
    return lambda s, g: execute(s, op, **fields)


def rule(name, *title):
    return File("rules", name, title)


def undefined_opcodes():
    file = rule("exception-101-operation",
                "Operation exception: every undefined opcode, words of all "
                "zeros and ones.")
    for code in range(256):
        if code in OPCODES:
            continue
        word = code << 24 | (0, 0x00312000, 0x00FFFFFF)[code % 3]
        m, im = MODES[code // 3 % 4]
        group = file.group([f".word   {word:#010x}"], trap(OPERATION, word),
                           m=m, im=im)
        group.row(note=f"opcode {code:#04x}, {describe(m, im)}")
    for word in (0, M32, 0x10312001, 0x61000001):
        fault(file, f".word   {word:#010x}", trap(OPERATION, word),
              what=f"word {word:#x}")
    return file


def privileged_operations():
    file = rule("exception-102-privileged",
                "Privileged operation exception: each of them in user mode.")
    user = [mode for mode in MODES if mode[0]]
    for op in sorted(PRIVILEGED_OPS):
        code, form, operands = OPS[op]
        fields = {k: v for k, v in (("d", 3), ("a", 4), ("b", 5))
                  if k in operands}
        if form == "M":
            fields["a"] = 4
        word = encode(op, **fields)
        fault(file, f".word   {word:#010x}", trap(PRIVILEGED, word),
              {4: LOW}, what=op, modes=user)
        if form == "M":
            word |= 0x80000000
            word &= 0xFFF00000
            fault(file, f".word   {word:#010x}", trap(PRIVILEGED, word),
                  what=f"{op}, PC-relative", modes=user)
    return file


def data_faults(file, at, size=None, ops=("lw", "lh", "lbu", "sw", "sh", "sb",
                                          "lm", "sm", "push", "pop")):
    more = {} if size is None else {"size": size}
    for op in ops:
        if op in ("lm", "sm"):
            fault(file, f"{op}      r5, r7, (r4)",
                  call(op, d=5, a=7, b=4), {4: at}, f"{op} at {at:#x}", **more)
        elif op in ("push", "pop"):
            sp = at + 4 if op == "push" else at
            fault(file, f"{op:<8}r3", call(op, d=3), {15: sp & M32},
                  f"{op} at {at:#x}", **more)
        else:
            fault(file, f"{op:<8}r3, (r4)", call(op, d=3, a=4), {4: at},
                  f"{op} at {at:#x}", **more)


def jump_to(at):
    def run(state, label):
        state.fetch(at)
    return run


def fetch_faults(file, targets, **more):
    for at in targets:
        fault(file, "jr      r1", jump_to(at), {1: at}, f"fetch at {at:#x}",
              **more)


def protection():
    file = rule("exception-103-protection",
                "Memory protection violation, by data and by the fetch.")
    data_faults(file, MEMORY)
    fault(file, "lw      r3, (r4)", call("lw", d=3, a=4), {4: LOW},
          "lw below MPI.base", base=LOW + 4)
    fault(file, "sw      r3, (r4)", call("sw", d=3, a=4), {4: LOW},
          "sw below MPI.base", base=LOW + 4)
    fetch_faults(file, (MEMORY, 0x80000000, 0xFFFFFFFC))
    fetch_faults(file, (0, 0x600, 0x7FFC), base=LOW)
    return file


def addressing():
    file = rule("exception-104-addressing",
                "Addressing exception: inside MPI, beyond installed memory.")
    data_faults(file, MEMORY, M32)
    data_faults(file, 0x7FFFFFFC, M32, ("lw", "sw", "pop"))
    fetch_faults(file, (MEMORY, 0x7FFFFFFC), size=M32)
    fetch_faults(file, (0xFFFFFFFC,), base=4, size=M32)
    return file


def alignment():
    file = rule("exception-105-alignment",
                "Specification exception: misaligned data, misaligned PC.")
    for offset in (1, 2, 3):
        ops = ("lw", "sw", "lm", "sm", "push", "pop")
        if offset != 2:
            ops += ("lh", "lhu", "sh")
        data_faults(file, LOW + 16 + offset, None, ops)
    fetch_faults(file, (LOW + 1, LOW + 2, LOW + 3, MEMORY + 1, M32))
    return file


def overflow():
    file = rule("exception-106-overflow", "Arithmetic exception: overflow.")
    top, bottom = 0x7FFFFFFF, 0x80000000
    for op, x, y in (("add", top, 1), ("add", bottom, M32),
                     ("sub", bottom, 1), ("sub", top, M32),
                     ("sub", 0, bottom), ("mul", top, 2),
                     ("mul", bottom, M32), ("div", bottom, M32)):
        fault(file, line(op, "r3, r1, r2"), call(op, d=3, a=1, b=2),
              {1: x, 2: y}, f"{op} {x:#x}, {y:#x}")
    for op, x, imm in (("addi", top, 1), ("addi", bottom, -1),
                       ("muli", top, 2), ("muli", bottom, -1)):
        fault(file, line(op, f"r3, r1, {imm}"), call(op, d=3, a=1, imm=imm),
              {1: x}, f"{op} {x:#x}, {imm}")
    fault(file, "add     r0, r1, r2", call("add", d=0, a=1, b=2),
          {1: top, 2: 1}, "add to r0")
    return file


def zero_divide():
    file = rule("exception-107-zerodivide",
                "Arithmetic exception: division by zero.")
    for op in ("div", "divu", "rem", "remu"):
        for x in (0, 1, M32, 0x80000000):
            fault(file, line(op, "r3, r1, r2"), call(op, d=3, a=1, b=2),
                  {1: x, 2: 0}, f"{op} {x:#x}, 0")
        fault(file, line(op, "r0, r1, r0"), call(op, d=0, a=1, b=0),
              {1: 7}, f"{op} to r0")
    return file


def masked_si():
    file = rule("si-masked",
                "`si` with class 2 masked: a machine check with IC = 1 and",
                "II = the code; the saved PC is the next instruction (9.17).")
    for code in (0, 1, 78, 127, 128, 254):
        for m in (1, 0):
            for im in (0, 0x08, 0xFB):
                group = file.group([f"{{g}}:     si      {code}"],
                                   lambda s, g, code=code: code, other=4, m=m,
                                   im=im, what=f"si {code}, IM {im:#x}")
                for cc in range(4):
                    group.row(cc=cc, note=f"{describe(m, im)}, CC {cc}")
    return file


# --- Priority ---------------------------------------------------------------

def priorities():
    file = rule("priority-fetch-alignment-protection",
                "A misaligned PC outside MPI: fetch alignment before fetch "
                "protection.")
    fetch_faults(file, (MEMORY + 2, 0x80000001, M32))
    fetch_faults(file, (1, 2, 0x7FFE), base=LOW)
    yield file

    file = rule("priority-fetch-protection-addressing",
                "A PC outside MPI and memory: fetch protection before fetch "
                "addressing.")
    fetch_faults(file, (MEMORY, 0x20000, 0x80000000, 0xFFFFFFFC))
    yield file

    file = rule("priority-fetch-operation",
                "An undefined word outside MPI: the fetch before the operation "
                "exception.")
    for m, im in MODES:
        group = file.group([], trap(PROTECTION, LOW + 4, True),
                           at=(LOW + 4, 0), min=[1], base=LOW + 8, m=m, im=im)
        group.row({}, {1: 0}, note=f"all zero, {describe(m, im)}")
        group.row({}, {1: M32}, note=f"all ones, {describe(m, im)}")
    yield file

    user = [mode for mode in MODES if mode[0]]
    file = rule("priority-operation-privileged",
                "A privileged opcode with an unused bit, in user mode: "
                "operation exception.")
    for word in (0x61000001, 0x62010001, 0x60310001, 0x49140000, 0x4A140000,
                 0xC9100000, 0x63012001, 0x63112000, 0x64310000, 0x65310001,
                 0x66310800, 0x67110000):
        fault(file, f".word   {word:#010x}", trap(OPERATION, word), {4: LOW},
              what=f"{word:#x}", modes=user)
    yield file

    file = rule("priority-operation-alignment",
                "`lm` and `sm` with first > last at a misaligned address "
                "outside MPI:", "operation exception.")
    for word in (0x4C214001, 0x4D214001, 0xCC210001, 0xCDF07FFF):
        fault(file, f".word   {word:#010x}", trap(OPERATION, word),
              {4: MEMORY}, what=f"{word:#x}")
    yield file

    file = rule("priority-privileged-operand",
                "Privileged instructions with bad operands in user mode: "
                "privileged operation.")
    for op in ("lpsw", "spsw", "sio"):
        for at in (LOW + 1, MEMORY, MEMORY + 1):
            word = encode(op, d=3 if op == "sio" else 0, a=4)
            fault(file, f".word   {word:#010x}", trap(PRIVILEGED, word),
                  {4: at}, f"{op} at {at:#x}", user)
    yield file

    file = rule("priority-alignment-protection",
                "A misaligned address outside MPI: alignment before "
                "protection.")
    data_faults(file, MEMORY + 2, None, ("lw", "sw", "lm", "sm", "push", "pop"))
    data_faults(file, MEMORY + 1, None, ("lh", "lhu", "sh"))
    data_faults(file, MEMORY + 1, M32, ("lw", "lh", "lhu", "sw", "sh"))
    yield file

    file = rule("priority-protection-addressing",
                "An address outside MPI and memory: protection before "
                "addressing.")
    data_faults(file, MEMORY)
    data_faults(file, 0xFFFFFFFC, M32, ("lw", "sw", "pop"))
    for op in ("lm", "sm"):
        # The range leaves memory first, and then MPI.
        fault(file, f"{op}      r5, r8, (r4)", call(op, d=5, a=8, b=4),
              {4: MEMORY - 4}, f"{op} over the end of memory and MPI",
              size=MEMORY + 8)
        fault(file, f"{op}      r5, r8, (r4)", call(op, d=5, a=8, b=4),
              {4: MEMORY - 4}, f"{op} over the end of memory only",
              size=MEMORY + 12)
    yield file


# --- Fetch at the edges -----------------------------------------------------

MV, SI = encode("mv", d=3, a=1), encode("si", imm=255)


def walk(state, pc):
    """Executes `mv r3, r1` and `si 255` from memory under test."""
    while True:
        if pc % 4:
            raise Trap(ALIGNMENT, pc, True)
        if not state.inside(pc, 4):
            raise Trap(PROTECTION, pc, True)
        if pc + 4 > MEMORY:
            raise Trap(ADDRESSING, pc, True)
        word = state.memory[pc]
        if word == SI:
            return None
        if word != MV:
            raise Trap(OPERATION, word, True)
        state.set(3, state.r[1])
        pc += 4


def fetch_edges():
    file = rule("fetch-edges",
                "The fetch at the first and last word of MPI and of memory, "
                "and beyond.")
    first, last = LOW + 16, HIGH + 32

    def case(pc, base, size, what, words):
        for m, im in MODES:
            group = file.group([], lambda s, g: walk(s, pc), ins=[1], outs=[3],
                               min=words, at=(pc, pc + 4 * len(words)),
                               base=base, size=size, m=m, im=im,
                               what=f"{what}; {describe(m, im)}")
            values = [MV] * (len(words) - 1) + [SI]
            group.row({1: 0x12345678}, dict(zip(words, values)), note=what)
            if pc >= HIGH:
                group.row({1: 0x12345678}, {n: MV for n in words},
                          note=f"{what}, then on beyond")
    case(first, first, 0x100, "the first word of MPI", [4, 5])
    case(first, first + 4, 0x100, "just below MPI", [4, 5])
    case(first, first + 1, 0x100, "MPI.base odd, one byte outside", [4, 5])
    case(last, 0, last + 4, "the last word of MPI", [24])
    case(last, 0, last + 3, "all but one byte inside MPI", [24])
    case(last, 0, last, "one past MPI", [24])
    case(last, 0, last + 8, "the last two words of MPI", [24, 25])
    case(last, last, 4, "MPI of one word", [24])
    case(HIGH + 60, 0, MEMORY, "the last word of memory", [31])
    case(HIGH + 60, 0, M32, "the last word of memory, MPI = all", [31])
    case(HIGH + 56, HIGH, M32, "the last two words, MPI over 2^32", [30, 31])
    return file


def files():
    yield undefined_opcodes()
    yield privileged_operations()
    yield protection()
    yield addressing()
    yield alignment()
    yield overflow()
    yield zero_divide()
    yield masked_si()
    yield from priorities()
    yield fetch_edges()
