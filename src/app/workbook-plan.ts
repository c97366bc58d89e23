/** From the user's tabs to the plans of our sheets: the one use case behind Build dashboard. */
import {columnOf} from '../core/canonical';
import {canonicalDeals} from '../core/canonicalise';
import type {Day} from '../core/day';
import {fieldsOf} from '../core/kpi';
import type {Question, Tab, TableMapping} from '../core/mapping';
import {DEAL_MEASURES} from '../core/measures/deals';
import {type Recognition, type RecognitionHints, recogniseDeals} from '../core/recognise';
import {KPIS} from '../core/registry';
import {fill, type Language} from '../core/text';
import {dashboardRefs, type Selector} from './dashboard-layout';
import {planDashboard} from './dashboard-sheet';
import {DataLayout, mappedSplits, planData} from './data-sheet';
import {chosenSlice, missingFields, modelPart, planModel, ROW_SETS} from './model-sheet';
import {openingPeriod} from './periods';
import type {SheetPlan, SheetRole} from './plan';
import {planSettings, type Settings, settingRefs, withSettings} from './settings';
import {SheetBuilder} from './sheet-builder';
import {splitTitle, type Translate, translator} from './texts';

export interface WorkbookInput {
  /** Every tab that is not ours. */
  readonly tabs: readonly Tab[];
  readonly settings: Settings;
  /** What the selectors of an earlier dashboard say; kept by a rebuild. */
  readonly selectors: Readonly<Partial<Record<Selector, string>>>;
  readonly language: Language;
  readonly today: Day;
  /** Titles of our sheets where the user has renamed them. */
  readonly titles?: Readonly<Partial<Record<SheetRole, string>>>;
  readonly hints?: RecognitionHints;
}

export type WorkbookPlan =
  | {
      readonly ok: true;
      /** Settings, data, model, dashboard. */
      readonly sheets: readonly SheetPlan[];
      readonly mapping: TableMapping;
      readonly message: string;
      /** What the user should settle, though the dashboard is right without it. */
      readonly warnings: readonly string[];
    }
  | {readonly ok: false; readonly title: string; readonly message: string};

const TITLES = {
  settings: 'sheetSettings',
  data: 'sheetData',
  model: 'sheetModel',
  dashboard: 'sheetDashboard',
} as const satisfies Readonly<Record<SheetRole, string>>;

/** Titles of our sheets; a tab of the user's that bears one of them keeps it. */
function titlesOf(input: WorkbookInput, t: Translate): Record<SheetRole, string> {
  const taken = new Set(input.tabs.map(({name}) => name));
  const free = (title: string): string => {
    let candidate = title;
    for (let number = 2; taken.has(candidate); number++) candidate = `${title} ${number}`;
    return candidate;
  };
  const titleOf = (role: SheetRole): string => input.titles?.[role] ?? free(t(TITLES[role]));
  return {
    settings: titleOf('settings'),
    data: titleOf('data'),
    model: titleOf('model'),
    dashboard: titleOf('dashboard'),
  };
}

const QUESTIONS = {
  'ambiguous-date': 'askDate',
  'ambiguous-number': 'askNumber',
  'ambiguous-column': 'askColumn',
  'two-tables': 'askTables',
  'unknown-words': 'askWords',
} as const satisfies Readonly<Record<Question['code'], string>>;

/** A question as a sentence. */
export function questionText(question: Question, t: Translate): string {
  return fill(t(QUESTIONS[question.code]), {
    field: question.field ?? '',
    sheet: question.sheetName,
    choices: question.choices.join(' / '),
    examples: question.examples.join(', '),
  });
}

/** Questions without whose answer a number could be wrong. */
const BLOCKING: ReadonlySet<Question['code']> = new Set(['ambiguous-date', 'ambiguous-number', 'two-tables']);

function refusal(found: Recognition, t: Translate): {ok: false; title: string; message: string} | undefined {
  const asked = found.questions.filter(({code}) => !found.mapping || BLOCKING.has(code));
  if (found.mapping && asked.length === 0) return undefined;
  const key = found.reason === 'no-rows' ? 'noRows' : 'noDeals';
  const message = asked.length > 0 ? asked.map((question) => questionText(question, t)).join('\n') : t(key);
  return {ok: false, title: t('product'), message};
}

/** Fields that measures may need, as `table.field`; an outcome and a closed day can come from more than one column. */
export function mappedFields(mapping: TableMapping): Set<string> {
  const mapped = new Set(Object.keys(mapping.columns));
  mapped.add('outcome');
  if (mapped.has('wonOn') || mapped.has('lostOn')) mapped.add('closed');
  return new Set([...mapped].map((field) => `${mapping.table}.${field}`));
}

function missingFor(mapped: ReadonlySet<string>): (id: string) => readonly string[] {
  return (id) => {
    const kpi = KPIS.find((candidate) => candidate.id === id);
    if (kpi) return missingFields(kpi, mapped);
    const measure = DEAL_MEASURES.find((candidate) => candidate.id === id);
    return measure ? fieldsOf(measure).filter((field) => !mapped.has(field)) : [];
  };
}

/** Last day with a deal, today at the latest. */
function lastDay(tab: Tab, mapping: TableMapping, today: Day): Day {
  const table = canonicalDeals(tab.rows, mapping, '');
  let last = 0;
  for (const column of ['created', 'closed']) {
    for (const day of columnOf(table, column))
      if (typeof day === 'number' && day <= today) last = Math.max(last, day);
  }
  return last === 0 ? today : last;
}

/** Plans the whole workbook, or says why it cannot be planned and what to do. */
export function planWorkbook(input: WorkbookInput): WorkbookPlan {
  const {language, settings} = input;
  const t = translator(language);
  const found = recogniseDeals(input.tabs, input.hints);
  const refused = refusal(found, t);
  const tab = input.tabs.find(({name}) => name === found.mapping?.sheetName);
  if (refused || !found.mapping || !tab)
    return refused ?? {ok: false, title: t('product'), message: t('noDeals')};
  const mapping = withSettings(found.mapping, settings);
  const warnings = found.questions.map((question) => questionText(question, t));
  return {
    ok: true,
    sheets: planSheets(input, mapping, tab, t),
    mapping,
    message: [t('built'), ...warnings].join('\n'),
    warnings,
  };
}

function planSheets(input: WorkbookInput, mapping: TableMapping, tab: Tab, t: Translate): SheetPlan[] {
  const {language} = input;
  const titles = titlesOf(input, t);
  const splits = mappedSplits(mapping);
  const mapped = mappedFields(mapping);
  const settings = planSettings(titles.settings, input.settings, mapping, language);
  const fromSettings = settingRefs(settings);
  const dashboard = new SheetBuilder({
    role: 'dashboard',
    title: titles.dashboard,
    base: {size: 10, vertical: 'middle'},
  });
  const layout = new DataLayout({
    title: titles.data,
    mapping,
    userRows: tab.rows.length,
    blankLabel: t('blank'),
    sets: ROW_SETS,
    chosen: (set) => chosenSlice(titles.model, set),
    part: (part) => {
      const words = /^(stage|status)-(words|outcomes)$/.exec(part);
      if (!words) return modelPart(titles.model, part);
      return fromSettings.words(
        words[1] === 'stage' ? 'stage' : 'status',
        words[2] === 'words' ? 'words' : 'outcomes',
      );
    },
  });
  const model = planModel({
    title: titles.model,
    language,
    splits,
    mapped,
    data: layout,
    refs: {
      general: fromSettings.general,
      threshold: fromSettings.threshold,
      dashboard: dashboardRefs(dashboard),
    },
  });
  const data = planData(layout);
  const split = splits.find((field) => field !== 'owner') ?? splits[0];
  planDashboard({
    language,
    sheet: dashboard,
    model,
    threshold: fromSettings.threshold,
    missing: missingFor(mapped),
    selections: {
      period: openingPeriod({today: input.today, lastDay: lastDay(tab, mapping, input.today)}, t),
      comparison: t('previousPeriod'),
      rep: t('all'),
      filterField: t('noFilter'),
      filterValue: t('all'),
      splitField: split ? splitTitle(split, t) : '',
      ...input.selectors,
    },
  });
  return [settings, data, model.sheet, dashboard].map((sheet) => sheet.plan());
}
