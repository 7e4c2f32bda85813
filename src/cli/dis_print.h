// SPDX-License-Identifier: GPL-3.0-or-later
//
// An image as a source that assembles to the same image again.
#ifndef CLI_DIS_PRINT_H
#define CLI_DIS_PRINT_H

#include <hypo/image.h>

#include "cli/output.h"

// `image` must be sound (image_check): from the assembler or image_read_elf.
void dis_print(const HypoImage *image, Output *output);

#endif
