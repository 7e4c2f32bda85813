// SPDX-License-Identifier: MIT
//
// Test cases of the assembler, several in a file.  A line `;--- name` begins a
// case.  What is expected stands in comments beside the cause:
//
//     li r16, 1     ;! 4: error: `r16` is no register ...
//     .word 1, 2    ;= 00000001 00000002
//
// `;!` column, severity and message of a diagnostic of this line; a line with
// nothing else belongs to the line above; without a column: about the whole
// source.  `;=` what is placed: 8 digits a word, 4 a halfword, 2 a byte, at the
// address before a colon or else behind the last one; or a word and values, as
// `;= entry 8` (runner.c has the list).  `;+++ name` begins a file that the
// case may include, `;-D name=value` defines a symbol.  A case `;--- name
// (escaped)` has \xHH, \n and \r in its text decoded, and no line ends of its
// own.
#ifndef TESTS_ASSEMBLER_CASE_H
#define TESTS_ASSEMBLER_CASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <hypo/assembler.h>

enum { NAME = 80, MOST_FILES = 8, MOST_DEFINITIONS = 8, MOST_EXPECTED = 200 };

typedef struct CaseFile {
    char name[NAME];
    char *text; // without the expectations
    size_t size, capacity;
} CaseFile;

typedef struct Expected {
    char kind; // '!' or '='
    unsigned line;
    char text[300];
} Expected;

typedef struct Case {
    char name[NAME];
    bool escaped;
    CaseFile files[MOST_FILES]; // the first is the source
    size_t file_count;
    HypoDefinition definitions[MOST_DEFINITIONS];
    char definition_names[MOST_DEFINITIONS][NAME];
    size_t definition_count;
    Expected expected[MOST_EXPECTED];
    size_t expected_count;
    unsigned line; // while reading
} Case;

// All cases of a file, for the caller to free with cases_free; NULL: the file
// cannot be read.
Case *cases_read(const char *path, size_t *count);
void cases_free(Case *cases, size_t count);

#endif
