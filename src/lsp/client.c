#include "lsp/client.h"

#include "lsp/decode.h"

#include <string.h>

typedef enum can_kind { TRUE, PRESENT, HAS, FIRST } can_kind;

typedef struct can_row {
    size_t offset; /* of the flag in lsp_client */
    can_kind kind;
    const char *path, *word;
} can_row;

static const can_row rows[] = {
#define LSP_CAN(flag, kind, path, word)     {offsetof(lsp_client, flag), kind, path, word},
#define LSP_CAN_TOO(flag, kind, path, word) LSP_CAN(flag, kind, path, word)
#include "lsp/client.def"
#undef LSP_CAN
#undef LSP_CAN_TOO
};

static const cJSON *find_path(const cJSON *value, sl_str path)
{
    while (path.len && value) {
        char key[64];
        size_t dot = sl_str_find_char(path, '.');
        size_t len = dot == SIZE_MAX ? path.len : dot;
        if (len >= sizeof key) return NULL;
        memcpy(key, path.ptr, len);
        key[len] = '\0';
        value = cJSON_GetObjectItemCaseSensitive(value, key);
        path = sl_str_sub(path, len + 1, path.len);
    }
    return value;
}

static bool is_word(const cJSON *value, const char *word)
{
    if (cJSON_IsString(value)) return strcmp(value->valuestring, word) == 0;
    uint32_t number;
    return cJSON_IsNumber(value) && sl_str_to_u32(sl_str_from_cstr(word), INT32_MAX, &number) &&
           value->valueint == (int)number;
}

static bool has_word(const cJSON *list, const char *word)
{
    const cJSON *item;
    cJSON_ArrayForEach(item, list)
    {
        if (is_word(item, word)) return true;
    }
    return false;
}

static bool can(const cJSON *value, const can_row *row)
{
    switch (row->kind) {
    case TRUE: return cJSON_IsTrue(value);
    case PRESENT: return value && !cJSON_IsNull(value) && !cJSON_IsFalse(value);
    case HAS: return has_word(value, row->word);
    case FIRST: return is_word(cJSON_GetArrayItem(value, 0), row->word);
    }
    return false;
}

void lsp_decode_client(const cJSON *capabilities, lsp_client *out)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bool *flag = (bool *)((char *)out + rows[i].offset);
        *flag = *flag || can(find_path(capabilities, sl_str_from_cstr(rows[i].path)), &rows[i]);
    }
}
