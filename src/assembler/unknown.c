// SPDX-License-Identifier: MIT
//
// What an operation that does not exist was meant to be: a label without its
// colon, what another machine calls one of ours (habits.def), or a near miss.
#include <string.h>

#include "assembler/operation.h"
#include "base/suggest.h"

enum { NAME_SHOWN = 64 };

typedef struct Habit {
    const char *theirs;
    const char *ours;
    const char *with_value;
} Habit;

#define HABIT(theirs, ours, with_value) {theirs, ours, with_value},
static const Habit habits[] = {
#include "assembler/habits.def"
};
#undef HABIT

static size_t shown(Slice name)
{
    return name.length > NAME_SHOWN ? (size_t)NAME_SHOWN : name.length;
}

static const Habit *habit_named(Slice name)
{
    for (size_t i = 0; i < sizeof habits / sizeof habits[0]; i++) {
        const char *theirs = habits[i].theirs;
        size_t length = 0;
        while (length < name.length &&
               scan_lower(name.text[length]) == theirs[length])
            length++;
        if (length == name.length && theirs[length] == '\0')
            return &habits[i];
    }
    return NULL;
}

// True if the last operand of the line is a number, `#` before it or not.
static bool ends_with_value(const Assembler *a)
{
    const char *comma = NULL;
    for (const char *at = a->at; at < a->end && *at != ';' && *at != '#'; at++)
        comma = *at == ',' ? at : comma;
    if (!comma)
        return false;
    const char *at = scan_blanks(comma + 1, a->end);
    return at < a->end && (scan_is_digit(*at) || *at == '-' || *at == '\'' ||
                           *at == '"' || *at == '#');
}

// The operation behind an unknown word that is a label without its colon, or
// NULL.  An operand may have an operation's name too, as in `jmp add`.
static const Operation *labelled(Assembler *a, Slice name)
{
    Slice next = statement_peek(a);
    const Operation *operation = operation_named(a, next);
    if (next.length == 0 || !operation || operand_register(name) >= 0)
        return NULL;
    const char *after = scan_blanks(next.text + next.length, a->end);
    bool ends = after == a->end || *after == ';' || *after == '#';
    if (!ends)
        return strchr(",=:", *after) ? NULL : operation;
    const Form *form = operation->form;
    bool needs_more = operation->directive || (form && form->letters[0]);
    return needs_more && habit_named(name) ? NULL : operation;
}

static bool no_colon(Assembler *a, Slice name, const Operation *operation)
{
    const Directive *directive = operation->directive;
    symbol_poison(a, name);
    if (directive &&
        (directive->run == directive_equ || directive->run == directive_set))
        return report_at(a, name, "a name is defined by `%s %S, value`",
                         directive->name, shown(name), name.text);
    return report_at(a, name,
                     "there is no %s `%S`; a label ends with a colon: `%S:`",
                     name.text[0] == '.' ? "directive" : "instruction",
                     shown(name), name.text, shown(name), name.text);
}

// The nearest name there is; what is only counted needs none.
static Slice near_miss(Assembler *a, Slice name)
{
    Suggestion suggestion = suggestion_for(name.text, name.length);
    bool shown_too = a->errors_shown < ERRORS_SHOWN;
    for (Operation *o = shown_too ? a->operations : NULL; o; o = o->hh.next)
        suggestion_offer(&suggestion, o->name.text, o->name.length);
    return (Slice){suggestion.best, suggestion.best_length};
}

bool operation_unknown(Assembler *a, Slice name)
{
    if (a->include_failed)
        return false;
    bool point = name.text[0] == '.';
    const char *kind = point ? "directive" : "instruction";
    const Habit *habit = habit_named(name);
    const Operation *behind = labelled(a, name);
    Slice meant = {0};
    if (behind && !point)
        return no_colon(a, name, behind);
    if (habit) {
        meant.text = ends_with_value(a) ? habit->with_value : habit->ours;
        meant.length = strlen(meant.text);
    } else {
        meant = near_miss(a, name);
    }
    if (meant.text)
        return report_at(a, name, "there is no %s `%S`; did you mean `%S`?",
                         kind, shown(name), name.text, meant.length,
                         meant.text);
    if (behind)
        return no_colon(a, name, behind);
    return report_at(a, name, "there is no %s `%S`",
                     point ? kind : "instruction or macro", shown(name),
                     name.text);
}
