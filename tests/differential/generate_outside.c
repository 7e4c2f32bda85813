// SPDX-License-Identifier: MIT
//
// Options and actions from outside; see generate_outside.h.
#include "generate_outside.h"

#include "generate.h"

void generate_default_options(CaseOptions *options)
{
    *options = (CaseOptions){
        .memory_bytes = HYPO_MEMORY_MIN, .epoch = HYPO_EPOCH, .disk_bytes = 0};
}

static const char *any_text(Random *random)
{
    static const char *const texts[] = {"a\n", "hello\n",  "",        "x",
                                        "\n",  "ab\ncd\n", "ab\nrest"};
    return RANDOM_PICK(random, texts);
}

static void make_options(CaseOptions *options, Random *random)
{
    static const int32_t disks[] = {0,    511,  512,  700, 1024,
                                    4096, 8192, 8192, 8192};
    generate_default_options(options);
    if (random_one_in(random, 16))
        options->memory_bytes += HYPO_MEMORY_UNIT * random_below(random, 4);
    options->saved_area_stack = random_one_in(random, 6);
    options->no_timer = random_one_in(random, 24);
    options->arrivals_listed = random_one_in(random, 12);
    options->time_any = random_one_in(random, 8);
    options->keyboard_open = random_one_in(random, 4);
    options->late_lines = random_below(random, 3);
    if (random_one_in(random, 8))
        options->epoch = random_word(random);
    if (random_one_in(random, 4))
        options->output_max = random_from(random, 1, 200);
    if (random_one_in(random, 12))
        options->no_progress = random_from(random, 1, 100);
    if (!random_one_in(random, 8))
        for (unsigned device = 1; device <= 5; device++)
            options->latency[device] = random_from(random, 1, 4);
    options->disk_bytes = RANDOM_PICK(random, disks);
    if (random_one_in(random, 100))
        options->disk_bytes = DISK_DEFAULT;
    if (!random_one_in(random, 4))
        options->reader_bytes = random_below(random, 1500);
}

static CaseAction any_action(Case *out, Random *random)
{
    uint32_t span = (uint32_t)out->ticks + 20;
    CaseAction action = {.kind = HYPO_ACT_INTERRUPT,
                         .tick = random_below(random, span),
                         .a = random_from(random, 0, 5)};
    if (random_one_in(random, 4))
        action.given = random_below(random, span);
    switch (out->without_model ? 5 : random_below(random, 10)) {
    case 0:
    case 1:
        action.kind = HYPO_ACT_COMPLETE;
        action.a = random_one_in(random, 3) ? 1 : random_from(random, 1, 5);
        break;
    case 2: action.kind = HYPO_ACT_EXPIRE; break;
    case 3:
    case 4:
        action.kind = HYPO_ACT_KEY;
        action.text = any_text(random);
        break;
    case 5:
        action.kind = HYPO_ACT_FAULT;
        action.a = random_from(random, 1, 5);
        action.b = (uint32_t)(random_one_in(random, 2)   ? HYPO_FAULT_FAIL
                              : random_one_in(random, 2) ? HYPO_FAULT_STUCK
                                                         : HYPO_FAULT_LOSE);
        if (out->without_model)
            action.b = random_below(random, HYPO_FAULT_TWICE + 1);
        break;
    default:
        if (action.a == HYPO_CLASS_RESET && !random_one_in(random, 3))
            action.a = HYPO_CLASS_EXTERNAL;
        action.b = random_below(random, action.a == HYPO_CLASS_IO ? 16 : 65536);
        if (action.a == HYPO_CLASS_PROGRAM && random_one_in(random, 2))
            action.b = random_from(random, 0x100, 0x107);
        break;
    }
    return action;
}

static CaseMode any_mode(Random *random)
{
    switch (random_below(random, 16)) {
    case 0:
    case 1:
    case 2: return MODE_CHUNKS;
    case 3:
    case 4: return MODE_WHOLE;
    case 5:
    case 6: return MODE_UNDO;
    default: return MODE_EACH_TICK;
    }
}

void generate_outside(Case *out, Random *random)
{
    make_options(&out->options, random);
    out->mode = any_mode(random);
    out->ticks = random_from(random, 40, 500);
    if (out->mode == MODE_CHUNKS || out->mode == MODE_WHOLE)
        out->ticks = random_from(random, 200, 6000);
    out->without_model = random_one_in(random, 64);
    out->action_count = 0;
    if (random_one_in(random, 4)) // something to read
        out->actions[out->action_count++] =
            (CaseAction){.kind = HYPO_ACT_KEY,
                         .tick = random_below(random, 60),
                         .text = any_text(random)};
    bool listed = out->options.arrivals_listed;
    if (!listed && !out->without_model && !random_one_in(random, 4))
        return;
    uint32_t count = random_from(random, 1, listed ? CASE_ACTIONS_MAX - 1 : 8);
    for (uint32_t i = 0; i < count; i++) {
        CaseAction action = any_action(out, random);
        if (i > 0 && random_one_in(random, 3)) // at the same boundary
            action.tick = out->actions[out->action_count - 1].tick;
        out->actions[out->action_count++] = action;
    }
}
