// SPDX-License-Identifier: GPL-3.0-or-later
//
// Actions from outside as text; see outside.h.
#include "cli/outside.h"

#include <hypo/device.h>

#include <string.h>

#include "cli/numbers.h"
#include "cli/options.h"
#include "cli/output.h"

enum { CODE_MAX = 0xFFFF, MACHINE_CHECK_NMI = HYPO_CLASS_MACHINE };

static void clear_action(gpointer element)
{
    HypoAction *action = element;
    g_free((gpointer)(guintptr)action->text);
}

OutsideLog outside_log_new(void)
{
    OutsideLog log = {g_array_new(FALSE, FALSE, sizeof(HypoAction)), 0};
    g_array_set_clear_func(log.actions, clear_action);
    return log;
}

void outside_log_clear(OutsideLog *log)
{
    if (log->actions)
        g_array_free(log->actions, TRUE);
    *log = (OutsideLog){0};
}

static gint compare_ticks(gconstpointer a, gconstpointer b)
{
    const HypoAction *x = a, *y = b;
    return x->tick < y->tick ? -1 : x->tick > y->tick;
}

void outside_log_sort(OutsideLog *log)
{
    g_array_sort(log->actions, compare_ticks); // which is stable
}

guint outside_device(const char *text)
{
    guint64 number = 0;
    gboolean numeric = cli_parse_count(text, CLI_TICK_UNIT, 15, &number);
    for (const HypoDeviceType *const *type = hypo_standard_devices; *type;
         type++)
        if (numeric ? (*type)->number == number
                    : strcmp((*type)->name, text) == 0)
            return (*type)->number;
    return 0;
}

static gboolean usage(GError **error, const char *what, const char *form,
                      const char *text)
{
    g_set_error(error, CLI_ERROR, CLI_USAGE, "%s: '%s' is not %s", what, text,
                form);
    return FALSE;
}

// Splits "HEAD@TICK"; the caller frees `head`.
static gboolean split_tick(const char *text, char **head, guint64 *tick)
{
    const char *at = strrchr(text, '@');
    if (!at || !cli_parse_count(at + 1, CLI_TICK_UNIT, HYPO_TICK_MAX, tick))
        return FALSE;
    *head = g_strndup(text, (gsize)(at - text));
    return TRUE;
}

// Splits "NAME:REST" in place; NULL where there is no colon.
static char *split_colon(char *text)
{
    char *colon = strchr(text, ':');
    if (!colon)
        return NULL;
    *colon = '\0';
    return colon + 1;
}

// The class by digit or word (section 9); HYPO_CLASSES: none.
static guint class_of(const char *word)
{
    static const struct {
        const char *word;
        guint number;
    } words[] = {
        {"reset", HYPO_CLASS_RESET},     {"nmi", MACHINE_CHECK_NMI},
        {"program", HYPO_CLASS_PROGRAM}, {"timer", HYPO_CLASS_TIMER},
        {"io", HYPO_CLASS_IO},           {"external", HYPO_CLASS_EXTERNAL},
    };
    if (word[0] >= '0' && word[0] <= '5' && word[1] == '\0')
        return (guint)(word[0] - '0');
    for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
        if (strcmp(words[i].word, word) == 0)
            return words[i].number;
    return HYPO_CLASSES;
}

static gboolean parse_interrupt(char *head, HypoAction *action)
{
    char *code_text = split_colon(head);
    guint64 code = 0;
    action->a = class_of(head);
    if (action->a == HYPO_CLASSES)
        return FALSE;
    guint64 most = action->a == HYPO_CLASS_IO ? HYPO_DEVICES - 1 : CODE_MAX;
    if (code_text && !cli_parse_count(code_text, CLI_TICK_UNIT, most, &code))
        return FALSE;
    action->b = (uint32_t)code;
    return TRUE;
}

gboolean outside_add_interrupt(OutsideLog *log, const char *text,
                               GError **error)
{
    HypoAction action = {.kind = HYPO_ACT_INTERRUPT};
    char *head = NULL;
    gboolean good =
        split_tick(text, &head, &action.tick) && parse_interrupt(head, &action);
    g_free(head);
    if (!good)
        return usage(error, "interrupt",
                     "CLASS[:CODE]@TICK, CLASS one of reset, nmi, program, "
                     "timer, io, external or 0 to 5, CODE at most 65535 and "
                     "for io at most 15",
                     text);
    g_array_append_val(log->actions, action);
    return TRUE;
}

void outside_add_text(OutsideLog *log, guint64 tick, const char *text,
                      gsize bytes)
{
    HypoAction action = {
        .tick = tick,
        .kind = HYPO_ACT_KEY,
        .text = g_memdup2(text, bytes),
        .text_bytes = bytes,
    };
    g_array_append_val(log->actions, action);
}

// The bytes that a text with C escapes stands for; NULL: a bad escape.
static char *unescape(const char *text, gsize *bytes)
{
    static const char letters[] = "ntr0\\'\"abfve";
    static const char meant[] = "\n\t\r\0\\'\"\a\b\f\v\033";
    GString *result = g_string_new(NULL);
    while (*text) {
        const char *letter;
        if (*text != '\\') {
            g_string_append_c(result, *text++);
        } else if (text[1] == 'x' && g_ascii_isxdigit(text[2]) &&
                   g_ascii_isxdigit(text[3])) {
            g_string_append_c(result,
                              (char)(g_ascii_xdigit_value(text[2]) * 16 +
                                     g_ascii_xdigit_value(text[3])));
            text += 4;
        } else if (text[1] && (letter = strchr(letters, text[1]))) {
            g_string_append_c(result, meant[letter - letters]);
            text += 2;
        } else {
            g_string_free(result, TRUE);
            return NULL;
        }
    }
    *bytes = result->len;
    return g_string_free(result, FALSE);
}

static gboolean add_keys(OutsideLog *log, const char *text, guint64 *tick)
{
    const char *colon = strchr(text, ':');
    if (!colon || !cli_parse_count_part(text, (gsize)(colon - text),
                                        CLI_TICK_UNIT, HYPO_TICK_MAX, tick))
        return FALSE;
    gsize bytes;
    char *keys = unescape(colon + 1, &bytes);
    if (!keys)
        return FALSE;
    outside_add_text(log, *tick, keys, bytes);
    g_free(keys);
    return TRUE;
}

gboolean outside_add_keys(OutsideLog *log, const char *text, GError **error)
{
    guint64 tick;
    if (!add_keys(log, text, &tick))
        return usage(error, "keys",
                     "TICK:TEXT, TEXT with C escapes such as \\n and \\x1b",
                     text);
    if (tick < log->last_key_tick) {
        g_set_error(error, CLI_ERROR, CLI_USAGE,
                    "keys: '%s' is before tick %" G_GUINT64_FORMAT
                    ", where earlier keys were typed; give them in order",
                    text, log->last_key_tick);
        return FALSE;
    }
    log->last_key_tick = tick;
    return TRUE;
}

static const char *const fault_names[] = {
    [HYPO_FAULT_FAIL] = "fail",   [HYPO_FAULT_SHORT] = "short",
    [HYPO_FAULT_STUCK] = "stuck", [HYPO_FAULT_LOSE] = "lose",
    [HYPO_FAULT_TWICE] = "twice",
};

static gboolean parse_fault(char *head, HypoAction *action)
{
    char *kind = split_colon(head);
    action->a = outside_device(head);
    if (action->a == 0 || !kind)
        return FALSE;
    for (guint i = 0; i < G_N_ELEMENTS(fault_names); i++) {
        if (strcmp(fault_names[i], kind) == 0) {
            action->b = i;
            return TRUE;
        }
    }
    return FALSE;
}

gboolean outside_add_fault(OutsideLog *log, const char *text, GError **error)
{
    HypoAction action = {.kind = HYPO_ACT_FAULT};
    char *head = NULL;
    gboolean good =
        split_tick(text, &head, &action.tick) && parse_fault(head, &action);
    g_free(head);
    if (!good)
        return usage(error, "fault",
                     "DEVICE:KIND@TICK, DEVICE " OUTSIDE_DEVICES
                     ", KIND one of fail, short, stuck, lose, twice",
                     text);
    g_array_append_val(log->actions, action);
    return TRUE;
}

// --- Schedule files ---------------------------------------------------------

static gboolean add_complete(OutsideLog *log, const char *text, GError **error)
{
    HypoAction action = {.kind = HYPO_ACT_COMPLETE};
    char *head = NULL;
    if (split_tick(text, &head, &action.tick))
        action.a = outside_device(head);
    g_free(head);
    if (action.a == 0)
        return usage(error, "complete", "DEVICE@TICK, DEVICE " OUTSIDE_DEVICES,
                     text);
    g_array_append_val(log->actions, action);
    return TRUE;
}

static gboolean add_expire(OutsideLog *log, const char *text, GError **error)
{
    HypoAction action = {.kind = HYPO_ACT_EXPIRE};
    if (text[0] != '@' ||
        !cli_parse_count(text + 1, CLI_TICK_UNIT, HYPO_TICK_MAX, &action.tick))
        return usage(error, "expire", "@TICK", text);
    g_array_append_val(log->actions, action);
    return TRUE;
}

static gboolean add_key(OutsideLog *log, const char *text, GError **error)
{
    guint64 tick;
    return add_keys(log, text, &tick) || usage(error, "key", "TICK:TEXT", text);
}

static gboolean choose(const char *text, const char *off, const char *on,
                       gboolean *value)
{
    *value = strcmp(text, on) == 0;
    return *value || strcmp(text, off) == 0;
}

static gboolean read_line(OutsideLog *log, OutsideHead *head, char *line,
                          GError **error)
{
    static const struct {
        const char *word;
        gboolean (*add)(OutsideLog *log, const char *text, GError **error);
    } rows[] = {
        {"interrupt", outside_add_interrupt},
        {"complete", add_complete},
        {"key", add_key},
        {"fault", outside_add_fault},
    };
    if (g_str_has_prefix(line, "expire@"))
        return add_expire(log, line + strlen("expire"), error);
    char *rest = line + strcspn(line, " \t");
    if (*rest != '\0')
        *rest++ = '\0';
    while (g_ascii_isspace(*rest))
        rest++;
    if (strcmp(line, "arrivals") == 0)
        return choose(rest, "natural", "listed", &head->listed) ||
               usage(error, line, "natural or listed", rest);
    if (strcmp(line, "time") == 0)
        return choose(rest, "exact", "any", &head->any_time) ||
               usage(error, line, "exact or any", rest);
    for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
        if (strcmp(rows[i].word, line) == 0)
            return rows[i].add(log, rest, error);
    return usage(error, "schedule",
                 "one of interrupt, complete, expire@, key, fault, arrivals, "
                 "time",
                 line);
}

// A comment ends a line, but not within the text of a key.
static void strip_line(char *line)
{
    char *comment = strchr(line, '#');
    if (comment && !g_str_has_prefix(line, "key"))
        *comment = '\0';
    gsize length = strlen(line);
    gboolean is_key = g_str_has_prefix(line, "key");
    while (length > 0 && (line[length - 1] == '\r' ||
                          (!is_key && g_ascii_isspace(line[length - 1]))))
        line[--length] = '\0';
}

gboolean outside_read_schedule(OutsideLog *log, OutsideHead *head,
                               const char *name, const char *text, gsize bytes,
                               GError **error)
{
    char *copy = g_strndup(text, bytes);
    gboolean good = strlen(copy) == bytes;
    guint number = 0;
    if (!good)
        g_set_error(error, CLI_ERROR, CLI_DATA, "%s: has a zero byte", name);
    for (char *line = copy; good && line; number++) {
        char *next = strchr(line, '\n');
        if (next)
            *next++ = '\0';
        line += strspn(line, " \t");
        strip_line(line);
        GError *wrong = NULL;
        good = *line == '\0' || read_line(log, head, line, &wrong);
        if (!good) {
            g_set_error(error, CLI_ERROR, CLI_DATA, "%s:%u: %s", name,
                        number + 1, wrong->message);
            g_error_free(wrong);
        }
        line = next;
    }
    g_free(copy);
    return good;
}

static void print_text(GString *out, const char *text, gsize bytes)
{
    for (gsize i = 0; i < bytes; i++) {
        guchar byte = (guchar)text[i];
        if (byte == '\n')
            g_string_append(out, "\\n");
        else if (byte == '\\')
            g_string_append(out, "\\\\");
        else if (byte < 0x20 || byte >= 0x7F)
            g_string_append_printf(out, "\\x%02x", byte);
        else
            g_string_append_c(out, (char)byte);
    }
}

static void print_action(GString *out, const HypoAction *action)
{
    static const char *const classes[] = {"reset", "nmi", "program",
                                          "timer", "io",  "external"};
    switch (action->kind) {
    case HYPO_ACT_INTERRUPT:
        g_string_append_printf(out, "interrupt %s:%u@", classes[action->a],
                               action->b);
        break;
    case HYPO_ACT_COMPLETE:
        g_string_append_printf(out, "complete %u@", action->a);
        break;
    case HYPO_ACT_EXPIRE: g_string_append(out, "expire@"); break;
    case HYPO_ACT_FAULT:
        g_string_append_printf(out, "fault %u:%s@", action->a,
                               fault_names[action->b]);
        break;
    case HYPO_ACT_KEY:
        g_string_append_printf(out, "key %" G_GUINT64_FORMAT ":", action->tick);
        print_text(out, action->text, action->text_bytes);
        g_string_append_c(out, '\n');
        return;
    }
    g_string_append_printf(out, "%" G_GUINT64_FORMAT "\n", action->tick);
}

static void print_head(GString *out, OutsideHead head)
{
    g_string_append_printf(out, "arrivals %s\ntime %s\n",
                           head.listed ? "listed" : "natural",
                           head.any_time ? "any" : "exact");
}

char *outside_print_actions(const char *comment, OutsideHead head,
                            const HypoAction *actions, gsize count)
{
    GString *out = g_string_new(comment);
    print_head(out, head);
    for (gsize i = 0; i < count; i++)
        print_action(out, &actions[i]);
    return g_string_free(out, FALSE);
}

char *outside_print_schedule(const HypoMachine *machine, OutsideHead head,
                             gboolean end_of_keys)
{
    size_t count;
    const HypoAction *actions = hypo_machine_actions(machine, &count);
    GString *out = g_string_new("# What came from outside in a run of hypo.\n");
    print_head(out, head);
    for (size_t i = 0; i < count; i++)
        print_action(out, &actions[i]);
    // The input of a replay ends with its last text: not before this tick.
    if (end_of_keys)
        g_string_append_printf(out, "key %" G_GUINT64_FORMAT ":\n",
                               hypo_machine_state(machine)->tick);
    return g_string_free(out, FALSE);
}
