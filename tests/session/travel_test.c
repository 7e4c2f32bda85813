// SPDX-License-Identifier: GPL-3.0-or-later
//
// Properties of going back: across timer, devices with faults, keys and DMA;
// over calls and service; from a snapshot, from the log, in the middle of an
// interrupt action; and the same counts whoever counts.
#include <check.h>
#include <stdlib.h>

#include "debugged.h"

enum { ALL_TICKS = 9000, TARGETS = 100, TRIPS = 300 };

// Time slices, two devices of which one fails, is slow and comes twice, keys.
static const char busy[] =
    "test --memory 64k --kernel io-wait --keys 500:abc "
    "--fault display:short@700 --fault display:fail@1500 "
    "--fault keyboard:twice@400 --interrupt external@2222 "
    "--interrupt timer@2223 programs/hello.asm programs/echo.asm "
    "programs/endless.asm";

static GRand *random_numbers(void)
{
    const char *text = g_getenv("HYPO_TEST_SEED");
    guint32 seed = text ? (guint32)g_ascii_strtoull(text, NULL, 0) : 11;
    g_test_message("HYPO_TEST_SEED=%u", seed);
    return g_rand_new_with_seed(seed);
}

static HypoPosition now(const Debugged *debugged)
{
    return hypo_session_position(debugged->session);
}

static void assert_at(const Debugged *debugged, HypoPosition position,
                      uint64_t digest)
{
    ck_assert_int_eq(hypo_position_compare(now(debugged), position), 0);
    ck_assert_uint_eq(hash(debugged), digest);
}

typedef struct Moment {
    HypoPosition position;
    uint64_t hash;
} Moment;

static GArray *walk(Debugged *debugged)
{
    GArray *moments = g_array_new(FALSE, FALSE, sizeof(Moment));
    do {
        Moment moment = {now(debugged), hash(debugged)};
        g_array_append_val(moments, moment);
    } while (now(debugged).tick < ALL_TICKS &&
             hypo_session_micro_step(debugged->session).kind ==
                 HYPO_STOPPED_STEP);
    return moments;
}

// n micro-steps forth, n back: the same state at every one.
START_TEST(undo_everything)
{
    Debugged debugged;
    start(&debugged, busy, 200);
    GArray *moments = walk(&debugged);
    const HypoState *state = hypo_machine_state(debugged.guest.machine);
    ck_assert_uint_gt(state->interrupts[HYPO_CLASS_TIMER], 0);
    ck_assert_uint_gt(state->interrupts[HYPO_CLASS_IO], 2);
    ck_assert_uint_gt(state->interrupts[HYPO_CLASS_PROGRAM], 2);
    for (guint i = moments->len - 1; i > 0; i--) {
        const Moment *then = &g_array_index(moments, Moment, i - 1);
        hypo_session_micro_step_back(debugged.session);
        assert_at(&debugged, then->position, then->hash);
    }
    g_array_free(moments, TRUE);
    finish(&debugged);
}
END_TEST

// Any tick, in any order, is as a run that went there directly.
START_TEST(any_tick)
{
    Debugged debugged, direct;
    GRand *random = random_numbers();
    start(&debugged, busy, 300);
    for (int i = 0; i < TARGETS; i++) {
        uint64_t tick = (uint64_t)g_rand_int_range(random, 0, ALL_TICKS);
        hypo_session_goto(debugged.session, tick);
        start(&direct, busy, 1 << 20);
        hypo_machine_run(direct.guest.machine, tick);
        ck_assert_uint_eq(hash(&debugged), hash(&direct));
        finish(&direct);
    }
    g_rand_free(random);
    finish(&debugged);
}
END_TEST

// Some things that a person does on the way.
static void do_something(Debugged *debugged, uint64_t tick, unsigned number)
{
    const HypoPoke poke = {HYPO_EFFECT_MEMORY, 0xF000 + 4 * number, 4, number};
    const HypoAction nmi = {
        .kind = HYPO_ACT_INTERRUPT, .a = HYPO_CLASS_MACHINE, .tick = tick + 20};
    const HypoAction key = {
        .kind = HYPO_ACT_KEY, .tick = tick, .text = "x\n", .text_bytes = 2};
    hypo_session_goto(debugged->session, tick);
    if (number % 3 == 0)
        ck_assert(hypo_session_poke(debugged->session, &poke));
    else
        ck_assert(
            hypo_session_act(debugged->session, number % 3 == 1 ? &nmi : &key));
}

// What was done in one session, done again in another one at the same moments.
static void repeat(const Debugged *from, Debugged *to)
{
    size_t count;
    const HypoIntervention *entries =
        hypo_session_interventions(from->session, &count);
    for (size_t i = 0; i < count; i++) {
        hypo_session_go_to(to->session, entries[i].moment);
        if (entries[i].kind == HYPO_INTERVENED_POKE)
            ck_assert(hypo_session_poke(to->session, &entries[i].poke));
        else
            ck_assert(hypo_session_act(to->session, &entries[i].action));
    }
}

// The beginning and the log of a session make its every moment again.
START_TEST(log_makes_all_again)
{
    Debugged first, second;
    GRand *random = random_numbers();
    start(&first, busy, 150);
    start(&second, busy, 977);
    for (unsigned i = 0; i < 20; i++)
        do_something(&first, 300 + 400 * i, i);
    repeat(&first, &second);
    for (int i = 0; i < TARGETS; i++) {
        uint64_t tick = (uint64_t)g_rand_int_range(random, 0, ALL_TICKS);
        hypo_session_goto(first.session, tick);
        hypo_session_goto(second.session, tick);
        assert_at(&second, now(&first), hash(&first));
    }
    g_rand_free(random);
    finish(&first);
    finish(&second);
}
END_TEST

// A session that stands between two steps of an interrupt action is brought
// back there, and goes on the same way.
START_TEST(in_the_middle_of_an_action)
{
    const HypoPoint point = {.kind = HYPO_POINT_INTERRUPT,
                             .class_number = HYPO_ANY,
                             .code = HYPO_ANY};
    for (unsigned micro_steps = 0; micro_steps <= 3; micro_steps++) {
        Debugged first, second;
        start(&first, busy, 150);
        start(&second, busy, 977);
        do_something(&first, 600, 1);
        unsigned number = hypo_session_add_point(first.session, &point);
        ck_assert_uint_eq(
            hypo_session_continue(first.session, HYPO_NEVER).point, number);
        for (unsigned i = 0; i < micro_steps; i++)
            hypo_session_micro_step(first.session);
        repeat(&first, &second);
        hypo_session_go_to(second.session, now(&first));
        assert_at(&second, now(&first), hash(&first));
        hypo_session_goto(first.session, ALL_TICKS);
        hypo_session_goto(second.session, ALL_TICKS);
        assert_at(&second, now(&first), hash(&first));
        finish(&first);
        finish(&second);
    }
}
END_TEST

static gboolean between_instructions(const Debugged *debugged)
{
    const HypoState *state = hypo_machine_state(debugged->guest.machine);
    return state->action.step == 0 && state->psw.m == 1;
}

// Over calls and service there, back and there again, from any instruction of a
// program.  Back is where it began, or, out of a routine, before the call.
START_TEST(next_and_back)
{
    Debugged debugged;
    GRand *random = random_numbers();
    unsigned trips = 0;
    start(&debugged, busy, 400);
    for (int i = 0; i < TRIPS; i++) {
        hypo_session_goto(debugged.session,
                          (uint64_t)g_rand_int_range(random, 0, ALL_TICKS));
        if (!between_instructions(&debugged))
            continue;
        HypoPosition origin = now(&debugged);
        if (hypo_session_next(debugged.session, UINT64_C(10) * ALL_TICKS)
                .kind != HYPO_STOPPED_STEP)
            continue; // the program ended
        if (!between_instructions(&debugged))
            continue;
        HypoPosition there = now(&debugged);
        uint64_t digest = hash(&debugged);
        ck_assert_int_eq(hypo_session_next_back(debugged.session).kind,
                         HYPO_STOPPED_STEP);
        ck_assert_int_le(hypo_position_compare(now(&debugged), origin), 0);
        trips += hypo_position_compare(now(&debugged), origin) == 0;
        hypo_session_next(debugged.session, HYPO_NEVER);
        assert_at(&debugged, there, digest);
    }
    ck_assert_uint_gt(trips, TRIPS / 20);
    g_rand_free(random);
    finish(&debugged);
}
END_TEST

// From the first instruction of a service, nested or not, back to before step 1
// of its action.
START_TEST(finish_and_back)
{
    const HypoPoint point = {.kind = HYPO_POINT_INTERRUPT,
                             .class_number = HYPO_ANY,
                             .code = HYPO_ANY};
    Debugged debugged;
    start(&debugged, busy, 400);
    unsigned number = hypo_session_add_point(debugged.session, &point);
    for (int i = 0; i < 20; i++) {
        ck_assert_int_eq(
            hypo_session_continue(debugged.session, HYPO_NEVER).kind,
            HYPO_STOPPED_POINT);
        HypoPosition origin = now(&debugged);
        uint64_t digest = hash(&debugged);
        hypo_session_point(debugged.session, number)->disabled = true;
        hypo_session_step(debugged.session);
        ck_assert_int_eq(hypo_session_finish_back(debugged.session).kind,
                         HYPO_STOPPED_STEP);
        assert_at(&debugged, origin, digest);
        hypo_session_point(debugged.session, number)->disabled = false;
    }
    finish(&debugged);
}
END_TEST

typedef struct Counts {
    uint64_t instructions, interrupts[HYPO_CLASSES];
} Counts;

static void count(void *context, const HypoSession *session)
{
    Counts *counts = context;
    const HypoStep *step = hypo_session_last_step(session);
    if (step->kind == HYPO_STEP_INSTRUCTION)
        counts->instructions++;
    if (step->kind == HYPO_STEP_INTERRUPT && step->micro_step == 3)
        counts->interrupts[step->class_number]++;
}

// The session's steps, its state and a plain run count alike.
START_TEST(same_counts)
{
    Debugged debugged, direct;
    Counts counts = {0};
    start(&debugged, busy, 400);
    start(&direct, busy, 1 << 20);
    hypo_session_goto(debugged.session, ALL_TICKS);
    hypo_machine_run(direct.guest.machine, ALL_TICKS);
    hypo_session_retrace(debugged.session, 0, count, &counts);
    const HypoState *state = hypo_machine_state(debugged.guest.machine);
    const HypoState *plain = hypo_machine_state(direct.guest.machine);
    ck_assert_uint_eq(state->instructions, counts.instructions);
    ck_assert_uint_eq(state->instructions, plain->instructions);
    for (unsigned i = 0; i < HYPO_CLASSES; i++) {
        ck_assert_uint_eq(state->interrupts[i], counts.interrupts[i]);
        ck_assert_uint_eq(state->interrupts[i], plain->interrupts[i]);
    }
    finish(&debugged);
    finish(&direct);
}
END_TEST

// A word read, or written by a device, stops, forwards and backwards.
START_TEST(access)
{
    Debugged debugged;
    start(&debugged, busy, 400);
    HypoPoint point = {.kind = HYPO_POINT_ACCESS,
                       .address = HYPO_SAVED + 32 * HYPO_CLASS_PROGRAM,
                       .bytes = 4,
                       .reads = true};
    unsigned number = hypo_session_add_point(debugged.session, &point);
    HypoSessionStop stop = hypo_session_continue(debugged.session, HYPO_NEVER);
    ck_assert_uint_eq(stop.point, number);
    HypoPosition first = now(&debugged);
    uint64_t digest = hash(&debugged);
    ck_assert_int_eq(hypo_session_last_step(debugged.session)->kind,
                     HYPO_STEP_INSTRUCTION);
    hypo_session_continue(debugged.session, HYPO_NEVER);
    ck_assert_int_gt(hypo_position_compare(now(&debugged), first), 0);
    ck_assert_int_eq(hypo_session_continue_back(debugged.session).kind,
                     HYPO_STOPPED_POINT);
    assert_at(&debugged, first, digest);
    finish(&debugged);
}
END_TEST

static bool odd_r8(void *context, const HypoMachine *machine)
{
    (void)context;
    return hypo_machine_state(machine)->r[8] % 2 == 1;
}

static uint64_t nothing(void *context, const HypoMachine *machine)
{
    (void)context;
    (void)machine;
    return 0;
}

// At addresses that are executed: breakpoints, some with a condition, some that
// are passed over at first, some for once.
static void add_breakpoints(Debugged *debugged, const uint32_t *addresses,
                            unsigned count)
{
    for (unsigned i = 0; i < count; i++) {
        HypoPoint point = {.kind = HYPO_POINT_BREAK,
                           .address = addresses[i],
                           .condition = i % 3 == 1 ? odd_r8 : NULL,
                           .ignore = i % 4 == 2 ? 3 : 0,
                           .temporary = i % 5 == 4};
        hypo_session_add_point(debugged->session, &point);
    }
}

// The fast engine stops where the observed one does, which a watch point that
// never stops brings in.
START_TEST(no_breakpoint_missed)
{
    enum { POINTS = 8, ROUNDS = 6, STOPS = 400 };
    GRand *random = random_numbers();
    unsigned stops = 0;
    for (int round = 0; round < ROUNDS; round++) {
        Debugged fast, observed;
        uint32_t addresses[POINTS];
        const HypoPoint watch = {.kind = HYPO_POINT_WATCH, .value = nothing};
        start(&fast, busy, 700);
        start(&observed, busy, 700);
        for (int i = 0; i < POINTS; i++) {
            hypo_session_goto(observed.session,
                              (uint64_t)g_rand_int_range(random, 0, ALL_TICKS));
            addresses[i] = hypo_machine_state(observed.guest.machine)->psw.pc;
        }
        hypo_session_restart(observed.session);
        do_something(&fast, 600, 1);
        do_something(&observed, 600, 1);
        hypo_session_goto(fast.session, 0);
        hypo_session_goto(observed.session, 0);
        add_breakpoints(&fast, addresses, POINTS);
        add_breakpoints(&observed, addresses, POINTS);
        hypo_session_add_point(observed.session, &watch);
        for (int i = 0; i < STOPS; i++) {
            HypoSessionStop one =
                hypo_session_continue(fast.session, ALL_TICKS);
            HypoSessionStop other =
                hypo_session_continue(observed.session, ALL_TICKS);
            ck_assert_int_eq(one.kind, other.kind);
            if (one.kind != HYPO_STOPPED_POINT)
                break;
            ck_assert_uint_eq(one.point, other.point);
            assert_at(&fast, now(&observed), hash(&observed));
            stops++;
        }
        finish(&fast);
        finish(&observed);
    }
    ck_assert_uint_gt(stops, 100);
    g_rand_free(random);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("travel");
    TCase *cases = tcase_create("properties");
    tcase_set_timeout(cases, 240);
    tcase_add_test(cases, undo_everything);
    tcase_add_test(cases, any_tick);
    tcase_add_test(cases, log_makes_all_again);
    tcase_add_test(cases, in_the_middle_of_an_action);
    tcase_add_test(cases, next_and_back);
    tcase_add_test(cases, finish_and_back);
    tcase_add_test(cases, same_counts);
    tcase_add_test(cases, access);
    tcase_add_test(cases, no_breakpoint_missed);
    suite_add_tcase(suite, cases);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
