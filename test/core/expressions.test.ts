import {plainText} from '../../src/app/workbook/print';

/** Expressions as numbers and as formulas; the formulas are read by a reader of a few lines, not by an engine. */

import {type Expression, input, none, type Term} from '../../src/core/definitions/expression';
import {codeOfReason, reason, reasonText} from '../../src/core/definitions/reasons';
import {f} from '../../src/core/formulas/formula';
import {reasonFormula, valueFormula} from '../../src/core/formulas/kpi-formula';
import {evaluate} from '../../src/core/numbers/evaluate';
import {isNumber, type Value} from '../../src/core/numbers/value';
import {text} from '../../src/core/text';

const [a, b, c] = [input('a'), input('b'), input('c')];
const TESTS = ['<', '<=', '=', '>', '>='] as const;

const EXPRESSIONS: readonly [
  name: string,
  term: Term,
  wanted: (a: number, b: number, c: number) => number | string,
][] = [
  ['a + b', a.plus(b), (x, y) => x + y],
  ['a − b', a.minus(b), (x, y) => x - y],
  ['a × b', a.times(b), (x, y) => x * y],
  ['a ÷ b', a.over(b, 'no-cost'), (x, y) => (y === 0 ? 'no-cost' : x / y)],
  ['(a − b) ÷ c', a.minus(b).over(c, 'no-plan'), (x, y, z) => (z === 0 ? 'no-plan' : (x - y) / z)],
  ['a − (b − c)', a.minus(b.minus(c)), (x, y, z) => x - (y - z)],
  [
    'a ÷ (b ÷ c)',
    a.over(b.over(c, 'no-cac'), 'no-churn'),
    (x, y, z) => {
      if (z === 0) return 'no-cac';
      return y === 0 ? 'no-churn' : x / (y / z);
    },
  ],
  ['3/2 × a', a.times(1.5), (x) => 1.5 * x],
  ['nothing', none('no-reps'), () => 'no-reps'],
  ['a + nothing', a.plus(none('no-reps')), () => 'no-reps'],
  ...TESTS.map((test): [string, Term, (x: number, y: number, z: number) => number | string] => [
    `c where a ${test} b, else a ÷ c`,
    a.over(c, 'no-leads').unless(a, test, b, c),
    (x, y, z) => {
      const holds = {'<': x < y, '<=': x <= y, '=': x === y, '>': x > y, '>=': x >= y}[test];
      if (holds) return z;
      return z === 0 ? 'no-leads' : x / z;
    },
  ]),
  ['nothing where a < 2', a.unless(a, '<', 2, none('no-days')), (x) => (x < 2 ? 'no-days' : x)],
  [
    'b ÷ c where a < 2',
    a.unless(a, '<', 2, b.over(c, 'no-scores')),
    (x, y, z) => {
      if (x >= 2) return x;
      return z === 0 ? 'no-scores' : y / z;
    },
  ],
];

/** Numbers that lie below, on and above each other; `''` is a cell without a value. */
const NUMBERS = [-2, 0, 0.5, 2, 3] as const;

/** Reads the few functions and signs that such formulas have. @param cells by reference */
function read(formula: string, cells: Readonly<Record<string, number | string>>): unknown {
  const script = formula
    .replace(/"([^"]*)"/g, (_, text: string) => JSON.stringify(text))
    .replace(/(?<![<>])=/g, '===')
    .replace(/;/g, ',')
    .replace(/\bIF\(/g, 'when(')
    .replace(/\bTRUE\b/g, 'true')
    .replace(/\bFALSE\b/g, 'false');
  const names = Object.keys(cells);
  const run: unknown = new Function('when', ...names, `return ${lazily(script)};`)(
    (test: () => boolean, yes: () => unknown, no: () => unknown) => (test() ? yes() : no()),
    ...names.map((name) => cells[name]),
  );
  return run;
}

/** Each argument of a choice as a function, so that only the branch that is taken is computed. */
function lazily(script: string): string {
  let text = '';
  const depths: boolean[] = [];
  for (let at = 0; at < script.length; at++) {
    if (script.startsWith('when(', at)) {
      text += 'when(()=>(';
      depths.push(true);
      at += 4;
    } else if (script[at] === '"') {
      const end = script.indexOf('"', at + 1);
      text += script.slice(at, end + 1);
      at = end;
    } else if (script[at] === '(') {
      text += '(';
      depths.push(false);
    } else if (script[at] === ')') text += depths.pop() ? '))' : ')';
    else text += script[at] === ',' ? '),()=>(' : script[at];
  }
  return text;
}

const refs = (nullable: boolean) => ({
  a: {ref: f`A`, nullable},
  b: {ref: f`B`, nullable},
  c: {ref: f`C`, nullable},
});

describe.each(EXPRESSIONS)('%s', (_, {expression}, wanted) => {
  const combinations = NUMBERS.flatMap((x) => NUMBERS.flatMap((y) => NUMBERS.map((z) => [x, y, z] as const)));

  test('as a number, or the reason why there is none', () => {
    for (const [x, y, z] of combinations) {
      const value = evaluate(expression, {a: x, b: y, c: z});
      expect([x, y, z, isNumber(value) ? value : value.reason]).toEqual([x, y, z, wanted(x, y, z)]);
    }
  });

  test('as a formula, and as one that says why it is empty', () => {
    const value = plainText(valueFormula(expression, refs(false)));
    const reason = plainText(reasonFormula(expression, refs(false), codeOfReason, () => f`"cell"`));
    for (const [x, y, z] of combinations) {
      const told = wanted(x, y, z);
      const cells = {A: x, B: y, C: z};
      expect([x, y, z, read(value, cells)]).toEqual([x, y, z, typeof told === 'number' ? told : '']);
      expect([x, y, z, read(reason, cells)]).toEqual([x, y, z, typeof told === 'number' ? '' : told]);
    }
  });
});

const reasonOf = (value: Value): unknown => (isNumber(value) ? value : value.reason);

test.each<[string, Expression]>([
  ['a sum', a.plus(b).expression],
  ['a quotient', a.over(b, 'no-cost').expression],
  ['a choice by it', c.unless(a, '<', b, 7).expression],
])('an input without a value leaves %s without one, for the input’s reason', (_, expression) => {
  const gone = {reason: 'no-cycles'} as const;
  expect(reasonOf(evaluate(expression, {a: gone, b: 1, c: 1}))).toBe('no-cycles');
  expect(reasonOf(evaluate(expression, {a: 1, b: gone, c: 1}))).toBe('no-cycles');
  const value = plainText(valueFormula(expression, refs(true)));
  const reason = plainText(reasonFormula(expression, refs(true), codeOfReason, (ref) => f`"why ${ref}"`));
  for (const [cells, why] of [
    [{A: '', B: 1, C: 1}, 'why A'],
    [{A: 1, B: '', C: 1}, 'why B'],
  ] as const) {
    expect(read(value, cells)).toBe('');
    expect(read(reason, cells)).toBe(why);
  }
  expect(read(value, {A: 1, B: 2, C: 1})).not.toBe('');
});

test('an input of a branch that is not taken may lack its value', () => {
  const expression = b.unless(a, '<', 2, c).expression;
  expect(read(plainText(valueFormula(expression, refs(true))), {A: 1, B: '', C: 5})).toBe(5);
  expect(read(plainText(valueFormula(expression, refs(true))), {A: 3, B: '', C: 5})).toBe('');
  expect(read(plainText(valueFormula(expression, refs(true))), {A: 3, B: 6, C: ''})).toBe(6);
  expect(evaluate(expression, {a: 1, b: {reason: 'no-cycles'}, c: 5})).toBe(5);
});

test('an input that nobody gives is a mistake of ours', () => {
  expect(() => evaluate(a.expression, {})).toThrow('The input "a" is not given.');
  expect(() => valueFormula(a.expression, {})).toThrow('The input "a" has no cell.');
});

test('only cells that can be empty are tested for it', () => {
  expect(plainText(valueFormula(a.plus(b).expression, refs(false)))).toBe('(A+B)');
  expect(plainText(valueFormula(a.plus(b).expression, refs(true)))).toBe('IF(A="";"";IF(B="";"";(A+B)))');
});

test('a reason that one KPI alone gives brings its text along, in numbers and in formulas', () => {
  const {expression} = a.over(b, reason('no-list-price', text('Win rate')));
  const value = evaluate(expression, {a: 1, b: 0});
  expect(isNumber(value) ? value : reasonText(value.reason, 'ru')).toBe('Доля выигранных сделок');
  const cells = {a: {ref: f`A1`, nullable: false}, b: {ref: f`B1`, nullable: false}};
  const formula = reasonFormula(
    expression,
    cells,
    (given) => reasonText(given, 'en'),
    () => f``,
  );
  expect(plainText(formula)).toBe('IF(B1=0;"Win rate";"")');
});
