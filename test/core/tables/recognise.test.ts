import type {Tab} from '../../../src/core/mapping';
import {recogniseTables, type TablesHints} from '../../../src/core/recognition/recognise';
import type {TableId} from '../../../src/core/tables/table-spec';
import {fieldsOf, wordsOf} from '../recognise/exports';

const tab = (name: string, ...lines: readonly string[]): Tab => ({
  name,
  rows: lines.map((line) => line.split('|')),
});

/** Tabs as people and CRMs have them, with the header of each field that must be found; no other may be. */
const TABS: readonly [kind: TableId, tab: Tab, fields: Readonly<Record<string, string>>][] = [
  [
    'leads',
    tab(
      'Leads',
      'Lead ID|Full Name|Company|Lead Status|Lead Source|Lead Owner|Created Date|Converted|Converted Date|Campaign',
      '1|Ann Ray|Acme|Closed - Converted|Web|Bob|2026-01-14|TRUE|2026-02-01|Spring',
      '2|Ian Lee|Beta|Working - Contacted|Partner|Bob|2026-01-15|FALSE||Spring',
      '3|Joe Fox|Gamma|Closed - Not Converted|Web|Eve|2026-01-16|FALSE||',
    ),
    {
      id: 'Lead ID',
      name: 'Full Name',
      customer: 'Company',
      status: 'Lead Status',
      source: 'Lead Source',
      owner: 'Lead Owner',
      created: 'Created Date',
      isConverted: 'Converted',
      convertedOn: 'Converted Date',
      campaign: 'Campaign',
    },
  ],
  [
    'leads',
    tab(
      'Лист1',
      'ID|Название лида|Статус|Источник|Ответственный|Дата создания|Компания',
      '1|Заявка с сайта|Качественный лид|Веб-сайт|Анна|14.01.2026|ООО «Веста»',
      '2|Звонок|Некачественный лид|Звонок|Пётр|15.01.2026|',
      '3|Звонок|В работе|Звонок|Пётр|25.01.2026|',
    ),
    {
      id: 'ID',
      name: 'Название лида',
      status: 'Статус',
      source: 'Источник',
      owner: 'Ответственный',
      created: 'Дата создания',
      customer: 'Компания',
    },
  ],
  [
    'customers',
    tab(
      'Клиенты',
      'Клиент|Дата начала|Дата ухода|Абонентская плата|Ответственный|Сегмент',
      'Веста|13.01.2025||12000|Анна|Опт',
      'Гранит|14.02.2025|20.01.2026|9000|Пётр|Розница',
    ),
    {
      name: 'Клиент',
      started: 'Дата начала',
      ended: 'Дата ухода',
      mrr: 'Абонентская плата',
      owner: 'Ответственный',
      segment: 'Сегмент',
    },
  ],
  [
    'costs',
    tab(
      'Расходы',
      'Месяц|Статья|Сумма|Кампания',
      '15.01.2026|Реклама|50000|Весна',
      '28.01.2026|Зарплата менеджеров|90000|',
    ),
    {date: 'Месяц', category: 'Статья', amount: 'Сумма', campaign: 'Кампания'},
  ],
  [
    'costs',
    tab(
      'Google',
      'Day|Campaign|Cost|Currency code',
      '2026-01-15|Spring|120.5|USD',
      '2026-01-16|Spring|99|USD',
    ),
    {date: 'Day', campaign: 'Campaign', amount: 'Cost', currency: 'Currency code'},
  ],
  [
    'plan',
    tab('План', 'Месяц|Менеджер|План продаж', '31.01.2026|Анна|500000', '28.02.2026|Анна|550000'),
    {month: 'Месяц', owner: 'Менеджер', amount: 'План продаж'},
  ],
  [
    'baselines',
    tab('Campaigns', 'Campaign|Baseline sales|Cost', 'Spring|75000|5000', 'Autumn|60000|4000'),
    {campaign: 'Campaign', baseline: 'Baseline sales', cost: 'Cost'},
  ],
  [
    'team',
    tab(
      'Сотрудники',
      'Сотрудник|Руководитель|Регион|Дата приема',
      'Анна|Ян|Юг|13.01.2024',
      'Пётр|Ян|Север|14.02.2025',
    ),
    {owner: 'Сотрудник', manager: 'Руководитель', region: 'Регион', started: 'Дата приема'},
  ],
  [
    'rates',
    tab('Курсы', 'Валюта|Курс|Дата', 'USD|91.5|15.01.2026', 'EUR|99.2|15.01.2026'),
    {currency: 'Валюта', rate: 'Курс', date: 'Дата'},
  ],
  [
    'stage-history',
    tab(
      'History',
      'Deal ID|Stage|Entered on|Owner',
      '1|Lead|2026-01-13|Ann',
      '1|Proposal|2026-01-20|Ann',
      '2|Lead|2026-01-15|Bob',
    ),
    {deal: 'Deal ID', stage: 'Stage', entered: 'Entered on', owner: 'Owner'},
  ],
];

const DEALS = tab(
  'Deals',
  'Deal ID|Deal name|Amount|Stage|Owner|Created|Closed|Lead Source|Type|Cost|Currency',
  '1|Acme|1000|Closed Won|Ann|2026-01-13|2026-02-14|Web|New Business|400|USD',
  '2|Beta|2000|Closed Lost|Bob|2026-01-14|2026-02-15|Web|Existing Business|500|USD',
  '3|Gamma|3000|Proposal|Bob|2026-01-15||Web|Upsell|600|USD',
);

/** Kinds of tables that were found, with the tab of each. */
function kindsIn(tabs: readonly Tab[], hints: TablesHints = {}): Record<string, string | undefined> {
  const found = Object.entries(recogniseTables(tabs, hints)).filter(([, {mapping}]) => mapping);
  return Object.fromEntries(found.map(([kind, {mapping}]) => [kind, mapping?.sheetName]));
}

describe.each(TABS)('a table of %s', (kind, own, fields) => {
  test(`with the headers ${Object.values(fields).join(', ')} has a column for every field`, () => {
    expect(fieldsOf(recogniseTables([own])[kind])).toEqual(fields);
  });

  test('is no table of another kind', () => {
    expect(kindsIn([own])).toEqual({[kind]: own.name});
  });

  test('is found beside a table of deals, which stays one', () => {
    expect(kindsIn([DEALS, own])).toEqual({deals: 'Deals', [kind]: own.name});
  });

  test('is asked about where two tabs hold one', () => {
    const twin = {...own, name: `${own.name} 2`};
    const found = recogniseTables([own, twin, DEALS]);
    expect(found[kind].reason).toBe('two-tables');
    expect(found[kind].questions.map(({choices}) => choices)).toEqual([[own.name, twin.name]]);
    expect(found.deals.mapping?.sheetName).toBe('Deals');
  });

  test('is taken from the tab that the user names, and from none where they say so', () => {
    const twin = {...own, name: `${own.name} 2`};
    expect(kindsIn([own, twin], {[kind]: {tab: twin.name}})[kind]).toBe(twin.name);
    expect(kindsIn([own], {[kind]: {tab: ''}})[kind]).toBeUndefined();
  });
});

test('all kinds are found in one spreadsheet', () => {
  const tabs = [
    DEALS,
    ...TABS.filter(([, {name}]) => name !== 'Лист1' && name !== 'Google').map(([, one]) => one),
  ];
  expect(Object.keys(kindsIn(tabs))).toHaveLength(9);
});

test('a list of accounts is no table of customers: it says neither who left nor what they pay', () => {
  expect(kindsIn([tab('Accounts', 'Account|Sector|Revenue', 'Acme|Retail|120', 'Beta|Media|80')])).toEqual(
    {},
  );
});

test.each([
  ['Март 2026', 'mon-y'],
  ['2026-03', 'ym'],
  ['03.2026', 'my'],
])('a plan may name its months as %s', (month, order) => {
  const plan = recogniseTables([tab('Plan', 'Month|Plan', `${month}|100`, `${month}|200`)]).plan;
  expect(plan.mapping?.columns.month?.format).toEqual({kind: 'date', order});
  expect(plan.questions).toEqual([]);
});

test('a list of tasks is no table at all', () => {
  expect(
    kindsIn([tab('Tasks', 'Task|Status|Owner|Due', 'Call|Open|Ann|2026-01-15', 'Mail|Done|Bob|2026-01-16')]),
  ).toEqual({});
});

describe('words', () => {
  const leads = recogniseTables([TABS[0]?.[1] ?? DEALS]).leads;

  test('words of leads tell how far each came', () => {
    expect(wordsOf(leads)).toEqual({
      'Closed - Converted': 'qualified',
      'Working - Contacted': 'open',
      'Closed - Not Converted': 'junk',
      TRUE: 'qualified',
      FALSE: 'undecided',
    });
  });

  test('«converted» is asked about: it means qualified to one and customer to another', () => {
    expect(leads.questions.map(({field, examples}) => [field, examples])).toEqual([
      ['status', ['Closed - Converted']],
      ['isConverted', ['TRUE']],
    ]);
  });

  test('the answer is taken from the hints, and nothing is left to ask', () => {
    const words = {status: {'Closed - Converted': 'customer'}, isConverted: {TRUE: 'customer'}} as const;
    const found = recogniseTables([TABS[0]?.[1] ?? DEALS], {leads: {words}}).leads;
    expect(found.questions).toEqual([]);
    expect(wordsOf(found)).toMatchObject({'Closed - Converted': 'customer', TRUE: 'customer'});
  });

  test('words of a deal’s type: business with an existing customer is no upsell until the user says so', () => {
    const {deals} = recogniseTables([DEALS]);
    expect(deals.mapping?.words.type?.map(({word, outcome}) => [word, outcome])).toEqual([
      ['New Business', 'new'],
      ['Existing Business', 'unknown'],
      ['Upsell', 'upsell'],
    ]);
    expect(deals.questions).toEqual([
      {
        code: 'unknown-words',
        sheetName: 'Deals',
        field: 'type',
        choices: ['new', 'upsell', 'cross-sell', 'renewal'],
        examples: ['Existing Business'],
      },
    ]);
  });

  test('«Повторная сделка» says neither upsell nor cross-sell', () => {
    const own = tab(
      'Сделки',
      'ID|Название сделки|Стадия сделки|Сумма|Повторная сделка',
      '1|Склад|Сделка успешна|1000|Да',
      '2|Лицензии|Сделка провалена|2000|Нет',
    );
    expect(recogniseTables([own]).deals.mapping?.words.type?.map(({outcome}) => outcome)).toEqual([
      'unknown',
      'unknown',
    ]);
  });
});

test('amoCRM’s «Бюджет» is the amount; marks under it are the criterion where an amount stands beside', () => {
  const amo = tab(
    'A',
    'ID|Этап сделки|Бюджет|Ответственный',
    '1|Успешно реализовано|5|Анна',
    '2|Переговоры|3|Анна',
  );
  expect(fieldsOf(recogniseTables([amo]).deals).amount).toBe('Бюджет');
  const marks = tab(
    'B',
    'ID|Этап сделки|Сумма|Бюджет|Полномочия|Потребность|Сроки',
    '1|Успешно реализовано|1000|5|4|5|3',
    '2|Переговоры|3000|2|да|2|нет',
  );
  expect(fieldsOf(recogniseTables([marks]).deals)).toMatchObject({
    amount: 'Сумма',
    budget: 'Бюджет',
    authority: 'Полномочия',
    need: 'Потребность',
    timing: 'Сроки',
  });
});
