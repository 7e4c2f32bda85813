// SPDX-License-Identifier: MIT
//
// The devices of the machine: the only list.
#include "devices/types.h"

const HypoDeviceType *const hypo_standard_devices[] = {
    &hypo_keyboard, &hypo_display, &hypo_disk,
    &hypo_printer,  &hypo_reader,  NULL,
};
