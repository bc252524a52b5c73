# The layer table, which the build and the tests both run.
#
# sl_layer(NAME [USES folder...|folder/header.h...] [THIRD library...] [POSIX])
#   USES   what its files may include: a whole layer, or one header of it
#   THIRD  whose headers it may include: tree_sitter, cjson, uv
#   POSIX  may use more than plain C11 of the C library
#   HOST   runs at build time only
# Order is bottom up. CMake gives each layer its include folders and its link line from here; tests/meta/layers.cmake
# reads the same rows and checks every #include, third-party ones too, since those lie in system folders as well.
sl_layer(base)
sl_layer(text   USES base)
sl_layer(http   USES base)
sl_layer(lang   USES base text http THIRD tree_sitter)
sl_layer(rules  USES base text http lang/facts.h lang/row.h)
sl_layer(engine USES base text http lang rules)
sl_layer(conf   USES base text engine lang/row.h http/family.h http/declare.h)
sl_layer(lsp    USES base text engine conf THIRD cjson)
sl_layer(io     USES base text/generated.h THIRD uv POSIX)
sl_layer(cli    USES base text engine conf io)
sl_layer(app    USES base text http lang rules engine conf lsp io cli THIRD tree_sitter cjson uv POSIX)

sl_layer(gen    USES base text http lang rules conf THIRD tree_sitter POSIX HOST)
