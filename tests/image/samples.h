// SPDX-License-Identifier: GPL-3.0-or-later
//
// Images to write and read, and what the tests of src/image do with files.
#ifndef TESTS_IMAGE_SAMPLES_H
#define TESTS_IMAGE_SAMPLES_H

#include <glib.h>
#include <hypo/image.h>

// A relocatable program with everything, a kernel of several segments, and the
// smallest image there is.
extern const HypoImage sample_program, sample_kernel, sample_smallest;

gboolean image_equal(const HypoImage *a, const HypoImage *b);

// `image` without what --strip leaves out.
HypoImage image_stripped(const HypoImage *image);

// The path of a file in this run's own folder; the caller frees it.
char *scratch_path(const char *name);
guint scratch_count(void); // of the files there
void scratch_remove(void);

// The file that image_write_elf makes of `image`.
GByteArray *image_bytes(const HypoImage *image, gboolean strip);

#endif
