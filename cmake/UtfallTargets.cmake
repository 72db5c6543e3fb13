# SPDX-FileCopyrightText: 2026 Utfall contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of the house shares: language level, warnings, sanitizers, include root.
add_library(utfall_options INTERFACE)
target_include_directories(utfall_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(utfall_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    UTFALL_VERSION="${PROJECT_VERSION}")
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    # What is deprecated in favour of something that Qt 6.4 lacks is no fault.
    target_compile_definitions(utfall_options INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
if(NOT MSVC)
    target_compile_options(utfall_options INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wshadow
        $<$<BOOL:${UTFALL_WERROR}>:-Werror>)
endif()
if(UTFALL_SANITIZE)
    target_compile_options(utfall_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(utfall_options INTERFACE -fsanitize=address,undefined)
endif()
if(UTFALL_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        message(FATAL_ERROR "UTFALL_FUZZ needs Clang, whose libFuzzer drives the targets")
    endif()
    target_compile_options(utfall_options INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(utfall_options INTERFACE -fsanitize=address,undefined)
endif()

find_program(UTFALL_MOLD mold)
# Where one links often; mold 1.10 of Debian 12 stops at an assertion of its own when it links optimised objects.
if(UTFALL_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_BUILD_TYPE STREQUAL "Debug")
    target_link_options(utfall_options INTERFACE -fuse-ld=mold)
endif()

find_program(UTFALL_CCACHE ccache)
if(UTFALL_CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${UTFALL_CCACHE}")
endif()

# utfall_add_library(NAME SOURCES … LINK …): a static room of the house.
function(utfall_add_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC utfall_options ${ARG_LINK})
endfunction()

# utfall_add_test(NAME [SLOW] SOURCES … LINK …): one QtTest executable, run without a display.
# SLOW: takes more than some seconds; `sh tests/run --quick` leaves it out.
function(utfall_add_test name)
    cmake_parse_arguments(ARG "SLOW" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE utfall_test_support ${ARG_LINK} Qt6::Test)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;TZ=Europe/Stockholm"
        TIMEOUT 600)
    if(ARG_SLOW)
        set_tests_properties(${name} PROPERTIES LABELS slow)
    endif()
endfunction()
