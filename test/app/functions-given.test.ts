import {callFunction} from '../../src/app/functions/call';
import {allFunctions} from '../../src/app/functions/registry';
import {KPIS} from '../../src/core/definitions/registry';
import type {Language} from '../../src/core/text';

/** No cell here holds a date. */
function call(name: string, args: readonly unknown[], language: Language = 'en'): unknown {
  return callFunction(name, args, {dayOf: () => Number.NaN, today: 46350, language});
}

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe('every example of a function', () => {
  const examples = allFunctions().flatMap(({name, examples}) =>
    examples.map(({args, result}) => [name, args, result] as const),
  );
  test.each(examples)('%s(%j) gives %j', (name, args, result) => {
    expect(call(name, args)).toEqual(result);
  });
});

describe('functions over numbers', () => {
  // Worked by hand from the definitions.
  test.each([
    ['PLAN_ATTAINMENT', [90, 120], 0.75],
    ['PLAN_ATTAINMENT', [90, 0], ''],
    ['PLAN_ATTAINMENT', [90, ''], ''],
    ['PLAN_GAP', [column(40, 50), 120], -30],
    ['CAC', [column('Costs', 5000, 7000), column('Acme', 'Globex', 'acme')], 6000],
    ['CAC', [12000, 0], ''],
    ['CAC_PAYBACK', [1200, 200, 0.5], 12],
    ['CAC_PAYBACK', [1200, 200, '50%'], 12],
    ['CAC_PAYBACK', [1200, 200, -0.5], ''],
    ['LTV', [50, 0.05], 1000],
    ['LTV', [50, '5%', 0.5], 500],
    ['LTV', [50, 0], ''],
    ['NET_LTV', [50, 0.05, 0.5, 120], 380],
    ['LTV_CAC', [900, 300], 3],
    ['LTV_CAC', [900, 0], ''],
    ['CHURN_RATE', [5, 100], 0.05],
    ['CHURN_RATE', [column('a', 'b'), column('a', 'b', 'c', 'd', 'A')], 0.5],
    ['CHURN_RATE', [0, 0], ''],
    ['RETENTION_RATE', [95, 100], 0.95],
    ['REVENUE_CHURN_RATE', [300, 6000], 0.05],
    ['NET_REVENUE_RETENTION', [1000, 200, 100, 50], 1.05],
    ['NET_REVENUE_RETENTION', [0, 0, 0, 0], ''],
    ['LEAD_TO_OPPORTUNITY', [13, 100], 0.13],
    ['LEAD_TO_OPPORTUNITY', [30, 20], 1.5],
    ['LEAD_CONVERSION_RATE', [4, 80], 0.05],
    ['PIPELINE_COVERAGE', [900, 300], 3],
    ['PIPELINE_COVERAGE', [900, 0], ''],
    ['PROFIT_PER_REP', [1000, 700, 3], 100],
    ['PROFIT_MARGIN', [400, 500], -0.25],
    ['PROFIT_MARGIN', [0, 500], ''],
    ['UPSELL_RATE', [12, 80], 0.15],
    ['CROSS_SELL_RATE', [0, 0], ''],
    ['INCREMENTAL_SALES', [95000, 75000], 20000],
    ['INCREMENTAL_LIFT', [90000, 75000], 0.2],
    ['INCREMENTAL_LIFT', [90000, 0], ''],
    ['CAMPAIGN_ROI', [20000, 8000], 1.5],
    ['CAMPAIGN_ROI', [20000, 0], ''],
    ['SALES_VELOCITY', [40, 1000, 0.25, 50], 200],
  ] as const)('%s(%j) is %j', (name, args, expected) => {
    const value = call(name, args);
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 9);
    else expect(value).toBe(expected);
  });

  test.each([
    ['a churn above 1', 'LTV', [50, 5], /"churn_rate" is 5, which is no share. Write 5 % as 0.05/],
    ['a margin above 1', 'LTV', [50, 0.05, 70], /"gross_margin" is 70/],
    ['more lost than there were', 'CHURN_RATE', [6, 5], /"customers_lost" \(6\).*"customers_at_start" \(5\)/],
    ['a negative churn', 'REVENUE_CHURN_RATE', [-1, 5], /"mrr_lost" \(-1\)/],
    ['more buyers than customers', 'UPSELL_RATE', [9, 5], /"buyers" \(9\)/],
    ['a win rate in per cent', 'SALES_VELOCITY', [1, 1, 25, 1], /"win_rate" is 25/],
  ] as const)('%s is an error', (_, name, args, expected) => {
    expect(() => call(name, args)).toThrow(expected);
  });

  test.each([
    ['a number in words', 'CHURN_RATE', ['five', 100], /"customers_lost", row 1: "five" is not a number/],
    [
      'a number with its thing',
      'CHURN_RATE',
      [5, '100 clients'],
      /"customers_at_start", row 1: "100 clients"/,
    ],
    ['a Russian word', 'ARPU', [1000, 'пять'], /"customers", row 1: "пять" is not a number/],
    ['a word among numbers', 'CAC', [900, column(3, 'four')], /"new_customers", row 2: "four"/],
    ['a word for a sum', 'PLAN_ATTAINMENT', ['ninety', 120], /"actual", row 1: "ninety" is not a number/],
  ] as const)('%s is no number, and the message says where it stands', (_, name, args, expected) => {
    expect(() => call(name, args)).toThrow(expected);
  });

  const amounts = column('Amount', 100, 300, 5000, 7000, '');
  const stages = column('Stage', 'Won', 'Выиграна', 'Lost', 'Negotiation', '');
  test.each([
    ['customers who paid', 'ARPU', column('Customer', 'Acme', 'Bolt', 'Corp', 'Dell', ''), 200],
    ['customers known by numbers', 'ARPU', column('Customer', 71, 71, 72, 73, ''), 400],
    ['a number of customers', 'ARPU', 4, 100],
    ['reps who won or lost', 'REVENUE_PER_REP', column('Owner', 'Ann', 'Ann', 'Ben', 'Cid', ''), 200],
    ['a number of reps', 'REVENUE_PER_REP', 5, 80],
  ] as const)('beside stages only won money counts, per %s', (_, name, base, expected) => {
    expect(call(name, [amounts, base, stages])).toBe(expected);
  });

  test('a rep who won nothing has 0, and amounts that are all blank are not known', () => {
    expect(call('REVENUE_PER_REP', [column(5, 7), column('Ann', 'Ben'), column('Lost', 'Lost')])).toBe(0);
    expect(call('REVENUE_PER_REP', [column('', ''), column('Ann', 'Ben'), column('Won', 'Lost')])).toBe('');
  });

  test('stages of other rows than the amounts are refused', () => {
    expect(() => call('ARPU', [400, column('Acme', 'Bolt'), column('Won', 'Lost')])).toThrow(
      'Argument "customers" has 2 rows and "revenue" has 1.',
    );
  });

  test('every KPI with a function gives its own examples there', () => {
    let called = 0;
    for (const {fn, examples} of KPIS) {
      if (!fn || !('scalars' in fn) || fn.toInputs) continue;
      for (const {given, value} of examples) {
        const args = fn.scalars.map(({name, input}) => given[input ?? name]);
        if (args.includes(undefined)) continue;
        expect([fn.name, call(fn.name, args)]).toEqual([fn.name, value ?? '']);
        called += 1;
      }
    }
    expect(called).toBeGreaterThan(20);
  });
});

describe('functions that give tables', () => {
  test('the leaderboard names deals without an owner, and spells reps once', () => {
    const owners = column('Owner', 'Anna', ' anna', '', 'Boris');
    const amounts = column('Amount', 10, 20, 5, '');
    expect(call('LEADERBOARD', [owners, amounts])).toEqual([
      ['Rep', 'Revenue', 'Won', 'Win rate', 'Average deal', 'Margin'],
      ['Anna', 30, 2, '', 15, ''],
      ['(no owner)', 5, 1, '', 5, ''],
      ['Boris', 0, 1, '', '', ''],
    ]);
    const header = ['Менеджер', 'Выручка', 'Выиграно', 'Доля выигранных', 'Средняя сделка', 'Маржа'];
    expect(call('LEADERBOARD', [owners, amounts], 'ru')).toEqual(expect.arrayContaining([header]));
  });

  test('the last stage of a deal ends when the deal is closed', () => {
    const rows = call('STAGE_DAYS', [
      column('A', 'A'),
      column('New', 'Offer'),
      column('2026-01-01', '2026-01-11'),
      column('2026-01-31', '2026-01-31'),
    ]);
    expect(rows).toEqual([
      ['Stage', 'Times left', 'Mean days', 'Median days'],
      ['Offer', 1, 20, 20],
      ['New', 1, 10, 10],
    ]);
  });

  test('a date far away is an error of a cohort table', () => {
    expect(() => call('COHORT_RETENTION', [column('2026-01-01'), column('2206-01-01')])).toThrow(
      'The dates reach from 2026-01 to 2206-01: check them, 240 months at most can be shown.',
    );
  });

  test('scores are a column under a header of their own', () => {
    const args = [column('Budget', 5, 9), column('Authority', 'yes', ''), column('Need', 'no', 0), 3];
    expect(call('OPPORTUNITY_SCORE', args)).toEqual([['Score'], [3.5], [3]]);
  });

  test('statuses of a range keep its shape, blanks stay blank', () => {
    expect(call('KPI_STATUS', [column('Win rate', 0.4, '', 0.1), 0.3, 0.15])).toEqual(
      column('Status', 'Good', '', 'Alert'),
    );
    expect(call('KPI_STATUS', [0.04, 0.03, 0.05], 'ru')).toBe('Внимание');
  });

  test('a series without twelve points has nothing unusual', () => {
    expect(call('KPI_ANOMALY', [column(1, 1, 1, 100)])).toEqual(column(false, false, false, false));
  });
});
