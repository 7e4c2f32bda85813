; SPDX-License-Identifier: MIT
;
; Kernel 05, the standard kernel: all calls, files on the disk.
;
; The idea: what a program asks for may need several operations of a device.
; While it is blocked, its entry in the program table says how far the call has
; come, and the continuation of its request what follows: so the kernel needs
; no stack, and is never interrupted.
;
; New beside kernel 04: the calls as a table; files.inc: a directory of files on
; the disk, open, close, lseek, read and write, each a chain of operations that
; nobody else's come between (`again`); programs.inc: programs that start each
; other (execve), wait for each other's end (waitpid) and end each other (kill);
; nanosleep; reboot.  Read kernel 04 first, then here: aaa_event, call_table,
; then files.inc from file_transfer on, then programs.inc.
;
; Labels as in Figure 2.8(a):
;       aaa     interrupt service routine (ISR) of program interrupts
;       bbb     interrupt service routine of I/O interrupts
;       ccc     the scheduler
;
; Storage map:
;       0x000   vectors: the table below
;       0x100   saved PSW information area, filled by the hardware
;       0x200   boot information block, filled by the loader
;       0x600   this code, then its data with the program table; no stack
;       0x8000  the programs, each with its stack at the end
;       then    for each program a buffer of one block and its restore copy
;
; System calls: parameters in r1 to r3, result in r1, all else is preserved.
;       si 1    exit(status)
;       si 3    read(descriptor, buffer, count): bytes of a line, 0 at the end
;               of the input, or -9 (descriptor not open to be read), -14,
;               -5; a file: 0 at its end
;       si 4    write(descriptor, buffer, count): count, or -9 (descriptor not
;               open to be written), -14 (buffer outside the program), -5
;               (device error), -28 (the file is full)
;       si 5    open(name, flags): a descriptor, 3 to 6, or -2 (no such file),
;               -12, -14, -19 (no disk with files), -22 (no such flags, a name
;               of none or more than 15 bytes), -24 (all in use), -28 (no
;               room); flags: 0 to read, 1 to write, 2 both, 0x40 create, 0x200
;               truncate
;       si 6    close(descriptor): 0, or -9
;       si 7    waitpid(identity): exit status of a program that this one has
;               started, when it has ended, or -10
;       si 11   execve(name, argument): starts the loaded program of that name
;               anew and goes on (other than in Unix): its identity, or -2, -12
;               (no restore copy), -14, -16 (it has not ended, or a device is
;               still at work for it), -22
;       si 13   time(): seconds
;       si 19   lseek(descriptor, offset, whence): the new place in the file, or
;               -9, -22 (outside what the file may grow to)
;       si 20   getpid(): identity, 1 for the first program
;       si 27   alarm(seconds): seconds left of the one before, or -22 (more
;               than 2000); 0 seconds: no alarm
;       si 29   pause(): -4, when the alarm is due
;       si 37   kill(identity): 0, that program ends with status 143, or -3
;       si 43   times(buffer): stores the ticks that the program has used, one
;               word; ticks of the clock, 31 bits, or -14
;       si 78   gettimeofday(): seconds in r1, microseconds in r2
;       si 88   reboot(): halts the machine, as when the last program ends
;       si 158  sched_yield(): 0, when it is its turn again
;       si 162  nanosleep(microseconds): 0, when they are over, or -22 (more
;               than 2^31-1)
;       si 240  init_io(command block): starts the operation of the block, in
;               which the word at CB_DEVICE names the device, and goes on: 0, or
;               -14, -16 (the one before is not done), -19 (no such device);
;               the status in the block is -1 until it is done
;       si 241  await_io(command block): its status, when it is done, or -14
;       others  -38
;
; What it promises: a program finds r1 to r15 and CC as they were, whatever
; interrupt occurs and whoever has the CPU meanwhile, but for the results of its
; calls.  No device touches memory outside the program that asked.  Requests of
; a device are done in the order in which they were made.  A program that ends
; takes its unfinished operations along.  An alarm that finds its program not in
; `pause` ends it with status 142.  All of the kernel runs with all interrupts
; masked, but for `idle`.
;
; Its end: the last program has ended.  Status 0 if all ended with 0, else 1.
;
; try: hypo run --kernel standard programs/io-bound.asm programs/divide-by-zero.asm
; expect: this line takes the display 4000 ticks,
; expect: divide-by-zero: division by zero at 0x0000900c
; expect: this line takes the display 4000 ticks,
; expect: this line takes the display 4000 ticks,
; expect: this line takes the display 4000 ticks,
; status: 2
; verdict: halted with status 1;
;
; A program that starts another one, waits for its end, and ends a third:
;
; try: hypo run --kernel standard tests/kernels/starts.asm tests/kernels/child.asm programs/endless.asm
; expect: I shall go on for ever.
; expect: all is well
; status: 2
; verdict: halted with status 1;
        .include "machine.inc"
        .include "program.inc"
        .include "system-calls.inc"
        .include "request.inc"

        .equ    MEMORY, 0x100000        ; 1 MiB; boot puts the true size there
        .equ    CHECK_MASKED, 1         ; IC of a machine check: a program
                                        ; interrupt while that was masked
        .equ    SLICE, 1000             ; ticks of a time slice
        .equ    SECOND, 1000000         ; ticks: one is a microsecond
        .equ    ALARM_MOST, 2000        ; seconds: less than 2^31 ticks
        .equ    CLOCK_BITS, 0x7fffffff  ; of the clock, as a result that is no
                                        ; error
        .equ    DEVICES, 16             ; numbers of devices are below this
        .equ    NOT_STARTED, 1          ; `begin`: result if `sio` fails
        .equ    LINE_SHIFT, 6           ; 1 << this: place for a line of `abort`
        .equ    DIGITS_SHIFT, 28        ; to the first hexadecimal digit
        .equ    DIGIT_BITS, 4           ; of a hexadecimal digit
        .equ    DIGIT_MASK, 15          ; its bits
        .equ    CALL_BYTES, 2*WORD_BYTES ; of an entry of call_table

; clock: rd = the time in ticks, modulo 2^32, as of its first instruction; ra
; and rb are used.  Of two times the earlier is told by the sign of `subu`.

        .macro  clock rd, ra, rb
        rclk    \rd, \ra
        li      \rb, SECOND
        mulu    \rd, \rd, \rb
        addu    \rd, \rd, \ra
        .endm

; ---------------------------------------------------------------------------
; The vector page: what the PSW becomes at an interrupt of each class.
; M_KERNEL: the ISR may do anything; 0, MEMORY: it sees all of memory;
; IM_NONE: nothing interrupts it, so that one save area is enough.

        .org    VECTOR_RESET
;               PC           CC M         base size    IM
        .psw    boot,         0, M_KERNEL, 0, MEMORY, IM_NONE  ; 0 reset
        .psw    check,        0, M_KERNEL, 0, MEMORY, IM_NONE  ; 1 machine
        .psw    aaa,          0, M_KERNEL, 0, MEMORY, IM_NONE  ; 2 program
        .psw    timer,        0, M_KERNEL, 0, MEMORY, IM_NONE  ; 3 timer
        .psw    bbb,          0, M_KERNEL, 0, MEMORY, IM_NONE  ; 4 I/O
        .psw    external,     0, M_KERNEL, 0, MEMORY, IM_NONE  ; 5 external

        .org    KERNEL_CODE

; ---------------------------------------------------------------------------
; boot: makes an entry in the program table for each program.
; Entered: at reset, all masked.  Registers: all free.  Leaves to: ccc.

boot:   lw      r2, BOOT_MEMORY         ; now that the size is known: let every
        sw      r2, VECTOR_MACHINE+PSW_SIZE ; ISR see memory up to its end
        sw      r2, VECTOR_PROGRAM+PSW_SIZE
        sw      r2, VECTOR_TIMER+PSW_SIZE
        sw      r2, VECTOR_IO+PSW_SIZE
        sw      r2, VECTOR_EXTERNAL+PSW_SIZE

        call    read_directory
        lw      r2, BOOT_FREE           ; buffers and restore copies come there
        sw      r2, copies_end
        lw      r9, BOOT_COUNT          ; so many programs
        clr     r10                     ; of which so many are entered
        li      r8, BOOT_PROGRAMS       ; where the loader has put the next
        la      r15, program_table      ; its entry
        la      r11, requests           ; its requests

enter:  cmp     r10, r9
        beq     entered
        mv      r2, r15                 ; first all zero, since memory
        addi    r3, r15, PT_BYTES       ; survives a reset
1:      sw      r0, (r2)
        addi    r2, r2, WORD_BYTES
        cmpu    r2, r3
        blt     1b

        lw      r7, BP_ARGUMENT(r8)
        call    prepare
        call    make_buffer
        call    make_copy
        sw      r8, PT_BOOT(r15)        ; for its name
        sw      r11, PT_REQUESTS(r15)
        sw      r15, RQ_ENTRY(r11)
        sw      r0, RQ_DONE(r11)
        sw      r15, RQ_BYTES+RQ_ENTRY(r11)
        sw      r0, RQ_BYTES+RQ_DONE(r11)
        addi    r11, r11, RQ_PROGRAM*RQ_BYTES
        inc     r10
        sw      r10, PT_ID(r15)
        addi    r8, r8, BP_BYTES
        addi    r15, r15, PT_BYTES
        b       enter

entered:
        sw      r15, table_end
        sw      r9, living
        sw      r0, halt_status
        sw      r0, next_alarm
        subi    r15, r15, PT_BYTES      ; behind the last one it is the turn
        sw      r15, turn               ; of the first
        la      r15, idle_entry         ; so far nobody has the CPU
        sw      r15, current
        la      r2, queues              ; no device has anything to do
        la      r3, queues_end
1:      sw      r0, (r2)
        addi    r2, r2, WORD_BYTES
        cmpu    r2, r3
        blt     1b
        b       ccc

; ---------------------------------------------------------------------------
; aaa: ISR of program interrupts: `si` or an exception.
; Entered: from a program by vector 2, all masked, PSW at SAVED_PROGRAM.
; Registers: r1 to r15 are the program's; all in its entry after box 1, with
; r15 = its entry from there on.  Leaves to: ccc.

aaa:                                    ; --- 1. context save ---
        sw      r15, program_r15        ; PC-relative: needs no free register
        lw      r15, current            ; now there is one
        sm      r1, r14, PT_R1(r15)
        lw      r1, program_r15
        sw      r1, PT_SP(r15)
        lm      r1, r8, SAVED_PROGRAM   ; out of the slot, into the entry: the
        sm      r1, r8, PT_PSW(r15)     ; next interrupt needs the slot again
        call    charge
aaa_event:                              ; --- 2. event handling ---
        lw      r1, PT_PSW+PSW_IC(r15)
        cmpi    r1, SI_CODES
        bge     abort                   ; not an `si`: an exception
        la      r4, call_table
        la      r5, call_table_end
1:      lm      r2, r3, (r4)            ; number and routine of a call
        cmp     r1, r2
        beq     2f
        addi    r4, r4, CALL_BYTES
        cmpu    r4, r5
        blt     1b
        li      r1, E_NOSYS
        b       result
2:      jr      r3

; result: the call has the result r1.  The saved r1 is what the program will
; find in r1 when it goes on.
; Entered: from the calls, r15 = entry.  Leaves to: ccc.

result: sw      r1, PT_R1(r15)
        b       ccc

; wait_for: the program r15 goes on when r1, one of WAIT_... or a request, is
; done.  Entered: from the calls.  Leaves to: ccc.

wait_for:
        sw      r1, PT_WAIT(r15)
        li      r1, PS_BLOCKED
        sw      r1, PT_STATE(r15)
        b       ccc

; The calls.  Entered: from aaa_event, all masked, r15 = entry of the program.
; Registers: r1 to r14 free; the program's are in the entry.

call_gettimeofday:                      ; si 78: no parameters
        rclk    r1, r2                  ; seconds, microseconds: two results,
        sm      r1, r2, PT_R1(r15)      ; into the saved r1 and r2
        b       ccc

call_exit:                              ; si 1: status
        lw      r2, PT_R1(r15)
        call    end_program
        b       ccc

call_time:                              ; si 13: no parameters
        rclk    r1, r2
        b       result

call_getpid:                            ; si 20: no parameters
        lw      r1, PT_ID(r15)
        b       result

call_sched_yield:                       ; si 158: no parameters
        sw      r0, PT_SLICE(r15)       ; as if its slice were over
        clr     r1
        b       result

call_pause:                             ; si 29: no parameters
        li      r1, WAIT_ALARM          ; `alarms` will give the result
        b       wait_for

call_nanosleep:                         ; si 162: microseconds
        lw      r6, PT_R1(r15)
        tst     r6
        blt     1f
        clock   r1, r2, r3
        addu    r1, r1, r6              ; until then
        bne     2f
        inc     r1                      ; 0 would mean: none
2:      sw      r1, PT_SLEEP(r15)
        call    find_alarm
        li      r1, WAIT_SLEEP          ; `alarms` will give the result
        b       wait_for
1:      li      r1, E_INVAL
        b       result

call_times:                             ; si 43: buffer
        lw      r2, PT_R1(r15)
        andi    r1, r2, WORD_BYTES-1    ; a word of its own: aligned,
        bne     1f
        li      r3, WORD_BYTES
        call    inside                  ; and inside its area
        bne     1f
        lw      r1, PT_TICKS(r15)
        sw      r1, (r2)
        clock   r1, r2, r3
        li      r2, CLOCK_BITS
        and     r1, r1, r2
        b       result
1:      li      r1, E_FAULT
        b       result

call_alarm:                             ; si 27: seconds
        lw      r1, PT_R1(r15)
        cmpui   r1, ALARM_MOST
        bgt     4f
        li      r2, SECOND
        mulu    r1, r1, r2              ; in ticks
        clock   r3, r4, r5
        lw      r6, PT_ALARM(r15)       ; the one before
        tst     r6
        beq     1f
        subu    r6, r6, r3              ; so many ticks were left of it
        bge     1f
        clr     r6                      ; it is due
1:      tst     r1
        beq     2f                      ; no alarm from now on
        addu    r1, r1, r3              ; the time of the new one
        bne     2f
        inc     r1                      ; 0 would mean: none
2:      sw      r1, PT_ALARM(r15)
        addu    r6, r6, r2              ; seconds, rounded upwards
        dec     r6
        divu    r1, r6, r2
        sw      r1, PT_R1(r15)
        call    find_alarm
        b       ccc
4:      li      r1, E_INVAL
        b       result

call_read:                              ; si 3: descriptor, buffer, count
        lm      r1, r3, PT_R1(r15)
        li      r7, DEV_KEYBOARD
        li      r8, CMD_READ
        cmpi    r1, STDIN
        beq     transfer
        b       file_transfer

call_write:                             ; si 4: descriptor, buffer, count
        lm      r1, r3, PT_R1(r15)
        li      r7, DEV_DISPLAY
        li      r8, CMD_WRITE
        cmpi    r1, STDOUT
        beq     transfer
        cmpi    r1, STDERR              ; the display as well
        beq     transfer
        b       file_transfer

; transfer: the program r15 waits until the device r7 has done the command r8
; with the r3 bytes at r2.
; Entered: from the calls.  Leaves to: ccc.

transfer:
        mv      r1, r3                  ; nothing to move is no error
        tst     r3
        beq     result
        call    inside                  ; the device does not look at MPI, so we
        bne     1f                      ; do
        lw      r13, PT_REQUESTS(r15)
        clr     r9                      ; no block number
        la      r10, transferred        ; and then
        call    begin
        tst     r1
        mv      r1, r13
        beq     wait_for
        li      r1, E_IO
        b       result
1:      li      r1, E_FAULT
        b       result

call_init_io:                           ; si 240: command block
        call    user_block
        bne     3f
        lw      r13, PT_REQUESTS(r15)
        addi    r13, r13, RQ_BYTES
        lw      r1, RQ_DONE(r13)
        tst     r1
        bne     4f                      ; still in use
        lm      r8, r9, CB_BUFFER(r11)
        mv      r2, r8
        mv      r3, r9
        call    inside
        bne     3f
        lw      r7, CB_DEVICE(r11)
        cmpui   r7, DEVICES
        bge     5f
        lw      r8, CB_COMMAND(r11)
        lw      r9, CB_BLOCK(r11)
        la      r10, operated           ; and then
        call    begin
        tst     r1
        bne     5f
        sw      r11, RQ_USER(r13)
        li      r1, IO_PENDING
        sw      r1, CB_STATUS(r11)
        clr     r1
        b       result
3:      li      r1, E_FAULT
        b       result
4:      li      r1, E_BUSY
        b       result
5:      li      r1, E_NODEV
        b       result

call_await_io:                          ; si 241: command block
        call    user_block
        bne     3b
        lw      r1, PT_REQUESTS(r15)
        addi    r1, r1, RQ_BYTES
        lw      r2, RQ_DONE(r1)
        tst     r2
        beq     1f
        lw      r2, RQ_USER(r1)
        cmp     r2, r11
        beq     wait_for                ; `operated` will give the result
1:      lw      r1, CB_STATUS(r11)      ; it is done
        b       result

; user_block: r11 = the command block that the program names; CC = 0 if it lies
; in its area and is aligned.
; Called: all masked.  Registers: r1 to r6 are used.

user_block:
        lw      r11, PT_R1(r15)
        mv      r2, r11
        li      r3, CB_BYTES
        andi    r1, r11, WORD_BYTES-1
        beq     inside                  ; which returns to our caller
        ret

; inside: do the r3 bytes at r2 lie in the area of the program r15?  CC = 0 if
; they do.  Called: all masked.  Registers: r4 to r6 are used.

inside: lm      r4, r5, PT_PSW+PSW_BASE(r15)
        subu    r6, r2, r4              ; offset of the buffer (huge, if it lies
        cmpu    r6, r5                  ; below the area)
        bgt     1f
        subu    r6, r5, r6              ; what is left behind it in the area
        cmpu    r3, r6
        bgt     1f
        cmp     r0, r0
1:      ret

; ---------------------------------------------------------------------------
; begin: the request r13 is: device r7, command r8, r3 bytes at r2, disk block
; r9, continuation r10.  It goes to the end of the device's queue, and if it is
; alone there, to the device.  Result: r1 = 0, or NOT_STARTED: it is done with.
; Called: all masked.  Registers: r4 to r6 are used.

begin:  sw      r8, CB_COMMAND(r13)
        sm      r2, r3, CB_BUFFER(r13)
        sw      r9, CB_BLOCK(r13)
        sw      r7, RQ_DEVICE(r13)
        sw      r10, RQ_DONE(r13)
        sw      r0, RQ_NEXT(r13)
        la      r4, queues
        slli    r5, r7, WORD_SHIFT
        addu    r4, r4, r5              ; where the first one is noted
        lw      r5, (r4)
        tst     r5
        beq     2f
1:      mv      r6, r5                  ; looks for the last one
        lw      r5, RQ_NEXT(r6)
        tst     r5
        bne     1b
        sw      r13, RQ_NEXT(r6)        ; its turn will come: see bbb_event
        clr     r1
        ret

2:      sw      r13, (r4)
        mv      r6, lr
        call    start_io
        mv      lr, r6
        tst     r1
        beq     3f
        sw      r0, (r4)                ; it has not begun: out again
        sw      r0, RQ_DONE(r13)
3:      ret

; start_io: gives the request r13 to its device.  Result: r1 as of `begin`.
; Called: all masked.  Registers: r5 is used.

start_io:
        lw      r5, RQ_DEVICE(r13)
        clr     r1
        sio     r5, (r13)
        beq     1f
        li      r1, IO_ERROR            ; no such device, or it does not answer
        sw      r1, CB_STATUS(r13)
        li      r1, NOT_STARTED
1:      ret

; finish: the request r13 is done, in whatever way.  Its continuation follows,
; unless the program has ended meanwhile.
; Called: all masked, r12 = where the first request of its device is noted.
; Registers: r1 to r11 are used; r15 = the entry.

finish: lw      r15, RQ_ENTRY(r13)
        lw      r2, RQ_DONE(r13)
        sw      r0, RQ_DONE(r13)        ; may be used again
        lw      r1, PT_STATE(r15)
        cmpi    r1, PS_ENDED
        beq     1f
        jr      r2                      ; which returns to our caller
1:      ret

; The continuations: what follows when the request r13 of the program r15 is
; done.  They return to the caller of `finish`.

transferred:                            ; of read and write
        lw      r1, CB_STATUS(r13)
        cmpi    r1, IO_END              ; done, or the end of the input
        bgt     1f
        lw      r1, CB_COUNT(r13)
        lw      r2, CB_RESIDUAL(r13)
        subu    r1, r1, r2              ; so many bytes
        b       wake
1:      li      r1, E_IO                ; fall into `wake`

; wake: what the program r15 has waited for has come; r1 = result of its call.
; Called: all masked.  Registers: r2 is used.

wake:   sw      r1, PT_R1(r15)
        sw      r0, PT_WAIT(r15)        ; WAIT_NOTHING
        li      r2, PS_READY
        sw      r2, PT_STATE(r15)
        ret

operated:                               ; of init_io
        lw      r3, RQ_USER(r13)        ; the program's block gets what the
        lm      r1, r2, CB_RESIDUAL(r13) ; device has stored in ours
        sm      r1, r2, CB_RESIDUAL(r3)
        lw      r3, PT_WAIT(r15)
        cmp     r3, r13
        mv      r1, r2
        beq     wake                    ; it is in await_io for it
        ret

reported:                               ; of the line of `abort`
        li      r2, STATUS_ABORTED
        b       end_program

; ---------------------------------------------------------------------------
; abort: a program made an exception: a line with its name, what and where; when
; the display has written it, the program ends.
; Entered: from aaa_event, all masked, r15 = entry.  Registers: r1 to r14 free.
; Leaves to: ccc.

abort:  sw      r0, PT_ALARM(r15)       ; nothing else is to end it
        call    find_alarm

        lw      r11, PT_ID(r15)         ; where its line is put together
        dec     r11
        slli    r11, r11, LINE_SHIFT
        la      r12, abort_lines
        addu    r11, r12, r11
        mv      r12, r11                ; and how far it has come
        lw      r2, PT_BOOT(r15)
        addi    r2, r2, BP_NAME
        call    append
        la      r2, abort_separator
        call    append

        lw      r3, PT_PSW+PSW_IC(r15)
        la      r2, abort_unknown       ; interrupts injected from outside may
        subi    r3, r3, EXC_OPERATION   ; have codes of no exception
        cmpui   r3, ABORT_CAUSES
        bge     1f
        slli    r3, r3, WORD_SHIFT
        la      r2, abort_causes
        addu    r2, r2, r3
        lw      r2, (r2)
1:      call    append
        la      r2, abort_place
        call    append

        lw      r3, PT_PSW+PSW_PC(r15)  ; the instruction, in hexadecimal: the
        li      r4, DIGITS_SHIFT        ; first digit first
        la      r5, hex_digits
2:      srl     r6, r3, r4
        andi    r6, r6, DIGIT_MASK
        addu    r6, r5, r6
        lbu     r6, (r6)
        sb      r6, (r12)
        inc     r12
        subi    r4, r4, DIGIT_BITS
        bge     2b
        la      r2, abort_newline
        call    append

        lw      r13, PT_REQUESTS(r15)
        li      r7, DEV_DISPLAY
        li      r8, CMD_WRITE
        mv      r2, r11
        subu    r3, r12, r11
        clr     r9
        la      r10, reported           ; and then
        call    begin
        tst     r1
        mv      r1, r13
        beq     wait_for
        call    reported                ; no display: it ends without a line
        b       ccc

; append: copies the text at r2 up to its zero to r12, which moves on.
; Called: all masked.  Registers: r1 and r2 are used.

append: lbu     r1, (r2)
        tst     r1
        beq     1f
        sb      r1, (r12)
        inc     r2
        inc     r12
        b       append
1:      ret

; end_program: the program r15 ends with the status r2.  If a device is at work
; on a request of it, that is halted; one that waits in a queue is left out.
; Called: all masked.  Registers: r1 to r7 are used.

end_program:
        sw      r2, PT_STATUS(r15)
        li      r1, PS_ENDED
        sw      r1, PT_STATE(r15)
        sw      r0, PT_WAIT(r15)        ; WAIT_NOTHING
        lw      r1, living
        dec     r1
        sw      r1, living
        tst     r2
        beq     1f
        li      r1, STATUS_FAILED       ; one that fails is enough
        sw      r1, halt_status
1:      lw      r1, PT_REQUESTS(r15)
        li      r2, RQ_PROGRAM
2:      lw      r3, RQ_DONE(r1)
        tst     r3
        beq     3f                      ; not in use
        lw      r3, RQ_DEVICE(r1)
        la      r4, queues
        slli    r5, r3, WORD_SHIFT
        addu    r4, r4, r5
        lw      r4, (r4)
        cmp     r4, r1
        bne     3f                      ; not the one that it is at work on
        hio     r3                      ; its interrupt will come
3:      addi    r1, r1, RQ_BYTES
        dec     r2
        bne     2b
        sw      r0, PT_ALARM(r15)
        sw      r0, PT_SLEEP(r15)
        mv      r5, lr
        call    parents
        mv      lr, r5                  ; fall into `find_alarm`

; find_alarm: next_alarm = the time of the earliest alarm or end of a sleep, 0
; without one.
; Called: all masked.  Registers: r1 to r7 are used.

find_alarm:
        clock   r6, r2, r3
        clr     r4                      ; the earliest so far
        la      r1, program_table
        lw      r2, table_end
1:      cmp     r1, r2
        beq     4f
        lw      r3, PT_ALARM(r1)
        tst     r3
        beq     2f
        subu    r7, r3, r6              ; so many ticks from now
        tst     r4
        beq     5f                      ; the first one
        cmp     r7, r5
        bge     2f
5:      mv      r4, r3
        mv      r5, r7
2:      lw      r3, PT_SLEEP(r1)        ; the same for it
        tst     r3
        beq     3f
        subu    r7, r3, r6
        tst     r4
        beq     6f
        cmp     r7, r5
        bge     3f
6:      mv      r4, r3
        mv      r5, r7
3:      addi    r1, r1, PT_BYTES
        b       1b
4:      sw      r4, next_alarm
        ret

        .include "files.inc"
        .include "programs.inc"

; ---------------------------------------------------------------------------
; bbb: ISR of I/O interrupts: a device has done what it was asked for.  One that
; comes by mistake is told by `tio`: then there is no request, or the device is
; still at work.  If it finishes just between such a one and the `tio`, that
; drops the true interrupt, as it should.
; Entered: from a program or from `idle` by vector 4, all masked, PSW at
; SAVED_IO.
; Registers: r1 to r15 are the program's; all in its entry after box 1, with
; r15 = its entry from there on.  Leaves to: ccc.

bbb:                                    ; --- 1. context save ---
        sw      r15, program_r15
        lw      r15, current
        sm      r1, r14, PT_R1(r15)
        lw      r1, program_r15
        sw      r1, PT_SP(r15)
        lm      r1, r8, SAVED_IO
        sm      r1, r8, PT_PSW(r15)
        call    charge
bbb_event:                              ; --- 2. event handling ---
        lw      r1, PT_PSW+PSW_IC(r15)  ; which device?
        andi    r1, r1, DEVICES-1
        la      r12, queues
        slli    r2, r1, WORD_SHIFT
        addu    r12, r12, r2            ; where its first request is noted
        lw      r13, (r12)
        tst     r13
        beq     ccc                     ; it has none: a mistake
        tio     r2, r1
        bb      ccc                     ; it is still at work: a mistake, too

1:      lw      r1, RQ_NEXT(r13)        ; out of the queue
        sw      r1, (r12)
        call    finish
        lw      r13, (r12)              ; the next one
        tst     r13
        beq     ccc                     ; nothing more to do
        lw      r15, RQ_ENTRY(r13)
        lw      r1, PT_STATE(r15)
        cmpi    r1, PS_ENDED
        beq     1b                      ; of no use any more
        call    start_io
        tst     r1
        bne     1b                      ; done, in a way
        b       ccc

; ---------------------------------------------------------------------------
; timer: ISR of timer interrupts: the time slice is over, or an alarm is due.
; Entered: from a program or from `idle` by vector 3, all masked, PSW at
; SAVED_TIMER.
; Registers: r1 to r15 are the program's; all in its entry after box 1, with
; r15 = its entry from there on.  Leaves to: ccc.

timer:                                  ; --- 1. context save ---
        sw      r15, program_r15
        lw      r15, current
        sm      r1, r14, PT_R1(r15)
        lw      r1, program_r15
        sw      r1, PT_SP(r15)
        lm      r1, r8, SAVED_TIMER
        sm      r1, r8, PT_PSW(r15)
        call    charge
timer_event:                            ; --- 2. event handling ---
        call    alarms
        tst     r1
        bne     ccc                     ; for an alarm the timer was set: then
        lw      r15, current            ; PT_SLICE says how long it may go on,
        sw      r0, PT_SLICE(r15)       ; else its slice is over
        b       ccc

; charge: counts the ticks for which the program r15 has had the CPU now.  Those
; between the interrupt and the reading of the clock are ours: as many as
; instructions in box 1.
; Called: at the end of box 1, all masked.  Registers: r1 to r3 are used.

        .equ    SAVE_TICKS, (aaa_event-aaa)/WORD_BYTES
        .assert aaa_event-aaa == timer_event-timer, "one box 1 like the other"
        .assert aaa_event-aaa == bbb_event-bbb, "one box 1 like the other"

charge: clock   r1, r2, r3
        addiu   r1, r1, -SAVE_TICKS     ; when the interrupt occurred
        lw      r2, dispatched
        subu    r1, r1, r2
        lw      r2, PT_TICKS(r15)
        addu    r2, r2, r1
        sw      r2, PT_TICKS(r15)
        lw      r2, PT_SLICE(r15)
        subu    r2, r2, r1
        sw      r2, PT_SLICE(r15)
        ret

; alarms: each program whose alarm is due is woken from its `pause`, or ended.
; Result: r1 = so many.  Called: all masked.  Registers: all are used.

alarms: mv      r13, lr
        clock   r10, r2, r3
        clr     r11                     ; so many
        la      r15, program_table
1:      lw      r1, table_end
        cmp     r15, r1
        beq     4f
        lw      r1, PT_SLEEP(r15)
        tst     r1
        beq     5f
        subu    r1, r1, r10
        bgt     5f                      ; still to come
        inc     r11
        sw      r0, PT_SLEEP(r15)
        clr     r1                      ; the result of `nanosleep`
        call    wake
5:      lw      r1, PT_ALARM(r15)
        tst     r1
        beq     3f
        subu    r1, r1, r10
        bgt     3f                      ; still to come
        inc     r11
        sw      r0, PT_ALARM(r15)
        lw      r1, PT_WAIT(r15)
        cmpi    r1, WAIT_ALARM
        bne     2f
        li      r1, E_INTR              ; the result of `pause`
        call    wake
        b       3f
2:      li      r2, STATUS_ALARM        ; nothing in it waits for the alarm
        call    end_program
3:      addi    r15, r15, PT_BYTES
        b       1b
4:      call    find_alarm
        mv      r1, r11
        jr      r13

; ---------------------------------------------------------------------------
; external: nothing in this kernel needs it: back at once.
; Entered: from a program by vector 5, all masked.
; Registers: none is touched, so none is saved.  Leaves to: the program.

external:
        lpsw    SAVED_EXTERNAL

; ---------------------------------------------------------------------------
; check: a machine check.  The operator's NMI key is ignored; a program
; interrupt inside the kernel, where that is masked, is an error of ours.
; Entered: from anywhere by vector 1, all masked, PSW at SAVED_MACHINE.
; Registers: all survive.  Leaves: to where it came from, or halts.

check:  sw      r1, check_r1
        lw      r1, SAVED_MACHINE+PSW_IC
        cmpi    r1, CHECK_MASKED
        beq     kernel_fault
        lw      r1, check_r1
        lpsw    SAVED_MACHINE           ; CC comes back with it

kernel_fault:
        li      r1, STATUS_KERNEL
        halt    r1

; ---------------------------------------------------------------------------
; ccc: the scheduler: chooses who gets the CPU: the same program as long as its
; slice is not over, then the next ready one of the table, round and round.
; Entered: from boot and every ISR after its event handling, all masked.
; Registers: all free.  Leaves to: dispatch with r15 = entry, to nobody_ready,
; or halts.

ccc:                                    ; --- 3. scheduling ---
        lw      r1, living
        tst     r1
        beq     finished
        lw      r15, current
        lw      r1, PT_STATE(r15)
        cmpi    r1, PS_RUNNING
        bne     1f                      ; blocked, ended, or nobody
        lw      r1, PT_SLICE(r15)
        tst     r1
        bgt     dispatch                ; it goes on
        li      r1, PS_READY            ; it loses the CPU
        sw      r1, PT_STATE(r15)

1:      lw      r15, turn               ; who had it last
        lw      r2, table_end
        mv      r3, r15                 ; the last one to be asked is itself
2:      addi    r15, r15, PT_BYTES
        cmp     r15, r2
        bne     3f
        la      r15, program_table
3:      lw      r1, PT_STATE(r15)
        cmpi    r1, PS_READY
        beq     4f
        cmp     r15, r3
        bne     2b
        b       nobody_ready

4:      li      r1, SLICE               ; a new one
        sw      r1, PT_SLICE(r15)
        li      r1, PS_RUNNING
        sw      r1, PT_STATE(r15)
        sw      r15, turn
        b       dispatch

finished:
        lw      r1, halt_status
        halt    r1

; ---------------------------------------------------------------------------
; idle: all wait, so the CPU waits for an interrupt, and the timer runs only if
; there is an alarm to wait for.
; Entered: from ccc, all masked.  Registers: all free.  Left: by an interrupt.
;
; An interrupt may occur between `swim` and `wait`.  If its ISR returned there,
; the CPU would wait for an interrupt that has been.  None does: it saves the
; context in idle_entry, which is never ready, and goes to ccc.

nobody_ready:
        la      r15, idle_entry
        sw      r15, current
        clr     r1                      ; stops the timer
        lw      r2, next_alarm
        tst     r2
        beq     1f
        clock   r3, r4, r5
        subu    r1, r2, r3              ; ticks until then
        bgt     1f
        li      r1, 1                   ; it is due
1:      stmr    r1, r0
        clock   r1, r2, r3
        sw      r1, dispatched          ; PT_TICKS there: how long it was idle
        li      r1, IM_TIMER|IM_IO
idle:   swim    r0, r1
        wait
        b       idle                    ; after an NMI, whose ISR does return
idle_end:

; ---------------------------------------------------------------------------
; dispatch: gives the CPU to the program whose entry is r15, and sees to it that
; it comes back: the timer will run out when the slice ends or an alarm is due.
; Entered: from ccc, all masked.  Registers: all are loaded from the entry.
; Leaves to: the program, where it was interrupted.
;
; Timer and clock are told how many instructions there are from here to the
; program, so that it gets its ticks in full and is charged for them only.

        .equ    TICKS_TO_GO, (dispatch_end-armed)/WORD_BYTES

dispatch:                               ; --- 4. dispatch ---
        sw      r15, current
        lw      r1, PT_SLICE(r15)
        lw      r2, next_alarm
        tst     r2
        beq     1f
        clock   r3, r4, r5
        subu    r2, r2, r3              ; ticks until then
        cmp     r2, r1
        bge     1f
        mv      r1, r2                  ; that is sooner
        cmpi    r1, 1
        bge     1f
        li      r1, 1                   ; it is due: at once, but not never
1:      addi    r1, r1, TICKS_TO_GO
        stmr    r1, r0                  ; drops what was pending of it
armed:  clock   r1, r2, r3
        addiu   r1, r1, TICKS_TO_GO
        sw      r1, dispatched          ; the program has the CPU from then on
        lm      r1, r8, PT_PSW(r15)     ; the PSW to a place that lpsw finds
        sm      r1, r8, exit_psw        ; without a register,
        lm      r1, r15, PT_R1(r15)     ; since from here on all are the
        lpsw    exit_psw                ; program's; IM opens with it
dispatch_end:

; ---------------------------------------------------------------------------
; Data

        .align  WORD_BYTES
program_table:
        .space  PT_BYTES*BOOT_PROGRAMS_MAX
idle_entry:
        .space  PT_BYTES                ; like a program's, for the idle CPU
requests:
        .space  RQ_BYTES*RQ_PROGRAM*BOOT_PROGRAMS_MAX
queues:
        .space  WORD_BYTES*DEVICES      ; for each device its first request
queues_end:
turn:
        .space  WORD_BYTES              ; entry of who had the CPU last
table_end:
        .space  WORD_BYTES              ; behind the last entry in use
current:
        .space  WORD_BYTES              ; entry of the program that runs, or
                                        ; idle_entry
living:
        .space  WORD_BYTES              ; so many programs have not ended
next_alarm:
        .space  WORD_BYTES              ; time of the earliest alarm, or 0
dispatched:
        .space  WORD_BYTES              ; when it got the CPU
halt_status:
        .space  WORD_BYTES              ; of the machine, at the end
program_r15:
        .space  WORD_BYTES              ; r15 during a context save
check_r1:
        .space  WORD_BYTES              ; r1 during a machine check
exit_psw:
        .space  PSW_BYTES               ; PSW of the program being dispatched

call_table:                             ; the calls: number, routine
        .word   SYS_GETTIMEOFDAY, call_gettimeofday
        .word   SYS_WRITE, call_write
        .word   SYS_READ, call_read
        .word   SYS_INIT_IO, call_init_io
        .word   SYS_AWAIT_IO, call_await_io
        .word   SYS_EXIT, call_exit
        .word   SYS_TIME, call_time
        .word   SYS_TIMES, call_times
        .word   SYS_GETPID, call_getpid
        .word   SYS_SCHED_YIELD, call_sched_yield
        .word   SYS_ALARM, call_alarm
        .word   SYS_PAUSE, call_pause
        .word   SYS_OPEN, call_open
        .word   SYS_CLOSE, call_close
        .word   SYS_LSEEK, call_lseek
        .word   SYS_WAITPID, call_waitpid
        .word   SYS_EXECVE, call_execve
        .word   SYS_KILL, call_kill
        .word   SYS_NANOSLEEP, call_nanosleep
        .word   SYS_REBOOT, call_reboot
call_table_end:

boot_block:
        .space  CB_BYTES                ; of the operations of boot
disk_blocks:
        .space  WORD_BYTES              ; so many; 0: no disk with files
file_lr:
        .space  WORD_BYTES              ; lr of a continuation
name:   .space  DE_NAME_BYTES           ; that a call names
name_end:
copies_end:
        .space  WORD_BYTES              ; behind the restore copies
starter:
        .space  WORD_BYTES              ; entry of the program in execve
program_lr:
        .space  WORD_BYTES              ; lr of make_copy
area_lr:
        .space  WORD_BYTES              ; lr of copy_area,
area_end:
        .space  WORD_BYTES              ; where it stops,
area_registers:
        .space  8*WORD_BYTES            ; r1 to r8 of its caller

abort_causes:                           ; texts, by IC from EXC_OPERATION on
        .word   cause_operation, cause_privileged, cause_protection
        .word   cause_addressing, cause_alignment, cause_overflow
        .word   cause_zerodivide
abort_causes_end:
        .equ    ABORT_CAUSES, (abort_causes_end-abort_causes)/WORD_BYTES

cause_operation:
        .asciz  "operation exception"
cause_privileged:
        .asciz  "privileged operation"
cause_protection:
        .asciz  "memory protection violation"
cause_addressing:
        .asciz  "addressing exception"
cause_alignment:
        .asciz  "misaligned address"
cause_overflow:
        .asciz  "arithmetic overflow"
cause_zerodivide:
        .asciz  "division by zero"
abort_unknown:
        .asciz  "unknown program interrupt"

abort_separator:
        .asciz  ": "
abort_place:
        .asciz  " at 0x"
abort_newline:
        .asciz  "\n"
hex_digits:
        .ascii  "0123456789abcdef"
abort_lines:                            ; a line for each program
        .space  BOOT_PROGRAMS_MAX<<LINE_SHIFT

        .align  WORD_BYTES
directory:
        .space  DIRECTORY_BYTES
directory_end:
