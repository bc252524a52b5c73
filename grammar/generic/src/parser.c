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
#define STATE_COUNT 239
#define LARGE_STATE_COUNT 85
#define SYMBOL_COUNT 70
#define ALIAS_COUNT 0
#define TOKEN_COUNT 36
#define EXTERNAL_TOKEN_COUNT 0
#define FIELD_COUNT 10
#define MAX_ALIAS_SEQUENCE_LENGTH 5
#define PRODUCTION_ID_COUNT 15

enum ts_symbol_identifiers {
  anon_sym_RPAREN = 1,
  anon_sym_RBRACK = 2,
  anon_sym_RBRACE = 3,
  anon_sym_LF = 4,
  anon_sym_COMMA = 5,
  anon_sym_SEMI = 6,
  anon_sym_DOT = 7,
  anon_sym_POUND_COLON = 8,
  sym__tail = 9,
  anon_sym_LPAREN = 10,
  sym__index_open = 11,
  anon_sym_LPAREN2 = 12,
  anon_sym_LBRACK = 13,
  anon_sym_LBRACE = 14,
  sym_keyword = 15,
  sym_compare_word = 16,
  sym_logic_word = 17,
  sym_not_word = 18,
  sym__return_word = 19,
  sym__import_word = 20,
  sym__move_word = 21,
  sym__to_word = 22,
  sym_name = 23,
  sym_symbol = 24,
  sym__symbol_name = 25,
  sym_number = 26,
  sym_string = 27,
  sym_comment = 28,
  sym_assign_sign = 29,
  sym_compare_sign = 30,
  sym_logic_sign = 31,
  sym_not_sign = 32,
  sym_pair_sign = 33,
  sym_range_sign = 34,
  sym_operator = 35,
  sym_source = 36,
  sym__element = 37,
  sym__separator = 38,
  sym__expression = 39,
  sym_assignment = 40,
  sym_pair = 41,
  sym__operation = 42,
  sym_logic = 43,
  sym_comparison = 44,
  sym_arithmetic = 45,
  sym_range = 46,
  sym_unary = 47,
  sym_command = 48,
  sym__operand = 49,
  sym_keyword_argument = 50,
  sym__primary = 51,
  sym_call = 52,
  sym_index = 53,
  sym_member = 54,
  sym_arguments = 55,
  sym_argument = 56,
  sym__part = 57,
  sym_group = 58,
  sym_list = 59,
  sym_braces = 60,
  sym_return = 61,
  sym_import = 62,
  sym_move = 63,
  aux_sym_source_repeat1 = 64,
  aux_sym_command_repeat1 = 65,
  aux_sym_index_repeat1 = 66,
  aux_sym_arguments_repeat1 = 67,
  aux_sym_arguments_repeat2 = 68,
  aux_sym_argument_repeat1 = 69,
};

static const char * const ts_symbol_names[] = {
  [ts_builtin_sym_end] = "end",
  [anon_sym_RPAREN] = ")",
  [anon_sym_RBRACK] = "]",
  [anon_sym_RBRACE] = "}",
  [anon_sym_LF] = "\n",
  [anon_sym_COMMA] = ",",
  [anon_sym_SEMI] = ";",
  [anon_sym_DOT] = ".",
  [anon_sym_POUND_COLON] = "#:",
  [sym__tail] = "_tail",
  [anon_sym_LPAREN] = "(",
  [sym__index_open] = "[",
  [anon_sym_LPAREN2] = "(",
  [anon_sym_LBRACK] = "[",
  [anon_sym_LBRACE] = "{",
  [sym_keyword] = "keyword",
  [sym_compare_word] = "operator",
  [sym_logic_word] = "operator",
  [sym_not_word] = "operator",
  [sym__return_word] = "_return_word",
  [sym__import_word] = "_import_word",
  [sym__move_word] = "_move_word",
  [sym__to_word] = "_to_word",
  [sym_name] = "name",
  [sym_symbol] = "symbol",
  [sym__symbol_name] = "name",
  [sym_number] = "number",
  [sym_string] = "string",
  [sym_comment] = "comment",
  [sym_assign_sign] = "operator",
  [sym_compare_sign] = "operator",
  [sym_logic_sign] = "operator",
  [sym_not_sign] = "operator",
  [sym_pair_sign] = "operator",
  [sym_range_sign] = "operator",
  [sym_operator] = "operator",
  [sym_source] = "source",
  [sym__element] = "_element",
  [sym__separator] = "_separator",
  [sym__expression] = "_expression",
  [sym_assignment] = "assignment",
  [sym_pair] = "pair",
  [sym__operation] = "_operation",
  [sym_logic] = "logic",
  [sym_comparison] = "comparison",
  [sym_arithmetic] = "arithmetic",
  [sym_range] = "range",
  [sym_unary] = "unary",
  [sym_command] = "command",
  [sym__operand] = "_operand",
  [sym_keyword_argument] = "keyword_argument",
  [sym__primary] = "_primary",
  [sym_call] = "call",
  [sym_index] = "index",
  [sym_member] = "member",
  [sym_arguments] = "arguments",
  [sym_argument] = "argument",
  [sym__part] = "_part",
  [sym_group] = "group",
  [sym_list] = "list",
  [sym_braces] = "braces",
  [sym_return] = "return",
  [sym_import] = "import",
  [sym_move] = "move",
  [aux_sym_source_repeat1] = "source_repeat1",
  [aux_sym_command_repeat1] = "command_repeat1",
  [aux_sym_index_repeat1] = "index_repeat1",
  [aux_sym_arguments_repeat1] = "arguments_repeat1",
  [aux_sym_arguments_repeat2] = "arguments_repeat2",
  [aux_sym_argument_repeat1] = "argument_repeat1",
};

static const TSSymbol ts_symbol_map[] = {
  [ts_builtin_sym_end] = ts_builtin_sym_end,
  [anon_sym_RPAREN] = anon_sym_RPAREN,
  [anon_sym_RBRACK] = anon_sym_RBRACK,
  [anon_sym_RBRACE] = anon_sym_RBRACE,
  [anon_sym_LF] = anon_sym_LF,
  [anon_sym_COMMA] = anon_sym_COMMA,
  [anon_sym_SEMI] = anon_sym_SEMI,
  [anon_sym_DOT] = anon_sym_DOT,
  [anon_sym_POUND_COLON] = anon_sym_POUND_COLON,
  [sym__tail] = sym__tail,
  [anon_sym_LPAREN] = anon_sym_LPAREN,
  [sym__index_open] = anon_sym_LBRACK,
  [anon_sym_LPAREN2] = anon_sym_LPAREN,
  [anon_sym_LBRACK] = anon_sym_LBRACK,
  [anon_sym_LBRACE] = anon_sym_LBRACE,
  [sym_keyword] = sym_keyword,
  [sym_compare_word] = sym_operator,
  [sym_logic_word] = sym_operator,
  [sym_not_word] = sym_operator,
  [sym__return_word] = sym__return_word,
  [sym__import_word] = sym__import_word,
  [sym__move_word] = sym__move_word,
  [sym__to_word] = sym__to_word,
  [sym_name] = sym_name,
  [sym_symbol] = sym_symbol,
  [sym__symbol_name] = sym_name,
  [sym_number] = sym_number,
  [sym_string] = sym_string,
  [sym_comment] = sym_comment,
  [sym_assign_sign] = sym_operator,
  [sym_compare_sign] = sym_operator,
  [sym_logic_sign] = sym_operator,
  [sym_not_sign] = sym_operator,
  [sym_pair_sign] = sym_operator,
  [sym_range_sign] = sym_operator,
  [sym_operator] = sym_operator,
  [sym_source] = sym_source,
  [sym__element] = sym__element,
  [sym__separator] = sym__separator,
  [sym__expression] = sym__expression,
  [sym_assignment] = sym_assignment,
  [sym_pair] = sym_pair,
  [sym__operation] = sym__operation,
  [sym_logic] = sym_logic,
  [sym_comparison] = sym_comparison,
  [sym_arithmetic] = sym_arithmetic,
  [sym_range] = sym_range,
  [sym_unary] = sym_unary,
  [sym_command] = sym_command,
  [sym__operand] = sym__operand,
  [sym_keyword_argument] = sym_keyword_argument,
  [sym__primary] = sym__primary,
  [sym_call] = sym_call,
  [sym_index] = sym_index,
  [sym_member] = sym_member,
  [sym_arguments] = sym_arguments,
  [sym_argument] = sym_argument,
  [sym__part] = sym__part,
  [sym_group] = sym_group,
  [sym_list] = sym_list,
  [sym_braces] = sym_braces,
  [sym_return] = sym_return,
  [sym_import] = sym_import,
  [sym_move] = sym_move,
  [aux_sym_source_repeat1] = aux_sym_source_repeat1,
  [aux_sym_command_repeat1] = aux_sym_command_repeat1,
  [aux_sym_index_repeat1] = aux_sym_index_repeat1,
  [aux_sym_arguments_repeat1] = aux_sym_arguments_repeat1,
  [aux_sym_arguments_repeat2] = aux_sym_arguments_repeat2,
  [aux_sym_argument_repeat1] = aux_sym_argument_repeat1,
};

static const TSSymbolMetadata ts_symbol_metadata[] = {
  [ts_builtin_sym_end] = {
    .visible = false,
    .named = true,
  },
  [anon_sym_RPAREN] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_RBRACK] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_RBRACE] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_LF] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_COMMA] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_SEMI] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_DOT] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_POUND_COLON] = {
    .visible = true,
    .named = false,
  },
  [sym__tail] = {
    .visible = false,
    .named = true,
  },
  [anon_sym_LPAREN] = {
    .visible = true,
    .named = false,
  },
  [sym__index_open] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_LPAREN2] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_LBRACK] = {
    .visible = true,
    .named = false,
  },
  [anon_sym_LBRACE] = {
    .visible = true,
    .named = false,
  },
  [sym_keyword] = {
    .visible = true,
    .named = true,
  },
  [sym_compare_word] = {
    .visible = true,
    .named = true,
  },
  [sym_logic_word] = {
    .visible = true,
    .named = true,
  },
  [sym_not_word] = {
    .visible = true,
    .named = true,
  },
  [sym__return_word] = {
    .visible = false,
    .named = true,
  },
  [sym__import_word] = {
    .visible = false,
    .named = true,
  },
  [sym__move_word] = {
    .visible = false,
    .named = true,
  },
  [sym__to_word] = {
    .visible = false,
    .named = true,
  },
  [sym_name] = {
    .visible = true,
    .named = true,
  },
  [sym_symbol] = {
    .visible = true,
    .named = true,
  },
  [sym__symbol_name] = {
    .visible = true,
    .named = true,
  },
  [sym_number] = {
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
  [sym_assign_sign] = {
    .visible = true,
    .named = true,
  },
  [sym_compare_sign] = {
    .visible = true,
    .named = true,
  },
  [sym_logic_sign] = {
    .visible = true,
    .named = true,
  },
  [sym_not_sign] = {
    .visible = true,
    .named = true,
  },
  [sym_pair_sign] = {
    .visible = true,
    .named = true,
  },
  [sym_range_sign] = {
    .visible = true,
    .named = true,
  },
  [sym_operator] = {
    .visible = true,
    .named = true,
  },
  [sym_source] = {
    .visible = true,
    .named = true,
  },
  [sym__element] = {
    .visible = false,
    .named = true,
  },
  [sym__separator] = {
    .visible = false,
    .named = true,
  },
  [sym__expression] = {
    .visible = false,
    .named = true,
  },
  [sym_assignment] = {
    .visible = true,
    .named = true,
  },
  [sym_pair] = {
    .visible = true,
    .named = true,
  },
  [sym__operation] = {
    .visible = false,
    .named = true,
  },
  [sym_logic] = {
    .visible = true,
    .named = true,
  },
  [sym_comparison] = {
    .visible = true,
    .named = true,
  },
  [sym_arithmetic] = {
    .visible = true,
    .named = true,
  },
  [sym_range] = {
    .visible = true,
    .named = true,
  },
  [sym_unary] = {
    .visible = true,
    .named = true,
  },
  [sym_command] = {
    .visible = true,
    .named = true,
  },
  [sym__operand] = {
    .visible = false,
    .named = true,
  },
  [sym_keyword_argument] = {
    .visible = true,
    .named = true,
  },
  [sym__primary] = {
    .visible = false,
    .named = true,
  },
  [sym_call] = {
    .visible = true,
    .named = true,
  },
  [sym_index] = {
    .visible = true,
    .named = true,
  },
  [sym_member] = {
    .visible = true,
    .named = true,
  },
  [sym_arguments] = {
    .visible = true,
    .named = true,
  },
  [sym_argument] = {
    .visible = true,
    .named = true,
  },
  [sym__part] = {
    .visible = false,
    .named = true,
  },
  [sym_group] = {
    .visible = true,
    .named = true,
  },
  [sym_list] = {
    .visible = true,
    .named = true,
  },
  [sym_braces] = {
    .visible = true,
    .named = true,
  },
  [sym_return] = {
    .visible = true,
    .named = true,
  },
  [sym_import] = {
    .visible = true,
    .named = true,
  },
  [sym_move] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_source_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_command_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_index_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_arguments_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_arguments_repeat2] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_argument_repeat1] = {
    .visible = false,
    .named = false,
  },
};

enum ts_field_identifiers {
  field_arguments = 1,
  field_callee = 2,
  field_key = 3,
  field_left = 4,
  field_module = 5,
  field_operator = 6,
  field_right = 7,
  field_table = 8,
  field_target = 9,
  field_value = 10,
};

static const char * const ts_field_names[] = {
  [0] = NULL,
  [field_arguments] = "arguments",
  [field_callee] = "callee",
  [field_key] = "key",
  [field_left] = "left",
  [field_module] = "module",
  [field_operator] = "operator",
  [field_right] = "right",
  [field_table] = "table",
  [field_target] = "target",
  [field_value] = "value",
};

static const TSFieldMapSlice ts_field_map_slices[PRODUCTION_ID_COUNT] = {
  [1] = {.index = 0, .length = 1},
  [2] = {.index = 1, .length = 1},
  [3] = {.index = 2, .length = 2},
  [4] = {.index = 4, .length = 2},
  [5] = {.index = 6, .length = 1},
  [6] = {.index = 7, .length = 2},
  [7] = {.index = 9, .length = 2},
  [8] = {.index = 11, .length = 1},
  [9] = {.index = 12, .length = 2},
  [10] = {.index = 14, .length = 3},
  [11] = {.index = 17, .length = 3},
  [12] = {.index = 20, .length = 3},
  [13] = {.index = 23, .length = 2},
  [14] = {.index = 25, .length = 2},
};

static const TSFieldMapEntry ts_field_map_entries[] = {
  [0] =
    {field_module, 1},
  [1] =
    {field_callee, 0},
  [2] =
    {field_arguments, 1},
    {field_callee, 0},
  [4] =
    {field_left, 0},
    {field_operator, 1},
  [6] =
    {field_operator, 1},
  [7] =
    {field_operator, 1},
    {field_target, 0},
  [9] =
    {field_key, 0},
    {field_operator, 1},
  [11] =
    {field_table, 0},
  [12] =
    {field_key, 0},
    {field_value, 1},
  [14] =
    {field_left, 0},
    {field_operator, 1},
    {field_right, 2},
  [17] =
    {field_operator, 1},
    {field_target, 0},
    {field_value, 2},
  [20] =
    {field_key, 0},
    {field_operator, 1},
    {field_value, 2},
  [23] =
    {field_target, 3},
    {field_value, 1},
  [25] =
    {field_key, 1},
    {field_value, 2},
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
  [11] = 6,
  [12] = 12,
  [13] = 7,
  [14] = 14,
  [15] = 10,
  [16] = 12,
  [17] = 8,
  [18] = 9,
  [19] = 5,
  [20] = 6,
  [21] = 7,
  [22] = 14,
  [23] = 10,
  [24] = 12,
  [25] = 8,
  [26] = 9,
  [27] = 5,
  [28] = 6,
  [29] = 7,
  [30] = 14,
  [31] = 10,
  [32] = 12,
  [33] = 8,
  [34] = 9,
  [35] = 5,
  [36] = 6,
  [37] = 7,
  [38] = 14,
  [39] = 10,
  [40] = 12,
  [41] = 8,
  [42] = 9,
  [43] = 5,
  [44] = 14,
  [45] = 45,
  [46] = 46,
  [47] = 47,
  [48] = 47,
  [49] = 49,
  [50] = 49,
  [51] = 47,
  [52] = 49,
  [53] = 53,
  [54] = 49,
  [55] = 47,
  [56] = 49,
  [57] = 57,
  [58] = 58,
  [59] = 47,
  [60] = 60,
  [61] = 61,
  [62] = 62,
  [63] = 63,
  [64] = 64,
  [65] = 65,
  [66] = 66,
  [67] = 67,
  [68] = 68,
  [69] = 46,
  [70] = 45,
  [71] = 71,
  [72] = 72,
  [73] = 73,
  [74] = 65,
  [75] = 60,
  [76] = 66,
  [77] = 63,
  [78] = 62,
  [79] = 61,
  [80] = 80,
  [81] = 68,
  [82] = 72,
  [83] = 71,
  [84] = 73,
  [85] = 85,
  [86] = 86,
  [87] = 85,
  [88] = 88,
  [89] = 89,
  [90] = 85,
  [91] = 91,
  [92] = 92,
  [93] = 93,
  [94] = 94,
  [95] = 95,
  [96] = 96,
  [97] = 88,
  [98] = 94,
  [99] = 99,
  [100] = 100,
  [101] = 86,
  [102] = 89,
  [103] = 96,
  [104] = 91,
  [105] = 80,
  [106] = 92,
  [107] = 93,
  [108] = 95,
  [109] = 94,
  [110] = 110,
  [111] = 111,
  [112] = 112,
  [113] = 113,
  [114] = 114,
  [115] = 115,
  [116] = 100,
  [117] = 110,
  [118] = 99,
  [119] = 119,
  [120] = 111,
  [121] = 121,
  [122] = 111,
  [123] = 112,
  [124] = 113,
  [125] = 114,
  [126] = 115,
  [127] = 127,
  [128] = 128,
  [129] = 129,
  [130] = 130,
  [131] = 131,
  [132] = 132,
  [133] = 133,
  [134] = 134,
  [135] = 85,
  [136] = 136,
  [137] = 137,
  [138] = 138,
  [139] = 95,
  [140] = 85,
  [141] = 94,
  [142] = 88,
  [143] = 92,
  [144] = 91,
  [145] = 86,
  [146] = 89,
  [147] = 93,
  [148] = 96,
  [149] = 110,
  [150] = 100,
  [151] = 94,
  [152] = 91,
  [153] = 86,
  [154] = 99,
  [155] = 89,
  [156] = 88,
  [157] = 92,
  [158] = 95,
  [159] = 93,
  [160] = 113,
  [161] = 112,
  [162] = 114,
  [163] = 115,
  [164] = 110,
  [165] = 100,
  [166] = 111,
  [167] = 119,
  [168] = 112,
  [169] = 114,
  [170] = 111,
  [171] = 115,
  [172] = 113,
  [173] = 121,
  [174] = 129,
  [175] = 133,
  [176] = 136,
  [177] = 137,
  [178] = 127,
  [179] = 138,
  [180] = 128,
  [181] = 132,
  [182] = 131,
  [183] = 183,
  [184] = 184,
  [185] = 185,
  [186] = 184,
  [187] = 187,
  [188] = 188,
  [189] = 85,
  [190] = 93,
  [191] = 95,
  [192] = 94,
  [193] = 92,
  [194] = 86,
  [195] = 96,
  [196] = 88,
  [197] = 91,
  [198] = 89,
  [199] = 199,
  [200] = 199,
  [201] = 201,
  [202] = 202,
  [203] = 203,
  [204] = 202,
  [205] = 205,
  [206] = 199,
  [207] = 199,
  [208] = 201,
  [209] = 99,
  [210] = 201,
  [211] = 203,
  [212] = 199,
  [213] = 202,
  [214] = 201,
  [215] = 205,
  [216] = 203,
  [217] = 202,
  [218] = 205,
  [219] = 100,
  [220] = 203,
  [221] = 205,
  [222] = 110,
  [223] = 201,
  [224] = 203,
  [225] = 202,
  [226] = 205,
  [227] = 227,
  [228] = 228,
  [229] = 112,
  [230] = 230,
  [231] = 111,
  [232] = 114,
  [233] = 113,
  [234] = 115,
  [235] = 235,
  [236] = 236,
  [237] = 237,
  [238] = 236,
};

static TSCharacterRange sym_operator_character_set_2[] = {
  {'!', '\''}, {'*', '+'}, {'-', '/'}, {':', ':'}, {'<', '@'}, {'\\', '\\'}, {'^', '^'}, {'`', '`'},
  {'|', '|'}, {'~', '~'},
};

static bool ts_lex(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (eof) ADVANCE(286);
      ADVANCE_MAP(
        0x01, 795,
        0x03, 794,
        0x05, 800,
        '\n', 290,
        '!', 813,
        '#', 40,
        '&', 29,
        '(', 320,
        ')', 287,
        ',', 291,
        '-', 46,
        '.', 293,
        '/', 38,
        ':', 819,
        ';', 292,
        '<', 801,
        '=', 797,
        '>', 803,
        '?', 33,
        'A', 623,
        'B', 668,
        'C', 597,
        'D', 700,
        'E', 617,
        'F', 744,
        'G', 790,
        'I', 731,
        'L', 670,
        'M', 624,
        'N', 601,
        'O', 626,
        'P', 604,
        'R', 609,
        'S', 603,
        'T', 613,
        'U', 738,
        'W', 612,
        '[', 321,
        '\\', 21,
        ']', 288,
        'a', 737,
        'b', 668,
        'c', 637,
        'd', 673,
        'e', 718,
        'f', 708,
        'g', 720,
        'i', 690,
        'l', 669,
        'm', 641,
        'n', 671,
        'o', 691,
        'p', 678,
        'r', 644,
        's', 672,
        't', 698,
        'u', 736,
        'v', 638,
        'w', 699,
        'x', 745,
        'y', 707,
        '{', 324,
        '|', 266,
        '}', 289,
        '~', 42,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(275);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      if (('H' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('h' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 1:
      ADVANCE_MAP(
        0x01, 795,
        0x03, 794,
        0x05, 800,
        '\n', 290,
        '!', 815,
        '#', 40,
        '&', 29,
        '(', 322,
        ')', 287,
        ',', 291,
        '-', 47,
        '.', 294,
        '/', 37,
        ':', 822,
        ';', 292,
        '<', 801,
        '=', 797,
        '>', 803,
        '?', 43,
        'A', 74,
        'B', 124,
        'C', 49,
        'D', 158,
        'E', 69,
        'F', 207,
        'G', 267,
        'I', 189,
        'L', 125,
        'M', 78,
        'N', 55,
        'O', 81,
        'P', 61,
        'R', 62,
        'S', 63,
        'T', 66,
        'U', 200,
        'W', 67,
        '[', 323,
        '\\', 20,
        ']', 288,
        'a', 198,
        'b', 124,
        'c', 93,
        'd', 128,
        'e', 176,
        'f', 166,
        'g', 178,
        'i', 148,
        'l', 129,
        'm', 99,
        'n', 130,
        'o', 149,
        'p', 140,
        'r', 98,
        's', 127,
        't', 155,
        'u', 197,
        'v', 94,
        'w', 157,
        'x', 210,
        'y', 164,
        '{', 324,
        '|', 266,
        '}', 289,
        '~', 42,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(1);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      END_STATE();
    case 2:
      ADVANCE_MAP(
        0x01, 795,
        0x03, 794,
        0x05, 800,
        '\n', 290,
        '!', 816,
        '#', 840,
        '&', 831,
        '(', 320,
        ')', 287,
        ',', 291,
        '-', 847,
        '.', 296,
        '/', 838,
        ':', 820,
        ';', 292,
        '<', 802,
        '=', 798,
        '>', 804,
        '?', 846,
        'A', 404,
        'B', 451,
        'C', 381,
        'D', 487,
        'E', 399,
        'F', 534,
        'G', 591,
        'I', 592,
        'L', 452,
        'N', 386,
        'O', 409,
        'P', 387,
        'R', 392,
        'S', 393,
        'T', 396,
        'U', 530,
        'W', 397,
        '[', 321,
        '\\', 843,
        'a', 529,
        'b', 451,
        'c', 419,
        'd', 455,
        'e', 506,
        'f', 495,
        'g', 508,
        'i', 474,
        'l', 456,
        'm', 427,
        'n', 457,
        'o', 476,
        'p', 465,
        'r', 425,
        's', 454,
        't', 483,
        'u', 528,
        'v', 420,
        'w', 486,
        'x', 539,
        'y', 492,
        '{', 324,
        '|', 851,
        '~', 844,
        '$', 380,
        '@', 380,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(3);
      if (('"' <= lookahead && lookahead <= '+') ||
          lookahead == '^' ||
          lookahead == '`') ADVANCE(854);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      if (('H' <= lookahead && lookahead <= 'Z') ||
          ('_' <= lookahead && lookahead <= 'z')) ADVANCE(594);
      if ((!eof && lookahead == 00) ||
          (0x06 <= lookahead && lookahead <= 0x1f) ||
          lookahead == 0x7f) ADVANCE(830);
      if (lookahead > 0x7f) ADVANCE(594);
      END_STATE();
    case 3:
      ADVANCE_MAP(
        0x01, 795,
        0x03, 794,
        0x05, 800,
        '\n', 290,
        '!', 816,
        '#', 840,
        '&', 831,
        '(', 322,
        ')', 287,
        ',', 291,
        '-', 847,
        '.', 296,
        '/', 838,
        ':', 820,
        ';', 292,
        '<', 802,
        '=', 798,
        '>', 804,
        '?', 846,
        'A', 404,
        'B', 451,
        'C', 381,
        'D', 487,
        'E', 399,
        'F', 534,
        'G', 591,
        'I', 592,
        'L', 452,
        'N', 386,
        'O', 409,
        'P', 387,
        'R', 392,
        'S', 393,
        'T', 396,
        'U', 530,
        'W', 397,
        '[', 323,
        '\\', 843,
        'a', 529,
        'b', 451,
        'c', 419,
        'd', 455,
        'e', 506,
        'f', 495,
        'g', 508,
        'i', 474,
        'l', 456,
        'm', 427,
        'n', 457,
        'o', 476,
        'p', 465,
        'r', 425,
        's', 454,
        't', 483,
        'u', 528,
        'v', 420,
        'w', 486,
        'x', 539,
        'y', 492,
        '{', 324,
        '|', 851,
        '~', 844,
        '$', 380,
        '@', 380,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(3);
      if (('"' <= lookahead && lookahead <= '+') ||
          lookahead == '^' ||
          lookahead == '`') ADVANCE(854);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      if (('H' <= lookahead && lookahead <= 'Z') ||
          ('_' <= lookahead && lookahead <= 'z')) ADVANCE(594);
      if ((!eof && lookahead == 00) ||
          (0x06 <= lookahead && lookahead <= 0x1f) ||
          lookahead == 0x7f) ADVANCE(830);
      if (lookahead > 0x7f) ADVANCE(594);
      END_STATE();
    case 4:
      ADVANCE_MAP(
        0x01, 795,
        0x03, 794,
        0x05, 800,
        '\n', 290,
        '!', 816,
        '&', 831,
        '(', 322,
        ')', 287,
        ',', 291,
        '-', 847,
        '.', 296,
        '/', 838,
        ':', 820,
        ';', 292,
        '<', 802,
        '=', 798,
        '>', 804,
        '?', 846,
        'A', 404,
        'B', 451,
        'C', 381,
        'D', 487,
        'E', 399,
        'F', 534,
        'G', 591,
        'I', 592,
        'L', 452,
        'N', 386,
        'O', 409,
        'P', 387,
        'R', 392,
        'S', 393,
        'T', 396,
        'U', 530,
        'W', 397,
        '[', 323,
        '\\', 843,
        'a', 529,
        'b', 451,
        'c', 419,
        'd', 455,
        'e', 506,
        'f', 495,
        'g', 508,
        'i', 474,
        'l', 456,
        'm', 427,
        'n', 457,
        'o', 476,
        'p', 465,
        'r', 425,
        's', 454,
        't', 483,
        'u', 528,
        'v', 420,
        'w', 486,
        'x', 539,
        'y', 492,
        '{', 324,
        '|', 851,
        '~', 844,
        '$', 380,
        '@', 380,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(4);
      if (('"' <= lookahead && lookahead <= '+') ||
          lookahead == '^' ||
          lookahead == '`') ADVANCE(854);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      if (('H' <= lookahead && lookahead <= 'Z') ||
          ('_' <= lookahead && lookahead <= 'z')) ADVANCE(594);
      if ((!eof && lookahead == 00) ||
          (0x06 <= lookahead && lookahead <= 0x1f) ||
          lookahead == 0x7f) ADVANCE(830);
      if (lookahead > 0x7f) ADVANCE(594);
      END_STATE();
    case 5:
      ADVANCE_MAP(
        0x01, 795,
        0x03, 794,
        0x05, 800,
        '\n', 290,
        '!', 816,
        '&', 831,
        '(', 322,
        ')', 287,
        ',', 291,
        '-', 847,
        '.', 833,
        '/', 838,
        ':', 820,
        '<', 802,
        '=', 798,
        '>', 804,
        '?', 846,
        'A', 404,
        'B', 451,
        'C', 381,
        'D', 487,
        'E', 399,
        'F', 534,
        'G', 591,
        'I', 592,
        'L', 452,
        'N', 386,
        'O', 409,
        'P', 387,
        'R', 392,
        'S', 393,
        'T', 396,
        'U', 530,
        'W', 397,
        '[', 323,
        '\\', 843,
        'a', 529,
        'b', 451,
        'c', 419,
        'd', 455,
        'e', 506,
        'f', 495,
        'g', 508,
        'i', 474,
        'l', 456,
        'm', 427,
        'n', 457,
        'o', 476,
        'p', 465,
        'r', 425,
        's', 454,
        't', 483,
        'u', 528,
        'v', 420,
        'w', 486,
        'x', 539,
        'y', 492,
        '{', 324,
        '|', 851,
        '~', 844,
        '$', 380,
        '@', 380,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(5);
      if (('"' <= lookahead && lookahead <= '+') ||
          lookahead == '^' ||
          lookahead == '`') ADVANCE(854);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      if (('H' <= lookahead && lookahead <= 'Z') ||
          ('_' <= lookahead && lookahead <= 'z')) ADVANCE(594);
      if ((!eof && lookahead == 00) ||
          (0x06 <= lookahead && lookahead <= 0x1f) ||
          lookahead == 0x7f) ADVANCE(830);
      if (lookahead > 0x7f) ADVANCE(594);
      END_STATE();
    case 6:
      ADVANCE_MAP(
        0x01, 795,
        0x03, 794,
        0x05, 800,
        '\n', 290,
        '!', 814,
        '#', 840,
        '&', 831,
        '(', 320,
        ')', 287,
        ',', 291,
        '-', 849,
        '.', 295,
        '/', 837,
        ':', 821,
        ';', 292,
        '<', 802,
        '=', 798,
        '>', 804,
        '?', 835,
        'A', 404,
        'B', 451,
        'C', 381,
        'D', 487,
        'E', 399,
        'F', 534,
        'G', 591,
        'I', 592,
        'L', 452,
        'N', 386,
        'O', 409,
        'P', 387,
        'R', 392,
        'S', 393,
        'T', 396,
        'U', 530,
        'W', 397,
        '[', 321,
        '\\', 842,
        'a', 529,
        'b', 451,
        'c', 419,
        'd', 455,
        'e', 506,
        'f', 495,
        'g', 508,
        'i', 474,
        'l', 456,
        'm', 427,
        'n', 457,
        'o', 476,
        'p', 465,
        'r', 425,
        's', 454,
        't', 483,
        'u', 528,
        'v', 420,
        'w', 486,
        'x', 539,
        'y', 492,
        '{', 324,
        '|', 851,
        '~', 844,
        '$', 380,
        '@', 380,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(3);
      if (('"' <= lookahead && lookahead <= '+') ||
          lookahead == '^' ||
          lookahead == '`') ADVANCE(854);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      if (('H' <= lookahead && lookahead <= 'Z') ||
          ('_' <= lookahead && lookahead <= 'z')) ADVANCE(594);
      if ((!eof && lookahead == 00) ||
          (0x06 <= lookahead && lookahead <= 0x1f) ||
          lookahead == 0x7f) ADVANCE(830);
      if (lookahead > 0x7f) ADVANCE(594);
      END_STATE();
    case 7:
      ADVANCE_MAP(
        0x01, 795,
        0x03, 794,
        0x05, 800,
        '\n', 290,
        '!', 814,
        '#', 840,
        '&', 831,
        '(', 320,
        ')', 287,
        ',', 291,
        '-', 849,
        '.', 295,
        '/', 837,
        ':', 821,
        ';', 292,
        '<', 802,
        '=', 798,
        '>', 804,
        '?', 835,
        'A', 404,
        'B', 451,
        'C', 381,
        'D', 487,
        'E', 399,
        'F', 534,
        'G', 591,
        'I', 592,
        'L', 452,
        'N', 386,
        'O', 409,
        'P', 387,
        'R', 392,
        'S', 393,
        'T', 396,
        'U', 530,
        'W', 397,
        '[', 323,
        '\\', 842,
        'a', 529,
        'b', 451,
        'c', 419,
        'd', 455,
        'e', 506,
        'f', 495,
        'g', 508,
        'i', 474,
        'l', 456,
        'm', 427,
        'n', 457,
        'o', 476,
        'p', 465,
        'r', 425,
        's', 454,
        't', 483,
        'u', 528,
        'v', 420,
        'w', 486,
        'x', 539,
        'y', 492,
        '{', 324,
        '|', 851,
        '~', 844,
        '$', 380,
        '@', 380,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(3);
      if (('"' <= lookahead && lookahead <= '+') ||
          lookahead == '^' ||
          lookahead == '`') ADVANCE(854);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      if (('H' <= lookahead && lookahead <= 'Z') ||
          ('_' <= lookahead && lookahead <= 'z')) ADVANCE(594);
      if ((!eof && lookahead == 00) ||
          (0x06 <= lookahead && lookahead <= 0x1f) ||
          lookahead == 0x7f) ADVANCE(830);
      if (lookahead > 0x7f) ADVANCE(594);
      END_STATE();
    case 8:
      ADVANCE_MAP(
        0x01, 795,
        0x03, 794,
        0x05, 800,
        '\n', 290,
        '!', 814,
        '#', 840,
        '&', 831,
        '(', 322,
        ')', 287,
        ',', 291,
        '-', 849,
        '.', 295,
        '/', 837,
        ':', 821,
        ';', 292,
        '<', 802,
        '=', 798,
        '>', 804,
        '?', 835,
        'A', 404,
        'B', 451,
        'C', 381,
        'D', 487,
        'E', 399,
        'F', 534,
        'G', 591,
        'I', 592,
        'L', 452,
        'N', 386,
        'O', 409,
        'P', 387,
        'R', 392,
        'S', 393,
        'T', 396,
        'U', 530,
        'W', 397,
        '[', 323,
        '\\', 842,
        'a', 529,
        'b', 451,
        'c', 419,
        'd', 455,
        'e', 506,
        'f', 495,
        'g', 508,
        'i', 474,
        'l', 456,
        'm', 427,
        'n', 457,
        'o', 476,
        'p', 465,
        'r', 425,
        's', 454,
        't', 483,
        'u', 528,
        'v', 420,
        'w', 486,
        'x', 539,
        'y', 492,
        '{', 324,
        '|', 851,
        '~', 844,
        '$', 380,
        '@', 380,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(3);
      if (('"' <= lookahead && lookahead <= '+') ||
          lookahead == '^' ||
          lookahead == '`') ADVANCE(854);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      if (('H' <= lookahead && lookahead <= 'Z') ||
          ('_' <= lookahead && lookahead <= 'z')) ADVANCE(594);
      if ((!eof && lookahead == 00) ||
          (0x06 <= lookahead && lookahead <= 0x1f) ||
          lookahead == 0x7f) ADVANCE(830);
      if (lookahead > 0x7f) ADVANCE(594);
      END_STATE();
    case 9:
      ADVANCE_MAP(
        0x01, 795,
        0x03, 794,
        0x05, 800,
        '\n', 290,
        '!', 814,
        '&', 831,
        '(', 320,
        ')', 287,
        ',', 291,
        '-', 849,
        '.', 295,
        '/', 837,
        ':', 821,
        ';', 292,
        '<', 802,
        '=', 798,
        '>', 804,
        '?', 835,
        'A', 404,
        'B', 451,
        'C', 381,
        'D', 487,
        'E', 399,
        'F', 534,
        'G', 591,
        'I', 592,
        'L', 452,
        'N', 386,
        'O', 409,
        'P', 387,
        'R', 392,
        'S', 393,
        'T', 396,
        'U', 530,
        'W', 397,
        '[', 321,
        '\\', 842,
        'a', 529,
        'b', 451,
        'c', 419,
        'd', 455,
        'e', 506,
        'f', 495,
        'g', 508,
        'i', 474,
        'l', 456,
        'm', 427,
        'n', 457,
        'o', 476,
        'p', 465,
        'r', 425,
        's', 454,
        't', 483,
        'u', 528,
        'v', 420,
        'w', 486,
        'x', 539,
        'y', 492,
        '{', 324,
        '|', 851,
        '~', 844,
        '$', 380,
        '@', 380,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(4);
      if (('"' <= lookahead && lookahead <= '+') ||
          lookahead == '^' ||
          lookahead == '`') ADVANCE(854);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      if (('H' <= lookahead && lookahead <= 'Z') ||
          ('_' <= lookahead && lookahead <= 'z')) ADVANCE(594);
      if ((!eof && lookahead == 00) ||
          (0x06 <= lookahead && lookahead <= 0x1f) ||
          lookahead == 0x7f) ADVANCE(830);
      if (lookahead > 0x7f) ADVANCE(594);
      END_STATE();
    case 10:
      ADVANCE_MAP(
        0x01, 795,
        0x03, 794,
        0x05, 800,
        '\n', 290,
        '!', 814,
        '&', 831,
        '(', 320,
        ')', 287,
        ',', 291,
        '-', 849,
        '.', 295,
        '/', 837,
        ':', 821,
        ';', 292,
        '<', 802,
        '=', 798,
        '>', 804,
        '?', 835,
        'A', 404,
        'B', 451,
        'C', 381,
        'D', 487,
        'E', 399,
        'F', 534,
        'G', 591,
        'I', 592,
        'L', 452,
        'N', 386,
        'O', 409,
        'P', 387,
        'R', 392,
        'S', 393,
        'T', 396,
        'U', 530,
        'W', 397,
        '[', 323,
        '\\', 842,
        'a', 529,
        'b', 451,
        'c', 419,
        'd', 455,
        'e', 506,
        'f', 495,
        'g', 508,
        'i', 474,
        'l', 456,
        'm', 427,
        'n', 457,
        'o', 476,
        'p', 465,
        'r', 425,
        's', 454,
        't', 483,
        'u', 528,
        'v', 420,
        'w', 486,
        'x', 539,
        'y', 492,
        '{', 324,
        '|', 851,
        '~', 844,
        '$', 380,
        '@', 380,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(4);
      if (('"' <= lookahead && lookahead <= '+') ||
          lookahead == '^' ||
          lookahead == '`') ADVANCE(854);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      if (('H' <= lookahead && lookahead <= 'Z') ||
          ('_' <= lookahead && lookahead <= 'z')) ADVANCE(594);
      if ((!eof && lookahead == 00) ||
          (0x06 <= lookahead && lookahead <= 0x1f) ||
          lookahead == 0x7f) ADVANCE(830);
      if (lookahead > 0x7f) ADVANCE(594);
      END_STATE();
    case 11:
      ADVANCE_MAP(
        0x01, 795,
        0x03, 794,
        0x05, 800,
        '\n', 290,
        '!', 814,
        '&', 831,
        '(', 322,
        ')', 287,
        ',', 291,
        '-', 849,
        '.', 295,
        '/', 837,
        ':', 821,
        ';', 292,
        '<', 802,
        '=', 798,
        '>', 804,
        '?', 835,
        'A', 404,
        'B', 451,
        'C', 381,
        'D', 487,
        'E', 399,
        'F', 534,
        'G', 591,
        'I', 592,
        'L', 452,
        'N', 386,
        'O', 409,
        'P', 387,
        'R', 392,
        'S', 393,
        'T', 396,
        'U', 530,
        'W', 397,
        '[', 323,
        '\\', 842,
        'a', 529,
        'b', 451,
        'c', 419,
        'd', 455,
        'e', 506,
        'f', 495,
        'g', 508,
        'i', 474,
        'l', 456,
        'm', 427,
        'n', 457,
        'o', 476,
        'p', 465,
        'r', 425,
        's', 454,
        't', 483,
        'u', 528,
        'v', 420,
        'w', 486,
        'x', 539,
        'y', 492,
        '{', 324,
        '|', 851,
        '~', 844,
        '$', 380,
        '@', 380,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(4);
      if (('"' <= lookahead && lookahead <= '+') ||
          lookahead == '^' ||
          lookahead == '`') ADVANCE(854);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      if (('H' <= lookahead && lookahead <= 'Z') ||
          ('_' <= lookahead && lookahead <= 'z')) ADVANCE(594);
      if ((!eof && lookahead == 00) ||
          (0x06 <= lookahead && lookahead <= 0x1f) ||
          lookahead == 0x7f) ADVANCE(830);
      if (lookahead > 0x7f) ADVANCE(594);
      END_STATE();
    case 12:
      if (lookahead == 0x01) ADVANCE(795);
      if (lookahead == 0x03) ADVANCE(794);
      if (lookahead == '(') ADVANCE(322);
      if (lookahead == ':') ADVANCE(272);
      if (lookahead == '[') ADVANCE(323);
      if (lookahead == '\\') SKIP(23);
      if (lookahead == '{') ADVANCE(324);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(12);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      if (lookahead > '#' &&
          (lookahead < '%' || '?' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 13:
      ADVANCE_MAP(
        0x01, 795,
        '!', 32,
        '(', 320,
        '-', 45,
        ':', 39,
        '?', 32,
        'T', 268,
        '[', 321,
        '\\', 26,
        't', 206,
        '.', 273,
        '/', 273,
      );
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(14);
      END_STATE();
    case 14:
      if (lookahead == 0x01) ADVANCE(795);
      if (lookahead == 'T') ADVANCE(268);
      if (lookahead == '\\') SKIP(25);
      if (lookahead == 't') ADVANCE(206);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(14);
      END_STATE();
    case 15:
      if (lookahead == 0x01) ADVANCE(795);
      if (lookahead == '\\') SKIP(28);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(15);
      END_STATE();
    case 16:
      if (lookahead == 0x01) ADVANCE(795);
      if (lookahead == '\\') SKIP(28);
      if (lookahead == '\t' ||
          (0x0b <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(15);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 17:
      if (lookahead == 0x02) ADVANCE(795);
      if (lookahead == '\n') ADVANCE(17);
      END_STATE();
    case 18:
      if (lookahead == 0x04) ADVANCE(794);
      if (lookahead == '\n') ADVANCE(18);
      END_STATE();
    case 19:
      if (lookahead == '\n') SKIP(1);
      END_STATE();
    case 20:
      if (lookahead == '\n') SKIP(1);
      if (lookahead == '\r') SKIP(19);
      if (lookahead == '=') ADVANCE(803);
      END_STATE();
    case 21:
      if (lookahead == '\n') SKIP(1);
      if (lookahead == '\r') SKIP(19);
      if (lookahead == '=') ADVANCE(803);
      if (lookahead > '#' &&
          (lookahead < '%' || '?' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 22:
      if (lookahead == '\n') SKIP(12);
      END_STATE();
    case 23:
      if (lookahead == '\n') SKIP(12);
      if (lookahead == '\r') SKIP(22);
      END_STATE();
    case 24:
      if (lookahead == '\n') SKIP(14);
      END_STATE();
    case 25:
      if (lookahead == '\n') SKIP(14);
      if (lookahead == '\r') SKIP(24);
      END_STATE();
    case 26:
      if (lookahead == '\n') SKIP(14);
      if (lookahead == '\r') SKIP(24);
      if (lookahead > '#' &&
          (lookahead < '%' || '?' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 27:
      if (lookahead == '\n') SKIP(15);
      END_STATE();
    case 28:
      if (lookahead == '\n') SKIP(15);
      if (lookahead == '\r') SKIP(27);
      END_STATE();
    case 29:
      if (lookahead == '&') ADVANCE(807);
      END_STATE();
    case 30:
      if (lookahead == '-') ADVANCE(796);
      END_STATE();
    case 31:
      if (lookahead == '.') ADVANCE(800);
      END_STATE();
    case 32:
      if (lookahead == '.') ADVANCE(273);
      END_STATE();
    case 33:
      if (lookahead == '.') ADVANCE(273);
      if (lookahead == '=') ADVANCE(796);
      END_STATE();
    case 34:
      if (lookahead == '.') ADVANCE(807);
      END_STATE();
    case 35:
      if (lookahead == '.') ADVANCE(812);
      END_STATE();
    case 36:
      if (lookahead == '.') ADVANCE(274);
      END_STATE();
    case 37:
      if (lookahead == '/') ADVANCE(43);
      if (lookahead == '=') ADVANCE(800);
      END_STATE();
    case 38:
      if (lookahead == '/') ADVANCE(43);
      if (lookahead == '=') ADVANCE(800);
      if (lookahead > '#' &&
          (lookahead < '%' || '?' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 39:
      if (lookahead == ':') ADVANCE(273);
      if (lookahead > '#' &&
          (lookahead < '%' || '?' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 40:
      if (lookahead == ':') ADVANCE(297);
      END_STATE();
    case 41:
      if (lookahead == ':') ADVANCE(274);
      if (lookahead > '#' &&
          (lookahead < '%' || '?' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 42:
      if (lookahead == '=') ADVANCE(800);
      END_STATE();
    case 43:
      if (lookahead == '=') ADVANCE(796);
      END_STATE();
    case 44:
      if (lookahead == '=') ADVANCE(796);
      if (lookahead > '#' &&
          (lookahead < '%' || '?' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 45:
      if (lookahead == '>') ADVANCE(273);
      if (lookahead > '#' &&
          (lookahead < '%' || '?' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 46:
      if (lookahead == '>') ADVANCE(825);
      if (lookahead == 'e') ADVANCE(312);
      if (lookahead == 'g') ADVANCE(316);
      if (lookahead == 'l') ADVANCE(316);
      if (lookahead == 'n') ADVANCE(309);
      if (lookahead > '#' &&
          (lookahead < '%' || '?' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 47:
      if (lookahead == '>') ADVANCE(818);
      if (lookahead == 'e') ADVANCE(219);
      if (lookahead == 'g') ADVANCE(269);
      if (lookahead == 'l') ADVANCE(269);
      if (lookahead == 'n') ADVANCE(122);
      END_STATE();
    case 48:
      if (lookahead == '>') ADVANCE(274);
      if (lookahead > '#' &&
          (lookahead < '%' || '?' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 49:
      if (lookahead == 'A') ADVANCE(70);
      if (lookahead == 'a') ADVANCE(238);
      if (lookahead == 'o') ADVANCE(196);
      END_STATE();
    case 50:
      if (lookahead == 'A') ADVANCE(71);
      END_STATE();
    case 51:
      if (lookahead == 'D') ADVANCE(325);
      END_STATE();
    case 52:
      if (lookahead == 'D') ADVANCE(359);
      END_STATE();
    case 53:
      if (lookahead == 'D') ADVANCE(34);
      END_STATE();
    case 54:
      if (lookahead == 'E') ADVANCE(325);
      END_STATE();
    case 55:
      if (lookahead == 'E') ADVANCE(345);
      if (lookahead == 'O') ADVANCE(88);
      if (lookahead == 'e') ADVANCE(264);
      if (lookahead == 'o') ADVANCE(244);
      END_STATE();
    case 56:
      if (lookahead == 'E') ADVANCE(337);
      END_STATE();
    case 57:
      if (lookahead == 'E') ADVANCE(377);
      END_STATE();
    case 58:
      if (lookahead == 'E') ADVANCE(31);
      if (lookahead == 'O') ADVANCE(90);
      END_STATE();
    case 59:
      if (lookahead == 'E') ADVANCE(75);
      END_STATE();
    case 60:
      if (lookahead == 'E') ADVANCE(75);
      if (lookahead == 'I') ADVANCE(72);
      END_STATE();
    case 61:
      if (lookahead == 'E') ADVANCE(82);
      if (lookahead == 'r') ADVANCE(160);
      if (lookahead == 'u') ADVANCE(105);
      END_STATE();
    case 62:
      if (lookahead == 'E') ADVANCE(89);
      if (lookahead == 'e') ADVANCE(245);
      END_STATE();
    case 63:
      if (lookahead == 'E') ADVANCE(87);
      if (lookahead == 'e') ADVANCE(183);
      if (lookahead == 'u') ADVANCE(104);
      END_STATE();
    case 64:
      if (lookahead == 'F') ADVANCE(325);
      END_STATE();
    case 65:
      if (lookahead == 'F') ADVANCE(79);
      END_STATE();
    case 66:
      if (lookahead == 'H') ADVANCE(59);
      if (lookahead == 'h') ADVANCE(144);
      if (lookahead == 'r') ADVANCE(265);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(379);
      END_STATE();
    case 67:
      if (lookahead == 'H') ADVANCE(60);
      if (lookahead == 'h') ADVANCE(163);
      END_STATE();
    case 68:
      if (lookahead == 'L') ADVANCE(325);
      END_STATE();
    case 69:
      if (lookahead == 'L') ADVANCE(86);
      if (lookahead == 'N') ADVANCE(51);
      if (lookahead == 'Q') ADVANCE(354);
      if (lookahead == 'l') ADVANCE(240);
      if (lookahead == 'n') ADVANCE(115);
      if (lookahead == 'x') ADVANCE(171);
      END_STATE();
    case 70:
      if (lookahead == 'L') ADVANCE(68);
      if (lookahead == 'S') ADVANCE(54);
      END_STATE();
    case 71:
      if (lookahead == 'L') ADVANCE(353);
      END_STATE();
    case 72:
      if (lookahead == 'L') ADVANCE(54);
      END_STATE();
    case 73:
      if (lookahead == 'M') ADVANCE(325);
      END_STATE();
    case 74:
      if (lookahead == 'N') ADVANCE(52);
      if (lookahead == 'n') ADVANCE(116);
      if (lookahead == 's') ADVANCE(325);
      END_STATE();
    case 75:
      if (lookahead == 'N') ADVANCE(325);
      END_STATE();
    case 76:
      if (lookahead == 'N') ADVANCE(371);
      END_STATE();
    case 77:
      if (lookahead == 'N') ADVANCE(53);
      END_STATE();
    case 78:
      if (lookahead == 'O') ADVANCE(92);
      if (lookahead == 'o') ADVANCE(262);
      END_STATE();
    case 79:
      if (lookahead == 'O') ADVANCE(83);
      END_STATE();
    case 80:
      if (lookahead == 'Q') ADVANCE(31);
      END_STATE();
    case 81:
      if (lookahead == 'R') ADVANCE(359);
      if (lookahead == 'r') ADVANCE(366);
      END_STATE();
    case 82:
      if (lookahead == 'R') ADVANCE(65);
      END_STATE();
    case 83:
      if (lookahead == 'R') ADVANCE(73);
      END_STATE();
    case 84:
      if (lookahead == 'R') ADVANCE(34);
      END_STATE();
    case 85:
      if (lookahead == 'R') ADVANCE(76);
      END_STATE();
    case 86:
      if (lookahead == 'S') ADVANCE(56);
      END_STATE();
    case 87:
      if (lookahead == 'T') ADVANCE(325);
      END_STATE();
    case 88:
      if (lookahead == 'T') ADVANCE(369);
      END_STATE();
    case 89:
      if (lookahead == 'T') ADVANCE(91);
      END_STATE();
    case 90:
      if (lookahead == 'T') ADVANCE(35);
      END_STATE();
    case 91:
      if (lookahead == 'U') ADVANCE(85);
      END_STATE();
    case 92:
      if (lookahead == 'V') ADVANCE(57);
      END_STATE();
    case 93:
      if (lookahead == 'a') ADVANCE(179);
      if (lookahead == 'l') ADVANCE(95);
      if (lookahead == 'o') ADVANCE(196);
      END_STATE();
    case 94:
      if (lookahead == 'a') ADVANCE(270);
      END_STATE();
    case 95:
      if (lookahead == 'a') ADVANCE(236);
      END_STATE();
    case 96:
      if (lookahead == 'a') ADVANCE(110);
      END_STATE();
    case 97:
      if (lookahead == 'a') ADVANCE(174);
      END_STATE();
    case 98:
      if (lookahead == 'a') ADVANCE(173);
      if (lookahead == 'e') ADVANCE(221);
      END_STATE();
    case 99:
      if (lookahead == 'a') ADVANCE(249);
      if (lookahead == 'o') ADVANCE(118);
      if (lookahead == 'y') ADVANCE(325);
      END_STATE();
    case 100:
      if (lookahead == 'a') ADVANCE(159);
      END_STATE();
    case 101:
      if (lookahead == 'a') ADVANCE(185);
      END_STATE();
    case 102:
      if (lookahead == 'a') ADVANCE(251);
      END_STATE();
    case 103:
      if (lookahead == 'a') ADVANCE(254);
      END_STATE();
    case 104:
      if (lookahead == 'b') ADVANCE(325);
      END_STATE();
    case 105:
      if (lookahead == 'b') ADVANCE(184);
      END_STATE();
    case 106:
      if (lookahead == 'b') ADVANCE(97);
      END_STATE();
    case 107:
      if (lookahead == 'c') ADVANCE(325);
      END_STATE();
    case 108:
      if (lookahead == 'c') ADVANCE(242);
      END_STATE();
    case 109:
      if (lookahead == 'c') ADVANCE(339);
      if (lookahead == 't') ADVANCE(145);
      END_STATE();
    case 110:
      if (lookahead == 'c') ADVANCE(154);
      END_STATE();
    case 111:
      if (lookahead == 'c') ADVANCE(97);
      END_STATE();
    case 112:
      if (lookahead == 'c') ADVANCE(139);
      END_STATE();
    case 113:
      if (lookahead == 'c') ADVANCE(256);
      END_STATE();
    case 114:
      if (lookahead == 'c') ADVANCE(255);
      END_STATE();
    case 115:
      if (lookahead == 'd') ADVANCE(325);
      END_STATE();
    case 116:
      if (lookahead == 'd') ADVANCE(365);
      END_STATE();
    case 117:
      if (lookahead == 'd') ADVANCE(367);
      END_STATE();
    case 118:
      if (lookahead == 'd') ADVANCE(257);
      if (lookahead == 'v') ADVANCE(132);
      END_STATE();
    case 119:
      if (lookahead == 'd') ADVANCE(34);
      END_STATE();
    case 120:
      if (lookahead == 'd') ADVANCE(134);
      END_STATE();
    case 121:
      if (lookahead == 'd') ADVANCE(261);
      END_STATE();
    case 122:
      if (lookahead == 'e') ADVANCE(800);
      END_STATE();
    case 123:
      if (lookahead == 'e') ADVANCE(325);
      END_STATE();
    case 124:
      if (lookahead == 'e') ADVANCE(153);
      END_STATE();
    case 125:
      if (lookahead == 'e') ADVANCE(242);
      if (lookahead == 'E' ||
          lookahead == 'T') ADVANCE(345);
      END_STATE();
    case 126:
      if (lookahead == 'e') ADVANCE(359);
      END_STATE();
    case 127:
      if (lookahead == 'e') ADVANCE(183);
      if (lookahead == 't') ADVANCE(103);
      if (lookahead == 'u') ADVANCE(104);
      if (lookahead == 'w') ADVANCE(167);
      END_STATE();
    case 128:
      if (lookahead == 'e') ADVANCE(150);
      if (lookahead == 'o') ADVANCE(325);
      END_STATE();
    case 129:
      if (lookahead == 'e') ADVANCE(357);
      if (lookahead == 'o') ADVANCE(111);
      if (lookahead == 't') ADVANCE(345);
      END_STATE();
    case 130:
      if (lookahead == 'e') ADVANCE(358);
      if (lookahead == 'o') ADVANCE(244);
      END_STATE();
    case 131:
      if (lookahead == 'e') ADVANCE(376);
      if (lookahead == 'i') ADVANCE(195);
      END_STATE();
    case 132:
      if (lookahead == 'e') ADVANCE(377);
      END_STATE();
    case 133:
      if (lookahead == 'e') ADVANCE(341);
      if (lookahead == 'i') ADVANCE(147);
      END_STATE();
    case 134:
      if (lookahead == 'e') ADVANCE(373);
      END_STATE();
    case 135:
      if (lookahead == 'e') ADVANCE(31);
      if (lookahead == 'o') ADVANCE(250);
      END_STATE();
    case 136:
      if (lookahead == 'e') ADVANCE(115);
      END_STATE();
    case 137:
      if (lookahead == 'e') ADVANCE(336);
      END_STATE();
    case 138:
      if (lookahead == 'e') ADVANCE(236);
      END_STATE();
    case 139:
      if (lookahead == 'e') ADVANCE(215);
      END_STATE();
    case 140:
      if (lookahead == 'e') ADVANCE(227);
      if (lookahead == 'r') ADVANCE(161);
      if (lookahead == 'u') ADVANCE(105);
      END_STATE();
    case 141:
      if (lookahead == 'e') ADVANCE(108);
      END_STATE();
    case 142:
      if (lookahead == 'e') ADVANCE(177);
      END_STATE();
    case 143:
      if (lookahead == 'e') ADVANCE(191);
      if (lookahead == 'i') ADVANCE(181);
      END_STATE();
    case 144:
      if (lookahead == 'e') ADVANCE(191);
      if (lookahead == 'r') ADVANCE(204);
      END_STATE();
    case 145:
      if (lookahead == 'e') ADVANCE(113);
      END_STATE();
    case 146:
      if (lookahead == 'e') ADVANCE(194);
      END_STATE();
    case 147:
      if (lookahead == 'f') ADVANCE(325);
      END_STATE();
    case 148:
      if (lookahead == 'f') ADVANCE(325);
      if (lookahead == 'm') ADVANCE(218);
      if (lookahead == 'n') ADVANCE(355);
      if (lookahead == 's') ADVANCE(356);
      END_STATE();
    case 149:
      if (lookahead == 'f') ADVANCE(325);
      if (lookahead == 'p') ADVANCE(146);
      if (lookahead == 'r') ADVANCE(368);
      END_STATE();
    case 150:
      if (lookahead == 'f') ADVANCE(342);
      END_STATE();
    case 151:
      if (lookahead == 'f') ADVANCE(213);
      END_STATE();
    case 152:
      if (lookahead == 'g') ADVANCE(373);
      END_STATE();
    case 153:
      if (lookahead == 'g') ADVANCE(170);
      END_STATE();
    case 154:
      if (lookahead == 'h') ADVANCE(325);
      END_STATE();
    case 155:
      if (lookahead == 'h') ADVANCE(144);
      if (lookahead == 'o') ADVANCE(379);
      if (lookahead == 'r') ADVANCE(265);
      if (lookahead == 'y') ADVANCE(216);
      END_STATE();
    case 156:
      if (lookahead == 'h') ADVANCE(373);
      END_STATE();
    case 157:
      if (lookahead == 'h') ADVANCE(143);
      if (lookahead == 'i') ADVANCE(247);
      END_STATE();
    case 158:
      if (lookahead == 'i') ADVANCE(188);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(325);
      END_STATE();
    case 159:
      if (lookahead == 'i') ADVANCE(242);
      END_STATE();
    case 160:
      if (lookahead == 'i') ADVANCE(263);
      END_STATE();
    case 161:
      if (lookahead == 'i') ADVANCE(263);
      if (lookahead == 'o') ADVANCE(109);
      END_STATE();
    case 162:
      if (lookahead == 'i') ADVANCE(147);
      if (lookahead == 's') ADVANCE(133);
      END_STATE();
    case 163:
      if (lookahead == 'i') ADVANCE(181);
      END_STATE();
    case 164:
      if (lookahead == 'i') ADVANCE(142);
      END_STATE();
    case 165:
      if (lookahead == 'i') ADVANCE(174);
      END_STATE();
    case 166:
      if (lookahead == 'i') ADVANCE(202);
      if (lookahead == 'n') ADVANCE(325);
      if (lookahead == 'o') ADVANCE(225);
      if (lookahead == 'r') ADVANCE(208);
      if (lookahead == 'u') ADVANCE(192);
      END_STATE();
    case 167:
      if (lookahead == 'i') ADVANCE(249);
      END_STATE();
    case 168:
      if (lookahead == 'i') ADVANCE(212);
      END_STATE();
    case 169:
      if (lookahead == 'i') ADVANCE(107);
      END_STATE();
    case 170:
      if (lookahead == 'i') ADVANCE(191);
      END_STATE();
    case 171:
      if (lookahead == 'i') ADVANCE(248);
      END_STATE();
    case 172:
      if (lookahead == 'i') ADVANCE(232);
      END_STATE();
    case 173:
      if (lookahead == 'i') ADVANCE(237);
      END_STATE();
    case 174:
      if (lookahead == 'l') ADVANCE(325);
      END_STATE();
    case 175:
      if (lookahead == 'l') ADVANCE(265);
      END_STATE();
    case 176:
      if (lookahead == 'l') ADVANCE(162);
      if (lookahead == 'n') ADVANCE(115);
      if (lookahead == 'q') ADVANCE(345);
      if (lookahead == 'x') ADVANCE(112);
      END_STATE();
    case 177:
      if (lookahead == 'l') ADVANCE(115);
      END_STATE();
    case 178:
      if (lookahead == 'l') ADVANCE(209);
      if (lookahead == 'e' ||
          lookahead == 't') ADVANCE(345);
      END_STATE();
    case 179:
      if (lookahead == 'l') ADVANCE(174);
      if (lookahead == 's') ADVANCE(123);
      if (lookahead == 't') ADVANCE(110);
      END_STATE();
    case 180:
      if (lookahead == 'l') ADVANCE(258);
      END_STATE();
    case 181:
      if (lookahead == 'l') ADVANCE(123);
      END_STATE();
    case 182:
      if (lookahead == 'l') ADVANCE(239);
      END_STATE();
    case 183:
      if (lookahead == 'l') ADVANCE(141);
      if (lookahead == 't') ADVANCE(325);
      END_STATE();
    case 184:
      if (lookahead == 'l') ADVANCE(169);
      END_STATE();
    case 185:
      if (lookahead == 'l') ADVANCE(175);
      END_STATE();
    case 186:
      if (lookahead == 'l') ADVANCE(138);
      if (lookahead == 't') ADVANCE(165);
      END_STATE();
    case 187:
      if (lookahead == 'l') ADVANCE(241);
      END_STATE();
    case 188:
      if (lookahead == 'm') ADVANCE(325);
      END_STATE();
    case 189:
      if (lookahead == 'm') ADVANCE(217);
      if (lookahead == 'F' ||
          lookahead == 'f') ADVANCE(325);
      if (lookahead == 'N' ||
          lookahead == 'S' ||
          lookahead == 'n' ||
          lookahead == 's') ADVANCE(345);
      END_STATE();
    case 190:
      if (lookahead == 'm') ADVANCE(373);
      END_STATE();
    case 191:
      if (lookahead == 'n') ADVANCE(325);
      END_STATE();
    case 192:
      if (lookahead == 'n') ADVANCE(338);
      END_STATE();
    case 193:
      if (lookahead == 'n') ADVANCE(371);
      END_STATE();
    case 194:
      if (lookahead == 'n') ADVANCE(373);
      END_STATE();
    case 195:
      if (lookahead == 'n') ADVANCE(152);
      END_STATE();
    case 196:
      if (lookahead == 'n') ADVANCE(234);
      END_STATE();
    case 197:
      if (lookahead == 'n') ADVANCE(186);
      if (lookahead == 's') ADVANCE(131);
      END_STATE();
    case 198:
      if (lookahead == 'n') ADVANCE(117);
      if (lookahead == 's') ADVANCE(344);
      if (lookahead == 'w') ADVANCE(100);
      END_STATE();
    case 199:
      if (lookahead == 'n') ADVANCE(119);
      END_STATE();
    case 200:
      if (lookahead == 'n') ADVANCE(253);
      END_STATE();
    case 201:
      if (lookahead == 'n') ADVANCE(114);
      END_STATE();
    case 202:
      if (lookahead == 'n') ADVANCE(101);
      END_STATE();
    case 203:
      if (lookahead == 'n') ADVANCE(107);
      END_STATE();
    case 204:
      if (lookahead == 'o') ADVANCE(264);
      END_STATE();
    case 205:
      if (lookahead == 'o') ADVANCE(359);
      END_STATE();
    case 206:
      if (lookahead == 'o') ADVANCE(379);
      END_STATE();
    case 207:
      if (lookahead == 'o') ADVANCE(222);
      if (lookahead == 'u') ADVANCE(201);
      END_STATE();
    case 208:
      if (lookahead == 'o') ADVANCE(190);
      END_STATE();
    case 209:
      if (lookahead == 'o') ADVANCE(106);
      END_STATE();
    case 210:
      if (lookahead == 'o') ADVANCE(224);
      END_STATE();
    case 211:
      if (lookahead == 'o') ADVANCE(230);
      END_STATE();
    case 212:
      if (lookahead == 'o') ADVANCE(191);
      END_STATE();
    case 213:
      if (lookahead == 'o') ADVANCE(223);
      END_STATE();
    case 214:
      if (lookahead == 'o') ADVANCE(231);
      END_STATE();
    case 215:
      if (lookahead == 'p') ADVANCE(242);
      END_STATE();
    case 216:
      if (lookahead == 'p') ADVANCE(123);
      END_STATE();
    case 217:
      if (lookahead == 'p') ADVANCE(211);
      END_STATE();
    case 218:
      if (lookahead == 'p') ADVANCE(214);
      END_STATE();
    case 219:
      if (lookahead == 'q') ADVANCE(800);
      END_STATE();
    case 220:
      if (lookahead == 'q') ADVANCE(31);
      END_STATE();
    case 221:
      if (lookahead == 'q') ADVANCE(260);
      if (lookahead == 't') ADVANCE(259);
      END_STATE();
    case 222:
      if (lookahead == 'r') ADVANCE(325);
      END_STATE();
    case 223:
      if (lookahead == 'r') ADVANCE(188);
      END_STATE();
    case 224:
      if (lookahead == 'r') ADVANCE(359);
      END_STATE();
    case 225:
      if (lookahead == 'r') ADVANCE(340);
      END_STATE();
    case 226:
      if (lookahead == 'r') ADVANCE(34);
      END_STATE();
    case 227:
      if (lookahead == 'r') ADVANCE(151);
      END_STATE();
    case 228:
      if (lookahead == 'r') ADVANCE(123);
      END_STATE();
    case 229:
      if (lookahead == 'r') ADVANCE(193);
      END_STATE();
    case 230:
      if (lookahead == 'r') ADVANCE(252);
      END_STATE();
    case 231:
      if (lookahead == 'r') ADVANCE(246);
      END_STATE();
    case 232:
      if (lookahead == 'r') ADVANCE(134);
      END_STATE();
    case 233:
      if (lookahead == 's') ADVANCE(325);
      END_STATE();
    case 234:
      if (lookahead == 's') ADVANCE(242);
      END_STATE();
    case 235:
      if (lookahead == 's') ADVANCE(373);
      END_STATE();
    case 236:
      if (lookahead == 's') ADVANCE(233);
      END_STATE();
    case 237:
      if (lookahead == 's') ADVANCE(123);
      END_STATE();
    case 238:
      if (lookahead == 's') ADVANCE(123);
      if (lookahead == 't') ADVANCE(110);
      END_STATE();
    case 239:
      if (lookahead == 's') ADVANCE(205);
      END_STATE();
    case 240:
      if (lookahead == 's') ADVANCE(137);
      END_STATE();
    case 241:
      if (lookahead == 's') ADVANCE(126);
      END_STATE();
    case 242:
      if (lookahead == 't') ADVANCE(325);
      END_STATE();
    case 243:
      if (lookahead == 't') ADVANCE(345);
      END_STATE();
    case 244:
      if (lookahead == 't') ADVANCE(369);
      END_STATE();
    case 245:
      if (lookahead == 't') ADVANCE(259);
      END_STATE();
    case 246:
      if (lookahead == 't') ADVANCE(376);
      END_STATE();
    case 247:
      if (lookahead == 't') ADVANCE(156);
      END_STATE();
    case 248:
      if (lookahead == 't') ADVANCE(371);
      END_STATE();
    case 249:
      if (lookahead == 't') ADVANCE(110);
      END_STATE();
    case 250:
      if (lookahead == 't') ADVANCE(35);
      END_STATE();
    case 251:
      if (lookahead == 't') ADVANCE(123);
      END_STATE();
    case 252:
      if (lookahead == 't') ADVANCE(235);
      END_STATE();
    case 253:
      if (lookahead == 't') ADVANCE(165);
      END_STATE();
    case 254:
      if (lookahead == 't') ADVANCE(169);
      END_STATE();
    case 255:
      if (lookahead == 't') ADVANCE(168);
      END_STATE();
    case 256:
      if (lookahead == 't') ADVANCE(136);
      END_STATE();
    case 257:
      if (lookahead == 'u') ADVANCE(181);
      END_STATE();
    case 258:
      if (lookahead == 'u') ADVANCE(120);
      END_STATE();
    case 259:
      if (lookahead == 'u') ADVANCE(229);
      END_STATE();
    case 260:
      if (lookahead == 'u') ADVANCE(172);
      END_STATE();
    case 261:
      if (lookahead == 'u') ADVANCE(228);
      END_STATE();
    case 262:
      if (lookahead == 'v') ADVANCE(132);
      END_STATE();
    case 263:
      if (lookahead == 'v') ADVANCE(102);
      END_STATE();
    case 264:
      if (lookahead == 'w') ADVANCE(325);
      END_STATE();
    case 265:
      if (lookahead == 'y') ADVANCE(325);
      END_STATE();
    case 266:
      if (lookahead == '|') ADVANCE(808);
      END_STATE();
    case 267:
      if (lookahead == 'E' ||
          lookahead == 'T') ADVANCE(345);
      END_STATE();
    case 268:
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(379);
      END_STATE();
    case 269:
      if (lookahead == 'e' ||
          lookahead == 't') ADVANCE(800);
      END_STATE();
    case 270:
      if (lookahead == 'l' ||
          lookahead == 'r') ADVANCE(325);
      END_STATE();
    case 271:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      END_STATE();
    case 272:
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(596);
      END_STATE();
    case 273:
      if (lookahead > '#' &&
          (lookahead < '%' || '?' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 274:
      if (lookahead > '#' &&
          (lookahead < '%' || '?' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 275:
      if (eof) ADVANCE(286);
      ADVANCE_MAP(
        0x01, 795,
        0x03, 794,
        0x05, 800,
        '\n', 290,
        '!', 815,
        '#', 40,
        '&', 29,
        '(', 322,
        ')', 287,
        ',', 291,
        '-', 47,
        '.', 294,
        '/', 37,
        ':', 822,
        ';', 292,
        '<', 801,
        '=', 797,
        '>', 803,
        '?', 43,
        'A', 74,
        'B', 124,
        'C', 49,
        'D', 158,
        'E', 69,
        'F', 207,
        'G', 267,
        'I', 189,
        'L', 125,
        'M', 78,
        'N', 55,
        'O', 81,
        'P', 61,
        'R', 62,
        'S', 63,
        'T', 66,
        'U', 200,
        'W', 67,
        '[', 323,
        '\\', 20,
        ']', 288,
        'a', 198,
        'b', 124,
        'c', 93,
        'd', 128,
        'e', 176,
        'f', 166,
        'g', 178,
        'i', 148,
        'l', 129,
        'm', 99,
        'n', 130,
        'o', 149,
        'p', 140,
        'r', 98,
        's', 127,
        't', 155,
        'u', 197,
        'v', 94,
        'w', 157,
        'x', 210,
        'y', 164,
        '{', 324,
        '|', 266,
        '}', 289,
        '~', 42,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(275);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      END_STATE();
    case 276:
      if (eof) ADVANCE(286);
      ADVANCE_MAP(
        0x01, 795,
        0x03, 794,
        0x05, 800,
        '\n', 290,
        '!', 816,
        '#', 840,
        '&', 831,
        '(', 320,
        ')', 287,
        ',', 291,
        '-', 847,
        '.', 296,
        '/', 838,
        ':', 820,
        ';', 292,
        '<', 802,
        '=', 798,
        '>', 804,
        '?', 846,
        'A', 404,
        'B', 451,
        'C', 381,
        'D', 487,
        'E', 399,
        'F', 534,
        'G', 591,
        'I', 519,
        'L', 452,
        'M', 407,
        'N', 386,
        'O', 409,
        'P', 387,
        'R', 392,
        'S', 393,
        'T', 396,
        'U', 530,
        'W', 397,
        '[', 321,
        '\\', 843,
        ']', 288,
        'a', 529,
        'b', 451,
        'c', 419,
        'd', 455,
        'e', 506,
        'f', 494,
        'g', 508,
        'i', 473,
        'l', 456,
        'm', 426,
        'n', 457,
        'o', 475,
        'p', 465,
        'r', 424,
        's', 454,
        't', 483,
        'u', 527,
        'v', 420,
        'w', 485,
        'x', 539,
        'y', 492,
        '{', 324,
        '|', 851,
        '}', 289,
        '~', 844,
        '$', 380,
        '@', 380,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(277);
      if (('"' <= lookahead && lookahead <= '+') ||
          lookahead == '^' ||
          lookahead == '`') ADVANCE(854);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      if (('H' <= lookahead && lookahead <= 'z')) ADVANCE(594);
      if ((!eof && lookahead == 00) ||
          (0x06 <= lookahead && lookahead <= 0x7f)) ADVANCE(830);
      if (lookahead > 0x7f) ADVANCE(594);
      END_STATE();
    case 277:
      if (eof) ADVANCE(286);
      ADVANCE_MAP(
        0x01, 795,
        0x03, 794,
        0x05, 800,
        '\n', 290,
        '!', 816,
        '#', 840,
        '&', 831,
        '(', 322,
        ')', 287,
        ',', 291,
        '-', 847,
        '.', 296,
        '/', 838,
        ':', 820,
        ';', 292,
        '<', 802,
        '=', 798,
        '>', 804,
        '?', 846,
        'A', 404,
        'B', 451,
        'C', 381,
        'D', 487,
        'E', 399,
        'F', 534,
        'G', 591,
        'I', 519,
        'L', 452,
        'M', 407,
        'N', 386,
        'O', 409,
        'P', 387,
        'R', 392,
        'S', 393,
        'T', 396,
        'U', 530,
        'W', 397,
        '[', 323,
        '\\', 843,
        ']', 288,
        'a', 529,
        'b', 451,
        'c', 419,
        'd', 455,
        'e', 506,
        'f', 494,
        'g', 508,
        'i', 473,
        'l', 456,
        'm', 426,
        'n', 457,
        'o', 475,
        'p', 465,
        'r', 424,
        's', 454,
        't', 483,
        'u', 527,
        'v', 420,
        'w', 485,
        'x', 539,
        'y', 492,
        '{', 324,
        '|', 851,
        '}', 289,
        '~', 844,
        '$', 380,
        '@', 380,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(277);
      if (('"' <= lookahead && lookahead <= '+') ||
          lookahead == '^' ||
          lookahead == '`') ADVANCE(854);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      if (('H' <= lookahead && lookahead <= 'z')) ADVANCE(594);
      if ((!eof && lookahead == 00) ||
          (0x06 <= lookahead && lookahead <= 0x7f)) ADVANCE(830);
      if (lookahead > 0x7f) ADVANCE(594);
      END_STATE();
    case 278:
      if (eof) ADVANCE(286);
      ADVANCE_MAP(
        0x01, 795,
        0x03, 794,
        0x05, 800,
        '\n', 290,
        '!', 816,
        '&', 831,
        '(', 320,
        ')', 287,
        ',', 291,
        '-', 847,
        '.', 296,
        '/', 838,
        ':', 820,
        ';', 292,
        '<', 802,
        '=', 798,
        '>', 804,
        '?', 846,
        'A', 404,
        'B', 451,
        'C', 381,
        'D', 487,
        'E', 399,
        'F', 534,
        'G', 591,
        'I', 519,
        'L', 452,
        'M', 407,
        'N', 386,
        'O', 409,
        'P', 387,
        'R', 392,
        'S', 393,
        'T', 396,
        'U', 530,
        'W', 397,
        '[', 321,
        '\\', 843,
        ']', 288,
        'a', 529,
        'b', 451,
        'c', 419,
        'd', 455,
        'e', 506,
        'f', 494,
        'g', 508,
        'i', 473,
        'l', 456,
        'm', 426,
        'n', 457,
        'o', 475,
        'p', 465,
        'r', 424,
        's', 454,
        't', 483,
        'u', 527,
        'v', 420,
        'w', 485,
        'x', 539,
        'y', 492,
        '{', 324,
        '|', 851,
        '}', 289,
        '~', 844,
        '$', 380,
        '@', 380,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(279);
      if (('"' <= lookahead && lookahead <= '+') ||
          lookahead == '^' ||
          lookahead == '`') ADVANCE(854);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      if (('H' <= lookahead && lookahead <= 'z')) ADVANCE(594);
      if ((!eof && lookahead == 00) ||
          (0x06 <= lookahead && lookahead <= 0x7f)) ADVANCE(830);
      if (lookahead > 0x7f) ADVANCE(594);
      END_STATE();
    case 279:
      if (eof) ADVANCE(286);
      ADVANCE_MAP(
        0x01, 795,
        0x03, 794,
        0x05, 800,
        '\n', 290,
        '!', 816,
        '&', 831,
        '(', 322,
        ')', 287,
        ',', 291,
        '-', 847,
        '.', 296,
        '/', 838,
        ':', 820,
        ';', 292,
        '<', 802,
        '=', 798,
        '>', 804,
        '?', 846,
        'A', 404,
        'B', 451,
        'C', 381,
        'D', 487,
        'E', 399,
        'F', 534,
        'G', 591,
        'I', 519,
        'L', 452,
        'M', 407,
        'N', 386,
        'O', 409,
        'P', 387,
        'R', 392,
        'S', 393,
        'T', 396,
        'U', 530,
        'W', 397,
        '[', 323,
        '\\', 843,
        ']', 288,
        'a', 529,
        'b', 451,
        'c', 419,
        'd', 455,
        'e', 506,
        'f', 494,
        'g', 508,
        'i', 473,
        'l', 456,
        'm', 426,
        'n', 457,
        'o', 475,
        'p', 465,
        'r', 424,
        's', 454,
        't', 483,
        'u', 527,
        'v', 420,
        'w', 485,
        'x', 539,
        'y', 492,
        '{', 324,
        '|', 851,
        '}', 289,
        '~', 844,
        '$', 380,
        '@', 380,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(279);
      if (('"' <= lookahead && lookahead <= '+') ||
          lookahead == '^' ||
          lookahead == '`') ADVANCE(854);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      if (('H' <= lookahead && lookahead <= 'z')) ADVANCE(594);
      if ((!eof && lookahead == 00) ||
          (0x06 <= lookahead && lookahead <= 0x7f)) ADVANCE(830);
      if (lookahead > 0x7f) ADVANCE(594);
      END_STATE();
    case 280:
      if (eof) ADVANCE(286);
      ADVANCE_MAP(
        0x01, 795,
        0x03, 794,
        0x05, 800,
        '\n', 290,
        '!', 814,
        '#', 840,
        '&', 831,
        '(', 320,
        ')', 287,
        ',', 291,
        '-', 849,
        '.', 295,
        '/', 837,
        ':', 821,
        ';', 292,
        '<', 802,
        '=', 798,
        '>', 804,
        '?', 835,
        'A', 404,
        'B', 451,
        'C', 381,
        'D', 487,
        'E', 399,
        'F', 534,
        'G', 591,
        'I', 519,
        'L', 452,
        'M', 407,
        'N', 386,
        'O', 409,
        'P', 387,
        'R', 392,
        'S', 393,
        'T', 396,
        'U', 530,
        'W', 397,
        '[', 321,
        '\\', 842,
        ']', 288,
        'a', 529,
        'b', 451,
        'c', 419,
        'd', 455,
        'e', 506,
        'f', 494,
        'g', 508,
        'i', 473,
        'l', 456,
        'm', 426,
        'n', 457,
        'o', 475,
        'p', 465,
        'r', 424,
        's', 454,
        't', 483,
        'u', 527,
        'v', 420,
        'w', 485,
        'x', 539,
        'y', 492,
        '{', 324,
        '|', 851,
        '}', 289,
        '~', 844,
        '$', 380,
        '@', 380,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(277);
      if (('"' <= lookahead && lookahead <= '+') ||
          lookahead == '^' ||
          lookahead == '`') ADVANCE(854);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      if (('H' <= lookahead && lookahead <= 'z')) ADVANCE(594);
      if ((!eof && lookahead == 00) ||
          (0x06 <= lookahead && lookahead <= 0x7f)) ADVANCE(830);
      if (lookahead > 0x7f) ADVANCE(594);
      END_STATE();
    case 281:
      if (eof) ADVANCE(286);
      ADVANCE_MAP(
        0x01, 795,
        0x03, 794,
        0x05, 800,
        '\n', 290,
        '!', 814,
        '#', 840,
        '&', 831,
        '(', 320,
        ')', 287,
        ',', 291,
        '-', 849,
        '.', 295,
        '/', 837,
        ':', 821,
        ';', 292,
        '<', 802,
        '=', 798,
        '>', 804,
        '?', 835,
        'A', 404,
        'B', 451,
        'C', 381,
        'D', 487,
        'E', 399,
        'F', 534,
        'G', 591,
        'I', 519,
        'L', 452,
        'M', 407,
        'N', 386,
        'O', 409,
        'P', 387,
        'R', 392,
        'S', 393,
        'T', 396,
        'U', 530,
        'W', 397,
        '[', 323,
        '\\', 842,
        ']', 288,
        'a', 529,
        'b', 451,
        'c', 419,
        'd', 455,
        'e', 506,
        'f', 494,
        'g', 508,
        'i', 473,
        'l', 456,
        'm', 426,
        'n', 457,
        'o', 475,
        'p', 465,
        'r', 424,
        's', 454,
        't', 483,
        'u', 527,
        'v', 420,
        'w', 485,
        'x', 539,
        'y', 492,
        '{', 324,
        '|', 851,
        '}', 289,
        '~', 844,
        '$', 380,
        '@', 380,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(277);
      if (('"' <= lookahead && lookahead <= '+') ||
          lookahead == '^' ||
          lookahead == '`') ADVANCE(854);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      if (('H' <= lookahead && lookahead <= 'z')) ADVANCE(594);
      if ((!eof && lookahead == 00) ||
          (0x06 <= lookahead && lookahead <= 0x7f)) ADVANCE(830);
      if (lookahead > 0x7f) ADVANCE(594);
      END_STATE();
    case 282:
      if (eof) ADVANCE(286);
      ADVANCE_MAP(
        0x01, 795,
        0x03, 794,
        0x05, 800,
        '\n', 290,
        '!', 814,
        '#', 840,
        '&', 831,
        '(', 322,
        ')', 287,
        ',', 291,
        '-', 849,
        '.', 295,
        '/', 837,
        ':', 821,
        ';', 292,
        '<', 802,
        '=', 798,
        '>', 804,
        '?', 835,
        'A', 404,
        'B', 451,
        'C', 381,
        'D', 487,
        'E', 399,
        'F', 534,
        'G', 591,
        'I', 519,
        'L', 452,
        'M', 407,
        'N', 386,
        'O', 409,
        'P', 387,
        'R', 392,
        'S', 393,
        'T', 396,
        'U', 530,
        'W', 397,
        '[', 323,
        '\\', 842,
        ']', 288,
        'a', 529,
        'b', 451,
        'c', 419,
        'd', 455,
        'e', 506,
        'f', 494,
        'g', 508,
        'i', 473,
        'l', 456,
        'm', 426,
        'n', 457,
        'o', 475,
        'p', 465,
        'r', 424,
        's', 454,
        't', 483,
        'u', 527,
        'v', 420,
        'w', 485,
        'x', 539,
        'y', 492,
        '{', 324,
        '|', 851,
        '}', 289,
        '~', 844,
        '$', 380,
        '@', 380,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(277);
      if (('"' <= lookahead && lookahead <= '+') ||
          lookahead == '^' ||
          lookahead == '`') ADVANCE(854);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      if (('H' <= lookahead && lookahead <= 'z')) ADVANCE(594);
      if ((!eof && lookahead == 00) ||
          (0x06 <= lookahead && lookahead <= 0x7f)) ADVANCE(830);
      if (lookahead > 0x7f) ADVANCE(594);
      END_STATE();
    case 283:
      if (eof) ADVANCE(286);
      ADVANCE_MAP(
        0x01, 795,
        0x03, 794,
        0x05, 800,
        '\n', 290,
        '!', 814,
        '&', 831,
        '(', 320,
        ')', 287,
        ',', 291,
        '-', 849,
        '.', 295,
        '/', 837,
        ':', 821,
        ';', 292,
        '<', 802,
        '=', 798,
        '>', 804,
        '?', 835,
        'A', 404,
        'B', 451,
        'C', 381,
        'D', 487,
        'E', 399,
        'F', 534,
        'G', 591,
        'I', 519,
        'L', 452,
        'M', 407,
        'N', 386,
        'O', 409,
        'P', 387,
        'R', 392,
        'S', 393,
        'T', 396,
        'U', 530,
        'W', 397,
        '[', 321,
        '\\', 842,
        ']', 288,
        'a', 529,
        'b', 451,
        'c', 419,
        'd', 455,
        'e', 506,
        'f', 494,
        'g', 508,
        'i', 473,
        'l', 456,
        'm', 426,
        'n', 457,
        'o', 475,
        'p', 465,
        'r', 424,
        's', 454,
        't', 483,
        'u', 527,
        'v', 420,
        'w', 485,
        'x', 539,
        'y', 492,
        '{', 324,
        '|', 851,
        '}', 289,
        '~', 844,
        '$', 380,
        '@', 380,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(279);
      if (('"' <= lookahead && lookahead <= '+') ||
          lookahead == '^' ||
          lookahead == '`') ADVANCE(854);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      if (('H' <= lookahead && lookahead <= 'z')) ADVANCE(594);
      if ((!eof && lookahead == 00) ||
          (0x06 <= lookahead && lookahead <= 0x7f)) ADVANCE(830);
      if (lookahead > 0x7f) ADVANCE(594);
      END_STATE();
    case 284:
      if (eof) ADVANCE(286);
      ADVANCE_MAP(
        0x01, 795,
        0x03, 794,
        0x05, 800,
        '\n', 290,
        '!', 814,
        '&', 831,
        '(', 320,
        ')', 287,
        ',', 291,
        '-', 849,
        '.', 295,
        '/', 837,
        ':', 821,
        ';', 292,
        '<', 802,
        '=', 798,
        '>', 804,
        '?', 835,
        'A', 404,
        'B', 451,
        'C', 381,
        'D', 487,
        'E', 399,
        'F', 534,
        'G', 591,
        'I', 519,
        'L', 452,
        'M', 407,
        'N', 386,
        'O', 409,
        'P', 387,
        'R', 392,
        'S', 393,
        'T', 396,
        'U', 530,
        'W', 397,
        '[', 323,
        '\\', 842,
        ']', 288,
        'a', 529,
        'b', 451,
        'c', 419,
        'd', 455,
        'e', 506,
        'f', 494,
        'g', 508,
        'i', 473,
        'l', 456,
        'm', 426,
        'n', 457,
        'o', 475,
        'p', 465,
        'r', 424,
        's', 454,
        't', 483,
        'u', 527,
        'v', 420,
        'w', 485,
        'x', 539,
        'y', 492,
        '{', 324,
        '|', 851,
        '}', 289,
        '~', 844,
        '$', 380,
        '@', 380,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(279);
      if (('"' <= lookahead && lookahead <= '+') ||
          lookahead == '^' ||
          lookahead == '`') ADVANCE(854);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      if (('H' <= lookahead && lookahead <= 'z')) ADVANCE(594);
      if ((!eof && lookahead == 00) ||
          (0x06 <= lookahead && lookahead <= 0x7f)) ADVANCE(830);
      if (lookahead > 0x7f) ADVANCE(594);
      END_STATE();
    case 285:
      if (eof) ADVANCE(286);
      ADVANCE_MAP(
        0x01, 795,
        0x03, 794,
        0x05, 800,
        '\n', 290,
        '!', 814,
        '&', 831,
        '(', 322,
        ')', 287,
        ',', 291,
        '-', 849,
        '.', 295,
        '/', 837,
        ':', 821,
        ';', 292,
        '<', 802,
        '=', 798,
        '>', 804,
        '?', 835,
        'A', 404,
        'B', 451,
        'C', 381,
        'D', 487,
        'E', 399,
        'F', 534,
        'G', 591,
        'I', 519,
        'L', 452,
        'M', 407,
        'N', 386,
        'O', 409,
        'P', 387,
        'R', 392,
        'S', 393,
        'T', 396,
        'U', 530,
        'W', 397,
        '[', 323,
        '\\', 842,
        ']', 288,
        'a', 529,
        'b', 451,
        'c', 419,
        'd', 455,
        'e', 506,
        'f', 494,
        'g', 508,
        'i', 473,
        'l', 456,
        'm', 426,
        'n', 457,
        'o', 475,
        'p', 465,
        'r', 424,
        's', 454,
        't', 483,
        'u', 527,
        'v', 420,
        'w', 485,
        'x', 539,
        'y', 492,
        '{', 324,
        '|', 851,
        '}', 289,
        '~', 844,
        '$', 380,
        '@', 380,
      );
      if (('\t' <= lookahead && lookahead <= '\r') ||
          lookahead == ' ') SKIP(279);
      if (('"' <= lookahead && lookahead <= '+') ||
          lookahead == '^' ||
          lookahead == '`') ADVANCE(854);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      if (('H' <= lookahead && lookahead <= 'z')) ADVANCE(594);
      if ((!eof && lookahead == 00) ||
          (0x06 <= lookahead && lookahead <= 0x7f)) ADVANCE(830);
      if (lookahead > 0x7f) ADVANCE(594);
      END_STATE();
    case 286:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 287:
      ACCEPT_TOKEN(anon_sym_RPAREN);
      END_STATE();
    case 288:
      ACCEPT_TOKEN(anon_sym_RBRACK);
      END_STATE();
    case 289:
      ACCEPT_TOKEN(anon_sym_RBRACE);
      END_STATE();
    case 290:
      ACCEPT_TOKEN(anon_sym_LF);
      END_STATE();
    case 291:
      ACCEPT_TOKEN(anon_sym_COMMA);
      END_STATE();
    case 292:
      ACCEPT_TOKEN(anon_sym_SEMI);
      END_STATE();
    case 293:
      ACCEPT_TOKEN(anon_sym_DOT);
      ADVANCE_MAP(
        '.', 827,
        'A', 304,
        'E', 305,
        'N', 303,
        'O', 306,
        'a', 311,
        'e', 313,
        'n', 310,
        'o', 314,
      );
      if (lookahead > '#' &&
          (lookahead < '%' || '?' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          lookahead != 'a' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 294:
      ACCEPT_TOKEN(anon_sym_DOT);
      ADVANCE_MAP(
        '.', 827,
        'A', 77,
        'E', 80,
        'N', 58,
        'O', 84,
        'a', 199,
        'e', 220,
        'n', 135,
        'o', 226,
      );
      END_STATE();
    case 295:
      ACCEPT_TOKEN(anon_sym_DOT);
      ADVANCE_MAP(
        '.', 828,
        'A', 304,
        'E', 305,
        'N', 303,
        'O', 306,
        'a', 311,
        'e', 313,
        'n', 310,
        'o', 314,
        '$', 319,
        '@', 319,
      );
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      if (lookahead > 'A' &&
          (lookahead < '[' || '^' < lookahead) &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 296:
      ACCEPT_TOKEN(anon_sym_DOT);
      ADVANCE_MAP(
        '.', 828,
        'A', 77,
        'E', 80,
        'N', 58,
        'O', 84,
        'a', 199,
        'e', 220,
        'n', 135,
        'o', 226,
      );
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 297:
      ACCEPT_TOKEN(anon_sym_POUND_COLON);
      END_STATE();
    case 298:
      ACCEPT_TOKEN(anon_sym_POUND_COLON);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 299:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '!') ADVANCE(32);
      if (lookahead == '-') ADVANCE(45);
      if (lookahead == '.') ADVANCE(806);
      if (lookahead == ':') ADVANCE(39);
      if (lookahead == '?') ADVANCE(32);
      if (lookahead == '/' ||
          lookahead == '\\') ADVANCE(273);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 300:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '!') ADVANCE(32);
      if (lookahead == '-') ADVANCE(45);
      if (lookahead == '.') ADVANCE(811);
      if (lookahead == ':') ADVANCE(39);
      if (lookahead == '?') ADVANCE(32);
      if (lookahead == '/' ||
          lookahead == '\\') ADVANCE(273);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 301:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '!') ADVANCE(32);
      if (lookahead == '-') ADVANCE(45);
      if (lookahead == '.') ADVANCE(817);
      if (lookahead == ':') ADVANCE(39);
      if (lookahead == '?') ADVANCE(32);
      if (lookahead == '/' ||
          lookahead == '\\') ADVANCE(273);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 302:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '!') ADVANCE(32);
      if (lookahead == '-') ADVANCE(45);
      if (lookahead == ':') ADVANCE(39);
      if (lookahead == '?') ADVANCE(32);
      if (lookahead == 'D') ADVANCE(300);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(273);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 303:
      ACCEPT_TOKEN(sym__tail);
      ADVANCE_MAP(
        '!', 32,
        '-', 45,
        ':', 39,
        '?', 32,
        'E', 299,
        'O', 307,
        '.', 273,
        '/', 273,
        '\\', 273,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 304:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '!') ADVANCE(32);
      if (lookahead == '-') ADVANCE(45);
      if (lookahead == ':') ADVANCE(39);
      if (lookahead == '?') ADVANCE(32);
      if (lookahead == 'N') ADVANCE(302);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(273);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 305:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '!') ADVANCE(32);
      if (lookahead == '-') ADVANCE(45);
      if (lookahead == ':') ADVANCE(39);
      if (lookahead == '?') ADVANCE(32);
      if (lookahead == 'Q') ADVANCE(299);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(273);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 306:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '!') ADVANCE(32);
      if (lookahead == '-') ADVANCE(45);
      if (lookahead == ':') ADVANCE(39);
      if (lookahead == '?') ADVANCE(32);
      if (lookahead == 'R') ADVANCE(300);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(273);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 307:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '!') ADVANCE(32);
      if (lookahead == '-') ADVANCE(45);
      if (lookahead == ':') ADVANCE(39);
      if (lookahead == '?') ADVANCE(32);
      if (lookahead == 'T') ADVANCE(301);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(273);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 308:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '!') ADVANCE(32);
      if (lookahead == '-') ADVANCE(45);
      if (lookahead == ':') ADVANCE(39);
      if (lookahead == '?') ADVANCE(32);
      if (lookahead == 'd') ADVANCE(300);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(273);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 309:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '!') ADVANCE(32);
      if (lookahead == '-') ADVANCE(45);
      if (lookahead == ':') ADVANCE(39);
      if (lookahead == '?') ADVANCE(32);
      if (lookahead == 'e') ADVANCE(317);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(273);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 310:
      ACCEPT_TOKEN(sym__tail);
      ADVANCE_MAP(
        '!', 32,
        '-', 45,
        ':', 39,
        '?', 32,
        'e', 299,
        'o', 315,
        '.', 273,
        '/', 273,
        '\\', 273,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 311:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '!') ADVANCE(32);
      if (lookahead == '-') ADVANCE(45);
      if (lookahead == ':') ADVANCE(39);
      if (lookahead == '?') ADVANCE(32);
      if (lookahead == 'n') ADVANCE(308);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(273);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 312:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '!') ADVANCE(32);
      if (lookahead == '-') ADVANCE(45);
      if (lookahead == ':') ADVANCE(39);
      if (lookahead == '?') ADVANCE(32);
      if (lookahead == 'q') ADVANCE(317);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(273);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 313:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '!') ADVANCE(32);
      if (lookahead == '-') ADVANCE(45);
      if (lookahead == ':') ADVANCE(39);
      if (lookahead == '?') ADVANCE(32);
      if (lookahead == 'q') ADVANCE(299);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(273);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 314:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '!') ADVANCE(32);
      if (lookahead == '-') ADVANCE(45);
      if (lookahead == ':') ADVANCE(39);
      if (lookahead == '?') ADVANCE(32);
      if (lookahead == 'r') ADVANCE(300);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(273);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 315:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '!') ADVANCE(32);
      if (lookahead == '-') ADVANCE(45);
      if (lookahead == ':') ADVANCE(39);
      if (lookahead == '?') ADVANCE(32);
      if (lookahead == 't') ADVANCE(301);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(273);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 316:
      ACCEPT_TOKEN(sym__tail);
      ADVANCE_MAP(
        '!', 32,
        '-', 45,
        ':', 39,
        '?', 32,
        'e', 317,
        't', 317,
        '.', 273,
        '/', 273,
        '\\', 273,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 317:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '!') ADVANCE(32);
      if (lookahead == '-') ADVANCE(45);
      if (lookahead == ':') ADVANCE(39);
      if (lookahead == '?') ADVANCE(32);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(273);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 318:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '!') ADVANCE(32);
      if (lookahead == '-') ADVANCE(595);
      if (lookahead == ':') ADVANCE(39);
      if (lookahead == '?') ADVANCE(32);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(273);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(318);
      if (lookahead > 0x7f) ADVANCE(317);
      END_STATE();
    case 319:
      ACCEPT_TOKEN(sym__tail);
      if (lookahead == '!') ADVANCE(836);
      if (lookahead == '-') ADVANCE(850);
      if (lookahead == ':') ADVANCE(841);
      if (lookahead == '?') ADVANCE(836);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(853);
      if (('"' <= lookahead && lookahead <= '\'') ||
          lookahead == '*' ||
          lookahead == '+' ||
          ('<' <= lookahead && lookahead <= '@') ||
          lookahead == '^' ||
          lookahead == '`' ||
          lookahead == '|' ||
          lookahead == '~') ADVANCE(854);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 320:
      ACCEPT_TOKEN(anon_sym_LPAREN);
      END_STATE();
    case 321:
      ACCEPT_TOKEN(sym__index_open);
      END_STATE();
    case 322:
      ACCEPT_TOKEN(anon_sym_LPAREN2);
      END_STATE();
    case 323:
      ACCEPT_TOKEN(anon_sym_LBRACK);
      END_STATE();
    case 324:
      ACCEPT_TOKEN(anon_sym_LBRACE);
      END_STATE();
    case 325:
      ACCEPT_TOKEN(sym_keyword);
      END_STATE();
    case 326:
      ACCEPT_TOKEN(sym_keyword);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'I') ADVANCE(477);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 327:
      ACCEPT_TOKEN(sym_keyword);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'I') ADVANCE(394);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 328:
      ACCEPT_TOKEN(sym_keyword);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'c') ADVANCE(333);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 329:
      ACCEPT_TOKEN(sym_keyword);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'e') ADVANCE(449);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 330:
      ACCEPT_TOKEN(sym_keyword);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'e') ADVANCE(422);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 331:
      ACCEPT_TOKEN(sym_keyword);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'i') ADVANCE(477);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 332:
      ACCEPT_TOKEN(sym_keyword);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'p') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 333:
      ACCEPT_TOKEN(sym_keyword);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 't') ADVANCE(499);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 334:
      ACCEPT_TOKEN(sym_keyword);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'y') ADVANCE(533);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 335:
      ACCEPT_TOKEN(sym_keyword);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 336:
      ACCEPT_TOKEN(sym_keyword);
      if (lookahead == 'I') ADVANCE(147);
      END_STATE();
    case 337:
      ACCEPT_TOKEN(sym_keyword);
      if (lookahead == 'I') ADVANCE(64);
      END_STATE();
    case 338:
      ACCEPT_TOKEN(sym_keyword);
      if (lookahead == 'c') ADVANCE(343);
      END_STATE();
    case 339:
      ACCEPT_TOKEN(sym_keyword);
      if (lookahead == 'e') ADVANCE(121);
      END_STATE();
    case 340:
      ACCEPT_TOKEN(sym_keyword);
      if (lookahead == 'e') ADVANCE(96);
      END_STATE();
    case 341:
      ACCEPT_TOKEN(sym_keyword);
      if (lookahead == 'i') ADVANCE(147);
      END_STATE();
    case 342:
      ACCEPT_TOKEN(sym_keyword);
      if (lookahead == 'p') ADVANCE(325);
      END_STATE();
    case 343:
      ACCEPT_TOKEN(sym_keyword);
      if (lookahead == 't') ADVANCE(168);
      END_STATE();
    case 344:
      ACCEPT_TOKEN(sym_keyword);
      if (lookahead == 'y') ADVANCE(203);
      END_STATE();
    case 345:
      ACCEPT_TOKEN(sym_compare_word);
      END_STATE();
    case 346:
      ACCEPT_TOKEN(sym_compare_word);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'S') ADVANCE(352);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 347:
      ACCEPT_TOKEN(sym_compare_word);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'U') ADVANCE(382);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 348:
      ACCEPT_TOKEN(sym_compare_word);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'c') ADVANCE(511);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 349:
      ACCEPT_TOKEN(sym_compare_word);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'n') ADVANCE(569);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 350:
      ACCEPT_TOKEN(sym_compare_word);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 't') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 351:
      ACCEPT_TOKEN(sym_compare_word);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'w') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 352:
      ACCEPT_TOKEN(sym_compare_word);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 353:
      ACCEPT_TOKEN(sym_compare_word);
      if (lookahead == 'S') ADVANCE(345);
      END_STATE();
    case 354:
      ACCEPT_TOKEN(sym_compare_word);
      if (lookahead == 'U') ADVANCE(50);
      END_STATE();
    case 355:
      ACCEPT_TOKEN(sym_compare_word);
      if (lookahead == 'c') ADVANCE(180);
      END_STATE();
    case 356:
      ACCEPT_TOKEN(sym_compare_word);
      if (lookahead == 'n') ADVANCE(243);
      END_STATE();
    case 357:
      ACCEPT_TOKEN(sym_compare_word);
      if (lookahead == 't') ADVANCE(325);
      END_STATE();
    case 358:
      ACCEPT_TOKEN(sym_compare_word);
      if (lookahead == 'w') ADVANCE(325);
      END_STATE();
    case 359:
      ACCEPT_TOKEN(sym_logic_word);
      END_STATE();
    case 360:
      ACCEPT_TOKEN(sym_logic_word);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'A') ADVANCE(512);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || 'A' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 361:
      ACCEPT_TOKEN(sym_logic_word);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'E') ADVANCE(517);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 362:
      ACCEPT_TOKEN(sym_logic_word);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'a') ADVANCE(512);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          lookahead != 'a' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 363:
      ACCEPT_TOKEN(sym_logic_word);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'e') ADVANCE(517);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 364:
      ACCEPT_TOKEN(sym_logic_word);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 365:
      ACCEPT_TOKEN(sym_logic_word);
      if (lookahead == 'A') ADVANCE(182);
      END_STATE();
    case 366:
      ACCEPT_TOKEN(sym_logic_word);
      if (lookahead == 'E') ADVANCE(187);
      END_STATE();
    case 367:
      ACCEPT_TOKEN(sym_logic_word);
      if (lookahead == 'a') ADVANCE(182);
      END_STATE();
    case 368:
      ACCEPT_TOKEN(sym_logic_word);
      if (lookahead == 'e') ADVANCE(187);
      END_STATE();
    case 369:
      ACCEPT_TOKEN(sym_not_word);
      END_STATE();
    case 370:
      ACCEPT_TOKEN(sym_not_word);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 371:
      ACCEPT_TOKEN(sym__return_word);
      END_STATE();
    case 372:
      ACCEPT_TOKEN(sym__return_word);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 373:
      ACCEPT_TOKEN(sym__import_word);
      END_STATE();
    case 374:
      ACCEPT_TOKEN(sym__import_word);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 's') ADVANCE(375);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 375:
      ACCEPT_TOKEN(sym__import_word);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 376:
      ACCEPT_TOKEN(sym__import_word);
      if (lookahead == 's') ADVANCE(373);
      END_STATE();
    case 377:
      ACCEPT_TOKEN(sym__move_word);
      END_STATE();
    case 378:
      ACCEPT_TOKEN(sym__move_word);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 379:
      ACCEPT_TOKEN(sym__to_word);
      END_STATE();
    case 380:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(834);
      if (lookahead == '-') ADVANCE(848);
      if (lookahead == ':') ADVANCE(839);
      if (lookahead == '?') ADVANCE(834);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(852);
      if (('"' <= lookahead && lookahead <= '\'') ||
          lookahead == '*' ||
          lookahead == '+' ||
          ('<' <= lookahead && lookahead <= '@') ||
          lookahead == '^' ||
          lookahead == '`' ||
          lookahead == '|' ||
          lookahead == '~') ADVANCE(854);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 381:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'A', 400,
        'a', 562,
        'o', 526,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || 'A' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          lookahead != 'a' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 382:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'A') ADVANCE(401);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || 'A' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 383:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'D') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 384:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'D') ADVANCE(364);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 385:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'E') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 386:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'E', 352,
        'O', 415,
        'e', 589,
        'o', 570,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 387:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'E', 410,
        'r', 490,
        'u', 433,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 388:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'E', 405,
        'I', 402,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 389:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'E') ADVANCE(405);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 390:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'E') ADVANCE(327);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 391:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'E') ADVANCE(378);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 392:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'E', 416,
        'e', 571,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 393:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'E', 414,
        'e', 513,
        'u', 432,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 394:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'F') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 395:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'F') ADVANCE(408);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 396:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'H', 389,
        'h', 469,
        'r', 590,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 397:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'H', 388,
        'h', 493,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 398:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'L') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 399:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'L', 413,
        'N', 383,
        'Q', 347,
        'l', 565,
        'n', 443,
        'x', 501,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 400:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'L', 398,
        'S', 385,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 401:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'L') ADVANCE(346);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 402:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'L') ADVANCE(385);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 403:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'M') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 404:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'N', 384,
        'n', 444,
        's', 335,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 405:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'N') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 406:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'N') ADVANCE(372);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 407:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'O', 418,
        'o', 587,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 408:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'O') ADVANCE(411);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 409:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'R', 364,
        'r', 361,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 410:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'R') ADVANCE(395);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 411:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'R') ADVANCE(403);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 412:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'R') ADVANCE(406);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 413:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'S') ADVANCE(390);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 414:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'T') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 415:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'T') ADVANCE(370);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 416:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'T') ADVANCE(417);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 417:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'U') ADVANCE(412);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 418:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'V') ADVANCE(391);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 419:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'a', 510,
        'l', 421,
        'o', 526,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          lookahead != 'a' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 420:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'a') ADVANCE(593);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          lookahead != 'a' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 421:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'a') ADVANCE(564);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          lookahead != 'a' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 422:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'a') ADVANCE(438);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          lookahead != 'a' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 423:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'a') ADVANCE(504);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          lookahead != 'a' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 424:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'a', 503,
        'e', 548,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          lookahead != 'a' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 425:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'a', 503,
        'e', 571,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          lookahead != 'a' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 426:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'a', 575,
        'o', 446,
        'y', 335,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          lookahead != 'a' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 427:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'a', 575,
        'o', 447,
        'y', 335,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          lookahead != 'a' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 428:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'a') ADVANCE(488);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          lookahead != 'a' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 429:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'a') ADVANCE(516);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          lookahead != 'a' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 430:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'a') ADVANCE(576);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          lookahead != 'a' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 431:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'a') ADVANCE(579);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          lookahead != 'a' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 432:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'b') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 433:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'b') ADVANCE(515);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 434:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'b') ADVANCE(423);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 435:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'c') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 436:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'c') ADVANCE(568);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 437:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'c', 329,
        't', 472,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 438:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'c') ADVANCE(482);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 439:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'c') ADVANCE(423);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 440:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'c') ADVANCE(466);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 441:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'c') ADVANCE(581);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 442:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'c') ADVANCE(580);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 443:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'd') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 444:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'd') ADVANCE(360);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 445:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'd') ADVANCE(362);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 446:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'd', 582,
        'v', 459,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 447:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'd') ADVANCE(582);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 448:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'd') ADVANCE(461);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 449:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'd') ADVANCE(585);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 450:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'e') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 451:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'e') ADVANCE(481);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 452:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'e', 568,
        'E', 352,
        'T', 352,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 453:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'e') ADVANCE(364);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 454:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'e', 513,
        't', 431,
        'u', 432,
        'w', 497,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 455:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'e', 478,
        'o', 335,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 456:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'e', 350,
        'o', 439,
        't', 352,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 457:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'e', 351,
        'o', 570,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 458:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'e', 374,
        'i', 525,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 459:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'e') ADVANCE(378);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 460:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'e', 331,
        'i', 477,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 461:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'e') ADVANCE(375);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 462:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'e') ADVANCE(443);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 463:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'e') ADVANCE(326);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 464:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'e') ADVANCE(564);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 465:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'e', 553,
        'r', 489,
        'u', 433,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 466:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'e') ADVANCE(544);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 467:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'e') ADVANCE(436);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 468:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'e', 521,
        'i', 509,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 469:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'e', 521,
        'r', 535,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 470:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'e') ADVANCE(507);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 471:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'e') ADVANCE(524);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 472:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'e') ADVANCE(441);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 473:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'f', 335,
        'm', 547,
        'n', 348,
        's', 349,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 474:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'f', 335,
        'n', 352,
        's', 349,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 475:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'f', 335,
        'p', 471,
        'r', 363,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 476:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'f', 335,
        'r', 363,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 477:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'f') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 478:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'f') ADVANCE(332);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 479:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'f') ADVANCE(542);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 480:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'g') ADVANCE(375);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 481:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'g') ADVANCE(498);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 482:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'h') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 483:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'h', 469,
        'r', 590,
        'y', 545,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 484:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'h') ADVANCE(375);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 485:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'h', 468,
        'i', 573,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 486:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'h') ADVANCE(468);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 487:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'i', 518,
        'O', 335,
        'o', 335,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 488:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'i') ADVANCE(568);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 489:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'i', 588,
        'o', 437,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 490:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'i') ADVANCE(588);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 491:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'i', 477,
        's', 460,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 492:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'i') ADVANCE(470);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 493:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'i') ADVANCE(509);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 494:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'i', 532,
        'n', 335,
        'o', 552,
        'r', 537,
        'u', 522,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 495:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'i', 532,
        'n', 335,
        'o', 552,
        'u', 522,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 496:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'i') ADVANCE(504);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 497:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'i') ADVANCE(575);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 498:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'i') ADVANCE(521);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 499:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'i') ADVANCE(541);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 500:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'i') ADVANCE(435);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 501:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'i') ADVANCE(574);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 502:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'i') ADVANCE(558);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 503:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'i') ADVANCE(563);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 504:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'l') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 505:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'l') ADVANCE(590);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 506:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'l', 491,
        'n', 443,
        'q', 352,
        'x', 440,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 507:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'l') ADVANCE(443);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 508:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'l', 538,
        'e', 352,
        't', 352,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 509:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'l') ADVANCE(450);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 510:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'l', 504,
        's', 450,
        't', 438,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 511:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'l') ADVANCE(583);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 512:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'l') ADVANCE(566);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 513:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'l', 467,
        't', 335,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 514:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'l', 464,
        't', 496,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 515:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'l') ADVANCE(500);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 516:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'l') ADVANCE(505);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 517:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'l') ADVANCE(567);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 518:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'm') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 519:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'm', 546,
        'F', 335,
        'f', 335,
        '.', 274,
        '/', 274,
        '\\', 274,
        'N', 352,
        'S', 352,
        'n', 352,
        's', 352,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 520:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'm') ADVANCE(375);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 521:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'n') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 522:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'n') ADVANCE(328);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 523:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'n') ADVANCE(372);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 524:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'n') ADVANCE(375);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 525:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'n') ADVANCE(480);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 526:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'n') ADVANCE(560);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 527:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'n', 514,
        's', 458,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 528:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'n') ADVANCE(514);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 529:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'n', 445,
        's', 334,
        'w', 428,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 530:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'n') ADVANCE(578);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 531:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'n') ADVANCE(442);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 532:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'n') ADVANCE(429);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 533:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'n') ADVANCE(435);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 534:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'o', 549,
        'u', 531,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 535:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'o') ADVANCE(589);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 536:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'o') ADVANCE(364);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 537:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'o') ADVANCE(520);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 538:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'o') ADVANCE(434);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 539:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'o') ADVANCE(551);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 540:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'o') ADVANCE(556);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 541:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'o') ADVANCE(521);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 542:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'o') ADVANCE(550);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 543:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'o') ADVANCE(557);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 544:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'p') ADVANCE(568);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 545:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'p') ADVANCE(450);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 546:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'p') ADVANCE(540);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 547:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'p') ADVANCE(543);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 548:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'q', 586,
        't', 584,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 549:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'r') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 550:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'r') ADVANCE(518);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 551:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'r') ADVANCE(364);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 552:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'r') ADVANCE(330);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 553:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'r') ADVANCE(479);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 554:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'r') ADVANCE(450);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 555:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'r') ADVANCE(523);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 556:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'r') ADVANCE(577);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 557:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'r') ADVANCE(572);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 558:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'r') ADVANCE(461);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 559:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 's') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 560:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 's') ADVANCE(568);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 561:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 's') ADVANCE(375);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 562:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        's', 450,
        't', 438,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 563:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 's') ADVANCE(450);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 564:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 's') ADVANCE(559);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 565:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 's') ADVANCE(463);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 566:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 's') ADVANCE(536);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 567:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 's') ADVANCE(453);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 568:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 't') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 569:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 't') ADVANCE(352);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 570:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 't') ADVANCE(370);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 571:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 't') ADVANCE(584);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 572:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 't') ADVANCE(374);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 573:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 't') ADVANCE(484);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 574:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 't') ADVANCE(372);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 575:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 't') ADVANCE(438);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 576:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 't') ADVANCE(450);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 577:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 't') ADVANCE(561);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 578:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 't') ADVANCE(496);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 579:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 't') ADVANCE(500);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 580:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 't') ADVANCE(499);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 581:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 't') ADVANCE(462);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 582:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'u') ADVANCE(509);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 583:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'u') ADVANCE(448);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 584:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'u') ADVANCE(555);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 585:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'u') ADVANCE(554);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 586:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'u') ADVANCE(502);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 587:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'v') ADVANCE(459);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 588:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'v') ADVANCE(430);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 589:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'w') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 590:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == 'y') ADVANCE(335);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 591:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'E', 352,
        'T', 352,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 592:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'F', 335,
        'f', 335,
        '.', 274,
        '/', 274,
        '\\', 274,
        'N', 352,
        'S', 352,
        'n', 352,
        's', 352,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 593:
      ACCEPT_TOKEN(sym_name);
      ADVANCE_MAP(
        '!', 36,
        '-', 48,
        ':', 41,
        '?', 36,
        'l', 335,
        'r', 335,
        '.', 274,
        '/', 274,
        '\\', 274,
      );
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 594:
      ACCEPT_TOKEN(sym_name);
      if (lookahead == '!') ADVANCE(36);
      if (lookahead == '-') ADVANCE(48);
      if (lookahead == ':') ADVANCE(41);
      if (lookahead == '?') ADVANCE(36);
      if (lookahead == '.' ||
          lookahead == '/' ||
          lookahead == '\\') ADVANCE(274);
      if (lookahead > '/' &&
          (lookahead < ':' || '@' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 595:
      ACCEPT_TOKEN(sym_symbol);
      if (lookahead == '>') ADVANCE(273);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9')) ADVANCE(596);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(318);
      if (lookahead > '#' &&
          (lookahead < '%' || '?' < lookahead) &&
          (lookahead < 'A' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 596:
      ACCEPT_TOKEN(sym_symbol);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(596);
      END_STATE();
    case 597:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'A') ADVANCE(618);
      if (lookahead == 'a') ADVANCE(766);
      if (lookahead == 'o') ADVANCE(735);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 598:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'A') ADVANCE(619);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 599:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'A') ADVANCE(724);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 600:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'D') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 601:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'E') ADVANCE(792);
      if (lookahead == 'O') ADVANCE(632);
      if (lookahead == 'e') ADVANCE(787);
      if (lookahead == 'o') ADVANCE(770);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 602:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'E') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 603:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'E') ADVANCE(632);
      if (lookahead == 'e') ADVANCE(725);
      if (lookahead == 'u') ADVANCE(649);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 604:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'E') ADVANCE(627);
      if (lookahead == 'r') ADVANCE(703);
      if (lookahead == 'u') ADVANCE(650);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 605:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'E') ADVANCE(729);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 606:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'E') ADVANCE(622);
      if (lookahead == 'I') ADVANCE(620);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 607:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'E') ADVANCE(622);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 608:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'E') ADVANCE(615);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 609:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'E') ADVANCE(633);
      if (lookahead == 'e') ADVANCE(771);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 610:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'F') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 611:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'F') ADVANCE(625);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 612:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'H') ADVANCE(606);
      if (lookahead == 'h') ADVANCE(706);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 613:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'H') ADVANCE(607);
      if (lookahead == 'h') ADVANCE(682);
      if (lookahead == 'r') ADVANCE(788);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 614:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'I') ADVANCE(692);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 615:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'I') ADVANCE(610);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 616:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'L') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 617:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'L') ADVANCE(631);
      if (lookahead == 'N') ADVANCE(600);
      if (lookahead == 'Q') ADVANCE(635);
      if (lookahead == 'l') ADVANCE(769);
      if (lookahead == 'n') ADVANCE(661);
      if (lookahead == 'x') ADVANCE(701);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 618:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'L') ADVANCE(616);
      if (lookahead == 'S') ADVANCE(602);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 619:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'L') ADVANCE(630);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 620:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'L') ADVANCE(602);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 621:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'M') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 622:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'N') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 623:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'N') ADVANCE(600);
      if (lookahead == 'n') ADVANCE(662);
      if (lookahead == 's') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 624:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'O') ADVANCE(636);
      if (lookahead == 'o') ADVANCE(785);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 625:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'O') ADVANCE(629);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 626:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'R') ADVANCE(792);
      if (lookahead == 'r') ADVANCE(605);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 627:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'R') ADVANCE(611);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 628:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'R') ADVANCE(622);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 629:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'R') ADVANCE(621);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 630:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'S') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 631:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'S') ADVANCE(608);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 632:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'T') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 633:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'T') ADVANCE(634);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 634:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'U') ADVANCE(628);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 635:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'U') ADVANCE(598);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 636:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'V') ADVANCE(602);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 637:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'a') ADVANCE(721);
      if (lookahead == 'l') ADVANCE(640);
      if (lookahead == 'o') ADVANCE(735);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 638:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'a') ADVANCE(791);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 639:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'a') ADVANCE(701);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 640:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'a') ADVANCE(765);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 641:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'a') ADVANCE(774);
      if (lookahead == 'o') ADVANCE(663);
      if (lookahead == 'y') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 642:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'a') ADVANCE(654);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 643:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'a') ADVANCE(716);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 644:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'a') ADVANCE(714);
      if (lookahead == 'e') ADVANCE(755);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 645:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'a') ADVANCE(775);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 646:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'a') ADVANCE(724);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 647:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'a') ADVANCE(727);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 648:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'a') ADVANCE(777);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 649:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'b') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 650:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'b') ADVANCE(726);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 651:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'b') ADVANCE(643);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 652:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'c') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 653:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'c') ADVANCE(770);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 654:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'c') ADVANCE(697);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 655:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'c') ADVANCE(722);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 656:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'c') ADVANCE(643);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 657:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'c') ADVANCE(680);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 658:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'c') ADVANCE(779);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 659:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'c') ADVANCE(684);
      if (lookahead == 't') ADVANCE(688);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 660:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'c') ADVANCE(778);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 661:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'd') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 662:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'd') ADVANCE(599);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 663:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'd') ADVANCE(780);
      if (lookahead == 'v') ADVANCE(667);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 664:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'd') ADVANCE(667);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 665:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'd') ADVANCE(646);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 666:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'd') ADVANCE(784);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 667:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'e') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 668:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'e') ADVANCE(696);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 669:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'e') ADVANCE(770);
      if (lookahead == 'o') ADVANCE(656);
      if (lookahead == 't') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 670:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'e') ADVANCE(770);
      if (lookahead == 'E' ||
          lookahead == 'T') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 671:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'e') ADVANCE(787);
      if (lookahead == 'o') ADVANCE(770);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 672:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'e') ADVANCE(725);
      if (lookahead == 't') ADVANCE(648);
      if (lookahead == 'u') ADVANCE(649);
      if (lookahead == 'w') ADVANCE(709);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 673:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'e') ADVANCE(693);
      if (lookahead == 'o') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 674:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'e') ADVANCE(729);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 675:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'e') ADVANCE(661);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 676:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'e') ADVANCE(614);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 677:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'e') ADVANCE(765);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 678:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'e') ADVANCE(758);
      if (lookahead == 'r') ADVANCE(702);
      if (lookahead == 'u') ADVANCE(650);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 679:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'e') ADVANCE(763);
      if (lookahead == 'i') ADVANCE(734);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 680:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'e') ADVANCE(752);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 681:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'e') ADVANCE(732);
      if (lookahead == 'i') ADVANCE(723);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 682:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'e') ADVANCE(732);
      if (lookahead == 'r') ADVANCE(746);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 683:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'e') ADVANCE(732);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 684:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'e') ADVANCE(666);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 685:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'e') ADVANCE(653);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 686:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'e') ADVANCE(719);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 687:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'e') ADVANCE(642);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 688:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'e') ADVANCE(658);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 689:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'e') ADVANCE(705);
      if (lookahead == 'i') ADVANCE(692);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 690:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'f') ADVANCE(792);
      if (lookahead == 'm') ADVANCE(754);
      if (lookahead == 'n') ADVANCE(655);
      if (lookahead == 's') ADVANCE(733);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 691:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'f') ADVANCE(792);
      if (lookahead == 'p') ADVANCE(683);
      if (lookahead == 'r') ADVANCE(674);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 692:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'f') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 693:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'f') ADVANCE(751);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 694:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'f') ADVANCE(750);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 695:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'g') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 696:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'g') ADVANCE(711);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 697:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'h') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 698:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'h') ADVANCE(682);
      if (lookahead == 'o') ADVANCE(792);
      if (lookahead == 'r') ADVANCE(788);
      if (lookahead == 'y') ADVANCE(753);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 699:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'h') ADVANCE(681);
      if (lookahead == 'i') ADVANCE(772);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 700:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'i') ADVANCE(730);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 701:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'i') ADVANCE(770);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 702:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'i') ADVANCE(786);
      if (lookahead == 'o') ADVANCE(659);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 703:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'i') ADVANCE(786);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 704:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'i') ADVANCE(692);
      if (lookahead == 's') ADVANCE(689);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 705:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'i') ADVANCE(692);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 706:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'i') ADVANCE(723);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 707:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'i') ADVANCE(686);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 708:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'i') ADVANCE(741);
      if (lookahead == 'n') ADVANCE(792);
      if (lookahead == 'o') ADVANCE(762);
      if (lookahead == 'r') ADVANCE(743);
      if (lookahead == 'u') ADVANCE(739);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 709:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'i') ADVANCE(774);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 710:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'i') ADVANCE(716);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 711:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'i') ADVANCE(732);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 712:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'i') ADVANCE(749);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 713:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'i') ADVANCE(652);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 714:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'i') ADVANCE(767);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 715:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'i') ADVANCE(759);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 716:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'l') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 717:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'l') ADVANCE(788);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 718:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'l') ADVANCE(704);
      if (lookahead == 'n') ADVANCE(661);
      if (lookahead == 'q') ADVANCE(792);
      if (lookahead == 'x') ADVANCE(657);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 719:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'l') ADVANCE(661);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 720:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'l') ADVANCE(747);
      if (lookahead == 'e' ||
          lookahead == 't') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 721:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'l') ADVANCE(716);
      if (lookahead == 's') ADVANCE(667);
      if (lookahead == 't') ADVANCE(654);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 722:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'l') ADVANCE(781);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 723:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'l') ADVANCE(667);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 724:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'l') ADVANCE(768);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 725:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'l') ADVANCE(685);
      if (lookahead == 't') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 726:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'l') ADVANCE(713);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 727:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'l') ADVANCE(717);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 728:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'l') ADVANCE(677);
      if (lookahead == 't') ADVANCE(710);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 729:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'l') ADVANCE(767);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 730:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'm') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 731:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'm') ADVANCE(754);
      if (lookahead == 'F' ||
          lookahead == 'f') ADVANCE(792);
      if (lookahead == 'N' ||
          lookahead == 'S' ||
          lookahead == 'n' ||
          lookahead == 's') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 732:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'n') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 733:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'n') ADVANCE(770);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 734:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'n') ADVANCE(695);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 735:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'n') ADVANCE(764);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 736:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'n') ADVANCE(728);
      if (lookahead == 's') ADVANCE(679);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 737:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'n') ADVANCE(665);
      if (lookahead == 's') ADVANCE(789);
      if (lookahead == 'w') ADVANCE(639);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 738:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'n') ADVANCE(776);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 739:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'n') ADVANCE(660);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 740:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'n') ADVANCE(652);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 741:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'n') ADVANCE(647);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 742:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'o') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 743:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'o') ADVANCE(730);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 744:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'o') ADVANCE(756);
      if (lookahead == 'u') ADVANCE(739);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 745:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'o') ADVANCE(756);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 746:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'o') ADVANCE(787);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 747:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'o') ADVANCE(651);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 748:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'o') ADVANCE(761);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 749:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'o') ADVANCE(732);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 750:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'o') ADVANCE(757);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 751:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'p') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 752:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'p') ADVANCE(770);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 753:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'p') ADVANCE(667);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 754:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'p') ADVANCE(748);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 755:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'q') ADVANCE(783);
      if (lookahead == 't') ADVANCE(782);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 756:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'r') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 757:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'r') ADVANCE(730);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 758:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'r') ADVANCE(694);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 759:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'r') ADVANCE(667);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 760:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'r') ADVANCE(732);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 761:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'r') ADVANCE(773);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 762:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'r') ADVANCE(687);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 763:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 's') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 764:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 's') ADVANCE(770);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 765:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 's') ADVANCE(763);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 766:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 's') ADVANCE(667);
      if (lookahead == 't') ADVANCE(654);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 767:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 's') ADVANCE(667);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 768:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 's') ADVANCE(742);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 769:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 's') ADVANCE(676);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 770:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 't') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 771:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 't') ADVANCE(782);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 772:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 't') ADVANCE(697);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 773:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 't') ADVANCE(763);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 774:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 't') ADVANCE(654);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 775:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 't') ADVANCE(667);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 776:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 't') ADVANCE(710);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 777:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 't') ADVANCE(713);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 778:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 't') ADVANCE(712);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 779:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 't') ADVANCE(675);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 780:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'u') ADVANCE(723);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 781:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'u') ADVANCE(664);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 782:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'u') ADVANCE(760);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 783:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'u') ADVANCE(715);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 784:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'u') ADVANCE(759);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 785:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'v') ADVANCE(667);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 786:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'v') ADVANCE(645);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 787:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'w') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 788:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'y') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 789:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'y') ADVANCE(740);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 790:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'E' ||
          lookahead == 'T') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 791:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == 'l' ||
          lookahead == 'r') ADVANCE(792);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 792:
      ACCEPT_TOKEN(sym__symbol_name);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(792);
      END_STATE();
    case 793:
      ACCEPT_TOKEN(sym_number);
      if (lookahead == '.') ADVANCE(271);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(793);
      END_STATE();
    case 794:
      ACCEPT_TOKEN(sym_string);
      if (lookahead == 0x04) ADVANCE(794);
      if (lookahead == '\n') ADVANCE(18);
      END_STATE();
    case 795:
      ACCEPT_TOKEN(sym_comment);
      if (lookahead == 0x02) ADVANCE(795);
      if (lookahead == '\n') ADVANCE(17);
      END_STATE();
    case 796:
      ACCEPT_TOKEN(sym_assign_sign);
      END_STATE();
    case 797:
      ACCEPT_TOKEN(sym_assign_sign);
      if (lookahead == '/') ADVANCE(42);
      if (lookahead == ':') ADVANCE(42);
      if (lookahead == '=') ADVANCE(803);
      if (lookahead == '>') ADVANCE(818);
      if (lookahead == '\\') ADVANCE(42);
      if (lookahead == '<' ||
          lookahead == '~') ADVANCE(800);
      END_STATE();
    case 798:
      ACCEPT_TOKEN(sym_assign_sign);
      if (lookahead == '/') ADVANCE(844);
      if (lookahead == ':') ADVANCE(844);
      if (lookahead == '=') ADVANCE(804);
      if (lookahead == '>') ADVANCE(824);
      if (lookahead == '\\') ADVANCE(844);
      if (lookahead == '<' ||
          lookahead == '~') ADVANCE(805);
      if (('!' <= lookahead && lookahead <= '\'') ||
          lookahead == '*' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '?' ||
          lookahead == '@' ||
          lookahead == '^' ||
          lookahead == '`' ||
          lookahead == '|') ADVANCE(854);
      END_STATE();
    case 799:
      ACCEPT_TOKEN(sym_assign_sign);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 800:
      ACCEPT_TOKEN(sym_compare_sign);
      END_STATE();
    case 801:
      ACCEPT_TOKEN(sym_compare_sign);
      if (lookahead == '-') ADVANCE(796);
      if (lookahead == '<') ADVANCE(30);
      if (lookahead == '=' ||
          lookahead == '>') ADVANCE(800);
      END_STATE();
    case 802:
      ACCEPT_TOKEN(sym_compare_sign);
      if (lookahead == '-') ADVANCE(799);
      if (lookahead == '<') ADVANCE(832);
      if (lookahead == '=' ||
          lookahead == '>') ADVANCE(805);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 803:
      ACCEPT_TOKEN(sym_compare_sign);
      if (lookahead == '=') ADVANCE(800);
      END_STATE();
    case 804:
      ACCEPT_TOKEN(sym_compare_sign);
      if (lookahead == '=') ADVANCE(805);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 805:
      ACCEPT_TOKEN(sym_compare_sign);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 806:
      ACCEPT_TOKEN(sym_compare_sign);
      if (lookahead > '#' &&
          (lookahead < '%' || '?' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 807:
      ACCEPT_TOKEN(sym_logic_sign);
      END_STATE();
    case 808:
      ACCEPT_TOKEN(sym_logic_sign);
      if (lookahead == '=') ADVANCE(796);
      END_STATE();
    case 809:
      ACCEPT_TOKEN(sym_logic_sign);
      if (lookahead == '=') ADVANCE(799);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 810:
      ACCEPT_TOKEN(sym_logic_sign);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 811:
      ACCEPT_TOKEN(sym_logic_sign);
      if (lookahead > '#' &&
          (lookahead < '%' || '?' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 812:
      ACCEPT_TOKEN(sym_not_sign);
      END_STATE();
    case 813:
      ACCEPT_TOKEN(sym_not_sign);
      if (lookahead == '.') ADVANCE(273);
      if (lookahead == '=') ADVANCE(803);
      if (lookahead == '~') ADVANCE(800);
      END_STATE();
    case 814:
      ACCEPT_TOKEN(sym_not_sign);
      if (lookahead == '.') ADVANCE(853);
      if (lookahead == '=') ADVANCE(804);
      if (lookahead == '~') ADVANCE(805);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 815:
      ACCEPT_TOKEN(sym_not_sign);
      if (lookahead == '=') ADVANCE(803);
      if (lookahead == '~') ADVANCE(800);
      END_STATE();
    case 816:
      ACCEPT_TOKEN(sym_not_sign);
      if (lookahead == '=') ADVANCE(804);
      if (lookahead == '~') ADVANCE(805);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 817:
      ACCEPT_TOKEN(sym_not_sign);
      if (lookahead > '#' &&
          (lookahead < '%' || '?' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 818:
      ACCEPT_TOKEN(sym_pair_sign);
      END_STATE();
    case 819:
      ACCEPT_TOKEN(sym_pair_sign);
      if (lookahead == ':') ADVANCE(44);
      if (lookahead == '=') ADVANCE(796);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(318);
      if (lookahead > '#' &&
          (lookahead < '%' || '?' < lookahead) &&
          (lookahead < 'A' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 820:
      ACCEPT_TOKEN(sym_pair_sign);
      if (lookahead == ':') ADVANCE(846);
      if (lookahead == '=') ADVANCE(799);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('_' <= lookahead && lookahead <= 'z')) ADVANCE(596);
      END_STATE();
    case 821:
      ACCEPT_TOKEN(sym_pair_sign);
      if (lookahead == ':') ADVANCE(845);
      if (lookahead == '=') ADVANCE(799);
      if (lookahead == '$' ||
          lookahead == '@') ADVANCE(319);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('_' <= lookahead && lookahead <= 'z')) ADVANCE(318);
      if (lookahead > 0x7f) ADVANCE(317);
      END_STATE();
    case 822:
      ACCEPT_TOKEN(sym_pair_sign);
      if (lookahead == ':') ADVANCE(43);
      if (lookahead == '=') ADVANCE(796);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(596);
      END_STATE();
    case 823:
      ACCEPT_TOKEN(sym_pair_sign);
      if (lookahead == '$' ||
          lookahead == '@') ADVANCE(319);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      if (lookahead > '@' &&
          (lookahead < '[' || '^' < lookahead) &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 824:
      ACCEPT_TOKEN(sym_pair_sign);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 825:
      ACCEPT_TOKEN(sym_pair_sign);
      if (lookahead > '#' &&
          (lookahead < '%' || '?' < lookahead) &&
          (lookahead < '[' || '^' < lookahead) &&
          lookahead != '`' &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 826:
      ACCEPT_TOKEN(sym_range_sign);
      END_STATE();
    case 827:
      ACCEPT_TOKEN(sym_range_sign);
      if (lookahead == '.' ||
          lookahead == '<' ||
          lookahead == '=') ADVANCE(826);
      END_STATE();
    case 828:
      ACCEPT_TOKEN(sym_range_sign);
      if (lookahead == '.' ||
          lookahead == '<' ||
          lookahead == '=') ADVANCE(829);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 829:
      ACCEPT_TOKEN(sym_range_sign);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 830:
      ACCEPT_TOKEN(sym_operator);
      END_STATE();
    case 831:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == '&') ADVANCE(810);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 832:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == '-') ADVANCE(799);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 833:
      ACCEPT_TOKEN(sym_operator);
      ADVANCE_MAP(
        '.', 828,
        'A', 77,
        'E', 80,
        'N', 58,
        'O', 84,
        'a', 199,
        'e', 220,
        'n', 135,
        'o', 226,
      );
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 834:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == '.') ADVANCE(852);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 835:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == '.') ADVANCE(853);
      if (lookahead == '=') ADVANCE(799);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 836:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == '.') ADVANCE(853);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 837:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == '/') ADVANCE(846);
      if (lookahead == '=') ADVANCE(805);
      if (lookahead == '$' ||
          lookahead == '@') ADVANCE(319);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      if (lookahead > '@' &&
          (lookahead < '[' || '^' < lookahead) &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 838:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == '/') ADVANCE(846);
      if (lookahead == '=') ADVANCE(805);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 839:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == ':') ADVANCE(852);
      if (lookahead == '$' ||
          lookahead == '@') ADVANCE(380);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      if (lookahead > '@' &&
          (lookahead < '[' || '^' < lookahead) &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 840:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == ':') ADVANCE(298);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 841:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == ':') ADVANCE(853);
      if (lookahead == '$' ||
          lookahead == '@') ADVANCE(319);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      if (lookahead > '@' &&
          (lookahead < '[' || '^' < lookahead) &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 842:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == '=') ADVANCE(804);
      if (lookahead == '$' ||
          lookahead == '@') ADVANCE(319);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 843:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == '=') ADVANCE(804);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 844:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == '=') ADVANCE(805);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 845:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == '=') ADVANCE(799);
      if (lookahead == '$' ||
          lookahead == '@') ADVANCE(319);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      if (lookahead > '@' &&
          (lookahead < '[' || '^' < lookahead) &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 846:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == '=') ADVANCE(799);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 847:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == '>') ADVANCE(824);
      if (lookahead == 'e') ADVANCE(219);
      if (lookahead == 'g') ADVANCE(269);
      if (lookahead == 'l') ADVANCE(269);
      if (lookahead == 'n') ADVANCE(122);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 848:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == '>') ADVANCE(852);
      if (lookahead == '$' ||
          lookahead == '@') ADVANCE(380);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      if (lookahead > '@' &&
          (lookahead < '[' || '^' < lookahead) &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 849:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == '>') ADVANCE(823);
      if (lookahead == 'e') ADVANCE(312);
      if (lookahead == 'g') ADVANCE(316);
      if (lookahead == 'l') ADVANCE(316);
      if (lookahead == 'n') ADVANCE(309);
      if (lookahead == '$' ||
          lookahead == '@') ADVANCE(319);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      if (lookahead > '@' &&
          (lookahead < '[' || '^' < lookahead) &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 850:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == '>') ADVANCE(853);
      if (lookahead == '$' ||
          lookahead == '@') ADVANCE(319);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      if (lookahead > '@' &&
          (lookahead < '[' || '^' < lookahead) &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 851:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == '|') ADVANCE(809);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    case 852:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == '$' ||
          lookahead == '@') ADVANCE(380);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      if (lookahead > '@' &&
          (lookahead < '[' || '^' < lookahead) &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(594);
      END_STATE();
    case 853:
      ACCEPT_TOKEN(sym_operator);
      if (lookahead == '$' ||
          lookahead == '@') ADVANCE(319);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      if (lookahead > '@' &&
          (lookahead < '[' || '^' < lookahead) &&
          (lookahead < '{' || 0x7f < lookahead)) ADVANCE(317);
      END_STATE();
    case 854:
      ACCEPT_TOKEN(sym_operator);
      if (set_contains(sym_operator_character_set_2, 10, lookahead)) ADVANCE(854);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0},
  [1] = {.lex_state = 279},
  [2] = {.lex_state = 279},
  [3] = {.lex_state = 279},
  [4] = {.lex_state = 279},
  [5] = {.lex_state = 279},
  [6] = {.lex_state = 279},
  [7] = {.lex_state = 279},
  [8] = {.lex_state = 279},
  [9] = {.lex_state = 279},
  [10] = {.lex_state = 279},
  [11] = {.lex_state = 279},
  [12] = {.lex_state = 279},
  [13] = {.lex_state = 279},
  [14] = {.lex_state = 279},
  [15] = {.lex_state = 279},
  [16] = {.lex_state = 279},
  [17] = {.lex_state = 279},
  [18] = {.lex_state = 279},
  [19] = {.lex_state = 279},
  [20] = {.lex_state = 279},
  [21] = {.lex_state = 279},
  [22] = {.lex_state = 279},
  [23] = {.lex_state = 279},
  [24] = {.lex_state = 279},
  [25] = {.lex_state = 279},
  [26] = {.lex_state = 279},
  [27] = {.lex_state = 279},
  [28] = {.lex_state = 279},
  [29] = {.lex_state = 279},
  [30] = {.lex_state = 279},
  [31] = {.lex_state = 279},
  [32] = {.lex_state = 279},
  [33] = {.lex_state = 279},
  [34] = {.lex_state = 279},
  [35] = {.lex_state = 279},
  [36] = {.lex_state = 279},
  [37] = {.lex_state = 279},
  [38] = {.lex_state = 279},
  [39] = {.lex_state = 279},
  [40] = {.lex_state = 279},
  [41] = {.lex_state = 279},
  [42] = {.lex_state = 279},
  [43] = {.lex_state = 279},
  [44] = {.lex_state = 279},
  [45] = {.lex_state = 279},
  [46] = {.lex_state = 279},
  [47] = {.lex_state = 5},
  [48] = {.lex_state = 5},
  [49] = {.lex_state = 5},
  [50] = {.lex_state = 5},
  [51] = {.lex_state = 5},
  [52] = {.lex_state = 5},
  [53] = {.lex_state = 4},
  [54] = {.lex_state = 5},
  [55] = {.lex_state = 5},
  [56] = {.lex_state = 5},
  [57] = {.lex_state = 4},
  [58] = {.lex_state = 4},
  [59] = {.lex_state = 5},
  [60] = {.lex_state = 279},
  [61] = {.lex_state = 279},
  [62] = {.lex_state = 279},
  [63] = {.lex_state = 279},
  [64] = {.lex_state = 5},
  [65] = {.lex_state = 279},
  [66] = {.lex_state = 279},
  [67] = {.lex_state = 5},
  [68] = {.lex_state = 276},
  [69] = {.lex_state = 4},
  [70] = {.lex_state = 4},
  [71] = {.lex_state = 277},
  [72] = {.lex_state = 277},
  [73] = {.lex_state = 277},
  [74] = {.lex_state = 4},
  [75] = {.lex_state = 4},
  [76] = {.lex_state = 4},
  [77] = {.lex_state = 4},
  [78] = {.lex_state = 4},
  [79] = {.lex_state = 4},
  [80] = {.lex_state = 277},
  [81] = {.lex_state = 2},
  [82] = {.lex_state = 3},
  [83] = {.lex_state = 3},
  [84] = {.lex_state = 3},
  [85] = {.lex_state = 280},
  [86] = {.lex_state = 280},
  [87] = {.lex_state = 283},
  [88] = {.lex_state = 280},
  [89] = {.lex_state = 280},
  [90] = {.lex_state = 283},
  [91] = {.lex_state = 280},
  [92] = {.lex_state = 280},
  [93] = {.lex_state = 280},
  [94] = {.lex_state = 281},
  [95] = {.lex_state = 280},
  [96] = {.lex_state = 276},
  [97] = {.lex_state = 283},
  [98] = {.lex_state = 284},
  [99] = {.lex_state = 276},
  [100] = {.lex_state = 281},
  [101] = {.lex_state = 283},
  [102] = {.lex_state = 283},
  [103] = {.lex_state = 278},
  [104] = {.lex_state = 283},
  [105] = {.lex_state = 3},
  [106] = {.lex_state = 283},
  [107] = {.lex_state = 283},
  [108] = {.lex_state = 283},
  [109] = {.lex_state = 284},
  [110] = {.lex_state = 281},
  [111] = {.lex_state = 282},
  [112] = {.lex_state = 282},
  [113] = {.lex_state = 282},
  [114] = {.lex_state = 282},
  [115] = {.lex_state = 282},
  [116] = {.lex_state = 284},
  [117] = {.lex_state = 284},
  [118] = {.lex_state = 278},
  [119] = {.lex_state = 277},
  [120] = {.lex_state = 285},
  [121] = {.lex_state = 277},
  [122] = {.lex_state = 285},
  [123] = {.lex_state = 285},
  [124] = {.lex_state = 285},
  [125] = {.lex_state = 285},
  [126] = {.lex_state = 285},
  [127] = {.lex_state = 279},
  [128] = {.lex_state = 279},
  [129] = {.lex_state = 279},
  [130] = {.lex_state = 279},
  [131] = {.lex_state = 279},
  [132] = {.lex_state = 279},
  [133] = {.lex_state = 279},
  [134] = {.lex_state = 279},
  [135] = {.lex_state = 6},
  [136] = {.lex_state = 279},
  [137] = {.lex_state = 279},
  [138] = {.lex_state = 279},
  [139] = {.lex_state = 6},
  [140] = {.lex_state = 9},
  [141] = {.lex_state = 7},
  [142] = {.lex_state = 6},
  [143] = {.lex_state = 6},
  [144] = {.lex_state = 6},
  [145] = {.lex_state = 6},
  [146] = {.lex_state = 6},
  [147] = {.lex_state = 6},
  [148] = {.lex_state = 2},
  [149] = {.lex_state = 7},
  [150] = {.lex_state = 7},
  [151] = {.lex_state = 10},
  [152] = {.lex_state = 9},
  [153] = {.lex_state = 9},
  [154] = {.lex_state = 2},
  [155] = {.lex_state = 9},
  [156] = {.lex_state = 9},
  [157] = {.lex_state = 9},
  [158] = {.lex_state = 9},
  [159] = {.lex_state = 9},
  [160] = {.lex_state = 8},
  [161] = {.lex_state = 8},
  [162] = {.lex_state = 8},
  [163] = {.lex_state = 8},
  [164] = {.lex_state = 10},
  [165] = {.lex_state = 10},
  [166] = {.lex_state = 8},
  [167] = {.lex_state = 3},
  [168] = {.lex_state = 11},
  [169] = {.lex_state = 11},
  [170] = {.lex_state = 11},
  [171] = {.lex_state = 11},
  [172] = {.lex_state = 11},
  [173] = {.lex_state = 3},
  [174] = {.lex_state = 4},
  [175] = {.lex_state = 4},
  [176] = {.lex_state = 4},
  [177] = {.lex_state = 4},
  [178] = {.lex_state = 4},
  [179] = {.lex_state = 4},
  [180] = {.lex_state = 4},
  [181] = {.lex_state = 4},
  [182] = {.lex_state = 4},
  [183] = {.lex_state = 5},
  [184] = {.lex_state = 12},
  [185] = {.lex_state = 12},
  [186] = {.lex_state = 12},
  [187] = {.lex_state = 12},
  [188] = {.lex_state = 12},
  [189] = {.lex_state = 13},
  [190] = {.lex_state = 13},
  [191] = {.lex_state = 13},
  [192] = {.lex_state = 13},
  [193] = {.lex_state = 13},
  [194] = {.lex_state = 13},
  [195] = {.lex_state = 13},
  [196] = {.lex_state = 13},
  [197] = {.lex_state = 13},
  [198] = {.lex_state = 13},
  [199] = {.lex_state = 0},
  [200] = {.lex_state = 0},
  [201] = {.lex_state = 0},
  [202] = {.lex_state = 0},
  [203] = {.lex_state = 0},
  [204] = {.lex_state = 0},
  [205] = {.lex_state = 0},
  [206] = {.lex_state = 0},
  [207] = {.lex_state = 0},
  [208] = {.lex_state = 0},
  [209] = {.lex_state = 13},
  [210] = {.lex_state = 0},
  [211] = {.lex_state = 0},
  [212] = {.lex_state = 0},
  [213] = {.lex_state = 0},
  [214] = {.lex_state = 0},
  [215] = {.lex_state = 0},
  [216] = {.lex_state = 0},
  [217] = {.lex_state = 0},
  [218] = {.lex_state = 0},
  [219] = {.lex_state = 13},
  [220] = {.lex_state = 0},
  [221] = {.lex_state = 0},
  [222] = {.lex_state = 13},
  [223] = {.lex_state = 0},
  [224] = {.lex_state = 0},
  [225] = {.lex_state = 0},
  [226] = {.lex_state = 0},
  [227] = {.lex_state = 0},
  [228] = {.lex_state = 0},
  [229] = {.lex_state = 13},
  [230] = {.lex_state = 0},
  [231] = {.lex_state = 13},
  [232] = {.lex_state = 13},
  [233] = {.lex_state = 13},
  [234] = {.lex_state = 13},
  [235] = {.lex_state = 0},
  [236] = {.lex_state = 16},
  [237] = {.lex_state = 13},
  [238] = {.lex_state = 16},
};

static const uint16_t ts_parse_table[LARGE_STATE_COUNT][SYMBOL_COUNT] = {
  [0] = {
    [ts_builtin_sym_end] = ACTIONS(1),
    [anon_sym_RPAREN] = ACTIONS(1),
    [anon_sym_RBRACK] = ACTIONS(1),
    [anon_sym_RBRACE] = ACTIONS(1),
    [anon_sym_LF] = ACTIONS(1),
    [anon_sym_COMMA] = ACTIONS(1),
    [anon_sym_SEMI] = ACTIONS(1),
    [anon_sym_DOT] = ACTIONS(1),
    [anon_sym_POUND_COLON] = ACTIONS(1),
    [sym__tail] = ACTIONS(1),
    [anon_sym_LPAREN] = ACTIONS(1),
    [sym__index_open] = ACTIONS(1),
    [anon_sym_LPAREN2] = ACTIONS(1),
    [anon_sym_LBRACK] = ACTIONS(1),
    [anon_sym_LBRACE] = ACTIONS(1),
    [sym_keyword] = ACTIONS(1),
    [sym_compare_word] = ACTIONS(1),
    [sym_logic_word] = ACTIONS(1),
    [sym_not_word] = ACTIONS(1),
    [sym__return_word] = ACTIONS(1),
    [sym__import_word] = ACTIONS(1),
    [sym__move_word] = ACTIONS(1),
    [sym__to_word] = ACTIONS(1),
    [sym_symbol] = ACTIONS(1),
    [sym__symbol_name] = ACTIONS(1),
    [sym_number] = ACTIONS(1),
    [sym_string] = ACTIONS(1),
    [sym_comment] = ACTIONS(3),
    [sym_assign_sign] = ACTIONS(1),
    [sym_compare_sign] = ACTIONS(1),
    [sym_logic_sign] = ACTIONS(1),
    [sym_not_sign] = ACTIONS(1),
    [sym_pair_sign] = ACTIONS(1),
    [sym_range_sign] = ACTIONS(1),
  },
  [1] = {
    [sym_source] = STATE(235),
    [sym__element] = STATE(2),
    [sym__separator] = STATE(2),
    [sym__expression] = STATE(2),
    [sym_assignment] = STATE(2),
    [sym_pair] = STATE(2),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(2),
    [sym_import] = STATE(2),
    [sym_move] = STATE(2),
    [aux_sym_source_repeat1] = STATE(2),
    [ts_builtin_sym_end] = ACTIONS(5),
    [anon_sym_RPAREN] = ACTIONS(7),
    [anon_sym_RBRACK] = ACTIONS(7),
    [anon_sym_RBRACE] = ACTIONS(7),
    [anon_sym_LF] = ACTIONS(7),
    [anon_sym_COMMA] = ACTIONS(7),
    [anon_sym_SEMI] = ACTIONS(7),
    [anon_sym_DOT] = ACTIONS(7),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(7),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [2] = {
    [sym__element] = STATE(3),
    [sym__separator] = STATE(3),
    [sym__expression] = STATE(3),
    [sym_assignment] = STATE(3),
    [sym_pair] = STATE(3),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(3),
    [sym_import] = STATE(3),
    [sym_move] = STATE(3),
    [aux_sym_source_repeat1] = STATE(3),
    [ts_builtin_sym_end] = ACTIONS(31),
    [anon_sym_RPAREN] = ACTIONS(33),
    [anon_sym_RBRACK] = ACTIONS(33),
    [anon_sym_RBRACE] = ACTIONS(33),
    [anon_sym_LF] = ACTIONS(33),
    [anon_sym_COMMA] = ACTIONS(33),
    [anon_sym_SEMI] = ACTIONS(33),
    [anon_sym_DOT] = ACTIONS(33),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(33),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [3] = {
    [sym__element] = STATE(3),
    [sym__separator] = STATE(3),
    [sym__expression] = STATE(3),
    [sym_assignment] = STATE(3),
    [sym_pair] = STATE(3),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(3),
    [sym_import] = STATE(3),
    [sym_move] = STATE(3),
    [aux_sym_source_repeat1] = STATE(3),
    [ts_builtin_sym_end] = ACTIONS(35),
    [anon_sym_RPAREN] = ACTIONS(37),
    [anon_sym_RBRACK] = ACTIONS(37),
    [anon_sym_RBRACE] = ACTIONS(37),
    [anon_sym_LF] = ACTIONS(37),
    [anon_sym_COMMA] = ACTIONS(37),
    [anon_sym_SEMI] = ACTIONS(37),
    [anon_sym_DOT] = ACTIONS(37),
    [anon_sym_LPAREN2] = ACTIONS(40),
    [anon_sym_LBRACK] = ACTIONS(43),
    [anon_sym_LBRACE] = ACTIONS(46),
    [sym_keyword] = ACTIONS(37),
    [sym_compare_word] = ACTIONS(49),
    [sym_logic_word] = ACTIONS(49),
    [sym_not_word] = ACTIONS(49),
    [sym__return_word] = ACTIONS(52),
    [sym__import_word] = ACTIONS(55),
    [sym__move_word] = ACTIONS(58),
    [sym_name] = ACTIONS(61),
    [sym_symbol] = ACTIONS(64),
    [sym_number] = ACTIONS(64),
    [sym_string] = ACTIONS(67),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(49),
    [sym_compare_sign] = ACTIONS(49),
    [sym_logic_sign] = ACTIONS(49),
    [sym_not_sign] = ACTIONS(49),
    [sym_pair_sign] = ACTIONS(49),
    [sym_range_sign] = ACTIONS(49),
    [sym_operator] = ACTIONS(49),
  },
  [4] = {
    [sym__element] = STATE(4),
    [sym__separator] = STATE(4),
    [sym__expression] = STATE(4),
    [sym_assignment] = STATE(4),
    [sym_pair] = STATE(4),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(4),
    [sym_import] = STATE(4),
    [sym_move] = STATE(4),
    [aux_sym_index_repeat1] = STATE(4),
    [anon_sym_RPAREN] = ACTIONS(70),
    [anon_sym_RBRACK] = ACTIONS(70),
    [anon_sym_RBRACE] = ACTIONS(70),
    [anon_sym_LF] = ACTIONS(72),
    [anon_sym_COMMA] = ACTIONS(72),
    [anon_sym_SEMI] = ACTIONS(72),
    [anon_sym_DOT] = ACTIONS(72),
    [anon_sym_LPAREN2] = ACTIONS(75),
    [anon_sym_LBRACK] = ACTIONS(78),
    [anon_sym_LBRACE] = ACTIONS(81),
    [sym_keyword] = ACTIONS(72),
    [sym_compare_word] = ACTIONS(84),
    [sym_logic_word] = ACTIONS(84),
    [sym_not_word] = ACTIONS(84),
    [sym__return_word] = ACTIONS(87),
    [sym__import_word] = ACTIONS(90),
    [sym__move_word] = ACTIONS(93),
    [sym_name] = ACTIONS(96),
    [sym_symbol] = ACTIONS(99),
    [sym_number] = ACTIONS(99),
    [sym_string] = ACTIONS(102),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(84),
    [sym_compare_sign] = ACTIONS(84),
    [sym_logic_sign] = ACTIONS(84),
    [sym_not_sign] = ACTIONS(84),
    [sym_pair_sign] = ACTIONS(84),
    [sym_range_sign] = ACTIONS(84),
    [sym_operator] = ACTIONS(84),
  },
  [5] = {
    [sym__element] = STATE(4),
    [sym__separator] = STATE(4),
    [sym__expression] = STATE(4),
    [sym_assignment] = STATE(4),
    [sym_pair] = STATE(4),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(4),
    [sym_import] = STATE(4),
    [sym_move] = STATE(4),
    [aux_sym_index_repeat1] = STATE(4),
    [anon_sym_RBRACE] = ACTIONS(105),
    [anon_sym_LF] = ACTIONS(107),
    [anon_sym_COMMA] = ACTIONS(107),
    [anon_sym_SEMI] = ACTIONS(107),
    [anon_sym_DOT] = ACTIONS(107),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(107),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [6] = {
    [sym__element] = STATE(7),
    [sym__separator] = STATE(7),
    [sym__expression] = STATE(7),
    [sym_assignment] = STATE(7),
    [sym_pair] = STATE(7),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(7),
    [sym_import] = STATE(7),
    [sym_move] = STATE(7),
    [aux_sym_index_repeat1] = STATE(7),
    [anon_sym_RBRACK] = ACTIONS(109),
    [anon_sym_LF] = ACTIONS(111),
    [anon_sym_COMMA] = ACTIONS(111),
    [anon_sym_SEMI] = ACTIONS(111),
    [anon_sym_DOT] = ACTIONS(111),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(111),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [7] = {
    [sym__element] = STATE(4),
    [sym__separator] = STATE(4),
    [sym__expression] = STATE(4),
    [sym_assignment] = STATE(4),
    [sym_pair] = STATE(4),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(4),
    [sym_import] = STATE(4),
    [sym_move] = STATE(4),
    [aux_sym_index_repeat1] = STATE(4),
    [anon_sym_RBRACK] = ACTIONS(113),
    [anon_sym_LF] = ACTIONS(107),
    [anon_sym_COMMA] = ACTIONS(107),
    [anon_sym_SEMI] = ACTIONS(107),
    [anon_sym_DOT] = ACTIONS(107),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(107),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [8] = {
    [sym__element] = STATE(4),
    [sym__separator] = STATE(4),
    [sym__expression] = STATE(4),
    [sym_assignment] = STATE(4),
    [sym_pair] = STATE(4),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(4),
    [sym_import] = STATE(4),
    [sym_move] = STATE(4),
    [aux_sym_index_repeat1] = STATE(4),
    [anon_sym_RPAREN] = ACTIONS(115),
    [anon_sym_LF] = ACTIONS(107),
    [anon_sym_COMMA] = ACTIONS(107),
    [anon_sym_SEMI] = ACTIONS(107),
    [anon_sym_DOT] = ACTIONS(107),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(107),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [9] = {
    [sym__element] = STATE(4),
    [sym__separator] = STATE(4),
    [sym__expression] = STATE(4),
    [sym_assignment] = STATE(4),
    [sym_pair] = STATE(4),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(4),
    [sym_import] = STATE(4),
    [sym_move] = STATE(4),
    [aux_sym_index_repeat1] = STATE(4),
    [anon_sym_RBRACK] = ACTIONS(117),
    [anon_sym_LF] = ACTIONS(107),
    [anon_sym_COMMA] = ACTIONS(107),
    [anon_sym_SEMI] = ACTIONS(107),
    [anon_sym_DOT] = ACTIONS(107),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(107),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [10] = {
    [sym__element] = STATE(9),
    [sym__separator] = STATE(9),
    [sym__expression] = STATE(9),
    [sym_assignment] = STATE(9),
    [sym_pair] = STATE(9),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(9),
    [sym_import] = STATE(9),
    [sym_move] = STATE(9),
    [aux_sym_index_repeat1] = STATE(9),
    [anon_sym_RBRACK] = ACTIONS(119),
    [anon_sym_LF] = ACTIONS(121),
    [anon_sym_COMMA] = ACTIONS(121),
    [anon_sym_SEMI] = ACTIONS(121),
    [anon_sym_DOT] = ACTIONS(121),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(121),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [11] = {
    [sym__element] = STATE(13),
    [sym__separator] = STATE(13),
    [sym__expression] = STATE(13),
    [sym_assignment] = STATE(13),
    [sym_pair] = STATE(13),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(13),
    [sym_import] = STATE(13),
    [sym_move] = STATE(13),
    [aux_sym_index_repeat1] = STATE(13),
    [anon_sym_RBRACK] = ACTIONS(123),
    [anon_sym_LF] = ACTIONS(125),
    [anon_sym_COMMA] = ACTIONS(125),
    [anon_sym_SEMI] = ACTIONS(125),
    [anon_sym_DOT] = ACTIONS(125),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(125),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [12] = {
    [sym__element] = STATE(5),
    [sym__separator] = STATE(5),
    [sym__expression] = STATE(5),
    [sym_assignment] = STATE(5),
    [sym_pair] = STATE(5),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(5),
    [sym_import] = STATE(5),
    [sym_move] = STATE(5),
    [aux_sym_index_repeat1] = STATE(5),
    [anon_sym_RBRACE] = ACTIONS(127),
    [anon_sym_LF] = ACTIONS(129),
    [anon_sym_COMMA] = ACTIONS(129),
    [anon_sym_SEMI] = ACTIONS(129),
    [anon_sym_DOT] = ACTIONS(129),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(129),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [13] = {
    [sym__element] = STATE(4),
    [sym__separator] = STATE(4),
    [sym__expression] = STATE(4),
    [sym_assignment] = STATE(4),
    [sym_pair] = STATE(4),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(4),
    [sym_import] = STATE(4),
    [sym_move] = STATE(4),
    [aux_sym_index_repeat1] = STATE(4),
    [anon_sym_RBRACK] = ACTIONS(131),
    [anon_sym_LF] = ACTIONS(107),
    [anon_sym_COMMA] = ACTIONS(107),
    [anon_sym_SEMI] = ACTIONS(107),
    [anon_sym_DOT] = ACTIONS(107),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(107),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [14] = {
    [sym__element] = STATE(17),
    [sym__separator] = STATE(17),
    [sym__expression] = STATE(17),
    [sym_assignment] = STATE(17),
    [sym_pair] = STATE(17),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(17),
    [sym_import] = STATE(17),
    [sym_move] = STATE(17),
    [aux_sym_index_repeat1] = STATE(17),
    [anon_sym_RPAREN] = ACTIONS(133),
    [anon_sym_LF] = ACTIONS(135),
    [anon_sym_COMMA] = ACTIONS(135),
    [anon_sym_SEMI] = ACTIONS(135),
    [anon_sym_DOT] = ACTIONS(135),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(135),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [15] = {
    [sym__element] = STATE(18),
    [sym__separator] = STATE(18),
    [sym__expression] = STATE(18),
    [sym_assignment] = STATE(18),
    [sym_pair] = STATE(18),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(18),
    [sym_import] = STATE(18),
    [sym_move] = STATE(18),
    [aux_sym_index_repeat1] = STATE(18),
    [anon_sym_RBRACK] = ACTIONS(137),
    [anon_sym_LF] = ACTIONS(139),
    [anon_sym_COMMA] = ACTIONS(139),
    [anon_sym_SEMI] = ACTIONS(139),
    [anon_sym_DOT] = ACTIONS(139),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(139),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [16] = {
    [sym__element] = STATE(19),
    [sym__separator] = STATE(19),
    [sym__expression] = STATE(19),
    [sym_assignment] = STATE(19),
    [sym_pair] = STATE(19),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(19),
    [sym_import] = STATE(19),
    [sym_move] = STATE(19),
    [aux_sym_index_repeat1] = STATE(19),
    [anon_sym_RBRACE] = ACTIONS(141),
    [anon_sym_LF] = ACTIONS(143),
    [anon_sym_COMMA] = ACTIONS(143),
    [anon_sym_SEMI] = ACTIONS(143),
    [anon_sym_DOT] = ACTIONS(143),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(143),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [17] = {
    [sym__element] = STATE(4),
    [sym__separator] = STATE(4),
    [sym__expression] = STATE(4),
    [sym_assignment] = STATE(4),
    [sym_pair] = STATE(4),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(4),
    [sym_import] = STATE(4),
    [sym_move] = STATE(4),
    [aux_sym_index_repeat1] = STATE(4),
    [anon_sym_RPAREN] = ACTIONS(145),
    [anon_sym_LF] = ACTIONS(107),
    [anon_sym_COMMA] = ACTIONS(107),
    [anon_sym_SEMI] = ACTIONS(107),
    [anon_sym_DOT] = ACTIONS(107),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(107),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [18] = {
    [sym__element] = STATE(4),
    [sym__separator] = STATE(4),
    [sym__expression] = STATE(4),
    [sym_assignment] = STATE(4),
    [sym_pair] = STATE(4),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(4),
    [sym_import] = STATE(4),
    [sym_move] = STATE(4),
    [aux_sym_index_repeat1] = STATE(4),
    [anon_sym_RBRACK] = ACTIONS(147),
    [anon_sym_LF] = ACTIONS(107),
    [anon_sym_COMMA] = ACTIONS(107),
    [anon_sym_SEMI] = ACTIONS(107),
    [anon_sym_DOT] = ACTIONS(107),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(107),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [19] = {
    [sym__element] = STATE(4),
    [sym__separator] = STATE(4),
    [sym__expression] = STATE(4),
    [sym_assignment] = STATE(4),
    [sym_pair] = STATE(4),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(4),
    [sym_import] = STATE(4),
    [sym_move] = STATE(4),
    [aux_sym_index_repeat1] = STATE(4),
    [anon_sym_RBRACE] = ACTIONS(149),
    [anon_sym_LF] = ACTIONS(107),
    [anon_sym_COMMA] = ACTIONS(107),
    [anon_sym_SEMI] = ACTIONS(107),
    [anon_sym_DOT] = ACTIONS(107),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(107),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [20] = {
    [sym__element] = STATE(21),
    [sym__separator] = STATE(21),
    [sym__expression] = STATE(21),
    [sym_assignment] = STATE(21),
    [sym_pair] = STATE(21),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(21),
    [sym_import] = STATE(21),
    [sym_move] = STATE(21),
    [aux_sym_index_repeat1] = STATE(21),
    [anon_sym_RBRACK] = ACTIONS(151),
    [anon_sym_LF] = ACTIONS(153),
    [anon_sym_COMMA] = ACTIONS(153),
    [anon_sym_SEMI] = ACTIONS(153),
    [anon_sym_DOT] = ACTIONS(153),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(153),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [21] = {
    [sym__element] = STATE(4),
    [sym__separator] = STATE(4),
    [sym__expression] = STATE(4),
    [sym_assignment] = STATE(4),
    [sym_pair] = STATE(4),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(4),
    [sym_import] = STATE(4),
    [sym_move] = STATE(4),
    [aux_sym_index_repeat1] = STATE(4),
    [anon_sym_RBRACK] = ACTIONS(155),
    [anon_sym_LF] = ACTIONS(107),
    [anon_sym_COMMA] = ACTIONS(107),
    [anon_sym_SEMI] = ACTIONS(107),
    [anon_sym_DOT] = ACTIONS(107),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(107),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [22] = {
    [sym__element] = STATE(25),
    [sym__separator] = STATE(25),
    [sym__expression] = STATE(25),
    [sym_assignment] = STATE(25),
    [sym_pair] = STATE(25),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(25),
    [sym_import] = STATE(25),
    [sym_move] = STATE(25),
    [aux_sym_index_repeat1] = STATE(25),
    [anon_sym_RPAREN] = ACTIONS(157),
    [anon_sym_LF] = ACTIONS(159),
    [anon_sym_COMMA] = ACTIONS(159),
    [anon_sym_SEMI] = ACTIONS(159),
    [anon_sym_DOT] = ACTIONS(159),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(159),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [23] = {
    [sym__element] = STATE(26),
    [sym__separator] = STATE(26),
    [sym__expression] = STATE(26),
    [sym_assignment] = STATE(26),
    [sym_pair] = STATE(26),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(26),
    [sym_import] = STATE(26),
    [sym_move] = STATE(26),
    [aux_sym_index_repeat1] = STATE(26),
    [anon_sym_RBRACK] = ACTIONS(161),
    [anon_sym_LF] = ACTIONS(163),
    [anon_sym_COMMA] = ACTIONS(163),
    [anon_sym_SEMI] = ACTIONS(163),
    [anon_sym_DOT] = ACTIONS(163),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(163),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [24] = {
    [sym__element] = STATE(27),
    [sym__separator] = STATE(27),
    [sym__expression] = STATE(27),
    [sym_assignment] = STATE(27),
    [sym_pair] = STATE(27),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(27),
    [sym_import] = STATE(27),
    [sym_move] = STATE(27),
    [aux_sym_index_repeat1] = STATE(27),
    [anon_sym_RBRACE] = ACTIONS(165),
    [anon_sym_LF] = ACTIONS(167),
    [anon_sym_COMMA] = ACTIONS(167),
    [anon_sym_SEMI] = ACTIONS(167),
    [anon_sym_DOT] = ACTIONS(167),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(167),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [25] = {
    [sym__element] = STATE(4),
    [sym__separator] = STATE(4),
    [sym__expression] = STATE(4),
    [sym_assignment] = STATE(4),
    [sym_pair] = STATE(4),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(4),
    [sym_import] = STATE(4),
    [sym_move] = STATE(4),
    [aux_sym_index_repeat1] = STATE(4),
    [anon_sym_RPAREN] = ACTIONS(169),
    [anon_sym_LF] = ACTIONS(107),
    [anon_sym_COMMA] = ACTIONS(107),
    [anon_sym_SEMI] = ACTIONS(107),
    [anon_sym_DOT] = ACTIONS(107),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(107),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [26] = {
    [sym__element] = STATE(4),
    [sym__separator] = STATE(4),
    [sym__expression] = STATE(4),
    [sym_assignment] = STATE(4),
    [sym_pair] = STATE(4),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(4),
    [sym_import] = STATE(4),
    [sym_move] = STATE(4),
    [aux_sym_index_repeat1] = STATE(4),
    [anon_sym_RBRACK] = ACTIONS(171),
    [anon_sym_LF] = ACTIONS(107),
    [anon_sym_COMMA] = ACTIONS(107),
    [anon_sym_SEMI] = ACTIONS(107),
    [anon_sym_DOT] = ACTIONS(107),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(107),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [27] = {
    [sym__element] = STATE(4),
    [sym__separator] = STATE(4),
    [sym__expression] = STATE(4),
    [sym_assignment] = STATE(4),
    [sym_pair] = STATE(4),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(4),
    [sym_import] = STATE(4),
    [sym_move] = STATE(4),
    [aux_sym_index_repeat1] = STATE(4),
    [anon_sym_RBRACE] = ACTIONS(173),
    [anon_sym_LF] = ACTIONS(107),
    [anon_sym_COMMA] = ACTIONS(107),
    [anon_sym_SEMI] = ACTIONS(107),
    [anon_sym_DOT] = ACTIONS(107),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(107),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [28] = {
    [sym__element] = STATE(29),
    [sym__separator] = STATE(29),
    [sym__expression] = STATE(29),
    [sym_assignment] = STATE(29),
    [sym_pair] = STATE(29),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(29),
    [sym_import] = STATE(29),
    [sym_move] = STATE(29),
    [aux_sym_index_repeat1] = STATE(29),
    [anon_sym_RBRACK] = ACTIONS(175),
    [anon_sym_LF] = ACTIONS(177),
    [anon_sym_COMMA] = ACTIONS(177),
    [anon_sym_SEMI] = ACTIONS(177),
    [anon_sym_DOT] = ACTIONS(177),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(177),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [29] = {
    [sym__element] = STATE(4),
    [sym__separator] = STATE(4),
    [sym__expression] = STATE(4),
    [sym_assignment] = STATE(4),
    [sym_pair] = STATE(4),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(4),
    [sym_import] = STATE(4),
    [sym_move] = STATE(4),
    [aux_sym_index_repeat1] = STATE(4),
    [anon_sym_RBRACK] = ACTIONS(179),
    [anon_sym_LF] = ACTIONS(107),
    [anon_sym_COMMA] = ACTIONS(107),
    [anon_sym_SEMI] = ACTIONS(107),
    [anon_sym_DOT] = ACTIONS(107),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(107),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [30] = {
    [sym__element] = STATE(33),
    [sym__separator] = STATE(33),
    [sym__expression] = STATE(33),
    [sym_assignment] = STATE(33),
    [sym_pair] = STATE(33),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(33),
    [sym_import] = STATE(33),
    [sym_move] = STATE(33),
    [aux_sym_index_repeat1] = STATE(33),
    [anon_sym_RPAREN] = ACTIONS(181),
    [anon_sym_LF] = ACTIONS(183),
    [anon_sym_COMMA] = ACTIONS(183),
    [anon_sym_SEMI] = ACTIONS(183),
    [anon_sym_DOT] = ACTIONS(183),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(183),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [31] = {
    [sym__element] = STATE(34),
    [sym__separator] = STATE(34),
    [sym__expression] = STATE(34),
    [sym_assignment] = STATE(34),
    [sym_pair] = STATE(34),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(34),
    [sym_import] = STATE(34),
    [sym_move] = STATE(34),
    [aux_sym_index_repeat1] = STATE(34),
    [anon_sym_RBRACK] = ACTIONS(185),
    [anon_sym_LF] = ACTIONS(187),
    [anon_sym_COMMA] = ACTIONS(187),
    [anon_sym_SEMI] = ACTIONS(187),
    [anon_sym_DOT] = ACTIONS(187),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(187),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [32] = {
    [sym__element] = STATE(35),
    [sym__separator] = STATE(35),
    [sym__expression] = STATE(35),
    [sym_assignment] = STATE(35),
    [sym_pair] = STATE(35),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(35),
    [sym_import] = STATE(35),
    [sym_move] = STATE(35),
    [aux_sym_index_repeat1] = STATE(35),
    [anon_sym_RBRACE] = ACTIONS(189),
    [anon_sym_LF] = ACTIONS(191),
    [anon_sym_COMMA] = ACTIONS(191),
    [anon_sym_SEMI] = ACTIONS(191),
    [anon_sym_DOT] = ACTIONS(191),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(191),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [33] = {
    [sym__element] = STATE(4),
    [sym__separator] = STATE(4),
    [sym__expression] = STATE(4),
    [sym_assignment] = STATE(4),
    [sym_pair] = STATE(4),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(4),
    [sym_import] = STATE(4),
    [sym_move] = STATE(4),
    [aux_sym_index_repeat1] = STATE(4),
    [anon_sym_RPAREN] = ACTIONS(193),
    [anon_sym_LF] = ACTIONS(107),
    [anon_sym_COMMA] = ACTIONS(107),
    [anon_sym_SEMI] = ACTIONS(107),
    [anon_sym_DOT] = ACTIONS(107),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(107),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [34] = {
    [sym__element] = STATE(4),
    [sym__separator] = STATE(4),
    [sym__expression] = STATE(4),
    [sym_assignment] = STATE(4),
    [sym_pair] = STATE(4),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(4),
    [sym_import] = STATE(4),
    [sym_move] = STATE(4),
    [aux_sym_index_repeat1] = STATE(4),
    [anon_sym_RBRACK] = ACTIONS(195),
    [anon_sym_LF] = ACTIONS(107),
    [anon_sym_COMMA] = ACTIONS(107),
    [anon_sym_SEMI] = ACTIONS(107),
    [anon_sym_DOT] = ACTIONS(107),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(107),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [35] = {
    [sym__element] = STATE(4),
    [sym__separator] = STATE(4),
    [sym__expression] = STATE(4),
    [sym_assignment] = STATE(4),
    [sym_pair] = STATE(4),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(4),
    [sym_import] = STATE(4),
    [sym_move] = STATE(4),
    [aux_sym_index_repeat1] = STATE(4),
    [anon_sym_RBRACE] = ACTIONS(197),
    [anon_sym_LF] = ACTIONS(107),
    [anon_sym_COMMA] = ACTIONS(107),
    [anon_sym_SEMI] = ACTIONS(107),
    [anon_sym_DOT] = ACTIONS(107),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(107),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [36] = {
    [sym__element] = STATE(37),
    [sym__separator] = STATE(37),
    [sym__expression] = STATE(37),
    [sym_assignment] = STATE(37),
    [sym_pair] = STATE(37),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(37),
    [sym_import] = STATE(37),
    [sym_move] = STATE(37),
    [aux_sym_index_repeat1] = STATE(37),
    [anon_sym_RBRACK] = ACTIONS(199),
    [anon_sym_LF] = ACTIONS(201),
    [anon_sym_COMMA] = ACTIONS(201),
    [anon_sym_SEMI] = ACTIONS(201),
    [anon_sym_DOT] = ACTIONS(201),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(201),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [37] = {
    [sym__element] = STATE(4),
    [sym__separator] = STATE(4),
    [sym__expression] = STATE(4),
    [sym_assignment] = STATE(4),
    [sym_pair] = STATE(4),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(4),
    [sym_import] = STATE(4),
    [sym_move] = STATE(4),
    [aux_sym_index_repeat1] = STATE(4),
    [anon_sym_RBRACK] = ACTIONS(203),
    [anon_sym_LF] = ACTIONS(107),
    [anon_sym_COMMA] = ACTIONS(107),
    [anon_sym_SEMI] = ACTIONS(107),
    [anon_sym_DOT] = ACTIONS(107),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(107),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [38] = {
    [sym__element] = STATE(41),
    [sym__separator] = STATE(41),
    [sym__expression] = STATE(41),
    [sym_assignment] = STATE(41),
    [sym_pair] = STATE(41),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(41),
    [sym_import] = STATE(41),
    [sym_move] = STATE(41),
    [aux_sym_index_repeat1] = STATE(41),
    [anon_sym_RPAREN] = ACTIONS(205),
    [anon_sym_LF] = ACTIONS(207),
    [anon_sym_COMMA] = ACTIONS(207),
    [anon_sym_SEMI] = ACTIONS(207),
    [anon_sym_DOT] = ACTIONS(207),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(207),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [39] = {
    [sym__element] = STATE(42),
    [sym__separator] = STATE(42),
    [sym__expression] = STATE(42),
    [sym_assignment] = STATE(42),
    [sym_pair] = STATE(42),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(42),
    [sym_import] = STATE(42),
    [sym_move] = STATE(42),
    [aux_sym_index_repeat1] = STATE(42),
    [anon_sym_RBRACK] = ACTIONS(209),
    [anon_sym_LF] = ACTIONS(211),
    [anon_sym_COMMA] = ACTIONS(211),
    [anon_sym_SEMI] = ACTIONS(211),
    [anon_sym_DOT] = ACTIONS(211),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(211),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [40] = {
    [sym__element] = STATE(43),
    [sym__separator] = STATE(43),
    [sym__expression] = STATE(43),
    [sym_assignment] = STATE(43),
    [sym_pair] = STATE(43),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(43),
    [sym_import] = STATE(43),
    [sym_move] = STATE(43),
    [aux_sym_index_repeat1] = STATE(43),
    [anon_sym_RBRACE] = ACTIONS(213),
    [anon_sym_LF] = ACTIONS(215),
    [anon_sym_COMMA] = ACTIONS(215),
    [anon_sym_SEMI] = ACTIONS(215),
    [anon_sym_DOT] = ACTIONS(215),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(215),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [41] = {
    [sym__element] = STATE(4),
    [sym__separator] = STATE(4),
    [sym__expression] = STATE(4),
    [sym_assignment] = STATE(4),
    [sym_pair] = STATE(4),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(4),
    [sym_import] = STATE(4),
    [sym_move] = STATE(4),
    [aux_sym_index_repeat1] = STATE(4),
    [anon_sym_RPAREN] = ACTIONS(217),
    [anon_sym_LF] = ACTIONS(107),
    [anon_sym_COMMA] = ACTIONS(107),
    [anon_sym_SEMI] = ACTIONS(107),
    [anon_sym_DOT] = ACTIONS(107),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(107),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [42] = {
    [sym__element] = STATE(4),
    [sym__separator] = STATE(4),
    [sym__expression] = STATE(4),
    [sym_assignment] = STATE(4),
    [sym_pair] = STATE(4),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(4),
    [sym_import] = STATE(4),
    [sym_move] = STATE(4),
    [aux_sym_index_repeat1] = STATE(4),
    [anon_sym_RBRACK] = ACTIONS(219),
    [anon_sym_LF] = ACTIONS(107),
    [anon_sym_COMMA] = ACTIONS(107),
    [anon_sym_SEMI] = ACTIONS(107),
    [anon_sym_DOT] = ACTIONS(107),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(107),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [43] = {
    [sym__element] = STATE(4),
    [sym__separator] = STATE(4),
    [sym__expression] = STATE(4),
    [sym_assignment] = STATE(4),
    [sym_pair] = STATE(4),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(4),
    [sym_import] = STATE(4),
    [sym_move] = STATE(4),
    [aux_sym_index_repeat1] = STATE(4),
    [anon_sym_RBRACE] = ACTIONS(221),
    [anon_sym_LF] = ACTIONS(107),
    [anon_sym_COMMA] = ACTIONS(107),
    [anon_sym_SEMI] = ACTIONS(107),
    [anon_sym_DOT] = ACTIONS(107),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(107),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [44] = {
    [sym__element] = STATE(8),
    [sym__separator] = STATE(8),
    [sym__expression] = STATE(8),
    [sym_assignment] = STATE(8),
    [sym_pair] = STATE(8),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [sym_return] = STATE(8),
    [sym_import] = STATE(8),
    [sym_move] = STATE(8),
    [aux_sym_index_repeat1] = STATE(8),
    [anon_sym_RPAREN] = ACTIONS(223),
    [anon_sym_LF] = ACTIONS(225),
    [anon_sym_COMMA] = ACTIONS(225),
    [anon_sym_SEMI] = ACTIONS(225),
    [anon_sym_DOT] = ACTIONS(225),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(225),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(17),
    [sym__import_word] = ACTIONS(19),
    [sym__move_word] = ACTIONS(21),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [45] = {
    [sym__expression] = STATE(131),
    [sym_assignment] = STATE(131),
    [sym_pair] = STATE(131),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [ts_builtin_sym_end] = ACTIONS(227),
    [anon_sym_RPAREN] = ACTIONS(229),
    [anon_sym_RBRACK] = ACTIONS(229),
    [anon_sym_RBRACE] = ACTIONS(229),
    [anon_sym_LF] = ACTIONS(229),
    [anon_sym_COMMA] = ACTIONS(229),
    [anon_sym_SEMI] = ACTIONS(229),
    [anon_sym_DOT] = ACTIONS(229),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(229),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(229),
    [sym__import_word] = ACTIONS(229),
    [sym__move_word] = ACTIONS(229),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [46] = {
    [sym__expression] = STATE(138),
    [sym_assignment] = STATE(138),
    [sym_pair] = STATE(138),
    [sym__operation] = STATE(136),
    [sym_logic] = STATE(136),
    [sym_comparison] = STATE(136),
    [sym_arithmetic] = STATE(136),
    [sym_range] = STATE(136),
    [sym_unary] = STATE(136),
    [sym_command] = STATE(136),
    [sym__primary] = STATE(136),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [ts_builtin_sym_end] = ACTIONS(231),
    [anon_sym_RPAREN] = ACTIONS(233),
    [anon_sym_RBRACK] = ACTIONS(233),
    [anon_sym_RBRACE] = ACTIONS(233),
    [anon_sym_LF] = ACTIONS(233),
    [anon_sym_COMMA] = ACTIONS(233),
    [anon_sym_SEMI] = ACTIONS(233),
    [anon_sym_DOT] = ACTIONS(233),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(233),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(233),
    [sym__import_word] = ACTIONS(233),
    [sym__move_word] = ACTIONS(233),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(25),
    [sym_number] = ACTIONS(25),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [47] = {
    [sym__expression] = STATE(53),
    [sym_assignment] = STATE(53),
    [sym_pair] = STATE(53),
    [sym__operation] = STATE(176),
    [sym_logic] = STATE(176),
    [sym_comparison] = STATE(176),
    [sym_arithmetic] = STATE(176),
    [sym_range] = STATE(176),
    [sym_unary] = STATE(176),
    [sym_command] = STATE(176),
    [sym__primary] = STATE(176),
    [sym_call] = STATE(140),
    [sym_index] = STATE(140),
    [sym_member] = STATE(81),
    [sym_argument] = STATE(207),
    [sym__part] = STATE(53),
    [sym_group] = STATE(151),
    [sym_list] = STATE(170),
    [sym_braces] = STATE(170),
    [sym_return] = STATE(53),
    [aux_sym_arguments_repeat1] = STATE(54),
    [aux_sym_arguments_repeat2] = STATE(210),
    [anon_sym_RPAREN] = ACTIONS(235),
    [anon_sym_LF] = ACTIONS(237),
    [anon_sym_COMMA] = ACTIONS(239),
    [anon_sym_LPAREN2] = ACTIONS(241),
    [anon_sym_LBRACK] = ACTIONS(243),
    [anon_sym_LBRACE] = ACTIONS(245),
    [sym_keyword] = ACTIONS(247),
    [sym_compare_word] = ACTIONS(249),
    [sym_logic_word] = ACTIONS(249),
    [sym_not_word] = ACTIONS(249),
    [sym__return_word] = ACTIONS(251),
    [sym_name] = ACTIONS(253),
    [sym_symbol] = ACTIONS(255),
    [sym_number] = ACTIONS(255),
    [sym_string] = ACTIONS(257),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(249),
    [sym_compare_sign] = ACTIONS(249),
    [sym_logic_sign] = ACTIONS(249),
    [sym_not_sign] = ACTIONS(249),
    [sym_pair_sign] = ACTIONS(249),
    [sym_range_sign] = ACTIONS(249),
    [sym_operator] = ACTIONS(249),
  },
  [48] = {
    [sym__expression] = STATE(53),
    [sym_assignment] = STATE(53),
    [sym_pair] = STATE(53),
    [sym__operation] = STATE(176),
    [sym_logic] = STATE(176),
    [sym_comparison] = STATE(176),
    [sym_arithmetic] = STATE(176),
    [sym_range] = STATE(176),
    [sym_unary] = STATE(176),
    [sym_command] = STATE(176),
    [sym__primary] = STATE(176),
    [sym_call] = STATE(140),
    [sym_index] = STATE(140),
    [sym_member] = STATE(81),
    [sym_argument] = STATE(206),
    [sym__part] = STATE(53),
    [sym_group] = STATE(151),
    [sym_list] = STATE(170),
    [sym_braces] = STATE(170),
    [sym_return] = STATE(53),
    [aux_sym_arguments_repeat1] = STATE(49),
    [aux_sym_arguments_repeat2] = STATE(208),
    [anon_sym_RPAREN] = ACTIONS(259),
    [anon_sym_LF] = ACTIONS(261),
    [anon_sym_COMMA] = ACTIONS(239),
    [anon_sym_LPAREN2] = ACTIONS(241),
    [anon_sym_LBRACK] = ACTIONS(243),
    [anon_sym_LBRACE] = ACTIONS(245),
    [sym_keyword] = ACTIONS(247),
    [sym_compare_word] = ACTIONS(249),
    [sym_logic_word] = ACTIONS(249),
    [sym_not_word] = ACTIONS(249),
    [sym__return_word] = ACTIONS(251),
    [sym_name] = ACTIONS(253),
    [sym_symbol] = ACTIONS(255),
    [sym_number] = ACTIONS(255),
    [sym_string] = ACTIONS(257),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(249),
    [sym_compare_sign] = ACTIONS(249),
    [sym_logic_sign] = ACTIONS(249),
    [sym_not_sign] = ACTIONS(249),
    [sym_pair_sign] = ACTIONS(249),
    [sym_range_sign] = ACTIONS(249),
    [sym_operator] = ACTIONS(249),
  },
  [49] = {
    [sym__expression] = STATE(53),
    [sym_assignment] = STATE(53),
    [sym_pair] = STATE(53),
    [sym__operation] = STATE(176),
    [sym_logic] = STATE(176),
    [sym_comparison] = STATE(176),
    [sym_arithmetic] = STATE(176),
    [sym_range] = STATE(176),
    [sym_unary] = STATE(176),
    [sym_command] = STATE(176),
    [sym__primary] = STATE(176),
    [sym_call] = STATE(140),
    [sym_index] = STATE(140),
    [sym_member] = STATE(81),
    [sym_argument] = STATE(213),
    [sym__part] = STATE(53),
    [sym_group] = STATE(151),
    [sym_list] = STATE(170),
    [sym_braces] = STATE(170),
    [sym_return] = STATE(53),
    [aux_sym_arguments_repeat1] = STATE(183),
    [aux_sym_arguments_repeat2] = STATE(211),
    [anon_sym_RPAREN] = ACTIONS(263),
    [anon_sym_LF] = ACTIONS(265),
    [anon_sym_COMMA] = ACTIONS(239),
    [anon_sym_LPAREN2] = ACTIONS(241),
    [anon_sym_LBRACK] = ACTIONS(243),
    [anon_sym_LBRACE] = ACTIONS(245),
    [sym_keyword] = ACTIONS(247),
    [sym_compare_word] = ACTIONS(249),
    [sym_logic_word] = ACTIONS(249),
    [sym_not_word] = ACTIONS(249),
    [sym__return_word] = ACTIONS(251),
    [sym_name] = ACTIONS(253),
    [sym_symbol] = ACTIONS(255),
    [sym_number] = ACTIONS(255),
    [sym_string] = ACTIONS(257),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(249),
    [sym_compare_sign] = ACTIONS(249),
    [sym_logic_sign] = ACTIONS(249),
    [sym_not_sign] = ACTIONS(249),
    [sym_pair_sign] = ACTIONS(249),
    [sym_range_sign] = ACTIONS(249),
    [sym_operator] = ACTIONS(249),
  },
  [50] = {
    [sym__expression] = STATE(53),
    [sym_assignment] = STATE(53),
    [sym_pair] = STATE(53),
    [sym__operation] = STATE(176),
    [sym_logic] = STATE(176),
    [sym_comparison] = STATE(176),
    [sym_arithmetic] = STATE(176),
    [sym_range] = STATE(176),
    [sym_unary] = STATE(176),
    [sym_command] = STATE(176),
    [sym__primary] = STATE(176),
    [sym_call] = STATE(140),
    [sym_index] = STATE(140),
    [sym_member] = STATE(81),
    [sym_argument] = STATE(225),
    [sym__part] = STATE(53),
    [sym_group] = STATE(151),
    [sym_list] = STATE(170),
    [sym_braces] = STATE(170),
    [sym_return] = STATE(53),
    [aux_sym_arguments_repeat1] = STATE(183),
    [aux_sym_arguments_repeat2] = STATE(224),
    [anon_sym_RPAREN] = ACTIONS(267),
    [anon_sym_LF] = ACTIONS(265),
    [anon_sym_COMMA] = ACTIONS(239),
    [anon_sym_LPAREN2] = ACTIONS(241),
    [anon_sym_LBRACK] = ACTIONS(243),
    [anon_sym_LBRACE] = ACTIONS(245),
    [sym_keyword] = ACTIONS(247),
    [sym_compare_word] = ACTIONS(249),
    [sym_logic_word] = ACTIONS(249),
    [sym_not_word] = ACTIONS(249),
    [sym__return_word] = ACTIONS(251),
    [sym_name] = ACTIONS(253),
    [sym_symbol] = ACTIONS(255),
    [sym_number] = ACTIONS(255),
    [sym_string] = ACTIONS(257),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(249),
    [sym_compare_sign] = ACTIONS(249),
    [sym_logic_sign] = ACTIONS(249),
    [sym_not_sign] = ACTIONS(249),
    [sym_pair_sign] = ACTIONS(249),
    [sym_range_sign] = ACTIONS(249),
    [sym_operator] = ACTIONS(249),
  },
  [51] = {
    [sym__expression] = STATE(53),
    [sym_assignment] = STATE(53),
    [sym_pair] = STATE(53),
    [sym__operation] = STATE(176),
    [sym_logic] = STATE(176),
    [sym_comparison] = STATE(176),
    [sym_arithmetic] = STATE(176),
    [sym_range] = STATE(176),
    [sym_unary] = STATE(176),
    [sym_command] = STATE(176),
    [sym__primary] = STATE(176),
    [sym_call] = STATE(140),
    [sym_index] = STATE(140),
    [sym_member] = STATE(81),
    [sym_argument] = STATE(200),
    [sym__part] = STATE(53),
    [sym_group] = STATE(151),
    [sym_list] = STATE(170),
    [sym_braces] = STATE(170),
    [sym_return] = STATE(53),
    [aux_sym_arguments_repeat1] = STATE(52),
    [aux_sym_arguments_repeat2] = STATE(201),
    [anon_sym_RPAREN] = ACTIONS(269),
    [anon_sym_LF] = ACTIONS(271),
    [anon_sym_COMMA] = ACTIONS(239),
    [anon_sym_LPAREN2] = ACTIONS(241),
    [anon_sym_LBRACK] = ACTIONS(243),
    [anon_sym_LBRACE] = ACTIONS(245),
    [sym_keyword] = ACTIONS(247),
    [sym_compare_word] = ACTIONS(249),
    [sym_logic_word] = ACTIONS(249),
    [sym_not_word] = ACTIONS(249),
    [sym__return_word] = ACTIONS(251),
    [sym_name] = ACTIONS(253),
    [sym_symbol] = ACTIONS(255),
    [sym_number] = ACTIONS(255),
    [sym_string] = ACTIONS(257),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(249),
    [sym_compare_sign] = ACTIONS(249),
    [sym_logic_sign] = ACTIONS(249),
    [sym_not_sign] = ACTIONS(249),
    [sym_pair_sign] = ACTIONS(249),
    [sym_range_sign] = ACTIONS(249),
    [sym_operator] = ACTIONS(249),
  },
  [52] = {
    [sym__expression] = STATE(53),
    [sym_assignment] = STATE(53),
    [sym_pair] = STATE(53),
    [sym__operation] = STATE(176),
    [sym_logic] = STATE(176),
    [sym_comparison] = STATE(176),
    [sym_arithmetic] = STATE(176),
    [sym_range] = STATE(176),
    [sym_unary] = STATE(176),
    [sym_command] = STATE(176),
    [sym__primary] = STATE(176),
    [sym_call] = STATE(140),
    [sym_index] = STATE(140),
    [sym_member] = STATE(81),
    [sym_argument] = STATE(204),
    [sym__part] = STATE(53),
    [sym_group] = STATE(151),
    [sym_list] = STATE(170),
    [sym_braces] = STATE(170),
    [sym_return] = STATE(53),
    [aux_sym_arguments_repeat1] = STATE(183),
    [aux_sym_arguments_repeat2] = STATE(203),
    [anon_sym_RPAREN] = ACTIONS(273),
    [anon_sym_LF] = ACTIONS(265),
    [anon_sym_COMMA] = ACTIONS(239),
    [anon_sym_LPAREN2] = ACTIONS(241),
    [anon_sym_LBRACK] = ACTIONS(243),
    [anon_sym_LBRACE] = ACTIONS(245),
    [sym_keyword] = ACTIONS(247),
    [sym_compare_word] = ACTIONS(249),
    [sym_logic_word] = ACTIONS(249),
    [sym_not_word] = ACTIONS(249),
    [sym__return_word] = ACTIONS(251),
    [sym_name] = ACTIONS(253),
    [sym_symbol] = ACTIONS(255),
    [sym_number] = ACTIONS(255),
    [sym_string] = ACTIONS(257),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(249),
    [sym_compare_sign] = ACTIONS(249),
    [sym_logic_sign] = ACTIONS(249),
    [sym_not_sign] = ACTIONS(249),
    [sym_pair_sign] = ACTIONS(249),
    [sym_range_sign] = ACTIONS(249),
    [sym_operator] = ACTIONS(249),
  },
  [53] = {
    [sym__expression] = STATE(57),
    [sym_assignment] = STATE(57),
    [sym_pair] = STATE(57),
    [sym__operation] = STATE(176),
    [sym_logic] = STATE(176),
    [sym_comparison] = STATE(176),
    [sym_arithmetic] = STATE(176),
    [sym_range] = STATE(176),
    [sym_unary] = STATE(176),
    [sym_command] = STATE(176),
    [sym__primary] = STATE(176),
    [sym_call] = STATE(140),
    [sym_index] = STATE(140),
    [sym_member] = STATE(81),
    [sym__part] = STATE(57),
    [sym_group] = STATE(151),
    [sym_list] = STATE(170),
    [sym_braces] = STATE(170),
    [sym_return] = STATE(57),
    [aux_sym_argument_repeat1] = STATE(57),
    [anon_sym_RPAREN] = ACTIONS(275),
    [anon_sym_LF] = ACTIONS(277),
    [anon_sym_COMMA] = ACTIONS(275),
    [anon_sym_SEMI] = ACTIONS(277),
    [anon_sym_DOT] = ACTIONS(277),
    [anon_sym_LPAREN2] = ACTIONS(241),
    [anon_sym_LBRACK] = ACTIONS(243),
    [anon_sym_LBRACE] = ACTIONS(245),
    [sym_keyword] = ACTIONS(277),
    [sym_compare_word] = ACTIONS(249),
    [sym_logic_word] = ACTIONS(249),
    [sym_not_word] = ACTIONS(249),
    [sym__return_word] = ACTIONS(251),
    [sym_name] = ACTIONS(253),
    [sym_symbol] = ACTIONS(255),
    [sym_number] = ACTIONS(255),
    [sym_string] = ACTIONS(257),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(249),
    [sym_compare_sign] = ACTIONS(249),
    [sym_logic_sign] = ACTIONS(249),
    [sym_not_sign] = ACTIONS(249),
    [sym_pair_sign] = ACTIONS(249),
    [sym_range_sign] = ACTIONS(249),
    [sym_operator] = ACTIONS(249),
  },
  [54] = {
    [sym__expression] = STATE(53),
    [sym_assignment] = STATE(53),
    [sym_pair] = STATE(53),
    [sym__operation] = STATE(176),
    [sym_logic] = STATE(176),
    [sym_comparison] = STATE(176),
    [sym_arithmetic] = STATE(176),
    [sym_range] = STATE(176),
    [sym_unary] = STATE(176),
    [sym_command] = STATE(176),
    [sym__primary] = STATE(176),
    [sym_call] = STATE(140),
    [sym_index] = STATE(140),
    [sym_member] = STATE(81),
    [sym_argument] = STATE(202),
    [sym__part] = STATE(53),
    [sym_group] = STATE(151),
    [sym_list] = STATE(170),
    [sym_braces] = STATE(170),
    [sym_return] = STATE(53),
    [aux_sym_arguments_repeat1] = STATE(183),
    [aux_sym_arguments_repeat2] = STATE(220),
    [anon_sym_RPAREN] = ACTIONS(279),
    [anon_sym_LF] = ACTIONS(265),
    [anon_sym_COMMA] = ACTIONS(239),
    [anon_sym_LPAREN2] = ACTIONS(241),
    [anon_sym_LBRACK] = ACTIONS(243),
    [anon_sym_LBRACE] = ACTIONS(245),
    [sym_keyword] = ACTIONS(247),
    [sym_compare_word] = ACTIONS(249),
    [sym_logic_word] = ACTIONS(249),
    [sym_not_word] = ACTIONS(249),
    [sym__return_word] = ACTIONS(251),
    [sym_name] = ACTIONS(253),
    [sym_symbol] = ACTIONS(255),
    [sym_number] = ACTIONS(255),
    [sym_string] = ACTIONS(257),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(249),
    [sym_compare_sign] = ACTIONS(249),
    [sym_logic_sign] = ACTIONS(249),
    [sym_not_sign] = ACTIONS(249),
    [sym_pair_sign] = ACTIONS(249),
    [sym_range_sign] = ACTIONS(249),
    [sym_operator] = ACTIONS(249),
  },
  [55] = {
    [sym__expression] = STATE(53),
    [sym_assignment] = STATE(53),
    [sym_pair] = STATE(53),
    [sym__operation] = STATE(176),
    [sym_logic] = STATE(176),
    [sym_comparison] = STATE(176),
    [sym_arithmetic] = STATE(176),
    [sym_range] = STATE(176),
    [sym_unary] = STATE(176),
    [sym_command] = STATE(176),
    [sym__primary] = STATE(176),
    [sym_call] = STATE(140),
    [sym_index] = STATE(140),
    [sym_member] = STATE(81),
    [sym_argument] = STATE(212),
    [sym__part] = STATE(53),
    [sym_group] = STATE(151),
    [sym_list] = STATE(170),
    [sym_braces] = STATE(170),
    [sym_return] = STATE(53),
    [aux_sym_arguments_repeat1] = STATE(56),
    [aux_sym_arguments_repeat2] = STATE(214),
    [anon_sym_RPAREN] = ACTIONS(281),
    [anon_sym_LF] = ACTIONS(283),
    [anon_sym_COMMA] = ACTIONS(239),
    [anon_sym_LPAREN2] = ACTIONS(241),
    [anon_sym_LBRACK] = ACTIONS(243),
    [anon_sym_LBRACE] = ACTIONS(245),
    [sym_keyword] = ACTIONS(247),
    [sym_compare_word] = ACTIONS(249),
    [sym_logic_word] = ACTIONS(249),
    [sym_not_word] = ACTIONS(249),
    [sym__return_word] = ACTIONS(251),
    [sym_name] = ACTIONS(253),
    [sym_symbol] = ACTIONS(255),
    [sym_number] = ACTIONS(255),
    [sym_string] = ACTIONS(257),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(249),
    [sym_compare_sign] = ACTIONS(249),
    [sym_logic_sign] = ACTIONS(249),
    [sym_not_sign] = ACTIONS(249),
    [sym_pair_sign] = ACTIONS(249),
    [sym_range_sign] = ACTIONS(249),
    [sym_operator] = ACTIONS(249),
  },
  [56] = {
    [sym__expression] = STATE(53),
    [sym_assignment] = STATE(53),
    [sym_pair] = STATE(53),
    [sym__operation] = STATE(176),
    [sym_logic] = STATE(176),
    [sym_comparison] = STATE(176),
    [sym_arithmetic] = STATE(176),
    [sym_range] = STATE(176),
    [sym_unary] = STATE(176),
    [sym_command] = STATE(176),
    [sym__primary] = STATE(176),
    [sym_call] = STATE(140),
    [sym_index] = STATE(140),
    [sym_member] = STATE(81),
    [sym_argument] = STATE(217),
    [sym__part] = STATE(53),
    [sym_group] = STATE(151),
    [sym_list] = STATE(170),
    [sym_braces] = STATE(170),
    [sym_return] = STATE(53),
    [aux_sym_arguments_repeat1] = STATE(183),
    [aux_sym_arguments_repeat2] = STATE(216),
    [anon_sym_RPAREN] = ACTIONS(285),
    [anon_sym_LF] = ACTIONS(265),
    [anon_sym_COMMA] = ACTIONS(239),
    [anon_sym_LPAREN2] = ACTIONS(241),
    [anon_sym_LBRACK] = ACTIONS(243),
    [anon_sym_LBRACE] = ACTIONS(245),
    [sym_keyword] = ACTIONS(247),
    [sym_compare_word] = ACTIONS(249),
    [sym_logic_word] = ACTIONS(249),
    [sym_not_word] = ACTIONS(249),
    [sym__return_word] = ACTIONS(251),
    [sym_name] = ACTIONS(253),
    [sym_symbol] = ACTIONS(255),
    [sym_number] = ACTIONS(255),
    [sym_string] = ACTIONS(257),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(249),
    [sym_compare_sign] = ACTIONS(249),
    [sym_logic_sign] = ACTIONS(249),
    [sym_not_sign] = ACTIONS(249),
    [sym_pair_sign] = ACTIONS(249),
    [sym_range_sign] = ACTIONS(249),
    [sym_operator] = ACTIONS(249),
  },
  [57] = {
    [sym__expression] = STATE(58),
    [sym_assignment] = STATE(58),
    [sym_pair] = STATE(58),
    [sym__operation] = STATE(176),
    [sym_logic] = STATE(176),
    [sym_comparison] = STATE(176),
    [sym_arithmetic] = STATE(176),
    [sym_range] = STATE(176),
    [sym_unary] = STATE(176),
    [sym_command] = STATE(176),
    [sym__primary] = STATE(176),
    [sym_call] = STATE(140),
    [sym_index] = STATE(140),
    [sym_member] = STATE(81),
    [sym__part] = STATE(58),
    [sym_group] = STATE(151),
    [sym_list] = STATE(170),
    [sym_braces] = STATE(170),
    [sym_return] = STATE(58),
    [aux_sym_argument_repeat1] = STATE(58),
    [anon_sym_RPAREN] = ACTIONS(287),
    [anon_sym_LF] = ACTIONS(289),
    [anon_sym_COMMA] = ACTIONS(287),
    [anon_sym_SEMI] = ACTIONS(289),
    [anon_sym_DOT] = ACTIONS(289),
    [anon_sym_LPAREN2] = ACTIONS(241),
    [anon_sym_LBRACK] = ACTIONS(243),
    [anon_sym_LBRACE] = ACTIONS(245),
    [sym_keyword] = ACTIONS(289),
    [sym_compare_word] = ACTIONS(249),
    [sym_logic_word] = ACTIONS(249),
    [sym_not_word] = ACTIONS(249),
    [sym__return_word] = ACTIONS(251),
    [sym_name] = ACTIONS(253),
    [sym_symbol] = ACTIONS(255),
    [sym_number] = ACTIONS(255),
    [sym_string] = ACTIONS(257),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(249),
    [sym_compare_sign] = ACTIONS(249),
    [sym_logic_sign] = ACTIONS(249),
    [sym_not_sign] = ACTIONS(249),
    [sym_pair_sign] = ACTIONS(249),
    [sym_range_sign] = ACTIONS(249),
    [sym_operator] = ACTIONS(249),
  },
  [58] = {
    [sym__expression] = STATE(58),
    [sym_assignment] = STATE(58),
    [sym_pair] = STATE(58),
    [sym__operation] = STATE(176),
    [sym_logic] = STATE(176),
    [sym_comparison] = STATE(176),
    [sym_arithmetic] = STATE(176),
    [sym_range] = STATE(176),
    [sym_unary] = STATE(176),
    [sym_command] = STATE(176),
    [sym__primary] = STATE(176),
    [sym_call] = STATE(140),
    [sym_index] = STATE(140),
    [sym_member] = STATE(81),
    [sym__part] = STATE(58),
    [sym_group] = STATE(151),
    [sym_list] = STATE(170),
    [sym_braces] = STATE(170),
    [sym_return] = STATE(58),
    [aux_sym_argument_repeat1] = STATE(58),
    [anon_sym_RPAREN] = ACTIONS(291),
    [anon_sym_LF] = ACTIONS(293),
    [anon_sym_COMMA] = ACTIONS(291),
    [anon_sym_SEMI] = ACTIONS(293),
    [anon_sym_DOT] = ACTIONS(293),
    [anon_sym_LPAREN2] = ACTIONS(296),
    [anon_sym_LBRACK] = ACTIONS(299),
    [anon_sym_LBRACE] = ACTIONS(302),
    [sym_keyword] = ACTIONS(293),
    [sym_compare_word] = ACTIONS(305),
    [sym_logic_word] = ACTIONS(305),
    [sym_not_word] = ACTIONS(305),
    [sym__return_word] = ACTIONS(308),
    [sym_name] = ACTIONS(311),
    [sym_symbol] = ACTIONS(314),
    [sym_number] = ACTIONS(314),
    [sym_string] = ACTIONS(317),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(305),
    [sym_compare_sign] = ACTIONS(305),
    [sym_logic_sign] = ACTIONS(305),
    [sym_not_sign] = ACTIONS(305),
    [sym_pair_sign] = ACTIONS(305),
    [sym_range_sign] = ACTIONS(305),
    [sym_operator] = ACTIONS(305),
  },
  [59] = {
    [sym__expression] = STATE(53),
    [sym_assignment] = STATE(53),
    [sym_pair] = STATE(53),
    [sym__operation] = STATE(176),
    [sym_logic] = STATE(176),
    [sym_comparison] = STATE(176),
    [sym_arithmetic] = STATE(176),
    [sym_range] = STATE(176),
    [sym_unary] = STATE(176),
    [sym_command] = STATE(176),
    [sym__primary] = STATE(176),
    [sym_call] = STATE(140),
    [sym_index] = STATE(140),
    [sym_member] = STATE(81),
    [sym_argument] = STATE(199),
    [sym__part] = STATE(53),
    [sym_group] = STATE(151),
    [sym_list] = STATE(170),
    [sym_braces] = STATE(170),
    [sym_return] = STATE(53),
    [aux_sym_arguments_repeat1] = STATE(50),
    [aux_sym_arguments_repeat2] = STATE(223),
    [anon_sym_RPAREN] = ACTIONS(320),
    [anon_sym_LF] = ACTIONS(322),
    [anon_sym_COMMA] = ACTIONS(239),
    [anon_sym_LPAREN2] = ACTIONS(241),
    [anon_sym_LBRACK] = ACTIONS(243),
    [anon_sym_LBRACE] = ACTIONS(245),
    [sym_keyword] = ACTIONS(247),
    [sym_compare_word] = ACTIONS(249),
    [sym_logic_word] = ACTIONS(249),
    [sym_not_word] = ACTIONS(249),
    [sym__return_word] = ACTIONS(251),
    [sym_name] = ACTIONS(253),
    [sym_symbol] = ACTIONS(255),
    [sym_number] = ACTIONS(255),
    [sym_string] = ACTIONS(257),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(249),
    [sym_compare_sign] = ACTIONS(249),
    [sym_logic_sign] = ACTIONS(249),
    [sym_not_sign] = ACTIONS(249),
    [sym_pair_sign] = ACTIONS(249),
    [sym_range_sign] = ACTIONS(249),
    [sym_operator] = ACTIONS(249),
  },
  [60] = {
    [sym__operation] = STATE(132),
    [sym_logic] = STATE(132),
    [sym_comparison] = STATE(132),
    [sym_arithmetic] = STATE(132),
    [sym_range] = STATE(132),
    [sym_unary] = STATE(132),
    [sym_command] = STATE(132),
    [sym__primary] = STATE(132),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [ts_builtin_sym_end] = ACTIONS(324),
    [anon_sym_RPAREN] = ACTIONS(326),
    [anon_sym_RBRACK] = ACTIONS(326),
    [anon_sym_RBRACE] = ACTIONS(326),
    [anon_sym_LF] = ACTIONS(326),
    [anon_sym_COMMA] = ACTIONS(326),
    [anon_sym_SEMI] = ACTIONS(326),
    [anon_sym_DOT] = ACTIONS(326),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(326),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(326),
    [sym__import_word] = ACTIONS(326),
    [sym__move_word] = ACTIONS(326),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(328),
    [sym_number] = ACTIONS(328),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [61] = {
    [sym__operation] = STATE(137),
    [sym_logic] = STATE(137),
    [sym_comparison] = STATE(137),
    [sym_arithmetic] = STATE(137),
    [sym_range] = STATE(137),
    [sym_unary] = STATE(137),
    [sym_command] = STATE(137),
    [sym__primary] = STATE(137),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [ts_builtin_sym_end] = ACTIONS(330),
    [anon_sym_RPAREN] = ACTIONS(332),
    [anon_sym_RBRACK] = ACTIONS(332),
    [anon_sym_RBRACE] = ACTIONS(332),
    [anon_sym_LF] = ACTIONS(332),
    [anon_sym_COMMA] = ACTIONS(332),
    [anon_sym_SEMI] = ACTIONS(332),
    [anon_sym_DOT] = ACTIONS(332),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(332),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(332),
    [sym__import_word] = ACTIONS(332),
    [sym__move_word] = ACTIONS(332),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(334),
    [sym_number] = ACTIONS(334),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [62] = {
    [sym__operation] = STATE(127),
    [sym_logic] = STATE(127),
    [sym_comparison] = STATE(127),
    [sym_arithmetic] = STATE(127),
    [sym_range] = STATE(127),
    [sym_unary] = STATE(127),
    [sym_command] = STATE(127),
    [sym__primary] = STATE(127),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [ts_builtin_sym_end] = ACTIONS(336),
    [anon_sym_RPAREN] = ACTIONS(338),
    [anon_sym_RBRACK] = ACTIONS(338),
    [anon_sym_RBRACE] = ACTIONS(338),
    [anon_sym_LF] = ACTIONS(338),
    [anon_sym_COMMA] = ACTIONS(338),
    [anon_sym_SEMI] = ACTIONS(338),
    [anon_sym_DOT] = ACTIONS(338),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(338),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(338),
    [sym__import_word] = ACTIONS(338),
    [sym__move_word] = ACTIONS(338),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(340),
    [sym_number] = ACTIONS(340),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [63] = {
    [sym__operation] = STATE(133),
    [sym_logic] = STATE(133),
    [sym_comparison] = STATE(133),
    [sym_arithmetic] = STATE(133),
    [sym_range] = STATE(133),
    [sym_unary] = STATE(133),
    [sym_command] = STATE(133),
    [sym__primary] = STATE(133),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [ts_builtin_sym_end] = ACTIONS(342),
    [anon_sym_RPAREN] = ACTIONS(344),
    [anon_sym_RBRACK] = ACTIONS(344),
    [anon_sym_RBRACE] = ACTIONS(344),
    [anon_sym_LF] = ACTIONS(344),
    [anon_sym_COMMA] = ACTIONS(344),
    [anon_sym_SEMI] = ACTIONS(344),
    [anon_sym_DOT] = ACTIONS(344),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(344),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(344),
    [sym__import_word] = ACTIONS(344),
    [sym__move_word] = ACTIONS(344),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(346),
    [sym_number] = ACTIONS(346),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [64] = {
    [sym__expression] = STATE(53),
    [sym_assignment] = STATE(53),
    [sym_pair] = STATE(53),
    [sym__operation] = STATE(176),
    [sym_logic] = STATE(176),
    [sym_comparison] = STATE(176),
    [sym_arithmetic] = STATE(176),
    [sym_range] = STATE(176),
    [sym_unary] = STATE(176),
    [sym_command] = STATE(176),
    [sym__primary] = STATE(176),
    [sym_call] = STATE(140),
    [sym_index] = STATE(140),
    [sym_member] = STATE(81),
    [sym_argument] = STATE(228),
    [sym__part] = STATE(53),
    [sym_group] = STATE(151),
    [sym_list] = STATE(170),
    [sym_braces] = STATE(170),
    [sym_return] = STATE(53),
    [aux_sym_arguments_repeat1] = STATE(67),
    [anon_sym_RPAREN] = ACTIONS(348),
    [anon_sym_LF] = ACTIONS(350),
    [anon_sym_COMMA] = ACTIONS(348),
    [anon_sym_LPAREN2] = ACTIONS(241),
    [anon_sym_LBRACK] = ACTIONS(243),
    [anon_sym_LBRACE] = ACTIONS(245),
    [sym_keyword] = ACTIONS(247),
    [sym_compare_word] = ACTIONS(249),
    [sym_logic_word] = ACTIONS(249),
    [sym_not_word] = ACTIONS(249),
    [sym__return_word] = ACTIONS(251),
    [sym_name] = ACTIONS(253),
    [sym_symbol] = ACTIONS(255),
    [sym_number] = ACTIONS(255),
    [sym_string] = ACTIONS(257),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(249),
    [sym_compare_sign] = ACTIONS(249),
    [sym_logic_sign] = ACTIONS(249),
    [sym_not_sign] = ACTIONS(249),
    [sym_pair_sign] = ACTIONS(249),
    [sym_range_sign] = ACTIONS(249),
    [sym_operator] = ACTIONS(249),
  },
  [65] = {
    [sym__operation] = STATE(128),
    [sym_logic] = STATE(128),
    [sym_comparison] = STATE(128),
    [sym_arithmetic] = STATE(128),
    [sym_range] = STATE(128),
    [sym_unary] = STATE(128),
    [sym_command] = STATE(128),
    [sym__primary] = STATE(128),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [ts_builtin_sym_end] = ACTIONS(352),
    [anon_sym_RPAREN] = ACTIONS(354),
    [anon_sym_RBRACK] = ACTIONS(354),
    [anon_sym_RBRACE] = ACTIONS(354),
    [anon_sym_LF] = ACTIONS(354),
    [anon_sym_COMMA] = ACTIONS(354),
    [anon_sym_SEMI] = ACTIONS(354),
    [anon_sym_DOT] = ACTIONS(354),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(354),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(354),
    [sym__import_word] = ACTIONS(354),
    [sym__move_word] = ACTIONS(354),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(356),
    [sym_number] = ACTIONS(356),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [66] = {
    [sym__operation] = STATE(129),
    [sym_logic] = STATE(129),
    [sym_comparison] = STATE(129),
    [sym_arithmetic] = STATE(129),
    [sym_range] = STATE(129),
    [sym_unary] = STATE(129),
    [sym_command] = STATE(129),
    [sym__primary] = STATE(129),
    [sym_call] = STATE(90),
    [sym_index] = STATE(90),
    [sym_member] = STATE(68),
    [sym_group] = STATE(109),
    [sym_list] = STATE(122),
    [sym_braces] = STATE(122),
    [ts_builtin_sym_end] = ACTIONS(358),
    [anon_sym_RPAREN] = ACTIONS(360),
    [anon_sym_RBRACK] = ACTIONS(360),
    [anon_sym_RBRACE] = ACTIONS(360),
    [anon_sym_LF] = ACTIONS(360),
    [anon_sym_COMMA] = ACTIONS(360),
    [anon_sym_SEMI] = ACTIONS(360),
    [anon_sym_DOT] = ACTIONS(360),
    [anon_sym_LPAREN2] = ACTIONS(9),
    [anon_sym_LBRACK] = ACTIONS(11),
    [anon_sym_LBRACE] = ACTIONS(13),
    [sym_keyword] = ACTIONS(360),
    [sym_compare_word] = ACTIONS(15),
    [sym_logic_word] = ACTIONS(15),
    [sym_not_word] = ACTIONS(15),
    [sym__return_word] = ACTIONS(360),
    [sym__import_word] = ACTIONS(360),
    [sym__move_word] = ACTIONS(360),
    [sym_name] = ACTIONS(23),
    [sym_symbol] = ACTIONS(362),
    [sym_number] = ACTIONS(362),
    [sym_string] = ACTIONS(27),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(15),
    [sym_compare_sign] = ACTIONS(15),
    [sym_logic_sign] = ACTIONS(15),
    [sym_not_sign] = ACTIONS(15),
    [sym_pair_sign] = ACTIONS(15),
    [sym_range_sign] = ACTIONS(15),
    [sym_operator] = ACTIONS(15),
  },
  [67] = {
    [sym__expression] = STATE(53),
    [sym_assignment] = STATE(53),
    [sym_pair] = STATE(53),
    [sym__operation] = STATE(176),
    [sym_logic] = STATE(176),
    [sym_comparison] = STATE(176),
    [sym_arithmetic] = STATE(176),
    [sym_range] = STATE(176),
    [sym_unary] = STATE(176),
    [sym_command] = STATE(176),
    [sym__primary] = STATE(176),
    [sym_call] = STATE(140),
    [sym_index] = STATE(140),
    [sym_member] = STATE(81),
    [sym_argument] = STATE(230),
    [sym__part] = STATE(53),
    [sym_group] = STATE(151),
    [sym_list] = STATE(170),
    [sym_braces] = STATE(170),
    [sym_return] = STATE(53),
    [aux_sym_arguments_repeat1] = STATE(183),
    [anon_sym_RPAREN] = ACTIONS(364),
    [anon_sym_LF] = ACTIONS(265),
    [anon_sym_COMMA] = ACTIONS(364),
    [anon_sym_LPAREN2] = ACTIONS(241),
    [anon_sym_LBRACK] = ACTIONS(243),
    [anon_sym_LBRACE] = ACTIONS(245),
    [sym_keyword] = ACTIONS(247),
    [sym_compare_word] = ACTIONS(249),
    [sym_logic_word] = ACTIONS(249),
    [sym_not_word] = ACTIONS(249),
    [sym__return_word] = ACTIONS(251),
    [sym_name] = ACTIONS(253),
    [sym_symbol] = ACTIONS(255),
    [sym_number] = ACTIONS(255),
    [sym_string] = ACTIONS(257),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(249),
    [sym_compare_sign] = ACTIONS(249),
    [sym_logic_sign] = ACTIONS(249),
    [sym_not_sign] = ACTIONS(249),
    [sym_pair_sign] = ACTIONS(249),
    [sym_range_sign] = ACTIONS(249),
    [sym_operator] = ACTIONS(249),
  },
  [68] = {
    [sym__operand] = STATE(72),
    [sym_keyword_argument] = STATE(72),
    [sym__primary] = STATE(72),
    [sym_call] = STATE(85),
    [sym_index] = STATE(85),
    [sym_member] = STATE(96),
    [sym_arguments] = STATE(101),
    [sym_group] = STATE(94),
    [sym_list] = STATE(111),
    [sym_braces] = STATE(111),
    [ts_builtin_sym_end] = ACTIONS(366),
    [anon_sym_RPAREN] = ACTIONS(368),
    [anon_sym_RBRACK] = ACTIONS(368),
    [anon_sym_RBRACE] = ACTIONS(368),
    [anon_sym_LF] = ACTIONS(368),
    [anon_sym_COMMA] = ACTIONS(368),
    [anon_sym_SEMI] = ACTIONS(368),
    [anon_sym_DOT] = ACTIONS(368),
    [anon_sym_POUND_COLON] = ACTIONS(370),
    [anon_sym_LPAREN] = ACTIONS(372),
    [sym__index_open] = ACTIONS(374),
    [anon_sym_LPAREN2] = ACTIONS(376),
    [anon_sym_LBRACK] = ACTIONS(378),
    [anon_sym_LBRACE] = ACTIONS(380),
    [sym_keyword] = ACTIONS(368),
    [sym_compare_word] = ACTIONS(368),
    [sym_logic_word] = ACTIONS(368),
    [sym_not_word] = ACTIONS(368),
    [sym__return_word] = ACTIONS(368),
    [sym__import_word] = ACTIONS(368),
    [sym__move_word] = ACTIONS(368),
    [sym_name] = ACTIONS(382),
    [sym_symbol] = ACTIONS(384),
    [sym_number] = ACTIONS(386),
    [sym_string] = ACTIONS(388),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(368),
    [sym_compare_sign] = ACTIONS(368),
    [sym_logic_sign] = ACTIONS(368),
    [sym_not_sign] = ACTIONS(368),
    [sym_pair_sign] = ACTIONS(368),
    [sym_range_sign] = ACTIONS(368),
    [sym_operator] = ACTIONS(368),
  },
  [69] = {
    [sym__expression] = STATE(179),
    [sym_assignment] = STATE(179),
    [sym_pair] = STATE(179),
    [sym__operation] = STATE(176),
    [sym_logic] = STATE(176),
    [sym_comparison] = STATE(176),
    [sym_arithmetic] = STATE(176),
    [sym_range] = STATE(176),
    [sym_unary] = STATE(176),
    [sym_command] = STATE(176),
    [sym__primary] = STATE(176),
    [sym_call] = STATE(140),
    [sym_index] = STATE(140),
    [sym_member] = STATE(81),
    [sym_group] = STATE(151),
    [sym_list] = STATE(170),
    [sym_braces] = STATE(170),
    [anon_sym_RPAREN] = ACTIONS(233),
    [anon_sym_LF] = ACTIONS(233),
    [anon_sym_COMMA] = ACTIONS(233),
    [anon_sym_SEMI] = ACTIONS(233),
    [anon_sym_DOT] = ACTIONS(233),
    [anon_sym_LPAREN2] = ACTIONS(241),
    [anon_sym_LBRACK] = ACTIONS(243),
    [anon_sym_LBRACE] = ACTIONS(245),
    [sym_keyword] = ACTIONS(233),
    [sym_compare_word] = ACTIONS(249),
    [sym_logic_word] = ACTIONS(249),
    [sym_not_word] = ACTIONS(249),
    [sym__return_word] = ACTIONS(233),
    [sym_name] = ACTIONS(253),
    [sym_symbol] = ACTIONS(255),
    [sym_number] = ACTIONS(255),
    [sym_string] = ACTIONS(257),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(249),
    [sym_compare_sign] = ACTIONS(249),
    [sym_logic_sign] = ACTIONS(249),
    [sym_not_sign] = ACTIONS(249),
    [sym_pair_sign] = ACTIONS(249),
    [sym_range_sign] = ACTIONS(249),
    [sym_operator] = ACTIONS(249),
  },
  [70] = {
    [sym__expression] = STATE(182),
    [sym_assignment] = STATE(182),
    [sym_pair] = STATE(182),
    [sym__operation] = STATE(176),
    [sym_logic] = STATE(176),
    [sym_comparison] = STATE(176),
    [sym_arithmetic] = STATE(176),
    [sym_range] = STATE(176),
    [sym_unary] = STATE(176),
    [sym_command] = STATE(176),
    [sym__primary] = STATE(176),
    [sym_call] = STATE(140),
    [sym_index] = STATE(140),
    [sym_member] = STATE(81),
    [sym_group] = STATE(151),
    [sym_list] = STATE(170),
    [sym_braces] = STATE(170),
    [anon_sym_RPAREN] = ACTIONS(229),
    [anon_sym_LF] = ACTIONS(229),
    [anon_sym_COMMA] = ACTIONS(229),
    [anon_sym_SEMI] = ACTIONS(229),
    [anon_sym_DOT] = ACTIONS(229),
    [anon_sym_LPAREN2] = ACTIONS(241),
    [anon_sym_LBRACK] = ACTIONS(243),
    [anon_sym_LBRACE] = ACTIONS(245),
    [sym_keyword] = ACTIONS(229),
    [sym_compare_word] = ACTIONS(249),
    [sym_logic_word] = ACTIONS(249),
    [sym_not_word] = ACTIONS(249),
    [sym__return_word] = ACTIONS(229),
    [sym_name] = ACTIONS(253),
    [sym_symbol] = ACTIONS(255),
    [sym_number] = ACTIONS(255),
    [sym_string] = ACTIONS(257),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(249),
    [sym_compare_sign] = ACTIONS(249),
    [sym_logic_sign] = ACTIONS(249),
    [sym_not_sign] = ACTIONS(249),
    [sym_pair_sign] = ACTIONS(249),
    [sym_range_sign] = ACTIONS(249),
    [sym_operator] = ACTIONS(249),
  },
  [71] = {
    [sym__operand] = STATE(71),
    [sym_keyword_argument] = STATE(71),
    [sym__primary] = STATE(71),
    [sym_call] = STATE(85),
    [sym_index] = STATE(85),
    [sym_member] = STATE(96),
    [sym_group] = STATE(94),
    [sym_list] = STATE(111),
    [sym_braces] = STATE(111),
    [aux_sym_command_repeat1] = STATE(71),
    [ts_builtin_sym_end] = ACTIONS(390),
    [anon_sym_RPAREN] = ACTIONS(392),
    [anon_sym_RBRACK] = ACTIONS(392),
    [anon_sym_RBRACE] = ACTIONS(392),
    [anon_sym_LF] = ACTIONS(392),
    [anon_sym_COMMA] = ACTIONS(392),
    [anon_sym_SEMI] = ACTIONS(392),
    [anon_sym_DOT] = ACTIONS(392),
    [anon_sym_POUND_COLON] = ACTIONS(394),
    [anon_sym_LPAREN2] = ACTIONS(397),
    [anon_sym_LBRACK] = ACTIONS(400),
    [anon_sym_LBRACE] = ACTIONS(403),
    [sym_keyword] = ACTIONS(392),
    [sym_compare_word] = ACTIONS(392),
    [sym_logic_word] = ACTIONS(392),
    [sym_not_word] = ACTIONS(392),
    [sym__return_word] = ACTIONS(392),
    [sym__import_word] = ACTIONS(392),
    [sym__move_word] = ACTIONS(392),
    [sym_name] = ACTIONS(406),
    [sym_symbol] = ACTIONS(409),
    [sym_number] = ACTIONS(412),
    [sym_string] = ACTIONS(415),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(392),
    [sym_compare_sign] = ACTIONS(392),
    [sym_logic_sign] = ACTIONS(392),
    [sym_not_sign] = ACTIONS(392),
    [sym_pair_sign] = ACTIONS(392),
    [sym_range_sign] = ACTIONS(392),
    [sym_operator] = ACTIONS(392),
  },
  [72] = {
    [sym__operand] = STATE(73),
    [sym_keyword_argument] = STATE(73),
    [sym__primary] = STATE(73),
    [sym_call] = STATE(85),
    [sym_index] = STATE(85),
    [sym_member] = STATE(96),
    [sym_group] = STATE(94),
    [sym_list] = STATE(111),
    [sym_braces] = STATE(111),
    [aux_sym_command_repeat1] = STATE(73),
    [ts_builtin_sym_end] = ACTIONS(418),
    [anon_sym_RPAREN] = ACTIONS(420),
    [anon_sym_RBRACK] = ACTIONS(420),
    [anon_sym_RBRACE] = ACTIONS(420),
    [anon_sym_LF] = ACTIONS(420),
    [anon_sym_COMMA] = ACTIONS(420),
    [anon_sym_SEMI] = ACTIONS(420),
    [anon_sym_DOT] = ACTIONS(420),
    [anon_sym_POUND_COLON] = ACTIONS(370),
    [anon_sym_LPAREN2] = ACTIONS(376),
    [anon_sym_LBRACK] = ACTIONS(378),
    [anon_sym_LBRACE] = ACTIONS(380),
    [sym_keyword] = ACTIONS(420),
    [sym_compare_word] = ACTIONS(420),
    [sym_logic_word] = ACTIONS(420),
    [sym_not_word] = ACTIONS(420),
    [sym__return_word] = ACTIONS(420),
    [sym__import_word] = ACTIONS(420),
    [sym__move_word] = ACTIONS(420),
    [sym_name] = ACTIONS(382),
    [sym_symbol] = ACTIONS(384),
    [sym_number] = ACTIONS(422),
    [sym_string] = ACTIONS(388),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(420),
    [sym_compare_sign] = ACTIONS(420),
    [sym_logic_sign] = ACTIONS(420),
    [sym_not_sign] = ACTIONS(420),
    [sym_pair_sign] = ACTIONS(420),
    [sym_range_sign] = ACTIONS(420),
    [sym_operator] = ACTIONS(420),
  },
  [73] = {
    [sym__operand] = STATE(71),
    [sym_keyword_argument] = STATE(71),
    [sym__primary] = STATE(71),
    [sym_call] = STATE(85),
    [sym_index] = STATE(85),
    [sym_member] = STATE(96),
    [sym_group] = STATE(94),
    [sym_list] = STATE(111),
    [sym_braces] = STATE(111),
    [aux_sym_command_repeat1] = STATE(71),
    [ts_builtin_sym_end] = ACTIONS(424),
    [anon_sym_RPAREN] = ACTIONS(426),
    [anon_sym_RBRACK] = ACTIONS(426),
    [anon_sym_RBRACE] = ACTIONS(426),
    [anon_sym_LF] = ACTIONS(426),
    [anon_sym_COMMA] = ACTIONS(426),
    [anon_sym_SEMI] = ACTIONS(426),
    [anon_sym_DOT] = ACTIONS(426),
    [anon_sym_POUND_COLON] = ACTIONS(370),
    [anon_sym_LPAREN2] = ACTIONS(376),
    [anon_sym_LBRACK] = ACTIONS(378),
    [anon_sym_LBRACE] = ACTIONS(380),
    [sym_keyword] = ACTIONS(426),
    [sym_compare_word] = ACTIONS(426),
    [sym_logic_word] = ACTIONS(426),
    [sym_not_word] = ACTIONS(426),
    [sym__return_word] = ACTIONS(426),
    [sym__import_word] = ACTIONS(426),
    [sym__move_word] = ACTIONS(426),
    [sym_name] = ACTIONS(382),
    [sym_symbol] = ACTIONS(384),
    [sym_number] = ACTIONS(428),
    [sym_string] = ACTIONS(388),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(426),
    [sym_compare_sign] = ACTIONS(426),
    [sym_logic_sign] = ACTIONS(426),
    [sym_not_sign] = ACTIONS(426),
    [sym_pair_sign] = ACTIONS(426),
    [sym_range_sign] = ACTIONS(426),
    [sym_operator] = ACTIONS(426),
  },
  [74] = {
    [sym__operation] = STATE(180),
    [sym_logic] = STATE(180),
    [sym_comparison] = STATE(180),
    [sym_arithmetic] = STATE(180),
    [sym_range] = STATE(180),
    [sym_unary] = STATE(180),
    [sym_command] = STATE(180),
    [sym__primary] = STATE(180),
    [sym_call] = STATE(140),
    [sym_index] = STATE(140),
    [sym_member] = STATE(81),
    [sym_group] = STATE(151),
    [sym_list] = STATE(170),
    [sym_braces] = STATE(170),
    [anon_sym_RPAREN] = ACTIONS(354),
    [anon_sym_LF] = ACTIONS(354),
    [anon_sym_COMMA] = ACTIONS(354),
    [anon_sym_SEMI] = ACTIONS(354),
    [anon_sym_DOT] = ACTIONS(354),
    [anon_sym_LPAREN2] = ACTIONS(241),
    [anon_sym_LBRACK] = ACTIONS(243),
    [anon_sym_LBRACE] = ACTIONS(245),
    [sym_keyword] = ACTIONS(354),
    [sym_compare_word] = ACTIONS(249),
    [sym_logic_word] = ACTIONS(249),
    [sym_not_word] = ACTIONS(249),
    [sym__return_word] = ACTIONS(354),
    [sym_name] = ACTIONS(253),
    [sym_symbol] = ACTIONS(430),
    [sym_number] = ACTIONS(430),
    [sym_string] = ACTIONS(257),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(249),
    [sym_compare_sign] = ACTIONS(249),
    [sym_logic_sign] = ACTIONS(249),
    [sym_not_sign] = ACTIONS(249),
    [sym_pair_sign] = ACTIONS(249),
    [sym_range_sign] = ACTIONS(249),
    [sym_operator] = ACTIONS(249),
  },
  [75] = {
    [sym__operation] = STATE(181),
    [sym_logic] = STATE(181),
    [sym_comparison] = STATE(181),
    [sym_arithmetic] = STATE(181),
    [sym_range] = STATE(181),
    [sym_unary] = STATE(181),
    [sym_command] = STATE(181),
    [sym__primary] = STATE(181),
    [sym_call] = STATE(140),
    [sym_index] = STATE(140),
    [sym_member] = STATE(81),
    [sym_group] = STATE(151),
    [sym_list] = STATE(170),
    [sym_braces] = STATE(170),
    [anon_sym_RPAREN] = ACTIONS(326),
    [anon_sym_LF] = ACTIONS(326),
    [anon_sym_COMMA] = ACTIONS(326),
    [anon_sym_SEMI] = ACTIONS(326),
    [anon_sym_DOT] = ACTIONS(326),
    [anon_sym_LPAREN2] = ACTIONS(241),
    [anon_sym_LBRACK] = ACTIONS(243),
    [anon_sym_LBRACE] = ACTIONS(245),
    [sym_keyword] = ACTIONS(326),
    [sym_compare_word] = ACTIONS(249),
    [sym_logic_word] = ACTIONS(249),
    [sym_not_word] = ACTIONS(249),
    [sym__return_word] = ACTIONS(326),
    [sym_name] = ACTIONS(253),
    [sym_symbol] = ACTIONS(432),
    [sym_number] = ACTIONS(432),
    [sym_string] = ACTIONS(257),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(249),
    [sym_compare_sign] = ACTIONS(249),
    [sym_logic_sign] = ACTIONS(249),
    [sym_not_sign] = ACTIONS(249),
    [sym_pair_sign] = ACTIONS(249),
    [sym_range_sign] = ACTIONS(249),
    [sym_operator] = ACTIONS(249),
  },
  [76] = {
    [sym__operation] = STATE(174),
    [sym_logic] = STATE(174),
    [sym_comparison] = STATE(174),
    [sym_arithmetic] = STATE(174),
    [sym_range] = STATE(174),
    [sym_unary] = STATE(174),
    [sym_command] = STATE(174),
    [sym__primary] = STATE(174),
    [sym_call] = STATE(140),
    [sym_index] = STATE(140),
    [sym_member] = STATE(81),
    [sym_group] = STATE(151),
    [sym_list] = STATE(170),
    [sym_braces] = STATE(170),
    [anon_sym_RPAREN] = ACTIONS(360),
    [anon_sym_LF] = ACTIONS(360),
    [anon_sym_COMMA] = ACTIONS(360),
    [anon_sym_SEMI] = ACTIONS(360),
    [anon_sym_DOT] = ACTIONS(360),
    [anon_sym_LPAREN2] = ACTIONS(241),
    [anon_sym_LBRACK] = ACTIONS(243),
    [anon_sym_LBRACE] = ACTIONS(245),
    [sym_keyword] = ACTIONS(360),
    [sym_compare_word] = ACTIONS(249),
    [sym_logic_word] = ACTIONS(249),
    [sym_not_word] = ACTIONS(249),
    [sym__return_word] = ACTIONS(360),
    [sym_name] = ACTIONS(253),
    [sym_symbol] = ACTIONS(434),
    [sym_number] = ACTIONS(434),
    [sym_string] = ACTIONS(257),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(249),
    [sym_compare_sign] = ACTIONS(249),
    [sym_logic_sign] = ACTIONS(249),
    [sym_not_sign] = ACTIONS(249),
    [sym_pair_sign] = ACTIONS(249),
    [sym_range_sign] = ACTIONS(249),
    [sym_operator] = ACTIONS(249),
  },
  [77] = {
    [sym__operation] = STATE(175),
    [sym_logic] = STATE(175),
    [sym_comparison] = STATE(175),
    [sym_arithmetic] = STATE(175),
    [sym_range] = STATE(175),
    [sym_unary] = STATE(175),
    [sym_command] = STATE(175),
    [sym__primary] = STATE(175),
    [sym_call] = STATE(140),
    [sym_index] = STATE(140),
    [sym_member] = STATE(81),
    [sym_group] = STATE(151),
    [sym_list] = STATE(170),
    [sym_braces] = STATE(170),
    [anon_sym_RPAREN] = ACTIONS(344),
    [anon_sym_LF] = ACTIONS(344),
    [anon_sym_COMMA] = ACTIONS(344),
    [anon_sym_SEMI] = ACTIONS(344),
    [anon_sym_DOT] = ACTIONS(344),
    [anon_sym_LPAREN2] = ACTIONS(241),
    [anon_sym_LBRACK] = ACTIONS(243),
    [anon_sym_LBRACE] = ACTIONS(245),
    [sym_keyword] = ACTIONS(344),
    [sym_compare_word] = ACTIONS(249),
    [sym_logic_word] = ACTIONS(249),
    [sym_not_word] = ACTIONS(249),
    [sym__return_word] = ACTIONS(344),
    [sym_name] = ACTIONS(253),
    [sym_symbol] = ACTIONS(436),
    [sym_number] = ACTIONS(436),
    [sym_string] = ACTIONS(257),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(249),
    [sym_compare_sign] = ACTIONS(249),
    [sym_logic_sign] = ACTIONS(249),
    [sym_not_sign] = ACTIONS(249),
    [sym_pair_sign] = ACTIONS(249),
    [sym_range_sign] = ACTIONS(249),
    [sym_operator] = ACTIONS(249),
  },
  [78] = {
    [sym__operation] = STATE(178),
    [sym_logic] = STATE(178),
    [sym_comparison] = STATE(178),
    [sym_arithmetic] = STATE(178),
    [sym_range] = STATE(178),
    [sym_unary] = STATE(178),
    [sym_command] = STATE(178),
    [sym__primary] = STATE(178),
    [sym_call] = STATE(140),
    [sym_index] = STATE(140),
    [sym_member] = STATE(81),
    [sym_group] = STATE(151),
    [sym_list] = STATE(170),
    [sym_braces] = STATE(170),
    [anon_sym_RPAREN] = ACTIONS(338),
    [anon_sym_LF] = ACTIONS(338),
    [anon_sym_COMMA] = ACTIONS(338),
    [anon_sym_SEMI] = ACTIONS(338),
    [anon_sym_DOT] = ACTIONS(338),
    [anon_sym_LPAREN2] = ACTIONS(241),
    [anon_sym_LBRACK] = ACTIONS(243),
    [anon_sym_LBRACE] = ACTIONS(245),
    [sym_keyword] = ACTIONS(338),
    [sym_compare_word] = ACTIONS(249),
    [sym_logic_word] = ACTIONS(249),
    [sym_not_word] = ACTIONS(249),
    [sym__return_word] = ACTIONS(338),
    [sym_name] = ACTIONS(253),
    [sym_symbol] = ACTIONS(438),
    [sym_number] = ACTIONS(438),
    [sym_string] = ACTIONS(257),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(249),
    [sym_compare_sign] = ACTIONS(249),
    [sym_logic_sign] = ACTIONS(249),
    [sym_not_sign] = ACTIONS(249),
    [sym_pair_sign] = ACTIONS(249),
    [sym_range_sign] = ACTIONS(249),
    [sym_operator] = ACTIONS(249),
  },
  [79] = {
    [sym__operation] = STATE(177),
    [sym_logic] = STATE(177),
    [sym_comparison] = STATE(177),
    [sym_arithmetic] = STATE(177),
    [sym_range] = STATE(177),
    [sym_unary] = STATE(177),
    [sym_command] = STATE(177),
    [sym__primary] = STATE(177),
    [sym_call] = STATE(140),
    [sym_index] = STATE(140),
    [sym_member] = STATE(81),
    [sym_group] = STATE(151),
    [sym_list] = STATE(170),
    [sym_braces] = STATE(170),
    [anon_sym_RPAREN] = ACTIONS(332),
    [anon_sym_LF] = ACTIONS(332),
    [anon_sym_COMMA] = ACTIONS(332),
    [anon_sym_SEMI] = ACTIONS(332),
    [anon_sym_DOT] = ACTIONS(332),
    [anon_sym_LPAREN2] = ACTIONS(241),
    [anon_sym_LBRACK] = ACTIONS(243),
    [anon_sym_LBRACE] = ACTIONS(245),
    [sym_keyword] = ACTIONS(332),
    [sym_compare_word] = ACTIONS(249),
    [sym_logic_word] = ACTIONS(249),
    [sym_not_word] = ACTIONS(249),
    [sym__return_word] = ACTIONS(332),
    [sym_name] = ACTIONS(253),
    [sym_symbol] = ACTIONS(440),
    [sym_number] = ACTIONS(440),
    [sym_string] = ACTIONS(257),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(249),
    [sym_compare_sign] = ACTIONS(249),
    [sym_logic_sign] = ACTIONS(249),
    [sym_not_sign] = ACTIONS(249),
    [sym_pair_sign] = ACTIONS(249),
    [sym_range_sign] = ACTIONS(249),
    [sym_operator] = ACTIONS(249),
  },
  [80] = {
    [sym__primary] = STATE(121),
    [sym_call] = STATE(85),
    [sym_index] = STATE(85),
    [sym_member] = STATE(96),
    [sym_group] = STATE(94),
    [sym_list] = STATE(111),
    [sym_braces] = STATE(111),
    [ts_builtin_sym_end] = ACTIONS(366),
    [anon_sym_RPAREN] = ACTIONS(368),
    [anon_sym_RBRACK] = ACTIONS(368),
    [anon_sym_RBRACE] = ACTIONS(368),
    [anon_sym_LF] = ACTIONS(368),
    [anon_sym_COMMA] = ACTIONS(368),
    [anon_sym_SEMI] = ACTIONS(368),
    [anon_sym_DOT] = ACTIONS(368),
    [anon_sym_POUND_COLON] = ACTIONS(368),
    [anon_sym_LPAREN2] = ACTIONS(376),
    [anon_sym_LBRACK] = ACTIONS(378),
    [anon_sym_LBRACE] = ACTIONS(380),
    [sym_keyword] = ACTIONS(368),
    [sym_compare_word] = ACTIONS(368),
    [sym_logic_word] = ACTIONS(368),
    [sym_not_word] = ACTIONS(368),
    [sym__return_word] = ACTIONS(368),
    [sym__import_word] = ACTIONS(368),
    [sym__move_word] = ACTIONS(368),
    [sym_name] = ACTIONS(382),
    [sym_symbol] = ACTIONS(442),
    [sym_number] = ACTIONS(442),
    [sym_string] = ACTIONS(388),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(368),
    [sym_compare_sign] = ACTIONS(368),
    [sym_logic_sign] = ACTIONS(368),
    [sym_not_sign] = ACTIONS(368),
    [sym_pair_sign] = ACTIONS(368),
    [sym_range_sign] = ACTIONS(368),
    [sym_operator] = ACTIONS(368),
  },
  [81] = {
    [sym__operand] = STATE(82),
    [sym_keyword_argument] = STATE(82),
    [sym__primary] = STATE(82),
    [sym_call] = STATE(135),
    [sym_index] = STATE(135),
    [sym_member] = STATE(148),
    [sym_arguments] = STATE(153),
    [sym_group] = STATE(141),
    [sym_list] = STATE(166),
    [sym_braces] = STATE(166),
    [anon_sym_RPAREN] = ACTIONS(368),
    [anon_sym_LF] = ACTIONS(368),
    [anon_sym_COMMA] = ACTIONS(368),
    [anon_sym_SEMI] = ACTIONS(368),
    [anon_sym_DOT] = ACTIONS(368),
    [anon_sym_POUND_COLON] = ACTIONS(444),
    [anon_sym_LPAREN] = ACTIONS(446),
    [sym__index_open] = ACTIONS(448),
    [anon_sym_LPAREN2] = ACTIONS(450),
    [anon_sym_LBRACK] = ACTIONS(452),
    [anon_sym_LBRACE] = ACTIONS(454),
    [sym_keyword] = ACTIONS(368),
    [sym_compare_word] = ACTIONS(368),
    [sym_logic_word] = ACTIONS(368),
    [sym_not_word] = ACTIONS(368),
    [sym__return_word] = ACTIONS(368),
    [sym_name] = ACTIONS(456),
    [sym_symbol] = ACTIONS(458),
    [sym_number] = ACTIONS(460),
    [sym_string] = ACTIONS(462),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(368),
    [sym_compare_sign] = ACTIONS(368),
    [sym_logic_sign] = ACTIONS(368),
    [sym_not_sign] = ACTIONS(368),
    [sym_pair_sign] = ACTIONS(368),
    [sym_range_sign] = ACTIONS(368),
    [sym_operator] = ACTIONS(368),
  },
  [82] = {
    [sym__operand] = STATE(84),
    [sym_keyword_argument] = STATE(84),
    [sym__primary] = STATE(84),
    [sym_call] = STATE(135),
    [sym_index] = STATE(135),
    [sym_member] = STATE(148),
    [sym_group] = STATE(141),
    [sym_list] = STATE(166),
    [sym_braces] = STATE(166),
    [aux_sym_command_repeat1] = STATE(84),
    [anon_sym_RPAREN] = ACTIONS(420),
    [anon_sym_LF] = ACTIONS(420),
    [anon_sym_COMMA] = ACTIONS(420),
    [anon_sym_SEMI] = ACTIONS(420),
    [anon_sym_DOT] = ACTIONS(420),
    [anon_sym_POUND_COLON] = ACTIONS(444),
    [anon_sym_LPAREN2] = ACTIONS(450),
    [anon_sym_LBRACK] = ACTIONS(452),
    [anon_sym_LBRACE] = ACTIONS(454),
    [sym_keyword] = ACTIONS(420),
    [sym_compare_word] = ACTIONS(420),
    [sym_logic_word] = ACTIONS(420),
    [sym_not_word] = ACTIONS(420),
    [sym__return_word] = ACTIONS(420),
    [sym_name] = ACTIONS(456),
    [sym_symbol] = ACTIONS(458),
    [sym_number] = ACTIONS(464),
    [sym_string] = ACTIONS(462),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(420),
    [sym_compare_sign] = ACTIONS(420),
    [sym_logic_sign] = ACTIONS(420),
    [sym_not_sign] = ACTIONS(420),
    [sym_pair_sign] = ACTIONS(420),
    [sym_range_sign] = ACTIONS(420),
    [sym_operator] = ACTIONS(420),
  },
  [83] = {
    [sym__operand] = STATE(83),
    [sym_keyword_argument] = STATE(83),
    [sym__primary] = STATE(83),
    [sym_call] = STATE(135),
    [sym_index] = STATE(135),
    [sym_member] = STATE(148),
    [sym_group] = STATE(141),
    [sym_list] = STATE(166),
    [sym_braces] = STATE(166),
    [aux_sym_command_repeat1] = STATE(83),
    [anon_sym_RPAREN] = ACTIONS(392),
    [anon_sym_LF] = ACTIONS(392),
    [anon_sym_COMMA] = ACTIONS(392),
    [anon_sym_SEMI] = ACTIONS(392),
    [anon_sym_DOT] = ACTIONS(392),
    [anon_sym_POUND_COLON] = ACTIONS(466),
    [anon_sym_LPAREN2] = ACTIONS(469),
    [anon_sym_LBRACK] = ACTIONS(472),
    [anon_sym_LBRACE] = ACTIONS(475),
    [sym_keyword] = ACTIONS(392),
    [sym_compare_word] = ACTIONS(392),
    [sym_logic_word] = ACTIONS(392),
    [sym_not_word] = ACTIONS(392),
    [sym__return_word] = ACTIONS(392),
    [sym_name] = ACTIONS(478),
    [sym_symbol] = ACTIONS(481),
    [sym_number] = ACTIONS(484),
    [sym_string] = ACTIONS(487),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(392),
    [sym_compare_sign] = ACTIONS(392),
    [sym_logic_sign] = ACTIONS(392),
    [sym_not_sign] = ACTIONS(392),
    [sym_pair_sign] = ACTIONS(392),
    [sym_range_sign] = ACTIONS(392),
    [sym_operator] = ACTIONS(392),
  },
  [84] = {
    [sym__operand] = STATE(83),
    [sym_keyword_argument] = STATE(83),
    [sym__primary] = STATE(83),
    [sym_call] = STATE(135),
    [sym_index] = STATE(135),
    [sym_member] = STATE(148),
    [sym_group] = STATE(141),
    [sym_list] = STATE(166),
    [sym_braces] = STATE(166),
    [aux_sym_command_repeat1] = STATE(83),
    [anon_sym_RPAREN] = ACTIONS(426),
    [anon_sym_LF] = ACTIONS(426),
    [anon_sym_COMMA] = ACTIONS(426),
    [anon_sym_SEMI] = ACTIONS(426),
    [anon_sym_DOT] = ACTIONS(426),
    [anon_sym_POUND_COLON] = ACTIONS(444),
    [anon_sym_LPAREN2] = ACTIONS(450),
    [anon_sym_LBRACK] = ACTIONS(452),
    [anon_sym_LBRACE] = ACTIONS(454),
    [sym_keyword] = ACTIONS(426),
    [sym_compare_word] = ACTIONS(426),
    [sym_logic_word] = ACTIONS(426),
    [sym_not_word] = ACTIONS(426),
    [sym__return_word] = ACTIONS(426),
    [sym_name] = ACTIONS(456),
    [sym_symbol] = ACTIONS(458),
    [sym_number] = ACTIONS(490),
    [sym_string] = ACTIONS(462),
    [sym_comment] = ACTIONS(29),
    [sym_assign_sign] = ACTIONS(426),
    [sym_compare_sign] = ACTIONS(426),
    [sym_logic_sign] = ACTIONS(426),
    [sym_not_sign] = ACTIONS(426),
    [sym_pair_sign] = ACTIONS(426),
    [sym_range_sign] = ACTIONS(426),
    [sym_operator] = ACTIONS(426),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 7,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(366), 1,
      ts_builtin_sym_end,
    ACTIONS(492), 1,
      sym__tail,
    ACTIONS(494), 1,
      anon_sym_LPAREN,
    ACTIONS(496), 1,
      sym__index_open,
    STATE(86), 1,
      sym_arguments,
    ACTIONS(368), 29,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [50] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(498), 3,
      ts_builtin_sym_end,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(500), 30,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [91] = 7,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(366), 1,
      ts_builtin_sym_end,
    ACTIONS(372), 1,
      anon_sym_LPAREN,
    ACTIONS(374), 1,
      sym__index_open,
    ACTIONS(502), 1,
      sym__tail,
    STATE(101), 1,
      sym_arguments,
    ACTIONS(368), 28,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [140] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(504), 3,
      ts_builtin_sym_end,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(506), 30,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [181] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(508), 3,
      ts_builtin_sym_end,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(510), 30,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [222] = 7,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(366), 1,
      ts_builtin_sym_end,
    ACTIONS(372), 1,
      anon_sym_LPAREN,
    ACTIONS(374), 1,
      sym__index_open,
    ACTIONS(492), 1,
      sym__tail,
    STATE(101), 1,
      sym_arguments,
    ACTIONS(368), 28,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [271] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(512), 3,
      ts_builtin_sym_end,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(514), 30,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [312] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(516), 3,
      ts_builtin_sym_end,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(518), 30,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [353] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(520), 3,
      ts_builtin_sym_end,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(522), 30,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [394] = 6,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(366), 1,
      ts_builtin_sym_end,
    ACTIONS(492), 1,
      sym__tail,
    ACTIONS(494), 1,
      anon_sym_LPAREN,
    STATE(86), 1,
      sym_arguments,
    ACTIONS(368), 29,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [441] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(524), 3,
      ts_builtin_sym_end,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(526), 30,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [482] = 6,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(366), 1,
      ts_builtin_sym_end,
    ACTIONS(494), 1,
      anon_sym_LPAREN,
    ACTIONS(496), 1,
      sym__index_open,
    STATE(86), 1,
      sym_arguments,
    ACTIONS(368), 29,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [529] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(504), 3,
      ts_builtin_sym_end,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(506), 29,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [569] = 6,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(366), 1,
      ts_builtin_sym_end,
    ACTIONS(372), 1,
      anon_sym_LPAREN,
    ACTIONS(502), 1,
      sym__tail,
    STATE(101), 1,
      sym_arguments,
    ACTIONS(368), 28,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [615] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(528), 3,
      ts_builtin_sym_end,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(530), 29,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [655] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(532), 2,
      ts_builtin_sym_end,
      anon_sym_LPAREN,
    ACTIONS(534), 30,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [695] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(498), 3,
      ts_builtin_sym_end,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(500), 29,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [735] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(508), 3,
      ts_builtin_sym_end,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(510), 29,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [775] = 6,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(366), 1,
      ts_builtin_sym_end,
    ACTIONS(372), 1,
      anon_sym_LPAREN,
    ACTIONS(374), 1,
      sym__index_open,
    STATE(101), 1,
      sym_arguments,
    ACTIONS(368), 28,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [821] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(512), 3,
      ts_builtin_sym_end,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(514), 29,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [861] = 13,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(450), 1,
      anon_sym_LPAREN2,
    ACTIONS(452), 1,
      anon_sym_LBRACK,
    ACTIONS(454), 1,
      anon_sym_LBRACE,
    ACTIONS(456), 1,
      sym_name,
    ACTIONS(462), 1,
      sym_string,
    STATE(141), 1,
      sym_group,
    STATE(148), 1,
      sym_member,
    STATE(173), 1,
      sym__primary,
    ACTIONS(536), 2,
      sym_symbol,
      sym_number,
    STATE(135), 2,
      sym_call,
      sym_index,
    STATE(166), 2,
      sym_list,
      sym_braces,
    ACTIONS(368), 18,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [921] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(516), 3,
      ts_builtin_sym_end,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(518), 29,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [961] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(520), 3,
      ts_builtin_sym_end,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(522), 29,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [1001] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(524), 3,
      ts_builtin_sym_end,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(526), 29,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [1041] = 6,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(366), 1,
      ts_builtin_sym_end,
    ACTIONS(372), 1,
      anon_sym_LPAREN,
    ACTIONS(492), 1,
      sym__tail,
    STATE(101), 1,
      sym_arguments,
    ACTIONS(368), 28,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [1087] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(538), 2,
      ts_builtin_sym_end,
      anon_sym_LPAREN,
    ACTIONS(540), 30,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [1127] = 4,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(366), 1,
      ts_builtin_sym_end,
    ACTIONS(492), 1,
      sym__tail,
    ACTIONS(368), 29,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [1168] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(542), 1,
      ts_builtin_sym_end,
    ACTIONS(544), 30,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [1207] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(546), 1,
      ts_builtin_sym_end,
    ACTIONS(548), 30,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [1246] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(550), 1,
      ts_builtin_sym_end,
    ACTIONS(552), 30,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [1285] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(554), 1,
      ts_builtin_sym_end,
    ACTIONS(556), 30,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [1324] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(532), 2,
      ts_builtin_sym_end,
      anon_sym_LPAREN,
    ACTIONS(534), 29,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [1363] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(538), 2,
      ts_builtin_sym_end,
      anon_sym_LPAREN,
    ACTIONS(540), 29,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [1402] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(528), 3,
      ts_builtin_sym_end,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(530), 28,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [1441] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(558), 1,
      ts_builtin_sym_end,
    ACTIONS(560), 29,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [1479] = 4,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(366), 1,
      ts_builtin_sym_end,
    ACTIONS(502), 1,
      sym__tail,
    ACTIONS(368), 28,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [1519] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(562), 1,
      ts_builtin_sym_end,
    ACTIONS(564), 29,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [1557] = 4,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(366), 1,
      ts_builtin_sym_end,
    ACTIONS(492), 1,
      sym__tail,
    ACTIONS(368), 28,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [1597] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(542), 1,
      ts_builtin_sym_end,
    ACTIONS(544), 29,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [1635] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(546), 1,
      ts_builtin_sym_end,
    ACTIONS(548), 29,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [1673] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(550), 1,
      ts_builtin_sym_end,
    ACTIONS(552), 29,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [1711] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(554), 1,
      ts_builtin_sym_end,
    ACTIONS(556), 29,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [1749] = 5,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(566), 1,
      ts_builtin_sym_end,
    ACTIONS(570), 1,
      sym_range_sign,
    ACTIONS(572), 1,
      sym_operator,
    ACTIONS(568), 26,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
  [1790] = 7,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(570), 1,
      sym_range_sign,
    ACTIONS(572), 1,
      sym_operator,
    ACTIONS(574), 1,
      ts_builtin_sym_end,
    ACTIONS(578), 2,
      sym_compare_word,
      sym_compare_sign,
    ACTIONS(580), 2,
      sym_logic_word,
      sym_logic_sign,
    ACTIONS(576), 22,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_not_sign,
      sym_pair_sign,
  [1835] = 4,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(570), 1,
      sym_range_sign,
    ACTIONS(582), 1,
      ts_builtin_sym_end,
    ACTIONS(584), 27,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_operator,
  [1874] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(586), 1,
      ts_builtin_sym_end,
    ACTIONS(588), 28,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [1911] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(590), 1,
      ts_builtin_sym_end,
    ACTIONS(592), 28,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [1948] = 6,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(570), 1,
      sym_range_sign,
    ACTIONS(572), 1,
      sym_operator,
    ACTIONS(594), 1,
      ts_builtin_sym_end,
    ACTIONS(578), 2,
      sym_compare_word,
      sym_compare_sign,
    ACTIONS(596), 24,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
  [1991] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(598), 1,
      ts_builtin_sym_end,
    ACTIONS(600), 28,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2028] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(602), 1,
      ts_builtin_sym_end,
    ACTIONS(604), 28,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2065] = 6,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(606), 1,
      sym__tail,
    ACTIONS(608), 1,
      anon_sym_LPAREN,
    ACTIONS(610), 1,
      sym__index_open,
    STATE(145), 1,
      sym_arguments,
    ACTIONS(368), 25,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2108] = 9,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(570), 1,
      sym_range_sign,
    ACTIONS(572), 1,
      sym_operator,
    ACTIONS(612), 1,
      ts_builtin_sym_end,
    ACTIONS(616), 1,
      sym_assign_sign,
    ACTIONS(618), 1,
      sym_pair_sign,
    ACTIONS(578), 2,
      sym_compare_word,
      sym_compare_sign,
    ACTIONS(580), 2,
      sym_logic_word,
      sym_logic_sign,
    ACTIONS(614), 20,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_not_sign,
  [2157] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(620), 1,
      ts_builtin_sym_end,
    ACTIONS(622), 28,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2194] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(624), 1,
      ts_builtin_sym_end,
    ACTIONS(626), 28,
      anon_sym_RPAREN,
      anon_sym_RBRACK,
      anon_sym_RBRACE,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym__import_word,
      sym__move_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2231] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(524), 2,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(526), 26,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2267] = 6,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(446), 1,
      anon_sym_LPAREN,
    ACTIONS(448), 1,
      sym__index_open,
    ACTIONS(606), 1,
      sym__tail,
    STATE(153), 1,
      sym_arguments,
    ACTIONS(368), 24,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2309] = 5,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(606), 1,
      sym__tail,
    ACTIONS(608), 1,
      anon_sym_LPAREN,
    STATE(145), 1,
      sym_arguments,
    ACTIONS(368), 25,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2349] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(504), 2,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(506), 26,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2385] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(516), 2,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(518), 26,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2421] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(512), 2,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(514), 26,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2457] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(498), 2,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(500), 26,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2493] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(508), 2,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(510), 26,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2529] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(520), 2,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(522), 26,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2565] = 5,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(608), 1,
      anon_sym_LPAREN,
    ACTIONS(610), 1,
      sym__index_open,
    STATE(145), 1,
      sym_arguments,
    ACTIONS(368), 25,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2605] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(538), 1,
      anon_sym_LPAREN,
    ACTIONS(540), 26,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2640] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(532), 1,
      anon_sym_LPAREN,
    ACTIONS(534), 26,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2675] = 5,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(446), 1,
      anon_sym_LPAREN,
    ACTIONS(606), 1,
      sym__tail,
    STATE(153), 1,
      sym_arguments,
    ACTIONS(368), 24,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2714] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(512), 2,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(514), 25,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2749] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(498), 2,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(500), 25,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2784] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(528), 2,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(530), 25,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2819] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(508), 2,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(510), 25,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2854] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(504), 2,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(506), 25,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2889] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(516), 2,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(518), 25,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2924] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(524), 2,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(526), 25,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2959] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(520), 2,
      anon_sym_LPAREN,
      sym__index_open,
    ACTIONS(522), 25,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [2994] = 2,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(548), 26,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [3026] = 2,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(544), 26,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [3058] = 2,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(552), 26,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [3090] = 2,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(556), 26,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [3122] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(538), 1,
      anon_sym_LPAREN,
    ACTIONS(540), 25,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [3156] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(532), 1,
      anon_sym_LPAREN,
    ACTIONS(534), 25,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [3190] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(606), 1,
      sym__tail,
    ACTIONS(368), 25,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [3224] = 2,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(560), 25,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [3255] = 2,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(544), 25,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [3286] = 2,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(552), 25,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [3317] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(606), 1,
      sym__tail,
    ACTIONS(368), 24,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [3350] = 2,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(556), 25,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [3381] = 2,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(548), 25,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      sym__tail,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [3412] = 2,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(564), 25,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_POUND_COLON,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [3443] = 3,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(628), 1,
      sym_range_sign,
    ACTIONS(584), 23,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_operator,
  [3475] = 2,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(600), 24,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [3505] = 8,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(628), 1,
      sym_range_sign,
    ACTIONS(634), 1,
      sym_assign_sign,
    ACTIONS(636), 1,
      sym_pair_sign,
    ACTIONS(638), 1,
      sym_operator,
    ACTIONS(630), 2,
      sym_compare_word,
      sym_compare_sign,
    ACTIONS(632), 2,
      sym_logic_word,
      sym_logic_sign,
    ACTIONS(614), 16,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_not_sign,
  [3547] = 2,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(622), 24,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [3577] = 4,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(628), 1,
      sym_range_sign,
    ACTIONS(638), 1,
      sym_operator,
    ACTIONS(568), 22,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
  [3611] = 2,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(626), 24,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [3641] = 6,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(628), 1,
      sym_range_sign,
    ACTIONS(638), 1,
      sym_operator,
    ACTIONS(630), 2,
      sym_compare_word,
      sym_compare_sign,
    ACTIONS(632), 2,
      sym_logic_word,
      sym_logic_sign,
    ACTIONS(576), 18,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_not_sign,
      sym_pair_sign,
  [3679] = 5,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(628), 1,
      sym_range_sign,
    ACTIONS(638), 1,
      sym_operator,
    ACTIONS(630), 2,
      sym_compare_word,
      sym_compare_sign,
    ACTIONS(596), 20,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
  [3715] = 2,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(592), 24,
      anon_sym_RPAREN,
      anon_sym_LF,
      anon_sym_COMMA,
      anon_sym_SEMI,
      anon_sym_DOT,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [3745] = 4,
    ACTIONS(29), 1,
      sym_comment,
    ACTIONS(642), 1,
      anon_sym_LF,
    STATE(183), 1,
      aux_sym_arguments_repeat1,
    ACTIONS(640), 21,
      anon_sym_RPAREN,
      anon_sym_COMMA,
      anon_sym_LPAREN2,
      anon_sym_LBRACK,
      anon_sym_LBRACE,
      sym_keyword,
      sym_compare_word,
      sym_logic_word,
      sym_not_word,
      sym__return_word,
      sym_name,
      sym_symbol,
      sym_number,
      sym_string,
      sym_assign_sign,
      sym_compare_sign,
      sym_logic_sign,
      sym_not_sign,
      sym_pair_sign,
      sym_range_sign,
      sym_operator,
  [3778] = 12,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(645), 1,
      anon_sym_LPAREN2,
    ACTIONS(647), 1,
      anon_sym_LBRACK,
    ACTIONS(649), 1,
      anon_sym_LBRACE,
    ACTIONS(651), 1,
      sym_name,
    ACTIONS(655), 1,
      sym_string,
    STATE(94), 1,
      sym_group,
    STATE(96), 1,
      sym_member,
    STATE(119), 1,
      sym__primary,
    ACTIONS(653), 2,
      sym_symbol,
      sym_number,
    STATE(85), 2,
      sym_call,
      sym_index,
    STATE(111), 2,
      sym_list,
      sym_braces,
  [3818] = 12,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(657), 1,
      anon_sym_LPAREN2,
    ACTIONS(659), 1,
      anon_sym_LBRACK,
    ACTIONS(661), 1,
      anon_sym_LBRACE,
    ACTIONS(663), 1,
      sym_name,
    ACTIONS(667), 1,
      sym_string,
    STATE(98), 1,
      sym_group,
    STATE(103), 1,
      sym_member,
    STATE(130), 1,
      sym__primary,
    ACTIONS(665), 2,
      sym_symbol,
      sym_number,
    STATE(87), 2,
      sym_call,
      sym_index,
    STATE(120), 2,
      sym_list,
      sym_braces,
  [3858] = 12,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(669), 1,
      anon_sym_LPAREN2,
    ACTIONS(671), 1,
      anon_sym_LBRACK,
    ACTIONS(673), 1,
      anon_sym_LBRACE,
    ACTIONS(675), 1,
      sym_name,
    ACTIONS(679), 1,
      sym_string,
    STATE(141), 1,
      sym_group,
    STATE(148), 1,
      sym_member,
    STATE(167), 1,
      sym__primary,
    ACTIONS(677), 2,
      sym_symbol,
      sym_number,
    STATE(135), 2,
      sym_call,
      sym_index,
    STATE(166), 2,
      sym_list,
      sym_braces,
  [3898] = 12,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(681), 1,
      anon_sym_LPAREN2,
    ACTIONS(683), 1,
      anon_sym_LBRACK,
    ACTIONS(685), 1,
      anon_sym_LBRACE,
    ACTIONS(687), 1,
      sym_name,
    ACTIONS(691), 1,
      sym_string,
    STATE(192), 1,
      sym_group,
    STATE(195), 1,
      sym_member,
    STATE(237), 1,
      sym__primary,
    ACTIONS(689), 2,
      sym_symbol,
      sym_number,
    STATE(189), 2,
      sym_call,
      sym_index,
    STATE(231), 2,
      sym_list,
      sym_braces,
  [3938] = 12,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(657), 1,
      anon_sym_LPAREN2,
    ACTIONS(659), 1,
      anon_sym_LBRACK,
    ACTIONS(661), 1,
      anon_sym_LBRACE,
    ACTIONS(663), 1,
      sym_name,
    ACTIONS(667), 1,
      sym_string,
    STATE(98), 1,
      sym_group,
    STATE(103), 1,
      sym_member,
    STATE(134), 1,
      sym__primary,
    ACTIONS(693), 2,
      sym_symbol,
      sym_number,
    STATE(87), 2,
      sym_call,
      sym_index,
    STATE(120), 2,
      sym_list,
      sym_braces,
  [3978] = 6,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(366), 1,
      sym__to_word,
    ACTIONS(695), 1,
      sym__tail,
    ACTIONS(697), 1,
      anon_sym_LPAREN,
    ACTIONS(699), 1,
      sym__index_open,
    STATE(194), 1,
      sym_arguments,
  [3997] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(520), 4,
      sym__tail,
      anon_sym_LPAREN,
      sym__index_open,
      sym__to_word,
  [4007] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(524), 4,
      sym__tail,
      anon_sym_LPAREN,
      sym__index_open,
      sym__to_word,
  [4017] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(366), 1,
      sym__to_word,
    ACTIONS(695), 1,
      sym__tail,
    ACTIONS(697), 1,
      anon_sym_LPAREN,
    STATE(194), 1,
      sym_arguments,
  [4033] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(516), 4,
      sym__tail,
      anon_sym_LPAREN,
      sym__index_open,
      sym__to_word,
  [4043] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(498), 4,
      sym__tail,
      anon_sym_LPAREN,
      sym__index_open,
      sym__to_word,
  [4053] = 5,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(366), 1,
      sym__to_word,
    ACTIONS(697), 1,
      anon_sym_LPAREN,
    ACTIONS(699), 1,
      sym__index_open,
    STATE(194), 1,
      sym_arguments,
  [4069] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(504), 4,
      sym__tail,
      anon_sym_LPAREN,
      sym__index_open,
      sym__to_word,
  [4079] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(512), 4,
      sym__tail,
      anon_sym_LPAREN,
      sym__index_open,
      sym__to_word,
  [4089] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(508), 4,
      sym__tail,
      anon_sym_LPAREN,
      sym__index_open,
      sym__to_word,
  [4099] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(701), 1,
      anon_sym_RPAREN,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    STATE(224), 1,
      aux_sym_arguments_repeat2,
  [4112] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    ACTIONS(705), 1,
      anon_sym_RPAREN,
    STATE(203), 1,
      aux_sym_arguments_repeat2,
  [4125] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    ACTIONS(705), 1,
      anon_sym_RPAREN,
    STATE(227), 1,
      aux_sym_arguments_repeat2,
  [4138] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    ACTIONS(707), 1,
      anon_sym_RPAREN,
    STATE(221), 1,
      aux_sym_arguments_repeat2,
  [4151] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    ACTIONS(709), 1,
      anon_sym_RPAREN,
    STATE(227), 1,
      aux_sym_arguments_repeat2,
  [4164] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    ACTIONS(709), 1,
      anon_sym_RPAREN,
    STATE(205), 1,
      aux_sym_arguments_repeat2,
  [4177] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    ACTIONS(711), 1,
      anon_sym_RPAREN,
    STATE(227), 1,
      aux_sym_arguments_repeat2,
  [4190] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    ACTIONS(713), 1,
      anon_sym_RPAREN,
    STATE(211), 1,
      aux_sym_arguments_repeat2,
  [4203] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    ACTIONS(715), 1,
      anon_sym_RPAREN,
    STATE(220), 1,
      aux_sym_arguments_repeat2,
  [4216] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    ACTIONS(713), 1,
      anon_sym_RPAREN,
    STATE(227), 1,
      aux_sym_arguments_repeat2,
  [4229] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(528), 3,
      anon_sym_LPAREN,
      sym__index_open,
      sym__to_word,
  [4238] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    ACTIONS(715), 1,
      anon_sym_RPAREN,
    STATE(227), 1,
      aux_sym_arguments_repeat2,
  [4251] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    ACTIONS(717), 1,
      anon_sym_RPAREN,
    STATE(227), 1,
      aux_sym_arguments_repeat2,
  [4264] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    ACTIONS(719), 1,
      anon_sym_RPAREN,
    STATE(216), 1,
      aux_sym_arguments_repeat2,
  [4277] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    ACTIONS(717), 1,
      anon_sym_RPAREN,
    STATE(215), 1,
      aux_sym_arguments_repeat2,
  [4290] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    ACTIONS(719), 1,
      anon_sym_RPAREN,
    STATE(227), 1,
      aux_sym_arguments_repeat2,
  [4303] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    ACTIONS(721), 1,
      anon_sym_RPAREN,
    STATE(227), 1,
      aux_sym_arguments_repeat2,
  [4316] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    ACTIONS(723), 1,
      anon_sym_RPAREN,
    STATE(227), 1,
      aux_sym_arguments_repeat2,
  [4329] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    ACTIONS(723), 1,
      anon_sym_RPAREN,
    STATE(218), 1,
      aux_sym_arguments_repeat2,
  [4342] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    ACTIONS(725), 1,
      anon_sym_RPAREN,
    STATE(227), 1,
      aux_sym_arguments_repeat2,
  [4355] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(532), 3,
      sym__tail,
      anon_sym_LPAREN,
      sym__to_word,
  [4364] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    ACTIONS(707), 1,
      anon_sym_RPAREN,
    STATE(227), 1,
      aux_sym_arguments_repeat2,
  [4377] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    ACTIONS(727), 1,
      anon_sym_RPAREN,
    STATE(227), 1,
      aux_sym_arguments_repeat2,
  [4390] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(538), 3,
      sym__tail,
      anon_sym_LPAREN,
      sym__to_word,
  [4399] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(701), 1,
      anon_sym_RPAREN,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    STATE(227), 1,
      aux_sym_arguments_repeat2,
  [4412] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    ACTIONS(729), 1,
      anon_sym_RPAREN,
    STATE(227), 1,
      aux_sym_arguments_repeat2,
  [4425] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    ACTIONS(729), 1,
      anon_sym_RPAREN,
    STATE(226), 1,
      aux_sym_arguments_repeat2,
  [4438] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(703), 1,
      anon_sym_COMMA,
    ACTIONS(731), 1,
      anon_sym_RPAREN,
    STATE(227), 1,
      aux_sym_arguments_repeat2,
  [4451] = 4,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(733), 1,
      anon_sym_RPAREN,
    ACTIONS(735), 1,
      anon_sym_COMMA,
    STATE(227), 1,
      aux_sym_arguments_repeat2,
  [4464] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(733), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [4472] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(542), 2,
      sym__tail,
      sym__to_word,
  [4480] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(738), 2,
      anon_sym_RPAREN,
      anon_sym_COMMA,
  [4488] = 3,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(366), 1,
      sym__to_word,
    ACTIONS(695), 1,
      sym__tail,
  [4498] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(550), 2,
      sym__tail,
      sym__to_word,
  [4506] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(546), 2,
      sym__tail,
      sym__to_word,
  [4514] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(554), 2,
      sym__tail,
      sym__to_word,
  [4522] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(740), 1,
      ts_builtin_sym_end,
  [4529] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(742), 1,
      sym__symbol_name,
  [4536] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(744), 1,
      sym__to_word,
  [4543] = 2,
    ACTIONS(3), 1,
      sym_comment,
    ACTIONS(746), 1,
      sym__symbol_name,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(85)] = 0,
  [SMALL_STATE(86)] = 50,
  [SMALL_STATE(87)] = 91,
  [SMALL_STATE(88)] = 140,
  [SMALL_STATE(89)] = 181,
  [SMALL_STATE(90)] = 222,
  [SMALL_STATE(91)] = 271,
  [SMALL_STATE(92)] = 312,
  [SMALL_STATE(93)] = 353,
  [SMALL_STATE(94)] = 394,
  [SMALL_STATE(95)] = 441,
  [SMALL_STATE(96)] = 482,
  [SMALL_STATE(97)] = 529,
  [SMALL_STATE(98)] = 569,
  [SMALL_STATE(99)] = 615,
  [SMALL_STATE(100)] = 655,
  [SMALL_STATE(101)] = 695,
  [SMALL_STATE(102)] = 735,
  [SMALL_STATE(103)] = 775,
  [SMALL_STATE(104)] = 821,
  [SMALL_STATE(105)] = 861,
  [SMALL_STATE(106)] = 921,
  [SMALL_STATE(107)] = 961,
  [SMALL_STATE(108)] = 1001,
  [SMALL_STATE(109)] = 1041,
  [SMALL_STATE(110)] = 1087,
  [SMALL_STATE(111)] = 1127,
  [SMALL_STATE(112)] = 1168,
  [SMALL_STATE(113)] = 1207,
  [SMALL_STATE(114)] = 1246,
  [SMALL_STATE(115)] = 1285,
  [SMALL_STATE(116)] = 1324,
  [SMALL_STATE(117)] = 1363,
  [SMALL_STATE(118)] = 1402,
  [SMALL_STATE(119)] = 1441,
  [SMALL_STATE(120)] = 1479,
  [SMALL_STATE(121)] = 1519,
  [SMALL_STATE(122)] = 1557,
  [SMALL_STATE(123)] = 1597,
  [SMALL_STATE(124)] = 1635,
  [SMALL_STATE(125)] = 1673,
  [SMALL_STATE(126)] = 1711,
  [SMALL_STATE(127)] = 1749,
  [SMALL_STATE(128)] = 1790,
  [SMALL_STATE(129)] = 1835,
  [SMALL_STATE(130)] = 1874,
  [SMALL_STATE(131)] = 1911,
  [SMALL_STATE(132)] = 1948,
  [SMALL_STATE(133)] = 1991,
  [SMALL_STATE(134)] = 2028,
  [SMALL_STATE(135)] = 2065,
  [SMALL_STATE(136)] = 2108,
  [SMALL_STATE(137)] = 2157,
  [SMALL_STATE(138)] = 2194,
  [SMALL_STATE(139)] = 2231,
  [SMALL_STATE(140)] = 2267,
  [SMALL_STATE(141)] = 2309,
  [SMALL_STATE(142)] = 2349,
  [SMALL_STATE(143)] = 2385,
  [SMALL_STATE(144)] = 2421,
  [SMALL_STATE(145)] = 2457,
  [SMALL_STATE(146)] = 2493,
  [SMALL_STATE(147)] = 2529,
  [SMALL_STATE(148)] = 2565,
  [SMALL_STATE(149)] = 2605,
  [SMALL_STATE(150)] = 2640,
  [SMALL_STATE(151)] = 2675,
  [SMALL_STATE(152)] = 2714,
  [SMALL_STATE(153)] = 2749,
  [SMALL_STATE(154)] = 2784,
  [SMALL_STATE(155)] = 2819,
  [SMALL_STATE(156)] = 2854,
  [SMALL_STATE(157)] = 2889,
  [SMALL_STATE(158)] = 2924,
  [SMALL_STATE(159)] = 2959,
  [SMALL_STATE(160)] = 2994,
  [SMALL_STATE(161)] = 3026,
  [SMALL_STATE(162)] = 3058,
  [SMALL_STATE(163)] = 3090,
  [SMALL_STATE(164)] = 3122,
  [SMALL_STATE(165)] = 3156,
  [SMALL_STATE(166)] = 3190,
  [SMALL_STATE(167)] = 3224,
  [SMALL_STATE(168)] = 3255,
  [SMALL_STATE(169)] = 3286,
  [SMALL_STATE(170)] = 3317,
  [SMALL_STATE(171)] = 3350,
  [SMALL_STATE(172)] = 3381,
  [SMALL_STATE(173)] = 3412,
  [SMALL_STATE(174)] = 3443,
  [SMALL_STATE(175)] = 3475,
  [SMALL_STATE(176)] = 3505,
  [SMALL_STATE(177)] = 3547,
  [SMALL_STATE(178)] = 3577,
  [SMALL_STATE(179)] = 3611,
  [SMALL_STATE(180)] = 3641,
  [SMALL_STATE(181)] = 3679,
  [SMALL_STATE(182)] = 3715,
  [SMALL_STATE(183)] = 3745,
  [SMALL_STATE(184)] = 3778,
  [SMALL_STATE(185)] = 3818,
  [SMALL_STATE(186)] = 3858,
  [SMALL_STATE(187)] = 3898,
  [SMALL_STATE(188)] = 3938,
  [SMALL_STATE(189)] = 3978,
  [SMALL_STATE(190)] = 3997,
  [SMALL_STATE(191)] = 4007,
  [SMALL_STATE(192)] = 4017,
  [SMALL_STATE(193)] = 4033,
  [SMALL_STATE(194)] = 4043,
  [SMALL_STATE(195)] = 4053,
  [SMALL_STATE(196)] = 4069,
  [SMALL_STATE(197)] = 4079,
  [SMALL_STATE(198)] = 4089,
  [SMALL_STATE(199)] = 4099,
  [SMALL_STATE(200)] = 4112,
  [SMALL_STATE(201)] = 4125,
  [SMALL_STATE(202)] = 4138,
  [SMALL_STATE(203)] = 4151,
  [SMALL_STATE(204)] = 4164,
  [SMALL_STATE(205)] = 4177,
  [SMALL_STATE(206)] = 4190,
  [SMALL_STATE(207)] = 4203,
  [SMALL_STATE(208)] = 4216,
  [SMALL_STATE(209)] = 4229,
  [SMALL_STATE(210)] = 4238,
  [SMALL_STATE(211)] = 4251,
  [SMALL_STATE(212)] = 4264,
  [SMALL_STATE(213)] = 4277,
  [SMALL_STATE(214)] = 4290,
  [SMALL_STATE(215)] = 4303,
  [SMALL_STATE(216)] = 4316,
  [SMALL_STATE(217)] = 4329,
  [SMALL_STATE(218)] = 4342,
  [SMALL_STATE(219)] = 4355,
  [SMALL_STATE(220)] = 4364,
  [SMALL_STATE(221)] = 4377,
  [SMALL_STATE(222)] = 4390,
  [SMALL_STATE(223)] = 4399,
  [SMALL_STATE(224)] = 4412,
  [SMALL_STATE(225)] = 4425,
  [SMALL_STATE(226)] = 4438,
  [SMALL_STATE(227)] = 4451,
  [SMALL_STATE(228)] = 4464,
  [SMALL_STATE(229)] = 4472,
  [SMALL_STATE(230)] = 4480,
  [SMALL_STATE(231)] = 4488,
  [SMALL_STATE(232)] = 4498,
  [SMALL_STATE(233)] = 4506,
  [SMALL_STATE(234)] = 4514,
  [SMALL_STATE(235)] = 4522,
  [SMALL_STATE(236)] = 4529,
  [SMALL_STATE(237)] = 4536,
  [SMALL_STATE(238)] = 4543,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, SHIFT_EXTRA(),
  [5] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source, 0, 0, 0),
  [7] = {.entry = {.count = 1, .reusable = false}}, SHIFT(2),
  [9] = {.entry = {.count = 1, .reusable = false}}, SHIFT(44),
  [11] = {.entry = {.count = 1, .reusable = false}}, SHIFT(10),
  [13] = {.entry = {.count = 1, .reusable = false}}, SHIFT(12),
  [15] = {.entry = {.count = 1, .reusable = false}}, SHIFT(61),
  [17] = {.entry = {.count = 1, .reusable = false}}, SHIFT(46),
  [19] = {.entry = {.count = 1, .reusable = false}}, SHIFT(188),
  [21] = {.entry = {.count = 1, .reusable = false}}, SHIFT(187),
  [23] = {.entry = {.count = 1, .reusable = false}}, SHIFT(68),
  [25] = {.entry = {.count = 1, .reusable = false}}, SHIFT(136),
  [27] = {.entry = {.count = 1, .reusable = false}}, SHIFT(122),
  [29] = {.entry = {.count = 1, .reusable = false}}, SHIFT_EXTRA(),
  [31] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_source, 1, 0, 0),
  [33] = {.entry = {.count = 1, .reusable = false}}, SHIFT(3),
  [35] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_source_repeat1, 2, 0, 0),
  [37] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_repeat1, 2, 0, 0), SHIFT_REPEAT(3),
  [40] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_repeat1, 2, 0, 0), SHIFT_REPEAT(44),
  [43] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_repeat1, 2, 0, 0), SHIFT_REPEAT(10),
  [46] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_repeat1, 2, 0, 0), SHIFT_REPEAT(12),
  [49] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_repeat1, 2, 0, 0), SHIFT_REPEAT(61),
  [52] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_repeat1, 2, 0, 0), SHIFT_REPEAT(46),
  [55] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_repeat1, 2, 0, 0), SHIFT_REPEAT(188),
  [58] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_repeat1, 2, 0, 0), SHIFT_REPEAT(187),
  [61] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_repeat1, 2, 0, 0), SHIFT_REPEAT(68),
  [64] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_repeat1, 2, 0, 0), SHIFT_REPEAT(136),
  [67] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_source_repeat1, 2, 0, 0), SHIFT_REPEAT(122),
  [70] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_index_repeat1, 2, 0, 0),
  [72] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_index_repeat1, 2, 0, 0), SHIFT_REPEAT(4),
  [75] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_index_repeat1, 2, 0, 0), SHIFT_REPEAT(44),
  [78] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_index_repeat1, 2, 0, 0), SHIFT_REPEAT(10),
  [81] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_index_repeat1, 2, 0, 0), SHIFT_REPEAT(12),
  [84] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_index_repeat1, 2, 0, 0), SHIFT_REPEAT(61),
  [87] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_index_repeat1, 2, 0, 0), SHIFT_REPEAT(46),
  [90] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_index_repeat1, 2, 0, 0), SHIFT_REPEAT(188),
  [93] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_index_repeat1, 2, 0, 0), SHIFT_REPEAT(187),
  [96] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_index_repeat1, 2, 0, 0), SHIFT_REPEAT(68),
  [99] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_index_repeat1, 2, 0, 0), SHIFT_REPEAT(136),
  [102] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_index_repeat1, 2, 0, 0), SHIFT_REPEAT(122),
  [105] = {.entry = {.count = 1, .reusable = false}}, SHIFT(123),
  [107] = {.entry = {.count = 1, .reusable = false}}, SHIFT(4),
  [109] = {.entry = {.count = 1, .reusable = false}}, SHIFT(146),
  [111] = {.entry = {.count = 1, .reusable = false}}, SHIFT(7),
  [113] = {.entry = {.count = 1, .reusable = false}}, SHIFT(143),
  [115] = {.entry = {.count = 1, .reusable = false}}, SHIFT(116),
  [117] = {.entry = {.count = 1, .reusable = false}}, SHIFT(124),
  [119] = {.entry = {.count = 1, .reusable = false}}, SHIFT(125),
  [121] = {.entry = {.count = 1, .reusable = false}}, SHIFT(9),
  [123] = {.entry = {.count = 1, .reusable = false}}, SHIFT(102),
  [125] = {.entry = {.count = 1, .reusable = false}}, SHIFT(13),
  [127] = {.entry = {.count = 1, .reusable = false}}, SHIFT(126),
  [129] = {.entry = {.count = 1, .reusable = false}}, SHIFT(5),
  [131] = {.entry = {.count = 1, .reusable = false}}, SHIFT(106),
  [133] = {.entry = {.count = 1, .reusable = false}}, SHIFT(222),
  [135] = {.entry = {.count = 1, .reusable = false}}, SHIFT(17),
  [137] = {.entry = {.count = 1, .reusable = false}}, SHIFT(232),
  [139] = {.entry = {.count = 1, .reusable = false}}, SHIFT(18),
  [141] = {.entry = {.count = 1, .reusable = false}}, SHIFT(234),
  [143] = {.entry = {.count = 1, .reusable = false}}, SHIFT(19),
  [145] = {.entry = {.count = 1, .reusable = false}}, SHIFT(219),
  [147] = {.entry = {.count = 1, .reusable = false}}, SHIFT(233),
  [149] = {.entry = {.count = 1, .reusable = false}}, SHIFT(229),
  [151] = {.entry = {.count = 1, .reusable = false}}, SHIFT(198),
  [153] = {.entry = {.count = 1, .reusable = false}}, SHIFT(21),
  [155] = {.entry = {.count = 1, .reusable = false}}, SHIFT(193),
  [157] = {.entry = {.count = 1, .reusable = false}}, SHIFT(110),
  [159] = {.entry = {.count = 1, .reusable = false}}, SHIFT(25),
  [161] = {.entry = {.count = 1, .reusable = false}}, SHIFT(114),
  [163] = {.entry = {.count = 1, .reusable = false}}, SHIFT(26),
  [165] = {.entry = {.count = 1, .reusable = false}}, SHIFT(115),
  [167] = {.entry = {.count = 1, .reusable = false}}, SHIFT(27),
  [169] = {.entry = {.count = 1, .reusable = false}}, SHIFT(100),
  [171] = {.entry = {.count = 1, .reusable = false}}, SHIFT(113),
  [173] = {.entry = {.count = 1, .reusable = false}}, SHIFT(112),
  [175] = {.entry = {.count = 1, .reusable = false}}, SHIFT(89),
  [177] = {.entry = {.count = 1, .reusable = false}}, SHIFT(29),
  [179] = {.entry = {.count = 1, .reusable = false}}, SHIFT(92),
  [181] = {.entry = {.count = 1, .reusable = false}}, SHIFT(164),
  [183] = {.entry = {.count = 1, .reusable = false}}, SHIFT(33),
  [185] = {.entry = {.count = 1, .reusable = false}}, SHIFT(169),
  [187] = {.entry = {.count = 1, .reusable = false}}, SHIFT(34),
  [189] = {.entry = {.count = 1, .reusable = false}}, SHIFT(171),
  [191] = {.entry = {.count = 1, .reusable = false}}, SHIFT(35),
  [193] = {.entry = {.count = 1, .reusable = false}}, SHIFT(165),
  [195] = {.entry = {.count = 1, .reusable = false}}, SHIFT(172),
  [197] = {.entry = {.count = 1, .reusable = false}}, SHIFT(168),
  [199] = {.entry = {.count = 1, .reusable = false}}, SHIFT(155),
  [201] = {.entry = {.count = 1, .reusable = false}}, SHIFT(37),
  [203] = {.entry = {.count = 1, .reusable = false}}, SHIFT(157),
  [205] = {.entry = {.count = 1, .reusable = false}}, SHIFT(149),
  [207] = {.entry = {.count = 1, .reusable = false}}, SHIFT(41),
  [209] = {.entry = {.count = 1, .reusable = false}}, SHIFT(162),
  [211] = {.entry = {.count = 1, .reusable = false}}, SHIFT(42),
  [213] = {.entry = {.count = 1, .reusable = false}}, SHIFT(163),
  [215] = {.entry = {.count = 1, .reusable = false}}, SHIFT(43),
  [217] = {.entry = {.count = 1, .reusable = false}}, SHIFT(150),
  [219] = {.entry = {.count = 1, .reusable = false}}, SHIFT(160),
  [221] = {.entry = {.count = 1, .reusable = false}}, SHIFT(161),
  [223] = {.entry = {.count = 1, .reusable = false}}, SHIFT(117),
  [225] = {.entry = {.count = 1, .reusable = false}}, SHIFT(8),
  [227] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_assignment, 2, 0, 6),
  [229] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_assignment, 2, 0, 6),
  [231] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_return, 1, 0, 0),
  [233] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_return, 1, 0, 0),
  [235] = {.entry = {.count = 1, .reusable = false}}, SHIFT(97),
  [237] = {.entry = {.count = 1, .reusable = false}}, SHIFT(54),
  [239] = {.entry = {.count = 1, .reusable = false}}, SHIFT(64),
  [241] = {.entry = {.count = 1, .reusable = false}}, SHIFT(30),
  [243] = {.entry = {.count = 1, .reusable = false}}, SHIFT(31),
  [245] = {.entry = {.count = 1, .reusable = false}}, SHIFT(32),
  [247] = {.entry = {.count = 1, .reusable = false}}, SHIFT(53),
  [249] = {.entry = {.count = 1, .reusable = false}}, SHIFT(79),
  [251] = {.entry = {.count = 1, .reusable = false}}, SHIFT(69),
  [253] = {.entry = {.count = 1, .reusable = false}}, SHIFT(81),
  [255] = {.entry = {.count = 1, .reusable = false}}, SHIFT(176),
  [257] = {.entry = {.count = 1, .reusable = false}}, SHIFT(170),
  [259] = {.entry = {.count = 1, .reusable = false}}, SHIFT(196),
  [261] = {.entry = {.count = 1, .reusable = false}}, SHIFT(49),
  [263] = {.entry = {.count = 1, .reusable = false}}, SHIFT(197),
  [265] = {.entry = {.count = 1, .reusable = false}}, SHIFT(183),
  [267] = {.entry = {.count = 1, .reusable = false}}, SHIFT(144),
  [269] = {.entry = {.count = 1, .reusable = false}}, SHIFT(88),
  [271] = {.entry = {.count = 1, .reusable = false}}, SHIFT(52),
  [273] = {.entry = {.count = 1, .reusable = false}}, SHIFT(91),
  [275] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_argument, 1, 0, 0),
  [277] = {.entry = {.count = 1, .reusable = false}}, SHIFT(57),
  [279] = {.entry = {.count = 1, .reusable = false}}, SHIFT(104),
  [281] = {.entry = {.count = 1, .reusable = false}}, SHIFT(156),
  [283] = {.entry = {.count = 1, .reusable = false}}, SHIFT(56),
  [285] = {.entry = {.count = 1, .reusable = false}}, SHIFT(152),
  [287] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_argument, 2, 0, 0),
  [289] = {.entry = {.count = 1, .reusable = false}}, SHIFT(58),
  [291] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_argument_repeat1, 2, 0, 0),
  [293] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_argument_repeat1, 2, 0, 0), SHIFT_REPEAT(58),
  [296] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_argument_repeat1, 2, 0, 0), SHIFT_REPEAT(30),
  [299] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_argument_repeat1, 2, 0, 0), SHIFT_REPEAT(31),
  [302] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_argument_repeat1, 2, 0, 0), SHIFT_REPEAT(32),
  [305] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_argument_repeat1, 2, 0, 0), SHIFT_REPEAT(79),
  [308] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_argument_repeat1, 2, 0, 0), SHIFT_REPEAT(69),
  [311] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_argument_repeat1, 2, 0, 0), SHIFT_REPEAT(81),
  [314] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_argument_repeat1, 2, 0, 0), SHIFT_REPEAT(176),
  [317] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_argument_repeat1, 2, 0, 0), SHIFT_REPEAT(170),
  [320] = {.entry = {.count = 1, .reusable = false}}, SHIFT(142),
  [322] = {.entry = {.count = 1, .reusable = false}}, SHIFT(50),
  [324] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_logic, 2, 0, 5),
  [326] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_logic, 2, 0, 5),
  [328] = {.entry = {.count = 1, .reusable = false}}, SHIFT(132),
  [330] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unary, 1, 0, 0),
  [332] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unary, 1, 0, 0),
  [334] = {.entry = {.count = 1, .reusable = false}}, SHIFT(137),
  [336] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_comparison, 2, 0, 4),
  [338] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_comparison, 2, 0, 4),
  [340] = {.entry = {.count = 1, .reusable = false}}, SHIFT(127),
  [342] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_range, 2, 0, 5),
  [344] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_range, 2, 0, 5),
  [346] = {.entry = {.count = 1, .reusable = false}}, SHIFT(133),
  [348] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_arguments_repeat2, 1, 0, 0),
  [350] = {.entry = {.count = 1, .reusable = false}}, SHIFT(67),
  [352] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_pair, 2, 0, 7),
  [354] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_pair, 2, 0, 7),
  [356] = {.entry = {.count = 1, .reusable = false}}, SHIFT(128),
  [358] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arithmetic, 2, 0, 5),
  [360] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arithmetic, 2, 0, 5),
  [362] = {.entry = {.count = 1, .reusable = false}}, SHIFT(129),
  [364] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_arguments_repeat2, 2, 0, 0),
  [366] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__primary, 1, 0, 0),
  [368] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__primary, 1, 0, 0),
  [370] = {.entry = {.count = 1, .reusable = false}}, SHIFT(236),
  [372] = {.entry = {.count = 1, .reusable = true}}, SHIFT(47),
  [374] = {.entry = {.count = 1, .reusable = true}}, SHIFT(11),
  [376] = {.entry = {.count = 1, .reusable = false}}, SHIFT(22),
  [378] = {.entry = {.count = 1, .reusable = false}}, SHIFT(23),
  [380] = {.entry = {.count = 1, .reusable = false}}, SHIFT(24),
  [382] = {.entry = {.count = 1, .reusable = false}}, SHIFT(96),
  [384] = {.entry = {.count = 1, .reusable = false}}, SHIFT(80),
  [386] = {.entry = {.count = 1, .reusable = false}}, SHIFT(72),
  [388] = {.entry = {.count = 1, .reusable = false}}, SHIFT(111),
  [390] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_command_repeat1, 2, 0, 0),
  [392] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_command_repeat1, 2, 0, 0),
  [394] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_command_repeat1, 2, 0, 0), SHIFT_REPEAT(236),
  [397] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_command_repeat1, 2, 0, 0), SHIFT_REPEAT(22),
  [400] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_command_repeat1, 2, 0, 0), SHIFT_REPEAT(23),
  [403] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_command_repeat1, 2, 0, 0), SHIFT_REPEAT(24),
  [406] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_command_repeat1, 2, 0, 0), SHIFT_REPEAT(96),
  [409] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_command_repeat1, 2, 0, 0), SHIFT_REPEAT(80),
  [412] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_command_repeat1, 2, 0, 0), SHIFT_REPEAT(71),
  [415] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_command_repeat1, 2, 0, 0), SHIFT_REPEAT(111),
  [418] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_command, 2, 0, 2),
  [420] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_command, 2, 0, 2),
  [422] = {.entry = {.count = 1, .reusable = false}}, SHIFT(73),
  [424] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_command, 3, 0, 2),
  [426] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_command, 3, 0, 2),
  [428] = {.entry = {.count = 1, .reusable = false}}, SHIFT(71),
  [430] = {.entry = {.count = 1, .reusable = false}}, SHIFT(180),
  [432] = {.entry = {.count = 1, .reusable = false}}, SHIFT(181),
  [434] = {.entry = {.count = 1, .reusable = false}}, SHIFT(174),
  [436] = {.entry = {.count = 1, .reusable = false}}, SHIFT(175),
  [438] = {.entry = {.count = 1, .reusable = false}}, SHIFT(178),
  [440] = {.entry = {.count = 1, .reusable = false}}, SHIFT(177),
  [442] = {.entry = {.count = 1, .reusable = false}}, SHIFT(121),
  [444] = {.entry = {.count = 1, .reusable = false}}, SHIFT(238),
  [446] = {.entry = {.count = 1, .reusable = true}}, SHIFT(55),
  [448] = {.entry = {.count = 1, .reusable = true}}, SHIFT(36),
  [450] = {.entry = {.count = 1, .reusable = false}}, SHIFT(38),
  [452] = {.entry = {.count = 1, .reusable = false}}, SHIFT(39),
  [454] = {.entry = {.count = 1, .reusable = false}}, SHIFT(40),
  [456] = {.entry = {.count = 1, .reusable = false}}, SHIFT(148),
  [458] = {.entry = {.count = 1, .reusable = false}}, SHIFT(105),
  [460] = {.entry = {.count = 1, .reusable = false}}, SHIFT(82),
  [462] = {.entry = {.count = 1, .reusable = false}}, SHIFT(166),
  [464] = {.entry = {.count = 1, .reusable = false}}, SHIFT(84),
  [466] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_command_repeat1, 2, 0, 0), SHIFT_REPEAT(238),
  [469] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_command_repeat1, 2, 0, 0), SHIFT_REPEAT(38),
  [472] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_command_repeat1, 2, 0, 0), SHIFT_REPEAT(39),
  [475] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_command_repeat1, 2, 0, 0), SHIFT_REPEAT(40),
  [478] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_command_repeat1, 2, 0, 0), SHIFT_REPEAT(148),
  [481] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_command_repeat1, 2, 0, 0), SHIFT_REPEAT(105),
  [484] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_command_repeat1, 2, 0, 0), SHIFT_REPEAT(83),
  [487] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_command_repeat1, 2, 0, 0), SHIFT_REPEAT(166),
  [490] = {.entry = {.count = 1, .reusable = false}}, SHIFT(83),
  [492] = {.entry = {.count = 1, .reusable = false}}, SHIFT(99),
  [494] = {.entry = {.count = 1, .reusable = true}}, SHIFT(51),
  [496] = {.entry = {.count = 1, .reusable = true}}, SHIFT(28),
  [498] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_call, 2, 0, 3),
  [500] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_call, 2, 0, 3),
  [502] = {.entry = {.count = 1, .reusable = false}}, SHIFT(118),
  [504] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 2, 0, 0),
  [506] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 2, 0, 0),
  [508] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_index, 3, 0, 8),
  [510] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_index, 3, 0, 8),
  [512] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 3, 0, 0),
  [514] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 3, 0, 0),
  [516] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_index, 4, 0, 8),
  [518] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_index, 4, 0, 8),
  [520] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 4, 0, 0),
  [522] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 4, 0, 0),
  [524] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arguments, 5, 0, 0),
  [526] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arguments, 5, 0, 0),
  [528] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_member, 2, 0, 0),
  [530] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_member, 2, 0, 0),
  [532] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_group, 3, 0, 0),
  [534] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_group, 3, 0, 0),
  [536] = {.entry = {.count = 1, .reusable = false}}, SHIFT(173),
  [538] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_group, 2, 0, 0),
  [540] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_group, 2, 0, 0),
  [542] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_braces, 3, 0, 0),
  [544] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_braces, 3, 0, 0),
  [546] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_list, 3, 0, 0),
  [548] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_list, 3, 0, 0),
  [550] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_list, 2, 0, 0),
  [552] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_list, 2, 0, 0),
  [554] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_braces, 2, 0, 0),
  [556] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_braces, 2, 0, 0),
  [558] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_keyword_argument, 3, 0, 14),
  [560] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_keyword_argument, 3, 0, 14),
  [562] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_keyword_argument, 2, 0, 9),
  [564] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_keyword_argument, 2, 0, 9),
  [566] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_comparison, 3, 0, 10),
  [568] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_comparison, 3, 0, 10),
  [570] = {.entry = {.count = 1, .reusable = false}}, SHIFT(63),
  [572] = {.entry = {.count = 1, .reusable = false}}, SHIFT(66),
  [574] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_pair, 3, 0, 12),
  [576] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_pair, 3, 0, 12),
  [578] = {.entry = {.count = 1, .reusable = false}}, SHIFT(62),
  [580] = {.entry = {.count = 1, .reusable = false}}, SHIFT(60),
  [582] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_arithmetic, 3, 0, 5),
  [584] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_arithmetic, 3, 0, 5),
  [586] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_move, 4, 0, 13),
  [588] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_move, 4, 0, 13),
  [590] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_assignment, 3, 0, 11),
  [592] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_assignment, 3, 0, 11),
  [594] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_logic, 3, 0, 5),
  [596] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_logic, 3, 0, 5),
  [598] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_range, 3, 0, 5),
  [600] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_range, 3, 0, 5),
  [602] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_import, 2, 0, 1),
  [604] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_import, 2, 0, 1),
  [606] = {.entry = {.count = 1, .reusable = false}}, SHIFT(154),
  [608] = {.entry = {.count = 1, .reusable = true}}, SHIFT(59),
  [610] = {.entry = {.count = 1, .reusable = true}}, SHIFT(6),
  [612] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__expression, 1, 0, 0),
  [614] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__expression, 1, 0, 0),
  [616] = {.entry = {.count = 1, .reusable = false}}, SHIFT(45),
  [618] = {.entry = {.count = 1, .reusable = false}}, SHIFT(65),
  [620] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unary, 2, 0, 0),
  [622] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_unary, 2, 0, 0),
  [624] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_return, 2, 0, 0),
  [626] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_return, 2, 0, 0),
  [628] = {.entry = {.count = 1, .reusable = false}}, SHIFT(77),
  [630] = {.entry = {.count = 1, .reusable = false}}, SHIFT(78),
  [632] = {.entry = {.count = 1, .reusable = false}}, SHIFT(75),
  [634] = {.entry = {.count = 1, .reusable = false}}, SHIFT(70),
  [636] = {.entry = {.count = 1, .reusable = false}}, SHIFT(74),
  [638] = {.entry = {.count = 1, .reusable = false}}, SHIFT(76),
  [640] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_arguments_repeat1, 2, 0, 0),
  [642] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_arguments_repeat1, 2, 0, 0), SHIFT_REPEAT(183),
  [645] = {.entry = {.count = 1, .reusable = true}}, SHIFT(22),
  [647] = {.entry = {.count = 1, .reusable = true}}, SHIFT(23),
  [649] = {.entry = {.count = 1, .reusable = true}}, SHIFT(24),
  [651] = {.entry = {.count = 1, .reusable = true}}, SHIFT(96),
  [653] = {.entry = {.count = 1, .reusable = true}}, SHIFT(119),
  [655] = {.entry = {.count = 1, .reusable = true}}, SHIFT(111),
  [657] = {.entry = {.count = 1, .reusable = true}}, SHIFT(44),
  [659] = {.entry = {.count = 1, .reusable = true}}, SHIFT(10),
  [661] = {.entry = {.count = 1, .reusable = true}}, SHIFT(12),
  [663] = {.entry = {.count = 1, .reusable = true}}, SHIFT(103),
  [665] = {.entry = {.count = 1, .reusable = true}}, SHIFT(130),
  [667] = {.entry = {.count = 1, .reusable = true}}, SHIFT(120),
  [669] = {.entry = {.count = 1, .reusable = true}}, SHIFT(38),
  [671] = {.entry = {.count = 1, .reusable = true}}, SHIFT(39),
  [673] = {.entry = {.count = 1, .reusable = true}}, SHIFT(40),
  [675] = {.entry = {.count = 1, .reusable = true}}, SHIFT(148),
  [677] = {.entry = {.count = 1, .reusable = true}}, SHIFT(167),
  [679] = {.entry = {.count = 1, .reusable = true}}, SHIFT(166),
  [681] = {.entry = {.count = 1, .reusable = true}}, SHIFT(14),
  [683] = {.entry = {.count = 1, .reusable = true}}, SHIFT(15),
  [685] = {.entry = {.count = 1, .reusable = true}}, SHIFT(16),
  [687] = {.entry = {.count = 1, .reusable = true}}, SHIFT(195),
  [689] = {.entry = {.count = 1, .reusable = true}}, SHIFT(237),
  [691] = {.entry = {.count = 1, .reusable = true}}, SHIFT(231),
  [693] = {.entry = {.count = 1, .reusable = true}}, SHIFT(134),
  [695] = {.entry = {.count = 1, .reusable = true}}, SHIFT(209),
  [697] = {.entry = {.count = 1, .reusable = true}}, SHIFT(48),
  [699] = {.entry = {.count = 1, .reusable = true}}, SHIFT(20),
  [701] = {.entry = {.count = 1, .reusable = true}}, SHIFT(144),
  [703] = {.entry = {.count = 1, .reusable = true}}, SHIFT(64),
  [705] = {.entry = {.count = 1, .reusable = true}}, SHIFT(91),
  [707] = {.entry = {.count = 1, .reusable = true}}, SHIFT(107),
  [709] = {.entry = {.count = 1, .reusable = true}}, SHIFT(93),
  [711] = {.entry = {.count = 1, .reusable = true}}, SHIFT(95),
  [713] = {.entry = {.count = 1, .reusable = true}}, SHIFT(197),
  [715] = {.entry = {.count = 1, .reusable = true}}, SHIFT(104),
  [717] = {.entry = {.count = 1, .reusable = true}}, SHIFT(190),
  [719] = {.entry = {.count = 1, .reusable = true}}, SHIFT(152),
  [721] = {.entry = {.count = 1, .reusable = true}}, SHIFT(191),
  [723] = {.entry = {.count = 1, .reusable = true}}, SHIFT(159),
  [725] = {.entry = {.count = 1, .reusable = true}}, SHIFT(158),
  [727] = {.entry = {.count = 1, .reusable = true}}, SHIFT(108),
  [729] = {.entry = {.count = 1, .reusable = true}}, SHIFT(147),
  [731] = {.entry = {.count = 1, .reusable = true}}, SHIFT(139),
  [733] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_arguments_repeat2, 2, 0, 0),
  [735] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_arguments_repeat2, 2, 0, 0), SHIFT_REPEAT(64),
  [738] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_arguments_repeat2, 3, 0, 0),
  [740] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
  [742] = {.entry = {.count = 1, .reusable = true}}, SHIFT(184),
  [744] = {.entry = {.count = 1, .reusable = true}}, SHIFT(185),
  [746] = {.entry = {.count = 1, .reusable = true}}, SHIFT(186),
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

TS_PUBLIC const TSLanguage *tree_sitter_generic(void) {
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
