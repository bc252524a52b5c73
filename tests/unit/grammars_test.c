/* Every linked grammar is one that the linked tree-sitter core accepts, and parses something. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <tree_sitter/api.h>

#define GRAMMAR(name, symbol) const TSLanguage *symbol(void);
#include "grammars.def"
#undef GRAMMAR

static const struct grammar {
    const char *name;
    const TSLanguage *(*language)(void);
} grammars[] = {
#define GRAMMAR(name, symbol) {name, symbol},
#include "grammars.def"
#undef GRAMMAR
};

static void test_every_grammar_is_accepted(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof grammars / sizeof *grammars; i++) {
        TSParser *parser = ts_parser_new();
        if (!ts_parser_set_language(parser, grammars[i].language())) fail_msg("%s: ABI", grammars[i].name);
        TSTree *tree = ts_parser_parse_string(parser, NULL, "404\n", 4);
        if (!tree) fail_msg("%s: no tree", grammars[i].name);
        ts_tree_delete(tree);
        ts_parser_delete(parser);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_every_grammar_is_accepted)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
