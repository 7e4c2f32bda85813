// SPDX-License-Identifier: MIT
//
// signatures.txt: for each file of the suite its ticks and the digest of the
// model's final state.
#ifndef ISA_SIGNATURES_H
#define ISA_SIGNATURES_H

#include <stdbool.h>
#include <stdint.h>

enum { SIGNATURES_MAX = 512 };

typedef struct Signature {
    char name[80]; // of the file, without .asm
    uint64_t ticks, digest;
} Signature;

typedef struct Signatures {
    Signature items[SIGNATURES_MAX];
    unsigned count;
} Signatures;

// False if there is no such file or a line is no signature.
bool signatures_read(Signatures *signatures, const char *path);
bool signatures_write(const Signatures *signatures, const char *path);

const Signature *signatures_find(const Signatures *signatures,
                                 const char *name);
void signatures_add(Signatures *signatures, const Signature *signature);

#endif
