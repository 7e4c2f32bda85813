// SPDX-License-Identifier: GPL-3.0-or-later
//
// The final state of a run, and its verdict, each as one JSON object
// (docs/reference.md, --state).
#include "cli/verdict.h"
#include "observe/json.h"

// Absent things are null.
static void add_optional(JsonWriter *json, const char *name, gboolean present,
                         guint64 value)
{
    json_add_number(json, name, present ? value : G_MAXUINT64);
}

static void add_cpu(JsonWriter *json, const HypoState *state)
{
    json_begin_list(json, "registers");
    for (guint i = 0; i < HYPO_REGISTERS; i++)
        json_add_number(json, NULL, state->r[i]);
    json_end_list(json);
    json_begin_object(json, "psw");
    json_add_number(json, "pc", state->psw.pc);
    json_add_number(json, "cc", state->psw.cc);
    json_add_number(json, "m", state->psw.m);
    json_add_number(json, "base", state->psw.base);
    json_add_number(json, "size", state->psw.size);
    json_add_number(json, "im", state->psw.im);
    json_add_number(json, "ic", state->psw.ic);
    json_end_object(json);
    json_add_flag(json, "latch", state->latch != 0);
}

static void add_interrupts(JsonWriter *json, const HypoState *state)
{
    json_begin_object(json, "timer");
    add_optional(json, "due", state->timer.running != 0, state->timer.due);
    json_add_number(json, "reload", state->timer.reload);
    json_add_number(json, "pending", state->timer.expirations);
    json_end_object(json);
    json_begin_object(json, "pending");
    add_optional(json, "nmi", state->nmi_pending != 0, state->nmi_code);
    add_optional(json, "external", state->external_pending != 0,
                 state->external_code);
    json_begin_list(json, "spurious_io");
    for (guint i = 0; i < HYPO_DEVICES; i++)
        if (state->spurious_io >> i & 1)
            json_add_number(json, NULL, i);
    json_end_list(json);
    json_end_object(json);
}

static void add_devices(JsonWriter *json, const HypoState *state)
{
    static const char *const activities[] = {
        [HYPO_DEVICE_IDLE] = "idle",
        [HYPO_DEVICE_BUSY] = "busy",
        [HYPO_DEVICE_COMPLETED] = "completed",
    };
    json_begin_object(json, "devices");
    for (const HypoDeviceType *const *type = hypo_standard_devices; *type;
         type++) {
        guint number = (*type)->number;
        const HypoDeviceState *device = &state->devices[number];
        char key[8];
        g_snprintf(key, sizeof key, "%u", number);
        json_begin_object(json, key);
        json_add_text(json, "state", activities[device->activity]);
        add_optional(json, "due", state->due[number] != HYPO_NEVER,
                     state->due[number]);
        add_optional(json, "status", device->activity == HYPO_DEVICE_COMPLETED,
                     device->status);
        json_end_object(json);
    }
    json_end_object(json);
}

static void add_digest(JsonWriter *json, const char *name, const guint8 *bytes,
                       gsize count)
{
    char *text = g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes, count);
    json_add_text(json, name, text);
    g_free(text);
}

static void add_contents(JsonWriter *json, const Guest *guest)
{
    gsize bytes;
    const uint8_t *disk = hypo_machine_disk(guest->machine, &bytes);
    add_digest(json, "memory_sha256", hypo_machine_memory(guest->machine),
               hypo_machine_memory_bytes(guest->machine));
    add_digest(json, "disk_sha256", disk, bytes);
    json_add_text(json, "display_sha256",
                  g_checksum_get_string(guest->display_sha256));
    json_add_number(json, "display_bytes",
                    hypo_machine_state(guest->machine)->devices[2].position);
    json_add_text(json, "printer_sha256",
                  g_checksum_get_string(guest->printer_sha256));
}

static void add_end(JsonWriter *json, const HypoState *state, HypoStop stop)
{
    json_add_text(json, "stop", verdict_word(stop));
    add_optional(json, "status", stop == HYPO_STOP_HALT, state->halt_status);
    json_add_number(json, "ticks", state->tick);
    json_add_flag(json, "waiting", state->waiting != 0);
    if (stop != HYPO_STOP_CHECK) {
        json_add_null(json, "check_stop");
        return;
    }
    json_begin_object(json, "check_stop");
    json_add_number(json, "ic", state->check_ic);
    json_add_number(json, "ii", state->check_ii);
    json_add_number(json, "pc", state->psw.pc);
    json_end_object(json);
}

char *verdict_state(const Guest *guest, HypoStop stop)
{
    const HypoState *state = hypo_machine_state(guest->machine);
    JsonWriter *json = json_new(TRUE);
    json_begin_object(json, NULL);
    add_end(json, state, stop);
    add_cpu(json, state);
    add_interrupts(json, state);
    add_devices(json, state);
    add_contents(json, guest);
    json_end_object(json);
    return json_finish(json);
}

char *verdict_json(const Guest *guest, HypoStop stop)
{
    const HypoState *state = hypo_machine_state(guest->machine);
    JsonWriter *json = json_new(FALSE);
    json_begin_object(json, NULL);
    json_add_text(json, "stop", verdict_word(stop));
    add_optional(json, "status", stop == HYPO_STOP_HALT, state->halt_status);
    json_add_number(json, "ticks", state->tick);
    json_add_number(json, "instructions", state->instructions);
    json_begin_object(json, "interrupts");
    for (guint i = 0; hypo_class(i); i++)
        json_add_number(json, hypo_class(i)->name, state->interrupts[i]);
    json_end_object(json);
    json_add_number(json, "seed", guest->options->seed);
    json_add_text(json, "version", HYPO_VERSION);
    json_end_object(json);
    return json_finish(json);
}
