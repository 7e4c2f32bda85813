// SPDX-License-Identifier: MIT
//
// Where two promises fall at once, kernels that are told of in part, and what
// ends a search or a replay early.
#include "explore_rows.h"

#include "explore/table.h"

#define KERNEL(...)        TABLE_OF(2, KERNEL_CODE, __VA_ARGS__)
#define ENTRY(state, base) "        .word " state ", 0, 0, 1, " base "\n"
#define TABLE(state, base, next_state, next_base, current) \
    "        .org 0x6fc\n"                                 \
    "        .word " current "\n" ENTRY(                   \
        state, base) "        .org 0x780\n" ENTRY(next_state, next_base)
#define PROGRAMS .programs = programs, .program_count = 2
#define CALLS               \
    "        .org 0x8000\n" \
    "code:   si 1\n"
#define ROW(name, source, promise, ...)                         \
    {                                                           \
        name, source, {__VA_ARGS__}, {0}, promise, 0, ANY_HALTS \
    }

static const HypoExploreProgram programs[2] = {
    {USER_START, USER_BYTES, USER_ENTRY}, {0x9000, 0x1000, 0x9000}};

static bool never_holds(void *context, size_t number)
{
    (void)context;
    (void)number;
    return false;
}

static const HypoExploreMonitor at_dispatch[] = {{HYPO_MONITOR_DISPATCH, 0, 0}};

// The first promise that falls is the one that is told.
static const ExploreRow first_ones[] = {
    ROW("two are ready",
        CODE "start:  wait\n" TABLE("1", "0x8000", "1", "0x9000", "0"),
        HYPO_PROMISE_READY, PROGRAMS, KERNEL(.has_current = true)),
    ROW("not its area, and a monitor",
        ONCE("code, 0, 1, 0x8000, 0x800, 0xff") CALLS, HYPO_PROMISE_AREA,
        PROGRAMS, .monitors = at_dispatch, .monitor_count = 1,
        .holds = never_holds),
    ROW("waits for ever, without a table", CODE "start:  wait\n",
        HYPO_PROMISE_IDLE, PROGRAMS),
    ROW("of no program, while one is current",
        ONCE("code, 0, 1, 0x7000, 0x2000, 0xff")
            TABLE("1", "0x8000", "3", "0x9000", "0x700") CALLS,
        HYPO_PROMISE_AREA, PROGRAMS, KERNEL(.has_current = true)),
    ROW("one that has ended, and none is current",
        ONCE("code, 0, 1, 0x8000, 0x1000, 0xff")
            TABLE("3", "0x8000", "3", "0x9000", "0") CALLS,
        HYPO_PROMISE_NONE, PROGRAMS, KERNEL(.has_current = false)),
    ROW("half of its area, with a table",
        ONCE("code, 0, 1, 0x8000, 0x800, 0xff")
            TABLE("1", "0x8000", "3", "0x9000", "0x700") CALLS,
        HYPO_PROMISE_AREA, PROGRAMS, KERNEL(.has_current = true)),
    ROW("grown up to the next one",
        ONCE("code, 0, 1, 0x8000, 0x1800, 0xff")
            TABLE("1", "0x8000", "3", "0x9000", "0x700") CALLS,
        HYPO_PROMISE_AREA, PROGRAMS, KERNEL(.has_current = true)),
    ROW("grown into what is nobody's",
        ONCE("code, 0, 1, 0x9000, 0x1800, 0xff")
            TABLE("1", "0x9000", "3", "0x8000", "0x700") "        .org 0x9000\n"
                                                         "code:   si 1\n",
        HYPO_PROMISE_NONE, PROGRAMS, KERNEL(.has_current = true)),
};

START_TEST(first_falls)
{
    explore_row(&first_ones[_i]);
}
END_TEST

// --- Devices ----------------------------------------------------------------

// The program has called; the kernel starts an operation, and halts when it is
// done.
#define OPERATION(device, command, buffer, table)     \
    VECTOR("0x40", "serve")                           \
    CODE "start:  lpsw user\n"                        \
         "serve:  li r9, " device "\n"                \
         "        sio r9, block\n"                    \
         "1:      tio r8, r9\n"                       \
         "        bb 1b\n"                            \
         "        halt r0\n"                          \
         "        .align 4\n"                         \
         "block:  .word " command ", " buffer ", 4\n" \
         "        .word 0, 0, 0, 0x700, 0\n" table USER "        si 1\n"
#define STARTS(name, device, command, buffer, promise, ...)              \
    ROW(name, OPERATION(device, command, buffer, ""), promise, PROGRAMS, \
        __VA_ARGS__)

static const ExploreRow started[] = {
    STARTS("into what is read before the kernel's code", "5", "1", "0x674",
           HYPO_PROMISE_NONE,
           .kernel = {.code_start = 0x680, .code_end = 0x690}),
    STARTS("into the program, without a table", "5", "1", "0x8100",
           HYPO_PROMISE_NONE, .kernel = {.has_table = false}),
    STARTS("of another program, without requests", "2", "2", "0x9100",
           HYPO_PROMISE_NONE, .kernel = {.has_table = false}),
    STARTS("the request names an odd address", "2", "2", "0x9100",
           HYPO_PROMISE_NONE,
           .kernel = {.has_requests = true, .request_entry = 2}),
    STARTS("the request names no address", "2", "2", "0x9100",
           HYPO_PROMISE_NONE,
           .kernel = {.has_requests = true, .request_entry = 0x10000}),
    STARTS("the request names an entry, without a table", "2", "2", "0x9100",
           HYPO_PROMISE_NONE,
           .kernel = {.has_requests = true, .request_entry = 24}),
    ROW("the request names the entry of another program",
        OPERATION("2", "2", "0x9100",
                  TABLE("1", "0x8000", "1", "0x9000", "0x700")),
        HYPO_PROMISE_DMA, PROGRAMS,
        KERNEL(.has_current = true, .has_requests = true, .request_entry = 24)),
    STARTS("a wrong request, in a window", "2", "9", "0x8100",
           HYPO_PROMISE_NONE, .windowed = true),
    STARTS("a device that is not there", "7", "1", "0x8100", HYPO_PROMISE_NONE,
           .windowed = false),
};

START_TEST(starting)
{
    explore_row(&started[_i]);
}
END_TEST

// --- Addresses outside ------------------------------------------------------

static const ExploreRow outside[] = {
    ROW("a PSW from no address",
        CODE "start:  li r1, -16\n"
             "        lpsw 0(r1)\n",
        HYPO_PROMISE_EXCEPTION, .attention_budget = 1),
    ROW("a jump to no address",
        CODE "start:  li r1, -16\n"
             "        jr r1\n",
        HYPO_PROMISE_EXCEPTION, .attention_budget = 1),
    ROW("the same, where only what can be told apart arrives",
        VECTOR("0xa0", "key") CODE "start:  li r2, 0x20\n"
                                   "        swim r2, r2\n"
                                   "        li r1, -16\n"
                                   "        jr r1\n"
                                   "key:    halt r0\n",
        HYPO_PROMISE_EXCEPTION, .attention_budget = 1, .quick = true,
        .first_bound = 1),
    ROW("a jump to no address, where a key may be pressed",
        VECTOR("0xa0", "key") CODE "start:  li r2, 0x20\n"
                                   "        swim r2, r2\n"
                                   "        li r1, -16\n"
                                   "        jr r1\n"
                                   "key:    halt r0\n",
        HYPO_PROMISE_EXCEPTION, .attention_budget = 1, .first_bound = 1),
    ROW("a device that is busy, while it waits for a key",
        VECTOR("0xa0", "key") CODE "start:  li r2, 2\n"
                                   "        sio r2, block\n"
                                   "        li r2, 0x20\n"
                                   "        swim r2, r2\n"
                                   "        wait\n"
                                   "key:    halt r0\n"
                                   "        .align 4\n"
                                   "block:  .word 2, 0x800, 1, 0, 0, 0, 0, 0\n",
        HYPO_PROMISE_NONE, .attention_budget = 1),
    ROW("a stack, where only what can be told apart arrives",
        VECTOR("0xa0", "key") CODE "start:  li sp, 0x800\n"
                                   "        li r2, 0x20\n"
                                   "        swim r2, r2\n"
                                   "        push r2\n"
                                   "        pop r1\n"
                                   "        halt r0\n"
                                   "key:    halt r0\n",
        HYPO_PROMISE_NONE, .attention_budget = 1, .quick = true),
};

START_TEST(leading_outside)
{
    explore_row(&outside[_i]);
}
END_TEST

// --- Windows ----------------------------------------------------------------

#define TWO_BLOCKS                               \
    "        .align 4\n"                         \
    "block:  .word 2, 0x800, 1, 0, 0, 0, 0, 0\n" \
    "disk:   .word 1, 0x800, 512, 0, 0, 0, 0, 0\n"

static const ExploreRow windows[] = {
    ROW("the first of two that may come while it waits",
        VECTOR("0x80", "io") CODE "start:  li r2, 2\n"
                                  "        sio r2, block\n"
                                  "        li r2, 3\n"
                                  "        sio r2, disk\n"
                                  "        li r1, 0x10\n"
                                  "        swim r1, r1\n"
                                  "        wait\n"
                                  "io:     halt r0\n" TWO_BLOCKS,
        HYPO_PROMISE_NONE, .windowed = true),
    ROW("one that comes at the end of its window, at the latest",
        VECTOR("0x80", "io") CODE "start:  li r2, 2\n"
                                  "        sio r2, block\n"
                                  "        li r1, 0x10\n"
                                  "        swim r1, r1\n"
                                  "        li r3, 2000\n"
                                  "1:      addi r3, r3, -1\n"
                                  "        bne 1b\n"
                                  "        halt r3\n"
                                  "io:     halt r0\n" TWO_BLOCKS,
        HYPO_PROMISE_NONE, .windowed = true),
};

START_TEST(within_windows)
{
    explore_row(&windows[_i]);
}
END_TEST

// --- Bounds -----------------------------------------------------------------

START_TEST(last_bound_is_reached)
{
    const ExploreRow row =
        ROW("four, one bound after the other",
            VECTOR("0xa0", "key") CODE "start:  li r1, 0x20\n"
                                       "        swim r1, r1\n"
                                       "1:      cmpi r5, 4\n"
                                       "        blt 1b\n"
                                       "        halt r5\n"
                                       "key:    addi r5, r5, 1\n"
                                       "        lpsw 0x1a0\n",
            HYPO_PROMISE_STATUS, .attention_budget = 6, .last_bound = 4);
    HypoMachine *machine = explore_machine(&row);
    const HypoExploreOptions options = explore_options(&row, machine);
    HypoExplore *explore = hypo_explore_new(&options);
    const HypoExploreResult *result = hypo_explore_search(explore);
    ck_assert_int_eq(result->violation.promise, HYPO_PROMISE_STATUS);
    ck_assert_uint_eq(result->unforced, 4);
    ck_assert_int_eq(result->bound_done, 3);
    hypo_explore_free(explore);
    hypo_machine_free(machine);
}
END_TEST

// --- A timing that is given -------------------------------------------------

// It halts with the number of keys pressed.
#define COUNTS                      \
    VECTOR("0xa0", "key")           \
    CODE "start:  li r1, 0x20\n"    \
         "        swim r1, r1\n"    \
         "        swim r1, r0\n"    \
         "        halt r5\n"        \
         "key:    addi r5, r5, 1\n" \
         "        lpsw 0x1a0\n"
// Waits for a completion, which no timing has to name.
#define WAITS                      \
    VECTOR("0x80", "io")           \
    CODE "start:  li r2, 2\n"      \
         "        sio r2, block\n" \
         "        li r1, 0x10\n"   \
         "        swim r1, r1\n"   \
         "        wait\n"          \
         "io:     halt r0\n"       \
         "        .align 4\n"      \
         "block:  .word 2, 0x800, 1, 0, 0, 0, 0, 0\n"

// Two devices are busy, and the interrupt of one is lost.
#define LOSES                      \
    VECTOR("0x80", "io")           \
    CODE "start:  li r2, 2\n"      \
         "        sio r2, block\n" \
         "        li r2, 3\n"      \
         "        sio r2, disk\n"  \
         "        li r1, 0x10\n"   \
         "        swim r1, r1\n"   \
         "        wait\n"          \
         "io:     halt r0\n" TWO_BLOCKS

// The same, with a timer that may run out.
#define LOSES_TIMED               \
    VECTOR("0x60", "timer")       \
    VECTOR("0x80", "io")          \
    CODE "start:  li r2, 3\n"     \
         "        sio r2, disk\n" \
         "        li r1, 1000\n"  \
         "        stmr r1, r0\n"  \
         "        li r1, 0x18\n"  \
         "        swim r1, r1\n"  \
         "        wait\n"         \
         "timer:\n"               \
         "io:     halt r0\n" TWO_BLOCKS

// Only the key can end its wait.
#define WAITS_FOR_KEY            \
    VECTOR("0xa0", "key")        \
    CODE "start:  li r1, 0x20\n" \
         "        swim r1, r1\n" \
         "        wait\n"        \
         "key:    halt r0\n"

// What the timer holds is part of a state from the moment it is read.
#define READS_TIMER          \
    CODE "start:  rtmr r1\n" \
         "        halt r0\n"

typedef struct Given {
    ExploreRow row;
    HypoAction actions[2];
    size_t count;
    HypoExploreEnd end;
    size_t told; // arrivals
} Given;

#define A_KEY                                                               \
    {                                                                       \
        {                                                                   \
            .kind = HYPO_ACT_INTERRUPT, .a = HYPO_CLASS_EXTERNAL, .tick = 2 \
        }                                                                   \
    }
#define A_LOSS                                                             \
    {                                                                      \
        {.kind = HYPO_ACT_FAULT, .a = 3, .b = HYPO_FAULT_LOSE, .tick = 7}, \
        {                                                                  \
            .kind = HYPO_ACT_COMPLETE, .a = 3, .tick = 7                   \
        }                                                                  \
    }

// The second of them never comes.
#define A_LOSS_ALONE                                                        \
    {                                                                       \
        {.kind = HYPO_ACT_FAULT, .a = 3, .b = HYPO_FAULT_LOSE, .tick = 6},  \
        {                                                                   \
            .kind = HYPO_ACT_INTERRUPT, .a = HYPO_CLASS_EXTERNAL, .tick = 7 \
        }                                                                   \
    }

static const Given given[] = {
    {{.source = COUNTS, .options.attention_budget = 1},
     A_KEY,
     1,
     HYPO_EXPLORE_VIOLATION,
     1},
    {{.source = WAITS}, {{0}}, 0, HYPO_EXPLORE_COMPLETED, 1},
    {{.source = COUNTS,
      .options = {.attention_budget = 1, .instructions_most = 1}},
     A_KEY,
     1,
     HYPO_EXPLORE_STOPPED,
     0},
    {{.source = LOSES,
      .options = {.faults = 1 << HYPO_FAULT_LOSE, .fault_budget = 1}},
     A_LOSS,
     2,
     HYPO_EXPLORE_COMPLETED,
     3},
    {{.source = LOSES_TIMED,
      .options = {.faults = 1 << HYPO_FAULT_LOSE, .fault_budget = 1}},
     A_LOSS_ALONE,
     2,
     HYPO_EXPLORE_COMPLETED,
     3},
    {{.source = WAITS_FOR_KEY, .options.attention_budget = 1},
     {{0}},
     0,
     HYPO_EXPLORE_COMPLETED,
     1},
    {{.source = READS_TIMER}, {{0}}, 0, HYPO_EXPLORE_COMPLETED, 0},
};

// Whose n-th allocation fails; whether none did.
static bool replayed(const Given *this, size_t left)
{
    Failing failing;
    HypoMachine *machine = explore_machine(&this->row);
    HypoExploreOptions options = explore_options(&this->row, machine);
    failing_allocator(&failing, SIZE_MAX);
    options.allocator = &failing.allocator;
    HypoExplore *explore = hypo_explore_new(&options);
    failing.left = left;
    const HypoExploreResult *result =
        hypo_explore_replay(explore, this->actions, this->count);
    ck_assert_int_eq(result->end,
                     failing.failed ? HYPO_EXPLORE_NO_MEMORY : this->end);
    ck_assert_uint_eq(result->arrival_count, failing.failed ? 0 : this->told);
    hypo_explore_free(explore);
    hypo_machine_free(machine);
    ck_assert_uint_eq(failing.live, 0);
    return !failing.failed;
}

START_TEST(replaying)
{
    enum { FAILURES_MOST = 100 };
    size_t left = 0;
    while (!replayed(&given[_i], left) && left < FAILURES_MOST)
        left++;
    ck_assert_uint_lt(left, FAILURES_MOST);
}
END_TEST

// --- The table --------------------------------------------------------------

// Of no bytes: full at once, and empty again.
START_TEST(table_is_cleared)
{
    Failing failing;
    Table table;
    failing_allocator(&failing, SIZE_MAX);
    ck_assert(table_open(&table, &failing.allocator, 0));
    for (uint64_t i = 1; !table_is_full(&table); i++)
        ck_assert(table_add(&table, i << 20));
    table_clear(&table);
    ck_assert(!table_is_full(&table));
    ck_assert_uint_eq(table.count, 0);
    ck_assert(table_add(&table, 1 << 20));
    table_close(&table);
    ck_assert_uint_eq(failing.live, 0);
}
END_TEST

Suite *suite_explore_corners(void)
{
    Suite *suite = suite_create("explore corners");
    TCase *tests = tcase_create("explore corners");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, first_falls, 0,
                        sizeof first_ones / sizeof *first_ones);
    tcase_add_loop_test(tests, starting, 0, sizeof started / sizeof *started);
    tcase_add_loop_test(tests, leading_outside, 0,
                        sizeof outside / sizeof *outside);
    tcase_add_loop_test(tests, within_windows, 0,
                        sizeof windows / sizeof *windows);
    tcase_add_test(tests, last_bound_is_reached);
    tcase_add_loop_test(tests, replaying, 0, sizeof given / sizeof *given);
    tcase_add_test(tests, table_is_cleared);
    suite_add_tcase(suite, tests);
    return suite;
}
