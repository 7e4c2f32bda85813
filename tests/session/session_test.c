// SPDX-License-Identifier: GPL-3.0-or-later
//
// The session library on Examples 2.3 and 2.4: every moment of a run is reached
// from every direction with the same state.
#include <check.h>
#include <stdlib.h>

#include "debugged.h"

static const char example_23[] =
    "test --memory 64k --kernel interrupt programs/example-2.3.asm";
static const char example_24[] = "test --memory 64k --kernel system-call "
                                 "--interrupt io:3@300 --interrupt timer@301 "
                                 "programs/example-2.4.asm";
static const char long_run[] =
    "test --kernel system-call programs/sieve.asm programs/sort.asm";

typedef struct Moment {
    HypoPosition position;
    uint64_t hash;
} Moment;

static GArray *walk(Debugged *debugged,
                    HypoSessionStop (*step)(HypoSession *session))
{
    GArray *moments = g_array_new(FALSE, FALSE, sizeof(Moment));
    do {
        Moment moment = {hypo_session_position(debugged->session),
                         hash(debugged)};
        g_array_append_val(moments, moment);
    } while (step(debugged->session).kind == HYPO_STOPPED_STEP);
    return moments;
}

static const char *const guests[] = {example_23, example_24};

// Forwards step by step, then all the way back: the same moments, the same
// states.
static void go_back_over(const char *command_line,
                         HypoSessionStop (*forth)(HypoSession *session),
                         HypoSessionStop (*back)(HypoSession *session))
{
    Debugged debugged;
    start(&debugged, command_line, 100);
    GArray *moments = walk(&debugged, forth);
    ck_assert_uint_gt(moments->len, 1000);
    for (guint i = moments->len - 1; i > 0; i--) {
        const Moment *then = &g_array_index(moments, Moment, i - 1);
        ck_assert_int_eq(back(debugged.session).kind, HYPO_STOPPED_STEP);
        ck_assert_int_eq(
            hypo_position_compare(hypo_session_position(debugged.session),
                                  then->position),
            0);
        ck_assert_uint_eq(hash(&debugged), then->hash);
    }
    ck_assert_int_eq(back(debugged.session).kind, HYPO_STOPPED_BEGINNING);
    g_array_free(moments, TRUE);
    finish(&debugged);
}

START_TEST(micro_steps_back)
{
    go_back_over(guests[_i], hypo_session_micro_step,
                 hypo_session_micro_step_back);
}
END_TEST

START_TEST(steps_back)
{
    go_back_over(guests[_i], hypo_session_step, hypo_session_step_back);
}
END_TEST

// Random targets, in any order, against a run that went there directly.
START_TEST(go_to)
{
    Debugged debugged, direct;
    GRand *random = g_rand_new_with_seed(17);
    start(&debugged, guests[_i], 64);
    ck_assert_int_eq(
        hypo_session_continue(debugged.session, HYPO_NEVER).machine,
        HYPO_STOP_HALT);
    for (int i = 0; i < 100; i++) {
        uint64_t tick = (uint64_t)g_rand_int_range(random, 0, 1400);
        hypo_session_goto(debugged.session, tick);
        start(&direct, guests[_i], 1 << 20);
        hypo_machine_run(direct.guest.machine, tick);
        ck_assert_uint_eq(hash(&debugged), hash(&direct));
        finish(&direct);
    }
    g_rand_free(random);
    finish(&debugged);
}
END_TEST

// The fast engine and single steps agree about the last moment.
START_TEST(end_is_the_same)
{
    Debugged fast, slow;
    start(&fast, guests[_i], 100);
    start(&slow, guests[_i], 100);
    ck_assert_int_eq(hypo_session_continue(fast.session, HYPO_NEVER).machine,
                     HYPO_STOP_HALT);
    g_array_free(walk(&slow, hypo_session_micro_step), TRUE);
    ck_assert_int_eq(hypo_position_compare(hypo_session_position(fast.session),
                                           hypo_session_position(slow.session)),
                     0);
    ck_assert_uint_eq(hash(&fast), hash(&slow));
    finish(&fast);
    finish(&slow);
}
END_TEST

// A breakpoint at the first instruction of a service routine stops before it;
// backwards from the end it stops there again.
START_TEST(breakpoint_at_service)
{
    enum { BBB = 0x6bc };
    Debugged debugged;
    start(&debugged, example_23, 100);
    const HypoState *state = hypo_machine_state(debugged.guest.machine);
    HypoPoint point = {.kind = HYPO_POINT_BREAK, .address = BBB};
    unsigned number = hypo_session_add_point(debugged.session, &point);
    HypoSessionStop stop = hypo_session_continue(debugged.session, HYPO_NEVER);
    ck_assert_int_eq(stop.kind, HYPO_STOPPED_POINT);
    ck_assert_uint_eq(stop.point, number);
    ck_assert_uint_eq(state->psw.pc, BBB);
    ck_assert_uint_eq(state->psw.ic, 2);
    uint64_t there = hash(&debugged);
    ck_assert_int_eq(hypo_session_continue(debugged.session, HYPO_NEVER).kind,
                     HYPO_STOPPED_MACHINE);
    ck_assert_int_eq(hypo_session_continue_back(debugged.session).kind,
                     HYPO_STOPPED_POINT);
    ck_assert_uint_eq(hash(&debugged), there);
    ck_assert_int_eq(hypo_session_continue_back(debugged.session).kind,
                     HYPO_STOPPED_BEGINNING);
    ck_assert_uint_eq(state->tick, 0);
    finish(&debugged);
}
END_TEST

// Before step 1 of the action: the PSW is still the program's.
START_TEST(catch_interrupt)
{
    Debugged debugged;
    start(&debugged, example_23, 100);
    const HypoState *state = hypo_machine_state(debugged.guest.machine);
    HypoPoint point = {.kind = HYPO_POINT_INTERRUPT,
                       .class_number = HYPO_CLASS_IO,
                       .code = HYPO_ANY};
    hypo_session_add_point(debugged.session, &point);
    hypo_session_continue(debugged.session, HYPO_NEVER);
    ck_assert_uint_eq(state->psw.m, 1);
    ck_assert_uint_eq(state->psw.ic, 0);
    ck_assert_uint_eq(state->interrupts[HYPO_CLASS_IO], 0);
    hypo_session_micro_step(debugged.session);
    ck_assert_uint_eq(state->psw.ic, 2);
    ck_assert_uint_eq(state->psw.m, 1);
    hypo_session_step(debugged.session);
    ck_assert_uint_eq(state->psw.m, 0);
    finish(&debugged);
}
END_TEST

// A watch on the saved PSW's PC in the I/O slot, and on a PSW field.
START_TEST(watch)
{
    Debugged debugged;
    start(&debugged, example_23, 100);
    const HypoState *state = hypo_machine_state(debugged.guest.machine);
    HypoPoint slot = {.kind = HYPO_POINT_WATCH,
                      .where = HYPO_EFFECT_MEMORY,
                      .address = HYPO_SAVED + 32 * HYPO_CLASS_IO,
                      .bytes = 4};
    unsigned number = hypo_session_add_point(debugged.session, &slot);
    HypoSessionStop stop = hypo_session_continue(debugged.session, HYPO_NEVER);
    ck_assert_uint_eq(stop.point, number);
    ck_assert_uint_eq(state->action.step, 3);
    hypo_session_delete_point(debugged.session, number);
    HypoPoint mask = {.kind = HYPO_POINT_WATCH,
                      .where = HYPO_EFFECT_PSW,
                      .field = HYPO_PSW_IM};
    number = hypo_session_add_point(debugged.session, &mask);
    stop = hypo_session_continue(debugged.session, HYPO_NEVER);
    ck_assert_uint_eq(stop.point, number);
    ck_assert_uint_eq(state->psw.im, 0);
    finish(&debugged);
}
END_TEST

static bool never(void *context, const HypoMachine *machine)
{
    (void)context;
    (void)machine;
    return false;
}

enum { MASKS = 6 };

// Where the mask changes, from the beginning on.
static void find_masks(Debugged *debugged, HypoPosition *found)
{
    hypo_session_restart(debugged->session);
    for (int i = 0; i < MASKS; i++) {
        HypoSessionStop stop =
            hypo_session_continue(debugged->session, HYPO_NEVER);
        ck_assert_int_eq(stop.kind, HYPO_STOPPED_POINT);
        found[i] = hypo_session_position(debugged->session);
    }
}

// A point that changes often and never counts, numbered before and behind one
// that does, alters nothing.
START_TEST(watch_beside)
{
    Debugged debugged;
    start(&debugged, example_24, 100);
    const HypoPoint mask = {.kind = HYPO_POINT_WATCH,
                            .where = HYPO_EFFECT_PSW,
                            .field = HYPO_PSW_IM};
    const HypoPoint often = {.kind = HYPO_POINT_WATCH,
                             .where = HYPO_EFFECT_PSW,
                             .field = HYPO_PSW_PC,
                             .condition = never};
    HypoPosition alone[MASKS], beside[MASKS];
    unsigned first = hypo_session_add_point(debugged.session, &mask);
    find_masks(&debugged, alone);
    hypo_session_add_point(debugged.session, &often);
    find_masks(&debugged, beside);
    for (int i = 0; i < MASKS; i++)
        ck_assert_int_eq(hypo_position_compare(alone[i], beside[i]), 0);
    hypo_session_delete_point(debugged.session, first);
    hypo_session_add_point(debugged.session, &mask);
    find_masks(&debugged, beside);
    for (int i = 0; i < MASKS; i++)
        ck_assert_int_eq(hypo_position_compare(alone[i], beside[i]), 0);
    for (int i = MASKS - 1; i-- > 0;) {
        hypo_session_continue_back(debugged.session);
        HypoPosition back = hypo_session_position(debugged.session);
        ck_assert_int_eq(hypo_position_compare(alone[i], back), 0);
    }
    finish(&debugged);
}
END_TEST

// --- Watched places ---------------------------------------------------------

// Who writes: programs and library, the kernel's saved contexts, devices,
// `spsw`.
static const char *const writers[] = {
    "test --memory 64k --kernel system-call --interrupt timer@301 "
    "programs/example-2.4.asm",
    "test --memory 256k --kernel standard programs/producer.asm "
    "programs/consumer.asm",
    "test --memory 256k --kernel nested programs/hello.asm programs/sort.asm",
};

enum { PLACES = 24, PLACE_STOPS = 12 };

// Up to PLACE_STOPS stops from the beginning on.
static unsigned find_stops(Debugged *debugged, HypoPosition *found)
{
    unsigned count = 0;
    hypo_session_restart(debugged->session);
    while (count < PLACE_STOPS &&
           hypo_session_continue(debugged->session, HYPO_NEVER).kind ==
               HYPO_STOPPED_POINT)
        found[count++] = hypo_session_position(debugged->session);
    return count;
}

// A place that the run changes: at its end it does not hold what it held
// `before`.
static uint32_t changed_place(Debugged *debugged, GRand *random,
                              const uint8_t *before)
{
    const HypoMachine *machine = debugged->guest.machine;
    const uint8_t *memory = hypo_machine_memory(machine);
    for (;;) {
        uint32_t address = (uint32_t)g_rand_int_range(
            random, HYPO_BOOT_BLOCK,
            (gint32)hypo_machine_memory_bytes(machine) - 4);
        if (memory[address] != before[address])
            return address;
    }
}

// The fast engine finds the same stops as micro-steps do, which a point of
// another kind makes it take.
START_TEST(watch_by_fast_engine)
{
    Debugged debugged;
    GRand *random = g_rand_new_with_seed(29);
    start(&debugged, writers[_i], 500);
    HypoMachine *machine = debugged.guest.machine;
    const HypoPoint mode = {.kind = HYPO_POINT_MODE, .condition = never};
    uint8_t *before = g_memdup2(hypo_machine_memory(machine),
                                hypo_machine_memory_bytes(machine));
    hypo_session_continue(debugged.session, HYPO_NEVER);
    uint64_t end = hypo_machine_state(machine)->tick;
    for (int i = 0; i < PLACES; i++) {
        hypo_session_goto(debugged.session, end);
        HypoPoint place = {.kind = HYPO_POINT_WATCH,
                           .where = HYPO_EFFECT_MEMORY,
                           .address = changed_place(&debugged, random, before),
                           .bytes = 4};
        HypoPosition fast[PLACE_STOPS], slow[PLACE_STOPS];
        unsigned first = hypo_session_add_point(debugged.session, &place);
        unsigned count = find_stops(&debugged, fast);
        uint64_t then = hash(&debugged);
        unsigned second = hypo_session_add_point(debugged.session, &mode);
        ck_assert_uint_gt(count, 0);
        ck_assert_uint_eq(find_stops(&debugged, slow), count);
        ck_assert_uint_eq(hash(&debugged), then);
        for (unsigned j = 0; j < count; j++)
            ck_assert_int_eq(hypo_position_compare(fast[j], slow[j]), 0);
        hypo_session_delete_point(debugged.session, first);
        hypo_session_delete_point(debugged.session, second);
    }
    g_free(before);
    g_rand_free(random);
    finish(&debugged);
}
END_TEST

// A long run keeps to its bound, and its end and beginning are still reached.
START_TEST(history_is_bounded)
{
    Debugged debugged;
    start(&debugged, long_run, 0);
    HypoSessionOptions how = {.history_bytes = 4 << 20, .interval_ticks = 50};
    hypo_session_free(debugged.session);
    debugged.session = hypo_session_new(debugged.guest.machine, &how);
    uint64_t first = hash(&debugged);
    hypo_session_continue(debugged.session, HYPO_NEVER);
    uint64_t last = hash(&debugged);
    uint64_t tick = hypo_session_position(debugged.session).tick;
    hypo_session_goto(debugged.session, 0);
    ck_assert_uint_eq(hash(&debugged), first);
    hypo_session_goto(debugged.session, tick + 10);
    ck_assert_uint_eq(hash(&debugged), last);
    finish(&debugged);
}
END_TEST

// A poke or an action of each kind, `number` says which.
static void change(Debugged *debugged, unsigned number)
{
    const HypoPoke pokes[] = {
        {HYPO_EFFECT_REGISTER, 9, 4, 0x1234 + number},
        {HYPO_EFFECT_PSW, HYPO_PSW_CC, 4, number % 4},
        {HYPO_EFFECT_MEMORY, 0x9000 + 4 * number, 4, number},
    };
    uint64_t now = hypo_machine_state(debugged->guest.machine)->tick;
    const HypoAction actions[] = {
        {.tick = now, .kind = HYPO_ACT_INTERRUPT, .a = HYPO_CLASS_TIMER},
        {.tick = now + 40, .kind = HYPO_ACT_INTERRUPT, .a = HYPO_CLASS_IO},
        {.tick = now, .kind = HYPO_ACT_KEY, .text = "ab\n", .text_bytes = 3},
    };
    if (number % 2 == 0)
        ck_assert(hypo_session_poke(debugged->session, &pokes[number / 2 % 3]));
    else
        ck_assert(
            hypo_session_act(debugged->session, &actions[number / 2 % 3]));
}

enum { CHANGE_EVERY = 37, CHANGED_STEPS = 600 };

static void make_moments(Debugged *debugged, GArray *moments)
{
    for (unsigned i = 0; i < CHANGED_STEPS; i++) {
        Moment moment = {hypo_session_position(debugged->session),
                         hash(debugged)};
        g_array_append_val(moments, moment);
        if (i % CHANGE_EVERY == CHANGE_EVERY - 1)
            change(debugged, i / CHANGE_EVERY);
        else
            hypo_session_micro_step(debugged->session);
    }
}

static void assert_moment(const Debugged *debugged, const Moment *moment)
{
    HypoPosition now = hypo_session_position(debugged->session);
    ck_assert_int_eq(hypo_position_compare(now, moment->position), 0);
    ck_assert_uint_eq(hash(debugged), moment->hash);
}

// With changes from outside in the middle every moment comes again as it was,
// backwards, forwards and at random; and a new change forgets the later ones.
START_TEST(changes_are_moments)
{
    Debugged debugged;
    start(&debugged, example_24, 64);
    GArray *moments = g_array_new(FALSE, FALSE, sizeof(Moment));
    make_moments(&debugged, moments);
    for (guint i = moments->len; i > 0; i--) {
        hypo_session_micro_step_back(debugged.session);
        assert_moment(&debugged, &g_array_index(moments, Moment, i - 1));
    }
    GRand *random = g_rand_new_with_seed(7);
    for (guint i = 0; i < 200; i++) {
        guint at = (guint)g_rand_int_range(random, 0, (gint)moments->len);
        const Moment *moment = &g_array_index(moments, Moment, at);
        hypo_session_go_to(debugged.session, moment->position);
        assert_moment(&debugged, moment);
    }
    size_t before, after;
    hypo_session_interventions(debugged.session, &before);
    hypo_session_goto(debugged.session, 50);
    change(&debugged, 0);
    hypo_session_interventions(debugged.session, &after);
    ck_assert_uint_lt(after, before);
    g_rand_free(random);
    g_array_free(moments, TRUE);
    finish(&debugged);
}
END_TEST

int main(void)
{
    enum { GUESTS = G_N_ELEMENTS(guests) };
    Suite *suite = suite_create("session");
    TCase *cases = tcase_create("moments");
    tcase_set_timeout(cases, 120);
    tcase_add_loop_test(cases, micro_steps_back, 0, GUESTS);
    tcase_add_loop_test(cases, steps_back, 0, GUESTS);
    tcase_add_loop_test(cases, go_to, 0, GUESTS);
    tcase_add_loop_test(cases, end_is_the_same, 0, GUESTS);
    tcase_add_test(cases, breakpoint_at_service);
    tcase_add_test(cases, catch_interrupt);
    tcase_add_test(cases, watch);
    tcase_add_test(cases, watch_beside);
    tcase_add_loop_test(cases, watch_by_fast_engine, 0, G_N_ELEMENTS(writers));
    tcase_add_test(cases, history_is_bounded);
    tcase_add_test(cases, changes_are_moments);
    suite_add_tcase(suite, cases);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
