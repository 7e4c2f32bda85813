// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line of an explanation: what is told, and the text, wrapped under itself.
#ifndef CLI_EXPLAIN_ROW_H
#define CLI_EXPLAIN_ROW_H

#include "cli/output.h"

enum { EXPLAIN_WIDTH = 78 };

void explain_row(Output *output, const char *title, const char *format, ...)
    G_GNUC_PRINTF(3, 4);

#endif
