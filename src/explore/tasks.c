// SPDX-License-Identifier: MIT
//
// Which program runs, and what it must get back.  Where the kernel has the
// program table of our include files, a program is an entry of it, and the one
// that runs is the entry that `current` names: several programs may share an
// area (fork), and an entry may be used again.  Without a table it is the
// loaded program whose area MPI has.
#include "explore/explore.h"

enum {
    SI_CODES = 0x100,
    RESULTS = 2,     // registers that a call may change, from r1 on
    FRAMES_MOST = 8, // signals that are delivered at once
    CONTEXT_R1 = 2,  // fields of a context: PC, CC, r1 to r15
    CONTEXT_FIELDS = CONTEXT_R1 + HYPO_REGISTERS - 1,
};

// --- Entries ----------------------------------------------------------------

int program_of_base(const HypoExplore *x, uint32_t base)
{
    for (size_t i = 0; i < x->options.program_count; i++)
        if (x->options.programs[i].start == base)
            return (int)i;
    return -1;
}

uint32_t task_entry(const HypoExplore *x, int task)
{
    const HypoExploreKernel *kernel = &x->options.kernel;
    if (!kernel->has_table || task < 0)
        return 0;
    return kernel->table + (uint32_t)task * kernel->entry_bytes;
}

int task_of_entry(const HypoExplore *x, uint32_t entry)
{
    const HypoExploreKernel *kernel = &x->options.kernel;
    uint32_t offset = entry - kernel->table;
    if (!kernel->has_table || offset % kernel->entry_bytes != 0 ||
        offset / kernel->entry_bytes >= x->task_count)
        return -1;
    return (int)(offset / kernel->entry_bytes);
}

// The address of a field of the saved PSW.
static uint32_t saved(const HypoExplore *x, int task, HypoPswField field)
{
    return task_entry(x, task) + x->options.kernel.psw +
           hypo_psw_field(field)->offset;
}

static uint32_t saved_base(const HypoExplore *x, int task)
{
    return memory_word(x, saved(x, task, HYPO_PSW_BASE));
}

int task_program(const HypoExplore *x, int task)
{
    if (!x->options.kernel.has_table || task < 0)
        return task;
    return program_of_base(x, saved_base(x, task));
}

bool task_has_state(const HypoExplore *x, int task, uint32_t state)
{
    return memory_word(x, task_entry(x, task) + x->options.kernel.state) ==
           state;
}

bool task_lives(const HypoExplore *x, int task)
{
    const HypoExploreKernel *kernel = &x->options.kernel;
    return !kernel->has_table || (!task_has_state(x, task, kernel->unused) &&
                                  !task_has_state(x, task, kernel->ended));
}

// The program that has the CPU with the MPI that is there; -1: none.
static int running(const HypoExplore *x)
{
    const HypoExploreKernel *kernel = &x->options.kernel;
    uint32_t base = x->state->psw.base;
    if (!kernel->has_table)
        return program_of_base(x, base);
    int named = kernel->has_current
                    ? task_of_entry(x, memory_word(x, kernel->current))
                    : -1;
    for (size_t i = 0; named < 0 && i < x->task_count; i++)
        if (task_lives(x, (int)i) && saved_base(x, (int)i) == base)
            named = (int)i;
    return named;
}

// Whether all programs that had the area of loaded program `program` have
// ended, and the kernel has gone on since.
bool task_area_is_left(const HypoExplore *x, int program)
{
    bool left = false;
    if (!x->options.kernel.has_table)
        return false;
    for (size_t i = 0; i < x->task_count; i++) {
        if (task_program(x, (int)i) != program)
            continue;
        if (task_lives(x, (int)i))
            return false;
        left |= x->watch->contexts[i].how == CONTEXT_ENDED;
    }
    return left;
}

// --- Frames of signals on the stack of a program ----------------------------

// Whether a frame at `frame` lies in the area that MPI has.
static bool is_frame(const HypoExplore *x, uint32_t frame)
{
    const HypoPsw *psw = &x->state->psw;
    uint32_t bytes = x->options.kernel.frame_bytes;
    return frame % 4 == 0 && bytes <= psw->size &&
           frame - psw->base <= psw->size - bytes;
}

static void read_frame(const HypoExplore *x, uint32_t frame, Context *context)
{
    const HypoExploreKernel *kernel = &x->options.kernel;
    context->pc = memory_word(x, frame + kernel->frame_pc);
    context->cc = memory_word(x, frame + kernel->frame_cc) & PSW_MASK_CC;
    for (uint32_t r = 0; r < HYPO_REGISTERS - 1; r++)
        context->r[r] = memory_word(x, frame + kernel->frame_registers + 4 * r);
}

static bool is_sigreturn(const HypoExplore *x, uint32_t ic)
{
    const HypoExploreKernel *kernel = &x->options.kernel;
    if (!kernel->has_frames)
        return false;
    return kernel->call_code == 0
               ? ic == kernel->sigreturn
               : ic == kernel->call_code && x->state->r[1] == kernel->sigreturn;
}

// Whether `context` is that of a handler at its first instruction: its frame at
// sp, below all that the program has on its stack.
static bool begins_handler(const HypoExplore *x, int task,
                           const Context *context)
{
    const HypoExploreKernel *kernel = &x->options.kernel;
    uint32_t frame = context->r[HYPO_SP - 1];
    bool named = false;
    if (!kernel->has_frames || !is_frame(x, frame))
        return false;
    for (uint32_t i = 0; i < kernel->handler_count && !named; i++)
        named = memory_word(x, task_entry(x, task) + kernel->handlers +
                                   4 * i) == context->pc;
    uint32_t sp =
        memory_word(x, frame + kernel->frame_registers + 4 * (HYPO_SP - 1));
    return named && sp - frame >= kernel->frame_bytes &&
           sp - x->state->psw.base <= x->state->psw.size;
}

// --- What is taken ----------------------------------------------------------

static void read_registers(const HypoExplore *x, Context *context)
{
    context->pc = x->state->psw.pc;
    context->cc = x->state->psw.cc;
    for (unsigned r = 1; r < HYPO_REGISTERS; r++)
        context->r[r - 1] = x->state->r[r];
}

void task_interrupted(HypoExplore *x, uint32_t number, uint32_t ic)
{
    int task = running(x);
    if (task < 0)
        return;
    Context *context = &x->watch->contexts[task];
    context->how = number != HYPO_CLASS_PROGRAM ? CONTEXT_INTERRUPT
                   : ic < SI_CODES              ? CONTEXT_CALL
                                                : CONTEXT_EXCEPTION;
    read_registers(x, context);
    x->watch->task = (uint32_t)task + 1;
    uint32_t frame = context->r[HYPO_SP - 1];
    if (context->how != CONTEXT_CALL || !is_sigreturn(x, ic) ||
        !is_frame(x, frame))
        return;
    read_frame(x, frame, context); // that is what it must get
    context->how = CONTEXT_INTERRUPT;
}

// --- What comes back --------------------------------------------------------

static void break_context(HypoExplore *x, int task, uint32_t field,
                          uint32_t wanted, uint32_t found)
{
    if (!promise_break_values(x, HYPO_PROMISE_CONTEXT, 0, wanted, found))
        return;
    promise_blame(x, task);
    x->violation.field = field;
}

static void break_state(HypoExplore *x, int task, uint32_t detail,
                        uint32_t wanted, uint32_t found)
{
    if (promise_break_values(x, HYPO_PROMISE_STATE, detail, wanted, found))
        promise_blame(x, task);
}

// As at the start of a program.
static bool is_fresh(const HypoExplore *x, const HypoExploreProgram *program)
{
    return x->state->psw.pc == program->entry && x->state->r[HYPO_LR] == 0 &&
           x->state->r[HYPO_SP] == program->start + program->size;
}

static uint32_t field_of(const Context *context, uint32_t field)
{
    return field == 0   ? context->pc
           : field == 1 ? context->cc
                        : context->r[field - CONTEXT_R1];
}

// The first field, as HypoViolation numbers them, that is not as it was taken.
static uint32_t first_difference(const Context *taken, const Context *now)
{
    uint32_t field = 0;
    while (field < CONTEXT_FIELDS) {
        bool is_result =
            taken->how == CONTEXT_CALL && field - CONTEXT_R1 < RESULTS;
        if (!is_result && field_of(taken, field) != field_of(now, field))
            break;
        field++;
    }
    return field;
}

// Behind the handlers that it is made to run first, a program must find what
// was taken from it.
static void check_context(HypoExplore *x, int task, int program)
{
    const HypoExploreProgram *area = &x->options.programs[program];
    const Context *taken = &x->watch->contexts[task];
    Context now;
    if (taken->how == CONTEXT_TRACED || taken->how == CONTEXT_ENDED ||
        (taken->how != CONTEXT_INTERRUPT && is_fresh(x, area)))
        return;
    read_registers(x, &now);
    if (taken->how == CONTEXT_NEW) {
        if (now.pc != area->entry)
            break_context(x, task, 0, area->entry, now.pc);
        return;
    }
    Context best = now; // the one that is the same for longest
    uint32_t field = first_difference(taken, &now), most = field;
    unsigned frames = 0;
    while (field < CONTEXT_FIELDS && frames < FRAMES_MOST &&
           begins_handler(x, task, &now)) {
        read_frame(x, now.r[HYPO_SP - 1], &now);
        field = first_difference(taken, &now);
        frames++;
        best = field > most ? now : best;
        most = field > most ? field : most;
    }
    if (most < CONTEXT_FIELDS &&
        (frames > 0 || taken->how != CONTEXT_EXCEPTION))
        break_context(x, task, most, field_of(taken, most),
                      field_of(&best, most));
}

// Whether `task` is one of those that may have the CPU.
static void check_state(HypoExplore *x, int task)
{
    const HypoExploreKernel *kernel = &x->options.kernel;
    if (!kernel->has_table || (!task_has_state(x, task, kernel->blocked) &&
                               !task_has_state(x, task, kernel->ended)))
        return;
    uint32_t entry = task_entry(x, task);
    break_state(x, task, entry, 0, memory_word(x, entry + kernel->state));
}

void task_dispatched(HypoExplore *x)
{
    int task = running(x);
    uint32_t base = x->state->psw.base;
    int program = program_of_base(x, base);
    if (task < 0 || program < 0)
        return;
    if (task_program(x, task) != program) { // `current` names another one
        break_state(x, task, base, saved_base(x, task), base);
        return;
    }
    check_context(x, task, program);
    check_state(x, task);
    x->watch->task = (uint32_t)task + 1;
    x->watch->contexts[task] = (Context){.how = CONTEXT_RUNS};
}

// --- Words without meaning --------------------------------------------------

void forget_words(HypoExplore *x, uint32_t address, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        memory_forget(x, address + 4 * i);
}

// What the entry holds of a context that lies in the CPU, or is of no use any
// more.  M, MPI and IM of a program do not change, and a kernel may rely on it.
void task_forget(HypoExplore *x, int task)
{
    uint32_t entry = task_entry(x, task);
    if (entry == 0)
        return;
    forget_words(x, saved(x, task, HYPO_PSW_PC), 1);
    forget_words(x, saved(x, task, HYPO_PSW_CC), 1);
    forget_words(x, saved(x, task, HYPO_PSW_IC), 2);
    forget_words(x, entry + x->options.kernel.registers, HYPO_REGISTERS - 1);
}

// --- Entries that begin, end, are debugged ----------------------------------

static bool is_parent(const HypoExplore *x, int parent, int child, uint32_t pc)
{
    const Context *context = &x->watch->contexts[parent];
    return parent != child && context->how == CONTEXT_CALL &&
           context->pc == pc && saved_base(x, parent) == saved_base(x, child);
}

// A program that begins in the middle is the copy of one that has made a call
// there (fork), and must get what was taken from that one: of the program that
// the kernel serves, if it may be that.
static void inherit(HypoExplore *x, int task)
{
    uint32_t at = saved(x, task, HYPO_PSW_PC), pc = memory_word(x, at);
    int program = task_program(x, task), parent = (int)x->watch->task - 1;
    if (program < 0 || (x->flags[at / 4] & WORD_UNDEFINED) ||
        pc == x->options.programs[program].entry)
        return;
    if (parent >= 0 && !is_parent(x, parent, task, pc))
        parent = -1;
    for (size_t i = 0; parent < 0 && i < x->task_count; i++)
        if (is_parent(x, (int)i, task, pc))
            parent = (int)i;
    if (parent >= 0)
        x->watch->contexts[task] = x->watch->contexts[parent];
}

static void look_at(HypoExplore *x, int task)
{
    const HypoExploreKernel *kernel = &x->options.kernel;
    Context *context = &x->watch->contexts[task];
    if (task_has_state(x, task, kernel->ended)) {
        task_forget(x, task);
        *context = (Context){.how = CONTEXT_ENDED};
        return;
    }
    bool unused = task_has_state(x, task, kernel->unused);
    if (context->how == CONTEXT_ENDED ||
        (unused && context->how != CONTEXT_NEW))
        *context = (Context){.how = CONTEXT_NEW};
    if (unused)
        return;
    if (context->how == CONTEXT_NEW)
        inherit(x, task);
    else if (kernel->has_tracer &&
             memory_word(x, task_entry(x, task) + kernel->tracer) != 0)
        *context = (Context){.how = CONTEXT_TRACED};
}

void task_look(HypoExplore *x)
{
    if (!x->options.kernel.has_table)
        return;
    for (size_t i = 0; i < x->task_count; i++)
        look_at(x, (int)i);
}
