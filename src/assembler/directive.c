// SPDX-License-Identifier: MIT
//
// The directives: a row each.  Their functions are in layout.c, data.c,
// define.c, program.c, macro.c and condition.c.  Source: docs/assembly.md.
#include "assembler/operation.h"

static const Directive directives[] = {
    {".org", directive_org, 0, 0, ".org address"},
    {".space", directive_space, 0, 0, ".space bytes [, fill]"},
    {".align", directive_align, 0, 0, ".align power of two"},
    {".text", directive_region, REGION_TEXT, 0, ".text"},
    {".data", directive_region, REGION_DATA, 0, ".data"},
    {".word", directive_data, 4, 0, ".word value, ..."},
    {".half", directive_data, 2, 0, ".half value, ..."},
    {".byte", directive_data, 1, 0, ".byte value, ..."},
    {".ascii", directive_ascii, 0, 0, ".ascii \"text\""},
    {".asciz", directive_ascii, 1, 0, ".asciz \"text\""},
    {".string", directive_ascii, 1, 0, ".string \"text\""},
    {".psw", directive_psw, 0, 0, ".psw pc, cc, m, base, size, im"},
    {".equ", directive_equ, 0, 0, ".equ name, value"},
    {".set", directive_set, 0, 0, ".set name, value"},
    {".assert", directive_assert, 0, 0, ".assert condition, \"text\""},
    {".error", directive_error, 0, 0, ".error \"text\""},
    {".entry", directive_entry, 0, 0, ".entry label"},
    {".name", directive_name, 0, 0, ".name \"text\""},
    {".stack", directive_stack, 0, 0, ".stack bytes"},
    {".include", directive_include, 0, 0, ".include \"file\""},
    {".macro", directive_macro, CLOSE_MACRO, DIRECTIVE_OPENS,
     ".macro name parameter, parameter=default, ..."},
    {".endm", directive_close, CLOSE_MACRO, DIRECTIVE_CLOSES, ".endm"},
    {".rept", directive_rept, CLOSE_REPEAT, DIRECTIVE_OPENS, ".rept count"},
    {".endr", directive_close, CLOSE_REPEAT, DIRECTIVE_CLOSES, ".endr"},
    {".if", directive_if, IF_EXPRESSION, DIRECTIVE_CONDITION, ".if condition"},
    {".ifdef", directive_if, IF_DEFINED, DIRECTIVE_CONDITION, ".ifdef name"},
    {".ifndef", directive_if, IF_UNDEFINED, DIRECTIVE_CONDITION,
     ".ifndef name"},
    {".else", directive_else, 0, DIRECTIVE_CONDITION, ".else"},
    {".endif", directive_endif, CLOSE_IF, DIRECTIVE_CONDITION, ".endif"},
};

const Directive *directive_row(size_t index)
{
    size_t count = sizeof directives / sizeof directives[0];
    return index < count ? &directives[index] : NULL;
}
