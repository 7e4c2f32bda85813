// SPDX-License-Identifier: MIT
//
// Every instruction, with many operands, from word to text and back: what the
// disassembler writes must assemble to the same word at the same place.
#include <stdio.h>
#include <string.h>

#include <hypo/assembler.h>
#include <hypo/isa.h>

#include "random.h"

enum { PLACE = 0x100000, WORDS = 64 };

static unsigned passed, failed;

static int32_t pick_immediate(Random *random, HypoRange range, int scale)
{
    int64_t units = (range.high - range.low) / scale + 1;
    switch (random_below(random, 4)) {
    case 0: return (int32_t)range.low;
    case 1: return (int32_t)range.high;
    default:
        return (int32_t)(range.low +
                         (int64_t)random_below(random, (uint32_t)units) *
                             scale);
    }
}

static uint32_t pick_word(Random *random, const HypoInstruction *row)
{
    uint32_t word = 0;
    HypoDecoded d = {
        .instruction = row,
        .rd = (uint8_t)random_below(random, 16),
        .ra = (uint8_t)random_below(random, 16),
        .rb = (uint8_t)random_below(random, 16),
    };
    d.immediate = pick_immediate(random, hypo_immediate_range(row),
                                 hypo_format(row->format)->immediate_scale);
    if (hypo_encode(&d, &word) == HYPO_ENCODE_REGISTERS) {
        uint8_t swapped = d.rd;
        d.rd = d.ra;
        d.ra = swapped;
        hypo_encode(&d, &word);
    }
    // Fields that the instruction does not have are 0 in a decoded one.
    return word;
}

static bool assembles_to(const char *text, uint32_t word)
{
    char buffer[200];
    int length = snprintf(buffer, sizeof buffer, ".org %d\n%s\n", PLACE, text);
    HypoSource source = {"word", buffer, (size_t)length};
    HypoAssemblerOptions options = {0};
    HypoAssembly *assembly = hypo_assemble(&options, &source);
    const HypoImage *image = hypo_assembly_image(assembly);
    uint32_t got = 0;
    if (image && image->segments[0].stored == 4)
        for (int i = 3; i >= 0; i--)
            got = got << 8 | image->segments[0].bytes[i];
    bool good = image && got == word;
    if (!good)
        printf("%08x is `%s`, which becomes %08x\n", word, text, got);
    hypo_assembly_free(assembly);
    return good;
}

int main(void)
{
    Random random = {1};
    for (unsigned opcode = 0; opcode < 256; opcode++) {
        const HypoInstruction *row = hypo_instruction((uint8_t)opcode);
        bool good = true;
        for (int i = 0; row && i < WORDS; i++) {
            char text[100];
            uint32_t word = pick_word(&random, row);
            hypo_disassemble(word, PLACE, NULL, NULL, text, sizeof text);
            good = assembles_to(text, word) && good;
        }
        if (row)
            good ? passed++ : failed++;
    }
    if (passed == 0)
        failed++;
    printf("%u passed, %u failed\n", passed, failed);
    return failed > 0;
}
