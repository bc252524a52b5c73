#include "tree_sitter/parser.h"

#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#ifdef _MSC_VER
#pragma optimize("", off)
#elif defined(__clang__)
#pragma clang optimize off
#elif defined(__GNUC__)
#pragma GCC optimize ("O0")
#endif

#define LANGUAGE_VERSION 14
#define STATE_COUNT 52
#define LARGE_STATE_COUNT 20
#define SYMBOL_COUNT 29
#define ALIAS_COUNT 0
#define TOKEN_COUNT 13
#define EXTERNAL_TOKEN_COUNT 0
#define FIELD_COUNT 6
#define MAX_ALIAS_SEQUENCE_LENGTH 4
#define PRODUCTION_ID_COUNT 6

enum ts_symbol_identifiers {
  anon_sym_RBRACE = 1,
  anon_sym_LBRACE = 2,
  anon_sym_RBRACE2 = 3,
  sym_placeholder_name = 4,
  sym__tail = 5,
  sym_key = 6,
  sym_operator = 7,
  sym_code = 8,
  sym_word = 9,
  sym_string = 10,
  sym_comment = 11,
  sym__newline = 12,
  sym_config = 13,
  sym__line = 14,
  sym_stray = 15,
  sym_block = 16,
  sym_directive = 17,
  sym__value = 18,
  sym__operand = 19,
  sym_option = 20,
  sym_codes = 21,
  sym_comparison = 22,
  sym_condition = 23,
  sym_placeholder = 24,
  aux_sym_config_repeat1 = 25,
  aux_sym_block_repeat1 = 26,
  aux_sym_directive_repeat1 = 27,
  aux_sym_codes_repeat1 = 28,
};

static const char * const ts_symbol_names[] = {
  [ts_builtin_sym_end] = "end",
  [anon_sym_RBRACE] = "}",
  [anon_sym_LBRACE] = "{",
  [anon_sym_RBRACE2] = "}",
  [sym_placeholder_name] = "placeholder_name",
  [sym__tail] = "_tail",
  [sym_key] = "word",
  [sym_operator] = "operator",
  [sym_code] = "word",
  [sym_word] = "word",
  [sym_string] = "string",
  [sym_comment] = "comment",
  [sym__newline] = "_newline",
  [sym_config] = "config",
  [sym__line] = "_line",
  [sym_stray] = "stray",
  [sym_block] = "block",
  [sym_directive] = "directive",
  [sym__value] = "_value",
  [sym__operand] = "_operand",
  [sym_option] = "option",
  [sym_codes] = "codes",
  [sym_comparison] = "comparison",
  [sym_condition] = "condition",
  [sym_placeholder] = "placeholder",
  [aux_sym_config_repeat1] = "config_repeat1",
  [aux_sym_block_repeat1] = "block_repeat1",
  [aux_sym_directive_repeat1] = "directive_repeat1",
  [aux_sym_codes_repeat1] = "codes_repeat1",
};

static const TSSymbol ts_symbol_map[] = {
  [ts_builtin_sym_end] = ts_builtin_sym_end,
  [anon_sym_RBRACE] = anon_sym_RBRACE,
  [anon_sym_LBRACE] = anon_sym_LBRACE,
  [anon_sym_RBRACE2] = anon_sym_RBRACE,
  [sym_placeholder_name] = sym_placeholder_name,
  [sym__tail] = sym__tail,
  [sym_key] = sym_word,
  [sym_operator] = sym_operator,
  [sym_code] = sym_word,
  [sym_word] = sym_word,
  [sym_string] = sym_string,
  [sym_comment] = sym_comment,
  [sym__newline] = sym__newline,
  [sym_config] = sym_config,
  [sym__line] = sym__line,
  [sym_stray] = sym_stray,
  [sym_block] = sym_block,
  [sym_directive] = sym_directive,
  [sym__value] = sym__value,
  [sym__operand] = sym__operand,
  [sym_option] = sym_option,
  [sym_codes] = sym_codes,
  [sym_comparison] = sym_comparison,
  [sym_condition] = sym_condition,
  [sym_placeholder] = sym_placeholder,
  [aux_sym_config_repeat1] = aux_sym_config_repeat1,
  [aux_sym_block_repeat1] = aux_sym_block_repeat1,
  [aux_sym_directive_repeat1] = aux_sym_directive_repeat1,
  [aux_sym_codes_repeat1] = aux_sym_codes_repeat1,
};

static const TSSymbolMetadata ts_symbol_metadata[] = {
  [ts_builtin_sym_end] = {
    .visible = false,
    .named = true,
  },
  [anon_sym_RBRACE] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_LBRACE] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_RBRACE2] = {
    .visible = true,
    .named = false,
  },
  [sym_placeholder_name] = {
    .visible = true,
    .named = true,
  },
  [sym__tail] = {
    .visible = false,
    .named = true,
  },
  [sym_key] = {
    .visible = true,
    .named = true,
  },
  [sym_operator] = {
    .visible = true,
    .named = true,
  },
  [sym_code] = {
    .visible = true,
    .named = true,
  },
  [sym_word] = {
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
  [sym__newline] = {
    .visible = false,
    .named = true,
  },
  [sym_config] = {
    .visible = true,
    .named = true,
  },
  [sym__line] = {
    .visible = false,
    .named = true,
  },
  [sym_stray] = {
    .visible = true,
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
  [sym__value] = {
    .visible = false,
    .named = true,
  },
  [sym__operand] = {
    .visible = false,
    .named = true,
  },
  [sym_option] = {
    .visible = true,
    .named = true,
  },
  [sym_codes] = {
    .visible = true,
    .named = true,
  },
  [sym_comparison] = {
    .visible = true,
    .named = true,
  },
  [sym_condition] = {
    .visible = true,
    .named = true,
  },
  [sym_placeholder] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_config_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_block_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_directive_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_codes_repeat1] = {
    .visible = false,
    .named = false,
  },
};

enum ts_field_identifiers {
  field_key = 1,
  field_left = 2,
  field_name = 3,
  field_operator = 4,
  field_right = 5,
  field_value = 6,
};

static const char * const ts_field_names[] = {
  [0] = NULL,
  [field_key] = "key",
  [field_left] = "left",
  [field_name] = "name",
  [field_operator] = "operator",
  [field_right] = "right",
  [field_value] = "value",
};

static const TSFieldMapSlice ts_field_map_slices[PRODUCTION_ID_COUNT] = {
  [1] = {.index = 0, .length = 1},
  [2] = {.index = 0, .length = 1},
  [4] = {.index = 1, .length = 2},
  [5] = {.index = 3, .length = 3},
};

static const TSFieldMapEntry ts_field_map_entries[] = {
  [0] =
    {field_name, 0},
  [1] =
    {field_key, 0},
    {field_value, 1},
  [3] =
    {field_left, 0},
    {field_operator, 1},
    {field_right, 2},
};

static const TSSymbol ts_alias_sequences[PRODUCTION_ID_COUNT][MAX_ALIAS_SEQUENCE_LENGTH] = {
  [0] = {0},
  [1] = {
    [0] = sym_word,
  },
  [3] = {
    [0] = sym_word,
  },
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
  [23] = 20,
  [24] = 21,
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
  [43] = 39,
  [44] = 38,
  [45] = 45,
  [46] = 46,
  [47] = 47,
  [48] = 48,
  [49] = 49,
  [50] = 50,
  [51] = 51,
};

static bool ts_lex(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (eof) ADVANCE(139);
      ADVANCE_MAP(
        '\n', 330,
        '!', 221,
        '"', 185,
        '#', 304,
        '\'', 231,
        '-', 212,
        '<', 241,
        '=', 197,
        '>', 241,
        '\\', 26,
        '`', 195,
        'c', 209,
        'd', 202,
        'e', 211,
        'g', 222,
        'l', 222,
        'r', 203,
        's', 206,
        '{', 142,
        '}', 143,
        '~', 240,
        '+', 223,
        '^', 223,
      );
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(134);
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(225);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(226);
      END_STATE();
    case 1:
      ADVANCE_MAP(
        '\n', 330,
        '!', 283,
        '"', 255,
        '#', 329,
        '\'', 293,
        '-', 274,
        '<', 241,
        '=', 259,
        '>', 241,
        '\\', 27,
        '`', 257,
        'c', 271,
        'd', 264,
        'e', 273,
        'g', 284,
        'l', 284,
        'r', 265,
        's', 268,
        '{', 141,
        '}', 140,
        '~', 240,
        '+', 285,
        '^', 285,
      );
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(1);
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(287);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(288);
      END_STATE();
    case 2:
      ADVANCE_MAP(
        '\n', 330,
        '!', 283,
        '"', 255,
        '#', 329,
        '\'', 293,
        '-', 274,
        '<', 241,
        '=', 259,
        '>', 241,
        '\\', 67,
        '`', 257,
        'c', 271,
        'd', 264,
        'e', 273,
        'g', 284,
        'l', 284,
        'r', 265,
        's', 268,
        '{', 141,
        '~', 240,
        '+', 285,
        '^', 285,
      );
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(2);
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(287);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '}' &&
          lookahead != '~') ADVANCE(288);
      END_STATE();
    case 3:
      ADVANCE_MAP(
        '\n', 330,
        '!', 170,
        '"', 175,
        '#', 184,
        '\'', 177,
        '-', 161,
        '<', 145,
        '=', 145,
        '>', 145,
        '\\', 183,
        '`', 176,
        'c', 158,
        'd', 152,
        'e', 160,
        'g', 171,
        'l', 171,
        'r', 153,
        's', 155,
        '{', 141,
        '~', 175,
        '+', 172,
        '^', 172,
      );
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(2);
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(173);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '}' &&
          lookahead != '~') ADVANCE(175);
      END_STATE();
    case 4:
      if (lookahead == '\n') ADVANCE(330);
      if (lookahead == '#') ADVANCE(184);
      if (lookahead == '\\') ADVANCE(184);
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(5);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(184);
      END_STATE();
    case 5:
      if (lookahead == '\n') ADVANCE(330);
      if (lookahead == '#') ADVANCE(329);
      if (lookahead == '\\') SKIP(66);
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(5);
      END_STATE();
    case 6:
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead == '"') ADVANCE(301);
      if (lookahead == '\'') ADVANCE(185);
      if (lookahead == '\\') ADVANCE(12);
      if (lookahead != 0) ADVANCE(6);
      END_STATE();
    case 7:
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead == '"') ADVANCE(301);
      if (lookahead == '\'') ADVANCE(255);
      if (lookahead == '\\') ADVANCE(15);
      if (lookahead != 0) ADVANCE(7);
      END_STATE();
    case 8:
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead == '"') ADVANCE(301);
      if (lookahead == '\'') ADVANCE(187);
      if (lookahead == '\\') ADVANCE(16);
      if (lookahead == '}') ADVANCE(186);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(6);
      if (lookahead != 0) ADVANCE(8);
      END_STATE();
    case 9:
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead == '"') ADVANCE(301);
      if (lookahead == '\'') ADVANCE(256);
      if (lookahead == '\\') ADVANCE(18);
      if (lookahead == '}') ADVANCE(244);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(7);
      if (lookahead != 0) ADVANCE(9);
      END_STATE();
    case 10:
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead == '"') ADVANCE(301);
      if (lookahead == '\\') ADVANCE(20);
      if (lookahead == '}') ADVANCE(185);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(11);
      if (lookahead != 0) ADVANCE(10);
      END_STATE();
    case 11:
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead == '"') ADVANCE(301);
      if (lookahead == '\\') ADVANCE(24);
      if (lookahead != 0) ADVANCE(11);
      END_STATE();
    case 12:
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead == '\'') ADVANCE(185);
      if (lookahead != 0) ADVANCE(6);
      END_STATE();
    case 13:
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead == '\'') ADVANCE(185);
      if (lookahead != 0) ADVANCE(186);
      END_STATE();
    case 14:
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead == '\'') ADVANCE(255);
      if (lookahead != 0) ADVANCE(244);
      END_STATE();
    case 15:
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead == '\'') ADVANCE(255);
      if (lookahead != 0) ADVANCE(7);
      END_STATE();
    case 16:
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead == '\'') ADVANCE(187);
      if (lookahead == '}') ADVANCE(186);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(6);
      if (lookahead != 0) ADVANCE(8);
      END_STATE();
    case 17:
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead == '\'') ADVANCE(187);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(186);
      if (lookahead != 0) ADVANCE(188);
      END_STATE();
    case 18:
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead == '\'') ADVANCE(256);
      if (lookahead == '}') ADVANCE(244);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(7);
      if (lookahead != 0) ADVANCE(9);
      END_STATE();
    case 19:
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead == '\'') ADVANCE(256);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(244);
      if (lookahead != 0) ADVANCE(245);
      END_STATE();
    case 20:
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead == '}') ADVANCE(185);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(11);
      if (lookahead != 0) ADVANCE(10);
      END_STATE();
    case 21:
      if (lookahead == '\n') ADVANCE(70);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(185);
      if (lookahead != 0) ADVANCE(187);
      END_STATE();
    case 22:
      if (lookahead == '\n') ADVANCE(70);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(255);
      if (lookahead != 0) ADVANCE(256);
      END_STATE();
    case 23:
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead != 0) ADVANCE(185);
      END_STATE();
    case 24:
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead != 0) ADVANCE(11);
      END_STATE();
    case 25:
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead != 0) ADVANCE(255);
      END_STATE();
    case 26:
      if (lookahead == '\n') SKIP(1);
      if (lookahead == '\r') ADVANCE(226);
      if (lookahead != 0) ADVANCE(226);
      END_STATE();
    case 27:
      if (lookahead == '\n') SKIP(1);
      if (lookahead == '\r') ADVANCE(246);
      if (lookahead != 0) ADVANCE(288);
      END_STATE();
    case 28:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '"') ADVANCE(195);
      if (lookahead == '\\') ADVANCE(61);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead != 0) ADVANCE(28);
      END_STATE();
    case 29:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '"') ADVANCE(257);
      if (lookahead == '\\') ADVANCE(63);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead != 0) ADVANCE(29);
      END_STATE();
    case 30:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '"') ADVANCE(228);
      if (lookahead == '\\') ADVANCE(52);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '}') ADVANCE(189);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(28);
      if (lookahead != 0) ADVANCE(30);
      END_STATE();
    case 31:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '"') ADVANCE(193);
      if (lookahead == '\'') ADVANCE(190);
      if (lookahead == '\\') ADVANCE(48);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '}') ADVANCE(192);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(34);
      if (lookahead != 0) ADVANCE(31);
      END_STATE();
    case 32:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '"') ADVANCE(290);
      if (lookahead == '\\') ADVANCE(53);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '}') ADVANCE(247);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(29);
      if (lookahead != 0) ADVANCE(32);
      END_STATE();
    case 33:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '"') ADVANCE(251);
      if (lookahead == '\'') ADVANCE(248);
      if (lookahead == '\\') ADVANCE(50);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '}') ADVANCE(250);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(35);
      if (lookahead != 0) ADVANCE(33);
      END_STATE();
    case 34:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '"') ADVANCE(191);
      if (lookahead == '\'') ADVANCE(189);
      if (lookahead == '\\') ADVANCE(38);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead != 0) ADVANCE(34);
      END_STATE();
    case 35:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '"') ADVANCE(249);
      if (lookahead == '\'') ADVANCE(247);
      if (lookahead == '\\') ADVANCE(42);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead != 0) ADVANCE(35);
      END_STATE();
    case 36:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '\'') ADVANCE(195);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead != 0) ADVANCE(191);
      END_STATE();
    case 37:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '\'') ADVANCE(195);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead != 0) ADVANCE(37);
      END_STATE();
    case 38:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '\'') ADVANCE(189);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead != 0) ADVANCE(34);
      END_STATE();
    case 39:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '\'') ADVANCE(189);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead != 0) ADVANCE(192);
      END_STATE();
    case 40:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '\'') ADVANCE(257);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead != 0) ADVANCE(249);
      END_STATE();
    case 41:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '\'') ADVANCE(257);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead != 0) ADVANCE(41);
      END_STATE();
    case 42:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '\'') ADVANCE(247);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead != 0) ADVANCE(35);
      END_STATE();
    case 43:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '\'') ADVANCE(247);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead != 0) ADVANCE(250);
      END_STATE();
    case 44:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '\'') ADVANCE(228);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '}') ADVANCE(191);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(37);
      if (lookahead != 0) ADVANCE(44);
      END_STATE();
    case 45:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '\'') ADVANCE(228);
      if (lookahead == '`') ADVANCE(301);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(191);
      if (lookahead != 0) ADVANCE(193);
      END_STATE();
    case 46:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '\'') ADVANCE(290);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '}') ADVANCE(249);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(41);
      if (lookahead != 0) ADVANCE(46);
      END_STATE();
    case 47:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '\'') ADVANCE(290);
      if (lookahead == '`') ADVANCE(301);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(249);
      if (lookahead != 0) ADVANCE(251);
      END_STATE();
    case 48:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '\'') ADVANCE(190);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '}') ADVANCE(192);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(34);
      if (lookahead != 0) ADVANCE(31);
      END_STATE();
    case 49:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '\'') ADVANCE(190);
      if (lookahead == '`') ADVANCE(301);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(192);
      if (lookahead != 0) ADVANCE(194);
      END_STATE();
    case 50:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '\'') ADVANCE(248);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '}') ADVANCE(250);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(35);
      if (lookahead != 0) ADVANCE(33);
      END_STATE();
    case 51:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '\'') ADVANCE(248);
      if (lookahead == '`') ADVANCE(301);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(250);
      if (lookahead != 0) ADVANCE(252);
      END_STATE();
    case 52:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '}') ADVANCE(189);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(28);
      if (lookahead != 0) ADVANCE(30);
      END_STATE();
    case 53:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '}') ADVANCE(247);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(29);
      if (lookahead != 0) ADVANCE(32);
      END_STATE();
    case 54:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '`') ADVANCE(301);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(195);
      if (lookahead != 0) ADVANCE(228);
      END_STATE();
    case 55:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '`') ADVANCE(301);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(189);
      if (lookahead != 0) ADVANCE(190);
      END_STATE();
    case 56:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '`') ADVANCE(301);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(257);
      if (lookahead != 0) ADVANCE(290);
      END_STATE();
    case 57:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '`') ADVANCE(301);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(247);
      if (lookahead != 0) ADVANCE(248);
      END_STATE();
    case 58:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead != 0) ADVANCE(195);
      END_STATE();
    case 59:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead != 0) ADVANCE(189);
      END_STATE();
    case 60:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead != 0) ADVANCE(257);
      END_STATE();
    case 61:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead != 0) ADVANCE(28);
      END_STATE();
    case 62:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead != 0) ADVANCE(247);
      END_STATE();
    case 63:
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead != 0) ADVANCE(29);
      END_STATE();
    case 64:
      if (lookahead == '\n') SKIP(72);
      if (lookahead == '\r') ADVANCE(253);
      if (lookahead != 0) ADVANCE(288);
      END_STATE();
    case 65:
      if (lookahead == '\n') SKIP(5);
      END_STATE();
    case 66:
      if (lookahead == '\n') SKIP(5);
      if (lookahead == '\r') SKIP(65);
      END_STATE();
    case 67:
      if (lookahead == '\n') SKIP(2);
      if (lookahead == '\r') ADVANCE(254);
      if (lookahead != 0) ADVANCE(288);
      END_STATE();
    case 68:
      if (lookahead == '"') ADVANCE(231);
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead == '\\') ADVANCE(95);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(68);
      END_STATE();
    case 69:
      if (lookahead == '"') ADVANCE(226);
      if (lookahead == '\\') ADVANCE(128);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(69);
      END_STATE();
    case 70:
      if (lookahead == '"') ADVANCE(301);
      if (lookahead == '\\') ADVANCE(132);
      if (lookahead != 0) ADVANCE(70);
      END_STATE();
    case 71:
      if (lookahead == '"') ADVANCE(301);
      if (lookahead == '\\') ADVANCE(118);
      if (lookahead == '}') ADVANCE(255);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(70);
      if (lookahead != 0) ADVANCE(71);
      END_STATE();
    case 72:
      if (lookahead == '"') ADVANCE(255);
      if (lookahead == '#') ADVANCE(329);
      if (lookahead == '\'') ADVANCE(293);
      if (lookahead == '\\') ADVANCE(64);
      if (lookahead == '`') ADVANCE(257);
      if (lookahead == '{') ADVANCE(141);
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(72);
      if (lookahead == '!' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '^') ADVANCE(285);
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(287);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 73:
      if (lookahead == '"') ADVANCE(293);
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead == '\\') ADVANCE(97);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(73);
      END_STATE();
    case 74:
      if (lookahead == '"') ADVANCE(288);
      if (lookahead == '\\') ADVANCE(131);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(74);
      END_STATE();
    case 75:
      if (lookahead == '"') ADVANCE(229);
      if (lookahead == '\\') ADVANCE(120);
      if (lookahead == '}') ADVANCE(227);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(69);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(75);
      END_STATE();
    case 76:
      if (lookahead == '"') ADVANCE(233);
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead == '\\') ADVANCE(87);
      if (lookahead == '}') ADVANCE(232);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(68);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(76);
      END_STATE();
    case 77:
      if (lookahead == '"') ADVANCE(291);
      if (lookahead == '\\') ADVANCE(121);
      if (lookahead == '}') ADVANCE(289);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(74);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(77);
      END_STATE();
    case 78:
      if (lookahead == '"') ADVANCE(295);
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead == '\\') ADVANCE(88);
      if (lookahead == '}') ADVANCE(294);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(73);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(78);
      END_STATE();
    case 79:
      if (lookahead == '"') ADVANCE(237);
      if (lookahead == '\'') ADVANCE(230);
      if (lookahead == '\\') ADVANCE(110);
      if (lookahead == '}') ADVANCE(236);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(81);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(79);
      END_STATE();
    case 80:
      if (lookahead == '"') ADVANCE(299);
      if (lookahead == '\'') ADVANCE(292);
      if (lookahead == '\\') ADVANCE(112);
      if (lookahead == '}') ADVANCE(298);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(82);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(80);
      END_STATE();
    case 81:
      if (lookahead == '"') ADVANCE(235);
      if (lookahead == '\'') ADVANCE(227);
      if (lookahead == '\\') ADVANCE(106);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(81);
      END_STATE();
    case 82:
      if (lookahead == '"') ADVANCE(297);
      if (lookahead == '\'') ADVANCE(289);
      if (lookahead == '\\') ADVANCE(108);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(82);
      END_STATE();
    case 83:
      if (lookahead == '\'') ADVANCE(226);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(235);
      END_STATE();
    case 84:
      if (lookahead == '\'') ADVANCE(226);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(84);
      END_STATE();
    case 85:
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead == '}') ADVANCE(231);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(96);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(85);
      END_STATE();
    case 86:
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead == '}') ADVANCE(293);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(96);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(86);
      END_STATE();
    case 87:
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead == '}') ADVANCE(232);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(68);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(76);
      END_STATE();
    case 88:
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead == '}') ADVANCE(294);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(73);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(78);
      END_STATE();
    case 89:
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(231);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(233);
      END_STATE();
    case 90:
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(293);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(295);
      END_STATE();
    case 91:
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(232);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(234);
      END_STATE();
    case 92:
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(294);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(296);
      END_STATE();
    case 93:
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(231);
      END_STATE();
    case 94:
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(293);
      END_STATE();
    case 95:
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(68);
      END_STATE();
    case 96:
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(96);
      END_STATE();
    case 97:
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(73);
      END_STATE();
    case 98:
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(232);
      END_STATE();
    case 99:
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(294);
      END_STATE();
    case 100:
      if (lookahead == '\'') ADVANCE(288);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(297);
      END_STATE();
    case 101:
      if (lookahead == '\'') ADVANCE(288);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(101);
      END_STATE();
    case 102:
      if (lookahead == '\'') ADVANCE(229);
      if (lookahead == '}') ADVANCE(235);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(84);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(102);
      END_STATE();
    case 103:
      if (lookahead == '\'') ADVANCE(229);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(235);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(237);
      END_STATE();
    case 104:
      if (lookahead == '\'') ADVANCE(291);
      if (lookahead == '}') ADVANCE(297);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(101);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(104);
      END_STATE();
    case 105:
      if (lookahead == '\'') ADVANCE(291);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(297);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(299);
      END_STATE();
    case 106:
      if (lookahead == '\'') ADVANCE(227);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(81);
      END_STATE();
    case 107:
      if (lookahead == '\'') ADVANCE(227);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(236);
      END_STATE();
    case 108:
      if (lookahead == '\'') ADVANCE(289);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(82);
      END_STATE();
    case 109:
      if (lookahead == '\'') ADVANCE(289);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(298);
      END_STATE();
    case 110:
      if (lookahead == '\'') ADVANCE(230);
      if (lookahead == '}') ADVANCE(236);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(81);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(79);
      END_STATE();
    case 111:
      if (lookahead == '\'') ADVANCE(230);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(236);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(238);
      END_STATE();
    case 112:
      if (lookahead == '\'') ADVANCE(292);
      if (lookahead == '}') ADVANCE(298);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(82);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(80);
      END_STATE();
    case 113:
      if (lookahead == '\'') ADVANCE(292);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(298);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(300);
      END_STATE();
    case 114:
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '}') ADVANCE(195);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(116);
      if (lookahead != 0) ADVANCE(114);
      END_STATE();
    case 115:
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '}') ADVANCE(257);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(116);
      if (lookahead != 0) ADVANCE(115);
      END_STATE();
    case 116:
      if (lookahead == '`') ADVANCE(301);
      if (lookahead != 0) ADVANCE(116);
      END_STATE();
    case 117:
      if (lookahead == '}') ADVANCE(226);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{') ADVANCE(117);
      END_STATE();
    case 118:
      if (lookahead == '}') ADVANCE(255);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(70);
      if (lookahead != 0) ADVANCE(71);
      END_STATE();
    case 119:
      if (lookahead == '}') ADVANCE(288);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{') ADVANCE(119);
      END_STATE();
    case 120:
      if (lookahead == '}') ADVANCE(227);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(69);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(75);
      END_STATE();
    case 121:
      if (lookahead == '}') ADVANCE(289);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(74);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(77);
      END_STATE();
    case 122:
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(226);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(229);
      END_STATE();
    case 123:
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(288);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(291);
      END_STATE();
    case 124:
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(227);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(230);
      END_STATE();
    case 125:
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(289);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(292);
      END_STATE();
    case 126:
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(226);
      END_STATE();
    case 127:
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(288);
      END_STATE();
    case 128:
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(69);
      END_STATE();
    case 129:
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(227);
      END_STATE();
    case 130:
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(289);
      END_STATE();
    case 131:
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(74);
      END_STATE();
    case 132:
      if (lookahead != 0) ADVANCE(70);
      END_STATE();
    case 133:
      if (eof) ADVANCE(139);
      ADVANCE_MAP(
        '\n', 330,
        '!', 221,
        '"', 185,
        '#', 304,
        '\'', 231,
        '-', 212,
        '<', 241,
        '=', 197,
        '>', 241,
        '\\', 26,
        '`', 195,
        'c', 209,
        'd', 202,
        'e', 211,
        'g', 222,
        'l', 222,
        'r', 203,
        's', 206,
        '{', 142,
        '}', 140,
        '~', 240,
        '+', 223,
        '^', 223,
      );
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(134);
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(225);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(226);
      END_STATE();
    case 134:
      if (eof) ADVANCE(139);
      ADVANCE_MAP(
        '\n', 330,
        '!', 283,
        '"', 255,
        '#', 329,
        '\'', 293,
        '-', 274,
        '<', 241,
        '=', 259,
        '>', 241,
        '\\', 27,
        '`', 257,
        'c', 271,
        'd', 264,
        'e', 273,
        'g', 284,
        'l', 284,
        'r', 265,
        's', 268,
        '{', 141,
        '}', 140,
        '~', 240,
        '+', 285,
        '^', 285,
      );
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(134);
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(287);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(288);
      END_STATE();
    case 135:
      if (eof) ADVANCE(139);
      if (lookahead == '\n') ADVANCE(330);
      if (lookahead == '#') ADVANCE(329);
      if (lookahead == '\\') SKIP(138);
      if (lookahead == '}') ADVANCE(143);
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(136);
      END_STATE();
    case 136:
      if (eof) ADVANCE(139);
      if (lookahead == '\n') ADVANCE(330);
      if (lookahead == '#') ADVANCE(329);
      if (lookahead == '\\') SKIP(138);
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(136);
      END_STATE();
    case 137:
      if (eof) ADVANCE(139);
      if (lookahead == '\n') SKIP(136);
      END_STATE();
    case 138:
      if (eof) ADVANCE(139);
      if (lookahead == '\n') SKIP(136);
      if (lookahead == '\r') SKIP(137);
      END_STATE();
    case 139:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 140:
      ACCEPT_TOKEN(anon_sym_RBRACE);
      END_STATE();
    case 141:
      ACCEPT_TOKEN(anon_sym_LBRACE);
      END_STATE();
    case 142:
      ACCEPT_TOKEN(anon_sym_LBRACE);
      if (lookahead == '}') ADVANCE(226);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{') ADVANCE(117);
      END_STATE();
    case 143:
      ACCEPT_TOKEN(anon_sym_RBRACE2);
      END_STATE();
    case 144:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '-') ADVANCE(163);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 145:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '=') ADVANCE(175);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 146:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(182);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(146);
      END_STATE();
    case 147:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == '_') ADVANCE(163);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 148:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == 'a') ADVANCE(164);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 149:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == 'a') ADVANCE(166);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 150:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == 'd') ADVANCE(151);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 151:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == 'e') ADVANCE(175);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 152:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == 'e') ADVANCE(157);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 153:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == 'e') ADVANCE(148);
      if (lookahead == 's') ADVANCE(167);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 154:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == 'e') ADVANCE(148);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 155:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == 'e') ADVANCE(165);
      if (lookahead == 't') ADVANCE(149);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 156:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == 'n') ADVANCE(175);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 157:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == 'n') ADVANCE(169);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 158:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == 'o') ADVANCE(150);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 159:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == 'o') ADVANCE(156);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 160:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == 'q') ADVANCE(175);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 161:
      ACCEPT_TOKEN(sym_placeholder_name);
      ADVANCE_MAP(
        '"', 175,
        '\'', 177,
        '\\', 183,
        'r', 154,
        's', 167,
        '!', 172,
        '+', 172,
        '-', 172,
        '^', 172,
      );
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(173);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          (lookahead < ' ' || '"' < lookahead) &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 162:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == 's') ADVANCE(175);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 163:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == 's') ADVANCE(167);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 164:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == 's') ADVANCE(159);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 165:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == 't') ADVANCE(144);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 166:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == 't') ADVANCE(168);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 167:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == 't') ADVANCE(149);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 168:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == 'u') ADVANCE(162);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 169:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == 'y') ADVANCE(147);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 170:
      ACCEPT_TOKEN(sym_placeholder_name);
      ADVANCE_MAP(
        '"', 175,
        '\'', 177,
        '\\', 183,
        '=', 175,
        '~', 175,
        '!', 172,
        '+', 172,
        '-', 172,
        '^', 172,
      );
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(173);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          (lookahead < ' ' || '"' < lookahead) &&
          lookahead != '{' &&
          lookahead != '}' &&
          lookahead != '~') ADVANCE(175);
      END_STATE();
    case 171:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == 'e' ||
          lookahead == 't') ADVANCE(175);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 172:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == '!' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '^') ADVANCE(172);
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(173);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          (lookahead < ' ' || '"' < lookahead) &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 173:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == '.' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == 'X' ||
          lookahead == 'x') ADVANCE(174);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 174:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead == '.' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == 'X' ||
          lookahead == 'x') ADVANCE(146);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 175:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(175);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(183);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 176:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(176);
      if (lookahead == '\'') ADVANCE(178);
      if (lookahead == '\\') ADVANCE(181);
      if (lookahead == '`') ADVANCE(175);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(176);
      END_STATE();
    case 177:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(177);
      if (lookahead == '\'') ADVANCE(177);
      if (lookahead == '\\') ADVANCE(179);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(177);
      END_STATE();
    case 178:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"') ADVANCE(178);
      if (lookahead == '\'') ADVANCE(178);
      if (lookahead == '\\') ADVANCE(180);
      if (lookahead == '`') ADVANCE(177);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(178);
      END_STATE();
    case 179:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '\'') ADVANCE(175);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(177);
      END_STATE();
    case 180:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '\'') ADVANCE(176);
      if (lookahead == '`') ADVANCE(177);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(178);
      END_STATE();
    case 181:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '`') ADVANCE(175);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(176);
      END_STATE();
    case 182:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead == '"' ||
          lookahead == '\'') ADVANCE(175);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(146);
      END_STATE();
    case 183:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(175);
      END_STATE();
    case 184:
      ACCEPT_TOKEN(sym_placeholder_name);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(184);
      END_STATE();
    case 185:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead == '"') ADVANCE(301);
      if (lookahead == '\'') ADVANCE(186);
      if (lookahead == '\\') ADVANCE(23);
      if (lookahead == '{') ADVANCE(10);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(11);
      if (lookahead != 0) ADVANCE(185);
      END_STATE();
    case 186:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead == '"') ADVANCE(301);
      if (lookahead == '\'') ADVANCE(186);
      if (lookahead == '\\') ADVANCE(13);
      if (lookahead == '{') ADVANCE(8);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(6);
      if (lookahead != 0) ADVANCE(186);
      END_STATE();
    case 187:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead == '"') ADVANCE(301);
      if (lookahead == '\'') ADVANCE(188);
      if (lookahead == '\\') ADVANCE(21);
      if (lookahead == '{') ADVANCE(10);
      if (lookahead == '}') ADVANCE(185);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(11);
      if (lookahead != 0) ADVANCE(187);
      END_STATE();
    case 188:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead == '"') ADVANCE(301);
      if (lookahead == '\'') ADVANCE(188);
      if (lookahead == '\\') ADVANCE(17);
      if (lookahead == '{') ADVANCE(8);
      if (lookahead == '}') ADVANCE(186);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(6);
      if (lookahead != 0) ADVANCE(188);
      END_STATE();
    case 189:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '"') ADVANCE(189);
      if (lookahead == '\'') ADVANCE(192);
      if (lookahead == '\\') ADVANCE(59);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '{') ADVANCE(30);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(28);
      if (lookahead != 0) ADVANCE(189);
      END_STATE();
    case 190:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '"') ADVANCE(190);
      if (lookahead == '\'') ADVANCE(194);
      if (lookahead == '\\') ADVANCE(55);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '{') ADVANCE(30);
      if (lookahead == '}') ADVANCE(189);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(28);
      if (lookahead != 0) ADVANCE(190);
      END_STATE();
    case 191:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '"') ADVANCE(192);
      if (lookahead == '\'') ADVANCE(191);
      if (lookahead == '\\') ADVANCE(36);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '{') ADVANCE(44);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(37);
      if (lookahead != 0) ADVANCE(191);
      END_STATE();
    case 192:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '"') ADVANCE(192);
      if (lookahead == '\'') ADVANCE(192);
      if (lookahead == '\\') ADVANCE(39);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '{') ADVANCE(31);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(34);
      if (lookahead != 0) ADVANCE(192);
      END_STATE();
    case 193:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '"') ADVANCE(194);
      if (lookahead == '\'') ADVANCE(193);
      if (lookahead == '\\') ADVANCE(45);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '{') ADVANCE(44);
      if (lookahead == '}') ADVANCE(191);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(37);
      if (lookahead != 0) ADVANCE(193);
      END_STATE();
    case 194:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '"') ADVANCE(194);
      if (lookahead == '\'') ADVANCE(194);
      if (lookahead == '\\') ADVANCE(49);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '{') ADVANCE(31);
      if (lookahead == '}') ADVANCE(192);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(34);
      if (lookahead != 0) ADVANCE(194);
      END_STATE();
    case 195:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(189);
      if (lookahead == '\'') ADVANCE(191);
      if (lookahead == '\\') ADVANCE(58);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '{') ADVANCE(114);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(116);
      if (lookahead != 0) ADVANCE(195);
      END_STATE();
    case 196:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '-') ADVANCE(213);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 197:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '=') ADVANCE(240);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 198:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == '_') ADVANCE(213);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 199:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == 'a') ADVANCE(215);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 200:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == 'a') ADVANCE(217);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 201:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == 'd') ADVANCE(205);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 202:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == 'e') ADVANCE(207);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 203:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == 'e') ADVANCE(199);
      if (lookahead == 's') ADVANCE(218);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 204:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == 'e') ADVANCE(199);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 205:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == 'e') ADVANCE(239);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 206:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == 'e') ADVANCE(216);
      if (lookahead == 't') ADVANCE(200);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 207:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == 'n') ADVANCE(220);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 208:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == 'n') ADVANCE(239);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 209:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == 'o') ADVANCE(201);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 210:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == 'o') ADVANCE(208);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 211:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == 'q') ADVANCE(240);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 212:
      ACCEPT_TOKEN(sym__tail);
      ADVANCE_MAP(
        '"', 227,
        '\'', 235,
        '\\', 126,
        'r', 204,
        's', 218,
        '{', 117,
        '!', 223,
        '+', 223,
        '-', 223,
        '^', 223,
      );
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(225);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          (lookahead < ' ' || '"' < lookahead) &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 213:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == 's') ADVANCE(218);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 214:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == 's') ADVANCE(239);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 215:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == 's') ADVANCE(210);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 216:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == 't') ADVANCE(196);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 217:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == 't') ADVANCE(219);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 218:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == 't') ADVANCE(200);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 219:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == 'u') ADVANCE(214);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 220:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == 'y') ADVANCE(198);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 221:
      ACCEPT_TOKEN(sym__tail);
      ADVANCE_MAP(
        '"', 227,
        '\'', 235,
        '\\', 126,
        '{', 117,
        '=', 240,
        '~', 240,
        '!', 223,
        '+', 223,
        '-', 223,
        '^', 223,
      );
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(225);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          (lookahead < ' ' || '"' < lookahead) &&
          lookahead != '}' &&
          lookahead != '~') ADVANCE(226);
      END_STATE();
    case 222:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead == 'e' ||
          lookahead == 't') ADVANCE(240);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 223:
      ACCEPT_TOKEN(sym__tail);
      ADVANCE_MAP(
        '"', 227,
        '\'', 235,
        '\\', 126,
        '{', 117,
        '!', 223,
        '+', 223,
        '-', 223,
        '^', 223,
      );
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(225);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          (lookahead < ' ' || '"' < lookahead) &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 224:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead == '.' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == 'X' ||
          lookahead == 'x') ADVANCE(242);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 225:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead == '.' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == 'X' ||
          lookahead == 'x') ADVANCE(224);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 226:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(126);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(226);
      END_STATE();
    case 227:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(227);
      if (lookahead == '\'') ADVANCE(236);
      if (lookahead == '\\') ADVANCE(129);
      if (lookahead == '{') ADVANCE(75);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(69);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(227);
      END_STATE();
    case 228:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(190);
      if (lookahead == '\'') ADVANCE(193);
      if (lookahead == '\\') ADVANCE(54);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '{') ADVANCE(114);
      if (lookahead == '}') ADVANCE(195);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(116);
      if (lookahead != 0) ADVANCE(228);
      END_STATE();
    case 229:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(230);
      if (lookahead == '\'') ADVANCE(237);
      if (lookahead == '\\') ADVANCE(122);
      if (lookahead == '{') ADVANCE(117);
      if (lookahead == '}') ADVANCE(226);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ') ADVANCE(229);
      END_STATE();
    case 230:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(230);
      if (lookahead == '\'') ADVANCE(238);
      if (lookahead == '\\') ADVANCE(124);
      if (lookahead == '{') ADVANCE(75);
      if (lookahead == '}') ADVANCE(227);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(69);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(230);
      END_STATE();
    case 231:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(232);
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead == '\\') ADVANCE(93);
      if (lookahead == '{') ADVANCE(85);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(96);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(231);
      END_STATE();
    case 232:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(232);
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead == '\\') ADVANCE(98);
      if (lookahead == '{') ADVANCE(76);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(68);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(232);
      END_STATE();
    case 233:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(234);
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead == '\\') ADVANCE(89);
      if (lookahead == '{') ADVANCE(85);
      if (lookahead == '}') ADVANCE(231);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(96);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(233);
      END_STATE();
    case 234:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(234);
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead == '\\') ADVANCE(91);
      if (lookahead == '{') ADVANCE(76);
      if (lookahead == '}') ADVANCE(232);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(68);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(234);
      END_STATE();
    case 235:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(236);
      if (lookahead == '\'') ADVANCE(235);
      if (lookahead == '\\') ADVANCE(83);
      if (lookahead == '{') ADVANCE(102);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(84);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(235);
      END_STATE();
    case 236:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(236);
      if (lookahead == '\'') ADVANCE(236);
      if (lookahead == '\\') ADVANCE(107);
      if (lookahead == '{') ADVANCE(79);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(81);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(236);
      END_STATE();
    case 237:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(238);
      if (lookahead == '\'') ADVANCE(237);
      if (lookahead == '\\') ADVANCE(103);
      if (lookahead == '{') ADVANCE(102);
      if (lookahead == '}') ADVANCE(235);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(84);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(237);
      END_STATE();
    case 238:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(238);
      if (lookahead == '\'') ADVANCE(238);
      if (lookahead == '\\') ADVANCE(111);
      if (lookahead == '{') ADVANCE(79);
      if (lookahead == '}') ADVANCE(236);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(81);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(238);
      END_STATE();
    case 239:
      ACCEPT_TOKEN(sym_key);
      END_STATE();
    case 240:
      ACCEPT_TOKEN(sym_operator);
      END_STATE();
    case 241:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == '=') ADVANCE(240);
      END_STATE();
    case 242:
      ACCEPT_TOKEN(sym_code);
      if (lookahead == '\\') ADVANCE(243);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '\'' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(242);
      END_STATE();
    case 243:
      ACCEPT_TOKEN(sym_code);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '\'' &&
          lookahead != '{' &&
          lookahead != '}') ADVANCE(242);
      END_STATE();
    case 244:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead == '"') ADVANCE(301);
      if (lookahead == '\'') ADVANCE(244);
      if (lookahead == '\\') ADVANCE(14);
      if (lookahead == '{') ADVANCE(9);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(7);
      if (lookahead != 0) ADVANCE(244);
      END_STATE();
    case 245:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '\n') ADVANCE(70);
      if (lookahead == '"') ADVANCE(301);
      if (lookahead == '\'') ADVANCE(245);
      if (lookahead == '\\') ADVANCE(19);
      if (lookahead == '{') ADVANCE(9);
      if (lookahead == '}') ADVANCE(244);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(7);
      if (lookahead != 0) ADVANCE(245);
      END_STATE();
    case 246:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '\n') SKIP(1);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 247:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '"') ADVANCE(247);
      if (lookahead == '\'') ADVANCE(250);
      if (lookahead == '\\') ADVANCE(62);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '{') ADVANCE(32);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(29);
      if (lookahead != 0) ADVANCE(247);
      END_STATE();
    case 248:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '"') ADVANCE(248);
      if (lookahead == '\'') ADVANCE(252);
      if (lookahead == '\\') ADVANCE(57);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '{') ADVANCE(32);
      if (lookahead == '}') ADVANCE(247);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(29);
      if (lookahead != 0) ADVANCE(248);
      END_STATE();
    case 249:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '"') ADVANCE(250);
      if (lookahead == '\'') ADVANCE(249);
      if (lookahead == '\\') ADVANCE(40);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '{') ADVANCE(46);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(41);
      if (lookahead != 0) ADVANCE(249);
      END_STATE();
    case 250:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '"') ADVANCE(250);
      if (lookahead == '\'') ADVANCE(250);
      if (lookahead == '\\') ADVANCE(43);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '{') ADVANCE(33);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(35);
      if (lookahead != 0) ADVANCE(250);
      END_STATE();
    case 251:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '"') ADVANCE(252);
      if (lookahead == '\'') ADVANCE(251);
      if (lookahead == '\\') ADVANCE(47);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '{') ADVANCE(46);
      if (lookahead == '}') ADVANCE(249);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(41);
      if (lookahead != 0) ADVANCE(251);
      END_STATE();
    case 252:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '\n') ADVANCE(116);
      if (lookahead == '"') ADVANCE(252);
      if (lookahead == '\'') ADVANCE(252);
      if (lookahead == '\\') ADVANCE(51);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '{') ADVANCE(33);
      if (lookahead == '}') ADVANCE(250);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(35);
      if (lookahead != 0) ADVANCE(252);
      END_STATE();
    case 253:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '\n') SKIP(72);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 254:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '\n') SKIP(2);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 255:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(301);
      if (lookahead == '\'') ADVANCE(244);
      if (lookahead == '\\') ADVANCE(25);
      if (lookahead == '{') ADVANCE(71);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(70);
      if (lookahead != 0) ADVANCE(255);
      END_STATE();
    case 256:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(301);
      if (lookahead == '\'') ADVANCE(245);
      if (lookahead == '\\') ADVANCE(22);
      if (lookahead == '{') ADVANCE(71);
      if (lookahead == '}') ADVANCE(255);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(70);
      if (lookahead != 0) ADVANCE(256);
      END_STATE();
    case 257:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(247);
      if (lookahead == '\'') ADVANCE(249);
      if (lookahead == '\\') ADVANCE(60);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '{') ADVANCE(115);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(116);
      if (lookahead != 0) ADVANCE(257);
      END_STATE();
    case 258:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '-') ADVANCE(275);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 259:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '=') ADVANCE(240);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 260:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == '_') ADVANCE(275);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 261:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == 'a') ADVANCE(277);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 262:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == 'a') ADVANCE(279);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 263:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == 'd') ADVANCE(267);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 264:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == 'e') ADVANCE(270);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 265:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == 'e') ADVANCE(261);
      if (lookahead == 's') ADVANCE(280);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 266:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == 'e') ADVANCE(261);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 267:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == 'e') ADVANCE(239);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 268:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == 'e') ADVANCE(278);
      if (lookahead == 't') ADVANCE(262);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 269:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == 'n') ADVANCE(239);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 270:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == 'n') ADVANCE(282);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 271:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == 'o') ADVANCE(263);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 272:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == 'o') ADVANCE(269);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 273:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == 'q') ADVANCE(240);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 274:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '"', 289,
        '\'', 297,
        '\\', 127,
        'r', 266,
        's', 280,
        '{', 119,
        '!', 285,
        '+', 285,
        '-', 285,
        '^', 285,
      );
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(287);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          (lookahead < ' ' || '"' < lookahead) &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 275:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == 's') ADVANCE(280);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 276:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == 's') ADVANCE(239);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 277:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == 's') ADVANCE(272);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 278:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == 't') ADVANCE(258);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 279:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == 't') ADVANCE(281);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 280:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == 't') ADVANCE(262);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 281:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == 'u') ADVANCE(276);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 282:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == 'y') ADVANCE(260);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 283:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '"', 289,
        '\'', 297,
        '\\', 127,
        '{', 119,
        '=', 240,
        '~', 240,
        '!', 285,
        '+', 285,
        '-', 285,
        '^', 285,
      );
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(287);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          (lookahead < ' ' || '"' < lookahead) &&
          lookahead != '}' &&
          lookahead != '~') ADVANCE(288);
      END_STATE();
    case 284:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead == 'e' ||
          lookahead == 't') ADVANCE(240);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 285:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '"', 289,
        '\'', 297,
        '\\', 127,
        '{', 119,
        '!', 285,
        '+', 285,
        '-', 285,
        '^', 285,
      );
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(287);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          (lookahead < ' ' || '"' < lookahead) &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 286:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead == '.' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == 'X' ||
          lookahead == 'x') ADVANCE(242);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 287:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead == '.' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == 'X' ||
          lookahead == 'x') ADVANCE(286);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 288:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(127);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(288);
      END_STATE();
    case 289:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(289);
      if (lookahead == '\'') ADVANCE(298);
      if (lookahead == '\\') ADVANCE(130);
      if (lookahead == '{') ADVANCE(77);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(74);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(289);
      END_STATE();
    case 290:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(248);
      if (lookahead == '\'') ADVANCE(251);
      if (lookahead == '\\') ADVANCE(56);
      if (lookahead == '`') ADVANCE(301);
      if (lookahead == '{') ADVANCE(115);
      if (lookahead == '}') ADVANCE(257);
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(116);
      if (lookahead != 0) ADVANCE(290);
      END_STATE();
    case 291:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(292);
      if (lookahead == '\'') ADVANCE(299);
      if (lookahead == '\\') ADVANCE(123);
      if (lookahead == '{') ADVANCE(119);
      if (lookahead == '}') ADVANCE(288);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ') ADVANCE(291);
      END_STATE();
    case 292:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(292);
      if (lookahead == '\'') ADVANCE(300);
      if (lookahead == '\\') ADVANCE(125);
      if (lookahead == '{') ADVANCE(77);
      if (lookahead == '}') ADVANCE(289);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(74);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(292);
      END_STATE();
    case 293:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(294);
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead == '\\') ADVANCE(94);
      if (lookahead == '{') ADVANCE(86);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(96);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(293);
      END_STATE();
    case 294:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(294);
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead == '\\') ADVANCE(99);
      if (lookahead == '{') ADVANCE(78);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(73);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(294);
      END_STATE();
    case 295:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(296);
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead == '\\') ADVANCE(90);
      if (lookahead == '{') ADVANCE(86);
      if (lookahead == '}') ADVANCE(293);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(96);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(295);
      END_STATE();
    case 296:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(296);
      if (lookahead == '\'') ADVANCE(301);
      if (lookahead == '\\') ADVANCE(92);
      if (lookahead == '{') ADVANCE(78);
      if (lookahead == '}') ADVANCE(294);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(73);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(296);
      END_STATE();
    case 297:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(298);
      if (lookahead == '\'') ADVANCE(297);
      if (lookahead == '\\') ADVANCE(100);
      if (lookahead == '{') ADVANCE(104);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(101);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(297);
      END_STATE();
    case 298:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(298);
      if (lookahead == '\'') ADVANCE(298);
      if (lookahead == '\\') ADVANCE(109);
      if (lookahead == '{') ADVANCE(80);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(82);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(298);
      END_STATE();
    case 299:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(300);
      if (lookahead == '\'') ADVANCE(299);
      if (lookahead == '\\') ADVANCE(105);
      if (lookahead == '{') ADVANCE(104);
      if (lookahead == '}') ADVANCE(297);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(101);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(299);
      END_STATE();
    case 300:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '"') ADVANCE(300);
      if (lookahead == '\'') ADVANCE(300);
      if (lookahead == '\\') ADVANCE(113);
      if (lookahead == '{') ADVANCE(80);
      if (lookahead == '}') ADVANCE(298);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(82);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(300);
      END_STATE();
    case 301:
      ACCEPT_TOKEN(sym_string);
      END_STATE();
    case 302:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '"') ADVANCE(304);
      if (lookahead == '\\') ADVANCE(327);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(302);
      END_STATE();
    case 303:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '"') ADVANCE(308);
      if (lookahead == '\\') ADVANCE(323);
      if (lookahead == '}') ADVANCE(305);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(302);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(303);
      END_STATE();
    case 304:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '"') ADVANCE(305);
      if (lookahead == '\'') ADVANCE(310);
      if (lookahead == '\\') ADVANCE(326);
      if (lookahead == '{') ADVANCE(322);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(329);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(304);
      END_STATE();
    case 305:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '"') ADVANCE(305);
      if (lookahead == '\'') ADVANCE(311);
      if (lookahead == '\\') ADVANCE(328);
      if (lookahead == '{') ADVANCE(303);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(302);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(305);
      END_STATE();
    case 306:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '"') ADVANCE(312);
      if (lookahead == '\'') ADVANCE(309);
      if (lookahead == '\\') ADVANCE(320);
      if (lookahead == '}') ADVANCE(311);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(307);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(306);
      END_STATE();
    case 307:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '"') ADVANCE(310);
      if (lookahead == '\'') ADVANCE(305);
      if (lookahead == '\\') ADVANCE(318);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(307);
      END_STATE();
    case 308:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '"') ADVANCE(309);
      if (lookahead == '\'') ADVANCE(312);
      if (lookahead == '\\') ADVANCE(324);
      if (lookahead == '{') ADVANCE(322);
      if (lookahead == '}') ADVANCE(304);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(329);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(308);
      END_STATE();
    case 309:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '"') ADVANCE(309);
      if (lookahead == '\'') ADVANCE(313);
      if (lookahead == '\\') ADVANCE(325);
      if (lookahead == '{') ADVANCE(303);
      if (lookahead == '}') ADVANCE(305);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(302);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(309);
      END_STATE();
    case 310:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '"') ADVANCE(311);
      if (lookahead == '\'') ADVANCE(310);
      if (lookahead == '\\') ADVANCE(315);
      if (lookahead == '{') ADVANCE(316);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(314);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(310);
      END_STATE();
    case 311:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '"') ADVANCE(311);
      if (lookahead == '\'') ADVANCE(311);
      if (lookahead == '\\') ADVANCE(319);
      if (lookahead == '{') ADVANCE(306);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '}') ADVANCE(307);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(311);
      END_STATE();
    case 312:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '"') ADVANCE(313);
      if (lookahead == '\'') ADVANCE(312);
      if (lookahead == '\\') ADVANCE(317);
      if (lookahead == '{') ADVANCE(316);
      if (lookahead == '}') ADVANCE(310);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(314);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(312);
      END_STATE();
    case 313:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '"') ADVANCE(313);
      if (lookahead == '\'') ADVANCE(313);
      if (lookahead == '\\') ADVANCE(321);
      if (lookahead == '{') ADVANCE(306);
      if (lookahead == '}') ADVANCE(311);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(307);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(313);
      END_STATE();
    case 314:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '\'') ADVANCE(304);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(314);
      END_STATE();
    case 315:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '\'') ADVANCE(304);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(310);
      END_STATE();
    case 316:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '\'') ADVANCE(308);
      if (lookahead == '}') ADVANCE(310);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(314);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(316);
      END_STATE();
    case 317:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '\'') ADVANCE(308);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(310);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(312);
      END_STATE();
    case 318:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '\'') ADVANCE(305);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(307);
      END_STATE();
    case 319:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '\'') ADVANCE(305);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(311);
      END_STATE();
    case 320:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '\'') ADVANCE(309);
      if (lookahead == '}') ADVANCE(311);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(307);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(306);
      END_STATE();
    case 321:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '\'') ADVANCE(309);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(311);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(313);
      END_STATE();
    case 322:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '}') ADVANCE(304);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(329);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(322);
      END_STATE();
    case 323:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '}') ADVANCE(305);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{') ADVANCE(302);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(303);
      END_STATE();
    case 324:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(304);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(308);
      END_STATE();
    case 325:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ' ||
          lookahead == '{' ||
          lookahead == '}') ADVANCE(305);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(309);
      END_STATE();
    case 326:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(304);
      END_STATE();
    case 327:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(302);
      END_STATE();
    case 328:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(305);
      END_STATE();
    case 329:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(329);
      END_STATE();
    case 330:
      ACCEPT_TOKEN(sym__newline);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0},
  [1] = {.lex_state = 134},
  [2] = {.lex_state = 134},
  [3] = {.lex_state = 134},
  [4] = {.lex_state = 134},
  [5] = {.lex_state = 134},
  [6] = {.lex_state = 134},
  [7] = {.lex_state = 134},
  [8] = {.lex_state = 3},
  [9] = {.lex_state = 134},
  [10] = {.lex_state = 134},
  [11] = {.lex_state = 134},
  [12] = {.lex_state = 134},
  [13] = {.lex_state = 134},
  [14] = {.lex_state = 134},
  [15] = {.lex_state = 134},
  [16] = {.lex_state = 134},
  [17] = {.lex_state = 134},
  [18] = {.lex_state = 134},
  [19] = {.lex_state = 3},
  [20] = {.lex_state = 134},
  [21] = {.lex_state = 134},
  [22] = {.lex_state = 134},
  [23] = {.lex_state = 134},
  [24] = {.lex_state = 134},
  [25] = {.lex_state = 134},
  [26] = {.lex_state = 133},
  [27] = {.lex_state = 134},
  [28] = {.lex_state = 134},
  [29] = {.lex_state = 134},
  [30] = {.lex_state = 134},
  [31] = {.lex_state = 134},
  [32] = {.lex_state = 134},
  [33] = {.lex_state = 134},
  [34] = {.lex_state = 134},
  [35] = {.lex_state = 134},
  [36] = {.lex_state = 134},
  [37] = {.lex_state = 134},
  [38] = {.lex_state = 134},
  [39] = {.lex_state = 134},
  [40] = {.lex_state = 72},
  [41] = {.lex_state = 135},
  [42] = {.lex_state = 135},
  [43] = {.lex_state = 135},
  [44] = {.lex_state = 135},
  [45] = {.lex_state = 135},
  [46] = {.lex_state = 4},
  [47] = {.lex_state = 135},
  [48] = {.lex_state = 135},
  [49] = {.lex_state = 135},
  [50] = {.lex_state = 135},
  [51] = {.lex_state = 4},
};

static const uint16_t ts_parse_table[LARGE_STATE_COUNT][SYMBOL_COUNT] = {
  [0] = {
    [ts_builtin_sym_end] = ACTIONS(1),
    [anon_sym_RBRACE] = ACTIONS(1),
    [anon_sym_LBRACE] = ACTIONS(1),
    [anon_sym_RBRACE2] = ACTIONS(1),
    [sym__tail] = ACTIONS(1),
    [sym_key] = ACTIONS(1),
    [sym_operator] = ACTIONS(1),
    [sym_code] = ACTIONS(1),
    [sym_word] = ACTIONS(1),
    [sym_string] = ACTIONS(1),
    [sym_comment] = ACTIONS(3),
    [sym__newline] = ACTIONS(1),
  },
  [1] = {
    [sym_config] = STATE(48),
    [sym__line] = STATE(41),
    [sym_stray] = STATE(41),
    [sym_block] = STATE(41),
    [sym_directive] = STATE(41),
    [sym_placeholder] = STATE(3),
    [aux_sym_config_repeat1] = STATE(9),
    [ts_builtin_sym_end] = ACTIONS(5),
    [anon_sym_RBRACE] = ACTIONS(7),
    [anon_sym_LBRACE] = ACTIONS(9),
    [sym_key] = ACTIONS(11),
    [sym_operator] = ACTIONS(11),
    [sym_code] = ACTIONS(11),
    [sym_word] = ACTIONS(13),
    [sym_string] = ACTIONS(13),
    [sym_comment] = ACTIONS(3),
    [sym__newline] = ACTIONS(15),
  },
  [2] = {
    [sym_block] = STATE(11),
    [sym__value] = STATE(4),
    [sym__operand] = STATE(36),
    [sym_option] = STATE(4),
    [sym_comparison] = STATE(4),
    [sym_condition] = STATE(4),
    [sym_placeholder] = STATE(36),
    [aux_sym_directive_repeat1] = STATE(4),
    [ts_builtin_sym_end] = ACTIONS(17),
    [anon_sym_LBRACE] = ACTIONS(19),
    [sym_key] = ACTIONS(21),
    [sym_operator] = ACTIONS(23),
    [sym_code] = ACTIONS(25),
    [sym_word] = ACTIONS(25),
    [sym_string] = ACTIONS(25),
    [sym_comment] = ACTIONS(3),
    [sym__newline] = ACTIONS(27),
  },
  [3] = {
    [sym_block] = STATE(12),
    [sym__value] = STATE(5),
    [sym__operand] = STATE(36),
    [sym_option] = STATE(5),
    [sym_comparison] = STATE(5),
    [sym_condition] = STATE(5),
    [sym_placeholder] = STATE(36),
    [aux_sym_directive_repeat1] = STATE(5),
    [ts_builtin_sym_end] = ACTIONS(29),
    [anon_sym_LBRACE] = ACTIONS(19),
    [sym_key] = ACTIONS(21),
    [sym_operator] = ACTIONS(23),
    [sym_code] = ACTIONS(25),
    [sym_word] = ACTIONS(25),
    [sym_string] = ACTIONS(25),
    [sym_comment] = ACTIONS(3),
    [sym__newline] = ACTIONS(31),
  },
  [4] = {
    [sym_block] = STATE(13),
    [sym__value] = STATE(7),
    [sym__operand] = STATE(36),
    [sym_option] = STATE(7),
    [sym_comparison] = STATE(7),
    [sym_condition] = STATE(7),
    [sym_placeholder] = STATE(36),
    [aux_sym_directive_repeat1] = STATE(7),
    [ts_builtin_sym_end] = ACTIONS(33),
    [anon_sym_LBRACE] = ACTIONS(19),
    [sym_key] = ACTIONS(21),
    [sym_operator] = ACTIONS(23),
    [sym_code] = ACTIONS(25),
    [sym_word] = ACTIONS(25),
    [sym_string] = ACTIONS(25),
    [sym_comment] = ACTIONS(3),
    [sym__newline] = ACTIONS(35),
  },
  [5] = {
    [sym_block] = STATE(17),
    [sym__value] = STATE(7),
    [sym__operand] = STATE(36),
    [sym_option] = STATE(7),
    [sym_comparison] = STATE(7),
    [sym_condition] = STATE(7),
    [sym_placeholder] = STATE(36),
    [aux_sym_directive_repeat1] = STATE(7),
    [ts_builtin_sym_end] = ACTIONS(37),
    [anon_sym_LBRACE] = ACTIONS(19),
    [sym_key] = ACTIONS(21),
    [sym_operator] = ACTIONS(23),
    [sym_code] = ACTIONS(25),
    [sym_word] = ACTIONS(25),
    [sym_string] = ACTIONS(25),
    [sym_comment] = ACTIONS(3),
    [sym__newline] = ACTIONS(39),
  },
  [6] = {
    [sym__value] = STATE(7),
    [sym__operand] = STATE(36),
    [sym_option] = STATE(7),
    [sym_comparison] = STATE(7),
    [sym_condition] = STATE(7),
    [sym_placeholder] = STATE(36),
    [aux_sym_directive_repeat1] = STATE(7),
    [ts_builtin_sym_end] = ACTIONS(41),
    [anon_sym_RBRACE] = ACTIONS(43),
    [anon_sym_LBRACE] = ACTIONS(45),
    [sym_key] = ACTIONS(21),
    [sym_operator] = ACTIONS(23),
    [sym_code] = ACTIONS(25),
    [sym_word] = ACTIONS(25),
    [sym_string] = ACTIONS(25),
    [sym_comment] = ACTIONS(3),
    [sym__newline] = ACTIONS(47),
  },
  [7] = {
    [sym__value] = STATE(7),
    [sym__operand] = STATE(36),
    [sym_option] = STATE(7),
    [sym_comparison] = STATE(7),
    [sym_condition] = STATE(7),
    [sym_placeholder] = STATE(36),
    [aux_sym_directive_repeat1] = STATE(7),
    [ts_builtin_sym_end] = ACTIONS(49),
    [anon_sym_RBRACE] = ACTIONS(51),
    [anon_sym_LBRACE] = ACTIONS(53),
    [sym_key] = ACTIONS(56),
    [sym_operator] = ACTIONS(59),
    [sym_code] = ACTIONS(62),
    [sym_word] = ACTIONS(62),
    [sym_string] = ACTIONS(62),
    [sym_comment] = ACTIONS(3),
    [sym__newline] = ACTIONS(51),
  },
  [8] = {
    [sym__value] = STATE(6),
    [sym__operand] = STATE(36),
    [sym_option] = STATE(6),
    [sym_comparison] = STATE(6),
    [sym_condition] = STATE(6),
    [sym_placeholder] = STATE(36),
    [aux_sym_directive_repeat1] = STATE(6),
    [anon_sym_LBRACE] = ACTIONS(45),
    [sym_placeholder_name] = ACTIONS(65),
    [sym_key] = ACTIONS(21),
    [sym_operator] = ACTIONS(23),
    [sym_code] = ACTIONS(25),
    [sym_word] = ACTIONS(25),
    [sym_string] = ACTIONS(25),
    [sym_comment] = ACTIONS(3),
    [sym__newline] = ACTIONS(67),
  },
  [9] = {
    [sym__line] = STATE(42),
    [sym_stray] = STATE(42),
    [sym_block] = STATE(42),
    [sym_directive] = STATE(42),
    [sym_placeholder] = STATE(3),
    [aux_sym_config_repeat1] = STATE(10),
    [ts_builtin_sym_end] = ACTIONS(69),
    [anon_sym_RBRACE] = ACTIONS(7),
    [anon_sym_LBRACE] = ACTIONS(9),
    [sym_key] = ACTIONS(11),
    [sym_operator] = ACTIONS(11),
    [sym_code] = ACTIONS(11),
    [sym_word] = ACTIONS(13),
    [sym_string] = ACTIONS(13),
    [sym_comment] = ACTIONS(3),
    [sym__newline] = ACTIONS(71),
  },
  [10] = {
    [sym__line] = STATE(47),
    [sym_stray] = STATE(47),
    [sym_block] = STATE(47),
    [sym_directive] = STATE(47),
    [sym_placeholder] = STATE(3),
    [aux_sym_config_repeat1] = STATE(10),
    [ts_builtin_sym_end] = ACTIONS(73),
    [anon_sym_RBRACE] = ACTIONS(75),
    [anon_sym_LBRACE] = ACTIONS(78),
    [sym_key] = ACTIONS(81),
    [sym_operator] = ACTIONS(81),
    [sym_code] = ACTIONS(81),
    [sym_word] = ACTIONS(84),
    [sym_string] = ACTIONS(84),
    [sym_comment] = ACTIONS(3),
    [sym__newline] = ACTIONS(87),
  },
  [11] = {
    [sym__value] = STATE(14),
    [sym__operand] = STATE(36),
    [sym_option] = STATE(14),
    [sym_comparison] = STATE(14),
    [sym_condition] = STATE(14),
    [sym_placeholder] = STATE(36),
    [aux_sym_directive_repeat1] = STATE(14),
    [ts_builtin_sym_end] = ACTIONS(33),
    [anon_sym_LBRACE] = ACTIONS(45),
    [sym_key] = ACTIONS(21),
    [sym_operator] = ACTIONS(23),
    [sym_code] = ACTIONS(25),
    [sym_word] = ACTIONS(25),
    [sym_string] = ACTIONS(25),
    [sym_comment] = ACTIONS(3),
    [sym__newline] = ACTIONS(35),
  },
  [12] = {
    [sym__value] = STATE(15),
    [sym__operand] = STATE(36),
    [sym_option] = STATE(15),
    [sym_comparison] = STATE(15),
    [sym_condition] = STATE(15),
    [sym_placeholder] = STATE(36),
    [aux_sym_directive_repeat1] = STATE(15),
    [ts_builtin_sym_end] = ACTIONS(37),
    [anon_sym_LBRACE] = ACTIONS(45),
    [sym_key] = ACTIONS(21),
    [sym_operator] = ACTIONS(23),
    [sym_code] = ACTIONS(25),
    [sym_word] = ACTIONS(25),
    [sym_string] = ACTIONS(25),
    [sym_comment] = ACTIONS(3),
    [sym__newline] = ACTIONS(39),
  },
  [13] = {
    [sym__value] = STATE(16),
    [sym__operand] = STATE(36),
    [sym_option] = STATE(16),
    [sym_comparison] = STATE(16),
    [sym_condition] = STATE(16),
    [sym_placeholder] = STATE(36),
    [aux_sym_directive_repeat1] = STATE(16),
    [ts_builtin_sym_end] = ACTIONS(90),
    [anon_sym_LBRACE] = ACTIONS(45),
    [sym_key] = ACTIONS(21),
    [sym_operator] = ACTIONS(23),
    [sym_code] = ACTIONS(25),
    [sym_word] = ACTIONS(25),
    [sym_string] = ACTIONS(25),
    [sym_comment] = ACTIONS(3),
    [sym__newline] = ACTIONS(92),
  },
  [14] = {
    [sym__value] = STATE(7),
    [sym__operand] = STATE(36),
    [sym_option] = STATE(7),
    [sym_comparison] = STATE(7),
    [sym_condition] = STATE(7),
    [sym_placeholder] = STATE(36),
    [aux_sym_directive_repeat1] = STATE(7),
    [ts_builtin_sym_end] = ACTIONS(90),
    [anon_sym_LBRACE] = ACTIONS(45),
    [sym_key] = ACTIONS(21),
    [sym_operator] = ACTIONS(23),
    [sym_code] = ACTIONS(25),
    [sym_word] = ACTIONS(25),
    [sym_string] = ACTIONS(25),
    [sym_comment] = ACTIONS(3),
    [sym__newline] = ACTIONS(92),
  },
  [15] = {
    [sym__value] = STATE(7),
    [sym__operand] = STATE(36),
    [sym_option] = STATE(7),
    [sym_comparison] = STATE(7),
    [sym_condition] = STATE(7),
    [sym_placeholder] = STATE(36),
    [aux_sym_directive_repeat1] = STATE(7),
    [ts_builtin_sym_end] = ACTIONS(94),
    [anon_sym_LBRACE] = ACTIONS(45),
    [sym_key] = ACTIONS(21),
    [sym_operator] = ACTIONS(23),
    [sym_code] = ACTIONS(25),
    [sym_word] = ACTIONS(25),
    [sym_string] = ACTIONS(25),
    [sym_comment] = ACTIONS(3),
    [sym__newline] = ACTIONS(96),
  },
  [16] = {
    [sym__value] = STATE(7),
    [sym__operand] = STATE(36),
    [sym_option] = STATE(7),
    [sym_comparison] = STATE(7),
    [sym_condition] = STATE(7),
    [sym_placeholder] = STATE(36),
    [aux_sym_directive_repeat1] = STATE(7),
    [ts_builtin_sym_end] = ACTIONS(98),
    [anon_sym_LBRACE] = ACTIONS(45),
    [sym_key] = ACTIONS(21),
    [sym_operator] = ACTIONS(23),
    [sym_code] = ACTIONS(25),
    [sym_word] = ACTIONS(25),
    [sym_string] = ACTIONS(25),
    [sym_comment] = ACTIONS(3),
    [sym__newline] = ACTIONS(100),
  },
  [17] = {
    [sym__value] = STATE(18),
    [sym__operand] = STATE(36),
    [sym_option] = STATE(18),
    [sym_comparison] = STATE(18),
    [sym_condition] = STATE(18),
    [sym_placeholder] = STATE(36),
    [aux_sym_directive_repeat1] = STATE(18),
    [ts_builtin_sym_end] = ACTIONS(94),
    [anon_sym_LBRACE] = ACTIONS(45),
    [sym_key] = ACTIONS(21),
    [sym_operator] = ACTIONS(23),
    [sym_code] = ACTIONS(25),
    [sym_word] = ACTIONS(25),
    [sym_string] = ACTIONS(25),
    [sym_comment] = ACTIONS(3),
    [sym__newline] = ACTIONS(96),
  },
  [18] = {
    [sym__value] = STATE(7),
    [sym__operand] = STATE(36),
    [sym_option] = STATE(7),
    [sym_comparison] = STATE(7),
    [sym_condition] = STATE(7),
    [sym_placeholder] = STATE(36),
    [aux_sym_directive_repeat1] = STATE(7),
    [ts_builtin_sym_end] = ACTIONS(102),
    [anon_sym_LBRACE] = ACTIONS(45),
    [sym_key] = ACTIONS(21),
    [sym_operator] = ACTIONS(23),
    [sym_code] = ACTIONS(25),
    [sym_word] = ACTIONS(25),
    [sym_string] = ACTIONS(25),
    [sym_comment] = ACTIONS(3),
    [sym__newline] = ACTIONS(104),
  },
  [19] = {
    [sym__value] = STATE(6),
    [sym__operand] = STATE(36),
    [sym_option] = STATE(6),
    [sym_comparison] = STATE(6),
    [sym_condition] = STATE(6),
    [sym_placeholder] = STATE(36),
    [aux_sym_directive_repeat1] = STATE(6),
    [anon_sym_LBRACE] = ACTIONS(45),
    [sym_placeholder_name] = ACTIONS(65),
    [sym_key] = ACTIONS(21),
    [sym_operator] = ACTIONS(23),
    [sym_code] = ACTIONS(25),
    [sym_word] = ACTIONS(25),
    [sym_string] = ACTIONS(25),
    [sym_comment] = ACTIONS(3),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      ts_builtin_sym_end,
    ACTIONS(108), 1,
      anon_sym_RBRACE,
    ACTIONS(110), 1,
      anon_sym_LBRACE,
    ACTIONS(112), 1,
      sym__newline,
    STATE(3), 1,
      sym_placeholder,
    STATE(21), 1,
      aux_sym_block_repeat1,
    STATE(50), 1,
      sym_directive,
    ACTIONS(13), 2,
      sym_word,
      sym_string,
    ACTIONS(11), 3,
      sym_key,
      sym_operator,
      sym_code,
  [34] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(110), 1,
      anon_sym_LBRACE,
    ACTIONS(114), 1,
      ts_builtin_sym_end,
    ACTIONS(116), 1,
      anon_sym_RBRACE,
    ACTIONS(118), 1,
      sym__newline,
    STATE(3), 1,
      sym_placeholder,
    STATE(22), 1,
      aux_sym_block_repeat1,
    STATE(50), 1,
      sym_directive,
    ACTIONS(13), 2,
      sym_word,
      sym_string,
    ACTIONS(11), 3,
      sym_key,
      sym_operator,
      sym_code,
  [68] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(120), 1,
      ts_builtin_sym_end,
    ACTIONS(122), 1,
      anon_sym_RBRACE,
    ACTIONS(124), 1,
      anon_sym_LBRACE,
    ACTIONS(133), 1,
      sym__newline,
    STATE(3), 1,
      sym_placeholder,
    STATE(22), 1,
      aux_sym_block_repeat1,
    STATE(50), 1,
      sym_directive,
    ACTIONS(130), 2,
      sym_word,
      sym_string,
    ACTIONS(127), 3,
      sym_key,
      sym_operator,
      sym_code,
  [102] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(106), 1,
      ts_builtin_sym_end,
    ACTIONS(110), 1,
      anon_sym_LBRACE,
    ACTIONS(136), 1,
      anon_sym_RBRACE,
    ACTIONS(138), 1,
      sym__newline,
    STATE(3), 1,
      sym_placeholder,
    STATE(24), 1,
      aux_sym_block_repeat1,
    STATE(50), 1,
      sym_directive,
    ACTIONS(13), 2,
      sym_word,
      sym_string,
    ACTIONS(11), 3,
      sym_key,
      sym_operator,
      sym_code,
  [136] = 10,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(110), 1,
      anon_sym_LBRACE,
    ACTIONS(114), 1,
      ts_builtin_sym_end,
    ACTIONS(118), 1,
      sym__newline,
    ACTIONS(140), 1,
      anon_sym_RBRACE,
    STATE(3), 1,
      sym_placeholder,
    STATE(22), 1,
      aux_sym_block_repeat1,
    STATE(50), 1,
      sym_directive,
    ACTIONS(13), 2,
      sym_word,
      sym_string,
    ACTIONS(11), 3,
      sym_key,
      sym_operator,
      sym_code,
  [170] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(142), 1,
      ts_builtin_sym_end,
    ACTIONS(146), 1,
      sym_code,
    ACTIONS(148), 1,
      sym_string,
    STATE(37), 1,
      sym_codes,
    ACTIONS(144), 6,
      anon_sym_RBRACE,
      anon_sym_LBRACE,
      sym_key,
      sym_operator,
      sym_word,
      sym__newline,
  [194] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(150), 1,
      ts_builtin_sym_end,
    ACTIONS(154), 1,
      sym__tail,
    ACTIONS(152), 8,
      anon_sym_RBRACE,
      anon_sym_LBRACE,
      sym_key,
      sym_operator,
      sym_code,
      sym_word,
      sym_string,
      sym__newline,
  [214] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(156), 1,
      ts_builtin_sym_end,
    ACTIONS(160), 1,
      sym_code,
    STATE(29), 1,
      aux_sym_codes_repeat1,
    ACTIONS(158), 7,
      anon_sym_RBRACE,
      anon_sym_LBRACE,
      sym_key,
      sym_operator,
      sym_word,
      sym_string,
      sym__newline,
  [236] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(162), 1,
      ts_builtin_sym_end,
    ACTIONS(166), 1,
      sym_code,
    STATE(27), 1,
      aux_sym_codes_repeat1,
    ACTIONS(164), 7,
      anon_sym_RBRACE,
      anon_sym_LBRACE,
      sym_key,
      sym_operator,
      sym_word,
      sym_string,
      sym__newline,
  [258] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(168), 1,
      ts_builtin_sym_end,
    ACTIONS(172), 1,
      sym_code,
    STATE(29), 1,
      aux_sym_codes_repeat1,
    ACTIONS(170), 7,
      anon_sym_RBRACE,
      anon_sym_LBRACE,
      sym_key,
      sym_operator,
      sym_word,
      sym_string,
      sym__newline,
  [280] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(175), 1,
      ts_builtin_sym_end,
    ACTIONS(177), 8,
      anon_sym_RBRACE,
      anon_sym_LBRACE,
      sym_key,
      sym_operator,
      sym_code,
      sym_word,
      sym_string,
      sym__newline,
  [297] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(73), 1,
      ts_builtin_sym_end,
    ACTIONS(179), 8,
      anon_sym_RBRACE,
      anon_sym_LBRACE,
      sym_key,
      sym_operator,
      sym_code,
      sym_word,
      sym_string,
      sym__newline,
  [314] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(181), 1,
      ts_builtin_sym_end,
    ACTIONS(183), 8,
      anon_sym_RBRACE,
      anon_sym_LBRACE,
      sym_key,
      sym_operator,
      sym_code,
      sym_word,
      sym_string,
      sym__newline,
  [331] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(120), 1,
      ts_builtin_sym_end,
    ACTIONS(122), 8,
      anon_sym_RBRACE,
      anon_sym_LBRACE,
      sym_key,
      sym_operator,
      sym_code,
      sym_word,
      sym_string,
      sym__newline,
  [348] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(185), 1,
      ts_builtin_sym_end,
    ACTIONS(187), 8,
      anon_sym_RBRACE,
      anon_sym_LBRACE,
      sym_key,
      sym_operator,
      sym_code,
      sym_word,
      sym_string,
      sym__newline,
  [365] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(189), 1,
      ts_builtin_sym_end,
    ACTIONS(191), 8,
      anon_sym_RBRACE,
      anon_sym_LBRACE,
      sym_key,
      sym_operator,
      sym_code,
      sym_word,
      sym_string,
      sym__newline,
  [382] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(193), 1,
      ts_builtin_sym_end,
    ACTIONS(197), 1,
      sym_operator,
    ACTIONS(195), 7,
      anon_sym_RBRACE,
      anon_sym_LBRACE,
      sym_key,
      sym_code,
      sym_word,
      sym_string,
      sym__newline,
  [401] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(199), 1,
      ts_builtin_sym_end,
    ACTIONS(201), 8,
      anon_sym_RBRACE,
      anon_sym_LBRACE,
      sym_key,
      sym_operator,
      sym_code,
      sym_word,
      sym_string,
      sym__newline,
  [418] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(114), 1,
      ts_builtin_sym_end,
    ACTIONS(203), 7,
      anon_sym_LBRACE,
      sym_key,
      sym_operator,
      sym_code,
      sym_word,
      sym_string,
      sym__newline,
  [434] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(205), 1,
      ts_builtin_sym_end,
    ACTIONS(207), 7,
      anon_sym_LBRACE,
      sym_key,
      sym_operator,
      sym_code,
      sym_word,
      sym_string,
      sym__newline,
  [450] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(110), 1,
      anon_sym_LBRACE,
    STATE(35), 1,
      sym_placeholder,
    ACTIONS(209), 3,
      sym_code,
      sym_word,
      sym_string,
  [465] = 3,
    ACTIONS(69), 1,
      ts_builtin_sym_end,
    ACTIONS(211), 1,
      sym_comment,
    ACTIONS(213), 1,
      sym__newline,
  [475] = 3,
    ACTIONS(211), 1,
      sym_comment,
    ACTIONS(213), 1,
      sym__newline,
    ACTIONS(215), 1,
      ts_builtin_sym_end,
  [485] = 2,
    ACTIONS(211), 1,
      sym_comment,
    ACTIONS(205), 2,
      ts_builtin_sym_end,
      sym__newline,
  [493] = 2,
    ACTIONS(211), 1,
      sym_comment,
    ACTIONS(114), 2,
      ts_builtin_sym_end,
      sym__newline,
  [501] = 2,
    ACTIONS(211), 1,
      sym_comment,
    ACTIONS(217), 2,
      ts_builtin_sym_end,
      sym__newline,
  [509] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(65), 1,
      sym_placeholder_name,
    ACTIONS(219), 1,
      sym__newline,
  [519] = 2,
    ACTIONS(211), 1,
      sym_comment,
    ACTIONS(213), 1,
      sym__newline,
  [526] = 2,
    ACTIONS(211), 1,
      sym_comment,
    ACTIONS(221), 1,
      ts_builtin_sym_end,
  [533] = 2,
    ACTIONS(211), 1,
      sym_comment,
    ACTIONS(223), 1,
      anon_sym_RBRACE2,
  [540] = 2,
    ACTIONS(211), 1,
      sym_comment,
    ACTIONS(225), 1,
      sym__newline,
  [547] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(65), 1,
      sym_placeholder_name,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(20)] = 0,
  [SMALL_STATE(21)] = 34,
  [SMALL_STATE(22)] = 68,
  [SMALL_STATE(23)] = 102,
  [SMALL_STATE(24)] = 136,
  [SMALL_STATE(25)] = 170,
  [SMALL_STATE(26)] = 194,
  [SMALL_STATE(27)] = 214,
  [SMALL_STATE(28)] = 236,
  [SMALL_STATE(29)] = 258,
  [SMALL_STATE(30)] = 280,
  [SMALL_STATE(31)] = 297,
  [SMALL_STATE(32)] = 314,
  [SMALL_STATE(33)] = 331,
  [SMALL_STATE(34)] = 348,
  [SMALL_STATE(35)] = 365,
  [SMALL_STATE(36)] = 382,
  [SMALL_STATE(37)] = 401,
  [SMALL_STATE(38)] = 418,
  [SMALL_STATE(39)] = 434,
  [SMALL_STATE(40)] = 450,
  [SMALL_STATE(41)] = 465,
  [SMALL_STATE(42)] = 475,
  [SMALL_STATE(43)] = 485,
  [SMALL_STATE(44)] = 493,
  [SMALL_STATE(45)] = 501,
  [SMALL_STATE(46)] = 509,
  [SMALL_STATE(47)] = 519,
  [SMALL_STATE(48)] = 526,
  [SMALL_STATE(49)] = 533,
  [SMALL_STATE(50)] = 540,
  [SMALL_STATE(51)] = 547,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = false}}, SHIFT_EXTRA(),
  [5] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_config, 0, 0, 0),
  [7] = {.entry = {.count = 1, .reusable = false}}, SHIFT(45),
  [9] = {.entry = {.count = 1, .reusable = false}}, SHIFT(46),
  [11] = {.entry = {.count = 1, .reusable = false}}, SHIFT(2),
  [13] = {.entry = {.count = 1, .reusable = false}}, SHIFT(3),
  [15] = {.entry = {.count = 1, .reusable = false}}, SHIFT(9),
  [17] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_directive, 1, 0, 1),
  [19] = {.entry = {.count = 1, .reusable = false}}, SHIFT(8),
  [21] = {.entry = {.count = 1, .reusable = false}}, SHIFT(25),
  [23] = {.entry = {.count = 1, .reusable = false}}, SHIFT(34),
  [25] = {.entry = {.count = 1, .reusable = false}}, SHIFT(36),
  [27] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_directive, 1, 0, 1),
  [29] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_directive, 1, 0, 2),
  [31] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_directive, 1, 0, 2),
  [33] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_directive, 2, 0, 1),
  [35] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_directive, 2, 0, 1),
  [37] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_directive, 2, 0, 2),
  [39] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_directive, 2, 0, 2),
  [41] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_condition, 2, 0, 0),
  [43] = {.entry = {.count = 1, .reusable = false}}, SHIFT(30),
  [45] = {.entry = {.count = 1, .reusable = false}}, SHIFT(19),
  [47] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_condition, 2, 0, 0),
  [49] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_directive_repeat1, 2, 0, 0),
  [51] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_directive_repeat1, 2, 0, 0),
  [53] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_directive_repeat1, 2, 0, 0), SHIFT_REPEAT(19),
  [56] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_directive_repeat1, 2, 0, 0), SHIFT_REPEAT(25),
  [59] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_directive_repeat1, 2, 0, 0), SHIFT_REPEAT(34),
  [62] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_directive_repeat1, 2, 0, 0), SHIFT_REPEAT(36),
  [65] = {.entry = {.count = 1, .reusable = true}}, SHIFT(49),
  [67] = {.entry = {.count = 1, .reusable = false}}, SHIFT(23),
  [69] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_config, 1, 0, 0),
  [71] = {.entry = {.count = 1, .reusable = false}}, SHIFT(10),
  [73] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_config_repeat1, 2, 0, 0),
  [75] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_config_repeat1, 2, 0, 0), SHIFT_REPEAT(45),
  [78] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_config_repeat1, 2, 0, 0), SHIFT_REPEAT(46),
  [81] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_config_repeat1, 2, 0, 0), SHIFT_REPEAT(2),
  [84] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_config_repeat1, 2, 0, 0), SHIFT_REPEAT(3),
  [87] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_config_repeat1, 2, 0, 0), SHIFT_REPEAT(10),
  [90] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_directive, 3, 0, 1),
  [92] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_directive, 3, 0, 1),
  [94] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_directive, 3, 0, 2),
  [96] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_directive, 3, 0, 2),
  [98] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_directive, 4, 0, 1),
  [100] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_directive, 4, 0, 1),
  [102] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_directive, 4, 0, 2),
  [104] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_directive, 4, 0, 2),
  [106] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_block, 2, 0, 0),
  [108] = {.entry = {.count = 1, .reusable = false}}, SHIFT(44),
  [110] = {.entry = {.count = 1, .reusable = false}}, SHIFT(51),
  [112] = {.entry = {.count = 1, .reusable = false}}, SHIFT(21),
  [114] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_block, 3, 0, 0),
  [116] = {.entry = {.count = 1, .reusable = false}}, SHIFT(43),
  [118] = {.entry = {.count = 1, .reusable = false}}, SHIFT(22),
  [120] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_block_repeat1, 2, 0, 0),
  [122] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_block_repeat1, 2, 0, 0),
  [124] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_block_repeat1, 2, 0, 0), SHIFT_REPEAT(51),
  [127] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_block_repeat1, 2, 0, 0), SHIFT_REPEAT(2),
  [130] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_block_repeat1, 2, 0, 0), SHIFT_REPEAT(3),
  [133] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_block_repeat1, 2, 0, 0), SHIFT_REPEAT(22),
  [136] = {.entry = {.count = 1, .reusable = false}}, SHIFT(38),
  [138] = {.entry = {.count = 1, .reusable = false}}, SHIFT(24),
  [140] = {.entry = {.count = 1, .reusable = false}}, SHIFT(39),
  [142] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__operand, 1, 0, 0),
  [144] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__operand, 1, 0, 0),
  [146] = {.entry = {.count = 1, .reusable = false}}, SHIFT(28),
  [148] = {.entry = {.count = 1, .reusable = false}}, SHIFT(37),
  [150] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_placeholder, 3, 0, 0),
  [152] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_placeholder, 3, 0, 0),
  [154] = {.entry = {.count = 1, .reusable = false}}, SHIFT(32),
  [156] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_codes, 2, 0, 0),
  [158] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_codes, 2, 0, 0),
  [160] = {.entry = {.count = 1, .reusable = false}}, SHIFT(29),
  [162] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_codes, 1, 0, 0),
  [164] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_codes, 1, 0, 0),
  [166] = {.entry = {.count = 1, .reusable = false}}, SHIFT(27),
  [168] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_codes_repeat1, 2, 0, 0),
  [170] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_codes_repeat1, 2, 0, 0),
  [172] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_codes_repeat1, 2, 0, 0), SHIFT_REPEAT(29),
  [175] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_condition, 3, 0, 0),
  [177] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_condition, 3, 0, 0),
  [179] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_config_repeat1, 2, 0, 0),
  [181] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_placeholder, 4, 0, 0),
  [183] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_placeholder, 4, 0, 0),
  [185] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__value, 1, 0, 3),
  [187] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__value, 1, 0, 3),
  [189] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_comparison, 3, 0, 5),
  [191] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_comparison, 3, 0, 5),
  [193] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__value, 1, 0, 0),
  [195] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__value, 1, 0, 0),
  [197] = {.entry = {.count = 1, .reusable = false}}, SHIFT(40),
  [199] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_option, 2, 0, 4),
  [201] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_option, 2, 0, 4),
  [203] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_block, 3, 0, 0),
  [205] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_block, 4, 0, 0),
  [207] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_block, 4, 0, 0),
  [209] = {.entry = {.count = 1, .reusable = false}}, SHIFT(35),
  [211] = {.entry = {.count = 1, .reusable = true}}, SHIFT_EXTRA(),
  [213] = {.entry = {.count = 1, .reusable = true}}, SHIFT(31),
  [215] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_config, 2, 0, 0),
  [217] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_stray, 1, 0, 0),
  [219] = {.entry = {.count = 1, .reusable = false}}, SHIFT(20),
  [221] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
  [223] = {.entry = {.count = 1, .reusable = true}}, SHIFT(26),
  [225] = {.entry = {.count = 1, .reusable = true}}, SHIFT(33),
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

TS_PUBLIC const TSLanguage *tree_sitter_lines(void) {
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
    .primary_state_ids = ts_primary_state_ids,
  };
  return &language;
}
#ifdef __cplusplus
}
#endif
