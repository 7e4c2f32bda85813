// SPDX-License-Identifier: GPL-3.0-or-later
//
// What control.c and control_back.c share: how a micro-step moved between
// routines and services.
#ifndef SESSION_CONTROL_H
#define SESSION_CONTROL_H

#include "session/session_state.h"

typedef enum ControlMove {
    CONTROL_NOTHING,
    CONTROL_CALL,
    CONTROL_RETURN, // `jr lr`
    CONTROL_INTERRUPT,
    CONTROL_RETURN_FROM_SERVICE, // `lpsw`
} ControlMove;

// Of the micro-step just made.
ControlMove control_move(const HypoSession *session);

#endif
