// SPDX-License-Identifier: MIT
//
// The result of an assembly and what it owns.  It outlives the assembler; all
// its memory comes through a budget, so that no source can ask for more than
// the limit.  Read next: assembly.c.
#ifndef ASSEMBLER_ASSEMBLY_H
#define ASSEMBLER_ASSEMBLY_H

#include <hypo/assembler.h>

#include "assembler/source.h"
#include "base/arena.h"
#include "base/array.h"

// Beside the text of the source; with what the process itself and the C
// library's blocks take this stays within 64 MiB.
enum { MEMORY_MAX = 40 << 20 };

typedef struct Budget {
    HypoAllocator allocator; // counts and passes on
    const HypoAllocator *real;
    size_t used;
    bool spent; // the limit was hit, not the host's memory
} Budget;

typedef enum RegionId { REGION_TEXT, REGION_DATA, REGIONS } RegionId;

// Marks an address of the data region among the relocations.
#define RELOCATION_DATA (UINT32_C(1) << 31)

// A HypoSegment in the making: its stored bytes begin at `position`.
typedef struct SegmentDraft {
    uint32_t address, size, stored, position;
} SegmentDraft;

typedef struct Region {
    RegionId id;
    uint32_t location; // where the next statement stands
    ARRAY(uint8_t) bytes;
    ARRAY(SegmentDraft) segments;
    ARRAY(HypoLine) lines;
    uint32_t align;   // the largest asked for
    Place falls_from; // the instruction that runs on to here; or nowhere
} Region;

typedef struct AnnotationDraft {
    HypoAnnotation annotation;
    RegionId region;
} AnnotationDraft;

// One line of the listing.
typedef struct ListedLine {
    const char *text;
    uint32_t length;
    uint32_t number;
    const char *file;
    uint32_t address;
    uint32_t position, count; // its bytes in the region's
    uint8_t region;
    uint8_t unit; // bytes that are shown together
    bool expanded;
    bool placed;
} ListedLine;

struct HypoAssembly {
    Budget budget;
    Arena keep; // texts and tables of the result
    HypoImage image;
    bool has_image;
    Region regions[REGIONS];
    ARRAY(uint32_t) relocations;
    ARRAY(AnnotationDraft) annotations;
    ARRAY(ListedLine) listing;
    ARRAY(HypoDiagnostic) diagnostics;
    size_t error_total;
    bool out_of_memory;
    HypoDiagnostic memory_diagnostic;
};

#endif
