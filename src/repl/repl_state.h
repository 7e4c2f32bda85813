// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the command line holds between commands, and what its files offer each
// other.  Each section names the file.
#ifndef REPL_REPL_STATE_H
#define REPL_REPL_STATE_H

#include "observe/visible.h"
#include "repl/repl.h"

enum {
    REPL_COLUMNS = 80,
    REPL_LINE_MAX = 1 << 16,   // bytes of a command
    REPL_SCRIPT_MAX = 1 << 20, // bytes of a script
    REPL_SOURCE_DEPTH = 16,
    REPL_NAME_BYTES = 96, // of an address's name
    REPL_SI_CODES = 0x100,
};

typedef struct ReplExpression ReplExpression;

typedef struct ReplPoint {
    char *text;                // as it was asked for
    ReplExpression *condition; // NULL: none
    char *condition_text;
    ReplExpression *value; // of a watch point
    guint32 last_value;
    struct Repl *repl;
} ReplPoint;

typedef struct Repl {
    ReplOptions options;
    HypoMachine *machine;
    HypoSession *session;
    gboolean quit, interactive;
    gboolean failed; // an assertion, or in a batch any command
    guint source_depth;
    GString *repeat;     // what an empty line does again
    GPtrArray *points;   // of ReplPoint by number - 1
    GPtrArray *displays; // of char *; a deleted one is NULL
    GArray *values;      // of guint32: $1 and so on
    GArray *stops;       // of HypoPosition, where `back` leads
    guint done_before;   // changes from outside
    guint32 examined;    // $_
    guint32 examine_next;
    char examine_format, examine_unit;
    guint32 list_next; // line
    guint32 list_address;
    guint32 dis_next;
    gboolean explaining;
    HypoState shown;               // of the last panel
    guint64 written[HYPO_DEVICES]; // bytes a device has shown
    GString *display;              // what the guest displayed
    gsize expected;                // so much of it `expect` has seen
    gboolean line_open;
    char *condition_error;
} Repl;

// --- text.c: what is printed ------------------------------------------------

void repl_print(Repl *repl, const char *format, ...) G_GNUC_PRINTF(2, 3);

// Says what is wrong; always FALSE.
gboolean repl_fail(Repl *repl, const char *format, ...) G_GNUC_PRINTF(2, 3);

void repl_take_output(void *context, unsigned device, const uint8_t *bytes,
                      size_t count);
const char *repl_name(const Repl *repl, guint32 address, char *buffer);
guint32 repl_word(const Repl *repl, guint32 address);

// --- command.c --------------------------------------------------------------

gboolean repl_command(Repl *repl, const char *line);
gboolean repl_prefix(const char *word, const char *whole);
char **repl_complete(Repl *repl, const char *line, gsize start);

// --- script.c ---------------------------------------------------------------

gboolean repl_source(Repl *repl, const char *file);

// --- evaluate.c -------------------------------------------------------------

// Parses the expression at the beginning of `text`; `*rest` is behind it.  NULL
// after a complaint.
ReplExpression *repl_parse(Repl *repl, const char *text, const char **rest);
void repl_expression_free(ReplExpression *expression);

// FALSE: `*error` (if not NULL) says why, for g_free.
gboolean repl_evaluate(Repl *repl, const ReplExpression *expression,
                       guint32 *value, char **error);

// The value of the whole of `text`, or FALSE after a complaint.
gboolean repl_value(Repl *repl, const char *text, guint32 *value);

// What `set` can change.
gboolean repl_target(Repl *repl, const char *text, const char **rest,
                     HypoPoke *poke);

// --- location.c -------------------------------------------------------------

// LOC: an expression, PROGRAM:label, FILE:LINE, *E.  Complains.
gboolean repl_location(Repl *repl, const char *text, guint32 *address);

// A word of a count of ticks or steps; TRUE with `missing` where text is empty.
gboolean repl_count(Repl *repl, const char *text, guint64 missing,
                    guint64 *value);
gboolean repl_class(const char *word, gsize length, guint *number);
guint repl_device(const char *word);
const char *repl_device_name(guint device);

// --- stop.c: after the machine has moved ------------------------------------

gboolean repl_stopped(Repl *repl, HypoSessionStop stop);
void repl_moving(Repl *repl); // before it moves
void repl_where(Repl *repl);
char *repl_stop_words(Repl *repl, HypoStop stop);

// --- words.c ----------------------------------------------------------------

char *repl_cause(guint class_number, guint32 ic);
char *repl_next_words(Repl *repl);
char *repl_step_words(Repl *repl, const HypoStep *step);
void repl_explain_action(Repl *repl, const HypoStep *step,
                         const HypoPsw *before);
void repl_psw_line(Repl *repl, const char *title, const HypoPsw *psw,
                   const HypoPsw *before);
void repl_disassemble(Repl *repl, guint32 address, char *buffer, gsize bytes);

// --- panel.c, why.c ---------------------------------------------------------

void repl_panel(Repl *repl);
void repl_displays(Repl *repl);

// A line for each pending interrupt; gives how many.
guint repl_pending_lines(Repl *repl, const char *indent, gboolean brief);

gboolean repl_info_why(Repl *repl, const char *arguments);

// --- programs.c -------------------------------------------------------------

gboolean repl_info_programs(Repl *repl, const char *arguments);
gboolean repl_info_memory(Repl *repl, const char *arguments);

// --- point.c ----------------------------------------------------------------

void repl_point_reached(Repl *repl, guint number);
void repl_points_list(Repl *repl);
void repl_take_annotations(Repl *repl); // annotation.c
void repl_point_free(gpointer point);

#endif
