// SPDX-License-Identifier: MIT
//
// What a kernel must keep (docs/explore.md, "What is promised"), told by what
// the hardware does and, where the kernel uses our include files, by its
// program table; and which words have no meaning while a program runs (R2).
#include "explore/explore.h"

enum {
    WORDS_OF_PSW = HYPO_PSW_BYTES / 4,
    OPEN_CLASSES = 1 << HYPO_CLASS_PROGRAM | 1 << HYPO_CLASS_TIMER |
                   1 << HYPO_CLASS_IO | 1 << HYPO_CLASS_EXTERNAL,
    BLOCK_BUFFER = 4,
};

bool promise_break(HypoExplore *x, HypoPromise promise, uint32_t detail)
{
    if (x->violation.promise != HYPO_PROMISE_NONE)
        return false;
    x->violation = (HypoViolation){
        .promise = promise,
        .tick = x->state->tick,
        .pc = x->state->psw.pc,
        .detail = detail,
    };
    promise_blame(x, (int)x->watch->task - 1);
    return true;
}

void promise_blame(HypoExplore *x, int task)
{
    x->violation.task = task;
    x->violation.program = task_program(x, task);
}

bool promise_break_values(HypoExplore *x, HypoPromise promise, uint32_t detail,
                          uint32_t wanted, uint32_t found)
{
    if (!promise_break(x, promise, detail))
        return false;
    x->violation.wanted = wanted;
    x->violation.found = found;
    return true;
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

// --- An interrupt -----------------------------------------------------------

void promise_interrupt(HypoExplore *x, uint32_t number, uint32_t ic)
{
    uint32_t bit = UINT32_C(1) << number;
    if (x->state->psw.m)
        task_interrupted(x, number, ic);
    if (x->machine->options.saved_area_stack)
        return;
    if (x->watch->unread & bit)
        promise_break_values(
            x, HYPO_PROMISE_SLOT, number, 0,
            memory_word(x, HYPO_SAVED + HYPO_PSW_BYTES * number));
    x->watch->unread |= bit;
}

// --- A program gets the CPU -------------------------------------------------

// Whether MPI is the area of a loaded program, as it is or, where the kernel
// keeps it so in the program table, grown up to the next one.
static bool is_area(const HypoExplore *x, int number)
{
    const HypoPsw *psw = &x->state->psw;
    if (number < 0)
        return false;
    const HypoExploreProgram *program = &x->options.programs[number];
    uint32_t more = psw->size - program->size;
    uint32_t end = program->start + program->size;
    return psw->size == program->size ||
           (x->options.kernel.has_table && psw->size > program->size &&
            program_at(x, end, more) < 0);
}

static void check_area(HypoExplore *x)
{
    const HypoPsw *psw = &x->state->psw;
    if (!is_area(x, program_of_base(x, psw->base)) ||
        psw->pc - psw->base >= psw->size)
        promise_break_values(x, HYPO_PROMISE_AREA, psw->pc, psw->base,
                             psw->size);
    if ((psw->im & OPEN_CLASSES) != OPEN_CLASSES)
        promise_break_values(x, HYPO_PROMISE_MASK, psw->im, OPEN_CLASSES,
                             psw->im);
    if (x->options.kernel.uses_timer && !x->state->timer.running &&
        x->state->timer.expirations == 0)
        promise_break(x, HYPO_PROMISE_TIMER, 0);
}

// Whether monitor `number` is broken when it is asked now.
static bool is_broken(HypoExplore *x, size_t number)
{
    const HypoExploreMonitor *monitor = &x->options.monitors[number];
    uint32_t *missed = &watch_missed(x)[number];
    bool holds = x->options.holds(x->options.context, number);
    if (monitor->when != HYPO_MONITOR_WITHIN)
        return !holds;
    *missed = holds ? 0 : *missed + 1;
    return *missed == monitor->dispatches;
}

static void ask(HypoExplore *x, HypoMonitorWhen when, uint32_t pc)
{
    for (size_t i = 0; i < x->options.monitor_count; i++) {
        const HypoExploreMonitor *monitor = &x->options.monitors[i];
        if (monitor->when != when ||
            (when == HYPO_MONITOR_AT && monitor->address != pc) ||
            !is_broken(x, i))
            continue;
        if (promise_break(x, HYPO_PROMISE_MONITOR, pc))
            x->violation.monitor = i;
        return;
    }
}

void promise_dispatch(HypoExplore *x)
{
    task_look(x);
    check_area(x);
    task_dispatched(x);
    ask(x, HYPO_MONITOR_DISPATCH, x->state->psw.pc);
    ask(x, HYPO_MONITOR_WITHIN, x->state->psw.pc);
    promise_forget(x);
    x->dispatched = true;
}

// --- Words without meaning --------------------------------------------------

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
    task_forget(x, (int)x->watch->task - 1);
}

// --- Waiting and the end ----------------------------------------------------

void promise_wait(HypoExplore *x)
{
    x->watch->unread = 0;
    if (!x->options.kernel.has_table)
        return;
    task_look(x);
    for (size_t i = 0; i < x->task_count; i++) {
        if (task_has_state(x, (int)i, x->options.kernel.ready) &&
            promise_break(x, HYPO_PROMISE_READY, task_entry(x, (int)i)))
            promise_blame(x, (int)i);
    }
}

void promise_idle(HypoExplore *x)
{
    int waits = -1;
    for (size_t i = 0; i < x->task_count; i++)
        if (task_lives(x, (int)i))
            waits = (int)i;
    if (waits < 0 && x->options.kernel.has_table)
        return;
    promise_break(x, HYPO_PROMISE_IDLE, x->state->psw.im);
    promise_blame(x, waits);
}

void promise_halt(HypoExplore *x)
{
    x->halts++;
    if (x->state->halt_status != x->options.status)
        promise_break_values(x, HYPO_PROMISE_STATUS, 0, x->options.status,
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
        return (int)x->watch->task - 1;
    if (at % 4 != 0 || at > x->machine->memory_bytes - 4)
        return -1;
    return task_of_entry(x, memory_word(x, at));
}

// Whether the program named this buffer in its call: in a register, or in a
// command block that a register names.
static bool has_named(const HypoExplore *x, int task, uint32_t buffer)
{
    const Context *context = &x->watch->contexts[task];
    int program = task_program(x, task);
    if (context->how != CONTEXT_CALL || program < 0)
        return false;
    const HypoExploreProgram *area = &x->options.programs[program];
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
               (owner < 0 || task_program(x, owner) == hit ||
                !x->options.kernel.has_requests);
    }
    if (good)
        return;
    promise_break_values(x, HYPO_PROMISE_DMA, device, request->count,
                         request->buffer);
    promise_blame(x, owner);
}

void promise_completed(HypoExplore *x, uint32_t device)
{
    const HypoDeviceState *state = &x->state->devices[device];
    const HypoRequest *request = &state->request;
    int hit = program_at(x, request->buffer, request->count);
    if (hit < 0 || state->status != HYPO_IO_DONE ||
        state->faults >> HYPO_FAULT_FAIL & 1 ||
        request->command != HYPO_COMMAND_READ || !task_area_is_left(x, hit))
        return;
    promise_break_values(x, HYPO_PROMISE_ENDED_IO, device, request->count,
                         request->buffer);
    x->violation.program = hit;
    x->violation.task = -1;
}

// --- Places -----------------------------------------------------------------

void promise_point(HypoExplore *x, uint32_t pc)
{
    for (size_t i = 0; i < x->options.masked_count; i++) {
        const HypoExploreMasked *masked = &x->options.masked[i];
        if (pc >= masked->start && pc < masked->end &&
            (x->state->psw.im & masked->classes))
            promise_break_values(x, HYPO_PROMISE_MASKED, pc, masked->classes,
                                 x->state->psw.im);
    }
    ask(x, HYPO_MONITOR_AT, pc);
}

void promise_always(HypoExplore *x)
{
    ask(x, HYPO_MONITOR_ALWAYS, x->state->psw.pc);
}
