import {recogniseFor} from '../../../src/app/sidebar/describe';
import {readSaved, seenIn} from '../../../src/app/sidebar/saved';
import {NO_SETTINGS} from '../../../src/app/workbook/settings';
import type {Cell, Tab} from '../../../src/core/mapping';
import {DEALS, described, fieldIn, inputOf, tab, tableIn} from './workbook';

test('a table is told with its tab, its header row, its rows and how sure it is', () => {
  const {state, tab: name, headerRow, rows, confidence} = tableIn(described([DEALS]));
  expect({state, name, headerRow, rows}).toEqual({state: 'found', name: 'Deals', headerRow: 1, rows: 4});
  expect(confidence).toBeGreaterThan(90);
});

test('a field has its column, three real cells and what each is read as', () => {
  const view = described([DEALS]);
  expect(fieldIn(view, 'created')).toMatchObject({
    column: 'Created',
    examples: [
      {cell: '15.04.2026', read: '15 Apr 2026'},
      {cell: '16.04.2026', read: '16 Apr 2026'},
      {cell: '17.04.2026', read: '17 Apr 2026'},
    ],
  });
  expect(fieldIn(view, 'amount').examples[0]).toEqual({cell: '1 234,50', read: '1234.5'});
});

test('everything is said in the language that is asked for', () => {
  const view = described([DEALS], {language: 'ru'});
  expect(tableIn(view).title).toBe('Сделки');
  expect(fieldIn(view, 'created').examples[0]?.read).toBe('15 апр. 2026');
  expect(fieldIn(view, 'amount').examples[0]?.read).toBe('1234,5');
  expect(JSON.stringify(view.problems)).toMatch(/[а-я]/);
});

test('a field says which KPIs need it, whichever of several columns gives what they need', () => {
  const view = described([DEALS]);
  expect(fieldIn(view, 'closed').uses).toEqual(expect.arrayContaining(['Win rate', 'Sales cycle']));
  expect(fieldIn(view, 'wonOn').uses).toContain('Win rate');
  expect(fieldIn(view, 'status').uses).toContain('Win rate');
  expect(fieldIn(view, 'created').uses).not.toContain('Win rate');
  expect(fieldIn(view, 'probability').uses).toContain('Weighted pipeline');
  expect(fieldIn(view, 'name').uses).toEqual([]);
});

test('a word that nobody knows stands first and must be decided; a hint decides it', () => {
  const stages = (view = described([DEALS])) =>
    tableIn(view).words.find(({field}) => field === 'stage')?.words;
  expect(stages()?.[0]).toEqual({word: 'Waiting for a miracle', rows: 1, meaning: '', asked: true});
  expect(stages()?.[1]).toEqual({word: 'Won', rows: 2, meaning: 'won', asked: false});
  const hints = {deals: {words: {stage: {'Waiting for a miracle': 'open'}}}} as const;
  const decided = stages(described([DEALS], {hints}))?.find(({word}) => word.startsWith('Waiting'));
  expect(decided).toMatchObject({meaning: 'open', asked: false});
});

test('words on the settings sheet are decided, and the page’s own choice outranks them', () => {
  const settings = {...NO_SETTINGS, words: {'deals.stage': {'waiting for a miracle': 'lost'}}};
  const meaning = (options: Parameters<typeof described>[1]) =>
    tableIn(described([DEALS], options))
      .words.flatMap(({words}) => words)
      .find(({word}) => word.startsWith('Waiting'));
  expect(meaning({settings})).toMatchObject({meaning: 'lost', asked: false});
  const hints = {deals: {words: {stage: {'Waiting for a miracle': 'open'}}}} as const;
  expect(meaning({settings, hints})?.meaning).toBe('open');
});

test('types are not asked about while no KPI needs them', () => {
  const typed = tab('Deals', 'Deal ID|Stage|Amount|Type', '1|Won|10|Goods', '2|Lost|20|Services');
  const words = tableIn(described([typed])).words.find(({field}) => field === 'type');
  expect(words?.words.some(({asked}) => asked)).toBe((words?.uses.length ?? 0) > 0);
});

describe('a question', () => {
  const AMBIGUOUS = tab(
    'Deals',
    'Deal ID|Stage|Amount|Created|Closed',
    '1|Won|1.234|03/04/2026|05/06/2026',
    '2|Lost|2.500|04/05/2026|06/07/2026',
  );

  test('a question about dates has two readings of one real cell', () => {
    const [, created] = described([AMBIGUOUS]).questions;
    expect(created).toMatchObject({
      text: 'Deals, «Created»: which day is 03/04/2026?',
      kind: 'format',
      blocking: true,
      answers: [
        {value: 'dmy', title: '3 Apr 2026', detail: '04/05/2026 → 4 May 2026'},
        {value: 'mdy', title: '4 Mar 2026', detail: '04/05/2026 → 5 Apr 2026'},
      ],
    });
  });

  test('a question about numbers has two readings of one real cell', () => {
    const [amount] = described([AMBIGUOUS]).questions;
    expect(amount?.answers.map(({title}) => title)).toEqual(['1234', '1.234']);
  });

  test('a question is gone once each is answered', () => {
    const hints = {deals: {formats: {amount: '.', created: 'dmy', closed: 'dmy'}}} as const;
    const view = described([AMBIGUOUS], {hints});
    expect(view.questions).toEqual([]);
    expect(fieldIn(view, 'created').examples[0]?.read).toBe('3 Apr 2026');
    expect(fieldIn(view, 'amount').examples[0]).toEqual({cell: '1.234', read: ''});
  });

  test('a question about two tabs shows the headers of each', () => {
    const view = described([DEALS, {...DEALS, name: 'Old deals'}]);
    expect(tableIn(view).state).toBe('asked');
    expect(view.questions[0]).toMatchObject({kind: 'tab', text: 'Deals: which tab holds them?'});
    expect(view.questions[0]?.answers.map(({value}) => value)).toEqual(['Deals', 'Old deals', '']);
    expect(view.questions[0]?.answers[0]?.detail).toContain('Amount');
  });

  test('a question about two columns shows cells of each', () => {
    const twice = tab(
      'Deals',
      'Stage|Amount|Deal value|Created',
      'Won|10|7|2026-01-14',
      'Lost|20|8|2026-01-15',
    );
    const {questions} = described([twice]);
    expect(questions.map(({kind, field}) => [kind, field])).toEqual([['column', 'amount']]);
    expect(questions[0]?.answers.map(({value, detail}) => [value, detail])).toEqual([
      ['Amount', '10 · 20'],
      ['Deal value', '7 · 8'],
      ['', ''],
    ]);
  });
});

test('a problem has its rows, the first of them in the tab, and the KPIs that it touches', () => {
  const {problems} = described([DEALS]);
  const amount = problems.find(({text}) => text.startsWith('won without an amount'));
  expect(amount).toMatchObject({tab: 'Deals', rows: 1, row: 5});
  expect(amount?.uses).toContain('Average deal');
  expect(amount?.uses).not.toContain('Sales cycle');
  expect(problems.find(({text}) => text.startsWith('stage not known'))).toMatchObject({rows: 1, row: 4});
});

describe('a saved mapping', () => {
  const saved = {hints: {}, seen: seenIn(recogniseFor(inputOf([DEALS])), [DEALS])};
  const changes = (tabs: readonly Tab[]) => described(tabs, {saved}).changes;

  test('a saved mapping that still fits says nothing', () => {
    expect(changes([DEALS])).toEqual([]);
  });

  test('a saved mapping outlives storage as it is', () => {
    expect(readSaved(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
  });

  test('a saved mapping of columns that moved is found by their headers, and says so', () => {
    const moved = {name: 'Deals', rows: DEALS.rows.map((row) => ['x', ...row])};
    const view = described([moved], {saved});
    expect(fieldIn(view, 'amount').column).toBe('Amount');
    expect(view.changes).toContain('Amount: «Amount» has moved from column C to D.');
  });

  test('a saved mapping of a column that is gone says so', () => {
    const [header = [], ...rows] = DEALS.rows;
    const without = {name: 'Deals', rows: [header.map((cell) => (cell === 'Owner' ? 'Zzz' : cell)), ...rows]};
    expect(changes([without])).toEqual(['Owner: the column «Owner» (F) is gone; choose another below.']);
  });

  test('a saved mapping of a column with another name says what it is read from now', () => {
    const [header = [], ...rows] = DEALS.rows;
    const renamed = {
      name: 'Deals',
      rows: [header.map((cell) => (cell === 'Amount' ? 'Deal value' : cell)), ...rows],
    };
    expect(changes([renamed])).toEqual(['Amount: read from «Deal value» now, before from «Amount».']);
  });

  test('a saved mapping of a tab that a fresh export has replaced is found on the new one', () => {
    const hints = {deals: {tab: 'Deals', columns: {owner: ''}}};
    const view = described([{...DEALS, name: 'Export'}], {saved: {...saved, hints}});
    expect(tableIn(view).tab).toBe('Export');
    expect(fieldIn(view, 'owner').column).toBe('');
    expect(view.changes[0]).toBe('Deals: read from the tab «Export» now, before from «Deals».');
  });

  describe('by which the amount is read from «Net»', () => {
    const net = tab(
      'Deals',
      'Stage|Amount|Net|Margin|Closed',
      'Won|10|7|3|2026-01-14',
      'Lost|20|9|11|2026-01-15',
    );
    const [headers = [], ...rows] = net.rows;
    const hints = {deals: {columns: {amount: 'Net'}}};
    const kept = {hints, seen: seenIn(recogniseFor(inputOf([net], {hints})), [net])};
    const readWith = (header: readonly string[], cells: readonly (readonly Cell[])[] = rows) => {
      const view = described([{name: 'Deals', rows: [header, ...cells]}], {saved: kept});
      return {amount: fieldIn(view, 'amount').column, changes: view.changes};
    };

    test('a saved mapping by which the amount is read from «Net» follows the column when it is renamed where it stands', () => {
      expect(readWith(headers.map((text) => (text === 'Net' ? 'Without tax' : `${text}`)))).toEqual({
        amount: 'Without tax',
        changes: ['Amount: read from «Without tax» now, before from «Net».'],
      });
    });

    test('a saved mapping by which the amount is read from «Net» takes no column for it that has moved up to its place, and says what is read', () => {
      const without = (row: readonly Cell[]) => row.filter((_, index) => index !== 2);
      expect(readWith(without(headers).map(String), rows.map(without))).toEqual({
        amount: 'Amount',
        changes: [
          'Amount: read from «Amount» now, before from «Net».',
          'Closed on: «Closed» has moved from column E to D.',
        ],
      });
    });

    test('a saved mapping by which the amount is read from «Net» outlives storage as it is', () => {
      expect(readSaved(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    });
  });

  test('a saved mapping without any such tab says that it is lost', () => {
    expect(changes([tab('Notes', 'hello|world')])).toEqual([
      'Deals: the tab «Deals» is gone or no longer looks like it.',
    ]);
  });
});
