#include "lang/neighbours.h"

#include "http/registry.h"
#include "lang/evidence.h"

enum {
    AGREEING_LEAST = 2, /* members that are named after their own code; one may be chance */
    NAME_MAX = 80,      /* bytes of a name's words */
    CODE_LEAST = 100,   /* of a status */
    CODE_MOST = 599
};

static bool is_written_as_number(const sl_site *site)
{
    return site->spelling == SL_SPELL_NUMBER || site->spelling == SL_SPELL_STRING;
}

/* What a key stands for: the last name of Net::HTTPNotFound, the text of ("Not Found", url). */
static sl_str name_of_result(const sl_run *run, const sl_site *site)
{
    const sl_facts *facts = run->facts;
    if (site->arm >= facts->arms.n) return SL_STR("");
    sl_str result = sl_range_of(run->text, facts->arms.at[site->arm].result);
    size_t quote = sl_str_find_char(result, '"');
    sl_str quoted = quote == SIZE_MAX ? SL_STR("") : sl_str_sub(result, quote + 1, result.len);
    if (quote != SIZE_MAX) return sl_str_sub(quoted, 0, sl_str_find_char(quoted, '"'));
    return result.len < NAME_MAX / 2 ? sl_last_part(result) : SL_STR("");
}

/* The code that its name or what it is mapped to speaks of, if that is another one. */
static const sl_code *find_claimed(const sl_run *run, const sl_site *site)
{
    const sl_registry *registry = run->facts->registry;
    const sl_code *named = sl_code_named_after(registry, sl_range_of(run->text, site->name));
    if (!named) named = sl_code_named_after(registry, sl_range_of(run->text, site->phrase));
    if (!named) named = sl_code_named_after(registry, name_of_result(run, site));
    return named && named->code != site->code ? named : NULL;
}

static bool has_word(sl_str words, sl_str word)
{
    return sl_str_find(words, word) != SIZE_MAX;
}

/* What a name says besides the phrase. */
typedef struct saying {
    bool tells, is_of_words; /* of HTTP or a status; the phrase has several words */
} saying;

/* HTTP_STATUS_NOT_FOUND says what it is by itself. STATUS_ACCEPTED may be a job's, and HTTP_REQUEST_TIMEOUT
 * seconds. */
static saying listen(sl_str name, const sl_code *claimed)
{
    char room[NAME_MAX];
    if (name.len >= NAME_MAX / 2) return (saying){0};
    sl_str words = {room, sl_name_words(name, room, NAME_MAX)};
    if (has_word(words, SL_STR("time"))) return (saying){0};
    return (saying){has_word(words, SL_STR("http")) || has_word(words, SL_STR("status")),
                    sl_str_find_char(claimed->name, ' ') != SIZE_MAX};
}

static uint32_t *count_agreeing(sl_run *run)
{
    const sl_facts *facts = run->facts;
    uint32_t *agreeing = SL_NEW_N(run->arena, uint32_t, facts->groups.n + 1);
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        const sl_site *site = &facts->sites.at[i];
        bool agrees =
            site->confidence >= SL_LIKELY && site->evidence & SL_EV_PHRASE && is_written_as_number(site);
        if (agrees && site->group < facts->groups.n) agreeing[site->group]++;
    }
    return agreeing;
}

void sl_neighbours_settle(sl_run *run)
{
    sl_facts *facts = run->facts;
    uint32_t *agreeing = NULL;
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        sl_site *site = &facts->sites.at[i];
        if (site->confidence != SL_POSSIBLE || !is_written_as_number(site)) continue;
        if (site->code < CODE_LEAST || site->code > CODE_MOST) continue;
        const sl_code *claimed = find_claimed(run, site);
        if (!claimed) continue;
        if (!agreeing) agreeing = count_agreeing(run);
        saying says = listen(sl_range_of(run->text, site->name), claimed);
        bool among = site->group < facts->groups.n && agreeing[site->group] >= AGREEING_LEAST;
        /* Constants of one file need not belong together as members of one map or enum do. */
        bool is_loose = among && facts->groups.at[site->group].kind == SL_GROUP_CONSTANTS;
        bool is_told = says.tells && says.is_of_words;
        if (is_loose ? !says.tells && !says.is_of_words : !among && !is_told) continue;
        site->confidence = SL_LIKELY;
        site->evidence |= among ? SL_EV_SIBLINGS : 0;
    }
}
