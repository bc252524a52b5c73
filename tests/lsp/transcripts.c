/* Runs every transcripts/<name>.txt: what a client sends, and exactly what it must get.
 *
 *   # comment
 *   encodings utf-8 utf-16      only in these; else in all three, where $ENCODING stands for the one
 *   file PATH TEXT              a file of the host (escapes as for `raw`); without TEXT it is gone
 *   use NAME                    the lines of clients/NAME.txt
 *   --> JSON                    the client's message
 *   --> raw TEXT                bytes as they are; \r \n \t \\ \xHH
 *   --> repeat N TEXT           N times the text (escapes likewise)
 *   --> open URI N TEXT         opens a document of N times the text
 *   --> end                     the client closes its end
 *   <-- JSON                    the server's next message (match.h)
 *   <-- holds TEXT              the same, but it is enough that it holds the text
 *   ---                         nothing more may have come
 *   exit N                      the session is over with this code
 *
 * A line that begins with a blank goes on with the one before. Messages sent in a row are all read before
 * work starts. */
#include "lsp/session.h"
#include "tests/lsp/match.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

typedef struct fake_file {
    sl_str path, text;
    bool exists;
} fake_file;

typedef struct run {
    const char *name, *encoding;
    size_t chunk; /* bytes fed at once; 0: all that is there */
    unsigned line;
    bool is_sending; /* the last line sent something: work has not started */
    sl_arena arena;
    SL_VEC(fake_file) files;
    sl_session *session;
    sl_host host;
    sl_buf output; /* taken and not matched yet */
    FILE *log;
} run;

static _Noreturn void complain(const run *r, const char *what, sl_str detail)
{
    print_error("%s.txt:%u [%s, chunks of %zu]: %s\n  %.*s\n", r->name, r->line, r->encoding, r->chunk, what,
                SL_FMT(detail));
    fail();
    abort();
}

/* ---- the host ---- */

static sl_err read_fake(void *ctx, sl_str path, uint64_t max_bytes, sl_buf *out)
{
    run *r = ctx;
    for (uint32_t i = r->files.n; i > 0; i--) {
        const fake_file *file = &r->files.at[i - 1];
        if (!sl_str_eq(file->path, path)) continue;
        if (!file->exists) return SL_NOT_FOUND;
        if (file->text.len > max_bytes) return SL_TOO_LARGE;
        sl_buf_add(out, file->text);
        return SL_OK;
    }
    return SL_NOT_FOUND;
}

static uint64_t no_time(void)
{
    return 0;
}

/* ---- the client ---- */

static void log_message(run *r, const char *from, sl_str json)
{
    if (r->log) fprintf(r->log, "{\"from\":\"%s\",\"message\":%.*s}\n", from, SL_FMT(json));
}

static void feed(run *r, sl_str bytes)
{
    size_t chunk = r->chunk ? r->chunk : bytes.len;
    for (size_t i = 0; i < bytes.len; i += chunk)
        sl_session_feed(r->session, sl_str_sub(bytes, i, i + chunk));
}

static sl_str unescape(run *r, sl_str s)
{
    char *out = sl_arena_alloc(&r->arena, s.len + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.len; i++) {
        static const char letters[] = "rnt\\", bytes[] = "\r\n\t\\";
        char next = s.ptr[i] == '\\' && i + 1 < s.len ? s.ptr[i + 1] : '\0';
        const char *hit = next ? strchr(letters, next) : NULL;
        out[n++] = hit ? bytes[hit - letters] : s.ptr[i];
        if (hit) i++;
        if (next != 'x' || i + 3 >= s.len) continue;
        out[n - 1] = (char)strtol((char[]){s.ptr[i + 2], s.ptr[i + 3], '\0'}, NULL, 16);
        i += 3;
    }
    return (sl_str){out, n};
}

static sl_str set_encoding(run *r, sl_str text)
{
    sl_str word = SL_STR("$ENCODING");
    size_t at = sl_str_find(text, word);
    if (at == SIZE_MAX) return text;
    sl_str rest = sl_str_sub(text, at + word.len, text.len);
    return sl_arena_printf(&r->arena, "%.*s%s%.*s", (int)at, text.ptr, r->encoding, SL_FMT(rest));
}

static bool cut(sl_str *line, const char *word)
{
    sl_str prefix = sl_str_from_cstr(word);
    if (!sl_str_has_prefix(*line, prefix)) return false;
    *line = sl_str_trim(sl_str_sub(*line, prefix.len, line->len));
    return true;
}

static void feed_repeated(run *r, sl_str line)
{
    size_t blank = sl_str_find_char(line, ' ');
    uint32_t n;
    if (!sl_str_to_u32(sl_str_sub(line, 0, blank), 1 << 28, &n)) complain(r, "repeat takes a number", line);
    sl_str text = unescape(r, sl_str_sub(line, blank + 1, line.len));
    sl_buf many;
    sl_buf_init(&many);
    for (uint32_t i = 0; i < n; i++)
        sl_buf_add(&many, text);
    sl_session_feed(r->session, sl_buf_str(&many)); /* always at once: these are the long ones */
    sl_buf_release(&many);
}

static sl_str take_word(sl_str *line)
{
    size_t blank = sl_str_find_char(*line, ' ');
    sl_str word = sl_str_sub(*line, 0, blank);
    *line = sl_str_sub(*line, word.len + 1, line->len);
    return word;
}

static void send_json(run *r, sl_str body)
{
    log_message(r, "client", body);
    feed(r, sl_arena_printf(&r->arena, "Content-Length: %zu\r\n\r\n", body.len));
    feed(r, body);
}

/* The text stands as in JSON already. */
static void send_open(run *r, sl_str line)
{
    sl_buf body;
    sl_str uri = take_word(&line), count = take_word(&line);
    uint32_t n;
    if (!sl_str_to_u32(count, 1 << 28, &n)) complain(r, "open takes a number", line);
    sl_buf_init(&body);
    sl_buf_printf(&body,
                  "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{"
                  "\"uri\":\"%.*s\",\"languageId\":\"\",\"version\":1,\"text\":\"",
                  SL_FMT(uri));
    for (uint32_t i = 0; i < n; i++)
        sl_buf_add(&body, line);
    sl_buf_add_cstr(&body, "\"}}}");
    send_json(r, sl_buf_str(&body));
    sl_buf_release(&body);
}

static void send_line(run *r, sl_str line)
{
    if (cut(&line, "raw ")) {
        if (r->log) fprintf(r->log, "{\"from\":\"client\",\"raw\":true}\n");
        feed(r, unescape(r, line));
    } else if (cut(&line, "repeat ")) {
        feed_repeated(r, line);
    } else if (cut(&line, "open ")) {
        send_open(r, line);
    } else if (sl_str_is(line, "end")) {
        sl_session_end_input(r->session);
    } else {
        send_json(r, set_encoding(r, line));
    }
}

/* ---- what comes back ---- */

static void work(run *r)
{
    sl_buf more;
    while (sl_session_tick(r->session))
        ;
    sl_session_take_output(r->session, &more);
    sl_buf_add(&r->output, sl_buf_str(&more));
    sl_buf_release(&more);
}

/* The next framed message; the framing must be as the server writes it, to the byte. */
static bool take_message(run *r, sl_str *body)
{
    sl_str bytes = sl_buf_str(&r->output), head = SL_STR("Content-Length: ");
    size_t end = sl_str_find(bytes, SL_STR("\r\n\r\n"));
    uint32_t length;
    if (bytes.len == 0) return false;
    if (end == SIZE_MAX || !sl_str_has_prefix(bytes, head) ||
        !sl_str_to_u32(sl_str_sub(bytes, head.len, end), UINT32_MAX, &length) || bytes.len < end + 4 + length)
        complain(r, "the output is not framed", sl_str_sub(bytes, 0, 200));
    *body = sl_arena_copy(&r->arena, sl_str_sub(bytes, end + 4, end + 4 + length));
    sl_buf_drop_front(&r->output, end + 4 + length);
    log_message(r, "server", *body);
    return true;
}

static void expect(run *r, sl_str pattern)
{
    sl_str body;
    pattern = set_encoding(r, pattern);
    work(r);
    if (!take_message(r, &body)) complain(r, "no message came; expected:", pattern);
    if (cut(&pattern, "holds ")) {
        if (sl_str_find(body, pattern) == SIZE_MAX) complain(r, "not the expected message:", body);
        return;
    }
    sl_buf why;
    sl_buf_init(&why);
    cJSON *expected = cJSON_ParseWithLength(pattern.ptr, pattern.len);
    cJSON *actual = cJSON_ParseWithLength(body.ptr, body.len);
    if (!expected) complain(r, "the expectation is not JSON", pattern);
    if (!actual) complain(r, "the message is not JSON", body);
    if (!match_json(expected, actual, &why)) {
        print_error("  %.*s\n", SL_FMT(sl_buf_str(&why)));
        complain(r, "not the expected message:", body);
    }
    cJSON_Delete(expected);
    cJSON_Delete(actual);
    sl_buf_release(&why);
}

static void expect_silence(run *r)
{
    sl_str body;
    work(r);
    if (take_message(r, &body)) complain(r, "a message that nobody expects:", body);
}

static void expect_exit(run *r, sl_str code)
{
    int exit_code;
    uint32_t wanted;
    expect_silence(r);
    bool is_over = sl_session_is_over(r->session, &exit_code);
    if (!sl_str_to_u32(code, 255, &wanted) || !is_over || exit_code != (int)wanted)
        complain(r, is_over ? "another exit code" : "the session is not over", code);
}

/* ---- lines ---- */

static sl_str read_text(run *r, const char *folder, sl_str name)
{
    sl_str path = sl_arena_printf(&r->arena, "%s/%.*s.txt", folder, SL_FMT(name));
    FILE *file = fopen(path.ptr, "rb");
    sl_buf text;
    char piece[4096];
    size_t n;
    if (!file) complain(r, "cannot be read", path);
    sl_buf_init(&text);
    while ((n = fread(piece, 1, sizeof piece, file)))
        sl_buf_add(&text, (sl_str){piece, n});
    fclose(file);
    sl_str copy = sl_arena_copy(&r->arena, sl_buf_str(&text));
    sl_buf_release(&text);
    return copy;
}

static void add_file(run *r, sl_str line)
{
    size_t blank = sl_str_find_char(line, ' ');
    fake_file *file = SL_PUSH(&r->arena, &r->files);
    file->exists = blank != SIZE_MAX;
    file->path = sl_str_sub(line, 0, blank);
    if (file->exists) file->text = unescape(r, sl_str_sub(line, blank + 1, line.len));
}

static void play(run *r, sl_str text);

static void play_line(run *r, sl_str line)
{
    if (line.len == 0 || line.ptr[0] == '#' || cut(&line, "encodings ")) return;
    bool was_sending = r->is_sending;
    r->is_sending = sl_str_has_prefix(line, SL_STR("--> "));
    if (cut(&line, "--> ")) {
        if (!was_sending) expect_silence(r);
        send_line(r, line);
    } else if (cut(&line, "<-- ")) {
        expect(r, line);
    } else if (cut(&line, "exit ")) {
        expect_exit(r, line);
    } else if (cut(&line, "file ")) {
        add_file(r, line);
    } else if (cut(&line, "use ")) {
        play(r, read_text(r, "clients", line));
    } else if (sl_str_is(line, "---")) {
        expect_silence(r);
    } else {
        complain(r, "what is this?", line);
    }
}

/* Takes a line and those that go on with it. */
static sl_str take_line(run *r, sl_str *text)
{
    sl_buf line;
    sl_buf_init(&line);
    do {
        size_t end = sl_str_find_char(*text, '\n');
        sl_buf_add(&line, sl_str_trim(sl_str_sub(*text, 0, end)));
        *text = sl_str_sub(*text, end == SIZE_MAX ? text->len : end + 1, text->len);
        r->line++;
    } while (text->len && text->ptr[0] == ' ');
    sl_str copy = sl_arena_copy(&r->arena, sl_buf_str(&line));
    sl_buf_release(&line);
    return copy;
}

static void play(run *r, sl_str text)
{
    unsigned line = r->line;
    r->line = 0;
    while (text.len)
        play_line(r, take_line(r, &text));
    r->line = line + 1;
}

/* ---- runs ---- */

static FILE *open_log(const char *name, const char *encoding)
{
    const char *folder = getenv("SL_LSP_LOG");
    char path[512];
    if (!folder) return NULL;
    mkdir(folder, 0777);
    snprintf(path, sizeof path, "%s/%s.%s.jsonl", folder, name, encoding);
    return fopen(path, "wb");
}

/* Without a line `encodings` it is for all. */
static bool is_for(sl_str text, const char *encoding)
{
    sl_str word = SL_STR("\nencodings ");
    size_t at = sl_str_find(text, word);
    if (at == SIZE_MAX) return true;
    sl_str line = sl_str_sub(text, at + word.len, text.len);
    line = sl_str_sub(line, 0, sl_str_find_char(line, '\n'));
    return sl_str_find(line, sl_str_from_cstr(encoding)) != SIZE_MAX;
}

static void play_once(const char *name, const char *encoding, size_t chunk)
{
    run r = {.name = name, .encoding = encoding, .chunk = chunk};
    r.host = (sl_host){.ctx = &r, .read = read_fake, .cpu_ns = no_time};
    sl_arena_init(&r.arena);
    sl_buf_init(&r.output);
    sl_str text = read_text(&r, "transcripts", sl_str_from_cstr(name));
    if (is_for(text, encoding)) {
        r.log = chunk ? NULL : open_log(name, encoding);
        r.session = sl_session_new(&r.host, SL_STR("0.0.0"));
        play(&r, text);
        expect_silence(&r);
        sl_session_free(r.session);
        if (r.log) fclose(r.log);
    }
    sl_buf_release(&r.output);
    sl_arena_release(&r.arena);
}

static void play_all_ways(void **state)
{
    static const char *const encodings[] = {"utf-8", "utf-16", "utf-32"};
    for (size_t i = 0; i < 3; i++) {
        play_once(*state, encodings[i], 0);
        play_once(*state, encodings[i], 7);
    }
}

enum { MAX_TRANSCRIPTS = 200 };

static int is_transcript(const struct dirent *entry)
{
    return sl_str_has_suffix(sl_str_from_cstr(entry->d_name), SL_STR(".txt"));
}

int main(void)
{
    struct CMUnitTest tests[MAX_TRANSCRIPTS];
    struct dirent **entries;
    int n = scandir("transcripts", &entries, is_transcript, alphasort);
    if (n <= 0 || n > MAX_TRANSCRIPTS) {
        fprintf(stderr, "%d transcripts found\n", n);
        return 1;
    }
    for (int i = 0; i < n; i++) {
        *strrchr(entries[i]->d_name, '.') = '\0';
        tests[i] = (struct CMUnitTest){entries[i]->d_name, play_all_ways, NULL, NULL, entries[i]->d_name};
    }
    int failed = _cmocka_run_group_tests("lsp transcripts", tests, (size_t)n, NULL, NULL);
    for (int i = 0; i < n; i++)
        free(entries[i]);
    free(entries);
    return failed;
}
