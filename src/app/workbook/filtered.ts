/** Lists made of columns, as pieces of native formulas. */
import {call, type Formula} from '../../core/formulas/formula';

/**
 * Rows of some columns that meet every condition, to be sorted. They are stacked once more: FILTER gives an error where
 * no row meets the conditions, and not every engine lets IFERROR catch what SORT says about an error.
 */
export function filteredRows(columns: readonly Formula[], ...conditions: readonly Formula[]): Formula {
  return call('HSTACK', call('FILTER', call('HSTACK', ...columns), ...conditions));
}
