// SPDX-License-Identifier: MIT
//
// Instruction words as assembly that assembles back to the same word.
#include <hypo/isa.h>

#include <string.h>

#include "base/text.h"

typedef struct Place {
    uint32_t address; // of the instruction
    HypoNameAddress *name;
    void *context;
} Place;

static void print_register(Text *text, unsigned number)
{
    if (number == HYPO_SP)
        text_print(text, "sp");
    else if (number == HYPO_LR)
        text_print(text, "lr");
    else
        text_print(text, "r%u", number);
}

// A place given by its distance from the next instruction.
static void print_place(Text *text, const Place *place, int32_t distance)
{
    char name[80];
    uint32_t target = place->address + 4 + (uint32_t)distance;
    int32_t from_here = distance + 4;
    if (place->name && place->name(place->context, target, name, sizeof name))
        text_print(text, "%s", name);
    else if (from_here < 0)
        text_print(text, ".-%u", 0u - (unsigned)from_here);
    else
        text_print(text, ".+%u", (unsigned)from_here);
}

static void print_memory(Text *text, const Place *place, const HypoDecoded *d)
{
    HypoFormat format = d->instruction->format;
    if (format == HYPO_FORMAT_P || format == HYPO_FORMAT_PM) {
        print_place(text, place, d->immediate);
        return;
    }
    if (d->immediate != 0)
        text_print(text, "%d", (int)d->immediate);
    text_print(text, "(");
    print_register(text, format == HYPO_FORMAT_M ? d->ra : d->rb);
    text_print(text, ")");
}

static void print_operand(Text *text, const Place *place, char letter,
                          const HypoDecoded *d)
{
    switch (letter) {
    case 'd':
    case 's':
    case 'f': print_register(text, d->rd); break;
    case 'a':
    case 'A':
    case 'l': print_register(text, d->ra); break;
    case 'b': print_register(text, d->rb); break;
    case 'k': text_print(text, "%u", (unsigned)d->rd); break;
    case 't': print_place(text, place, d->immediate); break;
    case 'm': print_memory(text, place, d); break;
    default: text_print(text, "%d", (int)d->immediate); break;
    }
}

void hypo_disassemble(uint32_t word, uint32_t address, HypoNameAddress *name,
                      void *context, char *buffer, size_t buffer_bytes)
{
    Text text = text_into(buffer, buffer_bytes);
    Place place = {address, name, context};
    HypoDecoded d;
    if (!hypo_decode(word, &d)) {
        text_print(&text, ".word   0x%X", word);
        return;
    }
    const char *letters = d.instruction->operands;
    text_print(&text, "%s", d.instruction->mnemonic);
    for (size_t pad = text.length; *letters && pad < 8; pad++)
        text_print(&text, " ");
    for (size_t i = 0; letters[i] != '\0'; i++) {
        if (i > 0)
            text_print(&text, ", ");
        print_operand(&text, &place, letters[i], &d);
    }
}
