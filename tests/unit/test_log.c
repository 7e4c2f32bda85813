// SPDX-License-Identifier: MIT
//
// The log of outside actions: what it refuses, and that what is to come is
// found wherever the machine is in it.
#include "unit.h"

enum { CODE = 0x600, HALT_R0 = 0x62000000 };

typedef struct Refused {
    const char *name;
    HypoAction action;
} Refused;

static const Refused refused[] = {
    {"class 6", {.kind = HYPO_ACT_INTERRUPT, .a = 6}},
    {"I/O code 16", {.kind = HYPO_ACT_INTERRUPT, .a = 4, .b = 16}},
    {"device 16", {.kind = HYPO_ACT_COMPLETE, .a = 16}},
    {"fault 5", {.kind = HYPO_ACT_FAULT, .a = 2, .b = 5}},
    {"fault of device 16", {.kind = HYPO_ACT_FAULT, .a = 16, .b = 0}},
    {"tick 2^63",
     {.kind = HYPO_ACT_EXPIRE, .tick = HYPO_TICK_MAX + UINT64_C(1)}},
};

START_TEST(refuses)
{
    HypoMachine *machine = unit_machine(NULL);
    ck_assert_msg(!hypo_machine_schedule(machine, &refused[_i].action), "%s",
                  refused[_i].name);
    hypo_machine_free(machine);
}
END_TEST

// Waits with the external class open, behind many masked timer expirations.
static HypoMachine *waiting_machine(unsigned masked)
{
    const uint32_t words[] = {
        0x31100020, // li r1, 0x20
        0x60010000, // swim r0, r1
        WORD_WAIT,
        HALT_R0,
    };
    HypoMachine *machine = unit_machine(NULL);
    unit_poke(machine, 0, CODE);
    unit_poke_words(machine, CODE, words, 4);
    unit_vector(machine, HYPO_CLASS_EXTERNAL, CODE + 12, 0);
    hypo_machine_reset(machine);
    HypoAction timer = {.kind = HYPO_ACT_INTERRUPT, .a = HYPO_CLASS_TIMER};
    for (timer.tick = 10; timer.tick < 10 + masked; timer.tick++)
        ck_assert(hypo_machine_schedule(machine, &timer));
    return machine;
}

START_TEST(finds_the_waker)
{
    enum { MASKED = 50000 };
    HypoMachine *machine = waiting_machine(MASKED);
    HypoAction wake = {.kind = HYPO_ACT_INTERRUPT,
                       .a = HYPO_CLASS_EXTERNAL,
                       .tick = 10 + MASKED};
    ck_assert(hypo_machine_schedule(machine, &wake));
    ck_assert_int_eq(hypo_machine_run(machine, HYPO_NEVER), HYPO_STOP_HALT);
    ck_assert_uint_eq(hypo_machine_state(machine)->tick, 11 + MASKED);
    hypo_machine_free(machine);
}
END_TEST

START_TEST(goes_back_in_the_log)
{
    HypoMachine *machine = waiting_machine(20);
    HypoAction wake = {
        .kind = HYPO_ACT_INTERRUPT, .a = HYPO_CLASS_EXTERNAL, .tick = 15};
    ck_assert(hypo_machine_schedule(machine, &wake));
    HypoState start = *hypo_machine_state(machine);
    for (int round = 0; round < 3; round++) {
        ck_assert_int_eq(hypo_machine_run(machine, HYPO_NEVER), HYPO_STOP_HALT);
        ck_assert_uint_eq(hypo_machine_state(machine)->tick, 16);
        hypo_machine_set_state(machine, &start);
    }
    hypo_machine_free(machine);
}
END_TEST

START_TEST(masked_for_ever_is_idle)
{
    HypoMachine *machine = waiting_machine(20);
    ck_assert_int_eq(hypo_machine_run(machine, HYPO_NEVER), HYPO_STOP_IDLE);
    ck_assert_uint_eq(hypo_machine_state(machine)->tick, 3);
    hypo_machine_free(machine);
}
END_TEST

// A line at the last tick that can be named: the read completes never, and not
// at a tick that wrapped.
START_TEST(far_line_does_not_wrap)
{
    const uint32_t words[] = {
        0x31100010,          // li r1, 0x10
        0x60010000,          // swim r0, r1
        0x31200001,          // li r2, 1
        0x4B200000 | 0x1000, // sio r2, 0x1000(r0)
        WORD_WAIT,           HALT_R0,
    };
    HypoMachine *machine = unit_machine(NULL);
    unit_poke(machine, 0, CODE);
    unit_poke_words(machine, CODE, words, 6);
    unit_poke(machine, 0x1000, HYPO_COMMAND_READ);
    unit_poke(machine, 0x1004, 0x2000);
    unit_poke(machine, 0x1008, 10);
    hypo_machine_reset(machine);
    HypoAction key = {.kind = HYPO_ACT_KEY,
                      .tick = HYPO_TICK_MAX,
                      .text = "hi\n",
                      .text_bytes = 3};
    ck_assert(hypo_machine_schedule(machine, &key));
    ck_assert_int_eq(hypo_machine_run(machine, 100000), HYPO_STOP_IDLE);
    ck_assert_uint_eq(hypo_machine_state(machine)->due[1], HYPO_NEVER);
    hypo_machine_free(machine);
}
END_TEST

Suite *suite_log(void)
{
    Suite *suite = suite_create("log");
    TCase *cases = tcase_create("log");
    tcase_set_timeout(cases, 60);
    tcase_add_loop_test(cases, refuses, 0,
                        (int)(sizeof refused / sizeof refused[0]));
    tcase_add_test(cases, finds_the_waker);
    tcase_add_test(cases, goes_back_in_the_log);
    tcase_add_test(cases, masked_for_ever_is_idle);
    tcase_add_test(cases, far_line_does_not_wrap);
    suite_add_tcase(suite, cases);
    return suite;
}
