/**
 * The win rate by month of the same array by libraries that people use for such questions. Each is given the rows as a
 * cell function is, header and text cells, and builds its own table of all eight columns within the time. The queries
 * know which columns to read and that dates are ISO texts, as their writers would; `KPI` has to find out.
 */
import {COUNTIFS} from '@formulajs/formulajs';
import alasql from 'alasql';
import {desc, op, table as tableOf} from 'arquero';
import {CLOSED, type RawTable, STAGE} from './pipeline';

/** Months such as 2026-03 with their win rates. */
export type Rates = ReadonlyMap<string, number>;

const monthOf = (day: unknown): string => `${day}`.slice(0, 7);

/** COUNTIFS as a sheet has it: two for each month over columns of stages and months. */
export function byFormulaJs(table: RawTable): Rates {
  const rows = table.slice(1);
  const stages = rows.map((row) => row[STAGE] ?? '');
  const months = rows.map((row) => monthOf(row[CLOSED]));
  const rates = new Map<string, number>();
  for (const month of new Set(months)) {
    if (month === '') continue;
    const count = (stage: string): number => Number(COUNTIFS(stages, stage, months, month));
    const won = count('Won');
    rates.set(month, won / (won + count('Lost')));
  }
  return rates;
}

interface Row {
  readonly month: string;
  readonly won: number;
  readonly closed: number;
}

const rateOf = (rows: readonly Row[]): Rates =>
  new Map(rows.map(({month, won, closed}) => [month, won / closed]));

export function byAlasql(table: RawTable): Rates {
  const [heads = [], ...rows] = table;
  const records = rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at]])));
  const found: Row[] = alasql(
    `SELECT SUBSTRING(close_date, 1, 7) AS [month], SUM(CASE WHEN deal_stage = 'Won' THEN 1 ELSE 0 END) AS won,
      COUNT(*) AS closed FROM ? WHERE deal_stage IN ('Won', 'Lost') GROUP BY SUBSTRING(close_date, 1, 7)`,
    [records],
  );
  return rateOf(found);
}

export function byArquero(table: RawTable): Rates {
  const [heads = [], ...rows] = table;
  const columns = Object.fromEntries(heads.map((head, at) => [head, rows.map((row) => row[at])]));
  const found = tableOf(columns)
    .filter((d: {deal_stage: string}) => d.deal_stage === 'Won' || d.deal_stage === 'Lost')
    .derive({
      month: (d: {close_date: string}) => op.substring(d.close_date, 0, 7),
      won: (d: {deal_stage: string}) => (d.deal_stage === 'Won' ? 1 : 0),
    })
    .groupby('month')
    .rollup({won: (d: {won: number}) => op.sum(d.won), closed: () => op.count()})
    .orderby(desc('month'))
    .objects();
  return rateOf(found.map((row) => ({month: '', won: 0, closed: 0, ...row})));
}
