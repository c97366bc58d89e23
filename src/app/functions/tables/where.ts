/**
 * The argument `where`: `owner=Anna; source=Web` chooses rows, `created=dmy` says how a column is to be read, and
 * `amount=Net amount` which column is meant, and `lost=No decision, Stalled` what words mean. Words with a comma or a
 * semicolon stand in quotes.
 */
import {dayOfText} from '../../../core/cells/dates';
import type {Outcome, Tab} from '../../../core/mapping';
import {dayOfIso} from '../../../core/periods/day';
import {FORMAT_HINTS, type RecognitionHints, type TablesHints} from '../../../core/recognition/recognise';
import {TABLES} from '../../../core/tables';
import type {TableId} from '../../../core/tables/table-spec';
import {normaliseHeader} from '../../../core/vocabulary/normalise';
import type {FunctionEnv} from '../argument';
import {message} from '../messages';
import {fieldNamed} from './field-names';
import {monthNumber, type PeriodDays} from './period-words';

export interface Condition {
  readonly field: string;
  /** '' for rows where the field is blank. */
  readonly value: string;
}

export interface Where {
  /** The day on which the numbers are told, and the first month of the fiscal year. */
  readonly days: PeriodDays;
  readonly conditions: readonly Condition[];
  readonly hints: TablesHints;
}

interface Part {
  readonly name: string;
  readonly value: string;
}

/** A text cut at a sign that does not stand in quotes. */
function cutAt(sign: ';' | ',', text: string): string[] {
  const pieces = text.match(sign === ';' ? /(?:"[^"]*"|[^;])+/g : /(?:"[^"]*"|[^,])+/g) ?? [];
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

const unquoted = (text: string): string => /^"([^"]*)"$/.exec(text)?.[1]?.trim() ?? text;

/** @throws Error for a part without `=` */
function partsOf(text: string, env: FunctionEnv): Part[] {
  return cutAt(';', text).map((part) => {
    const at = part.indexOf('=');
    if (at <= 0) throw new Error(message('badWhere', env.language, {part: part.slice(0, 40)}));
    return {name: part.slice(0, at).trim(), value: part.slice(at + 1).trim()};
  });
}

/** Names under which words are given that mean an outcome. */
const OUTCOME_NAMES = {
  won: ['won', 'выиграно', 'выиграна', 'выигранные'],
  lost: ['lost', 'проиграно', 'проиграна', 'проигранные'],
  open: ['open', 'открыто', 'открыта', 'открытые'],
} as const;

function outcomeNamed(name: string): keyof typeof OUTCOME_NAMES | undefined {
  const key = normaliseHeader(name);
  return (['won', 'lost', 'open'] as const).find((outcome) =>
    OUTCOME_NAMES[outcome].some((one) => one === key),
  );
}

const TODAY_NAMES = ['today', 'сегодня'];
const FISCAL_NAMES = ['fiscal', 'финансовый год'];

/** A day as a date, or as the number that a cell joined to a text becomes. */
function dayOfWhere(value: string): number | undefined {
  const serial = /^\d{5}$/.test(value) ? Number(value) : undefined;
  return serial ?? dayOfIso(value) ?? dayOfText(value, 'ymd');
}

/** The days with what a part says of them. @throws Error where it is no day or no month */
function withDays(days: PeriodDays, name: string, value: string, env: FunctionEnv): PeriodDays | undefined {
  const key = normaliseHeader(name);
  const [isToday, isFiscal] = [TODAY_NAMES.includes(key), FISCAL_NAMES.includes(key)];
  if (!isToday && !isFiscal) return undefined;
  const number = isToday ? dayOfWhere(value) : monthNumber(value);
  if (number === undefined)
    throw new Error(message(isToday ? 'badToday' : 'badFiscal', env.language, {part: value.slice(0, 40)}));
  return isToday
    ? {
        get fiscalMonth() {
          return days.fiscalMonth;
        },
        today: number,
      }
    : {
        get today() {
          return days.today;
        },
        fiscalMonth: number,
      };
}

/** What the words of a deal's status or stage mean. */
function withWords(hints: RecognitionHints, outcome: Outcome, value: string): RecognitionHints {
  const words = Object.fromEntries(cutAt(',', value).map((word) => [unquoted(word), outcome]));
  const {status, stage} = hints.words ?? {};
  return {...hints, words: {...hints.words, status: {...status, ...words}, stage: {...stage, ...words}}};
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
  let days: PeriodDays = {
    get today() {
      return env.today;
    },
    fiscalMonth: 1,
  };
  for (const {name, value: given} of partsOf(text, env)) {
    const said = withDays(days, name, unquoted(given), env);
    if (said) {
      days = said;
      continue;
    }
    const outcome = outcomeNamed(name);
    if (outcome && !isHeader(given, tabs)) {
      hints.deals = withWords(hints.deals ?? {}, outcome, given);
      continue;
    }
    const value = unquoted(given);
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
  return {conditions, hints, days};
}
