/** What a formula on a sheet refers to, by its text. */
import type {Rectangle} from './formula';

/** A range of a sheet, or of the formula's own where none is named. */
export interface Reference {
  readonly sheet: string | undefined;
  readonly range: Rectangle;
  /** Where it stands in the text. */
  readonly at: number;
}

const SHEET = String.raw`(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!)?`;
const TEXT = '"(?:[^"]|"")*"';
const RANGE = String.raw`${SHEET}\$?([A-Z]{1,3})(?:\$?(\d+))?(?::\$?([A-Z]{1,3})(?:\$?(\d+))?)?(?![\p{L}\d_(!])`;
const NAME = String.raw`[\p{L}_][\p{L}\d_.]*`;
const TOKEN = new RegExp(`${TEXT}|${RANGE}|${NAME}`, 'gu');

export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A range such as `B3:D9`, `B3`, `$H$1:$H` or `H:H`. */
export function rectangleOf(range: string): Rectangle {
  const [first = '', last = first] = range.replace(/\$/g, '').split(':');
  const corner = (text: string): [number, number | undefined] => {
    const [, letters = '', digits] = /^([A-Z]+)(\d+)?$/.exec(text) ?? [];
    return [columnNumber(letters), digits === undefined ? undefined : Number(digits)];
  };
  const [left, top = 1] = corner(first);
  const [right, bottom = Number.POSITIVE_INFINITY] = corner(last);
  return {top, left, bottom, right};
}

/** References in a formula, in their order. */
export function referencesIn(formula: string): Reference[] {
  return [...formula.matchAll(TOKEN)].flatMap((match): Reference[] => {
    const [, quoted, bare, from, top, to, bottom] = match;
    // Letters alone are a name.
    if (from === undefined || (top === undefined && to === undefined)) return [];
    const [left, first] = [columnNumber(from), top === undefined ? 1 : Number(top)];
    const last = to === undefined ? first : bottom === undefined ? Number.POSITIVE_INFINITY : Number(bottom);
    const range = {top: first, left, bottom: last, right: to === undefined ? left : columnNumber(to)};
    return [{sheet: (quoted ?? bare)?.replace(/''/g, "'"), range, at: match.index}];
  });
}
