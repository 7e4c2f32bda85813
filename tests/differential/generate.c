// SPDX-License-Identifier: MIT
//
// The memory image of a case: prelude, tables, vectors, handlers, code; see
// generate.h.  Options and actions are in generate_outside.c.
#include "generate.h"

#include <stdlib.h>
#include <string.h>

#include "generate_outside.h"
#include "words.h"

uint8_t case_data[CASE_DATA_BYTES];

void generate_prepare(void)
{
    Random random = {1};
    for (size_t at = 0; at < CASE_DATA_BYTES; at += 4) {
        uint32_t word = words_instruction(&random, false);
        for (unsigned byte = 0; byte < 4; byte++)
            case_data[at + byte] = (uint8_t)(word >> 8 * byte);
    }
}

// --- Tables -----------------------------------------------------------------

typedef struct Window {
    uint32_t base, size;
} Window;

static Window any_window(Random *random, uint32_t memory)
{
    uint32_t small = 4 * random_from(random, 8, 80);
    switch (random_below(random, 14)) {
    case 0: return (Window){0, UINT32_MAX};
    case 1: return (Window){0, memory + 0x1000};
    case 8: return (Window){4 * random_below(random, 0x100), memory};
    case 9: return (Window){0, memory - 4 + random_below(random, 8)};
    case 2: return (Window){AT_CODE, small};
    case 3: return (Window){AT_CODE + 4 * random_below(random, 16), small};
    case 4: return (Window){AT_CODE - 2, small + 1};
    case 5: return (Window){AT_USER, small};
    case 6: return (Window){AT_CODE, UINT32_MAX - 0x800};
    case 7: return (Window){words_register(random), words_register(random)};
    default: return (Window){0, memory};
    }
}

typedef struct Psw {
    uint32_t pc, m, im;
    Window window;
} Psw;

static void put_psw(Case *out, Random *random, uint32_t at, Psw psw)
{
    uint32_t words[8] = {psw.pc,
                         random_below(random, 4),
                         psw.m,
                         psw.window.base,
                         psw.window.size,
                         psw.im,
                         random_one_in(random, 8) ? random_word(random) : 0,
                         0};
    if (random_one_in(random, 40))
        words[random_below(random, 8)] = words_register(random);
    for (uint32_t i = 0; i < 8; i++)
        words_put(out, at + 4 * i, words[i], false);
}

static uint32_t any_mask(Random *random)
{
    static const uint8_t masks[] = {0xFF, 0xFF, 0x3C, 0x3C, 0x1C, 0x0C, 0x14};
    return random_one_in(random, 8) ? random_word(random) & 0x1FF
                                    : RANDOM_PICK(random, masks);
}

static Psw any_psw(Case *out, Random *random)
{
    return (Psw){
        .pc = random_one_in(random, 20) ? words_register(random)
                                        : AT_CODE + 4 * random_below(random, 8),
        .m = random_one_in(random, 3),
        .im = any_mask(random),
        .window = any_window(random, out->options.memory_bytes),
    };
}

static uint32_t handler_at(unsigned number)
{
    return AT_HANDLERS + HANDLER_BYTES * (number - 1);
}

static void put_vectors(Case *out, Random *random)
{
    words_put(out, 0, AT_PRELUDE, false);
    for (unsigned number = 1; number < 6; number++) {
        Psw psw = {.pc = handler_at(number),
                   .window = {0, out->options.memory_bytes}};
        if (random_one_in(random, 3))
            psw.im = any_mask(random) & ~(random_one_in(random, 4) ? 0u : 4u);
        if (random_one_in(random, 12))
            psw = any_psw(out, random);
        put_psw(out, random, 32 * number, psw);
    }
}

// Command blocks come in the order of the devices; most of them suit theirs.
static uint32_t any_command(Random *random, unsigned device)
{
    static const uint8_t commands[] = {0, 1, 2, 1, 2, 1};
    if (random_one_in(random, 16))
        return words_register(random);
    if (device == 3 || random_one_in(random, 12))
        return random_from(random, 1, 2);
    return commands[device];
}

static uint32_t any_count(Random *random, unsigned device)
{
    static const uint32_t counts[] = {0, 1, 2, 5, 16, 33, 100, 511, 513, 1024};
    if (random_one_in(random, 24))
        return words_register(random);
    if (device == 3 && !random_one_in(random, 6))
        return 512 * random_from(random, 1, 3);
    return RANDOM_PICK(random, counts);
}

static void put_block(Case *out, Random *random, uint32_t number)
{
    static const uint32_t blocks[] = {0, 0, 1, 2, 3, 4, 5, 13, 14, 15, 2047};
    unsigned device = 1 + number % 5;
    bool other_buffer = random_one_in(random, 12);
    uint32_t words[6] = {
        any_command(random, device),
        other_buffer ? out->options.memory_bytes - random_below(random, 1025)
                     : words_address(random) + random_below(random, 4),
        any_count(random, device),
        random_one_in(random, 16) ? words_register(random)
                                  : RANDOM_PICK(random, blocks),
        0xAAAAAAAA,
        0xBBBBBBBB,
    };
    for (uint32_t i = 0; i < 6; i++)
        words_put(out, AT_BLOCKS + 32 * number + 4 * i, words[i], false);
}

static void put_prelude(Case *out, Random *random)
{
    Sketch sketch = {out, random, AT_PRELUDE, AT_REGISTERS, false};
    words_emit(&sketch, word_r(OP_LM, 1, 15, 0) | (uint32_t)AT_REGISTERS);
    if (random_one_in(random, 8)) // what a reset leaves of the timer
        words_emit(&sketch, word_r(OP_RTMR, 13, 0, 0));
    words_emit(&sketch, word_m(OP_LPSW, 0, 0, AT_START_PSW));
}

static void put_tables(Case *out, Random *random, Psw start)
{
    put_prelude(out, random);
    for (unsigned r = 1; r < 16; r++)
        words_put(out, AT_REGISTERS + 4 * (r - 1), words_register(random),
                  false);
    put_psw(out, random, AT_START_PSW, start);
    for (uint32_t i = 0; i < BLOCK_COUNT; i++)
        put_block(out, random, i);
    for (uint32_t i = 0; i < PSW_COUNT; i++)
        put_psw(out, random, AT_PSWS + 32 * i, any_psw(out, random));
    for (uint32_t i = 0; i < 8; i++)
        words_put(out, AT_DATA + 4 * i, words_register(random), false);
}

// --- Code -------------------------------------------------------------------

// Some instructions, then the way back: past the instruction that raised an
// exception, for otherwise it would be raised again.
static void put_handler(Case *out, Random *random, unsigned number)
{
    uint32_t at = handler_at(number);
    Sketch sketch = {out, random, at, at + HANDLER_BYTES - 24, false};
    unsigned most = number == HYPO_CLASS_MACHINE ? 2 : 5;
    if (random_one_in(random, 2))
        for (unsigned i = random_below(random, most); i > 0; i--)
            words_emit_some(&sketch);
    if (number == HYPO_CLASS_IO && random_one_in(random, 3))
        words_emit_sio(&sketch);
    sketch.end = at + HANDLER_BYTES;
    uint32_t slot = 0x100 + 32 * number;
    bool skips = number <= 2 && !random_one_in(random, 6);
    if (skips) {
        unsigned r = random_from(random, 12, 15);
        words_emit(&sketch, word_m(OP_LW, r, 0, slot));
        words_emit(&sketch, word_m(OP_ADDIU, r, r, 4));
        words_emit(&sketch, word_m(OP_SW, r, 0, slot));
    }
    if (out->options.saved_area_stack && !random_one_in(random, 8)) {
        words_emit(&sketch, word_m(OP_LW, 11, 0, 0x1FC));
        words_emit(&sketch, word_m(OP_ADDIU, 12, 11, 32));
        words_emit(&sketch, word_m(OP_SW, 12, 0, 0x1FC));
        words_emit(&sketch, word_m(OP_LPSW, 0, 11, 0));
    } else if (!random_one_in(random, 12)) {
        words_emit(&sketch, word_m(OP_LPSW, 0, 0, slot));
    }
}

static void put_code(Case *out, Random *random, uint32_t at, bool user)
{
    uint32_t count = random_from(random, 6, 48);
    Sketch sketch = {out, random, at, at + 4 * count, user};
    while (sketch.address < sketch.end)
        words_emit_some(&sketch);
    sketch.end += 4;
    if (!random_one_in(random, 4)) // back to the start
        words_emit(&sketch, word_m(OP_BC, 15, 0, 0u - count - 1));
}

static void put_random_words(Case *out, Random *random)
{
    uint32_t count = random_from(random, 6, 48);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t word = random_word(random);
        if (random_one_in(random, 2))
            word = (word & 0xFFFFFF) |
                   (words_instruction(random, false) & 0xFF000000);
        words_put(out, AT_CODE + 4 * i, word, true);
    }
}

// A kernel that starts devices and the timer, and lets a user program run.
static void put_kernel(Case *out, Random *random)
{
    Sketch sketch = {out, random, AT_CODE, AT_CODE + 0x180, false};
    if (!random_one_in(random, 4))
        words_emit_timer(&sketch);
    for (unsigned i = random_from(random, 1, 4); i > 0; i--)
        words_emit_sio(&sketch);
    for (unsigned i = random_below(random, 6); i > 0; i--)
        words_emit_some(&sketch);
    words_emit(&sketch, word_r(OP_LM, 1, 15, 0) | (uint32_t)AT_REGISTERS);
    words_emit(&sketch, word_m(OP_LPSW, 0, 0, AT_PSWS));
    put_code(out, random, AT_USER, true);
    uint32_t size = 4 * random_from(random, 8, 80);
    put_psw(out, random, AT_PSWS,
            (Psw){AT_USER, 1, 0x3C | any_mask(random), {AT_USER, size}});
    for (unsigned r = 1; r < 16; r++) // addresses at the edges of the window
        if (random_one_in(random, 3))
            words_put(out, AT_REGISTERS + 4 * (r - 1),
                      AT_USER + (random_one_in(random, 2) ? size : 0) +
                          4 * random_below(random, 6) - 12,
                      false);
}

static void flip_bits(Case *out, Random *random)
{
    for (unsigned i = random_from(random, 1, 4); i > 0; i--) {
        uint32_t word = random_below(random, (uint32_t)out->word_count);
        out->words[word].value ^= UINT32_C(1) << random_below(random, 32);
    }
}

// --- The whole --------------------------------------------------------------

static int by_address(const void *a, const void *b)
{
    const CaseWord *x = a, *y = b;
    return x->address < y->address ? -1 : x->address > y->address;
}

// Of two words at one address the later one stays; ascending addresses.
void generate_settle(Case *out)
{
    CaseWord *words = out->words;
    size_t count = 0;
    for (size_t i = 0; i < out->word_count; i++) {
        bool again = false;
        for (size_t j = i + 1; j < out->word_count && !again; j++)
            again = words[j].address == words[i].address;
        if (!again)
            words[count++] = words[i];
    }
    qsort(words, count, sizeof words[0], by_address);
    out->word_count = count;
}

void generate_case(Case *out, uint64_t seed)
{
    Random random = {seed};
    random_next(&random);
    out->seed = seed;
    out->word_count = 0;
    out->shape = (CaseShape)random_below(&random, SHAPES);
    generate_outside(out, &random);
    Psw start = any_psw(out, &random);
    if (out->shape == SHAPE_KERNEL)
        start = (Psw){
            AT_CODE, 0, any_mask(&random), {0, out->options.memory_bytes}};
    put_tables(out, &random, start);
    put_vectors(out, &random);
    for (unsigned number = 1; number < 6; number++)
        put_handler(out, &random, number);
    switch (out->shape) {
    case SHAPE_RANDOM: put_random_words(out, &random); break;
    case SHAPE_KERNEL: put_kernel(out, &random); break;
    default:
        put_code(out, &random, AT_CODE, false);
        if (random_one_in(&random, 3))
            put_code(out, &random, AT_USER, true);
        break;
    }
    if (out->shape == SHAPE_NEARLY)
        flip_bits(out, &random);
}
