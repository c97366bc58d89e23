/** Finds the rows that may hold the headers of a table. */
import type {Cell, Tab} from '../mapping';
import type {HeaderMatcher} from '../vocabulary/headers';
import {normaliseHeader} from '../vocabulary/normalise';
import {headerText} from './column';
import type {RecognitionHints} from './hints';

/** Titles and filters may stand above a table, but not more than this. */
const DEEPEST_HEADER = 30;
const MOST_CANDIDATES = 3;
/** Longer texts are notes or explanations. */
const LONGEST_HEADER = 80;

/** Number of different fields that the cells of a row can head. */
function fieldsHeaded(row: readonly Cell[], matches: HeaderMatcher, hinted: ReadonlySet<string>): number {
  const fields = new Set<string>();
  for (const cell of row) {
    if (typeof cell !== 'string' || cell === '' || cell.length > LONGEST_HEADER) continue;
    const text = headerText(cell);
    for (const {field} of matches(text)) {
      if (fields.has(field)) continue;
      fields.add(field);
      break;
    }
    if (hinted.size > 0 && hinted.has(normaliseHeader(text))) fields.add(`hint ${text}`);
  }
  return fields.size;
}

/** A row of different texts above other rows: headers, though none is known. */
function couldHead(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => cell !== '');
  return (
    filled.length > 1 &&
    filled.every((cell) => typeof cell === 'string') &&
    new Set(filled).size === filled.length
  );
}

/** 1-based rows that may hold the headers, the likeliest first; at most three. */
export function headerRows({rows}: Tab, matches: HeaderMatcher, hints: RecognitionHints): number[] {
  const top = rows.slice(0, DEEPEST_HEADER);
  const hinted = new Set(
    Object.values(hints.columns ?? {}).flatMap((hint) => [
      normaliseHeader(hint ?? ''),
      normaliseHeader((hint ?? '').replace(/^[A-Z]{1,3}: /, '')),
    ]),
  );
  hinted.delete('');
  const counts = top.map((row, index) => ({row: index + 1, fields: fieldsHeaded(row, matches, hinted)}));
  const most = Math.max(2, ...counts.map(({fields}) => fields));
  const likely = counts.filter(({fields}) => fields >= most * 0.6 && fields > 1);
  likely.sort((one, other) => other.fields - one.fields || one.row - other.row);
  const known = likely.slice(0, MOST_CANDIDATES).map(({row}) => row);
  const unknown = top.findIndex(couldHead) + 1;
  return known.length > 0 || unknown === 0 ? known : [unknown];
}
