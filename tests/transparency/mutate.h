// SPDX-License-Identifier: MIT
//
// Mistakes put into a kernel's image, one at a time, mechanically.
#ifndef MUTATE_H
#define MUTATE_H

#include <hypo/isa.h>

#include "sources.h"

typedef enum MutantKind {
    MUTANT_NOP,    // the instruction does nothing
    MUTANT_INVERT, // the branch is taken when it should not be
    MUTANT_RANGE,  // lm or sm forgets the last register
    MUTANT_MASK,   // one bit of IM, in a vector or where IM is made, is other
    MUTANT_FIELD,  // a field of a vector's PSW has the next field's value
} MutantKind;

typedef struct Mutant {
    MutantKind kind;
    uint32_t address;     // of the word that is changed
    uint32_t word;        // what it becomes
    uint32_t bit;         // of MUTANT_MASK, its number
    const HypoLine *line; // of the kernel's image; NULL: in a vector
} Mutant;

enum { MUTANT_NAME_BYTES = 96 };

// Calls `visit` for each mutant of the kernel, by address; `own`: but not for
// those in files of another kernel.
void mutants_of(const Sources *sources, const HypoImage *kernel, bool own,
                void (*visit)(void *context, const Mutant *mutant),
                void *context);

// A copy of the image with the mistake; free it with mutant_image_free.
HypoImage *mutant_image_new(const HypoImage *kernel, const Mutant *mutant);
void mutant_image_free(HypoImage *image);

// "label+words what", with the nearest label before it.
void mutant_name(const HypoImage *kernel, const Mutant *mutant,
                 char name[static MUTANT_NAME_BYTES]);

#endif
