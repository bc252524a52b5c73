#include "base/err.h"

const char *sl_err_message(sl_err err)
{
    static const char *const messages[] = {
#define SL_ERR(name, message) [SL_##name] = message,
#include "base/err.def"
#undef SL_ERR
    };
    return messages[err];
}
