// SPDX-License-Identifier: MIT
//
// What a kernel must keep, by its program table, by the requests of its devices
// and by how a program gets the CPU.
#include "explore_rows.h"

#define PROGRAM(label) VECTOR("0x40", label)
#define KERNEL(more)   TABLE_OF(1, KERNEL_CODE, more)
#define TABLE(state, base, current) \
    "        .org 0x6fc\n"          \
    "        .word " current ", " state ", 0, 0, 1, " base "\n"

#define MINE "code, 0, 1, 0x8000, 0x1000, 0xff"
#define CALLS               \
    "        .org 0x8000\n" \
    "code:   si 1\n"        \
    "1:      b 1b\n"
#define NO  .has_current = false
#define HAS .has_current = true

#define DISPATCH(name, more, state, base, current, promise)          \
    {                                                                \
        name, ONCE(MINE) TABLE(state, base, current) CALLS,          \
            {USER_PROGRAM, KERNEL(more)}, {0}, promise, 0, ANY_HALTS \
    }
#define AREA(name, psw, promise)                                          \
    {                                                                     \
        name, ONCE(psw) CALLS, {USER_PROGRAM}, {0}, promise, 0, ANY_HALTS \
    }
#define WAITS(name, more, state, promise)                            \
    {                                                                \
        name, CODE "start:  wait\n" TABLE(state, "0x8000", "0x700"), \
            {USER_PROGRAM, KERNEL(more)}, {0}, promise, 0, ANY_HALTS \
    }

static const ExploreRow dispatches[] = {
    DISPATCH("ready", HAS, "1", "0x8000", "0x700", HYPO_PROMISE_NONE),
    DISPATCH("blocked", HAS, "2", "0x8000", "0x700", HYPO_PROMISE_STATE),
    DISPATCH("ended", HAS, "3", "0x8000", "0x700", HYPO_PROMISE_STATE),
    DISPATCH("no current", NO, "1", "0x8000", "0", HYPO_PROMISE_NONE),
    DISPATCH("current is no entry", HAS, "1", "0x8000", "0", HYPO_PROMISE_NONE),
    DISPATCH("current is within an entry", HAS, "1", "0x8000", "0x704",
             HYPO_PROMISE_NONE),
    DISPATCH("current is behind the table", HAS, "1", "0x8000", "0x780",
             HYPO_PROMISE_NONE),
    DISPATCH("the entry of another area", NO, "2", "0x9000", "0x700",
             HYPO_PROMISE_NONE),
    DISPATCH("current is the entry of another area, blocked", HAS, "2",
             "0x9000", "0x700", HYPO_PROMISE_STATE),
    AREA("its area", MINE, HYPO_PROMISE_NONE),
    AREA("half its area", "code, 0, 1, 0x8000, 0x800, 0xff", HYPO_PROMISE_AREA),
    AREA("no program's area", "code, 0, 1, 0x8004, 0x1000, 0xff",
         HYPO_PROMISE_AREA),
    AREA("not in its area", "0x9000, 0, 1, 0x8000, 0x1000, 0xff",
         HYPO_PROMISE_AREA),
    AREA("I/O masked", "code, 0, 1, 0x8000, 0x1000, 0xef", HYPO_PROMISE_MASK),
    WAITS("all have ended", HAS, "3", HYPO_PROMISE_NONE),
    WAITS("one is blocked for ever", HAS, "2", HYPO_PROMISE_IDLE),
    WAITS("one is ready", HAS, "1", HYPO_PROMISE_READY),
    {"nobody to wait for, nor an event",
     CODE "start:  wait\n",
     {.status = 0},
     {0},
     HYPO_PROMISE_IDLE,
     0,
     ANY_HALTS},
    {"an interrupt leads into a program, at another place than it was",
     "        .org 0x40\n"
     "        .psw code, 0, 1, 0x8000, 0x1000, 0xff\n" CODE "start:  li r1, 4\n"
     "        swim r1, r1\n"
     "        si 1\n" CALLS,
     {USER_PROGRAM},
     {0},
     HYPO_PROMISE_CONTEXT,
     0,
     ANY_HALTS},
    {"a call where calls are masked, twice",
     VECTOR("0x20", "again") CODE "start:  si 1\n"
                                  "again:  si 1\n",
     {.status = 0},
     {0},
     HYPO_PROMISE_CHECK_STOP,
     0,
     ANY_HALTS},
    {"with a stack of saved PSWs one may be stored behind another",
     VECTOR_OPEN("0xa0", "key", "0x20") CODE "start:  li r1, 0x1e0\n"
                                             "        sw r1, 0x1fc(r0)\n"
                                             "        li r1, 0x20\n"
                                             "        swim r1, r1\n"
                                             "        halt r0\n"
                                             "key:    nop\n"
                                             "        halt r0\n",
     {.attention_budget = 2},
     {.saved_area_stack = true},
     HYPO_PROMISE_NONE,
     0,
     ANY_HALTS},
    {"and its words keep their meaning",
     PROGRAM("end") CODE "start:  li r1, 0x1e0\n"
                         "        sw r1, 0x1fc(r0)\n"
                         "        lpsw user\n"
                         "end:    lm r1, r14, 0x100(r0)\n"
                         "        halt r0\n" USER "        si 1\n",
     {USER_PROGRAM},
     {.saved_area_stack = true},
     HYPO_PROMISE_NONE,
     0,
     1},
};

START_TEST(dispatching)
{
    explore_row(&dispatches[_i]);
}
END_TEST

// --- Devices ----------------------------------------------------------------

// The program calls with r1 to r3; the kernel starts the operation for it, and
// halts when it is done.
#define OPERATION(registers, device, command, buffer, count)     \
    PROGRAM("serve")                                             \
    CODE "start:  lpsw user\n"                                   \
         "serve:  li r9, " device "\n"                           \
         "        sio r9, block\n"                               \
         "1:      tio r8, r9\n"                                  \
         "        bb 1b\n"                                       \
         "        halt r0\n"                                     \
         "        .align 4\n"                                    \
         "block:  .word " command ", " buffer ", " count         \
         ", 0, 0, 0, 0x700, 0\n" USER registers "        si 1\n" \
         "        .org 0x8100\n"                                 \
         "named:  .word 0, 0x7400, 0, 0\n"                       \
         "        .org 0xc000\n"                                 \
         "        .word 0\n"

#define DEVICE(name, registers, device, command, buffer, count, promise) \
    {                                                                    \
        name, OPERATION(registers, device, command, buffer, count),      \
            {USER_PROGRAM,                                               \
             .kernel = {.code_start = 0x600, .code_end = 0x680}},        \
            {0}, promise, 0, ANY_HALTS                                   \
    }
#define WRITES(name, registers, buffer, promise) \
    DEVICE(name, registers, "2", "2", buffer, "4", promise)
#define READS(name, buffer, promise) \
    DEVICE(name, "", "5", "1", buffer, "4", promise)

static const ExploreRow operations[] = {
    WRITES("of the program", "", "0x8100", HYPO_PROMISE_NONE),
    WRITES("of the kernel's data", "", "0x7400", HYPO_PROMISE_NONE),
    WRITES("of the kernel's data, named in r2", "        li r2, 0x7400\n",
           "0x7400", HYPO_PROMISE_DMA),
    WRITES("of the kernel's data, named in r3", "        li r3, 0x7400\n",
           "0x7400", HYPO_PROMISE_DMA),
    WRITES("of the kernel's data, named in a block", "        la r1, named\n",
           "0x7400", HYPO_PROMISE_DMA),
    WRITES("a block that names another", "        la r1, named\n", "0x7404",
           HYPO_PROMISE_NONE),
    WRITES("no block at such an address", "        li r1, 0x7102\n", "0x7400",
           HYPO_PROMISE_NONE),
    WRITES("a block before its area", "        li r1, 0x700\n", "0x7400",
           HYPO_PROMISE_NONE),
    WRITES("from before the area", "", "0x7ffe", HYPO_PROMISE_DMA),
    WRITES("to behind the area", "", "0x8ffe", HYPO_PROMISE_DMA),
    DEVICE("a request that is wrong", "", "2", "9", "0x7ffe", "4",
           HYPO_PROMISE_NONE),
    DEVICE("of no bytes", "", "2", "2", "0x7ffe", "0", HYPO_PROMISE_NONE),
    READS("into the kernel's data", "0x7400", HYPO_PROMISE_NONE),
    READS("into the boot block", "0x200", HYPO_PROMISE_DMA),
    READS("into the kernel's code", "0x67c", HYPO_PROMISE_DMA),
};

START_TEST(operating)
{
    explore_row(&operations[_i]);
}
END_TEST

// --- Places -----------------------------------------------------------------

static const HypoExploreMasked masked[] = {{0x604, 0x608, 0x20},
                                           {0x60c, 0x610, 0x10}};
static const HypoExploreMonitor monitors[] = {{HYPO_MONITOR_AT, 0x604, 0},
                                              {HYPO_MONITOR_AT, 0x60c, 0}};

static bool always_holds(void *context, size_t number)
{
    unsigned *asked = context;
    asked[number]++;
    return true;
}

START_TEST(placing)
{
    unsigned asked[2] = {0, 0};
    const ExploreRow row = {
        .name = "two places, each with a section of its own",
        .source = CODE "start:  li r1, 0x20\n"
                       "        nop\n"
                       "        nop\n"
                       "        swim r1, r1\n"
                       "        halt r0\n",
        .options = {.masked = masked,
                    .masked_count = 2,
                    .monitors = monitors,
                    .monitor_count = 2,
                    .holds = always_holds,
                    .context = asked},
        .halts = 1,
    };
    explore_row(&row);
    ck_assert_uint_eq(asked[0], 1);
    ck_assert_uint_eq(asked[1], 1);
}
END_TEST

START_TEST(naming)
{
    ck_assert_ptr_null(hypo_promise(HYPO_PROMISE_NONE));
    ck_assert_ptr_null(hypo_promise((HypoPromise)1000));
    ck_assert_str_eq(hypo_promise(HYPO_PROMISE_DMA)->word, "dma");
}
END_TEST

Suite *suite_explore_promises(void)
{
    Suite *suite = suite_create("explore promises");
    TCase *tests = tcase_create("explore promises");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, dispatching, 0,
                        sizeof dispatches / sizeof *dispatches);
    tcase_add_loop_test(tests, operating, 0,
                        sizeof operations / sizeof *operations);
    tcase_add_test(tests, placing);
    tcase_add_test(tests, naming);
    suite_add_tcase(suite, tests);
    return suite;
}
