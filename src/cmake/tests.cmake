# Tests: units (tests/unit/*_test.c), rules about the code (tests/meta), fuzz targets (tests/fuzz/*_fuzz.c), and every
# tests/<kind>/CMakeLists.txt, where a kind of test registers itself with sl_test_program and add_test.

# sl_test_program(NAME SOURCE...): an executable of the tests, linked with every layer
function(sl_test_program name)
    add_executable(${name} ${ARGN} ${SL_PROGRAM_SOURCES})
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}" "${SL_GEN_DIR}")
    target_compile_definitions(${name} PRIVATE _DEFAULT_SOURCE SL_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE sl_flags ${SL_LAYER_TARGETS} sl_third_cjson sl_third_uv sl_grammars)
endfunction()

if(SL_FUZZ)
    file(GLOB fuzzers CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/fuzz/*_fuzz.c")
    foreach(file IN LISTS fuzzers)
        get_filename_component(name "${file}" NAME_WE)
        sl_test_program(${name} "${file}")
        target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    endforeach()
    return()
endif()

if(CMAKE_BUILD_TYPE STREQUAL Release)
    return() # tests run on the instrumented builds
endif()

find_library(SL_CMOCKA cmocka REQUIRED)
file(GLOB units CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/unit/*_test.c")
file(GLOB unit_helpers CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/unit/*.c")
list(FILTER unit_helpers EXCLUDE REGEX "_test\\.c$")
foreach(file IN LISTS units)
    get_filename_component(name "${file}" NAME_WE)
    sl_test_program(${name} "${file}" ${unit_helpers})
    target_link_libraries(${name} PRIVATE ${SL_CMOCKA})
    add_test(NAME unit/${name} COMMAND ${name} WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}")
endforeach()

# Each of these takes what it needs from the environment and fails with the place and the rule that is broken.
set(archives "")
foreach(layer base text http lang rules engine)
    get_target_property(type sl_${layer} TYPE)
    if(type STREQUAL STATIC_LIBRARY)
        string(APPEND archives "$<TARGET_FILE:sl_${layer}> ")
    endif()
endforeach()
file(GLOB checks CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/meta/*.sh" "${CMAKE_SOURCE_DIR}/tests/meta/*.cmake")
if(NOT TARGET statuslens)
    list(FILTER checks EXCLUDE REGEX "/release_binary")
endif()
foreach(file IN LISTS checks)
    get_filename_component(name "${file}" NAME_WE)
    if(file MATCHES "\\.cmake$")
        add_test(NAME meta/${name} COMMAND "${CMAKE_COMMAND}" -P "${file}")
    else()
        add_test(NAME meta/${name} COMMAND bash "${file}")
    endif()
    set_tests_properties(meta/${name} PROPERTIES WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" ENVIRONMENT
        "SL_SOURCE_DIR=${CMAKE_SOURCE_DIR};SL_BINARY_DIR=${CMAKE_BINARY_DIR};SL_DEPS_DIR=${STATUSLENS_DEPS_DIR};SL_CC=${CMAKE_C_COMPILER};SL_CORE_ARCHIVES=${archives}")
endforeach()

file(GLOB kinds CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/*/CMakeLists.txt")
foreach(file IN LISTS kinds)
    get_filename_component(folder "${file}" DIRECTORY)
    add_subdirectory("${folder}")
endforeach()
