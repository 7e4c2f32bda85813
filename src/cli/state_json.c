// SPDX-License-Identifier: GPL-3.0-or-later
//
// The final state of a run, and its verdict, each as one JSON object
// (docs/reference.md, --state).
#include "cli/verdict.h"
#include "observe/json.h"

// Absent things are null.
static void add_optional(JsonBuilder *builder, const char *name,
                         gboolean present, guint64 value)
{
    json_add_number(builder, name, present ? value : G_MAXUINT64);
}

static void begin(JsonBuilder *builder, const char *name)
{
    json_builder_set_member_name(builder, name);
    json_builder_begin_object(builder);
}

static void add_cpu(JsonBuilder *builder, const HypoState *state)
{
    json_builder_set_member_name(builder, "registers");
    json_builder_begin_array(builder);
    for (guint i = 0; i < HYPO_REGISTERS; i++)
        json_builder_add_int_value(builder, state->r[i]);
    json_builder_end_array(builder);
    begin(builder, "psw");
    json_add_number(builder, "pc", state->psw.pc);
    json_add_number(builder, "cc", state->psw.cc);
    json_add_number(builder, "m", state->psw.m);
    json_add_number(builder, "base", state->psw.base);
    json_add_number(builder, "size", state->psw.size);
    json_add_number(builder, "im", state->psw.im);
    json_add_number(builder, "ic", state->psw.ic);
    json_builder_end_object(builder);
    json_add_flag(builder, "latch", state->latch != 0);
}

static void add_interrupts(JsonBuilder *builder, const HypoState *state)
{
    begin(builder, "timer");
    add_optional(builder, "due", state->timer.running != 0, state->timer.due);
    json_add_number(builder, "reload", state->timer.reload);
    json_add_number(builder, "pending", state->timer.expirations);
    json_builder_end_object(builder);
    begin(builder, "pending");
    add_optional(builder, "nmi", state->nmi_pending != 0, state->nmi_code);
    add_optional(builder, "external", state->external_pending != 0,
                 state->external_code);
    json_builder_set_member_name(builder, "spurious_io");
    json_builder_begin_array(builder);
    for (guint i = 0; i < HYPO_DEVICES; i++)
        if (state->spurious_io >> i & 1)
            json_builder_add_int_value(builder, i);
    json_builder_end_array(builder);
    json_builder_end_object(builder);
}

static void add_devices(JsonBuilder *builder, const HypoState *state)
{
    static const char *const activities[] = {
        [HYPO_DEVICE_IDLE] = "idle",
        [HYPO_DEVICE_BUSY] = "busy",
        [HYPO_DEVICE_COMPLETED] = "completed",
    };
    begin(builder, "devices");
    for (const HypoDeviceType *const *type = hypo_standard_devices; *type;
         type++) {
        guint number = (*type)->number;
        const HypoDeviceState *device = &state->devices[number];
        char key[8];
        g_snprintf(key, sizeof key, "%u", number);
        begin(builder, key);
        json_add_text(builder, "state", activities[device->activity]);
        add_optional(builder, "due", state->due[number] != HYPO_NEVER,
                     state->due[number]);
        add_optional(builder, "status",
                     device->activity == HYPO_DEVICE_COMPLETED, device->status);
        json_builder_end_object(builder);
    }
    json_builder_end_object(builder);
}

static void add_digest(JsonBuilder *builder, const char *name,
                       const guint8 *bytes, gsize count)
{
    char *text = g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes, count);
    json_add_text(builder, name, text);
    g_free(text);
}

static void add_contents(JsonBuilder *builder, const Guest *guest)
{
    gsize bytes;
    const uint8_t *disk = hypo_machine_disk(guest->machine, &bytes);
    add_digest(builder, "memory_sha256", hypo_machine_memory(guest->machine),
               hypo_machine_memory_bytes(guest->machine));
    add_digest(builder, "disk_sha256", disk, bytes);
    json_add_text(builder, "display_sha256",
                  g_checksum_get_string(guest->display_sha256));
    json_add_number(builder, "display_bytes",
                    hypo_machine_state(guest->machine)->devices[2].position);
    json_add_text(builder, "printer_sha256",
                  g_checksum_get_string(guest->printer_sha256));
}

static void add_end(JsonBuilder *builder, const HypoState *state, HypoStop stop)
{
    json_add_text(builder, "stop", verdict_word(stop));
    add_optional(builder, "status", stop == HYPO_STOP_HALT, state->halt_status);
    json_add_number(builder, "ticks", state->tick);
    json_add_flag(builder, "waiting", state->waiting != 0);
    if (stop != HYPO_STOP_CHECK) {
        add_optional(builder, "check_stop", FALSE, 0);
        return;
    }
    begin(builder, "check_stop");
    json_add_number(builder, "ic", state->check_ic);
    json_add_number(builder, "ii", state->check_ii);
    json_add_number(builder, "pc", state->psw.pc);
    json_builder_end_object(builder);
}

char *verdict_state(const Guest *guest, HypoStop stop)
{
    const HypoState *state = hypo_machine_state(guest->machine);
    JsonBuilder *builder = json_builder_new();
    json_builder_begin_object(builder);
    add_end(builder, state, stop);
    add_cpu(builder, state);
    add_interrupts(builder, state);
    add_devices(builder, state);
    add_contents(builder, guest);
    json_builder_end_object(builder);
    return json_finish(builder, TRUE);
}

char *verdict_json(const Guest *guest, HypoStop stop)
{
    const HypoState *state = hypo_machine_state(guest->machine);
    JsonBuilder *builder = json_builder_new();
    json_builder_begin_object(builder);
    json_add_text(builder, "stop", verdict_word(stop));
    add_optional(builder, "status", stop == HYPO_STOP_HALT, state->halt_status);
    json_add_number(builder, "ticks", state->tick);
    json_add_number(builder, "instructions", state->instructions);
    begin(builder, "interrupts");
    for (guint i = 0; hypo_class(i); i++)
        json_add_number(builder, hypo_class(i)->name, state->interrupts[i]);
    json_builder_end_object(builder);
    json_add_number(builder, "seed", guest->options->seed);
    json_add_text(builder, "version", HYPO_VERSION);
    json_builder_end_object(builder);
    return json_finish(builder, FALSE);
}
