// SPDX-License-Identifier: MIT
//
// Shrinking: instructions become nops and data zero, in ever smaller pieces;
// then actions go, options return to their defaults, and operands become 0.
#include "shrink.h"

#include <string.h>

#include "generate.h"
#include "run.h"

enum { ROUNDS = 4 };

static bool still_differs(const Case *of)
{
    Difference difference;
    return !run_case(of, &difference, NULL);
}

// Takes `candidate` over if it still differs.
static bool keep(Case *of, const Case *candidate)
{
    if (!still_differs(candidate))
        return false;
    *of = *candidate;
    return true;
}

static bool cut_ticks(Case *of)
{
    static Case candidate;
    Difference difference;
    run_case(of, &difference, NULL);
    candidate = *of;
    candidate.ticks = difference.tick;
    return candidate.ticks < of->ticks && keep(of, &candidate);
}

static bool blank(CaseWord *word, uint32_t code)
{
    uint32_t value = word->is_code ? code : 0;
    bool changed = word->value != value;
    word->value = value;
    return changed;
}

// Words become 0, instructions `code`.
static bool blank_words(Case *of, uint32_t code)
{
    static Case candidate;
    bool any = false;
    for (size_t size = of->word_count; size > 0; size /= 2) {
        for (size_t from = 0; from < of->word_count; from += size) {
            bool changed = false;
            candidate = *of;
            for (size_t i = from; i < from + size && i < of->word_count; i++)
                changed |= blank(&candidate.words[i], code);
            if (changed && keep(of, &candidate))
                any = true;
        }
    }
    return any;
}

static bool drop_actions(Case *of)
{
    static Case candidate;
    bool any = false;
    for (size_t i = of->action_count; i-- > 0;) {
        candidate = *of;
        candidate.action_count--;
        memmove(&candidate.actions[i], &candidate.actions[i + 1],
                (candidate.action_count - i) * sizeof candidate.actions[0]);
        any |= keep(of, &candidate);
    }
    return any;
}

static bool default_options(Case *of)
{
    static Case candidate;
    CaseOptions defaults;
    bool any = false;
    generate_default_options(&defaults);
#define TRY(field)                                \
    do {                                          \
        candidate = *of;                          \
        candidate.options.field = defaults.field; \
        if (of->options.field != defaults.field)  \
            any |= keep(of, &candidate);          \
    } while (0)
    TRY(memory_bytes);
    TRY(epoch);
    TRY(saved_area_stack);
    TRY(no_timer);
    TRY(arrivals_listed);
    TRY(time_any);
    TRY(keyboard_open);
    TRY(output_max);
    TRY(no_progress);
    for (unsigned device = 1; device <= 5; device++)
        TRY(latency[device]);
    TRY(disk_bytes);
    TRY(reader_bytes);
    TRY(late_lines);
#undef TRY
    candidate = *of;
    candidate.mode = MODE_EACH_TICK;
    if (of->mode != candidate.mode)
        any |= keep(of, &candidate);
    return any;
}

static bool clear_operands(Case *of)
{
    static const uint32_t parts[] = {0x00F00000, 0x000F0000, 0x0000F000,
                                     0x00000FFF, 0x0000FFFF};
    static Case candidate;
    bool any = false;
    for (size_t i = 0; i < of->word_count; i++) {
        for (size_t part = 0; part < sizeof parts / sizeof *parts; part++) {
            candidate = *of;
            candidate.words[i].value &= ~parts[part];
            if (of->words[i].value & parts[part])
                any |= keep(of, &candidate);
        }
    }
    return any;
}

void shrink_case(Case *of)
{
    bool any = true;
    for (unsigned round = 0; any && round < ROUNDS; round++) {
        any = cut_ticks(of);
        any |= blank_words(of, CASE_NOP);
        any |= drop_actions(of);
        any |= default_options(of);
        any |= clear_operands(of);
    }
    blank_words(of, 0); // what is never reached
}
