/** From the user's tabs to the plans of our sheets: the one use case behind Build dashboard. */

import {fieldsOf, missingFor} from '../../core/definitions/kpi';
import {kpiById, measureById} from '../../core/definitions/lookup';
import {KPIS} from '../../core/definitions/registry';
import type {Formula} from '../../core/formulas/formula';
import type {Question, Tab, TableMapping} from '../../core/mapping';
import {type Day, startOfQuarter} from '../../core/periods/day';
import type {TablesHints} from '../../core/recognition/recognise';
import {mappedFields, type Rates, type TableId} from '../../core/tables/table-spec';
import {fill, type Language, translate} from '../../core/text';
import {fieldNames} from '../mapping/field-names';
import {
  blockingQuestions,
  type FoundTable,
  type FoundTables,
  findTables,
  lastDealDay,
  mainCurrency,
  ratesIn,
  wordLists,
} from '../mapping/tables';
import {splitTitle, type Translate, translator} from '../texts';
import {campaignLabels} from './dashboard/campaigns';
import {planDashboard} from './dashboard/dashboard-sheet';
import {dashboardRefs, type Selections} from './dashboard/selectors';
import {planData} from './data/data-sheet';
import type {Group} from './data/scope';
import {mappedSplits, TableLayout} from './data/table-layout';
import {putDirectory, withLetters} from './drill-down/directory';
import type {ToldTables} from './drill-down/lines';
import {readsOfDrillDown} from './drill-down/reads';
import {planChase} from './follow-ups/follow-ups-sheet';
import {blockArea, type ModelBlock, modelPart, slotsFor} from './model/layout';
import {planModel} from './model/model-sheet';
import {openingPeriod} from './periods';
import {dataRole, type SheetPlan, type SheetRole} from './plan';
import {type Places, placesOf, printedSheet} from './print';
import {withoutUnread} from './reachability';
import {fiscalMonthIn, planSettings, type Settings, settingRefs} from './settings';
import {SheetBuilder} from './sheet-builder';

export interface WorkbookInput {
  /** Every tab that is not ours. */
  readonly tabs: readonly Tab[];
  readonly settings: Settings;
  /** What the selectors of an earlier dashboard say; kept by a rebuild. */
  readonly selectors: Partial<Selections>;
  readonly language: Language;
  readonly today: Day;
  /** Titles of our sheets where the user has renamed them. */
  readonly titles?: Readonly<Partial<Record<SheetRole, string>>>;
  /** Titles that texts give them, where new sheets are made under others beside the old ones. */
  readonly shownTitles?: Readonly<Partial<Record<SheetRole, string>>>;
  readonly hints?: TablesHints;
  /** Fields of the deals that are passed over, since the spreadsheet has no room for what is made of them. */
  readonly leftOut?: readonly string[];
  /** Blocks of the model that a program reads whole; otherwise only what leads to what is shown is written. */
  readonly asked?: readonly ModelBlock[];
}

export interface PlannedWorkbook {
  readonly ok: true;
  /** Settings, hidden sheets of the tables, model, deals to chase, dashboard. */
  readonly sheets: readonly SheetPlan[];
  /** Where everything stands on them. */
  readonly places: Places;
  /** By kind of table; the deals are always there. */
  readonly mappings: Readonly<Partial<Record<TableId, TableMapping>>>;
  readonly message: string;
  /** What the user should settle, though the dashboard is right without it. */
  readonly warnings: readonly string[];
}

export type WorkbookPlan = PlannedWorkbook | Refusal;

/** Why there is nothing to build from, and what could be done about it at once. */
export interface Refusal {
  readonly ok: false;
  readonly title: string;
  readonly message: string;
  /** The help that the user may be offered, and the question that offers it. */
  readonly offer?: {readonly what: 'sample' | 'mapping'; readonly question: string};
}

/** Titles of our sheets; a tab of the user's that bears one of them keeps it. */
function titleFinder(input: WorkbookInput): (role: SheetRole, title: string) => string {
  const taken = new Set(input.tabs.map(({name}) => name.toLowerCase()));
  return (role, title) => {
    let candidate = title;
    for (let number = 2; taken.has(candidate.toLowerCase()); number++) candidate = `${title} ${number}`;
    return input.titles?.[role] ?? candidate;
  };
}

function tableTitle({spec}: FoundTable, language: Language, t: Translate): string {
  if (spec.id === 'deals') return t('sheetData');
  if (dataRole(spec.id) === 'data-short') return t('sheetShort');
  return fill(t('sheetTable'), {table: translate(spec.title, language)});
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

/** Whether a tab holds what could be a table: two rows of two cells. */
const hasTable = ({rows}: Tab): boolean =>
  rows.filter((row) => row.filter((cell) => cell !== '').length > 1).length > 1;

/** The sample is for those who begin: where a dashboard stands, its owner misses data of their own. */
function offerOf({tabs, titles = {}}: WorkbookInput, t: Translate): Refusal['offer'] {
  if (tabs.some(hasTable)) return {what: 'mapping', question: t('offerMapping')};
  if (Object.keys(titles).length > 0) return undefined;
  return {what: 'sample', question: t('offerSample')};
}

function refusal({deals}: FoundTables, input: WorkbookInput, t: Translate): Refusal {
  const refused = {ok: false, title: t('product')} as const;
  if (deals.reason === 'no-rows') return {...refused, message: t('noRows')};
  const asked = blockingQuestions(deals).map((question) => questionText(question, t));
  const message = asked.length > 0 ? asked.join('\n') : t('noDeals');
  const offer = offerOf(input, t);
  return {...refused, message, ...(offer ? {offer} : {})};
}

/** Fields that a KPI or measure needs and that are not mapped. */
function missingIn(mapped: ReadonlySet<string>): (id: string) => readonly string[] {
  return (id) => {
    const kpi = kpiById(id);
    if (kpi) return missingFor(kpi, mapped, KPIS);
    const measure = measureById(id);
    return measure ? fieldsOf(measure).filter((field) => !mapped.has(field)) : [];
  };
}

/** Plans the whole workbook, or says why it cannot be planned and what to do. */
export function planWorkbook(input: WorkbookInput): WorkbookPlan {
  const t = translator(input.language);
  const found = findTables(input.tabs, input.hints ?? {}, input.settings);
  const deals = found.tables.get('deals');
  if (!deals) return refusal(found, input, t);
  const {leftOut = []} = input;
  const fields = fieldNames(
    leftOut.map((field) => `deals.${field}`),
    input.language,
  );
  const warnings = [
    ...(leftOut.length > 0 ? [fill(t('withoutFields'), {fields})] : []),
    ...found.questions.map((question) => questionText(question, t)),
  ];
  const told = withoutFields(deals, leftOut);
  return {
    ok: true,
    ...new WorkbookPlanner(input, new Map([...found.tables, ['deals', told]]), told, t).plan(),
    mappings: Object.fromEntries([...found.tables].map(([id, {mapping}]) => [id, mapping])),
    message: [t('built'), ...warnings].join('\n'),
    warnings,
  };
}

/** A table as it would be without some of its columns. */
function withoutFields(table: FoundTable, fields: readonly string[]): FoundTable {
  const columns = Object.entries(table.mapping.columns).filter(([field]) => !fields.includes(field));
  return {...table, mapping: {...table.mapping, columns: Object.fromEntries(columns)}};
}

/** Lists of words on KPI Settings by the parts under which columns ask for them. */
const WORD_PART = /^(?:(.+)-)?(\w+)-(words|outcomes)$/;
/** Currencies of the table of rates; more have no rate. */
const MOST_RATES = 200;

class WorkbookPlanner {
  readonly #mapped: ReadonlySet<string>;
  readonly #titleOf: (role: SheetRole, title: string) => string;
  readonly #modelTitle: string;
  readonly #rates: Rates | undefined;
  readonly #mainCurrency: string;
  /** Whether deals stand in several currencies that no rates bring together. */
  readonly #currencies: boolean;

  constructor(
    readonly input: WorkbookInput,
    readonly tables: FoundTables['tables'],
    readonly deals: FoundTable,
    readonly t: Translate,
  ) {
    this.#mapped = mappedFields(tables.values());
    this.#titleOf = titleFinder(input);
    this.#modelTitle = this.#titleOf('model', t('sheetModel'));
    this.#mainCurrency = mainCurrency(tables, input.settings);
    this.#rates = ratesIn(tables, this.#mainCurrency);
    this.#currencies = !this.#rates && [...this.#names('currency')].filter((name) => name !== '').length > 1;
  }

  #layout(found: FoundTable, before: number, part: (part: string) => Formula): TableLayout {
    const {spec, mapping, tab} = found;
    return new TableLayout({
      spec,
      title: this.#titleOf(dataRole(spec.id), tableTitle(found, this.input.language, this.t)),
      before,
      mapping,
      userRows: tab.rows.length,
      blankLabel: this.t('blank'),
      rates: spec.id === 'rates' ? undefined : this.#rates,
      fields: mappedSplits(this.deals.spec, this.deals.mapping),
      currencies: this.#currencies,
      part,
    });
  }

  plan(): Pick<PlannedWorkbook, 'sheets' | 'places'> {
    const {input, t} = this;
    const {language} = input;
    const lists = wordLists(this.tables, language, t);
    const settings = planSettings(
      this.#titleOf('settings', t('sheetSettings')),
      input.settings,
      lists,
      language,
      this.#rates ? this.#mainCurrency : '',
    );
    const fromSettings = settingRefs(settings, lists);
    const layouts = new Map<TableId, TableLayout>();
    const part = (name: string): Formula => {
      if (name === 'main-currency') return fromSettings.general('currency');
      if (name === 'campaign-labels') return campaignLabels();
      if (name.startsWith('rates-')) return ratesPart(name, layouts);
      const words = WORD_PART.exec(name);
      if (!words) return modelPart(name);
      const [, table = 'deals', field, which] = words;
      return fromSettings.words(`${table}.${field}`, which === 'words' ? 'words' : 'outcomes');
    };
    for (const [id, found] of this.tables) {
      const beside = [...layouts].filter(([other]) => dataRole(other) === dataRole(id));
      const before = Math.max(0, ...beside.map(([, {end}]) => end));
      layouts.set(id, this.#layout(found, before, part));
    }
    const dashboard = new SheetBuilder({
      role: 'dashboard',
      title: this.#titleOf('dashboard', t('sheetDashboard')),
      warns: true,
      base: {size: 10, vertical: 'middle'},
    });
    const model = planModel({
      title: this.#modelTitle,
      language,
      splits: mappedSplits(this.deals.spec, this.deals.mapping),
      currencies: this.#currencies,
      mapped: this.#mapped,
      tables: layouts,
      slots: this.#slots(),
      refs: {
        general: fromSettings.general,
        threshold: fromSettings.threshold,
        dashboard: dashboardRefs(dashboard),
      },
    });
    const chase = new SheetBuilder({
      role: 'chase',
      title: this.#titleOf('chase', t('sheetChase')),
      base: {size: 10, vertical: 'middle'},
    });
    const deals = layouts.get('deals');
    if (!deals) throw new Error('A workbook is planned around its deals.');
    planDashboard({
      language,
      sheet: dashboard,
      model,
      tables: layouts,
      mapped: this.#mapped,
      chase: planChase({language, sheet: chase, model: model.sheet, deals, mapped: this.#mapped}),
      chaseTitle: input.shownTitles?.chase ?? chase.options.title,
      threshold: fromSettings.threshold,
      missing: missingIn(this.#mapped),
      selections: this.#selections(),
      currencies: this.#currencies,
    });
    const data = planData(layouts.values());
    const told = this.#told();
    putDirectory(model.sheet, data, told);
    const plans = [settings, ...data, model.sheet, chase, dashboard].map((sheet) => sheet.plan());
    const asked = (input.asked ?? []).map(blockArea);
    const drafts = withoutUnread(plans, asked, readsOfDrillDown(told));
    const places = placesOf(drafts);
    return {places, sheets: drafts.map((draft) => printedSheet(withLetters(draft, drafts), places))};
  }

  #told(): ToldTables {
    const moments = [...this.tables.values()].filter(({spec, mapping}) => spec.isSnapshot?.(mapping));
    return {mapped: this.#mapped, snapshots: new Set(moments.map(({spec}) => spec.id))};
  }

  /** Different texts in a column of the deals, whatever their case. */
  #names(field: string): ReadonlySet<string> {
    const {mapping, tab} = this.deals;
    const column = mapping.columns[field];
    if (!column) return new Set();
    const rows = tab.rows.slice(mapping.headerRow);
    return new Set(rows.map((row) => `${row[column.column - 1] ?? ''}`.trim().toLowerCase()));
  }

  #slots(): Readonly<Record<Group, number>> {
    const fields = mappedSplits(this.deals.spec, this.deals.mapping);
    const most = Math.max(0, ...fields.map((field) => this.#names(field).size));
    return {rep: slotsFor(this.#names('owner').size), split: slotsFor(most)};
  }

  #selections(): Selections {
    const {input, t} = this;
    const splits = mappedSplits(this.deals.spec, this.deals.mapping);
    const split = splits.find((field) => field !== 'owner') ?? splits[0];
    const lastDay = lastDealDay(this.deals, input.today) ?? input.today;
    const fiscalMonth = fiscalMonthIn(input.settings);
    return {
      period: openingPeriod({today: input.today, lastDay, fiscalMonth}, t),
      from: {serial: startOfQuarter(lastDay, fiscalMonth)},
      to: {serial: lastDay},
      comparison: t('previousPeriod'),
      currency: t('all'),
      rep: t('all'),
      filterField: t('noFilter'),
      filterValue: t('all'),
      splitField: split ? splitTitle(split, t) : '',
      ...input.selectors,
    };
  }
}

/** Codes and rates of the table of exchange rates, the latest first. */
function ratesPart(name: string, layouts: ReadonlyMap<TableId, TableLayout>): Formula {
  const rates = layouts.get('rates');
  if (!rates) throw new Error('The spreadsheet has no exchange rates.');
  return rates.bodyRef(name === 'rates-currencies' ? 'latest_code' : 'latest_rate', MOST_RATES);
}
