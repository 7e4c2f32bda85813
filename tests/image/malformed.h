// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ways to spoil one field of the file of sample_program, each with the cause
// that the reader must name (the test plan, 2.10, 49 to 55).
#ifndef TESTS_IMAGE_MALFORMED_H
#define TESTS_IMAGE_MALFORMED_H

#include <glib.h>

typedef enum Where {
    HEADER,      // of the file
    SEGMENT,     // program header `index`
    SECTION,     // section header named `section`
    CONTENT,     // bytes of the section named `section`
    LAST_CONTENT // the same, counted back from its end
} Where;

typedef struct Malformed {
    const char *row;
    Where where;
    const char *section;
    guint index; // of the program header; else the table row
    guint row_bytes;
    guint offset;
    guint bytes;
    guint32 value;
    const char *cause;
} Malformed;

extern const Malformed malformed[];
extern const gsize malformed_count;

// Overwrites the field in `bytes`, the file.
void malformed_apply(const Malformed *row, GByteArray *bytes);

#endif
