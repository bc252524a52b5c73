/* Any bytes: the splitter and the JSON border give the same messages whether they come at once or one by one.
 */
#include "lsp/framing.h"
#include "lsp/wire.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static uint64_t digest_of(sl_str stream, size_t chunk)
{
    uint64_t digest = 0;
    sl_framing framing;
    sl_frame frame;
    sl_str body;
    sl_framing_init(&framing);
    for (size_t i = 0; i < stream.len; i += chunk) {
        sl_framing_feed(&framing, sl_str_sub(stream, i, i + chunk));
        while ((frame = sl_framing_next(&framing, &body)) != SL_FRAME_NONE) {
            digest = digest * 31 + (uint64_t)frame;
            if (frame != SL_FRAME_BODY) continue;
            digest = digest * 31 + sl_str_hash(body);
            sl_post *post = sl_post_new(body);
            for (uint32_t k = 0; k < post->n_messages; k++)
                digest = digest * 31 + (uint64_t)post->messages[k].kind + sl_str_hash(post->messages[k].id);
            if (!post->root) sl_framing_rewind(&framing);
            sl_post_free(post);
        }
    }
    sl_framing_release(&framing);
    return digest;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    sl_str stream = {(const char *)data, size};
    if (digest_of(stream, size ? size : 1) != digest_of(stream, 1)) abort();
    return 0;
}
