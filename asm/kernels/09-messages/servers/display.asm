; SPDX-License-Identifier: MIT
;
; The display server of kernel 09: `write` to the descriptors 1 and 2.  A user
; program: it can start the display only through the kernel (SI_DEVIO).
; See device-server.inc.
;
; try: hypo run --kernel messages programs/hello.asm
; expect: Hello, world!
; verdict: halted with status 0;
        .name   "display-server"
        .equ    SERVER_DEVICE, DEV_DISPLAY
        .equ    SERVER_COMMAND, CMD_WRITE
        .equ    SERVER_CALL, SYS_WRITE
        .equ    FIRST_FD, STDOUT
        .equ    LAST_FD, STDERR
        .include "device-server.inc"
