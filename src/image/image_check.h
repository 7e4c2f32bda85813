// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must hold of every image, whoever made it: the promises of
// include/hypo/image.h, tested.  The reader asks before it hands an image out,
// the writer before it writes one.
#ifndef IMAGE_IMAGE_CHECK_H
#define IMAGE_IMAGE_CHECK_H

#include <glib.h>
#include <hypo/image.h>

// NULL for a sound image, else what is wrong with it, which the caller frees.
char *image_check(const HypoImage *image);

#endif
