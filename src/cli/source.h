// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a FILE of the command line to an image: a source is assembled, an image
// is read.  Which it is, its first bytes tell.  A source can include only what
// lies below its own folder, a -I folder or the installed asm/ folder.
// Read next: source_include.h.
#ifndef CLI_SOURCE_H
#define CLI_SOURCE_H

#include "cli/options.h"
#include "cli/output.h"
#include "image/image_file.h"

enum { SOURCE_BYTES_MAX = 16 << 20 }; // one file, and all included together

typedef struct CliProgram {
    const HypoImage *image; // valid as long as the program
    HypoAssembly *assembly; // NULL: FILE was an image
    ImageFile *image_file;  // NULL: FILE was a source
    struct SourceSet *sources;
} CliProgram;

// Loads FILE; "-" is standard input.  Diagnostics of the assembler go to
// standard error; NULL with a CLI_ERROR or IMAGE_ERROR, ready for output_error,
// when there is no image.  The caller frees the result with cli_program_free.
CliProgram *cli_load_program(const CliLoadOptions *options, const char *file,
                             GError **error);

// The same from bytes at hand, which are copied as far as they are needed;
// `name` is where they would have come from.
CliProgram *cli_load_bytes(const CliLoadOptions *options, const char *name,
                           const char *bytes, gsize size, GError **error);
void cli_program_free(CliProgram *program);

// NAME.asm if that is a file; the caller frees it.  Else NULL.
char *cli_forgotten_ending(const char *name);

// The text of a source that was read under `name` (HypoImage.files), or NULL:
// what was assembled, even if the file has changed since.
const char *cli_program_source(const CliProgram *program, const char *name,
                               gsize *size);

#endif
