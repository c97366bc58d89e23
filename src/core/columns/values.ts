/** The first reader of canonical columns: their cells, each column computed when it is first read. */

import {dateOf, dayOf} from '../periods/day';
import {
  addOther,
  choose,
  decode,
  decodeMask,
  equalTo,
  filled,
  keepBoth,
  numeric,
  type Part,
} from '../vectors';
import type {CanonicalCell} from './canonical';
import type {Column, RowCondition, RowExpression, WindowStep} from './expression';
import {columnsRead, idsOf} from './expression';
import {compares, computes} from './fold';

type Cells = readonly CanonicalCell[];
type CellsOf = (id: string) => Cells;

/** A column row by row or, with codes, as its different values and the place of each row's value among them. */
export interface EncodedColumn {
  readonly values: Cells;
  readonly codes?: Int32Array;
}

const NOTHING: EncodedColumn = {values: []};

type SourceColumn = Extract<Column, {kind: 'cells'}>;

/** The user's columns. */
export interface Source {
  /** The cells of a field, read in its format. */
  readonly read: (column: SourceColumn) => EncodedColumn;
  /** Whether the texts of a field count up, as the ids of most exports do: then none repeats, and none need be kept. */
  readonly countsUp: (column: SourceColumn) => boolean;
}

/** Reads expressions over all rows of a table at once: plain loops over columns are what engines run quickest. */
class Reader {
  /** @param known what is known of a condition without looking at every row */
  constructor(
    readonly rows: number,
    readonly cellsOf: CellsOf,
    readonly known: (condition: RowCondition) => Uint8Array | undefined = () => undefined,
  ) {}

  /** What an expression gives in each row. */
  values(expression: RowExpression): Cells {
    switch (expression.kind) {
      case 'column':
        return this.cellsOf(expression.id);
      case 'constant':
      case 'setting':
        return new Array<CanonicalCell>(this.rows).fill(expression.value);
      case 'lower':
        return this.#each(this.values(expression.of), (text) => `${text}`.toLowerCase());
      case 'month':
        return this.#each(this.values(expression.of), (day) => monthStart(day, expression.later));
      case 'lookup': {
        const {of, list, missing} = expression;
        return this.#each(this.values(of), (text) => list.entries.get(`${text}`.toLowerCase()) ?? missing);
      }
      case 'how-many':
        return this.#howMany(expression.of);
      case 'when':
        return this.#when(expression);
      default: {
        const [left, right] = [this.values(expression.left), this.values(expression.right)];
        return left.map((one, row) => computes(expression.kind, one, right[row] ?? ''));
      }
    }
  }

  /** 1 in the rows where a condition holds, 0 elsewhere. */
  holds(condition: RowCondition): Uint8Array {
    const known = this.known(condition);
    if (known) return known;
    switch (condition.kind) {
      case 'all':
      case 'any':
        return this.#joined(condition);
      case 'filled':
        return filled(this.values(condition.of));
      case 'is-number':
        return numeric(this.values(condition.of));
      case 'compare':
        return this.#compared(condition);
    }
  }

  #compared({test, left, right}: Extract<RowCondition, {kind: 'compare'}>): Uint8Array {
    const cells = this.values(left);
    if (test === '=' && right.kind === 'constant') return equalTo(cells, right.value);
    const others = this.values(right);
    return Uint8Array.from(cells, (cell, row) => (compares(test, cell, others[row] ?? '') ? 1 : 0));
  }

  #joined({kind, of}: Extract<RowCondition, {kind: 'all' | 'any'}>): Uint8Array {
    const found = new Uint8Array(this.rows).fill(kind === 'all' ? 1 : 0);
    for (const condition of of) (kind === 'all' ? keepBoth : addOther)(found, this.holds(condition));
    return found;
  }

  #when({condition, whenTrue, whenFalse}: Extract<RowExpression, {kind: 'when'}>): Cells {
    return choose(this.holds(condition), this.#part(whenTrue), this.#part(whenFalse));
  }

  #part(expression: RowExpression): Part {
    return expression.kind === 'constant' ? expression.value : this.values(expression);
  }

  #howMany(conditions: readonly RowCondition[]): Cells {
    const counts = new Array<number>(this.rows).fill(0);
    for (const condition of conditions) {
      const own = this.holds(condition);
      for (let row = 0; row < this.rows; row++) counts[row] = (counts[row] ?? 0) + (own[row] ?? 0);
    }
    return counts;
  }

  /** What is computed of each cell, once of those that repeat. */
  #each(cells: Cells, compute: (cell: CanonicalCell) => CanonicalCell): Cells {
    const known = new Map<CanonicalCell, CanonicalCell>();
    return cells.map((cell) => {
      let found = known.get(cell);
      if (found === undefined) {
        found = compute(cell);
        known.set(cell, found);
      }
      return found;
    });
  }
}

function monthStart(day: CanonicalCell, later: number): CanonicalCell {
  if (typeof day !== 'number') return '';
  const {year, month} = dateOf(day);
  return dayOf(year, month + later, 1);
}

function repeats(texts: Cells): EncodedColumn {
  const codes = new Int32Array(texts.length);
  const known = new Set<CanonicalCell>();
  for (let row = 0; row < texts.length; row++) {
    const text = texts[row] ?? '';
    const before = known.size;
    if (text !== '' && known.add(text).size === before) codes[row] = 1;
  }
  return {values: codes.includes(1) ? [0, 1] : [0], codes};
}

/** Rows of every key in the order of their days; rows without a key or a day are left out. */
function rowsByKey(
  keys: Cells,
  days: Cells,
): Iterable<readonly {readonly row: number; readonly day: number}[]> {
  const found = new Map<CanonicalCell, {row: number; day: number}[]>();
  keys.forEach((key, row) => {
    const day = days[row];
    if (key === '' || typeof day !== 'number') return;
    const rows = found.get(key);
    if (rows) rows.push({row, day});
    else found.set(key, [{row, day}]);
  });
  for (const rows of found.values()) rows.sort((one, other) => one.day - other.day || one.row - other.row);
  return found.values();
}

function highest(by: Cells): number[] {
  const number = (row: number): number => Number(by[row] ?? 0);
  return by.map((_, row) => row).sort((one, other) => number(other) - number(one) || one - other);
}

/** The columns of a window step, in the order of their ids. */
function windowOf(step: WindowStep, rows: number, cellsOf: CellsOf): EncodedColumn[] {
  const blank = (): CanonicalCell[] => new Array<CanonicalCell>(rows).fill('');
  switch (step.step) {
    case 'repeat':
      return [repeats(cellsOf(step.of))];
    case 'first': {
      const [since, first] = [blank(), blank()];
      for (const group of rowsByKey(cellsOf(step.key), cellsOf(step.day))) {
        const [earliest] = group;
        if (!earliest) continue;
        for (const {row} of group) since[row] = earliest.day;
        first[earliest.row] = earliest.day;
      }
      return [{values: since}, {values: first}];
    }
    case 'next': {
      const next = blank();
      for (const group of rowsByKey(cellsOf(step.key), cellsOf(step.day)))
        group.forEach(({row}, place) => {
          next[row] = group[place + 1]?.day ?? '';
        });
      return [{values: next}];
    }
    case 'highest': {
      const order = highest(cellsOf(step.by));
      return step.columns.map(({of}) => {
        const cells = cellsOf(of);
        return {values: order.map((row) => cells[row] ?? '')};
      });
    }
  }
}

/** The cells of columns by id, each column computed when it is first asked for. */
export class ColumnStore {
  readonly #definitions: ReadonlyMap<string, Column>;
  readonly #columns = new Map<string, EncodedColumn>();
  readonly #cells = new Map<string, Cells>();
  readonly #reader: Reader;

  /**
   * @param rows how many there are
   */
  constructor(
    columns: readonly Column[],
    readonly rows: number,
    readonly source: Source,
  ) {
    this.#definitions = new Map(
      columns.flatMap((column) => idsOf(column).map((id) => [id, column] as const)),
    );
    this.#reader = new Reader(
      rows,
      (id) => this.cells(id),
      (condition) => this.#encodedCondition(condition),
    );
  }

  /** 1 in the rows where a column holds a value, 0 elsewhere. */
  holds(id: string, value: CanonicalCell): Uint8Array {
    const {values, codes} = this.#column(id);
    const found = equalTo(values, value);
    return codes ? decodeMask(found, codes) : found;
  }

  /** The cells of a column, row by row; none of a column that there is not. */
  cells(id: string): Cells {
    const {values, codes} = this.#column(id);
    if (!codes) return values;
    const cells = this.#cells.get(id) ?? decode(values, codes);
    this.#cells.set(id, cells);
    return cells;
  }

  #column(id: string): EncodedColumn {
    const definition = this.#definitions.get(id);
    const found = this.#columns.get(id);
    if (found || !definition) return found ?? NOTHING;
    const made = this.#compute(definition);
    idsOf(definition).forEach((own, place) => {
      this.#columns.set(own, made[place] ?? NOTHING);
    });
    return this.#columns.get(id) ?? NOTHING;
  }

  #compute(column: Column): readonly EncodedColumn[] {
    if (column.kind === 'cells') return [this.source.read(column)];
    if (column.kind === 'window' && this.#countsUp(column))
      return [{values: [0], codes: new Int32Array(this.rows)}];
    if (column.kind === 'window') return windowOf(column, this.rows, (id) => this.cells(id));
    const encoded = this.#encodedReader(column.value);
    if (!encoded) return [{values: this.#reader.values(column.value)}];
    return [{values: encoded.reader.values(column.value), codes: encoded.codes}];
  }

  /** Whether a step looks for repeated ids in a column whose ids count up. */
  #countsUp(step: WindowStep): boolean {
    if (step.step !== 'repeat') return false;
    const ids = this.#definitions.get(step.of);
    return ids?.kind === 'cells' && this.source.countsUp(ids);
  }

  /** What reads one dictionary and columns that are the same in every row is computed once for each of its values. */
  #encodedReader(
    node: RowExpression | RowCondition,
  ): {readonly reader: Reader; readonly codes: Int32Array} | undefined {
    const read = [...new Set(columnsRead(node))].map((id) => this.#column(id));
    const [one, ...others] = read.filter(({values}) => values.length !== 1);
    const codes = one?.codes;
    if (!codes || others.some((other) => other.codes !== codes)) return undefined;
    const size = one.values.length;
    const valuesOf = (id: string): Cells => {
      const {values} = this.#column(id);
      const [value] = values;
      return values.length === 1 && value !== undefined ? new Array<CanonicalCell>(size).fill(value) : values;
    };
    return {reader: new Reader(size, valuesOf), codes};
  }

  #encodedCondition(condition: RowCondition): Uint8Array | undefined {
    const encoded = this.#encodedReader(condition);
    return encoded && decodeMask(encoded.reader.holds(condition), encoded.codes);
  }
}
