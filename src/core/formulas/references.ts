/** What a formula of ours refers to, by its text. */

/** Rows and columns, 1-based; `Infinity` where a range is open. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type Reference =
  | {readonly kind: 'name'; readonly name: string}
  /** A range of a sheet, or of the formula's own where none is named. */
  | {readonly kind: 'range'; readonly sheet: string | undefined; readonly range: Rectangle};

const TOKEN =
  /"(?:[^"]|"")*"|(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!)?\$?([A-Z]{1,3})(?:\$?(\d+))?:\$?([A-Z]{1,3})(?:\$?(\d+))?(?![\p{L}\d_(])|(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!)?\$?([A-Z]{1,3})\$?(\d+)(?![\p{L}\d_(])|([\p{L}_][\p{L}\d_.]*)(?![\p{L}\d_.(])/gu;

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

/** References and names in a formula, in their order. Function names and texts are none. */
export function referencesIn(formula: string): readonly Reference[] {
  const found: Reference[] = [];
  for (const match of formula.matchAll(TOKEN)) {
    const [text, quoted, bare, from, top, to, bottom, quotedOne, bareOne, column, row, name] = match;
    const title = quoted ?? bare ?? quotedOne ?? bareOne;
    const sheet = title?.replace(/''/g, "'");
    if (from !== undefined && to !== undefined) {
      const range = {
        top: top === undefined ? 1 : Number(top),
        left: columnNumber(from),
        bottom: bottom === undefined ? Number.POSITIVE_INFINITY : Number(bottom),
        right: columnNumber(to),
      };
      found.push({kind: 'range', sheet, range});
    } else if (column !== undefined) {
      const [at, of] = [Number(row), columnNumber(column)];
      found.push({kind: 'range', sheet, range: {top: at, left: of, bottom: at, right: of}});
    } else if (name !== undefined && !text.startsWith('"')) found.push({kind: 'name', name});
  }
  return found;
}
