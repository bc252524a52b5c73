#include "lang/inject.h"

#include "lang/path.h"

#include <stdlib.h>

enum {
    CONTENT_DEPTH = 5,   /* lists and wrappers around a scalar */
    NEAR_DEPTH = 4,      /* attributes below a start tag */
    NEAR_CHILDREN = 64,  /* pairs looked at beside a place */
    PROGRAMS_MAX = 1024, /* of one file */
    CLOSED_MAX = 512,    /* bytes to a closer; not the node's end, since `a < b` ends a text of HTML */
    PLACES_TRIED = 2,    /* a sign may be the value of an attribute of the place */
    WORD_MAX = 32
};

/* What is told about a place of code: its node's structure, and where it stands. */
typedef struct place {
    sl_run *run;
    sl_frames *frames;
    uint32_t frame; /* of the structure */
    const sl_match *match;
    const sl_injection *injection;
    TSNode root, content;
    sl_range code; /* the content, or what stands in it from the sign to the injection's `close` */
    uint32_t sign_end;
    sl_str key, raw_key; /* without and with its marks: :class */
} place;

typedef struct finder { /* programs of one row are built while the walk goes on */
    sl_run *run;
    TSNode root;
    sl_programs *out;
    SL_VEC(sl_mapper) mappers; /* of out->all, one for one */
} finder;

static sl_str text_of(const sl_run *run, TSNode node)
{
    return sl_range_of(run->text, sl_node_range(node));
}

/* ---- which language ---- */

/* "TypeScript", "text/x-python", "{.ruby": the word that names it, in small letters. */
static sl_str bare_word(sl_str word, char out[WORD_MAX])
{
    size_t slash = sl_str_rfind_char(word, '/'), n = 0;
    if (slash != SIZE_MAX) word = sl_str_sub(word, slash + 1, word.len);
    while (word.len && !sl_is_alpha(word.ptr[0]))
        word = sl_str_sub(word, 1, word.len);
    if (sl_str_has_prefix(word, SL_STR("x-"))) word = sl_str_sub(word, 2, word.len);
    for (; n < word.len && n < WORD_MAX && !sl_is_space(word.ptr[n]) && word.ptr[n] != ','; n++)
        out[n] = sl_to_lower(word.ptr[n]);
    return (sl_str){out, n};
}

/* A pack's id, an editor's name for it, or the ending of its files. */
static const sl_lang *lang_of_word(sl_run *run, sl_strs words, sl_str word)
{
    char small[WORD_MAX];
    word = bare_word(word, small);
    for (uint32_t i = 0; i + 1 < words.n; i += 2)
        if (sl_str_eq(words.at[i], word)) return sl_lang_find_id(words.at[i + 1]);
    const sl_lang *lang = word.len ? sl_lang_find_id(word) : NULL;
    if (lang || !word.len) return lang;
    return sl_lang_find_lsp(word, sl_arena_printf(run->arena, "x.%.*s", SL_FMT(word)), SL_STR(""));
}

/* The value of a pair with that key, among a node's children and (depth) theirs. */
static sl_str find_pair(const place *p, TSNode node, sl_str key, unsigned depth)
{
    uint32_t n = ts_node_named_child_count(node);
    for (uint32_t i = 0; i < n && i < NEAR_CHILDREN; i++) {
        TSNode child = ts_node_named_child(node, i);
        sl_match match;
        if (ts_node_eq(child, p->content)) continue;
        bool is_pair = sl_structure_match(p->run->lang, p->run->text, child, &match) &&
                       match.structure->kind == SL_ST_PAIR;
        if (is_pair) {
            sl_str own = sl_key_text(sl_range_of(p->run->text, sl_match_range(&match, SL_CAP_KEY)));
            if (sl_str_eq(own, key))
                return sl_key_text(sl_range_of(p->run->text, sl_match_range(&match, SL_CAP_VALUE)));
        } else if (depth) {
            sl_str found = find_pair(p, child, key, depth - 1);
            if (found.len) return found;
        }
    }
    return SL_STR("");
}

static sl_str find_beside(const place *p, sl_str key)
{
    TSNode own = p->frames->at[p->frame].node;
    if (p->match->structure->kind == SL_ST_INJECTION) return find_pair(p, own, key, NEAR_DEPTH);
    return p->frame ? find_pair(p, p->frames->at[p->frame - 1].node, key, 0) : SL_STR("");
}

/* metadata.kernelspec.language, from the root. */
static sl_str find_by_path(const place *p, sl_str path)
{
    TSNode node = p->root;
    for (;;) {
        size_t dot = sl_str_find_char(path, '.');
        sl_str key = sl_str_sub(path, 0, dot == SIZE_MAX ? path.len : dot);
        sl_str value = find_pair(p, node, key, NEAR_DEPTH);
        if (!value.len || dot == SIZE_MAX) return value;
        uint32_t from = (uint32_t)(value.ptr - p->run->text.ptr);
        node = ts_node_named_descendant_for_byte_range(p->root, from, from + (uint32_t)value.len);
        path = sl_str_sub(path, dot + 1, path.len);
    }
}

static sl_str named_language(const place *p)
{
    TSNode captured = sl_match_node(p->match, SL_CAP_LANGUAGE);
    if (!ts_node_is_null(captured)) return text_of(p->run, captured);
    for (uint32_t i = 0; i < p->injection->named_by.n; i++) {
        sl_str key = p->injection->named_by.at[i];
        bool is_path = sl_str_find_char(key, '.') != SIZE_MAX;
        sl_str found = is_path ? find_by_path(p, key) : find_beside(p, key);
        if (found.len) return found;
    }
    return SL_STR("");
}

static const sl_lang *language_of(const place *p)
{
    if (p->injection->is_named_by_key) return sl_lang_find_path(p->key, text_of(p->run, p->content));
    sl_str word = named_language(p);
    if (word.len) return lang_of_word(p->run, p->injection->words, word);
    return p->injection->language.len ? sl_lang_find_id(p->injection->language) : NULL;
}

/* ---- which places ---- */

static bool matches_any(sl_strs globs, sl_str s)
{
    for (uint32_t i = 0; i < globs.n; i++)
        if (sl_glob_match(globs.at[i], s)) return true;
    return globs.n == 0;
}

static bool is_under(const place *p)
{
    sl_strs keys = p->injection->under;
    for (uint32_t i = p->frame; keys.n && i > 0; i--) {
        const sl_match *match = sl_frame_match(&p->frames->at[i - 1], p->run->lang, p->run->text);
        if (!match || match->structure->kind != SL_ST_PAIR) continue;
        sl_str key = sl_key_text(sl_range_of(p->run->text, sl_match_range(match, SL_CAP_KEY)));
        if (matches_any(keys, key)) return true;
    }
    return keys.n == 0;
}

static bool has_beside(const place *p)
{
    sl_strs pairs = p->injection->beside;
    for (uint32_t i = 0; i < pairs.n; i++) {
        size_t equals = sl_str_find_char(pairs.at[i], '=');
        sl_str value = find_beside(p, sl_str_sub(pairs.at[i], 0, equals));
        sl_str wanted = sl_str_sub(pairs.at[i], equals + 1, pairs.at[i].len);
        if (!value.len || !sl_glob_match(wanted, value)) return false;
    }
    return true;
}

static const sl_lang *fit(place *p)
{
    const sl_injection *injection = p->injection;
    bool has_key = matches_any(injection->keys, p->key) || matches_any(injection->keys, p->raw_key);
    bool fits =
        has_key && matches_any(injection->paths, p->run->source->path) && is_under(p) && has_beside(p);
    return fits ? language_of(p) : NULL;
}

/* ---- the code ---- */

static void add_raw(sl_mapper *mapper, TSNode content)
{
    uint32_t n = ts_node_named_child_count(content), from = ts_node_start_byte(content);
    for (uint32_t i = 0; i < n; i++) { /* margins of quotes and lists in front of its lines */
        TSNode child = ts_node_named_child(content, i);
        sl_mapper_add(mapper, (sl_range){from, ts_node_start_byte(child)});
        from = ts_node_end_byte(child);
    }
    sl_mapper_add(mapper, (sl_range){from, ts_node_end_byte(content)});
}

static void add_scalars(const place *p, sl_mapper *mapper, TSNode node, unsigned depth)
{
    sl_match match;
    bool matched = sl_structure_match(p->run->lang, p->run->text, node, &match);
    sl_struct_kind kind = matched ? match.structure->kind : SL_ST_PLAIN;
    if (kind != SL_ST_LIST && kind != SL_ST_THROUGH) {
        if (mapper->text.len && p->injection->gap.len) sl_mapper_add_gap(mapper, p->injection->gap);
        sl_mapper_add_scalar(mapper, sl_node_range(node));
        return;
    }
    uint32_t n = ts_node_named_child_count(node);
    for (uint32_t i = 0; i < n && depth; i++)
        add_scalars(p, mapper, ts_node_named_child(node, i), depth - 1);
}

static sl_mapper *mapper_for(finder *f, const place *p, const sl_lang *lang)
{
    for (uint32_t i = 0; p->injection->is_together && i < f->out->all.n; i++)
        if (f->out->all.at[i].injection == p->injection && f->out->all.at[i].lang == lang)
            return &f->mappers.at[i];
    *SL_PUSH(f->run->arena, &f->out->all) = (sl_program){.lang = lang, .injection = p->injection};
    return SL_PUSH(f->run->arena, &f->mappers);
}

static void add_place(finder *f, const place *p, const sl_lang *lang)
{
    sl_mapper *mapper = mapper_for(f, p, lang);
    if (!mapper->arena) sl_mapper_begin(mapper, f->run->arena, f->run->text);
    *SL_PUSH(f->run->arena, &f->out->places) = p->code;
    sl_str gap = p->injection->is_scalar || !p->injection->gap.len ? SL_STR("\n") : p->injection->gap;
    if (mapper->text.len) sl_mapper_add_gap(mapper, gap);
    if (p->injection->is_scalar)
        add_scalars(p, mapper, p->content, CONTENT_DEPTH);
    else if (p->injection->is_markup)
        sl_mapper_add_markup(mapper, p->code);
    else if (p->injection->close.len)
        sl_mapper_add(mapper, p->code);
    else
        add_raw(mapper, p->content);
}

static bool is_known(const finder *f, sl_range code)
{
    uint32_t n = f->out->places.n;
    return n && code.from < f->out->places.at[n - 1].to;
}

/* False: the place is not closed, or was found already. */
static bool find_code(const finder *f, place *p)
{
    sl_str close = p->injection->close;
    p->code = sl_node_range(p->content);
    if (!close.len) return !is_known(f, p->code);
    sl_str behind = sl_str_sub(f->run->text, p->sign_end, p->sign_end + CLOSED_MAX);
    size_t end = sl_str_find(behind, close);
    bool is_own = sl_str_has_suffix(sl_str_sub(f->run->text, 0, p->sign_end), p->injection->sign);
    p->code = (sl_range){p->sign_end, p->sign_end + (uint32_t)end};
    return end != SIZE_MAX && is_own && !is_known(f, p->code);
}

/* Does a row say that this is a place of code? */
static bool try_place(finder *f, place *p)
{
    bool is_pair = p->match->structure->kind == SL_ST_PAIR;
    p->content = sl_match_node(p->match, is_pair ? SL_CAP_VALUE : SL_CAP_CONTENT);
    if (!is_pair && ts_node_is_null(p->content)) p->content = p->frames->at[p->frame].node;
    p->raw_key = sl_range_of(f->run->text, sl_match_range(p->match, SL_CAP_KEY));
    p->key = sl_key_text(p->raw_key);
    if (ts_node_is_null(p->content) || f->out->all.n >= PROGRAMS_MAX) return false;
    for (uint32_t i = 0; i < f->run->lang->n_injections; i++) {
        p->injection = &f->run->lang->injections[i];
        const sl_lang *lang = find_code(f, p) ? fit(p) : NULL;
        if (!lang) continue;
        add_place(f, p, lang);
        return true;
    }
    return false;
}

/* The innermost pairs and injections around a sign: the first that a row fits. */
static void visit_sign(void *ctx, sl_frames *frames, const sl_candidate *sign)
{
    finder *f = ctx;
    unsigned n_tried = 0;
    for (uint32_t i = frames->n; i > 0 && n_tried < PLACES_TRIED; i--) {
        const sl_match *match = sl_frame_match(&frames->at[i - 1], f->run->lang, f->run->text);
        bool may_be =
            match && (match->structure->kind == SL_ST_PAIR || match->structure->kind == SL_ST_INJECTION);
        if (!may_be) continue;
        place p = {.run = f->run,
                   .frames = frames,
                   .frame = i - 1,
                   .match = match,
                   .root = f->root,
                   .sign_end = sign->to};
        if (try_place(f, &p)) return;
        n_tried++;
    }
}

/* ---- the whole ---- */

typedef SL_VEC(sl_candidate) signs; /* their last bytes */

static void find_sign(sl_run *run, sl_str sign, signs *out)
{
    for (size_t at = 0; at < run->text.len;) {
        size_t hit = sl_str_find(sl_str_sub(run->text, at, run->text.len), sign);
        if (hit == SIZE_MAX) return;
        at += hit + sign.len;
        *SL_PUSH(run->arena, out) = (sl_candidate){(uint32_t)at - 1, (uint32_t)at, SL_CAND_WORD};
    }
}

static int compare_signs(const void *a, const void *b)
{
    const sl_candidate *x = a, *y = b;
    return (x->from > y->from) - (x->from < y->from);
}

static void skip_lines(sl_mapper *mapper, sl_strs starts)
{
    char *text = mapper->text.ptr;
    for (size_t at = 0; starts.n && at < mapper->text.len;) {
        sl_str rest = sl_str_sub(sl_buf_str(&mapper->text), at, mapper->text.len);
        size_t line = sl_str_find_char(rest, '\n'), end = at + (line == SIZE_MAX ? rest.len : line);
        bool skipped = false;
        for (uint32_t i = 0; i < starts.n; i++)
            skipped = skipped || sl_str_has_prefix(rest, starts.at[i]);
        for (size_t i = at; skipped && i < end; i++)
            text[i] = ' ';
        at = end + 1;
    }
}

static void end_program(sl_mapper *mapper, sl_program *program)
{
    sl_strs hidden = program->injection->hidden;
    for (uint32_t i = 0; i + 1 < hidden.n; i += 2)
        sl_mapper_hide(mapper, hidden.at[i], hidden.at[i + 1], '_');
    skip_lines(mapper, program->injection->skipped);
    sl_mapper_end(mapper, &program->map);
}

bool sl_inject_may_hold(const struct sl_lang *lang, sl_str text)
{
    for (uint32_t i = 0; i < lang->n_injections; i++)
        if (sl_str_find(text, lang->injections[i].sign) != SIZE_MAX) return true;
    return false;
}

/* The sign of each row once, and what else leads to its places. */
static void find_signs(sl_run *run, signs *out)
{
    const sl_injection *rows = run->lang->injections;
    for (uint32_t i = 0; i < run->lang->n_injections; i++) {
        bool is_new = true, also_is_new = rows[i].also.len > 0;
        for (uint32_t k = 0; k < i; k++) {
            is_new = is_new && !sl_str_eq(rows[k].sign, rows[i].sign);
            also_is_new = also_is_new && !sl_str_eq(rows[k].also, rows[i].also);
        }
        uint32_t before = out->n;
        if (is_new) find_sign(run, rows[i].sign, out);
        if (also_is_new && out->n > before) find_sign(run, rows[i].also, out);
    }
}

void sl_inject_find(sl_run *run, TSNode root, sl_programs *out)
{
    finder f = {.run = run, .root = root, .out = out};
    signs found = {0};
    find_signs(run, &found);
    if (!found.n) return;
    qsort(found.at, found.n, sizeof *found.at, compare_signs);
    run->frames->n = 0;
    sl_frames_push(run->frames, root, 0, 0);
    sl_visit_candidates(run->lang, found.at, found.n, run->frames, visit_sign, &f);
    for (uint32_t i = 0; i < f.mappers.n; i++)
        end_program(&f.mappers.at[i], &out->all.at[i]);
}

bool sl_programs_have(const sl_programs *programs, uint32_t byte_off)
{
    uint32_t low = 0, high = programs->places.n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (programs->places.at[mid].to <= byte_off)
            low = mid + 1;
        else
            high = mid;
    }
    return low < programs->places.n && sl_range_has(programs->places.at[low], byte_off);
}
