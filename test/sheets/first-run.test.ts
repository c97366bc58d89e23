import type {SheetContent, StandIn} from '../../scripts/offline/standin/api';
import {sampleTabs} from '../../src/app/sample/tabs';
import {NO_SETTINGS} from '../../src/app/workbook/settings';
import {planWorkbook, type WorkbookInput} from '../../src/app/workbook/workbook-plan';
import {dayOf} from '../../src/core/periods/day';
import type {Language} from '../../src/core/text';
import {errorsOf, namesOf, run, Script} from './opened';

const TODAY = dayOf(2026, 11, 20);
const script = new Script();

beforeAll(() => script.build(), 300_000);

const EMPTY: readonly SheetContent[] = [{name: 'Sheet1', rows: []}];
/** Every date can be read in two ways. */
const UNSURE: readonly SheetContent[] = [
  {
    name: 'Deals',
    rows: [
      ['Owner', 'Stage', 'Amount', 'Closed'],
      ['Ann', 'Won', 100, '03/04/2026'],
      ['Ben', 'Lost', 200, '05/06/2026'],
    ],
  },
];
/** No header is known. */
const STRANGE: readonly SheetContent[] = [
  {
    name: 'Tabelle1',
    rows: [
      ['Xyz', 'Qwe'],
      ['a', 1],
      ['b', 2],
    ],
  },
];

function isProperties(value: unknown): value is GoogleAppsScript.Properties.PropertiesService {
  return typeof value === 'object' && value !== null;
}

/** All that a document holds: every cell, style, rule, chart and name, and its properties. */
function documentOf(standIn: StandIn): unknown {
  const {PropertiesService: service} = standIn.globals();
  if (!isProperties(service)) throw new Error('The stand-in gave no PropertiesService.');
  const properties = service.getDocumentProperties().getProperties();
  return structuredClone({data: standIn.model.exportData(), properties});
}

function built(
  sheets: readonly SheetContent[],
  answer: 'YES' | 'NO',
  language: Language = 'en',
): {standIn: StandIn; before: unknown} {
  const standIn = script.open(sheets, TODAY, language);
  standIn.answerDialogs(() => ({button: answer}));
  const before = documentOf(standIn);
  run(standIn, 'buildDashboard');
  return {standIn, before};
}

test.each([
  ['an empty spreadsheet', EMPTY, 'en', 'Try it on sample data?'],
  ['an empty spreadsheet', EMPTY, 'ru', 'Попробовать на примере?'],
  ['a note alone', [{name: 'Notes', rows: [['Our sales'], ['2026']]}], 'en', 'Try it on sample data?'],
  ['dates of two readings', UNSURE, 'en', 'Open the sidebar to settle this?'],
  ['dates of two readings', UNSURE, 'ru', 'Открыть боковую панель, чтобы это уладить?'],
  ['a table without a header that is known', STRANGE, 'en', 'Open the sidebar to settle this?'],
] as const)('on %s the menu offers what leads on, and after a no nothing is written', (_, sheets, language, question) => {
  const {standIn, before} = built(sheets, 'NO', language);
  expect(standIn.shown.map(({kind, buttons}) => [kind, buttons])).toEqual([['alert', 'YES_NO']]);
  // Why there is no dashboard comes first.
  expect(standIn.shown[0]?.text).toMatch(/^\S.*\n\n/s);
  expect(standIn.shown[0]?.text).toContain(question);
  expect(standIn.sidebar).toBeUndefined();
  expect(documentOf(standIn)).toEqual(before);
});

test.each([
  ['dates of two readings', UNSURE],
  ['a table without a header that is known', STRANGE],
])('on %s a yes opens the sidebar, which writes nothing', (_, sheets) => {
  const {standIn, before} = built(sheets, 'YES');
  expect(standIn.sidebar?.title).toContain('Sales KPI');
  expect(documentOf(standIn)).toEqual(before);
});

test('a table of deals without rows is no case for a question: its message says what to do', () => {
  const {standIn, before} = built([{name: 'Deals', rows: UNSURE[0]?.rows.slice(0, 1) ?? []}], 'YES');
  expect(standIn.shown.map(({text, buttons}) => [text, buttons])).toEqual([
    [expect.stringContaining('Paste or import deals'), 'OK'],
  ]);
  expect(documentOf(standIn)).toEqual(before);
});

test('on an empty spreadsheet a yes leads to the dashboard of the sample', () => {
  const {standIn} = built(EMPTY, 'YES', 'ru');
  const tabs = sampleTabs(TODAY, 'ru').map(({name}) => name);
  expect(namesOf(standIn)).toEqual(expect.arrayContaining(['Sheet1', ...tabs, 'KPI Дашборд']));
  expect(standIn.shown.map(({kind}) => kind)).toEqual(['alert', 'toast', 'toast', 'toast']);
  expect(standIn.shown.at(-1)?.text).toContain('Дашборд готов');
  expect(standIn.value('KPI Дашборд', 'B9')).toBeGreaterThan(0);
  // Deals, leads, customers, the stage history, and one of all short tables.
  expect(namesOf(standIn).filter((name) => name.startsWith('KPI Данные'))).toHaveLength(5);
  expect(errorsOf(standIn)).toEqual([]);
}, 120_000);

test('where a dashboard stands already no sample is offered', () => {
  const input = {
    tabs: [{name: 'Sheet1', rows: [['']]}],
    settings: NO_SETTINGS,
    selectors: {},
    language: 'en',
    today: TODAY,
  } as const;
  const offered = (titles: WorkbookInput['titles']): unknown => {
    const plan = planWorkbook({...input, ...(titles ? {titles} : {})});
    return plan.ok ? plan : plan.offer?.what;
  };
  expect(offered(undefined)).toBe('sample');
  expect(offered({dashboard: 'KPI Dashboard'})).toBeUndefined();
});

test('where a name of the sample is taken it is said, and nothing is built', () => {
  const [taken = ''] = sampleTabs(TODAY, 'en').map(({name}) => name);
  const {standIn} = built([{name: taken, rows: []}], 'YES');
  expect(standIn.shown.map(({kind, buttons}) => [kind, buttons])).toEqual([
    ['alert', 'YES_NO'],
    ['alert', 'OK'],
  ]);
  expect(namesOf(standIn)).toEqual([taken]);
});
