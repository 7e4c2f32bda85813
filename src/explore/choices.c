// SPDX-License-Identifier: MIT
//
// What may arrive at a boundary (docs/explore.md, "What is searched").
//
// A class that is masked has no choice: what arrives then stays pending, so
// that it might as well arrive when the class is opened (R1).  But an
// instruction that can tell a busy device from one that has done its work is a
// choice, too.
//
// One boundary may have several arrivals only in the order in which the machine
// would take them, were they all pending: a schedule could not say anything
// else.  `taken` holds the place in that order of the last one.
#include "explore/cpu.h"

enum { KEYBOARD = 1, TAKEN_CLASS = 16, NEVER_LEFT = -1 };

static bool completable(const HypoExplore *x, unsigned number)
{
    const HypoDeviceState *device = &x->state->devices[number];
    if (device->activity != HYPO_DEVICE_BUSY ||
        device->faults >> HYPO_FAULT_STUCK & 1)
        return false;
    return number != KEYBOARD || device->status != HYPO_IO_DONE ||
           hypo_device_line_tick(x->machine) == 0;
}

static bool is_open(const HypoExplore *x, unsigned class_number)
{
    return x->state->psw.im >> class_number & 1;
}

// --- Windows of time --------------------------------------------------------

static uint64_t window_start(const HypoExplore *x, unsigned source)
{
    uint64_t due = x->watch->due[source], w = x->options.window_ticks;
    return due > w ? due - w : 0;
}

static bool in_window(const HypoExplore *x, unsigned source)
{
    return !x->options.windowed || x->state->tick >= window_start(x, source);
}

static bool is_overdue(const HypoExplore *x, unsigned source)
{
    return x->options.windowed &&
           x->state->tick >= x->watch->due[source] + x->options.window_ticks;
}

uint64_t choices_next_tick(const HypoExplore *x)
{
    uint64_t next = HYPO_NEVER;
    if (!x->options.windowed)
        return next;
    if (x->watch->passed) {
        x->watch->passed = 0;
        return x->state->tick + 1;
    }
    for (unsigned source = 0; source < HYPO_DEVICES; source++) {
        bool runs =
            source == HYPO_TIMER_SOURCE
                ? x->state->timer.running && is_open(x, HYPO_CLASS_TIMER)
                : completable(x, source) && is_open(x, HYPO_CLASS_IO);
        if (runs && window_start(x, source) < next)
            next = window_start(x, source);
    }
    return next;
}

// --- What is outstanding ----------------------------------------------------

static void add_dma(HypoExplore *x, uint32_t start, uint32_t bytes)
{
    if (bytes > 0)
        x->dma[x->dma_count++] = (DmaArea){start, start + bytes};
}

void choices_refresh(HypoExplore *x)
{
    const HypoState *state = x->state;
    x->outstanding = 0;
    x->dma_count = 0;
    x->block_count = 0;
    if (state->timer.running)
        x->outstanding |= 1u << HYPO_CLASS_TIMER;
    if (x->watch->attention_left > 0 && !state->external_pending)
        x->outstanding |= 1u << HYPO_CLASS_EXTERNAL;
    if (x->watch->nmi_left > 0 && !state->nmi_pending && !state->latch)
        x->outstanding |= 1u << HYPO_CLASS_MACHINE;
    if (x->options.spurious && x->watch->faults_left > 0)
        x->outstanding |= 1u << HYPO_CLASS_IO;
    for (unsigned n = 1; n < HYPO_DEVICES; n++) {
        if (!(x->devices >> n & 1))
            continue;
        if (state->devices[n].activity == HYPO_DEVICE_BUSY)
            x->blocks[x->block_count++] = state->devices[n].request.at;
        if (!completable(x, n))
            continue;
        x->outstanding |= 1u << HYPO_CLASS_IO;
        if (is_open(x, HYPO_CLASS_IO))
            continue;
        const HypoRequest *request = &state->devices[n].request;
        if (request->command == HYPO_COMMAND_READ ||
            request->command == HYPO_COMMAND_WRITE)
            add_dma(x, request->buffer, request->count);
        add_dma(x, request->at + 16, 8);
    }
}

bool choices_polled(const HypoExplore *x, uint32_t number)
{
    return number < HYPO_DEVICES && !is_open(x, HYPO_CLASS_IO) &&
           x->devices >> number & 1 && completable(x, number) &&
           in_window(x, number);
}

// --- The choices ------------------------------------------------------------

static uint32_t rank(uint32_t class_number, uint32_t code)
{
    return 1 + class_number * TAKEN_CLASS +
           (class_number == HYPO_CLASS_IO ? code % TAKEN_CLASS : 0);
}

void choices_took(HypoExplore *x, uint32_t number, uint32_t ic)
{
    x->watch->taken = rank(number, ic);
}

typedef struct List {
    HypoExplore *x;
    Choice *items;
    unsigned count;
    bool goes_on; // nothing has to arrive here
} List;

static void add(List *list, Choice choice)
{
    list->items[list->count++] = choice;
}

// A completion, and each way in which it may go wrong.
static void add_completion(List *list, unsigned n, bool forced)
{
    const HypoExplore *x = list->x;
    Choice choice = {HYPO_ACT_COMPLETE, n, 0, -1, forced, false};
    add(list, choice);
    if (x->watch->faults_left == 0)
        return;
    bool valid = x->state->devices[n].status == HYPO_IO_DONE;
    for (int fault = 0; fault <= HYPO_FAULT_TWICE; fault++) {
        bool lasting = fault == HYPO_FAULT_LOSE || fault == HYPO_FAULT_TWICE;
        if (!(x->options.faults >> fault & 1) || !(valid || lasting))
            continue;
        choice.fault = fault;
        add(list, choice);
    }
}

static void add_io(List *list)
{
    HypoExplore *x = list->x;
    bool waiting = x->state->waiting, open = is_open(x, HYPO_CLASS_IO);
    for (unsigned n = 1; n < HYPO_DEVICES; n++) {
        bool may = !open || rank(HYPO_CLASS_IO, n) > x->watch->taken;
        if (!may || !(x->devices >> n & 1))
            continue;
        if (completable(x, n) && in_window(x, n)) {
            bool late = is_overdue(x, n);
            add_completion(list, n, waiting || !open || late);
            list->goes_on &= !late;
        }
        if (open && x->options.spurious && x->watch->faults_left > 0)
            add(list, (Choice){HYPO_ACT_INTERRUPT, HYPO_CLASS_IO, n, -1, false,
                               false});
    }
}

static void add_timer(List *list)
{
    const HypoExplore *x = list->x;
    if (!x->state->timer.running || !is_open(x, HYPO_CLASS_TIMER) ||
        rank(HYPO_CLASS_TIMER, 0) <= x->watch->taken ||
        !in_window(x, HYPO_TIMER_SOURCE))
        return;
    bool late = is_overdue(x, HYPO_TIMER_SOURCE);
    add(list,
        (Choice){HYPO_ACT_EXPIRE, 0, 0, -1, x->state->waiting || late, false});
    list->goes_on &= !late;
}

static void add_keys(List *list)
{
    const HypoExplore *x = list->x;
    if (x->outstanding >> HYPO_CLASS_MACHINE & 1 &&
        rank(HYPO_CLASS_MACHINE, 0) > x->watch->taken)
        add(list, (Choice){HYPO_ACT_INTERRUPT, HYPO_CLASS_MACHINE, 0, -1, false,
                           false});
    if (x->outstanding >> HYPO_CLASS_EXTERNAL & 1 &&
        is_open(x, HYPO_CLASS_EXTERNAL) &&
        rank(HYPO_CLASS_EXTERNAL, 0) > x->watch->taken)
        add(list, (Choice){HYPO_ACT_INTERRUPT, HYPO_CLASS_EXTERNAL, 0, -1,
                           false, false});
}

// In the order in which the search tries them: to go on is the last.
unsigned choices_here(HypoExplore *x, Choice *choices)
{
    List list = {x, choices, 0, true};
    add_timer(&list);
    if (is_open(x, HYPO_CLASS_IO) || explore_sees_devices(x))
        add_io(&list);
    add_keys(&list);
    bool can_go_on = !x->state->waiting || x->options.windowed;
    if (list.count > 0 && list.goes_on && can_go_on)
        choices[list.count++] = (Choice){HYPO_ACT_EXPIRE, 0, 0, -1, true, true};
    return list.count;
}

bool choices_exist(HypoExplore *x)
{
    uint32_t open = x->state->psw.im | 1u << HYPO_CLASS_MACHINE;
    if (!(x->outstanding & open))
        return false;
    if (!x->options.windowed && x->watch->taken == 0 && !x->options.spurious)
        return true;
    Choice choices[CHOICES_MAX];
    return choices_here(x, choices) > 0;
}

bool choices_awaited(const HypoExplore *x)
{
    const HypoState *state = x->state;
    if ((state->timer.running && is_open(x, HYPO_CLASS_TIMER)) ||
        (x->outstanding >> HYPO_CLASS_EXTERNAL & 1 &&
         is_open(x, HYPO_CLASS_EXTERNAL)))
        return true;
    for (unsigned n = 1; n < HYPO_DEVICES; n++)
        if (x->devices >> n & 1 && is_open(x, HYPO_CLASS_IO) &&
            completable(x, n))
            return true;
    return false;
}

// --- Carrying one out -------------------------------------------------------

static void press(HypoExplore *x, const Choice *choice)
{
    HypoState *state = x->state;
    switch (choice->a) {
    case HYPO_CLASS_MACHINE:
        state->nmi_pending = 1;
        state->nmi_code = 0;
        x->watch->nmi_left--;
        break;
    case HYPO_CLASS_IO:
        state->spurious_io |= UINT32_C(1) << choice->b;
        x->watch->faults_left--;
        break;
    default:
        state->external_pending = 1;
        state->external_code = 0;
        x->watch->attention_left--;
        break;
    }
}

void choice_take(HypoExplore *x, const Choice *choice)
{
    if (choice->goes_on) {
        x->watch->passed = 1;
        return;
    }
    if (!choice->forced && x->watch->left != UINT32_MAX && x->watch->left > 0)
        x->watch->left--;
    if (choice->kind == HYPO_ACT_EXPIRE) {
        timer_force_out(x->machine);
        x->watch->due[HYPO_TIMER_SOURCE] =
            x->options.windowed ? x->state->timer.due : 0;
    } else if (choice->kind == HYPO_ACT_INTERRUPT) {
        press(x, choice);
    } else {
        if (choice->fault >= 0) {
            io_fault(x->machine, choice->a, (uint32_t)choice->fault);
            x->watch->faults_left--;
        }
        promise_completed(x, choice->a);
        io_force_complete(x->machine, choice->a);
    }
    choices_refresh(x);
}
