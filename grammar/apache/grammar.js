/* Apache httpd configuration and .htaccess: one directive a line, `\` at its end goes on, `#` opens a comment only where
 * a directive could stand. Sections are kept flat (an opening line, a closing line): what lies in which section says
 * nothing about statuses, and a missing end breaks nothing. RewriteRule's flags and key=value arguments are taken apart. */

module.exports = grammar({
  name: 'apache',

  extras: _ => [/[ \t\r\f]/, /\\\r?\n/],

  rules: {
    config: $ => seq(repeat(seq(optional($._line), $._newline)), optional($._line)),

    _line: $ => choice($.comment, $.directive, $.condition, $.section, $.section_end),

    directive: $ => prec.right(seq(field('name', $.name), repeat($._argument))),

    section: $ => seq('<', field('name', $.name), repeat(choice($.string, alias($.section_word, $.word))), optional('>')),

    section_end: $ => seq('</', field('name', $.name), optional('>')),

    // RewriteCond TestString CondPattern [flags]
    condition: $ => prec.right(seq(
      alias(token(prec(2, /[Rr][Ee][Ww][Rr][Ii][Tt][Ee][Cc][Oo][Nn][Dd]/)), $.name),
      optional(seq(
        field('test', choice($.server_variable, $.word, $.string)),
        optional(field('pattern', choice($.word, $.string, $.option)))),
      ),
      optional($.flags))),

    server_variable: $ => prec.right(seq(token(prec(2, '%{')), $.variable_name, token.immediate('}'), optional($._tail))),

    _tail: _ => token.immediate(/[^\s]+/),

    variable_name: _ => token.immediate(/[^}\s]+/),

    _argument: $ => choice($.option, $.flags, $.string, $.word),

    // failonstatus=503,504
    option: $ => prec.right(seq(
      field('key', $.option_name),
      optional(field('value', choice(alias(token.immediate(/[^\s"'][^\s]*/), $.word), $.option_string))))),

    option_name: _ => token(prec(1, /[A-Za-z][A-Za-z0-9_-]*=/)),

    option_string: _ => token.immediate(/"([^"\\\n]|\\[^\n])*"/),

    // [R=301,NC,L]
    flags: $ => seq(
      token(prec(1, '[')),
      optional(seq($._flag, repeat(seq(',', optional($._flag))))),
      ']'),

    _flag: $ => choice($.flag, alias($.flag_name, $.flag)),

    flag: $ => seq(field('key', $.flag_name), '=', optional(field('value', $.flag_value))),

    flag_name: _ => /[A-Za-z]+/,

    flag_value: _ => /[^\s,\]]+/,

    // Templates put their marks where names stand: @@Modules@@, ${name}.
    name: _ => token(/[A-Za-z@$%_{][^\s<>"']*/),

    word: _ => token(prec(-1, /([^\s"'\\]|\\[^\n\r])([^\s\\]|\\[^\n\r])*/)),

    section_word: _ => token(prec(-1, /[^\s"'>]+/)),

    string: _ => token(choice(/"([^"\\\n]|\\[^\n]|\\\r?\n)*"/, /'([^'\\\n]|\\[^\n]|\\\r?\n)*'/)),

    comment: _ => token(prec(2, /#([^\n\\]|\\[^\n]|\\\r?\n)*/)),

    _newline: _ => /\n/,
  },
});
