/** A sign on every sheet of ours, by which a copy of one is told from a tab of data. */
import type {Cell} from '../../core/mapping';
import type {SheetDraft} from './plan';

const SIGN = 'sales-kpi-sheet';
/** Users may insert rows above ours. */
const SEARCHED = 20;

/** The plan with the sign in the last free cell of its first row, where nobody sees it. */
export function signed(plan: SheetDraft): SheetDraft {
  const [first = [], ...rest] = plan.cells;
  const width = Math.max(0, ...plan.cells.map((row) => row.length));
  const free = ({formula, number, text}: NonNullable<(typeof first)[number]>): boolean =>
    formula === undefined && number === undefined && !text;
  let at = width;
  while (at > 0 && !(first[at - 1] === undefined || free(first[at - 1] ?? {}))) at -= 1;
  const column = at > 0 ? at : width + 1;
  const row = Array.from({length: Math.max(first.length, column)}, (_, index) => first[index]);
  row[column - 1] = {...row[column - 1], text: SIGN, ...(plan.hidden ? {} : {color: '#ffffff'})};
  return {...plan, columns: Math.max(plan.columns, column), cells: [row, ...rest]};
}

/** Whether cells are those of a sheet of ours, or of a copy of one. */
export function isSigned(rows: readonly (readonly Cell[])[]): boolean {
  return rows.slice(0, SEARCHED).some((row) => row.includes(SIGN));
}
