// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `hypo explore` says; see explore_report.h.
#include "cli/explore_words.h"

#include <string.h>

#include "cli/replay.h"

enum { COLUMNS = 80 };

// --- Pieces -----------------------------------------------------------------

// Appends a text folded at 80 columns, all lines but the first indented.
static void add_folded(GString *out, const char *text, guint indent)
{
    char **words = g_strsplit(text, " ", -1);
    gsize column = 0;
    for (char **word = words; *word; word++) {
        gsize length = (gsize)g_utf8_strlen(*word, -1);
        if (column > 0 && column + 1 + length > COLUMNS) {
            g_string_append_printf(out, "\n%*s", (int)indent, "");
            column = indent;
        } else if (word != words) {
            g_string_append_c(out, ' ');
            column++;
        }
        g_string_append(out, *word);
        column += length;
    }
    g_string_append_c(out, '\n');
    g_strfreev(words);
}

G_GNUC_PRINTF(3, 4)
static void say(GString *out, guint indent, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *text = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    add_folded(out, text, indent);
    g_free(text);
}

// "writes (program 2)": the loaded program, and which one in the table it is.
static char *program_text(const ExploreReport *report, gint32 program,
                          gint32 task)
{
    const Guest *guest = report->scenario->guest;
    if (program < 0 || (gsize)program >= guest->program_count)
        return g_strdup("no program");
    return g_strdup_printf("%s (program %d)",
                           guest->placed[program].image->name,
                           (task < 0 ? program : task) + 1);
}

static void number(GString *out, guint64 value)
{
    char digits[32];
    g_snprintf(digits, sizeof digits, "%" G_GUINT64_FORMAT, value);
    gsize length = strlen(digits);
    for (gsize i = 0; i < length; i++) {
        if (i > 0 && (length - i) % 3 == 0)
            g_string_append_c(out, ',');
        g_string_append_c(out, digits[i]);
    }
}

static char *number_text(guint64 value)
{
    GString *out = g_string_new(NULL);
    number(out, value);
    return g_string_free(out, FALSE);
}

// --- The verdict ------------------------------------------------------------

static void add_table(GString *out, const HypoExploreResult *result)
{
    char word[16];
    g_string_append(out, "bound           states      transitions       "
                         "instructions\n");
    for (gsize i = 0; i < result->bound_count; i++) {
        const HypoExploreBound *row = &result->bounds[i];
        char *states = number_text(row->states);
        char *transitions = number_text(row->transitions);
        char *instructions = number_text(row->instructions);
        g_string_append_printf(out, "%-5s %16s %16s %18s\n",
                               explore_bound(row->bound, word, sizeof word),
                               states, transitions, instructions);
        g_free(states);
        g_free(transitions);
        g_free(instructions);
    }
}

static const char *unforced_text(int bound, char *buffer, gsize bytes)
{
    g_snprintf(buffer, (gulong)bytes, "%s %d unforced interrupt%s",
               bound > 0 ? "at most" : "exactly", bound, bound == 1 ? "" : "s");
    return buffer;
}

static gboolean is_exhaustive(const HypoExploreResult *result)
{
    return !result->table_full && !result->path_cut;
}

// How far no promise fell.
static void add_covered(GString *out, const ExploreReport *report)
{
    const HypoExploreResult *result = report->result;
    const HypoExploreOptions *options = &report->scenario->options;
    char buffer[64];
    bool ended = result->end == HYPO_EXPLORE_COMPLETED && !result->path_cut;
    if (report->given)
        say(out, 0, "In this timing no promise falls%s.",
            ended ? "" : ", as far as it was run");
    else if (result->deterministic && result->all)
        say(out, 0,
            "Nothing can interrupt this run at more than one moment: "
            "there is a single timing, and in it no promise falls.");
    else if (result->all)
        say(out, 0, "All timings: no promise falls.");
    else if (result->bound_done == -2)
        say(out, 0,
            "Nothing is covered: not even the timings without an "
            "unforced interrupt were all tried.");
    else if (result->bound_done == HYPO_EXPLORE_ALL)
        say(out, 0, "No promise falls, any number of unforced interrupts%s%s.",
            options->quick ? ", visible moments only (--quick)" : "",
            is_exhaustive(result) ? "" : ", not exhaustive");
    else
        say(out, 0, "No promise falls in any timing with %s%s%s.",
            unforced_text(result->bound_done, buffer, sizeof buffer),
            options->quick ? ", visible moments only (--quick)" : "",
            is_exhaustive(result) ? "" : "; not exhaustive");
}

// Of a schedule that was given: whether it fits.
static void add_fit(GString *out, const ExploreReport *report)
{
    guint given = report->given ? report->given->len : 0;
    gsize in_time = report->result->in_time;
    if (in_time < given)
        say(out, 0,
            "note: of the %u arrivals of the schedule %" G_GSIZE_FORMAT
            " came at their tick; it is of another kernel, other programs or "
            "other options",
            given, in_time);
}

static const char *end_word(const ExploreReport *report)
{
    guint64 most = report->scenario->options.instructions_most;
    guint64 done = report->result->instructions;
    return report->interrupted       ? "Ctrl-C"
           : most > 0 && done > most ? "--max-instructions"
                                     : "--seconds";
}

static void add_end(GString *out, const ExploreReport *report)
{
    int done = report->result->bound_done;
    if (report->given)
        say(out, 0, "ended by %s, within the timing given", end_word(report));
    else
        say(out, 0, "ended by %s; to go on, begin where it was: --from %d",
            end_word(report), done == -2 ? 0 : done + 1);
}

static void add_limits(GString *out, const ExploreReport *report)
{
    const HypoExploreResult *result = report->result;
    if (result->table_full)
        say(out, 0,
            "not exhaustive: the table (--table) is full; states "
            "beyond it are remembered by three bits each and may have "
            "been taken for seen");
    if (result->path_cut)
        say(out, 0,
            report->given
                ? "not exhaustive: the timing given was given up at --max-ticks"
                : "not exhaustive: a path was given up after --max-ticks "
                  "instructions without a choice, or as too long for "
                  "--table");
    if (result->end == HYPO_EXPLORE_NO_MEMORY)
        say(out, 0, "not exhaustive: there is no more memory");
    if (result->end == HYPO_EXPLORE_STOPPED)
        add_end(out, report);
}

static void add_names(GString *out, const char *what, const GString *names)
{
    if (names->len > 0)
        g_string_append_printf(out, "%s%s", what, names->str);
}

// What the words above rest on.
static void add_model(GString *out, const ExploreReport *report)
{
    const HypoExploreOptions *options = &report->scenario->options;
    const HypoExploreResult *result = report->result;
    GString *line = g_string_new(NULL);
    g_string_append_printf(
        line,
        "time %s%s; R1: masked arrivals come when they "
        "are unmasked; R2: words without meaning are "
        "not compared, and reading one is a fault",
        report->time, options->windowed ? "" : " (the clock stands still)");
    add_names(line,
              "; counters not compared: ", report->scenario->counter_names);
    add_names(line, "; clamped: ", report->scenario->clamp_names);
    if (options->faults || options->spurious)
        g_string_append(line, "; one device fault a path");
    if (options->attention_budget)
        g_string_append(line, "; one attention key a path");
    if (options->nmi_budget)
        g_string_append_printf(line, "; NMI: %u a path", options->nmi_budget);
    if (options->quick)
        g_string_append(line, "; quick: not for all timings");
    g_string_append_printf(line, "; chance of two states taken for one: %.0e",
                           explore_merge_chance(report->result));
    add_folded(out, line->str, 0);
    g_string_free(line, TRUE);
    if (result->counter) {
        char *place = explore_place(report, result->counter);
        say(out, 0,
            "note: the counter %s decides a branch; the result holds for the "
            "values that it had",
            place);
        g_free(place);
    }
}

// --- The story --------------------------------------------------------------

static char *arrival_text(const HypoAction *action)
{
    static const char *const faults[] = {"fails", "ends short", "is stuck",
                                         "loses its interrupt",
                                         "interrupts twice"};
    const HypoClassInfo *info = hypo_class(action->a);
    switch (action->kind) {
    case HYPO_ACT_COMPLETE:
        return g_strdup_printf("device %u completes", action->a);
    case HYPO_ACT_EXPIRE: return g_strdup("the timer runs out");
    case HYPO_ACT_FAULT:
        return g_strdup_printf("device %u %s", action->a, faults[action->b]);
    default: break;
    }
    if (action->a == HYPO_CLASS_IO)
        return g_strdup_printf("device %u interrupts without cause", action->b);
    return g_strdup_printf("the operator makes a%s %s interrupt",
                           action->a == HYPO_CLASS_EXTERNAL ? "n" : "",
                           info ? info->name : "?");
}

static void add_arrival(GString *out, const ExploreReport *report,
                        const HypoArrival *arrival)
{
    char *what = arrival_text(&arrival->action);
    char *place = explore_place(report, arrival->pc);
    char *program = program_text(report, arrival->program, arrival->task);
    GString *who = g_string_new(NULL);
    if (arrival->waiting)
        g_string_append(who, "while the CPU waits");
    else if (arrival->user)
        g_string_append_printf(who, "while %s runs", program);
    else if (arrival->program >= 0)
        g_string_append_printf(who, "in the kernel, which serves %s", program);
    else
        g_string_append(who, "in the kernel");
    if (!arrival->user && !arrival->waiting && arrival->depth > 1)
        g_string_append_printf(who, ", %u interrupts deep", arrival->depth);
    say(out, 13, "%10" G_GUINT64_FORMAT " %s %s at %s, %s",
        arrival->action.tick, arrival->forced ? " " : "*", what, place,
        who->str);
    g_string_free(who, TRUE);
    g_free(program);
    g_free(place);
    g_free(what);
}

static void add_field(GString *out, const HypoViolation *v)
{
    if (v->field == 0)
        g_string_append_printf(out, ": PC was 0x%06x and is 0x%06x", v->wanted,
                               v->found);
    else if (v->field == 1)
        g_string_append_printf(out, ": CC was %u and is %u", v->wanted,
                               v->found);
    else
        g_string_append_printf(out, ": r%u was 0x%08x and is 0x%08x",
                               v->field - 1, v->wanted, v->found);
}

static void add_dispatches(GString *out, HypoExploreMonitor monitor)
{
    if (monitor.when == HYPO_MONITOR_WITHIN)
        g_string_append_printf(out, ", at %u dispatch%s in a row",
                               monitor.dispatches,
                               monitor.dispatches == 1 ? "" : "es");
}

static void add_cause(GString *out, const ExploreReport *report)
{
    const HypoViolation *v = &report->result->violation;
    const HypoExceptionInfo *exception = hypo_exception(v->detail);
    const HypoClassInfo *info = hypo_class(v->detail);
    char *detail = explore_place(report, v->detail);
    char *program = program_text(report, v->program, v->task);
    switch (v->promise) {
    case HYPO_PROMISE_STATUS:
        g_string_append_printf(out, ": %u, not %u (--status)", v->found,
                               v->wanted);
        break;
    case HYPO_PROMISE_SLOT:
        g_string_append_printf(out, ": that of class %s at 0x%03x, with PC ",
                               info ? info->name : "?",
                               HYPO_SAVED + HYPO_PSW_BYTES * v->detail);
        g_free(detail);
        detail = explore_place(report, v->found);
        g_string_append(out, detail);
        break;
    case HYPO_PROMISE_BLOCK:
    case HYPO_PROMISE_STALE: g_string_append_printf(out, ": %s", detail); break;
    case HYPO_PROMISE_CONTEXT:
        g_string_append_printf(out, ": %s", program);
        add_field(out, v);
        break;
    case HYPO_PROMISE_MASK:
        g_string_append_printf(out, ": IM is 0x%02x", v->found);
        break;
    case HYPO_PROMISE_EXCEPTION:
        g_string_append_printf(out, ": %s",
                               exception ? exception->name : "unknown");
        break;
    case HYPO_PROMISE_DMA:
    case HYPO_PROMISE_ENDED_IO:
        g_string_append_printf(out, ": device %u, %u bytes at 0x%06x, for %s",
                               v->detail, v->wanted, v->found, program);
        break;
    case HYPO_PROMISE_READY:
    case HYPO_PROMISE_IDLE:
    case HYPO_PROMISE_STATE:
        if (v->program >= 0)
            g_string_append_printf(out, ": %s", program);
        break;
    case HYPO_PROMISE_MONITOR:
        g_string_append_printf(
            out, " %s",
            g_array_index(report->scenario->named, ScenarioMonitor, v->monitor)
                .name);
        add_dispatches(out, report->scenario->options.monitors[v->monitor]);
        break;
    default: break;
    }
    g_free(program);
    g_free(detail);
}

static void add_window(GString *out, const ExploreReport *report)
{
    const HypoExploreWindow *window = &report->result->window;
    if (window->failing == 0)
        return;
    char *failing = number_text(window->failing);
    char *places = number_text(window->places);
    char *first = explore_place(report, window->first_pc);
    char *last = explore_place(report, window->last_pc);
    if (window->failing == 1)
        say(out, 0,
            "So it goes at 1 of %s places where the last * may come: at %s.",
            places, first);
    else
        say(out, 0,
            "So it goes at %s of %s places where the last * may come, the "
            "first at %s, the last at %s.",
            failing, places, first, last);
    g_free(failing);
    g_free(places);
    g_free(first);
    g_free(last);
}

static void add_line(GString *out, const ExploreReport *report)
{
    char *stop = g_strdup_printf("goto %" G_GUINT64_FORMAT,
                                 explore_cause_tick(report->result));
    g_string_append(out, "  hypo debug");
    for (char **word = report->argv; word && *word; word++)
        replay_add_word(out, *word);
    if (report->schedule) {
        replay_add_word(out, "--schedule");
        replay_add_word(out, report->schedule);
    }
    // What bounded a path would bound the whole run.
    if (report->result->violation.tick >= report->scenario->options.path_ticks)
        g_string_append_printf(out, " --max-ticks %" G_GUINT64_FORMAT,
                               2 * report->result->violation.tick);
    replay_add_word(out, "-e");
    replay_add_word(out, stop);
    g_string_append_c(out, '\n');
    g_free(stop);
}

static void add_story(GString *out, const ExploreReport *report)
{
    const HypoExploreResult *result = report->result;
    const HypoViolation *v = &result->violation;
    GString *line = g_string_new(NULL);
    g_string_append_printf(line, "Violation (%s): %s",
                           hypo_promise(v->promise)->word,
                           hypo_promise(v->promise)->text);
    add_cause(line, report);
    g_string_append_c(line, '.');
    add_folded(out, line->str, 0);
    g_string_free(line, TRUE);
    g_string_append(out, "\n      tick   what comes, and where (* unforced)\n");
    for (gsize i = 0; i < result->arrival_count; i++)
        add_arrival(out, report, &result->arrivals[i]);
    char *place = explore_place(report, v->pc);
    say(out, 13, "%10" G_GUINT64_FORMAT " ! %s falls at %s", v->tick,
        hypo_promise(v->promise)->word, place);
    g_free(place);
    g_string_append_c(out, '\n');
    add_window(out, report);
    if (report->given && result->in_time < report->given->len)
        return; // the debugger, which keeps to the ticks, would go another way
    if (report->schedule)
        say(out, 0, "The schedule is in %s; to stand right before the cause:",
            report->schedule);
    else
        say(out, 0, "To stand right before the cause:");
    add_line(out, report);
}

char *explore_report_why(const ExploreReport *report)
{
    const HypoExploreResult *result = report->result;
    const HypoViolation *v = &result->violation;
    GString *out = g_string_new(NULL);
    if (result->end != HYPO_EXPLORE_VIOLATION) {
        add_covered(out, report);
        add_limits(out, report);
        char **words = g_strsplit_set(g_strchomp(out->str), " \n", -1);
        char *line = g_strjoinv(" ", words);
        g_strfreev(words);
        g_string_free(out, TRUE);
        return line;
    }
    g_string_append_printf(out, "%s: %s", hypo_promise(v->promise)->word,
                           hypo_promise(v->promise)->text);
    add_cause(out, report);
    g_string_append_printf(
        out, "; it takes %" G_GUINT64_FORMAT " unforced interrupt%s",
        result->unforced, result->unforced == 1 ? "" : "s");
    for (gsize i = result->arrival_count; i-- > 0;) {
        const HypoArrival *arrival = &result->arrivals[i];
        if (arrival->forced)
            continue;
        char *what = arrival_text(&arrival->action);
        char *place = explore_place(report, arrival->pc);
        g_string_append_printf(out, ", the last: %s at %s", what, place);
        g_free(place);
        g_free(what);
        break;
    }
    return g_string_free(out, FALSE);
}

char *explore_report_text(const ExploreReport *report)
{
    GString *out = g_string_new(NULL);
    if (!report->scenario->guest->options->quiet && !report->given)
        add_table(out, report->result);
    if (report->result->end == HYPO_EXPLORE_VIOLATION)
        add_story(out, report);
    else
        add_covered(out, report);
    add_fit(out, report);
    add_limits(out, report);
    if (!report->scenario->guest->options->quiet && !report->given)
        add_model(out, report);
    return g_string_free(out, FALSE);
}
