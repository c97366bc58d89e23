/** Computes canonical columns when they are first read: few numbers need all of them. */
import type {CanonicalCell, CanonicalColumn} from './canonical';
import type {Cell, ColumnMapping} from './mapping';

/** Reads a column of the user's, row by row. */
export type SourceReader = (
  column: ColumnMapping,
  read: (cell: Cell) => CanonicalCell,
) => readonly CanonicalCell[];

export class ColumnStore {
  readonly #columns = new Map<string, readonly CanonicalCell[]>();
  readonly #definitions: ReadonlyMap<string, CanonicalColumn>;

  constructor(
    columns: readonly CanonicalColumn[],
    readonly rows: number,
    readonly readSource: SourceReader,
  ) {
    this.#definitions = new Map(columns.map((column) => [column.id, column]));
  }

  /** The cells of a column; none for a column that the table has not. */
  cells(id: string): readonly CanonicalCell[] {
    const known = this.#columns.get(id);
    const definition = this.#definitions.get(id);
    if (known || !definition) return known ?? [];
    const made = this.#make(definition);
    this.#columns.set(id, made);
    return made;
  }

  #make({computeAll, source, compute}: CanonicalColumn): readonly CanonicalCell[] {
    if (computeAll) return computeAll((id) => this.cells(id), this.rows);
    if (source) return this.readSource(source.column, source.read);
    const read = new Map<string, readonly CanonicalCell[]>();
    let row = 0;
    const reader = (id: string): CanonicalCell => {
      let column = read.get(id);
      if (!column) {
        column = this.cells(id);
        read.set(id, column);
      }
      return column[row] ?? '';
    };
    const cells: CanonicalCell[] = new Array(this.rows);
    for (; row < this.rows; row++) cells[row] = compute(reader);
    return cells;
  }
}
