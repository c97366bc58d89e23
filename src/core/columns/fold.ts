/** Brings columns down to what a mapping leaves of them: what reads only fields that are not mapped is known already. */
import type {CanonicalCell} from './canonical';
import type {Column, Comparison, RowCondition, RowExpression, WindowStep} from './expression';
import {idsOf} from './expression';

const ALWAYS: RowCondition = {kind: 'all', of: []};
const NEVER: RowCondition = {kind: 'any', of: []};
const constant = (value: CanonicalCell): RowExpression => ({kind: 'constant', value});

/** Whether a condition is known to hold, or not to; undefined where the row decides. */
function known(condition: RowCondition): boolean | undefined {
  if (condition.kind !== 'all' && condition.kind !== 'any') return undefined;
  return condition.of.length === 0 ? condition.kind === 'all' : undefined;
}

const truth = (holds: boolean): RowCondition => (holds ? ALWAYS : NEVER);

/** Whether two cells compare so; numbers alone are less or more than each other. */
export function compares(test: Comparison, left: CanonicalCell, right: CanonicalCell): boolean {
  if (test === '=') return left === right;
  if (typeof left !== 'number' || typeof right !== 'number') return false;
  if (test === '<') return left < right;
  if (test === '>') return left > right;
  return test === '<=' ? left <= right : left >= right;
}

/** The result of two cells; blank where one of them is no number. */
export function computes(
  kind: 'plus' | 'minus' | 'times' | 'over',
  left: CanonicalCell,
  right: CanonicalCell,
): CanonicalCell {
  if (typeof left !== 'number' || typeof right !== 'number') return '';
  if (kind === 'plus') return left + right;
  if (kind === 'minus') return left - right;
  return kind === 'times' ? left * right : left / right;
}

/** A cell that is the same in every row of a column; undefined where rows differ. */
type Same = (id: string) => CanonicalCell | undefined;

function foldCondition(condition: RowCondition, same: Same): RowCondition {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const decides = condition.kind === 'any';
      const of = condition.of.map((one) => foldCondition(one, same));
      if (of.some((one) => known(one) === decides)) return truth(decides);
      const open = of.filter((one) => known(one) === undefined);
      const [only] = open;
      return open.length === 1 && only ? only : {kind: condition.kind, of: open};
    }
    case 'filled':
    case 'is-number': {
      const of = fold(condition.of, same);
      if (of.kind !== 'constant') return {kind: condition.kind, of};
      return truth(condition.kind === 'filled' ? of.value !== '' : typeof of.value === 'number');
    }
    case 'compare': {
      const [left, right] = [fold(condition.left, same), fold(condition.right, same)];
      if (left.kind !== 'constant' || right.kind !== 'constant') return {...condition, left, right};
      return truth(compares(condition.test, left.value, right.value));
    }
  }
}

/** Whether a value is taken for a column exactly where the column holds it: the column says as much. */
function isItself(condition: RowCondition, whenTrue: RowExpression, whenFalse: RowExpression): boolean {
  if (condition.kind !== 'compare' || condition.test !== '=') return false;
  const {left, right} = condition;
  return (
    left.kind === 'column' &&
    whenFalse.kind === 'column' &&
    left.id === whenFalse.id &&
    right.kind === 'constant' &&
    whenTrue.kind === 'constant' &&
    right.value === whenTrue.value
  );
}

function fold(expression: RowExpression, same: Same): RowExpression {
  switch (expression.kind) {
    case 'column': {
      const value = same(expression.id);
      return value === undefined ? expression : constant(value);
    }
    case 'constant':
    case 'setting':
      return expression;
    case 'how-many': {
      const of = expression.of.map((one) => foldCondition(one, same)).filter((one) => known(one) !== false);
      return of.length === 0 ? constant(0) : {...expression, of};
    }
    case 'when': {
      const condition = foldCondition(expression.condition, same);
      const holds = known(condition);
      if (holds !== undefined) return fold(holds ? expression.whenTrue : expression.whenFalse, same);
      const whenTrue = fold(expression.whenTrue, same);
      const whenFalse = fold(expression.whenFalse, same);
      const isSame = whenTrue.kind === 'constant' && whenFalse.kind === 'constant';
      if (isSame && whenTrue.value === whenFalse.value) return whenTrue;
      return isItself(condition, whenTrue, whenFalse)
        ? whenFalse
        : {kind: 'when', condition, whenTrue, whenFalse};
    }
    case 'lower': {
      const of = fold(expression.of, same);
      return of.kind === 'constant' ? constant(`${of.value}`.toLowerCase()) : {kind: 'lower', of};
    }
    case 'month':
    case 'lookup':
      return {...expression, of: fold(expression.of, same)};
    default: {
      const [left, right] = [fold(expression.left, same), fold(expression.right, same)];
      if (left.kind !== 'constant' || right.kind !== 'constant') return {...expression, left, right};
      return constant(computes(expression.kind, left.value, right.value));
    }
  }
}

/** What a window step gives where no row has a key; undefined where rows have. */
function withoutKey(window: WindowStep, same: Same): CanonicalCell | undefined {
  if (window.step === 'repeat') return same(window.of) === '' ? 0 : undefined;
  if (window.step === 'highest') return undefined;
  return same(window.key) === '' ? '' : undefined;
}

/**
 * Columns with what is known beforehand put in.
 * @param columns in an order in which each reads only earlier ones
 * @param isMapped whether the user's tab has a field
 */
export function foldColumns(columns: readonly Column[], isMapped: (field: string) => boolean): Column[] {
  const values = new Map<string, CanonicalCell | undefined>();
  const same: Same = (id) => (values.has(id) ? values.get(id) : '');
  const put = (id: string, value: CanonicalCell): Column => {
    values.set(id, value);
    return {kind: 'row', id, value: constant(value)};
  };
  return columns.flatMap((column): Column[] => {
    if (column.kind === 'row') {
      const value = fold(column.value, same);
      values.set(column.id, value.kind === 'constant' ? value.value : undefined);
      return [{...column, value}];
    }
    const without =
      column.kind === 'cells' ? (isMapped(column.field) ? undefined : '') : withoutKey(column, same);
    if (without !== undefined) return idsOf(column).map((id) => put(id, without));
    for (const id of idsOf(column)) values.set(id, undefined);
    return [column];
  });
}
