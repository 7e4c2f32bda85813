// SPDX-License-Identifier: MIT
//
// What the parts of the assembler share: the state of one assembly, and what
// each file offers the others, in the order in which a line passes through
// them: input, macro, statement, instruction and directives, value, symbol,
// output, fixup, finish.  Source: docs/assembly.md.  Read next: statement.c.
#ifndef ASSEMBLER_ASSEMBLER_H
#define ASSEMBLER_ASSEMBLER_H

#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <hypo/assembler.h>
#include <hypo/isa.h>

#include "assembler/assembly.h"
#include "assembler/source.h"
#include "base/arena.h"
#include "base/array.h"
#include "base/expression.h"
#include "base/scan.h"

typedef struct Assembler Assembler;
typedef struct Symbol Symbol;
typedef struct LocalLabel LocalLabel;
typedef struct Operation Operation;
typedef struct FileName FileName;
typedef struct Fixup Fixup;
typedef struct Form Form;

// What has an end: `.macro`, `.rept`, `.if`.
enum { CLOSE_MACRO, CLOSE_REPEAT, CLOSE_IF, CLOSERS };

enum {
    ERRORS_SHOWN = 20,
    WARNINGS_SHOWN = 20,
    INCLUDES_DEEP = 64,
    MACROS_DEEP = 64,
    REPEATS_DEEP = 64,
    CONDITIONS_DEEP = 256,
    EQU_DEEP = 256,
    STATEMENTS_MAX = 4 << 20,
    SOURCE_BYTES_MAX = 16 << 20,
    EXPANDED_BYTES_MAX = 64 << 20,
    EXPANDED_LINE_MAX = 64 << 10,
    PROGRAM_ALIGN_MAX = 4096, // a program is loaded at a multiple of this
    REPORTED_SLOTS = 256,
};

// One open `.if`.
typedef struct Condition {
    Line line; // as its file has it
    Slice word;
    bool taken;   // a branch of it has been assembled, or must not be
    bool in_else; // `.else` has been seen
    bool outer_skipping;
} Condition;

// A `.macro` or `.rept` whose body is being read.
typedef struct Collection {
    const Operation *operation; // NULL: none
    const Line *line;
    Slice word;
    const Frame *frame;
    unsigned nested;
    Macro *macro;    // of `.macro`; NULL: wrong, the body is dropped
    uint32_t rounds; // of `.rept`
    ARRAY(BodyLine) body;
} Collection;

typedef struct Setting {
    bool given;
    Place place;
} Setting;

struct Assembler {
    const HypoAssemblerOptions *options;
    HypoAssembly *assembly; // the result
    jmp_buf escape;         // where fatal errors end
    Arena work;             // lives as long as the assembler
    Arena scratch;          // lines, expressions; rewound line by line
    ArenaMark floor;        // scratch is kept below here

    // The line and the place in it.
    const Line *line;
    const char *at, *end;
    const Operation *operation;
    const SourceFile *root;
    Frame *frame;
    uint32_t serial;       // of the line
    uint32_t line_address; // where the line begins
    const Region *line_region;
    bool placed; // it has placed bytes
    unsigned placed_unit;
    uint32_t line_position;             // of its bytes in the region's
    unsigned includes, macros, repeats; // frames open
    uint32_t expansions;                // of macros so far, for `\@`
    uint64_t statements, source_bytes, expanded_bytes;
    ARRAY(Condition) conditions;
    bool skipping;
    Collection collection;
    ARRAY(char) expanded;
    ARRAY(Splice) splices;

    // Names.
    Operation *operations;
    const HypoInstruction *load_high, *load_low; // of an `li` of two
    Symbol *symbols;
    LocalLabel *locals;
    FileName *files;
    unsigned equ_depth;
    const Line *value_line; // of the expression being evaluated
    const Symbol *unknown;  // why the last value was unknown
    Slice unknown_text;
    bool quiet;     // undefined symbols are not reported
    bool to_target; // the value is where a branch or call goes

    // What is placed.
    Region *region; // the current one, of assembly->regions
    bool absolute;  // an `.org` was seen
    Place org_place, data_place;
    bool data_seen;
    bool misaligned; // something was; it has been reported
    unsigned
        unended[CLOSERS]; // what was reported as not ended: its end may come
    bool include_failed;  // so that names may be missing without fault
    bool final;           // all is read and laid out: no fixup waits any more
    uint32_t data_base;
    Fixup *fixups, **fixups_end;
    Setting entry, name, stack;
    Setting fallthrough_warned;

    ListedRun listed_next; // what goes on with the last run of the listing

    // What is wrong.
    ARRAY(uint32_t) serials; // of assembly->diagnostics
    unsigned errors_shown, warnings_shown;
    bool noting; // the last error or warning is shown, so are its notes
    uint64_t reported[REPORTED_SLOTS];
};

// --- assembly.c -----------------------------------------------------------

// Leaves the assembly for good; the reason has been reported.
_Noreturn void assembler_escape(Assembler *a);
// The same for want of memory; fits Arena.exhausted.
void assembler_exhausted(void *assembler);
// Makes room for `more` items or leaves.
#define assembler_reserve(a, array, more)                             \
    (array_reserve(&(a)->assembly->budget.allocator, (array), (more)) \
         ? (void)0                                                    \
         : assembler_exhausted(a))
// What is in scratch now is needed later.
void assembler_keep(Assembler *a);

// --- report.c -------------------------------------------------------------
// All of these return false, so that a parser can return what they return.

bool report_error(Assembler *a, const Line *line, Slice where,
                  const char *format, ...);
bool report_warning(Assembler *a, const Line *line, Slice where,
                    const char *format, ...);
// Of the error or warning just reported.
void report_note(Assembler *a, const Place *place, const char *format, ...);
// In the current line: at a piece of text, or at a->at.
bool report_at(Assembler *a, Slice where, const char *format, ...);
bool report_here(Assembler *a, const char *format, ...);
bool report_scan(Assembler *a, const Line *line, const ScanError *error);
// Without a line: about the whole source.
bool report_source(Assembler *a, HypoSeverity severity, const char *format,
                   ...);
Place report_place(const Line *line, Slice where);
void report_sort(Assembler *a);

// --- input.c --------------------------------------------------------------

void input_open(Assembler *a, const HypoSource *source, Slice word);
void input_include(Assembler *a, const HypoSource *source, Slice word);
void input_expand(Assembler *a, const Macro *macro, const Slice *arguments,
                  Slice word);
void input_repeat(Assembler *a, const BodyLine *lines, size_t count,
                  uint32_t rounds, Slice word);
// Makes the next line the current one; false at the end of everything.
bool input_next(Assembler *a);
void files_export(Assembler *a);

// --- macro.c --------------------------------------------------------------

void macro_collect(Assembler *a);
void macro_abandon(Assembler *a);
bool macro_call(Assembler *a, const Operation *operation);

// --- condition.c ----------------------------------------------------------

void condition_abandon(Assembler *a, size_t keep);

// --- statement.c ----------------------------------------------------------

void statement_assemble(Assembler *a);
// True at the end of the statement; else an error unless `quiet`.
bool statement_at_end(Assembler *a);
bool statement_end(Assembler *a);
bool statement_comma(Assembler *a);
// True if a number with `#` before it is at `at`, as other machines have it.
bool statement_hashed(const char *at, const char *end);
// Reads a name into `name`; `what` is named in the error.
bool statement_name(Assembler *a, const char *what, Slice *name);
// The name at a->at without moving, of length 0 if there is none.
Slice statement_peek(const Assembler *a);
// Says that what begins with the backslash at a->at is no parameter.
bool statement_no_parameter(Assembler *a);
// Reads a string literal into `bytes`, in scratch.
bool statement_string(Assembler *a, const char *what, Slice *bytes);

// --- operation.c ------------------------------------------------------------

void operations_load(Assembler *a);
const Operation *operation_named(Assembler *a, Slice name);
bool operation_add_macro(Assembler *a, Macro *macro);
// The word of a line after its labels, without assembling anything.
Slice statement_word(const Line *line);

// --- unknown.c --------------------------------------------------------------

// Says that there is no operation `name`, behind which a->at is.
bool operation_unknown(Assembler *a, Slice name);

// --- instruction.c, operand.c -----------------------------------------------

bool instruction_assemble(Assembler *a, const Operation *operation);
int operand_register(Slice name); // its number, or -1

// --- value.c ----------------------------------------------------------------

// Reads an expression; NULL: reported.
const Expression *value_parse(Assembler *a);
// FAILED has been reported.
ExpressionStatus value_of(Assembler *a, const Expression *expression,
                          const Line *line, ExpressionValue *value);
// Reads an expression whose value must be known here; `what` needs it.
bool value_known(Assembler *a, const char *what, ExpressionValue *value,
                 Slice *where);
// The same, and it must be a constant within low..high.
bool value_in_range(Assembler *a, const char *what, int64_t low, int64_t high,
                    uint32_t *bits);
// What is right only in an absolute image is checked, now or at the end.
bool value_settle(Assembler *a, const Fixup *use, ExpressionValue *value);
// Takes `value` as a constant; of an address this is right only in an absolute
// image, which is checked now or at the end.
bool value_as_constant(Assembler *a, const Fixup *use, ExpressionValue *value);
bool value_fits(Assembler *a, const Fixup *use, uint32_t bits, int64_t low,
                int64_t high);
// The other way round: a constant as a place to branch to.
bool value_as_place(Assembler *a, const Fixup *use, ExpressionValue *value);
// In a source without `.org`, more than a program's own alignment is refused.
bool need_large_align(Assembler *a, Slice where);
// The text without trailing blanks.
Slice value_text(const char *start, const char *end);

// --- symbol.c ---------------------------------------------------------------

Symbol *symbol_named(Assembler *a, Slice name); // made when it is new
Symbol *symbol_of(const Expression *name);
const Symbol *symbol_find(Assembler *a, Slice name);
bool symbol_is_defined(const Symbol *symbol);
bool symbol_define_label(Assembler *a, Slice name);
bool symbol_define_local(Assembler *a, Slice number);
void symbol_define_equ(Assembler *a, Slice name, const Expression *expression);
// NULL stands for an expression, a value, with an error.
void symbol_define_set(Assembler *a, Slice name, const ExpressionValue *value);
void symbol_define_option(Assembler *a, const HypoDefinition *definition);
void symbol_poison(Assembler *a, Slice name);
void symbols_settle(Assembler *a);
void symbols_export(Assembler *a);
ExpressionStatus symbol_value(Assembler *a, Symbol *symbol, Slice where,
                              ExpressionValue *value);
// The node of a name or of a number like 1b in an expression.
Symbol *symbol_local(Assembler *a, Slice number, bool forward);
bool symbol_current_set(const Symbol *symbol, ExpressionValue *value);
// The label `start`, or NULL.
bool symbol_start(Assembler *a, ExpressionValue *value, Place *place);

// --- output.c ---------------------------------------------------------------

// Room for `count` bytes at the current place, cleared, or leaves; `position`
// is then where they are in the region's bytes.  `unit` is their alignment.
uint8_t *output_bytes(Assembler *a, size_t count, unsigned unit,
                      uint32_t *position);
void output_zeros(Assembler *a, uint32_t count);
bool output_aligned(Assembler *a, unsigned unit, const char *what);
void output_seek(Assembler *a, uint32_t address);
void output_relocate(Assembler *a, RegionId region, uint32_t address);
void output_annotate(Assembler *a, Slice text);

// --- listing.c --------------------------------------------------------------

// Keeps the current line for the listing.
void listing_add(Assembler *a, bool expanded);
void listing_export(Assembler *a);

// --- fixup.c ----------------------------------------------------------------

// A value that belongs somewhere: applied at once if it is known, else at the
// end.
struct Fixup {
    Fixup *next;
    bool (*apply)(Assembler *a, const Fixup *fixup, ExpressionValue value);
    const Expression *expression;
    const Line *line;
    Slice where; // the expression in the line
    Slice name;  // the operation as it was written
    Slice text;  // of `.assert`
    const Form *form;
    HypoDecoded *decoded; // of an instruction not yet encoded, or NULL
    uint32_t address;     // in the region
    uint32_t position;    // in its bytes
    uint8_t region;
    uint8_t field; // operand letter, PSW field, bytes of a datum
    bool relative; // compares places: needs no base within one region
};

Fixup fixup_here(const Assembler *a, const Expression *expression);
// True if it was applied now.
bool fixup_submit(Assembler *a, const Fixup *fixup);
void fixup_postpone(Assembler *a, const Fixup *fixup);
void fixups_apply(Assembler *a);
uint8_t *fixup_bytes(const Assembler *a, const Fixup *fixup);
// The place of the fixup, comparable with addresses of its own region, or with
// all at the end.
uint32_t fixup_place(const Assembler *a, const Fixup *fixup);

// --- finish.c ---------------------------------------------------------------

void assembler_finish(Assembler *a);
bool entry_apply(Assembler *a, const Fixup *fixup, ExpressionValue value);

#endif
