/** OPPORTUNITY_SCORE(budget; authority; need; timing; [weights]): how well deals are qualified. */
import {readFlag} from '../../../core/cells/read';
import {CRITERIA, HIGHEST_MARK, LOWEST_MARK} from '../../../core/columns/marks';
import {type Text, text, translate} from '../../../core/text';
import {
  type Argument,
  argumentOf,
  cellError,
  type FunctionEnv,
  isLeftOut,
  type PlacedCell,
} from '../argument';
import {checkOneColumn} from '../column-arguments';
import type {FunctionDefinition, FunctionResult, FunctionValue, Parameter} from '../definition';
import {message} from '../messages';
import {isBlank, NOT_DATA, numbersOf} from '../read';

const TEXTS: Readonly<Record<(typeof CRITERIA)[number], Text>> = {
  budget: text('budget: 1–5, or yes/no; a cell or a column'),
  authority: text('authority: 1–5, or yes/no'),
  need: text('need: 1–5, or yes/no'),
  timing: text('timing: 1–5, or yes/no'),
};

const PARAMETERS: readonly Parameter[] = [
  ...CRITERIA.map((name) => ({
    name,
    text: TEXTS[name],
    optional: false,
    type: 'number|boolean|Array<Array<*>>',
  })),
  {
    name: 'weights',
    optional: true,
    type: 'Array<Array<number>>',
    text: text('four weights in the order of the criteria; without them all weigh the same'),
  },
];

/** A mark of 1–5, '' for a blank, undefined for a header. */
type Mark = number | '' | undefined;

function markOf(argument: Argument, placed: PlacedCell): Mark {
  const {cell} = placed;
  if (isBlank(cell)) return '';
  const flag = typeof cell === 'number' || typeof cell === 'object' ? '' : readFlag(cell);
  if (cell !== '1' && cell !== '0' && typeof flag === 'boolean') return flag ? HIGHEST_MARK : LOWEST_MARK;
  const isFirst = placed.row === 1 && placed.column === 1 && argument.cells.length > 1;
  if (isFirst && NOT_DATA.number(cell)) return undefined;
  if (typeof cell === 'boolean') throw cellError('notNumber', argument, placed);
  const mark = numbersOf(argument, [placed])[0];
  return typeof mark === 'number' ? Math.min(HIGHEST_MARK, Math.max(LOWEST_MARK, mark)) : '';
}

function marksOf(name: string, value: unknown, env: FunctionEnv): readonly Mark[] {
  const argument = argumentOf(name, value, env);
  checkOneColumn(argument);
  return argument.cells.map((placed) => markOf(argument, placed));
}

const EQUAL: readonly number[] = CRITERIA.map(() => 1);

/** @throws Error unless there are four weights of 0 or more */
function weightsOf(value: unknown, env: FunctionEnv): readonly number[] {
  if (isLeftOut(value)) return EQUAL;
  const argument = argumentOf('weights', value, env);
  const weights = numbersOf(argument, argument.cells).map((weight) => (weight === '' ? 0 : weight));
  if (weights.length !== CRITERIA.length || weights.some((weight) => weight < 0)) {
    throw new Error(message('notWeights', env.language, {name: 'weights', count: CRITERIA.length}));
  }
  return weights;
}

/** The mean over the criteria that are given: a missing one neither helps nor harms. */
function scoreOf(marks: readonly Mark[], weights: readonly number[]): number | '' {
  let [sum, weight] = [0, 0];
  marks.forEach((mark, at) => {
    if (typeof mark !== 'number') return;
    sum += mark * (weights[at] ?? 0);
    weight += weights[at] ?? 0;
  });
  return weight > 0 ? sum / weight : '';
}

const HEADER = text('Score');

function call(args: readonly unknown[], env: FunctionEnv): FunctionResult {
  const criteria = CRITERIA.map((name, at) => marksOf(name, args[at], env));
  const weights = weightsOf(args[CRITERIA.length], env);
  const rows = criteria.reduce((most, {length}) => Math.max(most, length), 1);
  criteria.forEach((marks, at) => {
    if (marks.length === 1 || marks.length === rows) return;
    const longest = criteria.findIndex(({length}) => length === rows);
    const values = {
      name: CRITERIA[at] ?? '',
      rows: marks.length,
      other: CRITERIA[longest] ?? '',
      others: rows,
    };
    throw new Error(message('unevenRows', env.language, values));
  });
  const scores = Array.from({length: rows}, (_, row): FunctionValue => {
    const marks = criteria.map((own) => (own.length === 1 ? own[0] : own[row]));
    return marks.includes(undefined) ? translate(HEADER, env.language) : scoreOf(marks, weights);
  });
  return rows === 1 ? (scores[0] ?? '') : scores.map((score) => [score]);
}

export const OPPORTUNITY_SCORE: FunctionDefinition = {
  name: 'OPPORTUNITY_SCORE',
  title: text('Opportunity score (BANT)'),
  definition: text(
    'Weighted mean of budget, authority, need and timing on a scale of 1 to 5; yes is 5, no is 1, blank criteria are left out, marks beyond the scale are brought to it.',
  ),
  returns: text('score of 1 to 5, or a column of scores'),
  type: 'number|Array<Array<number>>',
  parameters: PARAMETERS,
  examples: [
    {args: [5, 4, 3, 4], result: 4},
    {args: ['yes', 'no', 5, ''], result: 11 / 3},
    {args: [5, 1, 1, 1, [[5, 1, 1, 1]]], result: 3.5},
    {args: ['', '', '', ''], result: ''},
  ],
  call,
};
