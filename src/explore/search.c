// SPDX-License-Identifier: MIT
//
// The search: depth first over all choices, with 0, 1, 2… unforced arrivals and
// then any number.  A state that was seen is not searched again; what a path
// changed is taken back by its log.
#include "explore/explore.h"

#include <string.h>

enum {
    ASK_EVERY = 1 << 12, // transitions
    ASK_INSTRUCTIONS = 1 << 22,
    SHRINK_BOUND = 6,
    SHRINK_TRANSITIONS = 1 << 20,
};

static void *make(HypoExplore *x, size_t bytes)
{
    return hypo_allocate_zeros(&x->allocator, bytes);
}

static void release(HypoExplore *x, void *block, size_t bytes)
{
    if (block)
        x->allocator.resize(x->allocator.context, block, bytes, 0);
}

// --- Making an explorer -----------------------------------------------------

static void flag_words(HypoExplore *x, const HypoExploreWords *words,
                       size_t count, uint8_t flag)
{
    for (size_t i = 0; i < count; i++)
        for (uint32_t j = 0; j < words[i].count; j++)
            x->flags[words[i].address / 4 + j] |= flag;
}

static void flag_memory(HypoExplore *x)
{
    const HypoExploreOptions *options = &x->options;
    for (unsigned c = 0; c < HYPO_CLASSES; c++)
        x->flags[(HYPO_SAVED + HYPO_PSW_BYTES * c) / 4] |= WORD_SLOT;
    flag_words(x, options->counters, options->counter_count, WORD_COUNTER);
    flag_words(x, options->clamps, options->clamp_count, WORD_CLAMP);
    for (size_t i = 0; i < options->monitor_count; i++)
        if (options->monitors[i].when == HYPO_MONITOR_AT)
            x->flags[options->monitors[i].address / 4] |= WORD_POINT;
    for (size_t i = 0; i < options->masked_count; i++)
        for (uint32_t at = options->masked[i].start;
             at < options->masked[i].end; at += 4)
            x->flags[at / 4] |= WORD_POINT;
}

static void find_areas(HypoExplore *x)
{
    uint32_t first = UINT32_MAX, end = 0;
    for (size_t i = 0; i < x->options.program_count; i++) {
        const HypoExploreProgram *p = &x->options.programs[i];
        first = p->start < first ? p->start : first;
        end = p->start + p->size > end ? p->start + p->size : end;
    }
    x->first_area = first;
    x->areas_bytes = end > first ? end - first : 0;
    for (unsigned n = 1; n < HYPO_DEVICES; n++)
        if (x->machine->types[n])
            x->devices |= UINT32_C(1) << n;
}

static void dispose(HypoExplore *x)
{
    release(x, x->watch, x->watch_bytes);
    release(x, x->boot_watch, x->watch_bytes);
    release(x, x->last_watch, x->watch_bytes);
    release(x, x->flags, x->machine->memory_bytes / 4);
    release(x, x->decoded, DECODED_WORDS * sizeof *x->decoded);
    table_close(&x->table);
    array_free(&x->allocator, &x->undo);
    array_free(&x->allocator, &x->frames);
    array_free(&x->allocator, &x->arrivals);
    array_free(&x->allocator, &x->told);
    HypoAllocator allocator = x->allocator;
    allocator.resize(allocator.context, x, sizeof *x, 0);
}

HypoExplore *hypo_explore_new(const HypoExploreOptions *options)
{
    const HypoAllocator *allocator =
        options->allocator ? options->allocator : &hypo_libc_allocator;
    HypoExplore *x = hypo_allocate_zeros(allocator, sizeof *x);
    if (!x)
        return NULL;
    x->options = *options;
    x->allocator = *allocator;
    x->machine = options->machine;
    x->state = &x->machine->state;
    x->task_count = options->kernel.has_table ? options->kernel.entries
                                              : options->program_count;
    x->watch_bytes = sizeof(Watch) + x->task_count * sizeof(Context) +
                     options->monitor_count * sizeof(uint32_t);
    x->watch_bytes = (size_t)bits_round_up(x->watch_bytes, 8);
    x->watch = make(x, x->watch_bytes);
    x->boot_watch = make(x, x->watch_bytes);
    x->last_watch = make(x, x->watch_bytes);
    x->flags = make(x, x->machine->memory_bytes / 4);
    x->decoded = make(x, DECODED_WORDS * sizeof *x->decoded);
    size_t table_bytes = (size_t)options->table_bytes / 4 * 3;
    x->undo_most = (size_t)options->table_bytes / 4 / sizeof(Undo);
    if (!x->watch || !x->boot_watch || !x->last_watch || !x->flags ||
        !x->decoded || !table_open(&x->table, &x->allocator, table_bytes)) {
        dispose(x);
        return NULL;
    }
    if (x->machine->next_due <= x->state->tick)
        machine_outside(x->machine); // what is typed is there from the start
    x->boot_state = *x->state;
    x->last_state = *x->state;
    for (size_t i = 0; i < options->monitor_count; i++)
        x->looks_always |= options->monitors[i].when == HYPO_MONITOR_ALWAYS;
    flag_memory(x);
    find_areas(x);
    memory_observe(x);
    return x;
}

void hypo_explore_free(HypoExplore *x)
{
    if (!x)
        return;
    explore_reset(x);
    hypo_machine_observe(x->machine, NULL);
    hypo_machine_set_state(x->machine, &x->boot_state);
    state_written(x->machine, 0, x->machine->memory_bytes);
    dispose(x);
}

void explore_reset(HypoExplore *x)
{
    memory_undo(x, 0);
    x->frames.count = 0;
    x->last_state = x->boot_state;
    memcpy(x->last_watch, x->boot_watch, x->watch_bytes);
    x->last_watch->left = UINT32_MAX;
    x->last_watch->faults_left = x->options.fault_budget;
    x->last_watch->attention_left = x->options.attention_budget;
    x->last_watch->nmi_left = x->options.nmi_budget;
    x->violation = (HypoViolation){0};
    x->failed = false;
    live_restore(x, 0, 0);
}

// --- One bound --------------------------------------------------------------

static bool push_frame(HypoExplore *x)
{
    Choice choices[CHOICES_MAX];
    if (!array_reserve(&x->allocator, &x->frames, 1))
        return false;
    live_push(x);
    x->frames.items[x->frames.count++] = (Frame){
        .mark = x->undo.count,
        .hash = x->hash,
        .tick = x->state->tick,
        .pc = x->state->psw.pc,
        .count = (uint16_t)choices_here(x, choices),
    };
    return !x->failed;
}

// Takes the next alternative of the path; false: there is none left.
static bool next_alternative(HypoExplore *x)
{
    Choice choices[CHOICES_MAX];
    while (x->frames.count > 0) {
        Frame *frame = &x->frames.items[x->frames.count - 1];
        if (frame->next == frame->count) {
            x->frames.count--;
            continue;
        }
        live_restore(x, frame->mark, frame->hash);
        choices_here(x, choices);
        const Choice *choice = &choices[frame->next];
        frame->chosen = (uint8_t)frame->next++;
        if (!choice->forced && x->watch->left == 0) {
            x->cut = true;
            continue;
        }
        choice_take(x, choice);
        x->transitions++;
        return true;
    }
    return false;
}

void explore_may_work(HypoExplore *x, uint64_t instructions)
{
    uint64_t most = x->options.instructions_most;
    if (most > 0 && most < instructions)
        instructions = most;
    x->instructions_most = x->instructions_before + x->instructions;
    x->instructions_most += instructions;
}

void explore_open_budget(HypoExplore *x)
{
    x->transitions_most = UINT64_MAX;
    x->instructions_most = x->options.instructions_most
                               ? x->options.instructions_most
                               : UINT64_MAX;
}

static double done_part(const HypoExplore *x)
{
    double part = 0, weight = 1;
    for (size_t i = 0; i < x->frames.count && weight > 1e-9; i++) {
        const Frame *frame = &x->frames.items[i];
        weight /= frame->count;
        if (frame->next > 0) // else none of its choices was taken yet
            part += weight * (frame->next - 1);
    }
    return part;
}

bool explore_goes_on(HypoExplore *x)
{
    uint64_t work = x->instructions_before + x->instructions;
    if (work > x->instructions_most || x->transitions > x->transitions_most)
        return false;
    if (!x->options.go_on ||
        (x->transitions - x->asked_transitions < ASK_EVERY &&
         work - x->asked < ASK_INSTRUCTIONS))
        return true;
    x->asked = work;
    x->asked_transitions = x->transitions;
    HypoExploreProgress progress = {
        .bound = x->bound,
        .states = x->table.counted,
        .transitions = x->transitions,
        .instructions = x->instructions,
        .depth = x->frames.count,
        .done = done_part(x),
    };
    for (size_t i = 0; i < x->frames.count; i++)
        progress.left +=
            (uint64_t)(x->frames.items[i].count - x->frames.items[i].next);
    return x->options.go_on(x->options.context, &progress);
}

// What the path came to; false: the search ends here.
static bool take_end(HypoExplore *x, RunEnd end, HypoExploreEnd *why)
{
    switch (end) {
    case RUN_CHOICE:
        x->saw_choice = true;
        if (x->undo.count > x->undo_most) {
            x->budget_cut = true;
            break;
        }
        if (table_add(&x->table, live_hash(x)) && !push_frame(x)) {
            *why = HYPO_EXPLORE_NO_MEMORY;
            return false;
        }
        break;
    case RUN_HALTED: break;
    case RUN_BROKEN: *why = HYPO_EXPLORE_VIOLATION; return false;
    case RUN_CUT: x->budget_cut = true; break;
    case RUN_SPENT: *why = HYPO_EXPLORE_STOPPED; return false;
    case RUN_AGAIN:
    case RUN_MEMORY: *why = HYPO_EXPLORE_NO_MEMORY; return false;
    }
    return true;
}

static HypoExploreEnd search_once(HypoExplore *x, int bound, bool *again)
{
    HypoExploreEnd why = HYPO_EXPLORE_COMPLETED;
    explore_reset(x);
    table_clear(&x->table);
    x->asks = true;
    x->cut = false;
    x->bound = bound;
    x->instructions_before += x->instructions;
    x->instructions = x->transitions = x->halts = 0;
    x->watch->left = bound < 0 ? UINT32_MAX : (uint32_t)bound;
    live_push(x);
    x->table.counted = 1; // where it was booted
    do {
        RunEnd end = explore_run(x);
        *again = end == RUN_AGAIN;
        if (!take_end(x, end, &why))
            return why;
        if (!explore_goes_on(x))
            return HYPO_EXPLORE_STOPPED;
    } while (next_alternative(x));
    return why;
}

static HypoExploreEnd search_bound(HypoExplore *x, int bound)
{
    bool again;
    HypoExploreEnd end = search_once(x, bound, &again);
    if (again)
        end = search_once(x, bound, &again);
    HypoExploreResult *result = &x->result;
    HypoExploreBound *row = &result->bounds[result->bound_count++];
    *row = (HypoExploreBound){bound, x->table.counted, x->transitions,
                              x->instructions};
    result->halts = x->halts;
    if (x->table.counted > result->table_states)
        result->table_states = x->table.counted;
    result->table_full |= table_is_full(&x->table);
    return end;
}

// --- The counterexample -----------------------------------------------------

bool arrivals_add(HypoExplore *x, bool told, const HypoArrival *arrival,
                  int fault)
{
    HypoArrival pair[2] = {*arrival, *arrival};
    pair[0].action.kind = fault >= 0 ? HYPO_ACT_FAULT : arrival->action.kind;
    pair[0].action.b = fault >= 0 ? (uint32_t)fault : arrival->action.b;
    size_t count = fault >= 0 && fault != HYPO_FAULT_STUCK ? 2 : 1;
    for (size_t i = 0; i < count; i++) {
        // The search collects from the end.
        const HypoArrival *one = &pair[told ? i : count - 1 - i];
        if (!(told ? array_reserve(&x->allocator, &x->told, 1)
                   : array_reserve(&x->allocator, &x->arrivals, 1)))
            return false;
        if (told)
            x->told.items[x->told.count++] = *one;
        else
            x->arrivals.items[x->arrivals.count++] = *one;
    }
    return true;
}

// The choices that led here, taken back one by one from the last.
static bool collect_arrivals(HypoExplore *x)
{
    HypoViolation violation = x->violation;
    Choice choices[CHOICES_MAX];
    for (size_t i = x->frames.count; i-- > 0;) {
        const Frame *frame = &x->frames.items[i];
        live_restore(x, frame->mark, frame->hash);
        choices_here(x, choices);
        const Choice *choice = &choices[frame->chosen];
        HypoArrival arrival = {
            .action = {frame->tick, choice->kind, choice->a, choice->b, NULL,
                       0},
            .forced = choice->forced,
        };
        if (!choice->goes_on &&
            !arrivals_add(x, false, &arrival, choice->fault))
            return false;
    }
    HypoArrival *items = x->arrivals.items;
    size_t last = x->arrivals.count;
    for (size_t i = 0; i < last / 2; i++) {
        HypoArrival other = items[i];
        items[i] = items[last - 1 - i];
        items[last - 1 - i] = other;
    }
    x->violation = violation;
    return true;
}

static void take_violation(HypoExplore *x)
{
    x->result.violation = x->violation;
    x->result.violation.found_tick = x->violation.tick;
    x->arrivals.count = 0;
    if (collect_arrivals(x))
        minimise(x);
    else
        x->result.end = HYPO_EXPLORE_NO_MEMORY;
}

// A violation found without a bound may have many unforced arrivals; perhaps a
// few are enough.
static void look_for_fewer(HypoExplore *x)
{
    HypoExploreResult kept = x->result;
    bool again;
    x->transitions_most = SHRINK_TRANSITIONS;
    explore_may_work(x, SHRINK_INSTRUCTIONS);
    for (int bound = 3; bound <= SHRINK_BOUND; bound++) {
        if ((uint64_t)bound >= kept.unforced)
            break;
        HypoExploreEnd end = search_once(x, bound, &again);
        if (end != HYPO_EXPLORE_VIOLATION && end != HYPO_EXPLORE_COMPLETED)
            break;
        if (end == HYPO_EXPLORE_VIOLATION) {
            take_violation(x);
            return;
        }
    }
}

static void finish(HypoExplore *x)
{
    HypoExploreResult *result = &x->result;
    result->path_cut = x->budget_cut;
    result->instructions = x->instructions_before + x->instructions;
    result->rtmr_read = x->compares_timer;
    result->counter = x->counter;
    result->deterministic = !x->saw_choice;
    if (result->end != HYPO_EXPLORE_VIOLATION)
        return;
    take_violation(x);
    if (result->bounds[result->bound_count - 1].bound == HYPO_EXPLORE_ALL)
        look_for_fewer(x);
    if (result->end != HYPO_EXPLORE_VIOLATION)
        return;
    result->arrivals = x->arrivals.items;
    result->arrival_count = x->arrivals.count;
}

const HypoExploreResult *hypo_explore_search(HypoExplore *x)
{
    HypoExploreResult *result = &x->result;
    int bound = x->options.first_bound, last = x->options.last_bound;
    *result = (HypoExploreResult){.bound_done = -2};
    explore_open_budget(x);
    for (;;) {
        result->end = search_bound(x, bound);
        if (result->end != HYPO_EXPLORE_COMPLETED)
            break;
        result->bound_done = bound;
        result->all = !x->cut;
        if (bound == last || result->all)
            break;
        bool most = bound >= 2 && last == HYPO_EXPLORE_ALL;
        most |= result->bound_count == HYPO_EXPLORE_BOUNDS - 1;
        bound = most ? last : bound + 1;
    }
    result->all &= !x->options.quick && !result->table_full && !x->budget_cut;
    finish(x);
    return result;
}
