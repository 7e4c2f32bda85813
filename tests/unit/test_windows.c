// SPDX-License-Identifier: MIT
//
// Loads and stores of a program whose area begins and ends at any byte: both
// engines agree, and an access is allowed if and only if it lies inside and is
// aligned in memory.
#include "unit.h"

enum {
    LIMIT = 1000,
    CODE_BYTES = 64, // before the data of the program
    AREA = 0x8000,   // where its code is
    BASES = 8,       // how far the area begins before its code
    ENDS = 4,        // how far it ends behind its data
    PLACES = 24,     // bytes from the data's beginning
    WIDTHS = 3,
};

// NUMBER is the place of the access, the bytes before and behind, the width.
static const char kernel[] =
    "        .equ PLACE, NUMBER & 0xFF\n"
    "        .equ BEFORE, (NUMBER >> 8) & 0xFF\n"
    "        .equ BEHIND, (NUMBER >> 16) & 0xFF\n"
    "        .equ WIDTH, NUMBER >> 24\n"
    "        .org 0x40\n"
    "        .psw fault, 0, 0, 0, 0x10000, 0\n"
    "        .org 0x600\n"
    "start:  li r2, data + PLACE\n"
    "        lpsw user\n"
    "fault:  lw r3, 0x158\n" // the saved IC
    "        halt r3\n"
    "        .align 4\n"
    "user:   .psw code, 0, 1, code - BEFORE, 80 + BEFORE + BEHIND, 0xff\n"
    "        .org 0x8000\n"
    "code:\n"
    "        .if WIDTH == 0\n"
    "        lb r1, (r2)\n"
    "        sb r2, (r2)\n"
    "        .endif\n"
    "        .if WIDTH == 1\n"
    "        lh r1, (r2)\n"
    "        sh r2, (r2)\n"
    "        .endif\n"
    "        .if WIDTH == 2\n"
    "        lw r1, (r2)\n"
    "        sw r2, (r2)\n"
    "        .endif\n"
    "        si 1\n"
    "        .org 0x8040\n"
    "data:   .space 64\n";

static void check(uint32_t place, uint32_t before, uint32_t behind,
                  uint32_t width)
{
    uint32_t number = place | before << 8 | behind << 16 | width << 24;
    uint32_t bytes = 1u << width, end = 80 - CODE_BYTES + behind;
    static const uint8_t disk[1];
    const HypoMachineOptions small = {.disk = disk, .disk_bytes = sizeof disk};
    HypoMachine *fast = unit_machine(&small), *observed = unit_machine(&small);
    HypoStep step;
    unit_boot(fast, kernel, "NUMBER", number);
    unit_boot(observed, kernel, "NUMBER", number);
    HypoStop stop = hypo_machine_run(fast, LIMIT);
    while (hypo_machine_step(observed, LIMIT, &step) == HYPO_RUNNING)
        ;
    const HypoState *state = hypo_machine_state(fast);
    ck_assert_int_eq(stop, HYPO_STOP_HALT);
    ck_assert_msg(hypo_machine_hash(fast) == hypo_machine_hash(observed),
                  "the engines differ at %x", number);
    bool good = place % bytes == 0 && place + bytes <= end;
    ck_assert_msg((state->halt_status == 1) == good, "%x: IC %x", number,
                  state->r[3]);
    hypo_machine_free(fast);
    hypo_machine_free(observed);
}

START_TEST(any_area)
{
    for (uint32_t behind = 0; behind < ENDS; behind++)
        for (uint32_t place = 0; place < PLACES; place++)
            check(place, (uint32_t)_i % BASES, behind, (uint32_t)_i / BASES);
}
END_TEST

// --- Jumps out of it ---------------------------------------------------------

// A program of sixteen words jumps to each word behind them, on the page that
// it is on, where `nop` was carried out before: the fetch there is refused.
static const char jumping_out[] = "        .org 0x40\n"
                                  "        .psw fault, 0, 0, 0, 0x10000, 0\n"
                                  "        .org 0x600\n"
                                  "start:  call code\n"
                                  "        lw r4, jump\n"
                                  "        li r5, 0x2040\n"
                                  "1:      sw r4, code\n"
                                  "        lpsw user\n"
                                  "fault:  lw r3, 0x140\n"
                                  "        cmp r3, r5\n"
                                  "        bne 2f\n"
                                  "        addi r4, r4, 1\n"
                                  "        addi r5, r5, 4\n"
                                  "        cmpi r5, 0x3000\n"
                                  "        bne 1b\n"
                                  "        halt r0\n"
                                  "2:      li r1, 9\n"
                                  "        halt r1\n"
                                  "        .align 4\n"
                                  "user:   .psw code, 0, 1, code, 64, 0xff\n"
                                  "jump:   .word 0x01f0000f\n" // to code + 64
                                  "        .org 0x2000\n"
                                  "code:\n"
                                  "        .rept 1023\n"
                                  "        nop\n"
                                  "        .endr\n"
                                  "        jr lr\n";

START_TEST(jumps_behind)
{
    HypoMachine *machine = unit_machine(NULL);
    unit_boot(machine, jumping_out, NULL, 0);
    ck_assert_int_eq(hypo_machine_run(machine, HYPO_NEVER), HYPO_STOP_HALT);
    const HypoState *state = hypo_machine_state(machine);
    ck_assert_msg(state->halt_status == 0, "not refused at 0x%x", state->r[5]);
    hypo_machine_free(machine);
}
END_TEST

// --- Where it ends ----------------------------------------------------------

// A program of nothing but `nop` runs out of its area, whose size grows (NUMBER
// is 0) or shrinks (1) word by word: the saved PC must be where it ends, also
// when what lies behind was carried out before.
static const char running_out[] = "        .equ FIRST, 4 + NUMBER * 4092\n"
                                  "        .equ LAST, 4096 - NUMBER * 4092\n"
                                  "        .equ STEP, 4 - NUMBER * 8\n"
                                  "        .org 0x40\n"
                                  "        .psw fault, 0, 0, 0, 0x10000, 0\n"
                                  "        .org 0x600\n"
                                  "start:  li r4, FIRST\n"
                                  "        la r5, code\n"
                                  "1:      sw r4, user + 16\n"
                                  "        lpsw user\n"
                                  "fault:  lw r3, 0x140\n"
                                  "        sub r3, r3, r5\n"
                                  "        cmp r3, r4\n"
                                  "        bne 2f\n"
                                  "        addi r4, r4, STEP\n"
                                  "        cmpi r4, LAST + STEP\n"
                                  "        bne 1b\n"
                                  "        halt r0\n"
                                  "2:      li r1, 9\n"
                                  "        halt r1\n"
                                  "        .align 4\n"
                                  "user:   .psw code, 0, 1, code, 0, 0xff\n"
                                  "        .org 0x2000\n"
                                  "code:\n"
                                  "        .rept 1025\n"
                                  "        nop\n"
                                  "        .endr\n";

START_TEST(any_end)
{
    HypoMachine *machine = unit_machine(NULL);
    unit_boot(machine, running_out, "NUMBER", (uint32_t)_i);
    ck_assert_int_eq(hypo_machine_run(machine, HYPO_NEVER), HYPO_STOP_HALT);
    const HypoState *state = hypo_machine_state(machine);
    ck_assert_msg(state->halt_status == 0, "%d bytes: it runs to %d",
                  (int)state->r[4], (int)state->r[3]);
    hypo_machine_free(machine);
}
END_TEST

Suite *suite_windows(void)
{
    Suite *suite = suite_create("windows");
    TCase *tests = tcase_create("windows");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, any_area, 0, BASES * WIDTHS);
    tcase_add_test(tests, jumps_behind);
    tcase_add_loop_test(tests, any_end, 0, 2);
    suite_add_tcase(suite, tests);
    return suite;
}
