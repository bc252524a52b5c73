/* Names as people write them: a.b().c["d"], from its end, whatever the language.
 *
 * What: the last names of an expression's text, with the arguments of those that are calls. Textual on
 * purpose: it reads every grammar's member, call and index nodes alike. Layer: lang. Units: byte offsets.
 * Owns: nothing. Errors: what cannot be read ends the path. Threads: pure. */
#ifndef SL_LANG_PATH_H
#define SL_LANG_PATH_H

#include "base/range.h"

struct sl_lang;

enum { SL_PATH_MAX = 10, SL_PATH_REACH = 8192 /* bytes looked back over; longer expressions end the path */ };

typedef struct sl_path_part {
    sl_range name;
    sl_range args; /* inside the parentheses */
    bool is_call, is_string;
} sl_path_part;

typedef struct sl_path { /* part 0 is the last: res.status(404).json -> json, status(404), res */
    sl_path_part part[SL_PATH_MAX];
    uint32_t n;
    bool is_whole; /* nothing else stands in front of it in the range */
} sl_path;

/* What counts as a name and what separates its parts is a little different from language to language. */
void sl_path_read(const struct sl_lang *lang, sl_str text, sl_range range, sl_path *out);
/* Text of part i, or the empty slice. */
sl_str sl_path_name(sl_str text, const sl_path *path, uint32_t i);
/* A key without its marks and blanks: "status", :status, status:, status= */
sl_str sl_key_text(sl_str key);
/* Where the blank in front of one of these words stands that has blanks around it; SIZE_MAX: none has. */
size_t sl_find_spaced(sl_str text, sl_strs words);
/* First argument's range inside an args range: up to a comma at depth 0. */
sl_range sl_path_first_arg(sl_str text, sl_range args);

#endif
