// SPDX-License-Identifier: MIT
//
// Kernels and programs of the source tree, assembled for the tests.
#ifndef SOURCES_H
#define SOURCES_H

#include <hypo/assembler.h>

typedef struct Sources Sources;

// Files are looked for from `root`, the top of the source tree; programs get
// the library of the kernel asm/kernels/`kernel`, if it has its own.  Both are
// borrowed.  Like all of the tests here, it ends the process without memory.
Sources *sources_new(const char *root, const char *kernel);
void sources_free(Sources *sources);

// The image of the file at `path` below the root; assembled once, owned by
// `sources`.  Ends the process with a message if it does not assemble.
const HypoImage *sources_image(Sources *sources, const char *path);

// The images of the kernel's servers, at most `room`, in the order in which
// they are loaded behind the programs.  Result: how many.
size_t sources_servers(Sources *sources, const HypoImage *servers[],
                       size_t room);

// The text of a file that was assembled or included by its name in an image's
// `files`; NULL if there is none.
const char *sources_text(const Sources *sources, const char *name);

// The value of a symbol; false if the image has none of that name.
bool image_symbol(const HypoImage *image, const char *name, uint32_t *value);

#endif
