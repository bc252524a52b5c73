/* What the server says by itself: published findings, notices, its own requests.
 *
 * What: turns what handlers left in the session's state into messages, after they have returned.
 * Layer: lsp. Owns: nothing. Errors: none. Threads: the session's. */
#ifndef SL_LSP_SPEECH_H
#define SL_LSP_SPEECH_H

#include "lsp/state.h"

/* Everything that is due after one message; NULL: after work of our own. */
void lsp_say_after(sl_session *session, const sl_msg *msg);
/* Diagnoses and publishes one document that changed, to a client that does not pull; false: none is left. */
bool lsp_publish_next(sl_session *session);
/* The client's answer to a request of ours; unknown ids are ignored. */
void lsp_take_answer(sl_session *session, const sl_msg *msg);

#endif
