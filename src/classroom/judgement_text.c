// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a judgement says; see judgement_text.h.
#include "classroom/judgement_text.h"

#include "classroom/json.h"

static const Check *check_at(const Expectation *expectation, guint number)
{
    return &g_array_index(expectation->checks, Check, number);
}

static void add_check(GString *out, const Expectation *expectation,
                      const Check *check, const Finding *finding)
{
    if (finding->held) {
        g_string_append_printf(out, "  ok      %s\n", check->id);
        return;
    }
    g_string_append_printf(out, "  FAILED  %s", check->id);
    if (check->entry)
        g_string_append_printf(out, " (%s:%u:%u)", expectation->file->name,
                               check->entry->line, check->entry->value_column);
    g_string_append_printf(out, "\n          %s\n", finding->why);
}

static void add_hint(GString *out, const char *hint)
{
    char **lines = g_strsplit(hint, "\n", -1);
    g_string_append(out, "Hint:\n");
    for (char **line = lines; *line; line++)
        if (**line)
            g_string_append_printf(out, "  %s\n", *line);
    g_strfreev(lines);
}

char *judgement_text(const Expectation *expectation, const Judgement *judgement,
                     gboolean quiet)
{
    GString *out = g_string_new(NULL);
    guint count = expectation->checks->len;
    g_string_append_printf(out, "%s: %u check%s, %u failed\n",
                           expectation->file->name, count,
                           count == 1 ? "" : "s", judgement->failed);
    for (guint i = 0; i < count; i++) {
        const Finding *finding =
            &g_array_index(judgement->findings, Finding, i);
        if (!quiet || !finding->held)
            add_check(out, expectation, check_at(expectation, i), finding);
    }
    if (judgement->hint)
        add_hint(out, judgement->hint);
    return g_string_free(out, FALSE);
}

static void build_check(JsonBuilder *builder, const Check *check,
                        const Finding *finding)
{
    json_builder_begin_object(builder);
    json_add_text(builder, "check", check->id);
    json_add_number(builder, "line",
                    check->entry ? check->entry->line : HYPO_NEVER);
    json_add_flag(builder, "held", finding->held);
    json_add_text(builder, "why", finding->why);
    json_add_number(builder, "tick", finding->tick);
    json_builder_end_object(builder);
}

void judgement_build(JsonBuilder *builder, const Expectation *expectation,
                     const Judgement *judgement)
{
    json_add_text(builder, "stop", expectation_stop_word((int)judgement->stop));
    json_add_number(builder, "ticks", judgement->ticks);
    json_begin_list(builder, "checks");
    for (guint i = 0; i < expectation->checks->len; i++)
        build_check(builder, check_at(expectation, i),
                    &g_array_index(judgement->findings, Finding, i));
    json_builder_end_array(builder);
    json_add_number(builder, "failed", judgement->failed);
    json_add_text(builder, "hint", judgement->hint);
}
