// SPDX-License-Identifier: GPL-3.0-or-later
//
// Check by check; see judge.h.  Read next: judge_output.c.
#include "classroom/judge.h"

#include <string.h>

#include "base/bits.h"
#include "classroom/event_pattern.h"
#include "classroom/judge_check.h"
#include "classroom/trail.h"
#include "observe/visible.h"

gboolean finding_fail(Finding *finding, guint64 tick, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *text = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    finding->held = FALSE;
    finding->why = visible_text(text, -1, "");
    finding->tick = tick;
    g_free(text);
    return FALSE;
}

static guint64 now(const Case *c)
{
    return hypo_machine_state(c->subject->machine)->tick;
}

static gboolean expected_value(const Case *c, const Names *names, guint number,
                               guint32 *value, Finding *finding)
{
    char *why = NULL;
    if (pattern_value(c->check->words[number], names, value, &why))
        return TRUE;
    finding_fail(finding, now(c), "%s", why);
    g_free(why);
    return FALSE;
}

// --- The end ----------------------------------------------------------------

static void tell_end(const Case *c, GString *text)
{
    const HypoState *state = hypo_machine_state(c->subject->machine);
    const char *word = expectation_stop_word(c->evidence->stop);
    char place[96] = "";
    if (c->evidence->stop == HYPO_STOP_HALT) {
        g_string_append_printf(text, "halted with status %u",
                               state->halt_status);
        return;
    }
    symbol_table_name(c->subject->symbols, state->psw.pc, place, sizeof place);
    g_string_append_printf(text, "ended with %s at 0x%x",
                           word ? word : "an interrupt from the keyboard",
                           state->psw.pc);
    if (*place)
        g_string_append_printf(text, " (%s)", place);
}

static void judge_stop(const Case *c, Finding *finding)
{
    if ((int)c->evidence->stop == c->check->stop)
        return;
    GString *text = g_string_new("it ");
    tell_end(c, text);
    finding_fail(finding, now(c), "%s; expected: %s", text->str,
                 expectation_stop_word(c->check->stop));
    g_string_free(text, TRUE);
}

static void judge_status(const Case *c, Finding *finding)
{
    const HypoState *state = hypo_machine_state(c->subject->machine);
    const Names names = {c->subject->places, NULL};
    guint32 wanted = 0;
    if (c->check->word_count > 0 &&
        !expected_value(c, &names, 0, &wanted, finding))
        return;
    if (c->evidence->stop == HYPO_STOP_HALT && state->halt_status == wanted)
        return;
    GString *text = g_string_new("it ");
    tell_end(c, text);
    finding_fail(finding, now(c), "%s; expected: halted with status %u",
                 text->str, wanted);
    g_string_free(text, TRUE);
}

static void judge_ticks(const Case *c, Finding *finding)
{
    const Names names = {c->subject->places, NULL};
    guint32 most;
    if (expected_value(c, &names, 0, &most, finding) && now(c) > most)
        finding_fail(finding, most,
                     "it took %" G_GUINT64_FORMAT " ticks, more than %u",
                     now(c), most);
}

// --- Registers and memory ---------------------------------------------------

static guint64 change_tick(const Case *c)
{
    guint64 tick = c->evidence->changed ? c->evidence->changed[c->check->number]
                                        : HYPO_NEVER;
    return tick == HYPO_NEVER ? now(c) : tick;
}

static void judge_register(const Case *c, Finding *finding)
{
    const HypoState *state = hypo_machine_state(c->subject->machine);
    const Names names = {c->subject->places, NULL};
    const guint32 *fields = &state->psw.pc;
    guint place = c->check->place;
    guint32 found = place < HYPO_REGISTERS ? state->r[place]
                                           : fields[place - HYPO_REGISTERS];
    guint32 wanted;
    if (expected_value(c, &names, 0, &wanted, finding) && found != wanted)
        finding_fail(finding, change_tick(c), "is 0x%x (%d), not 0x%x (%d)",
                     found, (gint32)found, wanted, (gint32)wanted);
}

static gboolean find_place(const Case *c, const Names *names, gsize bytes,
                           guint32 *address, Finding *finding)
{
    char *why = NULL;
    if (!pattern_value(c->check->memory.address, names, address, &why)) {
        finding_fail(finding, now(c), "%s", why);
        g_free(why);
        return FALSE;
    }
    guint32 memory = hypo_machine_memory_bytes(c->subject->machine);
    if (*address <= memory && bytes <= memory - *address)
        return TRUE;
    return finding_fail(finding, now(c), "0x%x lies outside of the memory",
                        *address);
}

static void judge_words(const Case *c, const Names *names, Finding *finding)
{
    guint32 address, wanted;
    if (!find_place(c, names, 4 * (gsize)c->check->word_count, &address,
                    finding))
        return;
    const guint8 *bytes = hypo_machine_memory(c->subject->machine) + address;
    for (guint i = 0; i < c->check->word_count; i++) {
        guint32 found = bits_load32(bytes + (gsize)4 * i);
        if (!expected_value(c, names, i, &wanted, finding))
            return;
        if (found == wanted)
            continue;
        char which[48] = "";
        if (c->check->word_count > 1)
            g_snprintf(which, sizeof which, "word %u, at 0x%x, ", i + 1,
                       address + 4 * i);
        finding_fail(finding, change_tick(c), "%sis 0x%x (%d), not 0x%x (%d)",
                     which, found, (gint32)found, wanted, (gint32)wanted);
        return;
    }
}

static void judge_text(const Case *c, const Names *names, Finding *finding)
{
    char *why = NULL;
    guint32 address;
    GBytes *text = pattern_text_bytes(c->check->texts->pdata[0], names, &why);
    if (!text) {
        finding_fail(finding, now(c), "%s", why);
        g_free(why);
        return;
    }
    gsize size;
    const char *wanted = g_bytes_get_data(text, &size);
    if (find_place(c, names, size, &address, finding)) {
        const char *found =
            (const char *)hypo_machine_memory(c->subject->machine) + address;
        if (size > 0 && memcmp(found, wanted, size) != 0)
            finding_fail(finding, change_tick(c),
                         "there stands \"%.*s\", not \"%.*s\"", (int)size,
                         found, (int)size, wanted);
    }
    g_bytes_unref(text);
}

static void judge_memory(const Case *c, Finding *finding)
{
    const Names names = {c->subject->places, c->check->memory.owner};
    if (c->check->word_count > 0)
        judge_words(c, &names, finding);
    else
        judge_text(c, &names, finding);
}

// --- The course -------------------------------------------------------------

static void judge_course(const Case *c, Finding *finding)
{
    const TrailFinding *found =
        trail_finding(c->evidence->trail, c->check->number);
    if (found->why)
        finding_fail(finding, found->tick, "%s", found->why);
    else if (c->check->kind == CHECK_EVENTS_ORDER &&
             found->next < c->check->patterns->len)
        finding_fail(finding, found->next > 0 ? found->last_tick : 0,
                     "event %u, `%s`, does not come%s", found->next + 1,
                     event_pattern_text(c->check->patterns->pdata[found->next]),
                     found->next > 0 ? " after those before it" : "");
}

// --- All timings ------------------------------------------------------------

static void judge_bound(const Case *c, Finding *finding)
{
    const Explored *explored = c->subject->explored;
    if (explored->falls != HYPO_PROMISE_NONE || !explored->covered)
        finding_fail(finding, HYPO_NEVER, "%s", explored->why);
}

static void judge_falls(const Case *c, Finding *finding)
{
    const HypoPromiseInfo *promise = hypo_promise(c->subject->explored->falls);
    for (guint i = 0; promise && i < c->check->names->len; i++)
        if (strcmp(c->check->names->pdata[i], promise->word) == 0)
            return;
    if (promise)
        finding_fail(finding, HYPO_NEVER,
                     "it is another promise that falls: %s",
                     c->subject->explored->why);
    else
        finding_fail(finding, HYPO_NEVER, "no promise falls");
}

// ----------------------------------------------------------------------------

static void judge_check(const Case *c, Finding *finding)
{
    *finding = (Finding){.held = TRUE, .tick = HYPO_NEVER};
    switch (c->check->kind) {
    case CHECK_OUTPUT_EQUAL:
    case CHECK_PRINTER_EQUAL: judge_equal(c, finding); break;
    case CHECK_OUTPUT_CONTAINS:
    case CHECK_PRINTER_CONTAINS: judge_contains(c, finding); break;
    case CHECK_OUTPUT_LACKS:
    case CHECK_PRINTER_LACKS: judge_lacks(c, finding); break;
    case CHECK_OUTPUT_MATCHES:
    case CHECK_PRINTER_MATCHES: judge_matches(c, finding); break;
    case CHECK_END_STOP: judge_stop(c, finding); break;
    case CHECK_END_STATUS: judge_status(c, finding); break;
    case CHECK_END_TICKS: judge_ticks(c, finding); break;
    case CHECK_REGISTER: judge_register(c, finding); break;
    case CHECK_MEMORY: judge_memory(c, finding); break;
    case CHECK_EVENTS_ORDER:
    case CHECK_EVENTS_NEVER:
    case CHECK_PROMISE_REGISTERS:
    case CHECK_PROMISE_MASK:
    case CHECK_PROMISE_AREA:
    case CHECK_PROMISE_SAVED:
    case CHECK_PROMISE_BUFFERS:
    case CHECK_PROMISE_MASKED:
    case CHECK_PROMISE_STATES: judge_course(c, finding); break;
    case CHECK_EXPLORE_BOUND: judge_bound(c, finding); break;
    case CHECK_EXPLORE_FALLS: judge_falls(c, finding); break;
    case CHECK_KINDS: break;
    }
}

static void clear_finding(gpointer data)
{
    Finding *finding = data;
    g_free(finding->why);
}

static gboolean has_failed(const Expectation *expectation,
                           const Judgement *judgement, const char *id)
{
    for (guint i = 0; i < expectation->checks->len; i++)
        if (!g_array_index(judgement->findings, Finding, i).held &&
            strcmp(g_array_index(expectation->checks, Check, i).id, id) == 0)
            return TRUE;
    return FALSE;
}

static gboolean fits(const Hint *hint, const Expectation *expectation,
                     const Judgement *judgement, Case c)
{
    for (guint i = 0; i < hint->failed->len; i++)
        if (!has_failed(expectation, judgement, hint->failed->pdata[i]))
            return FALSE;
    gboolean held = TRUE;
    for (guint i = 0; held && i < hint->symptoms->len; i++) {
        Finding finding;
        c.check = &g_array_index(hint->symptoms, Check, i);
        judge_check(&c, &finding);
        held = finding.held;
        clear_finding(&finding);
    }
    return held;
}

// The first hint that fits.
static void choose_hint(Judgement *judgement, const Expectation *expectation,
                        Case c)
{
    const Names names = {c.subject->places, NULL};
    for (guint i = 0; !judgement->hint && i < expectation->hints->len; i++) {
        const Hint *hint = &g_array_index(expectation->hints, Hint, i);
        char *why = NULL;
        if (!fits(hint, expectation, judgement, c))
            continue;
        GBytes *said = pattern_text_bytes(hint->say, &names, &why);
        judgement->hint =
            said ? visible_text(g_bytes_get_data(said, NULL),
                                (gssize)g_bytes_get_size(said), "\n")
                 : g_strdup(why);
        judgement->hint_name = g_strdup(hint->name);
        g_bytes_unref(said);
        g_free(why);
    }
}

static void judge_assertions(Judgement *judgement, const Evidence *evidence,
                             const Subject *subject)
{
    guint count = evidence->broken ? subject->assertions->len : 0;
    for (guint i = 0; i < count; i++) {
        const Assertion *assertion =
            &g_array_index(subject->assertions, Assertion, i);
        Finding finding = {.held = TRUE, .tick = HYPO_NEVER};
        if (evidence->broken[i] != HYPO_NEVER)
            finding_fail(&finding, evidence->broken[i], "does not hold: %s",
                         assertion->text);
        judgement->failed += !finding.held;
        judgement->tick = MIN(judgement->tick, finding.tick);
        g_array_append_val(judgement->assertions, finding);
    }
}

Judgement *judge(const Expectation *expectation, const Evidence *evidence,
                 const Subject *subject)
{
    const HypoState *state = hypo_machine_state(subject->machine);
    Judgement *judgement = g_new(Judgement, 1);
    *judgement = (Judgement){
        .findings = g_array_new(FALSE, TRUE, sizeof(Finding)),
        .assertions = g_array_new(FALSE, TRUE, sizeof(Finding)),
        .stop = evidence->stop,
        .ticks = state->tick,
        .tick = HYPO_NEVER,
    };
    g_array_set_clear_func(judgement->findings, clear_finding);
    g_array_set_clear_func(judgement->assertions, clear_finding);
    Case c = {subject, evidence, NULL};
    for (guint i = 0; i < expectation->checks->len; i++) {
        Finding finding;
        c.check = &g_array_index(expectation->checks, Check, i);
        judge_check(&c, &finding);
        judgement->failed += !finding.held;
        judgement->tick = MIN(judgement->tick, finding.tick);
        g_array_append_val(judgement->findings, finding);
    }
    judge_assertions(judgement, evidence, subject);
    if (judgement->failed > 0)
        choose_hint(judgement, expectation, c);
    return judgement;
}

void judgement_free(Judgement *judgement)
{
    if (!judgement)
        return;
    g_array_unref(judgement->findings);
    g_array_unref(judgement->assertions);
    g_free(judgement->hint);
    g_free(judgement->hint_name);
    g_free(judgement);
}
