// SPDX-License-Identifier: GPL-3.0-or-later
//
// The PSW table; see psw_table.h.
#include "observe/psw_table.h"

#include <string.h>

#include "observe/cause.h"
#include "observe/visible.h"

struct PswTable {
    const SymbolTable *symbols;
    PswTableForm form;
    PswTableWrite *write;
    gpointer context;
};

typedef struct Row {
    guint64 tick;
    const char *what, *label; // label: "" without one
    const HypoPsw *psw;
} Row;

// --- Forms ------------------------------------------------------------------

// A cell of CSV: quoted, and no formula for a spreadsheet.
static char *csv_cell(const char *text)
{
    char *visible = visible_text(text, -1, "");
    GString *cell = g_string_new("\"");
    if (strchr("=+-@", *visible) && *visible)
        g_string_append_c(cell, '\'');
    for (const char *at = visible; *at; at++)
        g_string_append_printf(cell, *at == '"' ? "\"%c" : "%c", *at);
    g_string_append_c(cell, '"');
    g_free(visible);
    return g_string_free(cell, FALSE);
}

// A cell of a Markdown table, in which nothing is markup.
static char *markdown_cell(const char *text)
{
    char *visible = visible_text(text, -1, "");
    GString *cell = g_string_new(NULL);
    for (const char *at = visible; *at; at++) {
        if (*at == '<')
            g_string_append(cell, "&lt;");
        else if (*at == '&')
            g_string_append(cell, "&amp;");
        else if (strchr("\\|`*_[]", *at))
            g_string_append_printf(cell, "\\%c", *at);
        else
            g_string_append_c(cell, *at);
    }
    g_free(visible);
    return g_string_free(cell, FALSE);
}

static char *text_row(const Row *row)
{
    const HypoPsw *psw = row->psw;
    return g_strdup_printf("%8" G_GUINT64_FORMAT
                           "  %-25s %06x %-11s %u  %u %06x %06x %02x %3x",
                           row->tick, row->what, psw->pc, row->label, psw->cc,
                           psw->m, psw->base, psw->size, psw->im, psw->ic);
}

static char *sentence_row(const Row *row)
{
    const HypoPsw *psw = row->psw;
    return g_strdup_printf(
        "At tick %" G_GUINT64_FORMAT ", %s: PC is 0x%x, %s; CC is %u, %s mode, "
        "memory from 0x%x, 0x%x bytes; IM is 0x%02x, IC is 0x%x.",
        row->tick, row->what, psw->pc, *row->label ? row->label : "no label",
        psw->cc, psw->m ? "user" : "kernel", psw->base, psw->size, psw->im,
        psw->ic);
}

static char *markdown_row(const Row *row)
{
    const HypoPsw *psw = row->psw;
    char *label = markdown_cell(row->label);
    char *line = g_strdup_printf(
        "| %" G_GUINT64_FORMAT " | %s | %06x | %s | %u | %u | %06x | %06x | "
        "%02x | %x |",
        row->tick, row->what, psw->pc, label, psw->cc, psw->m, psw->base,
        psw->size, psw->im, psw->ic);
    g_free(label);
    return line;
}

static char *csv_row(const Row *row)
{
    const HypoPsw *psw = row->psw;
    char *label = csv_cell(row->label), *what = csv_cell(row->what);
    char *line = g_strdup_printf(
        "%" G_GUINT64_FORMAT ",%s,0x%06x,%s,%u,%u,0x%06x,0x%06x,0x%02x,0x%x",
        row->tick, what, psw->pc, label, psw->cc, psw->m, psw->base, psw->size,
        psw->im, psw->ic);
    g_free(label);
    g_free(what);
    return line;
}

static char *text_note(guint64 tick, const char *text)
{
    return g_strdup_printf("%8" G_GUINT64_FORMAT "  note: %s", tick, text);
}

static char *sentence_note(guint64 tick, const char *text)
{
    return g_strdup_printf("At tick %" G_GUINT64_FORMAT ", note: %s.", tick,
                           text);
}

static char *markdown_note(guint64 tick, const char *text)
{
    char *cell = markdown_cell(text);
    char *line = g_strdup_printf(
        "| %" G_GUINT64_FORMAT " | note: %s | | | | | | | | |", tick, cell);
    g_free(cell);
    return line;
}

static char *csv_note(guint64 tick, const char *text)
{
    char *note = g_strconcat("note: ", text, NULL);
    char *cell = csv_cell(note);
    char *line =
        g_strdup_printf("%" G_GUINT64_FORMAT ",%s,,,,,,,,", tick, cell);
    g_free(cell);
    g_free(note);
    return line;
}

static const struct {
    const char *heading; // NULL: none
    char *(*row)(const Row *row);
    char *(*note)(guint64 tick, const char *text);
} forms[] = {
    [PSW_TABLE_TEXT] = {"    tick  what                      PC                "
                        " CC M MPI           IM  IC",
                        text_row, text_note},
    [PSW_TABLE_SENTENCES] = {NULL, sentence_row, sentence_note},
    [PSW_TABLE_MARKDOWN] = {"| tick | what | PC | label | CC | M | MPI base | "
                            "MPI size | IM | IC |\n"
                            "| ---: | --- | --- | --- | --- | --- | --- | --- "
                            "| --- | --- |",
                            markdown_row, markdown_note},
    [PSW_TABLE_CSV] = {"tick,what,pc,label,cc,m,mpi_base,mpi_size,im,ic",
                       csv_row, csv_note},
};

// --- Rows -------------------------------------------------------------------

static void write_row(PswTable *table, const Event *event, const char *what,
                      const HypoPsw *psw)
{
    char label[96] = "";
    symbol_table_name(table->symbols, psw->pc, label, sizeof label);
    Row row = {event->tick, what, label, psw};
    char *line = forms[table->form].row(&row);
    table->write(table->context, line);
    g_free(line);
}

static void write_note(PswTable *table, const Event *event)
{
    char *text = g_strdup_printf("%s, at 0x%x%s%s", event->text,
                                 (guint)event->address, event->place ? " " : "",
                                 event->place ? event->place : "");
    char *line = forms[table->form].note(event->tick, text);
    table->write(table->context, line);
    g_free(line);
    g_free(text);
}

// What is going to interrupt, in words that fit the column.
static void name_cause(const Event *event, char *text, gsize bytes)
{
    guint ic = (guint)event->ic;
    const char *class_name = hypo_class((guint)event->class)->name;
    if (event->class == HYPO_CLASS_IO)
        g_snprintf(text, bytes, "before io interrupt %u", ic);
    else if (event->class == HYPO_CLASS_PROGRAM && cause_is_si(ic))
        g_snprintf(text, bytes, "after SI %u", ic);
    else if (event->class == HYPO_CLASS_PROGRAM)
        g_snprintf(text, bytes, "at exception 0x%x", ic);
    else
        g_snprintf(text, bytes, "before %s interrupt", class_name);
}

static void write_interrupt(PswTable *table, const Event *event)
{
    char text[64];
    if (event->step == 1)
        name_cause(event, text, sizeof text);
    else if (event->step == 2)
        g_snprintf(text, sizeof text, "A PSW saved at 0x%03x",
                   (guint)event->at);
    else
        g_snprintf(text, sizeof text, "B vector 0x%03x loaded",
                   (guint)event->at);
    write_row(table, event, text,
              event->step == 1 ? &event->before : &event->after);
}

void psw_table_take(gpointer context, const Event *event)
{
    PswTable *table = context;
    switch (event->kind) {
    case EVENT_START:
        if (event->tick == 0)
            write_row(table, event, "reset", &event->after);
        break;
    case EVENT_RESET: write_row(table, event, "reset", &event->after); break;
    case EVENT_INTERRUPT: write_interrupt(table, event); break;
    case EVENT_LPSW:
        write_row(table, event, "C lpsw: PSW loaded", &event->after);
        break;
    case EVENT_NOTE: write_note(table, event); break;
    default: break;
    }
}

PswTable *psw_table_new(const SymbolTable *symbols, PswTableForm form,
                        PswTableWrite *write, gpointer context)
{
    PswTable *table = g_new(PswTable, 1);
    *table = (PswTable){symbols, form, write, context};
    if (forms[form].heading)
        write(context, forms[form].heading);
    return table;
}

void psw_table_free(PswTable *table)
{
    g_free(table);
}
