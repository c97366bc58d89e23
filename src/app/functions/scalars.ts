/** Functions whose arguments are the inputs themselves: `WIN_RATE(won; closed)`. */
import {evaluate} from '../../core/evaluate';
import type {FunctionSpec, ScalarParameter} from '../../core/function-spec';
import {type Kpi, measureOf} from '../../core/kpi';
import {isNumber} from '../../core/value';
import {type Argument, argumentOf, type FunctionEnv, isLeftOut, type PlacedCell} from './argument';
import {message} from './messages';
import {allNumbers, distinctNames, isBlank, isKnownHeader, NOT_DATA, numbersOf, outcomesOf} from './read';

export type ScalarSpec = Extract<FunctionSpec, {readonly scalars: unknown}>;

/** A number, or undefined where all cells are blank: a blank is not zero. */
type Input = number | undefined;

/** Cells of the first row of a range, or the first cell of a single row: where headers stand. */
function isFirst({rows, columns}: Argument, {row, column}: PlacedCell): boolean {
  return rows > 1 ? row === 1 : columns > 1 && column === 1;
}

function withoutNumberHeaders(argument: Argument): readonly PlacedCell[] {
  return argument.cells.filter((placed) => !(isFirst(argument, placed) && NOT_DATA.number(placed.cell)));
}

/** Whether a range of numbers stands under a header; a range beside it with as many rows then has one too. */
function hasNumberHeader(argument: Argument): boolean {
  const cells = withoutNumberHeaders(argument);
  return cells.length < argument.cells.length && allNumbers(cells);
}

function withoutWordHeaders(argument: Argument, besideHeader: boolean): readonly PlacedCell[] {
  return argument.cells.filter((placed) => {
    if (!isFirst(argument, placed)) return true;
    return !(isKnownHeader(placed.cell) || (besideHeader && NOT_DATA.stage(placed.cell)));
  });
}

function sum(argument: Argument, cells: readonly PlacedCell[]): Input {
  const numbers = numbersOf(argument, cells).filter((value) => value !== '');
  return numbers.length === 0 ? undefined : numbers.reduce((total, value) => total + value, 0);
}

/** The number that an argument stands for: what is added up, counted distinct or counted by outcome. */
function inputOf(kpi: Kpi, parameter: ScalarParameter, argument: Argument, besideHeader: boolean): Input {
  const numbers = withoutNumberHeaders(argument);
  if (allNumbers(numbers)) return sum(argument, numbers);
  if (argument.cells.length === 1 && argument.cells.every(({cell}) => isBlank(cell))) return undefined;
  const {outcomes} = parameter;
  if (outcomes) {
    const cells = withoutWordHeaders(argument, besideHeader);
    return outcomesOf(argument, cells).filter((outcome) => outcome !== '' && outcomes.includes(outcome))
      .length;
  }
  const source = kpi.inputs[parameter.input];
  const distinct = source !== undefined && measureOf(source)?.aggregate === 'distinct';
  if (!distinct) return sum(argument, numbers);
  return distinctNames(argument, withoutWordHeaders(argument, besideHeader));
}

/** Cells of a parameter: its own, or those of the parameter that stands in for it. */
function argumentFor(
  spec: ScalarSpec,
  parameter: ScalarParameter,
  args: readonly unknown[],
  env: FunctionEnv,
): Argument {
  const at = spec.scalars.indexOf(parameter);
  // A blank cell is an argument, one that is not there is not; only the last ones can be left out.
  const given = at < args.length && args[at] !== undefined && args[at] !== null;
  if (given && !(parameter.fallback !== undefined && isLeftOut(args[at]))) {
    return argumentOf(parameter.name, args[at], env);
  }
  // Texts are read from a file of their own: only where one is told.
  const text = (): string => parameter.text[env.language].replace(/^\([^)]*\) /, '');
  const other = parameter.fallback;
  if (other === undefined) {
    throw new Error(message('missing', env.language, {name: parameter.name, text: text()}));
  }
  const standIn = argumentOf(other, args[spec.scalars.findIndex(({name}) => name === other)], env);
  if (allNumbers(withoutNumberHeaders(standIn))) {
    throw new Error(message('noBase', env.language, {name: parameter.name, other, text: text()}));
  }
  return standIn;
}

/** Won and closed deals give the lost ones: people type the base, the definition has its parts. */
function withParts(
  inputs: Readonly<Record<string, number>>,
  kpi: Kpi,
  env: FunctionEnv,
): Record<string, number> {
  const {won, closed} = inputs;
  if (!('lost' in kpi.inputs) || won === undefined || closed === undefined) return {...inputs};
  if (won < 0 || won > closed) {
    const values = {name: 'won', part: won, other: 'closed', whole: closed};
    throw new Error(message('partOverWhole', env.language, values));
  }
  return {won, lost: closed - won};
}

/** The KPI's number over the arguments, or undefined where it has none. @throws Error for an argument that cannot be read */
export function callScalars(
  kpi: Kpi,
  spec: ScalarSpec,
  args: readonly unknown[],
  env: FunctionEnv,
): number | undefined {
  const given = spec.scalars.map((parameter) => ({
    parameter,
    argument: argumentFor(spec, parameter, args, env),
  }));
  const headed = given.filter(({argument}) => hasNumberHeader(argument)).map(({argument}) => argument.rows);
  const inputs: Record<string, number> = {};
  let complete = true;
  for (const {parameter, argument} of given) {
    const value = inputOf(kpi, parameter, argument, argument.rows > 1 && headed.includes(argument.rows));
    if (value === undefined) complete = false;
    else inputs[parameter.input] = value;
  }
  if (!complete) return undefined;
  const result = evaluate(kpi.expression, withParts(inputs, kpi, env));
  return isNumber(result) ? result : undefined;
}
