# SPDX-License-Identifier: MIT
"""Cases of the instructions without a memory operand, for generate.py."""
from definition import (M32, MEMORY, OPERATION, OPS, PRIVILEGED_OPS, Trap,
                        encode, execute, unused_bits)
from writer import File, number

FIXED = [0, 1, M32, 0x7FFFFFFF, 0x80000000, 0x55555555, 0xAAAAAAAA]
SHIFTS = {"sll", "srl", "sra", "slli", "srli", "srai"}
CORNERS = {
    "add": [(0x40000000, 0x40000000), (0x3FFFFFFF, 0x40000000),
            (0xC0000000, 0xC0000000), (0xBFFFFFFF, 0xC0000000),
            (0x80000001, M32), (0x7FFFFFFE, 1)],
    "sub": [(0, 0x80000001), (0x80000001, 1), (0x80000001, 2), (1, M32),
            (0x7FFFFFFE, M32), (0x7FFFFFFE, 0xFFFFFFFE)],
    "mul": [(46340, 46340), (46341, 46341), (0x10000, 0x8000),
            (0x10000, 0xFFFF8000), (0x10000, 0x7FFF), (3, 0x2AAAAAAB),
            (3, 0x2AAAAAAA), (0xFFFF0000, 0x8000), (0xFFFF0000, 0xFFFF8000),
            (65535, 65537)],
    "mulu": [(0x10000, 0x10000), (0xFFFF, 0x10001), (0x10001, 0x10001)],
    "div": [(7, 2), (-7, 2), (7, -2), (-7, -2), (1, 2), (-1, 2), (6, 3),
            (-6, 3), (100, 7), (0x80000000, 2), (0x80000000, 0x7FFFFFFF),
            (0x80000001, M32), (5, 7), (-5, 7)],
    "divu": [(7, 2), (0xFFFFFFF9, 2), (M32, 16), (0x80000000, 3), (5, 7)],
    "sll": [(1, n) for n in range(32)] + [(M32, 33), (M32, 63), (1, 0x80000000)],
    "cmp": [(5, 5), (5, 7), (0x80000000, 1), (-2, -1), (-1, -2)],
}
CORNERS.update(addu=CORNERS["add"], subu=CORNERS["sub"], rem=CORNERS["div"],
               remu=CORNERS["divu"] + [(100, 7), (7, 7)],
               srl=[(0x80000000, n) for n in range(32)] +
               [(M32, 33), (M32, 63), (M32, 0x80000000)],
               cmpu=CORNERS["cmp"])
CORNERS["sra"] = CORNERS["srl"] + [(0x7FFFFFFF, 31), (0x40000000, 30)]
ALIAS_PAIRS = [(1, 2), (0, 0), (M32, 1), (0x80000000, M32),
               (0x7FFFFFFF, 0x7FFFFFFF), (0x80000000, 0x80000000), (9, 3),
               (0x55555555, 0xAAAAAAAA)]
REGISTER_FORMS = [
    (1, 1, 2, "rd == ra"), (2, 1, 2, "rd == rb"), (3, 1, 1, "ra == rb"),
    (1, 1, 1, "rd == ra == rb"), (0, 1, 2, "r0 as destination"),
    (3, 0, 2, "ra = r0"), (3, 1, 0, "rb = r0"), (3, 0, 0, "ra = rb = r0"),
    (0, 0, 0, "all r0"), (15, 14, 13, "sp, lr, r13"), (14, 15, 12, "lr, sp"),
    (8, 7, 9, "r8, r7, r9")]


def pairs(op, random):
    result = [(a, b, "") for a in FIXED for b in FIXED]
    for n in range(32):
        other = FIXED[n % len(FIXED)] if op not in SHIFTS else random.word()
        result.append((1 << n, other, "walking one"))
        if op not in SHIFTS:
            result.append((random.word(), 1 << n, "walking one"))
    result += [(a & M32, b & M32, "") for a, b in CORNERS.get(op, [])]
    for n in range(10):
        result.append((random.word(), random.word() >> n * 3, "random"))
    return result


def new_file(op, effect):
    return File("instructions", op, [f"{op}: {effect}"])


def line(op, operands):
    return f"{op:<8}{operands}".rstrip()


def undefined(file, op, good, m=1):
    """A one in each unused bit: operation exception."""
    for bit in unused_bits(op):
        word = good | bit

        def run(state, label, word=word):
            raise Trap(OPERATION, word)
        group = file.group([line(".word", f"{word:#010x}")], run, m=m,
                           what=f"{op} with bit {bit.bit_length() - 1}, unused")
        group.row(note=f"unused bit {bit.bit_length() - 1}")


def three_registers(op, effect):
    file = new_file(op, effect)

    def form(d, a, b, what, m=1):
        return file.group(
            [line(op, f"r{d}, r{a}, r{b}")],
            lambda s, g: execute(s, op, d, a, b),
            ins={a, b} - {0}, outs=[d], what=f"{op} r{d}, r{a}, r{b}: {what}",
            **({} if m else {"m": 0}))

    group = form(3, 1, 2, "three registers")
    for a, b, note in pairs(op, file.random):
        group.row({1: a, 2: b}, note=f"{number(a)}, {number(b)}"
                  f"{': ' if note else ''}{note}")
    for d, a, b, what in REGISTER_FORMS:
        group = form(d, a, b, what)
        for x, y in ALIAS_PAIRS:
            given = {n: v for n, v in ((a, x), (b, y)) if n}
            group.row(given, note=f"{what}: {number(x)}, {number(y)}")
    group = form(3, 1, 2, "in kernel mode", m=0)
    for x, y in ALIAS_PAIRS:
        group.row({1: x, 2: y}, note=f"kernel mode: {number(x)}, {number(y)}")
    undefined(file, op, encode(op, 3, 1, 2))
    return file


def immediates(op):
    if op in ("slli", "srli", "srai"):
        return list(range(32))
    if op in ("andi", "ori", "xori", "cmpui"):
        return [0, 1, 0x7FFF, 0x8000, 0xFFFF, 0x5555, 0xAAAA] + \
            [1 << n for n in range(1, 15)]
    return [0, 1, -1, 32767, -32768, 0x5555, -0x5556] + \
        [1 << n for n in range(1, 15)]


def register_immediate(op, effect):
    file = new_file(op, effect)
    values = FIXED + [0x00008000, 0xFFFF8000, 0x0000FFFF, 0x00010000]

    def form(d, a, imm, what):
        return file.group(
            [line(op, f"r{d}, r{a}, {imm}")],
            lambda s, g: execute(s, op, d, a, 0, imm),
            ins={a} - {0}, outs=[d], what=f"{op} r{d}, r{a}, {imm}{what}")

    for index, imm in enumerate(immediates(op)):
        group = form(3, 1, imm, "")
        some = values if index < 7 else [M32, file.random.word(), imm & M32]
        for a in some:
            group.row({1: a}, note=f"{number(a)}, {imm}")
        group.row({1: file.random.word()}, note=f"random, {imm}")
    for d, a, what in ((1, 1, "rd == ra"), (0, 1, "r0 as destination"),
                       (3, 0, "ra = r0"), (0, 0, "both r0"),
                       (15, 14, "sp, lr"), (14, 15, "lr, sp")):
        for imm in (1, 31) if op in SHIFTS else (1, 32767):
            group = form(d, a, imm, f": {what}")
            for x in FIXED:
                group.row({a: x} if a else {}, note=f"{what}: {number(x)}")
                if not a:
                    break
    if op in SHIFTS:
        for imm in (32, 33, 63, 64, 255, 256, 0x7FFF, 0x8000, 0xFFFF):
            word = encode(op, 3, 1, 0, imm)

            def run(state, label, word=word):
                raise Trap(OPERATION, word)
            group = file.group([f".word   {word:#010x}"], run, ins=[1],
                               what=f"{op} with a count of {imm}")
            group.row({1: 5}, note=f"count {imm}: operation exception")
    return file


def unary(op, effect):
    file = new_file(op, effect)
    values = FIXED + [1 << n for n in range(32)] + \
        [M32 ^ 1 << n for n in range(32)] + \
        [file.random.word() for _ in range(10)]
    for d, a, what in ((3, 1, "two registers"), (1, 1, "rd == ra"),
                       (0, 1, "r0 as destination"), (3, 0, "ra = r0"),
                       (0, 0, "both r0"), (15, 14, "sp, lr"),
                       (14, 15, "lr, sp")):
        group = file.group([line(op, f"r{d}, r{a}")],
                           lambda s, g, d=d, a=a: execute(s, op, d, a),
                           ins={a} - {0}, outs=[d],
                           what=f"{op} r{d}, r{a}: {what}")
        for x in values if (d, a) == (3, 1) else FIXED:
            if a:
                group.row({a: x}, note=f"{what}: {number(x)}")
        if not a:
            for cc in range(4):
                group.row(cc=cc, note=f"{what}: CC {cc} before")
    undefined(file, op, encode(op, 3, 1))
    return file


def load_immediate(op, effect):
    file = new_file(op, effect)
    raw = [0, 1, 0x7FFF, 0x8000, 0xFFFF, 0x5555, 0xAAAA] + \
        [1 << n for n in range(1, 15)] + [0xFFFF ^ 1 << n for n in range(16)]
    for d in (3, 0, 15):
        for imm in raw if d == 3 else raw[:7]:
            value = imm - 0x10000 if op == "li" and imm & 0x8000 else imm
            group = file.group(
                [line(op, f"r{d}, {value}")],
                lambda s, g, d=d, v=value: execute(s, op, d, 0, 0, v),
                ins={d} - {0}, outs=[d], what=f"{op} r{d}, {value}")
            for x in (FIXED if op == "lli" and d == 3 and imm in raw[:7]
                      else (0x12345678,)):
                group.row({d: x} if d else {}, note=f"rd was {number(x)}")
    undefined(file, op, encode(op, 3, 0, 0, 7))
    return file


def compare(op, effect):
    file = new_file(op, effect)

    def form(a, b, what):
        return file.group([line(op, f"r{a}, r{b}")],
                          lambda s, g: execute(s, op, 0, a, b),
                          ins={a, b} - {0}, what=f"{op} r{a}, r{b}: {what}")

    group = form(1, 2, "two registers")
    for a, b, note in pairs(op, file.random):
        group.row({1: a, 2: b}, note=f"{number(a)}, {number(b)}")
    for a, b, what in ((1, 1, "ra == rb"), (0, 2, "ra = r0"),
                       (1, 0, "rb = r0"), (0, 0, "both r0"),
                       (15, 14, "sp, lr")):
        group = form(a, b, what)
        for x, y in ALIAS_PAIRS:
            group.row({n: v for n, v in ((a, x), (b, y)) if n},
                      note=f"{what}: {number(x)}, {number(y)}")
    undefined(file, op, encode(op, 0, 1, 2))
    return file


def compare_immediate(op, effect):
    file = new_file(op, effect)
    for index, imm in enumerate(immediates(op)):
        group = file.group([line(op, f"r1, {imm}")],
                           lambda s, g, i=imm: execute(s, op, 0, 1, 0, i),
                           ins=[1], what=f"{op} r1, {imm}")
        near = [imm & M32, imm - 1 & M32, imm + 1 & M32]
        for a in (FIXED if index < 7 else []) + near:
            group.row({1: a}, note=f"{number(a)}, {imm}")
    for imm in (0, 1, 32767):
        group = file.group([line(op, f"r0, {imm}")],
                           lambda s, g, i=imm: execute(s, op, 0, 0, 0, i),
                           what=f"{op} r0, {imm}")
        group.row(note="ra = r0")
    undefined(file, op, encode(op, 0, 1, 0, 7))
    return file


# --- Branches ---------------------------------------------------------------

def branch(effect):
    file = new_file("bc", effect)
    target = "{g}.t:   si      1"
    for mask in range(16):
        def run(state, label, mask=mask):
            return 1 if mask & 8 >> state.cc else None
        for where, code in (
                ("forward", [f"{{g}}:     bc      {mask}, {{g}}.t",
                             "        si      255", target]),
                ("backward", [target, f"{{g}}:     bc      {mask}, {{g}}.t",
                              "        si      255"])):
            group = file.group(code, run, other="{g}.t+4-{g}",
                               what=f"bc {mask}, {where}")
            for cc in range(4):
                does = "taken" if mask & 8 >> cc else "not taken"
                group.row(cc=cc, note=f"mask {mask}, CC {cc}: {does}")
    for name, mask in (("b", 15), ("j", 15), ("beq", 8), ("bne", 7),
                       ("blt", 4), ("bge", 11), ("bgt", 2), ("ble", 13),
                       ("bd", 4), ("bb", 2), ("bx", 1)):
        group = file.group(
            [f"{{g}}:     {name:<7} {{g}}.t", "        si      255", target],
            lambda s, g, mask=mask: 1 if mask & 8 >> s.cc else None,
            other="{g}.t+4-{g}", what=name)
        for cc in range(4):
            group.row(cc=cc, note=f"{name} with CC {cc}")
    far(file, "bc", 15 << 20, 16)
    undefined(file, "bc", encode("bc", k=8, imm=1))
    return file


def far(file, op, fields, bits):
    """Targets outside memory, found out by the fetch there."""
    word = OPS[op][0] << 24 | fields
    half = 1 << bits - 1
    for imm in (half - 1, half, 0x7000, (1 << bits) - 0x4000, 0x8000 - 1):
        distance = 4 * (imm - 2 * half if imm & half else imm)
        if -0x8000 < distance < 0x8000:
            continue
        for size, ic in ((MEMORY, 0x103), (M32, 0x104)):
            if distance < 0:
                ic = 0x104 if distance < -0x20000 and size == M32 else ic
            to = f"{{g}}+4{distance:+#x}"

            def run(state, label, to=to, ic=ic):
                if op == "call":
                    state.set(14, f"{label}+4")
                raise Trap(ic, to.replace("{g}", label), True)
            group = file.group([f".word   {word | imm:#010x}"], run,
                               outs=[14] if op == "call" else [], size=size,
                               what=f"{op} with imm {imm:#x}, outside memory")
            group.row(note=f"distance {distance:#x}: the fetch fails there")


def call(effect):
    file = new_file("call", effect)
    target = "{g}.t:   si      1"

    def run(state, label):
        state.set(14, f"{label}+4")
        return 1
    for distance in (0, 4, 64, 1024):
        space = [f"        .space  {distance}"] if distance else []
        group = file.group(["{g}:     call    {g}.t", "        si      255",
                            *space, target], run, outs=[14],
                           other="{g}.t+4-{g}",
                           what=f"call forward over {distance} bytes")
        for cc in range(4):
            group.row(cc=cc, note=f"forward, CC {cc}")
        group = file.group([target, *space, "{g}:     call    {g}.t",
                            "        si      255"], run, outs=[14],
                           other="{g}.t+4-{g}",
                           what=f"call backward over {distance} bytes")
        for cc in range(4):
            group.row(cc=cc, note=f"backward, CC {cc}")
    group = file.group(["{g}:     call    {g}.t", "        si      255",
                        "{g}.t:   ret"],
                       lambda s, g: s.set(14, f"{g}+4"), outs=[14],
                       what="call, ret")
    for cc in range(4):
        group.row(cc=cc, note=f"call and return, CC {cc}")
    far(file, "call", 0, 24)
    return file


def jump(op, effect):
    """jr and callr."""
    file = new_file(op, effect)
    for a in range(1, 16):
        def run(state, label, a=a):
            execute(state, op, a=a, pc=f"{label}+4")
            return 1
        group = file.group(
            [f"{{g}}:     {op:<7} r{a}", "        si      255",
             "{g}.t:   si      1"], run, ins=[a],
            outs=[14] if op == "callr" else [], other="{g}.t+4-{g}",
            what=f"{op} r{a}")
        for cc in range(4):
            group.row({a: f"{group.label}.t"}, cc=cc,
                      note=f"r{a}{' == lr' if a == 14 else ''}, CC {cc}")
    bad = [1, 2, 3, 0x8001, 0x10001, M32, 0xFFFFFFFC, MEMORY, 0x7FFFFFFC,
           0x80000000]
    for size in (MEMORY, M32):
        for a in (1, 14):
            def run(state, label, a=a):
                state.fetch(execute(state, op, a=a, pc=f"{label}+4"))
            group = file.group([line(op, f"r{a}")], run, ins=[a],
                               outs=[14] if op == "callr" else [], size=size,
                               what=f"{op} r{a} to a bad address")
            for at in bad:
                group.row({a: at}, note=f"to {at:#x}: the fetch fails")
    group = file.group([line(op, "r1")],
                       lambda s, g: s.fetch(execute(s, op, a=1, pc=f"{g}+4")),
                       ins=[1], outs=[14] if op == "callr" else [],
                       base=0x8004, what=f"{op} to below MPI.base")
    for at in (0, 0x8000, 0x8002, 0x7FFC):
        group.row({1: at}, note=f"to {at:#x}, below MPI.base")
    undefined(file, op, encode(op, a=1))
    return file


def software_interrupt(effect):
    file = new_file("si", effect)
    for code in range(255):
        group = file.group([f"{{g}}:     si      {code}"],
                           lambda s, g, code=code: code, other=4,
                           **({"m": 0} if code % 5 == 4 else {}))
        group.row(note=f"code {code}")
    group = file.group(["nop"], lambda s, g: None, what="si 255, after a nop")
    for cc in range(4):
        group.row(cc=cc, note=f"code 255, CC {cc}")
    undefined(file, "si", encode("si", imm=78))
    return file


# --- Privileged instructions without a memory operand -----------------------

def privileged(file, op, forms):
    for fields in forms:
        word = encode(op, **fields)

        def run(state, label, word=word):
            raise Trap(0x102, word)
        group = file.group([f".word   {word:#010x}"], run,
                           what=f"{op} in user mode")
        for cc in range(4):
            group.row(cc=cc, note=f"user mode, CC {cc}")
    undefined(file, op, encode(op, **forms[0]))
    undefined(file, op, encode(op, **forms[0]), m=0)


FIELDS = {"": [{}], "a": [{"a": 0}, {"a": 1}, {"a": 15}],
          "d": [{"d": 3}, {"d": 0}, {"d": 15}],
          "da": [{"d": 3, "a": 1}, {"d": 0, "a": 0}, {"d": 5, "a": 5}],
          "ab": [{"a": 1, "b": 2}, {"a": 0, "b": 0}, {"a": 5, "b": 5}]}


def privileged_file(op, effect):
    """What has effects in time or on devices is in rules/."""
    assert op in PRIVILEGED_OPS
    file = new_file(op, effect)
    privileged(file, op, FIELDS[OPS[op][2]])
    if op == "swim":
        swim(file)
    if op in ("tio", "hio"):
        test_idle(file, op)
    return file


def swim(file):
    values = [0, 4, 8, 0xFB, 0xFF, 0x100, 0x104, 0xFFFFFFFB, M32, 0x55555555,
              0xAAAAAAAA] + [1 << n for n in range(32)]
    for d, a, what in ((3, 1, "two registers"), (1, 1, "rd == ra"),
                       (0, 1, "r0 as destination"), (3, 0, "ra = r0"),
                       (0, 0, "both r0"), (15, 14, "sp, lr")):
        for im in (0x0C, 0xFF, 0x00):
            group = file.group(
                [line("swim", f"r{d}, r{a}")],
                lambda s, g, d=d, a=a: execute(s, "swim", d, a),
                ins={a} - {0}, outs=[d], m=0, im=im, newpsw=True,
                what=f"swim r{d}, r{a}, IM = {im:#x}: {what}")
            # A class 2 that is now masked makes the final `si` a machine check.
            for x in values if (d, im) == (3, 0x0C) else values[:11]:
                if a:
                    group.row({a: x}, note=f"{what}: {number(x)}")
            if not a:
                group.row(note=what)


def test_idle(file, op):
    numbers = list(range(17)) + [0x101, 0x10002, 0x80000003, 0xFFFFFFFF,
                                 0x80000000, 0xFFFFFFFD]
    forms = [(3, 1), (1, 1), (0, 1), (15, 14)] if op == "tio" else [(0, 1),
                                                                    (0, 14)]
    for d, a in forms:
        operands = f"r{d}, r{a}" if op == "tio" else f"r{a}"
        group = file.group([line(op, operands)],
                           lambda s, g, d=d, a=a: execute(s, op, d, a),
                           ins=[a], outs=[d] if op == "tio" else [], m=0,
                           what=f"{op} {operands}: idle devices, none")
        for n in numbers:
            group.row({a: n}, note="idle" if 1 <= n <= 5 else
                      f"no device {number(n)}")
    operands = "r3, r0" if op == "tio" else "r0"
    group = file.group([line(op, operands)],
                       lambda s, g: execute(s, op, 3 if op == "tio" else 0, 0),
                       outs=[3] if op == "tio" else [], m=0,
                       what=f"{op} {operands}")
    group.row(note="ra = r0: no device 0")


# --- Pseudo-instructions ----------------------------------------------------

def pseudo():
    """What the assembler makes of them (docs/assembly.md)."""
    file = File("instructions", "pseudo", ["Pseudo-instructions."])
    wide = [0x7FFFFFFF, 0x80000000, 0x12345678, 0x8000, 0xFFFF, 0x10000,
            -32769, 0x55555555, 0xAAAAAAAA]
    forms = [("nop", "mv", {}), ("neg     r3, r1", "sub", {"d": 3, "b": 1}),
             ("neg     r1, r1", "sub", {"d": 1, "b": 1}),
             ("subi    r3, r1, 5", "addi", {"d": 3, "a": 1, "imm": -5}),
             ("subi    r3, r1, -5", "addi", {"d": 3, "a": 1, "imm": 5}),
             ("subi    r3, r1, 32768", "addi", {"d": 3, "a": 1, "imm": -32768}),
             ("inc     r1", "addi", {"d": 1, "a": 1, "imm": 1}),
             ("dec     r1", "addi", {"d": 1, "a": 1, "imm": -1}),
             ("clr     r3", "mv", {"d": 3}), ("tst     r1", "cmp", {"a": 1}),
             ("tst     r0", "cmp", {})]
    for text, op, fields in forms:
        group = file.group([text], lambda s, g, op=op, f=fields:
                           execute(s, op, **f),
                           ins=[1] if "r1" in text else [],
                           outs=[fields.get("d", 0)], what=text)
        for n, value in enumerate(FIXED):
            group.row({1: value} if "r1" in text else {}, cc=n % 4,
                      note=number(value))
    for value in wide + [-32768, 32767, 0, -1]:
        words = 1 if -32768 <= value < 32768 or value & 0xFFFF == 0 else 2
        group = file.group(
            [f"{{g}}:     li      r3, {value}", "        si      255"],
            lambda s, g, value=value: s.set(3, value), outs=[3],
            what=f"li r3, {value}", end=4 * words + 4)
        for cc in range(4):
            group.row(cc=cc, note=f"li of {value:#x}, CC {cc}")
    return file
