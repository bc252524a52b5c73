/* Any programming language, as far as its tokens tell. Comments and strings differ too much for one lexer, so the host shows
 * them in one form, as long as they were (pack.json `lexis`): a comment is \x01 and then \x02 for each byte, a string \x03 and
 * \x04; \x05 is an `=` that compares. What is left is much the same everywhere: names, numbers, brackets, operators. Every
 * operator may lack an operand and every bracket but a matching one may stand alone, so that nothing is an error. */

const ASSIGN = ['=', ':=', '::=', '<-', '<<-', '||=', '?=', '//='];
const COMPARE = ['==', '!=', '===', '!==', '<>', '/=', '~=', '=~', '!~', '=:=', '=/=', '\\=', '\\==', '=\\=', '<', '>', '<=', '>=', '=<', '\x05',
  'eq', 'ne', 'lt', 'gt', 'le', 'ge', 'EQ', 'NE', 'LT', 'GT', 'LE', 'GE', '.eq.', '.ne.', '.EQ.', '.NE.', '-eq', '-ne', '-gt', '-ge', '-lt', '-le', 'in', 'In', 'IN', 'is', 'isnt', 'Is', 'IS', 'EQUAL', 'EQUALS'];
const LOGIC = ['&&', '||', 'and', 'or', 'And', 'Or', 'AND', 'OR', 'andalso', 'orelse', 'AndAlso', 'OrElse', 'xor', '.and.', '.or.', '.AND.', '.OR.'];
const NOT = ['!', 'not', 'Not', 'NOT', '.not.', '.NOT.'];
const PAIR = [':', '=>', '->'];
const RANGE = ['..', '...', '..<', '..='];
const IMPORT = ['import', 'use', 'open', 'uses', 'imports', 'Imports', 'require', 'using', 'from', 'include', 'with'];
const KEYWORDS = ['if', 'else', 'elif', 'elsif', 'elseif', 'then', 'unless', 'while', 'until', 'for', 'foreach', 'do', 'end', 'begin', 'case', 'of', 'match',
  'when', 'switch', 'select', 'let', 'var', 'val', 'const', 'new', 'throw', 'raise', 'try', 'catch', 'except', 'finally', 'function', 'func', 'fn', 'fun', 'def',
  'defp', 'proc', 'procedure', 'sub', 'class', 'module', 'type', 'public', 'private', 'protected', 'static', 'async', 'await', 'set', 'local', 'global', 'my', 'yield',
  'If', 'Else', 'ElseIf', 'Then', 'While', 'Until', 'For', 'Do', 'End', 'Begin', 'Case', 'Select', 'Dim', 'Const', 'New', 'Throw', 'Try', 'Catch', 'Set', 'Let',
  'Function', 'Sub', 'Public', 'Private', 'As', 'as', 'IF', 'ELSE', 'ELSEIF', 'THEN', 'WHILE', 'CASE', 'WHEN', 'END', 'DO', 'SET', 'CALL', 'call', 'perform', 'PERFORM'];

const LETTER = '[A-Za-z_$@\\u0080-\\u{10ffff}]', INNER = '[A-Za-z0-9_\\u0080-\\u{10ffff}]', JOINT = '(\\.|::|->|\\?\\.|!\\.|:|/|-|\\\\)';
const PATH = `${LETTER}${INNER}*(${JOINT}${LETTER}${INNER}*)*`;

// The right operand may be missing; it is taken if it is there, whatever the precedence.
const binary = (level, side, left, operator, right) => choice(
  side(level, seq(left, field('operator', operator), right)),
  prec.right(level, seq(left, field('operator', operator))));

const operator = ($, ...kinds) => choice(...kinds.map(kind => alias($[kind], $.operator)));
const compare = $ => operator($, 'compare_sign', 'compare_word');
const logic = $ => operator($, 'logic_sign', 'logic_word');
const any_operator = $ => choice($.operator, operator($, 'assign_sign', 'not_sign', 'not_word', 'pair_sign', 'range_sign'), compare($), logic($));

const is_word = text => /^[A-Za-z]+$/.test(text);
const words = list => token(choice(...list.filter(is_word)));
const signs = list => token(choice(...list.filter(text => !is_word(text))));

module.exports = grammar({
  name: 'generic',

  extras: $ => [/[ \t\r\f\v]/, /\\\r?\n/, $.comment],

  rules: {
    source: $ => repeat(choice($._element, ')', ']', '}')),

    _element: $ => choice($._expression, $.return, $.import, $.move, $._separator),

    _separator: $ => choice('\n', ',', ';', '.', $.keyword),

    // ---- expressions, loosest first ----

    _expression: $ => choice($.assignment, $.pair, $._operation),

    assignment: $ => binary(1, prec.right, field('target', $._operation), operator($, 'assign_sign'), field('value', $._expression)),

    pair: $ => binary(2, prec.right, field('key', $._operation), operator($, 'pair_sign'), field('value', $._operation)),

    _operation: $ => choice($.logic, $.comparison, $.arithmetic, $.unary, $.range, $.command, $._primary),

    logic: $ => binary(3, prec.left, $._operation, logic($), $._operation),

    comparison: $ => binary(4, prec.left, field('left', $._operation), compare($), field('right', $._operation)),

    arithmetic: $ => binary(5, prec.left, $._operation, $.operator, $._operation),

    range: $ => binary(6, prec.left, $._operation, operator($, 'range_sign'), $._operation),

    unary: $ => prec.right(7, seq(any_operator($), optional($._operation))),

    // ---- calls ----

    // respond 404, (response/full 404 x): a name and what stands behind it on its line
    command: $ => prec.right( seq(field('callee', choice($.name, $.member)), $._operand, repeat($._operand))),

    _operand: $ => choice($._primary, $.keyword_argument),

    // :status 404, #:code 404
    keyword_argument: $ => prec.right(9, seq(
      choice(field('key', $.symbol), seq('#:', field('key', alias($._symbol_name, $.name)))),
      field('value', $._primary))),

    _primary: $ => prec.right(choice($.name, $.number, $.string, $.symbol, $.call, $.index, $.member, $.group, $.list, $.braces)),

    call: $ => prec.left(10, seq(field('callee', choice($.name, $.member, $.call, $.index, $.group)), field('arguments', $.arguments))),

    index: $ => prec.left(10, seq(field('table', choice($.name, $.member, $.call, $.index)), alias($._index_open, '['), repeat($._element), ']')),

    member: $ => prec.left(10, seq(choice($.call, $.index, $.group, $.list, $.braces, $.string), $._tail)),

    _tail: _ => token.immediate(new RegExp(`(${JOINT}${LETTER}${INNER}*)+`, 'u')),

    arguments: $ => seq(token.immediate('('), repeat('\n'), optional($.argument), repeat(seq(',', repeat('\n'), optional($.argument))), ')'),

    argument: $ => prec.right(seq($._part, repeat(choice($._part, '\n', ';', '.')))),

    _part: $ => choice($._expression, $.return, $.keyword),

    _index_open: _ => token.immediate('['),

    group: $ => seq('(', repeat($._element), ')'),

    list: $ => seq('[', repeat($._element), ']'),

    braces: $ => seq('{', repeat($._element), '}'),

    // ---- statements ----

    return: $ => prec.right(seq($._return_word, optional($._expression))),

    import: $ => prec.right(seq($._import_word, field('module', $._primary))),

    // MOVE 404 TO HTTP-STATUS
    move: $ => seq($._move_word, field('value', $._primary), $._to_word, field('target', $._primary)),

    // ---- tokens ----

    // One token for each list, since a symbol for each word would make the tables large; before names, which are as long.
    keyword: _ => words(KEYWORDS),
    compare_word: _ => words(COMPARE),
    logic_word: _ => words(LOGIC),
    not_word: _ => words(NOT),
    _return_word: _ => words(['return', 'Return', 'RETURN', 'Exit']),
    _import_word: _ => words(IMPORT),
    _move_word: _ => words(['MOVE', 'move', 'Move']),
    _to_word: _ => words(['TO', 'to', 'To']),

    name: _ => token(new RegExp(PATH, 'u')),

    symbol: _ => token(/:[A-Za-z_][A-Za-z0-9_-]*/),

    _symbol_name: _ => token.immediate(/[A-Za-z_][A-Za-z0-9_-]*/),

    number: _ => token(/[0-9]([0-9A-Za-z_]|\.[0-9])*/),

    string: _ => token(/\x03([\x04\n]*\x04)?/),

    comment: _ => token(/\x01([\x02\n]*\x02)?/),

    assign_sign: _ => signs(ASSIGN),
    compare_sign: _ => signs(COMPARE),
    logic_sign: _ => signs(LOGIC),
    not_sign: _ => signs(NOT),
    pair_sign: _ => signs(PAIR),
    range_sign: _ => signs(RANGE),

    // Whatever else languages spell with signs.
    operator: _ => token(/[-+*\/%|&^~@#?.!<>=:$\\`'"]+|[^\sA-Za-z0-9_(){}\[\],;\x01-\x05]/),
  },
});
