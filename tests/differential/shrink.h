// SPDX-License-Identifier: MIT
//
// Makes a case that differs smaller, as long as it still differs.
#ifndef DIFFERENTIAL_SHRINK_H
#define DIFFERENTIAL_SHRINK_H

#include "case.h"

void shrink_case(Case *of);

#endif
