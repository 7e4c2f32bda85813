// SPDX-License-Identifier: MIT
//
// What may arrive, and when: windows of time, devices that are asked, keys,
// faults of requests that are wrong anyway.
#include "explore_rows.h"

enum { WINDOW = 5, MOMENTS = 2 * WINDOW + 1 };

#define ON_TIMER VECTOR("0x60", "back")
#define ON_IO    VECTOR("0x80", "io")
#define TIMER             \
    "start:  li r1, 40\n" \
    "        stmr r1, r0\n"
#define OPEN(mask)              \
    "        li r1, " mask "\n" \
    "        swim r1, r1\n"
// The timer's service routine goes on behind what was interrupted.
#define BACK             \
    "back:   li r6, 1\n" \
    "        lpsw 0x160\n"
#define BLOCK(command, count)                                       \
    "        .align 4\n"                                            \
    "block:  .word " command ", text, " count ", 0, 77, 77, 0, 0\n" \
    "text:   .byte 'x'\n"

static const ExploreRow rows[] = {
    {"each tick of a window, waiting",
     ON_TIMER CODE TIMER OPEN("8") "        wait\n"
                                   "        halt r0\n" BACK,
     {.windowed = true, .window_ticks = WINDOW},
     {0},
     HYPO_PROMISE_NONE,
     0,
     MOMENTS},
    {"each tick of a window, running: at its end it has to come",
     ON_TIMER CODE TIMER OPEN("8") "1:      or r6, r6, r6\n"
                                   "        beq 1b\n"
                                   "        halt r0\n" BACK,
     {.windowed = true, .window_ticks = WINDOW},
     {0},
     HYPO_PROMISE_NONE,
     0,
     MOMENTS},
    {"a window that began before the machine: it may come before the wait",
     ON_TIMER CODE TIMER OPEN("8") "        wait\n"
                                   "        halt r0\n" BACK,
     {.windowed = true, .window_ticks = 1000},
     {0},
     HYPO_PROMISE_IDLE,
     1,
     ANY_HALTS},
    {"a device that is masked does not end a wait",
     ON_TIMER CODE TIMER "        li r2, 2\n"
                         "        sio r2, block\n" OPEN(
                             "8") "        wait\n"
                                  "        halt r0\n" BACK BLOCK("2", "1"),
     {.windowed = true, .window_ticks = WINDOW},
     {0},
     HYPO_PROMISE_NONE,
     0,
     MOMENTS},
    {"nor does a timer that is masked",
     ON_IO CODE TIMER "        li r2, 2\n"
                      "        sio r2, block\n" OPEN(
                          "0x10") "        wait\n"
                                  "        halt r0\n"
                                  "io:     lpsw 0x180\n" BLOCK("2", "1"),
     {.windowed = true, .window_ticks = WINDOW},
     {0},
     HYPO_PROMISE_NONE,
     0,
     MOMENTS},
    {"both masked: nothing ends it",
     CODE TIMER "        li r2, 2\n"
                "        sio r2, block\n"
                "        wait\n" BLOCK("2", "1"),
     {.windowed = true, .window_ticks = WINDOW},
     {0},
     HYPO_PROMISE_IDLE,
     0,
     ANY_HALTS},
    {"a line that nobody has typed",
     ON_IO CODE "start:  li r2, 1\n"
                "        sio r2, block\n" OPEN(
                    "0x10") "        wait\n"
                            "        halt r0\n"
                            "io:     lpsw 0x180\n" BLOCK("1", "1"),
     {0},
     {.keyboard_open = true},
     HYPO_PROMISE_IDLE,
     0,
     ANY_HALTS},
    {"the end of the input",
     ON_IO CODE
     "start:  li r2, 1\n"
     "        sio r2, block\n" OPEN("0x10") "        wait\n"
                                            "io:     halt r0\n" BLOCK("1", "1"),
     {0},
     {0},
     HYPO_PROMISE_NONE,
     0,
     ANY_HALTS},
    // It completes before the first look, or while the CPU goes round.
    {"looking at the status of a request of no bytes",
     CODE "start:  li r2, 2\n"
          "        sio r2, block\n"
          "1:      lw r1, block + 20\n"
          "        cmpi r1, 77\n"
          "        beq 1b\n"
          "        halt r1\n" BLOCK("2", "0"),
     {0},
     {0},
     HYPO_PROMISE_NONE,
     0,
     2},
    {"faults of a request that is wrong: its status stays",
     CODE "start:  li r2, 2\n"
          "        sio r2, block\n"
          "1:      lw r1, block + 20\n"
          "        cmpi r1, 77\n"
          "        beq 1b\n"
          "        halt r1\n" BLOCK("9", "1"),
     {.faults = 1 << HYPO_FAULT_FAIL | 1 << HYPO_FAULT_LOSE,
      .fault_budget = 1,
      .status = HYPO_IO_INVALID_COMMAND},
     {0},
     HYPO_PROMISE_NONE,
     0,
     4},
    {"no such device is asked",
     CODE "start:  li r2, 2\n"
          "        sio r2, block\n"
          "        li r3, 16\n"
          "        tio r1, r3\n"
          "        li r3, 7\n"
          "        tio r1, r3\n"
          "        hio r3\n"
          "        halt r1\n" BLOCK("2", "1"),
     {0},
     {0},
     HYPO_PROMISE_NONE,
     0,
     1},
    {"two keys, one after the other",
     VECTOR("0xa0", "key") CODE
     "start:\n" OPEN("0x20") "        nop\n"
                             "        nop\n"
                             "        halt r0\n"
                             "key:    addi r5, r5, 1\n"
                             "        lpsw 0x1a0\n",
     {.attention_budget = 2},
     {0},
     HYPO_PROMISE_NONE,
     0,
     ANY_HALTS},
    {"two keys, the second in the service of the first",
     VECTOR_OPEN("0xa0", "key", "0x20") CODE
     "start:\n" OPEN("0x20") "        nop\n"
                             "        halt r0\n"
                             "key:    addi r5, r5, 1\n"
                             "        lpsw 0x1a0\n",
     {.attention_budget = 2},
     {0},
     HYPO_PROMISE_SLOT,
     2,
     ANY_HALTS},
    {"two NMIs", // the second comes when the latch is open again
     VECTOR("0x20", "nmi") CODE "start:  nop\n"
                                "        nop\n"
                                "        halt r0\n"
                                "nmi:    addi r5, r5, 1\n"
                                "        lpsw 0x120\n",
     {.nmi_budget = 2},
     {0},
     HYPO_PROMISE_NONE,
     0,
     ANY_HALTS},
};

START_TEST(arriving)
{
    explore_row(&rows[_i]);
}
END_TEST

Suite *suite_explore_outside(void)
{
    Suite *suite = suite_create("explore outside");
    TCase *tests = tcase_create("explore outside");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, arriving, 0, sizeof rows / sizeof *rows);
    suite_add_tcase(suite, tests);
    return suite;
}
