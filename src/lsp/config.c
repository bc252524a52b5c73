#include "lsp/config.h"

void sl_config_init(sl_config *config, const sl_host *host)
{
    *config = (sl_config){.host = host, .plain = *sl_settings_default()};
}

void sl_config_release(sl_config *config)
{
    *config = (sl_config){0};
}

void sl_config_set_locale(sl_config *config, sl_locale locale)
{
    config->plain.locale = locale;
}

void sl_config_context(sl_config *config, sl_str path, sl_context *out)
{
    (void)path;
    *out = (sl_context){.settings = &config->plain, .limits = {.parse_ms = 50}};
}
