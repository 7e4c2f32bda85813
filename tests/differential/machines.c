// SPDX-License-Identifier: MIT
//
// Making, running and taking back the three machines; see machines.h.
#include "machines.h"

#include <stdlib.h>
#include <string.h>

#include <hypo/device.h>

enum { MODEL_OUTPUT_DEFAULT = 1 << 20 };

static void *grown(void *block, size_t bytes)
{
    block = realloc(block, bytes);
    if (!block)
        abort();
    return block;
}

// --- Callbacks --------------------------------------------------------------

static void take_output(void *context, unsigned device, const uint8_t *bytes,
                        size_t count)
{
    Written *written = context;
    unsigned which = device == 4;
    size_t wanted = written->count[which] + count;
    if (wanted > written->capacity[which]) {
        written->capacity[which] = 2 * wanted;
        written->bytes[which] = grown(written->bytes[which], 2 * wanted);
    }
    memcpy(written->bytes[which] + written->count[which], bytes, count);
    written->count[which] = wanted;
}

static void take_effect(void *context, const HypoEffect *effect)
{
    Effects *effects = context;
    if (effects->count == effects->capacity) {
        effects->capacity = effects->capacity ? 2 * effects->capacity : 256;
        effects->items =
            grown(effects->items, effects->capacity * sizeof *effects->items);
    }
    effects->items[effects->count++] = *effect;
}

// --- Making -----------------------------------------------------------------

static HypoMachine *make_production(const Case *of, Written *written)
{
    const CaseOptions *given = &of->options;
    HypoMachineOptions options = {
        .device_types = hypo_standard_devices,
        .memory_bytes = given->memory_bytes,
        .epoch = given->epoch,
        .saved_area_stack = given->saved_area_stack,
        .no_timer = given->no_timer,
        .arrivals_listed = given->arrivals_listed,
        .time_any = given->time_any,
        .keyboard_open = given->keyboard_open,
        .output_bytes_max =
            given->output_max ? given->output_max : MODEL_OUTPUT_DEFAULT,
        .no_progress_ticks = given->no_progress,
        .reader = case_data,
        .reader_bytes = given->reader_bytes,
        .output = {take_output, written},
    };
    if (given->disk_bytes != DISK_DEFAULT) {
        options.disk = case_data;
        options.disk_bytes = (size_t)given->disk_bytes;
    }
    for (unsigned device = 1; device <= 5; device++)
        options.latency_ticks[device] = given->latency[device];
    HypoMachine *machine = hypo_machine_new(&options);
    if (!machine)
        abort();
    return machine;
}

static Model *make_model(const Case *of)
{
    const CaseOptions *given = &of->options;
    ModelOptions options;
    model_defaults(&options);
    options.memory_size = given->memory_bytes;
    options.epoch = given->epoch;
    options.saved_area_stack = given->saved_area_stack;
    options.no_timer = given->no_timer;
    options.arrivals_listed = given->arrivals_listed;
    options.time_any = given->time_any;
    options.keyboard_open = given->keyboard_open;
    if (given->output_max)
        options.max_output = given->output_max;
    if (given->disk_bytes != DISK_DEFAULT) {
        options.disk = case_data;
        options.disk_size = (size_t)given->disk_bytes;
    }
    options.reader = case_data;
    options.reader_size = given->reader_bytes;
    for (unsigned device = 1; device <= 5; device++)
        if (given->latency[device])
            options.latency[device] = given->latency[device];
    return model_new(&options);
}

static void load_word(Machines *machines, uint32_t address, uint32_t value)
{
    const uint8_t bytes[4] = {
        (uint8_t)value,
        (uint8_t)(value >> 8),
        (uint8_t)(value >> 16),
        (uint8_t)(value >> 24),
    };
    hypo_machine_write(machines->fast, address, bytes, sizeof bytes);
    hypo_machine_write(machines->observed, address, bytes, sizeof bytes);
    if (machines->model)
        model_write(machines->model, address, bytes, sizeof bytes);
}

// As the loader would: the case's words, and the boot information block.
static void load(Machines *machines, const Case *of)
{
    uint32_t end = 0x8000;
    for (size_t i = 0; i < of->word_count; i++) {
        load_word(machines, of->words[i].address, of->words[i].value);
        if (of->words[i].address >= end)
            end = (of->words[i].address | 0xFFF) + 1;
    }
    load_word(machines, HYPO_BOOT_BLOCK, HYPO_BOOT_MAGIC);
    load_word(machines, HYPO_BOOT_BLOCK + 4, of->options.memory_bytes);
    load_word(machines, HYPO_BOOT_BLOCK + 12, end);
}

void machines_make(Machines *machines, const Case *of)
{
    *machines = (Machines){.of = of};
    machines->fast = make_production(of, &machines->fast_written);
    machines->observed = make_production(of, &machines->observed_written);
    machines->model = of->without_model ? NULL : make_model(of);
    load(machines, of);
    hypo_machine_reset(machines->fast);
    hypo_machine_reset(machines->observed);
    if (machines->model)
        model_reset(machines->model);
    hypo_machine_observe(
        machines->observed,
        &(HypoObserver){.effect = take_effect, .context = &machines->effects});
}

void machines_free(Machines *machines)
{
    hypo_machine_free(machines->fast);
    hypo_machine_free(machines->observed);
    if (machines->model)
        model_free(machines->model);
    for (unsigned which = 0; which < 2; which++) {
        free(machines->fast_written.bytes[which]);
        free(machines->observed_written.bytes[which]);
    }
    free(machines->effects.items);
}

// --- Acting and running -----------------------------------------------------

static ModelActKind model_kind(const CaseAction *action)
{
    switch (action->kind) {
    case HYPO_ACT_COMPLETE: return MODEL_COMPLETE;
    case HYPO_ACT_EXPIRE: return MODEL_EXPIRE;
    case HYPO_ACT_KEY: return MODEL_KEY;
    case HYPO_ACT_FAULT:
        return action->b == HYPO_FAULT_FAIL    ? MODEL_FAIL
               : action->b == HYPO_FAULT_STUCK ? MODEL_STUCK
                                               : MODEL_LOSE;
    default: return MODEL_INTERRUPT;
    }
}

void machines_act(Machines *machines, const CaseAction *action)
{
    HypoAction given = {
        .tick = action->tick,
        .kind = action->kind,
        .a = action->a,
        .b = action->b,
        .text = action->text,
        .text_bytes = action->text ? strlen(action->text) : 0,
    };
    if (!hypo_machine_schedule(machines->fast, &given) ||
        !hypo_machine_schedule(machines->observed, &given))
        abort();
    if (machines->model)
        model_act(machines->model, given.tick, model_kind(action), given.a,
                  given.b, given.text, given.text_bytes);
}

void machines_run_observed(Machines *machines, uint64_t tick_limit)
{
    HypoMachine *machine = machines->observed;
    HypoStep step;
    HypoStop stop;
    do {
        switch (machines->observed_by) {
        case BY_MICRO_STEPS:
            stop = hypo_machine_micro_step(machine, tick_limit, &step);
            break;
        case BY_RUN: stop = hypo_machine_run(machine, tick_limit); break;
        default: stop = hypo_machine_step(machine, tick_limit, &step); break;
        }
    } while (stop == HYPO_RUNNING);
    machines->observed_stop = stop;
}

void machines_run(Machines *machines, uint64_t tick_limit)
{
    machines->fast_stop = hypo_machine_run(machines->fast, tick_limit);
    machines_run_observed(machines, tick_limit);
    if (machines->model)
        machines->model_stop = model_run(machines->model, tick_limit);
}

void machines_mark(Machines *machines)
{
    machines->effects.count = 0;
}

void machines_undo(Machines *machines)
{
    while (machines->effects.count > 0)
        hypo_machine_undo(machines->observed,
                          &machines->effects.items[--machines->effects.count]);
}
