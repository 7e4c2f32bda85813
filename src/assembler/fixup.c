// SPDX-License-Identifier: MIT
//
// Values that are not known when they are read wait here until everything is
// laid out, and are then applied by the same functions as the others.
#include "assembler/operation.h"

Fixup fixup_here(const Assembler *a, const Expression *expression)
{
    return (Fixup){
        .expression = expression,
        .line = a->line,
        .name = a->operation ? a->operation->name : (Slice){0},
        .address = a->region->location,
        .region = (uint8_t)a->region->id,
    };
}

uint8_t *fixup_bytes(const Assembler *a, const Fixup *fixup)
{
    return a->assembly->regions[fixup->region].bytes.items + fixup->position;
}

uint32_t fixup_place(const Assembler *a, const Fixup *fixup)
{
    bool moved = a->final && fixup->region == REGION_DATA;
    return fixup->address + (moved ? a->data_base : 0);
}

void fixup_postpone(Assembler *a, const Fixup *fixup)
{
    Fixup *kept = arena_allocate(&a->scratch, sizeof *kept);
    *kept = *fixup;
    kept->decoded = NULL;
    kept->next = NULL;
    *a->fixups_end = kept;
    a->fixups_end = &kept->next;
    assembler_keep(a);
}

// An address can be used at once if its region begins at 0 or, for a distance,
// is the fixup's own.
static bool is_settled(const Assembler *a, const Fixup *fixup,
                       ExpressionValue value)
{
    if (a->final || !value.is_address)
        return true;
    return value.region ==
           (fixup->relative ? fixup->region : (uint8_t)REGION_TEXT);
}

bool fixup_submit(Assembler *a, const Fixup *fixup)
{
    ExpressionValue value = {0};
    a->to_target = fixup->form && fixup->field == 't';
    ExpressionStatus status =
        value_of(a, fixup->expression, fixup->line, &value);
    a->to_target = false;
    if (status == EXPRESSION_OK && is_settled(a, fixup, value))
        return fixup->apply(a, fixup, value);
    if (status != EXPRESSION_FAILED && !a->final)
        fixup_postpone(a, fixup);
    return false;
}

void fixups_apply(Assembler *a)
{
    for (const Fixup *fixup = a->fixups; fixup; fixup = fixup->next)
        fixup_submit(a, fixup);
}
