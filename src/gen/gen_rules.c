/* sl_gen rules RULES_DIR PAGES_DIR OUT.c: joins the rows of rules.def with the checks and the Markdown pages.
 *
 * A page starts with "# name", a blank line and one line of summary. A row without a check's file or without
 * a page, and a page without a row, end the build. */
#include "gen/gen.h"
#include "gen/json.h"

#include <stdio.h>
#include <string.h>

static const struct row {
    const char *ident, *name, *group, *visit, *least, *is_on, *severities, *fix, *since, *takes, *tags,
        *check;
} rows[] = {
#define SL_RULE(ident, name, group, visit, least, is_on, severities, fix, since, takes, tags, check)         \
    {#ident, name, #group, #visit, #least, #is_on, #severities, fix, since, takes, tags, #check},
#include "rules/rules.def"
#undef SL_RULE
};
enum { N_ROWS = sizeof rows / sizeof *rows };

static int complain(sl_str path, const char *message)
{
    fprintf(stderr, "%.*s: error: %s\n", SL_FMT(path), message);
    return 1;
}

static bool is_readable(sl_str path)
{
    FILE *file = fopen(path.ptr, "rb");
    if (file) fclose(file);
    return file != NULL;
}

static sl_str take_line(sl_str *text)
{
    size_t end = sl_str_find_char(*text, '\n');
    sl_str line = sl_str_sub(*text, 0, end);
    *text = sl_str_sub(*text, end == SIZE_MAX ? text->len : end + 1, text->len);
    return line;
}

/* "(OFF, HINT)" becomes "{SL_SEV_OFF, SL_SEV_HINT}". */
static void put_severities(sl_buf *out, const char *list)
{
    sl_buf_add_cstr(out, "{SL_SEV_");
    for (const char *c = list + 1; *c && *c != ')'; c++) {
        if (*c == ' ') continue;
        sl_buf_add_char(out, *c);
        if (*c == ',') sl_buf_add_cstr(out, " SL_SEV_");
    }
    sl_buf_add_cstr(out, "}");
}

static void put_row(sl_buf *out, const struct row *row, sl_str summary, sl_str page)
{
    sl_buf_printf(out, "    {SL_RULE_%s, ", row->ident);
    sl_gen_put_str(out, sl_str_from_cstr(row->name));
    sl_buf_add_cstr(out, ",\n     ");
    sl_gen_put_str(out, summary);
    sl_buf_add_cstr(out, ",\n     ");
    sl_gen_put_str(out, page);
    sl_buf_printf(out, ",\n     SL_RULES_%s, SL_VISIT_%s, SL_%s, ", row->group, row->visit, row->least);
    put_severities(out, row->severities);
    sl_buf_printf(out, ", %s, ", row->is_on);
    const char *const texts[] = {row->fix, row->since, row->takes, row->tags};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        sl_gen_put_str(out, sl_str_from_cstr(texts[i]));
        sl_buf_add_cstr(out, ", ");
    }
    sl_buf_printf(out, "%s},\n", row->check);
}

static int join_page(sl_buf *out, sl_arena *arena, const char *folder, const struct row *row)
{
    sl_str path = sl_arena_printf(arena, "%s/%s.md", folder, row->name), page;
    if (!sl_gen_read(arena, path.ptr, &page)) return 1;
    sl_str rest = page, title = take_line(&rest);
    if (!sl_str_eq(title, sl_arena_printf(arena, "# %s", row->name)))
        return complain(path, "the first line must be '# ' and the rule's name");
    sl_str blank = take_line(&rest), summary = take_line(&rest);
    if (blank.len || !summary.len) return complain(path, "line 3 must be the summary, behind a blank line");
    put_row(out, row, summary, page);
    return 0;
}

static int check_source(sl_arena *arena, const char *folder, const struct row *row)
{
    sl_str path = sl_arena_printf(arena, "%s/%s.c", folder, row->name);
    bool has_check = strcmp(row->check, "sl_check_nothing") != 0;
    if (is_readable(path) == has_check) return 0;
    return complain(path, has_check ? "rules.def has a row for this check, but there is no such file"
                                    : "rules.def gives this rule no check");
}

static bool has_row(sl_str page)
{
    for (uint32_t i = 0; i < N_ROWS; i++)
        if (sl_str_is(page, rows[i].name)) return true;
    return false;
}

static int check_pages(sl_arena *arena, const char *folder)
{
    sl_strs pages;
    int failures = 0;
    if (!sl_gen_list(arena, folder, ".md", &pages)) return 1;
    for (uint32_t i = 0; i < pages.n; i++)
        if (!has_row(pages.at[i]))
            failures += complain(sl_arena_printf(arena, "%s/%s", folder, pages.at[i].ptr),
                                 "no row of rules.def has this name");
    return failures;
}

static int join_rules(sl_buf *out, sl_arena *arena, char **folders)
{
    int failures = check_pages(arena, folders[1]);
    sl_buf_add_cstr(out, "const sl_rule sl_rules__table[] = {\n");
    for (uint32_t i = 0; i < N_ROWS; i++) {
        failures += check_source(arena, folders[0], &rows[i]);
        failures += join_page(out, arena, folders[1], &rows[i]);
    }
    sl_buf_add_cstr(out, "};\n");
    return failures;
}

int gen_rules(int argc, char **argv)
{
    if (argc != 4) return complain(SL_STR("sl_gen rules"), "usage: rules RULES_DIR PAGES_DIR OUT.c");
    sl_arena arena;
    sl_gen_out out;
    sl_arena_init(&arena);
    sl_gen_out_init(&out);
    int failures = join_rules(&out.body, &arena, argv + 1);
    if (!failures)
        failures = sl_gen_out_write(&out, argv[3], "src/rules/rules.def and data/rules",
                                    (const char *const[]){"rules/check.h", NULL});
    sl_gen_out_release(&out);
    sl_arena_release(&arena);
    return failures ? 1 : 0;
}
