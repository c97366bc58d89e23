/** What the user can settle where nothing is recognised, or where it is recognised wrongly. */
import type {TablesHints} from '../../../src/core/recognition/recognise';
import {described, tab, tableIn} from './workbook';

const NONSENSE = tab(
  'Export',
  'Aaa|Bbb|Ccc|Ddd|Eee|Fff',
  '1|x|1234|2026-04-15|2026-04-20|Ann',
  '2|y|2000|2026-04-16|2026-04-21|Bob',
  '3|z|3000|2026-04-17||Bob',
);

const columnsOf = (hints: TablesHints, tabs = [NONSENSE]) =>
  tableIn(described(tabs, {hints}))
    .fields.filter(({column}) => column !== '')
    .map(({id, column}) => `${id}: ${column}`);

describe('a tab of which nothing is recognised', () => {
  const chosen = tableIn(described([NONSENSE], {hints: {deals: {tab: 'Export'}}}));

  test('a tab of which nothing is recognised is no table until the user chooses it', () => {
    expect(tableIn(described([NONSENSE])).state).toBe('absent');
  });

  test('a tab of which nothing is recognised chosen for the deals shows its columns, and what must be told', () => {
    expect(chosen).toMatchObject({state: 'asked', tab: 'Export', headerRow: 1, rows: 3});
    expect(chosen.columns).toEqual(['Aaa', 'Bbb', 'Ccc', 'Ddd', 'Eee', 'Fff']);
    expect(chosen.needs).toHaveLength(2);
    expect(chosen.needs[0]).toContain('Stage');
    expect(chosen.needs[1]).toContain('Amount');
  });

  test('a tab of which nothing is recognised needs less with each column, and is a table once the user has named enough', () => {
    const hints = {deals: {tab: 'Export', columns: {stage: 'Bbb'}}};
    expect(tableIn(described([NONSENSE], {hints})).needs).toHaveLength(1);
    const more = {deals: {tab: 'Export', columns: {stage: 'Bbb', amount: 'Ccc', closed: 'Eee'}}};
    const table = tableIn(described([NONSENSE], {hints: more}));
    expect(table).toMatchObject({state: 'found', needs: []});
    expect(columnsOf(more)).toEqual(['stage: Bbb', 'amount: Ccc', 'closed: Eee']);
    expect(table.words[0]?.words.map(({word, asked}) => [word, asked])).toEqual([
      ['x', true],
      ['y', true],
      ['z', true],
    ]);
  });

  test('a tab of which nothing is recognised without any rows or headers does no harm', () => {
    for (const rows of [[], [['']], [['x']]]) {
      const {state, rows: count} = tableIn(
        described([{name: 'Export', rows}], {hints: {deals: {tab: 'Export'}}}),
      );
      expect({state, count}).toEqual({state: 'asked', count: 0});
    }
  });
});

describe('the header row', () => {
  const TWICE = tab(
    'Export',
    'Stage|Amount|Created|Closed|Old|Note',
    'Status of deal|Sum|Date of birth|x|y|z',
    'Won|10|2026-01-01|2026-02-01|Won|a',
    'Lost|20|2026-01-02|2026-02-02|Won|b',
  );
  const BELOW = {
    ...NONSENSE,
    rows: [['Report', '', '', '', '', ''], ['All', 'deals', 'of', 'April', 'and', 'May'], ...NONSENSE.rows],
  };

  test('the header row is taken from the user where they name another', () => {
    expect(tableIn(described([BELOW], {hints: {deals: {tab: 'Export'}}})).columns).toContain('April');
    const hints = {deals: {tab: 'Export', headerRow: 3, columns: {stage: 'Bbb', amount: 'Ccc'}}};
    expect(tableIn(described([BELOW], {hints}))).toMatchObject({headerRow: 3, rows: 3, state: 'found'});
    expect(columnsOf(hints, [BELOW])).toEqual(['stage: Bbb', 'amount: Ccc']);
  });

  test('the header row that heads no such table is not used, and the sidebar says so', () => {
    const hints = {deals: {tab: 'Export', headerRow: 4}};
    const {headerRow, headerNote} = tableIn(described([TWICE], {hints}));
    expect(headerRow).toBe(1);
    expect(headerNote).toBe('Row 4 heads no such table: row 1 is read.');
  });

  test('the header row of a tab that is gone is forgotten with the tab', () => {
    const hints = {deals: {tab: 'Gone', headerRow: 3}};
    expect(tableIn(described([TWICE], {hints}))).toMatchObject({headerRow: 1, headerNote: '', tab: 'Export'});
  });
});
