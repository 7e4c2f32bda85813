// SPDX-License-Identifier: MIT
//
// What a kernel must keep (docs/explore.md, "What is promised"), told by what
// the hardware does and, where the kernel uses our include files, by its
// program table; and which words have no meaning while a program runs (R2).
#include "explore/explore.h"

enum {
    SI_CODES = 0x100,
    WORDS_OF_PSW = HYPO_PSW_BYTES / 4,
    OPEN_CLASSES = 1 << HYPO_CLASS_PROGRAM | 1 << HYPO_CLASS_TIMER |
                   1 << HYPO_CLASS_IO | 1 << HYPO_CLASS_EXTERNAL,
    RESULTS = 2, // registers that a call may change, from r1 on
    BLOCK_BUFFER = 4,
};

void promise_break(HypoExplore *x, HypoPromise promise, uint32_t detail)
{
    if (x->violation.promise != HYPO_PROMISE_NONE)
        return;
    x->violation = (HypoViolation){
        .promise = promise,
        .tick = x->state->tick,
        .pc = x->state->psw.pc,
        .detail = detail,
        .program = (int32_t)x->watch->program - 1,
    };
}

static void break_values(HypoExplore *x, HypoPromise promise, uint32_t detail,
                         uint32_t wanted, uint32_t found)
{
    if (x->violation.promise != HYPO_PROMISE_NONE)
        return;
    promise_break(x, promise, detail);
    x->violation.wanted = wanted;
    x->violation.found = found;
}

int promise_program(const HypoExplore *x, uint32_t base)
{
    for (size_t i = 0; i < x->options.program_count; i++)
        if (x->options.programs[i].start == base)
            return (int)i;
    return -1;
}

// The program whose area has a byte in common with these, or -1.
static int program_at(const HypoExplore *x, uint32_t start, uint32_t bytes)
{
    for (size_t i = 0; i < x->options.program_count; i++) {
        const HypoExploreProgram *p = &x->options.programs[i];
        if (start < p->start + p->size && (uint64_t)start + bytes > p->start)
            return (int)i;
    }
    return -1;
}

// --- The program table ------------------------------------------------------

static uint32_t entry_number(const HypoExplore *x, size_t number)
{
    return x->options.kernel.table +
           (uint32_t)number * x->options.kernel.entry_bytes;
}

uint32_t promise_entry(const HypoExplore *x, int program)
{
    const HypoExploreKernel *kernel = &x->options.kernel;
    if (!kernel->has_table || program < 0)
        return 0;
    uint32_t base = x->options.programs[program].start;
    for (size_t i = 0; i < x->options.program_count; i++) {
        uint32_t entry = entry_number(x, i);
        if (memory_word(x, entry + kernel->psw +
                               hypo_psw_field(HYPO_PSW_BASE)->offset) == base)
            return entry;
    }
    return 0;
}

static bool has_state(const HypoExplore *x, uint32_t entry, uint32_t state)
{
    return memory_word(x, entry + x->options.kernel.state) == state;
}

static int program_of_entry(const HypoExplore *x, uint32_t entry)
{
    const HypoExploreKernel *kernel = &x->options.kernel;
    uint32_t offset = entry - kernel->table;
    if (!kernel->has_table || offset % kernel->entry_bytes != 0 ||
        offset / kernel->entry_bytes >= x->options.program_count)
        return -1;
    return promise_program(
        x, memory_word(x, entry + kernel->psw +
                              hypo_psw_field(HYPO_PSW_BASE)->offset));
}

// --- An interrupt -----------------------------------------------------------

static void take_context(HypoExplore *x, uint32_t number, uint32_t ic)
{
    int program = promise_program(x, x->state->psw.base);
    if (program < 0)
        return;
    Context *context = &x->watch->contexts[program];
    context->how = number != HYPO_CLASS_PROGRAM ? CONTEXT_INTERRUPT
                   : ic < SI_CODES              ? CONTEXT_CALL
                                                : CONTEXT_EXCEPTION;
    context->pc = x->state->psw.pc;
    context->cc = x->state->psw.cc;
    for (unsigned r = 1; r < HYPO_REGISTERS; r++)
        context->r[r - 1] = x->state->r[r];
    x->watch->program = (uint32_t)program + 1;
}

void promise_interrupt(HypoExplore *x, uint32_t number, uint32_t ic)
{
    uint32_t bit = UINT32_C(1) << number;
    if (x->state->psw.m)
        take_context(x, number, ic);
    if (x->machine->options.saved_area_stack)
        return;
    if (x->watch->unread & bit)
        break_values(x, HYPO_PROMISE_SLOT, number, 0,
                     memory_word(x, HYPO_SAVED + HYPO_PSW_BYTES * number));
    x->watch->unread |= bit;
}

// --- A program gets the CPU -------------------------------------------------

static void break_context(HypoExplore *x, int program, uint32_t field,
                          uint32_t wanted, uint32_t found)
{
    break_values(x, HYPO_PROMISE_CONTEXT, 0, wanted, found);
    x->violation.program = program;
    x->violation.field = field;
}

// As at the start of a program.
static bool is_fresh(const HypoExplore *x, const HypoExploreProgram *program)
{
    return x->state->psw.pc == program->entry && x->state->r[HYPO_LR] == 0 &&
           x->state->r[HYPO_SP] == program->start + program->size;
}

static void check_context(HypoExplore *x, int program)
{
    const HypoExploreProgram *area = &x->options.programs[program];
    const Context *context = &x->watch->contexts[program];
    const HypoState *state = x->state;
    if (context->how == CONTEXT_EXCEPTION ||
        (context->how != CONTEXT_INTERRUPT && is_fresh(x, area)))
        return;
    uint32_t pc = context->how == CONTEXT_NEW ? area->entry : context->pc;
    if (state->psw.pc != pc)
        break_context(x, program, 0, pc, state->psw.pc);
    if (context->how == CONTEXT_NEW)
        return;
    if (state->psw.cc != context->cc)
        break_context(x, program, 1, context->cc, state->psw.cc);
    unsigned first = context->how == CONTEXT_CALL ? RESULTS + 1 : 1;
    for (unsigned r = first; r < HYPO_REGISTERS; r++)
        if (state->r[r] != context->r[r - 1])
            break_context(x, program, r + 1, context->r[r - 1], state->r[r]);
}

static void check_state(HypoExplore *x, int program)
{
    const HypoExploreKernel *kernel = &x->options.kernel;
    uint32_t entry = promise_entry(x, program);
    if (entry == 0)
        return;
    if (has_state(x, entry, kernel->blocked) ||
        has_state(x, entry, kernel->ended)) {
        break_values(x, HYPO_PROMISE_STATE, entry, 0,
                     memory_word(x, entry + kernel->state));
        x->violation.program = program;
    }
    if (!kernel->has_current)
        return;
    uint32_t current = memory_word(x, kernel->current);
    int named = program_of_entry(x, current);
    if (named >= 0 && current != entry) {
        break_values(x, HYPO_PROMISE_STATE, entry, entry, current);
        x->violation.program = program;
    }
}

static void check_area(HypoExplore *x, int program)
{
    const HypoPsw *psw = &x->state->psw;
    if (program < 0 || x->options.programs[program].size != psw->size ||
        psw->pc - psw->base >= psw->size)
        break_values(x, HYPO_PROMISE_AREA, psw->pc, psw->base, psw->size);
    if ((psw->im & OPEN_CLASSES) != OPEN_CLASSES)
        break_values(x, HYPO_PROMISE_MASK, psw->im, OPEN_CLASSES, psw->im);
    if (x->options.kernel.uses_timer && !x->state->timer.running &&
        x->state->timer.expirations == 0)
        promise_break(x, HYPO_PROMISE_TIMER, 0);
}

static void ask(HypoExplore *x, HypoMonitorWhen when, uint32_t pc)
{
    for (size_t i = 0; i < x->options.monitor_count; i++) {
        const HypoExploreMonitor *monitor = &x->options.monitors[i];
        if (monitor->when != when ||
            (when == HYPO_MONITOR_AT && monitor->address != pc) ||
            x->options.holds(x->options.context, i))
            continue;
        promise_break(x, HYPO_PROMISE_MONITOR, pc);
        x->violation.monitor = i;
        return;
    }
}

void promise_dispatch(HypoExplore *x)
{
    int program = promise_program(x, x->state->psw.base);
    check_area(x, program);
    if (program >= 0) {
        check_context(x, program);
        check_state(x, program);
        x->watch->program = (uint32_t)program + 1;
        x->watch->contexts[program] = (Context){.how = CONTEXT_RUNS};
    }
    ask(x, HYPO_MONITOR_DISPATCH, x->state->psw.pc);
    promise_forget(x);
    x->dispatched = true;
}

// --- Words without meaning --------------------------------------------------

static void forget_words(HypoExplore *x, uint32_t address, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        if (!(x->flags[address / 4 + i] & WORD_UNDEFINED))
            memory_mark(x, address + 4 * i, WORD_UNDEFINED, true);
}

// What the entry holds of a context that lies in the CPU, or is of no use any
// more.  M, MPI and IM of a program do not change, and a kernel may rely on it.
static void forget_context(HypoExplore *x, uint32_t entry)
{
    uint32_t psw = entry + x->options.kernel.psw;
    forget_words(x, psw + hypo_psw_field(HYPO_PSW_PC)->offset, 1);
    forget_words(x, psw + hypo_psw_field(HYPO_PSW_CC)->offset, 1);
    forget_words(x, psw + hypo_psw_field(HYPO_PSW_IC)->offset, 2);
    forget_words(x, entry + x->options.kernel.registers, HYPO_REGISTERS - 1);
}

static void forget_ended(HypoExplore *x)
{
    for (size_t i = 0; i < x->options.program_count; i++) {
        uint32_t entry = entry_number(x, i);
        int program = program_of_entry(x, entry);
        if (program < 0 || !has_state(x, entry, x->options.kernel.ended))
            continue;
        forget_context(x, entry);
        x->watch->contexts[program] = (Context){.how = CONTEXT_ENDED};
    }
}

void promise_forget(HypoExplore *x)
{
    x->watch->unread = 0;
    x->watch->counter = 0;
    x->watch->depth = 0;
    if (!x->machine->options.saved_area_stack)
        forget_words(x, HYPO_SAVED, WORDS_OF_PSW * HYPO_CLASSES);
    for (size_t i = 0; i < x->options.scratch_count; i++)
        forget_words(x, x->options.scratch[i].address,
                     x->options.scratch[i].count);
    uint32_t entry = promise_entry(x, (int)x->watch->program - 1);
    if (entry != 0)
        forget_context(x, entry);
    if (x->options.kernel.has_table)
        forget_ended(x);
}

// --- Waiting and the end ----------------------------------------------------

void promise_wait(HypoExplore *x)
{
    x->watch->unread = 0;
    if (!x->options.kernel.has_table)
        return;
    forget_ended(x);
    for (size_t i = 0; i < x->options.program_count; i++) {
        uint32_t entry = entry_number(x, i);
        if (!has_state(x, entry, x->options.kernel.ready))
            continue;
        promise_break(x, HYPO_PROMISE_READY, entry);
        x->violation.program = program_of_entry(x, entry);
    }
}

void promise_idle(HypoExplore *x)
{
    int waits = -1;
    for (size_t i = 0; i < x->options.program_count; i++) {
        uint32_t entry = promise_entry(x, (int)i);
        if (entry == 0 || !has_state(x, entry, x->options.kernel.ended))
            waits = (int)i;
    }
    if (waits < 0 && x->options.kernel.has_table)
        return;
    promise_break(x, HYPO_PROMISE_IDLE, x->state->psw.im);
    x->violation.program = waits;
}

void promise_halt(HypoExplore *x)
{
    x->halts++;
    if (x->state->halt_status != x->options.status)
        break_values(x, HYPO_PROMISE_STATUS, 0, x->options.status,
                     x->state->halt_status);
    ask(x, HYPO_MONITOR_FINALLY, x->state->psw.pc);
}

// --- Devices ----------------------------------------------------------------

// The program that an operation is for; -1: not known.
static int owner_of(const HypoExplore *x, const HypoRequest *request)
{
    const HypoExploreKernel *kernel = &x->options.kernel;
    uint32_t at = request->at + kernel->request_entry;
    if (!kernel->has_requests)
        return (int)x->watch->program - 1;
    if (at % 4 != 0 || at > x->machine->memory_bytes - 4)
        return -1;
    return program_of_entry(x, memory_word(x, at));
}

// Whether the program named this buffer in its call: in a register, or in a
// command block that a register names.
static bool has_named(const HypoExplore *x, int program, uint32_t buffer)
{
    const Context *context = &x->watch->contexts[program];
    const HypoExploreProgram *area = &x->options.programs[program];
    if (context->how != CONTEXT_CALL)
        return false;
    uint32_t block = context->r[0];
    bool is_block = block % 4 == 0 && block - area->start < area->size - 8;
    return context->r[1] == buffer || context->r[2] == buffer ||
           (is_block && memory_word(x, block + BLOCK_BUFFER) == buffer);
}

// Whether bytes that a device stores would hit what no device may.
static bool hits_kernel(const HypoExplore *x, const HypoRequest *request)
{
    const HypoExploreKernel *kernel = &x->options.kernel;
    uint32_t start = request->buffer, end = start + request->count;
    return request->command == HYPO_COMMAND_READ &&
           (start < HYPO_BOOT_BLOCK_END ||
            (start < kernel->code_end && end > kernel->code_start));
}

static void expect(HypoExplore *x, uint32_t device)
{
    const HypoDeviceType *type = x->machine->types[device];
    const HypoDeviceState *state = &x->state->devices[device];
    uint64_t now = x->state->tick, due = now + 1;
    int64_t given = x->machine->options.latency_ticks[device];
    uint64_t latency = given > 0 ? (uint64_t)given : type->latency_ticks;
    if (state->status == HYPO_IO_DONE)
        due = type->due(x->machine, &state->request, now, latency);
    x->watch->due[device] = due;
}

void promise_started(HypoExplore *x, uint32_t device)
{
    const HypoDeviceState *state = &x->state->devices[device];
    const HypoRequest *request = &state->request;
    if (x->options.windowed)
        expect(x, device);
    if (state->status != HYPO_IO_DONE || request->count == 0)
        return;
    int owner = owner_of(x, request);
    int hit = program_at(x, request->buffer, request->count);
    bool good;
    if (hit < 0) {
        good = !hits_kernel(x, request) &&
               (owner < 0 || !has_named(x, owner, request->buffer));
    } else {
        const HypoExploreProgram *area = &x->options.programs[hit];
        good = request->buffer >= area->start &&
               request->buffer - area->start + (uint64_t)request->count <=
                   area->size &&
               (owner < 0 || owner == hit || !x->options.kernel.has_requests);
    }
    if (good)
        return;
    break_values(x, HYPO_PROMISE_DMA, device, request->count, request->buffer);
    x->violation.program = owner;
}

void promise_completed(HypoExplore *x, uint32_t device)
{
    const HypoDeviceState *state = &x->state->devices[device];
    const HypoRequest *request = &state->request;
    int hit = program_at(x, request->buffer, request->count);
    if (hit < 0 || state->status != HYPO_IO_DONE ||
        state->faults >> HYPO_FAULT_FAIL & 1 ||
        request->command != HYPO_COMMAND_READ ||
        x->watch->contexts[hit].how != CONTEXT_ENDED)
        return;
    break_values(x, HYPO_PROMISE_ENDED_IO, device, request->count,
                 request->buffer);
    x->violation.program = hit;
}

// --- Places -----------------------------------------------------------------

void promise_point(HypoExplore *x, uint32_t pc)
{
    for (size_t i = 0; i < x->options.masked_count; i++) {
        const HypoExploreMasked *masked = &x->options.masked[i];
        if (pc >= masked->start && pc < masked->end &&
            (x->state->psw.im & masked->classes))
            break_values(x, HYPO_PROMISE_MASKED, pc, masked->classes,
                         x->state->psw.im);
    }
    ask(x, HYPO_MONITOR_AT, pc);
}

void promise_always(HypoExplore *x)
{
    ask(x, HYPO_MONITOR_ALWAYS, x->state->psw.pc);
}
