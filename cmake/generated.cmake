# SPDX-License-Identifier: GPL-3.0-or-later
# What the build makes and embeds: parts of pages, and the default kernel,
# assembled by a first stage of the program that lacks it.
set(HYPO_DEFAULT_KERNEL asm/kernels/05-standard/kernel.asm)
file(GLOB_RECURSE kernel_inputs CONFIGURE_DEPENDS
  ${PROJECT_SOURCE_DIR}/asm/kernels/05-standard/*
  ${PROJECT_SOURCE_DIR}/asm/include/*.inc)

set(generated ${PROJECT_BINARY_DIR}/generated)
file(MAKE_DIRECTORY ${generated})
include(cmake/embed.cmake)

# The parts of the page that `hypo report` writes.
hypo_embed(hypo-host ${generated}/report.c
  ${PROJECT_SOURCE_DIR}/src/observe/report.css
  ${PROJECT_SOURCE_DIR}/src/observe/report.js)

# The programs that `hypo bench` runs.
file(GLOB bench_programs CONFIGURE_DEPENDS
  ${PROJECT_SOURCE_DIR}/src/cli/bench/*.asm)
hypo_embed(hypo-cli ${generated}/bench.c ${bench_programs})

add_executable(hypo-stage1 src/cli/main.c)
target_link_libraries(hypo-stage1 PRIVATE hypo-flags hypo-cli)

add_custom_command(
  OUTPUT ${generated}/kernel
  COMMAND ${CMAKE_COMMAND} -E env HYPO_ASM=${PROJECT_SOURCE_DIR}/asm
    ASAN_OPTIONS=detect_leaks=0
    ${CMAKE_CROSSCOMPILING_EMULATOR} $<TARGET_FILE:hypo-stage1> asm ${HYPO_DEFAULT_KERNEL}
    -o ${generated}/kernel
  DEPENDS hypo-stage1 ${kernel_inputs}
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
  VERBATIM)

add_executable(hypo src/cli/main.c)
hypo_embed(hypo ${generated}/kernel.c ${generated}/kernel)
target_link_libraries(hypo PRIVATE hypo-flags hypo-cli)

# Tables as text: asm/include/machine.inc and parts of docs/machine.md.
add_executable(hypo-generate src/tools/generate.c)
target_include_directories(hypo-generate PRIVATE src)
target_link_libraries(hypo-generate PRIVATE hypo-flags hypo-core PkgConfig::GLIB)
