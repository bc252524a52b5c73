#include "lang/named.h"

#include "lang/links.h"
#include "lang/members.h"

enum { HITS_MAX = 32, REACH = 256 /* bytes of qualifier looked back over */ };

typedef struct reading {
    sl_run *run;
    sl_leaf_kind leaf;
    sl_path path;
    sl_range word;
    bool has_dot; /* .notFound: a variant without a qualifier */
    bool is_called;
} reading;

static bool is_imported(const reading *r, const sl_family *family, const sl_access *access)
{
    const sl_run *run = r->run;
    return sl_run_imports_any(run, access->modules) ||
           (family->import.module.len && sl_run_imports(run, family->import.module)) ||
           sl_run_imports_any(run, family->import.also);
}

/* Is this very name brought in by an import (or everything of its module)? */
static bool name_is_imported(const reading *r, const sl_family *family, const sl_access *access)
{
    sl_str name = sl_range_of(r->run->text, r->word);
    for (uint32_t i = 0; i < r->run->facts->imports.n; i++) {
        const sl_import *import = &r->run->facts->imports.at[i];
        bool ours =
            sl_strs_have(access->modules, import->module) || sl_str_eq(import->module, family->import.module);
        bool named = sl_str_eq(import->name, name) || sl_str_is(import->name, "*");
        if ((ours && named) || (named && sl_str_has_prefix(import->module, family->import.module) &&
                                import->module.len > name.len && sl_str_has_suffix(import->module, name)))
            return true;
        if (ours && (sl_str_is(family->import.kind, "include") || sl_str_is(family->import.kind, "use")))
            return true;
    }
    return false;
}

/* Companion names every class's: the components in front of the last one have to be right as well. */
static bool outer_qualifiers_fit(const reading *r, const sl_access *access)
{
    uint32_t n = access->qualifiers.n;
    for (uint32_t i = 1; i < n; i++)
        if (!sl_str_eq(sl_path_name(r->run->text, &r->path, i + 1), access->qualifiers.at[n - 1 - i]))
            return false;
    return true;
}

static bool qualifier_fits(const reading *r, const sl_access *access)
{
    sl_str own = sl_path_name(r->run->text, &r->path, 1);
    if (!own.len) return false;
    if (sl_str_eq(own, access->qualifier)) return outer_qualifiers_fit(r, access);
    sl_str real = sl_run_unalias(r->run, own);
    return sl_str_eq(real, access->qualifier) || sl_strs_have(access->modules, real) ||
           (real.ptr != own.ptr && sl_str_eq(sl_last_part(real), access->qualifier));
}

/* A qualifier that says what it is: HttpStatus, StatusCode, status_codes. */
static bool says_status(sl_str qualifier)
{
    char buffer[96];
    sl_str words = {buffer, sl_name_words(qualifier, buffer, sizeof buffer)};
    return sl_str_find(words, SL_STR("status")) != SIZE_MAX || sl_str_find(words, SL_STR("http")) != SIZE_MAX;
}

static sl_confidence rate(reading *r, const sl_family *family, const sl_access *access, bool imported)
{
    if (imported) return SL_CERTAIN;
    if (access->distinctive) return SL_LIKELY;
    bool telling =
        says_status(access->qualifier) && sl_family_has_language(family, r->run->lang->family_language);
    return telling && r->run->evidence & (SL_EV_HTTP | SL_EV_SERVER_PATH) ? SL_LIKELY : SL_POSSIBLE;
}

/* NotFound() alone: imported by name, or inherited from a class of a namespace that the file uses. */
static sl_confidence rate_inherited(reading *r, const sl_family *family, const sl_access *access)
{
    if (name_is_imported(r, family, access)) return SL_CERTAIN;
    bool may_inherit = sl_str_is(family->import.kind, "using") && r->path.n == 1 && !r->has_dot;
    return may_inherit && is_imported(r, family, access) ? SL_LIKELY : SL_NO;
}

/* return .notFound: nothing stands right in front of the dot. */
static bool is_bare_variant(const reading *r)
{
    if (!r->has_dot) return false;
    char before = r->word.from > 1 ? r->run->text.ptr[r->word.from - 2] : ' ';
    bool ends_receiver = sl_is_word_char(before) || before == ')' || before == ']' || before == '?' ||
                         before == '!' || before == '>' || (unsigned char)before >= 0x80;
    return !ends_receiver;
}

static sl_confidence read_access(reading *r, const sl_family *family, const sl_access *access)
{
    bool qualified = r->path.n > 1;
    if (r->leaf == SL_LEAF_STRING || r->leaf == SL_LEAF_PLAIN)
        return access->form == SL_ACCESS_STRING ? SL_POSSIBLE : SL_NO;
    bool symbolic = access->form == SL_ACCESS_SYMBOL || access->form == SL_ACCESS_ATOM;
    if (r->leaf == SL_LEAF_SYMBOL || symbolic)
        return r->leaf == SL_LEAF_SYMBOL && symbolic ? SL_POSSIBLE : SL_NO;
    switch (access->form) {
    case SL_ACCESS_VARIANT: return is_bare_variant(r) ? SL_POSSIBLE : SL_NO;
    case SL_ACCESS_BARE: {
        if (qualified || r->has_dot) return SL_NO;
        bool imported = name_is_imported(r, family, access);
        return imported || access->distinctive ? rate(r, family, access, imported) : SL_NO;
    }
    case SL_ACCESS_CALL:
        if (!r->is_called) return SL_NO;
        if (!access->qualifier.len) return rate_inherited(r, family, access);
        return qualifier_fits(r, access) ? rate(r, family, access, is_imported(r, family, access)) : SL_NO;
    case SL_ACCESS_MEMBER:
        return qualifier_fits(r, access) ? rate(r, family, access, is_imported(r, family, access)) : SL_NO;
    case SL_ACCESS_SYMBOL:
    case SL_ACCESS_ATOM:
    case SL_ACCESS_INDEX:
    case SL_ACCESS_LITERAL:
    case SL_ACCESS_STRING: break;
    }
    return SL_NO;
}

/* Does this form belong to the file's language, and write the name the way it stands there? */
static bool is_written_so(const reading *r, sl_named hit, const sl_access *access)
{
    if (access->languages.n && !sl_strs_have(access->languages, r->run->lang->family_language)) return false;
    sl_str own = sl_range_of(r->run->text, r->word), name = hit.constant->name;
    if (access->strip.len && sl_str_has_prefix(name, access->strip))
        name = sl_str_sub(name, access->strip.len, name.len);
    return sl_str_eq(own, name) || sl_str_eq(own, hit.constant->written) ||
           (hit.family->any_case && sl_str_eq_nocase(own, name));
}

static bool is_better(const sl_naming *best, sl_confidence confidence, const sl_family *family)
{
    if (confidence != best->confidence) return confidence > best->confidence;
    return best->named.family && family->rank &&
           (!best->named.family->rank || family->rank < best->named.family->rank);
}

static void read_hit(reading *r, sl_named hit, sl_naming *best)
{
    if (hit.constant->misleading) return;
    for (uint32_t i = 0; i < hit.family->n_access; i++) {
        const sl_access *access = &hit.family->access[i];
        if (!is_written_so(r, hit, access)) continue;
        sl_confidence confidence = read_access(r, hit.family, access);
        if (confidence == SL_NO || !is_better(best, confidence, hit.family)) continue;
        best->named = hit;
        best->form = access->form;
        best->confidence = confidence;
        best->evidence = SL_EV_SYNTAX | (confidence == SL_CERTAIN ? SL_EV_IMPORT : 0);
    }
}

/* name(x), and (name x) in Lisp. */
static bool is_called(const reading *r)
{
    sl_str text = r->run->text;
    uint32_t from = r->path.n ? r->path.part[r->path.n - 1].name.from : r->word.from;
    bool behind = r->word.to < text.len && text.ptr[r->word.to] == '(';
    return behind || (r->run->lang->juxtaposes && from > 0 && text.ptr[from - 1] == '(');
}

bool sl_naming_find(sl_run *run, sl_range word, sl_leaf_kind leaf, sl_naming *out)
{
    sl_named hits[HITS_MAX];
    uint32_t n = sl_named_find(run->facts->registry, sl_range_of(run->text, word), run->lang->family_language,
                               hits, HITS_MAX);
    *out = (sl_naming){.name = word, .whole = word};
    if (!n) return false;
    reading r = {.run = run, .leaf = leaf, .word = word};
    uint32_t from = word.from > REACH ? word.from - REACH : 0;
    sl_path_read(run->lang, run->text, (sl_range){from, word.to}, &r.path);
    r.has_dot = word.from && (run->text.ptr[word.from - 1] == '.' || run->text.ptr[word.from - 1] == '`');
    r.is_called = is_called(&r);
    for (uint32_t i = 0; i < n && i < HITS_MAX; i++)
        read_hit(&r, hits[i], out);
    if (out->confidence == SL_NO) return false;
    out->code = out->named.constant->code;
    if (r.path.n > 1 && out->form != SL_ACCESS_VARIANT) {
        out->whole.from = r.path.part[r.path.n - 1].name.from;
        out->qualifier = (sl_range){out->whole.from, r.path.part[1].name.to};
    }
    return true;
}

enum { NEAR_MOST = 2 /* edits */, NEAR_LEAST = 8 /* bytes of a name that may be that far off */ };

/* A slip seldom spoils both, and most names of a library share neither with its constants: a quick no. */
static bool shares_an_end(sl_str a, sl_str b)
{
    return sl_to_lower(a.ptr[0]) == sl_to_lower(b.ptr[0]) ||
           sl_to_lower(a.ptr[a.len - 1]) == sl_to_lower(b.ptr[b.len - 1]);
}

/* One that the family nearly has: a slip, whatever else the qualifier may hold. */
static bool is_near_constant(const sl_family *family, sl_str name)
{
    unsigned most = name.len < NEAR_LEAST ? 1 : NEAR_MOST; /* notFond has lost a letter of eight */
    for (uint32_t i = 0; i < family->n_constants && name.len + 1 >= NEAR_LEAST; i++) {
        sl_str known = family->constants[i].name;
        if (known.len < NEAR_LEAST || !shares_an_end(name, known)) continue;
        if (sl_str_distance(name, known, most) <= most) return true;
    }
    return false;
}

/* Written like the family's names: HttpStatus.valueOf is no constant that is missing. */
static bool looks_like_constant(const sl_family *family, sl_str name)
{
    if (family->name_prefix.len)
        return sl_str_has_prefix(name, family->name_prefix) && name.len > family->name_prefix.len;
    bool lower = sl_str_has_prefix(family->name_case, SL_STR("lower")) ||
                 sl_str_has_prefix(family->name_case, SL_STR("camel"));
    bool upper = sl_str_has_prefix(family->name_case, SL_STR("UPPER"));
    for (size_t i = 0; i < name.len && upper; i++)
        if (sl_is_lower(name.ptr[i])) return false;
    return !lower && sl_is_upper(name.ptr[0]);
}

/* System.Net.HttpStatusCode.NotFound needs no import. */
static bool is_in_full(const reading *r, const sl_access *access)
{
    if (r->path.n < 3 || access->path.len <= access->qualifier.len) return false;
    sl_range qualifier = {r->path.part[r->path.n - 1].name.from, r->path.part[1].name.to};
    return sl_str_eq(sl_range_of(r->run->text, qualifier), access->path);
}

static bool is_of_any(sl_str module, sl_strs wholes)
{
    for (uint32_t i = 0; i < wholes.n; i++)
        if (sl_module_is_part(module, wholes.at[i])) return true;
    return false;
}

/* use App\Http\Response: the file's own class of that name, whatever else it imports. */
static bool is_from_elsewhere(const reading *r, const sl_family *family, const sl_access *access)
{
    sl_str own = sl_path_name(r->run->text, &r->path, 1);
    for (uint32_t i = 0; i < r->run->facts->imports.n; i++) {
        const sl_import *import = &r->run->facts->imports.at[i];
        bool has_name = import->name.len && !sl_str_is(import->name, "*");
        sl_str local = import->alias.len ? import->alias
                       : has_name        ? import->name
                                         : sl_last_part(import->module);
        if (sl_str_eq(local, own))
            return !is_of_any(import->module, access->modules) &&
                   !sl_module_is_part(import->module, family->import.module) &&
                   !is_of_any(import->module, family->import.also);
    }
    return false;
}

static bool is_member_of(const reading *r, const sl_family *family, const sl_access *access)
{
    if (access->form != SL_ACCESS_MEMBER) return false;
    if (is_in_full(r, access)) return true;
    bool is_whole = r->path.n == 2 || access->qualifiers.n > 1; /* response.HttpStatusCode is a property */
    bool is_there =
        access->distinctive && sl_str_is(family->import.kind, "global"); /* ngx: nobody imports it */
    return is_whole && qualifier_fits(r, access) && (is_there || is_imported(r, family, access)) &&
           !is_from_elsewhere(r, family, access);
}

static bool lacks(const reading *r, const sl_family *family, sl_str name)
{
    if (sl_family_find_name(family, name)) return false; /* it has the name: no status, or not so written */
    if (sl_strs_have(family->others, name)) return false;
    bool is_member = false;
    for (uint32_t i = 0; i < family->n_access && !is_member; i++)
        is_member = is_member_of(r, family, &family->access[i]);
    bool is_open = family->open || !looks_like_constant(family, name);
    return is_member && (!is_open || is_near_constant(family, name));
}

/* import a.b.Status says which Status is meant; import a.b.* does not, if the file's own package has one. */
static bool is_told_by_name(const sl_run *run, const sl_family *family)
{
    for (uint32_t i = 0; i < run->facts->imports.n; i++) {
        const sl_import *import = &run->facts->imports.at[i];
        bool is_all = sl_str_is(import->name, "*") || !import->name.len;
        if (!is_all && sl_module_is_part(import->module, family->import.module)) return true;
    }
    return sl_str_is(family->import.kind, "namespace");
}

/* Response, or what this file calls it. */
static bool may_qualify(const sl_run *run, sl_str own)
{
    sl_str real = sl_run_unalias(run, own);
    return sl_word_filter_is_qualifier(run->filter, own) ||
           (real.ptr != own.ptr && sl_word_filter_is_qualifier(run->filter, sl_last_part(real)));
}

/* Nearly a name of the family behind what all of them begin with: two slips in LOCK would make it OK. */
static bool is_slip(const sl_family *family, sl_str name)
{
    enum { LETTERS = 3 /* of the name for each slip */ };
    sl_str own = sl_str_sub(name, family->name_prefix.len, name.len);
    unsigned most = own.len / LETTERS < NEAR_MOST ? (unsigned)(own.len / LETTERS) : NEAR_MOST;
    for (uint32_t i = 0; i < family->n_constants; i++) {
        sl_str known = family->constants[i].name;
        if (!sl_str_has_prefix(known, family->name_prefix)) continue;
        known = sl_str_sub(known, family->name_prefix.len, known.len);
        if (known.len && shares_an_end(own, known) && sl_str_distance(own, known, most) <= most) return true;
    }
    return false;
}

/* MHD_HTTP_NOTFOUND: begins as the family's names do, stands alone, and is nearly one of them. */
static bool lacks_bare(const reading *r, const sl_family *family, sl_str name)
{
    if (!sl_str_has_prefix(name, family->name_prefix) || sl_family_find_name(family, name)) return false;
    if (sl_strs_have(family->others, name) || !is_slip(family, name)) return false;
    for (uint32_t i = 0; i < family->n_access; i++)
        if (sl_access_is_prefixed(family, &family->access[i]) && is_imported(r, family, &family->access[i]))
            return true;
    return false;
}

/* What the file itself makes has a meaning, whatever it resembles. */
static bool is_made_in_file(const sl_run *run, sl_str name)
{
    sl_str rest = run->text;
    for (size_t at; (at = sl_str_find(rest, name)) != SIZE_MAX;) {
        sl_str before = sl_str_trim(sl_str_sub(rest, 0, at));
        rest = sl_str_sub(rest, at + name.len, rest.len);
        sl_str behind = sl_str_trim(rest);
        bool is_set = behind.len > 1 && behind.ptr[0] == '=' && behind.ptr[1] != '=';
        if (is_set || sl_str_has_suffix(before, SL_STR("define"))) return true;
    }
    return false;
}

static bool find_unknown_bare(const reading *r, sl_naming *out)
{
    uint32_t n;
    sl_str name = sl_range_of(r->run->text, r->word);
    const sl_family *families = sl_families_all(r->run->facts->registry, &n);
    for (uint32_t i = 0; i < n && !out->named.family; i++)
        if (sl_family_has_language(&families[i], r->run->lang->family_language) &&
            lacks_bare(r, &families[i], name))
            out->named.family = &families[i];
    if (!out->named.family || is_made_in_file(r->run, name)) return false;
    out->form = SL_ACCESS_BARE;
    out->needs_place = true;
    out->confidence = SL_LIKELY;
    return true;
}

bool sl_naming_find_unknown(sl_run *run, sl_range word, sl_naming *out)
{
    uint32_t n;
    const sl_family *families = sl_families_all(run->facts->registry, &n);
    reading r = {.run = run, .leaf = SL_LEAF_WORD, .word = word};
    uint32_t from = word.from > REACH ? word.from - REACH : 0;
    sl_path_read(run->lang, run->text, (sl_range){from, word.to}, &r.path);
    *out = (sl_naming){.name = word,
                       .whole = word,
                       .form = SL_ACCESS_MEMBER,
                       .confidence = SL_CERTAIN,
                       .evidence = SL_EV_IMPORT};
    r.is_called =
        word.to < run->text.len && run->text.ptr[word.to] == '('; /* a method of the value, ToString() */
    if (r.is_called) return false;
    if (r.path.n == 1 && run->filter->n_bare) return find_unknown_bare(&r, out);
    if (r.path.n < 2 || !may_qualify(run, sl_path_name(run->text, &r.path, 1))) return false;
    for (uint32_t i = 0; i < n && !out->named.family; i++) {
        if (!sl_family_has_language(&families[i], run->lang->family_language)) continue;
        if (lacks(&r, &families[i], sl_range_of(run->text, word))) out->named.family = &families[i];
    }
    out->whole.from = r.path.part[r.path.n - 1].name.from;
    out->qualifier = (sl_range){out->whole.from, r.path.part[1].name.to};
    if (out->named.family && !is_told_by_name(run, out->named.family)) out->confidence = SL_LIKELY;
    return out->named.family != NULL;
}

bool sl_naming_find_shared(sl_run *run, sl_range word, sl_naming *out)
{
    sl_written written;
    const sl_links *links = run->source->links;
    if (!links) return false;
    sl_written_read(run, word, &written);
    const sl_export *number = sl_links_find_number(links, run, &written);
    if (!number) return false;
    *out = (sl_naming){.code = number->code,
                       .name = word,
                       .whole = written.whole,
                       .form = SL_ACCESS_MEMBER,
                       .needs_place = !number->is_status,
                       .confidence = SL_LIKELY,
                       .evidence = SL_EV_FLOW};
    if (written.owner.len)
        out->qualifier = (sl_range){
            written.whole.from, (uint32_t)(written.owner.ptr - run->text.ptr + (ptrdiff_t)written.owner.len)};
    return true;
}
