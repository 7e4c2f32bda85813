// SPDX-License-Identifier: MIT
//
// Comparing the machines; see compare.h.  The state of a production machine is
// put into the model's form, so that one memcmp compares all that can be seen.
#include "compare.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void difference_note(Difference *difference, const char *format, ...)
{
    size_t length = strlen(difference->text);
    va_list arguments;
    va_start(arguments, format);
    // False, where this file is compiled a second time (clang 14).
    // NOLINTNEXTLINE(clang-analyzer-valist.Uninitialized)
    vsnprintf(difference->text + length, sizeof difference->text - length,
              format, arguments);
    va_end(arguments);
    difference->found = true;
}

// --- One form for both ------------------------------------------------------

static ModelStop stop_in_model_form(HypoStop stop)
{
    switch (stop) {
    case HYPO_STOP_HALT: return MODEL_HALT;
    case HYPO_STOP_CHECK: return MODEL_CHECK_STOP;
    case HYPO_STOP_IDLE: return MODEL_IDLE;
    case HYPO_STOP_TICKS: return MODEL_TICKS;
    case HYPO_STOP_OUTPUT: return MODEL_OUTPUT;
    case HYPO_STOP_KEY: return MODEL_WAITING_FOR_KEY;
    default: return MODEL_RUNNING;
    }
}

static void put_devices(const HypoState *state, ModelState *out)
{
    for (unsigned number = 1; number <= 5; number++) {
        const HypoDeviceState *device = &state->devices[number];
        ModelDevice *to = &out->devices[number];
        uint64_t due = state->due[number];
        to->state = device->activity == HYPO_DEVICE_BUSY ? MODEL_DEV_BUSY
                    : device->activity == HYPO_DEVICE_COMPLETED
                        ? MODEL_DEV_COMPLETED
                        : MODEL_DEV_IDLE;
        to->due_known = due != HYPO_NEVER;
        to->due = to->due_known ? due : 0;
        to->status =
            to->state == MODEL_DEV_COMPLETED ? (uint32_t)device->status : 0;
        if (number == 1 || number == 5)
            to->used = device->position;
    }
    out->disk_arm = (uint32_t)state->devices[3].position;
}

static void put_pending(const HypoState *state, ModelState *out)
{
    out->timer.running = state->timer.running;
    out->timer.due = state->timer.running ? state->timer.due : 0;
    out->timer.reload = state->timer.running ? state->timer.reload : 0;
    out->timer.pending = state->timer.expirations;
    out->nmi.pending = state->nmi_pending;
    out->nmi.code = state->nmi_pending ? state->nmi_code : 0;
    out->external.pending = state->external_pending;
    out->external.code = state->external_pending ? state->external_code : 0;
    out->spurious = state->spurious_io;
}

static void model_form(const HypoState *state, HypoStop stop, ModelState *out)
{
    memset(out, 0, sizeof *out);
    memcpy(out->regs, state->r, sizeof out->regs);
    out->pc = state->psw.pc;
    out->cc = state->psw.cc;
    out->m = state->psw.m;
    out->base = state->psw.base;
    out->size = state->psw.size;
    out->im = state->psw.im;
    out->ic = state->psw.ic;
    out->latch = state->latch;
    out->waiting = state->waiting;
    out->tick = state->tick;
    put_pending(state, out);
    put_devices(state, out);
    if (state->check_stop) {
        out->check_stop.yes = 1;
        out->check_stop.ic = state->check_ic;
        out->check_stop.ii = state->check_ii;
        out->check_stop.pc = state->psw.pc;
    }
    out->stop = stop_in_model_form(stop);
    out->halt_status = state->halt_status;
    out->instructions = state->instructions;
    memcpy(out->taken, state->interrupts, sizeof out->taken);
}

// --- Naming what differs ----------------------------------------------------

#define FIELD(name)                                                      \
    {                                                                    \
#name, offsetof(ModelState, name), sizeof((ModelState *)0)->name \
    }
#define DEVICE(number)                                              \
    FIELD(devices[number].state), FIELD(devices[number].due_known), \
        FIELD(devices[number].due), FIELD(devices[number].status),  \
        FIELD(devices[number].used)

static const struct {
    const char *name;
    size_t offset, bytes;
} fields[] = {
    FIELD(regs[0]),
    FIELD(regs[1]),
    FIELD(regs[2]),
    FIELD(regs[3]),
    FIELD(regs[4]),
    FIELD(regs[5]),
    FIELD(regs[6]),
    FIELD(regs[7]),
    FIELD(regs[8]),
    FIELD(regs[9]),
    FIELD(regs[10]),
    FIELD(regs[11]),
    FIELD(regs[12]),
    FIELD(regs[13]),
    FIELD(regs[14]),
    FIELD(regs[15]),
    FIELD(pc),
    FIELD(cc),
    FIELD(m),
    FIELD(base),
    FIELD(size),
    FIELD(im),
    FIELD(ic),
    FIELD(latch),
    FIELD(waiting),
    FIELD(tick),
    FIELD(timer.running),
    FIELD(timer.due),
    FIELD(timer.reload),
    FIELD(timer.pending),
    FIELD(nmi.pending),
    FIELD(nmi.code),
    FIELD(external.pending),
    FIELD(external.code),
    FIELD(spurious),
    DEVICE(1),
    DEVICE(2),
    DEVICE(3),
    DEVICE(4),
    DEVICE(5),
    FIELD(check_stop.yes),
    FIELD(check_stop.ic),
    FIELD(check_stop.ii),
    FIELD(check_stop.pc),
    FIELD(stop),
    FIELD(halt_status),
    FIELD(instructions),
    FIELD(taken[0]),
    FIELD(taken[1]),
    FIELD(taken[2]),
    FIELD(taken[3]),
    FIELD(taken[4]),
    FIELD(taken[5]),
    FIELD(taken[6]),
    FIELD(taken[7]),
    FIELD(disk_arm),
};

static uint64_t field_value(const ModelState *state, size_t i)
{
    const char *at = (const char *)state + fields[i].offset;
    uint64_t value = 0;
    uint32_t word;
    if (fields[i].bytes == sizeof value) {
        memcpy(&value, at, sizeof value);
    } else if (fields[i].bytes == sizeof word) {
        memcpy(&word, at, sizeof word);
        value = word;
    } else {
        value = (uint8_t)*at;
    }
    return value;
}

static void name_fields(Difference *difference, const char *first,
                        const ModelState *a, const char *second,
                        const ModelState *b)
{
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        uint64_t x = field_value(a, i), y = field_value(b, i);
        if (x != y)
            difference_note(difference,
                            "  %s: %s 0x%" PRIx64 ", %s 0x%" PRIx64 "\n",
                            fields[i].name, first, x, second, y);
    }
}

static void name_words(Difference *difference, const HypoState *fast,
                       const HypoState *observed)
{
    uint32_t a[sizeof *fast / sizeof(uint32_t)], b[sizeof a / sizeof *a];
    memcpy(a, fast, sizeof a);
    memcpy(b, observed, sizeof b);
    for (size_t i = 0; i < sizeof a / sizeof *a; i++)
        if (a[i] != b[i])
            difference_note(difference,
                            "  HypoState + %zu: fast 0x%" PRIx32
                            ", observed 0x%" PRIx32 "\n",
                            i * sizeof *a, a[i], b[i]);
}

// --- Comparing --------------------------------------------------------------

bool compare_states(Machines *machines, Difference *difference)
{
    const HypoState *fast = hypo_machine_state(machines->fast);
    const HypoState *observed = hypo_machine_state(machines->observed);
    ModelState fast_form, other;
    model_form(fast, machines->fast_stop, &fast_form);
    unsigned fast_steps = hypo_machine_steps_here(machines->fast);
    unsigned observed_steps = hypo_machine_steps_here(machines->observed);
    if (machines->observed_by == BY_RUN && fast_steps != observed_steps)
        difference_note(difference, "  steps here: fast %u, observed %u\n",
                        fast_steps, observed_steps);
    bool same = memcmp(fast, observed, sizeof *fast) == 0 &&
                machines->fast_stop == machines->observed_stop;
    if (!same) {
        model_form(observed, machines->observed_stop, &other);
        name_fields(difference, "fast", &fast_form, "observed", &other);
        name_words(difference, fast, observed);
    }
    if (machines->model && machines->fast_stop != HYPO_STOP_PROGRESS) {
        model_state(machines->model, &other);
        // The padding of both is zero (model.h).
        // NOLINTNEXTLINE(bugprone-suspicious-memory-comparison,cert-*)
        if (memcmp(&fast_form, &other, sizeof other) != 0) {
            name_fields(difference, "fast", &fast_form, "model", &other);
            difference->found = true;
        }
    }
    difference->tick = fast->tick;
    return !difference->found;
}

static void compare_bytes(Difference *difference, const char *what,
                          const uint8_t *fast, size_t fast_count,
                          const char *who, const uint8_t *other,
                          size_t other_count)
{
    if (fast_count != other_count) {
        difference_note(difference, "  %s: fast %zu bytes, %s %zu\n", what,
                        fast_count, who, other_count);
        return;
    }
    if (fast_count == 0 || memcmp(fast, other, fast_count) == 0)
        return;
    for (size_t at = 0, told = 0; at < fast_count && told < 8; at++)
        if (fast[at] != other[at] && ++told)
            difference_note(difference, "  %s 0x%zx: fast %02x, %s %02x\n",
                            what, at, fast[at], who, other[at]);
}

static void compare_with_model(Machines *machines, Difference *difference)
{
    size_t bytes, held_bytes;
    uint32_t memory_bytes = hypo_machine_memory_bytes(machines->fast);
    compare_bytes(difference, "memory", hypo_machine_memory(machines->fast),
                  memory_bytes, "model", model_memory(machines->model),
                  memory_bytes);
    const uint8_t *held = model_held(machines->model, 3, &held_bytes);
    const uint8_t *disk = hypo_machine_disk(machines->fast, &bytes);
    compare_bytes(difference, "disk", disk, bytes, "model", held, held_bytes);
    for (unsigned which = 0; which < 2; which++) {
        held = model_held(machines->model, which ? 4 : 2, &held_bytes);
        compare_bytes(difference, which ? "printer" : "display",
                      machines->fast_written.bytes[which],
                      machines->fast_written.count[which], "model", held,
                      held_bytes);
    }
}

static void compare_engines(Machines *machines, Difference *difference)
{
    size_t bytes, other_bytes;
    uint32_t memory_bytes = hypo_machine_memory_bytes(machines->fast);
    compare_bytes(difference, "memory", hypo_machine_memory(machines->fast),
                  memory_bytes, "observed",
                  hypo_machine_memory(machines->observed), memory_bytes);
    const uint8_t *disk = hypo_machine_disk(machines->fast, &bytes);
    const uint8_t *other = hypo_machine_disk(machines->observed, &other_bytes);
    compare_bytes(difference, "disk", disk, bytes, "observed", other,
                  other_bytes);
    for (unsigned which = 0; which < 2; which++)
        compare_bytes(difference, which ? "printer" : "display",
                      machines->fast_written.bytes[which],
                      machines->fast_written.count[which], "observed",
                      machines->observed_written.bytes[which],
                      machines->observed_written.count[which]);
}

bool compare_stores(Machines *machines, bool hashes, Difference *difference)
{
    compare_engines(machines, difference);
    if (machines->model && machines->fast_stop != HYPO_STOP_PROGRESS)
        compare_with_model(machines, difference);
    if (hashes && !difference->found &&
        hypo_machine_hash(machines->fast) !=
            hypo_machine_hash(machines->observed))
        difference_note(difference, "  the engines' hashes\n");
    difference->tick = hypo_machine_state(machines->fast)->tick;
    return !difference->found;
}
