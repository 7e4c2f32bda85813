// SPDX-License-Identifier: MIT
//
// Tests of the model: devices, keyboard and reader, output.
#include "model_test.h"

// ---- Devices (sections 7, 9) ----

void test_display(void)
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

#define BLOCK_OF(...) ((const uint32_t[]){__VA_ARGS__})

void test_requests(void)
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

void test_disk(void)
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

void test_tio_hio(void)
{
    ModelOptions options = plain();
    Model *m = BOOT(&options, 0, li(3, 2), R(0x66, 4, 3, 0), sio(3),
                    R(0x67, 0, 3, 0), R(0x67, 0, 3, 0), R(0x66, 5, 3, 0),
                    R(0x66, 4, 3, 0), R(0x66, 6, 2, 0));
    command(m, 2, 3, 0);
    static const uint32_t cc[] = {0, 0, 2, 2, 1, 0, 3};
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

void test_completed_device(void)
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

void test_genuine_and_spurious(void)
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

void test_keyboard_closed(void)
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

void test_keyboard_open(void)
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

void test_keyboard_complete(void)
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

void test_reader(void)
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

void test_output_budget(void)
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

void test_dma(void)
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
