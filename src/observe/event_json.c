// SPDX-License-Identifier: GPL-3.0-or-later
//
// Events as JSON; see event_json.h.
#include "observe/event_json.h"

#include "observe/json.h"

void event_json_append_text(GString *out, const char *text)
{
    // Inside of a page `</script>` would end the script.
    json_append_text(out, text, "", "<>&");
}

static void append_number(GString *out, guint64 number)
{
    if (number == EVENT_NONE)
        g_string_append(out, "null");
    else
        g_string_append_printf(out, "%" G_GUINT64_FORMAT, number);
}

static void append_psw(GString *out, const HypoPsw *psw,
                       const SymbolTable *symbols)
{
    static const char *const names[] = {"pc",   "cc", "m", "base",
                                        "size", "im", "ic"};
    char label[96];
    const guint32 *words = &psw->pc;
    g_string_append_c(out, '{');
    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        g_string_append_printf(out, "\"%s\":%u,", names[i], words[i]);
    g_string_append(out, "\"label\":");
    event_json_append_text(
        out, symbol_table_name(symbols, psw->pc, label, sizeof label) ? label
                                                                      : NULL);
    g_string_append_c(out, '}');
}

static void append_list(GString *out, const EventList *list)
{
    g_string_append_c(out, '[');
    for (guint i = 0; i < list->count; i++) {
        if (i > 0)
            g_string_append_c(out, ',');
        append_number(out, list->values[i]);
    }
    g_string_append_c(out, ']');
}

void event_json_append(GString *out, const Event *event,
                       const SymbolTable *symbols)
{
    const EventKindInfo *kind = event_kind(event->kind);
    g_string_append_printf(
        out, "{\"v\":%d,\"tick\":%" G_GUINT64_FORMAT ",\"event\":\"%s\"",
        EVENT_VERSION, event->tick, kind->name);
    for (guint i = 0; i < EVENT_FIELDS; i++) {
        const EventFieldInfo *field = event_field((EventField)i);
        gconstpointer value = (const char *)event + field->offset;
        if (!(kind->fields >> i & 1))
            continue;
        g_string_append_printf(out, ",\"%s\":", field->name);
        switch (field->type) {
        case EVENT_NUMBER: append_number(out, *(const guint64 *)value); break;
        case EVENT_TEXT:
            event_json_append_text(out, *(const char *const *)value);
            break;
        case EVENT_PSW: append_psw(out, value, symbols); break;
        case EVENT_LIST: append_list(out, value); break;
        }
    }
    g_string_append_c(out, '}');
}
