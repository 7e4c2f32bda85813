// SPDX-License-Identifier: GPL-3.0-or-later
//
// --vcd: the run as a value change dump for GTKWave and other wave viewers: who
// has the CPU and the states of programs as strings, M, IM and IC, nesting,
// busy devices.  One unit of time is a tick.  The head names all variables, so
// the changes are kept until the run has ended.
#include "observe/renderers.h"

#define NOTHING "-" // value of a string before there is one

typedef struct Variable {
    char *name;
    guint bits;  // 0: a string
    char *value; // as it was written last
} Variable;

typedef struct Vcd {
    RenderOptions options;
    GPtrArray *variables; // of Variable
    GString *changes;
    guint64 begin, tick;
} Vcd;

static void free_variable(gpointer variable)
{
    Variable *it = variable;
    g_free(it->name);
    g_free(it->value);
    g_free(it);
}

// Within a word of the format: printable ASCII without blanks.
static char *word_of(const char *text)
{
    char *word = g_strdup(text);
    for (char *at = word; *at; at++)
        if (!g_ascii_isgraph(*at))
            *at = '_';
    return word;
}

// The code of a variable: its number in digits of base 94.
static void code_of(guint number, char *code)
{
    enum { FIRST = '!', DIGITS = '~' - '!' + 1 };
    do {
        *code++ = (char)(FIRST + number % DIGITS);
        number /= DIGITS;
    } while (number > 0);
    *code = '\0';
}

static guint variable_of(Vcd *vcd, const char *name, guint bits)
{
    char *word = word_of(name);
    for (guint i = 0; i < vcd->variables->len; i++) {
        const Variable *variable = vcd->variables->pdata[i];
        if (g_str_equal(variable->name, word)) {
            g_free(word);
            return i;
        }
    }
    Variable *variable = g_new(Variable, 1);
    *variable = (Variable){word, bits, NULL};
    g_ptr_array_add(vcd->variables, variable);
    return vcd->variables->len - 1;
}

static void at_tick(Vcd *vcd, guint64 tick)
{
    if (vcd->tick == tick)
        return;
    vcd->tick = tick;
    g_string_append_printf(vcd->changes, "#%" G_GUINT64_FORMAT "\n", tick);
}

// Writes the new value of a variable where it has changed; `value` is freed.
static void set_value(Vcd *vcd, guint64 tick, guint number, char *value)
{
    char code[8];
    Variable *variable = vcd->variables->pdata[number];
    if (g_strcmp0(variable->value, value) == 0) {
        g_free(value);
        return;
    }
    g_free(variable->value);
    variable->value = value;
    code_of(number, code);
    at_tick(vcd, tick);
    g_string_append_printf(vcd->changes, "%s%s%s\n", value,
                           variable->bits == 1 ? "" : " ", code);
}

static void set_number(Vcd *vcd, guint64 tick, const char *name, guint bits,
                       guint64 value)
{
    GString *text = g_string_new(bits > 1 ? "b" : NULL);
    for (guint bit = bits; bit > 0; bit--)
        g_string_append_c(text, value >> (bit - 1) & 1 ? '1' : '0');
    set_value(vcd, tick, variable_of(vcd, name, bits),
              g_string_free(text, FALSE));
}

static void set_text(Vcd *vcd, guint64 tick, const char *name, const char *text)
{
    char *word = word_of(text);
    set_value(vcd, tick, variable_of(vcd, name, 0),
              g_strconcat("s", word, NULL));
    g_free(word);
}

// --- Events -----------------------------------------------------------------

enum { M_BITS = 1, IM_BITS = 8, IC_BITS = 16, DEPTH_BITS = 8 };

static void set_psw(Vcd *vcd, const Event *event)
{
    set_number(vcd, event->tick, "M", M_BITS, event->after.m);
    set_number(vcd, event->tick, "IM", IM_BITS, event->after.im);
    set_number(vcd, event->tick, "IC", IC_BITS, event->after.ic);
}

static void take_actor(Vcd *vcd, const Event *event)
{
    const HypoClassInfo *info =
        event->class == EVENT_NONE ? NULL : hypo_class((guint)event->class);
    char *who = info ? g_strdup_printf("%s_ISR", info->name)
                     : g_strdup(event->name ? event->name : event->actor);
    set_text(vcd, event->tick, "CPU", who);
    set_number(vcd, event->tick, "nested", DEPTH_BITS, event->depth);
    g_free(who);
}

static void set_busy(Vcd *vcd, const Event *event, gboolean busy)
{
    char *name =
        g_strdup_printf("busy_%s", event->name ? event->name : "device");
    set_number(vcd, event->tick, name, 1, busy);
    g_free(name);
}

static void take_state(Vcd *vcd, const Event *event)
{
    char *name = g_strdup_printf("state_%s", event->name ? event->name : "");
    set_text(vcd, event->tick, name, event->new_state);
    g_free(name);
}

void vcd_take(gpointer it, const Event *event)
{
    Vcd *vcd = it;
    switch (event->kind) {
    case EVENT_START:
        vcd->begin = vcd->tick = event->tick;
        set_psw(vcd, event);
        break;
    case EVENT_RESET:
    case EVENT_LPSW:
        set_psw(vcd, event);
        set_text(vcd, event->tick, "interrupt", NOTHING);
        break;
    case EVENT_INTERRUPT:
        set_psw(vcd, event);
        if (event->step == 1)
            set_text(vcd, event->tick, "interrupt", event->cause);
        break;
    case EVENT_MASK:
        set_number(vcd, event->tick, "IM", IM_BITS, event->new_mask);
        break;
    case EVENT_ACTOR: take_actor(vcd, event); break;
    case EVENT_IO_START: set_busy(vcd, event, TRUE); break;
    case EVENT_IO_END: set_busy(vcd, event, FALSE); break;
    case EVENT_STATE: take_state(vcd, event); break;
    case EVENT_NOTE: set_text(vcd, event->tick, "note", event->note); break;
    case EVENT_END: at_tick(vcd, event->tick); break;
    default: break;
    }
}

// --- The file ---------------------------------------------------------------

gpointer vcd_begin(const RenderOptions *options)
{
    Vcd *vcd = g_new0(Vcd, 1);
    vcd->options = *options;
    vcd->variables = g_ptr_array_new_with_free_func(free_variable);
    vcd->changes = g_string_new(NULL);
    return vcd;
}

static char *head_of(const Vcd *vcd)
{
    char code[8];
    GString *head = g_string_new("$version hypo $end\n$timescale 1 us $end\n"
                                 "$scope module hypo $end\n");
    for (guint i = 0; i < vcd->variables->len; i++) {
        const Variable *variable = vcd->variables->pdata[i];
        code_of(i, code);
        g_string_append_printf(head, "$var %s %u %s %s $end\n",
                               variable->bits ? "wire" : "string",
                               MAX(variable->bits, 1u), code, variable->name);
    }
    g_string_append_printf(head,
                           "$upscope $end\n$enddefinitions $end\n"
                           "#%" G_GUINT64_FORMAT "\n$dumpvars\n",
                           vcd->begin);
    for (guint i = 0; i < vcd->variables->len; i++) {
        const Variable *variable = vcd->variables->pdata[i];
        code_of(i, code);
        if (variable->bits == 0)
            g_string_append_printf(head, "s" NOTHING " %s\n", code);
        else
            g_string_append_printf(
                head, variable->bits > 1 ? "b0 %s\n" : "0%s\n", code);
    }
    g_string_append(head, "$end\n");
    return g_string_free(head, FALSE);
}

void vcd_end(gpointer it)
{
    Vcd *vcd = it;
    char *head = head_of(vcd);
    vcd->options.write(vcd->options.context, head);
    vcd->options.write(vcd->options.context, vcd->changes->str);
    g_free(head);
    g_ptr_array_free(vcd->variables, TRUE);
    g_string_free(vcd->changes, TRUE);
    g_free(vcd);
}
