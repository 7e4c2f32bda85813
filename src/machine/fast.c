// SPDX-License-Identifier: MIT
//
// The fast engine: runs predecoded instructions to the next due tick without
// looking aside.  It keeps PC as a place in a code page and the condition code
// as the difference it came from, and puts both into the state before anything
// that could look at them.  It must agree with the observed engine
// (observed.c).
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

// Straight runs of records within one page, from `first` up to before `stop`.
typedef struct Run {
    CodeRecord *page; // the first record of the page that lies in MPI
    CodeRecord *first, *at, *stop;
    uint32_t page_address; // of that record
    uint32_t window; // records from it on that lie in page, MPI and memory
    uint64_t left;   // instructions that may run from `first` on
    uint64_t most;   // the same at the time of the last put_back
} Run;

static inline uint32_t run_pc(const Run *run)
{
    return run->page_address + 4 * (uint32_t)(run->at - run->page);
}

static inline void run_from(Run *run, CodeRecord *at)
{
    uint64_t room = (uint64_t)(run->page + run->window - at);
    run->first = run->at = at;
    run->stop = at + (room < run->left ? room : run->left);
}

// Goes on at `target` if that is in the open page; `at` stands behind the
// branch.
static inline bool run_jump(Run *run, uint32_t target)
{
    uint32_t offset = target - run->page_address;
    run->left -= (uint64_t)(run->at - run->first);
    run->first = run->at;
    if (offset / 4 >= run->window || offset % 4 != 0)
        return false;
    run_from(run, run->page + offset / 4);
    return true;
}

// Opens the page of PC; false where the fetch raises an exception.
static bool run_open(Cpu *cpu, Run *run, uint32_t pc)
{
    HypoMachine *machine = cpu->machine;
    if (cpu_check(cpu, pc, 4, 4) != 0)
        return false;
    uint32_t start = pc & ~(uint32_t)(CODE_PAGE_BYTES - 1);
    uint32_t end = start + CODE_PAGE_BYTES;
    uint32_t window_end = machine->window_start + machine->window_bytes;
    run->page = code_page(&machine->allocator, machine->code, pc)->records;
    run->page_address = start;
    if (start < machine->window_start) {
        run->page_address = (uint32_t)bits_round_up(machine->window_start, 4);
        run->page += (run->page_address - start) / 4;
    }
    end = window_end < end ? window_end : end;
    run->window = (end - run->page_address) / 4;
    run_from(run, run->page + (pc - run->page_address) / 4);
    return true;
}

// Puts what the engine holds into the state: `pc`, CC, and what it counted; the
// last instruction counted may not have completed.
static void put_back(Cpu *cpu, Run *run, uint32_t pc, bool completed)
{
    HypoMachine *machine = cpu->machine;
    run->left -= (uint64_t)(run->at - run->first);
    run->first = run->at;
    machine->state.psw.pc = pc;
    machine->state.psw.cc = cpu_cc(cpu);
    machine->state.r[CODE_SINK] = 0;
    machine_count(machine, run->most - run->left, machine->state.psw.m != 0,
                  completed);
    run->most = run->left;
}

typedef enum RunEnd {
    RUN_STOPPED, // at `stop`
    RUN_JUMPED,  // to cpu->target, in another page
    RUN_TRAPPED, // at run->at, by `trap`
    RUN_SERIAL,  // at run->at stands a serial instruction
} RunEnd;

#define CC HYPO_SETS_CC
#define PR HYPO_PRIVILEGED
#define BR HYPO_BRANCHES
#define ST HYPO_STORES
#define SE HYPO_SERIAL

// The calls of the meanings: the address of a memory operand is that of its
// form.
#define BASED(name, base) \
    mean_##name(cpu, &o, cpu_get(cpu, base) + (uint32_t)record->immediate)
#define NEAR(name) mean_##name(cpu, &o, o.next + (uint32_t)record->immediate)

// A row of isa.def as ROW(opcode, flags, call of its meaning), a memory operand
// making two.
#define INSN(code, name, format, operands, flags, effect) \
    ROW(code, flags, mean_##name(cpu, &o))
#define MEM(code, name, operands, flags, effect) \
    ROW(code, flags, BASED(name, record->ra))    \
    ROW(code | 0x80, flags, NEAR(name))
#define MEMS(code, name, operands, flags, effect) \
    ROW(code, flags, BASED(name, record->rb))     \
    ROW(code | 0x80, flags, NEAR(name))

static inline Operands operands_of(const CodeRecord *record, uint32_t pc)
{
    return (Operands){record->rd, record->ra, record->rb, record->immediate,
                      pc + 4};
}

// The dispatch: a row of isa.def becomes a case.
static RunEnd run_straight(Cpu *cpu, Run *run, Trap *trap)
{
#define ROW(code, flags, meaning)            \
    case code:                               \
        if ((flags)&SE)                      \
            return RUN_SERIAL;               \
        if ((*trap = meaning) != NO_TRAP)    \
            return RUN_TRAPPED;              \
        run->at++;                           \
        if ((flags)&BR && cpu->jumped) {     \
            cpu->jumped = false;             \
            if (!run_jump(run, cpu->target)) \
                return RUN_JUMPED;           \
        }                                    \
        break;

    while (run->at != run->stop) {
        CodeRecord *record = run->at;
        Operands o = operands_of(record, run_pc(run));
        switch (record->op) {
#include "isa/isa.def"
        case CODE_UNKNOWN:
            code_decode(record, bits_load32(cpu->machine->memory + o.next - 4));
            break;
        default: *trap = HYPO_EXCEPTION_OPERATION; return RUN_TRAPPED;
        }
    }
    return RUN_STOPPED;
#undef ROW
}

static Trap carry_out_serial(Cpu *cpu, const CodeRecord *record, uint32_t pc)
{
    Operands o = operands_of(record, pc);
#define ROW(code, flags, meaning) \
    case code: return (flags)&SE ? meaning : NO_TRAP;
    switch (record->op) {
#include "isa/isa.def"
    default: return NO_TRAP; // run_straight gave a serial one
    }
#undef ROW
}

#undef INSN
#undef MEM
#undef MEMS

static void trap_at(Cpu *cpu, Run *run, uint32_t pc, Trap trap)
{
    HypoMachine *machine = cpu->machine;
    run->at++; // it takes its tick
    put_back(cpu, run, pc, false);
    if (trap == HYPO_EXCEPTION_OPERATION || trap == HYPO_EXCEPTION_PRIVILEGED)
        cpu->fault = bits_load32(machine->memory + pc);
    machine_raise_program(machine, trap, cpu->fault);
}

// Carries out the serial instruction at run->at, on the state itself.
static void run_serial(Cpu *cpu, Run *run)
{
    HypoMachine *machine = cpu->machine;
    uint32_t pc = run_pc(run);
    bool user = machine->state.psw.m != 0;
    CodeRecord record = *run->at;
    if (user && hypo_instruction(record.op)->flags & PR) {
        trap_at(cpu, run, pc, HYPO_EXCEPTION_PRIVILEGED);
        return;
    }
    put_back(cpu, run, pc + 4, true);
    Trap trap = carry_out_serial(cpu, &record, pc);
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
    Run run = {.left = most, .most = most};
    Trap trap = NO_TRAP;
    uint32_t pc = machine->state.psw.pc;
    while (run.left > 0) {
        if (!run_open(&cpu, &run, pc)) {
            CodeRecord nowhere;
            run.first = run.at = &nowhere;
            trap_at(&cpu, &run, pc, access_exception(machine, pc, 4, 4));
            return;
        }
        switch (run_straight(&cpu, &run, &trap)) {
        case RUN_SERIAL: run_serial(&cpu, &run); return;
        case RUN_TRAPPED: trap_at(&cpu, &run, run_pc(&run), trap); return;
        case RUN_JUMPED: pc = cpu.target; break;
        case RUN_STOPPED: pc = run_pc(&run); break;
        }
        put_back(&cpu, &run, pc, true);
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
            run_instructions(machine, least(until - machine->state.tick,
                                            machine_progress_left(machine)));
            break;
        }
        }
    }
}
