# SPDX-License-Identifier: GPL-3.0-or-later
# Files that become part of a program.  Included, this defines
#   hypo_embed(TARGET SOURCE FILES...)
# Run as a script, it writes SOURCE: a constant for each of FILES, of the type in
# src/base/embedded.h; that of `report.css` is `embedded_report_css`.
if(CMAKE_SCRIPT_MODE_FILE)
  set(code "#include \"base/embedded.h\"\n")
  foreach(file ${FILES})
    get_filename_component(name ${file} NAME)
    string(MAKE_C_IDENTIFIER ${name} name)
    file(READ ${file} bytes HEX)
    string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
    string(APPEND code "
static const unsigned char ${name}[] = {${bytes}0};
extern const Embedded embedded_${name};
const Embedded embedded_${name} = {(const char *)${name}, sizeof ${name} - 1};
")
  endforeach()
  file(WRITE ${SOURCE} "${code}")
  return()
endif()

set(HYPO_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_FILE})
function(hypo_embed target source)
  add_custom_command(
    OUTPUT ${source}
    COMMAND ${CMAKE_COMMAND} -D SOURCE=${source} "-DFILES=${ARGN}"
      -P ${HYPO_EMBED_SCRIPT}
    DEPENDS ${ARGN} ${HYPO_EMBED_SCRIPT}
    VERBATIM)
  target_sources(${target} PRIVATE ${source})
endfunction()
