// SPDX-License-Identifier: MIT
//
// Makes a whole case from a seed.
#ifndef DIFFERENTIAL_GENERATE_H
#define DIFFERENTIAL_GENERATE_H

#include "case.h"

void generate_prepare(void); // once: case_data
void generate_case(Case *out, uint64_t seed);
void generate_settle(Case *out); // sorts the words, drops overwritten ones
void generate_default_options(CaseOptions *options);

#endif
