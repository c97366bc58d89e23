import {columnOf} from '../../src/core/columns/canonical';
import {canonicalTable} from '../../src/core/columns/canonicalise';
import {KPIS} from '../../src/core/definitions/registry';
import {lostDeals, openDeals, wonAmount, wonDeals} from '../../src/core/measures/deals';
import type {RowFilter} from '../../src/core/numbers/rollup';
import {dayOf} from '../../src/core/periods/day';
import {earlierSpan, type Period, parsePeriod} from '../../src/core/periods/period';
import {DEALS} from '../../src/core/tables/deals';
import {hasKnownData, knownRows, PIPELINE_MAPPING, pipelineAnswers} from '../known-data';
import {kpiValue, measureValue} from '../numbers';

const today = dayOf(2017, 12, 31);

(hasKnownData ? describe : describe.skip)('numbers over the published pipeline data', () => {
  const table = hasKnownData
    ? canonicalTable(DEALS, knownRows('maven_sales_pipeline.csv'), PIPELINE_MAPPING, {blankLabel: '(none)'})
    : {table: 'deals', rows: 0, columns: {}, mixedCurrencies: false};

  const period = (text: string): Period => {
    const found = parsePeriod(text);
    if (!found) throw new Error(`No period: ${text}`);
    return found;
  };
  const value = (id: string, text: string, filter?: RowFilter) => {
    const kpi = KPIS.find((candidate) => candidate.id === id);
    if (!kpi) throw new Error(`No KPI: ${id}`);
    const span = period(text);
    const previous = earlierSpan(span, span.step, 1, today);
    const rows = {table, ...(filter ? {filter} : {})};
    return kpiValue(kpi, {tables: new Map([['deals', rows]]), span, previous, kpis: KPIS});
  };

  test('won, lost and open deals and the won amount are the published ones', () => {
    const answers = pipelineAnswers();
    expect(measureValue(wonDeals, table, period('2017'))).toBe(answers.stages.Won);
    expect(measureValue(lostDeals, table, period('2017'))).toBe(answers.stages.Lost);
    expect(measureValue(openDeals, table, period('2017'))).toBe(answers.open_count);
    expect(measureValue(wonAmount, table, period('2017'))).toBe(answers.won_revenue);
  });

  test('the KPIs of the year are the published ones', () => {
    const answers = pipelineAnswers();
    expect(value('win-rate', '2017')).toBeCloseTo(answers.win_rate_won_over_closed, 6);
    expect(value('average-deal', '2017')).toBeCloseTo(answers.avg_deal_won, 4);
    expect(value('median-deal', '2017')).toBe(answers.median_deal_won);
    expect(value('sales-cycle', '2017')).toBeCloseTo(answers.avg_cycle_won, 3);
    expect(value('sales-cycle-median', '2017')).toBe(answers.median_cycle_won);
    expect(value('revenue-per-rep', '2017')).toBeCloseTo(answers.revenue_per_rep_with_deals, 2);
  });

  test('every month has the published amount, deals and growth', () => {
    for (const [month, amount, won, lost, , growth] of pipelineAnswers().monthly) {
      expect(measureValue(wonAmount, table, period(month))).toBe(amount);
      expect(measureValue(wonDeals, table, period(month))).toBe(won);
      expect(measureValue(lostDeals, table, period(month))).toBe(lost);
      const grown = value('sales-growth', month);
      if (growth === null) expect(grown).toEqual({reason: 'new-sales'});
      else expect(grown).toBeCloseTo(growth, 4);
    }
  });

  test('every rep has the published amount and win rate', () => {
    const owners = columnOf(table, 'owner');
    for (const [rep, amount, , , , winRate] of pipelineAnswers().rep_table) {
      const own = (row: number): boolean => owners[row] === rep;
      expect(measureValue(wonAmount, table, period('2017'), own)).toBe(amount);
      expect(value('win-rate', '2017', own)).toBeCloseTo(winRate, 4);
    }
  });
});
