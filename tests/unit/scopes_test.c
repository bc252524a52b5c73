/* Scopes: which function a site stands in, and which methods and path lead there. */
#include "base/buf.h"
#include "lang/lang.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

typedef struct look {
    sl_arena arena;
    sl_parser *parser;
    const sl_facts *facts;
} look;

static void look_at(look *l, const char *path, const char *text)
{
    sl_arena_init(&l->arena);
    l->parser = sl_parser_new();
    sl_source source = {.text = sl_str_from_cstr(text), .path = sl_str_from_cstr(path)};
    source.lang = sl_lang_find_path(source.path, source.text);
    l->facts = sl_recognise(l->parser, &l->arena, &source, NULL);
}

static void end(look *l)
{
    sl_parser_free(l->parser);
    sl_arena_release(&l->arena);
}

/* The function around the first site of that code and role. */
static const sl_scope *function_of(const look *l, uint32_t code, sl_role role)
{
    for (uint32_t i = 0; i < l->facts->sites.n; i++) {
        const sl_site *site = &l->facts->sites.at[i];
        if (site->code != code || site->role != role) continue;
        sl_idx function = sl_facts_function_of(l->facts, site->scope);
        return &l->facts->scopes.at[function == SL_NONE ? site->scope : function];
    }
    fail_msg("no %u", code);
    return NULL;
}

static const sl_site *site_of(const look *l, uint32_t code)
{
    for (uint32_t i = 0; i < l->facts->sites.n; i++)
        if (l->facts->sites.at[i].code == code) return &l->facts->sites.at[i];
    fail_msg("no %u", code);
    return NULL;
}

/* ---- routes ---- */

static const struct route_case {
    const char *path, *text;
    uint32_t methods;
    const char *route;
} routes[] = {
    {"a.py",
     "from fastapi import FastAPI\n@app.post('/orders', status_code=201)\ndef f():\n    raise "
     "HTTPException(404)\n",
     SL_METHOD_POST, "/orders"},
    {"a.py",
     "from flask import abort\n@bp.route('/o', methods=['PUT', 'PATCH'])\n@login_required\ndef f():\n    "
     "abort(404)\n",
     SL_METHOD_PUT | SL_METHOD_PATCH, "/o"},
    {"a.py", "from flask import abort\n@bp.route('/o')\ndef f():\n    abort(404)\n", SL_METHOD_GET, "/o"},
    {"a.py",
     "class OrderView(APIView):\n    def post(self, request):\n        return Response({}, status=404)\n",
     SL_METHOD_POST, ""},
    {"a.js", "router.delete('/o/:id', auth, wrap(async (req, res) => { res.status(404).end(); }));",
     SL_METHOD_DELETE, "/o/:id"},
    {"a.js", "router.route('/o').put((req, res) => { res.status(404).end(); });", SL_METHOD_PUT, "/o"},
    {"a.js",
     "const create = wrap(async (req, res) => { res.status(404).end(); });\nrouter.post('/o', auth, create);",
     SL_METHOD_POST, "/o"},
    {"a.ts",
     "import { Controller, Post } from '@nestjs/common';\n@Controller('o')\nexport class C {\n  "
     "@Post('new')\n"
     "  @HttpCode(201)\n  create(@Res() res) { res.status(404).end(); }\n}\n",
     SL_METHOD_POST, "new"},
    {"A.java",
     "class C {\n  /** Makes one. */\n  @PostMapping(value = \"/o\")\n  @Transactional\n  ResponseEntity<?> "
     "f() "
     "{ return ResponseEntity.status(404).build(); }\n}\n",
     SL_METHOD_POST, "/o"},
    {"A.java",
     "class C {\n  @GET\n  @Path(\"/o\")\n  public Response f() { return Response.status(404).build(); "
     "}\n}\n",
     SL_METHOD_GET, "/o"},
    {"A.cs",
     "[Route(\"o\")]\npublic class C : ControllerBase {\n  [HttpPut(\"{id}\")]\n  public IActionResult F() { "
     "return "
     "StatusCode(404); }\n}\n",
     SL_METHOD_PUT, "{id}"},
    {"a.go",
     "package a\nfunc main() {\n\tr.PATCH(\"/o\", h.update)\n}\nfunc (h *H) update(c *gin.Context) "
     "{\n\tc.JSON(404, nil)\n}\n",
     SL_METHOD_PATCH, "/o"},
    {"a.go",
     "package a\nfunc main() {\n\tmux.HandleFunc(\"POST /o\", func(w http.ResponseWriter, r *http.Request) "
     "{\n\t\tw.WriteHeader(404)\n\t})\n}\n",
     SL_METHOD_POST, "/o"},
    {"a.rb", "class OrdersController < ApplicationController\n  def create\n    head 404\n  end\nend\n",
     SL_METHOD_POST, ""},
    {"a.rb", "require 'sinatra'\npost '/o' do\n  halt 404\nend\n", SL_METHOD_POST, "/o"},
    {"a.php",
     "<?php\nclass C {\n  #[Route('/o', methods: ['POST'])]\n  public function f() { return new "
     "JsonResponse([], 404); }\n}\n",
     SL_METHOD_POST, "/o"},
    {"a.rs",
     "use actix_web::post;\n#[post(\"/o\")]\nasync fn f() -> impl Responder { "
     "HttpResponse::build(StatusCode::from_u16(404).unwrap()) }\n",
     SL_METHOD_POST, "/o"},
    {"a.yaml", "paths:\n  /o:\n    post:\n      responses:\n        '404':\n          description: no\n",
     SL_METHOD_POST, "/o"},
    {"a.py", "@bp.post('/a')\ndef f():\n    abort(410)\n\n\n@bp.get('/o')\ndef g():\n    abort(404)\n",
     SL_METHOD_GET, "/o"},
    {"a.js", "cache.get('/o', (res) => { res.status(404).end(); });", 0, ""},
    {"a.py", "def helper():\n    abort(404)\n", 0, ""},
};

static void test_routes(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof routes / sizeof *routes; i++) {
        look l;
        look_at(&l, routes[i].path, routes[i].text);
        sl_role role = strstr(routes[i].path, "yaml") ? SL_ROLE_DECLARED : SL_ROLE_PRODUCED;
        const sl_scope *scope = function_of(&l, 404, role);
        if (scope->methods != routes[i].methods || !sl_str_is(scope->path, routes[i].route))
            fail_msg("case %zu: methods %x path %.*s", i, scope->methods, SL_FMT(scope->path));
        bool is_route = scope->kind == SL_SCOPE_HANDLER || scope->kind == SL_SCOPE_OPERATION;
        assert_int_equal(is_route, routes[i].methods != 0);
        end(&l);
    }
}

static void test_large_functions_are_cut_and_keep_their_route(void **state)
{
    (void)state;
    sl_buf text;
    sl_buf_init(&text);
    sl_buf_add_cstr(&text, "// @Failure 410 {object} Problem\n");
    sl_buf_add_cstr(&text, "router.post('/o', auth, async (req, res) => {\n");
    for (int i = 0; i < 200; i++)
        sl_buf_printf(&text, "  await step(%d, 'some words');\n", i);
    sl_buf_add_cstr(&text, "  res.status(404).end();\n});\n");
    look l;
    sl_buf_add_char(&text, '\0');
    look_at(&l, "a.js", text.ptr);
    const sl_scope *scope = function_of(&l, 404, SL_ROLE_PRODUCED);
    assert_int_equal(scope->methods, SL_METHOD_POST);
    end(&l);
    sl_buf_release(&text);
}

/* ---- error paths ---- */

static void test_catch(void **state)
{
    (void)state;
    static const struct {
        const char *path, *text;
        bool in_catch;
    } cases[] = {
        {"a.js", "try { f(); } catch (e) { res.status(404).end(); }", true},
        {"a.js", "try { res.status(404).end(); } catch (e) { }", false},
        {"a.js", "f().catch((e) => res.status(404).end());", true},
        {"a.js", "f().then((e) => res.status(404).end());", false},
        {"a.py", "try:\n    import x\nexcept ImportError:\n    def view():\n        abort(404)\n", false},
        {"a.rb", "def f\n  g\nrescue E\n  head 404\nend\n", true},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        look l;
        look_at(&l, cases[i].path, cases[i].text);
        const sl_site *site = site_of(&l, 404);
        if (l.facts->scopes.at[site->scope].in_catch != cases[i].in_catch) fail_msg("case %zu", i);
        end(&l);
    }
}

/* ---- declarations ---- */

static void test_declared(void **state)
{
    (void)state;
    static const struct {
        const char *path, *text, *function;
        bool unknown;
    } cases[] = {
        {"a.py", "@app.get('/o', responses={410: {}})\ndef f():\n    raise HTTPException(404)\n", "f", false},
        {"a.py", "@app.get('/o', responses={**common, 410: {}})\ndef f():\n    raise HTTPException(404)\n",
         "f", true},
        {"a.go",
         "package a\n\n// f shows one.\n// @Failure 410 {object} P\nfunc f(c *gin.Context) {\n\tc.JSON(404, "
         "nil)\n}\n",
         "f", false},
        {"A.cs",
         "class C : ControllerBase {\n  [ProducesResponseType(410)]\n  public IActionResult F() { return "
         "StatusCode(404); }\n}\n",
         "F", false},
        {"A.cs",
         "class C : ControllerBase {\n  [ProducesResponseType(410)]\n  [CommonResponses]\n  public "
         "IActionResult F() { return "
         "StatusCode(404); }\n}\n",
         "F", true},
        {"a.py", "def f():\n    \"\"\"One.\n\n    :statuscode 410: gone\n    \"\"\"\n    abort(404)\n", "f",
         false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        look l;
        look_at(&l, cases[i].path, cases[i].text);
        const sl_scope *scope = function_of(&l, 410, SL_ROLE_DECLARED);
        if (!sl_str_is(sl_range_of(l.facts->text, scope->name), cases[i].function)) fail_msg("case %zu", i);
        if (scope->declares_unknown != cases[i].unknown) fail_msg("case %zu: unknown", i);
        end(&l);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_routes),
        cmocka_unit_test(test_large_functions_are_cut_and_keep_their_route),
        cmocka_unit_test(test_catch),
        cmocka_unit_test(test_declared),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
