/** Changes of one cell, joined until they are written, and what the engine is told to write. */
import type {Cell, Model, Style} from '@odoo/o-spreadsheet';

export interface CellChange {
  /** Content as the engine takes it; an apostrophe in front keeps a text. */
  readonly content?: string;
  /** Number format; '' is the automatic one. */
  readonly format?: string;
  /** Format that a value brings along where the cell has none. */
  readonly defaultFormat?: string;
  /** Parts of the style; undefined takes a part away. */
  readonly style?: {readonly [Part in keyof Style]: Style[Part] | undefined};
}

/** A function of two objects that gives what it gave before: most cells of a sheet are changed alike. */
function remembered<One extends object, Other extends object, Result>(
  make: (one: One, other: Other) => Result,
): (one: One, other: Other) => Result {
  const known = new WeakMap<One, WeakMap<Other, {readonly result: Result}>>();
  return (one, other) => {
    const ofOne = known.get(one) ?? new WeakMap<Other, {readonly result: Result}>();
    known.set(one, ofOne);
    const found = ofOne.get(other) ?? {result: make(one, other)};
    ofOne.set(other, found);
    return found.result;
  };
}

const merged = remembered((earlier: CellChange, later: CellChange): CellChange => {
  return {...earlier, ...later, ...(later.style ? {style: {...earlier.style, ...later.style}} : {})};
});

export function mergeChange(earlier: CellChange | undefined, later: CellChange): CellChange {
  return earlier ? merged(earlier, later) : later;
}

/** Content of a stored cell as it is written in a cell without a text format. */
function contentOf(cell: Cell | undefined, model: Model): string {
  if (!cell) return '';
  if (cell.isFormula) return cell.compiledFormula.toFormulaString(model.getters);
  return cell.format === '@' && cell.content !== '' ? `'${cell.content}` : cell.content;
}

const joinedStyle = remembered((before: Style, change: NonNullable<CellChange['style']>): Style | null => {
  const entries = Object.entries({...before, ...change}).filter(([, part]) => part !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : null;
});

const PLAIN: Style = {};

/**
 * The engine's command for a change. A cell that is formatted as plain text shows its content as it is, so the
 * apostrophe goes when such a format comes, and comes when it goes.
 */
export function written(
  cell: Cell | undefined,
  change: CellChange,
  model: Model,
): {content?: string; format?: string; style?: Style | null} {
  const before = cell?.format ?? '';
  const format = change.format ?? (before === '' ? change.defaultFormat : undefined);
  const after = format ?? before;
  const turned = (before === '@') !== (after === '@');
  const content = change.content ?? (turned ? contentOf(cell, model) : undefined);
  return {
    ...(content === undefined ? {} : {content: after === '@' ? content.replace(/^'/, '') : content}),
    ...(format === undefined ? {} : {format}),
    ...(change.style ? {style: joinedStyle(cell?.style ?? PLAIN, change.style)} : {}),
  };
}
