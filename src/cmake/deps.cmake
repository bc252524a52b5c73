# Third-party code: sl_third_{cjson,tree_sitter,grammars,uv}. src/deps/fetch.sh makes it; nothing is downloaded here.
set(STATUSLENS_DEPS_DIR "${CMAKE_SOURCE_DIR}/build/deps" CACHE PATH "what src/deps/fetch.sh made")

foreach(part cjson treesitter grammars)
    if(NOT EXISTS "${STATUSLENS_DEPS_DIR}/lib/lib${part}.a")
        message(FATAL_ERROR "lib${part}.a is missing in ${STATUSLENS_DEPS_DIR}: run src/deps/fetch.sh first, or just `make`")
    endif()
endforeach()

# sl_third(NAME ARCHIVE): an imported static library whose headers lie in a folder of its own, so that a layer without
# the right to a library does not find its headers there either
function(sl_third name archive)
    add_library(sl_third_${name} STATIC IMPORTED)
    set_target_properties(sl_third_${name} PROPERTIES IMPORTED_LOCATION "${archive}")
    if(ARGN)
        set_target_properties(sl_third_${name} PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${ARGN}")
    endif()
endfunction()

set(deps "${STATUSLENS_DEPS_DIR}")
sl_third(cjson "${deps}/lib/libcjson.a" "${deps}/include")
sl_third(tree_sitter "${deps}/lib/libtreesitter.a" "${deps}/include")
sl_third(grammars "${deps}/lib/libgrammars.a")

# Debian ships libuv's archive beside the shared library; linked in, the release binary needs nothing but libc.
find_library(SL_UV_ARCHIVE NAMES libuv_a.a libuv.a REQUIRED)
find_package(Threads REQUIRED)
sl_third(uv "${SL_UV_ARCHIVE}")
set_target_properties(sl_third_uv PROPERTIES INTERFACE_LINK_LIBRARIES "Threads::Threads;${CMAKE_DL_LIBS};rt")
