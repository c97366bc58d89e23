/** The rows of a table in the orders that the model reads; see row-sets.ts. */
import {call} from '../../core/formula-text';
import {boundCriterion, sliceOf} from '../../core/measure-formula';
import {isPicked, ordersOf, type RowSet, rowSetId} from '../../core/row-sets';
import {GROUPS} from './scope';

/** A column without a header, whose text would be taken for a row's. */
export interface HeadlessColumn {
  readonly id: string;
  readonly formula: (column: (id: string) => string) => string;
}

/** A column of rows in some order. */
export interface OrderedColumn extends HeadlessColumn {
  /** The canonical column whose cells it holds. */
  readonly source: string;
}

/** Cells of the model that say where the rows of the chosen period stand. */
export interface ChosenSlice {
  readonly from: string;
  readonly count: string;
  /** First day of the period, and first day after it. */
  readonly start: string;
  readonly end: string;
}

/** Columns beside the measures' own that each order needs: who the rows belong to. */
const ORDER_COLUMNS = ['scope', GROUPS.rep, GROUPS.split] as const;

export const orderedId = (order: string, column: string): string => `by ${order}: ${column}`;
export const pickedId = (set: RowSet, column: string): string => `${rowSetId(set)}: ${column}`;

function inOrder(sets: readonly RowSet[]): OrderedColumn[] {
  return ordersOf(sets).flatMap(({order, columns}) =>
    [...columns, ...ORDER_COLUMNS].map((id) => ({
      id: orderedId(order, id),
      source: id,
      formula: (column) => call('SORT', column(id), column(order), 'TRUE', column('row'), 'TRUE'),
    })),
  );
}

/** Rows of a slice that keep further bounds, such as those that stand open at the end of the chosen period. */
function picked(set: RowSet, {from, count, start, end}: ChosenSlice): OrderedColumn[] {
  if (!isPicked(set)) return [];
  return [...set.columns, GROUPS.rep, GROUPS.split].map((id) => ({
    id: pickedId(set, id),
    source: id,
    formula: (column) => {
      const of = (name: string): string => sliceOf(column(orderedId(set.order, name)), from, count);
      const tests = set.bounds
        .map((bound) => boundCriterion(bound, {start, end}))
        .map((bound) => `${of(bound.column)}${bound.operator}${bound.value}`);
      return `IF(${count}=0;"";IFERROR(${call('FILTER', of(id), ...tests)};""))`;
    },
  }));
}

/** Every ordered column that some sets of rows need, in an order in which each reads only earlier ones. */
export function orderedColumns(
  sets: readonly RowSet[],
  chosen: (set: RowSet) => ChosenSlice,
): OrderedColumn[] {
  return [...inOrder(sets), ...sets.flatMap((set) => picked(set, chosen(set)))];
}
