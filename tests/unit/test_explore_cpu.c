// SPDX-License-Identifier: MIT
//
// Instructions in the search's own engine: those that end in exceptions, those
// that touch words without meaning, and those before which something may come.
#include "explore_rows.h"

#include <stdio.h>

#define NMI            VECTOR("0x20", "nmi")
#define NMI_BACK       "nmi:    lpsw 0x120\n"
#define PROGRAM(label) VECTOR("0x40", label)
#define HALTS          "end:    halt r0\n"

static const HypoExploreWords word[] = {{0x700, 1, 0}};
#define SCRATCH  .scratch = word, .scratch_count = 1
#define COUNTERS .counters = word, .counter_count = 1
// The word at 0x700 that a row is about, with its value.
#define WORD_AT_700(value) \
    "        .org 0x700\n" \
    "word:   .word " value "\n"

// The kernel gives the CPU to the program, whose code is `what`, and is entered
// again, at `end`, by its exception or call.
#define RUNS(name, what, words, after)                          \
    {                                                           \
        name,                                                   \
            PROGRAM("end") CODE "start:  lpsw user\n" after     \
                                "        halt r0\n" USER what,  \
            {USER_PROGRAM, words}, {0}, HYPO_PROMISE_NONE, 0, 1 \
    }
#define USER_FAULT(name, what) \
    RUNS(name, what "1:      b 1b\n", .status = 0, "end:\n")
#define FALLS(name, code, promise)                                \
    {                                                             \
        name, code, {.nmi_budget = 1}, {0}, promise, 0, ANY_HALTS \
    }

static const ExploreRow rows[] = {
    USER_FAULT("privileged", "        halt r1\n"),
    USER_FAULT("no instruction", "        .word 0xff000000\n"),
    USER_FAULT("a word of zeros", "        .word 0\n"),
    USER_FAULT("a store to half a word", "        li r1, 0x602\n"
                                         "        sw r1, (r1)\n"),
    USER_FAULT("outside of its area", "        lw r1, 0x600(r0)\n"),
    USER_FAULT("a jump between instructions", "        li r1, 0x602\n"
                                              "        jr r1\n"),
    USER_FAULT("a jump out of its area", "        li r1, 0x600\n"
                                         "        jr r1\n"),
    FALLS("the kernel jumps between instructions",
          NMI CODE "start:  li r1, 0x602\n"
                   "        jr r1\n" NMI_BACK,
          HYPO_PROMISE_EXCEPTION),
    FALLS("the kernel jumps out of memory",
          NMI CODE "start:  lui r1, 1\n"
                   "        jr r1\n" NMI_BACK,
          HYPO_PROMISE_EXCEPTION),
    {"the same, quick",
     NMI CODE "start:  lui r1, 1\n"
              "        jr r1\n" NMI_BACK,
     {.nmi_budget = 1, .quick = true},
     {0},
     HYPO_PROMISE_EXCEPTION,
     0,
     ANY_HALTS},
    // Before push, pop or halt, or not at all.
    {"the stack, quick",
     NMI CODE "start:  li sp, 0x800\n"
              "        push r1\n"
              "        pop r2\n"
              "        halt r0\n" NMI_BACK,
     {.nmi_budget = 1, .quick = true},
     {0},
     HYPO_PROMISE_NONE,
     0,
     4},
    // What the display is to show is written and read by push and pop: both
    // are choices while the device is masked.
    {"the stack in the buffer of a device",
     NMI CODE "start:  li r2, 2\n"
              "        li sp, 0x704\n"
              "        sio r2, block\n"
              "        push r1\n"
              "        pop r1\n"
              "        lm r3, r4, 0x6fc(r0)\n"
              "        halt r0\n"
              "        .align 4\n"
              "block:  .word 2, 0x700, 4, 0, 0, 0, 0, 0\n" NMI_BACK,
     {.nmi_budget = 1},
     {0},
     HYPO_PROMISE_NONE,
     0,
     ANY_HALTS},
    {"bytes and halfwords of a counter",
     CODE "start:  lb r1, word(r0)\n"
          "        lh r2, word(r0)\n"
          "        sh r2, word(r0)\n"
          "        sb r1, word(r0)\n"
          "        halt r0\n" WORD_AT_700("0x12345678"),
     {COUNTERS},
     {0},
     HYPO_PROMISE_NONE,
     0,
     1},
#define ONCE_STALE(name, code)                                                 \
    {                                                                          \
        name,                                                                  \
            PROGRAM("again") CODE "start:  lpsw user\n"                        \
                                  "again:\n" code HALTS USER "        si 1\n", \
            {USER_PROGRAM, SCRATCH}, {0}, HYPO_PROMISE_STALE, 0, ANY_HALTS     \
    }
    ONCE_STALE("a byte of a scratch word is stored",
               "        sb r1, 0x700(r0)\n"),
    ONCE_STALE("a PSW is loaded of scratch words", "        lpsw 0x6e4\n"),
    ONCE_STALE("an instruction of a scratch word is run", "        b 0x700\n"),
    RUNS("a scratch word is written, then read", "        si 1\n", SCRATCH,
         "end:    sw r1, 0x700(r0)\n"
         "        lb r1, 0x701(r0)\n"),
};

START_TEST(instructing)
{
    explore_row(&rows[_i]);
}
END_TEST

typedef struct Branch {
    const char *branch; // between the load of a counter and its store
    bool decides;
} Branch;

static const Branch branches[] = {
    {"        beq 1f\n", true},
    {"        .word 0x01000001\n", false}, // `bc 0`, never
    {"        b 1f\n", false},             // always
};

START_TEST(counting)
{
    char source[400];
    snprintf(source, sizeof source,
             CODE "start:  lw r1, word(r0)\n"
                  "        cmpi r1, 5\n"
                  "%s"
                  "        nop\n"
                  "1:      sw r1, word(r0)\n"
                  "        halt r0\n" WORD_AT_700("1"),
             branches[_i].branch);
    const ExploreRow row = {.source = source, .options = {COUNTERS}};
    HypoMachine *machine = explore_machine(&row);
    const HypoExploreOptions options = explore_options(&row, machine);
    HypoExplore *explore = hypo_explore_new(&options);
    const HypoExploreResult *result = hypo_explore_search(explore);
    ck_assert_int_eq(result->end, HYPO_EXPLORE_COMPLETED);
    ck_assert_uint_eq(result->counter, branches[_i].decides ? 0x700 : 0);
    hypo_explore_free(explore);
    hypo_machine_free(machine);
}
END_TEST

Suite *suite_explore_cpu(void)
{
    Suite *suite = suite_create("explore cpu");
    TCase *tests = tcase_create("explore cpu");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, instructing, 0, sizeof rows / sizeof *rows);
    tcase_add_loop_test(tests, counting, 0, sizeof branches / sizeof *branches);
    suite_add_tcase(suite, tests);
    return suite;
}
