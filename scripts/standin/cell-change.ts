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

export function mergeChange(earlier: CellChange | undefined, later: CellChange): CellChange {
  if (!earlier) return later;
  return {...earlier, ...later, ...(later.style ? {style: {...earlier.style, ...later.style}} : {})};
}

/** Content of a stored cell as it is written in a cell without a text format. */
function contentOf(cell: Cell | undefined, model: Model): string {
  if (!cell) return '';
  if (cell.isFormula) return cell.compiledFormula.toFormulaString(model.getters);
  return cell.format === '@' && cell.content !== '' ? `'${cell.content}` : cell.content;
}

function styleOf(cell: Cell | undefined, style: NonNullable<CellChange['style']>): Style | null {
  const joined = {...cell?.style, ...style};
  const entries = Object.entries(joined).filter(([, part]) => part !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

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
    ...(change.style ? {style: styleOf(cell, change.style)} : {}),
  };
}
