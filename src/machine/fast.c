// SPDX-License-Identifier: MIT
//
// The fast engine: runs predecoded instructions to the next due tick without
// looking aside.  It keeps PC as a place in a code page (place.h) and the
// condition code as the difference it came from, and puts both into the state
// before anything that could look at them.  It must agree with the observed
// engine (observed.c).
//
// Each meaning is expanded twice.  carry_out expands all of them in one switch,
// carefully; it is the engine where HYPO_TAIL_CALLS is not defined.  Where it
// is, each instruction also has a handler, which ends in a jump to the handler
// of the next one, and leaves whatever is out of the ordinary to carry_out.
#define MACHINE_UNOBSERVED
#include "machine/fast.h"

#include "machine/breaks.h"
#include "machine/fast_cpu.h"
#include "machine/fast_leave.h"
#include "machine/meaning.h"

#define PARAMETERS                                                      \
    HypoMachine *machine, CodeRecord *ip, uint64_t left, int64_t order, \
        uint8_t *memory, const uint8_t *lines
#define ARGUMENTS machine, ip, left, order, memory, lines

#define CC HYPO_SETS_CC
#define PR HYPO_PRIVILEGED
#define BR HYPO_BRANCHES
#define ST HYPO_STORES
#define SE HYPO_SERIAL
#define SW HYPO_SWITCHES

// The calls of the meanings: the address of a memory operand is that of its
// form.  A row of isa.def is ROW(opcode, flags, call), a memory operand making
// two.
#define BASED(name, base) \
    mean_##name(&cpu, &o, cpu_get(&cpu, base) + (uint32_t)ip->immediate)
#define NEAR(name) mean_##name(&cpu, &o, (uint32_t)ip->immediate)
#define INSN(code, name, format, operands, flags, effect) \
    ROW(code, flags, mean_##name(&cpu, &o))
#define MEM(code, name, operands, flags, effect) \
    ROW(code, flags, BASED(name, ip->ra))        \
    ROW(code##u | 0x80, flags, NEAR(name))
#define MEMS(code, name, operands, flags, effect) \
    ROW(code, flags, BASED(name, ip->rb))         \
    ROW(code##u | 0x80, flags, NEAR(name))

static inline Operands operands_of(const HypoMachine *machine,
                                   const CodeRecord *ip)
{
    return (Operands){ip->rd, ip->ra, ip->rb, ip->immediate,
                      place_pc(machine, ip) + 4};
}

#ifdef HYPO_TAIL_CALLS
#define DISPATCH return ip->handler(ARGUMENTS)
#else
#define DISPATCH continue
#endif

// --- Going on ---------------------------------------------------------------

APART static void leave(HypoMachine *machine, const CodeRecord *ip,
                        uint64_t left, int64_t order)
{
    put_back(machine, place_pc(machine, ip), left, order, true);
}

// Goes on at run.target, in another page; NULL: cannot, or need not.
static CodeRecord *go_far(HypoMachine *machine, uint64_t left, int64_t order)
{
    uint32_t target = machine->run.target;
    if (left == 0) {
        put_back(machine, target, left, order, true);
        return NULL;
    }
    CodeRecord *ip = place_enter(machine, target);
    if (!ip)
        trap_at(machine, target, left - 1, order,
                access_exception(machine, target, 4, 4), target);
    return ip;
}

// Where a branch goes by its record: the place, or what stands for it.
static inline uintptr_t near_place(const CodeRecord *ip)
{
    return (uintptr_t)ip + (uintptr_t)(intptr_t)ip->immediate;
}

static inline bool is_open(const HypoMachine *machine, uintptr_t place)
{
    return place - machine->run.low < machine->run.span;
}

static inline uint32_t near_target(const HypoMachine *machine,
                                   const CodeRecord *ip)
{
    return place_pc(machine, ip) + (uint32_t)(ip->immediate / PLACE_SCALE);
}

// Where the instruction at `ip` goes; NULL: to run.target, in another page.
static CodeRecord *land(HypoMachine *machine, const Cpu *cpu, CodeRecord *ip)
{
    CodeRecord *to = ip + 1;
    if (cpu->jump == JUMP_NEAR) {
        uintptr_t near = near_place(ip);
        to = is_open(machine, near) ? (CodeRecord *)near : NULL;
        machine->run.target = near_target(machine, ip);
    } else if (cpu->jump == JUMP_TO) {
        if (!place_find(machine, cpu->target, &to))
            to = NULL;
        machine->run.target = cpu->target;
    }
    return to;
}

// The serial instruction at `ip`, on the state itself.
#define SERIAL(flags, meaning)                                               \
    uint32_t pc = place_pc(machine, ip);                                     \
    machine->run.user = machine->state.psw.m != 0;                           \
    if ((flags)&PR && machine->run.user) {                                   \
        trap_at(machine, pc, left - 1, order, HYPO_EXCEPTION_PRIVILEGED, 0); \
        return;                                                              \
    }                                                                        \
    begin_serial(machine, pc + 4, left, order);                              \
    Trap trap = meaning;                                                     \
    ip = end_serial(machine, left, pc, trap, cpu.fault);                     \
    if (!ip)                                                                 \
        return;                                                              \
    left = machine->run.most;                                                \
    order = order_of(machine->state.psw.cc);

// --- All instructions, carefully --------------------------------------------

// A breakpoint, or a place where a window ends or ended: gives way to the
// observed engine.
static void look(HypoMachine *machine, const CodeRecord *ip, uint64_t left,
                 int64_t order)
{
    uint32_t pc = place_pc(machine, ip);
    HypoStep step;
    put_back(machine, pc, left, order, true);
    machine->run.at_break =
        access_exception(machine, pc, 4, 4) == 0 && break_at(machine, pc);
    if (machine->run.at_break)
        return;
    hypo_machine_step(machine, HYPO_NEVER, &step);
    machine->steps_here = 0;
}

// What an instruction begins with, and whether it takes the careful way.
#define CPU(careful)                                           \
    {                                                          \
        machine, order, memory, lines, 0, 0, 0, careful, false \
    }

// Carries out the instruction at `ip`, and all that follow where there are no
// handlers.
APART static void carry_out(PARAMETERS)
{
#define ROW(code, flags, meaning)                                           \
    case code: {                                                            \
        Cpu cpu = CPU(true);                                                \
        Operands o = operands_of(machine, ip);                              \
        if ((flags)&SE) {                                                   \
            SERIAL(flags, meaning)                                          \
            DISPATCH;                                                       \
        }                                                                   \
        Trap trap = meaning;                                                \
        if (trap != NO_TRAP) {                                              \
            trap_at(machine, o.next - 4, left - 1, order, trap, cpu.fault); \
            return;                                                         \
        }                                                                   \
        order = cpu.order;                                                  \
        ip = land(machine, &cpu, ip);                                       \
        break;                                                              \
    }
    for (;;) {
        switch (ip->op) {
#include "isa/isa.def"
        case CODE_UNKNOWN: place_decode(machine, ip); DISPATCH;
        case CODE_LOOK: look(machine, ip, left, order); return;
        case CODE_END:
            machine->run.target = place_pc(machine, ip);
            ip = go_far(machine, left, order);
            if (!ip)
                return;
            DISPATCH;
        default:
            trap_at(machine, place_pc(machine, ip), left - 1, order,
                    HYPO_EXCEPTION_OPERATION, 0);
            return;
        }
        left--;
        if (!ip) {
            ip = go_far(machine, left, order);
            if (!ip)
                return;
        } else if (left == 0 || machine->run.touched) {
            leave(machine, ip, left, order);
            return;
        }
        DISPATCH;
    }
#undef ROW
}

// --- Handlers ---------------------------------------------------------------

#ifdef HYPO_TAIL_CALLS

// `left` does not count the jump any more.
APART static void jump_far(PARAMETERS)
{
    ip = go_far(machine, left, order);
    if (!ip)
        return;
    return ip->handler(ARGUMENTS);
}

APART static void branch_far(PARAMETERS)
{
    machine->run.target = near_target(machine, ip);
    return jump_far(ARGUMENTS);
}

// To the PC of another PSW, in another window.
APART static void move_far(PARAMETERS)
{
    machine_open_window(machine);
    machine->run.target = machine->state.psw.pc;
    order = order_of(machine->state.psw.cc);
    return jump_far(ARGUMENTS);
}

// The end of a handler: on to the next instruction.
#define NEXT                                                 \
    order = cpu.order;                                       \
    left--;                                                  \
    if (cpu.jump == JUMP_NEAR) {                             \
        uintptr_t near = near_place(ip);                     \
        if (SELDOM(!is_open(machine, near)))                 \
            return branch_far(ARGUMENTS);                    \
        ip = (CodeRecord *)near;                             \
    } else if (cpu.jump == JUMP_TO) {                        \
        CodeRecord *to;                                      \
        if (SELDOM(!place_find(machine, cpu.target, &to))) { \
            machine->run.target = cpu.target;                \
            return jump_far(ARGUMENTS);                      \
        }                                                    \
        ip = to;                                             \
    } else {                                                 \
        ip++;                                                \
    }                                                        \
    if (SELDOM(left == 0))                                   \
        return leave(machine, ip, left, order);              \
    return ip->handler(ARGUMENTS);

// To another PSW, while nothing is pending whatever it opens: tick and counts
// are left as they are.
#define SWITCH(flags, meaning)                                                 \
    bool user = machine->state.psw.m != 0;                                     \
    if (SELDOM(!machine->run.steady || ((flags)&PR && user)))                  \
        return carry_out(ARGUMENTS);                                           \
    Trap trap = meaning;                                                       \
    if (SELDOM(trap != NO_TRAP && !is_plain_call(machine, trap)))              \
        return carry_out(ARGUMENTS);                                           \
    left--;                                                                    \
    if (SELDOM(                                                                \
            switched(machine, left, user, trap, place_pc(machine, ip), &cpu))) \
        return move_far(ARGUMENTS);                                            \
    order = order_of(machine->state.psw.cc);                                   \
    CodeRecord *to;                                                            \
    if (SELDOM(!place_find(machine, machine->state.psw.pc, &to) ||             \
               left == 0)) {                                                   \
        machine->run.target = machine->state.psw.pc;                           \
        return jump_far(ARGUMENTS);                                            \
    }                                                                          \
    ip = to;                                                                   \
    return ip->handler(ARGUMENTS);

// One handler for each row.  Those that switch do not ask for the next PC.
#define HANDLER(name, flags, meaning)                            \
    static void name(PARAMETERS)                                 \
    {                                                            \
        Cpu cpu = CPU(false);                                    \
        Operands o = {ip->rd, ip->ra, ip->rb, ip->immediate, 0}; \
        (void)o;                                                 \
        if ((flags)&SW) {                                        \
            SWITCH(flags, meaning)                               \
        }                                                        \
        o.next = place_pc(machine, ip) + 4;                      \
        if ((flags)&SE) {                                        \
            cpu.careful = true;                                  \
            SERIAL(flags, meaning)                               \
            return ip->handler(ARGUMENTS);                       \
        }                                                        \
        if (SELDOM((meaning) != NO_TRAP))                        \
            return carry_out(ARGUMENTS);                         \
        NEXT                                                     \
    }

#undef MEM
#undef MEMS
#undef INSN
#define INSN(code, name, format, operands, flags, effect) \
    HANDLER(at_##name, flags, mean_##name(&cpu, &o))
#define MEM(code, name, operands, flags, effect)   \
    HANDLER(at_##name, flags, BASED(name, ip->ra)) \
    HANDLER(near_##name, flags, NEAR(name))
#define MEMS(code, name, operands, flags, effect)  \
    HANDLER(at_##name, flags, BASED(name, ip->rb)) \
    HANDLER(near_##name, flags, NEAR(name))
#include "isa/isa.def"
#undef MEM
#undef MEMS
#undef INSN

// The branches of the assembler: each mask a constant.
#define MASKS(USE) USE(15) USE(8) USE(7) USE(4) USE(11) USE(2) USE(13)
#define BRANCH(mask)                       \
    static void at_bc_##mask(PARAMETERS)   \
    {                                      \
        Cpu cpu = CPU(false);              \
        const Operands o = {.rd = (mask)}; \
        (void)mean_bc(&cpu, &o);           \
        NEXT                               \
    }
MASKS(BRANCH)

// clang-format off
#define INSN(code, name, ...) [code] = at_##name,
#define MEM(code, name, ...) \
    [code] = at_##name, [code##u | 0x80] = near_##name,
#define MEMS(code, name, ...) MEM(code, name, )
// clang-format on
static CodeHandler *const handlers[256] = {
#include "isa/isa.def"
};

CodeHandler *fast_handler(unsigned op)
{
    return handlers[op] ? handlers[op] : carry_out;
}

#include "machine/fast_pairs.h"

static void start(PARAMETERS)
{
    ip->handler(ARGUMENTS);
}

#else

CodeHandler *fast_handler(unsigned op)
{
    (void)op;
    return NULL;
}

void fast_choose(CodeRecord *ip)
{
    (void)ip;
}

static void start(PARAMETERS)
{
    carry_out(ARGUMENTS);
}

#endif

void fast_run(HypoMachine *machine, uint64_t most)
{
    int64_t order = order_of(machine->state.psw.cc);
    allow(machine, most);
    machine->run.target = machine->state.psw.pc;
    CodeRecord *ip = go_far(machine, most, order);
    if (ip)
        start(machine, ip, most, order, machine->memory, machine->lines);
}
