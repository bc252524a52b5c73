#include "lang/lang.h"

#include "lang/pack.h"

const sl_lang *sl_lang_all(uint32_t index)
{
    return index < sl_n_packs ? sl_packs[index].lang : NULL;
}

const sl_lang *sl_lang_find_id(sl_str id)
{
    for (uint32_t i = 0; i < sl_n_packs; i++)
        if (sl_str_eq(sl_packs[i].id, id)) return sl_packs[i].lang;
    return NULL;
}

uint32_t sl_row_index_first(const sl_row_index *index, uint64_t hash)
{
    uint32_t low = 0, high = index->n_named;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (index->named[mid].hash < hash)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

/* How well a glob names a path: 0 not at all; longer globs are more special ("nginx.conf" before "*.conf").
 */
static size_t glob_fit(const sl_claimed *claimed, sl_str path)
{
    size_t best = 0, slash = sl_str_rfind_char(path, '/');
    for (uint32_t i = 0; i < claimed->globs.n; i++) {
        sl_str glob = claimed->globs.at[i];
        bool whole_path = sl_str_find_char(glob, '/') != SIZE_MAX;
        sl_str name = whole_path || slash == SIZE_MAX ? path : sl_str_sub(path, slash + 1, path.len);
        if (glob.len > best && sl_glob_match(glob, name)) best = glob.len;
    }
    return best;
}

/* What only this language would say, among those that claim the same files. */
static bool has_sign(const sl_claimed *claimed, sl_str first_bytes)
{
    for (uint32_t i = 0; i < claimed->signs.n; i++)
        if (sl_str_find(first_bytes, claimed->signs.at[i]) != SIZE_MAX) return true;
    return false;
}

enum { SIGN_WEIGHT = 1000 /* more than any glob's length */ };

static const sl_lang *find_shebang(sl_str first_bytes)
{
    if (!sl_str_has_prefix(first_bytes, SL_STR("#!"))) return NULL;
    sl_str line = sl_str_sub(first_bytes, 0, sl_str_find_char(first_bytes, '\n'));
    for (uint32_t i = 0; i < sl_n_packs; i++)
        for (uint32_t k = 0; k < sl_packs[i].shebangs.n; k++)
            if (sl_str_find(line, sl_packs[i].shebangs.at[k]) != SIZE_MAX) return sl_packs[i].lang;
    return NULL;
}

const sl_lang *sl_lang_find_path(sl_str path, sl_str first_bytes)
{
    const sl_lang *found = NULL;
    size_t best = 0;
    for (uint32_t i = 0; i < sl_n_packs; i++) {
        size_t fit = glob_fit(&sl_packs[i], path);
        if (fit && has_sign(&sl_packs[i], first_bytes)) fit += SIGN_WEIGHT;
        if (fit <= best) continue;
        best = fit;
        found = sl_packs[i].lang;
    }
    return found ? found : find_shebang(first_bytes);
}

const sl_lang *sl_lang_find_lsp(sl_str language_id, sl_str path, sl_str first_bytes)
{
    const sl_lang *by_path = sl_lang_find_path(path, first_bytes);
    const sl_lang *found = NULL;
    for (uint32_t i = 0; i < sl_n_packs; i++)
        for (uint32_t k = 0; k < sl_packs[i].lsp_ids.n; k++) {
            if (!sl_str_eq(sl_packs[i].lsp_ids.at[k], language_id)) continue;
            if (!found || sl_packs[i].lang == by_path)
                found = sl_packs[i].lang; /* several packs share "yaml": the path decides */
        }
    return found ? found : by_path;
}

sl_str sl_lang_id(const sl_lang *lang)
{
    return lang->id;
}

bool sl_lang_is_code(const sl_lang *lang)
{
    return !lang->is_data;
}

bool sl_lang_sees_folder(const sl_lang *lang)
{
    return lang->sees != SL_SEES_IMPORTS;
}

sl_str sl_lang_name(const sl_lang *lang)
{
    return lang->name;
}

sl_str sl_lang_comment_open(const sl_lang *lang)
{
    return lang->comment_open;
}

sl_str sl_lang_comment_close(const sl_lang *lang)
{
    return lang->comment_close;
}

sl_strs sl_lang_globs(const sl_lang *lang)
{
    for (uint32_t i = 0; i < sl_n_packs; i++)
        if (sl_packs[i].lang == lang) return sl_packs[i].globs;
    return (sl_strs){NULL, 0};
}

bool sl_lang_has_parts(const sl_lang *lang)
{
    return lang->n_injections > 0;
}

sl_rows sl_lang_rows(const sl_lang *lang)
{
    return lang->rows;
}

const sl_row *sl_lang_find_row(const sl_lang *lang, sl_str id)
{
    for (uint32_t i = 0; i < lang->rows.n; i++)
        if (sl_str_eq(lang->rows.at[i].id, id)) return &lang->rows.at[i];
    return NULL;
}

sl_str sl_lang_triggers(const sl_lang *lang)
{
    return lang->triggers;
}
