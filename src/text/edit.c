#include "text/edit.h"

/* Insertion sort: a fix has a handful of edits, and ties must keep their order. */
bool sl_edits_sort(sl_edit *edits, size_t n)
{
    for (size_t i = 1; i < n; i++) {
        sl_edit edit = edits[i];
        size_t j = i;
        for (; j > 0 && edits[j - 1].range.from > edit.range.from; j--)
            edits[j] = edits[j - 1];
        edits[j] = edit;
    }
    for (size_t i = 1; i < n; i++)
        if (edits[i].range.from < edits[i - 1].range.to) return false;
    return true;
}

bool sl_edits_apply(sl_str text, sl_edit *edits, size_t n, sl_buf *out)
{
    if (!sl_edits_sort(edits, n) || (n && edits[n - 1].range.to > text.len)) return false;
    size_t done = 0;
    for (size_t i = 0; i < n; i++) {
        sl_buf_add(out, sl_str_sub(text, done, edits[i].range.from));
        sl_buf_add(out, edits[i].text);
        done = edits[i].range.to;
    }
    sl_buf_add(out, sl_str_sub(text, done, text.len));
    return true;
}
