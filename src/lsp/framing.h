/* The splitter between a byte stream and messages (LSP 3.17, "Base Protocol").
 *
 * What: bytes in, message bodies out, whatever the chunks; broken headers are reported once and skipped up to
 * the next line that is a Content-Length header. No JSON text can hold such a line (its strings have no raw
 * line ends), so a body is never mistaken for a header.
 * Layer: lsp. Units: bytes. Owns: the bytes not yet split (init/release); a body is borrowed until the next
 * feed, next or rewind. Errors: sl_frame. Threads: one framing, one thread. */
#ifndef SL_LSP_FRAMING_H
#define SL_LSP_FRAMING_H

#include "base/buf.h"

enum {
    /* Real headers take under 100 bytes; whoever sends more is not speaking this protocol. */
    SL_FRAMING_MAX_HEADER = 4096,
    /* Six times the largest file that an editor still edits comfortably, and far from 32-bit offsets. */
    SL_FRAMING_MAX_BODY = 64 << 20
};

typedef enum sl_frame {
    SL_FRAME_NONE, /* more bytes are needed */
    SL_FRAME_BODY,
    SL_FRAME_BAD_HEADER, /* skipping to the next good one */
    SL_FRAME_TOO_LARGE,  /* likewise: such a length cannot be trusted to be skipped */
    SL_FRAME_BAD_CHARSET /* the body is not UTF-8, it was dropped */
} sl_frame;

typedef struct sl_framing {
    sl_buf in;
    size_t at;        /* first byte not yet split */
    size_t body_from; /* of the last body, for rewind */
    bool is_lost;     /* looking for a header line */
} sl_framing;

void sl_framing_init(sl_framing *framing);
void sl_framing_release(sl_framing *framing);

void sl_framing_feed(sl_framing *framing, sl_str bytes);
/* Call until it gives SL_FRAME_NONE. `body` is set for SL_FRAME_BODY alone. */
sl_frame sl_framing_next(sl_framing *framing, sl_str *body);
/* The last body was not JSON: its length may have been too long, so a header inside it is where to go on. */
void sl_framing_rewind(sl_framing *framing);
/* At the end of the stream: is a message cut off? */
bool sl_framing_is_midway(const sl_framing *framing);

#endif
