// SPDX-License-Identifier: MIT
//
// Where lines come from: files, macros and repetitions, one inside the other.
// A Line keeps enough of its origin to name a place in the file the user wrote,
// whatever was expanded in between.  Read next: input.c.
#ifndef ASSEMBLER_SOURCE_H
#define ASSEMBLER_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

typedef struct Slice {
    const char *text;
    size_t length;
} Slice;

typedef struct SourceFile {
    const char *name;
    const char *text, *end;
    uint32_t index; // in HypoImage.files
} SourceFile;

// A place that a diagnostic can point to.
typedef struct Place {
    const SourceFile *file; // NULL: nowhere
    const char *raw;        // the line
    uint32_t line, column, length;
} Place;

typedef struct Line Line;

// What led to a line: an include or a macro call, and what led to that.
typedef struct Context Context;
struct Context {
    const Context *outer;
    const Line *line;                 // of the `.include` or the call
    Slice word;                       // in it
    const char *macro;                // its name; NULL: an include
    uint32_t file_index, line_number; // of the outermost call
};

// In an expanded line: the parameter at `raw` became `length` bytes at `at`.
typedef struct Splice {
    uint32_t at, length;
    uint32_t raw, raw_length;
} Splice;

struct Line {
    const char *text, *end;    // what is assembled
    const char *raw, *raw_end; // as the file has it
    const char *body;          // before parameters were filled in; mostly `raw`
    const SourceFile *file;
    const Context *context;
    const Splice *splices;
    uint32_t splice_count;
    uint32_t number;
    uint32_t serial; // in the order of assembling
};

typedef struct BodyLine {
    const char *text, *end;
    const char *raw, *raw_end;
    const SourceFile *file;
    uint32_t number;
} BodyLine;

typedef struct Parameter {
    Slice name;
    Slice value; // the default
    bool has_value;
} Parameter;

typedef struct Macro {
    const char *name; // as written in its definition
    Place place;
    const Parameter *parameters;
    size_t parameter_count;
    const BodyLine *lines;
    size_t line_count;
    bool broken; // its definition has an error: calls are ignored
} Macro;

typedef enum FrameKind { FRAME_FILE, FRAME_MACRO, FRAME_REPEAT } FrameKind;

// One source of lines, inside `outer`.
typedef struct Frame Frame;
struct Frame {
    Frame *outer;
    FrameKind kind;
    const Context *context;
    ArenaMark mark;    // of scratch, below the frame's lines
    size_t conditions; // open when it began
    // FRAME_FILE
    const SourceFile *file;
    const char *at;
    uint32_t number;
    // FRAME_MACRO, FRAME_REPEAT
    const BodyLine *lines;
    size_t count, next;
    uint32_t rounds; // left, this one included
    const Macro *macro;
    const Slice *arguments;
    uint32_t expansion; // `\@`
};

#endif
