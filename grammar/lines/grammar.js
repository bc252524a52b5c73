/* Configuration of one directive a line: Caddyfile, HAProxy, Varnish's test scripts, _redirects of hosting services. Words end
 * at blanks; `#` opens a comment where a word could begin; `\` at the end of a line goes on. Braces are three things: a
 * block if the line ends behind them, a condition of HAProxy if a blank does, else a placeholder of Caddy. What a word in
 * front of a code says (`code 301`, `deny_status 429`) is told apart by the list KEYS alone. Forgiving on purpose. */

const KEYS = ['status', 'rstatus', 'deny_status', 'set-status', 'code', '-status', 'reason', '-reason'];
const OPERATORS = ['==', '!=', '>=', '<=', '>', '<', '~', '!~', 'eq', 'ge', 'gt', 'le', 'lt'];
const INNER = `[^\\s{}"'\\\\]|\\\\[^\\n]|\\{[^\\s{}]*\\}|"([^"\\\\\\n]|\\\\[^\\n])*"|'[^'\\n]*'|"|'`;

module.exports = grammar({
  name: 'lines',

  extras: $ => [/[ \t\r\f]/, /\\\r?\n/, $.comment],

  rules: {
    config: $ => seq(repeat(choice($._newline, seq($._line, $._newline))), optional($._line)),

    _line: $ => choice($.directive, $.block, $.stray),

    stray: _ => '}',

    block: $ => prec.right(seq('{', $._newline, repeat(choice($._newline, seq($.directive, $._newline))), optional('}'))),

    directive: $ => prec.right(seq(
      field('name', choice($.word, $.string, $.placeholder, alias($.key, $.word), alias($.code, $.word), alias($.operator, $.word))),
      repeat($._value),
      optional(seq($.block, repeat($._value))))), // } -start

    _value: $ => choice($._operand, $.option, $.comparison, $.condition, alias($.operator, $.word)),

    _operand: $ => choice($.word, $.string, $.placeholder, alias($.key, $.word), alias($.code, $.word)),

    // status 404 410, deny_status 429, reason "Slow Down"
    option: $ => prec.right(1, seq(field('key', alias($.key, $.word)), field('value', choice($.codes, $.string)))),

    codes: $ => prec.right(seq(alias($.code, $.word), repeat(alias($.code, $.word)))),

    // expect resp.status == 404, acl broken status ge 500
    comparison: $ => prec.right(1, seq(
      field('left', $._operand),
      field('operator', $.operator),
      field('right', choice($.word, $.string, $.placeholder, alias($.code, $.word))))),

    // HAProxy: http-request deny if { path /x }
    condition: $ => prec.right(seq('{', repeat1($._value), optional('}'))),

    // Caddy: {http.error.status_code}
    placeholder: $ => prec.right(seq('{', $.placeholder_name, token.immediate('}'), optional($._tail))),

    placeholder_name: _ => token.immediate(prec(2, /[^\s{}]+/)),

    _tail: _ => token.immediate(new RegExp(`(${INNER})+`)),

    key: _ => token(prec(2, choice(...KEYS))),

    operator: _ => token(prec(2, choice(...OPERATORS))),

    code: _ => token(prec(1, /[!^+-]*[1-9][0-9xX.][0-9xX.][^\s{}"']*/)),

    word: _ => token(prec(-1, new RegExp(`([^\\s#{}\\\\]|\\\\[^\\n])(${INNER})*`))),

    string: _ => token(prec(1, choice(
      /"([^"\\]|\\[^\n]|\\\n)*"/,
      /'[^'\n]*'/,
      /`[^`]*`/))),

    comment: _ => token(prec(1, /#[^\n]*/)),

    _newline: _ => /\n/,
  },
});
