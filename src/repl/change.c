// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands that change the machine: pokes and the operator's actions.  Each is
// a moment of the session, so that going back undoes it.
#include "repl/commands.h"

#include <stdlib.h>
#include <string.h>

// What a device has shown beyond the present moment belongs to a course of
// things that is given up now.
static void leave_course(Repl *repl)
{
    const HypoState *state = hypo_machine_state(repl->machine);
    for (guint i = 0; i < HYPO_DEVICES; i++)
        repl->written[i] = MIN(repl->written[i], state->devices[i].position);
}

static gboolean poke(Repl *repl, HypoPoke poke)
{
    repl_moving(repl);
    leave_course(repl);
    return hypo_session_poke(repl->session, &poke) ||
           repl_fail(repl, "the machine cannot take that");
}

gboolean command_set(Repl *repl, const char *arguments)
{
    const char *rest;
    HypoPoke change;
    // "set TARGET = E": the first lone = ends the target.
    const char *equals = strchr(arguments, '=');
    if (!equals || equals[1] == '=')
        return repl_fail(repl, "usage: set TARGET = E");
    char *target = g_strndup(arguments, (gsize)(equals - arguments));
    gboolean good = repl_target(repl, g_strstrip(target), &rest, &change);
    if (good && *rest != '\0')
        good = repl_fail(repl, "what is '%s', before the =?", rest);
    if (good)
        good = repl_value(repl, equals + 1 + strspn(equals + 1, " \t"),
                          &change.value);
    g_free(target);
    if (!good)
        return FALSE;
    if (change.where == HYPO_EFFECT_PSW &&
        (change.value & ~hypo_psw_field((HypoPswField)change.place)->mask))
        return repl_fail(repl,
                         "0x%x does not fit %s, of which the bits 0x%x "
                         "count",
                         change.value,
                         hypo_psw_field((HypoPswField)change.place)->name,
                         hypo_psw_field((HypoPswField)change.place)->mask);
    return poke(repl, change);
}

static gboolean act(Repl *repl, HypoAction action)
{
    repl_moving(repl);
    leave_course(repl);
    action.tick = MAX(action.tick, hypo_machine_state(repl->machine)->tick);
    return hypo_session_act(repl->session, &action) ||
           repl_fail(repl, "the machine cannot take that");
}

// Told when an action has no visible effect at once.
static void tell_action(Repl *repl, const char *what, guint64 tick)
{
    guint64 now = hypo_machine_state(repl->machine)->tick;
    if (tick > now)
        repl_print(repl, "%s at tick %" G_GUINT64_FORMAT ".\n", what, tick);
    else
        repl_print(repl, "%s; it takes effect at the next boundary.\n", what);
}

static gboolean check_code(Repl *repl, guint class_number, guint64 code)
{
    guint64 most = class_number == HYPO_CLASS_IO ? HYPO_DEVICES - 1 : 0xFFFF;
    return code <= most ||
           repl_fail(repl, "this code is 0 to %" G_GUINT64_FORMAT, most);
}

// "CLASS [CODE] [at TICK]"
static gboolean parse_interrupt(Repl *repl, char **words, HypoAction *action)
{
    guint number;
    guint64 code = 0;
    if (!repl_class(words[0], strlen(words[0]), &number) ||
        number > HYPO_CLASS_EXTERNAL)
        return repl_fail(repl,
                         "'%s' cannot be injected; reset, nmi, program, "
                         "timer, io, external or 0 to 5 can",
                         words[0]);
    words++;
    if (*words && strcmp(*words, "at") != 0 &&
        !repl_count(repl, *words++, 0, &code))
        return FALSE;
    if (*words && strcmp(*words, "at") == 0 && words[1]) {
        if (!repl_count(repl, words[1], 0, &action->tick))
            return FALSE;
        if (action->tick > G_MAXINT64)
            return repl_fail(repl, "a tick is below 2^63");
        words += 2;
    }
    action->kind = HYPO_ACT_INTERRUPT;
    action->a = number;
    action->b = (uint32_t)code;
    if (*words)
        return repl_fail(repl, "usage: interrupt CLASS [CODE] [at TICK]");
    return check_code(repl, number, code);
}

static gboolean is_expected(Repl *repl, guint device)
{
    const HypoState *state = hypo_machine_state(repl->machine);
    return state->devices[device].activity != HYPO_DEVICE_IDLE;
}

gboolean command_interrupt(Repl *repl, const char *arguments)
{
    GStrv words = g_strsplit_set(arguments, " \t", -1);
    HypoAction action = {.tick = hypo_machine_state(repl->machine)->tick};
    gboolean good = parse_interrupt(repl, words, &action) && act(repl, action);
    if (good) {
        char *what = repl_cause(action.a, action.b);
        gboolean spurious =
            action.a == HYPO_CLASS_IO && !is_expected(repl, action.b);
        char *all = g_strconcat("Injected: ", what,
                                spurious ? ", spurious: that device does "
                                           "nothing now"
                                         : "",
                                NULL);
        tell_action(repl, all, action.tick);
        g_free(all);
        g_free(what);
    }
    g_strfreev(words);
    return good;
}

gboolean command_nmi(Repl *repl, const char *arguments)
{
    (void)arguments;
    return command_interrupt(repl, "nmi");
}

gboolean command_reset(Repl *repl, const char *arguments)
{
    (void)arguments;
    return command_interrupt(repl, "reset");
}

gboolean command_key(Repl *repl, const char *arguments)
{
    char *text = g_strcompress(arguments);
    char *line = g_strconcat(text, "\n", NULL);
    gboolean good = act(repl, (HypoAction){.kind = HYPO_ACT_KEY,
                                           .text = line,
                                           .text_bytes = strlen(line)});
    if (good)
        tell_action(repl, "Typed", 0);
    g_free(line);
    g_free(text);
    return good;
}

gboolean command_device(Repl *repl, const char *arguments)
{
    static const char *const kinds[] = {
        [HYPO_FAULT_FAIL] = "fail",   [HYPO_FAULT_SHORT] = "short",
        [HYPO_FAULT_STUCK] = "stuck", [HYPO_FAULT_LOSE] = "lose",
        [HYPO_FAULT_TWICE] = "twice",
    };
    GStrv words = g_strsplit_set(arguments, " \t", 2);
    guint device = repl_device(words[0]);
    guint kind = 0;
    while (kind < G_N_ELEMENTS(kinds) && g_strcmp0(words[1], kinds[kind]) != 0)
        kind++;
    gboolean good = FALSE;
    if (device == 0)
        repl_fail(repl,
                  "no device '%s': keyboard, display, disk, printer, "
                  "reader or 1 to 5",
                  words[0]);
    else if (kind == G_N_ELEMENTS(kinds))
        repl_fail(repl, "usage: device DEVICE fail|short|stuck|lose|twice");
    else
        good = act(
            repl, (HypoAction){.kind = HYPO_ACT_FAULT, .a = device, .b = kind});
    if (good) {
        char *what = g_strdup_printf(
            "Device %u (%s): %s, the operation %s", device,
            repl_device_name(device), kinds[kind],
            is_expected(repl, device) ? "that runs" : "started next");
        tell_action(repl, what, 0);
        g_free(what);
    }
    g_strfreev(words);
    return good;
}
