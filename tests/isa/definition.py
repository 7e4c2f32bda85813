# SPDX-License-Identifier: MIT
"""The instructions of the Hypo machine as docs/machine.md defines them, for
generate.py: a third definition, besides the simulator's and the model's.

A value may also be a string: an expression for the assembler, such as an
address that only it knows.  Nothing is computed with those."""

M32 = 0xFFFFFFFF
MEMORY = 0x10000                # bytes installed in the runner's machines
LOW, HIGH = 0x8000, 0xFFC0      # the 32 words under test, as in isa.inc
OPERATION, PRIVILEGED, PROTECTION, ADDRESSING = 0x101, 0x102, 0x103, 0x104
ALIGNMENT, OVERFLOW, ZERODIVIDE = 0x105, 0x106, 0x107

# Opcode, format and operands of each mnemonic.  Operands are the fields that
# an instruction names: d rd, a ra, b rb, i immediate, m memory.
OPS = {
    "bc": (0x01, "B", "ki"), "call": (0x02, "J", "i"), "jr": (0x03, "R", "a"),
    "callr": (0x04, "R", "a"), "si": (0x05, "S", "i"),
    "mv": (0x30, "R", "da"), "li": (0x31, "I", "di"), "lui": (0x32, "I", "di"),
    "lli": (0x33, "I", "di"), "cmp": (0x34, "R", "ab"),
    "cmpu": (0x35, "R", "ab"), "cmpi": (0x36, "I", "ai"),
    "cmpui": (0x37, "I", "ai"), "not": (0x38, "R", "da"),
    "push": (0x50, "R", "d"), "pop": (0x51, "R", "d"),
    "swim": (0x60, "R", "da"), "wait": (0x61, "R", ""),
    "halt": (0x62, "R", "a"), "stmr": (0x63, "R", "ab"),
    "rtmr": (0x64, "R", "d"), "rclk": (0x65, "R", "da"),
    "tio": (0x66, "R", "da"), "hio": (0x67, "R", "a"),
}
for _code, _name in enumerate("add addu sub subu mul mulu div divu rem remu "
                              "and or xor sll srl sra".split(), 0x10):
    OPS[_name] = (_code, "R", "dab")
for _code, _name in ((0x20, "addi"), (0x21, "addiu"), (0x24, "muli"),
                     (0x2A, "andi"), (0x2B, "ori"), (0x2C, "xori"),
                     (0x2D, "slli"), (0x2E, "srli"), (0x2F, "srai")):
    OPS[_name] = (_code, "I", "dai")
for _code, _name in enumerate("lw lh lhu lb lbu sw sh sb la lpsw spsw sio "
                              "lm sm".split(), 0x40):
    OPS[_name] = (_code, "M", "m" if _name in ("lpsw", "spsw") else
                  "dam" if _name in ("lm", "sm") else "dm")
PRIVILEGED_OPS = set("lpsw spsw sio swim wait halt stmr rtmr rclk tio hio"
                     .split())
OPCODES = {code for code, _, _ in OPS.values()} | \
          {code | 0x80 for code, form, _ in OPS.values() if form == "M"}


def encode(op, d=0, a=0, b=0, imm=0, k=0):
    """The word of an instruction that has no PC-relative operand."""
    code, form, operands = OPS[op]
    if form == "R":
        return code << 24 | d << 20 | a << 16 | b << 12
    if form == "I":
        return code << 24 | d << 20 | a << 16 | imm & 0xFFFF
    if form == "M":
        if op in ("lm", "sm"):
            return code << 24 | d << 20 | a << 16 | b << 12 | imm & 0xFFF
        return code << 24 | d << 20 | a << 16 | imm & 0xFFFF
    if form == "B":
        return code << 24 | k << 20 | imm & 0xFFFF
    return code << 24 | imm & 0xFFFFFF


def unused_bits(op, pc_form=False):
    """The bits of an instruction that must be zero."""
    _, form, operands = OPS[op]
    used = 0xFF000000
    if form == "B":
        used |= 0x00F0FFFF
    elif form == "J":
        used |= 0x00FFFFFF
    elif form == "S":
        used |= 0x000000FF
    elif form == "M" and op not in ("lm", "sm"):
        used |= 0x000FFFFF              # ra and disp16, or imm20
        used |= 0x00F00000 if "d" in operands else 0
    elif form == "M":
        used |= 0x00FFFFFF
    else:
        for letter, mask in (("d", 0xF00000), ("a", 0xF0000), ("b", 0xF000)):
            used |= mask if letter in operands else 0
        used |= 0xFFFF if form == "I" else 0
    return [1 << n for n in range(24) if not used >> n & 1]


class Trap(Exception):
    def __init__(self, ic, ii, fetch=False):
        super().__init__(hex(ic))
        self.ic, self.ii, self.fetch = ic, ii, fetch


def signed(value, bits=32):
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


def word_address(index):
    return LOW + 4 * index if index < 16 else HIGH + 4 * (index - 16)


class State:
    """Registers, PSW and the memory that a case may look at."""

    def __init__(self, m=1, base=0, size=MEMORY, im=0x0C):
        self.r = [0] + [0xB0000000 + 0x010101 * n for n in range(1, 16)]
        self.memory = {word_address(n): 0xA0A1A2A3 + 0x04040404 * n & M32
                       for n in range(32)}
        vector0 = (0x600, 0, 0, 0, MEMORY, 0, 0, 0)
        self.memory.update({4 * n: word for n, word in enumerate(vector0)})
        self.cc, self.m, self.base, self.size = 0, m, base, size
        self.im, self.ic = im, 0x5A5A

    def set(self, n, value):
        if n:
            self.r[n] = value if isinstance(value, str) else value & M32

    def result(self, n, value):
        self.set(n, value)
        self.cc = 0 if value & M32 == 0 else 1 if signed(value) < 0 else 2

    def compare(self, x, y):
        self.cc = 0 if x == y else 1 if x < y else 2

    def check(self, address, count, align):
        if address % align:
            raise Trap(ALIGNMENT, address)
        if not self.inside(address, count):
            raise Trap(PROTECTION, address)
        if address + count > MEMORY:
            raise Trap(ADDRESSING, address)

    def inside(self, address, count):
        return address >= self.base and \
            address + count <= self.base + self.size

    def fetch(self, pc):
        """What a jump to `pc` comes to; a string is inside the tables."""
        if isinstance(pc, str):
            if self.base > LOW + 64 or self.base + self.size < HIGH:
                raise Trap(PROTECTION, pc, True)
            return
        if pc % 4:
            raise Trap(ALIGNMENT, pc, True)
        if not self.inside(pc, 4):
            raise Trap(PROTECTION, pc, True)
        if pc + 4 > MEMORY:
            raise Trap(ADDRESSING, pc, True)
        raise AssertionError(f"a case jumps to {pc:#x}")

    def load(self, address, count):
        self.check(address, count, count)
        word = self.memory[address & ~3]
        if count == 4:
            return word
        return word >> 8 * (address & 3) & ((1 << 8 * count) - 1)

    def store(self, address, count, value):
        self.check(address, count, count)
        if count == 4:
            self.memory[address] = value
            return
        mask = ((1 << 8 * count) - 1) << 8 * (address & 3)
        old = self.memory[address & ~3]
        self.memory[address & ~3] = \
            old & ~mask | value << 8 * (address & 3) & mask


def divide(x, y):
    """Truncated towards zero."""
    quotient = abs(x) // abs(y)
    return -quotient if (x < 0) != (y < 0) else quotient


def arithmetic(op, x, y):
    """The exact result of a three-operand instruction, before 32 bits."""
    sx, sy = signed(x), signed(y)
    name = {"addi": "add", "addiu": "addu", "muli": "mul", "andi": "and",
            "ori": "or", "xori": "xor", "slli": "sll", "srli": "srl",
            "srai": "sra"}.get(op, op)
    if name in ("div", "divu", "rem", "remu") and y == 0:
        raise Trap(ZERODIVIDE, 0)
    if name == "rem" and sy == -1:
        return 0
    return {
        "add": lambda: sx + sy, "addu": lambda: (x + y) & M32,
        "sub": lambda: sx - sy, "subu": lambda: (x - y) & M32,
        "mul": lambda: sx * sy, "mulu": lambda: x * y & M32,
        "div": lambda: divide(sx, sy), "divu": lambda: x // y,
        "rem": lambda: sx - sy * divide(sx, sy), "remu": lambda: x % y,
        "and": lambda: x & y, "or": lambda: x | y, "xor": lambda: x ^ y,
        "sll": lambda: x << y % 32 & M32, "srl": lambda: x >> y % 32,
        "sra": lambda: sx >> y % 32,
    }[name]()


TRAPPING = {"add", "sub", "mul", "div", "addi", "muli"}
ZERO_EXTENDED = {"andi", "ori", "xori", "slli", "srli", "srai", "cmpui"}
LOADS = {"lw": (4, 0), "lh": (2, 16), "lhu": (2, 0), "lb": (1, 8),
         "lbu": (1, 0)}
STORES = {"sw": 4, "sh": 2, "sb": 1}


def execute(s, op, d=0, a=0, b=0, imm=0, target=None, pc=None):
    """Carries one instruction out on the state; gives the PC if it jumps.
    `target` is the address of a PC-relative memory operand, `pc` the address
    of the next instruction, as an expression."""
    if op in PRIVILEGED_OPS and s.m:
        code = encode(op, d, a, b, imm) if target is None else pc
        raise Trap(PRIVILEGED, code)
    _, form, operands = OPS[op]
    if form in "RI" and operands in ("dab", "dai"):
        y = s.r[b] if operands == "dab" else \
            imm if op in ZERO_EXTENDED else imm & M32
        value = arithmetic(op, s.r[a], y)
        if op in TRAPPING and not -2**31 <= value < 2**31:
            raise Trap(OVERFLOW, 0)
        s.result(d, value)
    elif form == "M":
        memory_instruction(s, op, d, a, b, imm, target, pc)
    else:
        return other_instruction(s, op, d, a, b, imm, pc)
    return None


def memory_instruction(s, op, d, a, b, imm, target, pc):
    base = b if op in ("lm", "sm") else a
    at = target if target is not None else s.r[base] + imm & M32
    if op in LOADS:
        count, sign = LOADS[op]
        value = s.load(at, count)
        s.set(d, signed(value, sign) if sign else value)
    elif op in STORES:
        s.store(at, STORES[op], s.r[d])
    elif op == "la":
        s.set(d, at)
    elif op in ("lm", "sm"):
        count = a - d + 1
        if count < 1:
            raise Trap(OPERATION, encode(op, d, a, b, imm))
        if at % 4:
            raise Trap(ALIGNMENT, at)
        s.check(at, 4 * count, 4)
        for n in range(count):
            if op == "lm":
                s.set(d + n, s.memory[at + 4 * n])
            else:
                s.memory[at + 4 * n] = s.r[d + n]
    elif op == "spsw":
        s.check(at, 32, 4)
        for n, word in enumerate((pc, s.cc, s.m, s.base, s.size, s.im, s.ic,
                                  0)):
            s.memory[at + 4 * n] = word
    elif op == "sio":
        s.check(at, 24, 4)
        assert not 1 <= s.r[d] <= 5
        s.cc = 3
    else:
        raise AssertionError(op)


def load_psw(s, at):
    """lpsw; gives the new PC."""
    s.check(at, 32, 4)
    pc, cc, m, base, size, im, ic = (s.memory[at + 4 * n] for n in range(7))
    s.cc, s.m, s.base, s.size = cc & 3, m & 1, base, size
    s.im, s.ic = im & 0xFF, ic & 0xFFFF
    return pc


def other_instruction(s, op, d, a, b, imm, pc):
    if op == "mv":
        s.set(d, s.r[a])
    elif op == "not":
        s.result(d, ~s.r[a] & M32)
    elif op == "li":
        s.set(d, imm)
    elif op == "lui":
        s.set(d, imm << 16)
    elif op == "lli":
        s.set(d, s.r[d] & 0xFFFF0000 | imm)
    elif op == "cmp":
        s.compare(signed(s.r[a]), signed(s.r[b]))
    elif op == "cmpu":
        s.compare(s.r[a], s.r[b])
    elif op == "cmpi":
        s.compare(signed(s.r[a]), imm)
    elif op == "cmpui":
        s.compare(s.r[a], imm)
    elif op == "jr":
        return s.r[a]
    elif op == "callr":
        to = s.r[a]
        s.set(14, pc)
        return to
    elif op == "push":
        at, value = s.r[15] - 4 & M32, s.r[d]
        s.store(at, 4, value)
        s.r[15] = at
    elif op == "pop":
        value = s.load(s.r[15], 4)
        s.r[15] = s.r[15] + 4 & M32
        s.set(d, value)
    elif op == "swim":
        new, old = s.r[a] & 0xFF, s.im
        s.set(d, old)
        s.im = new
    elif op == "tio":
        s.cc = 0 if 1 <= s.r[a] <= 5 else 3
        s.set(d, 0)
    elif op == "hio":
        s.cc = 0 if 1 <= s.r[a] <= 5 else 3
    else:
        raise AssertionError(op)
    return None
