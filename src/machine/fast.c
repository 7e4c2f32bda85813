// SPDX-License-Identifier: MIT
//
// The fast engine: runs predecoded instructions to the next due tick without
// looking aside.  It keeps PC as a place in a code page and the condition code
// as the difference it came from, and puts both into the state before anything
// that could look at them.  It must agree with the observed engine (observed.c).
#include "machine/cycle.h"

#include <stddef.h>

#include "base/bits.h"
#include "machine/access.h"
#include "machine/code.h"

typedef struct Cpu {
    HypoMachine *machine;
    int64_t order;   // CC 0: zero, 1: negative, 2: positive, 3: CC_NONE
    uint32_t fault;  // II of an exception
    uint32_t target; // of a taken branch
    bool jumped;
} Cpu;

static const int64_t CC_NONE = INT64_MAX;

static inline HypoMachine *cpu_machine(Cpu *cpu)
{
    return cpu->machine;
}

static inline uint32_t cpu_get(Cpu *cpu, unsigned r)
{
    return cpu->machine->state.r[r];
}

static inline void cpu_set(Cpu *cpu, unsigned r, uint32_t value)
{
    cpu->machine->state.r[r] = value;
}

static inline void cpu_set_any(Cpu *cpu, unsigned r, uint32_t value)
{
    cpu_set(cpu, r == 0 ? CODE_SINK : r, value);
}

static inline uint32_t cpu_cc(Cpu *cpu)
{
    int64_t order = cpu->order;
    if (order > 0)
        return order == CC_NONE ? 3 : 2;
    return order < 0;
}

// Only serial instructions set a code as such, and they leave it in the state.
static inline void cpu_set_cc(Cpu *cpu, uint32_t code)
{
    cpu->machine->state.psw.cc = code;
}

static inline void cpu_compare(Cpu *cpu, int64_t x, int64_t y)
{
    cpu->order = x - y;
}

static inline void cpu_fault(Cpu *cpu, uint32_t information)
{
    cpu->fault = information;
}

static inline uint32_t cpu_check(Cpu *cpu, uint32_t address, uint32_t bytes,
                                 unsigned alignment)
{
    if (access_in_window(cpu->machine, address, bytes) &&
        address % alignment == 0)
        return 0;
    cpu->fault = address;
    return access_exception(cpu->machine, address, bytes, alignment);
}

static inline uint32_t cpu_load(Cpu *cpu, uint32_t address, unsigned width,
                                uint32_t *value)
{
    uint32_t exception = cpu_check(cpu, address, width, width);
    if (exception != 0)
        return exception;
    const uint8_t *at = cpu->machine->memory + address;
    *value = width == 4 ? bits_load32(at) : width == 2 ? bits_load16(at) : *at;
    return 0;
}

static inline uint32_t cpu_store(Cpu *cpu, uint32_t address, unsigned width,
                                 uint32_t value)
{
    uint32_t exception = cpu_check(cpu, address, width, width);
    if (exception != 0)
        return exception;
    uint8_t *at = cpu->machine->memory + address;
    if (width == 4)
        bits_store32(at, value);
    else if (width == 2)
        bits_store16(at, value);
    else
        *at = (uint8_t)value;
    code_forget(cpu->machine->code, address, width);
    return 0;
}

static inline void cpu_jump(Cpu *cpu, uint32_t target)
{
    cpu->target = target;
    cpu->jumped = true;
}

#include "machine/meaning.h"

// A straight run: records of one page, from `first` up to before `stop`.
typedef struct Run {
    CodeRecord *page; // the page's first record
    CodeRecord *first, *at, *stop;
    uint32_t page_address;
    uint64_t left;   // instructions that may run from `first` on
    uint32_t window; // records of the page, up to the end of MPI and memory
} Run;

static inline uint32_t run_pc(const Run *run)
{
    return run->page_address + 4 * (uint32_t)(run->at - run->page);
}

static inline void run_from(Run *run, CodeRecord *at)
{
    ptrdiff_t room = run->page + run->window - at;
    run->first = run->at = at;
    run->stop = at + ((uint64_t)room < run->left ? (uint64_t)room : run->left);
}

// Opens the page of PC; false where the fetch raises an exception.
static bool run_open(Cpu *cpu, Run *run, uint32_t pc)
{
    HypoMachine *machine = cpu->machine;
    if (cpu_check(cpu, pc, 4, 4) != 0)
        return false;
    uint32_t end = machine->window_start + machine->window_bytes;
    run->page_address = pc & ~(uint32_t)(CODE_PAGE_BYTES - 1);
    uint32_t room = (end - run->page_address) / 4;
    run->window = room < CODE_PAGE_RECORDS ? room : CODE_PAGE_RECORDS;
    run->page = code_page(&machine->allocator, machine->code, pc)->records;
    run_from(run, run->page + (pc - run->page_address) / 4);
    return true;
}

// Puts what the engine holds back into the state: `pc`, CC and the `count`
// instructions begun since the last time.
static void put_back(Cpu *cpu, uint32_t pc, uint64_t count, bool completed)
{
    HypoMachine *machine = cpu->machine;
    machine->state.psw.pc = pc;
    machine->state.psw.cc = cpu_cc(cpu);
    machine->state.r[CODE_SINK] = 0;
    machine_count(machine, count, machine->state.psw.m != 0, completed);
}

typedef enum RunEnd {
    RUN_STOPPED, // at `stop`
    RUN_JUMPED,  // to cpu->target
    RUN_TRAPPED, // at run->at, by `trap`
    RUN_SERIAL,  // at run->at stands a serial instruction
} RunEnd;

static inline uint32_t base_address(Cpu *cpu, unsigned base,
                                    const CodeRecord *record)
{
    return cpu_get(cpu, base) + (uint32_t)record->immediate;
}

// Carries out one instruction that is not serial.
static inline Trap carry_out(Cpu *cpu, const CodeRecord *record,
                             const Operands *o)
{
    uint32_t near = o->next + (uint32_t)record->immediate;
    switch (record->op) {
#define INSN(code, name, ...)                                                  \
    case code: return mean_##name(cpu, o);
#define MEM(code, name, ...)                                                   \
    case code:                                                                 \
        return mean_##name(cpu, o, base_address(cpu, record->ra, record));     \
    case code | 0x80: return mean_##name(cpu, o, near);
#define MEMS(code, name, ...)                                                  \
    case code:                                                                 \
        return mean_##name(cpu, o, base_address(cpu, record->rb, record));     \
    case code | 0x80: return mean_##name(cpu, o, near);
#include "isa/isa.def"
#undef INSN
#undef MEM
#undef MEMS
    default: return HYPO_EXCEPTION_OPERATION;
    }
}

static inline bool is_serial(uint8_t op)
{
#define CC 0
#define PR 0
#define BR 0
#define ST 0
#define SE 1
    switch (op) {
#define INSN(code, name, format, operands, flags, effect)                      \
    case code: return (flags) != 0;
#define MEM(code, name, operands, flags, effect)                               \
    case code:                                                                 \
    case code | 0x80: return (flags) != 0;
#define MEMS(code, name, operands, flags, effect)                              \
    MEM(code, name, operands, flags, effect)
#include "isa/isa.def"
#undef INSN
#undef MEM
#undef MEMS
    default: return false;
    }
#undef CC
#undef PR
#undef BR
#undef ST
#undef SE
}

static inline Operands operands_of(const CodeRecord *record, uint32_t pc)
{
    return (Operands){record->rd, record->ra, record->rb, record->immediate,
                      pc + 4};
}

static RunEnd run_straight(Cpu *cpu, Run *run, Trap *trap)
{
    while (run->at != run->stop) {
        uint32_t pc = run_pc(run);
        CodeRecord *record = run->at;
        if (record->op == CODE_UNKNOWN)
            code_decode(record, bits_load32(cpu->machine->memory + pc));
        if (is_serial(record->op))
            return RUN_SERIAL;
        Operands o = operands_of(record, pc);
        *trap = carry_out(cpu, record, &o);
        if (*trap != NO_TRAP)
            return RUN_TRAPPED;
        run->at++;
        if (cpu->jumped) {
            cpu->jumped = false;
            return RUN_JUMPED;
        }
    }
    return RUN_STOPPED;
}

static void trap_at(Cpu *cpu, const Run *run, uint32_t pc, Trap trap)
{
    HypoMachine *machine = cpu->machine;
    put_back(cpu, pc, (uint64_t)(run->at - run->first) + 1, false);
    if (trap == HYPO_EXCEPTION_OPERATION || trap == HYPO_EXCEPTION_PRIVILEGED)
        cpu->fault = bits_load32(machine->memory + pc);
    machine_raise_program(machine, trap, cpu->fault);
}

// Carries out the serial instruction at run->at on the state itself.
static void run_serial(Cpu *cpu, const Run *run)
{
    HypoMachine *machine = cpu->machine;
    uint32_t pc = run_pc(run);
    const HypoInstruction *row = hypo_instruction(run->at->op);
    if (row->flags & HYPO_PRIVILEGED && machine->state.psw.m != 0) {
        trap_at(cpu, run, pc, HYPO_EXCEPTION_PRIVILEGED);
        return;
    }
    bool user = machine->state.psw.m != 0;
    put_back(cpu, pc + 4, (uint64_t)(run->at - run->first), true);
    CodeRecord record = *run->at; // the instruction may write over itself
    Operands o = operands_of(&record, pc);
    Trap trap = carry_out(cpu, &record, &o);
    bool completed = trap == NO_TRAP || trap & TRAP_SOFTWARE;
    if (!completed)
        machine->state.psw.pc = pc;
    machine->state.r[CODE_SINK] = 0;
    machine_count(machine, 1, user, completed);
    if (trap != NO_TRAP)
        machine_raise_program(machine, trap & 0xFFFF, cpu->fault);
}

static int64_t order_of(uint32_t code)
{
    static const int64_t orders[4] = {0, -1, 1, INT64_MAX};
    return orders[code];
}

// Runs up to `most` instructions, at least one, up to and including the first
// that is serial or raises an exception.
static void run_instructions(HypoMachine *machine, uint64_t most)
{
    Cpu cpu = {.machine = machine, .order = order_of(machine->state.psw.cc)};
    Run run = {.left = most};
    Trap trap = NO_TRAP;
    uint32_t pc = machine->state.psw.pc;
    while (run.left > 0) {
        if (!run_open(&cpu, &run, pc)) {
            run.at = run.first;
            trap_at(&cpu, &run, pc, access_exception(machine, pc, 4, 4));
            return;
        }
        RunEnd end = run_straight(&cpu, &run, &trap);
        if (end == RUN_SERIAL) {
            run_serial(&cpu, &run);
            return;
        }
        if (end == RUN_TRAPPED) {
            trap_at(&cpu, &run, run_pc(&run), trap);
            return;
        }
        pc = end == RUN_JUMPED ? cpu.target : run_pc(&run);
        uint64_t count = (uint64_t)(run.at - run.first);
        run.left -= count;
        put_back(&cpu, pc, count, true);
        run.first = run.at;
    }
}

static HypoStop run_observed(HypoMachine *machine, uint64_t tick_limit)
{
    HypoStep step;
    HypoStop stop;
    do {
        stop = hypo_machine_step(machine, tick_limit, &step);
    } while (stop == HYPO_RUNNING);
    return stop;
}

static uint64_t least(uint64_t a, uint64_t b)
{
    return a < b ? a : b;
}

HypoStop hypo_machine_run(HypoMachine *machine, uint64_t tick_limit)
{
    HypoStop stop;
    if (machine_observed(machine))
        return run_observed(machine, tick_limit);
    for (;;) {
        switch (machine_next(machine, tick_limit, &stop)) {
        case CYCLE_STOP: return stop;
        case CYCLE_OUTSIDE: machine_outside(machine); break;
        case CYCLE_INTERRUPT: machine_interrupt_step(machine); break;
        case CYCLE_WAIT: machine_advance(machine, tick_limit); break;
        case CYCLE_EXECUTE: {
            uint64_t until = least(tick_limit, machine->next_due);
            run_instructions(machine,
                             least(until - machine->state.tick,
                                   machine_progress_left(machine)));
            break;
        }
        }
    }
}
