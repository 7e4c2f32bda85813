// SPDX-License-Identifier: GPL-3.0-or-later
//
// Interrupt actions in a report: each a line that opens to its three steps, the
// picture and the source.
#include "observe/report_state.h"

#include <string.h>

#include "base/bits.h"
#include "observe/markup.h"

enum { SOURCE_AROUND = 2, NAME_BYTES = 96 };

// --- Places in the code -----------------------------------------------------

static bool name_address(void *context, uint32_t address, char *buffer,
                         size_t bytes)
{
    return symbol_table_name(context, address, buffer, bytes);
}

static char *disassembled(const Report *report, guint32 address)
{
    const HypoMachine *machine = report->options.machine;
    char text[NAME_BYTES];
    if (address % 4 != 0 || address > hypo_machine_memory_bytes(machine) - 4)
        return g_strdup("(no instruction can be fetched here)");
    hypo_disassemble(bits_load32(hypo_machine_memory(machine) + address),
                     address, name_address,
                     (gpointer)(guintptr)report->options.symbols, text,
                     sizeof text);
    return g_strdup(text);
}

static void append_line(GString *out, guint number, const char *text,
                        gsize length, gboolean here)
{
    char *line = g_strchomp(g_strndup(text, length));
    g_string_append_printf(out, "%s%5u%s", here ? "<b>\xE2\x96\xB6" : " ",
                           number, *line ? "  " : "");
    // Tabs are the only control characters that mean something here.
    char **parts = g_strsplit(line, "\t", -1);
    for (char **part = parts; *part; part++) {
        markup_append(out, *part);
        g_string_append(out, part[1] ? "    " : "");
    }
    g_string_append(out, here ? "</b>\n" : "\n");
    g_strfreev(parts);
    g_free(line);
}

// The file and its folder: where that lies is the host's affair.
static const char *short_name(const char *file)
{
    guint slashes = 0;
    const char *at = file + strlen(file);
    while (at > file && slashes < 2)
        slashes += *--at == '/';
    return *at == '/' ? at + 1 : at;
}

// Some lines of the source around the address; NULL: none is at hand.
static char *source_around(const Report *report, guint32 address)
{
    PlaceLine line;
    const Place *place = places_of(report->options.places, address);
    if (!places_line(report->options.places, address, &line) || !line.text)
        return NULL;
    GString *out = g_string_new("<pre tabindex=\"0\">");
    guint first = line.number > SOURCE_AROUND ? line.number - SOURCE_AROUND : 1;
    for (guint number = first; number <= line.number + SOURCE_AROUND;
         number++) {
        gsize length;
        const char *text = place_line_text(place, line.file, number, &length);
        if (text)
            append_line(out, number, text, length, number == line.number);
    }
    g_string_append(out, "</pre><p class=\"soft\">");
    markup_append(out, short_name(line.file));
    g_string_append(out, "</p>");
    return g_string_free(out, FALSE);
}

ReportPlace report_place_make(const Report *report, guint32 address)
{
    char name[NAME_BYTES] = "";
    symbol_table_name(report->options.symbols, address, name, sizeof name);
    return (ReportPlace){g_strdup(name), disassembled(report, address),
                         source_around(report, address)};
}

void report_place_clear(ReportPlace *place)
{
    g_free(place->name);
    g_free(place->code);
    g_free(place->source);
}

void report_append_address(GString *out, const Report *report, guint32 address)
{
    char name[NAME_BYTES];
    g_string_append_printf(out, "0x%x", address);
    if (symbol_table_name(report->options.symbols, address, name,
                          sizeof name)) {
        g_string_append(out, " (");
        markup_append(out, name);
        g_string_append_c(out, ')');
    }
}

// --- The PSW at each step ---------------------------------------------------

static void append_cell(GString *out, guint32 now, guint32 before, guint digits)
{
    g_string_append(out, now != before ? "<td class=\"c\"><b>" : "<td>");
    g_string_append_printf(out, "%0*x", (int)digits, now);
    g_string_append(out, now != before ? "*</b></td>" : "</td>");
}

static void append_psw_row(GString *out, const Report *report, const char *what,
                           const HypoPsw *psw, const HypoPsw *before)
{
    static const guint digits[] = {6, 1, 1, 6, 6, 2, 1}; // as psw.def
    const guint32 *now = &psw->pc, *old = &before->pc;
    char name[NAME_BYTES] = "";
    symbol_table_name(report->options.symbols, psw->pc, name, sizeof name);
    g_string_append_printf(out, "<tr><th scope=\"row\">%s</th>", what);
    for (guint i = 0; i < G_N_ELEMENTS(digits); i++) {
        append_cell(out, now[i], old[i], digits[i]);
        if (i != 0)
            continue;
        g_string_append(out, "<td>");
        markup_append(out, name);
        g_string_append(out, "</td>");
    }
    g_string_append(out, "</tr>\n");
}

static void append_steps(GString *out, const Report *report,
                         const ReportAction *action)
{
    char what[80];
    g_string_append(
        out, "<table class=\"psw\"><thead><tr><td></td><th scope=\"col\">PC"
             "</th><th scope=\"col\">label</th><th scope=\"col\">CC</th>"
             "<th scope=\"col\">M</th><th scope=\"col\">MPI base</th>"
             "<th scope=\"col\">size</th><th scope=\"col\">IM</th>"
             "<th scope=\"col\">IC</th></tr></thead><tbody>\n");
    append_psw_row(out, report, "before", &action->psw[0], &action->psw[0]);
    append_psw_row(out, report, "step 1: IC is set", &action->psw[1],
                   &action->psw[0]);
    g_snprintf(what, sizeof what, "step 2, A: saved at 0x%03x", action->slot);
    append_psw_row(out, report, what, &action->psw[2], &action->psw[1]);
    g_snprintf(what, sizeof what, "step 3, B: vector 0x%03x loaded",
               action->vector);
    append_psw_row(out, report, what, &action->psw[3], &action->psw[2]);
    if (action->resumed) {
        g_snprintf(what, sizeof what,
                   "C: <code>lpsw</code> at tick %" G_GUINT64_FORMAT,
                   action->resumed_tick);
        append_psw_row(out, report, what, &action->resumed_psw,
                       &action->psw[3]);
    }
    g_string_append(out, "</tbody></table>\n");
}

// --- One action -------------------------------------------------------------

static void append_code(GString *out, const char *title,
                        const ReportPlace *place, guint32 address)
{
    g_string_append_printf(out, "<div><h3>%s: 0x%x ", title, address);
    markup_append(out, place->name);
    g_string_append(out, "</h3>");
    if (place->source) {
        g_string_append(out, place->source);
    } else {
        g_string_append(out, "<pre tabindex=\"0\"><b>\xE2\x96\xB6 ");
        markup_append(out, place->code);
        g_string_append(out, "</b></pre>");
    }
    g_string_append(out, "</div>\n");
}

static void append_end(GString *out, const ReportAction *action)
{
    g_string_append(out, "<p>");
    if (action->left) {
        g_string_append_printf(
            out, "After %" G_GUINT64_FORMAT " ticks the CPU went to ",
            action->left_tick - action->tick);
        markup_append(out, action->left_to ? action->left_to : "the kernel");
        g_string_append(out, ". ");
    } else {
        g_string_append(out, "No <code>lpsw</code> followed. ");
    }
    if (action->resumed)
        g_string_append_printf(
            out,
            "Who was interrupted went on at tick %" G_GUINT64_FORMAT
            ", %" G_GUINT64_FORMAT " ticks after it.",
            action->resumed_tick, action->resumed_tick - action->tick);
    else
        g_string_append(out, "Who was interrupted did not go on there.");
    g_string_append(out, "</p>\n");
}

static void append_action(GString *out, const Report *report,
                          const ReportAction *action)
{
    g_string_append_printf(
        out,
        "<details class=\"action\" id=\"i%u\" data-class=\"%u\"><summary>"
        "<span class=\"n\">%" G_GUINT64_FORMAT "</span> <span>",
        action->number, action->class_number, action->tick);
    markup_append(out, action->cause);
    g_string_append(out, "</span> <span>");
    markup_append(out, action->interrupted);
    g_string_append(out, " at ");
    report_append_address(out, report, action->psw[0].pc);
    g_string_append(out, "</span> <span>\xE2\x86\x92 ");
    report_append_address(out, report, action->psw[3].pc);
    g_string_append(out,
                    "</span></summary>\n<div class=\"wide\" tabindex=\"0\">");
    append_steps(out, report, action);
    g_string_append(out, "</div>\n");
    append_end(out, action);
    g_string_append(out, "<div class=\"side\">\n");
    report_append_figure(out, report, action);
    g_string_append(out, "<div>\n");
    append_code(out, "interrupted", &action->at, action->psw[0].pc);
    append_code(out, "serviced", &action->service, action->psw[3].pc);
    g_string_append(out, "</div>\n</div>\n</details>\n");
}

void report_append_actions(GString *out, const Report *report)
{
    g_string_append(out,
                    "<section aria-labelledby=\"actions\">\n"
                    "<h2 id=\"actions\">Interrupts</h2>\n<p>Each line opens to "
                    "its three steps: the interrupt code is set, the PSW is "
                    "saved (A), the vector is loaded (B); and to the PSW "
                    "that lets the program go on (C). What a step changed has "
                    "an asterisk.</p>\n<div id=\"tools\"></div>\n");
    for (guint i = 0; i < report->actions->len; i++)
        append_action(out, report, report->actions->pdata[i]);
    if (report->actions->len == 0)
        g_string_append(out, "<p>None was taken.</p>\n");
    if (report->actions_omitted > 0)
        g_string_append_printf(
            out,
            "<p>%" G_GUINT64_FORMAT " more are not shown; <code>--from</code> "
            "and <code>--to</code> choose other ticks.</p>\n",
            report->actions_omitted);
    g_string_append(out, "</section>\n");
}
