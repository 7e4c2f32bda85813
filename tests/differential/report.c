// SPDX-License-Identifier: MIT
//
// The report of a case; see report.h.
#include "report.h"

#include <inttypes.h>
#include <stdio.h>

#include <hypo/isa.h>

static const char *const devices[] = {"",     "keyboard", "display",
                                      "disk", "printer",  "reader"};

static void print_options(const Case *of)
{
    const CaseOptions *options = &of->options;
    printf("; hypo run case.asm --memory %" PRIu32 "k --max-ticks %" PRIu64
           " --epoch %" PRIu32,
           options->memory_bytes / 1024, of->ticks, options->epoch);
    if (options->saved_area_stack)
        printf(" --saved-area stack");
    if (options->no_timer)
        printf(" --no-timer");
    if (options->output_max)
        printf(" --max-output %" PRIu32, options->output_max);
    if (options->no_progress)
        printf(" --no-progress %" PRIu32, options->no_progress);
    for (unsigned device = 1; device <= 5; device++)
        if (options->latency[device])
            printf(" --latency %s=%" PRIu32, devices[device],
                   options->latency[device]);
    if (of->action_count > 0 || options->arrivals_listed || options->time_any)
        printf(" --schedule case.schedule");
    printf("\n;   disk %" PRId32 " bytes, reader %" PRIu32
           " bytes of case_data; keyboard %s, late lines %" PRIu32 "\n",
           options->disk_bytes, options->reader_bytes,
           options->keyboard_open ? "open" : "closed", options->late_lines);
}

static void print_text(const char *text)
{
    for (; *text; text++)
        printf(*text == '\n' ? "\\n" : "%c", *text);
}

static void print_action(const CaseAction *action)
{
    static const char *const faults[] = {"fail", "short", "stuck", "lose",
                                         "twice"};
    printf(";   ");
    switch (action->kind) {
    case HYPO_ACT_INTERRUPT:
        printf("interrupt %" PRIu32 ":%" PRIu32 "@%" PRIu64, action->a,
               action->b, action->tick);
        break;
    case HYPO_ACT_COMPLETE:
        printf("complete %s@%" PRIu64, devices[action->a], action->tick);
        break;
    case HYPO_ACT_EXPIRE: printf("expire@%" PRIu64, action->tick); break;
    case HYPO_ACT_KEY:
        printf("key %" PRIu64 ":", action->tick);
        print_text(action->text);
        break;
    case HYPO_ACT_FAULT:
        printf("fault %s:%s@%" PRIu64, devices[action->a], faults[action->b],
               action->tick);
        break;
    }
    if (action->given > 0)
        printf("   (put into the log at tick %" PRIu64 ")", action->given);
    printf("\n");
}

static void print_schedule(const Case *of)
{
    const CaseOptions *options = &of->options;
    printf("; case.schedule:\n");
    printf(";   arrivals %s\n;   time %s\n",
           options->arrivals_listed ? "listed" : "natural",
           options->time_any ? "any" : "exact");
    for (size_t i = 0; i < of->action_count; i++)
        print_action(&of->actions[i]);
}

static void print_source(const Case *of)
{
    uint32_t address = UINT32_MAX;
    for (size_t i = 0; i < of->word_count; i++) {
        const CaseWord *word = &of->words[i];
        char text[80];
        if (word->value == 0) // as memory is
            continue;
        if (word->address != address)
            printf("        .org    0x%" PRIX32 "\n", word->address);
        address = word->address + 4;
        if (word->is_code)
            hypo_disassemble(word->value, word->address, NULL, NULL, text,
                             sizeof text);
        else
            snprintf(text, sizeof text, ".word   0x%" PRIX32, word->value);
        printf("        %-32s ; %04" PRIX32 ": %08" PRIX32 "\n", text,
               word->address, word->value);
    }
}

void report_case(const Case *of, const Difference *difference)
{
    static const char *const shapes[] = {"valid", "random", "nearly", "kernel"};
    static const char *const modes[] = {"each tick", "chunks", "whole", "undo"};
    printf("seed %" PRIu64 ", shape %s, mode %s%s, first difference at tick "
           "%" PRIu64 ":\n%s",
           of->seed, shapes[of->shape], modes[of->mode],
           of->without_model ? ", without model" : "", difference->tick,
           difference->text);
    print_options(of);
    print_schedule(of);
    print_source(of);
    printf("\n");
    fflush(stdout);
}
