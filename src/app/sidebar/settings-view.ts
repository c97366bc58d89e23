/** The settings as the sidebar shows them, and what is written on their sheet for what was typed. */
import {dayOfIso, isoOf} from '../../core/day';
import type {Cell} from '../../core/mapping';
import {fill, LANGUAGES, type Language} from '../../core/text';
import {thresholdText} from '../functions/tables/kpi-list';
import {
  GENERAL,
  GRADED,
  languageIn,
  meaningOf,
  type Settings,
  type SettingValue,
  settingPlace,
} from '../settings';
import {TEXTS} from '../texts';
import {SIDEBAR_TEXTS} from './texts';
import type {SettingEdits, SettingsView, SettingView, ThresholdView} from './view';

type General = (typeof GENERAL)[number];

function kindOf({key, format}: General): SettingView['kind'] {
  if (key === 'language') return 'choice';
  return format.includes('y') ? 'date' : format === '@' ? 'text' : 'number';
}

function shown(value: SettingValue | undefined): string {
  if (!value || 'formula' in value) return '';
  return typeof value.value === 'object' ? isoOf(value.value.serial) : `${value.value}`;
}

function generalView(setting: General, settings: Settings, language: Language): SettingView {
  const {key, name} = setting;
  const kind = kindOf(setting);
  return {
    id: key,
    title: TEXTS[name][language],
    kind,
    value: kind === 'choice' ? languageIn(settings, language) : shown(settings.general[key]),
    choices: kind === 'choice' ? LANGUAGES.map((one) => ({value: one, title: SIDEBAR_TEXTS[one][one]})) : [],
  };
}

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
      title: title[language],
      told: thresholdText({...kpi, thresholds: {...thresholds, ...own}}, language),
      meaning: TEXTS[meaningOf(kpi)][language],
      why: why[language],
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
  throw new Error(fill(SIDEBAR_TEXTS.badNumber[language], {title, text}));
}

function generalValue(setting: General, text: string, language: Language): string | number {
  const title = TEXTS[setting.name][language];
  if (text === '') return setting.key === 'today' ? '=TODAY()' : '';
  switch (kindOf(setting)) {
    case 'number':
      return numberOf(text, title, language);
    case 'date': {
      const day = dayOfIso(text);
      if (day === undefined) throw new Error(fill(SIDEBAR_TEXTS.badDate[language], {title, text}));
      return day;
    }
    default:
      if (/^[=+@-]/.test(text)) throw new Error(fill(SIDEBAR_TEXTS.badText[language], {title, text}));
      return text;
  }
}

function typedValue(id: string, text: string, language: Language): string | number | undefined {
  const setting = GENERAL.find(({key}) => key === id);
  if (setting) return generalValue(setting, text, language);
  const [kpi, bound] = id.split('.');
  const graded = GRADED.find((one) => one.id === kpi);
  if (!graded?.thresholds || (bound !== 'bad' && bound !== 'good')) return undefined;
  return text === '' ? graded.thresholds[bound] : numberOf(text, graded.title[language], language);
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
