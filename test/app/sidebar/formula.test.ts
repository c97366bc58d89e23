import {planFormula} from '../../../src/app/sidebar/formula';
import type {FormulaRequest} from '../../../src/app/sidebar/view';
import {NO_SETTINGS} from '../../../src/app/workbook/settings';
import {DEALS, described, inputOf, tab} from './workbook';

const COSTS = tab(
  'Costs',
  'Month|Category|Cost',
  '2026-04-01|Marketing|100',
  '2026-04-01|Sales|20',
  '2026-05-01|Marketing|50',
);
const CLIENTS = tab(
  'Deals',
  'Deal ID|Stage|Amount|Net|Closed|Owner|Customer',
  '1|Won|1000|700|2026-04-15|Ann|Acme',
  '2|Lost|2000|900|2026-04-16|Bob|Beta',
  '3|Won|3000|800|2026-05-17|Bob|Gamma',
);

const plan = (
  {kpi, period = '', by = ''}: Partial<FormulaRequest>,
  tabs = [CLIENTS],
  options: Parameters<typeof inputOf>[1] = {},
) => planFormula(inputOf(tabs, options), {kpi: kpi ?? 'average-deal', period, by});

test('a formula names the user’s own range, and the value is what the rows give', () => {
  const {formula, view, rows, columns} = plan({period: '2026-04'});
  expect(formula).toBe(`KPI("average-deal";'Deals'!A1:G;"2026-04")`);
  expect(view).toMatchObject({formula: `=${formula}`, lines: [['1000']], empty: '', note: '', more: 0});
  expect({rows, columns}).toEqual({rows: 1, columns: 1});
});

test('split, it takes a row for each value and one for the head', () => {
  const {formula, view, rows, columns} = plan({kpi: 'win-rate', by: 'owner'});
  expect(formula).toBe(`KPI("win-rate";'Deals'!A1:G;;"owner")`);
  expect(view.lines).toEqual([
    ['Owner', 'Win rate'],
    ['Ann', '100 %'],
    ['Bob', '50 %'],
  ]);
  expect({rows, columns}).toEqual({rows: 3, columns: 2});
});

test('the range begins at the header row, and a quote in a tab’s name is doubled', () => {
  const below = {name: "Ann's", rows: [['Report'], [''], ...CLIENTS.rows]};
  expect(plan({}, [below]).formula).toBe(`KPI("average-deal";'Ann''s'!A3:G)`);
});

test('what the user has settled about columns and formats is told to the formula', () => {
  const hints = {deals: {columns: {amount: 'Net'}}};
  const {formula, view} = plan({}, [CLIENTS], {hints});
  expect(formula).toBe(`KPI("average-deal";'Deals'!A1:G;;;"amount=Net")`);
  expect(view).toMatchObject({lines: [['750']], note: ''});
  // What is found without being told is not told.
  const same = plan({}, [CLIENTS], {hints: {deals: {columns: {amount: 'Amount', owner: 'Owner'}}}});
  expect(same.formula).toBe(`KPI("average-deal";'Deals'!A1:G)`);
  const doubtful = tab('Deals', 'Stage|Amount|Closed', 'Won|10|03/04/2026', 'Won|30|05/04/2026');
  const april = plan({period: '2026-04'}, [doubtful], {hints: {deals: {formats: {closed: 'dmy'}}}});
  expect(april.formula).toContain(`"closed=dmy"`);
  expect(april.view.lines).toEqual([['20']]);
});

test('a KPI of several tables gets the range of each', () => {
  const {formula, view} = plan({kpi: 'cac', period: '2026-04'}, [CLIENTS, COSTS]);
  expect(formula).toBe(`KPI("cac";'Deals'!A1:G;"2026-04";;;'Costs'!A1:C)`);
  // One new customer for 100 of marketing and 20 of sales.
  expect(view.lines).toEqual([['120']]);
});

test('stage words that only the settings explain stand in the formula: the cell does not know them', () => {
  const words = {'deals.stage': {'waiting for a miracle': 'won'}};
  const {view} = plan({}, [DEALS], {settings: {...NO_SETTINGS, words}});
  expect(view.formula).toContain('won=Waiting for a miracle');
  expect(view.note).toBe('');
  const unknown = plan({}, [DEALS]).view;
  expect(unknown.formula).toMatch(/^=KPI\(/);
  expect(unknown.lines).toEqual([[expect.stringContaining('such as lost=Waiting for a miracle')]]);
});

test('where there is no number the reason is told', () => {
  expect(plan({period: '2020'}).view).toMatchObject({
    lines: [['']],
    empty: 'no won deals with an amount in the period',
  });
});

test('a long result is cut in the preview and counted whole', () => {
  const rows = Array.from({length: 30}, (_, index) => `Won|${index}|2026-04-15|Rep ${index}`);
  const {view, rows: all} = plan({by: 'owner'}, [tab('Deals', 'Stage|Amount|Closed|Owner', ...rows)]);
  expect(view.lines).toHaveLength(6);
  expect(view.more).toBe(25);
  expect(all).toBe(31);
});

test('what is no period is refused with the ways to write one', () => {
  expect(() => plan({period: 'soon'})).toThrow(/"soon" is no period\. Write 2026, 2026-Q1/);
});

test('only what the tables hold can be chosen', () => {
  const {kpis, splits, periods} = described([CLIENTS]).formula;
  const ids = kpis.map(({value}) => value);
  expect(ids).toContain('win-rate');
  expect(ids).not.toContain('cac');
  expect(described([CLIENTS, COSTS]).formula.kpis.map(({value}) => value)).toContain('cac');
  expect(splits.map(({value}) => value)).toEqual(['month', 'quarter', 'year', 'owner', 'customer', 'stage']);
  expect(periods.slice(0, 4)).toEqual(['2026', '2025', '2026-Q2', '2026-Q1']);
  expect(kpis.map(({title}) => title)).toEqual([...kpis.map(({title}) => title)].sort());
  expect(described([tab('Notes', 'a|b', 'c|d')]).formula.kpis).toEqual([]);
});
