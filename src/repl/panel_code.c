// SPDX-License-Identifier: GPL-3.0-or-later
//
// The panel's lines of code with their source, and what the instruction that
// comes next is about to do: where it branches to, what it loads and stores.
#include "repl/repl_state.h"

#include <string.h>

enum {
    CODE_LINES = 3,
    CODE_COLUMNS = 27,
    WORDS_SHOWN = 4,
    RELATIVE = 0x80, // in an opcode: the PC-relative form
};

static void print_cut(Repl *repl, char *line, gboolean first)
{
    g_strchomp(repl_cut(repl, line));
    if (first)
        repl_styled(repl, REPL_STYLE_HEAD, line);
    else
        repl_print(repl, "%s\n", line);
}

// The source of a line in few blanks; the same line again is only a mark, for
// a pseudo-instruction may stand for several instructions.
static char *source_words(Repl *repl, guint32 address)
{
    PlaceLine line, before;
    if (!places_line(repl->options.places, address, &line) || !line.text)
        return g_strdup("");
    if (address >= 4 &&
        places_line(repl->options.places, address - 4, &before) &&
        before.file == line.file && before.number == line.number &&
        address != hypo_machine_state(repl->machine)->psw.pc)
        return g_strdup_printf("%5s", "\"");
    GString *words = g_string_new(NULL);
    g_string_printf(words, "%5u  ", line.number);
    gboolean blank = TRUE;
    for (gsize i = 0; i < line.length; i++) {
        char byte = line.text[i];
        gboolean now = byte == ' ' || byte == '\t';
        if (!now || !blank)
            g_string_append_c(words, now ? ' ' : byte);
        blank = now;
    }
    return g_string_free(words, FALSE);
}

static void print_code_line(Repl *repl, guint32 address)
{
    gboolean first = address == hypo_machine_state(repl->machine)->psw.pc;
    char code[REPL_NAME_BYTES];
    repl_disassemble(repl, address, code, sizeof code);
    char *source = source_words(repl, address);
    char *line = g_strdup_printf("%s %06x  %-*s%s", first ? "=>" : "  ",
                                 address, CODE_COLUMNS, code, source);
    char *visible = visible_text(line, -1, "");
    print_cut(repl, visible, first);
    g_free(visible);
    g_free(line);
    g_free(source);
}

// --- What comes next --------------------------------------------------------

static char *place_name(Repl *repl, guint32 address)
{
    char name[REPL_NAME_BYTES];
    repl_name(repl, address, name);
    return g_strdup_printf("%06x%s%s", address, *name ? " " : "", name);
}

static gboolean is_one_of(const HypoDecoded *code, const char *const *names)
{
    return g_strv_contains(names, code->instruction->mnemonic);
}

// Where a branch, call or jump leads; NULL: it is none.
static char *branch_words(Repl *repl, const HypoDecoded *code)
{
    const HypoState *state = hypo_machine_state(repl->machine);
    const char *name = code->instruction->mnemonic;
    guint32 target = state->psw.pc + 4 + (guint32)code->immediate;
    if (strcmp(name, "jr") == 0 || strcmp(name, "callr") == 0)
        target = state->r[code->ra];
    else if (strcmp(name, "bc") == 0 && !(code->rd & 8 >> state->psw.cc))
        return g_strdup_printf("does not branch: with CC %u the condition "
                               "does not hold",
                               state->psw.cc);
    else if (strcmp(name, "bc") != 0 && strcmp(name, "call") != 0)
        return NULL;
    char *place = place_name(repl, target);
    char *words = g_strdup_printf("goes to %s%s", place,
                                  strcmp(name, "bc") == 0 ? ", the condition "
                                                            "holds"
                                                          : "");
    g_free(place);
    return words;
}

typedef struct Access {
    guint32 address, bytes;
    gboolean stores;
} Access;

static const char *const loads[] = {"lw", "lh",  "lhu",  "lb", "lbu",
                                    "lm", "pop", "lpsw", NULL};
static const char *const stores[] = {"sw",   "sh",   "sb", "sm",
                                     "push", "spsw", NULL};

static guint32 access_bytes(const HypoDecoded *code)
{
    const char *name = code->instruction->mnemonic;
    if (strcmp(name, "lm") == 0 || strcmp(name, "sm") == 0)
        return code->ra >= code->rd ? 4u * (code->ra - code->rd + 1u) : 0;
    if (strcmp(name, "lpsw") == 0 || strcmp(name, "spsw") == 0)
        return HYPO_PSW_BYTES;
    return strchr(name, 'h') && strlen(name) <= 3 && name[1] == 'h' ? 2
           : name[1] == 'b'                                         ? 1
                                                                    : 4;
}

// The bytes that the instruction is about to load or store.
static gboolean find_access(Repl *repl, const HypoDecoded *code, Access *access)
{
    const HypoState *state = hypo_machine_state(repl->machine);
    const char *name = code->instruction->mnemonic;
    gboolean many = strcmp(name, "lm") == 0 || strcmp(name, "sm") == 0;
    access->stores = is_one_of(code, stores);
    if (!access->stores && !is_one_of(code, loads))
        return FALSE;
    access->bytes = access_bytes(code);
    if (strcmp(name, "push") == 0)
        access->address = state->r[HYPO_SP] - 4;
    else if (strcmp(name, "pop") == 0)
        access->address = state->r[HYPO_SP];
    else if (code->instruction->opcode & RELATIVE)
        access->address = state->psw.pc + 4 + (guint32)code->immediate;
    else
        access->address =
            state->r[many ? code->rb : code->ra] + (guint32)code->immediate;
    return access->bytes > 0;
}

// The exception that the access will raise, or NULL.
static const char *obstacle(Repl *repl, const Access *access)
{
    const HypoPsw *psw = &hypo_machine_state(repl->machine)->psw;
    guint64 end = (guint64)access->address + access->bytes;
    guint32 unit = MIN(access->bytes, 4);
    if (access->address % unit != 0)
        return "misaligned: a specification exception";
    if (access->address < psw->base || end > (guint64)psw->base + psw->size)
        return "outside of MPI: a protection violation";
    return end > hypo_machine_memory_bytes(repl->machine)
               ? "beyond memory: an addressing exception"
               : NULL;
}

static void append_values(Repl *repl, GString *words, const Access *access)
{
    const guint8 *memory = hypo_machine_memory(repl->machine);
    guint unit = MIN(access->bytes, 4);
    guint count = access->bytes / unit;
    for (guint i = 0; i < MIN(count, WORDS_SHOWN); i++) {
        g_string_append_c(words, i == 0 ? ':' : ' ');
        if (i == 0)
            g_string_append_c(words, ' ');
        for (guint j = unit; j > 0; j--)
            g_string_append_printf(words, "%02x",
                                   memory[access->address + unit * i + j - 1]);
    }
    if (count > WORDS_SHOWN)
        g_string_append(words, " ...");
}

static char *access_words(Repl *repl, const HypoDecoded *code)
{
    Access access;
    if (!find_access(repl, code, &access))
        return NULL;
    char *place = place_name(repl, access.address);
    GString *words = g_string_new(NULL);
    g_string_printf(words, "%s %u byte%s at %s",
                    access.stores ? "stores" : "loads", access.bytes,
                    access.bytes == 1 ? "" : "s", place);
    const char *wrong = obstacle(repl, &access);
    if (wrong)
        g_string_append_printf(words, ", %s", wrong);
    else if (access.stores)
        g_string_append(words, "; there");
    if (!wrong)
        append_values(repl, words, &access);
    g_free(place);
    return g_string_free(words, FALSE);
}

static void print_next(Repl *repl)
{
    HypoStep next;
    HypoDecoded code;
    hypo_machine_preview(repl->machine, &next);
    if (next.kind != HYPO_STEP_INSTRUCTION || next.pc % 4 != 0 ||
        next.pc > hypo_machine_memory_bytes(repl->machine) - 4 ||
        !hypo_decode(repl_word(repl, next.pc), &code))
        return;
    char *words = branch_words(repl, &code);
    if (!words)
        words = access_words(repl, &code);
    if (words) {
        char *line = g_strconcat("next     ", words, NULL);
        print_cut(repl, line, FALSE);
        g_free(line);
    }
    g_free(words);
}

void repl_panel_code(Repl *repl)
{
    guint32 pc = hypo_machine_state(repl->machine)->psw.pc;
    for (guint i = 0; i < CODE_LINES; i++)
        print_code_line(repl, pc + 4 * i);
    print_next(repl);
}
