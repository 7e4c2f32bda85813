;--- a NUL byte (escaped)
nop\n
\x00\n                           ;! 1: error: the byte 0x00 has no meaning here
;--- a NUL byte behind an instruction (escaped)
nop \x00\n                       ;! 5: error: the byte 0x00 has no meaning here
;--- a NUL byte in an expression (escaped)
.word \x00\n                     ;! 7: error: the byte 0x00 has no meaning here
;--- a NUL byte instead of a digit (escaped)
.word 1 \x00 2\n                 ;! 9: error: the byte 0x00 has no meaning here
;--- a byte 0xFF (escaped)
\xFF\n                           ;! 1: error: outside strings and comments there are only ASCII characters
;--- a byte 0xFF as a value (escaped)
 li r1, \xFF\n                   ;! 9: error: outside strings and comments there are only ASCII characters
;--- a byte order mark in the middle (escaped)
nop\n
\xEF\xBB\xBFnop\n                ;! 1: error: outside strings and comments there are only ASCII characters
;--- lines that end in CR alone (escaped)
nop\rnop\rnop\r                  ;! 4: error: lines end in a carriage return alone; save the file with line ends LF or CR LF
;--- CR in the middle of a line (escaped)
nop \r nop\n                     ;! 5: error: a carriage return in the middle of a line
;--- no line end at the end (escaped)
nop\n
 add r1, r2                      ;! 11: error: an operand is missing; write `add rd, ra, rb`
;--- nothing (escaped)
                                 ;! error: this source places nothing: no instruction, no data
;--- an empty line (escaped)
                                 ;! error: this source places nothing: no instruction, no data
\n
;--- comments only
                                 ;! error: this source places nothing: no instruction, no data
; nothing
        # here
;--- an unterminated string without line end (escaped)
.ascii "abc                      ;! 8: error: this string has no closing `"`
;--- a letter of another alphabet (escaped)
 li r1, \xC3\xA4\n               ;! 9: error: outside strings and comments there are only ASCII characters
;--- a name with a letter of another alphabet (escaped)
gr\xC3\xB6\xC3\x9Fe: nop\n       ;! 3: error: outside strings and comments there are only ASCII characters
;--- an escape sequence for terminals in the source (escaped)
 add \x1b[31m r1, r2 ; \x1b]0;title\x07\n
                                 ;! 6: error: a register is needed here: r0 to r15, sp or lr
;--- text that turns around (escaped)
 foo ; \xE2\x80\xAE desrever\n   ;! 2: error: there is no instruction or macro `foo`
;--- a tab before the place (escaped)
	li	r1, 40000(\n
                                 ;! 14: error: `(` does not belong here; write `li rd, value`
