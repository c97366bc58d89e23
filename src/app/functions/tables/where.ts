/**
 * The argument `where`: `owner=Anna; source=Web` chooses rows, `created=dmy` says how a column is to be read, and
 * `amount=Net amount` which column is meant.
 */
import type {Tab} from '../../../core/mapping';
import {FORMAT_HINTS, type RecognitionHints, type TablesHints} from '../../../core/recognition/recognise';
import {TABLES} from '../../../core/tables';
import type {TableId} from '../../../core/tables/table-spec';
import {normaliseHeader} from '../../../core/vocabulary/normalise';
import type {FunctionEnv} from '../argument';
import {message} from '../messages';
import {fieldNamed} from './field-names';

export interface Condition {
  readonly field: string;
  /** '' for rows where the field is blank. */
  readonly value: string;
}

export interface Where {
  readonly conditions: readonly Condition[];
  readonly hints: TablesHints;
}

interface Part {
  readonly name: string;
  readonly value: string;
}

/** @throws Error for a part without `=` */
function partsOf(text: string, env: FunctionEnv): Part[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=');
      if (at <= 0) throw new Error(message('badWhere', env.language, {part: part.slice(0, 40)}));
      return {name: part.slice(0, at).trim(), value: part.slice(at + 1).trim()};
    });
}

/** Whether a value stands in the first row of a tab that has several cells: then it names a column. */
function isHeader(value: string, tabs: readonly Tab[]): boolean {
  const key = normaliseHeader(value);
  if (key === '') return false;
  return tabs.some(({rows}) => {
    const first = rows.find((row) => row.filter((cell) => cell !== '').length > 1) ?? [];
    return first.some((cell) => typeof cell === 'string' && normaliseHeader(cell) === key);
  });
}

/** @throws Error for a field that no table has, and for a value that says nothing of it */
export function parseWhere(text: string, tabs: readonly Tab[], env: FunctionEnv): Where {
  const conditions: Condition[] = [];
  const hints: Partial<Record<TableId, RecognitionHints>> = {};
  for (const {name, value} of partsOf(text, env)) {
    const format = FORMAT_HINTS.find((one) => one === value.toLowerCase());
    const named = isHeader(value, tabs);
    let isKnown = false;
    for (const {id, splits} of TABLES) {
      const field = fieldNamed(id, name);
      if (field === undefined) continue;
      isKnown = true;
      const own = hints[id] ?? {};
      if (splits.includes(field) && !named) {
        if (!conditions.some((one) => one.field === field)) conditions.push({field, value});
      } else if (format) hints[id] = {...own, formats: {...own.formats, [field]: format}};
      else hints[id] = {...own, columns: {...own.columns, [field]: value}};
    }
    if (!isKnown) throw new Error(message('unknownField', env.language, {part: name.slice(0, 40)}));
  }
  return {conditions, hints};
}
