/* A language client for measuring: starts a server, sends messages, waits for what comes back.
 *
 * Units: seconds, bytes. Owns: the process and its pipes (start/stop). Errors: a server that ends, or is
 * silent for a minute, ends the program with a message. Requests of the server are answered with null. */
#ifndef TESTS_BENCH_CLIENT_H
#define TESTS_BENCH_CLIENT_H

#include <cjson/cJSON.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

typedef struct client {
    pid_t pid;
    int to, from;
    char *in; /* bytes read and not split yet */
    size_t n_in, cap_in;
    int last_id;
} client;

double now(void);
void client_start(client *c, char *const argv[]);
/* Polite end: shutdown and exit; what does not end by itself is ended. */
void client_stop(client *c);

void client_send(client *c, const char *json, size_t len);
/* Sends a request (printf: params) and waits for its answer, which the caller frees. */
cJSON *client_ask(client *c, const char *method, const char *params);
void client_tell(client *c, const char *method, const char *params);
/* Waits for a notification of that method about that URI whose version, if it has one, is at least `version`.
 */
cJSON *client_await(client *c, const char *method, const char *uri, int version);
/* Throws away what has come already. */
void client_drain(client *c, double seconds);

long client_rss_kb(const client *c); /* VmRSS of the process */

#endif
