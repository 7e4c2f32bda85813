// SPDX-License-Identifier: GPL-3.0-or-later
//
// `info TOPIC`: one screen each.  Why an interrupt is not taken is why.c.
#include "repl/commands.h"

#include <string.h>

gboolean command_info_registers(Repl *repl, const Arguments *arguments)
{
    const guint32 *r = repl_registers(repl);
    (void)arguments;
    for (guint i = 0; i < HYPO_REGISTERS; i++) {
        char number[8], name[REPL_NAME_BYTES];
        g_snprintf(number, sizeof number,
                   i == HYPO_LR   ? "lr"
                   : i == HYPO_SP ? "sp"
                                  : "r%u",
                   i);
        repl_name(repl, r[i], name);
        gboolean place = *name != '\0' && r[i] >= HYPO_KERNEL_CODE;
        repl_print(repl, "%-4s %08x  %11d%s%s\n", number, r[i], (gint32)r[i],
                   place ? "  " : "", place ? name : "");
    }
    return TRUE;
}

static void print_psw(Repl *repl, const guint32 *words, guint fields)
{
    for (guint i = 0; i < fields; i++) {
        const HypoPswFieldInfo *info = hypo_psw_field((HypoPswField)i);
        repl_print(repl, "%-9s %08x  %s\n", info->name, words[i],
                   info->meaning);
    }
}

gboolean command_info_psw(Repl *repl, const Arguments *arguments)
{
    const HypoPsw *psw = repl_psw(repl);
    (void)arguments;
    print_psw(repl, &psw->pc, HYPO_PSW_II);
    return TRUE;
}

// Eight PSWs in memory, one line each.
static gboolean print_area(Repl *repl, guint32 area, guint64 only)
{
    for (guint i = 0; i < HYPO_CLASSES; i++) {
        guint32 at = area + HYPO_PSW_BYTES * i;
        HypoPsw psw;
        char title[16];
        const HypoClassInfo *info = hypo_class(i);
        if ((only != HYPO_CLASSES && only != i) || !info)
            continue;
        memcpy(&psw, hypo_machine_memory(repl->machine) + at, sizeof psw);
        g_snprintf(title, sizeof title, "%s", info->name);
        repl_psw_line(repl, title, &psw, &psw);
        if (area == HYPO_SAVED && only == i)
            repl_print(repl, "         II %x, at 0x%03x\n",
                       repl_word(repl, at + 28), at);
    }
    return TRUE;
}

gboolean command_info_vectors(Repl *repl, const Arguments *arguments)
{
    return print_area(repl, HYPO_VECTORS,
                      arguments_number(arguments, 0, HYPO_CLASSES));
}

gboolean command_info_saved(Repl *repl, const Arguments *arguments)
{
    return print_area(repl, HYPO_SAVED,
                      arguments_number(arguments, 0, HYPO_CLASSES));
}

gboolean command_info_mask(Repl *repl, const Arguments *arguments)
{
    guint32 im = repl_psw(repl)->im;
    (void)arguments;
    repl_print(repl, "IM %02x\n", im);
    for (guint i = HYPO_CLASS_MACHINE; hypo_class(i); i++)
        repl_print(repl, "bit %u  %-8s %s\n", i, hypo_class(i)->name,
                   i == HYPO_CLASS_MACHINE ? "cannot be masked"
                   : im >> i & 1           ? "open"
                                           : "masked");
    return TRUE;
}

gboolean command_info_pending(Repl *repl, const Arguments *arguments)
{
    (void)arguments;
    if (repl_pending_lines(repl, "", TRUE) == 0)
        repl_print(repl, "no interrupt is pending\n");
    return TRUE;
}

gboolean command_info_timer(Repl *repl, const Arguments *arguments)
{
    const HypoState *state = hypo_machine_state(repl->machine);
    const HypoTimer *timer = &state->timer;
    (void)arguments;
    if (timer->running)
        repl_print(repl,
                   "runs out at tick %" G_GUINT64_FORMAT
                   ", in %" G_GUINT64_FORMAT "; then %s%u\n",
                   timer->due, timer->due - MIN(state->tick, timer->due),
                   timer->reload ? "every " : "it stops: reload ",
                   timer->reload);
    else
        repl_print(repl, "stopped\n");
    repl_print(repl, "expirations not yet taken: %u\n", timer->expirations);
    return TRUE;
}

gboolean command_info_devices(Repl *repl, const Arguments *arguments)
{
    static const char *const states[] = {"idle", "busy", "completed"};
    const HypoState *state = hypo_machine_state(repl->machine);
    (void)arguments;
    for (guint i = 1; repl_device_name(i); i++) {
        const HypoDeviceState *device = &state->devices[i];
        repl_print(repl, "%u %-8s %s", i, repl_device_name(i),
                   states[device->activity]);
        if (device->activity == HYPO_DEVICE_BUSY) {
            repl_print(repl, ": command %u, buffer 0x%x, count %u",
                       device->request.command, device->request.buffer,
                       device->request.count);
            if (state->due[i] == HYPO_NEVER)
                repl_print(repl, ", completion not known");
            else
                repl_print(repl, ", until tick %" G_GUINT64_FORMAT,
                           state->due[i]);
        } else if (device->activity == HYPO_DEVICE_COMPLETED) {
            repl_print(repl, ": status %u", device->status);
        }
        repl_print(repl, "\n");
    }
    return TRUE;
}

gboolean command_info_symbols(Repl *repl, const Arguments *arguments)
{
    const Places *places = repl->options.places;
    guint count = 0;
    for (guint i = 0; i < places_count(places); i++) {
        const Place *place = places_at(places, i);
        for (gsize j = 0; j < place->image->symbol_count; j++) {
            const HypoSymbol *symbol = &place->image->symbols[j];
            if (symbol->kind == HYPO_SYMBOL_CONSTANT ||
                !strstr(symbol->name, arguments->text))
                continue;
            repl_print(repl, "%06x  %s:%s\n", symbol->value + place->start,
                       place->owner ? place->owner : "kernel", symbol->name);
            count++;
        }
    }
    return count > 0 || repl_fail(repl, "no label has '%s'", arguments->text);
}

gboolean command_info_line(Repl *repl, const Arguments *arguments)
{
    guint32 pc = repl_psw(repl)->pc;
    guint32 address = (guint32)arguments_number(arguments, 0, pc);
    PlaceLine line;
    if (!places_line(repl->options.places, address, &line))
        return repl_fail(repl, "no source line is known for 0x%x", address);
    repl_print(repl, "0x%x is line %u of %s\n", address, line.number,
               line.file);
    return TRUE;
}

gboolean command_info_stats(Repl *repl, const Arguments *arguments)
{
    const HypoState *state = hypo_machine_state(repl->machine);
    guint64 total = 0;
    (void)arguments;
    for (guint i = 0; i < HYPO_CLASSES; i++)
        total += state->interrupts[i];
    repl_print(repl,
               "ticks %" G_GUINT64_FORMAT "\ninstructions %" G_GUINT64_FORMAT
               "\ninterrupts %" G_GUINT64_FORMAT "\n",
               state->tick, state->instructions, total);
    for (guint i = 0; hypo_class(i); i++)
        if (state->interrupts[i] > 0)
            repl_print(repl, "  %s %" G_GUINT64_FORMAT "\n",
                       hypo_class(i)->name, state->interrupts[i]);
    return TRUE;
}

static char *poke_words(const HypoPoke *poke)
{
    switch (poke->where) {
    case HYPO_EFFECT_REGISTER:
        return g_strdup_printf("set r%u = 0x%x", poke->place, poke->value);
    case HYPO_EFFECT_PSW:
        return g_strdup_printf("set psw %s = 0x%x",
                               hypo_psw_field((HypoPswField)poke->place)->name,
                               poke->value);
    default:
        return g_strdup_printf("set {0x%x} = 0x%x", poke->place, poke->value);
    }
}

static char *action_words(const HypoAction *action)
{
    char *cause, *words;
    switch (action->kind) {
    case HYPO_ACT_INTERRUPT:
        cause = repl_cause(action->a, action->b);
        words = g_strdup_printf("%s, at tick %" G_GUINT64_FORMAT, cause,
                                action->tick);
        g_free(cause);
        return words;
    case HYPO_ACT_KEY:
        return g_strdup_printf("key %.*s",
                               (int)MIN(action->text_bytes - 1, (size_t)40),
                               action->text);
    default: return g_strdup_printf("device %u goes wrong", action->a);
    }
}

gboolean command_info_interventions(Repl *repl, const Arguments *arguments)
{
    size_t count;
    const HypoIntervention *entries =
        hypo_session_interventions(repl->session, &count);
    HypoPosition now = hypo_session_position(repl->session);
    (void)arguments;
    for (size_t i = 0; i < count; i++) {
        char *words = entries[i].kind == HYPO_INTERVENED_POKE
                          ? poke_words(&entries[i].poke)
                          : action_words(&entries[i].action);
        gboolean past = hypo_position_compare(entries[i].moment, now) < 0;
        repl_print(repl, "tick %" G_GUINT64_FORMAT ": %s%s\n",
                   entries[i].moment.tick, words,
                   past ? "" : " (still to come)");
        g_free(words);
    }
    if (count == 0)
        repl_print(repl, "nothing was done from outside\n");
    return TRUE;
}

gboolean command_info_digest(Repl *repl, const Arguments *arguments)
{
    (void)arguments;
    repl_print(repl, "%016" G_GINT64_MODIFIER "x\n",
               hypo_machine_hash(repl->machine));
    return TRUE;
}
