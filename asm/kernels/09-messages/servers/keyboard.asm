; SPDX-License-Identifier: MIT
;
; The keyboard server of kernel 09: `read` from the descriptor 0.  While one
; program waits for a line, the others that want one wait in the kernel, and
; every other server goes on.  See device-server.inc.
        .equ    SERVER_DEVICE, DEV_KEYBOARD
        .equ    SERVER_COMMAND, CMD_READ
        .equ    SERVER_CALL, SYS_READ
        .equ    FIRST_FD, STDIN
        .equ    LAST_FD, STDIN
        .include "device-server.inc"
