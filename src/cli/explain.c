// SPDX-License-Identifier: GPL-3.0-or-later
//
// `hypo explain WORD`: an instruction, a directive, an interrupt class, an
// exception or a field of the PSW, in the words of their tables.  A word may
// mean several things; all are told.  Read next: explain_instruction.c.
#include <hypo/device.h>
#include <hypo/isa.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/explain_assembly.h"
#include "cli/explain_instruction.h"
#include "cli/explain_row.h"
#include "cli/options.h"

static const char COMMAND[] = "explain";

enum { EXCEPTIONS_FROM = 0x100, EXCEPTIONS_END = 0x200 };

static gboolean same_word(const char *a, const char *b)
{
    return g_ascii_strcasecmp(a, b) == 0;
}

// The number that `word` is, decimal or 0x…, or G_MAXUINT.
static guint number_of(const char *word)
{
    guint64 number;
    gboolean hex = g_str_has_prefix(word, "0x");
    return g_ascii_string_to_unsigned(hex ? word + 2 : word, hex ? 16 : 10, 0,
                                      G_MAXUINT - 1, &number, NULL)
               ? (guint)number
               : G_MAXUINT;
}

// docs/machine.md, section 4: what the class's bit of IM does.
static const char *masking_of(guint number)
{
    switch (number) {
    case HYPO_CLASS_RESET:
    case HYPO_CLASS_MACHINE: return "cannot be masked";
    case HYPO_CLASS_PROGRAM:
        return "IM bit 2 = 0 makes it a machine interrupt instead";
    default: return "waits while its bit of IM is 0";
    }
}

static gboolean explain_class(const char *word, Output *output)
{
    guint number = number_of(word);
    for (guint i = 0; i < HYPO_CLASSES; i++) {
        const HypoClassInfo *row = hypo_class(i);
        if (!row || (i != number && !same_word(word, row->name)))
            continue;
        output_print(output, "%s: interrupt class %u\n", row->name, i);
        explain_row(output, "occurs", "%s", row->when);
        explain_row(output, "IC", "%s", row->code);
        explain_row(output, "II", "%s", row->information);
        explain_row(output, "masking", "%s", masking_of(i));
        explain_row(output, "vector", "0x%03x",
                    HYPO_VECTORS + i * HYPO_PSW_BYTES);
        if (i != HYPO_CLASS_RESET)
            explain_row(output, "saved PSW", "0x%03x",
                        HYPO_SAVED + i * HYPO_PSW_BYTES);
        return TRUE;
    }
    return FALSE;
}

static gboolean explain_exception(const char *word, Output *output)
{
    guint number = number_of(word);
    for (guint code = EXCEPTIONS_FROM; code < EXCEPTIONS_END; code++) {
        const HypoExceptionInfo *row = hypo_exception(code);
        if (!row || (code != number && !same_word(word, row->id)))
            continue;
        output_print(output, "%s: exception 0x%x\n", row->id, code);
        explain_row(output, "cause", "%s", row->name);
        explain_row(output, "class", "program (%d)", HYPO_CLASS_PROGRAM);
        explain_row(output, "IC", "0x%x", code);
        explain_row(output, "II", "%s", row->information);
        return TRUE;
    }
    return FALSE;
}

// MPI.base is known as base too.
static gboolean is_field_name(const char *word, const char *name)
{
    const char *dot = strchr(name, '.');
    return same_word(word, name) || (dot && same_word(word, dot + 1));
}

static gboolean explain_field(const char *word, Output *output)
{
    for (guint i = 0; i < HYPO_PSW_FIELDS; i++) {
        const HypoPswFieldInfo *row = hypo_psw_field((HypoPswField)i);
        if (!is_field_name(word, row->name))
            continue;
        output_print(output, "%s: field of the PSW\n", row->name);
        explain_row(output, "meaning", "%s", row->meaning);
        explain_row(output, "in memory", "the word at offset %u", row->offset);
        explain_row(output, "when loaded", "the bits 0x%08x count", row->mask);
        return TRUE;
    }
    return FALSE;
}

static const struct {
    const char *name, *does;
} commands[] = {
#define SUBCOMMAND(name, does) {#name, does},
#include "cli/commands.def"
#undef SUBCOMMAND
};

static gboolean explain_command(const char *word, Output *output)
{
    for (gsize i = 0; i < G_N_ELEMENTS(commands); i++) {
        if (!same_word(word, commands[i].name))
            continue;
        output_print(output, "%s: command\n", commands[i].name);
        explain_row(output, "does", "%s", commands[i].does);
        explain_row(output, "options", "hypo %s --help", commands[i].name);
        return TRUE;
    }
    return FALSE;
}

static void add_commands(GPtrArray *words)
{
    for (gsize i = 0; i < G_N_ELEMENTS(commands); i++)
        g_ptr_array_add(words, g_strdup(commands[i].name));
}

static const struct {
    const char *word, *meaning;
    guint section;
} terms[] = {
#define TERM(word, meaning, section) {word, meaning, section},
#include "cli/glossary.def"
#undef TERM
};

static gboolean explain_term(const char *word, Output *output)
{
    for (gsize i = 0; i < G_N_ELEMENTS(terms); i++) {
        if (!same_word(word, terms[i].word))
            continue;
        output_print(output, "%s: term\n", terms[i].word);
        explain_row(output, "is", "%s", terms[i].meaning);
        explain_row(output, "see", "docs/machine.md, section %u",
                    terms[i].section);
        return TRUE;
    }
    return FALSE;
}

static void add_terms(GPtrArray *words)
{
    for (gsize i = 0; i < G_N_ELEMENTS(terms); i++)
        g_ptr_array_add(words, g_strdup(terms[i].word));
}

static gboolean explain_device(const char *word, Output *output)
{
    for (const HypoDeviceType *const *row = hypo_standard_devices; *row;
         row++) {
        const HypoDeviceType *type = *row;
        if (!same_word(word, type->name))
            continue;
        output_print(output, "%s: device %u\n", type->name, type->number);
        gboolean reads = (type->commands >> HYPO_COMMAND_READ & 1) != 0;
        gboolean writes = (type->commands >> HYPO_COMMAND_WRITE & 1) != 0;
        explain_row(output, "commands", "%s%s%s", reads ? "1 read" : "",
                    reads && writes ? ", " : "", writes ? "2 write" : "");
        explain_row(output, "ticks", "%s", type->timing);
        explain_row(output, "see", "docs/machine.md, section 7");
        return TRUE;
    }
    return FALSE;
}

static void add_devices(GPtrArray *words)
{
    for (const HypoDeviceType *const *row = hypo_standard_devices; *row; row++)
        g_ptr_array_add(words, g_strdup((*row)->name));
}

static void add_mnemonics(GPtrArray *words)
{
    for (guint code = 0; code < 0x100; code++) {
        const HypoInstruction *row = hypo_instruction((guint8)code);
        if (row &&
            hypo_instruction_named(row->mnemonic, strlen(row->mnemonic)) == row)
            g_ptr_array_add(words, g_strdup(row->mnemonic));
    }
}

static void add_classes(GPtrArray *words)
{
    for (guint i = 0; i < HYPO_CLASSES; i++)
        if (hypo_class(i))
            g_ptr_array_add(words, g_strdup(hypo_class(i)->name));
}

static void add_exceptions(GPtrArray *words)
{
    for (guint code = EXCEPTIONS_FROM; code < EXCEPTIONS_END; code++)
        if (hypo_exception(code))
            g_ptr_array_add(words,
                            g_ascii_strdown(hypo_exception(code)->id, -1));
}

static void add_fields(GPtrArray *words)
{
    for (guint i = 0; i < HYPO_PSW_FIELDS; i++)
        g_ptr_array_add(words, g_strdup(hypo_psw_field((HypoPswField)i)->name));
}

static const struct {
    const char *title;
    gboolean (*explain)(const char *word, Output *output);
    void (*add_words)(GPtrArray *words);
} kinds[] = {
    {"Instructions", explain_instruction, add_mnemonics},
    {"Pseudo-instructions", explain_pseudo, explain_add_pseudos},
    {"Directives", explain_directive, explain_add_directives},
    {"Interrupt classes", explain_class, add_classes},
    {"Exceptions", explain_exception, add_exceptions},
    {"PSW fields", explain_field, add_fields},
    {"Devices", explain_device, add_devices},
    {"Terms", explain_term, add_terms},
    {"Commands", explain_command, add_commands},
};

static void print_words(const GPtrArray *words, Output *output)
{
    gsize column = 0;
    for (guint i = 0; i < words->len; i++) {
        const char *word = words->pdata[i];
        gsize width = strlen(word) + 1;
        gboolean fresh = column == 0 || column + width > EXPLAIN_WIDTH;
        output_print(output, "%s%s", fresh ? (column ? "\n    " : "    ") : " ",
                     word);
        column = fresh ? 3 + width : column + width;
    }
    output_print(output, "\n");
}

static void print_everything(Output *output)
{
    for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++) {
        GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
        kinds[i].add_words(words);
        output_print(output, "%s\n", kinds[i].title);
        print_words(words, output);
        g_ptr_array_free(words, TRUE);
    }
}

static gboolean explain_word(const char *word, Output *output)
{
    gboolean found = FALSE;
    for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++)
        found |= kinds[i].explain(word, output);
    return found;
}

static CliStatus complain_unknown(const char *word)
{
    GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
    for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++)
        kinds[i].add_words(words);
    g_ptr_array_add(words, NULL);
    const char *near = cli_suggest(word, (const char *const *)words->pdata);
    if (near)
        output_complain(COMMAND, "nothing is called '%s'; did you mean '%s'?",
                        word, near);
    else
        output_complain(COMMAND,
                        "nothing is called '%s'; hypo explain alone lists "
                        "all words",
                        word);
    g_ptr_array_free(words, TRUE);
    return CLI_USAGE;
}

static gboolean parse(int *argc, char ***argv)
{
    GOptionContext *context =
        g_option_context_new("[WORD...] - explain words of the machine");
    g_set_prgname("hypo explain");
    return cli_options_parse(context, COMMAND, argc, argv);
}

int cli_explain(int argc, char **argv)
{
    Output output;
    GError *error = NULL;
    CliStatus status = CLI_OK;
    if (!parse(&argc, &argv))
        return CLI_USAGE;
    output_open(&output, NULL, NULL);
    if (argc == 1)
        print_everything(&output);
    for (int i = 1; i < argc; i++)
        if (strcmp(argv[i], "--") != 0 && !explain_word(argv[i], &output))
            status = complain_unknown(argv[i]);
    if (!output_close(&output, &error))
        return output_error(COMMAND, error);
    return status;
}
