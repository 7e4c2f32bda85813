// SPDX-License-Identifier: MIT
//
// Random programs of the instructions that the fast engine carries out
// together, stopped after a few ticks or at a breakpoint, and written over by
// the host and by themselves while they are in the code cache: run as the
// observed engine runs them.
#include "unit.h"

enum { CODE = 0x600, WORDS = 64, DATA = 0x4000, ACTIONS = 4000, SEEDS = 10 };

typedef struct Twins {
    HypoMachine *fast, *observed;
    uint32_t seed;
} Twins;

static uint32_t random_below(Twins *twins, uint32_t limit)
{
    twins->seed = twins->seed * 1664525 + 1013904223;
    return (twins->seed >> 8) % limit;
}

// Registers 0 to 4; memory by r10, data mostly and sometimes code; branches
// by the masks that have handlers of their own, and some that have none.
static uint32_t random_word(Twins *twins)
{
    static const uint8_t ops[] = {
        0x01, 0x01, 0x01, 0x11, 0x15, 0x20, 0x20, 0x20, 0x30, 0x32, 0x33, 0x34,
        0x35, 0x36, 0x37, 0x40, 0x40, 0x44, 0x45, 0x45, 0x47, 0x50, 0x51, 0x03,
    };
    static const uint8_t masks[] = {15, 8, 7, 4, 11, 2, 13, 0, 5};
    unsigned op = ops[random_below(twins, sizeof ops)];
    unsigned rd = random_below(twins, 5), ra = random_below(twins, 5);
    if (op == 0x01)
        return word_of(op, masks[random_below(twins, sizeof masks)], 0,
                       random_below(twins, 16) - 8);
    if (op < 0x20 || op == 0x34 || op == 0x35)
        return word_of(op, rd, op == 0x03 ? HYPO_LR : ra,
                       random_below(twins, 5) << 12);
    if (op >= 0x40 && op < 0x50) {
        uint32_t at = 4 * random_below(twins, WORDS);
        bool to_code = random_below(twins, 24) == 0;
        return word_of(op, rd, 10, to_code ? at + CODE - DATA : at);
    }
    return word_of(op, rd, ra, op == 0x30 ? 0 : random_below(twins, 4));
}

static void poke_both(Twins *twins, uint32_t address, uint32_t word)
{
    unit_poke(twins->fast, address, word);
    unit_poke(twins->observed, address, word);
}

// Every exception begins the program anew.
static void put_program(Twins *twins)
{
    unit_vector(twins->fast, HYPO_CLASS_PROGRAM, CODE, 0);
    unit_vector(twins->observed, HYPO_CLASS_PROGRAM, CODE, 0);
    poke_both(twins, 0, CODE);
    poke_both(twins, CODE, word_li(10, DATA));
    poke_both(twins, CODE + 4, word_li(HYPO_SP, DATA + 0x400));
    poke_both(twins, CODE + 8, word_li(HYPO_LR, CODE + 12));
    for (uint32_t i = 3; i < WORDS; i++)
        poke_both(twins, CODE + 4 * i, random_word(twins));
    poke_both(twins, CODE + 4 * WORDS, word_branch(-WORDS));
    hypo_machine_reset(twins->fast);
    hypo_machine_reset(twins->observed);
}

static void run_both(Twins *twins)
{
    uint64_t tick = hypo_machine_state(twins->fast)->tick;
    uint64_t limit = tick + random_below(twins, 20);
    HypoStop stop = hypo_machine_run(twins->fast, limit);
    ck_assert_int_eq(stop, hypo_machine_run(twins->observed, limit));
}

static void act_on_both(Twins *twins)
{
    uint32_t place = CODE + 4 * (3 + random_below(twins, WORDS - 3));
    switch (random_below(twins, 4)) {
    case 0: poke_both(twins, place, random_word(twins)); break;
    case 1:
        hypo_machine_set_breakpoints(twins->fast, &place, 1);
        hypo_machine_set_breakpoints(twins->observed, &place, 1);
        run_both(twins);
        hypo_machine_set_breakpoints(twins->fast, NULL, 0);
        hypo_machine_set_breakpoints(twins->observed, NULL, 0);
        break;
    default: run_both(twins);
    }
}

START_TEST(as_the_observed_engine)
{
    Twins twins = {unit_machine(NULL), unit_machine(NULL), (uint32_t)_i};
    hypo_machine_observe(twins.observed,
                         &(HypoObserver){.effect = unit_no_effect});
    put_program(&twins);
    for (int i = 0; i < ACTIONS; i++) {
        act_on_both(&twins);
        const HypoState *fast = hypo_machine_state(twins.fast);
        const HypoState *observed = hypo_machine_state(twins.observed);
        ck_assert_uint_eq(fast->tick, observed->tick);
        ck_assert_uint_eq(fast->psw.pc, observed->psw.pc);
        ck_assert_uint_eq(hypo_machine_hash(twins.fast),
                          hypo_machine_hash(twins.observed));
    }
    hypo_machine_free(twins.fast);
    hypo_machine_free(twins.observed);
}
END_TEST

Suite *suite_code_random(void)
{
    Suite *suite = suite_create("code at random");
    TCase *tests = tcase_create("code at random");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, as_the_observed_engine, 0, SEEDS);
    suite_add_tcase(suite, tests);
    return suite;
}
