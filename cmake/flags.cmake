# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler and linker flags that every target shares, as one interface target.
add_library(hypo-flags INTERFACE)

target_compile_options(hypo-flags INTERFACE
  -Wall -Wextra -Wshadow -Wmissing-prototypes -Wstrict-prototypes -Wvla
  -Wformat=2 -Wpointer-arith -Wcast-qual -Wwrite-strings -Wundef
  -fstack-protector-strong)
# Where a long has 32 bits: files and folders of any size and number.
target_compile_definitions(hypo-flags INTERFACE _FILE_OFFSET_BITS=64)
target_link_options(hypo-flags INTERFACE -Wl,-z,relro -Wl,-z,now)

if(HYPO_WERROR)
  target_compile_options(hypo-flags INTERFACE -Werror)
endif()
if(HYPO_SANITIZE)
  target_compile_options(hypo-flags INTERFACE
    -O1 -fsanitize=address,undefined -fno-sanitize-recover=all
    -fno-omit-frame-pointer)
  target_link_options(hypo-flags INTERFACE -fsanitize=address,undefined)
elseif(CMAKE_BUILD_TYPE STREQUAL "Release")
  target_compile_definitions(hypo-flags INTERFACE _FORTIFY_SOURCE=2)
endif()
if(HYPO_FUZZ)
  target_compile_options(hypo-flags INTERFACE -fsanitize=fuzzer-no-link)
  target_link_options(hypo-flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(HYPO_COVERAGE)
  target_compile_options(hypo-flags INTERFACE --coverage)
  target_link_options(hypo-flags INTERFACE --coverage)
endif()

# In the core the conversions between widths are the subject matter.
set(HYPO_CORE_WARNINGS -Wconversion)
