/** `npm run mapping-table`: which fields the sidebar has right of each export, and what it asks. */
import type {Tab} from '../../../src/core/mapping';
import {EXPORTS, textRows} from '../../core/recognise/exports';
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

export interface MappingRow {
  readonly name: string;
  readonly right: number;
  /** Fields of the export that have a column of their own. */
  readonly fields: number;
  /** Fields with another column, or with one though there is none. */
  readonly wrong: readonly string[];
  /** Questions that must be answered before a dashboard is right. */
  readonly questions: readonly string[];
}

function rowOf({name, tab, fields}: Case): MappingRow {
  const view = described([tab]);
  const deals = tableIn(view);
  const differ = deals.fields.filter(({id, column}) => column !== (fields[id] ?? ''));
  const words = deals.words.filter((group) => group.words.some(({asked}) => asked));
  return {
    name,
    right: Object.keys(fields).filter((field) => differ.every(({id}) => id !== field)).length,
    fields: Object.keys(fields).length,
    wrong: differ.filter(({column}) => column !== '').map(({id, column}) => `${id}: ${column}`),
    questions: [...view.questions.map(({text}) => text), ...words.map(({title}) => `words of ${title}`)],
  };
}

export const mappingTable = (): MappingRow[] => CASES.map(rowOf);

if (require.main === module) {
  for (const {name, right, fields, wrong, questions} of mappingTable()) {
    const asked = questions.length === 0 ? '0 questions' : `${questions.length}: ${questions.join('; ')}`;
    const mistakes = wrong.length === 0 ? '' : `  WRONG ${wrong.join(', ')}`;
    console.log(`${name.padEnd(18)} ${`${right}/${fields}`.padStart(6)} fields right  ${asked}${mistakes}`);
  }
}
