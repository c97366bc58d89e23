/** Ranges in A1 notation. Zones count from 0, both ends included. */
import type {Zone} from './places';

export function letters(column: number): string {
  let text = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}

function columnOf(text: string): number {
  return [...text.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A range as it was written: ends that it leaves open stay open. */
export interface Reference {
  readonly sheetName?: string;
  readonly top?: number;
  readonly left?: number;
  readonly bottom?: number;
  readonly right?: number;
}

/** Splits `'My tab'!A1` into the tab and the rest. */
export function splitSheet(text: string): {sheetName?: string; rest: string} {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(text);
  if (quoted) return {sheetName: (quoted[1] ?? '').replace(/''/g, "'"), rest: quoted[2] ?? ''};
  const plain = /^([^!']+)!(.+)$/.exec(text);
  return plain ? {sheetName: plain[1] ?? '', rest: plain[2] ?? ''} : {rest: text};
}

/** Reads `B2`, `B2:D9`, `B:B`, `B2:B`, `3:5`, each with or without a tab; undefined where it is none of them. */
export function parseA1(text: string): Reference | undefined {
  const {sheetName, rest} = splitSheet(text.trim());
  const found = /^\$?([A-Za-z]{0,3})\$?(\d*)(?::\$?([A-Za-z]{0,3})\$?(\d*))?$/.exec(rest);
  if (!found) return undefined;
  const [, fromColumn = '', fromRow = '', toColumn, toRow] = found;
  const single = toColumn === undefined && toRow === undefined;
  if (single && (fromColumn === '' || fromRow === '')) return undefined;
  if (!single && fromColumn + fromRow === '') return undefined;
  const lastColumn = single ? fromColumn : (toColumn ?? '');
  const lastRow = single ? fromRow : (toRow ?? '');
  if (!single && lastColumn + lastRow === '') return undefined;
  return {
    ...(sheetName === undefined ? {} : {sheetName}),
    ...(fromRow === '' ? {} : {top: Number(fromRow) - 1}),
    ...(fromColumn === '' ? {} : {left: columnOf(fromColumn)}),
    ...(lastRow === '' ? {} : {bottom: Number(lastRow) - 1}),
    ...(lastColumn === '' ? {} : {right: columnOf(lastColumn)}),
  };
}

/** The rectangle of a reference on a sheet of the given size. */
export function boundedZone(reference: Reference, rows: number, columns: number): Zone {
  const {top = 0, left = 0, bottom = rows - 1, right = columns - 1} = reference;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

export function zoneA1({top, left, bottom, right}: Zone): string {
  const first = `${letters(left)}${top + 1}`;
  const last = `${letters(right)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** A tab's name as formulas write it. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
