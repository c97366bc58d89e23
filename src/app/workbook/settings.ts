/** KPI Settings: the user's own numbers and words. Read by key, written back whole, kept by every rebuild. */

import type {Kpi} from '../../core/definitions/kpi';
import {GRADED} from '../../core/definitions/lookup';
import {type Formula, f, userFormula} from '../../core/formulas/formula';
import {columnLetters} from '../../core/formulas/formula-text';
import type {Cell, StageWord, TableMapping, WordClass} from '../../core/mapping';
import {TABLES} from '../../core/tables';
import {type Language, languageNamed, translate} from '../../core/text';
import {type TextKey, type Translate, translator} from '../texts';
import type {DraftCell} from './plan';
import {SheetBuilder} from './sheet-builder';

export type SettingKey = 'language' | 'today' | 'fiscalMonth' | 'currency';

/** A value of a setting: a formula without `=`, a day, a text, or nothing. */
export type SettingValue = {readonly formula: string} | {readonly value: Cell};

export interface Settings {
  readonly general: Readonly<Partial<Record<SettingKey, SettingValue>>>;
  /** By KPI id, in the numbers shown: per cent or the KPI's own unit. */
  readonly thresholds: Readonly<Record<string, {readonly bad: Cell; readonly good: Cell}>>;
  /** Classes by word column (`deals.stage`) and lower-cased word. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const NO_SETTINGS: Settings = {general: {}, thresholds: {}, words: {}};

const JANUARY = 1;
const FIRST_ROW = 4;
const WORD_ROWS = 200;
/** Of all columns of the lists: one call sets them. */
const WORD_WIDTH = 150;
const LONGEST_WORD = 500;
const COLUMNS = {key: 1, value: 3, kpi: 5, bad: 7, good: 8, words: 12} as const;
/** Columns that each list of words takes: the word, its class, a gap. */
const WORD_COLUMNS = 3;
/** No spreadsheet has more columns of words than this. */
const MOST_LISTS = 12;
/** Row with the keys of the lists of words. */
const KEY_ROW = 1;
const LAST_ROW = FIRST_ROW + WORD_ROWS - 1;

export const GENERAL: readonly {readonly key: SettingKey; readonly name: TextKey; readonly format: string}[] =
  [
    {key: 'language', name: 'settingLanguage', format: '@'},
    {key: 'today', name: 'settingToday', format: 'yyyy-mm-dd'},
    {key: 'fiscalMonth', name: 'settingFiscalMonth', format: '0'},
    {key: 'currency', name: 'settingCurrency', format: '@'},
  ];

/** A column of the user's whose words have a meaning, with the words found in it. */
export interface WordList {
  /** `deals.stage`. */
  readonly key: string;
  readonly title: string;
  readonly words: readonly StageWord[];
  /** Classes that a word may have. */
  readonly classes: readonly string[];
}

/** References to the settings from other sheets, given the builder of the sheet. */
export function settingRefs(
  sheet: SheetBuilder,
  lists: readonly WordList[],
): {
  general: (key: SettingKey) => Formula;
  threshold: (bound: 'bad' | 'good', kpi: string) => Formula;
  words: (list: string, part: 'words' | 'outcomes') => Formula;
} {
  const found = (index: number, what: string): number => {
    if (index < 0) throw new Error(`KPI Settings has no "${what}".`);
    return index;
  };
  return {
    general: (key) => {
      const index = GENERAL.findIndex((entry) => entry.key === key);
      return sheet.ref(FIRST_ROW + found(index, key), COLUMNS.value);
    },
    threshold: (bound, kpi) => {
      const index = GRADED.findIndex(({id}) => id === kpi);
      return sheet.ref(FIRST_ROW + found(index, kpi), COLUMNS[bound]);
    },
    words: (list, part) => {
      const index = lists.findIndex(({key}) => key === list);
      // Where the user has no such column, its words are those of a list that stays empty.
      const column = wordColumn(index < 0 ? MOST_LISTS : index) + (part === 'outcomes' ? 1 : 0);
      return sheet.refArea(FIRST_ROW, column, WORD_ROWS, 1);
    },
  };
}

const wordColumn = (index: number): number => COLUMNS.words + index * WORD_COLUMNS;

/** Reads the settings from the cells of their sheet; what is missing or was cleared takes its default. */
export function readSettings(
  values: readonly (readonly Cell[])[],
  formulas: readonly (readonly string[])[],
): Settings {
  const general: Partial<Record<SettingKey, SettingValue>> = {};
  const thresholds: Record<string, {bad: Cell; good: Cell}> = {};
  const words: Record<string, Record<string, string>> = {};
  const lists = wordListsIn(values[KEY_ROW - 1] ?? []);
  const keys = new Set<string>(GENERAL.map(({key}) => key));
  values.forEach((row, index) => {
    const key = `${row[COLUMNS.key - 1] ?? ''}`;
    const formula = formulas[index]?.[COLUMNS.value - 1] ?? '';
    const value = row[COLUMNS.value - 1] ?? '';
    if (keys.has(key)) general[key as SettingKey] = formula ? {formula: formula.replace(/^=/, '')} : {value};
    const kpi = `${row[COLUMNS.kpi - 1] ?? ''}`;
    if (GRADED.some(({id}) => id === kpi)) {
      thresholds[kpi] = {bad: row[COLUMNS.bad - 1] ?? '', good: row[COLUMNS.good - 1] ?? ''};
    }
    if (index + 1 < FIRST_ROW) return;
    for (const {key: list, column} of lists) {
      const word = `${row[column - 1] ?? ''}`.trim();
      const meaning = `${row[column] ?? ''}`.trim();
      const known = words[list] ?? {};
      words[list] = known;
      if (word !== '' && meaning !== '') known[word.toLowerCase()] = meaning;
    }
  });
  return {general, thresholds, words};
}

/**
 * Where a setting stands on the sheet, 1-based: one of the general ones by its key, or a bound as `win-rate.bad`.
 * Undefined where the sheet has no such setting.
 */
export function settingPlace(
  values: readonly (readonly Cell[])[],
  id: string,
): {row: number; column: number} | undefined {
  const [key, bound] = id.split('.');
  const keys = bound === undefined ? COLUMNS.key : COLUMNS.kpi;
  const row = values.findIndex((cells, index) => index + 1 >= FIRST_ROW && cells[keys - 1] === key);
  const column = bound === undefined ? COLUMNS.value : bound === 'bad' ? COLUMNS.bad : COLUMNS.good;
  return row < 0 ? undefined : {row: row + 1, column};
}

/** Language that the settings ask for, or the given one. */
export function languageIn(settings: Settings, fallback: Language): Language {
  const chosen = settings.general.language;
  const value = chosen && 'value' in chosen ? chosen.value : undefined;
  return languageNamed(value) ?? fallback;
}

/** Month (1–12) with which the year begins; January where the settings say nothing that can be read here. */
export function fiscalMonthIn(settings: Settings): number {
  const chosen = settings.general.fiscalMonth;
  const value = chosen && 'value' in chosen ? Number(chosen.value) : JANUARY;
  return Number.isInteger(value) && value >= JANUARY && value <= 12 ? value : JANUARY;
}

/** Where the lists of words stand, by the keys above them. */
function wordListsIn(keys: readonly Cell[]): {key: string; column: number}[] {
  return keys.flatMap((cell, index) => {
    const key = `${cell}`;
    return index + 1 >= COLUMNS.words && key.includes('.') ? [{key, column: index + 1}] : [];
  });
}

/** The mapping with the classes that the user has put on the settings sheet. */
export function withSettings(mapping: TableMapping, settings: Settings): TableMapping {
  const words: Record<string, readonly StageWord[]> = {};
  for (const [field, found] of Object.entries(mapping.words)) {
    const said = settings.words[`${mapping.table}.${field}`] ?? {};
    const classes = offeredClasses(mapping.table, field);
    words[field] = (found ?? []).map((word) => {
      const outcome = classes.find((candidate) => candidate === said[word.word.toLowerCase()]);
      return outcome ? {...word, outcome} : word;
    });
  }
  return {...mapping, words};
}

/** Classes that words of a column may have, those first that say something. */
export function offeredClasses(table: string, field: string): (WordClass | 'unknown')[] {
  if (field === 'leadStage') return ['lead', 'qualified', 'unknown'];
  const spec = TABLES.find(({id}) => id === table);
  const classes = spec?.words.find((column) => column.field === field)?.classes ?? [];
  return [
    ...classes,
    ...(classes.some((name) => name === 'undecided') ? [] : (['undecided'] as const)),
    'unknown',
  ];
}

/** What the bounds of a KPI mean, as a text's key. */
export function meaningOf(kpi: Kpi): TextKey {
  const higher = kpi.better === 'higher';
  switch (kpi.thresholds?.kind) {
    case 'trailing':
      return higher ? 'thresholdTrailingHigher' : 'thresholdTrailingLower';
    case 'team':
      return 'thresholdTeam';
    default:
      return higher ? 'thresholdFixedHigher' : 'thresholdFixedLower';
  }
}

function cellOf(value: Cell): {text?: string; number?: number} {
  if (typeof value === 'number') return {number: value};
  if (typeof value === 'object') return {number: value.serial};
  return {text: `${value}`};
}

/** What stands for a setting that the user has not made. */
function defaultOf(key: SettingKey, defaults: Readonly<Record<string, string>>): DraftCell {
  if (key === 'today') return {formula: f`TODAY()`};
  return key === 'fiscalMonth' ? {number: JANUARY} : {text: defaults[key] ?? ''};
}

function putGeneral(
  sheet: SheetBuilder,
  settings: Settings,
  defaults: Readonly<Record<'language' | 'currency', string>>,
  t: Translate,
): void {
  GENERAL.forEach(({key, name, format}, index) => {
    const row = FIRST_ROW + index;
    const kept = settings.general[key];
    sheet.put(row, COLUMNS.key, {text: key, color: '#9aa0a6'}).put(row, 2, {text: t(name)});
    const fallback = defaultOf(key, defaults);
    const content =
      kept === undefined
        ? fallback
        : 'formula' in kept
          ? {formula: userFormula(kept.formula)}
          : cellOf(kept.value);
    sheet.put(row, COLUMNS.value, {...content, format, background: '#fff8e1', align: 'left'});
  });
}

function putThresholds(sheet: SheetBuilder, settings: Settings, language: Language, t: Translate): void {
  GRADED.forEach((kpi, index) => {
    const {thresholds} = kpi;
    if (!thresholds) return;
    const row = FIRST_ROW + index;
    const kept = settings.thresholds[kpi.id];
    const bound = (value: Cell | undefined, fallback: number): {number: number} => ({
      number: typeof value === 'number' ? value : fallback,
    });
    const percent = thresholds.kind !== 'fixed' || thresholds.per === 100;
    const format = percent ? '0.##"%"' : '0.##';
    sheet
      .put(row, COLUMNS.kpi, {text: kpi.id, color: '#9aa0a6'})
      .put(row, 6, {text: translate(kpi.title, language)})
      .put(row, COLUMNS.bad, {...bound(kept?.bad, thresholds.bad), format, background: '#fff8e1'})
      .put(row, COLUMNS.good, {...bound(kept?.good, thresholds.good), format, background: '#fff8e1'})
      .put(row, 9, {text: t(meaningOf(kpi))})
      .put(row, 10, {text: translate(thresholds.why, language)});
  });
}

/**
 * The words that a list has room for, those first that nobody has decided. Decided ones stand there in any case, since
 * a word that is not listed counts as unknown; what is too long to be a word does so, too.
 */
function listedWords(words: readonly StageWord[]): StageWord[] {
  const decided = words.filter(({outcome}) => outcome !== 'unknown').slice(0, WORD_ROWS);
  const unknown = words.filter(({word, outcome}) => outcome === 'unknown' && word.length <= LONGEST_WORD);
  return [...unknown.slice(0, WORD_ROWS - decided.length), ...decided];
}

function putWords(sheet: SheetBuilder, list: WordList, column: number, t: Translate): void {
  const words = listedWords(list.words);
  sheet
    .put(KEY_ROW, column, {text: list.key, color: '#9aa0a6', size: 8})
    .put(2, column, {text: list.title, bold: true})
    .put(3, column, {text: t('word'), bold: true, background: '#f1f3f4'})
    .put(3, column + 1, {text: t('outcome'), bold: true, background: '#f1f3f4'})
    .style(FIRST_ROW, column, WORD_ROWS, 1, {format: '@'})
    .style(FIRST_ROW, column + 1, WORD_ROWS, 1, {format: '@', background: '#fff8e1'})
    .width(column - 1, WORD_WIDTH)
    .width(column, WORD_WIDTH)
    .width(column + 1, WORD_WIDTH);
  words.forEach(({word, outcome}, index) => {
    sheet.put(FIRST_ROW + index, column, {text: word}).put(FIRST_ROW + index, column + 1, {text: outcome});
  });
  sheet.validate({
    range: `${columnLetters(column + 1)}${FIRST_ROW}:${columnLetters(column + 1)}${LAST_ROW}`,
    choices: list.classes,
    help: t('outcomeHelp'),
  });
}

/** Plans the settings sheet with the user's values where there are any. */
export function planSettings(
  title: string,
  settings: Settings,
  lists: readonly WordList[],
  language: Language,
  currency: string,
): SheetBuilder {
  const t = translator(language);
  const sheet = new SheetBuilder({
    role: 'settings',
    title,
    gridlines: true,
    base: {size: 10, vertical: 'middle'},
  });
  sheet.put(1, 1, {text: t('settingsTitle'), size: 14, bold: true});
  const heads: readonly [number, TextKey][] = [
    [1, 'settingKey'],
    [2, 'settingName'],
    [3, 'settingValue'],
    [5, 'settingKey'],
    [6, 'kpi'],
    [7, 'bad'],
    [8, 'good_'],
    [9, 'meaning'],
    [10, 'why'],
  ];
  const blocks: readonly [number, TextKey][] = [
    [1, 'settingsGeneral'],
    [5, 'settingsThresholds'],
  ];
  for (const [column, key] of blocks) sheet.put(2, column, {text: t(key), bold: true});
  for (const [column, key] of heads) sheet.put(3, column, {text: t(key), bold: true, background: '#f1f3f4'});
  putGeneral(sheet, settings, {language, currency}, t);
  putThresholds(sheet, settings, language, t);
  lists.forEach((list, index) => {
    putWords(sheet, list, wordColumn(index), t);
  });
  // Lists of an earlier build that are no longer there are overwritten with blanks.
  sheet.put(KEY_ROW, wordColumn(MOST_LISTS), {text: ''});
  const widths = [70, 200, 100, 70, 100, 200, 70, 70, 400, 400];
  widths.forEach((width, index) => {
    sheet.width(index + 1, width);
  });
  return sheet.freeze(3).size(LAST_ROW + 50, wordColumn(MOST_LISTS) + 2);
}
