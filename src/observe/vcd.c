// SPDX-License-Identifier: GPL-3.0-or-later
//
// --vcd: the run as a value change dump for GTKWave and other wave viewers: who
// has the CPU and the states of programs as strings, M, IM and IC, nesting,
// busy devices.  One unit of time is a tick.  The head names all variables; it
// is written when the programs are known.
#include "observe/cause.h"
#include "observe/renderers.h"

#define OTHERS  "state_of_others"
#define NOTHING "-" // value of a string before there is one

typedef struct Variable {
    char *name;
    guint bits;  // 0: a string
    char *value; // as it was written last
} Variable;

typedef struct Vcd {
    RenderOptions options;
    GPtrArray *variables; // of Variable
    GString *line;
    guint64 tick;
    gboolean begun; // the head is written
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

// The variable of that name, or NULL.
static Variable *variable_of(const Vcd *vcd, const char *name, guint *number)
{
    char *word = word_of(name);
    Variable *found = NULL;
    for (guint i = 0; i < vcd->variables->len && !found; i++) {
        Variable *variable = vcd->variables->pdata[i];
        if (g_str_equal(variable->name, word)) {
            *number = i;
            found = variable;
        }
    }
    g_free(word);
    return found;
}

static void declare(Vcd *vcd, const char *name, guint bits)
{
    guint number;
    if (variable_of(vcd, name, &number))
        return;
    Variable *variable = g_new(Variable, 1);
    *variable = (Variable){word_of(name), bits,
                           g_strdup(bits == 0   ? "s" NOTHING
                                    : bits == 1 ? "0"
                                                : "b0")};
    g_ptr_array_add(vcd->variables, variable);
}

static void write_line(Vcd *vcd)
{
    vcd->options.write(vcd->options.context, vcd->line->str);
    g_string_truncate(vcd->line, 0);
}

static void at_tick(Vcd *vcd, guint64 tick)
{
    if (vcd->tick != tick)
        g_string_append_printf(vcd->line, "#%" G_GUINT64_FORMAT "\n", tick);
    vcd->tick = tick;
}

static void append_value(GString *out, const Variable *variable, guint number)
{
    char code[8];
    code_of(number, code);
    g_string_append_printf(out, "%s%s%s\n", variable->value,
                           variable->bits == 1 ? "" : " ", code);
}

// Writes the new value of a variable where it has changed; `value` is freed.
static void set_value(Vcd *vcd, guint64 tick, const char *name, char *value)
{
    guint number;
    Variable *variable = variable_of(vcd, name, &number);
    if (!variable || g_str_equal(variable->value, value)) {
        g_free(value);
        return;
    }
    g_free(variable->value);
    variable->value = value;
    if (!vcd->begun)
        return; // the head tells it
    at_tick(vcd, tick);
    append_value(vcd->line, variable, number);
    write_line(vcd);
}

static void set_number(Vcd *vcd, guint64 tick, const char *name, guint bits,
                       guint64 value)
{
    GString *text = g_string_new(bits > 1 ? "b" : NULL);
    for (guint bit = bits; bit > 0; bit--)
        g_string_append_c(text, value >> (bit - 1) & 1 ? '1' : '0');
    set_value(vcd, tick, name, g_string_free(text, FALSE));
}

static void set_text(Vcd *vcd, guint64 tick, const char *name, const char *text)
{
    char *word = word_of(text);
    set_value(vcd, tick, name, g_strconcat("s", word, NULL));
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

static char *state_variable(const Event *event)
{
    return g_strdup_printf("state_%s", event->name ? event->name : "");
}

// Programs that the loader has not placed are not in the head.
static void take_state(Vcd *vcd, const Event *event)
{
    guint number;
    char *name = state_variable(event);
    if (variable_of(vcd, name, &number)) {
        set_text(vcd, event->tick, name, event->new_state);
    } else {
        char *text = g_strdup_printf("%s:%s", event->name, event->new_state);
        set_text(vcd, event->tick, OTHERS, text);
        g_free(text);
    }
    g_free(name);
}

// --- The head ---------------------------------------------------------------

static void declare_all(Vcd *vcd)
{
    declare(vcd, "CPU", 0);
    declare(vcd, "M", M_BITS);
    declare(vcd, "IM", IM_BITS);
    declare(vcd, "IC", IC_BITS);
    declare(vcd, "interrupt", 0);
    declare(vcd, "nested", DEPTH_BITS);
    declare(vcd, "note", 0);
    for (guint device = 0; device < HYPO_DEVICES; device++) {
        char *name = g_strdup_printf(
            "busy_%s", device_name(device) ? device_name(device) : "device");
        declare(vcd, name, 1);
        g_free(name);
    }
}

static void write_head(Vcd *vcd)
{
    GString *head = vcd->line;
    char code[8];
    declare(vcd, OTHERS, 0);
    g_string_assign(head, "$version hypo $end\n$timescale 1 us $end\n"
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
                           vcd->tick);
    for (guint i = 0; i < vcd->variables->len; i++)
        append_value(head, vcd->variables->pdata[i], i);
    g_string_append(head, "$end\n");
    write_line(vcd);
    vcd->begun = TRUE;
}

static void take_program(Vcd *vcd, const Event *event)
{
    char *name = state_variable(event);
    declare(vcd, name, 0);
    g_free(name);
}

// --- All events -------------------------------------------------------------

void vcd_take(gpointer it, const Event *event)
{
    Vcd *vcd = it;
    if (!vcd->begun && event->kind != EVENT_START &&
        event->kind != EVENT_PROGRAM)
        write_head(vcd);
    switch (event->kind) {
    case EVENT_START:
        vcd->tick = event->tick;
        set_psw(vcd, event);
        break;
    case EVENT_PROGRAM: take_program(vcd, event); break;
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
    case EVENT_END:
        at_tick(vcd, event->tick);
        write_line(vcd);
        break;
    default: break;
    }
}

gpointer vcd_begin(const RenderOptions *options)
{
    Vcd *vcd = g_new0(Vcd, 1);
    vcd->options = *options;
    vcd->variables = g_ptr_array_new_with_free_func(free_variable);
    vcd->line = g_string_new(NULL);
    declare_all(vcd);
    return vcd;
}

void vcd_end(gpointer it)
{
    Vcd *vcd = it;
    g_ptr_array_free(vcd->variables, TRUE);
    g_string_free(vcd->line, TRUE);
    g_free(vcd);
}
