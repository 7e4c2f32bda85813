; SPDX-License-Identifier: MIT
;
; Test: a program of one call.
start: si 1
