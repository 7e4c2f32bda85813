# SPDX-License-Identifier: GPL-3.0-or-later
# Whether src/machine/fast.c may end its handlers in calls that the compiler
# turns into jumps: where it does not, the stack would overflow.
include(CheckCCompilerFlag)
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
# Words loaded together that were stored one by one stall: a saved PSW is.
set(options "")
foreach(option -fno-tree-vectorize -fno-store-merging)
  string(MAKE_C_IDENTIFIER "HYPO_HAS${option}" known)
  check_c_compiler_flag(-Werror\ ${option} ${known})
  if(${known})
    list(APPEND options ${option})
  endif()
endforeach()
if(dispatch STREQUAL "tail")
  list(APPEND options -foptimize-sibling-calls)
  set_source_files_properties(src/machine/fast.c PROPERTIES
    COMPILE_DEFINITIONS HYPO_TAIL_CALLS)
endif()
set_source_files_properties(src/machine/fast.c PROPERTIES
  COMPILE_OPTIONS "${options}")
