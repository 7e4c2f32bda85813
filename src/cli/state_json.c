// SPDX-License-Identifier: GPL-3.0-or-later
//
// The final state of a run, and its verdict, each as one JSON object
// (docs/reference.md, --state).
#include <json-glib/json-glib.h>

#include "cli/verdict.h"

static void add_int(JsonBuilder *builder, const char *name, guint64 value)
{
    json_builder_set_member_name(builder, name);
    json_builder_add_int_value(builder, (gint64)value);
}

// Absent things are null.
static void add_optional(JsonBuilder *builder, const char *name,
                         gboolean present, guint64 value)
{
    json_builder_set_member_name(builder, name);
    if (present)
        json_builder_add_int_value(builder, (gint64)value);
    else
        json_builder_add_null_value(builder);
}

static void add_bool(JsonBuilder *builder, const char *name, gboolean value)
{
    json_builder_set_member_name(builder, name);
    json_builder_add_boolean_value(builder, value);
}

static void add_string(JsonBuilder *builder, const char *name,
                       const char *value)
{
    json_builder_set_member_name(builder, name);
    json_builder_add_string_value(builder, value);
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
    add_int(builder, "pc", state->psw.pc);
    add_int(builder, "cc", state->psw.cc);
    add_int(builder, "m", state->psw.m);
    add_int(builder, "base", state->psw.base);
    add_int(builder, "size", state->psw.size);
    add_int(builder, "im", state->psw.im);
    add_int(builder, "ic", state->psw.ic);
    json_builder_end_object(builder);
    add_bool(builder, "latch", state->latch != 0);
}

static void add_interrupts(JsonBuilder *builder, const HypoState *state)
{
    begin(builder, "timer");
    add_optional(builder, "due", state->timer.running != 0, state->timer.due);
    add_int(builder, "reload", state->timer.reload);
    add_int(builder, "pending", state->timer.expirations);
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
        add_string(builder, "state", activities[device->activity]);
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
    add_string(builder, name, text);
    g_free(text);
}

static void add_contents(JsonBuilder *builder, const Guest *guest)
{
    gsize bytes;
    const uint8_t *disk = hypo_machine_disk(guest->machine, &bytes);
    add_digest(builder, "memory_sha256", hypo_machine_memory(guest->machine),
               hypo_machine_memory_bytes(guest->machine));
    add_digest(builder, "disk_sha256", disk, bytes);
    add_string(builder, "display_sha256",
               g_checksum_get_string(guest->display_sha256));
    add_int(builder, "display_bytes",
            hypo_machine_state(guest->machine)->devices[2].position);
    add_string(builder, "printer_sha256",
               g_checksum_get_string(guest->printer_sha256));
}

static void add_end(JsonBuilder *builder, const HypoState *state, HypoStop stop)
{
    add_string(builder, "stop", verdict_word(stop));
    add_optional(builder, "status", stop == HYPO_STOP_HALT, state->halt_status);
    add_int(builder, "ticks", state->tick);
    add_bool(builder, "waiting", state->waiting != 0);
    if (stop != HYPO_STOP_CHECK) {
        add_optional(builder, "check_stop", FALSE, 0);
        return;
    }
    begin(builder, "check_stop");
    add_int(builder, "ic", state->check_ic);
    add_int(builder, "ii", state->check_ii);
    add_int(builder, "pc", state->psw.pc);
    json_builder_end_object(builder);
}

// The text of what was built, which is given up.
static char *finish(JsonBuilder *builder, gboolean pretty)
{
    JsonNode *root = json_builder_get_root(builder);
    char *text = json_to_string(root, pretty);
    json_node_unref(root);
    g_object_unref(builder);
    return text;
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
    return finish(builder, TRUE);
}

char *verdict_json(const Guest *guest, HypoStop stop)
{
    const HypoState *state = hypo_machine_state(guest->machine);
    JsonBuilder *builder = json_builder_new();
    json_builder_begin_object(builder);
    add_string(builder, "stop", verdict_word(stop));
    add_optional(builder, "status", stop == HYPO_STOP_HALT, state->halt_status);
    add_int(builder, "ticks", state->tick);
    add_int(builder, "instructions", state->instructions);
    begin(builder, "interrupts");
    for (guint i = 0; hypo_class(i); i++)
        add_int(builder, hypo_class(i)->name, state->interrupts[i]);
    json_builder_end_object(builder);
    add_int(builder, "seed", guest->options->seed);
    add_string(builder, "version", HYPO_VERSION);
    json_builder_end_object(builder);
    return finish(builder, FALSE);
}
