#include "tree_sitter/parser.h"

#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#define LANGUAGE_VERSION 14
#define STATE_COUNT 68
#define LARGE_STATE_COUNT 2
#define SYMBOL_COUNT 40
#define ALIAS_COUNT 0
#define TOKEN_COUNT 24
#define EXTERNAL_TOKEN_COUNT 0
#define FIELD_COUNT 5
#define MAX_ALIAS_SEQUENCE_LENGTH 4
#define PRODUCTION_ID_COUNT 9

enum ts_symbol_identifiers {
  anon_sym_LT = 1,
  anon_sym_GT = 2,
  anon_sym_LT_SLASH = 3,
  aux_sym_condition_token1 = 4,
  anon_sym_PERCENT_LBRACE = 5,
  anon_sym_RBRACE = 6,
  sym__tail = 7,
  sym_variable_name = 8,
  aux_sym_option_token1 = 9,
  sym_option_name = 10,
  sym_option_string = 11,
  anon_sym_LBRACK = 12,
  anon_sym_COMMA = 13,
  anon_sym_RBRACK = 14,
  anon_sym_EQ = 15,
  sym_flag_name = 16,
  sym_flag_value = 17,
  sym_name = 18,
  sym_word = 19,
  sym_section_word = 20,
  sym_string = 21,
  sym_comment = 22,
  sym__newline = 23,
  sym_config = 24,
  sym__line = 25,
  sym_directive = 26,
  sym_section = 27,
  sym_section_end = 28,
  sym_condition = 29,
  sym_server_variable = 30,
  sym__argument = 31,
  sym_option = 32,
  sym_flags = 33,
  sym__flag = 34,
  sym_flag = 35,
  aux_sym_config_repeat1 = 36,
  aux_sym_directive_repeat1 = 37,
  aux_sym_section_repeat1 = 38,
  aux_sym_flags_repeat1 = 39,
};

static const char * const ts_symbol_names[] = {
  [ts_builtin_sym_end] = "end",
  [anon_sym_LT] = "<",
  [anon_sym_GT] = ">",
  [anon_sym_LT_SLASH] = "</",
  [aux_sym_condition_token1] = "name",
  [anon_sym_PERCENT_LBRACE] = "%{",
  [anon_sym_RBRACE] = "}",
  [sym__tail] = "_tail",
  [sym_variable_name] = "variable_name",
  [aux_sym_option_token1] = "word",
  [sym_option_name] = "option_name",
  [sym_option_string] = "option_string",
  [anon_sym_LBRACK] = "[",
  [anon_sym_COMMA] = ",",
  [anon_sym_RBRACK] = "]",
  [anon_sym_EQ] = "=",
  [sym_flag_name] = "flag_name",
  [sym_flag_value] = "flag_value",
  [sym_name] = "name",
  [sym_word] = "word",
  [sym_section_word] = "word",
  [sym_string] = "string",
  [sym_comment] = "comment",
  [sym__newline] = "_newline",
  [sym_config] = "config",
  [sym__line] = "_line",
  [sym_directive] = "directive",
  [sym_section] = "section",
  [sym_section_end] = "section_end",
  [sym_condition] = "condition",
  [sym_server_variable] = "server_variable",
  [sym__argument] = "_argument",
  [sym_option] = "option",
  [sym_flags] = "flags",
  [sym__flag] = "_flag",
  [sym_flag] = "flag",
  [aux_sym_config_repeat1] = "config_repeat1",
  [aux_sym_directive_repeat1] = "directive_repeat1",
  [aux_sym_section_repeat1] = "section_repeat1",
  [aux_sym_flags_repeat1] = "flags_repeat1",
};

static const TSSymbol ts_symbol_map[] = {
  [ts_builtin_sym_end] = ts_builtin_sym_end,
  [anon_sym_LT] = anon_sym_LT,
  [anon_sym_GT] = anon_sym_GT,
  [anon_sym_LT_SLASH] = anon_sym_LT_SLASH,
  [aux_sym_condition_token1] = sym_name,
  [anon_sym_PERCENT_LBRACE] = anon_sym_PERCENT_LBRACE,
  [anon_sym_RBRACE] = anon_sym_RBRACE,
  [sym__tail] = sym__tail,
  [sym_variable_name] = sym_variable_name,
  [aux_sym_option_token1] = sym_word,
  [sym_option_name] = sym_option_name,
  [sym_option_string] = sym_option_string,
  [anon_sym_LBRACK] = anon_sym_LBRACK,
  [anon_sym_COMMA] = anon_sym_COMMA,
  [anon_sym_RBRACK] = anon_sym_RBRACK,
  [anon_sym_EQ] = anon_sym_EQ,
  [sym_flag_name] = sym_flag_name,
  [sym_flag_value] = sym_flag_value,
  [sym_name] = sym_name,
  [sym_word] = sym_word,
  [sym_section_word] = sym_word,
  [sym_string] = sym_string,
  [sym_comment] = sym_comment,
  [sym__newline] = sym__newline,
  [sym_config] = sym_config,
  [sym__line] = sym__line,
  [sym_directive] = sym_directive,
  [sym_section] = sym_section,
  [sym_section_end] = sym_section_end,
  [sym_condition] = sym_condition,
  [sym_server_variable] = sym_server_variable,
  [sym__argument] = sym__argument,
  [sym_option] = sym_option,
  [sym_flags] = sym_flags,
  [sym__flag] = sym__flag,
  [sym_flag] = sym_flag,
  [aux_sym_config_repeat1] = aux_sym_config_repeat1,
  [aux_sym_directive_repeat1] = aux_sym_directive_repeat1,
  [aux_sym_section_repeat1] = aux_sym_section_repeat1,
  [aux_sym_flags_repeat1] = aux_sym_flags_repeat1,
};

static const TSSymbolMetadata ts_symbol_metadata[] = {
  [ts_builtin_sym_end] = {
    .visible = false,
    .named = true,
  },
  [anon_sym_LT] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_GT] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_LT_SLASH] = {
    .visible = true,
    .named = false,
  },
  [aux_sym_condition_token1] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_PERCENT_LBRACE] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_RBRACE] = {
    .visible = true,
    .named = false,
  },
  [sym__tail] = {
    .visible = false,
    .named = true,
  },
  [sym_variable_name] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_option_token1] = {
    .visible = true,
    .named = true,
  },
  [sym_option_name] = {
    .visible = true,
    .named = true,
  },
  [sym_option_string] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_LBRACK] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_COMMA] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_RBRACK] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_EQ] = {
    .visible = true,
    .named = false,
  },
  [sym_flag_name] = {
    .visible = true,
    .named = true,
  },
  [sym_flag_value] = {
    .visible = true,
    .named = true,
  },
  [sym_name] = {
    .visible = true,
    .named = true,
  },
  [sym_word] = {
    .visible = true,
    .named = true,
  },
  [sym_section_word] = {
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
  [sym_directive] = {
    .visible = true,
    .named = true,
  },
  [sym_section] = {
    .visible = true,
    .named = true,
  },
  [sym_section_end] = {
    .visible = true,
    .named = true,
  },
  [sym_condition] = {
    .visible = true,
    .named = true,
  },
  [sym_server_variable] = {
    .visible = true,
    .named = true,
  },
  [sym__argument] = {
    .visible = false,
    .named = true,
  },
  [sym_option] = {
    .visible = true,
    .named = true,
  },
  [sym_flags] = {
    .visible = true,
    .named = true,
  },
  [sym__flag] = {
    .visible = false,
    .named = true,
  },
  [sym_flag] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_config_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_directive_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_section_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_flags_repeat1] = {
    .visible = false,
    .named = false,
  },
};

enum ts_field_identifiers {
  field_key = 1,
  field_name = 2,
  field_pattern = 3,
  field_test = 4,
  field_value = 5,
};

static const char * const ts_field_names[] = {
  [0] = NULL,
  [field_key] = "key",
  [field_name] = "name",
  [field_pattern] = "pattern",
  [field_test] = "test",
  [field_value] = "value",
};

static const TSFieldMapSlice ts_field_map_slices[PRODUCTION_ID_COUNT] = {
  [1] = {.index = 0, .length = 1},
  [2] = {.index = 1, .length = 1},
  [3] = {.index = 2, .length = 1},
  [4] = {.index = 3, .length = 1},
  [6] = {.index = 4, .length = 2},
  [7] = {.index = 6, .length = 2},
  [8] = {.index = 8, .length = 2},
};

static const TSFieldMapEntry ts_field_map_entries[] = {
  [0] =
    {field_name, 0},
  [1] =
    {field_name, 1},
  [2] =
    {field_test, 1},
  [3] =
    {field_key, 0},
  [4] =
    {field_pattern, 2},
    {field_test, 1},
  [6] =
    {field_key, 0},
    {field_value, 1},
  [8] =
    {field_key, 0},
    {field_value, 2},
};

static const TSSymbol ts_alias_sequences[PRODUCTION_ID_COUNT][MAX_ALIAS_SEQUENCE_LENGTH] = {
  [0] = {0},
  [5] = {
    [0] = sym_flag,
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
  [7] = 4,
  [8] = 5,
  [9] = 6,
  [10] = 10,
  [11] = 11,
  [12] = 12,
  [13] = 13,
  [14] = 12,
  [15] = 10,
  [16] = 16,
  [17] = 11,
  [18] = 16,
  [19] = 19,
  [20] = 20,
  [21] = 21,
  [22] = 22,
  [23] = 23,
  [24] = 24,
  [25] = 25,
  [26] = 26,
  [27] = 27,
  [28] = 26,
  [29] = 11,
  [30] = 20,
  [31] = 21,
  [32] = 22,
  [33] = 23,
  [34] = 24,
  [35] = 25,
  [36] = 19,
  [37] = 37,
  [38] = 38,
  [39] = 11,
  [40] = 38,
  [41] = 41,
  [42] = 42,
  [43] = 43,
  [44] = 42,
  [45] = 45,
  [46] = 46,
  [47] = 47,
  [48] = 45,
  [49] = 49,
  [50] = 50,
  [51] = 51,
  [52] = 52,
  [53] = 53,
  [54] = 54,
  [55] = 55,
  [56] = 56,
  [57] = 57,
  [58] = 58,
  [59] = 59,
  [60] = 60,
  [61] = 61,
  [62] = 62,
  [63] = 63,
  [64] = 60,
  [65] = 61,
  [66] = 66,
  [67] = 59,
};

static bool ts_lex(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (eof) ADVANCE(48);
      ADVANCE_MAP(
        '\n', 106,
        '"', 22,
        '#', 103,
        '%', 98,
        '\'', 26,
        ',', 71,
        '<', 49,
        '=', 73,
        '>', 50,
        '[', 70,
        '\\', 7,
        ']', 72,
        '}', 54,
        'R', 76,
        'r', 76,
      );
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(36);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(99);
      END_STATE();
    case 1:
      ADVANCE_MAP(
        '\n', 106,
        '"', 24,
        '#', 103,
        '%', 98,
        '\'', 26,
        ',', 71,
        '<', 49,
        '=', 73,
        '>', 50,
        '[', 70,
        '\\', 7,
        ']', 72,
        'R', 76,
        'r', 76,
      );
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(1);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(99);
      END_STATE();
    case 2:
      if (lookahead == '\n') ADVANCE(106);
      if (lookahead == '"') ADVANCE(24);
      if (lookahead == '%') ADVANCE(98);
      if (lookahead == '\'') ADVANCE(26);
      if (lookahead == '[') ADVANCE(70);
      if (lookahead == '\\') ADVANCE(11);
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(2);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(99);
      END_STATE();
    case 3:
      if (lookahead == '\n') ADVANCE(106);
      if (lookahead == '"') ADVANCE(24);
      if (lookahead == '\'') ADVANCE(26);
      if (lookahead == '>') ADVANCE(50);
      if (lookahead == '\\') ADVANCE(100);
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(3);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(101);
      END_STATE();
    case 4:
      if (lookahead == '\n') ADVANCE(106);
      if (lookahead == '"') ADVANCE(24);
      if (lookahead == '\'') ADVANCE(26);
      if (lookahead == '[') ADVANCE(70);
      if (lookahead == '\\') ADVANCE(9);
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(4);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(97);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(99);
      END_STATE();
    case 5:
      if (lookahead == '\n') ADVANCE(104);
      if (lookahead == '\r') ADVANCE(105);
      if (lookahead != 0) ADVANCE(103);
      END_STATE();
    case 6:
      if (lookahead == '\n') SKIP(1);
      END_STATE();
    case 7:
      if (lookahead == '\n') SKIP(1);
      if (lookahead == '\r') SKIP(6);
      if (lookahead != 0) ADVANCE(99);
      END_STATE();
    case 8:
      if (lookahead == '\n') SKIP(4);
      END_STATE();
    case 9:
      if (lookahead == '\n') SKIP(4);
      if (lookahead == '\r') SKIP(8);
      if (lookahead != 0) ADVANCE(99);
      END_STATE();
    case 10:
      if (lookahead == '\n') SKIP(2);
      END_STATE();
    case 11:
      if (lookahead == '\n') SKIP(2);
      if (lookahead == '\r') SKIP(10);
      if (lookahead != 0) ADVANCE(99);
      END_STATE();
    case 12:
      if (lookahead == '\n') SKIP(3);
      END_STATE();
    case 13:
      if (lookahead == '\n') SKIP(28);
      END_STATE();
    case 14:
      if (lookahead == '\n') SKIP(28);
      if (lookahead == '\r') SKIP(13);
      END_STATE();
    case 15:
      if (lookahead == '\n') SKIP(30);
      END_STATE();
    case 16:
      if (lookahead == '\n') SKIP(30);
      if (lookahead == '\r') SKIP(15);
      END_STATE();
    case 17:
      if (lookahead == '\n') ADVANCE(24);
      if (lookahead == '\r') ADVANCE(18);
      if (lookahead != 0) ADVANCE(22);
      END_STATE();
    case 18:
      if (lookahead == '\n') ADVANCE(24);
      if (lookahead == '"') ADVANCE(69);
      if (lookahead == '\\') ADVANCE(17);
      if (lookahead != 0) ADVANCE(22);
      END_STATE();
    case 19:
      if (lookahead == '\r') ADVANCE(105);
      if (lookahead != 0) ADVANCE(104);
      END_STATE();
    case 20:
      if (lookahead == '\r') ADVANCE(27);
      if (lookahead != 0) ADVANCE(26);
      END_STATE();
    case 21:
      if (lookahead == '\r') ADVANCE(25);
      if (lookahead != 0) ADVANCE(24);
      END_STATE();
    case 22:
      if (lookahead == '"') ADVANCE(69);
      if (lookahead == '\\') ADVANCE(17);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(22);
      END_STATE();
    case 23:
      if (lookahead == '"') ADVANCE(69);
      if (lookahead == '\\') ADVANCE(33);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(23);
      END_STATE();
    case 24:
      if (lookahead == '"') ADVANCE(102);
      if (lookahead == '\\') ADVANCE(21);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(24);
      END_STATE();
    case 25:
      if (lookahead == '"') ADVANCE(102);
      if (lookahead == '\\') ADVANCE(21);
      if (lookahead != 0) ADVANCE(24);
      END_STATE();
    case 26:
      if (lookahead == '\'') ADVANCE(102);
      if (lookahead == '\\') ADVANCE(20);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(26);
      END_STATE();
    case 27:
      if (lookahead == '\'') ADVANCE(102);
      if (lookahead == '\\') ADVANCE(20);
      if (lookahead != 0) ADVANCE(26);
      END_STATE();
    case 28:
      if (lookahead == ',') ADVANCE(71);
      if (lookahead == '\\') SKIP(14);
      if (lookahead == ']') ADVANCE(72);
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(28);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      END_STATE();
    case 29:
      if (lookahead == ',') ADVANCE(71);
      if (lookahead == '\\') ADVANCE(85);
      if (lookahead == ']') ADVANCE(72);
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(29);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(85);
      END_STATE();
    case 30:
      if (lookahead == '\\') SKIP(16);
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(30);
      if (lookahead == '$' ||
          lookahead == '%' ||
          ('@' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= '{')) ADVANCE(96);
      END_STATE();
    case 31:
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(63);
      END_STATE();
    case 32:
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(99);
      END_STATE();
    case 33:
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(23);
      END_STATE();
    case 34:
      if (eof) ADVANCE(48);
      if (lookahead == '\n') ADVANCE(106);
      if (lookahead == '"') ADVANCE(22);
      if (lookahead == '\'') ADVANCE(26);
      if (lookahead == '[') ADVANCE(70);
      if (lookahead == '\\') ADVANCE(66);
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(39);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(64);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(65);
      END_STATE();
    case 35:
      if (eof) ADVANCE(48);
      if (lookahead == '\n') ADVANCE(106);
      if (lookahead == '"') ADVANCE(57);
      if (lookahead == '\'') ADVANCE(58);
      if (lookahead == '[') ADVANCE(70);
      if (lookahead == '\\') ADVANCE(61);
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(39);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(59);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(60);
      END_STATE();
    case 36:
      if (eof) ADVANCE(48);
      ADVANCE_MAP(
        '\n', 106,
        '"', 24,
        '#', 103,
        '%', 98,
        '\'', 26,
        ',', 71,
        '<', 49,
        '=', 73,
        '>', 50,
        '[', 70,
        '\\', 7,
        ']', 72,
        'R', 76,
        'r', 76,
      );
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(36);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(99);
      END_STATE();
    case 37:
      if (eof) ADVANCE(48);
      if (lookahead == '\n') ADVANCE(106);
      if (lookahead == '"') ADVANCE(24);
      if (lookahead == '%') ADVANCE(98);
      if (lookahead == '\'') ADVANCE(26);
      if (lookahead == '[') ADVANCE(70);
      if (lookahead == '\\') ADVANCE(11);
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(37);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(99);
      END_STATE();
    case 38:
      if (eof) ADVANCE(48);
      if (lookahead == '\n') ADVANCE(106);
      if (lookahead == '"') ADVANCE(24);
      if (lookahead == '\'') ADVANCE(26);
      if (lookahead == '>') ADVANCE(50);
      if (lookahead == '\\') ADVANCE(100);
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(38);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(101);
      END_STATE();
    case 39:
      if (eof) ADVANCE(48);
      if (lookahead == '\n') ADVANCE(106);
      if (lookahead == '"') ADVANCE(24);
      if (lookahead == '\'') ADVANCE(26);
      if (lookahead == '[') ADVANCE(70);
      if (lookahead == '\\') ADVANCE(9);
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(39);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(97);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(99);
      END_STATE();
    case 40:
      if (eof) ADVANCE(48);
      if (lookahead == '\n') ADVANCE(106);
      if (lookahead == '"') ADVANCE(23);
      if (lookahead == '[') ADVANCE(70);
      if (lookahead == '\\') ADVANCE(67);
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(43);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != '\'') ADVANCE(67);
      END_STATE();
    case 41:
      if (eof) ADVANCE(48);
      if (lookahead == '\n') ADVANCE(106);
      if (lookahead == '#') ADVANCE(104);
      if (lookahead == ',') ADVANCE(71);
      if (lookahead == '<') ADVANCE(49);
      if (lookahead == '=') ADVANCE(73);
      if (lookahead == '>') ADVANCE(50);
      if (lookahead == '\\') SKIP(45);
      if (lookahead == ']') ADVANCE(72);
      if (lookahead == '}') ADVANCE(54);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(88);
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(42);
      if (lookahead == '$' ||
          lookahead == '%' ||
          ('@' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= '{')) ADVANCE(96);
      END_STATE();
    case 42:
      if (eof) ADVANCE(48);
      if (lookahead == '\n') ADVANCE(106);
      if (lookahead == '#') ADVANCE(104);
      if (lookahead == ',') ADVANCE(71);
      if (lookahead == '<') ADVANCE(49);
      if (lookahead == '=') ADVANCE(73);
      if (lookahead == '>') ADVANCE(50);
      if (lookahead == '\\') SKIP(45);
      if (lookahead == ']') ADVANCE(72);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(88);
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(42);
      if (lookahead == '$' ||
          lookahead == '%' ||
          ('@' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= '{')) ADVANCE(96);
      END_STATE();
    case 43:
      if (eof) ADVANCE(48);
      if (lookahead == '\n') ADVANCE(106);
      if (lookahead == '[') ADVANCE(70);
      if (lookahead == '\\') SKIP(47);
      if (lookahead == '\t' ||
          lookahead == '\f' ||
          lookahead == '\r' ||
          lookahead == ' ') SKIP(43);
      END_STATE();
    case 44:
      if (eof) ADVANCE(48);
      if (lookahead == '\n') SKIP(42);
      END_STATE();
    case 45:
      if (eof) ADVANCE(48);
      if (lookahead == '\n') SKIP(42);
      if (lookahead == '\r') SKIP(44);
      END_STATE();
    case 46:
      if (eof) ADVANCE(48);
      if (lookahead == '\n') SKIP(43);
      END_STATE();
    case 47:
      if (eof) ADVANCE(48);
      if (lookahead == '\n') SKIP(43);
      if (lookahead == '\r') SKIP(46);
      END_STATE();
    case 48:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 49:
      ACCEPT_TOKEN(anon_sym_LT);
      if (lookahead == '/') ADVANCE(51);
      END_STATE();
    case 50:
      ACCEPT_TOKEN(anon_sym_GT);
      END_STATE();
    case 51:
      ACCEPT_TOKEN(anon_sym_LT_SLASH);
      END_STATE();
    case 52:
      ACCEPT_TOKEN(aux_sym_condition_token1);
      END_STATE();
    case 53:
      ACCEPT_TOKEN(anon_sym_PERCENT_LBRACE);
      END_STATE();
    case 54:
      ACCEPT_TOKEN(anon_sym_RBRACE);
      END_STATE();
    case 55:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '\r') ADVANCE(27);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') ADVANCE(26);
      if (lookahead != 0) ADVANCE(58);
      END_STATE();
    case 56:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '\r') ADVANCE(25);
      if (('\t' <= lookahead && lookahead <= '\f') ||
          lookahead == ' ') ADVANCE(24);
      if (lookahead != 0) ADVANCE(57);
      END_STATE();
    case 57:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '"') ADVANCE(62);
      if (lookahead == '\\') ADVANCE(56);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(24);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(57);
      END_STATE();
    case 58:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '\'') ADVANCE(62);
      if (lookahead == '\\') ADVANCE(55);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(26);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(58);
      END_STATE();
    case 59:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '=') ADVANCE(68);
      if (lookahead == '\\') ADVANCE(61);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(59);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ') ADVANCE(60);
      END_STATE();
    case 60:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '\\') ADVANCE(61);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ') ADVANCE(60);
      END_STATE();
    case 61:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ') ADVANCE(60);
      END_STATE();
    case 62:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ') ADVANCE(62);
      END_STATE();
    case 63:
      ACCEPT_TOKEN(sym_variable_name);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '}') ADVANCE(63);
      END_STATE();
    case 64:
      ACCEPT_TOKEN(aux_sym_option_token1);
      if (lookahead == '=') ADVANCE(68);
      if (lookahead == '\\') ADVANCE(66);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(64);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ') ADVANCE(65);
      END_STATE();
    case 65:
      ACCEPT_TOKEN(aux_sym_option_token1);
      if (lookahead == '\\') ADVANCE(66);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ') ADVANCE(65);
      END_STATE();
    case 66:
      ACCEPT_TOKEN(aux_sym_option_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ') ADVANCE(65);
      END_STATE();
    case 67:
      ACCEPT_TOKEN(aux_sym_option_token1);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ') ADVANCE(67);
      END_STATE();
    case 68:
      ACCEPT_TOKEN(sym_option_name);
      END_STATE();
    case 69:
      ACCEPT_TOKEN(sym_option_string);
      END_STATE();
    case 70:
      ACCEPT_TOKEN(anon_sym_LBRACK);
      END_STATE();
    case 71:
      ACCEPT_TOKEN(anon_sym_COMMA);
      END_STATE();
    case 72:
      ACCEPT_TOKEN(anon_sym_RBRACK);
      END_STATE();
    case 73:
      ACCEPT_TOKEN(anon_sym_EQ);
      END_STATE();
    case 74:
      ACCEPT_TOKEN(sym_flag_name);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(80);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      END_STATE();
    case 75:
      ACCEPT_TOKEN(sym_flag_name);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(52);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      END_STATE();
    case 76:
      ACCEPT_TOKEN(sym_flag_name);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(83);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      END_STATE();
    case 77:
      ACCEPT_TOKEN(sym_flag_name);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(74);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      END_STATE();
    case 78:
      ACCEPT_TOKEN(sym_flag_name);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(82);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      END_STATE();
    case 79:
      ACCEPT_TOKEN(sym_flag_name);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(75);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      END_STATE();
    case 80:
      ACCEPT_TOKEN(sym_flag_name);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(79);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      END_STATE();
    case 81:
      ACCEPT_TOKEN(sym_flag_name);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(78);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      END_STATE();
    case 82:
      ACCEPT_TOKEN(sym_flag_name);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(77);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      END_STATE();
    case 83:
      ACCEPT_TOKEN(sym_flag_name);
      if (lookahead == 'W' ||
          lookahead == 'w') ADVANCE(81);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      END_STATE();
    case 84:
      ACCEPT_TOKEN(sym_flag_name);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(84);
      END_STATE();
    case 85:
      ACCEPT_TOKEN(sym_flag_value);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != ',' &&
          lookahead != ']') ADVANCE(85);
      END_STATE();
    case 86:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(92);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '\'' &&
          lookahead != '<' &&
          lookahead != '>') ADVANCE(96);
      END_STATE();
    case 87:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(52);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '\'' &&
          lookahead != '<' &&
          lookahead != '>') ADVANCE(96);
      END_STATE();
    case 88:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(95);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '\'' &&
          lookahead != '<' &&
          lookahead != '>') ADVANCE(96);
      END_STATE();
    case 89:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(86);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '\'' &&
          lookahead != '<' &&
          lookahead != '>') ADVANCE(96);
      END_STATE();
    case 90:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(94);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '\'' &&
          lookahead != '<' &&
          lookahead != '>') ADVANCE(96);
      END_STATE();
    case 91:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(87);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '\'' &&
          lookahead != '<' &&
          lookahead != '>') ADVANCE(96);
      END_STATE();
    case 92:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(91);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '\'' &&
          lookahead != '<' &&
          lookahead != '>') ADVANCE(96);
      END_STATE();
    case 93:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(90);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '\'' &&
          lookahead != '<' &&
          lookahead != '>') ADVANCE(96);
      END_STATE();
    case 94:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(89);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '\'' &&
          lookahead != '<' &&
          lookahead != '>') ADVANCE(96);
      END_STATE();
    case 95:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == 'W' ||
          lookahead == 'w') ADVANCE(93);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '\'' &&
          lookahead != '<' &&
          lookahead != '>') ADVANCE(96);
      END_STATE();
    case 96:
      ACCEPT_TOKEN(sym_name);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '\'' &&
          lookahead != '<' &&
          lookahead != '>') ADVANCE(96);
      END_STATE();
    case 97:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '=') ADVANCE(68);
      if (lookahead == '\\') ADVANCE(32);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(97);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ') ADVANCE(99);
      END_STATE();
    case 98:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '\\') ADVANCE(32);
      if (lookahead == '{') ADVANCE(53);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ') ADVANCE(99);
      END_STATE();
    case 99:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '\\') ADVANCE(32);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ') ADVANCE(99);
      END_STATE();
    case 100:
      ACCEPT_TOKEN(sym_section_word);
      if (lookahead == '\n') SKIP(3);
      if (lookahead == '\r') SKIP(12);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '\'' &&
          lookahead != '>') ADVANCE(101);
      END_STATE();
    case 101:
      ACCEPT_TOKEN(sym_section_word);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead) &&
          lookahead != ' ' &&
          lookahead != '"' &&
          lookahead != '\'' &&
          lookahead != '>') ADVANCE(101);
      END_STATE();
    case 102:
      ACCEPT_TOKEN(sym_string);
      END_STATE();
    case 103:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '\\') ADVANCE(5);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') ADVANCE(104);
      if (lookahead != 0 &&
          (lookahead < '\t' || '\r' < lookahead)) ADVANCE(103);
      END_STATE();
    case 104:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '\\') ADVANCE(19);
      if (lookahead != 0 &&
          lookahead != '\n') ADVANCE(104);
      END_STATE();
    case 105:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == '\\') ADVANCE(19);
      if (lookahead != 0) ADVANCE(104);
      END_STATE();
    case 106:
      ACCEPT_TOKEN(sym__newline);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0},
  [1] = {.lex_state = 41},
  [2] = {.lex_state = 41},
  [3] = {.lex_state = 41},
  [4] = {.lex_state = 39},
  [5] = {.lex_state = 39},
  [6] = {.lex_state = 39},
  [7] = {.lex_state = 39},
  [8] = {.lex_state = 39},
  [9] = {.lex_state = 39},
  [10] = {.lex_state = 37},
  [11] = {.lex_state = 34},
  [12] = {.lex_state = 39},
  [13] = {.lex_state = 41},
  [14] = {.lex_state = 39},
  [15] = {.lex_state = 37},
  [16] = {.lex_state = 35},
  [17] = {.lex_state = 34},
  [18] = {.lex_state = 35},
  [19] = {.lex_state = 39},
  [20] = {.lex_state = 38},
  [21] = {.lex_state = 39},
  [22] = {.lex_state = 39},
  [23] = {.lex_state = 38},
  [24] = {.lex_state = 39},
  [25] = {.lex_state = 39},
  [26] = {.lex_state = 38},
  [27] = {.lex_state = 28},
  [28] = {.lex_state = 38},
  [29] = {.lex_state = 40},
  [30] = {.lex_state = 38},
  [31] = {.lex_state = 39},
  [32] = {.lex_state = 39},
  [33] = {.lex_state = 38},
  [34] = {.lex_state = 39},
  [35] = {.lex_state = 39},
  [36] = {.lex_state = 39},
  [37] = {.lex_state = 0},
  [38] = {.lex_state = 28},
  [39] = {.lex_state = 40},
  [40] = {.lex_state = 28},
  [41] = {.lex_state = 29},
  [42] = {.lex_state = 41},
  [43] = {.lex_state = 41},
  [44] = {.lex_state = 41},
  [45] = {.lex_state = 41},
  [46] = {.lex_state = 41},
  [47] = {.lex_state = 41},
  [48] = {.lex_state = 41},
  [49] = {.lex_state = 0},
  [50] = {.lex_state = 0},
  [51] = {.lex_state = 41},
  [52] = {.lex_state = 41},
  [53] = {.lex_state = 0},
  [54] = {.lex_state = 0},
  [55] = {.lex_state = 0},
  [56] = {.lex_state = 0},
  [57] = {.lex_state = 0},
  [58] = {.lex_state = 0},
  [59] = {.lex_state = 31},
  [60] = {.lex_state = 30},
  [61] = {.lex_state = 41},
  [62] = {.lex_state = 0},
  [63] = {.lex_state = 30},
  [64] = {.lex_state = 30},
  [65] = {.lex_state = 41},
  [66] = {.lex_state = 0},
  [67] = {.lex_state = 31},
};

static const uint16_t ts_parse_table[LARGE_STATE_COUNT][SYMBOL_COUNT] = {
  [0] = {
    [ts_builtin_sym_end] = ACTIONS(1),
    [anon_sym_LT] = ACTIONS(1),
    [anon_sym_GT] = ACTIONS(1),
    [anon_sym_LT_SLASH] = ACTIONS(1),
    [aux_sym_condition_token1] = ACTIONS(1),
    [anon_sym_PERCENT_LBRACE] = ACTIONS(1),
    [anon_sym_RBRACE] = ACTIONS(1),
    [sym_option_string] = ACTIONS(1),
    [anon_sym_LBRACK] = ACTIONS(1),
    [anon_sym_COMMA] = ACTIONS(1),
    [anon_sym_RBRACK] = ACTIONS(1),
    [anon_sym_EQ] = ACTIONS(1),
    [sym_flag_name] = ACTIONS(1),
    [sym_word] = ACTIONS(1),
    [sym_string] = ACTIONS(1),
    [sym_comment] = ACTIONS(1),
    [sym__newline] = ACTIONS(1),
  },
  [1] = {
    [sym_config] = STATE(66),
    [sym__line] = STATE(54),
    [sym_directive] = STATE(54),
    [sym_section] = STATE(54),
    [sym_section_end] = STATE(54),
    [sym_condition] = STATE(54),
    [aux_sym_config_repeat1] = STATE(2),
    [ts_builtin_sym_end] = ACTIONS(3),
    [anon_sym_LT] = ACTIONS(5),
    [anon_sym_LT_SLASH] = ACTIONS(7),
    [aux_sym_condition_token1] = ACTIONS(9),
    [sym_name] = ACTIONS(11),
    [sym_comment] = ACTIONS(13),
    [sym__newline] = ACTIONS(15),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 9,
    ACTIONS(5), 1,
      anon_sym_LT,
    ACTIONS(7), 1,
      anon_sym_LT_SLASH,
    ACTIONS(9), 1,
      aux_sym_condition_token1,
    ACTIONS(11), 1,
      sym_name,
    ACTIONS(17), 1,
      ts_builtin_sym_end,
    ACTIONS(19), 1,
      sym_comment,
    ACTIONS(21), 1,
      sym__newline,
    STATE(3), 1,
      aux_sym_config_repeat1,
    STATE(56), 5,
      sym__line,
      sym_directive,
      sym_section,
      sym_section_end,
      sym_condition,
  [32] = 9,
    ACTIONS(23), 1,
      ts_builtin_sym_end,
    ACTIONS(25), 1,
      anon_sym_LT,
    ACTIONS(28), 1,
      anon_sym_LT_SLASH,
    ACTIONS(31), 1,
      aux_sym_condition_token1,
    ACTIONS(34), 1,
      sym_name,
    ACTIONS(37), 1,
      sym_comment,
    ACTIONS(40), 1,
      sym__newline,
    STATE(3), 1,
      aux_sym_config_repeat1,
    STATE(62), 5,
      sym__line,
      sym_directive,
      sym_section,
      sym_section_end,
      sym_condition,
  [64] = 6,
    ACTIONS(45), 1,
      sym_option_name,
    ACTIONS(47), 1,
      anon_sym_LBRACK,
    ACTIONS(49), 1,
      sym_word,
    ACTIONS(51), 1,
      sym_string,
    ACTIONS(43), 2,
      ts_builtin_sym_end,
      sym__newline,
    STATE(6), 4,
      sym__argument,
      sym_option,
      sym_flags,
      aux_sym_directive_repeat1,
  [87] = 6,
    ACTIONS(45), 1,
      sym_option_name,
    ACTIONS(47), 1,
      anon_sym_LBRACK,
    ACTIONS(55), 1,
      sym_word,
    ACTIONS(57), 1,
      sym_string,
    ACTIONS(53), 2,
      ts_builtin_sym_end,
      sym__newline,
    STATE(4), 4,
      sym__argument,
      sym_option,
      sym_flags,
      aux_sym_directive_repeat1,
  [110] = 6,
    ACTIONS(61), 1,
      sym_option_name,
    ACTIONS(64), 1,
      anon_sym_LBRACK,
    ACTIONS(67), 1,
      sym_word,
    ACTIONS(70), 1,
      sym_string,
    ACTIONS(59), 2,
      ts_builtin_sym_end,
      sym__newline,
    STATE(6), 4,
      sym__argument,
      sym_option,
      sym_flags,
      aux_sym_directive_repeat1,
  [133] = 6,
    ACTIONS(43), 1,
      sym__newline,
    ACTIONS(73), 1,
      sym_option_name,
    ACTIONS(75), 1,
      anon_sym_LBRACK,
    ACTIONS(77), 1,
      sym_word,
    ACTIONS(79), 1,
      sym_string,
    STATE(9), 4,
      sym__argument,
      sym_option,
      sym_flags,
      aux_sym_directive_repeat1,
  [155] = 6,
    ACTIONS(53), 1,
      sym__newline,
    ACTIONS(73), 1,
      sym_option_name,
    ACTIONS(75), 1,
      anon_sym_LBRACK,
    ACTIONS(81), 1,
      sym_word,
    ACTIONS(83), 1,
      sym_string,
    STATE(7), 4,
      sym__argument,
      sym_option,
      sym_flags,
      aux_sym_directive_repeat1,
  [177] = 6,
    ACTIONS(59), 1,
      sym__newline,
    ACTIONS(85), 1,
      sym_option_name,
    ACTIONS(88), 1,
      anon_sym_LBRACK,
    ACTIONS(91), 1,
      sym_word,
    ACTIONS(94), 1,
      sym_string,
    STATE(9), 4,
      sym__argument,
      sym_option,
      sym_flags,
      aux_sym_directive_repeat1,
  [199] = 7,
    ACTIONS(47), 1,
      anon_sym_LBRACK,
    ACTIONS(99), 1,
      anon_sym_PERCENT_LBRACE,
    ACTIONS(101), 1,
      sym_word,
    ACTIONS(103), 1,
      sym_string,
    STATE(12), 1,
      sym_server_variable,
    STATE(57), 1,
      sym_flags,
    ACTIONS(97), 2,
      ts_builtin_sym_end,
      sym__newline,
  [222] = 4,
    ACTIONS(105), 1,
      ts_builtin_sym_end,
    ACTIONS(107), 1,
      aux_sym_option_token1,
    ACTIONS(111), 1,
      sym_option_string,
    ACTIONS(109), 5,
      sym_option_name,
      anon_sym_LBRACK,
      sym_word,
      sym_string,
      sym__newline,
  [239] = 7,
    ACTIONS(47), 1,
      anon_sym_LBRACK,
    ACTIONS(115), 1,
      sym_option_name,
    ACTIONS(117), 1,
      sym_word,
    ACTIONS(119), 1,
      sym_string,
    STATE(37), 1,
      sym_option,
    STATE(50), 1,
      sym_flags,
    ACTIONS(113), 2,
      ts_builtin_sym_end,
      sym__newline,
  [262] = 2,
    ACTIONS(121), 2,
      anon_sym_LT,
      sym_name,
    ACTIONS(23), 5,
      ts_builtin_sym_end,
      anon_sym_LT_SLASH,
      aux_sym_condition_token1,
      sym_comment,
      sym__newline,
  [274] = 7,
    ACTIONS(47), 1,
      anon_sym_LBRACK,
    ACTIONS(113), 1,
      sym__newline,
    ACTIONS(117), 1,
      sym_word,
    ACTIONS(119), 1,
      sym_string,
    ACTIONS(123), 1,
      sym_option_name,
    STATE(37), 1,
      sym_option,
    STATE(50), 1,
      sym_flags,
  [296] = 7,
    ACTIONS(47), 1,
      anon_sym_LBRACK,
    ACTIONS(97), 1,
      sym__newline,
    ACTIONS(125), 1,
      anon_sym_PERCENT_LBRACE,
    ACTIONS(127), 1,
      sym_word,
    ACTIONS(129), 1,
      sym_string,
    STATE(14), 1,
      sym_server_variable,
    STATE(57), 1,
      sym_flags,
  [318] = 3,
    ACTIONS(131), 1,
      ts_builtin_sym_end,
    ACTIONS(133), 1,
      sym__tail,
    ACTIONS(135), 5,
      sym_option_name,
      anon_sym_LBRACK,
      sym_word,
      sym_string,
      sym__newline,
  [332] = 3,
    ACTIONS(137), 1,
      aux_sym_option_token1,
    ACTIONS(139), 1,
      sym_option_string,
    ACTIONS(109), 5,
      sym_option_name,
      anon_sym_LBRACK,
      sym_word,
      sym_string,
      sym__newline,
  [346] = 2,
    ACTIONS(141), 1,
      sym__tail,
    ACTIONS(135), 5,
      sym_option_name,
      anon_sym_LBRACK,
      sym_word,
      sym_string,
      sym__newline,
  [357] = 2,
    ACTIONS(145), 1,
      sym_word,
    ACTIONS(143), 5,
      ts_builtin_sym_end,
      sym_option_name,
      anon_sym_LBRACK,
      sym_string,
      sym__newline,
  [368] = 6,
    ACTIONS(147), 1,
      ts_builtin_sym_end,
    ACTIONS(149), 1,
      anon_sym_GT,
    ACTIONS(151), 1,
      sym_section_word,
    ACTIONS(153), 1,
      sym_string,
    ACTIONS(155), 1,
      sym__newline,
    STATE(23), 1,
      aux_sym_section_repeat1,
  [387] = 2,
    ACTIONS(159), 1,
      sym_word,
    ACTIONS(157), 5,
      ts_builtin_sym_end,
      sym_option_name,
      anon_sym_LBRACK,
      sym_string,
      sym__newline,
  [398] = 2,
    ACTIONS(163), 1,
      sym_word,
    ACTIONS(161), 5,
      ts_builtin_sym_end,
      sym_option_name,
      anon_sym_LBRACK,
      sym_string,
      sym__newline,
  [409] = 5,
    ACTIONS(165), 1,
      ts_builtin_sym_end,
    ACTIONS(169), 1,
      sym_section_word,
    ACTIONS(172), 1,
      sym_string,
    STATE(23), 1,
      aux_sym_section_repeat1,
    ACTIONS(167), 2,
      anon_sym_GT,
      sym__newline,
  [426] = 2,
    ACTIONS(177), 1,
      sym_word,
    ACTIONS(175), 5,
      ts_builtin_sym_end,
      sym_option_name,
      anon_sym_LBRACK,
      sym_string,
      sym__newline,
  [437] = 2,
    ACTIONS(181), 1,
      sym_word,
    ACTIONS(179), 5,
      ts_builtin_sym_end,
      sym_option_name,
      anon_sym_LBRACK,
      sym_string,
      sym__newline,
  [448] = 6,
    ACTIONS(183), 1,
      ts_builtin_sym_end,
    ACTIONS(185), 1,
      anon_sym_GT,
    ACTIONS(187), 1,
      sym_section_word,
    ACTIONS(189), 1,
      sym_string,
    ACTIONS(191), 1,
      sym__newline,
    STATE(20), 1,
      aux_sym_section_repeat1,
  [467] = 3,
    ACTIONS(195), 1,
      sym_flag_name,
    ACTIONS(193), 2,
      anon_sym_COMMA,
      anon_sym_RBRACK,
    STATE(51), 2,
      sym__flag,
      sym_flag,
  [479] = 5,
    ACTIONS(185), 1,
      anon_sym_GT,
    ACTIONS(191), 1,
      sym__newline,
    ACTIONS(197), 1,
      sym_section_word,
    ACTIONS(199), 1,
      sym_string,
    STATE(30), 1,
      aux_sym_section_repeat1,
  [495] = 4,
    ACTIONS(105), 1,
      ts_builtin_sym_end,
    ACTIONS(107), 1,
      aux_sym_option_token1,
    ACTIONS(111), 1,
      sym_option_string,
    ACTIONS(109), 2,
      anon_sym_LBRACK,
      sym__newline,
  [509] = 5,
    ACTIONS(149), 1,
      anon_sym_GT,
    ACTIONS(155), 1,
      sym__newline,
    ACTIONS(201), 1,
      sym_section_word,
    ACTIONS(203), 1,
      sym_string,
    STATE(33), 1,
      aux_sym_section_repeat1,
  [525] = 2,
    ACTIONS(159), 1,
      sym_word,
    ACTIONS(157), 4,
      sym_option_name,
      anon_sym_LBRACK,
      sym_string,
      sym__newline,
  [535] = 2,
    ACTIONS(163), 1,
      sym_word,
    ACTIONS(161), 4,
      sym_option_name,
      anon_sym_LBRACK,
      sym_string,
      sym__newline,
  [545] = 4,
    ACTIONS(205), 1,
      sym_section_word,
    ACTIONS(208), 1,
      sym_string,
    STATE(33), 1,
      aux_sym_section_repeat1,
    ACTIONS(167), 2,
      anon_sym_GT,
      sym__newline,
  [559] = 2,
    ACTIONS(177), 1,
      sym_word,
    ACTIONS(175), 4,
      sym_option_name,
      anon_sym_LBRACK,
      sym_string,
      sym__newline,
  [569] = 2,
    ACTIONS(181), 1,
      sym_word,
    ACTIONS(179), 4,
      sym_option_name,
      anon_sym_LBRACK,
      sym_string,
      sym__newline,
  [579] = 2,
    ACTIONS(145), 1,
      sym_word,
    ACTIONS(143), 4,
      sym_option_name,
      anon_sym_LBRACK,
      sym_string,
      sym__newline,
  [589] = 3,
    ACTIONS(47), 1,
      anon_sym_LBRACK,
    STATE(58), 1,
      sym_flags,
    ACTIONS(211), 2,
      ts_builtin_sym_end,
      sym__newline,
  [600] = 3,
    ACTIONS(195), 1,
      sym_flag_name,
    ACTIONS(213), 1,
      anon_sym_RBRACK,
    STATE(45), 2,
      sym__flag,
      sym_flag,
  [611] = 3,
    ACTIONS(107), 1,
      aux_sym_option_token1,
    ACTIONS(111), 1,
      sym_option_string,
    ACTIONS(109), 2,
      anon_sym_LBRACK,
      sym__newline,
  [622] = 3,
    ACTIONS(195), 1,
      sym_flag_name,
    ACTIONS(215), 1,
      anon_sym_RBRACK,
    STATE(48), 2,
      sym__flag,
      sym_flag,
  [633] = 2,
    ACTIONS(219), 1,
      sym_flag_value,
    ACTIONS(217), 2,
      anon_sym_COMMA,
      anon_sym_RBRACK,
  [641] = 3,
    ACTIONS(221), 1,
      anon_sym_COMMA,
    ACTIONS(223), 1,
      anon_sym_RBRACK,
    STATE(47), 1,
      aux_sym_flags_repeat1,
  [651] = 2,
    ACTIONS(227), 1,
      anon_sym_EQ,
    ACTIONS(225), 2,
      anon_sym_COMMA,
      anon_sym_RBRACK,
  [659] = 3,
    ACTIONS(221), 1,
      anon_sym_COMMA,
    ACTIONS(229), 1,
      anon_sym_RBRACK,
    STATE(47), 1,
      aux_sym_flags_repeat1,
  [669] = 3,
    ACTIONS(221), 1,
      anon_sym_COMMA,
    ACTIONS(231), 1,
      anon_sym_RBRACK,
    STATE(44), 1,
      aux_sym_flags_repeat1,
  [679] = 2,
    ACTIONS(235), 1,
      anon_sym_GT,
    ACTIONS(233), 2,
      ts_builtin_sym_end,
      sym__newline,
  [687] = 3,
    ACTIONS(237), 1,
      anon_sym_COMMA,
    ACTIONS(240), 1,
      anon_sym_RBRACK,
    STATE(47), 1,
      aux_sym_flags_repeat1,
  [697] = 3,
    ACTIONS(221), 1,
      anon_sym_COMMA,
    ACTIONS(242), 1,
      anon_sym_RBRACK,
    STATE(42), 1,
      aux_sym_flags_repeat1,
  [707] = 1,
    ACTIONS(147), 2,
      ts_builtin_sym_end,
      sym__newline,
  [712] = 1,
    ACTIONS(244), 2,
      ts_builtin_sym_end,
      sym__newline,
  [717] = 1,
    ACTIONS(240), 2,
      anon_sym_COMMA,
      anon_sym_RBRACK,
  [722] = 1,
    ACTIONS(246), 2,
      anon_sym_COMMA,
      anon_sym_RBRACK,
  [727] = 1,
    ACTIONS(248), 2,
      ts_builtin_sym_end,
      sym__newline,
  [732] = 2,
    ACTIONS(17), 1,
      ts_builtin_sym_end,
    ACTIONS(250), 1,
      sym__newline,
  [739] = 1,
    ACTIONS(252), 2,
      ts_builtin_sym_end,
      sym__newline,
  [744] = 2,
    ACTIONS(250), 1,
      sym__newline,
    ACTIONS(254), 1,
      ts_builtin_sym_end,
  [751] = 1,
    ACTIONS(256), 2,
      ts_builtin_sym_end,
      sym__newline,
  [756] = 1,
    ACTIONS(258), 2,
      ts_builtin_sym_end,
      sym__newline,
  [761] = 1,
    ACTIONS(260), 1,
      sym_variable_name,
  [765] = 1,
    ACTIONS(262), 1,
      sym_name,
  [769] = 1,
    ACTIONS(264), 1,
      anon_sym_RBRACE,
  [773] = 1,
    ACTIONS(250), 1,
      sym__newline,
  [777] = 1,
    ACTIONS(266), 1,
      sym_name,
  [781] = 1,
    ACTIONS(268), 1,
      sym_name,
  [785] = 1,
    ACTIONS(270), 1,
      anon_sym_RBRACE,
  [789] = 1,
    ACTIONS(272), 1,
      ts_builtin_sym_end,
  [793] = 1,
    ACTIONS(274), 1,
      sym_variable_name,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(2)] = 0,
  [SMALL_STATE(3)] = 32,
  [SMALL_STATE(4)] = 64,
  [SMALL_STATE(5)] = 87,
  [SMALL_STATE(6)] = 110,
  [SMALL_STATE(7)] = 133,
  [SMALL_STATE(8)] = 155,
  [SMALL_STATE(9)] = 177,
  [SMALL_STATE(10)] = 199,
  [SMALL_STATE(11)] = 222,
  [SMALL_STATE(12)] = 239,
  [SMALL_STATE(13)] = 262,
  [SMALL_STATE(14)] = 274,
  [SMALL_STATE(15)] = 296,
  [SMALL_STATE(16)] = 318,
  [SMALL_STATE(17)] = 332,
  [SMALL_STATE(18)] = 346,
  [SMALL_STATE(19)] = 357,
  [SMALL_STATE(20)] = 368,
  [SMALL_STATE(21)] = 387,
  [SMALL_STATE(22)] = 398,
  [SMALL_STATE(23)] = 409,
  [SMALL_STATE(24)] = 426,
  [SMALL_STATE(25)] = 437,
  [SMALL_STATE(26)] = 448,
  [SMALL_STATE(27)] = 467,
  [SMALL_STATE(28)] = 479,
  [SMALL_STATE(29)] = 495,
  [SMALL_STATE(30)] = 509,
  [SMALL_STATE(31)] = 525,
  [SMALL_STATE(32)] = 535,
  [SMALL_STATE(33)] = 545,
  [SMALL_STATE(34)] = 559,
  [SMALL_STATE(35)] = 569,
  [SMALL_STATE(36)] = 579,
  [SMALL_STATE(37)] = 589,
  [SMALL_STATE(38)] = 600,
  [SMALL_STATE(39)] = 611,
  [SMALL_STATE(40)] = 622,
  [SMALL_STATE(41)] = 633,
  [SMALL_STATE(42)] = 641,
  [SMALL_STATE(43)] = 651,
  [SMALL_STATE(44)] = 659,
  [SMALL_STATE(45)] = 669,
  [SMALL_STATE(46)] = 679,
  [SMALL_STATE(47)] = 687,
  [SMALL_STATE(48)] = 697,
  [SMALL_STATE(49)] = 707,
  [SMALL_STATE(50)] = 712,
  [SMALL_STATE(51)] = 717,
  [SMALL_STATE(52)] = 722,
  [SMALL_STATE(53)] = 727,
  [SMALL_STATE(54)] = 732,
  [SMALL_STATE(55)] = 739,
  [SMALL_STATE(56)] = 744,
  [SMALL_STATE(57)] = 751,
  [SMALL_STATE(58)] = 756,
  [SMALL_STATE(59)] = 761,
  [SMALL_STATE(60)] = 765,
  [SMALL_STATE(61)] = 769,
  [SMALL_STATE(62)] = 773,
  [SMALL_STATE(63)] = 777,
  [SMALL_STATE(64)] = 781,
  [SMALL_STATE(65)] = 785,
  [SMALL_STATE(66)] = 789,
  [SMALL_STATE(67)] = 793,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_config, 0, 0, 0),
  [5] = {.entry = {.count = 1, .reusable = false}}, SHIFT(60),
  [7] = {.entry = {.count = 1, .reusable = true}}, SHIFT(63),
  [9] = {.entry = {.count = 1, .reusable = true}}, SHIFT(10),
  [11] = {.entry = {.count = 1, .reusable = false}}, SHIFT(5),
  [13] = {.entry = {.count = 1, .reusable = true}}, SHIFT(54),
  [15] = {.entry = {.count = 1, .reusable = true}}, SHIFT(2),
  [17] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_config, 1, 0, 0),
  [19] = {.entry = {.count = 1, .reusable = true}}, SHIFT(56),
  [21] = {.entry = {.count = 1, .reusable = true}}, SHIFT(3),
  [23] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_config_repeat1, 2, 0, 0),
  [25] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_config_repeat1, 2, 0, 0), SHIFT_REPEAT(64),
  [28] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_config_repeat1, 2, 0, 0), SHIFT_REPEAT(63),
  [31] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_config_repeat1, 2, 0, 0), SHIFT_REPEAT(15),
  [34] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_config_repeat1, 2, 0, 0), SHIFT_REPEAT(8),
  [37] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_config_repeat1, 2, 0, 0), SHIFT_REPEAT(62),
  [40] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_config_repeat1, 2, 0, 0), SHIFT_REPEAT(3),
  [43] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_directive, 2, 0, 1),
  [45] = {.entry = {.count = 1, .reusable = true}}, SHIFT(11),
  [47] = {.entry = {.count = 1, .reusable = true}}, SHIFT(38),
  [49] = {.entry = {.count = 1, .reusable = false}}, SHIFT(6),
  [51] = {.entry = {.count = 1, .reusable = true}}, SHIFT(6),
  [53] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_directive, 1, 0, 1),
  [55] = {.entry = {.count = 1, .reusable = false}}, SHIFT(4),
  [57] = {.entry = {.count = 1, .reusable = true}}, SHIFT(4),
  [59] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_directive_repeat1, 2, 0, 0),
  [61] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_directive_repeat1, 2, 0, 0), SHIFT_REPEAT(11),
  [64] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_directive_repeat1, 2, 0, 0), SHIFT_REPEAT(38),
  [67] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_directive_repeat1, 2, 0, 0), SHIFT_REPEAT(6),
  [70] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_directive_repeat1, 2, 0, 0), SHIFT_REPEAT(6),
  [73] = {.entry = {.count = 1, .reusable = true}}, SHIFT(17),
  [75] = {.entry = {.count = 1, .reusable = true}}, SHIFT(40),
  [77] = {.entry = {.count = 1, .reusable = false}}, SHIFT(9),
  [79] = {.entry = {.count = 1, .reusable = true}}, SHIFT(9),
  [81] = {.entry = {.count = 1, .reusable = false}}, SHIFT(7),
  [83] = {.entry = {.count = 1, .reusable = true}}, SHIFT(7),
  [85] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_directive_repeat1, 2, 0, 0), SHIFT_REPEAT(17),
  [88] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_directive_repeat1, 2, 0, 0), SHIFT_REPEAT(40),
  [91] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_directive_repeat1, 2, 0, 0), SHIFT_REPEAT(9),
  [94] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_directive_repeat1, 2, 0, 0), SHIFT_REPEAT(9),
  [97] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_condition, 1, 0, 0),
  [99] = {.entry = {.count = 1, .reusable = true}}, SHIFT(59),
  [101] = {.entry = {.count = 1, .reusable = false}}, SHIFT(12),
  [103] = {.entry = {.count = 1, .reusable = true}}, SHIFT(12),
  [105] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_option, 1, 0, 4),
  [107] = {.entry = {.count = 1, .reusable = false}}, SHIFT(22),
  [109] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_option, 1, 0, 4),
  [111] = {.entry = {.count = 1, .reusable = true}}, SHIFT(22),
  [113] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_condition, 2, 0, 3),
  [115] = {.entry = {.count = 1, .reusable = true}}, SHIFT(29),
  [117] = {.entry = {.count = 1, .reusable = false}}, SHIFT(37),
  [119] = {.entry = {.count = 1, .reusable = true}}, SHIFT(37),
  [121] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_config_repeat1, 2, 0, 0),
  [123] = {.entry = {.count = 1, .reusable = true}}, SHIFT(39),
  [125] = {.entry = {.count = 1, .reusable = true}}, SHIFT(67),
  [127] = {.entry = {.count = 1, .reusable = false}}, SHIFT(14),
  [129] = {.entry = {.count = 1, .reusable = true}}, SHIFT(14),
  [131] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_server_variable, 3, 0, 0),
  [133] = {.entry = {.count = 1, .reusable = false}}, SHIFT(25),
  [135] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_server_variable, 3, 0, 0),
  [137] = {.entry = {.count = 1, .reusable = false}}, SHIFT(32),
  [139] = {.entry = {.count = 1, .reusable = true}}, SHIFT(32),
  [141] = {.entry = {.count = 1, .reusable = false}}, SHIFT(35),
  [143] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_flags, 4, 0, 0),
  [145] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_flags, 4, 0, 0),
  [147] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section, 3, 0, 2),
  [149] = {.entry = {.count = 1, .reusable = false}}, SHIFT(53),
  [151] = {.entry = {.count = 1, .reusable = true}}, SHIFT(23),
  [153] = {.entry = {.count = 1, .reusable = false}}, SHIFT(23),
  [155] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_section, 3, 0, 2),
  [157] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_flags, 2, 0, 0),
  [159] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_flags, 2, 0, 0),
  [161] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_option, 2, 0, 7),
  [163] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_option, 2, 0, 7),
  [165] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_section_repeat1, 2, 0, 0),
  [167] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_section_repeat1, 2, 0, 0),
  [169] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_section_repeat1, 2, 0, 0), SHIFT_REPEAT(23),
  [172] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_section_repeat1, 2, 0, 0), SHIFT_REPEAT(23),
  [175] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_flags, 3, 0, 0),
  [177] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_flags, 3, 0, 0),
  [179] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_server_variable, 4, 0, 0),
  [181] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_server_variable, 4, 0, 0),
  [183] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section, 2, 0, 2),
  [185] = {.entry = {.count = 1, .reusable = false}}, SHIFT(49),
  [187] = {.entry = {.count = 1, .reusable = true}}, SHIFT(20),
  [189] = {.entry = {.count = 1, .reusable = false}}, SHIFT(20),
  [191] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_section, 2, 0, 2),
  [193] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_flags_repeat1, 1, 0, 0),
  [195] = {.entry = {.count = 1, .reusable = true}}, SHIFT(43),
  [197] = {.entry = {.count = 1, .reusable = true}}, SHIFT(30),
  [199] = {.entry = {.count = 1, .reusable = false}}, SHIFT(30),
  [201] = {.entry = {.count = 1, .reusable = true}}, SHIFT(33),
  [203] = {.entry = {.count = 1, .reusable = false}}, SHIFT(33),
  [205] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_section_repeat1, 2, 0, 0), SHIFT_REPEAT(33),
  [208] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_section_repeat1, 2, 0, 0), SHIFT_REPEAT(33),
  [211] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_condition, 3, 0, 6),
  [213] = {.entry = {.count = 1, .reusable = true}}, SHIFT(21),
  [215] = {.entry = {.count = 1, .reusable = true}}, SHIFT(31),
  [217] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_flag, 2, 0, 4),
  [219] = {.entry = {.count = 1, .reusable = true}}, SHIFT(52),
  [221] = {.entry = {.count = 1, .reusable = true}}, SHIFT(27),
  [223] = {.entry = {.count = 1, .reusable = true}}, SHIFT(36),
  [225] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__flag, 1, 0, 5),
  [227] = {.entry = {.count = 1, .reusable = true}}, SHIFT(41),
  [229] = {.entry = {.count = 1, .reusable = true}}, SHIFT(19),
  [231] = {.entry = {.count = 1, .reusable = true}}, SHIFT(24),
  [233] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section_end, 2, 0, 2),
  [235] = {.entry = {.count = 1, .reusable = true}}, SHIFT(55),
  [237] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_flags_repeat1, 2, 0, 0), SHIFT_REPEAT(27),
  [240] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_flags_repeat1, 2, 0, 0),
  [242] = {.entry = {.count = 1, .reusable = true}}, SHIFT(34),
  [244] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_condition, 3, 0, 3),
  [246] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_flag, 3, 0, 8),
  [248] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section, 4, 0, 2),
  [250] = {.entry = {.count = 1, .reusable = true}}, SHIFT(13),
  [252] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_section_end, 3, 0, 2),
  [254] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_config, 2, 0, 0),
  [256] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_condition, 2, 0, 0),
  [258] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_condition, 4, 0, 6),
  [260] = {.entry = {.count = 1, .reusable = true}}, SHIFT(61),
  [262] = {.entry = {.count = 1, .reusable = true}}, SHIFT(26),
  [264] = {.entry = {.count = 1, .reusable = true}}, SHIFT(16),
  [266] = {.entry = {.count = 1, .reusable = true}}, SHIFT(46),
  [268] = {.entry = {.count = 1, .reusable = true}}, SHIFT(28),
  [270] = {.entry = {.count = 1, .reusable = true}}, SHIFT(18),
  [272] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
  [274] = {.entry = {.count = 1, .reusable = true}}, SHIFT(65),
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

TS_PUBLIC const TSLanguage *tree_sitter_apache(void) {
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
