/**
 * What a build wrote on a sheet on which the user may write, too: kept as a text on the hidden model, cell by cell as
 * short hashes. The next build compares it with what stands there.
 */
import type {Cell} from '../../../core/mapping';
import {WORKINGS_END} from '../dashboard/workings';
import type {PlanCell, SheetPlan, SheetRole} from '../plan';
import {type Alignment, align, BOTH_EMPTY} from './alignment';

/** Sheets on which the user may write. */
export const SHARED = ['dashboard', 'settings'] as const satisfies readonly SheetRole[];
export type SharedRole = (typeof SHARED)[number];

/** Where the model keeps the fingerprints: one cell for each of the shared sheets, below each other. */
export const FINGERPRINTS = {row: 1, column: WORKINGS_END + 1} as const;

/**
 * `formula`, `constant`: ours. `spill`: results of a formula above. `choice`: the user chooses what stands there. `input`:
 * a formula of ours in whose place the user may type a number. `free`: nothing of ours.
 */
export type Kind = 'formula' | 'constant' | 'spill' | 'choice' | 'input' | 'free';

const SIGNS = {
  formula: 'f',
  constant: 'c',
  spill: 's',
  choice: 'o',
  input: 'i',
  free: '',
} as const satisfies Readonly<Record<Kind, string>>;
const KINDS = new Map((Object.keys(SIGNS) as Kind[]).map((kind) => [`${SIGNS[kind]}`, kind]));

/** A cell as it was written. */
export interface Written {
  readonly kind: Kind;
  /** Hash of its content; '' where it is empty. */
  readonly content: string;
  /** Hash of its note; '' where it has none. */
  readonly note: string;
}

/** A chart as it was planned. */
export interface PlacedChart {
  readonly id: string;
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly width: number;
  readonly height: number;
}

/** A sheet as it stands, from its first cell on. */
export interface ExistingCells {
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly notes?: readonly (readonly string[])[];
  /** Rows and columns that the sheet has, empty ones included; where absent it is taken to have all of ours. */
  readonly size?: {readonly rows: number; readonly columns: number};
}

/** Titles of our sheets by their roles: a formula is the same formula when the sheet that it reads is renamed. */
export type RoleTitles = Readonly<Partial<Record<SheetRole, string>>>;

const FREE: Written = {kind: 'free', content: '', note: ''};
const MASK = 0xff_ffff;

/** 24 bits of FNV-1a: two texts that differ have the same one once in 16 million. */
function hash(text: string): string {
  let bits = 0x811c_9dc5;
  for (let index = 0; index < text.length; index++)
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x0100_0193);
  return ((bits ^ (bits >>> 24)) & MASK).toString(36);
}

/** Separators are those of the spreadsheet's locale, which may change; so may the titles of our sheets. */
function formulaHash(formula: string, titles: RoleTitles): string {
  let text = formula;
  for (const [role, title] of Object.entries(titles))
    text = text
      .split(`'${title.replace(/'/g, "''")}'!`)
      .join(`${role}!`)
      .split(`${title}!`)
      .join(`${role}!`);
  return hash(text.replace(/[\s.,;\\]/g, ''));
}

const valueHash = (value: Cell): string =>
  value === '' ? '' : hash(typeof value === 'object' ? `${value.serial}` : `${value}`);

/** The content of a cell as it stands, as a hash. */
export function contentHash(value: Cell, formula: string, titles: RoleTitles): string {
  return formula === '' ? valueHash(value) : formulaHash(formula, titles);
}

/** A note as a hash. */
export const noteHash = (note: string): string => (note === '' ? '' : hash(note));

/** First and last row and column of `B3:D9` or `B3`. */
function corners(range: string): {top: number; left: number; bottom: number; right: number} {
  const [, left = '', top, right = left, bottom = top] =
    /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range) ?? [];
  const columnOf = (letters: string): number =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return {top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right)};
}

function eachOf(ranges: readonly string[], act: (row: number, column: number) => void): void {
  for (const {top, left, bottom, right} of ranges.map(corners))
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) act(row - 1, column - 1);
}

/** What the cells of a plan are for, by row and column from 0. */
export function kindsOf({cells, merges, open = [], rows, columns}: SheetPlan): Kind[][] {
  const kindOf = (cell: PlanCell | undefined): Kind => {
    if (!cell) return 'free';
    return cell.formula === undefined ? 'constant' : 'formula';
  };
  const kinds = Array.from({length: rows}, (_, row) =>
    Array.from({length: columns}, (__, column) => kindOf(cells[row]?.[column])),
  );
  const set = (row: number, column: number, kind: Kind): void => {
    const line = kinds[row];
    if (line) line[column] = kind;
  };
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      const {rows: height = 1, columns: width = 1} = cell?.spill ?? {};
      for (let at = 0; at < height && row + at < rows; at++)
        for (let of = 0; of < width; of++) if (at + of > 0) set(row + at, column + of, 'spill');
    });
  });
  eachOf(merges, (row, column) => {
    if (kinds[row]?.[column] === 'free') set(row, column, 'constant');
  });
  eachOf(open, (row, column) => {
    set(row, column, kinds[row]?.[column] === 'formula' ? 'input' : 'choice');
  });
  return kinds;
}

export class Fingerprint {
  private constructor(
    readonly cells: readonly (readonly Written[])[],
    readonly columns: number,
    readonly charts: readonly PlacedChart[],
  ) {}

  /** @param formulas as the service gives them back, which may write them otherwise than we do */
  static of(plan: SheetPlan, formulas: readonly (readonly string[])[], titles: RoleTitles): Fingerprint {
    const cells = kindsOf(plan).map((line, row) =>
      line.map((kind, column): Written => {
        if (kind === 'free') return FREE;
        const {text = '', number, note = ''} = plan.cells[row]?.[column] ?? {};
        const content = contentHash(number ?? text, formulas[row]?.[column] ?? '', titles);
        return {kind, content, note: noteHash(note)};
      }),
    );
    const charts = plan.charts.map(({id, title, row, column, offsetX, width, height}) => {
      return {id, title, row, column, offsetX, width, height};
    });
    return new Fingerprint(cells, plan.columns, charts);
  }

  /** @returns undefined where the text is none of a fingerprint's */
  static read(text: string): Fingerprint | undefined {
    try {
      const read: {rows: string[]; columns: number; charts: PlacedChart[]} = JSON.parse(text);
      const cells = read.rows.map((line) => line.split(',').map(writtenOf));
      return new Fingerprint(cells, read.columns, read.charts);
    } catch {
      return undefined;
    }
  }

  get text(): string {
    const rows = this.cells.map((line) => line.map(textOf).join(',').replace(/,+$/, ''));
    return JSON.stringify({rows, columns: this.columns, charts: this.charts});
  }

  at(row: number, column: number): Written {
    return this.cells[row]?.[column] ?? FREE;
  }
}

const textOf = ({kind, content, note}: Written): string =>
  `${SIGNS[kind]}${content}${note === '' ? '' : `~${note}`}`;

function writtenOf(text: string): Written {
  const [own = '', note = ''] = text.split('~');
  return {kind: KINDS.get(own.charAt(0)) ?? 'free', content: own.slice(1), note};
}

/** Where the rows and columns of a sheet stand now. */
export interface SheetAlignment {
  readonly rows: Alignment;
  readonly columns: Alignment;
}

/** The contents of a line that has any, each with how often it is there. */
function countsOf(line: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const content of line) if (content !== '') counts.set(content, (counts.get(content) ?? 0) + 1);
  return counts;
}

/** Contents that two lines share, wherever they stand in them: columns may have been inserted. */
function shared(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  if (one.size === 0 && other.size === 0) return BOTH_EMPTY;
  let sum = 0;
  for (const [content, count] of one) sum += Math.min(count, other.get(content) ?? 0);
  return sum;
}

function alignRows(before: readonly (readonly string[])[], now: readonly (readonly string[])[]): Alignment {
  const [own, others] = [before.map(countsOf), now.map(countsOf)];
  const none: ReadonlyMap<string, number> = new Map();
  return align({
    before: before.length,
    now: now.length,
    score: (row, other) => shared(own[row] ?? none, others[other] ?? none),
    isSame: (row, other) => before[row]?.every((text, at) => text === (now[other]?.[at] ?? '')) ?? false,
  });
}

/** Finds the rows and columns of a sheet by what was written in them. */
export function alignSheet(
  {cells, columns}: Fingerprint,
  {values, formulas, size}: ExistingCells,
  titles: RoleTitles,
): SheetAlignment {
  // What a choice holds is the user's.
  const before = cells.map((line) => line.map(({kind, content}) => (kind === 'choice' ? '' : content)));
  const now = values.map((line, row) =>
    line.map((value, column) => contentHash(value, formulas[row]?.[column] ?? '', titles)),
  );
  // Empty rows and columns at the end are no part of the data, but may be ours.
  const height = Math.min(size?.rows ?? Number.POSITIVE_INFINITY, now.length + before.length);
  while (now.length < height) now.push([]);
  const rows = alignRows(before, now);
  const filled = Math.max(0, ...now.map((line) => line.length));
  const width = Math.min(size?.columns ?? Number.POSITIVE_INFINITY, filled + columns);
  const pairs = before.flatMap((line, row) => {
    const place = rows.now(row + 1);
    return place === undefined ? [] : [{line, other: now[place - 1] ?? []}];
  });
  const score = (column: number, other: number): number =>
    pairs.reduce((sum, pair) => {
      const content = pair.line[column] ?? '';
      if (content !== (pair.other[other] ?? '')) return sum;
      return sum + (content === '' ? BOTH_EMPTY : 1);
    }, 0);
  const isSame = (column: number, other: number): boolean =>
    pairs.every((pair) => (pair.line[column] ?? '') === (pair.other[other] ?? ''));
  return {rows, columns: align({before: columns, now: width, score, isSame})};
}
