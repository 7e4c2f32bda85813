// SPDX-License-Identifier: MIT
//
// A file of the suite, assembled, and what it says about itself.
#ifndef ISA_SOURCE_H
#define ISA_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <hypo/assembler.h>

enum { TEXTS_MAX = 8, TEXT_BYTES_MAX = 1 << 20 };

typedef struct Text {
    char name[256];
    char *bytes;
    size_t size;
} Text;

typedef struct Source {
    const char *folder; // of the suite
    Text texts[TEXTS_MAX];
    size_t text_count;
    HypoAssembly *assembly;
    const HypoImage *image;
} Source;

// Assembles `path`, below `folder`.  False, with the diagnostics printed, if
// there is an error.
bool source_assemble(Source *source, const char *folder, const char *path,
                     const HypoDefinition *definitions, size_t count);
void source_free(Source *source);

// Whether the image has the symbol; if so, its value.
bool source_symbol(const Source *source, const char *name, uint32_t *value);
uint32_t source_value(const Source *source, const char *name, uint32_t missing);

// The source line that placed `address`, or an empty one.
void source_line(const Source *source, uint32_t address, char *line,
                 size_t size);

#endif
