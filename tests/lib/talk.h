/* A client of one session in memory: it sends JSON, and keeps what comes back.
 *
 * Units: bytes. Owns: the session and its messages (new/free). Errors: what is no framed JSON is counted in
 * n_broken. Threads: one. */
#ifndef SL_TESTS_TALK_H
#define SL_TESTS_TALK_H

#include "lsp/session.h"

#include <cjson/cJSON.h>

typedef struct fx_talk fx_talk;

/* Initialized, with one position encoding ("utf-8", "utf-16", "utf-32"), published diagnostics and plain
 * hovers; the workspace is file:///w. */
fx_talk *fx_talk_new(const sl_host *host, const char *encoding);
void fx_talk_free(fx_talk *talk);

/* Takes params. */
void fx_talk_notify(fx_talk *talk, const char *method, cJSON *params);
/* The result, borrowed until the talk ends; NULL: an error or no answer. */
const cJSON *fx_talk_ask(fx_talk *talk, const char *method, cJSON *params);
/* Params of the last notification of that method, borrowed; NULL: none came. */
const cJSON *fx_talk_heard(const fx_talk *talk, const char *method);
uint32_t fx_talk_broken(const fx_talk *talk);

#endif
