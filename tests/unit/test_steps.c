// SPDX-License-Identifier: MIT
//
// The interrupt action in its three micro-steps, by the example of section 5 of
// docs/machine.md: what each changes, and going on from between them.
#include "unit.h"

#include <string.h>

enum { CODE = 0x600, USER = 0x8000, HANDLER = 0x740, SLOT = 0x140 };

// A user program that executes `si 78`.
static HypoMachine *start(void)
{
    static const uint32_t psw[8] = {USER, 1, 1, USER, 0x1000, 0xFF, 0x11, 0};
    HypoMachine *machine = unit_machine(NULL);
    unit_poke(machine, 0, CODE);
    unit_poke(machine, CODE, word_lpsw(0x700));
    unit_poke_words(machine, 0x700, psw, 8);
    unit_poke(machine, USER, 0x05000000 | 78);
    unit_vector(machine, HYPO_CLASS_PROGRAM, HANDLER, 0);
    unit_poke(machine, HANDLER, word_li(5, 55));
    unit_poke(machine, HANDLER + 4, word_branch(-1));
    for (uint32_t i = 0; i < 8; i++)
        unit_poke(machine, SLOT + 4 * i, 0xEEEEEEEE);
    hypo_machine_reset(machine);
    hypo_machine_run(machine, 1);
    return machine;
}

static HypoStep micro_step(HypoMachine *machine)
{
    HypoStep step;
    ck_assert_int_eq(hypo_machine_micro_step(machine, 1000, &step),
                     HYPO_RUNNING);
    return step;
}

static void check_psw(const HypoMachine *machine, const char *when,
                      HypoPsw expected)
{
    const HypoPsw *psw = &hypo_machine_state(machine)->psw;
    ck_assert_msg(memcmp(psw, &expected, sizeof expected) == 0,
                  "%s: PC %x CC %x M %x base %x size %x IM %x IC %x", when,
                  psw->pc, psw->cc, psw->m, psw->base, psw->size, psw->im,
                  psw->ic);
}

static void check_slot(const HypoMachine *machine, const char *when,
                       const uint32_t expected[8])
{
    for (uint32_t i = 0; i < 8; i++)
        ck_assert_msg(unit_peek(machine, SLOT + 4 * i) == expected[i],
                      "%s: slot word %u is %x", when, i,
                      unit_peek(machine, SLOT + 4 * i));
}

static void check_interrupt(const HypoStep *step, uint32_t number)
{
    ck_assert_int_eq(step->kind, HYPO_STEP_INTERRUPT);
    ck_assert_uint_eq(step->micro_step, number);
    ck_assert_uint_eq(step->class_number, HYPO_CLASS_PROGRAM);
    ck_assert_uint_eq(step->ic, 78);
    ck_assert_uint_eq(step->ii, 0);
    ck_assert_uint_eq(step->tick, 2);
}

static const uint32_t old_slot[8] = {
    0xEEEEEEEE, 0xEEEEEEEE, 0xEEEEEEEE, 0xEEEEEEEE,
    0xEEEEEEEE, 0xEEEEEEEE, 0xEEEEEEEE, 0xEEEEEEEE,
};
static const uint32_t new_slot[8] = {USER + 4, 1, 1, USER, 0x1000, 0xFF, 78, 0};

START_TEST(three_stops)
{
    HypoMachine *machine = start();
    HypoPsw psw = {USER, 1, 1, USER, 0x1000, 0xFF, 0x11};
    check_psw(machine, "before si", psw);
    HypoStep step = micro_step(machine);
    ck_assert_int_eq(step.kind, HYPO_STEP_INSTRUCTION);
    ck_assert_uint_eq(step.word, 0x0500004E);
    psw.pc += 4;
    check_psw(machine, "after si", psw);
    check_slot(machine, "after si", old_slot);

    step = micro_step(machine);
    check_interrupt(&step, 1);
    psw.ic = 78;
    check_psw(machine, "after step 1", psw);
    check_slot(machine, "after step 1", old_slot);

    step = micro_step(machine);
    check_interrupt(&step, 2);
    check_psw(machine, "after step 2", psw);
    check_slot(machine, "after step 2", new_slot);

    step = micro_step(machine);
    check_interrupt(&step, 3);
    psw = (HypoPsw){HANDLER, 0, 0, 0, 0x10000, 0, 78};
    check_psw(machine, "after step 3", psw);
    check_slot(machine, "after step 3", new_slot);
    ck_assert_uint_eq(hypo_machine_state(machine)->tick, 2);
    ck_assert_uint_eq(hypo_machine_state(machine)->interrupts[2], 1);
    hypo_machine_free(machine);
}
END_TEST

// From each of the stops either engine goes on to the same end.
START_TEST(going_on)
{
    HypoMachine *whole = start(), *fast = start(), *observed = start();
    hypo_machine_run(whole, 20);
    for (int i = 0; i < _i; i++) {
        micro_step(fast);
        micro_step(observed);
    }
    hypo_machine_run(fast, 20);
    HypoStep step;
    while (hypo_machine_step(observed, 20, &step) == HYPO_RUNNING)
        ;
    uint64_t hash = hypo_machine_hash(whole);
    ck_assert_msg(hypo_machine_hash(fast) == hash, "fast, from stop %d", _i);
    ck_assert_msg(hypo_machine_hash(observed) == hash, "observed, from stop %d",
                  _i);
    hypo_machine_free(whole);
    hypo_machine_free(fast);
    hypo_machine_free(observed);
}
END_TEST

// hypo_machine_step does all three at once.
// What comes next is told without making it, between the micro-steps too.
START_TEST(previews)
{
    HypoMachine *machine = start();
    HypoStep next;
    hypo_machine_preview(machine, &next);
    ck_assert_int_eq(next.kind, HYPO_STEP_INSTRUCTION);
    ck_assert_uint_eq(next.pc, USER);
    micro_step(machine);
    for (uint32_t number = 1; number <= 3; number++) {
        uint64_t hash = hypo_machine_hash(machine);
        hypo_machine_preview(machine, &next);
        ck_assert_uint_eq(hypo_machine_hash(machine), hash);
        check_interrupt(&next, number);
        micro_step(machine);
    }
    hypo_machine_preview(machine, &next);
    ck_assert_int_eq(next.kind, HYPO_STEP_INSTRUCTION);
    ck_assert_uint_eq(next.pc, HANDLER);
    hypo_machine_free(machine);
}
END_TEST

// The same of an interrupt that is pending: nothing of its action is begun.
START_TEST(previews_pending)
{
    HypoMachine *machine = start();
    HypoStep next;
    const HypoAction expiry = {.kind = HYPO_ACT_INTERRUPT,
                               .a = HYPO_CLASS_TIMER};
    unit_vector(machine, HYPO_CLASS_TIMER, HANDLER, 0);
    ck_assert(hypo_machine_schedule(machine, &expiry));
    HypoStep step = micro_step(machine); // it takes effect
    ck_assert_int_eq(step.kind, HYPO_STEP_OUTSIDE);
    for (uint32_t number = 1; number <= 3; number++) {
        hypo_machine_preview(machine, &next);
        ck_assert_int_eq(next.kind, HYPO_STEP_INTERRUPT);
        ck_assert_uint_eq(next.micro_step, number);
        ck_assert_uint_eq(next.class_number, HYPO_CLASS_TIMER);
        step = micro_step(machine);
        ck_assert_uint_eq(step.micro_step, number);
        ck_assert_uint_eq(step.class_number, HYPO_CLASS_TIMER);
        ck_assert_uint_eq(step.ii, 1); // expirations
    }
    hypo_machine_free(machine);
}
END_TEST

START_TEST(whole_action)
{
    HypoMachine *machine = start();
    HypoStep step;
    hypo_machine_step(machine, 1000, &step);
    hypo_machine_step(machine, 1000, &step);
    check_interrupt(&step, 3);
    ck_assert_uint_eq(hypo_machine_state(machine)->psw.pc, HANDLER);
    ck_assert_uint_eq(hypo_machine_state(machine)->action.step, 0);
    hypo_machine_free(machine);
}
END_TEST

START_TEST(exception_is_told)
{
    HypoMachine *machine = start();
    unit_poke(machine, USER, WORD_WAIT); // privileged
    HypoStep step = micro_step(machine);
    ck_assert_int_eq(step.kind, HYPO_STEP_INSTRUCTION);
    ck_assert_uint_eq(step.exception, HYPO_EXCEPTION_PRIVILEGED);
    ck_assert_uint_eq(hypo_machine_state(machine)->psw.pc, USER);
    for (uint32_t number = 1; number <= 3; number++) {
        step = micro_step(machine);
        ck_assert_uint_eq(step.micro_step, number);
        ck_assert_uint_eq(step.ii, WORD_WAIT);
    }
    hypo_machine_free(machine);
}
END_TEST

Suite *suite_steps(void)
{
    Suite *suite = suite_create("steps");
    TCase *tests = tcase_create("steps");
    tcase_add_test(tests, three_stops);
    tcase_add_loop_test(tests, going_on, 0, 8);
    tcase_add_test(tests, previews);
    tcase_add_test(tests, previews_pending);
    tcase_add_test(tests, whole_action);
    tcase_add_test(tests, exception_is_told);
    suite_add_tcase(suite, tests);
    return suite;
}
