# SPDX-FileCopyrightText: 2026 Utfall contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# A bundle with Qt and the console program inside, on a disk image.
if(TARGET utfall)
    target_sources(utfall PRIVATE "${CMAKE_CURRENT_LIST_DIR}/utfall.icns")
    set_source_files_properties("${CMAKE_CURRENT_LIST_DIR}/utfall.icns"
        TARGET_DIRECTORY utfall PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    set_target_properties(utfall PROPERTIES
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_LIST_DIR}/Info.plist.in")
    install(TARGETS utfall BUNDLE DESTINATION .)
    if(TARGET utfall-cli)
        install(TARGETS utfall-cli RUNTIME DESTINATION utfall.app/Contents/MacOS)
    endif()
    qt_generate_deploy_app_script(TARGET utfall FILENAME_VARIABLE deploy_script)
    install(SCRIPT "${deploy_script}")
else()
    install(TARGETS ${programs} RUNTIME DESTINATION bin)
endif()

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Utfall)
