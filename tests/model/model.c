// SPDX-License-Identifier: MIT
//
// The Hypo machine, written a second time from docs/machine.md and from
// nothing else: "section N" below is a section of that text. One case for each
// row of its tables, memory as one array of bytes, no event queue (what is due
// is looked for, every tick) and no predecoding. The choices made where the
// text leaves one are the "Readings" in model.h.

#include "model.h"

#include <stdlib.h>
#include <string.h>

// clang-format off: the tables are laid out as tables

enum { KEYBOARD = 1, DISPLAY, DISK, PRINTER, READER, DEVICES };
enum { RESET, MACHINE_CHECK, PROGRAM, TIMER, IO, EXTERNAL };
enum { LR = 14, SP = 15 };
enum { FAIL = 1 << 0, STUCK = 1 << 1, LOSE = 1 << 2 }; // order of model.h
enum { OPERATION = 0x101, PRIVILEGED, PROTECTION, ADDRESSING, SPECIFICATION,
       OVERFLOW, ZERO_DIVIDE }; // section 4
enum { DONE, END_OF_INPUT, BAD_COMMAND, BAD_BUFFER, BAD_BLOCK, DEVICE_ERROR,
       HALTED }; // section 7

#define ON_A_KEY (UINT64_MAX - 1) // two values of device_due
#define NEVER UINT64_MAX

typedef struct { uint8_t *bytes; size_t length; } Bytes;
typedef struct { bool known, arrived; size_t end; uint64_t arrival; } Line;
typedef struct { uint32_t word, op, rd, ra, rb, imm16, next; } Instruction;
typedef struct { uint64_t tick; ModelActKind kind; uint32_t a, b;
                 Bytes text; } Action;

typedef struct {
    uint32_t block_at;                      // where the command block is
    uint32_t command, buffer, count, block; // as captured by sio
    uint64_t begun, due; // end of sio; completion, but see device_due
    uint32_t decided;    // status known beforehand: 2, 3, 4, 6; else 0
    unsigned faults, armed; // of this operation, of the next one
} Operation;

struct Model {
    ModelState s;
    ModelOptions options;
    uint8_t *memory;
    uint32_t timer_last_set;
    Operation operations[16];
    Bytes held[DEVICES]; // all key text; display output; disk; and so on
    Action *actions;
    size_t action_count, action_next;
    bool output_spent;
    bool raised; // by the instruction being executed, with:
    uint32_t trap_ic, trap_ii;
};

// ---- Storage (section 1) ----

static uint32_t get(const Model *m, uint32_t a, unsigned bytes)
{
    uint32_t value = 0;
    while (bytes-- > 0)
        value = value << 8 | m->memory[a + bytes];
    return value;
}

static void put(Model *m, uint32_t a, unsigned bytes, uint32_t value)
{
    for (; bytes-- > 0; a++, value >>= 8)
        m->memory[a] = (uint8_t)(value & 0xFF);
}

static uint32_t sign_extend(uint32_t value, unsigned bits)
{
    uint32_t top = 1u << (bits - 1);
    return ((value & (top + top - 1)) ^ top) - top;
}

static int64_t as_signed(uint32_t value)
{
    return (int64_t)value - ((value >> 31) != 0 ? INT64_C(1) << 32 : 0);
}

static uint64_t least(uint64_t a, uint64_t b)
{
    return a < b ? a : b;
}

static void *allocated(void *p)
{
    if (p == NULL)
        abort();
    return p;
}

static void append(Bytes *to, const void *from, size_t n)
{
    if (n == 0)
        return;
    to->bytes = allocated(realloc(to->bytes, to->length + n));
    memcpy(to->bytes + to->length, from, n);
    to->length += n;
}

// ---- Interrupts (sections 2, 4, 5, 9 and 10) ----

static void store_psw(Model *m, uint32_t at, uint32_t ii)
{
    const uint32_t words[] = { m->s.pc, m->s.cc, m->s.m, m->s.base,
                               m->s.size, m->s.im, m->s.ic, ii };
    for (uint32_t i = 0; i < 8; i++)
        put(m, at + 4 * i, 4, words[i]);
}

// All but IC, which only lpsw loads.
static void load_psw(Model *m, uint32_t at)
{
    m->s.pc = get(m, at, 4);
    m->s.cc = get(m, at + 4, 4) & 3;
    m->s.m = get(m, at + 8, 4) & 1;
    m->s.base = get(m, at + 12, 4);
    m->s.size = get(m, at + 16, 4);
    m->s.im = get(m, at + 20, 4) & 0xFF;
}

static void check_stop(Model *m, uint32_t ic, uint32_t ii)
{
    m->s.stop = MODEL_CHECK_STOP;
    m->s.check_stop = (ModelCheckStop){ true, ic, ii, m->s.pc };
}

// The three steps of section 5. The PC saved is that of the PSW.
static void interrupt_action(Model *m, uint32_t class, uint32_t ic,
                             uint32_t ii)
{
    uint32_t slot = 0x100 + 32 * class;
    m->s.taken[class]++;
    if (m->options.saved_area_stack) {
        slot = get(m, 0x1FC, 4) - 32;
        if (slot % 4 != 0 || slot < 0x100 || slot > 0x1FC - 32) {
            check_stop(m, ic, ii);
            return;
        }
    }
    m->s.ic = ic;
    store_psw(m, slot, ii);
    if (m->options.saved_area_stack)
        put(m, 0x1FC, 4, slot);
    load_psw(m, 32 * class);
    m->s.waiting = false;
    m->s.latch = m->s.latch || class == MACHINE_CHECK;
}

static bool is_open(const Model *m, unsigned class)
{
    return (m->s.im >> class & 1) != 0;
}

// A program interrupt cannot wait (section 4, Masking).
static void program_interrupt(Model *m, uint32_t ic, uint32_t ii)
{
    if (is_open(m, PROGRAM))
        interrupt_action(m, PROGRAM, ic, ii);
    else if (!m->s.latch)
        interrupt_action(m, MACHINE_CHECK, 1, ic);
    else
        check_stop(m, ic, ii);
}

// The lowest device number first; a spurious one after the genuine one.
static bool take_io(Model *m)
{
    for (uint32_t n = 0; n < 16; n++) {
        ModelDevice *d = &m->s.devices[n];
        if (d->state == MODEL_DEV_COMPLETED &&
            (m->operations[n].faults & LOSE) == 0) {
            d->state = MODEL_DEV_IDLE;
            interrupt_action(m, IO, n, d->status);
            return true;
        }
        if ((m->s.spurious >> n & 1) != 0) {
            m->s.spurious &= ~(1u << n);
            interrupt_action(m, IO, n, 0);
            return true;
        }
    }
    return false;
}

// One interrupt action, of the highest class that may occur; false: none may.
static bool take_interrupt(Model *m)
{
    uint32_t count = m->options.time_any ? 1 : m->s.timer.pending;
    if (m->s.nmi.pending && !m->s.latch) {
        interrupt_action(m, MACHINE_CHECK, m->s.nmi.code, 0);
        m->s.nmi = (ModelKey){ 0, 0 };
    } else if (m->s.timer.pending != 0 && is_open(m, TIMER)) {
        interrupt_action(m, TIMER, 0, count);
        m->s.timer.pending = 0;
    } else if (is_open(m, IO) && take_io(m)) {
        return true;
    } else if (m->s.external.pending && is_open(m, EXTERNAL)) {
        interrupt_action(m, EXTERNAL, m->s.external.code, 0);
        m->s.external = (ModelKey){ 0, 0 };
    } else {
        return false;
    }
    return true;
}

// Section 8. What devices hold and armed faults stay.
static void reset(Model *m)
{
    memset(m->s.regs, 0, sizeof m->s.regs);
    m->s.regs[1] = 0x200;
    m->s.pc = get(m, 0, 4);
    m->s.cc = m->s.m = m->s.base = m->s.im = m->s.ic = 0;
    m->s.size = m->options.memory_size;
    m->s.latch = m->s.waiting = m->s.timer.running = false;
    m->s.timer.pending = m->timer_last_set = m->s.spurious = 0;
    m->s.nmi = m->s.external = (ModelKey){ 0, 0 };
    for (int n = KEYBOARD; n < DEVICES; n++)
        m->s.devices[n].state = MODEL_DEV_IDLE;
    if (m->options.saved_area_stack)
        put(m, 0x1FC, 4, 0x1E0);
}

// ---- Devices (sections 7 and 9) ----

// 0 idle, 1 completed, 2 busy, 3 no such device.
static uint32_t device_cc(const Model *m, uint32_t n)
{
    static const uint32_t cc[] = { 0, 2, 1 }; // by ModelDev
    return n >= KEYBOARD && n < DEVICES ? cc[m->s.devices[n].state] : 3;
}

static uint64_t latency(const Model *m, int n)
{
    static const int64_t usual[DEVICES] = { 0, 100, 100, 1000, 50, 20 };
    int64_t given = m->options.latency[n];
    return (uint64_t)(given < 0 ? usual[n] : given);
}

// What the next keyboard read gets: a line, or the rest with the end of input.
static Line keyboard_line(const Model *m)
{
    const Bytes *text = &m->held[KEYBOARD];
    Line line = { .arrived = true, .end = m->s.devices[KEYBOARD].used };
    size_t seen = 0;
    while (line.end < text->length && text->bytes[line.end] != '\n')
        line.end++;
    bool whole = line.end < text->length;
    line.end += whole ? 1 : 0;
    line.known = whole || !m->options.keyboard_open;
    for (size_t i = 0; i < m->action_count; i++) {
        if (m->actions[i].kind == MODEL_KEY && (!whole || seen < line.end)) {
            seen += m->actions[i].text.length;
            line.arrival = m->actions[i].tick;
            line.arrived = i < m->action_next;
        }
    }
    return line;
}

// The tick at which a device completes by itself, if that is known.
static uint64_t device_due(const Model *m, int n)
{
    const Operation *op = &m->operations[n];
    if (m->s.devices[n].state != MODEL_DEV_BUSY ||
        m->options.arrivals_listed || (op->faults & STUCK) != 0)
        return NEVER;
    if (n != KEYBOARD || op->decided != DONE)
        return op->due;
    Line line = keyboard_line(m);
    uint64_t from = line.arrival > op->begun ? line.arrival : op->begun;
    return line.known ? from + latency(m, n) : ON_A_KEY;
}

static uint64_t timer_due(const Model *m)
{
    bool natural = m->s.timer.running && !m->options.arrivals_listed;
    return natural ? m->s.timer.due : NEVER;
}

// Judged at sio: status 2, then 3, then 4; 0 if the request is good.
static uint32_t judge(const Model *m, int n, const Operation *op)
{
    static const uint32_t commands[DEVICES] = { 0, 1, 2, 1 | 2, 2, 1 };
    uint64_t blocks_end = (uint64_t)op->block + op->count / 512;
    if ((op->command != 1 && op->command != 2) ||
        (op->command & commands[n]) == 0 ||
        (n == DISK && (op->count % 512 != 0 || op->count < 512)))
        return BAD_COMMAND;
    if ((uint64_t)op->buffer + op->count > m->options.memory_size)
        return BAD_BUFFER;
    return n == DISK && blocks_end > m->held[n].length / 512 ? BAD_BLOCK : 0;
}

// Ticks from the end of sio to completion; the keyboard's is in device_due.
static uint64_t duration(const Model *m, int n, const Operation *op)
{
    uint64_t c = op->block / 16, c0 = m->s.disk_arm;
    uint64_t way = c > c0 ? c - c0 : c0 - c;
    uint64_t price = latency(m, n) * (op->count > 1 ? op->count : 1);
    if (n == DISK)
        price = latency(m, n) + 20 * way + UINT64_C(200) * (op->count / 512);
    return op->decided != DONE ? 1 : price;
}

static void start_operation(Model *m, int n, uint32_t block_at)
{
    Operation *op = &m->operations[n];
    op->block_at = block_at;
    op->command = get(m, block_at, 4);
    op->buffer = get(m, block_at + 4, 4);
    op->count = get(m, block_at + 8, 4);
    op->block = get(m, block_at + 12, 4);
    op->decided = judge(m, n, op);
    op->faults = op->decided != DONE ? op->armed & LOSE : op->armed;
    op->armed = 0;
    op->begun = m->s.tick + 1;
    op->due = op->begun + duration(m, n, op);
    m->s.devices[n].state = MODEL_DEV_BUSY;
}

// Gives the status; changes the residual count if it moves anything.
static uint32_t transfer(Model *m, int n, uint32_t *residual)
{
    const Operation *op = &m->operations[n];
    Bytes *held = &m->held[n];
    uint64_t *used = &m->s.devices[n].used;
    uint8_t *buffer = m->memory + op->buffer;
    if (op->decided != DONE || (op->faults & FAIL) != 0)
        return op->decided != DONE ? op->decided : DEVICE_ERROR;
    if (n == KEYBOARD || n == READER) {
        uint64_t end = n == KEYBOARD ? keyboard_line(m).end : held->length;
        uint64_t moved = least(end - *used, op->count);
        if (end == *used)
            return END_OF_INPUT;
        memcpy(buffer, held->bytes + *used, moved);
        *used += moved;
        *residual -= (uint32_t)moved;
    } else if (n == DISK) {
        uint8_t *place = held->bytes + (size_t)op->block * 512;
        bool reads = op->command == 1;
        memcpy(reads ? buffer : place, reads ? place : buffer, op->count);
        m->s.disk_arm = (op->block + op->count / 512 - 1) / 16;
        *residual = 0;
    } else { // carried out whole, the output cut at its budget
        uint64_t room = m->options.max_output - held->length;
        m->output_spent = m->output_spent || op->count > room;
        append(held, buffer, least(op->count, room));
        *residual = 0;
    }
    return DONE;
}

// The instant of completion: data, then residual and status. The interrupt
// is pending for as long as the device is completed, unless it is lost.
static void complete_operation(Model *m, int n)
{
    Operation *op = &m->operations[n];
    uint32_t residual = op->count;
    uint32_t status = transfer(m, n, &residual);
    put(m, op->block_at + 16, 4, residual);
    put(m, op->block_at + 20, 4, status);
    m->s.devices[n].state = MODEL_DEV_COMPLETED;
    m->s.devices[n].status = status;
}

// ---- What comes from outside (section 9) ----

static void expire(Model *m)
{
    m->s.timer.pending += m->s.timer.pending != UINT32_MAX ? 1 : 0;
}

static void run_out(Model *m, uint64_t reload_from)
{
    expire(m);
    m->s.timer.running = m->s.timer.reload != 0;
    m->s.timer.due = reload_from + m->s.timer.reload;
}

static void press(ModelKey *key, uint32_t code)
{
    if (!key->pending)
        *key = (ModelKey){ 1, code };
}

static void inject(Model *m, uint32_t class, uint32_t code)
{
    switch (class) {
    case RESET: m->s.taken[RESET]++; reset(m); break;
    case MACHINE_CHECK: press(&m->s.nmi, code); break;
    case PROGRAM: program_interrupt(m, code, 0); break;
    case TIMER: expire(m); break;
    case IO: m->s.spurious |= 1u << code; break;
    default: press(&m->s.external, code); break;
    }
}

static void complete_now(Model *m, int n)
{
    const Operation *op = &m->operations[n];
    bool line = keyboard_line(m).known && keyboard_line(m).arrived;
    bool judged = op->decided != DONE || (op->faults & FAIL) != 0;
    if (m->s.devices[n].state == MODEL_DEV_BUSY &&
        (op->faults & STUCK) == 0 && (n != KEYBOARD || judged || line))
        complete_operation(m, n);
}

static void carry_out(Model *m, const Action *action)
{
    Operation *op = &m->operations[action->a < DEVICES ? action->a : 0];
    unsigned kind = action->kind < MODEL_FAIL ? 0 : action->kind - MODEL_FAIL;
    switch (action->kind) {
    case MODEL_INTERRUPT: inject(m, action->a, action->b & 0xFFFF); break;
    case MODEL_COMPLETE: complete_now(m, (int)action->a); break;
    case MODEL_EXPIRE:
        if (m->s.timer.running)
            run_out(m, m->s.tick);
        break;
    case MODEL_KEY: break; // keyboard_line sees that its turn has been
    default: // a fault
        if (device_cc(m, action->a) != 2)
            op->armed |= 1u << kind;
        else if (op->decided == DONE || 1u << kind == LOSE)
            op->faults |= 1u << kind;
        break;
    }
}

// ---- Instructions (section 3) ----

static uint32_t raise_trap(Model *m, uint32_t ic, uint32_t ii)
{
    m->raised = true;
    m->trap_ic = ic;
    m->trap_ii = ii;
    return 0;
}

// Alignment, protection, addressing, in that order; 33-bit sums (section 9).
static bool accessible(Model *m, uint32_t a, uint32_t n, uint32_t alignment)
{
    uint64_t end = (uint64_t)a + n;
    if (a % alignment != 0)
        raise_trap(m, SPECIFICATION, a);
    else if (a < m->s.base || end > (uint64_t)m->s.base + m->s.size)
        raise_trap(m, PROTECTION, a);
    else if (end > m->options.memory_size)
        raise_trap(m, ADDRESSING, a);
    return !m->raised;
}

// Is the opcode listed, and are the unused bits zero?
static bool is_defined(uint32_t w)
{
    uint32_t op = w >> 24;
    if (op >= 0x10 && op <= 0x1F)
        return (w & 0x00000FFF) == 0;
    switch (op >= 0xC0 && op <= 0xCF ? op - 0x80 : op) {
    case 0x02: case 0x20: case 0x21: case 0x24: case 0x2A: case 0x2B:
    case 0x2C: case 0x40: case 0x41: case 0x42: case 0x43: case 0x44:
    case 0x45: case 0x46: case 0x47: case 0x48: case 0x4B:
        return true; // no bit unused
    case 0x01: case 0x31: case 0x32: case 0x33: // bc li lui lli
        return (w & 0x000F0000) == 0;
    case 0x03: case 0x04: case 0x62: case 0x67: // jr callr halt hio
        return (w & 0x00F0FFFF) == 0;
    case 0x30: case 0x38: case 0x60: case 0x65: case 0x66: // rd, ra
        return (w & 0x0000FFFF) == 0;
    case 0x34: case 0x35: case 0x63: // cmp cmpu stmr
        return (w & 0x00F00FFF) == 0;
    case 0x36: case 0x37: case 0x49: case 0x4A: // cmpi cmpui lpsw spsw
        return (w & 0x00F00000) == 0;
    case 0x50: case 0x51: case 0x64: // push pop rtmr
        return (w & 0x000FFFFF) == 0;
    case 0x05: return (w & 0x00FFFF00) == 0; // si
    case 0x61: return (w & 0x00FFFFFF) == 0; // wait
    case 0x2D: case 0x2E: case 0x2F: return (w & 0x0000FFFF) <= 31; // shifts
    case 0x4C: case 0x4D: return (w >> 20 & 15) <= (w >> 16 & 15); // lm sm
    default: return false;
    }
}

static uint32_t order(int64_t first, int64_t second)
{
    return first == second ? 0 : first < second ? 1 : 2;
}

static uint32_t fit(Model *m, int64_t value)
{
    if (value < INT32_MIN || value > INT32_MAX)
        raise_trap(m, OVERFLOW, 0);
    return (uint32_t)((uint64_t)value & UINT32_MAX);
}

// Rows 10 to 1F on two values; rows 2x are the same with an immediate.
static uint32_t arithmetic(Model *m, uint32_t row, uint32_t a, uint32_t b)
{
    int64_t sa = as_signed(a);
    int64_t sb = as_signed(b);
    if (row >= 0x6 && row <= 0x9 && b == 0)
        return raise_trap(m, ZERO_DIVIDE, 0);
    switch (row) {
    case 0x0: return fit(m, sa + sb);
    case 0x1: return a + b;
    case 0x2: return fit(m, sa - sb);
    case 0x3: return a - b;
    case 0x4: return fit(m, sa * sb);
    case 0x5: return a * b;
    case 0x6: return fit(m, sa / sb);
    case 0x7: return a / b;
    case 0x8: return fit(m, sa % sb);
    case 0x9: return a % b;
    case 0xA: return a & b;
    case 0xB: return a | b;
    case 0xC: return a ^ b;
    case 0xD: return a << b % 32;
    case 0xE: return a >> b % 32;
    default: return a >> b % 32 | (sa < 0 ? ~(UINT32_MAX >> b % 32) : 0);
    }
}

static void execute_arithmetic(Model *m, const Instruction *i)
{
    uint32_t b = i->op < 0x20   ? m->s.regs[i->rb]
                 : i->op < 0x2A ? sign_extend(i->imm16, 16)
                                : i->imm16;
    uint32_t result = arithmetic(m, i->op & 15, m->s.regs[i->ra], b);
    if (!m->raised) {
        m->s.regs[i->rd] = result;
        m->s.cc = order(as_signed(result), 0);
    }
}

static void execute_move(Model *m, const Instruction *i)
{
    uint32_t *rd = &m->s.regs[i->rd];
    uint32_t *cc = &m->s.cc;
    uint32_t a = m->s.regs[i->ra];
    uint32_t b = m->s.regs[i->rb];
    uint32_t imm = sign_extend(i->imm16, 16);
    switch (i->op) {
    case 0x30: *rd = a; break;                                     // mv
    case 0x31: *rd = imm; break;                                   // li
    case 0x32: *rd = i->imm16 << 16; break;                        // lui
    case 0x33: *rd = (*rd & 0xFFFF0000) | i->imm16; break;         // lli
    case 0x34: *cc = order(as_signed(a), as_signed(b)); break;     // cmp
    case 0x35: *cc = order(a, b); break;                           // cmpu
    case 0x36: *cc = order(as_signed(a), as_signed(imm)); break;   // cmpi
    case 0x37: *cc = order(a, i->imm16); break;                    // cmpui
    default: *rd = ~a; *cc = order(as_signed(~a), 0); break;       // not
    }
}

// The PC is already that of the next instruction.
static void execute_branch(Model *m, const Instruction *i)
{
    uint32_t a = m->s.regs[i->ra];
    if (i->op == 0x02 || i->op == 0x04)
        m->s.regs[LR] = i->next;
    switch (i->op) {
    case 0x01: // bc, whose mask stands where rd does
        if ((i->rd & 8u >> m->s.cc) != 0)
            m->s.pc += 4 * sign_extend(i->imm16, 16);
        break;
    case 0x02: m->s.pc += 4 * sign_extend(i->word, 24); break; // call
    case 0x03: case 0x04: m->s.pc = a; break;                  // jr callr
    default: raise_trap(m, i->word & 0xFF, 0); break;          // si
    }
}

// Rows 4x in base form, rows Cx relative to the next instruction.
static void execute_memory(Model *m, const Instruction *i)
{
    static const uint8_t sizes[] = { 4, 2, 2, 1, 1, 4, 2, 1, 0, 32, 32, 24 };
    uint32_t row = i->op & 15;
    bool many = row >= 0xC;
    uint32_t *rd = &m->s.regs[i->rd];
    uint32_t ea = i->op >= 0xC0 ? i->next + sign_extend(i->word, many ? 16 : 20)
                  : many        ? m->s.regs[i->rb] + (i->word & 0xFFF)
                         : m->s.regs[i->ra] + sign_extend(i->imm16, 16);
    uint32_t size = many ? 4 * (i->ra - i->rd + 1) : sizes[row];
    uint32_t cc;
    if (row != 0x8 && !accessible(m, ea, size, size < 4 ? size : 4))
        return;
    switch (row) {
    case 0x0: *rd = get(m, ea, 4); break;                  // lw
    case 0x1: *rd = sign_extend(get(m, ea, 2), 16); break; // lh
    case 0x2: *rd = get(m, ea, 2); break;                  // lhu
    case 0x3: *rd = sign_extend(get(m, ea, 1), 8); break;  // lb
    case 0x4: *rd = get(m, ea, 1); break;                  // lbu
    case 0x5: put(m, ea, 4, *rd); break;                   // sw
    case 0x6: put(m, ea, 2, *rd); break;                   // sh
    case 0x7: put(m, ea, 1, *rd); break;                   // sb
    case 0x8: *rd = ea; break;                             // la
    case 0x9: // lpsw
        load_psw(m, ea);
        m->s.ic = get(m, ea + 24, 4) & 0xFFFF;
        m->s.latch = false;
        break;
    case 0xA: store_psw(m, ea, 0); break;                  // spsw
    case 0xB: // sio
        cc = device_cc(m, *rd);
        m->s.cc = cc == 1 ? 2 : cc; // completed is as good as busy
        if (cc == 0)
            start_operation(m, (int)*rd, ea);
        break;
    default: // lm sm
        for (uint32_t r = i->rd; r <= i->ra; r++, ea += 4) {
            if (row == 0xC)
                m->s.regs[r] = get(m, ea, 4);
            else
                put(m, ea, 4, m->s.regs[r]);
        }
        break;
    }
}

static void execute_stack(Model *m, const Instruction *i)
{
    uint32_t sp = m->s.regs[SP];
    if (i->op == 0x50 && accessible(m, sp - 4, 4, 4)) { // push
        put(m, sp - 4, 4, m->s.regs[i->rd]);
        m->s.regs[SP] = sp - 4;
    }
    if (i->op == 0x51 && accessible(m, sp, 4, 4)) { // pop
        m->s.regs[SP] = sp + 4;
        m->s.regs[i->rd] = get(m, sp, 4);
    }
}

static void execute_system(Model *m, const Instruction *i)
{
    uint32_t *rd = &m->s.regs[i->rd];
    uint32_t a = m->s.regs[i->ra];
    uint64_t now = m->s.tick;
    switch (i->op) {
    case 0x60: *rd = m->s.im; m->s.im = a & 0xFF; break; // swim
    case 0x61: m->s.waiting = true; break;               // wait
    case 0x62: m->s.halt_status = a & 0xFF; m->s.stop = MODEL_HALT; break;
    case 0x63: // stmr
        m->timer_last_set = m->options.no_timer ? 0 : a;
        m->s.timer.running = m->timer_last_set != 0;
        m->s.timer.due = now + 1 + a;
        m->s.timer.reload = m->s.regs[i->rb];
        m->s.timer.pending = 0;
        break;
    case 0x64: // rtmr
        *rd = m->options.time_any ? m->timer_last_set
              : !m->s.timer.running || m->s.timer.due < now
                  ? 0 : (uint32_t)(m->s.timer.due - now);
        break;
    case 0x65: // rclk: with rd = ra the microseconds stay
        now = m->options.time_any ? 0 : now;
        *rd = (uint32_t)((m->options.epoch + now / 1000000) & UINT32_MAX);
        m->s.regs[i->ra] = (uint32_t)(now % 1000000);
        break;
    case 0x66: // tio
        m->s.cc = device_cc(m, a);
        *rd = m->s.cc == 1 ? m->s.devices[a].status : 0;
        if (m->s.cc == 1)
            m->s.devices[a].state = MODEL_DEV_IDLE;
        break;
    default: // hio
        m->s.cc = device_cc(m, a);
        if (m->s.cc == 2 && m->operations[a].decided != HALTED) {
            m->operations[a].decided = HALTED;
            m->operations[a].due = now + 1 + 1;
            m->operations[a].faults &= LOSE;
        }
        break;
    }
}

// The write to r0 is dropped.
static void execute(Model *m, const Instruction *i)
{
    switch (i->op >> 4) {
    case 0x0: execute_branch(m, i); break;
    case 0x1: case 0x2: execute_arithmetic(m, i); break;
    case 0x3: execute_move(m, i); break;
    case 0x5: execute_stack(m, i); break;
    case 0x6: execute_system(m, i); break;
    default: execute_memory(m, i); break;
    }
    m->s.regs[0] = 0;
}

// Step (4) of the loop: one instruction, its tick, its program interrupt.
static void step(Model *m)
{
    uint32_t own = m->s.pc;
    m->raised = false;
    m->s.instructions++;
    if (accessible(m, own, 4, 4)) {
        uint32_t w = get(m, own, 4);
        uint32_t row = w >> 24 & 0x7F;
        const Instruction i = { w, w >> 24, w >> 20 & 15, w >> 16 & 15,
                                w >> 12 & 15, w & 0xFFFF, own + 4 };
        m->s.pc = i.next;
        if (!is_defined(w))
            raise_trap(m, OPERATION, w);
        else if (m->s.m == 1 && ((row >= 0x49 && row <= 0x4B) || row >= 0x60))
            raise_trap(m, PRIVILEGED, w);
        else
            execute(m, &i);
    }
    m->s.tick++;
    if (m->raised) {
        m->s.pc = m->trap_ic < OPERATION ? m->s.pc : own; // si completes
        program_interrupt(m, m->trap_ic, m->trap_ii);
    }
}

// ---- The loop (section 9, Order of things) ----

// Step (2): outside actions, then the timer, then devices by number.
static void carry_out_due(Model *m)
{
    while (m->action_next < m->action_count &&
           m->actions[m->action_next].tick <= m->s.tick) {
        carry_out(m, &m->actions[m->action_next++]);
        if (m->s.stop == MODEL_CHECK_STOP)
            return;
    }
    while (timer_due(m) <= m->s.tick)
        run_out(m, m->s.timer.due);
    for (int n = KEYBOARD; n < DEVICES; n++) {
        if (device_due(m, n) <= m->s.tick)
            complete_operation(m, n);
    }
    if (m->output_spent)
        m->s.stop = MODEL_OUTPUT;
}

static bool action_can_end_wait(const Model *m, const Action *action)
{
    uint32_t class = action->a;
    switch (action->kind) {
    case MODEL_INTERRUPT:
        return class == RESET || class == PROGRAM ||
               (class == MACHINE_CHECK && !m->s.latch) ||
               (class >= TIMER && is_open(m, class));
    case MODEL_COMPLETE: return is_open(m, IO);
    case MODEL_EXPIRE: return is_open(m, TIMER);
    default: return false;
    }
}

// Can the wait end? Lowers *next to the tick of the next event of any kind.
static bool look_ahead(const Model *m, uint64_t *next)
{
    bool can_end = timer_due(m) != NEVER && is_open(m, TIMER);
    *next = least(*next, timer_due(m));
    for (size_t i = m->action_next; i < m->action_count; i++) {
        can_end = can_end || action_can_end_wait(m, &m->actions[i]);
        *next = least(*next, m->actions[i].tick);
    }
    for (int n = KEYBOARD; n < DEVICES; n++) {
        can_end = can_end || (device_due(m, n) < ON_A_KEY && is_open(m, IO));
        *next = least(*next, device_due(m, n));
    }
    return can_end;
}

ModelStop model_run(Model *m, uint64_t tick_limit)
{
    if (m->s.stop == MODEL_TICKS || m->s.stop == MODEL_WAITING_FOR_KEY)
        m->s.stop = MODEL_RUNNING;
    while (m->s.stop == MODEL_RUNNING) {
        uint64_t next = tick_limit;
        if (m->s.tick >= tick_limit)
            return m->s.stop = MODEL_TICKS;
        carry_out_due(m);
        while (m->s.stop == MODEL_RUNNING && take_interrupt(m))
            ;
        if (m->s.stop != MODEL_RUNNING)
            break;
        if (!m->s.waiting)
            step(m);
        else if (look_ahead(m, &next))
            m->s.tick = next;
        else if (is_open(m, IO) && device_due(m, KEYBOARD) == ON_A_KEY)
            m->s.stop = MODEL_WAITING_FOR_KEY;
        else
            m->s.stop = MODEL_IDLE;
    }
    return m->s.stop;
}

// ---- For the harness ----

void model_defaults(ModelOptions *options)
{
    *options = (ModelOptions){ .memory_size = 1024 * 1024,
                               .epoch = MODEL_EPOCH,
                               .max_output = UINT64_C(1024) * 1024 };
    for (int n = 0; n < 16; n++)
        options->latency[n] = -1;
}

Model *model_new(const ModelOptions *options)
{
    Model *m = allocated(calloc(1, sizeof *m));
    size_t blocks = options->disk != NULL ? (options->disk_size + 511) / 512
                                          : 2048;
    m->options = *options;
    m->memory = allocated(calloc(options->memory_size, 1));
    m->held[DISK].bytes = allocated(calloc(blocks + 1, 512));
    m->held[DISK].length = 512 * blocks;
    if (options->disk != NULL && blocks > 0)
        memcpy(m->held[DISK].bytes, options->disk, options->disk_size);
    if (options->reader != NULL)
        append(&m->held[READER], options->reader, options->reader_size);
    return m;
}

void model_free(Model *m)
{
    for (int n = 0; n < DEVICES; n++)
        free(m->held[n].bytes);
    for (size_t i = 0; i < m->action_count; i++)
        free(m->actions[i].text.bytes);
    free(m->memory);
    free(m->actions);
    free(m);
}

bool model_write(Model *m, uint32_t address, const void *bytes, size_t n)
{
    bool fits = (uint64_t)address + n <= m->options.memory_size;
    if (fits && n > 0)
        memcpy(m->memory + address, bytes, n);
    return fits;
}

void model_reset(Model *m)
{
    reset(m);
    m->s.stop = MODEL_RUNNING;
    m->s.halt_status = 0;
    m->s.check_stop = (ModelCheckStop){ .yes = false };
    m->output_spent = false;
}

bool model_act(Model *m, uint64_t tick, ModelActKind kind, uint32_t a,
               uint32_t b, const void *text, size_t text_length)
{
    if ((kind == MODEL_COMPLETE || kind >= MODEL_FAIL) && device_cc(m, a) == 3)
        return false;
    if (kind == MODEL_INTERRUPT && (a > EXTERNAL || (a == IO && b > 15)))
        return false;
    size_t at = m->action_count;
    Action action = { .tick = tick > m->s.tick ? tick : m->s.tick,
                      .kind = kind, .a = a, .b = b };
    if (kind == MODEL_KEY)
        append(&action.text, text, text_length);
    while (at > m->action_next && m->actions[at - 1].tick > action.tick)
        at--;
    m->actions = allocated(realloc(m->actions,
                                   (m->action_count + 1) * sizeof action));
    memmove(m->actions + at + 1, m->actions + at,
            (m->action_count - at) * sizeof action);
    m->actions[at] = action;
    m->action_count++;
    Bytes *all = &m->held[KEYBOARD];
    if (kind == MODEL_KEY)
        all->length = 0; // the text once more, in the order of the log
    for (size_t i = 0; kind == MODEL_KEY && i < m->action_count; i++)
        append(all, m->actions[i].text.bytes, m->actions[i].text.length);
    return true;
}

// What means nothing at the moment is shown as 0.
void model_state(const Model *m, ModelState *state)
{
    memcpy(state, &m->s, sizeof *state);
    if (!state->timer.running)
        state->timer.due = state->timer.reload = 0;
    for (int n = KEYBOARD; n < DEVICES; n++) {
        ModelDevice *d = &state->devices[n];
        d->due_known = device_due(m, n) < ON_A_KEY;
        d->due = d->due_known ? device_due(m, n) : 0;
        d->status = d->state == MODEL_DEV_COMPLETED ? d->status : 0;
    }
}

const uint8_t *model_memory(const Model *m)
{
    return m->memory;
}

const uint8_t *model_held(const Model *m, int device, size_t *size)
{
    *size = m->held[device].length;
    return m->held[device].bytes;
}
