import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type BoardRun, board} from '../scripts/board';
import {keptBundle} from '../scripts/bundle/kept';
import {boardArguments} from '../scripts/offline/board/arguments';
import type {Board} from '../scripts/offline/board/board';
import type {Written} from '../scripts/offline/board/written';
import {hasKnownData, type PipelineAnswers, pipelineAnswers} from './known-data';
import {utf8, windows1251} from './offline/import/bytes';

const LONG = 240_000;
const known = join(__dirname, '../../shared/data');
let folder: string;
let dist: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sales-kpi-board-'));
  dist = await keptBundle();
}, 300_000);

afterAll(() => {
  rmSync(folder, {recursive: true, force: true});
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const run = (...words: readonly string[]): Promise<BoardRun> => board(words, dist);

async function built(...words: readonly string[]): Promise<Board> {
  const {out, err, code} = await run(...words, '--json');
  expect({err, code}).toEqual({err: '', code: 0});
  return JSON.parse(out);
}

const kpi = ({kpis}: Board, id: string): number | null | undefined =>
  kpis.find((each) => each.id === id)?.value;

(hasKnownData ? describe : describe.skip)('the board of the published pipeline in 2017', () => {
  let answers: PipelineAnswers;
  let made: Board;

  beforeAll(async () => {
    answers = pipelineAnswers();
    const path = join(known, 'maven_sales_pipeline.csv');
    made = await built(path, '--today', '2017-12-31', '--period', '2017');
  }, LONG);

  test('the board of the published pipeline in 2017 finds every column by itself; a deal is created when engaging begins', () => {
    expect(made.mapping.deals.fields).toEqual({
      id: 'opportunity_id',
      owner: 'sales_agent',
      product: 'product',
      customer: 'account',
      stage: 'deal_stage',
      created: 'engage_date',
      closed: 'close_date',
      amount: 'close_value',
    });
    expect(made.mapping.deals.stages).toMatchObject({won: ['Won'], lost: ['Lost'], unknown: []});
  });

  test('the board of the published pipeline in 2017 gives the published numbers of the year', () => {
    expect(made.measures).toMatchObject({
      won: answers.stages.Won,
      lost: answers.stages.Lost,
      'won-amount': answers.won_revenue,
    });
    expect(kpi(made, 'win-rate')).toBeCloseTo(answers.win_rate_won_over_closed, 6);
    expect(kpi(made, 'average-deal')).toBeCloseTo(answers.avg_deal_won, 4);
    expect(kpi(made, 'median-deal')).toBe(answers.median_deal_won);
    expect(kpi(made, 'sales-cycle')).toBeCloseTo(answers.avg_cycle_won, 3);
    expect(kpi(made, 'sales-cycle-median')).toBe(answers.median_cycle_won);
    expect(kpi(made, 'revenue-per-rep')).toBeCloseTo(answers.revenue_per_rep_with_deals, 2);
  });

  test('the board of the published pipeline in 2017 gives the published amount, won, lost and growth of every month', () => {
    const rounded = (growth: unknown): unknown =>
      typeof growth === 'number' ? Math.round(growth * 10_000) / 10_000 : growth;
    const months = made.months.filter(({start}) => `${start}` >= '2017-03');
    expect(
      months.map(({start, 'won-amount': amount, won, lost, 'sales-growth': growth}) => [
        `${start}`.slice(0, 7),
        amount,
        won,
        lost,
        rounded(growth),
      ]),
    ).toEqual(
      answers.monthly.map(([month, amount, won, lost, , growth]) => [month, amount, won, lost, growth]),
    );
  });

  test('the board of the published pipeline in 2017 gives the published amount and win rate of every rep', () => {
    const reps = new Map((made.by.owner ?? []).map((rep) => [rep.key, rep]));
    expect(reps.size).toBe(answers.rep_table.length);
    for (const [name, amount, won, lost, , rate] of answers.rep_table) {
      const rep = reps.get(name);
      expect(rep).toMatchObject({'won-amount': amount, won, lost});
      expect(rep?.['win-rate']).toBeCloseTo(rate, 4);
    }
  });
});

(hasKnownData ? describe : describe.skip)('the board of a Russian export of Bitrix24', () => {
  const path = hasKnownData ? join(known, 'bitrix_fixture_deals_ru_headers.csv') : '';

  /** Deals of a group that close in a year, counted in the file itself. */
  function closing(group: string, year: string): number {
    const rows = readFileSync(path, 'utf8').split(/\r?\n/);
    return rows.filter((row) => {
      const cells = row.split(';');
      return cells[3] === group && cells[14]?.endsWith(year);
    }).length;
  }

  test.each(['ru_RU', 'en_US'])(
    'the board of a Russian export of Bitrix24 is that of the known answers where the spreadsheet is %s',
    async (locale) => {
      const period = ['--period', '2025-01-01..2026-12-31'];
      const made = await built(path, '--today', '2026-11-24', ...period, '--locale', locale);
      expect(made.measures).toMatchObject({won: 16, lost: 6, 'won-amount': 17_036_000});
      expect(kpi(made, 'win-rate')).toBeCloseTo(0.727273, 6);
      expect(kpi(made, 'sales-cycle')).toBe(22.25);
      expect(kpi(made, 'weighted-pipeline')).toBe(24_680_100);
    },
    LONG,
  );

  test(
    'the board of a Russian export of Bitrix24 counts in a year the deals that close in it',
    async () => {
      expect([closing('Успешная', '2026'), closing('Неуспешная', '2026')]).toEqual([12, 1]);
      const made = await built(path, '--today', '2026-11-24', '--period', '2026', '--locale', 'ru_RU');
      expect(made.measures).toMatchObject({won: 12, lost: 1});
    },
    LONG,
  );
});

const HEADERS = 'Deal ID,Owner,Stage,Amount,Created,Closed';
const DEALS = `${HEADERS}\n1,Ann,Won,100,2026-01-05,2026-02-05\n2,Bob,Lost,50,2026-01-06,2026-02-07\n`;
const IN_2026 = ['--today', '2026-03-01', '--period', '2026'];

describe('a file that cannot be counted', () => {
  const long = 'x'.repeat(5_000_000);
  const table: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['other.csv', 'City,Population\nParis,2\nRome,3\n', /Looked for .*Stage.*Amount, Created, Closed, Owner/],
    ['empty.csv', '', /empty\.csv: the file is empty/],
    ['headers.csv', `${HEADERS}\n`, /has headers but no rows/],
    ['column.csv', 'Amount\n1\n2\n', /Looked for a header row/],
    ['cell.csv', long, /Looked for a header row/],
    ['row.csv', 'abcd,'.repeat(1_000_000), /1.000.001 columns in a row; .* at most 18.278/],
    ['book.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 0), /not a text file but a workbook/],
    ['windows.csv', windows1251('Город,Число\nОмск,2\n'), /Looked for a header row/],
  ];

  test.each(
    table,
  )('a file that cannot be counted is told in a clear line: %s', async (name, content, message) => {
    const {out, err, code} = await run(file(name, content));
    expect({out, code}).toEqual({out: '', code: 1});
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect(err.length).toBeLessThan(400);
  });

  test('a file that cannot be counted or is one of two that could be: asks for --tab', async () => {
    const [one, other] = [file('one.csv', DEALS), file('other-deals.csv', DEALS)];
    const {err, code} = await run(one, other);
    expect(code).toBe(1);
    expect(err).toMatch(/Several tabs look like deals[\s\S]*--tab \(one, other-deals\)/);
  });

  test('a file that cannot be counted has dates that can be read in two ways: shows them and asks for --format', async () => {
    const days = DEALS.replace(/2026-0(\d)-0(\d)/g, '0$1/0$2/2026');
    const {err, code} = await run(file('days.csv', days), '--locale', 'ru_RU');
    expect(code).toBe(1);
    expect(err).toMatch(/01\/05\/2026.*dmy \/ mdy[\s\S]*--format/);
  });

  test('a file that cannot be counted ends the command with 1 and without a stack trace', () => {
    const tsx = join(__dirname, '../node_modules/.bin/tsx');
    const words = [join(__dirname, '../scripts/board.ts'), join(folder, 'nowhere.csv')];
    const {status, stdout, stderr} = spawnSync(tsx, words, {encoding: 'utf8'});
    expect({status, stdout}).toEqual({status: 1, stdout: ''});
    expect(stderr).toMatch(/^\S+nowhere\.csv: no such file\. Check the name and the folder\.\n$/);
  }, 300_000);
});

describe('a file that can be counted', () => {
  test(
    'a file that can be counted in Windows-1251 with a question about a stage is counted, and the question is passed on',
    async () => {
      const russian =
        'Ответственный;Стадия;Сумма;Дата закрытия\nАнна;Успешная;100;05.02.2026\nПетр;Зорк;50;06.02.2026\n';
      const path = file('russian.csv', windows1251(russian));
      const made = await built(path, ...IN_2026, '--locale', 'ru_RU');
      expect(made.measures).toMatchObject({won: 1, 'won-amount': 100});
      expect(made.questions).toEqual([expect.stringContaining('Зорк')]);
    },
    LONG,
  );

  test(
    'a file that can be counted with one header twice and a byte order mark is counted without the column, which is asked for',
    async () => {
      const twice = `${HEADERS.replace('Amount', 'Amount,Amount')}\n1,Ann,Won,100,90,2026-01-05,2026-02-05\n`;
      const {out, err, code} = await run(file('twice.csv', utf8(`\ufeff${twice}`)), ...IN_2026);
      expect(code).toBe(0);
      expect(err).toMatch(/D: Amount \/ E: Amount/);
      expect(out).toMatch(/^2026: 2026-01-01 – 2026-12-31\n[\s\S]*Win rate +100\.0 %/);
    },
    LONG,
  );

  test(
    'a file that can be counted beside another is chosen with --tab, and its column with --map',
    async () => {
      const twice = `${HEADERS.replace('Amount', 'Amount,Amount')}\n1,Ann,Won,100,90,2026-01-05,2026-02-05\n`;
      const files = [file('first.csv', DEALS), file('second.csv', twice)];
      const made = await built(...files, '--tab', 'second', '--map', 'amount=E: Amount', ...IN_2026);
      expect(made.mapping.deals.sheet).toBe('second');
      expect(made.measures).toMatchObject({won: 1, lost: 0, 'won-amount': 90});
      expect(made.questions).toEqual([]);
    },
    LONG,
  );
});

const FORMULAS = [
  '=SUM(deals!D:D)',
  '=KPI("win rate";deals!A:F;;"owner";"won=Zork")',
  '=KPI("win rate";deals!A:F;;"owner")',
  '=WIN_RATE("maybe")',
  '=1/0',
  '=deals!B2="Ann"',
];

describe('a file beside the deals, formulas and a word that nobody knows', () => {
  let made: Board;

  beforeAll(async () => {
    const files = [
      file('deals.csv', DEALS.replace('Won', 'Zork')),
      file('cities.csv', 'City,Population\nParis,2\nRome,3\n'),
    ];
    const words = FORMULAS.flatMap((formula) => ['--formula', formula]);
    made = await built(...files, ...IN_2026, '--stage', 'Zork=won', ...words);
  }, LONG);

  test('the file of which nothing was made is named, with what was looked for', () => {
    expect(made.unused).toEqual([
      {sheet: 'cities', why: expect.stringMatching(/Looked for: Deals \(.*Leads \(/)},
    ]);
  });

  test('--formula gives numbers, booleans, rows and errors with what is wrong', () => {
    expect(made.formulas.map(({formula}) => formula)).toEqual(FORMULAS);
    expect(made.formulas.map(({value}) => value)).toEqual([
      150,
      [
        ['Owner', 'Win rate'],
        ['Ann', 1],
        ['Bob', 0],
      ],
      expect.stringMatching(/^#ERROR! .*Zork.*won=/),
      expect.stringMatching(/^#ERROR! Argument "won"/),
      '#DIV/0!',
      true,
    ]);
  });

  test('--stage says what the word means, and nothing is asked', () => {
    expect(made.measures).toMatchObject({won: 1, lost: 1, 'won-amount': 100});
    expect(made.questions).toEqual([]);
  });
});

test.each([
  [3, null],
  [10, 'good'],
])(
  'a win rate of %i deals is shown, and its status is %s',
  async (count, status) => {
    const rows = Array.from({length: count}, (_, index) => `Won,2026-01-02,2026-01-1${index},100`);
    const deals = ['Stage,Created,Closed,Amount', ...rows].join('\n');
    const made = await built(file(`few-${count}.csv`, deals), '--today', '2026-01-31', '--period', '2026-01');
    expect(made.kpis.find(({id}) => id === 'win-rate')).toMatchObject({value: 1, status});
  },
  LONG,
);

test(
  'the run rate of an unfinished quarter is compared with the whole of the other one, its sales with as many days',
  async () => {
    const rows = ['2026-07-15,1000', '2026-08-15,1000', '2026-09-15,1000', '2026-10-15,800'];
    const deals = ['Stage,Created,Closed,Amount', ...rows.map((row) => `Won,2026-07-01,${row}`)].join('\n');
    const made = await built(file('paced.csv', deals), '--today', '2026-10-31', '--period', '2026-Q4');
    const told = (id: string): unknown => made.kpis.find((each) => each.id === id);
    expect(told('run-rate')).toMatchObject({value: expect.closeTo((800 / 31) * 92, 9), previous: 3000});
    expect(kpi(made, 'sales-growth')).toBeCloseTo(-0.2, 9);
  },
  LONG,
);

test(
  '--zone is the zone of the spreadsheet, whose day is the day of the board',
  async () => {
    // It is never the same day in both of the outermost zones.
    const dayIn = (timeZone: string): string =>
      new Intl.DateTimeFormat('sv-SE', {timeZone, dateStyle: 'short'}).format(Date.now());
    const [west, east] = ['Pacific/Pago_Pago', 'Pacific/Kiritimati'];
    const other = dayIn('Etc/UTC') === dayIn(west) ? east : west;
    const before = dayIn(other);
    const made = await built(
      file('deals.csv', DEALS),
      ...['--zone', other, '--formula', '=TEXT(TODAY();"yyyy-mm-dd")'],
    );
    expect([before, dayIn(other)]).toContain(made.today);
    expect(made.formulas[0]?.value).toBe(made.today);
  },
  LONG,
);

describe('the board of the sample', () => {
  let made: Board;
  let written: Written;

  beforeAll(async () => {
    const path = join(folder, 'formulas.json');
    made = await built('--sample', '--today', '2026-11-24', '--locale', 'ru_RU', '--formulas', path);
    written = JSON.parse(readFileSync(path, 'utf8'));
  }, LONG);

  test('the board of the sample counts the tabs that the menu entry inserts, in the language of the locale', () => {
    expect(made.mapping.deals.fields).toMatchObject({owner: 'Ответственный', stage: 'Стадия сделки'});
    expect(made.measures.won).toBeGreaterThan(0);
    expect(made.unused).toEqual([]);
  });

  test('--formulas holds every sheet of ours with its formulas in the locale’s notation, and no other sheet', () => {
    const names = written.sheets.map(({name}) => name);
    expect(names.every((name) => name.startsWith('KPI'))).toBe(true);
    const shown = written.sheets.filter(({hidden}) => !hidden);
    expect(shown.length).toBeGreaterThan(2);
    expect(shown.length).toBeLessThan(names.length);
    const cells = written.sheets.flatMap((sheet) => Object.values(sheet.cells));
    expect(cells.length).toBeGreaterThan(1000);
    expect(cells.filter((text) => !text.startsWith('='))).toEqual([]);
    expect(cells.some((text) => /^=IF\([^,"]+;/.test(text))).toBe(true);
  });

  test('--formulas holds the ranges of names, rules, choices and charts', () => {
    expect(written.names.kpi_deals_amount).toMatch(/^'KPI [^']+'!([A-Z]+):\1$/);
    for (const list of [written.rules, written.validations]) {
      expect(list.length).toBeGreaterThan(5);
      expect(list.filter(({ranges}) => ranges.length === 0)).toEqual([]);
    }
    expect(written.rules.filter(({formula}) => !formula.startsWith('='))).toEqual([]);
    expect(written.charts.length).toBeGreaterThan(10);
    const ranges = written.charts.flatMap(({labels, series}) => [labels, ...series]);
    expect(ranges.filter((range) => !/^'KPI [^']+'![A-Z]+\d+:[A-Z]+\d+$/.test(range))).toEqual([]);
  });
});

test('--help says each option in a line, and is no error', async () => {
  const {out, err, code} = await run('--help');
  expect({err, code}).toEqual({err: '', code: 0});
  expect(out).toMatch(/--sample[\s\S]*--zone Europe\/Moscow[\s\S]*--formulas FILE/);
});

describe('a choice of the selectors', () => {
  test(
    'a choice of the selectors that is not among the deals gives a reason and no number',
    async () => {
      const {kpis, measures} = await built(file('deals.csv', DEALS), ...IN_2026, '--where', 'owner=Nobody');
      const told = kpis.filter(({reason}) => !reason?.startsWith('map the column'));
      expect(told.length).toBeGreaterThan(10);
      expect(new Set(told.map(({value, reason}) => `${value} ${reason}`))).toEqual(
        new Set(['null No deals of “Nobody”: choose from the list']),
      );
      expect(new Set(Object.values(measures))).toEqual(new Set([null]));
    },
    LONG,
  );

  test(
    'a choice of the selectors of a currency counts the deals in it, and the plan holds a rate against its good bound',
    async () => {
      const deals = `${HEADERS},Currency\n1,Ann,Lost,100,2026-01-05,2026-02-05,EUR\n2,Bob,Won,70,2026-01-06,2026-02-07,EUR\n3,Bob,Won,90,2026-01-06,2026-02-07,USD\n`;
      const path = file('currencies.csv', deals);
      const made = await built(path, ...IN_2026, '--currency', 'EUR', '--compare', 'plan');
      expect([kpi(made, 'average-deal'), made.measures.won]).toEqual([70, 1]);
      const rate = made.kpis.find(({id}) => id === 'win-rate');
      expect(rate).toMatchObject({value: 0.5, previous: 0.3});
      expect(rate?.change).toBeCloseTo(20, 9);
    },
    LONG,
  );
});

test.each([
  'ymd',
  'dmy',
  'mdy',
  'd-mon-y',
  'mon-d-y',
  'ym',
  'my',
  'mon-y',
  '.',
  ',',
  '1',
  '100',
])('the format %s can be given, as on the sheet', (format) => {
  expect(boardArguments(['deals.csv', '--format', `closed=${format}`]).formats).toEqual({closed: format});
});

test.each([
  [[], /^Name a CSV file with deals, or --sample\./],
  [['deals.csv', '--nope'], /Unknown option '--nope'/],
  [['deals.csv', '--tab'], /'--tab <value>' argument missing/],
  [['deals.csv', '--today', 'soon'], /--today soon: write a day as 2026-03-31\./],
  [['deals.csv', '--period', 'soon'], /--period soon: write 2026, 2026-Q1/],
  [['deals.csv', '--compare', 'never'], /--compare never: write one of previous, year-ago, plan\./],
  [['deals.csv', '--by', 'colour'], /--by colour: write one of owner,/],
  [['deals.csv', '--where', 'owner'], /--where owner: write it as --where field=value\./],
  [['deals.csv', '--map', 'colour=Red'], /--map colour: write one of status,/],
  [['deals.csv', '--format', 'closed=roman'], /--format roman: write one of ymd, dmy/],
  [['deals.csv', '--locale', 'xx_YY'], /The locale "xx_YY" is not known here\. Use one of: en_US/],
  [['deals.csv', '--map', 'amount=Nope'], /amount=Nope: no such column.*Deal ID, Owner, Stage, Amount/],
  [['deals.csv', '--sample'], /--sample takes the place of files/],
  [['deals.csv', '--tab', 'a', '--tab', 'b'], /--tab a --tab b: the deals of one tab are counted/],
  [['deals.csv', '--zone', 'Mars'], /--zone Mars: write a time zone as Europe\/Moscow/],
  [['deals.csv', '--stage', 'won'], /--stage won: write it as --stage word=won\./],
  [['deals.csv', '--stage', 'Signed=yes'], /--stage yes: write one of won, lost, open\./],
  [['deals.csv', '--stage', 'Signed=won'], /--stage Signed=won: no such word\. The words are: Won, Lost\./],
  [['deals.csv', '--formula', '1+1'], /--formula 1\+1: a formula begins with an equals sign\./],
  [
    ['deals.csv', '--formulas', '/nowhere/at/all'],
    /--formulas \/nowhere\/at\/all: the file cannot be written/,
  ],
  [['deals.csv', '--tab', 'leads'], /--tab leads: no such tab\. The tabs are: deals\./],
])('the words %j get a line that says what to write instead', async (words, message) => {
  file('deals.csv', DEALS);
  const inFolder = words.map((word) => (word === 'deals.csv' ? join(folder, word) : word));
  const {out, err, code} = await run(...inFolder);
  expect({out, code}).toEqual({out: '', code: 1});
  expect(err).toMatch(message);
});
