# SPDX-License-Identifier: GPL-3.0-or-later
# cmake --install: the program, the core as a library with its headers, what runs
# on the machine, the manual pages.
# Relative, so that `cmake --install --prefix` may choose another place.
file(RELATIVE_PATH pkg_prefix
  ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
configure_file(cmake/hypo.pc.in ${PROJECT_BINARY_DIR}/hypo.pc @ONLY)

install(TARGETS hypo RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS hypo-core ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(DIRECTORY include/hypo DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY src/isa/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/hypo/isa
  FILES_MATCHING PATTERN "*.def")
install(DIRECTORY asm programs DESTINATION ${CMAKE_INSTALL_DATADIR}/hypo)
install(FILES ${PROJECT_BINARY_DIR}/hypo.pc
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
install(DIRECTORY docs/man/ DESTINATION ${CMAKE_INSTALL_MANDIR}/man1
  FILES_MATCHING PATTERN "*.1")
