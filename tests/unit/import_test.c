/* Writing a named constant: how it is spelled, and where its import goes, in each language's habit. */
#include "facts_builder.h"
#include "rules/import.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static fb b;

static sl_named named(const char *family, uint32_t code)
{
    const sl_family *of = sl_family_find(NULL, sl_str_from_cstr(family));
    if (!of) fail_msg("no family %s", family);
    return (sl_named){of, sl_family_preferred(of, code, of->version)};
}

/* Plans the name of a code, and releases the facts. */
static void expect(const char *family, uint32_t code, const char *spelled, const char *text)
{
    sl_str got;
    sl_edit_list edits = {0};
    if (!sl_import_plan(&b.facts, named(family, code), &b.arena, &got, &edits))
        fail_msg("no plan for %s", family);
    assert_string_equal(sl_arena_copy(&b.arena, got).ptr, spelled);
    assert_string_equal(fb_edited(&b, edits.at, edits.n), text);
    fb_release(&b);
}

static void expect_same(const char *family, uint32_t code, const char *spelled)
{
    expect(family, code, spelled, b.facts.text.ptr);
}

static void expect_none(const char *family, uint32_t code)
{
    sl_str got;
    sl_edit_list edits = {0};
    if (sl_import_plan(&b.facts, named(family, code), &b.arena, &got, &edits))
        fail_msg("planned %.*s", SL_FMT(got));
    assert_int_equal(edits.n, 0);
    fb_release(&b);
}

/* ---- already imported ---- */

static void test_an_import_is_used_as_it_is(void **state)
{
    (void)state;
    fb_init(&b, "python", "from http import HTTPStatus\nx = 404\n");
    fb_import(&b, "from http import HTTPStatus", "HTTPStatus", "http", "HTTPStatus", "");
    expect_same("py.http.HTTPStatus", 404, "HTTPStatus.NOT_FOUND");
    fb_init(&b, "python", "import http\nx = 404\n");
    fb_import(&b, "import http", NULL, "http", "", "");
    expect_same("py.http.HTTPStatus", 404, "http.HTTPStatus.NOT_FOUND");
    fb_init(&b, "go", "import \"net/http\"\n");
    fb_import(&b, "import \"net/http\"", NULL, "net/http", "", "");
    expect_same("go.net-http", 404, "http.StatusNotFound");
    fb_init(&b, "csharp", "using System.Net;\n");
    fb_import(&b, "using System.Net;", NULL, "System.Net", "Net", "");
    expect_same("cs.HttpStatusCode", 404, "HttpStatusCode.NotFound");
    fb_init(&b, "java", "import org.springframework.http.HttpStatus;\n");
    fb_import(&b, "import org.springframework.http.HttpStatus;", NULL, "org.springframework.http.HttpStatus",
              "HttpStatus", "");
    expect_same("java.spring.HttpStatus", 404, "HttpStatus.NOT_FOUND");
    fb_init(&b, "java", "import org.springframework.http.*;\n");
    fb_import(&b, "import org.springframework.http.*;", "*", "org.springframework.http", "*", "");
    expect_same("java.spring.HttpStatus", 404, "HttpStatus.NOT_FOUND");
    fb_init(&b, "python", "import http.client\n");
    fb_import(&b, "import http.client", NULL, "http.client", "client", "");
    expect_same("py.http.client", 404, "http.client.NOT_FOUND");
}

static void test_an_alias_is_respected(void **state)
{
    (void)state;
    fb_init(&b, "python", "from http import HTTPStatus as S\n");
    fb_import(&b, "from http import HTTPStatus as S", "HTTPStatus as S", "http", "HTTPStatus", "S");
    expect_same("py.http.HTTPStatus", 404, "S.NOT_FOUND");
    fb_init(&b, "go", "import (\n\tnethttp \"net/http\"\n)\n");
    fb_import(&b, "nethttp \"net/http\"", NULL, "net/http", "", "nethttp");
    expect_same("go.net-http", 404, "nethttp.StatusNotFound");
    fb_init(&b, "python", "import http as h\n");
    fb_import(&b, "import http as h", NULL, "http", "", "h");
    expect_same("py.http.HTTPStatus", 404, "h.HTTPStatus.NOT_FOUND");
    fb_init(&b, "javascript", "import { StatusCodes as SC } from 'http-status-codes'\n");
    fb_import(&b, "import { StatusCodes as SC } from 'http-status-codes'", "StatusCodes as SC",
              "http-status-codes", "StatusCodes", "SC");
    expect_same("js.http-status-codes", 404, "SC.NOT_FOUND");
}

static void test_no_import_is_needed(void **state)
{
    (void)state;
    fb_init(&b, "ruby", "head 404\n");
    expect_same("ruby.rack", 404, ":not_found");
}

/* ---- joining ---- */

static void test_a_name_joins_the_statement(void **state)
{
    (void)state;
    fb_init(&b, "python", "from fastapi import APIRouter, HTTPException\n");
    fb_import(&b, "from fastapi import APIRouter, HTTPException", "APIRouter", "fastapi", "APIRouter", "");
    fb_import(&b, "from fastapi import APIRouter, HTTPException", "HTTPException", "fastapi", "HTTPException",
              "");
    expect("py.fastapi", 404, "status.HTTP_404_NOT_FOUND",
           "from fastapi import APIRouter, HTTPException, status\n");
    fb_init(&b, "typescript", "import { Controller, Post } from '@nestjs/common';\n");
    fb_import(&b, "import { Controller, Post } from '@nestjs/common';", "Controller", "@nestjs/common",
              "Controller", "");
    fb_import(&b, "import { Controller, Post } from '@nestjs/common';", "Post", "@nestjs/common", "Post", "");
    expect("js.nest.HttpStatus", 404, "HttpStatus.NOT_FOUND",
           "import { Controller, HttpStatus, Post } from '@nestjs/common';\n");
}

static void test_a_name_joins_a_list_over_several_lines(void **state)
{
    static const char text[] = "from http import (\n    HTTPMethod,\n)\n";
    (void)state;
    fb_init(&b, "python", text);
    fb_import(&b, "from http import (\n    HTTPMethod,\n)", "HTTPMethod", "http", "HTTPMethod", "");
    expect("py.http.HTTPStatus", 404, "HTTPStatus.NOT_FOUND",
           "from http import (\n    HTTPMethod,\n    HTTPStatus,\n)\n");
}

static void test_types_alone_are_not_joined(void **state)
{
    (void)state;
    fb_init(&b, "typescript", "import type { Type } from '@nestjs/common';\n");
    fb_import(&b, "import type { Type } from '@nestjs/common';", "Type", "@nestjs/common", "Type", "");
    expect("js.nest.HttpStatus", 404, "HttpStatus.NOT_FOUND",
           "import type { Type } from '@nestjs/common';\nimport { HttpStatus } from '@nestjs/common';\n");
}

/* ---- a new statement ---- */

static void test_python_groups(void **state)
{
    (void)state;
    fb_init(&b, "python", "import os\nfrom typing import Any\n\nimport flask\n\nx = 1\n");
    fb_import(&b, "import os", NULL, "os", "", "");
    fb_import(&b, "from typing import Any", "Any", "typing", "Any", "");
    fb_import(&b, "import flask", NULL, "flask", "", "");
    expect("py.http.HTTPStatus", 404, "HTTPStatus.NOT_FOUND",
           "import os\nfrom http import HTTPStatus\nfrom typing import Any\n\nimport flask\n\nx = 1\n");
    fb_init(&b, "python", "import flask\n\nx = 1\n");
    fb_import(&b, "import flask", NULL, "flask", "", "");
    expect("py.http.HTTPStatus", 404, "HTTPStatus.NOT_FOUND",
           "from http import HTTPStatus\n\nimport flask\n\nx = 1\n");
    fb_init(&b, "python", "from __future__ import annotations\n\nx = 1\n");
    fb_import(&b, "from __future__ import annotations", "annotations", "__future__", "annotations", "");
    expect("py.http.HTTPStatus", 404, "HTTPStatus.NOT_FOUND",
           "from __future__ import annotations\n\nfrom http import HTTPStatus\n\nx = 1\n");
    fb_init(&b, "python", "import os\n\nfrom .models import User\n");
    fb_import(&b, "import os", NULL, "os", "", "");
    fb_import(&b, "from .models import User", "User", ".models", "User", "");
    expect("py.drf", 404, "status.HTTP_404_NOT_FOUND",
           "import os\n\nfrom rest_framework import status\n\nfrom .models import User\n");
}

static void test_a_first_import(void **state)
{
    (void)state;
    fb_init(&b, "python", "#!/usr/bin/env python\n\"\"\"Doc\nstring.\"\"\"\n\nx = 404\n");
    expect("py.http.HTTPStatus", 404, "HTTPStatus.NOT_FOUND",
           "#!/usr/bin/env python\n\"\"\"Doc\nstring.\"\"\"\n\nfrom http import HTTPStatus\n\nx = 404\n");
    fb_init(&b, "python", "x = 404\n");
    expect("py.http.HTTPStatus", 404, "HTTPStatus.NOT_FOUND", "from http import HTTPStatus\n\nx = 404\n");
    fb_init(&b, "go", "// Package api serves.\npackage api\n\nfunc f() {}\n");
    expect("go.net-http", 404, "http.StatusNotFound",
           "// Package api serves.\npackage api\n\nimport \"net/http\"\n\nfunc f() {}\n");
    fb_init(&b, "php", "<?php\n\nnamespace App;\n\nclass A {}\n");
    expect("php.symfony", 404, "Response::HTTP_NOT_FOUND",
           "<?php\n\nnamespace App;\n\nuse Symfony\\Component\\HttpFoundation\\Response;\n\nclass A {}\n");
    fb_init(&b, "javascript", "'use strict'\n\nf(404)\n");
    expect("js.http-status-codes", 404, "StatusCodes.NOT_FOUND",
           "'use strict'\n\nimport { StatusCodes } from \"http-status-codes\"\n\nf(404)\n");
    fb_init(&b, "java", "package a;\n\nclass A {}\n");
    expect("java.spring.HttpStatus", 404, "HttpStatus.NOT_FOUND",
           "package a;\n\nimport org.springframework.http.HttpStatus;\n\nclass A {}\n");
}

static void test_sorted_statements_stay_sorted(void **state)
{
    (void)state;
    fb_init(&b, "java",
            "import java.util.List;\n\nimport org.springframework.http.ResponseEntity;\nimport "
            "org.springframework.stereotype.Service;\n");
    fb_import(&b, "import java.util.List;", NULL, "java.util.List", "List", "");
    fb_import(&b, "import org.springframework.http.ResponseEntity;", NULL,
              "org.springframework.http.ResponseEntity", "ResponseEntity", "");
    fb_import(&b, "import org.springframework.stereotype.Service;", NULL,
              "org.springframework.stereotype.Service", "Service", "");
    expect("java.spring.HttpStatus", 404, "HttpStatus.NOT_FOUND",
           "import java.util.List;\n\nimport org.springframework.http.HttpStatus;\nimport "
           "org.springframework.http.ResponseEntity;\nimport org.springframework.stereotype.Service;\n");
    fb_init(&b, "java",
            "import org.springframework.http.HttpEntity;\nimport org.springframework.http.MediaType;\n");
    fb_import(&b, "import org.springframework.http.HttpEntity;", NULL, "org.springframework.http.HttpEntity",
              "HttpEntity", "");
    fb_import(&b, "import org.springframework.http.MediaType;", NULL, "org.springframework.http.MediaType",
              "MediaType", "");
    expect("java.spring.HttpStatus", 404, "HttpStatus.NOT_FOUND",
           "import org.springframework.http.HttpEntity;\nimport org.springframework.http.HttpStatus;\nimport "
           "org.springframework.http.MediaType;\n");
    fb_init(&b, "csharp", "using System;\nusing Zeta;\n");
    fb_import(&b, "using System;", NULL, "System", "", "");
    fb_import(&b, "using Zeta;", NULL, "Zeta", "", "");
    expect("cs.HttpStatusCode", 404, "HttpStatusCode.NotFound",
           "using System;\nusing System.Net;\nusing Zeta;\n");
}

static void test_go_blocks(void **state)
{
    (void)state;
    fb_init(&b, "go", "package a\n\nimport (\n\t\"fmt\"\n\t\"os\"\n\n\t\"github.com/x/y\"\n)\n");
    fb_import(&b, "\"fmt\"", NULL, "fmt", "", "");
    fb_import(&b, "\"os\"", NULL, "os", "", "");
    fb_import(&b, "\"github.com/x/y\"", NULL, "github.com/x/y", "", "");
    expect("go.net-http", 404, "http.StatusNotFound",
           "package a\n\nimport (\n\t\"fmt\"\n\t\"net/http\"\n\t\"os\"\n\n\t\"github.com/x/y\"\n)\n");
    fb_init(&b, "go", "package a\n\nimport \"os\"\n");
    fb_import(&b, "import \"os\"", NULL, "os", "", "");
    expect("go.net-http", 404, "http.StatusNotFound", "package a\n\nimport (\n\t\"net/http\"\n\t\"os\"\n)\n");
    fb_init(&b, "go", "package a\n\nimport \"github.com/x/y\"\n");
    fb_import(&b, "import \"github.com/x/y\"", NULL, "github.com/x/y", "", "");
    expect("go.net-http", 404, "http.StatusNotFound",
           "package a\n\nimport (\n\t\"net/http\"\n\n\t\"github.com/x/y\"\n)\n");
}

static void test_quotes_and_semicolons_are_those_of_the_file(void **state)
{
    (void)state;
    fb_init(&b, "javascript", "import express from 'express';\n\nconst app = express();\n");
    fb_import(&b, "import express from 'express';", NULL, "express", "default", "express");
    expect("js.http-status-codes", 404, "StatusCodes.NOT_FOUND",
           "import express from 'express';\nimport { StatusCodes } from 'http-status-codes';\n\nconst app = "
           "express();\n");
    fb_init(&b, "javascript", "const express = require('express')\n");
    fb_import(&b, "const express = require('express')", NULL, "express", "", "express");
    expect("js.http-status-codes", 404, "StatusCodes.NOT_FOUND",
           "const express = require('express')\nconst { StatusCodes } = require('http-status-codes')\n");
}

static void test_line_ends_are_those_of_the_file(void **state)
{
    (void)state;
    fb_init(&b, "python", "import os\r\n\r\nx = 1\r\n");
    fb_import(&b, "import os", NULL, "os", "", "");
    b.facts.line_end = SL_STR("\r\n");
    expect("py.http.HTTPStatus", 404, "HTTPStatus.NOT_FOUND",
           "import os\r\nfrom http import HTTPStatus\r\n\r\nx = 1\r\n");
}

static void test_the_module_that_the_file_knows(void **state)
{
    (void)state;
    fb_init(&b, "rust", "use axum::Router;\n");
    fb_import(&b, "use axum::Router;", NULL, "axum::Router", "Router", "");
    expect("rust.http", 404, "StatusCode::NOT_FOUND", "use axum::http::StatusCode;\nuse axum::Router;\n");
}

/* ---- never ---- */

static void test_a_local_name_is_never_shadowed(void **state)
{
    (void)state;
    fb_init(&b, "python", "from rest_framework.response import Response\n\ndef f(status):\n    return 404\n");
    expect_none("py.drf", 404);
    fb_init(&b, "python", "status = 'open'\n");
    expect_none("py.drf", 404);
    fb_init(&b, "java", "import org.apache.http.HttpStatus;\n");
    fb_import(&b, "import org.apache.http.HttpStatus;", NULL, "org.apache.http.HttpStatus", "HttpStatus", "");
    expect_none("java.spring.HttpStatus", 404);
    fb_init(&b, "python", "from rest_framework import status\n\ndef f(status):\n    return 404\n");
    fb_import(&b, "from rest_framework import status", "status", "rest_framework", "status", "");
    expect_none("py.drf", 404);
}

static void test_other_uses_of_the_word_are_harmless(void **state)
{
    (void)state;
    fb_init(&b, "python", "# the status of it\nr.status = Response(status=404)\n");
    fb_comment(&b, "# the status of it");
    SL_PUSH(&b.arena, &b.facts.args)->keyword = fb_nth(&b, "status", 3);
    expect("py.drf", 404, "status.HTTP_404_NOT_FOUND",
           "from rest_framework import status\n\n# the status of it\nr.status = Response(status=404)\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_an_import_is_used_as_it_is),
        cmocka_unit_test(test_an_alias_is_respected),
        cmocka_unit_test(test_no_import_is_needed),
        cmocka_unit_test(test_a_name_joins_the_statement),
        cmocka_unit_test(test_a_name_joins_a_list_over_several_lines),
        cmocka_unit_test(test_types_alone_are_not_joined),
        cmocka_unit_test(test_python_groups),
        cmocka_unit_test(test_a_first_import),
        cmocka_unit_test(test_sorted_statements_stay_sorted),
        cmocka_unit_test(test_go_blocks),
        cmocka_unit_test(test_quotes_and_semicolons_are_those_of_the_file),
        cmocka_unit_test(test_line_ends_are_those_of_the_file),
        cmocka_unit_test(test_the_module_that_the_file_knows),
        cmocka_unit_test(test_a_local_name_is_never_shadowed),
        cmocka_unit_test(test_other_uses_of_the_word_are_harmless),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
