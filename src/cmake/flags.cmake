# Compiler flags as interface libraries: sl_flags for our own code, sl_host_flags for what runs during the build,
# sl_third_flags for parsers that a generator wrote.
option(SL_WERROR "warnings are errors" OFF)
set(SL_SANITIZE "" CACHE STRING "sanitizers for our own code, comma separated")
option(SL_COVERAGE "count executed lines" OFF)
option(SL_FUZZ "build the libFuzzer targets (clang)" OFF)
option(SL_NO_PIE "one static binary at a fixed address: no loader and no relocations at start, 1 MB less memory" OFF)

set(warnings -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes)
if(SL_WERROR)
    list(APPEND warnings -Werror)
endif()

add_library(sl_flags INTERFACE)
target_compile_options(sl_flags INTERFACE ${warnings})
if(SL_SANITIZE)
    target_compile_options(sl_flags INTERFACE -fsanitize=${SL_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(sl_flags INTERFACE -fsanitize=${SL_SANITIZE})
endif()
if(SL_COVERAGE)
    target_compile_options(sl_flags INTERFACE --coverage)
    target_link_options(sl_flags INTERFACE --coverage)
endif()
if(SL_FUZZ)
    target_compile_options(sl_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(SL_NO_PIE)
    target_compile_options(sl_flags INTERFACE -fno-pie -ffunction-sections -fdata-sections)
    target_link_options(sl_flags INTERFACE -no-pie -static -Wl,--gc-sections)
endif()

# lld links the 60 MB of parse tables in a tenth of the time; gcc's link-time optimisation needs the default linker.
find_program(SL_LLD ld.lld)
if(SL_LLD AND NOT CMAKE_INTERPROCEDURAL_OPTIMIZATION)
    target_link_options(sl_flags INTERFACE -fuse-ld=lld)
endif()

add_library(sl_host_flags INTERFACE)
target_compile_options(sl_host_flags INTERFACE ${warnings} -O1)

add_library(sl_third_flags INTERFACE)
target_compile_options(sl_third_flags INTERFACE -w -O2)

# sl_uninstrumented(SOURCE...): generated tables hold no code; sanitizers would only pad and slow them
function(sl_uninstrumented)
    if(SL_SANITIZE OR SL_FUZZ)
        set_property(SOURCE ${ARGN} APPEND PROPERTY COMPILE_OPTIONS -fno-sanitize=all)
    endif()
endfunction()
