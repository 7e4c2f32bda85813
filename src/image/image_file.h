// SPDX-License-Identifier: GPL-3.0-or-later
//
// Images in files: ELF32, little-endian, as `hypo asm -o` writes them and
// `readelf`, `nm` and `size` read them.  A file that is read may come from
// anyone: what is wrong with it ends in one GError, never in trust.  What the
// bytes mean to the machine is the loader's.  Read next: elf_format.h.
#ifndef IMAGE_IMAGE_FILE_H
#define IMAGE_IMAGE_FILE_H

#include <glib.h>
#include <hypo/image.h>

#define IMAGE_ERROR (image_error_quark())
GQuark image_error_quark(void);

typedef enum ImageError {
    IMAGE_ERROR_MALFORMED, // a file that is no usable image
    IMAGE_ERROR_UNFIT,     // an image that the format cannot hold
    IMAGE_ERROR_WRITE,     // the file system refused
} ImageError;

// The largest image file, in bytes: with a copy and the tables made from it
// reading stays within 64 MiB.
enum { IMAGE_FILE_BYTES_MAX = 18 << 20 };

typedef struct ImageFile ImageFile;

// Whether `bytes` begin as an ELF file does.
gboolean image_is_elf(const void *bytes, gsize size);

// Reads an image out of `bytes`, which are copied; `name` is for messages.
// NULL and IMAGE_ERROR_MALFORMED for anything but a sound image.  The caller
// frees the result with image_file_free.
ImageFile *image_read_elf(const void *bytes, gsize size, const char *name,
                          GError **error);
void image_file_free(ImageFile *file);

// The image, valid as long as `file`.
const HypoImage *image_file_image(const ImageFile *file);

// Writes `image` to `path`, all of it or nothing (see replace.h).  `strip`
// leaves out symbols, lines and annotations.
gboolean image_write_elf(const HypoImage *image, const char *path,
                         gboolean strip, GError **error);

#endif
