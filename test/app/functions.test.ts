import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {runInNewContext} from 'node:vm';
import {frozenSignatures, notedChangelog} from '../../scripts/docs/signatures';
import {callFunction} from '../../src/app/functions/call';
import type {Language} from '../../src/core/text';
import {hasKnownData, knownRows, pipelineAnswers} from '../known-data';

const DAY = 86_400_000;

/** A zone without offset: the day is the UTC day, counted from 1899-12-30 as Sheets does. */
function call(name: string, args: readonly unknown[], language: Language = 'en'): unknown {
  const dayOf = (date: unknown): number => Math.floor((Number(date) - Date.UTC(1899, 11, 30)) / DAY);
  return callFunction(name, args, {dayOf, today: 46350, language});
}

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
/** A Date of another realm, as Apps Script hands dates over. */
const foreign = (iso: string): unknown => runInNewContext(`new Date('${iso}')`);

describe('numbers and ranges of numbers', () => {
  test.each([
    ['growth from 75,000 to 95,000', 'SALES_GROWTH', [95000, 75000], 20000 / 75000],
    ['growth of two months over two months', 'SALES_GROWTH', [column(60, 60), column(50, 50)], 0.2],
    ['no sales then and now are no growth', 'SALES_GROWTH', [0, 0], 0],
    ['no base for new sales', 'SALES_GROWTH', [5, 0], ''],
    ['no base below zero', 'SALES_GROWTH', [5, -1], ''],
    ['a blank base is no zero', 'SALES_GROWTH', [5, ''], ''],
    ['revenue over customers', 'ARPU', [1000, 4], 250],
    ['no customers, no value', 'ARPU', [1000, 0], ''],
    ['revenue over reps', 'REVENUE_PER_REP', [column(300, 600), 3], 300],
    ['no reps, no value', 'REVENUE_PER_REP', [900, 0], ''],
    ['won over closed', 'WIN_RATE', [3, 10], 0.3],
    ['nothing closed, no value', 'WIN_RATE', [0, 0], ''],
    [
      'numbers of a table in two columns',
      'ARPU',
      [
        [
          [1, 2],
          [3, 4],
        ],
        5,
      ],
      2,
    ],
  ] as const)('%s', (_, name, args, expected) => {
    expect(call(name, args)).toBe(expected);
  });

  test('a header, blank cells and trailing blanks of a whole column are skipped', () => {
    expect(call('ARPU', [column('Revenue 2026', 100, '', 300, '', ''), 4])).toBe(100);
  });

  test.each([
    ['1 234,50 ₽', 1234.5],
    ['$1,234.50', 1234.5],
    ['1,234,567', 1234567],
    ['(12.5)', -12.5],
    ['1,2 млн', 1_200_000],
    ['2.5k', 2500],
  ])('the text %s is a number', (text, expected) => {
    expect(call('ARPU', [text, 1])).toBe(expected);
  });

  test('other cells of the range decide what 1,234 means', () => {
    expect(call('ARPU', [column('1,234', '10.50'), 1])).toBe(1244.5);
    expect(call('ARPU', [column('1,234', '0,5'), 1])).toBe(1.734);
  });
});

describe('ranges of names', () => {
  test('ranges of names count each name once, whatever its case and spaces', () => {
    expect(call('ARPU', [600, column('Acme', 'ACME ', '', 'Globex', 'Initech')])).toBe(200);
  });

  test('ranges of names skip a header that exports use', () => {
    expect(call('REVENUE_PER_REP', [900, column('Owner', 'Anna', 'Ivan', 'Anna')])).toBe(450);
    expect(call('REVENUE_PER_REP', [900, column('Ответственный', 'Анна', 'Иван')])).toBe(450);
  });

  test('ranges of names skip any header beside a column of numbers with a header', () => {
    const amounts = column('Won, EUR', 100, 200, '');
    expect(call('REVENUE_PER_REP', [amounts, column('Our people', 'Anna', 'Ivan', '')])).toBe(150);
  });
});

describe('ranges of stages', () => {
  const stages = column('Stage', 'Closed Won', 'Closed Lost', 'Negotiation', 'Won', 'Lost', 'Open', '', '');

  test('ranges of stages give a win rate by themselves', () => {
    expect(call('WIN_RATE', [stages])).toBe(0.5);
    expect(call('WIN_RATE', [stages, ''])).toBe(0.5);
    expect(call('WIN_RATE', [stages, stages])).toBe(0.5);
  });

  test('ranges of stages count open deals', () => {
    expect(call('OPEN_OPPORTUNITIES', [stages])).toBe(2);
    expect(call('OPEN_OPPORTUNITIES', [column('Статус', 'В работе', 'Выиграна')])).toBe(1);
    expect(call('OPEN_OPPORTUNITIES', [column('Won', 'Lost')])).toBe(0);
  });

  test('ranges of stages without a closed deal give no win rate', () => {
    expect(call('WIN_RATE', [column('Open', 'Open')])).toBe('');
  });
});

describe('columns of deals', () => {
  test('the average deal counts won deals that have an amount', () => {
    expect(call('AVG_DEAL_SIZE', [column(100, 300)])).toBe(200);
    expect(
      call('AVG_DEAL_SIZE', [
        column('Amount', 100, 300, 5000, '', 7000),
        column('Stage', 'Won', 'Won', 'Lost', 'Won', 'Open'),
      ]),
    ).toBe(200);
    expect(call('AVG_DEAL_SIZE', [column('', '')])).toBe('');
  });

  test('the pipeline is the amount of open deals', () => {
    const amounts = column('Anything', 100, '200', 400, '');
    expect(call('PIPELINE_VALUE', [amounts, column('Any', 'Open', 'Open', 'Won', 'Open')])).toBe(300);
  });

  test.each([
    ['fractions', [0.6, 0.25]],
    ['texts in per cent', ['60%', '25 %']],
    ['hundredths', [60, 25]],
  ])('the weighted pipeline reads probabilities as %s', (_, probabilities) => {
    expect(call('WEIGHTED_PIPELINE', [column(1000, 400), column(...probabilities)])).toBe(700);
  });

  test('the weighted pipeline leaves out closed deals', () => {
    const stages = column('Open', 'Won');
    expect(call('WEIGHTED_PIPELINE', [column(1000, 400), column(0.6, 1), stages])).toBe(600);
  });

  test('the sales cycle is in days, without missing and negative cycles, zero days included', () => {
    const created = column(
      'Created',
      foreign('2026-01-01'),
      foreign('2026-01-01'),
      '2026-01-05',
      '',
      '2026-02-01',
    );
    const closed = column('Closed', foreign('2026-01-31'), 46023, '2026-01-05', '2026-01-09', '2026-01-01');
    // 46023 is 2026-01-01 in Sheets: DATE(2026;1;1).
    expect(call('SALES_CYCLE', [created, closed])).toBe(10);
    expect(call('SALES_CYCLE', [created, closed, '', 'median'])).toBe(0);
    expect(call('SALES_CYCLE', [created, closed, undefined, 'Медиана'])).toBe(0);
  });

  test('the sales cycle of given stages is of won deals', () => {
    const args = [
      column('2026-01-01', '2026-01-01'),
      column('2026-01-11', '2026-03-01'),
      column('Won', 'Lost'),
    ];
    expect(call('SALES_CYCLE', args)).toBe(10);
  });

  test('no won deal gives no sales cycle', () => {
    expect(call('SALES_CYCLE', [column(''), column('')])).toBe('');
  });
});

describe('what cannot be read', () => {
  test.each([
    [
      'a word among numbers',
      'ARPU',
      [column('Revenue', 5, 'oops'), 1],
      /"revenue", row 3: "oops" is not a number/,
    ],
    ['a word in place of a number', 'ARPU', ['oops', 1], /"revenue", row 1: "oops" is not a number/],
    [
      'the column of a wider range',
      'ARPU',
      [
        [
          [1, 2],
          [3, 'x'],
        ],
        1,
      ],
      /row 2, column 2: "x"/,
    ],
    ['a cell in error', 'ARPU', [column('#N/A', 5), 1], /row 1: "#N\/A" is not a number/],
    ['a checkbox', 'SALES_GROWTH', [true, 1], /"current", row 1: true is not a number/],
    [
      'a date among numbers',
      'ARPU',
      [column(5, foreign('2026-01-02')), 1],
      /row 2: 2026-01-02 is not a number/,
    ],
    ['a number with two readings', 'ARPU', ['1,234', 1], /"1,234" can be read as two numbers/],
    ['an unknown stage', 'WIN_RATE', [column('Won', 'Whatever')], /"won", row 2: "Whatever" is not known as/],
    ['an undecided stage', 'WIN_RATE', [column('Won', 'Closed')], /row 2: "Closed" is not known as/],
    ['no base', 'WIN_RATE', [3], /"closed" is missing/],
    ['no argument', 'SALES_GROWTH', [3], /"previous" is missing. Give sales of the period before/],
    ['more won than closed', 'WIN_RATE', [5, 3], /"won" \(5\).*"closed" \(3\)/],
    ['too many arguments', 'PLAN_GAP', [1, 2, 3], /PLAN_GAP takes 2 arguments at most: actual; plan/],
    [
      'a date with two readings',
      'SALES_CYCLE',
      [column('03/04/2026'), column('05/06/2026')],
      /can be two days/,
    ],
    [
      'a text among dates',
      'SALES_CYCLE',
      [column(46023, 'soon'), column(46024, 46025)],
      /"created", row 2: "soon"/,
    ],
    [
      'another method',
      'SALES_CYCLE',
      [column(46023), column(46024), '', 'mode'],
      /"mode" is not one of mean, median/,
    ],
    [
      'columns of other lengths',
      'PIPELINE_VALUE',
      [column(1, 2), column('Open')],
      /"stages" has 1 rows and "amounts" has 2/,
    ],
    [
      'two columns for one',
      'PIPELINE_VALUE',
      [
        [
          [1, 2],
          [3, 4],
        ],
        column('Open', 'Open'),
      ],
      /"amounts" has 2 columns/,
    ],
  ] as const)('%s is an error that says where', (_, name, args, expected) => {
    expect(() => call(name, args)).toThrow(expected);
  });

  test('what cannot be read is said in Russian to Russians', () => {
    expect(() => call('ARPU', [column(5, 'ой'), 1], 'ru')).toThrow(
      'Аргумент "revenue", строка 2: "ой" — не число. Напишите число или оставьте ячейку пустой.',
    );
  });
});

test('shares and per cents in one column are not guessed', () => {
  expect(() => call('WEIGHTED_PIPELINE', [column(100, 100), column(0.6, 60)])).toThrow(
    /"probabilities", row 1: 0.6 can be a share or per cent/,
  );
});

(hasKnownData ? describe : describe.skip)('whole columns of the published pipeline data', () => {
  const rows = hasKnownData ? knownRows('maven_sales_pipeline.csv') : [];
  const epoch = Date.UTC(1899, 11, 30);
  const whole = (header: string, keep = (_row: number): boolean => true): unknown[][] => {
    const at = rows[0]?.indexOf(header) ?? -1;
    return rows
      .filter((_, row) => keep(row))
      .map((row) => row[at] ?? '')
      .map((cell) => [typeof cell === 'object' ? new Date(epoch + cell.serial * DAY) : cell])
      .concat([[''], ['']]);
  };

  test('whole columns of the published pipeline data give the published numbers', () => {
    const answers = pipelineAnswers();
    const stages = whole('deal_stage');
    const dates = [whole('engage_date'), whole('close_date')];
    expect(call('WIN_RATE', [stages])).toBeCloseTo(answers.win_rate_won_over_closed, 6);
    expect(call('OPEN_OPPORTUNITIES', [stages])).toBe(answers.open_count);
    expect(call('AVG_DEAL_SIZE', [whole('close_value'), stages])).toBeCloseTo(answers.avg_deal_won, 4);
    expect(call('SALES_CYCLE', [...dates, stages])).toBeCloseTo(answers.avg_cycle_won, 3);
    expect(call('SALES_CYCLE', [...dates, stages, 'median'])).toBe(answers.median_cycle_won);
    const closed = (row: number): boolean => row === 0 || ['Won', 'Lost'].includes(`${rows[row]?.[4]}`);
    const perRep = call('REVENUE_PER_REP', [answers.won_revenue, whole('sales_agent', closed)]);
    expect(perRep).toBeCloseTo(answers.revenue_per_rep_with_deals, 2);
  });
});

test('a result is never NaN or Infinity', () => {
  expect(call('ARPU', [Number.MAX_VALUE, 1e-10])).toBe('');
  expect(() => call('ARPU', [Number.NaN, 1])).toThrow(/is not a number/);
});

test('names and order of the arguments are those that are frozen (npm run generate freezes them anew)', () => {
  expect(frozenSignatures()).toBe(readFileSync(join(__dirname, '../golden/signatures.txt'), 'utf8'));
});

test('what a new freeze changes for users is noted in the changelog', () => {
  const before = 'ARPU(revenue; customers)\nCAC(cost)\nLTV(arpu; churn)\n';
  const after = 'ARPU(revenue; buyers)\nDISCOUNT_RATE(list; won)\nLTV(arpu; churn)\n';
  expect(notedChangelog('# Changelog\n\n## Unreleased\n\n- A thing.\n', before, after)).toBe(
    [
      '# Changelog\n\n## Unreleased\n\n- A function has other arguments: `ARPU(revenue; buyers)`, before `ARPU(revenue; customers)`.',
      '- A new function: `DISCOUNT_RATE(list; won)`.',
      '- A function is gone: `CAC(cost)`.',
      '- A thing.\n',
    ].join('\n'),
  );
  expect(notedChangelog('## Unreleased\n\n- A thing.\n', before, before)).toBe(
    '## Unreleased\n\n- A thing.\n',
  );
});
