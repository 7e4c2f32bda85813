// SPDX-License-Identifier: MIT
//
// What a guest alone hardly comes to: counters at their end, devices that are
// not there, a saved PSW area that the host fills in the middle of an action.
#include "unit.h"

#include <hypo/boot.h>

enum { LIMIT = 1000, ABSENT = 7 };

static const char waits[] = "        .org 0x600\n"
                            "start:  wait\n"
                            "        halt r0\n";

static void act(HypoMachine *machine, HypoActionKind kind, uint32_t a,
                uint32_t b)
{
    const HypoAction action = {.kind = kind, .a = a, .b = b};
    ck_assert(hypo_machine_schedule(machine, &action));
}

// Expirations that were not taken are counted to 2^32 - 1, and no further.
START_TEST(expirations_stay)
{
    HypoMachine *machine = unit_machine(NULL);
    unit_boot(machine, "        .org 0x600\nstart:  b start\n", NULL, 0);
    HypoState state = *hypo_machine_state(machine);
    state.timer.expirations = UINT32_MAX - 1;
    state.timer.running = 1;
    state.timer.reload = 1;
    state.timer.due = state.due[HYPO_TIMER_SOURCE] = 1;
    hypo_machine_set_state(machine, &state);
    hypo_machine_run(machine, 10);
    act(machine, HYPO_ACT_EXPIRE, 0, 0);
    act(machine, HYPO_ACT_INTERRUPT, HYPO_CLASS_TIMER, 0);
    hypo_machine_run(machine, 20);
    ck_assert_uint_eq(hypo_machine_state(machine)->tick, 20);
    ck_assert_uint_eq(hypo_machine_state(machine)->timer.expirations,
                      UINT32_MAX);
    hypo_machine_free(machine);
}
END_TEST

// What befalls a device that there is not changes nothing.
START_TEST(absent_device)
{
    HypoMachine *machine = unit_machine(NULL), *other = unit_machine(NULL);
    unit_boot(machine, waits, NULL, 0);
    unit_boot(other, waits, NULL, 0);
    act(machine, HYPO_ACT_COMPLETE, ABSENT, 0);
    act(machine, HYPO_ACT_FAULT, ABSENT, HYPO_FAULT_FAIL);
    ck_assert_int_eq(hypo_machine_run(machine, LIMIT), HYPO_STOP_IDLE);
    ck_assert_int_eq(hypo_machine_run(other, LIMIT), HYPO_STOP_IDLE);
    HypoState state = *hypo_machine_state(machine);
    state.actions_done = 0;
    hypo_machine_set_state(machine, &state);
    ck_assert_uint_eq(hypo_machine_hash(machine), hypo_machine_hash(other));
    hypo_machine_free(machine);
    hypo_machine_free(other);
}
END_TEST

// A machine may have no devices, a disk no block.
START_TEST(without_devices)
{
    static const uint8_t disk[1];
    const HypoMachineOptions options = {.memory_bytes = HYPO_MEMORY_MIN,
                                        .disk = disk};
    HypoMachine *machine = hypo_machine_new(&options);
    size_t bytes;
    hypo_machine_disk(machine, &bytes);
    ck_assert_uint_eq(bytes, 0);
    hypo_machine_write_disk(machine, 0, disk, 0);
    unit_boot(machine, waits, NULL, 0);
    const HypoAction typed = {
        .kind = HYPO_ACT_KEY, .text = "x\n", .text_bytes = 2};
    const HypoAction nothing = {.kind = HYPO_ACT_KEY, .text = ""};
    ck_assert(hypo_machine_schedule(machine, &nothing));
    ck_assert(hypo_machine_schedule(machine, &typed));
    ck_assert_int_eq(hypo_machine_run(machine, LIMIT), HYPO_STOP_IDLE);
    ck_assert_uint_eq(hypo_machine_state(machine)->keyboard_arrived, 2);
    hypo_machine_free(machine);
}
END_TEST

// Writing no bytes changes nothing, wherever that is.
START_TEST(nothing_written)
{
    static const uint8_t none[1];
    HypoMachine *machine = unit_machine(NULL);
    size_t bytes;
    hypo_machine_disk(machine, &bytes);
    uint64_t hash = hypo_machine_hash(machine);
    hypo_machine_write(machine, 0, none, 0);
    hypo_machine_write(machine, HYPO_MEMORY_MIN, none, 0);
    hypo_machine_write_disk(machine, 0, none, 0);
    hypo_machine_write_disk(machine, bytes, none, 0);
    ck_assert_uint_eq(hypo_machine_hash(machine), hash);
    hypo_machine_free(machine);
}
END_TEST

typedef struct Loads {
    struct {
        uint32_t address, bytes;
    } items[LIMIT];
    size_t count;
} Loads;

static void note_load(void *context, uint32_t address, uint32_t bytes)
{
    Loads *loads = context;
    if (loads->count < LIMIT) {
        loads->items[loads->count].address = address;
        loads->items[loads->count++].bytes = bytes;
    }
}

// Each load of data by the CPU is told, with its bytes; no fetch, no store, no
// address that is refused.
START_TEST(loads_are_told)
{
    static const uint32_t told[][2] = {
        {0x700, 4}, {0x704, 2}, {0x706, 2}, {0x709, 1}, {0x70A, 1},
        {0x710, 4}, {0x714, 4}, {0x718, 4}, {0x720, 4},
    };
    enum { TOLD = sizeof told / sizeof *told };
    Loads loads = {.count = 0};
    HypoMachine *machine = unit_machine(NULL);
    unit_boot(machine,
              "        .org 0x40\n"
              "        .psw end, 0, 0, 0, 0x10000, 0\n"
              "        .org 0x600\n"
              "start:  li r1, 4\n"
              "        swim r1, r1\n"
              "        lw r1, 0x700(r0)\n"
              "        lh r1, 0x704(r0)\n"
              "        lhu r1, 0x706(r0)\n"
              "        lb r1, 0x709(r0)\n"
              "        lbu r1, 0x70a(r0)\n"
              "        sw r1, 0x700(r0)\n"
              "        la r1, 0x700(r0)\n"
              "        lm r2, r4, 0x710(r0)\n"
              "        li sp, 0x720\n"
              "        pop r1\n"
              "        push r1\n"
              "        lw r1, 0x702(r0)\n" // not aligned
              "end:    halt r0\n",
              NULL, 0);
    hypo_machine_observe(machine, &(HypoObserver){.effect = unit_no_effect,
                                                  .load = note_load,
                                                  .context = &loads});
    ck_assert_int_eq(hypo_machine_run(machine, LIMIT), HYPO_STOP_HALT);
    ck_assert_uint_eq(loads.count, TOLD);
    for (size_t i = 0; i < TOLD; i++) {
        ck_assert_uint_eq(loads.items[i].address, told[i][0]);
        ck_assert_uint_eq(loads.items[i].bytes, told[i][1]);
    }
    hypo_machine_free(machine);
}
END_TEST

enum { BUFFER = 0x801 };

// The widths of what was written from BUFFER on, piece by piece.
typedef struct Pieces {
    uint32_t widths[4];
    size_t count;
    uint64_t end;
} Pieces;

static void note_piece(void *context, const HypoEffect *effect)
{
    Pieces *pieces = context;
    if (effect->kind != HYPO_EFFECT_MEMORY || effect->where != pieces->end)
        return;
    if (pieces->count < 4)
        pieces->widths[pieces->count] = effect->width;
    pieces->count++;
    pieces->end += effect->width;
}

// What a device stores is told in the longest aligned pieces.
START_TEST(stores_in_pieces)
{
    Pieces pieces = {.end = BUFFER};
    HypoMachineOptions options = {.reader = (const uint8_t *)"123456789",
                                  .reader_bytes = 9};
    HypoMachine *machine = unit_machine(&options);
    unit_boot(machine,
              "        .org 0x600\n"
              "start:  li r1, 5\n"
              "        sio r1, block\n"
              "1:      b 1b\n"
              "        .align 4\n"
              "block:  .word 1, 0x801, 9, 0, 0, 0, 0, 0\n",
              NULL, 0);
    hypo_machine_observe(
        machine, &(HypoObserver){.effect = note_piece, .context = &pieces});
    hypo_machine_run(machine, 10 * LIMIT);
    static const uint32_t widths[] = {1, 2, 4, 2};
    ck_assert_uint_eq(pieces.end, BUFFER + 9);
    ck_assert_uint_eq(pieces.count, 4);
    ck_assert_mem_eq(pieces.widths, widths, sizeof widths);
    hypo_machine_free(machine);
}
END_TEST

// Breakpoints beyond memory stop nothing, and can be set anew.
START_TEST(breakpoints_outside)
{
    static const uint32_t outside[] = {HYPO_MEMORY_MAX, UINT32_MAX - 3};
    static const uint32_t inside[] = {0x600};
    HypoMachine *machine = unit_machine(NULL);
    unit_boot(machine, "        .org 0x600\nstart:  halt r0\n", NULL, 0);
    hypo_machine_set_breakpoints(machine, outside, 2);
    hypo_machine_set_breakpoints(machine, inside, 1);
    ck_assert_int_eq(hypo_machine_run(machine, LIMIT), HYPO_STOP_BREAK);
    hypo_machine_set_breakpoints(machine, outside, 2);
    ck_assert_int_eq(hypo_machine_run(machine, LIMIT), HYPO_STOP_HALT);
    hypo_machine_set_breakpoints(machine, NULL, 0);
    hypo_machine_free(machine);
}
END_TEST

// The stack of saved PSWs is filled between steps 1 and 2 of an action.
START_TEST(saved_area_filled)
{
    const HypoMachineOptions options = {.saved_area_stack = true};
    HypoMachine *machine = unit_machine(&options);
    HypoStep step;
    unit_boot(machine,
              "        .org 0x40\n"
              "        .psw 0x700, 0, 0, 0, 0x10000, 0\n"
              "        .org 0x600\n"
              "start:  lpsw open\n"
              "        .align 4\n"
              "open:   .psw code, 0, 0, 0, 0x10000, 0xff\n"
              "code:   si 3\n",
              NULL, 0);
    do
        hypo_machine_micro_step(machine, LIMIT, &step);
    while (step.kind != HYPO_STEP_INTERRUPT);
    ck_assert_uint_eq(step.micro_step, 1);
    unit_poke(machine, HYPO_SAVED_STACK_POINTER, 0x100);
    // On either engine.
    HypoStop stop = _i ? hypo_machine_run(machine, LIMIT) : HYPO_RUNNING;
    while (stop == HYPO_RUNNING)
        stop = hypo_machine_micro_step(machine, LIMIT, &step);
    ck_assert_int_eq(stop, HYPO_STOP_CHECK);
    const HypoState *state = hypo_machine_state(machine);
    ck_assert_uint_eq(state->check_stop, HYPO_CHECK_STOP_SAVED_FULL);
    ck_assert_uint_eq(state->check_ic, 3);
    ck_assert_uint_eq(state->action.step, 0);
    hypo_machine_free(machine);
}
END_TEST

// An open keyboard is not waited for where its read is stuck, or where
// completions come only as scheduled.
START_TEST(keyboard_not_waited_for)
{
    const HypoMachineOptions options = {.keyboard_open = true,
                                        .arrivals_listed = _i == 1};
    HypoMachine *machine = unit_machine(&options);
    unit_boot(machine,
              "        .org 0x600\n"
              "start:  li r2, 1\n"
              "        sio r2, block\n"
              "        li r3, 0x10\n"
              "        swim r0, r3\n"
              "        wait\n"
              "        halt r0\n"
              "        .align 4\n"
              "block:  .word 1, 0x1000, 8, 0, 0, 0, 0, 0\n",
              NULL, 0);
    if (_i == 2)
        act(machine, HYPO_ACT_FAULT, 1, HYPO_FAULT_STUCK);
    HypoStop stop = hypo_machine_run(machine, LIMIT);
    ck_assert_int_eq(stop, _i == 0 ? HYPO_STOP_KEY : HYPO_STOP_IDLE);
    hypo_machine_free(machine);
}
END_TEST

// No progress is counted from the first interrupt on, by both engines alike.
START_TEST(no_progress)
{
    const HypoMachineOptions options = {.no_progress_ticks = 50};
    HypoMachine *machines[2];
    HypoStop stops[2];
    HypoStep step;
    for (unsigned i = 0; i < 2; i++) {
        machines[i] = unit_machine(&options);
        unit_boot(machines[i],
                  "        .org 0xa0\n"
                  "        .psw busy, 0, 0, 0, 0x10000, 0\n"
                  "        .org 0x600\n"
                  "start:  li r1, 0x20\n"
                  "        swim r0, r1\n"
                  "busy:   b busy\n",
                  NULL, 0);
        if (_i == 1)
            act(machines[i], HYPO_ACT_INTERRUPT, HYPO_CLASS_EXTERNAL, 7);
    }
    stops[0] = hypo_machine_run(machines[0], LIMIT);
    do
        stops[1] = hypo_machine_step(machines[1], LIMIT, &step);
    while (stops[1] == HYPO_RUNNING);
    ck_assert_int_eq(stops[0], _i ? HYPO_STOP_PROGRESS : HYPO_STOP_TICKS);
    ck_assert_int_eq(stops[1], stops[0]);
    ck_assert_uint_eq(hypo_machine_hash(machines[0]),
                      hypo_machine_hash(machines[1]));
    if (_i == 1)
        ck_assert_uint_eq(hypo_machine_state(machines[0])->tick, 2 + 50);
    for (unsigned i = 0; i < 2; i++)
        hypo_machine_free(machines[i]);
}
END_TEST

Suite *suite_corners(void)
{
    Suite *suite = suite_create("corners");
    TCase *tests = tcase_create("corners");
    tcase_add_test(tests, expirations_stay);
    tcase_add_test(tests, absent_device);
    tcase_add_test(tests, without_devices);
    tcase_add_test(tests, nothing_written);
    tcase_add_test(tests, loads_are_told);
    tcase_add_test(tests, stores_in_pieces);
    tcase_add_test(tests, breakpoints_outside);
    tcase_add_loop_test(tests, saved_area_filled, 0, 2);
    tcase_add_loop_test(tests, keyboard_not_waited_for, 0, 3);
    tcase_add_loop_test(tests, no_progress, 0, 2);
    suite_add_tcase(suite, tests);
    return suite;
}
