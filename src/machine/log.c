// SPDX-License-Identifier: MIT
//
// The log of outside actions; see log.h.
#include "machine/log.h"

#include <string.h>

#include "machine/cycle.h"

static LogKind kind_of(const HypoAction *action)
{
    static const LogKind by_class[] = {
        [HYPO_CLASS_RESET] = LOG_ALWAYS,   [HYPO_CLASS_MACHINE] = LOG_NMI,
        [HYPO_CLASS_PROGRAM] = LOG_ALWAYS, [HYPO_CLASS_TIMER] = LOG_TIMER,
        [HYPO_CLASS_IO] = LOG_IO,          [HYPO_CLASS_EXTERNAL] = LOG_EXTERNAL,
    };
    switch (action->kind) {
    case HYPO_ACT_INTERRUPT: return by_class[action->a];
    case HYPO_ACT_COMPLETE: return LOG_IO;
    case HYPO_ACT_EXPIRE: return LOG_TIMER;
    case HYPO_ACT_KEY: return action->a ? LOG_LINE : LOG_OTHER;
    case HYPO_ACT_FAULT: break;
    }
    return LOG_OTHER;
}

const HypoAction *log_next(const HypoMachine *machine, LogKind kind)
{
    size_t *hint = &machine->hints->next[kind];
    size_t at = (size_t)machine->state.actions_done;
    if (at < *hint)
        at = *hint;
    while (at < machine->actions.count &&
           kind_of(&machine->actions.items[at]) != kind)
        at++;
    *hint = at;
    return at < machine->actions.count ? &machine->actions.items[at] : NULL;
}

void log_forget_hints(HypoMachine *machine)
{
    memset(machine->hints, 0, sizeof *machine->hints);
}

// Whether the action means something; what does not is refused.
static bool is_valid(const HypoAction *action)
{
    if (action->tick > HYPO_TICK_MAX)
        return false;
    switch (action->kind) {
    case HYPO_ACT_INTERRUPT:
        return action->a <= HYPO_CLASS_EXTERNAL &&
               (action->a != HYPO_CLASS_IO || action->b < HYPO_DEVICES);
    case HYPO_ACT_COMPLETE: return action->a < HYPO_DEVICES;
    case HYPO_ACT_EXPIRE:
    case HYPO_ACT_KEY: return true;
    case HYPO_ACT_FAULT:
        return action->a < HYPO_DEVICES && action->b <= HYPO_FAULT_TWICE;
    }
    return false;
}

// Room for the text of every key action, so that typing cannot fail later.
static bool reserve_typing(HypoMachine *machine, size_t bytes)
{
    size_t most = machine->typed_reserved + bytes;
    return array_reserve(&machine->allocator, &machine->typed, most);
}

// A copy of the action's text in `*copy`, NULL where it has none.
static bool copy_text(HypoMachine *machine, const HypoAction *action,
                      char **copy)
{
    const HypoAllocator *allocator = &machine->allocator;
    *copy = NULL;
    if (action->kind != HYPO_ACT_KEY || action->text_bytes == 0)
        return true;
    if (!reserve_typing(machine, action->text_bytes))
        return false;
    *copy = allocator->resize(allocator->context, NULL, 0, action->text_bytes);
    if (*copy)
        memcpy(*copy, action->text, action->text_bytes);
    return *copy != NULL;
}

static void insert(HypoMachine *machine, const HypoAction *action)
{
    HypoAction *items = machine->actions.items;
    size_t at = machine->actions.count++;
    for (;
         at > machine->state.actions_done && items[at - 1].tick > action->tick;
         at--)
        items[at] = items[at - 1];
    items[at] = *action;
    log_forget_hints(machine);
}

bool hypo_machine_schedule(HypoMachine *machine, const HypoAction *action)
{
    HypoAction copy = *action;
    char *text;
    if (!is_valid(action) ||
        !array_reserve(&machine->allocator, &machine->actions, 1) ||
        !copy_text(machine, action, &text))
        return false;
    copy.text = text;
    copy.text_bytes = text ? action->text_bytes : 0;
    if (copy.tick < machine->state.tick)
        copy.tick = machine->state.tick;
    if (copy.kind == HYPO_ACT_KEY) {
        copy.a = text && memchr(text, '\n', copy.text_bytes);
        machine->typed_reserved += copy.text_bytes;
        machine->key_actions++;
        if (copy.tick > machine->last_key_tick)
            machine->last_key_tick = copy.tick;
    }
    insert(machine, &copy);
    if (copy.kind == HYPO_ACT_KEY)
        io_keyboard_changed(machine);
    machine_find_next_due(machine);
    return true;
}

void hypo_machine_forget_actions(HypoMachine *machine)
{
    const HypoAllocator *allocator = &machine->allocator;
    for (size_t i = 0; i < machine->actions.count; i++) {
        const HypoAction *action = &machine->actions.items[i];
        void *text;
        memcpy(&text, &action->text, sizeof text);
        if (text)
            allocator->resize(allocator->context, text, action->text_bytes, 0);
    }
    machine->actions.count = 0;
    machine->key_actions = 0;
    machine->last_key_tick = 0;
    machine->typed_reserved = 0;
    log_forget_hints(machine);
    machine_find_next_due(machine);
}

const HypoAction *hypo_machine_actions(const HypoMachine *machine,
                                       size_t *count)
{
    *count = machine->actions.count;
    return machine->actions.items;
}
