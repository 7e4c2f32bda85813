// SPDX-License-Identifier: MIT
//
// Handlers of the fast engine (fast.c, which includes this once, behind its
// other handlers) for two instructions that often follow one another: a jump
// less.  Each still does what meaning.h says, one after the other, and each
// record keeps its own meaning: a branch may lead to the second.
#ifndef MACHINE_FAST_PAIRS_H
#define MACHINE_FAST_PAIRS_H

// Carries out the first of two; the second goes on from here.
#define FIRST(meaning)                     \
    if (SELDOM(left < 2))                  \
        return carry_out(ARGUMENTS);       \
    Cpu cpu = CPU(false);                  \
    Operands o = operands_of(machine, ip); \
    if (SELDOM(meaning != NO_TRAP))        \
        return carry_out(ARGUMENTS);       \
    order = cpu.order;                     \
    ip++;                                  \
    left--;                                \
    o = operands_of(machine, ip);

// What sets the condition code, and the branch behind it, of a constant mask.
#define WITH_BRANCH(name, mask)                \
    static void at_##name##_##mask(PARAMETERS) \
    {                                          \
        FIRST(mean_##name(&cpu, &o))           \
        o.rd = mask;                           \
        (void)mean_bc(&cpu, &o);               \
        NEXT                                   \
    }
#define ADDI_PAIR(mask)  WITH_BRANCH(addi, mask)
#define CMP_PAIR(mask)   WITH_BRANCH(cmp, mask)
#define CMPU_PAIR(mask)  WITH_BRANCH(cmpu, mask)
#define CMPI_PAIR(mask)  WITH_BRANCH(cmpi, mask)
#define CMPUI_PAIR(mask) WITH_BRANCH(cmpui, mask)
MASKS(ADDI_PAIR)
MASKS(CMP_PAIR)
MASKS(CMPU_PAIR)
MASKS(CMPI_PAIR)
MASKS(CMPUI_PAIR)

// The others: how each is called, and its name.
#define PLAIN(name) mean_##name(&cpu, &o)
#define BYREG(name) BASED(name, ip->ra)
#define TWOS(USE)                 \
    USE(BYREG, lw, BYREG, lw)     \
    USE(BYREG, lw, BYREG, sw)     \
    USE(BYREG, lw, PLAIN, addi)   \
    USE(BYREG, lw, PLAIN, add)    \
    USE(BYREG, lw, PLAIN, addu)   \
    USE(BYREG, sw, BYREG, sw)     \
    USE(BYREG, sw, BYREG, lw)     \
    USE(BYREG, sw, PLAIN, addi)   \
    USE(BYREG, sb, PLAIN, addi)   \
    USE(BYREG, sb, PLAIN, addu)   \
    USE(PLAIN, addi, PLAIN, addi) \
    USE(PLAIN, addi, BYREG, lw)   \
    USE(PLAIN, addi, BYREG, sw)   \
    USE(PLAIN, addi, PLAIN, call) \
    USE(PLAIN, addu, PLAIN, addi) \
    USE(PLAIN, addu, PLAIN, addu) \
    USE(PLAIN, addu, PLAIN, xori) \
    USE(PLAIN, addu, BYREG, lw)   \
    USE(PLAIN, addu, BYREG, lbu)  \
    USE(PLAIN, mul, PLAIN, add)   \
    USE(PLAIN, mulu, PLAIN, addu) \
    USE(PLAIN, mv, PLAIN, mv)     \
    USE(PLAIN, push, PLAIN, push) \
    USE(PLAIN, pop, PLAIN, pop)   \
    USE(PLAIN, pop, PLAIN, addu)  \
    USE(PLAIN, pop, PLAIN, jr)

#define TWO(call_1, name_1, call_2, name_2)        \
    static void at_##name_1##_##name_2(PARAMETERS) \
    {                                              \
        FIRST(call_1(name_1))                      \
        if (SELDOM(call_2(name_2) != NO_TRAP))     \
            return carry_out(ARGUMENTS);           \
        NEXT                                       \
    }
TWOS(TWO)

// Opcodes by name.
#undef INSN
#undef MEM
#undef MEMS
#define INSN(code, name, ...) OP_##name = (code),
#define MEM(code, name, ...)  OP_##name = (code),
#define MEMS(code, name, ...) OP_##name = (code),
enum {
#include "isa/isa.def"
    MASK_VALUES = 16
};
#undef INSN
#undef MEM
#undef MEMS

#define ALONE(mask) [mask] = at_bc_##mask,
static CodeHandler *const branches[MASK_VALUES] = {MASKS(ALONE)};

#define WITH_ADDI(mask)  [mask] = at_addi_##mask,
#define WITH_CMP(mask)   [mask] = at_cmp_##mask,
#define WITH_CMPU(mask)  [mask] = at_cmpu_##mask,
#define WITH_CMPI(mask)  [mask] = at_cmpi_##mask,
#define WITH_CMPUI(mask) [mask] = at_cmpui_##mask,
static const struct {
    uint8_t first;
    CodeHandler *by_mask[MASK_VALUES];
} before_branches[] = {
    {OP_addi, {MASKS(WITH_ADDI)}},   {OP_cmp, {MASKS(WITH_CMP)}},
    {OP_cmpu, {MASKS(WITH_CMPU)}},   {OP_cmpi, {MASKS(WITH_CMPI)}},
    {OP_cmpui, {MASKS(WITH_CMPUI)}},
};

#define LISTED(call_1, name_1, call_2, name_2) \
    {OP_##name_1, OP_##name_2, at_##name_1##_##name_2},
static const struct {
    uint8_t first, second;
    CodeHandler *handler;
} twos[] = {TWOS(LISTED)};

// The handler for `ip` and the branch behind it; NULL: there is none.
static CodeHandler *with_branch(const CodeRecord *ip)
{
    if (ip[1].op != OP_bc)
        return NULL;
    for (size_t i = 0; i < sizeof before_branches / sizeof *before_branches;
         i++)
        if (before_branches[i].first == ip->op)
            // A handler, not a number.
            // cppcheck-suppress CastIntegerToAddressAtReturn
            return before_branches[i].by_mask[ip[1].rd];
    return NULL;
}

// The handler for `ip` and what is behind it, which is not taken away from a
// branch behind that.
static CodeHandler *with_next(const CodeRecord *ip)
{
    for (size_t i = 0; i < sizeof twos / sizeof *twos; i++)
        if (twos[i].first == ip->op && twos[i].second == ip[1].op)
            return with_branch(&ip[1]) ? NULL : twos[i].handler;
    return NULL;
}

void fast_choose(CodeRecord *ip)
{
    CodeHandler *handler = ip->op == OP_bc ? branches[ip->rd] : NULL;
    if (!handler && ip[1].op != CODE_UNKNOWN) {
        CodeHandler *both = with_branch(ip);
        handler = both ? both : with_next(ip);
    }
    ip->handler = handler ? handler : fast_handler(ip->op);
}

#endif
