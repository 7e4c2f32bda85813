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

gboolean command_set(Repl *repl, const Arguments *arguments)
{
    const char *rest;
    HypoPoke change;
    ReplVariable *variable = NULL;
    const char *target = arguments_text(arguments, 0);
    if (!repl_set_target(repl, target, &rest, &change, &variable))
        return FALSE;
    if (*rest != '\0')
        return repl_fail(repl, "what is '%s', before the =?", rest);
    if (!repl_value(repl, arguments_text(arguments, 1), &change.value))
        return FALSE;
    if (variable) {
        variable->is_set = TRUE;
        variable->value = change.value;
        return TRUE;
    }
    if (repl->frame > 0 && change.where != HYPO_EFFECT_MEMORY)
        return repl_fail(repl,
                         "frame %u is past: `frame 0` goes to the "
                         "registers that can be changed",
                         repl->frame);
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

static gboolean is_expected(Repl *repl, guint device)
{
    const HypoState *state = hypo_machine_state(repl->machine);
    return state->devices[device].activity != HYPO_DEVICE_IDLE;
}

static gboolean inject(Repl *repl, guint class_number, guint64 code,
                       guint64 tick)
{
    HypoAction action = {.kind = HYPO_ACT_INTERRUPT,
                         .tick = tick,
                         .a = class_number,
                         .b = (uint32_t)code};
    if (!check_code(repl, class_number, code) || !act(repl, action))
        return FALSE;
    char *what = repl_cause(action.a, action.b);
    gboolean spurious =
        action.a == HYPO_CLASS_IO && !is_expected(repl, action.b);
    char *all = g_strconcat(
        "Injected: ", what,
        spurious ? ", spurious: that device does nothing now" : "", NULL);
    tell_action(repl, all, action.tick);
    g_free(all);
    g_free(what);
    return TRUE;
}

gboolean command_interrupt(Repl *repl, const Arguments *arguments)
{
    guint64 now = hypo_machine_state(repl->machine)->tick;
    return inject(repl, (guint)arguments->at[0].number,
                  arguments_number(arguments, 1, 0),
                  arguments_number(arguments, 2, now));
}

gboolean command_nmi(Repl *repl, const Arguments *arguments)
{
    (void)arguments;
    return inject(repl, HYPO_CLASS_MACHINE, 0, 0);
}

gboolean command_reset(Repl *repl, const Arguments *arguments)
{
    (void)arguments;
    return inject(repl, HYPO_CLASS_RESET, 0, 0);
}

gboolean command_key(Repl *repl, const Arguments *arguments)
{
    GString *line = repl_unescape(repl, arguments->text);
    if (!line)
        return FALSE;
    g_string_append_c(line, '\n');
    gboolean good = act(repl, (HypoAction){.kind = HYPO_ACT_KEY,
                                           .text = line->str,
                                           .text_bytes = line->len});
    if (good)
        tell_action(repl, "Typed", 0);
    g_string_free(line, TRUE);
    return good;
}

gboolean command_device(Repl *repl, const Arguments *arguments)
{
    // In the order of the row.
    static const HypoFault kinds[] = {HYPO_FAULT_FAIL, HYPO_FAULT_SHORT,
                                      HYPO_FAULT_STUCK, HYPO_FAULT_LOSE,
                                      HYPO_FAULT_TWICE};
    guint device = (guint)arguments->at[0].number;
    HypoAction action = {.kind = HYPO_ACT_FAULT,
                         .a = device,
                         .b = kinds[arguments->at[1].number]};
    if (!act(repl, action))
        return FALSE;
    char *what = g_strdup_printf(
        "Device %u (%s): %s, the operation %s", device,
        repl_device_name(device), arguments_text(arguments, 1),
        is_expected(repl, device) ? "that runs" : "started next");
    tell_action(repl, what, 0);
    g_free(what);
    return TRUE;
}
