/**
 * Native formulas as pieces: text, references to cells and canonical columns. They are composed with the tag `f`, which
 * takes nothing but formulas and numbers, and printed once, when titles, places and the separator are known.
 */

import {sheetRef} from './formula-text';

/** Rows and columns, 1-based; `Infinity` where a range is open. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Cells of a sheet of ours, by its role, or of the formula's own sheet where none is named. */
export interface RangePiece {
  readonly kind: 'range';
  readonly sheet: string | undefined;
  readonly range: Rectangle;
  /** Whether it stays when the formula is copied: `$B$3`. */
  readonly fixed: boolean;
}

/** A canonical column, wherever it comes to stand. */
export interface ColumnPiece {
  readonly kind: 'column';
  readonly table: string;
  readonly column: string;
  /** Rows from and to; the whole column where none are given. */
  readonly from?: number;
  readonly to?: number;
}

/** Printed as it is, whatever separates arguments: a text literal, a range of the user's. */
interface LiteralPiece {
  readonly kind: 'literal';
  readonly text: string;
}

/** Text has `;` between arguments. */
export type Piece = string | RangePiece | ColumnPiece | LiteralPiece;

/** A formula without its `=`. */
export class Formula {
  readonly #pieces: readonly Piece[];

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  get pieces(): readonly Piece[] {
    return this.#pieces;
  }

  /** Whether two formulas print alike. */
  equals(other: Formula): boolean {
    return JSON.stringify(this.pieces) === JSON.stringify(other.pieces);
  }
}

/** A sign between two operands, or in front of a value in a criterion. */
export type Sign = '+' | '-' | '*' | '/' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/**
 * A formula from its text and the formulas, numbers and signs in it; any other text is refused, and comes in by `quote`.
 * Literals that stand in the text hold no `;`.
 */
export function f(texts: TemplateStringsArray, ...parts: readonly (Formula | number | Sign)[]): Formula {
  const pieces: Piece[] = [];
  const add = (piece: Piece): void => {
    const last = pieces[pieces.length - 1];
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
    else if (piece !== '') pieces.push(piece);
  };
  texts.forEach((text, index) => {
    add(text);
    const part = parts[index];
    if (typeof part === 'object') part.pieces.forEach(add);
    else if (part !== undefined) add(`${part}`);
  });
  return new Formula(pieces);
}

/** `NAME(a;b;c)`. */
export function call(name: string, ...args: readonly (Formula | number)[]): Formula {
  return new Formula([`${name}(`, ...joined(args, ';').pieces, ')']);
}

/** Formulas one after another. @param between `;` between arguments, a sign, or what stands between them */
export function joined(parts: readonly (Formula | number)[], between: ';' | Sign | Formula): Formula {
  const sign = typeof between === 'string' ? [between] : between.pieces;
  return new Formula(
    parts.flatMap((part, index): Piece[] => [
      ...(index === 0 ? [] : sign),
      ...(typeof part === 'number' ? [`${part}`] : part.pieces),
    ]),
  );
}

const literal = (text: string): Formula => new Formula([{kind: 'literal', text}]);

/** A text literal. A quote or a backslash in it is spelled with CHAR, since engines differ in how they escape them. */
export function quote(text: string): Formula {
  const pieces = text.split(/(["\\])/).filter((piece) => piece !== '');
  if (pieces.length === 0) return literal('""');
  return joined(
    pieces.map((piece) =>
      piece === '"' ? f`CHAR(34)` : piece === '\\' ? f`CHAR(92)` : literal(`"${piece}"`),
    ),
    '&',
  );
}

/** A number as whole-number arithmetic: 0.15 is `15/100`, since a decimal sign depends on the locale. */
export function numeral(value: number): Formula {
  if (!Number.isFinite(value)) throw new RangeError(`A formula cannot hold ${value}.`);
  let scale = 1;
  while (scale < 1e15 && !Number.isInteger(Number((value * scale).toPrecision(15)))) scale *= 10;
  const whole = Number((value * scale).toPrecision(15));
  const text = scale === 1 ? `${whole}` : `${whole}/${scale}`;
  return new Formula([value < 0 || scale !== 1 ? `(${text})` : text]);
}

/** A range of a tab of the user's. @param cells such as `$H$1:$H` */
export function userRange(tab: string, cells: string): Formula {
  return literal(`${sheetRef(tab)}!${cells}`);
}

/** Cells. @param sheet role of a sheet of ours; undefined for the formula's own */
export function rangeOf(range: Rectangle, fixed = true, sheet?: string): Formula {
  return new Formula([{kind: 'range', sheet, range, fixed}]);
}

/** A canonical column. */
export function columnRef(table: string, column: string, rows: {from?: number; to?: number} = {}): Formula {
  return new Formula([{kind: 'column', table, column, ...rows}]);
}

/** A formula that a user has written. */
export function userFormula(text: string): Formula {
  return literal(text);
}
