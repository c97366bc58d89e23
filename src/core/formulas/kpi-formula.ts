/**
 * The second interpreter: an expression as the text of a native formula. An input is a cell that holds a number
 * or "" where it has no value; which of the inputs can be "" is known, so that only those are tested.
 */
import type {Expression} from '../definitions/expression';
import type {Reason} from '../definitions/reasons';
import {type Formula, f, numeral, quote} from './formula';

export interface CellInput {
  /** Reference of the cell, e.g. `$C5`. */
  readonly ref: Formula;
  /** Whether the cell can be empty. */
  readonly nullable: boolean;
}

export type CellInputs = Readonly<Record<string, CellInput>>;

const SIGNS = {plus: '+', minus: '-', times: '*', over: '/'} as const;
const EMPTY = f`""`;

function cellOf(inputs: CellInputs, name: string): CellInput {
  const cell = inputs[name];
  if (!cell) throw new Error(`The input "${name}" has no cell.`);
  return cell;
}

/** What an expression prints: `body` holds where every test of `empty` fails. */
interface Printed {
  readonly body: Formula;
  /** Formulas that are TRUE where the expression has no value, in the order of evaluation, with the reason. */
  readonly empty: readonly {readonly test: Formula; readonly reason: Reason | {readonly ref: Formula}}[];
}

function print(expression: Expression, inputs: CellInputs): Printed {
  switch (expression.kind) {
    case 'number':
      return {body: numeral(expression.value), empty: []};
    case 'none':
      return {body: EMPTY, empty: [{test: f`TRUE`, reason: expression.reason}]};
    case 'input': {
      const {ref, nullable} = cellOf(inputs, expression.name);
      return {body: ref, empty: nullable ? [{test: f`${ref}=""`, reason: {ref}}] : []};
    }
    case 'when':
      return printChoice(expression, inputs);
    default: {
      const left = print(expression.left, inputs);
      const right = print(expression.right, inputs);
      const body = f`(${left.body}${SIGNS[expression.kind]}${right.body})`;
      const zero = expression.kind === 'over' ? [{test: f`${right.body}=0`, reason: expression.reason}] : [];
      return {body, empty: [...left.empty, ...right.empty, ...zero]};
    }
  }
}

function printChoice(expression: Extract<Expression, {kind: 'when'}>, inputs: CellInputs): Printed {
  const left = print(expression.condition.left, inputs);
  const right = print(expression.condition.right, inputs);
  const test = f`${left.body}${expression.condition.test}${right.body}`;
  const branches = [expression.whenTrue, expression.whenFalse].map((branch) => print(branch, inputs));
  const [whenTrue, whenFalse] = branches;
  if (!whenTrue || !whenFalse) throw new Error('A choice has two branches.');
  const inBranch = (holds: boolean, printed: Printed): Printed['empty'] =>
    printed.empty.map(({test: inner, reason}) => ({
      test: holds ? f`IF(${test};${inner};FALSE)` : f`IF(${test};FALSE;${inner})`,
      reason,
    }));
  return {
    body: f`IF(${test};${whenTrue.body};${whenFalse.body})`,
    empty: [...left.empty, ...right.empty, ...inBranch(true, whenTrue), ...inBranch(false, whenFalse)],
  };
}

function guarded(
  printed: Printed,
  filled: Formula,
  whenEmpty: (reason: Printed['empty'][number]) => Formula,
): Formula {
  return printed.empty.reduceRight((rest, item) => {
    return f`IF(${item.test};${whenEmpty(item)};${rest})`;
  }, filled);
}

/** Formula (without `=`) whose value is the expression's number, or "" where it has none. */
export function valueFormula(expression: Expression, inputs: CellInputs): Formula {
  const printed = print(expression, inputs);
  return guarded(printed, printed.body, () => EMPTY);
}

/**
 * Formula whose value says why the expression has no number, "" where it has one.
 * @param textOf the sentence of a reason
 * @param reasonOfRef formula with the reason of an empty input cell
 */
export function reasonFormula(
  expression: Expression,
  inputs: CellInputs,
  textOf: (reason: Reason) => string,
  reasonOfRef: (ref: Formula) => Formula,
): Formula {
  const printed = print(expression, inputs);
  return guarded(printed, EMPTY, ({reason}) =>
    typeof reason === 'object' && 'ref' in reason ? reasonOfRef(reason.ref) : quote(textOf(reason)),
  );
}
