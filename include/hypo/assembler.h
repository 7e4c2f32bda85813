// SPDX-License-Identifier: MIT
//
// The assembler: source text in, an image or diagnostics out; never both, never
// neither.  It reads no files itself: the host hands it the text of includes.
// Source: docs/assembly.md.  Read next: image.h.
#ifndef HYPO_ASSEMBLER_H
#define HYPO_ASSEMBLER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <hypo/alloc.h>
#include <hypo/image.h>

typedef struct HypoSource {
    const char *name; // as diagnostics print it
    const char *text; // `size` bytes, any bytes; no final zero needed
    size_t size;
} HypoSource;

typedef enum HypoReadStatus {
    HYPO_READ_OK,
    HYPO_READ_MISSING,
    HYPO_READ_NOT_A_FILE, // a directory, a FIFO, a device
    HYPO_READ_TOO_LARGE,
    HYPO_READ_FAILED, // exists and cannot be read
} HypoReadStatus;

typedef struct HypoIncluder {
    // Finds what `.include "name"` in the source called `from` means and fills
    // in `source`; what it points to stays valid until hypo_assembly_free.
    // May be NULL: every include is then missing.
    HypoReadStatus (*read)(void *context, const char *name, const char *from,
                           HypoSource *source);
    void *context;
} HypoIncluder;

typedef struct HypoDefinition {
    const char *name;
    uint32_t value;
} HypoDefinition;

typedef struct HypoAssemblerOptions {
    const HypoAllocator *allocator; // NULL: the C library's
    HypoIncluder includer;
    const HypoDefinition *definitions; // each an `.equ` before the first line
    size_t definition_count;
    bool keep_listing; // needed by hypo_assembly_listing
} HypoAssemblerOptions;

typedef enum HypoSeverity {
    HYPO_ERROR,
    HYPO_WARNING,
    HYPO_NOTE, // belongs to the error or warning before it
} HypoSeverity;

// What is wrong and where.  All strings live as long as the assembly.
typedef struct HypoDiagnostic {
    HypoSeverity severity;
    const char *file;
    uint32_t line;   // from 1; 0: no place (the whole source)
    uint32_t column; // from 1, in bytes; 0: no place
    uint32_t length; // bytes to mark from `column` on, at least 1
    const char *message;
    const char *source; // the line's text without its end, or NULL
    size_t source_bytes;
} HypoDiagnostic;

typedef struct HypoAssembly HypoAssembly;

// Assembles `source`.  Total: any bytes give an image or at least one error.
// NULL only when there is no memory even for the result itself.  The caller
// frees the result with hypo_assembly_free and keeps the text of `source` until
// then: diagnostics and the listing point into it.
HypoAssembly *hypo_assemble(const HypoAssemblerOptions *options,
                            const HypoSource *source);
void hypo_assembly_free(HypoAssembly *assembly);

// The image, owned by the assembly; NULL if there was an error.
const HypoImage *hypo_assembly_image(const HypoAssembly *assembly);

// Diagnostics in the order of the source: at most 20 errors, 20 warnings;
// `error_total` counts all errors.
const HypoDiagnostic *hypo_assembly_diagnostics(const HypoAssembly *assembly,
                                                size_t *count);
size_t hypo_assembly_error_total(const HypoAssembly *assembly);

// Receives text piece by piece.
typedef struct HypoSink {
    void (*write)(void *context, const char *bytes, size_t count);
    void *context;
} HypoSink;

// Writes a diagnostic as `file:line:column: error: message`, the line and a
// caret under the place; control bytes of the source are made visible.
// `color` marks up with ANSI escapes.
void hypo_diagnostic_print(const HypoDiagnostic *diagnostic, bool color,
                           const HypoSink *sink);

// Writes the listing: address, bytes, line number, source; includes and macro
// expansions in place.  Nothing when there was an error.
void hypo_assembly_listing(const HypoAssembly *assembly, const HypoSink *sink);

#endif
