/** Contents and results of the cells of a sheet, by columns. */
import type {CellPosition, CompiledFormula, Range, Zone} from '@odoo/o-spreadsheet';
import {EMPTY, type Matrix, type Place, type Value} from './values';

/** `maybe`: something that it reads has to be computed first, and may come out as it was. */
export type State = 'clean' | 'maybe' | 'dirty' | 'computing';

export interface Area {
  readonly sheetId: string;
  readonly zone: Zone;
}

const NOWHERE: readonly Area[] = [];

interface Ranges {
  readonly read: readonly Range[];
  readonly placesOnly: ReadonlySet<Range>;
}

/** A cell with a formula. */
export class Formula implements Place {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  /** What it always reads. */
  readonly read: readonly Range[];
  /** Ranges of which it takes the place alone, such as the first argument of OFFSET. */
  readonly placesOnly: ReadonlySet<Range>;
  state: State = 'clean';
  /** No longer in its cell. */
  gone = false;
  result: Value = EMPTY;
  /** Values of all cells that it fills. */
  matrix: Matrix | undefined = undefined;
  /** Cells that it fills, or would fill if something did not stand in the way. */
  zone: Zone;
  blocked = false;
  /** What it has read by places that it computed, such as those of OFFSET. */
  moving: readonly Area[] = NOWHERE;
  /** What it has read since it began to compute; read again if that changes meanwhile. */
  seen: Area[] = [];
  outdated = false;

  constructor(
    {sheetId, row, col}: Place,
    readonly column: Column,
    readonly compiled: CompiledFormula,
    readonly format: string | undefined,
    {read, placesOnly}: Ranges,
    /** Whether it may fill more than its own cell. */
    public spills: boolean,
  ) {
    this.sheetId = sheetId;
    this.row = row;
    this.col = col;
    this.read = read;
    this.placesOnly = placesOnly;
    this.zone = positionZone(this);
  }
}

export interface Reader {
  readonly top: number;
  readonly bottom: number;
  readonly formula: Formula;
}

export const positionZone = ({row, col}: Place): Zone => ({top: row, bottom: row, left: col, right: col});

export const isSameZone = (one: Zone, other: Zone): boolean =>
  one.top === other.top &&
  one.bottom === other.bottom &&
  one.left === other.left &&
  one.right === other.right;

export function meets(one: Zone, other: Zone): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

export class Column {
  readonly literals: (Value | undefined)[] = [];
  readonly formulas = new Map<number, Formula>();
  /** Formats of cells without content. */
  readonly formats = new Map<number, string>();
  /** Formulas whose results fill cells of this column. */
  fillers: Formula[] = [];
  readers: Reader[] = [];
  /** Formulas that are to be computed. */
  pending = 0;
  /** Goes up whenever a value changes. */
  version = 0;
  #pass = -1;
  #changes: {top: number; bottom: number}[] = [];

  constructor(readonly col: number) {}

  note(pass: number, top: number, bottom: number): void {
    if (this.#pass !== pass) this.#changes = [];
    this.#pass = pass;
    this.#changes.push({top, bottom});
    this.version += 1;
  }

  /** Whether a value among some rows has changed in a pass. */
  changed(pass: number, top: number, bottom: number): boolean {
    return (
      this.#pass === pass && this.#changes.some((change) => change.top <= bottom && change.bottom >= top)
    );
  }

  /** The formula that fills a cell with one of its further values. */
  fillerOf(row: number): Formula | undefined {
    return this.fillers.find(({zone, blocked}) => !blocked && zone.top <= row && row <= zone.bottom);
  }

  value(row: number, cycle: Value): Value {
    const literal = this.literals[row];
    if (literal) return literal;
    const formula = this.formulas.get(row);
    if (formula) return formula.state === 'computing' ? cycle : formula.result;
    const filler = this.fillerOf(row);
    const filled = filler?.matrix?.[this.col - filler.zone.left]?.[row - filler.zone.top];
    if (filled) return filled;
    const format = this.formats.get(row);
    return format ? {value: null, format} : EMPTY;
  }

  /** Values of some rows, the last included. */
  values(top: number, bottom: number, cycle: Value): Value[] {
    const values = new Array<Value>(bottom - top + 1).fill(EMPTY);
    for (const [row, format] of this.formats)
      if (row >= top && row <= bottom) values[row - top] = {value: null, format};
    for (const {zone, matrix, blocked} of this.fillers) {
      const filled = matrix?.[this.col - zone.left];
      if (blocked || !filled) continue;
      const [first, last] = [Math.max(top, zone.top), Math.min(bottom, zone.bottom)];
      for (let row = first; row <= last; row++) values[row - top] = filled[row - zone.top] ?? EMPTY;
    }
    const last = Math.min(bottom, this.literals.length - 1);
    for (let row = top; row <= last; row++) {
      const literal = this.literals[row];
      if (literal) values[row - top] = literal;
    }
    for (const [row, {state, result}] of this.formulas)
      if (row >= top && row <= bottom) values[row - top] = state === 'computing' ? cycle : result;
    return values;
  }

  /** Rows whose cells hold something, or have a format. */
  rows(): Set<number> {
    const rows = new Set<number>([...this.formats.keys(), ...this.formulas.keys()]);
    this.literals.forEach((literal, row) => {
      if (literal) rows.add(row);
    });
    for (const {zone, blocked} of this.fillers)
      if (!blocked) for (let row = zone.top; row <= zone.bottom; row++) rows.add(row);
    return rows;
  }
}

export class Sheet {
  /** Its rows, columns and merged cells: what there is room for. */
  shape = '';
  readonly columns: (Column | undefined)[] = [];
  /** Formulas that find no room for their results. */
  readonly blocked = new Set<Formula>();
  readonly #places = new Map<string, Matrix>();
  readonly ranges = new Map<string, {readonly matrix: Matrix; readonly versions: readonly number[]}>();

  /** A range of which the place alone is asked for: its size, and where it begins. */
  place({top, left, bottom, right}: Zone, position: CellPosition): Matrix {
    const key = `${left}:${top}:${right}:${bottom}`;
    const found =
      this.#places.get(key) ??
      Array.from({length: right - left + 1}, () => new Array<Value>(bottom - top + 1).fill(EMPTY));
    if (found[0]) found[0][0] = {value: null, position};
    this.#places.set(key, found);
    return found;
  }

  column(col: number): Column {
    const found = this.columns[col] ?? new Column(col);
    this.columns[col] = found;
    return found;
  }
}
