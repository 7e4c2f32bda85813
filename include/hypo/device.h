// SPDX-License-Identifier: MIT
//
// How a device type is described to the machine, and what it may ask of it.
// One file a device in src/devices; device_types.c is the only list.
// Source: docs/machine.md, section 7.
#ifndef HYPO_DEVICE_H
#define HYPO_DEVICE_H

#include <hypo/machine.h>

enum { HYPO_COMMAND_READ = 1, HYPO_COMMAND_WRITE = 2 };

struct HypoDeviceType {
    const char *name;       // as on the command line
    unsigned number;        // 1..15
    uint32_t commands;      // bit n: command n is valid
    uint32_t latency_ticks; // the first constant of its formula
    const char *timing;     // the formula, for people

    // HYPO_IO_DONE, or INVALID_COMMAND or INVALID_BLOCK.  NULL: all is well.
    HypoIoStatus (*judge)(const HypoMachine *machine,
                          const HypoRequest *request);

    // The tick of completion of a valid request started at `from`, the end of
    // `sio`; HYPO_NEVER: not known yet.
    uint64_t (*due)(const HypoMachine *machine, const HypoRequest *request,
                    uint64_t from, uint64_t latency_ticks);

    // Moves the data of a valid request, at the instant of completion; gives
    // the number of bytes moved and may change `status` from DONE.
    uint32_t (*transfer)(HypoMachine *machine, const HypoRequest *request,
                         HypoIoStatus *status);
};

// The five devices of the manual, ending with NULL.
extern const HypoDeviceType *const hypo_standard_devices[];

// --- Services for device types ---------------------------------------------

const uint8_t *hypo_device_memory(const HypoMachine *machine, uint32_t address);
void hypo_device_store(HypoMachine *machine, uint32_t address,
                       const uint8_t *bytes, size_t count);

uint64_t hypo_device_position(const HypoMachine *machine, unsigned number);
void hypo_device_move(HypoMachine *machine, unsigned number, uint64_t position);

// Hands bytes to the host, as far as the output budget reaches.
void hypo_device_output(HypoMachine *machine, unsigned number,
                        const uint8_t *bytes, size_t count);

const uint8_t *hypo_device_reader_stream(const HypoMachine *machine,
                                         size_t *bytes);

size_t hypo_device_disk_bytes(const HypoMachine *machine);
const uint8_t *hypo_device_disk(const HypoMachine *machine);
void hypo_device_disk_store(HypoMachine *machine, size_t offset,
                            const uint8_t *bytes, size_t count);

// The keyboard's bytes that have arrived and not been consumed, up to the last
// complete line; `ended` tells that no more will come.
const uint8_t *hypo_device_typed(const HypoMachine *machine, size_t *bytes,
                                 bool *ended);

// The tick at which the next line, or the end of the input, arrives by what is
// in the log; 0 if it has arrived, HYPO_NEVER if a person has yet to type it.
uint64_t hypo_device_line_tick(const HypoMachine *machine);

#endif
