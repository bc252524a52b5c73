/* lsp_bench TEXTS SERVER ECHO [NAME:LANGUAGE:COMMAND ...]: what an editor feels, measured over pipes.
 *
 * SERVER is `statuslens`, ECHO the echo loop; each peer runs in the same breath on the same text of its
 * language. Prints a table; ends with 1 if a limit of ours is broken. Times are medians in ms, memory is
 * VmRSS in kB. */
#include "client.h"
#include "texts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    N_LINES = 10000,
    N_SMALL_LINES = 500,
    N_SMALL_FILES = 10,
    N_STARTS = 40,
    N_HOVERS = 1000,
    N_KEYS = 1000,
    N_PEER = 20
};

static int n_broken; /* limits that did not hold */

/* ---- talking ---- */

static const char capabilities[] =
    "{\"processId\":null,\"rootUri\":null,\"capabilities\":{\"textDocument\":{\"hover\":{"
    "\"contentFormat\":[\"markdown\"]},\"synchronization\":{},\"publishDiagnostics\":{\"versionSupport\":"
    "true}}}}";

static void begin(client *c, char *const argv[])
{
    client_start(c, argv);
    cJSON_Delete(client_ask(c, "initialize", capabilities));
    client_tell(c, "initialized", "{}");
}

static void open_document(client *c, const document *doc)
{
    cJSON *item = cJSON_CreateObject(), *params = cJSON_CreateObject();
    cJSON_AddStringToObject(item, "uri", doc->uri);
    cJSON_AddStringToObject(item, "languageId", doc->language_id);
    cJSON_AddNumberToObject(item, "version", doc->version);
    cJSON_AddStringToObject(item, "text", doc->text);
    cJSON_AddItemToObject(params, "textDocument", item);
    char *text = cJSON_PrintUnformatted(params);
    client_tell(c, "textDocument/didOpen", text);
    cJSON_Delete(client_await(c, "textDocument/publishDiagnostics", doc->uri, doc->version));
    cJSON_free(text);
    cJSON_Delete(params);
}

/* Types one letter into a comment and takes it back the next time. */
static void type_key(client *c, document *doc)
{
    char params[1024];
    bool is_back = doc->version++ % 2 == 0;
    snprintf(params, sizeof params,
             "{\"textDocument\":{\"uri\":\"%s\",\"version\":%d},\"contentChanges\":[{\"range\":{\"start\":{"
             "\"line\":%d,\"character\":%d},\"end\":{\"line\":%d,\"character\":%d}},\"text\":\"%s\"}]}",
             doc->uri, doc->version, doc->edit_line, doc->edit_col, doc->edit_line, doc->edit_col + is_back,
             is_back ? "" : "x");
    client_tell(c, "textDocument/didChange", params);
    cJSON_Delete(client_await(c, "textDocument/publishDiagnostics", doc->uri, doc->version));
}

static bool ask_hover(client *c, const document *doc)
{
    char params[1024];
    snprintf(params, sizeof params,
             "{\"textDocument\":{\"uri\":\"%s\"},\"position\":{\"line\":%d,\"character\":%d}}", doc->uri,
             doc->hover_line, doc->hover_col);
    cJSON *reply = client_ask(c, "textDocument/hover", params);
    bool has_result = cJSON_IsObject(cJSON_GetObjectItemCaseSensitive(reply, "result"));
    cJSON_Delete(reply);
    return has_result;
}

/* ---- measuring ---- */

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *values, int n)
{
    qsort(values, (size_t)n, sizeof *values, compare);
    return values[n / 2] * 1000;
}

static void judge(const char *what, double value, double limit)
{
    if (value < limit) return;
    printf("    BROKEN: %s is %.3f, the limit is %.3f\n", what, value, limit);
    n_broken++;
}

static double one_start(char *const argv[])
{
    client c;
    double t = now();
    client_start(&c, argv);
    cJSON_Delete(client_ask(&c, "initialize", capabilities));
    t = now() - t;
    client_stop(&c);
    return t;
}

/* Turn by turn, so that what else the machine does hits both alike. */
static void measure_starts(char *const server[], char *const echo[])
{
    double ours[N_STARTS], theirs[N_STARTS];
    for (int i = 0; i < N_STARTS; i++) {
        theirs[i] = one_start(echo);
        ours[i] = one_start(server);
    }
    double echo_ms = median(theirs, N_STARTS), our_ms = median(ours, N_STARTS);
    printf("start to initialize reply   echo %8.2f   statuslens %8.2f   ratio %.2f\n", echo_ms, our_ms,
           our_ms / echo_ms);
    judge("start / echo", our_ms / echo_ms, 1.5);
}

typedef struct feel {
    double open, hover, key;
    bool has_hover;
} feel;

static feel measure_feel(char *const argv[], document doc, int n)
{
    static double times[N_HOVERS + N_KEYS];
    feel result = {0};
    client c;
    begin(&c, argv);
    double t = now();
    open_document(&c, &doc);
    result.open = (now() - t) * 1000;
    for (int i = 0; i < n; i++) {
        t = now();
        result.has_hover = ask_hover(&c, &doc);
        times[i] = now() - t;
    }
    result.hover = median(times, n);
    for (int i = 0; i < n; i++) {
        t = now();
        type_key(&c, &doc);
        times[i] = now() - t;
    }
    result.key = median(times, n);
    client_stop(&c);
    return result;
}

static void print_feel(const char *language_name, const char *server, feel f)
{
    printf("%-6s %-26s %10.2f %10.3f%s %10.3f\n", language_name, server, f.open, f.hover,
           f.has_hover ? " " : "!", f.key);
    fflush(stdout);
}

static void measure_memory(const char *folder, const language *lang, char *const argv[], const char *server)
{
    client c;
    begin(&c, argv);
    long at_start = client_rss_kb(&c);
    for (int i = 0; i < N_SMALL_FILES; i++) {
        document doc = make_document(folder, lang, N_SMALL_LINES, i);
        open_document(&c, &doc);
        free(doc.text);
    }
    long open = client_rss_kb(&c);
    printf("%-6s %-26s %10ld %10ld\n", lang->name, server, at_start, open);
    if (strcmp(server, "statuslens") == 0) judge("VmRSS, MB", (double)open / 1000, 10);
    client_stop(&c);
}

/* ---- peers ---- */

typedef struct peer {
    char name[64], language_name[16], command[512];
    char *argv[16];
} peer;

static peer parse_peer(const char *word)
{
    peer p = {0};
    if (sscanf(word, "%63[^:]:%15[^:]:%511[^\n]", p.name, p.language_name, p.command) != 3) {
        fprintf(stderr, "bench: %s is not NAME:LANGUAGE:COMMAND\n", word);
        exit(2);
    }
    return p;
}

static void split_command(peer *p)
{
    int n = 0;
    for (char *rest = p->command, *part; n < 15 && (part = strsep(&rest, " "));)
        p->argv[n++] = part;
}

int main(int argc, char **argv)
{
    if (argc < 4) return 2;
    char *server[] = {argv[2], "lsp", NULL}, *echo[] = {argv[3], NULL};
    printf("medians in ms; a file of %d lines, %d hovers, %d keystrokes (peers: 50)\n\n", N_LINES, N_HOVERS,
           N_KEYS);
    measure_starts(server, echo);
    printf("\n%-6s %-26s %10s %10s  %10s\n", "", "", "open", "hover", "keystroke");
    for (int i = 0; i < N_LANGUAGES; i++) {
        document doc = make_document(argv[1], &bench_languages[i], N_LINES, 0), peer_doc = doc;
        peer_doc.hover_line = doc.name_line;
        peer_doc.hover_col = doc.name_col;
        bool is_ours = strcmp(bench_languages[i].name, "c") != 0;
        if (is_ours) {
            feel f = measure_feel(server, doc, N_HOVERS);
            print_feel(bench_languages[i].name, "statuslens", f);
            judge("hover", f.hover, 1);
            judge("keystroke", f.key, 10);
            judge("hovers without an answer", !f.has_hover, 0.5);
        }
        for (int k = 4; k < argc; k++) {
            peer p = parse_peer(argv[k]);
            split_command(&p);
            if (strcmp(p.language_name, bench_languages[i].name) == 0)
                print_feel(bench_languages[i].name, p.name, measure_feel(p.argv, peer_doc, N_PEER));
        }
        free(doc.text);
    }
    printf("\n%-6s %-26s %10s %10s   kB, %d files of %d lines\n", "", "VmRSS", "start", "open", N_SMALL_FILES,
           N_SMALL_LINES);
    for (int i = 0; i < N_LANGUAGES; i++) {
        if (strcmp(bench_languages[i].name, "c") != 0)
            measure_memory(argv[1], &bench_languages[i], server, "statuslens");
        for (int k = 4; k < argc; k++) {
            peer p = parse_peer(argv[k]);
            split_command(&p);
            if (strcmp(p.language_name, bench_languages[i].name) == 0)
                measure_memory(argv[1], &bench_languages[i], p.argv, p.name);
        }
    }
    return n_broken > 0;
}
