// SPDX-License-Identifier: MIT
//
// The promises by their words.
#include <hypo/explore.h>

#include <stddef.h>

const HypoPromiseInfo *hypo_promise(HypoPromise promise)
{
    static const HypoPromiseInfo rows[] = {
#define PROMISE(id, word, text) [HYPO_PROMISE_##id] = {word, text},
#include "explore/promises.def"
#undef PROMISE
    };
    return promise > HYPO_PROMISE_NONE && promise < sizeof rows / sizeof *rows
               ? &rows[promise]
               : NULL;
}
