// SPDX-License-Identifier: MIT
//
// Tests of the model: timer, clock, wait; variants; running in pieces.
#include "model_test.h"

// ---- Time (sections 6, 9) ----

void test_timer_phase(void)
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

void test_timer_counts(void)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 0, li(3, 5), li(4, 3), R(0x63, 0, 3, 4),
                    0x01F0FFFF, 0); // then a loop in place
    model_run(m, 17);               // ran out at 10, 13, 16
    IS(state_of(m).timer.pending, 3);
    act(m, 18, MODEL_INTERRUPT, 3, 0);
    poke(m, CODE + 12, li(2, 8));
    poke(m, CODE + 16, R(0x60, 0, 2, 0));
    model_run(m, 1000); // li at 17, swim at 18, taken at 19 with that of 19
    IS(peek(m, SLOT(3) + 28), 5);
    model_free(m);
}

void test_timer_dropped(void)
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

void test_clock(void)
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

void test_wait(void)
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

void test_idle(void)
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

// ---- Variants: stack, listed arrivals, time any, faults ----

void test_saved_area_stack(void)
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

void test_listed(void)
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

void test_time_any(void)
{
    ModelOptions options = plain();
    options.time_any = true;
    Model *m = BOOT(&options, 0, li(3, 4), R(0x63, 0, 3, 3), NOP, NOP, NOP,
                    R(0x64, 5, 0, 0), R(0x65, 6, 7, 0), li(4, 8), NOP, NOP, NOP,
                    NOP, R(0x60, 0, 4, 0));
    model_run(m, 1000);
    ModelState s = state_of(m);
    IS(s.regs[5], 4);
    IS(s.regs[6], MODEL_EPOCH);
    IS(s.regs[7], 0);
    IS(peek(m, SLOT(3) + 28), 1);
    model_free(m);
}

void test_faults(void)
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
            0x05000007, 0x67030000, 0x64600000, 0x31300001};
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

void test_pieces(void)
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
        ModelState sa, sb;
        model_state(a, &sa);
        model_state(b, &sb);
        // The padding of both is zero (model.h).
        // NOLINTNEXTLINE(bugprone-suspicious-memory-comparison,cert-*)
        same += memcmp(&sa, &sb, sizeof sa) == 0 &&
                memcmp(model_memory(a), model_memory(b), MEMORY) == 0;
        model_free(a);
        model_free(b);
    }
    IS(same, 200);
}
