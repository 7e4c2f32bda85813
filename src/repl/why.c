// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a pending interrupt is taken next, or is not (docs/machine.md, section
// 4), and what may come.
#include "repl/commands.h"

typedef struct Pending {
    guint class_number;
    guint32 ic;
    char *what;
} Pending;

typedef struct Why {
    Repl *repl;
    HypoStep next; // what the machine does next
    const char *indent;
    gboolean brief;
    guint count;
} Why;

static char *held_by_latch(void)
{
    return g_strdup("held back by the machine check latch, which `lpsw` "
                    "clears");
}

// Of an interrupt that is not masked.
static char *open_reason(const Why *why, const Pending *pending)
{
    const HypoStep *next = &why->next;
    if (next->kind == HYPO_STEP_OUTSIDE)
        return g_strdup("may be taken, but first takes effect what is due at "
                        "this boundary");
    if (next->kind == HYPO_STEP_NONE)
        return g_strdup("not possible: the machine stands still");
    if (next->kind != HYPO_STEP_INTERRUPT)
        return g_strdup("may be taken at the next boundary");
    if (next->micro_step > 1)
        return g_strdup("may be taken when the interrupt action under way has "
                        "loaded its vector, if that leaves it open");
    if (next->class_number == pending->class_number &&
        (next->ic == pending->ic || next->class_number != HYPO_CLASS_IO))
        return g_strdup("taken next");
    if (next->class_number == pending->class_number)
        return g_strdup_printf("of lower priority: device %u goes before "
                               "device %u",
                               next->ic, pending->ic);
    return g_strdup_printf("of lower priority: class %u (%s) goes before class "
                           "%u",
                           next->class_number,
                           hypo_class(next->class_number)->name,
                           pending->class_number);
}

static char *reason(const Why *why, const Pending *pending)
{
    const HypoState *state = hypo_machine_state(why->repl->machine);
    guint number = pending->class_number;
    if (number == HYPO_CLASS_MACHINE)
        return state->latch ? held_by_latch() : open_reason(why, pending);
    if (!(state->psw.im >> number & 1))
        return g_strdup_printf("masked: bit %u (%s) of IM %02x is 0", number,
                               hypo_class(number)->name, state->psw.im);
    return open_reason(why, pending);
}

static void tell(Why *why, guint class_number, guint32 ic, const char *detail)
{
    Pending pending = {class_number, ic, repl_cause(class_number, ic)};
    char *words = reason(why, &pending);
    repl_print(why->repl, "%s%s%s: %s\n", why->indent, pending.what, detail,
               words);
    why->count++;
    g_free(words);
    g_free(pending.what);
}

static void tell_devices(Why *why)
{
    const HypoState *state = hypo_machine_state(why->repl->machine);
    for (guint i = 0; i < HYPO_DEVICES; i++) {
        if (state->io_pending >> i & 1) {
            char *detail =
                why->brief
                    ? g_strdup("")
                    : g_strdup_printf(", status %u", state->devices[i].status);
            tell(why, HYPO_CLASS_IO, i, detail);
            g_free(detail);
        }
        if (state->spurious_io >> i & 1)
            tell(why, HYPO_CLASS_IO, i, ", spurious");
    }
}

guint repl_pending_lines(Repl *repl, const char *indent, gboolean brief)
{
    const HypoState *state = hypo_machine_state(repl->machine);
    Why why = {.repl = repl, .indent = indent, .brief = brief};
    hypo_machine_preview(repl->machine, &why.next);
    if (state->action.step != 0) {
        char *cause = repl_cause(state->action.class_number, state->action.ic);
        repl_print(repl, "%s%s: at step %u of its action\n", indent, cause,
                   state->action.step);
        why.count++;
        g_free(cause);
    }
    if (state->nmi_pending)
        tell(&why, HYPO_CLASS_MACHINE, state->nmi_code, "");
    if (state->timer.expirations > 0) {
        char *detail = state->timer.expirations == 1
                           ? g_strdup("")
                           : g_strdup_printf(", run out %u times",
                                             state->timer.expirations);
        tell(&why, HYPO_CLASS_TIMER, 0, detail);
        g_free(detail);
    }
    tell_devices(&why);
    if (state->external_pending)
        tell(&why, HYPO_CLASS_EXTERNAL, state->external_code, "");
    return why.count;
}

// --- info why: also what is not pending -------------------------------------

static void tell_timer(Repl *repl)
{
    const HypoState *state = hypo_machine_state(repl->machine);
    if (state->timer.running)
        repl_print(repl,
                   "timer: not pending; it runs out at tick %" G_GUINT64_FORMAT
                   ", in %" G_GUINT64_FORMAT "\n",
                   state->timer.due, state->timer.due - state->tick);
    else
        repl_print(repl, "timer: not possible; it is stopped (stmr sets it)\n");
}

static void tell_busy(Repl *repl)
{
    const HypoState *state = hypo_machine_state(repl->machine);
    gboolean any = FALSE;
    for (guint i = 1; i < HYPO_DEVICES; i++) {
        if (state->devices[i].activity != HYPO_DEVICE_BUSY)
            continue;
        any = TRUE;
        if (state->due[i] == HYPO_NEVER)
            repl_print(repl,
                       "device %u (%s): not pending; it is busy, and "
                       "when it completes is not known\n",
                       i, repl_device_name(i));
        else
            repl_print(repl,
                       "device %u (%s): not pending; it is busy and completes "
                       "at tick %" G_GUINT64_FORMAT ", in %" G_GUINT64_FORMAT
                       "\n",
                       i, repl_device_name(i), state->due[i],
                       state->due[i] - MIN(state->tick, state->due[i]));
    }
    if (!any && (state->io_pending | state->spurious_io) == 0)
        repl_print(repl, "I/O: not possible; no operation was started\n");
}

gboolean command_info_why(Repl *repl, const Arguments *arguments)
{
    const HypoState *state = hypo_machine_state(repl->machine);
    (void)arguments;
    if (repl_pending_lines(repl, "", FALSE) == 0)
        repl_print(repl, "no interrupt is pending\n");
    if (state->timer.expirations == 0)
        tell_timer(repl);
    tell_busy(repl);
    if (!(state->psw.im >> HYPO_CLASS_PROGRAM & 1))
        repl_print(repl,
                   "program: with IM %02x an exception or si becomes a "
                   "%s\n",
                   state->psw.im,
                   state->latch ? "check-stop" : "machine check");
    return TRUE;
}
