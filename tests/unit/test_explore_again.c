// SPDX-License-Identifier: MIT
//
// Programs that get the CPU again: what the kernel has changed of them, by the
// frames of signals and beside a debugger.
#include "explore_rows.h"

// An entry has a handler at 0x760 and a tracer at 0x764; a frame: PC, CC,
// registers.
#define KERNEL(...)                                                      \
    TABLE_OF(1, .has_current = true, .frame_pc = 0, .frame_cc = 4,       \
             .frame_registers = 8, .handlers = 0x60, .handler_count = 1, \
             .tracer = 0x64, __VA_ARGS__)
#define TABLE                            \
    "        .org 0x6fc\n"               \
    "        .word 0x700\n"              \
    "        .word 4, 0, 0, 1, 0x8000\n" \
    "        .org 0x760\n"               \
    "        .word 0, 0\n"
#define PSW(label, pc) label ": .psw " pc ", 0, 1, 0x8000, 0x1000, 0xff\n"

// The program calls with `first`; the kernel does `change`, gives it the CPU at
// `more`, and halts when it calls again.
#define AGAIN(first, change)                                                   \
    VECTOR("0x40", "serve")                                                    \
    VECTOR("0x80", "io")                                                       \
    CODE "start:  lpsw user\n"                                                 \
         "serve:  lw r9, 0x6f8(r0)\n"                                          \
         "        cmpi r9, 0\n"                                                \
         "        bne done\n"                                                  \
         "        li r9, 1\n"                                                  \
         "        sw r9, 0x6f8(r0)\n" change "        lpsw next\n"             \
         "done:   halt r0\n"                                                   \
         "io:     li r9, 4\n"                                                  \
         "        sw r9, 0x700(r0)\n"                                          \
         "        lpsw next\n"                                                 \
         "        .align 4\n" PSW("user", "code")                              \
             PSW("next",                                                       \
                 "more") "block:  .word 2, 0x800, 1, 0, 0, 0, 0, 0\n" TABLE    \
                         "        .org 0x8000\n"                               \
                         "code:\n" first "more:   si 2\n"                      \
                         "        .org 0x8140\n" /* sp in a frame at 0x8100 */ \
                         "        .word 0xf000\n"
#define ROW(name, first, change, promise, ...)                                 \
    {                                                                          \
        name, AGAIN(first, change), {USER_PROGRAM, __VA_ARGS__}, {0}, promise, \
            0, ANY_HALTS                                                       \
    }
#define CALL          "        si 1\n"
#define FRAMES(bytes) KERNEL(.has_frames = true, .frame_bytes = (bytes))
#define SIGRETURN                                                 \
    KERNEL(.has_frames = true, .frame_bytes = 68, .call_code = 1, \
           .sigreturn = 5)

static const ExploreRow rows[] = {
    ROW("as it was but for results", CALL, "        mv r9, r0\n",
        HYPO_PROMISE_NONE, KERNEL(.has_frames = false)),
    ROW("another register", CALL, "", HYPO_PROMISE_CONTEXT,
        KERNEL(.has_frames = false)),
    ROW("a stack that is not aligned", CALL, "        li sp, 2\n",
        HYPO_PROMISE_CONTEXT, FRAMES(68)),
    ROW("a frame larger than the area", CALL, "", HYPO_PROMISE_CONTEXT,
        FRAMES(0x2000)),
    ROW("a frame that gives back a stack outside", CALL,
        "        li sp, 0x4080\n"
        "        add sp, sp, sp\n"
        "        lw r9, next\n"
        "        sw r9, 0x760(r0)\n",
        HYPO_PROMISE_CONTEXT, FRAMES(68)),
    ROW("a frame that gives back a stack below itself", CALL,
        "        li sp, 0x4080\n"
        "        add sp, sp, sp\n"
        "        sw sp, 64(sp)\n"
        "        lw r9, next\n"
        "        sw r9, 0x760(r0)\n",
        HYPO_PROMISE_CONTEXT, FRAMES(68)),
    ROW("from its entry on, but not as it begins", CALL,
        "        lw r9, user\n"
        "        sw r9, next\n"
        "        li lr, 4\n",
        HYPO_PROMISE_CONTEXT, KERNEL(.has_frames = false)),
    ROW("behind what raised an exception, with other registers",
        "        div r1, r1, r0\n", "", HYPO_PROMISE_NONE,
        KERNEL(.has_frames = false)),
    ROW("more frames than signals that are delivered at once", CALL,
        "        li sp, 0x4080\n"
        "        add sp, sp, sp\n"
        "        lw r9, next\n"
        "        sw r9, 0x760(r0)\n"
        "        mv r10, sp\n"
        "        li r11, 10\n"
        "1:      sw r9, 0(r10)\n"
        "        addi r10, r10, 68\n"
        "        sw r10, -4(r10)\n"
        "        addi r11, r11, -1\n"
        "        bne 1b\n",
        HYPO_PROMISE_CONTEXT, FRAMES(68)),
    ROW("leaves a frame that there is not",
        "        li sp, 2\n"
        "        li r1, 5\n" CALL,
        "", HYPO_PROMISE_CONTEXT, SIGRETURN),
    ROW("another call, by its number", "        li r1, 4\n" CALL, "",
        HYPO_PROMISE_CONTEXT, SIGRETURN),
    ROW("another call, by its code",
        "        li r1, 5\n"
        "        si 3\n",
        "", HYPO_PROMISE_CONTEXT, SIGRETURN),
    ROW("with a debugger, while it waits and after", CALL,
        "        sw r9, 0x764(r0)\n"
        "        li r9, 2\n"
        "        sw r9, 0x700(r0)\n"
        "        sio r9, block\n"
        "        li r9, 0x10\n"
        "        swim r9, r9\n"
        "        wait\n",
        HYPO_PROMISE_NONE, KERNEL(.has_tracer = true)),
    ROW("without a debugger, the same", CALL,
        "        li r9, 2\n"
        "        sw r9, 0x700(r0)\n"
        "        sio r9, block\n"
        "        li r9, 0x10\n"
        "        swim r9, r9\n"
        "        wait\n",
        HYPO_PROMISE_CONTEXT, KERNEL(.has_tracer = true)),
};

START_TEST(dispatched_again)
{
    explore_row(&rows[_i]);
}
END_TEST

Suite *suite_explore_again(void)
{
    Suite *suite = suite_create("explore again");
    TCase *tests = tcase_create("explore again");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, dispatched_again, 0, sizeof rows / sizeof *rows);
    suite_add_tcase(suite, tests);
    return suite;
}
