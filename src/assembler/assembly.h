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

// Beside the text of the source: so much for any source, which with what the
// process itself and the C library's blocks take stays within 64 MiB, and more
// for one that is long by itself.  What macros and repetitions make of a short
// source gets no more.
enum { MEMORY_BASE = 40 << 20, MEMORY_PER_BYTE = 4 };

typedef struct Budget {
    HypoAllocator allocator; // counts and passes on
    const HypoAllocator *real;
    size_t used, limit;
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

// Lines of the listing that follow one another as lines of a file do, with
// their bytes one behind the other.  All is told by the first line but how many
// bytes each has placed; see listing.c.
typedef struct ListedRun {
    const char *text, *end; // the first line; the lines are within this
    const char *file;
    uint32_t number, address; // of the first line
    uint32_t position;        // of its bytes in the region's
    uint32_t count;           // of lines
    uint8_t region;
    bool expanded;
    bool copied; // one line, made by an expansion
} ListedRun;

struct HypoAssembly {
    Budget budget;
    Arena keep; // texts and tables of the result
    HypoImage image;
    bool has_image;
    Region regions[REGIONS];
    ARRAY(uint32_t) relocations;
    ARRAY(AnnotationDraft) annotations;
    ARRAY(ListedRun) runs;  // of the listing
    ARRAY(uint32_t) listed; // its lines
    ARRAY(HypoDiagnostic) diagnostics;
    size_t error_total;
    bool out_of_memory;
    HypoDiagnostic memory_diagnostic;
};

#endif
