#include "lang/calls.h"

#include "http/vocabulary.h"
#include "lang/headers.h"
#include "lang/literal.h"
#include "lang/origin.h"
#include "lang/pairs.h"

static sl_leaf_kind leaf_of(const sl_run *run, TSNode node)
{
    TSSymbol symbol = ts_node_symbol(node);
    return symbol < run->lang->n_symbols ? (sl_leaf_kind)run->lang->leaf_kinds[symbol] : SL_LEAF_NONE;
}

static bool is_all_digits(sl_str text)
{
    size_t n = 0;
    while (n < text.len && sl_is_digit(text.ptr[n]))
        n++;
    return n > 0 && n == text.len;
}

static sl_arg_shape shape_of_structure(sl_struct_kind kind)
{
    switch (kind) {
    case SL_ST_CALL:
    case SL_ST_NEW: return SL_ARG_CALL;
    case SL_ST_DECLARE: /* new { id = 1 }: fields in a row */
    case SL_ST_OBJECT: return SL_ARG_OBJECT;
    case SL_ST_LIST: return SL_ARG_LIST;
    case SL_ST_FUNCTION: return SL_ARG_FUNCTION;
    default: return SL_ARG_UNKNOWN;
    }
}

enum { NAME_MAX = 32 };

/* http.NoBody, Unpooled.EMPTY_BUFFER, HttpEntity.Empty, Mono.empty() */
static bool says_empty(const sl_run *run, const sl_path *path)
{
    char buffer[NAME_MAX];
    sl_str words = {buffer, sl_name_words(sl_path_name(run->text, path, 0), buffer, sizeof buffer)};
    return sl_strs_have(sl_vocabulary[SL_WORDS_EMPTY_BODIES], words);
}

/* [], {}, ( ): a pair of brackets with nothing between; gin.H{} */
static bool is_empty_literal(sl_str text)
{
    if (text.len > 2 && sl_str_has_suffix(text, SL_STR("{}"))) return true;
    if (text.len < 2 || sl_str_find_char(SL_STR("[{("), text.ptr[0]) == SIZE_MAX) return false;
    return sl_str_trim(sl_str_sub(text, 1, text.len - 1)).len == 0;
}

/* alloc().buffer(0), Buffer.alloc(0), new byte[0], Body::from(""), Body::from(()): room for nothing; .init(),
 * Bytes::new(): the type's own empty value */
static bool makes_nothing(sl_str text)
{
    size_t n = text.len;
    sl_strs empty = sl_vocabulary[SL_WORDS_EMPTY_VALUES];
    for (uint32_t i = 0; i < empty.n; i++)
        if (sl_str_find(text, empty.at[i]) != SIZE_MAX) return true;
    if (n < 4 || (text.ptr[n - 1] != ')' && text.ptr[n - 1] != ']')) return false;
    static const char *const nothings[] = {"(\"\")", "('')", "(())"};
    for (size_t i = 0; i < sizeof nothings / sizeof *nothings; i++)
        if (sl_str_has_suffix(text, sl_str_from_cstr(nothings[i]))) return true;
    return text.ptr[n - 2] == '0' && (text.ptr[n - 3] == '(' || text.ptr[n - 3] == '[');
}

static sl_arg_shape shape_of(const sl_run *run, TSNode node)
{
    sl_range range = sl_node_range(node);
    sl_str text = sl_range_of(run->text, range);
    sl_match match;
    sl_path path;
    if (sl_strs_have(run->lang->null_words, text)) return SL_ARG_NULL;
    if (is_empty_literal(text) || makes_nothing(text)) return SL_ARG_EMPTY;
    switch (leaf_of(run, node)) {
    case SL_LEAF_NUMBER: return SL_ARG_NUMBER;
    case SL_LEAF_STRING:
        return sl_range_is_empty(sl_string_content(run->text, range)) ? SL_ARG_EMPTY : SL_ARG_STRING;
    case SL_LEAF_SYMBOL: return SL_ARG_SYMBOL;
    case SL_LEAF_WORD: return SL_ARG_NAME;
    case SL_LEAF_PLAIN: return is_all_digits(text) ? SL_ARG_NUMBER : SL_ARG_STRING;
    default: break;
    }
    sl_path_read(run->lang, run->text, range, &path);
    if (path.n > 1 && path.is_whole && says_empty(run, &path)) return SL_ARG_EMPTY;
    if (sl_structure_match(run->lang, run->text, node, &match) && shape_of_structure(match.structure->kind))
        return shape_of_structure(match.structure->kind);
    if (!path.is_whole || !path.n || path.part[0].is_call) return SL_ARG_UNKNOWN;
    return path.n > 1 ? SL_ARG_MEMBER : SL_ARG_NAME;
}

static bool says_encoder(sl_str name)
{
    char buffer[NAME_MAX];
    sl_str words = {buffer, sl_name_words(name, buffer, sizeof buffer)};
    for (size_t at = 0; at < words.len;) {
        size_t len = sl_str_find_char(sl_str_sub(words, at, words.len), ' ');
        size_t to = len == SIZE_MAX ? words.len : at + len;
        if (sl_strs_have(sl_vocabulary[SL_WORDS_ENCODERS], sl_str_sub(words, at, to))) return true;
        at = to + 1;
    }
    return false;
}

/* c.JSON(204, order), render json: order: whatever the variable holds is written out. */
static bool is_encoded(const sl_run *run, const sl_call *call, const sl_arg *arg)
{
    return says_encoder(sl_range_of(run->text, call->callee)) ||
           says_encoder(sl_range_of(run->text, arg->keyword));
}

static bool slot_hits(const sl_slot_path *slot, uint32_t position, uint32_t count, sl_str keyword)
{
    if (slot->key.n && !slot->has_position) return keyword.len && sl_names_match(slot->key, keyword);
    if (slot->key.n || keyword.len) return false;
    if (slot->any_position) return true;
    return slot->position >= 0 ? position == (uint32_t)slot->position
                               : position + (uint32_t)-slot->position == count;
}

/* (StatusCode::NO_CONTENT, [(header::ETAG, tag)]): headers, whatever stands there else. */
static bool is_list_of_pairs(sl_str text)
{
    sl_str inside = sl_str_trim(sl_str_sub(text, 1, text.len));
    return inside.len && inside.ptr[0] == '(';
}

/* writeHead(404, "Not Found", {...}) and writeHead(404, {...}): a reason is text, headers are not. */
static bool shape_fits(const sl_run *run, sl_slot slot, const sl_arg *arg)
{
    sl_arg_shape shape = arg->shape;
    if (slot == SL_SLOT_BODY && shape == SL_ARG_LIST)
        return !is_list_of_pairs(sl_range_of(run->text, arg->range));
    if (slot == SL_SLOT_REASON)
        return shape != SL_ARG_OBJECT && shape != SL_ARG_LIST && shape != SL_ARG_NUMBER;
    return slot != SL_SLOT_HEADERS || shape != SL_ARG_STRING;
}

static sl_slot slot_of(const sl_run *run, const sl_row *row, const sl_arg *arg, uint32_t position,
                       uint32_t count, sl_str keyword)
{
    for (uint32_t i = 0; row && i < row->n_slots; i++)
        if (shape_fits(run, row->slots[i].slot, arg) && slot_hits(&row->slots[i], position, count, keyword))
            return row->slots[i].slot;
    return SL_SLOT_NONE;
}

/* C#, PHP: an argument wraps its value. False: nothing explains what is in it. */
static bool unwrap(const sl_run *run, TSNode *node, sl_match *match)
{
    bool matched = sl_structure_match(run->lang, run->text, *node, match);
    for (unsigned depth = 0; matched && match->structure->kind == SL_ST_THROUGH && depth < 3; depth++) {
        if (ts_node_named_child_count(*node) != 1) break;
        *node = ts_node_named_child(*node, 0);
        matched = sl_structure_match(run->lang, run->text, *node, match);
    }
    return matched;
}

static void add_arg(sl_run *run, TSNode node, sl_range key)
{
    sl_arg *arg = SL_PUSH(run->arena, &run->facts->args);
    sl_match match;
    bool matched = unwrap(run, &node, &match);
    arg->site = SL_NONE;
    arg->keyword = key;
    if (matched && (match.structure->kind == SL_ST_KEYWORD || match.structure->kind == SL_ST_PAIR)) {
        arg->keyword = sl_match_range(&match, SL_CAP_KEY);
        TSNode value = sl_match_node(&match, SL_CAP_VALUE);
        if (!ts_node_is_null(value)) node = value;
        matched = unwrap(run, &node, &match);
    }
    arg->fallback = matched && match.structure->kind == SL_ST_FALLBACK;
    arg->range = sl_node_range(node);
    arg->shape = shape_of(run, node);
    sl_str text = sl_range_of(run->text, arg->range);
    arg->spread = sl_str_has_prefix(text, SL_STR("...")) || sl_str_has_prefix(text, SL_STR("**")) ||
                  (text.len > 1 && text.ptr[0] == '*' && !sl_is_space(text.ptr[1]));
}

static void add_args(sl_run *run, TSNode container, TSNode callee, sl_call *call)
{
    sl_match match;
    bool direct = !ts_node_is_null(callee),
         flat = sl_structure_match(run->lang, run->text, container, &match) && match.structure->is_paired;
    TSTreeCursor cursor = ts_tree_cursor_new(container);
    if (ts_tree_cursor_goto_first_child(&cursor)) {
        do {
            TSNode node = ts_tree_cursor_current_node(&cursor);
            if (!ts_node_is_named(node) || ts_node_is_extra(node) ||
                (direct && ts_node_start_byte(node) <= ts_node_start_byte(callee)))
                continue;
            sl_range key = {0, 0}, none = {0, 0};
            sl_pair_place place =
                flat ? sl_pair_place_of(run->text, container, node, match.structure, &key) : SL_PAIR_NONE;
            if (place == SL_PAIR_KEY) continue; /* {:status 204 :body ""} */
            add_arg(run, node, place == SL_PAIR_VALUE ? key : none);
            call->n_args++;
        } while (ts_tree_cursor_goto_next_sibling(&cursor));
    }
    ts_tree_cursor_delete(&cursor);
}

static sl_body body_of(const sl_run *run, const sl_call *call, const sl_row *row)
{
    bool has_slot = false;
    for (uint32_t i = 0; i < row->n_slots; i++)
        has_slot = has_slot || row->slots[i].slot == SL_SLOT_BODY;
    if (!has_slot) return SL_BODY_UNKNOWN;
    sl_body body = SL_BODY_ABSENT;
    for (uint32_t i = 0; i < call->n_args; i++) {
        const sl_arg *arg = &run->facts->args.at[call->first_arg + i];
        if (arg->spread) body = SL_BODY_UNKNOWN;
        if (arg->slot != SL_SLOT_BODY) continue;
        bool empty = arg->shape == SL_ARG_NULL || arg->shape == SL_ARG_EMPTY;
        bool unknown =
            arg->shape == SL_ARG_UNKNOWN || (arg->shape == SL_ARG_NAME && !is_encoded(run, call, arg));
        return empty ? SL_BODY_EMPTY : unknown ? SL_BODY_UNKNOWN : SL_BODY_PRESENT;
    }
    return body;
}

static bool has_site(const sl_run *run, const sl_call *call)
{
    for (uint32_t i = 0; i < call->n_args; i++)
        if (run->facts->args.at[call->first_arg + i].site != SL_NONE) return true;
    return false;
}

/* What a row says of a call. */
static void apply_row(sl_run *run, uint32_t frame, sl_call *call, const sl_row *row)
{
    call->row = row;
    call->api = row->id;
    call->sends = row->sends;
    for (uint32_t i = 0; i < call->n_args; i++) {
        sl_arg *arg = &run->facts->args.at[call->first_arg + i];
        arg->slot =
            slot_of(run, row, arg, i, call->n_args, sl_key_text(sl_range_of(run->text, arg->keyword)));
    }
    call->body = body_of(run, call, row);
    sl_origin_set(run, call);
    sl_headers_read(run, frame, call);
}

/* conn |> send_resp(404, ""): what stands in front of the pipe. */
static sl_range piped_into(sl_run *run, uint32_t frame)
{
    const sl_match *match = frame ? sl_frame_match(&run->frames->at[frame - 1], run->lang, run->text) : NULL;
    if (!match || match->structure->kind != SL_ST_THROUGH) return (sl_range){0, 0};
    sl_range piped = sl_match_range(match, SL_CAP_RECEIVER), own = sl_node_range(run->frames->at[frame].node);
    return piped.to <= own.from ? piped : (sl_range){0, 0};
}

sl_idx sl_call_make(sl_run *run, uint32_t frame_index, const sl_row *row)
{
    sl_frame *frame = &run->frames->at[frame_index];
    bool is_ours = frame_index >= run->piece_frame; /* a call around the piece belongs to no piece's facts */
    if (is_ours && frame->call != SL_NONE) {
        sl_call *made = &run->facts->calls.at[frame->call];
        if (made->row != row && !has_site(run, made))
            apply_row(run, frame_index, made, row); /* a code in a slot knows better */
        return frame->call;
    }
    const sl_match *match = sl_frame_match(frame, run->lang, run->text);
    sl_step step = {.kind = SL_STEP_ARG, .frame = frame_index};
    sl_path path;
    sl_step_path(run, &step, &path);
    sl_call call = {.range = sl_node_range(frame->node),
                    .previous = SL_NONE,
                    .next = SL_NONE,
                    .scope = SL_NONE,
                    .first_arg = run->facts->args.n};
    if (path.n) call.callee = path.part[0].name;
    if (path.n > 1) call.receiver = (sl_range){path.part[path.n - 1].name.from, path.part[1].name.to};
    call.piped = piped_into(run, frame_index);
    call.is_new = match->structure->kind == SL_ST_NEW;
    call.is_annotation = match->structure->kind == SL_ST_ANNOTATION;
    TSNode args = sl_inner_find(&run->frames->inner, sl_match_node(match, SL_CAP_ARGS)), none = {0};
    if (ts_node_is_null(args) && match->structure->kind == SL_ST_OBJECT)
        args = sl_match_node(match, SL_CAP_BODY); /* X{StatusCode: 204} */
    if (ts_node_is_null(args))
        add_args(run, frame->node, sl_match_node(match, SL_CAP_CALLEE), &call);
    else
        add_args(run, args, none, &call);
    apply_row(run, frame_index, &call, row);
    if (is_ours) frame->call = run->facts->calls.n;
    *SL_PUSH(run->arena, &run->facts->calls) = call;
    return run->facts->calls.n - 1;
}

/* The frame of the call that is made on this one's result, or SL_NONE. */
static uint32_t call_on_result(sl_run *run, uint32_t frame)
{
    sl_range own = sl_node_range(run->frames->at[frame].node);
    for (uint32_t up = 1; up <= 3 && up <= frame; up++) {
        const sl_match *match = sl_frame_match(&run->frames->at[frame - up], run->lang, run->text);
        if (!match) continue;
        sl_range callee = sl_match_range(match, SL_CAP_CALLEE),
                 receiver = sl_match_range(match, SL_CAP_RECEIVER);
        bool is_on_it = sl_range_is_empty(receiver) ? callee.from <= own.from && callee.to > own.to
                                                    : receiver.from <= own.from && receiver.to >= own.to;
        return match->structure->kind == SL_ST_CALL && is_on_it ? frame - up : SL_NONE;
    }
    return SL_NONE;
}

enum { CHAIN_MAX = 6 };

void sl_call_follow(sl_run *run, uint32_t frame)
{
    for (unsigned hops = 0; hops < CHAIN_MAX; hops++) {
        sl_confidence confidence = SL_NO;
        uint32_t evidence;
        frame = call_on_result(run, frame);
        const sl_row *row = frame == SL_NONE ? NULL : sl_judge_call(run, frame, &confidence, &evidence);
        if (!row || confidence < SL_LIKELY) return;
        sl_call_make(run, frame, row);
    }
}

sl_idx sl_call_find_arg(const sl_run *run, sl_idx call_index, sl_range range)
{
    const sl_call *call = &run->facts->calls.at[call_index];
    for (uint32_t i = 0; i < call->n_args; i++)
        if (sl_range_contains(run->facts->args.at[call->first_arg + i].range, range))
            return call->first_arg + i;
    return SL_NONE;
}

enum { NEARBY = 16 };

static bool is_right_before(const sl_call *earlier, const sl_call *later)
{
    if (sl_range_is_empty(later->receiver)) return earlier->range.to == later->piped.to;
    return earlier->callee.to == later->receiver.to;
}

void sl_calls_link(sl_facts *facts)
{
    for (uint32_t i = 0; i < facts->calls.n; i++) {
        sl_call *later = &facts->calls.at[i];
        if (sl_range_is_empty(later->receiver) && sl_range_is_empty(later->piped)) continue;
        /* Calls of a chain are visited one after the other, so the one before stands close by in the array.
         */
        for (uint32_t k = i > NEARBY ? i - NEARBY : 0; k < facts->calls.n && k < i + NEARBY; k++) {
            sl_call *earlier = &facts->calls.at[k];
            if (k == i || !is_right_before(earlier, later)) continue;
            later->previous = k;
            earlier->next = i;
            break;
        }
    }
}
