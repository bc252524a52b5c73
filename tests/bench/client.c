#include "client.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { PATIENCE_MS = 60000 };

static _Noreturn void give_up(const char *why)
{
    fprintf(stderr, "bench: %s\n", why);
    exit(1);
}

double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

void client_start(client *c, char *const argv[])
{
    int to[2], from[2];
    *c = (client){0};
    if (pipe2(to, O_CLOEXEC) || pipe2(from, O_CLOEXEC)) give_up("no pipes");
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC); /* peers log a lot */
    c->pid = vfork();
    if (c->pid == 0) {
        dup2(nowhere, STDERR_FILENO);
        dup2(to[0], STDIN_FILENO);
        dup2(from[1], STDOUT_FILENO);
        execvp(argv[0], argv);
        _exit(127);
    }
    close(nowhere);
    close(to[0]);
    close(from[1]);
    c->to = to[1];
    c->from = from[0];
    fcntl(c->to, F_SETPIPE_SZ, 1 << 20); /* as editors' event loops do, never wait for the server to read */
    signal(SIGPIPE, SIG_IGN);
}

static void write_all(client *c, const char *bytes, size_t n)
{
    while (n > 0) {
        ssize_t sent = write(c->to, bytes, n);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) give_up("the server does not read any more");
        bytes += sent;
        n -= (size_t)sent;
    }
}

void client_send(client *c, const char *json, size_t len)
{
    char *message = malloc(len + 64);
    int n = snprintf(message, 64, "Content-Length: %zu\r\n\r\n", len);
    memcpy(message + n, json, len);
    write_all(c, message, (size_t)n + len);
    free(message);
}

/* One more read; false: nothing came in time. */
static bool read_more(client *c, int wait_ms)
{
    struct pollfd p = {.fd = c->from, .events = POLLIN};
    if (poll(&p, 1, wait_ms) <= 0) return false;
    if (c->cap_in - c->n_in < 65536) {
        c->cap_in = c->cap_in * 2 + 65536;
        c->in = realloc(c->in, c->cap_in);
    }
    ssize_t n = read(c->from, c->in + c->n_in, c->cap_in - c->n_in);
    if (n <= 0) give_up("the server ended");
    c->n_in += (size_t)n;
    return true;
}

/* The next message, or NULL if none comes in time. */
static cJSON *take_message(client *c, int wait_ms)
{
    for (;;) {
        char *end = c->n_in ? memmem(c->in, c->n_in, "\r\n\r\n", 4) : NULL;
        char *head = end ? memmem(c->in, c->n_in, "Content-Length: ", 16) : NULL;
        size_t length = head ? strtoul(head + 16, NULL, 10) : 0;
        size_t whole = end ? (size_t)(end + 4 - c->in) + length : 0;
        if (whole && whole <= c->n_in) {
            cJSON *message = cJSON_ParseWithLength(end + 4, length);
            if (!message) give_up("the server sent no JSON");
            memmove(c->in, c->in + whole, c->n_in - whole);
            c->n_in -= whole;
            return message;
        }
        if (!read_more(c, wait_ms)) return NULL;
    }
}

static const char *text_at(const cJSON *object, const char *key)
{
    const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, key));
    return text ? text : "";
}

/* Some servers wait for the answers to their own requests. */
static void answer(client *c, const cJSON *request)
{
    char *id = cJSON_PrintUnformatted(cJSON_GetObjectItemCaseSensitive(request, "id")), text[256];
    bool is_list = strcmp(text_at(request, "method"), "workspace/configuration") == 0;
    int n = snprintf(text, sizeof text, "{\"jsonrpc\":\"2.0\",\"id\":%s,\"result\":%s}", id,
                     is_list ? "[{}]" : "null");
    client_send(c, text, (size_t)n);
    cJSON_free(id);
}

/* Messages until one that `is_it` wants. */
static cJSON *await(client *c, bool (*is_it)(const cJSON *message, const void *arg), const void *arg)
{
    for (;;) {
        cJSON *message = take_message(c, PATIENCE_MS);
        if (!message) give_up("the server is silent");
        if (is_it(message, arg)) return message;
        bool has_id = cJSON_HasObjectItem(message, "id");
        if (has_id && cJSON_HasObjectItem(message, "method")) answer(c, message);
        cJSON_Delete(message);
    }
}

static bool is_answer(const cJSON *message, const void *arg)
{
    const cJSON *id = cJSON_GetObjectItemCaseSensitive(message, "id");
    return cJSON_IsNumber(id) && id->valueint == *(const int *)arg;
}

static void send_call(client *c, int id, const char *method, const char *params)
{
    size_t cap = strlen(params) + strlen(method) + 128;
    char *text = malloc(cap), id_text[32] = "";
    if (id) snprintf(id_text, sizeof id_text, "\"id\":%d,", id);
    int n = snprintf(text, cap, "{\"jsonrpc\":\"2.0\",%s\"method\":\"%s\",\"params\":%s}", id_text, method,
                     params);
    client_send(c, text, (size_t)n);
    free(text);
}

cJSON *client_ask(client *c, const char *method, const char *params)
{
    int id = ++c->last_id;
    send_call(c, id, method, params);
    return await(c, is_answer, &id);
}

void client_tell(client *c, const char *method, const char *params)
{
    send_call(c, 0, method, params);
}

typedef struct wanted {
    const char *method, *uri;
    int version;
} wanted;

static bool is_wanted(const cJSON *message, const void *arg)
{
    const wanted *w = arg;
    const cJSON *params = cJSON_GetObjectItemCaseSensitive(message, "params");
    const cJSON *version = cJSON_GetObjectItemCaseSensitive(params, "version");
    if (strcmp(text_at(message, "method"), w->method) != 0 || strcmp(text_at(params, "uri"), w->uri) != 0)
        return false;
    return !cJSON_IsNumber(version) || version->valueint >= w->version;
}

cJSON *client_await(client *c, const char *method, const char *uri, int version)
{
    wanted w = {method, uri, version};
    return await(c, is_wanted, &w);
}

void client_drain(client *c, double seconds)
{
    double until = now() + seconds;
    while (now() < until) {
        cJSON *message = take_message(c, (int)((until - now()) * 1000));
        if (message && cJSON_HasObjectItem(message, "id") && cJSON_HasObjectItem(message, "method"))
            answer(c, message);
        cJSON_Delete(message);
    }
}

long client_rss_kb(const client *c)
{
    char path[64], line[256];
    long kb = -1;
    snprintf(path, sizeof path, "/proc/%d/status", (int)c->pid);
    FILE *file = fopen(path, "r");
    while (file && fgets(line, sizeof line, file))
        if (strncmp(line, "VmRSS:", 6) == 0) kb = strtol(line + 6, NULL, 10);
    if (file) fclose(file);
    return kb;
}

void client_stop(client *c)
{
    client_tell(c, "shutdown", "null");
    client_tell(c, "exit", "null");
    close(c->to);
    for (int i = 0; i < 200 && waitpid(c->pid, NULL, WNOHANG) == 0; i++)
        usleep(10000);
    if (kill(c->pid, 0) == 0) {
        kill(c->pid, SIGKILL);
        waitpid(c->pid, NULL, 0);
    }
    close(c->from);
    free(c->in);
}
