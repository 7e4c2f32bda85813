// SPDX-License-Identifier: MIT
//
// The n-th allocation of a search fails, for every n until it succeeds: the
// search says so or ends as it would have, leaks nothing, and leaves the
// machine as it was booted.
#include "unit.h"

#include <hypo/explore.h>

enum { FAILURES_MAX = 500, TABLE_BYTES = 1 << 20, PATH_TICKS = 10000 };

// Writes twice; then it wants to find the device busy, or waits for it.
static const char source_text[] = "        .org 0x600\n"
                                  "start:  li r2, 2\n"
                                  "        li r3, 2\n"
                                  "1:      sio r2, block\n"
                                  "        .if HASTY\n"
                                  "        tio r1, r2\n"
                                  "        bb 2f\n"
                                  "        halt r2\n"
                                  "        .endif\n"
                                  "2:      tio r1, r2\n"
                                  "        bb 2b\n"
                                  "        addi r3, r3, -1\n"
                                  "        bne 1b\n"
                                  "        halt r0\n"
                                  "block:  .word 2, text, 1, 0, 0, 0, 0, 0\n"
                                  "text:   .byte 'x'\n";

static HypoMachine *booted(bool hasty)
{
    const HypoMachineOptions options = {.arrivals_listed = true,
                                        .time_any = true};
    HypoMachine *machine = unit_machine(&options);
    unit_boot(machine, source_text, "HASTY", hasty);
    return machine;
}

typedef struct Outcome {
    bool made;
    HypoExploreEnd end;
    uint64_t states;
    size_t arrivals;
} Outcome;

static Outcome search(HypoMachine *machine, Failing *failing)
{
    const HypoExploreOptions options = {
        .machine = machine,
        .allocator = &failing->allocator,
        .last_bound = HYPO_EXPLORE_ALL,
        .table_bytes = TABLE_BYTES,
        .path_ticks = PATH_TICKS,
    };
    Outcome outcome = {0};
    HypoExplore *explore = hypo_explore_new(&options);
    if (explore) {
        const HypoExploreResult *result = hypo_explore_search(explore);
        outcome.made = true;
        outcome.end = result->end;
        outcome.arrivals = result->arrival_count;
        for (size_t i = 0; i < result->bound_count; i++)
            outcome.states += result->bounds[i].states;
        hypo_explore_free(explore);
    }
    return outcome;
}

// With `left` allocations that work, and then none or all but one; true: no
// more were needed.
static bool search_with(size_t left, bool once, bool hasty,
                        const Outcome *expected)
{
    Failing failing;
    HypoMachine *machine = booted(hasty);
    uint64_t hash = hypo_machine_hash(machine);
    failing_allocator(&failing, left);
    failing.once = once;
    Outcome outcome = search(machine, &failing);
    ck_assert_msg(failing.live == 0, "%zu bytes leaked at allocation %zu",
                  failing.live, left);
    ck_assert_msg(hypo_machine_hash(machine) == hash,
                  "another machine at allocation %zu", left);
    if (outcome.made && outcome.end != HYPO_EXPLORE_NO_MEMORY) {
        ck_assert_int_eq(outcome.end, expected->end);
        ck_assert_uint_eq(outcome.states, expected->states);
        ck_assert_uint_eq(outcome.arrivals, expected->arrivals);
    }
    hypo_machine_free(machine);
    return !failing.failed;
}

START_TEST(searching)
{
    Failing plenty;
    bool hasty = _i % 2 != 0, once = _i / 2 != 0;
    HypoMachine *machine = booted(hasty);
    failing_allocator(&plenty, 1 << 20);
    const Outcome expected = search(machine, &plenty);
    hypo_machine_free(machine);
    ck_assert_int_eq(expected.end,
                     hasty ? HYPO_EXPLORE_VIOLATION : HYPO_EXPLORE_COMPLETED);
    ck_assert_uint_gt(expected.states, 1);
    ck_assert_uint_eq(expected.arrivals, hasty ? 1 : 0);
    size_t left = 0;
    while (!search_with(left, once, hasty, &expected) && left < FAILURES_MAX)
        left++;
    ck_assert_uint_gt(left, 5);
    ck_assert_uint_lt(left, FAILURES_MAX);
}
END_TEST

Suite *suite_explore_memory(void)
{
    Suite *suite = suite_create("explore memory");
    TCase *tests = tcase_create("explore memory");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, searching, 0, 4);
    suite_add_tcase(suite, tests);
    return suite;
}
