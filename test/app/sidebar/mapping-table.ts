/** `npx tsx test/app/sidebar/mapping-table.ts`: which fields the sidebar has right of each export, and what it asks. */
import type {Cell, Grid, Tab} from '../../../src/core/mapping';
import {EXPORTS, textRows, underTitle} from '../../core/recognise/exports';
import {hasKnownData, knownRows} from '../../known-data';
import {described, tableIn} from './workbook';

interface Case {
  readonly name: string;
  readonly tab: Tab;
  /** Header of each field. */
  readonly fields: Readonly<Partial<Record<string, string>>>;
}

const known = (name: string, file: string, fields: Case['fields']): Case => ({
  name,
  tab: {name: 'Deals', rows: knownRows(file)},
  fields,
});

/** Files beside the project, where they are. */
const FILES: readonly Case[] = hasKnownData
  ? [
      known('Maven', 'maven_sales_pipeline.csv', {
        id: 'opportunity_id',
        owner: 'sales_agent',
        product: 'product',
        customer: 'account',
        stage: 'deal_stage',
        created: 'engage_date',
        closed: 'close_date',
        amount: 'close_value',
      }),
      known('Bitrix24 codes', 'bitrix_fixture_deals.csv', {
        id: 'ID',
        name: 'TITLE',
        stage: 'STAGE_NAME',
        status: 'STAGE_SEMANTIC_ID',
        isClosed: 'CLOSED',
        pipeline: 'CATEGORY_NAME',
        amount: 'OPPORTUNITY',
        currency: 'CURRENCY_ID',
        probability: 'PROBABILITY',
        type: 'TYPE_ID',
        customer: 'COMPANY_TITLE',
        owner: 'ASSIGNED_BY_NAME',
        source: 'SOURCE_ID',
        created: 'DATE_CREATE',
        closed: 'CLOSEDATE',
      }),
      known('Bitrix24 Russian', 'bitrix_fixture_deals_ru_headers.csv', {
        id: 'ID',
        name: 'Название сделки',
        stage: 'Стадия сделки',
        status: 'Группа стадий',
        isClosed: 'Сделка закрыта',
        pipeline: 'Направление',
        amount: 'Сумма',
        currency: 'Валюта',
        probability: 'Вероятность',
        type: 'Тип',
        customer: 'Компания',
        owner: 'Ответственный',
        source: 'Источник',
        created: 'Дата создания',
        closed: 'Предполагаемая дата закрытия',
      }),
    ]
  : [];

const CASES: readonly Case[] = [
  ...FILES,
  ...EXPORTS.map((one) => ({
    name: one.crm,
    tab: {name: 'Deals', rows: textRows(one)},
    fields: one.fields,
  })),
];

export interface Asked {
  readonly right: number;
  /** Fields of the export that have a column of their own. */
  readonly fields: number;
  /** Fields with another column, or with one though there is none. */
  readonly wrong: readonly string[];
  /** Questions that must be answered before a dashboard is right. */
  readonly questions: readonly string[];
}

const NOTE = 'called on 12.04.2026';

const relabelled = (rows: Grid, label: (header: Cell, index: number) => Cell): Grid =>
  rows.map((row, index) => (index === 0 ? row.map(label) : row));

/** What people do to an export before they paste it; each leaves the data as it is. */
export const VARIANTS = {
  'as exported': (rows: Grid): Grid => rows,
  'columns reversed': (rows: Grid): Grid => rows.map((row) => [...row].reverse()),
  'titles above, headers in row 4': underTitle,
  'notes with dates in front': (rows: Grid): Grid =>
    rows.map((row, index) => [index === 0 ? 'Notes' : index % 2 ? NOTE : '13.04.2026', ...row]),
  'headers renamed to nonsense': (rows: Grid): Grid => relabelled(rows, (_, index) => `Qzx ${index}`),
} as const satisfies Readonly<Record<string, (rows: Grid) => Grid>>;

export type Variant = keyof typeof VARIANTS;

export interface MappingRow {
  readonly name: string;
  readonly variants: Readonly<Record<Variant, Asked>>;
}

function askedOf({tab, fields: headers}: Case, variant: Variant): Asked {
  const change = VARIANTS[variant];
  const renamed = variant === 'headers renamed to nonsense';
  const [first = []] = tab.rows;
  const place = (header: string | undefined): string => {
    const index = first.indexOf(header ?? '');
    return index < 0 ? `${header}` : `Qzx ${index}`;
  };
  const expected = (field: string): string => {
    const header = headers[field];
    return header === undefined ? '' : renamed ? place(header) : header;
  };
  const view = described([{name: tab.name, rows: change(tab.rows)}]);
  const deals = tableIn(view);
  const found = deals.fields.filter(({column}) => column !== '');
  const words = deals.words.filter((group) => group.words.some(({asked}) => asked));
  return {
    right: found.filter(({id, column}) => column === expected(id)).length,
    fields: Object.keys(headers).length,
    wrong: found.filter(({id, column}) => column !== expected(id)).map(({id, column}) => `${id}: ${column}`),
    questions: [...view.questions.map(({text}) => text), ...words.map(({title}) => `words of ${title}`)],
  };
}

const rowOf = (one: Case): MappingRow => ({
  name: one.name,
  variants: {
    'as exported': askedOf(one, 'as exported'),
    'columns reversed': askedOf(one, 'columns reversed'),
    'titles above, headers in row 4': askedOf(one, 'titles above, headers in row 4'),
    'notes with dates in front': askedOf(one, 'notes with dates in front'),
    'headers renamed to nonsense': askedOf(one, 'headers renamed to nonsense'),
  },
});

export const mappingTable = (): MappingRow[] => CASES.map(rowOf);

function print(name: string, {right, fields, wrong, questions}: Asked): void {
  const asked = questions.length === 0 ? '0 questions' : `${questions.length}: ${questions.join('; ')}`;
  const mistakes = wrong.length === 0 ? '' : `  WRONG ${wrong.join(', ')}`;
  console.log(`  ${name.padEnd(18)} ${`${right}/${fields}`.padStart(6)} fields right  ${asked}${mistakes}`);
}

if (require.main === module) {
  const rows = mappingTable();
  for (const variant of Object.keys(VARIANTS) as Variant[]) {
    console.log(variant);
    for (const {name, variants} of rows) print(name, variants[variant]);
  }
}
