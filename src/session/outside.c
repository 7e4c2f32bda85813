// SPDX-License-Identifier: GPL-3.0-or-later
//
// The log of what is done from outside in a session; see outside.h.
#include "session/session_state.h"

#include <string.h>

struct OutsideLog {
    HypoMachine *machine;
    GArray *at_start; // of HypoAction: the machine's log when the session began
    GArray *entries;  // of HypoIntervention, by moment
    guint done;       // so many of them lie before the present moment
};

static gpointer writable(const char *text)
{
    return (gpointer)(guintptr)text;
}

static void clear_action(gpointer element)
{
    HypoAction *action = element;
    g_free(writable(action->text));
}

static void clear_entry(gpointer element)
{
    HypoIntervention *entry = element;
    if (entry->kind == HYPO_INTERVENED_ACTION)
        clear_action(&entry->action);
}

static HypoAction copy_action(const HypoAction *action)
{
    HypoAction copy = *action;
    copy.text = action->text_bytes > 0
                    ? g_memdup2(action->text, action->text_bytes)
                    : NULL;
    return copy;
}

OutsideLog *outside_new(HypoMachine *machine)
{
    OutsideLog *log = g_new0(OutsideLog, 1);
    size_t count;
    const HypoAction *actions = hypo_machine_actions(machine, &count);
    log->machine = machine;
    log->at_start = g_array_new(FALSE, FALSE, sizeof(HypoAction));
    log->entries = g_array_new(FALSE, FALSE, sizeof(HypoIntervention));
    g_array_set_clear_func(log->at_start, clear_action);
    g_array_set_clear_func(log->entries, clear_entry);
    for (size_t i = 0; i < count; i++) {
        HypoAction copy = actions[i];
        copy.text = actions[i].text_bytes > 0
                        ? g_memdup2(actions[i].text, actions[i].text_bytes)
                        : NULL;
        g_array_append_val(log->at_start, copy);
    }
    return log;
}

void outside_free(OutsideLog *log)
{
    g_array_free(log->at_start, TRUE);
    g_array_free(log->entries, TRUE);
    g_free(log);
}

static HypoIntervention *entry_at(const OutsideLog *log, guint index)
{
    return &g_array_index(log->entries, HypoIntervention, index);
}

static void poke_state(HypoMachine *machine, const HypoPoke *poke)
{
    HypoState state = *hypo_machine_state(machine);
    if (poke->where == HYPO_EFFECT_REGISTER)
        state.r[poke->place] = poke->place == 0 ? 0 : poke->value;
    else
        memcpy((char *)&state.psw + sizeof(uint32_t) * poke->place,
               &poke->value, sizeof poke->value);
    hypo_machine_set_state(machine, &state);
}

static void poke_memory(HypoMachine *machine, const HypoPoke *poke)
{
    uint8_t bytes[4];
    for (uint32_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (uint8_t)(poke->value >> 8 * i);
    hypo_machine_write(machine, poke->place, bytes, poke->width);
}

static gboolean carry_out(OutsideLog *log, const HypoIntervention *entry)
{
    if (entry->kind == HYPO_INTERVENED_ACTION)
        return hypo_machine_schedule(log->machine, &entry->action);
    if (entry->poke.where == HYPO_EFFECT_MEMORY)
        poke_memory(log->machine, &entry->poke);
    else
        poke_state(log->machine, &entry->poke);
    return TRUE;
}

void outside_drop_later(OutsideLog *log)
{
    g_array_set_size(log->entries, log->done);
}

static gboolean add(OutsideLog *log, HypoIntervention entry)
{
    outside_drop_later(log);
    if (!carry_out(log, &entry))
        return FALSE;
    g_array_append_val(log->entries, entry);
    log->done++;
    return TRUE;
}

gboolean outside_act(OutsideLog *log, HypoPosition moment,
                     const HypoAction *action)
{
    return add(log, (HypoIntervention){.kind = HYPO_INTERVENED_ACTION,
                                       .moment = moment,
                                       .action = copy_action(action)});
}

gboolean outside_poke(OutsideLog *log, HypoPosition moment,
                      const HypoPoke *poke)
{
    return add(log, (HypoIntervention){.kind = HYPO_INTERVENED_POKE,
                                       .moment = moment,
                                       .poke = *poke});
}

gboolean outside_is_due(const OutsideLog *log, HypoPosition moment)
{
    return log->done < log->entries->len &&
           hypo_position_compare(entry_at(log, log->done)->moment, moment) == 0;
}

void outside_repeat(OutsideLog *log)
{
    carry_out(log, entry_at(log, log->done++));
}

guint64 outside_next_tick(const OutsideLog *log)
{
    return log->done < log->entries->len ? entry_at(log, log->done)->moment.tick
                                         : HYPO_NEVER;
}

static gboolean is_before(const OutsideLog *log, guint index,
                          HypoPosition moment)
{
    return hypo_position_compare(entry_at(log, index)->moment, moment) < 0;
}

gboolean outside_go_to(OutsideLog *log, HypoPosition moment)
{
    gboolean actions = FALSE;
    for (; log->done > 0 && !is_before(log, log->done - 1, moment); log->done--)
        actions |= entry_at(log, log->done - 1)->kind == HYPO_INTERVENED_ACTION;
    for (; log->done < log->entries->len && is_before(log, log->done, moment);
         log->done++)
        actions |= entry_at(log, log->done)->kind == HYPO_INTERVENED_ACTION;
    return actions;
}

static void schedule(OutsideLog *log, const HypoAction *action)
{
    if (!hypo_machine_schedule(log->machine, action))
        g_error("out of memory");
}

void outside_make_log(OutsideLog *log)
{
    hypo_machine_forget_actions(log->machine);
    for (guint i = 0; i < log->at_start->len; i++)
        schedule(log, &g_array_index(log->at_start, HypoAction, i));
    for (guint i = 0; i < log->done; i++)
        if (entry_at(log, i)->kind == HYPO_INTERVENED_ACTION)
            schedule(log, &entry_at(log, i)->action);
}

const GArray *outside_entries(const OutsideLog *log)
{
    return log->entries;
}

// --- The session's interface ------------------------------------------------

// The run takes another course from here on.
static void begin_course(HypoSession *session)
{
    session->position.step++;
    history_forget_after(session->history, session->position);
}

bool hypo_session_act(HypoSession *session, const HypoAction *action)
{
    if (!outside_act(session->log, session->position, action))
        return false;
    begin_course(session);
    return true;
}

bool hypo_session_poke(HypoSession *session, const HypoPoke *poke)
{
    if (!outside_poke(session->log, session->position, poke))
        return false;
    begin_course(session);
    return true;
}

const HypoIntervention *hypo_session_interventions(const HypoSession *session,
                                                   size_t *count)
{
    const GArray *entries = outside_entries(session->log);
    *count = entries->len;
    return (const HypoIntervention *)(gpointer)entries->data;
}
