/** KPI Settings: the user's own numbers and words. Read by key, written back whole, kept by every rebuild. */
import type {Kpi} from '../core/kpi';
import type {Cell, StageWord, TableMapping} from '../core/mapping';
import {KPIS} from '../core/registry';
import type {Language} from '../core/text';
import {SheetBuilder} from './sheet-builder';
import {type TextKey, type Translate, translator} from './texts';

export type SettingKey = 'language' | 'today' | 'from' | 'to';

/** A value of a setting: a formula without `=`, a day, a text, or nothing. */
export type SettingValue = {readonly formula: string} | {readonly value: Cell};

export interface Settings {
  readonly general: Readonly<Partial<Record<SettingKey, SettingValue>>>;
  /** By KPI id, in the numbers shown: per cent or the KPI's own unit. */
  readonly thresholds: Readonly<Record<string, {readonly bad: Cell; readonly good: Cell}>>;
  /** Outcomes by field and lower-cased word. */
  readonly words: Readonly<Record<'stage' | 'status', Readonly<Record<string, string>>>>;
}

export const NO_SETTINGS: Settings = {general: {}, thresholds: {}, words: {stage: {}, status: {}}};

const FIRST_ROW = 4;
const WORD_ROWS = 200;
const COLUMNS = {key: 1, value: 3, kpi: 5, bad: 7, good: 8, stage: 12, status: 15} as const;
const LAST_COLUMN = 16;
const LAST_ROW = FIRST_ROW + WORD_ROWS - 1;

const GENERAL: readonly {readonly key: SettingKey; readonly name: TextKey; readonly format: string}[] = [
  {key: 'language', name: 'settingLanguage', format: '@'},
  {key: 'today', name: 'settingToday', format: 'yyyy-mm-dd'},
  {key: 'from', name: 'settingFrom', format: 'yyyy-mm-dd'},
  {key: 'to', name: 'settingTo', format: 'yyyy-mm-dd'},
];

export const OUTCOMES = ['won', 'lost', 'open', 'undecided', 'unknown'] as const;

const GRADED: readonly Kpi[] = KPIS.filter((kpi) => kpi.thresholds);

/** References to the settings from other sheets, given the builder of the sheet. */
export function settingRefs(sheet: SheetBuilder): {
  general: (key: SettingKey) => string;
  threshold: (bound: 'bad' | 'good', kpi: string) => string;
  words: (field: 'stage' | 'status', part: 'words' | 'outcomes') => string;
} {
  const rowOf = (index: number): number => {
    if (index < 0) throw new Error('No such setting.');
    return FIRST_ROW + index;
  };
  return {
    general: (key) => sheet.ref(rowOf(GENERAL.findIndex((entry) => entry.key === key)), COLUMNS.value),
    threshold: (bound, kpi) => sheet.ref(rowOf(GRADED.findIndex(({id}) => id === kpi)), COLUMNS[bound]),
    words: (field, part) =>
      sheet.refArea(FIRST_ROW, COLUMNS[field] + (part === 'outcomes' ? 1 : 0), WORD_ROWS, 1),
  };
}

/** Reads the settings from the cells of their sheet; what is missing or was cleared takes its default. */
export function readSettings(
  values: readonly (readonly Cell[])[],
  formulas: readonly (readonly string[])[],
): Settings {
  const general: Partial<Record<SettingKey, SettingValue>> = {};
  const thresholds: Record<string, {bad: Cell; good: Cell}> = {};
  const words: Record<'stage' | 'status', Record<string, string>> = {stage: {}, status: {}};
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
    for (const field of ['stage', 'status'] as const) {
      const word = `${row[COLUMNS[field] - 1] ?? ''}`.trim();
      const outcome = `${row[COLUMNS[field]] ?? ''}`.trim();
      if (word !== '' && outcome !== '') words[field][word.toLowerCase()] = outcome;
    }
  });
  return {general, thresholds, words};
}

/** Language that the settings ask for, or the given one. */
export function languageIn(settings: Settings, fallback: Language): Language {
  const chosen = settings.general.language;
  const value = chosen && 'value' in chosen ? chosen.value : undefined;
  return value === 'en' || value === 'ru' ? value : fallback;
}

/** The mapping with the outcomes that the user has put on the settings sheet. */
export function withSettings(mapping: TableMapping, settings: Settings): TableMapping {
  const decided = (field: 'stage' | 'status'): readonly StageWord[] =>
    (mapping.words[field] ?? []).map((word) => {
      const outcome = settings.words[field][word.word.toLowerCase()];
      const known = OUTCOMES.find((candidate) => candidate === outcome);
      return known ? {...word, outcome: known} : word;
    });
  return {...mapping, words: {...mapping.words, stage: decided('stage'), status: decided('status')}};
}

function meaningOf(kpi: Kpi): TextKey {
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

function putGeneral(sheet: SheetBuilder, settings: Settings, language: Language, t: Translate): void {
  GENERAL.forEach(({key, name, format}, index) => {
    const row = FIRST_ROW + index;
    const kept = settings.general[key];
    sheet.put(row, COLUMNS.key, {text: key, color: '#9aa0a6'}).put(row, 2, {text: t(name)});
    const fallback = key === 'today' ? {formula: 'TODAY()'} : {text: key === 'language' ? language : ''};
    const content = kept === undefined ? fallback : 'formula' in kept ? kept : cellOf(kept.value);
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
      .put(row, 6, {text: kpi.title[language]})
      .put(row, COLUMNS.bad, {...bound(kept?.bad, thresholds.bad), format, background: '#fff8e1'})
      .put(row, COLUMNS.good, {...bound(kept?.good, thresholds.good), format, background: '#fff8e1'})
      .put(row, 9, {text: t(meaningOf(kpi))})
      .put(row, 10, {text: thresholds.why[language]});
  });
}

function putWords(sheet: SheetBuilder, mapping: TableMapping, field: 'stage' | 'status', t: Translate): void {
  const column = COLUMNS[field];
  const order = (word: StageWord): number => (word.outcome === 'unknown' ? 0 : 1);
  const words = [...(mapping.words[field] ?? [])].sort((a, b) => order(a) - order(b)).slice(0, WORD_ROWS);
  sheet.style(FIRST_ROW, column, WORD_ROWS, 1, {format: '@'});
  sheet.style(FIRST_ROW, column + 1, WORD_ROWS, 1, {format: '@', background: '#fff8e1'});
  words.forEach(({word, outcome}, index) => {
    sheet.put(FIRST_ROW + index, column, {text: word}).put(FIRST_ROW + index, column + 1, {text: outcome});
  });
  sheet.validate({
    range: `${String.fromCharCode(64 + column + 1)}${FIRST_ROW}:${String.fromCharCode(64 + column + 1)}${LAST_ROW}`,
    choices: OUTCOMES,
    help: t('outcomeHelp'),
  });
}

/** Plans the settings sheet with the user's values where there are any. */
export function planSettings(
  title: string,
  settings: Settings,
  mapping: TableMapping,
  language: Language,
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
    [12, 'word'],
    [13, 'outcome'],
    [15, 'word'],
    [16, 'outcome'],
  ];
  const blocks: readonly [number, TextKey][] = [
    [1, 'settingsGeneral'],
    [5, 'settingsThresholds'],
    [12, 'settingsStages'],
    [15, 'settingsStatuses'],
  ];
  for (const [column, key] of blocks) sheet.put(2, column, {text: t(key), bold: true});
  for (const [column, key] of heads) sheet.put(3, column, {text: t(key), bold: true, background: '#f1f3f4'});
  putGeneral(sheet, settings, language, t);
  putThresholds(sheet, settings, language, t);
  putWords(sheet, mapping, 'stage', t);
  putWords(sheet, mapping, 'status', t);
  const widths = [70, 190, 110, 24, 120, 190, 70, 70, 380, 420, 24, 200, 90, 24, 200, 90];
  widths.forEach((width, index) => {
    sheet.width(index + 1, width);
  });
  return sheet.freeze(3).size(LAST_ROW + 50, LAST_COLUMN + 2);
}
