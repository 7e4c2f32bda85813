// SPDX-License-Identifier: MIT
//
// The options of a case, how it is run, and the actions from outside.
#ifndef DIFFERENTIAL_GENERATE_OUTSIDE_H
#define DIFFERENTIAL_GENERATE_OUTSIDE_H

#include "case.h"
#include "random.h"

void generate_outside(Case *out, Random *random);

#endif
