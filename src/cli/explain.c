#include "cli/run.h"
#include "engine/lookup.h"

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

static void explain_code(explainer *e, uint32_t code)
{
    print(e, sl_code_render(&e->run->arena, code, e->locale, e->markdown));
}

static void explain_range(explainer *e, const sl_lookup *found)
{
    for (uint32_t code = found->low; code <= found->high; code++)
        if (sl_code_is_known(code)) explain_code(e, code);
}

static void explain_candidates(explainer *e, const sl_lookup *found)
{
    for (uint32_t i = 0; i < found->candidates.n; i++)
        explain_code(e, found->candidates.at[i].code);
}

static void explain(explainer *e, sl_str word)
{
    sl_lookup found;
    sl_lookup_word(word, &e->run->arena, &found);
    switch (found.kind) {
    case SL_LOOKUP_RULE: print(e, found.rule->page); return;
    case SL_LOOKUP_CODE: explain_code(e, found.low); return;
    case SL_LOOKUP_CLASS:
        print(e, sl_class_render(&e->run->arena, found.class_digit, e->locale, e->markdown));
        return;
    case SL_LOOKUP_RANGE: explain_range(e, &found); return;
    case SL_LOOKUP_NAME: explain_candidates(e, &found); return;
    case SL_LOOKUP_UNKNOWN: sl_run_unknown(e->run, "nothing is known as", &found.nearest); return;
    }
}

int sl_cli__explain(sl_run *run)
{
    enum { TEXT, MARKDOWN, JSON };
    const sl_args *args = &run->args;
    explainer e = {.run = run, .locale = sl_run_locale(run)};
    e.markdown = sl_args_choice(args, SL_OPT_EXPLAIN_FORMAT) == MARKDOWN;
    for (uint32_t i = 0; i < args->operands.n; i++)
        explain(&e, args->operands.at[i]);
    return e.n_printed ? SL_EXIT_OK : SL_EXIT_NOTHING;
}
