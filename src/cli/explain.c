#include "cli/explain.h"

#include "cli/config.h"
#include "engine/engine.h"
#include "engine/rule_page.h"

typedef struct explainer {
    sl_run *run;
    sl_arena *arena;
    sl_locale locale;
    const sl_registry *registry;
    bool markdown, as_json;
    uint32_t n_printed, n_unknown;
} explainer;

static void print(explainer *e, sl_str text)
{
    if (e->n_printed++) sl_out_add(&e->run->out, e->as_json ? SL_STR(",\n") : SL_STR("\n"));
    sl_out_add(&e->run->out, text);
}

/* "StatusNotFound: 404 in go.net-http, go.fasthttp" */
static void print_families(explainer *e, sl_str word, const sl_lookup *lookup, uint32_t code)
{
    sl_buf line;
    sl_buf_init(&line);
    uint32_t n = 0;
    for (uint32_t i = 0; i < lookup->constants.n; i++) {
        const sl_named *named = &lookup->constants.at[i];
        if (named->constant->code != code) continue;
        if (!n++) sl_term_escape(&line, word);
        sl_buf_printf(&line, "%s%.*s", n == 1 ? ": " : ", ", SL_FMT(named->family->id));
    }
    sl_buf_add_char(&line, '\n');
    if (n) print(e, sl_buf_str(&line));
    sl_buf_release(&line);
}

static void print_code(explainer *e, uint32_t code)
{
    print(e, sl_code_render(e->arena, e->registry, code, e->locale, e->markdown));
}

static void print_names(explainer *e, sl_str word, const sl_lookup *lookup)
{
    for (uint32_t i = 0; i < lookup->candidates.n; i++) {
        print_families(e, word, lookup, lookup->candidates.at[i].code);
        print_code(e, lookup->candidates.at[i].code);
    }
}

static void print_range(explainer *e, const sl_lookup *lookup)
{
    for (uint32_t code = lookup->low; code <= lookup->high; code++)
        if (sl_code_is_known(e->registry, code)) print_code(e, code);
}

static void refuse(explainer *e, sl_str word, const sl_lookup *lookup)
{
    sl_buf text;
    sl_buf_init(&text);
    sl_buf_add_cstr(&text, "nothing is known by this name");
    for (uint32_t i = 0; i < lookup->nearest.n; i++)
        sl_buf_printf(&text, "%s '%.*s'", i ? "," : "; the nearest are", SL_FMT(lookup->nearest.best[i]));
    sl_run_complain(e->run, word, sl_buf_str(&text));
    sl_buf_release(&text);
    e->n_unknown++;
}

static void print_json(explainer *e, sl_str word, const sl_lookup *lookup)
{
    sl_buf text;
    sl_buf_init(&text);
    sl_explain_json(&text, e->arena, word, lookup, e->registry, e->locale);
    print(e, sl_buf_str(&text));
    sl_buf_release(&text);
}

static void explain(explainer *e, sl_str word)
{
    sl_lookup lookup;
    sl_lookup_word(e->registry, word, e->arena, &lookup);
    if (lookup.kind == SL_LOOKUP_UNKNOWN) refuse(e, word, &lookup);
    if (e->as_json) {
        print_json(e, word, &lookup);
        return;
    }
    switch (lookup.kind) {
    case SL_LOOKUP_UNKNOWN: break;
    case SL_LOOKUP_CODE: print_code(e, lookup.low); break;
    case SL_LOOKUP_CLASS:
        print(e, sl_class_render(e->arena, e->registry, lookup.class_digit, e->locale, e->markdown));
        break;
    case SL_LOOKUP_RANGE: print_range(e, &lookup); break;
    case SL_LOOKUP_NAME: print_names(e, word, &lookup); break;
    case SL_LOOKUP_RULE: print(e, sl_rule_page(e->arena, lookup.rule)); break;
    }
}

static int explain_all(sl_run *run, const sl_settings *settings)
{
    enum { TEXT, MARKDOWN, JSON };
    const sl_args *args = &run->args;
    uint32_t format = sl_args_choice(args, SL_OPT_EXPLAIN_FORMAT);
    explainer e = {.run = run,
                   .arena = &run->arena,
                   .locale = settings->locale,
                   .registry = settings->recognition.registry};
    e.markdown = format == MARKDOWN;
    e.as_json = format == JSON;
    if (e.as_json) sl_out_add(&run->out, SL_STR("[\n"));
    for (uint32_t i = 0; i < args->operands.n; i++)
        explain(&e, args->operands.at[i]);
    if (e.as_json) sl_out_add(&run->out, SL_STR("\n]\n"));
    return e.n_unknown ? SL_EXIT_NOTHING : SL_EXIT_OK;
}

int sl_cli__explain(sl_run *run)
{
    return sl_configs_with_here(run, explain_all);
}
