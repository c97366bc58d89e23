/** Real data beside the project, where it is present; tests that need it say so when it is not. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import Papa from 'papaparse';
import type {Cell, ColumnMapping, TableMapping} from '../src/core/mapping';
import {dayOfIso} from '../src/core/periods/day';

const folder = join(__dirname, '../../shared/data');

export const hasKnownData = existsSync(join(folder, 'known-answers.json'));
if (!hasKnownData) console.warn('The real data beside the project are absent: their tests are skipped.');

/** Path of one of the files. */
export const knownFile = (name: string): string => join(folder, name);

/** Rows of a CSV file; days in ISO and numbers are typed, as a spreadsheet does on import. */
export function knownRows(file: string): Cell[][] {
  const text = readFileSync(join(folder, file), 'utf8');
  const {data} = Papa.parse<string[]>(text, {skipEmptyLines: true});
  return data.map((row) => row.map(typed));
}

function typed(text: string): Cell {
  const day = dayOfIso(text);
  if (day !== undefined) return {serial: day};
  return text !== '' && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

const text = {kind: 'text'} as const;
const date = {kind: 'date', order: 'none'} as const;
const number = {kind: 'number', decimal: '.', scale: 1} as const;

/** The mapping of the pipeline file, told by hand: created is the engage date. */
export const PIPELINE_MAPPING: TableMapping = {
  table: 'deals',
  sheetName: 'Deals',
  headerRow: 1,
  columns: Object.fromEntries(
    (
      [
        ['id', 1, 'opportunity_id', text],
        ['owner', 2, 'sales_agent', text],
        ['product', 3, 'product', text],
        ['customer', 4, 'account', text],
        ['stage', 5, 'deal_stage', text],
        ['created', 6, 'engage_date', date],
        ['closed', 7, 'close_date', date],
        ['amount', 8, 'close_value', number],
      ] as const
    ).map(([field, column, header, format]): [string, ColumnMapping] => [field, {column, header, format}]),
  ),
  words: {
    stage: [
      {word: 'Won', rows: 4238, outcome: 'won'},
      {word: 'Lost', rows: 2473, outcome: 'lost'},
      {word: 'Engaging', rows: 1589, outcome: 'open'},
      {word: 'Prospecting', rows: 500, outcome: 'open'},
    ],
  },
};

export interface PipelineAnswers {
  readonly stages: Readonly<Record<'Won' | 'Lost', number>>;
  readonly won_revenue: number;
  readonly win_rate_won_over_closed: number;
  readonly avg_deal_won: number;
  readonly median_deal_won: number;
  readonly avg_cycle_won: number;
  readonly median_cycle_won: number;
  readonly open_count: number;
  readonly revenue_per_rep_with_deals: number;
  readonly monthly: readonly (readonly [string, number, number, number, number, number | null])[];
  readonly rep_table: readonly (readonly [string, number, number, number, number, number, number])[];
}

export function pipelineAnswers(): PipelineAnswers {
  const answers: {maven: PipelineAnswers} = JSON.parse(
    readFileSync(join(folder, 'known-answers.json'), 'utf8'),
  );
  return answers.maven;
}
