/* nginx configuration, as nginx reads it (ngx_conf_read_token): words end at blanks, `;` and `{`; quotes and comments
 * open only where a word begins; `\` escapes. Beyond nginx itself: bodies of *_by_lua_block (OpenResty), and the marks
 * of template engines, which many configurations carry. Forgiving on purpose: a missing `;` ends at the next brace. */

const TEMPLATE_VALUE = '\\{\\{[^}\\n]*\\}\\}';
const VARIABLE = '\\$\\{[^}\\s]*\\}';

module.exports = grammar({
  name: 'nginx',

  extras: $ => [/\s/, $.comment, $.template],

  word: $ => $.word,

  rules: {
    source_file: $ => repeat($._statement),

    _statement: $ => choice($.directive, $.if, $.map, $.lua, ';'),

    block: $ => seq('{', repeat($._statement), '}'),

    directive: $ => prec.right(seq(
      field('name', $._value),
      repeat($._value),
      optional(choice(';', $.block)))),

    if: $ => prec.right(seq(
      'if',
      '(',
      optional(choice($.comparison, $.match, $.test, $._operand)),
      optional(')'),
      optional($.block))),

    comparison: $ => seq(
      field('left', $._operand),
      field('operator', choice('=', '!=')),
      field('right', $._operand)),

    match: $ => seq(
      field('left', $._operand),
      field('operator', choice('~', '~*', '!~', '!~*')),
      field('right', choice($.string, $.pattern))),

    test: $ => seq(choice('-f', '!-f', '-d', '!-d', '-e', '!-e', '-x', '!-x'), $._operand),

    map: $ => prec.right(seq(
      'map',
      field('source', $._value),
      field('target', $._value),
      optional(field('body', $.map_block)))),

    map_block: $ => seq('{', repeat($.entry), '}'),

    entry: $ => prec.right(seq(
      field('key', $._value),
      optional(field('value', $._value)),
      optional(';'))),

    lua: $ => prec.right(seq(
      field('name', $.lua_name),
      repeat($._value),
      '{',
      optional($.lua_code),
      '}')),

    lua_code: $ => repeat1(choice($._lua_text, $._lua_braces)),

    _lua_braces: $ => seq('{', repeat(choice($._lua_text, $._lua_braces)), '}'),

    // Lua counts braces only outside of strings and comments; `#` is its length operator.
    _lua_text: _ => token(prec(3, choice(
      /[^{}"'\[-]+/,
      /"([^"\\\n]|\\[^\n]|\\\n)*"/,
      /'([^'\\\n]|\\[^\n]|\\\n)*'/,
      /--[^\n]*/,
      /--\[\[([^\]]|\][^\]])*\]\]/,
      /\[\[([^\]]|\][^\]])*\]\]/,
      /[\[\]"'-]/))),

    _value: $ => choice($.word, $.string),

    _operand: $ => choice($.string, alias($.operand, $.word)),

    // Inside `if (...)` the closing parenthesis is no part of a word.
    operand: _ => token(prec(1, new RegExp(`([^\\s;{}"'#()=!~\\\\]|\\\\.|${VARIABLE})([^\\s;{}()\\\\]|\\\\.|${VARIABLE})*`))),

    // A regular expression runs up to the blank or brace behind it, its parenthesis included.
    pattern: _ => token(prec(1, /[^\s;{}"'](\{\d+,?\d*\}|[^\s;{}])*/)),

    lua_name: _ => token(prec(2, /[a-z_]+_by_lua_block/)),

    word: _ => token(new RegExp(
      `([^\\s;{}"'#\\\\]|\\\\.|${VARIABLE}|${TEMPLATE_VALUE}[^\\s;{}])([^\\s;{}\\\\]|\\\\.|${VARIABLE}|${TEMPLATE_VALUE})*`)),

    string: _ => token(choice(
      /"([^"\\]|\\[^\n]|\\\n)*"/,
      /'([^'\\]|\\[^\n]|\\\n)*'/)),

    comment: _ => token(prec(1, /#[^\n]*/)),

    // {{ value }} alone, {% statement %}, <% code %>
    template: _ => token(prec(1, choice(/\{\{[^}\n]*\}\}/, /\{%[^%\n]*%\}/, /<%[^%]*%>/))),
  },
});
