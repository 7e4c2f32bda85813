# SPDX-License-Identifier: GPL-3.0-or-later
# What the build makes with its own tools: the default kernel, assembled by a
# first stage of the program that lacks it, and embedded.
set(HYPO_DEFAULT_KERNEL asm/kernels/05-standard/kernel.asm)
file(GLOB_RECURSE kernel_inputs CONFIGURE_DEPENDS
  ${PROJECT_SOURCE_DIR}/asm/kernels/05-standard/*
  ${PROJECT_SOURCE_DIR}/asm/include/*.inc)

# The parts of the page that `hypo report` writes.
find_program(GLIB_COMPILE_RESOURCES glib-compile-resources REQUIRED)
set(report_resource ${PROJECT_BINARY_DIR}/generated/report_resource.c)
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/generated)
add_custom_command(
  OUTPUT ${report_resource}
  COMMAND ${GLIB_COMPILE_RESOURCES} --generate-source
    --c-name=report --sourcedir=${PROJECT_SOURCE_DIR}/src/observe
    --target=${report_resource}
    ${PROJECT_SOURCE_DIR}/src/observe/report.gresource.xml
  DEPENDS src/observe/report.gresource.xml src/observe/report.css
    src/observe/report.js
  VERBATIM)
target_sources(hypo-host PRIVATE ${report_resource})
set_source_files_properties(${report_resource} PROPERTIES
  COMPILE_OPTIONS "-Wno-overlength-strings;-Wno-missing-prototypes")

# The programs that `hypo bench` runs.
set(bench_resource ${PROJECT_BINARY_DIR}/generated/bench_resource.c)
file(GLOB bench_programs CONFIGURE_DEPENDS src/cli/bench/*.asm)
add_custom_command(
  OUTPUT ${bench_resource}
  COMMAND ${GLIB_COMPILE_RESOURCES} --generate-source --c-name=bench
    --sourcedir=${PROJECT_SOURCE_DIR}/src/cli/bench --target=${bench_resource}
    ${PROJECT_SOURCE_DIR}/src/cli/bench.gresource.xml
  DEPENDS src/cli/bench.gresource.xml ${bench_programs}
  VERBATIM)
target_sources(hypo-cli PRIVATE ${bench_resource})
set_source_files_properties(${bench_resource} PROPERTIES
  COMPILE_OPTIONS "-Wno-overlength-strings;-Wno-missing-prototypes")

add_executable(hypo-stage1 src/cli/main.c)
target_link_libraries(hypo-stage1 PRIVATE hypo-flags hypo-cli)

set(kernel_folder ${PROJECT_BINARY_DIR}/generated)
file(MAKE_DIRECTORY ${kernel_folder})
add_custom_command(
  OUTPUT ${kernel_folder}/kernel
  COMMAND ${CMAKE_COMMAND} -E env HYPO_ASM=${PROJECT_SOURCE_DIR}/asm
    ASAN_OPTIONS=detect_leaks=0
    ${CMAKE_CROSSCOMPILING_EMULATOR} $<TARGET_FILE:hypo-stage1> asm ${HYPO_DEFAULT_KERNEL}
    -o ${kernel_folder}/kernel
  DEPENDS hypo-stage1 ${kernel_inputs}
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
  VERBATIM)

add_custom_command(
  OUTPUT ${kernel_folder}/kernel_resource.c
  COMMAND ${GLIB_COMPILE_RESOURCES} --generate-source
    --sourcedir=${kernel_folder} --target=${kernel_folder}/kernel_resource.c
    ${PROJECT_SOURCE_DIR}/src/cli/hypo.gresource.xml
  DEPENDS ${kernel_folder}/kernel src/cli/hypo.gresource.xml
  VERBATIM)

add_executable(hypo src/cli/main.c ${kernel_folder}/kernel_resource.c)
# Symbols are looked up in the order of the libraries: those that most are in
# come first, which saves a tenth of the start-up.
target_link_libraries(hypo PRIVATE hypo-flags c glib-2.0 hypo-cli)
set_source_files_properties(${kernel_folder}/kernel_resource.c PROPERTIES
  COMPILE_OPTIONS -Wno-overlength-strings)

# Tables as text: asm/include/machine.inc and parts of docs/machine.md.
add_executable(hypo-generate src/tools/generate.c)
target_include_directories(hypo-generate PRIVATE src)
target_link_libraries(hypo-generate PRIVATE hypo-flags hypo-core PkgConfig::GLIB)
