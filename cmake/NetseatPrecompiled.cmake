# Precompiled headers: of what a source file costs to compile, two thirds are the headers of Qt and the standard library.
# Files still include what they use; -DNETSEAT_PRECOMPILED=OFF builds without, and shows who forgot to.
#
# One set for each kind of target, made once and shared: a set only fits where the same macros are defined.

option(NETSEAT_PRECOMPILED "Precompile the headers of Qt and the standard library" ON)
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # clang's are used with its own launcher options; fuzzing needs none
    set(NETSEAT_PRECOMPILED OFF)
endif()

# netseat_precompiled_set(name HEADERS … [LINKS …] [DEFINITIONS …] [OPTIONS …])
function(netseat_precompiled_set name)
    cmake_parse_arguments(arg "" "" "HEADERS;LINKS;DEFINITIONS;OPTIONS" ${ARGN})
    set(source ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "// Only here for its precompiled headers.\n")
    add_library(netseat_headers_${name} OBJECT EXCLUDE_FROM_ALL ${source})
    netseat_common(netseat_headers_${name})
    target_link_libraries(netseat_headers_${name} PRIVATE ${arg_LINKS})
    target_compile_definitions(netseat_headers_${name} PRIVATE ${arg_DEFINITIONS})
    target_compile_options(netseat_headers_${name} PRIVATE ${arg_OPTIONS} -fpch-preprocess)
    target_precompile_headers(netseat_headers_${name} PRIVATE ${arg_HEADERS})
endfunction()

# Makes all sets; called once Qt is found.
function(netseat_precompiled_sets)
    set(standard <algorithm> <array> <charconv> <chrono> <cstdint> <cstdio> <cstring> <deque> <filesystem> <functional> <map>
        <memory> <mutex> <optional> <set> <span> <string> <string_view> <thread> <unordered_map> <variant> <vector>)
    # Not QTest: what it declares depends on the Qt modules that a test links.
    set(qt <QCoreApplication> <QDir> <QFile> <QJsonArray> <QJsonDocument> <QJsonObject> <QProcess> <QString> <QTemporaryDir>
        <QThread> <QTimer>)
    set(own QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS)
    set(test_options -Wno-old-style-cast -Wno-useless-cast)
    set(widgets Qt6::Widgets Qt6::Network Qt6::Svg)
    netseat_precompiled_set(standard HEADERS ${standard})
    netseat_precompiled_set(qt HEADERS ${standard} ${qt} LINKS Qt6::Core DEFINITIONS ${own})
    netseat_precompiled_set(ui HEADERS ${standard} <QtWidgets> LINKS ${widgets} DEFINITIONS ${own})
    if(NETSEAT_TESTS)
        netseat_precompiled_set(test HEADERS ${standard} ${qt} LINKS Qt6::Test OPTIONS ${test_options})
        netseat_precompiled_set(test_ui HEADERS ${standard} <QtWidgets> LINKS ${widgets} Qt6::Test OPTIONS ${test_options})
    endif()
endfunction()

# GCC 12 sees overruns in the standard library's strings that there are not (its bug 105651) and is silent because they lie
# in system headers, which it forgets of precompiled ones. Builds without these headers and clang still look.
set(NETSEAT_PRECOMPILED_QUIET -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread)

# Gives the target the set of that name; none for "none".
function(netseat_precompiled target name)
    if(NETSEAT_PRECOMPILED AND NOT name STREQUAL "none")
        target_precompile_headers(${target} REUSE_FROM netseat_headers_${name})
        target_compile_options(${target} PRIVATE ${NETSEAT_PRECOMPILED_QUIET} -fpch-preprocess) # or ccache can't tell what changed
    endif()
endfunction()
