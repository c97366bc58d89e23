/** One column per field and one field per column, so that the sum of scores is the highest. */

/**
 * The best assignment by the Hungarian method. Fields whose every column scores 0 stay unassigned; of equal
 * assignments the one with earlier columns wins.
 * @param scores a row per field, a score ≥ 0 per column
 * @returns for each field the index of its column, or -1
 */
export function bestAssignment(scores: readonly (readonly number[])[]): number[] {
  const assigned = new Array<number>(scores.length).fill(-1);
  // Of the fields of most kinds of table few suit any column of a tab.
  const suited = scores.flatMap((row, field) => (row.some((score) => score > 0) ? [field] : []));
  const columns = (scores[0]?.length ?? 0) + suited.length;
  const scoreAt = (row: number, column: number): number => scores[suited[row] ?? -1]?.[column] ?? 0;
  const cost = (row: number, column: number): number => {
    const score = scoreAt(row, column);
    return score > 0 ? column * 1e-9 - score : columns * 1e-9;
  };
  hungarian(suited.length, columns, cost).forEach((row, column) => {
    const field = suited[row];
    if (field !== undefined && scoreAt(row, column) > 0) assigned[field] = column;
  });
  return assigned;
}

/** Row of each column, or -1; rows ≤ columns. Shortest augmenting paths with potentials. */
function hungarian(rows: number, columns: number, cost: (row: number, column: number) => number): number[] {
  const rowPotential = new Float64Array(rows);
  const columnPotential = new Float64Array(columns);
  const owner = new Array<number>(columns).fill(-1);
  for (let start = 0; start < rows; start++) {
    const distance = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
    const previous = new Array<number>(columns).fill(-1);
    const done = new Set<number>();
    let [row, at] = [start, -1];
    while (row >= 0) {
      const from = at;
      let nearest = Number.POSITIVE_INFINITY;
      for (let column = 0; column < columns; column++) {
        if (done.has(column)) continue;
        const slack = cost(row, column) - (rowPotential[row] ?? 0) - (columnPotential[column] ?? 0);
        if (slack < (distance[column] ?? 0)) {
          distance[column] = slack;
          previous[column] = from;
        }
        const reached = distance[column] ?? 0;
        if (reached < nearest) [nearest, at] = [reached, column];
      }
      rowPotential[start] = (rowPotential[start] ?? 0) + nearest;
      for (const column of done) {
        const seated = owner[column] ?? start;
        rowPotential[seated] = (rowPotential[seated] ?? 0) + nearest;
        columnPotential[column] = (columnPotential[column] ?? 0) - nearest;
      }
      for (let column = 0; column < columns; column++) {
        if (!done.has(column)) distance[column] = (distance[column] ?? 0) - nearest;
      }
      done.add(at);
      row = owner[at] ?? -1;
    }
    for (let column = at; column >= 0; ) {
      const before = previous[column] ?? -1;
      owner[column] = before >= 0 ? (owner[before] ?? start) : start;
      column = before;
    }
  }
  return owner;
}
