// SPDX-License-Identifier: MIT
//
// Tests of the model: instructions, exceptions, interrupts.
#include "model_test.h"

// ---- Instructions and exceptions (sections 3, 4) ----

// One instruction with r3 = a, r4 = b in kernel mode, class 2 open.
static Model *one(uint32_t a, uint32_t b, uint32_t word)
{
    ModelOptions options = plain();
    return BOOT(&options, 4, I(0x32, 3, 0, a >> 16), I(0x33, 3, 0, a),
                I(0x32, 4, 0, b >> 16), I(0x33, 4, 0, b), li(5, 77), word,
                HALT);
}

#define ONE_AT (CODE + 20)

static void expect_result(uint32_t op, uint32_t a, uint32_t b, uint32_t result,
                          uint32_t cc)
{
    Model *m = one(a, b, R(op, 5, 3, 4));
    model_run(m, 1000);
    ModelState s = state_of(m);
    IS(s.stop, MODEL_HALT);
    IS(s.halt_status, 0);
    IS(s.regs[5], result);
    IS(s.cc, cc);
    model_free(m);
}

void test_arithmetic(void)
{
    expect_result(0x10, 0x7FFFFFFE, 1, 0x7FFFFFFF, 2);
    expect_result(0x11, 0xFFFFFFFF, 1, 0, 0);
    expect_result(0x12, 3, 4, 0xFFFFFFFF, 1);
    expect_result(0x13, 0, 1, 0xFFFFFFFF, 1);
    expect_result(0x14, 0xFFFF0000, 0x8000, 0x80000000, 1);
    expect_result(0x15, 0x10001, 0x10001, 0x20001, 2);
    expect_result(0x16, 0xFFFFFFF9, 2, 0xFFFFFFFD, 1);
    expect_result(0x17, 0xFFFFFFFF, 2, 0x7FFFFFFF, 2);
    expect_result(0x18, 0xFFFFFFF9, 2, 0xFFFFFFFF, 1);
    expect_result(0x18, 0x80000000, 0xFFFFFFFF, 0, 0);
    expect_result(0x19, 7, 4, 3, 2);
    expect_result(0x1D, 1, 33, 2, 2);
    expect_result(0x1E, 0x80000000, 31, 1, 2);
    expect_result(0x1F, 0x80000000, 4, 0xF8000000, 1);
    expect_result(0x1F, 0x80000000, 32, 0x80000000, 1);
}

// The exception of one instruction, and that it changed nothing.
static void expect_trap(uint32_t a, uint32_t b, uint32_t word, uint32_t ic,
                        uint32_t ii)
{
    Model *m = one(a, b, word);
    uint64_t cause = saved_cause(m, 2);
    ModelState s = state_of(m);
    IS(cause, CAUSE(ic, ii));
    IS(peek(m, SLOT(2)), ONE_AT);
    IS(s.halt_status, 0x12);
    IS(s.regs[3], a);
    IS(s.regs[5], 77);
    IS(peek(m, SLOT(2) + 4), 0); // CC
    IS(s.tick, 2 + 5 + 1 + 2);
    model_free(m);
}

void test_exceptions(void)
{
    expect_trap(0x7FFFFFFF, 1, R(0x10, 5, 3, 4), 0x106, 0);
    expect_trap(0x80000000, 1, R(0x12, 3, 3, 4), 0x106, 0);
    expect_trap(0x80000000, 0xFFFFFFFF, R(0x16, 5, 3, 4), 0x106, 0);
    expect_trap(1, 0, R(0x19, 5, 3, 4), 0x107, 0);
    expect_trap(0, 0, 0, 0x101, 0);
    expect_trap(0, 0, R(0x10, 5, 3, 4) | 1, 0x101, 0x10534001);
    expect_trap(0, 0, I(0x2D, 5, 3, 32), 0x101, 0x2D530020);
    expect_trap(0, 0, 0x4C430000, 0x101, 0x4C430000); // lm r4, r3
    expect_trap(0, 0, 0x05000100, 0x101, 0x05000100); // si 256
    expect_trap(0xFFFFFFFF, 0, I(0x40, 5, 3, 0), 0x105, 0xFFFFFFFF);
    expect_trap(0xFFFFFFFC, 0, I(0x40, 5, 3, 0), 0x103, 0xFFFFFFFC);
    expect_trap(MEMORY - 4, 0, 0x4C573000, 0x103, MEMORY - 4); // lm r5, r7
    expect_trap(MEMORY - 28, 0, I(0x4A, 0, 3, 0), 0x103, MEMORY - 28);
    expect_trap(MEMORY - 20, 4, I(0x4B, 4, 3, 0), 0x103, MEMORY - 20);
    expect_trap(MEMORY - 2, 0, I(0x4B, 9, 3, 0), 0x105, MEMORY - 2);
}

// In user mode, with base 0x2000 and a size that reaches beyond memory.
static void expect_user_trap(uint32_t pc, uint32_t word, uint32_t ic,
                             uint32_t ii)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 4, I(0x49, 0, 0, PSW));
    poke_psw(m, PSW, pc, 1, 4);
    poke(m, PSW + 12, 0x2000);
    poke(m, PSW + 16, 0xFFFFFFF0);
    if (pc % 4 == 0 && pc < MEMORY)
        poke(m, pc, word);
    IS(saved_cause(m, 2), CAUSE(ic, ii));
    IS(peek(m, SLOT(2)), pc);
    IS(peek(m, SLOT(2) + 8), 1);
    IS(peek(m, SLOT(2) + 16), 0xFFFFFFF0);
    IS(state_of(m).m, 0);
    model_free(m);
}

void test_priorities(void)
{
    expect_user_trap(0x1FFE, 0, 0x105, 0x1FFE);   // alignment first
    expect_user_trap(0x1FFC, NOP, 0x103, 0x1FFC); // then protection
    expect_user_trap(MEMORY, NOP, 0x104, MEMORY); // then addressing
    expect_user_trap(0xFFFFFFFC, NOP, 0x104, 0xFFFFFFFC);
    expect_user_trap(0x3000, WAIT | 1, 0x101, WAIT | 1);
    expect_user_trap(0x3000, I(0x49, 0, 0, 1), 0x102, I(0x49, 0, 0, 1));
    expect_user_trap(0x3000, 0xC9000001, 0x102, 0xC9000001);
    expect_user_trap(0x3000, HALT, 0x102, HALT);
    expect_user_trap(0x3000, I(0x41, 5, 0, 0x1FF1), 0x105, 0x1FF1);
    expect_user_trap(0x3000, I(0x43, 5, 0, 0x1FFF), 0x103, 0x1FFF);
    expect_user_trap(0x3000, 0xC050D000, 0x104, 0x10004);
    expect_user_trap(0x9000, 0xCC576FF4, 0x104, 0xFFF8); // lm r5, r7
}

void test_si_and_r0(void)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 4, li(0, 5), R(0x10, 0, 2, 2), si(255));
    IS(saved_cause(m, 2), CAUSE(255, 0));
    IS(peek(m, SLOT(2)), CODE + 12); // the next instruction
    IS(peek(m, SLOT(2) + 4), 2);     // CC of the dropped sum
    ModelState s = state_of(m);
    IS(s.regs[0], 0);
    IS(s.ic, 255);
    IS(s.taken[2], 1);
    IS(s.instructions, 2 + 3 + 2);
    model_free(m);
}

void test_stack_instructions(void)
{
    ModelOptions options = plain();
    Model *m =
        BOOT(&options, 4, li(15, 0x5000), R(0x50, 15, 0, 0), R(0x51, 0, 0, 0),
             R(0x50, 2, 0, 0), R(0x51, 15, 0, 0), HALT);
    model_run(m, 4);
    IS(peek(m, 0x4FFC), 0x5000); // push sp: its value before
    IS(state_of(m).regs[15], 0x4FFC);
    model_run(m, 5);
    IS(state_of(m).regs[15], 0x5000); // pop r0 moves sp
    model_run(m, 1000);
    IS(state_of(m).regs[15], 4); // pop sp: the loaded word stays
    model_free(m);
}

void test_branches_and_loads(void)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 4, I(0x36, 0, 2, 5), // 4 < 5: CC 1
                    0x01B00001,                    // mask 1011: not taken
                    0x01400001,                    // mask 0100: over the next
                    HALT, 0x02000001, HALT,        // call over the next
                    R(0x04, 0, 14, 0));            // callr r14: back to it
    model_run(m, 2 + 5);
    IS(state_of(m).regs[14], CODE + 28);
    IS(state_of(m).pc, CODE + 20);
    IS(state_of(m).cc, 1);
    model_free(m);
    m = BOOT(&options, 4, I(0x43, 3, 0, BUFFER), I(0x42, 4, 0, BUFFER),
             I(0x41, 5, 0, BUFFER), 0xC860FFFC, 0x4C023000, HALT);
    poke(m, BUFFER, 0x12348081);
    model_run(m, 2 + 4);
    ModelState s = state_of(m);
    IS(s.regs[3], 0xFFFFFF81);
    IS(s.regs[4], 0x8081);
    IS(s.regs[5], 0xFFFF8081);
    IS(s.regs[6], CODE + 16 + 0xFFFC);
    model_free(m);
}

// ---- Interrupts (sections 4, 5, 9) ----

void test_machine_check(void)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 0, NOP, si(7));
    IS(saved_cause(m, 1), CAUSE(1, 7));
    ModelState s = state_of(m);
    IS(peek(m, SLOT(1)), CODE + 8);
    IS(s.latch, true);
    IS(s.halt_status, 0x11);
    IS(s.taken[1], 1);
    IS(s.taken[2], 0);
    model_free(m);
}

void test_check_stop(void)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 0, si(7));
    poke(m, HANDLER(1), I(0x40, 5, 0, 0x3002)); // misaligned lw
    model_run(m, 1000);
    ModelState s = state_of(m);
    IS(s.stop, MODEL_CHECK_STOP);
    IS(s.check_stop.ic, 0x105);
    IS(s.check_stop.ii, 0x3002);
    IS(s.check_stop.pc, HANDLER(1));
    IS(s.pc, HANDLER(1));
    IS(s.ic, 1); // unchanged
    IS(s.tick, 4);
    IS(peek(m, SLOT(2) + 24), 0); // nothing stored
    IS(model_run(m, NEVER), MODEL_CHECK_STOP);
    IS(state_of(m).tick, 4);
    model_reset(m);
    s = state_of(m);
    IS(s.latch, false);
    IS(s.check_stop.yes, 0);
    IS(s.tick, 4);
    IS(s.regs[1], 0x200);
    model_free(m);
}

void test_check_stop_by_si(void)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 0, si(7));
    poke(m, HANDLER(1), si(9));
    model_run(m, 4); // check-stop with its own tick, not the limit
    ModelState s = state_of(m);
    IS(s.stop, MODEL_CHECK_STOP);
    IS(s.pc, HANDLER(1) + 4);
    IS(s.check_stop.ic, 9);
    model_free(m);
}

void test_nmi_and_latch(void)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 0, NOP, NOP, NOP);
    poke(m, HANDLER(1), NOP);
    poke(m, HANDLER(1) + 4, I(0x49, 0, 0, SLOT(1))); // lpsw
    act(m, 3, MODEL_INTERRUPT, 1, 5);
    act(m, 4, MODEL_INTERRUPT, 1, 6);
    act(m, 4, MODEL_INTERRUPT, 1, 7); // lost
    model_run(m, 4);
    ModelState s = state_of(m);
    IS(s.taken[1], 1);
    IS(s.ic, 5);
    IS(peek(m, SLOT(1)), CODE + 4);
    model_run(m, 5);
    IS(state_of(m).nmi.pending, 1);
    IS(state_of(m).nmi.code, 6);
    model_run(m, 6); // right after the lpsw, at the next boundary
    s = state_of(m);
    IS(s.taken[1], 2);
    IS(s.ic, 6);
    IS(peek(m, SLOT(1)), CODE + 4);
    model_free(m);
}

void test_program_injection(void)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 4, NOP, NOP, NOP);
    act(m, 3, MODEL_INTERRUPT, 2, 0x1234);
    model_run(m, 4);
    IS(peek(m, SLOT(2)), CODE + 4);
    IS(peek(m, SLOT(2) + 24), 0x1234);
    IS(state_of(m).instructions, 4); // it takes no tick
    model_free(m);
    m = BOOT(&options, 0, NOP, NOP, NOP);
    act(m, 3, MODEL_INTERRUPT, 2, 8);
    act(m, 3, MODEL_INTERRUPT, 2, 9);
    act(m, 3, MODEL_INTERRUPT, 5, 1);
    IS(model_run(m, 1000), MODEL_CHECK_STOP);
    ModelState s = state_of(m);
    IS(s.tick, 3);
    IS(s.check_stop.ic, 9);
    IS(s.check_stop.pc, HANDLER(1));
    IS(peek(m, SLOT(1) + 28), 8);
    IS(s.external.pending, 0); // the rest of the boundary is undone
    model_free(m);
}

void test_priority_and_nesting(void)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 0x3C, NOP, NOP);
    poke(m, 32 * 3 + 20, 0x30); // the timer's vector opens I/O, external
    act(m, 3, MODEL_INTERRUPT, 5, 2);
    act(m, 3, MODEL_INTERRUPT, 4, 9);
    act(m, 3, MODEL_INTERRUPT, 3, 0);
    model_run(m, 4);
    IS(peek(m, SLOT(3)), CODE + 4);
    IS(peek(m, SLOT(3) + 28), 1);
    IS(peek(m, SLOT(4)), HANDLER(3));
    IS(peek(m, SLOT(4) + 24), 9);
    IS(state_of(m).external.pending, 1); // vector 4 closes all
    IS(state_of(m).pc, HANDLER(4) + 4);
    IS(state_of(m).taken[5], 0);
    model_free(m);
}

void test_swim_opens(void)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 0, li(3, 0xFFE3), R(0x60, 4, 3, 0), HALT);
    act(m, 0, MODEL_INTERRUPT, 5, 3);
    model_run(m, 1000);
    IS(peek(m, SLOT(5)), CODE + 8);
    IS(peek(m, SLOT(5) + 20), 0xE3); // bits without effect are kept
    IS(state_of(m).regs[4], 0);
    IS(state_of(m).halt_status, 0x15);
    model_free(m);
}

void test_injected_reset(void)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 0, li(3, 50), R(0x63, 0, 3, 3), WAIT);
    command(m, 2, 1, 0);
    act(m, 8, MODEL_INTERRUPT, 4, 2);
    act(m, 9, MODEL_INTERRUPT, 0, 0);
    model_run(m, 9);
    IS(state_of(m).spurious, 4);
    model_run(m, 10); // carried out at 9, then one instruction
    ModelState s = state_of(m);
    IS(s.pc, 0x604);
    IS(s.spurious, 0);
    IS(s.timer.running, false);
    IS(s.waiting, false);
    IS(s.regs[1], 0x200);
    IS(s.regs[3], 0);
    IS(model_act(m, 20, MODEL_INTERRUPT, 6, 0, NULL, 0), false);
    IS(model_act(m, 20, MODEL_INTERRUPT, 4, 16, NULL, 0), false);
    model_free(m);
}

void test_lpsw_spsw(void)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 4, I(0x4A, 0, 0, BUFFER), I(0x49, 0, 0, PSW));
    const uint32_t words[] = {0x3001, 7, 3, 5, 0x20000, 0x1FF, 0x12345, 9};
    for (uint32_t i = 0; i < 8; i++)
        poke(m, PSW + 4 * i, words[i]);
    model_run(m, 3);
    IS(peek(m, BUFFER), CODE + 4);
    IS(peek(m, BUFFER + 16), MEMORY);
    IS(peek(m, BUFFER + 20), 4);
    model_run(m, 4);
    ModelState s = state_of(m);
    IS(s.pc, 0x3001);
    IS(s.cc, 3);
    IS(s.m, 1);
    IS(s.im, 0xFF);
    IS(s.ic, 0x2345);
    model_run(m, 5); // the bad PC shows at the next fetch
    IS(peek(m, SLOT(2)), 0x3001);
    IS(peek(m, SLOT(2) + 24), 0x105);
    model_free(m);
}
