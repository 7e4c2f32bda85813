// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saving a session and going on with it later: the moment where it stands and
// what was done from outside, as lines of text.  All else follows from the
// programs, which a digest of the booted machine must agree about.
#include "image/replace.h"
#include "repl/commands.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

static const char head[] = "hypo-session 1";

static guint64 boot_hash(Repl *repl)
{
    HypoPosition now = hypo_session_position(repl->session);
    const HypoPosition beginning = {0, 0};
    hypo_session_go_to(repl->session, beginning);
    guint64 hash = hypo_machine_hash(repl->machine);
    hypo_session_go_to(repl->session, now);
    return hash;
}

static void append_entry(GString *out, const HypoIntervention *entry)
{
    const HypoAction *action = &entry->action;
    const HypoPoke *poke = &entry->poke;
    g_string_append_printf(out, "at %" PRIu64 " %u ", entry->moment.tick,
                           entry->moment.step);
    if (entry->kind == HYPO_INTERVENED_POKE) {
        g_string_append_printf(out, "poke %u %u %u %u\n", (guint)poke->where,
                               poke->place, poke->width, poke->value);
        return;
    }
    g_string_append_printf(out, "action %" PRIu64 " %u %u %u ", action->tick,
                           (guint)action->kind, action->a, action->b);
    for (size_t i = 0; i < action->text_bytes; i++)
        g_string_append_printf(out, "%02x", (guchar)action->text[i]);
    g_string_append_c(out, '\n');
}

// Only a session that was saved before is overwritten.
static gboolean may_write(Repl *repl, const char *file)
{
    struct stat status;
    char *text = NULL;
    if (lstat(file, &status) != 0)
        return TRUE;
    gboolean good = S_ISREG(status.st_mode) &&
                    status.st_size <= REPL_SCRIPT_MAX &&
                    g_file_get_contents(file, &text, NULL, NULL) &&
                    g_str_has_prefix(text, "hypo-session ");
    g_free(text);
    return good || repl_fail(repl, "%s exists and is no saved session", file);
}

gboolean command_save(Repl *repl, const Arguments *arguments)
{
    const char *file = arguments->text;
    size_t count;
    const HypoIntervention *entries =
        hypo_session_interventions(repl->session, &count);
    HypoPosition now = hypo_session_position(repl->session);
    GString *out = g_string_new(NULL);
    GError *error = NULL;
    if (!may_write(repl, file)) {
        g_string_free(out, TRUE);
        return FALSE;
    }
    g_string_printf(out, "%s\nboot %016" PRIx64 "\n", head, boot_hash(repl));
    for (size_t i = 0; i < count; i++)
        if (hypo_position_compare(entries[i].moment, now) < 0)
            append_entry(out, &entries[i]);
    g_string_append_printf(out, "stand %" PRIu64 " %u\n", now.tick, now.step);
    gboolean good = replacement_write(file, out->str, out->len, &error);
    if (good)
        repl_print(repl, "Saved: tick %" PRIu64 ".\n", now.tick);
    else
        repl_fail(repl, "%s", error->message);
    g_clear_error(&error);
    g_string_free(out, TRUE);
    return good;
}

// --- restore ----------------------------------------------------------------

static gboolean parse_text(const char *hex, HypoAction *action)
{
    gsize length = strlen(hex);
    if (length % 2 != 0)
        return FALSE;
    char *text = g_malloc0(length / 2 + 1);
    for (gsize i = 0; i + 1 < length; i += 2) {
        gint high = g_ascii_xdigit_value(hex[i]);
        gint low = g_ascii_xdigit_value(hex[i + 1]);
        if (high < 0 || low < 0) {
            g_free(text);
            return FALSE;
        }
        text[i / 2] = (char)(high << 4 | low);
    }
    action->text = text;
    action->text_bytes = length / 2;
    return TRUE;
}

static gboolean is_sound_poke(Repl *repl, const HypoPoke *poke)
{
    guint32 memory = hypo_machine_memory_bytes(repl->machine);
    switch (poke->where) {
    case HYPO_EFFECT_REGISTER: return poke->place < HYPO_REGISTERS;
    case HYPO_EFFECT_PSW:
        return poke->place < HYPO_PSW_II &&
               (poke->value &
                ~hypo_psw_field((HypoPswField)poke->place)->mask) == 0;
    case HYPO_EFFECT_MEMORY:
        return poke->width <= 4 && poke->place <= memory - 4;
    default: return FALSE;
    }
}

static gboolean is_sound_action(const HypoAction *action)
{
    switch (action->kind) {
    case HYPO_ACT_INTERRUPT:
        return action->a <= HYPO_CLASS_EXTERNAL &&
               action->b <=
                   (action->a == HYPO_CLASS_IO ? HYPO_DEVICES - 1 : 0xFFFFu);
    case HYPO_ACT_KEY: return TRUE;
    case HYPO_ACT_FAULT:
        return repl_device_name(action->a) && action->b <= HYPO_FAULT_TWICE;
    default: return FALSE;
    }
}

// Goes to a moment that comes later and exists; what was done lies in order.
static gboolean go_on_to(Repl *repl, HypoPosition moment)
{
    HypoPosition now = hypo_session_position(repl->session);
    if (hypo_position_compare(moment, now) < 0)
        return FALSE;
    hypo_session_go_to(repl->session, moment);
    now = hypo_session_position(repl->session);
    return hypo_position_compare(moment, now) == 0;
}

// --- The words of a line, each with the blank behind it ---

static gboolean take(const char **line, const char *word)
{
    gsize length = strlen(word);
    if (strncmp(*line, word, length) != 0 || (*line)[length] != ' ')
        return FALSE;
    *line += length + 1;
    return TRUE;
}

static gboolean take_number(const char **line, guint64 most, guint64 *number)
{
    char *end;
    errno = 0;
    if (!g_ascii_isdigit(**line))
        return FALSE;
    *number = g_ascii_strtoull(*line, &end, 10);
    if (errno != 0 || *number > most || (*end != ' ' && *end != '\0'))
        return FALSE;
    *line = end + (*end == ' ');
    return TRUE;
}

static gboolean take_moment(const char **line, HypoPosition *moment)
{
    guint64 step;
    if (!take_number(line, G_MAXUINT64, &moment->tick) ||
        !take_number(line, G_MAXUINT32, &step))
        return FALSE;
    moment->step = (guint32)step;
    return TRUE;
}

static gboolean take_words(const char **line, guint32 *words, guint count)
{
    for (guint i = 0; i < count; i++) {
        guint64 number;
        if (!take_number(line, G_MAXUINT32, &number))
            return FALSE;
        words[i] = (guint32)number;
    }
    return TRUE;
}

static gboolean repeat_poke(Repl *repl, const char *line, HypoPosition moment)
{
    enum { WHERE, PLACE, WIDTH, VALUE, WORDS };
    guint32 words[WORDS];
    if (!take_words(&line, words, WORDS) || *line != '\0')
        return FALSE;
    HypoPoke poke = {.where = (HypoEffectKind)words[WHERE],
                     .place = words[PLACE],
                     .width = words[WIDTH],
                     .value = words[VALUE]};
    return is_sound_poke(repl, &poke) && go_on_to(repl, moment) &&
           hypo_session_poke(repl->session, &poke);
}

static gboolean repeat_action(Repl *repl, const char *line, HypoPosition moment)
{
    enum { KIND, A, B, WORDS };
    guint32 words[WORDS];
    HypoAction action = {0};
    if (!take_number(&line, G_MAXUINT64, &action.tick) ||
        !take_words(&line, words, WORDS) || !parse_text(line, &action))
        return FALSE;
    action.kind = (HypoActionKind)words[KIND];
    action.a = words[A];
    action.b = words[B];
    gboolean good = is_sound_action(&action) && go_on_to(repl, moment) &&
                    hypo_session_act(repl->session, &action);
    g_free((gpointer)(guintptr)action.text);
    return good;
}

// "at TICK STEP poke …" or "at TICK STEP action …": goes there and does it.
static gboolean repeat_entry(Repl *repl, const char *line)
{
    HypoPosition moment;
    if (!take(&line, "at") || !take_moment(&line, &moment))
        return FALSE;
    if (take(&line, "poke"))
        return repeat_poke(repl, line, moment);
    return take(&line, "action") && repeat_action(repl, line, moment);
}

// The moment of the last line.
static gboolean parse_stand(char **lines, HypoPosition *stand)
{
    guint count = g_strv_length(lines);
    if (count < 4 || *lines[count - 1] != '\0')
        return FALSE;
    const char *line = lines[count - 2];
    return take(&line, "stand") && take_moment(&line, stand) && *line == '\0';
}

static gboolean parse_boot(const char *line, guint64 *hash)
{
    return take(&line, "boot") &&
           g_ascii_string_to_unsigned(line, 16, 0, G_MAXUINT64, hash, NULL);
}

static gboolean restore(Repl *repl, const char *file, char **lines)
{
    HypoPosition stand;
    guint64 hash;
    if (g_strcmp0(lines[0], head) != 0)
        return repl_fail(repl, "%s is no session that this version can read",
                         file);
    if (!parse_stand(lines, &stand) || !parse_boot(lines[1], &hash))
        return repl_fail(repl, "%s is damaged or cut off", file);
    if (hash != boot_hash(repl))
        return repl_fail(repl,
                         "%s is of other programs, another kernel or "
                         "other options",
                         file);
    repl_moving(repl);
    hypo_session_restart(repl->session);
    guint count = g_strv_length(lines);
    for (guint i = 2; i < count - 2; i++)
        if (!repeat_entry(repl, lines[i]))
            return repl_fail(repl,
                             "%s:%u is damaged: the session stands where "
                             "it came to",
                             file, i + 1);
    if (!go_on_to(repl, stand))
        return repl_fail(
            repl, "%s:%u is damaged: the session stands where it came to", file,
            count - 1);
    repl_where(repl);
    return TRUE;
}

gboolean command_restore(Repl *repl, const Arguments *arguments)
{
    const char *file = arguments->text;
    struct stat status;
    char *text = NULL;
    GError *error = NULL;
    if (stat(file, &status) == 0 &&
        (!S_ISREG(status.st_mode) || status.st_size > REPL_SCRIPT_MAX))
        return repl_fail(repl, "cannot read %s: not a saved session", file);
    if (!g_file_get_contents(file, &text, NULL, &error)) {
        repl_fail(repl, "cannot read %s: %s", file, error->message);
        g_error_free(error);
        return FALSE;
    }
    char **lines = g_strsplit(text, "\n", -1);
    gboolean good = restore(repl, file, lines);
    g_strfreev(lines);
    g_free(text);
    return good;
}
