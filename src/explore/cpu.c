// SPDX-License-Identifier: MIT
//
// Instructions, for the search: a third engine around machine/meaning.h, which
// logs each write.  It stops before an instruction that can tell whether a
// device has done its work.  Read next: run.c.
#include "explore/cpu.h"

#include "machine/access.h"
#include "machine/operands.h"

enum {
    TRAP_CHOICE = 1 << 17, // something may arrive before this instruction
    TRAP_BROKEN = 1 << 18, // a promise fell
    FLAG_INVALID = 1 << 7,
    OP_BC = 0x01,
    OP_SI = 0x05,
    OP_LA = 0x48,
    OP_SPSW = 0x4A,
    OP_LM = 0x4C,
    OP_SM = 0x4D,
    OP_PUSH = 0x50,
    OP_POP = 0x51,
    OP_TIO = 0x66,
    OP_HIO = 0x67,
    ALL_CC = 15,
    BLOCK_BYTES = 24, // that the hardware reads and writes
};

typedef struct Cpu {
    HypoExplore *x;
    HypoMachine *machine;
    uint32_t fault;
} Cpu;

static inline HypoMachine *cpu_machine(Cpu *cpu)
{
    return cpu->machine;
}

static inline uint32_t cpu_get(Cpu *cpu, unsigned r)
{
    return cpu->machine->state.r[r];
}

static inline void cpu_set_any(Cpu *cpu, unsigned r, uint32_t value)
{
    if (r != 0)
        cpu->machine->state.r[r] = value;
}

static inline void cpu_set(Cpu *cpu, unsigned r, uint32_t value)
{
    cpu_set_any(cpu, r, value);
}

static inline bool cpu_cc_in(Cpu *cpu, uint32_t mask)
{
    return mask & 8u >> cpu->machine->state.psw.cc;
}

static inline void cpu_set_cc(Cpu *cpu, uint32_t code)
{
    cpu->machine->state.psw.cc = code;
}

static inline void cpu_compare(Cpu *cpu, int64_t x, int64_t y)
{
    cpu_set_cc(cpu, x == y ? 0 : x < y ? 1 : 2);
}

static inline void cpu_fault(Cpu *cpu, uint32_t information)
{
    cpu->fault = information;
}

// Whether what a busy device has moved by now could be told from this access.
static bool touches(const HypoExplore *x, uint32_t address, uint32_t bytes)
{
    for (size_t i = 0; i < x->dma_count; i++)
        if (address < x->dma[i].end && address + bytes > x->dma[i].start)
            return true;
    return false;
}

static inline uint32_t cpu_check(Cpu *cpu, uint32_t address, uint32_t bytes,
                                 unsigned alignment)
{
    cpu->fault = address;
    uint32_t exception =
        access_exception(cpu->machine, address, bytes, alignment);
    if (exception == 0 && cpu->x->dma_count > 0 && !cpu->x->watch->passed &&
        touches(cpu->x, address, bytes))
        return TRAP_CHOICE;
    return exception;
}

// A word with flags is read.
static bool note_load(HypoExplore *x, uint32_t address)
{
    uint32_t word = address & ~3u;
    uint8_t flags = x->flags[word / 4];
    if (flags & WORD_SLOT)
        x->watch->unread &=
            ~(UINT32_C(1) << (word - HYPO_SAVED) / HYPO_PSW_BYTES);
    if (flags & WORD_COUNTER)
        x->watch->counter = word | (x->watch->depth & 3);
    if (!(flags & WORD_UNDEFINED))
        return true;
    promise_break(x, HYPO_PROMISE_STALE, word);
    return false;
}

static inline uint32_t cpu_load(Cpu *cpu, uint32_t address, unsigned width,
                                uint32_t *value)
{
    uint32_t exception = cpu_check(cpu, address, width, width);
    if (exception != 0)
        return exception;
    if (cpu->x->flags[address / 4] && !note_load(cpu->x, address))
        return TRAP_BROKEN;
    const uint8_t *at = cpu->machine->memory + address;
    *value = width == 4 ? bits_load32(at) : width == 2 ? bits_load16(at) : *at;
    return 0;
}

static bool hits_block(const HypoExplore *x, uint32_t word)
{
    for (size_t i = 0; i < x->block_count; i++)
        if (word - x->blocks[i] < BLOCK_BYTES)
            return true;
    return false;
}

static uint32_t store(HypoExplore *x, uint32_t address, unsigned width,
                      uint32_t value)
{
    uint32_t word = address & ~3u, shift = 8 * (address & 3);
    uint32_t mask = bits_mask(8 * width) << shift;
    uint32_t old = memory_word(x, word);
    uint32_t new_word = (old & ~mask) | (value << shift & mask);
    if (x->flags[word / 4]) {
        if (width < 4 && x->flags[word / 4] & WORD_UNDEFINED) {
            promise_break(x, HYPO_PROMISE_STALE, word);
            return TRAP_BROKEN;
        }
        if ((x->watch->counter & ~3u) == word)
            x->watch->counter = 0;
    }
    if (x->block_count > 0 && x->state->psw.m == 0 && hits_block(x, word)) {
        promise_break(x, HYPO_PROMISE_BLOCK, word);
        return TRAP_BROKEN;
    }
    bits_store32(x->machine->memory + word, new_word);
    memory_wrote(x, word, old, new_word);
    return 0;
}

static inline uint32_t cpu_load_checked(Cpu *cpu, uint32_t address,
                                        uint32_t *value)
{
    return cpu_load(cpu, address, 4, value);
}

static inline uint32_t cpu_store(Cpu *cpu, uint32_t address, unsigned width,
                                 uint32_t value)
{
    uint32_t exception = cpu_check(cpu, address, width, width);
    return exception ? exception : store(cpu->x, address, width, value);
}

static inline void cpu_move_window(Cpu *cpu)
{
    machine_open_window(cpu->machine);
}

static inline void cpu_jump(Cpu *cpu, uint32_t target)
{
    cpu->machine->state.psw.pc = target;
}

static inline void cpu_branch(Cpu *cpu, const Operands *o)
{
    cpu_jump(cpu, o->next + (uint32_t)o->immediate);
}

#include "machine/meaning.h"

static Trap before_serial(Cpu *cpu, const DecodedWord *d, uint32_t ea)
{
    HypoExplore *x = cpu->x;
    uint32_t bytes = (d->op & 0x7F) == OP_LPSW  ? HYPO_PSW_BYTES
                     : (d->op & 0x7F) == OP_SIO ? BLOCK_BYTES
                                                : 0;
    if (bytes == 0)
        return NO_TRAP;
    Trap trap = cpu_check(cpu, ea, bytes, 4);
    for (uint32_t at = ea; trap == NO_TRAP && at < ea + bytes; at += 4)
        if (x->flags[at / 4] && !note_load(x, at))
            return TRAP_BROKEN;
    return trap;
}

static uint32_t effective_address(Cpu *cpu, const DecodedWord *d, uint32_t next)
{
    unsigned base = (d->op & 0x7E) == 0x4C ? d->rb : d->ra;
    uint32_t from = d->op & 0x80 ? next : cpu_get(cpu, base);
    return from + (uint32_t)d->immediate;
}

static bool polls(const HypoExplore *x, const DecodedWord *d)
{
    return (d->op == OP_TIO || d->op == OP_HIO) &&
           choices_polled(x, x->state->r[d->ra]);
}

static Trap carry_out(Cpu *cpu, const DecodedWord *d, const Operands *o)
{
    uint32_t ea = effective_address(cpu, d, o->next);
    if (!cpu->x->watch->passed && polls(cpu->x, d))
        return TRAP_CHOICE;
    if (d->flags & HYPO_SERIAL && (d->op & 0x40)) {
        Trap trap = (d->op & 0x7F) <= OP_SIO ? before_serial(cpu, d, ea) : 0;
        if (trap != NO_TRAP)
            return trap;
    }
    switch (d->op) {
// clang-format off
#define INSN(code, name, ...)                                                  \
    case code: return mean_##name(cpu, o);
#define MEM(code, name, ...)                                                   \
    case code:                                                                 \
    case code | 0x80: return mean_##name(cpu, o, ea);
#define MEMS(code, name, ...) MEM(code, name, )
// clang-format on
#include "isa/isa.def"
#undef INSN
#undef MEM
#undef MEMS
    default: return NO_TRAP;
    }
}

static void decode(DecodedWord *d, uint32_t word)
{
    HypoDecoded decoded;
    if (!hypo_decode(word, &decoded)) {
        *d = (DecodedWord){.word = word, .flags = FLAG_INVALID};
        return;
    }
    *d = (DecodedWord){word,
                       decoded.immediate,
                       decoded.instruction->opcode,
                       decoded.instruction->flags,
                       decoded.rd,
                       decoded.ra,
                       decoded.rb};
    // The decoder gives the row of the base form and keeps the bit in the word.
    d->op = (uint8_t)(word >> 24);
}

// The instruction at PC; NULL: it cannot be fetched.
static const DecodedWord *fetch(const HypoExplore *x, uint32_t pc)
{
    if (pc % 4 != 0 || !access_in_window(x->machine, pc, 4))
        return NULL;
    uint32_t word = memory_word(x, pc);
    DecodedWord *d = &x->decoded[pc / 4 % DECODED_WORDS];
    if (d->word != word)
        decode(d, word);
    return d;
}

// A counter that was loaded is branched on.
static void note_branch(HypoExplore *x)
{
    if ((x->watch->counter & 3) != (x->watch->depth & 3))
        return; // by an interrupt in between
    if (x->counter == 0)
        x->counter = x->watch->counter & ~3u;
    x->watch->counter = 0;
}

// What stands where none can be read.
static const DecodedWord unread;

static Trap execute(Cpu *cpu, const DecodedWord **decoded)
{
    HypoExplore *x = cpu->x;
    HypoPsw *psw = &x->state->psw;
    uint32_t pc = psw->pc;
    const DecodedWord *d = fetch(x, pc);
    if (!d) {
        *decoded = &unread;
        return cpu_check(cpu, pc, 4, 4);
    }
    *decoded = d;
    cpu->fault = d->word;
    if (d->flags & FLAG_INVALID || d->word == 0)
        return HYPO_EXCEPTION_OPERATION;
    if (d->flags & HYPO_PRIVILEGED && psw->m != 0)
        return HYPO_EXCEPTION_PRIVILEGED;
    if (x->watch->counter && d->op == OP_BC && d->rd != 0 && d->rd != ALL_CC)
        note_branch(x);
    Operands o = {d->rd, d->ra, d->rb, d->immediate, pc + 4};
    psw->pc = o.next;
    return carry_out(cpu, d, &o);
}

// The bytes that the next instruction reads or writes; 0: none.
static uint32_t access_bytes(HypoExplore *x, const DecodedWord *d,
                             uint32_t *address)
{
    Cpu cpu = {x, x->machine, 0};
    unsigned op = d->op & 0x7F;
    if (op == OP_PUSH || op == OP_POP) {
        *address = x->state->r[HYPO_SP] - (op == OP_PUSH ? 4 : 0);
        return 4;
    }
    if ((op & 0x70) != 0x40)
        return 0;
    *address = effective_address(&cpu, d, x->state->psw.pc + 4);
    switch (op) {
    case OP_LA: return 0;
    case OP_LPSW:
    case OP_SPSW: return HYPO_PSW_BYTES;
    case OP_SIO: return BLOCK_BYTES;
    case OP_LM:
    case OP_SM: return 4u * (d->ra - d->rd + 1u);
    default: return 4;
    }
}

bool explore_sees_devices(HypoExplore *x)
{
    uint32_t address = 0, bytes;
    const DecodedWord *d = fetch(x, x->state->psw.pc);
    if (!d || x->state->waiting)
        return false;
    if (polls(x, d))
        return true;
    bytes = access_bytes(x, d, &address);
    return bytes > 0 && touches(x, address, bytes);
}

// With --quick nothing arrives but where it can be told apart at once.
bool explore_is_visible(const HypoExplore *x)
{
    const HypoPsw *psw = &x->state->psw;
    const DecodedWord *d = fetch(x, psw->pc);
    if (!d)
        return true;
    bool accesses = (d->op & 0x60) == 0x40;
    return psw->m ? d->op == OP_SI : accesses || (d->flags & HYPO_SERIAL);
}

// --- Many -------------------------------------------------------------------

// Whether the place of the next instruction is to be looked at before.
static inline bool needs_look(const HypoExplore *x)
{
    const HypoPsw *psw = &x->state->psw;
    if (psw->pc % 4 != 0 || psw->pc >= x->machine->memory_bytes)
        return false;
    return (x->flags[psw->pc / 4] & (WORD_POINT | WORD_UNDEFINED)) ||
           (psw->m == 0 && psw->pc - x->first_area < x->areas_bytes) ||
           x->looks_always;
}

static inline void count_one(HypoExplore *x)
{
    x->state->tick++;
    x->state->instructions++;
    x->instructions++;
    x->watch->passed = 0;
    x->watch->taken = 0;
    x->dispatched = false;
}

bool explore_needs_look(const HypoExplore *x)
{
    return needs_look(x);
}

// How the instruction at `pc` ended; where it is to be run again PC is put
// back.
static ExecutedEnd end_of(HypoExplore *x, Executed *done, Trap trap,
                          uint32_t pc)
{
    if (trap == NO_TRAP)
        return done->decoded->flags & HYPO_SERIAL ? EXECUTED_SERIAL
                                                  : EXECUTED_PLAIN;
    done->ic = trap & 0xFFFF;
    if (trap & TRAP_SOFTWARE)
        return EXECUTED_CALL;
    x->state->psw.pc = pc;
    if (trap & TRAP_BROKEN)
        x->violation.pc = pc;
    return trap & TRAP_CHOICE   ? EXECUTED_CHOICE
           : trap & TRAP_BROKEN ? EXECUTED_BROKEN
                                : EXECUTED_EXCEPTION;
}

uint64_t explore_execute(HypoExplore *x, uint64_t most, Executed *done)
{
    Cpu cpu = {x, x->machine, 0};
    uint64_t count = 0;
    done->user = x->state->psw.m != 0;
    do {
        uint32_t pc = x->state->psw.pc;
        Trap trap = execute(&cpu, &done->decoded);
        done->end = end_of(x, done, trap, pc);
        if (done->end >= EXECUTED_CHOICE)
            return count;
        count_one(x);
        count++;
    } while (done->end == EXECUTED_PLAIN && count < most && !needs_look(x));
    done->ii = cpu.fault;
    return count;
}
