// SPDX-License-Identifier: MIT
//
// Undo: the effects of any number of steps, taken back in reverse, restore the
// whole-state hash, across DMA, timer, interrupts, injections and resets.
#include "unit.h"

#include <string.h>

enum { CODE = 0x600, BLOCK = 0x900, STEPS = 400, EFFECTS = 200000 };

typedef struct History {
    HypoEffect effects[EFFECTS];
    size_t count;
    size_t begins[STEPS + 1]; // count of effects before each step
    uint64_t hashes[STEPS + 1];
} History;

static History history;

static void record(void *context, const HypoEffect *effect)
{
    History *to = context;
    ck_assert_uint_lt(to->count, EFFECTS);
    to->effects[to->count++] = *effect;
}

// Reads the disk over the saved slots and over the code of page 2, or writes
// it, with a timer of 7 ticks, and interrupts that start it all again.
static HypoMachine *start(void)
{
    static uint8_t disk[8 * 512];
    memset(disk, 0x30, sizeof disk);
    HypoMachineOptions options = {
        .disk = disk,
        .disk_bytes = sizeof disk,
        .latency_ticks = {[1] = 3, [2] = 2, [3] = 20, [4] = 1, [5] = 1},
    };
    static const uint32_t code[] = {
        0x31100007, // li   r1, 7
        0x63011000, // stmr r1, r1
        0x40600900, // lw   r6, 0x900(r0)
        0x2C660003, // xori r6, r6, 3: 2 and 1 in turn: write, read
        0x45600900, // sw   r6, 0x900(r0)
        0x21770001, // addiu r7, r7, 1
        0x45702100, // sw   r7, 0x2100(r0): something new to write
        0x31200003, // li   r2, 3
        0x4B200900, // sio  r2, 0x900(r0)
        0x31200002, // li   r2, 2
        0x4B200920, // sio  r2, 0x920(r0)
        0x3130003C, // li   r3, 0x3C
        0x60430000, // swim r4, r3
        0x61000000, // wait
        0x50100000, // push r1: sp = 0, outside
        0x21510001, // addiu r5, r1, 1
        0x45500A00, // sw   r5, 0xA00(r0)
        0x47500A05, // sb   r5, 0xA05(r0)
        0x05000009, // si   9
        0x30000000, // mv   r0, r0: the handler goes on behind it
        0x01F0FFEB, // bc   15, to the start
    };
    static const uint32_t blocks[] = {
        1, 0x2001, 512, 1, 0, 0, 0, 0, // disk: write, or read
        2, 0x0A00, 10,  0, 0, 0, 0, 0, // display: write
    };
    HypoMachine *machine = unit_machine(&options);
    unit_poke(machine, 0, CODE);
    unit_poke_words(machine, CODE, code, sizeof code / sizeof *code);
    unit_poke_words(machine, BLOCK, blocks, sizeof blocks / sizeof *blocks);
    for (uint32_t number = 1; number <= 5; number++) {
        uint32_t handler = 0x700 + 0x20 * number, slot = 0x100 + 32 * number;
        unsigned r = 7 + number, skip = number == HYPO_CLASS_PROGRAM ? 4 : 0;
        unit_vector(machine, number, handler, number == 3 ? 0x30 : 0);
        unit_poke(machine, handler, word_of(0x40, r, 0, slot));
        unit_poke(machine, handler + 4, word_of(0x21, r, r, skip));
        unit_poke(machine, handler + 8, word_of(0x45, r, 0, slot));
        unit_poke(machine, handler + 12, word_lpsw(slot));
    }
    hypo_machine_reset(machine);
    return machine;
}

static void act_from_outside(HypoMachine *machine)
{
    static const HypoAction actions[] = {
        {40, HYPO_ACT_INTERRUPT, HYPO_CLASS_MACHINE, 0, NULL, 0},
        {55, HYPO_ACT_KEY, 0, 0, "typed\n", 6},
        {60, HYPO_ACT_FAULT, 3, HYPO_FAULT_FAIL, NULL, 0},
        {70, HYPO_ACT_INTERRUPT, HYPO_CLASS_EXTERNAL, 5, NULL, 0},
        {80, HYPO_ACT_COMPLETE, 3, 0, NULL, 0},
        {90, HYPO_ACT_INTERRUPT, HYPO_CLASS_IO, 9, NULL, 0},
        {99, HYPO_ACT_EXPIRE, 0, 0, NULL, 0},
        {120, HYPO_ACT_INTERRUPT, HYPO_CLASS_RESET, 0, NULL, 0},
        {150, HYPO_ACT_INTERRUPT, HYPO_CLASS_PROGRAM, 0x105, NULL, 0},
        {170, HYPO_ACT_COMPLETE, 3, 0, NULL, 0},
        {210, HYPO_ACT_COMPLETE, 3, 0, NULL, 0},
    };
    for (size_t i = 0; i < sizeof actions / sizeof *actions; i++)
        ck_assert(hypo_machine_schedule(machine, &actions[i]));
}

static void go(HypoMachine *machine, size_t from, bool micro)
{
    HypoStep step;
    for (size_t i = from; i < STEPS; i++) {
        history.begins[i] = history.count;
        history.hashes[i] = hypo_machine_hash(machine);
        if (micro)
            hypo_machine_micro_step(machine, HYPO_NEVER, &step);
        else
            hypo_machine_step(machine, HYPO_NEVER, &step);
    }
    history.begins[STEPS] = history.count;
    history.hashes[STEPS] = hypo_machine_hash(machine);
}

static void undo_step(HypoMachine *machine, size_t step)
{
    while (history.count > history.begins[step])
        hypo_machine_undo(machine, &history.effects[--history.count]);
    ck_assert_msg(hypo_machine_hash(machine) == history.hashes[step],
                  "undone to before step %zu, tick %llu", step,
                  (unsigned long long)hypo_machine_state(machine)->tick);
}

// From the last step back to before step `from`.
static void undo_to(HypoMachine *machine, size_t from)
{
    for (size_t step = STEPS; step-- > from;)
        undo_step(machine, step);
}

// Its effects are what the history has.
static HypoMachine *start_recorded(void)
{
    HypoMachine *machine = start();
    act_from_outside(machine);
    history.count = 0;
    hypo_machine_observe(
        machine, &(HypoObserver){.effect = record, .context = &history});
    return machine;
}

// Loop: 0 whole interrupt actions, 1 micro-steps.
START_TEST(every_step)
{
    HypoMachine *machine = start_recorded();
    go(machine, 0, _i);
    const HypoState *state = hypo_machine_state(machine);
    ck_assert_uint_gt(state->tick, 200);
    for (unsigned number = 0; number <= 5; number++)
        ck_assert_msg(state->interrupts[number] > 0, "no class %u", number);
    ck_assert_msg(state->devices[2].position > 0, "nothing was displayed");
    uint64_t end = history.hashes[STEPS];
    undo_to(machine, 0);
    ck_assert_uint_eq(state->tick, 0);
    go(machine, 0, _i);
    ck_assert_uint_eq(history.hashes[STEPS], end);
    hypo_machine_free(machine);
}
END_TEST

// Back n, forth n from the middle; then the fast engine goes on from there.
START_TEST(back_and_forth)
{
    size_t back = (size_t)_i;
    HypoMachine *machine = start_recorded(), *fast = start();
    act_from_outside(fast);
    go(machine, 0, false);
    uint64_t end = history.hashes[STEPS];
    undo_to(machine, STEPS - back);
    go(machine, STEPS - back, false);
    ck_assert_msg(history.hashes[STEPS] == end, "after %zu steps", back);
    undo_to(machine, STEPS - back);
    hypo_machine_observe(machine, NULL);
    hypo_machine_run(machine, 1000);
    hypo_machine_run(fast, 1000);
    ck_assert_uint_eq(hypo_machine_hash(machine), hypo_machine_hash(fast));
    hypo_machine_free(machine);
    hypo_machine_free(fast);
}
END_TEST

// The new values of all effects, put there one after the other, lead to the
// end as well.
START_TEST(done_again)
{
    HypoMachine *machine = start_recorded();
    go(machine, 0, false);
    size_t count = history.count;
    bool any[HYPO_EFFECT_STATE + 1] = {false};
    undo_to(machine, 0);
    for (size_t i = 0; i < count; i++) {
        HypoEffect effect = history.effects[i];
        any[effect.kind] |= effect.old_value != effect.new_value;
        effect.old_value = effect.new_value;
        hypo_machine_undo(machine, &effect);
    }
    ck_assert(any[HYPO_EFFECT_DISK] && any[HYPO_EFFECT_MEMORY]);
    ck_assert_uint_eq(hypo_machine_hash(machine), history.hashes[STEPS]);
    hypo_machine_free(machine);
}
END_TEST

// A digest kept up at every step is the one that a machine gives which is asked
// for it once.
START_TEST(digest_from_nothing)
{
    enum { STRIDE = 13 };
    HypoMachine *machine = start();
    act_from_outside(machine);
    history.count = 0;
    go(machine, 0, false);
    hypo_machine_free(machine);
    for (size_t steps = 0; steps <= STEPS; steps += STRIDE) {
        HypoStep step;
        machine = start();
        act_from_outside(machine);
        for (size_t i = 0; i < steps; i++)
            hypo_machine_step(machine, HYPO_NEVER, &step);
        ck_assert_msg(hypo_machine_hash(machine) == history.hashes[steps],
                      "after %zu steps", steps);
        hypo_machine_free(machine);
    }
}
END_TEST

Suite *suite_undo(void)
{
    Suite *suite = suite_create("undo");
    TCase *tests = tcase_create("undo");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, every_step, 0, 2);
    tcase_add_test(tests, digest_from_nothing);
    tcase_add_test(tests, done_again);
    tcase_add_loop_test(tests, back_and_forth, 1, 40);
    suite_add_tcase(suite, tests);
    return suite;
}
