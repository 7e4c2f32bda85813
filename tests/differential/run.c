// SPDX-License-Identifier: MIT
//
// The course of one case; see run.h.
#include "run.h"

#include <string.h>

#include "random.h"

enum { STORES_EVERY = 64 }; // chunks between comparisons of memory

typedef struct Course {
    const Case *of;
    Machines machines;
    Difference *difference;
    Random random;
    uint32_t late_lines;
    bool given[CASE_ACTIONS_MAX];
} Course;

static uint64_t now(const Course *course)
{
    return hypo_machine_state(course->machines.fast)->tick;
}

static void give_actions(Course *course)
{
    for (size_t i = 0; i < course->of->action_count; i++) {
        const CaseAction *action = &course->of->actions[i];
        if (!course->given[i] && action->given <= now(course)) {
            course->given[i] = true;
            machines_act(&course->machines, action);
        }
    }
}

static uint64_t chunk(Course *course)
{
    bool waits = hypo_machine_state(course->machines.fast)->waiting;
    switch (course->of->mode) {
    case MODE_EACH_TICK:
        return waits && !random_one_in(&course->random, 3)
                   ? random_from(&course->random, 1, 500)
                   : 1;
    case MODE_CHUNKS: return random_from(&course->random, 1, 1000);
    case MODE_UNDO: return random_from(&course->random, 1, 60);
    default: return course->of->ticks;
    }
}

// The tick up to which to run: that of an action still to be given comes first.
static uint64_t next_limit(Course *course)
{
    uint64_t limit = now(course) + chunk(course);
    for (size_t i = 0; i < course->of->action_count; i++)
        if (!course->given[i] && course->of->actions[i].given < limit)
            limit = course->of->actions[i].given;
    return limit < course->of->ticks ? limit : course->of->ticks;
}

static void forget_output(Written *written, const size_t count[2])
{
    memcpy(written->count, count, sizeof written->count);
}

// Takes back what the observed engine did since the mark, and does it again.
static void there_and_back(Course *course, uint64_t hash_before,
                           const size_t written_before[2], uint64_t limit)
{
    Machines *machines = &course->machines;
    uint64_t hash_after = hypo_machine_hash(machines->observed);
    HypoStop stop = machines->observed_stop;
    machines_undo(machines);
    forget_output(&machines->observed_written, written_before);
    if (hypo_machine_hash(machines->observed) != hash_before)
        difference_note(course->difference, "  hash after undo\n");
    machines_mark(machines);
    machines_run_observed(machines, limit);
    if (hypo_machine_hash(machines->observed) != hash_after)
        difference_note(course->difference, "  hash after redo\n");
    if (machines->observed_stop != stop)
        difference_note(course->difference, "  stop after redo\n");
}

static bool run_chunk(Course *course)
{
    Machines *machines = &course->machines;
    bool undo = course->of->mode == MODE_UNDO;
    uint64_t limit = next_limit(course);
    uint64_t hash = undo ? hypo_machine_hash(machines->observed) : 0;
    size_t written[2];
    memcpy(written, machines->observed_written.count, sizeof written);
    machines_mark(machines);
    machines_run(machines, limit);
    if (undo)
        there_and_back(course, hash, written, limit);
    return compare_states(machines, course->difference);
}

// Whether it goes on: the limit of a chunk was reached, or a key typed.
static bool goes_on(Course *course)
{
    HypoStop stop = course->machines.fast_stop;
    if (now(course) >= course->of->ticks)
        return false;
    if (stop == HYPO_STOP_KEY && course->late_lines > 0) {
        course->late_lines--;
        CaseAction line = {
            .kind = HYPO_ACT_KEY, .tick = now(course), .text = "late\n"};
        machines_act(&course->machines, &line);
        return true;
    }
    return stop == HYPO_STOP_TICKS;
}

static void count(const Course *course, RunCounts *counts)
{
    const HypoState *state = hypo_machine_state(course->machines.fast);
    counts->ticks += state->tick;
    counts->instructions += state->instructions;
    for (unsigned number = 0; number < HYPO_CLASSES; number++)
        counts->interrupts += state->interrupts[number];
    counts->stops[course->machines.fast_stop]++;
}

bool run_case(const Case *of, Difference *difference, RunCounts *counts)
{
    Course course = {.of = of,
                     .difference = difference,
                     .random = {of->seed ^ 0x5EED},
                     .late_lines = of->options.late_lines};
    difference->found = false;
    difference->text[0] = '\0';
    machines_make(&course.machines, of);
    course.machines.observed_by = of->seed % 4 == 0   ? BY_MICRO_STEPS
                                  : of->seed % 4 == 2 ? BY_RUN
                                                      : BY_STEPS;
    bool same = true;
    for (unsigned chunks = 1; same; chunks++) {
        give_actions(&course);
        same = run_chunk(&course);
        if (!goes_on(&course))
            break;
        if (same && chunks % STORES_EVERY == 0)
            same = compare_stores(&course.machines, false, difference);
    }
    bool hashes = of->seed % 4 == 1 || of->mode == MODE_UNDO;
    if (same)
        same = compare_stores(&course.machines, hashes, difference);
    if (counts)
        count(&course, counts);
    machines_free(&course.machines);
    return same;
}
