/** KPI_STATUS(value; good; bad): a value's grade as a word. */

import {grade} from '../../../core/status/status';
import {text, translate} from '../../../core/text';
import {argumentOf, type FunctionEnv, isLeftOut, type PlacedCell} from '../argument';
import type {FunctionDefinition, FunctionResult, FunctionValue, Parameter} from '../definition';
import {message} from '../messages';
import {NOT_DATA, numbersOf} from '../read';

const WORDS = {
  good: text('Good'),
  watch: text('Watch'),
  alert: text('Alert'),
  status: text('Status'),
} as const;

const PARAMETERS: readonly Parameter[] = [
  {
    name: 'value',
    optional: false,
    type: 'number|Array<Array<number>>',
    text: text('the value, or a range of values'),
  },
  {
    name: 'good',
    optional: false,
    type: 'number',
    text: text('good from here on'),
  },
  {
    name: 'bad',
    optional: false,
    type: 'number',
    text: text('bad beyond this; where it is above "good", lower values are better'),
  },
];

/** @throws Error unless the argument is one number */
function boundOf({name, text}: Parameter, value: unknown, env: FunctionEnv): number {
  const argument = argumentOf(name, value, env);
  const number = argument.cells.length === 1 ? numbersOf(argument, argument.cells)[0] : '';
  if (typeof number === 'number') return number;
  throw new Error(message('missing', env.language, {name, text: translate(text, env.language)}));
}

function call(args: readonly unknown[], env: FunctionEnv): FunctionResult {
  const [own, goodParameter, badParameter] = PARAMETERS;
  if (!own || !goodParameter || !badParameter || isLeftOut(args[0])) return '';
  const good = boundOf(goodParameter, args[1], env);
  const bad = boundOf(badParameter, args[2], env);
  const argument = argumentOf(own.name, args[0], env);
  const isHeader = ({cell, row}: PlacedCell): boolean =>
    argument.rows > 1 && row === 1 && NOT_DATA.number(cell);
  const rows = Array.from({length: argument.rows}, (): FunctionValue[] =>
    new Array<FunctionValue>(argument.columns).fill(''),
  );
  for (const placed of argument.cells) {
    const line = rows[placed.row - 1];
    if (!line) continue;
    if (isHeader(placed)) line[placed.column - 1] = translate(WORDS.status, env.language);
    else {
      const value = numbersOf(argument, [placed])[0] ?? '';
      if (value !== '')
        line[placed.column - 1] = translate(WORDS[grade(value, bad, good, good >= bad)], env.language);
    }
  }
  return Array.isArray(args[0]) && argument.cells.length !== 1 ? rows : (rows[0]?.[0] ?? '');
}

export const KPI_STATUS: FunctionDefinition = {
  name: 'KPI_STATUS',
  title: text('Status of a value'),
  definition: text('Good, Watch or Alert by two bounds; which direction is better follows from their order.'),
  returns: text('Good, Watch or Alert'),
  type: 'string',
  parameters: PARAMETERS,
  examples: [
    {args: [0.32, 0.3, 0.15], result: 'Good'},
    {args: [0.2, 0.3, 0.15], result: 'Watch'},
    {args: [0.06, 0.03, 0.05], result: 'Alert'},
    {args: ['', 0.3, 0.15], result: ''},
  ],
  call,
};
