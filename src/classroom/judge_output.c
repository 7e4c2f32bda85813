// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checks of what was displayed or printed; see judge.h.
#include <string.h>

#include "classroom/judge_check.h"

enum { SHOWN_BYTES = 72 }; // of a line, in messages

static const Written *written_of(const Case *c)
{
    return &c->evidence->written[check_row(c->check->kind)->output];
}

static guint64 end_tick(const Case *c)
{
    return hypo_machine_state(c->subject->machine)->tick;
}

static const char *verb(const Case *c)
{
    return check_row(c->check->kind)->output == CHECK_OUTPUT_PRINTER
               ? "printed"
               : "displayed";
}

// The text of the check with this number, or NULL with the finding failed.
static GBytes *text_of(const Case *c, guint number, Finding *finding)
{
    const Names names = {c->subject->places, NULL};
    char *why = NULL;
    GBytes *text =
        pattern_text_bytes(c->check->texts->pdata[number], &names, &why);
    if (!text)
        finding_fail(finding, end_tick(c), "%s", why);
    g_free(why);
    return text;
}

// The line that holds the byte `at`, cut where it is long; it may be empty.
static char *line_at(const guint8 *bytes, gsize size, gsize at)
{
    if (size == 0)
        return g_strdup("");
    gsize start = MIN(at, size), end = MIN(at, size);
    while (start > 0 && bytes[start - 1] != '\n')
        start--;
    while (end < size && bytes[end] != '\n')
        end++;
    if (end - start > SHOWN_BYTES) {
        start = at - start > SHOWN_BYTES / 2 ? at - SHOWN_BYTES / 2 : start;
        end = MIN(end, start + SHOWN_BYTES);
    }
    return g_strndup((const char *)bytes + start, end - start);
}

static void tell_difference(const Case *c, Finding *finding,
                            const guint8 *wanted, gsize size)
{
    const Written *written = written_of(c);
    const guint8 *found = written->bytes->data;
    gsize length = written->bytes->len, at = 0, line = 1;
    while (at < size && at < length && wanted[at] == found[at])
        line += wanted[at++] == '\n';
    guint64 tick = at < length ? written_tick(written, at) : end_tick(c);
    char *was = line_at(found, length, at), *should = line_at(wanted, size, at);
    if (at >= length)
        finding_fail(finding, tick,
                     "what is %s ends too early: in line %" G_GSIZE_FORMAT
                     ", after \"%s\"; expected: \"%s\"",
                     verb(c), line, was, should);
    else if (at >= size)
        finding_fail(finding, tick,
                     "too much is %s: in line %" G_GSIZE_FORMAT
                     " the output should have ended with \"%s\", not \"%s\"",
                     verb(c), line, should, was);
    else
        finding_fail(finding, tick,
                     "line %" G_GSIZE_FORMAT " is \"%s\", not \"%s\"", line,
                     was, should);
    g_free(was);
    g_free(should);
}

void judge_equal(const Case *c, Finding *finding)
{
    const Written *written = written_of(c);
    GBytes *text = text_of(c, 0, finding);
    if (!text)
        return;
    gsize size;
    const guint8 *wanted = g_bytes_get_data(text, &size);
    if (size != written->bytes->len ||
        (size > 0 && memcmp(wanted, written->bytes->data, size) != 0))
        tell_difference(c, finding, wanted, size);
    g_bytes_unref(text);
}

// Where `text` begins in what was written from `from` on, or G_MAXSIZE.
static gsize find_text(const Written *written, gsize from, GBytes *text)
{
    gsize size;
    const guint8 *wanted = g_bytes_get_data(text, &size);
    for (gsize at = from; at + size <= written->bytes->len; at++)
        if (size == 0 || memcmp(written->bytes->data + at, wanted, size) == 0)
            return at;
    return G_MAXSIZE;
}

static void fail_with_text(const Case *c, Finding *finding, guint64 tick,
                           const char *format, GBytes *text)
{
    gsize size;
    const char *bytes = g_bytes_get_data(text, &size);
    char *copy = g_strndup(bytes, MIN(size, (gsize)SHOWN_BYTES));
    char *message = g_strdup_printf("\"%s\" %s %s", copy, format, verb(c));
    finding_fail(finding, tick, "%s", message);
    g_free(message);
    g_free(copy);
}

void judge_contains(const Case *c, Finding *finding)
{
    const Written *written = written_of(c);
    gsize from = 0;
    for (guint i = 0; finding->held && i < c->check->texts->len; i++) {
        GBytes *text = text_of(c, i, finding);
        if (!text)
            return;
        gsize at = find_text(written, from, text);
        if (at == G_MAXSIZE)
            fail_with_text(c, finding, end_tick(c),
                           i > 0 && find_text(written, 0, text) != G_MAXSIZE
                               ? "comes too early in what is"
                               : "is not",
                           text);
        from = at + g_bytes_get_size(text);
        g_bytes_unref(text);
    }
}

void judge_lacks(const Case *c, Finding *finding)
{
    const Written *written = written_of(c);
    for (guint i = 0; finding->held && i < c->check->texts->len; i++) {
        GBytes *text = text_of(c, i, finding);
        if (!text)
            return;
        gsize at = find_text(written, 0, text);
        if (at != G_MAXSIZE)
            fail_with_text(c, finding, written_tick(written, at), "must not be",
                           text);
        g_bytes_unref(text);
    }
}

void judge_matches(const Case *c, Finding *finding)
{
    const Written *written = written_of(c);
    const char *bytes =
        written->bytes->len > 0 ? (const char *)written->bytes->data : "";
    GError *error = NULL;
    if (g_regex_match_full(c->check->regex, bytes, written->bytes->len, 0, 0,
                           NULL, &error))
        return;
    if (error)
        finding_fail(finding, end_tick(c), "cannot be matched: %s",
                     error->message);
    else
        finding_fail(finding, end_tick(c),
                     "nothing that is %s matches the expression", verb(c));
    g_clear_error(&error);
}
