// SPDX-License-Identifier: GPL-3.0-or-later
//
// Accesses to memory; see access.h.  The bytes of each memory instruction are
// those of docs/machine.md, section 3.
#include "observe/access.h"

enum {
    PC_RELATIVE = 0x80,
    FIRST = 0x40, // opcode of lw
    LM = 0x4C,
    SM = 0x4D,
    PUSH = 0x50,
    POP = 0x51,
    SIO_BYTES = 24,
};

static const guint8 sizes[] = {
    [0x40 - FIRST] = 4,              // lw
    [0x41 - FIRST] = 2,              // lh
    [0x42 - FIRST] = 2,              // lhu
    [0x43 - FIRST] = 1,              // lb
    [0x44 - FIRST] = 1,              // lbu
    [0x45 - FIRST] = 4,              // sw
    [0x46 - FIRST] = 2,              // sh
    [0x47 - FIRST] = 1,              // sb
    [0x49 - FIRST] = HYPO_PSW_BYTES, // lpsw; la accesses nothing
    [0x4A - FIRST] = HYPO_PSW_BYTES, // spsw
    [0x4B - FIRST] = SIO_BYTES,      // sio
};

static guint32 operand(const HypoDecoded *decoded, guint32 pc, const guint32 *r)
{
    guint32 displacement = (guint32)decoded->immediate;
    switch (decoded->instruction->format) {
    case HYPO_FORMAT_M: return r[decoded->ra] + displacement;
    case HYPO_FORMAT_MM: return r[decoded->rb] + displacement;
    default: return pc + 4 + displacement;
    }
}

gboolean access_of(const HypoDecoded *decoded, guint32 pc, const guint32 *r,
                   Access *access)
{
    guint opcode = decoded->instruction->opcode & ~(guint)PC_RELATIVE;
    *access =
        (Access){.is_store = (decoded->instruction->flags & HYPO_STORES) != 0};
    if (opcode == PUSH || opcode == POP) {
        access->address = r[HYPO_SP] - (opcode == PUSH ? 4 : 0);
        access->bytes = 4;
    } else if (opcode == LM || opcode == SM) {
        access->address = operand(decoded, pc, r);
        access->bytes = 4 * (guint32)(decoded->ra - decoded->rd + 1);
    } else if (opcode >= FIRST && opcode - FIRST < G_N_ELEMENTS(sizes)) {
        access->address = operand(decoded, pc, r);
        access->bytes = sizes[opcode - FIRST];
    }
    return access->bytes > 0;
}

gboolean access_touches(const Access *access, guint32 address, guint32 bytes)
{
    return access->address < address + bytes &&
           address < access->address + access->bytes;
}
