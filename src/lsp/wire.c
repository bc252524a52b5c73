#include "lsp/wire.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

/* ---- the pass before parsing ---- */

static int hex_digit(char c)
{
    if (sl_is_digit(c)) return c - '0';
    c = sl_to_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Value of the escape \uXXXX at `text`, or -1. */
static int32_t unicode_escape(const char *text, size_t len)
{
    int32_t value = 0;
    if (len < 6 || text[0] != '\\' || text[1] != 'u') return -1;
    for (int i = 2; i < 6; i++) {
        int digit = hex_digit(text[i]);
        if (digit < 0) return -1;
        value = value * 16 + digit;
    }
    return value;
}

static bool is_surrogate(int32_t value, int32_t first)
{
    return value >= first && value < first + 0x400;
}

/* Handles the escape at `text` and gives its length. */
static size_t clean_escape(char *text, size_t len)
{
    int32_t value = unicode_escape(text, len);
    if (value < 0) return 2;
    if (value == 0) text[5] = '1';
    if (!is_surrogate(value, 0xD800) && !is_surrogate(value, 0xDC00)) return 6;
    if (value < 0xDC00 && is_surrogate(unicode_escape(text + 6, len - 6), 0xDC00)) return 12;
    memcpy(text + 2, "fffd", 4);
    return 6;
}

static bool is_plain(char c)
{
    return (signed char)c >= ' ' && c != '"' && c != '\\';
}

static bool is_json_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

sl_err sl_wire_clean(char *text, size_t len)
{
    sl_err err = SL_OK;
    bool in_string = false;
    uint32_t value;
    if (len >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0) return SL_SYNTAX;
    for (size_t i = 0, n; i < len; i += n) {
        n = 1;
        if (is_plain(text[i])) continue;
        if (text[i] == '"') {
            in_string = !in_string;
        } else if (text[i] == '\\') {
            n = clean_escape(text + i, len - i);
        } else if ((unsigned char)text[i] >= 0x80) {
            n = sl_utf8_decode((sl_str){text, len}, i, &value);
            if (n > 1) continue;
            text[i] = '?';
            err = SL_ENCODING;
        } else if (in_string || !is_json_space(text[i])) {
            return SL_SYNTAX;
        }
    }
    return err;
}

/* ---- text of valid JSON ---- */

static size_t skip_space(sl_str text, size_t at)
{
    while (at < text.len && is_json_space(text.ptr[at]))
        at++;
    return at;
}

/* `at` is at the opening quote; gives the offset behind the closing one. */
static size_t skip_string(sl_str text, size_t at)
{
    for (at++; at < text.len && text.ptr[at] != '"'; at++)
        if (text.ptr[at] == '\\') at++;
    return at < text.len ? at + 1 : text.len;
}

static size_t skip_value(sl_str text, size_t at)
{
    size_t depth = 0;
    for (; at < text.len; at++) {
        char c = text.ptr[at];
        if (c == '"') {
            at = skip_string(text, at) - 1;
            if (depth == 0) return at + 1;
        } else if (c == '{' || c == '[') {
            depth++;
        } else if (c == '}' || c == ']') {
            if (depth == 0) return at; /* ends a bare value of the enclosing one */
            if (--depth == 0) return at + 1;
        } else if (depth == 0 && (c == ',' || is_json_space(c))) {
            return at;
        }
    }
    return at;
}

/* Steps over separators to the next element of an object or array that opens at 0; false at its end. */
static bool next_element(sl_str text, size_t *at)
{
    *at = skip_space(text, *at);
    if (*at < text.len && text.ptr[*at] == ',') *at = skip_space(text, *at + 1);
    return *at < text.len && text.ptr[*at] != '}' && text.ptr[*at] != ']';
}

sl_str sl_wire_member(sl_str object, sl_str key)
{
    size_t at = skip_space(object, 0);
    if (at >= object.len || object.ptr[at] != '{') return SL_STR("");
    for (at++; next_element(object, &at);) {
        size_t key_end = skip_string(object, at);
        sl_str name = sl_str_sub(object, at + 1, key_end - 1);
        size_t from = skip_space(object, skip_space(object, key_end) + 1);
        at = skip_value(object, from);
        if (sl_str_eq(name, key)) return sl_str_sub(object, from, at);
    }
    return SL_STR("");
}

/* ---- messages ---- */

static const lsp_fault not_json = {LSP_PARSE_ERROR, "the body is not valid JSON"};
static const lsp_fault not_utf8 = {LSP_PARSE_ERROR, "the body is not valid UTF-8"};
static const lsp_fault not_a_message = {LSP_INVALID_REQUEST, "not a JSON-RPC 2.0 message"};
static const lsp_fault bad_id = {LSP_INVALID_REQUEST, "an id is a number or a string"};
static const lsp_fault bad_batch = {LSP_INVALID_REQUEST, "a batch holds 1 to 1000 messages"};

/* No client sends batches of even ten; each element costs 30 times its smallest text. */
enum { BATCH_MAX = 1000 };

static const cJSON *member(const cJSON *object, const char *key)
{
    return cJSON_GetObjectItemCaseSensitive(object, key);
}

static size_t skip_digits(sl_str s, size_t at)
{
    while (at < s.len && sl_is_digit(s.ptr[at]))
        at++;
    return at;
}

/* cJSON takes 01 and 1.e5 for numbers; echoed as an id they would make the answer invalid JSON (RFC 8259,
 * section 6). */
static bool is_json_number(sl_str s)
{
    size_t from = s.len && s.ptr[0] == '-', at = skip_digits(s, from);
    if (at == from || (s.ptr[from] == '0' && at > from + 1)) return false;
    if (at < s.len && s.ptr[at] == '.') {
        from = at + 1;
        at = skip_digits(s, from);
        if (at == from) return false;
    }
    if (at < s.len && (s.ptr[at] == 'e' || s.ptr[at] == 'E')) {
        from = at + 1 + (at + 1 < s.len && (s.ptr[at + 1] == '+' || s.ptr[at + 1] == '-'));
        at = skip_digits(s, from);
        if (at == from) return false;
    }
    return at == s.len;
}

static void read_id(sl_msg *msg, const cJSON *object, sl_str text)
{
    const cJSON *id = member(object, "id");
    sl_str raw = sl_wire_member(text, SL_STR("id"));
    if (!id) return;
    if (cJSON_IsString(id) || (cJSON_IsNumber(id) && is_json_number(raw)))
        msg->id = sl_arena_copy(&msg->post->arena, raw);
    else
        msg->fault = bad_id;
}

static void read_call(sl_msg *msg, const cJSON *object, sl_str text)
{
    bool is_request = member(object, "id") != NULL;
    msg->kind = is_request ? SL_MSG_REQUEST : SL_MSG_NOTIFICATION;
    msg->method = sl_str_from_cstr(member(object, "method")->valuestring);
    msg->value = member(object, "params");
    if (sl_str_is(msg->method, "$/cancelRequest")) {
        sl_str params = sl_wire_member(text, SL_STR("params"));
        msg->cancels = sl_arena_copy(&msg->post->arena, sl_wire_member(params, SL_STR("id")));
    }
}

static void read_message(sl_msg *msg, const cJSON *object, sl_str text)
{
    const cJSON *version = member(object, "jsonrpc");
    read_id(msg, object, text);
    if (!cJSON_IsString(version) || strcmp(version->valuestring, "2.0") != 0) {
        msg->fault = not_a_message;
    } else if (cJSON_IsString(member(object, "method"))) {
        read_call(msg, object, text);
    } else if (!member(object, "method") && (member(object, "result") || member(object, "error"))) {
        msg->kind = SL_MSG_RESPONSE;
        msg->value = member(object, "error") ? NULL : member(object, "result");
        return;
    } else {
        msg->fault = not_a_message;
    }
    if (msg->fault.code) msg->kind = SL_MSG_INVALID;
}

static void refuse(sl_post *post, lsp_fault fault)
{
    post->n_messages = 1;
    post->messages = SL_NEW(&post->arena, sl_msg);
    *post->messages = (sl_msg){.kind = SL_MSG_INVALID, .fault = fault, .post = post};
}

static bool is_bad_batch(const cJSON *root)
{
    int n = cJSON_IsArray(root) ? cJSON_GetArraySize(root) : 1;
    return n < 1 || n > BATCH_MAX;
}

static void read_messages(sl_post *post, sl_str text)
{
    bool is_batch = cJSON_IsArray(post->root);
    const cJSON *item = is_batch ? post->root->child : post->root;
    size_t at = skip_space(text, 0) + is_batch;
    post->is_batch = is_batch;
    post->n_messages = is_batch ? (uint32_t)cJSON_GetArraySize(post->root) : 1;
    post->messages = SL_NEW_N(&post->arena, sl_msg, post->n_messages);
    for (uint32_t i = 0; i < post->n_messages; i++, item = item->next) {
        sl_msg *msg = &post->messages[i];
        next_element(text, &at);
        size_t from = at;
        at = skip_value(text, at);
        *msg = (sl_msg){.kind = SL_MSG_INVALID, .post = post};
        read_message(msg, item, sl_str_sub(text, from, at));
    }
}

static sl_post *new_post(size_t n_bytes)
{
    sl_post *post = sl_xmalloc(sizeof *post);
    sl_arena_init(&post->arena);
    sl_buf_init(&post->replies);
    post->n_bytes = n_bytes;
    return post;
}

sl_post *sl_post_new_refused(lsp_fault fault)
{
    sl_post *post = new_post(0);
    refuse(post, fault);
    return post;
}

sl_post *sl_post_new(sl_str body)
{
    sl_post *post = new_post(body.len);
    char *text = sl_xmalloc(body.len + 1);
    if (body.len) memcpy(text, body.ptr, body.len);
    sl_err err = sl_wire_clean(text, body.len);
    /* With the final NUL counted in, the parser checks that nothing stands behind the value. */
    if (err != SL_SYNTAX) post->root = cJSON_ParseWithLengthOpts(text, body.len + 1, NULL, 1);
    if (!post->root)
        refuse(post, not_json);
    else if (is_bad_batch(post->root))
        refuse(post, bad_batch);
    else
        read_messages(post, body); /* escapes were rewritten in place: offsets hold in the original as well */
    for (uint32_t i = 0; err == SL_ENCODING && i < post->n_messages; i++) {
        post->messages[i].kind = SL_MSG_INVALID;
        post->messages[i].fault = not_utf8;
    }
    free(text);
    return post;
}

void sl_post_free(sl_post *post)
{
    cJSON_Delete(post->root);
    sl_arena_release(&post->arena);
    sl_buf_release(&post->replies);
    free(post);
}
