# SPDX-FileCopyrightText: 2026 Utfall contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The programs with Qt beside them, and an NSIS installer that ties *.utfall to the window and offers it for
# files to import.
install(TARGETS ${programs} RUNTIME DESTINATION bin)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION .)
if(TARGET utfall)
    enable_language(RC)
    target_sources(utfall PRIVATE "${CMAKE_CURRENT_LIST_DIR}/utfall.rc")
    set_target_properties(utfall PROPERTIES WIN32_EXECUTABLE ON)
    qt_generate_deploy_app_script(TARGET utfall FILENAME_VARIABLE deploy_script)
    install(SCRIPT "${deploy_script}")
endif()

set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Utfall)
set(CPACK_PACKAGE_EXECUTABLES utfall Utfall)
set(CPACK_NSIS_DISPLAY_NAME Utfall)
set(CPACK_NSIS_PACKAGE_NAME Utfall)
set(CPACK_NSIS_MUI_ICON "${CMAKE_CURRENT_LIST_DIR}/utfall.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\utfall.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX "Software\Classes\.utfall" "" "Utfall.Register"
  WriteRegStr SHCTX "Software\Classes\Utfall.Register" "" "Utfall-register"
  WriteRegStr SHCTX "Software\Classes\Utfall.Register\DefaultIcon" "" "$INSTDIR\bin\utfall.exe,0"
  WriteRegStr SHCTX "Software\Classes\Utfall.Register\shell\open\command" "" '"$INSTDIR\bin\utfall.exe" "%1"'
  WriteRegStr SHCTX "Software\Classes\.csv\OpenWithProgids" "Utfall.Results" ""
  WriteRegStr SHCTX "Software\Classes\.tsv\OpenWithProgids" "Utfall.Results" ""
  WriteRegStr SHCTX "Software\Classes\.xlsx\OpenWithProgids" "Utfall.Results" ""
  WriteRegStr SHCTX "Software\Classes\.hl7\OpenWithProgids" "Utfall.Results" ""
  WriteRegStr SHCTX "Software\Classes\.json\OpenWithProgids" "Utfall.Results" ""
  WriteRegStr SHCTX "Software\Classes\.ndjson\OpenWithProgids" "Utfall.Results" ""
  WriteRegStr SHCTX "Software\Classes\Utfall.Results" "" "Provsvar och tabeller"
  WriteRegStr SHCTX "Software\Classes\Utfall.Results\shell\open\command" "" '"$INSTDIR\bin\utfall.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX "Software\Classes\.utfall"
  DeleteRegKey SHCTX "Software\Classes\Utfall.Register"
  DeleteRegValue SHCTX "Software\Classes\.csv\OpenWithProgids" "Utfall.Results"
  DeleteRegValue SHCTX "Software\Classes\.tsv\OpenWithProgids" "Utfall.Results"
  DeleteRegValue SHCTX "Software\Classes\.xlsx\OpenWithProgids" "Utfall.Results"
  DeleteRegValue SHCTX "Software\Classes\.hl7\OpenWithProgids" "Utfall.Results"
  DeleteRegValue SHCTX "Software\Classes\.json\OpenWithProgids" "Utfall.Results"
  DeleteRegValue SHCTX "Software\Classes\.ndjson\OpenWithProgids" "Utfall.Results"
  DeleteRegKey SHCTX "Software\Classes\Utfall.Results"
]])
