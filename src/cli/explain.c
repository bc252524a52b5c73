#include "cli/query.h"
#include "cli/run.h"

typedef struct explainer {
    sl_run *run;
    sl_locale locale;
    bool markdown;
    uint32_t n_printed;
} explainer;

static void print(explainer *e, sl_str text)
{
    if (e->n_printed++) sl_out_add(&e->run->out, SL_STR("\n"));
    sl_out_add(&e->run->out, text);
}

static bool explain_rule(explainer *e, sl_str word)
{
    const sl_rule *rule = sl_rule_find(word);
    if (rule) print(e, rule->page);
    return rule != NULL;
}

static bool explain_codes(explainer *e, sl_str word)
{
    sl_query query;
    sl_arena *arena = &e->run->arena;
    if (!sl_query_parse(word, &query)) return false;
    if (query.class_digit) print(e, sl_class_render(arena, query.class_digit, e->locale, e->markdown));
    for (uint32_t i = 0; i < query.n_codes; i++)
        print(e, sl_code_render(arena, query.codes[i], e->locale, e->markdown));
    return true;
}

static void refuse(explainer *e, sl_str word)
{
    sl_nearest nearest = {.wrong = word};
    for (int i = 0; i < SL_N_RULES; i++)
        sl_nearest_consider(&nearest, sl_rule_at((sl_rule_id)i)->name);
    sl_phrase phrase;
    for (uint32_t i = 0; (phrase = sl_phrase_at(i)).code; i++)
        sl_nearest_consider(&nearest, phrase.text);
    sl_run_unknown(e->run, "nothing is known as", &nearest);
}

int sl_cli__explain(sl_run *run)
{
    enum { TEXT, MARKDOWN, JSON };
    const sl_args *args = &run->args;
    explainer e = {.run = run, .locale = sl_run_locale(run)};
    e.markdown = sl_args_choice(args, SL_OPT_EXPLAIN_FORMAT) == MARKDOWN;
    for (uint32_t i = 0; i < args->operands.n; i++) {
        sl_str word = args->operands.at[i];
        if (!explain_rule(&e, word) && !explain_codes(&e, word)) refuse(&e, word);
    }
    return e.n_printed ? SL_EXIT_OK : SL_EXIT_NOTHING;
}
