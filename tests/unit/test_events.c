// SPDX-License-Identifier: MIT
//
// Events and the timer, by the examples of docs/machine.md, sections 6 and 7:
// when things fall due, what is pending, which waits can end, limits.
#include "unit.h"

enum { CODE = 0x600, BLOCK = 0x900 };

static HypoMachine *start(const HypoMachineOptions *options,
                          const uint32_t *words, size_t count)
{
    HypoMachine *machine = unit_machine(options);
    unit_poke(machine, 0, CODE);
    unit_poke_words(machine, CODE, words, count);
    hypo_machine_reset(machine);
    return machine;
}

#define START(options, ...)                           \
    start((options), (const uint32_t[]){__VA_ARGS__}, \
          sizeof((uint32_t[]){__VA_ARGS__}) / sizeof(uint32_t))

// --- The timer --------------------------------------------------------------

// stmr begins at tick 2 with 100 and 50: due at 103, 153, 203, …
static const struct {
    uint64_t limit, due;
    uint32_t expirations;
} timer_rows[] = {
    {3, 103, 0},   {103, 103, 0}, {104, 153, 1},    {153, 153, 1},
    {154, 203, 2}, {204, 253, 3}, {1004, 1053, 19},
};
enum { TIMER_ROWS = sizeof timer_rows / sizeof *timer_rows };

START_TEST(timer_keeps_phase)
{
    HypoMachine *machine = START(NULL, word_li(1, 100), word_li(2, 50),
                                 word_stmr(1, 2), word_branch(-1));
    uint64_t limit = timer_rows[_i].limit;
    ck_assert_int_eq(hypo_machine_run(machine, limit), HYPO_STOP_TICKS);
    const HypoState *state = hypo_machine_state(machine);
    ck_assert_uint_eq(state->tick, limit);
    ck_assert_msg(
        state->timer.due == timer_rows[_i].due &&
            state->timer.expirations == timer_rows[_i].expirations,
        "at %llu: due %llu, expirations %u", (unsigned long long)limit,
        (unsigned long long)state->timer.due, state->timer.expirations);
    hypo_machine_free(machine);
}
END_TEST

START_TEST(timer_once)
{
    HypoMachine *machine =
        START(NULL, word_li(1, 5), word_stmr(1, 0), word_branch(-1));
    hypo_machine_run(machine, 50);
    const HypoState *state = hypo_machine_state(machine);
    ck_assert_uint_eq(state->timer.running, 0);
    ck_assert_uint_eq(state->timer.expirations, 1);
    ck_assert_uint_eq(state->due[HYPO_TIMER_SOURCE], HYPO_NEVER);
    hypo_machine_free(machine);
}
END_TEST

START_TEST(no_timer)
{
    HypoMachineOptions options = {.no_timer = true};
    HypoMachine *machine =
        START(&options, word_li(1, 5), word_stmr(1, 1), word_branch(-1));
    hypo_machine_run(machine, 50);
    ck_assert_uint_eq(hypo_machine_state(machine)->timer.running, 0);
    ck_assert_uint_eq(hypo_machine_state(machine)->timer.expirations, 0);
    hypo_machine_free(machine);
}
END_TEST

// Listed: it does not run out by itself, and reads 0 when it is overdue.
START_TEST(timer_overdue)
{
    HypoMachineOptions options = {.arrivals_listed = true};
    HypoMachine *machine = START(&options, word_li(1, 5), word_stmr(1, 1),
                                 word_of(0x64, 2, 0, 0), word_branch(-2));
    // stmr ends at 2: due at 7; rtmr at 2, 4, 6, 8, …
    static const uint32_t left[] = {5, 3, 1, 0, 0, 0};
    for (uint64_t i = 0; i < sizeof left / sizeof *left; i++) {
        hypo_machine_run(machine, 3 + 2 * i);
        ck_assert_uint_eq(hypo_machine_state(machine)->r[2], left[i]);
    }
    ck_assert_uint_eq(hypo_machine_state(machine)->timer.due, 7);
    ck_assert_uint_eq(hypo_machine_state(machine)->timer.expirations, 0);
    hypo_machine_free(machine);
}
END_TEST

START_TEST(timer_overdue_by_one)
{
    HypoMachineOptions options = {.arrivals_listed = true};
    HypoMachine *machine = START(&options, word_li(1, 6), word_stmr(1, 1),
                                 word_of(0x64, 2, 0, 0), word_branch(-2));
    static const uint32_t left[] = {6, 4, 2, 0, 0};
    for (uint64_t i = 0; i < sizeof left / sizeof *left; i++) {
        hypo_machine_run(machine, 3 + 2 * i);
        ck_assert_uint_eq(hypo_machine_state(machine)->r[2], left[i]);
    }
    hypo_machine_free(machine);
}
END_TEST

// Ticks beyond 32 bits: the longest timer, reloaded, and the clock.
START_TEST(long_times)
{
    HypoMachine *machine = START(NULL, word_li(1, 0xFFFF), word_stmr(1, 1),
                                 word_li(2, 8), word_swim(0, 2), WORD_WAIT,
                                 word_of(0x65, 3, 4, 0), word_branch(-3));
    unit_vector(machine, HYPO_CLASS_TIMER, 0x700, 0);
    unit_poke(machine, 0x700, word_lpsw(HYPO_SAVED + 32 * HYPO_CLASS_TIMER));
    const HypoState *state = hypo_machine_state(machine);
    uint64_t first = 2 + UINT64_C(0xFFFFFFFF);
    uint64_t third = first + 2 * UINT64_C(0xFFFFFFFF);
    ck_assert_int_eq(hypo_machine_run(machine, third + 2), HYPO_STOP_TICKS);
    ck_assert_uint_eq(state->interrupts[HYPO_CLASS_TIMER], 3);
    ck_assert_uint_eq(state->timer.due, third + 0xFFFFFFFF);
    // rclk began at `third` + 1.
    ck_assert_uint_eq(state->r[3],
                      HYPO_EPOCH + (uint32_t)((third + 1) / 1000000));
    ck_assert_uint_eq(state->r[4], (uint32_t)((third + 1) % 1000000));
    hypo_machine_free(machine);
}
END_TEST

// An interrupt wakes the machine at this tick, at which the clock is read.
static const uint64_t clock_ticks[] = {3,       999999,  1000000,
                                       1999999, 3000000, 60000000};
enum { CLOCK_TICKS = sizeof clock_ticks / sizeof *clock_ticks };

START_TEST(clock_of_ticks)
{
    HypoMachine *machine =
        START(NULL, word_li(2, 0x20), word_swim(0, 2), WORD_WAIT);
    unit_vector(machine, HYPO_CLASS_EXTERNAL, 0x700, 0);
    unit_poke(machine, 0x700, word_of(0x65, 3, 4, 0)); // rclk r3, r4
    unit_poke(machine, 0x704, word_branch(-1));
    uint64_t tick = clock_ticks[_i];
    const HypoAction wake = {
        tick, HYPO_ACT_INTERRUPT, HYPO_CLASS_EXTERNAL, 0, NULL, 0};
    ck_assert(hypo_machine_schedule(machine, &wake));
    ck_assert_int_eq(hypo_machine_run(machine, tick + 5), HYPO_STOP_TICKS);
    const HypoState *state = hypo_machine_state(machine);
    ck_assert_uint_eq(state->r[3], HYPO_EPOCH + (uint32_t)(tick / 1000000));
    ck_assert_uint_eq(state->r[4], (uint32_t)(tick % 1000000));
    hypo_machine_free(machine);
}
END_TEST

// --- Output budget ----------------------------------------------------------

// An injected program interrupt at the boundary at which the budget is passed:
// step (2) is finished, then the machine stops.
START_TEST(budget_passed_with_others)
{
    HypoMachineOptions options = {.output_bytes_max = 4};
    HypoMachine *machine =
        START(&options, word_li(1, 2), word_sio(1, BLOCK), word_branch(-1));
    unit_poke_words(machine, BLOCK, (const uint32_t[]){2, BLOCK, 10, 0}, 4);
    unit_vector(machine, HYPO_CLASS_MACHINE, 0x700, 0xFF);
    static const HypoAction actions[] = {
        {20, HYPO_ACT_COMPLETE, 2, 0, NULL, 0},
        {20, HYPO_ACT_INTERRUPT, HYPO_CLASS_PROGRAM, 5, NULL, 0},
        {20, HYPO_ACT_INTERRUPT, HYPO_CLASS_EXTERNAL, 7, NULL, 0},
    };
    for (size_t i = 0; i < 3; i++)
        ck_assert(hypo_machine_schedule(machine, &actions[i]));
    ck_assert_int_eq(hypo_machine_run(machine, 100), HYPO_STOP_OUTPUT);
    const HypoState *state = hypo_machine_state(machine);
    ck_assert_uint_eq(state->tick, 20);
    ck_assert_uint_eq(state->psw.pc, 0x700);
    ck_assert_uint_eq(state->external_code, 7);
    ck_assert_uint_eq(state->interrupts[HYPO_CLASS_EXTERNAL], 0);
    ck_assert_uint_eq(state->io_pending, 1 << 2);
    ck_assert_uint_eq(state->devices[2].position, 4);
    ck_assert_uint_eq(unit_peek(machine, BLOCK + 16), 0);
    hypo_machine_free(machine);
}
END_TEST

// --- Waits ------------------------------------------------------------------

// A printer operation of one byte with latency 995 completes at tick 1000, and
// the timer is due at `timer`; the table of section 6.
static const struct {
    const char *name;
    uint32_t mask, timer;
    uint64_t interrupt, limit;
    HypoStop stop;
    uint64_t tick;
    uint32_t waiting;
} waits[] = {
    {"I/O open", 0x10, 0, 0, 1100, HYPO_STOP_TICKS, 1100, 0},
    {"I/O open, at its tick", 0x10, 0, 0, 1000, HYPO_STOP_TICKS, 1000, 1},
    {"nothing open", 0x08, 0, 0, 9000, HYPO_STOP_IDLE, 8, 1},
    {"timer open", 0x08, 2000, 0, 1999, HYPO_STOP_TICKS, 1999, 1},
    {"timer open, over", 0x08, 2000, 0, 9000, HYPO_STOP_TICKS, 9000, 0},
    {"limit first", 0x08, 2000, 0, 500, HYPO_STOP_TICKS, 500, 1},
    {"scheduled", 0x08, 0, 7000, 6999, HYPO_STOP_TICKS, 6999, 1},
    {"scheduled, over", 0x08, 0, 7000, 9000, HYPO_STOP_TICKS, 9000, 0},
    {"scheduled, masked", 0x20, 0, 7000, 9000, HYPO_STOP_IDLE, 8, 1},
};
enum { WAITS = sizeof waits / sizeof *waits };

START_TEST(waiting)
{
    HypoMachineOptions options = {.latency_ticks = {[4] = 995}};
    // sio begins at tick 4 and ends at 5; wait ends at tick 8.
    HypoMachine *machine =
        START(&options, word_li(4, 4), word_li(1, waits[_i].timer), WORD_NOP,
              WORD_NOP, word_sio(4, BLOCK), word_stmr(1, 0), word_swim(0, 3),
              WORD_WAIT, word_branch(-1));
    unit_poke(machine, CODE + 8, word_li(3, waits[_i].mask));
    unit_poke(machine, CODE + 12,
              waits[_i].timer ? word_of(0x21, 1, 1, -6u) : WORD_NOP);
    unit_poke_words(machine, BLOCK, (const uint32_t[]){2, 0x900, 1, 0}, 4);
    unit_vector(machine, HYPO_CLASS_TIMER, CODE + 32, 0);
    unit_vector(machine, HYPO_CLASS_IO, CODE + 32, 0);
    HypoAction action = {.tick = waits[_i].interrupt,
                         .kind = HYPO_ACT_INTERRUPT,
                         .a = HYPO_CLASS_TIMER};
    if (action.tick > 0)
        ck_assert(hypo_machine_schedule(machine, &action));
    HypoStop stop = hypo_machine_run(machine, waits[_i].limit);
    const HypoState *state = hypo_machine_state(machine);
    ck_assert_msg(stop == waits[_i].stop && state->tick == waits[_i].tick &&
                      state->waiting == waits[_i].waiting,
                  "%s: stop %d at %llu, waiting %u", waits[_i].name, (int)stop,
                  (unsigned long long)state->tick, state->waiting);
    hypo_machine_free(machine);
}
END_TEST

// --- Disk, by the example of section 7 --------------------------------------

START_TEST(disk_example)
{
    static uint8_t disk[64 * 512];
    for (size_t i = 0; i < sizeof disk; i++)
        disk[i] = (uint8_t)(i / 512);
    HypoMachineOptions options = {.disk = disk, .disk_bytes = sizeof disk};
    HypoMachine *machine =
        START(&options, word_li(4, 3), word_sio(4, BLOCK), word_branch(-1));
    unit_poke_words(machine, BLOCK, (const uint32_t[]){1, 0x9000, 1024, 40}, 4);
    const HypoState *state = hypo_machine_state(machine);
    hypo_machine_run(machine, 2);
    ck_assert_uint_eq(state->due[3], 1 + 1 + 1440);
    hypo_machine_run(machine, 1442);
    ck_assert_uint_eq(state->devices[3].activity, HYPO_DEVICE_BUSY);
    ck_assert_uint_eq(unit_peek(machine, 0x9000), 0);
    hypo_machine_run(machine, 1443);
    ck_assert_uint_eq(state->devices[3].activity, HYPO_DEVICE_COMPLETED);
    ck_assert_uint_eq(unit_peek(machine, 0x9000), 0x28282828);
    ck_assert_uint_eq(unit_peek(machine, 0x93FC), 0x29292929);
    ck_assert_uint_eq(unit_peek(machine, 0x9400), 0);
    ck_assert_uint_eq(state->devices[3].position, 2);
    ck_assert_uint_eq(state->io_pending, 1 << 3);
    hypo_machine_free(machine);
}
END_TEST

// Count 0 with the buffer at the end of memory is inside, and moves nothing.
START_TEST(nothing_at_the_end_of_memory)
{
    uint32_t device = (uint32_t)_i;
    HypoMachineOptions options = {.reader = (const uint8_t *)"cards",
                                  .reader_bytes = 5};
    HypoMachine *machine = START(&options, word_li(1, device),
                                 word_sio(1, BLOCK), word_branch(-1));
    HypoAction line = {.kind = HYPO_ACT_KEY, .text = "hi\n", .text_bytes = 3};
    ck_assert(hypo_machine_schedule(machine, &line));
    uint32_t command = device == 1 || device == 5 ? 1 : 2;
    unit_poke_words(machine, BLOCK,
                    (const uint32_t[]){command, HYPO_MEMORY_MIN, 0, 0, 9, 9},
                    6);
    hypo_machine_run(machine, 200);
    ck_assert_uint_eq(unit_peek(machine, BLOCK + 16), 0);
    ck_assert_uint_eq(unit_peek(machine, BLOCK + 20),
                      device == 3 ? HYPO_IO_INVALID_COMMAND : HYPO_IO_DONE);
    hypo_machine_free(machine);
}
END_TEST

// --- The log ----------------------------------------------------------------

START_TEST(log_is_stable)
{
    HypoMachine *machine = START(NULL, word_branch(-1));
    static const uint64_t ticks[] = {30, 10, 20, 10, 0, 30, 20, 10};
    for (uint32_t i = 0; i < 8; i++)
        ck_assert(hypo_machine_schedule(
            machine, &(HypoAction){.tick = ticks[i],
                                   .kind = HYPO_ACT_INTERRUPT,
                                   .a = HYPO_CLASS_EXTERNAL,
                                   .b = i}));
    hypo_machine_run(machine, 15);
    ck_assert(hypo_machine_schedule(machine,
                                    &(HypoAction){.tick = 3, // past: as of now
                                                  .kind = HYPO_ACT_INTERRUPT,
                                                  .a = HYPO_CLASS_EXTERNAL,
                                                  .b = 8}));
    static const uint32_t order[] = {4, 1, 3, 7, 8, 2, 6, 0, 5};
    size_t count;
    const HypoAction *actions = hypo_machine_actions(machine, &count);
    ck_assert_uint_eq(count, 9);
    for (size_t i = 0; i < count; i++)
        ck_assert_msg(actions[i].b == order[i], "place %zu holds action %u", i,
                      actions[i].b);
    ck_assert_uint_eq(hypo_machine_state(machine)->external_code, 4);
    hypo_machine_free(machine);
}
END_TEST

START_TEST(open_keyboard)
{
    HypoMachineOptions options = {.keyboard_open = true};
    HypoMachine *machine =
        START(&options, word_li(1, 1), word_sio(1, BLOCK), word_li(2, 0x10),
              word_swim(0, 2), WORD_WAIT, word_branch(-1));
    unit_poke_words(machine, BLOCK, (const uint32_t[]){1, 0x1000, 80, 0}, 4);
    unit_vector(machine, HYPO_CLASS_IO, CODE + 20, 0);
    ck_assert_int_eq(hypo_machine_run(machine, 9000), HYPO_STOP_KEY);
    ck_assert_uint_eq(hypo_machine_state(machine)->tick, 5);
    HypoAction line = {
        .tick = 50, .kind = HYPO_ACT_KEY, .text = "hi\nyou", .text_bytes = 6};
    ck_assert(hypo_machine_schedule(machine, &line));
    ck_assert_uint_eq(hypo_machine_state(machine)->due[1], 150);
    // The line has arrived: what is typed after it changes nothing.
    ck_assert_int_eq(hypo_machine_run(machine, 100), HYPO_STOP_TICKS);
    line.tick = 100;
    ck_assert(hypo_machine_schedule(machine, &line));
    ck_assert_uint_eq(hypo_machine_state(machine)->due[1], 150);
    ck_assert_int_eq(hypo_machine_run(machine, 151), HYPO_STOP_TICKS);
    ck_assert_mem_eq(hypo_machine_memory(machine) + 0x1000, "hi\n\0", 4);
    ck_assert_uint_eq(unit_peek(machine, BLOCK + 16), 77);
    hypo_machine_close_keyboard(machine);
    hypo_machine_free(machine);
}
END_TEST

START_TEST(closing_the_keyboard)
{
    HypoMachineOptions options = {.keyboard_open = true};
    HypoMachine *machine =
        START(&options, word_li(1, 1), word_sio(1, BLOCK), word_li(2, 0x10),
              word_swim(0, 2), WORD_WAIT, word_branch(-1));
    unit_poke_words(machine, BLOCK, (const uint32_t[]){1, 0x1000, 80, 0}, 4);
    unit_vector(machine, HYPO_CLASS_IO, CODE + 20, 0);
    ck_assert_int_eq(hypo_machine_run(machine, 9000), HYPO_STOP_KEY);
    hypo_machine_close_keyboard(machine);
    ck_assert_int_eq(hypo_machine_run(machine, 9000), HYPO_STOP_TICKS);
    ck_assert_uint_eq(unit_peek(machine, BLOCK + 20), HYPO_IO_END_OF_INPUT);
    hypo_machine_free(machine);
}
END_TEST

Suite *suite_events(void)
{
    Suite *suite = suite_create("events");
    TCase *tests = tcase_create("events");
    tcase_add_loop_test(tests, timer_keeps_phase, 0, TIMER_ROWS);
    tcase_add_test(tests, timer_once);
    tcase_add_test(tests, no_timer);
    tcase_add_test(tests, timer_overdue);
    tcase_add_test(tests, timer_overdue_by_one);
    tcase_add_test(tests, long_times);
    tcase_add_loop_test(tests, clock_of_ticks, 0, CLOCK_TICKS);
    tcase_add_test(tests, budget_passed_with_others);
    tcase_add_loop_test(tests, waiting, 0, WAITS);
    tcase_add_test(tests, disk_example);
    tcase_add_loop_test(tests, nothing_at_the_end_of_memory, 1, 6);
    tcase_add_test(tests, log_is_stable);
    tcase_add_test(tests, open_keyboard);
    tcase_add_test(tests, closing_the_keyboard);
    suite_add_tcase(suite, tests);
    return suite;
}
