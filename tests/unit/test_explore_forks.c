// SPDX-License-Identifier: MIT
//
// Entries of a program table that begin in the middle of a program, as copies
// of one that made a call there (fork): whose context they must get.
#include "explore_rows.h"

// Entry 0 has a program at 0x8000, entry 1 one at 0x9000; entry 2 is not used.
// Each program calls again and again.
static const HypoExploreProgram two[] = {{0x8000, 0x1000, 0x8000},
                                         {0x9000, 0x1000, 0x9000}};
#define ENTRY(state, pc, base)                                           \
    "        .word " state ", " pc ", 0, 1, " base ", 0x1000, 0xff, 0\n" \
    "        .space 96\n"
#define STORE(value, address)    \
    "        li r9, " value "\n" \
    "        sw r9, " address "(r0)\n"
#define PSW(label, pc, base) \
    label ": .psw " pc ", 0, 1, " base ", 0x1000, 0xff\n"
#define STATE_0 "0x700"
#define BASE_0  "0x710"
#define STATE_2 "0x800"
#define PC_2    "0x804"
#define BASE_2  "0x810"
#define CURRENT "0x6fc"

// 0x8004 and above are more than `li` can load.
#define STORE_WORD(label, address) \
    "        lw r9, " label "\n"   \
    "        sw r9, " address "(r0)\n"
#define COPY(base)             \
    STORE_WORD("inside", PC_2) \
    STORE_WORD(base, BASE_2)   \
    STORE("1", STATE_2)

// Entry 0 runs and calls; `between`; entry 1 runs and calls; `then`; the entry
// at `current` gets the CPU, at `pc`, calls, and it ends.
#define FORK(between, then, current, pc, base, third)                          \
    VECTOR("0x40", "serve")                                                    \
    VECTOR("0x80", "io")                                                       \
    CODE                                                                       \
        "start:  lpsw first\n"                                                 \
        "serve:  lw r9, 0x6f8(r0)\n"                                           \
        "        addi r9, r9, 1\n"                                             \
        "        sw r9, 0x6f8(r0)\n"                                           \
        "        cmpi r9, 2\n"                                                 \
        "        beq again\n"                                                  \
        "        bgt done\n" between STORE(                                    \
            "0x780",                                                           \
            CURRENT) "        clr r9\n"                                        \
                     "        lpsw other\n"                                    \
                     "again:\n" then                                           \
                     STORE(                                                    \
                         current,                                              \
                         CURRENT) "        clr r9\n"                           \
                                  "        lpsw last\n"                        \
                                  "done:   halt r0\n"                          \
                                  "io:     lpsw 0x180\n"                       \
                                  "inside: .word 0x8004\n"                     \
                                  "mine:   .word 0x8000\n"                     \
                                  "yours:  .word 0x9000\n"                     \
                                  "nobody: .word 0x4000\n"                     \
                                  "        .align 4\n"                         \
                                  "block:  .word 2, 0xb00, 1, 0, 0, 0, 0, 0\n" \
                                  "        .org 0x6fc\n"                       \
                                  "        .word 0x700\n" ENTRY("1", "0x8000", \
                                                                "0x8000")      \
                                      ENTRY("1", "0x9000", "0x9000") third     \
        "        .org 0xa00\n" PSW("first", "0x8000", "0x8000")                \
            PSW("other", "0x9000", "0x9000")                                   \
                PSW("last", pc, base) "        .org 0x8000\n"                  \
                                      "        si 1\n"                         \
                                      "        si 1\n"                         \
                                      "        .org 0x9000\n"                  \
                                      "        si 1\n"                         \
                                      "        si 1\n"
// The kernel starts the display for itself.
#define STARTS           \
    "        li r9, 2\n" \
    "        sio r9, block\n"
#define UNUSED ENTRY("0", "0", "0")
#define ROW(name, source, promise)              \
    {                                           \
        name, source,                           \
            {.programs = two,                   \
             .program_count = 2,                \
             TABLE_OF(3, .has_current = true)}, \
            {0}, promise, 0, ANY_HALTS          \
    }

static const ExploreRow rows[] = {
    ROW("of the program that the kernel serves",
        FORK(COPY("mine"), "", "0x800", "0x8004", "0x8000", UNUSED),
        HYPO_PROMISE_NONE),
    ROW("of another than the one that the kernel serves",
        FORK("", COPY("mine"), "0x800", "0x8004", "0x8000", UNUSED),
        HYPO_PROMISE_NONE),
    ROW("of one that has another area by now",
        FORK(STORE_WORD("yours", BASE_0), COPY("mine"), "0x800", "0x8004",
             "0x8000", UNUSED),
        HYPO_PROMISE_CONTEXT),
    ROW("of nobody: no call was made there",
        FORK("", COPY("mine"), "0x800", "0x8000", "0x8000", UNUSED),
        HYPO_PROMISE_CONTEXT),
    ROW("in no program's area",
        FORK("", COPY("nobody"), "0x780", "0x9004", "0x9000", UNUSED),
        HYPO_PROMISE_NONE),
    ROW("of nobody, while a device works for one that has no program's area",
        FORK(STORE_WORD("nobody", BASE_0) STARTS, "", "0x780", "0x9004",
             "0x9000", UNUSED),
        HYPO_PROMISE_NONE),
    ROW("before anybody runs",
        FORK("", "", "0x780", "0x9004", "0x9000",
             ENTRY("1", "0x8004", "0x8000")),
        HYPO_PROMISE_NONE),
    ROW("used again, before it has a PC",
        FORK(STORE("3", STATE_0), STORE("1", STATE_0), "0x780", "0x9004",
             "0x9000", UNUSED),
        HYPO_PROMISE_NONE),
};

START_TEST(beginning_in_the_middle)
{
    explore_row(&rows[_i]);
}
END_TEST

Suite *suite_explore_forks(void)
{
    Suite *suite = suite_create("explore forks");
    TCase *tests = tcase_create("explore forks");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, beginning_in_the_middle, 0,
                        sizeof rows / sizeof *rows);
    suite_add_tcase(suite, tests);
    return suite;
}
