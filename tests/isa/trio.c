// SPDX-License-Identifier: MIT
//
// Booting, running and comparing the three machines; see trio.h.
#include "trio.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <hypo/boot.h>
#include <hypo/device.h>

enum { OUTPUT_BUDGET = 8 };

static const char reader_stream[] = "The reader's job stream.\n";

// --- Making -----------------------------------------------------------------

static void take_output(void *context, unsigned device, const uint8_t *bytes,
                        size_t count)
{
    Output *output = context;
    unsigned which = device == 4;
    if (output->count[which] + count > OUTPUT_MAX)
        abort();
    memcpy(output->bytes[which] + output->count[which], bytes, count);
    output->count[which] += count;
}

typedef struct Options {
    bool stack, no_timer, listed, time_any;
    bool output; // a budget of 8 bytes
} Options;

static HypoMachine *make_production(const Options *given, Output *output)
{
    const HypoMachineOptions options = {
        .device_types = hypo_standard_devices,
        .memory_bytes = MEMORY_BYTES,
        .epoch = HYPO_EPOCH,
        .saved_area_stack = given->stack,
        .no_timer = given->no_timer,
        .arrivals_listed = given->listed,
        .time_any = given->time_any,
        .output_bytes_max = given->output ? OUTPUT_BUDGET : 0,
        .reader = (const uint8_t *)reader_stream,
        .reader_bytes = sizeof reader_stream - 1,
        .output = {output ? take_output : NULL, output},
    };
    HypoMachine *machine = hypo_machine_new(&options);
    if (!machine)
        abort();
    return machine;
}

static Model *make_model(const Options *given)
{
    ModelOptions options;
    model_defaults(&options);
    options.memory_size = MEMORY_BYTES;
    options.saved_area_stack = given->stack;
    options.no_timer = given->no_timer;
    options.arrivals_listed = given->listed;
    options.time_any = given->time_any;
    if (given->output)
        options.max_output = OUTPUT_BUDGET;
    options.reader = (const uint8_t *)reader_stream;
    options.reader_size = sizeof reader_stream - 1;
    return model_new(&options);
}

// Section 8, written anew for the model: the image, and the block at 0x200.
static void boot_model(Model *model, const HypoImage *image)
{
    const uint32_t block[4] = {0x4F505948, MEMORY_BYTES, 0, 0x8000};
    uint32_t end = 0;
    for (size_t i = 0; i < image->segment_count; i++) {
        const HypoSegment *segment = &image->segments[i];
        model_write(model, segment->address, segment->bytes, segment->stored);
        end = segment->address + segment->size;
    }
    for (unsigned i = 0; i < 256; i++) {
        uint32_t word = i < 4 ? block[i] : 0;
        if (i == 3 && end > word)
            word = (end + 4095) / 4096 * 4096;
        const uint8_t bytes[4] = {(uint8_t)word, (uint8_t)(word >> 8),
                                  (uint8_t)(word >> 16), (uint8_t)(word >> 24)};
        model_write(model, 0x200 + 4 * i, bytes, sizeof bytes);
    }
    model_reset(model);
}

// --- Annotations ------------------------------------------------------------

// `at TICK interrupt CLASS CODE`, `complete DEVICE`, `expire`, `key TEXT`
// (a line; its newline is added).  TICK is a number or a symbol.
static bool act(Trio *trio, const Source *source, const char *text)
{
    char when[64];
    char kind[16];
    unsigned a = 0;
    unsigned b = 0;
    int after = 0;
    if (sscanf(text, "at %63s %15s%n %u %u", when, kind, &after, &a, &b) < 2)
        return false;
    uint32_t tick;
    if (!source_symbol(source, when, &tick))
        tick = (uint32_t)strtoul(when, NULL, 0);
    HypoAction action = {.tick = tick, .a = a, .b = b};
    ModelActKind model = MODEL_INTERRUPT;
    char line[80] = "";
    if (strcmp(kind, "interrupt") == 0) {
        action.kind = HYPO_ACT_INTERRUPT;
    } else if (strcmp(kind, "complete") == 0) {
        action.kind = HYPO_ACT_COMPLETE;
        model = MODEL_COMPLETE;
    } else if (strcmp(kind, "expire") == 0) {
        action.kind = HYPO_ACT_EXPIRE;
        model = MODEL_EXPIRE;
    } else if (strcmp(kind, "key") == 0) {
        action.kind = HYPO_ACT_KEY;
        model = MODEL_KEY;
        snprintf(line, sizeof line, "%s\n", text + after + 1);
        action.text = line;
        action.text_bytes = strlen(line);
    } else {
        return false;
    }
    return hypo_machine_schedule(trio->fast, &action) &&
           hypo_machine_schedule(trio->observed, &action) &&
           model_act(trio->model, tick, model, a, b, line, strlen(line));
}

static bool take_option(Options *options, const char *name)
{
    bool *option = strcmp(name, "stack") == 0      ? &options->stack
                   : strcmp(name, "no-timer") == 0 ? &options->no_timer
                   : strcmp(name, "listed") == 0   ? &options->listed
                   : strcmp(name, "time-any") == 0 ? &options->time_any
                   : strcmp(name, "output") == 0   ? &options->output
                                                   : NULL;
    if (option)
        *option = true;
    return option;
}

static bool has_word(const char *text, const char *word)
{
    size_t length = strlen(word);
    return strncmp(text, word, length) == 0 && text[length] == ' ';
}

static bool read_options(Options *options, const HypoImage *image)
{
    *options = (Options){0};
    for (size_t i = 0; i < image->annotation_count; i++) {
        const char *text = image->annotations[i].text;
        bool known = has_word(text, "at") ||
                     (has_word(text, "option") &&
                      take_option(options, text + strlen("option ")));
        if (!known) {
            printf("line %" PRIu32 ": unknown annotation: %s\n",
                   image->annotations[i].line, text);
            return false;
        }
    }
    return true;
}

// --- Booting and running ----------------------------------------------------

static bool boot_production(HypoMachine *machine, const HypoImage *image)
{
    size_t culprit;
    return hypo_boot(machine, image, NULL, 0, &culprit) == HYPO_BOOT_OK;
}

bool trio_boot(Trio *trio, const Source *source)
{
    const HypoImage *image = source->image;
    Options options;
    *trio = (Trio){0};
    if (!read_options(&options, image))
        return false;
    trio->fast = make_production(&options, &trio->output);
    trio->observed = make_production(&options, NULL);
    trio->model = make_model(&options);
    for (size_t i = 0; i < image->annotation_count; i++) {
        const char *text = image->annotations[i].text;
        if (has_word(text, "at") && !act(trio, source, text)) {
            printf("bad annotation: %s\n", text);
            return false;
        }
    }
    if (!image->absolute || !boot_production(trio->fast, image) ||
        !boot_production(trio->observed, image)) {
        printf("the image cannot be booted\n");
        return false;
    }
    boot_model(trio->model, image);
    return true;
}

void trio_run(Trio *trio, uint64_t tick_limit)
{
    HypoStep step;
    trio->fast_stop = hypo_machine_run(trio->fast, tick_limit);
    do {
        trio->observed_stop =
            hypo_machine_step(trio->observed, tick_limit, &step);
    } while (trio->observed_stop == HYPO_RUNNING);
    trio->model_stop = model_run(trio->model, tick_limit);
    model_state(trio->model, &trio->state);
}

void trio_free(Trio *trio)
{
    if (trio->fast) {
        hypo_machine_free(trio->fast);
        hypo_machine_free(trio->observed);
        model_free(trio->model);
    }
    *trio = (Trio){0};
}

// --- Comparing --------------------------------------------------------------

static ModelStop as_model_stop(HypoStop stop)
{
    switch (stop) {
    case HYPO_STOP_HALT: return MODEL_HALT;
    case HYPO_STOP_CHECK: return MODEL_CHECK_STOP;
    case HYPO_STOP_IDLE: return MODEL_IDLE;
    case HYPO_STOP_TICKS: return MODEL_TICKS;
    case HYPO_STOP_OUTPUT: return MODEL_OUTPUT;
    default: return MODEL_RUNNING;
    }
}

static const char *psw_difference(const HypoState *p, const ModelState *m)
{
    const uint32_t psw[7] = {m->pc,   m->cc, m->m, m->base,
                             m->size, m->im, m->ic};
    const uint32_t ours[7] = {p->psw.pc,   p->psw.cc, p->psw.m, p->psw.base,
                              p->psw.size, p->psw.im, p->psw.ic};
    if (memcmp(psw, ours, sizeof psw) != 0)
        return "model and engines differ in the PSW";
    if (p->latch != m->latch || p->waiting != m->waiting)
        return "model and engines differ in latch or waiting";
    if (m->check_stop.yes &&
        (p->check_ic != m->check_stop.ic || p->check_ii != m->check_stop.ii))
        return "model and engines differ in the check-stop's report";
    if (m->stop == MODEL_HALT && p->halt_status != m->halt_status)
        return "model and engines differ in the status of `halt`";
    return NULL;
}

static const char *pending_difference(const HypoState *p, const ModelState *m)
{
    if (p->nmi_pending != m->nmi.pending ||
        p->external_pending != m->external.pending ||
        p->spurious_io != m->spurious ||
        p->timer.expirations != m->timer.pending)
        return "model and engines differ in what is pending";
    if (p->timer.running != m->timer.running ||
        (m->timer.running && p->timer.due != m->timer.due))
        return "model and engines differ in the timer";
    for (unsigned n = 1; n <= 5; n++)
        if (p->devices[n].activity != (uint32_t)m->devices[n].state)
            return "model and engines differ in a device";
    if (p->instructions != m->instructions)
        return "model and engines differ in the instructions counted";
    for (unsigned c = 0; c < 8; c++)
        if (p->interrupts[c] != m->taken[c])
            return "model and engines differ in the interrupts taken";
    return NULL;
}

static const char *stored_difference(const Trio *trio)
{
    size_t disk_bytes;
    size_t held;
    const uint8_t *disk = hypo_machine_disk(trio->fast, &disk_bytes);
    const uint8_t *model_disk = model_held(trio->model, 3, &held);
    if (memcmp(hypo_machine_memory(trio->fast), model_memory(trio->model),
               MEMORY_BYTES) != 0)
        return "model and engines differ in memory";
    if (held != disk_bytes || memcmp(disk, model_disk, held) != 0)
        return "model and engines differ in the disk";
    for (int which = 0; which < 2; which++) {
        const uint8_t *bytes = model_held(trio->model, 2 + 2 * which, &held);
        if (held != trio->output.count[which] ||
            (held && memcmp(bytes, trio->output.bytes[which], held) != 0))
            return "model and engines differ in the output";
    }
    return NULL;
}

const char *trio_difference(const Trio *trio)
{
    const HypoState *fast = hypo_machine_state(trio->fast);
    const HypoState *observed = hypo_machine_state(trio->observed);
    const ModelState *model = &trio->state;
    if (trio->fast_stop != trio->observed_stop)
        return "the engines stop differently";
    if (memcmp(fast, observed, sizeof *fast) != 0)
        return "the engines differ in their state";
    if (hypo_machine_hash(trio->fast) != hypo_machine_hash(trio->observed))
        return "the engines differ in their hash";
    if (as_model_stop(trio->fast_stop) != trio->model_stop)
        return "model and engines stop differently";
    if (fast->tick != model->tick)
        return "model and engines differ in the tick";
    if (memcmp(fast->r, model->regs, sizeof model->regs) != 0)
        return "model and engines differ in the registers";
    const char *difference = psw_difference(fast, model);
    if (!difference)
        difference = pending_difference(fast, model);
    return difference ? difference : stored_difference(trio);
}

// --- Digest -----------------------------------------------------------------

static uint64_t add_bytes(uint64_t digest, const uint8_t *bytes, size_t count)
{
    for (size_t i = 0; i < count; i++)
        digest = (digest ^ bytes[i]) * UINT64_C(0x100000001B3); // FNV-1a
    return digest;
}

static uint64_t add_word(uint64_t digest, uint32_t word)
{
    const uint8_t bytes[4] = {(uint8_t)word, (uint8_t)(word >> 8),
                              (uint8_t)(word >> 16), (uint8_t)(word >> 24)};
    return add_bytes(digest, bytes, sizeof bytes);
}

uint64_t trio_digest(const Trio *trio, uint64_t digest)
{
    const ModelState *s = &trio->state;
    const uint32_t words[] = {
        s->pc,
        s->cc,
        s->m,
        s->base,
        s->size,
        s->im,
        s->ic,
        s->latch,
        s->waiting,
        s->stop,
        s->halt_status,
        s->check_stop.ic,
        s->check_stop.ii,
        s->check_stop.pc,
    };
    for (unsigned n = 0; n < 16; n++)
        digest = add_word(digest, s->regs[n]);
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        digest = add_word(digest, words[i]);
    digest = add_bytes(digest, model_memory(trio->model), MEMORY_BYTES);
    for (int device = 2; device <= 4; device++) {
        size_t count;
        const uint8_t *bytes = model_held(trio->model, device, &count);
        if (device != 3) // the disk: what was read from it is in memory
            digest = add_bytes(digest, bytes, count);
    }
    return digest;
}
