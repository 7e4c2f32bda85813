# SPDX-License-Identifier: MIT
"""Cases of the instructions with a memory operand, of push and pop."""
from definition import (HIGH, LOADS, LOW, M32, MEMORY, OPERATION, OPS,
                        PRIVILEGED_OPS, STORES, Trap, encode, execute,
                        load_psw, unused_bits)
from register_cases import FIXED, line, undefined
from writer import File, number

BYTES = {"lw": 4, "lh": 2, "lhu": 2, "lb": 1, "lbu": 1, "sw": 4, "sh": 2,
         "sb": 1, "lpsw": 32, "spsw": 32, "sio": 24}
ALIGN = {"lw": 4, "lh": 2, "lhu": 2, "lb": 1, "lbu": 1, "sw": 4, "sh": 2,
         "sb": 1, "lpsw": 4, "spsw": 4, "sio": 4}


def new_file(op, form, effect):
    title = [f"{op}, {'base' if form == 'base' else 'PC-relative'} form: "
             f"{effect}"]
    return File("instructions", f"{op}-{form}", title)


def index(address):
    """Which of the 32 words under test holds it; None if none does."""
    if LOW <= address < LOW + 64:
        return (address - LOW) // 4
    if HIGH <= address < HIGH + 64:
        return 16 + (address - HIGH) // 4
    return None


def operand(op, d, a, disp):
    register = f"r{d}, " if "d" in OPS[op][2] else ""
    if a is None:
        return f"{register}{disp}"
    return f"{register}{disp}(r{a})"


# --- Faults, for all of them ------------------------------------------------

def edges(size, align):
    """(base, size, address, what) around every edge, for an access of `size`
    bytes aligned to `align`; most of them fault."""
    whole = (0, MEMORY)
    wide = (0, M32)
    result = []
    for address, what in ((MEMORY - size, "the last bytes of memory"),
                          (MEMORY - size + align, "over the end of memory"),
                          (MEMORY, "beyond memory"),
                          (0x80000000, "2^31"), (-size, "up to 2^32"),
                          (-align, "the last bytes below 2^32")):
        address &= M32
        for area, name in ((whole, "MPI = memory"), (wide, "MPI = all"),
                           ((4, M32), "MPI from 4 on, over 2^32")):
            result.append((*area, address, f"{what}, {name}"))
    base = LOW + 12
    end = HIGH + 40
    for address, what in ((base - size, "below MPI.base"),
                          (base - align, "over MPI.base"),
                          (base, "at MPI.base"),
                          (end - size, "up to the end of MPI"),
                          (end - size + align, "over the end of MPI"),
                          (end, "at the end of MPI")):
        result.append((base, end - base, address, what))
    for offset in range(1, align):
        for address, what in ((LOW + 16, "inside"), (LOW, "outside MPI too"),
                              (MEMORY, "beyond memory too")):
            result.append((base, end - base, address + offset,
                           f"misaligned by {offset}, {what}"))
        if size == align:
            result += [(base + offset, 0x7000, base, "MPI.base is odd"),
                       (0, end + offset, end, "the end of MPI is odd"),
                       (0, end + size - 1, end, "one byte too much")]
    return result


def touched(address, size):
    words = [index(at) for at in range(address & ~3, address + size, 4)]
    return [n for n in words if n is not None]


def edge_cases(file, op, d, size, align, make):
    """`make(address, words, options)` gives a group with register 4 free."""
    for m in (1, 0):
        if op in PRIVILEGED_OPS and m:
            continue
        for base, length, address, what in edges(size, align):
            if index(address) is None and address < MEMORY:
                continue
            options = {"base": base, "size": length}
            if not m:
                options["m"] = 0
            make(address, touched(address, size), options, what)


def privileged_base(file, op):
    fields = {"d": 3} if op == "sio" else {}
    for a, imm in ((4, 0), (4, 1), (0, 0x100), (15, -4)):
        word = encode(op, a=a, imm=imm, **fields)

        def run(state, label, word=word):
            raise Trap(0x102, word)
        group = file.group([line(op, operand(op, 3, a, imm))], run,
                           what=f"{op} in user mode")
        for cc in range(4):
            group.row(cc=cc, note=f"user mode, CC {cc}")
    if op != "sio":
        undefined(file, op, encode(op, a=4))
        undefined(file, op, encode(op, a=4), m=0)


def privileged_relative(file, op):
    code = (OPS[op][0] | 0x80) << 24 | (3 << 20 if op == "sio" else 0)
    for target in ("isa_low", "isa_low+1", "isa_zero+0x10000"):
        word = f"{code:#x}|(({target}-{{g}}-4)&0xfffff)"

        def run(state, label, word=word):
            raise Trap(0x102, word.replace("{g}", label))
        group = file.group([line(op, operand(op, 3, None, target))], run,
                           what=f"{op} in user mode")
        for cc in range(4):
            group.row(cc=cc, note=f"user mode, CC {cc}")
    if op != "sio":
        for bit in unused_bits(op):
            for m in (1, 0):
                def run(state, label, word=code | bit):
                    raise Trap(OPERATION, word)
                group = file.group([f".word   {code | bit:#010x}"], run, m=m,
                                   what=f"{op} with an unused bit")
                group.row(note=f"unused bit {bit.bit_length() - 1}")


# --- Loads and stores -------------------------------------------------------

def load_values(op, random):
    size = BYTES[op]
    top = (1 << 8 * size) - 1
    values = [v & top for v in FIXED] + [1 << n for n in range(8 * size)]
    values += [top >> 1, top >> 1 ^ top, random.word() & top]
    return list(dict.fromkeys(values))


def place(value, offset, random):
    """A word with the value at a byte offset, something else around it."""
    return value << 8 * offset & M32 | random.word() & (1 << 8 * offset) - 1


def access(file, op, d, a, disp, options=None, words=(), what="", values=()):
    """A group of one access by base register."""
    store = op in STORES
    ins = {a} | ({d} if store else set())
    return file.group([line(op, operand(op, d, a, disp))],
                      lambda s, g: execute(s, op, d, a, 0, disp),
                      ins=ins - {0}, outs=[] if store else [d],
                      min=[] if store else words,
                      mout=words if store else [],
                      what=f"{op} {operand(op, d, a, disp)}: {what}",
                      **(options or {}))


def base_form(op, effect):
    file = new_file(op, "base", effect)
    store, size = op in STORES, BYTES[op]
    group = {}
    for offset in range(0, 4, size):
        for value in load_values(op, file.random):
            at = 5 + offset
            if at not in group:
                group[at] = access(file, op, 3, 4, 8, words=[5],
                                   what=f"byte {offset} of the word")
            address = LOW + 20 + offset - 8
            if store:
                group[at].row({3: value | file.random.word() << 8 * size & M32,
                               4: address}, note=f"store {number(value)}")
            else:
                group[at].row({4: address},
                              {5: place(value, offset, file.random)},
                              note=f"load {number(value)}")
    displacements(file, op, size)
    aliases(file, op, store)

    def make(address, words, options, what):
        group = access(file, op, 3, 4, 0, options, words, what)
        group.row({4: address, **({3: file.random.word()} if store else {})},
                  note=what)
    edge_cases(file, op, 3, size, ALIGN[op], make)
    return file


def displacements(file, op, size):
    store = op in STORES
    for disp in (0, 4, -4, 32767 // size * size, -32768, 32764, 256):
        group = access(file, op, 3, 4, disp, words=[6, 20],
                       what="displacement")
        for address in (LOW + 24, HIGH + 16):
            given = {4: address - disp & M32}
            if store:
                given[3] = file.random.word()
            group.row(given, note=f"{address:#x}")
    if size > 1:
        for disp in (1, -1, 3, -32767, 32767):
            group = access(file, op, 3, 4, disp, what="odd displacement")
            group.row({4: LOW + 16, **({3: 7} if store else {})},
                      note="misaligned by the displacement")
            group.row({4: LOW + 16 - disp + 1,
                       **({3: 7} if store else {})}, note="misaligned by 1")
    if not store:
        group = access(file, op, 3, 4, 8, what="wraps at 2^32")
        for address in (0xFFFFFFF8, 0xFFFFFFFC):
            group.row({4: address}, note=f"{address:#x} + 8")
        group = access(file, op, 3, 0, 0, what="r0 as base")
        for cc in range(4):
            group.row(cc=cc, note="address 0")
    group = access(file, op, 3, 0, -64, what="r0 as base, below 0")
    group.row({3: 7} if store else {}, note="0xffffffc0: outside")


def aliases(file, op, store):
    for d, a, what in ((4, 4, "rd == ra"), (0, 4, "rd = r0"),
                       (15, 14, "sp, lr"), (14, 15, "lr, sp")):
        group = access(file, op, d, a, 0, words=[7], what=what)
        for value in FIXED:
            given = {a: LOW + 28}
            if store and d not in (0, a):
                given[d] = value
            group.row(given, {} if store else {7: value},
                      note=f"{what}: {number(value)}")
    group = access(file, op, 0, 4, 0, what="rd = r0, fault")
    for address in (MEMORY, MEMORY + 1, 0xFFFFFFFF):
        group.row({4: address}, note=f"{what}: faults all the same")


def relative(file, op, d, target, options=None, words=(), what=""):
    address, text = target
    store = op in STORES
    return file.group([line(op, operand(op, d, None, text))],
                      lambda s, g: execute(s, op, d, target=address),
                      ins=[d] if store and d else [],
                      outs=[] if store else [d],
                      min=[] if store else words, mout=words if store else [],
                      what=f"{op} {operand(op, d, None, text)}"
                      f"{': ' if what else ''}{what}", **(options or {}))


def label(address):
    if LOW <= address < LOW + 64:
        return f"isa_low+{address - LOW}"
    if HIGH <= address < HIGH + 64:
        return f"isa_high+{address - HIGH}"
    return f"isa_zero{'-' if address > 0x80000000 else '+'}" \
        f"{min(address, 2**32 - address):#x}"


def relative_form(op, effect):
    file = new_file(op, "pc", effect)
    store, size = op in STORES, BYTES[op]
    for at in (LOW, LOW + 20, HIGH, HIGH + 60):
        for offset in range(0, 4, size):
            words = touched(at + offset, size)
            group = relative(file, op, 3, (at + offset, label(at + offset)),
                             words=words)
            for value in load_values(op, file.random):
                if store:
                    group.row({3: value}, note=f"store {number(value)}")
                else:
                    group.row({}, {words[0]: place(value, offset,
                                                   file.random)},
                              note=f"load {number(value)}")
                if at != LOW + 20 and len(group.rows) == 5:
                    break
    for d, what in ((0, "rd = r0"), (14, "lr"), (15, "sp")):
        group = relative(file, op, d, (LOW + 28, label(LOW + 28)),
                         words=[7], what=what)
        for value in FIXED:
            group.row({d: value} if store and d else {},
                      {} if store else {7: value}, note=what)

    def make(address, words, options, what):
        if 0x80000 < address < M32 - 0x70000:
            return
        group = relative(file, op, 3, (address, label(address)), options,
                         words, what)
        group.row({3: file.random.word()} if store else {}, note=what)
    edge_cases(file, op, 3, size, ALIGN[op], make)
    return file


def address_of(form, effect):
    """la: no access, no check."""
    file = new_file("la", form, effect)
    targets = [LOW, LOW + 1, HIGH + 63, MEMORY, MEMORY + 3, 0, 4, 0x600,
               0xFFFFFFFF, 0xFFFF8000]
    if form == "pc":
        for d in (3, 0, 15):
            for at in targets:
                group = relative(file, "la", d, (at, label(at)))
                for cc in range(4):
                    group.row(cc=cc, note=f"{at:#x}")
        return file
    for d, a, what in ((3, 4, ""), (4, 4, "rd == ra"), (0, 4, "rd = r0"),
                       (3, 0, "r0 as base"), (15, 14, "sp, lr")):
        for disp in (0, 1, -1, 4, 32767, -32768):
            group = access(file, "la", d, a, disp, what=what)
            for value in FIXED + targets if a else [0]:
                group.row({a: value} if a else {},
                          note=f"{number(value)} + {disp}")
    return file


# --- PSW and I/O ------------------------------------------------------------

def store_psw(form, effect):
    file = new_file("spsw", form, effect)

    def make(address, words, options, what):
        if form == "base":
            group = file.group(
                ["spsw    (r4)"],
                lambda s, g: execute(s, "spsw", a=4, pc=f"{g}+4"),
                ins=[4], mout=words, what=f"spsw (r4): {what}", **options)
        elif not 0x80000 < address < M32 - 0x70000:
            group = file.group(
                [line("spsw", label(address))],
                lambda s, g: execute(s, "spsw", target=address, pc=f"{g}+4"),
                mout=words, what=f"spsw {label(address)}: {what}", **options)
        else:
            return
        for cc in range(4) if "im" in options else (file.cases % 4,):
            group.row({4: address} if form == "base" else {}, cc=cc,
                      note=f"{what}, CC {cc}")
    edge_cases(file, "spsw", 0, 32, 4, make)
    for im in (0x04, 0xFF, 0xC7):
        make(LOW + 16, touched(LOW + 16, 32), {"m": 0, "im": im},
             f"IM {im:#x}")
    (privileged_base if form == "base" else privileged_relative)(file, "spsw")
    return file


PSW_FIELDS = ("PC", "CC", "M", "MPI.base", "MPI.size", "IM", "IC", "II")
NEW_PSWS = [
    # CC, M, base, size, IM, IC, II, what
    (0, 0, 0, MEMORY, 0x0C, 0, 0, "kernel mode"),
    (1, 1, 0, MEMORY, 0x0C, 0, 0, "user mode"),
    (2, 0, 0, MEMORY, 0x04, 0x105, 0x1234, "IC and II"),
    (3, 1, 0, M32, 0xFF, 0, 0, "MPI = all"),
    (0xFFFFFFFC, 0, 0, MEMORY, 0x0C, 0, 0, "high bits of CC"),
    (0xFFFFFFFF, 1, 0, MEMORY, 0x0C, 0, 0, "high bits of CC"),
    (0, 0xFFFFFFFE, 0, MEMORY, 0x0C, 0, 0, "high bits of M"),
    (0, 3, 0, MEMORY, 0x0C, 0, 0, "high bits of M"),
    (0, 1, 0, MEMORY, 0xFFFFFF0C, 0, 0, "high bits of IM"),
    (0, 1, 0, MEMORY, 0x100, 0, 0, "IM 0x100 masks all"),
    (0, 1, 0, MEMORY, 0, 0, 0, "IM 0: the `si` is a machine check"),
    (0, 0, 0, MEMORY, 0xFB, 0, 0, "class 2 masked"),
    (0, 0, 0, MEMORY, 0x0C, 0xFFFFFFFF, M32, "high bits of IC"),
    (2, 1, 4, M32, 0xC7, 0xABCD, 0, "MPI over 2^32"),
    (1, 1, LOW, 0x8000, 0x0C, 0, 0, "MPI from 0x8000 on"),
]


def load_psw_file(form, effect):
    file = new_file("lpsw", form, effect)
    text = "(r4)" if form == "base" else "isa_low"
    ins = [4] if form == "base" else []
    given = {4: LOW} if form == "base" else {}
    words = list(range(8))

    def run(state, label_):
        pc = load_psw(state, LOW)
        state.fetch(pc)
        return 1
    group = file.group(
        [f"{{g}}:     lpsw    {text}", "        si      255",
         "{g}.t:   si      1"], run, ins=ins, min=words, m=0, newpsw=True,
        other="{g}.t+4-{g}", what=f"lpsw {text}: what counts of the words")
    for psw in NEW_PSWS:
        for cc in range(4):
            values = dict(enumerate((f"{group.label}.t",) + psw[:7]))
            group.row(given, values, cc=cc, note=psw[7])
    for bad, what in ((LOW + 1, "misaligned"), (2, "misaligned"),
                      (MEMORY, "outside memory"), (M32, "misaligned"),
                      (0xFFFFFFFC, "outside memory"), (0x20000, "outside")):
        for psw in NEW_PSWS[:4] + NEW_PSWS[10:11]:
            group.row(given, dict(enumerate((bad,) + psw[:7])),
                      note=f"PC {bad:#x}, {what}: the next fetch finds it out")
    for psw, what in (((0, 1, 0xFFE0, 32, 4, 0, 0), "PC outside the new MPI"),
                      ((0, 0, 0, 0x8000, 4, 0, 0), "PC beyond the new MPI"),
                      ((0, 0, 0, 0, 0, 0, 0), "an empty MPI, all masked")):
        group.row(given, dict(enumerate((f"{group.label}.t",) + psw)),
                  note=what)
    keeps_ic(file, text, ins, given)
    psw_faults(file, form)
    (privileged_base if form == "base" else privileged_relative)(file, "lpsw")
    return file


def keeps_ic(file, text, ins, given):
    """IC shows in an `spsw` at the target."""
    def run(state, label_):
        load_psw(state, LOW)
        execute(state, "spsw", target=LOW + 32, pc=f"{label_}.t+4")
        return 1
    group = file.group(
        [f"{{g}}:     lpsw    {text}", "        si      255",
         "{g}.t:   spsw    isa_low+32", "        si      1"], run, ins=ins,
        min=list(range(8)), mout=list(range(8, 16)), m=0, newpsw=True,
        other="{g}.t+8-{g}", what=f"lpsw {text}, spsw: PSW as loaded")
    for psw in NEW_PSWS:
        if not psw[1] & 1:
            values = dict(enumerate((f"{group.label}.t",) + psw[:7]))
            group.row(given, values, note=psw[7])


def psw_faults(file, form):
    def make(address, words, options, what):
        def run(state, label_):
            state.check(address, 32, 4)
            raise AssertionError(what)
        if form == "pc" and 0x80000 < address < M32 - 0x70000:
            return
        text = "(r4)" if form == "base" else label(address)
        group = file.group([line("lpsw", text)], run,
                           ins=[4] if form == "base" else [],
                           what=f"lpsw {text}: {what}", **options)
        try:
            group.row({4: address} if form == "base" else {}, note=what)
        except AssertionError:          # no fault there
            group.rows.clear()
    edge_cases(file, "lpsw", 0, 32, 4, make)


def start_io(form, effect):
    """Absent devices and faults; what starts is in rules/."""
    file = new_file("sio", form, effect)

    def make(address, words, options, what):
        if form == "pc" and 0x80000 < address < M32 - 0x70000:
            return
        text = "(r4)" if form == "base" else label(address)
        at = {"target": address} if form == "pc" else {"a": 4}
        group = file.group([f"sio     r3, {text}"],
                           lambda s, g: execute(s, "sio", 3, **at),
                           ins=[3] + ([4] if form == "base" else []),
                           what=f"sio r3, {text}: {what}", **options)
        for device in (6, 0x80000001):
            group.row({3: device, **({4: address} if form == "base"
                                     else {})}, note=what)
    edge_cases(file, "sio", 3, 24, 4, make)
    text = "4(r4)" if form == "base" else "isa_low+16"
    at = {"a": 4, "imm": 4} if form == "base" else {"target": LOW + 16}
    group = file.group([f"sio     r3, {text}"],
                       lambda s, g: execute(s, "sio", 3, **at), m=0,
                       ins=[3] + ([4] if form == "base" else []),
                       what=f"sio r3, {text}: no such device")
    for device in (0, *range(6, 17), 0x101, 0x10003, 0x80000002, M32):
        group.row({3: device, **({4: LOW + 8} if form == "base" else {})},
                  note=f"no device {number(device)}")
    (privileged_base if form == "base" else privileged_relative)(file, "sio")
    return file


# --- lm and sm --------------------------------------------------------------

RANGES = [(1, 1), (1, 2), (1, 4), (3, 6), (4, 4), (4, 7), (2, 4), (0, 0),
          (0, 3), (0, 15), (1, 15), (15, 15), (14, 15), (7, 14), (8, 15),
          (1, 8)]


def several(op, form, effect):
    file = new_file(op, form, effect)
    store = op == "sm"

    def make(first, last, address, disp, options, what, base=4):
        count = last - first + 1
        words = touched(address, 4 * max(count, 1))
        if form == "base":
            text = f"r{first}, r{last}, {disp}(r{base})"
            at = {"b": base, "imm": disp}
        else:
            text = f"r{first}, r{last}, {label(address)}"
            at = {"target": address}
        moved = set(range(first, last + 1)) - {0}
        ins = {base} - {0} if form == "base" else set()
        group = file.group(
            [line(op, text)],
            lambda s, g: execute(s, op, first, last, **at), ins=ins,
            outs=[] if store else moved, min=[] if store else words,
            mout=words if store else [], what=f"{op} {text}: {what}",
            **options)
        given = {base: address - disp & M32} if ins else {}
        values = {} if store else {n: file.random.word() for n in words}
        group.row(given, values, note=what)

    for first, last in RANGES:
        size = 4 * (last - first + 1)
        for address in (LOW, LOW + 64 - size, HIGH + 64 - size):
            make(first, last, address, 0, {}, f"{size // 4} registers")
        if form == "base":
            make(first, last, LOW, 4, {}, "displacement 4")
            make(first, last, LOW, 4095 // 4 * 4, {}, "displacement 4092")
    many_faults(file, op, form, make)
    bad_ranges(file, op, form)
    return file


def many_faults(file, op, form, make):
    reach = 0x7000
    for m in (1, 0):
        extra = {} if m else {"m": 0}
        for base, size, address, what in edges(16, 4):
            if index(address) is None and address < MEMORY:
                continue
            if form == "pc" and not LOW - reach < address < HIGH + 0x4000:
                continue
            if form == "pc" and address >= MEMORY + 0x40:
                continue
            make(5, 8, address, 0, {"base": base, "size": size, **extra}, what)
        if form == "base":
            for address, what in ((0xFFFFFFF8, "wraps at 2^32"),
                                  (0xFFFFFFFC, "the last word below 2^32"),
                                  (0xFFFFFFFE, "misaligned, wraps")):
                for size in (MEMORY, M32):
                    make(5, 8, address, 0, {"base": 4, "size": size, **extra},
                         what)
            make(1, 4, 0x8F00 + MEMORY, 0, {**extra}, "base among them", 2)


def bad_ranges(file, op, form):
    code = OPS[op][0] | (0x80 if form == "pc" else 0)
    for first in range(1, 16):
        for last in {0, first - 1, first // 2}:
            word = code << 24 | first << 20 | last << 16 | 0x4010

            def run(state, label_, word=word):
                raise Trap(OPERATION, word)
            group = file.group([f".word   {word:#010x}"], run, ins=[4],
                               what=f"{op} r{first}, r{last}")
            group.row({4: LOW}, note=f"first {first} > last {last}")
    # Misaligned and outside: still an operation exception.
    word = code << 24 | 2 << 20 | 1 << 16 | 0x4001

    def run(state, label_):
        raise Trap(OPERATION, word)
    group = file.group([f".word   {word:#010x}"], run, ins=[4],
                       what=f"{op} r2, r1 at a bad address")
    group.row({4: MEMORY}, note="first > last, misaligned, outside")


# --- push and pop -----------------------------------------------------------

def stack(op, effect):
    file = File("instructions", op, [f"{op}: {effect}"])

    def form(d, words, what, **options):
        push = op == "push"
        return file.group([line(op, f"r{d}")],
                          lambda s, g: execute(s, op, d),
                          ins={15, d} - {0} if push else [15],
                          outs={15} if push else {15, d},
                          min=[] if push else words,
                          mout=words if push else [],
                          what=f"{op} r{d}: {what}", **options)
    step = 4 if op == "push" else 0
    for d in range(16):
        group = form(d, [5, 31], "sp" if d == 15 else f"r{d}")
        for n, value in enumerate(FIXED):
            at = HIGH + 60 if n == 0 else LOW + 20
            given = {15: at + step}
            memory = {}
            if op == "pop":
                memory[5 if n else 31] = value
            elif d not in (0, 15):
                given[d] = value
            group.row(given, memory, note=f"{number(value)}")

    def make(address, words, options, what):
        for d in (3, 15):
            group = form(d, words, what, **options)
            group.row({15: address + step & M32}, note=what)
    edge_cases(file, op, 3, 4, 4, make)
    group = form(3, [], "wraps at 0")
    group.row({15: 0 if op == "push" else 0xFFFFFFFC}, note="outside")
    if op == "pop":
        group = form(0, [5], "r0: sp moves, the word is dropped")
        for cc in range(4):
            group.row({15: LOW + 20}, {5: 7}, cc=cc, note=f"CC {cc}")
    undefined(file, op, encode(op, d=3))
    return file
