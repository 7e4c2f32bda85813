// SPDX-License-Identifier: MIT
//
// Tests of the model alone, against docs/machine.md (section 9 above all):
// short programs of hand-assembled words, expectations worked out from the
// text. Every program starts at tick 2 and at CODE, with IM as asked for and
// r2 = IM; see boot(). Section numbers are those of docs/machine.md.

#include "model.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MEMORY 0x10000u
#define CODE 0x608u
#define BLOCK 0x4000u  /* a command block */
#define BUFFER 0x5000u
#define PSW 0x6000u    /* a PSW for lpsw */
#define HANDLER(c) (0x1000u + 0x100u * (c))
#define SLOT(c) (0x100u + 32u * (c))
#define NOP 0x30000000u
#define WAIT 0x61000000u
#define HALT 0x62000000u
#define NEVER UINT64_MAX

static unsigned passed, failed;
static const char *test_name;

static void compare(int line, const char *what, uint64_t got, uint64_t want)
{
    if (got == want) {
        passed++;
        return;
    }
    failed++;
    printf("model_test.c:%d: %s: %s is 0x%llx, should be 0x%llx\n", line,
           test_name, what, (unsigned long long)got,
           (unsigned long long)want);
}

#define IS(got, want) compare(__LINE__, #got, (got), (want))

// ---- Words ----

static uint32_t R(uint32_t op, uint32_t rd, uint32_t ra, uint32_t rb)
{
    return op << 24 | rd << 20 | ra << 16 | rb << 12;
}

static uint32_t I(uint32_t op, uint32_t rd, uint32_t ra, uint32_t imm)
{
    return op << 24 | rd << 20 | ra << 16 | (imm & 0xFFFF);
}

static uint32_t li(uint32_t rd, uint32_t imm)
{
    return I(0x31, rd, 0, imm);
}

static uint32_t si(uint32_t code)
{
    return 0x05000000u | code;
}

static uint32_t sio(uint32_t rd)
{
    return I(0x4B, rd, 0, BLOCK);
}

// ---- Machine ----

static void poke(Model *m, uint32_t address, uint32_t value)
{
    uint8_t bytes[4];
    for (int i = 0; i < 4; i++)
        bytes[i] = (uint8_t)(value >> 8 * i & 0xFF);
    model_write(m, address, bytes, 4);
}

static uint32_t peek(const Model *m, uint32_t address)
{
    const uint8_t *p = model_memory(m) + address;
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
           (uint32_t)p[3] << 24;
}

static void poke_psw(Model *m, uint32_t at, uint32_t pc, uint32_t mode,
                     uint32_t im)
{
    const uint32_t words[] = { pc, 0, mode, 0, MEMORY, im, 0, 0 };
    for (uint32_t i = 0; i < 8; i++)
        poke(m, at + 4 * i, words[i]);
}

static ModelOptions plain(void)
{
    ModelOptions options;
    model_defaults(&options);
    options.memory_size = MEMORY;
    return options;
}

// li r2, im; swim r0, r2; then the words. Every vector closes all classes
// and leads to a halt with the status 0x10 + class.
static Model *boot(const ModelOptions *options, uint32_t im,
                   const uint32_t *words, size_t count)
{
    Model *m = model_new(options);
    for (uint32_t c = 0; c < 8; c++) {
        poke_psw(m, 32 * c, HANDLER(c), 0, 0);
        poke(m, HANDLER(c), li(13, 0x10 + c));
        poke(m, HANDLER(c) + 4, R(0x62, 0, 13, 0));
    }
    poke(m, 0, 0x600);
    poke(m, 0x600, li(2, im));
    poke(m, 0x604, R(0x60, 0, 2, 0));
    for (size_t i = 0; i < count; i++)
        poke(m, CODE + 4 * (uint32_t)i, words[i]);
    model_reset(m);
    return m;
}

#define BOOT(options, im, ...)                          \
    boot((options), (im), (const uint32_t[]){ __VA_ARGS__ }, \
         sizeof((const uint32_t[]){ __VA_ARGS__ }) / 4)

static ModelState state_of(const Model *m)
{
    ModelState s;
    model_state(m, &s);
    return s;
}

static void command(Model *m, uint32_t what, uint32_t count, uint32_t block)
{
    const uint32_t words[] = { what, BUFFER, count, block, 99, 99 };
    for (uint32_t i = 0; i < 6; i++)
        poke(m, BLOCK + 4 * i, words[i]);
}

static void key(Model *m, uint64_t tick, const char *text)
{
    model_act(m, tick, MODEL_KEY, 0, 0, text, strlen(text));
}

static void act(Model *m, uint64_t tick, ModelActKind kind, uint32_t a,
                uint32_t b)
{
    model_act(m, tick, kind, a, b, NULL, 0);
}

// Runs to the end and gives IC and II of the saved PSW of the class.
static uint64_t saved_cause(Model *m, uint32_t class)
{
    model_run(m, 100000);
    uint64_t cause = (uint64_t)peek(m, SLOT(class) + 24) << 32 |
                     peek(m, SLOT(class) + 28);
    return cause;
}

#define CAUSE(ic, ii) ((uint64_t)(ic) << 32 | (ii))

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

static void test_arithmetic(void)
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

static void test_exceptions(void)
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

static void test_priorities(void)
{
    expect_user_trap(0x1FFE, 0, 0x105, 0x1FFE);        // alignment first
    expect_user_trap(0x1FFC, NOP, 0x103, 0x1FFC);      // then protection
    expect_user_trap(MEMORY, NOP, 0x104, MEMORY);      // then addressing
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

static void test_si_and_r0(void)
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

static void test_stack_instructions(void)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 4, li(15, 0x5000), R(0x50, 15, 0, 0),
                    R(0x51, 0, 0, 0), R(0x50, 2, 0, 0), R(0x51, 15, 0, 0),
                    HALT);
    model_run(m, 4);
    IS(peek(m, 0x4FFC), 0x5000); // push sp: its value before
    IS(state_of(m).regs[15], 0x4FFC);
    model_run(m, 5);
    IS(state_of(m).regs[15], 0x5000); // pop r0 moves sp
    model_run(m, 1000);
    IS(state_of(m).regs[15], 4); // pop sp: the loaded word stays
    model_free(m);
}

static void test_branches_and_loads(void)
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

static void test_machine_check(void)
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

static void test_check_stop(void)
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

static void test_check_stop_by_si(void)
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

static void test_nmi_and_latch(void)
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

static void test_program_injection(void)
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

static void test_priority_and_nesting(void)
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

static void test_swim_opens(void)
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

static void test_injected_reset(void)
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

static void test_lpsw_spsw(void)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 4, I(0x4A, 0, 0, BUFFER), I(0x49, 0, 0, PSW));
    const uint32_t words[] = { 0x3001, 7, 3, 5, 0x20000, 0x1FF, 0x12345, 9 };
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

// ---- Time (sections 6, 9) ----

static void test_timer_phase(void)
{
    ModelOptions options = plain();
    // stmr at tick 4: due at 4 + 1 + 5
    Model *m = BOOT(&options, 8, li(3, 5), li(4, 3), R(0x63, 0, 3, 4),
                    R(0x64, 5, 0, 0), NOP, NOP, NOP, NOP, NOP, NOP);
    model_run(m, 10);
    ModelState s = state_of(m);
    IS(s.regs[5], 5); // rtmr right after stmr
    IS(s.timer.due, 10);
    IS(s.taken[3], 0); // what is due at the limit is not yet done
    model_run(m, 11);
    s = state_of(m);
    IS(s.taken[3], 1);
    IS(s.timer.due, 13); // the reload keeps phase
    IS(peek(m, SLOT(3)), CODE + 4 * 8);
    IS(peek(m, SLOT(3) + 28), 1);
    model_free(m);
}

static void test_timer_counts(void)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 0, li(3, 5), li(4, 3), R(0x63, 0, 3, 4),
                    0x01F0FFFF, 0); // then a loop in place
    model_run(m, 17); // ran out at 10, 13, 16
    IS(state_of(m).timer.pending, 3);
    act(m, 18, MODEL_INTERRUPT, 3, 0);
    poke(m, CODE + 12, li(2, 8));
    poke(m, CODE + 16, R(0x60, 0, 2, 0));
    model_run(m, 1000); // li at 17, swim at 18, taken at 19 with that of 19
    IS(peek(m, SLOT(3) + 28), 5);
    model_free(m);
}

static void test_timer_dropped(void)
{
    ModelOptions options = plain();
    // the second stmr, at tick 5, drops what would run out at 6
    Model *m = BOOT(&options, 8, li(3, 1), li(4, 9), R(0x63, 0, 3, 4),
                    R(0x63, 0, 0, 4), NOP, NOP, NOP, HALT);
    act(m, 5, MODEL_EXPIRE, 0, 0);
    model_run(m, 1000);
    IS(state_of(m).taken[3], 1); // expire at 5 was taken at once
    IS(state_of(m).timer.due, 14);
    model_free(m);
    m = BOOT(&options, 8, li(3, 1), li(4, 9), R(0x63, 0, 3, 4),
             R(0x63, 0, 0, 4), NOP, NOP, NOP, HALT);
    model_run(m, 1000);
    IS(state_of(m).taken[3], 0);
    IS(state_of(m).halt_status, 0);
    model_free(m);
    options.no_timer = true;
    m = BOOT(&options, 8, li(3, 2), R(0x63, 0, 3, 0), WAIT);
    IS(model_run(m, 1000), MODEL_IDLE);
    model_free(m);
}

static void test_clock(void)
{
    ModelOptions options = plain();
    options.epoch = 0xFFFFFFFF;
    Model *m = BOOT(&options, 8, 0x01F0FFFF);
    poke_psw(m, 32 * 3, HANDLER(3), 0, 8);
    model_run(m, 1000000);
    poke(m, CODE, R(0x65, 3, 4, 0));
    poke(m, CODE + 4, R(0x65, 5, 5, 0));
    model_run(m, 1000002);
    ModelState s = state_of(m);
    IS(s.regs[3], 0); // epoch + 1, modulo 2^32
    IS(s.regs[4], 0); // as of the start of the instruction
    IS(s.regs[5], 1);
    model_free(m);
}

static void test_wait(void)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 8, li(3, 100), R(0x63, 0, 3, 0), WAIT, HALT);
    model_run(m, 50); // it stops at the limit, still waiting
    ModelState s = state_of(m);
    IS(s.stop, MODEL_TICKS);
    IS(s.tick, 50);
    IS(s.waiting, true);
    IS(s.instructions, 5);
    model_run(m, 1000); // stmr at 3: due at 104
    s = state_of(m);
    IS(peek(m, SLOT(3)), CODE + 12);
    IS(s.waiting, false);
    IS(s.tick, 106);
    model_free(m);
}

static void test_idle(void)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 0xF7, li(3, 100), R(0x63, 0, 3, 3), WAIT);
    IS(model_run(m, 1000), MODEL_IDLE); // the timer runs but is masked
    IS(state_of(m).tick, 5);
    IS(state_of(m).timer.pending, 0);
    IS(state_of(m).waiting, true);
    model_free(m);
    // events that cannot end the wait are gone through, then it is over
    m = BOOT(&options, 0x10, li(3, 100), R(0x63, 0, 3, 0), WAIT);
    act(m, 200, MODEL_COMPLETE, 3, 0);
    act(m, 300, MODEL_INTERRUPT, 5, 0);
    IS(model_run(m, 1000), MODEL_IDLE);
    IS(state_of(m).tick, 200);
    IS(state_of(m).timer.pending, 1);
    IS(state_of(m).external.pending, 0);
    model_free(m);
    // an NMI does not end a wait while the latch is set
    m = BOOT(&options, 0, si(1));
    poke(m, HANDLER(1), WAIT);
    act(m, 50, MODEL_INTERRUPT, 1, 0);
    IS(model_run(m, 1000), MODEL_IDLE);
    IS(state_of(m).tick, 4);
    model_free(m);
    m = BOOT(&options, 0, WAIT);
    act(m, 50, MODEL_INTERRUPT, 1, 0);
    IS(model_run(m, 1000), MODEL_HALT);
    IS(state_of(m).tick, 52);
    model_free(m);
}

// ---- Devices (sections 7, 9) ----

static void test_display(void)
{
    ModelOptions options = plain();
    size_t size;
    // sio at tick 3: completes at 3 + 1 + 300
    Model *m = BOOT(&options, 0x10, li(3, 2), sio(3), sio(3), WAIT, HALT);
    command(m, 2, 3, 0);
    poke(m, BUFFER, 0x00434241);
    model_run(m, 304);
    IS(state_of(m).devices[2].state, MODEL_DEV_BUSY);
    IS(state_of(m).devices[2].due, 304);
    IS(state_of(m).cc, 2);
    poke(m, BUFFER, 0x00464544); // it is moved at completion
    model_run(m, 305);
    IS(memcmp(model_held(m, 2, &size), "DEF", 3) == 0, true);
    IS(size, 3);
    IS(peek(m, BLOCK + 16), 0);
    IS(peek(m, BLOCK + 20), 0);
    IS(peek(m, SLOT(4) + 24), 2);
    IS(state_of(m).devices[2].state, MODEL_DEV_IDLE);
    model_free(m);
}

static void expect_status(uint32_t device, const uint32_t block[4],
                          uint32_t status, uint64_t due)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 0, li(3, device), sio(3), NOP, HALT);
    for (uint32_t i = 0; i < 4; i++)
        poke(m, BLOCK + 4 * i, block[i]);
    model_run(m, 4); // sio at 3
    IS(state_of(m).devices[device].due, due);
    act(m, 4, MODEL_COMPLETE, device, 0);
    model_run(m, 5);
    IS(state_of(m).devices[device].status, status);
    IS(peek(m, BLOCK + 20), status);
    IS(peek(m, BLOCK + 16), status == 0 ? 0 : block[2]);
    model_free(m);
}

#define BLOCK_OF(...) ((const uint32_t[]){ __VA_ARGS__ })

static void test_requests(void)
{
    expect_status(2, BLOCK_OF(1, BUFFER, 5, 0), 2, 5);
    expect_status(2, BLOCK_OF(3, 0xFFFFFFFF, 5, 0), 2, 5);
    expect_status(2, BLOCK_OF(2, 0xFFFFFFFF, 1, 0), 3, 5);
    expect_status(2, BLOCK_OF(2, MEMORY + 1, 0, 0), 3, 5);
    expect_status(2, BLOCK_OF(2, MEMORY, 0, 0), 0, 104);
    expect_status(4, BLOCK_OF(2, MEMORY - 2, 2, 7), 0, 104);
    expect_status(5, BLOCK_OF(1, BUFFER, 4, 0), 1, 84); // empty stream
    expect_status(3, BLOCK_OF(1, 0xFFFFFFFF, 0, 0), 2, 5);
    expect_status(3, BLOCK_OF(1, BUFFER, 513, 9999), 2, 5);
    expect_status(3, BLOCK_OF(1, MEMORY - 512, 1024, 9999), 3, 5);
    expect_status(3, BLOCK_OF(1, BUFFER, 1024, 2047), 4, 5);
    expect_status(3, BLOCK_OF(1, BUFFER, 512, 2047), 0, 4 + 1000 + 2540 + 200);
}

static void test_disk(void)
{
    ModelOptions options = plain();
    static uint8_t content[700];
    memset(content, 'x', sizeof content);
    options.disk = content;
    options.disk_size = sizeof content;
    Model *m = BOOT(&options, 0x10, li(3, 3), sio(3), WAIT);
    size_t size;
    model_held(m, 3, &size);
    IS(size, 1024);
    command(m, 1, 1024, 0);
    model_run(m, 3 + 1 + 1000 + 400 + 1);
    IS(peek(m, BUFFER + 696), 0x78787878);
    IS(peek(m, BUFFER + 700), 0);
    model_free(m);
    options.disk = NULL; // the arm: last block moved / 16
    m = BOOT(&options, 0, li(3, 3), sio(3), 0x01F0FFFF);
    command(m, 2, 1024, 31); // blocks 31, 32
    model_run(m, 3 + 1 + 1000 + 20 + 400 + 1);
    IS(state_of(m).devices[3].state, MODEL_DEV_COMPLETED);
    IS(state_of(m).disk_arm, 2);
    model_free(m);
}

static void test_tio_hio(void)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 0, li(3, 2), R(0x66, 4, 3, 0), sio(3),
                    R(0x67, 0, 3, 0), R(0x67, 0, 3, 0), R(0x66, 5, 3, 0),
                    R(0x66, 4, 3, 0), R(0x66, 6, 2, 0));
    command(m, 2, 3, 0);
    static const uint32_t cc[] = { 0, 0, 2, 2, 1, 0, 3 };
    for (uint64_t i = 0; i < 7; i++) {
        model_run(m, 4 + i); // tio at 3, sio at 4, hio at 5: due at 7
        IS(state_of(m).cc, cc[i]);
    }
    IS(state_of(m).regs[5], 6);
    IS(peek(m, BLOCK + 16), 3);
    IS(peek(m, BLOCK + 20), 6);
    size_t size;
    model_held(m, 2, &size);
    IS(size, 0);
    model_free(m);
    m = BOOT(&options, 0, li(3, 6), R(0x66, 3, 3, 0), NOP);
    model_run(m, 4);
    IS(state_of(m).cc, 3);
    IS(state_of(m).regs[3], 0);
    model_free(m);
}

static void test_completed_device(void)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 0, li(3, 2), sio(3), NOP, R(0x67, 0, 3, 0),
                    sio(3), I(0x4B, 2, 0, BLOCK), HALT);
    command(m, 2, 1, 0);
    act(m, 5, MODEL_COMPLETE, 2, 0);
    model_run(m, 6); // hio on a completed device
    IS(state_of(m).cc, 1);
    model_run(m, 7); // sio: its completion has not been taken
    IS(state_of(m).cc, 2);
    model_run(m, 8); // device 0
    IS(state_of(m).cc, 3);
    act(m, 8, MODEL_COMPLETE, 2, 0); // nothing
    model_run(m, 9);
    IS(state_of(m).devices[2].status, 0);
    model_free(m);
}

static void test_genuine_and_spurious(void)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 0x10, li(3, 2), sio(3), WAIT);
    poke_psw(m, 32 * 4, HANDLER(4), 0, 0x10);
    command(m, 2, 1, 0);
    act(m, 104, MODEL_INTERRUPT, 4, 2);
    act(m, 104, MODEL_INTERRUPT, 4, 15);
    act(m, 104, MODEL_INTERRUPT, 4, 0);
    model_run(m, 105); // 0, 2, 2 spurious, 15, each at once
    ModelState s = state_of(m);
    IS(s.taken[4], 4);
    IS(s.ic, 15);
    IS(s.pc, HANDLER(4) + 4);
    IS(peek(m, SLOT(4)), HANDLER(4));
    model_free(m);
}

// ---- Keyboard and reader ----

// Reads over and over: li r3, 1; sio; wait; and again.
static Model *reading(const ModelOptions *options, uint32_t count)
{
    Model *m = BOOT(options, 0x10, li(3, 1), sio(3), WAIT);
    poke_psw(m, 32 * 4, CODE + 4, 0, 0x10);
    command(m, 1, count, 0);
    return m;
}

static void expect_read(Model *m, uint64_t tick, uint32_t status,
                        uint32_t residual)
{
    model_run(m, tick);
    IS(state_of(m).devices[1].due, tick);
    IS(state_of(m).devices[1].state, MODEL_DEV_BUSY);
    model_run(m, tick + 1);
    IS(peek(m, BLOCK + 20), status);
    IS(peek(m, BLOCK + 16), residual);
}

static void test_keyboard_closed(void)
{
    ModelOptions options = plain();
    Model *m = reading(&options, 4);
    key(m, 0, "abcde\nx");
    key(m, 1000, "y\nrest");
    expect_read(m, 104, 0, 0); // sio at 3
    IS(peek(m, BUFFER), 0x64636261);
    expect_read(m, 205, 0, 2); // sio at 104: the kept rest, "e\n"
    IS(peek(m, BUFFER) & 0xFFFF, 0x0A65);
    expect_read(m, 1100, 0, 1); // "xy\n" is whole at 1000
    expect_read(m, 1201, 0, 0); // "rest", with the end of input
    expect_read(m, 1302, 1, 4);
    IS(state_of(m).devices[1].used, 13);
    model_free(m);
    m = reading(&options, 0);
    key(m, 0, "a\n");
    expect_read(m, 104, 0, 0); // count 0 reads nothing
    IS(state_of(m).devices[1].used, 0);
    model_free(m);
    m = reading(&options, 0);
    expect_read(m, 104, 1, 0); // or the end of input
    model_free(m);
}

static void test_keyboard_open(void)
{
    ModelOptions options = plain();
    options.keyboard_open = true;
    Model *m = reading(&options, 8);
    key(m, 50, "no");
    IS(model_run(m, 1000), MODEL_WAITING_FOR_KEY);
    IS(state_of(m).tick, 5);
    IS(state_of(m).devices[1].due_known, false);
    key(m, 60, "w\n");
    expect_read(m, 160, 0, 4);
    IS(model_run(m, 1000), MODEL_WAITING_FOR_KEY);
    IS(state_of(m).tick, 162);
    key(m, 0, "late\n"); // as of now
    expect_read(m, 262, 0, 3);
    model_free(m);
    m = reading(&options, 8);
    poke(m, 0x600, li(2, 0)); // I/O masked: no key can help
    IS(model_run(m, 1000), MODEL_IDLE);
    model_free(m);
}

static void test_keyboard_complete(void)
{
    ModelOptions options = plain();
    Model *m = reading(&options, 8);
    key(m, 20, "a\n");
    act(m, 10, MODEL_COMPLETE, 1, 0); // no line yet: nothing
    act(m, 20, MODEL_COMPLETE, 1, 0); // after the key in the log
    model_run(m, 20);
    IS(state_of(m).devices[1].due, 120);
    model_run(m, 21);
    IS(peek(m, BLOCK + 16), 6);
    model_free(m);
    m = reading(&options, 8);
    act(m, 20, MODEL_COMPLETE, 1, 0); // before the key in the log
    key(m, 20, "a\n");
    model_run(m, 119);
    IS(state_of(m).taken[4], 0);
    IS(state_of(m).devices[1].due, 120);
    model_free(m);
}

static void test_reader(void)
{
    ModelOptions options = plain();
    options.reader = (const uint8_t *)"hello";
    options.reader_size = 5;
    Model *m = reading(&options, 4);
    poke(m, CODE, li(3, 5));
    model_run(m, 4 + 80 + 1);
    IS(peek(m, BUFFER), 0x6C6C6568);
    IS(peek(m, BLOCK + 16), 0);
    model_run(m, 84 + 1 + 80 + 1);
    IS(peek(m, BLOCK + 20), 0); // a short read
    IS(peek(m, BLOCK + 16), 3);
    model_run(m, 165 + 1 + 80 + 1);
    IS(peek(m, BLOCK + 20), 1);
    IS(peek(m, BLOCK + 16), 4);
    model_free(m);
}

static void test_output_budget(void)
{
    ModelOptions options = plain();
    options.max_output = 5;
    options.latency[2] = 10;
    Model *m = BOOT(&options, 0x18, li(3, 2), sio(3), WAIT);
    poke_psw(m, 32 * 4, CODE + 4, 0, 0x18);
    command(m, 2, 3, 0);
    act(m, 65, MODEL_INTERRUPT, 3, 0);
    IS(model_run(m, 1000), MODEL_OUTPUT); // due at 34 and at 65
    ModelState s = state_of(m);
    size_t size;
    model_held(m, 2, &size);
    IS(size, 5);
    IS(s.tick, 65);
    IS(peek(m, BLOCK + 16), 0); // carried out whole
    IS(s.devices[2].state, MODEL_DEV_COMPLETED);
    IS(s.timer.pending, 1); // step (2) finished, nothing taken
    IS(s.taken[4], 1);
    model_free(m);
}

static void test_dma(void)
{
    ModelOptions options = plain();
    options.reader = (const uint8_t *)"0123456789abcdefghijklmnopqrstuvwxyz";
    options.reader_size = 36;
    Model *m = BOOT(&options, 0, li(3, 5), sio(3), 0x01F0FFFF);
    command(m, 1, 24, 0);
    poke(m, BLOCK + 4, BLOCK); // onto its own command block
    model_run(m, 4 + 480 + 1);
    IS(peek(m, BLOCK), 0x33323130);
    IS(peek(m, BLOCK + 16), 0); // data before residual and status
    IS(peek(m, BLOCK + 20), 0);
    model_free(m);
    m = BOOT(&options, 0, li(3, 5), sio(3), WAIT, NOP);
    command(m, 1, 4, 0);
    poke(m, BLOCK + 4, CODE + 8);
    poke(m, CODE + 8, 0x01F0FFFF); // a loop that is overwritten
    model_run(m, 84 + 2);
    IS(peek(m, SLOT(1) + 24), 1); // "0123" is no instruction
    IS(peek(m, SLOT(1) + 28), 0x101);
    model_free(m);
}

// ---- Variants: stack, listed arrivals, time any, faults ----

static void test_saved_area_stack(void)
{
    ModelOptions options = plain();
    options.saved_area_stack = true;
    Model *m = BOOT(&options, 4, si(3));
    IS(peek(m, 0x1FC), 0x1E0);
    poke_psw(m, 32 * 2, HANDLER(2), 0, 4);
    poke(m, HANDLER(2), si(4));
    model_run(m, 1000); // seven fit, the eighth does not
    ModelState s = state_of(m);
    IS(s.stop, MODEL_CHECK_STOP);
    IS(s.tick, 2 + 8);
    IS(peek(m, 0x1FC), 0x100);
    IS(peek(m, 0x1C0), CODE + 4);
    IS(peek(m, 0x1C0 + 24), 3);
    IS(peek(m, 0x100 + 24), 4);
    IS(s.check_stop.ic, 4);
    IS(s.check_stop.pc, HANDLER(2) + 4);
    IS(s.taken[2], 8); // the lost one counts as taken
    model_free(m);
    m = BOOT(&options, 0x20, li(3, 0x1FE), I(0x45, 3, 0, 0x1FC), NOP);
    act(m, 4, MODEL_INTERRUPT, 5, 9);
    IS(model_run(m, 1000), MODEL_CHECK_STOP); // not a multiple of 4
    s = state_of(m);
    IS(s.ic, 0);
    IS(s.check_stop.ic, 9);
    IS(s.external.pending, 0);
    IS(s.pc, CODE + 8);
    model_free(m);
}

static void test_listed(void)
{
    ModelOptions options = plain();
    options.arrivals_listed = true;
    Model *m = BOOT(&options, 0x18, li(3, 2), li(4, 20), R(0x63, 0, 4, 4),
                    sio(3), WAIT);
    poke_psw(m, 32 * 3, CODE + 16, 0, 0x18);
    poke(m, CODE + 20, R(0x64, 5, 0, 0));
    command(m, 2, 1, 0);
    act(m, 100, MODEL_COMPLETE, 3, 0); // idle: nothing, decided anew
    act(m, 900, MODEL_EXPIRE, 0, 0);
    act(m, 950, MODEL_COMPLETE, 2, 0);
    model_run(m, 901); // handler: wait again
    ModelState s = state_of(m);
    IS(s.taken[3], 1);
    IS(s.timer.due, 920); // counted from the expiration
    IS(s.devices[2].state, MODEL_DEV_BUSY);
    IS(s.devices[2].due_known, false);
    model_run(m, 951);
    IS(state_of(m).taken[4], 1);
    IS(state_of(m).tick, 951);
    model_free(m);
    m = BOOT(&options, 0x18, li(3, 2), R(0x63, 0, 3, 3), NOP, NOP, NOP,
             R(0x64, 5, 0, 0), WAIT);
    IS(model_run(m, 1000), MODEL_IDLE); // nothing listed
    IS(state_of(m).regs[5], 0);         // overdue
    IS(state_of(m).tick, 9);
    model_free(m);
}

static void test_time_any(void)
{
    ModelOptions options = plain();
    options.time_any = true;
    Model *m = BOOT(&options, 0, li(3, 4), R(0x63, 0, 3, 3), NOP, NOP, NOP,
                    R(0x64, 5, 0, 0), R(0x65, 6, 7, 0), li(4, 8), NOP, NOP,
                    NOP, NOP, R(0x60, 0, 4, 0));
    model_run(m, 1000);
    ModelState s = state_of(m);
    IS(s.regs[5], 4);
    IS(s.regs[6], MODEL_EPOCH);
    IS(s.regs[7], 0);
    IS(peek(m, SLOT(3) + 28), 1);
    model_free(m);
}

static void test_faults(void)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 0x10, li(3, 2), sio(3), WAIT);
    command(m, 2, 3, 0);
    act(m, 0, MODEL_FAIL, 2, 0);
    model_run(m, 305);
    IS(peek(m, BLOCK + 20), 5);
    IS(peek(m, BLOCK + 16), 3);
    IS(state_of(m).taken[4], 1);
    model_free(m);
    m = BOOT(&options, 0x10, li(3, 2), sio(3), WAIT);
    command(m, 2, 3, 0);
    act(m, 10, MODEL_STUCK, 2, 0);
    IS(model_run(m, 1000), MODEL_IDLE);
    IS(state_of(m).tick, 10);
    IS(state_of(m).devices[2].state, MODEL_DEV_BUSY);
    model_free(m);
    m = BOOT(&options, 0x10, li(3, 2), sio(3), WAIT);
    command(m, 2, 3, 0);
    act(m, 10, MODEL_LOSE, 2, 0);
    IS(model_run(m, 1000), MODEL_IDLE);
    IS(state_of(m).tick, 304);
    IS(state_of(m).devices[2].state, MODEL_DEV_COMPLETED);
    IS(peek(m, BLOCK + 20), 0);
    model_free(m);
}

// ---- Running in pieces is the same as in one ----

static void fill(Model *m, uint32_t seed)
{
    for (uint32_t a = CODE; a < CODE + 0x800; a += 4) {
        static const uint32_t words[] = {
            0x63034000, 0x4B304000, 0x61000000, 0x60050000, 0x66630000,
            0x31500018, 0x31300002, 0x31300005, 0x3140000B, 0x10534000,
            0x05000007, 0x67030000, 0x64600000, 0x31300001
        };
        seed = seed * 1664525u + 1013904223u;
        poke(m, a, words[(seed >> 16) % 14]);
    }
    for (uint32_t c = 1; c < 8; c++)
        poke_psw(m, 32 * c, CODE + 0x80 * c, 0, 0xFF & (0x1C << c));
    command(m, 1 + seed % 2, 5, 0);
    key(m, 300, "ab\nc");
    act(m, 400, MODEL_INTERRUPT, 1, 1);
    act(m, 500, MODEL_EXPIRE, 0, 0);
}

static void test_pieces(void)
{
    ModelOptions options = plain();
    unsigned same = 0;
    for (uint32_t seed = 0; seed < 200; seed++) {
        Model *a = BOOT(&options, 0x3C, NOP);
        Model *b = BOOT(&options, 0x3C, NOP);
        fill(a, seed);
        fill(b, seed);
        model_run(a, 3000);
        for (uint64_t tick = 1; tick <= 3000; tick++)
            model_run(b, tick);
        ModelState sa = state_of(a);
        ModelState sb = state_of(b);
        same += memcmp(&sa, &sb, sizeof sa) == 0 &&
                memcmp(model_memory(a), model_memory(b), MEMORY) == 0;
        model_free(a);
        model_free(b);
    }
    IS(same, 200);
}

#define TEST(name) { #name, test_##name }

int main(void)
{
    static const struct {
        const char *name;
        void (*run)(void);
    } tests[] = {
        TEST(arithmetic), TEST(exceptions), TEST(priorities),
        TEST(si_and_r0), TEST(stack_instructions),
        TEST(branches_and_loads), TEST(machine_check), TEST(check_stop),
        TEST(check_stop_by_si), TEST(nmi_and_latch),
        TEST(program_injection), TEST(priority_and_nesting),
        TEST(swim_opens), TEST(injected_reset), TEST(lpsw_spsw),
        TEST(timer_phase), TEST(timer_counts), TEST(timer_dropped),
        TEST(clock), TEST(wait), TEST(idle), TEST(display), TEST(requests),
        TEST(disk), TEST(tio_hio), TEST(completed_device),
        TEST(genuine_and_spurious), TEST(keyboard_closed),
        TEST(keyboard_open), TEST(keyboard_complete), TEST(reader),
        TEST(output_budget), TEST(dma), TEST(saved_area_stack),
        TEST(listed), TEST(time_any), TEST(faults), TEST(pieces)
    };
    for (size_t i = 0; i < sizeof tests / sizeof tests[0]; i++) {
        test_name = tests[i].name;
        tests[i].run();
    }
    printf("%u passed, %u failed\n", passed, failed);
    return failed == 0 ? 0 : 1;
}
