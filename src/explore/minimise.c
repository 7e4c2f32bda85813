// SPDX-License-Identifier: MIT
//
// A counterexample made small: arrivals left out, the last one moved over all
// places where it might come.  Each attempt is a run of the machine.
#include "explore/explore.h"

#include <string.h>

enum { SWEEP_MOST = 20000 };

// --- A run with given arrivals ----------------------------------------------

typedef struct Script {
    const HypoArrival *arrivals;
    size_t count, next;
    size_t in_time; // of those that came, at the tick that they have
    uint64_t tick_limit;
    RunEnd end; // of it, once it was run
    // Where `sought` might come once all arrivals have: ticks, at most
    // SWEEP_MOST of them; NULL: not asked for.
    const HypoAction *sought;
    uint64_t *places;
    size_t place_count;
} Script;

static bool is_choice(const Choice *choice, const HypoAction *action)
{
    if (choice->goes_on)
        return false;
    if (action->kind == HYPO_ACT_FAULT)
        return choice->kind == HYPO_ACT_COMPLETE && choice->a == action->a &&
               choice->fault == (int)action->b;
    return choice->kind == action->kind && choice->a == action->a &&
           choice->b == action->b && choice->fault < 0;
}

static const Choice *find_choice(const Choice *choices, unsigned count,
                                 const HypoAction *action)
{
    for (unsigned i = 0; i < count; i++)
        if (is_choice(&choices[i], action))
            return &choices[i];
    return NULL;
}

static void tell(HypoExplore *x, const Choice *choice)
{
    HypoArrival arrival = {
        .action = {x->state->tick, choice->kind, choice->a, choice->b, NULL, 0},
        .pc = x->state->psw.pc,
        .depth = x->watch->depth,
        .user = x->state->psw.m != 0,
        .waiting = x->state->waiting != 0,
        .program = task_program(x, (int)x->watch->task - 1),
        .task = (int32_t)x->watch->task - 1,
        .forced = choice->forced,
    };
    if (!arrivals_add(x, true, &arrival, choice->fault))
        x->failed = true;
}

static bool is_fault(const HypoArrival *arrival)
{
    return arrival->action.kind == HYPO_ACT_FAULT &&
           arrival->action.b != HYPO_FAULT_STUCK;
}

// How many arrivals of the script the next choice is: a completion that goes
// wrong stands there as a fault and a completion, unless somebody left that
// out.
static size_t actions_of(const Script *script)
{
    const HypoArrival *arrival = &script->arrivals[script->next];
    bool pair = is_fault(arrival) && script->next + 1 < script->count &&
                arrival[1].action.kind == HYPO_ACT_COMPLETE &&
                arrival[1].action.a == arrival->action.a;
    return pair ? 2 : 1;
}

static bool is_over(const Script *script)
{
    return script->next == script->count;
}

// The arrival that is to come now, or NULL.
static const Choice *scripted(const HypoExplore *x, Script *script,
                              const Choice *choices, unsigned count)
{
    if (is_over(script))
        return NULL;
    const HypoArrival *arrival = &script->arrivals[script->next];
    bool has_to = x->state->waiting && !x->options.windowed;
    bool due = arrival->action.tick <= x->state->tick || has_to;
    const Choice *choice =
        due ? find_choice(choices, count, &arrival->action) : NULL;
    if (!choice)
        return NULL;
    size_t actions = actions_of(script);
    script->next += actions;
    if (arrival->action.tick == x->state->tick)
        script->in_time += actions;
    return choice;
}

// What comes where something has to and the script has nothing: a completion,
// rather than that the timer runs out.
static const Choice *usual(const Choice *choices, unsigned count)
{
    if (choices[count - 1].goes_on)
        return &choices[count - 1];
    for (unsigned i = 0; i < count; i++)
        if (choices[i].kind == HYPO_ACT_COMPLETE && choices[i].fault < 0)
            return &choices[i];
    return &choices[0];
}

// A state that comes again is the same place: the run goes round from there.
static void note_place(HypoExplore *x, Script *script, const Choice *choices,
                       unsigned count)
{
    const Choice *choice = script->sought && is_over(script)
                               ? find_choice(choices, count, script->sought)
                               : NULL;
    if (!choice || choice->forced)
        return;
    if (script->place_count == SWEEP_MOST ||
        !table_add(&x->table, live_hash(x)))
        script->tick_limit = 0;
    else
        script->places[script->place_count++] = x->state->tick;
}

static HypoPromise run_script(HypoExplore *x, Script *script)
{
    Choice choices[CHOICES_MAX];
    explore_reset(x);
    x->told.count = 0;
    for (;;) {
        if (is_over(script) && !script->sought)
            x->watch->left = 0; // nothing that need not come
        RunEnd end = explore_run(x);
        if (end == RUN_AGAIN)
            continue;
        if (end == RUN_CHOICE && x->state->tick > script->tick_limit)
            end = RUN_CUT;
        else if (end == RUN_CHOICE && x->asks && !explore_goes_on(x))
            end = RUN_SPENT;
        script->end = end;
        if (end != RUN_CHOICE)
            return x->violation.promise;
        unsigned count = choices_here(x, choices);
        note_place(x, script, choices, count);
        const Choice *choice = scripted(x, script, choices, count);
        if (!choice)
            choice = usual(choices, count);
        if (!choice->goes_on)
            tell(x, choice);
        choice_take(x, choice);
    }
}

// --- Smaller ----------------------------------------------------------------

static uint64_t limit(const HypoExplore *x)
{
    return 4 * x->result.violation.found_tick + 100000;
}

static bool still_fails(HypoExplore *x, const HypoArrival *arrivals,
                        size_t count)
{
    Script script = {
        .arrivals = arrivals, .count = count, .tick_limit = limit(x)};
    return run_script(x, &script) == x->result.violation.promise;
}

// A completion that goes wrong is one, though it is two actions.
static uint64_t unforced(const HypoArrival *arrivals, size_t count)
{
    uint64_t sum = 0;
    for (size_t i = 0; i < count; i++)
        sum += !arrivals[i].forced && !is_fault(&arrivals[i]);
    return sum;
}

// What the last run told is the counterexample now.
static bool take_told(HypoExplore *x)
{
    size_t count = x->told.count;
    size_t more = count > x->arrivals.count ? count - x->arrivals.count : 0;
    if (!array_reserve(&x->allocator, &x->arrivals, more))
        return false;
    if (count > 0)
        memcpy(x->arrivals.items, x->told.items, count * sizeof *x->told.items);
    x->arrivals.count = count;
    return true;
}

// Lets each unforced arrival come by itself, from the last, where that will do.
static void drop(HypoExplore *x)
{
    for (size_t i = x->arrivals.count; i-- > 0 && explore_goes_on(x);) {
        HypoArrival *items = x->arrivals.items;
        size_t count = x->arrivals.count;
        if (i >= count || items[i].forced || is_fault(&items[i]) ||
            (i > 0 && is_fault(&items[i - 1])))
            continue;
        HypoArrival kept = items[i];
        memmove(items + i, items + i + 1, (count - i - 1) * sizeof *items);
        if (still_fails(x, items, count - 1) &&
            unforced(x->told.items, x->told.count) <
                unforced(items, count - 1) + 1 &&
            take_told(x))
            continue;
        memmove(items + i + 1, items + i, (count - i - 1) * sizeof *items);
        items[i] = kept;
    }
}

// --- The window -------------------------------------------------------------

static size_t last_unforced(const HypoExplore *x)
{
    size_t i = x->arrivals.count;
    while (i > 0 && x->arrivals.items[i - 1].forced)
        i--;
    return i;
}

// A run with all before the last unforced arrival, which notes where that might
// come; what is forced before comes by itself.
static size_t find_places(HypoExplore *x, size_t number, uint64_t *places)
{
    Script script = {
        .arrivals = x->arrivals.items,
        .count = number,
        .tick_limit = limit(x),
        .sought = &x->arrivals.items[number].action,
        .places = places,
    };
    table_clear(&x->table);
    run_script(x, &script);
    return script.place_count;
}

static void sweep(HypoExplore *x, size_t number, const uint64_t *places,
                  size_t count)
{
    HypoExploreWindow *window = &x->result.window;
    HypoArrival *arrival = &x->arrivals.items[number];
    uint64_t found = arrival->action.tick, best = found;
    bool in_run = false;
    window->places = count;
    for (size_t i = 0; i < count; i++) {
        if (!explore_goes_on(x)) {
            *window = (HypoExploreWindow){0}; // not known
            break;
        }
        arrival->action.tick = places[i];
        if (!still_fails(x, x->arrivals.items, x->arrivals.count)) {
            in_run = false;
            continue;
        }
        if (window->failing++ == 0)
            window->first = places[i];
        window->last = places[i];
        // Of the run of places around the one found, the first.
        if (!in_run && places[i] <= found)
            best = places[i];
        in_run = true;
    }
    arrival->action.tick = best;
}

static uint32_t pc_at(HypoExplore *x, size_t number, uint64_t tick)
{
    HypoArrival *arrival = &x->arrivals.items[number];
    uint64_t kept = arrival->action.tick;
    arrival->action.tick = tick;
    still_fails(x, x->arrivals.items, number + 1);
    arrival->action.tick = kept;
    return number < x->told.count ? x->told.items[number].pc : 0;
}

static void find_window(HypoExplore *x)
{
    size_t number = last_unforced(x);
    size_t bytes = SWEEP_MOST * sizeof(uint64_t);
    uint64_t *places = number ? hypo_allocate_zeros(&x->allocator, bytes) : 0;
    if (!places)
        return;
    number--;
    if (!(number > 0 && is_fault(&x->arrivals.items[number - 1])))
        sweep(x, number, places, find_places(x, number, places));
    x->allocator.resize(x->allocator.context, places, bytes, 0);
    HypoExploreWindow *window = &x->result.window;
    if (window->failing == 0)
        return;
    window->first_pc = pc_at(x, number, window->first);
    window->last_pc = pc_at(x, number, window->last);
}

// A last run says where all came, and what fell in the end.
static void tell_all(HypoExplore *x)
{
    HypoExploreResult *result = &x->result;
    if (!still_fails(x, x->arrivals.items, x->arrivals.count) || !take_told(x))
        return;
    uint64_t found = result->violation.found_tick;
    result->violation = x->violation;
    result->violation.found_tick = found;
    result->unforced = unforced(x->arrivals.items, x->arrivals.count);
}

// --- A timing that is given -------------------------------------------------

static bool take_given(HypoExplore *x, const HypoAction *actions, size_t count)
{
    x->arrivals.count = 0;
    if (!array_reserve(&x->allocator, &x->arrivals, count))
        return false;
    for (size_t i = 0; i < count; i++)
        x->arrivals.items[x->arrivals.count++] =
            (HypoArrival){.action = actions[i]};
    return true;
}

const HypoExploreResult *
hypo_explore_replay(HypoExplore *x, const HypoAction *actions, size_t count)
{
    HypoExploreResult *result = &x->result;
    *result =
        (HypoExploreResult){.bound_done = -2, .end = HYPO_EXPLORE_NO_MEMORY};
    if (!take_given(x, actions, count))
        return result;
    Script script = {.arrivals = x->arrivals.items,
                     .count = count,
                     .tick_limit = x->options.path_ticks};
    explore_open_budget(x);
    x->asks = true;
    HypoPromise promise = run_script(x, &script);
    result->in_time = script.in_time;
    result->instructions = x->instructions;
    result->path_cut = script.end == RUN_CUT;
    result->violation = x->violation;
    if (x->failed || !take_told(x))
        return result;
    result->end = promise                   ? HYPO_EXPLORE_VIOLATION
                  : script.end == RUN_SPENT ? HYPO_EXPLORE_STOPPED
                                            : HYPO_EXPLORE_COMPLETED;
    result->arrivals = x->arrivals.items;
    result->arrival_count = x->arrivals.count;
    result->unforced = unforced(x->arrivals.items, x->arrivals.count);
    return result;
}

// ----------------------------------------------------------------------------

void minimise(HypoExplore *x)
{
    explore_may_work(x, SHRINK_INSTRUCTIONS);
    x->asks = false;
    tell_all(x);
    drop(x);
    tell_all(x);
    find_window(x);
    tell_all(x);
}
