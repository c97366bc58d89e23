/** Leaves out the canonical columns that nothing reads: a column of a long table costs as much as a chart. */
import type {CanonicalColumn, FormulaScope} from '../../core/canonical';

/** Columns that a column's formula refers to. */
function readBy({formula}: CanonicalColumn): string[] {
  const read = new Set<string>();
  const note = (id: string): string => {
    read.add(id);
    return 'A1';
  };
  const scope: FormulaScope = {user: () => 'A1', column: note, body: note, below: note, part: () => 'A1'};
  formula(scope);
  return [...read];
}

/** For each column that a spill fills, the column from which it is spilled. */
function sources(columns: readonly CanonicalColumn[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let source = '';
  for (const {id, from} of columns) {
    if (from === 'spill') source = id;
    else if (from === 'spilled') found.set(id, source);
  }
  return found;
}

/** The columns that some ids need, with all that those read, in their order. */
export function neededColumns(columns: readonly CanonicalColumn[], ids: Iterable<string>): CanonicalColumn[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const spilledFrom = sources(columns);
  const needed = new Set<string>();
  const visit = (id: string): void => {
    const column = byId.get(id);
    if (!column || needed.has(id)) return;
    needed.add(id);
    const source = spilledFrom.get(id);
    if (source !== undefined) visit(source);
    for (const other of readBy(column)) visit(other);
  };
  for (const id of ids) visit(id);
  return columns.filter(({id}) => needed.has(id) || needed.has(spilledFrom.get(id) ?? ''));
}
