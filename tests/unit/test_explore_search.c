// SPDX-License-Identifier: MIT
//
// The search as a whole: its budgets, counterexamples made small, timings that
// are given, the table of states.
#include "explore_rows.h"

#include "explore/table.h"

#define KEY VECTOR("0xa0", "key")
// Falls once the key was pressed `times` times.
#define PRESSED(times)                      \
    KEY CODE "start:  li r1, 0x20\n"        \
             "        swim r1, r1\n"        \
             "1:      cmpi r5, " times "\n" \
             "        blt 1b\n"             \
             "        li r1, 9\n"           \
             "        halt r1\n"            \
             "key:    addi r5, r5, 1\n"     \
             "        lpsw 0x1a0\n"
#define SENDS(command, bytes) \
    "        .align 4\n"      \
    "block:  .word " command ", 0x800, " bytes ", 0, 0, 0, 0, 0\n"

static const ExploreRow rows[] = {
    {"three are enough, of five that were found without a bound",
     PRESSED("3"),
     {.attention_budget = 5},
     {0},
     HYPO_PROMISE_STATUS,
     3,
     ANY_HALTS},
    {"three of three",
     PRESSED("3"),
     {.attention_budget = 3},
     {0},
     HYPO_PROMISE_STATUS,
     3,
     ANY_HALTS},
    {"four: not with three",
     PRESSED("4"),
     {.attention_budget = 6},
     {0},
     HYPO_PROMISE_STATUS,
     4,
     ANY_HALTS},
    {"eight: more than are tried",
     PRESSED("8"),
     {.attention_budget = 9},
     {0},
     HYPO_PROMISE_STATUS,
     8,
     ANY_HALTS},
    // Each key leaves its mark in r6.
    {"four: the million transitions that are spent on three do not suffice",
     KEY CODE "start:  li r1, 0x20\n"
              "        swim r1, r1\n"
              "        li r3, 63\n"
              "1:      cmpi r5, 4\n"
              "        bge 2f\n"
              "        addi r3, r3, -1\n"
              "        bne 1b\n"
              "        halt r0\n"
              "2:      li r1, 9\n"
              "        halt r1\n"
              "key:    addi r5, r5, 1\n"
              "        slli r6, r6, 6\n"
              "        or r6, r6, r3\n"
              "        lpsw 0x1a0\n",
     {.attention_budget = 5, .table_bytes = 64 << 20},
     {0},
     HYPO_PROMISE_STATUS,
     4,
     ANY_HALTS},
    // Its service goes on with what the program may see on the disk.
    {"what the disk holds is part of a state",
     VECTOR("0xa0", "key") CODE "start:  li r2, 3\n"
                                "        li r1, 0x20\n"
                                "        swim r1, r1\n"
                                "        sio r2, block\n"
                                "1:      tio r1, r2\n"
                                "        bb 1b\n"
                                "        sw r0, 0x800(r0)\n"
                                "        li r1, 1\n"
                                "        sw r1, block\n"
                                "        sio r2, block\n"
                                "2:      tio r1, r2\n"
                                "        bb 2b\n"
                                "        lw r1, 0x800(r0)\n"
                                "        halt r1\n"
                                "key:    li r3, 7\n"
                                "        sw r3, 0x800(r0)\n"
                                "        lpsw 0x1a0\n" SENDS("2", "512"),
     {.attention_budget = 1},
     {0},
     HYPO_PROMISE_STATUS,
     1,
     ANY_HALTS},
    // The timer was set to 5 or to 6: without its value both would be one.
    {"a timer that is read is part of a state",
     KEY CODE "start:  li r4, 5\n"
              "        li r1, 0x20\n"
              "        swim r1, r1\n"
              "        swim r1, r0\n"
              "        stmr r4, r0\n"
              "        clr r4\n"
              "        rtmr r1\n"
              "        addi r1, r1, -5\n"
              "        halt r1\n"
              "key:    li r4, 6\n"
              "        lpsw 0x1a0\n",
     {.attention_budget = 1},
     {0},
     HYPO_PROMISE_STATUS,
     1,
     ANY_HALTS},
    {"a loop that only a key ends, of which there is none left",
     KEY CODE "start:  li r1, 0x20\n"
              "        swim r1, r1\n"
              "1:      b 1b\n"
              "key:    halt r0\n",
     {.attention_budget = 1},
     {0},
     HYPO_PROMISE_NONE,
     0,
     ANY_HALTS},
    {"the same, where quick sees no moment for it",
     KEY CODE "start:  li r1, 0x20\n"
              "        swim r1, r1\n"
              "1:      b 1b\n"
              "key:    halt r0\n",
     {.attention_budget = 1, .quick = true},
     {0},
     HYPO_PROMISE_NONE,
     0,
     ANY_HALTS},
    // Which quick never lets happen in the program, as it makes no call.
    {"a loop that ends by what may arrive at other places of it",
     VECTOR("0x40", "again") VECTOR("0x80", "io") CODE
     "start:  li r2, 2\n"
     "        sio r2, block\n"
     "        lpsw user\n"
     "again:  nop\n"
     "        nop\n"
     "        nop\n"
     "        lpsw 0x140\n"
     "io:     halt r0\n" SENDS("2", "1") USER "1:      div r1, r1, r0\n"
                                              "        b 1b\n",
     {.quick = true, USER_PROGRAM},
     {0},
     HYPO_PROMISE_NONE,
     0,
     ANY_HALTS},
    // The key has to come while the display is busy, and its interrupt is lost.
    {"a fault and a key",
     VECTOR("0x80", "io") KEY CODE "start:  li r2, 2\n"
                                   "        sio r2, block\n"
                                   "        li r1, 0x20\n"
                                   "        swim r1, r1\n"
                                   "        nop\n"
                                   "        li r1, 0x10\n"
                                   "        swim r1, r1\n"
                                   "        cmpi r5, 1\n"
                                   "        beq 1f\n"
                                   "        halt r0\n"
                                   "1:      wait\n"
                                   "io:     halt r0\n"
                                   "key:    addi r5, r5, 1\n"
                                   "        lpsw 0x1a0\n" SENDS("2", "1"),
     {.attention_budget = 1, .faults = 1 << HYPO_FAULT_LOSE, .fault_budget = 1},
     {0},
     HYPO_PROMISE_IDLE,
     1,
     ANY_HALTS},
    // Completed, with its interrupt open and not taken.
    {"a fault that is the last unforced arrival",
     VECTOR("0x80", "io") CODE "start:  li r2, 2\n"
                               "        sio r2, block\n"
                               "        li r1, 0x10\n"
                               "        swim r1, r1\n"
                               "        nop\n"
                               "        tio r1, r2\n"
                               "        bc 4, 1f\n"
                               "        halt r0\n"
                               "1:      li r1, 9\n"
                               "        halt r1\n"
                               "io:     lpsw 0x180\n" SENDS("2", "1"),
     {.faults = 1 << HYPO_FAULT_LOSE | 1 << HYPO_FAULT_SHORT,
      .fault_budget = 1},
     {0},
     HYPO_PROMISE_STATUS,
     1,
     ANY_HALTS},
};

START_TEST(searching)
{
    explore_row(&rows[_i]);
}
END_TEST

// --- Budgets ----------------------------------------------------------------

// 60,000 words written, before the first choice.
#define LONG_AGO                          \
    KEY CODE "start:  li r3, 30000\n"     \
             "1:      sw r3, 0x800(r0)\n" \
             "        sw r0, 0x800(r0)\n" \
             "        addi r3, r3, -1\n"  \
             "        bne 1b\n"           \
             "        li r1, 0x20\n"      \
             "        swim r1, r1\n"      \
             "        nop\n"              \
             "key:    halt r0\n"
// A key is a mistake at each of 50,000 places.
#define LONG_WINDOW                      \
    KEY CODE "start:  li r1, 0x20\n"     \
             "        swim r1, r1\n"     \
             "        li r3, 25000\n"    \
             "1:      addi r3, r3, -1\n" \
             "        bne 1b\n"          \
             "        halt r0\n"         \
             "key:    li r1, 9\n"        \
             "        halt r1\n"
// The key has been pressed long before.
#define LONG_AFTER                       \
    KEY CODE "start:  li r1, 0x20\n"     \
             "        swim r1, r1\n"     \
             "        swim r1, r0\n"     \
             "        cmpi r5, 0\n"      \
             "        bne 1f\n"          \
             "        halt r0\n"         \
             "1:      li r3, 30000\n"    \
             "2:      addi r3, r3, -1\n" \
             "        bne 2b\n"          \
             "        addi r4, r4, 1\n"  \
             "        cmpi r4, 75\n"     \
             "        bne 1b\n"          \
             "        halt r4\n"         \
             "key:    addi r5, r5, 1\n"  \
             "        lpsw 0x1a0\n"

// How often the host is asked, and the instructions at which it has enough.
typedef struct Asked {
    uint64_t instructions_most;
    unsigned times_most, times;
} Asked;

static bool until(void *context, const HypoExploreProgress *progress)
{
    Asked *asked = context;
    ck_assert(progress->done >= 0 && progress->done <= 1);
    return ++asked->times < asked->times_most &&
           progress->instructions < asked->instructions_most;
}

typedef struct Budget {
    ExploreRow row;
    Asked asked; // of 0 times: not asked
    HypoExploreEnd end;
    bool path_cut, window;
} Budget;

enum { PATH_STEP = 1 << 14 }; // instructions without a look at the budget

static const Budget budgets[] = {
    {{.name = "instructions",
      .source = PRESSED("3"),
      .options = {.attention_budget = 1, .instructions_most = 50}},
     {0},
     HYPO_EXPLORE_STOPPED,
     false,
     false},
    {{.name = "instructions, within a path",
      .source = LONG_AGO,
      .options = {.attention_budget = 1, .instructions_most = 50000}},
     {0},
     HYPO_EXPLORE_STOPPED,
     false,
     false},
    {{
         .name = "the log of a path",
         .source = LONG_AGO,
         .options = {.attention_budget = 1},
     },
     {0},
     HYPO_EXPLORE_COMPLETED,
     true,
     false},
    {{.name = "a path",
      .source = LONG_AGO,
      .options = {.attention_budget = 1, .path_ticks = 1000}},
     {0},
     HYPO_EXPLORE_COMPLETED,
     true,
     false},
    {{.name = "the host, while fewer arrivals are looked for",
      .source = PRESSED("8"),
      .options = {.attention_budget = 9}},
     {UINT64_MAX, 5, 0},
     HYPO_EXPLORE_VIOLATION,
     false,
     true},
    {{.name = "the host, while all places are tried",
      .source = LONG_WINDOW,
      .options = {.attention_budget = 1}},
     {1 << 22, 1000, 0},
     HYPO_EXPLORE_VIOLATION,
     false,
     false},
    {{.name = "the host, before arrivals are left out",
      .source = LONG_AFTER,
      .options = {.attention_budget = 1, .path_ticks = 10000000}},
     {5000000, 1000, 0},
     HYPO_EXPLORE_VIOLATION,
     false,
     false},
};

START_TEST(spending)
{
    const Budget *budget = &budgets[_i];
    const char *name = budget->row.name;
    Asked asked = budget->asked;
    HypoMachine *machine = explore_machine(&budget->row);
    HypoExploreOptions options = explore_options(&budget->row, machine);
    if (asked.times_most > 0) {
        options.go_on = until;
        options.context = &asked;
    }
    HypoExplore *explore = hypo_explore_new(&options);
    const HypoExploreResult *result = hypo_explore_search(explore);
    ck_assert_msg(result->end == budget->end, "%s: %d", name, result->end);
    ck_assert_msg(result->path_cut == budget->path_cut, "%s: path", name);
    ck_assert_msg(!result->all, "%s: all", name);
    if (options.instructions_most > 0)
        ck_assert_uint_le(result->instructions,
                          options.instructions_most + PATH_STEP);
    ck_assert_msg((result->window.failing > 0) == budget->window,
                  "%s: a window of %d places", name,
                  (int)result->window.places);
    hypo_explore_free(explore);
    hypo_machine_free(machine);
}
END_TEST

START_TEST(freeing_nothing)
{
    hypo_explore_free(NULL);
}
END_TEST

// --- The table --------------------------------------------------------------

START_TEST(remembering)
{
    enum { MOST = 3 * 8192, STATES = 3000 };
    Failing failing;
    Table table;
    failing_allocator(&failing, 1 << 20);
    ck_assert(table_open(&table, &failing.allocator, MOST * sizeof(uint64_t)));
    ck_assert(table_add(&table, 0));
    ck_assert(!table_add(&table, 0));
    for (uint64_t i = 2; i < STATES; i++)
        ck_assert(table_add(&table, i << 20));
    failing.left = 0; // the table cannot grow, nor be opened bit by bit
    ck_assert(!table_is_full(&table));
    uint64_t state = STATES;
    while (table_add(&table, state << 20))
        state++;
    ck_assert(failing.failed && !table_is_full(&table));
    failing.left = 1 << 20;
    ck_assert(table_add(&table, state << 20));
    for (uint64_t i = 2; i <= state; i++)
        ck_assert(!table_add(&table, i << 20));
    table_close(&table);
    ck_assert_uint_eq(failing.live, 0);
}
END_TEST

Suite *suite_explore_search(void)
{
    Suite *suite = suite_create("explore search");
    TCase *tests = tcase_create("explore search");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, searching, 0, sizeof rows / sizeof *rows);
    tcase_add_loop_test(tests, spending, 0, sizeof budgets / sizeof *budgets);
    tcase_add_test(tests, freeing_nothing);
    tcase_add_test(tests, remembering);
    suite_add_tcase(suite, tests);
    return suite;
}
