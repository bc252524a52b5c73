#include "tests/lsp/match.h"

#include <string.h>

static bool differs(sl_buf *why, const char *what, const cJSON *expected)
{
    if (why->len == 0) {
        char *text = expected ? cJSON_PrintUnformatted(expected) : NULL;
        sl_buf_printf(why, "%s %s", what, text ? text : "");
        cJSON_free(text);
    }
    return false;
}

static bool match_string(const char *expected, const cJSON *actual)
{
    if (!cJSON_IsString(actual)) return false;
    if (expected[0] == '~') return strstr(actual->valuestring, expected + 1) != NULL;
    return strcmp(expected, actual->valuestring) == 0;
}

static bool match_object(const cJSON *expected, const cJSON *actual, sl_buf *why)
{
    const cJSON *item;
    bool is_open = cJSON_GetObjectItemCaseSensitive(expected, "...") != NULL;
    cJSON_ArrayForEach(item, expected)
    {
        const cJSON *twin = cJSON_GetObjectItemCaseSensitive(actual, item->string);
        if (strcmp(item->string, "...") == 0) continue;
        if (!twin) return differs(why, "missing member: ", item);
        if (!match_json(item, twin, why)) return false;
    }
    cJSON_ArrayForEach(item, actual)
    {
        bool is_known = cJSON_GetObjectItemCaseSensitive(expected, item->string) != NULL;
        if (!is_known && !is_open) return differs(why, "unexpected member: ", item);
    }
    return true;
}

static bool match_array(const cJSON *expected, const cJSON *actual, sl_buf *why)
{
    const cJSON *a = expected->child, *b = actual->child;
    for (; a && b; a = a->next, b = b->next)
        if (!match_json(a, b, why)) return false;
    return a || b ? differs(why, "another number of elements than", expected) : true;
}

bool match_json(const cJSON *expected, const cJSON *actual, sl_buf *why)
{
    bool ok;
    if (cJSON_IsString(expected) && strcmp(expected->valuestring, "*") == 0) return true;
    if (cJSON_IsString(expected))
        ok = match_string(expected->valuestring, actual);
    else if (cJSON_IsObject(expected) && cJSON_IsObject(actual))
        return match_object(expected, actual, why);
    else if (cJSON_IsArray(expected) && cJSON_IsArray(actual))
        return match_array(expected, actual, why);
    else
        ok = cJSON_Compare(expected, actual, 1);
    return ok ? true : differs(why, "not as expected:", expected);
}
