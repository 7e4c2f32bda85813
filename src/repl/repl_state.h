// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the command line holds between commands, and what its files offer each
// other.  Each section names the file.
#ifndef REPL_REPL_STATE_H
#define REPL_REPL_STATE_H

#include "observe/event.h"
#include "observe/visible.h"
#include "repl/repl.h"

enum {
    REPL_COLUMNS = 80,         // of the panel, unless it is told otherwise
    REPL_LINE_MAX = 1 << 16,   // bytes of a command
    REPL_SCRIPT_MAX = 1 << 20, // bytes of a script
    REPL_SOURCE_DEPTH = 16,
    REPL_NAME_BYTES = 96,    // of an address's name
    REPL_COMMAND_BYTES = 40, // of the name of a command of the user's own
    REPL_SI_CODES = 0x100,
    REPL_LIST_LINES = 10,
};

// A watched value where the expression has none.
#define REPL_NO_VALUE (G_GUINT64_CONSTANT(1) << 32)

typedef struct ReplExpression ReplExpression;

typedef struct ReplPoint {
    char *text;                // as it was asked for
    ReplExpression *condition; // NULL: none
    char *condition_text;
    char *condition_error; // why it had no value the last time; NULL: it had
    ReplExpression *value; // of a watch point
    char *program_name;  // it stops only while this one is served; NULL: always
    guint32 program;     // where its area begins
    GPtrArray *commands; // of char *, carried out when it stops; NULL: none
    gboolean once;       // disabled when it stops
    struct Repl *repl;
} ReplPoint;

typedef struct ReplDisplay {
    char *format; // "/F" or ""
    char *expression;
    gboolean disabled;
} ReplDisplay;

// A convenience variable.
typedef struct ReplVariable {
    char *name; // without $
    gboolean is_set;
    guint32 value;
} ReplVariable;

typedef struct ReplCollector ReplCollector; // define.c

// Who was interrupted, or frame 0: who runs.
typedef struct ReplFrame {
    HypoPsw psw;
    guint32 r[HYPO_REGISTERS]; // when it was interrupted
    guint class_number;        // by what it was
    guint32 ic;
    guint64 tick;
    guint32 saved_at; // 0: not yet
} ReplFrame;

typedef struct Repl {
    ReplOptions options;
    HypoMachine *machine;
    HypoSession *session;
    gboolean quit, interactive;
    gboolean failed; // an assertion, or in a batch any command
    guint source_depth, call_depth;
    gboolean moved;           // since it was last cleared
    gboolean requested;       // Ctrl-C stopped what the present line began
    gboolean carrying_out;    // commands of stop points
    GPtrArray *automatic;     // of char *: to be carried out next; or NULL
    GPtrArray *user;          // of UserCommand, define.c
    ReplCollector *collector; // of the lines up to `end`; or NULL
    GPtrArray *variables;     // of ReplVariable
    GString *repeat;          // what an empty line does again
    GPtrArray *points;        // of ReplPoint by number - 1
    GPtrArray *displays;      // of ReplDisplay; a deleted one is NULL
    GArray *values;           // of guint32: $1 and so on
    GArray *stops;            // of HypoPosition, where `back` leads
    guint done_before;        // changes from outside
    guint32 examined;         // $_
    guint32 examined_value;   // $__
    guint32 examine_next;
    char examine_format, examine_unit;
    guint list_size;               // lines
    guint32 list_first, list_next; // lines; 0: nothing was listed
    guint32 list_address;
    guint32 dis_next;
    guint columns; // of the panel
    gboolean explaining;
    guint frame; // the one selected by `up`; until the machine moves
    ReplFrame selected;
    HypoState shown;               // of the last panel
    guint panel_hidden;            // parts of it, by bit
    guint64 written[HYPO_DEVICES]; // bytes a device has shown
    GString *display;              // what the guest displayed
    gsize expected;                // so much of it `expect` has seen
    gboolean line_open;
} Repl;

// --- text.c: what is printed ------------------------------------------------

void repl_print(Repl *repl, const char *format, ...) G_GNUC_PRINTF(2, 3);

// One line, in colour where that is allowed.
typedef enum ReplStyle {
    REPL_STYLE_HEAD,    // the head of a panel, the line at PC
    REPL_STYLE_CHANGED, // words that end in `*` have changed
} ReplStyle;

void repl_styled(Repl *repl, ReplStyle style, const char *text);

// `line`, cut to the width of the panel.
char *repl_cut(const Repl *repl, char *line);

// Says what is wrong; always FALSE.
gboolean repl_fail(Repl *repl, const char *format, ...) G_GNUC_PRINTF(2, 3);

void repl_take_output(void *context, unsigned device, const uint8_t *bytes,
                      size_t count);
// C escapes made bytes; NULL after a complaint.
GString *repl_unescape(Repl *repl, const char *text);
const char *repl_name(const Repl *repl, guint32 address, char *buffer);
guint32 repl_word(const Repl *repl, guint32 address);

// --- command.c --------------------------------------------------------------

// A line that a person typed, or one of a script, and what follows from it:
// the commands of stop points.
gboolean repl_line(Repl *repl, const char *line);

// The line alone.
gboolean repl_command(Repl *repl, const char *line);
gboolean repl_is_command(const char *name); // of the debugger's own
gboolean repl_means_command(Repl *repl, const char *text); // complains
void repl_offer_commands(Repl *repl, GPtrArray *list, const char *prefix);
gboolean repl_prefix(const char *word, const char *whole);
char **repl_complete(Repl *repl, const char *line, gsize start);

// --- define.c: lists of commands --------------------------------------------

// The names of the user's own commands, by index; NULL: there are no more.
const char *repl_user_command(const Repl *repl, guint index);
char *repl_user_line(const Repl *repl, const char *name); // for g_free
gboolean repl_help_user(Repl *repl, const char *name);
gboolean repl_call_user(Repl *repl, const char *name, const char *rest);
void repl_user_free(gpointer user);

// Whether lines are being collected, up to `end`; takes the next one; complains
// where the input, called `where`, has ended before; drops them.
gboolean repl_collects(const Repl *repl);
gboolean repl_collect(Repl *repl, const char *line);
gboolean repl_collected(Repl *repl, const char *where);
void repl_stop_collecting(Repl *repl);
gboolean repl_opens_body(const char *line);

// The commands are carried out when the present one is done, by
// repl_automatic.
void repl_when_done(Repl *repl, GPtrArray *commands);
gboolean repl_automatic(Repl *repl);

// --- script.c ---------------------------------------------------------------

gboolean repl_source(Repl *repl, const char *file);

// --- evaluate.c -------------------------------------------------------------

// Parses the expression at the beginning of `text`; `*rest` is behind it.  NULL
// after a complaint.
ReplExpression *repl_parse(Repl *repl, const char *text, const char **rest);

// The same; says why in `*error`, for g_free, instead of complaining.
ReplExpression *repl_parse_quietly(Repl *repl, const char *text,
                                   const char **rest, char **error);
void repl_expression_free(ReplExpression *expression);

// FALSE: `*error` (if not NULL) says why, for g_free.
gboolean repl_evaluate(Repl *repl, const ReplExpression *expression,
                       guint32 *value, char **error);

// A convenience variable, `name` without $; made where there is none.
ReplVariable *repl_variable(Repl *repl, const char *name, gsize length);
void repl_set_variable(Repl *repl, const char *name, guint32 value);
void repl_variable_free(gpointer variable);

// The value of the whole of `text`, or FALSE after a complaint.
gboolean repl_value(Repl *repl, const char *text, guint32 *value);

// Whether the expression is a word of memory and its address is always the
// same, whatever runs: a number, or a label that only one program has.
gboolean repl_is_fixed_word(Repl *repl, const ReplExpression *expression,
                            guint32 *address);

// What `set` can change.
gboolean repl_target(Repl *repl, const char *text, const char **rest,
                     HypoPoke *poke);

// The same, or a convenience variable, where `*variable` was NULL before.
gboolean repl_set_target(Repl *repl, const char *text, const char **rest,
                         HypoPoke *poke, ReplVariable **variable);

// --- location.c -------------------------------------------------------------

// LOC: an expression, PROGRAM:label, FILE:LINE, *E.  Complains.
gboolean repl_location(Repl *repl, const char *text, guint32 *address);

// A word of a count of ticks or steps; TRUE with `missing` where text is empty.
gboolean repl_count(Repl *repl, const char *text, guint64 missing,
                    guint64 *value);
gboolean repl_class(const char *word, gsize length, guint *number);
guint repl_device(const char *word);
const char *repl_device_name(guint device);

// --- print.c ----------------------------------------------------------------

#define REPL_FORMATS "xdutcaisoz"

void repl_append_value(Repl *repl, GString *out, char format, guint32 value,
                       guint bytes);

// The text in memory, up to a zero byte; gives the address behind it.
guint32 repl_print_string(Repl *repl, guint32 address);

// --- stop.c: after the machine has moved ------------------------------------

gboolean repl_stopped(Repl *repl, HypoSessionStop stop);
void repl_moving(Repl *repl); // before it moves

// Ctrl-C between two of several moves, of which so many are left, stops.
void repl_take_request(Repl *repl, guint64 left, HypoSessionStop *stop);
void repl_where(Repl *repl);
HypoLines repl_lines(Repl *repl); // move.c
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
void repl_panel_code(Repl *repl); // panel_code.c
void repl_displays(Repl *repl);   // print.c
void repl_display_free(gpointer display);

// A line for each pending interrupt; gives how many.
guint repl_pending_lines(Repl *repl, const char *indent, gboolean brief);

// --- frame.c: the nesting of interrupts -------------------------------------

// Frame 0 and those that were interrupted, the innermost first, of ReplFrame,
// for g_array_free.  Briefly: not from far back.
GArray *repl_frames(Repl *repl, gboolean briefly);
char *repl_nesting_words(Repl *repl);

// Those of the selected frame.
const HypoPsw *repl_psw(const Repl *repl);
const guint32 *repl_registers(const Repl *repl);

// --- past.c -----------------------------------------------------------------

// Calls `visit` for ever longer stretches of the past until `enough`.  FALSE:
// there is more than could be looked through.
gboolean repl_look_back(Repl *repl, HypoVisit *visit, void *context,
                        gboolean (*enough)(void *context));

// --- events.c: the events of the past ---------------------------------------

// A stream that begins at the machine's present moment.
EventStream *repl_event_stream(Repl *repl, EventTake *take, gpointer context);
gboolean repl_step_to_note(Repl *repl); // `stepto note`

// --- point.c, points.c ------------------------------------------------------

gboolean repl_break_at(Repl *repl, guint32 address, const char *condition);
gboolean repl_watch(Repl *repl, const char *text, const char *condition);
gboolean repl_point_condition(Repl *repl, ReplPoint *point, const char *text);
void repl_delete_point(Repl *repl, guint number);

// Tells of it; FALSE: nothing more is to be told (`silent`).
gboolean repl_point_reached(Repl *repl, HypoSessionStop stop);
void repl_take_annotations(Repl *repl); // annotation.c
void repl_point_free(gpointer point);

#endif
