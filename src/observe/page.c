// SPDX-License-Identifier: GPL-3.0-or-later
//
// A self-contained page; see page.h.
#include "observe/page.h"

#include <string.h>

#include "observe/markup.h"

static const char base_style[] =
    ":root{color-scheme:light dark;--ink:#1a1a1a;--soft:#555;--line:#ccc;"
    "--paper:#fff;--shade:#f3f3f3;--link:#0057a8}"
    "@media (prefers-color-scheme:dark){:root{--ink:#eee;--soft:#aaa;"
    "--line:#444;--paper:#161616;--shade:#222;--link:#7cc4ff}}"
    "body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);"
    "background:var(--paper);max-width:70rem;margin:0 auto;padding:1rem}"
    "table{border-collapse:collapse}th,td{padding:.15rem .6rem;"
    "text-align:left;border-bottom:1px solid var(--line)}"
    "td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}"
    "svg{max-width:100%;height:auto}"
    "@media print{:root{color-scheme:light}body{max-width:none}}";

// "sha256-…" of a script, as the policy names it.
static char *script_digest(const char *script)
{
    guint8 digest[32];
    gsize bytes = sizeof digest;
    GChecksum *checksum = g_checksum_new(G_CHECKSUM_SHA256);
    g_checksum_update(checksum, (const guchar *)script, -1);
    g_checksum_get_digest(checksum, digest, &bytes);
    g_checksum_free(checksum);
    char *text = g_base64_encode(digest, bytes);
    char *source = g_strdup_printf(" script-src 'sha256-%s';", text);
    g_free(text);
    return source;
}

void page_append_begin(GString *out, const char *title, const char *style,
                       const char *script)
{
    char *digest = script ? script_digest(script) : g_strdup("");
    g_string_append_printf(
        out,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
        "<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
        "'none'; style-src 'unsafe-inline';%s\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, "
        "initial-scale=1\">\n<title>",
        digest);
    markup_append(out, title);
    g_string_append_printf(out,
                           "</title>\n<style>%s%s</style>\n</head>\n"
                           "<body>\n",
                           base_style, style ? style : "");
    g_free(digest);
}

void page_append_end(GString *out, const char *script)
{
    if (script)
        g_string_append_printf(out, "<script>%s</script>\n", script);
    g_string_append(out, "</body>\n</html>\n");
}
