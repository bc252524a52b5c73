#include "tree_sitter/parser.h"

#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#define LANGUAGE_VERSION 14
#define STATE_COUNT 57
#define LARGE_STATE_COUNT 3
#define SYMBOL_COUNT 50
#define ALIAS_COUNT 0
#define TOKEN_COUNT 30
#define EXTERNAL_TOKEN_COUNT 0
#define FIELD_COUNT 9
#define MAX_ALIAS_SEQUENCE_LENGTH 5
#define PRODUCTION_ID_COUNT 7

enum ts_symbol_identifiers {
  sym_word = 1,
  anon_sym_SEMI = 2,
  anon_sym_LBRACE = 3,
  anon_sym_RBRACE = 4,
  anon_sym_if = 5,
  anon_sym_LPAREN = 6,
  anon_sym_RPAREN = 7,
  anon_sym_EQ = 8,
  anon_sym_BANG_EQ = 9,
  anon_sym_TILDE = 10,
  anon_sym_TILDE_STAR = 11,
  anon_sym_BANG_TILDE = 12,
  anon_sym_BANG_TILDE_STAR = 13,
  anon_sym_DASHf = 14,
  anon_sym_BANG_DASHf = 15,
  anon_sym_DASHd = 16,
  anon_sym_BANG_DASHd = 17,
  anon_sym_DASHe = 18,
  anon_sym_BANG_DASHe = 19,
  anon_sym_DASHx = 20,
  anon_sym_BANG_DASHx = 21,
  anon_sym_map = 22,
  sym__lua_text = 23,
  sym_operand = 24,
  sym_pattern = 25,
  sym_lua_name = 26,
  sym_string = 27,
  sym_comment = 28,
  sym_template = 29,
  sym_source_file = 30,
  sym__statement = 31,
  sym_block = 32,
  sym_directive = 33,
  sym_if = 34,
  sym_comparison = 35,
  sym_match = 36,
  sym_test = 37,
  sym_map = 38,
  sym_map_block = 39,
  sym_entry = 40,
  sym_lua = 41,
  sym_lua_code = 42,
  sym__lua_braces = 43,
  sym__value = 44,
  sym__operand = 45,
  aux_sym_source_file_repeat1 = 46,
  aux_sym_directive_repeat1 = 47,
  aux_sym_map_block_repeat1 = 48,
  aux_sym_lua_code_repeat1 = 49,
};

static const char * const ts_symbol_names[] = {
  [ts_builtin_sym_end] = "end",
  [sym_word] = "word",
  [anon_sym_SEMI] = ";",
  [anon_sym_LBRACE] = "{",
  [anon_sym_RBRACE] = "}",
  [anon_sym_if] = "if",
  [anon_sym_LPAREN] = "(",
  [anon_sym_RPAREN] = ")",
  [anon_sym_EQ] = "=",
  [anon_sym_BANG_EQ] = "!=",
  [anon_sym_TILDE] = "~",
  [anon_sym_TILDE_STAR] = "~*",
  [anon_sym_BANG_TILDE] = "!~",
  [anon_sym_BANG_TILDE_STAR] = "!~*",
  [anon_sym_DASHf] = "-f",
  [anon_sym_BANG_DASHf] = "!-f",
  [anon_sym_DASHd] = "-d",
  [anon_sym_BANG_DASHd] = "!-d",
  [anon_sym_DASHe] = "-e",
  [anon_sym_BANG_DASHe] = "!-e",
  [anon_sym_DASHx] = "-x",
  [anon_sym_BANG_DASHx] = "!-x",
  [anon_sym_map] = "map",
  [sym__lua_text] = "_lua_text",
  [sym_operand] = "word",
  [sym_pattern] = "pattern",
  [sym_lua_name] = "lua_name",
  [sym_string] = "string",
  [sym_comment] = "comment",
  [sym_template] = "template",
  [sym_source_file] = "source_file",
  [sym__statement] = "_statement",
  [sym_block] = "block",
  [sym_directive] = "directive",
  [sym_if] = "if",
  [sym_comparison] = "comparison",
  [sym_match] = "match",
  [sym_test] = "test",
  [sym_map] = "map",
  [sym_map_block] = "map_block",
  [sym_entry] = "entry",
  [sym_lua] = "lua",
  [sym_lua_code] = "lua_code",
  [sym__lua_braces] = "_lua_braces",
  [sym__value] = "_value",
  [sym__operand] = "_operand",
  [aux_sym_source_file_repeat1] = "source_file_repeat1",
  [aux_sym_directive_repeat1] = "directive_repeat1",
  [aux_sym_map_block_repeat1] = "map_block_repeat1",
  [aux_sym_lua_code_repeat1] = "lua_code_repeat1",
};

static const TSSymbol ts_symbol_map[] = {
  [ts_builtin_sym_end] = ts_builtin_sym_end,
  [sym_word] = sym_word,
  [anon_sym_SEMI] = anon_sym_SEMI,
  [anon_sym_LBRACE] = anon_sym_LBRACE,
  [anon_sym_RBRACE] = anon_sym_RBRACE,
  [anon_sym_if] = anon_sym_if,
  [anon_sym_LPAREN] = anon_sym_LPAREN,
  [anon_sym_RPAREN] = anon_sym_RPAREN,
  [anon_sym_EQ] = anon_sym_EQ,
  [anon_sym_BANG_EQ] = anon_sym_BANG_EQ,
  [anon_sym_TILDE] = anon_sym_TILDE,
  [anon_sym_TILDE_STAR] = anon_sym_TILDE_STAR,
  [anon_sym_BANG_TILDE] = anon_sym_BANG_TILDE,
  [anon_sym_BANG_TILDE_STAR] = anon_sym_BANG_TILDE_STAR,
  [anon_sym_DASHf] = anon_sym_DASHf,
  [anon_sym_BANG_DASHf] = anon_sym_BANG_DASHf,
  [anon_sym_DASHd] = anon_sym_DASHd,
  [anon_sym_BANG_DASHd] = anon_sym_BANG_DASHd,
  [anon_sym_DASHe] = anon_sym_DASHe,
  [anon_sym_BANG_DASHe] = anon_sym_BANG_DASHe,
  [anon_sym_DASHx] = anon_sym_DASHx,
  [anon_sym_BANG_DASHx] = anon_sym_BANG_DASHx,
  [anon_sym_map] = anon_sym_map,
  [sym__lua_text] = sym__lua_text,
  [sym_operand] = sym_word,
  [sym_pattern] = sym_pattern,
  [sym_lua_name] = sym_lua_name,
  [sym_string] = sym_string,
  [sym_comment] = sym_comment,
  [sym_template] = sym_template,
  [sym_source_file] = sym_source_file,
  [sym__statement] = sym__statement,
  [sym_block] = sym_block,
  [sym_directive] = sym_directive,
  [sym_if] = sym_if,
  [sym_comparison] = sym_comparison,
  [sym_match] = sym_match,
  [sym_test] = sym_test,
  [sym_map] = sym_map,
  [sym_map_block] = sym_map_block,
  [sym_entry] = sym_entry,
  [sym_lua] = sym_lua,
  [sym_lua_code] = sym_lua_code,
  [sym__lua_braces] = sym__lua_braces,
  [sym__value] = sym__value,
  [sym__operand] = sym__operand,
  [aux_sym_source_file_repeat1] = aux_sym_source_file_repeat1,
  [aux_sym_directive_repeat1] = aux_sym_directive_repeat1,
  [aux_sym_map_block_repeat1] = aux_sym_map_block_repeat1,
  [aux_sym_lua_code_repeat1] = aux_sym_lua_code_repeat1,
};

static const TSSymbolMetadata ts_symbol_metadata[] = {
  [ts_builtin_sym_end] = {
    .visible = false,
    .named = true,
  },
  [sym_word] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_SEMI] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_LBRACE] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_RBRACE] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_if] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_LPAREN] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_RPAREN] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_EQ] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_BANG_EQ] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_TILDE] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_TILDE_STAR] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_BANG_TILDE] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_BANG_TILDE_STAR] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_DASHf] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_BANG_DASHf] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_DASHd] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_BANG_DASHd] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_DASHe] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_BANG_DASHe] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_DASHx] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_BANG_DASHx] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_map] = {
    .visible = true,
    .named = false,
  },
  [sym__lua_text] = {
    .visible = false,
    .named = true,
  },
  [sym_operand] = {
    .visible = true,
    .named = true,
  },
  [sym_pattern] = {
    .visible = true,
    .named = true,
  },
  [sym_lua_name] = {
    .visible = true,
    .named = true,
  },
  [sym_string] = {
    .visible = true,
    .named = true,
  },
  [sym_comment] = {
    .visible = true,
    .named = true,
  },
  [sym_template] = {
    .visible = true,
    .named = true,
  },
  [sym_source_file] = {
    .visible = true,
    .named = true,
  },
  [sym__statement] = {
    .visible = false,
    .named = true,
  },
  [sym_block] = {
    .visible = true,
    .named = true,
  },
  [sym_directive] = {
    .visible = true,
    .named = true,
  },
  [sym_if] = {
    .visible = true,
    .named = true,
  },
  [sym_comparison] = {
    .visible = true,
    .named = true,
  },
  [sym_match] = {
    .visible = true,
    .named = true,
  },
  [sym_test] = {
    .visible = true,
    .named = true,
  },
  [sym_map] = {
    .visible = true,
    .named = true,
  },
  [sym_map_block] = {
    .visible = true,
    .named = true,
  },
  [sym_entry] = {
    .visible = true,
    .named = true,
  },
  [sym_lua] = {
    .visible = true,
    .named = true,
  },
  [sym_lua_code] = {
    .visible = true,
    .named = true,
  },
  [sym__lua_braces] = {
    .visible = false,
    .named = true,
  },
  [sym__value] = {
    .visible = false,
    .named = true,
  },
  [sym__operand] = {
    .visible = false,
    .named = true,
  },
  [aux_sym_source_file_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_directive_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_map_block_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_lua_code_repeat1] = {
    .visible = false,
    .named = false,
  },
};

enum ts_field_identifiers {
  field_body = 1,
  field_key = 2,
  field_left = 3,
  field_name = 4,
  field_operator = 5,
  field_right = 6,
  field_source = 7,
  field_target = 8,
  field_value = 9,
};

static const char * const ts_field_names[] = {
  [0] = NULL,
  [field_body] = "body",
  [field_key] = "key",
  [field_left] = "left",
  [field_name] = "name",
  [field_operator] = "operator",
  [field_right] = "right",
  [field_source] = "source",
  [field_target] = "target",
  [field_value] = "value",
};

static const TSFieldMapSlice ts_field_map_slices[PRODUCTION_ID_COUNT] = {
  [1] = {.index = 0, .length = 1},
  [2] = {.index = 1, .length = 2},
  [3] = {.index = 3, .length = 3},
  [4] = {.index = 6, .length = 3},
  [5] = {.index = 9, .length = 1},
  [6] = {.index = 10, .length = 2},
};

static const TSFieldMapEntry ts_field_map_entries[] = {
  [0] =
    {field_name, 0},
  [1] =
    {field_source, 1},
    {field_target, 2},
  [3] =
    {field_body, 3},
    {field_source, 1},
    {field_target, 2},
  [6] =
    {field_left, 0},
    {field_operator, 1},
    {field_right, 2},
  [9] =
    {field_key, 0},
  [10] =
    {field_key, 0},
    {field_value, 1},
};

static const TSSymbol ts_alias_sequences[PRODUCTION_ID_COUNT][MAX_ALIAS_SEQUENCE_LENGTH] = {
  [0] = {0},
};

static const uint16_t ts_non_terminal_alias_map[] = {
  0,
};

static const TSStateId ts_primary_state_ids[STATE_COUNT] = {
  [0] = 0,
  [1] = 1,
  [2] = 2,
  [3] = 3,
  [4] = 4,
  [5] = 5,
  [6] = 6,
  [7] = 7,
  [8] = 8,
  [9] = 9,
  [10] = 10,
  [11] = 11,
  [12] = 12,
  [13] = 13,
  [14] = 14,
  [15] = 15,
  [16] = 16,
  [17] = 17,
  [18] = 18,
  [19] = 19,
  [20] = 20,
  [21] = 21,
  [22] = 22,
  [23] = 23,
  [24] = 24,
  [25] = 25,
  [26] = 26,
  [27] = 27,
  [28] = 28,
  [29] = 29,
  [30] = 30,
  [31] = 31,
  [32] = 32,
  [33] = 33,
  [34] = 34,
  [35] = 35,
  [36] = 36,
  [37] = 37,
  [38] = 38,
  [39] = 39,
  [40] = 40,
  [41] = 41,
  [42] = 42,
  [43] = 43,
  [44] = 44,
  [45] = 45,
  [46] = 46,
  [47] = 47,
  [48] = 48,
  [49] = 49,
  [50] = 50,
  [51] = 51,
  [52] = 52,
  [53] = 53,
  [54] = 54,
  [55] = 55,
  [56] = 56,
};

static bool ts_lex(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (eof) ADVANCE(58);
      ADVANCE_MAP(
        '!', 105,
        '"', 7,
        '#', 120,
        '$', 94,
        '\'', 24,
        '(', 63,
        ')', 64,
        '-', 93,
        ';', 59,
        '<', 91,
        '=', 65,
        '\\', 48,
        '{', 60,
        '}', 61,
        '~', 67,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(0);
      if (lookahead != 0) ADVANCE(95);
      END_STATE();
    case 1:
      if (lookahead == '\n') ADVANCE(19);
      if (lookahead == '%') ADVANCE(92);
      if (lookahead != 0) ADVANCE(96);
      END_STATE();
    case 2:
      if (lookahead == '\n') ADVANCE(19);
      if (lookahead == '%') ADVANCE(108);
      if (lookahead != 0) ADVANCE(114);
      END_STATE();
    case 3:
      if (lookahead == '\n') ADVANCE(19);
      if (lookahead == '%') ADVANCE(30);
      if (lookahead == '}') ADVANCE(16);
      if (lookahead != 0) ADVANCE(3);
      END_STATE();
    case 4:
      if (lookahead == '\n') ADVANCE(19);
      if (lookahead == '%') ADVANCE(32);
      if (lookahead == '}') ADVANCE(97);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(3);
      if (lookahead != 0) ADVANCE(4);
      END_STATE();
    case 5:
      if (lookahead == '\n') ADVANCE(19);
      if (lookahead == '%') ADVANCE(28);
      if (lookahead == '}') ADVANCE(113);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(3);
      if (lookahead != 0) ADVANCE(5);
      END_STATE();
    case 6:
      if (lookahead == '"') ADVANCE(7);
      if (lookahead == '#') ADVANCE(102);
      if (lookahead == '\'') ADVANCE(24);
      if (lookahead == '<') ADVANCE(99);
      if (lookahead == '{') ADVANCE(11);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(6);
      if (lookahead != 0 &&
          lookahead != ';' &&
          lookahead != '<' &&
          lookahead != '}') ADVANCE(103);
      END_STATE();
    case 7:
      if (lookahead == '"') ADVANCE(116);
      if (lookahead == '\\') ADVANCE(50);
      if (lookahead != 0) ADVANCE(7);
      END_STATE();
    case 8:
      ADVANCE_MAP(
        '"', 80,
        '#', 76,
        '\'', 83,
        '-', 84,
        '<', 82,
        '[', 86,
        ']', 89,
        '{', 60,
        '}', 61,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(79);
      if (lookahead != 0) ADVANCE(89);
      END_STATE();
    case 9:
      if (lookahead == '"') ADVANCE(75);
      if (lookahead == '\\') ADVANCE(52);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(9);
      END_STATE();
    case 10:
      if (lookahead == '#') ADVANCE(120);
      if (lookahead == '(') ADVANCE(62);
      if (lookahead == '<') ADVANCE(12);
      if (lookahead == '{') ADVANCE(11);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(10);
      END_STATE();
    case 11:
      if (lookahead == '%') ADVANCE(13);
      if (lookahead == '{') ADVANCE(40);
      END_STATE();
    case 12:
      if (lookahead == '%') ADVANCE(19);
      END_STATE();
    case 13:
      if (lookahead == '%') ADVANCE(41);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(13);
      END_STATE();
    case 14:
      if (lookahead == '%') ADVANCE(27);
      if (lookahead == ',') ADVANCE(17);
      if (lookahead == '}') ADVANCE(100);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(14);
      if (lookahead != 0) ADVANCE(19);
      END_STATE();
    case 15:
      if (lookahead == '%') ADVANCE(27);
      if (lookahead == '{') ADVANCE(3);
      if (lookahead != 0) ADVANCE(19);
      END_STATE();
    case 16:
      if (lookahead == '%') ADVANCE(27);
      if (lookahead == '}') ADVANCE(114);
      if (lookahead != 0) ADVANCE(19);
      END_STATE();
    case 17:
      if (lookahead == '%') ADVANCE(27);
      if (lookahead == '}') ADVANCE(100);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(17);
      if (lookahead != 0) ADVANCE(19);
      END_STATE();
    case 18:
      if (lookahead == '%') ADVANCE(27);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(14);
      if (lookahead != 0) ADVANCE(19);
      END_STATE();
    case 19:
      if (lookahead == '%') ADVANCE(27);
      if (lookahead != 0) ADVANCE(19);
      END_STATE();
    case 20:
      if (lookahead == '%') ADVANCE(31);
      if (lookahead == '{') ADVANCE(4);
      if (lookahead == '}') ADVANCE(96);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(19);
      if (lookahead != 0) ADVANCE(21);
      END_STATE();
    case 21:
      if (lookahead == '%') ADVANCE(31);
      if (lookahead == '}') ADVANCE(96);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(19);
      if (lookahead != 0) ADVANCE(21);
      END_STATE();
    case 22:
      if (lookahead == '%') ADVANCE(29);
      if (lookahead == '{') ADVANCE(5);
      if (lookahead == '}') ADVANCE(114);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(19);
      if (lookahead != 0) ADVANCE(23);
      END_STATE();
    case 23:
      if (lookahead == '%') ADVANCE(29);
      if (lookahead == '}') ADVANCE(114);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(19);
      if (lookahead != 0) ADVANCE(23);
      END_STATE();
    case 24:
      if (lookahead == '\'') ADVANCE(116);
      if (lookahead == '\\') ADVANCE(51);
      if (lookahead != 0) ADVANCE(24);
      END_STATE();
    case 25:
      if (lookahead == '\'') ADVANCE(75);
      if (lookahead == '\\') ADVANCE(53);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(25);
      END_STATE();
    case 26:
      if (lookahead == ',') ADVANCE(43);
      if (lookahead == '}') ADVANCE(103);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(26);
      END_STATE();
    case 27:
      if (lookahead == '>') ADVANCE(121);
      END_STATE();
    case 28:
      if (lookahead == '>') ADVANCE(121);
      if (lookahead == '}') ADVANCE(111);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(46);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(42);
      END_STATE();
    case 29:
      if (lookahead == '>') ADVANCE(121);
      if (lookahead == '}') ADVANCE(110);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ') ADVANCE(45);
      END_STATE();
    case 30:
      if (lookahead == '>') ADVANCE(121);
      if (lookahead == '}') ADVANCE(44);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(46);
      END_STATE();
    case 31:
      if (lookahead == '>') ADVANCE(123);
      if (lookahead == '}') ADVANCE(95);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ') ADVANCE(39);
      END_STATE();
    case 32:
      if (lookahead == '>') ADVANCE(122);
      if (lookahead == '}') ADVANCE(95);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(46);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(38);
      END_STATE();
    case 33:
      if (lookahead == ']') ADVANCE(75);
      if (lookahead != 0) ADVANCE(34);
      END_STATE();
    case 34:
      if (lookahead == ']') ADVANCE(33);
      if (lookahead != 0) ADVANCE(34);
      END_STATE();
    case 35:
      if (lookahead == '{') ADVANCE(38);
      if (lookahead == '}') ADVANCE(95);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ') ADVANCE(39);
      END_STATE();
    case 36:
      if (lookahead == '{') ADVANCE(42);
      if (lookahead == '}') ADVANCE(110);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ') ADVANCE(45);
      END_STATE();
    case 37:
      if (lookahead == '{') ADVANCE(46);
      END_STATE();
    case 38:
      if (lookahead == '}') ADVANCE(95);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(46);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(38);
      END_STATE();
    case 39:
      if (lookahead == '}') ADVANCE(95);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ') ADVANCE(39);
      END_STATE();
    case 40:
      if (lookahead == '}') ADVANCE(41);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(40);
      END_STATE();
    case 41:
      if (lookahead == '}') ADVANCE(121);
      END_STATE();
    case 42:
      if (lookahead == '}') ADVANCE(111);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(46);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(42);
      END_STATE();
    case 43:
      if (lookahead == '}') ADVANCE(103);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(43);
      END_STATE();
    case 44:
      if (lookahead == '}') ADVANCE(110);
      END_STATE();
    case 45:
      if (lookahead == '}') ADVANCE(110);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ') ADVANCE(45);
      END_STATE();
    case 46:
      if (lookahead == '}') ADVANCE(44);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(46);
      END_STATE();
    case 47:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(26);
      END_STATE();
    case 48:
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(95);
      END_STATE();
    case 49:
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(110);
      END_STATE();
    case 50:
      if (lookahead != 0) ADVANCE(7);
      END_STATE();
    case 51:
      if (lookahead != 0) ADVANCE(24);
      END_STATE();
    case 52:
      if (lookahead != 0) ADVANCE(9);
      END_STATE();
    case 53:
      if (lookahead != 0) ADVANCE(25);
      END_STATE();
    case 54:
      if (eof) ADVANCE(58);
      ADVANCE_MAP(
        '!', 106,
        '"', 7,
        '#', 120,
        '$', 94,
        '\'', 24,
        ')', 64,
        '-', 93,
        ';', 59,
        '<', 91,
        '\\', 48,
        '{', 60,
        '}', 61,
        '(', 110,
        '=', 110,
        '~', 110,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(54);
      if (lookahead != 0) ADVANCE(95);
      END_STATE();
    case 55:
      if (eof) ADVANCE(58);
      ADVANCE_MAP(
        '!', 107,
        '"', 7,
        '#', 120,
        '$', 112,
        '\'', 24,
        ')', 64,
        ';', 59,
        '<', 104,
        '=', 65,
        '\\', 49,
        '{', 60,
        '}', 61,
        '~', 67,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(55);
      if (lookahead != 0) ADVANCE(110);
      END_STATE();
    case 56:
      if (eof) ADVANCE(58);
      ADVANCE_MAP(
        '"', 7,
        '#', 120,
        '$', 112,
        '\'', 24,
        ')', 64,
        ';', 59,
        '<', 104,
        '\\', 49,
        '{', 60,
        '}', 61,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(56);
      if (lookahead != 0) ADVANCE(110);
      END_STATE();
    case 57:
      if (eof) ADVANCE(58);
      ADVANCE_MAP(
        '"', 7,
        '#', 120,
        '$', 112,
        '\'', 24,
        ';', 59,
        '<', 104,
        '\\', 49,
        '{', 60,
        '}', 61,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(57);
      if (lookahead != 0) ADVANCE(110);
      END_STATE();
    case 58:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 59:
      ACCEPT_TOKEN(anon_sym_SEMI);
      END_STATE();
    case 60:
      ACCEPT_TOKEN(anon_sym_LBRACE);
      if (lookahead == '%') ADVANCE(13);
      if (lookahead == '{') ADVANCE(40);
      END_STATE();
    case 61:
      ACCEPT_TOKEN(anon_sym_RBRACE);
      END_STATE();
    case 62:
      ACCEPT_TOKEN(anon_sym_LPAREN);
      END_STATE();
    case 63:
      ACCEPT_TOKEN(anon_sym_LPAREN);
      if (lookahead == '$') ADVANCE(112);
      if (lookahead == '\\') ADVANCE(49);
      if (lookahead == '{') ADVANCE(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';' &&
          lookahead != '}') ADVANCE(110);
      END_STATE();
    case 64:
      ACCEPT_TOKEN(anon_sym_RPAREN);
      if (lookahead == '$') ADVANCE(112);
      if (lookahead == '\\') ADVANCE(49);
      if (lookahead == '{') ADVANCE(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';' &&
          lookahead != '}') ADVANCE(110);
      END_STATE();
    case 65:
      ACCEPT_TOKEN(anon_sym_EQ);
      if (lookahead == '$') ADVANCE(112);
      if (lookahead == '\\') ADVANCE(49);
      if (lookahead == '{') ADVANCE(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';' &&
          lookahead != '}') ADVANCE(110);
      END_STATE();
    case 66:
      ACCEPT_TOKEN(anon_sym_BANG_EQ);
      if (lookahead == '$') ADVANCE(112);
      if (lookahead == '\\') ADVANCE(49);
      if (lookahead == '{') ADVANCE(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';' &&
          lookahead != '}') ADVANCE(110);
      END_STATE();
    case 67:
      ACCEPT_TOKEN(anon_sym_TILDE);
      if (lookahead == '$') ADVANCE(112);
      if (lookahead == '*') ADVANCE(68);
      if (lookahead == '\\') ADVANCE(49);
      if (lookahead == '{') ADVANCE(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';' &&
          lookahead != '}') ADVANCE(110);
      END_STATE();
    case 68:
      ACCEPT_TOKEN(anon_sym_TILDE_STAR);
      if (lookahead == '$') ADVANCE(112);
      if (lookahead == '\\') ADVANCE(49);
      if (lookahead == '{') ADVANCE(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';' &&
          lookahead != '}') ADVANCE(110);
      END_STATE();
    case 69:
      ACCEPT_TOKEN(anon_sym_BANG_TILDE);
      if (lookahead == '$') ADVANCE(112);
      if (lookahead == '*') ADVANCE(70);
      if (lookahead == '\\') ADVANCE(49);
      if (lookahead == '{') ADVANCE(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';' &&
          lookahead != '}') ADVANCE(110);
      END_STATE();
    case 70:
      ACCEPT_TOKEN(anon_sym_BANG_TILDE_STAR);
      if (lookahead == '$') ADVANCE(112);
      if (lookahead == '\\') ADVANCE(49);
      if (lookahead == '{') ADVANCE(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';' &&
          lookahead != '}') ADVANCE(110);
      END_STATE();
    case 71:
      ACCEPT_TOKEN(anon_sym_BANG_DASHf);
      if (lookahead == '$') ADVANCE(112);
      if (lookahead == '\\') ADVANCE(49);
      if (lookahead == '{') ADVANCE(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';' &&
          lookahead != '}') ADVANCE(110);
      END_STATE();
    case 72:
      ACCEPT_TOKEN(anon_sym_BANG_DASHd);
      if (lookahead == '$') ADVANCE(112);
      if (lookahead == '\\') ADVANCE(49);
      if (lookahead == '{') ADVANCE(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';' &&
          lookahead != '}') ADVANCE(110);
      END_STATE();
    case 73:
      ACCEPT_TOKEN(anon_sym_BANG_DASHe);
      if (lookahead == '$') ADVANCE(112);
      if (lookahead == '\\') ADVANCE(49);
      if (lookahead == '{') ADVANCE(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';' &&
          lookahead != '}') ADVANCE(110);
      END_STATE();
    case 74:
      ACCEPT_TOKEN(anon_sym_BANG_DASHx);
      if (lookahead == '$') ADVANCE(112);
      if (lookahead == '\\') ADVANCE(49);
      if (lookahead == '{') ADVANCE(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';' &&
          lookahead != '}') ADVANCE(110);
      END_STATE();
    case 75:
      ACCEPT_TOKEN(sym__lua_text);
      END_STATE();
    case 76:
      ACCEPT_TOKEN(sym__lua_text);
      if (lookahead == '\n') ADVANCE(89);
      if (lookahead != 0 &&
          lookahead != '"' &&
          lookahead != '\'' &&
          lookahead != '-' &&
          lookahead != '[' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(76);
      END_STATE();
    case 77:
      ACCEPT_TOKEN(sym__lua_text);
      if (lookahead == '\n') ADVANCE(34);
      if (lookahead == ']') ADVANCE(90);
      if (lookahead != 0) ADVANCE(78);
      END_STATE();
    case 78:
      ACCEPT_TOKEN(sym__lua_text);
      if (lookahead == '\n') ADVANCE(34);
      if (lookahead == ']') ADVANCE(77);
      if (lookahead != 0) ADVANCE(78);
      END_STATE();
    case 79:
      ACCEPT_TOKEN(sym__lua_text);
      if (lookahead == '"') ADVANCE(80);
      if (lookahead == '#') ADVANCE(76);
      if (lookahead == '\'') ADVANCE(83);
      if (lookahead == '-') ADVANCE(84);
      if (lookahead == '<') ADVANCE(82);
      if (lookahead == '[') ADVANCE(86);
      if (lookahead == ']') ADVANCE(89);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(79);
      if (lookahead != 0 &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(89);
      END_STATE();
    case 80:
      ACCEPT_TOKEN(sym__lua_text);
      if (lookahead == '"') ADVANCE(75);
      if (lookahead == '\\') ADVANCE(52);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(9);
      END_STATE();
    case 81:
      ACCEPT_TOKEN(sym__lua_text);
      if (lookahead == '%') ADVANCE(85);
      if (lookahead != 0 &&
          lookahead != '"' &&
          lookahead != '\'' &&
          lookahead != '-' &&
          lookahead != '[' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(81);
      END_STATE();
    case 82:
      ACCEPT_TOKEN(sym__lua_text);
      if (lookahead == '%') ADVANCE(81);
      if (lookahead != 0 &&
          lookahead != '"' &&
          lookahead != '\'' &&
          lookahead != '-' &&
          lookahead != '[' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(89);
      END_STATE();
    case 83:
      ACCEPT_TOKEN(sym__lua_text);
      if (lookahead == '\'') ADVANCE(75);
      if (lookahead == '\\') ADVANCE(53);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(25);
      END_STATE();
    case 84:
      ACCEPT_TOKEN(sym__lua_text);
      if (lookahead == '-') ADVANCE(88);
      END_STATE();
    case 85:
      ACCEPT_TOKEN(sym__lua_text);
      if (lookahead == '>') ADVANCE(89);
      if (lookahead != 0 &&
          lookahead != '"' &&
          lookahead != '\'' &&
          lookahead != '-' &&
          lookahead != '[' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(89);
      END_STATE();
    case 86:
      ACCEPT_TOKEN(sym__lua_text);
      if (lookahead == '[') ADVANCE(34);
      END_STATE();
    case 87:
      ACCEPT_TOKEN(sym__lua_text);
      if (lookahead == '[') ADVANCE(78);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(90);
      END_STATE();
    case 88:
      ACCEPT_TOKEN(sym__lua_text);
      if (lookahead == '[') ADVANCE(87);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(90);
      END_STATE();
    case 89:
      ACCEPT_TOKEN(sym__lua_text);
      if (lookahead != 0 &&
          lookahead != '"' &&
          lookahead != '\'' &&
          lookahead != '-' &&
          lookahead != '[' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(89);
      END_STATE();
    case 90:
      ACCEPT_TOKEN(sym__lua_text);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(90);
      END_STATE();
    case 91:
      ACCEPT_TOKEN(sym_operand);
      if (lookahead == '$') ADVANCE(94);
      if (lookahead == '%') ADVANCE(96);
      if (lookahead == '\\') ADVANCE(48);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '(' &&
          lookahead != ')' &&
          lookahead != ';' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(95);
      END_STATE();
    case 92:
      ACCEPT_TOKEN(sym_operand);
      if (lookahead == '$') ADVANCE(94);
      if (lookahead == '>') ADVANCE(95);
      if (lookahead == '\\') ADVANCE(48);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '(' &&
          lookahead != ')' &&
          lookahead != ';' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(95);
      END_STATE();
    case 93:
      ACCEPT_TOKEN(sym_operand);
      if (lookahead == '$') ADVANCE(94);
      if (lookahead == '\\') ADVANCE(48);
      if (lookahead == 'd') ADVANCE(95);
      if (lookahead == 'e') ADVANCE(95);
      if (lookahead == 'f') ADVANCE(95);
      if (lookahead == 'x') ADVANCE(95);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '(' &&
          lookahead != ')' &&
          lookahead != ';' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(95);
      END_STATE();
    case 94:
      ACCEPT_TOKEN(sym_operand);
      if (lookahead == '$') ADVANCE(94);
      if (lookahead == '\\') ADVANCE(48);
      if (lookahead == '{') ADVANCE(35);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '(' &&
          lookahead != ')' &&
          lookahead != ';' &&
          lookahead != '}') ADVANCE(95);
      END_STATE();
    case 95:
      ACCEPT_TOKEN(sym_operand);
      if (lookahead == '$') ADVANCE(94);
      if (lookahead == '\\') ADVANCE(48);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '(' &&
          lookahead != ')' &&
          lookahead != ';' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(95);
      END_STATE();
    case 96:
      ACCEPT_TOKEN(sym_operand);
      if (lookahead == '$') ADVANCE(98);
      if (lookahead == '%') ADVANCE(92);
      if (lookahead == '\\') ADVANCE(1);
      if (lookahead == '{') ADVANCE(15);
      if (lookahead == '(' ||
          lookahead == ')') ADVANCE(114);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == ';' ||
          lookahead == '}') ADVANCE(19);
      if (lookahead != 0) ADVANCE(96);
      END_STATE();
    case 97:
      ACCEPT_TOKEN(sym_operand);
      if (lookahead == '$') ADVANCE(98);
      if (lookahead == '%') ADVANCE(92);
      if (lookahead == '\\') ADVANCE(1);
      if (lookahead == '{') ADVANCE(15);
      if (lookahead == '(' ||
          lookahead == ')' ||
          lookahead == '}') ADVANCE(114);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == ';') ADVANCE(19);
      if (lookahead != 0) ADVANCE(96);
      END_STATE();
    case 98:
      ACCEPT_TOKEN(sym_operand);
      if (lookahead == '$') ADVANCE(98);
      if (lookahead == '%') ADVANCE(92);
      if (lookahead == '\\') ADVANCE(1);
      if (lookahead == '{') ADVANCE(20);
      if (lookahead == '(' ||
          lookahead == ')') ADVANCE(114);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == ';' ||
          lookahead == '}') ADVANCE(19);
      if (lookahead != 0) ADVANCE(96);
      END_STATE();
    case 99:
      ACCEPT_TOKEN(sym_pattern);
      if (lookahead == '%') ADVANCE(100);
      if (lookahead == '{') ADVANCE(47);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';' &&
          lookahead != '}') ADVANCE(103);
      END_STATE();
    case 100:
      ACCEPT_TOKEN(sym_pattern);
      if (lookahead == '%') ADVANCE(101);
      if (lookahead == '{') ADVANCE(18);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == ';' ||
          lookahead == '}') ADVANCE(19);
      if (lookahead != 0) ADVANCE(100);
      END_STATE();
    case 101:
      ACCEPT_TOKEN(sym_pattern);
      if (lookahead == '>') ADVANCE(103);
      if (lookahead == '{') ADVANCE(47);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';' &&
          lookahead != '}') ADVANCE(103);
      END_STATE();
    case 102:
      ACCEPT_TOKEN(sym_pattern);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == ';' ||
          lookahead == '}') ADVANCE(120);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(102);
      END_STATE();
    case 103:
      ACCEPT_TOKEN(sym_pattern);
      if (lookahead == '{') ADVANCE(47);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';' &&
          lookahead != '}') ADVANCE(103);
      END_STATE();
    case 104:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '$') ADVANCE(112);
      if (lookahead == '%') ADVANCE(114);
      if (lookahead == '\\') ADVANCE(49);
      if (lookahead == '{') ADVANCE(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';' &&
          lookahead != '}') ADVANCE(110);
      END_STATE();
    case 105:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '$') ADVANCE(112);
      if (lookahead == '-') ADVANCE(109);
      if (lookahead == '=') ADVANCE(66);
      if (lookahead == '\\') ADVANCE(49);
      if (lookahead == '{') ADVANCE(37);
      if (lookahead == '~') ADVANCE(69);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';' &&
          lookahead != '}' &&
          lookahead != '~') ADVANCE(110);
      END_STATE();
    case 106:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '$') ADVANCE(112);
      if (lookahead == '-') ADVANCE(109);
      if (lookahead == '\\') ADVANCE(49);
      if (lookahead == '{') ADVANCE(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';' &&
          lookahead != '}') ADVANCE(110);
      END_STATE();
    case 107:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '$') ADVANCE(112);
      if (lookahead == '=') ADVANCE(66);
      if (lookahead == '\\') ADVANCE(49);
      if (lookahead == '{') ADVANCE(37);
      if (lookahead == '~') ADVANCE(69);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';' &&
          lookahead != '}' &&
          lookahead != '~') ADVANCE(110);
      END_STATE();
    case 108:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '$') ADVANCE(112);
      if (lookahead == '>') ADVANCE(121);
      if (lookahead == '\\') ADVANCE(49);
      if (lookahead == '{') ADVANCE(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';' &&
          lookahead != '}') ADVANCE(110);
      END_STATE();
    case 109:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '$') ADVANCE(112);
      if (lookahead == '\\') ADVANCE(49);
      if (lookahead == 'd') ADVANCE(72);
      if (lookahead == 'e') ADVANCE(73);
      if (lookahead == 'f') ADVANCE(71);
      if (lookahead == 'x') ADVANCE(74);
      if (lookahead == '{') ADVANCE(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';' &&
          lookahead != '}') ADVANCE(110);
      END_STATE();
    case 110:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '$') ADVANCE(112);
      if (lookahead == '\\') ADVANCE(49);
      if (lookahead == '{') ADVANCE(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';' &&
          lookahead != '}') ADVANCE(110);
      END_STATE();
    case 111:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '$') ADVANCE(112);
      if (lookahead == '\\') ADVANCE(49);
      if (lookahead == '{') ADVANCE(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';') ADVANCE(110);
      END_STATE();
    case 112:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '$') ADVANCE(112);
      if (lookahead == '\\') ADVANCE(49);
      if (lookahead == '{') ADVANCE(36);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ';' &&
          lookahead != '}') ADVANCE(110);
      END_STATE();
    case 113:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '$') ADVANCE(115);
      if (lookahead == '%') ADVANCE(108);
      if (lookahead == '\\') ADVANCE(2);
      if (lookahead == '{') ADVANCE(15);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == ';') ADVANCE(19);
      if (lookahead != 0) ADVANCE(114);
      END_STATE();
    case 114:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '$') ADVANCE(115);
      if (lookahead == '%') ADVANCE(108);
      if (lookahead == '\\') ADVANCE(2);
      if (lookahead == '{') ADVANCE(15);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == ';' ||
          lookahead == '}') ADVANCE(19);
      if (lookahead != 0) ADVANCE(114);
      END_STATE();
    case 115:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '$') ADVANCE(115);
      if (lookahead == '%') ADVANCE(108);
      if (lookahead == '\\') ADVANCE(2);
      if (lookahead == '{') ADVANCE(22);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == ';' ||
          lookahead == '}') ADVANCE(19);
      if (lookahead != 0) ADVANCE(114);
      END_STATE();
    case 116:
      ACCEPT_TOKEN(sym_string);
      END_STATE();
    case 117:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == ',') ADVANCE(118);
      if (lookahead == '}') ADVANCE(102);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(117);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(120);
      END_STATE();
    case 118:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '}') ADVANCE(102);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(118);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(120);
      END_STATE();
    case 119:
      ACCEPT_TOKEN(sym_comment);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(117);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(120);
      END_STATE();
    case 120:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(120);
      END_STATE();
    case 121:
      ACCEPT_TOKEN(sym_template);
      END_STATE();
    case 122:
      ACCEPT_TOKEN(sym_template);
      if (lookahead == '}') ADVANCE(95);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ') ADVANCE(38);
      END_STATE();
    case 123:
      ACCEPT_TOKEN(sym_template);
      if (lookahead == '}') ADVANCE(95);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ') ADVANCE(39);
      END_STATE();
    default:
      return false;
  }
}

static bool ts_lex_keywords(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (lookahead == 'i') ADVANCE(1);
      if (lookahead == 'm') ADVANCE(2);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(0);
      if (lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(3);
      END_STATE();
    case 1:
      if (lookahead == '_') ADVANCE(4);
      if (lookahead == 'f') ADVANCE(5);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(3);
      END_STATE();
    case 2:
      if (lookahead == '_') ADVANCE(4);
      if (lookahead == 'a') ADVANCE(6);
      if (('b' <= lookahead && lookahead <= 'z')) ADVANCE(3);
      END_STATE();
    case 3:
      if (lookahead == '_') ADVANCE(4);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(3);
      END_STATE();
    case 4:
      if (lookahead == '_') ADVANCE(4);
      if (lookahead == 'b') ADVANCE(7);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(3);
      END_STATE();
    case 5:
      ACCEPT_TOKEN(anon_sym_if);
      if (lookahead == '_') ADVANCE(4);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(3);
      END_STATE();
    case 6:
      if (lookahead == '_') ADVANCE(4);
      if (lookahead == 'p') ADVANCE(8);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(3);
      END_STATE();
    case 7:
      if (lookahead == '_') ADVANCE(4);
      if (lookahead == 'y') ADVANCE(9);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(3);
      END_STATE();
    case 8:
      ACCEPT_TOKEN(anon_sym_map);
      if (lookahead == '_') ADVANCE(4);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(3);
      END_STATE();
    case 9:
      if (lookahead == '_') ADVANCE(10);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(3);
      END_STATE();
    case 10:
      if (lookahead == '_') ADVANCE(4);
      if (lookahead == 'b') ADVANCE(7);
      if (lookahead == 'l') ADVANCE(11);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(3);
      END_STATE();
    case 11:
      if (lookahead == '_') ADVANCE(4);
      if (lookahead == 'u') ADVANCE(12);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(3);
      END_STATE();
    case 12:
      if (lookahead == '_') ADVANCE(4);
      if (lookahead == 'a') ADVANCE(13);
      if (('b' <= lookahead && lookahead <= 'z')) ADVANCE(3);
      END_STATE();
    case 13:
      if (lookahead == '_') ADVANCE(14);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(3);
      END_STATE();
    case 14:
      if (lookahead == '_') ADVANCE(4);
      if (lookahead == 'b') ADVANCE(15);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(3);
      END_STATE();
    case 15:
      if (lookahead == '_') ADVANCE(4);
      if (lookahead == 'l') ADVANCE(16);
      if (lookahead == 'y') ADVANCE(9);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(3);
      END_STATE();
    case 16:
      if (lookahead == '_') ADVANCE(4);
      if (lookahead == 'o') ADVANCE(17);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(3);
      END_STATE();
    case 17:
      if (lookahead == '_') ADVANCE(4);
      if (lookahead == 'c') ADVANCE(18);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(3);
      END_STATE();
    case 18:
      if (lookahead == '_') ADVANCE(4);
      if (lookahead == 'k') ADVANCE(19);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(3);
      END_STATE();
    case 19:
      ACCEPT_TOKEN(sym_lua_name);
      if (lookahead == '_') ADVANCE(4);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(3);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0},
  [1] = {.lex_state = 57},
  [2] = {.lex_state = 54},
  [3] = {.lex_state = 55},
  [4] = {.lex_state = 57},
  [5] = {.lex_state = 57},
  [6] = {.lex_state = 57},
  [7] = {.lex_state = 57},
  [8] = {.lex_state = 57},
  [9] = {.lex_state = 57},
  [10] = {.lex_state = 56},
  [11] = {.lex_state = 57},
  [12] = {.lex_state = 57},
  [13] = {.lex_state = 57},
  [14] = {.lex_state = 56},
  [15] = {.lex_state = 57},
  [16] = {.lex_state = 56},
  [17] = {.lex_state = 56},
  [18] = {.lex_state = 57},
  [19] = {.lex_state = 57},
  [20] = {.lex_state = 57},
  [21] = {.lex_state = 57},
  [22] = {.lex_state = 57},
  [23] = {.lex_state = 57},
  [24] = {.lex_state = 57},
  [25] = {.lex_state = 57},
  [26] = {.lex_state = 57},
  [27] = {.lex_state = 57},
  [28] = {.lex_state = 57},
  [29] = {.lex_state = 57},
  [30] = {.lex_state = 57},
  [31] = {.lex_state = 8},
  [32] = {.lex_state = 8},
  [33] = {.lex_state = 57},
  [34] = {.lex_state = 57},
  [35] = {.lex_state = 57},
  [36] = {.lex_state = 8},
  [37] = {.lex_state = 57},
  [38] = {.lex_state = 8},
  [39] = {.lex_state = 57},
  [40] = {.lex_state = 8},
  [41] = {.lex_state = 8},
  [42] = {.lex_state = 57},
  [43] = {.lex_state = 57},
  [44] = {.lex_state = 57},
  [45] = {.lex_state = 0},
  [46] = {.lex_state = 57},
  [47] = {.lex_state = 8},
  [48] = {.lex_state = 57},
  [49] = {.lex_state = 8},
  [50] = {.lex_state = 0},
  [51] = {.lex_state = 57},
  [52] = {.lex_state = 6},
  [53] = {.lex_state = 10},
  [54] = {.lex_state = 57},
  [55] = {.lex_state = 57},
  [56] = {.lex_state = 57},
};

static const uint16_t ts_parse_table[LARGE_STATE_COUNT][SYMBOL_COUNT] = {
  [0] = {
    [ts_builtin_sym_end] = ACTIONS(1),
    [sym_word] = ACTIONS(1),
    [anon_sym_SEMI] = ACTIONS(1),
    [anon_sym_LBRACE] = ACTIONS(1),
    [anon_sym_RBRACE] = ACTIONS(1),
    [anon_sym_if] = ACTIONS(1),
    [anon_sym_LPAREN] = ACTIONS(1),
    [anon_sym_RPAREN] = ACTIONS(1),
    [anon_sym_EQ] = ACTIONS(1),
    [anon_sym_BANG_EQ] = ACTIONS(1),
    [anon_sym_TILDE] = ACTIONS(1),
    [anon_sym_TILDE_STAR] = ACTIONS(1),
    [anon_sym_BANG_TILDE] = ACTIONS(1),
    [anon_sym_BANG_TILDE_STAR] = ACTIONS(1),
    [anon_sym_DASHf] = ACTIONS(1),
    [anon_sym_BANG_DASHf] = ACTIONS(1),
    [anon_sym_DASHd] = ACTIONS(1),
    [anon_sym_BANG_DASHd] = ACTIONS(1),
    [anon_sym_DASHe] = ACTIONS(1),
    [anon_sym_BANG_DASHe] = ACTIONS(1),
    [anon_sym_DASHx] = ACTIONS(1),
    [anon_sym_BANG_DASHx] = ACTIONS(1),
    [anon_sym_map] = ACTIONS(1),
    [sym_operand] = ACTIONS(1),
    [sym_lua_name] = ACTIONS(1),
    [sym_string] = ACTIONS(1),
    [sym_comment] = ACTIONS(3),
    [sym_template] = ACTIONS(5),
  },
  [1] = {
    [sym_source_file] = STATE(54),
    [sym__statement] = STATE(6),
    [sym_directive] = STATE(6),
    [sym_if] = STATE(6),
    [sym_map] = STATE(6),
    [sym_lua] = STATE(6),
    [sym__value] = STATE(8),
    [aux_sym_source_file_repeat1] = STATE(6),
    [ts_builtin_sym_end] = ACTIONS(7),
    [sym_word] = ACTIONS(9),
    [anon_sym_SEMI] = ACTIONS(11),
    [anon_sym_if] = ACTIONS(13),
    [anon_sym_map] = ACTIONS(15),
    [sym_lua_name] = ACTIONS(17),
    [sym_string] = ACTIONS(19),
    [sym_comment] = ACTIONS(3),
    [sym_template] = ACTIONS(3),
  },
  [2] = {
    [sym_block] = STATE(29),
    [sym_comparison] = STATE(10),
    [sym_match] = STATE(10),
    [sym_test] = STATE(10),
    [sym__operand] = STATE(3),
    [ts_builtin_sym_end] = ACTIONS(21),
    [sym_word] = ACTIONS(23),
    [anon_sym_SEMI] = ACTIONS(21),
    [anon_sym_LBRACE] = ACTIONS(25),
    [anon_sym_RBRACE] = ACTIONS(21),
    [anon_sym_if] = ACTIONS(23),
    [anon_sym_RPAREN] = ACTIONS(27),
    [anon_sym_DASHf] = ACTIONS(29),
    [anon_sym_BANG_DASHf] = ACTIONS(29),
    [anon_sym_DASHd] = ACTIONS(29),
    [anon_sym_BANG_DASHd] = ACTIONS(29),
    [anon_sym_DASHe] = ACTIONS(29),
    [anon_sym_BANG_DASHe] = ACTIONS(29),
    [anon_sym_DASHx] = ACTIONS(29),
    [anon_sym_BANG_DASHx] = ACTIONS(29),
    [anon_sym_map] = ACTIONS(23),
    [sym_operand] = ACTIONS(31),
    [sym_lua_name] = ACTIONS(21),
    [sym_string] = ACTIONS(33),
    [sym_comment] = ACTIONS(3),
    [sym_template] = ACTIONS(5),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 8,
    ACTIONS(25), 1,
      anon_sym_LBRACE,
    ACTIONS(39), 1,
      anon_sym_RPAREN,
    STATE(21), 1,
      sym_block,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(41), 2,
      anon_sym_EQ,
      anon_sym_BANG_EQ,
    ACTIONS(37), 3,
      anon_sym_if,
      anon_sym_map,
      sym_word,
    ACTIONS(43), 4,
      anon_sym_TILDE,
      anon_sym_TILDE_STAR,
      anon_sym_BANG_TILDE,
      anon_sym_BANG_TILDE_STAR,
    ACTIONS(35), 5,
      ts_builtin_sym_end,
      anon_sym_SEMI,
      anon_sym_RBRACE,
      sym_lua_name,
      sym_string,
  [36] = 10,
    ACTIONS(47), 1,
      sym_word,
    ACTIONS(50), 1,
      anon_sym_SEMI,
    ACTIONS(53), 1,
      anon_sym_if,
    ACTIONS(56), 1,
      anon_sym_map,
    ACTIONS(59), 1,
      sym_lua_name,
    ACTIONS(62), 1,
      sym_string,
    STATE(8), 1,
      sym__value,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(45), 2,
      ts_builtin_sym_end,
      anon_sym_RBRACE,
    STATE(4), 6,
      sym__statement,
      sym_directive,
      sym_if,
      sym_map,
      sym_lua,
      aux_sym_source_file_repeat1,
  [74] = 10,
    ACTIONS(9), 1,
      sym_word,
    ACTIONS(13), 1,
      anon_sym_if,
    ACTIONS(15), 1,
      anon_sym_map,
    ACTIONS(17), 1,
      sym_lua_name,
    ACTIONS(19), 1,
      sym_string,
    ACTIONS(65), 1,
      anon_sym_SEMI,
    ACTIONS(67), 1,
      anon_sym_RBRACE,
    STATE(8), 1,
      sym__value,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    STATE(7), 6,
      sym__statement,
      sym_directive,
      sym_if,
      sym_map,
      sym_lua,
      aux_sym_source_file_repeat1,
  [111] = 10,
    ACTIONS(9), 1,
      sym_word,
    ACTIONS(13), 1,
      anon_sym_if,
    ACTIONS(15), 1,
      anon_sym_map,
    ACTIONS(17), 1,
      sym_lua_name,
    ACTIONS(19), 1,
      sym_string,
    ACTIONS(69), 1,
      ts_builtin_sym_end,
    ACTIONS(71), 1,
      anon_sym_SEMI,
    STATE(8), 1,
      sym__value,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    STATE(4), 6,
      sym__statement,
      sym_directive,
      sym_if,
      sym_map,
      sym_lua,
      aux_sym_source_file_repeat1,
  [148] = 10,
    ACTIONS(9), 1,
      sym_word,
    ACTIONS(13), 1,
      anon_sym_if,
    ACTIONS(15), 1,
      anon_sym_map,
    ACTIONS(17), 1,
      sym_lua_name,
    ACTIONS(19), 1,
      sym_string,
    ACTIONS(71), 1,
      anon_sym_SEMI,
    ACTIONS(73), 1,
      anon_sym_RBRACE,
    STATE(8), 1,
      sym__value,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    STATE(4), 6,
      sym__statement,
      sym_directive,
      sym_if,
      sym_map,
      sym_lua,
      aux_sym_source_file_repeat1,
  [185] = 9,
    ACTIONS(25), 1,
      anon_sym_LBRACE,
    ACTIONS(77), 1,
      sym_word,
    ACTIONS(79), 1,
      anon_sym_SEMI,
    ACTIONS(83), 1,
      sym_string,
    STATE(22), 1,
      sym_block,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(81), 2,
      anon_sym_if,
      anon_sym_map,
    STATE(9), 2,
      sym__value,
      aux_sym_directive_repeat1,
    ACTIONS(75), 3,
      ts_builtin_sym_end,
      anon_sym_RBRACE,
      sym_lua_name,
  [218] = 9,
    ACTIONS(25), 1,
      anon_sym_LBRACE,
    ACTIONS(87), 1,
      sym_word,
    ACTIONS(89), 1,
      anon_sym_SEMI,
    ACTIONS(93), 1,
      sym_string,
    STATE(20), 1,
      sym_block,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(91), 2,
      anon_sym_if,
      anon_sym_map,
    STATE(11), 2,
      sym__value,
      aux_sym_directive_repeat1,
    ACTIONS(85), 3,
      ts_builtin_sym_end,
      anon_sym_RBRACE,
      sym_lua_name,
  [251] = 6,
    ACTIONS(25), 1,
      anon_sym_LBRACE,
    ACTIONS(39), 1,
      anon_sym_RPAREN,
    STATE(21), 1,
      sym_block,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(37), 3,
      anon_sym_if,
      anon_sym_map,
      sym_word,
    ACTIONS(35), 5,
      ts_builtin_sym_end,
      anon_sym_SEMI,
      anon_sym_RBRACE,
      sym_lua_name,
      sym_string,
  [277] = 6,
    ACTIONS(97), 1,
      sym_word,
    ACTIONS(102), 1,
      sym_string,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    STATE(11), 2,
      sym__value,
      aux_sym_directive_repeat1,
    ACTIONS(100), 3,
      anon_sym_LBRACE,
      anon_sym_if,
      anon_sym_map,
    ACTIONS(95), 4,
      ts_builtin_sym_end,
      anon_sym_SEMI,
      anon_sym_RBRACE,
      sym_lua_name,
  [303] = 5,
    ACTIONS(25), 1,
      anon_sym_LBRACE,
    STATE(21), 1,
      sym_block,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(37), 3,
      anon_sym_if,
      anon_sym_map,
      sym_word,
    ACTIONS(35), 5,
      ts_builtin_sym_end,
      anon_sym_SEMI,
      anon_sym_RBRACE,
      sym_lua_name,
      sym_string,
  [326] = 5,
    ACTIONS(109), 1,
      anon_sym_LBRACE,
    STATE(23), 1,
      sym_map_block,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(107), 3,
      anon_sym_if,
      anon_sym_map,
      sym_word,
    ACTIONS(105), 5,
      ts_builtin_sym_end,
      anon_sym_SEMI,
      anon_sym_RBRACE,
      sym_lua_name,
      sym_string,
  [349] = 3,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(111), 5,
      ts_builtin_sym_end,
      anon_sym_SEMI,
      anon_sym_RBRACE,
      sym_lua_name,
      sym_string,
    ACTIONS(113), 5,
      anon_sym_LBRACE,
      anon_sym_if,
      anon_sym_RPAREN,
      anon_sym_map,
      sym_word,
  [368] = 5,
    ACTIONS(25), 1,
      anon_sym_LBRACE,
    STATE(24), 1,
      sym_block,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(117), 3,
      anon_sym_if,
      anon_sym_map,
      sym_word,
    ACTIONS(115), 5,
      ts_builtin_sym_end,
      anon_sym_SEMI,
      anon_sym_RBRACE,
      sym_lua_name,
      sym_string,
  [391] = 3,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(119), 5,
      ts_builtin_sym_end,
      anon_sym_SEMI,
      anon_sym_RBRACE,
      sym_lua_name,
      sym_string,
    ACTIONS(121), 5,
      anon_sym_LBRACE,
      anon_sym_if,
      anon_sym_RPAREN,
      anon_sym_map,
      sym_word,
  [410] = 3,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(123), 5,
      ts_builtin_sym_end,
      anon_sym_SEMI,
      anon_sym_RBRACE,
      sym_lua_name,
      sym_string,
    ACTIONS(125), 5,
      anon_sym_LBRACE,
      anon_sym_if,
      anon_sym_RPAREN,
      anon_sym_map,
      sym_word,
  [429] = 3,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(129), 3,
      anon_sym_if,
      anon_sym_map,
      sym_word,
    ACTIONS(127), 5,
      ts_builtin_sym_end,
      anon_sym_SEMI,
      anon_sym_RBRACE,
      sym_lua_name,
      sym_string,
  [446] = 3,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(133), 3,
      anon_sym_if,
      anon_sym_map,
      sym_word,
    ACTIONS(131), 5,
      ts_builtin_sym_end,
      anon_sym_SEMI,
      anon_sym_RBRACE,
      sym_lua_name,
      sym_string,
  [463] = 3,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(137), 3,
      anon_sym_if,
      anon_sym_map,
      sym_word,
    ACTIONS(135), 5,
      ts_builtin_sym_end,
      anon_sym_SEMI,
      anon_sym_RBRACE,
      sym_lua_name,
      sym_string,
  [480] = 3,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(117), 3,
      anon_sym_if,
      anon_sym_map,
      sym_word,
    ACTIONS(115), 5,
      ts_builtin_sym_end,
      anon_sym_SEMI,
      anon_sym_RBRACE,
      sym_lua_name,
      sym_string,
  [497] = 3,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(91), 3,
      anon_sym_if,
      anon_sym_map,
      sym_word,
    ACTIONS(85), 5,
      ts_builtin_sym_end,
      anon_sym_SEMI,
      anon_sym_RBRACE,
      sym_lua_name,
      sym_string,
  [514] = 3,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(141), 3,
      anon_sym_if,
      anon_sym_map,
      sym_word,
    ACTIONS(139), 5,
      ts_builtin_sym_end,
      anon_sym_SEMI,
      anon_sym_RBRACE,
      sym_lua_name,
      sym_string,
  [531] = 3,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(145), 3,
      anon_sym_if,
      anon_sym_map,
      sym_word,
    ACTIONS(143), 5,
      ts_builtin_sym_end,
      anon_sym_SEMI,
      anon_sym_RBRACE,
      sym_lua_name,
      sym_string,
  [548] = 3,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(149), 3,
      anon_sym_if,
      anon_sym_map,
      sym_word,
    ACTIONS(147), 5,
      ts_builtin_sym_end,
      anon_sym_SEMI,
      anon_sym_RBRACE,
      sym_lua_name,
      sym_string,
  [565] = 3,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(153), 3,
      anon_sym_if,
      anon_sym_map,
      sym_word,
    ACTIONS(151), 5,
      ts_builtin_sym_end,
      anon_sym_SEMI,
      anon_sym_RBRACE,
      sym_lua_name,
      sym_string,
  [582] = 3,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(157), 3,
      anon_sym_if,
      anon_sym_map,
      sym_word,
    ACTIONS(155), 5,
      ts_builtin_sym_end,
      anon_sym_SEMI,
      anon_sym_RBRACE,
      sym_lua_name,
      sym_string,
  [599] = 3,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(161), 3,
      anon_sym_if,
      anon_sym_map,
      sym_word,
    ACTIONS(159), 5,
      ts_builtin_sym_end,
      anon_sym_SEMI,
      anon_sym_RBRACE,
      sym_lua_name,
      sym_string,
  [616] = 3,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(37), 3,
      anon_sym_if,
      anon_sym_map,
      sym_word,
    ACTIONS(35), 5,
      ts_builtin_sym_end,
      anon_sym_SEMI,
      anon_sym_RBRACE,
      sym_lua_name,
      sym_string,
  [633] = 3,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(165), 3,
      anon_sym_if,
      anon_sym_map,
      sym_word,
    ACTIONS(163), 5,
      ts_builtin_sym_end,
      anon_sym_SEMI,
      anon_sym_RBRACE,
      sym_lua_name,
      sym_string,
  [650] = 6,
    ACTIONS(167), 1,
      anon_sym_LBRACE,
    ACTIONS(169), 1,
      anon_sym_RBRACE,
    ACTIONS(171), 1,
      sym__lua_text,
    STATE(56), 1,
      sym_lua_code,
    ACTIONS(5), 2,
      sym_comment,
      sym_template,
    STATE(38), 2,
      sym__lua_braces,
      aux_sym_lua_code_repeat1,
  [671] = 6,
    ACTIONS(167), 1,
      anon_sym_LBRACE,
    ACTIONS(171), 1,
      sym__lua_text,
    ACTIONS(173), 1,
      anon_sym_RBRACE,
    STATE(55), 1,
      sym_lua_code,
    ACTIONS(5), 2,
      sym_comment,
      sym_template,
    STATE(38), 2,
      sym__lua_braces,
      aux_sym_lua_code_repeat1,
  [692] = 6,
    ACTIONS(175), 1,
      sym_word,
    ACTIONS(177), 1,
      anon_sym_RBRACE,
    ACTIONS(179), 1,
      sym_string,
    STATE(42), 1,
      sym__value,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    STATE(35), 2,
      sym_entry,
      aux_sym_map_block_repeat1,
  [713] = 6,
    ACTIONS(181), 1,
      sym_word,
    ACTIONS(184), 1,
      anon_sym_RBRACE,
    ACTIONS(186), 1,
      sym_string,
    STATE(42), 1,
      sym__value,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    STATE(34), 2,
      sym_entry,
      aux_sym_map_block_repeat1,
  [734] = 6,
    ACTIONS(175), 1,
      sym_word,
    ACTIONS(179), 1,
      sym_string,
    ACTIONS(189), 1,
      anon_sym_RBRACE,
    STATE(42), 1,
      sym__value,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    STATE(34), 2,
      sym_entry,
      aux_sym_map_block_repeat1,
  [755] = 5,
    ACTIONS(167), 1,
      anon_sym_LBRACE,
    ACTIONS(191), 1,
      anon_sym_RBRACE,
    ACTIONS(193), 1,
      sym__lua_text,
    ACTIONS(5), 2,
      sym_comment,
      sym_template,
    STATE(41), 2,
      sym__lua_braces,
      aux_sym_lua_code_repeat1,
  [773] = 5,
    ACTIONS(87), 1,
      sym_word,
    ACTIONS(93), 1,
      sym_string,
    ACTIONS(195), 1,
      anon_sym_LBRACE,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    STATE(11), 2,
      sym__value,
      aux_sym_directive_repeat1,
  [791] = 5,
    ACTIONS(167), 1,
      anon_sym_LBRACE,
    ACTIONS(197), 1,
      anon_sym_RBRACE,
    ACTIONS(199), 1,
      sym__lua_text,
    ACTIONS(5), 2,
      sym_comment,
      sym_template,
    STATE(40), 2,
      sym__lua_braces,
      aux_sym_lua_code_repeat1,
  [809] = 5,
    ACTIONS(201), 1,
      sym_word,
    ACTIONS(203), 1,
      anon_sym_LBRACE,
    ACTIONS(205), 1,
      sym_string,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    STATE(37), 2,
      sym__value,
      aux_sym_directive_repeat1,
  [827] = 5,
    ACTIONS(207), 1,
      anon_sym_LBRACE,
    ACTIONS(210), 1,
      anon_sym_RBRACE,
    ACTIONS(212), 1,
      sym__lua_text,
    ACTIONS(5), 2,
      sym_comment,
      sym_template,
    STATE(40), 2,
      sym__lua_braces,
      aux_sym_lua_code_repeat1,
  [845] = 5,
    ACTIONS(167), 1,
      anon_sym_LBRACE,
    ACTIONS(199), 1,
      sym__lua_text,
    ACTIONS(215), 1,
      anon_sym_RBRACE,
    ACTIONS(5), 2,
      sym_comment,
      sym_template,
    STATE(40), 2,
      sym__lua_braces,
      aux_sym_lua_code_repeat1,
  [863] = 6,
    ACTIONS(217), 1,
      sym_word,
    ACTIONS(219), 1,
      anon_sym_SEMI,
    ACTIONS(221), 1,
      anon_sym_RBRACE,
    ACTIONS(223), 1,
      sym_string,
    STATE(43), 1,
      sym__value,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
  [883] = 4,
    ACTIONS(225), 1,
      sym_word,
    ACTIONS(227), 1,
      anon_sym_SEMI,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(229), 2,
      anon_sym_RBRACE,
      sym_string,
  [898] = 4,
    ACTIONS(231), 1,
      sym_word,
    ACTIONS(233), 1,
      sym_string,
    STATE(13), 1,
      sym__value,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
  [912] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(5), 1,
      sym_template,
    ACTIONS(235), 1,
      sym_operand,
    ACTIONS(237), 1,
      sym_string,
    STATE(14), 1,
      sym__operand,
  [928] = 3,
    ACTIONS(239), 1,
      sym_word,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(241), 2,
      anon_sym_RBRACE,
      sym_string,
  [940] = 3,
    ACTIONS(245), 1,
      sym__lua_text,
    ACTIONS(5), 2,
      sym_comment,
      sym_template,
    ACTIONS(243), 2,
      anon_sym_LBRACE,
      anon_sym_RBRACE,
  [952] = 4,
    ACTIONS(247), 1,
      sym_word,
    ACTIONS(249), 1,
      sym_string,
    STATE(44), 1,
      sym__value,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
  [966] = 3,
    ACTIONS(253), 1,
      sym__lua_text,
    ACTIONS(5), 2,
      sym_comment,
      sym_template,
    ACTIONS(251), 2,
      anon_sym_LBRACE,
      anon_sym_RBRACE,
  [978] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(5), 1,
      sym_template,
    ACTIONS(255), 1,
      sym_operand,
    ACTIONS(257), 1,
      sym_string,
    STATE(16), 1,
      sym__operand,
  [994] = 3,
    ACTIONS(259), 1,
      sym_word,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
    ACTIONS(261), 2,
      anon_sym_RBRACE,
      sym_string,
  [1006] = 3,
    ACTIONS(263), 1,
      sym_pattern,
    ACTIONS(265), 1,
      sym_string,
    ACTIONS(5), 2,
      sym_comment,
      sym_template,
  [1017] = 2,
    ACTIONS(267), 1,
      anon_sym_LPAREN,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
  [1025] = 2,
    ACTIONS(269), 1,
      ts_builtin_sym_end,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
  [1033] = 2,
    ACTIONS(271), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
  [1041] = 2,
    ACTIONS(273), 1,
      anon_sym_RBRACE,
    ACTIONS(3), 2,
      sym_comment,
      sym_template,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(3)] = 0,
  [SMALL_STATE(4)] = 36,
  [SMALL_STATE(5)] = 74,
  [SMALL_STATE(6)] = 111,
  [SMALL_STATE(7)] = 148,
  [SMALL_STATE(8)] = 185,
  [SMALL_STATE(9)] = 218,
  [SMALL_STATE(10)] = 251,
  [SMALL_STATE(11)] = 277,
  [SMALL_STATE(12)] = 303,
  [SMALL_STATE(13)] = 326,
  [SMALL_STATE(14)] = 349,
  [SMALL_STATE(15)] = 368,
  [SMALL_STATE(16)] = 391,
  [SMALL_STATE(17)] = 410,
  [SMALL_STATE(18)] = 429,
  [SMALL_STATE(19)] = 446,
  [SMALL_STATE(20)] = 463,
  [SMALL_STATE(21)] = 480,
  [SMALL_STATE(22)] = 497,
  [SMALL_STATE(23)] = 514,
  [SMALL_STATE(24)] = 531,
  [SMALL_STATE(25)] = 548,
  [SMALL_STATE(26)] = 565,
  [SMALL_STATE(27)] = 582,
  [SMALL_STATE(28)] = 599,
  [SMALL_STATE(29)] = 616,
  [SMALL_STATE(30)] = 633,
  [SMALL_STATE(31)] = 650,
  [SMALL_STATE(32)] = 671,
  [SMALL_STATE(33)] = 692,
  [SMALL_STATE(34)] = 713,
  [SMALL_STATE(35)] = 734,
  [SMALL_STATE(36)] = 755,
  [SMALL_STATE(37)] = 773,
  [SMALL_STATE(38)] = 791,
  [SMALL_STATE(39)] = 809,
  [SMALL_STATE(40)] = 827,
  [SMALL_STATE(41)] = 845,
  [SMALL_STATE(42)] = 863,
  [SMALL_STATE(43)] = 883,
  [SMALL_STATE(44)] = 898,
  [SMALL_STATE(45)] = 912,
  [SMALL_STATE(46)] = 928,
  [SMALL_STATE(47)] = 940,
  [SMALL_STATE(48)] = 952,
  [SMALL_STATE(49)] = 966,
  [SMALL_STATE(50)] = 978,
  [SMALL_STATE(51)] = 994,
  [SMALL_STATE(52)] = 1006,
  [SMALL_STATE(53)] = 1017,
  [SMALL_STATE(54)] = 1025,
  [SMALL_STATE(55)] = 1033,
  [SMALL_STATE(56)] = 1041,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, SHIFT_EXTRA(),
  [5] = {.entry = {.count = 1, .reusable = false}}, SHIFT_EXTRA(),
  [7] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 0, 0, 0),
  [9] = {.entry = {.count = 1, .reusable = false}}, SHIFT(8),
  [11] = {.entry = {.count = 1, .reusable = true}}, SHIFT(6),
  [13] = {.entry = {.count = 1, .reusable = false}}, SHIFT(53),
  [15] = {.entry = {.count = 1, .reusable = false}}, SHIFT(48),
  [17] = {.entry = {.count = 1, .reusable = true}}, SHIFT(39),
  [19] = {.entry = {.count = 1, .reusable = true}}, SHIFT(8),
  [21] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_if, 2, 0, 0),
  [23] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_if, 2, 0, 0),
  [25] = {.entry = {.count = 1, .reusable = false}}, SHIFT(5),
  [27] = {.entry = {.count = 1, .reusable = false}}, SHIFT(12),
  [29] = {.entry = {.count = 1, .reusable = false}}, SHIFT(45),
  [31] = {.entry = {.count = 1, .reusable = false}}, SHIFT(3),
  [33] = {.entry = {.count = 1, .reusable = true}}, SHIFT(3),
  [35] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_if, 3, 0, 0),
  [37] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_if, 3, 0, 0),
  [39] = {.entry = {.count = 1, .reusable = false}}, SHIFT(15),
  [41] = {.entry = {.count = 1, .reusable = false}}, SHIFT(50),
  [43] = {.entry = {.count = 1, .reusable = false}}, SHIFT(52),
  [45] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0),
  [47] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(8),
  [50] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(4),
  [53] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(53),
  [56] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(48),
  [59] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(39),
  [62] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_source_file_repeat1, 2, 0, 0), SHIFT_REPEAT(8),
  [65] = {.entry = {.count = 1, .reusable = true}}, SHIFT(7),
  [67] = {.entry = {.count = 1, .reusable = true}}, SHIFT(18),
  [69] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source_file, 1, 0, 0),
  [71] = {.entry = {.count = 1, .reusable = true}}, SHIFT(4),
  [73] = {.entry = {.count = 1, .reusable = true}}, SHIFT(27),
  [75] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_directive, 1, 0, 1),
  [77] = {.entry = {.count = 1, .reusable = false}}, SHIFT(9),
  [79] = {.entry = {.count = 1, .reusable = true}}, SHIFT(22),
  [81] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_directive, 1, 0, 1),
  [83] = {.entry = {.count = 1, .reusable = true}}, SHIFT(9),
  [85] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_directive, 2, 0, 1),
  [87] = {.entry = {.count = 1, .reusable = false}}, SHIFT(11),
  [89] = {.entry = {.count = 1, .reusable = true}}, SHIFT(20),
  [91] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_directive, 2, 0, 1),
  [93] = {.entry = {.count = 1, .reusable = true}}, SHIFT(11),
  [95] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_directive_repeat1, 2, 0, 0),
  [97] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_directive_repeat1, 2, 0, 0), SHIFT_REPEAT(11),
  [100] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_directive_repeat1, 2, 0, 0),
  [102] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_directive_repeat1, 2, 0, 0), SHIFT_REPEAT(11),
  [105] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_map, 3, 0, 2),
  [107] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_map, 3, 0, 2),
  [109] = {.entry = {.count = 1, .reusable = false}}, SHIFT(33),
  [111] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_test, 2, 0, 0),
  [113] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_test, 2, 0, 0),
  [115] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_if, 4, 0, 0),
  [117] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_if, 4, 0, 0),
  [119] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_comparison, 3, 0, 4),
  [121] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_comparison, 3, 0, 4),
  [123] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_match, 3, 0, 4),
  [125] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_match, 3, 0, 4),
  [127] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_block, 2, 0, 0),
  [129] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_block, 2, 0, 0),
  [131] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_lua, 3, 0, 1),
  [133] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_lua, 3, 0, 1),
  [135] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_directive, 3, 0, 1),
  [137] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_directive, 3, 0, 1),
  [139] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_map, 4, 0, 3),
  [141] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_map, 4, 0, 3),
  [143] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_if, 5, 0, 0),
  [145] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_if, 5, 0, 0),
  [147] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_lua, 4, 0, 1),
  [149] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_lua, 4, 0, 1),
  [151] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_lua, 5, 0, 1),
  [153] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_lua, 5, 0, 1),
  [155] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_block, 3, 0, 0),
  [157] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_block, 3, 0, 0),
  [159] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_map_block, 2, 0, 0),
  [161] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_map_block, 2, 0, 0),
  [163] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_map_block, 3, 0, 0),
  [165] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_map_block, 3, 0, 0),
  [167] = {.entry = {.count = 1, .reusable = false}}, SHIFT(36),
  [169] = {.entry = {.count = 1, .reusable = false}}, SHIFT(19),
  [171] = {.entry = {.count = 1, .reusable = true}}, SHIFT(38),
  [173] = {.entry = {.count = 1, .reusable = false}}, SHIFT(25),
  [175] = {.entry = {.count = 1, .reusable = false}}, SHIFT(42),
  [177] = {.entry = {.count = 1, .reusable = true}}, SHIFT(28),
  [179] = {.entry = {.count = 1, .reusable = true}}, SHIFT(42),
  [181] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_map_block_repeat1, 2, 0, 0), SHIFT_REPEAT(42),
  [184] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_map_block_repeat1, 2, 0, 0),
  [186] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_map_block_repeat1, 2, 0, 0), SHIFT_REPEAT(42),
  [189] = {.entry = {.count = 1, .reusable = true}}, SHIFT(30),
  [191] = {.entry = {.count = 1, .reusable = false}}, SHIFT(47),
  [193] = {.entry = {.count = 1, .reusable = true}}, SHIFT(41),
  [195] = {.entry = {.count = 1, .reusable = false}}, SHIFT(32),
  [197] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_lua_code, 1, 0, 0),
  [199] = {.entry = {.count = 1, .reusable = true}}, SHIFT(40),
  [201] = {.entry = {.count = 1, .reusable = false}}, SHIFT(37),
  [203] = {.entry = {.count = 1, .reusable = false}}, SHIFT(31),
  [205] = {.entry = {.count = 1, .reusable = true}}, SHIFT(37),
  [207] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_lua_code_repeat1, 2, 0, 0), SHIFT_REPEAT(36),
  [210] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_lua_code_repeat1, 2, 0, 0),
  [212] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_lua_code_repeat1, 2, 0, 0), SHIFT_REPEAT(40),
  [215] = {.entry = {.count = 1, .reusable = false}}, SHIFT(49),
  [217] = {.entry = {.count = 1, .reusable = false}}, SHIFT(43),
  [219] = {.entry = {.count = 1, .reusable = true}}, SHIFT(46),
  [221] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 1, 0, 5),
  [223] = {.entry = {.count = 1, .reusable = true}}, SHIFT(43),
  [225] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 6),
  [227] = {.entry = {.count = 1, .reusable = true}}, SHIFT(51),
  [229] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 6),
  [231] = {.entry = {.count = 1, .reusable = false}}, SHIFT(13),
  [233] = {.entry = {.count = 1, .reusable = true}}, SHIFT(13),
  [235] = {.entry = {.count = 1, .reusable = false}}, SHIFT(14),
  [237] = {.entry = {.count = 1, .reusable = true}}, SHIFT(14),
  [239] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 2, 0, 5),
  [241] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 2, 0, 5),
  [243] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__lua_braces, 2, 0, 0),
  [245] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__lua_braces, 2, 0, 0),
  [247] = {.entry = {.count = 1, .reusable = false}}, SHIFT(44),
  [249] = {.entry = {.count = 1, .reusable = true}}, SHIFT(44),
  [251] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__lua_braces, 3, 0, 0),
  [253] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__lua_braces, 3, 0, 0),
  [255] = {.entry = {.count = 1, .reusable = false}}, SHIFT(16),
  [257] = {.entry = {.count = 1, .reusable = true}}, SHIFT(16),
  [259] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_entry, 3, 0, 6),
  [261] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_entry, 3, 0, 6),
  [263] = {.entry = {.count = 1, .reusable = false}}, SHIFT(17),
  [265] = {.entry = {.count = 1, .reusable = true}}, SHIFT(17),
  [267] = {.entry = {.count = 1, .reusable = true}}, SHIFT(2),
  [269] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
  [271] = {.entry = {.count = 1, .reusable = true}}, SHIFT(26),
  [273] = {.entry = {.count = 1, .reusable = true}}, SHIFT(25),
};

#ifdef __cplusplus
extern "C" {
#endif
#ifdef TREE_SITTER_HIDE_SYMBOLS
#define TS_PUBLIC
#elif defined(_WIN32)
#define TS_PUBLIC __declspec(dllexport)
#else
#define TS_PUBLIC __attribute__((visibility("default")))
#endif

TS_PUBLIC const TSLanguage *tree_sitter_nginx(void) {
  static const TSLanguage language = {
    .version = LANGUAGE_VERSION,
    .symbol_count = SYMBOL_COUNT,
    .alias_count = ALIAS_COUNT,
    .token_count = TOKEN_COUNT,
    .external_token_count = EXTERNAL_TOKEN_COUNT,
    .state_count = STATE_COUNT,
    .large_state_count = LARGE_STATE_COUNT,
    .production_id_count = PRODUCTION_ID_COUNT,
    .field_count = FIELD_COUNT,
    .max_alias_sequence_length = MAX_ALIAS_SEQUENCE_LENGTH,
    .parse_table = &ts_parse_table[0][0],
    .small_parse_table = ts_small_parse_table,
    .small_parse_table_map = ts_small_parse_table_map,
    .parse_actions = ts_parse_actions,
    .symbol_names = ts_symbol_names,
    .field_names = ts_field_names,
    .field_map_slices = ts_field_map_slices,
    .field_map_entries = ts_field_map_entries,
    .symbol_metadata = ts_symbol_metadata,
    .public_symbol_map = ts_symbol_map,
    .alias_map = ts_non_terminal_alias_map,
    .alias_sequences = &ts_alias_sequences[0][0],
    .lex_modes = ts_lex_modes,
    .lex_fn = ts_lex,
    .keyword_lex_fn = ts_lex_keywords,
    .keyword_capture_token = sym_word,
    .primary_state_ids = ts_primary_state_ids,
  };
  return &language;
}
#ifdef __cplusplus
}
#endif
