// SPDX-License-Identifier: MIT
//
// Directives that say where things go: .org .space .align .text .data.
#include <hypo/image.h>

#include "assembler/operation.h"
#include "base/bits.h"

static Slice word_here(const Assembler *a)
{
    return statement_word(a->line);
}

// `.org` makes an image for fixed places, `.data` one that can be moved.
static bool org_and_data(Assembler *a)
{
    report_at(a, word_here(a),
              "`.org` and `.data` cannot be in one source: `.org` says where "
              "everything is, `.data` leaves it to the loader");
    a->region->falls_from = (Place){0};
    report_note(a, a->data_seen ? &a->data_place : &a->org_place,
                "the other one is here");
    return false;
}

static bool org_range(Assembler *a, uint32_t address, Slice where)
{
    uint32_t location = a->region->location;
    if (address > HYPO_ADDRESS_SPACE)
        return report_at(a, where,
                         "0x%x is above 256 MiB (0x10000000), the largest "
                         "memory there is",
                         address);
    if (address < location)
        return report_at(a, where,
                         "`.org` goes only forward: 0x%x is before 0x%x, where "
                         "this line stands",
                         address, location);
    output_seek(a, address);
    return true;
}

bool directive_org(Assembler *a, const Directive *directive)
{
    ExpressionValue value;
    Slice where;
    (void)directive;
    if (a->data_seen)
        return org_and_data(a);
    if (!a->absolute) {
        a->absolute = true;
        a->org_place = report_place(a->line, word_here(a));
    }
    return value_known(a, "the address of `.org`", &value, &where) &&
           statement_end(a) && org_range(a, value.bits, where);
}

bool directive_space(Assembler *a, const Directive *directive)
{
    uint32_t count = 0;
    uint32_t fill = 0;
    uint32_t position;
    (void)directive;
    if (!value_in_range(a, "the size of `.space`", 0, HYPO_ADDRESS_SPACE,
                        &count))
        return false;
    if (statement_comma(a) &&
        !value_in_range(a, "the fill of `.space`", -128, 255, &fill))
        return false;
    if (!statement_end(a))
        return false;
    if ((fill & 0xFF) == 0) {
        output_zeros(a, count);
        return true;
    }
    uint8_t *bytes = output_bytes(a, count, 1, &position);
    for (uint32_t i = 0; i < count; i++)
        bytes[i] = (uint8_t)fill;
    return true;
}

static bool align_to(Assembler *a, uint32_t unit, Slice where)
{
    if (!bits_power_of_two(unit))
        return report_at(a, where,
                         "`.align` takes a power of two (1, 2, 4, 8, ...), not "
                         "%d",
                         (int)(int32_t)unit);
    if (unit > HYPO_ADDRESS_SPACE)
        return report_at(a, where,
                         "`.align 0x%x` is more than 256 MiB (0x10000000), the "
                         "largest memory there is",
                         unit);
    if (unit > PROGRAM_ALIGN_MAX && !need_large_align(a, where))
        return false;
    if (unit > a->region->align)
        a->region->align = unit;
    output_zeros(a, (uint32_t)(bits_round_up(a->region->location, unit) -
                               a->region->location));
    return true;
}

bool directive_align(Assembler *a, const Directive *directive)
{
    ExpressionValue value;
    Slice where;
    (void)directive;
    if (!value_known(a, "the unit of `.align`", &value, &where))
        return false;
    Fixup use = fixup_here(a, NULL);
    use.where = where;
    return value_as_constant(a, &use, &value) && statement_end(a) &&
           align_to(a, value.bits, where);
}

bool directive_region(Assembler *a, const Directive *directive)
{
    if (directive->argument == REGION_DATA) {
        if (a->absolute)
            return org_and_data(a);
        if (!a->data_seen)
            a->data_place = report_place(a->line, word_here(a));
        a->data_seen = true;
    }
    a->region = &a->assembly->regions[directive->argument];
    return statement_end(a);
}
