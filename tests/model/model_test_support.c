// SPDX-License-Identifier: MIT
//
// What the model's tests share; see model_test.h.
#include "model_test.h"

unsigned passed, failed;
const char *test_name;

void compare(int line, const char *what, uint64_t got, uint64_t want)
{
    if (got == want) {
        passed++;
        return;
    }
    failed++;
    printf("model_test.c:%d: %s: %s is 0x%llx, should be 0x%llx\n", line,
           test_name, what, (unsigned long long)got, (unsigned long long)want);
}

// ---- Words ----

uint32_t R(uint32_t op, uint32_t rd, uint32_t ra, uint32_t rb)
{
    return op << 24 | rd << 20 | ra << 16 | rb << 12;
}

uint32_t I(uint32_t op, uint32_t rd, uint32_t ra, uint32_t imm)
{
    return op << 24 | rd << 20 | ra << 16 | (imm & 0xFFFF);
}

uint32_t li(uint32_t rd, uint32_t imm)
{
    return I(0x31, rd, 0, imm);
}

uint32_t si(uint32_t code)
{
    return 0x05000000u | code;
}

uint32_t sio(uint32_t rd)
{
    return I(0x4B, rd, 0, BLOCK);
}

// ---- Machine ----

void poke(Model *m, uint32_t address, uint32_t value)
{
    uint8_t bytes[4];
    for (int i = 0; i < 4; i++)
        bytes[i] = (uint8_t)(value >> 8 * i & 0xFF);
    model_write(m, address, bytes, 4);
}

uint32_t peek(const Model *m, uint32_t address)
{
    const uint8_t *p = model_memory(m) + address;
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
           (uint32_t)p[3] << 24;
}

void poke_psw(Model *m, uint32_t at, uint32_t pc, uint32_t mode, uint32_t im)
{
    const uint32_t words[] = {pc, 0, mode, 0, MEMORY, im, 0, 0};
    for (uint32_t i = 0; i < 8; i++)
        poke(m, at + 4 * i, words[i]);
}

ModelOptions plain(void)
{
    ModelOptions options;
    model_defaults(&options);
    options.memory_size = MEMORY;
    return options;
}

// li r2, im; swim r0, r2; then the words. Every vector closes all classes
// and leads to a halt with the status 0x10 + class.
Model *boot(const ModelOptions *options, uint32_t im, const uint32_t *words,
            size_t count)
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

ModelState state_of(const Model *m)
{
    ModelState s;
    model_state(m, &s);
    return s;
}

void command(Model *m, uint32_t what, uint32_t count, uint32_t block)
{
    const uint32_t words[] = {what, BUFFER, count, block, 99, 99};
    for (uint32_t i = 0; i < 6; i++)
        poke(m, BLOCK + 4 * i, words[i]);
}

void key(Model *m, uint64_t tick, const char *text)
{
    model_act(m, tick, MODEL_KEY, 0, 0, text, strlen(text));
}

void act(Model *m, uint64_t tick, ModelActKind kind, uint32_t a, uint32_t b)
{
    model_act(m, tick, kind, a, b, NULL, 0);
}

// Runs to the end and gives IC and II of the saved PSW of the class.
uint64_t saved_cause(Model *m, uint32_t class)
{
    model_run(m, 100000);
    uint64_t cause =
        (uint64_t)peek(m, SLOT(class) + 24) << 32 | peek(m, SLOT(class) + 28);
    return cause;
}
