// SPDX-License-Identifier: MIT
//
// A program or kernel in memory, as the assembler makes it, ELF files hold it
// and the loader places it.  Plain data: who makes an image owns all it points
// to (an assembly, or a reader in src/image), and it does not change.
// Source: docs/machine.md, section 8; docs/assembly.md.  Read next: machine.h.
#ifndef HYPO_IMAGE_H
#define HYPO_IMAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    HYPO_NAME_BYTES = 16,            // a program's name with its final zero
    HYPO_STACK_DEFAULT = 1024,       // bytes
    HYPO_IMAGE_BYTES_MAX = 16 << 20, // of stored bytes
    HYPO_ADDRESS_SPACE = 256 << 20,  // the largest memory, in bytes
};

// A run of memory.  `bytes` has `stored` of its `size` bytes; the rest is zero.
typedef struct HypoSegment {
    uint32_t address; // absolute image: in memory; else from the image's start
    uint32_t size;
    uint32_t stored; // <= size
    bool executable; // the text region, for disassembly and tools
    const uint8_t *bytes;
} HypoSegment;

typedef enum HypoSymbolKind {
    HYPO_SYMBOL_ADDRESS, // moves with a relocatable program
    HYPO_SYMBOL_CONSTANT,
} HypoSymbolKind;

typedef struct HypoSymbol {
    const char *name;
    uint32_t value;
    HypoSymbolKind kind;
} HypoSymbol;

// The source line of the bytes from `address` up to the next entry's.
typedef struct HypoLine {
    uint32_t address;
    uint32_t file; // index into HypoImage.files
    uint32_t line; // from 1
} HypoLine;

// A `;@word arguments` comment (docs/assembly.md, Annotations).
typedef struct HypoAnnotation {
    uint32_t address; // the place where it stands
    uint32_t file;
    uint32_t line;
    const char *text; // from the word on, without ";@": "break if r1 == 0"
} HypoAnnotation;

typedef struct HypoImage {
    bool absolute; // a kernel; else a relocatable program at address 0
    char name[HYPO_NAME_BYTES];
    uint32_t entry; // address, as the segments'
    uint32_t stack_bytes;
    const HypoSegment *segments; // ascending, disjoint
    size_t segment_count;
    const uint32_t *relocations; // addresses of words to which the place where
    size_t relocation_count;     // a program is loaded is added; ascending
    const HypoSymbol *symbols;   // by value, then by name
    size_t symbol_count;
    const char *const *files;
    size_t file_count;
    const HypoLine *lines; // ascending addresses
    size_t line_count;
    const HypoAnnotation *annotations;
    size_t annotation_count;
} HypoImage;

// One past the last byte that the image places, from its start or absolute.
uint32_t hypo_image_end(const HypoImage *image);

#endif
