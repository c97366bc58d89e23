/** The settings as the sidebar shows them, and what is written on their sheet for what was typed. */

import {GRADED} from '../../core/definitions/lookup';
import type {Cell} from '../../core/mapping';
import {dayOfIso, isoOf} from '../../core/periods/day';
import {fill, LANGUAGES, type Language, nameOf, translate} from '../../core/text';
import {thresholdText} from '../functions/tables/kpi-list';
import {TEXTS} from '../texts';
import {
  fiscalMonthIn,
  GENERAL,
  languageIn,
  meaningOf,
  type Settings,
  settingPlace,
} from '../workbook/settings';
import {MONTHS, SIDEBAR_TEXTS} from './texts';
import type {OptionView, SettingEdits, SettingsView, SettingView, ThresholdView} from './view';

type General = (typeof GENERAL)[number];

/** What a setting can be chosen from; empty where it is typed. */
function choicesOf({key}: General, language: Language): OptionView[] {
  if (key === 'language') return LANGUAGES.map((one) => ({value: one, title: nameOf(one)}));
  if (key !== 'fiscalMonth') return [];
  return MONTHS.map((month, index) => ({value: `${index + 1}`, title: translate(month, language)}));
}

function kindOf(setting: General): SettingView['kind'] {
  const {format} = setting;
  if (choicesOf(setting, 'en').length > 0) return 'choice';
  return format.includes('y') ? 'date' : format === '@' ? 'text' : 'number';
}

function shown({key}: General, settings: Settings, language: Language): string {
  if (key === 'language') return languageIn(settings, language);
  if (key === 'fiscalMonth') return `${fiscalMonthIn(settings)}`;
  const kept = settings.general[key];
  if (!kept || 'formula' in kept) return '';
  return typeof kept.value === 'object' ? isoOf(kept.value.serial) : `${kept.value}`;
}

const generalView = (setting: General, settings: Settings, language: Language): SettingView => ({
  id: setting.key,
  title: translate(TEXTS[setting.name], language),
  kind: kindOf(setting),
  value: shown(setting, settings, language),
  choices: choicesOf(setting, language),
});

function thresholdView(
  kpi: (typeof GRADED)[number],
  settings: Settings,
  language: Language,
): ThresholdView[] {
  const {id, title, thresholds} = kpi;
  if (!thresholds) return [];
  const {bad, good, why} = thresholds;
  const kept = settings.thresholds[id];
  const bound = (cell: Cell | undefined, otherwise: number): number =>
    typeof cell === 'number' ? cell : otherwise;
  const own = {bad: bound(kept?.bad, bad), good: bound(kept?.good, good)};
  return [
    {
      id,
      title: translate(title, language),
      told: thresholdText({...kpi, thresholds: {...thresholds, ...own}}, language),
      meaning: translate(TEXTS[meaningOf(kpi)], language),
      why: translate(why, language),
      ...own,
      defaults: {bad, good},
    },
  ];
}

/** @param kept whether the sheet of the settings is there */
export function settingsView(settings: Settings, kept: boolean, language: Language): SettingsView {
  return {
    kept,
    general: GENERAL.map((setting) => generalView(setting, settings, language)),
    thresholds: GRADED.flatMap((kpi) => thresholdView(kpi, settings, language)),
  };
}

/** A cell of the settings sheet, 1-based, with what is to stand there: a formula with its `=`, a text or a number. */
export interface SettingWrite {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

function numberOf(text: string, title: string, language: Language): number {
  const value = Number(text.trim().replace(',', '.'));
  if (Number.isFinite(value)) return value;
  throw new Error(fill(translate(SIDEBAR_TEXTS.badNumber, language), {title, text}));
}

function generalValue(setting: General, text: string, language: Language): string | number {
  const title = translate(TEXTS[setting.name], language);
  if (text === '') return setting.key === 'today' ? '=TODAY()' : '';
  switch (kindOf(setting)) {
    case 'choice': {
      const chosen = choicesOf(setting, language).find(({value}) => value === text);
      if (!chosen) throw new Error(fill(translate(SIDEBAR_TEXTS.badChoice, language), {title, text}));
      return setting.format === '@' ? text : Number(text);
    }
    case 'number':
      return numberOf(text, title, language);
    case 'date': {
      const day = dayOfIso(text);
      if (day === undefined) throw new Error(fill(translate(SIDEBAR_TEXTS.badDate, language), {title, text}));
      return day;
    }
    default:
      if (/^[=+@-]/.test(text))
        throw new Error(fill(translate(SIDEBAR_TEXTS.badText, language), {title, text}));
      return text;
  }
}

function typedValue(id: string, text: string, language: Language): string | number | undefined {
  const setting = GENERAL.find(({key}) => key === id);
  if (setting) return generalValue(setting, text, language);
  const [kpi, bound] = id.split('.');
  const graded = GRADED.find((one) => one.id === kpi);
  if (!graded?.thresholds || (bound !== 'bad' && bound !== 'good')) return undefined;
  return text === '' ? graded.thresholds[bound] : numberOf(text, translate(graded.title, language), language);
}

/**
 * What is to be written for what was typed; settings that the sheet does not have are left out.
 * @param values cells of the settings sheet
 * @throws Error that names the setting whose text cannot be read
 */
export function settingWrites(
  values: readonly (readonly Cell[])[],
  edits: SettingEdits,
  language: Language,
): SettingWrite[] {
  return Object.entries(edits).flatMap(([id, text]): SettingWrite[] => {
    const value = typedValue(id, text, language);
    const place = settingPlace(values, id);
    return value === undefined || !place ? [] : [{...place, value}];
  });
}
