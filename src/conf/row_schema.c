/* The JSON schema of a row, from the table that decodes it. */
#include "conf/keys.h"
#include "conf/row_json.h"

static void put_words(sl_buf *out, uint32_t key)
{
    sl_buf_add_cstr(out, "{\"enum\": [");
    for (uint32_t i = 0; sl_row_key_word(key, i); i++)
        sl_buf_printf(out, "%s\"%s\"", i ? ", " : "", sl_row_key_word(key, i));
    sl_buf_add_cstr(out, "]}");
}

static void put_value(sl_buf *out, uint32_t key)
{
    switch (sl_row_key_kind(key)) {
    case SL_ROW_TEXT: sl_buf_add_cstr(out, "{\"type\": \"string\"}"); return;
    case SL_ROW_TEXTS: sl_buf_add_cstr(out, "{\"type\": [\"string\", \"array\"]}"); return;
    case SL_ROW_BOOL: sl_buf_add_cstr(out, "{\"type\": \"boolean\"}"); return;
    case SL_ROW_NUMBER: sl_buf_add_cstr(out, "{\"type\": \"integer\"}"); return;
    case SL_ROW_PAIR:
        sl_buf_add_cstr(out, "{\"type\": \"array\", \"items\": {\"type\": \"integer\"}}");
        return;
    case SL_ROW_WORD: put_words(out, key); return;
    case SL_ROW_WORDS:
        sl_buf_add_cstr(out, "{\"anyOf\": [");
        put_words(out, key);
        sl_buf_add_cstr(out, ", {\"type\": \"array\", \"items\": ");
        put_words(out, key);
        sl_buf_add_cstr(out, "}]}");
        return;
    case SL_ROW_SLOTS:
        sl_buf_add_cstr(out, "{\"type\": \"object\", \"propertyNames\": ");
        put_words(out, key);
        sl_buf_add_char(out, '}');
        return;
    }
}

void sl_conf__put_row(sl_buf *out, sl_arena *arena)
{
    (void)arena;
    sl_buf_add_cstr(out, "{\"type\": \"object\", \"required\": [\"id\"], \"additionalProperties\": false, "
                         "\"properties\": {\n");
    for (uint32_t i = 0; i < sl_row_n_keys(); i++) {
        sl_buf_printf(out, "      \"%s\": ", sl_row_key(i));
        put_value(out, i);
        sl_buf_add_cstr(out, i + 1 < sl_row_n_keys() ? ",\n" : "}}");
    }
}
