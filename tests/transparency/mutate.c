// SPDX-License-Identifier: MIT
//
// Finds a kernel's instructions by the line table and the source text, since
// its text region has data, too.  See mutate.h.
#include "mutate.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    WORD_BYTES = 4,
    VECTOR_BYTES = 32,
    VECTORS = 6,
    OP_BRANCH = 0x01,
    MASK_SHIFT = 20, // condition mask of a branch
    MASK_ALWAYS = 15,
    CLASS_FIRST = HYPO_CLASS_PROGRAM, // whose bits of IM mean something
    CLASS_LAST = HYPO_CLASS_EXTERNAL,
};

typedef struct Visitor {
    void (*visit)(void *context, const Mutant *mutant);
    void *context;
    const HypoLine *line; // that is being changed, if there is one
} Visitor;

// --- Words of an image ------------------------------------------------------

static const uint8_t *bytes_at(const HypoImage *image, uint32_t address)
{
    for (size_t i = 0; i < image->segment_count; i++) {
        const HypoSegment *segment = &image->segments[i];
        if (address >= segment->address &&
            address - segment->address + WORD_BYTES <= segment->stored)
            return segment->bytes + (address - segment->address);
    }
    return NULL;
}

static uint32_t word_of(const uint8_t *bytes)
{
    return bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 |
           (uint32_t)bytes[3] << 24;
}

HypoImage *mutant_image_new(const HypoImage *kernel, const Mutant *mutant)
{
    HypoImage *image = malloc(sizeof *image);
    HypoSegment *segments = calloc(kernel->segment_count, sizeof *segments);
    if (!image || !segments)
        abort();
    *image = *kernel;
    image->segments = segments;
    for (size_t i = 0; i < kernel->segment_count; i++) {
        segments[i] = kernel->segments[i];
        uint8_t *bytes = malloc(segments[i].stored + 1);
        if (!bytes)
            abort();
        memcpy(bytes, segments[i].bytes, segments[i].stored);
        uint32_t at = mutant->address - segments[i].address;
        for (uint32_t j = 0; j < WORD_BYTES && at + j < segments[i].stored; j++)
            bytes[at + j] = (uint8_t)(mutant->word >> 8 * j);
        segments[i].bytes = bytes;
    }
    return image;
}

void mutant_image_free(HypoImage *image)
{
    for (size_t i = 0; i < image->segment_count; i++)
        free((void *)(uintptr_t)image->segments[i].bytes);
    free((void *)(uintptr_t)image->segments);
    free(image);
}

// --- Instructions -----------------------------------------------------------

static const char *line_text(const char *text, uint32_t line)
{
    while (text && --line > 0) {
        text = strchr(text, '\n');
        if (text)
            text++;
    }
    return text;
}

// Behind labels and blanks; an instruction or macro begins with a letter.
static bool is_instruction(const char *text)
{
    for (;;) {
        text += strspn(text, " \t");
        size_t word = strcspn(text, " \t:;\n");
        if (text[word] != ':')
            return isalpha((unsigned char)*text);
        text += word + 1;
    }
}

static bool names_a_mask(const char *text)
{
    size_t length = strcspn(text, ";\n");
    for (size_t i = 0; i + 3 <= length; i++)
        if (strncmp(text + i, "IM_", 3) == 0)
            return true;
    return false;
}

static void flip_bits(const Visitor *to, uint32_t address, uint32_t word)
{
    for (uint32_t bit = CLASS_FIRST; bit <= CLASS_LAST; bit++) {
        Mutant mutant = {MUTANT_MASK, address, word ^ UINT32_C(1) << bit, bit,
                         to->line};
        to->visit(to->context, &mutant);
    }
}

static void change_instruction(const Visitor *to, uint32_t address,
                               uint32_t word, const char *text)
{
    static const HypoDecoded nothing;
    HypoDecoded decoded = nothing;
    if (!hypo_decode(word, &decoded))
        return;
    Mutant mutant = {.kind = MUTANT_NOP, .address = address, .line = to->line};
    // mv r0, r0
    HypoDecoded nop = {.instruction = hypo_instruction_named("mv", 2)};
    if (hypo_encode(&nop, &mutant.word) == HYPO_ENCODE_OK &&
        mutant.word != word)
        to->visit(to->context, &mutant);
    const char *name = decoded.instruction->mnemonic;
    uint32_t condition = word >> MASK_SHIFT & MASK_ALWAYS;
    if (decoded.instruction->opcode == OP_BRANCH && condition != MASK_ALWAYS) {
        mutant.kind = MUTANT_INVERT;
        mutant.word = word ^ (uint32_t)MASK_ALWAYS << MASK_SHIFT;
        to->visit(to->context, &mutant);
    }
    bool many = strcmp(name, "lm") == 0 || strcmp(name, "sm") == 0;
    if (many && decoded.rd < decoded.ra) {
        mutant.kind = MUTANT_RANGE;
        decoded.ra--;
        if (hypo_encode(&decoded, &mutant.word) == HYPO_ENCODE_OK)
            to->visit(to->context, &mutant);
    }
    if (names_a_mask(text))
        flip_bits(to, address, word);
}

static void change_line(const Sources *sources, const HypoImage *kernel,
                        size_t i, const Visitor *to)
{
    const HypoLine *line = &kernel->lines[i];
    const char *file = sources_text(sources, kernel->files[line->file]);
    const char *text = line_text(file, line->line);
    if (!text || !is_instruction(text))
        return;
    uint32_t end = i + 1 < kernel->line_count ? kernel->lines[i + 1].address
                                              : line->address + WORD_BYTES;
    for (uint32_t at = line->address; at < end; at += WORD_BYTES) {
        const uint8_t *bytes = bytes_at(kernel, at);
        if (!bytes)
            return;
        change_instruction(to, at, word_of(bytes), text);
    }
}

static void change_vector(const HypoImage *kernel, uint32_t address,
                          const Visitor *to)
{
    const uint8_t *bytes = bytes_at(kernel, address);
    if (!bytes)
        return;
    for (HypoPswField field = 0; field <= HYPO_PSW_IM; field++) {
        uint32_t offset = hypo_psw_field(field)->offset;
        uint32_t next = hypo_psw_field(field + 1)->offset;
        Mutant mutant = {MUTANT_FIELD, address + offset, word_of(bytes + next),
                         0, NULL};
        if (mutant.word != word_of(bytes + offset))
            to->visit(to->context, &mutant);
    }
    uint32_t im = hypo_psw_field(HYPO_PSW_IM)->offset;
    flip_bits(to, address + im, word_of(bytes + im));
}

// Does the line come from a file that is included from another kernel's folder?
static bool is_borrowed(const HypoImage *kernel, const HypoLine *line)
{
    return strstr(kernel->files[line->file], "/../") != NULL;
}

void mutants_of(const Sources *sources, const HypoImage *kernel, bool own,
                void (*visit)(void *context, const Mutant *mutant),
                void *context)
{
    Visitor to = {visit, context, NULL};
    for (uint32_t i = 0; i < VECTORS; i++)
        change_vector(kernel, i * VECTOR_BYTES, &to);
    for (size_t i = 0; i < kernel->line_count; i++)
        if (kernel->lines[i].address >= VECTORS * VECTOR_BYTES &&
            !(own && is_borrowed(kernel, &kernel->lines[i]))) {
            to.line = &kernel->lines[i];
            change_line(sources, kernel, i, &to);
        }
}

void mutant_name(const HypoImage *kernel, const Mutant *mutant,
                 char name[static MUTANT_NAME_BYTES])
{
    static const char *const kinds[] = {"nop", "invert", "range", "mask",
                                        "field"};
    const HypoSymbol *label = NULL;
    for (size_t i = 0; i < kernel->symbol_count; i++) {
        const HypoSymbol *symbol = &kernel->symbols[i];
        if (symbol->kind == HYPO_SYMBOL_ADDRESS &&
            symbol->value <= mutant->address &&
            (!label || symbol->value > label->value))
            label = symbol;
    }
    uint32_t words =
        (mutant->address - (label ? label->value : 0)) / WORD_BYTES;
    char bit[8] = "";
    if (mutant->kind == MUTANT_MASK)
        snprintf(bit, sizeof bit, "%u", mutant->bit);
    snprintf(name, MUTANT_NAME_BYTES, "%.48s+%u %s%s",
             label ? label->name : "vector", words, kinds[mutant->kind], bit);
}
