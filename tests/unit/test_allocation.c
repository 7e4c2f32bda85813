// SPDX-License-Identifier: MIT
//
// The n-th allocation fails, alone or with all that follow: making a machine,
// scheduling an action, and running must neither leak nor change anything they
// should not.
#include "unit.h"

enum { ALWAYS = 1 << 20 };

static HypoMachine *machine_on(Failing *failing, size_t left, bool once)
{
    static const uint8_t disk[700] = {1, 2, 3};
    failing_allocator(failing, left);
    failing->once = once;
    HypoMachineOptions options = {.allocator = &failing->allocator,
                                  .disk = disk,
                                  .disk_bytes = sizeof disk};
    return unit_machine(&options);
}

START_TEST(making)
{
    Failing failing;
    HypoMachine *machine = NULL;
    size_t left = 0;
    for (; !machine && left < 100; left++) {
        machine = machine_on(&failing, left, _i);
        ck_assert(!machine || !failing.failed);
        ck_assert_msg(machine || failing.live == 0,
                      "%zu bytes at allocation %zu", failing.live, left);
    }
    ck_assert_uint_gt(left, 3);
    size_t bytes;
    ck_assert_ptr_nonnull(machine);
    ck_assert_uint_eq(hypo_machine_disk(machine, &bytes)[1], 2);
    ck_assert_uint_eq(bytes, 1024);
    hypo_machine_free(machine);
    ck_assert_uint_eq(failing.live, 0);
}
END_TEST

START_TEST(freeing_nothing)
{
    hypo_machine_free(NULL);
}
END_TEST

// --- Scheduling -------------------------------------------------------------

static bool type_line(HypoMachine *machine, uint64_t tick)
{
    return hypo_machine_schedule(machine, &(HypoAction){
                                              .tick = tick,
                                              .kind = HYPO_ACT_KEY,
                                              .text = "hello\n",
                                              .text_bytes = 6,
                                          });
}

// Schedules `before` lines, and then one more when `left` allocations work.
static bool schedule_with(size_t before, size_t left, bool once)
{
    Failing failing;
    HypoMachine *machine = machine_on(&failing, ALWAYS, false);
    unit_poke(machine, 0, 0x600);
    unit_poke(machine, 0x600, word_branch(-1));
    hypo_machine_reset(machine);
    for (size_t i = 0; i < before; i++)
        ck_assert(type_line(machine, 10 * i));
    uint64_t hash = hypo_machine_hash(machine);
    failing.left = left;
    failing.once = once;
    bool done = type_line(machine, 5);
    size_t count;
    const HypoAction *actions = hypo_machine_actions(machine, &count);
    ck_assert_uint_eq(count, before + (done ? 1 : 0));
    for (size_t i = 1; i < count; i++)
        ck_assert(actions[i - 1].tick <= actions[i].tick);
    ck_assert_uint_eq(hypo_machine_hash(machine), hash);
    failing.left = ALWAYS;
    ck_assert(type_line(machine, 7)); // works again
    hypo_machine_run(machine, 1000);
    ck_assert_uint_eq(hypo_machine_state(machine)->keyboard_arrived,
                      6 * (count + 1));
    hypo_machine_free(machine);
    ck_assert_msg(failing.live == 0, "%zu bytes leaked", failing.live);
    return done;
}

START_TEST(scheduling)
{
    size_t before = (size_t)_i / 2, left = 0;
    while (!schedule_with(before, left, _i % 2) && left < 10)
        left++;
    ck_assert_uint_gt(left, 0); // the text at least needs memory
    ck_assert_uint_lt(left, 10);
}
END_TEST

// --- Running ----------------------------------------------------------------

// A chain of instructions that goes once through 12 pages of code.
static void put_chain(HypoMachine *machine)
{
    const uint32_t page_words = 1024;
    unit_poke(machine, 0, 0x1000);
    for (uint32_t page = 1; page <= 12; page++) {
        uint32_t at = page * 0x1000;
        unit_poke(machine, at, word_of(0x21, 1, 1, page));
        unit_poke(machine, at + 4, word_branch((int)page_words - 2));
    }
    unit_poke(machine, 0xD000, word_of(0x62, 0, 1, 0)); // halt r1
    hypo_machine_reset(machine);
}

START_TEST(running)
{
    Failing failing;
    HypoMachine *with = machine_on(&failing, ALWAYS, false);
    put_chain(with);
    ck_assert_int_eq(hypo_machine_run(with, 1000), HYPO_STOP_HALT);
    uint64_t hash = hypo_machine_hash(with);
    hypo_machine_free(with);
    for (size_t left = 0; left < 14; left++) {
        HypoMachine *machine = machine_on(&failing, ALWAYS, false);
        put_chain(machine);
        failing.left = left;
        ck_assert_int_eq(hypo_machine_run(machine, 1000), HYPO_STOP_HALT);
        ck_assert_msg(hypo_machine_hash(machine) == hash,
                      "with %zu allocations", left);
        hypo_machine_free(machine);
        ck_assert_uint_eq(failing.live, 0);
    }
}
END_TEST

Suite *suite_allocation(void)
{
    Suite *suite = suite_create("allocation");
    TCase *tests = tcase_create("allocation");
    tcase_add_loop_test(tests, making, 0, 2);
    tcase_add_test(tests, freeing_nothing);
    tcase_add_loop_test(tests, scheduling, 0, 40);
    tcase_add_test(tests, running);
    suite_add_tcase(suite, tests);
    return suite;
}
