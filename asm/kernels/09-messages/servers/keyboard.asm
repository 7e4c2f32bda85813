; SPDX-License-Identifier: MIT
;
; The keyboard server of kernel 09, input-server: `read` from the descriptor 0.
; While one program waits for a line, the others that want one wait in the
; kernel, and every other server goes on.  See device-server.inc.
;
; try: hypo run --kernel messages --keys '20000:hello\n' programs/echo.asm
; expect: ? hello
; expect: ? 
; verdict: halted with status 0;
        .name   "input-server"
        .equ    SERVER_DEVICE, DEV_KEYBOARD
        .equ    SERVER_COMMAND, CMD_READ
        .equ    SERVER_CALL, SYS_READ
        .equ    FIRST_FD, STDIN
        .equ    LAST_FD, STDIN
        .include "device-server.inc"
