#include "cli/config.h"
#include "cli/scan.h"
#include "cli/site.h"
#include "conf/put.h"
#include "engine/lookup.h"

typedef struct finder finder;
typedef void print_site(const finder *f, const sl_scan_file *file, const sl_site *site, sl_pos pos,
                        sl_buf *out);

struct finder {
    sl_run *run;
    bool has_query;
    sl_lookup query;
    sl_confidence least;
    print_site *print;
    const char *first, *separator; /* before the first site of a file, before others */
};

/* "404 Not Found", "4xx", or "unknown name". */
static void add_meaning(const sl_facts *facts, const sl_site *site, sl_buf *out)
{
    const sl_code *code = site->code ? sl_code_find(facts->registry, site->code) : NULL;
    if (code)
        sl_buf_printf(out, "%u %.*s", site->code, SL_FMT(code->name));
    else if (site->code)
        sl_buf_printf(out, "%u", site->code);
    else if (site->low)
        sl_buf_printf(out, "%uxx", site->low / 100u);
    else
        sl_buf_add_cstr(out, "unknown name");
}

/* "path:line:col: NOT_FOUND: 404 Not Found, produced, certain" */
static void print_text(const finder *f, const sl_scan_file *file, const sl_site *site, sl_pos pos,
                       sl_buf *out)
{
    sl_term_paint(&f->run->term, out, SL_PAINT_PLACE);
    sl_term_escape(out, file->path);
    sl_buf_printf(out, ":%u:%u:", pos.line0 + 1, pos.byte_col + 1);
    sl_term_plain(&f->run->term, out);
    sl_buf_add_char(out, ' ');
    sl_term_escape(out, sl_range_of(file->text, site->range));
    sl_buf_add_cstr(out, ": ");
    add_meaning(file->facts, site, out);
    sl_buf_printf(out, ", %s, %s", sl_role_name(site->role), sl_confidence_name(site->confidence));
    sl_buf_add_char(out, '\n');
}

static void print_json(const finder *f, const sl_scan_file *file, const sl_site *site, sl_pos pos,
                       sl_buf *out)
{
    (void)f;
    sl_str text = sl_range_of(file->text, site->range);
    sl_put_open(out, '{');
    sl_put_str_at(out, "path", file->path);
    sl_put_int_at(out, "line", pos.line0 + 1);
    sl_put_int_at(out, "col", pos.byte_col + 1);
    sl_put_int_at(out, "end_col", pos.byte_col + 1 + (int64_t)text.len);
    const sl_facts *facts = file->facts;
    sl_facts_home(&facts, site);
    sl_site_put(site, text, facts->lang, out);
    sl_put_close(out, '}');
}

static bool is_wanted(const finder *f, const sl_site *site)
{
    return site->confidence >= f->least && (!f->has_query || sl_lookup_has_site(&f->query, site));
}

static void find_in_file(void *arg, const sl_scan_file *file, sl_scan_slot *slot)
{
    const finder *f = arg;
    const sl_facts *facts = file->facts;
    if (!facts->sites.n) return;
    sl_lines lines;
    sl_lines_init(&lines, file->text);
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        const sl_site *site = &facts->sites.at[i];
        if (!is_wanted(f, site)) continue;
        sl_buf_add_cstr(&slot->out, slot->tally.n_sites++ ? f->separator : f->first);
        f->print(f, file, site, sl_lines_pos(&lines, site->range.from), &slot->out);
    }
    sl_lines_release(&lines);
}

typedef struct format { /* in the order of --format's words */
    print_site *print;
    const char *begin, *first, *separator, *between, *end;
} format;

static const format formats[] = {{print_text, "", "", "", "", ""},
                                 {print_json, "", "", "\n", "\n", "\n"},
                                 {print_json, "[", "\n", ",\n", ",", "\n]\n"}};

static void set_least(finder *f)
{
    static const sl_confidence words[] = {SL_LIKELY, SL_CERTAIN, SL_POSSIBLE};
    f->least = words[sl_args_choice(&f->run->args, SL_OPT_CONFIDENCE)];
}

/* A code, a class, a range or a known name; a word with a slash is a path, whatever it is called. */
static bool is_query(finder *f, const sl_registry *registry, sl_str word)
{
    if (sl_str_find_char(word, '/') != SIZE_MAX) return false;
    sl_lookup_word(registry, word, &f->run->arena, &f->query);
    return f->query.kind != SL_LOOKUP_UNKNOWN && f->query.kind != SL_LOOKUP_RULE;
}

static int find(sl_run *run, const sl_settings *settings)
{
    const sl_args *args = &run->args;
    uint32_t choice = sl_args_choice(args, SL_OPT_FIND_FORMAT);
    const format *fmt = &formats[choice];
    finder f = {.run = run, .print = fmt->print, .first = fmt->first, .separator = fmt->separator};
    sl_tally tally = {0};
    set_least(&f);
    uint32_t n_used = f.has_query =
        args->operands.n > 0 && is_query(&f, settings->recognition.registry, args->operands.at[0]);
    sl_scan scan = {.arg = &f, .file = find_in_file, .separator = sl_str_from_cstr(fmt->between)};
    sl_out_add(&run->out, sl_str_from_cstr(fmt->begin));
    sl_scan_run(run, args->operands.at + n_used, args->operands.n - n_used, &scan, &tally);
    if (tally.n_sites || fmt->begin[0]) sl_out_add(&run->out, sl_str_from_cstr(fmt->end));
    return tally.n_sites ? SL_EXIT_OK : SL_EXIT_NOTHING;
}

/* Names that the working folder's settings declare can be asked for. */
int sl_cli__find(sl_run *run)
{
    return sl_configs_with_here(run, find);
}
