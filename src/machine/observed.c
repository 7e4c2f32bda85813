// SPDX-License-Identifier: MIT
//
// The observed engine: one step at a time, an effect for every architected
// write.  Slow and plain; the fast engine (fast.c) must agree with it.
#include "machine/cycle.h"

#include "base/bits.h"
#include "machine/access.h"
#include "machine/operands.h"

typedef struct Cpu {
    HypoMachine *machine;
    uint32_t fault; // II of an exception
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
        SET(cpu->machine, r[r], value);
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
    SET(cpu->machine, psw.cc, code);
}

static inline void cpu_compare(Cpu *cpu, int64_t x, int64_t y)
{
    cpu_set_cc(cpu, x == y ? 0 : x < y ? 1 : 2);
}

static inline void cpu_fault(Cpu *cpu, uint32_t information)
{
    cpu->fault = information;
}

static inline uint32_t cpu_check(Cpu *cpu, uint32_t address, uint32_t bytes,
                                 unsigned alignment)
{
    cpu->fault = address;
    return access_exception(cpu->machine, address, bytes, alignment);
}

static inline uint32_t cpu_load(Cpu *cpu, uint32_t address, unsigned width,
                                uint32_t *value)
{
    uint32_t exception = cpu_check(cpu, address, width, width);
    if (exception != 0)
        return exception;
    const HypoObserver *observer = &cpu->machine->observer;
    if (observer->load)
        observer->load(observer->context, address, width);
    const uint8_t *at = cpu->machine->memory + address;
    *value = width == 4 ? bits_load32(at) : width == 2 ? bits_load16(at) : *at;
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
    if (exception == 0)
        state_store(cpu->machine, address, value, width);
    return exception;
}

static inline void cpu_move_window(Cpu *cpu)
{
    machine_open_window(cpu->machine);
}

static inline void cpu_jump(Cpu *cpu, uint32_t target)
{
    SET(cpu->machine, psw.pc, target);
}

static inline void cpu_branch(Cpu *cpu, const Operands *o)
{
    cpu_jump(cpu, o->next + (uint32_t)o->immediate);
}

#include "machine/meaning.h"

static uint32_t effective_address(Cpu *cpu, const HypoDecoded *d,
                                  const Operands *o)
{
    uint32_t displacement = (uint32_t)d->immediate;
    switch (d->instruction->format) {
    case HYPO_FORMAT_M: return cpu_get(cpu, d->ra) + displacement;
    case HYPO_FORMAT_MM: return cpu_get(cpu, d->rb) + displacement;
    default: return o->next + displacement;
    }
}

static Trap carry_out(Cpu *cpu, const HypoDecoded *d, const Operands *o)
{
    uint32_t ea = effective_address(cpu, d, o);
    switch (d->instruction->opcode) {
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
    default: return NO_TRAP; // decoded instructions have a row
    }
}

// NULL: no instruction.
static const HypoDecoded *decode(HypoMachine *machine, uint32_t word)
{
    const uint32_t spread = 0x9E3779B1; // odd, of no pattern
    uint32_t place = word * spread >> (32 - LATE_WORDS_SHIFT);
    LateWord *late = &machine->late_words[place];
    if (late->decoded.instruction && late->word == word)
        return &late->decoded;
    HypoDecoded decoded;
    if (!hypo_decode(word, &decoded))
        return NULL;
    *late = (LateWord){word, decoded};
    return &late->decoded;
}

// Fetches, decodes and carries out one instruction; PC moves on even if an
// exception is raised, which the caller takes back.
static Trap execute(Cpu *cpu, HypoStep *step)
{
    HypoMachine *machine = cpu->machine;
    uint32_t pc = machine->state.psw.pc;
    Trap trap = cpu_check(cpu, pc, 4, 4);
    if (trap != NO_TRAP)
        return trap;
    step->word = bits_load32(machine->memory + pc);
    cpu_fault(cpu, step->word);
    const HypoDecoded *d = decode(machine, step->word);
    if (!d)
        return HYPO_EXCEPTION_OPERATION;
    if (d->instruction->flags & HYPO_PRIVILEGED && machine->state.psw.m != 0)
        return HYPO_EXCEPTION_PRIVILEGED;
    Operands o = {d->rd, d->ra, d->rb, d->immediate, pc + 4};
    SET(machine, psw.pc, o.next);
    return carry_out(cpu, d, &o);
}

static void step_instruction(HypoMachine *machine, HypoStep *step)
{
    Cpu cpu = {machine, 0};
    bool user = machine->state.psw.m != 0;
    step->kind = HYPO_STEP_INSTRUCTION;
    Trap trap = execute(&cpu, step);
    bool completed = trap == NO_TRAP || trap & TRAP_SOFTWARE;
    if (!completed) {
        SET(machine, psw.pc, step->pc);
        step->exception = trap;
    }
    machine_count(machine, 1);
    machine_count_progress(machine, 1, user, completed,
                           interrupts_were_taken(&machine->state));
    if (trap != NO_TRAP)
        machine_raise_program(machine, trap & 0xFFFF, cpu.fault);
}

static void step_interrupt(HypoMachine *machine, HypoStep *step, bool micro)
{
    const HypoState *state = &machine->state;
    do {
        step->kind = HYPO_STEP_INTERRUPT;
        step->micro_step = state->action.step ? state->action.step : 1;
        if (state->action.step != 0)
            step->ii = state->action.ii;
        machine_interrupt_step(machine);
        if (state->action.step != 0)
            step->ii = state->action.ii;
    } while (state->action.step != 0 && !micro);
    step->class_number = state->last_class;
    step->ic = state->last_ic;
}

static HypoStop step_machine(HypoMachine *machine, uint64_t tick_limit,
                             HypoStep *step, bool micro)
{
    HypoStop stop;
    *step =
        (HypoStep){.tick = machine->state.tick, .pc = machine->state.psw.pc};
    switch (machine_next(machine, tick_limit, &stop)) {
    case CYCLE_STOP: break;
    case CYCLE_OUTSIDE:
        step->kind = HYPO_STEP_OUTSIDE;
        machine_outside(machine);
        break;
    case CYCLE_INTERRUPT: step_interrupt(machine, step, micro); break;
    case CYCLE_WAIT:
        step->kind = HYPO_STEP_WAIT;
        machine_advance(machine, tick_limit);
        break;
    case CYCLE_EXECUTE: step_instruction(machine, step); break;
    }
    step->stop = stop;
    return stop;
}

void hypo_machine_preview(const HypoMachine *machine, HypoStep *next)
{
    static const HypoStepKind kinds[] = {
        [CYCLE_STOP] = HYPO_STEP_NONE,
        [CYCLE_OUTSIDE] = HYPO_STEP_OUTSIDE,
        [CYCLE_INTERRUPT] = HYPO_STEP_INTERRUPT,
        [CYCLE_WAIT] = HYPO_STEP_WAIT,
        [CYCLE_EXECUTE] = HYPO_STEP_INSTRUCTION,
    };
    HypoStop stop;
    const HypoState *state = &machine->state;
    CycleNext cycle = machine_next(machine, HYPO_NEVER, &stop);
    *next = (HypoStep){.kind = kinds[cycle],
                       .stop = stop,
                       .tick = state->tick,
                       .pc = state->psw.pc};
    if (cycle != CYCLE_INTERRUPT)
        return;
    next->micro_step = state->action.step ? state->action.step : 1;
    machine_next_interrupt(machine, &next->class_number, &next->ic);
}

HypoStop hypo_machine_step(HypoMachine *machine, uint64_t tick_limit,
                           HypoStep *step)
{
    return step_machine(machine, tick_limit, step, false);
}

HypoStop hypo_machine_micro_step(HypoMachine *machine, uint64_t tick_limit,
                                 HypoStep *step)
{
    return step_machine(machine, tick_limit, step, true);
}
