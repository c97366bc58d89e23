/** Functions whose arguments are the inputs themselves: `WIN_RATE(won; closed)`. */

import type {FunctionSpec, ScalarParameter} from '../../core/definitions/function-spec';
import {type Kpi, measureOf} from '../../core/definitions/kpi';
import {evaluate} from '../../core/numbers/evaluate';
import {isNumber} from '../../core/numbers/value';
import {translate} from '../../core/text';
import {type Argument, argumentOf, cellError, type FunctionEnv, isLeftOut, type PlacedCell} from './argument';
import {message} from './messages';
import {
  allNumbers,
  distinctNames,
  isBlank,
  isKnownHeader,
  isNumeric,
  NOT_DATA,
  numbersOf,
  outcomesOf,
} from './read';
import {stagedTotals} from './staged';

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

const inputName = ({input, name}: ScalarParameter): string => input ?? name;

/** Whether a range of texts is counted by distinct names. */
function isCounted(kpi: Kpi, parameter: ScalarParameter): boolean {
  const source = kpi.inputs[inputName(parameter)];
  return parameter.names === true || (source !== undefined && measureOf(source)?.aggregate === 'distinct');
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
  if (!isCounted(kpi, parameter)) return sum(argument, numbers);
  const names = withoutWordHeaders(argument, besideHeader);
  checkNames(argument, names);
  return distinctNames(argument, names);
}

/** @throws Error for a text where a number stands alone or among numbers: "five" and "5 clients" are no names */
function checkNames(argument: Argument, cells: readonly PlacedCell[]): void {
  if (argument.cells.length > 1 && !cells.some(({cell}) => typeof cell === 'number')) return;
  const wrong = cells.find(({cell}) => !isBlank(cell) && !isNumeric(cell));
  if (wrong) throw cellError('notCount', argument, wrong);
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
  // The language is asked of a service: only for a message.
  const text = (): string => translate(parameter.text, env.language).replace(/^\([^)]*\) /, '');
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

/** @throws Error for a share that is none, and for a part that is more than its whole */
function check({scalars}: ScalarSpec, inputs: Readonly<Record<string, number>>, env: FunctionEnv): void {
  for (const parameter of scalars) {
    const {name, range, partOf} = parameter;
    const value = inputs[inputName(parameter)];
    if (value === undefined) continue;
    if (range && (value > range.most || (range.least !== undefined && value < range.least))) {
      throw new Error(message('notShare', env.language, {name, value}));
    }
    const whole = scalars.find((other) => other.name === partOf);
    const limit = whole && inputs[inputName(whole)];
    if (limit !== undefined && (value < 0 || value > limit)) {
      throw new Error(
        message('partOverWhole', env.language, {name, part: value, other: partOf ?? '', whole: limit}),
      );
    }
  }
}

/** What each argument stands for, or undefined where one of them is blank. */
function inputsOf(
  kpi: Kpi,
  spec: ScalarSpec,
  args: readonly unknown[],
  env: FunctionEnv,
): Record<string, number> | undefined {
  const isGiven = ({otherwise}: ScalarParameter, at: number): boolean =>
    otherwise === undefined || !isLeftOut(args[at]);
  const given = spec.scalars
    .filter(isGiven)
    .map((parameter) => ({parameter, argument: argumentFor(spec, parameter, args, env)}));
  const headed = given.filter(({argument}) => hasNumberHeader(argument)).map(({argument}) => argument.rows);
  const inputs: Record<string, number> = {};
  let complete = true;
  for (const parameter of spec.scalars) {
    if (parameter.otherwise !== undefined) inputs[inputName(parameter)] = parameter.otherwise;
  }
  const counts = (parameter: ScalarParameter): boolean => isCounted(kpi, parameter);
  const staged = stagedTotals(spec.scalars, spec.stages ?? {}, spec.stages ? args : [], counts, env);
  for (const {parameter, argument} of given) {
    const value = staged.has(parameter.name)
      ? staged.get(parameter.name)
      : inputOf(kpi, parameter, argument, argument.rows > 1 && headed.includes(argument.rows));
    // A sum beyond the largest number is none.
    if (value === undefined || !Number.isFinite(value)) complete = false;
    else inputs[inputName(parameter)] = value;
  }
  return complete ? inputs : undefined;
}

/** The KPI's number over the arguments, or undefined where it has none. @throws Error for an argument that cannot be read */
export function callScalars(
  kpi: Kpi,
  spec: ScalarSpec,
  args: readonly unknown[],
  env: FunctionEnv,
): number | undefined {
  const inputs = inputsOf(kpi, spec, args, env);
  if (!inputs) return undefined;
  check(spec, inputs, env);
  const result = evaluate(kpi.expression, spec.toInputs?.(inputs) ?? inputs);
  return isNumber(result) ? result : undefined;
}
