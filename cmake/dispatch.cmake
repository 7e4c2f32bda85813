# SPDX-License-Identifier: GPL-3.0-or-later
# Whether src/machine/fast.c may end its handlers in calls that the compiler
# turns into jumps: where it does not, the stack would overflow.
set(dispatch ${HYPO_DISPATCH})
if(dispatch STREQUAL "auto")
  set(dispatch switch)
  if(CMAKE_C_COMPILER_ID MATCHES "GNU|Clang"
      AND CMAKE_BUILD_TYPE MATCHES "^(Release|RelWithDebInfo)$"
      AND CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|amd64|aarch64|arm64|riscv64"
      AND NOT HYPO_SANITIZE AND NOT HYPO_COVERAGE)
    set(dispatch tail)
  endif()
endif()
if(dispatch STREQUAL "tail")
  set_source_files_properties(src/machine/fast.c PROPERTIES
    COMPILE_DEFINITIONS HYPO_TAIL_CALLS
    COMPILE_OPTIONS "-foptimize-sibling-calls")
endif()
