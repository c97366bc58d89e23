import {cleanFor} from '../../../src/app/sidebar/describe';
import {userSheet, workbook} from '../../engine';
import {DEALS, described, inputOf, tab} from './workbook';

const ROWS = tab(
  'Deals',
  'Deal ID|Stage|Amount|Created|Closed|Owner',
  '1|Won|1 234,50 €|15.04.2026|2026-04-20|Ann',
  '2|Lost|(2 000,00)|16.04.2026 10:30|2026-04-21|Bob',
  '3|Won|—|17.04.2026||Bob',
  '4|Won|soon|1.5.2026|2026-05-01|Bob',
  '5|Won||31.12.2025|2026-05-01|Bob',
);

const headers = (rows = [ROWS], language: 'en' | 'ru' = 'en') =>
  described(rows, {language}).cleans.map(({header}) => header);

test('a column is offered where cells are text, once', () => {
  expect(headers([DEALS])).toEqual(['Amount (as number)', 'Created (as date)', 'Closed (as date)']);
  expect(headers([DEALS], 'ru')[0]).toBe('Amount (числом)');
  const [first = [], ...rows] = DEALS.rows;
  const done = {name: 'Deals', rows: [[...first, 'Amount (as number)'], ...rows.map((row) => [...row, 1])]};
  expect(headers([done])).toEqual(['Created (as date)', 'Closed (as date)']);
});

test('none is offered for typed cells, nor before the format is settled', () => {
  const typed = [['Stage', 'Amount', 'Closed'], ...[1, 2].map((n) => ['Won', n, {serial: 46000 + n}])];
  expect(headers([{name: 'Deals', rows: typed}])).toEqual([]);
  const doubtful = tab('Deals', 'Stage|Amount|Closed', 'Won|1.234|03/04/2026', 'Lost|2.500|04/05/2026');
  expect(headers([doubtful])).toEqual([]);
});

test.each([
  ['amount', 3, [1234.5, -2000, '', 'cannot be read', '']],
  ['created', 4, [46127, 46128, 46129, 46143, 46022]],
])('the formula of %s gives values down to the last filled row of the column', (field, _, values) => {
  const clean = cleanFor(inputOf([ROWS]), {table: 'deals', field});
  const sheet = userSheet('Deals', ROWS.rows);
  const book = workbook(
    [{...sheet, cells: {...sheet.cells, H2: `=${clean?.formula.replace(/;/g, ',')}`}}],
    {},
  );
  const filled = field === 'amount' ? 4 : 5;
  const told = Array.from({length: 8}, (__, row) => book.value('Deals', row + 2, 8));
  expect(told.slice(0, filled)).toEqual(values.slice(0, filled));
  expect(told.slice(filled)).toEqual(Array.from({length: 8 - filled}, () => null));
});

test('the formula has no comma, decimal sign or braces, and only functions that engines compute alike', () => {
  for (const field of ['amount', 'created']) {
    const {formula = ''} = cleanFor(inputOf([ROWS]), {table: 'deals', field}) ?? {};
    const bare = formula.replace(/"[^"]*"/g, '""');
    expect(bare).not.toMatch(/[,{}]|\d\.\d/);
    const known =
      /^(?:ARRAYFORMULA|CHAR|DATE|FILTER|IF|IFERROR|INT|ISERROR|ISNUMBER|LEFT|LEN|LOWER|MAX|REGEXEXTRACT|REGEXREPLACE|RIGHT|ROW|SEARCH|VALUE)$/;
    const used = [...bare.matchAll(/([A-Z]+)\(/g)].map((found) => found[1] ?? '');
    expect([...new Set(used)].filter((name) => !known.test(name))).toEqual([]);
  }
});

test('the clean column beside changes nothing of what is recognised', () => {
  const [first = [], ...rows] = ROWS.rows;
  const clean = {
    name: 'Deals',
    rows: [
      [...first, 'Created (as date)', 'Amount (as number)'],
      ...rows.map((row, index) => [...row, {serial: 46127 + index}, index === 0 ? 1234.5 : 7]),
    ],
  };
  const fields = (one: typeof ROWS) => described([one]).tables[0]?.fields.map(({id, column}) => [id, column]);
  expect(fields(clean)).toEqual(fields(ROWS));
  expect(described([clean]).questions).toEqual(described([ROWS]).questions);
});
