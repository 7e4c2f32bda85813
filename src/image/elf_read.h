// SPDX-License-Identifier: GPL-3.0-or-later
//
// Inside the reader of images: what elf_read.c (headers, segments) and
// elf_read_sections.c (everything else) share.
#ifndef IMAGE_ELF_READ_H
#define IMAGE_ELF_READ_H

#include <libelf.h>

#include "image/image_file.h"

struct ImageFile {
    HypoImage image; // its tables are the file's own; its texts are in `bytes`
    guint8 *bytes;
    gsize size;
};

typedef struct Reader {
    const char *name; // of the file, for messages
    ImageFile *file;
    Elf *elf;
    GError **error;
} Reader;

// Sets the error and gives FALSE, so that callers can return it.
gboolean reader_refuse(Reader *reader, const char *format, ...)
    G_GNUC_PRINTF(2, 3);

// Note, relocations, symbols, lines and annotations into the image.
gboolean reader_read_sections(Reader *reader);

#endif
