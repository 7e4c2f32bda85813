// SPDX-License-Identifier: MIT
//
// One machine walks through the run.  At a boundary a second one is made the
// same, something arrives there, and it goes on: step by step until the
// interrupted program is about to execute its next instruction, where it must
// find what it would have found, then to the end, where the programs must have
// written, and left in memory, the same.  See walk.h.
#include "walk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    SLACK_TICKS = 100000, // that a run may take longer for an interrupt
    DENSE = 500,          // boundaries at both ends of a sparse sample's run
};

// --- Arrivals ---------------------------------------------------------------

typedef struct Walker {
    const Record *record;
    const WalkPlan *plan;
    World world, trial;
    Accounts accounts, trial_accounts;
    uint64_t boundary;
    uint64_t in_kernel;            // so many boundaries since one in user mode
    size_t next[SAMPLE_PROCESSES]; // of each process, in record->seen
} Walker;

static void find_next(Walker *walker)
{
    const Record *record = walker->record;
    for (size_t i = 0; i < SAMPLE_PROCESSES; i++) {
        size_t *next = &walker->next[i];
        while (*next < record->seen_count &&
               (record->seen[*next].boundary < walker->boundary ||
                record->seen[*next].process != i))
            (*next)++;
    }
}

// Compares what a program finds, at its first instruction since the arrival.
static const char *look(const Walker *walker, const Seen *actual)
{
    const Record *record = walker->record;
    if (actual->process >= SAMPLE_PROCESSES)
        return "MPI.base";
    size_t next = walker->next[actual->process];
    if (next == record->seen_count)
        return record->sample->timed || record->sample->ends_others
                   ? NULL
                   : "a program runs after its end";
    return seen_difference(&record->seen[next], actual);
}

// If it was about to execute an instruction: a call may change its memory.
static const char *look_at_memory(const Walker *walker, size_t number)
{
    const Record *record = walker->record;
    size_t next = walker->next[number];
    if (next == record->seen_count ||
        record->seen[next].boundary != walker->boundary)
        return NULL;
    const HypoPsw *psw = &hypo_machine_state(walker->world.machine)->psw;
    const HypoProgram *program =
        &walker->world.programs[world_program_at(&walker->world, psw->base)];
    const uint8_t *a = hypo_machine_memory(walker->world.machine);
    const uint8_t *b = hypo_machine_memory(walker->trial.machine);
    bool same =
        memcmp(a + program->start, b + program->start, program->size) == 0;
    return same || record->sample->overlaps ? NULL : "a program's memory";
}

static const char *look_at_accounts(const Walker *walker)
{
    if (!walker->plan->charged)
        return NULL;
    const Record *record = walker->record;
    const Accounts *accounts = &walker->trial_accounts;
    if (!accounts_agree(accounts, &walker->trial))
        return "what is charged";
    return record->idle_charged &&
                   !accounts_idle_agree(accounts, &walker->trial)
               ? "what the idle CPU is charged"
               : NULL;
}

static HypoStop step_trial(Walker *walker, uint64_t tick_limit)
{
    return accounts_step(&walker->trial_accounts, &walker->trial, tick_limit);
}

// Goes on to the next instruction of the interrupted program; of any program,
// if the kernel or a server was interrupted.
static const char *follow(Walker *walker, uint64_t tick_limit, HypoStop *stop)
{
    World *trial = &walker->trial;
    size_t interrupted = world_process(&walker->world);
    bool looked[SAMPLE_PROCESSES] = {false};
    bool inside = true; // no kernel was there since the accounts were looked at
    for (*stop = HYPO_RUNNING; *stop == HYPO_RUNNING;) {
        if (in_program(trial)) {
            Seen seen = see(trial, walker->boundary);
            bool first =
                seen.process >= SAMPLE_PROCESSES || !looked[seen.process];
            const char *differs = first ? look(walker, &seen) : NULL;
            if (!differs && !inside)
                differs = look_at_accounts(walker);
            if (differs)
                return differs;
            if (interrupted == SAMPLE_PROCESSES)
                return NULL;
            if (seen.process == interrupted)
                return look_at_memory(walker, interrupted);
            looked[seen.process] = true;
        }
        inside = hypo_machine_state(trial->machine)->psw.m == 1;
        *stop = step_trial(walker, tick_limit);
    }
    return NULL;
}

// To the end.
static const char *finish(Walker *walker, uint64_t tick_limit, HypoStop *stop)
{
    if (!walker->plan->charged) {
        if (*stop == HYPO_RUNNING)
            *stop = hypo_machine_run(walker->trial.machine, tick_limit);
        return NULL;
    }
    while (*stop == HYPO_RUNNING)
        *stop = step_trial(walker, tick_limit);
    return look_at_accounts(walker);
}

// Whether the kernel accounts for it.
static bool is_accounted(const Table *table, const HypoAction *arrival)
{
    if (arrival->kind != HYPO_ACT_INTERRUPT)
        return true;
    return arrival->a == HYPO_CLASS_TIMER ||
           (arrival->a == HYPO_CLASS_IO && table->io) ||
           (arrival->a == HYPO_CLASS_EXTERNAL && table->external);
}

static bool is_wanted(const Walker *walker, const HypoAction *arrival)
{
    return !walker->plan->charged ||
           is_accounted(&walker->world.table, arrival);
}

// The interrupts of all classes, some ticks from now.
static void arrive_again(Walker *walker)
{
    HypoState state = *hypo_machine_state(walker->world.machine);
    state.tick += walker->plan->second;
    HypoAction arrivals[ARRIVALS_MOST];
    size_t count = arrivals_at(&state, arrivals);
    for (size_t i = 0; i < count; i++)
        if (arrivals[i].kind == HYPO_ACT_INTERRUPT &&
            is_wanted(walker, &arrivals[i]) &&
            !hypo_machine_schedule(walker->trial.machine, &arrivals[i]))
            abort();
}

static const char *try_arrival(Walker *walker, const HypoAction *arrival)
{
    const Record *record = walker->record;
    uint64_t tick_limit = 4 * record->ticks + SLACK_TICKS;
    world_copy(&walker->trial, &walker->world, arrival);
    walker->trial_accounts = walker->accounts;
    if (walker->plan->second)
        arrive_again(walker);
    HypoStop stop;
    const char *differs = follow(walker, tick_limit, &stop);
    if (!differs)
        differs = finish(walker, tick_limit, &stop);
    if (differs)
        return differs;
    Outcome end = end_of(&walker->trial, stop);
    return outcome_difference(record->sample, &record->outcome, &end);
}

static void report(const Walker *walker, const HypoAction *arrival,
                   const char *differs)
{
    char name[ARRIVAL_NAME_BYTES];
    arrival_name(arrival, name);
    const Sample *sample = walker->record->sample;
    printf("FAILED %s, %s:%u …: %s at 0x%x changes %s\n",
           walker->record->kernel_name, sample->programs[0].path,
           sample->programs[0].argument, name,
           hypo_machine_state(walker->world.machine)->psw.pc, differs);
}

static void arrive(Walker *walker, WalkCounts *counts)
{
    HypoAction arrivals[ARRIVALS_MOST];
    size_t count =
        arrivals_at(hypo_machine_state(walker->world.machine), arrivals);
    const WalkPlan *plan = walker->plan;
    find_next(walker);
    counts->boundaries++;
    for (size_t i = 0; i < count && counts->failures < plan->failures_most;
         i++) {
        if (!is_wanted(walker, &arrivals[i]))
            continue;
        const char *differs = try_arrival(walker, &arrivals[i]);
        counts->arrivals++;
        if (!differs)
            continue;
        counts->failures++;
        if (!plan->quiet)
            report(walker, &arrivals[i], differs);
    }
}

// --- The walk ---------------------------------------------------------------

static bool is_dense(const Record *record, uint64_t boundary)
{
    return record->sample->sparse == 0 || boundary < DENSE ||
           boundary + DENSE >= record->boundaries;
}

uint64_t walk_boundaries(const Record *record)
{
    const uint64_t dense = UINT64_C(2) * DENSE;
    if (record->sample->sparse == 0 || record->boundaries <= dense)
        return record->boundaries;
    return dense + (record->boundaries - dense) / record->sample->sparse;
}

static bool is_planned(const Walker *walker)
{
    const WalkPlan *plan = walker->plan;
    if (plan->entry &&
        (walker->in_kernel == 0 || walker->in_kernel > plan->entry))
        return false;
    const HypoState *state = hypo_machine_state(walker->world.machine);
    if (plan->waiting && !state->waiting)
        return false;
    uint64_t stride = plan->stride;
    if (!is_dense(walker->record, walker->boundary))
        stride *= walker->record->sample->sparse;
    return walker->boundary % stride == plan->first % stride;
}

void walk(const Record *record, const WalkPlan *plan, WalkCounts *counts)
{
    Walker *walker = calloc(1, sizeof *walker);
    if (!walker)
        abort();
    walker->record = record;
    walker->plan = plan;
    world_open(&walker->world, record->sample, record->sources, record->kernel);
    world_open(&walker->trial, record->sample, record->sources, record->kernel);
    // A machine has only the text that was typed at it; see set_state.
    hypo_machine_run(walker->trial.machine, record->ticks);
    for (; walker->boundary < record->boundaries &&
           counts->failures < plan->failures_most;
         walker->boundary++) {
        bool user = hypo_machine_state(walker->world.machine)->psw.m == 1;
        walker->in_kernel = user ? 0 : walker->in_kernel + 1;
        if (is_planned(walker))
            arrive(walker, counts);
        accounts_step(&walker->accounts, &walker->world, HYPO_NEVER);
    }
    world_close(&walker->trial);
    world_close(&walker->world);
    free(walker);
}
