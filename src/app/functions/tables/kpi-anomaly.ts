/** KPI_ANOMALY(series): which points lie far from what was usual. */

import {isFar} from '../../../core/status/anomaly';
import {text, translate} from '../../../core/text';
import {argumentOf, type FunctionEnv, isLeftOut} from '../argument';
import {checkOneColumn} from '../column-arguments';
import type {FunctionDefinition, FunctionResult, FunctionValue} from '../definition';
import {message} from '../messages';
import {NOT_DATA, numbersOf} from '../read';

const PARAMETER = {
  name: 'series',
  optional: false,
  type: 'Array<Array<number>>',
  text: text('a column of values, the oldest first'),
} as const;

const HEADER = text('Unusual');

function call(args: readonly unknown[], env: FunctionEnv): FunctionResult {
  const {name, text} = PARAMETER;
  if (isLeftOut(args[0]))
    throw new Error(message('missing', env.language, {name, text: translate(text, env.language)}));
  const argument = argumentOf(name, args[0], env);
  checkOneColumn(argument);
  const {cells, rows} = argument;
  const skipped = cells.length > 1 && cells[0] && NOT_DATA.number(cells[0].cell) ? 1 : 0;
  const before: number[] = [];
  const found = numbersOf(argument, cells.slice(skipped)).map((value): FunctionValue => {
    if (value === '') return '';
    const far = isFar(value, before);
    before.push(value);
    return far;
  });
  const all = skipped === 1 ? [translate(HEADER, env.language), ...found] : found;
  if (all.length === 1) return all[0] ?? '';
  return rows > 1 ? all.map((cell) => [cell]) : [all];
}

export const KPI_ANOMALY: FunctionDefinition = {
  name: 'KPI_ANOMALY',
  title: text('Unusual values'),
  definition: text(
    'TRUE where a point lies more than 3 scaled median absolute deviations from the median of the twelve before it. The first twelve are FALSE; blanks are skipped.',
  ),
  returns: text('TRUE or FALSE for each point'),
  type: 'Array<Array<boolean>>',
  parameters: [PARAMETER],
  examples: [
    {
      args: [[[10], [12], [11], [13], [12], [10], [11], [12], [13], [11], [12], [11], [30]]],
      result: [...new Array<boolean>(12).fill(false), true].map((far) => [far]),
    },
  ],
  call,
};
