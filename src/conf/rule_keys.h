/* "rules" of a settings file: severities, roles and what only some rules take, by rule, group or all.
 *
 * Layer: conf, private to it. Owns: nothing; what is stored lives in the reader's arena. Errors: told to the
 * reader's problems when the value is checked. Threads: pure. */
#ifndef SL_CONF_RULE_KEYS_H
#define SL_CONF_RULE_KEYS_H

#include "conf/keys.h"
#include "engine/engine.h"

extern const sl_conf_shape sl_conf__rules_value; /* checks and documents it; sl_conf__store_rules stores */
/* `into`: SL_N_RULES of them; `is_set` marks those that are spoken of, or is NULL. */
void sl_conf__store_rules(sl_conf_reader *reader, const sl_json *value, sl_rule_setting *into, bool *is_set);

#endif
