; SPDX-License-Identifier: MIT
;
; Kernel 07: processes in the style of xv6.
;
; The idea: every process has a kernel stack.  The kernel works for it there,
; stops in the middle of a call when it must wait (`sleep`), and goes on from
; the same place later (`wakeup`): no continuations as in the kernels before.
; All calls come through one `si`; the number is in r1, the parameters are on
; the user's stack, the result goes into r1 of the trap frame.
;
; And fork is real: parent and child have the same addresses, which only one of
; them can have in memory.  Programs are not relocated while they run, so the
; kernel swaps: before a process goes on in user mode, its image is brought into
; the partition of its program, and the one that was there goes out, from memory
; to memory.  The kernel works for a process also without its image; only when
; it must touch the memory of the program, it brings it in.
; For that reason no device ever gets an address in a program: while it is at
; work another image may be in there.  All input and output goes through
; buffers of the kernel, and is copied when its owner has the CPU.
;
; Read first: kernel 04.  Then here, in this order: process.inc (the tables),
; trap.inc (in and out), call.inc (number, parameters, handler), schedule.inc
; (sleep, wakeup, who is next, images), process calls in life.inc; file.inc,
; device.inc, pipe.inc and disk.inc as you like.
;
; Storage map:
;       0x000   vectors: the table below
;       0x100   saved PSW information area, filled by the hardware
;       0x200   boot information block, filled by the loader
;       0x600   this code, then its data with the process table
;       0x8000  or above: the programs, each in its partition
;       behind  (word at BOOT_FREE) a restore copy of each program, for exec;
;       them    then a slot for each entry of the process table, for its image
;
; System calls: `si 64`, number in r1, parameters in the words from sp upwards,
; result in r1, -1 if it fails; all else is preserved.
;       1  fork()                 identity of the child; 0 in the child
;       2  exit(status)
;       3  wait(address)          identity of a child that has ended; its status
;                                 goes to the address, unless that is 0
;       4  pipe(address)          two words get descriptors: to read, to write
;       5  read(descriptor, buffer, count)    bytes; 0 at the end
;       6  kill(identity)
;       7  exec(name, argument)   becomes the loaded program `name`, with the
;                                 argument in r1
;      11  getpid()
;      12  sbrk(bytes)            the end of the area before it grew
;      13  sleep(n)               clock ticks, each 10000 of the machine
;      14  uptime()               clock ticks since boot
;      15  open(name, flags)      descriptor of a file on the disk
;      16  write(descriptor, buffer, count)  bytes
;      21  close(descriptor)
;      another number: -1.  Another `si` ends the process, as exceptions do.
;
; What it promises: a program finds r1 to r15 and CC as they were, whatever
; interrupt occurs and whoever has the CPU meanwhile, but for the results of its
; calls.  A killed process ends when it would go on, with status 143; one that
; makes an exception with 134, and a line on the display.  The clock is exact:
; the timer is set at boot and never again, and `uptime` says how often it had
; run out before the call.  Whoever gets the CPU goes on, however long it took
; to bring its image in.  All of the kernel runs with all interrupts masked, but
; for `idle` and the way out of it (from_idle).
;
; Its end: no process is left.  Status 0 if all ended with 0, else 1.
;
; try: hypo run --kernel xv6 programs/xv6/fork.asm
; expect: child: I am 2, with the same addresses
; expect: parent: child 2 ended with status 7
; status: 2
; verdict: halted with status 1;
;
; try: hypo run --kernel xv6 programs/xv6/pipe.asm
; expect: The quick brown fox jumps over the lazy dog, and comes back again, and
; expect: would go on doing so if the pipe were longer than it is.
; verdict: halted with status 0;
;
; The programs of the other kernels run as well, if xv6 has the calls:
;
; try: hypo run --kernel xv6 programs/divide-by-zero.asm programs/hello.asm
; expect: divide-by-zero: division by zero at 0x0000900c
; expect: Hello, world!
; status: 2
; verdict: halted with status 1;
        .include "machine.inc"
        .include "process.inc"
        .include "system-calls.inc"
        .include "lib/xv6.inc"

        .equ    PROCESSES, 36           ; entries of the table
        .equ    MEMORY, 0x100000        ; 1 MiB; boot puts the true size there
        .equ    CHECK_MASKED, 1         ; IC of a machine check: a program
                                        ; interrupt while that was masked
        .equ    DATA_ALIGN, 32          ; bytes of eight registers
        .equ    FIRST_DESCRIPTORS, 3    ; keyboard, display, display

; ---------------------------------------------------------------------------
; The vector page: what the PSW becomes at an interrupt of each class.
; M_KERNEL: the ISR may do anything; 0, MEMORY: it sees all of memory;
; IM_NONE: nothing interrupts it.

        .org    VECTOR_RESET
;               PC             CC M         base size    IM
        .psw    boot,           0, M_KERNEL, 0, MEMORY, IM_NONE  ; 0 reset
        .psw    check,          0, M_KERNEL, 0, MEMORY, IM_NONE  ; 1 machine
        .psw    trap_program,   0, M_KERNEL, 0, MEMORY, IM_NONE  ; 2 program
        .psw    trap_timer,     0, M_KERNEL, 0, MEMORY, IM_NONE  ; 3 timer
        .psw    trap_io,        0, M_KERNEL, 0, MEMORY, IM_NONE  ; 4 I/O
        .psw    external,       0, M_KERNEL, 0, MEMORY, IM_NONE  ; 5 external

        .org    KERNEL_CODE

; ---------------------------------------------------------------------------
; boot: a partition and a process for each program.
; Entered: at reset, all masked.  Registers: all free.  Leaves to: scheduler.

boot:   lw      r2, BOOT_MEMORY         ; now that the size is known: let every
        sw      r2, VECTOR_MACHINE+PSW_SIZE ; ISR see memory up to its end
        sw      r2, VECTOR_PROGRAM+PSW_SIZE
        sw      r2, VECTOR_TIMER+PSW_SIZE
        sw      r2, VECTOR_IO+PSW_SIZE
        sw      r2, VECTOR_EXTERNAL+PSW_SIZE

        la      r1, data                ; all zero, since memory survives a
        la      r2, data_end            ; reset; r4 to r11 are zero then
1:      sm      r4, r11, (r1)
        addi    r1, r1, DATA_ALIGN
        cmpu    r1, r2
        blt     1b
        la      sp, idle_entry+PT_PSW   ; the scheduler's stack
        la      r1, idle_entry
        sw      r1, current

        call    boot_partitions
        call    boot_slots
        call    boot_processes
        li      r1, XV6_TICK
        stmr    r1, r1                  ; again and again
        b       scheduler

; boot_partitions: fills `partitions` from the boot information block, and makes
; the restore copies.  Called: from boot.  Result: swap_base.

boot_partitions:
        keep
        lw      r8, BOOT_COUNT          ; so many are left
        li      r9, BOOT_PROGRAMS       ; the next one's entry there
        la      r10, partitions         ; and here
        lw      r11, BOOT_FREE          ; where its copy goes
1:      tst     r8
        beq     3f
        lm      r1, r2, BP_START(r9)    ; start, size
        sm      r1, r2, PN_START(r10)
        lw      r3, BP_BYTES+BP_START(r9) ; up to the next one,
        cmpi    r8, 1
        bgt     2f
        lw      r3, BOOT_FREE           ; or to the end of all
2:      subu    r3, r3, r1
        sw      r3, PN_LIMIT(r10)
        sw      r9, PN_BOOT(r10)
        lw      r4, largest
        cmpu    r3, r4
        ble     2f
        sw      r3, largest
2:      addu    r4, r11, r2
        lw      r5, BOOT_MEMORY
        cmpu    r4, r5
        bgt     2f                      ; no place: this one has no copy
        sw      r11, PN_COPY(r10)
        mv      r3, r2
        mv      r2, r1
        mv      r1, r11
        mv      r11, r4
        call    copy
2:      addi    r9, r9, BP_BYTES
        addi    r10, r10, PN_BYTES
        dec     r8
        b       1b
3:      sw      r10, partitions_end
        sw      r11, swap_base
        kept

; boot_slots: gives each entry of the process table its slot, as far as memory
; reaches.  Each is as large as the largest partition, since exec may bring any
; process to any.  Called: from boot.

boot_slots:
        lw      r1, swap_base
        lw      r2, largest
        lw      r3, BOOT_MEMORY
        la      r4, program_table
        la      r5, program_table_end
1:      addu    r6, r1, r2
        cmpu    r6, r3
        bgt     2f
        sw      r1, PT_SLOT(r4)
        mv      r1, r6
        addi    r4, r4, PT_BYTES
        cmpu    r4, r5
        blt     1b
2:      ret

; boot_processes: a process for each partition.  Called: from boot.

boot_processes:
        keep
        la      r10, partitions
1:      lw      r1, partitions_end
        cmpu    r10, r1
        bge     2f
        call    process_new             ; there are more entries than programs
        mv      r8, r1
        sw      r0, PT_PARENT(r8)
        sw      r10, PT_PARTITION(r8)
        sw      r8, PN_RESIDENT(r10)
        lw      r1, PN_BOOT(r10)
        lw      r1, BP_ARGUMENT(r1)
        call    program_begin
        call    console_open
        li      r1, PS_READY
        sw      r1, PT_STATE(r8)
        addi    r10, r10, PN_BYTES
        b       1b
2:      la      r1, program_table_end   ; behind the last one it is the turn
        subi    r1, r1, PT_BYTES        ; of the first
        sw      r1, turn
        kept

        .include "trap.inc"
        .include "call.inc"
        .include "schedule.inc"
        .include "life.inc"
        .include "file.inc"
        .include "device.inc"
        .include "pipe.inc"
        .include "disk.inc"
        .include "message.inc"

; ---------------------------------------------------------------------------
; Data: all zero at boot

        .align  DATA_ALIGN
data:
program_table:
        .space  PT_BYTES*PROCESSES
program_table_end:
idle_entry:
        .space  PT_BYTES                ; like a process: the scheduler's stack,
                                        ; and the frame of interrupts of `idle`
partitions:
        .space  PN_BYTES*BOOT_PROGRAMS_MAX
partitions_end:
        .space  WORD_BYTES              ; behind the last one in use
largest:
        .space  WORD_BYTES              ; bytes of the largest partition
swap_base:
        .space  WORD_BYTES              ; where the slots begin
current:
        .space  WORD_BYTES              ; entry of who has the CPU, or
                                        ; idle_entry
turn:
        .space  WORD_BYTES              ; entry of who had it last
living:
        .space  WORD_BYTES              ; so many processes have not ended
last_id:
        .space  WORD_BYTES              ; the last identity given
clock_ticks:
        .space  WORD_BYTES              ; since boot
brought:
        .space  WORD_BYTES              ; entry whose image was brought in last,
                                        ; 0 if that was before the last tick
halt_status:
        .space  WORD_BYTES              ; of the machine, at the end
program_r15:
        .space  WORD_BYTES              ; r15 during a context save
check_r1:
        .space  WORD_BYTES              ; r1 during a machine check
exit_psw:
        .space  PSW_BYTES               ; PSW of the program that goes on
files:
        .space  FL_BYTES*FILES_ALL
pipes:
        .space  PP_BYTES*PIPES_ALL
devices:
        .space  DV_BYTES*DEVICES
console_in:
        .space  CONSOLE_BYTES
console_out:
        .space  CONSOLE_BYTES
disk_state:
        .space  WORD_BYTES*2            ; is the directory here? blocks in all
directory:
        .space  DIRECTORY_BYTES
sector:
        .space  DISK_BLOCK
        .align  DATA_ALIGN
data_end:
