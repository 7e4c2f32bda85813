// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which kernel --kernel means, and the one that is built in.
#ifndef CLI_KERNELS_H
#define CLI_KERNELS_H

#include <glib.h>

// The source of the kernel called NAME: asm/kernels/NN-NAME/kernel.asm, with
// or without the number; or NAME itself where it is a file.  NULL and a
// CLI_ERROR (status 64) where there is none.
char *kernel_find(const char *name, GError **error);

// The folder of libraries that belongs to the kernel source `path`, or NULL.
char *kernel_library(const char *path);

// The sources of the servers that belong to the kernel source `path`: paths in
// the order of their names, to be freed with g_ptr_array_unref.
GPtrArray *kernel_servers(const char *path);

// The same of all sources that may belong to it: those in its folder, in its
// libraries and its servers.
GPtrArray *kernel_sources(const char *path);

// The default kernel's image, as an ELF file in memory.
GBytes *kernel_default(void);

#endif
