// SPDX-License-Identifier: MIT
//
// Prints a case that differs: what, the options, and a source to assemble.
#ifndef DIFFERENTIAL_REPORT_H
#define DIFFERENTIAL_REPORT_H

#include "case.h"
#include "compare.h"

void report_case(const Case *of, const Difference *difference);

#endif
