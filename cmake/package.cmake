# What `cmake --install` puts where, and the Debian package (`scripts/package`). The version is project()'s.
include(GNUInstallDirs)

# Completions and the manual page come from the commands' own definitions.
set(generated ${CMAKE_BINARY_DIR}/generated)
add_custom_command(
  OUTPUT ${generated}/claimcheck.1.gz
  BYPRODUCTS ${generated}/claimcheck.bash ${generated}/_claimcheck ${generated}/claimcheck.fish
  COMMAND ${CMAKE_COMMAND} -E make_directory ${generated}
  COMMAND $<TARGET_FILE:claimcheck> completions bash > ${generated}/claimcheck.bash
  COMMAND $<TARGET_FILE:claimcheck> completions zsh > ${generated}/_claimcheck
  COMMAND $<TARGET_FILE:claimcheck> completions fish > ${generated}/claimcheck.fish
  COMMAND sh -c "$<TARGET_FILE:claimcheck> man | gzip -9n > claimcheck.1.gz"
  WORKING_DIRECTORY ${CMAKE_BINARY_DIR}/generated
  DEPENDS claimcheck VERBATIM)
file(MAKE_DIRECTORY ${generated})
add_custom_target(claimcheck_generated ALL DEPENDS ${generated}/claimcheck.1.gz)

set(doc ${CMAKE_INSTALL_DATADIR}/doc/claimcheck)
install(TARGETS claimcheck RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${generated}/claimcheck.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
        RENAME claimcheck)
install(FILES ${generated}/_claimcheck DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${generated}/claimcheck.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(FILES ${generated}/claimcheck.1.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/man/man1)
install(FILES packaging/copyright DESTINATION ${doc})
install(FILES README.md DESTINATION ${doc})
install(DIRECTORY docs/ DESTINATION ${doc}/docs FILES_MATCHING PATTERN "*.md")
install(DIRECTORY claims/ DESTINATION ${doc}/examples/claims)
install(DIRECTORY editors/schemas DESTINATION ${CMAKE_INSTALL_DATADIR}/claimcheck FILES_MATCHING PATTERN "*.json")
configure_file(packaging/changelog.in ${generated}/changelog @ONLY)
install(CODE "execute_process(COMMAND sh -c \"gzip -9nc '${generated}/changelog' > '${generated}/changelog.gz'\")")
install(FILES ${generated}/changelog.gz DESTINATION ${doc})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME claimcheck)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "compiler and linter for claims and the documents they cite")
set(CPACK_PACKAGE_DESCRIPTION
    "claimcheck reads a folder of hand-written claims, one readable line each, and
checks them against each other and against the words of the documents they
cite: contradictions, duplicates and unsupported figures, with the arithmetic
shown. It never guesses.")
set(CPACK_PACKAGE_CONTACT "The claimcheck authors <claimcheck@claimcheck.invalid>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS poppler-utils)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
                                                WORLD_READ WORLD_EXECUTE)
# The same bytes whenever and wherever it is built: every file carries SOURCE_DATE_EPOCH.
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/cmake/package_times.cmake)
include(CPack)
