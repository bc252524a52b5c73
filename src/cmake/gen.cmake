# The host tool sl_gen and what it generates. Every src/gen/gen_<name>.c is a subcommand; a projection is wired as soon
# as its file is there. Each generated file depends on its inputs and on the tool, so nothing else re-runs it.
file(GLOB gen_sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/src/gen/*.c")
file(GLOB_RECURSE host_sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/src/base/*.c" "${CMAKE_SOURCE_DIR}/src/text/*.c")
list(FILTER host_sources EXCLUDE REGEX "/text/generated\\.c$") # its table is not made yet
list(APPEND host_sources "${CMAKE_SOURCE_DIR}/src/http/key.c" "${CMAKE_SOURCE_DIR}/src/http/index.c") # tables are sorted by what look-ups compare
foreach(name json shape store row_json code_json family_json) # records of data/ and grammar/ are read as those of settings
    list(APPEND host_sources "${CMAKE_SOURCE_DIR}/src/conf/${name}.c")
endforeach()
list(APPEND host_sources "${CMAKE_SOURCE_DIR}/src/lang/names.c")

set(rows "")
foreach(file IN LISTS gen_sources)
    if(file MATCHES "/gen_([a-z_]+)\\.c$")
        string(APPEND rows "GEN_COMMAND(${CMAKE_MATCH_1})\n")
        set(SL_HAS_GEN_${CMAKE_MATCH_1} ON)
    endif()
endforeach()
file(CONFIGURE OUTPUT "${SL_GEN_DIR}/gen_commands.def" CONTENT "${rows}" @ONLY)

add_executable(sl_gen ${gen_sources} ${host_sources} ${SL_PROGRAM_SOURCES})
target_include_directories(sl_gen PRIVATE "${CMAKE_SOURCE_DIR}/src" "${SL_GEN_DIR}")
target_include_directories(sl_gen SYSTEM PRIVATE "${STATUSLENS_DEPS_DIR}/include")
target_compile_definitions(sl_gen PRIVATE _DEFAULT_SOURCE)
target_link_libraries(sl_gen PRIVATE sl_host_flags sl_grammars)
if(SL_LLD)
    target_link_options(sl_gen PRIVATE -fuse-ld=lld)
endif()
set_target_properties(sl_gen PROPERTIES INTERPROCEDURAL_OPTIMIZATION OFF)

# sl_project(LAYER COMMAND OUT INPUTS... -- ARGS...): runs `sl_gen COMMAND ARGS... OUT` and gives OUT to LAYER
macro(sl_project layer command out)
    if(SL_HAS_GEN_${command})
        cmake_parse_arguments(project "" "" "INPUTS;ARGS" ${ARGN})
        add_custom_command(
            OUTPUT "${SL_GEN_DIR}/${out}"
            COMMAND sl_gen ${command} ${project_ARGS} "${SL_GEN_DIR}/${out}"
            DEPENDS sl_gen ${project_INPUTS}
            COMMENT "Generating ${out}" VERBATIM)
        list(APPEND SL_GENERATED_${layer} "${SL_GEN_DIR}/${out}")
        list(APPEND tables "${SL_GEN_DIR}/${out}")
        sl_uninstrumented("${SL_GEN_DIR}/${out}")
    endif()
endmacro()

set(data "${CMAKE_SOURCE_DIR}/data")
set(grammar "${CMAKE_SOURCE_DIR}/grammar")
file(GLOB_RECURSE data_files CONFIGURE_DEPENDS "${data}/*.json")
file(GLOB rule_rows CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/src/rules/*.def")
file(GLOB rule_pages CONFIGURE_DEPENDS "${data}/rules/*.md")
sl_project(http codes codes.c INPUTS ${data_files} ARGS "${data}")
sl_project(http vocabulary vocabulary.c INPUTS "${data}/vocabulary.json" "${CMAKE_SOURCE_DIR}/src/http/vocabulary.def" ARGS "${data}")
sl_project(http families families.c INPUTS ${data_files} ARGS "${data}")
sl_project(rules rules rules.c INPUTS ${rule_rows} ${rule_pages} ARGS "${CMAKE_SOURCE_DIR}/src/rules" "${data}/rules")
sl_project(text marks marks.c INPUTS "${data}/skip.json" ARGS "${data}/skip.json")
sl_project(io skip skip.c INPUTS "${data}/skip.json" ARGS "${data}/skip.json")
sl_project(conf manifests manifests.c INPUTS "${data}/manifests.json" "${data}/skip.json" ARGS "${data}")

# Packs: one generated file per grammar/<lang>/pack.json; folders with a leading underscore are shared by several.
file(GLOB packs CONFIGURE_DEPENDS "${grammar}/*/pack.json")
file(GLOB shared CONFIGURE_DEPENDS "${grammar}/_*/*.json" "${grammar}/_*/*.scm")
foreach(pack IN LISTS packs)
    get_filename_component(folder "${pack}" DIRECTORY)
    get_filename_component(lang "${folder}" NAME)
    if(NOT lang MATCHES "^_")
        file(GLOB inputs CONFIGURE_DEPENDS "${folder}/*.json" "${folder}/*.scm")
        sl_project(lang pack pack_${lang}.c INPUTS ${inputs} ${shared} ARGS "${grammar}" ${lang})
    endif()
endforeach()
sl_project(lang packs packs.c INPUTS ${packs} ARGS "${grammar}")

add_custom_target(sl_tables DEPENDS ${tables})
