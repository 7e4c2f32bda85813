/* SPDX-License-Identifier: MIT
 *
 * The scenario of tests/explore/nested.asm for SPIN: two programs, each with one
 * operation on each of two devices; a kernel that can be interrupted; a timer
 * that may run out whenever a program has the CPU or the kernel has it open.
 * A model: what the kernel does in forty instructions is a step or two here.
 */
#define PROGRAMS 2
#define DEVICES 2
#define SAVE_STEPS 9   /* steps of a context save, between which I/O may come */
#define WORK_STEPS 12  /* instructions of a program before each call */

mtype = { ready, running, blocked, ended };
mtype state[PROGRAMS];
byte at[PROGRAMS];      /* operation that the program is at */
byte pc[PROGRAMS];      /* instructions since the last call */
byte wants[PROGRAMS];   /* device + 1 */
byte serving[DEVICES];  /* program + 1 */
bool busy[DEVICES];
bool timer_on, slice_over;
byte current, living = PROGRAMS;

inline finish(d)
{
    busy[d] = false;
    state[serving[d] - 1] = ready;
    wants[serving[d] - 1] = 0;
    serving[d] = 0;
    if
    :: wants[0] == d + 1 && state[0] == blocked -> serving[d] = 1; busy[d] = true
    :: else ->
        if
        :: wants[1] == d + 1 && state[1] == blocked ->
            serving[d] = 2; busy[d] = true
        :: else
        fi
    fi
}

/* What may interrupt the kernel here: any number of devices, the timer. */
inline open_point()
{
    if
    :: busy[0] -> atomic { finish(0) }
    :: busy[1] -> atomic { finish(1) }
    :: timer_on -> timer_on = false; slice_over = true
    :: true
    fi
}

active proctype machine()
{
    byte step;
schedule:
    atomic {
        if
        :: living == 0 -> goto done
        :: else
        fi;
        if
        :: state[current] == running && !slice_over -> goto dispatch
        :: state[current] == running && slice_over -> state[current] = ready
        :: else
        fi;
        slice_over = false;
        if
        :: state[1 - current] == 0 || state[1 - current] == ready ->
            current = 1 - current; goto dispatch
        :: else
        fi;
        if
        :: state[current] == 0 || state[current] == ready -> goto dispatch
        :: else
        fi
    };
    timer_on = false;
    if /* idle: one of them has to come */
    :: busy[0] -> atomic { finish(0) }
    :: busy[1] -> atomic { finish(1) }
    fi;
    goto schedule;
dispatch:
    atomic { state[current] = running; timer_on = true };
user:
    if
    :: busy[0] -> atomic { finish(0) }; goto schedule
    :: busy[1] -> atomic { finish(1) }; goto schedule
    :: timer_on -> timer_on = false; slice_over = true; goto schedule
    :: pc[current] < WORK_STEPS -> pc[current]++; goto user
    :: pc[current] == WORK_STEPS -> pc[current] = 0
    fi;
    step = 0;
    do
    :: step < SAVE_STEPS -> open_point(); step++
    :: else -> break
    od;
    if
    :: at[current] == DEVICES ->
        atomic { state[current] = ended; living--; goto schedule }
    :: else
    fi;
    atomic {
        wants[current] = at[current] + 1;
        state[current] = blocked;
        if
        :: serving[at[current]] == 0 ->
            serving[at[current]] = current + 1; busy[at[current]] = true
        :: else
        fi;
        at[current]++
    };
    goto schedule;
done:
    assert(!busy[0] && !busy[1])
}
