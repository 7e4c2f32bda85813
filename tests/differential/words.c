// SPDX-License-Identifier: MIT
//
// Random words; see words.h.
#include "words.h"

#include <hypo/isa.h>

uint32_t word_r(unsigned op, unsigned rd, unsigned ra, unsigned rb)
{
    return (uint32_t)op << 24 | rd << 20 | ra << 16 | rb << 12;
}

uint32_t word_m(unsigned op, unsigned rd, unsigned ra, uint32_t displacement)
{
    return word_r(op, rd, ra, 0) | (displacement & 0xFFFF);
}

uint32_t word_li(unsigned rd, uint32_t value)
{
    return word_m(OP_LI, rd, 0, value);
}

void words_put(Case *out, uint32_t address, uint32_t value, bool is_code)
{
    if (out->word_count < CASE_WORDS_MAX)
        out->words[out->word_count++] = (CaseWord){address, value, is_code};
}

void words_emit(Sketch *sketch, uint32_t word)
{
    if (sketch->address >= sketch->end)
        return;
    words_put(sketch->out, sketch->address, word, true);
    sketch->address += 4;
}

// --- Values -----------------------------------------------------------------

uint32_t words_address(Random *random)
{
    switch (random_below(random, 13)) {
    case 12: return HYPO_MEMORY_MIN - 16 + 4 * random_below(random, 8);
    case 0: return 32 * random_below(random, 8);
    case 1: return 0x100 + 4 * random_below(random, 64);
    case 2: return 0x1FC;
    case 3: return AT_BLOCKS + 4 * random_below(random, 8 * BLOCK_COUNT);
    case 4: return AT_PSWS + 32 * random_below(random, PSW_COUNT);
    case 5: return AT_HANDLERS + 4 * random_below(random, 8 * 24);
    case 6:
    case 7: return AT_CODE + 4 * random_below(random, 64);
    case 8: return AT_CODE + random_below(random, 256);
    case 9: return AT_USER + 4 * random_below(random, 64);
    case 10: return 0x1FF0 + 4 * random_below(random, 8); // the end of a page
    default: return AT_DATA + 4 * random_below(random, 256);
    }
}

uint32_t words_register(Random *random)
{
    static const uint32_t edges[] = {
        0,          1,          2,          4,          0xFFFFFFFF,
        0x7FFFFFFF, 0x80000000, 0x80000001, 0xFFFFFFFC, 0xFFFFFFF8,
        0xFFFF8000, 0x00007FFF, 0xFFFE,     0x10000,    0xFFF0,
        0xFFFC,     0x55555555, 0xAAAAAAAA, 31,         32,
    };
    switch (random_below(random, 10)) {
    case 0:
    case 1:
    case 2: return words_address(random);
    case 3: return random_from(random, 1, 5); // a device
    case 4: return random_below(random, 20);
    case 5:
    case 6: return RANDOM_PICK(random, edges);
    case 7: return random_below(random, 256); // a mask
    case 8: return words_instruction(random, false);
    default: return random_word(random);
    }
}

// --- Instructions -----------------------------------------------------------

static unsigned any_opcode(Random *random, bool user)
{
    switch (random_below(random, 20)) {
    case 0:
    case 1:
    case 2: return random_from(random, 0x01, 0x04);
    case 3: return 0x05;
    case 4:
    case 5:
    case 6: return random_from(random, 0x10, 0x1F);
    case 7:
    case 8:
    case 9: return random_from(random, 0x20, 0x2F);
    case 10:
    case 11: return random_from(random, 0x30, 0x38);
    case 12:
    case 13:
    case 14: return random_from(random, 0x40, 0x4D);
    case 15: return random_from(random, 0x4C, 0x4D);
    case 16: return random_from(random, 0x50, 0x51);
    case 17: return random_from(random, 0xC0, 0xCD);
    default:
        if (user && !random_one_in(random, 8))
            return random_from(random, 0x10, 0x1F);
        return random_from(random, 0x60, 0x67);
    }
}

static int32_t any_immediate(Random *random, const HypoInstruction *row)
{
    HypoRange range = hypo_immediate_range(row);
    uint32_t scale = hypo_format(row->format)->immediate_scale;
    int64_t value;
    switch (random_below(random, 8)) {
    case 0: value = range.low; break;
    case 1: value = range.high; break;
    case 2:
        value = range.low + (int64_t)(random_next(random) %
                                      (uint64_t)(range.high - range.low + 1));
        break;
    case 3: value = (int64_t)random_below(random, 32) - 16; break;
    default: value = 4 * ((int64_t)random_below(random, 24) - 12); break;
    }
    if (random_one_in(random, 2) && row->format != HYPO_FORMAT_R &&
        value % 4 != 0)
        value -= value % 4;
    value -= value % scale;
    if (value < range.low || value > range.high)
        value = 0;
    return (int32_t)value;
}

uint32_t words_instruction(Random *random, bool user)
{
    for (;;) {
        unsigned opcode = any_opcode(random, user);
        const HypoInstruction *row = hypo_instruction((uint8_t)opcode);
        if (!row || (opcode == OP_HALT && !random_one_in(random, 2)))
            continue;
        HypoDecoded d = {row, (uint8_t)random_below(random, 16),
                         (uint8_t)random_below(random, 16),
                         (uint8_t)random_below(random, 16),
                         any_immediate(random, row)};
        if (row->format == HYPO_FORMAT_M && random_one_in(random, 3)) {
            d.ra = 0;
            d.immediate = (int32_t)(words_address(random) & 0x7FFF);
        }
        if (opcode == OP_BC && random_one_in(random, 2))
            d.immediate = 4 * (int32_t)random_from(random, 0, 8);
        uint32_t word;
        if (hypo_encode(&d, &word) == HYPO_ENCODE_OK)
            return word;
    }
}

// --- Idioms -----------------------------------------------------------------

static unsigned any_number(Random *random)
{
    return random_from(random, 1, 15);
}

void words_emit_sio(Sketch *sketch)
{
    unsigned r = any_number(sketch->random);
    uint32_t block = random_below(sketch->random, BLOCK_COUNT);
    uint32_t device = 1 + block % 5;
    if (random_one_in(sketch->random, 8))
        device = random_below(sketch->random, 7);
    words_emit(sketch, word_li(r, device));
    words_emit(sketch, word_m(OP_SIO, r, 0, AT_BLOCKS + 32 * block));
}

void words_emit_timer(Sketch *sketch)
{
    unsigned r = any_number(sketch->random), s = any_number(sketch->random);
    words_emit(sketch, word_li(r, random_below(sketch->random, 40)));
    words_emit(sketch, word_li(s, random_below(sketch->random, 30)));
    words_emit(sketch, word_r(OP_STMR, 0, r, s));
}

// Starts device 1..5 and waits for its interrupt.
static void emit_io_and_wait(Sketch *sketch)
{
    unsigned r = any_number(sketch->random), s = any_number(sketch->random);
    uint32_t device = random_one_in(sketch->random, 2)
                          ? 1
                          : random_from(sketch->random, 2, 5);
    words_emit(sketch, word_li(r, device));
    words_emit(sketch, word_m(OP_SIO, r, 0, AT_BLOCKS + 32 * (device - 1)));
    words_emit(sketch, word_li(s, 0x10));
    words_emit(sketch, word_r(OP_SWIM, 0, s, 0));
    words_emit(sketch, word_r(OP_WAIT, 0, 0, 0));
}

static void emit_device_test(Sketch *sketch)
{
    unsigned r = any_number(sketch->random), s = any_number(sketch->random);
    words_emit(sketch, word_li(r, random_from(sketch->random, 1, 6)));
    if (random_one_in(sketch->random, 2)) {
        words_emit(sketch, word_r(OP_TIO, s, r, 0));
        return;
    }
    words_emit(sketch, word_r(OP_HIO, 0, r, 0));
    if (random_one_in(sketch->random, 2)) // the first one's completion stays
        words_emit(sketch, word_r(OP_HIO, 0, r, 0));
}

static void emit_time(Sketch *sketch)
{
    unsigned r = any_number(sketch->random), s = any_number(sketch->random);
    words_emit(sketch, random_one_in(sketch->random, 2)
                           ? word_r(OP_RTMR, r, 0, 0)
                           : word_r(OP_RCLK, r, s, 0));
}

static void emit_mask(Sketch *sketch)
{
    static const uint8_t masks[] = {0, 0xFF, 0x3C, 0x1C, 0x14, 0x34, 0x0C};
    unsigned r = any_number(sketch->random);
    words_emit(sketch, word_li(r, RANDOM_PICK(sketch->random, masks)));
    words_emit(sketch, word_r(OP_SWIM, any_number(sketch->random), r, 0));
}

// Copies one instruction of the program over another.
static void emit_overwrite(Sketch *sketch)
{
    unsigned r = any_number(sketch->random);
    uint32_t from = AT_CODE + 4 * random_below(sketch->random, 64);
    uint32_t to = sketch->address + 4 * random_below(sketch->random, 6);
    words_emit(sketch, word_m(OP_LW, r, 0, from));
    words_emit(sketch, word_m(OP_SW, r, 0, to));
}

static void emit_jump(Sketch *sketch)
{
    unsigned r = any_number(sketch->random);
    uint32_t to = words_address(sketch->random) & 0x7FFC;
    words_emit(sketch, word_li(r, to));
    words_emit(sketch, word_r(OP_JR, 0, r, 0));
}

void words_emit_some(Sketch *sketch)
{
    Random *random = sketch->random;
    if (sketch->user || !random_one_in(random, 4)) {
        words_emit(sketch, words_instruction(random, sketch->user));
        return;
    }
    switch (random_below(random, 11)) {
    case 0:
    case 1: words_emit_sio(sketch); break;
    case 2: words_emit_timer(sketch); break;
    case 3: emit_device_test(sketch); break;
    case 4: emit_mask(sketch); break;
    case 5: emit_overwrite(sketch); break;
    case 6: emit_jump(sketch); break;
    case 7:
    case 8: emit_io_and_wait(sketch); break;
    case 9: emit_time(sketch); break;
    default: words_emit(sketch, word_r(OP_WAIT, 0, 0, 0)); break;
    }
}
