#include "cli/config.h"
#include "conf/put.h"
#include "engine/lookup.h"

typedef struct lister {
    sl_run *run;
    sl_buf out;
    sl_locale locale;
    const sl_registry *registry;
    uint32_t class_digit;    /* 0: all */
    const sl_vendor *vendor; /* NULL: all */
    const sl_family *family; /* NULL: none */
    bool as_json;
    uint32_t n; /* printed */
} lister;

/* Begins one line of text or one object. */
static void begin(lister *l)
{
    if (l->as_json) sl_buf_add_cstr(&l->out, l->n ? ",\n" : "");
    if (l->as_json) sl_put_open(&l->out, '{');
    l->n++;
}

static void end(lister *l)
{
    if (l->as_json) {
        sl_put_close(&l->out, '}');
        return;
    }
    while (l->out.len && l->out.ptr[l->out.len - 1] == ' ')
        l->out.len--;
    sl_buf_add_char(&l->out, '\n');
}

/* One column, or one member. */
static void add(lister *l, const char *key, sl_str value, uint32_t width)
{
    if (l->as_json) {
        sl_put_str_at(&l->out, key, value);
        return;
    }
    for (uint32_t i = sl_term_escape(&l->out, value); i < width; i++)
        sl_buf_add_char(&l->out, ' ');
    sl_buf_add_char(&l->out, ' ');
}

static void add_number(lister *l, const char *key, uint32_t value, int width)
{
    if (l->as_json)
        sl_put_int_at(&l->out, key, value);
    else
        sl_buf_printf(&l->out, "%*u ", width, value);
}

static bool is_in_class(const lister *l, uint32_t code)
{
    return !l->class_digit || code / 100 == l->class_digit;
}

static void list_code(lister *l, const sl_code *code)
{
    sl_str name = code->text[l->locale].name;
    sl_str source = code->vendor.len ? code->vendor : code->draft;
    if (code->rfc.len)
        source = sl_arena_printf(&l->run->arena, "RFC %.*s%s%.*s", SL_FMT(code->rfc),
                                 code->section.len ? ", " : "", SL_FMT(code->section));
    begin(l);
    add_number(l, "code", code->code, 3);
    add(l, "name", name.len ? name : code->name, 42);
    add(l, "source", source, 0);
    if (l->as_json) add(l, "id", code->id, 0);
    end(l);
}

static void list_codes(lister *l)
{
    sl_codes codes = sl_codes_all(l->registry);
    for (uint32_t i = 0; i < codes.n; i++) {
        const sl_code *code = &codes.at[i];
        if (!is_in_class(l, code->code)) continue;
        if (!l->vendor || sl_code_has_vendor(code, l->vendor->key)) list_code(l, code);
    }
}

static void list_constants(lister *l)
{
    for (uint32_t i = 0; i < l->family->n_constants; i++) {
        const sl_constant *constant = &l->family->constants[i];
        if (!is_in_class(l, constant->code)) continue;
        begin(l);
        add_number(l, "code", constant->code, 3);
        add(l, "name", constant->name, 42);
        add(l, "deprecated", constant->is_deprecated ? SL_STR("deprecated") : SL_STR(""), 0);
        end(l);
    }
}

static void list_families(lister *l)
{
    uint32_t n;
    const sl_family *families = sl_families_all(l->registry, &n);
    for (uint32_t i = 0; i < n; i++) {
        begin(l);
        add(l, "id", families[i].id, 34);
        add_number(l, "names", families[i].n_constants, 3);
        add(l, "title", families[i].title, 0);
        end(l);
    }
}

static void list_languages(lister *l)
{
    const sl_lang *lang;
    for (uint32_t i = 0; (lang = sl_lang_all(i)); i++) {
        sl_strs globs = sl_lang_globs(lang);
        sl_buf joined;
        sl_buf_init(&joined);
        for (uint32_t k = 0; k < globs.n; k++)
            sl_buf_printf(&joined, "%s%.*s", k ? " " : "", SL_FMT(globs.at[k]));
        begin(l);
        add(l, "id", sl_lang_id(lang), 16);
        add(l, "name", sl_lang_name(lang), 24);
        add(l, "files", sl_buf_str(&joined), 0);
        end(l);
        sl_buf_release(&joined);
    }
}

static void list_rules(lister *l)
{
    for (int i = 0; i < SL_N_RULES; i++) {
        const sl_rule *rule = sl_rule_at((sl_rule_id)i);
        begin(l);
        add(l, "name", rule->name, 30);
        add(l, "group", sl_rule_group_name(rule->group), 8);
        add(l, "default", rule->is_on ? SL_STR("on") : SL_STR("off"), 4);
        add(l, "fix", rule->fix, 7);
        add(l, "summary", rule->summary, 0);
        end(l);
    }
}

static void list_vendors(lister *l)
{
    uint32_t n;
    const sl_vendor *vendors = sl_vendors_all(l->registry, &n);
    for (uint32_t i = 0; i < n; i++) {
        begin(l);
        add(l, "key", vendors[i].key, 20);
        add(l, "name", vendors[i].name, 0);
        end(l);
    }
}

static const struct subject { /* the operands of the command's row in commands.def */
    const char *name;
    void (*list)(lister *l);
} subjects[] = {{"codes", list_codes},
                {"families", list_families},
                {"languages", list_languages},
                {"rules", list_rules},
                {"vendors", list_vendors}};
enum { N_SUBJECTS = sizeof subjects / sizeof *subjects };

static bool set_class(lister *l)
{
    sl_str word = sl_args_value(&l->run->args, SL_OPT_CLASS);
    sl_lookup found;
    sl_lookup_word(l->registry, word, &l->run->arena, &found);
    l->class_digit = found.class_digit;
    if (word.len && !l->class_digit)
        sl_run_trouble(l->run, word, SL_STR("not a class: 1xx, 2xx, 3xx, 4xx or 5xx"));
    return !word.len || l->class_digit;
}

static bool set_vendor(lister *l)
{
    sl_nearest nearest = {.wrong = sl_args_value(&l->run->args, SL_OPT_VENDOR)};
    if (!nearest.wrong.len) return true;
    l->vendor = sl_vendor_find(l->registry, nearest.wrong);
    uint32_t n;
    const sl_vendor *vendors = sl_vendors_all(l->registry, &n);
    for (uint32_t i = 0; i < n; i++) {
        sl_nearest_consider(&nearest, vendors[i].key);
        sl_nearest_consider(&nearest, vendors[i].name);
    }
    if (!l->vendor) sl_run_unknown(l->run, "unknown vendor", &nearest);
    return l->vendor != NULL;
}

static bool set_family(lister *l)
{
    sl_nearest nearest = {.wrong = sl_args_value(&l->run->args, SL_OPT_FAMILY)};
    if (!nearest.wrong.len) return true;
    l->family = sl_family_find(l->registry, nearest.wrong);
    uint32_t n;
    const sl_family *families = sl_families_all(l->registry, &n);
    for (uint32_t i = 0; i < n; i++)
        sl_nearest_consider(&nearest, families[i].id);
    if (!l->family) sl_run_unknown(l->run, "unknown family", &nearest);
    return l->family != NULL;
}

static bool list_subject(lister *l)
{
    const sl_args *args = &l->run->args;
    sl_nearest nearest = {.wrong = args->operands.n ? args->operands.at[0] : SL_STR("codes")};
    for (int i = 0; i < N_SUBJECTS; i++) {
        if (sl_str_is(nearest.wrong, subjects[i].name)) {
            subjects[i].list(l);
            return true;
        }
        sl_nearest_consider(&nearest, sl_str_from_cstr(subjects[i].name));
    }
    sl_run_unknown(l->run, "cannot list", &nearest);
    return false;
}

static int list(sl_run *run, const sl_settings *settings)
{
    enum { TEXT, JSON };
    lister l = {.run = run, .locale = settings->locale, .registry = settings->recognition.registry};
    l.as_json = sl_args_choice(&run->args, SL_OPT_FORMAT) == JSON;
    if (!set_class(&l) || !set_vendor(&l) || !set_family(&l)) return SL_EXIT_TROUBLE;
    sl_buf_init(&l.out);
    sl_buf_add_cstr(&l.out, l.as_json ? "[\n" : "");
    bool is_good = true;
    if (l.family)
        list_constants(&l);
    else
        is_good = list_subject(&l);
    sl_buf_add_cstr(&l.out, l.as_json ? "\n]\n" : "");
    if (is_good) sl_out_add(&run->out, sl_buf_str(&l.out));
    sl_buf_release(&l.out);
    return l.n ? SL_EXIT_OK : SL_EXIT_NOTHING;
}

int sl_cli__list(sl_run *run)
{
    return sl_configs_with_here(run, list);
}
