# The naming law in CMake: folder = namespace = target = test folder.
#
#   netseat_module(dhcp SOURCES packet.cpp engine.cpp LINKS netseat_base netseat_boot)
#       makes the static library netseat_dhcp of the current folder.
#   netseat_test(dhcp test_packet.cpp [NAME dhcp_packet] [LINKS netseat_dhcp] [HEADERS test])
#       makes one QtTest program and registers it with CTest as "dhcp/packet". HEADERS: the precompiled ones; "none" for none.
#
# A module links what it may include and nothing else: the link graph is the rule.

set(NETSEAT_WARNINGS -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
    -Woverloaded-virtual -Wold-style-cast -Wcast-qual -Wformat=2 -Wimplicit-fallthrough -Werror)

include(${CMAKE_CURRENT_LIST_DIR}/NetseatPrecompiled.cmake)

function(netseat_common target)
    target_compile_options(${target} PRIVATE ${NETSEAT_WARNINGS})
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/core)
    if(NETSEAT_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=${NETSEAT_SANITIZE} -fno-omit-frame-pointer
            -fno-sanitize-recover=all)
        target_link_options(${target} PUBLIC -fsanitize=${NETSEAT_SANITIZE})
    endif()
endfunction()

# moc 6.4.2 stops with "Parse error at std" when <concepts> or <compare> comes first.
function(netseat_moc target)
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    set_property(TARGET ${target} PROPERTY AUTOMOC_MOC_OPTIONS
        "--include;${PROJECT_SOURCE_DIR}/cmake/moc_shim.h")
endfunction()

# Makes what the end of a test program includes: "test_x.moc". AUTOMOC would run CMake once more for each of two hundred
# programs, and compile a second file for each.
function(netseat_test_moc target source)
    get_filename_component(stem ${source} NAME_WE)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/moc)
    set(made ${folder}/${stem}.moc)
    add_custom_command(OUTPUT ${made} COMMAND Qt6::moc ${CMAKE_CURRENT_SOURCE_DIR}/${source} -o ${made}
        DEPENDS ${source} VERBATIM)
    file(MAKE_DIRECTORY ${folder})
    set_property(SOURCE ${source} APPEND PROPERTY OBJECT_DEPENDS ${made})
    target_include_directories(${target} PRIVATE ${folder})
endfunction()

function(netseat_module name)
    cmake_parse_arguments(arg "MOC" "" "SOURCES;LINKS" ${ARGN})
    add_library(netseat_${name} STATIC ${arg_SOURCES})
    netseat_common(netseat_${name})
    target_link_libraries(netseat_${name} PUBLIC ${arg_LINKS})
    if(arg_MOC)
        netseat_moc(netseat_${name})
        target_compile_definitions(netseat_${name} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS)
    endif()
    if(name STREQUAL "ui")
        netseat_precompiled(netseat_${name} ui)
    elseif(arg_MOC)
        netseat_precompiled(netseat_${name} qt)
    elseif(NOT arg_LINKS MATCHES "Qt6::")
        netseat_precompiled(netseat_${name} standard)
    endif()
endfunction()

function(netseat_test module source)
    cmake_parse_arguments(arg "" "NAME;TIMEOUT;HEADERS" "LINKS;LABELS" ${ARGN})
    get_filename_component(stem ${source} NAME_WE)
    string(REGEX REPLACE "^test_" "" stem ${stem})
    if(arg_NAME)
        set(stem ${arg_NAME})
    endif()
    set(target test_${module}_${stem})
    add_executable(${target} ${source})
    netseat_common(${target})
    netseat_test_moc(${target} ${source})
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests/support)
    # QtTest's macros use C casts and shadow names of their own.
    target_compile_options(${target} PRIVATE -Wno-old-style-cast -Wno-useless-cast)
    if(NOT arg_LINKS)
        set(arg_LINKS netseat_${module})
    endif()
    target_link_libraries(${target} PRIVATE ${arg_LINKS} Qt6::Test)
    if(NOT arg_HEADERS)
        set(arg_HEADERS test)
    endif()
    netseat_precompiled(${target} ${arg_HEADERS})
    add_test(NAME ${module}/${stem} COMMAND ${target})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    set_tests_properties(${module}/${stem} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${module};${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
