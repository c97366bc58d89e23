import {callFunction} from '../../src/app/functions/call';
import {KPIS} from '../../src/core/definitions/registry';
import type {Cell} from '../../src/core/mapping';
import type {Language} from '../../src/core/text';
import {hasKnownData, knownRows, pipelineAnswers} from '../known-data';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The last day of 2026. */
const TODAY = 46387;

function call(name: string, args: readonly unknown[], language: Language = 'en'): unknown {
  const dayOf = (date: unknown): number => Math.floor((Number(date) - EPOCH) / DAY);
  return callFunction(name, args, {dayOf, today: TODAY, language});
}

/** Cells as Sheets gives them: dates are Dates. */
const asSheets = (rows: readonly (readonly Cell[])[]): unknown[][] =>
  rows.map((row) =>
    row.map((cell) => (typeof cell === 'object' ? new Date(EPOCH + cell.serial * DAY) : cell)),
  );

const HEADER = ['Owner', 'Stage', 'Created', 'Closed date', 'Amount', 'Source', 'Customer'];
const DEALS = [
  HEADER,
  ['Anna', 'Won', '2025-12-20', '2026-01-10', 100, 'Web', 'Acme'],
  ['Anna', 'Lost', '2026-01-02', '2026-01-31', 200, 'Web', 'Globex'],
  ['Boris', 'Won', '2026-01-05', '2026-03-03', 300, 'Ads', 'Initech'],
  ['Boris', 'Open', '2026-02-01', '', 400, '', 'Acme'],
];

describe('KPI over a table', () => {
  test('KPI over a table takes a KPI by id, function or title, in English or Russian, in any case', () => {
    for (const name of ['win rate', 'WIN_RATE', 'win-rate', 'Win Rate', 'доля выигранных сделок']) {
      expect(call('KPI', [name, DEALS])).toBeCloseTo(2 / 3, 9);
    }
    expect(call('KPI', ['ARPU', DEALS])).toBe(200);
    expect(call('KPI', ['средний чек', DEALS])).toBe(200);
  });

  test.each([
    ['won amount', 400],
    ['Won Amount', 400],
    ['won-amount', 400],
    ['сумма выигранных', 400],
    ['revenue', 400],
    ['won deals', 2],
    ['выигранные сделки', 2],
    ['клиенты', 2],
    ['Lost deals', 1],
    ['new deals', 3],
    ['open deals', 1],
    ['paying customers', 2],
  ])('the number "%s" is told as a KPI is', (name, expected) => {
    expect(call('KPI', [name, DEALS, '2026'])).toBe(expected);
  });

  test.each([
    ['win ratio', /nearest names are win rate/i],
    ['avarage deal', /average.deal/i],
    ['доля выиграных сделок', /доля выигранных сделок/i],
  ])('the near miss "%s" is answered with the name that was meant', (name, expected) => {
    expect(() => call('KPI', [name, DEALS])).toThrow(expected);
  });

  test.each([
    ['2026', 2 / 3],
    [2026, 2 / 3],
    ['2026-Q1', 2 / 3],
    ['2026-01', 0.5],
    [new Date(Date.UTC(2026, 0, 15)), 0.5],
    ['2026-01-01..2026-01-20', 1],
    ['2025', ''],
  ])('KPI over a table tells the period %s', (period, expected) => {
    const value = call('KPI', ['win rate', DEALS, period]);
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 9);
    else expect(value).toBe(expected);
  });

  test.each([
    ['Q1 2026', '', 2 / 3],
    ['January 2026', '', 0.5],
    ['январь 2026', '', 0.5],
    ['this month', 'today=2026-01-20', 0.5],
    ['этот месяц', 'today=2026-03-31', 1],
    ['last month', 'today=2026-02-01', 0.5],
    ['прошлый месяц', 'сегодня=2026-02-01', 0.5],
    ['this quarter', 'today=46053', 2 / 3],
    ['last quarter', 'today=2026-05-01', 2 / 3],
    ['last quarter', 'today=2026-05-01; fiscal=February', 1],
    ['year to date', 'today=2026-02-15', 0.5],
    ['с начала года', 'today=2026-12-31', 2 / 3],
    ['last 12 months', 'today=2026-12-31', 2 / 3],
    ['Последние 12 месяцев', '', 2 / 3],
    ['last 30 days', 'today=2026-02-08', 0.5],
    ['last year', 'today=2027-06-30; fiscal=апрель', ''],
    ['FY2026', 'fiscal=4', 2 / 3],
    ['this year', '', 2 / 3],
    ['all time', '', 2 / 3],
  ])('KPI over a table tells the period "%s" where "%s"', (period, where, expected) => {
    const value = call('KPI', ['win rate', DEALS, period, '', where]);
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 9);
    else expect(value).toBe(expected);
  });

  test.each([
    ['today=soon', /today=soon is no day/],
    ['fiscal=13', /fiscal=13 is no month/],
  ])('what is no day or month is refused: %s', (where, expected) => {
    expect(() => call('KPI', ['win rate', DEALS, 'this month', '', where])).toThrow(expected);
  });

  test('closed deals without a date count where no period is asked for, and in no period', () => {
    const undated = [...DEALS, ['Boris', 'Lost', '', '', 50, 'Ads', ''], ['Cid', 'Won', '', '', 70, '', '']];
    expect(call('KPI', ['win rate', undated])).toBe(3 / 5);
    expect(call('KPI', ['won amount', undated, 'all time'])).toBe(470);
    expect(call('KPI', ['win rate', undated, '', 'owner'])).toEqual([
      ['Owner', 'Win rate'],
      ['Cid', 1],
      ['Anna', 0.5],
      ['Boris', 0.5],
    ]);
    expect(call('KPI', ['win rate', undated, '2026'])).toBeCloseTo(2 / 3, 9);
    expect(call('KPI', ['average deal', undated, '', 'month'])).toEqual([
      ['Month', 'Average deal'],
      ['2026-01', 100],
      ['2026-02', ''],
      ['2026-03', 300],
    ]);
  });

  test('a month without rows is there, with 0 for an amount', () => {
    expect(call('KPI', ['pipeline value', DEALS, '2026-Q1', 'month'])).toEqual([
      ['Month', 'Pipeline'],
      ['2026-01', 300],
      ['2026-02', 700],
      ['2026-03', 400],
    ]);
    expect(call('KPI', ['win rate', DEALS, '', 'month'])).toEqual([
      ['Month', 'Win rate'],
      ['2026-01', 0.5],
      ['2026-02', ''],
      ['2026-03', 1],
    ]);
  });

  test('a month is compared with the one before it', () => {
    expect(call('KPI', ['sales growth', DEALS, '2026', 'quarter'])).toEqual([
      ['Quarter', 'Sales growth'],
      ['2026-Q1', ''],
      ['2026-Q2', -1],
      ['2026-Q3', 0],
      ['2026-Q4', 0],
    ]);
  });

  test('rows of a split stand by value, blanks under a name', () => {
    expect(call('KPI', ['pipeline value', DEALS, '2026', 'source'])).toEqual([
      ['Source', 'Pipeline'],
      ['(none)', 400],
      ['Ads', 0],
      ['Web', 0],
    ]);
  });

  test('where chooses rows', () => {
    expect(call('KPI', ['win rate', DEALS, '', '', 'owner=anna; source=Web'])).toBe(0.5);
    expect(call('KPI', ['pipeline value', DEALS, '2026', '', 'source='])).toBe(400);
  });

  test('a cost table is one more argument', () => {
    const costs = [
      ['Date', 'Cost'],
      ['2026-01-05', 500],
      ['2026-03-05', 700],
    ];
    expect(call('KPI', ['cac', DEALS, '2026', '', '', costs])).toBe(600);
    expect(call('KPI', ['cac', DEALS, '2026-Q1', 'month', '', costs])).toEqual([
      ['Month', 'Customer acquisition cost (CAC)'],
      ['2026-01', 500],
      ['2026-02', ''],
      ['2026-03', 700],
    ]);
  });

  test('a plan is told for the days of the period', () => {
    const plan = [
      ['Month', 'Plan'],
      ['2026-01-01', 200],
      ['2026-02-01', 100],
      ['2026-03-01', 100],
    ];
    expect(call('KPI', ['plan attainment', DEALS, '2026-Q1', '', '', plan])).toBe(1);
    expect(call('KPI', ['plan attainment', DEALS, '2026-01', '', '', plan])).toBe(0.5);
  });

  test('payback is in months, whatever the length of the period', () => {
    const costs = [
      ['Date', 'Cost'],
      ['2026-01-05', 500],
      ['2026-03-05', 700],
    ];
    // January: 500 for one customer who brings 100 a month. Quarter: 600 a customer, 200 a quarter each.
    expect(call('KPI', ['cac payback', DEALS, '2026-01', '', '', costs])).toBeCloseTo(5, 9);
    expect(call('KPI', ['cac payback', DEALS, '2026-Q1', '', '', costs])).toBeCloseTo(9, 9);
  });

  test('without a leads table leads are the deals', () => {
    expect(call('KPI', ['lead conversion', DEALS, '2026'])).toBeCloseTo(1 / 3, 9);
  });

  test('campaigns without a baseline are held against the period before, per day', () => {
    const deals = [
      ['Deal ID', 'Stage', 'Closed date', 'Amount', 'Campaign'],
      ['1', 'Won', '2026-02-10', 75000, 'Spring'],
      ['2', 'Won', '2026-03-10', 95000, 'Spring'],
      ['3', 'Won', '2026-03-11', 1000, ''],
    ];
    // February has 28 days, March 31.
    expect(call('KPI', ['incremental sales', deals, '2026-03'])).toBeCloseTo(95000 - (75000 / 28) * 31, 6);
    const baselines = [
      ['Campaign', 'Baseline sales'],
      ['Spring', 75000],
    ];
    expect(call('KPI', ['incremental sales', deals, '2026-03', '', '', baselines])).toBe(20000);
    expect(call('KPI', ['incremental sales', deals, '2026-03', 'campaign', '', baselines])).toEqual([
      ['Campaign', 'Incremental sales'],
      ['Spring', 20000],
      ['(none)', ''],
    ]);
  });

  test.each([
    [
      'a KPI that is none',
      ['mood', DEALS],
      /There is no KPI "mood". The nearest names are .+, .+, .+; =KPI_LIST\(\) shows all/,
    ],
    ['a period that is none', ['win rate', DEALS, 'soon'], /"soon" is no period/],
    ['a split that is none', ['win rate', DEALS, '', 'colour'], /"colour" is not one of day, week/],
    ['a field that is none', ['win rate', DEALS, '', '', 'mood=good'], /no table has a field "mood"/],
    [
      'a value that no row has',
      ['win rate', DEALS, '', '', 'owner=Ana'],
      /no row has owner "Ana". There are Anna, Boris/,
    ],
    ['a condition without =', ['win rate', DEALS, '', '', 'Anna'], /"Anna" has no "="/],
    ['a single cell', ['win rate', 5], /"data" is no table/],
    ['a table that lacks', ['cac', DEALS], /needs columns that were not found. Costs: Date or month, Cost/],
    ['a split that a table lacks', ['win rate', DEALS, '', 'product'], /cannot be told by "product"/],
  ])('%s is an error that says what to do', (_, args, expected) => {
    expect(() => call('KPI', args)).toThrow(expected);
  });

  test('a column that can be read in two ways is asked about, and the answer is taken', () => {
    const deals = [
      ['Stage', 'Closed date', 'Amount'],
      ['Won', '03/04/2026', 100],
      ['Lost', '05/06/2026', 100],
    ];
    expect(() => call('KPI', ['win rate', deals])).toThrow(
      /Column "Closed date" can be read in two ways \(03\/04\/2026.*\). Say in "where" which is right: closed=dmy \/ closed=mdy/,
    );
    expect(call('KPI', ['win rate', deals, '2026-04', '', 'closed=dmy'])).toBe(1);
    expect(call('KPI', ['win rate', deals, '2026-03', '', 'closed=mdy'])).toBe(1);
  });

  const unexplained = [
    ['Owner', 'Stage', 'Created', 'Closed date', 'Amount'],
    ['Anna', 'Won', '2026-01-01', '2026-01-10', 100],
    ['Anna', 'Lost', '2026-01-01', '2026-02-10', 100],
    ['Boris', 'Closed - No decision', '2026-01-01', '2026-01-12', 100],
    ['Boris', 'Stalled; gone, long ago', '2026-01-01', '2026-01-13', 100],
  ];
  test('stage words that nobody has explained are named, with how to say what they mean', () => {
    expect(() => call('KPI', ['win rate', unexplained, '2026-01'])).toThrow(
      'Deals of an unknown stage could change this number (2): Closed - No decision, "Stalled; gone, long ago". ' +
        'Say in "where" what the words mean: won=…, lost=… or open=…, such as lost=Closed - No decision. [unknown-words]',
    );
    expect(() => call('KPI', ['pipeline value', unexplained])).toThrow(/unknown stage/);
    expect(() => call('KPI', ['выиграно сделок', unexplained], 'ru')).toThrow(/lost=Closed - No decision/);
  });

  test.each([
    ['both lost', 'lost=closed - no decision, "Stalled; gone, long ago"', 1 / 3],
    ['one of them open', 'lost=Closed - No decision; open="Stalled; gone, long ago"', 1 / 2],
    ['one of them won', 'выиграно=Closed - No decision; проиграно="Stalled; gone, long ago"', 2 / 3],
  ])('stage words are taken as told: %s', (_, where, expected) => {
    expect(call('KPI', ['win rate', unexplained, '2026-01', '', where])).toBeCloseTo(expected, 9);
  });

  test('stage words of rows that are not counted change nothing', () => {
    expect(call('KPI', ['win rate', unexplained, '2026-02'])).toBe(0);
    expect(call('KPI', ['win rate', unexplained, '', '', 'owner=Anna'])).toBe(0.5);
  });

  test('a doubt about a column that is not needed does not matter', () => {
    const deals = [
      ['Stage', 'Created', 'Closed date', 'Amount'],
      ['Won', '03/04/2026', '2026-04-05', 100],
      ['Lost', '05/06/2026', '2026-07-05', 100],
    ];
    expect(call('KPI', ['win rate', deals])).toBe(0.5);
  });

  test('amounts in several currencies are not added up', () => {
    const deals = [
      ['Stage', 'Closed date', 'Amount', 'Currency'],
      ['Won', '2026-04-05', 100, 'USD'],
      ['Won', '2026-04-06', 100, 'EUR'],
    ];
    expect(() => call('KPI', ['average deal', deals])).toThrow(/stand in several currencies/);
    expect(call('KPI', ['win rate', deals])).toBe(1);
  });
});

describe('invariants of KPI over a table', () => {
  const names = ['win rate', 'average deal', 'arpu', 'sales cycle', 'revenue per rep', 'pipeline value'];
  const all = (rows: unknown): unknown[] => names.map((name) => call('KPI', [name, rows, '2026']));

  test('the order of rows and columns does not matter', () => {
    const [header = [], ...rows] = DEALS;
    expect(all([header, ...[...rows].reverse()])).toEqual(all(DEALS));
    expect(all(DEALS.map((row) => [...row].reverse()))).toEqual(all(DEALS));
  });

  test('other headers for the same columns do not matter', () => {
    const [, ...rows] = DEALS;
    const russian = [
      'Ответственный',
      'Стадия',
      'Дата создания',
      'Дата закрытия',
      'Сумма',
      'Источник',
      'Клиент',
    ];
    expect(all([russian, ...rows])).toEqual(all(DEALS));
  });

  test('twice the rows keep each rate and average', () => {
    const [header = [], ...rows] = DEALS;
    const rates = ['win rate', 'average deal', 'sales cycle', 'lead conversion', 'win rate by value'];
    const told = (data: unknown): unknown[] => rates.map((name) => call('KPI', [name, data, '2026']));
    expect(told([header, ...rows, ...rows])).toEqual(told(DEALS));
  });

  test('a hundred times the amounts give a hundred times the money', () => {
    const large = DEALS.map((row, at) =>
      at === 0 ? row : row.map((cell, c) => (c === 4 ? Number(cell) * 100 : cell)),
    );
    for (const name of ['average deal', 'arpu', 'revenue per rep', 'pipeline value']) {
      expect(call('KPI', [name, large, '2026'])).toBe(100 * Number(call('KPI', [name, DEALS, '2026'])));
    }
  });

  test('a split adds up to the whole', () => {
    const rows = call('KPI', ['pipeline value', DEALS, '2026', 'owner']);
    const sum = Array.isArray(rows)
      ? rows.slice(1).reduce((total: number, row) => total + Number(row[1]), 0)
      : 0;
    expect(sum).toBe(call('KPI', ['pipeline value', DEALS, '2026']));
  });
});

describe('KPI_CHECK and KPI_LIST', () => {
  test('the check names problem, rows, first row and remedy, in either language', () => {
    const deals = [
      ...DEALS,
      ['Anna', 'Frozen', '2026-01-01', '', 5, '', ''],
      ['', 'Won', '', '', '', '', ''],
    ];
    expect(call('KPI_CHECK', [deals])).toEqual(
      expect.arrayContaining([
        ['Problem', 'Rows', 'First row', 'What to do'],
        [
          'stage not known as won, lost or open',
          1,
          6,
          'left out of every number; say on KPI Settings what it means',
        ],
        ['won without an amount', 1, 7, 'counted, but in no sum and no average'],
      ]),
    );
    expect(call('KPI_CHECK', [deals], 'ru')).toEqual(
      expect.arrayContaining([['Проблема', 'Строк', 'Первая строка', 'Что делать']]),
    );
  });

  test('clean data have no problems', () => {
    expect(call('KPI_CHECK', [DEALS])).toEqual([
      ['Problem', 'Rows', 'First row', 'What to do'],
      ['no problems found', 0, '', ''],
    ]);
  });

  test('the list has every KPI, without an empty definition, need or unit', () => {
    const rows = call('KPI_LIST', []);
    if (!Array.isArray(rows)) throw new Error('The list is a table.');
    expect(rows).toHaveLength(KPIS.length + 1);
    expect(rows).toContainEqual(
      expect.arrayContaining(['Win rate', 'WIN_RATE', '%', 'good ≥ 30 %, bad < 15 %']),
    );
    for (const row of rows) expect([row[0], row[2], row[3], row[4]]).not.toContain('');
  });
});

(hasKnownData ? describe : describe.skip)('KPI over published data', () => {
  const pipeline = hasKnownData ? asSheets(knownRows('maven_sales_pipeline.csv')) : [];
  const telco = hasKnownData ? asSheets(knownRows('telco_customer_churn.csv')) : [];

  test('KPI over published data gives the published churn, revenue churn, ARPU and lifetime value', () => {
    expect(call('KPI', ['churn rate', telco])).toBeCloseTo(0.26537, 5);
    expect(call('KPI', ['revenue churn rate', telco])).toBeCloseTo(0.305034, 6);
    expect(call('KPI', ['arpu', telco])).toBeCloseTo(64.7617, 4);
    expect(call('KPI', ['ltv', telco])).toBeCloseTo(244.0431, 3);
    expect(call('KPI', ['retention rate', telco])).toBeCloseTo(1 - 0.26537, 5);
  });

  test('KPI over published data gives every rep the published win rate', () => {
    const rows = call('KPI', ['win rate', pipeline, '2017', 'owner']);
    const {rep_table} = pipelineAnswers();
    expect(Array.isArray(rows) && rows.length).toBe(rep_table.length + 1);
    const rates = new Map(Array.isArray(rows) ? rows.map(([name, rate]) => [name, rate]) : []);
    for (const [rep, , , , , rate] of rep_table) expect(rates.get(rep)).toBeCloseTo(rate, 4);
  });

  test('KPI over published data gives every month the published growth', () => {
    const rows = call('KPI', ['sales growth', pipeline, '2017', 'month']);
    const growth = new Map(Array.isArray(rows) ? rows.map(([month, value]) => [month, value]) : []);
    for (const [month, , , , , published] of pipelineAnswers().monthly) {
      if (published === null) expect(growth.get(month)).toBe('');
      else expect(growth.get(month)).toBeCloseTo(published, 4);
    }
  });

  test('KPI over published data gives the published revenue per rep, with deals and of the team list', () => {
    expect(call('KPI', ['revenue per rep', pipeline, 2017])).toBeCloseTo(333517.8, 1);
    const team = asSheets(knownRows('maven_sales_teams.csv'));
    expect(call('KPI', ['revenue per rep', pipeline, 2017, '', '', team])).toBeCloseTo(285872.4, 1);
  });
});
