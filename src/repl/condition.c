// SPDX-License-Identifier: GPL-3.0-or-later
//
// Conditions without a debugger; see condition.h.
#include "repl/condition.h"

#include "repl/repl_state.h"

struct ReplCondition {
    Repl repl; // only what evaluate.c looks at
    ReplExpression *expression;
};

ReplCondition *repl_condition_new(HypoMachine *machine, const Places *places,
                                  const char *text, char **error)
{
    ReplCondition *condition = g_new0(ReplCondition, 1);
    const char *rest = text;
    condition->repl.machine = machine;
    condition->repl.options.machine = machine;
    condition->repl.options.places = places;
    condition->repl.values = g_array_new(FALSE, FALSE, sizeof(guint32));
    condition->expression =
        repl_parse_quietly(&condition->repl, text, &rest, error);
    if (condition->expression && *rest != '\0') {
        *error = g_strdup_printf("what is '%s', behind the expression?", rest);
    } else if (condition->expression) {
        guint32 value;
        if (repl_evaluate(&condition->repl, condition->expression, &value,
                          error))
            return condition;
    }
    repl_condition_free(condition);
    return NULL;
}

void repl_condition_free(ReplCondition *condition)
{
    if (!condition)
        return;
    repl_expression_free(condition->expression);
    g_array_free(condition->repl.values, TRUE);
    g_free(condition);
}

gboolean repl_condition_holds(ReplCondition *condition, char **error)
{
    guint32 value;
    return repl_evaluate(&condition->repl, condition->expression, &value,
                         error) &&
           value != 0;
}
