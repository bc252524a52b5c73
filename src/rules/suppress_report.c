/* unused-suppression: comments that are malformed or silence nothing. */
#include "base/buf.h"
#include "rules/check.h"
#include "rules/suppress.h"

static bool runs(const sl_check *check, const sl_rule *rule)
{
    const sl_rule_setting *setting = &check->settings->rules[rule->id];
    for (int role = 0; role < SL_N_ROLES; role++)
        if (sl__severity_for(rule, setting, (sl_role)role) > SL_SEV_OFF) return true;
    return false;
}

/* A rule that is off, and this rule itself, cannot be judged. */
static bool is_unused(const sl_check *check, const sl_suppressed_name *name)
{
    return name->rule && !name->is_used && name->rule->id != SL_RULE_UNUSED_SUPPRESSION &&
           runs(check, name->rule);
}

static bool is_blank(sl_str text, uint32_t from, uint32_t to)
{
    return sl_str_trim(sl_str_sub(text, from, to)).len == 0;
}

/* The comment with the blanks in front of it; with its line if nothing else stands there. */
static sl_range whole_comment(sl_str text, sl_range comment)
{
    uint32_t from = comment.from, to = comment.to, line = from;
    while (to > from && (text.ptr[to - 1] == '\n' || text.ptr[to - 1] == '\r'))
        to--;
    while (line > 0 && text.ptr[line - 1] != '\n' && text.ptr[line - 1] != '\r')
        line--;
    bool opens = is_blank(text, line, from),
         closes = to == text.len || text.ptr[to] == '\n' || text.ptr[to] == '\r';
    if (opens && closes) {
        if (to < text.len && text.ptr[to] == '\r') to++;
        if (to < text.len && text.ptr[to] == '\n') to++;
        return (sl_range){line, to};
    }
    while (closes && from > line && (text.ptr[from - 1] == ' ' || text.ptr[from - 1] == '\t'))
        from--;
    return (sl_range){from, to};
}

/* Does the comment hold other words in front of the suppression? */
static bool is_shared(sl_str text, const sl_suppression *suppression)
{
    for (uint32_t i = suppression->comment.from; i < suppression->range.from; i++)
        if (sl_is_alpha(text.ptr[i]) || sl_is_digit(text.ptr[i]) || (unsigned char)text.ptr[i] >= 0x80)
            return true;
    return false;
}

static sl_edit removal(const sl_check *check, const sl_suppression *suppression)
{
    sl_str text = check->facts->text;
    sl_range range =
        is_shared(text, suppression) ? suppression->range : whole_comment(text, suppression->comment);
    return (sl_edit){range, SL_STR("")};
}

/* One edit for all unused names of a comment, so that their fixes are the same and never overlap. */
static sl_edit shortening(sl_check *check, const sl_suppression *suppression, const sl_suppressed_name *names)
{
    sl_buf kept;
    sl_buf_init(&kept);
    for (uint32_t i = 0; i < suppression->n_names; i++) {
        if (is_unused(check, &names[i])) continue;
        if (kept.len) sl_buf_add_cstr(&kept, ", ");
        sl_buf_add(&kept, sl_range_of(check->facts->text, names[i].range));
    }
    sl_edit edit = {suppression->list, sl_arena_copy(check->arena, sl_buf_str(&kept))};
    sl_buf_release(&kept);
    return edit.text.len ? edit : removal(check, suppression);
}

static void report_unused(sl_check *check, const sl_suppression *suppression, const sl_suppressed_name *names)
{
    for (uint32_t i = 0; i < suppression->n_names; i++) {
        if (!is_unused(check, &names[i])) continue;
        sl_str message = sl_arena_printf(check->arena, "there is no %.*s finding here to ignore",
                                         SL_FMT(names[i].rule->name));
        sl_finding *finding = sl_check_report(check, names[i].range, message);
        sl_edit edit = shortening(check, suppression, names);
        sl_str title = edit.text.len ? SL_STR("Remove the unused rule") : SL_STR("Remove the unused comment");
        sl__fix_replace(check, finding, title, edit.range, edit.text, true);
    }
}

static void report_unknown(sl_check *check, const sl_suppressed_name *name)
{
    sl_str written = sl_range_of(check->facts->text, name->range);
    const sl_rule *nearest = sl_rule_nearest(written);
    sl_str message = sl_arena_printf(check->arena, "no rule is called %.*s%s%.*s%s", SL_FMT(written),
                                     nearest ? "; did you mean " : "", nearest ? (int)nearest->name.len : 0,
                                     nearest ? nearest->name.ptr : "", nearest ? "?" : "");
    sl_finding *finding = sl_check_report(check, name->range, message);
    if (nearest)
        sl__fix_replace(check, finding, sl_arena_printf(check->arena, "Write %.*s", SL_FMT(nearest->name)),
                        name->range, nearest->name, false);
}

static void report_problem(sl_check *check, const sl_suppression *suppression)
{
    static const char *const words[] = {"ignore", "ignore-next-line", "ignore-file"};
    sl_str message =
        sl_arena_printf(check->arena, "%s %.*s; write %s[rule-name] -- reason", words[suppression->reach],
                        SL_FMT(suppression->problem), words[suppression->reach]);
    sl_check_report(check, suppression->range, message);
}

/* What somebody meant to silence and did not is worth more than what is left over. */
static void report_mistakes(sl_check *check, const sl_suppression *suppression,
                            const sl_suppressed_name *names)
{
    if (suppression->problem.len) report_problem(check, suppression);
    for (uint32_t i = 0; i < suppression->n_names; i++)
        if (!names[i].rule) report_unknown(check, &names[i]);
}

static bool is_silenced(const sl_suppressions *suppressions, uint32_t byte_off)
{
    for (uint32_t i = 0; i < suppressions->names.n; i++) {
        const sl_suppressed_name *name = &suppressions->names.at[i];
        if (!name->rule || name->rule->id != SL_RULE_UNUSED_SUPPRESSION) continue;
        for (uint32_t k = 0; k < suppressions->all.n; k++) {
            const sl_suppression *suppression = &suppressions->all.at[k];
            bool holds = i >= suppression->first_name && i < suppression->first_name + suppression->n_names;
            if (holds && byte_off >= suppression->target.from && byte_off <= suppression->target.to)
                return true;
        }
    }
    return false;
}

void sl__report_suppressions(sl_check *check, const sl_suppressions *suppressions)
{
    check->rule = SL_RULE_UNUSED_SUPPRESSION;
    const sl_rule_setting *setting = sl__setting(check);
    sl_severity severity = sl__severity_for(sl_rule_at(check->rule), setting, SL_ROLE_MENTIONED);
    bool is_whole = check->facts->parse_end == SL_PARSE_WHOLE;
    if (severity == SL_SEV_OFF) return;
    for (uint32_t i = 0; i < suppressions->all.n; i++) {
        const sl_suppression *suppression = &suppressions->all.at[i];
        const sl_suppressed_name *names = suppressions->names.at + suppression->first_name;
        if (is_silenced(suppressions, suppression->range.from)) continue;
        check->severity = setting->severity == SL_SEV_DEFAULT ? SL_SEV_WARNING : severity;
        report_mistakes(check, suppression, names);
        check->severity = severity;
        if (is_whole) report_unused(check, suppression, names);
    }
}
